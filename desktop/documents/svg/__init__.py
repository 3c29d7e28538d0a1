"""Reads the part of SVG that can be drawn on archival paper, and refuses the rest with a reason.

Not svglib: it sets Helvetica on every drawing and passes silently over gradients, masks and transparency.
"""
