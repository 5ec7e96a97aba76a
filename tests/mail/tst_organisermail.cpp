// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailphrases.h"
#include "core/mail/organisermail.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

MailView view()
{
    MailView view;
    view.language = u"en"_s;
    view.name = u"Zoë O’Brien"_s;
    view.code = u"BCDFGH"_s;
    view.event = u"Summer BBQ"_s;
    view.date = u"19 June 2027"_s;
    view.time = u"16:00"_s;
    view.place = u"The village green"_s;
    view.party = {{u"2"_s, u"Adults"_s, u"€50.00"_s}};
    view.total = u"€50.00"_s;
    view.due = u"€20.00"_s;
    view.link = u"http://192.168.1.20:8080/r/a_b*c_d"_s;
    view.codeImage = u"cid:ticket@cookout"_s;
    return view;
}

RenderedMail withBody(const QString &body, const MailView &values = view())
{
    const Result<RenderedMail> mail =
        renderOwnWords(MailKind::Confirmation, {{}, body}, values, MailPhrases(values.language));
    if (!mail)
        qWarning().noquote() << mail.error().detail;
    return mail.value_or(RenderedMail());
}

/** What stands between the frame that every mail has. */
QString innerHtml(const RenderedMail &mail)
{
    const qsizetype begin = mail.html.lastIndexOf(u"border-radius:0 0 12px 12px\">"_s);
    return mail.html.sliced(begin, mail.html.indexOf(u"</td></tr>"_s, begin) - begin).section(u'>', 1).trimmed();
}

} // namespace

class OrganiserMailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotWordedIsAsShipped();
    void markdownIsRead();
    void lineBreaksStay();
    void linksAreLinks();
    void guestsCanWriteNeitherMarkdownNorTags_data();
    void guestsCanWriteNeitherMarkdownNorTags();
    void blocksHaveTheirProperForm();
    void sectionsMayHoldBlocks();
    void subjectsAreOneLine();
    void everyNameOfTheListIsFilledIn();
    void everyKindCanBeginFromWhatIsShipped_data();
    void everyKindCanBeginFromWhatIsShipped();
    void unsoundTextsAreErrors();
};

void OrganiserMailTest::whatIsNotWordedIsAsShipped()
{
    const MailPhrases phrases(u"en"_s);
    const Result<RenderedMail> shipped = render(shippedTemplate(MailKind::Confirmation).value(), view(), phrases);
    QCOMPARE(renderOwnWords(MailKind::Confirmation, {}, view(), phrases).value(), shipped.value());
    const RenderedMail mail = renderOwnWords(MailKind::Confirmation, {u"Hi {{name}}"_s, {}}, view(), phrases).value();
    QCOMPARE(mail.subject, u"Hi Zoë O’Brien"_s);
    QCOMPARE(mail.text, shipped->text);
    QCOMPARE(withBody(u"Hi"_s).subject, shipped->subject);
}

void OrganiserMailTest::markdownIsRead()
{
    const RenderedMail mail = withBody(u"# Welcome\n\nDear **{{name}}**, bring\n\n- a plate\n- a cup"_s);
    QCOMPARE(innerHtml(mail), u"<h3>Welcome</h3>\n<p>Dear <strong>Zoë O’Brien</strong>, bring</p>\n<ul>\n"
                              "<li>a plate</li>\n<li>a cup</li>\n</ul>"_s);
    QCOMPARE(mail.text, u"# Welcome\n\nDear **Zoë O’Brien**, bring\n\n- a plate\n- a cup\n"_s);
    QVERIFY(mail.html.startsWith(u"<!DOCTYPE html>\n<html lang=\"en\">"_s));
    QVERIFY(mail.html.contains(u"<title>You are registered: Summer BBQ</title>"_s));
}

void OrganiserMailTest::lineBreaksStay()
{
    QCOMPARE(innerHtml(withBody(u"Until then\nThe neighbours"_s)), u"<p>Until then<br>\nThe neighbours</p>"_s);
}

