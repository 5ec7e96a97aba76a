// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sampleguests.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

enum class Fate : quint8 {
    Owes,
    Pays,
    PaysHalf,
    Cancels,   ///< after having paid
    AtTheDesk, ///< was entered by an organiser and pays cash
};

struct Row {
    const char16_t *name;
    int adults;
    int children;
    const char16_t *houseNumber;
    const char16_t *notes;
    const char *diet;
    const char *brings;
    const char *helps;
    const char *mailbox;
    const char *language;
    Fate fate;
    const char16_t *staffNotes;
    const char16_t *tag;
};

constexpr int waitFrom = 56; ///< the parties from here on find the house full

// clang-format off
constexpr std::array rows{
    Row{u"Anna & Joris", 2, 0, u"4", u"Vegetarian, both of us", "vegetarian", "salad", "build", "anna", "en", Fate::Pays, u"", u"crew"},
    Row{u"Zoë", 1, 0, u"12", u"", "", "bread", "", "zoe", "nl", Fate::Pays, u"", u""},
    Row{u"Søren", 2, 0, u"7", u"Coming a bit later, around six", "", "", "grill", "soren", "en", Fate::Pays, u"", u"crew"},
    Row{u"Łukasz & Kasia", 2, 1, u"9", u"", "gluten", "dessert", "", "kasia", "en", Fate::PaysHalf, u"", u""},
    Row{u"Familie van 't Hof", 2, 3, u"15", u"Eén kind is allergisch voor noten", "nuts", "salad", "", "vanthof", "nl", Fate::Pays, u"Call before serving the satay: nut allergy", u""},
    Row{u"Émile", 1, 0, u"2", u"", "vegan", "", "", "emile", "en", Fate::Owes, u"", u""},
    Row{u"محمد", 2, 2, u"21", u"", "halal", "bread", "", "mohammed", "en", Fate::Pays, u"", u""},
    Row{u"小明", 1, 0, u"3", u"", "", "drinks", "", "xiaoming", "en", Fate::Owes, u"", u""},
    Row{u"Ольга", 1, 1, u"5", u"", "lactose", "dessert", "", "olga", "en", Fate::Pays, u"", u""},
    Row{u"Noor", 1, 0, u"18", u"", "halal", "", "clean", "noor", "nl", Fate::Owes, u"", u"first time"},
    Row{u"Björn & Linnéa", 2, 0, u"22", u"We bring a guitar", "", "", "", "bjorn", "en", Fate::Pays, u"", u""},
    Row{u"Γιώργος", 1, 0, u"6", u"", "", "salad", "", "giorgos", "en", Fate::PaysHalf, u"", u""},
    Row{u"Maëlle", 1, 2, u"11", u"", "vegetarian", "", "", "maelle", "en", Fate::Owes, u"", u""},
    Row{u"Jan-Willem", 2, 0, u"14", u"", "", "drinks", "build", "janwillem", "nl", Fate::Pays, u"", u"crew"},
    Row{u"नेहा", 2, 1, u"8", u"", "vegetarian", "dessert", "", "neha", "en", Fate::Pays, u"", u""},
    Row{u"Ines", 1, 0, u"1", u"", "gluten", "", "", "ines", "de", Fate::Owes, u"", u""},
    Row{u"דוד", 1, 0, u"24", u"", "kosher", "bread", "", "david", "en", Fate::Pays, u"", u""},
    Row{u"Siobhán", 2, 0, u"10", u"", "", "", "clean", "siobhan", "en", Fate::Owes, u"", u""},
    Row{u"Tomás", 1, 1, u"16", u"", "", "salad", "", "tomas", "en", Fate::Pays, u"", u""},
    Row{u"ゆき", 1, 0, u"13", u"No shellfish, please", "", "", "", "yuki", "en", Fate::Owes, u"", u"first time"},
    Row{u"Mehmet & Ayşe", 2, 2, u"17", u"", "halal", "bread", "", "mehmet", "nl", Fate::Pays, u"", u""},
    Row{u"Ágnes", 1, 0, u"19", u"", "", "dessert", "", "agnes", "en", Fate::Owes, u"", u""},
    Row{u"Piet", 1, 0, u"20", u"I can bring a gas grill", "", "", "grill", "", "nl", Fate::AtTheDesk, u"Wants to stand at the grill", u"crew"},
    Row{u"Nguyễn", 2, 0, u"23", u"", "", "", "", "nguyen", "en", Fate::Pays, u"", u""},
    Row{u"Fleur", 1, 0, u"25", u"", "vegan", "salad", "", "fleur", "nl", Fate::Owes, u"", u""},
    Row{u"Günther & Heike", 2, 0, u"26", u"Wir bringen Bänke mit", "", "drinks", "build", "heike", "de", Fate::Pays, u"", u""},
    Row{u"Aino", 1, 1, u"27", u"", "lactose", "", "", "aino", "en", Fate::Owes, u"", u""},
    Row{u"Chiara & Luca", 2, 1, u"28", u"Tiramisù!", "", "dessert", "", "chiara", "en", Fate::Pays, u"", u""},
    Row{u"Dewi", 1, 0, u"29", u"", "halal", "bread", "", "dewi", "nl", Fate::PaysHalf, u"", u""},
    Row{u"O’Brien", 2, 2, u"30", u"", "", "", "", "obrien", "en", Fate::Pays, u"", u""},
    Row{u"Ivana", 1, 0, u"31", u"", "vegetarian", "salad", "", "ivana", "en", Fate::Owes, u"", u""},
    Row{u"Bram", 1, 0, u"32", u"", "", "", "", "bram", "nl", Fate::Cancels, u"", u""},
    Row{u"သန္တာ", 1, 0, u"33", u"", "", "", "", "thandar", "en", Fate::Owes, u"", u"first time"},
    Row{u"Petra", 2, 0, u"34", u"", "", "drinks", "clean", "petra", "de", Fate::Pays, u"", u""},
    Row{u"Rasmus", 1, 1, u"35", u"", "", "", "", "rasmus", "en", Fate::Owes, u"", u""},
    Row{u"สมชาย", 2, 0, u"36", u"No peanuts", "nuts", "", "", "somchai", "en", Fate::Pays, u"", u""},
    Row{u"Lotte", 1, 2, u"37", u"", "", "dessert", "", "lotte", "nl", Fate::Owes, u"", u""},
    Row{u"Karim", 1, 0, u"38", u"", "halal", "", "", "karim", "nl", Fate::Pays, u"", u""},
    Row{u"Eszter", 1, 0, u"39", u"", "", "bread", "", "eszter", "en", Fate::Owes, u"", u""},
    Row{u"Wout & Sanne", 2, 0, u"40", u"We stay until the end to clean up", "", "", "clean", "sanne", "nl", Fate::Pays, u"", u"crew"},
    Row{u"Leïla", 1, 0, u"41", u"", "vegetarian", "", "", "leila", "en", Fate::Owes, u"", u""},
    Row{u"Henk", 1, 0, u"42", u"Diabetic; no fuss needed", "", "", "", "", "nl", Fate::AtTheDesk, u"", u""},
    Row{u"Ana-Sofía", 2, 1, u"43", u"", "", "salad", "", "anasofia", "en", Fate::Pays, u"", u""},
    Row{u"민준", 1, 0, u"44", u"", "", "", "", "minjun", "en", Fate::Owes, u"", u"first time"},
    Row{u"Þóra", 1, 0, u"45", u"", "", "dessert", "", "thora", "en", Fate::Owes, u"", u""},
    Row{u"Marek", 1, 0, u"46", u"", "", "drinks", "", "marek", "en", Fate::PaysHalf, u"", u""},
    Row{u"Isa", 1, 0, u"46bis", u"", "vegan", "", "", "isa", "nl", Fate::Owes, u"", u""},
    Row{u"Gijs", 1, 1, u"46-2", u"", "", "", "", "", "nl", Fate::Owes, u"", u""},
    Row{u"Անի", 1, 0, u"47", u"", "", "bread", "", "ani", "en", Fate::Pays, u"", u""},
    Row{u"Ruth", 1, 0, u"48", u"", "", "", "", "ruth", "de", Fate::Owes, u"", u""},
    Row{u"Okan", 1, 0, u"49", u"", "halal", "", "grill", "okan", "nl", Fate::Owes, u"", u""},
    Row{u"Tess & Daan", 2, 2, u"50", u"", "", "", "", "tess", "nl", Fate::Owes, u"", u""},
    Row{u"Jürgen", 1, 0, u"51", u"", "", "drinks", "", "juergen", "de", Fate::Owes, u"", u""},
    Row{u"Amara", 1, 0, u"52", u"", "vegan", "", "", "amara", "en", Fate::Owes, u"", u"first time"},
    Row{u"Mieke", 1, 0, u"53", u"I bring home-made lemonade", "", "drinks", "", "", "nl", Fate::AtTheDesk, u"", u""},
    Row{u"Pål", 1, 0, u"54", u"", "", "", "", "pal", "en", Fate::Owes, u"", u""},
    Row{u"Vera", 2, 2, u"55", u"", "", "", "", "vera", "nl", Fate::Owes, u"", u""},
    Row{u"Élodie & Marc", 2, 1, u"56", u"", "", "", "", "elodie", "en", Fate::Owes, u"", u""},
    Row{u"Cem", 1, 0, u"57", u"", "halal", "", "", "cem", "nl", Fate::Owes, u"", u""},
    Row{u"Hanneke", 2, 0, u"58", u"", "vegetarian", "", "", "hanneke", "nl", Fate::Owes, u"", u""},
};
// clang-format on

