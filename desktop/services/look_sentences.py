"""What is wrong with a logo, a colour or a footer, and what to do: problem, Swedish, English (``sentences.py``)."""

from domain.errors import Problem

LOOK_SENTENCES = (
    (
        Problem.ORGANISATION_TOO_LONG,
        "Organisationens namn är för långt. Skriv högst {most} tecken.",
        "The name of the organisation is too long. Write at most {most} characters.",
    ),
    (
        Problem.FOOTER_TOO_LONG,
        "Sidfoten är för lång. Skriv högst {most} tecken.",
        "The footer is too long. Write at most {most} characters.",
    ),
    (
        Problem.ACCENT_WRONG,
        "Färgen går inte att tolka. Skriv den som sex tecken, till exempel #1F5A8C.",
        "The colour cannot be understood. Write it as six characters, for example #1F5A8C.",
    ),
    (
        Problem.ACCENT_TOO_PALE,
        "Färgen syns för svagt på vitt papper. Välj en mörkare.",
        "The colour is too pale on white paper. Choose a darker one.",
    ),
    (
        Problem.LOGO_NOT_IMAGE,
        "Filen är inte en bild i SVG eller PNG. Spara om logotypen i något av de formaten.",
        "The file is not a picture in SVG or PNG. Save the logo in one of those formats.",
    ),
    (
        Problem.LOGO_TOO_LARGE,
        "Filen är större än 2 MB. Spara logotypen i mindre storlek.",
        "The file is larger than 2 MB. Save the logo in a smaller size.",
    ),
    (
        Problem.LOGO_TOO_MANY_PIXELS,
        "Bilden är {width} × {height} bildpunkter, men högst {most} åt vardera hållet går att använda. Förminska den.",
        "The picture is {width} × {height} pixels, but at most {most} each way can be used. Make it smaller.",
    ),
    (
        Problem.LOGO_TOO_SMALL,
        "Bilden är {height} bildpunkter hög och blir suddig på papper. Välj en som är minst {least} hög.",
        "The picture is {height} pixels high and would be blurred on paper. Choose one at least {least} high.",
    ),
    (
        Problem.LOGO_ODD_SHAPE,
        "Bilden är för avlång för ett brevhuvud. Välj en som är högst {wide} gånger så bred som hög, "
        "eller {tall} gånger så hög som bred.",
        "The picture is too long and narrow for a letterhead. Choose one at most {wide} times as wide as high, "
        "or {tall} times as high as wide.",
    ),
    (
        Problem.LOGO_DAMAGED,
        "Bilden är skadad och går inte att läsa. Spara om den, eller välj en annan.",
        "The picture is damaged and cannot be read. Save it again, or choose another.",
    ),
    (
        Problem.LOGO_EMPTY,
        "I bilden syns ingenting på vitt papper. Välj logotypens variant för ljus bakgrund.",
        "Nothing of the picture can be seen on white paper. Choose the logo's version for a light background.",
    ),
    (
        Problem.LOGO_HAS_TEXT,
        "Bilden innehåller text som är beroende av ett typsnitt. Gör om text till konturer och spara om den.",
        "The picture holds text that depends on a font. Turn text into outlines and save it again.",
    ),
    (
        Problem.LOGO_HAS_IMAGE,
        "SVG-filen innehåller ett inbäddat foto. Välj en ren vektorfil, eller spara logotypen som PNG.",
        "The SVG file holds an embedded photograph. Choose a pure vector file, or save the logo as PNG.",
    ),
    (
        Problem.LOGO_HAS_SCRIPT,
        "SVG-filen innehåller skript eller rörelse. Spara om logotypen utan sådant.",
        "The SVG file holds scripts or animation. Save the logo without them.",
    ),
    (
        Problem.LOGO_HAS_EFFECTS,
        "SVG-filen har toningar, genomskinlighet, mönster eller filter, som arkivformatet inte tillåter. "
        "Använd logotypen i hela färger, eller spara den som PNG.",
        "The SVG file has gradients, transparency, patterns or filters, which the archive format does not allow. "
        "Use the logo in solid colours, or save it as PNG.",
    ),
    (
        Problem.LOGO_HAS_ENTITIES,
        "SVG-filen har egna förkortningar i början (DOCTYPE), som kan vara skadliga. Spara om den som vanlig SVG.",
        "The SVG file declares shorthands at its beginning (DOCTYPE), which can do harm. Save it as plain SVG.",
    ),
    (
        Problem.LOGO_REFERS_OUTSIDE,
        "SVG-filen hänvisar till något utanför sig själv. Spara om logotypen så att allt ligger i filen.",
        "The SVG file refers to something outside itself. Save the logo so that all of it lies in the file.",
    ),
    (
        Problem.LOGO_TOO_INTRICATE,
        "SVG-filen har för många former för ett brevhuvud. Förenkla logotypen, eller spara den som PNG.",
        "The SVG file has too many shapes for a letterhead. Simplify the logo, or save it as PNG.",
    ),
    (
        Problem.LOGO_NOT_DRAWABLE,
        "SVG-filen använder ”{what}”, som inte går att skriva ut. Spara logotypen som enkel SVG eller som PNG.",
        "The SVG file uses “{what}”, which cannot be printed. Save the logo as plain SVG or as PNG.",
    ),
)
