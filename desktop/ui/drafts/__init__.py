"""Words that are typed and not stored yet: followed as they are typed, kept on a shelf, and given back after a crash."""
