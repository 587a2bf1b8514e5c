"""What a document says, as the data from which a conference is founded; what had to be assumed is noted there."""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from chairconsole.exchange.agenda import wording
from chairconsole.exchange.agenda.sections import Document, Item, Sitting, read
from chairconsole.exchange.agenda.wording import CHINESE, ENGLISH
from chairconsole.ledger.samples import sample_data

_ZONES = {
    "Asia/Dubai": ("abu dhabi", "dubai", "阿布扎比", "迪拜"),
    "Africa/Addis_Ababa": ("addis ababa", "亚的斯亚贝巴"),
    "Africa/Cairo": ("cairo", "sharm el-sheikh", "开罗", "沙姆沙伊赫"),
    "Africa/Johannesburg": ("durban", "johannesburg", "pretoria", "德班", "约翰内斯堡"),
    "Africa/Nairobi": ("nairobi", "内罗毕"),
    "America/Lima": ("lima", "利马"),
    "America/Mexico_City": ("mexico city", "墨西哥城"),
    "America/Montreal": ("montreal", "蒙特利尔"),
    "America/New_York": ("new york", "atlanta", "纽约", "亚特兰大"),
    "America/Panama": ("panama city", "巴拿马城"),
    "America/Santiago": ("santiago", "圣地亚哥"),
    "Asia/Bangkok": ("bangkok", "曼谷"),
    "Asia/Beirut": ("beirut", "贝鲁特"),
    "Asia/Qatar": ("doha", "多哈"),
    "Asia/Riyadh": ("riyadh", "利雅得"),
    "Asia/Shanghai": ("beijing", "shanghai", "kunming", "北京", "上海", "昆明"),
    "Asia/Tokyo": ("tokyo", "kyoto", "东京", "京都"),
    "Europe/Amsterdam": ("the hague", "海牙"),
    "Europe/Berlin": ("bonn", "berlin", "波恩", "柏林"),
    "Europe/London": ("london", "glasgow", "伦敦", "格拉斯哥"),
    "Europe/Madrid": ("madrid", "seville", "马德里", "塞维利亚"),
    "Europe/Moscow": ("moscow", "saint petersburg", "莫斯科", "圣彼得堡"),
    "Europe/Paris": ("paris", "巴黎"),
    "Europe/Rome": ("rome", "罗马"),
    "Europe/Vienna": ("vienna", "维也纳"),
    "Europe/Zurich": ("geneva", "日内瓦"),
}
"""The time zones of places where such conferences are held."""

_PURPOSES = (
    ("general_discussion", r"一般性(?:讨论|辩论)|general (?:discussion|debate|exchange)"),
    ("credentials", r"全权证书|credentials"),
    ("elections", r"选举.*(?:主席|主席团)|election of (?:the )?(?:officers|president|bureau|chair)"),
    ("observers", r"观察员|observers"),
    ("organization", r"通过议程|adoption of the agenda"),
    ("report", r"通过.*报告|adoption of the (?:\w+ )?report"),
    ("opening", r"开幕|\bopening\b"),
)
"""What the few items that acts look for are called."""

_TAKES = {"opening": 15, "elections": 15, "organization": 20, "observers": 10, "credentials": 15}
"""How many minutes each of the items at the beginning is planned for; the document does not say."""

_KINDS = (
    ("conference room paper", r"会议室文件|conference room paper"),
    ("thematic report", r"专题报告|thematic report"),
    ("note", r"说明|\bnotes?\b"),
    ("report", r"报告|report"),
)

_RULES = {
    CHINESE: re.compile(r"(?<!《公约》)第(\d{1,2})条"),
    ENGLISH: re.compile(r"\brules? (\d{1,2})(?:(?:,| and| to) (\d{1,2}))*", re.IGNORECASE),
}
_SPEAKING_TIME = re.compile(r"发言时间|time limit|minutes (?:for|per)|limited to|duration of", re.IGNORECASE)
_THE_LIST = re.compile(r"发言者名单|speakers list|list of speakers", re.IGNORECASE)
_OPENS = re.compile(r"开放|\bopen", re.IGNORECASE)
_SENTENCES = re.compile(r"(?<=[。；;])|(?<=\.)\s+(?=[A-Z])")
_LONG = {CHINESE: 20, ENGLISH: 60}
_LOCAL_NUMBER = re.compile(r"/\d{4}/|/\d+$")

Names = dict[str, str]


@dataclass(frozen=True, slots=True)
class Founding:
    """A conference's data, and when its document is dated; none where it does not say."""

    data: dict[str, Any]
    dated: datetime | None


def founding(text: str) -> Founding:
    """Return the data of the conference whose annotated provisional agenda this is.

    Raises:
        Refusal: the text holds no provisional agenda that could be read.
    """
    return _Founder(read(text)).founding()


