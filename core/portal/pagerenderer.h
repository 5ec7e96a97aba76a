// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/phrases.h"

#include <QByteArray>
#include <QVariantMap>

#include <map>
#include <memory>

namespace cookout {

class Assets;

/** HTML that is safe on a page as it is. A template shows it as {{#name}}{{/name}}. */
struct TrustedHtml {
    QByteArray html;
};

/**
 * Pages in one language from the portal's Mustache templates, which escape every value. {{> name}}, {{t.key}},
 * {{asset.name}}, {{language}} and {{languages}} (links to the same page in the others) are resolved when a template
 * is loaded, which is when it is used first: most languages and pages never are. Portal thread only.
 */
class PageRenderer {
public:
    PageRenderer(const Assets &assets, const QString &language);
    ~PageRenderer();
    Q_DISABLE_COPY_MOVE(PageRenderer)

    /** `model` holds texts, flags, lists and maps. A name the template uses and the model lacks is logged. */
    [[nodiscard]] QByteArray render(const QString &name, const QVariantMap &model) const;

    /**
     * The page of a refusal: what happened, what to do, and a link to the first page. The guard's `reason` tells a 503
     * that cannot have saved anything from one that may have. A 429 names `retryAfter`, in
     * seconds, where it is known.
     */
    [[nodiscard]] QByteArray systemPage(int status, QByteArrayView reason = {}, int retryAfter = 0) const;

    [[nodiscard]] const Phrases &phrases() const { return m_phrases; }

private:
    struct Templates;
    [[nodiscard]] QString assembled(const QString &name, int depth) const;

    const Assets &m_assets;
    Phrases m_phrases;
    std::unique_ptr<Templates> m_templates;
};

/** One renderer per language. Portal thread only. */
class PageRenderers {
public:
    explicit PageRenderers(const Assets &assets);

    /** The pages in one of portalLanguages(), else in English. */
    [[nodiscard]] const PageRenderer &in(const QString &language) const;
    /** Where nothing is known of the guest's language. */
    [[nodiscard]] const PageRenderer &inEnglish() const { return *m_byLanguage.at(QStringLiteral("en")); }

private:
    std::map<QString, std::unique_ptr<PageRenderer>> m_byLanguage;
};

} // namespace cookout

Q_DECLARE_METATYPE(cookout::TrustedHtml)
