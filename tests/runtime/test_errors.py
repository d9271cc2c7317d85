"""Errors keep their facts through copying and pickling, and say what happened in one line."""

from __future__ import annotations

import copy
import pickle
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from templates.runtime import errors
from templates.runtime.errors import (
    ApiConnectionError,
    ApiError,
    ApiStatusError,
    ApiTimeoutError,
    DecodeError,
    InvalidRequestError,
    MissingApiKeyError,
    ServerError,
    StreamError,
    StreamInterrupted,
    UnexpectedContentTypeError,
    shorten,
    status_error_class,
)

REQUEST = httpx.Request("GET", "https://a/b")
RESPONSE = httpx.Response(418, json={"code": "c"}, request=REQUEST)
SENT: dict[str, Any] = {"request": REQUEST, "attempts": 3, "operation": "op"}
TOLD: list[tuple[type[ApiError], dict[str, Any]]] = [
    (ApiError, {"operation": "op"}),
    (ApiConnectionError, SENT),
    (ApiTimeoutError, SENT),
    (ApiStatusError, {"status_code": 418, "code": "c", "body": {"code": "c"}, "response": RESPONSE, **SENT}),
    (
        StreamError,
        {"code": "c", "status_code": 400, "partial_text": "hel", "task_id": "t", "event": {"event": "error"}}
        | {"operation": "op"},
    ),
    (StreamInterrupted, {"partial_text": "hel", "task_id": "t", "workflow_run_id": "w", "operation": "op"}),
    (DecodeError, {"body": {"a": 1}, "response": RESPONSE, "operation": "op"}),
    (
        UnexpectedContentTypeError,
        {"content_type": "text/html", "expected": "application/json", "status_code": 200, "body": "<"}
        | {"response": RESPONSE, "operation": "op"},
    ),
    (MissingApiKeyError, {"argument": "api_key", "variable": "API_KEY", "operation": "op"}),
]
"""Classes, and what each can be told beside its message."""


def invalid() -> InvalidRequestError:
    return InvalidRequestError("files[0].url", 3, "must be string", "give text", operation="op")


@pytest.mark.parametrize(("cls", "told"), TOLD, ids=lambda given: getattr(given, "__name__", ""))
def test_an_error_knows_what_it_was_told(cls: type[ApiError], told: dict[str, Any]) -> None:
    error = cls("m", **told)
    assert {name: getattr(error, name) for name in told} == told
    assert error.message == "m"
    assert str(error).endswith("m")
    assert error.meta == {}


@pytest.mark.parametrize(
    ("cls", "needed", "unknown"),
    [
        (ApiError, {}, {"operation": None}),
        (ApiConnectionError, {}, {"request": None, "attempts": 1, "operation": None}),
        (
            ApiStatusError,
            {"status_code": 500},
            {"code": None, "body": None, "response": None, "request": None, "attempts": 1, "operation": None},
        ),
        (StreamError, {}, {"code": None, "status_code": None, "partial_text": "", "task_id": None, "event": None}),
        (StreamInterrupted, {}, {"partial_text": "", "task_id": None, "workflow_run_id": None}),
        (DecodeError, {}, {"body": None, "response": None}),
        (
            UnexpectedContentTypeError,
            {"content_type": "", "expected": "text/event-stream", "status_code": 200},
            {"body": "", "response": None},
        ),
    ],
    ids=lambda given: getattr(given, "__name__", ""),
)
def test_what_an_error_was_not_told_is_empty(
    cls: type[ApiError], needed: dict[str, Any], unknown: dict[str, Any]
) -> None:
    error = cls("m", **needed)
    assert {name: getattr(error, name) for name in unknown} == unknown


def facts(error: ApiError) -> dict[str, Any]:
    """What an error knows, in comparable form."""
    return {
        name: repr(value) if isinstance(value, (httpx.Request, httpx.Response)) else value
        for name, value in vars(error).items()
    }


def by_pickle(error: ApiError) -> Any:
    return pickle.loads(pickle.dumps(error))


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, by_pickle])
def test_copies_say_the_same(again: Callable[[Any], Any]) -> None:
    for error in (*(cls("m", **told) for cls, told in TOLD), invalid()):
        other = again(error)
        assert type(other) is type(error)
        assert str(other) == str(error)
        assert other.args == error.args
        assert facts(other) == facts(error)


def test_a_value_that_cannot_be_pickled_is_kept_as_text() -> None:
    lock = threading.Lock()
    error = InvalidRequestError("inputs", [lock], "has no JSON form")
    assert error.value == [lock]
    assert by_pickle(error).value == repr([lock])


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (302, "ApiStatusError"),
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (405, "ApiStatusError"),
        (409, "ConflictError"),
        (412, "PreconditionFailedError"),
        (413, "PayloadTooLargeError"),
        (415, "UnsupportedMediaTypeError"),
        (429, "RateLimitError"),
        (500, "ServerError"),
        (503, "ServiceUnavailableError"),
        (599, "ServerError"),
        (600, "ApiStatusError"),
    ],
)
def test_each_status_has_its_class(status: int, name: str) -> None:
    assert status_error_class(status) is getattr(errors, name)


def test_the_tree_is_the_documented_one() -> None:
    assert not issubclass(errors.ServiceUnavailableError, ServerError)
    assert issubclass(ApiTimeoutError, ApiConnectionError)
    assert issubclass(InvalidRequestError, ApiError)


def test_a_status_error_says_status_code_message_and_hint() -> None:
    error = ApiStatusError("no such thing", status_code=404, code="not_found", hint="look elsewhere")
    assert str(error) == "404 not_found: no such thing (look elsewhere)"
    assert error.message == "no such thing"
    assert str(ApiStatusError("oops", status_code=500)) == "500: oops"


def test_an_invalid_request_says_where_what_and_how_to_mend_it() -> None:
    error = invalid()
    assert (error.field, error.value, error.rule, error.fix) == ("files[0].url", 3, "must be string", "give text")
    assert error.operation == "op"
    assert str(error) == error.message == "files[0].url: must be string; give text"
    plain = InvalidRequestError("", 1, "has no JSON form")
    assert (str(plain), plain.fix) == ("has no JSON form", "")


def test_a_stream_error_shows_its_code() -> None:
    assert str(StreamError("quota", code="q")) == "q: quota"
    assert str(StreamError("quota")) == "quota"


@pytest.mark.parametrize(
    ("text", "limit", "shown"),
    [
        ("a\n  b", 200, "a b"),
        ("  a\t", 200, "a"),
        ("x" * 10, 10, "x" * 10),
        ("x" * 11, 10, "x" * 10 + "..."),
        ("a  b c d e f g", 3, "a b..."),
        ("a" + " " * 5000 + "b", 3, "a b"),
    ],
)
def test_long_text_is_shortened_to_one_line(text: str, limit: int, shown: str) -> None:
    assert shorten(text, limit) == shown


def test_a_foreign_text_is_cut_after_200_characters() -> None:
    assert shorten("x" * 1000) == "x" * 200 + "..."
