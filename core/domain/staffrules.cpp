// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/staffrules.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int longestName = 50;

/** Beginnings of what attackers try first; what follows is digits and marks at most. */
constexpr std::array worstWords{
    u"password",
    u"passwort",
    u"wachtwoord",
    u"welcome",
    u"willkommen",
    u"welkom",
    u"letmein",
    u"qwerty",
    u"qwertz",
    u"azerty",
    u"qwertyuiop",
    u"asdfghjkl",
    u"iloveyou",
    u"administrator",
    u"admin",
    u"barbecue",
    u"barbeque",
    u"cookout",
    u"streetparty",
    u"organiser",
    u"changeme",
    u"secret",
    u"geheim",
    u"football",
    u"baseball",
    u"sunshine",
    u"princess",
    u"trustno",
    u"correcthorsebatterystaple",
    u"1q2w3e4r",
    u"qazwsx",
    u"1qaz2wsx",
    u"zaq12wsx",
    u"abc",
};

bool isLetter(QChar c)
{
    return c.isLetter();
}

/** "P@ssw0rd2027!" reads "password": case, look-alikes and what follows the last letter taken off. */
QString bareWord(const QString &password)
{
    QString typed = password.toCaseFolded();
    while (!typed.isEmpty() && !isLetter(typed.back()))
        typed.chop(1);
    QString word;
    for (const QChar c : typed) {
        const qsizetype lookAlike = QStringView(u"@0134$5").indexOf(c);
        const QChar plain = lookAlike < 0 ? c : QStringView(u"aoieass").at(lookAlike);
        if (isLetter(plain))
            word += plain;
    }
    return word;
}

QString lettersOnly(const QString &password)
{
    QString word = password.toCaseFolded();
    word.removeIf([](QChar c) { return !isLetter(c); });
    return word;
}

/** "abcabcabcabc", "1111111111" */
bool repeatsAFew(const QString &text)
{
    for (qsizetype period = 1; period <= 3; ++period) {
        if (text.size() > period && text.sliced(period) == text.first(text.size() - period))
            return true;
    }
    return false;
}

/** "1234567890", "9876543210", "abcdefghij": each character follows the one before; 0 follows 9. */
bool isSequence(const QString &text)
{
    const auto follows = [](QChar a, QChar b, int step) {
        const bool wraps = step > 0 ? (a == u'9' && b == u'0') : (a == u'0' && b == u'9');
        return wraps || b.unicode() == a.unicode() + step;
    };
    for (const int step : {1, -1}) {
        bool all = true;
        for (qsizetype i = 1; i < text.size() && all; ++i)
            all = follows(text[i - 1], text[i], step);
        if (all)
            return true;
    }
    return false;
}

bool isWorst(const QString &password, const QString &account)
{
    if (repeatsAFew(password) || isSequence(password))
        return true;
    const QString folded = password.toCaseFolded();
    const QString bare = bareWord(password);
    const QString letters = lettersOnly(password);
    const auto isAll = [&](const QString &word) { return bare == word || letters == word || folded == word; };
    const QString own = lettersOnly(account);
    const bool isOwnName = !own.isEmpty() && (isAll(own) || isAll(own + own));
    return isOwnName || std::any_of(worstWords.begin(), worstWords.end(), [&](const char16_t *text) {
               const QString word = QStringView(text).toString();
               return isAll(word) || isAll(word + word);
           });
}

std::optional<FieldError> problemOfName(const QString &name)
{
    if (name.isEmpty())
        return FieldError{u"name"_s, FieldProblem::Required, 0};
    if (characterCount(name) > longestName)
        return FieldError{u"name"_s, FieldProblem::TooLong, longestName};
    if (hasForbiddenCharacters(name))
        return FieldError{u"name"_s, FieldProblem::ControlCharacters, 0};
    return std::nullopt;
}

std::optional<FieldError> problemOfPassword(const QString &password, const QString &account)
{
    const qsizetype length = characterCount(password);
    if (length == 0)
        return FieldError{u"password"_s, FieldProblem::Required, 0};
    if (length < shortestPassword)
        return FieldError{u"password"_s, FieldProblem::TooShort, shortestPassword};
    if (length > longestPassword)
        return FieldError{u"password"_s, FieldProblem::TooLong, longestPassword};
    if (!password.isValidUtf16())
        return FieldError{u"password"_s, FieldProblem::ControlCharacters, 0};
    if (isWorst(password, account))
        return FieldError{u"password"_s, FieldProblem::TooCommon, 0};
    return std::nullopt;
}

} // namespace

QString accountName(const QString &typed)
{
    return tidyLine(typed).toLower().normalized(QString::NormalizationForm_C);
}

Secret normalizedPassword(const Secret &typed)
{
    return Secret(typed.reveal().normalized(QString::NormalizationForm_C));
}

Result<ValidPassword> validatedPassword(const Secret &typed, const QString &account)
{
    ValidPassword valid;
    valid.m_secret = normalizedPassword(typed);
    if (const auto problem = problemOfPassword(valid.m_secret.reveal(), account))
        return failure(ErrorCode::InvalidInput, u"the password cannot be used"_s, {*problem});
    return valid;
}

Result<ValidAccount> validated(const AccountForm &form)
{
    ValidAccount valid;
    valid.m_name = accountName(form.name);
    valid.m_role = form.role;
    QList<FieldError> problems;
    if (const auto problem = problemOfName(valid.m_name))
        problems.append(*problem);
    const Result<ValidPassword> password = validatedPassword(form.password, valid.m_name);
    if (password)
        valid.m_password = *password;
    else
        problems.append(password.error().fields);
    if (!problems.isEmpty())
        return failure(ErrorCode::InvalidInput, u"the account cannot be made"_s, problems);
    return valid;
}

Result<QString> validatedStaffName(const QString &typed)
{
    const QString name = tidyLine(typed);
    if (const auto problem = problemOfName(name))
        return failure(ErrorCode::InvalidInput, u"the name cannot be used"_s, {*problem});
    return name;
}

} // namespace cookout
