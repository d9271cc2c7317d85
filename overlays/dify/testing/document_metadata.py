"""The metadata of documents: own fields and built-in ones."""

from __future__ import annotations

from typing import Any

from .store import Row
from .world import ACCOUNT, World


def metadata_of(world: World, row: Row) -> list[dict[str, Any]] | None:
    """What a document shows: its own values, and the built-in fields where they are on; ``None`` for nothing."""
    fields = {field["id"]: field for field in world.store.find("metadata", dataset_id=row["dataset_id"])}
    own = [
        {"id": key, "name": fields[key]["name"], "type": fields[key]["type"], "value": value}
        for key, value in row["metadata"]
        if key in fields
    ]
    built_in = [
        {"id": "built-in", "name": name, "type": kind, "value": str(value)}
        for name, (kind, value) in _built_in(world, row).items()
    ]
    return [*own, *built_in] or None


def values_of(world: World, row: Row) -> dict[str, Any] | None:
    """The same as values by name, with times as numbers: what search results show."""
    own = {entry["name"]: entry["value"] for entry in metadata_of(world, row) or () if entry["id"] != "built-in"}
    built_in = {name: value for name, (_, value) in _built_in(world, row).items()}
    return {**own, **built_in} or None


def _built_in(world: World, row: Row) -> dict[str, tuple[str, Any]]:
    dataset = world.store.get("dataset", row["dataset_id"])
    if dataset is None or not dataset["built_in_field_enabled"]:
        return {}
    return {
        "document_name": ("string", row["name"]),
        "uploader": ("string", ACCOUNT),
        "upload_date": ("time", float(row["created_at"])),
        "last_update_date": ("time", float(row["updated_at"])),
        "source": ("string", "file_upload"),
    }
