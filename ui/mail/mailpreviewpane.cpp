// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/mailpreviewpane.h"

#include "core/base/background.h"
#include "core/exchange/qrcode.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextBrowser>
#include <QToolButton>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int pixelsPerModule = 4;
constexpr const char *codeProperty = "code";

/** Shows what is in the mail, the code's image among it, and fetches nothing from anywhere. */
class MailPage final : public QTextBrowser {
public:
    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource || name.scheme() != "cid"_L1)
            return {};
        const Result<QrCode> code = QrCode::of(property(codeProperty).toString());
        return code ? QVariant(QImage::fromData(code->toPng(pixelsPerModule))) : QVariant();
    }
};

QToolButton *arrow(Symbol symbol, const QString &words)
{
    auto *button = new QToolButton;
    button->setIcon(iconOf(symbol));
    button->setAccessibleName(words);
    button->setToolTip(words);
    return button;
}

} // namespace

MailPreviewPane::MailPreviewPane(Background &background, QWidget *parent)
    : QWidget(parent),
      m_background(background),
      m_previous(arrow(Symbol::Up, tr("Previous guest"))),
      m_next(arrow(Symbol::Down, tr("Next guest"))),
      m_guest(makeLabel(TextRole::Caption)),
      m_subject(makeLabel(TextRole::Strong, {}, true)),
      m_page(new MailPage),
      m_asText(new QCheckBox(tr("As plain text")))
{
    buildLayout();
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &MailPreviewPane::render);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_asText, &QCheckBox::toggled, this, &MailPreviewPane::showForm);
}

void MailPreviewPane::buildLayout()
{
    m_page->setObjectName(u"mailPreview"_s);
    m_page->setAccessibleName(tr("Preview of the mail"));
    m_page->setOpenLinks(false);
    m_subject->setObjectName(u"previewSubject"_s);
    m_guest->setObjectName(u"previewGuest"_s);
    m_next->setObjectName(u"nextPreview"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::half);
    head->addWidget(makeLabel(TextRole::Strong, tr("Preview")));
    head->addWidget(m_guest, 1);
    head->addWidget(m_asText);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addLayout(head);
    column->addWidget(m_subject);
    column->addWidget(m_page, 1);
    refreshHead();
}

void MailPreviewPane::setGuests(const QList<Registration> &guests)
{
    m_guests = guests;
    m_index = 0;
    refreshHead();
    m_soon.start();
}

void MailPreviewPane::setMake(Make make)
{
    m_make = std::move(make);
    m_soon.start();
}

void MailPreviewPane::step(int by)
{
    const int count = static_cast<int>(m_guests.size());
    m_index = count == 0 ? 0 : (m_index + by + count) % count;
    refreshHead();
    render();
}

void MailPreviewPane::refreshHead()
{
    const int count = static_cast<int>(m_guests.size());
    m_previous->setEnabled(count > 1);
    m_next->setEnabled(count > 1);
    m_asText->setEnabled(count > 0);
    m_guest->setText(count == 0 ? QString()
                                : tr("for %1, %L2 of %L3", "a guest's name, and which of the guests")
                                      .arg(m_guests.at(m_index).party.name)
                                      .arg(m_index + 1)
                                      .arg(count));
}

void MailPreviewPane::render()
{
    m_soon.stop();
    const quint64 ticket = ++m_ticket;
    if (m_guests.isEmpty() || !m_make) {
        m_shown.reset();
        m_subject->clear();
        return m_page->setPlainText(tr("There is no guest yet whose mail could be shown."));
    }
    m_background.run([make = m_make, guest = m_guests.at(m_index)] { return make(guest); })
        .deliver(this, [this, ticket](const Result<RenderedMail> &mail) {
            if (ticket == m_ticket)
                show(mail);
        });
}

void MailPreviewPane::show(const Result<RenderedMail> &mail)
{
    if (!mail) { // the editor says what is wrong; the last sound mail stays
        if (!m_shown)
            m_page->setPlainText(tr("The mail is shown here as soon as its words have no mistake."));
        return;
    }
    m_shown = *mail;
    showForm();
}

void MailPreviewPane::showForm()
{
    if (!m_shown)
        return;
    m_subject->setText(m_shown->subject);
    m_page->setProperty(codeProperty, m_shown->codeLink);
    if (m_asText->isChecked())
        m_page->setPlainText(m_shown->text);
    else
        m_page->setHtml(m_shown->html);
}

} // namespace cookout
