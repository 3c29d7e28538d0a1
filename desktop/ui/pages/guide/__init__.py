"""The guide of the first start, on the pages where one begins."""
