"""Who calls: tokens of callers, and tickets that open one session's stream where no header can be sent."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import sqlite3
from collections.abc import Mapping
from typing import Final

from .clock import Clock
from .errors import GatewayError

EVERYBODY: Final = ""
"""The one caller of a gateway without tokens."""


class Access:
    """Tokens and tickets.

    Args:
        tokens: token by the name of its caller; none: everybody is one caller.
        clock: for the time of tickets.
        ticket_seconds: how long a ticket is good.
    """

    def __init__(self, tokens: Mapping[str, str], clock: Clock, ticket_seconds: float) -> None:
        self._digests: Final = {name: _digest(token) for name, token in tokens.items()}
        self._clock: Final = clock
        self._ticket_seconds: Final = ticket_seconds
        self._secret = b""

    def use_secret(self, secret: bytes) -> None:
        """Set what tickets are signed with; it is kept in the database, so that tickets outlive a restart."""
        self._secret = secret

    def caller(self, authorization: str | None) -> str:
        """The name of the caller.

        Args:
            authorization: the header.

        Raises:
            GatewayError: the token is missing or wrong.
        """
        if not self._digests:
            return EVERYBODY
        kind, _, token = (authorization or "").strip().partition(" ")
        if kind.lower() == "bearer":
            given, found = _digest(token.strip()), None
            for name, digest in self._digests.items():  # all of them, so that the time tells nothing
                if hmac.compare_digest(given, digest):
                    found = name
            if found is not None:
                return found
        raise GatewayError("UNAUTHORIZED", "send Authorization: Bearer <token>")

    def ticket(self, owner: str, session_id: str) -> str:
        """A ticket for the stream of a session."""
        expires = int(self._clock.time() + self._ticket_seconds)
        name = base64.urlsafe_b64encode(owner.encode()).decode().rstrip("=")
        return f"{expires}.{name}.{self._sign(expires, owner, session_id)}"

    def holder(self, ticket: str, session_id: str) -> str:
        """The name of the caller whom a ticket was given.

        Raises:
            GatewayError: it is no ticket of this session, or has expired.
        """
        parts = ticket.split(".")
        if len(parts) == 3 and parts[0].isascii() and parts[0].isdecimal() and len(parts[0]) < 16:
            expires = int(parts[0])
            try:
                owner = base64.urlsafe_b64decode(f"{parts[1]}{'=' * (-len(parts[1]) % 4)}").decode()
            except ValueError:
                owner = "\0"
            right = hmac.compare_digest(self._sign(expires, owner, session_id).encode(), parts[2].encode())
            known = owner in self._digests if self._digests else owner == EVERYBODY
            if right and known and self._clock.time() < expires:
                return owner
        raise GatewayError("UNAUTHORIZED", "the ticket is wrong or has expired")

    def _sign(self, expires: int, owner: str, session_id: str) -> str:
        text = f"{expires}\n{owner}\n{session_id}"
        return hmac.new(self._secret, text.encode(), hashlib.sha256).hexdigest()


def ticket_secret(db: sqlite3.Connection) -> bytes:
    """What tickets of this database are signed with; made when it is asked for the first time."""
    db.execute("INSERT OR IGNORE INTO settings VALUES ('ticket_secret', ?)", (secrets.token_bytes(32),))
    found: bytes = db.execute("SELECT value FROM settings WHERE name = 'ticket_secret'").fetchone()[0]
    return found


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "replace")).digest()
