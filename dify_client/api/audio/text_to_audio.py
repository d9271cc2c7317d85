# Generated from spec/dify/audio.yaml: edit that, not this file.
"""Read a text or the answer of a message out.

``POST /text-to-audio``. Services: chat, chatflow, completion, core.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..._runtime.operation import Body, Operation

if TYPE_CHECKING:
    from ..._runtime.binary import AsyncBinaryResponse, BinaryResponse
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions
    from ...models.text_to_audio_request import TextToAudioRequest


def _body() -> type[TextToAudioRequest]:
    from ...models.text_to_audio_request import TextToAudioRequest

    return TextToAudioRequest


OPERATION: Final[Operation[Any]] = Operation(
    id="textToAudio",
    method="POST",
    path="/text-to-audio",
    decode=lambda v: v,
    result="binary",
    body=Body("json", _body),
    security=("appKey",),
    error_codes={
        400: (
            "app_unavailable",
            "invalid_param",
            "provider_not_initialize",
            "provider_quota_exceeded",
            "model_currently_not_support",
            "completion_request_error",
        ),
        401: ("unauthorized",),
        403: ("forbidden",),
        500: ("internal_server_error",),
    },
    accept="audio/aac, audio/flac, audio/mp4, audio/mpeg, audio/ogg, audio/wav, audio/webm",
)


def sync(*, client: SyncClient, body: TextToAudioRequest, options: RequestOptions | None = None) -> BinaryResponse:
    """Read a text or the answer of a message out.

    Answers the sound itself, with its content type; most providers send ``audio/mpeg``. A message id that does not
    exist is status 200 with the JSON body ``null`` instead of sound.

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        The sound.

    Raises:
        BadRequestError: 400: ``app_unavailable``, ``invalid_param``, ``provider_not_initialize``,
            ``provider_quota_exceeded``, ``model_currently_not_support``, ``completion_request_error``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        ServerError: 500: ``internal_server_error``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.download(OPERATION, {"body": body}, options)


async def asyncio(
    *, client: AsyncClient, body: TextToAudioRequest, options: RequestOptions | None = None
) -> AsyncBinaryResponse:
    """As ``sync``, awaited."""
    return await client.download(OPERATION, {"body": body}, options)
