"""The benchmarks' procedures on FastAPI and pydantic, served by uvicorn with uvloop and httptools.

The first argument is a file with the result of bench.list. Prints the port of 127.0.0.1 that it listens on.
"""
import socket
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Literal

import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

# The form of the HTML standard, with a dot in the domain. Patterns are matched before letters become lower-case.
EMAIL = (
    r"(?i)^[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@"
    r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"
)


class Echo(BaseModel):
    model_config = ConfigDict(extra="forbid")

    title: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
    email: Annotated[str, StringConstraints(strip_whitespace=True, to_lower=True, max_length=254, pattern=EMAIL)]
    value: Annotated[float, Field(ge=0)]
    probability: Annotated[int, Field(ge=0, le=100)]
    expectedCloseDate: date
    priority: Literal["low", "normal", "high"]
    tags: Annotated[list[Annotated[str, StringConstraints(min_length=1, max_length=40)]], Field(max_length=10)]
    isPrivate: bool = False


class Echoed(BaseModel):
    title: str
    value: float
    isHigh: bool


class Deal(BaseModel):
    id: str
    number: str
    title: str
    customerName: str
    ownerName: str
    stage: str
    status: Literal["open", "won", "lost"]
    value: float
    currency: str
    probability: int
    expectedCloseDate: date
    tags: list[str]
    createdAt: datetime
    updatedAt: datetime


class DealList(BaseModel):
    items: list[Deal]


class EchoCall(BaseModel):
    jsonrpc: Literal["2.0"]
    id: int
    method: Literal["bench.echo"]
    params: Echo


class ListCall(BaseModel):
    jsonrpc: Literal["2.0"]
    id: int
    method: Literal["bench.list"]


class EchoAnswer(BaseModel):
    jsonrpc: str = "2.0"
    id: int
    result: Echoed


class ListAnswer(BaseModel):
    jsonrpc: str = "2.0"
    id: int
    result: DealList


Call = Annotated[EchoCall | ListCall, Field(discriminator="method")]
deals = DealList.model_validate_json(Path(sys.argv[1]).read_bytes())
app = FastAPI(openapi_url=None)


@app.post("/rpc")
async def rpc(call: Call) -> Response:
    if isinstance(call, EchoCall):
        echo = call.params
        result = Echoed(title=echo.title, value=echo.value, isHigh=echo.priority == "high")
        answer = EchoAnswer(id=call.id, result=result)
    else:
        answer = ListAnswer(id=call.id, result=deals)
    # pydantic's own writer, the fastest way out.
    return Response(answer.model_dump_json(), media_type="application/json")


@app.exception_handler(RequestValidationError)
async def refuse(request: Request, error: RequestValidationError) -> JSONResponse:
    issues = [{"path": ".".join(map(str, found["loc"])), "message": found["msg"]} for found in error.errors()]
    failure = {"code": -32602, "message": "The input is not valid", "data": {"issues": issues}}
    return JSONResponse({"jsonrpc": "2.0", "id": None, "error": failure})


listener = socket.socket()
listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
listener.bind(("127.0.0.1", 0))
listener.listen(256)
print(listener.getsockname()[1], flush=True)
config = uvicorn.Config(app, loop="uvloop", http="httptools", log_level="warning", access_log=False)
uvicorn.Server(config).run(sockets=[listener])
