"""Operations: ``bind_tags``, ``create_tag``, ``delete_tag``, ``get_dataset_tags``, ``list_tags``, ``unbind_tags``,
``update_tag``.
"""
