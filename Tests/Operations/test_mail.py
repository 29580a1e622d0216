"""Mail through the whole program: a call, its job, a real SMTP server, and the link in what arrives."""

import json
import re
import urllib.request

import pytest

from program import Program, Refused

NEW_PASSWORD = "somewhere over the northern sea"


def token(message: dict, page: str) -> str:
    return re.search(rf"http://\S+/{page}#token=(\S+)", message["parts"]["text/plain"]).group(1)


def anonymous(program: Program, method: str, params: dict):
    """A call of somebody who has not signed in."""
    body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}).encode()
    request = urllib.request.Request(
        f"http://127.0.0.1:{program.port}/rpc", body, {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=60) as response:
        answer = json.load(response)
    if "error" in answer:
        raise Refused(200, answer["error"], {})
    return answer.get("result")


@pytest.fixture
def program(make_program, mail) -> Program:
    program = make_program(flags=["--mail", mail.url, "--mail-from", "CRM <crm@example.com>"])
    program.start()
    return program


def test_an_invitation_arrives_and_is_accepted(program: Program, mail):
    connection = program.connection()
    connection.call("crm.team.inviteMember", {"email": "new@example.com", "role": "rep"})
    message = mail.to("new@example.com")[0]
    assert message["from"] == "crm@example.com" and message["headers"]["From"] == "CRM <crm@example.com>"
    assert message["defects"] == [] and "text/html" in message["parts"]
    # The port that the system has chosen.
    assert f"http://127.0.0.1:{program.port}/accept-invitation" in message["parts"]["text/plain"]
    link = token(message, "accept-invitation")
    assert anonymous(program, "auth.getInvitation", {"token": link})["email"] == "new@example.com"
    anonymous(program, "auth.acceptInvitation", {"token": link, "name": "Nia New", "password": NEW_PASSWORD})
    assert anonymous(program, "auth.login", {"email": "new@example.com", "password": NEW_PASSWORD})["user"]
    connection.close()


def test_a_forgotten_password_is_set_anew(program: Program, mail):
    user = next(user for user in program.users if user["role"] == "rep")
    anonymous(program, "auth.requestPasswordReset", {"email": user["email"]})
    # Who is unknown gets the same answer, and no mail.
    anonymous(program, "auth.requestPasswordReset", {"email": "nobody@example.com"})
    link = token(mail.to(user["email"])[0], "reset-password")
    anonymous(program, "auth.resetPassword", {"token": link, "newPassword": NEW_PASSWORD})
    with pytest.raises(Refused) as refused:
        anonymous(program, "auth.resetPassword", {"token": link, "newPassword": NEW_PASSWORD})
    assert refused.value.code == "PRECONDITION_FAILED"
    assert anonymous(program, "auth.login", {"email": user["email"], "password": NEW_PASSWORD})["user"]
    assert mail.to(user["email"], count=2)[1]["headers"]["Subject"] == "Your password was changed"
    assert {message["to"][0] for message in mail.all()} == {user["email"]}


def test_a_worker_sends_what_is_in_line_and_ends(make_program, mail):
    """As a timer of the system would have it, for a server that does no jobs itself."""
    flags = ["--mail", mail.url, "--mail-from", "CRM <crm@example.com>"]
    program: Program = make_program(flags=["--workers", "0", *flags])
    user = program.users[0]
    program.start()
    anonymous(program, "auth.requestPasswordReset", {"email": user["email"]})
    program.stop()
    assert mail.all() == []

    def work() -> list[str]:
        done = program.run("worker", "--once", "--database", str(program.database), "--log-level", "warning", *flags)
        assert done.stderr == "", done
        return done.stdout.splitlines()

    first = work()
    assert first[0].startswith("Rapport does the jobs of ") and first[1].startswith("1 job was due"), first
    assert [message["to"] for message in mail.all()] == [[user["email"]]]
    assert work()[1].startswith("0 jobs were due")
    assert len(mail.all()) == 1
