"""The customers' table: finding, making, changing and deleting them, one by one and together."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from browser import field, hold, sign_in, toast
from rapport_server import Server


def row(page: Page, name: str) -> Locator:
    return page.get_by_role("row").filter(has=page.get_by_text(name, exact=True))


def search(page: Page, text: str) -> None:
    page.get_by_role("searchbox", name="Search customers").fill(text)


def choose(page: Page, *names: str) -> None:
    for name in names:
        row(page, name).get_by_role("checkbox").click()


def bulk(page: Page) -> Locator:
    return page.get_by_role("toolbar")


@pytest.fixture
def table(owner: Page) -> Page:
    owner.goto("/customers")
    row(owner, "Aarhus Havn Service A/S").wait_for()
    return owner


def test_search_filter_and_sort_stand_in_the_address(table: Page):
    search(table, "pump")
    expect(table.get_by_text("No customer fits")).to_be_visible()
    search(table, "aarh")
    expect(table).to_have_url(re.compile("text=aarh"))
    expect(row(table, "Aarhus Havn Service A/S")).to_be_visible()
    expect(row(table, "Alpenquell Getränke AG")).to_have_count(0)
    search(table, "")
    table.get_by_role("button", name="Filter", exact=True).click()
    table.get_by_role("menuitem", name="Kind").click()
    table.get_by_role("dialog").get_by_label("Kind").select_option("Person")
    expect(row(table, "Anneliese Vogt")).to_be_visible()
    expect(row(table, "Aarhus Havn Service A/S")).to_have_count(0)
    table.reload()
    expect(row(table, "Anneliese Vogt")).to_be_visible()
    expect(table).to_have_url(re.compile("kind=person"))


def test_create_says_who_might_be_the_same(table: Page, server: Server):
    table.get_by_role("button", name="New customer").click()
    dialog = table.get_by_role("dialog", name="New customer")
    dialog.get_by_role("button", name="Create customer").click()
    expect(field(dialog, "name")).to_contain_text("Name is required")
    dialog.get_by_label("Name").fill("Aarhus Havn Service")
    dialog.get_by_label("E-mail").fill("nobody")
    dialog.get_by_role("button", name="Create customer").click()
    expect(field(dialog, "email")).to_contain_text("must be an e-mail address")
    dialog.get_by_label("E-mail").fill("info@aarhus-havn-service.example")
    expect(dialog.get_by_role("link", name="Aarhus Havn Service A/S")).to_be_visible()
    dialog.get_by_role("button", name="Create customer").click()
    expect(dialog.get_by_role("alert")).to_contain_text("is there already")
    dialog.get_by_role("button", name="Create all the same").click()
    expect(toast(table, "is created")).to_be_visible()
    expect(row(table, "Aarhus Havn Service")).to_be_visible()
    made = server.call("crm.customers.listCustomers", {"text": "Aarhus Havn Service"})["items"]
    assert len(made) == 2
    server.call("crm.customers.deleteCustomer", {"id": next(c["id"] for c in made if not c["name"].endswith("A/S"))})


def test_a_draft_survives_a_reload(table: Page):
    table.get_by_role("button", name="New customer").click()
    table.get_by_role("dialog").get_by_label("Name").fill("Not sent yet")
    table.reload()
    expect(table.get_by_role("dialog").get_by_label("Name")).to_have_value("Not sent yet")
    expect(table.get_by_role("dialog").get_by_text("Your unsaved work from before is here.")).to_be_visible()
    table.get_by_role("dialog").get_by_role("button", name="Cancel").click()
    expect(table.get_by_role("dialog")).to_have_count(0)
    table.get_by_role("button", name="New customer").click()
    expect(table.get_by_role("dialog").get_by_label("Name")).to_have_value("")


def test_cells_change_by_keyboard(owner: Page, server: Server, make_customer):
    customer = make_customer("Zander Fischzucht", email="info@zander.example")
    owner.goto("/customers?text=zander")
    row(owner, "Zander Fischzucht").wait_for()
    owner.get_by_role("grid", name="Customers").focus()
    for _ in range(3):
        owner.keyboard.press("ArrowRight")
    owner.keyboard.press("F2")
    cell = row(owner, "Zander Fischzucht").locator("[data-column=email]")
    expect(cell.get_by_role("textbox")).to_be_focused()
    owner.keyboard.type("wrong")
    owner.keyboard.press("Enter")
    expect(cell.get_by_role("alert")).to_contain_text("must be an e-mail address")
    cell.get_by_role("textbox").fill("new@zander.example")
    owner.keyboard.press("Enter")
    expect(cell).to_have_text("new@zander.example")
    expect(owner.get_by_role("grid", name="Customers")).to_be_focused()
    assert server.call("crm.customers.getCustomer", {"id": customer["id"]})["customer"]["email"] == "new@zander.example"
    owner.keyboard.press("Home")
    owner.keyboard.press("ArrowRight")
    owner.keyboard.press("Enter")
    expect(owner.get_by_role("heading", name="Zander Fischzucht")).to_be_visible()


def test_bulk_tags_owner_and_undo(owner: Page, server: Server, make_customer):
    made = [make_customer(f"Bulk {name}", tags=["old"])["id"] for name in ("One", "Two")]

    def tags() -> list[list[str]]:
        return [server.call("crm.customers.getCustomer", {"id": id})["customer"]["tags"] for id in made]

    owner.goto("/customers?text=bulk")
    choose(owner, "Bulk One", "Bulk Two")
    bulk(owner).get_by_role("button", name="Tags").click()
    dialog = owner.get_by_role("dialog", name="Tags of 2 customers")
    dialog.get_by_label("Add").fill("fresh,")
    dialog.get_by_label("Take away").fill("old,")
    dialog.get_by_role("button", name="Apply").click()
    hold(owner, "2 customers are changed")
    expect(row(owner, "Bulk One")).to_contain_text("fresh")
    assert tags() == [["fresh"], ["fresh"]]
    toast(owner, "2 customers are changed").get_by_role("button", name="Undo").click()
    expect(toast(owner, "as before")).to_be_visible()
    assert tags() == [["old"], ["old"]]


def test_delete_together_with_undo_and_restore_later(owner: Page, server: Server, make_customer):
    make_customer("Gone One")
    make_customer("Gone Two")
    owner.goto("/customers?text=gone")
    choose(owner, "Gone One", "Gone Two")
    bulk(owner).get_by_role("button", name="Delete").click()
    hold(owner, "2 customers were deleted")
    expect(row(owner, "Gone One")).to_have_count(0)
    toast(owner, "2 customers were deleted").get_by_role("button", name="Undo").click()
    expect(row(owner, "Gone One")).to_be_visible()
    choose(owner, "Gone One")
    bulk(owner).get_by_role("button", name="Delete").click()
    expect(toast(owner, "1 customer was deleted")).to_be_visible()
    expect(row(owner, "Gone One")).to_have_count(0)
    owner.goto("/customers?text=gone&deleted=yes")
    choose(owner, "Gone One")
    bulk(owner).get_by_role("button", name="Restore").click()
    expect(toast(owner, "1 customer is back")).to_be_visible()


def test_customers_with_deals_stay(table: Page):
    search(table, "aarhus")
    # Another list begins without a selection.
    expect(table.get_by_text("1 row", exact=True)).to_be_visible()
    choose(table, "Aarhus Havn Service A/S")
    bulk(table).get_by_role("button", name="Delete").click()
    expect(toast(table, "which are kept for longer")).to_be_visible()
    expect(row(table, "Aarhus Havn Service A/S")).to_be_visible()


def test_put_into_a_segment(owner: Page, server: Server, make_customer):
    segment = server.call("crm.extensions.createSegment", {"type": "manual", "name": "Picked by hand"})
    make_customer("Segmented AG")
    owner.goto("/customers?text=segmented")
    choose(owner, "Segmented AG")
    bulk(owner).get_by_role("button", name="Segment").click()
    dialog = owner.get_by_role("dialog")
    dialog.get_by_label("Segment").select_option("Picked by hand")
    dialog.get_by_role("button", name="Add to segment").click()
    expect(toast(owner, "is in “Picked by hand” now")).to_be_visible()
    assert server.call("crm.extensions.getSegment", {"id": segment["id"]})["memberCount"] == 1
    server.call("crm.extensions.deleteSegment", {"id": segment["id"]})


def test_export(table: Page):
    table.get_by_role("button", name="Export").click()
    with table.expect_download() as download:
        table.get_by_role("menuitem", name=re.compile("CSV")).click()
    assert download.value.suggested_filename == "customers.csv"


def test_viewers_are_offered_nothing_to_change(page: Page, server: Server):
    sign_in(page, server.user("viewer"), "/customers")
    page.get_by_role("grid", name="Customers").wait_for()
    expect(page.get_by_role("button", name="New customer")).to_have_count(0)
    expect(page.get_by_role("checkbox")).to_have_count(0)
    expect(page.get_by_role("link", name="Import")).to_have_count(0)


class TestNarrowDarkGerman:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"viewport": {"width": 360, "height": 800}, "color_scheme": "dark", "locale": "de-DE"}

    def test_list(self, page: Page, owner_cookies):
        page.context.add_cookies(owner_cookies)
        page.goto("/customers")
        expect(page.get_by_role("heading", name="Kunden")).to_be_visible()
        row(page, "Aarhus Havn Service A/S").wait_for()
        page.get_by_role("button", name="Neuer Kunde").click()
        expect(page.get_by_role("dialog", name="Neuer Kunde")).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_conditions_in_groups_narrow_the_list_and_become_a_segment(owner: Page):
    owner.goto("/customers")
    rows = owner.locator(".dt-body .dt-row")
    expect(rows.first).to_be_visible()
    everybody = owner.locator(".dt-count").inner_text()
    # While the rows are being asked for, nothing is said of how many there are.
    fewer = re.compile(rf"^(?!{everybody}$)\d+ rows?$")
    owner.get_by_role("button", name="Conditions").click()
    dialog = owner.get_by_role("dialog", name="Show customers who meet conditions")
    dialog.get_by_role("button", name="Show them").click()
    expect(dialog.get_by_text("Choose at least one.")).to_be_visible()
    dialog.get_by_label("Field", exact=True).select_option(label="Name")
    dialog.get_by_label("Comparison", exact=True).select_option(label="contains")
    dialog.get_by_label("Value", exact=True).fill("AB")
    expect(dialog.locator(".rule-count")).to_have_text(re.compile(r"^\d+ customers?$"))
    dialog.get_by_role("button", name="Show them").click()
    expect(dialog).to_have_count(0)
    expect(owner.locator(".dt-count")).to_have_text(fewer)
    for name in owner.locator(".dt-body .dt-link").all_inner_texts():
        assert "ab" in name.lower()
    # The address says it, so a reload and a kept view keep it.
    owner.reload()
    expect(owner.locator(".dt-count")).to_have_text(fewer)
    owner.get_by_role("button", name=re.compile("^Conditions")).first.click()
    dialog.get_by_role("button", name="Make a segment of them").click()
    expect(owner).to_have_url(re.compile("/segments/new$"))
    expect(owner.get_by_label("Value", exact=True)).to_have_value("AB")
    owner.go_back()
    owner.get_by_role("button", name="Take the conditions away").click()
    expect(owner.locator(".dt-count")).to_have_text(everybody)
