"""Operations: ``delete_file``, ``get_file``, ``list_files``, ``upload_file``."""
