# SPDX-FileCopyrightText: The Parting authors
# SPDX-License-Identifier: Apache-2.0
"""From raw values to the tables that ./dev bench prints."""

from statistics import median

IN_FLIGHT, READS, DELAY_S = 5, 1_000, 0.05
SERVER_SHARE = 0.05


def middle(values):
    values = [v for v in values if v is not None]
    return median(values) if values else None


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def list_requests(run):
    return [r for r in run["server"]["requests"] if r[0] == "/v1/customers"]


def wall_s(run):
    return run["wall_s"]


def load_s(run):
    return run["complete_at"] / 1e3 - list_requests(run)[0][1] / 1e9


def first_rows_s(run):
    return run["first_rows_at"] / 1e3 - list_requests(run)[0][1] / 1e9


def account_s(run):
    """(shown, slowest request), both since the first of the account's requests came in."""
    requests = [r for r in run["server"]["requests"] if r[0].startswith("/v1/customers/")]
    return run["verdict_at"] / 1e3 - min(r[1] for r in requests) / 1e9, max(r[2] - r[1] for r in requests) / 1e9


def server_share(run, seconds):
    return run["server"]["cpu_ns"] / 1e9 / seconds(run)


def counted(runs, seconds):
    """The median of the runs in which the server cost little enough; None unless these are most of them."""
    valid = [seconds(run) for run in runs if server_share(run, seconds) <= SERVER_SHARE]
    return middle(valid) if 2 * len(valid) > len(runs) else None


def stalls(runs, key):
    return max(phase[key] for run in runs for phase in run["event_loop"].values())


def row(name, figure, unit, peer, floor, target, limit=None):
    """`limit` is the most that the ratio may be, or the figure itself where there is no peer."""
    ratio = figure / floor if figure is not None and floor else None
    measured = ratio if peer else figure
    verdict = "" if limit is None else "VOID" if figure is None else "" if measured is None else \
        "met" if measured <= limit else "MISSED"
    return {"name": name, "figure": figure, "unit": unit, "peer": peer, "floor": floor, "ratio": ratio,
            "target": target, "verdict": verdict}


def list_rows(raw):
    far, near = raw["list at 50 ms"], raw["list at 0 ms"]
    curl = middle([r["wall_s"] for r in raw.get("list at 50 ms curl", [])])
    node = counted(raw.get("list at 0 ms node", []), wall_s)
    page = middle(raw.get("page at 50 ms curl", []))
    every = far + near + raw["account"] + raw["small list"]
    return [
        row("100,000 customers, 50 ms a page", counted(far, load_s), "s", "curl, no parsing", curl, "≤ 1.05 ×", 1.05),
        row("100,000 customers, 0 ms a page", counted(near, load_s), "s", "Node fetch + JSON.parse", node,
            "≤ 0.8 ×", 0.8),
        row("First rows painted, 50 ms a page", middle(map(first_rows_s, far)), "s", "curl, first page", page,
            "≤ 1.2 ×", 1.2),
        row("Longest wait in the event loop", stalls(every, "longest_ms"), "ms", None, None, "≤ 16 ms", 16),
        row("… of which computed by the window's thread", stalls(every, "longest_computed_ms"), "ms", None, None,
            "≤ 16 ms", 16),
    ]


def memory_rows(raw):
    big, small = raw["list at 0 ms"], raw["small list"]
    heap = [(b["memory_kb"]["heap"] - s["memory_kb"]["heap"]) * 1024 / 99_000 for b, s in zip(big, small)]
    resident = [r["memory_kb"]["rss"] / 1024 for r in big]
    keepassxc = middle([r["rss_kb"] / 1024 for r in raw.get("start keepassxc", [])])
    return [
        row("Memory a customer, search included", middle(heap), "bytes", None, None, "≤ 250", 250),
        row("Program with 100,000 customers", middle(resident), "MB", "KeePassXC, empty", keepassxc, "≤ 1 ×", 1),
    ]


def use_rows(raw):
    runs = raw["list at 0 ms"]
    keys = [t for r in runs for t in r["key_ms"]]
    wheel = [t for r in runs for t in r["scroll_ms"]]
    first = [r["sort_first"] for r in runs]
    return [
        row("Key to painted, 100,000 rows, p95", percentile(keys, 0.95), "ms", None, None, "≤ 10 ms", 10),
        row("Key to painted, 100,000 rows, p99", percentile(keys, 0.99), "ms", None, None, "≤ 16 ms", 16),
        row("Sort click to response", middle(r["responded_ms"] for r in first), "ms", None, None, "≤ 16 ms", 16),
        row("Sort click to sorted, first time", middle(r["sorted_ms"] for r in first), "ms", None, None, "≤ 150 ms", 150),
        row("Sort click to sorted, reversed", middle(r["sort_again"]["sorted_ms"] for r in runs), "ms", None, None, ""),
        row("Scroll step to painted, p95", percentile(wheel, 0.95), "ms", None, None, "≤ 8.3 ms", 8.3),
    ]


