// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/eventcontent.h"

#include "core/base/text.h"
#include "core/portal/accentstyle.h"
#include "core/portal/eventpage.h"
#include "core/portal/markdown.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QVariant heroOf(const Event &event, const MediaFile *hero, const Phrases &phrases)
{
    if (!hero)
        return false;
    return QVariantMap{{u"image"_s, QString(u"/media/"_s + hero->hash)},
                       {u"width"_s, QString::number(hero->width)},
                       {u"height"_s, QString::number(hero->height)},
                       {u"alt"_s, textOf(event, u"hero-alt"_s, phrases.language())}};
}

/** Where a line to contact somebody leads, if it is an address or a telephone number. */
QString linkOf(const QString &contact)
{
    static const QRegularExpression number(u"^\\+?[0-9][0-9 ()/-]{5,}$"_s);
    if (isEmailAddress(contact))
        return u"mailto:"_s + contact;
    QString digits = contact;
    return number.match(contact).hasMatch() ? u"tel:"_s + digits.remove(QRegularExpression(u"[ ()/-]"_s)) : QString();
}

QVariant contactOf(const Event &event)
{
    if (event.contact.isEmpty())
        return false;
    return QVariantMap{{u"line"_s, event.contact}, {u"address"_s, linkOf(event.contact)}};
}

QVariantList highlightsOf(const Event &event)
{
    QVariantList highlights;
    for (const Highlight &highlight : event.highlights) {
        highlights.append(QVariantMap{{u"highlight"_s, highlight.title},
                                      {u"highlight_text"_s, QVariant::fromValue(htmlFromMarkdown(highlight.text))}});
    }
    return highlights;
}

QVariantList neededOf(const Event &event, const Phrases &phrases)
{
    QVariantList needed;
    for (const BringItem &item : event.bringItems) {
        if (!item.retired && item.missing() > 0)
            needed.append(
                QVariantMap{{u"item"_s, item.label}, {u"need"_s, phrases.counted(u"still_needed"_s, item.missing())}});
    }
    return needed;
}

QVariant textSection(const Event &event, const QString &name, const Phrases &phrases)
{
    const TrustedHtml text = eventText(event, name, phrases);
    return text.html.isEmpty() ? QVariant(false) : QVariant(QVariantMap{{u"html"_s, QVariant::fromValue(text)}});
}

bool tellsMore(const Event &event)
{
    const bool needsAnything = std::any_of(event.bringItems.begin(), event.bringItems.end(),
                                           [](const BringItem &item) { return !item.retired && item.missing() > 0; });
    return needsAnything || event.texts.contains(u"programme"_s) || event.texts.contains(u"directions"_s) ||
           event.texts.contains(u"payment"_s);
}

/** A list shows its frame only when there is something in it. */
QVariant framed(const QString &name, const QVariantList &entries)
{
    return entries.isEmpty() ? QVariant(false) : QVariant(QVariantMap{{name, entries}});
}

} // namespace

TrustedHtml eventText(const Event &event, const QString &name, const Phrases &phrases)
{
    return htmlFromMarkdown(textOf(event, name, phrases.language()));
}

QVariantMap eventContent(const PageRenderer &pages, const Event &event, const MediaFile *hero)
{
    return {{u"accent"_s, accentStylePath(event.accentColour)},
            {u"hero"_s, heroOf(event, hero, pages.phrases())},
            {u"highlights"_s, framed(u"entries"_s, highlightsOf(event))},
            {u"contact"_s, contactOf(event)},
            {u"more"_s, tellsMore(event)}};
}

QByteArray infoPage(const PageRenderer &pages, const Event &event, const MediaFile *hero, bool registers)
{
    const Phrases &phrases = pages.phrases();
    QVariantMap model = eventContent(pages, event, hero);
    model.insert(u"page_title"_s, event.title);
    model.insert(u"title"_s, event.title);
    model.insert(u"slug"_s, event.slug);
    model.insert(u"when"_s, eventTimeText(event, phrases));
    model.insert(u"location"_s, event.location);
    model.insert(u"registers"_s, registers);
    model.insert(u"needed"_s, framed(u"items"_s, neededOf(event, phrases)));
    for (const QString &name : {u"programme"_s, u"directions"_s, u"payment"_s})
        model.insert(name, textSection(event, name, phrases));
    return pages.render(u"info"_s, model);
}

} // namespace cookout
