// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/statefile.h"

#include "core/sandbox/privatefile.h"

#include <fstream>
#include <sstream>

namespace parting::sandbox {

StateFile::StateFile(const std::string &folder, int customers, unsigned seed)
    : m_path(folder.empty() ? folder
                            : folder + "/practice-" + std::to_string(customers) + '-' + std::to_string(seed) + ".json")
{
}

tl::expected<Json, std::string> StateFile::load() const
{
    std::ifstream file(m_path);
    if (m_path.empty() || !file)
        return Json::object();
    std::ostringstream text;
    text << file.rdbuf();
    Json changes = Json::parse(text.str(), nullptr, false);
    if (!changes.is_object())
        return tl::unexpected(m_path + " is damaged. Delete it to start practice from the beginning.");
    return changes;
}

tl::expected<void, std::string> StateFile::save(const Json &changes) const
{
    return m_path.empty() ? tl::expected<void, std::string>() : writePrivateFile(m_path, changes.dump(1));
}

} // namespace parting::sandbox
