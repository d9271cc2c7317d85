# Generated from spec/coze/common.yaml (PublishStatus): edit that, not this file.
"""Which versions are listed."""

from __future__ import annotations

from typing import Literal, TypeAlias

PublishStatus: TypeAlias = Literal["all", "published_online", "published_draft", "unpublished_draft"]
"""Which versions are listed. Values: ``all`` (everything, as it is drafted now), ``published_online`` (what is
published), ``published_draft`` (newest draft of what is published), ``unpublished_draft`` (drafts that were never
published).
"""
