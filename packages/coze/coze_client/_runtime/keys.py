# Copied from templates/runtime/keys.py. Edit that file, then run: python -m generator sync
"""Which API key a call carries: the one of the operation's security scheme, and never another."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from .config import ApiConfig, KeyScheme
from .errors import InvalidRequestError, MissingApiKeyError
from .redaction import HIDDEN

if TYPE_CHECKING:
    import httpx

    from .types import KeyValue


class Key(NamedTuple):
    """A key ready to be sent. Its repr hides it."""

    scheme: KeyScheme
    value: str
    auth: httpx.Auth | None = None
    """Signs the request in place of the value, which is empty then."""

    @property
    def header_value(self) -> str:
        """What stands in the header, for the kinds that travel in one."""
        return f"Bearer {self.value}" if self.scheme.kind == "bearer" else self.value

    def __repr__(self) -> str:
        return f"Key({self.scheme.argument}={HIDDEN})"


class Keyring:
    """The keys of one client. What the arguments leave out is read from the environment, once, here."""

    __slots__ = ("_config", "_values")

    def __init__(self, config: ApiConfig, keys: Mapping[str, KeyValue | None]) -> None:
        self._config: Final = config
        self._values: Final[dict[str, KeyValue]] = {}
        for name, scheme in config.keys.items():
            value = keys.get(name)
            if value is None and scheme.env:
                value = os.environ.get(scheme.env)
            if value is not None and value != "":
                self._values[name] = value

    def __repr__(self) -> str:
        return f"Keyring({', '.join(self._values)})"

    def pick(self, security: Sequence[str], override: str | None, operation: str) -> Key | None:
        """The key for a call.

        Args:
            security: names of the schemes that the operation accepts, best first; empty if it needs no key.
            override: key given for this call alone.
            operation: id, for the message.

        Returns:
            The key, or ``None`` if the operation needs none.

        Raises:
            MissingApiKeyError: it needs one, and the client has none of that kind.
            InvalidRequestError: the key holds characters that cannot travel.
        """
        if not security:
            return None
        schemes = self._config.keys
        value: Any
        if override is not None:
            found, value = schemes[security[0]], override
        else:
            name = next((name for name in security if name in self._values), None)
            if name is None:
                raise self._missing(security, operation)
            found, value = schemes[name], self._values[name]
        if hasattr(value, "auth_flow"):
            return Key(found, "", value)
        if callable(value):
            value = value()
        rule = _fault(value)
        if rule is not None:
            # Some tools show the local names of a traceback.
            value = override = HIDDEN
            fix = "give the key as the console shows it"
            raise InvalidRequestError(found.argument, HIDDEN, rule, fix, operation=operation)
        return Key(found, value)

    def _missing(self, security: Sequence[str], operation: str) -> MissingApiKeyError:
        schemes = self._config.keys
        wanted = schemes[security[0]]
        others = [schemes[name].argument for name in self._values]
        message = f"{operation} needs {wanted.argument}: give {wanted.argument}= to the client"
        if wanted.env:
            message += f" or set {wanted.env}"
        if others:
            message += f" ({', '.join(others)} is another kind of key and is not used for it)"
        return MissingApiKeyError(message, argument=wanted.argument, variable=wanted.env, operation=operation)


def _fault(value: object) -> str | None:
    """Why a key cannot travel, in words that do not show it; ``None`` if it can."""
    if not isinstance(value, str):
        return f"must be text, is {type(value).__name__}"
    if not value or value.isspace():
        return "is empty"
    if "\n" in value or "\r" in value:
        return "contains a line break"
    if value.strip() != value:
        return "begins or ends with white space"
    if not value.isascii():
        return "contains characters that are not ASCII"
    return None if value.isprintable() else "contains control characters"
