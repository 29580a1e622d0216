"""Makes a picture of each page, light and dark, wide and narrow: python screenshots.py FOLDER"""

import sys
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

from browser import launch, open_board, open_deal, sign_in
from fresh_server import PASSWORD, Started, mail_to, serving
from rapport_server import Server, running_server

# What /ui shows stays as it is.
SHOWN = ":not(.ui *)"
expect.set_options(timeout=30_000)
SIZES = {"wide": (1440, 900), "narrow": (390, 844)}


def settle(page: Page) -> None:
    # The subscription never ends, so the network is never idle.
    expect(page.locator(f".skeleton{SHOWN}")).to_have_count(0)
    expect(page.locator(f"[aria-busy=true]{SHOWN}")).to_have_count(0)
    # Nor do the wheels that /ui shows.
    page.evaluate(
        """Promise.all(document.getAnimations()
        .filter(animation => animation.effect.getComputedTiming().endTime !== Infinity)
        .map(animation => animation.finished.catch(() => null)))"""
    )


def take(server: Server, folder: Path, names: set[str]) -> None:
    with sync_playwright() as playwright:
        browser = launch(playwright)
        for theme in ("light", "dark"):
            for size in SIZES:
                shoot_all(browser, server.url, lambda page: pages(page, server), folder, names, size, theme)
                if names and not names & set(BEGINNING):
                    continue
                with serving() as fresh:
                    shoot_all(browser, fresh.url, lambda page: beginning(page, fresh), folder, names, size, theme)
        browser.close()


def shoot_all(browser: Browser, url: str, pages_of, folder: Path, names: set[str], size: str, theme: str) -> None:
    width, height = SIZES[size]
    context = browser.new_context(
        base_url=url,
        viewport={"width": width, "height": height},
        color_scheme=theme,
        locale="en-GB",
        has_touch=size == "narrow",
        reduced_motion="reduce",
    )
    page = context.new_page()
    for name, show in pages_of(page).items():
        # What begins at an address of its own can be left out; the others follow from each other.
        is_wanted = not names or name in names
        if not is_wanted and getattr(show, "is_own", False):
            continue
        show()
        if is_wanted:
            settle(page)
            page.screenshot(path=folder / f"{name}-{size}-{theme}.png")
    context.close()


# What one sees before there is a workspace to work in, one after the other.
BEGINNING = [
    "first-owner", "first-owner-account", "first-pipeline", "welcome", "welcome-customers",
    "invitation", "invitation-over", "forgotten", "forgotten-sent", "reset",
]  # fmt: skip


def beginning(page: Page, server: Started) -> dict:
    """The pages of a server that nobody has set up, each by the way there from the one before."""

    def heading(name: str) -> None:
        page.get_by_role("heading", name=name).wait_for()

    def press(name: str) -> None:
        page.get_by_role("button", name=name).click()

    def follow(link: str) -> None:
        page.context.clear_cookies()
        page.goto("about:blank")
        page.goto(link)

    def first_owner() -> None:
        page.goto(server.setup_link)
        heading("Welcome to Rapport")

    def account() -> None:
        page.get_by_label("Name of the company").fill("Nordlys")
        page.get_by_label("Currency").select_option("DKK")
        press("Go on")
        page.get_by_label("Your name").fill("Ada Lund")

    def first_pipeline() -> None:
        page.get_by_label("E-mail").fill("ada@example.com")
        page.get_by_label("Password", exact=True).fill(PASSWORD)
        press("Make the workspace")
        heading("Your first pipeline")

    def welcome() -> None:
        press("Make the pipeline")
        heading("Invite the others")
        page.get_by_label("E-mail 1").fill("ben@example.com")

    def customers() -> None:
        press("Send the invitations")
        heading("Bring your customers")

    def invitation() -> None:
        follow(mail_to(server, "ben@example.com").link("/accept-invitation#token="))
        page.get_by_label("Your name").wait_for()

    def invitation_over() -> None:
        follow("/accept-invitation#token=none")
        page.get_by_role("button", name="Sign in").wait_for()

    def forgotten() -> None:
        follow("/")
        press("Forgot your password?")
        page.get_by_label("E-mail").fill("ada@example.com")

    def forgotten_sent() -> None:
        press("Send the link")
        heading("Look into your mail")

    def reset() -> None:
        follow(mail_to(server, "ada@example.com").link("/reset-password#token="))
        heading("Choose another password")

    shows = [first_owner, account, first_pipeline, welcome, customers, invitation, invitation_over, forgotten, forgotten_sent, reset]
    return dict(zip(BEGINNING, shows, strict=True))


REPORTS = ["funnel", "pipeline", "win-loss", "velocity", "activity", "leads", "attribution"]
SETTINGS = ["pipelines", "reasons", "fields", "papers", "health", "availability", "operation"]


