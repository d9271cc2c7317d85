"""Whatever a server or a proxy answers with an error status, it is read without failing."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from templates.runtime.error_body import read_error, reports_error

from .client_support import CONFIG

HTML = "<!DOCTYPE html><html><head><title>502 &amp; <b>Bad</b>\n Gateway</title></head><body>nginx</body></html>"


def read(status: int, content: bytes | str = b"", kind: str = "application/json", **headers: str) -> Any:
    response = httpx.Response(status, content=content, headers={"content-type": kind, **headers})
    return read_error(response, CONFIG)


@pytest.mark.parametrize(
    ("content", "code", "message"),
    [
        ('{"code": "invalid_param", "message": "user is missing", "status": 400}', "invalid_param", "user is missing"),
        ('{"code": 40001, "message": "m"}', "40001", "m"),
        ('{"code": true, "message": "m"}', None, "m"),
        ('{"code": null, "message": " m "}', None, "m"),
        ('{"code": "too_large", "message": ""}', "too_large", "Bad Request (no message)"),
        ('{"error": "Segments is required"}', None, "Segments is required"),
        ('{"error": {"code": "c", "message": "m"}}', "c", "m"),
        ('{"code": "outer", "error": {"code": "c", "message": "m"}}', "outer", "m"),
        ('{"error": {}, "detail": "d"}', None, "d"),
        ('{"message": {"field": ["x"]}}', None, "Bad Request (no message)"),
        ('{"detail": "not allowed"}', None, "not allowed"),
        ('"just text"', None, "just text"),
        ('""', None, "Bad Request (no message)"),
        ("[1, 2]", None, "Bad Request (no message)"),
        ("null", None, "Bad Request (no message)"),
        ("upstream gone", None, "upstream gone"),
        ("{broken", None, "{broken"),
        ("[" * 100_000, None, "[" * 200 + "..."),
        ("", None, "Bad Request (empty answer)"),
        (" \n", None, "Bad Request (empty answer)"),
    ],
)
def test_json_text_and_nothing(content: str, code: str | None, message: str) -> None:
    found = read(400, content)
    assert (found.code, found.message) == (code, message)
    assert found.hint is None


@pytest.mark.parametrize(
    ("content", "code", "message"),
    [
        ('{"detail": {"why": {"code": "gone"}, "error": "It is gone", "message": "m"}}', "gone", "It is gone"),
        ('{"detail": {"error": "It is gone"}}', None, "It is gone"),
        ('{"detail": {"message": "m"}}', None, "m"),
        ('{"detail": "not allowed"}', None, "not allowed"),
        ('{"message": "m"}', None, "m"),
    ],
)
def test_members_inside_others(content: str, code: str | None, message: str) -> None:
    config = CONFIG._replace(error_code="detail.why.code", error_message="detail.error")

    found = read_error(httpx.Response(404, content=content), config)

    assert (found.code, found.message) == (code, message)


def test_of_several_members_the_first_that_is_there_counts() -> None:
    config = CONFIG._replace(error_code=("code", "error.type"), error_message=("msg", "error.text"))
    for content, code, message in (
        ('{"code": 7, "msg": "m", "error": {"type": "t", "text": "x"}}', "7", "m"),
        ('{"code": null, "msg": "", "error": {"type": "t", "text": "x"}}', "t", "x"),
    ):
        found = read_error(httpx.Response(400, content=content), config)
        assert (found.code, found.message) == (code, message)


def test_a_message_is_looked_for_in_objects_inside_one_another() -> None:
    def nested(levels: int) -> str:
        return '{"error": ' * levels + '{"code": "c", "message": "m"}' + "}" * levels

    assert read(400, nested(4)).message == "m"
    for levels in (5, 100, 1000):
        assert read(400, nested(levels)).message == "Bad Request (no message)"


def test_an_object_that_several_names_lead_to_is_not_searched_again_and_again() -> None:
    assert read(400, '{"message": ' * 100 + "{}" + "}" * 100).message == "Bad Request (no message)"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("w " * 1000, "w " * 100 + "..."),
        (f'"{"w " * 1000}"', "w " * 500 + "..."),
        (f'{{"message": "{"w " * 1000}"}}', "w " * 500),
    ],
    ids=["text", "JSON text", "JSON object"],
)
def test_a_long_message_is_cut(content: str, message: str) -> None:
    assert read(400, content).message == message


def test_the_whole_message_of_a_validation_is_kept() -> None:
    text = "1 validation error for Payload\nuser\n  Field required"
    assert read(400, f'{{"code": "invalid_param", "message": {text!r}}}'.replace("'", '"')).message == text


def test_the_body_is_kept_decoded_or_as_text() -> None:
    assert read(400, '{"code": "c", "params": "user"}').body == {"code": "c", "params": "user"}
    assert read(400, "text").body == "text"
    assert read(400).body is None


@pytest.mark.parametrize("kind", ["text/html; charset=utf-8", "application/json"])
def test_an_html_page_is_named_by_its_title(kind: str) -> None:
    found = read(502, HTML, kind)
    assert found.message == "502 & Bad Gateway (an HTML page, not an answer of the API)"
    assert found.code is None
    assert found.body == HTML
    assert found.hint is None


@pytest.mark.parametrize("start", ["<html>", "<HTML>", "<!doctype html>", "\n <!DOCTYPE HTML PUBLIC>"])
def test_a_page_is_known_without_its_content_type(start: str) -> None:
    found = read_error(httpx.Response(502, content=f"{start}<Title>Gone &lt;1&gt;</Title>"), CONFIG)
    assert found.message == "Gone <1> (an HTML page, not an answer of the API)"


def test_a_text_that_only_speaks_of_html_is_no_page() -> None:
    assert read(502, "no <html> today", "text/plain").message == "no <html> today"


def test_a_long_title_is_cut() -> None:
    found = read(502, f"<title>{'x' * 300}</title>", "text/html")
    assert found.message == f"{'x' * 100}... (an HTML page, not an answer of the API)"


@pytest.mark.parametrize("tag", ["<h1", "<h1>", "<title>", "<h1>" + "<" * 50], ids=["open", "h1", "title", "nested"])
def test_a_page_that_begins_titles_without_end_has_none(tag: str) -> None:
    found = read(502, tag * 200_000, "text/html")
    assert found.message == "Bad Gateway (an HTML page, not an answer of the API)"


def test_an_html_404_asks_for_the_base_url() -> None:
    assert read(404, "<html><h1>Not Found</h1>", "text/html").hint == "does base_url end in /v1?"
    plain = read_error(httpx.Response(404, html="<p>"), CONFIG._replace(base_url_hint=None))
    assert plain.hint is None
    assert plain.message == "Not Found (an HTML page, not an answer of the API)"


def test_a_status_without_a_name_is_given_as_number() -> None:
    assert read(599).message == "HTTP status 599 (empty answer)"


@pytest.mark.parametrize("content", ["", "moved", '{"code": "moved"}', "<html>"])
def test_a_redirect_says_where_to_without_its_query(content: str) -> None:
    found = read(302, content, location="https://other/v1?token=abc")
    assert found.hint == (
        "redirects to https://other/v1, which is not followed with a key; if that is right, use it as base_url"
    )


@pytest.mark.parametrize("status", [302, 304])
def test_without_a_place_there_is_no_redirect(status: int) -> None:
    assert read(status).hint is None


def test_bytes_that_are_no_text_do_not_matter() -> None:
    assert read(500, b"\xff\xfe\x00", "application/octet-stream").code is None


@pytest.mark.parametrize(
    ("body", "good", "reported"),
    [
        ({"code": 0}, (0, "ok"), False),
        ({"code": "0"}, (0, "ok"), False),
        ({"code": "ok"}, (0, "ok"), False),
        ({"code": 1}, (0, "ok"), True),
        ({"code": "gone", "message": "m"}, (0, "ok"), True),
        ({"code": 0}, (), True),
        ({"message": "no code, no error"}, (0, "ok"), False),
        ({"code": None}, (0, "ok"), False),
        ({"code": 1}, None, False),
        ([{"code": 1}], (0, "ok"), False),
        ("1", (0, "ok"), False),
        (None, (0, "ok"), False),
    ],
)
def test_an_answer_with_a_good_status_reports_an_error_by_its_code(body: Any, good: Any, reported: bool) -> None:
    assert reports_error(body, CONFIG._replace(good_codes=good)) is reported
