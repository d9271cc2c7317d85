"""What a user may say, beyond what the specification of a message can express."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .errors import GatewayError
from .shapes import as_list, as_object

_TOOL_PARTS: Final = ("tool_use", "tool_result", "tool_call", "thinking")


def check_message(message: Any) -> None:
    """Refuse what is a message, but not one that a user may say. Looks at unchecked JSON.

    Raises:
        GatewayError: it has another role than ``user``, or parts of tools.
    """
    members = as_object(message)
    role, parts = members.get("role"), members.get("content")
    if role in ("assistant", "system"):
        raise GatewayError("INVALID_MESSAGE", f"a message has the role user, not {role}", pointer="/message/role")
    for name in ("tool_calls", "tool_results"):
        if members.get(name):
            raise GatewayError("INVALID_MESSAGE", f"a user's message has no {name}", pointer=f"/message/{name}")
    for index, part in enumerate(as_list(parts)):
        kind = as_object(part).get("type")
        if kind in _TOOL_PARTS:
            pointer = f"/message/content/{index}/type"
            raise GatewayError("INVALID_MESSAGE", f"a user's message has no part {kind}", pointer=pointer)


def message_text(message: Mapping[str, Any]) -> str:
    """What a message says: its texts, line by line.

    Args:
        message: ``MessageInput``, valid by the specification.

    Raises:
        GatewayError: it is not a user's, or says nothing.
    """
    check_message(message)
    texts = [part["text"] for part in message["content"] if part["type"] == "text" and part["text"].strip()]
    if not texts:
        raise GatewayError("INVALID_MESSAGE", "the message needs at least one text", pointer="/message/content")
    return "\n".join(texts)
