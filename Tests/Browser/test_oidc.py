"""Signing in at a real provider of OpenID Connect, in the browser."""

import re
import urllib.parse

import pytest
from playwright.sync_api import Page, expect

from conftest import violations
from fresh_server import oidc_provider, serving

ADA = {"sub": "ada", "email": "ada@example.com", "email_verified": True, "name": "Ada Lund"}
EVE = {"sub": "eve", "email": "eve@nordlys.example", "email_verified": True, "name": "Eve Berg"}
MALLORY = {"sub": "mallory", "email": "mallory@example.org", "email_verified": True, "name": "Mallory"}
UNVERIFIED = {"sub": "unverified", "email": "ada@example.com", "email_verified": False, "name": "Not Ada"}


@pytest.fixture(scope="module")
def provider():
    with oidc_provider(ADA, EVE, MALLORY, UNVERIFIED) as address:
        yield address


@pytest.fixture
def server(provider):
    with serving(
        "--oidc-issuer", provider, "--oidc-client-id", "rapport", "--oidc-name", "Nordlys",
        "--oidc-domains", "nordlys.example", "--oidc-role", "viewer",
        setup={}, RAPPORT_OIDC_CLIENT_SECRET="quite secret",
    ) as server:
        yield server


@pytest.fixture
def allowed_failures() -> list[str]:
    # The provider's page has no icon, and its style from a network that tests do not use.
    return ["favicon.ico", "localhost:", "jsdelivr", "Failed to load resource"]


@pytest.fixture(autouse=True)
def no_network(page: Page):
    page.context.route("https://**", lambda route: route.abort())


def sign_in_as(page: Page, who: str) -> None:
    page.get_by_role("link", name="Continue with Nordlys").click()
    page.get_by_role("button", name=who, exact=True).first.click()


def test_a_member_signs_in_and_comes_back_to_where_they_were(page: Page, server):
    page.goto("/forecast")
    expect(page.get_by_role("link", name="Continue with Nordlys")).to_be_visible()
    assert violations(page) == []
    sign_in_as(page, "ada")
    page.get_by_role("navigation", name="Main").wait_for()
    expect(page).to_have_url(server.url + "/forecast")
    expect(page.get_by_role("button", name="Ada Lund: account")).to_be_visible()
    cookie = next(cookie for cookie in page.context.cookies() if cookie["name"] == "rapport_session")
    assert cookie["httpOnly"] and cookie["sameSite"] == "Lax"
    assert not [c for c in page.context.cookies() if c["name"] == "rapport_sign_in"], "the ticket is gone"


def test_an_address_of_an_admitted_domain_becomes_a_member(page: Page, server):
    page.goto("/")
    sign_in_as(page, "eve")
    page.locator("#main").wait_for()
    page.goto("/pipeline")
    expect(page.get_by_role("heading", name="No pipeline yet")).to_be_visible()
    page.get_by_role("button", name="Eve Berg: account").click()
    expect(page.get_by_role("menu")).to_be_visible()
    expect(page.locator(".menu-header")).to_contain_text("Viewer")
    page.keyboard.press("Escape")


@pytest.mark.parametrize(
    "who, words", [("mallory", "Nobody here has that account"), ("unverified", "does not vouch for your e-mail address")]
)
def test_who_is_not_known_stays_outside(page: Page, server, who, words):
    page.goto("/")
    sign_in_as(page, who)
    expect(page.get_by_role("alert")).to_contain_text(words)
    expect(page).not_to_have_url(re.compile(r"\?"))
    expect(page.get_by_label("E-mail")).to_be_visible()


def test_saying_no_at_the_provider_leads_back(page: Page, server):
    page.goto("/")
    page.get_by_role("link", name="Continue with Nordlys").click()
    page.get_by_role("button", name="Deny").click()
    expect(page.get_by_role("alert")).to_contain_text("cancelled")


def test_an_answer_counts_once_and_in_its_browser(page: Page, server, browser):
    answers: list[str] = []
    page.on("request", lambda request: answers.append(request.url) if "/callback?" in request.url else None)
    page.goto("/")
    sign_in_as(page, "ada")
    page.get_by_role("navigation", name="Main").wait_for()
    # The same answer again, in this browser and in another one that has begun itself.
    other = browser.new_context(base_url=server.url).new_page()
    for visitor in (page, other):
        if visitor is other:
            other.goto("/")
            other.get_by_role("link", name="Continue with Nordlys").click()
            other.get_by_role("button", name="ada", exact=True).first.wait_for()
        else:
            visitor.context.clear_cookies()
        visitor.goto(answers[0])
        expect(visitor.get_by_role("alert")).to_contain_text("took too long, or began in another window")
    other.context.close()


def test_the_way_back_leads_nowhere_else(page: Page, server):
    page.goto("/auth/oidc/sso/start?return=" + urllib.parse.quote("//evil.example"))
    page.get_by_role("button", name="ada", exact=True).first.click()
    page.get_by_role("navigation", name="Main").wait_for()
    expect(page).to_have_url(server.url + "/dashboard")


def test_the_request_says_what_it_must(page: Page, server, provider):
    page.goto("/auth/oidc/sso/start")
    query = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(page.url).query))
    assert query["redirect_uri"] == server.url + "/auth/oidc/sso/callback"
    assert query["code_challenge_method"] == "S256" and re.fullmatch(r"[\w-]{43}", query["code_challenge"])
    assert len(query["state"]) >= 43 and len(query["nonce"]) >= 43
    ticket = next(cookie for cookie in page.context.cookies() if cookie["name"] == "rapport_sign_in")
    assert ticket["httpOnly"] and query["state"] not in ticket["value"], "the ticket is sealed"
    page.goto("/")
    expect(page.get_by_label("E-mail")).to_be_visible()
