# Generated from spec/dify/common.yaml (FormInputType): edit that, not this file.
"""Kind of an input field, in an app's start form and in human-input forms."""

from __future__ import annotations

from typing import Literal, TypeAlias

FormInputType: TypeAlias = Literal[
    "text-input",
    "paragraph",
    "select",
    "text_input",
    "number",
    "checkbox",
    "file",
    "file-list",
    "external_data_tool",
    "json_object",
]
"""Kind of an input field, in an app's start form and in human-input forms. ``text_input``, ``number``, ``checkbox``,
``file``, ``file-list``, ``external_data_tool`` and ``json_object`` come from servers only. Values: ``text-input``,
``paragraph``, ``select``, ``text_input``, ``number``, ``checkbox``, ``file``, ``file-list``, ``external_data_tool``,
``json_object``. Servers may send others.
"""
