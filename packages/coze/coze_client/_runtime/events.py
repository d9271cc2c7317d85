# Copied from templates/runtime/events.py. Edit that file, then run: python -m generator sync
"""Events of streams: how a name leads to a class, and what becomes of events that this build does not know."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, Literal, final

from typing_extensions import Self


@final
class UnknownEvent:
    """An event with a name newer than this build, or one that could not be decoded.

    Attributes:
        event: always ``"__unknown__"``, so that a chain of ``if event.event == ...`` narrows to this class.
        type: the same, for APIs whose events have their name there.
        name: the name on the wire; ``None`` if it has none.
        raw: the JSON object that came, or its text when it is no JSON object.
        error: why it could not be decoded; ``None`` if its name is unknown.
    """

    __slots__ = ("error", "event", "name", "raw", "type")

    def __init__(self, *, name: str | None, raw: Mapping[str, Any] | str, error: Exception | None = None) -> None:
        self.event: Final[Literal["__unknown__"]] = "__unknown__"
        self.type: Final[Literal["__unknown__"]] = "__unknown__"
        self.name: Final = name
        self.raw: Final = raw
        self.error: Final = error

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], error: Exception | None = None, *, property: str = "event") -> Self:
        """Wrap a JSON object.

        Args:
            d: the object.
            error: why its own class could not decode it.
            property: the member that names the event.
        """
        name = d.get(property)
        return cls(name=name if isinstance(name, str) else None, raw=d, error=error)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object that came; ``{}`` when it was none."""
        return {} if isinstance(self.raw, str) else dict(self.raw)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, UnknownEvent):
            return NotImplemented
        return (self.name, self.raw) == (other.name, other.raw)

    def __repr__(self) -> str:
        error = f", error={self.error!r}" if self.error is not None else ""
        return f"UnknownEvent(name={self.name!r}, raw={self.raw!r}{error})"


@final
class EventDecoder:
    """Turns the JSON object of an event into an object of its class; what cannot be decoded is an ``UnknownEvent``.

    Args:
        property: member that names the event.
        decoders: name to the function that decodes events of this name. It may find further ones as they are asked for
            (``__missing__``), those for names it does not know included.
    """

    __slots__ = ("decoders", "property")

    def __init__(self, property: str, decoders: Mapping[Any, Callable[[Mapping[str, Any]], Any]]) -> None:
        self.property: Final = property
        self.decoders: Final = decoders

    def __call__(self, d: Mapping[str, Any]) -> Any:
        try:
            return self.decoders[d.get(self.property)](d)
        except (KeyError, TypeError, ValueError, AttributeError) as exc:
            return UnknownEvent.from_dict(d, exc, property=self.property)
