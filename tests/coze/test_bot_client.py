"""Bots: made, changed, published, taken back, read and listed."""

from __future__ import annotations

from typing import Any

import pytest

from coze_client import Bot, InvalidRequestError, ModelInfo, OnboardingInfo, PromptInfo

from .conftest import Make, Paginate, Respond
from .server import Coze


@pytest.mark.parametrize(
    "prompt",
    [PromptInfo(prompt="Be short."), {"prompt": "Be short."}, PromptInfo.builder().prompt("Be short.").build()],
)
def test_a_bot_is_made(coze: Coze, make_response: Respond, prompt: Any) -> None:
    """
    Given settings as models, dicts or from a builder
    When a bot is made
    Then the same is sent, without what was not given, and only the id of the bot is certain
    """
    coze.answer(make_response({"bot_id": "b"}))
    bot = coze.call(
        "bots.create", space_id="s", name="Weather", prompt_info=prompt,
        onboarding_info=OnboardingInfo(prologue="Hello", suggested_questions=["Rain?"]),
        model_info_config=ModelInfo(model_id="m", temperature=0.2),
        plugin_id_list={"id_list": [{"plugin_id": "p", "api_id": "a"}]}, workflow_id_list={"ids": [{"id": "w"}]},
    )  # fmt: skip
    assert (bot.bot_id, bot.name, bot.logid) == ("b", None, "log-1")
    assert (coze.last.method, coze.last.path) == ("POST", "/v1/bot/create")
    assert coze.last.json == {
        "space_id": "s",
        "name": "Weather",
        "prompt_info": {"prompt": "Be short."},
        "onboarding_info": {"prologue": "Hello", "suggested_questions": ["Rain?"]},
        "model_info_config": {"model_id": "m", "temperature": 0.2},
        "plugin_id_list": {"id_list": [{"plugin_id": "p", "api_id": "a"}]},
        "workflow_id_list": {"ids": [{"id": "w"}]},
    }


@pytest.mark.parametrize("data", [None, {}], ids=["null", "empty"])
def test_a_bot_is_changed(coze: Coze, make_response: Respond, data: Any) -> None:
    """
    Given an answer without a result
    When a bot is changed
    Then only the change is sent, and there is a receipt with the id of the call
    """
    coze.answer(make_response(data))
    receipt = coze.call("bots.update", bot_id="b", name="New", knowledge={"dataset_ids": ["1"], "auto_call": False})
    assert (receipt.code, receipt.logid) == (0, "log-1")
    assert coze.last.path == "/v1/bot/update"
    assert coze.last.json == {"bot_id": "b", "name": "New", "knowledge": {"dataset_ids": ["1"], "auto_call": False}}


@pytest.mark.parametrize(("channels", "sent"), [(None, ["1024"]), (["1024", "999"], ["1024", "999"])])
def test_a_bot_is_published(coze: Coze, make_response: Respond, channels: list[str] | None, sent: list[str]) -> None:
    """
    Given channels, or none
    When a bot is published
    Then it is published to them, and to that of the API by default
    """
    coze.answer(make_response({"bot_id": "b", "version": "7"}))
    bot = coze.call("bots.publish", bot_id="b", connector_ids=channels)
    assert (bot.version, bot.logid) == ("7", "log-1")
    assert coze.last.json == {"bot_id": "b", "connector_ids": sent}


def test_a_bot_is_taken_back(coze: Coze, make_response: Respond) -> None:
    """
    Given an answer without data at all
    When a bot is taken out of a channel
    Then there is a receipt
    """
    coze.answer(make_response(body={"code": 0, "msg": ""}))
    assert coze.call("bots.unpublish", bot_id="b/1", connector_id="1024", unpublish_reason="old").logid == "log-1"
    assert coze.last.path == "/v1/bots/b/1/unpublish"
    assert coze.last.json == {"connector_id": "1024", "unpublish_reason": "old"}


@pytest.mark.parametrize(
    ("published", "query"), [(None, {}), (True, {"is_published": "true"}), (False, {"is_published": "false"})]
)
def test_a_bot_is_read(
    coze: Coze, make_bot: Make, make_response: Respond, published: bool | None, query: dict[str, str]
) -> None:
    """
    Given a bot with every member
    When it is read as it is published, or as it is drafted
    Then every part of it is typed, and can be written back
    """
    coze.answer(make_response(make_bot()))
    bot: Bot = coze.call("bots.get", bot_id="b", is_published=published)
    assert (coze.last.method, coze.last.path, coze.last.query) == ("GET", "/v1/bots/b", query)
    assert bot.plugin_info_list and bot.plugin_info_list[0].api_info_list
    assert bot.plugin_info_list[0].api_info_list[0].name == "look"
    assert bot.background_image_info and bot.background_image_info.web_background_image
    assert bot.background_image_info.web_background_image.canvas_position
    assert bot.background_image_info.web_background_image.canvas_position.width == 1.5
    assert bot.variables and bot.variables[0].keyword == "city"
    assert bot.to_dict() == make_bot()


