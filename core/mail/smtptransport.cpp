// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/smtptransport.h"

#include "core/mail/opensockets.h"
#include "core/mail/sigpipeblock.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <curl/curl.h>
#include <mutex>
#include <optional>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

using SteadyClock = std::chrono::steady_clock;
using namespace std::chrono_literals;

long milliseconds(std::chrono::milliseconds span)
{
    return static_cast<long>(span.count());
}

CURL *newEasyHandle()
{
    static const CURLcode once = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (once != CURLE_OK)
        qFatal("libcurl cannot be used: %s", curl_easy_strerror(once));
    return curl_easy_init();
}

} // namespace

/** The libcurl handles and what their callbacks need; stays where it is, since libcurl keeps its address. */
class SmtpTransport::Session {
public:
    Session(const SmtpSettings &settings, SmtpOptions options);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    SmtpOutcome send(const QByteArray &from, const QByteArray &to, const QByteArray &message);
    /** Whether the attempt just made met a connection that had died, or ended, while it was idle. */
    [[nodiscard]] bool wasStale(const SmtpOutcome &outcome) const;
    void setPassword(const Secret &password) { set(CURLOPT_PASSWORD, password.reveal().toUtf8().constData()); }
    void disconnect();
    void interrupt();

private:
    template <typename Value>
    void set(CURLoption option, Value value)
    {
        if (const CURLcode code = curl_easy_setopt(m_easy, option, value); code != CURLE_OK)
            qFatal("libcurl lacks an option: %s", curl_easy_strerror(code));
    }
    void setSecurity(SmtpSecurity security);
    void setCallbacks();
    void begin(const QByteArray &message);
    CURLcode run();
    [[nodiscard]] std::optional<CURLcode> result() const;
    [[nodiscard]] bool isOverdue() const;
    [[nodiscard]] bool endsWith(QByteArrayView reply) const;
    [[nodiscard]] QString words(CURLcode code) const;

    static curl_socket_t openSocket(void *self, curlsocktype purpose, curl_sockaddr *address);
    static int closeSocket(void *self, curl_socket_t fd);
    static std::size_t readBody(char *buffer, std::size_t size, std::size_t count, void *self);
    static std::size_t readReply(char *line, std::size_t size, std::size_t count, void *self);
    static int watchWire(CURL *handle, curl_infotype type, char *bytes, std::size_t size, void *self);
    static int checkProgress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

    const SmtpOptions m_options;
    OpenSockets m_sockets;
    CURL *m_easy = nullptr;
    std::mutex m_multiMutex; ///< guards the pointer: interrupt() wakes whichever handle there is
    CURLM *m_multi = nullptr;
    std::array<char, CURL_ERROR_SIZE> m_errorText{};

    SmtpDialogue m_dialogue;
    QByteArray m_body;
    qsizetype m_bodyRead = 0;
    SteadyClock::time_point m_begun;
    SteadyClock::time_point m_lastSign;
};

SmtpTransport::Session::Session(const SmtpSettings &settings, SmtpOptions options)
    : m_options(std::move(options)), m_easy(newEasyHandle()), m_multi(curl_multi_init())
{
    if (m_easy == nullptr || m_multi == nullptr)
        qFatal("libcurl has no memory");
    set(CURLOPT_URL, smtpUrl(settings).value_or(QByteArray()).constData());
    set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    set(CURLOPT_PROXY, ""); // an environment made for web browsing must not redirect mail
    if (!settings.username.isEmpty()) {
        set(CURLOPT_USERNAME, settings.username.toUtf8().constData());
        setPassword(settings.password);
    }
    setSecurity(settings.security);
    setCallbacks();
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_QUICK_EXIT, 1L); // do not wait for an address look-up that is under way
    set(CURLOPT_UPLOAD, 1L);
    set(CURLOPT_UPLOAD_BUFFERSIZE, 16384L); // libcurl allocates several times this for each mail
    set(CURLOPT_CONNECTTIMEOUT_MS, milliseconds(m_options.dialogue)); // covers log-in; isOverdue() is stricter
    const auto longest = std::chrono::duration_cast<std::chrono::seconds>(m_options.finalReply) + 60s;
    set(CURLOPT_SERVER_RESPONSE_TIMEOUT, static_cast<long>(longest.count()));
}

SmtpTransport::Session::~Session()
{
    disconnect();
    curl_multi_cleanup(m_multi);
    curl_easy_cleanup(m_easy);
}

