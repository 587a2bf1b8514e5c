"""Two provisional agendas of conferences that never were, set as United Nations documents are."""

ENGLISH = """\
United Nations                                   LGT/COP/2031/1
Conference of the Parties
to the Convention on Lighthouses

Distr.: General
3 March 2031
Original: English

Third session
Vienna, 9–11 June 2031

Annotated provisional agenda

Provisional agenda

1. Organizational matters:
   (a) Opening of the third session;
   (b) Election of officers;
   (c) Adoption of the agenda and organization of work;
   (d) Participation of observers;
   (e) Report of the Bureau on credentials;
   (f) General debate.
2. Lamps, lenses and the keeping of both in places
   far from any harbour.
3. Technical assistance.
4. Adoption of the report.

Annotations

1. Organizational matters

(a) Opening of the third session

The session is opened under rule 7 of the rules of procedure.

(b) Election of officers

Rule 22 asks for a President; rules 23 and 24 say how.

(f) General debate

The list of speakers will be open from 1 May 2031 until 6 p.m. on Monday, 9 June 2031. Each statement is limited to
five minutes.

Statements are limited to five minutes for delegations and to nine minutes for groups.

2. Lamps, lenses and the keeping

The Conference may wish to look at the lamps.

Documentation

Note by the Secretariat on lamps (LGT/COP/2031/2)
Report of the working group on lenses, on the work of its
fourth meeting (LGT/COP/WG.1/2031/5)

3. Technical assistance

Documentation

Report of the working group on lenses, on the work of its fourth meeting (LGT/COP/WG.1/2031/5)

4. Adoption of the report

Documentation

None

Annex

Proposed organization of work

Date              Time              Item       Title or description        Parallel meetings
Monday, 9 June    10 a.m.–1 p.m.    1 (a)      Opening of the session
                                    1 (b)      Election of officers
                                    1 (f)      General debate
                  3–6 p.m.          1 (f)      General debate (continued)  Working group on lenses
Tuesday, 10 June  10 a.m.–1 p.m.    2 and 3    Lamps; technical assistance
                  to be announced
Wednesday, 11 June  3.30 p.m.–6 p.m.  4        Adoption of the report
"""

CHINESE = """\
灯塔公约
缔约方会议

Distr.: General
3 March 2031
Chinese

第二十一届会议

2031年11月30日至12月2日，日内瓦

临时议程说明

临时议程

1. 组织事项：
 - (a) 会议开幕；
 - (b) 一般性辩论。
2. 灯具。

说明

1. 组织事项

(a) 会议开幕

根据议事规则第 7 条开幕。

(b) 一般性辩论

发言者名单自 2031 年 11 月 1 日开放，至 2031 年 11 月 30 日中午截止。

发言时间：各代表团三分钟，区域组六分钟。

2. 灯具

文件

关于灯具的会议室文件（[LGT/COP/2031/CRP.1](#)）

附件

拟议工作安排

日期	时间	项目	标题或说明	标题或说明
11月30日, 星期日	上午10时至 下午1时	1(a)	会议开幕
		1(b)	一般性辩论
	下午3时至6时	1(b)	一般性辩论 (续)	非正式磋商
12月1日, 星期一	上午10时30分至 下午1时	2	灯具
"""
