"""Which API key a call carries: the one of the operation's security scheme, and never another."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from .config import ApiConfig, KeyScheme
from .errors import InvalidRequestError, MissingApiKeyError
from .redaction import HIDDEN


class Key(NamedTuple):
    """A key ready to be sent. Its repr hides it."""

    scheme: KeyScheme
    value: str

    @property
    def header_value(self) -> str:
        """What stands in the header, for the kinds that travel in one."""
        return f"Bearer {self.value}" if self.scheme.kind == "bearer" else self.value

    def __repr__(self) -> str:
        return f"Key({self.scheme.argument}={HIDDEN})"


class Keyring:
    """The keys of one client. What the arguments leave out is read from the environment, once, here."""

    __slots__ = ("_config", "_values")

    def __init__(self, config: ApiConfig, keys: Mapping[str, str | None]) -> None:
        self._config: Final = config
        self._values: Final[dict[str, str]] = {}
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
        if override is not None:
            return Key(schemes[security[0]], _clean(override, schemes[security[0]], operation))
        for name in security:
            value = self._values.get(name)
            if value is not None:
                return Key(schemes[name], _clean(value, schemes[name], operation))
        wanted = schemes[security[0]]
        others = [schemes[name].argument for name in self._values if name not in security]
        message = f"{operation} needs {wanted.argument}: give {wanted.argument}= to the client"
        if wanted.env:
            message += f" or set {wanted.env}"
        if others:
            message += f" ({', '.join(others)} is another kind of key and is not used for it)"
        raise MissingApiKeyError(message, argument=wanted.argument, variable=wanted.env, operation=operation)


def _clean(value: str, scheme: KeyScheme, operation: str) -> str:
    """Refuse a key that would break the header or be garbled, without showing it."""
    if value.isascii() and value.isprintable() and value.strip() == value and value:
        return value
    if not value or value.isspace():
        rule = "is empty"
    elif "\n" in value or "\r" in value:
        rule = "contains a line break"
    elif value.strip() != value:
        rule = "begins or ends with white space"
    elif not value.isascii():
        rule = "contains characters that are not ASCII"
    else:
        rule = "contains control characters"
    raise InvalidRequestError(
        scheme.argument, HIDDEN, rule, "give the key as the console shows it", operation=operation
    )