void SmtpTransport::Session::setSecurity(SmtpSecurity security)
{
    set(CURLOPT_USE_SSL, static_cast<long>(security == SmtpSecurity::None ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    if (!m_options.caFile.isEmpty()) {
        set(CURLOPT_CAINFO, m_options.caFile.toLocal8Bit().constData());
        set(CURLOPT_CAPATH, static_cast<const char *>(nullptr));
    }
}

void SmtpTransport::Session::setCallbacks()
{
    set(CURLOPT_OPENSOCKETFUNCTION, &Session::openSocket);
    set(CURLOPT_OPENSOCKETDATA, static_cast<void *>(this));
    set(CURLOPT_CLOSESOCKETFUNCTION, &Session::closeSocket);
    set(CURLOPT_CLOSESOCKETDATA, static_cast<void *>(this));
    set(CURLOPT_READFUNCTION, &Session::readBody);
    set(CURLOPT_READDATA, static_cast<void *>(this));
    set(CURLOPT_HEADERFUNCTION, &Session::readReply);
    set(CURLOPT_HEADERDATA, static_cast<void *>(this));
    set(CURLOPT_DEBUGFUNCTION, &Session::watchWire);
    set(CURLOPT_DEBUGDATA, static_cast<void *>(this));
    set(CURLOPT_VERBOSE, 1L); // to be told of commands; nothing is printed
    set(CURLOPT_XFERINFOFUNCTION, &Session::checkProgress);
    set(CURLOPT_XFERINFODATA, static_cast<void *>(this));
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_ERRORBUFFER, m_errorText.data());
}

SmtpOutcome SmtpTransport::Session::send(const QByteArray &from, const QByteArray &to, const QByteArray &message)
{
    begin(message);
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> recipients(
        curl_slist_append(nullptr, QByteArray('<' + to + '>').constData()), &curl_slist_free_all);
    set(CURLOPT_MAIL_FROM, QByteArray('<' + from + '>').constData());
    set(CURLOPT_MAIL_RCPT, recipients.get());
    set(CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(message.size()));

    const CURLcode code = run();
    set(CURLOPT_MAIL_RCPT, static_cast<curl_slist *>(nullptr));
    if (code != CURLE_OK && m_sockets.isInterrupted())
        return m_dialogue.interrupted();
    return m_dialogue.outcome(code, words(code));
}

void SmtpTransport::Session::begin(const QByteArray &message)
{
    m_dialogue = {};
    m_body = message;
    m_bodyRead = 0;
    m_begun = SteadyClock::now();
    m_lastSign = m_begun;
    m_errorText.front() = '\0';
}

CURLcode SmtpTransport::Session::run()
{
    if (m_sockets.isInterrupted())
        return CURLE_ABORTED_BY_CALLBACK;
    curl_multi_add_handle(m_multi, m_easy);
    std::optional<CURLcode> code;
    while (!code) {
        int running = 0;
        const bool works = curl_multi_perform(m_multi, &running) == CURLM_OK;
        code = works ? result() : CURLE_FAILED_INIT;
        if (!code && m_sockets.isInterrupted())
            code = CURLE_ABORTED_BY_CALLBACK;
        else if (!code && isOverdue())
            code = CURLE_OPERATION_TIMEDOUT;
        else if (!code)
            curl_multi_poll(m_multi, nullptr, 0, 250, nullptr);
    }
    // Otherwise removing the handle says QUIT and waits for the answer of a server that does not answer.
    if (*code == CURLE_ABORTED_BY_CALLBACK || *code == CURLE_OPERATION_TIMEDOUT)
        m_sockets.shutDown(SHUT_RDWR);
    curl_multi_remove_handle(m_multi, m_easy);
    return *code;
}

std::optional<CURLcode> SmtpTransport::Session::result() const
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg == CURLMSG_DONE)
            return message->data.result;
    }
    return std::nullopt;
}

bool SmtpTransport::Session::isOverdue() const
{
    const auto now = SteadyClock::now();
    if (m_dialogue.isContentSent())
        return now - m_lastSign > m_options.finalReply;
    curl_off_t connected = 0;
    curl_easy_getinfo(m_easy, CURLINFO_CONNECT_TIME_T, &connected);
    const bool isConnecting = m_dialogue.phase() == SmtpPhase::Connecting && !m_dialogue.hasReplies() && connected == 0;
    return now - m_begun > m_options.dialogue ||
           now - m_lastSign > (isConnecting ? m_options.connect : m_options.silence);
}

QString SmtpTransport::Session::words(CURLcode code) const
{
    if (code == CURLE_OPERATION_TIMEDOUT || code == CURLE_ABORTED_BY_CALLBACK)
        return m_dialogue.hasReplies() ? u"the server stopped answering"_s : u"the server does not answer"_s;
    const QByteArrayView detail(m_errorText.data());
    return tidyWords(detail.isEmpty() ? QByteArrayView(curl_easy_strerror(code)) : detail);
}

bool SmtpTransport::Session::wasStale(const SmtpOutcome &outcome) const
{
    long made = 0;
    curl_easy_getinfo(m_easy, CURLINFO_NUM_CONNECTS, &made);
    const bool endedByServer = outcome.code == 421 && m_dialogue.phase() == SmtpPhase::Sender;
    return made == 0 && outcome.isConnectionFailure() && (!m_dialogue.hasReplies() || endedByServer) &&
           !m_dialogue.isContentSent() && !m_sockets.isInterrupted();
}

void SmtpTransport::Session::disconnect()
{
    // QUIT still goes out; with the reading side closed nobody waits for its answer.
    m_sockets.shutDown(SHUT_RD);
    CURLM *const fresh = curl_multi_init();
    CURLM *old = nullptr;
    {
        const std::lock_guard lock(m_multiMutex);
        old = std::exchange(m_multi, fresh);
    }
    curl_multi_cleanup(old);
}

