"""The help as it is read: pages of a small subset of Markdown, and the book they make. Knows no files and no window."""
