"""Operations: ``create_metadata_field``, ``delete_metadata_field``, ``list_built_in_metadata_fields``,
``list_metadata_fields``, ``toggle_built_in_metadata``, ``update_documents_metadata``, ``update_metadata_field``.
"""
