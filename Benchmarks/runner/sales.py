"""The figures that the sales domains promise, each through the public way in, on the demo in large."""
import time
from typing import Any

import load
from bench import Bench
from databases import Database, copied, database
from http11 import call
from load import percentile
from machine import Failed
from servers import Server
from tables import Column, Table

# How long work is waited for that a job does, in seconds.
PATIENCE = 600
# The conditions of the segment that is compared with every customer: of its own row, of deals and of activities.
RULES = {"type": "all", "rules": [
    {"type": "status", "op": "isAnyOf", "value": ["active"]},
    {"type": "any", "rules": [
        {"type": "money", "field": "revenue", "op": "atLeast", "value": 10_000, "currency": "EUR"},
        {"type": "period", "field": "lastActivity", "op": "inTheLast", "value": 90},
    ]},
    {"type": "not", "rule": {"type": "number", "field": "openDeals", "op": "moreThan", "value": 20}},
]}
MORE_RULES = {"type": "all", "rules": [*RULES["rules"], {"type": "kind", "op": "isAnyOf", "value": ["company"]}]}


def sales(bench: Bench) -> Table:
    """Timelines, the audit log and segments on databases of so many deals."""
    rows = bench.options.million
    columns = [Column("p50", "p50", unit=" ms"), Column("longest", "longest", unit=" ms"), Column("of", "of", digits=0)]
    about = (f"Through the server, on {rows:,} deals with as many activities, their timelines and their audit trail. "
             "`of` says how many things were looked at.")
    table = Table("sales", about, "figure", columns)
    source = database(bench, rows)
    with bench.products.serve(source.path) as server:
        token = source.token(server, "admin")
        for figure in (_timeline, _audit):
            figure(bench, server, token, table)
    # As many customers as deals.
    crowded = database(bench, rows, customers=rows)
    with copied(crowded) as target, bench.products.serve(target.path) as server:
        _segments(bench, server, target, table)
    return table


def _ask(server: Server, token: str, method: str, params: dict[str, Any] | None = None) -> Any:
    return server.ask(call(method, params or {}, token=token)).result


def _measure(
    table: Table, name: str, server: Server, token: str, method: str, params: dict[str, Any], calls: int, of: int,
) -> None:
    """Times calls one after another."""
    times = load.one_after_another(server, call(method, params, token=token, problem=_refusal), max(1, calls))
    table.rows[name] = {"p50": percentile(times, 50), "longest": times[-1], "of": of}


def _refusal(answer: Any) -> str | None:
    return None if isinstance(answer, dict) and "result" in answer else str(answer)[:500]


def _busiest(server: Server, token: str) -> str:
    """The customer with a tenth of all activities: the oldest one."""
    page = _ask(server, token, "crm.customers.listCustomers", {"sort": "created", "limit": 1})
    if not page["items"]:
        raise Failed("the database has no customer")
    return page["items"][0]["id"]


def _timeline(bench: Bench, server: Server, token: str, table: Table) -> None:
    params = {"customerProfileId": _busiest(server, token), "limit": 50}
    method = "crm.timeline.getTimeline"
    count = _ask(server, token, method, params | {"includeTotal": True})["total"]
    calls = bench.options.calls
    _measure(table, "timeline, first page", server, token, method, params, calls, count)
    _measure(table, "timeline, search", server, token, method, params | {"text": "frequency conv"}, calls, count)
    _measure(table, "timeline, search for nothing", server, token, method, params | {"text": "xylophone"}, calls, count)


def _audit(bench: Bench, server: Server, token: str, table: Table) -> None:
    method = "crm.extensions.verifyAuditLog"
    verified = _ask(server, token, method)
    if not verified["isWhole"]:
        raise Failed(f"the audit log is broken: {verified}")
    _measure(table, "verifyAuditLog", server, token, method, {}, 3, verified["entries"])


def _segments(bench: Bench, server: Server, source: Database, table: Table) -> None:
    """From the call that gives a segment its rules until every customer has been compared with them."""
    token = source.token(server, "admin")
    customers = _ask(server, token, "crm.customers.listCustomers", {"limit": 1, "includeTotal": True})["total"]
    _measure(table, "previewSegment", server, token, "crm.extensions.previewSegment", {"rules": RULES}, 3, customers)
    started = time.perf_counter()
    segment = _ask(server, token, "crm.extensions.createSegment",
                   {"type": "automatic", "name": f"Bench {time.time_ns()}", "rules": RULES})
    first = _wait(server, token, segment, started)
    started = time.perf_counter()
    _ask(server, token, "crm.extensions.updateSegment", {"id": segment["id"], "rules": MORE_RULES})
    second = _wait(server, token, segment, started)
    table.rows["segment, filled"] = {"p50": first, "longest": first, "of": customers}
    table.rows["segment, compared again"] = {"p50": second, "longest": second, "of": customers}


def _wait(server: Server, token: str, segment: dict[str, Any], started: float) -> float:
    """The milliseconds until the segment has been compared with all customers."""
    while time.perf_counter() - started < PATIENCE:
        if "comparedAt" in _ask(server, token, "crm.extensions.getSegment", {"id": segment["id"]}):
            return (time.perf_counter() - started) * 1000
        time.sleep(0.02)
    raise Failed(f"the segment was not filled within {PATIENCE} s; see system.listJobs")
