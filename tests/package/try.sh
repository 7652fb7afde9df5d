#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Parting authors
# SPDX-License-Identifier: Apache-2.0
#
# try.sh PACKAGE.deb: installs the package into a Debian root made for the occasion, and starts both programs there.
# Needs root and a package mirror; says so and fails without.
set -euo pipefail

package=$(realpath "$1")
fail() {
    printf 'package: %s\n' "$1" >&2
    exit 1
}
((EUID == 0)) || fail 'only root can make a root folder to install into'
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | head -n 1)
[[ -n $mirror ]] || fail 'apt knows no package mirror; run apt-get update'
. /etc/os-release

root=$(mktemp -d)
log=$(mktemp)
finish() {
    umount "$root/proc" 2>/dev/null || true
    rm -rf --one-file-system "$root" "$log"
}
trap finish EXIT

# quietly COMMAND...: what it says is of interest only if it fails.
quietly() {
    "$@" >"$log" 2>&1 || {
        cat "$log" >&2
        fail "$1 failed"
    }
}
chmod 755 "$root"
quietly debootstrap --variant=minbase "$VERSION_CODENAME" "$root" "$mirror"
mount -t proc proc "$root/proc"
rm -f "$root/etc/apt/sources.list"
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
cp -r /etc/apt/. "$root/etc/apt/" # the same mirror, reached in the same way
cp "$package" "$root/parting.deb"

inside() {
    chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root XDG_RUNTIME_DIR=/tmp LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}
quietly inside apt-get update -qq
quietly inside apt-get install -y -qq --no-install-recommends /parting.deb xvfb xauth x11-utils
echo "installed: $(inside dpkg-query -W -f '${Package} ${Version}, ${Installed-Size} kB' parting)"

[[ $(inside parting --version) == "parting $(inside dpkg-query -W -f '${Version}' parting)" ]] || fail 'parting --version'
for page in parting parting-sandbox; do
    [[ -s $root/usr/share/man/man1/$page.1.gz ]] || fail "no manual page of $page"
done

inside bash -c '
    set -e
    parting-sandbox --port 0 >/tmp/listening & server=$!
    for i in {1..50}; do grep -q "^listening on http://127.0.0.1:" /tmp/listening && break; sleep 0.1; done
    kill $server
    grep "^listening on" /tmp/listening' || fail 'parting-sandbox did not listen'

# shellcheck disable=SC2016  # for the shell inside
inside xvfb-run -a bash -c '
    parting --sandbox --data-dir /tmp/data & window=$!
    for i in {1..100}; do
        if xwininfo -root -tree 2>/dev/null | grep "Parting.*[0-9]\{3,\}x[0-9]\{3,\}"; then kill $window; exit 0; fi
        sleep 0.1
    done
    exit 1' || fail 'parting opened no window'
[[ -n $(find "$root/tmp/data" -name journal.sqlite -size +0) ]] || fail 'parting could make no journal'

quietly inside apt-get remove -y -qq parting
[[ ! -e $root/usr/bin/parting ]] || fail 'removing left the program'
echo 'package: installed, started, removed'
