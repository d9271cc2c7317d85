"""Operations: ``configure_annotation_reply``, ``create_annotation``, ``delete_annotation``,
``get_annotation_reply_status``, ``list_annotations``, ``update_annotation``.
"""
