"""`kill -9` in the middle of 64 writers, again and again: what was acknowledged is there, what was sent again is there
once, and the audit trail is whole."""

import http.client
import json
import os
import random
import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from program import Program, Refused

WRITERS = 64
# RAPPORT_FAULT_ROUNDS says another number, for a short or a long look.
ROUNDS = int(os.environ.get("RAPPORT_FAULT_ROUNDS", "100"))


class Round:
    """One life of the server, and what the writers know of it."""

    def __init__(self, program: Program, number: int, customer: str, pending: list[str], kill_after: int):
        self.program, self.number, self.customer = program, number, customer
        self.lock = threading.Lock()
        self.acknowledged: dict[str, str] = {}
        self.unanswered: list[str] = []
        self.pending = list(pending)
        self.kill_after = kill_after
        self.reached = threading.Event()
        self.count = 0

    def next_title(self) -> str:
        """What nobody answered in an earlier life is sent again, and new deals after it."""
        with self.lock:
            if self.pending:
                return self.pending.pop()
            self.count += 1
            return f"Deal {self.number}-{self.count}"

    def write(self, _):
        connection = self.program.connection()
        try:
            while True:
                title = self.next_title()
                try:
                    deal = connection.call(
                        "crm.extensions.createOpportunity",
                        {"customerProfileId": self.customer, "title": title, "value": 1},
                        {"Idempotency-Key": title.replace(" ", "-")},
                    )
                except (OSError, http.client.HTTPException, ValueError):
                    with self.lock:
                        self.unanswered.append(title)
                    return
                with self.lock:
                    self.acknowledged[title] = deal["id"]
                    if len(self.acknowledged) >= self.kill_after:
                        self.reached.set()
        except Refused:
            self.reached.set()
            raise
        finally:
            connection.close()

    def run(self):
        with ThreadPoolExecutor(WRITERS) as pool:
            writers = [pool.submit(self.write, number) for number in range(WRITERS)]
            assert self.reached.wait(timeout=120), f"the server has not answered:\n{self.program.log.read_text()}"
            self.program.kill()
        for writer in writers:
            writer.result()
        # What no writer came to is still to be sent again.
        self.unanswered += self.pending


def stored_deals(program: Program) -> dict[str, list[str]]:
    with sqlite3.connect(f"file:{program.database}?mode=ro", uri=True) as database:
        found: dict[str, list[str]] = {}
        for title, number in database.execute("SELECT title, number FROM opportunities WHERE title LIKE 'Deal %'"):
            found.setdefault(title, []).append(number)
    database.close()
    return found


def test_no_acknowledged_write_is_lost_or_doubled(program: Program):
    chance = random.Random(4)
    connection = program.connection()
    customer = connection.call("crm.customers.listCustomers", {"limit": 1})["items"][0]["id"]
    connection.close()

    acknowledged: dict[str, str] = {}
    pending: list[str] = []
    retried = 0
    for number in range(ROUNDS):
        life = Round(program, number, customer, pending, kill_after=chance.randint(1, 2 * WRITERS))
        retried += len(pending)
        life.run()
        acknowledged |= life.acknowledged
        pending = life.unanswered
        program.start()

    assert retried > 0, "no write was ever cut off: this shows nothing"
    life = Round(program, ROUNDS, customer, pending, kill_after=len(pending) + 1)
    life.run()
    acknowledged |= life.acknowledged
    program.start()

    stored = stored_deals(program)
    assert [title for title in acknowledged if title not in stored] == [], "acknowledged and lost"
    assert {title: numbers for title, numbers in stored.items() if len(numbers) > 1} == {}, "written twice"
    numbers = [number for numbers in stored.values() for number in numbers]
    assert len(numbers) == len(set(numbers)), "two deals have one number"

    with sqlite3.connect(f"file:{program.database}?mode=ro", uri=True) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        # Each deal has one entry in the audit trail and one event, from the transaction that made it.
        for table, condition in [
            ("audit_entries", "action = 'created'"),
            ("outbox_events", "name = 'crm.opportunity.created'"),
        ]:
            counts = database.execute(
                f"SELECT COUNT(*), COUNT(DISTINCT entity_id) FROM {table} WHERE {condition} AND entity_id IN"
                " (SELECT id FROM opportunities WHERE title LIKE 'Deal %')"
            ).fetchone()
            assert counts == (len(stored), len(stored)), table
    database.close()
    program.stop()
    doctor = program.run("doctor", "--database", str(program.database), "--json", check=False)
    findings = {finding["subject"]: finding for finding in json.loads(doctor.stdout)}
    for subject in ["audit", "integrity", "outbox"]:
        assert findings[subject]["state"] == "ok", findings[subject]


@pytest.mark.parametrize("writers", [1, WRITERS])
def test_a_server_that_is_asked_to_stop_finishes_what_it_began(program: Program, writers: int):
    connection = program.connection()
    customer = connection.call("crm.customers.listCustomers", {"limit": 1})["items"][0]["id"]
    connection.close()
    acknowledged: list[str] = []
    refused: list[str] = []
    started = threading.Barrier(writers + 1)

    def write(number: int):
        connection = program.connection()
        first = True
        count = 0
        while True:
            title = f"Deal {number}-{count}"
            count += 1
            try:
                connection.call(
                    "crm.extensions.createOpportunity", {"customerProfileId": customer, "title": title, "value": 1}
                )
            except (OSError, http.client.HTTPException, ValueError, Refused):
                refused.append(title)
                return
            acknowledged.append(title)
            if first:
                first = False
                started.wait(timeout=60)

    with ThreadPoolExecutor(writers) as pool:
        tasks = [pool.submit(write, number) for number in range(writers)]
        started.wait(timeout=60)
        program.stop()
        for task in tasks:
            task.result()
    stored = stored_deals(program)
    assert len(acknowledged) >= writers
    assert [title for title in acknowledged if title not in stored] == []
    # A clean end leaves nothing in the write-ahead log.
    wal = program.database.with_name(program.database.name + "-wal")
    assert not wal.exists() or wal.stat().st_size == 0
