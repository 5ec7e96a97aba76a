// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/mailrecipients.h"
#include "core/domain/mailtext.h"

#include <QCoreApplication>

namespace cookout {

/** What people read about words of mails: kinds, placeholders, mistakes. GUI thread. */
class MailTextWords {
    Q_DECLARE_TR_FUNCTIONS(cookout::MailTextWords)

public:
    [[nodiscard]] static QString ofKind(MailKind kind);
    /** A name of mailPlaceholders(). */
    [[nodiscard]] static QString ofPlaceholder(const QString &name);
    /** A name of mailBlocks(). */
    [[nodiscard]] static QString ofBlock(const QString &name);
    /** What is wrong, where, and what to write instead. */
    [[nodiscard]] static QString ofProblem(const MailTextProblem &problem, MailPart part);
    [[nodiscard]] static QString ofExclusion(MailExclusion reason);
    /** A field of validated(Mailing). */
    [[nodiscard]] static QString ofMistake(const FieldError &mistake);
};

} // namespace cookout
