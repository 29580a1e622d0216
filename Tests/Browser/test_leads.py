"""Leads: the table, a lead's page, and what becomes of it."""

import re

import pytest
from playwright.sync_api import Page, expect

from browser import choose, condition, edit_cell, field, held_calls, hold, sign_in, toast
from conftest import violations
from rapport_server import Server


@pytest.fixture
def make_lead(server: Server):
    """Makes leads for a test alone, and takes them away again."""
    made: list[str] = []

    def make(name: str, **fields) -> dict:
        lead = server.call("crm.leads.createLead", {"name": name, **fields})
        made.append(lead["id"])
        return lead

    yield make
    for id in made:
        try:
            server.call("crm.leads.deleteLead", {"id": id})
        except Exception:
            pass  # The test has deleted it.


def open_lead(page: Page, lead: dict) -> None:
    page.goto(f"/leads/{lead['id']}")
    expect(page.get_by_role("heading", level=1, name=lead["name"])).to_be_visible()


def rows(page: Page):
    return page.get_by_role("grid").locator(".dt-body [role=row]")


def test_new_lead_from_the_table(owner: Page, server: Server):
    owner.goto("/leads")
    owner.get_by_role("button", name="New lead").first.click()
    dialog = owner.get_by_role("dialog", name="New lead")
    dialog.get_by_role("button", name="Create lead").click()
    expect(field(dialog, "name")).to_contain_text("Name is required")
    dialog.get_by_label("Name").fill("Nora Feld")
    dialog.get_by_label("E-mail").fill("not an address")
    dialog.get_by_role("button", name="Create lead").click()
    expect(field(dialog, "email")).to_contain_text("e-mail address")
    dialog.get_by_label("E-mail").fill("nora@feld.example")
    dialog.get_by_label("Company").fill("Feld Pumpen")
    dialog.get_by_role("button", name="Create lead").click()
    expect(owner.get_by_role("heading", level=1, name="Nora Feld")).to_be_visible()
    lead = server.call("crm.leads.listLeads", {"text": "Nora Feld"})["items"][0]
    assert lead["email"] == "nora@feld.example"
    server.call("crm.leads.deleteLead", {"id": lead["id"]})


def test_find_in_the_table_and_open(owner: Page, make_lead):
    make_lead("Quirin Seltsam", company="Seltsam AG", source="fair")
    owner.goto("/leads")
    owner.get_by_role("searchbox", name="Find leads").fill("Seltsam")
    expect(rows(owner)).to_have_count(1)
    owner.get_by_role("link", name="Quirin Seltsam").click()
    expect(owner.get_by_role("heading", level=1, name="Quirin Seltsam")).to_be_visible()
    owner.go_back()
    expect(owner.get_by_role("searchbox", name="Find leads")).to_have_value("Seltsam")


def test_conditions_in_groups_narrow_the_table(owner: Page, make_lead):
    make_lead("Ruled Anna", company="Ruled AG", email="anna@ruled.example", source="fair")
    make_lead("Ruled Bert", company="Ruled AG")
    make_lead("Ruled Cora", company="Ruled AG", jobTitle="Buyer")
    owner.goto("/leads?text=Ruled")
    expect(rows(owner)).to_have_count(3)
    owner.get_by_role("button", name="Conditions").click()
    dialog = owner.get_by_role("dialog", name="Show leads that meet conditions")
    expect(dialog.get_by_role("button", name="Make a segment of them")).to_have_count(0)
    choose(owner, condition(dialog, "1"), "New")
    expect(dialog.locator(".rule-count")).to_have_text("3 leads")
    dialog.get_by_role("button", name="Add group").click()
    group = dialog.get_by_role("group", name="Group 2", exact=True)
    expect(group.get_by_label("How they belong together")).to_have_value("any")
    email = condition(dialog, "2.1")
    email.get_by_label("Field").select_option(label="E-mail domain")
    email.get_by_label("Value", exact=True).fill("RULED.example")
    group.get_by_role("button", name="Add condition").click()
    title = condition(dialog, "2.2")
    title.get_by_label("Field").select_option(label="Job title")
    title.get_by_label("Comparison").select_option(label="is known")
    expect(dialog.locator(".rule-count")).to_have_text("2 leads")
    # The other way round: neither of both.
    group.get_by_label("How they belong together").select_option(label="None of these holds")
    expect(dialog.locator(".rule-count")).to_have_text("1 lead")
    assert violations(owner) == []
    dialog.get_by_role("button", name="Show them").click()
    expect(dialog).to_have_count(0)
    expect(rows(owner)).to_have_count(1)
    expect(rows(owner).first).to_contain_text("Ruled Bert")
    # The address says it, so a reload and a kept view keep it.
    owner.reload()
    expect(rows(owner)).to_have_count(1)
    owner.get_by_role("button", name=re.compile("^Conditions")).first.click()
    expect(condition(dialog, "2.1").get_by_label("Value", exact=True)).to_have_value("RULED.example")
    owner.keyboard.press("Escape")
    owner.get_by_role("button", name="Take the conditions away").click()
    expect(rows(owner)).to_have_count(3)


