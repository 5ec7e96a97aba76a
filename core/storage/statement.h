// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QVariant>

#include <optional>

namespace cookout {

/** The text of a statement: always a literal, so that a prepared query can be kept under its address. */
class Sql {
public:
    // Implicit on purpose: `connection.list("SELECT …", …)` reads like SQL.
    consteval Sql(const char *text) : m_text(text) {}

    [[nodiscard]] const char *text() const { return m_text; }

private:
    const char *m_text;
};

/** The current row of a result, read by column number. NULL reads as the empty value. */
class Row {
public:
    virtual ~Row() = default;
    Q_DISABLE_COPY_MOVE(Row)

    [[nodiscard]] virtual QString text(int column) const = 0;
    [[nodiscard]] virtual qint64 number(int column) const = 0;
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] int count(int column) const { return static_cast<int>(number(column)); }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    /** UTC; invalid for NULL. */
    [[nodiscard]] QDateTime instant(int column) const;
    [[nodiscard]] QJsonObject object(int column) const;
    [[nodiscard]] std::optional<int> optionalCount(int column) const;

protected:
    Row() = default;
};

/** Values as they are bound: instants as ISO 8601 UTC text, flags as 0 or 1. An invalid instant or no number is NULL.
 */
[[nodiscard]] QVariant bound(const QDateTime &instant);
[[nodiscard]] QVariant bound(bool flag);
[[nodiscard]] QVariant bound(const QJsonObject &object);
[[nodiscard]] QVariant bound(std::optional<int> number);
/** NULL for an empty text: for columns where several rows may have none although the column is unique. */
[[nodiscard]] QVariant boundOrNull(const QString &text);

} // namespace cookout
