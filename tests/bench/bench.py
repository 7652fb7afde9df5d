# SPDX-FileCopyrightText: The Parting authors
# SPDX-License-Identifier: Apache-2.0
"""./dev bench: runs everything, writes build/bench.json, prints the tables. Peers take turns with Parting, round by
round, so that a noisy machine disturbs both."""

import json
import os
import platform
import sys
import tempfile
import time
from pathlib import Path

import processes as run
import report

BIG, SMALL = 100_000, 1_000


def say(text):
    print(f"bench: {text}", file=sys.stderr, flush=True)


class Bench:
    def __init__(self, quick, folder):
        self.rounds = 1 if quick else 5
        self.growth_to = BIG if quick else 1_000_000
        self.peers = run.peers()
        self.folder = folder
        self.raw = {}

    def note(self, name, value):
        self.raw.setdefault(name, []).append(value)

    def with_peer(self, peer, name, measure):
        if self.peers[peer]:
            self.note(name, measure())

    def all(self):
        for name, version in self.peers.items():
            say(f"{name}: {version or 'MISSING; its rows stay empty'}")
        for number in range(1, self.rounds + 1):
            for what in (self.start, self.list_at_once, self.list_at_distance, self.account):
                say(f"round {number} of {self.rounds}: {what.__name__.replace('_', ' ')}")
                what()
        say("growth")
        self.growth()
        say("parts")
        self.raw["parts"] = run.parts(self.rounds)

    def start(self):
        data = Path(self.folder) / "practice"
        self.with_peer("keepassxc", "start keepassxc", lambda: run.keepassxc(self.folder))
        self.note("start", run.mapped(self.folder, [str(run.BIN / "parting"), "--sandbox", "--data-dir", str(data)]))
        self.note("start with probe", run.parting(self.folder, ["--sandbox"], "load", 60))

    def list_at_once(self):
        with run.Server(BIG, 0) as server:
            self.with_peer("node", "list at 0 ms node", lambda: run.node_list(server))
            self.note("list at 0 ms", run.parting_on(server, self.folder, "list"))
            self.with_peer("curl", "list at 0 ms curl", lambda: run.curl_list(server, self.folder))
        with run.Server(SMALL, 0) as server:
            self.note("small list", run.parting_on(server, self.folder, "load"))

    def list_at_distance(self):
        with run.Server(BIG, 50) as server:
            self.with_peer("curl", "page at 50 ms curl", lambda: run.curl_page(server))
            self.with_peer("curl", "list at 50 ms curl", lambda: run.curl_list(server, self.folder))
            self.note("list at 50 ms", run.parting_on(server, self.folder, "load"))

    def account(self):
        with run.Server(SMALL, 50) as server:
            self.note("account", run.parting_on(server, self.folder, "account"))
            self.note("reads", run.reads(server, SMALL))

    def growth(self):
        customers = SMALL
        while customers <= self.growth_to:
            with run.Server(customers, 0) as server:
                self.note("growth", {"customers": customers} | run.parting_on(server, self.folder, "list"))
            customers *= 10


def main():
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench("--quick" in sys.argv[1:], folder)
        begun = time.time()
        bench.all()
    result = {"peers": bench.peers, "machine": platform.platform(), "processors": os.cpu_count(),
              "load_average": os.getloadavg(), "seconds": round(time.time() - begun), "rounds": bench.rounds}
    figures = report.figures(bench.raw) + report.part_rows(bench.raw)
    Path("build/bench.json").write_text(
        json.dumps(result | {"figures": figures, "raw": bench.raw}, indent=1, ensure_ascii=False))
    report.show(result, bench.raw)


if __name__ == "__main__":
    main()
