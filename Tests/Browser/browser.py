"""What people do in the application, in their words."""

import os
import re

from playwright.sync_api import Browser, Locator, Page, Playwright, expect

from rapport_server import User

CHROMIUM = os.environ.get("RAPPORT_CHROMIUM", "/usr/bin/chromium")


def launch(playwright: Playwright) -> Browser:
    # Chromium's sandbox does not work for root, as whom containers often run.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    path = CHROMIUM if os.path.exists(CHROMIUM) else None
    return playwright.chromium.launch(executable_path=path, args=arguments)


def sign_in(page: Page, user: User, path: str = "/pipeline") -> None:
    page.goto(path)
    page.get_by_label(re.compile("^E-[Mm]ail")).fill(user.email)
    page.get_by_label(re.compile("^Pass(word|wort)$")).fill(user.password)
    page.get_by_role("button", name=re.compile("^(Sign in|Anmelden)$")).click()
    page.locator("#main").wait_for()


def open_board(page: Page, pipeline: str) -> None:
    page.get_by_role("button", name=re.compile("^Pipeline: ")).click()
    page.get_by_role("menuitemradio", name=re.compile(f"^{pipeline}")).click()
    expect(page.get_by_role("button", name=f"Pipeline: {pipeline}")).to_be_visible()
    settled(page)


def settled(page: Page) -> None:
    """All columns have their deals."""
    expect(page.locator(".column .skeleton")).to_have_count(0)
    expect(page.locator(".cards[aria-busy=true]")).to_have_count(0)


def column(page: Page, stage: str) -> Locator:
    return page.get_by_role("region", name=stage, exact=True)


def card(page: Page, title: str) -> Locator:
    return page.locator("[data-deal]:not(.is-away)").filter(has=page.locator(".deal-card-title", has_text=title))


def titles(page: Page, stage: str) -> list[str]:
    return column(page, stage).locator("[data-deal]:not(.is-away) .deal-card-title").all_inner_texts()


def panel(page: Page) -> Locator:
    return page.get_by_role("complementary")


def open_deal(page: Page, title: str | None = None) -> Locator:
    (card(page, title) if title else page.locator("[data-deal]").first).click()
    panel(page).get_by_role("tab", name="Details").wait_for()
    return panel(page)


def field(scope: Page | Locator, name: str) -> Locator:
    return scope.locator(f"[data-field={name}]")


def toast(page: Page, text: str | re.Pattern) -> Locator:
    return page.locator(".toast").filter(has_text=text)
