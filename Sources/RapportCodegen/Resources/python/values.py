"""Values that Python has no type of its own for."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Any, Mapping, Union

from typing_extensions import TypeAlias

#: Any JSON value.
JSONValue: TypeAlias = Union[None, bool, int, float, str, "list[JSONValue]", "dict[str, JSONValue]"]


class Unset(enum.Enum):
    """The type of ``UNSET``: a field of an update that stays as it is. ``None`` empties it instead."""

    UNSET = "UNSET"

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET = Unset.UNSET


class OpenEnum(str, enum.Enum):
    """One of some words. A word that a later server adds is a member without a name of its own."""

    @classmethod
    def _missing_(cls, value: object) -> Any:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether this version of the client knows the word."""
        return self._value_ in type(self)._value2member_map_

    def __str__(self) -> str:
        return str(self._value_)


@dataclass(frozen=True)
class UnknownCase:
    """A case of a union that this version of the client does not know, with all of its fields."""

    tag: str
    fields: Mapping[str, Any]
