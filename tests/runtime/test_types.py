"""The small types that every layer shares."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx
import pytest

from templates.runtime.errors import InvalidRequestError
from templates.runtime.types import UNSET, RequestOptions, Response, Timeout, Unset, is_list, is_mapping


def again_by_pickle(value: object) -> Any:
    return pickle.loads(pickle.dumps(value))


def anew(value: object) -> Unset:
    return Unset()


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, again_by_pickle, anew])
def test_there_is_one_unset(again: Any) -> None:
    assert again(UNSET) is UNSET
    assert not UNSET
    assert repr(UNSET) == "UNSET"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, Timeout(connect=None, read=None, write=None, pool=None, idle=None, first_event=None)),
        (2, Timeout(connect=2, read=2, write=2, pool=2, idle=2)),
        (600.0, Timeout(connect=5.0, read=600.0, write=600.0, pool=600.0, idle=600.0)),
        (httpx.Timeout(1, read=2, write=3, pool=4), Timeout(connect=1, read=2, write=3, pool=4, idle=2)),
        (Timeout(event=7), Timeout(event=7)),
    ],
)
def test_time_limits_from_what_people_give(value: Any, expected: Timeout) -> None:
    assert Timeout.of(value) == expected
    assert hash(Timeout.of(value)) == hash(expected)


@pytest.mark.parametrize("value", [0, -1, True, float("nan"), "5", [1], {"read": 5}])
def test_time_limits_that_are_none(value: Any) -> None:
    with pytest.raises(InvalidRequestError, match="timeout: must be seconds, more than 0, is"):
        Timeout.of(value)
    with pytest.raises(InvalidRequestError, match=r"timeout\.first_event: must be seconds"):
        Timeout(first_event=value)


@pytest.mark.parametrize("value", [float("inf"), 1e400, 10**12])
def test_a_limit_that_no_socket_can_hold_is_none(value: float) -> None:
    assert Timeout.of(value) == Timeout.of(5 * 10**6)
    assert Timeout.of(value).read is None
    assert Timeout(idle=value).idle is None


def test_time_limits_are_values() -> None:
    limits = Timeout(read=1)
    assert limits != Timeout(read=2)
    assert limits != 1
    assert copy.deepcopy(limits) == pickle.loads(pickle.dumps(limits)) == limits
    assert "read=1" in repr(limits)
    assert "connect=5.0" in repr(limits)


def test_options_show_no_key() -> None:
    options = RequestOptions(
        api_key="sk-secret", headers={"a": "sk-secret"}, max_retries=0, timeout=3, base_url="http://x"
    )
    assert repr(options) == "RequestOptions(timeout=3, max_retries=0, base_url='http://x')"
    assert repr(RequestOptions()) == "RequestOptions()"


def test_options_laid_over_each_other() -> None:
    first = RequestOptions(api_key="a", headers={"x": "1", "y": "1"}, timeout=1, max_retries=5)
    second = RequestOptions(headers={"y": "2"}, query={"q": 1}, body={"b": 1}, timeout=None, base_url="http://x")
    both = first.merged(second)
    assert (both.api_key, both.headers, both.query, both.body) == ("a", {"x": "1", "y": "2"}, {"q": 1}, {"b": 1})
    assert (both.timeout, both.max_retries, both.base_url) == (None, 5, "http://x")
    assert first.headers == {"x": "1", "y": "1"}
    assert first.merged(None) is first
    assert second.merged(RequestOptions(api_key="k", max_retries=0)).max_retries == 0


def test_a_response_shows_status_and_result() -> None:
    answer = httpx.Response(201, content=b"1")
    whole = Response(status_code=201, headers=answer.headers, content=b"1", parsed=1, http=answer)
    assert repr(whole) == "Response(status_code=201, parsed=1)"
    assert whole.attempts == 1


def test_kinds_of_json() -> None:
    assert is_mapping({}) and not is_mapping([])
    assert is_list([]) and not is_list({})
