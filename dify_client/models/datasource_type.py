# Generated from spec/dify/pipeline.yaml (DatasourceType): edit that, not this file.
"""Kind of a data source."""

from __future__ import annotations

from typing import Literal, TypeAlias

DatasourceType: TypeAlias = Literal["local_file", "online_document", "website_crawl", "online_drive"]
"""Kind of a data source. Values: ``local_file``, ``online_document``, ``website_crawl``, ``online_drive``. Servers may
send others.
"""
