# Generated from spec/dify/audio.yaml: edit that, not this file.
"""Speech to text and text to speech."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.binary import AsyncBinaryResponse, BinaryResponse
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.types import FileTypes, RequestOptions
    from ..models.audio_transcript import AudioTranscript


class AudioResource:
    """Speech to text and text to speech."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def to_text(
        self, *, file: FileTypes, user: str | None = None, options: RequestOptions | None = None
    ) -> AudioTranscript:
        """Transcribe an audio file.

        Uses the speech-to-text model of the app, which must have the feature switched on. Files may have up to 30 MB;
        the content type decides whether the file is taken (mp3, mpga, m4a, wav, amr on current servers, not
        ``audio/mpeg``).

        ``POST /audio-to-text``

        Args:
            file: The audio file, 30 MB at most, with a content type such as ``audio/wav`` or ``audio/mp3``.
            user: Your name for the end user. Default: the client's ``user``.
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
        from ..api.audio.audio_to_text import OPERATION

        return self._client.fetch(OPERATION, {"file": file, "user": user}, options)

    def from_text(
        self,
        *,
        text: str | None = None,
        message_id: str | None = None,
        voice: str | None = None,
        streaming: bool | None = None,
        user: str | None = None,
        options: RequestOptions | None = None,
    ) -> BinaryResponse:
        """Read a text or the answer of a message out.

        Answers the sound itself, with its content type; most providers send ``audio/mpeg``. A message id that does not
        exist is status 200 with the JSON body ``null`` instead of sound.

        ``POST /text-to-audio``

        Args:
            text: Words to read out.
            message_id: Message whose answer to read out (a UUID).
            voice: Name of the voice, one of the provider's. Without it the app's own voice speaks
                (``text_to_speech.voice`` of ``app.parameters``).
            streaming: Has no effect on current servers; the provider decides whether the sound comes piece by piece.
            user: Your name for the end user. Default: the client's ``user``.
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
        from ..api.audio.text_to_audio import OPERATION

        return self._client.download(
            OPERATION,
            {"text": text, "message_id": message_id, "voice": voice, "streaming": streaming, "user": user},
            options,
        )


class AudioResourceWithResponse:
    """AudioResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = AudioResource(client)
        self.to_text = with_response(calls.to_text)


class AsyncAudioResource:
    """Speech to text and text to speech.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def to_text(
        self, *, file: FileTypes, user: str | None = None, options: RequestOptions | None = None
    ) -> AudioTranscript:
        """Transcribe an audio file.

        Uses the speech-to-text model of the app, which must have the feature switched on. Files may have up to 30 MB;
        the content type decides whether the file is taken (mp3, mpga, m4a, wav, amr on current servers, not
        ``audio/mpeg``).

        ``POST /audio-to-text``

        Args:
            file: The audio file, 30 MB at most, with a content type such as ``audio/wav`` or ``audio/mp3``.
            user: Your name for the end user. Default: the client's ``user``.
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
        from ..api.audio.audio_to_text import OPERATION

        return await self._client.fetch(OPERATION, {"file": file, "user": user}, options)

    async def from_text(
        self,
        *,
        text: str | None = None,
        message_id: str | None = None,
        voice: str | None = None,
        streaming: bool | None = None,
        user: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncBinaryResponse:
        """Read a text or the answer of a message out.

        Answers the sound itself, with its content type; most providers send ``audio/mpeg``. A message id that does not
        exist is status 200 with the JSON body ``null`` instead of sound.

        ``POST /text-to-audio``

        Args:
            text: Words to read out.
            message_id: Message whose answer to read out (a UUID).
            voice: Name of the voice, one of the provider's. Without it the app's own voice speaks
                (``text_to_speech.voice`` of ``app.parameters``).
            streaming: Has no effect on current servers; the provider decides whether the sound comes piece by piece.
            user: Your name for the end user. Default: the client's ``user``.
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
        from ..api.audio.text_to_audio import OPERATION

        return await self._client.download(
            OPERATION,
            {"text": text, "message_id": message_id, "voice": voice, "streaming": streaming, "user": user},
            options,
        )


class AsyncAudioResourceWithResponse:
    """AsyncAudioResource whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncAudioResource(client)
        self.to_text = async_with_response(calls.to_text)
