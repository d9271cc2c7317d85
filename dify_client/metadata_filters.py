# Copied from overlays/dify/metadata_filters.py. Edit that file, then run: python -m generator sync
"""Which documents to search, by their metadata: ``all_of(where("author").is_("Ann"), where("year") >= 2020)``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .models.metadata_condition import MetadataCondition
from .models.metadata_filter import MetadataFilter

if TYPE_CHECKING:
    from .models import MetadataComparison


def all_of(*conditions: MetadataCondition) -> MetadataFilter:
    """Documents for which every condition holds."""
    return MetadataFilter(logical_operator="and", conditions=list(conditions))


def any_of(*conditions: MetadataCondition) -> MetadataFilter:
    """Documents for which at least one condition holds."""
    return MetadataFilter(logical_operator="or", conditions=list(conditions))


def where(name: str) -> MetadataQuestion:
    """Begin a condition on a metadata field.

    Args:
        name: the field, as ``metadata.list`` or ``metadata.built_in`` gives it.
    """
    return MetadataQuestion(name)


class MetadataQuestion:
    """A metadata field that is to be compared. Each method gives a condition for ``all_of`` and ``any_of``."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def is_(self, value: str) -> MetadataCondition:
        """The text is this one."""
        return self._make("is", value)

    def is_not(self, value: str) -> MetadataCondition:
        """The text is another one."""
        return self._make("is not", value)

    def contains(self, value: str) -> MetadataCondition:
        """The text has this one in it."""
        return self._make("contains", value)

    def contains_not(self, value: str) -> MetadataCondition:
        """The text does not have this one in it."""
        return self._make("not contains", value)

    def starts_with(self, value: str) -> MetadataCondition:
        """The text begins with this one."""
        return self._make("start with", value)

    def ends_with(self, value: str) -> MetadataCondition:
        """The text ends with this one."""
        return self._make("end with", value)

    def in_(self, *values: str) -> MetadataCondition:
        """The text is one of these."""
        return self._make("in", list(values))

    def not_in(self, *values: str) -> MetadataCondition:
        """The text is none of these."""
        return self._make("not in", list(values))

    def empty(self) -> MetadataCondition:
        """There is no value."""
        return self._make("empty", None)

    def not_empty(self) -> MetadataCondition:
        """There is a value."""
        return self._make("not empty", None)

    def equals(self, value: float) -> MetadataCondition:
        """The number is this one."""
        return self._make("=", value)

    def differs(self, value: float) -> MetadataCondition:
        """The number is another one."""
        return self._make("≠", value)

    def __gt__(self, value: float) -> MetadataCondition:
        return self._make(">", value)

    def __ge__(self, value: float) -> MetadataCondition:
        return self._make("≥", value)

    def __lt__(self, value: float) -> MetadataCondition:
        return self._make("<", value)

    def __le__(self, value: float) -> MetadataCondition:
        return self._make("≤", value)

    def before(self, seconds: float) -> MetadataCondition:
        """The time is before this one, in Unix seconds."""
        return self._make("before", seconds)

    def after(self, seconds: float) -> MetadataCondition:
        """The time is after this one, in Unix seconds."""
        return self._make("after", seconds)

    def _make(self, comparison: MetadataComparison, value: str | float | list[str] | None) -> MetadataCondition:
        return MetadataCondition(name=self._name, comparison_operator=comparison, value=value)
