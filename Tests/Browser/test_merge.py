"""Duplicates: found with reasons, compared field by field, merged, and parted again."""

import re

import pytest
from playwright.sync_api import Page, expect

from browser import toast
from rapport_server import Server


@pytest.fixture
def twins(server: Server, make_customer) -> tuple[dict, dict]:
    first = make_customer("Möwe Yachtbau GmbH", email="info@moewe.example", phone="+49 30 23125 301", tags=["a"])
    second = make_customer("Moewe Yachtbau", email="info@moewe.example", phone="+49 30 23125 302", notes="From the fair", tags=["b"])
    server.call("crm.customers.createContact", {"customerProfileId": second["id"], "name": "Kim Segel"})
    return first, second


def test_review_merge_and_undo(owner: Page, server: Server, twins):
    first, second = twins
    owner.goto("/customers/duplicates")
    pair = owner.get_by_role("listitem").filter(has_text="Möwe Yachtbau GmbH").first
    expect(pair).to_contain_text("The same e-mail address")
    pair.get_by_role("link", name=re.compile("^Compare")).click()
    expect(owner.get_by_role("heading", name="Merge customers")).to_be_visible()
    owner.goto(f"/customers/merge?keep={first['id']}&merge={second['id']}")
    expect(owner.get_by_role("region", name="What moves")).to_contain_text("1 contact")
    phone = owner.get_by_role("group", name="Whose value: Phone")
    expect(phone.get_by_role("radio", name=re.compile("301"))).to_be_checked()
    phone.get_by_role("radio", name=re.compile("302")).check()
    expect(owner.get_by_role("group", name="Whose value: Notes").get_by_role("radio", name=re.compile("From the fair"))).to_be_checked()
    owner.get_by_role("button", name="Merge “Moewe Yachtbau” into “Möwe Yachtbau GmbH”").click()
    expect(owner.get_by_role("heading", name="Möwe Yachtbau GmbH")).to_be_visible()
    merged = server.call("crm.customers.getCustomer", {"id": first["id"]})
    assert (merged["customer"]["phone"], merged["customer"]["notes"]) == ("+49 30 23125 302", "From the fair")
    assert sorted(merged["customer"]["tags"]) == ["a", "b"]
    assert [contact["name"] for contact in merged["contacts"]] == ["Kim Segel"]
    notes = owner.get_by_role("list", name="Merged customers")
    expect(notes).to_contain_text("“Moewe Yachtbau” was merged into this customer")
    notes.get_by_role("button", name="Undo the merge").click()
    expect(toast(owner, "customer by itself again")).to_be_visible()
    parted = server.call("crm.customers.getCustomer", {"id": second["id"]})
    assert [contact["name"] for contact in parted["contacts"]] == ["Kim Segel"]
    assert server.call("crm.customers.getCustomer", {"id": first["id"]})["customer"]["phone"] == "+49 30 23125 301"


def test_choose_both_and_swap(owner: Page, twins):
    first, _ = twins
    owner.goto("/customers/merge")
    owner.get_by_role("combobox", name="Stays").fill("Möwe Yachtbau G")
    owner.get_by_role("option", name=re.compile("Möwe Yachtbau GmbH")).click()
    owner.get_by_role("combobox", name="Goes into it").fill("Moewe")
    owner.get_by_role("option", name=re.compile("^Moewe Yachtbau")).click()
    expect(owner.get_by_role("region", name="Stays")).to_contain_text("Möwe Yachtbau GmbH")
    owner.get_by_role("button", name="Swap: the other one stays").click()
    expect(owner.get_by_role("region", name="Goes into it")).to_contain_text("Möwe Yachtbau GmbH")
    expect(owner.get_by_role("button", name="Merge “Möwe Yachtbau GmbH” into “Moewe Yachtbau”")).to_be_visible()
    expect(owner).to_have_url(re.compile(f"merge={first['id']}"))


class TestNarrowDarkGerman:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"viewport": {"width": 360, "height": 800}, "color_scheme": "dark", "locale": "de-DE"}

    def test_compare(self, page: Page, owner_cookies, twins):
        page.context.add_cookies(owner_cookies)
        first, second = twins
        page.goto(f"/customers/merge?keep={first['id']}&merge={second['id']}")
        expect(page.get_by_role("group", name="Wessen Wert: Telefon")).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
