"""Making, editing, closing and deleting deals."""

import re

import pytest
from playwright.sync_api import Page, expect

from browser import card, column, eventually, field, held_calls, hold, open_board, open_deal, panel, reload_board, toast
from conftest import violations
from rapport_server import Server


@pytest.fixture
def nordics(owner: Page) -> Page:
    open_board(owner, "Nordics")
    return owner


@pytest.fixture
def held(nordics: Page):
    """The calls that make a customer, which wait until the test lets them go on."""
    yield held_calls(nordics, "crm.customers.createCustomer")
    nordics.unroute("**/rpc")


def test_quick_create(nordics: Page, server: Server):
    nordics.get_by_role("button", name="New deal in Qualified").click()
    form = nordics.get_by_role("form", name="New deal in Qualified")
    form.get_by_role("button", name="Create deal").click()
    expect(field(form, "customerProfileId")).to_contain_text("Customer is required")
    expect(field(form, "title")).to_contain_text("Title is required")
    customer = form.get_by_label("Customer")
    expect(customer).to_be_focused()
    customer.fill("aarh")
    nordics.get_by_role("option", name=re.compile("Aarhus Havn Service")).click()
    expect(customer).to_have_value("Aarhus Havn Service A/S")
    form.get_by_label("Title").fill("Made in a column")
    form.get_by_label("Value").fill("-5")
    form.get_by_role("button", name="Create deal").click()
    expect(field(form, "value")).to_contain_text("must be at least 0")
    form.get_by_label("Value").fill("12.34567")
    form.get_by_role("button", name="Create deal").click()
    expect(field(form, "value")).to_contain_text("decimals")
    form.get_by_label("Value").fill("12,500")
    form.get_by_label("Expected close").fill("2031-01-31")
    form.get_by_role("button", name="Create deal").click()
    expect(column(nordics, "Qualified")).to_contain_text("12,500 DKK")
    expect(card(nordics, "Made in a column")).to_be_focused()
    deal = server.call("crm.extensions.listOpportunities", {"text": "Made in a column"})["items"][0]
    assert (deal["value"], deal["currency"], deal["expectedCloseDate"]) == (12_500, "DKK", "2031-01-31")
    server.call("crm.extensions.deleteOpportunity", {"id": deal["id"]})


def test_quick_create_with_a_new_customer_by_keyboard(nordics: Page, server: Server):
    nordics.get_by_role("button", name="New deal", exact=True).click()
    form = nordics.get_by_role("form", name="New deal in Lead")
    expect(form.get_by_label("Customer")).to_be_focused()
    nordics.keyboard.type("Zephyr Turbines")
    nordics.keyboard.press("Enter")  # Before the list is there.
    expect(nordics.get_by_role("listbox")).to_have_count(0)
    form.get_by_label("Title").fill("For a new customer")
    nordics.keyboard.press("Enter")
    expect(card(nordics, "For a new customer")).to_contain_text("Zephyr Turbines")
    deal = server.call("crm.extensions.listOpportunities", {"text": "For a new customer"})["items"][0]
    server.call("crm.extensions.deleteOpportunity", {"id": deal["id"]})


def test_saving_waits_for_the_customer_that_is_being_made(nordics: Page, server: Server, held):
    nordics.get_by_role("button", name="New deal", exact=True).click()
    form = nordics.get_by_role("form", name="New deal in Lead")
    form.get_by_label("Customer").fill("Slow Harbours")
    with nordics.expect_request(lambda request: "createCustomer" in (request.post_data or "")):
        nordics.get_by_role("option", name=re.compile("Create customer Slow Harbours")).click()
    form.get_by_label("Title").fill("Saved before its customer")
    nordics.keyboard.press("Enter")
    expect(form.locator("[type=submit][aria-busy=true]")).to_be_visible()
    expect(field(form, "customerProfileId")).not_to_contain_text("required")
    eventually(nordics, lambda: len(held), 1)
    held[0].continue_()
    expect(card(nordics, "Saved before its customer")).to_contain_text("Slow Harbours")
    deal = server.call("crm.extensions.listOpportunities", {"text": "Saved before its customer"})["items"][0]
    server.call("crm.extensions.deleteOpportunity", {"id": deal["id"]})


