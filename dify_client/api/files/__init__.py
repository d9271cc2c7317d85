"""Operations: ``preview_file``, ``upload_file``."""
