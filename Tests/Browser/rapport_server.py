"""The real server on a fresh demo database, for tests and for screenshots."""

import json
import os
import re
import subprocess
import tempfile
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


@contextmanager
def running_server():
    """A server with a demo workspace of its own, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="rapport-browser-") as folder:
        database = str(Path(folder) / "demo.db")
        demo = subprocess.run(
            [str(BINARY), "demo", "--database", database, "--json"], capture_output=True, text=True, check=True
        )
        users = [User(u["email"], u["role"], u["password"], u["apiKey"]) for u in json.loads(demo.stdout)["users"]]
        pages = ["--pages", str(PAGES)] if PAGES.exists() else []
        with open(Path(folder) / "server.log", "w+") as log:
            process = subprocess.Popen(
                [str(BINARY), "serve", "--database", database, "--port", "0", *pages],
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
            try:
                yield Server(address(process, Path(log.name)), users)
            finally:
                process.terminate()
                try:
                    process.wait(timeout=15)
                except subprocess.TimeoutExpired:
                    process.kill()


def address(process: subprocess.Popen, log: Path) -> str:
    """Where the server says that it is served, as soon as it says so."""
    for line in process.stdout:
        if found := re.search(r"http://\S+:\d+", line):
            return found.group()
    raise RuntimeError(f"the server ended with {process.wait()}:\n{log.read_text()}")
