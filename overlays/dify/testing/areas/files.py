"""Uploaded files: kept whole, shown again to the app they were given to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import quote

from ..bodies import UploadedPart
from ..calls import Answer, Call, Handled, Handler
from ..errors import DifyError
from ..store import Row
from ..world import World

SIGNED: Final = "/files/"
"""Where the addresses in answers lead."""
LIMITS: Final = {"document": 15, "image": 10, "audio": 50, "video": 100}
"""Megabytes by kind of file."""
_MEGABYTE: Final = 1024 * 1024


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


def keep_file(world: World, name: str, mime_type: str, content: bytes, *, created_by: str) -> Row:
    """Write a file down.

    Args:
        world: the state.
        name: of the file.
        mime_type: its media type.
        content: its bytes.
        created_by: id of the end user or account.
    """
    file_id = world.new_id()
    world.store.put_bytes(file_id, content)
    return world.store.put(
        "upload",
        {
            "id": file_id,
            "name": name,
            "size": len(content),
            "extension": name.rpartition(".")[2].lower() if "." in name else "",
            "mime_type": mime_type.partition(";")[0].strip(),
            "created_by": created_by,
            "created_at": world.clock(),
            "source_url": address_of(world, file_id),
            "app_id": None,
        },
    )


def address_of(world: World, file_id: str) -> str:
    """Where a file can be fetched without a key."""
    return f"{world.base_url}{SIGNED}{file_id}/file-preview?timestamp={world.now()}&nonce={world.token()}&sign=local"


def check_size(world: World, part: UploadedPart) -> None:
    """Refuse files that are too large for their kind.

    Raises:
        DifyError: 413.
    """
    kind = part.content_type.partition("/")[0]
    limits = {**LIMITS, **world.scenario.file_limits}
    if len(part.content) > limits.get(kind, limits["document"]) * _MEGABYTE:
        raise DifyError(413, "file_too_large", "File size exceeded. {message}")


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
