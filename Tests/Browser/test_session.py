"""Signing in and out, and a session that ends."""

import re

from playwright.sync_api import Page, expect

from browser import eventually, field, held_calls, next_frames, open_board, sign_in
from rapport_server import Server


def test_right_password_opens_the_board(page: Page, server: Server):
    sign_in(page, server.user("owner"))
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator("[data-deal]").first).to_be_visible()


def test_wrong_password_says_so_and_keeps_the_address(page: Page, server: Server):
    page.goto("/")
    page.get_by_label("E-mail").fill(server.user("owner").email)
    page.get_by_label("Password", exact=True).fill("not the password")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("alert")).to_contain_text("wrong")
    expect(page.get_by_label("E-mail")).to_have_value(server.user("owner").email)


def test_issues_stand_at_their_fields(page: Page):
    page.goto("/")
    page.get_by_label("E-mail").fill("not an address")
    page.get_by_role("button", name="Sign in").click()
    expect(field(page, "email")).to_contain_text("must be an e-mail address")
    expect(field(page, "password")).to_contain_text("Password is required")
    expect(page.get_by_label("E-mail")).to_be_focused()


def test_password_can_be_shown(page: Page):
    page.goto("/")
    password = page.get_by_label("Password", exact=True)
    password.fill("secret")
    expect(password).to_have_attribute("type", "password")
    page.get_by_role("button", name="Show password").click()
    expect(password).to_have_attribute("type", "text")


def test_signing_out_ends_the_session(page: Page, server: Server):
    sign_in(page, server.user("owner"))
    page.get_by_role("button", name=re.compile("account")).click()
    page.get_by_role("menuitem", name="Sign out").click()
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
    page.reload()
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()


def test_a_call_refused_while_one_signs_out_shows_no_ended_session(page: Page, server: Server):
    sign_in(page, server.user("owner"))
    forecast = page.get_by_role("navigation", name="Main").get_by_role("link", name="Forecast")
    held = held_calls(page, "auth.logout")
    page.get_by_role("button", name=re.compile("account")).click()
    page.get_by_role("menuitem", name="Sign out").click()
    eventually(page, lambda: len(held), 1)
    # The server has ended the session, and its answer is still on the way.
    answer = held[0].fetch()
    with page.expect_response(lambda response: '"UNAUTHORIZED"' in response.text()):
        forecast.click()
    next_frames(page)
    expect(forecast).to_be_visible()
    expect(page.get_by_role("heading", name="Sign in")).to_have_count(0)
    held[0].fulfill(response=answer)
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
    expect(page.get_by_text("Your session has ended")).to_have_count(0)
    expect(forecast).to_have_count(0)


def test_signing_out_of_an_ended_session_leaves_nothing_of_the_page(page: Page, server: Server):
    sign_in(page, server.user("owner"))
    page.get_by_role("button", name=re.compile("account")).click()
    page.context.clear_cookies()
    page.get_by_role("menuitem", name="Sign out").click()
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
    expect(page.get_by_text("Your session has ended")).to_have_count(0)
    expect(page.locator("#main")).to_have_count(0)


def test_expired_session_leads_back_to_where_one_was(page: Page, server: Server):
    user = server.user("owner")
    sign_in(page, user)
    open_board(page, "Nordics")
    forecast = page.get_by_role("link", name="Forecast")
    expect(forecast).to_be_visible()
    link = forecast.element_handle()
    page.context.clear_cookies()
    # What is loaded in the background may end the session before: the link is hidden then, and leads there all the same.
    link.dispatch_event("click")
    expect(page.get_by_text("Your session has ended")).to_be_visible()
    expect(page.get_by_label("E-mail")).to_have_value(user.email)
    page.get_by_label("Password", exact=True).fill(user.password)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", name="Forecast")).to_be_visible()
    expect(page.locator(".chart svg").first).to_be_visible()
    expect(page).to_have_url(re.compile("/forecast"))
