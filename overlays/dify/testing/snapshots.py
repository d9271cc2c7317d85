"""The state of a run as events, for callers that come back: what happened so far, without its values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from . import forms
from .graph_run import envelope_of, finished_data
from .runs import FINISHED, PAUSED, Event
from .store import Row
from .world import World


def finished_event(row: Row) -> Event:
    """The one event of a run that is over; its task id is the run id."""
    return {"event": FINISHED, "task_id": row["id"], "workflow_run_id": row["id"], "data": finished_data(row)}


def snapshot(world: World, row: Row) -> Iterator[Event]:
    """Everything so far: the start, the answer as far as it is stored, every node, and the pause."""
    envelope = envelope_of(row)
    about = {"id": row["id"], "workflow_id": row["workflow_id"], "inputs": row["inputs"]}
    begun = {**about, "created_at": row["created_at"], "reason": "initial"}
    yield {"event": "workflow_started", **envelope, "data": begun}
    if row["message_id"] is not None:
        message = world.store.get("message", row["message_id"]) or {}
        stored = envelope_of(row, with_run=False)
        yield {"event": "message_replace", **stored, "answer": message.get("answer", ""), "reason": ""}
    paused = row["status"] == "paused"
    for index, node in enumerate(row["nodes"], 1):
        yield {"event": "node_started", **envelope, "data": _begun(node["started"], index)}
        if node["finished"] is not None or paused:
            yield {"event": "node_finished", **envelope, "data": _done(node, index)}
    if paused:
        for form in forms.waiting_forms(world, row["id"]):
            yield {"event": "human_input_required", **envelope, "data": forms.required(form)}
        yield {"event": PAUSED, **envelope, "data": forms.pause_of(world, row)}


def _begun(started: Mapping[str, Any], index: int) -> dict[str, Any]:
    kept = ("id", "node_id", "node_type", "title")
    return {
        **{name: started[name] for name in kept},
        "index": index,
        "predecessor_node_id": None,
        "inputs": None,
        "created_at": started["created_at"],
        "extras": {},
        "iteration_id": started["iteration_id"],
        "loop_id": started["loop_id"],
    }


def _done(node: Mapping[str, Any], index: int) -> dict[str, Any]:
    started = node["started"]
    done: Mapping[str, Any] = node["finished"] or {"status": "paused", "elapsed_time": 0.0}
    begun = _begun(started, index)
    begun.pop("extras")
    return {
        **begun,
        "process_data": None,
        "outputs": None,
        "status": done["status"],
        "error": None,
        "elapsed_time": done["elapsed_time"],
        "execution_metadata": None,
        "finished_at": done.get("finished_at", started["created_at"]),
        "files": [],
    }
