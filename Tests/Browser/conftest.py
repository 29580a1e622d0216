"""The server, the browser, and what every story must leave behind: no error in the console, no failed request, and a
page that axe finds nothing wrong with."""

import os
from pathlib import Path
from urllib.error import HTTPError

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect, sync_playwright

from browser import PATIENCE, ZONE, launch, sign_in
from rapport_server import PAGES, RPCFailure, Server, running_server

expect.set_options(timeout=PATIENCE)

axe = Axe()
AXE_OPTIONS = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture(scope="session")
def server():
    if not (PAGES / "index.html").exists():
        pytest.fail(f"{PAGES} is missing: run Frontend/setup.sh and node Frontend/build.mjs")
    with running_server() as server:
        yield server


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


@pytest.fixture
def context_options() -> dict:
    """What a test overrides to have another screen, another theme or a finger."""
    return {}


@pytest.fixture
def allowed_failures() -> list[str]:
    """Requests that a test makes fail on purpose: parts of their addresses."""
    return []


@pytest.fixture
def page(server: Server, browser, context_options, allowed_failures, request):
    options = {"viewport": {"width": 1440, "height": 900}, "locale": "en-GB", "timezone_id": ZONE, "reduced_motion": "reduce"}
    options |= context_options
    context = browser.new_context(base_url=server.url, **options)
    if options["locale"].startswith("de"):
        # Chosen on this device: a story of the settings may have given the workspace another language.
        context.add_init_script("localStorage.setItem('rapport.language', 'de')")
    page = context.new_page()
    problems: list[str] = []

    def is_allowed(text: str) -> bool:
        return any(part in text for part in allowed_failures)

    def on_console(message) -> None:
        if message.type in ("error", "warning") and not is_allowed(message.text):
            problems.append(f"console {message.type}: {message.text}")

    def on_failed(failed) -> None:
        # A page that goes away cancels what it had asked for.
        if failed.failure != "net::ERR_ABORTED" and not is_allowed(failed.url):
            problems.append(f"request failed: {failed.url}: {failed.failure}")

    def on_response(response) -> None:
        if response.status >= 400 and not is_allowed(response.url):
            problems.append(f"HTTP {response.status}: {response.url}")

    page.on("console", on_console)
    page.on("pageerror", lambda error: problems.append(f"exception: {error}"))
    page.on("requestfailed", on_failed)
    page.on("response", on_response)
    yield page
    try:
        if request.node.stash.get(outcome, None) == "passed":
            problems += violations(page)
        elif folder := os.environ.get("RAPPORT_FAILURES"):
            page.screenshot(path=Path(folder) / f"{request.node.name}.png")
    finally:
        context.close()
    assert not problems, "\n".join(problems)


def violations(page: Page) -> list[str]:
    """What axe finds on the page as it is, once its screen has come: until then it has no heading."""
    page.locator("h1").first.wait_for(state="attached")
    found = axe.run(page, options=AXE_OPTIONS).response["violations"]
    return [
        f"axe {violation['id']}: {node['html']}: {node['failureSummary']}"
        for violation in found
        for node in violation["nodes"]
    ]


outcome = pytest.StashKey[str]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item):
    report = yield
    if report.when == "call":
        item.stash[outcome] = report.outcome
    return report


@pytest.fixture(scope="session")
def owner_cookies(server: Server, browser) -> list[dict]:
    """Of a session that all stories share which do not end it: signing in takes its time, on purpose."""
    context = browser.new_context(base_url=server.url)
    sign_in(context.new_page(), server.user("owner"))
    cookies = context.cookies()
    context.close()
    return cookies


@pytest.fixture
def owner(page: Page, owner_cookies) -> Page:
    """The page with the workspace's owner signed in."""
    page.context.add_cookies(owner_cookies)
    page.goto("/pipeline")
    page.locator("#main").wait_for()
    return page


@pytest.fixture
def make_deal(server: Server):
    """Makes deals for a test alone, and takes them away again."""
    made: list[str] = []

    def make(title: str, stage: str = "lead", pipeline: str = "Nordics", **fields) -> dict:
        customer = server.call("crm.customers.listCustomers", {"limit": 1})["items"][0]
        params = {
            "customerProfileId": customer["id"],
            "pipelineId": server.pipeline(pipeline)["id"],
            "title": title,
            "stage": stage,
            **fields,
        }
        deal = server.call("crm.extensions.createOpportunity", params)
        made.append(deal["id"])
        return deal

    yield make
    for id in made:
        deals = server.call("crm.extensions.listOpportunities", {"deleted": True, "limit": 200})["items"]
        if id not in [deal["id"] for deal in deals]:
            server.call("crm.extensions.deleteOpportunity", {"id": id})


@pytest.fixture
def make_customer(server: Server):
    """Makes customers for a test alone, and takes them away again."""
    made: list[str] = []

    def make(name: str, **fields) -> dict:
        customer = server.call("crm.customers.createCustomer", {"name": name, "onDuplicate": "allow", **fields})
        made.append(customer["id"])
        return customer

    yield make
    for id in made:
        try:
            server.call("crm.customers.deleteCustomer", {"id": id})
        except (HTTPError, RPCFailure):
            pass  # It is gone already, or has deals by now.
