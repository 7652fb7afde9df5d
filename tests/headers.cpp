// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

// Owns the precompiled headers of all tests; there is nothing else to it.
