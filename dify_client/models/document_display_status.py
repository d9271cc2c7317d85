# Generated from spec/dify/documents.yaml (DocumentDisplayStatus): edit that, not this file.
"""State of a document as people see it."""

from __future__ import annotations

from typing import Literal, TypeAlias

DocumentDisplayStatus: TypeAlias = Literal[
    "queuing", "indexing", "paused", "error", "available", "disabled", "archived"
]
"""State of a document as people see it. Values: ``queuing``, ``indexing``, ``paused``, ``error``, ``available``,
``disabled``, ``archived``. Servers may send others.
"""
