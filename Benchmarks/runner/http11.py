"""As much of HTTP/1.1 as calling one procedure after another over one connection needs."""
import json
import socket
from dataclasses import dataclass, field
from typing import Any, Callable

from machine import Failed


def no_check(answer: Any) -> str | None:
    return None


@dataclass(frozen=True)
class Call:
    """A request that is sent over and over, and how to know the right answer."""

    body: bytes
    token: str | None = None
    # How many procedures the request calls.
    calls: int = 1
    # What is wrong with an answer; None if nothing is.
    problem: Callable[[Any], str | None] = no_check

    @property
    def headers(self) -> list[str]:
        authorization = [f"Authorization: Bearer {self.token}"] if self.token else []
        return ["Content-Type: application/json", *authorization]


def call(method: str, params: dict | None = None, **options: Any) -> Call:
    return Call(json.dumps(request(method, params), separators=(",", ":")).encode(), **options)


def request(method: str, params: dict | None = None) -> dict:
    return {"jsonrpc": "2.0", "id": 1, "method": method} | ({} if params is None else {"params": params})


@dataclass(frozen=True)
class Answer:
    value: Any
    body_size: int
    # The bytes of the whole answer, status line and headers included.
    size: int = field(default=0)

    @property
    def result(self) -> Any:
        if not isinstance(self.value, dict) or "result" not in self.value:
            raise Failed(f"the call was refused: {json.dumps(self.value)[:500]}")
        return self.value["result"]


class Connection:
    """One keep-alive connection."""

    def __init__(self, port: int):
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=60)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._port = port

    def __enter__(self) -> "Connection":
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()

    def ask(self, call: Call) -> Answer:
        lines = ["POST /rpc HTTP/1.1", f"Host: 127.0.0.1:{self._port}", f"Content-Length: {len(call.body)}"]
        self._socket.sendall("\r\n".join([*lines, *call.headers, "", ""]).encode() + call.body)
        head, body = self._read_head()
        status, _, fields = head.decode("latin-1").partition("\r\n")
        length = next(
            (int(value) for name, _, value in (line.partition(":") for line in fields.split("\r\n"))
             if name.lower() == "content-length"),
            None)
        if length is None:
            raise Failed(f"an answer without Content-Length: {head!r}")
        while len(body) < length:
            body += self._receive()
        if status.split()[1] != "200":
            raise Failed(f"{status}: {body[:500]!r}")
        try:
            return Answer(json.loads(body), length, len(head) + 4 + length)
        except ValueError as error:
            raise Failed(f"an answer that is not JSON: {body[:500]!r}") from error

    def _read_head(self) -> tuple[bytes, bytes]:
        data = b""
        while b"\r\n\r\n" not in data:
            data += self._receive()
        head, _, body = data.partition(b"\r\n\r\n")
        return head, body

    def _receive(self) -> bytes:
        data = self._socket.recv(1 << 16)
        if not data:
            raise Failed("the server closed the connection")
        return data
