// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/portalrouter.h"
#include "tests/portal/apifixture.h"

#include <QSet>

using namespace cookout;
using namespace cookout::test;

namespace {

QString nameOf(Request::Method method)
{
    switch (method) {
    case Request::Method::Get:
        return u"get"_s;
    case Request::Method::Post:
        return u"post"_s;
    case Request::Method::Patch:
        return u"patch"_s;
    case Request::Method::Delete:
        break;
    }
    return u"delete"_s;
}

/** "get /events/{slug}" and so on, with each operation. */
QMap<QString, QJsonObject> operationsOf(const QJsonObject &document)
{
    QMap<QString, QJsonObject> operations;
    const QJsonObject paths = document[u"paths"].toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject item = path.value().toObject();
        for (auto member = item.begin(); member != item.end(); ++member) {
            if (member.key() != "parameters"_L1)
                operations.insert(member.key() + u' ' + path.key(), member.value().toObject());
        }
    }
    return operations;
}

} // namespace

class TestApiDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRouteIsDescribedAndNothingElse();
    void everyOperationListsItsAnswers();
    void everyReferenceLeadsSomewhere();
    void itIsServedWithoutAToken();

private:
    std::unique_ptr<ApiFixture> m_api;
    QJsonObject m_document;
};

void TestApiDocument::initTestCase()
{
    m_api = std::make_unique<ApiFixture>();
    m_document = m_api->call("GET", u"/openapi.json"_s, {}, {}, {}).json;
    QCOMPARE(m_document[u"openapi"].toString(), u"3.1.0"_s);
}

void TestApiDocument::everyRouteIsDescribedAndNothingElse()
{
    QStringList routes;
    for (const Route &route : portalRoutes()) {
        if (route.pattern.startsWith("/api/v1"_L1))
            routes.append(nameOf(route.method) + u' ' + route.pattern.sliced(7));
    }
    routes.sort();
    QVERIFY(routes.size() > 5);
    QCOMPARE(QStringList(operationsOf(m_document).keys()), routes);
}

void TestApiDocument::everyOperationListsItsAnswers()
{
    const auto operations = operationsOf(m_document);
    for (auto operation = operations.begin(); operation != operations.end(); ++operation) {
        const QJsonObject responses = operation.value()[u"responses"].toObject();
        QStringList wanted{u"400"_s, u"421"_s, u"429"_s, u"500"_s, u"503"_s, u"default"_s};
        if (!operation.value().contains(u"security"))
            wanted += u"401"_s;
        if (operation.value().contains(u"requestBody"))
            wanted += {u"403"_s, u"409"_s, u"413"_s, u"415"_s, u"422"_s};
        if (operation.key().contains(u'{'))
            wanted += u"404"_s;
        for (const QString &status : wanted)
            QVERIFY2(responses.contains(status), qPrintable(operation.key() + u": "_s + status));
        const bool succeeds = responses.contains(u"200") || responses.contains(u"201");
        QVERIFY2(succeeds, qPrintable(operation.key()));
    }
}

void TestApiDocument::everyReferenceLeadsSomewhere()
{
    const QByteArray text = QJsonDocument(m_document).toJson(QJsonDocument::Compact);
    static const QRegularExpression pattern(uR"x("\$ref":"#/([^"]+)")x"_s);
    QSet<QString> used;
    for (auto found = pattern.globalMatch(QString::fromUtf8(text)); found.hasNext();) {
        const QString path = found.next().captured(1);
        used.insert(path);
        QJsonValue value = m_document;
        for (const QString &part : path.split(u'/'))
            value = value[part];
        QVERIFY2(value.isObject(), qPrintable(path));
    }
    for (const QString &kind : {u"schemas"_s, u"responses"_s}) {
        for (const QString &name : m_document[u"components"][kind].toObject().keys()) {
            const QString path = u"components/%1/%2"_s.arg(kind, name);
            QVERIFY2(used.contains(path), qPrintable(u"nobody uses "_s + path));
        }
    }
}

void TestApiDocument::itIsServedWithoutAToken()
{
    const ApiAnswer answer = m_api->call("GET", u"/openapi.json"_s, {}, {}, {});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(answer.headers.value("cache-control"), QByteArray("no-store"));
}

QTEST_GUILESS_MAIN(TestApiDocument)
#include "tst_apidocument.moc"
