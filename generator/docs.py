"""Docstrings of generated code: what a call does, takes (with limits and values), gives and raises."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Mapping
from typing import Any, Final

from .codegen import Code
from .ir import Enum, OperationIR, Parameter, Property, Type

WIDTH: Final = 120

STATUS_ERRORS: Final = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    412: "PreconditionFailedError",
    413: "PayloadTooLargeError",
    415: "UnsupportedMediaTypeError",
    429: "RateLimitError",
    503: "ServiceUnavailableError",
}


def docstring(paragraphs: Iterable[str], indent: int = 0, sections: Mapping[str, Iterable[str]] | None = None) -> str:
    """A docstring, escaped and wrapped, with its quotes.

    Args:
        paragraphs: plain text; empty ones are left out.
        indent: columns it stands at.
        sections: title to entries, such as ``{"Args": ["query: the question."]}``; empty ones are left out.
    """
    margin = " " * indent
    blocks: list[str] = []
    for text in filter(None, paragraphs):
        quotes = "" if blocks else "   "
        blocks.append(_wrap(escape(text), margin + quotes, margin))
    for title, entries in (sections or {}).items():
        lines = [_wrap(escape(entry), f"{margin}    ", f"{margin}        ") for entry in entries if entry]
        if lines:
            blocks.append("\n".join([f"{margin}{title}:", *lines]))
    text = "\n\n".join(blocks).strip()
    if "\n" not in text and len(margin) + len(text) + 6 > WIDTH:
        text = _wrap(text, f"{margin}   ", margin, WIDTH - 3).strip()  # one line alone has quotes at both its ends
    if "\n" not in text:
        return f'{margin}"""{text}{" " if text.endswith(chr(34)) else ""}"""'
    return f'{margin}"""{text}\n{margin}"""'


def _wrap(text: str, first: str, following: str, width: int = WIDTH) -> str:
    if text and len(first) + len(text) <= width:
        return first + text  # as most are; they need no wrapping
    lines = textwrap.wrap(
        text,
        width,
        initial_indent=first,
        subsequent_indent=following,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "\n".join(lines)


def escape(text: str) -> str:
    """Text that can stand in a docstring: one line, no control characters, quotes and backslashes made safe."""
    if not text.isprintable():
        text = "".join(c if c.isprintable() or c.isspace() else " " for c in text)
    text = re.sub(r"\s+", " ", text).strip()
    text = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return marked(text)


def marked(text: str) -> str:
    """Text whose `code` is marked as docstrings mark it."""
    return re.sub(r"`([^`]+)`", r"``\1``", text) if "``" not in text else text


def sentence(text: str) -> str:
    """Text with a full stop."""
    text = text.strip()
    return text if not text or text[-1] in ".!?:" else f"{text}."


class Docs:
    """Writes the docstrings of one package."""

    def __init__(self, code: Code) -> None:
        self.code = code
        self.package = code.package

    def member(self, prop: Property, indent: int = 4) -> str:
        """Docstring under a member."""
        return docstring([" ".join(self._value_parts(prop.description, prop.type, prop.example))], indent)

    def step(self, prop: Property) -> str:
        """Docstring of a builder's method."""
        parts = [self._text(prop)]
        return docstring([" ".join(filter(None, parts))], 8)

    def argument(self, name: str, prop: Property | Parameter) -> str:
        """One line of ``Args``."""
        return f"{name}: {self._text(prop)}"

    def _text(self, prop: Property | Parameter) -> str:
        parts = self._value_parts(prop.description, prop.type, None)
        if prop.client_default is not None:
            parts.append(f"Default: the client's `{prop.client_default}`.")
        elif isinstance(prop, Property) and prop.always:
            parts.append(f"Default: {_shown(prop.always[0])}.")
        if prop.type.nullable and isinstance(prop, Property):
            parts.append("`None` sends null.")
        return " ".join(parts)

    def _value_parts(self, description: str, type_: Type, example: Any) -> list[str]:
        parts = [sentence(description)]
        component = self.package.components.get(type_.ref or (type_.item.ref if type_.item else ""))
        if isinstance(component, Enum) and len(component.values) <= 12 and not names_all(description, component):
            values = ", ".join(f"`{value}`" if value != "" else '`""`' for value in component.values)
            parts.append(f"One of {values}.")
        known = [text for text in limits(type_.schema if type_.kind != "ref" else {}) if text not in description]
        if known:
            text = ", ".join(known)
            parts.append(f"{text[0].upper()}{text[1:]}.")
        if example is not None and not isinstance(example, (dict, list)):
            parts.append(f"Example: `{example}`.")
        return [part for part in parts if part]

    def whole(self, operation: OperationIR) -> str:
        """What a call gives that never streams, though its operation can: the answer's own description.

        The description of the response speaks of both forms.
        """
        component = self.package.components.get(operation.type.ref) if operation.stream and operation.type else None
        return component.description if component else operation.returns

    def call(
        self,
        operation: OperationIR,
        arguments: Iterable[tuple[str, Property | Parameter]],
        *,
        indent: int = 8,
        returns: str = "",
        extra: Iterable[str] = (),
        way: str = "",
        streams: bool = False,
    ) -> str:
        """Docstring of a bound call.

        Args:
            operation: what is called.
            arguments: names and members, in order.
            indent: columns.
            returns: text of ``Returns``.
            extra: further lines of ``Args``.
            way: what tells this call from others of the operation.
            streams: whether it reads a stream.
        """
        lines = [self.argument(name, prop) for name, prop in arguments]
        lines += extra
        lines.append("options: settings of this call alone.")
        return docstring(
            [
                f"{sentence(operation.summary)} {sentence(way)}",
                sentence(operation.description),
                f"`{operation.method} {operation.path}`",
            ],
            indent,
            {"Args": lines, "Returns": [sentence(returns)], "Raises": raises(operation, streams=streams)},
        )


