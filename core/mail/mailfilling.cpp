// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailfilling.h"

#include "core/exchange/safemarkdown.h"
#include "core/mail/mailphrases.h"

#include <QRegularExpression>

#include <kainjow/mustache.hpp>

using namespace Qt::StringLiterals;
namespace mustache = kainjow::mustache;

namespace cookout {

namespace {

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

constexpr QChar markBegin{0xE000}; // of private use: nobody's name needs them, and values lose them
constexpr QChar markEnd{0xE001};
constexpr QChar linkBegin{0xE002};

QString withoutMarks(QString text)
{
    return text.removeIf([](QChar c) { return c >= markBegin && c <= linkBegin; });
}

bool isAsciiPunctuation(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7f && !c.isLetterOrNumber();
}

/** Words as Markdown that says exactly them, on one line. */
QString markdownWords(const QString &text)
{
    QString escaped;
    for (const QChar c : withoutMarks(text)) {
        if (isAsciiPunctuation(c))
            escaped += u'\\';
        escaped += c == u'\n' ? QChar(u' ') : c;
    }
    return escaped;
}

std::string markdownValue(const std::string &text, const MailView &view)
{
    const QString value = QString::fromStdString(text);
    const bool isLink = value == linkBegin + view.link || value == linkBegin + view.payLink;
    // As an autolink, which is a proper destination within [words](…) too.
    return (isLink ? u'<' + value.sliced(1) + u'>' : markdownWords(value)).toStdString();
}

mustache::data linkValue(const QString &link, MailEscape escape)
{
    return optionalText(link.isEmpty() || escape != MailEscape::Markdown ? link : QString(linkBegin + link));
}

void setEscape(mustache::mustache &parsed, const MailView &view, MailEscape escape)
{
    if (escape == MailEscape::Markdown)
        parsed.set_custom_escape([&view](const std::string &text) { return markdownValue(text, view); });
    else if (escape == MailEscape::None)
        parsed.set_custom_escape(
            [](const std::string &text) { return withoutMarks(QString::fromStdString(text)).toStdString(); });
}

mustache::object toObject(const MailView &view, MailEscape escape)
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
            {"accent", view.accent.toStdString()},
            {"date", optionalText(view.date)},
            {"time", view.time.toStdString()},
            {"place", optionalText(view.place)},
            {"party", mustache::data(party)},
            {"total", optionalText(view.total)},
            {"due", optionalText(view.due)},
            {"paid", optionalText(view.paid)},
            {"isSettled", flag(view.isSettled)},
            {"payLink", linkValue(view.payLink, escape)},
            {"account", optionalText(view.account)},
            {"holder", optionalText(view.holder)},
            {"hasPaymentWords", flag(!view.paymentWords.isEmpty())},
            {"link", linkValue(view.link, escape)},
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

} // namespace

Result<QString> filled(const QByteArray &source, const MailView &view, const MailPhrases &phrases, MailEscape escape)
{
    mustache::mustache parsed(source.toStdString());
    if (!parsed.is_valid())
        return failure(ErrorCode::InvalidInput, QString::fromStdString(parsed.error_message()));
    setEscape(parsed, view, escape);
    mustache::data values(toObject(view, escape));
    WatchfulContext context(&values);
    values.set("phrase", mustache::lambda2([&](const std::string &key, const mustache::renderer &renderText) {
                   const std::optional<QString> phrase = phrases.text(QString::fromStdString(key));
                   if (!phrase)
                       context.addMissing(u"phrase "_s + QString::fromStdString(key));
                   const QString text = phrase.value_or(QString());
                   return renderText((escape == MailEscape::Html ? text.toHtmlEscaped() : text).toStdString());
               }));
    // What a lambda answers is put in as it is: the organiser's words bring their own tags.
    values.set("paymentWords", mustache::lambda2([&](const std::string &, const mustache::renderer &) {
                   return escape == MailEscape::Html ? safeHtmlFromMarkdown(view.paymentWords).toStdString()
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

QString withoutGaps(QString text)
{
    static const QRegularExpression gap(u"\\n(?:[ \\t]*\\n){2,}"_s);
    return text.replace(gap, u"\n\n"_s);
}

QString blockMark(const QString &name)
{
    return markBegin + name + markEnd;
}

} // namespace cookout
