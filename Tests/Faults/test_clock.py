"""A clock that jumps, forwards and backwards, while the server runs."""

import platform
import sqlite3
from pathlib import Path

import pytest

from program import Program, Refused

# Debian's package faketime.
LIBRARY = Path(f"/usr/lib/{platform.machine()}-linux-gnu/faketime/libfaketimeMT.so.1")
JUMPS = ["+0", "+3600", "-86400", "+86400", "-400d", "+20d", "+0"]


def test_a_clock_that_jumps(make_program, tmp_path):
    if not LIBRARY.exists():
        pytest.fail(f"{LIBRARY} is missing: tools/setup test installs it")
    clock = tmp_path / "clock"
    clock.write_text("+0")
    program: Program = make_program(
        # faketime needs a process before the one whose clock it sets.
        launcher=["env"],
        environment={
            "LD_PRELOAD": str(LIBRARY),
            "FAKETIME_TIMESTAMP_FILE": str(clock),
            "FAKETIME_NO_CACHE": "1",
            # Time-outs go by the monotonic clock, which does not jump.
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }
    )
    program.start()
    connection = program.connection()
    customer = connection.call("crm.customers.listCustomers", {"limit": 1})["items"][0]["id"]
    made = []
    days = set()
    for number, jump in enumerate(JUMPS):
        clock.write_text(jump)
        deal = connection.call(
            "crm.extensions.createOpportunity", {"customerProfileId": customer, "title": f"Deal {number}", "value": 1}
        )
        days.add(deal["createdAt"][:10])
        made.append(deal)
        moved = connection.call(
            "crm.extensions.updateOpportunity", {"id": deal["id"], "title": f"Deal {number}, looked at", "version": 1}
        )
        assert moved["version"] == 2
        # The edit that was based on the older state is refused, whatever the clock says.
        with pytest.raises(Refused) as stale:
            connection.call("crm.extensions.updateOpportunity", {"id": deal["id"], "title": "x", "version": 1})
        assert stale.value.code == "CONFLICT"
    assert len(days) >= 4, "the clock has not jumped: this shows nothing"
    assert len({deal["id"] for deal in made}) == len(made)
    assert len({deal["number"] for deal in made}) == len(made)
    listed = connection.call("crm.extensions.listOpportunities", {"text": "looked at", "limit": 50})["items"]
    assert {deal["id"] for deal in listed} >= {deal["id"] for deal in made}
    connection.close()
    program.stop()

    with sqlite3.connect(f"file:{program.database}?mode=ro", uri=True) as database:
        order = [seq for (seq,) in database.execute("SELECT seq FROM outbox_events ORDER BY seq")]
        assert order == sorted(set(order))
    database.close()
