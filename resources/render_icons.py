#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 DispatchDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Renders the icons of icons.txt into alpha masks, one PNG a size, and lists them in a .qrc.

usage: render_icons.py ICONS.TXT BREEZE_FOLDER APPLICATION.SVG OUT_FOLDER

Breeze draws each icon for 16 and for 22 pixels on whole pixels. A size that the windows use is made from the drawing
that keeps its lines on whole pixels: 24 is the 22 drawing with a margin, 32 the 16 drawing doubled.
"""
import concurrent.futures
import os
import pathlib
import subprocess
import sys

# Pixels of the mask: drawing it is made from, and the pixels the drawing takes of it. Logical sizes 16, 22, 24 and 32
# at 100, 125, 150 and 200 %, and 64 for the empty states.
SIZES = {16: (16, 16), 20: (16, 20), 22: (22, 22), 24: (22, 22), 28: (22, 28), 30: (22, 28), 32: (16, 32),
         33: (22, 33), 36: (22, 33), 40: (16, 40), 44: (22, 44), 48: (22, 44), 64: (16, 64), 96: (16, 96)}

APPLICATION_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def drawing(breeze, own, path, size):
    """The SVG for this icon drawn nearest to `size`."""
    folder, name = path.split("/")
    if folder == "own":
        return own / f"{name}.svg", 16
    for candidate in (size, 22 if size == 16 else 16, "symbolic", 32):
        svg = breeze / folder / str(candidate) / f"{name}.svg"
        if svg.exists():
            return svg, candidate
    sys.exit(f"render_icons.py: {path} is not in {breeze}")


def render(svg, drawn, pixels, taken, out):
    # A drawing of the other size fills the mask: its own margin is what it is.
    content = taken if drawn == 22 or taken == pixels else pixels
    margin = (pixels - content) // 2
    command = ["rsvg-convert", "-w", str(content), "-h", str(content), "-a", "--page-width", str(pixels),
               "--page-height", str(pixels), "--left", str(margin), "--top", str(margin), "-o", out, svg]
    subprocess.run(command, check=True)


def main():
    names, breeze, application, out = (pathlib.Path(argument) for argument in sys.argv[1:5])
    out.mkdir(parents=True, exist_ok=True)
    rows = [line.split() for line in names.read_text().splitlines() if line and not line.startswith("#")]
    entries, portraits = [], []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = []
        for name, path in rows:
            for pixels, (size, taken) in SIZES.items():
                svg, drawn = drawing(breeze, names.parent / "own", path, size)
                png = out / f"{name}@{pixels}.png"
                entries.append(f'    <file alias="{png.name}">{png}</file>')
                jobs.append(pool.submit(render, svg, drawn, pixels, taken, png))
        for pixels in APPLICATION_SIZES:
            png = out / f"{application.stem}_{pixels}.png"
            portraits.append(f'    <file alias="{png.name}">{png}</file>')
            jobs.append(pool.submit(render, application, 22, pixels, pixels, png))
        for job in jobs:
            job.result()
    (out / "icons.qrc").write_text("\n".join(
        ["<RCC>", '  <qresource prefix="/icons">', *entries, "  </qresource>",
         '  <qresource prefix="/app">', *portraits, "  </qresource>", "</RCC>", ""]))


main()
