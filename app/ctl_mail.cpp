// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctlcommands.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

int showStatus(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(command.usageName(), command.summary, {{u"json"_s, u"Print JSON."_s, {}}});
    if (const auto code = line.parse(arguments))
        return *code;
    return withBackend(line, [&line](Backend &backend) {
        const Result<MailCounts> counts = backend.outbox.counts().wait();
        if (!counts)
            return reportFailure(counts.error());
        const QList<std::pair<QString, int>> states{{u"queued"_s, counts->queued}, {u"sending"_s, counts->sending},
                                                    {u"sent"_s, counts->sent},     {u"failed"_s, counts->failed},
                                                    {u"held"_s, counts->held},     {u"discarded"_s, counts->discarded}};
        QJsonObject object;
        QString text;
        for (const auto &[name, count] : states) {
            object.insert(name, count);
            text += u"%1 %2\n"_s.arg(name, -10).arg(count, 6);
        }
        return printResult(line.isSet(u"json"_s) ? QString::fromUtf8(QJsonDocument(object).toJson()) : text);
    });
}

int retryMail(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(command.usageName(), command.summary, {});
    if (const auto code = line.parse(arguments))
        return *code;
    return withBackend(line, [](Backend &backend) {
        const Result<int> queued = backend.outbox.retryNow(Actor::script()).wait();
        if (!queued)
            return reportFailure(queued.error());
        return printResult(u"%1 to be sent now\n"_s.arg(*queued));
    });
}

} // namespace

QList<CtlCommand> mailCommands()
{
    return {{{u"mail"_s, u"status"_s}, u"Count the mails in each state."_s, showStatus},
            {{u"mail"_s, u"retry"_s}, u"Make waiting and failed mails due at once."_s, retryMail}};
}

} // namespace cookout
