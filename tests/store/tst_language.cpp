// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "store/language.h"
#include "store/settingstable.h"

#include <QFile>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace dd;
using namespace dd::store;

namespace {

bool isCyrillic(const QString &text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

Error unreachable()
{
    Error error;
    error.kind = ErrorKind::Unreachable;
    return error;
}

/// Stands for every widget: counts what Qt tells it.
class Listener : public QObject {
public:
    int heard = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            ++heard;
        return false;
    }
};

} // namespace

/// The program changes its language while it runs, Qt's own words and the dates included.
class tst_language : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void russianAndBack()
    {
        Language language;
        QSignalSpy changed(&language, &Language::changed);
        Listener window;
        qApp->installEventFilter(&window);

        language.choose(Language::Choice::Russian);
        QCOMPARE(language.code(), QStringLiteral("ru"));
        QVERIFY(isCyrillic(describe(unreachable())));
        QVERIFY(isCyrillic(advice(unreachable())));
        QCOMPARE(QLocale().language(), QLocale::Russian);
        QTRY_VERIFY(window.heard > 0);
        if (QFile::exists(QStringLiteral(":/i18n/qtbase_ru.qm")))
            QVERIFY(isCyrillic(QCoreApplication::translate("QPlatformTheme", "Cancel")));

        window.heard = 0;
        language.choose(Language::Choice::English);
        QCOMPARE(describe(unreachable()), QStringLiteral("The server cannot be reached."));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
        QCOMPARE(QLocale().language(), QLocale::English);
        QTRY_VERIFY(window.heard > 0);
        QCOMPARE(changed.size(), 2);
        language.choose(Language::Choice::English);
        QCOMPARE(changed.size(), 2);
    }

    void keysAreCalledByTheirCaps()
    {
        Language language;
        for (const Language::Choice choice : {Language::Choice::Russian, Language::Choice::English}) {
            language.choose(choice);
            // As QKeySequence asks for their names.
            const auto text = [](const char *key) { return QCoreApplication::translate("QShortcut", key); };
            QCOMPARE(text("Left"), QStringLiteral("\u2190"));
            QCOMPARE(text("Return"), QStringLiteral("Enter"));
            QCOMPARE(text("Backspace"), QStringLiteral("Backspace"));
        }
    }

    void systemIsOneOfOurs()
    {
        Language language;
        language.choose(Language::Choice::System);
        QVERIFY(language.code() == QLatin1String("en") || language.code() == QLatin1String("ru"));
    }

    void goneMeansGone()
    {
        {
            Language language;
            language.choose(Language::Choice::Russian);
        }
        QCOMPARE(describe(unreachable()), QStringLiteral("The server cannot be reached."));
    }

    void readsTheSetting()
    {
        QCOMPARE(Language::fromSetting(QStringLiteral("en")), Language::Choice::English);
        QCOMPARE(Language::fromSetting(QStringLiteral("ru")), Language::Choice::Russian);
        QCOMPARE(Language::fromSetting(QStringLiteral("system")), Language::Choice::System);
        QCOMPARE(Language::fromSetting(QStringLiteral("xx")), Language::Choice::System);
    }

    void everyErrorSpeaksRussian()
    {
        Language language;
        language.choose(Language::Choice::Russian);
        for (int kind = int(ErrorKind::None) + 1; kind <= int(ErrorKind::StorageFailed); ++kind) {
            Error error;
            error.kind = ErrorKind(kind);
            QVERIFY2(isCyrillic(describe(error)), qPrintable(describe(error)));
            QVERIFY2(advice(error).isEmpty() || isCyrillic(advice(error)), qPrintable(advice(error)));
        }
        for (const SettingRow &row : settingRows())
            QVERIFY2(row.title().isEmpty() || isCyrillic(row.title()), qPrintable(row.title()));
    }
};

QTEST_GUILESS_MAIN(tst_language)
#include "tst_language.moc"
