"""The President's sentences in six languages: forms of names, gender, number, and what is said where one is missing."""

import re

import pytest

from chairconsole.acts.patterns import check, patterns
from chairconsole.models.tongue import LANGUAGES
from chairconsole.models.wording import Wording, _names, with_article
from chairconsole.resources import resource
from chairconsole.rules.refusal import Refusal

TITLED = {"floor-title", "floor-office"}
"""Sentences in which a title stands, which is recorded in English."""

FIGURES: dict[str, str | int] = {
    "meeting": 3, "item": "1(f)", "title": "T", "minutes": 4, "group_minutes": 7, "count": 11, "time": "15:00",
    "first": "A", "second": "B", "ruling": "R", "yes": 1, "no": 2, "abstain": 3, "until": "13:30", "speaker": "S",
    "motion": "close-debate",
    "name": "N", "honorific": "none", "ordinal": "O", "of_conference": "C", "country": "X", "group": "G",
    "group_code": "G77", "for": 1, "against": 2, "text": "T", "words": "W",
    "kind": "resolution", "symbol": "L.2", "amended": "yes", "number": "8/1", "proposal": "L.2", "part": "P",
    "office": "O", "names": "A, B", "votes": "A 71, B 70", "given_out": 148, "invalid": 2, "blank": 4, "valid": 141,
    "in_box": 147, "needed": 71,
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_sentence(language: str) -> None:
    assert set(patterns(language)) == set(patterns("en")) - (set() if language == "en" else TITLED)
    for key in patterns(language):
        assert Wording(language).falls(key) == Wording("en").falls(key), key
        assert bool(Wording(language).branch(key)) == bool(Wording("en").branch(key)), key


@pytest.mark.parametrize("gender", ["f", "m", "other"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_can_be_said_of_every_state_without_a_gap(language: str, gender: str) -> None:
    wording = Wording(language)
    for key in patterns(language):
        for code in _names() if "of" in patterns(language)[key] or "country" in patterns(language)[key] else ("FRA",):
            words = wording.say(key, code=code, gender=gender, **FIGURES)
            assert words, (key, code)
            assert not {"{", "}", "$"} & set(words), words


@pytest.mark.parametrize(
    ("language", "code", "of"),
    [
        ("en", "NLD", "the Netherlands"), ("en", "GMB", "the Gambia"), ("en", "CIV", "Côte d’Ivoire"),
        ("fr", "KEN", "du Kenya"), ("fr", "FRA", "de la France"), ("fr", "ALB", "de l’Albanie"),
        ("fr", "COM", "des Comores"), ("fr", "CUB", "de Cuba"), ("fr", "HTI", "d’Haïti"),
        ("fr", "IRN", "de la République islamique d’Iran"), ("fr", "CIV", "de la Côte d’Ivoire"),
        ("es", "PER", "del Perú"), ("es", "SLV", "de El Salvador"), ("es", "USA", "de los Estados Unidos de América"),
        ("es", "IRN", "de la República Islámica del Irán"), ("es", "CHL", "de Chile"),
        ("ru", "NLD", "Нидерландов"), ("ru", "USA", "Соединенных Штатов Америки"), ("ru", "PER", "Перу"),
        ("ru", "TGO", "Того"), ("ru", "CHL", "Чили"), ("ru", "IRN", "Исламской Республики Иран"),
    ],
)  # fmt: skip
def test_names_stand_in_the_form_that_grammar_asks_for(language: str, code: str, of: str) -> None:
    assert of in Wording(language).say("floor-representative", code=code, country="?", gender="m")


def test_the_forms_of_french_and_spanish_names_begin_as_they_must() -> None:
    for code, forms in _names().items():
        begins = ("du ", "de la ", "de l’", "des ", "de ", "d’")
        assert forms["fr"].startswith(begins), code
        assert not forms["fr"].startswith(("de le ", "de les ")), code
        rest = forms["fr"].removeprefix("de ")
        if forms["fr"].startswith("de ") and not forms["fr"].startswith("de la "):
            assert rest[0] not in "AEIOUÉÎaeiou", f"{forms['fr']} wants an apostrophe"
        assert forms["es"].startswith(("del ", "de la ", "de los ", "de las ", "de ")), code
        assert not {"(", ")", ","} & set("".join(forms.values())), code


ALONE = re.compile(r"(^|[:¿]\s?)\{ \$country \}(\s?[?:,.])|, \{ \$country \}\.")
"""Where a name may stand without an article: called out, or told behind a colon, with nothing that agrees with it."""


@pytest.mark.parametrize("language", ["en", "es", "fr", "ru"])
def test_a_bare_name_is_called_out_or_told_and_never_stands_in_a_sentence(language: str) -> None:
    for key, pattern in patterns(language).items():
        assert "{ $country }" not in ALONE.sub("", pattern), key
        assert "{ $first }" not in pattern.replace(": { $first }", "") or language == "en", key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_stands_with_its_article_in_the_sentences_that_need_one(language: str) -> None:
    wording = Wording(language)
    for code, forms in _names().items():
        the, name = with_article(code, language), "@"
        said = wording.say("vote-roll", code=code, country=name)
        if language not in ("en", "es", "fr"):
            assert the == ""
            assert name in said, code
            continue
        assert the in said, code
        assert name not in said
        if language == "en":
            assert the == forms["en"]
            continue
        of = {"fr": {"le": "du ", "les": "des "}, "es": {"el": "del "}}[language]
        article, _, rest = the.partition(" ")
        again = of[article] + rest if article in of else f"de {the}"
        elided = f"d’{the}"
        assert forms[language] in (again, elided) or f"{language} alone" in forms, code


@pytest.mark.parametrize(
    ("language", "code", "words"),
    [
        ("fr", "UGA", "La parole est demandée par l’Ouganda pour"), ("fr", "COM", "par les Comores"),
        ("fr", "TCD", "par le Tchad"), ("fr", "CUB", "par Cuba"), ("fr", "G77", "le Groupe des 77 et la Chine"),
        ("es", "PER", "por el Perú"), ("es", "SLV", "por El Salvador"), ("es", "CHL", "por Chile"),
        ("en", "RUS", "The Russian Federation has asked"), ("en", "FRA", "France has asked"),
        ("ar", "FRA", "وفد @"), ("zh", "FRA", "@要求"), ("ru", "FRA", "@: "), ("fr", "XXX", "par @ pour"),
        ("en", "XXX", "@ has asked"),
    ],
)  # fmt: skip
def test_who_raises_a_point_of_order_is_told_as_grammar_has_it(language: str, code: str, words: str) -> None:
    assert words in Wording(language).say("point-of-order", code=code, country="@")


def test_a_sentence_that_begins_with_a_name_begins_with_a_capital() -> None:
    assert Wording("en").say("absent", code="GMB", country="Gambia").startswith("The Gambia is not")


@pytest.mark.parametrize(
    ("meeting", "words"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (8, "8th"), (11, "11th"), (13, "13th"), (22, "22nd")]
)
def test_a_meeting_has_its_ordinal(meeting: int, words: str) -> None:
    assert f"the {words} meeting" in Wording("en").say("call-to-order", meeting=meeting)


@pytest.mark.parametrize(
    ("language", "against", "words"),
    [
        ("en", 0, "One delegation may still speak in favour of the motion, and none against it."),
        ("en", 2, "One delegation may still speak in favour of the motion, and 2 against it."),
        ("fr", 0, "Une délégation peut encore prendre la parole en faveur de la motion, et aucune contre elle."),
        ("fr", 2, "Une délégation peut encore prendre la parole en faveur de la motion, et 2 contre elle."),
        ("es", 1, "Todavía puede intervenir una delegación a favor de la moción, y una en contra."),
    ],
)
def test_who_may_still_speak_on_a_motion_is_told_as_a_sentence(language: str, against: int, words: str) -> None:
    said = Wording(language).say("motion-speakers", **{"for": 1, "against": against})
    assert said == words


def test_every_participant_of_the_sample_has_its_forms() -> None:
    import json

    sample = json.loads(resource("samples", "cosp8", "conference.json").read_text(encoding="utf-8"))
    assert {participant["code"] for participant in sample["participants"]} == set(_names())


def test_the_gender_of_the_speaker_tells() -> None:
    fr, ar, ru = Wording("fr"), Wording("ar"), Wording("ru")
    assert "à la représentante" in fr.say("floor-representative", code="FRA", gender="f")
    assert "à la délégation" in fr.say("floor-representative", code="FRA")
    assert "لممثلة" in ar.say("floor-representative", code="FRA", country="فرنسا", gender="f")
    assert "за ее выступление" in ru.say("thank-representative", code="FRA", gender="f")


@pytest.mark.parametrize(
    ("language", "count", "words"),
    [
        ("ru", 1, "1 делегация"), ("ru", 3, "3 делегации"), ("ru", 11, "11 делегаций"), ("ru", 21, "21 делегация"),
        ("ar", 1, "وفد واحد"), ("ar", 2, "وفدان"), ("ar", 3, "3 وفود"), ("ar", 11, "11 وفدا"), ("ar", 100, "100 وفد"),
        ("en", 1, "one delegation"), ("fr", 100, "100 délégations"), ("es", 1, "una delegación"),
        ("zh", 2, "2个代表团"),
    ],
)  # fmt: skip
def test_numbers_agree(language: str, count: int, words: str) -> None:
    assert words in Wording(language).say("list-announce", count=count, time="12:00")


def test_where_a_form_is_missing_nothing_is_inflected() -> None:
    assert Wording("fr").say("floor-representative", code="UNDP", country="PNUD") == "PNUD, vous avez la parole."
    assert (
        Wording("ru").say("thank-representative", code="X", country="ПРООН") == "ПРООН, благодарю вас за выступление."
    )
    assert Wording("en").say("open-session", of_conference="the Conference") == "I declare this session open."


def test_a_conference_is_named_behind_of_and_another_body_is_not() -> None:
    wording = Wording("ru")
    assert wording.of_conference("Конференция государств") == "Конференции государств"
    assert wording.of_conference("Комитет") == ""
    assert (wording.ordinal(8), wording.ordinal(99), wording.ordinal(None)) == ("восьмую", "", "")


def test_a_correction_is_said_and_one_that_cannot_be_made_is_not() -> None:
    assert Wording("en", {"suspend": "The meeting stands suspended."}).say("suspend") == "The meeting stands suspended."
    assert Wording("en", {"suspend": "Until { $until }."}).say("suspend") == "I now suspend the meeting."
    assert Wording("en", {"suspend": "x"}).falls("suspend")


@pytest.mark.parametrize(
    ("pattern", "why"),
    [("Until { $until }.", "not given “until”"), ("{ $x", "braces")],
)
def test_a_correction_that_cannot_be_made_is_refused_in_words(pattern: str, why: str) -> None:
    with pytest.raises(Refusal, match=why):
        check("en", "suspend", pattern)


def test_a_correction_may_use_what_its_sentence_is_given() -> None:
    check("fr", "floor-direct", "La parole est à { $country }.")


def test_spaces_that_hold_a_sentence_together_stay() -> None:
    assert Wording("fr").say("adopt-agenda").endswith("\u202f?")
    assert "\n" not in Wording("fr").say("general-discussion-limits", minutes=4, **{"group-minutes": 7})
