"""What the figures must come to, each from one run."""
from dataclasses import dataclass
from typing import Any, Callable

from bench import BARE, ratio
from customers import ALL_CUSTOMERS
from databases import AT_ONCE, ONE_BY_ONE
from imports import IMPORTED
from procedures import VALID
from processes import SERVER_AFTER
from products import OURS
from tables import Table, significant

Tables = dict[str, Table]


@dataclass(frozen=True)
class Target:
    # The case whose figures it is about.
    case: str
    text: str
    # What was measured, where the case ran; None if a peer is missing, or the system does not tell.
    measure: Callable[[Tables], float | None]
    limit: float
    unit: str
    is_upper_limit: bool = False

    def is_met(self, value: float) -> bool:
        return value <= self.limit if self.is_upper_limit else value >= self.limit


def times(case: str, row: str, other: str) -> Callable[[Tables], float | None]:
    """How many times the rate of another row a row has."""

    def measure(tables: Tables) -> float | None:
        rows = tables[case].rows
        return ratio(rows[row], rows[other]) if row in rows and other in rows else None

    return measure


def figures(tables: Tables, case: str, key: str, rows: str = "") -> list[float]:
    """What is known of the rows whose names start so."""
    return [row[key] for name, row in tables[case].rows.items() if name.startswith(rows) and row[key] is not None]


def largest(case: str, key: str, rows: str = "") -> Callable[[Tables], float | None]:
    return lambda tables: max(figures(tables, case, key, rows), default=None)


def smallest(case: str, key: str, rows: str = "") -> Callable[[Tables], float | None]:
    return lambda tables: min(figures(tables, case, key, rows), default=None)


def per_million(case: str, key: str, rows: str) -> Callable[[Tables], float | None]:
    """What a million of the things would have taken that were looked at."""

    def measure(tables: Tables) -> float | None:
        found = [row for name, row in tables[case].rows.items() if name.startswith(rows) and row[key] is not None]
        return max((row[key] / row["of"] * 1_000_000 for row in found), default=None)

    return measure


def memory_growth(tables: Tables) -> float | None:
    """Megabytes between the first tenth of the calls, when everything has been used once, and the last."""
    marks = figures(tables, "memory", "memory", SERVER_AFTER)
    return marks[-1] - marks[0] if len(marks) > 1 else None


def import_growth(tables: Tables) -> float | None:
    """Megabytes that an import took at the most, beyond what the server had before."""
    row = tables["import"].rows[IMPORTED]
    return None if row["before"] is None or row["most"] is None else row["most"] - row["before"]


TARGETS = [
    Target("echo", "rate ÷ bare NIO", times("echo", OURS, BARE), 0.6, "×"),
    Target("echo", "rate ÷ Go net/http", times("echo", OURS, "Go net/http"), 1, "×"),
    Target("echo", "rate ÷ Node http", times("echo", OURS, "Node http"), 1, "×"),
    Target("echo", "rate ÷ FastAPI", times("echo", OURS, "FastAPI"), 4, "×"),
    Target("list", "rate ÷ bare NIO", times("list", OURS, BARE), 0.35, "×"),
    Target("list", "rate ÷ Go net/http", times("list", OURS, "Go net/http"), 2, "×"),
    Target("list", "rate ÷ FastAPI", times("list", OURS, "FastAPI"), 4, "×"),
    Target("invalid", "rate ÷ valid input", times("invalid", OURS, VALID), 0.5, "×"),
    Target("list-db", "slower role's rate ÷ bare NIO", smallest("list-db", "ratio", OURS), 0.12, "×"),
    Target("write", "64 at once ÷ one at a time", times("write", AT_ONCE, ONE_BY_ONE), 10, "×"),
    Target("million", "longest p99", largest("million", "p99"), 50, "ms", is_upper_limit=True),
    Target("pages", "first content, p50", largest("pages", "p50"), 1000, "ms", is_upper_limit=True),
    Target("sales", "timeline, first page", largest("sales", "p50", "timeline, first"), 50, "ms", is_upper_limit=True),
    Target("sales", "timeline, search", largest("sales", "p50", "timeline, search"), 200, "ms", is_upper_limit=True),
    Target("sales", "verifyAuditLog, a million entries", per_million("sales", "p50", "verify"), 10_000, "ms", is_upper_limit=True),
    # Filling a segment is more than the pass: it writes the members.
    Target("sales", "segment pass, a million customers", per_million("sales", "longest", "segment, compared"), 5000, "ms",
           is_upper_limit=True),
    Target("duplicates", "precision", smallest("duplicates", "precision"), 0.95, ""),
    Target("duplicates", "recall", smallest("duplicates", "recall"), 0.95, ""),
    Target("duplicates", "all of 100,000 customers", largest("duplicates", "seconds", ALL_CUSTOMERS), 10, "s",
           is_upper_limit=True),
    Target("graph", "slowest p99", largest("graph", "p99"), 200, "ms", is_upper_limit=True),
    Target("import", "100,000 rows", largest("import", "seconds", IMPORTED), 60, "s", is_upper_limit=True),
    Target("import", "memory that an import takes", import_growth, 64, "MB", is_upper_limit=True),
    Target("start", "first answered call", largest("start", "p50"), 150, "ms", is_upper_limit=True),
    Target("memory", "idle program", largest("memory", "memory", "program, idle"), 40, "MB", is_upper_limit=True),
    Target("memory", "growth after the first tenth", memory_growth, 2, "MB", is_upper_limit=True),
    Target("codec", "smallest gain on Foundation", smallest("codec", "ratio"), 10, "×"),
]


def rows(tables: Tables) -> list[dict[str, Any]]:
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
