"""The clients of all languages through connections that break: subscriptions and mutations."""

from __future__ import annotations

import pathlib
import uuid

import httpx
import pytest
from conftest import BUILD, output
from middleman import Middleman, breaking, first_answer_lost

HERE = pathlib.Path(__file__).parent
LAST = "250"


@pytest.fixture(params=["python", "swift", "typescript"])
def follow(request: pytest.FixtureRequest) -> list[str | pathlib.Path]:
    """The command that follows subscriptions with the client of each language."""
    match request.param:
        case "python":
            return [request.getfixturevalue("fixture_python"), HERE / "subscriptions.py"]
        case "swift":
            return [BUILD / "SwiftRoundTrip"]
        case _:
            return ["node", request.getfixturevalue("fixture_scripts") / "subscriptions.mjs"]


@pytest.fixture(params=["python", "swift", "typescript"])
def make_customer(request: pytest.FixtureRequest) -> list[str | pathlib.Path]:
    """The command that makes a customer with the client of each language."""
    match request.param:
        case "python":
            return [request.getfixturevalue("crm_python"), HERE / "lost_answer.py"]
        case "swift":
            return [BUILD / "SwiftKnownResult"]
        case _:
            return ["node", request.getfixturevalue("crm_scripts") / "lost_answer.mjs"]


def test_a_subscription_comes_back_without_losing_or_doubling_an_event(
    follow: list[str | pathlib.Path], fixture_url: str
) -> None:
    with Middleman(fixture_url, breaking()) as between:
        assert "none lost, none doubled" in output(*follow, fixture_url, between.url, LAST)
        assert between.connections > 10


def test_a_mutation_with_a_key_is_sent_again_and_done_once(
    make_customer: list[str | pathlib.Path], crm: tuple[str, str]
) -> None:
    url, key = crm
    name = f"Once {uuid.uuid4()}"
    with Middleman(url, first_answer_lost()) as between:
        assert output(*make_customer, between.url, key, name, "again") == f"made {name}\n"
        assert between.connections == 2
    assert count(crm, name) == 1


def test_a_mutation_without_a_key_is_not_sent_again(
    make_customer: list[str | pathlib.Path], crm: tuple[str, str]
) -> None:
    url, key = crm
    name = f"Perhaps {uuid.uuid4()}"
    with Middleman(url, first_answer_lost()) as between:
        assert output(*make_customer, between.url, key, name) == "unknown\n"
        assert between.connections == 1
    # The server has done it: whoever sends it again without a key does it twice.
    assert count(crm, name) == 1


def count(crm: tuple[str, str], name: str) -> int:
    """How many customers have that name."""
    url, key = crm
    call = {"jsonrpc": "2.0", "id": 1, "method": "crm.customers.listCustomers", "params": {"text": name}}
    answer = httpx.post(url, json=call, headers={"Authorization": f"Bearer {key}"})
    return [customer["name"] for customer in answer.json()["result"]["items"]].count(name)
