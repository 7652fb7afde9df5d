// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/tone.h"

#include <QLabel>

namespace parting::ui {

/// A word that stays in sight: that this is practice, or that this is not Microsoft.
class Badge : public QLabel {
    Q_OBJECT

public:
    explicit Badge(Tone, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    Tone m_tone;
};

} // namespace parting::ui
