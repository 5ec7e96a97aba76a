// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/portalworker.h"

#include "core/base/threadrules.h"
#include "core/portal/apiproblem.h"
#include "core/portal/language.h"
#include "core/portal/localname.h"
#include "core/portal/network.h"
#include "core/portal/portalguard.h"
#include "core/portal/staffcookie.h"
#include "core/portal/tlsidentity.h"

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

/** By link, else as the form was shown, else as the browser likes it. */
void speakTheGuestsLanguage(Request &request)
{
    std::optional<QString> chosen = languageIn(request.query.toLatin1());
    if (!chosen && request.header("content-type").startsWith("application/x-www-form-urlencoded"))
        chosen = languageIn(request.body);
    request.languageIsChosen = chosen.has_value();
    request.language = chosen ? *chosen : acceptedLanguage(request.header("accept-language"));
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
    for (const auto &[name, value] : headers) {
        QByteArray &known = request.headers[name.toLower()];
        known = known.isEmpty() ? value : known + ", " + value;
    }
    request.body = source.body();
    request.peer = source.remoteAddress();
    speakTheGuestsLanguage(request);
    return request;
}

} // namespace

PortalWorker::PortalWorker(const PortalSettings &settings, const PortalServices &services, NetworkView network)
    : m_settings(settings),
      m_services(services),
      m_network(std::move(network)),
      m_proxies(settings.trustedProxies),
      m_pages(m_assets)
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
    for (const PortalLanguage &language : portalLanguages())
        m_apologies[language.code] = {500, "text/html; charset=utf-8", m_pages.in(language.code).systemPage(500), {}};
    m_server = new QHttpServer(this);
    Result<GuardLimits> limits = this->limits();
    if (!limits)
        return failed(limits.error().detail, false);
    m_guard = new PortalGuard(std::move(*limits), this);
    if (!listen())
        return;
    const quint16 port = m_guard->serverPort();
    m_context = std::make_unique<PortalContext>(PortalContext{
        m_services, m_assets, m_pages, m_eventPages, m_settings, guestUrlBase(m_settings, port, m_network), this,
        new Readiness(m_services.readiness, this), [this](const char *reason) { countRejection(reason); }});
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
    m_status = {PortalStatus::State::Running, m_context->baseUrl, port, 0, {}, false, {}};
    qCInfo(lcPortal) << "listening on" << m_guard->serverAddress().toString() << "port" << port;
    Q_EMIT statusChanged(m_status);
    publishLocalName();
}

Result<GuardLimits> PortalWorker::limits()
{
    m_refusals = std::make_unique<RefusalLog>();
    GuardLimits limits;
    if (m_settings.usesTls()) {
        Result<QSslConfiguration> tls =
            tlsConfiguration(m_settings.tlsCertificate, m_settings.tlsKey, m_services.clock.now());
        if (!tls)
            return failure(tls);
        limits.tls = std::move(*tls);
    }
    limits.bodyBudget = std::max(limits.bodyBudget, 2 * m_settings.maxContentLength);
    limits.connectionsPerAddress = m_settings.connectionsPerAddress;
    limits.isTrustedProxy = [this](const QHostAddress &address) { return m_proxies.contains(address); };
    // A flood is refused from memory: a page takes longer to make than all the rest of a refusal.
    limits.errorPage = [this, made = std::make_shared<QHash<QByteArray, QByteArray>>()](int status,
                                                                                        const char *reason) {
        QByteArray &page = (*made)[QByteArray::number(status) + reason];
        if (page.isEmpty())
            page = m_pages.inEnglish().systemPage(status, reason);
        return page;
    };
    limits.bodyLimit = [this](const RequestHead &head) {
        return isKnownSender(head, m_services.signIn) ? m_settings.maxContentLength : 0;
    };
    limits.onRejected = [this](const char *reason) { countRejection(reason); };
    return limits;
}

void PortalWorker::countRejection(const char *reason)
{
    m_refusals->count(reason);
    if (m_services.figures)
        m_services.figures->countRejection(reason);
}

/** A computer that joins another network is to be found there, and its links are to lead there. */
void PortalWorker::followNetwork()
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &PortalWorker::lookAtNetwork);
    timer->start(m_network.lookAgain);
}

void PortalWorker::lookAtNetwork()
{
    m_context->baseUrl = guestUrlBase(m_settings, m_status.port, m_network);
    if (m_localName)
        m_localName->publish(reachableAddress(m_settings, m_network), m_status.port);
    if (std::exchange(m_status.url, m_context->baseUrl) != m_context->baseUrl)
        Q_EMIT statusChanged(m_status);
}

void PortalWorker::publishLocalName()
{
    if (QHostAddress(m_settings.listen).isLoopback())
        return;
    m_localName = new LocalName(m_network.busAddress, this);
    connect(m_localName, &LocalName::nameChanged, this, [this](const QString &name) {
        m_router->setLocalName(name);
        m_status.localName = name;
        Q_EMIT statusChanged(m_status);
    });
    m_localName->publish(reachableAddress(m_settings, m_network), m_status.port);
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
    m_status = {PortalStatus::State::Failed, {}, m_settings.port, 0, problem, portInUse, {}};
    Q_EMIT statusChanged(m_status);
    Q_EMIT finished();
}

void PortalWorker::handle(const QHttpServerRequest &request, QHttpServerResponder &&responder)
{
    const std::optional<Request::Method> method = methodOf(request.method());
    Request seen = requestFrom(request, method.value_or(Request::Method::Get));
    seeThroughProxies(seen, m_proxies, m_settings.usesTls());
    const Response apology = isApiPath(seen.path) ? problemResponse({500}) : m_apologies.value(seen.language);
    const Reply reply(*m_requests, std::move(responder), apology, seen.prefix);
    if (!method)
        return reply.html(405, m_pages.in(seen.language).systemPage(405));
    m_router->dispatch(std::move(seen), reply);
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
