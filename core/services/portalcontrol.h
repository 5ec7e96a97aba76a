// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace cookout {

struct PortalStatus {
    enum class State {
        Stopped,
        Starting,
        Running,
        Failed, ///< `problem` says why
    };
    State state = State::Stopped;
    QString url; ///< what guests open, with '/' at the end; empty unless running
    quint16 port = 0;
    int connections = 0;
    QString problem; ///< English, for the log and the tooltip
    bool portInUse = false;
    QString localName = {}; ///< under which the local network finds the portal too, "cookout.local"; empty: none

    friend bool operator==(const PortalStatus &, const PortalStatus &) = default;
};

/** What the rest of the program may ask of the portal. Implemented by the portal, handed over by the application. */
class PortalControl : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /** Returns at once; the outcome arrives as statusChanged(). */
    virtual void start() = 0;
    /** Stops accepting, answers what is in flight, then statusChanged(Stopped). Returns at once. */
    virtual void stop() = 0;
    /** Any thread: a copy of the latest status. */
    [[nodiscard]] virtual PortalStatus status() const = 0;

Q_SIGNALS:
    void statusChanged(const cookout::PortalStatus &status);
};

} // namespace cookout

Q_DECLARE_METATYPE(cookout::PortalStatus)
