"""Questions and answers: sending, stopping, suggestions, the history of a conversation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..calls import SUCCESS, Answer, Call, EventAnswer, Handled, Handler
from ..errors import DifyError, bad_request, internal, invalid, not_found
from ..graph_starts import start_chatflow
from ..inputs import too_many_requests
from ..message_engine import answer_message
from ..paging import newest_first_page
from ..runs import Run
from ..store import Row
from ..turns import NO_PARENT, begin_turn, find_conversation


async def send_chat_message(call: Call) -> Handled:
    """Answer a question of a chat, agent or chatflow app."""
    refused = too_many_requests(call.world, call.app)
    if refused is not None:
        raise refused
    if call.app.mode == "advanced-chat":
        return await start_chatflow(call)
    if call.app.mode == "agent-chat" and not call.streams:
        raise invalid("Agent Chat App does not support blocking mode")
    return await _send(call)


async def send_completion_message(call: Call) -> Handled:
    """Answer with a completion app."""
    refused = too_many_requests(call.world, call.app)
    if refused is not None:
        raise refused
    return await _send(call)


async def _send(call: Call) -> Handled:
    turn = begin_turn(call)
    call.world.runs.start(turn.run, answer_message(call.world, turn))
    if call.streams:
        return EventAnswer(turn.run.follow())
    await turn.run.wait()
    raise_failure(turn.run)
    row = call.world.store.get("message", turn.message_id) or {}
    return Answer(blocking_answer(call.app.mode, turn.run, row))


def raise_failure(run: Run) -> None:
    """Fail as the run failed, if it did.

    Raises:
        DifyError: what the error event says.
    """
    if run.error is not None:
        raise internal() from run.error
    for event in run.events:
        if event["event"] == "error":
            raise DifyError(event["status"], event["code"], event["message"])


def blocking_answer(mode: str, run: Run, row: Row) -> dict[str, Any]:
    """The answer to a question that was not streamed."""
    conversation = {} if mode == "completion" else {"conversation_id": row["conversation_id"]}
    return {
        "event": "message",
        "task_id": run.task_id,
        "id": row["id"],
        "message_id": row["id"],
        **conversation,
        "mode": mode,
        "answer": row["answer"],
        "metadata": row["metadata"],
        "created_at": row["created_at"],
    }


def stop(call: Call) -> Handled:
    """Stop an answer; an unknown task is no error."""
    call.world.runs.stop(call.path["task_id"], call.app.id, call.user)
    return SUCCESS


def suggested(call: Call) -> Handled:
    """Questions that may follow a message."""
    row = call.world.store.get("message", call.path["message_id"], app_id=call.app.id, user=call.user)
    if row is None:
        raise not_found("Message Not Exists.")
    if not call.app.spec.suggest_after_answer:
        raise bad_request("Suggested Questions Is Disabled.")
    return Answer({"result": "success", "data": list(row["suggested"])})


def list_messages(call: Call) -> Handled:
    """Messages of a conversation: the newest, in the order in which they were said."""
    wanted = str(call.query["conversation_id"])
    find_conversation(call.world, call.app, call.user, wanted)
    rows = call.world.store.find("message", conversation_id=wanted)
    page, has_more, limit = newest_first_page(rows, call.query, "Message Not Exists.")
    data = [message_item(call, row) for row in reversed(page)]
    return Answer({"limit": limit, "has_more": has_more, "data": data})


def message_item(call: Call, row: Row) -> dict[str, Any]:
    """A message as the history shows it."""
    feedback = call.world.store.get("feedback", f"{row['id']}/{call.user}")
    return {
        "id": row["id"],
        "conversation_id": row["conversation_id"],
        "parent_message_id": NO_PARENT,
        "inputs": row["inputs"],
        "query": row["query"],
        "answer": row["answer"],
        "feedback": {"rating": feedback["rating"]} if feedback else None,
        "retriever_resources": [_resource(call, row, item) for item in row["retriever_resources"]],
        "created_at": row["created_at"],
        "agent_thoughts": [_thought(row, thought) for thought in row["agent_thoughts"]],
        "message_files": row["message_files"],
        "status": row["status"],
        "error": row["error"],
        "extra_contents": row["extra_contents"],
    }


def _thought(row: Row, thought: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "id": thought["id"],
        "chain_id": None,
        "message_id": row["id"],
        "position": thought["position"],
        "thought": thought["thought"],
        "tool": thought["tool"],
        "tool_labels": thought["tool_labels"],
        "tool_input": thought["tool_input"],
        "observation": thought["observation"],
        "created_at": row["created_at"],
        "files": list(thought["message_files"]),
    }


_HISTORY: Final = (
    "position",
    "dataset_id",
    "dataset_name",
    "document_id",
    "document_name",
    "data_source_type",
    "segment_id",
    "score",
    "hit_count",
    "word_count",
    "segment_position",
    "index_node_hash",
    "content",
    "summary",
)


def _resource(call: Call, row: Row, resource: Mapping[str, Any]) -> dict[str, Any]:
    kept = {name: resource[name] for name in _HISTORY}
    return {"id": call.world.new_id(), "message_id": row["id"], **kept, "created_at": row["created_at"]}


HANDLERS: Final[Mapping[str, Handler]] = {
    "sendChatMessage": send_chat_message,
    "sendCompletionMessage": send_completion_message,
    "stopChatMessage": stop,
    "stopCompletionMessage": stop,
    "getSuggestedQuestions": suggested,
    "listMessages": list_messages,
}
