# Copied from templates/runtime/meta.py. Edit that file, then run: python -m generator sync
"""What answers say about themselves beside their content, such as the id of a request in the server's logs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol, TypeVar, runtime_checkable

from .types import is_mapping

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")

NO_META: Final[Mapping[str, str]] = {}
"""Of what came in no answer."""
_EXTENSION: Final = "answer_meta"


class MetaPlace(NamedTuple):
    """Where an answer says one such thing. The header counts where both have it."""

    header: str | None = None
    member: str | None = None
    """Member of the body; with dots for one inside another: ``detail.logid``."""


@runtime_checkable
class CarriesMeta(Protocol):
    """A result that keeps what its answer said about itself."""

    answer_meta: Mapping[str, str]


def member(body: Any, path: str) -> Any:
    """The value at a path such as ``detail.error_code``; ``None`` if there is none."""
    value: Any = body
    for name in path.split("."):
        value = value.get(name) if is_mapping(value) else None
    return value


def read_meta(places: Mapping[str, MetaPlace], headers: Mapping[str, str], body: Any = None) -> Mapping[str, str]:
    """What one answer says.

    Args:
        places: name to place.
        headers: headers of the answer.
        body: its decoded body, if there is one.
    """
    found: dict[str, str] = {}
    for name, place in places.items():
        value: Any = headers.get(place.header) if place.header else None
        if not value and place.member:
            value = member(body, place.member)
        if isinstance(value, (str, int)) and not isinstance(value, bool) and value != "":
            found[name] = str(value)
    return found


def note_meta(response: httpx.Response, meta: Mapping[str, str]) -> None:
    """Keep with an answer what it says."""
    response.extensions[_EXTENSION] = dict(meta)


def meta_of(response: httpx.Response | None) -> Mapping[str, str]:
    """What was kept with an answer."""
    return NO_META if response is None else response.extensions.get(_EXTENSION, NO_META)


def with_meta(result: T, meta: Mapping[str, str]) -> T:
    """A result that keeps what its answer said, if it is of a class that can."""
    if isinstance(result, CarriesMeta):
        result.answer_meta = meta
    return result