QString words(const char *english)
{
    return QCoreApplication::translate("Sample", english);
}

/** The language in which an organiser who reads this would have written. */
QString ownLanguage()
{
    const QString code = QLocale().name().left(2);
    return code == "nl"_L1 || code == "de"_L1 ? code : u"en"_s;
}

QuestionOption option(const QString &code, const char *label, int position)
{
    return {code, words(label), {}, {}, 0, position, false};
}

QList<Question> questions()
{
    Question diet;
    diet.code = u"diet"_s;
    diet.kind = QuestionKind::Diet;
    diet.label = words(QT_TRANSLATE_NOOP("Sample", "What should the kitchen know?"));
    diet.position = 1;
    diet.options = {option(u"vegetarian"_s, QT_TRANSLATE_NOOP("Sample", "Vegetarian"), 1),
                    option(u"vegan"_s, QT_TRANSLATE_NOOP("Sample", "Vegan"), 2),
                    option(u"halal"_s, QT_TRANSLATE_NOOP("Sample", "Halal"), 3),
                    option(u"kosher"_s, QT_TRANSLATE_NOOP("Sample", "Kosher"), 4),
                    option(u"gluten"_s, QT_TRANSLATE_NOOP("Sample", "No gluten"), 5),
                    option(u"lactose"_s, QT_TRANSLATE_NOOP("Sample", "No lactose"), 6),
                    option(u"nuts"_s, QT_TRANSLATE_NOOP("Sample", "No nuts"), 7)};
    Question help;
    help.code = u"help"_s;
    help.kind = QuestionKind::MultipleChoice;
    help.label = words(QT_TRANSLATE_NOOP("Sample", "Where can you lend a hand?"));
    help.position = 2;
    help.options = {option(u"build"_s, QT_TRANSLATE_NOOP("Sample", "Putting up tables, from 13:00"), 1),
                    option(u"grill"_s, QT_TRANSLATE_NOOP("Sample", "At the grill"), 2),
                    option(u"clean"_s, QT_TRANSLATE_NOOP("Sample", "Clearing up"), 3)};
    return {diet, help};
}

