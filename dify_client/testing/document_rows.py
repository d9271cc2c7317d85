# Copied from overlays/dify/testing/document_rows.py. Edit that file, then run: python -m generator sync
"""Documents as they are kept, and as they are shown."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any

from .bodies import UploadedPart
from .document_metadata import metadata_of
from .file_store import keep_file
from .indexing import complete
from .store import Row
from .world import World


def put_document(
    world: World,
    dataset: Row,
    name: str,
    text: str,
    settings: Mapping[str, Any],
    *,
    created_by: str,
    part: UploadedPart | None = None,
    source: Mapping[str, Any] | None = None,
) -> Row:
    """Write a document down that is to be indexed.

    Args:
        world: the state.
        dataset: the knowledge base it belongs to.
        name: of the document.
        text: what it says.
        settings: as in the request that makes one.
        created_by: id of the account.
        part: the file it came as; a text is kept as a file, too.
        source: type and description of another source than a file.
    """
    position = max((row["position"] for row in world.store.find("document", dataset_id=dataset["id"])), default=0) + 1
    upload = None if source is not None else keep_source(world, name, text, part, created_by)
    row = world.store.put(
        "document",
        {
            "id": world.new_id(),
            "dataset_id": dataset["id"],
            "position": position,
            "name": name,
            "text": text,
            "data_source_type": source["type"] if source else "upload_file",
            "source_info": source["info"] if source else None,
            "upload_id": upload["id"] if upload else None,
            "process_rule": dict(settings.get("process_rule") or {"mode": "automatic", "rules": None}),
            "process_rule_id": world.new_id(),
            "doc_form": settings.get("doc_form") or "text_model",
            "doc_language": settings.get("doc_language") or "English",
            "batch": new_batch(world),
            "created_from": "api",
            "created_by": created_by,
            "created_at": world.now(),
            "updated_at": world.now(),
            "started_at": None,
            "completed_at": None,
            "indexing_status": "waiting",
            "step": 0,
            "tokens": None,
            "word_count": None,
            "error": None,
            "enabled": True,
            "disabled_at": None,
            "archived": False,
            "metadata": [],
        },
    )
    return row if world.scenario.indexing_steps else complete(world, row)


def new_batch(world: World) -> str:
    """The name of documents that are made together: a time with more digits than it needs."""
    moment = datetime.fromtimestamp(world.clock(), timezone.utc)
    return f"{moment:%Y%m%d%H%M%S}{world.random.randrange(10**6):06d}"


def document_item(world: World, row: Row) -> dict[str, Any]:
    """A document as lists show it."""
    upload = upload_item(world, row)
    return {
        "id": row["id"],
        "position": row["position"],
        "data_source_type": row["data_source_type"],
        "data_source_info": row["source_info"] or {"upload_file_id": row["upload_id"]},
        "data_source_detail_dict": {} if upload is None else {"upload_file": upload},
        "dataset_process_rule_id": row["process_rule_id"],
        **{name: row[name] for name in ("name", "created_from", "created_by", "created_at", "tokens")},
        **{name: row[name] for name in ("indexing_status", "error", "enabled", "disabled_at")},
        "disabled_by": None if row["enabled"] else row["created_by"],
        "archived": row["archived"],
        "display_status": display_status(row),
        "word_count": row["word_count"],
        "hit_count": 0,
        "doc_form": row["doc_form"],
        "doc_metadata": metadata_of(world, row),
        "summary_index_status": None,
        "need_summary": False,
    }


def display_status(row: Row) -> str:
    """The state of a document in one word for people."""
    state = row["indexing_status"]
    if state == "completed":
        return "archived" if row["archived"] else "available" if row["enabled"] else "disabled"
    return {"waiting": "queuing", "error": "error", "paused": "paused"}.get(state, "indexing")


def upload_item(world: World, row: Row) -> dict[str, Any] | None:
    """The file behind a document."""
    upload = world.store.get("upload", row["upload_id"] or "")
    if upload is None:
        return None
    kept = ("id", "name", "size", "extension", "mime_type", "created_by", "created_at")
    return {name: upload[name] for name in kept}


def keep_source(world: World, name: str, text: str, part: UploadedPart | None, created_by: str) -> Row:
    """Keep what a document is made of as a file."""
    if part is not None:
        return keep_file(world, part.filename, part.content_type or "text/plain", part.content, created_by=created_by)
    file = keep_file(world, name, "text/plain", text.encode(), created_by=created_by)
    return world.store.change("upload", file["id"], extension="txt")
