# Generated from spec/dify/completions.yaml (CompletionRequest): edit that, not this file.
"""Builder of ``CompletionRequest``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.completion_request import CompletionRequest
    from ..models.file_input import FileInput
    from ..models.response_mode import ResponseMode


class CompletionRequestBuilder(Builder["CompletionRequest"]):
    """Builds a ``CompletionRequest`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def inputs(self, value: Mapping[str, Any]) -> Self:
        """Values for the variables of the app's form, by name; most apps have one called ``query``. For file variables
        give file inputs. Default: empty.
        """
        return self._set("inputs", value)

    def user(self, value: str) -> Self:
        """Your name for the end user. Messages and uploads belong to it: later calls find them under the same name
        only. Default: the client's ``user``.
        """
        return self._set("user", value)

    def query(self, value: str) -> Self:
        """Text of the prompt, for apps whose form has no variable for it."""
        return self._set("query", value)

    def response_mode(self, value: ResponseMode) -> Self:
        """How the answer comes. The function you call sets it; servers take a missing one as ``blocking``. One of
        ``streaming``, ``blocking``.
        """
        return self._set("response_mode", value)

    def files(self, value: Sequence[FileInput]) -> Self:
        """Files that go with the question; the app must have them enabled."""
        return self._set("files", value)

    def build(self) -> CompletionRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.completion_request import CompletionRequest

        return self._build(CompletionRequest)
