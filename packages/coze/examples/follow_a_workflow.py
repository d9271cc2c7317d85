"""Run a workflow, follow it, and answer what it asks."""

from __future__ import annotations

import sys
from collections.abc import Callable

from coze_client import CozeClient


def main(workflow_id: str, ask: Callable[[str], str] = input) -> None:
    """Run one workflow to its end."""
    with CozeClient() as client:
        run = client.workflows.stream(workflow_id=workflow_id, parameters={"topic": "rain"})
        while True:
            with run:
                for event in run:
                    if event.event == "Message":
                        print(f"{event.data.node_title}: {event.data.content}")
            if run.interrupt is None:
                break
            run = run.resume(ask(f"{run.interrupt.data} "))
        print(f"done, see {run.debug_url}")


if __name__ == "__main__":
    main(sys.argv[1])
