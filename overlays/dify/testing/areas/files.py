"""Uploaded files: kept whole, shown again to the app they were given to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import quote

from ..calls import Answer, Call, Handled, Handler
from ..errors import DifyError
from ..file_store import SIGNED, check_size, keep_file
from ..store import Row
from ..world import World


def upload(call: Call) -> Handled:
    """Take a file."""
    part = call.uploaded()
    if not part.content_type:
        raise DifyError(415, "unsupported_file_type", "File type not allowed.")
    check_size(call.world, part)
    row = keep_file(call.world, part.filename, part.content_type, part.content, created_by=call.end_user_id)
    row = call.world.store.change("upload", row["id"], app_id=call.app.id)
    return Answer(
        {
            **{name: row[name] for name in ("id", "name", "size", "extension", "mime_type", "created_by")},
            "created_at": int(row["created_at"]),
            "preview_url": None,
            "source_url": row["source_url"],
            "original_url": None,
            "user_id": None,
            "tenant_id": call.app.tenant.id,
            "conversation_id": None,
            "file_key": None,
        },
        201,
    )


def preview(call: Call) -> Handled:
    """Give back a file that was sent with a message."""
    store = call.world.store
    file_id = call.path["file_id"]
    row = store.get("upload", file_id)
    if row is None:
        raise _missing()
    owners = {message["app_id"] for message in store.find("message") if _has(message, file_id)}
    if not owners:
        raise _missing()
    if call.app.id not in owners:
        raise DifyError(403, "file_access_denied", "File access denied: not owned by requesting app")
    return _content(call.world, row, attached=bool(call.query.get("as_attachment")))


def signed_file(world: World, path: str, *, attached: bool) -> Answer:
    """The file behind an address that an answer contained. No key is needed, as the real ones are signed."""
    file_id = path.removeprefix(SIGNED).partition("/")[0]
    row = world.store.get("upload", file_id)
    if row is None:
        raise _missing()
    return _content(world, row, attached=attached)


def _content(world: World, row: Row, *, attached: bool) -> Answer:
    content = world.store.get_bytes(row["id"]) or b""
    headers = {"cache-control": "public, max-age=3600"}
    if not attached:
        return Answer(content, media_type=row["mime_type"], headers=headers)
    headers["content-disposition"] = f"attachment; filename*=UTF-8''{quote(row['name'])}"
    return Answer(content, media_type="application/octet-stream", headers=headers)


def _has(message: Row, file_id: str) -> bool:
    files: list[dict[str, Any]] = message["message_files"]
    return any(file.get("upload_file_id") == file_id for file in files)


def _missing() -> DifyError:
    return DifyError(404, "file_not_found", "File not found in message context")


HANDLERS: Final[Mapping[str, Handler]] = {"uploadFile": upload, "previewFile": preview}
