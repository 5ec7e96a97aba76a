// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace cookout {

/**
 * The portal's sentences by key in one language. Templates name them as {{t.key}}; code asks for those that take
 * arguments (%1, or %n for a count). An unknown key is a defect: it is logged and shown as itself. A sentence without
 * translation is English. No translator is installed in the program: two guests may speak two languages.
 */
class Phrases {
public:
    /** `language` is the code of one of portalLanguages(). */
    explicit Phrases(const QString &language);
    ~Phrases();
    Q_DISABLE_COPY_MOVE(Phrases)

    [[nodiscard]] QString text(const QString &key) const;
    [[nodiscard]] QString text(const QString &key, const QString &argument) const { return text(key).arg(argument); }
    /** A sentence about `count` things, in its plural form. */
    [[nodiscard]] QString counted(const QString &key, qint64 count) const;

    [[nodiscard]] const QString &language() const { return m_language; }
    /** How people of the language write dates, numbers and money. */
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    [[nodiscard]] QString translated(const QString &key, int count) const;

    QString m_language;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace cookout
