# Copied from templates/runtime/config.py. Edit that file, then run: python -m generator sync
"""What the runtime must know about one API. The generator writes one ``ApiConfig`` into each package."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any, Final, Literal, NamedTuple
from urllib.parse import urlsplit

from .errors import ApiStatusError, InvalidRequestError, StreamError
from .meta import MetaPlace


class KeyScheme(NamedTuple):
    """How one kind of API key is given and sent."""

    argument: str
    """Argument of the client, such as ``api_key``."""
    env: str | None
    """Environment variable read when the argument is not given."""
    kind: Literal["bearer", "header", "query", "cookie"] = "bearer"
    """Where it travels. In a query it shows in the logs of servers, of proxies and of the HTTP library."""
    wire: str = "Authorization"
    """Name of the header, query parameter or cookie."""


class ApiConfig(NamedTuple):
    """The fixed facts of one API."""

    package: str
    """Import name; also the name of the logger."""
    version: str
    title: str
    """Human name, for messages."""
    base_url: str
    """Default server; ``""`` if there is none."""
    base_url_env: str | None = None
    """Environment variable read when ``base_url`` is not given."""
    base_url_hint: str | None = None
    """What a base URL of this API ends in, such as ``/v1``; asked for when an HTML page answers 404."""
    keys: Mapping[str, KeyScheme] = {}
    """Security scheme to key."""
    log_env: str | None = None
    """Environment variable that turns logging on: ``info`` or ``debug``."""
    never_retry_codes: frozenset[str] = frozenset()
    """Error codes that no waiting cures, whatever their status."""
    error_code: str | tuple[str, ...] = "code"
    """Member of an error body that holds the code; with dots for one inside another: ``detail.error_code``. Of several
    the first that is there counts."""
    error_message: str | tuple[str, ...] = "message"
    error_status: str = "status"
    good_codes: tuple[Any, ...] | None = None
    """For an API that reports errors in bodies of good answers, too: the codes that are none. No code is no error."""
    status_error: Callable[[int, str | None], type[ApiStatusError]] | None = None
    """Class of the error for a status and a code, where the API has classes of its own."""
    stream_error: Callable[[], type[StreamError]] | None = None
    """Class of what a stream reports, where the API has one of its own."""
    meta: Mapping[str, MetaPlace] = {}
    """What every answer says about itself, by name."""

    @property
    def user_agent(self) -> str:
        """Value of the ``User-Agent`` header."""
        return f"{self.package.replace('_', '-')}/{self.version}"


_SCHEMES: Final = ("http", "https")


def choose_base_url(config: ApiConfig, given: str | None) -> str:
    """The server to call: the argument, else the environment, else the API's own.

    Args:
        config: the API.
        given: the client's argument.

    Returns:
        The URL without a slash at its end.

    Raises:
        InvalidRequestError: there is none, or it is no URL that requests can be sent to.
    """
    if given is not None:
        return clean_base_url(given, "base_url")
    if config.base_url_env:
        from_env = os.environ.get(config.base_url_env)
        if from_env:
            return clean_base_url(from_env, f"base_url (from {config.base_url_env})")
    if config.base_url:
        return clean_base_url(config.base_url, "base_url")
    fix = f"give base_url= or set {config.base_url_env}" if config.base_url_env else "give base_url="
    raise InvalidRequestError("base_url", given, f"{config.title} has no default server", fix)


def clean_base_url(url: str, field: str) -> str:
    """Check a base URL and take the slashes from its end.

    Raises:
        InvalidRequestError: it is no absolute http or https URL, or carries a password, query or fragment.
    """
    text = url.strip().rstrip("/")
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError as exc:
        raise InvalidRequestError(field, "[not shown]", f"is no valid URL ({exc})") from None
    if parts.username is not None or parts.password is not None:
        fix = "give a key as an argument, or a custom http_client= with auth"
        raise InvalidRequestError(field, "[not shown]", "must not contain a user name or password", fix)
    if parts.scheme not in _SCHEMES:
        raise InvalidRequestError(field, url, f"must start with http:// or https://, is {url!r}")
    if not parts.hostname or any(c.isspace() or not c.isprintable() for c in text):
        raise InvalidRequestError(field, url, f"is no valid URL: {url!r}")
    if parts.query or parts.fragment:
        raise InvalidRequestError(field, url, "must not contain a query or fragment", "use query= for parameters")
    return text
