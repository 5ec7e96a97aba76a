// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailtemplate.h"

#include "core/exchange/safemarkdown.h"
#include "core/mail/mailphrases.h"

#include <QFile>
#include <QRegularExpression>

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

mustache::data flag(bool isSet)
{
    return {isSet ? mustache::data::type::bool_true : mustache::data::type::bool_false};
}

mustache::object toObject(const MailView &view)
{
    mustache::list party;
    for (const MailPartyLine &line : view.party) {
        party.emplace_back(mustache::object{{"count", line.count.toStdString()},
                                            {"label", line.label.toStdString()},
                                            {"amount", optionalText(line.amount)}});
    }
    mustache::list arrivals;
    for (const MailArrival &arrival : view.arrivals) {
        arrivals.emplace_back(mustache::object{{"who", arrival.name.toStdString()},
                                               {"whoseCode", arrival.code.toStdString()},
                                               {"persons", arrival.persons.toStdString()},
                                               {"isInLine", flag(arrival.waits)}});
    }
    return {{"language", view.language.toStdString()},
            {"name", view.name.toStdString()},
            {"code", view.code.toStdString()},
            {"event", view.event.toStdString()},
            {"date", optionalText(view.date)},
            {"time", view.time.toStdString()},
            {"place", optionalText(view.place)},
            {"party", mustache::data(party)},
            {"total", optionalText(view.total)},
            {"due", optionalText(view.due)},
            {"paid", optionalText(view.paid)},
            {"isSettled", flag(view.isSettled)},
            {"payLink", optionalText(view.payLink)},
            {"account", optionalText(view.account)},
            {"holder", optionalText(view.holder)},
            {"hasPaymentWords", flag(!view.paymentWords.isEmpty())},
            {"link", view.link.toStdString()},
            {"codeImage", optionalText(view.codeImage)},
            {"offered", optionalText(view.offered)},
            {"offerEnds", view.offerEnds.toStdString()},
            {"amount", optionalText(view.amount)},
            {"isRefund", flag(view.isRefund)},
            {"formerTitle", optionalText(view.formerTitle)},
            {"formerWhen", optionalText(view.formerWhen)},
            {"formerPlace", optionalText(view.formerPlace)},
            {"reason", optionalText(view.reason)},
            {"isCancelled", flag(view.isCancelled)},
            {"waits", flag(view.waits)},
            {"taken", view.taken.toStdString()},
            {"capacity", optionalText(view.capacity)},
            {"arrivals", mustache::data(arrivals)},
            {"linkIsLocal", flag(view.linkIsLocal)},
            {"linkIsLoopback", flag(view.linkIsLoopback)}};
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
    // What a lambda answers is put in as it is: the organiser's words bring their own tags.
    values.set("paymentWords", mustache::lambda2([&](const std::string &, const mustache::renderer &) {
                   return escape == Escape::Html ? safeHtmlFromMarkdown(view.paymentWords).toStdString()
                                                 : view.paymentWords.toStdString();
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

/** Sections that say nothing leave their empty lines behind. */
QString withoutGaps(QString text)
{
    static const QRegularExpression gap(u"\\n(?:[ \\t]*\\n){2,}"_s);
    return text.replace(gap, u"\n\n"_s);
}

Result<QByteArray> readFile(const QString &name)
{
    QFile file(u":/mail/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, u"a mail template is missing: "_s + name);
    if (file.size() > largestTemplate)
        return failure(ErrorCode::Internal, u"a mail template is too large: "_s + name);
    return file.readAll();
}

/** A file of one kind; a line `{{> name}}` stands for what all kinds have in common, the file part-name.{type}. */
Result<QByteArray> shippedFile(const QString &kind, const QString &type)
{
    const Result<QByteArray> file = readFile(kind + u'.' + type);
    if (!file)
        return file;
    QByteArray assembled;
    for (const QByteArray &line : file->split('\n')) {
        if (!line.startsWith("{{> ")) {
            assembled += line + '\n';
            continue;
        }
        const QString name = QString::fromLatin1(line.sliced(4, line.indexOf('}') - 4));
        const Result<QByteArray> part = readFile(u"part-%1.%2"_s.arg(name, type));
        if (!part)
            return part;
        assembled += *part;
    }
    return assembled.chopped(1); // the file ends with a line end of its own
}

} // namespace

Result<MailTemplate> shippedTemplate(MailKind kind)
{
    initialiseResources();
    const QString name = nameOf(kind);
    const Result<QByteArray> subject = readFile(name + ".subject"_L1);
    if (!subject)
        return failure(subject);
    const Result<QByteArray> text = shippedFile(name, u"txt"_s);
    if (!text)
        return failure(text);
    const Result<QByteArray> html = shippedFile(name, u"html"_s);
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
    return RenderedMail{subject->simplified(), withoutGaps(*text), *html};
}

} // namespace cookout
