"""``dify-client info`` and ``parameters``: what the app behind a key is, and which inputs it takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .options import ApiKey, AsJson, BaseUrl
from .session import session

if TYPE_CHECKING:
    from ..models import AppParameters


def info(base_url: BaseUrl = None, api_key: ApiKey = None, as_json: AsJson = False) -> None:
    """Show name and kind of the app: a cheap test of a key."""
    with session(as_json=as_json, base_url=base_url, api_key=api_key) as (client, screen):
        found = client.core.app.info()
        if as_json:
            screen.data(found.to_dict())
            return
        screen.line(f"{found.name} ({found.mode})")
        if found.description:
            screen.line(found.description)
        if found.tags:
            screen.line(f"tags: {', '.join(found.tags)}")


def parameters(base_url: BaseUrl = None, api_key: ApiKey = None, as_json: AsJson = False) -> None:
    """Show the inputs that the app takes, and the whole of its settings with --json."""
    with session(as_json=as_json, base_url=base_url, api_key=api_key) as (client, screen):
        found = client.core.app.parameters()
        if as_json:
            screen.data(found.to_dict())
            return
        if found.opening_statement:
            screen.line(found.opening_statement)
        fields = form_lines(found)
        for line in fields or ["takes no inputs"]:
            screen.line(line)


def form_lines(parameters: AppParameters) -> list[str]:
    """One line per input: name, kind, label, what it may be."""
    return [_field(kind, field) for item in parameters.to_dict()["user_input_form"] for kind, field in item.items()]


def _field(kind: str, field: Mapping[str, Any]) -> str:
    facts = [kind, "required" if field.get("required") else "optional"]
    if field.get("max_length"):
        facts.append(f"at most {field['max_length']}")
    if field.get("options"):
        facts.append(f"one of {', '.join(map(str, field['options']))}")
    if field.get("default"):
        facts.append(f"default {field['default']}")
    label = field.get("label")
    name = field.get("variable", "?")
    return f"{name}: {', '.join(facts)}" + (f" - {label}" if label and label != name else "")
