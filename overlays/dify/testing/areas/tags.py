"""Tags of knowledge bases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..calls import NO_CONTENT, Answer, Call, Handled, Handler
from ..errors import invalid, not_found
from ..store import Row
from .datasets import find_dataset, tags_of


def create(call: Call) -> Handled:
    """Make a tag."""
    _check_name(call, call.body["name"], None)
    row = call.world.store.put(
        "tag", {"id": call.world.new_id(), "tenant_id": call.tenant.id, "name": call.body["name"], "type": "knowledge"}
    )
    return Answer(_item(call, row))


def list_tags(call: Call) -> Handled:
    """Tags of the workspace, the newest first."""
    rows = reversed(call.world.store.find("tag", tenant_id=call.tenant.id))
    return Answer([_item(call, row) for row in rows])


def update(call: Call) -> Handled:
    """Rename a tag."""
    row = _find(call, call.body["tag_id"])
    _check_name(call, call.body["name"], row["id"])
    return Answer(_item(call, call.world.store.change("tag", row["id"], name=call.body["name"])))


def delete(call: Call) -> Handled:
    """Delete a tag and take it off everything."""
    row = _find(call, call.body["tag_id"])
    for binding in call.world.store.find("binding", tag_id=row["id"]):
        call.world.store.delete("binding", binding["id"])
    call.world.store.delete("tag", row["id"])
    return NO_CONTENT


def bind(call: Call) -> Handled:
    """Put tags on a knowledge base."""
    dataset = find_dataset(call, call.body["target_id"])
    for tag_id in call.body["tag_ids"]:
        row = call.world.store.get("tag", tag_id, tenant_id=call.tenant.id)
        if row is None:
            raise not_found("Tag not found")
        key = f"{dataset['id']}/{tag_id}"
        call.world.store.put("binding", {"id": key, "dataset_id": dataset["id"], "tag_id": tag_id})
    return NO_CONTENT


def unbind(call: Call) -> Handled:
    """Take tags off a knowledge base."""
    dataset = find_dataset(call, call.body["target_id"])
    tags: list[str] = call.body.get("tag_ids") or [call.body.get("tag_id", "")]
    for tag_id in tags:
        call.world.store.delete("binding", f"{dataset['id']}/{tag_id}")
    return NO_CONTENT


def tags_of_dataset(call: Call) -> Handled:
    """Tags of one knowledge base."""
    tags = tags_of(call.world, find_dataset(call)["id"])
    return Answer({"data": [{"id": tag["id"], "name": tag["name"]} for tag in tags], "total": len(tags)})


def _find(call: Call, tag_id: str) -> Row:
    row = call.world.store.get("tag", tag_id, tenant_id=call.tenant.id)
    if row is None:
        raise not_found("Tag not found")
    return row


def _check_name(call: Call, name: str, own: str | None) -> None:
    if any(row["id"] != own for row in call.world.store.find("tag", tenant_id=call.tenant.id, name=name)):
        raise invalid("Tag name already exists")


def _item(call: Call, row: Row) -> dict[str, Any]:
    count = len(call.world.store.find("binding", tag_id=row["id"]))
    return {"id": row["id"], "name": row["name"], "type": row["type"], "binding_count": str(count)}


HANDLERS: Final[Mapping[str, Handler]] = {
    "createTag": create,
    "listTags": list_tags,
    "updateTag": update,
    "deleteTag": delete,
    "bindTags": bind,
    "unbindTags": unbind,
    "getDatasetTags": tags_of_dataset,
}
