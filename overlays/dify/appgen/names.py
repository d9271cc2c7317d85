"""Python names for an app's own names, which may be anything: spaces, keywords, any script, nothing at all."""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

from .. import StreamOptions
from ..app_form import CHAT_MODES

LONGEST: Final = 30
"""Columns of a name; what Dify itself allows for a variable. It keeps every line of the module within 88 columns."""

CLIENT_NAMES: Final = (
    "AppField", "AppForm", "AppOutput", "AsyncChatStream", "AsyncCompletionStream", "AsyncConversation",
    "AsyncDifyClient", "AsyncWorkflowStream", "ChatBlockingResponse", "ChatStream", "CompletionBlockingResponse",
    "CompletionStream", "Conversation", "DifyClient", "InputFile", "RequestOptions", "StreamOptions",
    "WorkflowBlockingResponse", "WorkflowStream",
)  # fmt: skip
"""What modules import from the client."""

_ALWAYS: Final = frozenset(
    {
        # Parameters of every call.
        "self", "cls", "user", "options", "stream", "inputs", "client",
        # Members of the class of inputs, and what its annotations and bodies use.
        "to_dict", "from_dict", "Any", "Final", "Literal", "Mapping", "Self", "Sequence", "TypeAlias", "TypedDict",
        "bool", "classmethod", "dict", "float", "object", "str", "cast", "frozen", "FORM", *CLIENT_NAMES,
        # Settings of a stream, which are arguments beside the inputs.
        *StreamOptions.__annotations__,
    }
)  # fmt: skip
_OF_CHATS: Final = frozenset({"query", "files", "conversation_id", "auto_generate_name", "workflow_id"})

TAKEN_CLASSES: Final = frozenset(
    {
        *CLIENT_NAMES, "Any", "FORM", "Final", "Literal", "Mapping", "NotRequired", "Self", "Sequence", "TypeAlias",
        "TypedDict", "Unpack", *(name for name in dir(builtins) if name[0].isupper()),
    }
)  # fmt: skip
"""Names that the module itself needs, and those of Python."""


def taken_names(mode: str) -> frozenset[str]:
    """Names an input cannot have in Python.

    Args:
        mode: kind of the app; the calls of each kind have parameters of their own.
    """
    if mode in CHAT_MODES:
        return _ALWAYS | _OF_CHATS
    return _ALWAYS | {"workflow_id"} if mode == "workflow" else _ALWAYS


def variable_names(texts: Sequence[str], mode: str) -> list[str]:
    """Names for arguments and attributes, one for each text.

    Args:
        texts: the names in Dify, each once.
        mode: kind of the app.

    Returns:
        Each text itself where it can be a name; else what is left of it, with ``_input`` or a number behind where that
        is taken.
    """
    reserved = taken_names(mode)
    found = {text: text for text in texts if is_plain(text, reserved)}
    for text in texts:
        if text not in found:
            found[text] = _free(_variable(text, reserved), {*reserved, *found.values()}, "_")
    return [found[text] for text in texts]


def is_plain(text: str, reserved: Iterable[str]) -> bool:
    """Whether a text can stand in a program as it is and means itself there."""
    return text.isidentifier() and text not in reserved and _variable(text, ()) == text


def _variable(text: str, reserved: Iterable[str]) -> str:
    found = unicodedata.normalize("NFKC", text)
    if not found.isidentifier() or found.startswith("_"):
        found = re.sub(r"_+", "_", re.sub(r"\W", "_", found)).strip("_")
    if not found.isidentifier():
        found = f"input_{found}" if found and f"input_{found}".isidentifier() else "input"
    found = _cut(found)
    if keyword.iskeyword(found):
        return f"{found}_"
    return f"{_cut(found, LONGEST - 6)}_input" if found in reserved else found


def class_name(text: str, taken: Iterable[str] = ()) -> str:
    """A name for a class, of the words of a text.

    Args:
        text: such as the name of an app: ``support bot``.
        taken: names it may not have.

    Returns:
        ``SupportBot``; ``App`` if nothing of the text can be in a name.
    """
    words = [word for word in re.split(r"[\W_]+", unicodedata.normalize("NFKC", text)) if word]
    found = "".join(word[0].upper() + word[1:] for word in words)
    if not found.isidentifier():
        found = f"App{found}"
    found = _cut(found if found.isidentifier() else "App")
    if found in TAKEN_CLASSES or keyword.iskeyword(found):
        found = f"{_cut(found, LONGEST - 3)}App"
    return _free(found, taken, "")


def width(text: str) -> int:
    """Columns a text takes in a terminal, as formatters count them."""
    return len(text) if text.isascii() else sum(map(_sign_width, text))


def _sign_width(sign: str) -> int:
    if unicodedata.east_asian_width(sign) in "WF":
        return 2
    # Marks stand on the sign before them.
    return 0 if unicodedata.category(sign) in ("Mn", "Me") else 1


def _cut(name: str, longest: int = LONGEST) -> str:
    while width(name) > longest:
        name = name[:-1]
    return name.rstrip("_") or name


def _free(name: str, taken: Iterable[str], between: str) -> str:
    names = set(taken)
    if name not in names:
        return name
    number = 2
    while (found := f"{_cut(name, LONGEST - 4)}{between}{number}") in names:
        number += 1
    return found
