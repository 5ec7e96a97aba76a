// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/passwordinput.h"

#include <QFile>
#include <QScopeGuard>

#include <cstdio>
#include <termios.h>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr qint64 longestLine = 4096;

Result<Secret> lineFrom(QFile &file)
{
    QByteArray line = file.readLine(longestLine);
    if (line.isEmpty())
        return failure(ErrorCode::InvalidInput, u"no password came; give one line"_s);
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    if (!line.isValidUtf8())
        return failure(ErrorCode::InvalidInput, u"the password is not UTF-8 text"_s);
    return Secret(QString::fromUtf8(line));
}

Result<Secret> askedAt(QFile &terminal, const char *question)
{
    terminal.write(question);
    terminal.flush();
    Result<Secret> line = lineFrom(terminal);
    terminal.write("\n");
    terminal.flush();
    return line;
}

} // namespace

Result<Secret> passwordFromStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable, u"standard input cannot be read"_s);
    return lineFrom(input);
}

Result<Secret> passwordFromTerminal()
{
    QFile terminal(u"/dev/tty"_s);
    termios before{};
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || ::tcgetattr(terminal.handle(), &before) != 0) {
        return failure(ErrorCode::Unavailable, u"there is no terminal to ask for the password; use --password-stdin"_s);
    }
    termios unseen = before;
    unseen.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(terminal.handle(), TCSAFLUSH, &unseen);
    const auto restore = qScopeGuard([&] { ::tcsetattr(terminal.handle(), TCSAFLUSH, &before); });
    Result<Secret> first = askedAt(terminal, "Password: ");
    if (!first)
        return first;
    const Result<Secret> second = askedAt(terminal, "The same again: ");
    if (!second)
        return second;
    if (first->reveal() != second->reveal())
        return failure(ErrorCode::InvalidInput, u"the two passwords differ; nothing was changed"_s);
    return first;
}

} // namespace cookout