CUSTOMER_TABS = ["deals", "contacts", "addresses", "documents", "relationships", "tasks", "sales", "segments", "health", "audit"]
LIST = "Name;Mail;City\nNordpol Kälte GmbH;info@nordpol.example;Kiel\nSüdwind AG;no address;Bonn\n"


def customer_with_twin(server: Server) -> tuple[str, str]:
    """One of the demonstration's customers, and another one that is likely the same."""
    items = server.call("crm.customers.listCustomers", {"text": "Aarhus Havn Service"})["items"]
    customer = next(item for item in items if item["name"].endswith("A/S"))
    twin = next((item for item in items if item is not customer), None) or server.call(
        "crm.customers.createCustomer",
        {"name": "Aarhus Havn Service", "email": customer["email"], "notes": "Met at the fair", "onDuplicate": "allow"},
    )
    return customer["id"], twin["id"]


def relate(server: Server, customer: str) -> None:
    """A family of companies around the customer, unless there is one."""
    if server.call("crm.extensions.getRelationships", {"id": customer})["items"]:
        return
    found = server.call("crm.customers.listCustomers", {"limit": 12, "kind": "company"})["items"]
    others = [other["id"] for other in found if other["id"] != customer]
    pairs = [
        (customer, others[0], "parent_company", 8), (customer, others[1], "parent_company", 6), (customer, others[2], "partner", 4),
        (others[0], others[3], "referrer", 9), (others[3], others[4], "referrer", 5), (others[1], others[5], "competitor", 2),
    ]  # fmt: skip
    for one, other, type, strength in pairs:
        server.call(
            "crm.extensions.createRelationship",
            {"customerProfileId": one, "relatedCustomerProfileId": other, "type": type, "strength": strength},
        )


def sell(server: Server) -> tuple[str, str, str]:
    """A draft, a quote that was sent, and an order: made once."""
    quotes = server.call("crm.sales.listQuotes", {"limit": 10})["items"]
    if not quotes:
        lines = [
            {"description": "Pump NP 40", "quantity": 2, "unit": "pcs", "unitPrice": 4200, "taxRate": 25, "discount": 5},
            {"description": "Commissioning", "quantity": 7.5, "unit": "h", "unitPrice": 120.5, "taxRate": 25},
        ]
        deals = server.call("crm.extensions.listOpportunities", {"statuses": ["open"], "sort": "value", "limit": 3})["items"]
        for deal in deals:
            quote = server.call("crm.sales.createQuote", {"opportunityId": deal["id"], "lines": lines})["quote"]
            if deal is not deals[0]:
                quote = server.call("crm.sales.sendQuote", {"id": quote["id"], "byMail": False})["quote"]
            if deal is deals[2]:
                server.call("crm.sales.acceptQuote", {"id": quote["id"], "winsOpportunity": False, "customerReference": "PO 4711"})
        quotes = server.call("crm.sales.listQuotes", {"limit": 10})["items"]
    draft, sent = (next(quote["id"] for quote in quotes if quote["status"] == status) for status in ("draft", "sent"))
    return draft, sent, server.call("crm.sales.listOrders", {"limit": 1})["items"][0]["id"]


def first(server: Server, method: str, params: dict | None = None) -> str:
    return server.call(method, {"limit": 1, **(params or {})})["items"][0]["id"]


