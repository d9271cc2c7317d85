# Copied from overlays/dify/input_file.py. Edit that file, then run: python -m generator sync
"""File inputs for a chat message or a workflow: by URL, or by the id of an upload."""

from __future__ import annotations

import mimetypes
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from .errors import InvalidRequestError
from .file_limits import extension_of, kind_of
from .models.file_input import FileInput

if TYPE_CHECKING:
    from typing_extensions import Self

    from .models import FileType, UploadedFile

_KINDS: Final[dict[str, FileType]] = {"image": "image", "audio": "audio", "video": "video"}
"""First part of a MIME type to the kind it tells."""


class InputFile(FileInput):
    """One file that goes with a message or a run, for ``files=`` and for file variables in ``inputs=``.

    ``InputFile.from_url("https://example.org/cat.png")`` or
    ``InputFile.from_upload(client.chat.files.upload(file="cat.png"))``.
    """

    __slots__ = ()

    @classmethod
    def from_url(cls, url: str, *, type: FileType | None = None) -> Self:
        """A file that the server fetches itself.

        Args:
            url: address the server can reach.
            type: ``image``, ``document``, ``audio``, ``video`` or ``custom``; told by the extension when left out.

        Raises:
            InvalidRequestError: no type was given, and the address has no extension to tell it, or is none.
        """
        return cls(type=type or _kind(_path(url), None), transfer_method="remote_url", url=url)

    @classmethod
    def from_upload(cls, upload: UploadedFile | str, *, type: FileType | None = None) -> Self:
        """A file uploaded before, by the same user who sends the message.

        Args:
            upload: what ``files.upload`` returned, or its id.
            type: as in ``from_url``; told by name and MIME type of the upload. Needed when only an id is given.

        Raises:
            InvalidRequestError: only an id was given, and no type.
        """
        if isinstance(upload, str):
            return cls(type=type or _kind("", None), transfer_method="local_file", upload_file_id=upload)
        kind = type or _kind(upload.name or "", upload.mime_type)
        return cls(type=kind, transfer_method="local_file", upload_file_id=upload.id)


def _path(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError as error:
        raise InvalidRequestError("url", url, f"is no address: {error}") from error


def _kind(name: str, mime: str | None) -> FileType:
    """The kind of a file by its MIME type, given or guessed from the name; a document if that tells no other."""
    main = (mime or mimetypes.guess_type(name)[0] or "").partition("/")[0]
    if not main and not extension_of(name.rpartition("/")[2]):
        raise InvalidRequestError("type", None, "cannot be told from the name", "pass type=, for example 'image'")
    return _KINDS.get(main) or kind_of(name)
