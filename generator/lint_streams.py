"""House rules for operations that stream, that answer page by page, or whose result lies inside of something."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from .errors import GeneratorError, Problem
from .lint_keywords import ENVELOPE, PAGINATION, STYLES, SWITCH, unknown_keys
from .lint_unions import mapped_reference
from .settings import Settings
from .shapes import as_dict, as_list, as_text
from .spec_files import SpecFiles
from .yaml_source import Source, escape

_SSE: Final = "text/event-stream"


def check(
    spec: SpecFiles, source: Source, settings: Settings, item: dict[str, Any], raw: dict[str, Any], at: str
) -> Iterator[Problem]:
    """The rules for one operation.

    Args:
        spec: all files, for references.
        source: the file of the operation.
        settings: what ``x-sse`` says if it says nothing.
        item: its path item, for shared parameters.
        raw: the operation.
        at: its pointer.
    """
    kinds: dict[str, tuple[str, Source, Any]] = {}
    for code, response in as_dict(raw.get("responses")).items():
        if code.startswith("2"):
            owner, found = spec.follow(source, response)
            for media, value in as_dict(as_dict(found).get("content")).items():
                kinds[media] = (f"{at}/responses/{escape(code)}/content/{escape(media)}", owner, value)
    if _SSE in kinds:
        yield from _stream(spec, source, settings, *kinds[_SSE])
        if len(kinds) > 1 and "x-stream-switch" not in raw:
            fix = "add x-stream-switch: {property, block, stream}"
            yield _problem(source, at, "answers whole and as a stream, and nothing says how to choose", fix)
        if len(kinds) > 1 and "x-verb" in raw and "x-stream-verb" not in raw:
            yield _problem(source, at, "has no x-stream-verb", "name the method that gives the stream")
    elif "x-stream-switch" in raw or "x-stream-verb" in raw:
        yield _problem(source, at, "has a stream switch or verb, but no answer as text/event-stream")
    if "x-stream-switch" in raw:
        yield from _switch(spec, source, raw, f"{at}/x-stream-switch")
    if "x-envelope" in raw:
        yield from _envelope(source, settings, raw, kinds, f"{at}/x-envelope")
    if "x-pagination" in raw:
        yield from _pagination(spec, source, item, raw, kinds, f"{at}/x-pagination")


def _stream(
    spec: SpecFiles, source: Source, settings: Settings, at: str, owner: Source, media: Any
) -> Iterator[Problem]:
    extension = as_dict(as_dict(media).get("x-sse"))
    inner = f"{at}/x-sse" if extension else at
    try:
        sse = settings.sse(extension)
    except GeneratorError as exc:
        yield from (_problem(source, inner, problem.message, problem.fix) for problem in exc.problems)
        return
    home, found = spec.follow(owner, as_dict(as_dict(media).get("schema")))
    union = as_dict(found)
    discriminator = as_dict(union.get("discriminator"))
    names = as_dict(discriminator.get("mapping"))
    if not names:
        yield _problem(
            source, at, "the schema of a stream is no union of events", "refer to a oneOf with discriminator"
        )
        return
    if discriminator.get("propertyName") != sse.property:
        fix = f"write property: {discriminator.get('propertyName')} in x-sse"
        yield _problem(
            source, inner, f"events are told apart by {discriminator.get('propertyName')}, not {sse.property}", fix
        )
    if not sse.terminal and not sse.done:
        yield _problem(
            source, inner, "nothing says when the stream is complete", "add terminal: [...] or done to x-sse"
        )
    for name in (*sse.terminal, *sse.pausing, *sse.plain):
        if name not in names:
            yield _problem(
                source, inner, f"{name} is no event of the union", "correct its name, or add it to the union"
            )
    if sse.name != "field" and (sse.plain or sse.id != "last"):
        word = "plain" if sse.plain else "id"
        fix = "write name: field, or remove it"
        yield _problem(source, inner, f"{word} means something only where events are named by their field", fix)
    for name in sse.terminal if sse.terminal_when else ():
        _, event = spec.follow(home, {"$ref": mapped_reference(names.get(name))})
        for member in sse.terminal_when:
            if sse.name == "data" and member not in as_dict(as_dict(event).get("properties")):
                yield _problem(source, inner, f"terminal-when names {member!r}, which is no property of {name}")
    if sse.ping and sse.ping not in names:
        fix = 'add it to the union, or write ping: "" in x-sse'
        yield _problem(source, inner, f"the ping event {sse.ping} is no event of the union", fix)


def _switch(spec: SpecFiles, source: Source, raw: dict[str, Any], at: str) -> Iterator[Problem]:
    switch = as_dict(raw["x-stream-switch"])
    yield from unknown_keys(source, at, switch, SWITCH, "a stream switch")
    for key in sorted(SWITCH - set(switch)):
        yield _problem(source, at, f"the stream switch has no {key}", "it needs property, block and stream")
    name = as_text(switch.get("property"))
    if name and name not in _body_members(spec, source, raw):
        yield _problem(source, f"{at}/property", f"the request body has no property {name}")


def _envelope(
    source: Source, settings: Settings, raw: dict[str, Any], kinds: dict[str, tuple[str, Source, Any]], at: str
) -> Iterator[Problem]:
    envelope = as_dict(raw["x-envelope"])
    yield from unknown_keys(source, at, envelope, ENVELOPE, "x-envelope")
    if settings.envelope is None:
        yield _problem(source, at, "generator.toml has no [envelope]", "add it, or remove x-envelope")
    if not any(media == "application/json" or media.endswith("+json") for media in kinds):
        yield _problem(source, at, "there is no JSON answer that could lie in an envelope", "remove it")
    if not isinstance(envelope.get("data", ""), str):
        yield _problem(source, f"{at}/data", "must be the name of a member", 'write "" for the whole body')
    if not isinstance(envelope.get("only", False), bool):
        yield _problem(source, f"{at}/only", "must be true or false")


def _pagination(
    spec: SpecFiles,
    source: Source,
    item: dict[str, Any],
    raw: dict[str, Any],
    kinds: dict[str, tuple[str, Source, Any]],
    at: str,
) -> Iterator[Problem]:
    page = as_dict(raw["x-pagination"])
    yield from unknown_keys(source, at, page, PAGINATION, "x-pagination")
    style = page.get("style")
    if style not in STYLES:
        yield _problem(source, at, f"there is no style of paging {style!r}", f"it is one of {', '.join(STYLES)}")
        return
    _, owner, answer = kinds.get("application/json", ("", source, {}))
    members = as_dict(as_dict(spec.follow(owner, as_dict(as_dict(answer).get("schema")))[1]).get("properties"))
    items = page.get("items", "data")
    if items not in members:
        yield _problem(source, at, f"the answer has no property {items}", "name the list of items")
    cursor = page.get("cursor_arg", "page_token" if style == "token" else style)
    parameters = [*as_list(item.get("parameters")), *as_list(raw.get("parameters"))]
    names = {as_text(as_dict(spec.follow(source, one)[1]).get("name")) for one in parameters}
    if cursor not in names | _body_members(spec, source, raw):
        yield _problem(source, at, f"there is no argument {cursor} to move by", "name it with cursor_arg")


def _body_members(spec: SpecFiles, source: Source, raw: dict[str, Any]) -> set[str]:
    found: set[str] = set()
    owner, body = spec.follow(source, as_dict(raw.get("requestBody")))
    for media in as_dict(as_dict(body).get("content")).values():
        schema = as_dict(spec.follow(owner, as_dict(as_dict(media).get("schema")))[1])
        found |= set(as_dict(schema.get("properties")))
    return found


def _problem(source: Source, at: str, message: str, fix: str = "") -> Problem:
    return Problem(source.label, at, message, fix, source.line(at))
