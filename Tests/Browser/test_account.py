"""One's own account: password, second factor, sessions and keys."""

import base64
import hashlib
import hmac
import io
import json
import re
import struct
import time
import urllib.request

import numpy
import pytest
import zxingcpp
from playwright.sync_api import Page, expect

from browser import field, sign_in, toast
from conftest import violations
from fresh_server import PASSWORD, serving
from rapport_server import User

ADA = User("ada@example.com", "owner", PASSWORD, "")


@pytest.fixture
def server():
    with serving(setup={}) as server:
        yield server


@pytest.fixture
def account(page: Page, server) -> Page:
    """The page of Ada's account."""
    sign_in(page, ADA)
    page.get_by_role("button", name="Ada Lund: account").click()
    page.get_by_role("menuitem", name="Your account").click()
    expect(page.get_by_role("heading", name="Your account")).to_be_visible()
    return page


def totp(secret: str, step: int = 0) -> str:
    """The code of RFC 6238 that an app shows now, or so many periods later."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    counter = int(time.time()) // 30 + step
    digest = hmac.new(key, struct.pack(">Q", counter), hashlib.sha1).digest()
    place = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[place:place + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


def sign_out(page: Page) -> None:
    page.get_by_role("button", name="Ada Lund: account").click()
    page.get_by_role("menuitem", name="Sign out").click()
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()


def enter(page: Page, password: str = PASSWORD) -> None:
    page.get_by_label("E-mail").fill(ADA.email)
    page.get_by_label("Password", exact=True).fill(password)
    page.get_by_role("button", name="Sign in").click()


def call(server, key: str, method: str, params: dict | None = None) -> dict:
    body = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params or {}}
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {key}"}
    request = urllib.request.Request(server.url + "/rpc", json.dumps(body).encode(), headers)
    with urllib.request.urlopen(request, timeout=30) as response:
        return json.load(response)


def test_everything_is_reachable_and_clean(account: Page):
    for title in ("Password", "Two-factor authentication", "Sessions", "API keys"):
        expect(account.get_by_role("region", name=title, exact=True)).to_be_visible()
    expect(account.get_by_role("list", name="Sessions").get_by_role("listitem")).to_have_count(1)
    expect(account).to_have_url(re.compile("/account$"))
    account.reload()
    expect(account.get_by_role("heading", name="Your account")).to_be_visible()


def test_the_password_is_changed(account: Page, server, browser):
    elsewhere = browser.new_context(base_url=server.url).new_page()
    sign_in(elsewhere, ADA)
    password = account.get_by_role("region", name="Password", exact=True)
    password.get_by_label("Current password", exact=True).fill("not this one")
    password.get_by_label("New password", exact=True).fill("short")
    password.get_by_role("button", name="Change password").click()
    expect(field(password, "newPassword")).to_contain_text("characters")
    password.get_by_label("New password", exact=True).fill("another long way home")
    password.get_by_role("button", name="Change password").click()
    expect(field(password, "currentPassword")).to_contain_text("is wrong")
    password.get_by_label("Current password", exact=True).fill(PASSWORD)
    password.get_by_role("button", name="Change password").click()
    expect(toast(account, "The password is changed")).to_be_visible()
    # The other session has ended; this one goes on.
    elsewhere.reload()
    expect(elsewhere.get_by_role("heading", name="Sign in")).to_be_visible()
    elsewhere.context.close()
    account.reload()
    sign_out(account)
    enter(account)
    expect(account.get_by_role("alert")).to_contain_text("wrong")
    enter(account, "another long way home")
    account.get_by_role("navigation", name="Main").wait_for()


def turn_on(account: Page) -> tuple[str, list[str]]:
    """Turns the second factor on; gives the secret as a telephone reads it from the screen, and the recovery codes."""
    account.get_by_role("region", name="Two-factor authentication").get_by_role("button", name="Turn on").click()
    dialog = account.get_by_role("dialog", name="Turn on two-factor authentication")
    dialog.get_by_label("Your password", exact=True).fill("wrong")
    dialog.get_by_role("button", name="Go on").click()
    expect(field(dialog, "password")).to_contain_text("is wrong")
    dialog.get_by_label("Your password", exact=True).fill(PASSWORD)
    dialog.get_by_role("button", name="Go on").click()
    dialog = account.get_by_role("dialog", name="Set up your app")
    code = dialog.get_by_role("img", name="QR code for the authenticator app")
    code.wait_for()
    uri = read_code(code.screenshot())
    assert uri.startswith("otpauth://totp/")
    secret = re.search(r"secret=([A-Z2-7]+)", uri).group(1)
    expect(dialog.get_by_label("Key", exact=True)).to_have_value(secret)
    assert violations(account) == []
    dialog.get_by_label("Code that the app shows").fill("000000" if totp(secret) != "000000" else "000001")
    dialog.get_by_role("button", name="Turn on").click()
    expect(field(dialog, "code")).to_contain_text("is wrong")
    dialog.get_by_label("Code that the app shows").fill(totp(secret))
    dialog.get_by_role("button", name="Turn on").click()
    dialog = account.get_by_role("dialog", name="Your recovery codes")
    listed = dialog.get_by_role("list", name="Recovery codes").get_by_role("listitem")
    expect(listed).to_have_count(10)
    codes = listed.all_inner_texts()
    assert violations(account) == []
    dialog.get_by_role("button", name="I have kept them").click()
    expect(account.get_by_text("10 recovery codes are left.")).to_be_visible()
    return secret, codes


def read_code(png: bytes) -> str:
    from PIL import Image

    found = zxingcpp.read_barcodes(numpy.array(Image.open(io.BytesIO(png)).convert("L")))
    assert len(found) == 1, "a reader finds the code on the screen"
    return found[0].text


def test_two_factor_from_on_to_off(account: Page):
    secret, codes = turn_on(account)
    sign_out(account)
    enter(account)
    expect(account.get_by_role("heading", name="Two-factor code")).to_be_visible()
    assert violations(account) == []
    account.get_by_label("Code", exact=True).fill("12345")
    account.get_by_role("button", name="Go on").click()
    expect(account.get_by_role("alert")).to_contain_text("wrong or too old")
    # The code of this period has been used to turn it on.
    account.get_by_label("Code", exact=True).fill(totp(secret, step=1))
    account.get_by_role("button", name="Go on").click()
    account.get_by_role("navigation", name="Main").wait_for()

    sign_out(account)
    enter(account)
    account.get_by_role("button", name="Use a recovery code").click()
    account.get_by_label("Recovery code").fill(codes[3].upper())
    account.get_by_role("button", name="Go on").click()
    expect(account.get_by_text("9 recovery codes are left.")).to_be_visible()
    sign_out(account)
    enter(account)
    account.get_by_role("button", name="Use a recovery code").click()
    account.get_by_label("Recovery code").fill(codes[3])
    account.get_by_role("button", name="Go on").click()
    expect(account.get_by_role("alert")).to_contain_text("used before")
    account.get_by_label("Recovery code").fill(codes[4])
    account.get_by_role("button", name="Go on").click()

    factor = account.get_by_role("region", name="Two-factor authentication")
    factor.get_by_role("button", name="New recovery codes").click()
    account.get_by_label("Your password", exact=True).fill(PASSWORD)
    account.get_by_role("button", name="Make new codes").click()
    listed = account.get_by_role("list", name="Recovery codes").get_by_role("listitem")
    expect(listed).to_have_count(10)
    new = listed.all_inner_texts()
    assert not set(new) & set(codes)
    account.get_by_role("button", name="I have kept them").click()
    expect(account.get_by_text("10 recovery codes are left.")).to_be_visible()
    factor.get_by_role("button", name="Turn off").click()
    account.get_by_label("Your password", exact=True).fill(PASSWORD)
    account.get_by_role("dialog").get_by_role("button", name="Turn off").click()
    expect(factor.get_by_role("button", name="Turn on")).to_be_visible()
    sign_out(account)
    enter(account)
    account.get_by_role("navigation", name="Main").wait_for()


def test_a_session_elsewhere_is_ended(account: Page, server, browser):
    others = [browser.new_context(base_url=server.url).new_page() for _ in range(2)]
    for other in others:
        sign_in(other, ADA)
    account.reload()
    sessions = account.get_by_role("list", name="Sessions").get_by_role("listitem")
    expect(sessions).to_have_count(3)
    expect(sessions.filter(has_text="This one")).to_have_count(1)
    expect(sessions.filter(has_text="127.0.0.1")).to_have_count(3)
    # What cannot be taken back is asked before.
    sessions.get_by_role("button", name=re.compile("^End the session")).first.click()
    account.get_by_role("button", name="Cancel").click()
    expect(sessions).to_have_count(3)
    sessions.get_by_role("button", name=re.compile("^End the session")).first.click()
    sessions.locator(".button.danger").click()
    expect(sessions).to_have_count(2)
    account.get_by_role("button", name="End all others").click()
    account.get_by_role("button", name="End all others").click()
    expect(sessions).to_have_count(1)
    expect(toast(account, "1 session ended.")).to_be_visible()
    for other in others:
        other.reload()
        expect(other.get_by_role("heading", name="Sign in")).to_be_visible()
        other.context.close()


def test_a_key_is_made_shown_once_and_revoked(account: Page, server):
    account.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=server.url)
    account.get_by_role("button", name="New key").click()
    dialog = account.get_by_role("dialog", name="New API key")
    dialog.get_by_role("button", name="Make the key").click()
    expect(field(dialog, "name")).to_contain_text("is required")
    dialog.get_by_label("What it is for").fill("Nightly export")
    dialog.get_by_label("Procedures").fill("crm customers")
    dialog.get_by_label("It may only read").check()
    assert violations(account) == []
    dialog.get_by_label("Procedures").fill("crm.customers.*, crm.pipelines.listPipelines")
    dialog.get_by_role("button", name="Make the key").click()
    made = account.get_by_role("dialog", name="The key Nightly export")
    secret = made.get_by_label("Key", exact=True).input_value()
    made.get_by_role("button", name="Copy key").click()
    expect(made.get_by_text("Copied", exact=True)).to_be_visible()
    assert account.evaluate("navigator.clipboard.readText()") == secret
    assert violations(account) == []
    made.get_by_role("button", name="I have copied it").click()
    expect(made).to_have_count(0)
    row = account.get_by_role("list", name="API keys").get_by_role("listitem")
    expect(row).to_contain_text("crm.customers.*")
    expect(row).to_contain_text("reading only")
    assert secret not in account.content()

    assert "result" in call(server, secret, "crm.pipelines.listPipelines")
    assert call(server, secret, "crm.customers.createCustomer", {"name": "No"})["error"]["data"]["code"] == "FORBIDDEN"
    assert call(server, secret, "crm.extensions.listOpportunities")["error"]["data"]["code"] == "FORBIDDEN"
    row.get_by_role("button", name="Revoke Nightly export").click()
    account.get_by_role("button", name="Revoke Nightly export", exact=True).click()
    expect(account.get_by_text("You have no keys.")).to_be_visible()
    assert call(server, secret, "crm.pipelines.listPipelines")["error"]["data"]["code"] == "UNAUTHORIZED"


class TestNarrowAndDark:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True, "color_scheme": "dark"}

    def test_it_fits(self, account: Page):
        assert account.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0
        turn_on(account)
