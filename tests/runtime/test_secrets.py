"""Keys stay out of everything that a failure shows, whatever a server repeats and whatever a tool digs out."""

from __future__ import annotations

import logging
import pickle
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import Any

import httpx
import pytest

from templates.runtime.client import SyncClient
from templates.runtime.errors import ApiError, InvalidRequestError
from templates.runtime.redaction import HiddenKeys, Secrets
from templates.runtime.types import RequestOptions

from .client_support import CONFIG, GET, KEY, OPEN, Api, receipt

ODD = 'sk-"odd"\\key/1'


def runtime_names(trace: TracebackType | None) -> str:
    """What the local names of the runtime and of the HTTP library show, as tools for errors print them."""
    frames = [frame for frame, _ in traceback.walk_tb(trace) if "/tests/" not in frame.f_code.co_filename]
    return "\n".join(f"{name}={value!r}" for frame in frames for name, value in frame.f_locals.items())


def everything(error: BaseException | None) -> str:
    """All that an error and its causes show."""
    found: list[str] = []
    while error is not None:
        found += [repr(error), repr(vars(error)), runtime_names(error.__traceback__)]
        response: httpx.Response | None = vars(error).get("response")
        if response is not None:
            found += [repr(response.headers.raw), repr(response.content)]
        error = error.__cause__ or error.__context__
    return "\n".join(found)


def answers(key: str) -> dict[str, httpx.Response]:
    in_json = httpx.Response(200, json=[key]).content
    return {
        "half": httpx.Response(200, headers={"content-type": "application/json"}, content=in_json[:-1]),
        "list": httpx.Response(200, json=[key]),
        "member": httpx.Response(200, json={"no_id": key}),
        "text": httpx.Response(200, headers={"content-type": "text/plain"}, content=key.encode()),
        "refused": httpx.Response(400, json={"message": f"no such key: {key}"}),
        "header": httpx.Response(400, headers={"x-seen": key}, json={"message": "no"}),
        "redirect": httpx.Response(302, headers={"location": f"https://other.example/{key}?key={key}"}),
    }


@pytest.mark.parametrize("answer", answers(""))
@pytest.mark.parametrize("key", [KEY, ODD])
def test_a_key_that_the_server_repeats_is_told_to_nobody(api: Api, key: str, answer: str) -> None:
    api.with_settings(keys={"shopKey": key})
    api.server.play(answers(key)[answer])
    with pytest.raises(ApiError) as caught:
        api.call(GET, options=RequestOptions(max_retries=0))
    assert api.server.headers[0]["authorization"] == f"Bearer {key}"
    shown = everything(caught.value) + repr(pickle.dumps(caught.value))
    assert "[hidden]" in shown
    assert not any(form in shown for form in Secrets.of(key))


def test_an_answer_that_holds_the_key_is_given_as_it_came(api: Api) -> None:
    api.server.play(receipt(text=KEY))
    assert api.call(GET).parsed.text == KEY


def test_the_log_hides_a_key_that_the_server_repeats(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    api.server.play(httpx.Response(200, headers={"x-seen": KEY}, json={"id": "r1"}))
    with caplog.at_level(logging.DEBUG, CONFIG.package):
        api.call(GET)
    assert "'x-seen': '[hidden]'" in caplog.text
    assert KEY not in caplog.text


@pytest.mark.parametrize(
    "options", [{"timeout": "5"}, {"timeout": -1}, {"max_retries": -1}, {"base_url": "ftp://x"}], ids=str
)
def test_an_option_that_is_refused_shows_no_key(api: Api, options: dict[str, Any]) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        api.call(GET, options=RequestOptions(**options))
    assert KEY not in everything(caught.value)
    assert api.server.requests == []


@pytest.mark.parametrize(
    "settings",
    [
        {"base_url": "no url"},
        {"timeout": float("nan")},
        {"max_retries": "2"},
        {"headers": {"a b": "c"}},
        {"http_client": 5},
    ],
    ids=str,
)
def test_a_setting_that_is_refused_shows_no_key(settings: dict[str, Any]) -> None:
    make: Callable[..., Any] = SyncClient
    with pytest.raises((InvalidRequestError, TypeError)) as caught:
        make(CONFIG, keys=HiddenKeys(shopKey=KEY), defaults={}, **settings)
    assert KEY not in everything(caught.value)


@pytest.mark.parametrize("key", [5, b"sk-bytes"])
def test_a_key_that_is_no_text_is_refused(api: Api, key: Any) -> None:
    api.with_settings(keys={"shopKey": key})
    with pytest.raises(InvalidRequestError, match="api_key: must be text, is (int|bytes)") as caught:
        api.call(GET)
    assert "sk-bytes" not in everything(caught.value)
    assert api.call(OPEN).status_code == 200


def test_secrets_show_nothing_by_themselves() -> None:
    secrets = Secrets.of(ODD)
    assert sorted(secrets) == sorted([ODD, 'sk-\\"odd\\"\\\\key/1', "sk-%22odd%22%5Ckey%2F1"])
    assert repr(secrets) == repr(HiddenKeys(a="b")) == "[hidden]"
