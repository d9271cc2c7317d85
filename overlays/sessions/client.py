"""The client of a session gateway, sync and async."""

from __future__ import annotations

from .services.client import AsyncServiceClient, ServiceClient


class SessionClient(ServiceClient):
    __doc__ = ServiceClient.__doc__


class AsyncSessionClient(AsyncServiceClient):
    __doc__ = AsyncServiceClient.__doc__
