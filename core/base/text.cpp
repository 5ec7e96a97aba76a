// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** Letters that Unicode does not decompose into a base letter and an accent. */
struct Fold {
    char16_t letter;
    const char16_t *plain;
};
constexpr std::array folds{
    Fold{u'ø', u"o"},  Fold{u'ł', u"l"},  Fold{u'đ', u"d"},  Fold{u'ð', u"d"}, Fold{u'þ', u"th"},
    Fold{u'æ', u"ae"}, Fold{u'œ', u"oe"}, Fold{u'ß', u"ss"}, Fold{u'ħ', u"h"}, Fold{u'ı', u"i"},
    Fold{u'ŋ', u"n"},  Fold{u'ŧ', u"t"},  Fold{u'’', u"'"},  Fold{u'‘', u"'"},
};

bool isTurningMark(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isForbidden(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph || category == QChar::Other_Surrogate || isTurningMark(c);
}

bool isAllowedInLocalPart(QChar c)
{
    constexpr QStringView marks = u".!#$%&'*+/=?^_`{|}~-";
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || marks.contains(c);
}

bool isDomainLabel(QByteArrayView label)
{
    const auto isWordCharacter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    };
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith('-') && !label.endsWith('-') &&
           std::all_of(label.begin(), label.end(), isWordCharacter);
}

bool isMailDomain(const QString &domain)
{
    const QByteArray ascii = QUrl::toAce(domain);
    const QList<QByteArray> labels = ascii.split('.');
    return labels.size() >= 2 && std::all_of(labels.begin(), labels.end(), isDomainLabel);
}

} // namespace

QString tidyLine(const QString &typed)
{
    QString line;
    bool gap = false;
    for (const QChar c : typed.normalized(QString::NormalizationForm_C)) {
        const bool blank = c.category() == QChar::Separator_Space || c == u'\t';
        if (blank) {
            gap = !line.isEmpty();
            continue;
        }
        if (gap)
            line += u' ';
        gap = false;
        line += c;
    }
    return line;
}

QString tidyText(const QString &typed)
{
    QString text = typed.normalized(QString::NormalizationForm_C);
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        line.replace(u'\t', u' ');
        while (line.endsWith(u' '))
            line.chop(1);
    }
    while (!lines.isEmpty() && lines.first().isEmpty())
        lines.removeFirst();
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

bool hasForbiddenCharacters(QStringView text, bool allowLineBreaks)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        if (isPair)
            ++i;
        if (c == U'\n' ? !allowLineBreaks : isForbidden(c))
            return true;
    }
    return false;
}

qsizetype characterCount(QStringView text)
{
    return text.toUcs4().size();
}

QString searchKey(const QString &text)
{
    const QString folded = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString key;
    key.reserve(folded.size());
    for (const QChar c : folded) {
        if (c.isMark())
            continue;
        const auto fold = std::find_if(folds.begin(), folds.end(), [c](const Fold &f) { return c == f.letter; });
        if (fold != folds.end())
            key += QStringView(fold->plain);
        else
            key += c;
    }
    return key;
}

QString slugOf(const QString &title)
{
    QString slug;
    for (const QChar c : searchKey(title)) {
        const bool kept = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (kept)
            slug += c;
        else if (c != u'\'' && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    slug.truncate(60);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

bool isSlug(QStringView text)
{
    const auto allowed = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !text.isEmpty() && text.size() <= 60 && !text.startsWith(u'-') && !text.endsWith(u'-') &&
           std::all_of(text.begin(), text.end(), allowed);
}

bool isEmailAddress(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || text.size() > 254 || hasForbiddenCharacters(text))
        return false;
    const QStringView local = QStringView(text).first(at);
    const bool localIsValid = local.size() <= 64 && !local.startsWith(u'.') && !local.endsWith(u'.') &&
                              !local.contains(u".."_s) && std::all_of(local.begin(), local.end(), isAllowedInLocalPart);
    return localIsValid && isMailDomain(text.sliced(at + 1));
}

} // namespace cookout
