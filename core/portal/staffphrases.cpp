// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/staffphrases.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cookout {

namespace {

struct Phrase {
    const char *key;
    const char *english;
};

// clang-format off
constexpr std::array phrases{
    Phrase{"sign_in_title", QT_TRANSLATE_NOOP("Portal", "Sign in")},
    Phrase{"sign_in_lead", QT_TRANSLATE_NOOP("Portal", "For organisers and helpers. Guests need no account.")},
    Phrase{"account_name", QT_TRANSLATE_NOOP("Portal", "Account")},
    Phrase{"password", QT_TRANSLATE_NOOP("Portal", "Password")},
    Phrase{"sign_in", QT_TRANSLATE_NOOP("Portal", "Sign in")},
    Phrase{"sign_in_missing", QT_TRANSLATE_NOOP("Portal", "Enter your account and your password.")},
    Phrase{"sign_in_refused", QT_TRANSLATE_NOOP("Portal", "That account and password do not belong together. "
                                                          "Please try again.")},
    Phrase{"sign_in_later", QT_TRANSLATE_NOOP("Portal", "There were too many failed attempts. Please try again in "
                                                        "%1 min.")},
    Phrase{"sign_in_busy", QT_TRANSLATE_NOOP("Portal", "You could not be signed in just now. Please wait a moment, "
                                                       "then enter your password and try again.")},
    Phrase{"form_expired_sign_in", QT_TRANSLATE_NOOP("Portal", "This page had been open for too long. Please enter "
                                                               "your password and press the button again.")},
    Phrase{"form_expired", QT_TRANSLATE_NOOP("Portal", "This page had been open for too long, so nothing was done. "
                                                       "Please press the button again.")},
    Phrase{"not_done", QT_TRANSLATE_NOOP("Portal", "That did not work just now. Please wait a moment and press the "
                                                   "button again.")},
    Phrase{"pair_title", QT_TRANSLATE_NOOP("Portal", "Pair this phone first")},
    Phrase{"pair_text", QT_TRANSLATE_NOOP("Portal", "On this network a password could be read by others, so nobody "
                                                    "can sign in with one here. Ask an organiser to show you a "
                                                    "pairing code for helpers on the laptop, and scan it with this "
                                                    "phone's camera.")},
    Phrase{"join_title", QT_TRANSLATE_NOOP("Portal", "Use this phone for helping")},
    Phrase{"join_lead", QT_TRANSLATE_NOOP("Portal", "An organiser has made this code for:")},
    Phrase{"join_name", QT_TRANSLATE_NOOP("Portal", "Phone")},
    Phrase{"join_role", QT_TRANSLATE_NOOP("Portal", "Task")},
    Phrase{"join", QT_TRANSLATE_NOOP("Portal", "Use this phone")},
    Phrase{"join_hint", QT_TRANSLATE_NOOP("Portal", "The code works once.")},
    Phrase{"join_gone_title", QT_TRANSLATE_NOOP("Portal", "This code no longer works")},
    Phrase{"join_gone_text", QT_TRANSLATE_NOOP("Portal", "A pairing code works once and for ten minutes. If this phone "
                                                         "is not signed in, please ask an organiser for a new one.")},
    Phrase{"staff_title", QT_TRANSLATE_NOOP("Portal", "Helpers")},
    Phrase{"staff_home", QT_TRANSLATE_NOOP("Portal", "Go to the helpers' page")},
    Phrase{"signed_in_as", QT_TRANSLATE_NOOP("Portal", "Signed in as")},
    Phrase{"sign_out", QT_TRANSLATE_NOOP("Portal", "Sign out")},
    Phrase{"sign_out_account_hint", QT_TRANSLATE_NOOP("Portal", "Sign out when somebody else uses this device.")},
    Phrase{"sign_out_device_hint", QT_TRANSLATE_NOOP("Portal", "After signing out, this phone needs a new pairing "
                                                               "code from an organiser.")},
    Phrase{"role_admin", QT_TRANSLATE_NOOP("Portal", "Administrator")},
    Phrase{"role_organiser", QT_TRANSLATE_NOOP("Portal", "Organiser")},
    Phrase{"role_treasurer", QT_TRANSLATE_NOOP("Portal", "Treasurer")},
    Phrase{"role_kitchen", QT_TRANSLATE_NOOP("Portal", "Kitchen")},
    Phrase{"role_helper", QT_TRANSLATE_NOOP("Portal", "Helper")},
    Phrase{"role_admin_text", QT_TRANSLATE_NOOP("Portal", "You may do everything, and decide who else may sign in.")},
    Phrase{"role_organiser_text", QT_TRANSLATE_NOOP("Portal", "You look after events, guests and payments.")},
    Phrase{"role_treasurer_text", QT_TRANSLATE_NOOP("Portal", "You look after the guests' payments.")},
    Phrase{"role_kitchen_text", QT_TRANSLATE_NOOP("Portal", "You see how many are coming, what they eat and what they "
                                                            "bring.")},
    Phrase{"role_helper_text", QT_TRANSLATE_NOOP("Portal", "You welcome guests at the door.")},
};
// clang-format on

} // namespace

const char *staffPhrase(QStringView key)
{
    const auto found = std::find_if(phrases.begin(), phrases.end(),
                                    [key](const Phrase &phrase) { return key == QLatin1StringView(phrase.key); });
    return found == phrases.end() ? nullptr : found->english;
}

} // namespace cookout
