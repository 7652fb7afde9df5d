// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QCheckBox;

namespace parting::ui {

class PlainLabel;

/// A box to tick beside a sentence of any length, which wraps and ticks it too.
class TickLine : public QWidget {
    Q_OBJECT

public:
    explicit TickLine(const QString &sentence, QWidget *parent = nullptr);
    void setTicked(bool);
    void takeFocus(); ///< the keyboard goes to the box

    [[nodiscard]] bool ticked() const;

Q_SIGNALS:
    void tickedChanged();

protected:
    void mouseReleaseEvent(QMouseEvent *) override;

private:
    QCheckBox *m_box = nullptr;
};

} // namespace parting::ui