def test_a_deal_goes_to_a_customer_that_is_being_made(nordics: Page, server: Server, make_deal, held):
    deal = make_deal("Goes to another", "lead")
    details = open_deal(nordics, "Goes to another")
    details.get_by_label("Customer").fill("Slow Shipyards")
    with nordics.expect_request(lambda request: "createCustomer" in (request.post_data or "")):
        nordics.get_by_role("option", name=re.compile("Create customer Slow Shipyards")).click()
    details.get_by_label("Next steps").fill("Typed meanwhile")
    details.get_by_role("button", name="Save").click()
    eventually(nordics, lambda: len(held), 1)
    held[0].continue_()
    expect(toast(nordics, "is saved")).to_be_visible()
    saved = server.call("crm.extensions.getOpportunity", {"id": deal["id"]})["opportunity"]
    assert (saved["customerName"], saved["nextSteps"]) == ("Slow Shipyards", "Typed meanwhile")


def test_saving_says_why_the_new_customer_could_not_be_made(nordics: Page, allowed_failures: list[str]):
    allowed_failures += ["/rpc", "ERR_FAILED"]
    nordics.route(
        "**/rpc",
        lambda route: route.abort() if "createCustomer" in (route.request.post_data or "") else route.continue_(),
    )
    nordics.get_by_role("button", name="New deal", exact=True).click()
    form = nordics.get_by_role("form", name="New deal in Lead")
    form.get_by_label("Customer").fill("Never Made")
    nordics.get_by_role("option", name=re.compile("Create customer Never Made")).click()
    form.get_by_label("Title").fill("Without a customer")
    nordics.keyboard.press("Enter")
    expect(field(form, "customerProfileId")).to_contain_text("The server cannot be reached")
    expect(form.get_by_role("button", name="Create deal")).to_be_enabled()
    expect(form.get_by_label("Title")).to_have_value("Without a customer")
    nordics.unroute("**/rpc")


def test_edit_with_issues_of_the_rules_and_of_the_server(nordics: Page, server: Server, make_deal):
    deal = make_deal("To be edited", "qualified", value=100)
    reload_board(nordics)
    details = open_deal(nordics, "To be edited")
    expect(details.get_by_role("button", name="Save")).to_be_disabled()
    details.get_by_label("Probability").fill("150")
    details.get_by_role("button", name="Save").click()
    expect(field(details, "probability")).to_contain_text("must be at most 100")
    details.get_by_label("Probability").fill("65")
    details.get_by_label("Value").fill("1.23456")
    details.get_by_role("button", name="Save").click()
    expect(field(details, "value")).to_contain_text("decimals")
    details.get_by_label("Value").fill("2000")
    details.get_by_label("Next steps").fill("Send the offer")
    details.get_by_role("button", name="Save").click()
    expect(toast(nordics, "is saved")).to_be_visible()
    expect(card(nordics, "To be edited")).to_contain_text("2,000 DKK")
    details.get_by_role("tab", name="History").click()
    expect(details.get_by_role("tabpanel")).to_contain_text("changed the value from 100 to 2,000")
    saved = server.call("crm.extensions.getOpportunity", {"id": deal["id"]})["opportunity"]
    assert (saved["value"], saved["probability"], saved["nextSteps"]) == (2000, 65, "Send the offer")


def test_history_has_names_and_words(nordics: Page, server: Server, make_deal, make_customer):
    deal = make_deal("With a history", "qualified", value=100)
    customer = make_customer("Fjordland Ferries")
    change = {"id": deal["id"], "forecastCategory": "bestCase", "customerProfileId": customer["id"], "probability": 35}
    server.call("crm.extensions.updateOpportunity", change)
    closed = {"id": deal["id"], "outcome": "won", "reason": "Price", "actualCloseDate": "2026-01-15"}
    server.call("crm.extensions.closeOpportunity", closed)
    nordics.goto(f"/opportunities/{deal['id']}?tab=history")
    history = nordics.get_by_role("tabpanel")
    expect(history).to_contain_text("set the forecast to Best case")
    expect(history).to_contain_text("to Fjordland Ferries")
    expect(history).to_contain_text("to 35%")
    expect(history).to_contain_text("changed the status from open to won")
    expect(history).to_contain_text("set the reason for closing to Price")
    expect(history).to_contain_text("set the day it was closed on to 15 Jan")
    expect(history).to_contain_text("moved it from Qualified to Won")
    expect(history).not_to_contain_text("bestCase")


