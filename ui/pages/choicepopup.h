// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/filterwords.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace dd::ui {

/// The choices of one filter with a search field: what is here is narrowed at once, what is not is asked of
/// the server as one types. What is chosen stands first. Dies when it closes. Owned by its editor.
class ChoicePopup : public QFrame {
    Q_OBJECT

public:
    ChoicePopup(const FilterField &field, const FilterSource &source, FilterWords &words,
        const QStringList &values, QWidget *parent);

    void openBelow(const QWidget &button);

Q_SIGNALS:
    void changed(const QStringList &values);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void show(const QList<Coloured> &choices);
    void narrow();
    void choose(QListWidgetItem *item);
    bool takesWords() const;
    void takeTyped();
    void say(const QString &text, bool canRetry);
    QListWidgetItem *add(const QString &value, const QString &name);

    FilterField m_field;
    const FilterSource &m_source;
    FilterWords &m_words;
    QStringList m_values;
    QString m_answered; ///< the text the server has searched for
    bool m_isCut = false; ///< it has more than it answered
    QHash<QString, QString> m_details; ///< of all that were answered
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_note;
    QPushButton *m_retry;
    QTimer m_pause;
    net::Load m_load;
};

} // namespace dd::ui
