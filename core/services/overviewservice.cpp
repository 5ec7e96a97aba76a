// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/overviewservice.h"

#include "core/storage/databasepool.h"
#include "core/storage/overviewrepository.h"

namespace cookout {

namespace {

/** What the answers can be sorted by: the codes of the event's bands, and of the options of its diet questions. */
struct Asked {
    EventId id;
    QTimeZone zone;
    QDateTime dayBegan;
    bool takesPlace = true;
    QStringList bands;
    QStringList dietQuestions;
    QStringList diets;
};

Asked askedOf(const Event &event, const QDateTime &now)
{
    const QDate today = now.toTimeZone(event.timeZone).date();
    Asked asked{event.id,
                event.timeZone,
                today.startOfDay(event.timeZone).toUTC(),
                event.state != EventState::Cancelled,
                {},
                {},
                {}};
    for (const TicketType &band : event.ticketTypes)
        asked.bands.append(band.code);
    for (const Question &question : event.questions) {
        if (question.kind != QuestionKind::Diet)
            continue;
        asked.dietQuestions.append(question.code);
        for (const QuestionOption &option : question.options)
            asked.diets.append(option.code);
    }
    return asked;
}

/** Those of the codes in that order, then the others as they are. */
void putInOrder(QList<CodeCount> &counts, const QStringList &codes)
{
    const auto place = [&codes](const CodeCount &count) {
        const qsizetype known = codes.indexOf(count.code);
        return known < 0 ? codes.size() : known;
    };
    std::stable_sort(counts.begin(), counts.end(),
                     [&place](const CodeCount &a, const CodeCount &b) { return place(a) < place(b); });
}

/** Two diet questions may offer the same code. */
void addTo(QList<CodeCount> &sums, const QList<CodeCount> &counts)
{
    for (const CodeCount &count : counts) {
        const auto known =
            std::find_if(sums.begin(), sums.end(), [&count](const CodeCount &sum) { return sum.code == count.code; });
        if (known == sums.end())
            sums.append(count);
        else
            known->persons += count.persons;
    }
}

Result<QList<CodeCount>> dietsOf(OverviewRepository &repository, const Asked &asked)
{
    QList<CodeCount> diets;
    for (const QString &question : asked.dietQuestions) {
        const Result<QList<CodeCount>> counts = repository.answers(asked.id, question);
        if (!counts)
            return counts;
        addTo(diets, *counts);
    }
    putInOrder(diets, asked.diets);
    return diets;
}

Result<EventOverview> read(OverviewRepository repository, const Asked &asked)
{
    Result<EventOverview> overview = repository.figures(asked.id, asked.dayBegan);
    if (!overview)
        return overview;
    if (!asked.takesPlace) { // nobody owes anything for it: see dueFrom()
        overview->owed = {};
        overview->unpaidParties = 0;
    }
    const Result<QList<CodeCount>> bands = repository.bands(asked.id);
    if (!bands)
        return failure(bands);
    overview->bands = *bands;
    putInOrder(overview->bands, asked.bands);
    const Result<QList<CodeCount>> diets = dietsOf(repository, asked);
    if (!diets)
        return failure(diets);
    overview->diets = *diets;
    const Result<QList<DayCount>> days = repository.days(asked.id, asked.zone);
    if (!days)
        return failure(days);
    overview->days = *days;
    const Result<int> failed = repository.failedMails(asked.id);
    if (!failed)
        return failure(failed);
    overview->failedMails = *failed;
    return overview;
}

} // namespace

Pending<EventOverview> OverviewService::overview(const Event &event)
{
    return m_pool.read([asked = askedOf(event, m_clock.now())](ReadConnection &connection) {
        return read(OverviewRepository(connection), asked);
    });
}

} // namespace cookout
