"""Quotes and orders: written with the server's totals, sent, answered, revised, and delivered."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from browser import choose, condition, edit_cell, eventually, field, hold, sign_in, toast, today
from conftest import violations
from rapport_server import Server


@pytest.fixture
def make_quote(server: Server, make_deal):
    """A quote with two lines, for a deal of its own."""

    def make(title: str, **fields) -> dict:
        deal = make_deal(f"Deal of {title}", "proposal")
        lines = [
            {"description": "Pump NP 40", "quantity": 2, "unit": "pcs", "unitPrice": 4200, "taxRate": 25, "discount": 5},
            {"description": "Commissioning", "quantity": 7.5, "unit": "h", "unitPrice": 120.5, "taxRate": 25},
        ]
        return server.call("crm.sales.createQuote", {"opportunityId": deal["id"], "title": title, "lines": lines, **fields})["quote"]

    return make


def open_quote(page: Page, quote: dict) -> None:
    page.goto(f"/quotes/{quote['id']}")
    expect(page.get_by_role("heading", level=1, name=quote["title"])).to_be_visible()


def rows(page: Page) -> Locator:
    return page.get_by_role("grid").locator(".dt-body [role=row]")


def saved(page: Page) -> None:
    expect(page.get_by_role("status").filter(has_text="All changes are saved")).to_be_visible()


def test_new_quote_from_the_table(owner: Page, server: Server, make_deal):
    make_deal("Deal that gets a quote", "proposal")
    owner.goto("/quotes")
    owner.get_by_role("button", name="New quote").first.click()
    dialog = owner.get_by_role("dialog", name="New quote")
    dialog.get_by_role("button", name="Create quote").click()
    expect(field(dialog, "opportunityId")).to_contain_text("Choose the deal")
    dialog.get_by_label("Deal").fill("gets a quote")
    owner.get_by_role("option", name=re.compile("Deal that gets a quote")).click()
    dialog.get_by_role("button", name="Create quote").click()
    expect(owner.get_by_role("heading", level=1, name="Deal that gets a quote")).to_be_visible()
    owner.get_by_role("button", name="Add line").click()
    expect(owner.get_by_label("Description, line 1")).to_be_focused()
    owner.keyboard.type("Heat exchanger")
    owner.get_by_label("Unit price, line 1").fill("1,000")
    owner.get_by_label("Tax, line 1").fill("19")
    expect(owner.get_by_label("Amount, line 1")).to_have_text("1,000 DKK")
    expect(owner.locator(".sales-gross")).to_contain_text("1,190 DKK")


def test_totals_are_the_servers(owner: Page, server: Server, make_quote):
    quote = make_quote("Reckoned exactly")
    open_quote(owner, quote)
    owner.get_by_label("Quantity, line 2").fill("10")
    saved(owner)
    expect(owner.get_by_label("Amount, line 2")).to_have_text("1,205 DKK")
    detail = server.call("crm.sales.getQuote", {"id": quote["id"]})
    assert (detail["quote"]["net"], detail["quote"]["gross"]) == (9185, 11481.25)
    expect(owner.locator(".sales-gross")).to_contain_text("11,481.25 DKK")


def test_lines_by_keyboard_with_issues_at_their_fields(owner: Page, make_quote):
    open_quote(owner, make_quote("Written by keyboard"))
    owner.get_by_label("Tax, line 2").focus()
    owner.keyboard.press("Enter")
    expect(owner.get_by_label("Description, line 3")).to_be_focused()
    owner.keyboard.type("Travel")
    owner.get_by_label("Unit price, line 3").fill("much")
    expect(owner.get_by_role("status").filter(has_text="Not saved")).to_be_visible()
    expect(owner.get_by_label("Unit price, line 3")).to_have_attribute("aria-invalid", "true")
    owner.get_by_label("Unit price, line 3").fill("300")
    saved(owner)
    owner.keyboard.press("Alt+ArrowUp")
    expect(owner.get_by_label("Description, line 2")).to_have_value("Travel")
    saved(owner)


def test_line_is_removed_and_comes_back(owner: Page, make_quote):
    open_quote(owner, make_quote("With a line less"))
    owner.get_by_role("button", name="More for line 1").click()
    owner.get_by_role("menuitem", name="Remove").click()
    hold(owner, "was removed")
    expect(owner.get_by_label("Description, line 1")).to_have_value("Commissioning")
    toast(owner, "was removed").get_by_role("button", name="Undo").click()
    expect(owner.get_by_label("Description, line 1")).to_have_value("Pump NP 40")
    saved(owner)


def test_a_draft_is_looked_at_in_the_page_and_as_pdf(owner: Page, make_quote):
    quote = make_quote("Looked at")
    open_quote(owner, quote)
    owner.get_by_role("button", name="Preview").click()
    preview = owner.get_by_role("dialog", name=f"Preview: {quote['number']}")
    expect(preview.get_by_role("heading", name="Looked at")).to_be_visible()
    expect(preview).to_contain_text("Pump NP 40")
    assert violations(owner) == []
    with owner.expect_download() as download:
        preview.get_by_role("button", name="Download PDF").click()
    assert download.value.suggested_filename.endswith(".pdf")
    with owner.expect_popup():
        preview.get_by_role("button", name="Open the PDF").click()
    preview.get_by_role("button", name="Close").last.click()
    expect(preview).to_have_count(0)


def test_send_accept_and_deliver(owner: Page, server: Server, make_quote):
    quote = make_quote("Sent and accepted")
    open_quote(owner, quote)
    owner.get_by_role("button", name="Send…").click()
    dialog = owner.get_by_role("dialog")
    dialog.get_by_role("radio", name="I hand it over myself").check()
    dialog.get_by_role("button", name="Mark as sent").click()
    expect(owner.get_by_role("button", name="Accept…")).to_be_visible()
    expect(dialog).to_have_count(0)
    with owner.expect_download() as download:
        owner.get_by_role("button", name="Download PDF").first.click()
    assert download.value.suggested_filename.endswith(".pdf")
    owner.get_by_role("button", name="Accept…").click()
    dialog.get_by_label("Customer’s order number").fill("PO-77")
    expect(dialog.get_by_role("checkbox", name=re.compile("Win"))).to_be_checked()
    dialog.get_by_role("button", name="Make the order").click()
    toast(owner, "is made").get_by_role("button", name="Open the order").click()
    expect(owner.get_by_role("heading", level=1, name="Sent and accepted")).to_be_visible()
    expect(owner.get_by_role("complementary")).to_contain_text("PO-77")
    deal = server.call("crm.extensions.getOpportunity", {"id": quote["opportunityId"]})["opportunity"]
    assert deal["status"] == "won"
    # In the table: one in its cell, many at once, and back.
    owner.goto("/orders?text=Sent+and+accepted")
    expect(rows(owner)).to_have_count(1)
    cell = edit_cell(owner, rows(owner), "status")
    cell.get_by_role("combobox").select_option(label="Confirmed")
    expect(cell.get_by_role("combobox")).to_have_count(0)
    expect(cell).to_have_text("Confirmed")
    rows(owner).get_by_role("checkbox").check()
    owner.get_by_role("toolbar").get_by_role("button", name="Status").click()
    dialog.get_by_label("New status").select_option(label="Cancelled (1 order)")
    dialog.get_by_role("button", name="Apply").click()
    expect(field(dialog, "reason")).to_contain_text("Say why it is cancelled")
    dialog.get_by_label("Why are they cancelled?").fill("Ordered twice")
    dialog.get_by_role("button", name="Apply").click()
    hold(owner, "1 order: Cancelled")
    expect(cell).to_have_text("Cancelled")
    toast(owner, "1 order: Cancelled").get_by_role("button", name="Undo").click()
    expect(cell).to_have_text("Confirmed")
    owner.get_by_role("link", name="Sent and accepted").click()
    expect(owner.get_by_role("listitem").filter(has_text="Confirmed")).to_have_attribute("aria-current", "step")
    owner.get_by_role("button", name="Mark as delivered").click()
    owner.get_by_role("button", name="Complete", exact=True).click()
    expect(owner.get_by_role("listitem").filter(has_text="Completed")).to_have_attribute("aria-current", "step")
    owner.get_by_role("link", name="All orders").click()
    expect(owner.get_by_role("link", name="Sent and accepted")).to_be_visible()


def test_decline_and_revise(owner: Page, server: Server, make_quote):
    quote = make_quote("Declined and revised")
    owner.goto("/quotes?text=Declined+and+revised")
    expect(rows(owner)).to_have_count(1)
    cell = edit_cell(owner, rows(owner), "validUntil")
    cell.get_by_label("Valid until").fill(today(20).isoformat())
    owner.keyboard.press("Enter")
    expect(cell.locator("input")).to_have_count(0)
    assert server.call("crm.sales.getQuote", {"id": quote["id"]})["quote"]["validUntil"] == today(20).isoformat()
    rows(owner).get_by_role("checkbox").check()
    bulk = owner.get_by_role("toolbar")
    expect(bulk.get_by_role("button", name="Decline…")).to_be_disabled()
    bulk.get_by_role("button", name="Send…").click()
    sending = owner.get_by_role("dialog", name="Send 1 quote")
    sending.get_by_role("radio", name="I hand it over myself").check()
    sending.get_by_role("button", name="Mark as sent").click()
    expect(rows(owner).locator("[data-column=status]")).to_have_text("Sent")
    open_quote(owner, quote)
    owner.get_by_role("button", name="Decline…").click()
    dialog = owner.get_by_role("dialog")
    dialog.get_by_role("button", name="Decline", exact=True).click()
    expect(field(dialog, "reason")).to_contain_text("Say why")
    dialog.get_by_label("What did the customer say?").fill("Too dear")
    dialog.get_by_role("button", name="Decline", exact=True).click()
    expect(owner.get_by_text("Declined: Too dear")).to_be_visible()
    hold(owner, "is declined")
    toast(owner, "is declined").get_by_role("button", name="Undo").click()
    expect(owner.get_by_role("button", name="Accept…")).to_be_visible()
    owner.get_by_role("button", name="Revise").click()
    expect(owner.get_by_text("becomes revision 2")).to_be_visible()
    owner.get_by_label("Discount, line 1").fill("10")
    expect(owner.get_by_text("Revision 2 ·")).to_be_visible()
    eventually(owner, lambda: server.call("crm.sales.getQuote", {"id": quote["id"]})["quote"]["status"], "draft")


def test_quote_that_is_not_complete_is_not_sent(owner: Page, make_quote):
    open_quote(owner, make_quote("Without lines", lines=[]))
    owner.get_by_role("button", name="Send…").click()
    dialog = owner.get_by_role("dialog")
    dialog.get_by_role("radio", name="I hand it over myself").check()
    dialog.get_by_role("button", name="Mark as sent").click()
    expect(dialog.get_by_role("alert")).to_contain_text("cannot be sent")


def test_viewer_may_only_read(page: Page, server: Server, make_quote):
    quote = make_quote("Only to read")
    sign_in(page, server.user("viewer"))
    page.goto("/quotes")
    expect(page.get_by_role("heading", level=1, name="Quotes")).to_be_visible()
    expect(page.get_by_role("button", name="New quote")).to_have_count(0)
    assert quote["status"] == "draft"


class TestNarrowDarkGerman:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"viewport": {"width": 360, "height": 740}, "color_scheme": "dark", "locale": "de-DE", "has_touch": True}

    def test_editor_fits(self, page: Page, owner_cookies, make_quote):
        page.context.add_cookies(owner_cookies)
        quote = make_quote("Auf dem Telefon")
        open_quote(page, quote)
        page.get_by_label("Menge, Position 1").fill("3")
        expect(page.get_by_role("status").filter(has_text="Alles ist gespeichert")).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0
        assert violations(page) == []


def test_conditions_and_order_of_the_table(owner: Page, make_quote):
    make_quote("Ruled pump", introduction="By the harbour")
    make_quote("Ruled valve", validUntil="2030-01-31")
    make_quote("Ruled tank")
    owner.goto("/quotes?text=Ruled")
    expect(rows(owner)).to_have_count(3)
    owner.get_by_role("button", name="Conditions").click()
    dialog = owner.get_by_role("dialog", name="Show quotes that meet conditions")
    choose(owner, condition(dialog, "1"), "Draft")
    expect(dialog.locator(".rule-count")).to_have_text("3 quotes")
    dialog.get_by_role("button", name="Add condition").click()
    end = condition(dialog, "2")
    end.get_by_label("Field").select_option(label="Valid until")
    end.get_by_label("Comparison").select_option(label="is missing")
    expect(dialog.locator(".rule-count")).to_have_text("2 quotes")
    assert violations(owner) == []
    dialog.get_by_role("button", name="Show them").click()
    expect(rows(owner)).to_have_count(2)
    owner.get_by_role("columnheader", name="Title").get_by_role("button", name="Title", exact=True).click()
    expect(rows(owner).first).to_contain_text("Ruled pump")
    owner.reload()
    expect(rows(owner)).to_have_count(2)
    expect(rows(owner).first).to_contain_text("Ruled pump")
