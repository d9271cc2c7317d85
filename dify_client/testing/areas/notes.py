# Copied from overlays/dify/testing/areas/notes.py. Edit that file, then run: python -m generator sync
"""Annotations: answers that people wrote, and whether the app gives them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..calls import NO_CONTENT, Answer, Call, Handled, Handler
from ..errors import invalid, not_found
from ..paging import numbered_page
from ..store import Row

_SHOWN: Final = ("id", "question", "answer", "hit_count", "created_at")


def create(call: Call) -> Handled:
    """Write an answer down."""
    row = call.world.store.put(
        "annotation",
        {
            "id": call.world.new_id(),
            "app_id": call.app.id,
            "question": call.body["question"],
            "answer": call.body["answer"],
            "hit_count": 0,
            "created_at": call.world.now(),
        },
    )
    return Answer(_item(row), 201)


def list_annotations(call: Call) -> Handled:
    """Annotations of an app, the newest first."""
    word = str(call.query.get("keyword") or "").lower()
    rows = reversed(call.world.store.find("annotation", app_id=call.app.id))
    found = [row for row in rows if word in row["question"].lower() or word in row["answer"].lower()]
    page, about = numbered_page(found, call.query)
    return Answer({"data": [_item(row) for row in page], **about})


def update(call: Call) -> Handled:
    """Change an annotation."""
    row = _find(call)
    changed = call.world.store.change(
        "annotation", row["id"], question=call.body["question"], answer=call.body["answer"]
    )
    return Answer(_item(changed))


def delete(call: Call) -> Handled:
    """Delete an annotation."""
    call.world.store.delete("annotation", _find(call)["id"])
    return NO_CONTENT


def configure(call: Call) -> Handled:
    """Turn annotation replies on or off, by a job."""
    world, action = call.world, call.path["action"]
    if action not in ("enable", "disable"):
        raise invalid(f"Invalid action: {action}")
    job = world.store.put(
        "job", {"id": world.new_id(), "app_id": call.app.id, "action": action, "steps": world.scenario.job_steps}
    )
    if not job["steps"]:
        _complete(call, job)
    return Answer({"job_id": job["id"], "job_status": "waiting"})


def status(call: Call) -> Handled:
    """How far a job is; each look takes it one step further."""
    job = call.world.store.get("job", call.path["job_id"], app_id=call.app.id, action=call.path["action"])
    if job is None:
        raise invalid("The job does not exist.")
    shown = "waiting" if job["steps"] else "completed"
    if job["steps"]:
        job = call.world.store.change("job", job["id"], steps=job["steps"] - 1)
        if not job["steps"]:
            _complete(call, job)
    return Answer({"job_id": job["id"], "job_status": shown, "error_msg": ""})


def _complete(call: Call, job: Row) -> None:
    call.world.store.put("annotation_reply", {"id": call.app.id, "enabled": job["action"] == "enable"})


def _find(call: Call) -> Row:
    row = call.world.store.get("annotation", call.path["annotation_id"], app_id=call.app.id)
    if row is None:
        raise not_found("Annotation not found")
    return row


def _item(row: Row) -> dict[str, Any]:
    return {name: row[name] for name in _SHOWN}


HANDLERS: Final[Mapping[str, Handler]] = {
    "createAnnotation": create,
    "listAnnotations": list_annotations,
    "updateAnnotation": update,
    "deleteAnnotation": delete,
    "configureAnnotationReply": configure,
    "getAnnotationReplyStatus": status,
}
