# Copied from overlays/dify/human_input.py. Edit that file, then run: python -m generator sync
"""A run to its end, across its pauses: each form is fetched, filled by the program and submitted."""

from __future__ import annotations

import inspect
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, cast

from .errors import PreconditionFailedError
from .run_facts import side_options
from .run_streams import E, R

if TYPE_CHECKING:
    from typing_extensions import Self

    from .models import HumanInputForm, PauseReason
    from .pausable_streams import AsyncPausableStream, PausableStream

logger = logging.getLogger(__package__)


@dataclass(frozen=True)
class PendingForm:
    """A form that a run waits for.

    Attributes:
        token: names the form in ``forms.get`` and ``forms.submit``.
        form: text, fields and buttons, as the server gives them now.
        reason: why the run paused, with the node that asks.
    """

    token: str
    form: HumanInputForm
    reason: PauseReason


@dataclass(frozen=True)
class FilledForm:
    """What is submitted.

    Args:
        action: ``id`` of the chosen button, one of ``form.user_actions``.
        inputs: values by ``output_variable_name`` of the form's fields; every field needs one.
    """

    action: str
    inputs: Mapping[str, Any] = field(default_factory=dict[str, Any])


class FormRun(Generic[E, R]):
    """The events of a run whose forms are filled as they come. Made by ``stream.with_forms(fill)``.

    Each form is fetched, given to ``fill``, and submitted while the next stream is open already, so that nothing is
    missed. A form that somebody else has submitted meanwhile, or that has expired, is passed over.
    """

    def __init__(self, stream: PausableStream[E, R], fill: Callable[[PendingForm], FilledForm | None]) -> None:
        self.stream: PausableStream[Any, Any] = stream
        """The stream that is read at present; it knows the text, the ids and the outputs of the whole run."""
        self._first = stream
        self._fill = fill

    def __iter__(self) -> Iterator[E]:
        try:
            while True:
                for event in self.stream:
                    yield cast("E", event)
                waiting = self.stream.pending_forms
                if not self.stream.paused:
                    return
                following = self.stream.follow(resume=True)
                self.stream.close()
                self.stream = following
                following.__enter__()
                for reason in waiting:
                    self._answer(reason)
        finally:
            self.stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the stream that is read at present. A loop that is left early needs this, or a ``with`` block."""
        self.stream.close()

    def result(self) -> R:
        """Read to the end of the run and return what the blocking call would have returned.

        Raises:
            ApiError: as iterating; ``StreamError`` if the run failed.
        """
        for _ in self:
            pass
        return self._first.result()

    def _answer(self, reason: PauseReason) -> None:
        if reason.form_token is None:
            return
        from .api.forms.get_human_input_form import OPERATION as READ
        from .api.forms.submit_human_input_form import OPERATION as SUBMIT

        fetch, options = self._first.client.fetch, side_options(self._first.options)
        try:
            form = fetch(READ, {"form_token": reason.form_token}, options)
            filled = self._fill(PendingForm(reason.form_token, form, reason))
            if filled is not None:
                fetch(SUBMIT, _submission(reason.form_token, filled, self._first.args), options)
        except PreconditionFailedError as error:
            logger.info("form %s needs no answer any more: %s", reason.form_id, error)


class AsyncFormRun(Generic[E, R]):
    """As ``FormRun``, for ``async for``."""

    def __init__(
        self,
        stream: AsyncPausableStream[E, R],
        fill: Callable[[PendingForm], FilledForm | Awaitable[FilledForm | None] | None],
    ) -> None:
        self.stream: AsyncPausableStream[Any, Any] = stream
        """As ``FormRun.stream``."""
        self._first = stream
        self._fill = fill

    async def __aiter__(self) -> AsyncIterator[E]:
        try:
            while True:
                async for event in self.stream:
                    yield cast("E", event)
                waiting = self.stream.pending_forms
                if not self.stream.paused:
                    return
                following = self.stream.follow(resume=True)
                await self.stream.aclose()
                self.stream = following
                await following.__aenter__()
                for reason in waiting:
                    await self._answer(reason)
        finally:
            await self.stream.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """As ``FormRun.close``."""
        await self.stream.aclose()

    async def result(self) -> R:
        """As ``FormRun.result``."""
        async for _ in self:
            pass
        return await self._first.result()

    async def _answer(self, reason: PauseReason) -> None:
        if reason.form_token is None:
            return
        from .api.forms.get_human_input_form import OPERATION as READ
        from .api.forms.submit_human_input_form import OPERATION as SUBMIT

        fetch, options = self._first.client.fetch, side_options(self._first.options)
        try:
            form = await fetch(READ, {"form_token": reason.form_token}, options)
            filled = self._fill(PendingForm(reason.form_token, form, reason))
            if inspect.isawaitable(filled):
                filled = await filled
            if filled is not None:
                await fetch(SUBMIT, _submission(reason.form_token, filled, self._first.args), options)
        except PreconditionFailedError as error:
            logger.info("form %s needs no answer any more: %s", reason.form_id, error)


def _submission(token: str, filled: FilledForm, args: Mapping[str, Any]) -> dict[str, Any]:
    return {"form_token": token, "action": filled.action, "inputs": filled.inputs, "user": args.get("user")}
