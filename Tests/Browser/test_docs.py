"""The documentation at /docs: found, read, shared by its address, and tried."""

import json
import os
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from rapport_server import Server

PROCEDURE = "crm.extensions.createOpportunity"


def shot(page: Page, name: str) -> None:
    """A picture to look at, where RAPPORT_SHOTS says."""
    if folder := os.environ.get("RAPPORT_SHOTS"):
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=False)


def open_docs(page: Page, name: str = "") -> None:
    page.goto(f"/docs#/{name}")
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_slash_leads_to_the_search_which_forgives(page: Page):
    open_docs(page)
    shot(page, "overview")
    page.keyboard.press("/")
    expect(page.get_by_label("Search")).to_be_focused()
    page.keyboard.type("crtoppor")
    expect(page.get_by_role("status").first).to_contain_text("found")
    shot(page, "search")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name=PROCEDURE)).to_be_visible()
    expect(page).to_have_url(re.compile(f"#/{re.escape(PROCEDURE)}$"))


def test_a_procedure_says_all_of_itself(page: Page):
    open_docs(page, PROCEDURE)
    main = page.get_by_role("main")
    expect(main.get_by_text("mutation", exact=True)).to_be_visible()
    expect(main.get_by_text(re.compile("^cost "))).to_be_visible()
    fields = main.get_by_role("group", name="Fields").first
    expect(fields).to_contain_text("customerProfileId")
    expect(fields).to_contain_text("1 to 200 characters")
    for language, part in {"curl": "curl http", "TypeScript": "createClient", "Swift": "try await", "Python": "Client("}.items():
        page.get_by_role("tab", name=language).click()
        expect(page.get_by_role("tabpanel")).to_contain_text(part)
    shot(page, "procedure")


def test_a_type_opens_and_has_a_page(page: Page):
    open_docs(page, PROCEDURE)
    summary = page.locator("details.type[open] > summary").first
    expect(summary).to_have_text("Opportunity")
    page.locator("details.type[open] a", has_text="its own page").first.click()
    expect(page.get_by_role("heading", name="Opportunity", exact=True)).to_be_visible()


def test_every_page_can_be_reached(page: Page, server: Server):
    contract = json.loads(page.request.get(f"{server.url}/docs/contract.json").text())
    open_docs(page)
    for procedure in contract["procedures"]:
        page.goto(f"/docs#/{procedure['name']}")
        expect(page.get_by_role("heading", level=1)).to_have_text(procedure["name"])


def test_issues_stand_at_their_fields(owner: Page):
    open_docs(owner, PROCEDURE)
    owner.locator("[data-field=probability] input").fill("200")
    owner.get_by_role("button", name="Call", exact=True).click()
    expect(owner.locator("[data-field=title]")).to_contain_text("is required")
    expect(owner.locator("[data-field=probability]")).to_contain_text("must be")
    expect(owner.get_by_label("Answer")).to_contain_text("BAD_REQUEST")
    shot(owner, "issues")


def test_a_call_with_the_session_shows_its_answer_and_time(owner: Page):
    open_docs(owner, "crm.pipelines.listPipelines")
    owner.get_by_role("button", name="Write as JSON").click()
    owner.get_by_label("Input as JSON").fill('{"limit": 200}')
    owner.get_by_role("button", name="Call", exact=True).click()
    expect(owner.get_by_label("Answer")).to_contain_text("Nordics")
    expect(owner.get_by_text(re.compile(r"^OK in \d+ ms"))).to_be_visible()
    shot(owner, "answer")


def test_a_key_stands_for_a_session(page: Page, server: Server):
    open_docs(page, "crm.pipelines.listPipelines")
    page.get_by_role("button", name="Call", exact=True).click()
    expect(page.get_by_label("Answer")).to_contain_text("UNAUTHORIZED")
    page.get_by_label("API key").fill(server.user("viewer").api_key)
    page.get_by_role("button", name="Call", exact=True).click()
    expect(page.get_by_label("Answer")).to_contain_text("items")


class TestDark:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"color_scheme": "dark"}

    def test_it_is_readable(self, page: Page):
        open_docs(page, PROCEDURE)
        shot(page, "dark")


class TestNarrow:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"viewport": {"width": 390, "height": 844}}

    def test_the_list_is_behind_a_button(self, page: Page):
        open_docs(page, PROCEDURE)
        expect(page.get_by_label("Search")).to_be_hidden()
        shot(page, "narrow")
        page.get_by_role("button", name="Procedures").click()
        page.get_by_label("Search").fill("listPipelines")
        shot(page, "narrow-menu")
        page.locator("#list").get_by_role("link").first.click()
        expect(page.get_by_role("heading", level=1)).to_have_text("crm.pipelines.listPipelines")
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= 390, width
