// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mimeencoding.h"
#include "core/mail/mimemessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

MimeMessage message()
{
    return {.from = {u"Straßenfest, Grün & Söhne"_s, u"party@example.org"_s},
            .to = {u"Zoë O’Brien"_s, u"zoe@example.org"_s},
            .subject = u"You are registered: Summer BBQ 🎉"_s,
            .date = QDateTime({2027, 6, 5}, {9, 7, 3}, QTimeZone::utc()),
            .messageId = u"17.abc-DEF_9@example.org"_s,
            .text = u"Hello Zoë,\n.a dot\ntrailing blank \n=3D\n"_s + QString(200, u'x') + u'\n',
            .html = u"<p style=\"margin:0\">Hello Zoë &amp; all</p>\n"_s};
}

/** What Python's own mail parser makes of the bytes. */
QJsonObject parsed(const QByteArray &bytes)
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(COOKOUT_MAIL_TESTS "/parsemail.py")});
    python.write(bytes);
    python.closeWriteChannel();
    if (!python.waitForFinished() || python.exitCode() != 0)
        qFatal("parsemail.py: %s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

QJsonObject parsed(const MimeMessage &message)
{
    return parsed(toBytes(message).value());
}

QJsonArray mailbox(const QString &name, const QString &address)
{
    return {QJsonArray{name, address}};
}

} // namespace

class MimeMessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherParserReadsWhatWasMeant();
    void headersAreInOrderAndComplete();
    void imageAndFilesAreWhereReadersLookForThem();
    void fileNamesSurvive_data();
    void fileNamesSurvive();
    void everyLineKeepsTheLimits();
    void subjectsSurvive_data();
    void subjectsSurvive();
    void namesSurvive_data();
    void namesSurvive();
    void noCodePointIsSplit();
    void equalMessagesAreEqualBytes();
    void domainsTravelInAscii();
    void intrudersAreRefused_data();
    void intrudersAreRefused();
    void quotedPrintableFollowsItsRules_data();
    void quotedPrintableFollowsItsRules();
    void sendersAreRead_data();
    void sendersAreRead();
    void senderFallsBackToTheUserName();
};

void MimeMessageTest::anotherParserReadsWhatWasMeant()
{
    const QJsonObject seen = parsed(message());
    QCOMPARE(seen["defects"_L1].toArray(), QJsonArray());
    QCOMPARE(seen["from"_L1].toArray(), mailbox(u"Straßenfest, Grün & Söhne"_s, u"party@example.org"_s));
    QCOMPARE(seen["to"_L1].toArray(), mailbox(u"Zoë O’Brien"_s, u"zoe@example.org"_s));
    QCOMPARE(seen["subject"_L1].toString(), message().subject);
    QCOMPARE(seen["date"_L1].toString(), u"2027-06-05T09:07:03+00:00"_s);
    QCOMPARE(seen["message-id"_L1].toString(), u"<17.abc-DEF_9@example.org>"_s);
    QCOMPARE(seen["text"_L1].toString(), message().text);
    QCOMPARE(seen["html"_L1].toString(), message().html);
    QCOMPARE(seen["charsets"_L1].toArray(), (QJsonArray{u"utf-8"_s, u"utf-8"_s}));
}

void MimeMessageTest::headersAreInOrderAndComplete()
{
    const QJsonObject seen = parsed(message());
    const QJsonArray names{u"Date"_s,       u"From"_s,           u"To"_s,           u"Subject"_s,
                           u"Message-ID"_s, u"Auto-Submitted"_s, u"MIME-Version"_s, u"Content-Type"_s};
    QCOMPARE(seen["names"_L1].toArray(), names);
    // RFC 2046, 5.1.4: the richest part is the last.
    QCOMPARE(seen["order"_L1].toArray(), (QJsonArray{u"multipart/alternative"_s, u"text/plain"_s, u"text/html"_s}));
}

