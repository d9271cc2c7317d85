# Generated from spec/coze/workflows.yaml (WorkflowRun): edit that, not this file.
"""What a run gave."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._runtime.meta import NO_META
from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class WorkflowRun(Model):
    """What a run gave."""

    data: str | None = None
    """What it gave, usually as JSON text."""

    execute_id: str | None = None
    """Id of the run."""

    debug_url: str | None = None
    """Page that shows the run."""

    usage: TokenUsage | None = None
    """Tokens it used."""

    interrupt_data: InterruptData | None = None
    """What it waits for, if it does."""

    answer_meta: Mapping[str, str] = field(default=NO_META, repr=False, eq=False)
    """What the answer says about itself, by name; empty if this was read from no answer."""

    @property
    def logid(self) -> str | None:
        """Id of the call in Coze's logs; its support asks for it. ``None`` if the answer has none."""
        return self.answer_meta.get("logid")

    @property
    def data_parsed(self) -> Any:
        """``data`` as a value, be it JSON text or an object already; text that is no JSON stays as it is."""
        from .._runtime.codec import parsed

        return parsed(self.data)

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.data = d.get("data")
        self.execute_id = d.get("execute_id")
        self.debug_url = d.get("debug_url")
        v: Any = d.get("usage")
        self.usage = TokenUsage.from_dict(v) if v.__class__ is dict else v
        v = d.get("interrupt_data")
        self.interrupt_data = InterruptData.from_dict(v) if v.__class__ is dict else v
        self.answer_meta = NO_META
        self.raw = d
        return self


from .interrupt_data import InterruptData
from .token_usage import TokenUsage
