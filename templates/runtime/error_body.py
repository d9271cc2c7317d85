"""Reads the body of an error answer, whatever it is: the API's own JSON, another server's, an HTML page, or nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from .codec import loads
from .config import ApiConfig
from .errors import shorten
from .meta import member
from .types import is_mapping

if TYPE_CHECKING:
    import httpx

_PAGE: Final = re.compile(r"\s*<(!doctype )?html", re.IGNORECASE)
_TITLE: Final = re.compile(r"<(title|h1)[^>]{0,200}>(.{0,500}?)</\1>", re.IGNORECASE | re.DOTALL)
_HEAD: Final = 20_000
"""Characters of a page that are searched for its title: a search that finds none takes long."""
_OTHER_MESSAGES: Final = ("message", "error", "detail", "error_description", "title", "reason")
_MOST: Final = 1000
_DEPTH: Final = 4
"""Objects inside one another that are searched for a message. Several names may lead to the same object, so each level
takes several times as long as the one around it."""


class ErrorBody(NamedTuple):
    """What an error answer says."""

    message: str
    code: str | None
    body: Any
    hint: str | None = None


def read_error(response: httpx.Response, config: ApiConfig) -> ErrorBody:
    """Read an error answer whose body is loaded. Never raises for its content.

    Args:
        response: the answer.
        config: names of the members of the API's own error bodies.
    """
    text = response.content.decode(errors="replace")
    status = response.status_code
    if not text.strip():
        return ErrorBody(f"{_reason(status)} (empty answer)", None, None, _redirect_hint(response))
    if _is_html(response, text):
        from html import unescape  # its table of names takes longer to load than the rest of a call

        found = _TITLE.search(text[:_HEAD])
        title = shorten(unescape(re.sub(r"<[^>]*>", "", found[2])), 100) if found else ""
        message = f"{title or _reason(status)} (an HTML page, not an answer of the API)"
        return ErrorBody(message, None, text, _page_hint(config, status) or _redirect_hint(response))
    try:
        body = loads(text)
    except (ValueError, RecursionError):
        return ErrorBody(shorten(text), None, text, _redirect_hint(response))
    code, found_message = _members(body, config, _DEPTH)
    return ErrorBody(found_message or f"{_reason(status)} (no message)", code, body, _redirect_hint(response))


def _members(body: Any, config: ApiConfig, depth: int) -> tuple[str | None, str | None]:
    """Code and message of a decoded error body, or of an object inside it; ``None`` for what it does not have."""
    if isinstance(body, str):
        return None, shorten(body, _MOST) or None
    if not is_mapping(body):
        return None, None
    code = error_code(body, config)
    message: str | None = None
    for name in (*_several(config.error_message), *_OTHER_MESSAGES):
        value = member(body, name)
        if isinstance(value, str) and value.strip():
            message = value.strip()[:_MOST]
            break
        if is_mapping(value) and depth > 0:
            inner_code, message = _members(value, config, depth - 1)
            code = code if code is not None else inner_code
            if message is not None:
                break
    if code is None or isinstance(code, (bool, dict, list)):
        return None, message
    return str(code), message


def error_code(members: Mapping[str, Any], config: ApiConfig) -> Any:
    """The code of an error body; ``None`` if there is none."""
    return next((code for path in _several(config.error_code) if (code := member(members, path)) is not None), None)


def reports_error(body: Any, config: ApiConfig) -> bool:
    """Whether the body of an answer with a good status says that the call failed."""
    if config.good_codes is None or not is_mapping(body):
        return False
    code = error_code(body, config)
    return code is not None and all(str(code) != str(good) for good in config.good_codes)


def _several(names: str | tuple[str, ...]) -> tuple[str, ...]:
    return (names,) if isinstance(names, str) else names


def _is_html(response: httpx.Response, text: str) -> bool:
    kind = response.headers.get("content-type", "")
    return "html" in kind.lower() or _PAGE.match(text) is not None


def _page_hint(config: ApiConfig, status: int) -> str | None:
    if status == 404 and config.base_url_hint:
        return f"does base_url end in {config.base_url_hint}?"
    return None


def _redirect_hint(response: httpx.Response) -> str | None:
    """Where a redirect that was not followed leads to, without its query, which may hold secrets."""
    if not response.has_redirect_location:
        return None
    target = response.headers["location"].split("?")[0]
    return f"redirects to {shorten(target)}, which is not followed with a key; if that is right, use it as base_url"


def _reason(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return f"HTTP status {status}"
