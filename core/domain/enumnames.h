// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace cookout {

/** The stored and exported names of an enumeration, listed once and read in both directions. */
template <typename Enum, std::size_t size>
using EnumNames = std::array<std::pair<Enum, const char16_t *>, size>;

template <typename Enum, std::size_t size>
[[nodiscard]] QString nameIn(const EnumNames<Enum, size> &names, Enum value)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [value](const auto &entry) { return entry.first == value; });
    return found == names.end() ? QString() : QStringView(found->second).toString();
}

template <typename Enum, std::size_t size>
[[nodiscard]] std::optional<Enum> valueIn(const EnumNames<Enum, size> &names, QStringView text)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [text](const auto &entry) { return text == QStringView(entry.second); });
    return found == names.end() ? std::nullopt : std::optional<Enum>(found->first);
}

} // namespace cookout
