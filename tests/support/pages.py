"""What a page of the API has to be, whatever it shows: HTML without an error of its grammar, that keeps to its policy by itself."""

import re

import html5lib

XHTML = "{http://www.w3.org/1999/xhtml}"
ADDRESSES = ("href", "src", "action", "formaction", "data", "poster", "srcset")


def complaints(html):
    """A sentence on each thing that is wrong with the page."""
    parser = html5lib.HTMLParser()
    tree = parser.parse(html)
    for (line, column), error, _ in parser.errors:
        yield f"{error} at {line}:{column} of the page"
    ids = []
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue
        tag = element.tag.removeprefix(XHTML)
        if tag == "style" or (tag == "script" and ("src" not in element.attrib or (element.text or "").strip())):
            yield f"a {tag} within the page"
        for name, value in element.attrib.items():
            if name == "style" or name.startswith("on"):
                yield f"an attribute {name}"
            if name in ADDRESSES and not re.match(r"/(?!/)|#", value):
                yield f"{name}={value!r}, which leads elsewhere"
        ids += [element.attrib["id"]] if "id" in element.attrib else []
    if len(ids) != len(set(ids)):
        yield "an id that is given twice"
    if len(list(tree.iter(XHTML + "h1"))) != 1:
        yield "not one heading"
