# Generated from spec/coze/talks.yaml (Conversation): edit that, not this file.
"""A conversation with a bot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._runtime.meta import NO_META
from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class Conversation(Model):
    """A conversation with a bot."""

    id: str
    """Its id."""

    created_at: int | str | None = None
    """When it began, in seconds since 1970."""

    meta_data: dict[str, str] | None = None
    """Texts of your own by name."""

    last_section_id: str | None = None
    """Its newest section."""

    name: str | None = None
    """Its name."""

    updated_at: int | str | None = None
    """When it was changed, in seconds since 1970."""

    creator_id: str | None = None
    """Who began it."""

    connector_id: str | None = None
    """Its channel."""

    answer_meta: Mapping[str, str] = field(default=NO_META, repr=False, eq=False)
    """What the answer says about itself, by name; empty if this was read from no answer."""

    @property
    def logid(self) -> str | None:
        """Id of the call in Coze's logs; its support asks for it. ``None`` if the answer has none."""
        return self.answer_meta.get("logid")

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.created_at = d.get("created_at")
        self.meta_data = d.get("meta_data")
        self.last_section_id = d.get("last_section_id")
        self.name = d.get("name")
        self.updated_at = d.get("updated_at")
        self.creator_id = d.get("creator_id")
        self.connector_id = d.get("connector_id")
        self.answer_meta = NO_META
        self.raw = d
        return self
