"""Run a workflow and show its nodes: ``DIFY_API_KEY=app-... python examples/workflow_nodes.py name=Bob color=red``."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any

from dify_client import DifyClient, StreamError


def main(inputs: Mapping[str, Any]) -> None:
    """One run, its nodes with status and time, and its outputs."""
    with DifyClient(user="example-user") as client, client.workflow.stream(inputs=inputs) as run:
        for event in run:
            if event.event == "node_finished":
                print(f"{event.data.title}: {event.data.status} in {event.data.elapsed_time} s")
        try:
            print(run.result())
        except StreamError as error:
            print(f"the run failed: {error.message}")


def pairs(arguments: Sequence[str]) -> dict[str, str]:
    """``["a=1"]`` -> ``{"a": "1"}``."""
    return dict((name, value) for name, _, value in (argument.partition("=") for argument in arguments))


if __name__ == "__main__":
    main(pairs(sys.argv[1:]))
