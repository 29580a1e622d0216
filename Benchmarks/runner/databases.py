"""Cases on a database, signed in: what the CRM does with all that a call goes through."""
import contextlib
import hashlib
import json
import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import load
from bench import CONNECTIONS, Bench, Contender, Demo
from http11 import Call, Connection, call
from load import percentile
from machine import ROOT, WORK, Failed
from products import ON_DATABASE
from servers import Server
from tables import Column, Table

LIST = "crm.extensions.listOpportunities"
PAGE = 20
# How many deals stand before a deep page, if there are so many.
DEPTH = 100_000
ROLES = ("admin", "rep")
ONE_BY_ONE = "one at a time"
AT_ONCE = f"{CONNECTIONS} at once"


@dataclass(frozen=True)
class Database:
    """A demo workspace in a file."""

    path: Path
    # As `rapport demo --json` prints them: one of each role.
    users: list[dict[str, str]]

    def token(self, server: Server, role: str) -> str:
        """A session of somebody of that role."""
        user = next(user for user in self.users if user["role"] == role)
        return server.ask(call("auth.login", {name: user[name] for name in ("email", "password")})).result["token"]


def database(bench: Bench, rows: int, customers: int | None = None) -> Database:
    """A workspace of so many deals, and customers if the usual tenth is not enough. Made once for each state of the tables and of the demo, and kept."""
    name = f"demo-{rows}" if customers is None else f"demo-{rows}-{customers}"
    path = WORK / f"{name}-{_state()}.sqlite"
    users = path.with_suffix(".json")
    if not (path.exists() and users.exists()):
        path.unlink(missing_ok=True)
        print(f"==> Making a database of {rows:,} deals", flush=True)
        command = [bench.products.program("rapport"), "demo", "--rows", str(rows), "--json", "--database", str(path)]
        command += [] if customers is None else ["--customers", str(customers)]
        started = time.perf_counter()
        made = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        if made.returncode != 0:
            raise Failed(f"the database cannot be made: {made.stderr}")
        more = "" if customers is None else f" --customers {customers}"
        bench.demos.append(Demo(f"rapport demo --rows {rows}{more}", rows, time.perf_counter() - started))
        users.write_text(made.stdout)
    return Database(path, json.loads(users.read_text())["users"])


def _state() -> str:
    """Changes when the database's form or what the demo puts into it does."""
    state = hashlib.sha256()
    for file in sorted([*(ROOT / "Procedures").glob("*/*+Tables.swift"), *(ROOT / "Procedures/Demo").glob("*.swift")]):
        state.update(file.read_bytes())
    return state.hexdigest()[:12]


@contextlib.contextmanager
def copied(original: Database, name: str = "written") -> Iterator[Database]:
    """A copy to write to, thrown away at the end."""
    copy = WORK / f"{name}.sqlite"
    files = [(Path(f"{original.path}{suffix}"), Path(f"{copy}{suffix}")) for suffix in ("", "-wal")]
    try:
        for source, target in files:
            target.unlink(missing_ok=True)
            if source.exists():
                shutil.copyfile(source, target)
        yield Database(copy, original.users)
    finally:
        for suffix in ("", "-wal", "-shm"):
            Path(f"{copy}{suffix}").unlink(missing_ok=True)
        shutil.rmtree(f"{copy}-files", ignore_errors=True)


def deals(bench: Bench) -> Table:
    source = database(bench, bench.options.rows)
    server = bench.products.serve(source.path)
    with server:
        calls = {role: call(LIST, {"limit": PAGE}, token=source.token(server, role), problem=_problem_of_page)
                 for role in ROLES}
        size = server.ask(calls["admin"]).body_size
    contenders = [bench.bare(size, calls["admin"])]
    contenders += [Contender(server, asked, name=f"Rapport, {role}") for role, asked in calls.items()]
    by_hand = bench.products.on_database("deals", source.path, "--limit", str(PAGE))
    contenders.append(Contender(by_hand, calls["admin"], name=ON_DATABASE))
    about = (f"The first {PAGE} of {bench.options.rows:,} deals from SQLite with all their fields, {size:,} bytes: "
             "session, access and all. By hand there is one statement, and neither.")
    return bench.compare("list-db", about, contenders)


def _problem_of_page(answer: Any) -> str | None:
    items = answer.get("result", {}).get("items", []) if isinstance(answer, dict) else []
    return None if len(items) == PAGE else f"{len(items)} deals instead of {PAGE}: {json.dumps(answer)[:500]}"


