"""Cases about the program itself: its start, its memory, its codec."""
import json
import subprocess
import time

import databases
import load
import messages
from bench import CONNECTIONS, Bench
from http11 import call
from load import percentile
from machine import ROOT, Failed
from servers import Server
from tables import Column, Table

SERVER_AFTER = "server, after"
# How long nobody must have been connected for the program to have given memory back, in seconds.
UNTIL_IDLE = 12


def start(bench: Bench) -> Table:
    """The file stays in the system's cache between the starts."""
    source = databases.database(bench, bench.options.rows)
    server = bench.products.serve(source.path)
    with server:
        who = call("auth.me", token=source.token(server, "rep"))
        server.ask(who)
    times = []
    for _ in range(bench.options.starts):
        begin = time.perf_counter()
        with server:
            answer = server.ask(who)
            times.append((time.perf_counter() - begin) * 1000)
        _ = answer.result
    times.sort()
    columns = [Column("p50 ms", "p50"), Column("longest ms", "longest")]
    about = (f"From the start of the program on a database of {bench.options.rows:,} deals to the first answered call, "
             f"which is signed in; {len(times)} starts.")
    table = Table("start", about, "server", columns)
    table.rows["rapport serve"] = {"p50": percentile(times, 50), "longest": times[-1]}
    return table


def memory(bench: Bench) -> Table:
    """Samples after each tenth of the calls, which all come at full load."""
    calls = bench.options.memory_calls
    about = (f"Memory of the program, and of a server of procedures over {calls:,} calls of echo; what of it is its own, "
             "and not the system's cache of files: the program's text, the database's pages.")
    about += f" The program is idle when nobody has been connected for {UNTIL_IDLE} s."
    table = Table("memory", about, "when", [Column("memory MB", "memory", digits=1), Column("own MB", "own", digits=1)])

    def sample(server: Server) -> dict[str, float | None]:
        return {"memory": server.resident_megabytes(), "own": server.private_megabytes()}

    source = databases.database(bench, bench.options.rows)
    program = bench.products.serve(source.path)
    with program:
        who = call("auth.me", token=source.token(program, "rep"))
    with program:
        program.ask(who)
        table.rows["program, right after its first call"] = sample(program)
        time.sleep(UNTIL_IDLE)
        table.rows["program, idle"] = sample(program)
    asked = messages.echo()
    with bench.products.framework() as server:
        size = server.ask(asked).size
        table.rows["server, idle after a call"] = sample(server)
        answered, seconds = 0, 1
        for tenth in range(1, 11):
            while answered < calls * tenth / 10:
                found = load.many(server, asked, CONNECTIONS, seconds, size)
                answered += found.requests
                seconds = max(1, round(calls / 10 / found.requests_per_second))
            table.rows[f"{SERVER_AFTER} {answered:,} calls"] = sample(server)
    return table


def codec(bench: Bench) -> Table:
    command = [bench.products.program("BenchCodec"), "--json", "--rounds", str(3 * bench.options.rounds)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if run.returncode != 0:
        raise Failed(f"BenchCodec failed: {run.stderr[-2000:]}")
    columns = [
        Column("bytes", "bytes", digits=0),
        Column("µs", "microseconds"),
        Column("MB/s", "megabytesPerSecond", digits=0),
        Column("Foundation µs", "foundation"),
        Column("times as fast", "ratio", digits=1),
    ]
    table = Table("codec", "Reading and writing JSON, checks included, beside JSONDecoder and JSONEncoder, which check "
                  "nothing.", "work", columns)
    for case in json.loads(run.stdout):
        nanoseconds, foundation = case["nanoseconds"], case.get("foundation")
        table.rows[case["name"]] = {
            "bytes": case["bytes"],
            "microseconds": nanoseconds / 1000,
            "megabytesPerSecond": case["bytes"] / nanoseconds * 1000,
            "foundation": foundation and foundation / 1000,
            "ratio": foundation and foundation / nanoseconds,
        }
    return table
