"""Values for an app's form, checked in the order and the words of the server."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from .errors import DifyError, invalid
from .scenarios import AppSpec
from .world import App, World

_TEXTS = ("text-input", "paragraph", "select", "external_data_tool")


def form_fields(spec: AppSpec) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Kind and description of every field of the form."""
    for item in spec.inputs:
        for kind, field in item.items():
            yield str(kind), cast("Mapping[str, Any]", field)


def checked_inputs(world: World, app: App, sent: Mapping[str, Any]) -> dict[str, Any]:
    """The values an app works with. An app without a form takes whatever is sent.

    Raises:
        DifyError: 400 if a required value is missing or a value does not fit its field.
    """
    if not app.spec.inputs:
        return dict(sent)
    found: dict[str, Any] = {}
    for kind, field in form_fields(app.spec):
        name = str(field["variable"])
        value = sent.get(name)
        if value is None or value == "":
            if field.get("required"):
                raise invalid(f"{name} is required in input form")
            found[name] = field.get("default") or None
            continue
        _check(kind, name, field, value)
        if kind in ("file", "file-list"):
            check_files(world, app, value if isinstance(value, list) else [value])
        found[name] = value
    return found


def check_files(world: World, app: App, files: Any) -> list[dict[str, Any]]:
    """File inputs as the app sees them.

    Raises:
        DifyError: 400 if one names an upload that is not there, or an upload of another app.
    """
    found: list[dict[str, Any]] = []
    for item in cast("list[Mapping[str, Any]]", files or []):
        method = item.get("transfer_method")
        row = None
        if method == "local_file":
            row = world.store.get("upload", str(item.get("upload_file_id")), app_id=app.id)
            if row is None:
                raise invalid("Invalid upload file")
        elif not item.get("url"):
            raise invalid("Invalid file url")
        found.append(
            {
                "type": item.get("type", "document"),
                "transfer_method": method,
                "upload_file_id": row["id"] if row else None,
                "url": row["source_url"] if row else item.get("url"),
                "filename": row["name"] if row else str(item.get("url")).rpartition("/")[2],
                "mime_type": row["mime_type"] if row else None,
                "size": row["size"] if row else 0,
                "belongs_to": "user",
            }
        )
    return found


def _check(kind: str, name: str, field: Mapping[str, Any], value: Any) -> None:
    if kind in _TEXTS and not isinstance(value, str):
        raise invalid(f"(type '{kind}') {name} in input form must be a string")
    if kind == "number" and (isinstance(value, bool) or not isinstance(value, (int, float, str))):
        raise invalid(f"{name} in input form must be a valid number")
    if kind == "select" and value not in field.get("options", ()):
        raise invalid(f"{name} in input form must be one of the following: {list(field.get('options', ()))}")
    limit = field.get("max_length")
    if kind in ("text-input", "paragraph") and limit and len(str(value)) > limit:
        raise invalid(f"{name} in input form must be less than {limit} characters")


def too_many_requests(world: World, app: App) -> DifyError | None:
    """The refusal of an app that may not work on more at the same time; 400 in real servers, too."""
    limit = app.spec.max_active
    if not limit or world.runs.active(app.id) < limit:
        return None
    return invalid(
        "Too many requests. Please try again later. The current maximum concurrent requests allowed "
        f"for {app.id} is {limit}."
    )