def pages(page: Page, server: Server) -> dict:
    customer, twin = customer_with_twin(server)
    relate(server, customer)
    draft, sent, order = sell(server)
    opportunity = first(server, "crm.extensions.listOpportunities", {"statuses": ["open"], "sort": "value"})
    lead = first(server, "crm.leads.listLeads", {"statuses": ["qualified"]})
    segment = first(server, "crm.extensions.listSegments")

    def sign_in_error() -> None:
        page.get_by_role("button", name="Sign in").click()
        page.locator(".field-error").first.wait_for()

    def nordics() -> None:
        sign_in(page, server.user("owner"))
        open_board(page, "Nordics")

    def default_board() -> None:
        page.goto("/pipeline")
        page.locator("[data-deal]").first.wait_for()

    def quick_create() -> None:
        page.get_by_role("button", name="New deal", exact=True).click()
        page.get_by_role("button", name="Create deal").click()
        page.locator(".field-error").first.wait_for()

    def deal() -> None:
        page.goto("/pipeline")
        page.locator("[data-deal]").first.wait_for()
        open_deal(page)

    def history() -> None:
        page.get_by_role("tab", name="History").click()
        page.locator(".history li").first.wait_for()

    def lost() -> None:
        page.get_by_role("tab", name="Details").click()
        page.get_by_role("button", name="Lost", exact=True).click()
        page.get_by_role("dialog").wait_for()

    def forecast() -> None:
        page.goto("/forecast")
        page.locator(".chart svg").first.wait_for()

    def at(path: str):
        """A page as it opens, with its data."""

        def show() -> None:
            page.goto(path)
            page.locator("#main h1").first.wait_for()
            expect(page.locator(f".skeleton{SHOWN}")).to_have_count(0)

        show.is_own = True
        return show

    def new_customer() -> None:
        at("/customers?new=customer")()
        page.get_by_role("dialog").get_by_label("Name").fill("Aarhus Havn Service")
        page.get_by_role("dialog").get_by_role("link").first.wait_for()

    def columns() -> None:
        at("/customers/import")()
        page.get_by_label("Or paste the table").fill(LIST)
        page.get_by_role("button", name="Use this text").click()
        page.get_by_role("button", name="Check without importing").wait_for()

    def check() -> None:
        page.get_by_role("button", name="Check without importing").click()
        page.get_by_role("button", name="Mend in the table").click()

    def chosen() -> None:
        at(f"/graph?customer={customer}")()
        page.locator(f"[data-node='{customer}']").click()
        page.get_by_role("region", name="Chosen customer").wait_for()

    def dialog(path: str, button: str):
        """A page with what one of its buttons asks."""

        def show() -> None:
            at(path)()
            page.get_by_role("button", name=button).first.click()
            page.get_by_role("dialog").wait_for()

        show.is_own = True
        return show

    def palette() -> None:
        at("/dashboard")()
        page.keyboard.press("Control+k")
        page.get_by_role("dialog").get_by_role("combobox").wait_for()
        page.keyboard.type("wasser")
        page.get_by_role("dialog").get_by_role("option").first.wait_for()

    def sign_in_page() -> None:
        page.goto("/")
        page.get_by_role("heading", name="Sign in").wait_for()

    def keys() -> None:
        at("/dashboard")()
        page.keyboard.press("?")
        page.get_by_role("dialog").wait_for()

    return {
        "sign-in": sign_in_page,
        "sign-in-error": sign_in_error,
        "nordics": nordics,
        "board": default_board,
        "quick-create": quick_create,
        "deal": deal,
        "history": history,
        "close": lost,
        "dashboard": at("/dashboard"),
        "opportunities": at("/opportunities"),
        "opportunity": at(f"/opportunities/{opportunity}"),
        "leads": at("/leads"),
        "leads-unrouted": at("/leads?list=unrouted"),
        "lead": at(f"/leads/{lead}"),
        "lead-convert": dialog(f"/leads/{lead}", "Convert"),
        "tasks": at("/tasks?whose=all"),
        "tasks-overdue": at("/tasks?whose=all&view=overdue"),
        "tasks-calendar": at("/tasks?whose=all&view=calendar"),
        "task-new": dialog("/tasks?view=undated", "Edit task"),
        "quotes": at("/quotes"),
        "quote-draft": at(f"/quotes/{draft}"),
        "quote-preview": dialog(f"/quotes/{draft}", "Preview"),
        "quote-sent": at(f"/quotes/{sent}"),
        "quote-accept": dialog(f"/quotes/{sent}", "Accept"),
        "orders": at("/orders"),
        "order": at(f"/orders/{order}"),
        "segments": at("/segments"),
        "segment": at(f"/segments/{segment}"),
        "segment-new": at("/segments/new"),
        "documents": at("/documents"),
        "graph": chosen,
        "graph-list": at(f"/graph?customer={customer}&view=list"),
        "referrals": at("/referrals"),
        "audit": at("/audit"),
        **{f"report-{kind}": at(f"/reports/{kind}?period=last365") for kind in REPORTS},
        "forecast-changes": at("/forecast/changes"),
        "forecast-quotas": at("/forecast/quotas"),
        "forecast": forecast,
        "palette": palette,
        "keys": keys,
        "ui": at("/ui"),
        "customers": at("/customers"),
        "customer-new": new_customer,
        "customer": at(f"/customers/{customer}"),
        **{f"customer-{tab}": at(f"/customers/{customer}?tab={tab}") for tab in CUSTOMER_TABS},
        "duplicates": at("/customers/duplicates"),
        "merge": at(f"/customers/merge?keep={customer}&merge={twin}"),
        "import": at("/customers/import"),
        "import-leads": at("/leads/import"),
        "import-columns": columns,
        "import-check": check,
        "account": at("/account"),
        "members": at("/settings/team"),
        **{f"settings-{part}": at(f"/settings/{part}") for part in SETTINGS},
    }


if __name__ == "__main__":
    target = Path(sys.argv[1] if len(sys.argv) > 1 else "screenshots")
    target.mkdir(parents=True, exist_ok=True)
    with running_server() as server:
        take(server, target, set(sys.argv[2:]))
