// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPoint;
class QTextCursor;
class QUrl;
class QWidget;

namespace dd::ui {

/// What a link of a stranger leads to, before anything is opened: the address, a warning where the words of
/// the link name another one, Open, Copy. Nothing happens for addresses that are no web, mail or phone
/// address.
void showLinkMenu(QWidget *parent, const QUrl &address, const QString &words, const QPoint &globalPosition);

/// What stands in the link of this address that the cursor is in or at.
QString wordsOfLink(const QTextCursor &at, const QUrl &address);

/// True where the words look like an address and it is not this one's: "www.bank.example" that leads
/// elsewhere.
bool namesAnotherHost(const QUrl &address, const QString &words);

} // namespace dd::ui
