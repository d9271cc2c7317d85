# Generated from spec/coze/workflows.yaml (RunHistory): edit that, not this file.
"""A run that was begun in the background."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from .._runtime.meta import NO_META
from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .execute_status import ExecuteStatus


@define(kw_only=True)
class RunHistory(Model):
    """A run that was begun in the background."""

    WIRE: ClassVar[Mapping[str, str]] = {"run_logid": "logid"}

    execute_id: str
    """Id of the run."""

    execute_status: ExecuteStatus | str | None = None
    """How it is going. One of ``Success``, ``Running``, ``Fail``."""

    bot_id: str | None = None
    """Bot it ran for; ``0`` if for none."""

    connector_id: str | None = None
    """Channel; ``1024`` is the API."""

    connector_uid: str | None = None
    """The end user."""

    run_mode: int | None = None
    """0 waited for, 1 followed, 2 in the background."""

    run_logid: str | None = None
    """Id of the run itself in Coze's logs."""

    create_time: int | str | None = None
    """When it began, in seconds since 1970."""

    update_time: int | str | None = None
    """When it went on last, in seconds since 1970."""

    output: str | None = None
    """What it gave, usually as JSON text."""

    error_code: int | str | None = None
    """Number of its error; 0 or empty is none."""

    error_message: str | None = None
    """Its error in words."""

    debug_url: str | None = None
    """Page that shows the run."""

    usage: TokenUsage | None = None
    """Tokens it used."""

    node_execute_status: dict[str, NodeStatus] | None = None
    """Its nodes by title."""

    is_output_trimmed: bool | None = None
    """Whether the output is cut off."""

    interrupt_data: InterruptData | None = None
    """What it waits for, if it does."""

    answer_meta: Mapping[str, str] = field(default=NO_META, repr=False, eq=False)
    """What the answer says about itself, by name; empty if this was read from no answer."""

    @property
    def logid(self) -> str | None:
        """Id of the call in Coze's logs; its support asks for it. ``None`` if the answer has none."""
        return self.answer_meta.get("logid")

    @property
    def output_parsed(self) -> Any:
        """``output`` as a value, be it JSON text or an object already; text that is no JSON stays as it is."""
        from .._runtime.codec import parsed

        return parsed(self.output)

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.execute_id = d["execute_id"]
        self.execute_status = d.get("execute_status")
        self.bot_id = d.get("bot_id")
        self.connector_id = d.get("connector_id")
        self.connector_uid = d.get("connector_uid")
        self.run_mode = d.get("run_mode")
        self.run_logid = d.get("logid")
        self.create_time = d.get("create_time")
        self.update_time = d.get("update_time")
        self.output = d.get("output")
        self.error_code = d.get("error_code")
        self.error_message = d.get("error_message")
        self.debug_url = d.get("debug_url")
        v: Any = d.get("usage")
        self.usage = TokenUsage.from_dict(v) if v.__class__ is dict else v
        v = d.get("node_execute_status")
        self.node_execute_status = (
            {k: NodeStatus.from_dict(i) if i.__class__ is dict else i for k, i in v.items()}
            if v.__class__ is dict
            else v
        )
        self.is_output_trimmed = d.get("is_output_trimmed")
        v = d.get("interrupt_data")
        self.interrupt_data = InterruptData.from_dict(v) if v.__class__ is dict else v
        self.answer_meta = NO_META
        self.raw = d
        return self


from .interrupt_data import InterruptData
from .node_status import NodeStatus
from .token_usage import TokenUsage
