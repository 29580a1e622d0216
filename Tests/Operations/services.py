"""What an installation has beside it: a server that takes its mail, and one that keeps its files."""

import json
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
PATIENCE = 60


@dataclass
class Sink:
    url: str
    folder: Path

    def all(self) -> list[dict]:
        messages = sorted(self.folder.glob("*.json"), key=lambda path: int(path.stem))
        return [json.loads(path.read_text()) for path in messages]

    def to(self, address: str, count: int = 1) -> list[dict]:
        """The messages to an address, once there are so many."""
        end = time.monotonic() + PATIENCE
        while True:
            found = [message for message in self.all() if message["to"] == [address]]
            if len(found) >= count:
                return found
            assert time.monotonic() < end, f"{len(found)} mails to {address} and not {count}: {self.all()}"
            time.sleep(0.05)


@contextmanager
def smtp_sink(folder: Path):
    """A real SMTP server that keeps what it gets."""
    folder.mkdir()
    command = [sys.executable, str(TESTS / "MailTests/smtp_sink.py"), str(folder), "none", ""]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield Sink(f"smtp://127.0.0.1:{int(process.stdout.readline())}?tls=none", folder)
        finally:
            process.terminate()


@contextmanager
def moto_server(bucket: str = "files"):
    """A real server that speaks S3, with an empty bucket; gives its address."""
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    try:
        url = "http://127.0.0.1:%d" % server.get_host_and_port()[1]
        urllib.request.urlopen(urllib.request.Request(f"{url}/{bucket}", method="PUT")).read()
        yield url
    finally:
        server.stop()