void MimeMessageTest::imageAndFilesAreWhereReadersLookForThem()
{
    MimeMessage rich = message();
    rich.image = QByteArray(1000, '\x89');
    rich.attachments = {{u"event.ics"_s, "text/calendar; charset=utf-8; method=PUBLISH"_ba, "BEGIN:VCALENDAR\r\n"_ba}};
    const QJsonObject seen = parsed(rich);
    QCOMPARE(seen["defects"_L1].toArray(), QJsonArray());
    QCOMPARE(seen["order"_L1].toArray(),
             (QJsonArray{u"multipart/mixed"_s, u"multipart/alternative"_s, u"text/plain"_s, u"multipart/related"_s,
                         u"text/html"_s, u"image/png"_s, u"text/calendar"_s}));
    QCOMPARE(seen["content-ids"_L1].toArray(), (QJsonArray{u"<ticket@cookout>"_s}));
    const auto file = [](const char *type, const char *disposition, const QByteArray &bytes) {
        return QJsonArray{QString::fromLatin1(type), QString::fromLatin1(disposition),
                          QString::fromLatin1(bytes.toBase64())};
    };
    const QJsonObject files = seen["files"_L1].toObject();
    QCOMPARE(files["code.png"_L1].toArray(), file("image/png", "inline", rich.image));
    QCOMPARE(files["event.ics"_L1].toArray(), file("text/calendar", "attachment", rich.attachments[0].bytes));
    QCOMPARE(seen["text"_L1].toString(), rich.text);
    QCOMPARE(seen["html"_L1].toString(), rich.html);
    QVERIFY(seen["longestLine"_L1].toInt() <= 78);
    QCOMPARE(seen["bareLineEnds"_L1].toInt(), 0);
}

void MimeMessageTest::fileNamesSurvive_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("arrives");
    QTest::addRow("plain") << u"map.pdf"_s << u"map.pdf"_s;
    QTest::addRow("quotes") << u"a \"b\" \\c.pdf"_s << u"a \"b\" \\c.pdf"_s;
    QTest::addRow("umlauts") << u"Straßenplan für Gäste.pdf"_s << u"Straßenplan für Gäste.pdf"_s;
    QTest::addRow("long") << QString(300, u'x') + u".pdf"_s << QString(56, u'x') + u".pdf"_s;
    QTest::addRow("long, not Latin") << QString(50, u'é') + u".pdf"_s << QString(50, u'é') + u".pdf"_s;
}

void MimeMessageTest::fileNamesSurvive()
{
    QFETCH(const QString, name);
    QFETCH(const QString, arrives);
    MimeMessage rich = message();
    rich.attachments = {{name, "application/pdf"_ba, "%PDF"_ba}};
    const QJsonObject seen = parsed(rich);
    QCOMPARE(seen["files"_L1].toObject().keys(), (QStringList{arrives}));
    QVERIFY(seen["longestLine"_L1].toInt() <= 78);
    rich.attachments[0].fileName = u"a\r\nBcc: x@example.org.pdf"_s;
    QCOMPARE(toBytes(rich).error().code, ErrorCode::InvalidInput);
}

void MimeMessageTest::everyLineKeepsTheLimits()
{
    MimeMessage longOne = message();
    longOne.subject = u"Überraschung "_s.repeated(30) + u"end"_s;
    longOne.to.name = u"Ünï "_s.repeated(25).trimmed();
    longOne.html = u"<p>"_s + u"é=. "_s.repeated(2000) + u"</p>"_s;
    const QJsonObject seen = parsed(longOne);
    QVERIFY(seen["longestHeaderLine"_L1].toInt() <= 78);
    QVERIFY(seen["longestLine"_L1].toInt() <= 78);
    QCOMPARE(seen["bareLineEnds"_L1].toInt(), 0);
    QVERIFY(seen["isAscii"_L1].toBool());
    QCOMPARE(seen["subject"_L1].toString(), longOne.subject);
    QCOMPARE(seen["html"_L1].toString(), QString(longOne.html + u'\n'));
}

void MimeMessageTest::subjectsSurvive_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addRow("plain") << u"You are registered: Summer BBQ"_s;
    QTest::addRow("plain and long") << u"A rather long title of a summer evening "_s.repeated(6) + u"ends"_s;
    QTest::addRow("long word") << u"Donaudampfschifffahrt"_s.repeated(8);
    QTest::addRow("looks encoded") << u"=?UTF-8?Q?Hello?= and more"_s;
    QTest::addRow("double blanks") << u"two  blanks"_s;
    QTest::addRow("outer blanks") << u" outer blanks "_s;
    QTest::addRow("latin") << u"Größe über alles: 5 € für Kaffee & Küche"_s;
    QTest::addRow("cyrillic") << u"Летний праздник во дворе нашего дома"_s;
    QTest::addRow("chinese") << u"夏季烧烤"_s.repeated(20);
    QTest::addRow("emoji") << u"🎉👩‍👩‍👧🔥"_s.repeated(15);
    QTest::addRow("marks of Q") << u"ü ?_= \"quoted\" <x@y> (z)"_s;
    QTest::addRow("empty") << QString();
}

