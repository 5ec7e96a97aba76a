// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/domain/party.h"
#include "core/domain/payment.h"

#include <QMap>

namespace cookout {

enum class RegistrationStatus {
    Confirmed,
    Waitlisted,
    Cancelled,
};

/** Which way a registration came in. */
enum class Source {
    Portal,
    Desk,
    WalkIn,
    Import,
    Api,
};

/** Whether an organiser may let in more than the capacity; written in the history when it was. */
enum class Overbooking {
    Refused,
    Allowed,
};

/** What a guest wants when fewer places are left than the party needs. */
enum class PlacesChoice {
    Ask,      ///< nothing is stored, the guest is asked
    WaitList, ///< a place in the waiting list
};

/** What a guest sent, as typed. */
struct RegistrationForm {
    QString submissionKey;
    QString name;
    QString email;
    QString phone;
    QString houseNumber;
    QString notes;
    QMap<QString, QString> tickets;     ///< by band code: the typed count
    QStringList companions;             ///< by person, the contact left out
    QMap<QString, QStringList> answers; ///< by answerKey(); a multiple choice has several
    QMap<QString, QString> promises;    ///< by item code: the typed count
    bool consent = false;
    PlacesChoice placesChoice = PlacesChoice::Ask;
    QString language;
    QString suspicion; ///< why it looks like a robot's: "honeypot", "too-fast"
};

/** A registration that follows every rule; made by validated() only. */
class ValidRegistration {
public:
    [[nodiscard]] EventId eventId() const { return m_eventId; }
    [[nodiscard]] const Party &party() const { return m_party; }
    /** The form's one-time key; may be empty for callers that cannot repeat themselves. */
    [[nodiscard]] const QString &submissionKey() const { return m_submissionKey; }
    /** SHA-256 over the content, to tell a repeated form from another one with the same key. */
    [[nodiscard]] const QByteArray &contentHash() const { return m_contentHash; }
    [[nodiscard]] const QDateTime &consentedAt() const { return m_consentedAt; }
    [[nodiscard]] PlacesChoice placesChoice() const { return m_placesChoice; }
    /** Why it looks like a robot's; it is stored all the same. */
    [[nodiscard]] const QString &suspicion() const { return m_suspicion; }

private:
    friend Result<ValidRegistration> validated(const RegistrationForm &form, const Event &event, const QDateTime &now);
    EventId m_eventId;
    Party m_party;
    QString m_submissionKey;
    QByteArray m_contentHash;
    QDateTime m_consentedAt;
    PlacesChoice m_placesChoice = PlacesChoice::Ask;
    QString m_suspicion;
};

/**
 * Tidies and checks a guest's entries against the event as it is at `now`: InvalidInput with one FieldError per
 * problem, fields named as in the form. Whether the window is open and places are left is decided when it is stored.
 */
[[nodiscard]] Result<ValidRegistration> validated(const RegistrationForm &form, const Event &event,
                                                  const QDateTime &now);

/** A stored registration. Instants are UTC. */
struct Registration {
    RegistrationId id;
    EventId eventId;
    QString code;
    QString token;
    RegistrationStatus status = RegistrationStatus::Confirmed;
    PaymentStatus paymentStatus = PaymentStatus::Unpaid;
    Source source = Source::Portal;
    Party party;
    Money paid;
    QDateTime registeredAt;
    QDateTime cancelledAt;  ///< invalid: it is not
    QDateTime waitlistedAt; ///< its place in the waiting list; invalid: it never waited
    QDateTime offerEndsAt;  ///< until when the offered places are kept; invalid: none are offered
    int offeredPlaces = 0;  ///< fewer than the party needs when the waiting list is partial
    QDateTime erasedAt;     ///< what identified the guest is gone: it can never change again
    QString staffNotes;     ///< for organisers only, as are the tags
    QStringList tags;
    QString suspicion; ///< why it looks like a robot's; empty: it does not
    int checkedIn = 0; ///< persons inside
    int revision = 1;  ///< counts the edits; payments and check-ins are no edits

    /** Whether it stands in the waiting list with places that wait for its answer. */
    [[nodiscard]] bool hasOffer() const { return status == RegistrationStatus::Waitlisted && offerEndsAt.isValid(); }
    /** How many places of the event's capacity it holds now. */
    [[nodiscard]] int placesHeld() const
    {
        return status == RegistrationStatus::Confirmed ? party.places() : (hasOffer() ? offeredPlaces : 0);
    }
    /** Whether it stands in line. */
    [[nodiscard]] bool isWaiting() const { return status == RegistrationStatus::Waitlisted && !offerEndsAt.isValid(); }
};

[[nodiscard]] QString nameOf(RegistrationStatus status);
[[nodiscard]] std::optional<RegistrationStatus> registrationStatusFromString(QStringView text);
[[nodiscard]] QString nameOf(Source source);
[[nodiscard]] std::optional<Source> sourceFromString(QStringView text);

} // namespace cookout
