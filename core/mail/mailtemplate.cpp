// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailtemplate.h"

#include "core/base/text.h"
#include "core/mail/mailfilling.h"
#include "core/mail/mailphrases.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/** A static library's resources must be asked for by name, from outside any namespace. */
static void initialiseResources()
{
    Q_INIT_RESOURCE(mail);
}

namespace cookout {

namespace {

constexpr qsizetype largestTemplate = 64 * 1024; // the library recurses per section: size bounds its stack

Result<QByteArray> readFile(const QString &name)
{
    initialiseResources();
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
        const Result<QByteArray> part = shippedPart(name, type);
        if (!part)
            return part;
        assembled += *part;
    }
    return assembled.chopped(1); // the file ends with a line end of its own
}

/** The source with the sentences that it names in place of their names. */
QString inWords(const QByteArray &source, const MailPhrases &phrases)
{
    static const QRegularExpression phrase(u"{{#phrase}}([a-z-]+){{/phrase}}"_s);
    const QString text = QString::fromUtf8(source);
    QString words;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : phrase.globalMatch(text)) {
        words += QStringView(text).sliced(end, match.capturedStart() - end);
        words += phrases.text(match.captured(1)).value_or(QString());
        end = match.capturedEnd();
    }
    return tidyText(words + QStringView(text).sliced(end));
}

} // namespace

Result<QByteArray> shippedPart(const QString &name, const QString &type)
{
    return readFile(u"part-%1.%2"_s.arg(name, type));
}

Result<MailText> startingText(MailKind kind, const MailPhrases &phrases)
{
    const Result<QByteArray> subject = readFile(nameOf(kind) + ".subject"_L1);
    const Result<QByteArray> body = readFile(nameOf(kind) + ".txt"_L1);
    if (!subject || !body)
        return failure(subject ? body : subject);
    return MailText{inWords(*subject, phrases).simplified(), inWords(*body, phrases)};
}

Result<MailTemplate> shippedTemplate(MailKind kind)
{
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
    const Result<QString> subject = filled(source.subject, view, phrases, MailEscape::None);
    if (!subject)
        return failure(subject);
    const Result<QString> text = filled(source.text, view, phrases, MailEscape::None);
    if (!text)
        return failure(text);
    const Result<QString> html = filled(source.html, view, phrases, MailEscape::Html);
    if (!html)
        return failure(html);
    return RenderedMail{subject->simplified(), withoutGaps(*text), *html};
}

} // namespace cookout
