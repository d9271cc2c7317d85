"""Operations: ``get_file``, ``upload_file``."""
