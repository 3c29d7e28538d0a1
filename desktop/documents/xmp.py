"""The XMP packet: what a file says of itself, and which standards it claims to keep.

Knows the archival levels; not what is in the file.
"""

from html import escape

from domain.papers.archive import Archive

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"{namespaces}>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{program}</xmp:CreatorTool>
<xmp:CreateDate>{stamp}</xmp:CreateDate><xmp:ModifyDate>{stamp}</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
<pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>{conformance}</pdfaid:conformance>
{accessibility}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""

_ACCESSIBILITY_NAMESPACES = """
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#\""""

# The extension schema says what pdfuaid is; PDF/A refuses properties it does not know (ISO 19005-2, 6.6.2.3).
_ACCESSIBILITY = """<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
"""

# Part and conformance of ISO 19005 (PDF/A).
_CLAIMS = {Archive.A2A: ("2", "A"), Archive.A3A: ("3", "A"), Archive.A1B: ("1", "B")}


def xmp_packet(archive: Archive, **properties: str) -> bytes:
    """Return the packet. ``properties``: title, author, subject, language, program, producer, stamp (ISO 8601, UTC).

    All levels but A-1b, which has no rules for tags, claim PDF/UA-1 too.
    """
    part, conformance = _CLAIMS[archive]
    is_accessible = archive is not Archive.A1B
    packet = _PACKET.format(
        **{name: escape(text) for name, text in properties.items()},
        part=part,
        conformance=conformance,
        namespaces=_ACCESSIBILITY_NAMESPACES if is_accessible else "",
        accessibility=_ACCESSIBILITY if is_accessible else "",
    )
    return packet.encode()
