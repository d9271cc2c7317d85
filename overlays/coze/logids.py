"""The id of a call in Coze's logs, of whatever came of the call."""

from __future__ import annotations

from typing import Any

from .shapes import members, text_or_none


def logid_of(value: Any) -> str | None:
    """Id of a call in Coze's logs; its support asks for it.

    Args:
        value: a result, page, stream, error, or ``Response``.

    Returns:
        The id; ``None`` if the value came from no answer, or the answer had none.
    """
    inner = getattr(value, "parsed", value)
    found = members(getattr(inner, "answer_meta", None)) or members(getattr(inner, "meta", None))
    return text_or_none(found.get("logid"))
