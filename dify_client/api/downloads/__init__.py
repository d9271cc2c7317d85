"""Operations: ``download_documents_zip``, ``get_document_download_url``."""
