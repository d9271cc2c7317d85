# Copied from overlays/dify/appgen/facts.py. Edit that file, then run: python -m generator sync
"""From what ``GET /parameters``, ``/info`` and ``/meta`` answer to an ``AppForm``. No I/O."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, cast

import attrs

from ..app_form import CHAT_MODES, AppField, AppForm
from .names import variable_names

MODES: Final = (*CHAT_MODES, "completion", "workflow")
"""Kinds of apps that code can be made for."""
_TEXTS: Final = ("text-input", "paragraph")
_DEEPEST: Final = 12
"""Levels of a default; each indents the module further."""


class AppFactsError(ValueError):
    """What an app says about itself cannot be turned into code; the message says what and what to do."""


def app_form(
    parameters: Mapping[str, Any],
    info: Mapping[str, Any] | None = None,
    meta: Mapping[str, Any] | None = None,
    *,
    mode: str | None = None,
    name: str | None = None,
) -> AppForm:
    """Read the facts of one app.

    Args:
        parameters: the JSON object of ``GET /parameters``.
        info: the JSON object of ``GET /info``.
        meta: the JSON object of ``GET /meta``; names the tools.
        mode: kind of the app, for servers whose ``/info`` does not tell; ``chat``, ``agent-chat``, ``agent``,
            ``advanced-chat``, ``completion`` or ``workflow``. What the server tells counts more.
        name: name of the app, in place of the one in ``info``.

    Raises:
        AppFactsError: the mode is missing or unknown, or the form is not what Dify sends.
    """
    about = info or {}
    told: object = about.get("mode")
    kind = told if told in MODES else mode or told
    if not isinstance(kind, str) or kind not in MODES:
        told = f"is {kind!r}" if kind else "is not told by the server"
        raise AppFactsError(f"the mode of the app {told}; give one of: {', '.join(MODES)}")
    form: list[Any] | None = parameters.get("user_input_form")
    if not isinstance(form, list):
        raise AppFactsError("parameters has no list user_input_form: is it the answer of GET /parameters?")
    icons = (meta or {}).get("tool_icons")
    return AppForm(
        app=str(name or about.get("name") or "App"),
        mode=kind,
        description=_text(about.get("description")),
        fields=_fields(form, kind),
        files=_question_files(parameters.get("file_upload")),
        tools=sorted(str(tool) for tool in cast("Mapping[str, Any]", icons)) if isinstance(icons, Mapping) else None,
    )


def _fields(form: Iterable[Any], mode: str) -> list[AppField]:
    found: dict[str, list[tuple[str, Mapping[str, Any]]]] = {}
    for number, item in enumerate(form):
        kind, facts = _item(item, f"user_input_form[{number}]")
        found.setdefault(str(facts["variable"]), []).append((kind, facts))
    names = variable_names(list(found), mode)
    return [_first(name, same) for name, same in zip(names, found.values(), strict=True)]


def _first(name: str, same: Sequence[tuple[str, Mapping[str, Any]]]) -> AppField:
    """A variable that comes twice has one value: its first field says what it is, and any may say that it is needed."""
    fields = [_field(name, kind, facts) for kind, facts in same]
    required = any(one.required for one in fields)
    return attrs.evolve(fields[0], required=required, repeated=len(fields) - 1)


def _item(item: Any, where: str) -> tuple[str, Mapping[str, Any]]:
    """Kind and facts of one field of the form."""
    if not isinstance(item, Mapping) or len(cast("Mapping[str, Any]", item)) != 1:
        raise AppFactsError(f"{where} is no object with one member that is named after the kind of field")
    ((kind, facts),) = cast("Mapping[str, Any]", item).items()
    if not isinstance(facts, Mapping):
        raise AppFactsError(f"{where}.{kind} is no object")
    facts = cast("Mapping[str, Any]", facts)
    if not isinstance(facts.get("variable"), str) or not facts["variable"]:
        raise AppFactsError(f"{where}.{kind} has no variable")
    return str(kind), facts


def _field(name: str, kind: str, facts: Mapping[str, Any]) -> AppField:
    length = facts.get("max_length")
    limited = isinstance(length, int) and not isinstance(length, bool) and length > 0
    files = kind in ("file", "file-list")
    return AppField(
        name=name,
        variable=str(facts["variable"]),
        kind=kind,
        label=_text(facts.get("label")),
        required=facts.get("required") is True,
        max_length=length if limited and (kind in _TEXTS or kind == "file-list") else None,
        options=dict.fromkeys(_texts(facts.get("options"))) if kind == "select" else (),
        default=_default(facts.get("default")),
        file_types=_texts(facts.get("allowed_file_types")) if files else (),
        extensions=_texts(facts.get("allowed_file_extensions")) if files else (),
        transfer_methods=_texts(facts.get("allowed_file_upload_methods")) if files else (),
        schema=_schema(facts.get("json_schema")) if kind == "json_object" else None,
        hidden=facts.get("hide") is True,
    )


def _question_files(value: Any) -> AppField | None:
    """Files with a question; apps of older servers have the settings of images alone."""
    if not isinstance(value, Mapping):
        return None
    upload = cast("Mapping[str, Any]", value)
    image: Any = upload.get("image")
    if upload.get("enabled") is True:
        facts = {**upload, "max_length": upload.get("number_limits")}
    elif isinstance(image, Mapping) and cast("Mapping[str, Any]", image).get("enabled") is True:
        settings = cast("Mapping[str, Any]", image)
        facts = {
            "max_length": settings.get("number_limits"),
            "allowed_file_types": ["image"],
            "allowed_file_upload_methods": settings.get("transfer_methods"),
        }
    else:
        return None
    return _field("files", "file-list", {**facts, "variable": "files", "label": "", "required": False, "default": None})


def _default(value: Any) -> Any:
    """Dify writes "no default" as null, as empty text and as an empty list."""
    return None if value is None or value in ("", [], {}) else _plain_json(value)


def _schema(value: Any) -> Mapping[str, Any] | None:
    """Servers send the schema as JSON in a text, or as it is."""
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            return None
    return cast("dict[str, Any]", _plain_json(value)) if isinstance(value, dict) and value else None


def _plain_json(value: Any, depth: int = 0) -> Any:
    """JSON that can stand in a program: Python reads numbers that JSON does not have."""
    if depth > _DEEPEST:
        raise AppFactsError(f"a default or a schema of the form has more than {_DEEPEST} levels")
    if isinstance(value, dict):
        members = cast("Mapping[object, Any]", value).items()
        return {str(key): _plain_json(item, depth + 1) for key, item in members}
    if isinstance(value, list):
        return [_plain_json(item, depth + 1) for item in cast("Iterable[Any]", value)]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _texts(value: Any) -> list[str]:
    return [str(item) for item in cast("Iterable[object]", value)] if isinstance(value, list) else []
