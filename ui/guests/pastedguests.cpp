// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guests/pastedguests.h"

#include "core/base/text.h"
#include "core/base/token.h"
#include "ui/errortext.h"
#include "ui/models/registrationwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

template <typename Element>
QString labelIn(const QList<Element> &elements, const QString &code)
{
    const auto found =
        std::find_if(elements.begin(), elements.end(), [&code](const Element &known) { return known.code == code; });
    return found == elements.end() || found->label.isEmpty() ? code : found->label;
}

/** Whether the heading of a column is in truth somebody's entry. */
bool isEntry(const QString &cell)
{
    return isEmailAddress(cell.trimmed());
}

/** By what somebody is known: the address, if there is one, and the name. */
QStringList keysOf(const ValidRegistration &guest)
{
    QStringList keys{PastedGuests::emailKey(guest.party().email), searchKey(guest.party().name)};
    keys.removeAll(QString());
    return keys;
}

} // namespace

ImportedTable PastedGuests::withHeader(ImportedTable table, const Event &event)
{
    const bool hasNoHeadings =
        guessedMapping(table.header, event).isEmpty() || std::any_of(table.header.begin(), table.header.end(), isEntry);
    if (!hasNoHeadings)
        return table;
    table.rows.prepend({1, table.header});
    for (int column = 0; column < table.header.size(); ++column)
        table.header[column] = tr("Column %L1").arg(column + 1);
    return table;
}

ImportMapping PastedGuests::guess(const ImportedTable &table, const Event &event)
{
    ImportMapping mapping = guessedMapping(table.header, event);
    if (!mapping.isEmpty() || table.rows.isEmpty())
        return mapping;
    const QStringList &cells = table.rows.first().cells;
    for (int column = 0; column < cells.size(); ++column) {
        if (isEntry(cells.at(column)))
            mapping.insert(u"email"_s, column);
        else if (!mapping.contains(u"name"_s))
            mapping.insert(u"name"_s, column);
    }
    return mapping;
}

QString PastedGuests::emailKey(const QString &email)
{
    return email.isEmpty() ? QString() : u"mailto:"_s + email.trimmed().toCaseFolded();
}

QList<PastedGuest> PastedGuests::judged(const ImportedTable &table, const ImportMapping &mapping, const Event &event,
                                        Known known, const QDateTime &now, const QSet<int> &leftOut)
{
    QList<PastedGuest> guests;
    guests.reserve(table.rows.size());
    for (const TableRow &row : table.rows) {
        PastedGuest guest;
        guest.form = formOf(row.cells, mapping, event);
        guest.form.submissionKey = newToken();
        guest.form.consent = true; // whoever enters others has asked them
        judge(guest, event, known, now);
        if (!leftOut.contains(static_cast<int>(guests.size())))
            remember(guest, known);
        guests.append(std::move(guest));
    }
    return guests;
}

void PastedGuests::judge(PastedGuest &guest, const Event &event, const Known &known, const QDateTime &now)
{
    Result<ValidRegistration> valid = validated(guest.form, event, now);
    if (!valid) {
        const QList<FieldError> &fields = valid.error().fields;
        guest.field = fields.isEmpty() ? QString() : fields.first().field;
        guest.reason = fields.isEmpty() ? ErrorText::sentence(valid.error())
                                        : tr("%1: %2").arg(labelOf(fields.first().field, event),
                                                           ErrorText::sentence(fields.first()));
        return;
    }
    guest.valid = std::move(*valid);
    guest.state = PastedState::Ready;
    for (const QString &key : keysOf(*guest.valid)) {
        if (!known.contains(key))
            continue;
        guest.state = PastedState::Known;
        guest.reason = tr("Looks like %1.").arg(known.value(key));
    }
}

void PastedGuests::remember(const PastedGuest &guest, Known &known)
{
    if (!guest.valid)
        return;
    for (const QString &key : keysOf(*guest.valid))
        known.insert(key, guest.valid->party().name);
}

QString PastedGuests::labelOf(const QString &field, const Event &event)
{
    static const QHash<QString, const char *> words{
        {u"name"_s, QT_TR_NOOP("Name")},           {u"first_name"_s, QT_TR_NOOP("First name")},
        {u"last_name"_s, QT_TR_NOOP("Last name")}, {u"email"_s, QT_TR_NOOP("E-mail")},
        {u"phone"_s, QT_TR_NOOP("Phone")},         {u"house_number"_s, QT_TR_NOOP("House no.")},
        {u"notes"_s, QT_TR_NOOP("Note")},          {u"party_size"_s, QT_TR_NOOP("Party")},
    };
    if (const char *word = words.value(field))
        return tr(word);
    const QString code = field.section(u'-', 1);
    if (field.startsWith("ticket-"_L1))
        return RegistrationWords::ofBand(event, code);
    if (field.startsWith("answer-"_L1))
        return labelIn(event.questions, code);
    return field.startsWith("bring-"_L1) ? labelIn(event.bringItems, code) : field;
}

} // namespace cookout
