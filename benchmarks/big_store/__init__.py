"""A store as large as a whole city's after ten years: `python -m benchmarks.big_store --out FILE`."""
