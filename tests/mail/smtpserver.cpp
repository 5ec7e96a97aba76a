// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mail/smtpserver.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cookout::test {

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

SmtpServer::SmtpServer(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    start(arguments);
}

SmtpServer::~SmtpServer()
{
    kill();
}

void SmtpServer::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

void SmtpServer::start(const QStringList &arguments)
{
    const QStringList own{QStringLiteral(COOKOUT_MAIL_TESTS "/smtpserver.py"), u"--folder"_s, m_folder.path(),
                          u"--port"_s, QString::number(m_port)};
    m_process.start(u"/usr/bin/python3"_s, own + arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(20000))
            qFatal("smtpserver.py does not start");
    }
    const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
    m_port = words.last().toUShort();
}

SmtpSettings SmtpServer::settings(SmtpSecurity security) const
{
    SmtpSettings settings;
    settings.server = u"127.0.0.1"_s;
    settings.port = m_port;
    settings.security = security;
    settings.from = u"Party <party@example.org>"_s;
    return settings;
}

SmtpOptions SmtpServer::options() const
{
    return {
        .connect = 5s, .silence = 5s, .dialogue = 10s, .finalReply = 5s, .caFile = m_folder.filePath(u"cert.pem"_s)};
}

int SmtpServer::count(const QByteArray &happening) const
{
    return static_cast<int>(contentOf(m_folder.filePath(u"log"_s)).split('\n').count(happening));
}

QList<QByteArray> SmtpServer::mails() const
{
    QList<QByteArray> mails;
    for (int i = 1; QFile::exists(m_folder.filePath(u"%1.eml"_s.arg(i))); ++i)
        mails += contentOf(m_folder.filePath(u"%1.eml"_s.arg(i)));
    return mails;
}

QJsonObject SmtpServer::envelope(int number) const
{
    return QJsonDocument::fromJson(contentOf(m_folder.filePath(u"%1.json"_s.arg(number)))).object();
}

QStringList at(const QString &stage, const QString &action)
{
    return {u"--at"_s, stage + u'=' + action};
}

SmtpSettings withLogin(SmtpSettings settings, const QString &user, const QString &password)
{
    settings.username = user;
    settings.password = Secret(password);
    return settings;
}

QByteArray smallMail()
{
    return "Date: Sat, 05 Jun 2027 09:07:03 +0000\r\nFrom: party@example.org\r\nTo: zoe@example.org\r\n"
           "Subject: Hello\r\nMessage-ID: <1@example.org>\r\n\r\nHello\r\n.\r\n..two dots\r\n"_ba;
}

SmtpOutcome sendOne(SmtpTransport &transport)
{
    return transport.send("party@example.org"_ba, "zoe@example.org"_ba, smallMail());
}

} // namespace cookout::test
