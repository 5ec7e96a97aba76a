// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/safemarkdown.h"

#include <QRegularExpression>

#include <md4c-html.h>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

void append(const MD_CHAR *text, MD_SIZE size, void *bytes)
{
    static_cast<QByteArray *>(bytes)->append(text, static_cast<qsizetype>(size));
}

bool isAllowedLink(const QString &address)
{
    static const QRegularExpression allowed(u"^(https?://|mailto:)"_s, QRegularExpression::CaseInsensitiveOption);
    return allowed.match(address).hasMatch();
}

/** The tag as a page may have it. Every '<' is a tag of md4c's, which escapes those of the text and of attributes. */
QString tidyTag(const QRegularExpressionMatch &match)
{
    const QString name = match.captured(2);
    if (name == "img"_L1)
        return {};
    if (name.size() == 2 && name[0] == u'h' && name[1].isDigit())
        return u"<%1h%2>"_s.arg(match.captured(1)).arg(std::min(6, name[1].digitValue() + 2));
    if (name != "a"_L1 || !match.captured(1).isEmpty())
        return match.captured();
    static const QRegularExpression target(u" href=\"([^\"]*)\""_s);
    const QString address = target.match(match.captured(3)).captured(1);
    return isAllowedLink(address) ? u"<a href=\""_s + address + u"\" rel=\"noopener nofollow\">"_s : u"<a>"_s;
}

} // namespace

QByteArray safeHtmlFromMarkdown(const QString &markdown)
{
    // Nobody who writes to guests means code by four spaces, but a guest's name may begin with them.
    constexpr unsigned flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
    const QByteArray source = markdown.toUtf8();
    QByteArray bytes;
    if (md_html(source.constData(), static_cast<MD_SIZE>(source.size()), append, &bytes, flags, 0) != 0)
        return {};
    static const QRegularExpression tag(u"<(/?)([a-z][a-z0-9]*)([^>]*)>"_s);
    const QString html = QString::fromUtf8(bytes);
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : tag.globalMatch(html)) {
        result += QStringView(html).sliced(end, match.capturedStart() - end) + tidyTag(match);
        end = match.capturedEnd();
    }
    return (result + QStringView(html).sliced(end)).toUtf8();
}

} // namespace cookout
