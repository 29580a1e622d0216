#!/usr/bin/env python3
"""Sends a running server what strangers may send by any of its wires: requests of the corpus, changed at random. Each gets
an answer that is HTTP, in time, and never `INTERNAL`; the server lives, and its memory stays bounded.

Usage: fuzz_wires.py [--seconds N] [--seed N] [--findings FOLDER]. The program is $RAPPORT_BINARY or .build/debug/rapport.
The request that did it is left in FOLDER.
"""

import argparse
import json
import os
import pathlib
import random
import re
import select
import socket
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[3]
CORPUS = pathlib.Path(__file__).resolve().parent / "corpus"
BINARY = os.environ.get("RAPPORT_BINARY", str(ROOT / ".build/debug/rapport"))
#: Seconds for an answer, and mebibytes that the server may grow by.
PATIENCE, GROWTH = 20, 512
#: An error that is nobody's but the server's, as JSON-RPC and tRPC tell it.
FAILED = re.compile(rb'"code":"INTERNAL","requestId"|"code":"INTERNAL_SERVER_ERROR","httpStatus"')
#: What readers of HTTP, of queries, headers, JSON and events trip over.
PIECES = [
    b"%", b"%00", b"%zz", b"%F0%9F%98%80", b"\xff", b"\xc3", "\u2028".encode(), b"&", b"=", b"?", b"#", b"/", b"//", b"..", b",",
    b";", b'"', b"\\", b"{", b"}", b"[", b"]", b"null", b"1e400", b"-0", b"9223372036854775808", b'"\\ud800"', b":", b"\t",
    b" ", b"\r", b"\n", b"\r\n", b"\0", b"batch=1", b"input=", b"lastEventId=", b"trpc-accept: application/jsonl\r\n",
    b"Accept: application/jsonl\r\n", b"Content-Encoding: gzip\r\n", b"Content-Length: 0\r\n", b"Transfer-Encoding: chunked\r\n",
    b"Range: bytes=0-\r\n", b"Forwarded: for=", b"X-Forwarded-For: ", b"If-None-Match: *\r\n", b"Expect: 100-continue\r\n",
    b"traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\r\n", b"A" * 300, b"[" * 80, b"1," * 150,
]


class Finding(Exception):
    """What must not be."""


def changed(message: bytes, corpus: list[bytes], chance: random.Random) -> bytes:
    """One request made of another: by a few small changes."""
    for _ in range(chance.choice([1, 1, 2, 3, 5, 8])):
        start = chance.randrange(len(message) + 1)
        end = min(len(message), start + chance.choice([0, 0, 1, 1, 2, 4, 16]))
        match chance.randrange(5):
            case 0:
                new = chance.choice(PIECES)
            case 1:
                new = bytes([chance.randrange(256)])
            case 2:
                new = message[start:end] * chance.choice([2, 3, 50])
            case 3:
                other = chance.choice(corpus)
                place = chance.randrange(len(other) + 1)
                new = other[place : place + chance.randrange(40)]
            case _:
                new = b""
        message = message[:start] + new + message[end:]
    return message[: 1 << 16]


def fitting(message: bytes) -> bytes:
    """With the length that the body has now, so that most of what is sent is a whole request."""
    head, mark, body = message.partition(b"\r\n\r\n")
    if not mark:
        return message
    return re.sub(rb"(?i)(content-length: )\d+", lambda found: found[1] + str(len(body)).encode(), head) + mark + body


def answer(address: tuple[str, int], message: bytes) -> bytes:
    """What comes back until the server has said something and then nothing for a moment, or has closed."""
    with socket.create_connection(address, timeout=PATIENCE) as link:
        try:
            link.sendall(message)
            # Who says nothing more is taken for gone, and only what is no whole request waits for more.
            if not select.select([link], [], [], 0.3)[0]:
                link.shutdown(socket.SHUT_WR)
        except OSError:
            pass
        received = b""
        while select.select([link], [], [], 0.05 if received else PATIENCE)[0]:
            try:
                part = link.recv(1 << 16)
            except ConnectionError:
                break
            if not part:
                break
            received += part
        else:
            if not received:
                raise Finding(f"no answer within {PATIENCE} s")
        return received


def check(received: bytes) -> None:
    """It is HTTP, and if it says JSON and is whole it is JSON."""
    if not received:
        # A connection whose request is no request may be closed without a word.
        return
    if not re.match(rb"HTTP/1\.[01] [1-5]\d\d ", received):
        raise Finding(f"this is no answer of HTTP: {received[:80]!r}")
    head, _, body = received.partition(b"\r\n\r\n")
    if re.match(rb"HTTP/1\.\d 500 ", head) or FAILED.search(body):
        raise Finding(f"the server has failed: {received[-600:]!r}")
    lower = head.lower()
    length = re.search(rb"\ncontent-length: *(\d+)", lower)
    is_json = re.search(rb"\ncontent-type: application/(?:problem\+)?json\r?(?:\n|$)", lower)
    if is_json and length and b"\ncontent-encoding" not in lower and len(body) == int(length[1]) > 0:
        try:
            json.loads(body)
        except ValueError as error:
            raise Finding(f"the answer is not JSON: {error}: {body[:200]!r}") from error


def memory(process: int) -> int:
    """In mebibytes."""
    status = pathlib.Path(f"/proc/{process}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) // 1024


def run(seconds: float, seed: int, findings: pathlib.Path, folder: pathlib.Path) -> int:
    chance = random.Random(seed)
    database = folder / "fuzz.sqlite"
    demo = subprocess.run([BINARY, "demo", "--database", database, "--json"], capture_output=True, text=True, check=True)
    key = next(user["apiKey"] for user in json.loads(demo.stdout)["users"] if user["role"] == "owner").encode()
    corpus = [path.read_bytes() for path in sorted(CORPUS.iterdir())]
    command = [BINARY, "serve", "--port", "0", "--database", database, "--trusted-proxies", "127.0.0.1"]
    log = (folder / "log").open("w+")
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, stderr=log) as server:
        try:
            port = next(int(match[1]) for line in server.stdout if (match := re.search(r"http://\S+:(\d+)", line)))
            address = ("127.0.0.1", port)
            for message in corpus:
                check(answer(address, fitting(message.replace(b"KEY", key))))
            before, sent, end = memory(server.pid), 0, time.monotonic() + seconds
            while time.monotonic() < end:
                message = fitting(changed(chance.choice(corpus), corpus, chance).replace(b"KEY", key))
                try:
                    check(answer(address, message))
                    if server.poll() is not None:
                        raise Finding(f"the server has ended with {server.returncode}")
                    sent += 1
                    if sent % 100 == 0 and memory(server.pid) > before + GROWTH:
                        raise Finding(f"the server has grown from {before} to {memory(server.pid)} MiB")
                except (Finding, OSError) as found:
                    findings.mkdir(parents=True, exist_ok=True)
                    path = findings / f"wires-{seed}-{sent}"
                    path.write_bytes(message.replace(key, b"KEY"))
                    log.seek(0)
                    print(f"{found}\nThe request is in {path}; the server's log ends so:\n{log.read()[-2000:]}")
                    return 1
            print(f"{sent} requests with seed {seed}; the server has {memory(server.pid)} MiB, and had {before}")
            return 0
        finally:
            server.terminate()


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    parser.add_argument("--findings", type=pathlib.Path, default=ROOT / ".build/fuzz/findings")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="rapport-fuzz-") as folder:
        return run(options.seconds, options.seed, options.findings, pathlib.Path(folder))


if __name__ == "__main__":
    sys.exit(main())