void SmtpTransport::Session::interrupt()
{
    m_sockets.interrupt();
    const std::lock_guard lock(m_multiMutex);
    curl_multi_wakeup(m_multi);
}

curl_socket_t SmtpTransport::Session::openSocket(void *self, curlsocktype, curl_sockaddr *address)
{
    return static_cast<Session *>(self)->m_sockets.open(*address);
}

int SmtpTransport::Session::closeSocket(void *self, curl_socket_t fd)
{
    return static_cast<Session *>(self)->m_sockets.close(fd);
}

std::size_t SmtpTransport::Session::readBody(char *buffer, std::size_t size, std::size_t count, void *self)
{
    auto &session = *static_cast<Session *>(self);
    const QByteArray &body = session.m_body;
    const auto room = static_cast<qsizetype>(size) * static_cast<qsizetype>(count);
    const qsizetype length = std::min(room, body.size() - session.m_bodyRead);
    std::copy_n(body.constData() + session.m_bodyRead, length, buffer);
    session.m_bodyRead += length;
    session.m_lastSign = SteadyClock::now();
    if (session.m_bodyRead == body.size())
        session.m_dialogue.contentSent();
    return static_cast<std::size_t>(length);
}

std::size_t SmtpTransport::Session::readReply(char *line, std::size_t size, std::size_t count, void *self)
{
    auto &session = *static_cast<Session *>(self);
    session.m_lastSign = SteadyClock::now();
    const QByteArrayView reply(line, static_cast<qsizetype>(size) * static_cast<qsizetype>(count));
    session.m_dialogue.received(reply);
    if (session.endsWith(reply))
        session.m_sockets.shutDown(SHUT_RD);
    return size * count;
}

// Whether libcurl gives up the connection, and not only the mail, after this line; a refused content leaves it open.
// libcurl 8.14, unlike 7.88, says goodbye with a handle of its own, of which watchWire() does not hear, and waits two
// seconds for the answer.
bool SmtpTransport::Session::endsWith(QByteArrayView reply) const
{
    const bool isRefusal = reply.size() >= 4 && (reply[0] == '4' || reply[0] == '5') && reply[3] != '-';
    return isRefusal && m_dialogue.phase() >= SmtpPhase::Sender && !m_dialogue.isContentSent();
}

int SmtpTransport::Session::watchWire(CURL *, curl_infotype type, char *bytes, std::size_t size, void *self)
{
    if (type != CURLINFO_HEADER_OUT)
        return 0;
    auto &session = *static_cast<Session *>(self);
    session.m_dialogue.sent(QByteArrayView(bytes, static_cast<qsizetype>(size)));
    // A server that is slow to say goodbye must not hold up the next mail.
    if (session.m_dialogue.isQuitting())
        session.m_sockets.shutDown(SHUT_RD);
    return 0;
}

int SmtpTransport::Session::checkProgress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto &session = *static_cast<Session *>(self);
    return session.m_sockets.isInterrupted() || session.isOverdue() ? 1 : 0;
}

SmtpTransport::SmtpTransport(SmtpSettings settings, SmtpOptions options)
    : m_settings(std::move(settings)), m_session(std::make_unique<Session>(m_settings, std::move(options)))
{
}

SmtpTransport::~SmtpTransport()
{
    const SigPipeBlock block;
    m_session.reset();
}

SmtpOutcome SmtpTransport::send(const QByteArray &from, const QByteArray &to, const QByteArray &message)
{
    const SigPipeBlock block;
    if (const Result<QByteArray> url = smtpUrl(m_settings); !url)
        return {SmtpOutcome::Kind::ServerRefusesUs, 0, url.error().detail, SmtpPhase::Connecting};
    const SmtpOutcome outcome = m_session->send(from, to, message);
    return m_session->wasStale(outcome) ? m_session->send(from, to, message) : outcome;
}

void SmtpTransport::setPassword(const Secret &password)
{
    disconnect();
    m_session->setPassword(password);
}

void SmtpTransport::disconnect()
{
    const SigPipeBlock block;
    m_session->disconnect();
}

void SmtpTransport::interrupt()
{
    m_session->interrupt();
}

Result<QByteArray> smtpUrl(const SmtpSettings &settings)
{
    static const QRegularExpression hostName(
        uR"(\A[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?(\.[A-Za-z0-9_-]+)*\.?\z)"_s);
    const QHostAddress address(settings.server);
    QByteArray host = QUrl::toAce(settings.server);
    if (address.protocol() == QAbstractSocket::IPv6Protocol)
        host = '[' + address.toString().toLatin1() + ']';
    else if (host.size() > 253 || !hostName.match(QString::fromLatin1(host)).hasMatch())
        return failure(ErrorCode::InvalidInput, u"SMTP_SERVER must be a host name such as mail.example.org"_s);
    const QByteArray scheme = settings.security == SmtpSecurity::Tls ? "smtps://"_ba : "smtp://"_ba;
    return QByteArray(scheme + host + ':' + QByteArray::number(settings.port));
}

} // namespace cookout
