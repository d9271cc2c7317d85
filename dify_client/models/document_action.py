# Generated from spec/dify/documents.yaml (DocumentAction): edit that, not this file.
"""What is done to documents."""

from __future__ import annotations

from typing import Literal, TypeAlias

DocumentAction: TypeAlias = Literal["enable", "disable", "archive", "un_archive"]
"""What is done to documents. Values: ``enable``, ``disable``, ``archive``, ``un_archive``."""
