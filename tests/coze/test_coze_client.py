"""The client itself: how it is made, what it sends with every call, what every answer and every error says."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

import coze_client
from coze_client import (
    COZE_CN,
    COZE_COM,
    ApiConnectionError,
    ApiStatusError,
    AuthenticationError,
    Bot,
    CozeAPIError,
    CozeClient,
    CozeStatusError,
    DecodeError,
    InvalidRequestError,
    MissingApiKeyError,
    NotFoundError,
    RateLimitError,
    RequestOptions,
    ServerError,
    ServiceUnavailableError,
    UnexpectedContentTypeError,
    logid_of,
)  # fmt: skip

from .conftest import Make, Respond
from .server import BASE_URL, TOKEN, Answer, Coze, FakeTime

ERROR_CODES = (4000, 4016, 4104, 4200, 5000, 6003)


@pytest.mark.parametrize(
    ("given", "base_url"),
    [(None, COZE_COM), (COZE_CN, COZE_CN), ("https://coze.test/", "https://coze.test")],
)
def test_a_client_knows_its_server(given: str | None, base_url: str) -> None:
    """
    Given no base URL, or that of another Coze
    When a client is made
    Then it talks to that server, and to coze.com by default
    """
    assert CozeClient(given, token=TOKEN).base_url == base_url


def test_token_and_server_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Given token and server in the environment
    When a client is made without arguments
    Then it has both
    """
    monkeypatch.setenv("COZE_API_TOKEN", TOKEN)
    monkeypatch.setenv("COZE_BASE_URL", COZE_CN)
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(f"{request.url} {request.headers['authorization']}")
        return httpx.Response(200, json={"code": 0, "data": {"id": "f"}})

    CozeClient(http_client=httpx.Client(transport=httpx.MockTransport(answer))).files.get(file_id="f")
    assert asked == [f"{COZE_CN}/v1/files/retrieve?file_id=f Bearer {TOKEN}"]


def test_a_missing_token_is_told_before_anything_is_sent(coze: Coze) -> None:
    """
    Given a client without a token
    When something is called
    Then the error names argument and variable, and nothing was sent
    """
    coze.settings["token"] = None
    with pytest.raises(MissingApiKeyError, match="give token= to the client or set COZE_API_TOKEN"):
        coze.call("bots.get", bot_id="b")
    assert coze.asked == []


@pytest.mark.parametrize(
    "base_url", ["coze.test", "ftp://coze.test", "https://coze.test?a=b", "https://me:x@coze.test"]
)
def test_an_address_that_is_none_is_refused(base_url: str) -> None:
    """
    Given something that is no address of a server
    When a client is made with it
    Then that is refused
    """
    with pytest.raises(InvalidRequestError):
        CozeClient(base_url, token=TOKEN)


def test_a_token_can_come_from_a_function(coze: Coze, make_response: Respond) -> None:
    """
    Given a function as token
    When two calls are made
    Then it is asked before each of them
    """
    tokens: Iterator[str] = iter(["token-one-11", "token-two-22"])
    coze.settings["token"] = lambda: next(tokens)
    coze.answer(make_response({"id": "f"}), make_response({"id": "f"}))
    for _ in range(2):
        coze.call("files.get", file_id="f")
    assert [asked.headers["authorization"] for asked in coze.asked] == ["Bearer token-one-11", "Bearer token-two-22"]


def test_a_token_can_come_from_another_way_to_sign(coze: Coze, make_response: Respond) -> None:
    """
    Given an ``httpx.Auth`` as token
    When a call is made
    Then it signs the request, and a token of a single call goes before it
    """
    coze.settings["token"] = httpx.BasicAuth("me", "secret-word")
    coze.answer(make_response({"id": "f"}), make_response({"id": "f"}))
    coze.call("files.get", file_id="f")
    coze.call("files.get", file_id="f", options=RequestOptions(api_key="of-this-call"))
    kinds = [asked.headers["authorization"].split(" ")[0] for asked in coze.asked]
    assert kinds == ["Basic", "Bearer"]


def test_every_request_says_who_asks(coze: Coze, make_response: Respond) -> None:
    """
    Given headers of the client and of one call
    When the call is made
    Then they are sent beside the token and the name of this client
    """
    coze.settings["headers"] = {"X-Mine": "1"}
    coze.answer(make_response({"id": "f"}))
    coze.call("files.get", file_id="f", options=RequestOptions(headers={"X-Other": "2"}, query={"extra": "3"}))
    headers = coze.last.headers
    assert headers["user-agent"] == f"coze-client/{coze_client.__version__}"
    assert (headers["authorization"], headers["x-mine"], headers["x-other"]) == (f"Bearer {TOKEN}", "1", "2")
    assert coze.last.query == {"file_id": "f", "extra": "3"}


