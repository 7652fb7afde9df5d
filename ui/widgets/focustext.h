// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/plainlabel.h"

namespace parting::ui {

/// A sentence that the keyboard can reach and assistive tools hear of when it changes: why something is off.
class FocusText : public PlainLabel {
    Q_OBJECT

public:
    /// `name` is what the sentence is called; the sentence itself becomes the accessible description.
    explicit FocusText(const QString &name, QWidget *parent = nullptr);

    void setSentence(const QString &);

protected:
    void paintEvent(QPaintEvent *) override;
};

} // namespace parting::ui
