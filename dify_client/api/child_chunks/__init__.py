"""Operations: ``create_child_chunk``, ``delete_child_chunk``, ``list_child_chunks``, ``update_child_chunk``."""