def raises(operation: OperationIR, *, streams: bool = False) -> list[str]:
    """Lines of ``Raises``: documented error codes by class, and what can happen to a stream."""
    lines: list[str] = []
    for status, codes in operation.error_codes.items():
        name = STATUS_ERRORS.get(status, "ServerError" if status >= 500 else "ApiStatusError")
        known = ", ".join(f"`{code}`" for code in codes) or "no code documented"
        lines.append(f"{name}: {status}: {known}.")
    if streams:
        lines += [
            "StreamError: the stream tells of an error.",
            "StreamInterrupted: the stream ends before it is complete.",
        ]
    return [*lines, "ApiError: everything else that can go wrong with a call."]


def _shown(value: Any) -> str:
    """A default as people say it."""
    return "empty" if value in ("", [], {}) else f"`{value!r}`"


def names_all(description: str, enum: Enum) -> bool:
    """Whether a text names every value itself."""
    return all(value != "" and f"`{value}`" in description for value in enum.values)


def limits(schema: Mapping[str, Any]) -> list[str]:
    """Limits of a schema in words, such as ``1 to 100``."""
    low, high = schema.get("minimum"), schema.get("maximum")
    parts: list[str] = []
    if low is not None and high is not None:
        parts.append(f"{low} to {high}")
    elif low is not None or high is not None:
        parts.append(f"at least {low}" if high is None else f"at most {high}")
    if schema.get("exclusiveMinimum") is not None:
        parts.append(f"more than {schema['exclusiveMinimum']}")
    if schema.get("exclusiveMaximum") is not None:
        parts.append(f"less than {schema['exclusiveMaximum']}")
    parts += _size(schema.get("minLength", 0), schema.get("maxLength"), "character", told=1)
    parts += _size(schema.get("minItems", 0), schema.get("maxItems"), "item", told=0)
    if schema.get("format") == "uuid":
        parts.append("a UUID")
    return parts


def _size(low: int, high: int | None, unit: str, *, told: int) -> list[str]:
    """Limits of a length; a lower one is worth telling by itself only above ``told``."""
    if high is not None:
        return [f"{low} to {_count(high, unit)}" if low else f"at most {_count(high, unit)}"]
    return [f"at least {_count(low, unit)}"] if low > told else []


def _count(number: int, unit: str) -> str:
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"
