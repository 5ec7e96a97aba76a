// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QApplication;

namespace cookout {

/** "en", "nl", "de": what the window speaks. */
[[nodiscard]] QStringList windowLanguages();

/** In its own words, such as "Deutsch". */
[[nodiscard]] QString languageName(const QString &code);

/**
 * Lets everything that is made from now on speak this one of windowLanguages(), dates and numbers too; an empty or
 * unknown one means the desktop's, else English. GUI thread.
 */
void useLanguage(QApplication &application, const QString &code);

} // namespace cookout