def write(bench: Bench) -> Table:
    """Counts what is stored against what was acknowledged, after the server has been killed."""
    original = database(bench, bench.options.rows)
    with copied(original) as target, _by_hand(bench, original) as by_hand:
        server = bench.products.serve(target.path)
        with server:
            token = target.token(server, "admin")
            count = call(LIST, {"limit": 1, "includeTotal": True}, token=token)
            before = server.ask(count).result["total"]
            create = _creation(server, token)
            contenders = [
                Contender(server, create, name=ONE_BY_ONE, connections=1, has_constant_size=False),
                Contender(server, create, name=AT_ONCE, has_constant_size=False),
                Contender(by_hand, create, name=f"{ON_DATABASE}, {ONE_BY_ONE}", connections=1, has_constant_size=False),
                Contender(by_hand, create, name=f"{ON_DATABASE}, {AT_ONCE}", has_constant_size=False),
            ]
            ours = contenders[:2]
            about = (f"A deal is created among {bench.options.rows:,}, with history, audit and outbox in one "
                     "transaction, which is on the disk when it is answered. By hand the same rows are written, and nothing "
                     "is checked.")
            table = bench.compare_running("write", about, contenders, reference=ONE_BY_ONE)
            server.kill()
        with server:
            stored = server.ask(count).result["total"] - before
    acknowledged = sum(table.rows[contender.title]["requests"] for contender in ours)
    # wrk stops listening at the end of a load: one write of each connection may be stored and count for nothing.
    unheard = sum(contender.connections for contender in ours) * (bench.options.rounds + 1)
    if not acknowledged <= stored <= acknowledged + unheard:
        raise Failed(f"{acknowledged} writes were acknowledged, and {stored} are there after a kill -9")
    table.notes.append(f"After a kill -9 all of the {acknowledged:,} acknowledged deals were there.")
    return table


@contextlib.contextmanager
def _by_hand(bench: Bench, original: Database) -> Iterator[Server]:
    """A server that copies a deal which the program has written, on a database of its own."""
    with copied(original, "written-by-hand") as target:
        with bench.products.serve(target.path) as server:
            deal = server.ask(_creation(server, target.token(server, "admin"))).result["id"]
        with bench.products.on_database("write", target.path, "--template", deal.replace("-", "")) as by_hand:
            yield by_hand


def _creation(server: Server, token: str) -> Call:
    customers = server.ask(call("crm.customers.listCustomers", {"limit": 1}, token=token)).result["items"]
    if not customers:
        raise Failed("the database has no customer to create a deal for")
    deal = {"customerProfileId": customers[0]["id"], "title": "Booster pump", "value": 18450.5, "tags": ["water"]}
    return call("crm.extensions.createOpportunity", deal, token=token, problem=_refusal)


def _refusal(answer: Any) -> str | None:
    return None if isinstance(answer, dict) and "result" in answer else json.dumps(answer)[:500]


def million(bench: Bench) -> Table:
    rows = bench.options.million
    source = database(bench, rows)
    columns = [Column("p50 ms", "p50"), Column("p99 ms", "p99"), Column("longest ms", "longest")]
    about = f"One call after another on {rows:,} deals, {bench.options.calls} of each."
    table = Table("million", about, "query", columns)
    with bench.products.serve(source.path) as server:
        for role in ROLES:
            token = source.token(server, role)
            for name, asked in _queries(server, token, depth=min(DEPTH, rows // 10)).items():
                times = load.one_after_another(server, asked, bench.options.calls)
                table.rows[f"{name}, {role}"] = {
                    "p50": percentile(times, 50), "p99": percentile(times, 99), "longest": times[-1],
                }
        if (megabytes := server.resident_megabytes()) is not None:
            table.notes.append(f"The program took {megabytes:.0f} MB at the end.")
    return table


def _queries(server: Server, token: str, depth: int) -> dict[str, Call]:
    cursor, before = _deep_cursor(server, token, depth)
    asked = {
        "getPipelineStats": call("crm.extensions.getPipelineStats", {}, token=token, problem=_refusal),
        "getRevenueForecast": call("crm.extensions.getRevenueForecast", {}, token=token, problem=_refusal),
        "listOpportunities, first page": call(LIST, {"limit": PAGE}, token=token, problem=_problem_of_page),
    }
    if cursor:
        parameters = {"limit": PAGE, "cursor": cursor}
        asked[f"listOpportunities after {before:,}"] = call(LIST, parameters, token=token, problem=_refusal)
    return asked


def _deep_cursor(server: Server, token: str, depth: int) -> tuple[str | None, int]:
    """The cursor of a page with so many deals before it, or of the last one; and how many there are."""
    cursor, before = None, 0
    with Connection(server.port) as connection:
        while before < depth:
            position = {"cursor": cursor} if cursor else {}
            page = connection.ask(call(LIST, {"limit": 200} | position, token=token)).result
            if "nextCursor" not in page:
                break
            cursor = page["nextCursor"]
            before += len(page["items"])
    return cursor, before
