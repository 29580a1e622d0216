"""The graph of relationships: drawn, walked by keys, expanded, filtered, a path found, read as a list; and referrals."""

import re

import pytest
from playwright.sync_api import Page, expect

from browser import eventually, hold, sign_in, still, toast
from conftest import violations
from rapport_server import Server


@pytest.fixture(scope="module")
def family(server: Server):
    """A parent with two subsidiaries, a chain of referrals behind one of them, and a partner."""
    companies = server.call("crm.customers.listCustomers", {"limit": 30, "kind": "company"})["items"]
    # A slash ends the pattern of a name for Playwright.
    customers = [customer for customer in companies if "/" not in customer["name"]][:8]
    pairs = [(0, 1, "parent_company", 8), (0, 2, "parent_company", 6), (1, 3, "referrer", 9), (3, 4, "referrer", 5), (2, 5, "partner", 2)]
    made = [
        server.call(
            "crm.extensions.createRelationship",
            {"customerProfileId": customers[a]["id"], "relatedCustomerProfileId": customers[b]["id"], "type": type, "strength": strength},
        )
        for a, b, type, strength in pairs
    ]
    yield customers
    for relationship in made:
        server.call("crm.extensions.deleteRelationship", {"id": relationship["id"]})


def node(page: Page, name: str):
    return page.get_by_role("button", name=re.compile(f"^{re.escape(name)}, \\d+ relationship"))


def test_graph_is_drawn_expanded_and_filtered(owner: Page, family):
    owner.goto("/graph")
    expect(owner.get_by_text("The customer stands in the middle")).to_be_visible()
    owner.get_by_role("combobox", name="Customer in the middle").fill(family[0]["name"])
    owner.get_by_role("option", name=re.compile(re.escape(family[0]["name"]))).first.click()
    expect(owner.locator(".graph-foot")).to_contain_text("5 customers, 4 relationships")
    expect(owner).to_have_url(re.compile(f"customer={family[0]['id']}"))

    node(owner, family[3]["name"]).click()
    chosen = owner.get_by_role("region", name="Chosen customer")
    expect(chosen).to_contain_text(f"{family[1]['name']} has referred {family[3]['name']}")
    chosen.get_by_role("button", name="Expand").click()
    expect(chosen).to_contain_text("1 customer added")
    expect(node(owner, family[4]["name"])).to_be_visible()

    owner.get_by_role("button", name=re.compile("^Types")).click()
    owner.get_by_role("option", name="Company hierarchy").click()
    owner.keyboard.press("Escape")
    expect(owner.locator(".graph-foot")).to_contain_text("3 customers, 2 relationships")
    owner.get_by_label("Strength").select_option(label="at least 7")
    expect(owner.locator(".graph-foot")).to_contain_text("2 customers, 1 relationship")


def test_graph_by_keyboard(owner: Page, family):
    owner.goto(f"/graph?customer={family[0]['id']}")
    middle = node(owner, family[0]["name"])
    middle.focus()
    before = owner.evaluate("document.activeElement.dataset.node")
    for key in ("ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"):
        owner.keyboard.press(key)
    owner.keyboard.press("Home")
    eventually(owner, lambda: owner.evaluate("document.activeElement.dataset.node"), before)
    owner.keyboard.press("Enter")
    expect(middle).to_have_attribute("aria-pressed", "true")
    expect(owner.get_by_role("region", name="Chosen customer")).to_contain_text(family[0]["name"])
    transform = owner.locator(".graph-picture > g")
    # The customer that is chosen takes some of the room, to which the picture is fitted then.
    shown = still(owner, lambda: transform.get_attribute("transform"))
    owner.keyboard.press("+")
    expect(transform).not_to_have_attribute("transform", shown)
    owner.keyboard.press("0")
    expect(transform).to_have_attribute("transform", shown)
    owner.keyboard.press("Escape")
    expect(owner.get_by_role("region", name="Chosen customer")).to_have_count(0)


def test_wheel_zooms_and_dragging_moves(owner: Page, family):
    owner.goto(f"/graph?customer={family[0]['id']}")
    picture = owner.locator(".graph-picture")
    transform = owner.locator(".graph-picture > g")
    node(owner, family[0]["name"]).wait_for()
    box, first = still(owner, lambda: (picture.bounding_box(), transform.get_attribute("transform")))
    owner.mouse.move(box["x"] + 20, box["y"] + 20)
    owner.mouse.wheel(0, -200)
    expect(transform).not_to_have_attribute("transform", first)
    second = still(owner, lambda: transform.get_attribute("transform"))
    owner.mouse.down()
    owner.mouse.move(box["x"] + 90, box["y"] + 60, steps=4)
    owner.mouse.up()
    expect(transform).not_to_have_attribute("transform", second)


def test_shortest_path_and_list(owner: Page, family):
    owner.goto(f"/graph?customer={family[0]['id']}")
    owner.get_by_role("combobox", name="To another customer").fill(family[4]["name"])
    owner.get_by_role("option", name=re.compile(re.escape(family[4]["name"]))).first.click()
    path = owner.get_by_role("region", name="Shortest path")
    expect(path).to_contain_text("3 steps")
    expect(path.get_by_role("listitem")).to_have_count(4)
    expect(owner.locator(".graph-edge.on-path")).to_have_count(3)
    owner.get_by_role("button", name="List", exact=True).click()
    table = owner.get_by_role("table", name="List")
    expect(table.get_by_role("row", name=re.compile(f"{re.escape(family[1]['name'])} Referrer {re.escape(family[3]['name'])} 9"))).to_be_visible()
    path.get_by_role("button", name="Clear the path").click()
    expect(path.get_by_role("listitem")).to_have_count(0)


