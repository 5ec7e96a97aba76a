// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/organisermail.h"

#include "core/exchange/safemarkdown.h"
#include "core/mail/mailfilling.h"
#include "core/mail/mailphrases.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr QStringView whyBlock = u"why"; // nobody writes it: it ends every mailing

/** Blocks come in when the words around them are done, since they bring tags of their own. */
QByteArray withMarks(const QString &body)
{
    static const QRegularExpression block(u"^{{\\s*>\\s*(\\w+)\\s*}}$"_s);
    QString marked;
    for (const QString &line : body.split(u'\n')) {
        const QString name = block.match(line).captured(1);
        marked += mailBlocks().contains(name) ? QString(u'\n' + blockMark(name) + u"\n\n"_s) : QString(line + u'\n');
    }
    return marked.toUtf8();
}

Result<QString> withBlocks(QString text, const QString &type, const MailView &view, const MailPhrases &phrases)
{
    const bool isHtml = type == "html"_L1;
    for (const QString &name : mailBlocks() + QStringList{whyBlock.toString()}) {
        const QString mark = isHtml ? u"<p>"_s + blockMark(name) + u"</p>"_s : blockMark(name);
        if (!text.contains(mark))
            continue;
        const Result<QByteArray> source = shippedPart(name, type);
        if (!source)
            return failure(source);
        const Result<QString> block = filled(*source, view, phrases, isHtml ? MailEscape::Html : MailEscape::None);
        if (!block)
            return block;
        text.replace(mark, *block);
    }
    return text;
}

/** Who writes a mail expects that a new line is one; Markdown would join them. */
QString withLineBreaks(const QString &text)
{
    static const QRegularExpression inner(u"(?<=\\S)\\n(?=\\S)"_s);
    return QString(text).replace(inner, u"  \n"_s);
}

Result<QString> wrapped(const QString &subject, const QString &html, const MailView &view, const MailPhrases &phrases)
{
    QString page;
    for (const QString &part : {u"head"_s, u"open"_s, u"end"_s}) {
        const Result<QByteArray> source = shippedPart(part, u"html"_s);
        if (!source)
            return failure(source);
        const Result<QString> piece = filled(*source, view, phrases, MailEscape::Html);
        if (!piece)
            return piece;
        if (part == "open"_L1)
            page += u"<title>"_s + subject.toHtmlEscaped() + u"</title>\n"_s;
        if (part == "end"_L1)
            page += html;
        page += *piece;
    }
    return page;
}

/** A text that was stored unchecked, by hand for example, is found out before the library recurses over it. */
Result<void> checked(const QString &source, MailPart part)
{
    const std::optional<MailTextProblem> problem = problemOf(source, part);
    return problem ? Result<void>(failure(ErrorCode::InvalidInput, sentenceOf(*problem))) : Result<void>();
}

Result<QString> filledSubject(const QString &subject, const MailView &view, const MailPhrases &phrases)
{
    if (const Result<void> sound = checked(subject, MailPart::Subject); !sound)
        return failure(sound);
    const Result<QString> text = filled(subject.toUtf8(), view, phrases, MailEscape::None);
    return text ? Result<QString>(text->simplified()) : text;
}

/** The body's two forms, as those of a mail with this subject. */
Result<RenderedMail> renderBody(const QString &subject, const QString &body, const MailView &view,
                                const MailPhrases &phrases, const QString &foot = {})
{
    if (const Result<void> sound = checked(body, MailPart::Body); !sound)
        return failure(sound);
    const QByteArray source = withMarks(body) + foot.toUtf8();
    const Result<QString> plain = filled(source, view, phrases, MailEscape::None);
    const Result<QString> markdown = filled(source, view, phrases, MailEscape::Markdown);
    if (!plain || !markdown)
        return failure(plain ? markdown : plain);
    const Result<QString> text = withBlocks(*plain, u"txt"_s, view, phrases);
    const QString words = QString::fromUtf8(safeHtmlFromMarkdown(withLineBreaks(*markdown)));
    const Result<QString> html = withBlocks(words, u"html"_s, view, phrases);
    if (!text || !html)
        return failure(text ? html : text);
    const Result<QString> page = wrapped(subject, *html, view, phrases);
    return page ? Result<RenderedMail>(RenderedMail{subject, withoutGaps(*text).trimmed() + u'\n', *page})
                : Result<RenderedMail>(failure(page));
}

} // namespace

Result<RenderedMail> renderOwnWords(MailKind kind, const MailText &words, const MailView &view,
                                    const MailPhrases &phrases)
{
    const Result<MailTemplate> source = shippedTemplate(kind);
    if (!source)
        return failure(source);
    Result<RenderedMail> mail = render(*source, view, phrases);
    if (!mail)
        return mail;
    if (!words.subject.isEmpty()) {
        const Result<QString> subject = filledSubject(words.subject, view, phrases);
        if (!subject)
            return failure(subject);
        mail->subject = *subject;
    }
    return words.body.isEmpty() ? mail : renderBody(mail->subject, words.body, view, phrases);
}

Result<RenderedMail> renderMessage(const MailText &words, const MailView &view, const MailPhrases &phrases)
{
    const Result<QString> subject = filledSubject(words.subject, view, phrases);
    return subject ? renderBody(*subject, words.body, view, phrases, u"\n"_s + blockMark(whyBlock.toString()))
                   : Result<RenderedMail>(failure(subject));
}

} // namespace cookout
