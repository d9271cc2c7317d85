"""A gateway without tokens is not for web pages: names it does not have, and changes by pages of foreign origins."""

from __future__ import annotations

import http.client

import pytest

from session_client import PermissionDeniedError, SessionClient

from .http import HELLO, PREFIX, browser, session
from .serving import Serving, scripted

PAGE = "https://app.example.org"
READING = ("/", "/openapi.json", "/api/v2/health", PREFIX, "/nothing")


def refused(served: Serving, header: str, value: str, method: str = "GET", path: str = PREFIX) -> bool:
    """Whether a request is refused because of a header."""
    with browser(served) as asking:
        answer = asking.request(method, path, headers={header: value})
    if answer.status_code != 403:
        return False
    detail = answer.json()["detail"]
    assert (detail["error"], detail["error_code"], detail["params"]) == ("Forbidden", "FORBIDDEN", {"header": header})
    return True


def test_a_page_that_made_its_name_lead_here_gets_nothing() -> None:
    with scripted() as served:
        for path in READING:
            assert refused(served, "Host", "evil.test:8765", path=path), path
        for method in ("POST", "PATCH", "DELETE", "PUT", "OPTIONS"):
            assert refused(served, "Host", "evil.test", method), method
        with SessionClient(served.address, headers={"Host": "evil.test"}) as client:
            with pytest.raises(PermissionDeniedError) as told:
                client.sessions.list()
        assert told.value.code == "FORBIDDEN"


@pytest.mark.parametrize("name", ["localhost", "LOCALHOST:1", "127.0.0.1", "127.0.0.1:80", "[::1]", "[::1]:8765"])
def test_names_of_the_machine(name: str) -> None:
    with scripted() as served:
        assert not refused(served, "Host", name)


@pytest.mark.parametrize(
    "name",
    [
        "", "localhost.", "localhost.evil.test", "evil.test:127.0.0.1", "127.0.0.1.evil.test", "127.0.0.1:80:80",
        "localhost@evil.test", "127.0.0.2", "0.0.0.0", "::1", "[::1].evil.test", "localhost:x",
    ],
)  # fmt: skip
def test_names_that_only_look_so(name: str) -> None:
    with scripted() as served:
        assert refused(served, "Host", name)


def test_names_in_the_settings_are_names_of_the_gateway() -> None:
    with scripted(hosts=("Chat.Example.org", "[fd00::1]")) as served:
        for name in ("chat.example.org", "chat.example.org:443", "[fd00::1]:80", "localhost"):
            assert not refused(served, "Host", name), name
        assert refused(served, "Host", "example.org")


def test_a_request_without_a_name_or_with_two() -> None:
    with scripted() as served:
        for names in ([], ["localhost", "evil.test"]):
            connection = http.client.HTTPConnection(served.address.removeprefix("http://"))
            connection.putrequest("GET", PREFIX, skip_host=True)
            for name in names:
                connection.putheader("Host", name)
            connection.endheaders()
            assert connection.getresponse().status in (400, 403)
            connection.close()


def test_pages_of_foreign_origins_change_nothing() -> None:
    with scripted() as served, browser(served) as user:
        path = session(user)
        for origin in ("https://evil.test", "null", "http://localhost:1", "http://[", "", "http://127.0.0.1"):
            for method, target in (("POST", f"{path}/chat"), ("PATCH", path), ("DELETE", path), ("POST", "/nothing")):
                assert refused(served, "Origin", origin, method, target), (origin, method)
            assert not refused(served, "Origin", origin)
        both = [("Origin", served.address), ("Origin", "https://evil.test")]
        assert user.post(f"{path}/chat", json={"message": HELLO}, headers=both).status_code == 403
        assert user.get(path).json()["message_count"] == 0
        own = user.post(f"{path}/chat", json={"message": HELLO}, headers={"Origin": served.address})
        assert own.status_code == 200


@pytest.mark.parametrize("origins", [(PAGE,), ("*",)])
def test_pages_that_cors_allows_may_change(origins: tuple[str, ...]) -> None:
    with scripted(cors_origins=origins) as served, browser(served) as user:
        answer = user.post(PREFIX, json={"model_id": "scripted"}, headers={"Origin": PAGE})
        assert (answer.status_code, answer.headers["access-control-allow-origin"]) == (201, origins[0])
        assert refused(served, "Origin", "https://evil.test", "POST") == (origins == (PAGE,))


def test_with_tokens_the_token_decides() -> None:
    with scripted(tokens={"web": "web-token-1"}) as served, browser(served) as user:
        headers = {"Host": "chat.example.org", "Origin": "https://evil.test", "Authorization": "Bearer web-token-1"}
        assert user.post(PREFIX, json={"model_id": "scripted"}, headers=headers).status_code == 201
        assert user.get(PREFIX, headers={"Host": "chat.example.org"}).status_code == 401
