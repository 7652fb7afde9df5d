// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace parting::ui {

class ElidedLabel;

/// The head of a page that is about a customer: where one is, whom it concerns, and the rest that tells them apart.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    /// `stage` ends the breadcrumb. Names are foreign text, made safe here.
    void show(const QString &company, const QString &domain, const QString &id, const QString &stage);

private:
    ElidedLabel *m_breadcrumb = nullptr;
    ElidedLabel *m_company = nullptr;
    ElidedLabel *m_domain = nullptr;
    ElidedLabel *m_id = nullptr;
};

} // namespace parting::ui
