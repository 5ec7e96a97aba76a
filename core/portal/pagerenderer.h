// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/phrases.h"

#include <QByteArray>
#include <QVariantMap>

#include <memory>

namespace cookout {

class Assets;

/**
 * Pages from the portal's Mustache templates, which escape every value. {{> name}} and {{t.key}} are resolved when a
 * template is loaded, so that rendering only fills in values. Portal thread only.
 */
class PageRenderer {
public:
    explicit PageRenderer(const Assets &assets);
    ~PageRenderer();
    Q_DISABLE_COPY_MOVE(PageRenderer)

    /** `model` holds texts, flags, lists and maps. A name the template uses and the model lacks is logged. */
    [[nodiscard]] QByteArray render(const QString &name, const QVariantMap &model) const;

    /**
     * The page of a refusal: what happened, what to do, and a link to the first page. The guard's `reason` tells a 503
     * that cannot have saved anything from one that may have.
     */
    [[nodiscard]] QByteArray systemPage(int status, QByteArrayView reason = {}) const;

    [[nodiscard]] const Phrases &phrases() const { return m_phrases; }

private:
    struct Templates;
    [[nodiscard]] QString assembled(const QString &name, int depth) const;

    const Assets &m_assets;
    Phrases m_phrases;
    std::unique_ptr<Templates> m_templates;
};

} // namespace cookout
