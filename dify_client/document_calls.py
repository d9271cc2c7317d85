# Copied from overlays/dify/document_calls.py. Edit that file, then run: python -m generator sync
"""Documents, with the calls that wait until they are indexed, and the upload of a folder."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from .errors import InvalidRequestError
from .indexing import IndexedDocument, IndexingReport, too_long
from .polling import Polling
from .services.documents import AsyncDocumentsResource, DocumentsResource

if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    from . import FileTypes, Operation, RequestOptions
    from .folder_upload import FileOutcome, FolderReport
    from .indexing import OnProgress
    from .models import DocumentBatch, DocumentFileOptions
    from .params import DocumentFileOptionsParams


class WaitingDocumentsResource(DocumentsResource):
    __doc__ = DocumentsResource.__doc__
    __slots__ = ()

    def wait_until_indexed(
        self,
        *,
        dataset_id: str,
        batch: str,
        on_progress: OnProgress | None = None,
        polling: Polling | None = None,
        options: RequestOptions | None = None,
    ) -> IndexingReport:
        """Wait until every document of a batch is indexed or has failed.

        Args:
            dataset_id: the knowledge base.
            batch: what creating or updating a document returned as ``batch``.
            on_progress: called with each state, the last one included.
            polling: how often to look and how long; 10 minutes by default.
            options: settings of each call.

        Returns:
            The last state. Documents that failed are in its ``failed``; ``check()`` raises for them.

        Raises:
            ApiTimeoutError: the time was up; the message says how far each document is.
            ApiError: as any call.
        """
        polling = polling or Polling()
        pauses = polling.pauses()
        while True:
            found = self.indexing_status(dataset_id=dataset_id, batch=batch, options=options)
            report = IndexingReport(tuple(found.data))
            if on_progress is not None:
                on_progress(report)
            if report.done:
                return report
            pause = next(pauses, None)
            if pause is None:
                raise too_long(batch, report, polling)
            polling.sleep(pause)

    def create_and_wait(
        self,
        *,
        dataset_id: str,
        name: str | None = None,
        text: str | None = None,
        file: FileTypes | None = None,
        settings: DocumentFileOptions | DocumentFileOptionsParams | None = None,
        on_progress: OnProgress | None = None,
        polling: Polling | None = None,
        options: RequestOptions | None = None,
    ) -> IndexedDocument:
        """Create a document from a text or a file, and wait until it is indexed.

        Args:
            dataset_id: the knowledge base.
            name: name of the document; needed with ``text``.
            text: its text; give this or ``file``.
            file: a path, bytes, a file opened in binary mode, ``(name, content)`` or ``(name, content, MIME type)``.
            settings: how it is indexed and cut; the first document of a knowledge base needs ``indexing_technique``.
            on_progress: called with each state, the last one included.
            polling: how often to look and how long; 10 minutes by default.
            options: settings of each call.

        Returns:
            The document with the outcome of its indexing; ``report.check()`` raises if it failed.

        Raises:
            InvalidRequestError: not exactly one of ``text`` and ``file``, or a text without a name.
            ApiTimeoutError: it is created, but not indexed in time.
            ApiError: as any call.
        """
        operation, args = _creation(dataset_id, name, text, file, settings)
        made = self._client.fetch(operation, args, options)
        report = self.wait_until_indexed(
            dataset_id=dataset_id, batch=made.batch, on_progress=on_progress, polling=polling, options=options
        )
        return IndexedDocument(made.document, made.batch, report)

    def upload_folder(
        self,
        *,
        dataset_id: str,
        folder: str | os.PathLike[str],
        pattern: str = "**/*",
        settings: DocumentFileOptions | DocumentFileOptionsParams | None = None,
        workers: int = 4,
        wait: bool = True,
        on_file: Callable[[FileOutcome], None] | None = None,
        polling: Polling | None = None,
        options: RequestOptions | None = None,
    ) -> FolderReport:
        """Create a document from each file of a folder, several at a time. A file that fails does not stop the others.

        Args:
            dataset_id: the knowledge base.
            folder: where the files are.
            pattern: which of them, as ``pathlib.Path.glob`` understands it. Files whose name starts with a dot are left
                out.
            settings: how they are indexed and cut.
            workers: how many files are sent, or waited for, at once.
            wait: wait for each file until it is indexed.
            on_file: called with the outcome of each file as soon as it is known, in no order; never twice at once.
            polling: how often to look and how long, for each file.
            options: settings of each call.

        Returns:
            One outcome per file, in the order of their paths.

        Raises:
            InvalidRequestError: the folder does not exist, the pattern is none, or ``workers`` is less than 1.
        """
        from .folder_upload import upload

        def send(file: Any) -> IndexedDocument:
            if wait:
                return self.create_and_wait(
                    dataset_id=dataset_id, file=file, settings=settings, polling=polling, options=options
                )
            made = self.create_by_file(dataset_id=dataset_id, file=file, data=settings, options=options)
            return IndexedDocument(made.document, made.batch, IndexingReport(()))

        return upload(folder, pattern, send, workers, on_file)


class AsyncWaitingDocumentsResource(AsyncDocumentsResource):
    __doc__ = AsyncDocumentsResource.__doc__
    __slots__ = ()

    async def wait_until_indexed(
        self,
        *,
        dataset_id: str,
        batch: str,
        on_progress: OnProgress | None = None,
        polling: Polling | None = None,
        options: RequestOptions | None = None,
    ) -> IndexingReport:
        """As ``WaitingDocumentsResource.wait_until_indexed``."""
        polling = polling or Polling()
        pauses = polling.pauses()
        while True:
            found = await self.indexing_status(dataset_id=dataset_id, batch=batch, options=options)
            report = IndexingReport(tuple(found.data))
            if on_progress is not None:
                on_progress(report)
            if report.done:
                return report
            pause = next(pauses, None)
            if pause is None:
                raise too_long(batch, report, polling)
            await polling.async_sleep(pause)

    async def create_and_wait(
        self,
        *,
        dataset_id: str,
        name: str | None = None,
        text: str | None = None,
        file: FileTypes | None = None,
        settings: DocumentFileOptions | DocumentFileOptionsParams | None = None,
        on_progress: OnProgress | None = None,
        polling: Polling | None = None,
        options: RequestOptions | None = None,
    ) -> IndexedDocument:
        """As ``WaitingDocumentsResource.create_and_wait``."""
        operation, args = _creation(dataset_id, name, text, file, settings)
        made = await self._client.fetch(operation, args, options)
        report = await self.wait_until_indexed(
            dataset_id=dataset_id, batch=made.batch, on_progress=on_progress, polling=polling, options=options
        )
        return IndexedDocument(made.document, made.batch, report)

    async def upload_folder(
        self,
        *,
        dataset_id: str,
        folder: str | os.PathLike[str],
        pattern: str = "**/*",
        settings: DocumentFileOptions | DocumentFileOptionsParams | None = None,
        workers: int = 4,
        wait: bool = True,
        on_file: Callable[[FileOutcome], None] | None = None,
        polling: Polling | None = None,
        options: RequestOptions | None = None,
    ) -> FolderReport:
        """As ``WaitingDocumentsResource.upload_folder``, with tasks in place of threads."""
        from .folder_upload import aupload

        async def send(file: Any) -> IndexedDocument:
            if wait:
                return await self.create_and_wait(
                    dataset_id=dataset_id, file=file, settings=settings, polling=polling, options=options
                )
            made = await self.create_by_file(dataset_id=dataset_id, file=file, data=settings, options=options)
            return IndexedDocument(made.document, made.batch, IndexingReport(()))

        return await aupload(folder, pattern, send, workers, on_file)


def _creation(
    dataset_id: str,
    name: str | None,
    text: str | None,
    file: FileTypes | None,
    settings: DocumentFileOptions | DocumentFileOptionsParams | None,
) -> tuple[Operation[DocumentBatch], dict[str, Any]]:
    """The call that creates a document, and its arguments."""
    if (text is None) == (file is None):
        raise InvalidRequestError("text", text, "or file is needed, and not both", "give text= with name=, or file=")
    if file is not None:
        from .api.document_writing.create_document_by_file import OPERATION as BY_FILE

        if name is not None:
            raise InvalidRequestError("name", name, "belongs to text=", "give file=(name, content) to name a file")
        return BY_FILE, {"dataset_id": dataset_id, "file": file, "data": settings}
    from .api.document_writing.create_document_by_text import OPERATION as BY_TEXT

    given = settings if isinstance(settings, Mapping) or settings is None else settings.to_dict()
    members = cast("Mapping[str, Any]", given or {})
    return BY_TEXT, {**members, "dataset_id": dataset_id, "name": name, "text": text}
