# Generated from spec/dify/datasets.yaml (IndexingTechnique): edit that, not this file.
"""How a knowledge base is indexed: ``high_quality`` with an embedding model, ``economy`` by keywords only."""

from __future__ import annotations

from typing import Literal, TypeAlias

IndexingTechnique: TypeAlias = Literal["high_quality", "economy"]
"""How a knowledge base is indexed: ``high_quality`` with an embedding model, ``economy`` by keywords only. Servers may
send others.
"""
