// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/checkin.h"

#include "core/domain/requestkey.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int mostPersons = 10'000; // far beyond any party: what its party allows is decided when it is stored

} // namespace

Result<ValidCheckIn> validated(const CheckInForm &form)
{
    QList<FieldError> problems;
    ValidCheckIn valid;
    valid.m_form = form;
    const int persons = form.persons.value_or(1);
    if (persons == 0)
        problems.append({u"persons"_s, FieldProblem::Required, 0});
    else if (persons > mostPersons || persons < -mostPersons)
        problems.append({u"persons"_s, FieldProblem::OutOfRange, mostPersons});
    valid.m_form.requestKey = readRequestKey(form.requestKey, problems);
    if (!problems.isEmpty())
        return failure(ErrorCode::InvalidInput, u"the check-in has problems"_s, problems);
    return valid;
}

} // namespace cookout
