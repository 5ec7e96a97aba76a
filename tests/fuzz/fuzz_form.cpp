// SPDX-License-Identifier: GPL-3.0-or-later
// What a form may hold, up to the rules: whatever passes them can be stored and shown.
#include "core/base/text.h"
#include "core/portal/formreader.h"
#include "tests/support/builders.h"

#include <cstdlib>

using namespace cookout;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<FormFields> fields = FormFields::fromBody(body);
    if (!fields)
        return 0;
    for (const QString &name : {QStringLiteral("name"), QStringLiteral("website"), QString()}) {
        require(fields->contains(name) || fields->value(name).isEmpty());
        require(fields->value(name).isValidUtf16());
    }
    require(fields->startingWith(QStringLiteral("ticket-")).size() <= 200);
    static const Event event = test::openEvent();
    static const QDateTime now = QDateTime::fromSecsSinceEpoch(0);
    const RegistrationForm form = registrationFormOf(*fields, QStringLiteral("en"));
    const Result<ValidRegistration> valid = validated(form, event, now);
    if (valid)
        require(!hasForbiddenCharacters(form.submissionKey, false));
    else
        require(!valid.error().fields.isEmpty() || !valid.error().detail.isEmpty());
    return 0;
}
