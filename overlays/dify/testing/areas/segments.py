"""Segments of documents."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from ..calls import NO_CONTENT, Answer, Call, Handled, Handler
from ..errors import DifyError, invalid, not_found
from ..indexing import add_children, add_segment, count, drop_children, drop_segment, measures
from ..paging import numbered_page
from ..store import Row
from ..world import World
from .documents import find_document

_SHOWN: Final = (
    "id",
    "position",
    "document_id",
    "content",
    "answer",
    "word_count",
    "tokens",
    "keywords",
    "index_node_id",
    "index_node_hash",
    "hit_count",
    "enabled",
    "disabled_at",
    "disabled_by",
    "status",
    "created_by",
    "created_at",
    "updated_at",
    "updated_by",
    "indexing_at",
    "completed_at",
    "error",
    "stopped_at",
    "attachments",
    "summary",
)


def create(call: Call) -> Handled:
    """Append segments to a document."""
    document = find_document(call)
    new = cast("list[Mapping[str, Any]]", call.body.get("segments"))
    if not new:
        raise DifyError(400, "", "", body={"error": "Segments is required"})
    for item in new:
        if not str(item["content"]).strip():
            raise invalid("Content is empty")
        if document["doc_form"] == "qa_model" and not item.get("answer"):
            raise invalid("Answer is required")
    made = [
        add_segment(call.world, document, item["content"], answer=item.get("answer"), keywords=item.get("keywords"))
        for item in new
    ]
    count(call.world, document["id"])
    return Answer({"data": [segment_item(call.world, row) for row in made], "doc_form": document["doc_form"]})


def list_segments(call: Call) -> Handled:
    """Segments of a document in their order."""
    document = find_document(call)
    word = str(call.query.get("keyword") or "").lower()
    states: list[str] = call.query.get("status") or []
    rows = [
        row
        for row in call.world.store.find("segment", document_id=document["id"])
        if word in row["content"].lower() and (not states or row["status"] in states)
    ]
    page, about = numbered_page(sorted(rows, key=lambda row: row["position"]), call.query)
    data = [segment_item(call.world, row) for row in page]
    return Answer({"data": data, "doc_form": document["doc_form"], **about})


def get_segment(call: Call) -> Handled:
    """One segment."""
    document, row = find_segment(call)
    return Answer({"data": segment_item(call.world, row), "doc_form": document["doc_form"]})


def update(call: Call) -> Handled:
    """Change a segment, or switch it on or off."""
    world = call.world
    document, row = find_segment(call)
    wanted: Mapping[str, Any] = call.body["segment"]
    changes: dict[str, Any] = {
        name: wanted[name] for name in ("content", "answer", "keywords", "summary") if wanted.get(name) is not None
    }
    enabled = wanted.get("enabled")
    if enabled is not None:
        off = {"disabled_at": world.now(), "disabled_by": row["created_by"]}
        changes |= {"enabled": enabled, **({"disabled_at": None, "disabled_by": None} if enabled else off)}
    if "content" in changes or "answer" in changes:
        changes |= measures(str(changes.get("content", row["content"])), changes.get("answer", row["answer"]))
    changes |= {"updated_at": world.now(), "updated_by": row["created_by"]}
    row = world.store.change("segment", row["id"], **changes)
    if wanted.get("regenerate_child_chunks") and document["doc_form"] == "hierarchical_model":
        drop_children(world, row["id"])
        add_children(world, document, row)
    count(world, document["id"])
    return Answer({"data": segment_item(world, row), "doc_form": document["doc_form"]})


def delete(call: Call) -> Handled:
    """Delete a segment."""
    document, row = find_segment(call)
    drop_segment(call.world, row["id"])
    count(call.world, document["id"])
    return NO_CONTENT


def find_segment(call: Call) -> tuple[Row, Row]:
    """Document and segment of a request.

    Raises:
        DifyError: 404 if one of them is not there.
    """
    document = find_document(call)
    row = call.world.store.get("segment", call.path["segment_id"], document_id=document["id"])
    if row is None:
        raise not_found("Segment not found.")
    return document, row


def segment_item(world: World, row: Row) -> dict[str, Any]:
    """A segment as shown."""
    children = world.store.find("child", segment_id=row["id"])
    shown = {name: row[name] for name in _SHOWN}
    return {**shown, "sign_content": row["content"], "child_chunks": [dict(child) for child in children]}


HANDLERS: Final[Mapping[str, Handler]] = {
    "createSegments": create,
    "listSegments": list_segments,
    "getSegment": get_segment,
    "updateSegment": update,
    "deleteSegment": delete,
}
