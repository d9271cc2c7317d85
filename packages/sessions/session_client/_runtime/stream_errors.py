# Copied from templates/runtime/stream_errors.py. Edit that file, then run: python -m generator sync
"""What a stream raises besides its limits: what the API's error event says, and that a stream broke off.

An error carries what is known of the answer so far, and repeats no secret.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar

from .errors import StreamError, StreamInterrupted, shorten
from .meta import meta_of
from .operation import Operation, StreamSpec
from .redaction import Secrets, scrub_chain, scrub_value
from .types import is_mapping

if TYPE_CHECKING:
    import httpx

V = TypeVar("V")


class StreamErrors:
    """The errors of one stream.

    Args:
        operation: the operation that is called.
        spec: where its error event keeps what it says.
        progress: what is known so far: ``partial_text``, ``task_id``, ``workflow_run_id``.
        secrets: texts that no error may repeat. Some are known only once the request has been signed.
        error_class: gives the class of what an error event raises; ``None`` for ``StreamError``.
    """

    def __init__(
        self,
        *,
        operation: Operation[Any],
        spec: StreamSpec[Any],
        progress: Callable[[], Mapping[str, Any]],
        secrets: Secrets | Callable[[], Secrets],
        error_class: Callable[[], type[StreamError]] | None,
    ) -> None:
        self._operation: Final = operation
        self._spec: Final = spec
        self._progress: Final = progress
        self._given_secrets: Final = secrets
        self._error_class: Final = error_class

    @property
    def _secrets(self) -> Secrets:
        given = self._given_secrets
        return given if isinstance(given, Secrets) else given()

    def interrupted(self, message: str, response: httpx.Response | None) -> StreamInterrupted:
        """That the stream is not complete and nothing more will come."""
        known = self._progress()
        error = StreamInterrupted(
            message,
            partial_text=self.redacted(known.get("partial_text") or ""),
            task_id=known.get("task_id"),
            workflow_run_id=known.get("workflow_run_id"),
            operation=self._operation.id,
        )
        error.meta = meta_of(response)
        return error

    def reported(self, body: Any, response: httpx.Response | None) -> StreamError:
        """What the error event says, from its data."""
        spec, known = self._spec, self._progress()
        body = self.redacted(body)
        members: Mapping[str, Any] = body if is_mapping(body) else {}
        code, status = members.get(spec.code), members.get(spec.status)
        texts = (members.get(name) for name in (spec.message, "message", "error"))
        message = next((text for text in texts if isinstance(text, str) and text), None)
        if message is None:
            message = shorten(str(body))
        error_class = StreamError if self._error_class is None else self._error_class()
        error = error_class(
            message,
            code=code if code is None or isinstance(code, str) else str(code),
            status_code=status if isinstance(status, int) else None,
            partial_text=self.redacted(known.get("partial_text") or ""),
            task_id=known.get("task_id"),
            event=body,
            operation=self._operation.id,
        )
        error.meta = meta_of(response)
        return error

    def redacted(self, value: V) -> V:
        """A text or JSON value of the server without the secrets."""
        found: V = scrub_value(value, self._secrets)
        return found

    def scrub(self, error: Exception) -> None:
        """Take the secrets out of an error of another library, and out of what it came from."""
        scrub_chain(error, self._secrets)
