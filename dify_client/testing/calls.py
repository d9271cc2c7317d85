# Copied from overlays/dify/testing/calls.py. Edit that file, then run: python -m generator sync
"""One request as the operations see it, and what they may answer."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from .bodies import Form, UploadedPart
from .contract import Operation
from .errors import DifyError, unauthorized
from .runs import Event
from .world import App, Tenant, World


@dataclass(frozen=True)
class Call:
    """One request that may be answered: its key is good, and what it says is as specified."""

    operation: Operation
    world: World
    path: Mapping[str, str]
    query: Mapping[str, Any]
    """Values by name, converted as the specification says; those not sent are missing."""
    body: Mapping[str, Any]
    """The JSON object that was sent, or the text fields of a form."""
    form: Form
    user: str
    """The end user it is for."""
    key_app: App | None = None
    key_tenant: Tenant | None = None

    @property
    def app(self) -> App:
        """The app of its key."""
        if self.key_app is None:
            raise unauthorized()
        return self.key_app

    @property
    def tenant(self) -> Tenant:
        """The workspace of its key."""
        if self.key_tenant is None:
            raise unauthorized()
        return self.key_tenant

    @property
    def streams(self) -> bool:
        """Whether the answer is wanted as a stream; without a word about it, it is not."""
        return self.body.get("response_mode") == "streaming"

    @property
    def end_user_id(self) -> str:
        """Id of its end user."""
        found: str = self.world.end_user(self.app, self.user)["id"]
        return found

    def uploaded(self) -> UploadedPart:
        """The one file of an upload.

        Raises:
            DifyError: if there is none, more than one, or one without a name.
        """
        part = self.form.file("file")
        if part is None:
            raise DifyError(400, "no_file_uploaded", "Please upload your file.")
        if len(self.form.files) > 1:
            raise DifyError(400, "too_many_files", "Only one file is allowed.")
        if not part.filename:
            raise DifyError(400, "filename_not_exists_error", "The specified filename does not exist.")
        return part


@dataclass(frozen=True)
class Answer:
    """A whole answer. ``content`` is JSON, or bytes with their ``media_type``; nothing at all for a 204."""

    content: Any = None
    status: int = 200
    media_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True)
class EventAnswer:
    """A stream of events."""

    events: AsyncIterator[Event]
    ping_first: bool = False
    """Whether a ping goes out before anything else, as workflows and chatflows do."""


Handled: TypeAlias = "Answer | EventAnswer"
Handler: TypeAlias = "Callable[[Call], Handled | Awaitable[Handled]]"
NO_CONTENT = Answer(status=204, media_type="")
SUCCESS = Answer({"result": "success"})