def test_unsaved_changes_are_asked_about(nordics: Page, make_deal):
    make_deal("Not saved yet", "lead")
    reload_board(nordics)
    details = open_deal(nordics, "Not saved yet")
    details.get_by_label("Title").fill("Something else")
    details.get_by_role("button", name="Close", exact=True).click()
    question = nordics.get_by_role("dialog", name="Discard unsaved changes?")
    question.get_by_role("button", name="Keep editing").click()
    expect(details.get_by_label("Title")).to_have_value("Something else")
    nordics.go_back()
    question.get_by_role("button", name="Discard").click()
    expect(panel(nordics)).to_have_count(0)
    expect(card(nordics, "Not saved yet")).to_be_visible()


def test_unsaved_work_survives_a_reload(nordics: Page, make_deal):
    make_deal("Half written", "lead")
    nordics.reload()
    steps = open_deal(nordics, "Half written").get_by_label("Next steps")
    steps.fill("Call them on Monday")
    nordics.reload()
    expect(panel(nordics).get_by_text("Your unsaved work from before is here.")).to_be_visible()
    expect(steps).to_have_value("Call them on Monday")
    assert violations(nordics) == []
    panel(nordics).get_by_role("button", name="Start over").click()
    expect(steps).to_have_value("")
    expect(panel(nordics).get_by_role("button", name="Save")).to_be_disabled()
    nordics.reload()
    expect(steps).to_have_value("")
    expect(panel(nordics).get_by_text("Your unsaved work")).to_have_count(0)


def test_conflict_shows_both_and_keeps_what_is_chosen(nordics: Page, server: Server, make_deal):
    deal = make_deal("Edited by two", "lead", value=100)
    reload_board(nordics)
    details = open_deal(nordics, "Edited by two")
    details.get_by_label("Value").fill("300")
    server.call(
        "crm.extensions.updateOpportunity", {"id": deal["id"], "value": 200, "source": "Partner"}, role="admin"
    )
    details.get_by_role("button", name="Save").click()
    conflict = details.get_by_role("alert", name="Conflict")
    expect(conflict.get_by_role("row", name=re.compile("Value"))).to_contain_text("300200")
    expect(conflict.get_by_role("row", name=re.compile("Source"))).to_contain_text("Partner")
    conflict.get_by_role("button", name="Save mine").click()
    expect(toast(nordics, "is saved")).to_be_visible()
    saved = server.call("crm.extensions.getOpportunity", {"id": deal["id"]})["opportunity"]
    assert (saved["value"], saved["source"]) == (300, "Partner")


def test_close_with_a_reason_and_reopen(nordics: Page, server: Server, make_deal):
    deal = make_deal("To be lost", "proposal")
    pipeline = server.pipeline("Nordics")
    server.call("crm.pipelines.updatePipeline", {"id": pipeline["id"], "requiresLostReason": True})
    try:
        reload_board(nordics)
        details = open_deal(nordics, "To be lost")
        details.get_by_role("button", name="Lost", exact=True).click()
        dialog = nordics.get_by_role("dialog", name="Lost: To be lost")
        dialog.get_by_role("button", name="Mark as lost").click()
        expect(field(dialog, "reason")).to_contain_text("Say why the deal was lost")
        dialog.get_by_role("radio", name="Price").check()
        dialog.get_by_role("button", name="Mark as lost").click()
        expect(column(nordics, "Lost")).to_contain_text("To be lost")

        def closed() -> tuple:
            found = server.call("crm.extensions.getOpportunity", {"id": deal["id"]})["opportunity"]
            return found["status"], found.get("closeReason")

        eventually(nordics, closed, ("lost", "Price"))
        details.get_by_role("button", name="Reopen").click()
        expect(column(nordics, "Proposal")).to_contain_text("To be lost")
    finally:
        server.call("crm.pipelines.updatePipeline", {"id": pipeline["id"], "requiresLostReason": False})


