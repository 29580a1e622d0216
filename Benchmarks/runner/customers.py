"""Cases on customers: duplicates whose truth is known, and a graph of relationships."""
import csv
import random
import sqlite3
import time
import uuid

import load
from bench import Bench
from databases import Database, copied, database
from http11 import Connection, call
from load import percentile
from machine import ROOT
from servers import Server
from tables import Column, Table

FEBRL = ROOT / "Tests" / "Conformance" / "febrl" / "dataset1.csv"
FIND = "crm.customers.findDuplicates"
ALL_CUSTOMERS = "all customers"
EDGES = 100_000
DEPTH = 6


def duplicates(bench: Bench) -> Table:
    columns = [Column("precision", "precision", 3), Column("recall", "recall", 3), Column("seconds", "seconds"),
               Column("customers", "customers", 0), Column("pairs", "pairs", 0)]
    table = Table("duplicates", "Pairs of customers that are likely the same, among all of them.", "records", columns)
    with copied(database(bench, bench.options.rows)) as target, bench.products.serve(target.path) as server:
        table.rows["FEBRL 1, names and addresses"] = _truth(server, target.token(server, "rep"))
    source = database(bench, bench.options.million)
    with bench.products.serve(source.path) as server:
        token = source.token(server, "admin")
        started = time.perf_counter()
        found = server.ask(call(FIND, {"limit": 1}, token=token)).result["total"]
        table.rows[ALL_CUSTOMERS] = {
            "precision": None, "recall": None, "seconds": time.perf_counter() - started,
            "customers": _customers(server, token), "pairs": found,
        }
    return table


def _customers(server: Server, token: str) -> int:
    counted = call("crm.customers.listCustomers", {"limit": 1, "includeTotal": True}, token=token)
    return server.ask(counted).result["total"]


def _truth(server: Server, token: str) -> dict:
    """Records of which it is known whose they are: `rec-N-org` and `rec-N-dup-k` are the same person."""
    originals = _load(server, token)
    known = len(originals) - len(set(originals.values()))
    started = time.perf_counter()
    right, found, cursor = 0, 0, None
    seconds = None
    while True:
        page = server.ask(call(FIND, {"limit": 200} | ({"cursor": cursor} if cursor else {}), token=token)).result
        seconds = seconds or time.perf_counter() - started
        for pair in page["items"]:
            first, second = originals.get(pair["first"]["id"]), originals.get(pair["second"]["id"])
            if first and second:
                found += 1
                right += first == second
        cursor = page.get("nextCursor")
        if cursor is None:
            return {"precision": right / max(1, found), "recall": right / known, "seconds": seconds,
                    "customers": len(originals), "pairs": found}


def _load(server: Server, token: str) -> dict[str, str]:
    """Makes a customer of each record; whose each is, by the customer's id."""
    originals = {}
    with FEBRL.open(newline="") as file, Connection(server.port) as connection:
        for row in csv.DictReader(file, skipinitialspace=True):
            fields = {name.strip(): (value or "").strip() for name, value in row.items()}
            name = f"{fields['given_name']} {fields['surname']}".strip() or "unknown"
            customer = {"kind": "person", "name": name, "onDuplicate": "allow"}
            made = connection.ask(call("crm.customers.createCustomer", customer, token=token)).result
            originals[made["id"]] = fields["rec_id"].split("-")[1]
            address = {
                "customerProfileId": made["id"], "line1": f"{fields['street_number']} {fields['address_1']}".strip(),
                "line2": fields["address_2"], "postalCode": fields["postcode"], "city": fields["suburb"],
            }
            if address["line1"]:
                connection.ask(call("crm.customers.addAddress", address, token=token)).result
    return originals


def graph(bench: Bench) -> Table:
    columns = [Column("p50 ms", "p50"), Column("p99 ms", "p99"), Column("longest ms", "longest"),
               Column("customers", "nodes", 0)]
    about = f"{DEPTH} steps through {EDGES:,} relationships, {bench.options.calls} times each."
    table = Table("graph", about, "query", columns)
    with copied(database(bench, bench.options.million)) as target:
        ids = _relate(target)
        with bench.products.serve(target.path) as server:
            token = target.token(server, "admin")
            asked = {
                "getRelationshipGraph": {"id": ids[0], "depth": DEPTH, "limit": 5000},
                "getReferralChain": {"id": ids[0], "depth": DEPTH},
                "findConnection": {"fromId": ids[0], "toId": ids[1], "maximumLength": 12},
            }
            for name, input in asked.items():
                query = call(f"crm.extensions.{name}", input, token=token)
                times = load.one_after_another(server, query, bench.options.calls)
                nodes = server.ask(query).result.get("nodes", [])
                table.rows[name] = {"p50": percentile(times, 50), "p99": percentile(times, 99), "longest": times[-1],
                                    "nodes": len(nodes) or None}
    return table


def _relate(target: Database) -> list[str]:
    """Relates customers at random, written at once; two of them."""
    draw = random.Random(7)
    connection = sqlite3.connect(target.path)
    with connection:
        workspace, owner = connection.execute(
            "SELECT workspace_id, owner_id FROM customers ORDER BY row_number LIMIT 1").fetchone()
        ids = [id for id, in connection.execute(
            "SELECT id FROM customers WHERE workspace_id = ? ORDER BY row_number LIMIT 50000", [workspace])]
        # The demo has related some already.
        known = set(connection.execute(
            "SELECT kind, min(from_id, to_id), max(from_id, to_id) FROM customer_relationships WHERE deleted_at IS NULL"))
        rows = []
        while len(rows) < min(EDGES, len(ids) * 2):
            kind = draw.choice(["referral", "partner"])
            one, other = draw.sample(ids, 2)
            pair = (kind, min(one, other), max(one, other))
            if pair not in known:
                known.add(pair)
                rows.append((uuid.UUID(int=draw.getrandbits(128)).bytes, workspace, kind, one, other, owner, owner))
        connection.executemany(
            """INSERT INTO customer_relationships (id, workspace_id, kind, from_id, to_id, strength, created_at, updated_at,
                 created_by, updated_by, version) VALUES (?, ?, ?, ?, ?, 5, 0, 0, ?, ?, 1)""", rows)
    connection.close()
    return [str(uuid.UUID(bytes=id)) for id in ids[:2]]
