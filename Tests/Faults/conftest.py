import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from program import Program  # noqa: E402


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
def program(make_program) -> Program:
    program = make_program()
    program.start()
    return program
