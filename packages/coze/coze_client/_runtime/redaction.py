# Copied from templates/runtime/redaction.py. Edit that file, then run: python -m generator sync
"""Keeps secrets out of what people see: logs, error messages, reprs, pickles."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.parse import quote

from typing_extensions import Self

from .types import is_list, is_mapping

if TYPE_CHECKING:
    import httpx

    from .types import KeyValue

V = TypeVar("V", bound="str | None")

HIDDEN: Final = "[hidden]"

_NAMES: Final = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie"})
_PARTS: Final = ("key", "token", "secret", "password", "credential", "auth")


_SHORTEST: Final = 8
"""Characters that a header's value has at least to be looked for in answers."""


class Secrets(tuple[str, ...]):
    """Texts that nobody may see. Their repr hides them, since some tools show the local names of a traceback."""

    __slots__ = ()

    @classmethod
    def of(cls, value: str) -> Self:
        """A secret in the forms that a server may repeat it in: as it is, in JSON text, and in a URL."""
        forms = {value, json.dumps(value)[1:-1], quote(value, safe="")}
        return cls(sorted(forms, key=len, reverse=True))

    def joined(self, headers: Iterable[str]) -> Secrets:
        """These and the values of secret headers, without the word that says what kind they are, such as ``Bearer``."""
        words = [value.rpartition(" ")[2] for value in headers]
        # A short value, such as a flag, stands in every text.
        more = {form for word in words if len(word) >= _SHORTEST for form in Secrets.of(word)}
        return Secrets(sorted({*self, *more}, key=len, reverse=True)) if more else self

    def __repr__(self) -> str:
        return HIDDEN


NO_SECRETS: Final = Secrets()


class HiddenKeys(dict[str, "KeyValue | None"]):
    """Keys by security scheme, on their way into a client. Their repr hides them, as that of ``Secrets``."""

    def __repr__(self) -> str:
        return HIDDEN


class HeaderMap(dict[str, V]):
    """Headers as a program sets them, on their way into a request. Their repr hides the values of secret ones."""

    def __repr__(self) -> str:
        return repr({name: HIDDEN if is_secret(name) and value else value for name, value in self.items()})


@lru_cache(maxsize=1024)
def is_secret(name: str) -> bool:
    """Whether a header, query parameter or cookie of this name may hold a secret."""
    lowered = name.lower()
    return lowered in _NAMES or any(part in lowered for part in _PARTS)


def safe_headers(headers: Mapping[str, str], secrets: Iterable[str] = ()) -> dict[str, str]:
    """The headers with the values of secret ones hidden, and the given secrets wherever they stand."""
    return {name: HIDDEN if is_secret(name) else scrub_text(value, secrets) for name, value in headers.items()}


def scrub_text(text: str, secrets: Iterable[str]) -> str:
    """``text`` without the given secrets, for texts of a server that may repeat a key."""
    for secret in secrets:
        text = text.replace(secret, HIDDEN)
    return text


def scrub_value(value: Any, secrets: Iterable[str]) -> Any:
    """A decoded JSON value without the given secrets in its texts and names."""
    try:
        return _scrub_value(value, tuple(secrets))
    except RecursionError:  # no server nests so deeply with good intent
        return HIDDEN


def _scrub_value(value: Any, secrets: tuple[str, ...]) -> Any:
    if isinstance(value, str):
        return scrub_text(value, secrets)
    if is_mapping(value):
        return {scrub_text(name, secrets): _scrub_value(member, secrets) for name, member in value.items()}
    if is_list(value):
        return [_scrub_value(item, secrets) for item in value]
    return value


def scrub_request(request: httpx.Request, names: Iterable[str], secrets: Iterable[str]) -> None:
    """Take secrets out of a request that has been sent.

    Args:
        request: the request; it is changed.
        names: its headers to hide.
        secrets: texts to take out of its query.
    """
    headers = request.headers
    for name in names:
        headers[name] = HIDDEN
    query = request.url.query
    if query:
        scrubbed = query
        for secret in secrets:
            scrubbed = scrubbed.replace(secret.encode(), b"hidden")
        if scrubbed != query:
            request.url = request.url.copy_with(query=scrubbed)


def scrub_chain(error: BaseException, secrets: Iterable[str]) -> None:
    """Take secrets out of a foreign error and its causes.

    Their tracebacks are dropped: the frames of the HTTP library hold the headers, and some tools show what frames hold.
    """
    hidden = tuple(secrets)
    seen: set[int] = set()
    pending: list[BaseException | None] = [error]
    while pending:
        current = pending.pop()
        if current is None or id(current) in seen:
            continue
        seen.add(id(current))
        current.__traceback__ = None
        current.args = tuple(scrub_text(arg, hidden) if isinstance(arg, str) else arg for arg in current.args)
        pending += (current.__cause__, current.__context__)
