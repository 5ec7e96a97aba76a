// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selftest.h"

#include "app/application.h"
#include "app/commandline.h"
#include "core/domain/registrationcode.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 20s;

/** One guest's way through the portal, step by step; ends the event loop with the result. */
class SelfTest final : public QObject {
    Q_OBJECT

public:
    explicit SelfTest(Application &application) : m_application(application)
    {
        connect(&application, &Application::openFailed, this, [this](const Error &error) { fail(error.detail); });
        connect(&application, &Application::opened, this, &SelfTest::createEvent);
        connect(&application.portal(), &PortalControl::statusChanged, this, &SelfTest::followPortal);
        QTimer::singleShot(patience, this, [this] { fail(u"it took too long"_s); });
        application.start();
    }

private:
    void createEvent()
    {
        EventForm form;
        form.title = u"Self test"_s;
        form.timeZone = QTimeZone::utc();
        form.startsAt = QDateTime(SystemClock().now().date().addYears(1), {16, 0}, QTimeZone::utc());
        form.currency = u"EUR"_s;
        form.priceAdult = Money(2500);
        EventService &events = m_application.backend().events;
        events.create(*validated(form), Actor::script()).deliver(this, [this, &events](const Result<Event> &event) {
            if (!event)
                return fail(event.error().detail);
            events.setState(event->slug, EventState::Open, Actor::script())
                .deliver(this, [this](const Result<Event> &opened) {
                    if (!opened)
                        return fail(opened.error().detail);
                    m_application.startServices(true);
                });
        });
    }

    void followPortal(const PortalStatus &status)
    {
        if (status.state == PortalStatus::State::Failed)
            return fail(status.problem);
        if (status.state == PortalStatus::State::Running && !std::exchange(m_registered, true))
            registerGuest(status.url);
    }

    void registerGuest(const QString &portal)
    {
        QNetworkRequest request(QUrl(portal + u"e/self-test/register"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
        QNetworkReply *reply =
            m_network.post(request, "submission_key=self-test&name=Zo%C3%AB&ticket-adult=2&consent=yes");
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            check(reply->error() == QNetworkReply::NoError ? reply->readAll() : QByteArray());
        });
    }

    void check(const QByteArray &page)
    {
        static const QRegularExpression code(u"class=\"code\">([A-Z]{6})<"_s);
        const QRegularExpressionMatch match = code.match(QString::fromUtf8(page));
        if (!match.hasMatch() || !isRegistrationCode(match.captured(1)))
            return fail(u"the guest's page shows no code"_s);
        if (!page.contains("€50.00"))
            return fail(u"the guest's page shows a wrong total"_s);
        print(stdout, u"self-test passed: one guest registered over HTTP\n"_s);
        QCoreApplication::exit(ExitOk);
    }

    void fail(const QString &reason)
    {
        print(stderr, u"cookout: self-test failed: %1\n"_s.arg(reason));
        QCoreApplication::exit(ExitFailed);
    }

    Application &m_application;
    QNetworkAccessManager m_network;
    bool m_registered = false;
};

} // namespace

int runSelfTest(const Settings &settings)
{
    const QTemporaryDir folder;
    Settings own = settings;
    own.database = {};
    own.database.path = folder.filePath(u"self-test.db"_s);
    own.portal.listen = u"127.0.0.1"_s;
    own.portal.port = 0;
    own.portal.publicUrl.clear();
    own.smtp = {};
    const SystemClock clock;
    Application application(own, clock);
    const SelfTest test(application);
    const int code = QCoreApplication::exec();
    application.shutdown();
    return code;
}

} // namespace cookout

#include "selftest.moc"
