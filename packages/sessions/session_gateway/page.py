"""The specification as a page for people: one HTML text without scripts, served at ``/``."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from html import escape
from typing import Any, Final

from . import contract
from .shapes import is_list

_STYLE: Final = """
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
code,pre{font:14px/1.4 ui-monospace,monospace;background:#f4f4f4;border-radius:4px}
code{padding:.1em .3em}pre{padding:.8em;overflow-x:auto}
h2{border-bottom:1px solid #ccc;margin-top:2.5rem}h3 code{background:none}
table{border-collapse:collapse;width:100%}
td,th{border:1px solid #ddd;padding:.3em .6em;text-align:left;vertical-align:top}
summary{cursor:pointer}
"""


def render_page(document: Mapping[str, Any]) -> str:
    """The page.

    Args:
        document: the bundled specification.
    """
    info = document["info"]
    parts = [
        '<!doctype html><html lang="en"><head><meta charset="utf-8">',
        f"<title>{escape(info['title'])}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{escape(info['title'])}</h1><p>{_text(info['description'])}</p>",
        '<p>The same for programs: <a href="/openapi.json">openapi.json</a>.</p>',
    ]
    for tag in document["tags"]:
        parts.append(f"<h2 id='{escape(tag['name'])}'>{escape(tag['name'])}</h2><p>{_text(tag['description'])}</p>")
        for path, method, operation in contract.operations():
            if tag["name"] in operation["tags"]:
                parts += _operation(document, path, method, operation)
    parts.append("<h2 id='schemas'>schemas</h2>")
    for name, schema in sorted(document["components"]["schemas"].items()):
        parts += _schema(name, schema)
    parts.append("</body></html>")
    return "\n".join(parts)


def _operation(document: Mapping[str, Any], path: str, method: str, operation: Mapping[str, Any]) -> Iterator[str]:
    yield f"<h3 id='{operation['operationId']}'><code>{method.upper()} {escape(path)}</code></h3>"
    yield f"<p><b>{_text(operation['summary'])}</b> {_text(operation['description'])}</p>"
    parameters = [_resolved(document, one) for one in operation.get("parameters", ())]
    if parameters:
        yield "<table><tr><th>parameter</th><th>in</th><th></th></tr>"
        for one in parameters:
            yield f"<tr><td><code>{escape(one['name'])}</code></td><td>{one['in']}</td>"
            yield f"<td>{_text(one['description'])}</td></tr>"
        yield "</table>"
    yield from _examples("request", operation.get("requestBody", {}).get("content", {}))
    yield "<table><tr><th>status</th><th></th><th>error codes</th></tr>"
    for status, response in operation["responses"].items():
        codes = ", ".join(operation.get("x-error-codes", {}).get(status, ()))
        text = _text(_resolved(document, response)["description"])
        yield f"<tr><td>{status}</td><td>{text}</td><td>{escape(codes)}</td></tr>"
    yield "</table>"
    for status, response in operation["responses"].items():
        if status.startswith("2"):
            yield from _examples(status, response.get("content", {}))


def _examples(what: str, content: Mapping[str, Any]) -> Iterator[str]:
    for media, value in content.items():
        for name, example in value.get("examples", {}).items():
            shown = example["value"]
            text = shown if isinstance(shown, str) else json.dumps(shown, indent=2, ensure_ascii=False)
            title = f"{what}, {media}: {example.get('summary', name)}"
            yield f"<details><summary>{escape(title)}</summary><pre>{escape(text)}</pre></details>"


def _schema(name: str, schema: Mapping[str, Any]) -> Iterator[str]:
    yield f"<h3 id='schema-{name}'>{name}</h3><p>{_text(schema.get('description', ''))}</p>"
    if "enum" in schema:
        yield "<p>" + ", ".join(f"<code>{escape(str(value))}</code>" for value in schema["enum"]) + "</p>"
    if "properties" in schema:
        yield "<table><tr><th>member</th><th>type</th><th></th></tr>"
        for member, value in schema["properties"].items():
            star = " *" if member in schema.get("required", ()) else ""
            yield f"<tr><td><code>{escape(member)}</code>{star}</td><td>{_type(value)}</td>"
            yield f"<td>{_text(value.get('description', ''))}</td></tr>"
        yield "</table>"
    for one in schema.get("oneOf", ()):
        yield f"<p>{_type(one)}</p>"


def _type(schema: Mapping[str, Any]) -> str:
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return f"<a href='#schema-{name}'>{name}</a>"
    if "anyOf" in schema:
        return " or ".join(_type(one) for one in schema["anyOf"])
    kind = schema.get("type", "anything")
    text = " or ".join(str(one) for one in kind) if is_list(kind) else str(kind)
    return f"{text} of {_type(schema['items'])}" if "items" in schema else escape(text)


def _resolved(document: Mapping[str, Any], value: Mapping[str, Any]) -> Mapping[str, Any]:
    found: Mapping[str, Any] = value
    while "$ref" in found:
        steps, found = found["$ref"].removeprefix("#/").split("/"), document
        for step in steps:
            found = found[step]
    return found


def _text(markdown: str) -> str:
    """Escaped text, with `code` as such."""
    pieces = escape(markdown).split("`")
    return "".join(f"<code>{piece}</code>" if index % 2 else piece for index, piece in enumerate(pieces))
