"""What the figures must come to, each from one run."""
from dataclasses import dataclass
from typing import Any, Callable

from bench import BARE, ratio
from processes import SERVER_AFTER
from products import OURS
from tables import Table, significant

Tables = dict[str, Table]
Row = dict[str, Any]


@dataclass(frozen=True)
class Target:
    # The case that it belongs to, whose figures it needs at least.
    case: str
    text: str
    # What was measured; None if something that it needs was not.
    measure: Callable[[Tables], float | None]
    limit: float
    unit: str
    is_upper_limit: bool = False

    def is_met(self, value: float) -> bool:
        return value <= self.limit if self.is_upper_limit else value >= self.limit


def times(case: str, row: str, other: str, other_case: str | None = None) -> Callable[[Tables], float | None]:
    """How many times the rate of another row a row has."""

    def measure(tables: Tables) -> float | None:
        mine, theirs = found(tables, case, row), found(tables, other_case or case, other)
        return ratio(mine, theirs) if mine and theirs else None

    return measure


def found(tables: Tables, case: str, row: str) -> Row | None:
    return tables[case].rows.get(row) if case in tables else None


def largest(case: str, key: str, rows: str = "") -> Callable[[Tables], float | None]:
    """The largest figure of the rows whose names start so."""

    def measure(tables: Tables) -> float | None:
        values = [row[key] for name, row in tables[case].rows.items() if name.startswith(rows)] if case in tables else []
        return max((value for value in values if value is not None), default=None)

    return measure


def smallest(case: str, key: str) -> Callable[[Tables], float | None]:
    def measure(tables: Tables) -> float | None:
        values = [row[key] for row in tables[case].rows.values() if row[key] is not None] if case in tables else []
        return min(values, default=None)

    return measure


def memory_growth(tables: Tables) -> float | None:
    """Megabytes between the first tenth of the calls, when everything has been used once, and the last."""
    marks = [row["memory"] for name, row in tables["memory"].rows.items() if name.startswith(SERVER_AFTER)] if "memory" in tables else []
    known = [mark for mark in marks if mark is not None]
    return known[-1] - known[0] if len(known) > 1 else None


TARGETS = [
    Target("echo", "of bare NIO", times("echo", OURS, BARE), 0.6, "×"),
    Target("echo", "of Go encoding/json", times("echo", OURS, "Go net/http"), 1, "×"),
    Target("echo", "of Node http", times("echo", OURS, "Node http"), 1, "×"),
    Target("echo", "of FastAPI", times("echo", OURS, "FastAPI"), 4, "×"),
    Target("list", "of bare NIO", times("list", OURS, BARE), 0.35, "×"),
    Target("list", "of Go encoding/json", times("list", OURS, "Go net/http"), 2, "×"),
    Target("list", "of FastAPI", times("list", OURS, "FastAPI"), 4, "×"),
    Target("list-db", "of bare NIO, the slower role", smallest("list-db", "ratio"), 0.12, "×"),
    Target("invalid", "of echo", times("invalid", OURS, OURS, "echo"), 0.5, "×"),
    Target("write", "64 at once, of one at a time", times("write", "64 at once", "one at a time"), 10, "×"),
    Target("codec", "of Foundation, the smallest", smallest("codec", "ratio"), 10, "×"),
    Target("million", "p99, the largest", largest("million", "p99"), 50, "ms", is_upper_limit=True),
    Target("start", "to the first answered call", largest("start", "p50"), 150, "ms", is_upper_limit=True),
    Target("memory", "idle", largest("memory", "memory", "program"), 40, "MB", is_upper_limit=True),
    Target("memory", "growth from the first tenth of the calls", memory_growth, 2, "MB", is_upper_limit=True),
]


def rows(tables: Tables) -> list[dict[str, object]]:
    """Each target of the cases that ran, with what was measured."""
    measured = []
    for target in TARGETS:
        if target.case not in tables:
            continue
        value = target.measure(tables)
        measured.append({
            "case": target.case,
            "target": target.text,
            "limit": f"{'≤' if target.is_upper_limit else '≥'} {target.limit:g} {target.unit}",
            "measured": None if value is None else f"{significant(value)} {target.unit}",
            "met": None if value is None else target.is_met(value),
        })
    return measured
