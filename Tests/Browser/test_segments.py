"""Segments: built from rules with a live count, picked by hand, explained, exported, changed by two at once, deleted."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from browser import choose, condition, hold, sign_in, toast
from conftest import violations
from rapport_server import RPCFailure, Server


@pytest.fixture
def make_segment(server: Server):
    """Makes segments for a test alone, and takes them away again."""
    made: list[str] = []

    def make(**fields) -> dict:
        segment = server.call("crm.extensions.createSegment", fields)
        made.append(segment["id"])
        return segment

    yield make
    for id in made:
        try:
            server.call("crm.extensions.deleteSegment", {"id": id})
        except RPCFailure as failure:
            assert failure.code == "NOT_FOUND"


@pytest.fixture
def allowed_failures() -> list[str]:
    """What the server refuses on purpose here: a name that is taken, and a version that is stale."""
    return ["/rpc", "409 (Conflict)"]


def remove_named(server: Server, name: str) -> None:
    for segment in server.call("crm.extensions.listSegments", {"text": name})["items"]:
        server.call("crm.extensions.deleteSegment", {"id": segment["id"]})


def preview(page: Page) -> Locator:
    return page.get_by_role("complementary", name="Who meets these rules")


def customer_named(server: Server, name: str) -> dict:
    return server.call("crm.customers.listCustomers", {"text": name})["items"][0]


def test_rules_are_built_and_counted_as_one_types(owner: Page, server: Server):
    owner.goto("/segments")
    names = owner.locator(".segment-name")
    names.first.focus()
    owner.keyboard.press("ArrowDown")
    expect(names.nth(1)).to_be_focused()
    name = names.nth(1).inner_text()
    owner.keyboard.press("Enter")
    expect(owner.get_by_role("heading", level=1, name=name)).to_be_visible()
    owner.go_back()
    owner.get_by_role("button", name="New segment").click()
    expect(owner.get_by_role("heading", name="New segment")).to_be_visible()
    owner.get_by_label("Name").fill("Active and rich")
    expect(preview(owner)).to_contain_text("Complete every condition")
    choose(owner, condition(owner, "1"), "Active")
    expect(preview(owner).locator(".rule-count")).to_have_text(re.compile(r"^\d+ customers?$"))
    only_active = preview(owner).locator(".rule-count").inner_text()

    owner.get_by_role("button", name="Add condition").click()
    money = condition(owner, "2")
    money.get_by_label("Field").select_option(label="Revenue won")
    money.get_by_label("Value").fill("50000")
    expect(preview(owner)).to_contain_text("50000")
    expect(preview(owner).locator(".rule-count")).not_to_have_text(only_active)

    owner.get_by_role("button", name="Add group").first.click()
    group = owner.get_by_role("group", name="Group 3", exact=True)
    expect(group.get_by_label("How they belong together")).to_have_value("any")
    nested = condition(owner, "3.1")
    nested.get_by_label("Field").select_option(label="Last activity")
    nested.get_by_label("Comparison").select_option(label="in the last")
    nested.get_by_label("Value").fill("12")
    nested.get_by_label("Unit").select_option(label="months")
    group.get_by_role("button", name="Add condition").click()
    choose(owner, condition(owner, "3.2"), "Prospect", "Active")
    expect(preview(owner)).to_contain_text(" or ")
    group.get_by_role("button", name="Add condition").click()
    address = condition(owner, "3.3")
    address.get_by_label("Field").select_option(label="Address")
    address.get_by_label("Postal code", exact=True).fill("20, 22,")
    expect(preview(owner)).to_contain_text("postal code “20…” or “22…”")

    owner.get_by_role("button", name="Create segment").click()
    expect(toast(owner, "Segment “Active and rich” created")).to_be_visible()
    expect(owner.get_by_role("heading", name="Active and rich")).to_be_visible()
    expect(owner.locator(".rule-sentence")).to_contain_text("50000")
    made = server.call("crm.extensions.listSegments", {"text": "Active and rich"})["items"][0]
    assert made["rules"]["type"] == "all"
    assert made["rules"]["rules"][2] == {
        "type": "any",
        "rules": [
            {"type": "period", "field": "lastActivity", "op": "inTheLast", "value": 12, "unit": "months"},
            {"type": "status", "op": "isAnyOf", "value": ["prospect", "active"]},
            {
                "type": "address", "op": "known", "kinds": [], "countries": [], "cities": [],
                "postalCodes": ["20", "22"], "postalCodeMatch": "startsWith", "regions": [],
            },
        ],
    }
    remove_named(server, "Active and rich")


def test_what_is_missing_is_said_where_it_is_missing(owner: Page):
    owner.goto("/segments/new")
    owner.get_by_role("button", name="Create segment").click()
    expect(condition(owner, "1").get_by_text("Choose at least one.")).to_be_visible()
    expect(owner.get_by_text("Name is required.")).to_be_visible()
    owner.get_by_label("Name").fill("Key accounts")
    choose(owner, condition(owner, "1"), "Active")
    owner.get_by_role("button", name="Create segment").click()
    expect(owner.get_by_text("has another segment already: “Key accounts”")).to_be_visible()
    owner.get_by_role("button", name="Cancel").click()
    expect(owner.get_by_role("heading", name="Segments")).to_be_visible()


def test_a_draft_survives_a_reload(owner: Page):
    owner.goto("/segments/new")
    owner.get_by_label("Name").fill("Half done")
    condition(owner, "1").get_by_label("Field").select_option(label="Industry")
    condition(owner, "1").get_by_label("Value").fill("Brewery")
    owner.reload()
    expect(owner.get_by_text("Your unsaved work from before is here.")).to_be_visible()
    expect(owner.get_by_label("Name")).to_have_value("Half done")
    expect(condition(owner, "1").get_by_label("Value")).to_have_value("Brewery")
    owner.get_by_role("button", name="Start over").click()
    expect(owner.get_by_label("Name")).to_have_value("")
    owner.reload()
    expect(owner.get_by_label("Name")).to_have_value("")
    expect(owner.get_by_text("Your unsaved work")).to_have_count(0)


def test_rules_by_keyboard_alone(owner: Page, server: Server):
    owner.goto("/segments/new")
    expect(owner.get_by_label("Name")).to_be_focused()
    owner.keyboard.type("By keys")
    condition(owner, "1").get_by_label("Field").focus()
    owner.keyboard.press("Tab")
    owner.keyboard.press("Tab")
    owner.keyboard.press("Enter")
    expect(owner.get_by_role("option", name="Prospect")).to_be_visible()
    owner.keyboard.press("ArrowDown")
    owner.keyboard.press("Enter")
    owner.keyboard.press("Escape")
    expect(condition(owner, "1").get_by_role("button", name="Value: Active")).to_be_focused()
    expect(preview(owner).locator(".rule-count")).to_be_visible()
    owner.keyboard.press("Control+Enter")
    expect(owner.get_by_role("heading", name="By keys")).to_be_visible()
    remove_named(server, "By keys")


def test_two_change_a_segment_at_once(owner: Page, server: Server, make_segment):
    rules = {"type": "status", "op": "isAnyOf", "value": ["active"]}
    segment = make_segment(name="Of two minds", type="automatic", rules=rules)
    owner.goto(f"/segments/{segment['id']}/edit")
    owner.get_by_label("Name").fill("Mine")
    server.call("crm.extensions.updateSegment", {"id": segment["id"], "name": "Theirs", "description": "By another"})
    owner.get_by_role("button", name="Save").click()
    conflict = owner.get_by_role("alert", name="Conflict")
    expect(conflict.get_by_role("row", name="Name Mine Theirs")).to_be_visible()
    expect(conflict.get_by_role("row", name="Description By another By another")).to_be_visible()
    conflict.get_by_role("button", name="Save mine").click()
    expect(owner.get_by_role("heading", name="Mine")).to_be_visible()
    expect(owner.get_by_text("By another")).to_be_visible()


def test_customers_are_picked_by_hand(owner: Page, server: Server, make_segment):
    segment = make_segment(name="Picked")
    owner.goto(f"/segments/{segment['id']}")
    expect(owner.get_by_text("Nobody is in this segment")).to_be_visible()
    field = owner.get_by_role("combobox", name="Add a customer")
    field.fill("Brauhaus")
    owner.get_by_role("option", name=re.compile("Brauhaus Sonnenhof")).click()
    expect(toast(owner, "Brauhaus Sonnenhof added")).to_be_visible()
    expect(owner.get_by_role("row", name=re.compile("Brauhaus Sonnenhof"))).to_be_visible()
    expect(owner.get_by_text("1 customer", exact=True)).to_be_visible()

    owner.get_by_role("button", name="Take Brauhaus Sonnenhof out").click()
    hold(owner, "1 customer taken out")
    expect(owner.get_by_text("Nobody is in this segment")).to_be_visible()
    toast(owner, "1 customer taken out").get_by_role("button", name="Undo").click()
    expect(owner.get_by_role("row", name=re.compile("Brauhaus Sonnenhof"))).to_be_visible()

    field.fill("Leuchtturm")
    owner.get_by_role("option", name=re.compile("Leuchtturm Hotels")).click()
    expect(owner.get_by_text("2 customers", exact=True)).to_be_visible()
    owner.get_by_role("checkbox", name="Choose all that are shown").check()
    owner.get_by_role("toolbar", name="2 chosen").get_by_role("button", name="Take out").click()
    expect(toast(owner, "2 customers taken out")).to_be_visible()
    expect(owner.get_by_text("Nobody is in this segment")).to_be_visible()


def test_why_a_customer_is_in_it_or_not(owner: Page, server: Server):
    quiet = server.call("crm.extensions.listSegments", {"text": "Gone quiet"})["items"][0]
    owner.goto(f"/segments/{quiet['id']}")
    owner.get_by_role("button", name=re.compile("^Why is Reederei Petersen")).click()
    answer = owner.get_by_role("region", name="Check a customer")
    expect(answer).to_contain_text("In the segment")
    expect(answer.locator("li.holds")).not_to_have_count(0)
    owner.get_by_role("combobox", name="Customer to check").fill("Klärwerk")
    owner.get_by_role("option", name=re.compile("Klärwerk Neuss")).click()
    expect(answer).to_contain_text("Not in the segment")
    expect(answer.locator("li.holds-not").first).to_contain_text("seen")


def test_performance_and_export(owner: Page, server: Server):
    key = server.call("crm.extensions.listSegments", {"text": "Key accounts"})["items"][0]
    owner.goto(f"/segments/{key['id']}")
    owner.get_by_role("tab", name="Performance").click()
    expect(owner.get_by_role("img", name=re.compile("^Members over time"))).to_be_visible()
    expect(owner.get_by_role("table", name="Members over time")).to_be_visible()
    owner.get_by_label("Period").select_option(label="3 years")
    expect(owner.locator(".numbers")).to_contain_text("Revenue (EUR)")
    owner.get_by_role("button", name="Export").click()
    with owner.expect_download() as download:
        owner.get_by_role("menuitem", name="CSV for programs").click()
    assert download.value.suggested_filename.endswith(".csv")


def test_a_deleted_segment_comes_back(owner: Page, make_segment):
    segment = make_segment(name="Short lived")
    owner.goto(f"/segments/{segment['id']}")
    owner.get_by_role("button", name="Delete").click()
    hold(owner, "Segment “Short lived” deleted")
    expect(owner.get_by_role("heading", name="Segments")).to_be_visible()
    expect(owner.get_by_role("link", name="Short lived")).to_have_count(0)
    toast(owner, "Segment “Short lived” deleted").get_by_role("button", name="Undo").click()
    expect(owner.get_by_role("heading", name="Short lived")).to_be_visible()
    expect(owner).to_have_url(re.compile(segment["id"]))


def test_viewer_looks_and_changes_nothing(page: Page, server: Server):
    sign_in(page, server.user("viewer"), "/segments")
    expect(page.get_by_role("link", name="Key accounts")).to_be_visible()
    expect(page.get_by_role("button", name="New segment")).to_have_count(0)
    page.get_by_role("link", name="Invited to the fair").click()
    expect(page.get_by_role("heading", name="Invited to the fair")).to_be_visible()
    for name in ("Edit", "Delete"):
        expect(page.get_by_role("button", name=name)).to_have_count(0)
    expect(page.get_by_role("combobox", name="Add a customer")).to_have_count(0)


class TestNarrowDarkGerman:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"viewport": {"width": 360, "height": 740}, "color_scheme": "dark", "locale": "de-DE", "has_touch": True, "is_mobile": True}

    def test_everything_fits_and_speaks_german(self, page: Page, owner_cookies):
        owner = page
        owner.context.add_cookies(owner_cookies)

        def overflow() -> int:
            return owner.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")

        owner.goto("/segments")
        expect(owner.get_by_role("heading", name="Segmente")).to_be_visible()
        assert overflow() == 0
        assert violations(owner) == []
        owner.get_by_role("link", name="Gone quiet").click()
        expect(owner.get_by_role("tab", name="Mitglieder")).to_be_visible()
        assert overflow() == 0
        owner.get_by_role("button", name="Bearbeiten").click()
        expect(owner.get_by_role("group", name="Bedingung 1", exact=True)).to_be_visible()
        expect(owner.locator(".rule-count")).to_have_text(re.compile("Kunden?$"))
        assert overflow() == 0
