// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/staffpage.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QString roleText(const Phrases &phrases, Role role)
{
    return phrases.text(u"role_"_s + nameOf(role));
}

QByteArray noticePage(const PageRenderer &pages, const QString &title, const QString &text)
{
    const Phrases &phrases = pages.phrases();
    return pages.render(u"system"_s, {{u"page_title"_s, title},
                                      {u"heading"_s, title},
                                      {u"text"_s, text},
                                      {u"link"_s, u"/staff"_s},
                                      {u"link_text"_s, phrases.text(u"staff_home"_s)}});
}

/** "Error: …", so that who hears the page knows at once that something is to be done. */
QString titleOf(const Phrases &phrases, const QString &title, const QString &message)
{
    return message.isEmpty() ? title : phrases.text(u"error_prefix"_s, title);
}

} // namespace

QByteArray signInPage(const PageRenderer &pages, const SignInPage &page)
{
    const Phrases &phrases = pages.phrases();
    return pages.render(u"staff-sign-in"_s,
                        {{u"page_title"_s, titleOf(phrases, phrases.text(u"sign_in_title"_s), page.message)},
                         {u"message"_s, page.message},
                         {u"next"_s, page.next},
                         {u"name"_s, page.name},
                         {u"form_token"_s, page.formToken}});
}

QByteArray howToPairPage(const PageRenderer &pages)
{
    const Phrases &phrases = pages.phrases();
    return noticePage(pages, phrases.text(u"pair_title"_s), phrases.text(u"pair_text"_s));
}

QByteArray joinPage(const PageRenderer &pages, const Device &device, const QString &pairingToken,
                    const QString &formToken, const QString &message)
{
    const Phrases &phrases = pages.phrases();
    return pages.render(u"staff-join"_s, {{u"page_title"_s, titleOf(phrases, phrases.text(u"join_title"_s), message)},
                                          {u"message"_s, message},
                                          {u"name"_s, device.name},
                                          {u"role"_s, roleText(phrases, device.role)},
                                          {u"pairing"_s, pairingToken},
                                          {u"form_token"_s, formToken}});
}

QByteArray joinGonePage(const PageRenderer &pages)
{
    const Phrases &phrases = pages.phrases();
    return noticePage(pages, phrases.text(u"join_gone_title"_s), phrases.text(u"join_gone_text"_s));
}

QByteArray staffPage(const PageRenderer &pages, const Access &access, const QString &formToken, const QString &message)
{
    const Phrases &phrases = pages.phrases();
    const bool isDevice = access.kind == Access::Kind::Device;
    return pages.render(u"staff"_s,
                        {{u"page_title"_s, titleOf(phrases, phrases.text(u"staff_title"_s), message)},
                         {u"message"_s, message},
                         {u"name"_s, access.name},
                         {u"role"_s, roleText(phrases, access.role)},
                         {u"purpose"_s, phrases.text(u"role_"_s + nameOf(access.role) + u"_text"_s)},
                         {u"hint"_s, phrases.text(isDevice ? u"sign_out_device_hint"_s : u"sign_out_account_hint"_s)},
                         {u"form_token"_s, formToken}});
}

} // namespace cookout
