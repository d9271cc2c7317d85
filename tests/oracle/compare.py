"""Compares an object of ours with the pydantic object made of the same JSON: classes, members, values."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from dify_client import UNSET
from tests.shapes import is_array, is_object


def differences(ours: Any, theirs: Any, at: str = "") -> list[str]:
    """Every place where the two read something different; empty if there is none.

    Args:
        ours: a model of the package, or a plain value.
        theirs: a pydantic model, or a plain value.
        at: where the two stand.
    """
    if isinstance(theirs, BaseModel):
        if "root" in type(theirs).model_fields:  # a named union or list
            return differences(ours, getattr(theirs, "root", None), at)
        return _models(ours, theirs, at)
    if is_array(theirs):
        if not is_array(ours) or len(ours) != len(theirs):
            return [f"{at}: {ours!r} is not {theirs!r}"]
        pairs = enumerate(zip(ours, theirs, strict=True))
        return [line for index, (a, b) in pairs for line in differences(a, b, f"{at}/{index}")]
    if is_object(theirs):
        if not is_object(ours) or set(ours) != set(theirs):
            return [f"{at}: {ours!r} is not {theirs!r}"]
        return [line for key in theirs for line in differences(ours[key], theirs[key], f"{at}/{key}")]
    return [] if ours == theirs else [f"{at}: {ours!r} is not {theirs!r}"]


def _models(ours: Any, theirs: BaseModel, at: str) -> list[str]:
    if type(ours).__name__ != type(theirs).__name__:
        return [f"{at}: {type(ours).__name__} is not {type(theirs).__name__}"]
    renamed: dict[str, str] = ours.WIRE
    names = {wire: name for name, wire in renamed.items()}
    found: list[str] = []
    for name, info in type(theirs).model_fields.items():
        wire = info.alias or name
        value = getattr(ours, names.get(wire, wire))
        if name not in theirs.model_fields_set:  # missing: None, or UNSET in what is only sent
            found += [] if value is None or value is UNSET else [f"{at}/{wire}: {value!r} was not there"]
            continue
        found += differences(value, getattr(theirs, name), f"{at}/{wire}")
    return found
