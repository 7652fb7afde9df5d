// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/tone.h"

#include <QFrame>

namespace parting::ui {

class IconLabel;
class PlainLabel;

/// The one sentence about an account: an edge in the colour of its meaning, an icon, words that wrap.
class VerdictBand : public QFrame {
    Q_OBJECT

public:
    explicit VerdictBand(QWidget *parent = nullptr);

    void show(Tone, Icon, const QString &sentence);
    /// A quieter line below it, with more of it in the tooltip; none for an empty one.
    void setDetail(const QString &line, const QString &more);
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    Tone m_tone = Tone::Neutral;
    IconLabel *m_icon = nullptr;
    PlainLabel *m_sentence = nullptr;
    PlainLabel *m_detail = nullptr;
};

} // namespace parting::ui
