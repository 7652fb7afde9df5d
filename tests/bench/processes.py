# SPDX-FileCopyrightText: The Parting authors
# SPDX-License-Identifier: Apache-2.0
"""Everything that ./dev bench starts: the server, Parting, and the peers it is measured against."""

import json
import os
import re
import shutil
import subprocess
import tempfile
import time
import urllib.request
from pathlib import Path

BIN = Path("build/release/bin")
PAGE = 500
PATIENCE_S = 1200


class Server:
    """The bench server for so many customers, each answer held back for so long."""

    def __init__(self, customers, delay_ms):
        self.customers = customers
        self.process = subprocess.Popen([BIN / "parting-bench-server", str(customers), str(delay_ms)],
                                        stdout=subprocess.PIPE, text=True)
        self.url = f"http://127.0.0.1:{int(self.process.stdout.readline())}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def log(self):
        """What it did since the last time it was asked: CPU in ns, and (path, came, answered) in ns."""
        with urllib.request.urlopen(self.url + "/bench/log") as answer:
            return json.load(answer)


def parting(folder, arguments, part, customers):
    """Starts Parting with its probe inside and returns what the probe saw, times in ms of the monotonic clock."""
    report = Path(folder) / "report.json"
    report.unlink(missing_ok=True)
    environment = os.environ | {"PARTING_BENCH_REPORT": str(report), "PARTING_BENCH_PART": part,
                                "PARTING_BENCH_CUSTOMERS": str(customers), "XDG_RUNTIME_DIR": str(folder)}
    data = tempfile.mkdtemp(dir=folder)
    started = time.monotonic_ns() / 1e6
    subprocess.run([BIN / "parting-bench", "--data-dir", data, "--language", "en", *arguments],
                   env=environment, check=True, timeout=PATIENCE_S)
    return json.loads(report.read_text()) | {"started_at": started}


def parting_on(server, folder, part):
    """As parting(), on the bench server, with what the server saw."""
    token = Path(folder) / "token"
    token.touch(mode=0o600)
    token.write_text("bench-token")
    server.log()
    seen = parting(folder, ["--endpoint", server.url, "--access-token-file", str(token)], part, server.customers)
    return seen | {"server": server.log()}


def curl_list(server, folder):
    """Seconds from the first page's request to the last page's end, one after the other on one connection."""
    pages = (server.customers + PAGE - 1) // PAGE
    blocks = [f'url = "{server.url}/v1/customers?size={PAGE}"\noutput = "/dev/null"']
    blocks += [f'url = "{server.url}/v1/customers?size={PAGE}&seekOperation=Next"\noutput = "/dev/null"\n'
               f'header = "MS-ContinuationToken: page-{page}"' for page in range(1, pages)]
    config = Path(folder) / "curl.config"
    config.write_text("\nnext\n".join("silent\n" + block for block in blocks))
    server.log()
    subprocess.run(["curl", "-q", "-K", config], check=True, timeout=PATIENCE_S)
    log = server.log()
    if len(log["requests"]) != pages:
        raise RuntimeError(f"curl fetched {len(log['requests'])} pages of {pages}")
    return {"wall_s": span_s(log["requests"]), "server": log}


def curl_page(server):
    """Seconds that the first page alone takes."""
    out = subprocess.run(["curl", "-q", "-s", "-o", "/dev/null", "-w", "%{time_total}",
                          f"{server.url}/v1/customers?size={PAGE}"], check=True, capture_output=True, text=True)
    return float(out.stdout)


def node_list(server):
    server.log()
    out = subprocess.run(["node", "tests/bench/peer.mjs", server.url], check=True, capture_output=True, text=True,
                         timeout=PATIENCE_S)
    seen = json.loads(out.stdout)
    if seen["customers"] != server.customers:
        raise RuntimeError(f"node read {seen['customers']} customers of {server.customers}")
    return seen | {"server": server.log()}


def reads(server, count):
    out = subprocess.run([BIN / "parting-bench-reads", server.url, str(count)], check=True, capture_output=True,
                         text=True, timeout=PATIENCE_S)
    seen = json.loads(out.stdout)
    if seen["failed"]:
        raise RuntimeError(f"{seen['failed']} of {count} reads failed")
    return seen


def mapped(folder, command):
    """Milliseconds from start to a mapped window, and the memory a while later."""
    environment = os.environ | {name: folder for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                                               "XDG_RUNTIME_DIR")}
    out = subprocess.run([BIN / "parting-bench-mapped", "1500", *command], check=True, capture_output=True, text=True,
                         env=environment, timeout=PATIENCE_S)
    return json.loads(out.stdout)


def keepassxc(folder):
    config = Path(folder) / "keepassxc.ini"
    config.write_text("[General]\nUpdateCheckMessageShown=true\n[GUI]\nCheckForUpdates=false\n")
    return mapped(folder, ["keepassxc", "--config", str(config), "--localconfig", str(config)])


def parts(repetitions):
    """Google Benchmark: name → median in ms, and the raw report."""
    out = subprocess.run([BIN / "parting-bench-parts", f"--benchmark_repetitions={repetitions}",
                          "--benchmark_format=json", "--benchmark_min_time=0.1"],
                         check=True, capture_output=True, text=True)
    return json.loads(out.stdout)


def span_s(requests):
    return (max(r[2] for r in requests) - min(r[1] for r in requests)) / 1e9


def peers():
    """name → version, None if it is missing."""
    versions = {}
    for name in ("curl", "node", "keepassxc"):
        versions[name] = None
        if shutil.which(name):
            out = subprocess.run([name, "--version"], capture_output=True, text=True,
                                 env=os.environ | {"QT_QPA_PLATFORM": "offscreen"})
            versions[name] = (re.findall(r"[0-9][0-9.]+", out.stdout) or ["of unknown version"])[0]
    return versions
