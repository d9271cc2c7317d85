"""Values that older servers send as JSON text, read as what they mean; the wire value stays beside them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from dify_client.models import AgentThought, AgentThoughtEvent, WorkflowRun
from tests.replay import load


def run_of(name: str) -> WorkflowRun:
    """The record of a run, as a server sent it."""
    return WorkflowRun.from_dict(json.loads(load(name).response.body))


def test_both_generations_of_run_records() -> None:
    old, new = run_of("1.12.1/06-workflow/07-run-detail"), run_of("1.14.0/06-workflow/07-run-detail")

    assert isinstance(old.outputs, str)
    assert new.outputs.__class__ is dict
    assert old.outputs_parsed == json.loads(old.outputs)
    assert new.outputs_parsed is new.outputs
    for run in (old, new):
        assert isinstance(run.inputs, str)
        assert run.inputs_parsed == json.loads(run.inputs)


@pytest.mark.parametrize(
    ("text", "value"),
    [(None, None), ("", ""), ('{"a": 1}', {"a": 1}), ("no JSON", "no JSON"), ("[" * 100_000, "[" * 100_000)],
)
def test_what_is_no_json_stays_as_it_is(text: Any, value: Any) -> None:
    data: dict[str, Any] = {
        "id": "t",
        "message_id": "m",
        "position": 1,
        "files": [],
        "tool_input": text,
        "observation": text,
    }
    thought = AgentThought.from_dict(data)
    envelope = {"event": "agent_thought", "task_id": "t", "conversation_id": "c", "created_at": 1}
    event = AgentThoughtEvent.from_dict({**data, **envelope})

    assert thought.tool_input == event.observation == text
    assert thought.tool_input_parsed == event.observation_parsed == value
    assert thought.observation_parsed == event.tool_input_parsed == value
    assert thought.to_dict() == data
