# Generated from mini_api/sessions.yaml (Part): edit that, not this file.
"""A part of a turn; new kinds are read as plain objects."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .._runtime.unions import late_alias, tagged_decoder

if TYPE_CHECKING:
    from .image_part import ImagePart
    from .text_part import TextPart

    Part: TypeAlias = TextPart | ImagePart | dict[str, Any]
    """A part of a turn; new kinds are read as plain objects."""

CLASSES: Final[dict[str, tuple[str, str]]] = {
    "text": (".text_part", "TextPart"),
    "image": (".image_part", "ImagePart"),
}
"""``kind`` to (module, class); a class is loaded when its first object comes."""

decode: Final[Callable[[Any], Part]] = tagged_decoder(__name__, "kind", CLASSES)
"""The class that ``kind`` names; others stay dicts."""

if not TYPE_CHECKING:
    __getattr__ = late_alias(__name__, "Part", (*CLASSES.values(),), dict)
