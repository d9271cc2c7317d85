"""Errors as Dify words them: status, code and message."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

NOT_FOUND_PAGE: Final = (
    "<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n"
    "<p>The requested URL was not found on the server. If you entered the URL manually please check your spelling and "
    "try again.</p>\n"
)
"""What real servers send for a path they do not have, and for an id in a path that is no UUID."""


class DifyError(Exception):
    """An answer with a status of 400 and above.

    Args:
        status: HTTP status.
        code: Dify's name of the error.
        message: text for people.
        body: sent instead of the usual object, for the few places where Dify does so.
        headers: further headers of the answer.
    """

    def __init__(
        self, status: int, code: str, message: str, *, body: Any = None, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.body: Any = {"code": code, "message": message, "status": status} if body is None else body
        self.headers = dict(headers or {})

    def as_json(self) -> bytes:
        """The body as it is sent."""
        return json.dumps(self.body, separators=(",", ":")).encode() + b"\n"


def invalid(message: str) -> DifyError:
    """400 ``invalid_param``."""
    return DifyError(400, "invalid_param", message)


def bad_request(message: str) -> DifyError:
    """400 ``bad_request``."""
    return DifyError(400, "bad_request", message)


def not_found(message: str) -> DifyError:
    """404 ``not_found``."""
    return DifyError(404, "not_found", message)


def unauthorized(message: str = "Access token is invalid") -> DifyError:
    """401; the only error with a header of its own."""
    return DifyError(401, "unauthorized", message, headers={"WWW-Authenticate": 'Bearer realm="api"'})


def not_chat_app() -> DifyError:
    """The key belongs to an app that does not chat."""
    return DifyError(400, "not_chat_app", "Please check if your app mode matches the right API route.")


def not_workflow_app() -> DifyError:
    """The key belongs to an app that is no workflow."""
    return DifyError(400, "not_workflow_app", "Please check if your app mode matches the right API route.")


def app_unavailable() -> DifyError:
    """The key belongs to an app of another kind, or to one without a published version."""
    return DifyError(400, "app_unavailable", "App unavailable, please check your app configurations.")


def internal() -> DifyError:
    """500, as real servers answer what they did not expect, such as a run id that is no UUID."""
    return DifyError(500, "unknown", "", body={"message": "Internal Server Error", "code": "unknown", "status": 500})


def method_not_allowed() -> DifyError:
    """405."""
    return DifyError(405, "method_not_allowed", "The method is not allowed for the requested URL.")


def unreadable_body() -> DifyError:
    """400 for a body that is no JSON."""
    return bad_request("The browser (or proxy) sent a request that this server could not understand.")


def unsupported_media_type() -> DifyError:
    """415 for a JSON route that got something else."""
    return DifyError(
        415,
        "unsupported_media_type",
        "Did not attempt to load JSON data because the request Content-Type was not 'application/json'.",
    )
