"""What an app says about itself, who its users are, and what the server is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..calls import Answer, Call, Handled, Handler
from ..errors import DifyError
from ..file_store import LIMITS
from ..world import ACCOUNT, VERSION


def service_info(call: Call) -> Handled:
    """The server itself; needs no key."""
    return Answer({"welcome": "Dify OpenAPI", "api_version": "v1", "server_version": VERSION})


def info(call: Call) -> Handled:
    """Name and kind of the app."""
    spec = call.app.spec
    name = spec.name
    about: dict[str, Any] = {"name": name, "description": f"{name} of the local server", "tags": [], "mode": spec.mode}
    return Answer({**about, "author_name": ACCOUNT})


def parameters(call: Call) -> Handled:
    """What the app takes and can do."""
    spec = call.app.spec
    limits = {**LIMITS, **call.world.scenario.file_limits}
    settings = call.world.store.get("annotation_reply", call.app.id)
    types = ["image", "document", "audio", "video", "custom"]
    sizes = {
        "image_file_size_limit": limits["image"],
        "video_file_size_limit": limits["video"],
        "audio_file_size_limit": limits["audio"],
        "file_size_limit": limits["document"],
        "workflow_file_upload_limit": 10,
    }
    methods = ["local_file", "remote_url"]
    uploads: dict[str, Any] = {
        "enabled": True,
        "allowed_file_extensions": [],
        "allowed_file_types": types,
        "allowed_file_upload_methods": methods,
        "number_limits": 10,
    }
    config = {"batch_count_limit": 5, **sizes}
    image: dict[str, Any] = {"enabled": True, "number_limits": 10, "detail": "high", "transfer_methods": methods}
    speech = {"enabled": True, "voice": "alloy", "language": "en-US"}
    return Answer(
        {
            "opening_statement": spec.opening_statement,
            "suggested_questions": list(spec.suggested_questions),
            "suggested_questions_after_answer": {"enabled": spec.suggest_after_answer},
            "speech_to_text": {"enabled": True},
            "text_to_speech": {**speech, "autoPlay": "enabled" if spec.speak else "disabled"},
            "retriever_resource": {"enabled": True},
            "annotation_reply": {"enabled": bool(settings and settings["enabled"])},
            "more_like_this": {"enabled": False},
            "user_input_form": [dict(item) for item in spec.inputs],
            "sensitive_word_avoidance": {"enabled": False, **({} if spec.has_graph else {"type": "", "configs": []})},
            "file_upload": {**uploads, **({"fileUploadConfig": config} if spec.has_graph else {"image": image})},
            "system_parameters": sizes,
        }
    )


def meta(call: Call) -> Handled:
    """Icons of the tools the app uses."""
    tools = {tool.name for reply in call.app.spec.replies for tool in reply.tools}
    base = f"{call.world.base_url}/console/api/workspaces/current/tool-provider/builtin"
    return Answer({"tool_icons": {name: f"{base}/{name}/icon" for name in sorted(tools)}})


def site(call: Call) -> Handled:
    """The app's web page."""
    texts: dict[str, Any] = dict.fromkeys(
        ("chat_color_theme", "description", "copyright", "privacy_policy", "icon_url")
    )
    return Answer(
        {
            **texts,
            "title": call.app.spec.name,
            "chat_color_theme_inverted": False,
            "icon_type": "emoji",
            "icon": "\N{ROBOT FACE}",
            "icon_background": "#FFEAD5",
            "custom_disclaimer": "",
            "default_language": "en-US",
            "show_workflow_steps": True,
            "use_icon_as_answer_icon": False,
        }
    )


def end_user(call: Call) -> Handled:
    """One end user of the app."""
    row = call.world.store.get("end_user", call.path["end_user_id"], app_id=call.app.id)
    if row is None:
        raise DifyError(404, "end_user_not_found", "End user not found.")
    return Answer(dict(row))


HANDLERS: Final[Mapping[str, Handler]] = {
    "getServiceInfo": service_info,
    "getAppInfo": info,
    "getAppParameters": parameters,
    "getAppMeta": meta,
    "getAppSite": site,
    "getEndUser": end_user,
}
