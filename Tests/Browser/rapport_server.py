"""The real server on a fresh demo database, for tests and for screenshots."""

import json
import os
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("RAPPORT_BINARY", ROOT / ".build/debug/rapport"))
PAGES = ROOT / "Frontend/dist"


@dataclass(frozen=True)
class User:
    email: str
    role: str
    password: str
    api_key: str


class RPCFailure(Exception):
    def __init__(self, error: dict):
        super().__init__(error["message"])
        self.code = error["data"]["code"]
        self.error = error


class Server:
    def __init__(self, url: str, users: list[User]):
        self.url = url
        self.users = users

    def user(self, role: str) -> User:
        return next(user for user in self.users if user.role == role)

    def call(self, method: str, params: dict | None = None, role: str = "owner"):
        """Calls a procedure beside the browser: somebody else, or to look at what the page has done."""
        body = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params or {}}
        request = urllib.request.Request(
            self.url + "/rpc",
            json.dumps(body).encode(),
            {"Content-Type": "application/json", "Authorization": f"Bearer {self.user(role).api_key}"},
        )
        with urllib.request.urlopen(request, timeout=30) as response:
            answer = json.load(response)
        if "error" in answer:
            raise RPCFailure(answer["error"])
        return answer.get("result")

    def pipeline(self, name: str) -> dict:
        items = self.call("crm.pipelines.listPipelines", {"limit": 200})["items"]
        return next(pipeline for pipeline in items if pipeline["name"] == name)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def running_server():
    """A server with a demo workspace of its own, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="rapport-browser-") as folder:
        database = str(Path(folder) / "demo.db")
        demo = subprocess.run(
            [str(BINARY), "demo", "--database", database, "--json"], capture_output=True, text=True, check=True
        )
        users = [User(u["email"], u["role"], u["password"], u["apiKey"]) for u in json.loads(demo.stdout)["users"]]
        port = free_port()
        with open(Path(folder) / "server.log", "w+") as log:
            process = subprocess.Popen(
                [str(BINARY), "serve", "--database", database, "--port", str(port), "--pages", str(PAGES)],
                stdout=log,
                stderr=subprocess.STDOUT,
            )
            try:
                server = Server(f"http://127.0.0.1:{port}", users)
                wait_until_up(server, process, Path(log.name))
                yield server
            finally:
                process.terminate()
                try:
                    process.wait(timeout=15)
                except subprocess.TimeoutExpired:
                    process.kill()


def wait_until_up(server: Server, process: subprocess.Popen, log: Path, limit: float = 60) -> None:
    deadline = time.monotonic() + limit
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError(f"the server ended with {process.returncode}:\n{log.read_text()}")
        try:
            with urllib.request.urlopen(server.url + "/", timeout=2):
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.05)
    raise RuntimeError(f"the server did not come up within {limit} s:\n{log.read_text()}")
