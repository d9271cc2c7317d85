"""Asks an app what it is and takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

import attrs

from ..app_form import AppForm
from ..errors import ApiStatusError, NotFoundError
from .facts import AppFactsError, app_form
from .outputs import outputs_of

if TYPE_CHECKING:
    from ..client import DifyClient

USUAL_RUNS = 5
"""Runs of a workflow that are looked at for its outputs."""


def fetch_form(client: DifyClient, *, mode: str | None = None, runs: int = USUAL_RUNS) -> AppForm:
    """Ask for parameters, name and tools of an app, and for the outputs of its newest runs if it is a workflow.

    ``GET /parameters``, ``GET /info``, ``GET /meta``, ``GET /workflows/logs``, ``GET /workflows/run/{workflow_run_id}``

    Args:
        client: a client with the key of the app.
        mode: kind of the app, for servers that do not tell it.
        runs: runs of a workflow to look at, 0 to 100. Names and types of their outputs are used, never values. With 0,
            or without a run that succeeded, the outputs stay unknown.

    Raises:
        AppFactsError: what the app says cannot be turned into code.
        ApiError: as the calls named.
    """
    # Not through the models: what a server lacks beside form, name and mode is not needed here.
    parameters = _object(client, "/parameters")
    form = app_form(parameters, _object(client, "/info"), _meta(client), mode=mode)
    if form.mode != "workflow" or not runs:
        return form
    return attrs.evolve(form, outputs=outputs_of(_outputs(client, runs)))


def _meta(client: DifyClient) -> Mapping[str, Any] | None:
    """Tools are a nicety: servers refuse the question for some apps."""
    try:
        return _object(client, "/meta")
    except ApiStatusError:
        return None


def _object(client: DifyClient, path: str) -> Mapping[str, Any]:
    found = client.request("GET", path).parsed
    if not isinstance(found, Mapping):
        raise AppFactsError(f"GET {path} is answered with no JSON object: is the address the one of the API, with /v1?")
    return cast("Mapping[str, Any]", found)


def _outputs(client: DifyClient, runs: int) -> Iterator[Mapping[str, Any]]:
    logs = client.workflow.logs.list(status="succeeded", limit=runs)
    for log in logs.data[:runs]:
        run_id = log.workflow_run.id if log.workflow_run else None
        found = _run_outputs(client, run_id) if run_id else None
        if isinstance(found, Mapping):
            yield cast("Mapping[str, Any]", found)


def _run_outputs(client: DifyClient, run_id: str) -> object:
    """Logs may name a run that has been cleaned away."""
    try:
        return client.workflow.runs.get(workflow_run_id=run_id).outputs_parsed
    except NotFoundError:
        return None
