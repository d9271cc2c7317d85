# Generated from spec/dify/documents.yaml (MetadataType): edit that, not this file.
"""Type of the values of a metadata field."""

from __future__ import annotations

from typing import Literal, TypeAlias

MetadataType: TypeAlias = Literal["string", "number", "time"]
"""Type of the values of a metadata field. Times are numbers: Unix time in seconds. Values: ``string``, ``number``,
``time``. Servers may send others.
"""
