// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include "core/base/background.h"
#include "core/base/pending.h"

#include <QSettings>

#include <mutex>
#include <tuple>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QString nameOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::System:
        return u"system"_s;
    case Scheme::Light:
        return u"light"_s;
    case Scheme::Dark:
        break;
    }
    return u"dark"_s;
}

/** Another set of columns would make what was kept useless, and takes another number. */
const QString columnsGroup = u"guest-columns-2"_s;

Scheme schemeFrom(const QString &name)
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        if (name == nameOf(scheme))
            return scheme;
    }
    return Scheme::System;
}

} // namespace

/** Writes from several threads: one at a time, and never older values over newer ones. */
class Preferences::File {
public:
    explicit File(QString name) : m_name(std::move(name)) {}

    [[nodiscard]] Values read() const
    {
        Values values;
        if (m_name.isEmpty())
            return values;
        QSettings stored(m_name, QSettings::IniFormat);
        values.scheme = schemeFrom(stored.value(u"window/scheme"_s).toString());
        values.language = stored.value(u"window/language"_s).toString();
        values.geometry = stored.value(u"window/geometry"_s).toByteArray();
        values.sidebarFolded = stored.value(u"window/sidebar-folded"_s).toBool();
        values.sidebarWidth = stored.value(u"window/sidebar-width"_s).toInt();
        values.paneWidth = stored.value(u"window/pane-width"_s).toInt();
        stored.beginGroup(columnsGroup);
        for (const QString &slug : stored.childKeys())
            values.columns.insert(slug, stored.value(slug).toByteArray());
        return values;
    }

    /** Whoever changes the values takes the next number for them. */
    [[nodiscard]] quint64 nextNumber() { return ++m_number; }

    void write(const Values &values, quint64 number)
    {
        const std::lock_guard lock(m_mutex);
        if (m_name.isEmpty() || number <= m_written)
            return;
        m_written = number;
        QSettings stored(m_name, QSettings::IniFormat);
        stored.setValue(u"window/scheme"_s, nameOf(values.scheme));
        stored.setValue(u"window/language"_s, values.language);
        stored.setValue(u"window/geometry"_s, values.geometry);
        stored.setValue(u"window/sidebar-folded"_s, values.sidebarFolded);
        stored.setValue(u"window/sidebar-width"_s, values.sidebarWidth);
        stored.setValue(u"window/pane-width"_s, values.paneWidth);
        stored.beginGroup(columnsGroup);
        for (auto columns = values.columns.begin(); columns != values.columns.end(); ++columns)
            stored.setValue(columns.key(), columns.value());
    }

private:
    const QString m_name;
    std::mutex m_mutex;
    quint64 m_number = 0;
    quint64 m_written = 0;
};

Preferences::Preferences(const QString &file, Background &background, QObject *parent)
    : QObject(parent), m_file(std::make_shared<File>(file)), m_background(background), m_values(m_file->read())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &Preferences::save);
}

Preferences::~Preferences()
{
    if (m_isChanged)
        m_file->write(m_values, m_file->nextNumber()); // no window is left that could wait for it
}

void Preferences::setScheme(Scheme scheme)
{
    if (std::exchange(m_values.scheme, scheme) == scheme)
        return;
    save();
    Q_EMIT looksChanged();
}

void Preferences::setLanguage(const QString &language)
{
    if (std::exchange(m_values.language, language) == language)
        return;
    save();
    Q_EMIT looksChanged();
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    if (std::exchange(m_values.geometry, geometry) != geometry)
        save();
}

void Preferences::setSidebarFolded(bool folded)
{
    if (std::exchange(m_values.sidebarFolded, folded) != folded)
        save();
}

void Preferences::setSidebarWidth(int pixels)
{
    if (std::exchange(m_values.sidebarWidth, pixels) != pixels)
        saveSoon();
}

void Preferences::setPaneWidth(int pixels)
{
    if (std::exchange(m_values.paneWidth, pixels) != pixels)
        saveSoon();
}

void Preferences::setColumns(const QString &slug, const QByteArray &state)
{
    if (std::exchange(m_values.columns[slug], state) != state)
        save();
}

void Preferences::saveSoon()
{
    m_isChanged = true;
    m_soon.start();
}

void Preferences::save()
{
    m_isChanged = true;
    // Nobody waits for the answer: a file that cannot be written costs the user a choice of colours, not a guest.
    std::ignore = m_background.run([file = m_file, values = m_values, number = m_file->nextNumber()] {
        file->write(values, number);
        return Result<bool>(true);
    });
}

} // namespace cookout
