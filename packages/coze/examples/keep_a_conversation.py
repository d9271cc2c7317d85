"""Two rounds of one conversation, what was said in it, and a good word for the last answer."""

from __future__ import annotations

import asyncio
import sys

from coze_client import AsyncCozeClient, user_text


async def main(bot_id: str, *questions: str) -> None:
    """Ask one question after the other."""
    async with AsyncCozeClient(user_id="example") as client:
        conversation = await client.conversations.create(bot_id=bot_id, meta_data={"from": "an example"})
        for question in questions:
            done = await client.chat.create_and_poll(
                bot_id=bot_id, conversation_id=conversation.id, additional_messages=[user_text(question)]
            )
            print(f"{question}\n  {done.text}")
        async for message in client.conversations.messages.iter(conversation_id=conversation.id, order="asc"):
            print(f"{message.role}: {message.content}")
            if message.type == "answer" and message.id:
                await client.conversations.feedback.create(
                    conversation_id=conversation.id, message_id=message.id, feedback_type="like"
                )


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
