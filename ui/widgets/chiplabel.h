// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/chip.h"

#include <QWidget>

namespace parting::ui {

/// A status chip that stands by itself.
class ChipLabel : public QWidget {
    Q_OBJECT

public:
    explicit ChipLabel(QWidget *parent = nullptr);

    void setChip(const Chip &);
    [[nodiscard]] const Chip &chip() const { return m_chip; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    Chip m_chip;
};

} // namespace parting::ui
