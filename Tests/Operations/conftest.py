import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(Path(__file__).parent), str(TESTS / "Faults"), str(TESTS / "Browser")]

from program import Program  # noqa: E402
from services import moto_server, smtp_sink  # noqa: E402


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    """A demo workspace: making one takes a while."""
    return Program(tmp_path_factory.mktemp("template")).folder


@pytest.fixture
def make_program(tmp_path, template):
    """Makes programs that are stopped at the end."""
    made = []

    def make(**options) -> Program:
        program = Program(tmp_path, template, **options)
        made.append(program)
        return program

    yield make
    for program in made:
        program.stop()


@pytest.fixture
def mail(tmp_path):
    with smtp_sink(tmp_path / "mail") as sink:
        yield sink


@pytest.fixture
def s3():
    with moto_server() as address:
        yield address
