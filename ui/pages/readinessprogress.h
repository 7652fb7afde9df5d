// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/readinessreader.h"

#include <QWidget>

namespace parting::ui {

class PlainLabel;

/// In the status bar while readiness is read in the background: how far, or what it waits for, and Stop.
class ReadinessProgress : public QWidget {
    Q_OBJECT

public:
    explicit ReadinessProgress(QWidget *parent = nullptr);

    void show(const ReadinessReader::State &);

Q_SIGNALS:
    void stopRequested();

private:
    PlainLabel *m_text = nullptr;
};

} // namespace parting::ui
