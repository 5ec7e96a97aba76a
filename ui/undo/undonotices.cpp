// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/undonotices.h"

#include "core/base/clock.h"
#include "core/services/undoservice.h"
#include "ui/errortext.h"
#include "ui/undo/changewords.h"
#include "ui/undo/toast.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QString keysOf(const QAction *action)
{
    return action == nullptr ? QString() : action->shortcut().toString(QKeySequence::NativeText);
}

QString fieldsOf(const Error &error)
{
    QStringList words;
    for (const FieldError &field : error.fields) {
        if (const QString word = ChangeWords::ofField(field.field); !words.contains(word))
            words.append(word);
    }
    return words.join(u", "_s);
}

void name(QAction *action, const QString &verb, const QString &words)
{
    if (action == nullptr)
        return;
    action->setEnabled(!words.isEmpty());
    const QString text = words.isEmpty() ? verb : UndoNotices::tr("%1: %2").arg(verb, words);
    action->setText(text);
    action->setToolTip(u"%1 (%2)"_s.arg(text, keysOf(action)));
}

} // namespace

UndoNotices::UndoNotices(UndoStack &stack, UndoService &service, Toast &toast, const Clock &clock, QObject *parent)
    : QObject(parent), m_stack(stack), m_service(service), m_toast(toast), m_clock(clock)
{
    connect(&stack, &UndoStack::changed, this, &UndoNotices::nameActions);
    connect(&stack, &UndoStack::pushed, this, &UndoNotices::showPushed);
    connect(&stack, &UndoStack::undone, this, [this](const QString &words) {
        m_toast.showMessage(Tone::Neutral, tr("Taken back: %1").arg(words), tr("Redo (%1)").arg(keysOf(m_redo)),
                            [this] { m_stack.redo(); });
    });
    connect(&stack, &UndoStack::redone, this, &UndoNotices::showPushed);
    connect(&stack, &UndoStack::refused, this, &UndoNotices::showRefusal);
}

void UndoNotices::drive(QAction &undo, QAction &redo)
{
    m_undo = &undo;
    m_redo = &redo;
    connect(&undo, &QAction::triggered, &m_stack, &UndoStack::undo);
    connect(&redo, &QAction::triggered, &m_stack, &UndoStack::redo);
    nameActions();
}

void UndoNotices::nameActions()
{
    name(m_undo, tr("Undo"), m_stack.undoWords());
    name(m_redo, tr("Redo"), m_stack.redoWords());
}

void UndoNotices::showPushed(const QString &words)
{
    m_toast.showMessage(Tone::Success, words, tr("Undo (%1)").arg(keysOf(m_undo)), [this] { m_stack.undo(); });
}

void UndoNotices::showRefusal(UndoStack::Direction direction, const UndoStack::Step &step, const Error &error)
{
    const bool isUndo = direction == UndoStack::Direction::Undo;
    switch (error.code) {
    case ErrorCode::Conflict:
        showConflict(step, error);
        return;
    case ErrorCode::Full:
        m_toast.showMessage(Tone::Danger,
                            tr("“%1” needs places that are taken by now. Nothing was changed.").arg(step.words),
                            tr("Let them in anyway"), [this, isUndo, step] {
                                if (isUndo)
                                    m_stack.takeBack(step, Overbooking::Allowed);
                                else
                                    m_stack.bringBack(step, Overbooking::Allowed);
                            });
        return;
    case ErrorCode::Denied:
        m_toast.showMessage(Tone::Danger, tr("“%1” cannot be taken back any more.").arg(step.words));
        return;
    default:
        m_toast.showMessage(Tone::Danger, ErrorText::sentence(error));
    }
}

void UndoNotices::showConflict(const UndoStack::Step &step, const Error &error)
{
    m_service.changedSince(step.changeId).deliver(this, [this, step, error](const Result<Change> &since) {
        const QString fields = fieldsOf(error);
        QString why = tr("“%1” was taken back already, or changed since.").arg(step.words);
        if (since) {
            const QString at = ChangeWords::when(since->at, m_clock.now(), m_zone);
            why = tr("“%1” was not taken back: %2 has changed it at %3.")
                      .arg(step.words, ChangeWords::by(since->actor), at);
        }
        m_toast.showMessage(Tone::Danger, fields.isEmpty() ? why : why + u' ' + tr("It concerns: %1.").arg(fields));
    });
}

} // namespace cookout
