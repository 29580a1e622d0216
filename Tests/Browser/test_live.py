"""What others change shows by itself, on every kind of page."""

import re

import pytest
from playwright.sync_api import Page, expect

from rapport_server import Server


def follow(page: Page, address: str) -> None:
    """Opens a page and waits until it hears of what happens."""
    with page.expect_response(lambda response: "/subscribe" in response.url and "system.events" in response.url):
        page.goto(address)
    expect(page.locator("h1").first).to_be_visible()


def test_segments(owner: Page, server: Server):
    follow(owner, "/segments")
    segment = server.call("crm.extensions.createSegment", {"name": "Made by another"}, role="admin")
    row = owner.locator(f"[data-segment='{segment['id']}']")
    expect(row).to_contain_text("Made by another")
    server.call("crm.extensions.deleteSegment", {"id": segment["id"]}, role="admin")
    expect(row).to_have_count(0)


def test_relationships(owner: Page, server: Server, make_customer):
    one, other = make_customer("Taucher Kabel GmbH"), make_customer("Haubentaucher Kabel GmbH")
    follow(owner, f"/customers/{one['id']}?tab=relationships")
    expect(owner.get_by_role("tabpanel")).to_be_visible()
    relationship = server.call(
        "crm.extensions.createRelationship",
        {"customerProfileId": one["id"], "relatedCustomerProfileId": other["id"], "type": "partner"},
        role="admin",
    )
    expect(owner.get_by_role("tabpanel")).to_contain_text("Haubentaucher Kabel GmbH")
    server.call("crm.extensions.deleteRelationship", {"id": relationship["id"]}, role="admin")
    expect(owner.get_by_role("tabpanel")).not_to_contain_text("Haubentaucher Kabel GmbH")


def test_quotas(owner: Page, server: Server):
    report = server.call("crm.forecast.getQuotaAttainment")
    quota = next(item for item in report["items"] if item.get("quota") and item["holder"] == "user")
    set_quota = {"ownerId": quota["holderId"], "period": "quarter", "startsOn": report["from"], "currency": quota["currency"]}
    follow(owner, "/forecast/quotas")
    row = owner.get_by_role("table", name="Users").get_by_role("row", name=re.compile(rf"^{quota['name']} \({quota['currency']}\)"))
    expect(row).to_be_visible()
    server.call("crm.forecast.setQuota", {**set_quota, "amount": 123_456}, role="admin")
    try:
        expect(row).to_contain_text("123,456")
    finally:
        server.call("crm.forecast.setQuota", {**set_quota, "amount": quota["quota"]})


def test_reports_follow_the_deals(owner: Page, server: Server, make_deal):
    follow(owner, f"/reports/pipeline?pipeline={server.pipeline('Nordics')['id']}")
    expect(owner.get_by_role("table").first).to_be_attached()
    make_deal("Reported at once", "negotiation", value=76_543_210)
    # With what else stands in that stage.
    expect(owner.locator("main")).to_contain_text(re.compile(r"7[67],\d{3},\d{3}"))


@pytest.mark.parametrize(("path", "told"), [("/audit", "Cooling"), ("/customers/{id}?tab=audit", "changed the customer")])
def test_audit(owner: Page, server: Server, make_customer, path: str, told: str):
    customer = make_customer("Eisvogel Kühlung GmbH")
    follow(owner, path.format(id=customer["id"]))
    server.call("crm.customers.updateCustomer", {"id": customer["id"], "industry": "Cooling"}, role="admin")
    expect(owner.locator("main")).to_contain_text(told)
