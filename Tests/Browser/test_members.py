"""Members, invitations and teams."""

import re

import pytest
from playwright.sync_api import Page, expect

from browser import field, hold, sign_in, toast
from conftest import violations
from fresh_server import PASSWORD, mail_to, serving
from rapport_server import User

ADA = User("ada@example.com", "owner", PASSWORD, "")


@pytest.fixture
def server():
    with serving(setup={}) as server:
        yield server


@pytest.fixture
def members(page: Page, server) -> Page:
    sign_in(page, ADA)
    page.goto("/settings/team")
    expect(page.get_by_role("list", name="Members")).to_be_visible()
    return page


def invite(page: Page, email: str, role: str, team: str = "No team") -> None:
    page.get_by_role("button", name="Invite", exact=True).click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("E-mail").fill(email)
    dialog.get_by_label("Role").select_option(label=role)
    dialog.get_by_label("Team").select_option(label=team)
    dialog.get_by_role("button", name="Send the invitation").click()


def make_team(page: Page, name: str) -> None:
    page.get_by_role("button", name="New team").click()
    page.get_by_role("dialog").get_by_label("Name").fill(name)
    page.get_by_role("button", name="Make the team").click()
    expect(page.get_by_role("dialog")).to_have_count(0)


def accept(server, browser, email: str, name: str) -> Page:
    """Somebody follows the link of their mail, in a browser of their own."""
    visitor = browser.new_context(base_url=server.url).new_page()
    visitor.goto(mail_to(server, email).link("/accept-invitation#token="))
    visitor.get_by_label("Your name").fill(name)
    visitor.get_by_label("Password", exact=True).fill("my own long way in")
    visitor.get_by_role("button", name="Join").click()
    visitor.get_by_role("navigation", name="Main").wait_for()
    return visitor


def test_an_invitation_that_is_being_written_survives_a_reload(members: Page):
    dialog = members.get_by_role("dialog")
    members.get_by_role("button", name="Invite", exact=True).click()
    dialog.get_by_label("E-mail").fill("grace@example.com")
    dialog.get_by_label("Role").select_option(label="Manager")
    members.reload()
    members.get_by_role("button", name="Invite", exact=True).click()
    expect(dialog.get_by_text("Your unsaved work from before is here.")).to_be_visible()
    expect(dialog.get_by_label("E-mail")).to_have_value("grace@example.com")
    expect(dialog.get_by_label("Role")).to_have_value("manager")
    dialog.get_by_role("button", name="Start over").click()
    expect(dialog.get_by_label("E-mail")).to_have_value("")
    expect(dialog.get_by_label("Role")).to_have_value("rep")


def test_from_invitation_to_member_and_out_again(members: Page, server, browser):
    make_team(members, "North")
    members.get_by_role("button", name="Invite", exact=True).click()
    members.get_by_role("button", name="Send the invitation").click()
    expect(field(members.get_by_role("dialog"), "email")).to_contain_text("is required")
    assert violations(members) == []
    members.get_by_role("button", name="Cancel").click()
    invite(members, "bo@example.com", "Manager", "North")
    expect(toast(members, "bo@example.com is invited.")).to_be_visible()
    waiting = members.get_by_role("list", name="Invitations").get_by_role("listitem")
    expect(waiting).to_contain_text("Manager in North")

    link = mail_to(server, "bo@example.com").link("/accept-invitation#token=")
    visitor = browser.new_context(base_url=server.url).new_page()
    visitor.goto(link)
    expect(visitor.get_by_role("heading", name="Join Nordlys")).to_be_visible()
    expect(visitor.get_by_text("Ada Lund invites bo@example.com as manager in the team North.")).to_be_visible()
    expect(visitor).not_to_have_url(re.compile("token"))
    assert violations(visitor) == []
    visitor.get_by_role("button", name="Join").click()
    expect(field(visitor, "name")).to_contain_text("is required")
    visitor.get_by_label("Your name").fill("Bo Dahl")
    visitor.get_by_label("Password", exact=True).fill("my own long way in")
    visitor.get_by_role("button", name="Join").click()
    visitor.get_by_role("button", name="Bo Dahl: account").wait_for()
    # A manager sees who is there, and changes nobody.
    visitor.get_by_role("link", name="Members").click()
    expect(visitor.get_by_role("list", name="Members").get_by_role("listitem")).to_have_count(2)
    expect(visitor.get_by_role("button", name="Invite", exact=True)).to_have_count(0)
    expect(visitor.get_by_role("button", name=re.compile("^Deactivate"))).to_have_count(0)

    members.reload()
    row = members.get_by_role("list", name="Members").get_by_role("listitem").filter(has_text="Bo Dahl")
    expect(row.get_by_label("Role of Bo Dahl")).to_have_value("manager")
    row.get_by_label("Role of Bo Dahl").select_option("rep")
    expect(toast(members, "Bo Dahl is changed.")).to_be_visible()
    row.get_by_label("Team of Bo Dahl").select_option(label="No team")
    expect(row.get_by_label("Team of Bo Dahl")).to_have_value("")
    row.get_by_role("button", name="Deactivate Bo Dahl").click()
    dialog = members.get_by_role("dialog", name="Deactivate Bo Dahl?")
    dialog.get_by_label("Their customers and deals go to").select_option(label="Ada Lund")
    assert violations(members) == []
    dialog.get_by_role("button", name="Deactivate").click()
    expect(toast(members, "Bo Dahl is deactivated.")).to_contain_text("changed hands")
    hold(members, "Bo Dahl is deactivated.")
    expect(row).to_have_count(0)
    # By the keyboard, since the pointer stays where it is.
    members.get_by_label("Show deactivated").press("Space")
    expect(members.get_by_label("Show deactivated")).to_be_checked()
    past = members.get_by_role("list", name="Deactivated members")
    expect(past).to_contain_text("Bo Dahl")
    visitor.reload()
    expect(visitor.get_by_role("heading", name="Sign in")).to_be_visible()
    # By mistake: the message has the way back, and so has the list.
    toast(members, "Bo Dahl is deactivated.").get_by_role("button", name="Undo").click()
    expect(toast(members, "Bo Dahl is a member again")).to_be_visible()
    expect(row.get_by_label("Role of Bo Dahl")).to_have_value("rep")
    row.get_by_role("button", name="Deactivate Bo Dahl").click()
    members.get_by_role("dialog").get_by_role("button", name="Deactivate").click()
    past.get_by_role("button", name="Reactivate Bo Dahl").click()
    expect(row).to_be_visible()
    visitor.get_by_label("E-mail").fill("bo@example.com")
    visitor.get_by_label("Password", exact=True).fill("my own long way in")
    visitor.get_by_role("button", name="Sign in", exact=True).click()
    visitor.get_by_role("button", name="Bo Dahl: account").wait_for()
    visitor.context.close()


