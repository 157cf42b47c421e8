// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tones.h"

#include <QObject>

namespace dd::store {
class Settings;
}

namespace dd::ui {

/// Light or dark, following the system or the user's choice, and the height of rows; changes while the
/// program runs. Sets the application's style and palette, so widgets hear of it as PaletteChange and
/// StyleChange. Owned by the composition root, made after the application object and before every widget.
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Density { Compact, Comfortable };

    explicit Theme(store::Settings &settings, QObject *parent = nullptr);

    bool isDark() const { return m_dark; }
    Density density() const;
    /// Rows of lists: 28 px compact, 36 px comfortable; more where the font asks for it.
    int rowHeight() const;

    /// Our palettes; for tests and pictures.
    static QPalette palette(bool dark);

Q_SIGNALS:
    /// Colours; after the palette was set.
    void changed();
    void densityChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    bool systemIsDark() const;

    store::Settings &m_settings;
    bool m_systemDark = false;
    bool m_dark = false;
};

} // namespace dd::ui
