// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/guestphrases.h"

#include <QCoreApplication>

#include <array>

namespace cookout {

namespace {

// clang-format off
constexpr std::array phrases{
    Phrase{"reduce_register", QT_TRANSLATE_N_NOOP("Portal", "Register %n of you only")},
    Phrase{"reduce_save", QT_TRANSLATE_N_NOOP("Portal", "Save with %n of you only")},
    Phrase{"contact", QT_TRANSLATE_NOOP("Portal", "Contact")},
    Phrase{"companions", QT_TRANSLATE_NOOP("Portal", "With you")},
    Phrase{"i_bring", QT_TRANSLATE_NOOP("Portal", "You bring")},
    Phrase{"waiting_position", QT_TRANSLATE_NOOP("Portal", "You are number %1 in the line.")},
    Phrase{"waiting_hint", QT_TRANSLATE_NOOP("Portal", "As soon as there is room for you, this page says so. "
                                                       "Reload it now and then; if you left an e-mail address, "
                                                       "we write to you.")},
    Phrase{"offer_title", QT_TRANSLATE_NOOP("Portal", "There is room for you")},
    Phrase{"offer_lead", QT_TRANSLATE_NOOP("Portal", "Please say whether you are coming.")},
    Phrase{"offer_over", QT_TRANSLATE_NOOP("Portal", "The time to answer the offer is over. The places go to "
                                                     "the next in the line.")},
    Phrase{"offered_places", QT_TRANSLATE_N_NOOP("Portal", "%n place(s) for your party")},
    Phrase{"offer_until", QT_TRANSLATE_NOOP("Portal", "They are kept for you until %1. After that they go to "
                                                      "the next in the line.")},
    Phrase{"offer_who", QT_TRANSLATE_NOOP("Portal", "Who is coming?")},
    Phrase{"offer_of", QT_TRANSLATE_NOOP("Portal", "of %1")},
    Phrase{"accept_offer", QT_TRANSLATE_NOOP("Portal", "Accept the places")},
    Phrase{"accept_part", QT_TRANSLATE_NOOP("Portal", "Accept for these people")},
    Phrase{"decline_offer", QT_TRANSLATE_NOOP("Portal", "No, give them to others")},
    Phrase{"offer_too_many", QT_TRANSLATE_N_NOOP("Portal", "Only %n place(s) are offered to you: choose a "
                                                           "smaller number")},
    Phrase{"offer_counts_wrong", QT_TRANSLATE_NOOP("Portal", "Enter in figures who is coming, at least one "
                                                             "person")},
    Phrase{"offer_gone", QT_TRANSLATE_NOOP("Portal", "These places are not on offer any more. Below you see how "
                                                     "things are now.")},
    Phrase{"undo_title", QT_TRANSLATE_NOOP("Portal", "Was that a mistake?")},
    Phrase{"undo_text", QT_TRANSLATE_NOOP("Portal", "For a quarter of an hour you can have your registration "
                                                    "back as it was, while there is room.")},
    Phrase{"undo", QT_TRANSLATE_NOOP("Portal", "Undo: we are coming after all")},
    Phrase{"queue_title", QT_TRANSLATE_NOOP("Portal", "All places are taken by now")},
    Phrase{"queue_text", QT_TRANSLATE_NOOP("Portal", "You can join the end of the waiting list with the same "
                                                     "details.")},
    Phrase{"again_title", QT_TRANSLATE_NOOP("Portal", "Would you like to come after all?")},
    Phrase{"register_again", QT_TRANSLATE_NOOP("Portal", "Register again")},
    Phrase{"restore_full", QT_TRANSLATE_NOOP("Portal", "Your places have been taken meanwhile, so nothing was "
                                                       "changed.")},
    Phrase{"restore_changed", QT_TRANSLATE_NOOP("Portal", "That could not be undone: the prices or the form "
                                                          "have changed meanwhile. Please register again.")},
    Phrase{"add_to_calendar", QT_TRANSLATE_NOOP("Portal", "Add to calendar")},
    Phrase{"calendar_text", QT_TRANSLATE_NOOP("Portal", "Your code: %1")},
    Phrase{"payment", QT_TRANSLATE_NOOP("Portal", "Payment")},
    Phrase{"paid", QT_TRANSLATE_NOOP("Portal", "Paid")},
    Phrase{"still_to_pay", QT_TRANSLATE_NOOP("Portal", "Still to pay")},
    Phrase{"comes_back", QT_TRANSLATE_NOOP("Portal", "You get back")},
    Phrase{"all_paid", QT_TRANSLATE_NOOP("Portal", "Everything is paid. Thank you!")},
    Phrase{"pay_now", QT_TRANSLATE_NOOP("Portal", "Pay %1 now")},
    Phrase{"by_transfer", QT_TRANSLATE_NOOP("Portal", "By bank transfer")},
    Phrase{"account_holder", QT_TRANSLATE_NOOP("Portal", "To")},
    Phrase{"account", QT_TRANSLATE_NOOP("Portal", "IBAN")},
    Phrase{"payment_reference", QT_TRANSLATE_NOOP("Portal", "Message")},
    Phrase{"pay_qr_show", QT_TRANSLATE_NOOP("Portal", "QR code for your banking app")},
    Phrase{"pay_qr_alt", QT_TRANSLATE_NOOP("Portal", "QR code of the bank transfer")},
    Phrase{"change_nav", QT_TRANSLATE_NOOP("Portal", "Change or cancel")},
    Phrase{"change", QT_TRANSLATE_NOOP("Portal", "Change")},
    Phrase{"cancel_link", QT_TRANSLATE_NOOP("Portal", "Cancel")},
    Phrase{"changes_over", QT_TRANSLATE_NOOP("Portal", "You could change this until %1. If something is "
                                                       "different now, please tell the organisers.")},
    Phrase{"changes_closed", QT_TRANSLATE_NOOP("Portal", "This can no longer be changed here. If something is "
                                                         "different now, please tell the organisers.")},
    Phrase{"resend", QT_TRANSLATE_NOOP("Portal", "Send me this by e-mail again")},
    Phrase{"no_address", QT_TRANSLATE_NOOP("Portal", "There is no e-mail address to send it to. Add yours under "
                                                     "Change.")},
    Phrase{"said_saved", QT_TRANSLATE_NOOP("Portal", "Your changes are saved.")},
    Phrase{"said_restored", QT_TRANSLATE_NOOP("Portal", "Your registration is back as it was.")},
    Phrase{"said_queued", QT_TRANSLATE_NOOP("Portal", "You are in the line again.")},
    Phrase{"said_sent", QT_TRANSLATE_NOOP("Portal", "The mail to %1 is on its way. We send it once in ten "
                                                    "minutes at most: if it was sent just now, please look for "
                                                    "that one, in your spam folder too.")},
    Phrase{"not_done_yet", QT_TRANSLATE_NOOP("Portal", "That was not done. Please press the button again.")},
    Phrase{"cancel_title", QT_TRANSLATE_N_NOOP("Portal", "Cancel for %n people?")},
    Phrase{"cancel_hint", QT_TRANSLATE_NOOP("Portal", "Your places go to others. For a quarter of an hour you "
                                                      "can undo it, while there is room.")},
    Phrase{"cancel", QT_TRANSLATE_NOOP("Portal", "Cancel my registration")},
    Phrase{"keep_it", QT_TRANSLATE_NOOP("Portal", "Keep it")},
    Phrase{"back_to_registration", QT_TRANSLATE_NOOP("Portal", "Back to your registration")},
    Phrase{"too_late_title", QT_TRANSLATE_NOOP("Portal", "It is too late to change this here")},
    Phrase{"too_late_text", QT_TRANSLATE_NOOP("Portal", "Nothing was changed. Please tell the organisers: they "
                                                        "still can.")},
    Phrase{"too_late_contact", QT_TRANSLATE_NOOP("Portal", "Nothing was changed. Please tell the organisers, "
                                                           "who still can: %1")},
    Phrase{"edit_title", QT_TRANSLATE_NOOP("Portal", "Change your registration")},
    Phrase{"save", QT_TRANSLATE_NOOP("Portal", "Save changes")},
    Phrase{"keep_as_it_is", QT_TRANSLATE_NOOP("Portal", "Leave it as it is")},
    Phrase{"nothing", QT_TRANSLATE_NOOP("Portal", "nothing")},
    Phrase{"edit_closed", QT_TRANSLATE_NOOP("Portal", "Registration is closed, so nobody can be added any more. "
                                                      "You can save with as many people as before, or fewer.")},
    Phrase{"edit_not_saved", QT_TRANSLATE_NOOP("Portal", "Not saved yet. Please press Save again: nothing is "
                                                         "done twice.")},
    Phrase{"edit_inside", QT_TRANSLATE_N_NOOP("Portal", "%n of you are here already, so fewer cannot be registered.")},
    Phrase{"edit_cancelled", QT_TRANSLATE_NOOP("Portal", "This registration is cancelled, so it was not "
                                                         "changed.")},
    Phrase{"edit_elsewhere", QT_TRANSLATE_NOOP("Portal", "This registration was changed elsewhere while you had "
                                                         "it open, so yours is not saved yet. Compare both, "
                                                         "then save what is right.")},
    Phrase{"versions_title", QT_TRANSLATE_NOOP("Portal", "What is different")},
    Phrase{"version_stored", QT_TRANSLATE_NOOP("Portal", "Stored now")},
    Phrase{"version_yours", QT_TRANSLATE_NOOP("Portal", "You entered")},
    Phrase{"version_take", QT_TRANSLATE_NOOP("Portal", "Take what is stored")},
    Phrase{"others_wait", QT_TRANSLATE_NOOP("Portal", "The others can stand on the waiting list with a "
                                                      "registration of their own.")},
    Phrase{"others_register", QT_TRANSLATE_NOOP("Portal", "Register the others")},
    Phrase{"lost_link", QT_TRANSLATE_NOOP("Portal", "Lost your link?")},
    Phrase{"lost_title", QT_TRANSLATE_NOOP("Portal", "Get your link again")},
    Phrase{"lost_lead", QT_TRANSLATE_NOOP("Portal", "Enter the e-mail address you registered with. We mail you "
                                                    "the link to your registration.")},
    Phrase{"lost_send", QT_TRANSLATE_NOOP("Portal", "Send the link")},
    Phrase{"lost_on_site", QT_TRANSLATE_NOOP("Portal", "No mail, or no address given? At the entrance they find "
                                                       "you by your name.")},
    Phrase{"lost_sent_title", QT_TRANSLATE_NOOP("Portal", "Look into your mailbox")},
    Phrase{"lost_sent_text", QT_TRANSLATE_NOOP("Portal", "If this address is registered, a mail with the link "
                                                         "is on its way. That happens once in ten minutes at "
                                                         "most.")},
    Phrase{"lost_again", QT_TRANSLATE_NOOP("Portal", "Try another address")},
    Phrase{"privacy_link", QT_TRANSLATE_NOOP("Portal", "Privacy")},
    Phrase{"privacy_title", QT_TRANSLATE_NOOP("Portal", "Your details")},
    Phrase{"privacy_who", QT_TRANSLATE_NOOP("Portal", "Who sees them")},
    Phrase{"privacy_who_text", QT_TRANSLATE_NOOP("Portal", "The organisers see what you enter. Helpers see what "
                                                           "they need on the day: names and codes at the "
                                                           "entrance, diets and numbers in the kitchen. Other "
                                                           "guests see nothing of it. Whoever has your link "
                                                           "sees your page, so keep it to yourself.")},
    Phrase{"privacy_what", QT_TRANSLATE_NOOP("Portal", "What they are for")},
    Phrase{"privacy_what_text", QT_TRANSLATE_NOOP("Portal", "To prepare this event, to send you mails about it, "
                                                            "and for nothing else. Only your name and who comes "
                                                            "are needed; the rest is yours to leave out unless "
                                                            "the form asks for it.")},
    Phrase{"privacy_until", QT_TRANSLATE_NOOP("Portal", "When they are deleted")},
    Phrase{"privacy_until_text", QT_TRANSLATE_NOOP("Portal", "Your page closes 30 days after the event. After "
                                                             "that the organisers delete what names you, sooner "
                                                             "if you ask them. How many came and what they ate "
                                                             "is kept without names.")},
    Phrase{"privacy_site", QT_TRANSLATE_NOOP("Portal", "These pages")},
    Phrase{"privacy_site_text", QT_TRANSLATE_NOOP("Portal", "They come from the organisers’ own computer. They "
                                                            "set no cookies for guests, load nothing from other "
                                                            "sites and follow nobody.")},
    Phrase{"privacy_rights", QT_TRANSLATE_NOOP("Portal", "What you can ask")},
    Phrase{"privacy_rights_text", QT_TRANSLATE_NOOP("Portal", "On your own page you can see and change what is "
                                                              "stored. The organisers also give you a copy of "
                                                              "it, or delete it, if you ask.")},
};
// clang-format on

} // namespace

std::span<const Phrase> guestPhrases()
{
    return phrases;
}

} // namespace cookout
