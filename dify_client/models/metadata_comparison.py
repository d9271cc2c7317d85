# Generated from spec/dify/retrieval.yaml (MetadataComparison): edit that, not this file.
"""How a metadata value is compared."""

from __future__ import annotations

from typing import Literal, TypeAlias

MetadataComparison: TypeAlias = Literal[
    "contains",
    "not contains",
    "start with",
    "end with",
    "is",
    "is not",
    "empty",
    "not empty",
    "in",
    "not in",
    "=",
    "≠",
    ">",
    "<",
    "≥",
    "≤",
    "before",
    "after",
]
"""How a metadata value is compared. Text and lists: ``contains`` to ``not in``. Numbers: the signs. Times: ``before``,
``after``. ``empty`` and ``not empty`` take no value. Values: ``contains``, ``not contains``, ``start with``, ``end
with``, ``is``, ``is not``, ``empty``, ``not empty``, ``in``, ``not in``, ``=``, ``≠``, ``>``, ``<``, ``≥``, ``≤``,
``before``, ``after``. Servers may send others.
"""
