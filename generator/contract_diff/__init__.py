"""What differs between two descriptions of the same API, and whether it breaks a client.

    file, URL, folder --(sources, read_*)--> Contract --(compare)--> Findings --(accepted, lock)--> report, exit status

Every kind of document becomes the same normal form (``model``), so that a comparison knows nothing of dialects. Start
reading in ``cli``.
"""
