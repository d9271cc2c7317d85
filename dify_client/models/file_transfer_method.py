# Generated from spec/dify/common.yaml (FileTransferMethod): edit that, not this file.
"""How a file came into an app."""

from __future__ import annotations

from typing import Literal, TypeAlias

FileTransferMethod: TypeAlias = Literal["remote_url", "local_file", "tool_file", "datasource_file"]
"""How a file came into an app. ``tool_file`` (made by a tool) and ``datasource_file`` (from a data source) come from
servers only. Values: ``remote_url``, ``local_file``, ``tool_file``, ``datasource_file``. Servers may send others.
"""
