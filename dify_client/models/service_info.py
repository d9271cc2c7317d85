# Generated from spec/dify/server.yaml (ServiceInfo): edit that, not this file.
"""A server's greeting and versions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ServiceInfo(Model):
    """A server's greeting and versions."""

    welcome: str
    """Greeting. Example: ``Dify OpenAPI``."""

    api_version: str
    """Version of the Service API. Example: ``v1``."""

    server_version: str
    """Version of the server. Example: ``1.14.0``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.welcome = d["welcome"]
        self.api_version = d["api_version"]
        self.server_version = d["server_version"]
        self.raw = d
        return self
