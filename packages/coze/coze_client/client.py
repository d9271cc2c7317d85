# Copied from overlays/coze/client.py. Edit that file, then run: python -m generator sync
"""The client for everything this package knows of Coze, sync and async."""

from __future__ import annotations

from typing import Final

from .services.client import AsyncServiceClient, ServiceClient

COZE_COM: Final = "https://api.coze.com"
"""Server of coze.com, the default."""
COZE_CN: Final = "https://api.coze.cn"
"""Server of coze.cn, which knows other tokens: ``CozeClient(COZE_CN, token=...)``."""


class CozeClient(ServiceClient):
    __doc__ = ServiceClient.__doc__


class AsyncCozeClient(AsyncServiceClient):
    __doc__ = AsyncServiceClient.__doc__
