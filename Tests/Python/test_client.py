"""The Python client: its types, every value's way to a live server and back, and the known result."""

from __future__ import annotations

import pathlib
import subprocess
import sys

from conftest import BUILD, ROOT, output, run


def test_the_client_passes_mypy_strict(fixture_python: pathlib.Path, tmp_path: pathlib.Path) -> None:
    here = pathlib.Path(__file__).parent
    scripts = [str(here / name) for name in ("round_trip.py", "subscriptions.py")]
    command = [sys.executable, "-m", "mypy", "--strict", "--python-executable", str(fixture_python)]
    done = subprocess.run([*command, "--cache-dir", str(tmp_path), *scripts], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    package = ROOT / "Generated" / "python" / "rapport_client"
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path), str(package)],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout


def test_every_value_comes_back_as_it_went(fixture_python: pathlib.Path, fixture_url: str) -> None:
    cases = ROOT / "Tests" / "RoundTrip" / "cases.json"
    assert "all came back" in run(fixture_python, "round_trip.py", fixture_url, str(cases))


def test_the_known_result(crm_python: pathlib.Path, crm: tuple[str, str]) -> None:
    url, key = crm
    assert run(crm_python, "known_result.py", url, key) == "DKK 222000 147600\n" * 2


def test_every_value_comes_back_to_swift(fixture_url: str) -> None:
    cases = ROOT / "Tests" / "RoundTrip" / "cases.json"
    assert "all came back" in output(BUILD / "SwiftRoundTrip", fixture_url, cases)


def test_every_value_comes_back_to_typescript(fixture_scripts: pathlib.Path, fixture_url: str) -> None:
    cases = ROOT / "Tests" / "RoundTrip" / "cases.json"
    assert "all came back" in output("node", fixture_scripts / "round_trip.mjs", fixture_url, cases)


def test_the_known_result_by_typescript(crm_scripts: pathlib.Path, crm: tuple[str, str]) -> None:
    assert output("node", crm_scripts / "known_result.mjs", *crm) == "DKK 222000 147600\n"


def test_the_known_result_by_swift(crm: tuple[str, str]) -> None:
    assert output(BUILD / "SwiftKnownResult", *crm) == "DKK 222000 147600\n"


def test_the_swift_client_of_the_fixture_is_current(fixture_made: pathlib.Path) -> None:
    for made in (fixture_made / "swift").iterdir():
        assert (ROOT / "Tests" / "FixtureSDK" / made.name).read_text() == made.read_text(), "copy it from codegen anew"