def test_an_invitation_is_withdrawn(members: Page, server, browser):
    invite(members, "eve@example.com", "Viewer")
    link = mail_to(server, "eve@example.com").link("/accept-invitation#token=")
    members.get_by_role("button", name="Withdraw the invitation of eve@example.com").click()
    hold(members, "The invitation is withdrawn.")
    expect(members.get_by_text("Nobody is invited at the moment.")).to_be_visible()
    visitor = browser.new_context(base_url=server.url).new_page()
    visitor.goto(link)
    expect(visitor.get_by_role("heading", name="This invitation is no longer open")).to_be_visible()
    assert violations(visitor) == []
    toast(members, "The invitation is withdrawn.").get_by_role("button", name="Undo").click()
    expect(members.get_by_role("list", name="Invitations")).to_contain_text("eve@example.com")
    visitor.goto("about:blank")
    visitor.goto(link)
    expect(visitor.get_by_role("heading", name="Join Nordlys")).to_be_visible()
    visitor.context.close()


def test_a_member_is_not_invited_again(members: Page):
    invite(members, "ada@example.com", "Viewer")
    expect(field(members.get_by_role("dialog"), "email")).to_contain_text("belongs to a member already")


def test_teams_are_renamed_and_deleted(members: Page, server, browser):
    make_team(members, "North")
    make_team(members, "South")
    invite(members, "bo@example.com", "Representative", "North")
    accept(server, browser, "bo@example.com", "Bo Dahl").context.close()
    members.reload()
    teams = members.get_by_role("list", name="Teams").get_by_role("listitem")
    teams.get_by_role("button", name="Rename South").click()
    members.get_by_role("dialog").get_by_label("Name").fill("West")
    members.get_by_role("dialog").get_by_role("button", name="Rename").click()
    expect(teams.filter(has_text="West")).to_have_count(1)
    expect(teams.filter(has_text="North")).to_contain_text("1 member")
    teams.get_by_role("button", name="Delete North").click()
    dialog = members.get_by_role("dialog", name="Delete the team North?")
    dialog.get_by_label("They go to").select_option(label="West")
    dialog.get_by_role("button", name="Delete").click()
    hold(members, "The team North is deleted.")
    expect(teams).to_have_count(1)
    expect(teams).to_contain_text("1 member")
    expect(members.get_by_label("Team of Bo Dahl")).to_have_value(re.compile("."))
    toast(members, "The team North is deleted.").get_by_role("button", name="Undo").click()
    expect(teams.filter(has_text="North")).to_contain_text("1 member")
    expect(teams.filter(has_text="West")).to_contain_text("0 members")
    # Of a team without members nothing is asked.
    teams.get_by_role("button", name="Delete West").click()
    hold(members, "The team West is deleted.")
    expect(teams).to_have_count(1)
    toast(members, "The team West is deleted.").get_by_role("button", name="Undo").click()
    expect(teams).to_have_count(2)


class TestNarrowAndDark:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True, "color_scheme": "dark"}

    def test_it_fits(self, members: Page):
        make_team(members, "A team with quite a long name for a telephone")
        invite(members, "somebody.with.a.long.address@department.example.com", "Administrator")
        expect(members.get_by_role("list", name="Invitations")).to_be_visible()
        assert members.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0
