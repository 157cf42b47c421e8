// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;

namespace dd::ui {

/// What a form has to say, inside the form: what went wrong, or what to know before going on, with one button
/// for what can be done about it and one for the details. Takes no room while it says nothing. Told to screen
/// readers as an alert. The words are asked for again when the language changes.
class MessageLine : public QFrame {
    Q_OBJECT

public:
    enum class Sort { Info, Ok, Warning, Error };
    using Words = std::function<QString()>;

    explicit MessageLine(QWidget *parent = nullptr);

    void say(Sort sort, Words words);
    /// The kind's sentence, then the advice for it, or these words in its place.
    void showError(const Error &error, Words advice = {});
    /// One button under the words; takes the next say() or showError() to be gone again.
    void offer(Words action);
    void clear();

    bool isSilent() const { return !m_words; }
    /// All that is said, as plain text.
    QString text() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tell(Sort sort, Words words, const Error &error);
    void retranslate();

    Sort m_sort = Sort::Info;
    Words m_words;
    Words m_actionWords;
    Error m_error;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_detailText;
    QPushButton *m_action;
    QPushButton *m_details;
};

} // namespace dd::ui
