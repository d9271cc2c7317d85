"""Operations: ``create_document_by_file``, ``create_document_by_text``, ``update_document_by_file_post``,
``update_document_by_text``.
"""
