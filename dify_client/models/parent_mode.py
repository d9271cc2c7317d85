# Generated from spec/dify/process_rules.yaml (ParentMode): edit that, not this file.
"""What a parent chunk is: a paragraph, or the whole document."""

from __future__ import annotations

from typing import Literal, TypeAlias

ParentMode: TypeAlias = Literal["full-doc", "paragraph"]
"""What a parent chunk is: a paragraph, or the whole document. Values: ``full-doc``, ``paragraph``. Servers may send
others.
"""
