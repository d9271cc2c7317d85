# Copied from overlays/dify/testing/file_store.py. Edit that file, then run: python -m generator sync
"""Files that were uploaded: kept whole, with an address of their own."""

from __future__ import annotations

from typing import Final

from .bodies import UploadedPart
from .errors import DifyError
from .store import Row
from .world import World

SIGNED: Final = "/files/"
"""Where the addresses in answers lead."""
LIMITS: Final = {"document": 15, "image": 10, "audio": 50, "video": 100}
"""Megabytes by kind of file."""
_MEGABYTE: Final = 1024 * 1024


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
