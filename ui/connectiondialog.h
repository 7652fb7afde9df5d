// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

#include <memory>

class QGridLayout;

namespace parting {
class ConnectionTest;
struct ConnectionResult;
} // namespace parting

namespace parting::ui {

class ChipLabel;
class PlainLabel;

/// Tries what an account needs, step by step, and says what failed and why. It owns the test.
class ConnectionDialog : public QDialog {
    Q_OBJECT

public:
    ConnectionDialog(std::unique_ptr<ConnectionTest>, QWidget *parent);
    ~ConnectionDialog() override;

private:
    struct Line {
        ChipLabel *chip = nullptr;
        PlainLabel *name = nullptr;
        PlainLabel *detail = nullptr;
    };

    void addLine(QGridLayout *, const ConnectionResult &);
    void refresh();

    std::unique_ptr<ConnectionTest> m_test;
    QList<Line> m_lines; ///< one for each step
};

} // namespace parting::ui