def test_qualify_undo_disqualify_take_up(owner: Page, server: Server, make_lead):
    lead = make_lead("Up and down")
    open_lead(owner, lead)
    owner.get_by_role("button", name="Qualify", exact=True).click()
    hold(owner, "is qualified")
    expect(owner.get_by_role("button", name="Convert")).to_be_visible()
    toast(owner, "is qualified").get_by_role("button", name="Undo").click()
    expect(owner.get_by_role("button", name="Qualify", exact=True)).to_be_visible()
    owner.get_by_role("button", name="Disqualify").click()
    dialog = owner.get_by_role("dialog")
    dialog.get_by_role("button", name="Disqualify").click()
    expect(field(dialog, "reason")).to_contain_text("Say why")
    dialog.get_by_role("radio", name="No budget").check()
    dialog.get_by_role("button", name="Disqualify").click()
    expect(owner.get_by_text("Why it is unqualified: No budget")).to_be_visible()
    assert server.call("crm.leads.getLead", {"id": lead["id"]})["lead"]["disqualifyReason"] == "No budget"
    owner.get_by_role("button", name="Take up again").click()
    expect(owner.get_by_role("button", name="Qualify", exact=True)).to_be_visible()


def test_convert_with_a_deal(owner: Page, server: Server, make_lead):
    lead = make_lead("Carla Convert", company="Convert Werke GmbH", email="carla@convert-werke.example")
    server.call("crm.leads.qualifyLead", {"id": lead["id"]})
    open_lead(owner, lead)
    owner.get_by_role("button", name="Convert").click()
    dialog = owner.get_by_role("dialog", name="Convert Carla Convert")
    expect(dialog).to_contain_text("Convert Werke GmbH")
    dialog.get_by_label("Deal", exact=True).fill("First pumps")
    dialog.get_by_label("Value").fill("12,500")
    dialog.get_by_role("button", name="Convert").click()
    toast(owner, "is a customer now").get_by_role("button", name="Open the deal").click()
    expect(owner.get_by_role("heading", level=1, name="First pumps")).to_be_visible()
    became = server.call("crm.leads.getLead", {"id": lead["id"]})["lead"]
    assert became["status"] == "converted" and became["contactId"] is not None


def test_conversion_finds_the_customer_that_is_there(owner: Page, server: Server, make_lead):
    customer = server.call("crm.customers.createCustomer", {"name": "Doppelmayer Hydraulik GmbH", "email": "post@doppelmayer.example"})
    lead = make_lead("Dora Doppel", company="Doppelmayer Hydraulik GmbH", email="post@doppelmayer.example")
    server.call("crm.leads.qualifyLead", {"id": lead["id"]})
    open_lead(owner, lead)
    owner.get_by_role("button", name="Convert").click()
    dialog = owner.get_by_role("dialog")
    dialog.get_by_role("button", name="Use Doppelmayer Hydraulik GmbH").click()
    expect(dialog.get_by_label("Customer", exact=False).last).to_be_visible()
    dialog.get_by_role("checkbox", name="Begin a deal").uncheck()
    dialog.get_by_role("button", name="Convert").click()
    hold(owner, "is a customer now")
    assert server.call("crm.leads.getLead", {"id": lead["id"]})["lead"]["customerProfileId"] == customer["id"]
    toast(owner, "is a customer now").get_by_role("button", name="Undo").click()
    expect(toast(owner, "is a qualified lead again")).to_be_visible()
    expect(owner.get_by_role("button", name="Convert")).to_be_visible()


def test_signal_raises_the_score(owner: Page, make_lead):
    lead = make_lead("Sina Signal")
    open_lead(owner, lead)
    owner.get_by_role("button", name="Note a signal").click()
    dialog = owner.get_by_role("dialog")
    dialog.get_by_label("What they did or said").fill("asked for a price list")
    dialog.get_by_role("button", name="Save").click()
    expect(owner.get_by_role("region", name="Wish to buy")).to_contain_text("60")
    owner.get_by_role("tab", name="History").click()
    expect(owner.get_by_role("tabpanel")).to_contain_text("added the lead")