def test_win_from_the_panel(nordics: Page, server: Server, make_deal):
    deal = make_deal("To be won", "negotiation", value=700)
    reload_board(nordics)
    details = open_deal(nordics, "To be won")
    details.get_by_role("button", name="Won", exact=True).click()
    nordics.get_by_role("dialog").get_by_role("button", name="Mark as won").click()
    expect(toast(nordics, "is won")).to_be_visible()
    expect(column(nordics, "Won")).to_contain_text("700 DKK")
    assert server.call("crm.extensions.getOpportunity", {"id": deal["id"]})["opportunity"]["status"] == "won"


def test_delete_and_undo(nordics: Page, make_deal):
    make_deal("Deleted and back", "lead")
    reload_board(nordics)
    details = open_deal(nordics, "Deleted and back")
    details.get_by_role("button", name="Delete").click()
    hold(nordics, "was deleted")
    expect(panel(nordics)).to_have_count(0)
    expect(card(nordics, "Deleted and back")).to_have_count(0)
    toast(nordics, "was deleted").get_by_role("button", name="Undo").click()
    expect(card(nordics, "Deleted and back")).to_be_visible()


def test_delete_with_unsaved_changes_asks_and_then_deletes(nordics: Page, server: Server, make_deal):
    deal = make_deal("Deleted while being edited", "lead")
    nordics.reload()
    details = open_deal(nordics, "Deleted while being edited")
    details.get_by_label("Next steps").fill("Never saved")
    details.get_by_role("button", name="Delete").click()
    question = nordics.get_by_role("dialog", name="Discard unsaved changes?")
    question.get_by_role("button", name="Keep editing").click()
    expect(details.get_by_label("Next steps")).to_have_value("Never saved")
    details.get_by_role("button", name="Delete").click()
    question.get_by_role("button", name="Discard").click()
    expect(panel(nordics)).to_have_count(0)
    toast(nordics, "was deleted").get_by_role("button", name="Undo").click()
    expect(card(nordics, "Deleted while being edited")).to_be_visible()
    assert server.call("crm.extensions.getOpportunity", {"id": deal["id"]})["opportunity"].get("nextSteps") is None


def test_delete_with_unsaved_changes_on_the_page(owner: Page, make_deal):
    deal = make_deal("Deleted on its page", "lead")
    owner.goto(f"/opportunities/{deal['id']}")
    owner.get_by_label("Next steps").fill("Never saved")
    owner.get_by_role("button", name="Delete").click()
    owner.get_by_role("dialog", name="Discard unsaved changes?").get_by_role("button", name="Discard").click()
    expect(toast(owner, "was deleted")).to_be_visible()
    expect(owner).to_have_url(re.compile("/opportunities$"))


def test_undo_of_a_move_in_the_panel(nordics: Page, make_deal):
    make_deal("Moved in the panel", "lead")
    nordics.reload()
    details = open_deal(nordics, "Moved in the panel")
    details.get_by_role("button", name="Stage: Lead").click()
    nordics.get_by_role("menuitemradio", name="Qualified").click()
    expect(column(nordics, "Qualified")).to_contain_text("Moved in the panel")
    toast(nordics, "is in Qualified").get_by_role("button", name="Undo").click()
    expect(column(nordics, "Lead")).to_contain_text("Moved in the panel")


def test_undo_of_reopening_closes_as_before(nordics: Page, server: Server, make_deal):
    deal = make_deal("Reopened by mistake", "proposal")
    closed = {"id": deal["id"], "outcome": "lost", "reason": "Price", "actualCloseDate": "2026-01-15"}
    server.call("crm.extensions.closeOpportunity", closed)
    nordics.goto(f"/opportunities/{deal['id']}")
    nordics.get_by_role("button", name="Reopen").click()
    toast(nordics, "is open again").get_by_role("button", name="Undo").click()
    expect(toast(nordics, "is lost")).to_be_visible()
    expect(nordics.get_by_role("button", name="Reopen")).to_be_visible()
    again = server.call("crm.extensions.getOpportunity", {"id": deal["id"]})["opportunity"]
    assert (again["status"], again["closeReason"], again["actualCloseDate"]) == ("lost", "Price", "2026-01-15")


def test_deal_that_is_not_there(nordics: Page):
    url = nordics.url
    nordics.goto(url + "&deal=01900000-0000-7000-8000-000000000000")
    expect(panel(nordics).get_by_role("alert")).to_contain_text("does not exist")
    panel(nordics).get_by_role("button", name="Close").click()
    expect(panel(nordics)).to_have_count(0)
