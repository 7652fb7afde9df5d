// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/service/evidence.h"
#include "ui/pages/desktop.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace parting::ui {

/// What the evidence of a run is saved as.
enum class EvidenceForm { Certificate, Text, Json, RejoinKit };

[[nodiscard]] QByteArray evidenceFile(EvidenceForm, const Evidence &);

/// A button for each form.
class EvidenceForms : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceForms(QWidget *parent = nullptr);

    void show(const Run &); ///< without the re-join kit where nobody was removed

Q_SIGNALS:
    void wanted(parting::ui::EvidenceForm form);

private:
    [[nodiscard]] QPushButton *button(const QString &word, const char16_t *name, EvidenceForm);

    QPushButton *m_kit = nullptr;
};

/// Asks for a file, writes the evidence as that, and says how that ended.
void saveEvidence(
    const Desktop &, QWidget *parent, EvidenceForm, const Evidence &, std::function<void(const Message &)> say);

} // namespace parting::ui
