# Generated from spec/coze/bots.yaml (BackgroundImages): edit that, not this file.
"""Pictures behind the chat."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class BackgroundImages(Model):
    """Pictures behind the chat."""

    web_background_image: BackgroundImage | None = None
    """On large screens."""

    mobile_background_image: BackgroundImage | None = None
    """On small screens."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d.get("web_background_image")
        self.web_background_image = BackgroundImage.from_dict(v) if v.__class__ is dict else v
        v = d.get("mobile_background_image")
        self.mobile_background_image = BackgroundImage.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .background_image import BackgroundImage
