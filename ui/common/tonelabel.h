// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tones.h"

#include <QLabel>

namespace dd::ui {

/// Plain words in one of the tones, through every change of the theme: hints, warnings, what went wrong.
class ToneLabel : public QLabel {
    Q_OBJECT

public:
    enum class Size { Small, Normal };

    explicit ToneLabel(Tone tone, Size size = Size::Normal, QWidget *parent = nullptr);

    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Tone m_tone;
    Size m_size;
};

} // namespace dd::ui
