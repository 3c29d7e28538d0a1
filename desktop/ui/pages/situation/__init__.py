"""The parts of the situation page: the entry line and its fields, the filters, the charts, the table, one point."""
