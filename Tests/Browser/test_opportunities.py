"""Deals as a table and on a page of their own; and the board's zones to win and lose."""

import re

import pytest
from playwright.sync_api import Page, expect

from browser import card, choose, column, condition, edit_cell, field, hold, open_board, sign_in, still, toast
from conftest import violations
from rapport_server import Server


def rows(page: Page):
    return page.get_by_role("grid").locator(".dt-body [role=row]")


def find(page: Page, text: str) -> None:
    page.get_by_role("searchbox", name="Find deals").fill(text)
    expect(page).to_have_url(re.compile("text="))


def test_filters_sort_and_sums_stand_in_the_address(owner: Page, server: Server):
    nordics = server.pipeline("Nordics")
    owner.goto(f"/opportunities?pipeline={nordics['id']}&sort=-value")
    expect(rows(owner)).to_have_count(3)
    expect(rows(owner).first).to_contain_text("96,000 DKK")
    expect(owner.locator(".dt-foot")).to_contain_text("222,000 DKK")
    expect(owner.locator(".dt-foot")).to_contain_text("147,600 DKK")
    owner.get_by_role("tab", name="Won").click()
    expect(owner).to_have_url(re.compile("status=won"))
    owner.go_back()
    expect(rows(owner)).to_have_count(3)


def test_edit_in_the_cell_by_keyboard(owner: Page, server: Server, make_deal):
    deal = make_deal("Edited in the table", "qualified", value=100)
    owner.goto("/opportunities?text=Edited+in+the+table")
    cell = rows(owner).first.locator("[data-column=value]")
    cell.wait_for()
    owner.get_by_role("grid").focus()
    for _ in range(20):
        if "is-active" in (cell.get_attribute("class") or ""):
            break
        owner.keyboard.press("ArrowRight")
    owner.keyboard.press("F2")
    box = cell.get_by_role("textbox")
    box.fill("2500")
    box.press("Enter")
    expect(cell).to_contain_text("2,500 DKK")
    assert server.call("crm.extensions.getOpportunity", {"id": deal["id"]})["opportunity"]["value"] == 2500


def test_stage_and_tags_are_changed_in_their_cells(owner: Page, server: Server, make_deal):
    deal = make_deal("Changed in its cells", "qualified", value=100)
    owner.goto("/opportunities?text=Changed+in+its+cells")
    row = rows(owner).first
    cell = edit_cell(owner, row, "stage")
    cell.get_by_role("combobox").select_option(label="Proposal")
    expect(cell).to_contain_text("Proposal")
    cell = edit_cell(owner, row, "tags")
    cell.get_by_role("textbox").fill("fair, berlin, fair")
    owner.keyboard.press("Enter")
    expect(cell).to_contain_text("berlin")
    found = server.call("crm.extensions.getOpportunity", {"id": deal["id"]})["opportunity"]
    assert (found["stage"], found["tags"]) == ("proposal", ["fair", "berlin"])
    # The rules are asked before the server.
    cell = edit_cell(owner, row, "probability")
    cell.get_by_role("textbox").fill("150")
    owner.keyboard.press("Enter")
    expect(cell.get_by_role("alert")).to_contain_text("must be at most 100")
    owner.keyboard.press("Escape")
    toast(owner, "is in Proposal").get_by_role("button", name="Undo").click()
    expect(row.locator("[data-column=stage]")).to_contain_text("Qualified")


def test_bulk_change_and_undo(owner: Page, server: Server, make_deal):
    ids = [make_deal(f"Bulk changed {number}", "qualified")["id"] for number in (1, 2)]
    owner.goto("/opportunities?text=Bulk+changed")
    expect(rows(owner)).to_have_count(2)
    for number in (1, 2):
        rows(owner).filter(has_text=f"Bulk changed {number}").get_by_role("checkbox").check()
    owner.get_by_role("toolbar").get_by_role("button", name="Stage").click()
    dialog = owner.get_by_role("dialog")
    dialog.get_by_label("Stage").select_option(label="Proposal")
    dialog.get_by_role("button", name="Apply").click()
    hold(owner, "2 deals were changed")
    expect(rows(owner).first).to_contain_text("Proposal")

    def stages() -> list[str]:
        return [server.call("crm.extensions.getOpportunity", {"id": id})["opportunity"]["stage"] for id in ids]

    assert stages() == ["proposal", "proposal"]
    toast(owner, "2 deals were changed").get_by_role("button", name="Undo").click()
    expect(toast(owner, "2 records are as before")).to_be_visible()
    assert stages() == ["qualified", "qualified"]


