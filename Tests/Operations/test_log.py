"""The log, at its most talkative: whatever people tell the program and it tells them, none of it is there."""

import base64
import hashlib
import hmac
import http.cookiejar
import json
import re
import struct
import time
import urllib.error
import urllib.parse
import urllib.request

import pytest

from fresh_server import oidc_provider
from program import Program

# Each of these is said nowhere else.
PERSON = {"sub": "canary-subject-71", "email": "canary.person@birdcage.example", "email_verified": True, "name": "Canaria Vogel"}
WORDS = {
    "a password": "canary-password-first-yellow",
    "a wrong password": "canary-password-wrong-grey",
    "a new password": "canary-password-second-blue",
    "a reset password": "canary-password-third-green",
    "a client's secret": "canary-client-secret-red",
    "a name": "Kanarina Federlein",
    "a customer": "Canary Cage Works",
    "a contact's address": "canary.contact@cages.example",
    "a file's name": "canary-contract.pdf",
    "a file's content": "canary-content-of-a-contract",
    "a key's name": "canary key of the tests",
    "an idempotency key": "canary-idempotency-key-0001",
    "an invited address": "canary.invited@birdcage.example",
    "an unknown address": "canary.nobody@birdcage.example",
    "a search": "canary-search-for-someone",
    "the provider's subject": PERSON["sub"],
    "the provider's address": PERSON["email"],
    "the provider's name": PERSON["name"],
}


class Browser:
    """Somebody with a cookie jar, who notes every secret that the program hands out."""

    def __init__(self, program: Program, secrets: dict[str, str]):
        self.root, self.secrets = f"http://127.0.0.1:{program.port}", secrets
        self.jar = http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar))

    def call(self, method: str, params: dict | None = None, key: str | None = None, **headers: str) -> dict:
        """The whole answer, an error as well."""
        body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params or {}}).encode()
        sent = {"Content-Type": "application/json", **{name.replace("_", "-"): value for name, value in headers.items()}}
        if key:
            sent["Authorization"] = f"Bearer {key}"
        with self.opener.open(urllib.request.Request(self.root + "/rpc", body, sent), timeout=60) as response:
            answer = json.load(response)
        self.note(method, answer)
        self.note_cookies()
        return answer

    def note(self, method: str, value, name: str = ""):
        """Secrets are what tokens, tickets, challenges and codes are called."""
        if isinstance(value, dict):
            for inner, found in value.items():
                self.note(method, found, inner)
        elif isinstance(value, list):
            for found in value:
                self.note(method, found, name)
        elif isinstance(value, str) and name in ("token", "ticket", "secret", "uri", "challenge", "codes", "url"):
            self.secrets[f"{name} of {method}"] = value

    def note_cookies(self):
        for cookie in self.jar:
            if cookie.value:
                self.secrets[f"the cookie {cookie.name}"] = cookie.value


