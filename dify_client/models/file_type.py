# Generated from spec/dify/common.yaml (FileType): edit that, not this file.
"""Kind of file."""

from __future__ import annotations

from typing import Literal, TypeAlias

FileType: TypeAlias = Literal["document", "image", "audio", "video", "custom"]
"""Kind of file. Values: ``document``, ``image``, ``audio``, ``video``, ``custom``. Servers may send others."""