def test_what_somebody_changed_since_stays(owner: Page, server: Server, make_deal):
    """The undo puts back what is still as it was left, and says how much is not."""
    ids = [make_deal(f"Changed since {number}", "qualified")["id"] for number in (1, 2)]
    # A probability that was set by hand is put back as well.
    server.call("crm.extensions.updateOpportunity", {"id": ids[1], "probability": 61})
    owner.goto("/opportunities?text=Changed+since")
    expect(rows(owner)).to_have_count(2)
    for number in (1, 2):
        rows(owner).filter(has_text=f"Changed since {number}").get_by_role("checkbox").check()
    owner.get_by_role("toolbar").get_by_role("button", name="Stage").click()
    owner.get_by_role("dialog").get_by_label("Stage").select_option(label="Proposal")
    owner.get_by_role("dialog").get_by_role("button", name="Apply").click()
    undo = toast(owner, "2 deals were changed").get_by_role("button", name="Undo")
    undo.hover()
    server.call("crm.extensions.moveOpportunity", {"id": ids[0], "stage": "negotiation"})
    undo.click()
    expect(toast(owner, "1 record is as before")).to_be_visible()
    expect(toast(owner, "1 record stays as it is")).to_be_visible()
    deals = [server.call("crm.extensions.getOpportunity", {"id": id})["opportunity"] for id in ids]
    assert [(deal["stage"], deal["probability"]) for deal in deals] == [("negotiation", 75), ("qualified", 61)]


def test_bulk_change_that_is_refused_changes_nothing(owner: Page, server: Server, make_deal):
    ids = [make_deal("Refused one", "lead")["id"], make_deal("Refused two", "qualified")["id"]]
    owner.goto("/opportunities?text=Refused")
    expect(rows(owner)).to_have_count(2)
    for number in ("one", "two"):
        rows(owner).filter(has_text=f"Refused {number}").get_by_role("checkbox").check()
    owner.get_by_role("toolbar").get_by_role("button", name="Stage").click()
    dialog = owner.get_by_role("dialog")
    dialog.get_by_label("Stage").select_option(label="Won")
    dialog.get_by_role("button", name="Apply").click()
    expect(dialog.get_by_role("alert")).to_contain_text("Nothing was changed")
    dialog.get_by_role("button", name="Cancel").click()
    found = [server.call("crm.extensions.getOpportunity", {"id": id})["opportunity"]["status"] for id in ids]
    assert found == ["open", "open"]


def test_conditions_in_groups_narrow_the_table(owner: Page, server: Server, make_deal):
    make_deal("Ruled pump", "lead", value=5000, tags=["ruled"])
    make_deal("Ruled valve", "qualified", value=100)
    make_deal("Ruled tank", "lead", value=100)
    owner.goto("/opportunities?text=Ruled")
    expect(rows(owner)).to_have_count(3)
    owner.get_by_role("button", name="Conditions").click()
    dialog = owner.get_by_role("dialog", name="Show deals that meet conditions")
    expect(dialog.get_by_role("button", name="Make a segment of them")).to_have_count(0)
    dialog.get_by_role("button", name="Show them").click()
    expect(condition(dialog, "1").get_by_text("Choose at least one.")).to_be_visible()
    choose(owner, condition(dialog, "1"), "Qualified (Nordics)")
    # It counts what this list would hold.
    expect(dialog.locator(".rule-count")).to_have_text("1 deal")
    dialog.get_by_label("How they belong together").select_option(label="Any of these holds")
    dialog.get_by_role("button", name="Add group").click()
    nested = condition(dialog, "2.1")
    nested.get_by_label("Field").select_option(label="Value")
    nested.get_by_label("Comparison").select_option(label="is at least")
    nested.get_by_label("Value", exact=True).fill("5000")
    nested.get_by_label("Currency").select_option(label="DKK")
    dialog.get_by_role("group", name="Group 2", exact=True).get_by_role("button", name="Add condition").click()
    flag = condition(dialog, "2.2")
    flag.get_by_label("Field").select_option(label="In its stage for too long")
    flag.get_by_label("Comparison").select_option(label="does not apply")
    expect(dialog.locator(".rule-count")).to_have_text("2 deals")
    assert violations(owner) == []
    dialog.get_by_role("button", name="Show them").click()
    expect(dialog).to_have_count(0)
    expect(rows(owner)).to_have_count(2)
    expect(owner.get_by_role("grid")).not_to_contain_text("Ruled tank")
    # The address says it, so a reload and a kept view keep it.
    owner.reload()
    expect(rows(owner)).to_have_count(2)
    owner.get_by_role("button", name=re.compile("^Conditions")).first.click()
    expect(condition(dialog, "2.1").get_by_label("Value", exact=True)).to_have_value("5000")
    expect(condition(dialog, "2.2").get_by_label("Comparison")).to_have_value("holdsNot")
    owner.keyboard.press("Escape")
    owner.get_by_role("tab", name="Lost").click()
    expect(rows(owner)).to_have_count(0)
    owner.get_by_role("tab", name="Open").click()
    owner.get_by_role("button", name="Take the conditions away").click()
    expect(rows(owner)).to_have_count(3)


