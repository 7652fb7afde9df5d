// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace parting {
class AccountReader;
class Connection;
class CustomerDirectory;
class History;
class LastReads;
class Offboarding;
class ReadinessReader;
struct Clock;
struct Session;
} // namespace parting

namespace parting::ui {

/// What a window shows and works with, all of it about one partner account. All outlive the window.
struct Services {
    const Session &session;
    const Clock &clock;
    CustomerDirectory &directory;
    AccountReader &reader;
    LastReads &last;
    ReadinessReader &readiness;
    const Connection &connection;
    Offboarding &offboarding;
    History &history;
};

} // namespace parting::ui
