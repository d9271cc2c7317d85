# Copied from overlays/dify/appgen/sentences.py. Edit that file, then run: python -m generator sync
"""What an input takes, as sentences for docstrings."""

from __future__ import annotations

from collections.abc import Iterator

from ..app_form import AppField
from ..app_schemas import describe_schema
from .literals import prose

_KINDS = {
    "paragraph": "Text of several lines",
    "number": "A number",
    "checkbox": "Yes or no",
    "file": "One file",
    "file-list": "Files",
    "json_object": "A JSON object",
    "external_data_tool": "Text that a tool outside of Dify works on",
}


def describe(field: AppField) -> str:
    """Label, kind, limits, default, and the name in Dify where Python has another."""
    return " ".join(sentence(part) for part in _parts(field) if part)


def sentence(words: str) -> str:
    """The words with a full stop behind them."""
    return words if words.endswith((".", "!", "?", "。")) else f"{words}."


def _parts(field: AppField) -> Iterator[str]:
    label = prose(field.label) or prose(field.variable)
    kind = _KINDS.get(field.kind, "")
    if field.schema:
        told = describe_schema(field.schema)
        kind = prose(told[0].upper() + told[1:])
    yield label
    yield "" if kind == label else kind
    if field.options:
        yield f"One of {', '.join(f'``{prose(option)}``' for option in field.options)}"
    if field.max_length:
        yield f"At most {field.max_length} {'files' if field.kind == 'file-list' else 'characters'}"
    if field.file_types:
        yield f"Of type {', '.join(map(prose, field.file_types))}"
    if "custom" in field.file_types and field.extensions:
        yield f"Custom: {', '.join(map(prose, field.extensions))}"
    if len(field.transfer_methods) == 1:
        yield f"Given by ``{prose(field.transfer_methods[0])}`` alone"
    if field.repeated:
        yield f"The form has {field.repeated + 1} fields for it, this is the first"
    if field.hidden:
        yield "Not shown on Dify's own pages"
    if field.default is not None:
        yield f"Default of the app: {prose(str(field.default))}"
    if field.name != field.variable:
        yield f"In Dify ``{prose(field.variable)}``"
