"""Printed documents: frozen data in, the bytes of an archival and accessible PDF out.

Nothing here knows a window, a database or a clock. ReportLab is imported when the first document is printed.
"""
