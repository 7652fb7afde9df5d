// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/clock.h"
#include "core/domain/ids.h"
#include "ui/widgets/pagestack.h"

namespace parting {
class Offboarding;
}

namespace parting::ui {

class EmptyState;
class InterruptedPage;

/// What stands where no customer is chosen: the runs that are open and not under way, or a word of invitation. It
/// follows the service by itself.
class HomePage : public PageStack {
    Q_OBJECT

public:
    HomePage(Offboarding &, const Clock &, QWidget *parent = nullptr);

    void refresh();
    void focusFirst();

Q_SIGNALS:
    void continueRequested(const parting::RunId &run);
    void sendAgainRequested(const parting::RunId &run);

private:
    Offboarding &m_offboarding;
    EmptyState *m_nothing = nullptr;
    InterruptedPage *m_interrupted = nullptr;
};

} // namespace parting::ui