QList<BringItem> bringItems()
{
    return {BringItem{u"salad"_s, words(QT_TRANSLATE_NOOP("Sample", "Salad")), 10, 1, false},
            BringItem{u"bread"_s, words(QT_TRANSLATE_NOOP("Sample", "Bread")), 8, 2, false},
            BringItem{u"dessert"_s, words(QT_TRANSLATE_NOOP("Sample", "Dessert")), 10, 3, false},
            BringItem{u"drinks"_s, words(QT_TRANSLATE_NOOP("Sample", "Drinks")), 8, 4, false}};
}

QList<Highlight> highlights()
{
    return {Highlight{u"music"_s, words(QT_TRANSLATE_NOOP("Sample", "Music from the front garden")),
                      words(QT_TRANSLATE_NOOP("Sample", "From eight o’clock, with whoever likes to sing along.")), 1},
            Highlight{u"fire"_s, words(QT_TRANSLATE_NOOP("Sample", "Camp fire")),
                      words(QT_TRANSLATE_NOOP("Sample", "From ten o’clock on the green, with bread on a stick.")), 2}};
}

EventTexts texts()
{
    const auto own = [](const char *english) { return QMap<QString, QString>{{ownLanguage(), words(english)}}; };
    return {
        {u"description"_s,
         own(QT_TRANSLATE_NOOP("Sample", "We put the tables out on the street again. The grill is lit, you bring "
                                         "something for the buffet, and whoever likes stays until the fire is out."))},
        {u"programme"_s,
         own(QT_TRANSLATE_NOOP("Sample", "- **16:00** Coffee and cake, bouncy castle\n- **17:30** The grill is lit\n"
                                         "- **20:00** Music\n- **22:00** Camp fire"))},
        {u"directions"_s, own(QT_TRANSLATE_NOOP("Sample", "The street is closed to cars that day. Bicycles can stand "
                                                          "at number 2."))},
        {u"hero-alt"_s, own(QT_TRANSLATE_NOOP("Sample", "A grill in a garden at sunset, under a string of lamps"))},
    };
}

