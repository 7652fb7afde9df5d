# SPDX-FileCopyrightText: The Parting authors
# SPDX-License-Identifier: Apache-2.0
#
# run.py PROGRAM FOLDER [SECONDS | --keep]: feeds every target for its share of SECONDS and prints what was tried. Inputs
# that reach something new gather in FOLDER; --keep takes those that the kept corpus lacks into it.

import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def run(program, target, *arguments):
    return subprocess.run([program, *arguments], env=dict(os.environ, PARTING_FUZZ=target), text=True, errors="replace",
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def folders(gathered, target):
    own = os.path.join(gathered, target)
    os.makedirs(own, exist_ok=True)
    return own, os.path.join(HERE, "corpus", target)


def figure(pattern, text):
    found = re.findall(pattern, text)
    return int(found[-1]) if found else 0


def feed(program, gathered, target, seconds):
    own, kept = folders(gathered, target)
    # Weighing inputs by how rare what they reach is takes longer than reading them.
    ended = run(program, target, "-entropic=0", f"-max_total_time={seconds}", "-timeout=10", "-rss_limit_mb=2048",
                "-max_len=16384", "-print_final_stats=1", f"-dict={HERE}/words.dict",
                f"-artifact_prefix={gathered}/{target}-", own, kept)
    tried = figure(r"number_of_executed_units: (\d+)", ended.stdout)
    edges, inputs = figure(r"cov: (\d+)", ended.stdout), figure(r"corp: (\d+)", ended.stdout)
    found = re.findall(r"Test unit written to (\S+)", ended.stdout) or ["-"]
    print(f"{target:22} {tried:12,} {edges:9,} {inputs:8,}   {found[0]}", flush=True)
    if ended.returncode != 0:
        print("\n".join(ended.stdout.splitlines()[-60:]))
    return tried, ended.returncode == 0


def main():
    program, gathered, wanted = sys.argv[1], sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else "300"
    targets = subprocess.run([program], text=True, stdout=subprocess.PIPE, check=True).stdout.split()
    if wanted == "--keep":
        for target in targets:
            own, kept = folders(gathered, target)
            before = len(os.listdir(kept))
            if run(program, target, "-merge=1", "-max_len=4096", kept, own).returncode != 0:
                sys.exit(f"dev: {target}: the corpora could not be merged")
            print(f"{target:22} {before:4} -> {len(os.listdir(kept)):4} inputs kept")
        return
    share = max(1, int(wanted) // len(targets))
    print(f"{'target':22} {'inputs tried':>12} {'coverage':>9} {'corpus':>8}   finding")
    results = [feed(program, gathered, target, share) for target in targets]
    broken = sum(not fine for _, fine in results)
    print(f"{len(targets)} targets, {share} s each: {sum(tried for tried, _ in results):,} inputs, {broken} findings")
    sys.exit(1 if broken else 0)


main()
