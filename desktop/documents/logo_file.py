"""A chosen file becomes a logo that is sure to print, or is refused with a reason. Nothing is first found out on paper."""

from io import BytesIO
from struct import error as StructError  # noqa: N812 - an exception is called one
from typing import Final
from zlib import error as ZlibError  # noqa: N812

from PIL import Image, ImageCms

from desktop.documents.svg.picture import HEIGHT, read_picture
from domain.errors import Problem, UserError
from domain.look import Logo, LogoKind

MOST_BYTES: Final = 2_000_000
MOST_PIXELS: Final = 4_000
LEAST_PIXELS: Final = 60  # at the 12 mm of a letterhead that is 127 dots to the inch
WIDEST, TALLEST = 6, 2

_KEPT_PIXELS = 600  # 1,270 dots to the inch: more only makes every document larger
_PNG_SIGN = b"\x89PNG\r\n\x1a\n"
_STATED_SIZE = (16, 20)  # where a PNG tells its width and height: read before Pillow takes room for them
_WHITE = (255, 255, 255)


def read_logo(content: bytes) -> Logo:
    """Look through a whole file.

    Raises ``UserError``: one of the problems LOGO_*, each with its own way out.
    """
    if len(content) > MOST_BYTES:
        raise UserError(Problem.LOGO_TOO_LARGE)
    return _read_png(content) if content.startswith(_PNG_SIGN) else _read_svg(content)


def _read_svg(content: bytes) -> Logo:
    width = read_picture(content).width
    _ensure_shape(width, HEIGHT)
    return Logo(content=content, kind=LogoKind.SVG, width_px=round(width), height_px=round(HEIGHT))


def _read_png(content: bytes) -> Logo:
    """Flattened on white, in 8 bits and sRGB: PDF/A-1b knows no transparency, and a printer guesses at other colours."""
    _ensure_size(*(int.from_bytes(content[place : place + 4], "big") for place in _STATED_SIZE))
    try:
        with Image.open(BytesIO(content), formats=["PNG"]) as picture:
            flat = _flattened(picture)
    except (OSError, SyntaxError, ValueError, EOFError, StructError, ZlibError) as error:
        raise UserError(Problem.LOGO_DAMAGED) from error
    if all(flat.getchannel(colour).getextrema() == (255, 255) for colour in "RGB"):
        raise UserError(Problem.LOGO_EMPTY)
    if flat.height > _KEPT_PIXELS:
        flat = flat.resize(
            (max(1, round(flat.width * _KEPT_PIXELS / flat.height)), _KEPT_PIXELS), Image.Resampling.LANCZOS
        )
    kept = BytesIO()
    flat.save(kept, format="PNG", optimize=True)
    return Logo(content=kept.getvalue(), kind=LogoKind.PNG, width_px=flat.width, height_px=flat.height)


def _ensure_size(width: int, height: int) -> None:
    if not width or not height:
        raise UserError(Problem.LOGO_DAMAGED)
    if max(width, height) > MOST_PIXELS:
        raise UserError(Problem.LOGO_TOO_MANY_PIXELS, width=width, height=height, most=MOST_PIXELS)
    if height < LEAST_PIXELS:
        raise UserError(Problem.LOGO_TOO_SMALL, height=height, least=LEAST_PIXELS)
    _ensure_shape(width, height)


def _ensure_shape(width: float, height: float) -> None:
    if width > WIDEST * height or height > TALLEST * width:
        raise UserError(Problem.LOGO_ODD_SHAPE, wide=WIDEST, tall=TALLEST)


def _flattened(picture: Image.Image) -> Image.Image:
    if picture.mode.startswith("I"):  # grey in 16 bits, which Pillow would cut off at 255
        picture = picture.convert("I").point(lambda value: value / 257).convert("L")
    full = _in_srgb(picture.convert("RGBA"), picture.info.get("icc_profile"))
    ground = Image.new("RGB", full.size, _WHITE)
    ground.paste(full, mask=full.getchannel("A"))
    return ground


def _in_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    """A profile that does not fit, such as one for grey, is passed over: every viewer does so."""
    if not profile:
        return picture
    try:
        own = ImageCms.ImageCmsProfile(BytesIO(profile))
        turned = ImageCms.profileToProfile(picture, own, ImageCms.createProfile("sRGB"))
    except (ImageCms.PyCMSError, OSError):
        return picture
    return turned or picture
