"""Models of the workspace."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..calls import Answer, Call, Handled, Handler
from ..errors import invalid

_MODELS: Final[Mapping[str, tuple[str, Mapping[str, Any]]]] = {
    "llm": ("local-chat", {"mode": "chat", "context_size": 8192}),
    "text-embedding": ("local-embedding", {"context_size": 8192, "max_chunks": 32}),
    "rerank": ("local-rerank", {"context_size": 8192}),
    "speech2text": ("local-ears", {"file_upload_limit": 30, "supported_file_extensions": "mp3,wav"}),
    "tts": ("local-voice", {"default_voice": "alloy", "audio_type": "mp3", "word_limit": 1000, "max_workers": 1}),
    "moderation": ("local-moderation", {"max_characters_per_chunk": 2000}),
}


def list_models(call: Call) -> Handled:
    """Models of one kind."""
    kind = call.path["model_type"]
    if kind not in _MODELS:
        raise invalid(f"invalid origin model type {kind}")
    name, properties = _MODELS[kind]
    base = f"{call.world.base_url}/console/api/workspaces/{call.tenant.id}/model-providers/local/icon_small"
    model: dict[str, Any] = {
        "model": name,
        "label": {"zh_Hans": name, "en_US": name},
        "model_type": kind,
        "features": [],
        "fetch_from": "predefined-model",
        "model_properties": dict(properties),
        "deprecated": False,
        "status": "active",
        "load_balancing_enabled": False,
        "has_invalid_load_balancing_configs": False,
    }
    provider: dict[str, Any] = {
        "tenant_id": call.tenant.id,
        "provider": "local/local/local",
        "label": {"zh_Hans": "Local", "en_US": "Local"},
        "icon_small": {"zh_Hans": f"{base}/zh_Hans", "en_US": f"{base}/en_US"},
        "icon_small_dark": None,
        "status": "active",
        "models": [model],
    }
    return Answer({"data": [provider]})


HANDLERS: Final[Mapping[str, Handler]] = {"listModels": list_models}
