# Generated from spec/dify/documents.yaml (IndexingStatus): edit that, not this file.
"""How far the indexing of a document is."""

from __future__ import annotations

from typing import Literal, TypeAlias

IndexingStatus: TypeAlias = Literal[
    "waiting", "parsing", "cleaning", "splitting", "indexing", "paused", "error", "completed"
]
"""How far the indexing of a document is. ``completed`` and ``error`` are final. Values: ``waiting``, ``parsing``,
``cleaning``, ``splitting``, ``indexing``, ``paused``, ``error``, ``completed``. Servers may send others.
"""
