# Generated from spec/dify/common.yaml (VariableValueType): edit that, not this file.
"""Type of a conversation variable."""

from __future__ import annotations

from typing import Literal, TypeAlias

VariableValueType: TypeAlias = Literal[
    "string",
    "number",
    "select",
    "integer",
    "float",
    "object",
    "boolean",
    "secret",
    "file",
    "array[any]",
    "array[string]",
    "array[number]",
    "array[object]",
    "array[file]",
    "array[boolean]",
]
"""Type of a conversation variable. All but the first three come from servers only; some servers say ``integer`` or
``float`` where others say ``number``. Values: ``string``, ``number``, ``select``, ``integer``, ``float``, ``object``,
``boolean``, ``secret``, ``file``, ``array[any]``, ``array[string]``, ``array[number]``, ``array[object]``,
``array[file]``, ``array[boolean]``. Servers may send others.
"""
