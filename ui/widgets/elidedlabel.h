// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/plainlabel.h"

namespace parting::ui {

/// One line of foreign text that never makes its window wider: what does not fit ends in "…" and stands whole, up to a
/// sensible length, in the tooltip.
class ElidedLabel : public PlainLabel {
    Q_OBJECT

public:
    using PlainLabel::PlainLabel;

    void setFullText(const QString &);
    [[nodiscard]] const QString &fullText() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    void elide();

    QString m_text;
};

} // namespace parting::ui
