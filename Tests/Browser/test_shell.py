"""What stands around every page: places, the palette, keys, the language, and what happens without a server."""

import re

import pytest
from playwright.sync_api import Page, expect

from browser import eventually, panel, settled, sign_in
from conftest import violations
from rapport_server import Server


def palette(page: Page):
    return page.get_by_role("dialog", name="Search and commands")


def search(page: Page, words: str):
    page.keyboard.press("Control+k")
    palette(page).get_by_role("combobox").fill(words)


def test_the_palette_finds_records_places_and_actions(owner: Page):
    settled(owner)
    owner.keyboard.press("Control+k")
    expect(palette(owner)).to_be_visible()
    assert violations(owner) == []
    owner.keyboard.type("cooling")
    option = palette(owner).get_by_role("option", name=re.compile("Cooling water")).first
    expect(option).to_be_visible()
    option.click()
    expect(panel(owner)).to_contain_text("Cooling water")
    panel(owner).get_by_role("button", name="Close", exact=True).click()
    owner.keyboard.press("Control+k")
    expect(palette(owner).get_by_role("option").first).to_contain_text("Cooling water")
    owner.keyboard.type("frcst")
    expect(palette(owner).get_by_role("option", name="Forecast").first).to_have_attribute("aria-selected", "true")
    owner.keyboard.press("Enter")
    expect(owner.get_by_role("heading", name="Forecast", level=1)).to_be_focused()


def test_every_record_that_was_opened_is_recent(owner: Page, make_deal, make_customer):
    customer = make_customer("Recently Seen GmbH")
    deal = make_deal("Recently seen deal")
    for address, heading in [(f"/customers/{customer['id']}", "Recently Seen GmbH"), (f"/opportunities/{deal['id']}", "Recently seen deal")]:
        owner.goto(address)
        expect(owner.get_by_role("heading", level=1, name=heading)).to_be_visible()
        # It is written down by what comes after the page.
        owner.wait_for_function("text => Object.entries(localStorage).some(([key, value]) => key.startsWith('rapport.recent.') && value.includes(text))", arg=heading)
    owner.keyboard.press("Control+k")
    expect(palette(owner).get_by_role("option").nth(0)).to_contain_text("Recently seen deal")
    expect(palette(owner).get_by_role("option").nth(1)).to_contain_text("Recently Seen GmbH")
    owner.keyboard.press("ArrowDown")
    owner.keyboard.press("Enter")
    expect(owner.get_by_role("heading", level=1, name="Recently Seen GmbH")).to_be_visible()


def test_the_palette_finds_every_kind_of_record(owner: Page, server: Server, make_customer):
    customer = make_customer("Wendehals Optik GmbH")
    server.call("crm.customers.createContact", {"customerProfileId": customer["id"], "name": "Wanda Wendehals"})
    task = server.call("crm.tasks.createTask", {"title": "Wendehals anrufen", "customerProfileId": customer["id"]})
    segment = server.call("crm.extensions.createSegment", {"name": "Wendehals und Verwandte"})
    try:
        search(owner, "wendehals")
        for name in ("Wendehals Optik GmbH", "Wanda Wendehals", "Wendehals und Verwandte"):
            expect(palette(owner).get_by_role("option", name=re.compile(name)).first).to_be_visible()
        assert violations(owner) == []
        palette(owner).get_by_role("option", name=re.compile("Wendehals anrufen")).click()
        dialog = owner.get_by_role("dialog")
        expect(dialog.get_by_role("textbox", name="Task")).to_have_value("Wendehals anrufen")
        owner.keyboard.press("Escape")
        expect(dialog).to_have_count(0)
    finally:
        server.call("crm.tasks.deleteTask", {"id": task["id"]})
        server.call("crm.extensions.deleteSegment", {"id": segment["id"]})


@pytest.mark.parametrize(
    ("typed", "option", "heading"),
    [
        ("import cust", "Import customers", "Import"),
        ("duplic", "Find duplicates", "duplicates"),
        ("quotas", "Quotas", "Quotas"),
        ("won and lost", "Report: Won and lost", "Won and lost"),
        ("loss reasons", "Settings: Loss reasons", "Settings"),
    ],
)
def test_the_palette_leads_to_places_within_places(owner: Page, typed: str, option: str, heading: str):
    search(owner, typed)
    palette(owner).get_by_role("option", name=option).click()
    expect(owner.get_by_role("heading", level=1, name=re.compile(heading))).to_be_visible()


def test_the_palette_changes_the_theme(owner: Page):
    for theme, name in (("dark", "Dark theme"), ("light", "Light theme")):
        search(owner, name)
        palette(owner).get_by_role("option", name=name).click()
        expect(owner.locator(f"html[data-theme={theme}]")).to_be_attached()
    expect(owner.get_by_role("button", name="Dark theme")).to_be_visible()