class _Founder:
    """Puts the data together from a document, and notes what the document did not say."""

    def __init__(self, document: Document) -> None:
        self._document, self._language = document, document.language
        self._sample = sample_data("cosp8")
        self._notes: list[tuple[str, str]] = []
        self._zone = self._time_zone()
        self._purposes = self._purpose_of_items()

    def founding(self) -> Founding:
        head = self._document.head
        conference = self._conference()
        parties_known = conference["name"] == self._sample["conference"]["name"]
        data = {
            "conference": conference,
            "agenda": [self._item(place, item) for place, item in enumerate(self._document.items, start=1)],
            **self._programme(),
            "documents": self._documents(),
            "participants": self._participants(parties_known),
            "lists": self._lists(),
            "rules": self._sample["rules"] if parties_known else [],
        }
        data["notes"] = [
            {"id": f"DQ-{n:02}", "kind": "reading", "finding": finding, "handling": handling}
            for n, (finding, handling) in enumerate(self._notes, start=1)
        ]
        dated = self._moment(head.dated, time(0)).astimezone(UTC) if head.dated is not None else None
        return Founding(data, dated)

    def _time_zone(self) -> ZoneInfo:
        span = self._document.head.span
        place = span.place.casefold() if span else ""
        zone = next((zone for zone, places in _ZONES.items() if any(name in place for name in places)), None)
        if zone is None:
            self._note("The place tells no time zone that is known.", "All times are taken as UTC.")
        return ZoneInfo(zone or "UTC")

    def _conference(self) -> dict[str, Any]:
        head = self._document.head
        names: Names = self._sample["conference"]["name"]
        if not head.name:
            self._note("No name of the conference was found above the agenda.", "It is called by its code.")
        is_known = head.name == names[self._language]
        name = names if is_known else self._named(head.name or self._code(), {})
        if head.span is None:
            self._note("The document does not say when and where the conference is held.", "Both are left open.")
        return {
            "code": self._code(),
            "name": name,
            "session_number": head.session,
            "place": head.span.place if head.span else None,
            "starts": head.span and head.span.starts.isoformat(),
            "ends": head.span and head.span.ends.isoformat(),
            "time_zone": str(self._zone),
            "time_zone_assumed": True,
            "document": head.symbol,
            "document_date": head.dated and head.dated.isoformat(),
        }

    def _code(self) -> str:
        """Return the organ of the most frequent symbols, with the number of the session: COSP8 of CAC/COSP/2019/2."""
        organs = Counter(organ for symbol in self._document.symbols if (organ := _organ(symbol)))
        organ = organs.most_common(1)[0][0] if organs else "CONFERENCE"
        return f"{organ}{self._document.head.session or ''}"

    def _purpose_of_items(self) -> dict[str, str]:
        purposes: dict[str, str] = {}
        parents = {item.parent for item in self._document.items}
        for item in self._document.items:
            found = next((name for name, form in _PURPOSES if re.search(form, item.title, re.IGNORECASE)), None)
            if found is not None and found not in purposes.values() and item.number not in parents:
                purposes[item.number] = found
        return purposes

    def _item(self, place: int, item: Item) -> dict[str, Any]:
        purpose, said = self._purposes.get(item.number), "\n\n".join(item.annotation)
        known = self._known(item.title, purpose)
        written = wording.closed_up(said) if self._language == CHINESE else said
        rules = [each for found in _RULES[self._language].finditer(written) for each in re.findall(r"\d+", found[0])]
        return {
            "number": item.number,
            "parent": item.parent,
            "position": place,
            "title": self._named(item.title, known),
            "short_title": self._named(self._short(item.title, known), known),
            "purpose": purpose,
            "annotation": said or None,
            "rules": list(dict.fromkeys(rules)),
            "title_certain": ENGLISH in {self._language, *known},
        }

    def _known(self, title: str, purpose: str | None) -> Names:
        """Return what the sample calls an item of this purpose, or of the same title, in all six languages."""
        for item in self._sample["agenda"]:
            if purpose is not None and item["purpose"] == purpose:
                return dict(item["short_title"])
            if item["title"][self._language] == title:
                return dict(item["title"])
        return {}

    def _short(self, title: str, known: Names) -> str:
        if len(title) <= _LONG[self._language]:
            return title
        return known.get(self._language) or re.split(r"[，；,;]", title, maxsplit=1)[0]

    def _programme(self) -> dict[str, Any]:
        meetings: list[dict[str, Any]] = []
        entries: list[dict[str, Any]] = []
        for number, sitting in enumerate(self._document.sittings, start=1):
            meetings.append(self._meeting(str(number), sitting, number))
            shares = self._shares(sitting)
            for place, (row, minutes) in enumerate(zip(sitting.rows, shares, strict=True), start=1):
                entry = {"meeting": str(number), "position": place, "items": list(row.items), "minutes": minutes}
                entry["minutes_ours"] = len(sitting.rows) > 1
                entries.append({**entry, "title": self._titled(row.title or ", ".join(row.items))})
            if sitting.beside:
                code = f"P{sum(one['track'] == 'parallel' for one in meetings) + 1}"
                meetings.append(self._meeting(code, sitting, None))
                each = _length(sitting) // len(sitting.beside)
                for place, title in enumerate(sitting.beside, start=1):
                    entry = {"meeting": code, "position": place, "title": self._titled(title), "minutes": each}
                    entries.append(entry | {"minutes_ours": len(sitting.beside) > 1})
        if not meetings:
            self._note("No organization of work was found.", "No meetings are planned.")
        for line in self._document.unread:
            self._note(f"“{line}” in the organization of work names neither a day nor an hour.", "It is left out.")
        return {"meetings": meetings, "programme": entries}

    def _meeting(self, code: str, sitting: Sitting, number: int | None) -> dict[str, Any]:
        return {
            "code": code,
            "track": "plenary" if number else "parallel",
            "number": number,
            "starts": self._moment(sitting.day, sitting.starts).isoformat(),
            "ends": self._moment(sitting.day, sitting.ends).isoformat(),
        }

    def _titled(self, title: str) -> Names:
        """Return a title of the organization of work, in all six languages if the sample has the same."""
        tight, entries = wording.bare(title), self._sample["programme"]
        known: Names = next(
            (one["title"] for one in entries if wording.bare(one["title"][self._language]) == tight), {}
        )
        return self._named(title, known)

    def _named(self, printed: str, known: Names) -> Names:
        """Return a name as the document prints it, and as it is known in other languages; each has an English one."""
        return {ENGLISH: printed, **known, self._language: printed}

    def _shares(self, sitting: Sitting) -> list[int]:
        """Divide a meeting among its rows: what is formal takes its few minutes, the others share what is left."""
        taken = [_TAKES.get(self._purposes.get(row.items[0] if row.items else "", ""), 0) for row in sitting.rows]
        others = taken.count(0)
        if not others or sum(taken) >= _length(sitting):
            return [_length(sitting) // len(taken) for _ in taken]
        left = _length(sitting) - sum(taken)
        return [minutes or left // others for minutes in taken]

    def _documents(self) -> list[dict[str, Any]]:
        documents: dict[str, dict[str, Any]] = {}
        for item in self._document.items:
            for symbol, title in item.documents:
                new = {"symbol": symbol, "title": self._named(title, {}), "kind": _kind(title), "items": []}
                documents.setdefault(symbol, new)["items"].append(item.number)
        return list(documents.values())

    def _participants(self, parties_known: bool) -> list[dict[str, Any]]:
        """Return the States and groups; which States are parties no agenda tells, but that of the same Conference."""
        participants: list[dict[str, Any]] = self._sample["participants"]
        if parties_known:
            return participants
        self._note("An agenda does not say which States are parties.", "All States are entered as parties.")
        states = ("party", "signatory", "non_signatory")
        return [{**one, "category": "party"} if one["category"] in states else one for one in participants]

    def _lists(self) -> list[dict[str, Any]]:
        number = next((number for number, purpose in self._purposes.items() if purpose == "general_discussion"), None)
        item = next((item for item in self._document.items if item.number == number), None)
        if item is None:
            return []
        given, assumed = self._opening(item)
        given |= self._limits(item)
        if not given:
            return []
        return [{"item": item.number, **given, "assumed": assumed}]

    def _opening(self, item: Item) -> tuple[dict[str, Any], list[str]]:
        """Return from when until when requests are taken, of a sentence that says so."""
        for said in (each for line in item.annotation for each in _SENTENCES.split(line)):
            days = wording.days(said, self._language, self._year())
            if len(days) < 2 or not (_THE_LIST.search(said) and _OPENS.search(said)):
                continue
            closes = wording.hour(said, self._language)
            assumed = ["the hour of opening: midnight"] + ([] if closes else ["the hour of closing: noon"])
            given = {
                "opens": self._moment(days[0], time(0)).isoformat(),
                "closes": self._moment(days[1], closes or time(12)).isoformat(),
            }
            return given, assumed
        return {}, []

    def _limits(self, item: Item) -> dict[str, Any]:
        """Return the limits of the first paragraph that names one: the shorter for all, a longer one for groups."""
        for line in item.annotation:
            named = sorted(set(wording.minutes(line, self._language))) if _SPEAKING_TIME.search(line) else []
            if named:
                given = {"limit_s": named[0] * 60}
                return {**given, "limit_group_s": named[1] * 60} if len(named) > 1 else given
        return {}

    def _year(self) -> int | None:
        span = self._document.head.span
        return span.starts.year if span else None

    def _moment(self, day: date, hour: time) -> datetime:
        return datetime.combine(day, hour, self._zone)

    def _note(self, finding: str, handling: str) -> None:
        self._notes.append((finding, handling))


def _organ(symbol: str) -> str:
    """Return the part of a symbol that names the organ: COSP of CAC/COSP/2019/2, CONF.232 of A/CONF.232/2023/1."""
    before = _LOCAL_NUMBER.split(symbol, maxsplit=1)[0]
    return before.rpartition("/")[2]


def _kind(title: str) -> str:
    return next((kind for kind, form in _KINDS if re.search(form, title, re.IGNORECASE)), "document")


def _length(sitting: Sitting) -> int:
    """Return how long a meeting is planned for, in minutes."""
    begins, ends = (60 * each.hour + each.minute for each in (sitting.starts, sitting.ends))
    return ends - begins
