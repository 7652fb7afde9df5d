// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/desktop.h"

#include <QDialog>

class QStackedWidget;

namespace parting {
class Lookups;
}

namespace parting::ui {

class EmptyState;
class LetterView;
class PlainLabel;

/// The link by which a new customer accepts this partner as reseller, with a letter that carries it. Reads it when it
/// is made.
class RequestDialog : public QDialog {
    Q_OBJECT

public:
    RequestDialog(Lookups &, const Desktop &, QWidget *parent);

private:
    void showInvitation();
    void openMail(const QUrl &address);

    Lookups &m_lookups;
    const Desktop m_desktop;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_state = nullptr;
    LetterView *m_letter = nullptr;
    PlainLabel *m_note = nullptr; ///< how mailing went wrong
};

} // namespace parting::ui
