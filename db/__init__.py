"""The only place that knows SQL: tables, repositories, units of work, migrations.

Frozen dataclasses come out, commands go in; no row, session or query leaves this folder.
"""
