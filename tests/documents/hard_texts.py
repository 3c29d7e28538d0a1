"""Texts that could break a page, for the tests of every document."""

HARD_TEXTS = {
    "long": "Samverkan på plats. " * 5_000,
    "long word": "x" * 5_000,
    "other scripts": "Fest 🎉 שלום مرحبا \x00\x07 och\ttab\x0b\u200f\ufeff 漢字 e\u0301",
    "many lines": "\n\n".join(["Det som sades."] * 400),
    "nothing": "",
}
