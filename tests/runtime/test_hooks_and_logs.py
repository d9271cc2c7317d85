"""Programs can watch calls: hooks and logs tell what happens and never a key."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from templates.runtime.client_base import find_usage
from templates.runtime.errors import ApiConnectionError, BadRequestError, StreamInterrupted
from templates.runtime.hooks import Hooks, RequestInfo, ResponseInfo, RetryInfo, StreamEndInfo
from templates.runtime.logs import Logs

from .client_support import CONFIG, GET, KEY, STOCK, Api, event_stream, hooks_into, receipt


@pytest.fixture(autouse=True)
def quiet_loggers() -> Iterator[None]:
    """The loggers of the invented API are as new before and after each test."""
    names = ("shop_client", "shop_client.bodies")
    yield
    for name in names:
        logger = logging.getLogger(name)
        logger.setLevel(logging.NOTSET)
        logger.handlers.clear()


# Hooks


def test_hooks_see_each_try_and_each_pause(api: Api) -> None:
    seen: list[Any] = []
    api.with_settings(hooks=hooks_into(seen))
    api.server.play(httpx.Response(429), httpx.ConnectError("no"), receipt())
    api.order()
    path = "/shops/s1/orders"
    assert seen == [
        RequestInfo("placeOrder", "POST", path, 1),
        ResponseInfo("placeOrder", "POST", path, 1, 429, 0.0, None),
        RetryInfo("placeOrder", "POST", path, 1, 0.5, 429, "status 429"),
        RequestInfo("placeOrder", "POST", path, 2),
        ResponseInfo("placeOrder", "POST", path, 2, None, 0.0, "ConnectError"),
        RetryInfo("placeOrder", "POST", path, 2, 1.0, None, "ConnectError"),
        RequestInfo("placeOrder", "POST", path, 3),
        ResponseInfo("placeOrder", "POST", path, 3, 200, 0.0, None),
    ]


def test_hooks_see_the_duration_of_a_try(api: Api) -> None:
    seen: list[Any] = []
    api.with_settings(hooks=Hooks(on_response=seen.append))

    def slow(request: httpx.Request) -> httpx.Response:
        api.time.now += 1.5
        return receipt()

    api.server.play(slow)
    api.order()
    assert [info.duration for info in seen] == [1.5]


def test_the_end_of_a_stream_is_told_with_its_usage(api: Api) -> None:
    ends: list[StreamEndInfo] = []
    api.with_settings(hooks=Hooks(on_stream_end=ends.append))
    api.server.play(event_stream(), event_stream(b'data: {"event": "tick"}\n\n'))
    api.events()
    with pytest.raises(StreamInterrupted):
        api.events()
    first, second = ends
    assert (first.operation, first.status_code, first.outcome, first.events) == ("placeOrder", 200, "complete", 2)
    assert first.usage == {"total": 3}
    assert first.error is None
    assert (second.outcome, second.events, second.usage) == ("failed", 1, None)
    assert isinstance(second.error, StreamInterrupted)


def test_the_end_of_a_stream_that_never_opened_is_told(api: Api) -> None:
    ends: list[StreamEndInfo] = []
    api.with_settings(hooks=Hooks(on_stream_end=ends.append))
    api.server.play(httpx.ReadError("gone"))
    with pytest.raises(ApiConnectionError):
        api.events()
    assert [(end.status_code, end.outcome, end.first_event) for end in ends] == [(None, "failed", None)]


def test_a_stream_without_a_hook_for_its_end(api: Api) -> None:
    api.with_settings(hooks=Hooks())
    api.server.play(event_stream())
    assert len(api.events()) == 2


@pytest.mark.parametrize(
    ("event", "usage"),
    [
        ({"usage": {"tokens": 1}}, {"tokens": 1}),
        ({"usage": None, "metadata": {"usage": {"tokens": 2}}}, {"tokens": 2}),
        ({"a": [1], "data": {"x": {"usage": 3}}}, 3),
        ({"a": {"b": {"c": {"usage": "too deep"}}}}, None),
        ({}, None),
        (None, None),
    ],
)
def test_usage_is_found_where_apis_put_it(event: Any, usage: Any) -> None:
    assert find_usage(event) == usage


def test_a_hook_that_fails_is_logged_and_breaks_nothing(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    def fail(info: Any) -> None:
        raise ValueError("a bug in a hook")

    api.with_settings(hooks=Hooks(on_request=fail, on_response=fail, on_retry=fail))
    api.server.play(httpx.Response(429), receipt())
    assert api.order().parsed.id == "r1"
    messages = [record.getMessage() for record in caplog.records if record.name == "shop_client"]
    assert messages == [
        "the hook for RequestInfo failed",
        "the hook for ResponseInfo failed",
        "the hook for RetryInfo failed",
        "the hook for RequestInfo failed",
        "the hook for ResponseInfo failed",
    ]


# Logs


def lines(caplog: pytest.LogCaptureFixture, name: str = "shop_client") -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == name]


def test_one_line_for_each_request(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "shop_client")
    api.server.play(httpx.Response(429), receipt())
    api.order(dry_run=True)
    api.server.play(httpx.ReadError("gone"))
    with pytest.raises(ApiConnectionError):
        api.order()
    assert lines(caplog) == [
        "POST /shops/s1/orders 429 in 0.000 s (try 1)",
        "POST /shops/s1/orders 200 in 0.000 s (try 2)",
        "POST /shops/s1/orders failed after 0.000 s (try 1): ReadError",
    ]


def test_nothing_is_logged_unasked(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    api.order()
    assert [r for r in caplog.records if r.name.startswith("shop_client")] == []


def test_everything_together_shows_no_key(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    api.with_settings(keys={"shopKey": KEY, "stockKey": KEY}, headers={"X-Team-Token": "team-secret"})
    caplog.set_level(logging.DEBUG)
    logging.getLogger("shop_client.bodies").setLevel(logging.DEBUG)
    api.server.play(
        httpx.Response(503, headers={"Set-Cookie": "sid=cookie-secret", "Retry-After": "1"}),
        receipt(),
    )
    api.order()
    api.server.play(httpx.Response(400, json={"message": f"bad {KEY}"}))
    for op in (GET, STOCK):
        with pytest.raises(BadRequestError):
            api.call(op)
    ours = [record for record in caplog.records if record.name.startswith("shop_client")]
    shown = "\n".join(record.getMessage() for record in ours)
    assert "request headers" in shown
    assert "again in 1.00 s: status 503" in shown
    assert "'set-cookie': '[hidden]'" in shown
    assert KEY not in shown
    assert "-secret" not in shown


def test_bodies_are_shown_only_when_their_own_logger_is_turned_on(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, "shop_client")
    api.order()
    assert lines(caplog, "shop_client.bodies") == []
    logging.getLogger("shop_client.bodies").setLevel(logging.DEBUG)
    api.server.play(receipt(text="x" * 20_000))
    api.order()
    sent, received = lines(caplog, "shop_client.bodies")
    assert sent.startswith('request {"text":"tea"')
    assert received.startswith('response {"id":')
    assert received.endswith(" bytes)")
    assert len(received) < 10_100


@pytest.mark.parametrize(
    ("value", "level"),
    [("info", logging.INFO), ("DEBUG", logging.DEBUG), ("loud", logging.NOTSET), ("", logging.NOTSET)],
)
def test_the_environment_turns_the_log_on(monkeypatch: pytest.MonkeyPatch, value: str, level: int) -> None:
    monkeypatch.setenv("SHOP_LOG", value)
    assert Logs(CONFIG).main.level == level


def test_the_environment_adds_a_handler_only_where_there_is_none(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SHOP_LOG", "info")
    logger = logging.getLogger("shop_client")
    monkeypatch.setattr(logger, "propagate", False)
    Logs(CONFIG)
    Logs(CONFIG).answered("GET", "/x", 1, 200, 0.25)
    assert len(logger.handlers) == 1
    assert capsys.readouterr().err.strip().endswith("shop_client INFO GET /x 200 in 0.250 s (try 1)")
    logger.setLevel(logging.ERROR)
    assert Logs(CONFIG).main.level == logging.ERROR


def test_a_program_that_logs_itself_gets_no_second_handler(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOP_LOG", "debug")
    logger = logging.getLogger("shop_client")
    own = logging.NullHandler()
    logger.addHandler(own)
    assert Logs(CONFIG).main.handlers == [own]
    assert logger.level == logging.DEBUG


def test_without_a_variable_nothing_is_turned_on() -> None:
    assert Logs(CONFIG._replace(log_env=None)).main.level == logging.NOTSET
