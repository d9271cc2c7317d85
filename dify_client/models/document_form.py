# Generated from spec/dify/datasets.yaml (DocumentForm): edit that, not this file.
"""How documents are cut: plain chunks, questions with answers, or parent chunks with child chunks."""

from __future__ import annotations

from typing import Literal, TypeAlias

DocumentForm: TypeAlias = Literal["text_model", "qa_model", "hierarchical_model"]
"""How documents are cut: plain chunks, questions with answers, or parent chunks with child chunks. Values:
``text_model``, ``qa_model``, ``hierarchical_model``. Servers may send others.
"""
