"""What people do in the application, in their words."""

import json
import os
import re
import time
from datetime import date, datetime, timedelta, timezone
from typing import Callable, TypeVar

from playwright.sync_api import Browser, Locator, Page, Playwright, Request, Route, expect

from rapport_server import User

CHROMIUM = os.environ.get("RAPPORT_CHROMIUM", "/usr/bin/chromium")

# How long anything may take to become as a story says, in milliseconds.
PATIENCE = 30_000

# So many hours the pages' clock is after UTC. It stands far from midnight, and on the same day as UTC: a story has one today.
OFFSET = -6 if datetime.now(timezone.utc).hour >= 20 else 0
ZONE = f"Etc/GMT{-OFFSET:+}" if OFFSET else "UTC"

Value = TypeVar("Value")


def today(days: int = 0) -> date:
    """The day on the pages' clock, or one so many days later."""
    return datetime.now(timezone(timedelta(hours=OFFSET))).date() + timedelta(days=days)


def eventually(page: Page, read: Callable[[], Value], expected: Value) -> None:
    """Asks until the answer is as expected, for as long as `expect` does: for what no locator can tell."""
    deadline = time.monotonic() + PATIENCE / 1000
    while (found := read()) != expected:
        assert time.monotonic() < deadline, f"it is {found!r} and does not become {expected!r}"
        next_frames(page)


def still(page: Page, read: Callable[[], Value]) -> Value:
    """What is read once it has stopped changing: a layout that is still to move is no place to aim at."""
    deadline = time.monotonic() + PATIENCE / 1000
    found = read()
    while True:
        next_frames(page)
        last, found = found, read()
        if found == last:
            return found
        assert time.monotonic() < deadline, f"it does not come to rest: {last!r}, then {found!r}"


def next_frames(page: Page) -> None:
    """Lets the page draw what it has got, twice: what is measured in one frame may move in the next."""
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))")


def scroll_to_end(page: Page, selector: str) -> None:
    """Scrolls until the end stays in sight: it moves away when rows turn out to be higher than was thought, or more come."""
    to_end = """async (selector) => {
        const element = document.querySelector(selector);
        element.scrollTop = element.scrollHeight;
        for (let frame = 0; frame < 3; frame += 1) await new Promise((done) => requestAnimationFrame(done));
        return element.scrollHeight - element.clientHeight - element.scrollTop < 2;
    }"""
    eventually(page, lambda: page.evaluate(to_end, selector), True)


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
    """The board is there, and all columns in sight have their deals."""
    expect(page.locator(".column[data-stage]")).not_to_have_count(0)
    unanswered = """() => {
        const board = document.querySelector(".board").getBoundingClientRect();
        const columns = [...document.querySelectorAll(".column[data-stage]")].filter((column) => {
            const { left, right } = column.getBoundingClientRect();
            return right > board.left + 1 && left < board.right - 1;
        });
        return columns.filter((column) => column.querySelector(".cards, .column-empty") === null).map(({ dataset }) => dataset.stage);
    }"""
    eventually(page, lambda: page.evaluate(unanswered), [])
    expect(page.locator(".column .skeleton")).to_have_count(0)
    expect(page.locator(".cards[aria-busy=true]")).to_have_count(0)


def reload_board(page: Page) -> None:
    page.reload()
    settled(page)


def column(page: Page, stage: str) -> Locator:
    return page.get_by_role("region", name=stage, exact=True)


def card(page: Page, title: str) -> Locator:
    return page.locator("[data-deal]:not(.is-away)").filter(has=page.locator(".deal-card-title", has_text=title))


def drag(page: Page, what: Locator, to: Locator, meanwhile: Callable[[], object] | None = None) -> None:
    """As a hand does it: down, a little, there, up. `meanwhile` happens while the card is in the hand."""
    start, end = still(page, lambda: (what.bounding_box(), to.bounding_box()))
    page.mouse.move(start["x"] + 40, start["y"] + 20)
    page.mouse.down()
    page.mouse.move(start["x"] + 52, start["y"] + 26, steps=3)
    expect(page.locator(".drag-ghost")).to_have_count(1)
    if meanwhile is not None:
        meanwhile()
    page.mouse.move(end["x"] + end["width"] / 2, end["y"] + 140, steps=8)
    expect(to.locator(".card-gap")).to_have_count(1)
    page.mouse.up()


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