void MimeMessageTest::subjectsSurvive()
{
    QFETCH(const QString, subject);
    MimeMessage tried = message();
    tried.subject = subject;
    const QJsonObject seen = parsed(tried);
    QCOMPARE(seen["subject"_L1].toString(), subject);
    QVERIFY(seen["longestHeaderLine"_L1].toInt() <= 78);
    QCOMPARE(seen["defects"_L1].toArray(), QJsonArray());
}

void MimeMessageTest::namesSurvive_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("none") << QString();
    QTest::addRow("atoms") << u"Zoe of the Green"_s;
    QTest::addRow("dot") << u"Z. Green"_s;
    QTest::addRow("marks") << u"Green, Zoe (host) <x@y>; \"Z\\\""_s;
    QTest::addRow("accents") << u"Zoë Müller-Ångström"_s;
    QTest::addRow("longest") << u"Ж"_s.repeated(100);
    QTest::addRow("longest plain") << u"Anna Maria "_s.repeated(9).trimmed();
}

void MimeMessageTest::namesSurvive()
{
    QFETCH(const QString, name);
    MimeMessage tried = message();
    tried.to.name = name;
    const QJsonObject seen = parsed(tried);
    QCOMPARE(seen["to"_L1].toArray(), mailbox(name, u"zoe@example.org"_s));
    QVERIFY(seen["longestHeaderLine"_L1].toInt() <= 78);
}

void MimeMessageTest::noCodePointIsSplit()
{
    for (qsizetype shift = 0; shift < 8; ++shift) {
        const QByteArray header = textHeader("Subject"_ba, QString(shift, u'a') + u"🎉é"_s.repeated(60));
        for (const QByteArray &line : header.trimmed().split('\n')) {
            const QByteArray word = line.sliced(line.indexOf("=?")).trimmed();
            QVERIFY(word.size() <= 75);
            const QByteArray content = word.sliced(10, word.size() - 12);
            QVERIFY2(word.startsWith("=?UTF-8?B?"), word.constData());
            QVERIFY(QString::fromUtf8(QByteArray::fromBase64(content)).isValidUtf16());
            QVERIFY(!QString::fromUtf8(QByteArray::fromBase64(content)).contains(QChar::ReplacementCharacter));
        }
    }
}

void MimeMessageTest::equalMessagesAreEqualBytes()
{
    MimeMessage other = message();
    QCOMPARE(*toBytes(other), *toBytes(message()));
    other.messageId = u"18.abc@example.org"_s;
    QVERIFY(*toBytes(other) != *toBytes(message()));
}

void MimeMessageTest::domainsTravelInAscii()
{
    QCOMPARE(*toWireAddress(u"info@grün.example"_s), "info@xn--grn-ioa.example");
    MimeMessage tried = message();
    tried.to = {{}, u"info@grün.example"_s};
    QCOMPARE(parsed(tried)["to"_L1].toArray(), mailbox({}, u"info@xn--grn-ioa.example"_s));
}

void MimeMessageTest::intrudersAreRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const QStringList values{u"x\r\nBcc: intruder@example.org"_s,
                             u"x\nBcc: intruder@example.org"_s,
                             u"x\rBcc: intruder@example.org"_s,
                             u"x"_s + QChar(0),
                             u"x\tBcc"_s,
                             u"x"_s + QChar(0x85),
                             u"x"_s + QChar(0x2028),
                             u"x"_s + QChar(0x7f),
                             u"x"_s + QChar(0xD800)};
    for (const QString &field : {u"subject"_s, u"to name"_s, u"from name"_s, u"message-id"_s}) {
        for (qsizetype i = 0; i < values.size(); ++i)
            QTest::addRow("%s %lld", qPrintable(field), i) << field << values[i];
    }
    const QStringList addresses{u"zoe@example.org\r\nRCPT TO:<intruder@example.org>"_s,
                                u"<zoe@example.org>"_s,
                                u"zoe@example.org> SIZE=1"_s,
                                u"zoe@example.org,intruder@example.org"_s,
                                u"zoe\n@example.org"_s,
                                u"zoe@exam\r\nple.org"_s,
                                u"zoë@example.org"_s,
                                u"zoe"_s,
                                u"zoe@"_s,
                                u"@example.org"_s,
                                u"zoe@example..org"_s,
                                u"\"zoe smith\"@example.org"_s,
                                QString()};
    for (const QString &field : {u"to address"_s, u"from address"_s}) {
        for (qsizetype i = 0; i < addresses.size(); ++i)
            QTest::addRow("%s %lld", qPrintable(field), i) << field << addresses[i];
    }
    QTest::addRow("message-id without domain") << u"message-id"_s << u"abc"_s;
    QTest::addRow("message-id in brackets") << u"message-id"_s << u"<abc@example.org>"_s;
}

