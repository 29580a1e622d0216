"""Clients that others have written make the same calls against `rapport serve`, and get the same answers."""

import uuid

import pytest

from callers import ALL, Failure


@pytest.fixture(params=ALL, ids=lambda kind: kind.__name__)
def kind(request):
    return request.param


@pytest.fixture
def caller(kind, server):
    return kind(server.url, server.user("owner").api_key)


def test_named_parameters(caller, server):
    me = caller.call("auth.me")
    assert me["email"] == server.user("owner").email
    made = caller.call("crm.customers.createCustomer", {"name": "Rørvig & Søn \u2713"})
    assert made["name"] == "Rørvig & Søn ✓"
    # Who is there already when one is made, as by the caller before.
    made.pop("possibleDuplicates", None)
    assert caller.call("crm.customers.getCustomer", {"id": made["id"]})["customer"] == made


def test_positional_parameters(caller):
    """By position, in the order of the input's fields."""
    made = caller.call("crm.customers.createCustomer", {"name": "By position"})
    assert caller.call("crm.customers.getCustomer", [made["id"]])["customer"]["id"] == made["id"]
    assert caller.call("crm.customers.getCustomer", [made["id"], 1, 2]).code == -32602


def test_the_known_result(caller, server):
    stats = caller.call("crm.extensions.getPipelineStats", {"pipelineId": server.pipeline("Nordics")["id"]})
    text = repr(stats)
    assert "222000" in text and "147600" in text


def test_errors(caller, kind, server):
    unknown = caller.call("crm.customers.getCustomers", {})
    assert unknown.code == -32601 and unknown.data["code"] == "METHOD_NOT_FOUND"
    wrong = caller.call("crm.customers.createCustomer", {"name": "", "colour": "red"})
    assert wrong.code == -32602
    assert {issue["path"] for issue in wrong.data["issues"]} == {"name", "colour"}
    nowhere = caller.call("crm.customers.getCustomer", {"id": "018f4e6e-7b7a-7c3a-8a5e-000000000001"})
    assert nowhere.code == -32004
    stranger = kind(server.url, None).call("crm.customers.listCustomers", {})
    assert stranger.code == -32001
    viewer = kind(server.url, server.user("viewer").api_key).call("crm.customers.createCustomer", {"name": "A"})
    assert viewer.code == -32003


def test_a_batch(caller):
    first, second, third = caller.batch(
        [
            ("crm.customers.createCustomer", {"name": "In a batch"}),
            ("crm.nothing.here", {}),
            ("auth.me", {}),
        ]
    )
    assert first["name"] == "In a batch"
    assert isinstance(second, Failure) and second.code == -32601
    assert third["role"] == "owner"


def test_a_notification_is_done_and_not_answered(caller):
    name = f"Notified {uuid.uuid4()}"
    assert caller.notify("crm.customers.createCustomer", {"name": name}) == 204
    found = caller.call("crm.customers.searchCustomers", {"query": name})
    assert [item["name"] for item in found["items"]] == [name]


def test_a_call_that_is_sent_again_is_done_once(caller):
    key, name = str(uuid.uuid4()), f"Once {uuid.uuid4()}"
    first = caller.call("crm.customers.createCustomer", {"name": name}, Idempotency_Key=key)
    again = caller.call("crm.customers.createCustomer", {"name": name}, Idempotency_Key=key)
    assert first == again
    other = caller.call("crm.customers.createCustomer", {"name": "Other"}, Idempotency_Key=key)
    assert other.code == -32009 and other.data["code"] == "CONFLICT"


def test_a_caller_may_say_how_long_it_waits(caller):
    assert caller.call("auth.me", Request_Timeout_Ms="20000")["role"] == "owner"
