"""The forecast, themes, narrow screens, roles, and servers that do not answer."""

import re

import pytest
from playwright.sync_api import Page, expect

from browser import card, column, open_board, open_deal, panel, settled, sign_in
from conftest import violations
from rapport_server import Server


def test_forecast_by_month(owner: Page):
    open_board(owner, "Nordics")
    owner.get_by_role("link", name="Forecast").click()
    danish = owner.get_by_role("region", name="Forecast in DKK")
    expect(danish.locator(".figure").filter(has_text="Open")).to_contain_text("222,000 DKK")
    expect(danish.locator(".figure").filter(has_text="Weighted")).to_contain_text("147,600 DKK")
    expect(danish.locator("tfoot")).to_contain_text("147,600")
    expect(owner.get_by_role("region", name="Forecast in EUR")).to_have_count(0)
    owner.get_by_label("Pipeline").select_option("")
    euros = owner.get_by_role("region", name="Forecast in EUR")
    expect(euros.locator("[data-period=overdue]")).to_contain_text("Overdue")
    expect(euros.locator(".chart-group.overdue")).to_have_count(1)
    owner.get_by_label("Period").select_option("quarter")
    expect(euros.locator("[data-period*=Q]").first).to_be_visible()
    expect(danish.locator("tfoot")).to_contain_text("222,000")


def test_theme_is_chosen_and_kept(owner: Page):
    background = "getComputedStyle(document.body).backgroundColor"
    light = owner.evaluate(background)
    owner.get_by_role("button", name="Dark theme").click()
    assert owner.evaluate(background) != light
    owner.reload()
    expect(owner.get_by_role("button", name="Light theme")).to_be_visible()
    settled(owner)
    assert owner.evaluate(background) != light


class TestDark:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"color_scheme": "dark"}

    def test_device_that_is_dark(self, owner: Page):
        assert owner.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(16, 18, 22)"
        open_deal(owner)
        assert violations(owner) == []
        panel(owner).get_by_role("button", name="Close").click()
        owner.get_by_role("link", name="Forecast").click()
        expect(owner.locator(".chart svg").first).to_be_visible()


class TestNarrow:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}

    def test_everything_fits_into_360_pixels(self, owner: Page):
        def overflow() -> int:
            return owner.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")

        open_board(owner, "Nordics")
        assert overflow() == 0
        lead, qualified = column(owner, "Lead").bounding_box(), column(owner, "Qualified").bounding_box()
        assert lead["width"] < 360 and qualified["x"] < 360, "the next column shows that there is more"
        # A column is filled when it comes near.
        column(owner, "Proposal").scroll_into_view_if_needed()
        open_deal(owner, "Cooling water")
        box = panel(owner).bounding_box()
        assert (box["x"], box["width"]) == (0, 360)
        assert overflow() == 0
        assert violations(owner) == []
        panel(owner).get_by_role("button", name="Close", exact=True).click()
        owner.get_by_role("button", name="Menu", exact=True).click()
        owner.get_by_role("dialog").get_by_role("link", name="Forecast").click()
        expect(owner.locator(".chart svg").first).to_be_visible()
        assert overflow() == 0


def test_viewer_has_nothing_to_write_with(page: Page, server: Server):
    sign_in(page, server.user("viewer"))
    open_board(page, "Nordics")
    expect(page.locator("[data-deal]")).to_have_count(3)
    expect(page.get_by_role("button", name=re.compile("New deal"))).to_have_count(0)
    card(page, "Cooling water").press("Space")
    details = panel(page)
    expect(details.get_by_text("84,000 DKK")).to_be_visible()
    for name in ("Save", "Won", "Lost", "Delete"):
        expect(details.get_by_role("button", name=name, exact=True)).to_have_count(0)
    expect(details.get_by_role("textbox")).to_have_count(0)
    box = card(page, "Cooling water").bounding_box()
    page.mouse.move(box["x"] + 30, box["y"] + 20)
    page.mouse.down()
    page.mouse.move(box["x"] - 200, box["y"] + 60, steps=5)
    expect(page.locator(".drag-ghost")).to_have_count(0)
    page.mouse.up()


class TestUnreachable:
    @pytest.fixture
    def allowed_failures(self) -> list[str]:
        return ["/rpc", "net::ERR_FAILED"]

    def test_server_that_does_not_answer(self, owner: Page):
        owner.route("**/rpc", lambda route: route.abort())
        owner.get_by_role("link", name="Forecast").click()
        alert = owner.get_by_role("alert")
        expect(alert).to_contain_text("The server cannot be reached")
        owner.unroute("**/rpc")
        alert.get_by_role("button", name="Try again").click()
        expect(owner.locator(".chart svg").first).to_be_visible()
