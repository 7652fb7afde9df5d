#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Parting authors
# SPDX-License-Identifier: Apache-2.0
#
# run.sh PROGRAM FOLDER: pictures of the main job, light and dark, English and Swedish. SIZE (1440x900) is the screen's.
set -euo pipefail

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_RUNTIME_DIR=$home PYTHONDONTWRITEBYTECODE=1
unset DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS WAYLAND_DISPLAY
mkdir -p "$2"
for language in ${LANGUAGES:-en sv}; do
    for theme in ${THEMES:-light dark}; do
        timeout 100 xvfb-run -a -s "-screen 0 ${SIZE:-1440x900}x24" dbus-run-session -- \
            /usr/bin/python3 "$(dirname "$0")/shots.py" "$1" "$2" "$language" "$theme"
    done
done
