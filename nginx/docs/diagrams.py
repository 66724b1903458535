"""The state machines as drawings: from the program's own tables, by Graphviz, as SVG within the page. A move that leaves from
nearly everywhere is said in words, since its arrows would hide the others."""

import re
import subprocess

import tables

# A move from more states than this is no arrow.
MOST_ARROWS = 5


def label(name):
    return name.replace("_", " ")


def dot_of(machine):
    drawn = [move for move in machine["moves"] if len(move["from"]) <= MOST_ARROWS]
    seen = {state for move in drawn for state in (*move["from"], move["to"])}
    lines = ['digraph { rankdir=TB; bgcolor="transparent"; nodesep=0.3; ranksep=0.45;',
             'node [shape=box, style="rounded", fontname="sans-serif", fontsize=12, margin="0.12,0.06"];',
             'edge [fontname="sans-serif", fontsize=10, arrowsize=0.7];']
    for state in machine["states"]:
        if state["name"] in seen:
            lines.append(f'{state["name"]} [label="{state["label"]}"];')
    for move in drawn:
        lines += [f'{source} -> {move["to"]} [label=" {move["name"]} "];' for source in move["from"]]
    return "\n".join(lines) + "}"


def workflow(resource):
    machine = tables.told("tables")["machines"][resource]
    svg = subprocess.run(["dot", "-Tsvg"], input=dot_of(machine), check=True, stdout=subprocess.PIPE, text=True).stdout
    svg = re.sub(r"<title>.*?</title>|<!--.*?-->| id=\"[^\"]*\"", "", svg[svg.index("<svg"):], flags=re.S)
    svg = re.sub(r"\n+", "\n", svg.replace("<svg ", f'<svg role="img" aria-label="The states and moves of {resource}" ', 1))
    return f'<figure class="diagram">\n{svg}</figure>\n'


def sentences(guards):
    """Each sentence once, with the fields that it is said of when they are several."""
    fields = {}
    for guard in guards:
        fields.setdefault(guard["sentence"].rstrip(".") + (" (403)" if guard["status"] == 403 else ""), []).append(guard["field"])
    return "; ".join(text + (f" ({', '.join(map(tables.code, names))})" if len(names) > 1 else "") for text, names in fields.items())


def moves(resource):
    machine = tables.told("tables")["machines"][resource]
    rows = []
    for move in machine["moves"]:
        others = [state["name"] for state in machine["states"] if state["name"] not in move["from"] and state["name"] != move["to"]]
        if len(move["from"]) <= MOST_ARROWS:
            source = ", ".join(map(label, move["from"]))
        else:
            source = "any" + (" but " + ", ".join(map(label, others)) if others else "")
        also = [alias for alias, name in machine["aliases"].items() if name == move["name"]]
        name = tables.code(move["name"]) + "".join(f", `{alias}`" for alias in also)
        by_itself = " By itself as well." if move["name"] in machine["automatic"] else ""
        rows.append([name, source, label(move["to"]), (sentences(move["guards"]) + "." if move["guards"] else "") + by_itself])
    return tables.table(["move", "from", "to", "is refused by"], rows)


MAKERS = {"workflow": workflow, "moves": moves}