@pytest.mark.parametrize(
    ("logid", "detail", "expected"),
    [("head", "body", "head"), (None, "body", "body"), ("head", None, "head"), (None, None, None)],
)
def test_every_result_has_its_logid(
    coze: Coze, make_bot: Make, logid: str | None, detail: str | None, expected: str | None
) -> None:
    """
    Given an answer with the id in its head, in its body, in both or nowhere
    When a bot is read
    Then it has that id, also after it was copied, and one that was made here has none
    """
    body = {"code": 0, "data": make_bot(), **({"detail": {"logid": detail}} if detail else {})}
    coze.answer(httpx.Response(200, json=body, headers={"X-Tt-Logid": logid} if logid else {}))
    bot = coze.call("bots.get", bot_id="b")
    assert (bot.logid, logid_of(bot)) == (expected, expected)
    assert copy.deepcopy(bot).logid == pickle.loads(pickle.dumps(bot)).logid == expected
    assert (Bot(bot_id="b").logid, logid_of("text"), logid_of(None)) == (None, None, None)


def test_the_whole_answer_is_there_on_request(coze: Coze, make_response: Respond) -> None:
    """
    Given a client whose calls give the whole answer
    When a file is read
    Then status, headers and result are there, and the id is found in it
    """
    coze.answer(make_response({"id": "f", "bytes": 3}))
    answer = coze.call("with_response.files.get", file_id="f")
    assert (answer.status_code, answer.headers["x-tt-logid"], answer.parsed.size) == (200, "log-1", 3)
    assert logid_of(answer) == "log-1"


@pytest.mark.parametrize("code", ERROR_CODES)
def test_an_error_comes_with_a_good_status(coze: Coze, make_response: Respond, code: int) -> None:
    """
    Given an answer with the status 200 and a code that is not 0
    When anything is called
    Then that is an error with all that Coze says, and it is not sent again
    """
    coze.settings["max_retries"] = 2
    coze.answer(make_response(None, code=code, msg="no", debug_url="https://coze.test/debug"))
    with pytest.raises(CozeAPIError) as caught:
        coze.call("bots.get", bot_id="b")
    error = caught.value
    assert (error.code, error.number, error.msg, error.logid, error.status) == (str(code), code, "no", "log-1", 200)
    assert error.debug_url == "https://coze.test/debug"
    assert str(error) == f"{code}: no (logid log-1, see https://coze.test/debug)"
    assert len(coze.asked) == 1


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, coze_client.BadRequestError), (401, AuthenticationError), (403, coze_client.PermissionDeniedError),
        (404, NotFoundError), (409, coze_client.ConflictError), (413, coze_client.PayloadTooLargeError),
        (418, CozeStatusError), (429, RateLimitError), (500, ServerError), (502, ServerError),
        (503, ServiceUnavailableError),
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "body", [{"code": 700, "msg": "no"}, {"msg": "no"}, {"error_code": "x", "error_message": "no"}]
)
def test_an_error_status_is_always_an_error(
    coze: Coze, make_response: Respond, status: int, kind: type[ApiStatusError], body: dict[str, Any]
) -> None:
    """
    Given an error status, with or without a code, in either form
    When anything is called
    Then the error is one of Coze and of the usual class for its status
    """
    coze.answer(make_response(body=body, status=status))
    with pytest.raises(kind) as caught:
        coze.call("bots.get", bot_id="b")
    error = caught.value
    assert isinstance(error, CozeAPIError)
    assert (error.status, error.msg, error.logid) == (status, "no", "log-1")
    assert error.code == next((str(body[name]) for name in ("code", "error_code") if name in body), None)
    assert error.number == (700 if "code" in body else None)
    assert error.debug_url is None


def test_an_error_can_be_kept(coze: Coze, make_response: Respond) -> None:
    """
    Given an error
    When it is pickled and read back
    Then it says the same
    """
    coze.answer(make_response(code=4000, msg="no"))
    with pytest.raises(CozeAPIError) as caught:
        coze.call("bots.get", bot_id="b")
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.number, again.logid) == (str(caught.value), 4000, "log-1")
    assert TOKEN not in repr(caught.value.__dict__)


