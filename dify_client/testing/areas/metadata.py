# Copied from overlays/dify/testing/areas/metadata.py. Edit that file, then run: python -m generator sync
"""Metadata fields of knowledge bases, and their values in documents."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..calls import NO_CONTENT, SUCCESS, Answer, Call, Handled, Handler
from ..errors import invalid, not_found
from ..store import Row
from .datasets import find_dataset

BUILT_IN: Final = (
    {"name": "document_name", "type": "string"},
    {"name": "uploader", "type": "string"},
    {"name": "upload_date", "type": "time"},
    {"name": "last_update_date", "type": "time"},
    {"name": "source", "type": "string"},
)


def create(call: Call) -> Handled:
    """Add a field."""
    dataset = find_dataset(call)
    _check_name(call, dataset, call.body["name"], None)
    row = call.world.store.put(
        "metadata",
        {
            "id": call.world.new_id(),
            "dataset_id": dataset["id"],
            "name": call.body["name"],
            "type": call.body["type"],
        },
    )
    return Answer(_item(row), 201)


def list_fields(call: Call) -> Handled:
    """Fields, and how many documents use each."""
    dataset = find_dataset(call)
    documents = call.world.store.find("document", dataset_id=dataset["id"])
    used = [key for document in documents for key, _ in document["metadata"]]
    fields = call.world.store.find("metadata", dataset_id=dataset["id"])
    shown = [{**_item(row), "count": used.count(row["id"])} for row in fields]
    return Answer({"doc_metadata": shown, "built_in_field_enabled": dataset["built_in_field_enabled"]})


def update(call: Call) -> Handled:
    """Rename a field."""
    dataset = find_dataset(call)
    row = call.world.store.get("metadata", call.path["metadata_id"], dataset_id=dataset["id"])
    if row is None:
        raise not_found("Metadata not found.")
    _check_name(call, dataset, call.body["name"], row["id"])
    return Answer(_item(call.world.store.change("metadata", row["id"], name=call.body["name"])))


def delete(call: Call) -> Handled:
    """Delete a field; an unknown one is no error."""
    dataset = find_dataset(call)
    row = call.world.store.get("metadata", call.path["metadata_id"], dataset_id=dataset["id"])
    if row is not None:
        call.world.store.delete("metadata", row["id"])
    return NO_CONTENT


def built_in(call: Call) -> Handled:
    """Fields that every knowledge base may have."""
    find_dataset(call)
    return Answer({"fields": [dict(field) for field in BUILT_IN]})


def toggle(call: Call) -> Handled:
    """Switch the built-in fields on or off. Real servers pass over an action they do not know."""
    dataset = find_dataset(call)
    action = call.path["action"]
    if action in ("enable", "disable"):
        call.world.store.change("dataset", dataset["id"], built_in_field_enabled=action == "enable")
    return SUCCESS


def set_values(call: Call) -> Handled:
    """Give documents their values."""
    dataset = find_dataset(call)
    fields = {row["id"] for row in call.world.store.find("metadata", dataset_id=dataset["id"])}
    changes: list[tuple[Row, Mapping[str, Any]]] = []
    for change in call.body["operation_data"]:
        document = call.world.store.get("document", change["document_id"], dataset_id=dataset["id"])
        if document is None:
            raise not_found("Document not found.")
        changes.append((document, change))
    for document, change in changes:
        given = [[item["id"], item.get("value")] for item in change["metadata_list"] if item["id"] in fields]
        named = {key for key, _ in given}
        kept = [pair for pair in document["metadata"] if pair[0] not in named] if change.get("partial_update") else []
        call.world.store.change("document", document["id"], metadata=[*kept, *given], updated_at=call.world.now())
    return SUCCESS


def _check_name(call: Call, dataset: Row, name: str, own: str | None) -> None:
    if any(row["id"] != own for row in call.world.store.find("metadata", dataset_id=dataset["id"], name=name)):
        raise invalid("Metadata name already exists.")
    if name in [field["name"] for field in BUILT_IN]:
        raise invalid("Metadata name already exists in Built-in fields.")


def _item(row: Row) -> dict[str, Any]:
    return {name: row[name] for name in ("id", "type", "name")}


HANDLERS: Final[Mapping[str, Handler]] = {
    "createMetadataField": create,
    "listMetadataFields": list_fields,
    "updateMetadataField": update,
    "deleteMetadataField": delete,
    "listBuiltInMetadataFields": built_in,
    "toggleBuiltInMetadata": toggle,
    "updateDocumentsMetadata": set_values,
}
