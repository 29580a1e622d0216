"""Tasks: today and later, by mouse and by keyboard, in a calendar, and beside what they are for."""

import re

import pytest
from playwright.sync_api import Page, expect

from browser import eventually, field, hold, open_board, open_deal, sign_in, toast, today
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


def open_tasks(page: Page, view: str | None = None) -> None:
    page.goto("/tasks")
    expect(page.get_by_role("tab", name="Today")).to_be_visible()
    if view is not None:
        page.get_by_role("tab", name=view).click()


def row(page: Page, title: str):
    return page.locator("[data-task]").filter(has_text=title)


def test_quick_add_tick_and_undo(owner: Page, server: Server):
    open_tasks(owner)
    owner.get_by_role("textbox", name="New task").fill("Call Maria about the seals tomorrow")
    owner.keyboard.press("Enter")
    expect(toast(owner, "Call Maria about the seals")).to_be_visible()
    owner.get_by_role("tab", name="Upcoming").click()
    expect(owner.get_by_role("region", name="Tomorrow")).to_contain_text("Call Maria about the seals")
    # Not `check`: the box is gone with its row before one could see it ticked.
    owner.get_by_role("checkbox", name="Done: Call Maria about the seals").click()
    hold(owner, "is done")
    expect(row(owner, "Call Maria about the seals")).to_have_count(0)
    toast(owner, "is done").get_by_role("button", name="Undo").click()
    expect(row(owner, "Call Maria about the seals")).to_be_visible()

    def kept() -> list[tuple]:
        found = server.call("crm.tasks.listTasks", {"text": "Call Maria about the seals"})["items"]
        return [(task["dueDate"], task["status"]) for task in found]

    # The page shows it as open before the server has said so.
    eventually(owner, kept, [(str(today(1)), "open")])
    task = server.call("crm.tasks.listTasks", {"text": "Call Maria about the seals"})["items"][0]
    server.call("crm.tasks.deleteTask", {"id": task["id"]})


def test_a_deleted_task_comes_back(owner: Page, server: Server, make_task):
    task = make_task("Deleted by mistake")
    open_tasks(owner)
    owner.get_by_role("button", name="More for Deleted by mistake").click()
    owner.get_by_role("menuitem", name="Delete").click()
    hold(owner, "was deleted")
    expect(row(owner, "Deleted by mistake")).to_have_count(0)
    toast(owner, "was deleted").get_by_role("button", name="Undo").click()
    expect(row(owner, "Deleted by mistake")).to_be_visible()
    expect(toast(owner, "is back")).to_be_visible()
    assert server.call("crm.tasks.getTask", {"id": task["id"]})["version"] == 3
    # By the keys it is the last act that is taken back, and nothing while one writes.
    owner.get_by_role("button", name="More for Deleted by mistake").click()
    owner.get_by_role("menuitem", name="Delete").click()
    expect(toast(owner, "was deleted")).to_be_visible()
    owner.get_by_role("textbox", name="New task").press("Control+z")
    expect(row(owner, "Deleted by mistake")).to_have_count(0)
    owner.get_by_role("heading", level=1).click()
    owner.keyboard.press("Control+z")
    expect(row(owner, "Deleted by mistake")).to_be_visible()


def test_keyboard_alone(owner: Page, make_task):
    make_task("Keyboard one", priority="urgent")
    make_task("Keyboard two")
    open_tasks(owner)
    first = owner.locator("[data-task] input[type=checkbox]").first
    first.focus()
    owner.keyboard.press("End")
    last = owner.locator("[data-task] input[type=checkbox]").last
    expect(last).to_be_focused()
    owner.keyboard.press("Home")
    expect(first).to_be_focused()
    owner.keyboard.press("e")
    dialog = owner.get_by_role("dialog", name="Edit task")
    dialog.get_by_label("Details").fill("By keyboard")
    field(dialog, "title").get_by_role("textbox").press("Enter")
    expect(toast(owner, "is saved")).to_be_visible()
    expect(dialog).to_have_count(0)


def test_the_most_urgent_first(owner: Page, make_task):
    make_task("Later but urgent", 3, priority="urgent")
    make_task("Sooner", 1, priority="low")
    open_tasks(owner, "Upcoming")
    owner.get_by_label("Order").select_option(label="By priority")
    expect(owner).to_have_url(re.compile("sort=priority"))
    expect(owner.locator(".task-group").first).to_contain_text("Later but urgent")
    expect(owner.get_by_role("region", name="Urgent")).to_contain_text("Later but urgent")
    expect(owner.get_by_role("region", name="Low")).to_contain_text("Sooner")
    assert violations(owner) == []


