"""What the benchmark's procedures are asked, and what is a right answer."""
import datetime
import json
from typing import Any

from http11 import Call, call, request

ECHO = {
    "title": " Booster pumps and controls for the waterworks ",
    "email": "Jonas.Weber@Stadtwerke.Example",
    "value": 18450.5,
    "probability": 75,
    "expectedCloseDate": "2026-11-30",
    "priority": "high",
    "tags": ["water", "key account"],
    "isPrivate": False,
}
ECHOED = {"title": "Booster pumps and controls for the waterworks", "value": 18450.5, "isHigh": True}
# Ten issues, each the break of a rule: what parses the types first must find them all as well.
INVALID = ECHO | {
    "title": "  ",
    "email": "nobody",
    "value": -1,
    "probability": 101,
    "expectedCloseDate": "2026-02-30",
    "priority": "urgent",
    "tags": ["", "", "", ""],
}
BATCH = 100


def echo() -> Call:
    return call("bench.echo", ECHO, problem=lambda answer: difference(answer, result(ECHOED)))


def invalid() -> Call:
    return call("bench.echo", INVALID, problem=_has_ten_issues)


def deals(expected: Any) -> Call:
    return call("bench.list", problem=lambda answer: difference(answer, result(expected)))


def batch() -> Call:
    body = json.dumps([request("bench.echo", ECHO)] * BATCH, separators=(",", ":")).encode()
    return Call(body, calls=BATCH, problem=lambda answer: difference(answer, [result(ECHOED)] * BATCH))


def result(value: Any) -> dict:
    return {"jsonrpc": "2.0", "id": 1, "result": value}


def _has_ten_issues(answer: Any) -> str | None:
    try:
        count = len(answer["error"]["data"]["issues"])
    except (KeyError, TypeError):
        return f"no issues in {json.dumps(answer)[:300]}"
    return None if count == 10 else f"{count} issues instead of 10: {json.dumps(answer)[:2000]}"


def difference(found: Any, expected: Any, path: str = "$") -> str | None:
    """Where two JSON values differ; None if they do not. Moments may be written differently, and be a millisecond off:
    not every server keeps them as whole milliseconds."""
    if isinstance(expected, dict) and isinstance(found, dict) and found.keys() == expected.keys():
        differences = (difference(found[key], expected[key], f"{path}.{key}") for key in expected)
    elif isinstance(expected, list) and isinstance(found, list) and len(found) == len(expected):
        differences = (difference(*pair, f"{path}[{index}]") for index, pair in enumerate(zip(found, expected)))
    elif found == expected or _are_same_moment(found, expected):
        return None
    else:
        return f"{path} is {json.dumps(found)[:300]} instead of {json.dumps(expected)[:300]}"
    return next(filter(None, differences), None)


def _are_same_moment(found: Any, expected: Any) -> bool:
    try:
        moments = [datetime.datetime.fromisoformat(text) for text in (found, expected)]
        return abs(moments[0] - moments[1]) <= datetime.timedelta(milliseconds=1)
    except (TypeError, ValueError):
        return False