def test_an_error_of_the_sign_in_comes_with_a_good_status_as_well(coze: Coze, make_response: Respond) -> None:
    """
    Given the other form of an error, in an answer with the status 200
    When anything is called
    Then that is an error of Coze, whose code is a word
    """
    coze.answer(make_response(body={"error_code": "invalid_client", "error_message": "no such app"}))
    with pytest.raises(CozeAPIError, match="invalid_client: no such app") as caught:
        coze.call("bots.get", bot_id="b")
    assert (caught.value.code, caught.value.number, caught.value.logid) == ("invalid_client", None, "log-1")


@pytest.mark.parametrize("code", [0, None, "0"])
def test_a_code_of_0_or_none_is_no_error(coze: Coze, make_response: Respond, code: Any) -> None:
    """
    Given an answer with the code 0, or without a code
    When a file is read
    Then it is there
    """
    coze.answer(make_response({"id": "f"}, code=code))
    assert coze.call("files.get", file_id="f").id == "f"


def odd(**content: Any) -> Answer:
    """A good answer with other content than Coze's; made anew each time, since it is read only once."""

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, **content)

    return answer


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (odd(json={"code": 0}), DecodeError),
        (odd(json={"code": 0, "data": []}), DecodeError),
        (odd(html="<p>"), UnexpectedContentTypeError),
        (httpx.ConnectError("no way"), ApiConnectionError),
    ],
    ids=["no data", "a list", "a page", "nothing"],
)
def test_what_is_no_answer_is_told_apart(coze: Coze, answer: Answer, kind: type[Exception]) -> None:
    """
    Given something that is no answer of Coze
    When anything is called
    Then the error says what came instead
    """
    coze.answer(answer)
    with pytest.raises(kind):
        coze.call("files.get", file_id="f")


def test_a_refused_call_is_sent_again(coze: Coze, make_response: Respond) -> None:
    """
    Given a server that is too busy at first
    When a file is read by a client that may try again
    Then it is sent a second time
    """
    coze.settings["max_retries"] = 1
    coze.answer(httpx.Response(429, json={"code": 1}, headers={"Retry-After": "0"}), make_response({"id": "f"}))
    assert coze.call("files.get", file_id="f").id == "f"
    assert len(coze.asked) == 2


def test_a_file_is_one_part_of_a_form(coze: Coze, make_response: Respond) -> None:
    """
    Given the content of a file
    When it is uploaded
    Then it is the only part of the form, and the answer has its size and time
    """
    coze.answer(make_response({"id": "f", "bytes": 5, "created_at": 1716809829, "file_name": "a.txt"}))
    file = coze.call("files.upload", file=("a.txt", b"hello"))
    assert (file.id, file.size, file.created_at, file.file_name) == ("f", 5, 1716809829, "a.txt")
    assert (coze.last.method, coze.last.path) == ("POST", "/v1/files/upload")
    assert coze.last.content.count(b"Content-Disposition") == 1
    assert b'name="file"; filename="a.txt"' in coze.last.content
    assert b"\r\n\r\nhello\r\n" in coze.last.content


def test_what_is_not_described_can_be_called_as_well(coze: Coze, make_response: Respond) -> None:
    """
    Given a path that this client does not know
    When it is called by its path
    Then token, errors and answer are those of every call
    """
    coze.answer(make_response({"user_id": "me"}), make_response(code=4000, msg="no"))
    assert coze.call("request", method="GET", path="/v1/users/me").parsed["data"] == {"user_id": "me"}
    assert coze.last.headers["authorization"] == f"Bearer {TOKEN}"
    with pytest.raises(CozeAPIError):
        coze.call("request", method="GET", path="/v1/users/me")


def test_nothing_unknown_is_lost(coze: Coze, make_bot: Make, make_response: Respond) -> None:
    """
    Given a bot with members and values that are newer than this client
    When it is read and written
    Then everything is as it came, and unknown values are text
    """
    sent = make_bot(default_user_input_type="thought", newer={"a": 1}, create_time="1716809829")
    coze.answer(make_response(sent))
    bot = coze.call("bots.get", bot_id="b")
    assert (bot.default_user_input_type, bot.create_time, bot.raw["newer"]) == ("thought", "1716809829", {"a": 1})
    assert bot.to_dict() == sent


def test_the_shown_client_hides_its_token() -> None:
    """
    Given a client
    When it is shown
    Then its token is not
    """
    assert repr(CozeClient(BASE_URL, token=TOKEN)) == f"<CozeClient {BASE_URL}>"


def test_time_passes_only_when_somebody_sleeps(time: FakeTime) -> None:
    """
    Given the clock of these tests
    When somebody sleeps
    Then time has passed, and the limit is over
    """
    over = time.polling(timeout=2.0).deadline()
    assert not over()
    time.sleep(2.0)
    assert over()
    assert not time.polling(timeout=None).deadline()()
