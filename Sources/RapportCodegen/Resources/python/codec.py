"""Values between their form in the program and their form in JSON, by the schema."""

from __future__ import annotations

import base64
import datetime
import decimal
import enum
import json
import math
import re
import uuid
from dataclasses import dataclass
from typing import Any, Mapping

from .values import UNSET, UnknownCase

#: Python's name, the wire's name, the type (see ``Codec``), and whether it must be there (0), may be left out (1), or
#: may be left out or ``None``, which are two things (2).
Field = tuple[str, str, str, int]


@dataclass(frozen=True)
class Object:
    """An object, or a case of a union."""

    type: type[Any]
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class UnionType:
    """A union, told apart by a field."""

    discriminator: str
    cases: Mapping[str, Object]


@dataclass(frozen=True)
class ProcedureSchema:
    """What is known of a procedure."""

    kind: str
    input: str | None = None
    output: str | None = None
    errors: str | None = None
    refusal: type[Any] | None = None


@dataclass(frozen=True)
class Schema:
    """What the runtime knows of a contract."""

    procedures: Mapping[str, ProcedureSchema]
    types: Mapping[str, Object | UnionType | type[enum.Enum]]


class CodecError(ValueError):
    """A value does not fit its type; the message says where."""

    def __init__(self, path: str, message: str) -> None:
        super().__init__(f"{path} {message}" if path else message)
        self.path = path
        self.message = message


_SAFE = 2**53 - 1
_BYTES = re.compile(r"[A-Za-z0-9_-]*\Z")
_INTEGERS = {f"{sign}int{bits}" for sign in ("", "u") for bits in (8, 16, 32, 64)} | {"int"}


class Codec:
    """Reads and writes values of types written as texts, from the left: ``?T`` T or null, ``[]T`` array, ``<>T`` set,
    ``{}T`` dictionary, ``#Name`` a type of the schema, ``@Entity`` the id of a record; else a value's type."""

    def __init__(self, schema: Schema) -> None:
        self._types = schema.types

    def encode(self, type_: str, value: Any, path: str = "") -> Any:
        """The value for ``dumps``. Raises ``CodecError``."""
        kind = type_[0]
        if kind == "?":
            return None if value is None else self.encode(type_[1:], value, path)
        if kind in "[<":
            return [self.encode(type_[2:], element, f"{path}[{index}]") for index, element in enumerate(value)]
        if kind == "{":
            return {key: self.encode(type_[2:], inner, _join(path, key)) for key, inner in value.items()}
        if kind == "#":
            return self._encode_named(type_[1:], value, path)
        if kind == "@":
            return str(value).lower()
        return _encode_plain(type_, value, path)

    def decode(self, type_: str, value: Any, path: str = "") -> Any:
        """The value from what ``loads`` gives. Raises ``CodecError``. Fields that it does not know are passed over."""
        kind = type_[0]
        if kind == "?":
            return None if value is None else self.decode(type_[1:], value, path)
        if kind in "[<":
            if not isinstance(value, list):
                raise CodecError(path, "should be an array")
            items = [self.decode(type_[2:], element, f"{path}[{index}]") for index, element in enumerate(value)]
            if kind == "<" and not type_[2:].startswith("#"):
                return frozenset(items)
            return items
        if kind == "{":
            if not isinstance(value, dict):
                raise CodecError(path, "should be an object")
            return {key: self.decode(type_[2:], inner, _join(path, key)) for key, inner in value.items()}
        if kind == "#":
            return self._decode_named(type_[1:], value, path)
        try:
            return uuid.UUID(value) if kind == "@" else _decode_plain(type_, value)
        except (ValueError, TypeError, AttributeError, OverflowError, decimal.InvalidOperation) as error:
            raise CodecError(path, f"should be a value of the type {type_}, not {value!r:.100}") from error

    def _encode_named(self, name: str, value: Any, path: str) -> Any:
        definition = self._types[name]
        if isinstance(definition, Object):
            if not isinstance(value, definition.type):
                raise CodecError(path, f"should be a {definition.type.__name__}, not {value!r:.100}")
            return self._encode_fields(definition, value, path)
        if isinstance(definition, UnionType):
            if isinstance(value, UnknownCase):
                return dict(value.fields)
            for tag, case in definition.cases.items():
                if isinstance(value, case.type):
                    return {definition.discriminator: tag, **self._encode_fields(case, value, path)}
            raise CodecError(path, f"should be a case of {name}, not {value!r:.100}")
        return str(definition(value).value)

    def _encode_fields(self, definition: Object, value: Any, path: str) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for name, wire, type_, presence in definition.fields:
            inner = getattr(value, name)
            if inner is UNSET or (inner is None and presence == 1):
                continue
            result[wire] = None if inner is None and presence == 2 else self.encode(type_, inner, _join(path, wire))
        return result

    def _decode_named(self, name: str, value: Any, path: str) -> Any:
        definition = self._types[name]
        if isinstance(definition, Object):
            return self._decode_fields(definition, value, path)
        if isinstance(definition, UnionType):
            tag = value.get(definition.discriminator) if isinstance(value, dict) else None
            if not isinstance(tag, str):
                raise CodecError(_join(path, definition.discriminator), "is missing")
            case = definition.cases.get(tag)
            return UnknownCase(tag, value) if case is None else self._decode_fields(case, value, path)
        if not isinstance(value, str):
            raise CodecError(path, "should be a word")
        return definition(value)

    def _decode_fields(self, definition: Object, value: Any, path: str) -> Any:
        if not isinstance(value, dict):
            raise CodecError(path, "should be an object")
        arguments: dict[str, Any] = {}
        for name, wire, type_, presence in definition.fields:
            if wire not in value:
                if presence == 0:
                    raise CodecError(_join(path, wire), "is missing")
            elif value[wire] is None and presence > 0:
                arguments[name] = None
            else:
                arguments[name] = self.decode(type_, value[wire], _join(path, wire))
        return definition.type(**arguments)


