"""A first start: who reaches the server makes the first owner, in the browser or in the terminal."""

import os
import pty
import re
import select
import subprocess
import time

import pytest
from playwright.sync_api import Page, expect

from browser import field, settled
from conftest import violations
from fresh_server import serving
from rapport_server import BINARY

PASSWORD = "a long way to the north"


@pytest.fixture
def server():
    """A server that nobody has set up."""
    with serving() as server:
        yield server


def fill_workspace(page: Page) -> None:
    page.get_by_label("Name of the company").fill("Nordlys")
    page.get_by_label("Currency").select_option("DKK")
    page.get_by_role("button", name="Go on").click()


def fill_owner(page: Page) -> None:
    page.get_by_label("Your name").fill("Ada Lund")
    page.get_by_label("E-mail").fill("Ada@Example.com")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Make the workspace").click()


def test_the_link_from_the_terminal_leads_to_the_first_owner(page: Page, server):
    page.goto(server.setup_link)
    expect(page.get_by_role("heading", name="Welcome to Rapport")).to_be_visible()
    expect(page.get_by_label("Setup code")).to_have_value(server.setup_code)
    expect(page, "the code stays in no history").not_to_have_url(re.compile("setup"))
    expect(page.get_by_label("Name of the company")).to_be_focused()
    assert violations(page) == []
    fill_workspace(page)
    expect(page.get_by_label("Your name")).to_be_focused()
    assert violations(page) == []
    fill_owner(page)
    page.get_by_role("navigation", name="Main").wait_for()
    expect(page.get_by_text("Nordlys").first).to_be_visible()
    # An empty workspace begins with a pipeline.
    page.reload()
    expect(page.get_by_role("heading", name="Your first pipeline")).to_be_visible()
    assert violations(page) == []
    page.get_by_role("button", name="Make the pipeline").click()
    # Then come the people and the customers.
    expect(page.get_by_role("heading", name="Invite the others")).to_be_visible()
    assert violations(page) == []
    page.get_by_label("E-mail 1").fill("nobody")
    page.get_by_label("E-mail 2").fill("ben@example.com")
    page.get_by_role("button", name="Send the invitations").click()
    expect(page.get_by_text("nobody must be an e-mail address")).to_be_visible()
    expect(page.get_by_label("E-mail 2")).to_have_count(0)
    page.get_by_role("button", name="Later").click()
    expect(page.get_by_role("heading", name="Bring your customers")).to_be_visible()
    page.get_by_role("button", name="To the pipeline").click()
    expect(page.get_by_role("button", name="Pipeline: Sales")).to_be_visible()
    settled(page)


def test_what_is_wrong_stands_at_its_field(page: Page, server):
    page.goto("/")
    page.get_by_role("button", name="Go on").click()
    expect(field(page, "workspaceName")).to_contain_text("is required")
    expect(field(page, "setupCode")).to_contain_text("is required")
    expect(page.get_by_label("Name of the company")).to_be_focused()
    page.get_by_label("Setup code").fill("0000-0000-0000")
    fill_workspace(page)
    page.get_by_label("E-mail").fill("nobody")
    page.get_by_label("Password", exact=True).fill("short")
    page.get_by_role("button", name="Make the workspace").click()
    expect(field(page, "name")).to_contain_text("is required")
    expect(field(page, "email")).to_contain_text("must be an e-mail address")
    expect(field(page, "password")).to_contain_text("characters")
    fill_owner(page)
    # The code was wrong: back to where it stands.
    expect(field(page, "setupCode")).to_contain_text("is not the one that the server shows")
    page.get_by_label("Setup code").fill(server.setup_code.lower())
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("button", name="Make the workspace").click()
    expect(page.get_by_role("heading", name="Your first pipeline")).to_be_visible()


def test_whoever_comes_second_signs_in(page: Page, server, browser):
    page.goto(server.setup_link)
    fill_workspace(page)
    other = browser.new_context(base_url=server.url).new_page()
    other.goto(server.setup_link)
    fill_workspace(other)
    fill_owner(page)
    expect(page.get_by_role("heading", name="Your first pipeline")).to_be_visible()
    fill_owner(other)
    expect(other.get_by_role("alert")).to_contain_text("There is a workspace already")
    other.reload()
    expect(other.get_by_role("heading", name="Sign in")).to_be_visible()
    other.context.close()


class TestNarrow:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"viewport": {"width": 360, "height": 640}, "has_touch": True, "is_mobile": True, "color_scheme": "dark"}

    def test_it_fits(self, page: Page, server):
        page.goto(server.setup_link)
        fill_workspace(page)
        assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0
        expect(page.get_by_label("Your name")).to_be_visible()


class Terminal:
    """`rapport setup` as somebody at a terminal sees it."""

    def __init__(self, *arguments: str):
        self.own, theirs = pty.openpty()
        self.process = subprocess.Popen(
            [str(BINARY), "setup", *arguments], stdin=theirs, stdout=theirs, stderr=theirs, close_fds=True
        )
        os.close(theirs)
        self.seen = ""

    def read_until(self, text: str) -> str:
        """What is written from here to that text."""
        end = time.monotonic() + 60
        while text not in self.seen:
            ready, _, _ = select.select([self.own], [], [], max(0, end - time.monotonic()))
            assert ready, f"{text!r} did not come after {self.seen!r}"
            try:
                self.seen += os.read(self.own, 4096).decode()
            except OSError:
                raise AssertionError(f"it ended before {text!r} came: {self.seen!r}")
        before, self.seen = self.seen.split(text, 1)
        return before

    def type(self, line: str) -> None:
        os.write(self.own, (line + "\n").encode())


def test_the_terminal_asks_for_the_first_owner(tmp_path):
    database = str(tmp_path / "crm.sqlite")
    terminal = Terminal("--database", database, "--name", "Ada Lund")
    terminal.read_until("Name of the company: ")
    terminal.type("Nordlys")
    terminal.read_until("Currency of its amounts [EUR]: ")
    terminal.type("kroner")
    terminal.read_until("Currency of its amounts must match")
    terminal.read_until("Currency of its amounts [EUR]: ")
    terminal.type("")
    terminal.read_until("Your e-mail address: ")
    terminal.type("ada@example.com")
    terminal.read_until("Password: ")
    terminal.type("short")
    terminal.read_until("The same again: ")
    terminal.type("short")
    terminal.read_until("Password must have")
    terminal.read_until("Password: ")
    terminal.type(PASSWORD)
    terminal.read_until("The same again: ")
    terminal.type(PASSWORD + "!")
    terminal.read_until("The two are not the same.")
    terminal.read_until("Password: ")
    terminal.type(PASSWORD)
    terminal.read_until("The same again: ")
    terminal.type(PASSWORD)
    shown = terminal.read_until("The workspace Nordlys is ready.")
    assert PASSWORD not in shown, "a password is not shown"
    assert terminal.process.wait(timeout=30) == 0
    again = subprocess.run([str(BINARY), "setup", "--database", database], capture_output=True, text=True)
    assert again.returncode == 1
    assert "has a workspace already" in again.stderr


def test_scripts_are_told_what_is_missing(tmp_path):
    outcome = subprocess.run(
        [str(BINARY), "setup", "--database", str(tmp_path / "crm.sqlite"), "--workspace", "Nordlys"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    assert outcome.returncode == 2
    assert "--currency" in outcome.stderr and re.search("in a terminal", outcome.stderr)
