// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/panewords.h"

#include "core/domain/waitinglist.h"
#include "ui/undo/changewords.h"

namespace cookout {

PaneWords PaneWords::of(EditSession::State state, bool isNew)
{
    switch (state) {
    case EditSession::State::Clean:
        return isNew ? PaneWords() : PaneWords{tr("Saved"), Symbol::Done, Tone::Success};
    case EditSession::State::Typed:
        return {tr("Not saved yet"), std::nullopt, Tone::Neutral};
    case EditSession::State::Saving:
        return {tr("Saving…"), std::nullopt, Tone::Neutral};
    case EditSession::State::Refused:
        break;
    }
    return {tr("Not saved"), Symbol::Problem, Tone::Danger};
}

QString PaneWords::ofPlaces(int left)
{
    if (left <= 0)
        return tr("No place is left for them.");
    return left == 1 ? tr("Only 1 place is left.") : tr("Only %n places are left.", nullptr, left);
}

QString PaneWords::ofChange(const std::optional<Change> &change, const QDateTime &now, const QTimeZone &zone)
{
    if (!change)
        return tr("Changed elsewhere meanwhile.");
    return tr("Changed by %1 at %2.").arg(ChangeWords::by(change->actor), ChangeWords::when(change->at, now, zone));
}

QString PaneWords::ofMailTooSoon(const QString &name, const QDateTime &possibleFrom, const QDateTime &now,
                                 const QTimeZone &zone)
{
    return tr("The mail to %1 was sent again only a short while ago. It can be sent once more at %2.")
        .arg(name, ChangeWords::when(possibleFrom, now, zone));
}

bool PaneWords::mayQueue(const Event &event, bool isNew)
{
    return isNew && hasWaitingList(event);
}

} // namespace cookout
