"""What a tool makes of the OpenAPI document alone: schemathesis calls every query with inputs that fit the schemas and with
such that don't, and holds the answers against the document."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

BUILD = Path(os.environ.get("RAPPORT_BINARY", Path(__file__).resolve().parents[2] / ".build/debug/rapport")).parent


@pytest.fixture(scope="module")
def fixture_server():
    """A server with the tests' procedures, which know every type of value and every rule."""
    with subprocess.Popen([BUILD / "FixtureServer"], stdout=subprocess.PIPE, text=True) as server:
        yield server.stdout.readline().strip().removesuffix("/rpc")
        server.terminate()


def test_queries_keep_what_the_document_says(fixture_server, tmp_path):
    command = [Path(sys.executable).parent / "schemathesis", "run", f"{fixture_server}/api/openapi.json"]
    # One never answers, one breaks and one fails on purpose.
    unfit = ["test.things.wait", "test.values.nan", "test.things.refuse"]
    limits = ["--include-method", "GET", "--exclude-operation-id-regex", "|".join(unfit), "--max-examples", "25"]
    limits += ["--phases", "examples,coverage,fuzzing", "--seed", "1", "--request-timeout", "10", "--max-time", "60"]
    run = subprocess.run(
        [*command, *limits, "--header", "Authorization: Bearer member", "--no-color"],
        capture_output=True, text=True, timeout=240, cwd=tmp_path,
    )
    assert run.returncode == 0, run.stdout[-6000:] + run.stderr
