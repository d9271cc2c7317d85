"""Factories for everything the tests of the client for Coze are made of; each gives a plain value to be changed."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

import httpx
import pytest

from .server import BASE_URL, TOKEN, Coze, FakeTime

Object: TypeAlias = "dict[str, Any]"
Make: TypeAlias = "Callable[..., Object]"
Respond: TypeAlias = "Callable[..., httpx.Response]"
Paginate: TypeAlias = "Callable[..., list[httpx.Response]]"


@pytest.fixture
def make_client_config() -> Make:
    """Factory: arguments of a client."""

    def make(**changes: Any) -> Object:
        return {"base_url": BASE_URL, "token": TOKEN, "user_id": "u-1", "max_retries": 0, **changes}

    return make


@pytest.fixture
def make_bot() -> Make:
    """Factory: a bot with every member."""

    def make(**changes: Any) -> Object:
        return {
            "bot_id": "7379462189365198898",
            "name": "Weather",
            "description": "Knows the weather.",
            "icon_url": "https://coze.test/icon.png",
            "create_time": 1716809829,
            "update_time": 1716809830,
            "version": "1716809831",
            "prompt_info": {"prompt": "Be short."},
            "onboarding_info": {"prologue": "Hello", "suggested_questions": ["Rain?"]},
            "knowledge": {"dataset_ids": ["1"], "auto_call": True, "search_strategy": 1},
            "bot_mode": 1,
            "plugin_info_list": [
                {
                    "plugin_id": "p",
                    "name": "Sky",
                    "description": "Looks up.",
                    "icon_url": "i",
                    "api_info_list": [{"api_id": "a", "name": "look", "description": "Looks."}],
                }
            ],
            "model_info": {"model_id": "m", "model_name": "Model", "temperature": 0.5, "parameters": {"a": "b"}},
            "suggest_reply_info": {"reply_mode": "customized", "customized_prompt": "Ask."},
            "background_image_info": {
                "web_background_image": {"image_url": "w", "canvas_position": {"width": 1.5, "left": 2.0}},
                "mobile_background_image": {"image_url": "m", "gradient_position": {"left": 0.1, "right": 0.2}},
            },
            "variables": [
                {
                    "keyword": "city",
                    "default_value": "Ulm",
                    "variable_type": "KVVariable",
                    "channel": "custom",
                    "description": "Where.",
                    "enable": True,
                    "prompt_enable": False,
                }
            ],
            "owner_user_id": "o",
            "voice_info_list": [{"voice_id": "v", "language_code": "en"}],
            "default_user_input_type": "text",
            "workflow_info_list": [{"id": "w", "name": "Flow", "description": "Flows.", "icon_url": "i"}],
            "folder_id": "f",
            **changes,
        }

    return make


@pytest.fixture
def make_chat() -> Make:
    """Factory: a chat with every member."""

    def make(**changes: Any) -> Object:
        return {
            "id": "chat-1",
            "conversation_id": "talk-1",
            "bot_id": "bot-1",
            "status": "completed",
            "created_at": 1716809829,
            "completed_at": 1716809830,
            "failed_at": None,
            "meta_data": {"from": "tests"},
            "last_error": {"code": 0, "msg": ""},
            "section_id": "section-1",
            "usage": {"token_count": 5, "output_count": 3, "input_count": 2},
            "required_action": {"type": "", "submit_tool_outputs": {"tool_calls": []}},
            "inserted_additional_messages": [{"id": "message-0"}],
            **changes,
        }

    return make


@pytest.fixture
def make_message() -> Make:
    """Factory: a message with every member."""

    def make(content: str = "Hello", **changes: Any) -> Object:
        return {
            "role": "assistant",
            "type": "answer",
            "content": content,
            "content_type": "text",
            "id": "message-1",
            "conversation_id": "talk-1",
            "section_id": "section-1",
            "bot_id": "bot-1",
            "chat_id": "chat-1",
            "meta_data": {"from": "tests"},
            "created_at": 1716809829,
            "updated_at": 1716809830,
            **changes,
        }

    return make


@pytest.fixture
def make_event() -> Callable[..., str]:
    """Factory: one event of a stream as Coze writes it: ``make_event("done", "[DONE]")``."""

    def make(name: str, data: Any = None, *, id: int | None = None, end: str = "\n\n") -> str:
        text = data if isinstance(data, str) else json.dumps(data, ensure_ascii=False)
        number = "" if id is None else f"id: {id}\n"
        return f"{number}event:{name}\ndata:{text}{end}"

    return make


@pytest.fixture
def make_workflow() -> Make:
    """Factory: a workflow with every member."""

    def make(**changes: Any) -> Object:
        return {
            "workflow_id": "flow-1",
            "workflow_name": "Rain",
            "description": "Says whether it rains.",
            "icon_url": "https://coze.test/flow.png",
            "app_id": "0",
            "created_at": 1716809829,
            "updated_at": 1716809830,
            "creator": {"id": "o", "name": "Ada"},
            **changes,
        }

    return make


@pytest.fixture
def make_response() -> Respond:
    """Factory: an HTTP answer: a result in Coze's envelope, a stream of events, or whatever ``body`` is."""

    def make(
        data: Any = None,
        *,
        code: int | str | None = 0,
        msg: str = "",
        logid: str | None = "log-1",
        status: int = 200,
        events: Sequence[str] | None = None,
        body: Any = None,
        **beside: Any,
    ) -> httpx.Response:
        headers = {} if logid is None else {"X-Tt-Logid": logid}
        if events is not None:
            content = "".join(events).encode()
            return httpx.Response(status, headers={**headers, "Content-Type": "text/event-stream"}, content=content)
        if body is not None:
            return httpx.Response(status, headers=headers, json=body)
        envelope: Object = {} if code is None else {"code": code}
        detail = {} if logid is None else {"detail": {"logid": logid}}
        return httpx.Response(status, headers=headers, json={**envelope, "msg": msg, "data": data, **detail, **beside})

    return make


