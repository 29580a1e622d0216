"""Follows subscriptions through connections that break: ``subscriptions.py URL BREAKING-URL LAST``."""

from __future__ import annotations

import asyncio
import sys

from rapport_client import AsyncClient, CallOptions, Client, Retry, ServerError, types

SOON = Retry(limit=20, delay=0.002, maximum_delay=0.02)


def expected(after: int, last: int) -> list[str]:
    """Each text once and in order, with characters that end lines elsewhere; of every seventh nothing is told."""
    return [f"{number} \u2028\x85\x0b ü" for number in range(after + 1, last + 1) if number % 7 != 0]


def blocking(url: str, breaking: str, last: int) -> None:
    with Client(breaking, token="member", retry=SOON) as client:
        events = client.test.things.follow(types.Follow(up_to=last))
        assert [event.text for event in events] == expected(0, last)
        assert events.last_event_id == str(last)
    with Client(url, token="member") as client:
        resumed = client.test.things.follow(types.Follow(up_to=last), options=CallOptions(last_event_id="100"))
        assert [event.text for event in resumed] == expected(100, last)
        heard: list[str] = []
        try:
            for event in client.test.things.follow(types.Follow(up_to=3, is_refused=True)):
                heard.append(event.text)
            raise AssertionError("it should be refused")
        except types.RefusalRefused as error:
            assert error.error == types.RefusalTooLarge(limit=3) and error.code == "UNPROCESSABLE"
        assert heard == expected(0, 3)
    with Client(url) as stranger:
        try:
            next(iter(stranger.test.things.follow(types.Follow(up_to=1))))
            raise AssertionError("nobody is signed in")
        except ServerError as error:
            assert error.code == "UNAUTHORIZED"


async def on_a_loop(url: str, breaking: str, last: int) -> None:
    async with AsyncClient(breaking, token="member", retry=SOON) as client:
        events = client.test.things.follow(types.Follow(up_to=last))
        assert [event.text async for event in events] == expected(0, last)
    async with AsyncClient(url, token="member") as client:
        try:
            async for _ in client.test.things.follow(types.Follow(up_to=3, is_refused=True)):
                pass
            raise AssertionError("it should be refused")
        except types.RefusalRefused as error:
            assert error.error == types.RefusalTooLarge(limit=3)
    async with AsyncClient(url) as stranger:
        try:
            async for _ in stranger.test.things.follow(types.Follow(up_to=1)):
                pass
            raise AssertionError("nobody is signed in")
        except ServerError as error:
            assert error.code == "UNAUTHORIZED"


blocking(sys.argv[1], sys.argv[2], int(sys.argv[3]))
asyncio.run(on_a_loop(sys.argv[1], sys.argv[2], int(sys.argv[3])))
print("none lost, none doubled")
