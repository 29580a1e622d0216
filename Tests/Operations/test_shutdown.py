"""Servers and workers that are told to stop while they start."""

import signal
import subprocess
from pathlib import Path

import pytest

from program import BINARY, Program

SIGTERM_BIT = 1 << (signal.SIGTERM - 1)


def handles_sigterm(process: subprocess.Popen) -> bool:
    """Whether the process sees to the signal itself, or is gone."""
    if process.poll() is not None:
        return True
    for line in Path(f"/proc/{process.pid}/status").read_text().splitlines():
        name, _, value = line.partition(":")
        if name in ("SigIgn", "SigCgt") and int(value, 16) & SIGTERM_BIT:
            return True
    return False


@pytest.mark.parametrize("command", [["serve", "--port", "0", "--threads", "1"], ["serve", "--port", "0"], ["worker"]])
def test_a_program_that_is_told_to_stop_at_once_does(make_program, command: list[str]):
    program: Program = make_program()
    for _ in range(10):
        process = subprocess.Popen(
            [BINARY, *command, "--database", str(program.database), "--log-level", "warning"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=program.folder,
        )
        while not handles_sigterm(process):
            pass
        process.terminate()
        _, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors
        assert errors == ""


@pytest.mark.parametrize("command", [["serve", "--port", "0"], ["worker"]])
def test_from_its_first_line_on_a_program_stops_cleanly(make_program, command: list[str]):
    program: Program = make_program()
    process = subprocess.Popen(
        [BINARY, *command, "--database", str(program.database), "--log-level", "warning"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=program.folder,
    )
    assert process.stdout.readline().startswith("Rapport ")
    process.terminate()
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 0 and errors == ""
