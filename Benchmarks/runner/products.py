"""What is measured, built; and the peers, as far as the machine has them."""
import functools
import os
import shutil
import socket
import subprocess
from dataclasses import dataclass
from pathlib import Path

from machine import ROOT, WORK, Failed
from servers import Server

PEERS = ROOT / "Benchmarks" / "peers"
OURS = "Rapport"
ON_DATABASE = "NIO and SQLite by hand"
PYTHON = WORK / "python" / "bin" / "python"


@dataclass(frozen=True)
class Products:
    """The package's programs."""

    # Debug products are there after the tests, and say nothing of speed.
    configuration: str
    scratch_path: str | None = None

    @functools.cache
    def program(self, name: str) -> str:
        """The path of a program, built if need be."""
        flags = ["--scratch-path", self.scratch_path] if self.scratch_path else []
        print(f"==> Building {name} ({self.configuration})", flush=True)
        if self.configuration == "release":
            return self._run([str(ROOT / "tools" / "build"), name, *flags])
        command = ["swift", "build", "--product", name, *flags]
        self._run(command)
        return str(Path(self._run([*command, "--show-bin-path"])) / name)

    @staticmethod
    def _run(command: list[str]) -> str:
        """What a build prints at its end."""
        build = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        if build.returncode != 0:
            raise Failed(f"a build failed: {build.stdout[-3000:]}{build.stderr[-3000:]}")
        return build.stdout.strip()

    def bare_nio(self, size: int) -> Server:
        return Server("bare NIO", self._bench("nio", "--size", str(size), "--threads", "1"))

    def bare_hummingbird(self, size: int) -> Server:
        return Server("bare Hummingbird", self._bench("hummingbird", "--size", str(size)))

    def framework(self) -> Server:
        return Server(OURS, self._bench("rapport"))

    def handwritten(self, codec: str) -> Server:
        name = {"foundation": "NIO by hand, Foundation", "rapport": "NIO by hand, our codec"}[codec]
        return Server(name, self._bench("handwritten", "--codec", codec, "--threads", "1"))

    def on_database(self, handler: str, database: Path, *options: str) -> Server:
        """Statements written out on SQLite: what a handler without a framework reaches."""
        arguments = ["database", handler, "--database", str(database), "--threads", "1", *options]
        return Server(f"{ON_DATABASE}, {handler}", self._bench(*arguments))

    def serve(self, database: Path, has_all_cores: bool = False) -> Server:
        """The program, on a database."""
        options = ["--port", "0", "--log-level", "notice", "--database", str(database)]
        command = [self.program("rapport"), "serve", "--rate-limit", "0", *options]
        return Server(OURS, command, has_all_cores=has_all_cores)

    def _bench(self, *arguments: str) -> list[str]:
        return [self.program("BenchServer"), *arguments]


def peers(list_result: Path) -> tuple[list[Server], list[str]]:
    """The peers that the machine has, and a sentence for each that it has not."""
    found: list[Server] = []
    missing: list[str] = []
    if shutil.which("go"):
        found.append(Server("Go net/http", [_built_go(), str(list_result)]))
    else:
        missing.append("Go is not installed.")
    if shutil.which("node"):
        found.append(Server("Node http", ["node", str(PEERS / "node" / "server.mjs"), str(list_result)]))
    else:
        missing.append("Node is not installed.")
    if PYTHON.exists():
        found.append(Server("FastAPI", [str(PYTHON), "-B", str(PEERS / "fastapi_app.py"), str(list_result)]))
    else:
        missing.append("FastAPI is not installed.")
    return found, missing


@functools.cache
def _built_go() -> str:
    program = WORK / "go-server"
    environment = os.environ | {"GOCACHE": str(WORK / "go-cache"), "GOFLAGS": "-mod=mod"}
    build = subprocess.run(["go", "build", "-o", str(program), "."], cwd=PEERS / "go", env=environment,
                           capture_output=True, text=True)
    if build.returncode != 0:
        raise Failed(f"the Go server cannot be built: {build.stderr}")
    return str(program)


def nginx(size: int) -> Server | None:
    """nginx with a constant body; None where it is not installed."""
    program = shutil.which("nginx") or shutil.which("/usr/sbin/nginx")
    if program is None:
        return None
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    folder = WORK / "nginx"
    folder.mkdir(parents=True, exist_ok=True)
    user = "user root;" if os.getuid() == 0 else ""
    configuration = folder / "nginx.conf"
    body = '"' + "x" * (size - 2) + '"'
    configuration.write_text(f"""
daemon off;
worker_processes 1;
{user}
pid {folder}/nginx.pid;
error_log stderr;
events {{ worker_connections 1024; }}
http {{
  access_log off;
  keepalive_requests 1000000000;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  server {{
    listen 127.0.0.1:{port};
    location / {{ default_type application/json; return 200 '{body}'; }}
  }}
}}
""")
    return Server("nginx", [program, "-p", str(folder), "-c", str(configuration)], port=port)
