// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/sandbox/http.h"

#include <tl/expected.hpp>

#include <functional>
#include <memory>

namespace parting::sandbox {

/// HTTP/1.1 on 127.0.0.1, one thread per connection. It knows nothing of what is asked.
class Transport {
public:
    /// Called on the connection's thread, for several connections at once.
    using Handler = std::function<Response(const Request &)>;

    /// Listens when it returns. Port 0 takes any free one; a taken one is an error in one sentence.
    [[nodiscard]] static tl::expected<std::unique_ptr<Transport>, std::string> listen(int port, Handler handler);
    /// Closes every connection and waits for the handlers that run.
    ~Transport();
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;

    [[nodiscard]] int port() const;

private:
    struct Private;
    explicit Transport(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace parting::sandbox
