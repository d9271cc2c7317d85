# Generated from spec/dify/documents.yaml (MetadataSelection): edit that, not this file.
"""Whether metadata come with a document, alone, or not."""

from __future__ import annotations

from typing import Literal, TypeAlias

MetadataSelection: TypeAlias = Literal["all", "only", "without"]
"""Whether metadata come with a document, alone, or not. Values: ``all``, ``only``, ``without``."""
