# Copied from overlays/dify/annotation_replies.py. Edit that file, then run: python -m generator sync
"""Annotations, with a ``configure_reply`` that can wait for the job it starts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .errors import ApiTimeoutError
from .polling import Polling
from .services.annotations import AnnotationsResource, AsyncAnnotationsResource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from . import RequestOptions
    from .models import AnnotationAction, AnnotationReplyJob

_FINAL: Final = frozenset({"completed", "failed", "error"})


class WaitingAnnotationsResource(AnnotationsResource):
    __doc__ = AnnotationsResource.__doc__
    __slots__ = ()

    def configure_reply(
        self,
        *,
        action: AnnotationAction,
        score_threshold: float,
        embedding_provider_name: str,
        embedding_model_name: str,
        wait: bool = False,
        polling: Polling | None = None,
        options: RequestOptions | None = None,
    ) -> AnnotationReplyJob:
        """Switch answering from annotations on or off (``POST /apps/annotation-reply/{action}``).

        Args:
            action: ``enable`` or ``disable``.
            score_threshold: how similar a question must be, from 0 to 1.
            embedding_provider_name: provider of the embedding model.
            embedding_model_name: model that compares the questions.
            wait: follow the job to its end; otherwise it is returned as it was started.
            polling: how often to look and how long; 10 minutes by default.
            options: settings of each call.

        Returns:
            The job. After waiting, ``job_status`` is ``completed``, or ``error`` with the reason in ``error_msg``.

        Raises:
            ApiTimeoutError: the job has not ended in time.
            ApiError: everything else that can go wrong with a call.
        """
        job = super().configure_reply(
            action=action,
            score_threshold=score_threshold,
            embedding_provider_name=embedding_provider_name,
            embedding_model_name=embedding_model_name,
            options=options,
        )
        if wait:
            polling = polling or Polling()
            pauses = polling.pauses()
            while job.job_status not in _FINAL:
                polling.sleep(_next(pauses, job, polling))
                job = self.reply_status(action=action, job_id=job.job_id, options=options)
        return job


class AsyncWaitingAnnotationsResource(AsyncAnnotationsResource):
    __doc__ = AsyncAnnotationsResource.__doc__
    __slots__ = ()

    async def configure_reply(
        self,
        *,
        action: AnnotationAction,
        score_threshold: float,
        embedding_provider_name: str,
        embedding_model_name: str,
        wait: bool = False,
        polling: Polling | None = None,
        options: RequestOptions | None = None,
    ) -> AnnotationReplyJob:
        """As ``WaitingAnnotationsResource.configure_reply``."""
        job = await super().configure_reply(
            action=action,
            score_threshold=score_threshold,
            embedding_provider_name=embedding_provider_name,
            embedding_model_name=embedding_model_name,
            options=options,
        )
        if wait:
            polling = polling or Polling()
            pauses = polling.pauses()
            while job.job_status not in _FINAL:
                await polling.async_sleep(_next(pauses, job, polling))
                job = await self.reply_status(action=action, job_id=job.job_id, options=options)
        return job


def _next(pauses: Iterator[float], job: AnnotationReplyJob, polling: Polling) -> float:
    pause = next(pauses, None)
    if pause is None:
        raise ApiTimeoutError(f"job {job.job_id} is still {job.job_status} after {polling.timeout:g} s")
    return pause
