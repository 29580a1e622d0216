"""The forecast, grouped tables, views that are kept and shared, long lists, themes, narrow screens, roles, and servers that do not answer."""

import json
import re
import uuid
from collections import Counter
from datetime import datetime, timedelta, timezone
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Page, expect

from browser import answer_instead, card, column, eventually, hold, inputs_of, open_board, open_deal, pages_asked, pages_of, panel, scroll_to_end, settled, sign_in, still, toast
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


def heads(page: Page):
    return page.get_by_role("treegrid").locator(".dt-group")


def rows(page: Page):
    return page.locator(".dt-body [role=row]:not(.dt-group)")


def active(page: Page) -> str:
    """The row that the keyboard is at."""
    return page.evaluate("document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))?.closest('[role=row]').innerText ?? ''")


def group_by(page: Page, column: str) -> None:
    page.get_by_role("button", name=re.compile("^Group")).click()
    page.get_by_role("menuitemradio", name=column, exact=True).click()


class TestGroups:
    def test_deals_by_stage_with_counts_and_sums(self, owner: Page, server: Server):
        nordics = server.pipeline("Nordics")
        deals = server.call("crm.extensions.listOpportunities", {"pipelineId": nordics["id"], "statuses": ["open"], "sort": "stage", "direction": "ascending"})["items"]
        counts = Counter(deal["stageName"] for deal in deals)
        owner.goto(f"/opportunities?pipeline={nordics['id']}")
        expect(owner.get_by_role("grid")).to_be_visible()
        group_by(owner, "Stage")
        expect(heads(owner)).to_have_count(len(counts))
        for index, (stage, count) in enumerate(counts.items()):
            value = sum(deal["value"] for deal in deals if deal["stageName"] == stage)
            expect(heads(owner).nth(index)).to_contain_text(stage)
            expect(heads(owner).nth(index).locator(".dt-group-count")).to_contain_text(f"{count} row")
            expect(heads(owner).nth(index).locator("[data-column=value]")).to_contain_text(f"{value:,.0f} DKK")
        expect(heads(owner).first).to_have_attribute("aria-level", "1")
        expect(rows(owner).first).to_have_attribute("aria-level", "2")
        expect(owner).to_have_url(re.compile("group=stage"))
        owner.get_by_role("button", name="Grouped by Stage").click()
        owner.get_by_role("menuitemradio", name="No groups").click()
        expect(owner.get_by_role("grid")).to_be_visible()
        expect(rows(owner)).to_have_count(len(deals))

    def test_groups_are_folded_by_keyboard_and_the_address_keeps_it(self, owner: Page, server: Server):
        owner.goto(f"/opportunities?pipeline={server.pipeline('Nordics')['id']}&group=stage")
        first = heads(owner).first
        expect(first).to_have_attribute("aria-expanded", "true")
        name = first.inner_text().split("\n")[0]
        shown = rows(owner).count()
        owner.get_by_role("treegrid").focus()
        owner.keyboard.press("ArrowLeft")
        expect(first).to_have_attribute("aria-expanded", "false")
        eventually(owner, lambda: rows(owner).count() < shown, True)
        expect(owner).to_have_url(re.compile("folded="))
        owner.reload()
        expect(first).to_have_attribute("aria-expanded", "false")
        owner.get_by_role("treegrid").focus()
        owner.keyboard.press("ArrowRight")
        expect(first).to_have_attribute("aria-expanded", "true")
        expect(rows(owner)).to_have_count(shown)
        owner.keyboard.press("ArrowRight")
        eventually(owner, lambda: name in active(owner), False)
        owner.keyboard.press("ArrowLeft")
        eventually(owner, lambda: name in active(owner), True)
        owner.keyboard.press("Space")
        expect(owner.get_by_role("toolbar", name="For the selected rows")).to_be_visible()
        owner.keyboard.press("Escape")
        first.click()
        expect(first).to_have_attribute("aria-expanded", "false")

    def test_a_view_keeps_the_groups(self, owner: Page):
        owner.goto("/opportunities?group=owner&folded=*")
        expect(heads(owner).first).to_have_attribute("aria-expanded", "false")
        owner.get_by_role("button", name="View: All").click()
        owner.get_by_role("menuitem", name="Save as a view…").click()
        owner.get_by_role("dialog").get_by_label("Name").fill("By owner")
        owner.keyboard.press("Enter")
        owner.get_by_role("button", name="View: By owner").click()
        owner.get_by_role("menuitemradio", name="All", exact=True).click()
        expect(owner.get_by_role("grid")).to_be_visible()
        owner.get_by_role("button", name="View: All").click()
        owner.get_by_role("menuitemradio", name="By owner").click()
        expect(owner.get_by_role("button", name="Grouped by Owner")).to_be_visible()
        expect(rows(owner)).to_have_count(0)
        owner.get_by_role("button", name="View: By owner").click()
        owner.get_by_role("menuitem", name="Delete the view").click()
        expect(owner.get_by_role("button", name="View: All")).to_be_visible()

    def test_what_is_not_loaded_is_not_counted_as_if_it_were(self, owner: Page, server: Server):
        template = server.call("crm.customers.listCustomers", {"limit": 1})["items"][0]
        made = [
            {**template, "id": str(uuid.UUID(int=number + 1)), "name": f"Made {number}", "status": ("active", "prospect")[number % 2]}
            for number in range(5000)
        ]
        inputs = answer_instead(owner, "crm.customers.listCustomers", pages_of(made))
        owner.goto("/customers?group=status&folded=*")
        expect(owner.locator(".dt-count")).to_have_text("First 2,000 of 5,000 rows")
        assert len(pages_asked(inputs)) == 10, "by the server's largest pages"
        expect(heads(owner)).to_have_count(2)
        expect(heads(owner).first).to_contain_text("1,000+")
        expect(heads(owner).first).to_contain_text("1,000 rows loaded so far")
        expect(owner.get_by_text("The groups are those of the first 2,000 rows.")).to_be_visible()
        assert violations(owner) == []
        owner.get_by_role("button", name="Load more").press("Enter")
        expect(owner.locator(".dt-count")).to_have_text("First 4,000 of 5,000 rows")
        owner.get_by_role("button", name="Load more").click()
        expect(owner.locator(".dt-count")).to_have_text("5,000 rows")
        expect(heads(owner).first.locator(".dt-group-count")).to_have_text("2,5002,500 rows")

    def test_groups_that_the_server_sorts_come_one_after_the_other(self, owner: Page, server: Server):
        template = server.call("crm.customers.listCustomers", {"limit": 1})["items"][0]
        begin = datetime(2026, 6, 15, tzinfo=timezone.utc)
        made = [
            {**template, "id": str(uuid.UUID(int=number + 1)), "name": f"Made {number}", "createdAt": (begin - timedelta(days=number / 5)).isoformat().replace("+00:00", "Z")}
            for number in range(1000)
        ]
        inputs = answer_instead(owner, "crm.customers.listCustomers", pages_of(made))
        owner.goto("/customers?group=createdAt")
        expect(heads(owner).first).to_contain_text("June 2026")
        assert [(params["sort"], params["direction"]) for params in inputs[:1]] == [("created", "descending")]
        expect(owner.locator(".dt-count")).to_have_text("1,000 rows")
        assert len(pages_asked(inputs)) == 1, "more comes as one scrolls"
        owner.get_by_role("button", name="Grouped by Created").click()
        owner.get_by_role("menuitem", name="Fold all groups", exact=True).click()
        expect(heads(owner)).to_have_count(8)
        expect(owner.locator(".dt-group.is-partial")).to_have_count(0)


