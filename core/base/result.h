// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace cookout {

/** Either the value asked for or the Error that explains its absence; a caller must look before it uses the value. */
template <typename T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using ValueType = T;
    using tl::expected<T, Error>::expected;
};

/** `return failure(ErrorCode::Full, u"no place left"_qs);` fits every Result. */
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString detail, QList<FieldError> fields = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail), std::move(fields)});
}

/** Passes another Result's error on. */
template <typename T>
[[nodiscard]] tl::unexpected<Error> failure(const Result<T> &failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace cookout
