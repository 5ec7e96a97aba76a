// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr std::size_t rotateAt = 10 * 1024 * 1024;
constexpr std::size_t keptFiles = 5;

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        return spdlog::level::critical;
    }
    return spdlog::level::info;
}

std::string oneLine(const QMessageLogContext &context, const QString &message)
{
    QString line = QString::fromUtf8(context.category) % u": "_s % message;
    line.replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s);
    return line.toStdString();
}

std::string jsonFields(const QMessageLogContext &context, const QString &message)
{
    const QJsonObject fields{{u"category"_s, QString::fromUtf8(context.category)}, {u"message"_s, message}};
    const QByteArray json = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    return json.sliced(1, json.size() - 2).toStdString();
}

template <bool asJson>
void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    spdlog::log(levelOf(type), "{}", asJson ? jsonFields(context, message) : oneLine(context, message));
}

std::shared_ptr<spdlog::sinks::sink> fileSink(const QString &file)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    const mode_t before = ::umask(077);
    std::shared_ptr<spdlog::sinks::sink> sink;
    try {
        spdlog::file_event_handlers handlers;
        handlers.after_open = [](const spdlog::filename_t &, std::FILE *opened) { ::fchmod(::fileno(opened), 0600); };
        sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file.toStdString(), rotateAt, keptFiles, false,
                                                                      handlers);
    } catch (const spdlog::spdlog_ex &problem) {
        std::fprintf(stderr, "The log file cannot be written (%s); messages go to standard error only.\n",
                     problem.what());
    }
    ::umask(before);
    return sink;
}

} // namespace

void installLogging(const QString &level, LogFormat format, const QString &file)
{
    std::vector<std::shared_ptr<spdlog::sinks::sink>> sinks{std::make_shared<spdlog::sinks::stderr_sink_mt>()};
    if (const auto sink = file.isEmpty() ? nullptr : fileSink(file))
        sinks.push_back(sink);
    auto logger = std::make_shared<spdlog::logger>("cookout", sinks.begin(), sinks.end());
    logger->set_level(spdlog::level::from_str(level.toStdString()));
    logger->flush_on(spdlog::level::info);
    const bool asJson = format == LogFormat::Json;
    logger->set_pattern(asJson ? R"({"time":"%Y-%m-%dT%H:%M:%S.%e%z","level":"%l",%v})" : "%Y-%m-%d %H:%M:%S.%e %l %v");
    spdlog::set_default_logger(std::move(logger));
    QLoggingCategory::setFilterRules(level == "debug"_L1 ? u"cookout.*.debug=true"_s : u"*.debug=false"_s);
    qInstallMessageHandler(asJson ? writeMessage<true> : writeMessage<false>);
}

} // namespace cookout
