#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 DispatchDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# session.sh STATE PROGRAM: runs the program's function STATE (unlocked, locked, absent) beside a keychain in that state.
set -euo pipefail
state=$1 program=$2

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
unset DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP GNOME_KEYRING_CONTROL
export HOME=$home XDG_DATA_HOME=$home/data XDG_RUNTIME_DIR=$home/run XDG_CACHE_HOME=$home/cache
mkdir -m 700 "$XDG_RUNTIME_DIR"

if [[ $state == absent ]]; then
  export DBUS_SESSION_BUS_ADDRESS=unix:path=$home/nothing
  "$program" absent
  exit
fi

if ! command -v dbus-run-session >/dev/null || ! command -v gnome-keyring-daemon >/dev/null; then
  echo "no dbus-run-session or gnome-keyring-daemon here"
  exit 77
fi
# The bus must not start a daemon of its own with another password: ours is there first.
unlock='printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1'
if [[ $state == locked ]]; then
  dbus-run-session -- sh -c "$unlock; $program fill" # makes the keyring and a secret in it
  dbus-run-session -- sh -c "gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; $program locked"
else
  dbus-run-session -- sh -c "$unlock; $program unlocked callerDiesFirst keychainDiesFirst"
fi
