# Generated from spec/dify/retrieval.yaml (RetrieveResult): edit that, not this file.
"""What a search found."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .retrieved_query import RetrievedQuery


@define(kw_only=True)
class RetrieveResult(Model):
    """What a search found."""

    query: RetrievedQuery
    """The question, as the server repeats it."""

    records: list[RetrieveRecord]
    """The chunks found, best first."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["query"]
        self.query = decode_retrieved_query(v)
        v = d["records"]
        self.records = (
            [RetrieveRecord.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.raw = d
        return self


from .retrieve_record import RetrieveRecord
from .retrieved_query import decode as decode_retrieved_query
