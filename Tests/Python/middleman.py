"""Stands between a client and a server, and does to their connections what networks do."""

from __future__ import annotations

import itertools
import socket
import struct
import threading
from typing import Iterator
from urllib.parse import urlsplit

#: What becomes of the answers of one connection: so many bytes of it pass, and then it breaks. ``None``: all of them.
Fate = int | None

BUSY = (
    b"HTTP/1.1 503 Service Unavailable\r\nContent-Type: text/plain\r\nContent-Length: 4\r\nConnection: close\r\n\r\nbusy"
)


class Middleman:
    """Passes connections on to the server at ``url``. ``fates`` says how much of each one's answers comes through; of a
    negative number of bytes, the server hears nothing and the client that it is busy."""

    def __init__(self, url: str, fates: Iterator[Fate]) -> None:
        parts = urlsplit(url)
        assert parts.hostname is not None and parts.port is not None
        self._server = (parts.hostname, parts.port)
        self._fates = fates
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.connections = 0
        port = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}{parts.path}"

    def __enter__(self) -> Middleman:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(client, next(self._fates)), daemon=True).start()

    def _serve(self, client: socket.socket, fate: Fate) -> None:
        if fate is not None and fate < 0:
            client.recv(1 << 16)
            client.sendall(BUSY)
            client.close()
            return
        server = socket.create_connection(self._server)
        threading.Thread(target=_pump, args=(client, server, None), daemon=True).start()
        _pump(server, client, fate)


def _pump(source: socket.socket, sink: socket.socket, fate: Fate) -> None:
    """Passes bytes on until one side ends, or as many as may pass have passed."""
    left = fate
    try:
        while data := source.recv(1 << 16):
            if left is not None:
                data, left = data[:left], left - len(data[:left])
            sink.sendall(data)
            if left == 0:
                # What breaks does not say goodbye.
                sink.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                break
    except OSError:
        pass
    for end in (source, sink):
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        end.close()


def breaking() -> Iterator[Fate]:
    """The first gets through to some events; then connections break at ever other places, or find the server busy."""
    yield 900
    yield from itertools.cycle([150, 1100, -1, 701, 1333, 0, 997, 864])


def first_answer_lost() -> Iterator[Fate]:
    """The server does what the first request asks for, and nobody hears of it."""
    yield 0
    yield from itertools.repeat(None)
