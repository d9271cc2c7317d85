# Generated from spec/dify/pipeline.yaml (OnlineDriveEntryType): edit that, not this file.
"""Whether an entry of an online drive is a file, or a folder to be gone through."""

from __future__ import annotations

from typing import Literal, TypeAlias

OnlineDriveEntryType: TypeAlias = Literal["file", "folder"]
"""Whether an entry of an online drive is a file, or a folder to be gone through. Values: ``file``, ``folder``."""
