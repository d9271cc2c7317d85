# Generated from spec/dify/app.yaml (AppSite): edit that, not this file.
"""How the web page of an app looks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .icon_type import IconType


@define(kw_only=True)
class AppSite(Model):
    """How the web page of an app looks."""

    title: str
    """Title of the page."""

    chat_color_theme: str | None = None
    """Main colour, as in CSS; null for the usual one."""

    chat_color_theme_inverted: bool
    """Whether text and main colour are swapped."""

    icon_type: IconType | str | None = None
    """What ``icon`` holds. One of ``emoji``, ``image``, ``link``."""

    icon: str | None = None
    """An emoji, or the id of a picture whose address is in ``icon_url``."""

    icon_background: str | None = None
    """Colour behind an emoji, as in CSS. Example: ``#FFEAD5``."""

    icon_url: str | None = None
    """Signed address of the picture; null for an emoji."""

    description: str | None = None
    """Text under the title."""

    copyright: str | None = None
    """Who holds the rights."""

    privacy_policy: str | None = None
    """Address of the privacy policy."""

    custom_disclaimer: str | None = None
    """Disclaimer under the answers; may be empty."""

    input_placeholder: str | None = None
    """Hint in the empty input field; newer servers."""

    default_language: str
    """Language of the page. Example: ``en-US``."""

    show_workflow_steps: bool
    """Whether the page shows the steps of a run."""

    use_icon_as_answer_icon: bool
    """Whether answers carry the icon of the app."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.title = d["title"]
        self.chat_color_theme = d.get("chat_color_theme")
        self.chat_color_theme_inverted = d["chat_color_theme_inverted"]
        self.icon_type = d.get("icon_type")
        self.icon = d.get("icon")
        self.icon_background = d.get("icon_background")
        self.icon_url = d.get("icon_url")
        self.description = d.get("description")
        self.copyright = d.get("copyright")
        self.privacy_policy = d.get("privacy_policy")
        self.custom_disclaimer = d.get("custom_disclaimer")
        self.input_placeholder = d.get("input_placeholder")
        self.default_language = d["default_language"]
        self.show_workflow_steps = d["show_workflow_steps"]
        self.use_icon_as_answer_icon = d["use_icon_as_answer_icon"]
        self.raw = d
        return self
