// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/language.h"
#include "ui/details/section.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <algorithm>

using namespace dd;
using namespace dd::ui;

/// What a part of a card says while it has nothing to show, and over what it shows.
class tst_details_section : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSectionTellsItsStates()
    {
        Then<int> answer;
        int asked = 0;
        int shown = 0;
        Section section(new QWidget);
        section.resize(300, 200);
        section.setLoader([&]() -> net::Load {
            ++asked;
            answer = section.shows<int>([&shown](const int &value) { shown = value; });
            return {};
        });
        section.refresh(); // nothing was looked at yet
        QCOMPARE(asked, 0);
        section.look();
        section.look();
        QCOMPARE(asked, 1);
        QCOMPARE(section.state(), Section::State::Loading);
        answer(Error{.kind = ErrorKind::ServerFailed});
        QCOMPARE(section.state(), Section::State::Failed);
        section.look();
        QCOMPARE(asked, 1);
        section.show();
        QPushButton *retry = nullptr;
        for (QPushButton *button : section.findChildren<QPushButton *>()) {
            if (button->isVisible())
                retry = button;
        }
        QVERIFY(retry);
        QTest::mouseClick(retry, Qt::LeftButton);
        QCOMPARE(asked, 2);
        answer(5);
        QCOMPARE(shown, 5);
        QCOMPARE(section.state(), Section::State::Content);
        section.refresh();
        answer(Error{.kind = ErrorKind::Unreachable});
        QCOMPARE(section.state(), Section::State::Content); // what is shown stays
        section.forget();
        QCOMPARE(section.state(), Section::State::Idle);
    }

    void whatASectionSaidFollowsTheLanguage()
    {
        Then<int> answer;
        Section section(new QWidget);
        section.resize(300, 200);
        section.setLoader([&]() -> net::Load {
            answer = section.shows<int>([](const int &) {});
            return {};
        });
        store::Language language;
        language.choose(store::Language::Choice::English);
        const auto says = [&section](const Error &error) {
            const QList<QLabel *> labels = section.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [words = describe(error)](const QLabel *one) {
                return one->isVisible() && one->text() == words;
            });
        };
        section.show();
        section.look();
        const Error failed{.kind = ErrorKind::ServerFailed};
        answer(failed);
        QVERIFY(says(failed));
        const QString english = describe(failed);
        language.choose(store::Language::Choice::Russian);
        QVERIFY(describe(failed) != english);
        QTRY_VERIFY(says(failed)); // over nothing
        section.refresh();
        answer(1);
        section.refresh();
        answer(failed);
        QVERIFY(says(failed)); // over what stays
        language.choose(store::Language::Choice::English);
        QTRY_VERIFY(says(failed));
        section.refresh();
        answer(2);
        language.choose(store::Language::Choice::Russian);
        QCoreApplication::processEvents();
        QVERIFY(!says(failed)); // settled is settled
        language.choose(store::Language::Choice::English);
    }

    void whatIsInTheWayIsOfferedToBePutRight_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QByteArray>("wish");
        QTest::newRow("a dead session") << ErrorKind::NotSignedIn << QByteArray(SIGNAL(signInRequested()));
        QTest::newRow("another certificate")
            << ErrorKind::TlsPinChanged << QByteArray(SIGNAL(certificateRequested()));
    }
    void whatIsInTheWayIsOfferedToBePutRight()
    {
        QFETCH(const ErrorKind, kind);
        QFETCH(const QByteArray, wish);
        Then<int> answer;
        Section section(new QWidget);
        section.resize(300, 200);
        section.setLoader([&]() -> net::Load {
            answer = section.shows<int>([](const int &) {});
            return {};
        });
        QSignalSpy wished(&section, wish.constData());
        const auto press = [&section] {
            for (QPushButton *button : section.findChildren<QPushButton *>()) {
                if (button->isVisible())
                    button->click();
            }
        };
        section.show();
        section.look();
        answer(Error{.kind = kind});
        press();
        QCOMPARE(wished.size(), 1);
        section.recover();
        answer(1);
        QCOMPARE(section.state(), Section::State::Content);
        // Over what is shown already it is no other: asking again would fail again.
        section.refresh();
        answer(Error{.kind = kind});
        QCOMPARE(section.state(), Section::State::Content);
        press();
        QCOMPARE(wished.size(), 2);
    }

    void whatIsOutdatedStaysUntilTheAnswer()
    {
        Then<int> answer;
        int asked = 0;
        Section section(new QWidget);
        section.setLoader([&]() -> net::Load {
            ++asked;
            answer = section.shows<int>([](const int &) {});
            return {};
        });
        section.look();
        answer(1);
        section.outdate();
        QCOMPARE(asked, 1); // nobody looks at it
        QCOMPARE(section.state(), Section::State::Content);
        section.look();
        QCOMPARE(asked, 2);
        answer(Error{.kind = ErrorKind::Unreachable});
        QCOMPARE(section.state(), Section::State::Content);
        section.look();
        QCOMPARE(asked, 2);
    }

    void thatNothingIsThereDoesNotHideWhatWentWrong()
    {
        Then<int> answer;
        Section section(new QWidget);
        section.resize(400, 300);
        section.setLoader([&]() -> net::Load {
            answer
                = section.shows<int>([&section](const int &) { section.showEmpty(QStringLiteral("None")); });
            return {};
        });
        section.show();
        section.look();
        answer(0);
        section.refresh();
        const Error error{.kind = ErrorKind::Unreachable};
        answer(error);
        QStringList said;
        for (const QLabel *label : section.findChildren<QLabel *>()) {
            if (label->isVisible())
                said << label->text();
        }
        QVERIFY(said.contains(QStringLiteral("None")));
        QVERIFY(said.contains(describe(error)));
    }

    void aLineThatSaysSoDoesNotEither()
    {
        QWidget card;
        card.resize(400, 600);
        auto *section = new Section(new QWidget, &card);
        auto *column = new QVBoxLayout(&card);
        column->addWidget(section);
        column->addStretch(1);
        section->setHeading(QStringLiteral("Heading"));
        Then<int> answer;
        section->setLoader([section, &answer]() -> net::Load {
            answer
                = section->shows<int>([section](const int &) { section->showEmpty(QStringLiteral("None")); });
            return {};
        });
        card.show();
        section->look();
        answer(0);
        QTRY_VERIFY(section->height() < 100); // a heading and a line
        section->refresh();
        const Error error{.kind = ErrorKind::Unreachable};
        answer(error);
        const auto isRead = [&card](const QString &text) {
            for (const QLabel *label : card.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text() == text)
                    return !label->visibleRegion().isEmpty();
            }
            return false;
        };
        QTRY_VERIFY(isRead(describe(error)));
        QVERIFY(isRead(QStringLiteral("None")));
    }
};

QTEST_MAIN(tst_details_section)
#include "tst_details_section.moc"