def test_the_foot_says_which_rows_its_sums_are_of(owner: Page, server: Server):
    template = server.call("crm.extensions.listOpportunities", {"limit": 1})["items"][0]
    made = [{**template, "id": str(uuid.UUID(int=number + 1)), "title": f"Made {number}", "value": 10} for number in range(1000)]
    sums = [{"currency": "DKK", "count": 1000, "total": 12345, "weighted": 6789}]
    answers = pages_of(made)
    knows_sums = False

    def answer(params: dict) -> dict:
        return {**answers(params), **({"sums": sums} if knows_sums and params.get("includeSums") else {})}

    inputs = answer_instead(owner, "crm.extensions.listOpportunities", answer)
    owner.goto("/opportunities")
    foot = owner.locator(".dt-foot")
    expect(owner.locator(".dt-count")).to_have_text("1,000 rows")
    # The board, where this began, may still ask for a column.
    loaded = next(input["limit"] for input in inputs if "stages" not in input and not input.get("includeSums"))
    expect(foot).to_contain_text(f"Sums of {loaded} loaded")
    expect(foot.locator("[data-column=value]")).to_contain_text(f"{loaded * 10:,}")
    knows_sums = True
    owner.get_by_label("Find deals").fill("made")
    expect(foot).to_contain_text("Sums of all 1,000")
    expect(foot.locator("[data-column=value]")).to_contain_text("12,345 DKK")
    expect(foot.locator("[data-column=weighted]")).to_contain_text("6,789 DKK")
    rows(owner).first.get_by_role("checkbox").check()
    expect(foot).to_contain_text("Sums of 1 selected")
    assert violations(owner) == []


