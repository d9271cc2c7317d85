"""Answer the form that a run waits for, so that it goes on: ``POST /form/human_input/{form_token}``."""

from __future__ import annotations

import asyncio
import os

from dify_client import ApiError, AsyncDifyClient, BadRequestError, DifyClient, PreconditionFailedError

USER = "[Example] user"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def sync_example() -> None:
    """Start a run that asks a person, answer, and follow it to its end."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_HUMAN_INPUT_API_KEY"), user=USER) as client:
        with client.workflow.stream(inputs={"query": "A text about monads."}) as stream:
            for event in stream:
                print(event.event)
        if not stream.pending_forms:
            print("the run did not ask anybody: take a workflow with a human-input node")
            return
        # Opened before the form is submitted, it misses nothing.
        with stream.follow() as rest:
            for reason in stream.pending_forms:
                token = reason.form_token or ""
                form = client.workflow.forms.get(form_token=token)
                values = {field.output_variable_name: "Well written." for field in form.inputs}
                try:
                    client.workflow.forms.submit(form_token=token, action=form.user_actions[0].id, inputs=values)
                    client.workflow.forms.submit(form_token=token, action=form.user_actions[0].id, inputs=values)
                except BadRequestError as error:
                    print(f"a field is missing, or there is no such button: {error.message}")
                except PreconditionFailedError as error:
                    print(f"once is enough: {error.code}")
            for later in rest:
                print(later.event)
        print(rest.outputs)


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(
        setting("DIFY_BASE_URL"), api_key=setting("DIFY_HUMAN_INPUT_API_KEY"), user=USER
    ) as client:
        async with client.workflow.stream(inputs={"query": "A text about monads."}) as stream:
            async for event in stream:
                print(event.event)
        if not stream.pending_forms:
            print("the run did not ask anybody: take a workflow with a human-input node")
            return
        async with stream.follow() as rest:
            for reason in stream.pending_forms:
                token = reason.form_token or ""
                form = await client.workflow.forms.get(form_token=token)
                values = {field.output_variable_name: "Well written." for field in form.inputs}
                try:
                    await client.workflow.forms.submit(form_token=token, action=form.user_actions[0].id, inputs=values)
                    await client.workflow.forms.submit(form_token=token, action=form.user_actions[0].id, inputs=values)
                except BadRequestError as error:
                    print(f"a field is missing, or there is no such button: {error.message}")
                except PreconditionFailedError as error:
                    print(f"once is enough: {error.code}")
            async for later in rest:
                print(later.event)
        print(rest.outputs)


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
