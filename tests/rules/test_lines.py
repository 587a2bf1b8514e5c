"""Texts made fit to be shown and kept."""

import pytest

from chairconsole.rules.lines import LINE_AT_MOST, PROSE_AT_MOST, line, prose
from chairconsole.rules.refusal import Refusal


@pytest.mark.parametrize(
    ("given", "kept", "told"),
    [
        ("Ms. A", "Ms. A", []),
        ("  Ms.\t A  ", "Ms. A", []),
        ("a\r\nb", "a b", ["a line break became a space"]),
        ("a\nb\u2028c\x85d", "a b c d", ["3 line breaks became spaces"]),
        ("\u202aa\u202c", "a", ["2 direction overrides were taken out"]),
        ("a\u2066b", "ab", ["a direction override was taken out"]),
        ("a\x00b", "ab", ["a control character was taken out"]),
        ("a\x1b\x7fb", "ab", ["2 control characters were taken out"]),
        ("\u200f\u200b \n", "", ["a line break became a space"]),
        ("a\u200fb\u200d", "a\u200fb\u200d", []),
    ],
)
def test_one_line(given: str, kept: str, told: list[str]) -> None:
    assert line(given, "name") == (kept, told)


def test_prose_keeps_its_lines_and_tabs() -> None:
    assert prose("a\r\n\tb\rc\u2029d\x00\n", "text") == ("a\n\tb\nc\nd", ["a control character was taken out"])


def test_what_is_too_long_is_refused_and_not_cut() -> None:
    assert line("x" * LINE_AT_MOST, "name")[0] == "x" * LINE_AT_MOST
    with pytest.raises(Refusal, match="“name” has 501 characters; it may have 500"):
        line("x" * (LINE_AT_MOST + 1), "name")
    with pytest.raises(Refusal, match="“text” has 200,001 characters"):
        prose("x" * (PROSE_AT_MOST + 1), "text")
