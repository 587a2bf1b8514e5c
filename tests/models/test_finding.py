"""A delegation is found as a hurried secretary types it."""

from datetime import time

import pytest

from chairconsole.models.finding import Finder, TypedSpeaker, plain, read, read_speaker, spellings
from chairconsole.models.levels import level_word, levels_typed
from chairconsole.models.session import Session
from chairconsole.models.tongue import LANGUAGES, tongue
from chairconsole.records.facts.participation import Participant
from chairconsole.rules.terms import Level


@pytest.fixture
def finder(session: Session) -> Finder:
    return Finder(session.record.memory.all(Participant))


def codes(finder: Finder, typed: str) -> list[str]:
    return [match.participant.code for match in finder.find(typed)]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("ken", "KEN"),
        ("KEN", "KEN"),
        ("norv", "NOR"),
        ("норв", "NOR"),
        ("挪威", "NOR"),
        ("النرويج", "NOR"),
        ("cote d", "CIV"),
        ("Côte d’Ivoire", "CIV"),
        ("islamic republic of iran", "IRN"),
        ("iran (islamic", "IRN"),
        ("uk", "GBR"),
        ("great britain", "GBR"),
        ("viet", "VNM"),
        ("holy", "VAT"),
        ("turkiye", "TUR"),
        ("swaziland", "SWZ"),
        ("european un", "EU"),
        ("g-african", "G-AFRICAN"),
        ("Lao Peoples", "LAO"),
        ("lao people's", "LAO"),
        ("Lao People‘s Dem", "LAO"),
        ("cote divoire", "CIV"),
        ("Cote d`Ivoire", "CIV"),
        ("Republic of Guinea", "GIN"),
        ("Republic of the Sudan", "SDN"),
        ("Republic of Iceland", "ISL"),
        ("Commonwealth of Australia", "AUS"),
    ],
)
def test_found_in_every_form(finder: Finder, typed: str, code: str) -> None:
    assert codes(finder, typed)[0] == code


def test_nig_asks_which(finder: Finder) -> None:
    assert set(codes(finder, "nig")) == {"NER", "NGA"}
    assert codes(finder, "niger")[0] == "NER"


def test_nothing_typed_finds_nobody(finder: Finder) -> None:
    assert codes(finder, "  ") == []
    assert codes(finder, "()") == []


def test_every_name_of_every_delegation_finds_it(finder: Finder, session: Session) -> None:
    missed = [
        (participant.code, form)
        for participant in session.record.memory.all(Participant)
        for form in {*participant.name.values(), *participant.spoken.values(), participant.code}
        if participant.code not in codes(finder, form)
    ]
    assert missed == []


def test_comparing_ignores_case_accents_and_marks() -> None:
    assert plain("São Tomé (and) Príncipe’s") == "sao tome and principe s"
    assert plain("Ｇ-７７") == plain("g-٧٧") == "g 77"


def test_a_name_is_compared_with_its_apostrophe_and_without() -> None:
    assert spellings("Lao People’s") == ("lao people s", "lao peoples")
    assert spellings("Oman") == ("oman",)


def test_words_of_a_form_of_state_alone_find_nobody_but_those_so_called(finder: Finder) -> None:
    assert codes(finder, "commonwealth of the kingdom") == []
    assert "CZE" in codes(finder, "republic")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Kyrgistan", "KGZ"),
        ("kirgyzstan", "KGZ"),
        ("Philipines", "PHL"),
        ("columbia", "COL"),
        ("Veitnam", "VNM"),
        ("burkino faso", "BFA"),
        ("swizerl", "CHE"),
        ("Morroco", "MAR"),
        ("Норвения", "NOR"),
        ("النورويج", "NOR"),
        ("吉尔吉斯坦", "KGZ"),
    ],
)
def test_a_slip_finds_nobody_but_the_nearest_names_come_first(finder: Finder, typed: str, code: str) -> None:
    assert codes(finder, typed) == []
    near = [one.code for one in finder.near(typed)]
    assert near[:1] == [code], near
    assert len(near) <= 3


@pytest.mark.parametrize("typed", ["xyzzy", "qwer", "ke", "", "the floor please"])
def test_what_is_like_no_name_is_near_to_nobody(finder: Finder, typed: str) -> None:
    assert finder.near(typed) == []


