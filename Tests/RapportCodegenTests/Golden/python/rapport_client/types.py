# Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
"""What procedures take and answer."""

from __future__ import annotations

import builtins
import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Mapping, NewType, Sequence, Union
from uuid import UUID

from ._runtime.errors import Refused
from ._runtime.values import UNSET, JSONValue, OpenEnum, UnknownCase, Unset

__all__ = [
    "UNSET",
    "JSONValue",
    "UnknownCase",
    "Unset",
    "Class",
    "ClassItSOdd",
    "ClassNode",
    "CloseOpportunity",
    "CreateOpportunity",
    "CustomerProfileId",
    "Date",
    "Everything",
    "Line",
    "Node",
    "Opportunity",
    "OpportunityFilter",
    "OpportunityId",
    "OpportunityKey",
    "OpportunityPage",
    "PageOpportunity",
    "PageOpportunityType",
    "Query",
    "Stage",
    "StageError",
    "StageErrorAlreadyClosed",
    "StageErrorMoveRefused",
    "StageRefused",
    "TagId",
]

#: The id of a record of the kind CustomerProfile.
CustomerProfileId = NewType("CustomerProfileId", UUID)
#: The id of a record of the kind Opportunity.
OpportunityId = NewType("OpportunityId", UUID)
#: The id of a record of the kind Tag.
TagId = NewType("TagId", UUID)


@dataclass(frozen=True, kw_only=True)
class CloseOpportunity:
    id: OpportunityId
    #: What was sold. 1 to 10 elements. No element twice.
    lines: Sequence[Line] | None = None


@dataclass(frozen=True, kw_only=True)
class CreateOpportunity:
    """A deal that is to be."""

    #: The customer that the deal is with.
    customer_profile_id: CustomerProfileId
    #: What it is called. White space at both ends is taken away. 1 to 200 characters.
    title: str
    #: At least 0.
    value: Decimal | None = None
    #: In percent. 0 to 100.
    probability: int | None = None
    #: In the future.
    expected_close_date: dt.date | None = None
    #: Default: `"open"`.
    stage: Stage | None = None


@dataclass(frozen=True, kw_only=True)
class Date:
    """Named as something that the language has."""

    default: dt.datetime
    with_dash: str | None = None
    proto: str | None = None


@dataclass(frozen=True, kw_only=True)
class Everything:
    """One field of each type, and one for each rule."""

    string: str | None = None
    boolean: bool | None = None
    double: float | None = None
    money: Decimal | None = None
    calendar_date: dt.date | None = None
    instant: dt.datetime | None = None
    url: str | None = None
    bytes: builtins.bytes | None = None
    json: JSONValue | None = None
    id: OpportunityId | None = None
    array: Sequence[dt.datetime] | None = None
    set: frozenset[str] | None = None
    dictionary: Mapping[str, builtins.int] | None = None
    nullable: dt.datetime | None = None
    named: Class | None = None
    matrix: Sequence[Sequence[builtins.int | None]] | None = None
    #: At least 2 characters.
    length: str | None = None
    #: At most 1 character.
    length_at_most: str | None = None
    #: Matches two capital letters.
    pattern: str | None = None
    #: Matches `^a`. Matches `"z"$`.
    patterns: str | None = None
    #: At least 0.5.
    minimum: Decimal | None = None
    #: At most 99.95.
    maximum: float | None = None
    #: At least 9007199254740993.
    big_minimum: builtins.int | None = None
    #: 1 to 4 bytes.
    count_of_bytes: builtins.bytes | None = None
    #: At most 2 elements.
    count: frozenset[TagId] | None = None
    #: At least 1 element. Each: white space at both ends is taken away.
    count_of_dictionary: Mapping[str, str] | None = None
    #: No element twice. Each: 1 to 3 characters.
    unique: Sequence[str] | None = None
    #: White space at both ends is taken away. Made lower case. An e-mail address.
    email: str | None = None
    #: A telephone number with country code.
    phone: str | None = None
    #: An http or https URL.
    web_url: str | None = None
    #: One of: `a`, `b`.
    one_of: str | None = None
    #: Each: one of: `a`, `b`.
    one_of_each: Sequence[str] | None = None
    #: In the future.
    future: dt.datetime | None = None
    #: In the past.
    past: dt.date | None = None
    int8: builtins.int | None = None
    int16: builtins.int | None = None
    int32: builtins.int | None = None
    uint8: builtins.int | None = None
    uint16: builtins.int | None = None
    uint32: builtins.int | None = None
    int: builtins.int | None = None
    int64: builtins.int | None = None
    uint64: builtins.int | None = None


@dataclass(frozen=True, kw_only=True)
class Line:
    #: At least 1.
    quantity: int
    #: In the past.
    sold_at: dt.datetime


@dataclass(frozen=True, kw_only=True)
class Node:
    """A tree."""

    name: str
    #: Default: `[]`.
    children: Sequence[Node] | None = None
    parent: Node | None = None


@dataclass(frozen=True, kw_only=True)
class Opportunity:
    """A deal."""

    id: OpportunityId
    customer_profile_id: CustomerProfileId
    title: str
    value: Decimal | None = None
    stage: Stage
    revision: int
    created_at: dt.datetime


@dataclass(frozen=True, kw_only=True)
class OpportunityFilter:
    stage: Stage | None = None
    cursor: str | None = None
    #: How many at most. 1 to 500. Default: `50`.
    limit: int | None = None


@dataclass(frozen=True, kw_only=True)
class OpportunityKey:
    id: OpportunityId


@dataclass(frozen=True, kw_only=True)
class OpportunityPage:
    """Some deals, and where to go on."""

    items: Sequence[Opportunity]
    #: For the next page; absent on the last.
    next_cursor: str | None = None


@dataclass(frozen=True, kw_only=True)
class PageOpportunity:
    """Its name meets another's."""


@dataclass(frozen=True, kw_only=True)
class PageOpportunityType:
    pass


@dataclass(frozen=True, kw_only=True)
class Query:
    """Named as something that the runtime has."""


class Stage(OpenEnum):
    """Where a deal stands."""

    #: Being worked on.
    OPEN = "open"
    #: Sold.
    CLOSED_WON = "closed_won"
    CLOSED_LOST = "closed-lost"


@dataclass(frozen=True, kw_only=True)
class StageErrorMoveRefused:
    """The pipeline does not allow the move."""

    from_: Stage
    since: dt.datetime


@dataclass(frozen=True, kw_only=True)
class StageErrorAlreadyClosed:
    pass


#: Why a deal cannot change its stage.
StageError = Union[StageErrorMoveRefused, StageErrorAlreadyClosed, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class ClassItSOdd:
    pass


@dataclass(frozen=True, kw_only=True)
class ClassNode:
    value: Class | None = None
    at: dt.datetime


Class = Union[ClassItSOdd, ClassNode, UnknownCase]


class StageRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: StageError