def test_conditions_by_keyboard_alone(owner: Page, make_deal):
    make_deal("Typed by keys", "lead")
    owner.goto("/opportunities?text=Typed+by+keys")
    expect(rows(owner)).to_have_count(1)
    opener = owner.get_by_role("button", name="Conditions")
    opener.focus()
    owner.keyboard.press("Enter")
    dialog = owner.get_by_role("dialog", name="Show deals that meet conditions")
    about = condition(dialog, "1").get_by_label("Field")
    about.focus()
    # Not by its first letters: a list forgets them when the next one comes too late.
    owner.keyboard.press("Home")
    for _ in about.locator("option").all():
        if about.input_value() == "title":
            break
        owner.keyboard.press("ArrowDown")
    expect(about).to_have_value("title")
    condition(dialog, "1").get_by_label("Value", exact=True).focus()
    owner.keyboard.type("nothing is called so")
    expect(dialog.locator(".rule-count")).to_have_text("0 deals")
    owner.keyboard.press("Enter")
    expect(dialog).to_have_count(0)
    expect(owner.get_by_text("No deal fits")).to_be_visible()
    owner.get_by_role("button", name="Take the conditions away").focus()
    owner.keyboard.press("Enter")
    expect(rows(owner)).to_have_count(1)
    expect(opener).to_be_focused()


def test_page_shows_what_stands_around_the_deal(owner: Page, server: Server, make_deal):
    deal = make_deal("On its own page", "qualified", value=500)
    lead = server.call("crm.leads.createLead", {"name": "Lea Herkunft"})
    owner.goto(f"/opportunities/{deal['id']}")
    expect(owner.get_by_role("heading", level=1, name="On its own page")).to_be_visible()
    owner.get_by_role("button", name="Name a lead").click()
    dialog = owner.get_by_role("dialog")
    dialog.get_by_label("Lead").fill("Lea Her")
    owner.get_by_role("option", name=re.compile("Lea Herkunft")).click()
    dialog.get_by_role("button", name="Save").click()
    expect(owner.get_by_role("link", name="Lea Herkunft")).to_be_visible()
    owner.get_by_role("tab", name="Timeline").click()
    owner.get_by_label("What was it about?").fill("Asked for a drawing")
    owner.keyboard.press("Enter")
    expect(owner.get_by_role("tabpanel").get_by_role("listitem")).to_contain_text("Asked for a drawing")
    owner.get_by_role("tab", name="Quotes and orders").click()
    expect(owner.get_by_role("button", name="New quote")).to_be_visible()
    owner.get_by_role("tab", name="History").click()
    expect(owner.get_by_role("tabpanel")).to_contain_text("created the deal")
    server.call("crm.leads.deleteLead", {"id": lead["id"]})


