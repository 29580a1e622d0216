"""What `tools/bench` takes."""
import argparse
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Options:
    cases: list[str]
    rounds: int
    seconds: int
    # How many seconds a server is loaded before the rounds.
    warm_up: int
    # The deals of the databases: those of `million`, and those of the other cases.
    million: int
    rows: int
    # The rows of the file that is imported.
    imported: int
    # Calls one after another, calls of the case `memory`, and starts.
    calls: int
    memory_calls: int
    starts: int
    # How often the browser opens each page.
    page_loads: int
    configuration: str
    is_quick: bool
    json: Path | None
    scratch_path: str | None
    installs_peers: bool


def parse(cases: dict[str, str]) -> Options:
    """Reads the command line. `cases` has a sentence on each case."""
    parser = argparse.ArgumentParser(
        prog="tools/bench", formatter_class=argparse.RawDescriptionHelpFormatter,
        description="Measures what the documents claim, side by side in one run.",
        epilog="cases:\n" + "\n".join(f"  {name:10} {about}" for name, about in cases.items())
        + "\n  types      how the time to type-check the generated client grows; by itself, with sizes as arguments")
    parser.add_argument("cases", nargs="*", metavar="CASE", help="what to measure; everything, if nothing is named")
    parser.add_argument("--rounds", type=_count, metavar="N",
                        help="how often each server is loaded, in turns (default: 5)")
    parser.add_argument("--seconds", type=_count, metavar="S", help="how long each load lasts (default: 4)")
    parser.add_argument("--rows", type=_count, metavar="N",
                        help="deals in the databases (default: 100000, and 1000000 in the case million)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="where to keep the figures")
    parser.add_argument("--quick", action="store_true",
                        help="checks that every case runs and answers rightly, with debug builds: no measurement")
    parser.add_argument("--install-peers", action="store_true", help="installs Go, nginx and FastAPI first")
    parser.add_argument("--scratch-path", metavar="FOLDER", help="where Swift builds (default: .build)")
    given = parser.parse_args()
    if unknown := [name for name in given.cases if name not in cases]:
        parser.error(f"there is no case {unknown[0]}; there are: {', '.join(cases)}, types")
    quick = given.quick
    return Options(
        cases=given.cases or list(cases),
        rounds=given.rounds or (1 if quick else 5),
        seconds=given.seconds or (1 if quick else 4),
        warm_up=0 if quick else 1,
        million=given.rows or (500 if quick else 1_000_000),
        rows=given.rows or (500 if quick else 100_000),
        imported=300 if quick else 100_000,
        calls=10 if quick else 300,
        memory_calls=1_000 if quick else 1_000_000,
        starts=2 if quick else 15,
        page_loads=1 if quick else 9,
        configuration="debug" if quick else "release",
        is_quick=quick, json=given.json, scratch_path=given.scratch_path, installs_peers=given.install_peers)


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("a number above 0 is needed")
    return number