def test_the_older_way_to_read_a_bot(coze: Coze, make_bot: Make, make_response: Respond) -> None:
    """
    Given a bot
    When it is read the older way
    Then it is the same
    """
    coze.answer(make_response(make_bot()))
    assert coze.call("bots.get_online", bot_id="b").name == "Weather"
    assert (coze.last.path, coze.last.query) == ("/v1/bot/get_online_info", {"bot_id": "b"})


@pytest.mark.parametrize("size", [1, 2, 10])
def test_all_bots_are_listed(coze: Coze, make_pages: Paginate, size: int) -> None:
    """
    Given a total of four bots
    When all are asked for, with some per page
    Then pages are asked for by number until the total is reached, and each has its id
    """
    bots = [{"id": str(number), "name": f"Bot {number}", "is_published": True} for number in range(4)]
    chunks = [bots[start : start + size] for start in range(0, 4, size)]
    coze.answer(*make_pages(chunks, style="total"))
    pages = coze.pages("bots.iter", workspace_id="s", publish_status="all", page_size=size)
    assert [bot.id for page in pages for bot in page.items] == ["0", "1", "2", "3"]
    assert [page.logid for page in pages] == [f"log-{number}" for number in range(1, len(chunks) + 1)]
    assert [asked.query.get("page_num", "1") for asked in coze.asked] == [str(n) for n in range(1, len(chunks) + 1)]
    assert {asked.query["publish_status"] for asked in coze.asked} == {"all"}


def test_one_page_of_bots(coze: Coze, make_pages: Paginate) -> None:
    """
    Given a page in the middle
    When it alone is asked for
    Then it is read, and nothing else is
    """
    coze.answer(*make_pages([[{"id": "3"}]], style="total"))
    page = coze.call("bots.list", workspace_id="s", page_num=2, page_size=1)
    assert ([bot.id for bot in page.items], page.total, page.logid) == (["3"], 1, "log-1")
    assert coze.last.query == {"workspace_id": "s", "page_num": "2", "page_size": "1"}


def test_the_older_way_to_list_bots(coze: Coze, make_pages: Paginate) -> None:
    """
    Given published bots of a space
    When all are asked for the older way
    Then pages are asked for by their index
    """
    chunks = [[{"bot_id": "a", "publish_time": "1716809829"}], [{"bot_id": "b", "publish_time": "1716809830"}]]
    coze.answer(*make_pages(chunks, style="total", items="space_bots"))
    bots = coze.items("bots.iter_published", space_id="s", page_size=1)
    assert [(bot.bot_id, bot.publish_time) for bot in bots] == [("a", "1716809829"), ("b", "1716809830")]
    assert [asked.query.get("page_index") for asked in coze.asked] == [None, "2"]


@pytest.mark.parametrize(
    ("call", "arguments", "words"),
    [
        ("bots.create", {"space_id": "s", "name": ""}, "name"),
        ("bots.create", {"space_id": "s", "name": "n", "model_info_config": {}}, "model_id"),
        ("bots.create", {"space_id": "s", "name": "n", "suggest_reply_info": {"reply_mode": "never"}}, "reply_mode"),
        ("bots.list", {"workspace_id": "s", "publish_status": "new"}, "publish_status"),
        ("bots.list", {"workspace_id": "s", "page_num": 0}, "page_num"),
        ("bots.get", {"bot_id": ""}, "bot_id"),
    ],
)
def test_what_cannot_be_right_is_not_sent(coze: Coze, call: str, arguments: dict[str, Any], words: str) -> None:
    """
    Given arguments that break a rule
    When the call is made
    Then the error names the argument, and nothing was sent
    """
    with pytest.raises(InvalidRequestError, match=words):
        coze.call(call, **arguments)
    assert coze.asked == []


def test_newer_values_can_be_sent(coze: Coze, make_pages: Paginate) -> None:
    """
    Given a client that does not check
    When a value is sent that is newer than it
    Then it is sent as it is
    """
    coze.settings["validate"] = False
    coze.answer(*make_pages([[]], style="total"))
    assert coze.call("bots.list", workspace_id="s", publish_status="newer").items == []
    assert coze.last.query["publish_status"] == "newer"