def start_rows(raw):
    keepassxc = middle([r["mapped_ms"] for r in raw.get("start keepassxc", [])])
    shown = [r["first_rows_at"] - r["started_at"] for r in raw["start with probe"]]
    account = [account_s(r) for r in raw["account"]]
    wall = middle(r["wall_s"] for r in raw["reads"])
    return [
        row("Start to mapped window, practice list", middle(r["mapped_ms"] for r in raw["start"]), "ms", "KeePassXC, empty",
            keepassxc, "≤ 0.5 ×", 0.5),
        row("Start to practice list painted", middle(shown), "ms", "KeePassXC, mapped", keepassxc, ""),
        row("An account shown, 50 ms a request", middle(a[0] for a in account), "s", "its slowest request",
            middle(a[1] for a in account), "≤ 1.2 ×", 1.2),
        row("1,000 account reads at 50 ms", wall, "s", "what 5 in flight allow", READS / IN_FLIGHT * DELAY_S, "≤ 1.1 ×", 1.1),
        row("CPU a request of these", middle(r["cpu_s"] for r in raw["reads"]) * 1e3 / READS, "ms", None, None, ""),
    ]


def part_rows(raw):
    ms = {b["run_name"]: b["real_time"] for b in raw["parts"]["benchmarks"]
          if b.get("aggregate_name", "median") == "median"}
    floor = ms["search/floor:memchr"]
    accept = ms["decode/floor:accept"]
    rows = [row("Decoding 10,000 customers", ms["decode"], "ms", "nlohmann accept(), stores nothing", accept, "")]
    for name in ("one letter", "word", "two words", "nothing"):
        rows.append(row(f"Matching 100,000 customers, {name}", ms[f"search/{name}"], "ms", "memchr", floor, ""))
    return rows


def figures(raw):
    return list_rows(raw) + memory_rows(raw) + use_rows(raw) + start_rows(raw)


def void_runs(raw):
    """Runs in which the server cost so much that they say little about the client. They count for nothing above."""
    loads = {"list at 50 ms": load_s, "list at 0 ms": load_s, "list at 0 ms node": wall_s}
    for name, seconds in loads.items():
        for run in raw.get(name, []):
            share = server_share(run, seconds)
            if share > SERVER_SHARE:
                yield f"{name}: the server took {share:.1%} of the time"


def number(value, unit=""):
    if value is None:
        return "missing"
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:,.{digits}f} {unit}".strip()


def table(head, lines):
    print("| " + " | ".join(head) + " |")
    print("|" + "---|" * len(head))
    for line in lines:
        print("| " + " | ".join(line) + " |")
    print()


def growth_line(run):
    seconds = load_s(run)
    return [f"{run['customers']:,}", number(seconds, "s"), number(seconds * 1e6 / run["customers"], "µs"),
            number(run["memory_kb"]["rss"] / 1024, "MB"), number(percentile(run["key_ms"], 0.95), "ms"),
            number(run["sort_first"]["sorted_ms"], "ms"), number(percentile(run["scroll_ms"], 0.95), "ms")]


def show(result, raw):
    """As README.md has it."""
    for rows in (figures(raw), part_rows(raw)):
        table(("what", "Parting", "floor or peer", "its figure", "ratio", "target", ""),
              [[r["name"], number(r["figure"], r["unit"]), r["peer"] or "",
                number(r["floor"], r["unit"]) if r["peer"] else "", number(r["ratio"]) if r["ratio"] else "",
                r["target"], r["verdict"]] for r in rows])
    table(("customers", "loaded", "each", "memory", "key p95", "first sort", "scroll p95"),
          [growth_line(run) for run in raw["growth"]])
    peers = ", ".join(f"{name} {version or 'MISSING'}" for name, version in result["peers"].items())
    print(f"Medians of {result['rounds']}; {result['processors']} processors, load average "
          f"{result['load_average'][0]:.1f}; peers: {peers}. All values: build/bench.json")
    for problem in void_runs(raw):
        print(f"VOID: {problem}")
