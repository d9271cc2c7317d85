"""Operations: ``list_datasource_plugins``, ``run_datasource_node``, ``run_pipeline``, ``upload_pipeline_file``."""
