"""The same calls by the ways of three clients that know nothing of Rapport: pjrpc, jsonrpcclient and curl."""

import json
import subprocess
from dataclasses import dataclass, field

import jsonrpcclient
import pjrpc
import requests
from pjrpc.client.backend.requests import Client


@dataclass
class Failure:
    """A JSON-RPC error."""

    code: int
    message: str
    data: dict = field(default_factory=dict)


class Caller:
    """Calls one server with one key."""

    def __init__(self, url: str, key: str | None):
        self.url = f"{url}/rpc"
        self.headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {key}"} if key else {})

    def call(self, method: str, params: dict | list | None = None, **headers: str):
        """The result, or a `Failure`."""
        raise NotImplementedError

    def batch(self, calls: list[tuple[str, dict]]) -> list:
        """The result or `Failure` of each."""
        raise NotImplementedError

    def notify(self, method: str, params: dict | None = None) -> int:
        """The HTTP status."""
        raise NotImplementedError


class PJRPC(Caller):
    def _client(self, headers: dict[str, str] = {}) -> Client:
        session = requests.Session()
        session.headers.update(self.headers | {name.replace("_", "-"): value for name, value in headers.items()})
        return Client(self.url, session=session)

    @staticmethod
    def _outcome(response):
        if response.is_success:
            return response.result
        error = response.error
        return Failure(error.code, error.message, error.data)

    def call(self, method, params=None, **headers):
        with self._client(headers) as client:
            return self._outcome(client.send(pjrpc.Request(method, params, id=1)))

    def batch(self, calls):
        with self._client() as client:
            requests = [pjrpc.Request(method, params, id=index) for index, (method, params) in enumerate(calls)]
            answers = {answer.id: answer for answer in client.send(pjrpc.BatchRequest(*requests))}
            return [self._outcome(answers[index]) for index in range(len(calls))]

    def notify(self, method, params=None):
        with self._client() as client:
            assert client.send(pjrpc.Request(method, params)) is None
            return 204


class JSONRPCClient(Caller):
    def _post(self, body, headers: dict[str, str] = {}) -> requests.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        response = requests.post(self.url, json=body, headers=self.headers | named, timeout=30)
        response.raise_for_status()
        return response

    @staticmethod
    def _outcome(parsed):
        if isinstance(parsed, jsonrpcclient.Ok):
            return parsed.result
        return Failure(parsed.code, parsed.message, parsed.data)

    def call(self, method, params=None, **headers):
        positional = tuple(params) if isinstance(params, list) else params
        response = self._post(jsonrpcclient.request(method, params=positional), headers)
        return self._outcome(jsonrpcclient.parse(response.json()))

    def batch(self, calls):
        requests = [jsonrpcclient.request(method, params=params) for method, params in calls]
        answers = {answer.id: answer for answer in jsonrpcclient.parse(self._post(requests).json())}
        return [self._outcome(answers[request["id"]]) for request in requests]

    def notify(self, method, params=None):
        response = self._post(jsonrpcclient.notification(method, params=params))
        assert response.content == b""
        return response.status_code


class Curl(Caller):
    def _post(self, body, headers: dict[str, str] = {}) -> tuple[int, str]:
        named = self.headers | {name.replace("_", "-"): value for name, value in headers.items()}
        flags = [flag for name, value in named.items() for flag in ("-H", f"{name}: {value}")]
        run = subprocess.run(
            ["curl", "-sS", "--max-time", "30", "-w", "\\n%{http_code}", *flags, "--data-binary", "@-", self.url],
            input=json.dumps(body), capture_output=True, text=True, check=True,
        )
        answer, _, status = run.stdout.rpartition("\n")
        return int(status), answer

    @staticmethod
    def _outcome(answer):
        assert answer["jsonrpc"] == "2.0"
        return Failure(**answer["error"]) if "error" in answer else answer["result"]

    @staticmethod
    def _request(method, params, **members):
        return {"jsonrpc": "2.0", "method": method, **({} if params is None else {"params": params}), **members}

    def call(self, method, params=None, **headers):
        status, answer = self._post(self._request(method, params, id="a"), headers)
        assert status == 200
        return self._outcome(json.loads(answer))

    def batch(self, calls):
        status, text = self._post([self._request(*call, id=index) for index, call in enumerate(calls)])
        assert status == 200
        answers = {answer["id"]: answer for answer in json.loads(text)}
        return [self._outcome(answers[index]) for index in range(len(calls))]

    def notify(self, method, params=None):
        status, answer = self._post(self._request(method, params))
        assert answer == ""
        return status


ALL = [PJRPC, JSONRPCClient, Curl]
