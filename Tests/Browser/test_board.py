"""The pipeline board: what it shows, and moving deals by mouse, finger and keyboard."""

import re

import pytest
from playwright.sync_api import Page, expect

from browser import card, choose, column, condition, drag, eventually, open_board, reload_board, sign_in, still, titles, toast
from rapport_server import Server


@pytest.fixture
def nordics(owner: Page) -> Page:
    open_board(owner, "Nordics")
    return owner


def test_known_result(nordics: Page):
    totals = nordics.get_by_test_id("totals")
    expect(totals).to_contain_text("222,000 DKK total")
    expect(totals).to_contain_text("147,600 DKK weighted")
    expect(column(nordics, "Negotiation")).to_contain_text("138,000 DKK")
    expect(column(nordics, "Negotiation")).to_contain_text("105,600 DKK weighted")


def test_address_holds_pipeline_and_filters(nordics: Page):
    nordics.get_by_label("Find deals").fill("harbour")
    expect(nordics).to_have_url(re.compile("text=harbour"))
    expect(nordics.locator("[data-deal]")).to_have_count(1)
    found = nordics.locator(".column", has=nordics.locator("[data-deal]"))
    expect(found.locator(".column-count")).to_have_text("1")
    expect(found.locator(".column-sum")).to_contain_text("DKK weighted")
    expect(nordics.get_by_test_id("totals")).not_to_contain_text("222,000")
    expect(nordics.get_by_text("1 open deal", exact=True)).to_be_visible()
    reload_board(nordics)
    expect(nordics.get_by_role("button", name="Pipeline: Nordics")).to_be_visible()
    expect(nordics.get_by_label("Find deals")).to_have_value("harbour")
    expect(nordics.locator("[data-deal]")).to_have_count(1)
    nordics.get_by_role("button", name="Clear").click()
    expect(nordics.locator("[data-deal]")).to_have_count(3)
    nordics.get_by_role("button", name="Conditions").click()
    dialog = nordics.get_by_role("dialog", name="Show deals that meet conditions")
    choose(nordics, condition(dialog, "1"), "Negotiation (Nordics)")
    dialog.get_by_role("button", name="Show them").click()
    expect(nordics).to_have_url(re.compile("rules="))
    expect(nordics.locator("[data-deal]")).to_have_count(2)
    expect(nordics.get_by_test_id("totals")).to_contain_text("138,000 DKK total")
    nordics.get_by_role("button", name="Take the conditions away").click()
    expect(nordics.locator("[data-deal]")).to_have_count(3)


def test_owner_filter(nordics: Page):
    nordics.get_by_label("Owner").select_option("me")
    expect(nordics).to_have_url(re.compile("owner=me"))
    expect(nordics.locator("[data-deal]")).to_have_count(0)
    expect(nordics.get_by_text("0 open deals", exact=True)).to_be_visible()
    nordics.get_by_label("Owner").select_option("")
    expect(nordics.locator("[data-deal]")).to_have_count(3)


def test_long_columns_load_as_one_scrolls(owner: Page):
    won = column(owner, "Won")
    expect(won.locator(".column-count")).to_have_text(re.compile(r"\d"))
    count = int(won.locator(".column-count").inner_text())
    assert count > 25
    expect(won.locator("[data-deal]")).to_have_count(25)
    won.locator("[data-deal]").last.scroll_into_view_if_needed()
    expect(won.locator("[data-deal]")).to_have_count(min(count, 50))


def test_drag_by_mouse(nordics: Page, server: Server, make_deal):
    deal = make_deal("Dragged by mouse", "lead", value=1000)
    reload_board(nordics)
    drag(nordics, card(nordics, "Dragged by mouse"), column(nordics, "Qualified"))
    expect(column(nordics, "Qualified").locator("[data-deal]")).to_have_count(1)
    expect(column(nordics, "Qualified")).to_contain_text("250 DKK weighted")
    expect(toast(nordics, "is in Qualified")).to_be_visible()
    detail = server.call("crm.extensions.getOpportunity", {"id": deal["id"]})
    assert detail["opportunity"]["stage"] == "qualified"


