// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/domain/question.h"

#include <QCoreApplication>

#include <functional>

class QWidget;

namespace cookout {

/** One input of the editor, whatever its kind: what it holds is a list of texts, as in FieldValues. */
struct FieldInput {
    QWidget *widget = nullptr;
    std::function<QStringList()> value;
    std::function<void(const QStringList &)> show; ///< leaves an input alone that shows this already
};

/** Makes the editor's inputs. `edited` is called when the user, not the program, has changed one. GUI thread. */
class FieldInputs {
    Q_DECLARE_TR_FUNCTIONS(cookout::FieldInputs)

public:
    using Edited = std::function<void()>;

    [[nodiscard]] static FieldInput line(const QString &name, const Edited &edited);
    /** Several lines, as high as a few. */
    [[nodiscard]] static FieldInput text(const QString &name, const Edited &edited);
    /** Words with commas between them. */
    [[nodiscard]] static FieldInput words(const QString &name, const Edited &edited);
    [[nodiscard]] static FieldInput count(const QString &name, const Edited &edited);
    /** The input of a question's kind; `money` writes what an option costs. */
    [[nodiscard]] static FieldInput answer(const Question &question, const std::function<QString(Money)> &money,
                                           const Edited &edited);
    /** The line for words of one's own in an input that answer() has made; without a widget if it has none. */
    [[nodiscard]] static FieldInput ownWords(const FieldInput &answer);

private:
    using Words = std::function<QString(Money)>;
    [[nodiscard]] static FieldInput choice(const Question &question, const Words &money, const Edited &edited);
    [[nodiscard]] static FieldInput chips(const Question &question, const Words &money, const Edited &edited);
};

} // namespace cookout
