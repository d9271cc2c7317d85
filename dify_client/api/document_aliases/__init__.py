"""Operations: ``create_document_by_file_legacy``, ``create_document_by_text_legacy``,
``update_document_by_file_legacy``, ``update_document_by_text_legacy``.
"""
