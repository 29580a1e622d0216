"""A frontend with tRPC's client keeps it: the links' calls against `rapport serve`."""

import uuid

import pytest

from trpc import UNDEFINED, ClientError, Links


@pytest.fixture
def links(server):
    return Links(server.url, server.user("owner").api_key)


def test_a_batch_of_queries(links, server):
    pipeline = server.pipeline("Nordics")["id"]
    status, (me, stats, pipelines) = links.batch(
        "query",
        [
            ("auth.me", UNDEFINED),
            ("crm.extensions.getPipelineStats", {"pipelineId": pipeline}),
            ("crm.pipelines.listPipelines", {}),
        ],
    )
    assert status == 200
    assert me["email"] == server.user("owner").email
    assert [(total["total"], total["weighted"]) for total in stats["totals"]] == [(222_000, 147_600)]
    assert pipeline in [entry["id"] for entry in pipelines["items"]]


def test_a_batch_of_mutations_and_its_failures(links):
    name = f"Ærø & Søn {uuid.uuid4()}"
    status, (made, refused, missing) = links.batch(
        "mutation",
        [
            ("crm.customers.createCustomer", {"name": name}),
            ("crm.customers.createCustomer", {"name": "", "nothing": 1}),
            ("crm.customers.neverHeardOf", {}),
        ],
    )
    assert status == 207
    assert made["name"] == name
    assert (refused.data["code"], refused.data["httpStatus"], refused.code) == ("BAD_REQUEST", 400, -32600)
    assert {issue["path"] for issue in refused.data["issues"]} == {"name", "nothing"}
    assert refused.data["path"] == "crm.customers.createCustomer"
    assert (missing.data["code"], missing.data["httpStatus"], missing.code) == ("NOT_FOUND", 404, -32004)


def test_nobody_gets_nothing(server):
    status, [error] = Links(server.url).batch("query", [("auth.me", UNDEFINED)])
    assert (status, error.data["code"], error.code) == (401, "UNAUTHORIZED", -32001)


def test_a_batch_that_is_streamed(links):
    calls = [("auth.me", UNDEFINED), ("crm.customers.getCustomer", {"id": str(uuid.uuid4())})]
    calls += [("crm.customers.listCustomers", {"limit": 1})] * 20
    outcomes = dict(links.stream("query", calls))
    assert sorted(outcomes) == list(range(len(calls)))
    assert "email" in outcomes[0]
    assert isinstance(outcomes[1], ClientError) and outcomes[1].data["code"] == "NOT_FOUND"
    assert all(len(outcomes[index]["items"]) == 1 for index in range(2, len(calls)))
    made = dict(links.stream("mutation", [("crm.customers.createCustomer", {"name": f"Streamed {index}"}) for index in range(3)]))
    assert [made[index]["name"] for index in range(3)] == ["Streamed 0", "Streamed 1", "Streamed 2"]


def signed_in(server) -> Links:
    """A page whose session is a cookie: an `EventSource` sends nothing else."""
    page = Links(server.url)
    user = server.user("owner")
    status, [login] = page.batch("mutation", [("auth.login", {"email": user.email, "password": user.password})])
    assert status == 200, login
    assert page.batch("query", [("auth.me", UNDEFINED)])[0] == 200
    return page


@pytest.fixture(scope="module")
def page(server):
    return signed_in(server)


def test_a_subscription_goes_on_where_it_was(links, page):
    names = [f"Told {uuid.uuid4()}" for _ in range(6)]
    source = page.subscribe("system.events", {"names": ["crm.customer.*"]})
    events = source.events()
    made = []

    def make(count: int) -> None:
        for name in names[len(made) : len(made) + count]:
            _, [customer] = links.batch("mutation", [("crm.customers.createCustomer", {"name": name})])
            made.append(customer["id"])

    def told(count: int) -> list[tuple[str, str]]:
        found = []
        for event, id in events:
            if event["type"] == "event" and event["entityId"] in made:
                found.append((event["entityId"], id))
            if len(found) == count:
                return found
        raise AssertionError("it ended too early")

    make(2)
    first = told(2)
    source.close()
    make(2)
    # What was missed comes first, and nothing that was told comes again.
    source = page.subscribe("system.events", {"names": ["crm.customer.*"]}, last_event_id=first[-1][1])
    events = source.events()
    make(2)
    rest = told(4)
    source.close()
    assert [entity for entity, _ in first + rest] == made
    ids = [id for _, id in first + rest]
    assert all(ids) and len(set(ids)) == len(ids)


def test_a_subscription_that_is_refused_says_why(page):
    with pytest.raises(ClientError) as caught:
        next(page.subscribe("system.events", {"names": 1}).events())
    assert caught.value.data["code"] == "BAD_REQUEST"
    # What is no subscription is no stream either.
    response = page.session.get(f"{page.url}/system.nothing?input=%7B%7D")
    assert (response.status_code, response.json()["error"]["data"]["code"]) == (404, "NOT_FOUND")


def test_a_stranger_is_told_so_in_the_stream(server):
    with pytest.raises(ClientError) as caught:
        next(Links(server.url).subscribe("system.events", {}).events())
    assert caught.value.data["code"] == "UNAUTHORIZED"

