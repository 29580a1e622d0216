"""The settings of the workspace: pipelines and their stages, reasons, fields, papers, health, availability, operation."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from browser import field, hold, sign_in, still, toast
from conftest import violations
from rapport_server import Server


def open_part(page: Page, name: str) -> None:
    page.goto("/settings")
    page.get_by_role("navigation", name="Settings").get_by_role("link", name=name).click()
    expect(page.get_by_role("region", name=name, exact=True)).to_be_visible()


def dialog(page: Page) -> Locator:
    return page.get_by_role("dialog")


@pytest.fixture
def pipeline(server: Server):
    """A pipeline of this test alone."""
    made = server.call("crm.pipelines.createPipeline", {"name": "Trade fairs", "template": "deals"})
    yield made
    if made["id"] in [each["id"] for each in server.call("crm.pipelines.listPipelines", {"limit": 200})["items"]]:
        server.call("crm.pipelines.deletePipeline", {"id": made["id"]})


def stages(page: Page) -> Locator:
    return page.get_by_role("region", name="Trade fairs").get_by_role("list", name="Stages").get_by_role("listitem")


def names(page: Page) -> Locator:
    return stages(page).locator("strong")


def test_stages_are_made_changed_and_deleted(owner: Page, pipeline: dict):
    open_part(owner, "Pipelines")
    region = owner.get_by_role("region", name="Trade fairs")
    region.get_by_role("button", name="New stage").click()
    field(dialog(owner), "name").get_by_role("textbox").fill("Demo")
    field(dialog(owner), "probability").get_by_role("textbox").fill("300")
    dialog(owner).get_by_role("button", name="Add the stage").click()
    expect(field(dialog(owner), "probability")).to_contain_text("at most 100")
    field(dialog(owner), "probability").get_by_role("textbox").fill("40")
    dialog(owner).get_by_role("radio", name="Teal").check()
    dialog(owner).get_by_role("radio", name="Target").check()
    assert violations(owner) == []
    dialog(owner).get_by_role("button", name="Add the stage").click()
    expect(stages(owner).filter(has_text="Demo")).to_contain_text("40%")
    stages(owner).filter(has_text="Demo").get_by_role("button", name="Edit Demo").click()
    field(dialog(owner), "rottenAfterDays").get_by_role("textbox").fill("14")
    dialog(owner).get_by_role("button", name="Save").click()
    expect(stages(owner).filter(has_text="Demo")).to_contain_text("rots after 14 days")
    before = names(owner).all_inner_texts()
    stages(owner).filter(has_text="Demo").get_by_role("button", name="Delete Demo").click()
    hold(owner, "“Demo” is deleted")
    expect(stages(owner).filter(has_text="Demo")).to_have_count(0)
    toast(owner, "“Demo” is deleted").get_by_role("button", name="Undo").click()
    expect(stages(owner).filter(has_text="Demo")).to_contain_text("rots after 14 days")
    expect(names(owner)).to_have_text(before)


def test_a_stage_that_two_change_shows_both(owner: Page, pipeline: dict, server: Server):
    stage = next(each for each in pipeline["stages"] if each["name"] == "Qualified")
    open_part(owner, "Pipelines")
    stages(owner).filter(has_text="Qualified").get_by_role("button", name="Edit Qualified").click()
    field(dialog(owner), "name").get_by_role("textbox").fill("Looked at")
    server.call("crm.pipelines.updateStage", {"id": stage["id"], "rottenAfterDays": 23}, role="admin")
    dialog(owner).get_by_role("button", name="Save", exact=True).click()
    conflict = dialog(owner).get_by_role("alert", name="Conflict")
    expect(conflict.get_by_role("row").filter(has_text="Name")).to_contain_text("Looked atQualified")
    expect(conflict.get_by_role("row").filter(has_text="Days until a deal rots")).to_contain_text("2323")
    conflict.get_by_role("button", name="Save mine").click()
    expect(dialog(owner)).to_have_count(0)
    expect(stages(owner).filter(has_text="Looked at")).to_contain_text("rots after 23 days")


def test_what_is_typed_outlasts_another_one_saving(owner: Page, server: Server):
    server.call("crm.settings.setDocumentSettings", {"phone": None, "bankAccount": None})
    open_part(owner, "Quotes and orders")
    bank = field(owner, "bankAccount").get_by_role("textbox")
    bank.fill("Sparkasse, DE02 1203 0000 0000 2020 51")
    server.call("crm.settings.setDocumentSettings", {"phone": "+49 30 23125 0"}, role="admin")
    owner.get_by_role("button", name="Save", exact=True).click()
    conflict = owner.get_by_role("alert", name="Conflict")
    expect(conflict.get_by_role("row").filter(has_text="Phone")).to_contain_text("+49 30 23125 0")
    expect(bank).to_have_value("Sparkasse, DE02 1203 0000 0000 2020 51")
    conflict.get_by_role("button", name="Save mine").click()
    expect(toast(owner, "Saved")).to_be_visible()
    saved = server.call("crm.settings.getDocumentSettings")
    assert (saved["phone"], saved["bankAccount"]) == ("+49 30 23125 0", "Sparkasse, DE02 1203 0000 0000 2020 51")


def test_stages_are_put_in_order_by_keyboard_and_by_dragging(owner: Page, pipeline: dict, server: Server):
    open_part(owner, "Pipelines")
    expect(stages(owner).first).to_contain_text("Lead")
    owner.get_by_role("region", name="Trade fairs").get_by_role("button", name="Move Qualified up").press("Enter")
    hold(owner, "The order is saved")
    expect(names(owner).nth(0)).to_have_text("Qualified")
    expect(names(owner).nth(1)).to_have_text("Lead")
    # The message goes with the click, and is there again when that order is saved, too.
    toast(owner, "The order is saved").get_by_role("button", name="Undo").click()
    expect(names(owner).first).to_have_text("Lead")
    toast(owner, "The order is saved").get_by_role("button", name="Dismiss").click()
    handle = stages(owner).nth(2).locator(".stage-handle")
    handle.scroll_into_view_if_needed()
    start, end = still(owner, lambda: (handle.bounding_box(), stages(owner).first.bounding_box()))
    owner.mouse.move(start["x"] + 8, start["y"] + 8)
    owner.mouse.down()
    owner.mouse.move(end["x"] + 20, end["y"] + 10, steps=5)
    owner.mouse.up()
    expect(stages(owner).first).to_contain_text("Proposal")
    expect(stages(owner).nth(1)).to_contain_text("Lead")


def test_a_pipeline_is_made_and_goes_with_its_deals_moved(owner: Page, server: Server):
    open_part(owner, "Pipelines")
    owner.get_by_role("button", name="New pipeline").click()
    field(dialog(owner), "name").get_by_role("textbox").fill("Renewals")
    dialog(owner).get_by_role("button", name="Make the pipeline").click()
    region = owner.get_by_role("region", name="Renewals")
    expect(region).to_be_visible()
    region.get_by_role("button", name="Edit Renewals").click()
    dialog(owner).get_by_label("Ask why a deal was won").check()
    dialog(owner).get_by_role("button", name="Save").click()
    expect(dialog(owner)).to_have_count(0)
    made = server.pipeline("Renewals")
    assert made["requiresWonReason"]
    customer = server.call("crm.customers.listCustomers", {"limit": 1})["items"][0]
    deal = server.call("crm.extensions.createOpportunity", {"customerProfileId": customer["id"], "pipelineId": made["id"], "title": "Goes along"})
    region.get_by_role("button", name="Delete Renewals").click()
    dialog(owner).get_by_role("button", name="Delete").click()
    expect(dialog(owner).get_by_role("alert")).to_contain_text("say where they go")
    dialog(owner).get_by_label("Its deals go to").select_option(label="Nordics")
    dialog(owner).get_by_role("button", name="Delete").click()
    hold(owner, "“Renewals” is deleted")
    expect(region).to_have_count(0)
    toast(owner, "“Renewals” is deleted").get_by_role("button", name="Undo").click()
    expect(region).to_contain_text("1 open deal")
    moved = server.call("crm.extensions.getOpportunity", {"id": deal["id"]})["opportunity"]
    assert (moved["pipelineId"], moved["stage"]) == (made["id"], deal["stage"])
    server.call("crm.extensions.deleteOpportunity", {"id": deal["id"]})
    region.get_by_role("button", name="Delete Renewals").click()
    # Of what has no deals nothing is asked.
    expect(region).to_have_count(0)


def test_loss_reasons_are_added_ordered_and_removed(owner: Page):
    open_part(owner, "Loss reasons")
    reasons = owner.get_by_role("list", name="Loss reasons").get_by_role("listitem")
    expect(reasons.first).to_be_visible()
    before = reasons.count()
    owner.get_by_label("New reason").fill("Too far away")
    owner.keyboard.press("Enter")
    expect(reasons).to_have_count(before + 1)
    owner.get_by_role("button", name="Move Too far away up").click()
    expect(reasons.nth(before - 1)).to_contain_text("Too far away")
    owner.get_by_role("button", name="Remove Too far away").click()
    toast(owner, "is removed").get_by_role("button", name="Undo").click()
    expect(reasons).to_have_count(before + 1)
    owner.get_by_role("button", name="Remove Too far away").click()
    expect(reasons).to_have_count(before)


def test_a_custom_field_is_added_and_taken_away(owner: Page, server: Server):
    open_part(owner, "Custom fields")
    owner.get_by_role("button", name="New field").click()
    field(dialog(owner), "label").get_by_role("textbox").fill("Fleet size")
    expect(dialog(owner).get_by_label("Key")).to_have_value("fleetSize")
    dialog(owner).get_by_label("Kind").select_option("number")
    dialog(owner).get_by_role("button", name="Add").click()
    row = owner.get_by_role("list", name="Custom fields").get_by_role("listitem").filter(has_text="Fleet size")
    expect(row).to_contain_text("Number")
    assert "fleetSize" in [each["key"] for each in server.call("crm.customers.listCustomFields")["items"]]
    row.get_by_role("button", name="Delete Fleet size").click()
    expect(row).to_have_count(0)


def test_papers_health_availability_and_operation(owner: Page, server: Server):
    open_part(owner, "Quotes and orders")
    owner.get_by_label("VAT id").fill("DE123456789")
    owner.get_by_role("button", name="Save").click()
    expect(toast(owner, "Saved")).to_be_visible()
    assert server.call("crm.settings.getDocumentSettings")["vatId"] == "DE123456789"
    open_part(owner, "Customer health")
    slider = owner.get_by_role("slider", name="Last contact")
    slider.press("ArrowRight")
    owner.get_by_role("button", name="Save").click()
    expect(toast(owner, "Saved")).to_be_visible()
    expect(owner.get_by_role("button", name="Save")).to_be_disabled()
    open_part(owner, "Availability")
    owner.get_by_role("button", name=re.compile("^Set an absence of")).first.click()
    dialog(owner).get_by_role("button", name="Save").click()
    owner.get_by_role("button", name=re.compile("^End the absence of")).first.click()
    expect(owner.get_by_role("button", name=re.compile("^End the absence of"))).to_have_count(0)
    open_part_of_operation(owner)


def open_part_of_operation(page: Page) -> None:
    page.get_by_role("navigation", name="Settings").get_by_role("link", name="Operation").click()
    expect(page.get_by_role("region", name="Jobs")).to_be_visible()
    expect(page.get_by_role("region", name="Backups")).to_be_visible()


def test_others_only_read(page: Page, server: Server):
    sign_in(page, server.user("rep"), "/settings")
    expect(page.get_by_role("region", name="Nordics")).to_be_visible()
    expect(page.get_by_role("button", name="New pipeline")).to_have_count(0)
    expect(page.get_by_role("button", name="New stage")).to_have_count(0)
    expect(page.get_by_role("link", name="Operation")).to_have_count(0)


class TestNarrow:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True, "color_scheme": "dark"}

    def test_it_fits_and_is_dark(self, owner: Page):
        owner.goto("/settings")
        expect(owner.get_by_role("region", name="Nordics")).to_be_visible()
        assert owner.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0


class TestGerman:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"locale": "de-DE"}

    def test_it_speaks_german(self, owner: Page):
        owner.goto("/settings")
        expect(owner.get_by_role("heading", name="Einstellungen", level=1)).to_be_visible()
        expect(owner.get_by_role("button", name="Neue Pipeline")).to_be_visible()