void MimeMessageTest::intrudersAreRefused()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    MimeMessage tried = message();
    const QMap<QString, QString *> fields{
        {u"subject"_s, &tried.subject},       {u"to name"_s, &tried.to.name},
        {u"from name"_s, &tried.from.name},   {u"message-id"_s, &tried.messageId},
        {u"to address"_s, &tried.to.address}, {u"from address"_s, &tried.from.address}};
    *fields[field] = value;
    const Result<QByteArray> bytes = toBytes(tried);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::InvalidInput);
}

void MimeMessageTest::quotedPrintableFollowsItsRules_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoded");
    QTest::addRow("plain") << u"a b\nc"_s << "a b\r\nc\r\n"_ba;
    QTest::addRow("equals") << u"a=b"_s << "a=3Db\r\n"_ba;
    QTest::addRow("blank at the end") << u"a \nb\t"_s << "a=20\r\nb=09\r\n"_ba;
    QTest::addRow("dot first") << u".a.b\n."_s << "=2Ea.b\r\n=2E\r\n"_ba;
    QTest::addRow("utf-8") << u"é€"_s << "=C3=A9=E2=82=AC\r\n"_ba;
    QTest::addRow("line ends") << u"a\r\nb\rc\n"_s << "a\r\nb\r\nc\r\n"_ba;
    QTest::addRow("76 fit") << QString(76, u'x') << QByteArray(76, 'x') + "\r\n"_ba;
    QTest::addRow("77 do not") << QString(77, u'x') << QByteArray(75, 'x') + "=\r\nxx\r\n"_ba;
    QTest::addRow("dot after a soft break") << QString(75, u'x') + u".."_s << QByteArray(75, 'x') + "=\r\n=2E.\r\n"_ba;
    QTest::addRow("empty") << QString() << "\r\n"_ba;
}

void MimeMessageTest::quotedPrintableFollowsItsRules()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, encoded);
    QCOMPARE(quotedPrintable(text), encoded);
}

void MimeMessageTest::sendersAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::addRow("bare") << u" party@example.org "_s << QString() << u"party@example.org"_s;
    QTest::addRow("brackets") << u"<party@example.org>"_s << QString() << u"party@example.org"_s;
    QTest::addRow("named") << u"Summer BBQ <party@example.org>"_s << u"Summer BBQ"_s << u"party@example.org"_s;
    QTest::addRow("quoted") << u"\"BBQ, \\\"the\\\" big\" <party@example.org>"_s << u"BBQ, \"the\" big"_s
                            << u"party@example.org"_s;
    QTest::addRow("no address") << u"Summer BBQ"_s << QString() << QString();
    QTest::addRow("two") << u"a@example.org, b@example.org"_s << QString() << QString();
    QTest::addRow("unopened") << u"a@example.org>"_s << QString() << QString();
    QTest::addRow("line break") << u"BBQ\nBcc: x <party@example.org>"_s << QString() << QString();
}

void MimeMessageTest::sendersAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const QString, name);
    QFETCH(const QString, address);
    const Result<MailAddress> read = mailAddressFromText(text);
    QCOMPARE(read.has_value(), !address.isEmpty());
    if (read)
        QCOMPARE(*read, (MailAddress{name, address}));
    else
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
}

void MimeMessageTest::senderFallsBackToTheUserName()
{
    SmtpSettings settings;
    QVERIFY(!senderOf(settings));
    settings.username = u"club"_s;
    QVERIFY(!senderOf(settings));
    settings.username = u"club@example.org"_s;
    QCOMPARE(senderOf(settings)->address, u"club@example.org"_s);
    settings.from = u"Club <hello@example.org>"_s;
    QCOMPARE(senderOf(settings)->address, u"hello@example.org"_s);
}

QTEST_GUILESS_MAIN(MimeMessageTest)
#include "tst_mimemessage.moc"
