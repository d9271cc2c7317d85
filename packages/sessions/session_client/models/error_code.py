# Generated from spec/sessions/common.yaml (ErrorCode): edit that, not this file.
"""Names of errors."""

from __future__ import annotations

from typing import Literal, TypeAlias

ErrorCode: TypeAlias = Literal[
    "INVALID_MESSAGE",
    "UNSUPPORTED_PARAMETER",
    "UNKNOWN_MODEL",
    "UNAUTHORIZED",
    "FORBIDDEN",
    "SESSION_NOT_FOUND",
    "FILE_NOT_FOUND",
    "NO_INTERACTION",
    "NOT_FOUND",
    "METHOD_NOT_ALLOWED",
    "SESSION_BUSY",
    "SESSION_EXISTS",
    "EVENTS_EXPIRED",
    "FILE_TOO_LARGE",
    "UNSUPPORTED_MEDIA_TYPE",
    "VALIDATION_ERROR",
    "UPSTREAM_RATE_LIMITED",
    "INTERNAL_ERROR",
    "UPSTREAM_ERROR",
    "SHUTTING_DOWN",
    "UPSTREAM_UNAVAILABLE",
    "UPSTREAM_TIMEOUT",
    "INTERACTION_ABORTED",
    "TOO_MANY_EVENTS",
]
"""Names of errors. Values: ``INVALID_MESSAGE``, ``UNSUPPORTED_PARAMETER``, ``UNKNOWN_MODEL``, ``UNAUTHORIZED``,
``FORBIDDEN`` (Without tokens; a foreign name in Host, or a change by a page of a foreign origin.),
``SESSION_NOT_FOUND``, ``FILE_NOT_FOUND``, ``NO_INTERACTION``, ``NOT_FOUND`` (No operation has this path.),
``METHOD_NOT_ALLOWED`` (The path has operations, but not with this method.), ``SESSION_BUSY``, ``SESSION_EXISTS``,
``EVENTS_EXPIRED``, ``FILE_TOO_LARGE``, ``UNSUPPORTED_MEDIA_TYPE``, ``VALIDATION_ERROR``, ``UPSTREAM_RATE_LIMITED``,
``INTERNAL_ERROR``, ``UPSTREAM_ERROR``, ``SHUTTING_DOWN``, ``UPSTREAM_UNAVAILABLE``, ``UPSTREAM_TIMEOUT``,
``INTERACTION_ABORTED`` (In streams; the gateway was restarted while the answer was made.), ``TOO_MANY_EVENTS`` (In
streams; the answer had more events than the gateway keeps.). Servers may send others.
"""