@pytest.mark.parametrize(
    ("typed", "name", "level", "hour"),
    [
        ("ken", "ken", None, None),
        ("ken m", "ken", Level.MINISTER, None),
        ("ken m 11:59", "ken", Level.MINISTER, time(11, 59)),
        ("ken 11.59 hs", "ken", Level.HEAD_OF_STATE, time(11, 59)),
        ("m", "m", None, None),
        ("united kingdom cd", "united kingdom", Level.CHAIR_OF_DELEGATION, None),
        ("ken 25:00", "ken 25:00", None, None),
        ("ken m ١١:٥٩", "ken", Level.MINISTER, time(11, 59)),
        ("ken，ｍ，１１：５９", "ken", Level.MINISTER, time(11, 59)),
        ("كينيا، ٢٤:٠٠", "كينيا", None, time(0)),
        ("ken, m", "ken", Level.MINISTER, None),
        ("Korea, Republic of", "Korea Republic of", None, None),
        ("", "", None, None),
    ],
)
def test_the_line_is_read(typed: str, name: str, level: Level | None, hour: time | None) -> None:
    request = read(typed)
    assert (request.name, request.level, request.received) == (name, level, hour)


@pytest.mark.parametrize(
    ("language", "typed", "name", "level"),
    [
        ("ru", "кения министр", "кения", Level.MINISTER),
        ("ru", "кения мин", "кения", Level.MINISTER),
        ("ru", "кения м 11:59", "кения", Level.MINISTER),
        ("ru", "кения зм", "кения", Level.VICE_MINISTER),
        ("ru", "кения зам. министра", "кения", Level.VICE_MINISTER),
        ("ru", "кения, глава государства", "кения", Level.HEAD_OF_STATE),
        ("ru", "кения ГГ", "кения", Level.HEAD_OF_STATE),
        ("ru", "кения vm", "кения", Level.VICE_MINISTER),
        ("ru", "кения п", "кения", Level.REPRESENTATIVE),
        # two can be meant: nothing is guessed
        ("ru", "кения глава", "кения глава", None),
        ("ar", "كينيا وزير", "كينيا", Level.MINISTER),
        ("ar", "كينيا و", "كينيا", Level.MINISTER),
        ("ar", "كينيا نائب وزير", "كينيا", Level.VICE_MINISTER),
        ("ar", "كينيا، رئيس دولة", "كينيا", Level.HEAD_OF_STATE),
        ("ar", "كينيا م", "كينيا", Level.REPRESENTATIVE),
        ("zh", "肯尼亚 部长", "肯尼亚", Level.MINISTER),
        ("zh", "肯尼亚部长 11:59", "肯尼亚", Level.MINISTER),
        ("zh", "肯尼亚副部长", "肯尼亚", Level.VICE_MINISTER),
        ("zh", "肯尼亚，国家元首", "肯尼亚", Level.HEAD_OF_STATE),
        ("zh", "肯尼亚 团长", "肯尼亚", Level.CHAIR_OF_DELEGATION),
        ("zh", "肯尼亚 m", "肯尼亚", Level.MINISTER),
        ("fr", "kenya ministre", "kenya", Level.MINISTER),
        ("fr", "kenya chef d’État", "kenya", Level.HEAD_OF_STATE),
        ("fr", "kenya vice-min 11:59", "kenya", Level.VICE_MINISTER),
        ("es", "kenya viceministro", "kenya", Level.VICE_MINISTER),
        ("es", "kenya jefe de gob", "kenya", Level.HEAD_OF_GOVERNMENT),
        ("en", "kenya head of state", "kenya", Level.HEAD_OF_STATE),
        ("en", "kenya 11:59 vice minister", "kenya", Level.VICE_MINISTER),
        ("en", "кения министр", "кения", Level.MINISTER),
        ("en", "korea rep", "korea rep", None),
        ("en", "minister", "minister", None),
        ("zh", "部长", "部长", None),
    ],
)
def test_a_level_is_read_in_the_words_and_signs_of_every_language(
    finder: Finder, language: str, typed: str, name: str, level: Level | None
) -> None:
    request = read(typed, levels_typed(language), lambda told: bool(finder.find(told)))
    assert (request.name, request.level) == (name, level)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_word_of_each_level_is_read_in_its_language(finder: Finder, language: str) -> None:
    for level in Level:
        word = level_word(level, tongue(language))
        assert read(f"KEN {word}", levels_typed(language), lambda told: bool(finder.find(told))).level is level


def test_who_speaks_instead_has_a_level_by_the_signs_of_the_language() -> None:
    assert read_speaker("Анна Берг, ЗМ", levels_typed("ru")).level is Level.VICE_MINISTER
    assert read_speaker("Анна Берг, Министр", levels_typed("ru")) == TypedSpeaker(
        None, "Анна Берг", None, "Министр", None
    )


