# SPDX-FileCopyrightText: The Parting authors
# SPDX-License-Identifier: Apache-2.0
"""Every test that .github/SECURITY.md names as the guard of a promise exists."""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).parent.parent
TEST = re.compile(r"\bTEST(?:_F|_P)?\(\s*(\w+),\s*(\w+)\s*\)")

tests = {"Secret.StaysInTheProcess"}
for source in (ROOT / "tests").rglob("*.cpp"):
    tests |= {f"{suite}.{name}" for suite, name in TEST.findall(source.read_text(encoding="utf-8"))}
suites = {test.split(".")[0] for test in tests}
targets = {folder.name for folder in (ROOT / "tests/fuzz/corpus").iterdir()}
page = (ROOT / ".github/SECURITY.md").read_text(encoding="utf-8")
rows = [row for row in page.splitlines() if row.startswith("| ") and "`" in row]

broken = []
for row in rows:
    guards = re.findall(r"(fuzz target )?`((?:Fuzz/)?\w+(?:-\w+)*(?:\.(?:\w+|\*))?)`", row.rsplit("|", 2)[1])
    if not guards:
        broken.append(f"no test: {row}")
    for fuzzed, name in guards:
        name = name.removeprefix("Fuzz/")
        known = name in targets if fuzzed else name in tests or name.removesuffix(".*") in suites or name == "layering.cmake"
        if not known:
            broken.append(f"{name} does not exist")

print("\n".join(broken) if broken else f"promises: {len(rows)}, each with a test that exists")
sys.exit(1 if broken else 0)
