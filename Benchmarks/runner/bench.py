"""What every case shares: the options, the programs, and the way servers are loaded in turns."""
import contextlib
import functools
import json
from dataclasses import dataclass, field, replace
from typing import Any

import load
import messages
import products
from http11 import Answer, Call, no_check
from load import Load, median
from machine import WORK
from options import Options
from products import Products
from servers import Server
from tables import Column, Table

CONNECTIONS = 64
BARE = "bare NIO"


@dataclass(frozen=True)
class Contender:
    """A row of a case: a server, and what it is asked."""

    server: Server
    call: Call
    name: str = ""
    connections: int = CONNECTIONS
    # Whether every answer has as many bytes as the first.
    has_constant_size: bool = True

    @property
    def title(self) -> str:
        return self.name or self.server.name


@dataclass
class Run:
    """What becomes of a contender."""

    contender: Contender
    loads: list[Load] = field(default_factory=list)
    # Requests that were answered, those before and after the rounds included.
    requests: int = 0
    memory: float | None = None
    _size: int | None = None

    def start(self, seconds: int) -> None:
        """Looks at an answer, and warms the server up for so long."""
        self._size = self._ask().size if self.contender.has_constant_size else None
        if seconds:
            self._load(seconds)

    def load(self, seconds: int) -> None:
        self.loads.append(self._load(seconds))
        self.memory = self.contender.server.resident_megabytes()

    def finish(self) -> None:
        self._ask()

    def _ask(self) -> Answer:
        self.requests += 1
        return self.contender.server.ask(self.contender.call)

    def _load(self, seconds: int) -> Load:
        one = self.contender
        found = load.many(one.server, one.call, one.connections, seconds, self._size)
        self.requests += found.requests
        return found

    @property
    def figures(self) -> dict[str, Any]:
        calls = self.contender.call.calls
        rates = [one.requests_per_second * calls for one in self.loads]
        cpu = median([one.cpu for one in self.loads])
        return {
            "perSecond": median(rates),
            "ratio": None,
            "p50": median([one.p50 for one in self.loads]),
            "p99": median([one.p99 for one in self.loads]),
            "cpu": None if cpu is None else cpu / calls,
            "memory": self.memory,
            "rounds": rates,
            "requests": self.requests,
        }


def load_columns(reference: str) -> list[Column]:
    return [
        Column("per second", "perSecond", digits=0),
        Column(f"of {reference}", "ratio", unit=" %", scale=100),
        Column("p50 ms", "p50"),
        Column("p99 ms", "p99"),
        Column("CPU µs", "cpu"),
        Column("memory MB", "memory", digits=0),
    ]


def ratio(row: dict[str, Any], base: dict[str, Any]) -> float | None:
    """How many times the rate of another row a row has: the median of the rounds' ratios. What slows the machine down
    for a while slows both down within a round, and stays out of it."""
    return median([mine / other for mine, other in zip(row["rounds"], base["rounds"])])


@dataclass(frozen=True)
class Demo:
    """A database that was made in this run."""

    command: str
    # How many deals.
    rows: int
    seconds: float


@dataclass(frozen=True)
class Bench:
    options: Options
    products: Products
    # In the order in which they were made.
    demos: list[Demo] = field(default_factory=list)

    def compare(
        self, case: str, about: str, contenders: list[Contender], notes: list[str] | None = None, reference: str = BARE
    ) -> Table:
        """Starts the servers, compares them, and stops them."""
        with contextlib.ExitStack() as running:
            for server in dict.fromkeys(contender.server for contender in contenders):
                running.enter_context(server)
            return self.compare_running(case, about, contenders, notes, reference)

    def compare_running(
        self, case: str, about: str, contenders: list[Contender], notes: list[str] | None = None, reference: str = BARE
    ) -> Table:
        """Loads servers in turns, each round all of them, and gives the medians of the rounds.

        They run side by side, and those that are not loaded have nothing to do. Each must answer rightly before and
        after. Figures are per call, so a request with a hundred calls counts a hundred times.
        """
        table = Table(case, about, "server", load_columns(reference), notes=notes or [])
        runs = [Run(contender) for contender in contenders]
        for run in runs:
            run.start(self.options.warm_up)
        for _ in range(self.options.rounds):
            for run in runs:
                run.load(self.options.seconds)
        for run in runs:
            run.finish()
            table.rows[run.contender.title] = run.figures
        if base := table.rows.get(reference):
            for row in table.rows.values():
                row["ratio"] = ratio(row, base)
        return table

    def bare(self, size: int, call: Call) -> Contender:
        """SwiftNIO alone, which gets the same requests and answers them with a constant of that size."""
        return Contender(self.products.bare_nio(size), replace(call, problem=no_check))

    def answer(self, call: Call) -> Answer:
        """The framework's answer, which has the size that the bare servers answer with."""
        with self.products.framework() as server:
            return server.ask(call)

    @functools.cached_property
    def deals(self) -> Any:
        """The result of `bench.list`."""
        return self.answer(messages.call("bench.list")).result

    def others(self, call: Call) -> tuple[list[Contender], list[str]]:
        """Everybody who does the same work as the framework, and who is missing."""
        file = WORK / "deals.json"
        file.write_text(json.dumps(self.deals))
        servers, missing = products.peers(file)
        servers = [self.products.handwritten("rapport"), self.products.handwritten("foundation"), *servers]
        return [Contender(server, call) for server in servers], missing
