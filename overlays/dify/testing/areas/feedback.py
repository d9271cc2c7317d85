"""Likes and dislikes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..calls import SUCCESS, Answer, Call, Handled, Handler
from ..errors import invalid, not_found
from ..paging import numbered_page

_SHOWN: Final = (
    "app_id",
    "conversation_id",
    "message_id",
    "rating",
    "content",
    "from_source",
    "from_end_user_id",
    "from_account_id",
    "created_at",
    "updated_at",
)


def submit(call: Call) -> Handled:
    """Rate a message; null takes the rating back."""
    store, world = call.world.store, call.world
    message = store.get("message", call.path["message_id"], app_id=call.app.id, user=call.user)
    if message is None:
        raise not_found("Message Not Exists.")
    key = f"{message['id']}/{call.user}"
    rating = call.body.get("rating")
    old = store.get("feedback", key)
    if rating is None:
        if old is None:
            raise invalid("rating cannot be None when feedback not exists")
        store.delete("feedback", key)
        return SUCCESS
    now = world.iso()
    content = call.body.get("content")
    if old is not None:
        store.change("feedback", key, rating=rating, content=content, updated_at=now)
        return SUCCESS
    store.put(
        "feedback",
        {
            "id": key,
            "feedback_id": world.new_id(),
            "app_id": call.app.id,
            # Answers of completion apps have a conversation, too; nothing else shows it.
            "conversation_id": message["conversation_id"] or world.new_id(),
            "message_id": message["id"],
            "rating": rating,
            "content": content,
            "from_source": "user",
            "from_end_user_id": call.end_user_id,
            "from_account_id": None,
            "created_at": now,
            "updated_at": now,
        },
    )
    return SUCCESS


def list_feedback(call: Call) -> Handled:
    """Ratings of an app, the newest first."""
    rows = list(reversed(call.world.store.find("feedback", app_id=call.app.id)))
    page, _ = numbered_page(rows, call.query)
    return Answer({"data": [{"id": row["feedback_id"], **{name: row[name] for name in _SHOWN}} for row in page]})


HANDLERS: Final[Mapping[str, Handler]] = {"submitFeedback": submit, "listFeedbacks": list_feedback}