@pytest.mark.parametrize(
    ("typed", "speaker"),
    [
        (
            "Ms. Ana Ruiz, VM, Deputy Minister of Justice 11:59",
            TypedSpeaker("Ms.", "Ana Ruiz", Level.VICE_MINISTER, "Deputy Minister of Justice", time(11, 59)),
        ),
        ("H.E. Mr. Li Wei, Minister, m", TypedSpeaker("H.E. Mr.", "Li Wei", Level.MINISTER, "Minister", None)),
        ("Ana Ruiz", TypedSpeaker(None, "Ana Ruiz", None, None, None)),
        ("He Jiankui, R", TypedSpeaker(None, "He Jiankui", Level.REPRESENTATIVE, None, None)),
        ("J. R. Smith, Minister of Justice, Attorney General, M, 9.05",
         TypedSpeaker(None, "J. R. Smith", Level.MINISTER, "Minister of Justice, Attorney General", time(9, 5))),
        ("Ana 11:59, VM, Minister, Head",
         TypedSpeaker(None, "Ana", Level.VICE_MINISTER, "Minister, Head", time(11, 59))),
        ("Ana Ruiz, Minister 11:59 9:30", TypedSpeaker(None, "Ana Ruiz", None, "Minister 11:59", time(9, 30))),
        ("آنا، وزيرة العدل، رئيسة، m ١١:٥٩",
         TypedSpeaker(None, "آنا", Level.MINISTER, "وزيرة العدل، رئيسة", time(11, 59))),
        ("安娜，部长，团长，Ｍ１１：５９", TypedSpeaker(None, "安娜", None, "部长，团长，Ｍ１１：５９", None)),
        ("HE Ms Ana Ruiz, m", TypedSpeaker("HE Ms", "Ana Ruiz", Level.MINISTER, None, None)),
        ("HE Ana Ruiz", TypedSpeaker("HE", "Ana Ruiz", None, None, None)),
        ("H. E. Mr. Li", TypedSpeaker("H. E. Mr.", "Li", None, None, None)),
        ("H.E Mr Li", TypedSpeaker("H.E Mr", "Li", None, None, None)),
        ("SE M. Jean Ba", TypedSpeaker("SE M.", "Jean Ba", None, None, None)),
        ("M Jean Ba", TypedSpeaker("M", "Jean Ba", None, None, None)),
        ("m ba", TypedSpeaker("m", "ba", None, None, None)),
        ("M J Akbar", TypedSpeaker(None, "M J Akbar", None, None, None)),
        ("M", TypedSpeaker(None, "M", None, None, None)),
        ("Mr. HE Yafei", TypedSpeaker("Mr.", "HE Yafei", None, None, None)),
        ("HE YAFEI", TypedSpeaker(None, "HE YAFEI", None, None, None)),
        ("H. E. Smith", TypedSpeaker(None, "H. E. Smith", None, None, None)),
        ("Son Heung", TypedSpeaker(None, "Son Heung", None, None, None)),
        ("Son Excellence Mme Ba", TypedSpeaker("Son Excellence Mme", "Ba", None, None, None)),
        ("His Highness Sheikh Abdullah", TypedSpeaker("His Highness Sheikh", "Abdullah", None, None, None)),
        ("Ms., VM", TypedSpeaker("Ms.", "", Level.VICE_MINISTER, None, None)),
        ("", TypedSpeaker(None, "", None, None, None)),
    ],
)  # fmt: skip
def test_who_speaks_instead_is_read_from_one_line(typed: str, speaker: TypedSpeaker) -> None:
    assert read_speaker(typed) == speaker


@pytest.mark.parametrize(
    ("typed", "gender"),
    [
        ("H.E. Mme Ba", "f"),
        ("Sra. Ruiz", "f"),
        ("M. Dupont", "m"),
        ("Mr Li", "m"),
        ("Dr. Li", None),
        ("Ana", None),
        ("HE Ms Ana", "f"),
        ("SE M. Ba", "m"),
        ("SE M Ba", "m"),
        ("M Ba", "m"),
        ("SE Sra Ruiz", "f"),
        ("HE Ana", None),
        ("Her Excellency Ana", "f"),
        # a woman may bear it as a name
        ("Sheikh Hasina", None),
    ],
)
def test_the_honorific_may_tell_the_gender(typed: str, gender: str | None) -> None:
    assert read_speaker(typed).gender == gender


@pytest.mark.parametrize(
    ("typed", "has"),
    [("Ana Ruiz, Minister", False), ("Ana 25:00", True), ("Ana, Minister ٢٥:٠٠", True), ("Ana 9:30", False)],
)
def test_figures_that_are_left_in_name_or_office_are_told(typed: str, has: bool) -> None:
    assert read_speaker(typed).has_figures == has


def test_a_name_of_its_own_comes_before_another_name_for_somebody(finder: Finder) -> None:
    assert codes(finder, "barb")[:2] == ["BRB", "ATG"]
    assert codes(finder, "barbu")[0] == "ATG"
