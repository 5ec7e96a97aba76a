// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterbar.h"

#include "ui/icons.h"
#include "ui/models/registrationwords.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QList<RegistrationStatus> statuses()
{
    return {RegistrationStatus::Confirmed, RegistrationStatus::Waitlisted, RegistrationStatus::Cancelled};
}

QList<Debt> debts()
{
    return {Debt::Owes, Debt::Settled, Debt::GetsBack};
}

QList<Arrival> arrivals()
{
    return {Arrival::Outside, Arrival::Partly, Arrival::Inside};
}

QList<Source> sources()
{
    return {Source::Portal, Source::Desk, Source::WalkIn, Source::Import, Source::Api};
}

template <typename Value, typename Label>
QList<FilterChip::Option> optionsOf(const QList<Value> &values, const QList<Value> &chosen, Label label)
{
    QList<FilterChip::Option> options;
    for (const Value &value : values)
        options.append({label(value), chosen.contains(value)});
    return options;
}

} // namespace

FilterChip::FilterChip(const QString &title, QWidget *parent) : QToolButton(parent), m_title(title)
{
    setProperty("chip", true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setIconSize(QSize(12, 12));
    // The other way round, so that the arrow stands behind the words.
    setLayoutDirection(QGuiApplication::isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft);
    describe({});
    connect(this, &QToolButton::clicked, this, [this] {
        if (!m_menu)
            Q_EMIT switched(!m_isOn);
    });
}

void FilterChip::setOptions(const QList<Option> &options)
{
    if (!m_menu) {
        m_menu = new QMenu(this);
        m_menu->setLayoutDirection(QGuiApplication::layoutDirection());
        m_menu->setAccessibleName(m_title);
        m_menu->installEventFilter(this);
        setMenu(m_menu);
        setPopupMode(InstantPopup);
    }
    // The menu may be open right now, so its actions stay the same ones as long as there are as many.
    if (m_menu->actions().size() != options.size()) {
        m_menu->clear();
        for (qsizetype number = 0; number < options.size(); ++number) {
            QAction *action = m_menu->addAction(QString());
            action->setCheckable(true);
            connect(action, &QAction::triggered, this, &FilterChip::tell);
        }
    }
    QStringList chosen;
    for (qsizetype number = 0; number < options.size(); ++number) {
        const Option &option = options.at(number);
        QAction *action = m_menu->actions().at(number);
        action->setText(option.label);
        action->setChecked(option.isChosen);
        if (option.isChosen)
            chosen.append(option.label);
    }
    m_isOn = !chosen.isEmpty();
    describe(chosen);
}

void FilterChip::setOn(bool on)
{
    m_isOn = on;
    describe({});
}

void FilterChip::describe(const QStringList &chosen)
{
    const QString words = chosen.isEmpty() ? m_title : tr("%1: %2").arg(m_title, chosen.join(u", "_s));
    setText(words);
    setAccessibleName(words);
    setAccessibleDescription(m_isOn ? tr("on") : tr("off"));
    const QColor ink = m_isOn ? currentColors().accentHover : currentColors().muted;
    setIcon(m_menu ? iconOf(Symbol::Down, ink) : m_isOn ? iconOf(Symbol::Close, ink) : QIcon());
    setChipOn(*this, m_isOn);
    updateGeometry();
}

void FilterChip::tell()
{
    QList<int> chosen;
    const QList<QAction *> actions = m_menu->actions();
    for (int number = 0; number < actions.size(); ++number) {
        if (actions.at(number)->isChecked())
            chosen.append(number);
    }
    Q_EMIT this->chosen(chosen);
}

bool FilterChip::eventFilter(QObject *watched, QEvent *event)
{
    // A menu of several answers stays open until one clicks elsewhere or presses Escape.
    const auto *const pressed = event->type() == QEvent::KeyPress ? dynamic_cast<QKeyEvent *>(event) : nullptr;
    const bool isKey = pressed != nullptr && pressed->key() == Qt::Key_Space;
    if (watched != m_menu || (event->type() != QEvent::MouseButtonRelease && !isKey))
        return QToolButton::eventFilter(watched, event);
    QAction *action = m_menu->activeAction();
    if (!action)
        return QToolButton::eventFilter(watched, event);
    action->trigger();
    return true;
}

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent),
      m_status(new FilterChip(tr("Status"))),
      m_payment(new FilterChip(tr("Payment"))),
      m_arrived(new FilterChip(tr("Arrived"))),
      m_diet(new FilterChip(tr("Diet"))),
      m_tag(new FilterChip(tr("Tag"))),
      m_source(new FilterChip(tr("Source"))),
      m_email(new FilterChip(tr("E-mail missing"))),
      m_today(new FilterChip(tr("New today"))),
      m_clear(new QPushButton(tr("Clear filters")))
{
    m_clear->setProperty("link", true);
    m_clear->setObjectName(u"clearFilters"_s);
    auto *row = new FlowLayout(space::one, this);
    row->setContentsMargins(space::three, 0, space::three, space::two);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_payment), static_cast<QWidget *>(m_arrived),
          static_cast<QWidget *>(m_diet), static_cast<QWidget *>(m_email), static_cast<QWidget *>(m_today),
          static_cast<QWidget *>(m_tag), static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_clear)})
        row->addWidget(widget);
    connectChips();
    refresh();
}

