// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/workflow/run.h"
#include "ui/pages/tables.h"

namespace parting::ui {

class StepModel;

/// The steps of a run, live or done.
class StepTable : public FittedTable {
    Q_OBJECT

public:
    /// Of a run that is being watched, or of one whose times and answers are looked up.
    enum class Detail { Watching, LookingUp };
    explicit StepTable(Detail detail = Detail::Watching, QWidget *parent = nullptr);

    void show(const Run &);

protected:
    void startOver() override;
    void arrange(bool mayLeaveOut) override;

private:
    Detail m_detail;
    StepModel *m_model = nullptr;
};

} // namespace parting::ui
