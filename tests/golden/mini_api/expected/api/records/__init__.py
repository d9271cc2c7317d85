"""Operations: ``change_record``, ``get_health``, ``list_records``, ``list_shelves``, ``list_shelves_of_wall``,
``odd_names``, ``replace_record``.
"""
