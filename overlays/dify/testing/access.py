"""Who may call what: keys, and the kinds of apps an operation is for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from .contract import Operation
from .errors import DifyError, app_unavailable, not_chat_app, not_workflow_app, unauthorized
from .world import App, Tenant, World

_CHATS: Final = ("chat", "agent-chat", "advanced-chat")
_RUNS: Final = ("workflow", "advanced-chat")
_KINDS: Final[dict[str, tuple[tuple[str, ...], Callable[[], DifyError]]]] = {
    **dict.fromkeys(
        (
            "sendChatMessage",
            "stopChatMessage",
            "getSuggestedQuestions",
            "listConversations",
            "deleteConversation",
            "renameConversation",
            "listConversationVariables",
            "updateConversationVariable",
            "listMessages",
        ),
        (_CHATS, not_chat_app),
    ),
    **dict.fromkeys(("sendCompletionMessage", "stopCompletionMessage"), (("completion",), app_unavailable)),
    **dict.fromkeys(("runWorkflow", "runWorkflowById", "stopWorkflow"), (("workflow",), not_workflow_app)),
    **dict.fromkeys(("getWorkflowRun", "streamWorkflowEvents"), (_RUNS, not_workflow_app)),
}
"""Operations that only some kinds of apps serve, and how the others refuse."""
_PUBLISHED_ONLY: Final = ("getAppParameters", "getAppMeta")


def open_with(operation: Operation, authorization: str | None, world: World) -> tuple[App | None, Tenant | None]:
    """What the key of a request opens: an app or a workspace; nothing for the operation that needs no key.

    Raises:
        DifyError: 401 without a key, with an unknown one, and with the key of the other half of the API.
    """
    if operation.key is None:
        return None, None
    scheme, _, key = (authorization or "").partition(" ")
    if scheme.lower() != "bearer" or not key:
        raise unauthorized("Authorization header must be provided and start with 'Bearer'")
    app = world.app_of_key(key.strip()) if operation.key == "appKey" else None
    tenant = world.tenants.get(key.strip()) if operation.key == "datasetKey" else None
    if app is None and tenant is None:
        raise unauthorized()
    if app is not None and not app.spec.enabled:
        raise DifyError(403, "forbidden", "The app's API service has been disabled.")
    return app, tenant


def check_kind(operation: Operation, app: App | None) -> None:
    """Refuse an operation that this kind of app does not serve.

    Raises:
        DifyError: 400 with the code Dify uses there.
    """
    if app is None:
        return
    modes, refusal = _KINDS.get(operation.id, ((), app_unavailable))
    if modes and app.mode not in modes:
        raise refusal()
    if not app.spec.published and operation.id in _PUBLISHED_ONLY:
        raise app_unavailable()
