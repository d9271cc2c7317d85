"""What an app says about itself, for every kind of app, and keys that open the wrong door."""

from __future__ import annotations

import pytest

from dify_client import AuthenticationError, BadRequestError

from .flow import Flow

SERVICES = {"chat": "chat", "advanced-chat": "chatflow", "completion": "completion", "workflow": "workflow"}


@pytest.mark.parametrize("kind", list(SERVICES))
def test_look_at_an_app(flow: Flow, kind: str) -> None:
    client = flow.client(kind)
    service = getattr(client, SERVICES[kind])
    info = flow.wait(service.app.info())
    assert info.mode == kind or (kind == "chat" and info.mode == "agent-chat")
    assert info.name
    parameters = flow.wait(service.app.parameters())
    assert parameters.system_parameters is not None
    assert parameters.system_parameters.file_size_limit
    assert flow.wait(service.app.meta()).to_dict()["tool_icons"] is not None
    site = flow.optional("site", service.app.site)
    assert site.title
    assert flow.wait(client.core.app.info()).to_dict() == info.to_dict()


def test_look_at_the_server(flow: Flow) -> None:
    client = flow.client("chat")
    flow.only_local("1.14 and older have no such address")
    assert flow.wait(client.core.server_info()).welcome


def test_keys_that_open_another_door(flow: Flow) -> None:
    client = flow.client("chat")
    with pytest.raises(BadRequestError) as refused:
        flow.wait(client.workflow.run(inputs={}))
    assert refused.value.code == "not_workflow_app"
    with pytest.raises(BadRequestError) as unavailable:
        flow.wait(client.completion.send(inputs={"query": "tea"}))
    assert unavailable.value.code == "app_unavailable"
    if "workflow" in flow.place.keys:
        with pytest.raises(BadRequestError) as chatting:
            flow.wait(flow.client("workflow").chat.send(query="Hello"))
        assert chatting.value.code == "not_chat_app"
    with pytest.raises(AuthenticationError):
        flow.wait(client.with_options(api_key="app-nobody-has-this-one").chat.app.info())
