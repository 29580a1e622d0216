"""The web application on a large database, in a real browser."""
import json
import subprocess

import databases
from bench import Bench
from load import percentile
from machine import ROOT, Failed
from tables import Column, Table

# The environment of the browser tests.
PYTHON = ROOT / ".build" / "python" / "bin" / "python"


def pages(bench: Bench) -> Table:
    rows = bench.options.million
    source = databases.database(bench, rows)
    about = f"From the navigation to the first content, {bench.options.page_loads} times each, on {rows:,} deals, signed in as the owner."
    table = Table("pages", about, "page", [Column("p50 ms", "p50"), Column("longest ms", "longest")])
    if not PYTHON.exists() or not (ROOT / "Frontend" / "dist" / "index.html").exists():
        table.notes.append("There is no browser, or the web application is not built: tools/setup test; node Frontend/build.mjs")
        return table
    owner = next(user for user in source.users if user["role"] == "owner")
    with bench.products.serve(source.path) as server:
        command = [PYTHON, "-B", ROOT / "Benchmarks" / "browser" / "pages.py", f"http://127.0.0.1:{server.port}",
                   owner["email"], owner["password"], str(bench.options.page_loads)]
        run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode != 0:
        raise Failed(f"the browser came to no end: {run.stderr[-2000:]}")
    found = json.loads(run.stdout)
    for name, times in found["times"].items():
        table.rows[name] = {"p50": percentile(times, 50), "longest": times[-1]}
    scrolled = found["scrolled"]
    table.rows["scrolling: a frame"] = {"p50": None, "longest": scrolled["longest"]}
    table.notes.append(f"In {scrolled['blank']} of {scrolled['frames']} frames of scrolling there was no row in the middle of the table.")
    return table
