"""Many callers at once (wrk), and one after another."""
import json
import statistics
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

import machine
from http11 import Call, Connection
from machine import WORK, Failed
from servers import Server


@dataclass(frozen=True)
class Load:
    """What became of a load. Times are in milliseconds."""

    # Requests that were answered.
    requests: int
    requests_per_second: float
    p50: float
    p99: float
    # Microseconds of processor time per request; None where the system does not tell.
    cpu: float | None


def many(server: Server, call: Call, connections: int, seconds: int, size: int | None) -> Load:
    """Loads a server from `connections` callers, each of whom sends when it has been answered.

    Fails if a request was. `size` is what every whole answer has in bytes, if that is known: answers of JSON-RPC tell
    of errors in their bodies, which wrk does not read.
    """
    body = WORK / "request.json"
    body.write_bytes(call.body)
    script = str(Path(__file__).with_name("load.lua"))
    command = ["wrk", "--threads", "1", "--connections", str(connections), "--duration", f"{seconds}s",
               "--timeout", "30s", "--script", script, f"http://127.0.0.1:{server.port}/rpc", "--", str(body)]
    cpu_before = server.cpu_seconds()
    run = subprocess.run(machine.on_load_core(command + call.headers), capture_output=True, text=True)
    cpu_after = server.cpu_seconds()
    lines = [line for line in run.stdout.splitlines() if line.startswith("{")]
    if run.returncode != 0 or not lines:
        raise Failed(f"wrk failed on {server.name}: {run.stdout[-500:]} {run.stderr[-500:]}")
    found = json.loads(lines[-1])
    requests = found["requests"]
    if found["refused"] or found["broken"] or not requests:
        raise Failed(f"{server.name}: of {requests} requests, {found['refused']} were refused and "
                     f"{found['broken']} broke off")
    # Answers that were on their way when the time was over are in the bytes, and not in the requests.
    if size is not None and not requests * size <= found["bytes"] <= (requests + connections) * size:
        raise Failed(f"{server.name}: {requests} answers have {found['bytes']} bytes, where the first had {size}")
    cpu = None if cpu_before is None or cpu_after is None else (cpu_after - cpu_before) * 1e6 / requests
    return Load(requests, requests * 1e6 / found["duration"], found["p50"] / 1000, found["p99"] / 1000, cpu)


def one_after_another(server: Server, call: Call, count: int) -> list[float]:
    """The milliseconds that each of `count` calls took over one connection, sorted."""
    times = []
    with Connection(server.port) as connection:
        for _ in range(count):
            start = time.perf_counter()
            answer = connection.ask(call)
            times.append((time.perf_counter() - start) * 1000)
            if problem := call.problem(answer.value):
                raise Failed(f"{server.name} answers wrongly: {problem}")
    return sorted(times)


def percentile(times: list[float], percent: float) -> float:
    """The smallest of the sorted times that so many percent do not exceed."""
    return times[max(0, -int(-len(times) * percent // 100) - 1)]


def median(values: list[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return statistics.median(known) if known else None
