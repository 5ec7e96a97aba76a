// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/mailtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr qsizetype longestShownTag = 40;
constexpr QStringView namePrefix = u"mail-";
constexpr QStringView subjectSuffix = u"-subject";
constexpr QStringView bodySuffix = u"-body";

QStringView suffixOf(MailPart part)
{
    return part == MailPart::Subject ? subjectSuffix : bodySuffix;
}

/** Walks through the tags of one text and stops at the first that is wrong. */
class TagReader {
public:
    TagReader(QStringView source, MailPart part) : m_source(source), m_part(part) {}

    std::optional<MailTextProblem> firstProblem()
    {
        using Kind = MailTextProblem::Kind;
        if (const qsizetype end = m_source.indexOf(u'\n'); m_part == MailPart::Subject && end >= 0)
            return problemAt(Kind::LineInSubject, end, {});
        for (qsizetype begin = m_source.indexOf(u"{{"); begin >= 0; begin = m_source.indexOf(u"{{", begin)) {
            const qsizetype end = m_source.indexOf(u"}}", begin);
            if (end < 0)
                return problemAt(Kind::NotClosed, begin, m_source.sliced(begin));
            const QStringView tag = m_source.sliced(begin, end + 2 - begin);
            if (const std::optional<Kind> wrong = read(tag, begin))
                return problemAt(*wrong, begin, tag);
            begin = end + 2;
        }
        if (!m_open.isEmpty())
            return problemAt(Kind::NotClosed, m_open.last().begin, m_open.last().tag);
        return std::nullopt;
    }

private:
    struct Section {
        QString name;
        qsizetype begin;
        QStringView tag;
    };

    std::optional<MailTextProblem::Kind> read(QStringView tag, qsizetype begin)
    {
        using Kind = MailTextProblem::Kind;
        const QStringView inner = tag.sliced(2, tag.size() - 4).trimmed();
        const QChar sigil = inner.isEmpty() ? QChar() : inner.front();
        const bool isSigil = QStringView(u"#^/>!&{=").contains(sigil);
        const QString name = (isSigil ? inner.mid(1) : inner).trimmed().toString();
        if (sigil == u'!')
            return std::nullopt;
        if (sigil == u'{' || sigil == u'&' || sigil == u'=')
            return Kind::NotAllowed;
        if (sigil == u'>')
            return readBlock(name, begin, begin + tag.size());
        if (sigil == u'/')
            return close(name);
        if (sigil == u'#' || sigil == u'^')
            return open({name, begin, tag});
        return isValue(name) ? std::nullopt : std::optional<Kind>(Kind::UnknownName);
    }

    [[nodiscard]] std::optional<MailTextProblem::Kind> readBlock(const QString &name, qsizetype begin,
                                                                 qsizetype end) const
    {
        using Kind = MailTextProblem::Kind;
        if (!mailBlocks().contains(name))
            return Kind::UnknownName;
        const bool startsLine = begin == 0 || m_source[begin - 1] == u'\n';
        const bool endsLine = end == m_source.size() || m_source[end] == u'\n';
        const bool isAlone = m_part == MailPart::Body && startsLine && endsLine;
        return isAlone ? std::nullopt : std::optional<Kind>(Kind::BlockInLine);
    }

    std::optional<MailTextProblem::Kind> open(const Section &section)
    {
        using Kind = MailTextProblem::Kind;
        const bool isKnown = isValue(section.name) || mailConditions().contains(section.name);
        if (!isKnown)
            return Kind::UnknownName;
        if (m_open.size() == mailSectionDepth)
            return Kind::TooDeep;
        m_open.append(section);
        return std::nullopt;
    }

    std::optional<MailTextProblem::Kind> close(const QString &name)
    {
        if (m_open.isEmpty() || m_open.last().name != name)
            return MailTextProblem::Kind::NotOpened;
        m_open.removeLast();
        return std::nullopt;
    }

    [[nodiscard]] bool isValue(const QString &name) const
    {
        if (mailPlaceholders().contains(name))
            return true;
        const bool isInParty = std::any_of(m_open.begin(), m_open.end(),
                                           [](const Section &section) { return section.name == "party"_L1; });
        return isInParty && mailPartyPlaceholders().contains(name);
    }

    [[nodiscard]] MailTextProblem problemAt(MailTextProblem::Kind kind, qsizetype at, QStringView tag) const
    {
        const QStringView before = m_source.first(at);
        const qsizetype lineBegin = before.lastIndexOf(u'\n') + 1;
        const qsizetype lineEnd = tag.indexOf(u'\n');
        const QStringView shown = (lineEnd < 0 ? tag : tag.first(lineEnd)).left(longestShownTag);
        return {kind, static_cast<int>(before.count(u'\n')) + 1, static_cast<int>(at - lineBegin) + 1,
                shown.toString()};
    }

