"""Reports with their filters in the address, charts with their numbers beside them, exports; changes of the forecast and quotas."""

import re

import pytest
from playwright.sync_api import Page, expect

from browser import field, sign_in, toast, today
from conftest import violations
from rapport_server import Server


def test_funnel_with_filters_in_the_address(owner: Page, server: Server):
    owner.goto("/reports")
    expect(owner.get_by_role("heading", name="Reports: Funnel")).to_be_visible()
    owner.get_by_label("Period", exact=True).select_option(label="Last 365 days")
    expect(owner.get_by_role("img", name=re.compile("^Deals that reached each stage: Lead"))).to_be_visible()
    table = owner.get_by_role("table", name="Deals that reached each stage")
    funnel = table.get_by_role("row").nth(1).inner_text()
    owner.get_by_label("Owner").select_option(label="Deniz Aydın")
    # As it was read: otherwise the cells' words would stand together, and never be the same.
    expect(table.get_by_role("row").nth(1)).not_to_have_text(funnel, use_inner_text=True)
    expect(owner).to_have_url(re.compile("period=last365"))
    expect(owner).to_have_url(re.compile("owner="))
    owner.get_by_label("Pipeline").select_option(label="Nordics")
    owner.get_by_role("link", name="Won and lost").click()
    expect(owner.get_by_role("heading", name="Reports: Won and lost")).to_be_visible()
    expect(owner.get_by_label("Period", exact=True)).to_have_value("last365")
    expect(owner).to_have_url(re.compile("pipeline="))
    expect(owner.get_by_text("Nothing in this period")).to_be_visible()
    owner.reload()
    expect(owner.get_by_label("Pipeline")).not_to_have_value("")


def test_a_period_of_ones_own(owner: Page):
    owner.goto("/reports/win-loss?period=lastYear")
    owner.get_by_label("Period", exact=True).select_option(label="From … to …")
    begin, end = str(today(-330)), str(today())
    owner.get_by_label("From", exact=True).fill(begin)
    expect(owner).to_have_url(re.compile(f"from={begin}"))
    owner.get_by_label("To", exact=True).fill(end)
    expect(owner).to_have_url(re.compile(f"to={end}"))
    expect(owner.get_by_role("region", name="Win rate")).to_contain_text("%")
    expect(owner.get_by_role("table", name="Why deals were lost")).to_be_visible()


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        ("pipeline", "Value by stage in EUR"),
        ("velocity", "Won a day in EUR, by owner"),
        ("activity", "Activities over time"),
        ("leads", "Leads by score"),
        ("attribution", "What campaigns get in EUR"),
    ],
)
def test_each_report_has_its_chart_and_its_numbers(owner: Page, kind: str, shown: str):
    owner.goto(f"/reports/{kind}?period=last365")
    expect(owner.get_by_role("img", name=re.compile(f"^{shown}: "))).to_be_visible()
    expect(owner.get_by_role("table").first).to_be_attached()
    assert owner.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0


def test_activity_by_month_and_export(owner: Page):
    owner.goto("/reports/activity?period=thisYear")
    owner.get_by_label("Told apart by").select_option(label="By month")
    expect(owner.locator(".report-numbers summary")).to_have_text("By month")
    expect(owner).to_have_url(re.compile("by=month"))
    owner.get_by_role("button", name="Export").press("Enter")
    with owner.expect_download() as download:
        owner.get_by_role("menuitem", name="Excel workbook").press("Enter")
    assert download.value.suggested_filename.endswith(".xlsx")


def test_an_export_can_be_cancelled(owner: Page):
    owner.goto("/reports/activity")
    owner.route("**/rpc", lambda route: None if "exportReport" in (route.request.post_data or "") else route.fallback())
    export = owner.get_by_role("button", name="Export")
    export.click()
    with owner.expect_request(lambda request: "exportReport" in (request.post_data or "")):
        owner.get_by_role("menuitem", name="Excel workbook").click()
    export.click()
    owner.get_by_role("menuitem", name="Cancel the export").click()
    expect(toast(owner, "The export was cancelled")).to_be_visible()
    export.click()
    expect(owner.get_by_role("menuitem", name="Excel workbook")).to_be_visible()
    owner.keyboard.press("Escape")
    owner.unroute("**/rpc")


def test_viewer_reads_and_exports_nothing(page: Page, server: Server):
    sign_in(page, server.user("viewer"), "/reports/pipeline")
    expect(page.get_by_role("heading", name="Reports: Pipeline")).to_be_visible()
    expect(page.locator(".numbers").first).to_be_visible()
    expect(page.get_by_role("button", name="Export")).to_have_count(0)
    page.goto("/forecast/quotas")
    expect(page.get_by_role("heading", name="Quotas", level=1)).to_be_visible()
    expect(page.get_by_role("button", name="Set a quota")).to_have_count(0)


