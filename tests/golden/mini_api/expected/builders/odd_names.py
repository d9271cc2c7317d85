# Generated from mini_api/records.yaml (OddNames): edit that, not this file.
"""Builder of ``OddNames``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.odd_names import OddNames


class OddNamesBuilder(Builder["OddNames"]):
    """Builds an ``OddNames`` step by step; ``build()`` checks it. Needed: ``class_``."""

    __slots__ = ()

    def class_(self, value: str) -> Self:
        """A keyword."""
        return self._set("class_", value)

    def created_at(self, value: int) -> Self:
        """Camel case."""
        return self._set("created_at", value)

    def created_at_2(self, value: int) -> Self:
        """The same in snake case."""
        return self._set("created_at_2", value)

    def async_(self, value: str) -> Self:
        """A keyword behind an underscore."""
        return self._set("async_", value)

    def type(self, value: str) -> Self:
        """A sign and a builtin."""
        return self._set("type", value)

    def field_1st(self, value: str) -> Self:
        """A digit first."""
        return self._set("field_1st", value)

    def größe(self, value: int) -> Self:
        """Not ASCII."""
        return self._set("größe", value)

    def list_(self, value: Sequence[str]) -> Self:
        """A builtin that annotations use."""
        return self._set("list_", value)

    def raw_(self, value: str) -> Self:
        """What every model has."""
        return self._set("raw_", value)

    def from_dict_(self, value: str) -> Self:
        """A method of every model."""
        return self._set("from_dict_", value)

    def build_(self, value: str) -> Self:
        """A method of every builder."""
        return self._set("build_", value)

    def user(self, value: str) -> Self:
        """Also a parameter."""
        return self._set("user", value)

    def client(self, value: str) -> Self:
        """An argument of every endpoint function."""
        return self._set("client", value)

    def chosen(self, value: str) -> Self:
        """A name chosen in the specification."""
        return self._set("chosen", value)

    def quote_d(self, value: str) -> Self:
        """A name with a quote", a backslash \\ and \"\"\"."""
        return self._set("quote_d", value)

    def build(self) -> OddNames:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.odd_names import OddNames

        return self._build(OddNames)
