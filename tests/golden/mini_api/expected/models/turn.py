# Generated from mini_api/sessions.yaml (Turn): edit that, not this file.
"""A turn of a session."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._runtime.meta import NO_META
from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .part import Part
    from .tool_choice import ToolChoice


@define(kw_only=True)
class Turn(Model):
    """A turn of a session."""

    id: str
    """Its id."""

    parts: list[Part]
    """What was said."""

    usage: Usage | None = None
    """What it cost."""

    choice: ToolChoice | None = None
    """The tool used."""

    session: Session | None = None
    """Its session."""

    value: str | int | None = None
    """A value of several types."""

    sample: Any = None
    """Anything."""

    answer_meta: Mapping[str, str] = field(default=NO_META, repr=False, eq=False)
    """What the answer says about itself, by name; empty if this was read from no answer."""

    @property
    def trace(self) -> str | None:
        """Id of the call in the server's log. ``None`` if the answer has none."""
        return self.answer_meta.get("trace")

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        v: Any = d["parts"]
        self.parts = [decode_part(i) for i in v] if v.__class__ is list else v
        v = d.get("usage")
        self.usage = Usage.from_dict(v) if v.__class__ is dict else v
        v = d.get("choice")
        self.choice = decode_tool_choice(v)
        v = d.get("session")
        self.session = Session.from_dict(v) if v.__class__ is dict else v
        self.value = d.get("value")
        self.sample = d.get("sample")
        self.answer_meta = NO_META
        self.raw = d
        return self


from .part import decode as decode_part
from .session import Session
from .tool_choice import decode as decode_tool_choice
from .usage import Usage
