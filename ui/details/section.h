// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "net/load.h"

#include <QDateTime>
#include <QWidget>
#include <chrono>
#include <functional>

class QLabel;

namespace dd::ui {

class PlainLabel;
class StatePane;

/// One thing a card asks its server for, and its states: not asked, loading, here, empty, failed. Each tab
/// has one or several, so that the failure of one spoils none of the others. Owns its content widget.
///
///   files->setLoader([=] { return source.files(id, files, files->shows<QList<Attachment>>(show)); });
class Section : public QWidget {
    Q_OBJECT

public:
    enum class State { Idle, Loading, Content, Empty, Failed };
    /// Starts the request; an empty Load where it cannot be asked.
    using Loader = std::function<net::Load()>;

    explicit Section(QWidget *content, QWidget *parent = nullptr);
    ~Section() override;

    /// Above the content where a tab holds several sections.
    void setHeading(const QString &heading);
    void setLoader(Loader loader) { m_loader = std::move(loader); }
    /// Fetched when its item has been looked at for a while, because the tab counts what is in it.
    void setEager(bool eager) { m_eager = eager; }
    bool isEager() const { return m_eager; }

    State state() const { return m_state; }
    bool hasAnswer() const { return m_state == State::Content || m_state == State::Empty; }
    /// Loads what was never asked for, or has been outdated.
    void look();
    /// Asks again; what is shown stays until the answer. Nothing was asked yet: nothing happens.
    void refresh();
    /// May have changed: asked for again when it is looked at. What is shown stays until the answer.
    void outdate();
    /// Nothing came for that long, though something came once.
    bool isOlderThan(std::chrono::seconds age) const;
    /// Where nobody listens to signInRequested() and certificateRequested() these are told as any failure.
    void setSignInOffered(bool offered) { m_signInOffered = offered; }
    /// Another item: drops what runs, knows nothing.
    void forget();
    /// Tells that the server cannot be reached, over content that stays; quietly where what is around tells
    /// it.
    enum class Telling { Aloud, Quiet };
    void setOffline(bool offline, Telling telling = Telling::Aloud);
    /// The session is back: asks again where it failed or was not brought up to date.
    void recover();

    /// What the loader gives to the backend: shows the value, or says why there is none.
    template <class T> Then<T> shows(std::function<void(const T &)> show)
    {
        return [this, show = std::move(show)](const Result<T> &answer) {
            if (!answer) {
                fail(answer.error());
                return;
            }
            arrive();
            show(answer.value());
            Q_EMIT arrived();
        };
    }
    /// Called while showing: there is nothing, and that is no failure. A quiet line under its heading; a
    /// whole tab where it has none.
    void showEmpty(const QString &title, const QString &hint = {});
    /// Called while showing: a part of it did not come. Told above what is shown, and asked for again as
    /// after any failure.
    void miss(const Error &error) { fail(error); }

Q_SIGNALS:
    void arrived(); ///< after the value was shown
    void signInRequested();
    void certificateRequested();
    void stateChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void arrive();
    void fail(const Error &error);
    void setState(State state);
    /// There is nothing, and a line under the heading says so.
    bool isLine() const;

    QLabel *m_heading;
    PlainLabel *m_nothing;
    QWidget *m_content;
    StatePane *m_pane;
    Loader m_loader;
    net::Load m_load;
    QDateTime m_arrivedAt;
    State m_state = State::Idle;
    bool m_eager = false;
    bool m_offline = false;
    Telling m_telling = Telling::Aloud;
    Error m_error; ///< why the last attempt failed; what is shown may be older than it should be
    bool m_outdated = false;
    bool m_signInOffered = true;
};

} // namespace dd::ui
