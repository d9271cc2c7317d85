# Generated from spec/dify/common.yaml (TransferMethod): edit that, not this file.
"""How a file is given to the server: an address to fetch, or the id of an earlier upload."""

from __future__ import annotations

from typing import Literal, TypeAlias

TransferMethod: TypeAlias = Literal["remote_url", "local_file"]
"""How a file is given to the server: an address to fetch, or the id of an earlier upload. Values: ``remote_url``,
``local_file``. Servers may send others.
"""