def test_what_changed_in_the_forecast(owner: Page, make_deal):
    owner.goto("/forecast")
    owner.get_by_role("navigation", name="Parts of the forecast").get_by_role("link", name="Changes").click()
    expect(owner.get_by_role("heading", name="What changed in the forecast")).to_be_visible()
    owner.get_by_role("button", name="Take a snapshot").click()
    dialog = owner.get_by_role("dialog", name="Take a snapshot")
    dialog.get_by_label("What it is for").fill("Before the fair")
    dialog.get_by_role("button", name="Take a snapshot").click()
    expect(toast(owner, "Snapshot taken")).to_be_visible()
    expect(owner.get_by_text("Nothing has changed")).to_be_visible()
    make_deal("Fair booth pumps", value=12000, currency="DKK", expectedCloseDate=str(today(95)))
    owner.reload()
    expect(owner.get_by_role("img", name=re.compile(r"^Changes in DKK: Before .*, New \+12,000, After "))).to_be_visible()
    deals = owner.get_by_role("list", name="Changed").or_(owner.get_by_role("list", name="Deals that changed"))
    expect(deals.get_by_role("listitem")).to_have_count(1)
    expect(deals).to_contain_text("Fair booth pumps")
    owner.get_by_label("From", exact=True).select_option(index=1)
    expect(owner.get_by_role("region", name="Changes in EUR")).to_be_visible()
    owner.get_by_role("group", name="What happened").get_by_role("button", name="Won", exact=True).click()
    expect(deals.get_by_role("listitem").first).to_contain_text("Won")
    expect(owner).to_have_url(re.compile("kind=won"))
    deals.get_by_role("link").first.click()
    expect(owner.get_by_role("complementary")).to_be_visible()


def test_quotas_are_set_and_attained(owner: Page, server: Server):
    owner.goto("/forecast/quotas")
    users = owner.get_by_role("table", name="Users")
    row = users.get_by_role("row", name=re.compile(r"^Deniz Aydın \(EUR\)"))
    expect(row).to_contain_text("150,000")
    expect(row.get_by_role("img", name=re.compile("^Deniz Aydın: .* attained"))).to_be_visible()
    row.get_by_role("button", name="Set the quota of Deniz Aydın (EUR)").click()
    dialog = owner.get_by_role("dialog", name="Set the quota of Deniz Aydın")
    dialog.get_by_label("To win").fill("lots")
    dialog.get_by_role("button", name="Save").click()
    expect(field(dialog, "amount")).to_contain_text("must be a number")
    dialog.get_by_label("To win").fill("-1")
    dialog.get_by_role("button", name="Save").click()
    expect(field(dialog, "amount")).to_contain_text("must be at least 0")
    dialog.get_by_label("To win").fill("90000")
    dialog.get_by_role("button", name="Save").click()
    expect(toast(owner, "Quota saved")).to_be_visible()
    expect(row).to_contain_text("90,000")
    shown = owner.locator(".quota-tools strong").inner_text()
    owner.get_by_role("button", name="Period before").click()
    expect(owner.locator(".quota-tools strong")).not_to_have_text(shown)
    owner.get_by_role("button", name="Next period").click()
    expect(owner.locator(".quota-tools strong")).to_have_text(shown)
    report = server.call("crm.forecast.getQuotaAttainment")
    user = next(item for item in report["items"] if item["name"] == "Deniz Aydın" and item["currency"] == "EUR")
    server.call("crm.forecast.setQuota", {"ownerId": user["holderId"], "period": "quarter", "startsOn": report["from"], "amount": 150000})


class TestNarrowDarkGerman:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"viewport": {"width": 360, "height": 740}, "color_scheme": "dark", "locale": "de-DE", "has_touch": True, "is_mobile": True}

    def test_everything_fits_and_speaks_german(self, page: Page, owner_cookies):
        page.context.add_cookies(owner_cookies)
        for path, heading in [
            ("/reports/funnel", "Berichte: Trichter"),
            ("/reports/win-loss?period=thisYear", "Berichte: Gewonnen und verloren"),
            ("/forecast/changes", "Was sich an der Prognose geändert hat"),
            ("/forecast/quotas", "Ziele"),
        ]:
            page.goto(path)
            expect(page.get_by_role("heading", name=heading, level=1)).to_be_visible()
            expect(page.locator(".card, .empty-state").first).to_be_visible()
            assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0, path
            assert violations(page) == [], path
