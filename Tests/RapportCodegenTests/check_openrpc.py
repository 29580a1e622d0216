"""Checks an OpenRPC document against the standard's schema, its references, and its type schemas by example.

Usage: check_openrpc.py DOCUMENT. Needs the package `jsonschema`.
"""

import json
import pathlib
import sys

from jsonschema import Draft7Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT7

GOOD_AND_BAD = {
    "CreateOpportunity": (
        [
            {"customerProfileId": "018f4e6e-7b7a-7c3a-8a5e-000000000001", "title": "Pump", "value": None},
            {"customerProfileId": "018f4e6e-7b7a-7c3a-8a5e-000000000001", "title": "P", "probability": 100},
        ],
        [
            {"title": "Pump"},
            {"customerProfileId": "x", "title": ""},
            {"customerProfileId": "x", "title": "P", "probability": 101},
            {"customerProfileId": "x", "title": "P", "stage": "shut"},
            {"customerProfileId": "x", "title": "P", "unknown": 1},
        ],
    ),
    "StageError": (
        [{"type": "alreadyClosed"}, {"type": "moveRefused", "from": "open", "since": "2026-01-31T09:30:00.000Z"}],
        [{"type": "other"}, {"type": "moveRefused"}, {"type": "alreadyClosed", "from": "open"}],
    ),
    "Node": (
        [{"name": "a", "children": [{"name": "b", "parent": None}], "parent": {"name": "c"}}],
        [{"name": "a", "children": [{}]}, {"name": "a", "parent": {"name": 1}}],
    ),
    "Everything": (
        [
            {"int64": 1, "uint64": "18446744073709551615", "matrix": [[1, None]], "set": ["a", "b"]},
            {"unique": ["a", "b"], "email": "a@b", "countOfDictionary": {"a": "b"}, "json": [None], "pattern": "AB"},
            {"countOfBytes": "AAAAAA"},
        ],
        [
            {"int64": "1.5"},
            {"int8": 128},
            {"set": ["a", "a"]},
            {"unique": ["long text"]},
            {"oneOfEach": ["c"]},
            {"countOfDictionary": {}},
            {"patterns": "az"},
            {"bytes": "a+b"},
            {"countOfBytes": "AAAAAAA"},
            {"webURL": "ftp://a"},
            {"minimum": 0.25},
        ],
    ),
}


def main(path):
    here = pathlib.Path(__file__).parent
    document = json.loads(pathlib.Path(path).read_text())
    standard = json.loads((here / "Fixtures" / "openrpc-1.3.schema.json").read_text())
    # The standard's own name for draft 7, and the one member that it names in it.
    draft7 = dict(Draft7Validator.META_SCHEMA)
    draft7["definitions"] = dict(
        draft7["definitions"], JSONSchemaObject={"properties": {"$ref": {"type": "string", "format": "uri-reference"}}}
    )
    draft7["$id"] = "https://meta.json-schema.tools/"
    resource = Resource.from_contents(draft7, default_specification=DRAFT7)
    registry = Registry().with_resources(
        [("https://meta.json-schema.tools", resource), ("https://meta.json-schema.tools/", resource)]
    )
    failures = [
        f"{'/'.join(map(str, error.absolute_path))}: {error.message}"
        for error in Draft7Validator(standard, registry=registry).iter_errors(document)
    ]
    schemas = document["components"]["schemas"]
    for reference in references(document):
        target = document
        for part in reference.removeprefix("#/").split("/"):
            target = target.get(part) if isinstance(target, dict) else None
        if target is None:
            failures.append(f"nothing stands at {reference}")
    for schema in schemas.values():
        Draft7Validator.check_schema(schema)
    if "Everything" in schemas:
        for name, (good, bad) in GOOD_AND_BAD.items():
            validator = Draft7Validator({**document, "$ref": f"#/components/schemas/{name}"})
            failures += [f"{name} refuses {value}" for value in good if not validator.is_valid(value)]
            failures += [f"{name} accepts {value}" for value in bad if validator.is_valid(value)]
    print("\n".join(failures))
    return 1 if failures else 0


def references(value):
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for inner in value.values():
            yield from references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from references(inner)


sys.exit(main(sys.argv[1]))
