"""Values for the form of an app that nobody knows beforehand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

WORD: Final = "tea"


def values_for(parameters: Mapping[str, Any], upload: Callable[[], str]) -> dict[str, Any]:
    """One value for each required field.

    Args:
        parameters: answer of ``GET /parameters``.
        upload: uploads a text file and gives its id; called for fields that want a file.
    """
    fields = [(kind, field) for item in parameters["user_input_form"] for kind, field in item.items()]
    return {field["variable"]: _value(kind, field, upload) for kind, field in fields if field.get("required")}


def _value(kind: str, field: Mapping[str, Any], upload: Callable[[], str]) -> Any:
    if kind == "select":
        return field["options"][0]
    if kind == "number":
        return 1
    if kind == "checkbox":
        return True
    if kind in ("file", "file-list"):
        file = {"type": "document", "transfer_method": "local_file", "upload_file_id": upload()}
        return file if kind == "file" else [file]
    return WORD[: field.get("max_length") or None]
