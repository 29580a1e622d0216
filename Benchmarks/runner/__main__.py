"""Measures what the documents claim: `tools/bench`."""
import json
import signal
import subprocess
import sys
from typing import Any

import customers
import databases
import imports
import machine
import options
import pages
import procedures
import processes
import sales
import targets
from bench import Bench
from machine import ROOT, WORK, Failed
from products import Products
from tables import Table, aligned

CASES = {
    "limit": (procedures.limit, "HTTP alone, with a constant body"),
    "echo": (procedures.echo, "an input of eight fields is checked and answered"),
    "list": (procedures.deals, "twenty deals from memory"),
    "invalid": (procedures.invalid, "an input with ten issues"),
    "batch": (procedures.batch, "a hundred calls in one request"),
    "list-db": (databases.deals, "twenty deals from the database, signed in"),
    "write": (databases.write, "durable writes, one at a time and 64 at once"),
    "million": (databases.million, "how long queries take on a million deals"),
    "sales": (sales.sales, "timelines, the audit log and segments in large"),
    "duplicates": (customers.duplicates, "customers that are there twice, against the truth and among a hundred thousand"),
    "graph": (customers.graph, "walks through a hundred thousand relationships"),
    "import": (imports.imports, "a file of a hundred thousand customers, and the memory for it"),
    "pages": (pages.pages, "the web application on a million deals, in a browser"),
    "start": (processes.start, "from the start of the program to its first answer"),
    "memory": (processes.memory, "what the program takes, and whether it grows"),
    "codec": (processes.codec, "reading and writing JSON beside Foundation"),
}
NO_MEASUREMENT = "This checks that everything runs, with debug builds: the figures are no measurement."


def main() -> int:
    # Ends the servers when it is ended.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    given = options.parse({name: about for name, (_, about) in CASES.items()})
    if given.installs_peers:
        subprocess.run([ROOT / "tools" / "setup", "peers"], check=True)
    about_machine = machine.description()
    WORK.mkdir(parents=True, exist_ok=True)
    bench = Bench(given, Products(given.configuration, given.scratch_path))
    if given.is_quick:
        print(NO_MEASUREMENT, flush=True)
    tables: dict[str, Table] = {}
    failures: dict[str, str] = {}
    for name in given.cases:
        print(f"==> {name}", flush=True)
        try:
            tables[name] = CASES[name][0](bench)
            print(f"\n{tables[name].text}\n", flush=True)
        except (Failed, OSError) as failure:
            failures[name] = str(failure)
            print(f"{name} failed: {failure}", file=sys.stderr, flush=True)
    measured = [] if given.is_quick else targets.rows(tables)
    print(summary(bench, measured, about_machine))
    if given.json:
        figures = {
            "machine": about_machine, "pinning": machine.pinning(), "isMeasurement": not given.is_quick,
            "rounds": given.rounds, "seconds": given.seconds,
            "cases": {name: table.json for name, table in tables.items()}, "targets": measured, "failures": failures,
        }
        given.json.write_text(json.dumps(figures, indent=2, ensure_ascii=False) + "\n")
    return 1 if failures else 0


def summary(bench: Bench, measured: list[dict[str, Any]], about_machine: dict[str, str]) -> str:
    lines = []
    if bench.options.is_quick:
        lines += [NO_MEASUREMENT, ""]
    elif measured:
        words = {True: "yes", False: "no", None: "–"}
        cells = [["case", "target", "wanted", "measured", "met"]]
        cells += [[row["case"], row["target"], row["limit"], row["measured"] or "–", words[row["met"]]]
                  for row in measured]
        lines += ["## Targets", "", *aligned(cells, texts=2), ""]
    lines += ["## Machine", "", *(f"- {name}: {value}" for name, value in about_machine.items()),
              f"- cores: {machine.pinning()}",
              f"- loads: medians of {bench.options.rounds} × {bench.options.seconds} s in turns; "
              "wrk with keep-alive connections from one thread"]
    return "\n".join(lines)


try:
    sys.exit(main())
except KeyboardInterrupt:
    sys.exit(130)