def test_edit_conflict_and_save(owner: Page, server: Server, make_lead):
    lead = make_lead("Edited twice")
    open_lead(owner, lead)
    owner.get_by_label("Company").fill("Mine GmbH")
    server.call("crm.leads.updateLead", {"id": lead["id"], "source": "partner"}, role="admin")
    owner.get_by_role("form", name="Details").get_by_role("button", name="Save").click()
    conflict = owner.get_by_role("alert")
    expect(conflict.get_by_role("row", name=re.compile("Source"))).to_contain_text("partner")
    conflict.get_by_role("button", name=re.compile("mine", re.I)).click()
    expect(toast(owner, "is saved")).to_be_visible()
    saved = server.call("crm.leads.getLead", {"id": lead["id"]})["lead"]
    assert (saved["company"], saved["source"]) == ("Mine GmbH", "partner")


def test_delete_and_undo(owner: Page, make_lead):
    open_lead(owner, make_lead("Gone and back"))
    owner.get_by_role("button", name="More actions").press("Enter")
    owner.get_by_role("menuitem", name="Delete").press("Enter")
    hold(owner, "was deleted")
    expect(owner.get_by_role("heading", level=1, name="Leads")).to_be_visible()
    toast(owner, "was deleted").get_by_role("button", name="Undo").click()
    expect(toast(owner, "is back")).to_be_visible()
    expect(owner.get_by_role("link", name="Gone and back")).to_be_visible()


def test_unrouted_leads_are_given_to_somebody(owner: Page, server: Server, make_lead):
    lead = make_lead("Waits for somebody", isUnrouted=True)
    owner.goto("/leads?list=unrouted")
    line = rows(owner).filter(has_text="Waits for somebody")
    line.get_by_role("checkbox").check()
    owner.get_by_role("button", name="Assign", exact=True).click()
    owner.get_by_role("dialog").get_by_role("button", name="Apply").click()
    expect(toast(owner, "1 lead was changed")).to_be_visible()
    expect(line).to_have_count(0)
    assert server.call("crm.leads.getLead", {"id": lead["id"]})["lead"]["routedAt"] is not None


def test_status_owner_and_tags_are_changed_in_their_cells(owner: Page, server: Server, make_lead):
    lead = make_lead("Changed in Cells")
    assignees = server.call("auth.me")["assignees"]
    other = next(user for user in assignees if user["id"] != lead["ownerId"])
    owner.goto("/leads?text=Changed+in+Cells")
    row = rows(owner).first
    cell = edit_cell(owner, row, "status")
    cell.get_by_role("combobox").select_option(label="Qualified")
    expect(cell).to_contain_text("Qualified")
    cell = edit_cell(owner, row, "owner")
    cell.get_by_role("combobox").select_option(label=other["name"])
    expect(cell).to_contain_text(other["name"])
    cell = edit_cell(owner, row, "tags")
    cell.get_by_role("textbox").fill("fair, berlin")
    owner.keyboard.press("Enter")
    expect(cell).to_contain_text("berlin")
    cell = edit_cell(owner, row, "email")
    cell.get_by_role("textbox").fill("nonsense")
    owner.keyboard.press("Enter")
    expect(cell.get_by_role("alert")).to_contain_text("must be an e-mail address")
    owner.keyboard.press("Escape")
    found = server.call("crm.leads.getLead", {"id": lead["id"]})["lead"]
    assert (found["status"], found["ownerId"], found["tags"]) == ("qualified", other["id"], ["fair", "berlin"])


def test_a_cell_saved_late_leaves_the_next_one_open(owner: Page, server: Server, make_lead):
    lead = make_lead("Saved Late")
    owner.goto("/leads?text=Saved+Late")
    row = rows(owner).first
    company = edit_cell(owner, row, "company")
    held = held_calls(owner, "crm.leads.updateLead")
    company.get_by_role("textbox").fill("Late Ltd")
    with owner.expect_request(lambda request: "updateLead" in (request.post_data or "")):
        owner.keyboard.press("Enter")
    expect(company.get_by_role("textbox")).to_have_attribute("aria-busy", "true")
    tags = edit_cell(owner, row, "tags")
    tags.get_by_role("textbox").fill("fair")
    held.pop().fallback()
    expect(company).to_have_text("Late Ltd")
    expect(tags.get_by_role("textbox")).to_be_focused()
    expect(tags.get_by_role("textbox")).to_have_value("fair")
    # It is refused while another cell is open.
    with owner.expect_request(lambda request: "updateLead" in (request.post_data or "")):
        owner.keyboard.press("Enter")
    expect(tags.get_by_role("textbox")).to_have_attribute("aria-busy", "true")
    email = edit_cell(owner, row, "email")
    found = server.call("crm.leads.getLead", {"id": lead["id"]})["lead"]
    server.call("crm.leads.updateLead", {"id": lead["id"], "version": found["version"], "tags": ["berlin"]})
    held.pop().fallback()
    expect(toast(owner, "Tags not changed")).to_be_visible()
    expect(email.get_by_role("textbox")).to_be_focused()
    found = server.call("crm.leads.getLead", {"id": lead["id"]})["lead"]
    assert (found["company"], found["tags"]) == ("Late Ltd", ["berlin"])


