// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sandbox/transport.h"

#include "core/sandbox/connections.h"
#include "core/sandbox/socket.h"

#include <httplib.h>

#include <thread>

namespace parting::sandbox {

namespace {

using namespace std::chrono_literals;

constexpr int keepAlive = 600'000; // longer than clients keep idle connections, so that none is closed under a write
constexpr size_t largestBody = 1024 * 1024;

/// Debian's library sets SO_REUSEPORT, with which a second server would quietly share the port.
void allowRebindOnly(socket_t socket)
{
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

class Queue : public httplib::TaskQueue {
public:
    explicit Queue(Connections &connections) : m_connections(connections) { }
    void enqueue(std::function<void()> work) override { m_connections.start(std::move(work)); }
    void shutdown() override { m_connections.endAll(); }

private:
    Connections &m_connections;
};

/// A socket as the library wants to see it.
class SocketStream : public httplib::Stream {
public:
    explicit SocketStream(Socket &socket) : m_socket(socket) { }
    bool is_readable() const override { return m_socket.readable(); }
    bool is_writable() const override { return m_socket.writable(); }
    ssize_t read(char *target, size_t size) override { return m_socket.read(target, size); }
    ssize_t write(const char *bytes, size_t size) override { return m_socket.write(bytes, size); }
    socket_t socket() const override { return m_socket.descriptor(); }
    void get_remote_ip_and_port(std::string &ip, int &port) const override { loopback(ip, port); }
    void get_local_ip_and_port(std::string &ip, int &port) const override { loopback(ip, port); }

private:
    static void loopback(std::string &ip, int &port)
    {
        ip = "127.0.0.1";
        port = 0;
    }

    Socket &m_socket;
};

/// The socket that this thread serves; the library doesn't hand it to its handlers.
thread_local Socket *currentSocket = nullptr;

class HttpServer : public httplib::Server {
public:
    explicit HttpServer(Connections &connections) : m_connections(connections) { }

    /// The library lets five connections wait; the sixth of a burst would come a second late.
    void lengthenQueue() { ::listen(svr_sock_, SOMAXCONN); }

private:
    bool process_and_close_socket(socket_t descriptor) override
    {
        Socket socket(descriptor);
        SocketStream stream(socket);
        currentSocket = &socket;
        bool ok = m_connections.add(descriptor);
        bool closed = false;
        while (ok && !closed && socket.waitForRequest(keepAlive))
            ok = process_request(stream, false, closed, nullptr) && !socket.hungUp();
        m_connections.remove(descriptor);
        ::shutdown(descriptor, SHUT_RDWR);
        ::close(descriptor);
        return ok;
    }

    Connections &m_connections;
};

Request received(const httplib::Request &from)
{
    Request request{.method = from.method, .target = from.target, .headers = {}, .body = from.body};
    for (const auto &[name, value] : from.headers)
        request.headers.emplace(name, value);
    return request;
}

/// Sends the body whole, in small pieces, followed by blanks forever, or not to its end.
bool provide(httplib::DataSink &sink, const Response &from, size_t offset)
{
    constexpr size_t piece = 64;
    static const std::string blanks(65536, ' ');
    const std::string_view rest = std::string_view(from.body).substr(std::min(offset, from.body.size()));
    switch (from.delivery) {
    case Delivery::Whole:
        return sink.write(rest.data(), rest.size());
    case Delivery::Slow:
        std::this_thread::sleep_for(from.pause);
        return sink.write(rest.data(), std::min(piece, rest.size()));
    case Delivery::Truncated:
        return offset == 0 && sink.write(rest.data(), rest.size() / 2);
    case Delivery::Endless:
        return rest.empty() ? sink.write(blanks.data(), blanks.size()) : sink.write(rest.data(), rest.size());
    case Delivery::Dropped:
        break;
    }
    return false;
}

/// Bodies go through a provider, because the library would compress a plain one for whoever accepts Brotli.
void send(httplib::Response &to, Response from)
{
    if (from.delivery == Delivery::Dropped)
        currentSocket->hangUp();
    to.status = from.status;
    std::string type;
    for (const auto &[name, value] : from.headers)
        if (equalNoCase(name, "Content-Type"))
            type = value;
        else
            to.set_header(name, value);
    const size_t size = from.body.size();
    const bool endless = from.delivery == Delivery::Endless;
    const auto kept = std::make_shared<const Response>(std::move(from)); // the library copies its providers
    if (endless)
        to.set_chunked_content_provider(
            type, [kept](size_t offset, httplib::DataSink &sink) { return provide(sink, *kept, offset); });
    else if (size > 0)
        to.set_content_provider(size, type,
            [kept](size_t offset, size_t, httplib::DataSink &sink) { return provide(sink, *kept, offset); });
}

} // namespace

struct Transport::Private {
    explicit Private(Handler handler) : handle(std::move(handler)), http(connections)
    {
        const auto route = [this](const httplib::Request &from, httplib::Response &to) {
            send(to, handle(received(from)));
        };
        constexpr auto everything = "[\\s\\S]*";
        http.Get(everything, route).Post(everything, route).Put(everything, route).Patch(everything, route);
        http.Delete(everything, route).Options(everything, route);
        http.set_socket_options(allowRebindOnly).set_payload_max_length(largestBody);
        http.set_keep_alive_timeout(keepAlive / 1000).set_keep_alive_max_count(1'000'000);
        http.new_task_queue = [this] { return new Queue(connections); };
    }

    Handler handle;
    Connections connections;
    HttpServer http;
    std::thread acceptor;
    int port = 0;
};

Transport::Transport(std::unique_ptr<Private> d) : m_d(std::move(d)) { }

tl::expected<std::unique_ptr<Transport>, std::string> Transport::listen(int port, Handler handler)
{
    auto d = std::make_unique<Private>(std::move(handler));
    const bool bound = port == 0 ? (d->port = d->http.bind_to_any_port("127.0.0.1")) > 0
                                 : d->http.bind_to_port("127.0.0.1", d->port = port);
    if (!bound)
        return tl::unexpected("Port " + std::to_string(port) + " of 127.0.0.1 can't be used: "
            + (port > 0 && port < 1024 ? "it needs more rights." : "another program listens there."));
    d->http.lengthenQueue();
    d->acceptor = std::thread([http = &d->http] { http->listen_after_bind(); });
    while (!d->http.is_running())
        std::this_thread::sleep_for(1ms);
    return std::unique_ptr<Transport>(new Transport(std::move(d)));
}

Transport::~Transport()
{
    m_d->http.stop();
    m_d->acceptor.join();
}

int Transport::port() const
{
    return m_d->port;
}

} // namespace parting::sandbox
