// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/eventtexts.h"
#include "core/domain/outgoingmail.h"

#include <QStringList>

namespace cookout {

/**
 * An organiser's own words for one kind of mail in one language: Mustache (https://mustache.github.io/mustache.5.html)
 * whose placeholders are filled first, and in the body Markdown, which is read afterwards. An empty part stands for the
 * words that the program ships. Stored with the event's texts, so that they have its history and go with its copies.
 */
struct MailText {
    QString subject;
    QString body;

    friend bool operator==(const MailText &, const MailText &) = default;
};

enum class MailPart {
    Subject,
    Body,
};

/** The kinds whose words an organiser may choose, in the order in which a guest may meet them. */
[[nodiscard]] const QList<MailKind> &editableMails();

/** The name of such a text among an event's: "mail-confirmation-subject", "mail-confirmation-body". */
[[nodiscard]] QString mailTextName(MailKind kind, MailPart part);

/** Whether the name is for a mail; which part, if there is such a kind. */
[[nodiscard]] bool isMailTextName(QStringView name);
[[nodiscard]] std::optional<MailPart> mailPartOf(QStringView name);

/** What the event's texts hold for this kind in exactly this language; empty parts where they hold nothing. */
[[nodiscard]] MailText mailTextOf(const EventTexts &texts, MailKind kind, const QString &language);
/** Puts it there; empty parts are taken out. */
void setMailText(EventTexts &texts, MailKind kind, const QString &language, const MailText &text);

/** What is wrong with an organiser's mail text, and where: both counted from 1, columns in UTF-16 units. */
struct MailTextProblem {
    enum class Kind {
        UnknownName,  ///< no mail has such a placeholder, or not at this place
        NotClosed,    ///< a tag without }}, or a section without {{/name}}
        NotOpened,    ///< {{/name}} without its {{#name}}
        NotAllowed,   ///< {{{x}}}, {{&x}}, {{=x=}}: they would go past the escaping
        BlockInLine,  ///< a block such as {{> code}} needs a line of its own, and a subject has none
        TooDeep,      ///< more sections within each other than mailSectionDepth
        LineInSubject ///< a subject is one line
    };
    Kind kind = Kind::UnknownName;
    int line = 1;
    int column = 1;
    QString tag; ///< as it was typed, shortened
};

constexpr int mailSectionDepth = 32; // what the renderer nests is bounded by this

/** The first problem of a text, from its beginning. Pure; any thread. */
[[nodiscard]] std::optional<MailTextProblem> problemOf(QStringView source, MailPart part);

/** In English, for logs and the command line: "line 3, column 7: there is no {{nmae}}". */
[[nodiscard]] QString sentenceOf(const MailTextProblem &problem);

/** Names for {{name}}, which stand for a value; each of them opens a section {{#name}}…{{/name}} as well. */
[[nodiscard]] const QStringList &mailPlaceholders();
/** Names for sections only: whether something is so. */
[[nodiscard]] const QStringList &mailConditions();
/** Names of blocks, {{> name}} on a line of its own: what mails have in common, in its proper form. */
[[nodiscard]] const QStringList &mailBlocks();
/** Names that stand for something within {{#party}}…{{/party}} only, which is repeated for each price band. */
[[nodiscard]] const QStringList &mailPartyPlaceholders();

} // namespace cookout