def test_many_are_changed_at_once_and_put_back_by_the_keys(owner: Page, server: Server, make_lead):
    made = [make_lead(f"Together {name}", tags=["fair"]) for name in ("One", "Two")]

    def leads() -> list[tuple]:
        found = [server.call("crm.leads.getLead", {"id": lead["id"]})["lead"] for lead in made]
        return [(lead["status"], lead["tags"]) for lead in found]

    owner.goto("/leads?text=Together")
    expect(rows(owner)).to_have_count(2)
    for change in ("Status", "Tags"):
        # By their names: what was changed last may stand elsewhere when the list has come again.
        for name in ("One", "Two"):
            rows(owner).filter(has_text=f"Together {name}").get_by_role("checkbox").check()
        owner.get_by_role("toolbar").get_by_role("button", name=change).click()
        dialog = owner.get_by_role("dialog")
        if change == "Tags":
            dialog.get_by_label("Add").fill("berlin,")
            dialog.get_by_label("Take away").fill("fair,")
        assert violations(owner) == []
        dialog.get_by_role("button", name="Apply").click()
        expect(dialog).to_have_count(0)
        expect(toast(owner, "2 leads were changed")).to_be_visible()
    assert leads() == [("contacted", ["berlin"])] * 2
    # The last of both goes back first, and once.
    owner.get_by_role("heading", level=1, name="Leads").click()
    owner.keyboard.press("Control+z")
    expect(toast(owner, "2 records are as before")).to_be_visible()
    expect(toast(owner, "2 leads were changed")).to_have_count(0)
    assert leads() == [("contacted", ["fair"])] * 2


def test_deleting_many_says_how_far_it_is_and_can_be_stopped(owner: Page, server: Server, make_lead):
    for number in range(45):
        make_lead(f"Stopped {number}")
    owner.goto("/leads?text=Stopped")
    expect(owner.locator(".dt-count")).to_have_text("45 rows")
    owner.get_by_role("checkbox", name="Select all rows that are loaded").check()
    held = held_calls(owner, "crm.leads.deleteLead")
    with owner.expect_request(lambda request: "deleteLead" in (request.post_data or "")):
        owner.get_by_role("toolbar").get_by_role("button", name="Delete").click()
    toast(owner, "0 of 45 records").get_by_role("button", name="Stop").click()
    held[0].continue_()
    expect(toast(owner, "25 records were left as they were")).to_be_visible()
    assert len(held) == 1
    owner.unroute("**/rpc")
    expect(owner.locator(".dt-count")).to_have_text("25 rows")
    toast(owner, "20 leads were deleted").get_by_role("button", name="Undo").click()
    expect(owner.locator(".dt-count")).to_have_text("45 rows")


def test_viewer_may_only_look(page: Page, server: Server):
    sign_in(page, server.user("viewer"))
    page.goto("/leads")
    expect(page.get_by_role("heading", level=1, name="Leads")).to_be_visible()
    expect(page.get_by_role("button", name="New lead")).to_have_count(0)


class TestNarrowDarkGerman:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"viewport": {"width": 360, "height": 740}, "color_scheme": "dark", "locale": "de-DE", "has_touch": True}

    def test_page_fits(self, page: Page, owner_cookies, make_lead):
        page.context.add_cookies(owner_cookies)
        open_lead(page, make_lead("Auf dem Telefon"))
        expect(page.get_by_role("button", name="Qualifizieren", exact=True)).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0
        assert violations(page) == []
        page.get_by_role("link", name="Alle Leads").click()
        expect(page.get_by_role("link", name="Auf dem Telefon")).to_be_visible()

    def test_conditions_fit(self, page: Page, owner_cookies, make_lead):
        page.context.add_cookies(owner_cookies)
        make_lead("Auf dem Telefon gefiltert")
        page.goto("/leads?text=Auf+dem+Telefon+gefiltert")
        expect(rows(page)).to_have_count(1)
        page.get_by_role("button", name="Bedingungen").click()
        dialog = page.get_by_role("dialog", name="Leads zeigen, die Bedingungen erfüllen")
        dialog.get_by_label("Feld").select_option(label="Firma")
        dialog.get_by_label("Vergleich").select_option(label="fehlt")
        expect(dialog.locator(".rule-count")).to_have_text("1 Lead")
        assert violations(page) == []
        assert dialog.evaluate("box => box.scrollWidth - box.clientWidth") == 0
        dialog.get_by_role("button", name="Zeigen").click()
        expect(rows(page)).to_have_count(1)
        assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0
