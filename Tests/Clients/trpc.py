"""What the links of @trpc/client 11 send and how they read the answers, from the protocol's documentation: `httpBatchLink`,
`httpBatchStreamLink` and `httpSubscriptionLink`, without a transformer."""

import json
import urllib.parse
from collections.abc import Iterator
from dataclasses import dataclass

import requests

Call = tuple[str, object]
#: What JavaScript leaves out.
UNDEFINED = object()


@dataclass
class ClientError(Exception):
    """A `TRPCClientError`: the shape that the server sent."""

    message: str
    code: int
    data: dict


class Links:
    """The links of one page: its cookies are a browser's, and so is its session."""

    def __init__(self, url: str, key: str | None = None):
        self.url = f"{url}/trpc"
        self.session = requests.Session()
        if key:
            self.session.headers["Authorization"] = f"Bearer {key}"

    def _send(self, kind: str, calls: list[Call], headers: dict[str, str], stream: bool = False) -> requests.Response:
        """All calls of a batch are of one kind. Inputs stand by their numbers, and what is undefined is not there."""
        path = ",".join(name for name, _ in calls)
        text = json.dumps({str(index): input for index, (_, input) in enumerate(calls) if input is not UNDEFINED})
        if kind == "query":
            url = f"{self.url}/{path}?batch=1&input={urllib.parse.quote(text, safe='!~*()-_.')}"
            return self.session.get(url, headers=headers, stream=stream, timeout=60)
        headers = headers | {"Content-Type": "application/json"}
        return self.session.post(
            f"{self.url}/{path}?batch=1", data=text.encode(), headers=headers, stream=stream, timeout=60
        )

    def batch(self, kind: str, calls: list[Call]) -> tuple[int, list]:
        """`httpBatchLink`: the status, and each call's data or error in the batch's order."""
        response = self._send(kind, calls, {})
        answer = response.json()
        # An answer to the batch as a whole is everybody's.
        entries = answer if isinstance(answer, list) else [answer] * len(calls)
        assert len(entries) == len(calls)
        return response.status_code, [outcome(entry) for entry in entries]

    def stream(self, kind: str, calls: list[Call]) -> Iterator[tuple[int, object]]:
        """`httpBatchStreamLink`: each call's number and outcome, in the order in which they come."""
        response = self._send(kind, calls, {"trpc-accept": "application/jsonl"}, stream=True)
        assert response.status_code == 200, response.text
        lines = (json.loads(line) for line in ndjson(response) if line)
        head = next(lines)
        # The head has a value for each call, and each is the promise of a chunk.
        chunks: dict[int, int] = {}
        for number, (value, *promises) in head.items():
            assert value == [0] and int(number) < len(calls)
            [[place, kind_of_chunk, chunk]] = promises
            assert (place, kind_of_chunk) == (None, 0)
            chunks[chunk] = int(number)
        assert sorted(chunks.values()) == list(range(len(calls)))
        for chunk, status, value in lines:
            assert status == 0, "a promise that is rejected"
            [[entry]] = value
            yield chunks.pop(chunk), outcome(entry)
        assert not chunks, "promises that nobody keeps"

    def subscribe(self, name: str, input: dict, last_event_id: str | None = None) -> "EventSource":
        """`httpSubscriptionLink`: an `EventSource`, which sends no headers of ours. A link that makes a new one puts the
        last id into the input."""
        wanted = input if last_event_id is None else {**input, "lastEventId": last_event_id}
        return EventSource(self, f"{self.url}/{name}?input={urllib.parse.quote(json.dumps(wanted), safe='')}")


class EventSource:
    """The events of a stream as a browser gives them to the link."""

    def __init__(self, links: Links, url: str):
        headers = {"Accept": "text/event-stream", "Cache-Control": "no-store", "Authorization": None}
        self._response = links.session.get(url, headers=headers, stream=True, timeout=60)
        assert self._response.status_code == 200
        assert self._response.headers["Content-Type"].split(";")[0] == "text/event-stream"
        self._last_event_id = ""

    def close(self) -> None:
        self._response.close()

    def messages(self) -> Iterator[tuple[str, str, str]]:
        """Each event's type, data and the last id so far (HTML Living Standard, section 9.2.6)."""
        kind, data = "", []
        for line in ndjson(self._response):
            if line:
                field, _, value = line.partition(":")
                value = value.removeprefix(" ")
                match field:
                    case "event":
                        kind = value
                    case "data":
                        data.append(value)
                    case "id":
                        self._last_event_id = value
                continue
            if data:
                yield kind or "message", "\n".join(data), self._last_event_id
            kind, data = "", []

    def events(self) -> Iterator[tuple[object, str]]:
        """What the link gives to `onData`, with its id, until it is told that there is no more."""
        messages = self.messages()
        kind, options, _ = next(messages)
        assert kind == "connected" and isinstance(json.loads(options), dict)
        for kind, text, id in messages:
            match kind:
                case "message":
                    yield json.loads(text), id
                case "ping":
                    pass
                case "return":
                    return
                case "serialized-error":
                    shape = json.loads(text)
                    raise ClientError(shape["message"], shape["code"], shape["data"])
                case other:
                    raise AssertionError(f"no link knows an event {other}")


def ndjson(response: requests.Response) -> Iterator[str]:
    """Lines that end with a line feed, and with nothing else, as soon as they are there."""
    rest = b""
    for part in response.iter_content(None):
        *lines, rest = (rest + part).split(b"\n")
        yield from (line.decode() for line in lines)


def outcome(entry: dict) -> object:
    """What a link makes of an entry."""
    if "error" in entry:
        shape = entry["error"]
        return ClientError(shape["message"], shape["code"], shape["data"])
    return entry["result"]["data"]
