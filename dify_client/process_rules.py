# Copied from overlays/dify/process_rules.py. Edit that file, then run: python -m generator sync
"""How documents are cleaned and cut, in one call each: ``ProcessRules.custom(max_tokens=500)``."""

from __future__ import annotations

from .models.pre_processing_rule import PreProcessingRule
from .models.process_rule import ProcessRule
from .models.segmentation import Segmentation
from .models.segmentation_rules import SegmentationRules

__all__ = ["ProcessRules"]


class ProcessRules:
    """Makes values for ``process_rule=`` of the calls that create and update documents."""

    @staticmethod
    def automatic() -> ProcessRule:
        """The server chooses how to clean and cut."""
        return ProcessRule(mode="automatic")

    @staticmethod
    def custom(
        *,
        max_tokens: int = 1024,
        separator: str = "\n\n",
        chunk_overlap: int = 50,
        remove_extra_spaces: bool = True,
        remove_urls_emails: bool = False,
    ) -> ProcessRule:
        """Chunks of one kind.

        Args:
            max_tokens: longest chunk, in tokens.
            separator: text at which to cut first.
            chunk_overlap: how many tokens a chunk repeats of the one before.
            remove_extra_spaces: squeeze runs of spaces and empty lines.
            remove_urls_emails: leave out web and mail addresses.
        """
        return ProcessRule(
            mode="custom",
            rules=SegmentationRules(
                pre_processing_rules=_cleaning(remove_extra_spaces, remove_urls_emails),
                segmentation=Segmentation(separator=separator, max_tokens=max_tokens, chunk_overlap=chunk_overlap),
            ),
        )

    @staticmethod
    def hierarchical(
        *,
        max_tokens: int = 1024,
        separator: str = "\n\n",
        child_max_tokens: int = 512,
        child_separator: str = "\n",
        child_overlap: int = 0,
        whole_document: bool = False,
        remove_extra_spaces: bool = True,
        remove_urls_emails: bool = False,
    ) -> ProcessRule:
        """Parent chunks with child chunks in them: children are searched, their parents are given to the model.

        For knowledge bases whose ``doc_form`` is ``hierarchical_model``.

        Args:
            max_tokens: longest parent, in tokens.
            separator: text at which to cut parents.
            child_max_tokens: longest child, in tokens.
            child_separator: text at which to cut children.
            child_overlap: how many tokens a child repeats of the one before.
            whole_document: the whole document is one parent.
            remove_extra_spaces: squeeze runs of spaces and empty lines.
            remove_urls_emails: leave out web and mail addresses.
        """
        return ProcessRule(
            mode="hierarchical",
            rules=SegmentationRules(
                pre_processing_rules=_cleaning(remove_extra_spaces, remove_urls_emails),
                segmentation=Segmentation(separator=separator, max_tokens=max_tokens),
                parent_mode="full-doc" if whole_document else "paragraph",
                subchunk_segmentation=Segmentation(
                    separator=child_separator, max_tokens=child_max_tokens, chunk_overlap=child_overlap
                ),
            ),
        )


def _cleaning(spaces: bool, addresses: bool) -> list[PreProcessingRule]:
    return [
        PreProcessingRule(id="remove_extra_spaces", enabled=spaces),
        PreProcessingRule(id="remove_urls_emails", enabled=addresses),
    ]