/** The first Saturday that is at least a week away. */
QDate partyDay(const QDate &today)
{
    QDate day = today.addDays(7);
    while (day.dayOfWeek() != Qt::Saturday)
        day = day.addDays(1);
    return day;
}

RegistrationForm formOf(const Row &row)
{
    RegistrationForm form;
    form.name = QStringView(row.name).toString();
    form.notes = QStringView(row.notes).toString();
    form.houseNumber = QStringView(row.houseNumber).toString();
    if (*row.mailbox != '\0')
        form.email = QString::fromLatin1(row.mailbox) + u"@example.org"_s;
    form.tickets = {{u"adult"_s, QString::number(row.adults)}, {u"child"_s, QString::number(row.children)}};
    if (*row.diet != '\0')
        form.answers.insert(u"diet"_s, {QString::fromLatin1(row.diet)});
    if (*row.helps != '\0')
        form.answers.insert(u"help"_s, {QString::fromLatin1(row.helps)});
    if (*row.brings != '\0')
        form.promises.insert(QString::fromLatin1(row.brings), u"1"_s);
    form.consent = true;
    form.language = QString::fromLatin1(row.language);
    return form;
}

} // namespace

EventDetails sampleDetails(const QDateTime &now)
{
    EventForm form;
    form.title = words(QT_TRANSLATE_NOOP("Sample", "Neighbourhood Street Party"));
    form.location = words(QT_TRANSLATE_NOOP("Sample", "The village green"));
    form.timeZone = QTimeZone::systemTimeZone();
    form.startsAt = QDateTime(partyDay(now.date()), {16, 0}, form.timeZone);
    form.endsAt = QDateTime(partyDay(now.date()), {23, 0}, form.timeZone);
    form.deadline = QDateTime(partyDay(now.date()).addDays(-2), {22, 0}, form.timeZone);
    form.currency = u"EUR"_s;
    form.capacity = 100;
    form.priceAdult = Money(1500);
    form.priceChild = Money(600);
    EventDetails event = validated(form)->event().details();
    event.contact = u"party@example.org"_s;
    event.payAccount = u"NL91ABNA0417164300"_s; // the example of ISO 13616
    event.payHolder = words(QT_TRANSLATE_NOOP("Sample", "Street committee"));
    event.questions = questions();
    event.bringItems = bringItems();
    event.highlights = highlights();
    event.texts = texts();
    return event;
}

QList<SampleGuest> sampleGuests()
{
    QList<SampleGuest> guests;
    for (const Row &row : rows) {
        SampleGuest guest;
        guest.form = formOf(row);
        guest.source = row.fate == Fate::AtTheDesk ? Source::Desk : Source::Portal;
        guest.paysAll = row.fate == Fate::Pays || row.fate == Fate::AtTheDesk || row.fate == Fate::Cancels;
        guest.paysHalf = row.fate == Fate::PaysHalf;
        guest.cancels = row.fate == Fate::Cancels;
        guest.staffNotes = QStringView(row.staffNotes).toString();
        if (*row.tag != u'\0')
            guest.tags.append(QStringView(row.tag).toString());
        if (guests.size() >= waitFrom)
            guest.form.placesChoice = PlacesChoice::WaitList;
        guests.append(guest);
    }
    return guests;
}

} // namespace cookout
