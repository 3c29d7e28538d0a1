"""Logos as houses send them, good ones and bad ones, made as they are asked for."""

from io import BytesIO

from PIL import Image, ImageDraw

NAMESPACE = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
BLUE = (31, 90, 140)

# As drawing programs write them: a DTD that is only named, classes, a clip without paint, a shape used twice.
HOUSE_SVG = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg {NAMESPACE} xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" viewBox="0 0 320 80" fill="none">
  <inkscape:page><text>not SVG</text></inkscape:page>
  <style>.house{{fill:#1f5a8c}} .edge,.rim{{fill:none;stroke:#9b2f2f;stroke-width:4px}} .cut{{fill:none}}</style>
  <g clip-path="url(#sheet)">
    <path class="house" d="M40 2c21 0 38 17 38 38S61 78 40 78 2 61 2 40 19 2 40 2zm0 18a20 20 0 1 0 0 40 20 20 0 0 0 0-40z"/>
    <rect class="edge" x="96" y="12" width="56" height="56" rx="10"/>
    <g transform="translate(200 40) rotate(30)"><rect x="-18" y="-18" width="36" height="36" style="fill: rgb(43,97,69)"/>
      <use xlink:href="#dot"/></g>
    <path d="M240 70q10-60 20 0t20 0" stroke="#0f6470" stroke-width="3" stroke-linecap="round"/>
    <path class="house" d="M292,8h20v64l-20-.5.5-9z"/>
  </g>
  <defs><clipPath id="sheet"><rect class="cut" width="320" height="80"/></clipPath><circle id="dot" r="8" fill="white"/></defs>
</svg>
""".encode()


def svg(inside: str, box: str = "0 0 300 100") -> bytes:
    """A small file with these elements."""
    return f'<svg {NAMESPACE} viewBox="{box}">{inside}</svg>'.encode()


def house_png(mode: str = "RGBA", size: tuple[int, int] = (480, 120), **options: object) -> bytes:
    """A ring and a bar on nothing, in a mode of Pillow's; ``options`` are its own for PNG."""
    drawn = Image.new("RGBA", size, (0, 0, 0, 0))
    pen, height = ImageDraw.Draw(drawn), size[1]
    pen.ellipse((0, 0, height, height), fill=(*BLUE, 255))
    pen.rectangle((size[0] * 0.3, height * 0.3, size[0], height * 0.7), fill=(0, 0, 0, 128))
    return saved(drawn if mode == "RGBA" else drawn.convert(mode), **options)


def saved(picture: Image.Image, **options: object) -> bytes:
    content = BytesIO()
    picture.save(content, format="PNG", **options)
    return content.getvalue()


def _jpeg() -> bytes:
    content = BytesIO()
    Image.new("CMYK", (300, 100), (200, 100, 0, 0)).save(content, format="JPEG")
    return content.getvalue()


CMYK_JPEG = _jpeg()
