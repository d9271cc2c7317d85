# Generated from spec/dify/metadata.yaml (BuiltInMetadataAction): edit that, not this file.
"""Switches the built-in metadata fields on or off."""

from __future__ import annotations

from typing import Literal, TypeAlias

BuiltInMetadataAction: TypeAlias = Literal["enable", "disable"]
"""Switches the built-in metadata fields on or off. Values: ``enable``, ``disable``."""
