// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/api/apiclient.h"

#include <QNetworkRequest>

#include <memory>

class QNetworkAccessManager;

namespace parting {

/// A network without proxy from the environment, without cookies kept and without redirects followed.
[[nodiscard]] std::unique_ptr<QNetworkAccessManager> plainNetwork();

/// No redirect followed, nothing cached, no cookies, no credentials of the computer's own, HTTP/1.1.
void refuseFavours(QNetworkRequest &request);

/// What goes over the wire for `call`: address below the base's "/v1/" and all headers. ErrorKind::UnsafeAddress if the
/// path would leave the base or the base is none (plain http to another computer), ErrorKind::Credentials if the bearer
/// can't be a header's value.
[[nodiscard]] Result<QNetworkRequest> wireRequest(
    const ApiClient::Config &config, const ApiRequest &call, const QByteArray &bearer);

} // namespace parting
