// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctlcommands.h"
#include "core/base/atomicfile.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

int write(const QByteArray &bytes, const QString &output)
{
    if (output == "-"_L1) {
        const auto size = static_cast<std::size_t>(bytes.size());
        const bool written = std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
        return written ? static_cast<int>(ExitOk)
                       : reportFailure({ErrorCode::Unavailable, u"standard output cannot be written"_s, {}});
    }
    const Result<void> written = writeAtomically(output, bytes);
    return written ? static_cast<int>(ExitOk) : reportFailure(written.error());
}

int exportList(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(command.usageName(), command.summary,
                     {{u"event"_s, u"Short name of the event."_s, u"SLUG"_s},
                      {u"format"_s, u"csv."_s, u"FORMAT"_s},
                      {u"locale"_s, u"How numbers are written, such as nl_NL (default: the system's)."_s, u"LOCALE"_s},
                      {u"output"_s, u"File to write; - is standard output."_s, u"FILE"_s}});
    if (const auto code = line.parse(arguments))
        return *code;
    if (!line.isSet(u"event"_s) || !line.isSet(u"output"_s))
        return line.usageError(u"--event and --output are needed"_s);
    if (line.value(u"format"_s).value_or(u"csv"_s) != "csv"_L1)
        return line.usageError(u"--format must be csv"_s);
    const QString wanted = line.value(u"locale"_s).value_or(QString());
    if (!wanted.isEmpty() && wanted != "C"_L1 && QLocale(wanted).language() == QLocale::C)
        return line.usageError(u"--locale must be a locale such as nl_NL"_s);
    const QLocale locale = line.isSet(u"locale"_s) ? QLocale(*line.value(u"locale"_s)) : QLocale::system();
    return withBackend(line, [&](Backend &backend) {
        const Result<QByteArray> csv = backend.exports.guestsAsCsv(*line.value(u"event"_s), locale).wait();
        return csv ? write(*csv, *line.value(u"output"_s)) : reportFailure(csv.error());
    });
}

} // namespace

QList<CtlCommand> exportCommands()
{
    return {{{u"export"_s}, u"Write an event's guest list to a file."_s, exportList}};
}

} // namespace cookout
