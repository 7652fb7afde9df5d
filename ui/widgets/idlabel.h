// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace parting::ui {

/// An ID in a fixed-width face with a button that copies it whole.
class IdLabel : public QWidget {
    Q_OBJECT

public:
    /// `name` is what the ID is called: "Microsoft ID".
    explicit IdLabel(const QString &name, QWidget *parent = nullptr);

    void setId(const QString &);
    [[nodiscard]] QString id() const { return m_id; }

private:
    QString m_id;
    QLabel *m_text = nullptr;
    QToolButton *m_copy = nullptr;
};

} // namespace parting::ui
