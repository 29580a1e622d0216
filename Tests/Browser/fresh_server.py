"""Servers that begin with nothing, or with settings of their own, and a provider of OpenID Connect to sign in at."""

import email
import email.policy
import os
import re
import subprocess
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from rapport_server import BINARY, PAGES

PASSWORD = "a long way to the north"


@dataclass
class Started:
    """A running `rapport serve`."""

    url: str
    database: str
    folder: Path
    process: subprocess.Popen
    setup_link: str | None

    @property
    def setup_code(self) -> str:
        return self.setup_link.split("#setup=")[1]

    def mails(self) -> list[str]:
        """What was sent, the oldest first."""
        return [path.read_text() for path in sorted((self.folder / "mail").glob("*.eml"))]


@dataclass
class Mail:
    to: str
    subject: str
    text: str

    def link(self, part: str) -> str:
        """The link that has this in it."""
        return next(word for word in self.text.split() if part in word)


def mail_to(server: Started, address: str, count: int = 1) -> Mail:
    """The newest mail to an address, as soon as there are so many."""
    deadline = time.monotonic() + 30
    while True:
        parsed = [email.message_from_string(text, policy=email.policy.default) for text in server.mails()]
        found = [message for message in parsed if address in message["To"]]
        if len(found) >= count:
            body = found[-1].get_body(("plain",)).get_content()
            return Mail(found[-1]["To"], found[-1]["Subject"], body)
        assert time.monotonic() < deadline, f"no mail to {address}, but {[message['To'] for message in parsed]}"
        time.sleep(0.05)


@contextmanager
def serving(*arguments: str, setup: dict | None = None, **variables: str):
    """A server on a database of its own: fresh, or with the first owner that `setup` tells of."""
    with tempfile.TemporaryDirectory(prefix="rapport-fresh-") as name:
        folder = Path(name)
        database = str(folder / "crm.sqlite")
        if setup is not None:
            run_setup(database, **setup)
        environment = {"PATH": os.environ["PATH"], "HOME": name, **variables}
        command = [str(BINARY), "serve", "--port", "0", "--database", database, "--pages", str(PAGES)]
        command += ["--mail", f"file:{name}/mail"]
        with open(folder / "server.log", "w") as log:
            process = subprocess.Popen(
                [*command, *arguments], stdout=subprocess.PIPE, stderr=log, text=True, env=environment, cwd=name
            )
            try:
                url, link = told(process, has_owner=setup is not None)
                yield Started(url, database, folder, process, link)
            finally:
                process.terminate()
                try:
                    process.wait(timeout=15)
                except subprocess.TimeoutExpired:
                    process.kill()


def told(process: subprocess.Popen, has_owner: bool) -> tuple[str, str | None]:
    """Where it is served, and the link to set it up with."""
    url = None
    for line in process.stdout:
        if link := re.search(r"http://\S+/#setup=\S+", line):
            return url, link.group()
        if found := re.search(r"http://\S+:\d+", line):
            url = url or found.group()
            if has_owner:
                return url, None
    raise RuntimeError(f"the server ended with {process.wait()}")


def run_setup(database: str, **fields: str) -> None:
    given = {"workspace": "Nordlys", "currency": "DKK", "name": "Ada Lund", "email": "ada@example.com", **fields}
    password = given.pop("password", PASSWORD)
    flags = [part for name, value in given.items() for part in (f"--{name}", value)]
    subprocess.run(
        [str(BINARY), "setup", "--database", database, *flags, "--password-file", "-"],
        input=password + "\n",
        text=True,
        check=True,
        capture_output=True,
    )


@contextmanager
def oidc_provider(*users: dict):
    """A provider of OpenID Connect from PyPI, which knows these users; gives its address."""
    # It is reached without TLS, on this machine.
    os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"
    from oidc_provider_mock import User, run_server_in_thread

    known = [
        User(sub=user["sub"], claims={name: value for name, value in user.items() if name != "sub"}) for user in users
    ]
    with run_server_in_thread(require_nonce=True, user_claims=known) as provider:
        yield f"http://localhost:{provider.server_port}"
