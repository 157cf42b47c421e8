#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 DispatchDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps translations/*.ts and the sources together.

translations.py [--lupdate PROGRAM]            checks: nothing new, nothing gone, everything translated
translations.py [--lupdate PROGRAM] --update   brings the files up to the sources first

Each folder of sources has its own pair: <area>_ru.ts with everything, <area>_en.ts with the texts that count (%n).
"""
import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

from sources import ROOT, files

TS = ROOT / "translations"
FORMS = {"ru": 3, "en": 2}


def areas():
    """Folders of sources by area: app/backends/hubex is hubex, ui/pages is ui_pages, ui itself is ui."""
    found = {}
    for path in files(".cpp", ".h", under=("app", "ui")):
        parts = path.parent.parts
        if parts[0] == "ui":
            found.setdefault("_".join(parts[:2]), set()).add(path)
        else:
            found.setdefault(parts[2] if parts[1] == "backends" else parts[1], set()).add(path)
    return {area: sorted(str(path) for path in paths) for area, paths in sorted(found.items())}


def lupdate(program, sources, ts, language):
    plural = ["-pluralonly"] if language == "en" else []
    with tempfile.NamedTemporaryFile("w", suffix=".lst") as names:
        names.write("\n".join(sources))
        names.flush()
        # Without the include paths a tr() in namespace dd lands in a context that does not exist at run time.
        run = subprocess.run([program, "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en",
                              "-target-language", language, *plural, "-I", "app", "-I", ".", f"@{names.name}",
                              "-ts", str(ts)], cwd=ROOT, capture_output=True, text=True)
    for line in (run.stdout + run.stderr).splitlines():
        if "unknown namespace/class" in line or "lacks the Q_OBJECT" in line:
            yield f"lupdate: {line.strip()}"
    if run.returncode:
        yield f"lupdate failed on {ts.name}"


def messages(ts):
    """(context, source, comment) -> translation element."""
    if not ts.exists():
        return {}
    found = {}
    for context in xml.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = message
    return found


def complete(message, language):
    translation = message.find("translation")
    if translation.get("type") == "unfinished":
        return False
    if message.get("numerus") == "yes":
        forms = translation.findall("numerusform")
        return len(forms) == FORMS[language] and all((form.text or "").strip() for form in forms)
    return bool((translation.text or "").strip())


def placeholders(text):
    return sorted(set(text[i:i + 2] for i in range(len(text) - 1)
                      if text[i] == "%" and (text[i + 1].isdigit() or text[i + 1] == "n")))


def check(area, language, fresh, kept):
    """What is wrong with the kept file, compared with one made anew from the sources."""
    name = f"translations/{area}_{language}.ts"
    for key in fresh.keys() - kept.keys():
        yield f"{name}: missing, run ./dev translations: \"{key[1]}\""
    for key in kept.keys() - fresh.keys():
        yield f"{name}: no longer in the sources, run ./dev translations: \"{key[1]}\""
    for key in fresh.keys() & kept.keys():
        if not complete(kept[key], language):
            yield f"{name}: not translated: \"{key[1]}\""
        elif kept[key].get("numerus") != fresh[key].get("numerus"):
            yield f"{name}: %n in one place and not in the other: \"{key[1]}\""
        else:
            translation = kept[key].find("translation")
            forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
            for form in forms:
                lost = set(placeholders(key[1])) - set(placeholders(form)) - ({"%n"} if len(forms) > 1 else set())
                if lost:
                    yield f"{name}: {', '.join(sorted(lost))} is lost in the translation of \"{key[1]}\""


def clashes(language):
    """The files become one: a text of a context that two of them translate differently reads one way by chance."""
    known = {}
    for ts in sorted(TS.glob(f"*_{language}.ts")):
        for key, message in messages(ts).items():
            words = "".join(message.find("translation").itertext()).strip()
            first, theirs = known.setdefault(key, (ts.name, words))
            if words != theirs:
                yield f"{key[0]}: \"{key[1]}\" is \"{theirs}\" in {first} and \"{words}\" in {ts.name}"


def keep_words(program, sources, ts, language, before):
    """A text that only moved to another class keeps its translation."""
    known = {key[1:]: message for key, message in before.items() if complete(message, language)}
    tree = xml.parse(ts)
    moved = False
    for message in tree.getroot().iter("message"):
        old = known.get((message.findtext("source"), message.findtext("comment") or ""))
        if old is None or complete(message, language) or old.get("numerus") != message.get("numerus"):
            continue
        message.remove(message.find("translation"))
        message.append(old.find("translation"))
        moved = True
    if moved:
        tree.write(ts, encoding="utf-8", xml_declaration=True)
        list(lupdate(program, sources, ts, language))  # writes it the way it writes all


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--lupdate", default=shutil.which("lupdate", path="/usr/lib/qt6/bin") or "lupdate")
    parser.add_argument("--update", action="store_true")
    options = parser.parse_args()
    wrong = []
    known = areas()
    for area, sources in known.items():
        for language in ("ru", "en"):
            kept = TS / f"{area}_{language}.ts"
            if options.update:
                before = messages(kept)
                list(lupdate(options.lupdate, sources, kept, language))
                if messages(kept):
                    keep_words(options.lupdate, sources, kept, language, before)
                else:
                    kept.unlink(missing_ok=True)
            with tempfile.TemporaryDirectory() as folder:
                fresh = pathlib.Path(folder) / kept.name
                wrong += lupdate(options.lupdate, sources, fresh, language)
                wrong += check(area, language, messages(fresh), messages(kept))
    wrong += clashes("ru")
    for ts in sorted(TS.glob("*.ts")):
        if ts.stem.rpartition("_")[0] not in known:
            wrong.append(f"translations/{ts.name}: no folder of sources is called so")
    print("\n".join(wrong) or f"translations of {len(known)} areas are complete")
    sys.exit(1 if wrong else 0)


main()