class TestViews:
    @pytest.fixture(autouse=True)
    def without_views(self, server: Server):
        yield
        for view in self.kept(server):
            server.call("crm.views.deleteView", {"id": view["id"], "version": view["version"]})

    def kept(self, server: Server) -> list[dict]:
        return [view for view in server.call("crm.views.listViews", {"list": "customers"})["items"] if view["isOwn"]]

    def choose(self, page: Page, item: str | re.Pattern) -> None:
        page.get_by_role("button", name=re.compile("^View: ")).click()
        page.get_by_role("menuitem", name=item).or_(page.get_by_role("menuitemradio", name=item)).click()

    def save(self, page: Page, name: str, is_shared: bool = False) -> None:
        self.choose(page, "Save as a view…")
        dialog = page.get_by_role("dialog", name="Name of the view")
        dialog.get_by_label("Name", exact=True).fill(name)
        if is_shared:
            dialog.get_by_label("Share with everybody").check()
        dialog.get_by_role("button", name="Save").click()
        expect(page.get_by_role("button", name=f"View: {name}")).to_be_visible()

    def test_others_choose_a_view_that_is_shared(self, owner: Page, server: Server, browser):
        owner.goto("/customers?status=active")
        self.save(owner, "Active ones", is_shared=True)
        rep = browser.new_context(base_url=server.url, locale="en-GB").new_page()
        sign_in(rep, server.user("rep"), "/customers")
        rep.get_by_role("button", name="View: All").click()
        others = rep.get_by_role("group", name="Shared by others")
        # A menu floats above the page, outside its landmarks.
        assert [found for found in violations(rep) if not found.startswith("axe region")] == []
        others.get_by_role("menuitemradio", name=re.compile("^Active ones")).click()
        expect(rep).to_have_url(re.compile("status=active"))
        rep.get_by_role("button", name="View: Active ones").click()
        expect(rep.get_by_role("menuitem", name="Save as a view…")).to_be_visible()
        expect(rep.get_by_role("menuitem", name="Rename the view…")).to_have_count(0)
        self.choose(owner, "Stop sharing")
        expect(toast(owner, "yours alone")).to_be_visible()
        rep.goto("/customers")
        rep.get_by_role("button", name="View: All").click()
        expect(rep.get_by_role("menuitem", name="Save as a view…")).to_be_visible()
        expect(rep.get_by_role("menuitemradio", name=re.compile("Active ones"))).to_have_count(0)
        rep.context.close()

    def test_a_view_is_changed_renamed_and_deleted(self, owner: Page, server: Server):
        owner.goto("/customers?status=active&sort=-updated")
        self.save(owner, "Mine")
        assert "status=active" in self.kept(server)[0]["query"]
        owner.get_by_role("button", name="Remove the filter Status").click()
        expect(owner.get_by_role("button", name="View: Mine")).to_contain_text("changed")
        self.choose(owner, "Save the changes")
        expect(owner.get_by_role("button", name="View: Mine")).not_to_contain_text("changed")
        assert self.kept(server)[0]["query"] == "sort=-updated"
        self.choose(owner, "Rename the view…")
        owner.get_by_role("dialog").get_by_label("Name", exact=True).fill("Newest")
        owner.keyboard.press("Enter")
        expect(owner.get_by_role("button", name="View: Newest")).to_be_visible()
        self.choose(owner, "Delete the view")
        hold(owner, "“Newest” is deleted")
        expect(owner.get_by_role("button", name="View: All")).to_be_visible()
        toast(owner, "“Newest” is deleted").get_by_role("button", name="Undo").click()
        expect(owner.get_by_role("button", name="View: Newest")).to_be_visible()
        expect(owner).to_have_url(re.compile("sort=-updated"))

    def test_a_link_to_a_shared_view_shows_its_columns(self, owner: Page, server: Server, browser):
        layout = {"order": ["status", "name"], "hidden": ["email"], "pinned": ["status"], "widths": {"status": 222}, "density": "compact"}
        query = urlencode({"status": "active", "columns": json.dumps(layout)})
        view = server.call("crm.views.createView", {"list": "customers", "name": "As arranged", "query": query, "isShared": True})
        rep = browser.new_context(base_url=server.url, locale="en-GB").new_page()
        sign_in(rep, server.user("rep"), f"/customers?status=active&view={view['id']}")
        expect(rep.get_by_role("button", name="View: As arranged")).not_to_contain_text("changed")
        expect(rep.get_by_role("columnheader", name="E-mail")).to_have_count(0)
        expect(rep.get_by_role("columnheader").nth(1)).to_contain_text("Status")
        rep.get_by_role("button", name="View: As arranged").click()
        rep.get_by_role("menuitemradio", name="All", exact=True).click()
        expect(rep.get_by_role("columnheader", name="E-mail")).to_be_visible()
        rep.context.close()

    def test_all_is_as_one_has_arranged_it(self, owner: Page, server: Server):
        view = server.call("crm.views.createView", {"list": "customers", "name": "Standard", "query": "status=active", "isShared": False})
        owner.goto("/customers")
        owner.get_by_role("button", name="Columns").click()
        owner.get_by_role("dialog").get_by_label("E-mail", exact=True).uncheck()
        owner.get_by_role("dialog").get_by_role("button", name="Done").click()
        expect(owner.get_by_role("columnheader", name="E-mail")).to_have_count(0)
        self.choose(owner, "Standard")
        expect(owner.get_by_role("columnheader", name="E-mail")).to_be_visible()
        self.choose(owner, "All")
        expect(owner).not_to_have_url(re.compile(view["id"]))
        expect(owner.get_by_role("columnheader", name="E-mail")).to_have_count(0)

    def test_the_columns_stand_in_the_address(self, owner: Page, server: Server, browser):
        owner.goto("/customers")
        owner.get_by_role("button", name="Columns").click()
        owner.get_by_role("dialog").get_by_label("E-mail", exact=True).uncheck()
        owner.get_by_role("dialog").get_by_role("button", name="Pin Status").click()
        owner.get_by_role("dialog").get_by_role("button", name="Done").click()
        expect(owner).to_have_url(re.compile("columns=.*status\\*"))
        rep = browser.new_context(base_url=server.url, locale="en-GB").new_page()
        sign_in(rep, server.user("rep"), owner.url.removeprefix(server.url))
        expect(rep.get_by_role("columnheader", name="Status")).to_be_visible()
        expect(rep.get_by_role("columnheader", name="E-mail")).to_have_count(0)
        # What another has sent is not one's own.
        rep.goto("/customers")
        expect(rep.get_by_role("columnheader", name="E-mail")).to_be_visible()
        rep.context.close()
        owner.get_by_role("button", name="Columns").click()
        owner.get_by_role("button", name="As at the beginning").click()
        expect(owner).not_to_have_url(re.compile("columns="))

    def test_views_of_the_device_move_to_the_server(self, owner: Page, server: Server):
        key = f"rapport.views.{server.call('auth.me')['id']}.customers"
        layout = {"order": [], "hidden": ["email"], "pinned": [], "widths": {}, "density": "compact"}
        former = [{"id": "k2j3h4g5", "name": "From before", "query": "status=active", "layout": layout}]
        owner.evaluate("([key, value]) => localStorage.setItem(key, value)", [key, json.dumps(former)])
        owner.goto("/customers?status=active&view=k2j3h4g5")
        expect(owner.get_by_role("button", name="View: From before")).to_be_visible()
        eventually(owner, lambda: owner.evaluate("key => localStorage.getItem(key)", key), None)
        assert [(view["name"], view["isShared"]) for view in self.kept(server)] == [("From before", False)]
        self.choose(owner, "From before")
        expect(owner.get_by_role("columnheader", name="E-mail")).to_have_count(0)
        self.choose(owner, "All")
        expect(owner.get_by_role("columnheader", name="E-mail")).to_be_visible()