def code_for(secret: str, step: int) -> str:
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", step), hashlib.sha1).digest()
    offset = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[offset:offset + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


def sign_in_with_two_factors(browser: Browser, email: str):
    old = {"email": email, "password": WORDS["a password"]}
    assert "result" in browser.call("auth.login", old)
    assert "error" in browser.call("auth.login", {**old, "password": WORDS["a wrong password"]})
    assert "error" in browser.call("auth.login", {**old, "email": WORDS["an unknown address"]})
    changed = {"currentPassword": WORDS["a password"], "newPassword": WORDS["a new password"]}
    assert "result" in browser.call("auth.changePassword", changed, Idempotency_Key=WORDS["an idempotency key"])
    secret = browser.call("auth.enableTwoFactor", {"password": WORDS["a new password"]})["result"]["secret"]
    step = int(time.time()) // 30
    confirmed = browser.call("auth.confirmTwoFactor", {"code": code_for(secret, step)})
    challenged = browser.call("auth.login", {"email": email, "password": WORDS["a new password"]})
    challenge = challenged["error"]["data"]["error"]["challenge"]
    assert "error" in browser.call("auth.verifyTwoFactor", {"challenge": challenge, "code": "canary-no-code"})
    recovery = confirmed["result"]["codes"][0]
    assert "result" in browser.call("auth.verifyTwoFactor", {"challenge": challenge, "code": recovery})
    assert "result" in browser.call("auth.disableTwoFactor", {"password": WORDS["a new password"]})


def use_keys_and_files(browser: Browser, key: str):
    made = browser.call("auth.createAPIKey", {"name": WORDS["a key's name"]}, key)["result"]["secret"]
    browser.call("crm.customers.createCustomer", {"name": WORDS["a customer"]}, made)
    browser.call("crm.customers.createCustomer", {"nmae": WORDS["a customer"]}, made)
    browser.call("crm.customers.listCustomers", {"text": WORDS["a search"]}, made)
    browser.call("no.such.procedure", {"email": WORDS["a contact's address"]}, made)
    browser.call("auth.me", key="rk_canary-key-that-nobody-has")
    browser.secrets["a key that nobody has"] = "rk_canary-key-that-nobody-has"
    query = urllib.parse.urlencode({"input": json.dumps({"text": WORDS["a search"]})})
    listing = urllib.request.Request(
        f"{browser.root}/rpc/crm.customers.listCustomers?{query}", headers={"Authorization": f"Bearer {made}"}
    )
    assert browser.opener.open(listing, timeout=60).status == 200
    content = WORDS["a file's content"].encode()
    upload = browser.call(
        "files.createUpload", {"name": WORDS["a file's name"], "size": len(content), "mediaType": "application/pdf"}, made
    )["result"]
    sent = urllib.request.Request(browser.root + upload["url"], content, method="PUT")
    assert browser.opener.open(sent, timeout=60).status == 201
    with pytest.raises(urllib.error.HTTPError):
        browser.opener.open(urllib.request.Request(browser.root + upload["url"] + "x", content, method="PUT"), timeout=60)
    link = browser.call("files.getDownload", {"id": upload["file"]["id"]}, made)["result"]["url"]
    assert browser.opener.open(browser.root + link, timeout=60).read() == content


def get_mail(browser: Browser, mail, email: str, key: str):
    browser.call("crm.team.inviteMember", {"email": WORDS["an invited address"], "role": "rep"}, key)
    invitation = re.search(r"#token=(\S+)", mail.to(WORDS["an invited address"])[0]["parts"]["text/plain"]).group(1)
    browser.secrets["an invitation"] = invitation
    accepted = {"token": invitation, "name": WORDS["a name"], "password": WORDS["a password"]}
    assert "result" in browser.call("auth.acceptInvitation", accepted)
    browser.call("auth.requestPasswordReset", {"email": email})
    is_reset = next(
        message
        for _ in range(600)
        for message in mail.all()
        if message["to"] == [email] and "reset-password" in message["parts"]["text/plain"] or time.sleep(0.05)
    )
    token = re.search(r"#token=(\S+)", is_reset["parts"]["text/plain"]).group(1)
    browser.secrets["a reset"] = token
    assert "result" in browser.call("auth.resetPassword", {"token": token, "newPassword": WORDS["a reset password"]})
    assert "error" in browser.call("auth.resetPassword", {"token": token, "newPassword": WORDS["a reset password"]})


def sign_in_at_the_provider(browser: Browser):
    noted: list[str] = []

    class Noting(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, request, *arguments):
            noted.append(arguments[-1])
            return super().redirect_request(request, *arguments)

    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(browser.jar), Noting())
    page = opener.open(browser.root + "/auth/oidc/sso/start?return=%2F", timeout=60)
    browser.note_cookies()
    form = urllib.parse.urlencode({"sub": PERSON["sub"]}).encode()
    with pytest.raises(urllib.error.HTTPError) as gone:
        # The server has no pages here: where the browser is sent in the end is not found.
        opener.open(page.url, form, timeout=60)
    assert gone.value.url == browser.root + "/"
    browser.note_cookies()
    for address in noted:
        for name, value in urllib.parse.parse_qsl(urllib.parse.urlsplit(address).query):
            if name in ("code", "state", "nonce", "code_challenge"):
                browser.secrets[f"{name} of the provider"] = value
    assert "code of the provider" in browser.secrets
    assert "result" in browser.call("auth.me")
    with pytest.raises(urllib.error.HTTPError):
        opener.open(f"{browser.root}/auth/oidc/sso/callback?code=canary-code&state=canary-state", timeout=60)
    browser.secrets["a code that is none"], browser.secrets["a state that is none"] = "canary-code", "canary-state"


@pytest.mark.parametrize("form", ["text", "json"])
def test_nobodys_secrets_are_logged(make_program, mail, form: str):
    with oidc_provider(PERSON) as provider:
        program: Program = make_program(
            flags=[
                "--log-level", "trace", "--log-format", form, "--mail", mail.url, "--oidc-issuer", provider,
                "--oidc-client-id", "rapport", "--oidc-domains", "birdcage.example",
            ],
            environment={"RAPPORT_OIDC_CLIENT_SECRET": WORDS["a client's secret"]},
        )
        program.start()
        owner = program.key()
        secrets = dict(WORDS)
        browser = Browser(program, secrets)
        get_mail(browser, mail, WORDS["an invited address"], owner)
        person = Browser(program, secrets)
        reset = {"email": WORDS["an invited address"], "password": WORDS["a reset password"]}
        assert "result" in person.call("auth.login", reset)
        back = {"currentPassword": WORDS["a reset password"], "newPassword": WORDS["a password"]}
        assert "result" in person.call("auth.changePassword", back)
        sign_in_with_two_factors(person, WORDS["an invited address"])
        use_keys_and_files(browser, owner)
        sign_in_at_the_provider(Browser(program, secrets))
        # A mail that its server refuses fails a job, which the log tells of.
        for refused in ("gone@birdcage.example", "full@birdcage.example"):
            browser.call("crm.team.inviteMember", {"email": refused, "role": "rep"}, owner)
            secrets[f"the address {refused}"] = refused
        end = time.monotonic() + 60
        while program.log.read_text().count("job failed") < 2:
            assert time.monotonic() < end, program.log.read_text()
            time.sleep(0.05)
        program.stop()
    for user in program.users:
        secrets |= {f"{user['role']}'s {name}": user[name] for name in ("email", "name", "password", "apiKey") if name in user}

    log = program.log.read_text()
    assert len(secrets) > len(WORDS) + 15
    assert log.count("POST") >= 25 and "auth.login" in log
    if form == "json":
        assert all("message" in json.loads(line) for line in log.splitlines())
    found = {
        what: [line for line in log.splitlines() if any(form in line for form in forms(secret))][:2]
        for what, secret in secrets.items()
    }
    assert {what: lines for what, lines in found.items() if lines} == {}


def forms(secret: str) -> set[str]:
    """How it may be written: as it is, in an address, in base64."""
    encoded = base64.b64encode(secret.encode()).decode().rstrip("=")
    return {secret, urllib.parse.quote(secret, safe=""), urllib.parse.quote_plus(secret), encoded}
