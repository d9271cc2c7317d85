"""Operations: ``change_record``, ``get_health``, ``list_records``, ``list_shelves``, ``odd_names``,
``replace_record``.
"""