class TestLongLists:
    def scroll_to_start(self, page: Page, selector: str) -> None:
        page.evaluate("selector => void (document.querySelector(selector).scrollTop = 0)", selector)

    def test_documents(self, owner: Page, server: Server):
        user = server.call("crm.customers.listCustomers", {"limit": 1})["items"][0]
        made = [
            {
                "id": str(uuid.UUID(int=number + 1)), "title": f"Document {number}", "tags": [f"tag {tag}" for tag in range(number % 9)], "ownerId": user["ownerId"],
                "ownerName": user["ownerName"], "currentVersion": 1, "fileName": "a.txt", "mediaType": "text/plain", "size": 5, "createdAt": user["createdAt"],
                "updatedAt": user["updatedAt"], "createdBy": user["ownerId"], "updatedBy": user["ownerId"], "version": 1,
            }
            for number in range(300)
        ]
        answer_instead(owner, "crm.extensions.listDocuments", lambda params: pages_of(made)({**params, "limit": 300}))
        owner.goto("/documents")
        items = owner.get_by_role("list", name="Documents").get_by_role("listitem")
        expect(items.first).to_contain_text("Document 0")
        assert items.count() < 80
        scroll_to_end(owner, ".documents")
        expect(items.last).to_contain_text("Document 299")
        expect(items.last).to_be_in_viewport()
        expect(items.last).to_have_attribute("aria-posinset", "300")
        assert items.count() < 80
        assert violations(owner) == []
        # The keyboard goes on where its row went away.
        items.last.get_by_role("button").first.focus()
        self.scroll_to_start(owner, ".documents")
        expect(items.first).to_contain_text("Document 0")
        expect(owner.locator(".virtual-list")).to_be_focused()
        owner.keyboard.press("Tab")
        expect(items.first.get_by_role("button").first).to_be_focused()

    def test_members_of_a_segment(self, owner: Page, server: Server):
        segment = next(item for item in server.call("crm.extensions.listSegments", {})["items"] if item["memberCount"] > 0)
        template = server.call("crm.extensions.getSegmentMembers", {"id": segment["id"], "limit": 1})["items"][0]
        made = [{**template, "customer": {**template["customer"], "id": str(uuid.UUID(int=number + 1)), "name": f"Made {number}"}} for number in range(350)]
        answer_instead(owner, "crm.extensions.getSegmentMembers", pages_of(made))
        owner.goto(f"/segments/{segment['id']}")
        table = owner.get_by_role("table", name="Members")
        expect(table.get_by_role("row", name=re.compile("^Made 0 "))).to_be_visible()
        assert table.get_by_role("row").count() < 100
        # The end moves away with each page that comes.
        owner.wait_for_function(
            """() => {
                const scroller = document.querySelector(".segments");
                scroller.scrollTop = scroller.scrollHeight;
                return document.querySelector("table.members-table").getAttribute("aria-rowcount") === "351";
            }""",
        )
        last = table.get_by_role("row", name=re.compile("^Made 349 "))
        scroll_to_end(owner, ".segments")
        expect(last).to_have_attribute("aria-rowindex", "351")
        expect(last).to_be_in_viewport()
        assert table.get_by_role("row").count() < 100

    def test_audit_log(self, owner: Page, server: Server):
        template = server.call("crm.extensions.getAuditLog", {"limit": 1})["items"][0]
        begin = datetime(2026, 6, 15, 12, tzinfo=timezone.utc)
        made = [{**template, "seq": 1000 - number, "at": (begin - timedelta(hours=number)).isoformat().replace("+00:00", "Z")} for number in range(400)]
        answer_instead(owner, "crm.extensions.getAuditLog", lambda params: pages_of(made)({**params, "limit": 400}))
        owner.goto("/audit")
        entries = owner.locator(".audit-entry")
        first = owner.locator("[data-seq='1000']")
        first.locator(".audit-how summary").click()
        expect(first.locator(".audit-how")).to_contain_text("Request")
        assert entries.count() < 80
        scroll_to_end(owner, ".audit")
        expect(owner.locator("[data-seq='601']")).to_be_in_viewport()
        expect(first).to_have_count(0)
        assert entries.count() < 80
        assert violations(owner) == []
        self.scroll_to_start(owner, ".audit")
        expect(first.locator(".audit-how")).to_have_attribute("open", "")


