// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/portalworker.h"

#include "core/base/threadrules.h"
#include "core/portal/network.h"
#include "core/portal/portalguard.h"

#include <QHttpServer>
#include <QLoggingCategory>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcPortal, "cookout.portal")

constexpr auto answeringTime = 3s; // then who still waits is told that the portal stops
constexpr auto closingTime = 4s;
constexpr auto reportInterval = 250ms;

std::optional<Request::Method> methodOf(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return Request::Method::Get;
    case QHttpServerRequest::Method::Post:
        return Request::Method::Post;
    case QHttpServerRequest::Method::Patch:
        return Request::Method::Patch;
    case QHttpServerRequest::Method::Delete:
        return Request::Method::Delete;
    default:
        return std::nullopt;
    }
}

Request requestFrom(const QHttpServerRequest &source, Request::Method method)
{
    Request request;
    request.method = method;
    request.path = source.url().path(QUrl::PrettyDecoded);
    request.query = source.url().query(QUrl::FullyEncoded);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const QList<std::pair<QByteArray, QByteArray>> headers = source.headers().toListOfPairs();
#else
    const QList<std::pair<QByteArray, QByteArray>> headers = source.headers();
#endif
    for (const auto &[name, value] : headers)
        request.headers.insert(name.toLower(), value);
    request.body = source.body();
    request.peer = source.remoteAddress();
    return request;
}

} // namespace

PortalWorker::PortalWorker(const PortalSettings &settings, const PortalServices &services, NetworkView network)
    : m_settings(settings), m_services(services), m_network(std::move(network)), m_pages(m_assets)
{
}

PortalWorker::~PortalWorker()
{
    release();
}

void PortalWorker::release()
{
    m_requests.reset();                   // before the server; replies still held elsewhere send nothing any more
    const QObjectList parts = children(); // a copy: each one leaves the list it is deleted from
    qDeleteAll(parts);
    m_refusals.reset();
}

void PortalWorker::open()
{
    forbidWaitingHere();
    m_requests = std::make_unique<OpenRequests>();
    m_server = new QHttpServer(this);
    m_guard = new PortalGuard(limits(), this);
    if (!listen())
        return;
    const quint16 port = m_guard->serverPort();
    m_context = std::make_unique<PortalContext>(
        PortalContext{m_services, m_assets, m_pages, m_settings, guestUrlBase(m_settings, port, m_network), this});
    m_router = std::make_unique<PortalRouter>(portalRoutes(), *m_context, AllowedHosts(m_settings, m_network));
    reportConnections();
    followNetwork();
    // The guard has checked the request and the router decides, so no route is ever given to QHttpServer itself.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_server->setMissingHandler(this, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        handle(request, std::move(responder));
    });
#else
    m_server->setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        handle(request, std::move(responder));
    });
#endif
    m_server->bind(m_guard);
    m_status = {PortalStatus::State::Running, m_context->baseUrl, port, 0, {}, false};
    qCInfo(lcPortal) << "listening on" << m_guard->serverAddress().toString() << "port" << port;
    Q_EMIT statusChanged(m_status);
}

GuardLimits PortalWorker::limits()
{
    m_refusals = std::make_unique<RefusalLog>();
    GuardLimits limits;
    limits.connectionsPerAddress = m_settings.connectionsPerAddress;
    limits.isTrustedProxy = [this](const QHostAddress &address) {
        return isInSubnets(address, m_settings.trustedProxies);
    };
    limits.errorPage = [this](int status, const char *reason) { return m_pages.systemPage(status, reason); };
    limits.onRejected = [this](const char *reason) { m_refusals->count(reason); };
    return limits;
}

/** A computer that joins another network is to be found there, and its links are to lead there. */
void PortalWorker::followNetwork()
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        m_context->baseUrl = guestUrlBase(m_settings, m_status.port, m_network);
        if (std::exchange(m_status.url, m_context->baseUrl) != m_context->baseUrl)
            Q_EMIT statusChanged(m_status);
    });
    timer->start(m_network.lookAgain);
}

/** Many connections come and go in a second; the window wants to hear of it a few times. */
void PortalWorker::reportConnections()
{
    m_connectionsTimer = new QTimer(this);
    m_connectionsTimer->setSingleShot(true);
    m_connectionsTimer->setInterval(reportInterval);
    connect(m_connectionsTimer, &QTimer::timeout, this, [this] {
        m_status.connections = m_guard->connectionCount();
        Q_EMIT statusChanged(m_status);
    });
    connect(m_guard, &PortalGuard::connectionCountChanged, this, [this] {
        if (!m_connectionsTimer->isActive())
            m_connectionsTimer->start();
    });
}

bool PortalWorker::listen()
{
    const QHostAddress address(m_settings.listen);
    if (address.isNull()) {
        failed(u"%1 is not an address to listen on"_s.arg(m_settings.listen), false);
        return false;
    }
    if (m_guard->listen(address, m_settings.port))
        return true;
    failed(u"cannot listen on %1 port %2: %3"_s.arg(m_settings.listen).arg(m_settings.port).arg(m_guard->errorString()),
           m_guard->serverError() == QAbstractSocket::AddressInUseError);
    return false;
}

void PortalWorker::failed(const QString &problem, bool portInUse)
{
    m_status = {PortalStatus::State::Failed, {}, m_settings.port, 0, problem, portInUse};
    Q_EMIT statusChanged(m_status);
    Q_EMIT finished();
}

void PortalWorker::handle(const QHttpServerRequest &request, QHttpServerResponder &&responder)
{
    const Response apology{500, "text/html; charset=utf-8", m_pages.systemPage(500), {}};
    const Reply reply(*m_requests, std::move(responder), apology);
    const std::optional<Request::Method> method = methodOf(request.method());
    if (!method)
        return reply.html(405, m_pages.systemPage(405));
    m_router->dispatch(requestFrom(request, *method), reply);
}

void PortalWorker::close()
{
    if (!m_router) {
        Q_EMIT finished();
        return;
    }
    connect(m_guard, &PortalGuard::drained, this, &PortalWorker::finished);
    QTimer::singleShot(answeringTime, m_guard, &PortalGuard::answerRemaining);
    QTimer::singleShot(closingTime, this, &PortalWorker::finished);
    m_guard->stopAccepting();
}

} // namespace cookout
