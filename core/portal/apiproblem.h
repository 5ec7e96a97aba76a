// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/portal/reply.h"

#include <QJsonObject>

#include <optional>

/** What programs are told when a request fails: problem documents (RFC 9457), in English. */
namespace cookout {

/** One thing that is wrong with a request, as a problem document lists it. */
struct ApiFlaw {
    QString pointer;   ///< where in the body, as a URI fragment (RFC 6901 section 6): "#/tickets/adult"
    QString parameter; ///< or which parameter of the query
    QString problem;   ///< a word for programs, such as "too-long"
    QString detail;
    std::optional<qint64> limit = {};
};

/** A problem document before it is written. `kind` is its type without the common beginning; empty: about:blank. */
struct ApiProblem {
    int status = 500;
    QString kind = {};
    QString detail = {}; ///< empty: what is always said of this status
    QList<ApiFlaw> flaws = {};
    QJsonObject members = {}; ///< further members of the document
    QList<std::pair<QByteArray, QByteArray>> headers = {};
};

/** Whether programs are spoken to below this path or target, rather than people. */
[[nodiscard]] bool isApiPath(QStringView path);

[[nodiscard]] Response problemResponse(const ApiProblem &problem);
void sendProblem(const Reply &reply, const ApiProblem &problem);

/** The problem that a use-case's error is to the client, with a pointer for each of its fields. */
[[nodiscard]] ApiProblem problemOf(const Error &error);

/** 422 for these flaws. */
[[nodiscard]] ApiProblem invalidProblem(const QList<ApiFlaw> &flaws);

/** "#/name" with everything escaped that a pointer or a fragment gives a meaning. */
[[nodiscard]] QString pointerTo(const QStringList &path);

} // namespace cookout