def test_snooze_and_bring_back(owner: Page, make_task):
    make_task("To be put off")
    open_tasks(owner)
    owner.get_by_role("button", name="More for To be put off").click()
    owner.get_by_role("menuitem", name=re.compile("Snooze: Next week")).click()
    hold(owner, "comes back")
    expect(row(owner, "To be put off")).to_have_count(0)
    # By the keyboard, since the pointer stays where it is.
    owner.get_by_role("checkbox", name="Show snoozed").press("Space")
    expect(row(owner, "To be put off")).to_contain_text("Snoozed until")
    toast(owner, "comes back").get_by_role("button", name="Undo").click()
    expect(row(owner, "To be put off")).not_to_contain_text("Snoozed until")


def test_edit_with_a_conflict_shows_both(owner: Page, server: Server, make_task):
    task = make_task("Edited by two people")
    open_tasks(owner)
    owner.get_by_role("button", name="Edited by two people", exact=True).click()
    dialog = owner.get_by_role("dialog", name="Edit task")
    dialog.get_by_label("Details").fill("Mine")
    server.call("crm.tasks.updateTask", {"id": task["id"], "priority": "high"}, role="admin")
    dialog.get_by_role("button", name="Save").click()
    conflict = dialog.get_by_role("alert")
    expect(conflict.get_by_role("row", name=re.compile("Priority"))).to_contain_text("High")
    conflict.get_by_role("button", name=re.compile("mine", re.I)).click()
    expect(toast(owner, "is saved")).to_be_visible()
    saved = server.call("crm.tasks.getTask", {"id": task["id"]})
    assert (saved["description"], saved["priority"]) == ("Mine", "high")


def test_dialog_shows_issues_at_their_fields(owner: Page):
    open_tasks(owner)
    owner.get_by_role("button", name="Edit task").click()
    dialog = owner.get_by_role("dialog", name="New task")
    dialog.get_by_label("Time").fill("14:30")
    dialog.get_by_role("button", name="Add").click()
    expect(field(dialog, "title")).to_contain_text("is required")
    dialog.get_by_label("Day", exact=True).fill("")
    dialog.get_by_role("button", name="Add").click()
    expect(field(dialog, "day")).to_contain_text("A time needs a day")


def test_calendar_by_keyboard(owner: Page, make_task):
    make_task("In the calendar", days=1)
    open_tasks(owner, "Calendar")
    current = owner.locator(".calendar-cell[aria-current=date]")
    expect(current).to_have_attribute("aria-selected", "true")
    current.focus()
    owner.keyboard.press("ArrowRight")
    cell = owner.locator(f"[data-day='{today(1)}']")
    expect(cell).to_be_focused()
    expect(cell).to_have_accessible_name(re.compile("task"))
    expect(row(owner, "In the calendar")).to_be_visible()
    owner.get_by_role("button", name="Week", exact=True).click()
    expect(cell).to_contain_text("In the calendar")
    expect(owner.locator(".calendar-cell")).to_have_count(7)


def test_task_of_a_deal_in_its_panel(owner: Page, server: Server, make_deal):
    deal = make_deal("Deal with a task", "qualified")
    open_board(owner, "Nordics")
    card = owner.locator(f"[data-deal='{deal['id']}']")
    expect(card.locator("[data-next=none]")).to_be_visible()
    details = open_deal(owner, "Deal with a task")
    details.get_by_role("tab", name="Tasks").click()
    details.get_by_role("textbox", name="New task").fill("Ask for the drawing today")
    owner.keyboard.press("Enter")
    expect(details.get_by_role("listitem")).to_contain_text("Ask for the drawing")
    expect(card.locator("[data-next=today]")).to_be_visible()
    task = server.call("crm.tasks.listTasks", {"opportunityId": deal["id"]})["items"][0]
    server.call("crm.tasks.deleteTask", {"id": task["id"]})


def test_viewer_may_only_look(page: Page, server: Server):
    sign_in(page, server.user("viewer"))
    page.goto("/tasks?whose=all")
    expect(page.get_by_role("tab", name="Today")).to_be_visible()
    expect(page.get_by_role("textbox", name="New task")).to_have_count(0)
    expect(page.locator("[data-task] input[type=checkbox]:enabled")).to_have_count(0)


class TestNarrowDarkGerman:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"viewport": {"width": 360, "height": 740}, "color_scheme": "dark", "locale": "de-DE", "has_touch": True}

    def test_lists_and_calendar_fit(self, page: Page, owner_cookies, make_task):
        page.context.add_cookies(owner_cookies)
        make_task("Passt auf das Telefon")
        page.goto("/tasks")
        expect(row(page, "Passt auf das Telefon")).to_contain_text("heute")
        assert violations(page) == []
        page.get_by_role("tab", name="Kalender").click()
        expect(page.get_by_role("grid")).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0