void OrganiserMailTest::linksAreLinks()
{
    const QString address = u"http://192.168.1.20:8080/r/a_b*c_d"_s;
    const RenderedMail mail = withBody(u"[Your page]({{link}}) or {{link}}"_s);
    QCOMPARE(innerHtml(mail), u"<p><a href=\"%1\" rel=\"noopener nofollow\">Your page</a> or "
                              "<a href=\"%1\" rel=\"noopener nofollow\">%1</a></p>"_s.arg(address));
    QCOMPARE(mail.text, u"[Your page](%1) or %1\n"_s.arg(address));
    QVERIFY(!withBody(u"[x](javascript:alert(1))"_s).html.contains(u"javascript"_s));
}

void OrganiserMailTest::guestsCanWriteNeitherMarkdownNorTags_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("tag") << u"<script>alert(1)</script>"_s;
    QTest::newRow("emphasis") << u"**b** _i_ `c` ~~d~~"_s;
    QTest::newRow("link") << u"[win](https://evil.example.org) <https://evil.example.org>"_s;
    QTest::newRow("image") << u"![x](https://evil.example.org/x.png)"_s;
    QTest::newRow("template") << u"{{code}} {{{code}}} {{> code}} {{#phrase}}total{{/phrase}}"_s;
    QTest::newRow("entity") << u"&lt;b&gt; &amp; &#60;"_s;
    QTest::newRow("heading") << u"# Boss"_s;
    QTest::newRow("code block") << u"    four spaces"_s;
    QTest::newRow("quotes") << u"\"O'Brien\" \\ back"_s;
    QTest::newRow("place of a block") << QString(QChar(0xE000)) + u"code"_s + QChar(0xE001);
    QTest::newRow("mark of a link") << QChar(0xE002) + u"javascript:alert(1)"_s;
}

void OrganiserMailTest::guestsCanWriteNeitherMarkdownNorTags()
{
    QFETCH(const QString, name);
    MailView tricky = view();
    tricky.name = name;
    QString words = name;
    words.removeIf([](QChar c) { return c >= QChar(0xE000) && c <= QChar(0xE002); });
    const RenderedMail mail = withBody(u"{{name}}\n\nDear {{name}}, come."_s, tricky);
    const QString html = innerHtml(mail);
    QString shown = html;
    shown.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s);
    shown.replace(u"&amp;"_s, u"&"_s);
    QCOMPARE(shown, u"<p>%1</p>\n<p>Dear %1, come.</p>"_s.arg(words.trimmed())
                        .replace(u"Dear "_s + words.trimmed(), u"Dear "_s + words));
    QVERIFY(mail.text.contains(u"Dear "_s + words + u", come."_s));
}

void OrganiserMailTest::blocksHaveTheirProperForm()
{
    const RenderedMail mail =
        withBody(u"Hello {{name}}\n{{ > code }}\nSee you\n{{>details}}\n{{> payment}}\n{{> link}}"_s);
    QVERIFY(mail.html.contains(u"<img src=\"cid:ticket@cookout\""_s));
    QVERIFY(mail.html.contains(u"<p>See you</p>"_s));
    QVERIFY(mail.html.contains(u">Open your registration</a>"_s));
    QVERIFY(!mail.html.contains(QChar(0xE000)) && !mail.text.contains(QChar(0xE000)));
    for (const QString &fact : {u"Your code: BCDFGH"_s, u"The village green"_s, u"To pay: €20.00"_s, view().link})
        QVERIFY2(mail.text.contains(fact), qPrintable(fact));
    QVERIFY(mail.html.contains(u"To pay: €20.00"_s));
}

void OrganiserMailTest::sectionsMayHoldBlocks()
{
    const QString body = u"Hello\n\n{{#due}}\nPlease pay.\n{{> payment}}\n{{/due}}\n{{^due}}\nAll is paid.\n{{/due}}"_s;
    QVERIFY(withBody(body).html.contains(u"To pay: €20.00"_s));
    MailView paid = view();
    paid.due.clear();
    QCOMPARE(innerHtml(withBody(body, paid)), u"<p>Hello</p>\n<p>All is paid.</p>"_s);
    QCOMPARE(withBody(body, paid).text, u"Hello\n\nAll is paid.\n"_s);
}

