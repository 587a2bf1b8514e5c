"""What is told of acts where they are declared: written down here once more, so that no change goes unnoticed."""

import ast
from pathlib import Path

import chairconsole.acts
from chairconsole.ledger.registry import About, Told, acts_about, all_acts, told_of, value_words
from chairconsole.rules.sentence import Sentence
from chairconsole.rules.turn import Was

PACKAGE = Path(chairconsole.acts.__file__).parents[1]

PERFORMERS = {"perform", "perform_as", "_perform", "begin", "named", "in_words", "told_of"}


def those(**told: object) -> set[str]:
    (what, value), *_ = told.items()
    return {act.name for act in all_acts() if getattr(act.told, what) == value}


def test_what_undo_crosses_and_what_it_asks_about() -> None:
    assert those(is_final=True) == {"found_conference", "migrate"}
    assert those(is_of_the_clock=True) == {"set_rehearsal_clock", "note_clock_step", "correct_clock"}
    assert those(asks_before_undo=True) == {
        "adjourn_meeting",
        "decide",
        "decide_status",
        "elect_by_acclamation",
        "adopt_agenda",
        "adopt_organization_of_work",
        "adopt_credentials_report",
        "adopt_proposal",
        "call_vote",
        "announce_result",
        "decide_motion",
        "open_ballot",
        "announce_ballot",
        "draw_lot",
    }


def test_what_the_script_says_of_an_act_before_the_next_step() -> None:
    assert {act.name: act.told.calls_for for act in all_acts() if act.told.calls_for is not None} == {
        "end_statement": Was.ENDED,
        "pass_over": Was.PASSED_OVER,
        "extend_meeting": Was.EXTENDED,
        "reopen_list": Was.REOPENED,
        "reopen_decision": Was.DECISION_REOPENED,
    }


def test_what_is_offered_where_and_in_which_order() -> None:
    assert {about.value: " ".join(acts_about(about)) for about in About} == {
        "waiting": "confirm_cabinet replace_speaker exchange_places attach_text correct_entry"
        " give_floor pass_over take_in_writing transfer withdraw",
        "passed_over": "recall confirm_cabinet replace_speaker attach_text correct_entry withdraw",
        "void": "inscribe attach_text correct_entry",
        "item": "take_up_item conclude_item leave_item_open decide expect_action settle_action submit_proposal",
        "credentials": "submit_credentials examine_credentials accept_on_assurance challenge_credentials"
        " withdraw_challenge decide_challenge record_presence",
        "delegation": "notify_participation apply_for_status object_to_status withdraw_objection decide_status"
        " change_category invite_to_speak register_delegate remove_delegate nominate withdraw_nomination",
        "proposal": "put_to_conference adopt_proposal call_vote note_objection withdraw_objection_to consult"
        " submit_amendment order_amendments drop_amendment divide circulate revise_proposal add_sponsor remove_sponsor"
        " read_implications note_position reopen_decision defer_proposal withdraw_proposal",
    }


def test_of_an_act_that_no_program_of_today_has_nothing_is_told() -> None:
    assert told_of("sing") == Told()


def test_words_of_a_closed_set_are_said_and_codes_stand_as_they_are() -> None:
    assert value_words("not_accepted") == "not accepted"
    assert isinstance(value_words("true"), Sentence)
    for code in ("HS", "f", "G77"):
        assert value_words(code) == code
        assert not isinstance(value_words(code), Sentence)


def literal_acts(source: str) -> set[str]:
    """Return the names that stand as literals where an act is performed, or where it is told which act was."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            given = node.args[1:2] if called == "perform_as" else node.args[:1]
            names |= _words(given) if called in PERFORMERS else set()
        elif isinstance(node, ast.Compare) and isinstance(node.left, ast.Attribute) and node.left.attr == "act":
            names |= _words(node.comparators)
    return names


def _words(nodes: list[ast.expr]) -> set[str]:
    inner = [each for node in nodes for each in (node.elts if isinstance(node, ast.Tuple | ast.Set) else [node])]
    return {each.value for each in inner if isinstance(each, ast.Constant) and isinstance(each.value, str)}


def test_every_act_that_the_program_names_is_one() -> None:
    acts = {act.name for act in all_acts()}
    named = {path: literal_acts(path.read_text(encoding="utf-8")) for path in PACKAGE.rglob("*.py")}
    assert {path: strange for path, names in named.items() if (strange := names - acts)} == {}
    assert len(set().union(*named.values())) > 20


def test_an_act_that_is_none_would_be_seen() -> None:
    seen = 'self.session.perform("sing"); session.perform_as(by, "hum"); x = line.act in ("dance", "decide")'
    assert literal_acts(seen) == {"sing", "hum", "dance", "decide"}
