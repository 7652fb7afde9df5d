#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Parting authors
# SPDX-License-Identifier: Apache-2.0
#
# run.sh SCRIPT PROGRAM...: a job done by the accessible tree, on a display and a message bus of its own.
set -euo pipefail

need() {
    command -v "$1" >/dev/null || { echo "$1 is missing: install the Debian package $2" >&2; exit 1; }
}
need xvfb-run xvfb
need xauth xauth
need dbus-run-session dbus-daemon
[[ -x /usr/libexec/at-spi-bus-launcher ]] || { echo "install the Debian package at-spi2-core" >&2; exit 1; }
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' || { echo "install gir1.2-atspi-2.0 and python3-gi" >&2; exit 1; }

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_RUNTIME_DIR=$home PYTHONDONTWRITEBYTECODE=1
unset DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS WAYLAND_DISPLAY
timeout 100 xvfb-run -a -s "-screen 0 1280x1024x24" dbus-run-session -- \
    /usr/bin/python3 "$(dirname "$0")/$1" "${@:2}"
