# Copied from overlays/dify/testing/text.py. Edit that file, then run: python -m generator sync
"""Texts of answers: filling in values, cutting into pieces as models do, counting."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from .shapes import is_list, is_object

_VALUE: Final = re.compile(r"\{\{\s*#?([\w.-]+?)#?\s*\}\}")
_PIECE: Final = re.compile(r"\S+\s*|\s+")


def fill(template: str, values: Mapping[str, Any]) -> str:
    """Put values in the place of ``{{name}}`` and ``{{name.member}}``; unknown names become empty."""
    return _VALUE.sub(lambda found: as_text(look_up(found[1], values)), template)


def fill_all(value: Any, values: Mapping[str, Any]) -> Any:
    """``fill`` in every text of a value. A text that is one ``{{name}}`` and nothing else becomes that value itself."""
    if isinstance(value, str):
        whole = _VALUE.fullmatch(value)
        return look_up(whole[1], values) if whole else fill(value, values)
    if is_object(value):
        return {str(key): fill_all(item, values) for key, item in value.items()}
    if is_list(value):
        return [fill_all(item, values) for item in value]
    return value


def look_up(name: str, values: Mapping[str, Any]) -> Any:
    """The value of ``a.b.c``; ``None`` if it is nowhere."""
    found: Any = values
    for step in name.split("."):
        if not is_object(found):
            return None
        found = found.get(step)
    return found


def as_text(value: Any) -> str:
    """A value in a text: nothing for ``None``, JSON for lists and objects."""
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def pieces(text: str) -> list[str]:
    """The text as a model streams it: word by word, each with the space behind it."""
    return _PIECE.findall(text)


def usage(prompt: int, completion: int) -> dict[str, Any]:
    """What an answer cost; counts are in tokens. The prices are invented, their form is not."""
    prompt_price, completion_price = prompt * 0.000_001, completion * 0.000_002
    return {
        "prompt_tokens": prompt,
        "prompt_unit_price": "0.001" if prompt else "0.0",
        "prompt_price_unit": "0.001" if prompt else "0.0",
        "prompt_price": f"{prompt_price:.7f}" if prompt else "0.0",
        "completion_tokens": completion,
        "completion_unit_price": "0.002" if completion else "0.0",
        "completion_price_unit": "0.001" if completion else "0.0",
        "completion_price": f"{completion_price:.7f}" if completion else "0.0",
        "total_tokens": prompt + completion,
        "total_price": f"{prompt_price + completion_price:.7f}" if prompt + completion else "0.0",
        "currency": "USD",
        "latency": 0.05,
        "time_to_first_token": 0.05 if completion else None,
        "time_to_generate": 0.45 if completion else None,
    }