def test_closing_on_the_page_asks_for_its_reason(owner: Page, server: Server, make_deal):
    deal = make_deal("Closed on its page", "proposal")
    pipeline = server.pipeline("Nordics")
    server.call("crm.pipelines.updatePipeline", {"id": pipeline["id"], "requiresLostReason": True})
    try:
        owner.goto(f"/opportunities/{deal['id']}")
        owner.get_by_role("button", name="Lost", exact=True).click()
        dialog = owner.get_by_role("dialog")
        dialog.get_by_role("button", name="Mark as lost").click()
        expect(field(dialog, "reason")).to_contain_text("Say why")
        dialog.get_by_role("radio", name="Price").check()
        dialog.get_by_role("button", name="Mark as lost").click()
        expect(owner.get_by_role("button", name="Reopen")).to_be_visible()
    finally:
        server.call("crm.pipelines.updatePipeline", {"id": pipeline["id"], "requiresLostReason": False})


def test_zone_wins_a_deal_that_is_dropped_there(owner: Page, server: Server, make_deal):
    deal = make_deal("Dropped to be won", "negotiation", value=70)
    open_board(owner, "Nordics")
    box = still(owner, lambda: card(owner, "Dropped to be won").bounding_box())
    owner.mouse.move(box["x"] + 40, box["y"] + 20)
    owner.mouse.down()
    owner.mouse.move(box["x"] + 60, box["y"] + 60, steps=4)
    zone = owner.locator(".drop-zone.won")
    target = still(owner, lambda: zone.bounding_box())
    owner.mouse.move(target["x"] + target["width"] / 2, target["y"] + target["height"] / 2, steps=6)
    expect(zone).to_have_class(re.compile("is-over"))
    owner.mouse.up()
    expect(toast(owner, "is won")).to_be_visible()
    expect(owner.locator(".drop-zones")).to_have_count(0)
    assert server.call("crm.extensions.getOpportunity", {"id": deal["id"]})["opportunity"]["status"] == "won"


def test_key_loses_a_lifted_deal(owner: Page, make_deal):
    make_deal("Lost by a key", "qualified")
    open_board(owner, "Nordics")
    card(owner, "Lost by a key").focus()
    owner.keyboard.press("Space")
    expect(owner.locator("[data-announcement]")).to_contain_text("Lifted")
    owner.keyboard.press("l")
    expect(column(owner, "Lost")).to_contain_text("Lost by a key")


def test_viewer_may_only_look(page: Page, server: Server):
    sign_in(page, server.user("viewer"))
    page.goto("/opportunities")
    expect(rows(page).first).to_be_visible()
    expect(page.get_by_role("grid").get_by_role("checkbox")).to_have_count(0)


class TestNarrowDarkGerman:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"viewport": {"width": 360, "height": 740}, "color_scheme": "dark", "locale": "de-DE", "has_touch": True}

    def test_table_and_page_fit(self, page: Page, owner_cookies, make_deal):
        page.context.add_cookies(owner_cookies)
        deal = make_deal("Auf dem Telefon", "qualified", value=100)
        page.goto("/opportunities?text=Auf+dem+Telefon")
        expect(rows(page).first).to_be_visible()
        assert violations(page) == []
        page.goto(f"/opportunities/{deal['id']}")
        expect(page.get_by_role("tab", name="Angebote und Aufträge")).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0

    def test_conditions_fit(self, page: Page, owner_cookies, make_deal):
        page.context.add_cookies(owner_cookies)
        make_deal("Auf dem Telefon gefiltert", "qualified")
        page.goto("/opportunities?text=Auf+dem+Telefon+gefiltert")
        expect(rows(page)).to_have_count(1)
        page.get_by_role("button", name="Bedingungen").click()
        dialog = page.get_by_role("dialog", name="Deals zeigen, die Bedingungen erfüllen")
        dialog.get_by_label("Feld").select_option(label="Erwarteter Abschluss")
        dialog.get_by_label("Vergleich").select_option(label="fehlt")
        expect(dialog.locator(".rule-count")).to_have_text("1 Deal")
        assert violations(page) == []
        assert dialog.evaluate("box => box.scrollWidth - box.clientWidth") == 0
        dialog.get_by_role("button", name="Zeigen").click()
        expect(rows(page)).to_have_count(1)
        assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0
