"""Runs that wait for a person: forms that the program fills, and forms that somebody fills later."""

from __future__ import annotations

import asyncio
import os

from dify_client import (
    ApiError,
    AsyncDifyClient,
    BadRequestError,
    DifyClient,
    FilledForm,
    PendingForm,
    PreconditionFailedError,
    WorkflowPausedResponse,
)

USER = "[Example] user"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def review(pending: PendingForm) -> FilledForm:
    """Fill every field and press the first button; ``None`` would leave the form to somebody else."""
    print(pending.form.form_content)
    values = {field.output_variable_name: "Well written." for field in pending.form.inputs}
    return FilledForm(action=pending.form.user_actions[0].id, inputs=values)


def sync_example() -> None:
    """All in one loop; then in two parts, as when the answer comes days later."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_HUMAN_INPUT_API_KEY"), user=USER) as client:
        inputs = {"query": "A text about monads."}
        try:
            # Every form the run asks for is given to the function, and what that returns is submitted.
            run = client.workflow.stream(inputs=inputs).with_forms(review)
            for event in run:
                print(event.event)
            print(run.stream.outputs)

            # Blocking: the answer says what the run waits for. Keep the token and the run's id.
            paused = client.workflow.run(inputs=inputs)
            if not isinstance(paused, WorkflowPausedResponse):
                print("the run did not ask anybody: take a workflow with a human-input node")
                return
            tokens = [reason.form_token for reason in paused.data.reasons or [] if reason.form_token]
            for token in tokens:
                form = client.workflow.forms.get(form_token=token)
                values = {field.output_variable_name: "" for field in form.inputs}
                client.workflow.forms.submit(form_token=token, action=form.user_actions[-1].id, inputs=values)
            with client.workflow.runs.events(
                workflow_run_id=paused.workflow_run_id, include_state_snapshot=True, continue_on_pause=True
            ) as rest:
                for later in rest:
                    print(later.event)
            print(rest.outputs)
        except PreconditionFailedError as error:
            print(f"somebody was faster, or it was too late: {error.code}")
        except BadRequestError as error:
            print(f"the form was not filled as it should be: {error.message}")


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(
        setting("DIFY_BASE_URL"), api_key=setting("DIFY_HUMAN_INPUT_API_KEY"), user=USER
    ) as client:
        inputs = {"query": "A text about monads."}
        try:
            run = client.workflow.stream(inputs=inputs).with_forms(review)
            async for event in run:
                print(event.event)
            print(run.stream.outputs)

            paused = await client.workflow.run(inputs=inputs)
            if not isinstance(paused, WorkflowPausedResponse):
                print("the run did not ask anybody: take a workflow with a human-input node")
                return
            tokens = [reason.form_token for reason in paused.data.reasons or [] if reason.form_token]
            for token in tokens:
                form = await client.workflow.forms.get(form_token=token)
                values = {field.output_variable_name: "" for field in form.inputs}
                await client.workflow.forms.submit(form_token=token, action=form.user_actions[-1].id, inputs=values)
            async with client.workflow.runs.events(
                workflow_run_id=paused.workflow_run_id, include_state_snapshot=True, continue_on_pause=True
            ) as rest:
                async for later in rest:
                    print(later.event)
            print(rest.outputs)
        except PreconditionFailedError as error:
            print(f"somebody was faster, or it was too late: {error.code}")
        except BadRequestError as error:
            print(f"the form was not filled as it should be: {error.message}")


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