def test_changes_of_others_are_seen_as_they_happen(nordics: Page, server: Server, make_deal):
    """Two sessions: what another one does is on this board without a reload."""
    deal = make_deal("Made by somebody else", "lead", value=1000)
    expect(column(nordics, "Lead")).to_contain_text("Made by somebody else")
    server.call("crm.extensions.moveOpportunity", {"id": deal["id"], "stage": "qualified"})
    expect(column(nordics, "Qualified")).to_contain_text("Made by somebody else")
    expect(column(nordics, "Lead")).not_to_contain_text("Made by somebody else")
    server.call("crm.extensions.deleteOpportunity", {"id": deal["id"]})
    expect(nordics.get_by_text("Made by somebody else")).to_have_count(0)


def test_undo_of_a_move(nordics: Page, server: Server, make_deal):
    deal = make_deal("Moved and undone", "lead")
    reload_board(nordics)
    drag(nordics, card(nordics, "Moved and undone"), column(nordics, "Proposal"))
    toast(nordics, "is in Proposal").get_by_role("button", name="Undo").click()
    expect(column(nordics, "Lead").locator("[data-deal]")).to_have_count(1)
    expect(column(nordics, "Lead").locator("[data-deal]")).to_contain_text("Moved and undone")
    eventually(nordics, lambda: server.call("crm.extensions.getOpportunity", {"id": deal["id"]})["opportunity"]["stage"], "lead")


def test_order_in_a_column(nordics: Page, make_deal):
    for title in ("Third", "Second", "First"):
        make_deal(f"{title} in line", "lead")
    reload_board(nordics)
    expect(column(nordics, "Lead").locator("[data-deal]")).to_have_count(3)
    before = titles(nordics, "Lead")
    first, last = card(nordics, before[0]), card(nordics, before[2])
    start, end = still(nordics, lambda: (first.bounding_box(), last.bounding_box()))
    nordics.mouse.move(start["x"] + 40, start["y"] + 20)
    nordics.mouse.down()
    nordics.mouse.move(start["x"] + 40, start["y"] + 40, steps=3)
    nordics.mouse.move(end["x"] + 40, end["y"] + end["height"], steps=8)
    with nordics.expect_response(lambda response: "moveOpportunity" in (response.request.post_data or "")):
        nordics.mouse.up()
    expect(column(nordics, "Lead").locator("[data-deal]").last).to_contain_text(before[0])
    reload_board(nordics)
    expect(column(nordics, "Lead").locator("[data-deal]").last).to_contain_text(before[0])
    expect(column(nordics, "Lead").locator(".deal-card-title")).to_have_text([before[1], before[2], before[0]])


def test_escape_cancels_a_drag(nordics: Page, make_deal):
    make_deal("Stays where it is", "lead")
    reload_board(nordics)
    what, to = card(nordics, "Stays where it is"), column(nordics, "Proposal")
    start, end = still(nordics, lambda: (what.bounding_box(), to.bounding_box()))
    nordics.mouse.move(start["x"] + 40, start["y"] + 20)
    nordics.mouse.down()
    nordics.mouse.move(end["x"] + 80, end["y"] + 100, steps=6)
    expect(to.locator(".card-gap")).to_have_count(1)
    nordics.keyboard.press("Escape")
    expect(nordics.locator(".card-gap")).to_have_count(0)
    nordics.mouse.up()
    expect(column(nordics, "Lead").locator("[data-deal]")).to_have_count(1)


def test_move_by_keyboard(nordics: Page, server: Server, make_deal):
    deal = make_deal("Moved by keys", "lead")
    reload_board(nordics)
    said = nordics.locator("[data-announcement]")
    card(nordics, "Moved by keys").focus()
    nordics.keyboard.press("Space")
    expect(said).to_contain_text("Lifted Moved by keys: Lead, position 1")
    nordics.keyboard.press("ArrowRight")
    nordics.keyboard.press("ArrowRight")
    nordics.keyboard.press("ArrowDown")
    expect(said).to_contain_text("Moved Moved by keys: Proposal, position 2")
    nordics.keyboard.press("Space")
    expect(said).to_contain_text("Dropped Moved by keys: Proposal, position 2")
    expect(toast(nordics, "is in Proposal")).to_be_visible()
    expect(card(nordics, "Moved by keys")).to_be_focused()
    expect(column(nordics, "Proposal").locator(".deal-card-title").nth(1)).to_have_text("Moved by keys")
    detail = server.call("crm.extensions.getOpportunity", {"id": deal["id"]})
    assert detail["opportunity"]["stage"] == "proposal"


