# Generated from spec/coze/common.yaml (ContentType): edit that, not this file.
"""What the content of a message is."""

from __future__ import annotations

from typing import Literal, TypeAlias

ContentType: TypeAlias = Literal["text", "object_string", "card", "audio"]
"""What the content of a message is. Values: ``text`` (plain text), ``object_string`` (JSON text of several parts: text,
images, files), ``card`` (a card, in answers only), ``audio`` (sound in base64, in answers only). Servers may send
others.
"""
