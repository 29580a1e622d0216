"""A server that takes mail and keeps it: smtp_sink.py FOLDER TLS AUTH, where TLS is none, starttls or implicit.

Prints its port. Each message becomes a file NUMBER.json: sender, recipients, and the message as Python's mail parser reads it.
The folder holds cert.pem and key.pem. With AUTH `user:password` nothing is taken from who does not sign in.
"""
import email
import email.policy
import json
import pathlib
import socket
import ssl
import sys
import threading

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

folder, tls, auth = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]


class Sink:
    count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("full@"):
            return "452 4.2.2 The mailbox is full"
        if address.startswith("gone@"):
            return "550 5.1.1 There is no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        texts = (part for part in message.walk() if not part.is_multipart())
        parts = {part.get_content_type(): part.get_content().replace("\r\n", "\n") for part in texts}
        Sink.count += 1
        kept = {
            "from": envelope.mail_from, "to": envelope.rcpt_tos, "tls": tls == "implicit" or session.ssl is not None,
            "user": session.auth_data.login.decode() if session.auth_data else None,
            "headers": {name: str(value) for name, value in message.items()}, "parts": parts,
            "defects": [str(defect) for part in message.walk() for defect in part.defects],
        }
        (folder / f"{Sink.count}.json").write_text(json.dumps(kept))
        return "250 OK"


def authenticate(server, session, envelope, mechanism, data):
    wanted = auth.encode().split(b":")
    is_right = isinstance(data, LoginPassword) and [data.login, data.password] == wanted
    return AuthResult(success=is_right, auth_data=data, handled=False)


context = None
if tls != "none":
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
# The controller connects to the port that it was told, to see whether it answers: it must know one.
with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
controller = Controller(
    Sink(), hostname="127.0.0.1", port=port, ready_timeout=60, ssl_context=context if tls == "implicit" else None,
    tls_context=context if tls == "starttls" else None, require_starttls=tls == "starttls",
    authenticator=authenticate if auth else None, auth_required=bool(auth), auth_require_tls=tls == "starttls")
controller.start()
print(port, flush=True)
threading.Event().wait()
