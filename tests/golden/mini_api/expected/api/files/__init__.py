"""Operations: ``map_files``, ``read_file``, ``upload_files``."""
