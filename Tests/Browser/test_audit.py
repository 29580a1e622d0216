"""The audit log: filtered, old beside new in words, the chain verified to an entry, a break shown, exported."""

import json
import re

import pytest
from playwright.sync_api import Page, Route, expect

from browser import scroll_to_end, sign_in
from conftest import violations
from rapport_server import Server


def entries(page: Page):
    return page.locator(".audit-entry")


def test_changes_are_told_in_words(owner: Page, server: Server):
    customer = server.call("crm.customers.listCustomers", {"text": "Brauhaus"})["items"][0]
    server.call("crm.customers.updateCustomer", {"id": customer["id"], "industry": "Hospitality"})
    owner.goto("/audit")
    first = entries(owner).first
    expect(first).to_contain_text("Ingrid Sommer changed customer")
    expect(first).to_contain_text(re.compile("Industry.*→.*Hospitality"))
    first.locator(".audit-how summary").click()
    expect(first).to_contain_text("crm.customers.updateCustomer")
    first.get_by_role("button", name=re.compile("^Show only Customer")).click()
    expect(owner).to_have_url(re.compile(f"id={customer['id']}"))
    expect(entries(owner).filter(has_text="created customer Brauhaus Sonnenhof")).to_have_count(1)
    server.call("crm.customers.updateCustomer", {"id": customer["id"], "industry": customer.get("industry")})


def test_filters_stand_in_the_address(owner: Page):
    owner.goto("/audit")
    # Nobody is ever deleted, whatever other stories have done before.
    owner.get_by_label("Kind of record").select_option(label="User")
    expect(entries(owner).first).to_contain_text("user")
    owner.get_by_role("button", name=re.compile("^Actions")).click()
    owner.get_by_role("option", name="Deleted", exact=True).click()
    owner.keyboard.press("Escape")
    expect(owner.get_by_text("No entry fits")).to_be_visible()
    owner.reload()
    expect(owner.get_by_role("button", name="Actions: Deleted")).to_be_visible()
    owner.get_by_role("button", name="Clear filters").click()
    expect(entries(owner)).not_to_have_count(0)
    owner.get_by_label("User", exact=True).select_option(label="Jonas Weber")
    expect(entries(owner).first).to_contain_text("Jonas Weber")
    owner.get_by_label("To", exact=True).fill("2020-01-01")
    expect(owner.get_by_text("No entry fits")).to_be_visible()


def test_older_entries_come_when_one_gets_there(owner: Page):
    owner.goto("/audit")
    expect(entries(owner).first).to_be_visible()
    newest = entries(owner).first.get_attribute("data-seq")
    with owner.expect_response(lambda response: '"cursor"' in (response.request.post_data or "")):
        scroll_to_end(owner, ".audit")
    # What is far from the eye is not there any more.
    expect(entries(owner).last).to_be_visible()
    expect(owner.locator(f".audit-entry[data-seq='{newest}']")).to_have_count(0)


def test_chain_is_verified(owner: Page):
    owner.goto("/audit")
    region = owner.get_by_role("region", name="Verify the chain")
    expect(region).to_contain_text("has not been verified on this device yet")
    region.get_by_role("button", name="Verify the chain").press("Enter")
    expect(region).to_contain_text(re.compile(r"Chain verified to entry [\d,]+"))
    expect(owner.locator(".audit-line")).to_contain_text("Verified to here")
    region.get_by_text("End of the chain").click()
    expect(region.get_by_label("End of the chain", exact=True)).to_have_value(re.compile(r"^\d+ [0-9a-f]{64}$"))
    owner.reload()
    expect(region).to_contain_text("Chain verified to entry")


def test_a_break_says_where_and_what(owner: Page):
    def broken(route: Route) -> None:
        if "verifyAuditLog" not in (route.request.post_data or ""):
            return route.continue_()
        response = route.fetch()
        answer = response.json()
        result = (answer[0] if isinstance(answer, list) else answer)["result"]
        seq = result["end"]["seq"] - 1
        result.update(isWhole=False, firstBreak={"seq": seq, "reason": "changed", "message": "It was changed."})
        del result["end"]
        return route.fulfill(response=response, body=json.dumps(answer))

    owner.route("**/rpc*", broken)
    owner.goto("/audit")
    region = owner.get_by_role("region", name="Verify the chain")
    region.get_by_role("button", name="Verify the chain").click()
    expect(region.get_by_role("alert")).to_contain_text("The chain is broken at entry")
    expect(region.get_by_role("alert")).to_contain_text("somebody has changed it since")
    expect(owner.locator(".audit-entry.broken")).to_contain_text("Broken here")


def test_export(owner: Page, server: Server):
    kept = server.call("crm.extensions.getAuditLog", {"entity": "Pipeline", "limit": 200})["items"]
    owner.goto("/audit?entity=Pipeline")
    owner.get_by_role("button", name="Export").click()
    with owner.expect_download() as download:
        owner.get_by_role("menuitem", name="CSV for programs").click()
    assert open(download.value.path()).read().count("\n") == len(kept) + 1, "a header, and what is shown"


def test_others_do_not_find_it(page: Page, server: Server):
    sign_in(page, server.user("rep"), "/audit")
    expect(page.get_by_role("link", name="Audit log")).to_have_count(0)
    expect(page.get_by_role("heading", name="There is nothing here", level=2)).to_be_visible()


class TestNarrowDarkGerman:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"viewport": {"width": 360, "height": 740}, "color_scheme": "dark", "locale": "de-DE", "has_touch": True, "is_mobile": True}

    def test_everything_fits_and_speaks_german(self, page: Page, owner_cookies):
        page.context.add_cookies(owner_cookies)
        page.goto("/audit")
        page.get_by_role("button", name="Kette prüfen").click()
        expect(page.get_by_text(re.compile("Kette geprüft bis Eintrag"))).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0
        assert violations(page) == []
