"""Ask a chat app and print its answer as it is made: ``DIFY_API_KEY=app-... python examples/chat.py "a question"``."""

from __future__ import annotations

import sys

from dify_client import DifyClient


def main(question: str) -> None:
    """One question, one streamed answer."""
    with DifyClient(user="example-user") as client, client.chat.stream(query=question) as stream:
        for event in stream:
            if event.event == "message" or event.event == "agent_message":
                print(event.answer, end="", flush=True)
            elif event.event == "agent_thought":
                print(f"\n[{event.tool or 'thinks'}] {event.thought}")
        print(f"\n(conversation {stream.conversation_id})")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "hello there")
