"""One flow: a client of either kind, an end user of its own, and the undoing of what it makes."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Callable, Mapping
from typing import Any, Final

import pytest

from dify_client import ApiStatusError, BadRequestError, NotFoundError, UnsupportedMediaTypeError
from tests.overlays.colours import Colour

from .inputs import values_for
from .places import KEYS, PREFIX, Place

UNKNOWN_ID: Final = "00000000-0000-4000-8000-000000000000"
"""An id that nothing has."""


class Flow:
    """What a test of a flow works with.

    Args:
        place: the Dify.
        colour: how to call the client.
    """

    def __init__(self, place: Place, colour: Colour) -> None:
        self.place = place
        self.colour = colour
        self.user = self.name("user")
        self.wait = colour.wait
        self.items = colour.items
        self.next = colour.next
        self.within = colour.within
        self.together = colour.together
        self._undo: list[Callable[[], Any]] = []

    def name(self, text: str) -> str:
        """A name of its own for something that is made."""
        return f"{PREFIX} {text} {uuid.uuid4().hex[:8]}"

    def client(self, opens: str, **settings: Any) -> Any:
        """A client with the key of a kind of app, or of knowledge bases; skips the test if a real Dify has no such key.

        Conversations that its user has at the end are removed.
        """
        if self.place.live and opens not in self.place.keys:
            pytest.skip(f"no key of {opens}: {' or '.join(KEYS.get(opens, ('only the local Dify has one',)))}")
        key = "dataset_api_key" if opens == "knowledge" else "api_key"
        keys = {"api_key": None, "dataset_api_key": None, key: self.place.keys[opens]}
        arguments = {**keys, "user": self.user, "max_retries": 2, **settings}
        client = self.colour.client(self.place.base_url, **arguments)
        if opens in ("chat", "agent-chat", "advanced-chat"):
            self.afterwards(lambda: self._forget(client))
        return client

    def local(self, opens: str, **settings: Any) -> Any:
        """The same for an app that only the local Dify has."""
        self.only_local(f"only the local Dify has an app {opens!r} that is made for this")
        return self.client(opens, **settings)

    def only_local(self, reason: str) -> None:
        """Skip the test on a real Dify."""
        if self.place.live:
            pytest.skip(reason)

    def inputs(self, service: Any) -> dict[str, Any]:
        """Values for everything that the app's form insists on."""
        parameters = self.wait(service.app.parameters())

        def upload() -> str:
            file = (f"{PREFIX} input.txt", b"A paper.", "text/plain")
            found: str = self.wait(service.files.upload(file=file)).id
            return found

        return values_for(parameters.to_dict(), upload)

    def optional(self, what: str, value: Callable[[], Any]) -> Any:
        """What a call gives; a real app that has this switched off skips the test, the local one may not."""
        try:
            return self.wait(value())
        except (BadRequestError, NotFoundError, UnsupportedMediaTypeError) as error:
            if not self.place.live:
                raise
            pytest.skip(f"this app gives no {what}: {error.message}")

    def afterwards(self, undo: Callable[[], Any]) -> None:
        """Remember how to remove what was made; the last thing made is removed first."""
        self._undo.append(undo)

    def finish(self) -> None:
        """Remove everything; what is gone already is no matter."""
        failures: list[ApiStatusError] = []
        while self._undo:
            try:
                with contextlib.suppress(NotFoundError):
                    self.wait(self._undo.pop()())
            except ApiStatusError as error:
                failures.append(error)
        if failures:
            raise failures[0]

    def _forget(self, client: Any) -> None:
        """Delete the conversations of this flow's own user."""
        for conversation in self.items(client.chat.conversations.iter(user=self.user)):
            self.wait(client.chat.conversations.delete(conversation_id=conversation.id, user=self.user))


def names(events: Any) -> list[str]:
    """Names of events, those in a row once."""
    found: list[str] = []
    for event in events:
        if found[-1:] != [event.event]:
            found.append(event.event)
    return found


def without(values: Mapping[str, Any], name: str) -> dict[str, Any]:
    """A mapping less one of its members."""
    return {key: value for key, value in values.items() if key != name}
