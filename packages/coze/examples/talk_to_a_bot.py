"""Stream a bot's answer, and answer the calls of tools that it makes on the way."""

from __future__ import annotations

import sys

from coze_client import ChatStream, CozeClient, ToolCall, ToolOutput, user_text


def use(call: ToolCall) -> str:
    """What a tool of this program gives; a real one would look at ``call.function``."""
    return '{"result": "sunny"}'


def show(stream: ChatStream) -> None:
    """Print the answer as it comes."""
    with stream:
        for event in stream:
            if event.event == "conversation.message.delta":
                print(event.data.content, end="", flush=True)
            elif event.event == "conversation.chat.completed" and event.data.usage:
                print(f"\n({event.data.usage.token_count} tokens)")


def main(bot_id: str, question: str) -> None:
    """Ask one question."""
    with CozeClient(user_id="example") as client:
        stream = client.chat.stream(bot_id=bot_id, additional_messages=[user_text(question)])
        show(stream)
        while stream.tool_calls:
            outputs = [ToolOutput(tool_call_id=call.id, output=use(call)) for call in stream.tool_calls]
            stream = stream.submit_tool_outputs(outputs)
            show(stream)
        print(f"log id {stream.logid}")


if __name__ == "__main__":
    main(*sys.argv[1:3])
