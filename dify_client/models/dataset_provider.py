# Generated from spec/dify/datasets.yaml (DatasetProvider): edit that, not this file.
"""Where the chunks live: ``vendor`` in Dify, ``external`` behind an external knowledge API."""

from __future__ import annotations

from typing import Literal, TypeAlias

DatasetProvider: TypeAlias = Literal["vendor", "external"]
"""Where the chunks live: ``vendor`` in Dify, ``external`` behind an external knowledge API. Servers may send others."""
