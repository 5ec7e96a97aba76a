// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailtemplate.h"

#include "core/mail/mailphrases.h"

#include <QFile>

#include <kainjow/mustache.hpp>

using namespace Qt::StringLiterals;
namespace mustache = kainjow::mustache;

/** A static library's resources must be asked for by name, from outside any namespace. */
static void initialiseResources()
{
    Q_INIT_RESOURCE(mail);
}

namespace cookout {

namespace {

constexpr qsizetype largestTemplate = 64 * 1024; // the library recurses per section: size bounds its stack

/** Remembers what a template asked for in vain, so that a typo is an error and not a hole in a mail. */
class WatchfulContext final : public mustache::context<std::string> {
public:
    using context::context;

    const mustache::data *get(const std::string &name) const override
    {
        const mustache::data *const found = context::get(name);
        if (found == nullptr)
            m_missing += QString::fromStdString(name);
        return found;
    }

    void addMissing(const QString &name) const { m_missing += name; }
    [[nodiscard]] const QStringList &missing() const { return m_missing; }

private:
    mutable QStringList m_missing;
};

/** A text that may be absent: `{{#key}}` shows its section only where there is one. */
mustache::data optionalText(const QString &text)
{
    return text.isEmpty() ? mustache::data(mustache::data::type::bool_false) : mustache::data(text.toStdString());
}

mustache::object toObject(const MailView &view)
{
    mustache::list party;
    for (const MailPartyLine &line : view.party) {
        party.emplace_back(mustache::object{{"count", line.count.toStdString()},
                                            {"label", line.label.toStdString()},
                                            {"amount", optionalText(line.amount)}});
    }
    using Type = mustache::data::type;
    return {{"language", view.language.toStdString()},
            {"name", view.name.toStdString()},
            {"code", view.code.toStdString()},
            {"event", view.event.toStdString()},
            {"date", optionalText(view.date)},
            {"time", view.time.toStdString()},
            {"place", optionalText(view.place)},
            {"party", mustache::data(party)},
            {"total", optionalText(view.total)},
            {"link", view.link.toStdString()},
            {"linkIsLocal", mustache::data(view.linkIsLocal ? Type::bool_true : Type::bool_false)},
            {"linkIsLoopback", mustache::data(view.linkIsLoopback ? Type::bool_true : Type::bool_false)}};
}

enum class Escape {
    Html,
    None,
};

Result<QString> fill(const QByteArray &source, const MailView &view, const MailPhrases &phrases, Escape escape)
{
    mustache::mustache parsed(source.toStdString());
    if (!parsed.is_valid())
        return failure(ErrorCode::InvalidInput, QString::fromStdString(parsed.error_message()));
    if (escape == Escape::None)
        parsed.set_custom_escape([](const std::string &text) { return text; });

    mustache::data values(toObject(view));
    WatchfulContext context(&values);
    values.set("phrase", mustache::lambda2([&](const std::string &key, const mustache::renderer &renderText) {
                   const std::optional<QString> phrase = phrases.text(QString::fromStdString(key));
                   if (!phrase)
                       context.addMissing(u"phrase "_s + QString::fromStdString(key));
                   const QString text = phrase.value_or(QString());
                   return renderText((escape == Escape::Html ? text.toHtmlEscaped() : text).toStdString());
               }));
    const QString filled = QString::fromStdString(parsed.render(context));
    if (!parsed.is_valid())
        return failure(ErrorCode::InvalidInput, QString::fromStdString(parsed.error_message()));
    if (!context.missing().isEmpty()) {
        return failure(ErrorCode::InvalidInput,
                       u"the template asks for what there is not: "_s + context.missing().join(", "_L1));
    }
    return filled;
}

Result<QByteArray> shippedFile(const QString &name)
{
    QFile file(u":/mail/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, u"a mail template is missing: "_s + name);
    if (file.size() > largestTemplate)
        return failure(ErrorCode::Internal, u"a mail template is too large: "_s + name);
    return file.readAll();
}

} // namespace

Result<MailTemplate> shippedTemplate(MailKind kind)
{
    initialiseResources();
    const QString name = nameOf(kind);
    const Result<QByteArray> subject = shippedFile(name + ".subject"_L1);
    if (!subject)
        return failure(subject);
    const Result<QByteArray> text = shippedFile(name + ".txt"_L1);
    if (!text)
        return failure(text);
    const Result<QByteArray> html = shippedFile(name + ".html"_L1);
    if (!html)
        return failure(html);
    return MailTemplate{*subject, *text, *html};
}

Result<RenderedMail> render(const MailTemplate &source, const MailView &view, const MailPhrases &phrases)
{
    const Result<QString> subject = fill(source.subject, view, phrases, Escape::None);
    if (!subject)
        return failure(subject);
    const Result<QString> text = fill(source.text, view, phrases, Escape::None);
    if (!text)
        return failure(text);
    const Result<QString> html = fill(source.html, view, phrases, Escape::Html);
    if (!html)
        return failure(html);
    return RenderedMail{subject->simplified(), *text, *html};
}

} // namespace cookout
