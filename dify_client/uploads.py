# Copied from overlays/dify/uploads.py. Edit that file, then run: python -m generator sync
"""Uploads that can be checked before a byte is sent: ``limits=`` on ``files.upload`` and ``audio.to_text``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from . import Upload
from .file_limits import TRANSCRIBABLE_EXTENSIONS, FileLimits, extension_of
from .services.audio import AsyncAudioResource, AudioResource
from .services.files import AsyncFilesResource, FilesResource

if TYPE_CHECKING:
    from . import FileTypes, Operation, RequestOptions
    from .models import AppParameters, AudioTranscript, UploadedFile

    Limits: TypeAlias = FileLimits | Literal["server"] | None


class CheckedFilesResource(FilesResource):
    """Files that go with a question or a run."""

    __slots__ = ()

    def upload(
        self,
        *,
        file: FileTypes,
        user: str | None = None,
        limits: Limits = None,
        options: RequestOptions | None = None,
    ) -> UploadedFile:
        """Upload a file, to refer to it in questions and runs of the same user (``POST /files/upload``).

        Args:
            file: a path, bytes, a file opened in binary mode, ``(name, content)`` or ``(name, content, MIME type)``.
                Type and name are guessed where they are missing.
            user: your name for the end user; default: the client's.
            limits: check name and size before sending: a ``FileLimits``, such as ``DEFAULT_FILE_LIMITS``, or
                ``"server"`` to ask the app for its own (one more request).
            options: settings of this call alone.

        Returns:
            The file as the server keeps it; its ``id`` is what file inputs name.

        Raises:
            PayloadTooLargeError: larger than ``limits`` allow, or 413 from the server.
            UnsupportedMediaTypeError: of a kind that ``limits`` do not allow, or 415 from the server.
            InvalidRequestError: no file, or one that cannot be read.
            ApiError: everything else that can go wrong with a call.
        """
        if limits is not None:
            found = limits if limits != "server" else _of(self._client.fetch(_parameters(), {}, options))
            upload = Upload(file)
            found.check(upload.name, upload.size)
        return super().upload(file=file, user=user, options=options)


class AsyncCheckedFilesResource(AsyncFilesResource):
    """As ``CheckedFilesResource``, for ``AsyncDifyClient``."""

    __slots__ = ()

    async def upload(
        self,
        *,
        file: FileTypes,
        user: str | None = None,
        limits: Limits = None,
        options: RequestOptions | None = None,
    ) -> UploadedFile:
        """As ``CheckedFilesResource.upload``."""
        if limits is not None:
            found = limits if limits != "server" else _of(await self._client.fetch(_parameters(), {}, options))
            upload = Upload(file)
            found.check(upload.name, upload.size)
        return await super().upload(file=file, user=user, options=options)


class CheckedAudioResource(AudioResource):
    """Speech to text, and text to speech."""

    __slots__ = ()

    def to_text(
        self,
        *,
        file: FileTypes,
        user: str | None = None,
        limits: FileLimits | None = None,
        options: RequestOptions | None = None,
    ) -> AudioTranscript:
        """Write down what is said in a sound file (``POST /audio-to-text``).

        Args:
            file: as in ``files.upload``. Without a type of its own an mp3 goes out as ``audio/mp3``, which is what
                servers take.
            user: your name for the end user; default: the client's.
            limits: check format and size before sending, for example ``DEFAULT_FILE_LIMITS`` (30 MB; mp3, mp4, mpeg,
                mpga, m4a, wav, webm, amr). The server does not tell its own.
            options: settings of this call alone.

        Returns:
            The words, as text.

        Raises:
            PayloadTooLargeError: larger than ``limits`` allow, or 413 from the server.
            UnsupportedMediaTypeError: of a kind that ``limits`` do not allow, or 415 from the server.
            InvalidRequestError: no file, or one that cannot be read.
            ApiError: everything else that can go wrong with a call.
        """
        if limits is not None:
            upload = Upload(file)
            limits.check_speech(upload.name, upload.size)
        return super().to_text(file=_as_speech(file), user=user, options=options)


class AsyncCheckedAudioResource(AsyncAudioResource):
    """As ``CheckedAudioResource``, for ``AsyncDifyClient``."""

    __slots__ = ()

    async def to_text(
        self,
        *,
        file: FileTypes,
        user: str | None = None,
        limits: FileLimits | None = None,
        options: RequestOptions | None = None,
    ) -> AudioTranscript:
        """As ``CheckedAudioResource.to_text``."""
        if limits is not None:
            upload = Upload(file)
            limits.check_speech(upload.name, upload.size)
        return await super().to_text(file=_as_speech(file), user=user, options=options)


def _as_speech(file: FileTypes) -> FileTypes:
    """The file with the MIME type that the transcription accepts: ``audio/`` and the extension, where none was given.

    Servers compare with exactly these names and refuse the registered ``audio/mpeg`` of an mp3 file.
    """
    if isinstance(file, tuple) and len(file) == 3:
        return file
    name = Upload(file).name
    extension = extension_of(name)
    if extension not in TRANSCRIBABLE_EXTENSIONS:
        return file
    return name, file[1] if isinstance(file, tuple) else file, f"audio/{extension}"


def _parameters() -> Operation[AppParameters]:
    from .api.app.get_app_parameters import OPERATION

    return OPERATION


def _of(parameters: AppParameters) -> FileLimits:
    return FileLimits.from_parameters(parameters)
