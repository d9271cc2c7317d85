"""Operations: ``delete_document``, ``get_document``, ``get_indexing_status``, ``list_documents``,
``update_document_by_file``, ``update_document_status``.
"""
