import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Browser"))

from rapport_server import running_server  # noqa: E402


@pytest.fixture(scope="session")
def server():
    with running_server() as server:
        yield server
