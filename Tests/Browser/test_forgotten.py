"""A forgotten password: by mail back in."""

import re

import pytest
from playwright.sync_api import Page, expect

from browser import field
from conftest import violations
from fresh_server import PASSWORD, mail_to, serving


@pytest.fixture
def server():
    with serving(setup={}) as server:
        yield server


def ask(page: Page, email: str) -> None:
    page.goto("/")
    page.get_by_role("button", name="Forgot your password?").click()
    page.get_by_label("E-mail").fill(email)
    page.get_by_role("button", name="Send the link").click()
    expect(page.get_by_role("heading", name="Look into your mail")).to_be_visible()


def sign_in(page: Page, password: str) -> None:
    page.get_by_label("E-mail").fill("ada@example.com")
    page.get_by_label("Password", exact=True).fill(password)
    page.get_by_role("button", name="Sign in").click()


def test_from_the_mail_to_another_password(page: Page, server):
    ask(page, "Ada@example.com")
    assert violations(page) == []
    link = mail_to(server, "ada@example.com").link("/reset-password#token=")
    page.goto(link)
    expect(page.get_by_role("heading", name="Choose another password")).to_be_visible()
    expect(page, "the secret stays in no history").not_to_have_url(re.compile("token"))
    assert violations(page) == []
    page.get_by_label("New password", exact=True).fill("password1")
    page.get_by_role("button", name="Change the password").click()
    expect(field(page, "newPassword")).to_contain_text("everybody tries first")
    page.get_by_label("New password", exact=True).fill("quite another long way")
    page.get_by_role("button", name="Change the password").click()
    page.get_by_role("button", name="Sign in").click()
    sign_in(page, PASSWORD)
    expect(page.get_by_role("alert")).to_contain_text("wrong")
    sign_in(page, "quite another long way")
    page.get_by_role("navigation", name="Main").wait_for()
    # The link works once.
    page.context.clear_cookies()
    page.goto("about:blank")
    page.goto(link)
    page.get_by_label("New password", exact=True).fill("a third long way")
    page.get_by_role("button", name="Change the password").click()
    expect(page.get_by_role("heading", name="This link is used up")).to_be_visible()
    page.get_by_role("button", name="Send another link").click()
    expect(page.get_by_role("heading", name="Forgot your password?")).to_be_visible()


def test_a_stranger_learns_nothing_and_gets_no_mail(page: Page, server):
    ask(page, "nobody@example.com")
    shown = page.get_by_role("main").inner_text().replace("nobody", "ada")
    page.get_by_role("button", name="Back to sign-in").click()
    ask(page, "ada@example.com")
    assert page.get_by_role("main").inner_text() == shown
    mail_to(server, "ada@example.com")
    assert not [mail for mail in server.mails() if "nobody" in mail]
