# Generated from mini_api/records.yaml (OddNames): edit that, not this file.
"""Names that Python does not take."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from .._runtime.meta import NO_META
from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.odd_names import OddNamesBuilder


@define(kw_only=True)
class OddNames(SharedModel):
    """Names that Python does not take."""

    WIRE: ClassVar[Mapping[str, str]] = {
        "class_": "class",
        "created_at": "createdAt",
        "created_at_2": "created_at",
        "async_": "_async",
        "type": "@type",
        "field_1st": "1st",
        "list_": "list",
        "raw_": "raw",
        "from_dict_": "from_dict",
        "build_": "build",
        "chosen": "renamed-here",
        "quote_d": 'quote"\\d',
    }

    class_: str
    """A keyword."""

    created_at: int | None = None
    """Camel case."""

    created_at_2: int | None = None
    """The same in snake case."""

    async_: str | None = None
    """A keyword behind an underscore."""

    type: str | None = None
    """A sign and a builtin."""

    field_1st: str | None = None
    """A digit first."""

    größe: int | None = None
    """Not ASCII."""

    list_: list[str] | None = None
    """A builtin that annotations use."""

    raw_: str | None = None
    """What every model has."""

    from_dict_: str | None = None
    """A method of every model."""

    build_: str | None = None
    """A method of every builder."""

    user: str | None = None
    """Also a parameter."""

    client: str | None = None
    """An argument of every endpoint function."""

    chosen: str | None = None
    """A name chosen in the specification."""

    quote_d: str | None = None
    """A name with a quote", a backslash \\ and \"\"\"."""

    answer_meta: Mapping[str, str] = field(default=NO_META, repr=False, eq=False)
    """What the answer says about itself, by name; empty if this was read from no answer."""

    @property
    def trace(self) -> str | None:
        """Id of the call in the server's log. ``None`` if the answer has none."""
        return self.answer_meta.get("trace")

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("class_", "class", required=True, check=Check(types=("string",))),
        Field("created_at", "createdAt", check=Check(types=("integer",))),
        Field("created_at_2", "created_at", check=Check(types=("integer",))),
        Field("async_", "_async", check=Check(types=("string",))),
        Field("type", "@type", check=Check(types=("string",))),
        Field("field_1st", "1st", check=Check(types=("string",))),
        Field("größe", "größe", check=Check(types=("integer",))),
        Field("list_", "list", check=Check(types=("array",), items=Check(types=("string",)))),
        Field("raw_", "raw", check=Check(types=("string",))),
        Field("from_dict_", "from_dict", check=Check(types=("string",))),
        Field("build_", "build", check=Check(types=("string",))),
        Field("user", "user", check=Check(types=("string",))),
        Field("client", "client", check=Check(types=("string",))),
        Field("chosen", "renamed-here", check=Check(types=("string",))),
        Field("quote_d", 'quote"\\d', check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.class_ = d["class"]
        self.created_at = d.get("createdAt")
        self.created_at_2 = d.get("created_at")
        self.async_ = d.get("_async")
        self.type = d.get("@type")
        self.field_1st = d.get("1st")
        self.größe = d.get("größe")
        self.list_ = d.get("list")
        self.raw_ = d.get("raw")
        self.from_dict_ = d.get("from_dict")
        self.build_ = d.get("build")
        self.user = d.get("user")
        self.client = d.get("client")
        self.chosen = d.get("renamed-here")
        self.quote_d = d.get('quote"\\d')
        self.answer_meta = NO_META
        self.raw = d
        return self

    @staticmethod
    def builder() -> OddNamesBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.odd_names import OddNamesBuilder

        return OddNamesBuilder()
