"""What comes in and what goes out: files of other programs and other offices. No Qt, no store."""
