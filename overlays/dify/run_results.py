"""The blocking answer of a run that was streamed and did not fail: of the same type as the server's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import StreamError

if TYPE_CHECKING:
    from .answer import Answer
    from .models import ChatBlockingResponse, CompletionBlockingResponse, WorkflowBlockingResponse


def chat_result(answer: Answer) -> ChatBlockingResponse:
    """The finished message, or the pause of a chatflow.

    Raises:
        StreamError: the stream brought nothing to build the answer from.
    """
    from .models.chat_message_response import ChatMessageResponse
    from .models.chat_paused_response import ChatPausedResponse

    message = _message(answer, answer.mode)
    message["conversation_id"] = answer.conversation_id or ""
    if answer.paused is None or answer.finished is not None:
        return ChatMessageResponse.from_dict(message)
    shared = {name: message[name] for name in ("id", "message_id", "conversation_id", "mode", "answer", "metadata")}
    run = {"workflow_run_id": answer.workflow_run_id or ""}
    message |= {
        "event": "workflow_paused",
        **run,
        "data": {"created_at": message["created_at"], **answer.paused, **shared, **run},
    }
    return ChatPausedResponse.from_dict(message)


def completion_result(answer: Answer) -> CompletionBlockingResponse:
    """The finished text. Raises ``StreamError`` as ``chat_result``."""
    from .models.completion_blocking_response import CompletionBlockingResponse

    return CompletionBlockingResponse.from_dict(_message(answer, "completion"))


def workflow_result(answer: Answer) -> WorkflowBlockingResponse:
    """The finished or paused run. Raises ``StreamError`` as ``chat_result``."""
    from .models.workflow_finished_response import WorkflowFinishedResponse
    from .models.workflow_paused_response import WorkflowPausedResponse

    whole: dict[str, Any] = {"task_id": answer.task_id or "", "workflow_run_id": answer.workflow_run_id or ""}
    if answer.finished is not None:
        return WorkflowFinishedResponse.from_dict(whole | {"data": answer.finished})
    if answer.paused is not None:
        data = {"id": whole["workflow_run_id"], "workflow_id": answer.workflow_id or "", **answer.paused}
        return WorkflowPausedResponse.from_dict(whole | {"data": data})
    raise _empty(answer)


def _message(answer: Answer, mode: str) -> dict[str, Any]:
    if answer.message_id is None:
        raise _empty(answer)
    end = answer.message_end or {}
    return {
        "event": "message",
        "task_id": answer.task_id or "",
        "id": answer.message_id,
        "message_id": answer.message_id,
        "mode": mode,
        "answer": answer.text,
        "metadata": end.get("metadata") or {},
        "created_at": answer.created_at or 0,
    }


def _empty(answer: Answer) -> StreamError:
    return StreamError("the stream ended without a message and without the end of a run", task_id=answer.task_id)
