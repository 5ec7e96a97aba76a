// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the events of the browser tests' showcase, through the services: showcase FILE writes a new SQLite database.
#include "app/backend.h"
#include "app/eveninggarden.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

Question question(const QString &code, QuestionKind kind, const QString &label, int position)
{
    Question question;
    question.code = code;
    question.kind = kind;
    question.label = label;
    question.position = position;
    return question;
}

QuestionOption option(const QString &code, const QString &label, int position, Money price = {},
                      std::optional<int> capacity = {})
{
    return {code, label, price, capacity, 0, position, false};
}

QList<Question> questions()
{
    Question tent = question(u"tent"_s, QuestionKind::YesNo, u"Kun je een partytent meenemen?"_s, 1);
    tent.required = true;
    Question size = question(u"size"_s, QuestionKind::Number, u"Hoe breed is de tent, in meters?"_s, 2);
    size.conditionCode = u"tent"_s;
    size.conditionAnswer = u"yes"_s;
    Question pizza = question(u"pizza"_s, QuestionKind::Choice, u"Doe je mee met de pizzaworkshop?"_s, 3);
    pizza.help = u"Onder leiding van Paolo van nummer 14, deeg inbegrepen."_s;
    pizza.required = true;
    pizza.options = {option(u"no"_s, u"Nee, dank je"_s, 1), option(u"early"_s, u"Om 16.00 uur"_s, 2, Money(750), 12),
                     option(u"late"_s, u"Om 18.00 uur"_s, 3, Money(750), 0)};
    Question diet = question(u"diet"_s, QuestionKind::Diet, u"Waar houden we rekening mee?"_s, 4);
    diet.options = {option(u"vegetarian"_s, u"Vegetarisch"_s, 1), option(u"halal"_s, u"Halal"_s, 2),
                    option(u"gluten"_s, u"Glutenvrij"_s, 3)};
    Question song = question(u"song"_s, QuestionKind::ShortText, u"Welk liedje mag niet ontbreken?"_s, 5);
    Question arrival = question(u"arrival"_s, QuestionKind::MultipleChoice, u"Waar kun je bij helpen?"_s, 6);
    arrival.options = {option(u"build"_s, u"Opbouwen, vanaf 13.00 uur"_s, 1),
                       option(u"grill"_s, u"Achter de grill"_s, 2), option(u"clean"_s, u"Opruimen"_s, 3)};
    return {tent, size, pizza, diet, song, arrival};
}

EventTexts texts()
{
    return {
        {u"description"_s,
         {{u"nl"_s, u"Voor de **tiende keer** zetten we de tafels op straat. De grill brandt, jij neemt iets lekkers "
                    "mee voor het buffet, en wie wil blijft tot het kampvuur uit is."_s},
          {u"en"_s, u"For the **tenth time** we put the tables out on the street. The grill is lit, you bring "
                    "something good for the buffet, and whoever likes stays until the fire is out."_s},
          {u"de"_s, u"Zum **zehnten Mal** stellen wir die Tische auf die Straße. Der Grill brennt, du bringst etwas "
                    "Leckeres für das Buffet mit, und wer mag, bleibt, bis das Feuer aus ist."_s}}},
        {u"programme"_s,
         {{u"nl"_s,
           u"- **15.00** Koffie en taart, springkussen\n- **16.00** Eerste pizzaworkshop\n- **17.30** De grill "
           "gaat aan\n- **20.00** De Lindeband speelt\n- **22.00** Kampvuur"_s}}},
        {u"directions"_s,
         {{u"nl"_s, u"De Lindelaan is die dag afgesloten voor auto’s. Bus 12 stopt om de hoek; fietsen kunnen in het "
                    "rek bij nummer 2."_s}}},
        {u"payment"_s,
         {{u"nl"_s, u"Liefst vooraf per overschrijving, met je code erbij. Contant aan de kassa kan ook."_s}}},
        {u"hero-alt"_s,
         {{u"nl"_s, u"Een grill in een tuin bij zonsondergang, met lampjes erboven"_s},
          {u"en"_s, u"A grill in a garden at sunset, under a string of lamps"_s},
          {u"de"_s, u"Ein Grill in einem Garten bei Sonnenuntergang, unter einer Lichterkette"_s}}}};
}

