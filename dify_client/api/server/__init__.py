"""Operations: ``get_service_info``."""
