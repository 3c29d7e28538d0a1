"""What a value in a file should have been, for the sentence that says so."""

from enum import StrEnum


class Wanted(StrEnum):
    DATE = "date"
    TIME = "time"
    NUMBER = "number"
    DECIMAL = "decimal"
    FLAG = "flag"
    LINE = "line"
    PROSE = "prose"
    LIST = "list"
    MAPPING = "mapping"
    VERSION = "version"
    WEEK = "week"
    AFTER_START = "after_start"
