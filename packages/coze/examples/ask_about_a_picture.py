"""Upload a picture and ask a bot about it."""

from __future__ import annotations

import sys
from pathlib import Path

from coze_client import CozeClient, image_part, text_part, user_parts


def main(bot_id: str, picture: str, question: str) -> None:
    """Ask one question about one picture."""
    with CozeClient(user_id="example") as client:
        uploaded = client.files.upload(file=Path(picture))
        said = user_parts([text_part(question), image_part(file_id=uploaded.id)])
        print(client.chat.create_and_poll(bot_id=bot_id, additional_messages=[said]).text)


if __name__ == "__main__":
    main(*sys.argv[1:4])
