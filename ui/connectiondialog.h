// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

#include <memory>

class QVBoxLayout;

namespace parting {
class ConnectionTest;
struct ConnectionResult;
} // namespace parting

namespace parting::ui {

/// Tries what an account needs, step by step, and says what failed and why. It owns the test.
class ConnectionDialog : public QDialog {
    Q_OBJECT

public:
    ConnectionDialog(std::unique_ptr<ConnectionTest>, QWidget *parent);
    ~ConnectionDialog() override;

private:
    void refresh();

    std::unique_ptr<ConnectionTest> m_test;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace parting::ui
