"""How the words of a text are counted, and what a limit says to them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chairconsole.rules.words import Count, Fit, count, expected_s, fit


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        (" \n• – * … \u2014 “” -- ...\n", 0),
        ("Mr. President, distinguished delegates,", 4),
        ("a well-known, long-standing co-operation", 4),
        ("law—and order… or not--perhaps...maybe", 7),
        ("In 2019, 1,250.50 dollars; 1 000 000 euros; 16 100 people", 8),
        ("1\u202f000\u202f000 and 2\u00a0500 in 2019 100 States", 7),
        ("resolution 1 0000", 3),
        ("A/RES/74/1 of the uncac@un.org desk & more, 5 %", 7),
        ("•\tFirst\n- second\n\uf0b7 third", 3),
        ("the inter-\nnational well-  \r\n  known agree\u00ad\nment", 4),
        ("a dash -\nat the end of a line", 8),
    ],
)
def test_english_words_are_what_has_a_letter_or_a_figure(text: str, words: int) -> None:
    assert count(text, "en").words == words


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("fr", "L’État d'Israël s’engage aujourd’hui, c’est-à-dire qu’il agit : « vite » !", 8),
        ("es", "¿Qué haremos? ¡Señor Presidente! El Estado del artículo 1.º", 9),
        ("ru", "Г-н Председатель, мы — за борьбу против коррупции; то есть № 5", 10),
        ("ar", "السيد الرئيس، أودّ أن أَشكُرَ دولةَ الإمارات ـ العربيّة", 8),
        ("ar", "الدول،والحكومات؛ لماذا؟نعم", 4),
        ("ar", "٢٠١٩ و ٢٣،٤٧ مليـــون", 4),
        ("ar", "العر\u064eبية \u064e", 1),
    ],
)
def test_words_of_the_other_languages_with_spaces(language: str, text: str, words: int) -> None:
    assert count(text, language).words == words
    assert count(text) == count(text, language)


def test_a_count_says_that_it_was_counted() -> None:
    assert count("one", "en") == Count(1, "1 word counted")
    assert count("so " * 1250).how == "1,250 words counted"


@pytest.mark.parametrize("language", ["zh", "ZH", "zh-CN", "zh_Hans"])
def test_a_chinese_text_is_estimated_from_its_characters(language: str) -> None:
    said = "about 425 words, estimated from 680 Chinese characters at 1.6 to a word"
    assert count("主席先生，" * 170, language) == Count(425, said)


def test_words_and_numbers_in_a_chinese_text_are_counted_as_such() -> None:
    text = "主席先生，中国在2019年支持UNCAC、OECD。（第８届）"
    said = (
        "about 12 words, estimated from 12 Chinese characters at 1.6 to a word, and 4 other words and numbers counted"
    )
    assert count(text, "zh") == Count(12, said)
    assert count("一2", "zh").how.endswith("1 Chinese character at 1.6 to a word, and 1 other word or number counted")


@pytest.mark.parametrize("language", [None, "", "en"])
def test_characters_tell_a_chinese_text_that_is_not_said_to_be_one(language: str | None) -> None:
    said = "about 5 words, estimated from 8 Chinese characters at 1.6 to a word; taken for Chinese by its characters"
    assert count("主席先生\n\n各位代表", language) == Count(5, said)


def test_radicals_in_the_place_of_characters_count() -> None:
    assert count("⼀⼆⼋⼗⻓⼤⼩⽣", "zh").words == 5


def test_a_chinese_name_makes_no_chinese_text() -> None:
    assert count("The delegate of China (中国) has the floor.", "en") == Count(8, "8 words counted")
    assert count("Pinyin without characters", "zh") == Count(3, "3 words counted")


def test_a_limit_of_four_minutes_is_four_hundred_words() -> None:
    assert [expected_s(words) for words in (0, 1, 100, 400, 401)] == [0, 1, 60, 240, 241]
    assert fit(400, 240) == Fit(240, 0, "expected 4:00, fits the limit of 4:00")
    assert fit(401, 240) == Fit(241, 1, "expected 4:01, 0:01 (1 word) over the limit of 4:00")
    assert fit(425, 240) == Fit(255, 15, "expected 4:15, 0:15 (25 words) over the limit of 4:00")
    assert fit(1625, 420).said == "expected 16:15, 9:15 (925 words) over the limit of 7:00"


@given(st.integers(0, 100_000), st.integers(1, 36_000))
def test_cutting_the_words_that_are_too_many_makes_a_text_fit(words: int, limit_s: int) -> None:
    judged = fit(words, limit_s)
    assert (judged.over_s == 0) == (judged.expected_s <= limit_s)
    if judged.over_s:
        allowed = limit_s * 100 // 60
        assert fit(allowed, limit_s).over_s == 0 < fit(allowed + 1, limit_s).over_s


WITHOUT_CHINESE = st.text(st.characters(max_codepoint=0x7FF))


@given(WITHOUT_CHINESE, WITHOUT_CHINESE)
def test_the_words_of_paragraphs_add_up(one: str, other: str) -> None:
    assert count(f"{one}\n\n•\n\n{other}").words == count(one).words + count(other).words
