# Copied from overlays/dify/testing/areas/conversations.py. Edit that file, then run: python -m generator sync
"""Conversations and their variables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..calls import NO_CONTENT, Answer, Call, Handled, Handler
from ..errors import bad_request, internal, invalid, not_found
from ..paging import page_after
from ..store import Row
from ..turns import find_conversation, title_of

_SHOWN: Final = ("id", "name", "inputs", "status", "introduction", "created_at", "updated_at")
_TYPES: Final[Mapping[str, tuple[type, ...]]] = {
    "string": (str,),
    "secret": (str,),
    "number": (int, float),
    "integer": (int,),
    "boolean": (bool,),
    "object": (dict,),
}


def list_conversations(call: Call) -> Handled:
    """Conversations of an end user."""
    rows = call.world.store.find("conversation", app_id=call.app.id, user=call.user)
    order = str(call.query.get("sort_by", "-updated_at"))
    member = order.removeprefix("-")
    # Of two with the same time the later one is the newer.
    numbered = sorted(enumerate(rows), key=lambda entry: (entry[1][member], entry[0]), reverse=order.startswith("-"))
    page, has_more, limit = page_after([row for _, row in numbered], call.query, "Last Conversation Not Exists.")
    return Answer({"limit": limit, "has_more": has_more, "data": [_item(row) for row in page]})


def delete_conversation(call: Call) -> Handled:
    """Delete a conversation with its messages."""
    store = call.world.store
    row = _find(call)
    store.delete("conversation", row["id"])
    for kind in ("message", "variable"):
        for child in store.find(kind, conversation_id=row["id"]):
            store.delete(kind, child["id"])
    return NO_CONTENT


def rename_conversation(call: Call) -> Handled:
    """Give a conversation a name, or have one made up."""
    row = _find(call)
    name = str(call.body.get("name") or "").strip()
    if call.body.get("auto_generate"):
        first = next(iter(call.world.store.find("message", conversation_id=row["id"])), None)
        name = title_of(first["query"] if first else "")
    elif not name:
        raise invalid(
            "1 validation error for ConversationRenamePayload\n"
            "  Value error, name is required when auto_generate is false "
            f"[type=value_error, input_value={dict(call.body)!r}, input_type=dict]\n"
            "    For further information visit https://errors.pydantic.dev/2.12/v/value_error"
        )
    return Answer(_item(call.world.store.change("conversation", row["id"], name=name, updated_at=call.world.now())))


def list_variables(call: Call) -> Handled:
    """Variables of a conversation."""
    if "variable_name" in call.query:
        raise internal()
    row = _find(call)
    rows = call.world.store.find("variable", conversation_id=row["id"])
    page, has_more, limit = page_after(rows, call.query, "Conversation Variable Not Exists.")
    return Answer({"limit": limit, "has_more": has_more, "data": [_variable(entry) for entry in page]})


def update_variable(call: Call) -> Handled:
    """Set a variable of a conversation."""
    conversation = _find(call)
    row = call.world.store.get("variable", call.path["variable_id"], conversation_id=conversation["id"])
    if row is None:
        raise not_found("Conversation Variable Not Exists.")
    value = call.body["value"]
    if not _fits(row["value_type"], value):
        kind = type(value).__name__
        shown = {"str": "string", "int": "number", "float": "number", "list": "array", "dict": "object"}.get(kind, kind)
        raise bad_request(f"Type mismatch: variable '{row['name']}' expects {row['value_type']}, but got {shown} type")
    changed = call.world.store.change("variable", row["id"], value=value, updated_at=call.world.now())
    return Answer(_variable(changed))


def _find(call: Call) -> Row:
    return find_conversation(call.world, call.app, call.user, call.path["conversation_id"])


def _item(row: Row) -> dict[str, Any]:
    return {name: row[name] for name in _SHOWN}


def _variable(row: Row) -> dict[str, Any]:
    """A variable as shown: its value as the text that Python makes of it."""
    kept = ("id", "name", "value_type", "description", "created_at", "updated_at")
    return {**{name: row[name] for name in kept}, "value": str(row["value"])}


def _fits(kind: str, value: Any) -> bool:
    if kind.startswith("array"):
        return isinstance(value, list)
    if isinstance(value, bool) and kind != "boolean":
        return False
    return isinstance(value, _TYPES.get(kind, (object,)))


HANDLERS: Final[Mapping[str, Handler]] = {
    "listConversations": list_conversations,
    "deleteConversation": delete_conversation,
    "renameConversation": rename_conversation,
    "listConversationVariables": list_variables,
    "updateConversationVariable": update_variable,
}
