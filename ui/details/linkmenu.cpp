// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/linkmenu.h"

#include "ui/common/icons.h"
#include "ui/common/tones.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFragment>
#include <QUrl>

namespace dd::ui {

namespace {

constexpr int widestAddress = 420;

QString say(const char *text)
{
    return QCoreApplication::translate("dd::ui::LinkMenu", text);
}

QString bareHost(QString host)
{
    host = host.toLower();
    return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
}

QString withoutMnemonics(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

QString wordsOfLink(const QTextCursor &at, const QUrl &address)
{
    // A link may be written in several styles; another one of the same address is another one.
    QString words;
    bool isHere = false;
    for (auto it = at.block().begin(); !it.atEnd(); ++it) {
        const QTextFragment piece = it.fragment();
        if (QUrl(piece.charFormat().anchorHref()) == address) {
            words += piece.text();
            isHere = isHere
                || (piece.position() <= at.position() && at.position() <= piece.position() + piece.length());
        } else if (isHere) {
            break;
        } else {
            words.clear();
        }
    }
    return isHere ? words : QString();
}

bool namesAnotherHost(const QUrl &address, const QString &words)
{
    if (address.host().isEmpty())
        return false;
    static const QRegularExpression host(
        QStringLiteral("^\\s*(?:https?://)?((?:[\\w-]+\\.)+[a-zа-я]{2,})(?:[/:?#]\\S*)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = host.match(words);
    return match.hasMatch() && bareHost(match.captured(1)) != bareHost(address.host());
}

void showLinkMenu(QWidget *parent, const QUrl &address, const QString &words, const QPoint &globalPosition)
{
    static const QStringList schemes{
        QStringLiteral("https"), QStringLiteral("http"), QStringLiteral("mailto"), QStringLiteral("tel")};
    if (!address.isValid() || !schemes.contains(address.scheme().toLower()))
        return;
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(say(QT_TRANSLATE_NOOP("dd::ui::LinkMenu", "Link")));
    const QString full = address.toDisplayString();
    QAction *shown = menu->addAction(
        withoutMnemonics(menu->fontMetrics().elidedText(full, Qt::ElideMiddle, widestAddress)));
    shown->setEnabled(false);
    if (namesAnotherHost(address, words)) {
        QAction *warning = menu->addAction(
            icon(QStringLiteral("warning"), toneColour(menu->palette(), Tone::Warning)),
            withoutMnemonics(say(QT_TRANSLATE_NOOP("dd::ui::LinkMenu", "The text names another address: %1"))
                                 .arg(words.trimmed().left(60))));
        warning->setEnabled(false);
    }
    menu->addSeparator();
    const bool isWeb = address.scheme().startsWith(QLatin1String("http"), Qt::CaseInsensitive);
    QObject::connect(menu->addAction(icon(QStringLiteral("external-link")),
                         isWeb ? say(QT_TRANSLATE_NOOP("dd::ui::LinkMenu", "Open in the browser"))
                               : say(QT_TRANSLATE_NOOP("dd::ui::LinkMenu", "Open"))),
        &QAction::triggered, menu, [address] { QDesktopServices::openUrl(address); });
    QObject::connect(menu->addAction(icon(QStringLiteral("copy")),
                         say(QT_TRANSLATE_NOOP("dd::ui::LinkMenu", "Copy the address"))),
        &QAction::triggered, menu, [address] {
            const bool bare
                = address.scheme() == QLatin1String("mailto") || address.scheme() == QLatin1String("tel");
            QGuiApplication::clipboard()->setText(
                bare ? address.path() : address.toString(QUrl::FullyEncoded));
        });
    menu->popup(globalPosition);
}

} // namespace dd::ui
