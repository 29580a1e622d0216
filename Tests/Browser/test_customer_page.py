"""One customer from all sides."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from browser import field, hold, sign_in, toast
from conftest import violations
from rapport_server import Server


@pytest.fixture
def customer(make_customer) -> dict:
    return make_customer("Kranich Papier GmbH", email="info@kranich.example", industry="Paper")


@pytest.fixture
def shown(owner: Page, customer: dict) -> Page:
    show(owner, customer)
    return owner


def show(page: Page, customer: dict, tab: str | None = None) -> None:
    page.goto(f"/customers/{customer['id']}" + (f"?tab={tab}" if tab else ""))
    page.get_by_role("heading", name=customer["name"]).wait_for()


def detail(server: Server, customer: dict) -> dict:
    return server.call("crm.customers.getCustomer", {"id": customer["id"]})


def tab(page: Page, name: str) -> Locator:
    page.get_by_role("tab", name=name, exact=True).click()
    return page.get_by_role("tabpanel")


def test_facts_change_where_they_stand(shown: Page, server: Server, customer: dict):
    shown.get_by_role("button", name="Edit E-mail").click()
    box = field(shown, "email").get_by_role("textbox")
    expect(box).to_be_focused()
    box.fill("nonsense")
    box.press("Enter")
    expect(field(shown, "email")).to_contain_text("must be an e-mail address")
    box.fill("post@kranich.example")
    box.press("Enter")
    expect(shown.get_by_role("link", name="post@kranich.example")).to_be_visible()
    expect(shown.get_by_role("button", name="Edit E-mail")).to_be_focused()
    shown.get_by_role("button", name="Edit Status").click()
    shown.get_by_label("Status", exact=True).select_option("Active")
    shown.get_by_label("Status", exact=True).press("Enter")
    expect(shown.locator(".customer-header")).to_contain_text("Active")
    shown.get_by_role("button", name="Edit Industry").click()
    field(shown, "industry").get_by_role("textbox").fill("Something else")
    shown.keyboard.press("Escape")
    expect(shown.get_by_role("button", name="Edit Industry")).to_be_focused()
    saved = detail(server, customer)["customer"]
    assert (saved["email"], saved["status"], saved["industry"]) == ("post@kranich.example", "active", "Paper")


def test_conflict_shows_both(shown: Page, server: Server, customer: dict):
    shown.get_by_role("button", name="Edit Phone").click()
    field(shown, "phone").get_by_role("textbox").fill("+49 30 23125 111")
    server.call("crm.customers.updateCustomer", {"id": customer["id"], "phone": "+49 30 23125 222"}, role="admin")
    shown.keyboard.press("Enter")
    conflict = shown.get_by_role("dialog", name="Someone else has changed this customer")
    expect(conflict.get_by_role("row", name=re.compile("Phone"))).to_contain_text("222")
    conflict.get_by_role("button", name="Save mine").click()
    expect(shown.get_by_role("link", name="+49 30 23125 111")).to_be_visible()
    assert detail(server, customer)["customer"]["phone"] == "+49 30 23125 111"


def test_an_address_that_two_change_shows_both(shown: Page, server: Server, customer: dict):
    address = server.call(
        "crm.customers.addAddress", {"customerProfileId": customer["id"], "kind": "billing", "line1": "Hafenstraße 1", "city": "Bremen"}
    )
    show(shown, customer, "addresses")
    shown.get_by_role("button", name=re.compile("Hafenstraße 1")).click()
    shown.get_by_role("menuitem", name="Edit", exact=True).click()
    dialog = shown.get_by_role("dialog", name="Edit address")
    field(dialog, "line1").get_by_role("textbox").fill("Hafenstraße 2")
    theirs = {"id": address["id"], "line1": "Hafenstraße 3", "city": "Hamburg"}
    server.call("crm.customers.updateAddress", theirs, role="admin")
    dialog.get_by_role("button", name="Save", exact=True).click()
    conflict = dialog.get_by_role("alert", name="Conflict")
    expect(conflict.get_by_role("row").filter(has_text="Street")).to_contain_text("Hafenstraße 2Hafenstraße 3")
    expect(conflict.get_by_role("row").filter(has_text="City")).to_contain_text("HamburgHamburg")
    assert violations(shown) == []
    conflict.get_by_role("button", name="Save mine").click()
    expect(toast(shown, "The address is saved")).to_be_visible()
    [saved] = detail(server, customer)["addresses"]
    assert (saved["line1"], saved["city"]) == ("Hafenstraße 2", "Hamburg")


def test_a_stray_press_does_not_lose_what_was_typed(shown: Page, customer: dict):
    show(shown, customer, "addresses")
    add = shown.get_by_role("button", name="New address")
    dialog = shown.get_by_role("dialog", name="New address")
    question = shown.get_by_role("dialog", name="Discard unsaved changes?")
    street = field(dialog, "line1").get_by_role("textbox")
    add.click()
    expect(street).to_be_visible()
    # Nothing was typed, so nothing is asked.
    dialog.dispatch_event("pointerdown")
    expect(dialog).to_have_count(0)
    add.click()
    street.fill("Am Wall 7")
    shown.mouse.click(5, 5)
    question.get_by_role("button", name="Keep editing").click()
    expect(question).to_have_count(0)
    expect(street).to_have_value("Am Wall 7")
    street.press("Escape")
    question.get_by_role("button", name="Discard").click()
    expect(dialog).to_have_count(0)
    add.click()
    expect(street).to_have_value("")


def test_an_address_survives_a_reload(shown: Page, customer: dict):
    show(shown, customer, "addresses")
    add = shown.get_by_role("button", name="New address")
    dialog = shown.get_by_role("dialog", name="New address")
    street = field(dialog, "line1").get_by_role("textbox")
    add.click()
    street.fill("Am Wall 7")
    shown.reload()
    add.click()
    expect(dialog.get_by_text("Your unsaved work from before is here.")).to_be_visible()
    expect(street).to_have_value("Am Wall 7")
    assert violations(shown) == []
    dialog.get_by_role("button", name="Start over").click()
    expect(street).to_have_value("")
    shown.reload()
    add.click()
    expect(street).to_have_value("")
    expect(dialog.get_by_text("Your unsaved work")).to_have_count(0)


def test_custom_fields(owner: Page, server: Server, customer: dict):
    fields = [
        {"key": "fleet", "label": "Lorries", "type": "number"},
        {"key": "tier", "label": "Tier", "type": "select", "options": ["A", "B"]},
    ]
    server.call("crm.customers.setCustomFields", {"fields": fields})
    try:
        show(owner, customer)
        owner.get_by_role("button", name="Edit Lorries").click()
        box = owner.get_by_label("Lorries", exact=True)
        box.fill("many")
        box.press("Enter")
        expect(owner.locator(".customer-facts")).to_contain_text("must be a number")
        box.fill("12")
        box.press("Enter")
        expect(owner.get_by_role("button", name="Edit Lorries")).to_be_focused()
        owner.get_by_role("button", name="Edit Tier").click()
        owner.get_by_label("Tier", exact=True).select_option("B")
        owner.get_by_label("Tier", exact=True).press("Enter")
        expect(owner.get_by_role("button", name="Edit Tier")).to_be_focused()
        assert detail(server, customer)["customer"]["customFields"] == {"fleet": 12, "tier": "B"}
    finally:
        server.call("crm.customers.setCustomFields", {"fields": []})


def test_log_and_find_in_the_timeline(shown: Page, server: Server, customer: dict):
    shown.get_by_role("button", name="Log activity").click()
    form = shown.get_by_role("form", name="Log an activity")
    expect(form.get_by_label("What was it about?")).to_be_focused()
    form.get_by_role("radio", name="Meeting").check()
    form.get_by_label("What was it about?").fill("Walk through the mill")
    form.get_by_label("Notes").fill("They want four pumps.")
    form.get_by_label("Outcome").select_option("held")
    form.get_by_role("button", name="Log it").click()
    expect(toast(shown, "in the timeline")).to_be_visible()
    entry = shown.get_by_role("listitem").filter(has_text="Walk through the mill")
    expect(entry).to_contain_text("They want four pumps.")
    shown.get_by_role("searchbox", name="Search the timeline").fill("nowhere")
    expect(shown.get_by_text("Nothing fits")).to_be_visible()
    shown.get_by_role("searchbox", name="Search the timeline").fill("mill")
    expect(entry).to_be_visible()
    entry.get_by_role("button", name="Actions for Walk through the mill").click()
    shown.get_by_role("menuitem", name="Edit").click()
    dialog = shown.get_by_role("dialog", name="Edit activity")
    dialog.get_by_label("What was it about?").fill("Walk through the whole mill")
    dialog.get_by_role("button", name="Save").click()
    expect(shown.get_by_role("listitem").filter(has_text="Walk through the whole mill")).to_be_visible()
    shown.get_by_role("button", name="Actions for Walk through the whole mill").click()
    shown.get_by_role("menuitem", name="Delete").click()
    hold(shown, "was deleted")
    expect(shown.get_by_text("Nothing fits")).to_be_visible()
    toast(shown, "was deleted").get_by_role("button", name="Undo").click()
    expect(shown.get_by_role("listitem").filter(has_text="Walk through the whole mill")).to_be_visible()


def test_contacts(shown: Page, server: Server, customer: dict):
    panel = tab(shown, "Contacts")
    panel.get_by_role("button", name="New contact").click()
    dialog = shown.get_by_role("dialog", name="New contact")
    dialog.get_by_role("button", name="Save").click()
    expect(field(dialog, "name")).to_contain_text("Name is required")
    dialog.get_by_label("Name").fill("Ada Storm")
    dialog.get_by_label("E-mail").fill("ada@kranich.example")
    dialog.get_by_role("button", name="Save").click()
    ada = panel.get_by_role("listitem").filter(has_text="Ada Storm")
    expect(ada).to_contain_text("Asked first")
    server.call("crm.customers.createContact", {"customerProfileId": customer["id"], "name": "Bo Wind"})
    bo = panel.get_by_role("listitem").filter(has_text="Bo Wind")
    bo.get_by_role("button", name="Actions for Bo Wind").click()
    shown.get_by_role("menuitem", name="Make who is asked first").click()
    expect(bo).to_contain_text("Asked first")
    expect(ada).not_to_contain_text("Asked first")
    ada.get_by_role("button", name="Actions for Ada Storm").click()
    shown.get_by_role("menuitem", name="Delete").click()
    hold(shown, "Ada Storm was deleted")
    expect(ada).to_have_count(0)
    assert [contact["name"] for contact in detail(server, customer)["contacts"]] == ["Bo Wind"]
    toast(shown, "Ada Storm was deleted").get_by_role("button", name="Undo").click()
    expect(ada).to_contain_text("ada@kranich.example")
    # Who is asked first is so again as well.
    bo.get_by_role("button", name="Actions for Bo Wind").click()
    shown.get_by_role("menuitem", name="Delete").click()
    hold(shown, "Bo Wind was deleted")
    expect(bo).to_have_count(0)
    toast(shown, "Bo Wind was deleted").get_by_role("button", name="Undo").click()
    expect(bo).to_contain_text("Asked first")


def test_addresses_and_undo(shown: Page, server: Server, customer: dict):
    panel = tab(shown, "Addresses")
    panel.get_by_role("button", name="New address").click()
    dialog = shown.get_by_role("dialog", name="New address")
    dialog.get_by_label("Street and number").fill("Am Kanal 3")
    dialog.get_by_label("City").fill("Kiel")
    dialog.get_by_label("Country").select_option("Germany")
    dialog.get_by_role("button", name="Save").click()
    expect(panel.get_by_role("listitem")).to_contain_text("Germany")
    panel.get_by_role("button", name="Actions for Am Kanal 3").click()
    shown.get_by_role("menuitem", name="Remove address").click()
    hold(shown, "was removed")
    expect(panel.get_by_text("No addresses yet")).to_be_visible()
    toast(shown, "was removed").get_by_role("button", name="Undo").click()
    expect(panel.get_by_role("listitem")).to_contain_text("Am Kanal 3")


def test_relationships(shown: Page, server: Server, customer: dict):
    panel = tab(shown, "Relationships")
    panel.get_by_role("button", name="New relationship").click()
    dialog = shown.get_by_role("dialog", name="New relationship")
    dialog.get_by_label("Kranich Papier GmbH is").select_option("Has referred")
    dialog.get_by_role("combobox", name="Customer").fill("skag")
    shown.get_by_role("option", name=re.compile("Skagen Aqua")).click()
    dialog.get_by_role("button", name="Save").click()
    card = panel.get_by_role("listitem").filter(has_text="Skagen Aqua ApS")
    expect(card).to_contain_text("Has referred")
    card.get_by_role("button", name="Actions for Skagen Aqua ApS").click()
    shown.get_by_role("menuitem", name="Delete").click()
    toast(shown, "was removed").get_by_role("button", name="Undo").click()
    expect(card).to_be_visible()


def test_new_deal_opens_beside_the_page(shown: Page, server: Server, make_deal, customer: dict):
    shown.get_by_role("button", name="New deal").first.click()
    dialog = shown.get_by_role("dialog", name="New deal with Kranich Papier GmbH")
    dialog.get_by_role("button", name="Create deal").click()
    expect(field(dialog, "title")).to_contain_text("Title is required")
    dialog.get_by_label("Title").fill("Four pumps")
    dialog.get_by_label("Value").fill("4,000")
    dialog.get_by_role("button", name="Create deal").click()
    toast(shown, "“Four pumps” is created").get_by_role("button", name="Open").click()
    expect(shown.get_by_role("complementary")).to_contain_text("Four pumps")
    shown.get_by_role("complementary").get_by_role("button", name="Close", exact=True).click()
    expect(tab(shown, "Deals")).to_contain_text("4,000")
    expect(shown.get_by_label("Key figures")).to_contain_text("4,000")
    deal = server.call("crm.extensions.listOpportunities", {"customerProfileId": customer["id"]})["items"][0]
    server.call("crm.extensions.deleteOpportunity", {"id": deal["id"]})


def test_health_says_why(shown: Page):
    shown.get_by_role("button", name="Why the health is what it is").click()
    expect(shown.get_by_role("note")).to_contain_text("Recency")
    shown.keyboard.press("Escape")
    panel = tab(shown, "Health")
    panel.get_by_role("button", name="Judge anew").click()
    expect(toast(shown, "The health is")).to_be_visible()
    expect(panel.get_by_role("meter", name="Recency")).to_be_visible()


def test_each_tab_can_be_reached_by_keyboard(shown: Page, server: Server, customer: dict):
    server.call("crm.customers.updateCustomer", {"id": customer["id"], "industry": "Board"}, role="admin")
    shown.get_by_role("tab", name="Timeline").focus()
    for name in ("Deals", "Contacts", "Addresses", "Documents", "Relationships", "Tasks", "Quotes & orders", "Segments", "Consents", "Health", "Audit trail"):
        shown.keyboard.press("ArrowRight")
        expect(shown.get_by_role("tab", name=name)).to_be_focused()
    panel = shown.get_by_role("tabpanel")
    expect(panel).to_contain_text("changed the customer")
    panel.get_by_role("button", name=re.compile("field")).first.click()
    expect(panel.get_by_role("row", name=re.compile("Industry"))).to_contain_text("Board")
    expect(shown).to_have_url(re.compile("tab=audit"))


def test_a_consent_is_recorded_proved_and_revoked(shown: Page, server: Server, customer: dict):
    panel = tab(shown, "Consents")
    panel.get_by_role("button", name="Record a consent").click()
    dialog = shown.get_by_role("dialog", name="Record a consent")
    dialog.get_by_label("Purpose").fill("newsletter")
    dialog.get_by_role("button", name="Save").click()
    expect(field(dialog, "text")).to_contain_text("required")
    dialog.get_by_label("What exactly was agreed to").fill("Yes, send me news by e-mail.")
    dialog.get_by_label("Version of the text").fill("2026-11")
    assert violations(shown) == []
    dialog.get_by_role("button", name="Save").click()
    row = panel.get_by_role("listitem")
    expect(row).to_contain_text("Given")
    assert violations(shown) == []
    actions = row.get_by_role("button", name="Actions for newsletter")
    actions.click()
    with shown.expect_download() as proof:
        shown.get_by_role("menuitem", name="Proof as PDF").click()
    assert proof.value.suggested_filename == "consents.pdf"
    actions.click()
    shown.get_by_role("menuitem", name="Revoke").click()
    shown.get_by_role("dialog", name="Revoke this consent?").get_by_role("button", name="Revoke").click()
    expect(row).to_contain_text("Revoked")
    actions.click()
    shown.get_by_role("menuitem", name="History").click()
    history = shown.get_by_role("dialog").get_by_role("listitem")
    expect(history).to_have_count(2)
    expect(history.first).to_contain_text("Revoked")
    expect(history.last).to_contain_text("Yes, send me news by e-mail.")
    person = {"customerProfileId": customer["id"], "channel": "email", "purpose": "newsletter"}
    assert server.call("compliance.consent.checkConsent", person)["isAllowed"] is False


def test_delete_and_undo(shown: Page, customer: dict):
    shown.get_by_role("button", name="More actions").click()
    shown.get_by_role("menuitem", name="Delete customer").click()
    hold(shown, "was deleted")
    expect(shown.get_by_role("heading", name="Customers")).to_be_visible()
    toast(shown, "was deleted").get_by_role("button", name="Undo").click()
    expect(shown.get_by_role("heading", name="Kranich Papier GmbH")).to_be_visible()


def test_viewers_only_read(page: Page, server: Server):
    customer = server.call("crm.customers.listCustomers", {"limit": 1}, role="viewer")["items"][0]
    sign_in(page, server.user("viewer"), f"/customers/{customer['id']}")
    page.get_by_role("heading", name=customer["name"]).wait_for()
    expect(page.get_by_role("button", name=re.compile("^Edit "))).to_have_count(0)
    expect(page.get_by_role("button", name="New deal")).to_have_count(0)
    expect(page.get_by_role("form", name="Log an activity")).to_have_count(0)


class TestNotThere:
    @pytest.fixture
    def allowed_failures(self) -> list[str]:
        return ["404", "/rpc"]

    def test_says_so(self, owner: Page):
        owner.goto("/customers/01900000-0000-7000-8000-000000000000")
        expect(owner.get_by_role("alert")).to_contain_text("does not exist")


class TestNarrowDarkGerman:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"viewport": {"width": 360, "height": 800}, "color_scheme": "dark", "locale": "de-DE"}

    def test_page(self, page: Page, owner_cookies, customer: dict):
        page.context.add_cookies(owner_cookies)
        show(page, customer)
        page.get_by_role("button", name="Details").click()
        expect(page.get_by_text("info@kranich.example")).to_be_visible()
        expect(page.get_by_role("tab", name="Verlauf")).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