def test_who_is_alone_says_what_to_do(owner: Page, family):
    owner.goto(f"/graph?customer={family[7]['id']}")
    expect(owner.get_by_text("No relationships yet")).to_be_visible()
    expect(owner.get_by_role("button", name="New relationship")).to_be_visible()
    owner.get_by_role("button", name="Open the customer").click()
    expect(owner).to_have_url(re.compile(f"/customers/{family[7]['id']}"))
    expect(owner.get_by_role("heading", name=family[7]["name"], level=1)).to_be_visible()


def test_relationships_are_added_and_removed_by_keyboard(owner: Page, server: Server, family):
    owner.goto(f"/graph?customer={family[0]['id']}")
    node(owner, family[2]["name"]).focus()
    owner.keyboard.press("Enter")
    chosen = owner.get_by_role("region", name="Chosen customer")
    sentence = f"{family[2]['name']} has referred {family[6]['name']}"

    chosen.get_by_role("button", name="New relationship").press("Enter")
    dialog = owner.get_by_role("dialog", name="New relationship")
    dialog.get_by_label(f"{family[2]['name']} is").select_option("Has referred")
    dialog.get_by_role("combobox", name="Customer").fill(family[6]["name"])
    expect(owner.get_by_role("option", name=re.compile(re.escape(family[6]["name"])))).to_be_visible()
    owner.keyboard.press("Enter")
    # Until what was typed has its answer, the choice waits, and whoever leaves the field has chosen nothing.
    expect(owner.get_by_role("listbox")).to_have_count(0)
    dialog.get_by_label("Since").fill("2024-05-01")
    owner.keyboard.press("Enter")
    expect(toast(owner, "is added")).to_be_visible()
    expect(chosen).to_contain_text(sentence)
    expect(node(owner, family[6]["name"])).to_be_visible()

    chosen.get_by_role("button", name=f"Remove: {sentence}").press("Enter")
    hold(owner, "was removed")
    expect(chosen).not_to_contain_text(sentence)
    expect(node(owner, family[6]["name"])).to_have_count(0)
    expect(chosen.get_by_role("button", name="New relationship")).to_be_focused()
    toast(owner, "was removed").get_by_role("button", name="Undo").press("Enter")
    expect(chosen).to_contain_text(sentence)
    made = server.call("crm.extensions.getRelationships", {"id": family[2]["id"], "types": ["referrer"]})["items"]
    assert [(one["related"]["id"], one["since"]) for one in made] == [(family[6]["id"], "2024-05-01")]
    chosen.get_by_role("button", name=f"Remove: {sentence}").click()
    expect(chosen).not_to_contain_text(sentence)


def test_who_may_only_look_is_offered_no_change(page: Page, server: Server):
    one, other = server.call("crm.customers.listCustomers", {"limit": 2}, role="viewer")["items"]
    pair = {"customerProfileId": one["id"], "relatedCustomerProfileId": other["id"]}
    made = server.call("crm.extensions.createRelationship", {**pair, "type": "partner"})
    sign_in(page, server.user("viewer"))
    page.goto(f"/graph?customer={one['id']}")
    node(page, one["name"]).click()
    chosen = page.get_by_role("region", name="Chosen customer")
    expect(chosen).to_contain_text("are partners")
    expect(chosen.get_by_role("button", name="Expand")).to_be_visible()
    expect(chosen.get_by_role("button", name="New relationship")).to_have_count(0)
    expect(chosen.get_by_role("button", name=re.compile("^Remove"))).to_have_count(0)
    server.call("crm.extensions.deleteRelationship", {"id": made["id"]})


def test_referrals_with_the_revenue_behind(owner: Page, family):
    owner.goto("/referrals")
    owner.get_by_role("region", name="Customers who refer others").get_by_role("button", name=re.compile(f"^{re.escape(family[1]['name'])}")).click()
    chain = owner.get_by_role("list", name="Have referred")
    expect(chain.get_by_role("button")).to_have_text([family[3]["name"], family[4]["name"]])
    chain.get_by_role("button", name=family[4]["name"]).click()
    expect(owner.get_by_role("list", name="Referred by").get_by_role("button")).to_have_text([family[3]["name"], family[1]["name"]])
    expect(owner.get_by_text("They have not referred anybody yet.")).to_be_visible()


class TestNarrowDarkGerman:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"viewport": {"width": 360, "height": 740}, "color_scheme": "dark", "locale": "de-DE", "has_touch": True, "is_mobile": True}

    def test_everything_fits_and_speaks_german(self, page: Page, owner_cookies, family):
        def overflow() -> int:
            return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")

        page.context.add_cookies(owner_cookies)
        page.goto(f"/graph?customer={family[0]['id']}")
        expect(page.locator(".graph-foot")).to_contain_text("5 Kunden, 4 Beziehungen")
        assert overflow() == 0
        assert violations(page) == []
        page.goto(f"/referrals?customer={family[1]['id']}")
        expect(page.get_by_role("heading", name="Hat empfohlen")).to_be_visible()
        assert overflow() == 0