def test_keys_go_create_and_explain(owner: Page):
    settled(owner)
    forecast = owner.get_by_role("heading", name="Forecast", level=1)

    def go() -> bool:
        owner.keyboard.press("g")
        owner.keyboard.press("f")
        return forecast.is_visible()

    # `G` waits for its letter for a while only.
    eventually(owner, go, True)
    owner.keyboard.press("?")
    keys = owner.get_by_role("dialog", name="Keys")
    for text in ("Lift the deal", "Win the lifted deal", "Edit the task", "The week before or after"):
        expect(keys).to_contain_text(text)
    expect(keys.get_by_role("region", name="Go to")).to_contain_text("Referrals")
    owner.keyboard.press("Escape")
    expect(owner.get_by_role("dialog", name="Keys")).to_have_count(0)
    owner.keyboard.press("c")
    expect(owner.get_by_role("dialog", name="Create")).to_be_visible()
    owner.keyboard.type("deal")
    owner.keyboard.press("Enter")
    expect(owner.get_by_role("form", name=re.compile("New deal in"))).to_be_visible()
    owner.keyboard.press("Escape")


def test_a_viewer_is_offered_nothing_to_make(page: Page, server: Server):
    sign_in(page, server.user("viewer"))
    settled(page)
    page.keyboard.press("c")
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.keyboard.press("Control+k")
    expect(palette(page).get_by_role("option", name="Pipeline")).to_be_visible()
    expect(palette(page).get_by_role("option", name=re.compile("^New "))).to_have_count(0)


def choose_language(page: Page, name: str) -> None:
    page.get_by_role("button", name=re.compile(": (account|Konto)$")).click()
    with page.expect_response(lambda response: "auth.updateMe" in (response.request.post_data or "")):
        page.get_by_role("menuitemradio", name=name).click()


def test_the_language_goes_with_the_member(page: Page, browser, server: Server):
    sign_in(page, server.user("viewer"))
    settled(page)
    choose_language(page, "Deutsch")
    expect(page.get_by_role("link", name="Prognose")).to_be_visible()
    assert page.evaluate("document.documentElement.lang") == "de"
    page.reload()
    expect(page.get_by_role("link", name="Prognose")).to_be_visible()
    context = browser.new_context(base_url=server.url, locale="en-GB")
    elsewhere = context.new_page()
    sign_in(elsewhere, server.user("viewer"))
    expect(elsewhere.get_by_role("link", name="Prognose")).to_be_visible()
    choose_language(elsewhere, "English")
    expect(elsewhere.get_by_role("link", name="Forecast")).to_be_visible()
    context.close()


def test_former_addresses_lead_to_where_things_are(owner: Page):
    owner.goto("/?view=forecast&owner=me")
    expect(owner.get_by_role("heading", name="Forecast", level=1)).to_be_visible()
    expect(owner).to_have_url(re.compile(r"/forecast\?owner=me$"))
    owner.goto("/nowhere")
    expect(owner.get_by_role("heading", name="There is nothing here", level=1)).to_be_visible()


def test_going_back_scrolls_to_where_one_was(owner: Page):
    owner.goto("/ui")
    page = owner.locator(".settings.ui")
    expect(page.get_by_role("grid")).to_be_visible()
    # It is remembered when the page hears of it, which is in its next frame.
    page.evaluate("""element => new Promise((done) => {
        element.addEventListener("scroll", () => done(), { once: true });
        element.scrollTop = 700;
    })""")
    owner.get_by_role("link", name="Forecast").click()
    expect(owner.get_by_role("heading", name="Forecast", level=1)).to_be_visible()
    owner.go_back()
    owner.wait_for_function("document.querySelector('.settings.ui')?.scrollTop === 700")


def test_navigation_collapses_to_icons(owner: Page):
    owner.get_by_role("button", name="Collapse the navigation").click()
    eventually(owner, lambda: owner.locator(".sidebar").bounding_box()["width"] < 60, True)
    expect(owner.get_by_role("link", name="Forecast")).to_be_visible()
    owner.reload()
    expect(owner.get_by_role("button", name="Expand the navigation")).to_be_visible()


class TestOffline:
    @pytest.fixture
    def allowed_failures(self) -> list[str]:
        return ["/rpc", "net::ERR_", "/assets/", "preload assets"]

    def test_it_says_so_and_comes_back(self, owner: Page):
        expect(owner.locator("[data-deal]").first).to_be_visible()
        settled(owner)
        owner.context.set_offline(True)
        expect(owner.locator(".connection")).to_contain_text("No connection")
        assert violations(owner) == []
        owner.context.set_offline(False)
        expect(owner.locator(".connection")).to_be_empty()


class TestNarrow:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}

    def test_all_places_are_behind_the_menu(self, owner: Page):
        owner.get_by_role("button", name="Menu", exact=True).click()
        dialog = owner.get_by_role("dialog", name="All places")
        expect(dialog).to_be_visible()
        assert violations(owner) == []
        dialog.get_by_role("link", name="Forecast").click()
        expect(owner.get_by_role("heading", name="Forecast", level=1)).to_be_visible()
        expect(owner.get_by_role("dialog")).to_have_count(0)
