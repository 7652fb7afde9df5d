// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace parting {

/// How many calls may be in flight, learnt from their answers: half as many after one that asks to slow down, one more
/// after as many good ones in a row as may be in flight; between 1 and `most`. A value; the queue counts, this judges.
class Pace {
public:
    explicit Pace(int most) : m_most(most), m_allowed(most) { }

    [[nodiscard]] int allowed() const { return m_allowed; }
    /// Of the calls that leave now. Those of one round slow down once, however many of them are told to.
    [[nodiscard]] int round() const { return m_round; }
    /// Rounds slowed down since the last good answer.
    [[nodiscard]] int inARow() const { return m_slowed; }

    void answered(int round); ///< one that left in `round` got an answer that is about itself
    void slowedDown(int round); ///< one that left in `round` got 429 or 503

private:
    int m_most;
    int m_allowed;
    int m_round = 0;
    int m_good = 0; ///< answers since the last change
    int m_slowed = 0;
};

} // namespace parting
