// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

namespace cookout::test {

/** What came back for one request, redirects not followed. */
struct HttpAnswer {
    int status = 0;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case

    [[nodiscard]] QString text() const { return QString::fromUtf8(body); }
};

/** A real HTTP client for tests; waits for each answer in the event loop. It keeps no cookies: a test sends its own. */
class HttpClient {
public:
    explicit HttpClient(QString base) : m_base(std::move(base))
    {
        m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }

    HttpAnswer get(const QString &path, const QHash<QByteArray, QByteArray> &headers = {})
    {
        return finished(m_network.get(request(path, headers)));
    }
    HttpAnswer post(const QString &path, const QByteArray &form, const QHash<QByteArray, QByteArray> &headers = {})
    {
        QNetworkRequest post = request(path, headers);
        if (!headers.contains("Content-Type"))
            post.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
        return finished(m_network.post(post, form));
    }
    HttpAnswer send(const QByteArray &method, const QString &path, const QByteArray &body = {},
                    const QHash<QByteArray, QByteArray> &headers = {})
    {
        return finished(m_network.sendCustomRequest(request(path, headers), method, body));
    }

private:
    [[nodiscard]] QNetworkRequest request(const QString &path, const QHash<QByteArray, QByteArray> &headers) const
    {
        QNetworkRequest result(QUrl(m_base + path));
        result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        for (auto header = headers.begin(); header != headers.end(); ++header)
            result.setRawHeader(header.key(), header.value());
        return result;
    }
    static HttpAnswer finished(QNetworkReply *reply)
    {
        QSignalSpy spy(reply, &QNetworkReply::finished);
        if (!reply->isFinished() && !spy.wait(20'000))
            return {};
        HttpAnswer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = reply->readAll();
        for (const auto &[name, value] : reply->rawHeaderPairs())
            answer.headers.insert(name.toLower(), value);
        reply->deleteLater();
        return answer;
    }

    QString m_base;
    QNetworkAccessManager m_network;
};

} // namespace cookout::test
