"""The real program on a database of its own, to be hurt: it can be killed, started again, and asked what it kept."""

import http.client
import json
import os
import re
import shutil
import signal
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BINARY = os.environ.get("RAPPORT_BINARY", str(ROOT / ".build/debug/rapport"))


class Refused(Exception):
    """A JSON-RPC error, or a status that is no answer to a call."""

    def __init__(self, status: int, error: dict, headers: dict[str, str]):
        super().__init__(f"{status} {error.get('message')}")
        self.status, self.error, self.headers = status, error, headers
        self.code = error.get("data", {}).get("code")


class Connection:
    """A connection that calls, kept alive. Whatever breaks it is an `OSError` or an `HTTPException`."""

    def __init__(self, port: int, key: str, timeout: float = 30):
        self.key = key
        self.http = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)

    def call(self, method: str, params: dict | None = None, headers: dict[str, str] | None = None):
        body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params or {}})
        self.http.request(
            "POST",
            "/rpc",
            body,
            {"Content-Type": "application/json", "Authorization": f"Bearer {self.key}", **(headers or {})},
        )
        response = self.http.getresponse()
        answer = json.loads(response.read())
        if response.status != 200 or "error" in answer:
            raise Refused(response.status, answer.get("error", {}), dict(response.getheaders()))
        return answer["result"]

    def close(self):
        self.http.close()


@dataclass
class Program:
    """A demo workspace in a folder, and the server on it while it runs."""

    folder: Path
    # The folder of a program that was never started; its workspace is copied. Without one it is made.
    template: Path | None = None
    flags: list[str] = field(default_factory=list)
    environment: dict[str, str] = field(default_factory=dict)
    # What starts the server.
    launcher: list[str] = field(default_factory=list)
    process: subprocess.Popen | None = None
    port: int = 0

    def __post_init__(self):
        self.database = self.folder / "demo.sqlite"
        self.log = self.folder / "server.log"
        users = self.folder / "users.json"
        if self.template is None:
            users.write_text(self.run("demo", "--database", str(self.database), "--json").stdout)
        else:
            shutil.copytree(self.template, self.folder, dirs_exist_ok=True)
        self.users = json.loads(users.read_text())["users"]

    def run(self, *arguments: str, check: bool = True) -> subprocess.CompletedProcess:
        return subprocess.run(
            [BINARY, *arguments], capture_output=True, text=True, check=check, timeout=300, cwd=self.folder
        )

    def key(self, role: str = "owner") -> str:
        return next(user["apiKey"] for user in self.users if user["role"] == role)

    def start(self):
        with open(self.log, "a") as log:
            self.process = subprocess.Popen(
                [
                    *self.launcher, BINARY, "serve", "--database", str(self.database), "--port", "0",
                    "--log-level", "warning", "--rate-limit", "0", *self.flags,
                ],
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                cwd=self.folder,
                env={**os.environ, **self.environment},
            )
        for line in self.process.stdout:
            if found := re.search(r"http://127\.0\.0\.1:(\d+)", line):
                self.port = int(found.group(1))
                return
        raise AssertionError(f"the server ended with {self.process.wait()}:\n{self.log.read_text()}")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stdout.close()
        self.process = None

    def stop(self):
        if self.process is None:
            return
        self.process.terminate()
        try:
            self.process.wait(timeout=60)
        finally:
            self.process.kill()
            self.process.stdout.close()
            self.process = None

    def connection(self, role: str = "owner", timeout: float = 30) -> Connection:
        return Connection(self.port, self.key(role), timeout)

    def health(self) -> tuple[int, dict]:
        http_connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            http_connection.request("GET", "/health")
            response = http_connection.getresponse()
            return response.status, json.loads(response.read())
        finally:
            http_connection.close()
