"""Documents as they are ordered and what they hold. Knows no layout."""
