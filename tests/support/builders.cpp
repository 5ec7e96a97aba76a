// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"

using namespace Qt::StringLiterals;

namespace cookout::test {

EventForm eventForm()
{
    EventForm form;
    form.title = u"Summer BBQ"_s;
    form.location = u"The village green"_s;
    form.timeZone = QTimeZone("Europe/Amsterdam");
    form.startsAt = QDateTime({2027, 6, 19}, {16, 0}, form.timeZone);
    form.currency = u"EUR"_s;
    form.capacity = 60;
    form.priceAdult = Money(2500);
    form.priceChild = Money(1200);
    return form;
}

Event openEvent(qint64 id)
{
    Event event = validated(eventForm())->event();
    event.id = {id};
    event.state = EventState::Open;
    return event;
}

RegistrationForm guestForm(const QString &submissionKey)
{
    RegistrationForm form;
    form.submissionKey = submissionKey;
    form.name = u"Zoë O’Brien"_s;
    form.email = u"zoe@example.org"_s;
    form.tickets = {{u"adult"_s, u"2"_s}, {u"child"_s, u"1"_s}};
    form.consent = true;
    form.language = u"en"_s;
    return form;
}

RegistrationForm adults(int count)
{
    RegistrationForm form = guestForm();
    form.tickets = {{u"adult"_s, QString::number(count)}};
    return form;
}

ValidRegistration guest(const Event &event, const RegistrationForm &form)
{
    Result<ValidRegistration> valid = validated(form, event, QDateTime({2027, 6, 1}, {10, 0}, QTimeZone::utc()));
    if (!valid)
        qFatal("the test's form is not valid: field %s", qUtf8Printable(valid.error().fields.first().field));
    return std::move(*valid);
}

} // namespace cookout::test
