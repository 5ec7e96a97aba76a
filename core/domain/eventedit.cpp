// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/eventedit.h"

#include "core/domain/documentdiff.h"
#include "core/domain/eventdocument.h"

namespace cookout {

Result<EventEditOutcome> merged(const Event &seen, const ValidEvent &wanted, const Event &stored)
{
    Event yours = seen;
    yours.setDetails(wanted.event().details());
    const QJsonObject seenDocument = eventDocument(seen);
    const QJsonObject yourDocument = eventDocument(yours);
    const QJsonObject storedDocument = eventDocument(stored);
    const DocumentDiff edit = differenceOf(seenDocument, yourDocument);

    QList<FieldVersions> collisions;
    for (const QString &path : collisionsOf(storedDocument, edit)) {
        const FieldVersions field{path, valueAt(seenDocument, path), valueAt(storedDocument, path),
                                  valueAt(yourDocument, path)};
        if (field.collides())
            collisions.append(field);
    }
    if (!collisions.isEmpty())
        return EventEditOutcome(EventEditConflict{stored, yours, collisions});

    Event result = withDocument(stored, applied(storedDocument, edit));
    Result<ValidEvent> valid = validated(result.details());
    if (!valid)
        return failure(valid);
    result.setDetails(valid->event().details());
    return EventEditOutcome(result);
}

} // namespace cookout
