// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

using namespace Qt::StringLiterals;

namespace cookout {

QString ErrorText::sentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
        return tr("Please correct the marked fields.");
    case ErrorCode::NotFound:
        return tr("It does not exist any more. Somebody may have removed it.");
    case ErrorCode::Conflict:
        return tr("It was changed elsewhere in the meantime. Look at it again and repeat the change.");
    case ErrorCode::Full:
        return tr("There are not enough places left.");
    case ErrorCode::Busy:
        return tr("The database was busy. Nothing was saved; please try again.");
    case ErrorCode::Denied:
        return tr("This is not allowed at the moment.");
    case ErrorCode::Unavailable:
        return tr("The database cannot be written. Nothing was saved. Check that the disk is connected and not full, "
                  "then try again.");
    case ErrorCode::Internal:
        break;
    }
    return tr("Something in Cookout went wrong. Nothing was saved; please try again.");
}

QString ErrorText::sentence(const FieldError &error)
{
    switch (error.problem) {
    case FieldProblem::Required:
        return ofMissing(error.field);
    case FieldProblem::TooShort:
        return tr("Use at least %n characters.", nullptr, static_cast<int>(error.limit));
    case FieldProblem::TooCommon:
        return tr("This password is among the first that are guessed. Choose another one.");
    case FieldProblem::TooLong:
        return tr("Use at most %n characters.", nullptr, static_cast<int>(error.limit));
    case FieldProblem::ControlCharacters:
        return tr("Remove line breaks and other invisible characters.");
    case FieldProblem::BadEmail:
        return tr("Enter an e-mail address in the format name@example.com.");
    case FieldProblem::BadNumber:
        return error.field.startsWith("price"_L1) ? tr("Enter an amount such as 25 or 25.00.") : tr("Enter a number.");
    case FieldProblem::OutOfRange:
        return ofRange(error);
    case FieldProblem::BadDate:
        return ofDate(error.field);
    case FieldProblem::BadChoice:
        if (error.field == "currency"_L1)
            return tr("Enter a currency code of three letters, such as EUR.");
        return tr("Choose one of the list.");
    case FieldProblem::ConsentMissing:
        return tr("The guest's consent is needed.");
    case FieldProblem::NotEnoughPlaces:
        return tr("Places left: %L1. Choose fewer persons.").arg(error.limit);
    case FieldProblem::NobodyComes:
        return tr("At least one person must come.");
    case FieldProblem::Taken:
        break;
    }
    return tr("Another event has this title already. Add the year, for example.");
}

QString ErrorText::ofMissing(const QString &field)
{
    if (field == "title"_L1)
        return tr("Give the event a title.");
    if (field == "name"_L1)
        return tr("Enter a name.");
    return tr("Fill in this field.");
}

QString ErrorText::ofDate(const QString &field)
{
    if (field == "ends"_L1)
        return tr("The end must be after the start.");
    if (field == "deadline"_L1)
        return tr("The deadline must be before the end of the event.");
    return tr("Enter a date and a time.");
}

QString ErrorText::ofRange(const FieldError &error)
{
    return tr("Enter a number from 1 to %L1.").arg(error.limit);
}

QString ErrorText::ofFile(const Error &error, const QString &fileName)
{
    switch (error.code) {
    case ErrorCode::Denied:
        return tr("%1 was not saved: the folder cannot be written. Choose another folder.").arg(fileName);
    case ErrorCode::Busy:
        return tr("%1 was not saved: the database was busy. Please try again.").arg(fileName);
    case ErrorCode::NotFound:
        return tr("%1 was not saved: the event does not exist any more.").arg(fileName);
    default:
        return tr("%1 was not saved. Check that the disk is connected and not full, then try again.").arg(fileName);
    }
}

QString ErrorText::ofDatabase(ErrorCode code)
{
    if (code == ErrorCode::Busy)
        return tr("Another program keeps the database locked. Close it, then try again.");
    return tr("The database cannot be written. Check that the disk is connected and not full.");
}

} // namespace cookout
