// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "ui/editor/fieldvalues.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

class FieldValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPartyComesBackAsItWas()
    {
        const Event event = openEvent();
        RegistrationForm form = guestForm();
        form.notes = u"two\nlines"_s;
        Registration registration;
        registration.party = guest(event, form).party();
        registration.tags = {u"family"_s, u"helper"_s};
        registration.staffNotes = u"knows the cook"_s;
        const FieldValues values = valuesOf(registration);
        const Result<ValidEdit> edit = validatedEdit(formOf(values), registration, event, staffEntriesOf(values));
        QVERIFY(edit);
        QCOMPARE(edit->wanted().party, registration.party);
        QCOMPARE(edit->wanted().tags, registration.tags);
        QCOMPARE(edit->wanted().staffNotes, registration.staffNotes);
        QCOMPARE(personsIn(values), 3);
    }

    void nothingIsTheSameAsNone()
    {
        FieldValues values;
        setValue(values, u"name"_s, {u""_s});
        setValue(values, u"ticket-adult"_s, {u"0"_s});
        setValue(values, u"tags"_s, {});
        QVERIFY(values.isEmpty());
        setValue(values, u"phone"_s, {u"0"_s}); // not a count
        QCOMPARE(values.size(), 1);
        setValue(values, u"phone"_s, {});
        QVERIFY(values.isEmpty());
    }

    void whatOnlyOneHasChangedGoesTogether()
    {
        const FieldValues base{{u"name"_s, {u"Zoë"_s}}, {u"phone"_s, {u"1"_s}}, {u"notes"_s, {u"n"_s}}};
        FieldValues mine = base;
        FieldValues theirs = base;
        setValue(mine, u"name"_s, {u"Zoë K."_s});
        setValue(theirs, u"phone"_s, {});
        setValue(theirs, u"email"_s, {u"zoe@example.org"_s});
        const MergedValues both = merged(base, mine, theirs);
        QCOMPARE(both.collisions, QStringList());
        QCOMPARE(
            both.values,
            (FieldValues{{u"name"_s, {u"Zoë K."_s}}, {u"notes"_s, {u"n"_s}}, {u"email"_s, {u"zoe@example.org"_s}}}));
    }

    void whatBothHaveChangedCollidesUnlessItIsTheSame()
    {
        const FieldValues base{{u"name"_s, {u"Zoë"_s}}, {u"phone"_s, {u"1"_s}}};
        const FieldValues mine{{u"name"_s, {u"Zoe"_s}}, {u"phone"_s, {u"2"_s}}};
        const FieldValues theirs{{u"name"_s, {u"Zoe"_s}}, {u"phone"_s, {u"3"_s}}};
        const MergedValues both = merged(base, mine, theirs);
        QCOMPARE(both.collisions, QStringList{u"phone"_s});
        QCOMPARE(both.values, mine);
    }
};

QTEST_GUILESS_MAIN(FieldValuesTest)
#include "tst_fieldvalues.moc"
