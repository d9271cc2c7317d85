"""The settings file: what it may say, and that mistakes are named by their key."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from session_gateway import Config, ConfigError, Gateway, Limits, load_config
from session_gateway.backends import make_backend
from session_gateway.backends.coze import CozeBackend
from session_gateway.backends.dify import DifyBackend
from session_gateway.backends.scripted import ScriptedBackend
from session_gateway.config import BackendConfig, read_config

FULL = """
[server]
host = "0.0.0.0"
port = 9000
database = "data/gateway.db"
cors_origins = ["https://app.example.org"]
hosts = ["gateway.example.org", "[fd00::1]"]
[limits]
grace_seconds = 0
run_seconds = 30.5
max_events = 50
[tokens]
web = "WEB_TOKEN"
[backends.support]
provider = "dify"
app = "chatflow"
base_url = "https://dify.example.org/v1"
key_env = "DIFY_KEY"
unsupported = "ignore"
[backends.bot]
provider = "coze"
bot_id = "7379"
key_env = "COZE_KEY"
[backends.echo]
provider = "scripted"
script = "steps.json"
"""
ENVIRON = {"WEB_TOKEN": "long-enough", "DIFY_KEY": "app-1", "COZE_KEY": "pat-1"}


def settings(tmp_path: Path, text: str, environ: dict[str, str] | None = None) -> Config:
    """Settings from a file with some text."""
    file = tmp_path / "gateway.toml"
    file.write_text(text, "utf-8")
    return load_config(file, ENVIRON if environ is None else environ)


def test_everything_can_be_said(tmp_path: Path) -> None:
    config = settings(tmp_path, FULL)
    assert (config.host, config.port, config.database) == ("0.0.0.0", 9000, str(tmp_path / "data/gateway.db"))
    assert (config.cors_origins, dict(config.tokens)) == (("https://app.example.org",), {"web": "long-enough"})
    assert config.hosts == ("gateway.example.org", "[fd00::1]")
    assert config.limits == Limits(grace_seconds=0.0, run_seconds=30.5, max_events=50)
    assert config.backends["support"] == BackendConfig(
        "dify", "chatflow", "https://dify.example.org/v1", "DIFY_KEY", unsupported="ignore"
    )
    assert config.backends["echo"].script == tmp_path / "steps.json"
    assert "long-enough" not in repr(config)


def test_nothing_need_be_said(tmp_path: Path) -> None:
    assert settings(tmp_path, "") == Config(database=str(tmp_path / "session-gateway.db"))
    assert settings(tmp_path, '[server]\ndatabase = ":memory:"').database == ":memory:"
    assert list(Config().backends) == ["scripted"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("port = 1", "port is no setting; known here: backends, limits, server, tokens"),
        ("[server]\nprot = 1", "server.prot is no setting"),
        ("[server]\nport = '1'", "server.port must be a whole number"),
        ("[server]\nport = true", "server.port must be a whole number"),
        ("[server]\nhost = 1", "server.host must be text"),
        ("[server]\nhost = '0.0.0.0'", "set [tokens] first"),
        ("[server]\ncors_origins = 'x'", "server.cors_origins must be a list of texts"),
        ("[server]\nhosts = 'x'", "server.hosts must be a list of texts"),
        ("[server]\nhosts = ['http://x']", "server.hosts: 'http://x' must be a name or an address alone"),
        ("[server]\nhosts = ['x:80']", "server.hosts: 'x:80' must be a name or an address alone"),
        ("[server]\nhosts = ['']", "server.hosts: '' must be a name or an address alone"),
        ("server = 1", "server must be a table"),
        ("[limits]\nmax_events = 1.5", "limits.max_events must be a whole number"),
        ("[limits]\nrun_seconds = 'x'", "limits.run_seconds must be a number"),
        ("[limits]\nrun_seconds = 0", "limits.run_seconds must be above 0"),
        ("[limits]\nrun_seconds = nan", "limits.run_seconds must be above 0, and finite"),
        ("[limits]\ncancel_seconds = inf", "limits.cancel_seconds must be above 0, and finite"),
        ("[limits]\ngrace_seconds = -1", "limits.grace_seconds must be 0 or more"),
        (f"[limits]\nrun_seconds = {'9' * 400}", "limits.run_seconds is too large"),
        ("[server]\nport = 65536", "server.port is 65536; the last one is 65535"),
        ("[tokens]\nweb = 'MISSING'", "tokens.web: the environment variable MISSING must hold 8 characters"),
        ("[backends.a]\nprovider = 'other'", "backends.a.provider is 'other'; it must be one of scripted, dify, coze"),
        ("[backends.a]\nprovider = 'dify'", "backends.a.key_env is missing"),
        ("[backends.a]\nprovider = 'coze'\nkey_env = 'X'", "backends.a.bot_id is missing"),
        ("[backends.a]\nprovider = 'scripted'\nkey = 'x'", "backends.a.key is no setting"),
        ("[backends.a]\nprovider = 'dify'\nkey_env = 'X'\napp = 'flow'", "backends.a.app is 'flow'"),
        ("[", "is no valid TOML"),
    ],
)
def test_mistakes_are_named(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ConfigError) as refused:
        settings(tmp_path, text)
    assert message in str(refused.value)


def test_a_file_that_is_not_there_and_no_backend(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load_config(tmp_path / "none.toml")
    with pytest.raises(ConfigError, match="there is no backend"):
        Config(backends={})


def test_backends_are_made_of_settings_and_keys_come_from_the_environment(tmp_path: Path) -> None:
    config = settings(tmp_path, FULL)
    (tmp_path / "steps.json").write_text('[{"text": "x"}]', "utf-8")
    made = Gateway(config, environ=ENVIRON).backends
    assert [type(one) for one in made.values()] == [DifyBackend, CozeBackend, ScriptedBackend]
    for missing in ("DIFY_KEY", "COZE_KEY"):
        with pytest.raises(ConfigError, match=f"the environment variable {missing} is not set"):
            Gateway(config, environ={**ENVIRON, missing: ""})


@pytest.mark.parametrize("provider", ["dify", "coze"])
def test_an_address_that_is_none_is_named(provider: Any) -> None:
    config = BackendConfig(provider, base_url="example.org", key_env="KEY", bot_id="b")
    with pytest.raises(ConfigError, match=f"{provider}: base_url: must start with http"):
        make_backend(config, {"KEY": "app-key"})


@pytest.mark.parametrize("content", ["{", "{}", "[1]", None])
def test_scripts_that_are_none(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "s.json").write_text(content, "utf-8")
    with pytest.raises(ConfigError, match=r"s\.json"):
        make_backend(BackendConfig("scripted", script=tmp_path / "s.json"), {})


def test_ignored_parameters_are_stored(tmp_path: Path) -> None:
    config = read_config({"backends": {"a": {"provider": "scripted", "unsupported": "ignore"}}}, {}, tmp_path)
    assert config.backends["a"].unsupported == "ignore"
