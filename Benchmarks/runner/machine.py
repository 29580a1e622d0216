"""The machine that is measured on: what it is, and how processes are kept to its cores."""
import os
import platform
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
# Everything that the benchmarks write.
WORK = ROOT / ".build" / "bench"


class Failed(Exception):
    """What could not be measured, and why."""


def cores() -> list[int]:
    """The cores that this process may use; a single one where the system does not tell."""
    return sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else [0]


def can_pin() -> bool:
    return shutil.which("taskset") is not None and len(cores()) > 1


def on_server_core(command: list[str]) -> list[str]:
    return _on_core(0, command)


def on_load_core(command: list[str]) -> list[str]:
    return _on_core(1, command)


def _on_core(index: int, command: list[str]) -> list[str]:
    return ["taskset", "--cpu-list", str(cores()[index]), *command] if can_pin() else command


def pinning() -> str:
    """How processes were kept to cores, in words."""
    if can_pin():
        return f"servers run on core {cores()[0]}, the load on core {cores()[1]}"
    if len(cores()) == 1 and hasattr(os, "sched_getaffinity"):
        return "there is one, which servers and load share: all figures are too low"
    return "this system keeps no process to a core, so that servers and load share them all"


def description() -> dict[str, str]:
    """What the machine is, for a reader of the figures, and how busy it is with other things."""
    return {
        "processor": f"{len(cores())} × {_processor()}",
        "memory": _memory(),
        "system": _system(),
        "swift": _first_line("swift", "--version").removeprefix("Swift version "),
        "wrk": _first_line("wrk", "--version").split(" [")[0].removeprefix("wrk "),
        "load before": f"{os.getloadavg()[0]:.1f}",
        "revision": _first_line("git", "-C", str(ROOT), "describe", "--always", "--dirty"),
    }


def _processor() -> str:
    for line in _lines("/proc/cpuinfo"):
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _memory() -> str:
    for line in _lines("/proc/meminfo"):
        if line.startswith("MemTotal:"):
            return f"{int(line.split()[1]) / 2**20:.0f} GiB"
    return "unknown"


def _system() -> str:
    try:
        name = platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        name = platform.system()
    return f"{name}, {platform.system()} {platform.release()}, {platform.machine()}"


def _lines(path: str) -> list[str]:
    try:
        return Path(path).read_text().splitlines()
    except OSError:
        return []


def _first_line(*command: str) -> str:
    try:
        # wrk --version prints its version and fails.
        output = subprocess.run(command, capture_output=True, text=True).stdout
    except OSError:
        return "missing"
    return output.splitlines()[0].strip() if output else "unknown"
