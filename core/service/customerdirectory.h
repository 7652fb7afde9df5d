// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/error.h"
#include "core/service/customerlist.h"

#include <QDateTime>
#include <QObject>

#include <memory>
#include <optional>

namespace parting {

class PartnerApi;

/// How far the list has been read. "Complete" is said only when every page was read to the end.
struct DirectoryState {
    enum class Phase { Empty, Reading, Complete, Incomplete };
    Phase phase = Phase::Empty;
    std::uint32_t customers = 0; ///< read so far in this reading
    std::uint32_t duplicates = 0; ///< merged away
    QDateTime readAt{}; ///< when the last page arrived, UTC
    bool earlier = false; ///< the list is a whole one from before this reading, of which nothing has arrived yet
    std::optional<Error> problem{}; ///< why it is incomplete; empty when the person stopped it
    bool stopped = false;
};

/// Whether reading ended because the service gave no answer.
[[nodiscard]] bool outOfReach(const DirectoryState &state);

/// Reads the whole customer list, page by page, and keeps what it has when reading again begins until the first new
/// page arrives. Lives on the GUI thread; pages are decoded on a worker.
class CustomerDirectory : public QObject {
    Q_OBJECT

public:
    explicit CustomerDirectory(PartnerApi &api, QObject *parent = nullptr);
    ~CustomerDirectory() override;

    void read();
    void stop();
    /// Shows a list that was read earlier, until a page arrives; once something was read here it comes too late.
    void show(CustomerList list, const QDateTime &readAt, std::uint32_t duplicates);

    [[nodiscard]] const CustomerList &list() const;
    [[nodiscard]] const DirectoryState &state() const;

Q_SIGNALS:
    void restarted(); ///< the list is a new one: row numbers held so far mean nothing
    void grew(); ///< rows were added at the end
    void stateChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace parting
