"""Workflow runs: starting, stopping, looking at them, their log, and following them again."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Mapping
from datetime import datetime, timezone
from typing import Any, Final

from ..calls import SUCCESS, Answer, Call, EventAnswer, Handled, Handler
from ..errors import internal, invalid, not_found
from ..graph_starts import start_workflow
from ..inputs import too_many_requests
from ..paging import numbered_page
from ..runs import FINISHED, PAUSED, Event, Run
from ..snapshots import finished_event, snapshot
from ..store import Row
from ..world import ACCOUNT
from .human_input import expire_forms, run_of

_UUID: Final = re.compile(r"[0-9a-fA-F]{8}(-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}")
_OVER: Final = ("succeeded", "failed", "stopped", "partial-succeeded")


async def run_workflow(call: Call) -> Handled:
    """Run the app's workflow, or the version that the path names."""
    refused = too_many_requests(call.world, call.app)
    if refused is not None:
        raise refused
    return await start_workflow(call)


def stop(call: Call) -> Handled:
    """Stop a run; an unknown task is no error."""
    call.world.runs.stop(call.path["task_id"], call.app.id, call.user)
    return SUCCESS


async def detail(call: Call) -> Handled:
    """One run."""
    run_id = call.path["workflow_run_id"]
    if not _UUID.fullmatch(run_id):
        raise internal()
    await expire_forms(call.world, run_id)
    row = call.world.store.get("run", run_id, app_id=call.app.id)
    if row is None:
        raise not_found("Workflow run not found.")
    kept = ("id", "workflow_id", "status", "outputs", "error", "total_steps", "total_tokens", "created_at")
    inputs = {**row["inputs"], "sys.timestamp": row["created_at"]}
    members = {name: row[name] for name in (*kept, "finished_at", "elapsed_time")}
    return Answer({**members, "inputs": json.dumps(inputs)})


def logs(call: Call) -> Handled:
    """Runs of a workflow app, the newest first."""
    query = call.query
    rows = [row for row in reversed(call.world.store.find("run", app_id=call.app.id)) if row["message_id"] is None]
    account = query.get("created_by_account")
    if account is not None and account.partition("@")[0] != ACCOUNT:
        raise invalid(f"Account not found: {account}")
    before, after = _time(query.get("created_at__before")), _time(query.get("created_at__after"))
    wanted = [
        row
        for row in rows
        if query.get("status") in (None, row["status"])
        and query.get("created_by_end_user_session_id") in (None, row["user"])
        and account is None
        and (before is None or row["created_at"] <= before)
        and (after is None or row["created_at"] >= after)
        and str(query.get("keyword") or "")
        in json.dumps([row["inputs"], row["outputs"], row["id"]], ensure_ascii=False)
    ]
    page, about = numbered_page(wanted, query)
    return Answer({**about, "data": [_log(call, row) for row in page]})


def _log(call: Call, row: Row) -> dict[str, Any]:
    kept = ("status", "error", "elapsed_time", "total_tokens", "total_steps", "created_at", "finished_at")
    run = {"id": row["id"], "version": call.app.version, "triggered_from": "app-run"}
    user = {"id": row["end_user_id"], "type": "service-api", "is_anonymous": False, "session_id": row["user"]}
    return {
        "id": row["log_id"],
        "workflow_run": {
            **run,
            **{name: row[name] for name in kept},
            "exceptions_count": row["exceptions_count"],
        },
        "details": None,
        "created_from": "service-api",
        "created_by_role": "end_user",
        "created_by_account": None,
        "created_by_end_user": user,
        "created_at": row["created_at"],
    }


def _time(text: Any) -> float | None:
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(str(text).replace("Z", "+00:00"))
    except ValueError:
        raise invalid(f"invalid literal for int() with base 10: {str(text)[:4].encode()!r}") from None
    return moment.replace(tzinfo=moment.tzinfo or timezone.utc).timestamp()


async def events(call: Call) -> Handled:
    """Follow a run, or hear how it ended."""
    run_id = call.path["workflow_run_id"]
    if not _UUID.fullmatch(run_id):
        raise internal()
    await expire_forms(call.world, run_id)
    row = call.world.store.get("run", run_id, app_id=call.app.id, user=call.user)
    if row is None:
        raise not_found("Workflow run not found")
    if row["status"] in _OVER:
        return EventAnswer(_only(finished_event(row)))
    run = run_of(call.world, row)
    shown = list(snapshot(call.world, row)) if call.query.get("include_state_snapshot") else []
    over_pauses = bool(call.query.get("continue_on_pause"))
    return EventAnswer(_following(run, shown, len(run.events), over_pauses), ping_first=True)


async def _following(run: Run, shown: list[Event], start: int, over_pauses: bool) -> AsyncIterator[Event]:
    last = ""
    for event in shown:
        yield event
        last = event["event"]
    if last == PAUSED and not over_pauses:
        return
    async for event in run.follow(start, hold=True):
        yield event
        if event["event"] == FINISHED or (event["event"] == PAUSED and not over_pauses):
            return


async def _only(event: Event) -> AsyncIterator[Event]:
    yield event


HANDLERS: Final[Mapping[str, Handler]] = {
    "runWorkflow": run_workflow,
    "runWorkflowById": run_workflow,
    "stopWorkflow": stop,
    "getWorkflowRun": detail,
    "listWorkflowLogs": logs,
    "streamWorkflowEvents": events,
}
