// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documentdiff.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray(text)).object();
}

} // namespace

class TestDocumentDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatDiffersIsKept_data();
    void onlyWhatDiffersIsKept();
    void aDifferenceLeadsThereAndBack_data() { onlyWhatDiffersIsKept_data(); }
    void aDifferenceLeadsThereAndBack();
    void whatTheDifferenceDoesNotNameStays();
    void collisionsAreNamedByTheirPaths_data();
    void collisionsAreNamedByTheirPaths();
    void aPathLeadsToItsValue();
};

void TestDocumentDiff::onlyWhatDiffersIsKept_data()
{
    QTest::addColumn<QJsonObject>("before");
    QTest::addColumn<QJsonObject>("after");
    QTest::addColumn<QJsonObject>("keptBefore");
    QTest::addColumn<QJsonObject>("keptAfter");
    const auto row = [](const char *name, const char *before, const char *after, const char *keptBefore,
                        const char *keptAfter) {
        QTest::newRow(name) << json(before) << json(after) << json(keptBefore) << json(keptAfter);
    };
    row("same", R"({"a":1,"b":{"c":2}})", R"({"a":1,"b":{"c":2}})", "{}", "{}");
    row("value", R"({"a":1,"b":2})", R"({"a":3,"b":2})", R"({"a":1})", R"({"a":3})");
    row("null", R"({"a":null})", R"({"a":3})", R"({"a":null})", R"({"a":3})");
    row("added", R"({"a":1})", R"({"a":1,"b":2})", "{}", R"({"b":2})");
    row("removed", R"({"a":1,"b":2})", R"({"a":1})", R"({"b":2})", "{}");
    row("nested", R"({"a":{"x":1,"y":2}})", R"({"a":{"x":1,"y":3}})", R"({"a":{"y":2}})", R"({"a":{"y":3}})");
    row("nested added", R"({"a":{"x":1}})", R"({"a":{"x":1,"y":{"z":3}}})", R"({"a":{}})", R"({"a":{"y":{"z":3}}})");
    row("nested removed", R"({"a":{"x":{}}})", R"({"a":{}})", R"({"a":{"x":{}}})", R"({"a":{}})");
    row("object to value", R"({"a":{"x":1}})", R"({"a":1})", R"({"a":{"x":1}})", R"({"a":1})");
}

void TestDocumentDiff::onlyWhatDiffersIsKept()
{
    QFETCH(const QJsonObject, before);
    QFETCH(const QJsonObject, after);
    const DocumentDiff diff = differenceOf(before, after);
    QTEST(diff.before, "keptBefore");
    QTEST(diff.after, "keptAfter");
    QCOMPARE(diff.isEmpty(), before == after);
}

void TestDocumentDiff::aDifferenceLeadsThereAndBack()
{
    QFETCH(const QJsonObject, before);
    QFETCH(const QJsonObject, after);
    const DocumentDiff diff = differenceOf(before, after);
    QVERIFY(collisionsOf(before, diff).isEmpty());
    QCOMPARE(applied(before, diff), after);
    QVERIFY(collisionsOf(after, diff.reversed()).isEmpty());
    QCOMPARE(applied(after, diff.reversed()), before);
}

void TestDocumentDiff::whatTheDifferenceDoesNotNameStays()
{
    const DocumentDiff diff = differenceOf(json(R"({"a":{"x":1}})"), json(R"({"a":{"x":2}})"));
    QCOMPARE(applied(json(R"({"a":{"x":1,"y":7},"b":8})"), diff), json(R"({"a":{"x":2,"y":7},"b":8})"));
}

void TestDocumentDiff::collisionsAreNamedByTheirPaths_data()
{
    QTest::addColumn<QJsonObject>("document");
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("none") << json(R"({"a":1,"b":{"c":{"d":2}},"e":9})") << QStringList();
    QTest::newRow("value") << json(R"({"a":7,"b":{"c":{"d":2}}})") << QStringList{u"a"_s};
    QTest::newRow("nested") << json(R"({"a":1,"b":{"c":{"d":3}}})") << QStringList{u"b/c/d"_s};
    QTest::newRow("gone") << json(R"({"b":{}})") << QStringList{u"a"_s, u"b/c/d"_s};
    QTest::newRow("there already") << json(R"({"a":1,"b":{"c":{"d":2}},"n":5})") << QStringList{u"n"_s};
}

void TestDocumentDiff::collisionsAreNamedByTheirPaths()
{
    QFETCH(const QJsonObject, document);
    const DocumentDiff diff =
        differenceOf(json(R"({"a":1,"b":{"c":{"d":2}}})"), json(R"({"a":2,"b":{"c":{"d":4}},"n":6})"));
    QTEST(collisionsOf(document, diff), "paths");
}

void TestDocumentDiff::aPathLeadsToItsValue()
{
    const QJsonObject document = json(R"({"a":1,"b":{"c":{"d":2}}})");
    QCOMPARE(valueAt(document, u"a"_s), QJsonValue(1));
    QCOMPARE(valueAt(document, u"b/c/d"_s), QJsonValue(2));
    QVERIFY(valueAt(document, u"b/x/d"_s).isUndefined());
}

QTEST_GUILESS_MAIN(TestDocumentDiff)
#include "tst_documentdiff.moc"
