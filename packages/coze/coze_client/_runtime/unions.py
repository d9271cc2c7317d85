# Copied from templates/runtime/unions.py. Edit that file, then run: python -m generator sync
"""Unions of models: which class a JSON object is, with classes loaded when their first object comes.

A union module names its classes as text: loading all members of a large union costs tens of milliseconds, and most
programs see few of them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, Final, NamedTuple, TypeAlias

from .events import EventDecoder, UnknownEvent

Decoder: TypeAlias = "Callable[[Mapping[str, Any]], Any]"
Place: TypeAlias = "tuple[str, str]"
"""(module beside the union's, class)."""


class Shape(NamedTuple):
    """What tells a union member from its neighbours."""

    required: tuple[str, ...]
    """Members it must have."""
    consts: Mapping[str, Any] = {}
    """Members that have one value only."""
    nested: Mapping[str, Shape] = {}
    """Members that are objects of a shape themselves."""

    def fits(self, d: Mapping[str, Any]) -> bool:
        """Whether an object has this shape."""
        for name in self.required:
            if name not in d:
                return False
        for name, value in self.consts.items():
            if d[name] != value:
                return False
        for name, shape in self.nested.items():
            inner = d[name]
            if inner.__class__ is not dict or not shape.fits(inner):
                return False
        return True


def _load(module: str, place: Place) -> Any:
    return getattr(import_module(place[0], module.rpartition(".")[0]), place[1])


class _Late(dict[Any, Decoder]):
    """Decoders by name; a class is imported when its name is first looked up. Unknown names are not kept."""

    def __init__(self, module: str, classes: Mapping[str, Place], unknown: Decoder) -> None:
        super().__init__()
        self._module: Final = module
        self._classes: Final = classes
        self._unknown: Final = unknown

    def __missing__(self, name: Any) -> Decoder:
        place = self._classes.get(name)
        if place is None:
            return self._unknown
        decoder: Decoder = _load(self._module, place).from_dict
        self[name] = decoder
        return decoder


def event_decoder(module: str, property: str, classes: Mapping[str, Place]) -> Decoder:
    """Decode the events of a stream.

    Args:
        module: ``__name__`` of the union's module.
        property: member that names the event.
        classes: name of an event to its class.

    Returns:
        A function that never raises for what an object holds: what is unknown, or cannot be decoded, becomes an
        ``UnknownEvent``.
    """

    def unknown(d: Mapping[str, Any]) -> UnknownEvent:
        return UnknownEvent.from_dict(d, property=property)

    return EventDecoder(property, _Late(module, classes, unknown))


def tagged_decoder(
    module: str, property: str, classes: Mapping[str, Place], default: Place | None = None
) -> Callable[[Any], Any]:
    """Decode a union whose members are named by one of their own members.

    Args:
        module: ``__name__`` of the union's module.
        property: member that names the class.
        classes: its value to the class.
        default: class of objects with other values; without it they stay dicts.

    Returns:
        A function that passes through what is no object.
    """
    decoders = _Late(module, classes, _fallback(module, default))

    def decode(value: Any) -> Any:
        if value.__class__ is not dict:
            return value
        tag = value.get(property)
        return decoders[tag if tag.__class__ is str else None](value)

    return decode


def shaped_decoder(
    module: str,
    members: tuple[tuple[Place, Shape], ...],
    default: Place | None = None,
    rest: Callable[[Any], Any] | None = None,
) -> Callable[[Any], Any]:
    """Decode a union whose members are told apart by what they hold: the first that fits is taken.

    Args:
        module: ``__name__`` of the union's module.
        members: classes with their shapes.
        default: class of objects that fit none; without it they stay dicts.
        rest: decodes what is no object, such as a list of objects; without it that is passed through.
    """
    decoders = _Late(module, {place[1]: place for place, _ in members}, _fallback(module, default))
    shapes = tuple((place[1], shape) for place, shape in members)

    def decode(value: Any) -> Any:
        if value.__class__ is not dict:
            return value if rest is None else rest(value)
        return decoders[next((name for name, shape in shapes if shape.fits(value)), None)](value)

    return decode


def _fallback(module: str, default: Place | None) -> Decoder:
    if default is None:
        return lambda d: d
    place = default
    return lambda d: _load(module, place).from_dict(d)


def need_list(value: Any) -> list[Any]:
    """An answer that must be a list as a whole.

    Raises:
        TypeError: it is none.
    """
    if value.__class__ is not list:
        raise TypeError("is no JSON array")
    found: list[Any] = list(value)
    return found


def need_map(value: Any) -> dict[str, Any]:
    """An answer that must be a map as a whole.

    Raises:
        TypeError: it is none.
    """
    if value.__class__ is not dict:
        raise TypeError("is no JSON object")
    found: dict[str, Any] = dict(value)
    return found


def late_alias(module: str, name: str, places: tuple[Place, ...], *others: type[Any]) -> Callable[[str], Any]:
    """``__getattr__`` of a union's module: gives the union of all classes, for ``isinstance`` and ``get_type_hints``.

    Args:
        module: ``__name__`` of the union's module.
        name: name of the alias.
        places: its classes.
        others: further types of the union.
    """

    def get(asked: str) -> Any:
        if asked != name:
            raise AttributeError(f"module {module!r} has no attribute {asked!r}")
        members: list[Any] = [*(_load(module, place) for place in places), *others]
        value = members[0]
        for member in members[1:]:
            value = value | member
        setattr(sys.modules[module], name, value)
        return value

    return get