void OrganiserMailTest::subjectsAreOneLine()
{
    MailView tricky = view();
    tricky.name = u"Zoë\r\nBcc: all@example.org"_s;
    const Result<RenderedMail> mail =
        renderOwnWords(MailKind::Confirmation, {u"For {{name}}"_s, {}}, tricky, MailPhrases(u"en"_s));
    QCOMPARE(mail->subject, u"For Zoë Bcc: all@example.org"_s);
}

void OrganiserMailTest::everyNameOfTheListIsFilledIn()
{
    QString body;
    for (const QString &name : mailPlaceholders()) {
        if (name != "party"_L1)
            body += u"{{%1}} "_s.arg(name);
        body += u"{{#%1}}x{{/%1}}\n"_s.arg(name);
    }
    for (const QString &name : mailConditions())
        body += u"{{#%1}}x{{/%1}}{{^%1}}y{{/%1}}\n"_s.arg(name);
    for (const QString &name : mailPartyPlaceholders())
        body += u"{{#party}}{{%1}}{{/party}}\n"_s.arg(name);
    for (const QString &name : mailBlocks())
        body += u"{{> %1}}\n"_s.arg(name);
    const RenderedMail mail = withBody(body);
    QVERIFY(mail.text.contains(u"BCDFGH"_s));
    QVERIFY(!mail.text.contains(u"{{"_s));
    QVERIFY(!mail.text.contains(u"false"_s) && !mail.html.contains(u"false"_s));
}

void OrganiserMailTest::everyKindCanBeginFromWhatIsShipped_data()
{
    QTest::addColumn<MailKind>("kind");
    QTest::addColumn<QString>("language");
    for (const MailKind kind : editableMails()) {
        for (const QString &language : {u"en"_s, u"nl"_s, u"de"_s})
            QTest::addRow("%s %s", qPrintable(nameOf(kind)), qPrintable(language)) << kind << language;
    }
}

void OrganiserMailTest::everyKindCanBeginFromWhatIsShipped()
{
    QFETCH(const MailKind, kind);
    QFETCH(const QString, language);
    MailView values = view();
    values.language = language;
    const MailPhrases phrases(language);
    const Result<MailText> begin = startingText(kind, phrases);
    QVERIFY(begin);
    QVERIFY(!begin->subject.contains(u"phrase"_s) && !begin->body.contains(u"phrase"_s));
    for (const auto &[words, part] : {std::pair{begin->subject, MailPart::Subject}, {begin->body, MailPart::Body}}) {
        const std::optional<MailTextProblem> problem = problemOf(words, part);
        QVERIFY2(!problem, problem ? qPrintable(sentenceOf(*problem)) : "");
    }
    const Result<RenderedMail> own = renderOwnWords(kind, *begin, values, phrases);
    const Result<RenderedMail> shipped = renderOwnWords(kind, {}, values, phrases);
    QVERIFY2(own, own ? "" : qPrintable(own.error().detail));
    QCOMPARE(own->subject, shipped->subject);
    QCOMPARE(own->text.simplified(), shipped->text.simplified());
}

void OrganiserMailTest::unsoundTextsAreErrors()
{
    const MailPhrases phrases(u"en"_s);
    for (const MailText &words : {MailText{{}, u"{{nothing}}"_s}, MailText{u"{{nothing}}"_s, {}},
                                  MailText{{}, u"{{#due}}"_s.repeated(20'000)}}) {
        const Result<RenderedMail> mail = renderOwnWords(MailKind::Confirmation, words, view(), phrases);
        QVERIFY(!mail);
        QCOMPARE(mail.error().code, ErrorCode::InvalidInput);
    }
}

QTEST_GUILESS_MAIN(OrganiserMailTest)
#include "tst_organisermail.moc"
