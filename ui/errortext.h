// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QCoreApplication>

namespace cookout {

/** The window's words for failures: what happened and what to do. The only place that makes them. Any thread. */
class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(cookout::ErrorText)

public:
    /** For an act that did not happen. */
    [[nodiscard]] static QString sentence(const Error &error);
    /** To stand beside the field named in `error.field`. */
    [[nodiscard]] static QString sentence(const FieldError &error);
    /** For a file that could not be written; `fileName` without its folder. */
    [[nodiscard]] static QString ofFile(const Error &error, const QString &fileName);
    /** Why registrations cannot be stored at the moment. */
    [[nodiscard]] static QString ofDatabase(ErrorCode code);

private:
    [[nodiscard]] static QString ofDate(const QString &field);
    [[nodiscard]] static QString ofRange(const FieldError &error);
    [[nodiscard]] static QString ofMissing(const QString &field);
};

} // namespace cookout
