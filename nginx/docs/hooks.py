"""What MkDocs calls while it makes the documents: a line `{{ name }}` of a page becomes the table or the diagram of that name,
and what is made is compressed as nginx serves it."""

import gzip
import re
import sys
from pathlib import Path
from urllib.parse import urljoin

sys.path.insert(0, str(Path(__file__).resolve().parent))
import diagrams
import tables

PLACE = re.compile(r"^\{\{ ([a-z_]+)(?: ([a-z_.]+))? \}\}$", re.M)
HREF = re.compile(r'href="(?![a-z]+:|#|/)([^"]+)"')
MAKERS = {**tables.MAKERS, **diagrams.MAKERS}
# Small ones are not worth a second file.
LEAST_COMPRESSED = 1024


def on_page_markdown(markdown, **_):
    def made(place):
        name, argument = place.groups()
        return MAKERS[name](argument) if argument else MAKERS[name]()

    return PLACE.sub(made, markdown)


def on_page_context(context, **_):
    return {**context, "chapters": tables.chapters()}


def on_page_content(html, page, **_):
    # A page is served with and without a slash behind its address, so no link may depend on that.
    html = HREF.sub(lambda link: f'href="{urljoin("/docs/" + page.url, link[1])}"', html)
    # Wide tables scroll within themselves, so that a page never does.
    return html.replace("<table>", '<div class="wide"><table>').replace("</table>", "</table></div>")


def on_post_build(config):
    made = Path(config["site_dir"])
    for name in ("sitemap.xml", "sitemap.xml.gz"):
        (made / name).unlink(missing_ok=True)
    for file in sorted(made.rglob("*")):
        if file.suffix in (".html", ".js", ".json", ".svg") and file.stat().st_size >= LEAST_COMPRESSED:
            file.with_name(file.name + ".gz").write_bytes(gzip.compress(file.read_bytes(), 9, mtime=0))
