// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/mailnotices.h"

#include "core/domain/enumnames.h"

namespace cookout {

namespace {

constexpr EnumNames<NoticeMode, 3> noticeNames{{
    {NoticeMode::Off, u"off"},
    {NoticeMode::Each, u"each"},
    {NoticeMode::Digest, u"digest"},
}};

} // namespace

QString nameOf(NoticeMode mode)
{
    return nameIn(noticeNames, mode);
}

std::optional<NoticeMode> noticeModeFromString(QStringView text)
{
    return valueIn(noticeNames, text);
}

} // namespace cookout
