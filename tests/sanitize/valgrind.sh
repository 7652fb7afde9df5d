#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Parting authors
# SPDX-License-Identifier: Apache-2.0
#
# valgrind.sh PROGRAM: starts it on Practice with one customer open, quits it by keyboard, and fails on any invalid access
# and on any block of ours that nothing points to at the end.
set -euo pipefail

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_RUNTIME_DIR=$home
# The code that PCRE2 compiles reads aligned vectors, past the end of a text: github.com/PCRE2Project/pcre2/issues/654
export QT_ENABLE_REGEXP_JIT=0
unset DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS WAYLAND_DISPLAY
here=$(realpath "$(dirname "$0")")
program=$(realpath "$1")

# shellcheck disable=SC2016  # expanded by the inner shell
timeout 1200 xvfb-run -a -s '-screen 0 1280x800x24' dbus-run-session -- bash -euo pipefail -c '
    valgrind --suppressions="$1/valgrind.supp" --leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite \
        --error-exitcode=99 --num-callers=40 --log-file="$HOME/valgrind.log" \
        "$2" --sandbox --data-dir "$HOME/data" --language en &
    program=$!
    window=
    for ((second = 0; second < 600 && ${#window} == 0; second++)); do
        kill -0 "$program" || break
        window=$(xdotool search --onlyvisible --name Parting | head -n 1 || true)
        sleep 1
    done
    [[ -n $window ]] || { echo "no window came" >&2; cat "$HOME/valgrind.log" >&2; exit 1; }
    xdotool windowfocus --sync "$window" || true
    xdotool key --window "$window" ctrl+f
    xdotool type --window "$window" adatum
    xdotool key --window "$window" Down
    sleep 20 # Valgrind is slow; what is to be seen is that the account was read
    xdotool key --window "$window" ctrl+q
    status=0
    wait "$program" || status=$?
    grep -E "HEAP SUMMARY|in use at exit|definitely lost|ERROR SUMMARY" "$HOME/valgrind.log"
    grep -q subscriptions "$HOME/data/parting.log" || { echo "no account was read" >&2; exit 1; }
    ((status == 0)) || { cat "$HOME/valgrind.log" >&2; exit "$status"; }
' bash "$here" "$program"