def test_escape_puts_a_lifted_card_back(nordics: Page, make_deal):
    make_deal("Put back by keys", "lead")
    reload_board(nordics)
    card(nordics, "Put back by keys").focus()
    nordics.keyboard.press("Space")
    expect(nordics.locator("[data-announcement]")).to_contain_text("Lifted")
    nordics.keyboard.press("ArrowRight")
    expect(column(nordics, "Qualified").locator("[data-deal]")).to_have_count(1)
    nordics.keyboard.press("Escape")
    expect(column(nordics, "Lead").locator("[data-deal]")).to_have_count(1)
    expect(nordics.locator("[data-announcement]")).to_contain_text("Put back")
    expect(card(nordics, "Put back by keys")).to_be_focused()


def test_refused_move_rolls_back(nordics: Page, server: Server, make_deal):
    deal = make_deal("Never left the first stage", "lead", value=500)
    reload_board(nordics)
    drag(nordics, card(nordics, "Never left the first stage"), column(nordics, "Won"))
    expect(toast(nordics, re.compile("cannot move from Lead to Won"))).to_be_visible()
    expect(column(nordics, "Lead").locator("[data-deal]")).to_have_count(1)
    expect(column(nordics, "Lead")).to_contain_text("500 DKK")
    assert server.call("crm.extensions.getOpportunity", {"id": deal["id"]})["opportunity"]["status"] == "open"


def test_move_of_a_deal_that_somebody_else_has_moved(nordics: Page, server: Server, make_deal):
    deal = make_deal("Moved by two", "lead")
    reload_board(nordics)

    def move() -> None:
        server.call("crm.extensions.moveOpportunity", {"id": deal["id"], "stage": "negotiation"}, role="admin")

    # While it is in the hand: before that, the board would show it where the other one has put it.
    drag(nordics, card(nordics, "Moved by two"), column(nordics, "Qualified"), meanwhile=move)
    expect(toast(nordics, re.compile("Someone else has changed"))).to_contain_text("Negotiation")
    expect(column(nordics, "Negotiation")).to_contain_text("Moved by two")
    expect(column(nordics, "Qualified")).not_to_contain_text("Moved by two")


class TestByFinger:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"viewport": {"width": 900, "height": 800}, "has_touch": True, "is_mobile": True}

    def test_resting_lifts_and_moving_drags(self, page: Page, server: Server, make_deal):
        deal = make_deal("Dragged by finger", "lead")
        sign_in(page, server.user("owner"))
        open_board(page, "Nordics")
        what, to = card(page, "Dragged by finger"), column(page, "Qualified")
        start, end = still(page, lambda: (what.bounding_box(), to.bounding_box()))
        session = page.context.new_cdp_session(page)

        def touch(kind: str, x: float | None = None, y: float | None = None) -> None:
            points = [] if x is None else [{"x": x, "y": y}]
            session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

        touch("touchStart", start["x"] + 40, start["y"] + 20)
        expect(page.locator(".drag-ghost")).to_have_count(1)
        for step in range(1, 9):
            touch("touchMove", start["x"] + 40 + (end["x"] + 60 - start["x"]) * step / 8, start["y"] + 20 + 4 * step)
        expect(column(page, "Qualified").locator(".card-gap")).to_have_count(1)
        touch("touchEnd")
        expect(toast(page, "is in Qualified")).to_be_visible()
        detail = server.call("crm.extensions.getOpportunity", {"id": deal["id"]})
        assert detail["opportunity"]["stage"] == "qualified"
