"""A name put into a sentence as it is listed, without article or ending, stands where grammar asks for neither."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest

from tests.translations.catalogue import HOME

_NAME = r"\{(?:name|names|who|other|one|delegation|state|applicant|challenger)\}"
_BEFORE = r"(?:^|[–:;,.(«¿]\s?|\b(?:puis|luego|затем) )"
_BEHIND = r"(?=\s?(?:$|[–:;,.()»?])| \{(?:count|votes)\}| (?:et|y|и) (?:еще )?%n)"
_ALONE = re.compile(rf"{_BEFORE}(?:{_NAME} (?:et|y|и) )?{_NAME}{_BEHIND}")
"""A name, or two, behind a mark and before one, in a series of names, or with its figures."""
_OTHERS = frozenset(
    {
        "The rule on {subject} has no figure {name} that can be {value}; its figures: {known}.",
        "A row of {name} in {path} is not what the journal says; run verify.",
        "The journal tells of a row of {name} that cannot be read; run verify.",
        "A row of {name} ({key}) is missing; run verify.",
        "A row of {name} ({key}) is not what the act takes it to be.",
        "{name} is no number.",
        "Each valid paper names {names} at most: valid papers {papers}, votes {votes}.",
        "they are not of the same level ({level} and {other})",
        "{who} transferred from the list for {list} to that for {other}",
        "The screen {name} is gone.",
        "The screen {name} is back.",
    }
)
"""Sentences about other names than those of delegations: of files, columns, levels, lists and screens, or a number."""


@pytest.mark.parametrize("language", ["es", "fr", "ru"])
def test_a_listed_name_stands_alone(language: str) -> None:
    assert [words for words in _told(language) if re.search(_NAME, _ALONE.sub("", words))] == []


def _told(language: str) -> Iterator[str]:
    """Yield what is said with the name of a delegation in it."""
    for message in ElementTree.parse(HOME / f"{language}.ts").iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        assert translation is not None
        if re.search(_NAME, source) and source not in _OTHERS:
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield from forms
