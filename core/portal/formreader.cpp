// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/formreader.h"

#include "core/base/text.h"
#include "core/base/token.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cookout {

namespace {

constexpr int mostCompanions = 50;
constexpr auto fastestGuest = 2s;
constexpr qsizetype mostFields = 1000;
constexpr qsizetype longestKey = 200; // as validated() takes it

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/** '+' is a space and %XX a byte; the bytes must be UTF-8. */
std::optional<QString> decoded(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes += text[i] == '+' ? ' ' : text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes += static_cast<char>(high * 16 + low);
        i += 2;
    }
    if (!bytes.isValidUtf8())
        return std::nullopt;
    return QString::fromUtf8(bytes);
}

bool isUsableKey(const QString &key)
{
    return characterCount(key) <= longestKey && !hasForbiddenCharacters(key, false);
}

/** By person from 1, blank ones between others included. */
QStringList companionsIn(const FormFields &fields)
{
    const QMap<QString, QString> named = fields.startingWith(u"companion-"_s);
    if (named.isEmpty())
        return {};
    QStringList names;
    for (int person = 1; person <= mostCompanions; ++person)
        names.append(named.value(QString::number(person)));
    while (!names.isEmpty() && names.last().isEmpty())
        names.removeLast();
    return names;
}

} // namespace

Result<FormFields> FormFields::fromBody(const QByteArray &body)
{
    FormFields form;
    if (body.isEmpty())
        return form;
    const QList<QByteArray> parts = body.split('&');
    if (parts.size() > mostFields)
        return failure(ErrorCode::InvalidInput, u"the form has too many fields"_s);
    for (const QByteArray &part : parts) {
        const qsizetype sign = part.indexOf('=');
        const auto name = decoded(sign < 0 ? QByteArrayView(part) : QByteArrayView(part).first(sign));
        const auto value = decoded(sign < 0 ? QByteArrayView() : QByteArrayView(part).sliced(sign + 1));
        if (!name || !value)
            return failure(ErrorCode::InvalidInput, u"the form is not encoded properly"_s);
        form.m_fields.append({*name, *value});
    }
    return form;
}

QString FormFields::value(const QString &name) const
{
    for (const auto &[key, value] : m_fields) {
        if (key == name)
            return value;
    }
    return {};
}

bool FormFields::contains(const QString &name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [&name](const auto &field) { return field.first == name; });
}

QMap<QString, QString> FormFields::startingWith(const QString &prefix) const
{
    QMap<QString, QString> found;
    for (const auto &[key, value] : m_fields) {
        if (key.startsWith(prefix) && !found.contains(key.sliced(prefix.size())))
            found.insert(key.sliced(prefix.size()), value);
    }
    return found;
}

QMap<QString, QStringList> FormFields::allStartingWith(const QString &prefix) const
{
    QMap<QString, QStringList> found;
    for (const auto &[key, value] : m_fields) {
        if (key.startsWith(prefix) && !value.isEmpty())
            found[key.sliced(prefix.size())].append(value);
    }
    return found;
}

QString suspicionOf(const FormFields &fields, std::optional<std::chrono::milliseconds> taken)
{
    if (!fields.value(u"website"_s).isEmpty())
        return u"honeypot"_s;
    return taken && *taken < fastestGuest ? u"too-fast"_s : QString();
}

RegistrationForm registrationFormOf(const FormFields &fields, const QString &language)
{
    RegistrationForm form;
    const QString key = fields.value(u"submission_key"_s).trimmed();
    form.submissionKey = isUsableKey(key) ? key : newToken();
    form.name = fields.value(u"name"_s);
    form.email = fields.value(u"email"_s);
    form.phone = fields.value(u"phone"_s);
    form.houseNumber = fields.value(u"house_number"_s);
    form.notes = fields.value(u"notes"_s);
    form.tickets = fields.startingWith(u"ticket-"_s);
    form.consent = !fields.value(u"consent"_s).isEmpty();
    form.companions = companionsIn(fields);
    form.answers = fields.allStartingWith(u"answer-"_s);
    form.promises = fields.startingWith(u"bring-"_s);
    if (fields.value(u"places_choice"_s) == "waitlist"_L1)
        form.placesChoice = PlacesChoice::WaitList;
    form.language = language;
    return form;
}

} // namespace cookout