def test_theme_is_chosen_and_kept(owner: Page):
    body = owner.locator("body")
    light = owner.evaluate("getComputedStyle(document.body).backgroundColor")
    owner.get_by_role("button", name="Dark theme").click()
    expect(body).not_to_have_css("background-color", light)
    owner.reload()
    expect(owner.get_by_role("button", name="Light theme")).to_be_visible()
    settled(owner)
    expect(body).not_to_have_css("background-color", light)


class TestDark:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"color_scheme": "dark"}

    def test_device_that_is_dark(self, owner: Page):
        expect(owner.locator("body")).to_have_css("background-color", "rgb(16, 18, 22)")
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
        box = still(owner, lambda: panel(owner).bounding_box())
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
    box = still(page, lambda: card(page, "Cooling water").bounding_box())
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


@pytest.mark.parametrize("address, method, content", [
    ("/dashboard", "crm.dashboard.getDashboard", ".figure-card"),
    ("/dashboard?days=30", "crm.dashboard.getDashboard", ".figure-card"),
    ("/customers", "crm.customers.listCustomers", ".dt-row"),
    ("/customers?sort=-updated", "crm.customers.listCustomers", ".dt-row"),
    ("/customers?status=active", "crm.customers.listCustomers", ".dt-row"),
    ("/opportunities", "crm.extensions.listOpportunities", ".dt-row"),
    ("/opportunities?sort=-value", "crm.extensions.listOpportunities", ".dt-row"),
])
def test_what_is_asked_for_before_the_screen_is_there_is_what_it_shows(owner: Page, address: str, method: str, content: str):
    owner.goto("about:blank")
    inputs = inputs_of(owner, method)
    owner.goto(address)
    owner.locator(f"main :not(.dt-head) > {content}:not(:has(.skeleton))").first.wait_for()
    assert len(pages_asked(inputs)) == 1
