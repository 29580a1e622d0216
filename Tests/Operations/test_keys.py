"""What API keys reach, of every procedure that the program has."""

import http.client
import json

import pytest

from program import Connection, Program, Refused

SCOPED_OUT = "lacks the scope"
READS_ONLY = "only reads"
PERSONAL = "is for people"


@pytest.fixture
def program(make_program) -> Program:
    program = make_program()
    program.start()
    return program


def procedures(program: Program) -> list[dict]:
    return json.loads(program.run("openrpc").stdout)["methods"]


def make_key(program: Program, **fields) -> Connection:
    owner = program.connection()
    made = owner.call("auth.createAPIKey", {"name": "CI", **fields})
    owner.close()
    connection = Connection(program.port, made["secret"])
    connection.id = made["apiKey"]["id"]
    return connection


def refusal(connection: Connection, procedure: str) -> str | None:
    """Why the key may not call it; none if the call went on, whatever became of it."""
    try:
        # An input that nothing takes: whoever gets there is refused for that, and changes nothing.
        connection.call(procedure, {"no such field": 1})
    except Refused as refused:
        if refused.code == "FORBIDDEN":
            return refused.error["message"]
        assert refused.code in ("BAD_REQUEST", "UNAUTHORIZED"), f"{procedure}: {refused.error}"
    return None


def test_a_key_that_reads_reaches_queries_alone(program: Program):
    key = make_key(program, isReadOnly=True)
    reached, refused = set(), set()
    for procedure in procedures(program):
        name, kind = procedure["name"], procedure["x-kind"]
        why = refusal(key, name)
        if procedure["x-access"] == "public":
            assert why is None, f"{name}: {why}"
        elif kind == "mutation":
            assert why and (READS_ONLY in why or PERSONAL in why), f"{name}: {why}"
            refused.add(name)
        elif why is None:
            reached.add(name)
        else:
            assert PERSONAL in why, f"{name}: {why}"
    assert {"auth.me", "crm.customers.listCustomers"} <= reached
    assert {"crm.customers.createCustomer", "auth.createAPIKey", "files.createUpload"} <= refused
    key.close()


@pytest.mark.parametrize("scope", ["crm.customers.*", "crm.customers.getCustomer", "auth.*", "system.*"])
def test_a_key_with_a_scope_reaches_nothing_else(program: Program, scope: str):
    key = make_key(program, scopes=[scope])
    reached = 0
    for procedure in procedures(program):
        name = procedure["name"]
        why = refusal(key, name)
        is_covered = name == scope or scope.endswith("*") and name.startswith(scope[:-1])
        if procedure["x-access"] == "public":
            assert why is None, f"{name}: {why}"
        elif is_covered:
            assert why is None or PERSONAL in why, f"{name}: {why}"
            reached += why is None
        else:
            assert why and (SCOPED_OUT in why or PERSONAL in why), f"{name}: {why}"
    assert reached
    key.close()


def events_of(program: Program, key: Connection) -> http.client.HTTPResponse:
    stream = http.client.HTTPConnection("127.0.0.1", program.port, timeout=60)
    stream.request(
        "GET", "/rpc/subscribe?procedure=system.events&input=%7B%7D", headers={"Authorization": f"Bearer {key.key}"}
    )
    response = stream.getresponse()
    assert response.status == 200
    return response


def next_event(stream: http.client.HTTPResponse) -> dict[str, str]:
    """The fields of the next event that says something."""
    fields: dict[str, str] = {}
    for line in stream:
        text = line.decode().rstrip("\n")
        if text == "" and "data" in fields:
            return fields
        if text == "":
            fields = {}
        elif not text.startswith(":"):
            name, _, value = text.partition(":")
            fields[name] = value.removeprefix(" ")
    raise AssertionError(f"the stream ended after {fields}")


def test_a_subscription_ends_when_its_key_is_revoked(program: Program):
    key = make_key(program)
    stream = events_of(program, key)
    owner = program.connection()
    owner.call("crm.customers.createCustomer", {"name": "Before"})
    assert next_event(stream).get("event") != "failure"
    owner.call("auth.revokeAPIKey", {"id": key.id})
    owner.call("crm.customers.createCustomer", {"name": "After"})
    # What was on its way may still come; then the end, and nothing behind it.
    while (event := next_event(stream)).get("event") != "failure":
        assert "After" not in event["data"]
    assert json.loads(event["data"])["data"]["code"] == "UNAUTHORIZED"
    assert stream.read().strip() == b""
    with pytest.raises(Refused) as refused:
        key.call("auth.me")
    assert refused.value.code == "UNAUTHORIZED"
    owner.close()
