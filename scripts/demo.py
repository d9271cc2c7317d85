"""``python -m scripts.demo``: a chat and a workflow, streamed as typed events from a server that replays real traffic.

No Dify and no key is needed: the server is the one the tests use, and plays what a real Dify sent, in its own time.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from dify_client import DifyClient
from tests.replay import ReplayServer, load

CHAT = load("1.14.0/08-chat/01-streaming")
WORKFLOW = load("1.14.0/06-workflow/01-run-streaming")


def main(arguments: Sequence[str] | None = None) -> None:
    """Run both streams and print every typed event."""
    parser = argparse.ArgumentParser(prog="python -m scripts.demo", description=__doc__)
    parser.add_argument("--fast", action="store_true", help="do not keep the recorded time between the chunks")
    options = parser.parse_args(arguments)
    with (
        ReplayServer([CHAT, WORKFLOW], paced=not options.fast) as server,
        DifyClient(server.base_url, api_key="app-demo", user="demo-user") as client,
    ):
        chat(client)
        workflow(client)


def chat(client: DifyClient) -> None:
    """Stream an answer token by token. In an editor, ``event`` is of the right class in every branch."""
    question = str(CHAT.request.json["query"])
    print(f"chat: {question}")
    with client.chat.stream(query=question, inputs=CHAT.request.json["inputs"]) as stream:
        for event in stream:
            if event.event == "message":
                print(f"  {type(event).__name__:24} {event.answer!r}")
            elif event.event == "message_end":
                usage = event.metadata.usage
                print(f"  {type(event).__name__:24} {usage.total_tokens if usage else '?'} tokens")
            else:
                print(f"  {type(event).__name__}")
    print(f"  = {stream.text!r} (conversation {stream.conversation_id})\n")


def workflow(client: DifyClient) -> None:
    """Stream a workflow with its nodes as they start and finish."""
    inputs = WORKFLOW.request.json["inputs"]
    print(f"workflow: {inputs}")
    with client.workflow.stream(inputs=inputs) as stream:
        for event in stream:
            if event.event == "node_started":
                print(f"  {type(event).__name__:24} {event.data.title} ({event.data.node_type})")
            elif event.event == "node_finished":
                print(f"  {type(event).__name__:24} {event.data.title}: {event.data.status}")
            elif event.event == "text_chunk":
                print(f"  {type(event).__name__:24} {event.data.text!r}")
            elif event.event == "workflow_finished":
                print(f"  {type(event).__name__:24} {event.data.status}")
            else:
                print(f"  {type(event).__name__}")
    print(f"  = {stream.outputs}")


if __name__ == "__main__":
    main()
