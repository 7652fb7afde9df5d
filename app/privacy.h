// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace parting {

/// Files of this process are for its user alone, and a crash leaves no image of its memory behind. First thing in
/// main().
void keepToOurselves();

} // namespace parting
