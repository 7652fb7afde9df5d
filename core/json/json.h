// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/error.h"

#include <QByteArray>

#include <nlohmann/json_fwd.hpp>

namespace parting {

/// Members keep the order they came in, so that a resource can be sent back as it was read.
using Json = nlohmann::ordered_json;

/// The deepest nesting and the most members of one object that are read. Real answers stay far below both.
inline constexpr int maxJsonDepth = 64;
inline constexpr std::size_t maxJsonMembers = 4096;

/// Whether `body` is one JSON text within the limits above; ErrorKind::TooDeep or Malformed if not. Builds nothing, so
/// it is safe on hostile input of any depth.
[[nodiscard]] Result<void> guardJson(const QByteArray &body);

/// The document, read only after guardJson() has let it pass. Never throws.
[[nodiscard]] Result<Json> parseJson(const QByteArray &body);

/// `body` as nearly readable as it can be made: bytes that are no UTF-8 become U+FFFD, so that one broken name does not
/// cost the list it stands in. Only for reading, never for what is sent back.
[[nodiscard]] QByteArray readableUtf8(const QByteArray &body);

/// Without the byte order mark that success answers of the service begin with.
[[nodiscard]] QByteArray withoutByteOrderMark(QByteArray body);

} // namespace parting
