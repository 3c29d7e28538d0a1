"""What in a text is written otherwise than Myndigheternas skrivregler have it, with its repair (docs/domain.md 3.5).

A hint and no more: it knows signs and short forms, not grammar, and holds no sentences.
"""

from domain.writing.remarks import Remark, WritingRule
from domain.writing.rules import remarks_in

__all__ = ["Remark", "WritingRule", "remarks_in"]
