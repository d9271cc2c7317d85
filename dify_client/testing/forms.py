# Copied from overlays/dify/testing/forms.py. Edit that file, then run: python -m generator sync
"""Questions that a run asks a person: forms, their tokens, and what becomes of the answers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from . import graph
from .scenarios import Form, Node
from .store import Row
from .text import as_text, fill, fill_all
from .world import App, World

_PLACE: Final = re.compile(r"\{\{#\$output\.(\w+)#\}\}")
TIMEOUT: Final = "__timeout"
"""The action of a form that nobody submitted in time."""


def open_form(
    world: World, app: App, run_id: str, node: Node, begun: Mapping[str, Any], values: Mapping[str, Any]
) -> Row:
    """Ask: make a form with a token."""
    form = node.form or Form()
    inputs = [dict(item) for item in form.inputs]
    return world.store.put(
        "form",
        {
            "id": world.new_id(),
            "token": world.token(22),
            "app_id": app.id,
            "run_id": run_id,
            "execution_id": begun["id"],
            "node_id": node.id,
            "node_title": graph.title(node),
            "content": fill(form.content, values),
            "inputs": inputs,
            "actions": [dict(action) for action in form.actions],
            "display_in_ui": form.display_in_ui,
            "defaults": {item["output_variable_name"]: _default(item, values) for item in inputs if _varies(item)},
            "expiration_time": int(world.clock() + form.expires_in),
            "submitted": False,
            "closed": False,
            "data": {},
            "action": None,
        },
    )


def required(form: Row) -> dict[str, Any]:
    """``data`` of ``human_input_required``."""
    return {
        "form_id": form["id"],
        "node_id": form["node_id"],
        "node_title": form["node_title"],
        "form_content": form["content"],
        "inputs": form["inputs"],
        "actions": form["actions"],
        "display_in_ui": form["display_in_ui"],
        "form_token": form["token"],
        "resolved_default_values": form["defaults"],
        "expiration_time": form["expiration_time"],
    }


def pause_of(world: World, run: Row) -> dict[str, Any]:
    """``data`` of ``workflow_paused``."""
    return {
        "workflow_run_id": run["id"],
        "paused_nodes": [form["node_id"] for form in waiting_forms(world, run["id"])],
        "outputs": {},
        "reasons": reasons(world, run["id"]),
        "status": "paused",
        "created_at": run["created_at"],
        "elapsed_time": run["elapsed_time"],
        "total_tokens": run["total_tokens"],
        "total_steps": run["total_steps"],
    }


def reasons(world: World, run_id: str) -> list[dict[str, Any]]:
    """Why a run is paused."""
    return [
        {
            "TYPE": "human_input_required",
            "form_id": form["id"],
            "form_content": form["content"],
            "inputs": form["inputs"],
            "actions": form["actions"],
            "node_id": form["node_id"],
            "node_title": form["node_title"],
            "resolved_default_values": form["defaults"],
            "form_token": form["token"],
            "expiration_time": form["expiration_time"],
        }
        for form in waiting_forms(world, run_id)
    ]


def waiting_forms(world: World, run_id: str) -> list[Row]:
    """Forms of a run that nobody has submitted, and that have not run out."""
    return world.store.find("form", run_id=run_id, closed=False)


def filled(form: Row) -> dict[str, Any]:
    """``data`` of ``human_input_form_filled``."""
    titles = {action["id"]: action["title"] for action in form["actions"]}
    return {
        "node_id": form["node_id"],
        "node_title": form["node_title"],
        "rendered_content": _rendered(form),
        "action_id": form["action"],
        "action_text": titles[form["action"]],
    }


def outputs_of(form: Row) -> dict[str, Any]:
    """What the node gives when its form is done."""
    if not form["submitted"]:
        return {"__action_id": TIMEOUT, "__rendered_content": form["content"]}
    return {**form["data"], "__action_id": form["action"], "__rendered_content": _rendered(form)}


def extra_contents(world: World, run_id: str) -> list[dict[str, Any]]:
    """The forms of a chatflow run as its message shows them."""
    return [
        {
            "workflow_run_id": run_id,
            "submitted": form["submitted"],
            "form_definition": None if form["closed"] else required(form),
            "form_submission_data": filled(form) if form["submitted"] else None,
            "type": "human_input",
        }
        for form in world.store.find("form", run_id=run_id)
    ]


def _rendered(form: Row) -> str:
    return _PLACE.sub(lambda found: as_text(form["data"].get(found[1])), form["content"])


def _varies(item: Mapping[str, Any]) -> bool:
    default: Mapping[str, Any] = item.get("default") or {}
    return default.get("type") == "variable"


def _default(item: Mapping[str, Any], values: Mapping[str, Any]) -> str:
    """The value a default refers to; forms name the start node for the app's inputs."""
    selector: list[str] = list(item["default"].get("selector", ()))
    name = ".".join(["inputs", *selector[1:]] if selector[:1] == ["start"] else selector)
    return as_text(fill_all(f"{{{{{name}}}}}", values))
