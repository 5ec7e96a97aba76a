// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace cookout {

class Background;

/**
 * How the user of this computer likes the window. Nothing of an event is in it, so it stays beside the data, in a file
 * of the user's own. Changes are written by a background thread, the last ones when this object goes. GUI thread.
 */
class Preferences final : public QObject {
    Q_OBJECT

public:
    /** Reads the INI file, which need not exist; an empty name keeps nothing. `background` outlives this object. */
    Preferences(const QString &file, Background &background, QObject *parent = nullptr);
    ~Preferences() override;

    [[nodiscard]] Scheme scheme() const { return m_values.scheme; }
    void setScheme(Scheme scheme);
    /** "en", "nl" or "de"; empty: that of the desktop. */
    [[nodiscard]] QString language() const { return m_values.language; }
    void setLanguage(const QString &language);
    /** As QWidget::saveGeometry() makes it. */
    [[nodiscard]] QByteArray geometry() const { return m_values.geometry; }
    void setGeometry(const QByteArray &geometry);
    /** Whether the sidebar shows symbols only. */
    [[nodiscard]] bool isSidebarFolded() const { return m_values.sidebarFolded; }
    void setSidebarFolded(bool folded);
    /** Pixels that the unfolded sidebar is wide; 0: as wide as its words need. */
    [[nodiscard]] int sidebarWidth() const { return m_values.sidebarWidth; }
    void setSidebarWidth(int pixels);
    /** Pixels that the pane with a guest's details is wide; 0: its usual width. */
    [[nodiscard]] int paneWidth() const { return m_values.paneWidth; }
    void setPaneWidth(int pixels);
    /** The columns of the guests table for the event of this short name, as QHeaderView::saveState() makes them. */
    [[nodiscard]] QByteArray columns(const QString &slug) const { return m_values.columns.value(slug); }
    void setColumns(const QString &slug, const QByteArray &state);

Q_SIGNALS:
    /** Another scheme or language: windows have to be made anew. */
    void looksChanged();

private:
    struct Values {
        Scheme scheme = Scheme::System;
        QString language;
        QByteArray geometry;
        bool sidebarFolded = false;
        int sidebarWidth = 0;
        int paneWidth = 0;
        QHash<QString, QByteArray> columns; ///< by the event's short name
    };

    class File;

    void save();
    void saveSoon();

    std::shared_ptr<File> m_file; ///< shared with the writes that are under way
    Background &m_background;
    Values m_values;
    QTimer m_soon; ///< while an edge is being dragged, which changes a width many times a second
    bool m_isChanged = false;
};

} // namespace cookout
