"""Events as servers send them, and streams made of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

import httpx

PING: Final = b"event: ping\n\n"
TASK: Final = "11111111-0000-0000-0000-000000000001"
RUN: Final = "22222222-0000-0000-0000-000000000002"
MESSAGE: Final = "33333333-0000-0000-0000-000000000003"
CONVERSATION: Final = "44444444-0000-0000-0000-000000000004"
NODE: Final = {"node_type": "llm", "title": "LLM", "index": 1, "predecessor_node_id": None, "created_at": 1}
OF_CHAT: Final = {"task_id": TASK, "message_id": MESSAGE, "conversation_id": CONVERSATION, "created_at": 7}


def frame(event: Mapping[str, Any]) -> bytes:
    """One event as bytes."""
    return f"data: {json.dumps(event)}\n\n".encode()


def stream(*events: Mapping[str, Any] | bytes) -> httpx.Response:
    """An answer made of events; bytes stand for themselves."""
    body = b"".join(event if isinstance(event, bytes) else frame(event) for event in events)
    return httpx.Response(200, headers={"content-type": "text/event-stream; charset=utf-8"}, content=body)


def error(status: int, code: str) -> httpx.Response:
    """An error answer."""
    return httpx.Response(status, json={"code": code, "message": f"no: {code}", "status": status})


# Chat, agent and completion apps


def message(answer: str, event: str = "message") -> dict[str, Any]:
    """A piece of the answer."""
    return {"event": event, **OF_CHAT, "id": MESSAGE, "answer": answer}


def replaced(answer: str, reason: str = "output_moderation") -> dict[str, Any]:
    """Another answer in the place of the one so far."""
    return {"event": "message_replace", **OF_CHAT, "answer": answer, "reason": reason}


def thought(id: str = "t1") -> dict[str, Any]:
    """A step of an agent."""
    return {"event": "agent_thought", **OF_CHAT, "id": id, "position": 1, "thought": "hm", "message_files": None}


def message_end(**metadata: Any) -> dict[str, Any]:
    """The end of the answer."""
    return {"event": "message_end", **OF_CHAT, "id": MESSAGE, "metadata": metadata, "files": None}


def failure(code: str = "completion_request_error", status: int = 400) -> dict[str, Any]:
    """The error event."""
    return {"event": "error", "message_id": MESSAGE, "code": code, "message": "the model refused", "status": status}


# Runs


def of_run(event: str, data: Mapping[str, Any], *, chat: bool = False) -> dict[str, Any]:
    """An event of a workflow, or of a chatflow."""
    return {"event": event, **(OF_CHAT if chat else {"task_id": TASK}), "workflow_run_id": RUN, "data": dict(data)}


def started(*, chat: bool = False, reason: str = "initial") -> dict[str, Any]:
    data: dict[str, Any] = {"id": RUN, "workflow_id": "w", "inputs": {}, "created_at": 7, "reason": reason}
    return of_run("workflow_started", data, chat=chat)


def node_started(id: str, *, chat: bool = False, index: int = 1) -> dict[str, Any]:
    return of_run("node_started", {**NODE, "id": id, "node_id": f"n-{id}", "index": index, "inputs": None}, chat=chat)


def node_finished(id: str, *, chat: bool = False, index: int = 1, status: str = "succeeded") -> dict[str, Any]:
    more = {"inputs": {"a": 1}, "outputs": {"b": 2}, "status": status, "error": None, "elapsed_time": 0.1}
    data = {**NODE, "id": id, "node_id": f"n-{id}", "index": index, "finished_at": 2, **more}
    return of_run("node_finished", data, chat=chat)


def chunk(text: str) -> dict[str, Any]:
    return {"event": "text_chunk", "task_id": TASK, "workflow_run_id": RUN, "data": {"text": text}}


def outcome(outputs: Mapping[str, Any] | None, status: str = "succeeded", error: str | None = None) -> dict[str, Any]:
    """``data`` of ``workflow_finished``; with ``inputs`` it is the record of the run."""
    figures = {"elapsed_time": 1.5, "total_tokens": 3, "total_steps": 2, "created_at": 7, "finished_at": 9}
    return {"id": RUN, "workflow_id": "w", "status": status, "outputs": outputs, "error": error, **figures}


def finished(
    outputs: Mapping[str, Any] | None, status: str = "succeeded", error: str | None = None, *, chat: bool = False
) -> dict[str, Any]:
    return of_run("workflow_finished", outcome(outputs, status, error), chat=chat)


def form(token: str | None = "form-1", id: str = "f1", node: str = "hi") -> dict[str, Any]:
    """What a person is asked."""
    return {
        "form_id": id,
        "node_id": node,
        "node_title": "Approve",
        "form_content": "Fine?",
        "inputs": [{"type": "paragraph", "output_variable_name": "comment"}],
        "actions": [{"id": "ok", "title": "OK", "button_style": "primary"}],
        "form_token": token,
        "resolved_default_values": {},
        "expiration_time": 99,
    }


def asked(asks: Mapping[str, Any], *, chat: bool = False) -> dict[str, Any]:
    return of_run("human_input_required", asks, chat=chat)


def paused(*forms: Mapping[str, Any], chat: bool = False) -> dict[str, Any]:
    reasons = [{"TYPE": "human_input_required", **one} for one in forms]
    data: dict[str, Any] = {"workflow_run_id": RUN, "paused_nodes": [one["node_id"] for one in forms], "outputs": {}}
    figures = {"status": "paused", "created_at": 7, "elapsed_time": 0.5, "total_tokens": 0, "total_steps": 1}
    return of_run("workflow_paused", {**data, "reasons": reasons, **figures}, chat=chat)


def filled(node: str = "hi", *, chat: bool = False) -> dict[str, Any]:
    data = {"node_id": node, "node_title": "Approve", "rendered_content": "", "action_id": "ok", "action_text": "OK"}
    return of_run("human_input_form_filled", data, chat=chat)
