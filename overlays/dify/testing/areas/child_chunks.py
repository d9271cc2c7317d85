"""Child chunks of segments in hierarchical documents."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..calls import NO_CONTENT, Answer, Call, Handled, Handler
from ..errors import not_found
from ..indexing import add_child
from ..paging import numbered_page
from ..store import Row
from .segments import find_segment


def create(call: Call) -> Handled:
    """Append a child chunk."""
    _, segment = find_segment(call)
    return Answer({"data": dict(add_child(call.world, segment, call.body["content"], kind="customized"))})


def list_chunks(call: Call) -> Handled:
    """Child chunks of a segment in their order."""
    _, segment = find_segment(call)
    word = str(call.query.get("keyword") or "").lower()
    rows = [row for row in call.world.store.find("child", segment_id=segment["id"]) if word in row["content"].lower()]
    page, about = numbered_page(rows, call.query)
    about.pop("has_more")
    pages = -(-about["total"] // about["limit"])
    return Answer({"data": [dict(row) for row in page], "total_pages": pages, **about})


def update(call: Call) -> Handled:
    """Change a child chunk."""
    row = _find(call)
    content = call.body["content"]
    changed = call.world.store.change(
        "child",
        row["id"],
        content=content,
        word_count=len(content),
        type="customized",
        updated_at=call.world.now(),
    )
    return Answer({"data": dict(changed)})


def delete(call: Call) -> Handled:
    """Delete a child chunk."""
    call.world.store.delete("child", _find(call)["id"])
    return NO_CONTENT


def _find(call: Call) -> Row:
    _, segment = find_segment(call)
    row = call.world.store.get("child", call.path["child_chunk_id"], segment_id=segment["id"])
    if row is None:
        raise not_found("Child chunk not found.")
    return row


HANDLERS: Final[Mapping[str, Handler]] = {
    "createChildChunk": create,
    "listChildChunks": list_chunks,
    "updateChildChunk": update,
    "deleteChildChunk": delete,
}
