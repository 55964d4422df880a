# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by app/run and tests/run: what a machine with nothing installed needs before Glaneur runs on it.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '\n== %s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
# No pipe: a reader that has seen enough would make apt-cache fail.
is_offered() { [[ $(LC_ALL=C apt-cache policy "$1" 2>/dev/null) =~ Candidate:\ [^\(] ]]; }

# need_is_met NAME…: whether one of these programs (@name) or packages is there
need_is_met() {
    local name
    for name; do
        case $name in
            @*) command -v "${name#@}" >/dev/null && return 0 ;;
            *) is_installed "$name" && return 0 ;;
        esac
    done
    return 1
}

# as_root COMMAND…
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else fail "Run as root, or install sudo: $*"; fi
}

# missing_needs USE: the lines of that use which are not met, without the use
missing_needs() {
    local use names
    while read -r use names; do
        # shellcheck disable=SC2086 # a line holds several names
        if [ "$use" = "$1" ] && ! need_is_met $names; then echo "$names"; fi
    done < "$root/.ci/packages"
}

apt_is_updated=
# install_needs USE [optional]: installs the packages of that use in .ci/packages which are not there yet.
# With nothing to install it neither asks for rights nor for the network.
install_needs() {
    local needs name names chosen unknown=()
    needs=$(missing_needs "$1")
    [ -n "$needs" ] || return 0
    command -v apt-get >/dev/null || fail "Glaneur's scripts install Debian packages. Elsewhere, install what README.md lists, then use cmake --preset release."
    say "Installing what is needed to $1"
    if [ -z "$apt_is_updated" ]; then
        # A source of packages that does not answer must not stop the others.
        as_root apt-get update -q || true
        apt_is_updated=1
    fi
    local packages=()
    while read -r names; do
        chosen=
        for name in $names; do
            case $name in @*) continue ;; esac
            if is_offered "$name"; then chosen=$name; break; fi
        done
        if [ -n "$chosen" ]; then packages+=("$chosen"); else unknown+=("$names"); fi
    done <<< "$needs"
    if [ ${#unknown[@]} != 0 ]; then
        [ "${2-}" = optional ] || fail "This release has no package for: ${unknown[*]}"
        echo "Not to be had here: ${unknown[*]}"
    fi
    [ ${#packages[@]} != 0 ] || return 0
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${packages[@]}" \
        || [ "${2-}" = optional ] || fail "The packages above could not be installed."
}

# build_glaneur TARGET…: configures the release preset into build/ and builds these targets there
build_glaneur() {
    say "Building in build/"
    export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1
    (cd "$root" && cmake --preset release && cmake --build --preset release --target "$@")
}
