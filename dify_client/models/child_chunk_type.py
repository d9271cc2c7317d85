# Generated from spec/dify/child_chunks.yaml (ChildChunkType): edit that, not this file.
"""Who wrote a child chunk: the server, or a person."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChildChunkType: TypeAlias = Literal["automatic", "customized"]
"""Who wrote a child chunk: the server, or a person. Values: ``automatic``, ``customized``. Servers may send others."""
