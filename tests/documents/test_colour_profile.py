"""The profile we write is the one everybody calls sRGB."""

from io import BytesIO

from PIL import Image, ImageCms

from desktop.documents.colour_profile import srgb_profile


def test_a_colour_engine_reads_it_as_srgb():
    ours = ImageCms.ImageCmsProfile(BytesIO(srgb_profile()))
    colours = Image.new("RGB", (256, 3))
    colours.putdata([(step, 255 - step, (step * 7) % 256) for step in range(256)] * 3)
    turned = ImageCms.profileToProfile(colours, ours, ImageCms.createProfile("sRGB"))
    assert turned is not None
    pairs = zip(colours.tobytes(), turned.tobytes(), strict=True)
    assert max(abs(before - after) for before, after in pairs) <= 2


def test_it_is_the_same_each_time_and_small():
    assert srgb_profile() == srgb_profile()
    assert len(srgb_profile()) < 1_200
    assert srgb_profile()[36:40] == b"acsp"
    assert int.from_bytes(srgb_profile()[:4]) == len(srgb_profile())