EventDetails streetParty()
{
    EventForm form;
    form.title = u"Zomerfeest Lindelaan"_s;
    form.location = u"Lindelaan, bij het plantsoen"_s;
    form.timeZone = QTimeZone("Europe/Amsterdam");
    form.startsAt = QDateTime({2097, 6, 15}, {15, 0}, form.timeZone);
    form.endsAt = QDateTime({2097, 6, 15}, {23, 0}, form.timeZone);
    form.deadline = QDateTime({2097, 6, 10}, {22, 0}, form.timeZone);
    form.currency = u"EUR"_s;
    form.capacity = 120;
    form.priceAdult = Money(1250);
    form.priceChild = Money(600);
    EventDetails event = validated(form)->event().details();
    event.accentColour = u"#0f766e"_s;
    event.contact = u"feest@lindelaan.example"_s;
    event.asksPhone = true;
    event.questions = questions();
    event.bringItems = {BringItem{u"salad"_s, u"Salade"_s, 8, 1, false},
                        BringItem{u"bread"_s, u"Stokbrood"_s, 12, 2, false},
                        BringItem{u"dessert"_s, u"Toetje"_s, 6, 3, false}};
    event.highlights = {
        Highlight{u"band"_s, u"De Lindeband"_s, u"Live vanaf acht uur, met wie maar mee wil zingen."_s, 1},
        Highlight{u"fire"_s, u"Kampvuur"_s, u"Vanaf tien uur op het plantsoen, met broodjes aan een stok."_s, 2}};
    event.texts = texts();
    return event;
}

/** Two more for the states of pages: one without a date, and one that is closed. */
EventDetails winterParty()
{
    EventDetails event = streetParty();
    event.title = u"Winterborrel"_s;
    event.slug = u"winterborrel"_s;
    event.startsAt = event.endsAt = event.deadline = {};
    event.accentColour = u"#1d4ed8"_s;
    event.questions.clear();
    event.bringItems.clear();
    event.highlights.clear();
    event.texts = {{u"not-planned"_s,
                    {{u"nl"_s, u"Waarschijnlijk de **tweede zaterdag van december**. Kom in november terug!"_s}}}};
    return event;
}

template <typename T>
T needed(const Result<T> &result, const char *what)
{
    if (!result) {
        const QString field = result.error().fields.isEmpty() ? QString() : result.error().fields.first().field;
        qFatal("%s: %s %s", what, qUtf8Printable(result.error().detail), qUtf8Printable(field));
    }
    return *result;
}

Event opened(Backend &backend, const EventDetails &details)
{
    const Event made =
        needed(backend.events.create(needed(validated(details), "event"), Actor::script()).wait(), "create");
    return needed(backend.events.setState(made.slug, EventState::Open, Actor::script()).wait(), "open");
}

void registerSome(Backend &backend, const Event &event, const Clock &clock)
{
    for (int i = 0; i < 9; ++i) {
        RegistrationForm form;
        form.name = u"Buur %1"_s.arg(i + 1);
        form.tickets = {{u"adult"_s, u"2"_s}, {u"child"_s, QString::number(i % 3)}};
        form.answers = {{u"tent"_s, {u"no"_s}}, {u"pizza"_s, {i < 4 ? u"early"_s : u"no"_s}}};
        form.promises = {{u"salad"_s, i < 3 ? u"1"_s : QString()}, {u"dessert"_s, i < 6 ? u"1"_s : QString()}};
        form.consent = true;
        form.language = u"nl"_s;
        const ValidRegistration guest = needed(validated(form, event, clock.now()), "guest");
        needed(backend.registrations.registerGuest(guest, Source::Portal, Actor::guest()).wait(), "register");
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    Settings settings;
    settings.database.path = QString::fromLocal8Bit(argv[1]);
    const SystemClock clock;
    Backend backend(settings, clock);
    needed(backend.open().wait(), "database");
    const Event event = opened(backend, streetParty());
    const QMap<QString, QString> inWords = event.texts.value(u"hero-alt"_s);
    needed(backend.media.setHeroImage(event.slug, eveningGarden(), inWords, Actor::script()).wait(), "image");
    registerSome(backend, event, clock);
    opened(backend, winterParty());
    return 0;
}
