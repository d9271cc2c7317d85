"""The providers, behind one interface. Only what the settings name is imported."""

from __future__ import annotations

from collections.abc import Mapping

from ..config import BackendConfig
from .base import Attachment, Backend, Run, Turn

__all__ = ["Attachment", "Backend", "Run", "Turn", "make_backend"]


def make_backend(config: BackendConfig, environ: Mapping[str, str]) -> Backend:
    """The adapter that a part of the settings asks for.

    Args:
        config: the part.
        environ: where the provider's key is.

    Raises:
        ConfigError: the key is missing, the address is none, or the script cannot be read.
    """
    if config.provider == "dify":
        from .dify import DifyBackend

        return DifyBackend(config.app, config.key(environ), config.base_url)
    if config.provider == "coze":
        from .coze import CozeBackend

        return CozeBackend(config.bot_id, config.key(environ), config.base_url)
    from .scripted import ScriptedBackend

    return ScriptedBackend() if config.script is None else ScriptedBackend.from_file(config.script)
