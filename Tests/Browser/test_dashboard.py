"""The dashboard: what stands in it, whose it is, and what can be done there."""

import pytest
from playwright.sync_api import Page, expect

from browser import hold, sign_in, toast, today
from conftest import violations
from rapport_server import Server


@pytest.fixture
def make_task(server: Server):
    """Makes tasks for a test alone, and takes them away again."""
    made: list[str] = []

    def make(title: str, days: int | None = 0, **fields) -> dict:
        due = {} if days is None else {"dueDate": str(today(days))}
        task = server.call("crm.tasks.createTask", {"title": title, **due, **fields})
        made.append(task["id"])
        return task

    yield make
    for id in made:
        try:
            server.call("crm.tasks.deleteTask", {"id": id})
        except Exception:
            pass  # The test has deleted it.


def open_dashboard(page: Page) -> None:
    page.goto("/dashboard")
    expect(page.get_by_role("region", name="Deals by stage")).to_be_visible()


def test_figures_and_stages_are_the_servers(owner: Page, server: Server):
    shown = server.call("crm.dashboard.getDashboard", {"pipelineId": server.pipeline("Nordics")["id"]})
    open_dashboard(owner)
    owner.get_by_label("Pipeline", exact=True).select_option(label="Nordics")
    chart = owner.get_by_role("table", name="Open deals of Nordics by stage")
    for stage in shown["stages"]:
        if not stage["isWon"] and not stage["isLost"]:
            expect(chart.get_by_role("row", name=stage["name"])).to_contain_text(str(stage["count"]))
    expect(owner.locator(".figure-card").first).to_contain_text("222,000 DKK")
    expect(owner.locator(".figure-card").first).to_contain_text("147,600 DKK weighted")
    owner.reload()
    expect(owner.get_by_role("table", name="Open deals of Nordics by stage")).to_be_visible()


def test_task_is_added_and_ticked_here(owner: Page, make_task):
    make_task("Due on the dashboard")
    open_dashboard(owner)
    card = owner.get_by_role("region", name="Tasks due")
    # Not `check`: the box is gone with its row before one could see it ticked.
    card.get_by_role("checkbox", name="Done: Due on the dashboard").click()
    hold(owner, "is done")
    expect(card.get_by_text("Due on the dashboard")).to_have_count(0)
    toast(owner, "is done").get_by_role("button", name="Undo").click()
    expect(card.get_by_text("Due on the dashboard")).to_be_visible()


def test_recent_deal_leads_to_its_page(owner: Page):
    open_dashboard(owner)
    link = owner.get_by_role("region", name="Recent deals").get_by_role("listitem").first.get_by_role("link")
    title = link.inner_text()
    link.press("Enter")
    expect(owner.get_by_role("heading", level=1, name=title)).to_be_visible()


def test_viewer_sees_and_changes_nothing(page: Page, server: Server):
    sign_in(page, server.user("viewer"))
    open_dashboard(page)
    expect(page.get_by_role("button", name="Add")).to_have_count(0)


class TestNarrowDarkGerman:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"viewport": {"width": 360, "height": 740}, "color_scheme": "dark", "locale": "de-DE", "has_touch": True}

    def test_everything_fits_and_speaks_german(self, page: Page, owner_cookies):
        page.context.add_cookies(owner_cookies)
        page.goto("/dashboard")
        expect(page.get_by_role("region", name="Deals nach Phase")).to_be_visible()
        expect(page.get_by_role("heading", level=1)).to_have_text("Übersicht")
        assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0
        assert violations(page) == []