@pytest.fixture
def make_pages(make_response: Respond) -> Paginate:
    """Factory: the answers of a list, one for each page of items."""

    def make(
        pages: Sequence[Sequence[Mapping[str, Any]]], *, style: str = "flag", items: str = "items"
    ) -> list[httpx.Response]:
        total, answers = sum(map(len, pages)), list[httpx.Response]()
        for number, page in enumerate(pages, 1):
            more = number < len(pages)
            logid = f"log-{number}"
            if style == "total":
                answers.append(make_response({items: page, "total": total}, logid=logid))
            elif style == "token":
                token = f"token-{number + 1}" if more else ""
                answers.append(make_response({items: page, "has_more": more, "next_page_token": token}, logid=logid))
            elif style == "id":
                ends = {"first_id": page[0]["id"], "last_id": page[-1]["id"]} if page else {}
                answers.append(make_response(page, logid=logid, has_more=more, **ends))
            else:
                answers.append(make_response({items: page, "has_more": more}, logid=logid))
        return answers

    return make


@pytest.fixture(params=["sync", "async"])
def coze(request: pytest.FixtureRequest, make_client_config: Make) -> Coze:
    """A server with a client of the colour of the test."""
    return Coze(str(request.param), make_client_config())


@pytest.fixture
def time() -> FakeTime:
    """Time that passes only when somebody sleeps."""
    return FakeTime()


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Say how long the tests of this folder took together."""
    reports = [report for kind in terminalreporter.stats.values() for report in kind if hasattr(report, "duration")]
    ours = [report for report in reports if report.nodeid.startswith("tests/coze/")]
    if ours:
        seconds, tests = sum(report.duration for report in ours), len({report.nodeid for report in ours})
        terminalreporter.write_line(f"tests/coze: {tests} tests in {seconds:.2f} s, set-up included")
