"""Adds pages to the site that are no files of ``docs/``. mkdocs loads this file; see ``hooks`` in mkdocs.yml."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from scripts.site import reference, sources


def on_config(config: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Put the pages of the examples and of the reference into the navigation, behind the first page."""
    for section in config["nav"]:
        for entries in section.values():
            if entries == ["examples/index.md"]:
                entries += [{page.title: page.path} for page in sources.pages() if page.path.count("/") > 1]
            elif entries == ["reference/index.md"]:
                entries += _reference()
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages."""
    texts = [(page.path, page.text) for page in sources.pages()]
    texts += [(page.path, page.text) for page in reference.pages()]
    for path, text in texts:
        files.append(File.generated(config, path, content=text))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Give pages of ``docs/`` the links of the site."""
    if page.file.generated_by is not None:
        return markdown
    path = page.file.src_uri
    return sources.rewrite(markdown, f"docs/{path}", path, sources.site_paths())


def _reference() -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = []
    sections: dict[str, list[dict[str, str]]] = {}
    for page in reference.pages()[1:]:
        if not page.section:
            entries.append({page.title: page.path})
        elif page.section in sections:
            sections[page.section].append({page.title: page.path})
        else:
            sections[page.section] = [{page.title: page.path}]
            entries.append({page.section: sections[page.section]})
    return entries