    const QStringView m_source;
    const MailPart m_part;
    QList<Section> m_open;
};

} // namespace

const QList<MailKind> &editableMails()
{
    static const QList<MailKind> kinds{MailKind::Confirmation,  MailKind::WaitingList,     MailKind::Offer,
                                       MailKind::Changed,       MailKind::Cancelled,       MailKind::LostLink,
                                       MailKind::EventReminder, MailKind::PaymentReminder, MailKind::PaymentReceived,
                                       MailKind::EventChanged,  MailKind::EventCancelled};
    return kinds;
}

QString mailTextName(MailKind kind, MailPart part)
{
    return namePrefix + nameOf(kind) + suffixOf(part);
}

bool isMailTextName(QStringView name)
{
    return name.startsWith(namePrefix);
}

std::optional<MailPart> mailPartOf(QStringView name)
{
    for (const MailPart part : {MailPart::Subject, MailPart::Body}) {
        const QStringView suffix = suffixOf(part);
        if (!isMailTextName(name) || !name.endsWith(suffix) || name.size() <= namePrefix.size() + suffix.size())
            continue;
        const auto kind = mailKindFromString(name.sliced(namePrefix.size()).chopped(suffix.size()));
        if (kind && editableMails().contains(*kind))
            return part;
    }
    return std::nullopt;
}

MailText mailTextOf(const EventTexts &texts, MailKind kind, const QString &language)
{
    return {texts.value(mailTextName(kind, MailPart::Subject)).value(language),
            texts.value(mailTextName(kind, MailPart::Body)).value(language)};
}

void setMailText(EventTexts &texts, MailKind kind, const QString &language, const MailText &text)
{
    for (const auto &[part, words] : {std::pair{MailPart::Subject, text.subject}, {MailPart::Body, text.body}}) {
        const QString name = mailTextName(kind, part);
        if (!words.isEmpty()) {
            texts[name].insert(language, words);
            continue;
        }
        texts[name].remove(language);
        if (texts[name].isEmpty())
            texts.remove(name);
    }
}

std::optional<MailTextProblem> problemOf(QStringView source, MailPart part)
{
    return TagReader(source, part).firstProblem();
}

QString sentenceOf(const MailTextProblem &problem)
{
    const auto words = [&problem] {
        switch (problem.kind) {
        case MailTextProblem::Kind::UnknownName:
            return u"no mail can fill in %1 at this place"_s;
        case MailTextProblem::Kind::NotClosed:
            return u"%1 is not closed"_s;
        case MailTextProblem::Kind::NotOpened:
            return u"%1 closes what is not open"_s;
        case MailTextProblem::Kind::NotAllowed:
            return u"%1 is not allowed: write {{name}}"_s;
        case MailTextProblem::Kind::BlockInLine:
            return u"%1 needs a line of its own, in the body"_s;
        case MailTextProblem::Kind::TooDeep:
            return u"%1: too many sections within each other"_s;
        case MailTextProblem::Kind::LineInSubject:
            break;
        }
        return u"a subject is one line%1"_s;
    };
    return u"line %1, column %2: "_s.arg(problem.line).arg(problem.column) + words().arg(problem.tag);
}

const QStringList &mailPlaceholders()
{
    static const QStringList names{u"name"_s,        u"code"_s,    u"event"_s,       u"date"_s,   u"time"_s,
                                   u"place"_s,       u"party"_s,   u"total"_s,       u"due"_s,    u"paid"_s,
                                   u"payLink"_s,     u"account"_s, u"holder"_s,      u"link"_s,   u"offered"_s,
                                   u"offerEnds"_s,   u"amount"_s,  u"formerTitle"_s, u"reason"_s, u"formerWhen"_s,
                                   u"formerPlace"_s, u"taken"_s,   u"capacity"_s};
    return names;
}

const QStringList &mailConditions()
{
    static const QStringList names{u"isSettled"_s, u"isRefund"_s,    u"isCancelled"_s,
                                   u"waits"_s,     u"linkIsLocal"_s, u"linkIsLoopback"_s};
    return names;
}

const QStringList &mailBlocks()
{
    static const QStringList names{u"code"_s, u"details"_s, u"payment"_s, u"link"_s};
    return names;
}

const QStringList &mailPartyPlaceholders()
{
    static const QStringList names{u"count"_s, u"label"_s};
    return names;
}

} // namespace cookout
