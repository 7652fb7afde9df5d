// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/evidenceforms.h"

#include "core/workflow/confirm.h"
#include "ui/certificate/certificate.h"
#include "ui/pages/evidencefile.h"
#include "ui/pages/evidencetext.h"
#include "ui/pages/rejoinletter.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QPushButton>

namespace parting::ui {

namespace {

QString suffixOf(EvidenceForm form)
{
    switch (form) {
    case EvidenceForm::Certificate:
        return u"pdf"_qs;
    case EvidenceForm::Text:
        return u"txt"_qs;
    case EvidenceForm::Json:
        return u"json"_qs;
    case EvidenceForm::RejoinKit:
        return u"way-back.txt"_qs;
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray evidenceFile(EvidenceForm form, const Evidence &evidence)
{
    switch (form) {
    case EvidenceForm::Certificate:
        return certificatePdf(evidence);
    case EvidenceForm::Text:
        return evidenceText(evidence).toUtf8();
    case EvidenceForm::Json:
        return evidenceJson(evidence);
    case EvidenceForm::RejoinKit:
        return rejoinKit(evidence).toUtf8();
    }
    Q_UNREACHABLE();
}

EvidenceForms::EvidenceForms(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"evidence");
    m_kit = button(tr("Save re-join kit"), u"saveRejoinKit", EvidenceForm::RejoinKit);
    auto *layout = new QGridLayout(this); // more than two beside each other are wider than the narrowest window
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::control);
    layout->addWidget(button(tr("Save certificate as PDF"), u"saveCertificate", EvidenceForm::Certificate), 0, 0);
    layout->addWidget(m_kit, 0, 1);
    layout->addWidget(button(tr("Save evidence as text"), u"saveText", EvidenceForm::Text), 1, 0);
    layout->addWidget(button(tr("Save evidence as JSON"), u"saveJson", EvidenceForm::Json), 1, 1);
    layout->setColumnStretch(2, 1);
}

QPushButton *EvidenceForms::button(const QString &word, const char16_t *name, EvidenceForm form)
{
    auto *made = new QPushButton(icon(Icon::Save), word, this);
    made->setObjectName(name);
    made->setAccessibleName(word);
    connect(made, &QPushButton::clicked, this, [this, form] { Q_EMIT wanted(form); });
    return made;
}

void EvidenceForms::show(const Run &run)
{
    m_kit->setVisible(isProvedGone(run));
}

void saveEvidence(const Desktop &desktop, QWidget *parent, EvidenceForm form, const Evidence &evidence,
    std::function<void(const Message &)> say)
{
    const Run &run = evidence.run;
    const QString name = evidenceFileName(run.companyName, run.startedAt.toLocalTime().date(), suffixOf(form));
    desktop.askFileName(parent, name, [form, evidence, say = std::move(say)](const QString &path) {
        const auto problem = writeFile(path, evidenceFile(form, evidence));
        say(savingMessage(path, problem, EvidenceForms::tr("The evidence could not be saved.")));
    });
}

} // namespace parting::ui
