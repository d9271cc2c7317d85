"""Operations: ``create_segments``, ``delete_segment``, ``get_segment``, ``list_segments``, ``update_segment``."""
