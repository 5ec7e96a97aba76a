// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/domain/guestfilter.h"

#include <QToolButton>

class QMenu;
class QPushButton;

namespace cookout {

/** One question of the filter bar: what is chosen stands in it, and its menu stays open while one chooses. */
class FilterChip final : public QToolButton {
    Q_OBJECT

public:
    /** One answer to choose. */
    struct Option {
        QString label;
        bool isChosen = false;
    };

    /** `title` asks; a chip without options is a switch. */
    explicit FilterChip(const QString &title, QWidget *parent = nullptr);

    void setOptions(const QList<Option> &options);
    [[nodiscard]] bool isOn() const { return m_isOn; }
    void setOn(bool on);

Q_SIGNALS:
    /** The options of these numbers are chosen now. */
    void chosen(const QList<int> &options);
    void switched(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();
    void describe(const QStringList &chosen);

    QString m_title;
    QMenu *m_menu = nullptr;
    bool m_isOn = false;
};

/** What the guests table is narrowed down to, as a row of chips. GUI thread. */
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /** What can be chosen: the diets the event asks for, and the tags its guests have. */
    void setChoices(const Event &event, const QStringList &tags);
    void setFilter(const GuestFilter &filter);
    [[nodiscard]] const GuestFilter &filter() const { return m_filter; }
    /** The keyboard begins at the first chip. */
    void takeFocus();

Q_SIGNALS:
    void filterChanged(const cookout::GuestFilter &filter);

private:
    /** `values()` answers what its options stand for. */
    template <typename Value, typename Values>
    void connectChip(FilterChip *chip, QList<Value> GuestFilter::*part, Values values);
    void connectSwitch(FilterChip *chip, bool GuestFilter::*part);
    void connectChips();
    void change(const GuestFilter &filter);
    void refresh();
    [[nodiscard]] QStringList dietCodes() const;
    [[nodiscard]] QString dietLabel(const QString &code) const;

    GuestFilter m_filter;
    QList<std::pair<QString, QString>> m_diets; ///< code and label
    QStringList m_tags;
    FilterChip *m_status;
    FilterChip *m_payment;
    FilterChip *m_arrived;
    FilterChip *m_diet;
    FilterChip *m_tag;
    FilterChip *m_source;
    FilterChip *m_email;
    FilterChip *m_today;
    QPushButton *m_clear;
};

} // namespace cookout
