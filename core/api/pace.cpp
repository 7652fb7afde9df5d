// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/pace.h"

#include <algorithm>

namespace parting {

void Pace::answered(int round)
{
    if (round != m_round)
        return;
    m_slowed = 0;
    if (m_allowed == m_most || ++m_good < m_allowed)
        return;
    m_good = 0;
    ++m_allowed;
}

void Pace::slowedDown(int round)
{
    if (round != m_round)
        return;
    ++m_round;
    ++m_slowed;
    m_good = 0;
    m_allowed = std::max(m_allowed / 2, 1);
}

} // namespace parting
