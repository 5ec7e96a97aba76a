// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/pagerenderer.h"

#include "core/portal/assets.h"
#include "core/portal/language.h"
#include "core/portal/securityheaders.h"

#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <kainjow/mustache.hpp>
#include <map>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

Q_LOGGING_CATEGORY(lcPages, "cookout.portal.pages")

namespace mustache = kainjow::mustache;

using LambdaOfSection = mustache::basic_lambda2<std::string>;
using Renderer = mustache::basic_renderer<std::string>;

mustache::data toData(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool() ? mustache::data::type::bool_true : mustache::data::type::bool_false;
    case QMetaType::QVariantMap: {
        mustache::object object;
        const QVariantMap map = value.toMap();
        for (auto entry = map.begin(); entry != map.end(); ++entry)
            object[entry.key().toStdString()] = toData(entry.value());
        return object;
    }
    case QMetaType::QVariantList: {
        mustache::list list;
        for (const QVariant &entry : value.toList())
            list.push_back(toData(entry));
        return list;
    }
    default:
        break;
    }
    if (value.canConvert<TrustedHtml>()) {
        const std::string html = value.value<TrustedHtml>().html.toStdString();
        if (html.empty())
            return mustache::data::type::bool_false;
        return mustache::data(LambdaOfSection([html](const std::string &, const Renderer &) { return html; }));
    }
    const QString text = value.toString();
    if (text.isEmpty()) // a section shows what is there; an empty text is not
        return mustache::data::type::bool_false;
    return mustache::data(text.toStdString());
}

/** Reports names that a template uses and the model lacks, which would show as nothing. */
class ReportingContext final : public mustache::context<std::string> {
public:
    using mustache::context<std::string>::context;

    [[nodiscard]] const mustache::data *get(const std::string &name) const override
    {
        const mustache::data *found = mustache::context<std::string>::get(name);
        if (!found)
            qCCritical(lcPages) << "the model lacks" << QString::fromStdString(name);
        return found;
    }
};

QString readTemplate(const QString &name)
{
    QFile file(u":/portal/templates/%1.mustache"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCCritical(lcPages) << "no template" << name;
        return {};
    }
    return QString::fromUtf8(file.readAll());
}

/** Replaces each match of the pattern by what `replacement` makes of its first group. */
template <typename Replacement>
QString replaced(const QString &text, const QRegularExpression &pattern, Replacement replacement)
{
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text)) {
        result += QStringView(text).sliced(end, match.capturedStart() - end) + replacement(match.captured(1));
        end = match.capturedEnd();
    }
    return result + QStringView(text).sliced(end);
}

/** The way to the same page in the other languages, and the present one. */
QString languageLinks(const QString &current)
{
    QString links;
    for (const PortalLanguage &language : portalLanguages()) {
        const QString names = u" lang=\"%1\""_s.arg(language.code);
        links +=
            language.code == current
                ? u"<li><span%1 aria-current=\"true\">%2</span></li>"_s.arg(names, language.name)
                : u"<li><a%1 hreflang=\"%3\" href=\"?lang=%3\">%2</a></li>"_s.arg(names, language.name, language.code);
    }
    return links;
}

} // namespace

struct PageRenderer::Templates {
    std::map<QString, mustache::mustache> byName;
};

PageRenderer::PageRenderer(const Assets &assets, const QString &language)
    : m_assets(assets), m_phrases(language), m_templates(std::make_unique<Templates>())
{
}

PageRenderer::~PageRenderer() = default;

QString PageRenderer::assembled(const QString &name, int depth) const
{
    static const QRegularExpression part(u"\\{\\{> *([a-z-]+) *\\}\\}"_s);
    static const QRegularExpression phrase(u"\\{\\{t\\.([a-z0-9_]+)\\}\\}"_s);
    static const QRegularExpression asset(u"\\{\\{asset\\.([a-z.]+)\\}\\}"_s);
    if (depth > 4)
        return {};
    QString text =
        replaced(readTemplate(name), part, [&](const QString &other) { return assembled(other, depth + 1); });
    text = replaced(text, phrase, [this](const QString &key) { return m_phrases.text(key).toHtmlEscaped(); });
    text.replace("{{language}}"_L1, m_phrases.language());
    text.replace("{{languages}}"_L1, languageLinks(m_phrases.language()));
    return replaced(text, asset, [this](const QString &file) { return m_assets.path(file); });
}

QByteArray PageRenderer::render(const QString &name, const QVariantMap &model) const
{
    auto found = m_templates->byName.find(name);
    if (found == m_templates->byName.end())
        found = m_templates->byName.emplace(name, mustache::mustache(assembled(name, 0).toStdString())).first;
    const mustache::data data = toData(model);
    ReportingContext context(&data);
    return QByteArray::fromStdString(found->second.render(context));
}

QByteArray PageRenderer::systemPage(int status, QByteArrayView reason, int retryAfter) const
{
    static const QList<int> described{400, 403, 404, 405, 408, 410, 413, 414, 415, 421, 429, 500, 503};
    const int fallback = status < 500 ? 400 : 500;
    const int known = described.contains(status) ? status : fallback;
    const bool unsaved = status == 503 && (reason == "full" || reason == "stopping" || reason == "body-budget");
    const QString key = unsaved ? u"503_unsaved"_s : QString::number(known);
    const QString title = m_phrases.text(key + u"_title"_s);
    QString text = m_phrases.text(key + u"_text"_s);
    if (status == 429)
        text = text.arg(retryAfter > 0 ? retryAfter : retrySeconds);
    return render(u"system"_s, {{u"page_title"_s, title},
                                {u"heading"_s, title},
                                {u"text"_s, text},
                                {u"link"_s, u"/"_s},
                                {u"link_text"_s, m_phrases.text(u"home"_s)}});
}

PageRenderers::PageRenderers(const Assets &assets)
{
    for (const PortalLanguage &language : portalLanguages())
        m_byLanguage.emplace(language.code, std::make_unique<PageRenderer>(assets, language.code));
}

const PageRenderer &PageRenderers::in(const QString &language) const
{
    const auto found = m_byLanguage.find(language);
    return found == m_byLanguage.end() ? inEnglish() : *found->second;
}

} // namespace cookout
