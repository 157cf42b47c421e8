// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWheelEvent>

namespace dd::ui {

/// A combo, number or date box on a page that scrolls: turning the wheel moves the page and must not change
/// what it moves over.
template <class Box> class Steady : public Box {
public:
    using Box::Box;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace dd::ui
