# Generated from spec/dify/completions.yaml (CompletionRequest): edit that, not this file.
"""What a completion app writes about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.completion_request import CompletionRequestBuilder
    from .response_mode import ResponseMode


@define(kw_only=True)
class CompletionRequest(RequestModel):
    """What a completion app writes about."""

    inputs: Mapping[str, Any] | None = None
    """Values for the variables of the app's form, by name; most apps have one called ``query``. For file variables give
    file inputs.
    """

    user: str | None = None
    """Your name for the end user. Messages and uploads belong to it: later calls find them under the same name only.
    Example: ``user-123``.
    """

    query: str | None = None
    """Text of the prompt, for apps whose form has no variable for it."""

    response_mode: ResponseMode | None = None
    """How the answer comes. The function you call sets it; servers take a missing one as ``blocking``. One of
    ``streaming``, ``blocking``.
    """

    files: Sequence[FileInput] | None = None
    """Files that go with the question; the app must have them enabled."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("inputs", "inputs", required=True, check=Check(types=("object",)), always={}),
        Field("user", "user", required=True, check=Check(types=("string",), min_length=1), client_default="user"),
        Field("query", "query", check=Check(types=("string",))),
        Field("response_mode", "response_mode", check=Check(types=("string",), enum=("streaming", "blocking"))),
        Field(
            "files", "files", check=Check(types=("array",), items=Check(types=("object",), model=lambda: (FileInput,)))
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.inputs = d.get("inputs")
        self.user = d.get("user")
        self.query = d.get("query")
        self.response_mode = d.get("response_mode")
        v: Any = d.get("files")
        self.files = [FileInput.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.raw = d
        return self

    @staticmethod
    def builder() -> CompletionRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.completion_request import CompletionRequestBuilder

        return CompletionRequestBuilder()


from .file_input import FileInput
