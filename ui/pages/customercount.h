// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/customerdirectory.h"

#include <QWidget>

class QToolButton;

namespace parting::ui {

class PlainLabel;

/// The left end of the status bar: how many customers are shown of how many, how complete the list is and how old;
/// while it is being read, how far, and Stop.
class CustomerCount : public QWidget {
    Q_OBJECT

public:
    explicit CustomerCount(QWidget *parent = nullptr);

    struct Figures {
        int shown = 0;
        std::uint32_t total = 0;
        std::optional<int> checked{}; ///< whose readiness is known, where that is what the list is narrowed by
    };
    void show(const Figures &, const DirectoryState &, const QDateTime &now);

Q_SIGNALS:
    void stopRequested();

private:
    PlainLabel *m_count = nullptr;
    PlainLabel *m_reading = nullptr;
    QToolButton *m_stop = nullptr;
};

} // namespace parting::ui
