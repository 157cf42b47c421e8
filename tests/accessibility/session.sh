#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 DispatchDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# session.sh PROGRAM [check…]: runs check.py in a home, on a screen and on a bus of its own; all three go with it.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

for tool in Xvfb dbus-run-session /usr/bin/python3 timeout; do
  command -v "$tool" >/dev/null || { echo "no $tool here"; exit 77; }
done
# The bindings are there for the system's own Python only.
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null ||
  { echo "no AT-SPI bindings for /usr/bin/python3 here"; exit 77; }
compgen -G '/usr/lib*/at-spi*' >/dev/null || compgen -G '/usr/lib*/*/at-spi*' >/dev/null ||
  { echo "no at-spi2-core here"; exit 77; }

home=$(mktemp -d)
screen=
trap '[[ -z $screen ]] || kill "$screen" 2>/dev/null; rm -rf "$home" 2>/dev/null || true' EXIT
unset WAYLAND_DISPLAY XDG_CURRENT_DESKTOP QT_QPA_PLATFORMTHEME QT_SCALE_FACTOR QT_STYLE_OVERRIDE NO_AT_BRIDGE
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache
export XDG_RUNTIME_DIR=$home/run QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
mkdir -m 700 "$XDG_RUNTIME_DIR"

# The screen chooses its number itself: nobody else's can be taken for it.
Xvfb -displayfd 3 -screen 0 1680x1050x24 -nolisten tcp -noreset 3>"$home/number" >/dev/null 2>&1 &
screen=$!
for ((tries = 0; tries < 100; ++tries)); do
  [[ -s $home/number ]] && break
  sleep 0.1
done
[[ -s $home/number ]] || { echo "Xvfb did not start"; exit 1; }
DISPLAY=:$(<"$home/number")
export DISPLAY

# What the bus and the registry tell of themselves is nobody's business here.
status=0
timeout -k 5 580 dbus-run-session -- /usr/bin/python3 "$here/${DD_SCRIPT:-check.py}" "$@" 2>"$home/stderr" || status=$?
grep -v -e '^dbus-daemon' -e '^SpiRegistry' "$home/stderr" >&2 || true
exit "$status"
