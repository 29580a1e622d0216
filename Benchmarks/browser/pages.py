"""How long pages take until they show something, in a real browser: pages.py URL EMAIL PASSWORD ROUNDS. Prints JSON.

Runs with the environment of the browser tests, from which it takes how to start the browser and to sign in."""

import json
import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "Tests" / "Browser"))
from browser import launch, sign_in  # noqa: E402
from rapport_server import User  # noqa: E402

# What is looked at, and what the first content is.
PAGES = {
    "pipeline board": ("/pipeline", ".cards [data-deal]"),
    "opportunities": ("/opportunities", ".dt-body .dt-row"),
    "opportunities, by value": ("/opportunities?sort=-value", ".dt-body .dt-row"),
    "customers": ("/customers", ".dt-body .dt-row"),
}
WORDS = "pump"

# Scrolls as far as a hand does with a wheel, a step a frame, and counts the frames in whose middle there was no row.
SCROLL = """
async () => {
  const scroller = document.querySelector('.dt-scroller');
  const box = scroller.getBoundingClientRect();
  const middle = [box.left + box.width / 2, box.top + box.height / 2];
  let blank = 0, longest = 0, before = performance.now();
  const frames = 240;
  for (let frame = 0; frame < frames; frame += 1) {
    scroller.scrollTop += 120;
    const now = await new Promise(requestAnimationFrame);
    longest = Math.max(longest, now - before);
    before = now;
    if (!document.elementFromPoint(...middle)?.closest('.dt-row')) blank += 1;
  }
  return { frames, blank, longest, rows: Math.round(scroller.scrollTop / 40) };
}
"""


def first_content(page: Page, path: str, selector: str) -> float:
    """Milliseconds from the navigation to the first content; the cache is warm, as for somebody who works here all day."""
    page.goto("about:blank")
    page.goto(path, wait_until="commit")
    page.wait_for_selector(selector)
    return page.evaluate("performance.now()")


def search(page: Page) -> float:
    """Milliseconds from the last letter in the palette to the first record."""
    page.keyboard.press("Control+k")
    field = page.get_by_role("combobox")
    field.wait_for()
    page.keyboard.type(WORDS[:-1])
    before = page.evaluate("performance.now()")
    page.keyboard.type(WORDS[-1])
    page.get_by_role("option", name=WORDS).first.wait_for()
    after = page.evaluate("performance.now()")
    page.keyboard.press("Escape")
    return after - before


def main() -> None:
    url, email, password, rounds = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
    with sync_playwright() as playwright:
        browser = launch(playwright)
        page = browser.new_context(base_url=url, viewport={"width": 1440, "height": 900}, locale="en-GB").new_page()
        page.set_default_timeout(60_000)
        sign_in(page, User(email, "", password, ""), "/pipeline")
        page.wait_for_selector(PAGES["pipeline board"][1])
        times = {name: sorted(first_content(page, *where) for _ in range(rounds)) for name, where in PAGES.items()}
        times["search in the palette"] = sorted(search(page) for _ in range(rounds))
        first_content(page, *PAGES["opportunities"])
        scrolled = page.evaluate(SCROLL)
        browser.close()
    print(json.dumps({"times": times, "scrolled": scrolled}))


main()
