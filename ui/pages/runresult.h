// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/clock.h"
#include "core/workflow/run.h"
#include "ui/pages/desktop.h"
#include "ui/pages/evidenceforms.h"

#include <QObject>

#include <optional>

namespace parting {
class Offboarding;
}

namespace parting::ui {

class DonePage;

/// What a run came to, on the result page until it is put aside: the last run of this process, or in front of it one of
/// an earlier process that reading again has settled.
class RunResult : public QObject {
    Q_OBJECT

public:
    RunResult(Offboarding &, const Clock &, const Desktop &);

    void ended() { m_pending = true; } ///< the last run has: its result is worth a look
    void settled(const Run &); ///< of an earlier process: that one is shown from now on
    void backToLast() { m_settled.reset(); }
    void putAside(); ///< the result that is shown
    [[nodiscard]] bool pending() const { return m_pending; } ///< the last run's was not put aside yet
    [[nodiscard]] DonePage *page() const { return m_page; }
    void refresh();

Q_SIGNALS:
    void sendAgainRequested(const parting::RunId &run);
    void accountRequested();
    void customersRequested();

private:
    void connectPage();
    void translateRefusal(const Run &);
    void save(EvidenceForm);
    [[nodiscard]] const Run &shown() const;

    Offboarding &m_offboarding;
    const Clock &m_clock;
    const Desktop &m_desktop;
    DonePage *m_page = nullptr;
    bool m_pending = false;
    std::optional<Run> m_settled;
};

} // namespace parting::ui
