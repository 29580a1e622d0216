"""Figures as tables, for people and as JSON."""
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Column:
    title: str
    # The name in JSON.
    key: str
    digits: int | None = None
    unit: str = ""
    scale: int = 1


@dataclass
class Table:
    """The figures of a case: a row for each thing that was measured, by its name."""

    case: str
    about: str
    subject: str
    columns: list[Column]
    rows: dict[str, dict[str, Any]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        cells = [[self.subject, *(column.title for column in self.columns)]]
        cells += [[name, *(shown(row.get(column.key), column) for column in self.columns)]
                  for name, row in self.rows.items()]
        notes = ["", *self.notes] if self.notes else []
        return "\n".join([f"## {self.case}", self.about, "", *aligned(cells), *notes])

    @property
    def json(self) -> dict[str, Any]:
        rows = [{self.subject: name} | {key: rounded(value) for key, value in row.items()}
                for name, row in self.rows.items()]
        return {"about": self.about, "rows": rows, "notes": self.notes}


def shown(value: float | None, column: Column) -> str:
    if value is None:
        return "–"
    value *= column.scale
    return f"{significant(value) if column.digits is None else f'{value:,.{column.digits}f}'}{column.unit}"


def significant(value: float) -> str:
    """Two digits or three, or all of those before the point."""
    size = abs(value)
    return f"{value:,.{0 if size >= 100 else 1 if size >= 10 else 2 if size >= 0.1 else 3}f}"


def rounded(value: Any) -> Any:
    if isinstance(value, list):
        return [rounded(element) for element in value]
    return float(f"{value:.4g}") if isinstance(value, float) else value


def aligned(cells: list[list[str]], texts: int = 1) -> list[str]:
    """A table as Markdown, its columns under each other: the first ones are texts, the others numbers."""
    widths = [max(map(len, column)) for column in zip(*cells)]
    lines = [
        "| " + " | ".join(
            cell.ljust(width) if index < texts else cell.rjust(width)
            for index, (cell, width) in enumerate(zip(row, widths))) + " |"
        for row in cells
    ]
    rule = "|".join("-" * (width + 2) if index < texts else "-" * (width + 1) + ":"
                    for index, width in enumerate(widths))
    return [lines[0], f"|{rule}|", *lines[1:]]
