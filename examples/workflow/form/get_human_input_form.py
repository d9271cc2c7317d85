"""Read a form that a run waits for: ``GET /form/human_input/{form_token}``."""

from __future__ import annotations

import asyncio
import os

from dify_client import ApiError, AsyncDifyClient, DifyClient, PreconditionFailedError, WorkflowPausedResponse

USER = "[Example] user"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """Start a run that asks a person, read what it asks, and decline, so that it ends."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_HUMAN_INPUT_API_KEY"), user=USER) as client:
        run = client.workflow.run(inputs={"query": "A text about monads."})
        if not isinstance(run, WorkflowPausedResponse):
            print("the run did not ask anybody: take a workflow with a human-input node")
            return
        for reason in run.data.reasons or []:
            if reason.form_token is None:
                print("this form can be answered in Dify's own pages alone")
                continue
            try:
                form = client.workflow.forms.get(form_token=reason.form_token)
            except PreconditionFailedError as error:
                print(f"submitted already, or expired: {error.code}")
                continue
            print(form.form_content)
            print("fields:", [field.output_variable_name for field in form.inputs])
            print("buttons:", [action.id for action in form.user_actions])
            values = {field.output_variable_name: "" for field in form.inputs}
            client.workflow.forms.submit(form_token=reason.form_token, action=form.user_actions[-1].id, inputs=values)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(
        setting("DIFY_BASE_URL"), api_key=setting("DIFY_HUMAN_INPUT_API_KEY"), user=USER
    ) as client:
        run = await client.workflow.run(inputs={"query": "A text about monads."})
        if not isinstance(run, WorkflowPausedResponse):
            print("the run did not ask anybody: take a workflow with a human-input node")
            return
        for reason in run.data.reasons or []:
            if reason.form_token is None:
                print("this form can be answered in Dify's own pages alone")
                continue
            try:
                form = await client.workflow.forms.get(form_token=reason.form_token)
            except PreconditionFailedError as error:
                print(f"submitted already, or expired: {error.code}")
                continue
            print(form.form_content)
            print("fields:", [field.output_variable_name for field in form.inputs])
            print("buttons:", [action.id for action in form.user_actions])
            values = {field.output_variable_name: "" for field in form.inputs}
            await client.workflow.forms.submit(
                form_token=reason.form_token, action=form.user_actions[-1].id, inputs=values
            )


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
