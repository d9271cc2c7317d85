# Copied from templates/runtime/logs.py. Edit that file, then run: python -m generator sync
"""Logging: one line per request on the logger named as the package, bodies only on a second one that must be asked for.

``logging.getLogger("<package>")`` says method, path, status, duration and try at INFO, and headers with secrets hidden
at DEBUG. ``logging.getLogger("<package>.bodies")`` shows what is sent and received; it is silent until its own level
is set to DEBUG, since bodies hold people's words.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable, Mapping
from typing import Final

from .config import ApiConfig
from .redaction import HIDDEN, safe_headers

_LEVELS: Final = {"info": logging.INFO, "debug": logging.DEBUG}
_BODY_SHOWN: Final = 10_000
_FORMAT: Final = "%(asctime)s %(name)s %(levelname)s %(message)s"


class Logs:
    """The two loggers of a package."""

    __slots__ = ("bodies", "main")

    def __init__(self, config: ApiConfig) -> None:
        self.main: Final = logging.getLogger(config.package)
        self.bodies: Final = logging.getLogger(f"{config.package}.bodies")
        turn_on_from_environment(self.main, config.log_env)

    def answered(self, method: str, path: str, attempt: int, status: int, seconds: float) -> None:
        """One line for an answer."""
        self.main.info("%s %s %d in %.3f s (try %d)", method, path, status, seconds, attempt)

    def failed(self, method: str, path: str, attempt: int, error: str, seconds: float) -> None:
        """One line for a request without an answer."""
        self.main.info("%s %s failed after %.3f s (try %d): %s", method, path, seconds, attempt, error)

    def retrying(self, method: str, path: str, delay: float, reason: str) -> None:
        """Why the request will be sent again."""
        self.main.debug("%s %s again in %.2f s: %s", method, path, delay, reason)

    def headers(self, label: str, headers: Mapping[str, str], secrets: Iterable[str]) -> None:
        """Headers at DEBUG, secrets hidden."""
        if self.main.isEnabledFor(logging.DEBUG):
            self.main.debug("%s headers %s", label, safe_headers(headers, secrets))

    @property
    def shows_bodies(self) -> bool:
        """Whether the second logger was asked for: a level inherited from the first one does not count."""
        return self.bodies.level != logging.NOTSET and self.bodies.isEnabledFor(logging.DEBUG)

    def body(self, label: str, content: bytes, secrets: Iterable[str] = ()) -> None:
        """A body without the given secrets, cut after 10,000 bytes."""
        for secret in secrets:
            content = content.replace(secret.encode(), HIDDEN.encode())
        more = f"... ({len(content)} bytes)" if len(content) > _BODY_SHOWN else ""
        self.bodies.debug("%s %s%s", label, content[:_BODY_SHOWN].decode("utf-8", "replace"), more)


def turn_on_from_environment(logger: logging.Logger, variable: str | None) -> None:
    """Show the package's log on standard error if the environment asks for it and the program set no level itself."""
    level = _LEVELS.get(os.environ.get(variable, "").lower()) if variable else None
    if level is None or logger.level != logging.NOTSET:
        return
    logger.setLevel(level)
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter(_FORMAT))
        logger.addHandler(handler)
