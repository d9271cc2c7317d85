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

EVERY: list[ApiError] = [
    ApiError("m", operation="op"),
    ApiConnectionError("m", request=httpx.Request("GET", "https://a/b"), attempts=3, operation="op"),
    ApiTimeoutError("m"),
    ApiStatusError(
        "m",
        status_code=418,
        code="c",
        body={"code": "c"},
        response=httpx.Response(418, json={"code": "c"}, request=httpx.Request("GET", "https://a/b")),
        request=httpx.Request("GET", "https://a/b"),
        attempts=2,
        operation="op",
        hint="try tea",
    ),
    StreamError("m", code="c", status_code=400, partial_text="hel", task_id="t", event={"event": "error"}),
    StreamInterrupted("m", partial_text="hel", task_id="t", workflow_run_id="w"),
    DecodeError("m", body={"a": 1}),
    UnexpectedContentTypeError("m", content_type="text/html", expected="application/json", status_code=200, body="<"),
    MissingApiKeyError("m", argument="api_key", variable="API_KEY", operation="op"),
    InvalidRequestError("files[0].url", 3, "must be string", "give text", operation="op"),
]


def facts(error: ApiError) -> dict[str, Any]:
    """What an error knows, in comparable form."""
    return {
        name: repr(value) if isinstance(value, (httpx.Request, httpx.Response)) else value
        for name, value in vars(error).items()
    }


def by_pickle(error: ApiError) -> Any:
    return pickle.loads(pickle.dumps(error))


@pytest.mark.parametrize("error", EVERY, ids=lambda e: type(e).__name__)
@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, by_pickle])
def test_copies_say_the_same(error: ApiError, again: Callable[[Any], Any]) -> None:
    other = again(error)
    assert type(other) is type(error)
    assert str(other) == str(error)
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
    for error in EVERY:
        assert isinstance(error, ApiError)


def test_a_status_error_says_status_code_message_and_hint() -> None:
    error = ApiStatusError("no such thing", status_code=404, code="not_found", hint="look elsewhere")
    assert str(error) == "404 not_found: no such thing (look elsewhere)"
    assert error.message == "no such thing"
    assert str(ApiStatusError("oops", status_code=500)) == "500: oops"


def test_an_invalid_request_says_where_what_and_how_to_mend_it() -> None:
    assert str(InvalidRequestError("a.b", 1, "must be text", "quote it")) == "a.b: must be text; quote it"
    assert str(InvalidRequestError("", 1, "has no JSON form")) == "has no JSON form"


def test_a_stream_error_shows_its_code() -> None:
    assert str(StreamError("quota", code="q")) == "q: quota"
    assert str(StreamError("quota")) == "quota"


def test_long_text_is_shortened_to_one_line() -> None:
    assert shorten("a\n  b") == "a b"
    assert shorten("x" * 300, 10) == "xxxxxxxxxx..."
