"""The patterns of the President's sentences as the program brings them, and what a correction of one must keep.

They are written in Fluent, made for sentences that inflect. Nothing in them was reviewed by a native reader.
"""

from functools import cache
from typing import TYPE_CHECKING

from chairconsole.resources import resource
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence

if TYPE_CHECKING:
    from fluent.syntax import ast


@cache
def written(language: str) -> str:
    """Return the file of a language's sentences."""
    return (resource("script") / f"{language}.ftl").read_text(encoding="utf-8")


@cache
def patterns(language: str) -> dict[str, str]:
    """Return the pattern of each sentence by its key, in the order of a session."""
    # read when the first sentence is asked for: it costs more than a frame
    from fluent.syntax import FluentParser, FluentSerializer, ast

    found: dict[str, str] = {}
    for entry in FluentParser().parse(written(language)).body:
        if isinstance(entry, ast.Message) and entry.value is not None:
            alone = FluentSerializer().serialize_entry(ast.Message(entry.id, entry.value))
            lines = alone.partition("=")[2].strip().splitlines()
            found[entry.id.name] = "\n".join(line.strip() for line in lines)
    return found


def as_message(key: str, pattern: str) -> str:
    """Return a pattern as a message of its own."""
    return f"{key} = " + pattern.replace("\n", "\n    ")


def check(language: str, key: str, pattern: str) -> None:
    """Look whether a pattern can take the place of a sentence.

    Raises:
        Refusal: there is no such sentence, its braces do not fit together, or it asks for a word it is not given.
    """
    from fluent.syntax import FluentParser, ast

    known = patterns(language).get(key)
    if known is None:
        raise Refusal(sentence("The script has no sentence “{key}”.", key=key))
    if not isinstance(FluentParser().parse_entry(as_message(key, pattern)), ast.Message):
        raise Refusal(sentence("The braces of the sentence do not fit together."))
    unknown = sorted(_asked_for(pattern) - _asked_for(known))
    if unknown:
        raise Refusal(sentence("This sentence is not given “{word}”.", word=unknown[0]))


def in_plain_words(pattern: str) -> str:
    """Return what a pattern says, for the record: an ellipsis for each word put in, of several forms the usual one."""
    from fluent.syntax import FluentParser, ast

    entry = FluentParser().parse_entry(as_message("key", pattern))
    told = _plain(entry.value) if isinstance(entry, ast.Message) and entry.value is not None else pattern
    return " ".join(told.split())


def _plain(pattern: "ast.Pattern") -> str:
    from fluent.syntax import ast

    told = ""
    for element in pattern.elements:
        inner = element.expression if isinstance(element, ast.Placeable) else None
        if isinstance(element, ast.TextElement):
            told += element.value
        elif isinstance(inner, ast.SelectExpression):
            told += next(_plain(each.value) for each in inner.variants if each.default)
        else:
            told += "…"
    return told


def _asked_for(pattern: str) -> set[str]:
    """Return the names of the words that a pattern asks for."""
    from fluent.syntax import FluentParser, ast, visitor

    class Names(visitor.Visitor):
        def __init__(self) -> None:
            self.found: set[str] = set()

        def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - Fluent's own method
            self.found.add(node.id.name)

    names = Names()
    names.visit(FluentParser().parse_entry(as_message("key", pattern)))
    return names.found