def condition(scope: Page | Locator, path: str) -> Locator:
    """A condition of rules, by where it stands: `2.1`."""
    return scope.get_by_role("group", name=f"Condition {path}", exact=True)


def choose(page: Page, row: Locator, *options: str) -> None:
    """Takes values out of a condition's list."""
    row.get_by_role("button", name=re.compile("^Value")).click()
    for option in options:
        page.get_by_role("option", name=option, exact=True).click()
    # Where the list has the focus depends on how many values had come when it was opened.
    page.locator(".multi-select-list [data-focus]").press("Escape")
    expect(page.locator(".multi-select-list")).to_have_count(0)


def edit_cell(page: Page, row: Locator, column: str) -> Locator:
    """Opens a cell of a table for changing, by the keys. The result is the cell."""
    cell = row.locator(f"[data-column={column}]")
    cell.wait_for()
    page.get_by_role("grid").focus()
    page.keyboard.press("Control+Home")
    for _ in range(30):
        if "is-active" in (cell.get_attribute("class") or ""):
            break
        page.keyboard.press("ArrowRight")
    page.keyboard.press("F2")
    return cell


def toast(page: Page, text: str | re.Pattern) -> Locator:
    return page.locator(".toast").filter(has_text=text)


def hold(page: Page, text: str | re.Pattern) -> None:
    """Keeps a message whose button is wanted later: it goes by itself, but not while the pointer is over it."""
    toast(page, text).hover()


def answer_instead(page: Page, method: str, make: Callable[[dict], dict]) -> list[dict]:
    """Lets a procedure answer with what is made of its input. The result holds the inputs as they come."""
    inputs: list[dict] = []

    def on_request(route: Route) -> None:
        body = json.loads(route.request.post_data or "null")
        calls = body if isinstance(body, list) else [body]
        wanted = {call["id"]: call.get("params") or {} for call in calls if call and call["method"] == method}
        if not wanted:
            return route.fallback()
        inputs.extend(wanted.values())
        made = [{"jsonrpc": "2.0", "id": id, "result": make(params)} for id, params in wanted.items()]
        others = [call for call in calls if call["id"] not in wanted]
        if others:
            answer = route.fetch(post_data=json.dumps(others)).json()
            made += answer if isinstance(answer, list) else [answer]
        route.fulfill(status=200, content_type="application/json", body=json.dumps(made if isinstance(body, list) else made[0]))

    page.route("**/rpc", on_request)
    return inputs


def held_calls(page: Page, method: str) -> list[Route]:
    """Keeps the calls of a procedure back; the result holds them as they come, until the test lets them go on."""
    held: list[Route] = []

    def on_request(route: Route) -> None:
        if f'"{method}"' in (route.request.post_data or ""):
            held.append(route)
        else:
            route.fallback()

    page.route("**/rpc", on_request)
    return held


def inputs_of(page: Page, method: str) -> list[dict]:
    """The inputs of a procedure's calls, as the page makes them."""
    inputs: list[dict] = []

    def on_request(request: Request) -> None:
        body = json.loads(request.post_data or "null") if request.url.endswith("/rpc") else None
        calls = body if isinstance(body, list) else [body]
        inputs.extend(call.get("params") or {} for call in calls if call and call["method"] == method)

    page.on("request", on_request)
    return inputs


def pages_asked(inputs: list[dict]) -> list[dict]:
    """Those of calls of a list that ask for a page: how many there are in all, and what they come to, is asked for apart."""
    return [params for params in inputs if not params.get("includeTotal") and not params.get("includeSums")]


def pages_of(items: list[dict]) -> Callable[[dict], dict]:
    """Answers of a list with these items, by pages."""

    def page(params: dict) -> dict:
        start = int(params.get("cursor") or 0)
        end = start + params.get("limit", 50)
        return {"items": items[start:end], "total": len(items), **({"nextCursor": str(end)} if end < len(items) else {})}

    return page
