# Generated from spec/dify/audio.yaml: edit that, not this file.
"""Transcribe an audio file.

``POST /audio-to-text``. Services: chat, chatflow, completion, core.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation
from ...models.audio_transcript import AudioTranscript

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, SyncClient
    from ..._runtime.types import RequestOptions, Response
    from ...models.audio_to_text_request import AudioToTextRequest


def _body() -> type[AudioToTextRequest]:
    from ...models.audio_to_text_request import AudioToTextRequest

    return AudioToTextRequest


OPERATION: Final[Operation[AudioTranscript]] = Operation(
    id="audioToText",
    method="POST",
    path="/audio-to-text",
    decode=AudioTranscript.from_dict,
    body=Body("multipart", _body),
    security=("appKey",),
    error_codes={
        400: (
            "app_unavailable",
            "no_audio_uploaded",
            "speech_to_text_disabled",
            "provider_not_support_speech_to_text",
            "provider_not_initialize",
            "provider_quota_exceeded",
            "model_currently_not_support",
            "completion_request_error",
            "bad_request_key_error",
        ),
        401: ("unauthorized",),
        403: ("forbidden",),
        413: ("audio_too_large",),
        415: ("unsupported_audio_type",),
        500: ("internal_server_error",),
    },
)


def sync(*, client: SyncClient, body: AudioToTextRequest, options: RequestOptions | None = None) -> AudioTranscript:
    """Transcribe an audio file.

    Uses the speech-to-text model of the app, which must have the feature switched on. Files may have up to 30 MB; the
    content type decides whether the file is taken (mp3, mpga, m4a, wav, amr on current servers, not ``audio/mpeg``).

    Args:
        body: what is sent.
        client: who sends it.
        options: settings of this call alone.

    Returns:
        What was said.

    Raises:
        BadRequestError: 400: ``app_unavailable``, ``no_audio_uploaded``, ``speech_to_text_disabled``,
            ``provider_not_support_speech_to_text``, ``provider_not_initialize``, ``provider_quota_exceeded``,
            ``model_currently_not_support``, ``completion_request_error``, ``bad_request_key_error``.
        AuthenticationError: 401: ``unauthorized``.
        PermissionDeniedError: 403: ``forbidden``.
        PayloadTooLargeError: 413: ``audio_too_large``.
        UnsupportedMediaTypeError: 415: ``unsupported_audio_type``.
        ServerError: 500: ``internal_server_error``.
        ApiError: everything else that can go wrong with a call.
    """
    return client.fetch(OPERATION, {"body": body}, options)


def sync_detailed(
    *, client: SyncClient, body: AudioToTextRequest, options: RequestOptions | None = None
) -> Response[AudioTranscript]:
    """As ``sync``, with status, headers and content of the answer."""
    return client.call(OPERATION, {"body": body}, options)


async def asyncio(
    *, client: AsyncClient, body: AudioToTextRequest, options: RequestOptions | None = None
) -> AudioTranscript:
    """As ``sync``, awaited."""
    return await client.fetch(OPERATION, {"body": body}, options)


async def asyncio_detailed(
    *, client: AsyncClient, body: AudioToTextRequest, options: RequestOptions | None = None
) -> Response[AudioTranscript]:
    """As ``sync_detailed``, awaited."""
    return await client.call(OPERATION, {"body": body}, options)
