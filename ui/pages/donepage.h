// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/clock.h"
#include "core/service/evidence.h"
#include "ui/pages/evidenceforms.h"
#include "ui/widgets/messagebar.h"

#include <QUrl>
#include <QWidget>

class QPushButton;

namespace parting::ui {

class IdLabel;
class PageHeader;
class PlainLabel;
class SendAgainLine;
class StepTable;
class VerdictBand;
class WayBackView;

/// What a finished run came to, whatever its end: the sentence, the next step, the steps with times and IDs, and for a
/// removal the way back and the evidence.
class DonePage : public QWidget {
    Q_OBJECT

public:
    explicit DonePage(Clock clock = {}, QWidget *parent = nullptr);

    void show(const Evidence &);
    void say(const Message &);
    void focusFirst();

Q_SIGNALS:
    void readAgainRequested(const parting::RunId &run); ///< what became of it is not known yet
    void sendAgainRequested(const parting::RunId &run);
    void accountRequested();
    void customersRequested();
    void mailRequested(const QUrl &address);
    void evidenceWanted(parting::ui::EvidenceForm form);

private:
    [[nodiscard]] QWidget *buildBody();
    [[nodiscard]] QLayout *buildButtons();

    Run m_run;
    PageHeader *m_header = nullptr;
    MessageBar *m_message = nullptr;
    VerdictBand *m_outcome = nullptr;
    PlainLabel *m_nextStep = nullptr;
    StepTable *m_steps = nullptr;
    SendAgainLine *m_sendAgain = nullptr;
    IdLabel *m_correlation = nullptr;
    WayBackView *m_wayBack = nullptr;
    EvidenceForms *m_evidence = nullptr;
    QPushButton *m_readAgain = nullptr;
    QPushButton *m_account = nullptr;
    QPushButton *m_customers = nullptr;
};

} // namespace parting::ui
