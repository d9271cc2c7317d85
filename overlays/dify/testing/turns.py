"""The beginning of an answer: the conversation, the message, and what the app knows about the question."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from .calls import Call
from .errors import not_found
from .inputs import check_files, checked_inputs
from .runs import Run
from .scenarios import AppSpec, Reply
from .store import Row
from .text import fill
from .world import App, World

NO_PARENT: Final = "00000000-0000-0000-0000-000000000000"


@dataclass(frozen=True)
class Turn:
    """One question that is being answered."""

    app: App
    run: Run
    message_id: str
    conversation_id: str | None
    """Completion apps have none."""
    query: str
    reply: Reply
    values: dict[str, Any]
    """What texts may refer to."""
    created_at: int

    @property
    def envelope(self) -> dict[str, Any]:
        """Members that are on every event."""
        conversation = {} if self.conversation_id is None else {"conversation_id": self.conversation_id}
        about = {"message_id": self.message_id, "created_at": self.created_at, "task_id": self.run.task_id}
        return {**conversation, **about}


def begin_turn(call: Call, run_id: str | None = None) -> Turn:
    """Check the question and write it down.

    Args:
        call: the request.
        run_id: id of the workflow run behind the answer, for chatflows.

    Raises:
        DifyError: if the conversation, an input or a file is not there or does not fit.
    """
    world, app = call.world, call.app
    given: Mapping[str, Any] = call.body.get("inputs") or {}
    conversation = _conversation(call) if app.spec.chats else None
    inputs = dict(conversation["inputs"]) if conversation else checked_inputs(world, app, given)
    files = check_files(world, app, call.body.get("files"))
    query = str(call.body.get("query") or inputs.get("query") or "")
    if app.spec.chats and conversation is None:
        conversation = _new_conversation(call, inputs, query)
    now = world.now()
    message_id = world.new_id()
    conversation_id = None if conversation is None else str(conversation["id"])
    reply = choose_reply(app.spec, query)
    world.store.put(
        "message",
        {
            "id": message_id,
            "app_id": app.id,
            "user": call.user,
            "conversation_id": conversation_id or "",
            "inputs": inputs,
            "query": query,
            "answer": "",
            "created_at": now,
            "status": "normal",
            "error": None,
            "agent_thoughts": [],
            "message_files": [{**file, "id": world.new_id()} for file in files],
            "retriever_resources": [],
            "extra_contents": [],
            "suggested": list(reply.suggested),
            "workflow_run_id": run_id,
        },
    )
    if conversation_id is not None:
        world.store.change("conversation", conversation_id, updated_at=now)
    run = Run(world.new_id(), run_id or message_id, app.id, call.user)
    turns = len(world.store.find("message", conversation_id=conversation_id)) if conversation_id else 1
    values: dict[str, Any] = {**inputs, "query": query, "user": call.user, "turn": turns, "inputs": inputs}
    if conversation_id is not None:
        variables = world.store.find("variable", conversation_id=conversation_id)
        values["conversation"] = {row["name"]: row["value"] for row in variables}
    return Turn(app, run, message_id, conversation_id, query, reply, values, now)


def choose_reply(spec: AppSpec, query: str) -> Reply:
    """The first reply that fits a question; an app without one repeats the question."""
    for reply in spec.replies:
        if re.search(reply.match, query, re.IGNORECASE):
            return reply
    return Reply()


def find_conversation(world: World, app: App, user: str, conversation_id: str) -> Row:
    """A conversation of an end user.

    Raises:
        DifyError: 404 if it is not there, or belongs to another user or app.
    """
    row = world.store.get("conversation", conversation_id, app_id=app.id, user=user)
    if row is None:
        raise not_found("Conversation Not Exists.")
    return row


def title_of(query: str) -> str:
    """A name for a conversation, as a model would make one up."""
    words = query.split()
    return " ".join(words[:6]) or "New conversation"


def _conversation(call: Call) -> Row | None:
    wanted = str(call.body.get("conversation_id") or "")
    return find_conversation(call.world, call.app, call.user, wanted) if wanted else None


def _new_conversation(call: Call, inputs: Mapping[str, Any], query: str) -> Row:
    world, app = call.world, call.app
    now = world.now()
    conversation = world.store.put(
        "conversation",
        {
            "id": world.new_id(),
            "app_id": app.id,
            "user": call.user,
            "name": title_of(query) if call.body.get("auto_generate_name", True) else "New conversation",
            "inputs": dict(inputs),
            "status": "normal",
            "introduction": fill(app.spec.opening_statement, dict(inputs)),
            "created_at": now,
            "updated_at": now,
        },
    )
    for variable in app.spec.variables:
        world.store.put(
            "variable",
            {
                "value_type": "string",
                "value": "",
                "description": "",
                **variable,
                "id": world.new_id(),
                "conversation_id": conversation["id"],
                "created_at": now,
                "updated_at": now,
            },
        )
    return conversation