void FilterBar::connectChips()
{
    connectChip(m_status, &GuestFilter::statuses, statuses);
    connectChip(m_payment, &GuestFilter::debts, debts);
    connectChip(m_arrived, &GuestFilter::arrivals, arrivals);
    connectChip(m_source, &GuestFilter::sources, sources);
    connectChip(m_diet, &GuestFilter::diets, [this] { return dietCodes(); });
    connectChip(m_tag, &GuestFilter::tags, [this] { return m_tags; });
    connectSwitch(m_email, &GuestFilter::withoutEmail);
    connectSwitch(m_today, &GuestFilter::newToday);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        change({});
        takeFocus();
    });
}

template <typename Value, typename Values>
void FilterBar::connectChip(FilterChip *chip, QList<Value> GuestFilter::*part, Values values)
{
    connect(chip, &FilterChip::chosen, this, [this, part, values](const QList<int> &options) {
        const QList<Value> all = values();
        GuestFilter filter = m_filter;
        (filter.*part).clear();
        for (const int option : options)
            (filter.*part).append(all.at(option));
        change(filter);
    });
}

void FilterBar::connectSwitch(FilterChip *chip, bool GuestFilter::*part)
{
    connect(chip, &FilterChip::switched, this, [this, part](bool on) {
        GuestFilter filter = m_filter;
        filter.*part = on;
        change(filter);
    });
}

void FilterBar::setChoices(const Event &event, const QStringList &tags)
{
    m_tags = tags;
    m_diets.clear();
    for (const Question &question : event.questions) {
        if (!isDietQuestion(question))
            continue;
        for (const QuestionOption &option : question.options)
            m_diets.append({option.code, option.label});
    }
    const bool asksDiet = std::any_of(event.questions.begin(), event.questions.end(), isDietQuestion);
    if (asksDiet)
        m_diets = QList<std::pair<QString, QString>>{{anyDiet.toString(), tr("Anything")}} + m_diets +
                  QList<std::pair<QString, QString>>{{ownDiet.toString(), tr("In their own words")}};
    refresh();
}

void FilterBar::setFilter(const GuestFilter &filter)
{
    m_filter = filter;
    refresh();
}

void FilterBar::change(const GuestFilter &filter)
{
    setFilter(filter);
    Q_EMIT filterChanged(filter);
}

QStringList FilterBar::dietCodes() const
{
    QStringList codes;
    for (const auto &[code, label] : m_diets)
        codes.append(code);
    return codes;
}

QString FilterBar::dietLabel(const QString &code) const
{
    const auto found =
        std::find_if(m_diets.begin(), m_diets.end(), [&code](const auto &diet) { return diet.first == code; });
    return found == m_diets.end() || found->second.isEmpty() ? code : found->second;
}

void FilterBar::refresh()
{
    const auto status = [](RegistrationStatus value) { return RegistrationWords::of(value); };
    const auto source = [](Source value) { return RegistrationWords::of(value); };
    const auto debt = [](Debt value) { return RegistrationWords::of(value); };
    const auto arrival = [](Arrival value) { return RegistrationWords::of(value); };
    m_status->setOptions(optionsOf(statuses(), m_filter.statuses, status));
    m_payment->setOptions(optionsOf(debts(), m_filter.debts, debt));
    m_arrived->setOptions(optionsOf(arrivals(), m_filter.arrivals, arrival));
    m_source->setOptions(optionsOf(sources(), m_filter.sources, source));
    m_diet->setOptions(
        optionsOf<QString>(dietCodes(), m_filter.diets, [this](const QString &c) { return dietLabel(c); }));
    m_tag->setOptions(optionsOf<QString>(m_tags, m_filter.tags, [](const QString &tag) { return tag; }));
    m_email->setOn(m_filter.withoutEmail);
    m_today->setOn(m_filter.newToday);
    m_diet->setVisible(!m_diets.isEmpty() || m_diet->isOn());
    m_tag->setVisible(!m_tags.isEmpty());
    m_clear->setVisible(m_filter != GuestFilter());
}

void FilterBar::takeFocus()
{
    m_status->setFocus(Qt::ShortcutFocusReason);
}

} // namespace cookout
