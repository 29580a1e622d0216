"""Servers as processes: started, watched, ended."""
import os
import re
import signal
import socket
import subprocess
import time
from pathlib import Path

import machine
from http11 import Answer, Call, Connection
from machine import WORK, Failed

TICKS = os.sysconf("SC_CLK_TCK")


class Server:
    """A server in a process of its own. Used in `with`, it runs for the length of the block."""

    def __init__(self, name: str, command: list[str], port: int | None = None, has_all_cores: bool = False):
        """`command` prints the port that it takes, alone on a line or after a colon; unless `port` told it. It has the core
        that no load runs on, or all of them."""
        self.name = name
        self.command = command if has_all_cores else machine.on_server_core(command)
        self.port = port or 0
        self._tells_port = port is None
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> "Server":
        self.log = WORK / "logs" / f"{re.sub('[^a-z0-9]+', '-', self.name.lower())}.log"
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("w") as log:
            self._process = subprocess.Popen(
                self.command, stdout=subprocess.PIPE if self._tells_port else log, stderr=log,
                text=True, cwd=machine.ROOT, start_new_session=True)
        try:
            self._wait_until_it_listens()
        except BaseException:
            self.kill()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.kill(signal.SIGTERM)

    def kill(self, how: signal.Signals = signal.SIGKILL) -> None:
        """Ends the process and those that it started."""
        process, self._process = self._process, None
        if process is None:
            return
        for attempt in (how, signal.SIGKILL):
            try:
                os.killpg(process.pid, attempt)
                process.wait(timeout=10)
                break
            except ProcessLookupError:
                break
            except subprocess.TimeoutExpired:
                continue
        process.wait()
        if process.stdout:
            process.stdout.close()

    def _wait_until_it_listens(self) -> None:
        if self._tells_port:
            for line in self._running.stdout or ():
                if found := re.search(r"(?:^|:)(\d+)(?:\s|$)", line):
                    self.port = int(found[1])
                    return
            raise Failed(f"{self.name} did not start: {self._log_end}")
        for _ in range(500):
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return
            except OSError:
                time.sleep(0.02)
        raise Failed(f"{self.name} does not listen: {self._log_end}")

    @property
    def _running(self) -> subprocess.Popen[str]:
        if self._process is None:
            raise Failed(f"{self.name} does not run")
        return self._process

    @property
    def _log_end(self) -> str:
        return self.log.read_text(errors="replace")[-2000:].strip() or "it said nothing"

    def ask(self, call: Call) -> Answer:
        """One call over a connection of its own. Fails if the answer is not the right one."""
        with Connection(self.port) as connection:
            answer = connection.ask(call)
        if problem := call.problem(answer.value):
            raise Failed(f"{self.name} answers wrongly: {problem}")
        return answer

    def cpu_seconds(self) -> float | None:
        """The processor time that was used so far; None where the system does not tell."""
        total = 0
        for process in self._processes():
            try:
                # After the name, which may hold anything but ends at the last bracket: state is the third field.
                fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
            except OSError:
                return None
            total += int(fields[11]) + int(fields[12])
        return total / TICKS

    def resident_megabytes(self) -> float | None:
        """The memory that is in use now; None where the system does not tell."""
        return self._megabytes("VmRSS")

    def private_megabytes(self) -> float | None:
        """As much of it as is no file's: pages of a database that is mapped are the system's cache, and come and go."""
        return self._megabytes("RssAnon")

    def _megabytes(self, field: str) -> float | None:
        total = 0
        for process in self._processes():
            try:
                status = Path(f"/proc/{process}/status").read_text()
            except OSError:
                return None
            found = re.search(rf"^{field}:\s+(\d+)", status, re.M)
            if found is None:
                return None
            total += int(found[1])
        return total / 1024

    def _processes(self) -> list[int]:
        """The process, and those that it started."""
        own = self._running.pid
        try:
            children = Path(f"/proc/{own}/task/{own}/children").read_text().split()
        except OSError:
            children = []
        return [own, *map(int, children)]
