# Generated from spec/sessions/chat.yaml (ContentPart): edit that, not this file.
"""A part of a message."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .._runtime.unions import late_alias, tagged_decoder

if TYPE_CHECKING:
    from .audio_content import AudioContent
    from .file_content import FileContent
    from .image_content import ImageContent
    from .text_content import TextContent

    ContentPart: TypeAlias = TextContent | ImageContent | FileContent | AudioContent | dict[str, Any]
    """A part of a message."""

CLASSES: Final[dict[str, tuple[str, str]]] = {
    "text": (".text_content", "TextContent"),
    "image": (".image_content", "ImageContent"),
    "file": (".file_content", "FileContent"),
    "audio": (".audio_content", "AudioContent"),
}
"""``type`` to (module, class); a class is loaded when its first object comes."""

decode: Final[Callable[[Any], ContentPart]] = tagged_decoder(__name__, "type", CLASSES)
"""The class that ``type`` names; others stay dicts."""

if not TYPE_CHECKING:
    __getattr__ = late_alias(__name__, "ContentPart", (*CLASSES.values(),), dict)
