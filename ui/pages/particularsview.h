// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/lookups.h"

#include <QList>
#include <QWidget>

#include <utility>

class QGridLayout;

namespace parting::ui {

/// Who else is about a customer: the reseller in between, and who pays. Read once it is looked at.
class ParticularsView : public QWidget {
    Q_OBJECT

public:
    explicit ParticularsView(QWidget *parent = nullptr);

    void show(const Lookups::OfCustomer &);

private:
    QGridLayout *m_facts = nullptr;
    QList<std::pair<QString, QString>> m_shown; ///< what is in it, title and value
};

} // namespace parting::ui
