"""Sends every case of the shared table through the client and compares: ``round_trip.py URL CASES``."""

from __future__ import annotations

import asyncio
import base64
import datetime
import json
import sys
from decimal import Decimal
from typing import Any
from uuid import UUID

from rapport_client import (
    AsyncClient,
    BadRequest,
    CallOptions,
    Client,
    NO_RETRY,
    ServerError,
    TimedOut,
    Unreachable,
    types,
)
from rapport_client._runtime.codec import Codec, dumps, loads
from rapport_client._schema import SCHEMA

codec = Codec(SCHEMA)


def filled(value: Any) -> Any:
    """The table's abbreviation for many bytes, written out."""
    if value == "(300000)":
        return base64.urlsafe_b64encode(bytes(index % 251 for index in range(300_000))).decode().rstrip("=")
    return value


def cases(path: str) -> list[tuple[str, dict[str, Any], dict[str, Any]]]:
    """Each case's name, what is sent and what comes back."""
    with open(path, encoding="utf-8") as file:
        table = loads(file.read())
    found = []
    for case in table["everything"]:
        sent = {**table["base"], **{name: filled(value) for name, value in case["with"].items()}}
        answer = {**sent, **case.get("answer", {})}
        answer = {name: value for name, value in answer.items() if value != "(absent)"}
        found.append((case["name"], sent, answer))
    return found


def normal(value: Any) -> Any:
    """JSON without what says nothing: the order of members, and 1.0 for 1."""
    return json.loads(dumps(value), parse_int=float, parse_float=float)


def compare(name: str, value: types.Everything, answer: dict[str, Any]) -> None:
    """The value is what the wire says, and is written as it stands there."""
    assert value == codec.decode("#Everything", answer), name
    written = codec.encode("#Everything", value)
    assert normal({**written, "set": sorted(written["set"])}) == normal({**answer, "set": sorted(answer["set"])}), name


def values(client: Client, path: str) -> None:
    for name, sent, answer in cases(path):
        value: types.Everything = codec.decode("#Everything", sent)
        compare(name, client.test.values.everything(value), answer)
    base: types.Everything = codec.decode("#Everything", cases(path)[0][1])
    assert base.money == Decimal("19.99") and type(base.money) is Decimal
    assert base.date == datetime.date(2026, 1, 31)
    assert base.instant == datetime.datetime(2026, 1, 31, 9, 30, tzinfo=datetime.timezone.utc)
    assert base.bytes == b"\x00\x01\x02" and base.set == frozenset({"a"}) and base.colour is types.Colour.RED
    assert types.Colour("later") == "later" and not types.Colour("later").is_known


def unions_and_patches(client: Client, path: str) -> None:
    with open(path, encoding="utf-8") as file:
        table = loads(file.read())
    for shape in table["shapes"]:
        figure: types.Figure = codec.decode("#Figure", {"shape": shape})
        assert client.test.values.shape(figure) == figure, shape
    id_ = types.ThingId(UUID("018f4a5e-7b2c-7d3e-8f90-000000000001"))
    for patch in table["patches"]:
        fields: dict[str, Any] = {name: value for name, value in patch["with"].items()}
        result = client.test.things.change(types.Change(id=id_, **fields))
        assert (result.title, result.note) == (patch["answer"]["title"], patch["answer"]["note"]), patch


def failures(client: Client, url: str) -> None:
    try:
        client.test.things.refuse(types.Number(value=3))
        raise AssertionError("it should be refused")
    except types.RefusalRefused as error:
        assert error.error == types.RefusalTooLarge(limit=3) and error.code == "UNPROCESSABLE"
    try:
        client.test.values.ruled(types.Ruled(name="too long"))
        raise AssertionError("it should be a bad request")
    except BadRequest as error:
        assert error.issues[0].path == "name" and error.issues[0].code == "length"
    try:
        Client(url).test.values.ruled(types.Ruled())
        raise AssertionError("nobody is signed in")
    except ServerError as error:
        assert error.code == "UNAUTHORIZED"
    try:
        client.test.things.wait(options=CallOptions(timeout=0.05))
        raise AssertionError("it never answers")
    except TimedOut:
        pass
    except ServerError as error:
        assert error.code == "TIMEOUT"
    try:
        Client("http://127.0.0.1:1/rpc", retry=NO_RETRY).test.values.echo(types.Text(text="a"))
        raise AssertionError("nobody is there")
    except Unreachable:
        pass


def batch(client: Client) -> None:
    with client.batch() as together:
        one = together.call(client.test.values.echo, types.Text(text="one"))
        two = together.call(client.test.things.refuse, types.Number(value=1))
    assert one.result() == types.Text(text="one")
    try:
        two.result()
        raise AssertionError("it should be refused")
    except types.RefusalRefused:
        pass


async def together(url: str) -> None:
    async with AsyncClient(url, token="member") as client:
        echoes = [client.test.values.echo(types.Text(text=str(index))) for index in range(150)]
        assert [text.text for text in await asyncio.gather(*echoes)] == [str(index) for index in range(150)]


def main(url: str, path: str) -> None:
    with Client(url, token="member") as client:
        values(client, path)
        unions_and_patches(client, path)
        failures(client, url)
        batch(client)
    asyncio.run(together(url))
    print("all came back")


main(sys.argv[1], sys.argv[2])
