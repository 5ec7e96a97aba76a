// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

#include <optional>

namespace cookout {

/**
 * The sentences of mails in one language, by key. Owns its translator, so that two mails in a row may speak two
 * languages; a language without a translation speaks English. Lives on the thread that made it.
 */
class MailPhrases {
public:
    /** `language` as in a registration: "en", "nl", "de". */
    explicit MailPhrases(const QString &language);

    /** The sentence, with its placeholders; nothing for an unknown key. */
    [[nodiscard]] std::optional<QString> text(const QString &key) const;

    /** Every key there is. */
    [[nodiscard]] static QStringList keys();

private:
    QTranslator m_translator;
};

} // namespace cookout
