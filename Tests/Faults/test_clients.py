"""Callers that are slow, silent, greedy or gone: others do not notice, and the server is itself again when they go."""

import concurrent.futures
import contextlib
import json
import resource
import socket
import time
from pathlib import Path

import pytest

from program import Program, Refused

MANY = 300


@pytest.fixture(autouse=True)
def file_descriptors():
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 8192), hard))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def connected(port: int) -> socket.socket:
    found = socket.create_connection(("127.0.0.1", port), timeout=30)
    found.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return found


def request(program: Program, method: str, params: dict | None = None) -> bytes:
    body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params or {}}).encode()
    head = (
        f"POST /rpc HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        f"Authorization: Bearer {program.key()}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def works(program: Program):
    connection = program.connection()
    try:
        assert connection.call("auth.me")["role"] == "owner"
    finally:
        connection.close()
    assert program.health()[0] == 200


def open_descriptors(program: Program) -> int:
    return len(list(Path(f"/proc/{program.process.pid}/fd").iterdir()))


@pytest.mark.parametrize(
    "beginning",
    [b"", b"POST /rpc HT", b"POST /rpc HTTP/1.1\r\nHost: x\r\nX-", None],
    ids=["silence", "half a line", "half the headers", "half a body"],
)
def test_connections_that_never_finish(program: Program, beginning: bytes | None):
    whole = request(program, "auth.me")
    with contextlib.ExitStack() as stack:
        for _ in range(MANY):
            peer = stack.enter_context(connected(program.port))
            peer.sendall(whole[:-5] if beginning is None else beginning)
        works(program)


def test_callers_that_go_away_take_nothing_with_them(program: Program):
    works(program)
    before = open_descriptors(program)
    message = request(program, "crm.extensions.listOpportunities", {"limit": 200})
    for _ in range(MANY):
        peer = connected(program.port)
        peer.sendall(message)
        # A reset instead of a close, in the middle of the answer.
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        peer.close()
    works(program)
    deadline = time.monotonic() + 30
    while open_descriptors(program) > before + 5:
        assert time.monotonic() < deadline, "connections that are gone are still held"
        works(program)


def test_a_reader_that_takes_nothing(program: Program):
    message = request(program, "crm.extensions.listOpportunities", {"limit": 200})
    with contextlib.ExitStack() as stack:
        for _ in range(5):
            peer = connected(program.port)
            stack.enter_context(peer)
            peer.settimeout(1)
            # As much as it takes: answers pile up until the server reads no more of this caller.
            with contextlib.suppress(TimeoutError):
                for _ in range(10_000):
                    peer.sendall(message)
            works(program)
    status = open(f"/proc/{program.process.pid}/status").read()
    kilobytes = int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1])
    assert kilobytes < 512 << 10, f"{kilobytes} kB are held for readers that take nothing"


def test_a_flood_is_refused_and_others_are_answered(make_program):
    """One caller sends as fast as it can; it is told to wait, and somebody else is answered all the while."""
    program: Program = make_program(flags=["--rate-limit-key", "2000"])
    program.start()
    statuses: dict[str, int] = {}

    def flood(_) -> None:
        connection = program.connection("rep")
        for _ in range(400):
            try:
                connection.call("auth.me")
                outcome = "OK"
            except Refused as refused:
                outcome = refused.code or str(refused.status)
                if outcome == "TOO_MANY_REQUESTS":
                    assert int(refused.headers["Retry-After"]) >= 1
            statuses[outcome] = statuses.get(outcome, 0) + 1
        connection.close()

    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        tasks = [pool.submit(flood, number) for number in range(16)]
        # Others have a budget of their own, which this keeps to.
        for _ in range(100):
            works(program)
        for task in tasks:
            task.result()
    assert set(statuses) <= {"OK", "TOO_MANY_REQUESTS", "UNAVAILABLE"}, statuses
    assert statuses.get("TOO_MANY_REQUESTS", 0) > 0, statuses
    works(program)


@pytest.mark.parametrize(
    "garbage",
    [
        b"\x00" * 4096,
        b"GET / HTTP/9.9\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + b"\x00\x00\x00\x04\x00\x00\x00\x00\x00" * 1000,
        b"POST /rpc HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"POST /rpc HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n",
        b"POST /rpc HTTP/1.1\r\n" + b"A: b\r\n" * 100_000,
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\xff" * 512,
    ],
    ids=["zeros", "a future version", "HTTP/2 settings", "two lengths", "a huge chunk", "headers without end", "TLS"],
)
def test_garbage(program: Program, garbage: bytes):
    for _ in range(50):
        with connected(program.port) as peer:
            with contextlib.suppress(OSError):
                peer.sendall(garbage)
                peer.shutdown(socket.SHUT_WR)
                while peer.recv(65536):
                    pass
    works(program)
