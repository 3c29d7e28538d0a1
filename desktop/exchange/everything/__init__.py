"""Everything a store holds, in a folder that is read without the program, and read back by it. Knows no store.

What the folder holds and how it is laid out is told in docs/handover.md.
"""
