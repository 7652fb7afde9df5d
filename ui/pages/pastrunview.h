// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/history.h"
#include "ui/pages/evidenceforms.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace parting::ui {

class ElidedLabel;
class FocusText;
class IdLabel;
class PlainLabel;
class StepTable;
class VerdictBand;
class WayBackView;

/// One run of the past: what it came to, who confirmed it and upon what, every step with its times and IDs, and what
/// can be done with it.
class PastRunView : public QWidget {
    Q_OBJECT

public:
    explicit PastRunView(QWidget *parent = nullptr);

    void show(const PastRun &, const Evidence &, History::ForgetGate);
    [[nodiscard]] const PastRun &shown() const { return m_past; }
    void focusFirst();

Q_SIGNALS:
    void evidenceWanted(parting::ui::EvidenceForm form);
    void mailRequested(const QUrl &address);
    void auditRecordWanted(const parting::Run &run);
    void customerRequested(const parting::CustomerId &customer);
    void forgetRequested();

private:
    [[nodiscard]] QWidget *buildBody();
    [[nodiscard]] QWidget *buildFoot();
    void showFacts(const Evidence &);
    void showGate(History::ForgetGate);

    PastRun m_past;
    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_domain = nullptr;
    IdLabel *m_customer = nullptr;
    VerdictBand *m_ending = nullptr;
    MessageBar *m_failure = nullptr;
    QGridLayout *m_facts = nullptr;
    IdLabel *m_correlation = nullptr;
    StepTable *m_steps = nullptr;
    EvidenceForms *m_evidence = nullptr;
    QPushButton *m_audit = nullptr;
    WayBackView *m_wayBack = nullptr;
    QPushButton *m_forget = nullptr;
    FocusText *m_whyNot = nullptr;
    QPushButton *m_openCustomer = nullptr;
};

} // namespace parting::ui
