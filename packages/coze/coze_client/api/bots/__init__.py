"""Operations: ``create_bot``, ``get_bot``, ``get_online_bot``, ``list_bots``, ``list_published_bots``, ``publish_bot``,
``unpublish_bot``, ``update_bot``.
"""
