// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"
#include "core/mail/smtptransport.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace cookout::test {

/** A running smtpserver.py (aiosmtpd) with a folder of its own; ends with this object. */
class SmtpServer {
public:
    /** `arguments` as smtpserver.py --help says; returns once it listens, or fails the test run hard. */
    explicit SmtpServer(const QStringList &arguments = {});
    ~SmtpServer();
    Q_DISABLE_COPY_MOVE(SmtpServer)

    [[nodiscard]] quint16 port() const { return m_port; }
    /** Ends the server at once; start() brings it back on the same port with other habits. */
    void kill();
    void start(const QStringList &arguments = {});

    /** Settings to reach it: 127.0.0.1, from party@example.org. */
    [[nodiscard]] SmtpSettings settings(SmtpSecurity security = SmtpSecurity::None) const;
    /** Options that trust its certificate, with short patience. */
    [[nodiscard]] SmtpOptions options() const;

    /** How often the words stand in its log. */
    [[nodiscard]] int count(const QByteArray &happening) const;
    /** The mails it has accepted so far, as sent, in order. */
    [[nodiscard]] QList<QByteArray> mails() const;
    /** The envelope of the n-th mail, from 1: from, to, tls, user. */
    [[nodiscard]] QJsonObject envelope(int number) const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

/** "--at STAGE=ACTION" for SmtpServer. */
[[nodiscard]] QStringList at(const QString &stage, const QString &action);

[[nodiscard]] SmtpSettings withLogin(SmtpSettings settings, const QString &user, const QString &password);

/** A small mail from party@example.org to zoe@example.org, with lines that begin with dots. */
[[nodiscard]] QByteArray smallMail();

/** Sends smallMail(). */
[[nodiscard]] SmtpOutcome sendOne(SmtpTransport &transport);

} // namespace cookout::test
