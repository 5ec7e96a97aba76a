// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cookout {

/** The mail providers that most guests have. */
[[nodiscard]] const QStringList &commonMailDomains();

/**
 * What a guest may have meant: the address with a provider's name that differs from the typed one by one letter too
 * many, too few, wrong, or exchanged with its neighbour; empty when nothing looks misspelt. A hint, never a reason to
 * refuse: such domains may exist.
 */
[[nodiscard]] QString mailSpellingHint(const QString &address);

} // namespace cookout
