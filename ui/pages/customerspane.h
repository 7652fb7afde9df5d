// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/customerdirectory.h"
#include "ui/models/customertablemodel.h"
#include "ui/pages/savetable.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace parting {
class History;
}

namespace parting::ui {

class CustomerTable;
class EmptyList;
class MessageBar;

/// The list of customers with what there is to say about it. It follows the directory page by page, keeps the chosen
/// customer and the scroll position, and reads nothing by itself.
class CustomersPane : public QWidget {
    Q_OBJECT

public:
    explicit CustomersPane(CustomerDirectory &directory, QWidget *parent = nullptr);
    ~CustomersPane() override;

    void setSearch(const QString &);
    void setFilter(CustomerFilter);
    /// Makes that customer the current one as soon as the list shows it, unless another is chosen by then.
    void choose(const CustomerId &);
    void markRemoved(const CustomerId &, const QDateTime &at);
    void setKnown(const ReadinessBook &, const History &); ///< which outlive this
    [[nodiscard]] TableToSave toSave() const;
    void say(const Message &);
    void focusList(); ///< with a current row, if there is any row

    [[nodiscard]] const CustomerTableModel &model() const { return m_model; }
    [[nodiscard]] CustomerTable *table() const { return m_table; }

Q_SIGNALS:
    /// The row under the cursor. A row that could not be read may lack its ID.
    void customerChosen(const parting::CustomerId &, const QString &company, const QString &domain);
    void opened(); ///< Enter or a double click: the keyboard goes to the account
    void readAgainRequested();
    void clearSearchRequested();
    void filterRequested(parting::ui::CustomerFilter);
    void countChanged();
    void readinessKnown(); ///< of one customer more, or another than before
    void inSightChanged(const QList<parting::CustomerId> &);

private:
    struct Anchor {
        CustomerId customer{};
        int y = 0; ///< of its row in the viewport
    };

    void buildTable();
    void openMenu(const QPoint &at);
    void connectDirectory();
    void followRow(const QModelIndex &);
    void rememberPlace();
    void restorePlace();
    void afterNarrowing();
    void refreshAll();
    void refreshMessage();
    void refreshState();

    CustomerDirectory &m_directory;
    CustomerTableModel m_model;
    CustomerId m_chosen; ///< the last one told of
    CustomerId m_wanted; ///< to become the current one when the list shows it
    Anchor m_anchor;
    QString m_told; ///< the sentence last said about the list
    QTimer m_quiet; ///< waiting is not worth a word before it ends
    MessageBar *m_message = nullptr;
    QStackedLayout *m_stack = nullptr;
    CustomerTable *m_table = nullptr;
    EmptyList *m_empty = nullptr;
};

} // namespace parting::ui
