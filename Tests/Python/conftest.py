"""Servers and clients of the Python tests. Each client is made by codegen and installed with pip in this run."""

from __future__ import annotations

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import sysconfig
import venv
from typing import Iterator

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = ROOT / ".build" / "debug"
CODEGEN = os.environ.get("RAPPORT_CODEGEN", str(BUILD / "rapport-codegen"))
CASES = json.loads((ROOT / "Tests" / "RoundTrip" / "cases.json").read_text())


def installed(package: pathlib.Path, work: pathlib.Path) -> pathlib.Path:
    """The Python of a new environment that the package is installed in with pip."""
    source = work / "source"
    shutil.copytree(package, source)
    environment = work / "venv"
    venv.EnvBuilder(with_pip=True).create(environment)
    python = environment / "bin" / "python"
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    # What the package needs is in the environment of the tests: nothing is fetched from the network.
    outer = sysconfig.get_path("purelib")
    (environment / "lib" / version / "site-packages" / "outer.pth").write_text(outer + "\n")
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-build-isolation"]
    subprocess.run([*pip, "--no-deps", str(source)], check=True)
    return python


@pytest.fixture(scope="session")
def fixture_made(tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    """What codegen makes of the fixture's procedures."""
    work = tmp_path_factory.mktemp("fixture")
    contract = subprocess.run([BUILD / "FixtureServer", "--contract"], check=True, capture_output=True).stdout
    (work / "contract.json").write_bytes(contract)
    subprocess.run([CODEGEN, "--contract", work / "contract.json", "--output", work / "made"], check=True)
    return work / "made"


@pytest.fixture(scope="session")
def fixture_python(fixture_made: pathlib.Path, tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    """A Python with the client of the fixture's procedures."""
    return installed(fixture_made / "python", tmp_path_factory.mktemp("python"))


def bundled(client: pathlib.Path, work: pathlib.Path) -> pathlib.Path:
    """A folder with the live tests of the TypeScript client, for Node."""
    shutil.copytree(ROOT / "Tests" / "TypeScript" / "live", work / "source")
    shutil.copytree(client, work / "source" / "client")
    for script in (work / "source").glob("*.mjs"):
        command = ["esbuild", script, "--bundle", "--platform=node", "--format=esm", "--target=node18"]
        subprocess.run([*command, "--log-level=warning", f"--outfile={work / script.name}"], check=True)
    return work


@pytest.fixture(scope="session")
def fixture_scripts(fixture_made: pathlib.Path, tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    """The live tests with the TypeScript client of the fixture's procedures."""
    return bundled(fixture_made / "typescript", tmp_path_factory.mktemp("typescript"))


@pytest.fixture(scope="session")
def crm_scripts(tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    """The live tests with the TypeScript client of the CRM."""
    return bundled(ROOT / "Generated" / "typescript", tmp_path_factory.mktemp("crm-typescript"))


@pytest.fixture(scope="session")
def fixture_url() -> Iterator[str]:
    """The address of a server with the fixture's procedures."""
    with subprocess.Popen([BUILD / "FixtureServer"], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        yield server.stdout.readline().strip()
        server.terminate()


@pytest.fixture(scope="session")
def crm_python(tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    """A Python with the client of the CRM."""
    return installed(ROOT / "Generated" / "python", tmp_path_factory.mktemp("crm"))


@pytest.fixture(scope="session")
def crm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """The address of a server with the demo workspace, and a key of its owner."""
    database = tmp_path_factory.mktemp("server") / "demo.sqlite"
    program = os.environ.get("RAPPORT_BINARY", str(BUILD / "rapport"))
    demo = subprocess.run([program, "demo", "--database", database, "--json"], check=True, capture_output=True)
    key = next(user["apiKey"] for user in json.loads(demo.stdout)["users"] if user["role"] == "owner")
    serve = [program, "serve", "--port", "0", "--database", database]
    with subprocess.Popen(serve, stdout=subprocess.PIPE, text=True, stderr=subprocess.DEVNULL) as server:
        assert server.stdout is not None
        match = re.search(r"http:\S+:(\d+)", server.stdout.readline())
        assert match is not None
        yield f"http://127.0.0.1:{match[1]}/rpc", key
        server.terminate()


def run(python: pathlib.Path, script: str, *arguments: str) -> str:
    """What a script prints with that Python."""
    return output(python, pathlib.Path(__file__).parent / script, *arguments)


def output(*command: str | pathlib.Path) -> str:
    """What a program prints that must end well."""
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
