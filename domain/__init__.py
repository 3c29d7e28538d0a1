"""What the collaboration knows: its nouns and its rules.

No Qt, no SQL, no files and no clock. The sentences a person reads are not here either.
"""
