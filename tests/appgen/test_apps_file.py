"""``dify-apps.toml``: what it may say, and what is said about it when it is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from dify_client.appgen.apps_file import AppEntry, AppsFileError, read_apps_file

ONE = '[[apps]]\nname = "Bot"\nkey = "BOT_KEY"\nout = "src/bot.py"\n'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "dify-apps.toml"


def test_all_that_can_be_said(file: Path) -> None:
    more = 'base_url = "https://b.example/v1"\nmode = "workflow"\nruns = 0\n'
    second = ONE.replace("bot.py", "c.py").replace('"Bot"', '"Cat"')
    file.write_text(f'base_url = "https://a.example/v1"\n{ONE}{more}\n{second}', "utf-8")

    bot, cat = read_apps_file(file)
    assert bot == AppEntry(
        name="Bot",
        key="BOT_KEY",
        out=file.parent / "src" / "bot.py",
        base_url="https://b.example/v1",
        mode="workflow",
        runs=0,
    )
    assert (cat.name, cat.base_url, cat.mode, cat.runs) == ("Cat", "https://a.example/v1", None, None)


@pytest.mark.parametrize("start", ["", "\ufeff"])
def test_line_ends_and_marks_of_another_system(file: Path, start: str) -> None:
    file.write_bytes((start + ONE.replace("\n", "\r\n")).encode())
    assert [entry.name for entry in read_apps_file(file)] == ["Bot"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[apps", "is no TOML"),
        ("", "has no app; write [[apps]] with name, key and out"),
        ("apps = []", "has no app"),
        ("apps = 3", "has no app"),
        ("apps = [3]", "apps[0] is no table"),
        (f"base_url = 3\n{ONE}", "base_url is no text"),
        (f"keys = 3\n{ONE}", "keys is not known; write base_url and [[apps]]"),
        ('[[apps]]\nname = "Bot"\nkey = "K"', "apps[0] has no out"),
        ('[[apps]]\nname = "Bot"\nout = "K"', "apps[0] has no key"),
        ('[[apps]]\nkey = "K"\nout = "K"', "apps[0] has no name"),
        (f"{ONE}api_key = 'app-1'", "apps[0].api_key is not known; there are name, key, out, base_url, mode, runs"),
        (f"{ONE}runs = '3'", "apps[0].runs must be a number"),
        (f"{ONE}runs = true", "apps[0].runs must be a number"),
        (f"{ONE}runs = 101", "apps[0].runs must be from 0 to 100"),
        (f"{ONE}mode = 'x'", "apps[0].mode must be one of chat, agent-chat"),
        (f"{ONE}base_url = ''", "apps[0].base_url must be a text"),
        (ONE.replace('"Bot"', '"support bot"'), "apps[0].name cannot name a class; try 'SupportBot'"),
        (ONE.replace('"Bot"', '"None"'), "apps[0].name cannot name a class; try 'NoneApp'"),
        (ONE + ONE, "two apps have out = 'src/bot.py'"),
        (ONE + ONE.replace("src/bot", "./src/bot"), "two apps have out = 'src/bot.py'"),
        (ONE.replace("BOT_KEY", "app-secret"), "apps[0].key must name an environment variable"),
    ],
)
def test_what_is_wrong_is_named(file: Path, text: str, said: str) -> None:
    file.write_text(text, "utf-8")
    with pytest.raises(AppsFileError) as caught:
        read_apps_file(file)
    assert said in str(caught.value)
    assert str(file) in str(caught.value)
    assert "app-secret" not in str(caught.value)


def test_no_file(file: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_apps_file(file)
