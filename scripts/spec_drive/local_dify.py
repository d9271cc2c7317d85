"""The local Dify as schemathesis drives it: an app of the right kind for every operation, and its key."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from dify_client.testing import LocalDify
from dify_client.testing.contract import BUNDLE, operations

EXEMPTIONS: Final = Path(__file__).with_name("local_dify.yaml")
SPECIFICATION: Final = BUNDLE
SCENARIO: Final[Mapping[str, Any]] = {
    # A stream of pings would keep each such call waiting for its time-out.
    "hang_on_invalid_input": False,
    "indexing_steps": 1,
    "apps": {
        "advanced-chat": {"variables": [{"name": "topic", "value_type": "string", "value": "tea"}]},
        "asking": {"mode": "workflow", "nodes": ["start", {"id": "ask", "type": "human-input"}, "end"]},
    },
    "datasets": {"Handbook": {"documents": {"intro.txt": "First chapter."}}, "Imports": {"pipeline": True}},
}
APPS: Final = {
    "completion": ("sendCompletionMessage", "stopCompletionMessage"),
    "workflow": ("runWorkflow", "runWorkflowById", "stopWorkflow", "getWorkflowRun", "streamWorkflowEvents"),
    "asking": ("getHumanInputForm", "submitHumanInputForm"),
    "advanced-chat": ("listConversationVariables", "updateConversationVariable"),
}
"""Operations that a chat app does not serve, or not well, by the app that does."""


@contextmanager
def running() -> Generator[tuple[LocalDify, dict[str, dict[str, str]]], None, None]:
    """A local Dify, and the headers with the right key by operation id."""
    with LocalDify(scenario=SCENARIO, audit=True) as server:
        yield server, dict(_headers(server))


def _headers(server: LocalDify) -> Iterator[tuple[str, dict[str, str]]]:
    app_of = {operation: app for app, listed in APPS.items() for operation in listed}
    for operation in operations().values():
        if operation.key is not None:
            key = server.dataset_api_key
            if operation.key == "appKey":
                key = server.api_keys[app_of.get(operation.id, "chat")]
            yield operation.id, {"Authorization": f"Bearer {key}"}
