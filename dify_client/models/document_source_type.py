# Generated from spec/dify/documents.yaml (DocumentSourceType): edit that, not this file.
"""Where a document came from."""

from __future__ import annotations

from typing import Literal, TypeAlias

DocumentSourceType: TypeAlias = Literal[
    "upload_file", "local_file", "online_document", "website_crawl", "online_drive", "notion_import"
]
"""Where a document came from. ``notion_import`` comes from older data. Values: ``upload_file``, ``local_file``,
``online_document``, ``website_crawl``, ``online_drive``, ``notion_import``. Servers may send others.
"""
