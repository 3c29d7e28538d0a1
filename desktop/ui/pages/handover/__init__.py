"""Handing over everything, and taking a handover in: what both pages are put together from."""