def _encode_plain(type_: str, value: Any, path: str) -> Any:
    if type_ == "json":
        return value
    if type_ in _INTEGERS:
        if isinstance(value, bool) or not isinstance(value, int):
            raise CodecError(path, f"should be a whole number, not {value!r:.100}")
        return value if -_SAFE <= value <= _SAFE else str(value)
    if type_ == "money":
        amount = decimal.Decimal(value) if isinstance(value, (int, decimal.Decimal)) else None
        if amount is None or not amount.is_finite():
            raise CodecError(path, f"should be a Decimal, not {value!r:.100}")
        return amount
    if type_ == "double":
        if not math.isfinite(value):
            raise CodecError(path, f"is {value}")
        return float(value)
    if type_ == "instant":
        if not isinstance(value, datetime.datetime) or value.tzinfo is None:
            raise CodecError(path, "should be a datetime with a time zone")
        utc = value.astimezone(datetime.timezone.utc)
        return utc.replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"
    if type_ == "calendarDate":
        if not isinstance(value, datetime.date) or isinstance(value, datetime.datetime):
            raise CodecError(path, "should be a date")
        return value.isoformat()
    if type_ == "bytes":
        return base64.urlsafe_b64encode(value).rstrip(b"=").decode("ascii")
    return value


def _decode_plain(type_: str, value: Any) -> Any:
    if type_ == "json":
        return _plain_json(value)
    if type_ in _INTEGERS:
        if isinstance(value, bool) or not isinstance(value, (int, str)):
            raise ValueError
        return int(value)
    if type_ == "money":
        if isinstance(value, bool) or not isinstance(value, (int, decimal.Decimal)):
            raise ValueError
        return decimal.Decimal(value)
    if type_ == "double":
        if isinstance(value, (bool, str)):
            raise ValueError
        return float(value)
    if type_ == "boolean":
        if not isinstance(value, bool):
            raise ValueError
        return value
    if not isinstance(value, str):
        raise ValueError
    if type_ == "instant":
        return datetime.datetime.fromisoformat(re.sub("[Zz]$", "+00:00", value)).astimezone(datetime.timezone.utc)
    if type_ == "calendarDate":
        return datetime.date.fromisoformat(value)
    if type_ == "bytes":
        if not _BYTES.match(value):
            raise ValueError
        return base64.urlsafe_b64decode(value + "=" * (-len(value) % 4))
    return value


def _plain_json(value: Any) -> Any:
    if isinstance(value, decimal.Decimal):
        return float(value)
    if isinstance(value, list):
        return [_plain_json(element) for element in value]
    if isinstance(value, dict):
        return {key: _plain_json(inner) for key, inner in value.items()}
    return value


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def loads(text: str | bytes) -> Any:
    """JSON text to values; numbers with a fraction are ``Decimal``, so that none is changed."""
    return json.loads(text, parse_float=decimal.Decimal)


def dumps(value: Any) -> str:
    """Values to JSON text, ``Decimal`` included."""
    if isinstance(value, decimal.Decimal):
        return format(value, "f")
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(str(key))}:{dumps(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(dumps(element) for element in value) + "]"
    return json.dumps(value, allow_nan=False, ensure_ascii=False)
