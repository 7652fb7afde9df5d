// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

class QPushButton;

namespace parting::ui {

class IconLabel;
class PlainLabel;

/// What stands where there is nothing to show: one icon, one sentence, at most one action, centred.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void show(Icon, const QString &sentence, const QString &action = {});

Q_SIGNALS:
    void actionRequested();

private:
    IconLabel *m_icon = nullptr;
    PlainLabel *m_sentence = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace parting::ui
