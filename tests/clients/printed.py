"""The examples of the API's documentation as they are printed: seed/printed.txt is its text, from which they are taken to the letter."""

from pathlib import Path

TEXT = (Path(__file__).resolve().parent / "seed/printed.txt").read_text()
# What stands alone on a line above an example, or behind one.
HEADINGS = ("SDK and Libraries", "Python Client", "JavaScript/Node.js Client", "Integration Examples", "Workflow Automation", "Slack Integration:",
            "Business Intelligence", "PowerBI Integration:", "Testing and Development", "API Testing", "Using curl:", "Using HTTPie:",
            "Development Environment", "Local API Server:")


def snippet(heading):
    lines = TEXT.splitlines()
    rest = lines[lines.index(heading) + 1:]
    end = next((number for number, line in enumerate(rest) if line in HEADINGS), len(rest))
    return "\n".join(rest[:end]).strip("\n") + "\n"
