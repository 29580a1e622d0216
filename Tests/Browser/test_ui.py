"""The page of all components, and the table with a hundred thousand rows."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from browser import eventually, still, toast
from conftest import violations


@pytest.fixture
def ui(owner: Page) -> Page:
    owner.goto("/ui")
    expect(owner.get_by_role("heading", name="Components", level=1)).to_be_visible()
    return owner


def table(page: Page) -> Locator:
    return page.get_by_role("grid", name="Table")


def active(page: Page) -> str:
    """What stands in the cell that the keyboard is at."""
    return page.evaluate(
        "document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))?.innerText.trim()"
    )


def overflow(page: Page) -> int:
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


def test_every_component_is_clean(ui: Page):
    ui.get_by_role("button", name="A question").click()
    expect(ui.get_by_role("dialog")).to_be_visible()
    assert violations(ui) == []
    ui.keyboard.press("Escape")
    ui.get_by_role("group", name="Messages").get_by_role("button", name="Done").click()
    expect(toast(ui, "Something was done")).to_be_visible()


def test_only_the_rows_near_the_eye_exist(ui: Page):
    grid = table(ui)
    expect(grid.get_by_role("row")).not_to_have_count(0)
    assert grid.get_by_role("row").count() < 70
    grid.evaluate("element => element.scrollTop = element.scrollHeight")
    expect(grid.get_by_role("gridcell", name="100,000", exact=True).first).to_be_visible()
    assert grid.get_by_role("row").count() < 70


def test_the_keyboard_moves_selects_and_opens(ui: Page):
    grid = table(ui)
    grid.focus()
    ui.keyboard.press("ArrowDown")
    eventually(ui, lambda: active(ui), "2")
    ui.keyboard.press("Control+End")
    ui.keyboard.press("Home")
    ui.keyboard.press("ArrowRight")
    eventually(ui, lambda: active(ui), "100,000")
    ui.keyboard.press("Control+Home")
    ui.keyboard.press("ArrowRight")
    ui.keyboard.press("Space")
    ui.keyboard.press("Shift+ArrowDown")
    ui.keyboard.press("Shift+ArrowDown")
    expect(ui.get_by_role("toolbar", name="For the selected rows")).to_contain_text("3 rows selected")
    expect(grid.get_by_role("row", selected=True)).to_have_count(3)
    ui.keyboard.press("Escape")
    expect(ui.get_by_role("toolbar", name="For the selected rows")).to_have_count(0)
    ui.keyboard.press("Enter")
    expect(toast(ui, "Number 3")).to_be_visible()


def test_a_column_sorts_and_its_menu_changes_it(ui: Page):
    grid = table(ui)
    grid.get_by_role("columnheader", name="Amount").get_by_role("button", name="Amount", exact=True).click()
    expect(grid.get_by_role("columnheader", name="Amount")).to_have_attribute("aria-sort", "ascending")
    expect(ui).to_have_url(re.compile("sort=amount"))
    grid.focus()
    ui.keyboard.press("Control+Home")
    ui.keyboard.press("ArrowUp")
    ui.keyboard.press("ArrowRight")
    ui.keyboard.press("ArrowRight")
    ui.keyboard.press("Alt+ArrowDown")
    ui.get_by_role("menuitem", name="Hide").press("Enter")
    expect(grid.get_by_role("columnheader", name="Colour")).to_have_count(0)
    ui.reload()
    expect(table(ui).get_by_role("columnheader", name="Amount")).to_be_visible()
    expect(table(ui).get_by_role("columnheader", name="Colour")).to_have_count(0)
    ui.get_by_role("button", name="Columns").click()
    ui.get_by_role("button", name="As at the beginning").click()
    ui.get_by_role("dialog").get_by_role("button", name="Done").click()
    expect(table(ui).get_by_role("columnheader", name="Colour")).to_be_visible()


def test_columns_are_moved_and_widened_by_the_pointer(ui: Page):
    grid = table(ui)
    grid.scroll_into_view_if_needed()
    headers = grid.get_by_role("columnheader")

    def box(name: str) -> dict:
        return grid.get_by_role("columnheader", name=name).bounding_box()

    day, colour = still(ui, lambda: (box("Day"), box("Colour")))
    ui.mouse.move(day["x"] + 20, day["y"] + 10)
    ui.mouse.down()
    ui.mouse.move(colour["x"] + 10, colour["y"] + 10, steps=5)
    ui.mouse.up()
    eventually(ui, lambda: [text.strip() for text in headers.all_inner_texts()][1:4], ["Number", "Day", "Colour"])
    day = still(ui, lambda: box("Day"))
    ui.mouse.move(day["x"] + day["width"], day["y"] + 10)
    ui.mouse.down()
    ui.mouse.move(day["x"] + day["width"] + 60, day["y"] + 10, steps=3)
    ui.mouse.up()
    eventually(ui, lambda: abs(box("Day")["width"] - day["width"] - 60) <= 2, True)


def test_a_cell_is_changed_where_it_stands(ui: Page):
    grid = table(ui)
    grid.focus()
    ui.keyboard.press("Control+Home")
    for _ in range(3):
        ui.keyboard.press("ArrowRight")
    ui.keyboard.press("F2")
    editor = grid.get_by_role("textbox", name="Change Amount")
    expect(editor).to_be_focused()
    editor.fill("nonsense")
    editor.press("Enter")
    expect(grid.get_by_role("alert")).to_be_visible()
    editor.fill("1234.5")
    editor.press("Enter")
    expect(grid.get_by_role("gridcell", name="1,234.50 EUR")).to_be_visible()
    expect(grid).to_be_focused()


def test_filters_stand_in_the_address_and_views_keep_them(ui: Page):
    ui.get_by_role("button", name="Filter", exact=True).click()
    ui.get_by_role("menuitem", name="Colour").click()
    ui.get_by_role("dialog", name="Filter Colour").get_by_label("Red").check()
    ui.get_by_role("dialog", name="Filter Colour").get_by_label("Blue").check()
    ui.keyboard.press("Escape")
    expect(ui.locator(".dt-count")).to_have_text("25,000 rows")
    expect(ui.get_by_role("button", name="Colour Blue or Red")).to_be_focused()
    expect(ui).to_have_url(re.compile("color=(0%2C5|5%2C0)"))
    ui.get_by_role("button", name="View: All").click()
    ui.get_by_role("menuitem", name="Save as a view…").click()
    ui.get_by_role("dialog").get_by_label("Name").fill("Primary")
    ui.keyboard.press("Enter")
    expect(ui.get_by_role("button", name="View: Primary")).to_be_visible()
    ui.get_by_role("button", name="Remove the filter Colour").click()
    expect(ui.get_by_role("button", name="View: Primary")).to_contain_text("changed")
    ui.goto("/ui")
    ui.get_by_role("button", name="View: All").click()
    ui.get_by_role("menuitemradio", name="Primary").click()
    expect(ui.locator(".dt-count")).to_have_text("25,000 rows")
    ui.get_by_role("button", name="View: Primary").click()
    ui.get_by_role("menuitem", name="Delete the view").click()
    expect(ui.get_by_role("button", name="View: All")).to_be_visible()


def test_a_hundred_thousand_rows_in_groups(ui: Page):
    ui.get_by_role("button", name="Group by").click()
    ui.get_by_role("menuitemradio", name="Colour").click()
    grid = ui.get_by_role("treegrid", name="Table")
    heads = grid.locator(".dt-group")
    expect(heads.first.locator(".dt-group-count")).to_contain_text("12,500")
    assert grid.get_by_role("row").count() < 70
    grid.focus()
    ui.keyboard.press("Control+End")
    expect(grid.get_by_role("gridcell", name="99,994", exact=True).first).to_be_visible()
    assert grid.get_by_role("row").count() < 70
    ui.get_by_role("button", name="Grouped by Colour").click()
    ui.get_by_role("menuitem", name="Fold all groups", exact=True).click()
    expect(heads).to_have_count(8)
    expect(grid).to_have_attribute("aria-rowcount", "9")
    assert violations(ui) == []


class TestNarrow:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}

    def test_it_fits(self, ui: Page):
        assert overflow(ui) == 0
        table(ui).scroll_into_view_if_needed()


class TestDark:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"color_scheme": "dark"}

    def test_it_is_clean(self, ui: Page):
        assert violations(ui) == []


class TestGerman:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"locale": "de-DE"}

    def test_it_speaks_german(self, owner: Page):
        owner.goto("/ui")
        expect(owner.get_by_role("heading", name="Bausteine", level=1)).to_be_visible()
        assert owner.evaluate("document.documentElement.lang") == "de"
        expect(owner.get_by_role("grid", name="Tabelle")).to_contain_text("EUR")
