// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0
//
// parting-bench-mapped REST_MS PROGRAM ARGUMENTS...: starts the program, waits for its first real window to be mapped,
// lets it rest, and prints {"mapped_ms":…,"rss_kb":…,"pss_kb":…}. Then the program is ended.

#include <xcb/xcb.h>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <memory>
#include <string>

namespace {

constexpr int smallest = 150; // what is narrower or lower is no main window
constexpr unsigned patience = 30; // seconds

double milliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

bool isMainWindow(xcb_connection_t *display, const xcb_map_notify_event_t &event)
{
    using Geometry = std::unique_ptr<xcb_get_geometry_reply_t, decltype(&std::free)>;
    const Geometry size(xcb_get_geometry_reply(display, xcb_get_geometry(display, event.window), nullptr), &std::free);
    return size && event.override_redirect == 0 && size->width > smallest && size->height > smallest;
}

void waitForWindow(xcb_connection_t *display)
{
    for (;;) {
        const std::unique_ptr<xcb_generic_event_t, decltype(&std::free)> event(xcb_wait_for_event(display), &std::free);
        if (!event)
            std::exit(1);
        if ((event->response_type & 0x7f) == XCB_MAP_NOTIFY
            && isMainWindow(display, *reinterpret_cast<const xcb_map_notify_event_t *>(event.get())))
            return;
    }
}

long kilobytes(pid_t process, const char *name)
{
    const std::string path = "/proc/" + std::to_string(process) + "/smaps_rollup";
    const std::unique_ptr<std::FILE, decltype(&std::fclose)> file(std::fopen(path.c_str(), "r"), &std::fclose);
    char line[256];
    while (file && std::fgets(line, sizeof line, file.get()))
        if (std::strncmp(line, name, std::strlen(name)) == 0)
            return std::strtol(line + std::strlen(name), nullptr, 10);
    return -1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    alarm(patience);
    xcb_connection_t *display = xcb_connect(nullptr, nullptr);
    if (xcb_connection_has_error(display))
        return 1;
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(display)).data->root;
    const std::uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(display, root, XCB_CW_EVENT_MASK, &events);
    std::free(xcb_get_input_focus_reply(display, xcb_get_input_focus(display), nullptr));

    const double started = milliseconds();
    const pid_t program = fork();
    if (program == 0) {
        execvp(argv[2], argv + 2);
        _exit(127);
    }
    waitForWindow(display);
    const double mapped = milliseconds() - started;
    usleep(static_cast<useconds_t>(std::atoi(argv[1])) * 1000);
    std::printf("{\"mapped_ms\":%.1f,\"rss_kb\":%ld,\"pss_kb\":%ld}\n", mapped, kilobytes(program, "Rss:"),
        kilobytes(program, "Pss:"));
    kill(program, SIGTERM);
    waitpid(program, nullptr, 0);
    xcb_disconnect(display);
}
