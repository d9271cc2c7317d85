# Generated from spec/dify/common.yaml (AudioFormat): edit that, not this file.
"""Kinds of audio files that can be transcribed, by extension; servers differ in which they take."""

from __future__ import annotations

from typing import Literal, TypeAlias

AudioFormat: TypeAlias = Literal["mp3", "mp4", "mpeg", "mpga", "m4a", "wav", "webm", "amr"]
"""Kinds of audio files that can be transcribed, by extension; servers differ in which they take. Values: ``mp3``,
``mp4``, ``mpeg``, ``mpga``, ``m4a``, ``wav``, ``webm``, ``amr``. Servers may send others.
"""
