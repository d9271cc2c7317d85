"""Which words a specification may use, and what is said about those it may not."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator, Mapping
from typing import Final

from .errors import Problem
from .shapes import as_dict, is_dict, is_list
from .yaml_source import Source, escape

DOCUMENT: Final = frozenset(
    """
    openapi info jsonSchemaDialect servers security tags paths components externalDocs
    """.split()
)
PATH_ITEM: Final = frozenset(
    """
    $ref x-operations summary description parameters get put post delete patch head options
    """.split()
)
OPERATION: Final = frozenset(
    """
    operationId tags summary description externalDocs deprecated security parameters requestBody responses
    x-resource x-verb x-stream-verb x-stream-switch x-alternate x-pagination x-error-codes x-envelope
    """.split()
)
PARAMETER: Final = frozenset(
    """
    $ref name in required description schema example examples deprecated style explode x-client-default
    x-python-name
    """.split()
)
MEDIA_TYPE: Final = frozenset("schema example examples encoding x-sse".split())
RESPONSE: Final = frozenset("$ref description headers content".split())
REQUEST_BODY: Final = frozenset("$ref description required content".split())
SCHEMA: Final = frozenset(
    """
    $ref $comment title description type enum const default example examples deprecated format pattern minLength
    maxLength minimum maximum exclusiveMinimum exclusiveMaximum items minItems maxItems properties required
    additionalProperties readOnly writeOnly oneOf anyOf discriminator externalDocs
    contentMediaType contentEncoding contentSchema x-client-default x-always-send
    x-python-name x-parsed x-rules x-union-default x-enum-descriptions
    """.split()
)
RULE: Final = frozenset("when require forbid require_any message".split())
PAGINATION: Final = frozenset("style items cursor_arg limit_arg has_more total item_id next_cursor".split())
STYLES: Final = ("page", "last_id", "first_id", "cursor", "token")
ENVELOPE: Final = frozenset("data only".split())
SWITCH: Final = frozenset("property block stream".split())
ALTERNATE: Final[frozenset[str]] = frozenset("argument operation".split())

_OBJECTS: Final = frozenset(
    """
    info paths components schema properties content responses requestBody discriminator contentSchema x-pagination
    x-sse x-stream-switch x-envelope x-error-codes headers encoding x-enum-descriptions
    """.split()
)
_LISTS: Final = frozenset("tags security parameters oneOf anyOf enum servers x-operations".split())
_TEXTS: Final = frozenset("description summary operationId pattern format $ref".split())

_UNSUPPORTED: Final = {
    "allOf": "write the members out, or use oneOf",
    "not": "say what is allowed",
    "if": "use x-rules",
    "then": "use x-rules",
    "else": "use x-rules",
    "dependentRequired": "use x-rules",
    "dependentSchemas": "use x-rules",
    "patternProperties": "use additionalProperties",
    "propertyNames": "use additionalProperties",
    "unevaluatedProperties": "use additionalProperties",
    "prefixItems": "use items",
    "contains": "use items",
    "unevaluatedItems": "use items",
    **dict.fromkeys(("multipleOf", "uniqueItems", "minProperties", "maxProperties"), "say it in the description"),
    "$defs": "put the schema under components/schemas",
    "definitions": "put the schema under components/schemas",
    "$dynamicRef": "use $ref",
    "nullable": 'write type: [..., "null"], or anyOf with {type: "null"}',
    "callbacks": "describe the call back as an operation of its own",
    "links": "remove it",
    "webhooks": "remove it",
    "trace": "remove it",
    "servers": "servers stand at the top of a file only",
}


def unknown_keys(source: Source, at: str, value: object, known: Collection[str], what: str) -> Iterator[Problem]:
    """A problem for each key of an object that has no meaning there, or a value of another kind than it must have.

    Args:
        source: the file.
        at: pointer of the object.
        value: the object.
        known: keys that have a meaning.
        what: name of such objects in messages: ``a schema``.
    """
    keys: Mapping[str, object] = as_dict(value)
    for key, item in keys.items():
        if key in known:
            kind = ("" if is_dict(item) else "an object") if what == "components" else _wrong_kind(key, item)
            if not kind:
                continue
            message, fix = f"{key} must be {kind}", ""
        elif key in _UNSUPPORTED:
            message, fix = f"{key} is not supported in {what}", _UNSUPPORTED[key]
        else:
            near = difflib.get_close_matches(key, known, n=1)
            message = f"{what} has no {key!r}"
            fix = f"did you mean {near[0]}?" if near else "put text with commas or colons in quotes, or remove it"
        inner = f"{at}/{escape(key)}"
        yield Problem(source.label, inner, message, fix, source.line(inner))


def _wrong_kind(key: str, value: object) -> str:
    """What a value must be and is not; empty if it is."""
    if key in _OBJECTS and not is_dict(value):
        return "an object"
    if key in _LISTS and not is_list(value):
        return "a list"
    return "text" if key in _TEXTS and not isinstance(value, str) else ""
