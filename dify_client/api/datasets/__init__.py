"""Operations: ``create_dataset``, ``delete_dataset``, ``get_dataset``, ``list_datasets``, ``update_dataset``."""
