"""FileService: files go on to the provider; the gateway keeps what it needs to name them there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from . import names, records
from .backends import Backend
from .bodies import Upload
from .clock import Clock
from .errors import GatewayError
from .records import Session, StoredFile
from .store import Store


class FileService:
    """Files of sessions.

    Args:
        backends: adapters by model.
        store: where their facts are kept.
        clock: for their times.
    """

    def __init__(self, backends: Mapping[str, Backend], store: Store, clock: Clock) -> None:
        self._backends: Final = backends
        self._store: Final = store
        self._clock: Final = clock

    async def upload(self, session: Session, upload: Upload) -> StoredFile:
        """Hand a file to the provider of a session.

        Raises:
            GatewayError: the provider refused it, or cannot be reached.
        """
        backend = self._backends.get(session.model_id)
        if backend is None:
            message = f"there is no model {session.model_id} any more"
            raise GatewayError("UNKNOWN_MODEL", message, model_id=session.model_id, models=sorted(self._backends))
        ref = await backend.upload(session.id, upload.name, upload.content_type, upload.content)
        file = StoredFile(
            id=names.file_id(),
            session_id=session.id,
            filename=upload.name,
            content_type=upload.content_type,
            size=len(upload.content),
            created_at=self._clock.time(),
            ref=ref,
        )
        await self._store.run(lambda db: records.insert_file(db, file))
        return file

    async def list(self, session: Session) -> list[StoredFile]:
        """The files of a session in the order of their upload."""
        return await self._store.run(lambda db: records.find_files(db, session.id))

    async def get(self, session: Session, file_id: str) -> StoredFile:
        """A file of a session.

        Raises:
            GatewayError: there is none.
        """
        found = await self._store.run(lambda db: records.find_files(db, session.id, file_id))
        if not found:
            raise _not_found(file_id)
        return found[0]

    async def delete(self, session: Session, file_id: str) -> None:
        """Take a file out of a session.

        Raises:
            GatewayError: there is none.
        """
        if not await self._store.run(lambda db: records.delete_file(db, session.id, file_id)):
            raise _not_found(file_id)


def _not_found(file_id: str) -> GatewayError:
    return GatewayError("FILE_NOT_FOUND", f"the session has no file {file_id}", file_id=file_id)
