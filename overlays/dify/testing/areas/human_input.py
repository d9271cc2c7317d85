"""Forms of paused runs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..calls import Answer, Call, Handled, Handler
from ..errors import DifyError, not_found
from ..graph_run import GraphRun
from ..runs import Run
from ..store import Row
from ..world import World


async def get_form(call: Call) -> Handled:
    """What a run asks."""
    form = await _find(call)
    return Answer(
        {
            "form_content": form["content"],
            "inputs": form["inputs"],
            "resolved_default_values": form["defaults"],
            "user_actions": form["actions"],
            "expiration_time": form["expiration_time"],
        }
    )


async def submit_form(call: Call) -> Handled:
    """Answer it; the run goes on."""
    form = await _find(call)
    action, data = call.body["action"], dict(call.body["inputs"])
    if action not in [entry["id"] for entry in form["actions"]]:
        raise _invalid(f"Invalid action: {action}")
    missing = [item["output_variable_name"] for item in form["inputs"] if item["output_variable_name"] not in data]
    if missing:
        raise _invalid(f"Missing required inputs: {', '.join(missing)}")
    world = call.world
    known = {item["output_variable_name"]: data[item["output_variable_name"]] for item in form["inputs"]}
    world.store.change("form", form["id"], submitted=True, closed=True, action=action, data=known)
    _resume(world, form["run_id"])
    return Answer({})


async def expire_forms(world: World, run_id: str) -> None:
    """Let a run go on whose forms ran out."""
    late = [
        form
        for form in world.store.find("form", run_id=run_id, closed=False)
        if form["expiration_time"] <= world.clock()
    ]
    for form in late:
        world.store.change("form", form["id"], closed=True)
    run = _resume(world, run_id) if late else None
    if run is not None:
        await run.wait()


def run_of(world: World, row: Row) -> Run:
    """What callers follow of a run; a new one if the run is from before the server was restarted."""
    live = world.runs.of_run(row["id"])
    if live is None:
        live = Run(row["task_id"], row["id"], row["app_id"], row["user"])
        live.active = False
        world.runs.adopt(live)
    return live


async def _find(call: Call) -> Row:
    world = call.world
    form = next(iter(world.store.find("form", token=call.path["form_token"], app_id=call.app.id)), None)
    if form is None:
        raise not_found("Form not found")
    await expire_forms(world, form["run_id"])
    form = world.store.get("form", form["id"]) or form
    if form["submitted"]:
        text = f"This form has already been submitted by another user, form_id={form['id']}"
        raise DifyError(412, "human_input_form_submitted", text)
    if form["closed"]:
        raise DifyError(412, "human_input_form_expired", f"This form has expired, form_id={form['id']}")
    return form


def _resume(world: World, run_id: str) -> Run | None:
    """Have somebody work on the run again; whoever still does sees at its next pause what was answered."""
    row = world.store.get("run", run_id)
    app = None if row is None else next((app for app in world.apps.values() if app.id == row["app_id"]), None)
    if row is None or app is None:
        return None
    run = run_of(world, row)
    if not run.active:
        world.runs.start(run, GraphRun(world, app, run, row).resume())
    return run


def _invalid(message: str) -> DifyError:
    return DifyError(400, "invalid_form_data", message)


HANDLERS: Final[Mapping[str, Handler]] = {"getHumanInputForm": get_form, "submitHumanInputForm": submit_form}
