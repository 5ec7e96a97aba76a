// SPDX-License-Identifier: GPL-3.0-or-later
// What a program may send: whatever the strict reader takes, Qt reads in the same way, and nothing of it is unfit to be
// stored. What it refuses it explains.
#include "core/exchange/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>

using namespace cookout;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkTexts(const QJsonValue &value)
{
    if (value.isString()) {
        require(value.toString().isValidUtf16());
        require(!value.toString().contains(QChar(u'\0')));
    }
    for (const auto &element : value.toArray())
        checkTexts(element);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        checkTexts(member.key());
        checkTexts(member.value());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<QJsonValue> value = strictJson(text);
    if (!value) {
        require(!value.error().detail.isEmpty());
        return 0;
    }
    checkTexts(*value);
    const QJsonArray whole{*value};
    const QByteArray written = QJsonDocument(whole).toJson(QJsonDocument::Compact);
    require(QJsonDocument::fromJson('[' + text + ']').array() == whole);
    const Result<QJsonValue> again = strictJson(written, {9, 500});
    require(again && *again == QJsonValue(whole));
    return 0;
}
