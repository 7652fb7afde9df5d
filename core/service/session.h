// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace parting {

/// Which world one is in and what may be done in it; fixed for the life of the window.
struct Session {
    enum class World {
        Practice, ///< the embedded server: no real customers
        Microsoft, ///< one of Microsoft's hosts
        Other ///< any other host; its name stands in the title for ever
    };
    World world = World::Practice;
    QString host{}; ///< "127.0.0.1:40213", "api.partnercenter.microsoft.com"
    QString origin{}; ///< what runs are confirmed for: "practice", else scheme, host and port of the service
    QString userName{}; ///< who works here: as the token says, else as the computer does
    QString azurePortal{}; ///< Practice: the page that stands for the Azure portal, without a slash at its end
    QString dataFolder{};
    QString account{}; ///< what the user calls the partner account; empty where there is none, as with a token file
    int colour = 0; ///< which of the colours that tell accounts apart
    bool integrationSandbox = false; ///< Microsoft's own, where removal deletes the customer's tenant
    bool signedIn = false; ///< by a person, so that one can sign out
    bool readOnly = false; ///< another process holds the data folder, or the journal can't be written
    bool journalUnusable = false; ///< that is why it is read only
    QString readOnlyReason{}; ///< technical, for Details

    [[nodiscard]] bool practice() const { return world == World::Practice; }
};

} // namespace parting
