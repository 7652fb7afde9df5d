// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QGridLayout;

namespace parting::ui {

/// The foot of a page: what it is for, why not, and what else. The sentence stands between them, or above where there
/// is no room for that.
class ActionLine : public QWidget {
    Q_OBJECT

public:
    /// `other` may be null. All become children.
    ActionLine(QWidget *main, QWidget *sentence, QWidget *other, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    void arrange(bool narrow);

    QWidget *m_main;
    QWidget *m_sentence;
    QWidget *m_other;
    QGridLayout *m_layout;
    bool m_narrow = false;
};

/// Below this many pixels, at 100 %, things stand one above the other that otherwise stand side by side.
[[nodiscard]] bool isNarrow(const QWidget *);

} // namespace parting::ui
