# Copied from overlays/dify/testing/graph_starts.py. Edit that file, then run: python -m generator sync
"""Starts runs of workflows and chatflows, and answers with their events or their outcome."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Mapping
from typing import Any, Final

from . import forms
from .calls import Answer, Call, EventAnswer, Handled
from .errors import DifyError, bad_request, internal, invalid, not_found
from .graph_run import GraphRun
from .inputs import check_files, checked_inputs
from .runs import Event, Run
from .store import Row
from .text import as_text
from .turns import Turn, begin_turn

_UUID: Final = re.compile(r"[0-9a-fA-F]{8}(-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}")


async def start_chatflow(call: Call) -> Handled:
    """Answer a question with a chatflow."""
    check_version(call, call.body.get("workflow_id"))
    run_id = call.world.new_id()
    try:
        turn = begin_turn(call, run_id)
    except DifyError:
        if hangs(call):
            return hanging()
        raise
    row = _chatflow_row(call, turn, run_id)
    _work(call, turn.run, row)
    if call.streams:
        return EventAnswer(turn.run.follow(), ping_first=True)
    await turn.run.wait()
    return Answer(_chatflow_answer(call, turn.run, run_id, turn.message_id))


async def start_workflow(call: Call) -> Handled:
    """Run a workflow."""
    world, app = call.world, call.app
    if not app.spec.published:
        raise invalid("Workflow not published")
    check_version(call, call.path.get("workflow_id"))
    try:
        inputs = checked_inputs(world, app, call.body["inputs"])
        files = check_files(world, app, call.body.get("files"))
    except DifyError:
        if hangs(call):
            return hanging()
        raise
    run = Run(world.new_id(), world.new_id(), app.id, call.user)
    query = inputs.get("query") or next((value for value in inputs.values() if isinstance(value, str)), "")
    values: dict[str, Any] = {**inputs, "inputs": inputs, "query": as_text(query), "user": call.user, "turn": 1}
    row = put_run(call, run, inputs, {"sys.files": files}, values)
    _work(call, run, row)
    if call.streams:
        return EventAnswer(run.follow(), ping_first=True)
    await run.wait()
    return Answer(workflow_answer(call, run))


def put_run(
    call: Call,
    run: Run,
    inputs: Mapping[str, Any],
    about: Mapping[str, Any],
    values: Mapping[str, Any],
    **members: Any,
) -> Row:
    """Write down a run that begins.

    Args:
        call: the request.
        run: what callers follow.
        inputs: of the app's form.
        about: further inputs that the server adds.
        values: what texts may refer to.
        members: the message behind it, for chatflows.
    """
    world, app = call.world, call.app
    named = {
        "sys.user_id": call.user,
        "sys.app_id": app.id,
        "sys.workflow_id": app.workflow_id,
        "sys.workflow_run_id": run.run_id,
    }
    row: dict[str, Any] = {
        "id": run.run_id,
        "app_id": app.id,
        "workflow_id": app.workflow_id,
        "task_id": run.task_id,
        "user": call.user,
        "end_user_id": call.end_user_id,
        "conversation_id": None,
        "message_id": None,
        "inputs": {**inputs, **about, **named},
        "status": "running",
        "outputs": {},
        "error": None,
        "elapsed_time": 0.0,
        "total_tokens": 0,
        "total_steps": 0,
        "created_at": world.now(),
        "finished_at": None,
        "exceptions_count": 0,
        "nodes": [],
        "values": dict(values),
        "text": "",
        "last_outputs": {},
        "ended": False,
        "done": [],
        "log_id": world.new_id(),
    }
    return world.store.put("run", {**row, **members})


def workflow_answer(call: Call, run: Run) -> dict[str, Any]:
    """The answer to a run that was not streamed; a failed run is no error.

    Raises:
        DifyError: 500 if the scenario itself is at fault.
    """
    if run.error is not None:
        raise internal() from run.error
    row = call.world.store.get("run", run.run_id) or {}
    kept = ("id", "workflow_id", "status", "outputs", "error", "elapsed_time", "total_tokens", "total_steps")
    data = {name: row[name] for name in (*kept, "created_at", "finished_at")}
    if row["status"] == "paused":
        waiting = [form["node_id"] for form in forms.waiting_forms(call.world, run.run_id)]
        data |= {"paused_nodes": waiting, "reasons": forms.reasons(call.world, run.run_id)}
    return {"task_id": run.task_id, "workflow_run_id": run.run_id, "data": data}


def check_version(call: Call, workflow_id: Any) -> None:
    """Refuse a version of the workflow that is not there.

    Raises:
        DifyError: 400 if it is no UUID, 404 if no version has it.
    """
    if workflow_id is None:
        return
    if not _UUID.fullmatch(str(workflow_id)):
        raise bad_request(f"Invalid workflow_id format: '{workflow_id}'. ")
    if workflow_id != call.app.workflow_id:
        raise not_found(f"Workflow not found with id: {workflow_id}")


def hangs(call: Call) -> bool:
    """Whether a wrong input is met with silence: in streams of this server generation."""
    return call.streams and call.world.scenario.hang_on_invalid_input


def hanging() -> EventAnswer:
    """A stream without events."""
    return EventAnswer(_never(), ping_first=True)


async def _never() -> AsyncIterator[Event]:
    await asyncio.Event().wait()
    yield {}


def _work(call: Call, run: Run, row: Row) -> None:
    call.world.runs.start(run, GraphRun(call.world, call.app, run, row).start())


def _chatflow_row(call: Call, turn: Turn, run_id: str) -> Row:
    inputs: Mapping[str, Any] = turn.values["inputs"]
    about: dict[str, Any] = {"sys.query": turn.query, "sys.files": [], "sys.dialogue_count": turn.values["turn"]}
    return put_run(
        call,
        turn.run,
        inputs,
        about,
        turn.values,
        conversation_id=turn.conversation_id,
        message_id=turn.message_id,
        created_at=turn.created_at,
        id=run_id,
    )


def _chatflow_answer(call: Call, run: Run, run_id: str, message_id: str) -> dict[str, Any]:
    if run.error is not None:
        raise internal() from run.error
    world = call.world
    row = world.store.get("run", run_id) or {}
    message = world.store.get("message", message_id) or {}
    if row["status"] == "failed":
        raise invalid(f"Run failed: {row['error']}")
    about = {"conversation_id": message["conversation_id"], "mode": call.app.mode, "answer": message["answer"]}
    if row["status"] != "paused":
        done = {**about, "metadata": message["metadata"], "created_at": message["created_at"]}
        ids = {"task_id": run.task_id, "id": message_id, "message_id": message_id}
        return {"event": "message", **ids, **done}
    metadata: dict[str, Any] = {"annotation_reply": None, "retriever_resources": [], "usage": None}
    ids = {"task_id": run.task_id, "id": message_id, "message_id": message_id}
    shared: dict[str, Any] = {
        **about,
        "metadata": metadata,
        "created_at": message["created_at"],
        "workflow_run_id": run_id,
    }
    waiting = [form["node_id"] for form in forms.waiting_forms(world, run_id)]
    numbers = {name: row[name] for name in ("elapsed_time", "total_tokens", "total_steps")}
    paused = {"paused_nodes": waiting, "reasons": forms.reasons(world, run_id), "status": "paused", **numbers}
    data = {"id": message_id, "message_id": message_id, **shared, **paused}
    return {"event": "workflow_paused", **ids, **shared, "data": data}
