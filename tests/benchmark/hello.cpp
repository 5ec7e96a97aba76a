// SPDX-License-Identifier: GPL-3.0-or-later
// What the portal's speed is compared with: a QHttpServer with one route of eleven bytes and nothing else. Prints its
// address once it listens, and serves until it is killed.
#include <QCoreApplication>
#include <QHttpServer>
#include <QTcpServer>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QHttpServer server;
    server.route(QStringLiteral("/hello"), [] { return QByteArray("hello world"); });
    auto *listener = new QTcpServer(&server);
    if (!listener->listen(QHostAddress::LocalHost))
        qFatal("hello cannot listen");
    server.bind(listener);
    std::printf("http://127.0.0.1:%d/hello\n", listener->serverPort());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
