"""Make a bot, publish it for the API, and list what is published."""

from __future__ import annotations

import sys

from coze_client import CozeClient, ModelInfo, PromptInfo


def main(space_id: str, model_id: str, name: str) -> None:
    """Make and publish one bot of a workspace."""
    with CozeClient() as client:
        made = client.bots.create(
            space_id=space_id,
            name=name,
            prompt_info=PromptInfo(prompt="You answer in one sentence."),
            model_info_config=ModelInfo(model_id=model_id, temperature=0.2),
        )
        published = client.bots.publish(bot_id=made.bot_id)
        print(f"{made.bot_id} is version {published.version}")
        for bot in client.bots.iter(workspace_id=space_id, publish_status="published_online"):
            print(bot.id, bot.name)


if __name__ == "__main__":
    main(*sys.argv[1:4])
