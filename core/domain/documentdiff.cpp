// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documentdiff.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QStringList keysOf(const QJsonObject &one, const QJsonObject &other)
{
    QStringList keys = one.keys();
    for (const QString &key : other.keys()) {
        if (!one.contains(key))
            keys.append(key);
    }
    return keys;
}

/** Whether both sides hold an object there, so that its keys differ and not the whole of it. */
bool isNested(const DocumentDiff &diff, const QString &key)
{
    return diff.before.value(key).isObject() && diff.after.value(key).isObject();
}

DocumentDiff inside(const DocumentDiff &diff, const QString &key)
{
    return {diff.before.value(key).toObject(), diff.after.value(key).toObject()};
}

} // namespace

DocumentDiff differenceOf(const QJsonObject &before, const QJsonObject &after)
{
    DocumentDiff diff;
    const DocumentDiff whole{before, after};
    for (const QString &key : keysOf(before, after)) {
        if (before.value(key) == after.value(key))
            continue;
        const DocumentDiff nested = isNested(whole, key)
                                        ? differenceOf(before.value(key).toObject(), after.value(key).toObject())
                                        : DocumentDiff();
        if (before.contains(key))
            diff.before.insert(key, isNested(whole, key) ? QJsonValue(nested.before) : before.value(key));
        if (after.contains(key))
            diff.after.insert(key, isNested(whole, key) ? QJsonValue(nested.after) : after.value(key));
    }
    return diff;
}

QStringList collisionsOf(const QJsonObject &document, const DocumentDiff &diff)
{
    QStringList paths;
    for (const QString &key : keysOf(diff.before, diff.after)) {
        if (isNested(diff, key)) {
            for (const QString &path : collisionsOf(document.value(key).toObject(), inside(diff, key)))
                paths.append(key + u'/' + path);
        } else if (document.value(key) != diff.before.value(key)) {
            paths.append(key);
        }
    }
    return paths;
}

QJsonObject applied(QJsonObject document, const DocumentDiff &diff)
{
    for (const QString &key : keysOf(diff.before, diff.after)) {
        if (isNested(diff, key))
            document.insert(key, applied(document.value(key).toObject(), inside(diff, key)));
        else if (diff.after.contains(key))
            document.insert(key, diff.after.value(key));
        else
            document.remove(key);
    }
    return document;
}

QJsonValue valueAt(const QJsonObject &document, const QString &path)
{
    const QString key = path.section(u'/', 0, 0);
    return key.size() == path.size() ? document.value(key)
                                     : valueAt(document.value(key).toObject(), path.mid(key.size() + 1));
}

} // namespace cookout
