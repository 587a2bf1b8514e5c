<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Item {item} taken up: {title}</source>
        <translation>开始审议项目{item}：{title}</translation>
    </message>
    <message>
        <source>The question of item {item} itself was not decided.</source>
        <translation>项目{item}本身的问题尚未决定。</translation>
    </message>
    <message>
        <source>Say which item is taken up, or which items together.</source>
        <translation>请说明审议哪个项目，或一并审议哪些项目。</translation>
    </message>
    <message>
        <source>Item {item} concluded</source>
        <translation>项目{item}审议结束</translation>
    </message>
    <message>
        <source>Item {item} left open</source>
        <translation>项目{item}留待审议</translation>
    </message>
    <message>
        <source>A decision needs its words.</source>
        <translation>决定须有文字。</translation>
    </message>
    <message>
        <source>Decided under item {item}: {text}</source>
        <translation>项目{item}下的决定：{text}</translation>
    </message>
    <message>
        <source>adopt the agenda</source>
        <translation>通过议程</translation>
    </message>
    <message>
        <source>The agenda has been adopted already.</source>
        <translation>议程已通过。</translation>
    </message>
    <message>
        <source>Agenda adopted as amended</source>
        <translation>议程经修正通过</translation>
    </message>
    <message>
        <source>Agenda adopted</source>
        <translation>议程通过</translation>
    </message>
    <message>
        <source>adopt the organization of work</source>
        <translation>通过工作安排</translation>
    </message>
    <message>
        <source>Organization of work adopted as amended</source>
        <translation>工作安排经修正通过</translation>
    </message>
    <message>
        <source>Organization of work adopted</source>
        <translation>工作安排通过</translation>
    </message>
    <message>
        <source>The organization of work had been adopted before.</source>
        <translation>工作安排此前已通过。</translation>
    </message>
    <message>
        <source>Items {items} taken up together: {title}</source>
        <translation>一并审议项目{items}：{title}</translation>
    </message>
    <message>
        <source>Item {item} was deferred to {text}.</source>
        <translation>项目{item}曾推迟至{text}。</translation>
    </message>
    <message>
        <source>Item {item} was deferred.</source>
        <translation>项目{item}曾被推迟。</translation>
    </message>
    <message>
        <source>Never opened under item {item}: {items}.</source>
        <translation>项目{item}下从未审议：{items}。</translation>
    </message>
    <message>
        <source>plan an item for a meeting</source>
        <translation>为会议安排项目</translation>
    </message>
    <message>
        <source>change what is planned for a meeting</source>
        <translation>更改会议安排</translation>
    </message>
    <message>
        <source>Say what is to change in part {position} of meeting {meeting}.</source>
        <translation>请说明会议{meeting}第{position}部分要更改什么。</translation>
    </message>
    <message>
        <source>move a part of a meeting to another place</source>
        <translation>移动会议的一部分</translation>
    </message>
    <message>
        <source>{title} moved from meeting {meeting} to part {position} of meeting {to}</source>
        <translation>{title}：由会议{meeting}移至会议{to}第{position}部分</translation>
    </message>
    <message>
        <source>drop what is planned for a meeting</source>
        <translation>取消会议的一项安排</translation>
    </message>
    <message>
        <source>{title} is planned for meeting {meeting} no more</source>
        <translation>会议{meeting}不再安排{title}</translation>
    </message>
    <message>
        <source>That meeting has been held already.</source>
        <translation>该次会议已经举行。</translation>
    </message>
    <message>
        <source>The organization of work has no row {position} in meeting {meeting}.</source>
        <translation>工作安排中第{meeting}次会议没有第{position}行。</translation>
    </message>
    <message>
        <source>Say what the meeting is to take up: an item, or a title.</source>
        <translation>请说明会议审议什么：项目或名称。</translation>
    </message>
    <message>
        <source>Item {item} is concluded.</source>
        <translation>项目{item}已审议完毕。</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes planned for {title} in meeting {meeting}</source>
        <translation>
            <numerusform>第{meeting}次会议为{title}计划%n分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>how many abstained (default 0)</source>
        <translation>弃权数（默认0）</translation>
    </message>
    <message>
        <source>whether the Conference admits the representative that was challenged (true or false)</source>
        <translation>缔约国会议是否接纳被质疑的代表（true 或 false）</translation>
    </message>
    <message>
        <source>a speakers list whose end moves along by as much, by its agenda item (default: none)</source>
        <translation>结束时间同步顺延的发言者名单，以项目表示（默认：无）</translation>
    </message>
    <message>
        <source>in what capacity somebody on no list speaks</source>
        <translation>名单外发言者的身份</translation>
    </message>
    <message>
        <source>the delegation before which one is moved; null: to the end</source>
        <translation>移到哪个代表团之前；null：移到末尾</translation>
    </message>
    <message>
        <source>when the statement really began; not before the call, not later than the act</source>
        <translation>发言实际开始的时间；不早于请其发言，不晚于操作时间</translation>
    </message>
    <message>
        <source>suspend_meeting, adjourn_meeting, adjourn_debate, close_debate, limit_speeches, competence, division or reconsider</source>
        <translation>suspend_meeting、adjourn_meeting、adjourn_debate、close_debate、limit_speeches、competence、division或reconsider</translation>
    </message>
    <message>
        <source>what the motion is about: an agenda item (default: the one in hand), a proposal by its symbol, or a decision, as resolution 8/1 or by its time</source>
        <translation>动议所涉事项：议程项目（默认：正在审议的项目）、用文号指明的提案，或决定（如resolution 8/1或用其时间）</translation>
    </message>
    <message>
        <source>whether the statement begins with the call (true), or later with begin_statement (false)</source>
        <translation>发言是否在请其发言时即开始（true），还是之后以 begin_statement 开始（false）</translation>
    </message>
    <message>
        <source>the regional group that nominates, where it is not the delegation&apos;s own</source>
        <translation>提名的区域组（如非代表团所属区域组）</translation>
    </message>
    <message>
        <source>party, signatory, non_signatory, entity, igo, ngo_ecosoc, ngo or group</source>
        <translation>party、signatory、non_signatory、entity、igo、ngo_ecosoc、ngo 或 group</translation>
    </message>
    <message>
        <source>the State party that objects</source>
        <translation>提出质疑的缔约国</translation>
    </message>
    <message>
        <source>the amendment that is put, by its symbol</source>
        <translation>付诸表决的修正案，用文号</translation>
    </message>
    <message>
        <source>who leads the consultations</source>
        <translation>由谁主持磋商</translation>
    </message>
    <message>
        <source>resolution, decision, recommendation (to the General Assembly) or declaration</source>
        <translation>决议、决定、（向大会提出的）建议或宣言</translation>
    </message>
    <message>
        <source>in which languages, of ar, zh, en, fr, ru, es (default: all six)</source>
        <translation>以何种语文，ar、zh、en、fr、ru、es之中（默认：全部六种）</translation>
    </message>
    <message>
        <source>the President&apos;s reason for putting it though it was not sent out on an earlier day</source>
        <translation>未在前一天分发而由主席准予提交的理由</translation>
    </message>
    <message>
        <source>the part that is put, as the proposal&apos;s symbol, # and the part&apos;s name</source>
        <translation>付诸表决的部分：提案文号、#和部分名称</translation>
    </message>
    <message>
        <source>the parts to be voted on apart: a list of name, operative (true or false) and by, who asks</source>
        <translation>单独表决的部分：由name、operative（true或false）和by（要求者）组成的列表</translation>
    </message>
    <message>
        <source>the proposal that is put, by its symbol</source>
        <translation>付诸表决的提案，用文号</translation>
    </message>
    <message>
        <source>where the date stands</source>
        <translation>日期的出处</translation>
    </message>
    <message>
        <source>the States parties that sponsor it, by their codes</source>
        <translation>提案的缔约国，用其代码</translation>
    </message>
    <message>
        <source>the symbol of a proposal, as CAC/COSP/2019/L.2</source>
        <translation>提案的文号，如CAC/COSP/2019/L.2</translation>
    </message>
    <message>
        <source>what is due, as drafts</source>
        <translation>到期事项，如草案</translation>
    </message>
    <message>
        <source>the place of an action expected under the item, which the decision settles</source>
        <translation>本项目下由该决定处理的预期行动的序号</translation>
    </message>
    <message>
        <source>when the application was received (default: none was)</source>
        <translation>收到申请的时间（默认：无申请）</translation>
    </message>
    <message>
        <source>whether it was changed before it was adopted (default false)</source>
        <translation>通过前是否经过修正（默认 false）</translation>
    </message>
    <message>
        <source>the moment that the report tells of (default: the act&apos;s time; never later)</source>
        <translation>报告所反映的时刻（默认：操作时间；不得更晚）</translation>
    </message>
    <message>
        <source>when it was (default: the act&apos;s time; never later)</source>
        <translation>发生时间（默认：操作时间；不得更晚）</translation>
    </message>
    <message>
        <source>the State party that asked for the vote</source>
        <translation>要求表决的缔约国</translation>
    </message>
    <message>
        <source>whether the appeal against a ruling is put (default false)</source>
        <translation>是否将对裁决的异议付诸表决（默认 false）</translation>
    </message>
    <message>
        <source>certain, probable or unknown</source>
        <translation>certain、probable 或 unknown</translation>
    </message>
    <message>
        <source>the rule of another body that tells the same, as GA rule 76</source>
        <translation>另一机构内容相同的规则，如 GA rule 76</translation>
    </message>
    <message>
        <source>whether the motion is carried (true or false)</source>
        <translation>动议是否通过（true 或 false）</translation>
    </message>
    <message>
        <source>of whom the quorum to debate is counted: parties or participating</source>
        <translation>辩论法定人数的计算基数：parties 或 participating</translation>
    </message>
    <message>
        <source>of whom the quorum to decide is counted: parties or participating</source>
        <translation>作决定法定人数的计算基数：parties 或 participating</translation>
    </message>
    <message>
        <source>figures of the rule by their names, as a share, a number of speakers or a limit</source>
        <translation>规则中的数值，按名称列出，如比例、发言人数或时限</translation>
    </message>
    <message>
        <source>the State drawn by lot, with which a roll call begins</source>
        <translation>抽签选定、唱名由其开始的国家</translation>
    </message>
    <message>
        <source>who asked for it</source>
        <translation>由谁要求</translation>
    </message>
    <message>
        <source>a number by which the State is drawn: counted round the roll, from 0 (default: none)</source>
        <translation>抽签号码，按唱名次序从0数起（默认：无）</translation>
    </message>
    <message>
        <source>simple or two_thirds</source>
        <translation>simple 或 two_thirds</translation>
    </message>
    <message>
        <source>show_of_hands (default), roll_call or recorded</source>
        <translation>show_of_hands（默认）、roll_call 或 recorded</translation>
    </message>
    <message>
        <source>how many voted against</source>
        <translation>反对票数</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>其编号</translation>
    </message>
    <message>
        <source>whether it is on the conduct of the vote that is being taken (default false)</source>
        <translation>是否涉及正在进行的表决的方式（默认 false）</translation>
    </message>
    <message>
        <source>how many States parties take part; null: as counted</source>
        <translation>参加的缔约国数目；null：按统计</translation>
    </message>
    <message>
        <source>whether the meeting is held in private (default false)</source>
        <translation>是否为非公开会议（默认 false）</translation>
    </message>
    <message>
        <source>what is put to the vote, in words</source>
        <translation>付诸表决的内容（文字）</translation>
    </message>
    <message>
        <source>for or against</source>
        <translation>for 或 against</translation>
    </message>
    <message>
        <source>yes, no, abstain, not_participating or no_answer</source>
        <translation>yes、no、abstain、not_participating 或 no_answer</translation>
    </message>
    <message>
        <source>what the delegation had meant to vote: yes, no, abstain or not_participating</source>
        <translation>代表团原打算投的票：yes、no、abstain 或 not_participating</translation>
    </message>
    <message>
        <source>before (default) or after the voting</source>
        <translation>表决之前或之后：before（默认）或 after</translation>
    </message>
    <message>
        <source>how many voted in favour</source>
        <translation>赞成票数</translation>
    </message>
    <message>
        <source>how many papers were blank, which are abstentions</source>
        <translation>空白票（弃权）数</translation>
    </message>
    <message>
        <source>who can be elected: delegations by their codes, or words</source>
        <translation>可当选者：以代码表示的代表团，或文字</translation>
    </message>
    <message>
        <source>whom the lot named</source>
        <translation>抽中何人</translation>
    </message>
    <message>
        <source>first or second</source>
        <translation>first（第一次）或 second（第二次）</translation>
    </message>
    <message>
        <source>how many papers were given out</source>
        <translation>发出的选票数</translation>
    </message>
    <message>
        <source>how many papers were found in the box</source>
        <translation>票箱内的选票数</translation>
    </message>
    <message>
        <source>how many papers were invalid</source>
        <translation>无效票数</translation>
    </message>
    <message>
        <source>how many are to be elected</source>
        <translation>应选人数</translation>
    </message>
    <message>
        <source>the delegations whose representatives count, by their codes</source>
        <translation>其代表计票的代表团，以代码表示</translation>
    </message>
    <message>
        <source>how many votes each candidate has</source>
        <translation>每名候选人的票数</translation>
    </message>
    <message>
        <source>whether the speech may depart from the text (default false)</source>
        <translation>发言是否可能与发言稿不同（默认 false）</translation>
    </message>
    <message>
        <source>the deadline for requests; null: none</source>
        <translation>请求截止时间；null：无</translation>
    </message>
    <message>
        <source>the code by which a participant is to be known</source>
        <translation>与会者使用的代码</translation>
    </message>
    <message>
        <source>the applicants that stand in the list, by their codes; all who applied where none is named</source>
        <translation>列入名单的申请者，以代码表示；未指明则为所有申请者</translation>
    </message>
    <message>
        <source>the file in which the text came, in base64</source>
        <translation>发言稿来件，base64 编码</translation>
    </message>
    <message>
        <source>whether the notice names both and was copied to the other delegation (default false)</source>
        <translation>通知是否写明双方并抄送另一代表团（默认 false）</translation>
    </message>
    <message>
        <source>the conference&apos;s data, in the form of the sample&apos;s</source>
        <translation>会议数据，格式同样本</translation>
    </message>
    <message>
        <source>the words of the decision on which the act rests, to be recorded</source>
        <translation>作为操作依据的决定文字，记录在案</translation>
    </message>
    <message>
        <source>the symbol of the document that it is about</source>
        <translation>所涉文件的文号</translation>
    </message>
    <message>
        <source>ISO 3166-1 alpha-3 code, EU, a group&apos;s code, or the code given at registration</source>
        <translation>ISO 3166-1 三字母代码、EU、集团代码或登记时所给代码</translation>
    </message>
    <message>
        <source>several delegations, by their codes</source>
        <translation>多个代表团，以代码表示</translation>
    </message>
    <message>
        <source>when the last statement of the list should have ended; null: no bound</source>
        <translation>名单最后一个发言应结束的时间；null：不限</translation>
    </message>
    <message>
        <source>the delegations whose credentials were examined, by their codes</source>
        <translation>全权证书经审查的代表团，以代码表示</translation>
    </message>
    <message>
        <source>what shows membership of the cabinet, or that there is none</source>
        <translation>证明是否为内阁成员的依据</translation>
    </message>
    <message>
        <source>wished, not_wished, clean_copy_awaited, sent or posted</source>
        <translation>wished、not_wished、clean_copy_awaited、sent 或 posted</translation>
    </message>
    <message>
        <source>the name of the file in which the text came</source>
        <translation>发言稿来件的文件名</translation>
    </message>
    <message>
        <source>in_order, incomplete or not_accepted</source>
        <translation>in_order、incomplete 或 not_accepted</translation>
    </message>
    <message>
        <source>whether the console&apos;s clock follows the laptop&apos;s new time</source>
        <translation>控制台时钟是否跟随电脑新时间</translation>
    </message>
    <message>
        <source>formal, copy or information</source>
        <translation>formal、copy 或 information</translation>
    </message>
    <message>
        <source>when the outage began</source>
        <translation>中断开始时间</translation>
    </message>
    <message>
        <source>of the speaker: f or m, for forms of address</source>
        <translation>发言者性别：f 或 m，用于称谓</translation>
    </message>
    <message>
        <source>whether the Conference accords observer status (true or false)</source>
        <translation>缔约国会议是否给予观察员地位（true 或 false）</translation>
    </message>
    <message>
        <source>on what the objection rests</source>
        <translation>质疑的理由</translation>
    </message>
    <message>
        <source>whether groups stand before States (default false)</source>
        <translation>集团是否排在国家之前（默认 false）</translation>
    </message>
    <message>
        <source>whether an unconfirmed minister keeps the minister&apos;s rung (default true)</source>
        <translation>未经确认的部长是否保留部长一档（默认 true）</translation>
    </message>
    <message>
        <source>how the speaker is styled, as H.E. Ms.</source>
        <translation>发言者尊称，如 H.E. Ms.</translation>
    </message>
    <message>
        <source>whether the text will be submitted in writing instead</source>
        <translation>是否改为提交书面发言</translation>
    </message>
    <message>
        <source>the authority that issued the credentials</source>
        <translation>签发全权证书的机关</translation>
    </message>
    <message>
        <source>the number of an agenda item, as 1(f)</source>
        <translation>议程项目编号，如 1(f)</translation>
    </message>
    <message>
        <source>the key of a sentence of the President&apos;s script</source>
        <translation>主席讲稿语句的键</translation>
    </message>
    <message>
        <source>the language in which the statement will be made</source>
        <translation>发言语言</translation>
    </message>
    <message>
        <source>the limit of a delegation&apos;s later statements in the list, in seconds; null: as the first</source>
        <translation>代表团在名单中后续发言的时限（秒）；null：同首次</translation>
    </message>
    <message>
        <source>below which no limit is proposed, in seconds (default 120)</source>
        <translation>不建议低于此的时限（秒，默认120）</translation>
    </message>
    <message>
        <source>HS, VP, CP, HG, DPM, M, VM, CD or R (default R)</source>
        <translation>HS、VP、CP、HG、DPM、M、VM、CD 或 R（默认 R）</translation>
    </message>
    <message>
        <source>the limit of a group&apos;s statement, in seconds (default 420)</source>
        <translation>集团发言时限（秒，默认420）</translation>
    </message>
    <message>
        <source>the limit of a statement, in seconds (a list&apos;s default 240)</source>
        <translation>发言时限（秒，名单默认240）</translation>
    </message>
    <message>
        <source>a speakers list, by its agenda item, as 1(f); its replies as 1(f)/reply</source>
        <translation>发言者名单，以项目表示，如 1(f)；其答辩名单为 1(f)/reply</translation>
    </message>
    <message>
        <source>a meeting, by its code, as 3 or P1</source>
        <translation>会议，以其代码表示，如3或P1</translation>
    </message>
    <message>
        <source>whether the minister is a member of the cabinet (default true)</source>
        <translation>该部长是否为内阁成员（默认 true）</translation>
    </message>
    <message>
        <source>planned minutes</source>
        <translation>计划分钟数</translation>
    </message>
    <message>
        <source>the name of a person or of a participant</source>
        <translation>人名或与会者名称</translation>
    </message>
    <message>
        <source>remarks, for the record</source>
        <translation>备注，记录在案</translation>
    </message>
    <message>
        <source>when the secretariat was notified</source>
        <translation>秘书处收到通知的时间</translation>
    </message>
    <message>
        <source>whether entities and organizations stand after all others (default true)</source>
        <translation>实体和组织是否排在所有其他之后（默认 true）</translation>
    </message>
    <message>
        <source>the office in which somebody presides, as President or Vice-President</source>
        <translation>主持会议者的职务，如 President 或 Vice-President</translation>
    </message>
    <message>
        <source>by how many seconds the rehearsal&apos;s clock is ahead of the laptop&apos;s</source>
        <translation>演练时钟比电脑快多少秒</translation>
    </message>
    <message>
        <source>the delegation whose representative speaks for a group</source>
        <translation>代表集团发言者所属代表团</translation>
    </message>
    <message>
        <source>when the list opens; requests received before are void; null: no bound</source>
        <translation>名单开放时间；之前的请求无效；null：不限</translation>
    </message>
    <message>
        <source>its place among the actions expected under the item, from 1</source>
        <translation>在本项目预期行动中的序号，从1开始</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>其结果</translation>
    </message>
    <message>
        <source>how many voted to overrule the President&apos;s ruling</source>
        <translation>赞成推翻主席裁决的票数</translation>
    </message>
    <message>
        <source>next (default) or end</source>
        <translation>next（默认）或 end</translation>
    </message>
    <message>
        <source>the row within a meeting of the organization of work, from 1</source>
        <translation>工作安排中会议内的行号，从1起</translation>
    </message>
    <message>
        <source>host or rule_22</source>
        <translation>host 或 rule_22</translation>
    </message>
    <message>
        <source>ministerial (default), protocol or none</source>
        <translation>ministerial（默认）、protocol 或 none</translation>
    </message>
    <message>
        <source>whether the delegation is in the room (true or false)</source>
        <translation>代表团是否在会场（true 或 false）</translation>
    </message>
    <message>
        <source>the native reader who has reviewed the sentence</source>
        <translation>审阅该语句的母语读者</translation>
    </message>
    <message>
        <source>why, for the record</source>
        <translation>理由，记录在案</translation>
    </message>
    <message>
        <source>when it was received (default: the act&apos;s time; never later)</source>
        <translation>收到时间（默认：操作时间；不得更晚）</translation>
    </message>
    <message>
        <source>what the Bureau recommends to the Conference</source>
        <translation>主席团向缔约国会议提出的建议</translation>
    </message>
    <message>
        <source>what delegations put on record: a list of delegation and text</source>
        <translation>代表团要求记录在案的内容：由 delegation 和 text 组成的列表</translation>
    </message>
    <message>
        <source>head, alternate, adviser or representative (default representative)</source>
        <translation>head、alternate、adviser 或 representative（默认 representative）</translation>
    </message>
    <message>
        <source>the request&apos;s own reference</source>
        <translation>请求自身的编号</translation>
    </message>
    <message>
        <source>African, Asia-Pacific, Eastern European, GRULAC or WEOG</source>
        <translation>African、Asia-Pacific、Eastern European、GRULAC 或 WEOG</translation>
    </message>
    <message>
        <source>when replies are taken: end_of_day (default), first or next_day</source>
        <translation>答辩时间：end_of_day（默认）、first 或 next_day</translation>
    </message>
    <message>
        <source>how often a delegation may speak in the list; null: no bound</source>
        <translation>代表团在名单中可发言次数；null：不限</translation>
    </message>
    <message>
        <source>upheld or rejected</source>
        <translation>upheld 或 rejected</translation>
    </message>
    <message>
        <source>how the name is said</source>
        <translation>姓名读音</translation>
    </message>
    <message>
        <source>since when it holds (default: the act&apos;s time; never later)</source>
        <translation>生效时间（默认：操作时间；不得更晚）</translation>
    </message>
    <message>
        <source>the delegation that follows in the office</source>
        <translation>接任该职务的代表团</translation>
    </message>
    <message>
        <source>the name of a sample conference, as cosp8</source>
        <translation>样本会议名称，如 cosp8</translation>
    </message>
    <message>
        <source>seconds granted, or (negative) taken back; for a step of the laptop&apos;s clock: by how much</source>
        <translation>增加的秒数，负数为收回；调整时钟时为变动量</translation>
    </message>
    <message>
        <source>who is given the floor on no list, in words</source>
        <translation>名单外被请发言者（文字）</translation>
    </message>
    <message>
        <source>what the point of order is about</source>
        <translation>程序问题的内容</translation>
    </message>
    <message>
        <source>what the rule says, in own words</source>
        <translation>规则内容，以自己的话概述</translation>
    </message>
    <message>
        <source>how many voted against overruling it</source>
        <translation>反对推翻的票数</translation>
    </message>
    <message>
        <source>the words: of the decision, of the ruling, or of the statement</source>
        <translation>文字：决定、裁决或发言的文字</translation>
    </message>
    <message>
        <source>the speaker&apos;s office, as Minister of Justice</source>
        <translation>发言者职务，如 Minister of Justice</translation>
    </message>
    <message>
        <source>what the item is about, from the annotated agenda</source>
        <translation>项目内容，据议程说明</translation>
    </message>
    <message>
        <source>the body whose meeting it is, by its code; without it, the Conference itself</source>
        <translation>开会的机构，以其代码表示；否则为缔约国会议本身</translation>
    </message>
    <message>
        <source>when it ends</source>
        <translation>何时结束</translation>
    </message>
    <message>
        <source>the delegation of the host country, by its code</source>
        <translation>东道国代表团，以其代码表示</translation>
    </message>
    <message>
        <source>whether the meeting has interpretation (default true)</source>
        <translation>会议是否配有口译（默认：是）</translation>
    </message>
    <message>
        <source>for how many meetings there is interpretation; null: not known</source>
        <translation>可为多少次会议配备口译；null：不详</translation>
    </message>
    <message>
        <source>several agenda items, by their numbers</source>
        <translation>若干议程项目，以其编号表示</translation>
    </message>
    <message>
        <source>the new number; all that names the item is carried along</source>
        <translation>新编号；凡提及该项目之处一并更改</translation>
    </message>
    <message>
        <source>how many meetings can have interpretation at once; null: not known</source>
        <translation>可同时为多少次会议配备口译；null：不详</translation>
    </message>
    <message>
        <source>the item of which it is a part (default: as the number tells)</source>
        <translation>所属的项目（默认：依编号而定）</translation>
    </message>
    <message>
        <source>the kind that acts look for, as opening, elections, organization, observers, credentials or report</source>
        <translation>操作所查找的类别，如opening、elections、organization、observers、credentials或report</translation>
    </message>
    <message>
        <source>the short title, by language; without it, the title</source>
        <translation>各语文的简称；否则为标题</translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation>何时开始</translation>
    </message>
    <message>
        <source>the time zone where the Conference meets, as Asia/Dubai</source>
        <translation>会议所在地时区，如Asia/Dubai</translation>
    </message>
    <message>
        <source>the meeting to which it is moved, by its code; without it, the same one</source>
        <translation>移至的会议，以其代码表示；否则为同一次会议</translation>
    </message>
    <message>
        <source>the place where it then stands, from 1 (default: the last)</source>
        <translation>移动后的位置，从1起（默认：最后）</translation>
    </message>
    <message>
        <source>plenary, parallel or third (default: as the code tells)</source>
        <translation>plenary、parallel或third（默认：依代码而定）</translation>
    </message>
    <message>
        <source>when the outage ended</source>
        <translation>中断结束时间</translation>
    </message>
    <message>
        <source>whether it is only until officers are elected, as the outgoing President (default false)</source>
        <translation>是否仅到主席团成员选出为止，如离任主席（默认 false）</translation>
    </message>
    <message>
        <source>until when the meeting goes on</source>
        <translation>会议延长至何时</translation>
    </message>
    <message>
        <source>what the Conference is expected to do, in English: what goes on behind “wishes to”</source>
        <translation>预期会议采取的行动，用英文：接在“wishes to”之后的文字</translation>
    </message>
    <message>
        <source>the delegation with which places are exchanged</source>
        <translation>与之互换位置的代表团</translation>
    </message>
    <message>
        <source>the symbol of the annotated provisional agenda</source>
        <translation>临时议程说明的文件编号</translation>
    </message>
    <message>
        <source>when it was sent out (default: the act&apos;s time; never later)</source>
        <translation>何时分发（默认：操作时间；不得更晚）</translation>
    </message>
    <message>
        <source>to when, in words</source>
        <translation>推迟到何时（文字）</translation>
    </message>
    <message>
        <source>the State party that asks for the division, where the parts do not say</source>
        <translation>要求分部分表决的缔约国（各部分未注明时）</translation>
    </message>
    <message>
        <source>the symbol of an amendment</source>
        <translation>修正案的文号</translation>
    </message>
    <message>
        <source>a decision, as resolution 8/1 or by its time</source>
        <translation>决定，如resolution 8/1，或用其时间</translation>
    </message>
    <message>
        <source>explanation, reservation or dissociation</source>
        <translation>解释、保留或不附和</translation>
    </message>
    <message>
        <source>amendments by their symbols, the furthest from the original first</source>
        <translation>用文号列出修正案，距原案最远的在先</translation>
    </message>
    <message>
        <source>the proposal that they amend, by its symbol</source>
        <translation>这些修正案所修正的提案，用文号</translation>
    </message>
    <message>
        <source>the words of the statement; none: its reading is waived</source>
        <translation>说明的文字；无：免予宣读</translation>
    </message>
    <message>
        <source>what the revision is called, as Rev.1 or as orally revised</source>
        <translation>订正本的名称，如Rev.1或经口头订正</translation>
    </message>
    <message>
        <source>when it is due</source>
        <translation>何时到期</translation>
    </message>
    <message>
        <source>the State party that submits it</source>
        <translation>提出修正案的缔约国</translation>
    </message>
    <message>
        <source>the symbol of the amendment, its own</source>
        <translation>修正案自身的文号</translation>
    </message>
    <message>
        <source>the proposal that it amends, by its symbol</source>
        <translation>所修正的提案，用文号</translation>
    </message>
    <message>
        <source>the title of the proposal</source>
        <translation>提案的标题</translation>
    </message>
    <message>
        <source>the State party that objected</source>
        <translation>提出异议的缔约国</translation>
    </message>
    <message>
        <source>the code of a participant</source>
        <translation>与会者的代码</translation>
    </message>
    <message>
        <source>one applicant, by its code; all to whom nobody objects where none is named</source>
        <translation>一个申请者，以代码表示；未指明则为所有无人反对者</translation>
    </message>
    <message>
        <source>president, vice_president or rapporteur (default: every office that is vacant)</source>
        <translation>president、vice_president 或 rapporteur（默认：所有空缺职务）</translation>
    </message>
    <message>
        <source>president, vice_president or rapporteur</source>
        <translation>president、vice_president 或 rapporteur</translation>
    </message>
    <message>
        <source>what is elected, in words, where it is no office</source>
        <translation>如非职位，以文字说明选举什么</translation>
    </message>
    <message>
        <source>the delegations of the Bureau that were there, by their codes</source>
        <translation>出席的主席团代表团，以代码表示</translation>
    </message>
    <message>
        <source>by how many seconds the console&apos;s clock is set forward, or (negative) back</source>
        <translation>控制台的时钟拨快多少秒，负数为拨慢</translation>
    </message>
    <message>
        <source>what is to be announced</source>
        <translation>待宣布的内容</translation>
    </message>
    <message>
        <source>the agenda item before which it stands (default: the end)</source>
        <translation>排在哪个议程项目之前（默认：末尾）</translation>
    </message>
    <message>
        <source>the number of the item, as 11 or 8(d)</source>
        <translation>项目编号，如11或8(d)</translation>
    </message>
    <message>
        <source>the title, by language; words alone are English</source>
        <translation>各语文的标题；未注明语文者为英文</translation>
    </message>
    <message>
        <source>the last day of the session</source>
        <translation>届会最后一天</translation>
    </message>
    <message>
        <source>the name of the conference, by language; words alone are English</source>
        <translation>各语文的会议名称；未注明语文者为英文</translation>
    </message>
    <message>
        <source>the city where the Conference meets</source>
        <translation>会议举行的城市</translation>
    </message>
    <message>
        <source>the first day of the session</source>
        <translation>届会第一天</translation>
    </message>
    <message>
        <source>the agenda item before which it stands</source>
        <translation>排在哪个议程项目之前</translation>
    </message>
    <message>
        <source>the short title, by language; the others stay</source>
        <translation>各语文的简称；其余不变</translation>
    </message>
    <message>
        <source>the title, by language; the others stay</source>
        <translation>各语文的标题；其余不变</translation>
    </message>
    <message>
        <source>what it is called, by language; words alone are English</source>
        <translation>各语文的名称；未注明语文者为英文</translation>
    </message>
    <message>
        <source>a meeting of another room, by its code, as P1</source>
        <translation>另一会场的会议，以其代码表示，如P1</translation>
    </message>
    <message>
        <source>to what the item is deferred, in words</source>
        <translation>项目推迟到何时，用文字说明</translation>
    </message>
    <message>
        <source>further agenda items that have this list too, by their numbers</source>
        <translation>共用此名单的其他议程项目，以其编号表示</translation>
    </message>
    <message>
        <source>the part of the meeting before which it stands, from 1 (default: the end)</source>
        <translation>排在会议哪一部分之前，从1起（默认：末尾）</translation>
    </message>
    <message>
        <source>what it is called, by language; without it, as the items</source>
        <translation>各语文的名称；否则为同项目</translation>
    </message>
    <message>
        <source>the code of the meeting: 11 in the plenary, P9 in the second room</source>
        <translation>会议代码：全体会议如11，第二会场如P9</translation>
    </message>
    <message>
        <source>what the meeting is called, by language; words alone are English</source>
        <translation>各语文的会议名称；未注明语文者为英文</translation>
    </message>
    <message>
        <source>whether the pending motion is put (default false)</source>
        <translation>是否将待决动议付诸表决（默认 false）</translation>
    </message>
    <message>
        <source>to how many seconds statements are to be limited</source>
        <translation>发言时间限制为多少秒</translation>
    </message>
    <message>
        <source>until when the meeting is to be suspended</source>
        <translation>会议拟暂停至何时</translation>
    </message>
    <message>
        <source>the number of the vote</source>
        <translation>表决编号</translation>
    </message>
    <message>
        <source>the number of the rule; null: not known</source>
        <translation>规则条号；null：不详</translation>
    </message>
    <message>
        <source>the subject of the rule, by its heading</source>
        <translation>规则的事由，以标题表示</translation>
    </message>
    <message>
        <source>until when the meeting is suspended (default: until it is resumed)</source>
        <translation>会议暂停至何时（默认：至恢复为止）</translation>
    </message>
    <message>
        <source>the version of the schema before</source>
        <translation>原架构版本</translation>
    </message>
    <message>
        <source>the version of the schema after</source>
        <translation>新架构版本</translation>
    </message>
    <message>
        <source>who is to report: a code, or words</source>
        <translation>由谁报告：代码或文字</translation>
    </message>
    <message>
        <source>its place among the actions expected under the item, from 1 (default: the last)</source>
        <translation>在本项目预期行动中的序号，从1开始（默认：最后）</translation>
    </message>
    <message>
        <source>the language of the sentence</source>
        <translation>语句的语言</translation>
    </message>
    <message>
        <source>the sentence, with { $name } where a word is put in</source>
        <translation>语句，填入处写 { $name }</translation>
    </message>
    <message>
        <source>the list to which they are transferred, by its agenda item</source>
        <translation>转入的名单，以项目表示</translation>
    </message>
    <message>
        <source>the delegation to which the reply is made</source>
        <translation>答辩所针对的代表团</translation>
    </message>
    <message>
        <source>The time credentials were received</source>
        <translation>收到全权证书的时间</translation>
    </message>
    <message>
        <source>Credentials of {name} received: {form}</source>
        <translation>收到{name}的全权证书：{form}</translation>
    </message>
    <message>
        <source>No credentials of {name} have been received.</source>
        <translation>未收到{name}的全权证书。</translation>
    </message>
    <message>
        <source>Credentials of {name} examined: {finding}</source>
        <translation>已审查{name}的全权证书：{finding}</translation>
    </message>
    <message>
        <source>accept a delegation on assurance</source>
        <translation>凭保证接受代表团</translation>
    </message>
    <message>
        <source>{name} accepted on assurance</source>
        <translation>凭保证接受{name}</translation>
    </message>
    <message>
        <source>Only another State party can object to a representative.</source>
        <translation>只有另一缔约国可对代表提出质疑。</translation>
    </message>
    <message>
        <source>{name} is not a State party, and needs no credentials.</source>
        <translation>{name}不是缔约国，无须全权证书。</translation>
    </message>
    <message>
        <source>{challenger} challenges {name} already.</source>
        <translation>{challenger}已对{name}的全权证书提出质疑。</translation>
    </message>
    <message>
        <source>Credentials of {name} challenged by {challenger}</source>
        <translation>{challenger}对{name}的全权证书提出质疑</translation>
    </message>
    <message>
        <source>withdraw an objection to credentials</source>
        <translation>撤回对全权证书的质疑</translation>
    </message>
    <message>
        <source>{challenger} does not challenge {name}.</source>
        <translation>{challenger}没有对{name}的全权证书提出质疑。</translation>
    </message>
    <message>
        <source>{challenger} no longer challenges {name}</source>
        <translation>{challenger}撤回对{name}的全权证书的质疑</translation>
    </message>
    <message>
        <source>No objection to {name} is open.</source>
        <translation>对{name}没有未决质疑。</translation>
    </message>
    <message>
        <source>Objection decided: {name} admitted</source>
        <translation>质疑已决：接纳{name}</translation>
    </message>
    <message>
        <source>Objection decided: {name} not admitted</source>
        <translation>质疑已决：不接纳{name}</translation>
    </message>
    <message>
        <source>note a meeting of the Bureau</source>
        <translation>记录主席团会议</translation>
    </message>
    <message>
        <source>A meeting of the Bureau</source>
        <translation>主席团会议</translation>
    </message>
    <message numerus="yes">
        <source>Meeting of the Bureau noted; credentials of %n delegations examined</source>
        <translation>
            <numerusform>已记录主席团会议；审查了%n个代表团的全权证书</numerusform>
        </translation>
    </message>
    <message>
        <source>make the report on credentials</source>
        <translation>提出全权证书报告</translation>
    </message>
    <message>
        <source>The moment of a report</source>
        <translation>报告所反映的时刻</translation>
    </message>
    <message numerus="yes">
        <source>Report of the Bureau on credentials made: formal credentials of %n delegations</source>
        <translation>
            <numerusform>主席团提出关于全权证书的报告：%n个代表团有正式全权证书</numerusform>
        </translation>
    </message>
    <message>
        <source>The report of the Bureau on credentials has been adopted already.</source>
        <translation>主席团关于全权证书的报告已通过。</translation>
    </message>
    <message>
        <source>The Bureau has not made its report on credentials.</source>
        <translation>主席团尚未提出关于全权证书的报告。</translation>
    </message>
    <message numerus="yes">
        <source>%n objections to representatives are still open (Rule 20).</source>
        <translation>
            <numerusform>对代表的质疑仍有%n项未决（第20条）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of the Bureau on credentials adopted</source>
        <translation>通过主席团关于全权证书的报告</translation>
    </message>
    <message>
        <source>The time a request was received</source>
        <translation>收到请求的时间</translation>
    </message>
    <message>
        <source>Request of {name} for {list} kept as void: {why}</source>
        <translation>{name}的{list}名单请求作无效保存：{why}</translation>
    </message>
    <message>
        <source>{name} inscribed for {list}, {place}</source>
        <translation>{name}列入{list}名单，{place}</translation>
    </message>
    <message>
        <source>Say what is to be corrected.</source>
        <translation>请说明更正什么。</translation>
    </message>
    <message>
        <source>Say why it is corrected.</source>
        <translation>请说明更正理由。</translation>
    </message>
    <message>
        <source>Entry of {name} in {list} corrected ({what}): {reason}</source>
        <translation>更正{name}在{list}名单的登记（{what}）：{reason}</translation>
    </message>
    <message>
        <source>{name} has the floor; its speaker can no longer be replaced.</source>
        <translation>{name}已在发言，不能再更换发言者。</translation>
    </message>
    <message>
        <source>Say who is to speak instead.</source>
        <translation>请说明由谁代为发言。</translation>
    </message>
    <message>
        <source>The time a replacement was notified</source>
        <translation>更换通知的时间</translation>
    </message>
    <message>
        <source>the place is kept</source>
        <translation>位次保留</translation>
    </message>
    <message>
        <source>another rung, so the time of precedence is that of the notice</source>
        <translation>档次不同，排序时间以通知时间为准</translation>
    </message>
    <message>
        <source>{name} in {list}: {speaker} ({level}) speaks instead, {kept}</source>
        <translation>{name}在{list}名单改由{speaker}（{level}）发言，{kept}</translation>
    </message>
    <message>
        <source>{name} speaks as {level}: cabinet rank is a question for a minister.</source>
        <translation>{name}以{level}身份发言：只有部长才涉及内阁成员身份。</translation>
    </message>
    <message>
        <source>Say on what evidence cabinet rank is found.</source>
        <translation>请说明认定内阁成员身份的依据。</translation>
    </message>
    <message>
        <source>Found that the minister of {name} is a member of the cabinet ({evidence})</source>
        <translation>认定{name}的部长为内阁成员（{evidence}）</translation>
    </message>
    <message>
        <source>Found that the minister of {name} is no member of the cabinet ({evidence})</source>
        <translation>认定{name}的部长不是内阁成员（{evidence}）</translation>
    </message>
    <message>
        <source>The secretariat speaks outside every list: give it the floor.</source>
        <translation>秘书处在名单外发言：直接请其发言即可。</translation>
    </message>
    <message>
        <source>{name} already stands in the list for {list}.</source>
        <translation>{name}已在{list}名单上。</translation>
    </message>
    <message numerus="yes">
        <source>{name} has spoken %n times in the list for {list}, as often as is allowed.</source>
        <translation>
            <numerusform>{name}在{list}名单已发言%n次，达到上限。</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}; {place}</source>
        <translation>{told}；{place}</translation>
    </message>
    <message>
        <source>{name} has the floor.</source>
        <translation>{name}正在发言。</translation>
    </message>
    <message>
        <source>Somebody who speaks on no list is not given the floor from the list for {list}.</source>
        <translation>名单外的发言者不按{list}名单发言。</translation>
    </message>
    <message>
        <source>{name} does not stand in the list for {list}.</source>
        <translation>{name}不在{list}名单上。</translation>
    </message>
    <message>
        <source>{name} has begun; to put that right, say when.</source>
        <translation>{name}已开始发言；如需更正，请说明时间。</translation>
    </message>
    <message>
        <source>The beginning of a statement</source>
        <translation>发言开始时间</translation>
    </message>
    <message>
        <source>{name} cannot have begun before being called.</source>
        <translation>{name}不可能在被请发言之前开始。</translation>
    </message>
    <message>
        <source>{name} began at {time}</source>
        <translation>{name}于{time}开始发言</translation>
    </message>
    <message>
        <source>The clock of {name} is paused already.</source>
        <translation>{name}的计时已暂停。</translation>
    </message>
    <message>
        <source>{name} paused after {time}</source>
        <translation>{name}发言{time}后暂停</translation>
    </message>
    <message>
        <source>The clock of {name} is running.</source>
        <translation>{name}的计时正在进行。</translation>
    </message>
    <message>
        <source>{name} resumed at {time}</source>
        <translation>{name}从{time}处继续</translation>
    </message>
    <message>
        <source>{name} ended after {time} of {limit}</source>
        <translation>{name}发言结束，用时{time}，时限{limit}</translation>
    </message>
    <message>
        <source>That would leave {name} no time at all.</source>
        <translation>这样{name}就没有时间了。</translation>
    </message>
    <message>
        <source>{seconds} s for {name}, limit {limit}</source>
        <translation>{name} {seconds}秒，时限{limit}</translation>
    </message>
    <message>
        <source>The end of an outage</source>
        <translation>中断结束时间</translation>
    </message>
    <message>
        <source>An outage must end after it began.</source>
        <translation>中断的结束须在开始之后。</translation>
    </message>
    <message>
        <source>{time} of outage not counted for {name}</source>
        <translation>不计{name}的中断时间{time}</translation>
    </message>
    <message>
        <source>No item with a speakers list is in hand: say which list.</source>
        <translation>当前没有设发言者名单的项目：请指明名单。</translation>
    </message>
    <message>
        <source>{name} stands in the list for {lists}: say which list, or in what capacity.</source>
        <translation>{name}在{lists}名单上：请指明名单或身份。</translation>
    </message>
    <message>
        <source>Nobody waits in the list for {list}.</source>
        <translation>{list}名单无人等候。</translation>
    </message>
    <message>
        <source>{name} was passed over: recall it first.</source>
        <translation>{name}已被跳过：请先重新请该代表团。</translation>
    </message>
    <message>
        <source>place {place} of {count}</source>
        <translation>第{place}位，共{count}位</translation>
    </message>
    <message>
        <source>place {place} of {count}, out of turn</source>
        <translation>第{place}位，共{count}位，未按顺序</translation>
    </message>
    <message>
        <source>Floor given to {name} ({why})</source>
        <translation>请{name}发言（{why}）</translation>
    </message>
    <message>
        <source>in explanation of vote</source>
        <translation>解释投票</translation>
    </message>
    <message>
        <source>Floor given to {name}, {side}</source>
        <translation>请{name}发言，{side}</translation>
    </message>
    <message>
        <source>Floor given to {name}, outside the list</source>
        <translation>请{name}发言，名单外</translation>
    </message>
    <message>
        <source>Floor given to {name} as {office}, outside the list</source>
        <translation>请{name}（{office}）发言，名单外</translation>
    </message>
    <message>
        <source>Say either which delegation is given the floor, or who in words.</source>
        <translation>请指明哪个代表团，或以文字说明何人发言。</translation>
    </message>
    <message>
        <source>Say who is to be given the floor.</source>
        <translation>请说明请谁发言。</translation>
    </message>
    <message>
        <source>Nobody has the floor.</source>
        <translation>无人发言。</translation>
    </message>
    <message>
        <source>{name} was called and has not begun.</source>
        <translation>{name}已被请发言，尚未开始。</translation>
    </message>
    <message>
        <source>The file holds a conference already.</source>
        <translation>文件中已有会议。</translation>
    </message>
    <message>
        <source>{act} needs either a sample or the conference&apos;s data.</source>
        <translation>{act}需要样本或会议数据。</translation>
    </message>
    <message>
        <source>“{part}” is no part of them</source>
        <translation>“{part}”不在其中</translation>
    </message>
    <message>
        <source>These are not the data of a conference: {why}.</source>
        <translation>这不是会议数据：{why}。</translation>
    </message>
    <message>
        <source>{name} founded</source>
        <translation>已建立：{name}</translation>
    </message>
    <message>
        <source>change what is told of the conference</source>
        <translation>更改会议资料</translation>
    </message>
    <message>
        <source>Say what is to change about the conference.</source>
        <translation>请说明会议资料要更改什么。</translation>
    </message>
    <message>
        <source>There is no time zone “{text}”; write it like {zone}.</source>
        <translation>没有时区“{text}”；写法如{zone}。</translation>
    </message>
    <message>
        <source>The session would end before it begins.</source>
        <translation>届会的结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Changed about the conference: {settings}</source>
        <translation>会议资料已更改：{settings}</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings are outside the dates of the session.</source>
        <translation>
            <numerusform>%n次会议在届会日期之外。</numerusform>
        </translation>
    </message>
    <message>
        <source>More meetings are planned than there is interpretation for: {planned} of {resources}.</source>
        <translation>安排的会议多于口译所能承担：{planned}/{resources}。</translation>
    </message>
    <message>
        <source>Rehearsal: it is now {when}</source>
        <translation>演练：现在是{when}</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>not followed while somebody has the floor</source>
        <translation>有人发言时不跟随</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>未跟随</translation>
    </message>
    <message>
        <source>The laptop&apos;s clock was set by {seconds} s; {how}</source>
        <translation>电脑时钟变动{seconds}秒；{how}</translation>
    </message>
    <message>
        <source>The clock cannot be corrected while {name} has the floor.</source>
        <translation>{name}正在发言，时钟不能更正。</translation>
    </message>
    <message>
        <source>That would set the clock to a year that no file can hold.</source>
        <translation>那样时钟会拨到任何文件都无法记录的年份。</translation>
    </message>
    <message>
        <source>The clock was set back by {span}: {reason}</source>
        <translation>时钟拨慢 {span}：{reason}</translation>
    </message>
    <message>
        <source>The clock was set forward by {span}: {reason}</source>
        <translation>时钟拨快 {span}：{reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n requests bear a later hour</source>
        <translation>
            <numerusform>%n项请求的时间晚于现在</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was brought from version {old} of the schema to {new}</source>
        <translation>文件架构从版本{old}升级到{new}</translation>
    </message>
    <message>
        <source>There is no sample “{name}”.</source>
        <translation>没有样本“{name}”。</translation>
    </message>
    <message>
        <source>{key} stands twice</source>
        <translation>{key}出现两次</translation>
    </message>
    <message>
        <source>{part} is missing</source>
        <translation>缺少{part}</translation>
    </message>
    <message>
        <source>{name} has the floor and cannot be withdrawn.</source>
        <translation>{name}正在发言，不能退出名单。</translation>
    </message>
    <message>
        <source>{name} withdrawn from the list for {list}</source>
        <translation>{name}退出{list}名单</translation>
    </message>
    <message>
        <source>{told}, will submit its text in writing</source>
        <translation>{told}，将提交书面发言</translation>
    </message>
    <message>
        <source>{who} taken in writing from the list for {list}</source>
        <translation>{who}在{list}名单改为书面发言</translation>
    </message>
    <message>
        <source>A transfer is to another list.</source>
        <translation>转移须转到另一名单。</translation>
    </message>
    <message>
        <source>The list for {list} is not open yet.</source>
        <translation>{list}名单尚未开放。</translation>
    </message>
    <message>
        <source>{who} transferred from the list for {list} to that for {other}</source>
        <translation>{who}从{list}名单转到{other}名单</translation>
    </message>
    <message>
        <source>Name at least one delegation.</source>
        <translation>请至少指明一个代表团。</translation>
    </message>
    <message>
        <source>Name either one delegation or several.</source>
        <translation>请指明一个或多个代表团。</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations</source>
        <translation>
            <numerusform>%n个代表团</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}: {reason}</source>
        <translation>{told}：{reason}</translation>
    </message>
    <message>
        <source>The list for {list} has entries; change it instead.</source>
        <translation>{list}名单已有登记；请更改该名单。</translation>
    </message>
    <message>
        <source>List of speakers opened for {list}, together with {items}</source>
        <translation>{list}发言者名单开放，连同{items}</translation>
    </message>
    <message>
        <source>List of speakers opened for {list}</source>
        <translation>{list}发言者名单开放</translation>
    </message>
    <message>
        <source>Say what is to change in the list for {list}.</source>
        <translation>请说明{list}名单更改什么。</translation>
    </message>
    <message>
        <source>List for {list} changed: {settings}</source>
        <translation>{list}名单已更改：{settings}</translation>
    </message>
    <message>
        <source>The list for {list} has been declared closed already.</source>
        <translation>{list}名单已宣布截止。</translation>
    </message>
    <message numerus="yes">
        <source>List for {list} declared closed, %n waiting</source>
        <translation>
            <numerusform>{list}名单宣布截止，%n位等候</numerusform>
        </translation>
    </message>
    <message>
        <source>The list for {list} is open.</source>
        <translation>{list}名单是开放的。</translation>
    </message>
    <message>
        <source>List for {list} reopened</source>
        <translation>{list}名单重新开放</translation>
    </message>
    <message>
        <source>List for {list} reopened; its deadline is lifted</source>
        <translation>{list}名单重新开放；截止时间取消</translation>
    </message>
    <message>
        <source>Item {item} has a list already: {list}.</source>
        <translation>项目{item}已有名单：{list}。</translation>
    </message>
    <message>
        <source>ministerial</source>
        <translation>部长级</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>礼宾</translation>
    </message>
    <message>
        <source>put a rule of procedure right</source>
        <translation>更正议事规则条款</translation>
    </message>
    <message>
        <source>Say what is to be put right about the rule on {subject}.</source>
        <translation>请说明对{subject}规则更正什么。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The rule on {subject} has no figure {name} that can be {value}; its figures: {known}.</source>
        <translation>{subject}规则没有可设为{value}的数值{name}；其数值：{known}。</translation>
    </message>
    <message>
        <source>Say how sure the number is: certain or probable.</source>
        <translation>请说明条号的确定程度：确定或很可能。</translation>
    </message>
    <message>
        <source>Rule on {subject} put right: {changed}</source>
        <translation>{subject}规则已更正：{changed}</translation>
    </message>
    <message>
        <source>set a deadline</source>
        <translation>设定截止日期</translation>
    </message>
    <message>
        <source>A deadline needs its name, as “drafts”.</source>
        <translation>截止日期需要名称，如“草案”。</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>在此设定</translation>
    </message>
    <message>
        <source>Deadline for {what}: {when}</source>
        <translation>{what}的截止日期：{when}</translation>
    </message>
    <message>
        <source>first</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>The session has been closed.</source>
        <translation>届会已闭幕。</translation>
    </message>
    <message>
        <source>The session is open already.</source>
        <translation>届会已开幕。</translation>
    </message>
    <message>
        <source>Session opened</source>
        <translation>届会开幕</translation>
    </message>
    <message>
        <source>The session has not been opened.</source>
        <translation>届会尚未开幕。</translation>
    </message>
    <message>
        <source>The session is closed already.</source>
        <translation>届会已闭幕。</translation>
    </message>
    <message>
        <source>The session cannot be closed</source>
        <translation>届会不能闭幕</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>届会闭幕</translation>
    </message>
    <message>
        <source>Meeting {number} is not adjourned yet.</source>
        <translation>第{number}次会议尚未散会。</translation>
    </message>
    <message>
        <source>plan a meeting</source>
        <translation>安排会议</translation>
    </message>
    <message>
        <source>“{text}” is no code of a meeting.</source>
        <translation>“{text}”不是会议代码。</translation>
    </message>
    <message>
        <source>There is a meeting {meeting} already.</source>
        <translation>已有会议{meeting}。</translation>
    </message>
    <message>
        <source>Meeting {meeting} was cancelled; its code is not given again.</source>
        <translation>会议{meeting}已取消；其代码不再使用。</translation>
    </message>
    <message>
        <source>Meeting {meeting} planned: {hours}</source>
        <translation>已安排会议{meeting}：{hours}</translation>
    </message>
    <message>
        <source>move a meeting</source>
        <translation>更改会议时间</translation>
    </message>
    <message>
        <source>Say when meeting {meeting} is to begin, or to end.</source>
        <translation>请说明会议{meeting}何时开始或结束。</translation>
    </message>
    <message>
        <source>Meeting {meeting} moved: {hours}</source>
        <translation>会议{meeting}改期：{hours}</translation>
    </message>
    <message>
        <source>{told} ({why})</source>
        <translation>{told}（{why}）</translation>
    </message>
    <message>
        <source>cancel a meeting</source>
        <translation>取消会议</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of it are still to be moved.</source>
        <translation>
            <numerusform>尚有%n个部分待移动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting {meeting} cancelled</source>
        <translation>会议{meeting}已取消</translation>
    </message>
    <message>
        <source>note that a meeting of another room began</source>
        <translation>记录另一会场会议开始</translation>
    </message>
    <message>
        <source>Meeting {meeting} began already.</source>
        <translation>会议{meeting}已经开始。</translation>
    </message>
    <message>
        <source>Meeting {meeting} sits in the same room.</source>
        <translation>会议{meeting}正在同一会场举行。</translation>
    </message>
    <message>
        <source>Meeting {meeting} began</source>
        <translation>会议{meeting}开始</translation>
    </message>
    <message>
        <source>note that a meeting of another room rose</source>
        <translation>记录另一会场会议散会</translation>
    </message>
    <message>
        <source>Meeting {meeting} is not in session.</source>
        <translation>会议{meeting}未在进行。</translation>
    </message>
    <message>
        <source>Meeting {meeting} rose</source>
        <translation>会议{meeting}散会</translation>
    </message>
    <message>
        <source>The organization of work has no meeting {number}.</source>
        <translation>工作安排中没有第{number}次会议。</translation>
    </message>
    <message>
        <source>Meeting {meeting} was cancelled.</source>
        <translation>会议{meeting}已取消。</translation>
    </message>
    <message>
        <source>It goes over the dates of the session.</source>
        <translation>超出届会日期。</translation>
    </message>
    <message>
        <source>It goes over meeting {meeting} in the same room.</source>
        <translation>与同一会场的会议{meeting}时间重叠。</translation>
    </message>
    <message numerus="yes">
        <source>There are resources for %n interpreted meetings: with this one {planned} are planned.</source>
        <translation>
            <numerusform>资源可供举行%n次配有口译的会议：连同本次已安排{planned}次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreted meetings would be held at once.</source>
        <translation>
            <numerusform>将同时举行%n次配有口译的会议。</numerusform>
        </translation>
    </message>
    <message>
        <source>{told} There is interpretation for {capacity}.</source>
        <translation>{told}口译只够{capacity}次。</translation>
    </message>
    <message>
        <source>Meeting {meeting} would end before it begins.</source>
        <translation>会议{meeting}的结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>Meeting {meeting} was called to order: it is neither moved nor cancelled.</source>
        <translation>会议{meeting}已经开始：既不能改期也不能取消。</translation>
    </message>
    <message>
        <source>Meeting {meeting} is one of the plenary: it is called to order.</source>
        <translation>会议{meeting}是全体会议：由主席宣布开始。</translation>
    </message>
    <message>
        <source>{starts} to {ends}</source>
        <translation>{starts}至{ends}</translation>
    </message>
    <message>
        <source>Meeting {number} was adjourned already.</source>
        <translation>第{number}次会议已散会。</translation>
    </message>
    <message>
        <source>Meeting {number} called to order in private</source>
        <translation>第{number}次会议开始，为非公开会议</translation>
    </message>
    <message>
        <source>Meeting {number} called to order</source>
        <translation>第{number}次会议开始</translation>
    </message>
    <message>
        <source>Meeting {meeting} is one of another room: its floor is not here.</source>
        <translation>会议{meeting}在另一会场：其发言不在此处理。</translation>
    </message>
    <message>
        <source>A meeting can only be suspended until a time still to come.</source>
        <translation>会议只能暂停至将来的时间。</translation>
    </message>
    <message>
        <source>Meeting {number} suspended</source>
        <translation>第{number}次会议暂停</translation>
    </message>
    <message>
        <source>{told} until {time}</source>
        <translation>{told}，至{time}</translation>
    </message>
    <message>
        <source>Meeting {number} resumed</source>
        <translation>第{number}次会议恢复</translation>
    </message>
    <message>
        <source>The meeting cannot be adjourned</source>
        <translation>会议不能散会</translation>
    </message>
    <message numerus="yes">
        <source>%n rights of reply still wait, and no other meeting is planned for today.</source>
        <translation>
            <numerusform>仍有%n项答辩权待行使，而今天没有安排其他会议。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcements were not read out.</source>
        <translation>
            <numerusform>有%n项宣布事项未宣读。</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting {number} adjourned</source>
        <translation>第{number}次会议散会</translation>
    </message>
    <message>
        <source>A meeting can only be extended to a time still to come.</source>
        <translation>会议只能延长到尚未到来的时间。</translation>
    </message>
    <message>
        <source>Meeting {number} goes on until {time}</source>
        <translation>第{number}次会议延长至{time}</translation>
    </message>
    <message>
        <source>{told}, the list for {list} until {time}</source>
        <translation>{told}，{list}名单至{time}</translation>
    </message>
    <message>
        <source>{person} ({name})</source>
        <translation>{person}（{name}）</translation>
    </message>
    <message>
        <source>{who} takes the chair as {office}</source>
        <translation>{who}主持会议：{office}</translation>
    </message>
    <message>
        <source>{name} is not a State party.</source>
        <translation>{name}不是缔约国。</translation>
    </message>
    <message>
        <source>{name} is not among the officers elected.</source>
        <translation>{name}不在当选的主席团成员之列。</translation>
    </message>
    <message>
        <source>note something to be announced</source>
        <translation>记录待宣布事项</translation>
    </message>
    <message>
        <source>An announcement needs its words.</source>
        <translation>宣布事项须有文字。</translation>
    </message>
    <message>
        <source>To be announced: {text}</source>
        <translation>待宣布：{text}</translation>
    </message>
    <message>
        <source>note that an announcement was read out</source>
        <translation>记录宣布事项已宣读</translation>
    </message>
    <message>
        <source>There is no announcement {number}.</source>
        <translation>没有第{number}项宣布事项。</translation>
    </message>
    <message>
        <source>Announcement {number} was read out already.</source>
        <translation>第{number}项宣布事项已宣读。</translation>
    </message>
    <message>
        <source>Announcement {number} read out: {text}</source>
        <translation>第{number}项宣布事项已宣读：{text}</translation>
    </message>
    <message>
        <source>The meeting is suspended.</source>
        <translation>会议已暂停。</translation>
    </message>
    <message>
        <source>It goes on into another day.</source>
        <translation>延续到另一天。</translation>
    </message>
    <message>
        <source>Only on the conduct of the voting, by a State party.</source>
        <translation>仅可就表决的进行方式，由缔约国提出。</translation>
    </message>
    <message>
        <source>At any moment, by a State party; the President rules at once.</source>
        <translation>缔约国可随时提出；主席立即裁决。</translation>
    </message>
    <message>
        <source>Moved by {name}; it is being voted on.</source>
        <translation>由{name}提出；正在表决。</translation>
    </message>
    <message>
        <source>Moved by {name}; decided first.</source>
        <translation>由{name}提出；最先决定。</translation>
    </message>
    <message>
        <source>Moved by {name}; waits for the {motion}.</source>
        <translation>由{name}提出；须待{motion}决定。</translation>
    </message>
    <message>
        <source>Not while the {motion} is pending.</source>
        <translation>{motion}待决期间不可。</translation>
    </message>
    <message>
        <source>No proposal is before the Conference.</source>
        <translation>会议未收到任何提案。</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>尚未作出任何决定。</translation>
    </message>
    <message>
        <source>Not moved.</source>
        <translation>未提出。</translation>
    </message>
    <message>
        <source>No item is in hand.</source>
        <translation>没有当前项目。</translation>
    </message>
    <message>
        <source>The debate on item {item} was adjourned.</source>
        <translation>对项目{item}的辩论已暂停。</translation>
    </message>
    <message>
        <source>The debate on item {item} was closed.</source>
        <translation>对项目{item}的辩论已结束。</translation>
    </message>
    <message>
        <source>Ballot {number} is not settled yet.</source>
        <translation>第{number}次投票尚未了结。</translation>
    </message>
    <message>
        <source>A motion comes first: the {motion}.</source>
        <translation>须先处理动议：{motion}。</translation>
    </message>
    <message>
        <source>The debate on item {item} was adjourned: its question is not put unless it is reconsidered.</source>
        <translation>对项目{item}的辩论已暂停：除非重新审议，不再付诸表决。</translation>
    </message>
    <message>
        <source>Where agreement cannot be reached.</source>
        <translation>在无法达成一致时。</translation>
    </message>
    <message>
        <source>{name} may, until its vote begins.</source>
        <translation>{name}可在该动议表决开始前撤回。</translation>
    </message>
    <message>
        <source>No motion is pending.</source>
        <translation>没有待决动议。</translation>
    </message>
    <message>
        <source>It waits until the {motion} is decided.</source>
        <translation>须待{motion}决定之后。</translation>
    </message>
    <message>
        <source>In the order of the list.</source>
        <translation>按名单次序。</translation>
    </message>
    <message>
        <source>When the President finds it desirable.</source>
        <translation>在主席认为适宜时。</translation>
    </message>
    <message>
        <source>The President has not ruled yet.</source>
        <translation>主席尚未裁决。</translation>
    </message>
    <message>
        <source>Against the last ruling, by a State party.</source>
        <translation>对最近的裁决，由缔约国提出。</translation>
    </message>
    <message>
        <source>The voting has begun: after the result.</source>
        <translation>表决已开始：须在结果宣布后。</translation>
    </message>
    <message>
        <source>Before the first answer, by a State party.</source>
        <translation>在首个应答之前，由缔约国提出。</translation>
    </message>
    <message>
        <source>After the result, by those who asked.</source>
        <translation>结果宣布后，由已提出要求者进行。</translation>
    </message>
    <message>
        <source>No vote has been called.</source>
        <translation>尚未付诸表决。</translation>
    </message>
    <message>
        <source>No meeting is in session.</source>
        <translation>没有进行中的会议。</translation>
    </message>
    <message>
        <source>A vote is being taken.</source>
        <translation>正在进行表决。</translation>
    </message>
    <message>
        <source>Meeting {number} is suspended.</source>
        <translation>第{number}次会议已暂停。</translation>
    </message>
    <message>
        <source>Meeting {number} is in session.</source>
        <translation>第{number}次会议正在进行。</translation>
    </message>
    <message>
        <source>{what} while {name} has the floor.</source>
        <translation>{name}发言时{what}。</translation>
    </message>
    <message>
        <source>A participant needs a name, and a code of its own, each on one line without space around it.</source>
        <translation>与会者须有名称和专用代码，各占一行，前后无空格。</translation>
    </message>
    <message>
        <source>{code} is registered already: {name}.</source>
        <translation>{code}已登记：{name}。</translation>
    </message>
    <message>
        <source>{name} does not apply for its status.</source>
        <translation>{name}的地位无须申请。</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>An application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>{name} registered as {code}</source>
        <translation>{name}登记为{code}</translation>
    </message>
    <message>
        <source>{name} present</source>
        <translation>{name}在场</translation>
    </message>
    <message>
        <source>{name} not present</source>
        <translation>{name}不在场</translation>
    </message>
    <message>
        <source>settle of whom the quorum is counted</source>
        <translation>确定法定人数的计算基数</translation>
    </message>
    <message>
        <source>Say what is to be settled about the quorum.</source>
        <translation>请说明就法定人数确定什么。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n States parties, so no more take part.</source>
        <translation>
            <numerusform>缔约国共%n个，与会者不会更多。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quorum: {settings}</source>
        <translation>法定人数：{settings}</translation>
    </message>
    <message>
        <source>as counted</source>
        <translation>按统计</translation>
    </message>
    <message>
        <source>all States parties</source>
        <translation>所有缔约国</translation>
    </message>
    <message>
        <source>the States parties that take part</source>
        <translation>参加会议的缔约国</translation>
    </message>
    <message>
        <source>note a notice of participation</source>
        <translation>记录参加会议的通知</translation>
    </message>
    <message>
        <source>Notice of {name} received</source>
        <translation>收到{name}的通知</translation>
    </message>
    <message>
        <source>note an application</source>
        <translation>记录申请</translation>
    </message>
    <message>
        <source>The Conference has decided on {name} already.</source>
        <translation>缔约国会议已就{name}作出决定。</translation>
    </message>
    <message>
        <source>Application of {name} received</source>
        <translation>收到{name}的申请</translation>
    </message>
    <message>
        <source>send out the list of applicants</source>
        <translation>分发申请者名单</translation>
    </message>
    <message>
        <source>{name} is not among the organizations that are listed when they apply.</source>
        <translation>{name}不属于申请时须列入名单的组织。</translation>
    </message>
    <message>
        <source>No organization that is to be listed has applied.</source>
        <translation>须列入名单的组织均未提出申请。</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>名单</translation>
    </message>
    <message numerus="yes">
        <source>List of %n applicants sent out</source>
        <translation>
            <numerusform>已分发名单：%n个申请者</numerusform>
        </translation>
    </message>
    <message>
        <source>It was to be sent out at least 30 days before the session (Rule 17).</source>
        <translation>本应至少在届会前30天分发（第17条）。</translation>
    </message>
    <message>
        <source>object to an applicant</source>
        <translation>对申请者提出异议</translation>
    </message>
    <message>
        <source>{name} objects to {applicant}</source>
        <translation>{name}对{applicant}的申请提出异议</translation>
    </message>
    <message>
        <source>The Conference has decided on {name} already; the objection is not kept.</source>
        <translation>缔约国会议已就{name}作出决定；异议不予保留。</translation>
    </message>
    <message>
        <source>note an objection to a decision</source>
        <translation>记录对决定的异议</translation>
    </message>
    <message>
        <source>{name} has objected already.</source>
        <translation>{name}已提出异议。</translation>
    </message>
    <message>
        <source>{name} objects</source>
        <translation>{name}提出异议</translation>
    </message>
    <message>
        <source>withdraw an objection to a decision</source>
        <translation>撤回对决定的异议</translation>
    </message>
    <message>
        <source>No objection of {name} stands.</source>
        <translation>{name}没有未撤回的异议。</translation>
    </message>
    <message>
        <source>{name} objects no longer</source>
        <translation>{name}撤回异议</translation>
    </message>
    <message>
        <source>An objection stands, of {names}: item {item} cannot be decided without a vote.</source>
        <translation>{names}的异议未撤回：项目{item}不能不经表决作出决定。</translation>
    </message>
    <message>
        <source>Say to what: a proposal by its symbol, or an item.</source>
        <translation>请指明对象：用文号指明提案，或指明项目。</translation>
    </message>
    <message>
        <source>{told} ({symbol})</source>
        <translation>{told}（{symbol}）</translation>
    </message>
    <message>
        <source>{told} (item {item})</source>
        <translation>{told}（项目{item}）</translation>
    </message>
    <message>
        <source>withdraw an objection to an applicant</source>
        <translation>撤回对申请者的异议</translation>
    </message>
    <message>
        <source>No objection of {name} to {applicant} stands.</source>
        <translation>{name}对{applicant}的申请没有未决异议。</translation>
    </message>
    <message>
        <source>{name} no longer objects to {applicant}</source>
        <translation>{name}撤回对{applicant}的申请的异议</translation>
    </message>
    <message>
        <source>decide on observer status</source>
        <translation>决定观察员地位</translation>
    </message>
    <message>
        <source>{name} has not applied.</source>
        <translation>{name}没有提出申请。</translation>
    </message>
    <message>
        <source>No application waits to which nobody objects.</source>
        <translation>没有待决而无人反对的申请。</translation>
    </message>
    <message>
        <source>Observer status accorded to {names}</source>
        <translation>给予{names}观察员地位</translation>
    </message>
    <message>
        <source>Observer status not accorded to {names}</source>
        <translation>不给予{names}观察员地位</translation>
    </message>
    <message>
        <source>change how somebody takes part</source>
        <translation>更改与会者的类别</translation>
    </message>
    <message>
        <source>{name} takes part in that way already.</source>
        <translation>{name}已属于该类别。</translation>
    </message>
    <message>
        <source>A group of States stays one.</source>
        <translation>国家集团的类别不能更改。</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>{name} is now: {category}</source>
        <translation>{name}现为：{category}</translation>
    </message>
    <message>
        <source>invite to speak</source>
        <translation>邀请发言</translation>
    </message>
    <message>
        <source>{name} needs no invitation to speak.</source>
        <translation>{name}无须邀请即可发言。</translation>
    </message>
    <message>
        <source>{name} invited to speak</source>
        <translation>邀请{name}发言</translation>
    </message>
    <message>
        <source>reopen a decision</source>
        <translation>重新审议决定</translation>
    </message>
    <message>
        <source>Say why the decision is reopened.</source>
        <translation>请说明为何重新审议该决定。</translation>
    </message>
    <message>
        <source>It was decided by vote: two thirds reconsider it ({rule}).</source>
        <translation>该决定经表决作出：重新审议须三分之二多数（{rule}）。</translation>
    </message>
    <message>
        <source>{decision} is reopened: {text}</source>
        <translation>{decision}重新审议：{text}</translation>
    </message>
    <message>
        <source>note a position on a decision</source>
        <translation>记录对决定的立场</translation>
    </message>
    <message>
        <source>The Conference has decided not to admit {name}.</source>
        <translation>缔约国会议已决定不接纳{name}。</translation>
    </message>
    <message>
        <source>{name} is not a State party, and takes no part in decisions.</source>
        <translation>{name}不是缔约国，不参与决定。</translation>
    </message>
    <message>
        <source>A position needs its words.</source>
        <translation>立场需要有文字。</translation>
    </message>
    <message>
        <source>{name} explains its position on {decision}: {text}</source>
        <translation>{name}就{decision}解释立场：{text}</translation>
    </message>
    <message>
        <source>{name} makes a reservation to {decision}: {text}</source>
        <translation>{name}对{decision}提出保留：{text}</translation>
    </message>
    <message>
        <source>{name} dissociates itself from {decision}: {text}</source>
        <translation>{name}不附和{decision}：{text}</translation>
    </message>
    <message>
        <source>{decision} has been reopened already.</source>
        <translation>{decision}已重新审议。</translation>
    </message>
    <message>
        <source>the decision of {when}</source>
        <translation>{when}的决定</translation>
    </message>
    <message>
        <source>{symbol} itself stands as it was decided.</source>
        <translation>{symbol}本身的决定不变。</translation>
    </message>
    <message>
        <source>{name} is not a State party; only a State party may do that.</source>
        <translation>{name}不是缔约国；只有缔约国可以这样做。</translation>
    </message>
    <message>
        <source>{name} takes part by an application, not by a notice.</source>
        <translation>{name}须经申请而非通知参加会议。</translation>
    </message>
    <message>
        <source>{name} takes part by a notice, and need not apply.</source>
        <translation>{name}经通知参加会议，无须申请。</translation>
    </message>
    <message>
        <source>{name} needs neither a notice nor an application.</source>
        <translation>{name}既无须通知，也无须申请。</translation>
    </message>
    <message>
        <source>The script has no sentence “{key}”.</source>
        <translation>讲稿中没有语句“{key}”。</translation>
    </message>
    <message>
        <source>The braces of the sentence do not fit together.</source>
        <translation>语句的花括号不匹配。</translation>
    </message>
    <message>
        <source>{name} and {other} cannot exchange places: {why}.</source>
        <translation>{name}和{other}不能互换位置：{why}。</translation>
    </message>
    <message>
        <source>The notice of {name} to exchange with {other} is pending.</source>
        <translation>{name}与{other}互换位置的通知尚未生效。</translation>
    </message>
    <message>
        <source>{name} gives notice of an exchange with {other}, whose own is awaited</source>
        <translation>{name}通知与{other}互换位置，待对方通知</translation>
    </message>
    <message>
        <source>{name} and {other} exchange places in the list for {list}</source>
        <translation>{name}和{other}在{list}名单互换位置</translation>
    </message>
    <message>
        <source>A ruling of the President needs its reason.</source>
        <translation>主席裁决须有理由。</translation>
    </message>
    <message>
        <source>{name} stands last in the list for {list} already: {reason}</source>
        <translation>{name}已在{list}名单末位：{reason}</translation>
    </message>
    <message>
        <source>{name} cannot be moved before itself.</source>
        <translation>{name}不能移到自己之前。</translation>
    </message>
    <message>
        <source>{name} moved in the list for {list}, {place}</source>
        <translation>{name}在{list}名单移动，{place}</translation>
    </message>
    <message>
        <source>{name} has the floor again after the motion.</source>
        <translation>动议处理后由{name}继续发言。</translation>
    </message>
    <message>
        <source>{name} is speaking.</source>
        <translation>{name}正在发言。</translation>
    </message>
    <message>
        <source>{name} has been passed over already.</source>
        <translation>{name}已被跳过。</translation>
    </message>
    <message>
        <source>{name} passed over in the list for {list}</source>
        <translation>在{list}名单跳过{name}</translation>
    </message>
    <message>
        <source>{name} has not been passed over.</source>
        <translation>{name}没有被跳过。</translation>
    </message>
    <message>
        <source>{name} recalled in the list for {list}, {place}</source>
        <translation>在{list}名单重新请{name}，{place}</translation>
    </message>
    <message>
        <source>The Conference has gone on since that ruling.</source>
        <translation>自该裁决以来，会议已继续进行。</translation>
    </message>
    <message>
        <source>{name} has raised a point of order that awaits its ruling.</source>
        <translation>{name}提出的程序问题待裁决。</translation>
    </message>
    <message>
        <source>{name} raises a point of order</source>
        <translation>{name}提出程序问题</translation>
    </message>
    <message>
        <source>{name} (not a State party) raises a point of order</source>
        <translation>{name}（非缔约国）提出程序问题</translation>
    </message>
    <message>
        <source>{told}: {subject}</source>
        <translation>{told}：{subject}</translation>
    </message>
    <message>
        <source>{told}; the clock of {name} is paused</source>
        <translation>{told}；{name}的计时暂停</translation>
    </message>
    <message>
        <source>No point of order awaits a ruling.</source>
        <translation>没有待裁决的程序问题。</translation>
    </message>
    <message>
        <source>Point of order of {name} upheld</source>
        <translation>{name}的程序问题成立</translation>
    </message>
    <message>
        <source>Point of order of {name} rejected</source>
        <translation>{name}的程序问题不成立</translation>
    </message>
    <message numerus="yes">
        <source>%n States parties have a vote, and there are {votes}.</source>
        <translation>
            <numerusform>有表决权的缔约国为%n个，而票数为{votes}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shall the ruling on the point of order of {name} be overruled?</source>
        <translation>是否推翻对{name}的程序问题的裁决？</translation>
    </message>
    <message>
        <source>An appeal is to be voted on at once.</source>
        <translation>有一项异议须立即付诸表决。</translation>
    </message>
    <message>
        <source>{told}: {text}</source>
        <translation>{told}：{text}</translation>
    </message>
    <message>
        <source>There is no ruling to appeal against.</source>
        <translation>没有可提出异议的裁决。</translation>
    </message>
    <message>
        <source>That ruling has been appealed against already.</source>
        <translation>对该裁决已提出异议。</translation>
    </message>
    <message>
        <source>{name} appeals against the ruling on the point of order of {other}; to be voted on at once</source>
        <translation>{name}对{other}的程序问题的裁决提出异议；立即付诸表决</translation>
    </message>
    <message>
        <source>No appeal awaits a vote.</source>
        <translation>没有待表决的异议。</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n票</numerusform>
        </translation>
    </message>
    <message>
        <source>The ruling stands ({overrule} to overrule, {sustain} against, {abstain} abstaining)</source>
        <translation>裁决有效（{overrule}票赞成推翻，{sustain}票反对，{abstain}票弃权）</translation>
    </message>
    <message>
        <source>The ruling is overruled ({overrule} to overrule, {sustain} against, {abstain} abstaining)</source>
        <translation>裁决被推翻（{overrule}票赞成推翻，{sustain}票反对，{abstain}票弃权）</translation>
    </message>
    <message>
        <source>{path} holds no conference: its journal is empty.</source>
        <translation>{path}中没有会议：日志为空。</translation>
    </message>
    <message>
        <source>{path} is the backup itself.</source>
        <translation>{path}就是备份本身。</translation>
    </message>
    <message>
        <source>its journal is empty.</source>
        <translation>其日志为空。</translation>
    </message>
    <message>
        <source>{path} is damaged: {why}</source>
        <translation>{path}已损坏：{why}</translation>
    </message>
    <message>
        <source>{path} exists already, and is no earlier copy of this conference.</source>
        <translation>{path}已存在，且不是本会议较早的副本。</translation>
    </message>
    <message>
        <source>{path} has acts that the backup has not, or cannot be read; with --force the backup takes its place, and it is kept as {kept}.</source>
        <translation>{path}含有备份中没有的操作，或无法读取；使用 --force 时以备份取代，原文件保留为{kept}。</translation>
    </message>
    <message>
        <source>{path} is being checked.</source>
        <translation>正在检查{path}。</translation>
    </message>
    <message>
        <source>{path} exists already; it is left as it is.</source>
        <translation>{path}已存在；保持不变。</translation>
    </message>
    <message>
        <source>A record that is being written cannot be rewound.</source>
        <translation>正在写入的记录不能回退。</translation>
    </message>
    <message>
        <source>The conference was not yet founded at {time}.</source>
        <translation>{time}时会议尚未建立。</translation>
    </message>
    <message>
        <source>The time of an act needs an offset.</source>
        <translation>操作时间须带时差。</translation>
    </message>
    <message>
        <source>The act is dated {time}, before the last one ({last}).</source>
        <translation>操作时间为{time}，早于上一操作（{last}）。</translation>
    </message>
    <message>
        <source>in {argument} {change}</source>
        <translation>{argument}中{change}</translation>
    </message>
    <message>
        <source>{act}: a text holds half a character, which cannot be kept.</source>
        <translation>{act}：文本含半个字符，无法保存。</translation>
    </message>
    <message>
        <source>its arguments</source>
        <translation>其参数</translation>
    </message>
    <message>
        <source>{act} needs “{argument}”.</source>
        <translation>{act}需要“{argument}”。</translation>
    </message>
    <message>
        <source>{act} has no argument “{argument}”; its arguments: {known}.</source>
        <translation>{act}没有参数“{argument}”；其参数：{known}。</translation>
    </message>
    <message>
        <source>{act}: the time “{given}” of “{argument}” has no offset.</source>
        <translation>{act}：“{argument}”的时间“{given}”没有时差。</translation>
    </message>
    <message>
        <source>{act}: “{given}” does not fit “{argument}” ({why}).</source>
        <translation>{act}：“{given}”不适合“{argument}”（{why}）。</translation>
    </message>
    <message>
        <source>There is no act “{act}”.</source>
        <translation>没有操作“{act}”。</translation>
    </message>
    <message>
        <source>{done} ({changes})</source>
        <translation>{done}（{changes}）</translation>
    </message>
    <message>
        <source>Name the list of the debate, not that of its replies.</source>
        <translation>请指明辩论名单，而非答辩名单。</translation>
    </message>
    <message>
        <source>{name} cannot reply to itself.</source>
        <translation>{name}不能对自己行使答辩权。</translation>
    </message>
    <message>
        <source>{name} asks for the right of reply, {place}</source>
        <translation>{name}要求行使答辩权，{place}</translation>
    </message>
    <message>
        <source>{name} asks for the right of reply to {other}, {place}</source>
        <translation>{name}要求对{other}行使答辩权，{place}</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>秘书处</translation>
    </message>
    <message>
        <source>The file holds no conference yet: its first act is {act}.</source>
        <translation>文件中尚无会议：第一个操作是{act}。</translation>
    </message>
    <message>
        <source>No delegation is known by “{code}”.</source>
        <translation>没有代码为“{code}”的代表团。</translation>
    </message>
    <message>
        <source>The agenda has no item {item}.</source>
        <translation>议程没有项目{item}。</translation>
    </message>
    <message>
        <source>Item {item} was deleted from the agenda.</source>
        <translation>项目{item}已从议程中删除。</translation>
    </message>
    <message>
        <source>There is no speakers list for {list}.</source>
        <translation>没有{list}发言者名单。</translation>
    </message>
    <message>
        <source>{what} cannot be later than the act itself ({when}).</source>
        <translation>{what}不能晚于操作本身（{when}）。</translation>
    </message>
    <message>
        <source>Decided at a private meeting: {text}</source>
        <translation>在非公开会议上的决定：{text}</translation>
    </message>
    <message>
        <source>{name} has spoken and does not stand in the list for {list}.</source>
        <translation>{name}已发言，不在{list}名单上。</translation>
    </message>
    <message>
        <source>{name} has withdrawn and does not stand in the list for {list}.</source>
        <translation>{name}已退出，不在{list}名单上。</translation>
    </message>
    <message>
        <source>{name} was transferred and does not stand in the list for {list}.</source>
        <translation>{name}已转移，不在{list}名单上。</translation>
    </message>
    <message>
        <source>{name}&apos;s request came before the list opened; it does not stand in the list for {list}.</source>
        <translation>{name}的请求早于名单开放，不在{list}名单上。</translation>
    </message>
    <message>
        <source>A sentence needs its words.</source>
        <translation>语句须有文字。</translation>
    </message>
    <message>
        <source>Say who has reviewed the sentence.</source>
        <translation>请说明由谁审阅。</translation>
    </message>
    <message>
        <source>place {place} of {count}: {why}</source>
        <translation>第{place}位，共{count}位：{why}</translation>
    </message>
    <message>
        <source>{name} has no entry in the list for {list}.</source>
        <translation>{name}在{list}名单没有登记。</translation>
    </message>
    <message>
        <source>Record that the Conference adopted its agenda; till then it is provisional (Rule 11).</source>
        <translation>记录缔约国会议通过议程；在此之前为临时议程（第11条）。</translation>
    </message>
    <message>
        <source>Record that the Conference adopted the Bureau&apos;s report; later originals may still come (Rule 19).</source>
        <translation>记录缔约国会议通过主席团报告；原件仍可补交（第19条）。</translation>
    </message>
    <message>
        <source>Record that the Conference approved the organization of its work; it may do so again (Rules 8 and 11).</source>
        <translation>记录缔约国会议通过工作安排；可再次通过（第8和11条）。</translation>
    </message>
    <message>
        <source>Appeal against the President&apos;s last ruling; it is put to the vote at once (Rule 44, number probable).</source>
        <translation>对主席最近的裁决提出异议；立即付诸表决（第44条，条号待核）。</translation>
    </message>
    <message>
        <source>Note an application to the Bureau for observer status (Rules 15 to 17).</source>
        <translation>记录向主席团提出的观察员地位申请（第15至17条）。</translation>
    </message>
    <message>
        <source>Attach the text of a delegation&apos;s statement, in place of one attached before (item 1(f)).</source>
        <translation>附上代表团发言稿，替换先前的（项目1(f)）。</translation>
    </message>
    <message>
        <source>Begin the statement of one who was called, or put right when it began.</source>
        <translation>开始已被请者的发言，或更正开始时间。</translation>
    </message>
    <message>
        <source>Note a State party&apos;s objection; the representative sits with full rights until it is decided (Rule 20).</source>
        <translation>记录缔约国的质疑；决定前该代表享有全部权利（第20条）。</translation>
    </message>
    <message>
        <source>Note that a State acceded or signed, or that a category was wrong; what was accorded stays (Rules 12 to 17).</source>
        <translation>记录某国加入或签署，或类别有误；已给予的地位不变（第12至17条）。</translation>
    </message>
    <message>
        <source>Change a list&apos;s rules from now on; the one speaking keeps the limit given (list rule 8).</source>
        <translation>从现在起更改名单规则；正在发言者时限不变（名单规则第8条）。</translation>
    </message>
    <message>
        <source>Note that the list of organizations without consultative status that apply was sent out (Rule 17).</source>
        <translation>记录已分发提出申请的无咨商地位组织名单（第17条）。</translation>
    </message>
    <message>
        <source>Declare a list closed, before or after its deadline (list rule 1).</source>
        <translation>宣布名单截止，在截止时间之前或之后（名单规则第1条）。</translation>
    </message>
    <message>
        <source>Declare the session closed (Rule 27); refused while somebody has the floor.</source>
        <translation>宣布届会闭幕（第27条）；有人发言时不可。</translation>
    </message>
    <message>
        <source>Conclude the consideration of an agenda item (Rule 27).</source>
        <translation>结束对项目的审议（第27条）。</translation>
    </message>
    <message>
        <source>Find, on evidence, whether a minister is a member of the cabinet; the last finding holds (list rule 3).</source>
        <translation>依据证据认定部长是否为内阁成员；以最后认定为准（名单规则第3条）。</translation>
    </message>
    <message>
        <source>Put the console&apos;s clock right, forward or (negative) back, with the reason; undo looks through it.</source>
        <translation>更正控制台的时钟，向前或（负数）向后，并说明理由；撤销越过此项。</translation>
    </message>
    <message>
        <source>Put right a clerical error in an entry; its place becomes what it would have been.</source>
        <translation>更正登记中的笔误；位次改为本应所在的位次。</translation>
    </message>
    <message>
        <source>Correct a sentence of the President&apos;s script in one language; a review of it ends with that (Rule 27).</source>
        <translation>更正主席讲稿中一种语言的语句；其审阅随之失效（第27条）。</translation>
    </message>
    <message>
        <source>Enter the vote on an appeal: the ruling stands unless a majority overrules it (Rule 44, number probable).</source>
        <translation>录入对异议的表决：除非被多数推翻，裁决仍有效（第44条，条号待核）。</translation>
    </message>
    <message>
        <source>Note what the Bureau found on examining credentials (Rule 19).</source>
        <translation>记录主席团审查全权证书的结论（第19条）。</translation>
    </message>
    <message>
        <source>Take in a notice of exchange; it takes effect with the other&apos;s notice or a copy to the other (list rule 5).</source>
        <translation>接收互换位置的通知；待对方通知或抄送对方后生效（名单规则第5条）。</translation>
    </message>
    <message>
        <source>Change when the meeting rises, to a time still to come, and by as much when a list ends (Rule 27).</source>
        <translation>更改会议结束时间（须为将来），名单结束同步顺延（第27条）。</translation>
    </message>
    <message>
        <source>Choose whose turn the Presidency is: the host&apos;s, by custom, or as rotation has it (Rule 22).</source>
        <translation>选择由谁担任主席：按惯例由东道国担任，或按规定轮换（第22条）。</translation>
    </message>
    <message>
        <source>Found the conference of a file, from a sample or from data; its first act, never taken back.</source>
        <translation>据样本或数据建立文件中的会议；第一个操作，不可撤销。</translation>
    </message>
    <message>
        <source>Give the floor to the next in the list, to one named, or to somebody on no list (Rule 27).</source>
        <translation>请名单下一位、指定者或名单外者发言（第27条）。</translation>
    </message>
    <message>
        <source>Lengthen or shorten the limit of the one who has the floor, never to zero or below (list rule 8).</source>
        <translation>延长或缩短发言者时限，不得为零或以下（名单规则第8条）。</translation>
    </message>
    <message>
        <source>Take a span in which the hall or the console stood still out of the running statement.</source>
        <translation>从当前发言中扣除会场或控制台停顿的时间。</translation>
    </message>
    <message>
        <source>Inscribe a delegation in a list; before the opening void, after the closing refused (list rules 1 and 9).</source>
        <translation>将代表团列入名单；开放前无效，截止后拒绝（名单规则第1和9条）。</translation>
    </message>
    <message>
        <source>Note that the President invites a non-governmental organization, the Conference approving (Rule 17).</source>
        <translation>记录主席经缔约国会议同意邀请非政府组织发言（第17条）。</translation>
    </message>
    <message>
        <source>Note that the file was brought to a newer schema; what is true stays so, and undo does not cross it.</source>
        <translation>记录文件已升级架构；撤销不越过此处。</translation>
    </message>
    <message>
        <source>Nominate a State party for an office of the Bureau (Rule 22).</source>
        <translation>提名缔约国担任主席团职务（第22条）。</translation>
    </message>
    <message>
        <source>Note that the laptop&apos;s clock was set, and whether the console follows it.</source>
        <translation>记录电脑时钟变动及控制台是否跟随。</translation>
    </message>
    <message>
        <source>Note the written notice by which a signatory or an entity takes part (Rules 14 and 16).</source>
        <translation>记录签署国或实体据以参加会议的书面通知（第14和16条）。</translation>
    </message>
    <message>
        <source>Note a State party&apos;s objection to an applicant; the Conference then decides (Rules 15 to 17).</source>
        <translation>记录缔约国对申请者的异议；由缔约国会议决定（第15至17条）。</translation>
    </message>
    <message>
        <source>Declare the session open (Rule 27).</source>
        <translation>宣布届会开幕（第27条）。</translation>
    </message>
    <message>
        <source>Pass over a delegation that is absent when called, or before (list rule 7).</source>
        <translation>跳过被请时或之前缺席的代表团（名单规则第7条）。</translation>
    </message>
    <message>
        <source>Stop the speaker&apos;s clock.</source>
        <translation>暂停发言计时。</translation>
    </message>
    <message>
        <source>Interrupt for a delegation&apos;s point of order; a running statement is paused (Rule 44, number probable).</source>
        <translation>因程序问题中断；正在进行的发言暂停（第44条，条号待核）。</translation>
    </message>
    <message>
        <source>Bring back a delegation that was passed over, to speak next or at the end (list rule 7).</source>
        <translation>重新请被跳过的代表团，排在下一位或末尾（名单规则第7条）。</translation>
    </message>
    <message>
        <source>Note a meeting of the Bureau on credentials: who was there, what it examined and recommends (Rule 19).</source>
        <translation>记录主席团审查全权证书的会议：出席者、审查内容和建议（第19条）。</translation>
    </message>
    <message>
        <source>Note that a delegation is in the room, or has left it.</source>
        <translation>记录代表团在场或离场。</translation>
    </message>
    <message>
        <source>Bring back exactly the last act taken back, with its own times.</source>
        <translation>重做最近撤销的操作，时间保持不变。</translation>
    </message>
    <message>
        <source>Register somebody of a delegation, of which one at most is the head (Rules 12 and 13).</source>
        <translation>登记代表团成员，团长至多一人（第12和13条）。</translation>
    </message>
    <message>
        <source>Register a State, entity, organization or group under a code (Rules 12 to 17).</source>
        <translation>以代码登记国家、实体、组织或集团（第12至17条）。</translation>
    </message>
    <message>
        <source>Take somebody out of a delegation (Rules 12 and 13).</source>
        <translation>将某人从代表团中移除（第12和13条）。</translation>
    </message>
    <message>
        <source>Take an attached text away again; the record keeps it (item 1(f)).</source>
        <translation>移除所附发言稿；记录仍保留（项目1(f)）。</translation>
    </message>
    <message>
        <source>Reopen a list that was declared closed or is past its deadline; both are lifted (list rule 1).</source>
        <translation>重新开放已宣布截止或已过截止时间的名单；两者均取消（名单规则第1条）。</translation>
    </message>
    <message>
        <source>Note who takes the place of an officer for the rest of the term (Rules 26 and 31).</source>
        <translation>记录由谁在剩余任期内接替主席团成员（第26和31条）。</translation>
    </message>
    <message>
        <source>Replace the speaker of one who waits or was passed over; another rung costs the time (list rule 4).</source>
        <translation>更换等候或被跳过者的发言者；档次不同则失去原时间（名单规则第4条）。</translation>
    </message>
    <message>
        <source>Make the Bureau&apos;s report: it fixes how credentials stand at a moment, and may be made again (Rule 19).</source>
        <translation>提出主席团报告：确定某一时刻全权证书的状况，可再次提出（第19条）。</translation>
    </message>
    <message>
        <source>Enter a request for a right of reply in the debate&apos;s list of replies, which opens with the first.</source>
        <translation>录入答辩权请求；答辩名单随首个请求开放。</translation>
    </message>
    <message>
        <source>Take a sentence of the President&apos;s script back to the words that the program brings (Rule 27).</source>
        <translation>把主席讲稿的语句恢复为程序原文（第27条）。</translation>
    </message>
    <message>
        <source>Resume a suspended meeting; a paused statement stays paused (Rule 27).</source>
        <translation>恢复暂停的会议；暂停的发言仍暂停（第27条）。</translation>
    </message>
    <message>
        <source>Let the speaker&apos;s clock run on.</source>
        <translation>继续发言计时。</translation>
    </message>
    <message>
        <source>Record that a native reader has reviewed a sentence of the President&apos;s script, as it stands (Rule 27).</source>
        <translation>记录母语读者已按现状审阅语句（第27条）。</translation>
    </message>
    <message>
        <source>Rule on the point of order raised first; a statement stays paused (Rule 44, number probable).</source>
        <translation>对最先提出的程序问题作出裁决；发言仍暂停（第44条，条号待核）。</translation>
    </message>
    <message>
        <source>Mark the file as a rehearsal and set its clock; undo looks through it, for time is not taken back.</source>
        <translation>标记为演练并设定时钟；撤销越过此操作。</translation>
    </message>
    <message>
        <source>Say what becomes of an attached text: whether it is to be posted, and how far that is (item 1(f)).</source>
        <translation>说明所附发言稿的处理：是否张贴及进展（项目1(f)）。</translation>
    </message>
    <message>
        <source>Note credentials received; what comes later takes the place of what came before, unexamined (Rule 18).</source>
        <translation>记录收到的全权证书；后到者取代先到者，视为未审查（第18条）。</translation>
    </message>
    <message>
        <source>Take back the last act not yet taken back; queue and clock together.</source>
        <translation>撤销最近的操作；名单和计时一并恢复。</translation>
    </message>
    <message>
        <source>Take a delegation that waits or was passed over off a list, at its own wish.</source>
        <translation>等候或被跳过的代表团自愿退出名单。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>已撤销：{act}</translation>
    </message>
    <message>
        <source>{told}; {time} of it not counted for {name}</source>
        <translation>{told}；其中 {time} 不计入{name}的发言时间</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Brought back: {act}</source>
        <translation>已重做：{act}</translation>
    </message>
    <message>
        <source>The clock was set since then: {name} cannot have the floor back by the hour before.</source>
        <translation>此后时钟已调整：{name}不能按先前的时间恢复发言。</translation>
    </message>
    <message>
        <source>no words could be read in its file</source>
        <translation>文件中读不出文字</translation>
    </message>
    <message>
        <source>The file is not in base64.</source>
        <translation>文件不是 base64 编码。</translation>
    </message>
    <message>
        <source>The text has no words.</source>
        <translation>发言稿没有文字。</translation>
    </message>
    <message>
        <source>Text of {name} for {list} attached: {how}</source>
        <translation>附上{name}在{list}名单的发言稿：{how}</translation>
    </message>
    <message>
        <source>{told}, check against delivery</source>
        <translation>{told}，以实际发言为准</translation>
    </message>
    <message>
        <source>Text of {name} for {list}: {fate}</source>
        <translation>{name}在{list}名单的发言稿：{fate}</translation>
    </message>
    <message>
        <source>Say why the text is removed.</source>
        <translation>请说明移除发言稿的理由。</translation>
    </message>
    <message>
        <source>Text of {name} for {list} removed: {reason}</source>
        <translation>移除{name}在{list}名单的发言稿：{reason}</translation>
    </message>
    <message>
        <source>No text of {name} is attached.</source>
        <translation>{name}没有附上发言稿。</translation>
    </message>
    <message>
        <source>adjourn meeting</source>
        <translation>宣布散会</translation>
    </message>
    <message>
        <source>adopt agenda</source>
        <translation>通过议程</translation>
    </message>
    <message>
        <source>adopt credentials report</source>
        <translation>通过全权证书报告</translation>
    </message>
    <message>
        <source>adopt organization of work</source>
        <translation>通过工作安排</translation>
    </message>
    <message>
        <source>appeal ruling</source>
        <translation>对裁决提出异议</translation>
    </message>
    <message>
        <source>apply for status</source>
        <translation>申请地位</translation>
    </message>
    <message>
        <source>attach text</source>
        <translation>附上发言稿</translation>
    </message>
    <message>
        <source>begin statement</source>
        <translation>开始发言</translation>
    </message>
    <message>
        <source>call to order</source>
        <translation>宣布会议开始</translation>
    </message>
    <message>
        <source>challenge credentials</source>
        <translation>质疑全权证书</translation>
    </message>
    <message>
        <source>change category</source>
        <translation>更改类别</translation>
    </message>
    <message>
        <source>change list</source>
        <translation>更改名单</translation>
    </message>
    <message>
        <source>circulate applications</source>
        <translation>分发申请</translation>
    </message>
    <message>
        <source>close list</source>
        <translation>截止名单</translation>
    </message>
    <message>
        <source>close session</source>
        <translation>届会闭幕</translation>
    </message>
    <message>
        <source>conclude item</source>
        <translation>结束项目</translation>
    </message>
    <message>
        <source>confirm cabinet</source>
        <translation>认定内阁成员</translation>
    </message>
    <message>
        <source>correct clock</source>
        <translation>更正时钟</translation>
    </message>
    <message>
        <source>correct entry</source>
        <translation>更正登记</translation>
    </message>
    <message>
        <source>correct sentence</source>
        <translation>更正语句</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>decide appeal</source>
        <translation>表决异议</translation>
    </message>
    <message>
        <source>decide challenge</source>
        <translation>决定质疑</translation>
    </message>
    <message>
        <source>decide status</source>
        <translation>决定地位</translation>
    </message>
    <message>
        <source>end statement</source>
        <translation>结束发言</translation>
    </message>
    <message>
        <source>examine credentials</source>
        <translation>审查全权证书</translation>
    </message>
    <message>
        <source>exchange places</source>
        <translation>互换位置</translation>
    </message>
    <message>
        <source>extend meeting</source>
        <translation>延长会议</translation>
    </message>
    <message>
        <source>found conference</source>
        <translation>建立会议</translation>
    </message>
    <message>
        <source>give floor</source>
        <translation>请其发言</translation>
    </message>
    <message>
        <source>grant time</source>
        <translation>增减时间</translation>
    </message>
    <message>
        <source>hold outage</source>
        <translation>不计中断</translation>
    </message>
    <message>
        <source>inscribe</source>
        <translation>列入名单</translation>
    </message>
    <message>
        <source>leave item open</source>
        <translation>留待审议</translation>
    </message>
    <message>
        <source>migrate</source>
        <translation>升级文件</translation>
    </message>
    <message>
        <source>move entry</source>
        <translation>移动登记</translation>
    </message>
    <message>
        <source>note clock step</source>
        <translation>记录时钟变动</translation>
    </message>
    <message>
        <source>open list</source>
        <translation>开放名单</translation>
    </message>
    <message>
        <source>open session</source>
        <translation>届会开幕</translation>
    </message>
    <message>
        <source>pass over</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>pause statement</source>
        <translation>暂停发言</translation>
    </message>
    <message>
        <source>plan minutes</source>
        <translation>计划分钟</translation>
    </message>
    <message>
        <source>point of order</source>
        <translation>程序问题</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>重新请</translation>
    </message>
    <message>
        <source>record presence</source>
        <translation>记录出席</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>register participant</source>
        <translation>登记与会者</translation>
    </message>
    <message>
        <source>remove text</source>
        <translation>移除发言稿</translation>
    </message>
    <message>
        <source>reopen list</source>
        <translation>重开名单</translation>
    </message>
    <message>
        <source>replace speaker</source>
        <translation>更换发言者</translation>
    </message>
    <message>
        <source>request reply</source>
        <translation>要求答辩</translation>
    </message>
    <message>
        <source>restore sentence</source>
        <translation>恢复语句</translation>
    </message>
    <message>
        <source>resume meeting</source>
        <translation>恢复会议</translation>
    </message>
    <message>
        <source>resume statement</source>
        <translation>继续发言</translation>
    </message>
    <message>
        <source>review sentence</source>
        <translation>审阅语句</translation>
    </message>
    <message>
        <source>rule on point</source>
        <translation>裁决程序问题</translation>
    </message>
    <message>
        <source>set rehearsal clock</source>
        <translation>设定演练时钟</translation>
    </message>
    <message>
        <source>settle text</source>
        <translation>处理发言稿</translation>
    </message>
    <message>
        <source>submit credentials</source>
        <translation>提交全权证书</translation>
    </message>
    <message>
        <source>suspend meeting</source>
        <translation>暂停会议</translation>
    </message>
    <message>
        <source>take in writing</source>
        <translation>改为书面</translation>
    </message>
    <message>
        <source>take the chair</source>
        <translation>主持会议</translation>
    </message>
    <message>
        <source>take up item</source>
        <translation>审议项目</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>退出名单</translation>
    </message>
    <message>
        <source>abstain</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>接纳</translation>
    </message>
    <message>
        <source>along</source>
        <translation>随同</translation>
    </message>
    <message>
        <source>as</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>began at</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>challenger</source>
        <translation>质疑方</translation>
    </message>
    <message>
        <source>check against delivery</source>
        <translation>以实际发言为准</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>已抄送</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>delegations</source>
        <translation>代表团（多个）</translation>
    </message>
    <message>
        <source>ends by</source>
        <translation>结束于</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>fate</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>grounds</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Adjourn the meeting; refused while somebody has the floor (Rule 27).</source>
        <translation>宣布散会；有人发言时不可（第27条）。</translation>
    </message>
    <message>
        <source>groups first</source>
        <translation>集团优先</translation>
    </message>
    <message>
        <source>hold place until confirmed</source>
        <translation>确认前保留位次</translation>
    </message>
    <message>
        <source>honorific</source>
        <translation>尊称</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>issued by</source>
        <translation>签发机关</translation>
    </message>
    <message>
        <source>item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>later limit s</source>
        <translation>后续时限（秒）</translation>
    </message>
    <message>
        <source>least limit s</source>
        <translation>最低时限（秒）</translation>
    </message>
    <message>
        <source>level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>limit group s</source>
        <translation>集团时限（秒）</translation>
    </message>
    <message>
        <source>limit s</source>
        <translation>时限（秒）</translation>
    </message>
    <message>
        <source>list</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>notified at</source>
        <translation>通知时间</translation>
    </message>
    <message>
        <source>observers last</source>
        <translation>观察员最后</translation>
    </message>
    <message>
        <source>office</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>offset s</source>
        <translation>偏移（秒）</translation>
    </message>
    <message>
        <source>on behalf of</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>overrule</source>
        <translation>赞成推翻</translation>
    </message>
    <message>
        <source>place</source>
        <translation>位次</translation>
    </message>
    <message>
        <source>position</source>
        <translation>行</translation>
    </message>
    <message>
        <source>precedence</source>
        <translation>优先次序</translation>
    </message>
    <message>
        <source>present</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>审阅者</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>received at</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>regional group</source>
        <translation>区域组</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>答辩</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>ruling</source>
        <translation>裁决</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>sustain</source>
        <translation>反对推翻</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>title</source>
        <translation>发言者职务</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>Note that the Bureau accepts a delegation on the assurance that its credentials follow (Rule 19, practice).</source>
        <translation>记录主席团凭全权证书将补交的保证接受代表团（第19条，惯例）。</translation>
    </message>
    <message>
        <source>Add an item to the agenda, at its end or before another (Rules 8 and 11).</source>
        <translation>在议程末尾或另一项目之前增列项目（第8条和第11条）。</translation>
    </message>
    <message>
        <source>Note something that is to be read out before the meeting rises (practice).</source>
        <translation>记录会议结束前须宣读的事项（惯例）。</translation>
    </message>
    <message>
        <source>Announce the result of a vote: figures, outcome, and what follows is done (Rule 58, number probable).</source>
        <translation>宣布表决结果：票数和结果，并执行后续事项（第58条，条号待核）。</translation>
    </message>
    <message>
        <source>Call a plenary meeting to order, by its code (Rule 27).</source>
        <translation>宣布全体会议开始，以其代码表示（第27条）。</translation>
    </message>
    <message>
        <source>Cancel a meeting that was not yet called to order; its code stays taken (Rule 8).</source>
        <translation>取消尚未开始的会议；其代码仍被占用（第8条）。</translation>
    </message>
    <message>
        <source>Cancel a vote, as if it had not been called; the record keeps it, and its number (practice).</source>
        <translation>取消表决，视同未曾进行；记录中予以保留，编号不变（惯例）。</translation>
    </message>
    <message>
        <source>Note what a State party answers in a vote by name; the last answer holds (Rule 57, number probable).</source>
        <translation>记录缔约国在记名表决中的应答；以最后应答为准（第57条，条号待核）。</translation>
    </message>
    <message>
        <source>Change the conference&apos;s name, place, days, time zone or resources; with it an empty file begins (practice).</source>
        <translation>更改会议的名称、地点、日期、时区或资源；空文件由此开始（惯例）。</translation>
    </message>
    <message>
        <source>Change what is told of an item, its place, or its number, along with all that names it (Rules 8 and 11).</source>
        <translation>更改项目的内容、位置或编号，连同凡提及该项目之处（第8条和第11条）。</translation>
    </message>
    <message>
        <source>Change one part of what a meeting is to take up: its items, its minutes, its title (Rule 8).</source>
        <translation>更改会议安排的一部分：项目、分钟数、名称（第8条）。</translation>
    </message>
    <message>
        <source>Note that a proposal was sent out, in some languages or all (from memory; cf. GA rule 78).</source>
        <translation>记录提案已以部分或全部语文分发（凭记忆；参看大会议事规则第78条）。</translation>
    </message>
    <message>
        <source>Close the box: the papers are counted, and meanwhile other business goes on (cf. GA rule 88).</source>
        <translation>关闭票箱：进行计票，其他工作继续（参看大会第88条）。</translation>
    </message>
    <message>
        <source>Note that a meeting of another room rose (annex).</source>
        <translation>记录另一会场会议散会（附件）。</translation>
    </message>
    <message>
        <source>Note that consultations are held on a proposal, and who leads them (practice).</source>
        <translation>记录就提案进行磋商及主持人（惯例）。</translation>
    </message>
    <message>
        <source>Enter what was counted in a show of hands (cf. GA rule 87).</source>
        <translation>录入举手表决的计票结果（参看大会议事规则第87条）。</translation>
    </message>
    <message>
        <source>Record a decision under an item, also on an action expected there (Rule 56, number probable).</source>
        <translation>记录项目下的决定，包括就该项目下的预期行动作出的决定（第56条，条号待核实）。</translation>
    </message>
    <message>
        <source>Record what the Conference decided on a representative, on all the objections that stand (Rule 20).</source>
        <translation>记录缔约国会议就某代表对所有未决质疑作出的决定（第20条）。</translation>
    </message>
    <message>
        <source>Record that the pending motion is carried, or lost, without a vote; what follows is done with it.</source>
        <translation>记录待决动议未经表决通过或未通过；并执行后续事项。</translation>
    </message>
    <message>
        <source>Record what the Conference decided on one applicant, or on all to whom nobody objects (Rules 15 to 17).</source>
        <translation>记录缔约国会议就一个申请者或所有无人反对者作出的决定（第15至17条）。</translation>
    </message>
    <message>
        <source>Defer an item, with all that is part of it, to a later session or another time (Rule 11).</source>
        <translation>将项目及其所有分项推迟至以后的届会或其他时间（第11条）。</translation>
    </message>
    <message>
        <source>Note that a proposal is left for later (practice).</source>
        <translation>记录提案推迟审议（惯例）。</translation>
    </message>
    <message>
        <source>Delete an item, with all that is part of it; its number is not given again (Rule 11).</source>
        <translation>删除项目及其所有分项；其编号不再使用（第11条）。</translation>
    </message>
    <message>
        <source>Divide a proposal: its parts are voted on apart, then the whole of what is left (cf. GA rule 89).</source>
        <translation>将提案分部分：各部分分别表决，然后表决其余全部（参看大会议事规则第89条）。</translation>
    </message>
    <message>
        <source>Note whom the lot named of those who stand equal: elected, or staying in (cf. GA rules 93 and 94).</source>
        <translation>记录在票数相等者中抽中何人：当选或保留（参看大会第93和94条）。</translation>
    </message>
    <message>
        <source>Note that an amendment is not put: withdrawn, or no room was left by one adopted (cf. GA rules 80 and 90).</source>
        <translation>记录修正案不付表决：已撤回，或因另一修正案通过而无须表决（参看大会议事规则第80和90条）。</translation>
    </message>
    <message>
        <source>Take one part out of what a meeting is to take up (Rule 8).</source>
        <translation>从会议安排中去掉一部分（第8条）。</translation>
    </message>
    <message>
        <source>Elect those nominated, who are as many as the places that are vacant (Rule 22).</source>
        <translation>选举被提名人，其人数与空缺职位相等（第22条）。</translation>
    </message>
    <message>
        <source>End the statement; the floor is free, or that of the one who was set aside for a motion.</source>
        <translation>结束发言；此后无人发言，或由因动议中断者继续发言。</translation>
    </message>
    <message>
        <source>Enter what was found in the box; each ballot is counted twice (practice; cf. GA rules 93 and 94).</source>
        <translation>录入票箱内的结果；每次投票计票两遍（惯例；参看大会第93和94条）。</translation>
    </message>
    <message>
        <source>Expect an action of the Conference under an item, in words that complete &quot;wishes to&quot; (practice).</source>
        <translation>列出会议在项目下的预期行动，措辞接在“wishes to”之后（惯例）。</translation>
    </message>
    <message>
        <source>Leave an agenda item open, to be taken up again, and what is undecided under it (Rule 27).</source>
        <translation>将议程项目及其下未决事项留待以后继续审议（第27条）。</translation>
    </message>
    <message>
        <source>Move a meeting that was not yet called to order; without its end it stays as long as it was (Rule 8).</source>
        <translation>更改尚未开始的会议时间；未说明结束时间则时长不变（第8条）。</translation>
    </message>
    <message>
        <source>Move a procedural motion; a running statement is paused (cf. GA rules 72 to 77).</source>
        <translation>提出程序性动议；正在进行的发言暂停（参看大会议事规则第72至77条）。</translation>
    </message>
    <message>
        <source>Move one part of what a meeting is to take up, within it or to another one; else to its end (Rule 8).</source>
        <translation>在同一次会议内或向另一次会议移动一部分；否则移至末尾（第8条）。</translation>
    </message>
    <message>
        <source>Note after the announcement what a delegation had meant to vote; the figures stand (practice).</source>
        <translation>在宣布结果后记录代表团原打算投的票；票数不变（惯例）。</translation>
    </message>
    <message>
        <source>Note that a State party objects to adopting without a vote: it is consulted on, or voted (Rule 56, probable).</source>
        <translation>记录缔约国反对不经表决通过：进行磋商或表决（第56条，待核）。</translation>
    </message>
    <message>
        <source>Keep what a State party says on a decision: it explains its position, reserves it, or dissociates (practice).</source>
        <translation>记录缔约国对决定的表态：解释立场、提出保留或不附和（惯例）。</translation>
    </message>
    <message>
        <source>Have papers given out for a secret ballot: the first of an election, or the one that follows (GA rules 92-94).</source>
        <translation>发放无记名投票的选票：选举的第一轮或其后一轮（大会第92至94条）。</translation>
    </message>
    <message>
        <source>Open a speakers list for an item, or for several together; anew only while it has no entries (list rule 1).</source>
        <translation>为一个或若干项目开放发言者名单；仅在名单为空时可重新开放（名单规则1）。</translation>
    </message>
    <message>
        <source>Note that a meeting of another room began; its floor is in a file of its own (annex).</source>
        <translation>记录另一会场会议开始；其发言在其自己的文件中处理（附件）。</translation>
    </message>
    <message>
        <source>Say in which order amendments are put, the furthest from the original first (cf. GA rule 90).</source>
        <translation>指明修正案的表决次序，距原案最远的在先（参看大会议事规则第90条）。</translation>
    </message>
    <message>
        <source>Plan one or more items for a meeting, at its end or before another of its parts (Rule 8).</source>
        <translation>为会议安排一个或若干项目，排在末尾或另一部分之前（第8条）。</translation>
    </message>
    <message>
        <source>Plan a meeting; one beyond the resources, over another or outside the dates is told (Rule 8).</source>
        <translation>安排会议；超出资源、与他会重叠或在日期之外时予以提示（第8条）。</translation>
    </message>
    <message>
        <source>Change the minutes planned for one part of a meeting, as by changing the part (Rule 8).</source>
        <translation>更改会议一部分的计划分钟数，与更改该部分相同（第8条）。</translation>
    </message>
    <message>
        <source>Put a proposal to the Conference, to be adopted without a vote (Rule 56, number probable; cf. GA rule 78).</source>
        <translation>将提案提交会议不经表决通过（第56条，条号待核；参看大会议事规则第78条）。</translation>
    </message>
    <message>
        <source>Note that an announcement was read out (practice).</source>
        <translation>记录宣布事项已宣读（惯例）。</translation>
    </message>
    <message>
        <source>Note that a proposal&apos;s financial implications were read out, in words, or their reading waived (practice).</source>
        <translation>记录提案所涉财务问题已宣读或免予宣读（惯例）。</translation>
    </message>
    <message>
        <source>Note that a State party no longer sponsors a proposal (practice).</source>
        <translation>记录缔约国不再是提案国（惯例）。</translation>
    </message>
    <message>
        <source>Reopen a decision to which somebody objected after the gavel; both stand in the record (Rule 56, probable).</source>
        <translation>落槌后有人反对时重新审议决定；两者均留存记录（第56条，待核）。</translation>
    </message>
    <message>
        <source>Note that a delegation wishes to explain its vote, before it is taken or after the result (cf. GA rule 88).</source>
        <translation>记录代表团希望在表决前或结果宣布后解释投票（参看大会议事规则第88条）。</translation>
    </message>
    <message>
        <source>Note a revision of a proposal, on paper or made orally; it is a version of its own (practice).</source>
        <translation>记录提案的订正，书面或口头；自成一个文本（惯例）。</translation>
    </message>
    <message>
        <source>Set a date that binds, as the one for drafts; again: it is put right (practice).</source>
        <translation>设定有约束力的日期，如草案截止日期；再次设定即为更正（惯例）。</translation>
    </message>
    <message>
        <source>Settle of whom the quorum is counted, and how many take part (Rule 41, number probable; a setting).</source>
        <translation>确定法定人数的计算基数和参加数目（第41条，条号待核；设置）。</translation>
    </message>
    <message>
        <source>Put right what is known of a rule of procedure, or a figure in it (practice).</source>
        <translation>更正议事规则条款的已知信息或其中的数值（惯例）。</translation>
    </message>
    <message>
        <source>Record what became of an action expected under an item, where no decision in its words did (practice).</source>
        <translation>在没有按原措辞作出决定时，记录项目下预期行动的结果（惯例）。</translation>
    </message>
    <message>
        <source>Give the floor on the pending motion; who was interrupted speaks on after it (cf. GA rules 72 to 77).</source>
        <translation>就待决动议请其发言；被打断者随后继续（参看大会议事规则第72至77条）。</translation>
    </message>
    <message>
        <source>Note a State party&apos;s amendment to a proposal (from memory; cf. GA rule 78).</source>
        <translation>记录缔约国对提案的修正案（凭记忆；参看大会议事规则第78条）。</translation>
    </message>
    <message>
        <source>Note a proposal that was handed in, under its item and by its symbol (from memory; cf. GA rule 78).</source>
        <translation>按项目和文号记录提交的提案（凭记忆；参看大会议事规则第78条）。</translation>
    </message>
    <message>
        <source>Suspend the meeting, until an hour or until it is called upon; a running statement is paused (Rule 27).</source>
        <translation>暂停会议，至某时或至宣布恢复；正在进行的发言暂停（第27条）。</translation>
    </message>
    <message>
        <source>Note that a delegation took a paper; nothing is kept of how anybody votes (cf. GA rule 92).</source>
        <translation>记录某代表团领取选票；不保留任何人的投票情况（参看大会第92条）。</translation>
    </message>
    <message>
        <source>Hand the chair to an officer, or to the outgoing President until one is elected (Rules 23 to 25).</source>
        <translation>将主席职务移交主席团成员，或在选出前移交离任主席（第23至25条）。</translation>
    </message>
    <message>
        <source>Take up an agenda item, or several together, or go on; what was in hand till then is suspended (Rule 27).</source>
        <translation>审议一个项目或一并审议若干项目，或继续审议；此前审议的项目暂停（第27条）。</translation>
    </message>
    <message>
        <source>Note that a State party no longer objects to a representative (Rule 20).</source>
        <translation>记录缔约国不再对代表提出质疑（第20条）。</translation>
    </message>
    <message>
        <source>Note that the mover withdraws the pending motion (Rule 54, number probable).</source>
        <translation>记录提出者撤回待决动议（第54条，条号待核）。</translation>
    </message>
    <message>
        <source>Withdraw a nomination (Rule 22).</source>
        <translation>撤回提名（第22条）。</translation>
    </message>
    <message>
        <source>Note that a State party no longer objects to an applicant (Rules 15 to 17).</source>
        <translation>记录缔约国不再对申请者提出异议（第15至17条）。</translation>
    </message>
    <message>
        <source>Note that a State party no longer objects to adopting without a vote (Rule 56, number probable).</source>
        <translation>记录缔约国不再反对不经表决通过（第56条，条号待核）。</translation>
    </message>
    <message>
        <source>Note that its sponsors withdraw a proposal, before its vote begins and unless amended (Rule 54, probable).</source>
        <translation>记录提案国在表决开始前撤回未经修正的提案（第54条，待核）。</translation>
    </message>
    <message>
        <source>accept on assurance</source>
        <translation>凭保证接受</translation>
    </message>
    <message>
        <source>add item</source>
        <translation>增列项目</translation>
    </message>
    <message>
        <source>add sponsor</source>
        <translation>增加提案国</translation>
    </message>
    <message>
        <source>adopt proposal</source>
        <translation>通过提案</translation>
    </message>
    <message>
        <source>announce</source>
        <translation>宣布</translation>
    </message>
    <message>
        <source>announce ballot</source>
        <translation>宣布投票</translation>
    </message>
    <message>
        <source>announce result</source>
        <translation>宣布结果</translation>
    </message>
    <message>
        <source>call vote</source>
        <translation>付诸表决</translation>
    </message>
    <message>
        <source>cancel meeting</source>
        <translation>取消会议</translation>
    </message>
    <message>
        <source>cancel vote</source>
        <translation>取消表决</translation>
    </message>
    <message>
        <source>cast vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>change conference</source>
        <translation>更改会议资料</translation>
    </message>
    <message>
        <source>change item</source>
        <translation>更改项目</translation>
    </message>
    <message>
        <source>change row</source>
        <translation>更改一部分</translation>
    </message>
    <message>
        <source>circulate</source>
        <translation>分发</translation>
    </message>
    <message>
        <source>close box</source>
        <translation>关闭票箱</translation>
    </message>
    <message>
        <source>close parallel</source>
        <translation>平行会议散会</translation>
    </message>
    <message>
        <source>consult</source>
        <translation>磋商</translation>
    </message>
    <message>
        <source>count vote</source>
        <translation>计票</translation>
    </message>
    <message>
        <source>decide motion</source>
        <translation>决定动议</translation>
    </message>
    <message>
        <source>defer item</source>
        <translation>推迟项目</translation>
    </message>
    <message>
        <source>defer proposal</source>
        <translation>推迟审议提案</translation>
    </message>
    <message>
        <source>delete item</source>
        <translation>删除项目</translation>
    </message>
    <message>
        <source>divide</source>
        <translation>分部分</translation>
    </message>
    <message>
        <source>draw lot</source>
        <translation>抽签</translation>
    </message>
    <message>
        <source>drop amendment</source>
        <translation>撤销修正案</translation>
    </message>
    <message>
        <source>drop row</source>
        <translation>去掉一部分</translation>
    </message>
    <message>
        <source>enter count</source>
        <translation>录入计票</translation>
    </message>
    <message>
        <source>expect action</source>
        <translation>列出预期行动</translation>
    </message>
    <message>
        <source>follow practice</source>
        <translation>遵循惯例</translation>
    </message>
    <message>
        <source>move meeting</source>
        <translation>更改会议时间</translation>
    </message>
    <message>
        <source>move motion</source>
        <translation>提出动议</translation>
    </message>
    <message>
        <source>move row</source>
        <translation>移动一部分</translation>
    </message>
    <message>
        <source>nominate</source>
        <translation>提名</translation>
    </message>
    <message>
        <source>note intention</source>
        <translation>记录原意</translation>
    </message>
    <message>
        <source>note objection</source>
        <translation>记录异议</translation>
    </message>
    <message>
        <source>note position</source>
        <translation>记录立场</translation>
    </message>
    <message>
        <source>notify participation</source>
        <translation>通知参加会议</translation>
    </message>
    <message>
        <source>object to status</source>
        <translation>对地位提出异议</translation>
    </message>
    <message>
        <source>open ballot</source>
        <translation>开始投票</translation>
    </message>
    <message>
        <source>open parallel</source>
        <translation>平行会议开始</translation>
    </message>
    <message>
        <source>order amendments</source>
        <translation>排列修正案</translation>
    </message>
    <message>
        <source>plan item</source>
        <translation>安排项目</translation>
    </message>
    <message>
        <source>plan meeting</source>
        <translation>安排会议</translation>
    </message>
    <message>
        <source>put to conference</source>
        <translation>提交会议</translation>
    </message>
    <message>
        <source>read announcement</source>
        <translation>宣读宣布事项</translation>
    </message>
    <message>
        <source>read implications</source>
        <translation>宣读所涉财务问题</translation>
    </message>
    <message>
        <source>record bureau meeting</source>
        <translation>记录主席团会议</translation>
    </message>
    <message>
        <source>register delegate</source>
        <translation>登记代表团成员</translation>
    </message>
    <message>
        <source>remove delegate</source>
        <translation>移除代表团成员</translation>
    </message>
    <message>
        <source>remove sponsor</source>
        <translation>删除提案国</translation>
    </message>
    <message>
        <source>reopen decision</source>
        <translation>重新审议决定</translation>
    </message>
    <message>
        <source>replace officer</source>
        <translation>更换主席团成员</translation>
    </message>
    <message>
        <source>report on credentials</source>
        <translation>提出全权证书报告</translation>
    </message>
    <message>
        <source>request explanation</source>
        <translation>要求解释投票</translation>
    </message>
    <message>
        <source>revise proposal</source>
        <translation>订正提案</translation>
    </message>
    <message>
        <source>set deadline</source>
        <translation>设定截止日期</translation>
    </message>
    <message>
        <source>set quorum</source>
        <translation>设定法定人数</translation>
    </message>
    <message>
        <source>set rule</source>
        <translation>更正规则</translation>
    </message>
    <message>
        <source>settle action</source>
        <translation>了结预期行动</translation>
    </message>
    <message>
        <source>speak on motion</source>
        <translation>就动议发言</translation>
    </message>
    <message>
        <source>submit amendment</source>
        <translation>提出修正案</translation>
    </message>
    <message>
        <source>submit proposal</source>
        <translation>提交提案</translation>
    </message>
    <message>
        <source>take paper</source>
        <translation>领取选票</translation>
    </message>
    <message>
        <source>withdraw challenge</source>
        <translation>撤回质疑</translation>
    </message>
    <message>
        <source>withdraw motion</source>
        <translation>撤回动议</translation>
    </message>
    <message>
        <source>withdraw nomination</source>
        <translation>撤回提名</translation>
    </message>
    <message>
        <source>withdraw objection</source>
        <translation>撤回异议</translation>
    </message>
    <message>
        <source>withdraw objection to</source>
        <translation>撤回异议</translation>
    </message>
    <message>
        <source>withdraw proposal</source>
        <translation>撤回提案</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>上级项目</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>reservations</source>
        <translation>保留意见</translation>
    </message>
    <message>
        <source>for</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>at</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>private</source>
        <translation>非公开</translation>
    </message>
    <message>
        <source>question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>amendment</source>
        <translation>修正案</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>动议</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>要求者</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>抽签</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>interpreted meetings</source>
        <translation>配有口译的会议</translation>
    </message>
    <message>
        <source>parallel capacity</source>
        <translation>同时举行的数目</translation>
    </message>
    <message>
        <source>number to</source>
        <translation>新编号</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>代码（多个）</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>给予</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>各部分</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选定</translation>
    </message>
    <message>
        <source>count</source>
        <translation>计票</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>in box</source>
        <translation>票箱内</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>with</source>
        <translation>与</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>惯例</translation>
    </message>
    <message>
        <source>on</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>by group</source>
        <translation>由区域组</translation>
    </message>
    <message>
        <source>vote meant</source>
        <translation>原拟投票</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>declaration</source>
        <translation>宣言</translation>
    </message>
    <message>
        <source>by</source>
        <translation>由</translation>
    </message>
    <message>
        <source>Note that a State party joins the sponsors of a proposal (practice).</source>
        <translation>记录缔约国加入提案国行列（惯例）。</translation>
    </message>
    <message>
        <source>Record that the Conference adopts a proposal without a vote, nobody objecting (Rule 56, number probable).</source>
        <translation>记录会议在无人反对的情况下不经表决通过提案（第56条，条号待核）。</translation>
    </message>
    <message>
        <source>Announce a ballot: who is elected, and what follows; both counts must agree (cf. GA rules 93 and 94).</source>
        <translation>宣布投票结果：谁当选，接着如何；两次计票须一致（参看大会第93和94条）。</translation>
    </message>
    <message>
        <source>Put a question, a proposal, the pending motion or an appeal to the vote (Rules 57 and 58, numbers probable).</source>
        <translation>将问题、提案、待决动议或异议付诸表决（第57和58条，条号待核）。</translation>
    </message>
    <message>
        <source>to meeting</source>
        <translation>移至会议</translation>
    </message>
    <message>
        <source>to position</source>
        <translation>移至位置</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>places</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>tellers</source>
        <translation>计票员</translation>
    </message>
    <message>
        <source>track</source>
        <translation>会场</translation>
    </message>
    <message>
        <source>body</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>配有口译</translation>
    </message>
    <message>
        <source>on voting</source>
        <translation>关于表决</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>examined</source>
        <translation>已审查</translation>
    </message>
    <message>
        <source>recommends</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>say</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>successor</source>
        <translation>继任者</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>when</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>what</source>
        <translation>什么</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>debate of</source>
        <translation>辩论法定人数基数</translation>
    </message>
    <message>
        <source>decide of</source>
        <translation>决定法定人数基数</translation>
    </message>
    <message>
        <source>participating</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>cf</source>
        <translation>参看</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>side</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>sponsors</source>
        <translation>提案国</translation>
    </message>
    <message>
        <source>until elected</source>
        <translation>至选出为止</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>简单多数</translation>
    </message>
    <message>
        <source>end of day</source>
        <translation>当日末</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>次日</translation>
    </message>
    <message>
        <source>president</source>
        <translation>主席</translation>
    </message>
    <message>
        <source>vice president</source>
        <translation>副主席</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>报告员</translation>
    </message>
    <message>
        <source>second</source>
        <translation>第二次</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不予接受</translation>
    </message>
    <message>
        <source>host</source>
        <translation>东道国</translation>
    </message>
    <message>
        <source>rule 22</source>
        <translation>第22条</translation>
    </message>
    <message>
        <source>adjourn debate</source>
        <translation>暂停辩论</translation>
    </message>
    <message>
        <source>close debate</source>
        <translation>结束辩论</translation>
    </message>
    <message>
        <source>limit speeches</source>
        <translation>限制发言时间</translation>
    </message>
    <message>
        <source>competence</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>division</source>
        <translation>分部分表决</translation>
    </message>
    <message>
        <source>reconsider</source>
        <translation>重新审议</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>dissociation</source>
        <translation>不附和</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>head</source>
        <translation>团长</translation>
    </message>
    <message>
        <source>alternate</source>
        <translation>副代表</translation>
    </message>
    <message>
        <source>adviser</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>party</source>
        <translation>缔约国</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>签署国</translation>
    </message>
    <message>
        <source>non signatory</source>
        <translation>非签署国</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>igo</source>
        <translation>政府间组织</translation>
    </message>
    <message>
        <source>ngo ecosoc</source>
        <translation>非政府组织（经社理事会）</translation>
    </message>
    <message>
        <source>ngo</source>
        <translation>非政府组织</translation>
    </message>
    <message>
        <source>group</source>
        <translation>集团</translation>
    </message>
    <message>
        <source>plenary</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>parallel</source>
        <translation>平行</translation>
    </message>
    <message>
        <source>third</source>
        <translation>第三</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>缔约国</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>wished</source>
        <translation>希望张贴</translation>
    </message>
    <message>
        <source>not wished</source>
        <translation>不希望张贴</translation>
    </message>
    <message>
        <source>clean copy awaited</source>
        <translation>等待誊清稿</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>已张贴</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>true</source>
        <translation>是</translation>
    </message>
    <message>
        <source>false</source>
        <translation>否</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path}不存在。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>无法读取{path}：{why}。</translation>
    </message>
    <message>
        <source>{path} is the conference file itself; nothing is written over it.</source>
        <translation>{path}就是会议文件；不会覆盖。</translation>
    </message>
    <message>
        <source>There is no screen to show the console on; perform, export and verify work without one.</source>
        <translation>没有屏幕可显示控制台；perform、export 和 verify 不需要屏幕。</translation>
    </message>
    <message>
        <source>Not opened.</source>
        <translation>未打开。</translation>
    </message>
    <message>
        <source>This rehearsal is kept nowhere: it is gone when the console is closed.</source>
        <translation>本次演练不作保存：控制台关闭后即消失。</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>无法写入{path}。</translation>
    </message>
    <message>
        <source>A fault in the program; the record is safe. It is written down in {path}.</source>
        <translation>程序故障；记录安全。已写入{path}。</translation>
    </message>
    <message>
        <source>The conference has no speakers list.</source>
        <translation>会议没有发言者名单。</translation>
    </message>
    <message>
        <source>Say which speakers list: {lists}.</source>
        <translation>请指明发言者名单：{lists}。</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>这不是 JSON 对象。</translation>
    </message>
    <message>
        <source>“{key}” must be given, as text.</source>
        <translation>“{key}”须以文本给出。</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>缺少“{key}”。</translation>
    </message>
    <message>
        <source>{unknown} means nothing here; the keys are at, by, act and args.</source>
        <translation>{unknown}在此无意义；键为 at、by、act 和 args。</translation>
    </message>
    <message>
        <source>“args” must be a JSON object.</source>
        <translation>“args”须为 JSON 对象。</translation>
    </message>
    <message>
        <source>{path} does not exist, and the script has no act to found it.</source>
        <translation>{path}不存在，脚本也没有建立它的操作。</translation>
    </message>
    <message>
        <source>{path} does not exist; only {act} can make it.</source>
        <translation>{path}不存在；只有{act}能建立。</translation>
    </message>
    <message>
        <source>“{name}” does no acts; “by” is secretary or president.</source>
        <translation>“{name}”不能执行操作；“by”为 secretary 或 president。</translation>
    </message>
    <message>
        <source>This is not JSON ({why}, column {column}).</source>
        <translation>这不是 JSON（{why}，第{column}列）。</translation>
    </message>
    <message>
        <source>This is not text in UTF-8.</source>
        <translation>这不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>This is not an act: it is nested too deeply.</source>
        <translation>这不是操作：嵌套过深。</translation>
    </message>
    <message>
        <source>A key stands twice in one object.</source>
        <translation>同一对象中键重复。</translation>
    </message>
    <message>
        <source>The number {digits}… is too long.</source>
        <translation>数字{digits}…太长。</translation>
    </message>
    <message>
        <source>The number {digits} is too large.</source>
        <translation>数字{digits}太大。</translation>
    </message>
    <message>
        <source>{name} is no number.</source>
        <translation>{name}不是数字。</translation>
    </message>
    <message>
        <source>{path} is an old Word file: save it as .docx.</source>
        <translation>{path}是旧版 Word 文件：请另存为 .docx。</translation>
    </message>
    <message>
        <source>{path} is of no kind that can be read: only .txt, .docx and .pdf are.</source>
        <translation>无法读取{path}的类型：只支持 .txt、.docx 和 .pdf。</translation>
    </message>
    <message numerus="yes">
        <source>{path} has more than %n characters: too many for a statement.</source>
        <translation>
            <numerusform>{path}超过%n个字符：作为发言稿太长。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} has no words in it.</source>
        <translation>{path}中没有文字。</translation>
    </message>
    <message>
        <source>{path} is a folder, not a text.</source>
        <translation>{path}是文件夹，不是文本。</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path}不是文件。</translation>
    </message>
    <message>
        <source>{path} is too large: the file of a text may have {most} MB.</source>
        <translation>{path}太大：发言稿文件不得超过{most} MB。</translation>
    </message>
    <message>
        <source>{path} is damaged, or no plain text.</source>
        <translation>{path}已损坏，或不是纯文本。</translation>
    </message>
    <message>
        <source>{path} is no plain text.</source>
        <translation>{path}不是纯文本。</translation>
    </message>
    <message>
        <source>The file is not in Unicode; it was read as {encoding}.</source>
        <translation>文件不是 Unicode；按{encoding}读取。</translation>
    </message>
    <message>
        <source>{path} is protected by a password, or an old Word file: save it as plain .docx.</source>
        <translation>{path}有密码保护或为旧版 Word：请另存为普通 .docx。</translation>
    </message>
    <message>
        <source>{path} is damaged, or no Word file (.docx).</source>
        <translation>{path}已损坏，或不是 Word 文件（.docx）。</translation>
    </message>
    <message>
        <source>{path} unpacks to more than {most} MB: too much for a statement.</source>
        <translation>{path}解压后超过{most} MB：作为发言稿太长。</translation>
    </message>
    <message numerus="yes">
        <source>{path} has %n pages: too many for a statement.</source>
        <translation>
            <numerusform>{path}有%n页：作为发言稿太长。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is protected: ask for a copy that is not.</source>
        <translation>{path}受保护：请索取未受保护的副本。</translation>
    </message>
    <message>
        <source>{path} unpacks to too much for a statement.</source>
        <translation>{path}解压后作为发言稿太长。</translation>
    </message>
    <message>
        <source>{path} is damaged, or no PDF.</source>
        <translation>{path}已损坏，或不是 PDF。</translation>
    </message>
    <message>
        <source>The PDF holds no text, only pictures of it at best: its words cannot be counted.</source>
        <translation>PDF 没有文字，至多是图像：无法计算字数。</translation>
    </message>
    <message numerus="yes">
        <source>{unread} of %n pages hold no text; words in pictures are not counted.</source>
        <translation>
            <numerusform>%n页中有{unread}页没有文字；图像中的字不计。</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output cannot be written: {why}.</source>
        <translation>无法写入标准输出：{why}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>无法写入{path}：{why}。</translation>
    </message>
    <message>
        <source>{path} cannot be read here.</source>
        <translation>此处无法读取{path}。</translation>
    </message>
    <message>
        <source>{name} is no longer the next speaker: look again.</source>
        <translation>{name}已不是下一位发言者：请再看。</translation>
    </message>
    <message>
        <source>No outage was found that could be held.</source>
        <translation>没有找到可扣除的中断。</translation>
    </message>
    <message>
        <source>This file is no copy made while it was in use.</source>
        <translation>此文件不是在使用中复制的副本。</translation>
    </message>
    <message>
        <source>The console&apos;s clock and the laptop&apos;s do not differ.</source>
        <translation>控制台的时钟与电脑的时钟一致。</translation>
    </message>
    <message>
        <source>the laptop&apos;s hour was taken</source>
        <translation>采用了电脑的时间</translation>
    </message>
    <message>
        <source>Only a rehearsal&apos;s clock can be moved, and only to a moment still to come.</source>
        <translation>只有演练时钟可调，且只能调到尚未到来的时刻。</translation>
    </message>
    <message>
        <source>Meeting {number} has not risen yet: adjourn it first.</source>
        <translation>第{number}次会议尚未散会：请先散会。</translation>
    </message>
    <message>
        <source>the laptop&apos;s clock was set</source>
        <translation>电脑的时钟被调整</translation>
    </message>
    <message>
        <source>{path} is damaged: a row cannot be read ({why}).</source>
        <translation>{path}已损坏：有一行无法读取（{why}）。</translation>
    </message>
    <message>
        <source>{path} is damaged: line {line} of its journal cannot be read.</source>
        <translation>{path}已损坏：日志第{line}行无法读取。</translation>
    </message>
    <message>
        <source>{path} is open elsewhere; here it can only be read.</source>
        <translation>{path}已在别处打开；此处只能阅读。</translation>
    </message>
    <message>
        <source>A number is too large to be kept. The act was not done.</source>
        <translation>数字太大，无法保存。操作没有执行。</translation>
    </message>
    <message>
        <source>{path} was moved, deleted or replaced while it was open. The act was not done.</source>
        <translation>{path}在打开时被移动、删除或替换。操作没有执行。</translation>
    </message>
    <message>
        <source>A row of {name} in {path} is not what the journal says; run verify.</source>
        <translation>{path}中{name}的一行与日志不符；请运行 verify。</translation>
    </message>
    <message>
        <source>{path} is of an older version and cannot be brought up: {why}.</source>
        <translation>{path}为旧版本，无法升级：{why}。</translation>
    </message>
    <message>
        <source>{path} is a folder, not a conference file.</source>
        <translation>{path}是文件夹，不是会议文件。</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path}是空的。</translation>
    </message>
    <message>
        <source>{path} is not a conference file.</source>
        <translation>{path}不是会议文件。</translation>
    </message>
    <message>
        <source>{path} belongs to another program; it is not a conference file.</source>
        <translation>{path}属于其他程序；不是会议文件。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program; open it with that one.</source>
        <translation>{path}由更新版本的程序写成；请用该版本打开。</translation>
    </message>
    <message>
        <source>{path} is damaged: its schema has no version this program knows.</source>
        <translation>{path}已损坏：其架构版本未知。</translation>
    </message>
    <message>
        <source>{path} is damaged: its end is missing.</source>
        <translation>{path}已损坏：缺少末尾。</translation>
    </message>
    <message>
        <source>{path} cannot be made: there is no such folder.</source>
        <translation>无法建立{path}：没有该文件夹。</translation>
    </message>
    <message>
        <source>{path} is in use by another console or script.</source>
        <translation>{path}正被另一控制台或脚本使用。</translation>
    </message>
    <message>
        <source>{path} cannot be written: its folder is read-only.</source>
        <translation>无法写入{path}：其文件夹只读。</translation>
    </message>
    <message>
        <source>{path} cannot be made: {why}.</source>
        <translation>无法建立{path}：{why}。</translation>
    </message>
    <message>
        <source>The journal tells of a row of {name} that cannot be read; run verify.</source>
        <translation>日志提到的{name}的一行无法读取；请运行 verify。</translation>
    </message>
    <message>
        <source>A row of {name} ({key}) is missing; run verify.</source>
        <translation>缺少{name}的一行（{key}）；请运行 verify。</translation>
    </message>
    <message>
        <source>A row of {name} ({key}) is not what the act takes it to be.</source>
        <translation>{name}的一行（{key}）与操作所认为的不同。</translation>
    </message>
    <message>
        <source>{path} was copied while a console had it open: acts after number {number} may be missing.</source>
        <translation>{path}是在控制台打开时复制的：第{number}号之后的操作可能缺失。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing is lost; the act was not done.</source>
        <translation>磁盘已满。内容没有丢失；操作没有执行。</translation>
    </message>
    <message>
        <source>The disk takes no more (it is full, or a size limit is set). The act was not done.</source>
        <translation>磁盘不再接受写入（已满或有限额）。操作没有执行。</translation>
    </message>
    <message>
        <source>Another program is using the conference file. The act was not done.</source>
        <translation>另一程序正在使用会议文件。操作没有执行。</translation>
    </message>
    <message>
        <source>The conference file is read-only. The act was not done.</source>
        <translation>会议文件只读。操作没有执行。</translation>
    </message>
    <message>
        <source>The conference file cannot be opened: look whether its folder exists and may be written.</source>
        <translation>无法打开会议文件：请查看其文件夹是否存在且可写。</translation>
    </message>
    <message>
        <source>The file is not a conference file.</source>
        <translation>该文件不是会议文件。</translation>
    </message>
    <message>
        <source>A row names another that does not exist. The act was not done.</source>
        <translation>一行所指的另一行不存在。操作没有执行。</translation>
    </message>
    <message>
        <source>The conference file is damaged: bring back a backup, and keep this file.</source>
        <translation>会议文件已损坏：请恢复备份，并保留此文件。</translation>
    </message>
    <message>
        <source>The conference file could not be used ({error}).</source>
        <translation>无法使用会议文件（{error}）。</translation>
    </message>
    <message>
        <source>it must be made again</source>
        <translation>须重新提交</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>被跳过</translation>
    </message>
    <message>
        <source>no place in the order until recalled</source>
        <translation>重新请之前无位次</translation>
    </message>
    <message>
        <source>has the floor, has not begun</source>
        <translation>已请发言，尚未开始</translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation>正在发言</translation>
    </message>
    <message>
        <source>set aside for a motion, has the floor again after it</source>
        <translation>因动议中断，动议处理后继续发言</translation>
    </message>
    <message>
        <source>spoke, until {when}</source>
        <translation>已发言，至{when}</translation>
    </message>
    <message>
        <source>statement taken in writing</source>
        <translation>书面发言</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>request received {when}, before the list opened</source>
        <translation>{when}收到请求，早于名单开放</translation>
    </message>
    <message>
        <source>request received {when}, before the list opened on {opened}</source>
        <translation>{when}收到请求，早于名单于{opened}开放</translation>
    </message>
    <message>
        <source>transferred to another list</source>
        <translation>转到另一名单</translation>
    </message>
    <message>
        <source>transferred to the list for {list}</source>
        <translation>转到{list}名单</translation>
    </message>
    <message>
        <source>of its own: {rank}</source>
        <translation>本身级别：{rank}</translation>
    </message>
    <message>
        <source>received {when}</source>
        <translation>{when}收到</translation>
    </message>
    <message>
        <source>transferred from the list for {list}</source>
        <translation>从{list}名单转来</translation>
    </message>
    <message>
        <source>speaker replaced {when}</source>
        <translation>{when}更换发言者</translation>
    </message>
    <message>
        <source>exchanged places with {name} on {when}</source>
        <translation>{when}与{name}互换位置</translation>
    </message>
    <message>
        <source>counted from {when}</source>
        <translation>从{when}起算</translation>
    </message>
    <message>
        <source>recalled to speak next</source>
        <translation>重新请，排下一位</translation>
    </message>
    <message>
        <source>recalled to the end of the list</source>
        <translation>重新请，排名单末尾</translation>
    </message>
    <message>
        <source>moved to the end by ruling of the President</source>
        <translation>经主席裁决移到末尾</translation>
    </message>
    <message>
        <source>moved before {name} by ruling of the President</source>
        <translation>经主席裁决移到{name}之前</translation>
    </message>
    <message>
        <source>{told} on {when}</source>
        <translation>{told}，{when}</translation>
    </message>
    <message>
        <source>{told} ({reason})</source>
        <translation>{told}（{reason}）</translation>
    </message>
    <message>
        <source>intervention {number}</source>
        <translation>第{number}次发言</translation>
    </message>
    <message>
        <source>among {class}</source>
        <comment>class</comment>
        <translation>类别：{class}</translation>
    </message>
    <message>
        <source>cabinet rank found</source>
        <translation>已认定内阁成员身份</translation>
    </message>
    <message>
        <source>{found}, so one rung lower</source>
        <translation>{found}，因此低一档</translation>
    </message>
    <message>
        <source>found no member of the cabinet</source>
        <translation>认定不是内阁成员</translation>
    </message>
    <message>
        <source>cabinet rank not yet found</source>
        <translation>内阁成员身份尚未认定</translation>
    </message>
    <message>
        <source>cabinet rank not yet found, so one rung lower until it is</source>
        <translation>内阁成员身份尚未认定，在此之前低一档</translation>
    </message>
    <message>
        <source>{told} {when}</source>
        <translation>{told} {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n line breaks became spaces</source>
        <translation>
            <numerusform>%n个换行改为空格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{what}” has %n characters; it may have {most}.</source>
        <translation>
            <numerusform>“{what}”有%n个字符；最多{most}个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direction overrides were taken out</source>
        <translation>
            <numerusform>移除%n个方向符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control characters were taken out</source>
        <translation>
            <numerusform>移除%n个控制符</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is not a time: write it like {time}.</source>
        <translation>“{text}”不是时间：请写成{time}。</translation>
    </message>
    <message>
        <source>The time “{text}” has no offset: write it like {time}.</source>
        <translation>时间“{text}”没有时差：请写成{time}。</translation>
    </message>
    <message>
        <source>The time “{text}” lies too far away: the year must be {first} to {last}.</source>
        <translation>时间“{text}”太远：年份须在{first}至{last}之间。</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>第{number}条</translation>
    </message>
    <message>
        <source>cf. {rule}</source>
        <translation>参看{rule}</translation>
    </message>
    <message>
        <source>GA rule {number}</source>
        <translation>大会规则第{number}条</translation>
    </message>
    <message>
        <source>GA rules {number}</source>
        <translation>大会规则第{number}条</translation>
    </message>
    <message>
        <source>Rule {number}, number probable</source>
        <translation>第{number}条，条号待核</translation>
    </message>
    <message>
        <source>List rule {number}</source>
        <translation>名单规则第{number}条</translation>
    </message>
    <message>
        <source>{told}; {more}</source>
        <translation>{told}；{more}</translation>
    </message>
    <message>
        <source>{told}, {more}</source>
        <translation>{told}，{more}</translation>
    </message>
    <message>
        <source>{told} and {more}</source>
        <translation>{told}和{more}</translation>
    </message>
    <message>
        <source>ministerial level or higher</source>
        <translation>部长级或以上</translation>
    </message>
    <message>
        <source>below ministerial level</source>
        <translation>低于部长级</translation>
    </message>
    <message>
        <source>heads of State and Government</source>
        <translation>国家元首和政府首脑</translation>
    </message>
    <message>
        <source>ministers</source>
        <translation>部长</translation>
    </message>
    <message>
        <source>vice-ministers</source>
        <translation>副部长</translation>
    </message>
    <message>
        <source>heads of delegation</source>
        <translation>代表团团长</translation>
    </message>
    <message>
        <source>all levels alike</source>
        <translation>各级别相同</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>重新请的代表团</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>集团</translation>
    </message>
    <message>
        <source>States</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>intergovernmental organizations</source>
        <translation>政府间组织</translation>
    </message>
    <message>
        <source>non-governmental organizations</source>
        <translation>非政府组织</translation>
    </message>
    <message>
        <source>a delegation cannot exchange places with itself</source>
        <translation>代表团不能与自己互换位置</translation>
    </message>
    <message>
        <source>an exchange is between two who wait</source>
        <translation>互换须在两个等候者之间</translation>
    </message>
    <message>
        <source>they are not of the same level ({level} and {other})</source>
        <translation>级别不同（{level}和{other}）</translation>
    </message>
    <message>
        <source>they do not stand in the same class</source>
        <translation>不属同一类</translation>
    </message>
    <message>
        <source>they do not stand on the same rung</source>
        <translation>不在同一档</translation>
    </message>
    <message>
        <source>The list for {list} was declared closed on {when}.</source>
        <translation>{list}名单于{when}宣布截止。</translation>
    </message>
    <message>
        <source>The list for {list} closed on {when}; the request came later.</source>
        <translation>{list}名单于{when}截止；请求在此之后。</translation>
    </message>
    <message>
        <source>head of State</source>
        <translation>国家元首</translation>
    </message>
    <message>
        <source>vice-president</source>
        <translation>副总统</translation>
    </message>
    <message>
        <source>crown prince or princess</source>
        <translation>王储</translation>
    </message>
    <message>
        <source>head of Government</source>
        <translation>政府首脑</translation>
    </message>
    <message>
        <source>deputy prime minister</source>
        <translation>副总理</translation>
    </message>
    <message>
        <source>minister</source>
        <translation>部长</translation>
    </message>
    <message>
        <source>vice-minister</source>
        <translation>副部长</translation>
    </message>
    <message>
        <source>chair of delegation</source>
        <translation>代表团团长</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>代表</translation>
    </message>
    <message numerus="yes">
        <source>%n words counted</source>
        <translation>
            <numerusform>计%n词</numerusform>
        </translation>
    </message>
    <message>
        <source>about {words}, estimated from {characters} at {rate} to a word</source>
        <translation>约{words}，按{characters}、每词{rate}估算</translation>
    </message>
    <message numerus="yes">
        <source>%n Chinese characters</source>
        <translation>
            <numerusform>%n个汉字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other words and numbers</source>
        <translation>
            <numerusform>%n个其他词和数字</numerusform>
        </translation>
    </message>
    <message>
        <source>{estimated}, and {others} counted</source>
        <translation>{estimated}，另计{others}</translation>
    </message>
    <message>
        <source>{counted}; taken for Chinese by its characters</source>
        <translation>{counted}；按字符视为中文</translation>
    </message>
    <message>
        <source>expected {time}, fits the limit of {limit}</source>
        <translation>预计{time}，在时限{limit}内</translation>
    </message>
    <message>
        <source>expected {time}, {over} ({words}) over the limit of {limit}</source>
        <translation>预计{time}，超过时限{limit}达{over}（{words}）</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n词</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: {why}</source>
        <translation>{path}：{why}</translation>
    </message>
    <message>
        <source>No provisional agenda was found: its items stand as “1. Title”, one to a line.</source>
        <translation>未找到临时议程：各项目应写作“1. 标题”，每行一项。</translation>
    </message>
    <message>
        <source>No provisional agenda was found: a line “Provisional agenda” or “临时议程” stands above its items.</source>
        <translation>未找到临时议程：各项目之上应有一行“Provisional agenda”或“临时议程”。</translation>
    </message>
    <message>
        <source>Item {item} stands twice in the agenda.</source>
        <translation>项目{item}在议程中出现两次。</translation>
    </message>
    <message>
        <source>{path}: no other process could be started for it.</source>
        <translation>{path}：无法为此启动另一个进程。</translation>
    </message>
    <message>
        <source>{path}: stopped.</source>
        <translation>{path}：已停止。</translation>
    </message>
    <message>
        <source>{path} holds too much to be read.</source>
        <translation>{path}内容过多，无法读取。</translation>
    </message>
    <message>
        <source>{path} takes too much memory to be read.</source>
        <translation>读取{path}占用内存过多。</translation>
    </message>
    <message>
        <source>{path} takes too long to be read.</source>
        <translation>读取{path}耗时过长。</translation>
    </message>
    <message>
        <source>{path} could not be read: reading it came to no end.</source>
        <translation>{path}无法读取：读取未能完成。</translation>
    </message>
    <message>
        <source>{path} cannot be copied here.</source>
        <translation>{path}不能在此复制。</translation>
    </message>
    <message>
        <source>{name} goes on, after {time} of {limit}</source>
        <translation>{name}继续发言，已用时{time}，时限{limit}</translation>
    </message>
    <message>
        <source>Floor given to {name} in exercise of the right of reply to {other} ({why})</source>
        <translation>请{name}对{other}行使答辩权（{why}）</translation>
    </message>
    <message>
        <source>Floor given to {name} in exercise of the right of reply ({why})</source>
        <translation>请{name}行使答辩权（{why}）</translation>
    </message>
    <message>
        <source>Nobody has spoken yet.</source>
        <translation>尚无人发言。</translation>
    </message>
    <message>
        <source>{name} has not spoken yet.</source>
        <translation>{name}尚未发言。</translation>
    </message>
    <message>
        <source>{name} stands in the list for {list} anew.</source>
        <translation>{name}已再次登记在{list}名单上。</translation>
    </message>
    <message>
        <source>Let one who was cut off by mistake go on, the time used kept; the time between was a pause (Rule 27).</source>
        <translation>让被误打断者继续发言，已用时间保留，其间作为暂停（第27条）。</translation>
    </message>
    <message>
        <source>continue statement</source>
        <translation>继续被打断的发言</translation>
    </message>
    <message>
        <source>{name} has the floor: the clock is moved when the floor is free.</source>
        <translation>{name}正在发言：无人发言时才能拨动时钟。</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}：{value}</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>This sentence is not given “{word}”.</source>
        <translation>此语句中没有“{word}”。</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法文</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄文</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙文</translation>
    </message>
    <message>
        <source>Sentence of the President&apos;s script corrected, in {language}: {words}</source>
        <translation>主席讲稿的语句已更正，{language}：{words}</translation>
    </message>
    <message>
        <source>This sentence was not corrected.</source>
        <translation>此语句未曾更正。</translation>
    </message>
    <message>
        <source>Sentence of the President&apos;s script taken back to the program&apos;s words, in {language}: {words}</source>
        <translation>主席讲稿的语句已恢复为程序原文，{language}：{words}</translation>
    </message>
    <message>
        <source>Sentence of the President&apos;s script reviewed by {reader}, in {language}: {words}</source>
        <translation>主席讲稿的语句经{reader}审阅，{language}：{words}</translation>
    </message>
    <message>
        <source>Move one who waits before another, or to the end, by ruling of the President (list rule 6).</source>
        <translation>经主席裁决把等候者移到另一位之前或末尾（名单规则第6条）。</translation>
    </message>
    <message>
        <source>Take statements in writing instead of spoken, of one, of several, or of all who wait.</source>
        <translation>改收书面发言：一个、几个或全部等候者。</translation>
    </message>
    <message>
        <source>Transfer one, several, or all who wait, in their order, to the list of another item (item 1(f)).</source>
        <translation>把一个、几个或全部等候者按序转到另一项目的名单（项目1(f)）。</translation>
    </message>
    <message>
        <source>adjourn the meeting</source>
        <translation>宣布散会</translation>
    </message>
    <message>
        <source>adopt the report on credentials</source>
        <translation>通过全权证书报告</translation>
    </message>
    <message>
        <source>appeal against a ruling</source>
        <translation>对裁决提出异议</translation>
    </message>
    <message>
        <source>attach a text</source>
        <translation>附上发言稿</translation>
    </message>
    <message>
        <source>put right when the statement began</source>
        <translation>更正发言开始时间</translation>
    </message>
    <message>
        <source>call a meeting to order</source>
        <translation>宣布会议开始</translation>
    </message>
    <message>
        <source>object to credentials</source>
        <translation>质疑全权证书</translation>
    </message>
    <message>
        <source>change the limit or another rule of a list</source>
        <translation>更改名单的时限或其他规则</translation>
    </message>
    <message>
        <source>close one of the lists</source>
        <translation>截止某一名单</translation>
    </message>
    <message>
        <source>close the session</source>
        <translation>届会闭幕</translation>
    </message>
    <message>
        <source>conclude an item</source>
        <translation>结束项目</translation>
    </message>
    <message>
        <source>find cabinet rank</source>
        <translation>认定内阁成员</translation>
    </message>
    <message>
        <source>put the console&apos;s clock right</source>
        <translation>更正时钟</translation>
    </message>
    <message>
        <source>correct an entry of the list</source>
        <translation>更正登记</translation>
    </message>
    <message>
        <source>correct a sentence of the script</source>
        <translation>更正语句</translation>
    </message>
    <message>
        <source>record a decision</source>
        <translation>记录决定</translation>
    </message>
    <message>
        <source>enter the vote on an appeal</source>
        <translation>记录异议的表决</translation>
    </message>
    <message>
        <source>record what was decided on an objection</source>
        <translation>记录对质疑的决定</translation>
    </message>
    <message>
        <source>end the statement</source>
        <translation>结束发言</translation>
    </message>
    <message>
        <source>note what the Bureau found on credentials</source>
        <translation>记录主席团对全权证书的结论</translation>
    </message>
    <message>
        <source>extend the meeting</source>
        <translation>延长会议</translation>
    </message>
    <message>
        <source>found a conference</source>
        <translation>建立会议</translation>
    </message>
    <message>
        <source>give the floor</source>
        <translation>请其发言</translation>
    </message>
    <message>
        <source>grant time, or take some back</source>
        <translation>增加或收回时间</translation>
    </message>
    <message>
        <source>take a span out of the running statement</source>
        <translation>从正在进行的发言中扣除一段时间</translation>
    </message>
    <message>
        <source>inscribe a delegation with its speaker</source>
        <translation>登记代表团及其发言者</translation>
    </message>
    <message>
        <source>leave an item open</source>
        <translation>留待审议</translation>
    </message>
    <message>
        <source>bring the file up to date</source>
        <translation>升级文件</translation>
    </message>
    <message>
        <source>move an entry of the list</source>
        <translation>移动登记</translation>
    </message>
    <message>
        <source>note that the laptop&apos;s clock was set</source>
        <translation>记录电脑时钟变动</translation>
    </message>
    <message>
        <source>open a speakers list</source>
        <translation>开放名单</translation>
    </message>
    <message>
        <source>open the session</source>
        <translation>届会开幕</translation>
    </message>
    <message>
        <source>pass over: absent</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>pause the statement</source>
        <translation>暂停发言</translation>
    </message>
    <message>
        <source>change the minutes planned</source>
        <translation>更改计划分钟数</translation>
    </message>
    <message>
        <source>recall one passed over</source>
        <translation>重新请</translation>
    </message>
    <message>
        <source>note who is present</source>
        <translation>记录谁在场</translation>
    </message>
    <message>
        <source>register a participant</source>
        <translation>登记与会者</translation>
    </message>
    <message>
        <source>remove a text</source>
        <translation>移除发言稿</translation>
    </message>
    <message>
        <source>reopen one of the lists</source>
        <translation>重开某一名单</translation>
    </message>
    <message>
        <source>replace the speaker</source>
        <translation>更换发言者</translation>
    </message>
    <message>
        <source>enter a request for the right of reply</source>
        <translation>要求答辩</translation>
    </message>
    <message>
        <source>take a sentence of the script back</source>
        <translation>恢复语句</translation>
    </message>
    <message>
        <source>resume the meeting</source>
        <translation>恢复会议</translation>
    </message>
    <message>
        <source>resume the statement</source>
        <translation>继续发言</translation>
    </message>
    <message>
        <source>record a native reader&apos;s review</source>
        <translation>记录母语者的审阅</translation>
    </message>
    <message>
        <source>rule on the point of order</source>
        <translation>裁决程序问题</translation>
    </message>
    <message>
        <source>set the rehearsal&apos;s clock</source>
        <translation>设定演练时钟</translation>
    </message>
    <message>
        <source>say what becomes of a text</source>
        <translation>处理发言稿</translation>
    </message>
    <message>
        <source>note credentials received</source>
        <translation>记录收到的全权证书</translation>
    </message>
    <message>
        <source>suspend the meeting</source>
        <translation>暂停会议</translation>
    </message>
    <message>
        <source>hand over the chair</source>
        <translation>移交主席职务</translation>
    </message>
    <message>
        <source>take up an item</source>
        <translation>审议项目</translation>
    </message>
    <message>
        <source>transfer to another list</source>
        <translation>转到另一名单</translation>
    </message>
    <message>
        <source>withdraw from the list</source>
        <translation>从名单上撤下</translation>
    </message>
    <message>
        <source>admitted to the Conference</source>
        <translation>接纳参加会议</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>body that meets</source>
        <translation>开会的机构</translation>
    </message>
    <message>
        <source>symbol of the document</source>
        <translation>文件编号</translation>
    </message>
    <message>
        <source>ends at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>host country</source>
        <translation>东道国</translation>
    </message>
    <message>
        <source>with interpretation</source>
        <translation>配有口译</translation>
    </message>
    <message>
        <source>meetings with interpretation</source>
        <translation>配有口译的会议</translation>
    </message>
    <message>
        <source>items</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>new number</source>
        <translation>新编号</translation>
    </message>
    <message>
        <source>meetings at once</source>
        <translation>同时举行的会议</translation>
    </message>
    <message>
        <source>part of item</source>
        <translation>所属项目</translation>
    </message>
    <message>
        <source>kind of item</source>
        <translation>项目类别</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>begins at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>to which meeting</source>
        <translation>移至哪次会议</translation>
    </message>
    <message>
        <source>room</source>
        <translation>会场</translation>
    </message>
    <message>
        <source>applied at</source>
        <translation>收到申请时间</translation>
    </message>
    <message>
        <source>as amended</source>
        <translation>经修正</translation>
    </message>
    <message>
        <source>expected action</source>
        <translation>预期行动</translation>
    </message>
    <message>
        <source>as it stood at</source>
        <translation>截至何时的状况</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>nominated by the group</source>
        <translation>由哪个区域组提名</translation>
    </message>
    <message>
        <source>who is listed</source>
        <translation>列入名单者</translation>
    </message>
    <message>
        <source>whose credentials were examined</source>
        <translation>审查了谁的全权证书</translation>
    </message>
    <message>
        <source>status accorded</source>
        <translation>给予地位</translation>
    </message>
    <message>
        <source>what it recommends</source>
        <translation>提出何种建议</translation>
    </message>
    <message>
        <source>holds since</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>who follows</source>
        <translation>由谁接任</translation>
    </message>
    <message>
        <source>only until officers are elected</source>
        <translation>仅到主席团成员选出为止</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>quorum to debate, of</source>
        <translation>辩论法定人数，基数</translation>
    </message>
    <message>
        <source>quorum to decide, of</source>
        <translation>作决定法定人数，基数</translation>
    </message>
    <message>
        <source>State drawn by lot</source>
        <translation>抽签选定的国家</translation>
    </message>
    <message>
        <source>number drawn by the console</source>
        <translation>由程序抽出的号码</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>多数</translation>
    </message>
    <message>
        <source>against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>on the conduct of the voting</source>
        <translation>关于表决的进行方式</translation>
    </message>
    <message>
        <source>States parties that take part</source>
        <translation>参加会议的缔约国</translation>
    </message>
    <message>
        <source>in private</source>
        <translation>非公开</translation>
    </message>
    <message>
        <source>on which side</source>
        <translation>持何种立场</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>had meant to vote</source>
        <translation>原打算投的票</translation>
    </message>
    <message>
        <source>before or after the voting</source>
        <translation>表决之前或之后</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>list that ends later by as much</source>
        <translation>结束时间相应推迟的名单</translation>
    </message>
    <message>
        <source>in the capacity of</source>
        <translation>以何身份</translation>
    </message>
    <message>
        <source>before whom</source>
        <translation>移到谁之前</translation>
    </message>
    <message>
        <source>begins at once</source>
        <translation>立即开始</translation>
    </message>
    <message>
        <source>deadline for requests</source>
        <translation>登记截止时间</translation>
    </message>
    <message>
        <source>copied to the other delegation</source>
        <translation>已抄送另一代表团</translation>
    </message>
    <message>
        <source>list ends by</source>
        <translation>名单结束时间</translation>
    </message>
    <message>
        <source>what becomes of it</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>what was received</source>
        <translation>收到何种文件</translation>
    </message>
    <message>
        <source>groups before States</source>
        <translation>集团先于国家</translation>
    </message>
    <message>
        <source>unconfirmed ministers keep the minister&apos;s place</source>
        <translation>未确认的部长保留部长位次</translation>
    </message>
    <message>
        <source>handed in in writing instead</source>
        <translation>改为书面提交</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>limit of later statements</source>
        <translation>后续发言的时限</translation>
    </message>
    <message>
        <source>lowest limit proposed</source>
        <translation>建议的最低时限</translation>
    </message>
    <message>
        <source>limit for groups</source>
        <translation>集团时限</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>member of the cabinet</source>
        <translation>内阁成员</translation>
    </message>
    <message>
        <source>observers after all others</source>
        <translation>观察员排在最后</translation>
    </message>
    <message>
        <source>ahead by</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>spoken for by</source>
        <translation>代其发言者</translation>
    </message>
    <message>
        <source>list opens</source>
        <translation>名单开放时间</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>顺序中的位置</translation>
    </message>
    <message>
        <source>votes to overrule the ruling</source>
        <translation>赞成推翻裁决的票数</translation>
    </message>
    <message>
        <source>abstentions</source>
        <translation>弃权票数</translation>
    </message>
    <message>
        <source>to which place</source>
        <translation>到哪一位次</translation>
    </message>
    <message>
        <source>part of the meeting</source>
        <translation>会议的哪一部分</translation>
    </message>
    <message>
        <source>order of precedence</source>
        <translation>优先次序</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>replies are taken</source>
        <translation>答辩时间</translation>
    </message>
    <message>
        <source>statements of each delegation</source>
        <translation>每个代表团的发言次数</translation>
    </message>
    <message>
        <source>by how much</source>
        <translation>多少</translation>
    </message>
    <message>
        <source>who is to speak</source>
        <translation>由谁发言</translation>
    </message>
    <message>
        <source>votes against overruling it</source>
        <translation>反对推翻的票数</translation>
    </message>
    <message>
        <source>words</source>
        <translation>措辞</translation>
    </message>
    <message>
        <source>office of the speaker</source>
        <translation>发言者职务</translation>
    </message>
    <message>
        <source>with whom</source>
        <translation>与谁</translation>
    </message>
    <message>
        <source>to when</source>
        <translation>推迟到何时</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>订正本</translation>
    </message>
    <message>
        <source>due at</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>who is to report</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>before item</source>
        <translation>在哪个项目之前</translation>
    </message>
    <message>
        <source>number of the item</source>
        <translation>项目编号</translation>
    </message>
    <message>
        <source>who applied</source>
        <translation>申请方</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>name of the conference</source>
        <translation>会议名称</translation>
    </message>
    <message>
        <source>city</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>deferred to</source>
        <translation>推迟至</translation>
    </message>
    <message>
        <source>together with items</source>
        <translation>连同项目</translation>
    </message>
    <message>
        <source>before part</source>
        <translation>在哪一部分之前</translation>
    </message>
    <message>
        <source>code of the meeting</source>
        <translation>会议代码</translation>
    </message>
    <message>
        <source>of whom</source>
        <translation>谁的类别</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>申请者</translation>
    </message>
    <message>
        <source>who is invited</source>
        <translation>邀请谁</translation>
    </message>
    <message>
        <source>who gave notice</source>
        <translation>通知方</translation>
    </message>
    <message>
        <source>who was there</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>宣布事项</translation>
    </message>
    <message>
        <source>number of the vote</source>
        <translation>表决编号</translation>
    </message>
    <message>
        <source>reply to</source>
        <translation>答复谁</translation>
    </message>
    <message>
        <source>delegation of the officer</source>
        <translation>主席团成员所属代表团</translation>
    </message>
    <message>
        <source>to the list of</source>
        <translation>到哪一名单</translation>
    </message>
    <message>
        <source>in the plenary</source>
        <translation>全体会议会场</translation>
    </message>
    <message>
        <source>in the second room</source>
        <translation>第二会场</translation>
    </message>
    <message>
        <source>in a third room</source>
        <translation>第三会场</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>举手表决</translation>
    </message>
    <message>
        <source>roll call</source>
        <translation>唱名表决</translation>
    </message>
    <message>
        <source>recorded vote</source>
        <translation>记录表决</translation>
    </message>
    <message>
        <source>more yes than no</source>
        <translation>赞成多于反对</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>三分之二</translation>
    </message>
    <message>
        <source>before the voting</source>
        <translation>表决之前</translation>
    </message>
    <message>
        <source>after the voting</source>
        <translation>表决之后</translation>
    </message>
    <message>
        <source>to suspend the meeting</source>
        <translation>暂停会议</translation>
    </message>
    <message>
        <source>to adjourn the meeting</source>
        <translation>休会</translation>
    </message>
    <message>
        <source>to adjourn the debate</source>
        <translation>暂停辩论</translation>
    </message>
    <message>
        <source>to close the debate</source>
        <translation>结束辩论</translation>
    </message>
    <message>
        <source>to limit the statements</source>
        <translation>限制发言时间</translation>
    </message>
    <message>
        <source>on competence</source>
        <translation>关于权限</translation>
    </message>
    <message>
        <source>for division</source>
        <translation>分部分表决</translation>
    </message>
    <message>
        <source>to reconsider</source>
        <translation>重新审议</translation>
    </message>
    <message>
        <source>recommendation to the General Assembly</source>
        <translation>向大会提出的建议</translation>
    </message>
    <message>
        <source>explanation of position</source>
        <translation>解释立场</translation>
    </message>
    <message>
        <source>dissociation from the decision</source>
        <translation>不附和该决定</translation>
    </message>
    <message>
        <source>known for certain</source>
        <translation>确知</translation>
    </message>
    <message>
        <source>known as probable</source>
        <translation>大概如此</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>abstains</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>not participating</source>
        <translation>不参加表决</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>未应答</translation>
    </message>
    <message>
        <source>put to the vote</source>
        <translation>付诸表决</translation>
    </message>
    <message>
        <source>A roll call begins with a State drawn by lot: say which.</source>
        <translation>唱名从抽签选定的国家开始：请指明。</translation>
    </message>
    <message>
        <source>Vote {number} called: {question}</source>
        <translation>第{number}次表决开始：{question}</translation>
    </message>
    <message>
        <source>The console drew the lot: {name}, place {place} of {of} in the roll.</source>
        <translation>程序抽签：{name}，唱名次序第{place}位，共{of}个。</translation>
    </message>
    <message>
        <source>note an answer in the vote</source>
        <translation>记录表决中的应答</translation>
    </message>
    <message>
        <source>A show of hands keeps no names: enter the figures.</source>
        <translation>举手表决不记名：请录入票数。</translation>
    </message>
    <message>
        <source>{name} has answered already.</source>
        <translation>{name}已应答。</translation>
    </message>
    <message>
        <source>{name}: {answer}, put right from {before}</source>
        <translation>{name}：{answer}，更正前为：{before}</translation>
    </message>
    <message>
        <source>{name}: {answer}</source>
        <translation>{name}：{answer}</translation>
    </message>
    <message>
        <source>enter the count of a show of hands</source>
        <translation>录入举手表决的计票</translation>
    </message>
    <message>
        <source>This vote is taken by name: note each answer.</source>
        <translation>本次表决为记名：请逐一记录应答。</translation>
    </message>
    <message numerus="yes">
        <source>%n States parties are marked present, and there are {votes}.</source>
        <translation>
            <numerusform>记录在场的缔约国为%n个，而票数为{votes}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted: {figures}</source>
        <translation>计票：{figures}</translation>
    </message>
    <message>
        <source>announce the result of the vote</source>
        <translation>宣布表决结果</translation>
    </message>
    <message>
        <source>A point of order waits: the result is announced after it.</source>
        <translation>有程序问题待处理：其后再宣布结果。</translation>
    </message>
    <message>
        <source>Vote {number}: {told}</source>
        <translation>第{number}次表决：{told}</translation>
    </message>
    <message>
        <source>cancel the vote</source>
        <translation>取消表决</translation>
    </message>
    <message>
        <source>Say why the vote is cancelled.</source>
        <translation>请说明为何取消表决。</translation>
    </message>
    <message>
        <source>Vote {number} cancelled: {text}</source>
        <translation>第{number}次表决取消：{text}</translation>
    </message>
    <message>
        <source>note a request to explain the vote</source>
        <translation>记录解释投票的要求</translation>
    </message>
    <message>
        <source>The voting has begun: an explanation follows the result.</source>
        <translation>表决已开始：解释投票须在结果宣布后。</translation>
    </message>
    <message>
        <source>No vote has been announced yet.</source>
        <translation>尚未宣布任何表决的结果。</translation>
    </message>
    <message>
        <source>{name} has asked to explain its vote already.</source>
        <translation>{name}已要求解释投票。</translation>
    </message>
    <message>
        <source>{name} wishes to explain its vote before the voting</source>
        <translation>{name}希望在表决前解释投票</translation>
    </message>
    <message>
        <source>{name} wishes to explain its vote after the voting</source>
        <translation>{name}希望在表决后解释投票</translation>
    </message>
    <message>
        <source>note what a delegation had meant to vote</source>
        <translation>记录代表团原打算投的票</translation>
    </message>
    <message>
        <source>No result of vote {number} was announced.</source>
        <translation>第{number}次表决没有宣布结果。</translation>
    </message>
    <message>
        <source>{name} had meant to vote in vote {number}: {answer}</source>
        <translation>{name}在第{number}次表决中原打算：{answer}</translation>
    </message>
    <message>
        <source>{yes} in favour, {no} against, {abstain} abstaining</source>
        <translation>{yes}票赞成，{no}票反对，{abstain}票弃权</translation>
    </message>
    <message>
        <source>No State party takes part yet: there is nobody to be called.</source>
        <translation>尚无缔约国参加：无人可唱名。</translation>
    </message>
    <message>
        <source>The lot fell to {name}.</source>
        <translation>抽签结果：{name}。</translation>
    </message>
    <message>
        <source>A question needs its words.</source>
        <translation>问题须有文字。</translation>
    </message>
    <message>
        <source>Say which majority the question needs.</source>
        <translation>请说明该问题需要何种多数。</translation>
    </message>
    <message>
        <source>Its majority is that of the rules, and is not chosen.</source>
        <translation>其所需多数由议事规则规定，不可选择。</translation>
    </message>
    <message>
        <source>Nothing has been cast or counted.</source>
        <translation>尚无投票或计票。</translation>
    </message>
    <message numerus="yes">
        <source>%n States are still to be called.</source>
        <translation>
            <numerusform>尚有%n个国家未唱名。</numerusform>
        </translation>
    </message>
    <message>
        <source>note a proposal</source>
        <translation>记录提案</translation>
    </message>
    <message>
        <source>A proposal needs its title.</source>
        <translation>提案需要标题。</translation>
    </message>
    <message>
        <source>{draft} submitted under item {item}</source>
        <translation>项目{item}下提交{draft}</translation>
    </message>
    <message>
        <source>{told} by {names}</source>
        <translation>{told}，提案国：{names}</translation>
    </message>
    <message>
        <source>note a revision of a proposal</source>
        <translation>记录提案订正</translation>
    </message>
    <message>
        <source>A revision needs its name, as “Rev.1”.</source>
        <translation>订正本需要名称，如“Rev.1”。</translation>
    </message>
    <message>
        <source>{symbol} revised: {version}</source>
        <translation>{symbol}订正：{version}</translation>
    </message>
    <message>
        <source>add a sponsor</source>
        <translation>增加提案国</translation>
    </message>
    <message>
        <source>{name} sponsors {symbol} already.</source>
        <translation>{name}已是{symbol}的提案国。</translation>
    </message>
    <message>
        <source>{name} joins the sponsors of {symbol}</source>
        <translation>{name}加入{symbol}的提案国</translation>
    </message>
    <message>
        <source>take a sponsor off</source>
        <translation>删除提案国</translation>
    </message>
    <message>
        <source>{name} does not sponsor {symbol}.</source>
        <translation>{name}不是{symbol}的提案国。</translation>
    </message>
    <message>
        <source>{name} no longer sponsors {symbol}</source>
        <translation>{name}不再是{symbol}的提案国</translation>
    </message>
    <message>
        <source>note that a proposal was sent out</source>
        <translation>记录提案已分发</translation>
    </message>
    <message>
        <source>{languages} is no official language; those are {official}.</source>
        <translation>{languages}不是正式语文；正式语文为{official}。</translation>
    </message>
    <message>
        <source>A proposal’s sending out</source>
        <translation>提案的分发</translation>
    </message>
    <message>
        <source>{symbol} sent out in six languages</source>
        <translation>{symbol}已以六种语文分发</translation>
    </message>
    <message>
        <source>{symbol} sent out in: {languages}</source>
        <translation>{symbol}已以下列语文分发：{languages}</translation>
    </message>
    <message>
        <source>note consultations on a proposal</source>
        <translation>记录就提案进行的磋商</translation>
    </message>
    <message>
        <source>Say who leads the consultations.</source>
        <translation>请指明由谁主持磋商。</translation>
    </message>
    <message>
        <source>Consultations on {symbol}, led by {person}</source>
        <translation>就{symbol}进行磋商，由{person}主持</translation>
    </message>
    <message>
        <source>put a proposal to the Conference</source>
        <translation>将提案提交会议</translation>
    </message>
    <message>
        <source>{symbol} has been put to the Conference already.</source>
        <translation>{symbol}已提交会议。</translation>
    </message>
    <message>
        <source>{draft} put to the Conference</source>
        <translation>{draft}提交会议</translation>
    </message>
    <message>
        <source>{told}, by leave of the President: {text}</source>
        <translation>{told}，经主席许可：{text}</translation>
    </message>
    <message>
        <source>adopt a proposal without a vote</source>
        <translation>不经表决通过提案</translation>
    </message>
    <message>
        <source>{symbol} has not been put to the Conference.</source>
        <translation>{symbol}尚未提交会议。</translation>
    </message>
    <message>
        <source>An objection stands, of {names}: {symbol} cannot be adopted without a vote.</source>
        <translation>{names}的异议未撤回：{symbol}不能不经表决通过。</translation>
    </message>
    <message>
        <source>defer a proposal</source>
        <translation>推迟审议提案</translation>
    </message>
    <message>
        <source>{symbol} deferred to {text}</source>
        <translation>{symbol}推迟至{text}</translation>
    </message>
    <message>
        <source>{symbol} deferred</source>
        <translation>{symbol}推迟审议</translation>
    </message>
    <message>
        <source>withdraw a proposal</source>
        <translation>撤回提案</translation>
    </message>
    <message>
        <source>The vote on {symbol} has begun: it is withdrawn no more.</source>
        <translation>对{symbol}的表决已经开始：不能再撤回。</translation>
    </message>
    <message>
        <source>The Conference has amended {symbol}: it is withdrawn no more.</source>
        <translation>会议已修正{symbol}：不能再撤回。</translation>
    </message>
    <message>
        <source>{draft} withdrawn</source>
        <translation>{draft}撤回</translation>
    </message>
    <message>
        <source>note the statement of financial implications</source>
        <translation>记录所涉财务问题说明</translation>
    </message>
    <message>
        <source>Financial implications of {symbol} read out: {text}</source>
        <translation>宣读了{symbol}所涉财务问题：{text}</translation>
    </message>
    <message>
        <source>Reading of the financial implications of {symbol} waived</source>
        <translation>免予宣读{symbol}所涉财务问题</translation>
    </message>
    <message>
        <source>draft resolution {symbol}, “{title}”</source>
        <translation>决议草案{symbol}“{title}”</translation>
    </message>
    <message>
        <source>draft decision {symbol}, “{title}”</source>
        <translation>决定草案{symbol}“{title}”</translation>
    </message>
    <message>
        <source>draft recommendation to the General Assembly {symbol}, “{title}”</source>
        <translation>向大会提出的建议草案{symbol}“{title}”</translation>
    </message>
    <message>
        <source>draft declaration {symbol}, “{title}”</source>
        <translation>宣言草案{symbol}“{title}”</translation>
    </message>
    <message>
        <source>resolution {number}</source>
        <translation>第{number}号决议</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>第{number}号决定</translation>
    </message>
    <message>
        <source>recommendation {number}</source>
        <translation>第{number}号建议</translation>
    </message>
    <message>
        <source>declaration {number}</source>
        <translation>第{number}号宣言</translation>
    </message>
    <message>
        <source>{draft}, as amended</source>
        <translation>经修正的{draft}</translation>
    </message>
    <message>
        <source>{draft}, adopted as {decision}</source>
        <translation>{draft}获得通过，为{decision}</translation>
    </message>
    <message>
        <source>{told} ({figures})</source>
        <translation>{told}（{figures}）</translation>
    </message>
    <message>
        <source>{draft}, rejected ({figures})</source>
        <translation>{draft}被否决（{figures}）</translation>
    </message>
    <message>
        <source>The motion on competence to adopt {symbol} is decided first ({rule}).</source>
        <translation>首先就是否有权通过{symbol}的动议作出决定（{rule}）。</translation>
    </message>
    <message>
        <source>{symbol} has not been sent out.</source>
        <translation>{symbol}尚未分发。</translation>
    </message>
    <message>
        <source>{symbol} has not been sent out in: {languages}.</source>
        <translation>{symbol}尚未以下列语文分发：{languages}。</translation>
    </message>
    <message>
        <source>{symbol} was sent out in six languages only today.</source>
        <translation>{symbol}今天才以六种语文分发。</translation>
    </message>
    <message>
        <source>Amendment {symbol} is neither decided nor dropped.</source>
        <translation>修正案{symbol}尚未决定，也未撤销。</translation>
    </message>
    <message>
        <source>{symbol} is divided: part “{part}” is voted on first.</source>
        <translation>{symbol}已分部分：先表决“{part}”部分。</translation>
    </message>
    <message>
        <source>The deadline for drafts was {when}.</source>
        <translation>草案的截止日期为{when}。</translation>
    </message>
    <message>
        <source>Say what is put to the vote: a question, a proposal, an amendment, a part, the pending motion, or an appeal.</source>
        <translation>请指明付诸表决的事项：问题、提案、修正案、部分、待决动议或异议。</translation>
    </message>
    <message>
        <source>amendment {symbol} to {proposal}</source>
        <translation>对{proposal}的修正案{symbol}</translation>
    </message>
    <message>
        <source>Part “{part}” of {symbol} has been voted on.</source>
        <translation>{symbol}的“{part}”部分已经表决。</translation>
    </message>
    <message>
        <source>part “{part}” of {draft}</source>
        <translation>{draft}的“{part}”部分</translation>
    </message>
    <message>
        <source>Amendment {symbol} is put first.</source>
        <translation>先表决修正案{symbol}。</translation>
    </message>
    <message>
        <source>{question}: adopted ({figures})</source>
        <translation>{question}：通过（{figures}）</translation>
    </message>
    <message>
        <source>{question}: not adopted ({figures})</source>
        <translation>{question}：未通过（{figures}）</translation>
    </message>
    <message>
        <source>{name} is a sponsor of {symbol}, which was not amended.</source>
        <translation>{name}是未经修正的{symbol}的提案国。</translation>
    </message>
    <message>
        <source>all operative parts were rejected</source>
        <translation>执行部分全部被否决</translation>
    </message>
    <message>
        <source>No vote is being taken.</source>
        <translation>没有正在进行的表决。</translation>
    </message>
    <message>
        <source>{name} is not a State party, and has no vote.</source>
        <translation>{name}不是缔约国，没有表决权。</translation>
    </message>
    <message>
        <source>{name}: it has no vote where a member votes ({other}).</source>
        <translation>{name}：其成员（{other}）参加表决时不参加表决。</translation>
    </message>
    <message>
        <source>{name}: it has no vote where its organization votes ({other}).</source>
        <translation>{name}：组织（{other}）代表其成员表决时不参加表决。</translation>
    </message>
    <message>
        <source>Equally divided: regarded as rejected (cf. GA rule 95).</source>
        <translation>票数相等：视为被否决（参看大会议事规则第95条）。</translation>
    </message>
    <message numerus="yes">
        <source>%n States parties are present; to debate it takes {needed}.</source>
        <translation>
            <numerusform>%n个缔约国出席；辩论需要{needed}个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n States parties are present; to decide it takes {needed}.</source>
        <translation>
            <numerusform>在场缔约国%n个；作决定需要{needed}个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The President does not vote: another member of the delegation does (Rule 29).</source>
        <translation>主席不参加表决：由代表团另一成员表决（第29条）。</translation>
    </message>
    <message>
        <source>at the end of the day</source>
        <translation>当日结束时</translation>
    </message>
    <message>
        <source>before the list goes on</source>
        <translation>在名单继续之前</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>次日</translation>
    </message>
    <message>
        <source>ministers first</source>
        <translation>部长优先</translation>
    </message>
    <message>
        <source>by rank, as protocol has it</source>
        <translation>按礼宾级别</translation>
    </message>
    <message>
        <source>by the time of the request</source>
        <translation>按申请时间</translation>
    </message>
    <message>
        <source>to speak next</source>
        <translation>下一位发言</translation>
    </message>
    <message>
        <source>to the end of the list</source>
        <translation>到名单末尾</translation>
    </message>
    <message>
        <source>the host presides, by custom</source>
        <translation>按惯例由东道国担任主席</translation>
    </message>
    <message>
        <source>rotation, as Rule 22 has it</source>
        <translation>按第22条轮换</translation>
    </message>
    <message>
        <source>accepted on assurance</source>
        <translation>凭保证接受</translation>
    </message>
    <message>
        <source>State party</source>
        <translation>缔约国</translation>
    </message>
    <message>
        <source>led by</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>leave of the President</source>
        <translation>主席许可</translation>
    </message>
    <message>
        <source>what is due</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <source>on what</source>
        <translation>关于什么</translation>
    </message>
    <message>
        <source>signatory State</source>
        <translation>签署国</translation>
    </message>
    <message>
        <source>State that has not signed</source>
        <translation>非签署国</translation>
    </message>
    <message>
        <source>intergovernmental organization</source>
        <translation>政府间组织</translation>
    </message>
    <message>
        <source>non-governmental organization in consultative status with the Economic and Social Council</source>
        <translation>具有经济及社会理事会咨商地位的非政府组织</translation>
    </message>
    <message>
        <source>other non-governmental organization</source>
        <translation>其他非政府组织</translation>
    </message>
    <message>
        <source>is to be posted</source>
        <translation>将张贴</translation>
    </message>
    <message>
        <source>is not to be posted</source>
        <translation>不张贴</translation>
    </message>
    <message>
        <source>sent to be posted</source>
        <translation>已送交张贴</translation>
    </message>
    <message>
        <source>signed original</source>
        <translation>签字原件</translation>
    </message>
    <message>
        <source>information only</source>
        <translation>仅有信息</translation>
    </message>
    <message>
        <source>replies under item {item}</source>
        <translation>项目{item}的答辩</translation>
    </message>
    <message>
        <source>“{text}” is no hour: write it as {hour}, or with its day as {moment}.</source>
        <translation>“{text}”不是时间：请写作 {hour}，或连同日期写作 {moment}。</translation>
    </message>
    <message>
        <source>There is no {when}: the clocks go forward over it.</source>
        <translation>不存在 {when} 这一时间：时钟在此时拨快，跳过了它。</translation>
    </message>
    <message>
        <source>let who spoke last go on</source>
        <translation>请上一位发言者继续</translation>
    </message>
    <message>
        <source>Speakers list</source>
        <translation>发言者名单</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Organization of work</source>
        <translation>工作安排</translation>
    </message>
    <message>
        <source>Meetings with interpretation</source>
        <translation>配有口译的会议</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>与会方</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>全权证书</translation>
    </message>
    <message>
        <source>Report of the Bureau on credentials</source>
        <translation>主席团关于全权证书的报告</translation>
    </message>
    <message>
        <source>Credentials still to come</source>
        <translation>尚待提交的全权证书</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>主席团成员</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Decisions of the day</source>
        <translation>当日决定</translation>
    </message>
    <message>
        <source>Expected actions</source>
        <translation>预期行动</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>宣布事项</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>法定人数</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Motions</source>
        <translation>动议</translation>
    </message>
    <message>
        <source>What may happen now</source>
        <translation>目前可进行的事项</translation>
    </message>
    <message>
        <source>Forecast of the list</source>
        <translation>发言者名单的预计进度</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>State of the conference, whole</source>
        <translation>会议的完整状态</translation>
    </message>
    <message>
        <source>{path} cannot be written here.</source>
        <translation>{path}无法在此写入。</translation>
    </message>
    <message>
        <source>The log {path} cannot be written: {why}.</source>
        <translation>无法写入程序日志{path}：{why}。</translation>
    </message>
    <message>
        <source>A fault in the program; the record is safe.</source>
        <translation>程序故障；记录安全。</translation>
    </message>
    <message>
        <source>register a delegate</source>
        <translation>登记代表团成员</translation>
    </message>
    <message>
        <source>{person} is registered in the delegation of {name}.</source>
        <translation>{person}已登记为{name}代表团成员。</translation>
    </message>
    <message>
        <source>{person} heads the delegation of {name} already.</source>
        <translation>{person}已是{name}代表团团长。</translation>
    </message>
    <message>
        <source>{person} registered in the delegation of {name}</source>
        <translation>{person}登记为{name}代表团成员</translation>
    </message>
    <message>
        <source>remove a delegate</source>
        <translation>移除代表团成员</translation>
    </message>
    <message>
        <source>The delegation of {name} has nobody called {person}.</source>
        <translation>{name}代表团没有名为{person}的成员。</translation>
    </message>
    <message>
        <source>{person} no longer in the delegation of {name}</source>
        <translation>{person}不再是{name}代表团成员</translation>
    </message>
    <message>
        <source>choose the practice for the Presidency</source>
        <translation>选择主席职位的惯例</translation>
    </message>
    <message>
        <source>For the Presidency the practice of the host country is followed</source>
        <translation>主席职位遵循由东道国担任的惯例</translation>
    </message>
    <message>
        <source>For the Presidency rotation is followed (Rule 22)</source>
        <translation>主席职位实行轮换（第22条）</translation>
    </message>
    <message>
        <source>nominate for an office</source>
        <translation>提名担任职务</translation>
    </message>
    <message>
        <source>{office}: the next ballot is among those who stood before.</source>
        <translation>{office}：下一轮投票限于原有候选人。</translation>
    </message>
    <message>
        <source>{name} is nominated already.</source>
        <translation>{name}已获提名。</translation>
    </message>
    <message>
        <source>{name} holds an office already.</source>
        <translation>{name}已担任职务。</translation>
    </message>
    <message>
        <source>{who} nominated as {office}</source>
        <translation>提名{who}担任{office}</translation>
    </message>
    <message>
        <source>withdraw a nomination</source>
        <translation>撤回提名</translation>
    </message>
    <message>
        <source>{name} is not nominated as {office}.</source>
        <translation>{name}未被提名担任{office}。</translation>
    </message>
    <message>
        <source>Nomination of {name} as {office} withdrawn</source>
        <translation>撤回对{name}担任{office}的提名</translation>
    </message>
    <message>
        <source>elect by acclamation</source>
        <translation>以鼓掌方式选举</translation>
    </message>
    <message>
        <source>Every office is held.</source>
        <translation>所有职务均已有人担任。</translation>
    </message>
    <message>
        <source>Between two ballots of an election no other is made.</source>
        <translation>一次选举的两轮投票之间不进行其他选举。</translation>
    </message>
    <message>
        <source>first ballot</source>
        <translation>第一轮投票</translation>
    </message>
    <message>
        <source>restricted ballot</source>
        <translation>限制性投票</translation>
    </message>
    <message>
        <source>special ballot</source>
        <translation>特别投票</translation>
    </message>
    <message>
        <source>first count</source>
        <translation>第一次计票</translation>
    </message>
    <message>
        <source>second count</source>
        <translation>第二次计票</translation>
    </message>
    <message>
        <source>open a secret ballot</source>
        <translation>开始无记名投票</translation>
    </message>
    <message>
        <source>Say what is elected: an office, or a question in words.</source>
        <translation>请说明选举什么：职位，或以文字表述的问题。</translation>
    </message>
    <message>
        <source>Places and candidates are those that were announced.</source>
        <translation>席位和候选人以宣布者为准。</translation>
    </message>
    <message>
        <source>Ballot {number} opened, {kind}, {what}: {names}</source>
        <translation>第{number}次投票开始，{kind}，{what}：{names}</translation>
    </message>
    <message>
        <source>note who took a ballot paper</source>
        <translation>记录谁领取选票</translation>
    </message>
    <message>
        <source>No papers are out.</source>
        <translation>没有发出选票。</translation>
    </message>
    <message>
        <source>{name} has taken a paper already.</source>
        <translation>{name}已经领取选票。</translation>
    </message>
    <message>
        <source>{name} has taken a paper too: only one of both may vote.</source>
        <translation>{name}也已领取选票：两者只能有一方投票。</translation>
    </message>
    <message>
        <source>{name} has taken a paper</source>
        <translation>{name}已领取选票</translation>
    </message>
    <message>
        <source>close the ballot box</source>
        <translation>关闭票箱</translation>
    </message>
    <message>
        <source>No box is open.</source>
        <translation>没有打开的票箱。</translation>
    </message>
    <message>
        <source>A point of order waits: the box is closed after it.</source>
        <translation>有程序问题待处理：其后才关闭票箱。</translation>
    </message>
    <message>
        <source>Ballot {number}: box closed</source>
        <translation>第{number}次投票：票箱已关闭</translation>
    </message>
    <message>
        <source>enter a count of the ballot</source>
        <translation>录入一次计票</translation>
    </message>
    <message>
        <source>Ballot {number}: {count} entered</source>
        <translation>第{number}次投票：{count}已录入</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations were noted to have taken a paper.</source>
        <translation>
            <numerusform>已记录%n个代表团领取选票。</numerusform>
        </translation>
    </message>
    <message>
        <source>announce the result of the ballot</source>
        <translation>宣布投票结果</translation>
    </message>
    <message>
        <source>Ballot {number}, {what}: {papers}; {votes}; {follows}</source>
        <translation>第{number}次投票，{what}：{papers}；{votes}；{follows}</translation>
    </message>
    <message>
        <source>{name} {votes}</source>
        <translation>{name}{votes}票</translation>
    </message>
    <message>
        <source>note whom the lot named</source>
        <translation>记录抽中何人</translation>
    </message>
    <message>
        <source>Nothing is to be drawn by lot.</source>
        <translation>无须抽签。</translation>
    </message>
    <message>
        <source>{name} is not among those equal: {names}.</source>
        <translation>{name}不在票数相等者之列：{names}。</translation>
    </message>
    <message>
        <source>Ballot {number}: the lot names {name}</source>
        <translation>第{number}次投票：抽签抽中{name}</translation>
    </message>
    <message>
        <source>{given_out} given out, {in_box} in the box, {invalid} invalid, {blank} blank, {valid} valid</source>
        <translation>发出{given_out}，票箱内{in_box}，无效{invalid}，空白{blank}，有效{valid}</translation>
    </message>
    <message>
        <source>Say how many places there are, and who the candidates are.</source>
        <translation>请说明有多少席位、候选人是谁。</translation>
    </message>
    <message>
        <source>a candidate</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>Each candidate is named once.</source>
        <translation>每名候选人只列一次。</translation>
    </message>
    <message>
        <source>Candidates are those nominated, and places those that are vacant.</source>
        <translation>候选人为被提名者，席位为空缺者。</translation>
    </message>
    <message>
        <source>The office of {office} is not vacant.</source>
        <translation>{office}职务没有空缺。</translation>
    </message>
    <message>
        <source>Nobody is nominated as {office}.</source>
        <translation>无人被提名为{office}。</translation>
    </message>
    <message>
        <source>Between two ballots of an election no other is opened: {what}.</source>
        <translation>一次选举的两轮投票之间不开始其他投票：{what}。</translation>
    </message>
    <message>
        <source>No ballot is being counted.</source>
        <translation>没有正在计票的投票。</translation>
    </message>
    <message>
        <source>The box is not closed yet.</source>
        <translation>票箱尚未关闭。</translation>
    </message>
    <message>
        <source>The {count} is missing.</source>
        <translation>缺少{count}。</translation>
    </message>
    <message numerus="yes">
        <source>The counts differ by %n papers: they are counted again.</source>
        <translation>
            <numerusform>两次计票相差%n张：须重新计票。</numerusform>
        </translation>
    </message>
    <message>
        <source>{question}: elected by secret ballot: {names}</source>
        <translation>{question}：以无记名投票当选：{names}</translation>
    </message>
    <message>
        <source>{question}: elected by lot: {names}</source>
        <translation>{question}：抽签当选：{names}</translation>
    </message>
    <message>
        <source>Elected by secret ballot: {elected}</source>
        <translation>以无记名投票当选：{elected}</translation>
    </message>
    <message>
        <source>Elected by lot: {elected}</source>
        <translation>抽签当选：{elected}</translation>
    </message>
    <message>
        <source>Ballots in a row that have filled no place: {count} (cf. GA rule 94).</source>
        <translation>连续未选出任何席位的投票次数：{count}（参看大会第94条）。</translation>
    </message>
    <message>
        <source>elected: {names}</source>
        <translation>当选：{names}</translation>
    </message>
    <message>
        <source>lots are drawn among {names}</source>
        <translation>在{names}之间抽签</translation>
    </message>
    <message>
        <source>no candidate is left for places still open: {count}</source>
        <translation>尚缺席位已无候选人：{count}</translation>
    </message>
    <message>
        <source>a special ballot follows, on who stays in, among {names}</source>
        <translation>接着就保留何人在{names}之间进行特别投票</translation>
    </message>
    <message>
        <source>a special ballot follows among {names}</source>
        <translation>接着在{names}之间进行特别投票</translation>
    </message>
    <message>
        <source>a restricted ballot follows among {names}</source>
        <translation>接着在{names}之间进行限制性投票</translation>
    </message>
    <message>
        <source>{office}: places to fill {places}, candidates {count}; acclamation needs as many.</source>
        <translation>{office}：待填补职位{places}个，候选人{count}名；以鼓掌方式选举须数目相等。</translation>
    </message>
    <message>
        <source>The group {group} would have two officers.</source>
        <translation>{group}组将有两名主席团成员。</translation>
    </message>
    <message>
        <source>Elected by acclamation: {elected}</source>
        <translation>以鼓掌方式选出：{elected}</translation>
    </message>
    <message>
        <source>replace an officer</source>
        <translation>更换主席团成员</translation>
    </message>
    <message>
        <source>{name} does not hold the office of {office}.</source>
        <translation>{name}未担任{office}。</translation>
    </message>
    <message>
        <source>{who} follows {name} as {office}</source>
        <translation>{who}接替{name}担任{office}</translation>
    </message>
    <message>
        <source>President</source>
        <translation>主席</translation>
    </message>
    <message>
        <source>Vice-President</source>
        <translation>副主席</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>报告员</translation>
    </message>
    <message>
        <source>The turn is that of {groups}.</source>
        <translation>现轮到：{groups}。</translation>
    </message>
    <message>
        <source>The candidates are as many as the places: they can be elected by acclamation (Rule 22).</source>
        <translation>候选人数与席位数相等：可以鼓掌方式选出（第22条）。</translation>
    </message>
    <message>
        <source>It is the second one from the group {group} (Rule 22).</source>
        <translation>这是{group}组的第二个名额（第22条）。</translation>
    </message>
    <message>
        <source>{office} {people}</source>
        <translation>{office} {people}</translation>
    </message>
    <message>
        <source>motion to suspend the meeting</source>
        <translation>暂停会议动议</translation>
    </message>
    <message>
        <source>motion to adjourn the meeting</source>
        <translation>休会动议</translation>
    </message>
    <message>
        <source>motion to adjourn the debate</source>
        <translation>暂停辩论动议</translation>
    </message>
    <message>
        <source>motion to close the debate</source>
        <translation>结束辩论动议</translation>
    </message>
    <message>
        <source>motion to limit the statements</source>
        <translation>限制发言时间动议</translation>
    </message>
    <message>
        <source>move a procedural motion</source>
        <translation>提出程序性动议</translation>
    </message>
    <message>
        <source>The {motion} of {name} is pending.</source>
        <translation>{name}的{motion}待决。</translation>
    </message>
    <message>
        <source>No item is in hand: say on which item.</source>
        <translation>没有当前项目：请指明关于哪一项目。</translation>
    </message>
    <message>
        <source>Say to how many seconds statements are to be limited.</source>
        <translation>请说明发言时间限制为多少秒。</translation>
    </message>
    <message>
        <source>{motion} moved by {name}</source>
        <translation>{name}提出{motion}</translation>
    </message>
    <message>
        <source>give the floor on a motion</source>
        <translation>就动议请其发言</translation>
    </message>
    <message>
        <source>{name} has moved the motion itself.</source>
        <translation>该动议系{name}提出。</translation>
    </message>
    <message>
        <source>{name} has spoken on the motion already.</source>
        <translation>{name}已就动议发言。</translation>
    </message>
    <message>
        <source>motion on competence</source>
        <translation>权限动议</translation>
    </message>
    <message>
        <source>motion for division</source>
        <translation>分部分表决动议</translation>
    </message>
    <message>
        <source>motion to reconsider</source>
        <translation>重新审议动议</translation>
    </message>
    <message>
        <source>for the motion</source>
        <translation>赞成动议</translation>
    </message>
    <message>
        <source>against the motion</source>
        <translation>反对动议</translation>
    </message>
    <message>
        <source>note that a motion is withdrawn</source>
        <translation>记录动议撤回</translation>
    </message>
    <message>
        <source>{motion}, moved by {name}, withdrawn</source>
        <translation>{name}提出的{motion}已撤回</translation>
    </message>
    <message>
        <source>record what was decided on a motion</source>
        <translation>记录对动议的决定</translation>
    </message>
    <message>
        <source>{motion} on {symbol}</source>
        <translation>关于{symbol}的{motion}</translation>
    </message>
    <message>
        <source>{motion} {decision}</source>
        <translation>{motion}（{decision}）</translation>
    </message>
    <message>
        <source>{motion} under item {item}</source>
        <translation>项目{item}下的{motion}</translation>
    </message>
    <message>
        <source>{motion}, moved by {name}, not carried</source>
        <translation>{name}提出的{motion}未通过</translation>
    </message>
    <message>
        <source>{motion}, moved by {name}, carried</source>
        <translation>{name}提出的{motion}通过</translation>
    </message>
    <message>
        <source>What follows from it could not be done: {why}</source>
        <translation>后续事项无法执行：{why}</translation>
    </message>
    <message>
        <source>Name the parts of {symbol} that are voted on apart.</source>
        <translation>请指明{symbol}中单独表决的部分。</translation>
    </message>
    <message>
        <source>Say on which proposal, by its symbol.</source>
        <translation>请用文号指明提案。</translation>
    </message>
    <message>
        <source>Say which decision: “resolution 8/1”, or its time.</source>
        <translation>请指明哪项决定：“resolution 8/1”，或其时间。</translation>
    </message>
    <message>
        <source>Nobody speaks on this motion: it is put at once.</source>
        <translation>对此动议不进行发言：立即付诸表决。</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations have spoken for the motion, and no more may.</source>
        <translation>
            <numerusform>已有%n个代表团发言赞成动议，不得再有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegations have spoken against the motion, and no more may.</source>
        <translation>
            <numerusform>已有%n个代表团发言反对动议，不得再有。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no vote {number}.</source>
        <translation>没有第{number}次表决。</translation>
    </message>
    <message>
        <source>Vote {number} was taken by show of hands, which keeps no names.</source>
        <translation>第{number}次表决为举手表决，不记名。</translation>
    </message>
    <message>
        <source>A vote is being taken: that waits until its result is announced.</source>
        <translation>正在进行表决：须待宣布结果之后。</translation>
    </message>
    <message>
        <source>A secret ballot is being taken: that waits until its box is closed.</source>
        <translation>正在进行无记名投票：须待票箱关闭。</translation>
    </message>
    <message>
        <source>No plenary meeting is planned for a Thursday.</source>
        <translation>没有安排在星期四举行的全体会议。</translation>
    </message>
    <message>
        <source>It takes {needed} States parties, and there are {count}.</source>
        <translation>需要{needed}个缔约国，现有{count}个。</translation>
    </message>
    <message>
        <source>expect an action under an item</source>
        <translation>列出项目下的预期行动</translation>
    </message>
    <message>
        <source>An expected action needs its words.</source>
        <translation>预期行动须有措辞。</translation>
    </message>
    <message>
        <source>No document is known by the symbol “{symbol}”.</source>
        <translation>没有文号为“{symbol}”的文件。</translation>
    </message>
    <message>
        <source>Item {item} has an expected action {order} already.</source>
        <translation>项目{item}已有预期行动{order}。</translation>
    </message>
    <message>
        <source>Action {order} expected under item {item}: {words}</source>
        <translation>项目{item}下的预期行动{order}：{words}</translation>
    </message>
    <message>
        <source>settle an expected action</source>
        <translation>了结预期行动</translation>
    </message>
    <message>
        <source>An expected action is settled by what became of it: say that.</source>
        <translation>了结预期行动须说明其结果。</translation>
    </message>
    <message>
        <source>Action {order} of item {item} settled: {outcome}</source>
        <translation>项目{item}的行动{order}已了结：{outcome}</translation>
    </message>
    <message>
        <source>Item {item} has no expected action {order}.</source>
        <translation>项目{item}没有预期行动{order}。</translation>
    </message>
    <message>
        <source>The action had been settled before: {outcome}.</source>
        <translation>该行动此前已了结：{outcome}。</translation>
    </message>
    <message>
        <source>The Conference decided to {words}</source>
        <translation>缔约国会议决定{words}</translation>
    </message>
    <message>
        <source>note an amendment</source>
        <translation>记录修正案</translation>
    </message>
    <message>
        <source>{symbol} is an amendment itself: amend the proposal.</source>
        <translation>{symbol}本身是修正案：请修正提案。</translation>
    </message>
    <message>
        <source>Amendment {symbol} to {proposal} submitted by {name}</source>
        <translation>{name}对{proposal}提出修正案{symbol}</translation>
    </message>
    <message>
        <source>put amendments in their order</source>
        <translation>排定修正案次序</translation>
    </message>
    <message>
        <source>Name each amendment once, the furthest from the original first.</source>
        <translation>每项修正案列一次，距原案最远的在先。</translation>
    </message>
    <message>
        <source>{symbol} is no amendment to {proposal} that is undecided.</source>
        <translation>{symbol}不是对{proposal}的未决修正案。</translation>
    </message>
    <message>
        <source>Amendments to {proposal} in their order: {order}</source>
        <translation>对{proposal}的修正案次序：{order}</translation>
    </message>
    <message>
        <source>drop an amendment</source>
        <translation>撤销修正案</translation>
    </message>
    <message>
        <source>Say why the amendment is not put.</source>
        <translation>请说明修正案为何不付诸表决。</translation>
    </message>
    <message>
        <source>Amendment {symbol} is not put: {text}</source>
        <translation>修正案{symbol}不付诸表决：{text}</translation>
    </message>
    <message>
        <source>divide a proposal</source>
        <translation>将提案分部分表决</translation>
    </message>
    <message>
        <source>Name each part that is to be voted on apart, by a name of its own.</source>
        <translation>请为每个单独表决的部分各取一个名称。</translation>
    </message>
    <message>
        <source>{symbol} is divided, and a part of it was voted on.</source>
        <translation>{symbol}已分部分，且其中一部分已表决。</translation>
    </message>
    <message>
        <source>Say who asks for the division.</source>
        <translation>请指明由谁要求分部分表决。</translation>
    </message>
    <message>
        <source>{symbol} divided at the request of {names}: {parts}</source>
        <translation>应{names}要求将{symbol}分部分：{parts}</translation>
    </message>
    <message>
        <source>The Conference has decided against a division of {symbol}.</source>
        <translation>会议已决定不对{symbol}进行分部分表决。</translation>
    </message>
    <message>
        <source>Amendment {symbol} has been adopted.</source>
        <translation>修正案{symbol}已获通过。</translation>
    </message>
    <message>
        <source>Amendment {symbol} has been rejected.</source>
        <translation>修正案{symbol}已被否决。</translation>
    </message>
    <message>
        <source>Amendment {symbol} was dropped.</source>
        <translation>修正案{symbol}已撤销。</translation>
    </message>
    <message>
        <source>There is no ballot {number}.</source>
        <translation>没有第{number}次投票。</translation>
    </message>
    <message>
        <source>Ballot {number} is being counted: that waits until it is announced.</source>
        <translation>第{number}次投票正在计票：须待宣布结果。</translation>
    </message>
    <message>
        <source>Lots are to be drawn first: ballot {number} has left candidates equal.</source>
        <translation>须先抽签：第{number}次投票有候选人票数相等。</translation>
    </message>
    <message>
        <source>Venue of the next session (rehearsal)</source>
        <translation>下届会议地点（演练）</translation>
    </message>
    <message>
        <source>Draft for the rehearsal</source>
        <translation>演练草案</translation>
    </message>
    <message>
        <source>An objection came after the gavel.</source>
        <translation>落槌后有人提出反对。</translation>
    </message>
    <message>
        <source>No plenary meeting is planned for a Friday.</source>
        <translation>星期五没有安排全体会议。</translation>
    </message>
    <message>
        <source>There is no proposal {symbol}.</source>
        <translation>没有提案{symbol}。</translation>
    </message>
    <message>
        <source>{symbol} has been adopted: it would have to be reopened.</source>
        <translation>{symbol}已获通过：须重新审议。</translation>
    </message>
    <message>
        <source>{symbol} has been rejected.</source>
        <translation>{symbol}已被否决。</translation>
    </message>
    <message>
        <source>{symbol} has been withdrawn.</source>
        <translation>{symbol}已撤回。</translation>
    </message>
    <message>
        <source>{symbol} has fallen: the Conference is not competent to adopt it.</source>
        <translation>{symbol}不再审议：会议无权通过。</translation>
    </message>
    <message>
        <source>There is no amendment {symbol}.</source>
        <translation>没有修正案{symbol}。</translation>
    </message>
    <message>
        <source>{symbol} has no part “{part}” that is voted on apart.</source>
        <translation>{symbol}没有单独表决的“{part}”部分。</translation>
    </message>
    <message>
        <source>{symbol} is being voted on: that waits until the result is announced.</source>
        <translation>正在表决{symbol}：须待宣布结果后进行。</translation>
    </message>
    <message>
        <source>There is no decision “{told}”: name it as “resolution 8/1”, or by its time.</source>
        <translation>没有决定“{told}”：请写作“resolution 8/1”，或用其时间。</translation>
    </message>
    <message>
        <source>The debate on {symbol} is adjourned: it is not put unless reconsidered.</source>
        <translation>关于{symbol}的辩论已暂停：除非重新审议，不予处理。</translation>
    </message>
    <message>
        <source>The debate on item {item} is adjourned: it is not put unless reconsidered.</source>
        <translation>项目{item}的辩论已暂停：除非重新审议，否则不付诸决定。</translation>
    </message>
    <message>
        <source>A symbol needs its letters, and no “{mark}” among them.</source>
        <translation>文号须有字符，且不得含“{mark}”。</translation>
    </message>
    <message>
        <source>{symbol} has been submitted already.</source>
        <translation>{symbol}已经提交。</translation>
    </message>
    <message>
        <source>{name} is no candidate of this ballot.</source>
        <translation>{name}不是本次投票的候选人。</translation>
    </message>
    <message>
        <source>A figure is missing: that of {name}.</source>
        <translation>缺少一个数字：{name}。</translation>
    </message>
    <message numerus="yes">
        <source>%n States parties have a vote, and {papers} papers were given out.</source>
        <translation>
            <numerusform>有表决权的缔约国为%n个，而发出选票{papers}张。</numerusform>
        </translation>
    </message>
    <message>
        <source>More papers in the box ({in_box}) than were given out ({given_out}).</source>
        <translation>票箱内的选票（{in_box}）多于发出的选票（{given_out}）。</translation>
    </message>
    <message>
        <source>Invalid and blank ({papers}) are more than the papers in the box ({in_box}).</source>
        <translation>无效票和空白票（{papers}）多于票箱内的选票（{in_box}）。</translation>
    </message>
    <message>
        <source>Each valid paper names one: valid papers {papers}, votes {votes}.</source>
        <translation>每张有效票填一个名字：有效票{papers}，票数{votes}。</translation>
    </message>
    <message>
        <source>No more votes for one than valid papers ({papers}): {name} has {votes}.</source>
        <translation>任何人的票数不得多于有效票（{papers}）：{name}有{votes}。</translation>
    </message>
    <message>
        <source>Each valid paper names {names} at most: valid papers {papers}, votes {votes}.</source>
        <translation>每张有效票最多填{names}个名字：有效票{papers}，票数{votes}。</translation>
    </message>
    <message>
        <source>add an item to the agenda</source>
        <translation>增列议程项目</translation>
    </message>
    <message>
        <source>Item {item} added to the agenda: {title}</source>
        <translation>议程增列项目{item}：{title}</translation>
    </message>
    <message>
        <source>change an item of the agenda</source>
        <translation>更改议程项目</translation>
    </message>
    <message>
        <source>Say what is to change in item {item}.</source>
        <translation>请说明项目{item}要更改什么。</translation>
    </message>
    <message>
        <source>Item {item} changed: {title}</source>
        <translation>项目{item}已更改：{title}</translation>
    </message>
    <message>
        <source>Item {before} is item {item} now: {title}</source>
        <translation>项目{before}改为项目{item}：{title}</translation>
    </message>
    <message>
        <source>delete an item from the agenda</source>
        <translation>删除议程项目</translation>
    </message>
    <message>
        <source>Item {item} deleted from the agenda</source>
        <translation>议程项目{item}已删除</translation>
    </message>
    <message>
        <source>defer an item</source>
        <translation>推迟项目</translation>
    </message>
    <message>
        <source>Item {item} deferred to {text}</source>
        <translation>项目{item}推迟至{text}</translation>
    </message>
    <message>
        <source>Item {item} deferred</source>
        <translation>项目{item}推迟</translation>
    </message>
    <message>
        <source>“{text}” is no number of an agenda item.</source>
        <translation>“{text}”不是议程项目编号。</translation>
    </message>
    <message>
        <source>Item {item} was deleted; its number is not given again.</source>
        <translation>项目{item}已删除；其编号不再使用。</translation>
    </message>
    <message>
        <source>The agenda has an item {item} already.</source>
        <translation>议程已有项目{item}。</translation>
    </message>
    <message>
        <source>Item {item} cannot stand before item {before}.</source>
        <translation>项目{item}不能排在项目{before}之前。</translation>
    </message>
    <message>
        <source>Item {item} is in hand: it can be neither deleted nor deferred.</source>
        <translation>正在审议项目{item}：既不能删除也不能推迟。</translation>
    </message>
    <message>
        <source>Somebody waits in the list for {list}: its items are neither deleted nor deferred.</source>
        <translation>{list}名单上尚有人等候：其项目既不能删除也不能推迟。</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the organization of work are still planned for it.</source>
        <translation>
            <numerusform>工作安排中仍有%n个部分涉及该项目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are under it.</source>
        <translation>
            <numerusform>该项目下有%n份文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda has been adopted: to amend it, the Conference decides.</source>
        <translation>议程已经通过：修改须由会议决定。</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About this conference</source>
        <translation>关于本次会议</translation>
    </message>
    <message>
        <source>Document, place, time and sessions</source>
        <translation>文件、地点、时间和届会</translation>
    </message>
    <message>
        <source>What is assumed, and what is doubtful</source>
        <translation>假定事项与存疑事项</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议次数</translation>
    </message>
    <message>
        <source>States parties</source>
        <translation>缔约国</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sessions of the Conference</source>
        <translation>会议历届会议</translation>
    </message>
    <message>
        <source>None is recorded</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>届会</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Meetings planned</source>
        <translation>计划会议</translation>
    </message>
    <message>
        <source>Meetings with interpretation</source>
        <translation>有口译的会议</translation>
    </message>
    <message>
        <source>{count} held beside them</source>
        <translation>另有{count}次平行会议</translation>
    </message>
    <message>
        <source>at most {count} at the same time</source>
        <translation>同时至多{count}次</translation>
    </message>
    <message>
        <source>at most {count} at the same time, as the annex suggests</source>
        <translation>同时至多{count}次（由附件推断）</translation>
    </message>
    <message>
        <source>fixed by {basis}</source>
        <translation>依据：{basis}</translation>
    </message>
    <message>
        <source>presided over by {name}</source>
        <translation>主席：{name}</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>本届会议</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>第{number}号决定</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>假定事项</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not checked of those who take part</source>
        <translation>与会者未经核实的信息</translation>
    </message>
    <message>
        <source>Doubts about the document</source>
        <translation>对文件的疑问</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing recorded states it; that of the place is taken.</source>
        <translation>记录中未予说明；采用会议地点的时间。</translation>
    </message>
    <message>
        <source>Time of {city}</source>
        <translation>{city}时间</translation>
    </message>
    <message>
        <source>The document’s own words for them are not known.</source>
        <translation>文件本身的措辞不详。</translation>
    </message>
    <message>
        <source>Titles of items {items}</source>
        <translation>项目{items}的标题</translation>
    </message>
    <message>
        <source>Its agenda item is inferred.</source>
        <translation>其议程项目系推断。</translation>
    </message>
    <message>
        <source>concerns {what}</source>
        <translation>涉及：{what}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>not opened</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>留待审议</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
</context>
<context>
    <name>Also</name>
    <message>
        <source>give the floor, call on, next speaker, start</source>
        <translation>请发言，下一位发言者，开始</translation>
    </message>
    <message>
        <source>forgot to start the clock, late start</source>
        <translation>忘记计时，晚开始</translation>
    </message>
    <message>
        <source>stop the clock, hold, continue</source>
        <translation>停止计时，继续</translation>
    </message>
    <message>
        <source>extra time, longer</source>
        <translation>延长时间，更长</translation>
    </message>
    <message>
        <source>take time back, shorter</source>
        <translation>收回时间，缩短</translation>
    </message>
    <message>
        <source>stop, finish, thank the speaker</source>
        <translation>停止，结束，感谢发言者</translation>
    </message>
    <message>
        <source>skip, not in the room, missing</source>
        <translation>略过，不在场，缺席</translation>
    </message>
    <message>
        <source>bring back, returned</source>
        <translation>请回，已返回</translation>
    </message>
    <message>
        <source>secretary, announcement</source>
        <translation>秘书，通知</translation>
    </message>
    <message>
        <source>guest, panel, keynote</source>
        <translation>嘉宾，专题讨论，主旨发言</translation>
    </message>
    <message>
        <source>interruption, power cut, microphones failed</source>
        <translation>中断，停电，话筒故障</translation>
    </message>
    <message>
        <source>motion, procedural motion, interrupt, objection</source>
        <translation>动议，程序性动议，打断，反对</translation>
    </message>
    <message>
        <source>decision of the chair</source>
        <translation>主席决定</translation>
    </message>
    <message>
        <source>vote, votes</source>
        <translation>表决，票数</translation>
    </message>
    <message>
        <source>cut off by mistake, give the floor back</source>
        <translation>误中断，恢复发言</translation>
    </message>
    <message>
        <source>inscribe, request for the floor, speaker, register to speak</source>
        <translation>登记，申请发言，发言者</translation>
    </message>
    <message>
        <source>answer, rebuttal</source>
        <translation>答复，反驳</translation>
    </message>
    <message>
        <source>search, find, show only</source>
        <translation>查找，搜索，只显示</translation>
    </message>
    <message>
        <source>order, earlier, rearrange</source>
        <translation>顺序，提前，调整</translation>
    </message>
    <message>
        <source>order, later, rearrange</source>
        <translation>顺序，推后，调整</translation>
    </message>
    <message>
        <source>minister, rank, level</source>
        <translation>部长，级别</translation>
    </message>
    <message>
        <source>substitute, another speaker</source>
        <translation>代替，另一发言者</translation>
    </message>
    <message>
        <source>swap, trade places</source>
        <translation>对调，换位</translation>
    </message>
    <message>
        <source>speech, document, file</source>
        <translation>发言稿，文件</translation>
    </message>
    <message>
        <source>written statement, submit</source>
        <translation>书面发言，提交</translation>
    </message>
    <message>
        <source>move to another item</source>
        <translation>移到另一项目</translation>
    </message>
    <message>
        <source>forecast, limit, time left, too many speakers</source>
        <translation>预测，时限，剩余时间，发言者过多</translation>
    </message>
    <message>
        <source>history, past, as it was</source>
        <translation>历史，过去，先前状态</translation>
    </message>
    <message>
        <source>chart, diagram, statistics, report</source>
        <translation>图表，统计，报告</translation>
    </message>
    <message>
        <source>invitation, civil society</source>
        <translation>邀请、民间社会</translation>
    </message>
    <message>
        <source>gavel, closure of the list, open the list</source>
        <translation>木槌，截止名单，开放名单</translation>
    </message>
    <message>
        <source>gavel, begin, opening</source>
        <translation>木槌，开始，开幕</translation>
    </message>
    <message>
        <source>gavel, begin the meeting, start of the meeting</source>
        <translation>木槌，开始会议，开会</translation>
    </message>
    <message>
        <source>agenda, next item</source>
        <translation>议程，下一项目</translation>
    </message>
    <message>
        <source>gavel, finish the item</source>
        <translation>木槌，完成项目</translation>
    </message>
    <message>
        <source>postpone, come back to it</source>
        <translation>推迟，以后再议</translation>
    </message>
    <message>
        <source>gavel, break, lunch, motion to suspend, pause</source>
        <translation>木槌，休息，午餐，暂停动议</translation>
    </message>
    <message>
        <source>break until, lunch, consultations, resumes at</source>
        <translation>休息至, 午餐, 磋商, 恢复</translation>
    </message>
    <message>
        <source>closed meeting, in camera</source>
        <translation>闭门会议, 不公开</translation>
    </message>
    <message>
        <source>announcement, read before rising</source>
        <translation>公告, 散会前宣读</translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>overtime, later, interpreters</source>
        <translation>超时，推迟，口译员</translation>
    </message>
    <message>
        <source>gavel, end the meeting, rise, motion to adjourn</source>
        <translation>木槌，结束会议，散会动议</translation>
    </message>
    <message>
        <source>gavel, end of the session, closing</source>
        <translation>木槌，届会结束，闭幕</translation>
    </message>
    <message>
        <source>move, motion, procedural motion, adjourn the debate, close the debate, limit the statements</source>
        <translation>提出、动议、程序性动议、暂停辩论、结束辩论、限制发言</translation>
    </message>
    <message>
        <source>in favour, support the motion</source>
        <translation>赞成、支持动议</translation>
    </message>
    <message>
        <source>oppose the motion</source>
        <translation>反对动议</translation>
    </message>
    <message>
        <source>withdraw the motion, take the motion back</source>
        <translation>撤回动议</translation>
    </message>
    <message>
        <source>gavel, adopt the motion, no objection</source>
        <translation>槌、通过动议、无异议</translation>
    </message>
    <message>
        <source>objection, no consensus, against</source>
        <translation>反对、没有协商一致、异议</translation>
    </message>
    <message>
        <source>late objection, reopen, too late, after the gavel</source>
        <translation>迟到的反对、重新审议、太晚、落槌之后</translation>
    </message>
    <message>
        <source>draft resolution, draft decision, sponsor, tabled, L.</source>
        <translation>决议草案、决定草案、提案国、提交、L.</translation>
    </message>
    <message>
        <source>draft, consensus, amendment, sponsors, circulate, consultations, defer</source>
        <translation>草案、协商一致、修正案、提案国、分发、磋商、推迟</translation>
    </message>
    <message>
        <source>explanation of position, reservation, dissociation, interpretative statement</source>
        <translation>解释立场、保留、不参加协商一致、解释性声明</translation>
    </message>
    <message>
        <source>quorum, base, denominator, how many take part</source>
        <translation>法定人数、基数、分母、参加国数</translation>
    </message>
    <message>
        <source>search, look for, papers of a delegation</source>
        <translation>查找，搜索，代表团证书</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>photocopy, scan</source>
        <translation>复印件，扫描件</translation>
    </message>
    <message>
        <source>note verbale, letter</source>
        <translation>普通照会，信函</translation>
    </message>
    <message>
        <source>accepted, valid</source>
        <translation>接受，有效</translation>
    </message>
    <message>
        <source>refused, invalid</source>
        <translation>拒绝，无效</translation>
    </message>
    <message>
        <source>objection rejected</source>
        <translation>异议被驳回</translation>
    </message>
    <message>
        <source>objection upheld, exclude</source>
        <translation>异议成立，排除</translation>
    </message>
    <message>
        <source>attendance, roll call, in the room</source>
        <translation>出席，点名，在场</translation>
    </message>
    <message>
        <source>maximize, whole screen</source>
        <translation>最大化，整个屏幕</translation>
    </message>
    <message>
        <source>chair, second screen, presiding officer</source>
        <translation>主席，第二屏幕</translation>
    </message>
    <message>
        <source>monitor, second screen</source>
        <translation>显示器，第二屏幕</translation>
    </message>
    <message>
        <source>public screen, projector, beamer</source>
        <translation>公共屏幕，投影仪</translation>
    </message>
    <message>
        <source>monitor, projector</source>
        <translation>显示器，投影仪</translation>
    </message>
    <message>
        <source>black screen, hide, empty</source>
        <translation>黑屏，隐藏，空白</translation>
    </message>
    <message>
        <source>announce, notice, text on the screen</source>
        <translation>通知，公告，屏幕文字</translation>
    </message>
    <message>
        <source>recorded vote, roll call, who voted how</source>
        <translation>记录表决, 唱名表决, 谁投了什么票</translation>
    </message>
    <message>
        <source>over time, exceeded</source>
        <translation>超时，超出</translation>
    </message>
    <message>
        <source>bell, beep, signal</source>
        <translation>铃声，提示音</translation>
    </message>
    <message>
        <source>permission, confirm</source>
        <translation>许可，确认</translation>
    </message>
    <message>
        <source>allow, permission</source>
        <translation>允许，许可</translation>
    </message>
    <message>
        <source>settings, preferences, options, font, translation, digits</source>
        <translation>语言，设置，偏好，选项，字体，翻译，数字</translation>
    </message>
    <message>
        <source>colours, night, appearance</source>
        <translation>颜色，夜间，外观</translation>
    </message>
    <message>
        <source>bigger, zoom in, font size</source>
        <translation>放大，字号</translation>
    </message>
    <message>
        <source>zoom out, font size</source>
        <translation>缩小，字号</translation>
    </message>
    <message>
        <source>what if, before and after, preview, try it out, consequences</source>
        <translation>假如，前后对比，预览，试一试，后果</translation>
    </message>
    <message>
        <source>back, close the page, now</source>
        <translation>返回、关闭页面、现在</translation>
    </message>
    <message>
        <source>delegations, observers, organizations, rights, participation</source>
        <translation>代表团、观察员、组织、权利、参加</translation>
    </message>
    <message>
        <source>speakers list, back, close the page</source>
        <translation>发言名单、返回、关闭页面</translation>
    </message>
    <message>
        <source>put to the vote, roll call, show of hands, recorded vote</source>
        <translation>付诸表决，唱名表决，举手表决，记录表决</translation>
    </message>
    <message>
        <source>secret ballot, ballot box, papers, lot, draw lots</source>
        <translation>无记名投票，票箱，选票，抽签</translation>
    </message>
    <message>
        <source>agenda item, mandate, documents, decisions, item</source>
        <translation>议程项目, 任务授权, 文件, 项目</translation>
    </message>
    <message>
        <source>history, assumptions, doubts, uncertain, information</source>
        <translation>历史, 假定, 疑问, 不确定, 信息</translation>
    </message>
    <message>
        <source>take back, mistake, reverse</source>
        <translation>收回，错误</translation>
    </message>
    <message>
        <source>do again, bring back</source>
        <translation>重做，恢复</translation>
    </message>
    <message>
        <source>save, save as, copy of the file, memory stick, USB</source>
        <translation>保存，另存为，文件副本，U盘</translation>
    </message>
    <message>
        <source>print, PDF, export, save as, word, excel, report, list, table, CSV</source>
        <translation>打印，PDF，导出，另存为，word，excel，报告，名单，表格，CSV</translation>
    </message>
    <message>
        <source>set the clock, time of day, synchronize</source>
        <translation>校准时钟，时间，同步</translation>
    </message>
    <message>
        <source>locked, copy, read only</source>
        <translation>锁定，副本，只读</translation>
    </message>
    <message>
        <source>help, instructions, documentation</source>
        <translation>帮助，说明</translation>
    </message>
    <message>
        <source>shortcuts, keyboard, help</source>
        <translation>快捷键，键盘，帮助</translation>
    </message>
    <message>
        <source>shortcut, keyboard, remap</source>
        <translation>快捷键，键盘，重新设定</translation>
    </message>
    <message>
        <source>wording, sentences, formulas</source>
        <translation>措辞，语句，套语</translation>
    </message>
    <message>
        <source>documents, organization of work, schedule</source>
        <translation>文件，工作安排，日程</translation>
    </message>
    <message>
        <source>side panel, log, rules</source>
        <translation>侧栏，日志，规则</translation>
    </message>
    <message>
        <source>side panel, switch</source>
        <translation>侧栏，切换</translation>
    </message>
    <message>
        <source>open, file, new file, start page, close the file</source>
        <translation>打开，文件，新文件，起始页，关闭文件</translation>
    </message>
    <message>
        <source>tutorial, tour, training, help</source>
        <translation>教程，导览，培训，帮助</translation>
    </message>
    <message>
        <source>jump, fast forward, simulation</source>
        <translation>跳转，快进，模拟</translation>
    </message>
    <message>
        <source>began earlier, correct the start</source>
        <translation>更早开始，更正开始</translation>
    </message>
    <message>
        <source>time limit, speaking time, deadline, rules of the list</source>
        <translation>时限，发言时间，截止，名单规则</translation>
    </message>
    <message>
        <source>closure, deadline passed</source>
        <translation>截止，逾期</translation>
    </message>
    <message>
        <source>wrong time, hour</source>
        <translation>时间错误，时刻</translation>
    </message>
    <message>
        <source>typing error, mistake, change the name</source>
        <translation>笔误，错误，更改姓名</translation>
    </message>
    <message>
        <source>gavel, decision, adopt, resolution, elect, election, acclamation</source>
        <translation>木槌，决定，通过，决议，选举，鼓掌通过</translation>
    </message>
    <message>
        <source>out of order, call on</source>
        <translation>不按顺序，请发言</translation>
    </message>
    <message>
        <source>extra time, seconds, minutes</source>
        <translation>延长时间，秒，分钟</translation>
    </message>
    <message>
        <source>interruption, power cut</source>
        <translation>中断，停电</translation>
    </message>
    <message>
        <source>accredit, observer, application, admit an organization</source>
        <translation>认可、观察员、申请、接纳组织</translation>
    </message>
    <message>
        <source>observer, signatory, letter</source>
        <translation>观察员、签署国、信函</translation>
    </message>
    <message>
        <source>observer, accreditation, request</source>
        <translation>观察员、认可、申请</translation>
    </message>
    <message>
        <source>observer, objection, oppose</source>
        <translation>观察员、异议、反对</translation>
    </message>
    <message>
        <source>accession, ratification, becomes a party</source>
        <translation>加入、批准、成为缔约国</translation>
    </message>
    <message>
        <source>representative, head of delegation, list of participants</source>
        <translation>代表、代表团团长、与会者名单</translation>
    </message>
    <message>
        <source>request, list of speakers</source>
        <translation>申请，发言名单</translation>
    </message>
    <message>
        <source>order, rearrange, earlier, later</source>
        <translation>顺序，调整，提前，推后</translation>
    </message>
    <message>
        <source>new list, create a list</source>
        <translation>新名单，建立名单</translation>
    </message>
    <message>
        <source>schedule, duration, time allotted</source>
        <translation>日程，时长，分配时间</translation>
    </message>
    <message>
        <source>new State, observer, add a participant</source>
        <translation>新国家，观察员，添加与会者</translation>
    </message>
    <message>
        <source>open the list again</source>
        <translation>再次开放名单</translation>
    </message>
    <message>
        <source>letter, papers, original</source>
        <translation>信函，文件，原件</translation>
    </message>
    <message>
        <source>Vice-President, preside, presiding officer</source>
        <translation>副主席，主持会议</translation>
    </message>
    <message>
        <source>precedence, procedure, which motions</source>
        <translation>先后次序、程序、哪些动议</translation>
    </message>
    <message>
        <source>vote on the motion</source>
        <translation>表决动议</translation>
    </message>
    <message>
        <source>who is there, call the roll</source>
        <translation>谁在场、点名</translation>
    </message>
    <message>
        <source>missing papers, checklist, signature, stamp</source>
        <translation>缺少文件, 核对, 签名, 印章</translation>
    </message>
    <message>
        <source>assurance, promise, original to follow</source>
        <translation>保证, 承诺, 正本后补</translation>
    </message>
    <message>
        <source>objection, contest, withdraw</source>
        <translation>异议, 质疑, 撤回</translation>
    </message>
    <message>
        <source>gavel, bureau, credentials committee, reservation</source>
        <translation>木槌, 主席团, 全权证书委员会, 保留</translation>
    </message>
    <message>
        <source>bureau meeting, credentials committee</source>
        <translation>主席团会议, 全权证书委员会</translation>
    </message>
    <message>
        <source>cancel, remove, take off, delete</source>
        <translation>取消，移除，删除</translation>
    </message>
    <message>
        <source>save, save as, store</source>
        <translation>保存，另存为</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>name or code of a delegation</source>
        <translation>代表团名称或代码</translation>
    </message>
    <message>
        <source>number or words of an agenda item</source>
        <translation>议程项目编号或字词</translation>
    </message>
    <message>
        <source>minutes and seconds, as 2:30</source>
        <translation>分和秒，如 2:30</translation>
    </message>
    <message>
        <source>number of a meeting</source>
        <translation>会议编号</translation>
    </message>
    <message>
        <source>what the meeting is to take up</source>
        <translation>会议将审议的内容</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>who signed them</source>
        <translation>由谁签署</translation>
    </message>
    <message>
        <source>names or codes, with commas between them</source>
        <translation>名称或代码，以逗号分隔</translation>
    </message>
    <message>
        <source>symbol or title</source>
        <translation>文号或标题</translation>
    </message>
    <message>
        <source>probable: as in the sister treaty</source>
        <translation>很可能：同姊妹条约</translation>
    </message>
    <message>
        <source>Replies under item {item}</source>
        <translation>项目{item}下的答辩</translation>
    </message>
    <message>
        <source>she</source>
        <translation>女</translation>
    </message>
    <message>
        <source>he</source>
        <translation>男</translation>
    </message>
    <message>
        <source>“{typed}” is no span of time; write it as 2:30.</source>
        <translation>“{typed}”不是时长；请写作 2:30。</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分钟</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}：{value}</translation>
    </message>
    <message>
        <source>“{typed}” is no answer to this.</source>
        <translation>“{typed}”不能回答此问题。</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>To the end of the list</source>
        <translation>移至名单末尾</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不执行</translation>
    </message>
</context>
<context>
    <name>BallotCommands</name>
    <message>
        <source>an office, or what is elected in words</source>
        <translation>职位，或以文字说明选举什么</translation>
    </message>
    <message>
        <source>What is elected by secret ballot?</source>
        <translation>以无记名投票选举什么？</translation>
    </message>
    <message>
        <source>Nothing is to be drawn by lot.</source>
        <translation>无须抽签。</translation>
    </message>
    <message>
        <source>Whom does the lot name?</source>
        <translation>抽中何人？</translation>
    </message>
    <message>
        <source>Show ballot {number}</source>
        <translation>显示第{number}次投票</translation>
    </message>
    <message>
        <source>more candidates than places</source>
        <translation>候选人多于席位</translation>
    </message>
    <message>
        <source>{question} – how many places?</source>
        <translation>{question} – 多少席位？</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n个席位</numerusform>
        </translation>
    </message>
    <message>
        <source>{question} – who are the candidates?</source>
        <translation>{question} – 候选人是谁？</translation>
    </message>
    <message>
        <source>names or codes, with commas between them</source>
        <translation>名称或代码，以逗号分隔</translation>
    </message>
</context>
<context>
    <name>BallotDesk</name>
    <message>
        <source>The secret ballot</source>
        <translation>无记名投票</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>接着如何</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>票箱内</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>多数</translation>
    </message>
    <message>
        <source>Secret ballot, the first</source>
        <translation>无记名投票，第一轮</translation>
    </message>
    <message>
        <source>Secret ballot {round}, restricted</source>
        <translation>无记名投票第{round}轮，限制性</translation>
    </message>
    <message>
        <source>Secret ballot {round}, special</source>
        <translation>无记名投票第{round}轮，特别</translation>
    </message>
    <message>
        <source>{ballot}, under item {item}</source>
        <translation>{ballot}，议程项目{item}</translation>
    </message>
    <message numerus="yes">
        <source>%n stay in</source>
        <translation>
            <numerusform>保留%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n个席位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n名候选人</numerusform>
        </translation>
    </message>
    <message>
        <source>Tellers: {names}</source>
        <translation>计票人：{names}</translation>
    </message>
    <message>
        <source>Papers out since {hour}</source>
        <translation>选票自{hour}发出</translation>
    </message>
    <message>
        <source>Box closed {hour}</source>
        <translation>票箱{hour}关闭</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>已宣布</translation>
    </message>
    <message>
        <source>Ballots held</source>
        <translation>已进行的投票</translation>
    </message>
    <message>
        <source>None yet in this election.</source>
        <translation>本次选举尚无。</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>Papers are counted, delegations are not: who took a paper may be noted, how anybody voted is not.</source>
        <translation>计的是选票而非代表团：可记录谁领取选票，不记录谁如何投票。</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations were noted to have taken a paper.</source>
        <translation>
            <numerusform>已记录%n个代表团领取选票。</numerusform>
        </translation>
    </message>
    <message>
        <source>Elected.</source>
        <translation>当选。</translation>
    </message>
    <message>
        <source>Elected by lot.</source>
        <translation>抽签当选。</translation>
    </message>
    <message numerus="yes">
        <source>Equal: %n lots are drawn among them.</source>
        <translation>
            <numerusform>票数相等：在其中抽签%n次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal: a special ballot is held among them.</source>
        <translation>票数相等：在其中进行特别投票。</translation>
    </message>
    <message>
        <source>A restricted ballot is held among them.</source>
        <translation>在其中进行限制性投票。</translation>
    </message>
    <message>
        <source>The election is over.</source>
        <translation>选举结束。</translation>
    </message>
    <message>
        <source>The majority of the valid papers</source>
        <translation>有效票的多数</translation>
    </message>
    <message>
        <source>Equal votes</source>
        <translation>票数相等</translation>
    </message>
    <message>
        <source>Elected, without a majority.</source>
        <translation>当选，不要求多数。</translation>
    </message>
    <message>
        <source>Stays in, beside: {names}.</source>
        <translation>保留，与{names}一道。</translation>
    </message>
    <message>
        <source>Stays in for the next ballot.</source>
        <translation>保留至下一轮投票。</translation>
    </message>
    <message>
        <source>Most votes</source>
        <translation>得票最多</translation>
    </message>
    <message>
        <source>Lots are drawn.</source>
        <translation>进行抽签。</translation>
    </message>
    <message>
        <source>A restricted ballot is held between the two with most votes.</source>
        <translation>在得票最多的两名之间进行限制性投票。</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>无人获得</translation>
    </message>
    <message>
        <source>For the second place, or of more than two who lead: a special ballot.</source>
        <translation>第二名相等，或领先者超过两名：特别投票。</translation>
    </message>
    <message>
        <source>The President draws lots between the two.</source>
        <translation>主席在两名之间抽签。</translation>
    </message>
    <message>
        <source>Elected, most votes first, as many as there are places.</source>
        <translation>按得票多少当选，以席位数为限。</translation>
    </message>
    <message>
        <source>A restricted ballot is held among those with most votes, not more than twice the places left.</source>
        <translation>在得票最多者之间进行限制性投票，人数不超过剩余席位的两倍。</translation>
    </message>
    <message>
        <source>Too few have it</source>
        <translation>获得者太少</translation>
    </message>
    <message>
        <source>Over the last place, or at the border: a special ballot, then lots.</source>
        <translation>最后一席或界线处相等：特别投票，然后抽签。</translation>
    </message>
    <message>
        <source>Ballot {round}, {hour}</source>
        <translation>第{round}轮投票，{hour}</translation>
    </message>
    <message>
        <source>{valid} valid: {votes}</source>
        <translation>有效{valid}：{votes}</translation>
    </message>
    <message>
        <source>elected: {names}</source>
        <translation>当选：{names}</translation>
    </message>
</context>
<context>
    <name>BallotFoot</name>
    <message>
        <source>Who took a paper</source>
        <translation>谁领取选票</translation>
    </message>
    <message>
        <source>Enter the count</source>
        <translation>录入计票</translation>
    </message>
    <message>
        <source>Enter the first count</source>
        <translation>录入第一次计票</translation>
    </message>
    <message>
        <source>Enter the second count</source>
        <translation>录入第二次计票</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新计票</translation>
    </message>
    <message>
        <source>Whom the lot named</source>
        <translation>抽中何人</translation>
    </message>
    <message>
        <source>Meanwhile other business may go on; the box does not hold the floor.</source>
        <translation>其间可继续其他工作；计票不占用发言。</translation>
    </message>
</context>
<context>
    <name>BallotMatters</name>
    <message>
        <source>Candidates: %1</source>
        <translation>候选人：%1</translation>
    </message>
    <message>
        <source>The papers are out</source>
        <translation>选票已发出</translation>
    </message>
    <message>
        <source>The box is closed</source>
        <translation>票箱已关闭</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>无记名投票</translation>
    </message>
    <message>
        <source>The papers are counted</source>
        <translation>正在计票</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>需要%n票</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret ballot %1, restricted</source>
        <translation>无记名投票第%1轮，限制性</translation>
    </message>
    <message>
        <source>Secret ballot %1, special</source>
        <translation>无记名投票第%1轮，特别</translation>
    </message>
    <message>
        <source>Elected by lot: %1</source>
        <translation>抽签当选：%1</translation>
    </message>
    <message>
        <source>Elected: %1</source>
        <translation>当选：%1</translation>
    </message>
    <message>
        <source>Equal votes</source>
        <translation>票数相等</translation>
    </message>
    <message>
        <source>No majority</source>
        <translation>无多数</translation>
    </message>
    <message>
        <source>The next ballot follows</source>
        <translation>进行下一轮投票</translation>
    </message>
    <message>
        <source>Lots are drawn: %1</source>
        <translation>抽签：%1</translation>
    </message>
    <message>
        <source>A restricted ballot follows: %1</source>
        <translation>接着进行限制性投票：%1</translation>
    </message>
    <message>
        <source>A special ballot follows: %1</source>
        <translation>接着进行特别投票：%1</translation>
    </message>
    <message>
        <source>the majority is %1 of %2</source>
        <translation>多数为%2票中的%1票</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>CallStrip</name>
    <message>
        <source>Who is called</source>
        <translation>现在点到谁</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>唱名完毕</translation>
    </message>
    <message>
        <source>All were called</source>
        <translation>全部点到</translation>
    </message>
    <message>
        <source>then {names}</source>
        <translation>其后{names}</translation>
    </message>
    <message>
        <source>To be entered, {place} of {count}</source>
        <translation>待录入，第{place}个，共{count}个</translation>
    </message>
    <message numerus="yes">
        <source>Called again, %n to go</source>
        <translation>
            <numerusform>再次点名，还有%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>Called, {place} of {count}</source>
        <translation>点到第{place}个，共{count}个</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>待更正</translation>
    </message>
    <message>
        <source>Answers out of turn</source>
        <translation>未按次序回答</translation>
    </message>
    <message>
        <source>so far: {answer}</source>
        <translation>至今：{answer}</translation>
    </message>
    <message>
        <source>Esc: back to {name}</source>
        <translation>Esc：回到{name}</translation>
    </message>
</context>
<context>
    <name>ChairCommands</name>
    <message>
        <source>an officer, or name or code of a delegation</source>
        <translation>主席团成员，或代表团名称或代码</translation>
    </message>
    <message>
        <source>Who presides?</source>
        <translation>由谁主持？</translation>
    </message>
    <message>
        <source>{office}: {name}</source>
        <translation>{office}：{name}</translation>
    </message>
    <message>
        <source>presides now</source>
        <translation>正在主持</translation>
    </message>
    <message>
        <source>until one is elected</source>
        <translation>直至选出主席</translation>
    </message>
    <message>
        <source>{name} presides as</source>
        <translation>{name}主持会议的职务</translation>
    </message>
    <message>
        <source>an office, in any words</source>
        <translation>职务，用词不限</translation>
    </message>
    <message>
        <source>Outgoing President, until one is elected</source>
        <translation>离任主席，直至选出新主席</translation>
    </message>
    <message>
        <source>{name} presides: who is it?</source>
        <translation>{name}主持：是哪一位？</translation>
    </message>
    <message>
        <source>name of the person; Enter: by the delegation alone</source>
        <translation>人名；回车：仅代表团</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>不写人名</translation>
    </message>
</context>
<context>
    <name>CompareBand</name>
    <message>
        <source>Where the counts differ</source>
        <translation>两次计票的差异</translation>
    </message>
    <message numerus="yes">
        <source>The two counts differ by %n papers.</source>
        <translation>
            <numerusform>两次计票相差%n张。</numerusform>
        </translation>
    </message>
    <message>
        <source>By either count the following are elected: {names}; the figures must still agree.</source>
        <translation>按任一次计票当选者均为：{names}；数字仍须一致。</translation>
    </message>
    <message>
        <source>By either count it comes to the same; the figures must still agree.</source>
        <translation>按任一次计票结果相同；数字仍须一致。</translation>
    </message>
    <message>
        <source>The outcome hangs on it.</source>
        <translation>结果取决于此。</translation>
    </message>
</context>
<context>
    <name>Consequence</name>
    <message>
        <source>no meeting</source>
        <translation>无会议</translation>
    </message>
    <message>
        <source>in session</source>
        <translation>会议进行中</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>会议暂停</translation>
    </message>
    <message>
        <source>{count}, the list is closed</source>
        <translation>{count}，名单已截止</translation>
    </message>
    <message>
        <source>Next to say</source>
        <translation>接下来要说</translation>
    </message>
    <message>
        <source>Has the floor</source>
        <translation>正在发言</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候发言</translation>
    </message>
    <message>
        <source>The last one ends</source>
        <translation>最后一位结束于</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Motions pending</source>
        <translation>待决动议</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>轮不到</translation>
    </message>
    <message>
        <source>another day, {hour}</source>
        <translation>另一天，{hour}</translation>
    </message>
</context>
<context>
    <name>ConsequencePanel</name>
    <message>
        <source>What would follow</source>
        <translation>将会如何</translation>
    </message>
    <message>
        <source>Steps, and what would follow from each</source>
        <translation>各步骤及其后果</translation>
    </message>
    <message>
        <source>Nothing is done yet. Enter makes it so; Esc leaves no trace</source>
        <translation>尚未执行。按回车键执行；按Esc键不留痕迹</translation>
    </message>
    <message>
        <source>No step is near.</source>
        <translation>没有临近的步骤。</translation>
    </message>
    <message>
        <source>now: {now}</source>
        <translation>现在：{now}</translation>
    </message>
    <message>
        <source>Nothing else changes.</source>
        <translation>其他不变。</translation>
    </message>
</context>
<context>
    <name>CountFields</name>
    <message>
        <source>Count of a show of hands</source>
        <translation>举手计票</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Enter the count</source>
        <translation>录入票数</translation>
    </message>
    <message numerus="yes">
        <source>%n States parties are marked present.</source>
        <translation>
            <numerusform>%n个缔约国记为在场。</numerusform>
        </translation>
    </message>
    <message>
        <source>{sum} counted, of {present} marked present: count again?</source>
        <translation>计得{sum}票，在场{present}个：是否重计？</translation>
    </message>
    <message>
        <source>{sum} counted, of {present} marked present.</source>
        <translation>计得{sum}票，在场{present}个。</translation>
    </message>
</context>
<context>
    <name>CountTable</name>
    <message>
        <source>The counts</source>
        <translation>计票</translation>
    </message>
    <message>
        <source>First count</source>
        <translation>第一次计票</translation>
    </message>
    <message>
        <source>Second count</source>
        <translation>第二次计票</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Found in the box</source>
        <translation>票箱内</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Blank (abstentions)</source>
        <translation>空白（弃权）</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>计算得出</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>多数</translation>
    </message>
    <message>
        <source>one name on each paper</source>
        <translation>每张选票一个名字</translation>
    </message>
    <message numerus="yes">
        <source>no more than %n names on a paper</source>
        <translation>
            <numerusform>每张选票不超过%n个名字</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>Sum, against valid papers</source>
        <translation>合计与有效票对照</translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>出席%n</numerusform>
        </translation>
    </message>
    <message>
        <source>as many as present</source>
        <translation>与出席数相同</translation>
    </message>
    <message numerus="yes">
        <source>%n not returned</source>
        <translation>
            <numerusform>未交回%n张</numerusform>
        </translation>
    </message>
    <message>
        <source>all returned</source>
        <translation>全部交回</translation>
    </message>
    <message>
        <source>agrees in each</source>
        <translation>各次均一致</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>differ by %1</source>
        <translation>相差%1</translation>
    </message>
    <message>
        <source>first count: {what}</source>
        <translation>第一次计票：{what}</translation>
    </message>
    <message>
        <source>second count: {what}</source>
        <translation>第二次计票：{what}</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Formal</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Information only</source>
        <translation>仅有信息</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不予接受</translation>
    </message>
    <message>
        <source>accepted on assurance</source>
        <translation>凭保证接受</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>未审查</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>stamp</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>lacking: {what}</source>
        <translation>缺：{what}</translation>
    </message>
    <message>
        <source>Head of State</source>
        <translation>国家元首</translation>
    </message>
    <message>
        <source>Head of Government</source>
        <translation>政府首脑</translation>
    </message>
    <message>
        <source>Minister for Foreign Affairs</source>
        <translation>外交部长</translation>
    </message>
    <message>
        <source>Permanent Representative</source>
        <translation>常驻代表</translation>
    </message>
    <message>
        <source>note verbale</source>
        <translation>普通照会</translation>
    </message>
    <message>
        <source>not admitted by the Conference</source>
        <translation>缔约国会议不准出席</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>challenged by {state}</source>
        <translation>{state}提出质疑</translation>
    </message>
    <message>
        <source>present</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>not present</source>
        <translation>不在场</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
</context>
<context>
    <name>CredentialsCommands</name>
    <message>
        <source>Who objects to {name}?</source>
        <translation>谁对{name}提出质疑？</translation>
    </message>
    <message>
        <source>The Bureau has not made its report on credentials. Make it first?</source>
        <translation>主席团尚未编写关于全权证书的报告。先编写吗？</translation>
    </message>
    <message>
        <source>The report on credentials was adopted {moment}</source>
        <translation>关于全权证书的报告已通过：{moment}</translation>
    </message>
    <message>
        <source>Report on credentials as of {moment}: adopt it?</source>
        <translation>截至{moment}的全权证书报告：通过吗？</translation>
    </message>
    <message>
        <source>Meetings of the Bureau on credentials</source>
        <translation>主席团关于全权证书的会议</translation>
    </message>
    <message>
        <source>When did the Bureau meet on credentials?</source>
        <translation>主席团何时就全权证书开会？</translation>
    </message>
    <message>
        <source>{name} withdraws its objection</source>
        <translation>{name}撤回异议</translation>
    </message>
    <message>
        <source>{name}, {finding}: what is lacking?</source>
        <translation>{name}，{finding}：缺什么？</translation>
    </message>
    <message>
        <source>a word of the list, or words for the record</source>
        <translation>列表中的词，或供记录的文字</translation>
    </message>
    <message>
        <source>Note it: {what}</source>
        <translation>记录：{what}</translation>
    </message>
    <message>
        <source>Note it, without saying what</source>
        <translation>记录，不说明缺什么</translation>
    </message>
    <message>
        <source>{what}: is there after all</source>
        <translation>{what}：其实有</translation>
    </message>
    <message>
        <source>{what}: is lacking</source>
        <translation>{what}：缺</translation>
    </message>
    <message>
        <source>Make the report, as of now</source>
        <translation>按现况编写报告</translation>
    </message>
    <message>
        <source>Make the report, as it stood at another moment</source>
        <translation>按另一时刻的情况编写报告</translation>
    </message>
    <message>
        <source>Make it anew, as of now</source>
        <translation>按现况重新编写</translation>
    </message>
    <message>
        <source>Make it anew, as it stood at another moment</source>
        <translation>按另一时刻的情况重新编写</translation>
    </message>
    <message>
        <source>Adopt it, without reservations</source>
        <translation>通过，无保留</translation>
    </message>
    <message>
        <source>A delegation has a reservation</source>
        <translation>有代表团持保留</translation>
    </message>
    <message>
        <source>Of which moment does the report tell?</source>
        <translation>报告说明哪一时刻的情况？</translation>
    </message>
    <message>
        <source>Who has a reservation?</source>
        <translation>谁持保留？</translation>
    </message>
    <message>
        <source>Reservation of {name}, in its words</source>
        <translation>{name}的保留，原话</translation>
    </message>
    <message>
        <source>Adopt it, with the reservations of {names}</source>
        <translation>通过，附{names}的保留</translation>
    </message>
    <message>
        <source>Another delegation has a reservation</source>
        <translation>另有代表团持保留</translation>
    </message>
    <message>
        <source>Adopt the report on credentials</source>
        <translation>通过关于全权证书的报告</translation>
    </message>
    <message>
        <source>Note a meeting</source>
        <translation>记录一次会议</translation>
    </message>
    <message numerus="yes">
        <source>%n examined</source>
        <translation>
            <numerusform>审查了%n份</numerusform>
        </translation>
    </message>
    <message>
        <source>examined: {names}</source>
        <translation>审查：{names}</translation>
    </message>
    <message>
        <source>present: {names}</source>
        <translation>出席：{names}</translation>
    </message>
    <message>
        <source>The Bureau met {moment}.</source>
        <translation>主席团开会：{moment}。</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation>谁出席了？</translation>
    </message>
    <message>
        <source>Whose credentials were examined?</source>
        <translation>审查了谁的全权证书？</translation>
    </message>
    <message>
        <source>No recommendation yet</source>
        <translation>尚无建议</translation>
    </message>
    <message>
        <source>What does the Bureau recommend?</source>
        <translation>主席团有何建议？</translation>
    </message>
    <message>
        <source>Go on with {names}</source>
        <translation>继续：{names}</translation>
    </message>
    <message>
        <source>Go on: nobody is named</source>
        <translation>继续：不列名</translation>
    </message>
    <message>
        <source>name or code of a delegation</source>
        <translation>代表团名称或代码</translation>
    </message>
    <message>
        <source>A question is open.</source>
        <translation>有一个问题尚未回答。</translation>
    </message>
    <message>
        <source>Esc leaves it; then the key is for the row selected.</source>
        <translation>Esc 关闭它；之后该键用于选中的一行。</translation>
    </message>
    <message>
        <source>No delegation is selected.</source>
        <translation>没有选定代表团。</translation>
    </message>
    <message>
        <source>F4 finds one; the arrow keys choose.</source>
        <translation>F4 查找；方向键选择。</translation>
    </message>
</context>
<context>
    <name>CredentialsModel</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>challenged</source>
        <translation>受质疑</translation>
    </message>
    <message>
        <source>came late</source>
        <translation>逾期送达</translation>
    </message>
</context>
<context>
    <name>CredentialsPanel</name>
    <message>
        <source>Credentials</source>
        <translation>全权证书</translation>
    </message>
    <message>
        <source>Delegations and their credentials</source>
        <translation>代表团及其全权证书</translation>
    </message>
    <message>
        <source>report adopted {day}</source>
        <translation>报告于{day}通过</translation>
    </message>
    <message>
        <source>{count} to chase</source>
        <translation>{count}个待催</translation>
    </message>
    <message numerus="yes">
        <source>Challenges open: %n</source>
        <translation>
            <numerusform>质疑未决：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Seated with full rights until the Conference decides. Rule 20</source>
        <translation>在缔约国会议作出决定之前享有全部权利。第20条</translation>
    </message>
    <message>
        <source>Seated with full rights. Rule 20</source>
        <translation>享有全部权利。第20条</translation>
    </message>
    <message>
        <source>{count} States parties</source>
        <translation>{count}个缔约国</translation>
    </message>
    <message numerus="yes">
        <source>Bureau met %n times, last {moment}</source>
        <translation>
            <numerusform>主席团开会%n次，最近{moment}</numerusform>
        </translation>
    </message>
    <message>
        <source>Due {moment}, 24 hours before. Rule 18</source>
        <translation>应于{moment}，开幕前24小时。第18条</translation>
    </message>
    <message>
        <source>Was due {moment}, 24 hours before. Rule 18</source>
        <translation>本应于{moment}，开幕前24小时。第18条</translation>
    </message>
    <message>
        <source>Report as of {moment}, not adopted</source>
        <translation>截至{moment}的报告，未通过</translation>
    </message>
    <message>
        <source>Report as of {moment}, adopted {adopted}</source>
        <translation>截至{moment}的报告，{adopted}通过</translation>
    </message>
    <message>
        <source>Reservations: {names}</source>
        <translation>保留：{names}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To chase</source>
        <translation>待催</translation>
    </message>
    <message>
        <source>To examine</source>
        <translation>待审查</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>受质疑</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>不准出席</translation>
    </message>
    <message>
        <source>On assurance</source>
        <translation>凭保证</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>在场</translation>
    </message>
</context>
<context>
    <name>Delegations</name>
    <message>
        <source>status under the Convention</source>
        <translation>在公约下的地位</translation>
    </message>
    <message>
        <source>regional group</source>
        <translation>区域组</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>spoken form</source>
        <translation>口语称谓</translation>
    </message>
    <message>
        <source>names in languages other than English</source>
        <translation>英文以外语文的名称</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>不准出席</translation>
    </message>
    <message>
        <source>Not yet admitted</source>
        <translation>尚未获准</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>应邀发言</translation>
    </message>
    <message>
        <source>State party</source>
        <translation>缔约国</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>签署国</translation>
    </message>
    <message>
        <source>Non-signatory</source>
        <translation>非签署国</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Intergovernmental</source>
        <translation>政府间组织</translation>
    </message>
    <message>
        <source>NGO with ECOSOC status</source>
        <translation>经社咨商非政府组织</translation>
    </message>
    <message>
        <source>Other NGO</source>
        <translation>其他非政府组织</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>集团</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>团长、首席代表</translation>
    </message>
    <message>
        <source>alternate</source>
        <translation>副代表</translation>
    </message>
    <message>
        <source>adviser</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>uncertain: {facts}</source>
        <translation>未核实：{facts}</translation>
    </message>
    <message>
        <source>not admitted</source>
        <translation>未获接纳</translation>
    </message>
    <message>
        <source>objection {day}</source>
        <translation>异议 {day}</translation>
    </message>
    <message>
        <source>listed {day}</source>
        <translation>列名 {day}</translation>
    </message>
    <message>
        <source>accorded {day}</source>
        <translation>给予 {day}</translation>
    </message>
    <message>
        <source>not accorded {day}</source>
        <translation>未给予 {day}</translation>
    </message>
    <message>
        <source>notice {day}</source>
        <translation>通知 {day}</translation>
    </message>
    <message>
        <source>no notice</source>
        <translation>无通知</translation>
    </message>
    <message>
        <source>applied {day}</source>
        <translation>申请 {day}</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>未申请</translation>
    </message>
</context>
<context>
    <name>DelegationsModel</name>
    <message>
        <source>objected to</source>
        <translation>有异议</translation>
    </message>
</context>
<context>
    <name>DelegationsPanel</name>
    <message>
        <source>Delegations and how they take part</source>
        <translation>代表团及其参加方式</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>代表团</translation>
    </message>
    <message numerus="yes">
        <source>%n observers</source>
        <translation>
            <numerusform>%n个观察员</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided by the Conference. Rules 15 to 17</source>
        <translation>由会议决定。规则第15至17条</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations</source>
        <translation>
            <numerusform>%n个代表团</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Objections open: %n</source>
        <translation>
            <numerusform>待决异议：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>States parties</source>
        <translation>缔约国</translation>
    </message>
    <message>
        <source>Signatories and non-signatories</source>
        <translation>签署国和非签署国</translation>
    </message>
    <message>
        <source>Entities and intergovernmental</source>
        <translation>实体和政府间组织</translation>
    </message>
    <message>
        <source>Non-governmental</source>
        <translation>非政府组织</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>缔约国</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>观察员</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>不准出席</translation>
    </message>
    <message>
        <source>Objected to</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>未核实</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>expected</source>
        <translation>待发</translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation>无文号</translation>
    </message>
    <message>
        <source>Documents of the item in hand</source>
        <translation>当前项目的文件</translation>
    </message>
</context>
<context>
    <name>Dressing</name>
    <message>
        <source>Languages, colours, type</source>
        <translation>语言、颜色、字号</translation>
    </message>
    <message>
        <source>{window}: language</source>
        <translation>{window}：语言</translation>
    </message>
    <message>
        <source>{window}: colours</source>
        <translation>{window}：颜色</translation>
    </message>
    <message>
        <source>{window}: size of type</source>
        <translation>{window}：字号</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>西文</translation>
    </message>
    <message>
        <source>{window}: digits</source>
        <translation>{window}：数字</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>The President&apos;s view</source>
        <translation>主席画面</translation>
    </message>
    <message>
        <source>The hall display</source>
        <translation>会场画面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>which window; Esc when all is as you like it</source>
        <translation>哪个窗口；全部设好后按 Esc</translation>
    </message>
    <message>
        <source>{window}: screen</source>
        <translation>{window}：屏幕</translation>
    </message>
</context>
<context>
    <name>ElectionsPage</name>
    <message>
        <source>Election of officers</source>
        <translation>选举主席团成员</translation>
    </message>
    <message>
        <source>Agenda item {item}, {state}</source>
        <translation>议程项目{item}：{state}</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>已提名</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>已选出</translation>
    </message>
    <message>
        <source>One officer a group: Rule 22</source>
        <translation>每组一名：第22条</translation>
    </message>
    <message>
        <source>A group twice</source>
        <translation>一个组有两名</translation>
    </message>
    <message>
        <source>Every office is held</source>
        <translation>职位均已有人担任</translation>
    </message>
    <message>
        <source>Slate equals posts</source>
        <translation>候选人数与职位相等</translation>
    </message>
    <message>
        <source>The Presidency</source>
        <translation>主席职位</translation>
    </message>
    <message>
        <source>The Conference chooses whose turn it is.</source>
        <translation>由会议决定轮到谁。</translation>
    </message>
    <message>
        <source>Before it is put</source>
        <translation>付诸决定之前</translation>
    </message>
    <message>
        <source>Who presided</source>
        <translation>历届主席</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>任务授权</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>If the other: {practice}</source>
        <translation>若按另一种：{practice}</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Group whose turn it is</source>
        <translation>轮到的区域组</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>chosen {when}</source>
        <translation>已选定：{when}</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>尚未选定</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选定</translation>
    </message>
    <message>
        <source>Host-country practice</source>
        <translation>东道国惯例</translation>
    </message>
    <message>
        <source>Rotation, Rule 22</source>
        <translation>轮换，第22条</translation>
    </message>
    <message>
        <source>else {group}</source>
        <translation>否则为{group}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>已当选</translation>
    </message>
    <message>
        <source>nominated</source>
        <translation>已提名</translation>
    </message>
    <message>
        <source>present</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>not marked present</source>
        <translation>未记为在场</translation>
    </message>
    <message>
        <source>{count} named for {places} places</source>
        <translation>{places}个职位已提名{count}名</translation>
    </message>
    <message>
        <source>so nobody need vote</source>
        <translation>因此无须表决</translation>
    </message>
    <message>
        <source>acclamation needs as many as there are places</source>
        <translation>鼓掌通过要求人数与职位相等</translation>
    </message>
    <message>
        <source>Groups that have nobody yet</source>
        <translation>尚无人选的区域组</translation>
    </message>
    <message>
        <source>Each group once</source>
        <translation>每组一名</translation>
    </message>
    <message>
        <source>No group has anybody yet</source>
        <translation>各组均尚无人选</translation>
    </message>
    <message>
        <source>Cannot be elected any more</source>
        <translation>已不能当选</translation>
    </message>
    <message>
        <source>At the place of another group</source>
        <translation>占用其他区域组的名额</translation>
    </message>
    <message>
        <source>All delegations present</source>
        <translation>各代表团均在场</translation>
    </message>
    <message>
        <source>Not all marked present</source>
        <translation>并非全部记为在场</translation>
    </message>
    <message>
        <source>elected from among those present, Rule 22</source>
        <translation>从出席者中选举，第22条</translation>
    </message>
    <message>
        <source>Credentials formal in all</source>
        <translation>全部有正式全权证书</translation>
    </message>
    <message>
        <source>Credentials not formal in all</source>
        <translation>并非全部有正式全权证书</translation>
    </message>
    <message>
        <source>for information; they do not bar an election</source>
        <translation>供参考；不妨碍当选</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>有待查看</translation>
    </message>
    <message>
        <source>host country</source>
        <translation>东道国</translation>
    </message>
    <message>
        <source>not named in the document</source>
        <translation>文件未提及</translation>
    </message>
    <message>
        <source>Session {number}: {name}</source>
        <translation>第{number}届会议：{name}</translation>
    </message>
</context>
<context>
    <name>EndPanel</name>
    <message>
        <source>Credentials</source>
        <translation>全权证书</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>发言权</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>讲稿</translation>
    </message>
    <message>
        <source>Credentials, delegations, requests, script, journal and reference</source>
        <translation>全权证书、代表团、请求、讲稿、日志和参考</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Rules, deadlines, and doubts about the document</source>
        <translation>规则、截止时间以及对文件的疑问</translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message>
        <source>Whose cabinet rank?</source>
        <translation>谁的内阁成员身份？</translation>
    </message>
    <message>
        <source>Whose speaker is replaced?</source>
        <translation>更换谁的发言者？</translation>
    </message>
    <message>
        <source>Who gives notice of an exchange?</source>
        <translation>谁通知互换？</translation>
    </message>
    <message>
        <source>Whose text is taken in writing?</source>
        <translation>谁的发言改为书面？</translation>
    </message>
    <message>
        <source>Who is transferred?</source>
        <translation>转移谁？</translation>
    </message>
    <message>
        <source>No list is in hand.</source>
        <translation>当前没有名单。</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations</source>
        <translation>
            <numerusform>%n个代表团</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one}和{other}</translation>
    </message>
    <message>
        <source>{name}: what shows the minister&apos;s rank?</source>
        <translation>{name}：部长级别有何证明？</translation>
    </message>
    <message>
        <source>evidence, as: list of the cabinet of 14 December</source>
        <translation>证明，如：12月14日内阁名单</translation>
    </message>
    <message>
        <source>{name}: found by “{evidence}”</source>
        <translation>{name}：依据“{evidence}”认定</translation>
    </message>
    <message>
        <source>Member of the cabinet</source>
        <translation>内阁成员</translation>
    </message>
    <message>
        <source>No member of the cabinet</source>
        <translation>非内阁成员</translation>
    </message>
    <message>
        <source>{name}: who speaks instead?</source>
        <translation>{name}：谁代为发言？</translation>
    </message>
    <message>
        <source>Ms. Ana Ruiz, VM, Deputy Minister of Justice; notified earlier: 11:59 at the end</source>
        <translation>Ana Ruiz 女士，VM，司法部副部长；更早通知的，末尾写 11:59</translation>
    </message>
    <message>
        <source>The line begins with the name of who speaks instead.</source>
        <translation>此行以代为发言者的姓名开头。</translation>
    </message>
    <message>
        <source>Not replaced.</source>
        <translation>未更换。</translation>
    </message>
    <message>
        <source>{name}: at which level does {speaker} speak?</source>
        <translation>{name}：{speaker}以何级别发言？</translation>
    </message>
    <message>
        <source>{name} exchanges places with</source>
        <translation>{name}互换位置的对象</translation>
    </message>
    <message>
        <source>one of the same level, on the same rung</source>
        <translation>级别相同、同一档者</translation>
    </message>
    <message>
        <source>gave its notice</source>
        <translation>已发通知</translation>
    </message>
    <message>
        <source>Was the notice of {name} copied to {other}?</source>
        <translation>{name}的通知是否抄送{other}？</translation>
    </message>
    <message>
        <source>No: the notice of {other} is awaited</source>
        <translation>否：等待{other}的通知</translation>
    </message>
    <message>
        <source>Yes: the exchange takes effect</source>
        <translation>是：互换生效</translation>
    </message>
    <message>
        <source>{names}: in writing instead of spoken</source>
        <translation>{names}：改为书面发言</translation>
    </message>
    <message>
        <source>Take in writing</source>
        <translation>改为书面</translation>
    </message>
    <message>
        <source>reason, if there is one</source>
        <translation>理由（如有）</translation>
    </message>
    <message>
        <source>{names}: transferred to the list of</source>
        <translation>{names}：转至以下名单</translation>
    </message>
    <message>
        <source>no list yet: Enter opens one</source>
        <translation>尚无名单：按回车开放</translation>
    </message>
    <message>
        <source>{names}: to the list of {list}</source>
        <translation>{names}：转至{list}的名单</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>{name}: no hour was read in these figures. Is this who speaks?</source>
        <translation>{name}：这些数字中没有读出时间。发言人是这样吗？</translation>
    </message>
    <message>
        <source>place {place} of {count}</source>
        <translation>第{place}位，共{count}位</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Add to the list</source>
        <translation>加入名单</translation>
    </message>
    <message>
        <source>Add a delegation</source>
        <translation>添加代表团</translation>
    </message>
    <message>
        <source>Name or code, and if need be level and hour received: ken m 11:59</source>
        <translation>名称或代码，必要时加级别和收到时间：ken m 11:59</translation>
    </message>
    <message>
        <source>Delegations that fit</source>
        <translation>符合的代表团</translation>
    </message>
    <message>
        <source>Passed over ({count}): {names}</source>
        <translation>被跳过（{count}）：{names}</translation>
    </message>
    <message>
        <source>No list is in hand</source>
        <translation>当前没有名单</translation>
    </message>
    <message>
        <source>Opens {when}</source>
        <translation>{when}开放</translation>
    </message>
    <message>
        <source>Not declared closed</source>
        <translation>未宣布截止</translation>
    </message>
    <message>
        <source>Closed {when}</source>
        <translation>{when}截止</translation>
    </message>
    <message>
        <source>Declared closed {when}</source>
        <translation>{when}宣布截止</translation>
    </message>
    <message>
        <source>List open</source>
        <translation>名单开放</translation>
    </message>
    <message>
        <source>Reopened {when}</source>
        <translation>{when}重新开放</translation>
    </message>
    <message>
        <source>Open until {when}</source>
        <translation>开放至{when}</translation>
    </message>
    <message>
        <source>Deadline {when}</source>
        <translation>截止时间{when}</translation>
    </message>
    <message>
        <source>Deadline passed {when}</source>
        <translation>已于{when}到期</translation>
    </message>
    <message>
        <source>Requests received before then are kept as void</source>
        <translation>此前收到的请求作无效保存</translation>
    </message>
    <message>
        <source>Earlier requests are void</source>
        <translation>此前的请求无效</translation>
    </message>
    <message>
        <source>Requests received before {when} can still be entered</source>
        <translation>{when}之前收到的请求仍可登记</translation>
    </message>
    <message>
        <source>Earlier requests only</source>
        <translation>仅限此前的请求</translation>
    </message>
    <message>
        <source>Declared by the President</source>
        <translation>由主席宣布</translation>
    </message>
    <message>
        <source>Entered by the secretary</source>
        <translation>由秘书录入</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>还有{time}</translation>
    </message>
    <message>
        <source>Add a delegation: code or name</source>
        <translation>添加：代码或名称</translation>
    </message>
    <message>
        <source>Received before {hour}: as ken {earlier}</source>
        <translation>{hour}之前收到：ken {earlier}</translation>
    </message>
    <message>
        <source>No delegation is known by “{name}”.</source>
        <translation>没有代表团符合“{name}”。</translation>
    </message>
    <message>
        <source>Did you mean {names}? The down arrow chooses.</source>
        <translation>您是指{names}吗？按向下箭头选择。</translation>
    </message>
    <message>
        <source>No item is in hand: take one up first.</source>
        <translation>没有正在审议的项目：请先审议一个项目。</translation>
    </message>
    <message>
        <source>Item {item} has no speakers list: open one, or take up an item that has one.</source>
        <translation>项目{item}没有发言名单：请开放名单，或审议有名单的项目。</translation>
    </message>
    <message>
        <source>Passed over: {names}</source>
        <translation>被跳过：{names}</translation>
    </message>
    <message>
        <source>Passed over: {count}</source>
        <translation>被跳过：{count}</translation>
    </message>
    <message>
        <source>received {when}</source>
        <translation>{when}收到</translation>
    </message>
    <message>
        <source>place {place} of {count}</source>
        <translation>第{place}位，共{count}位</translation>
    </message>
</context>
<context>
    <name>Everything</name>
    <message>
        <source>any word of what is to be done</source>
        <translation>输入要做之事的任何词</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>所有操作</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Ana Ruiz</source>
        <translation>安娜·鲁伊斯</translation>
    </message>
    <message>
        <source>Minister of Justice</source>
        <translation>司法部长</translation>
    </message>
    <message>
        <source>H.E. Ms.</source>
        <translation>尊敬的</translation>
    </message>
    <message>
        <source>the Executive Secretary</source>
        <translation>执行秘书</translation>
    </message>
    <message>
        <source>The buses leave at 18:30.</source>
        <translation>班车18时30分发车。</translation>
    </message>
    <message>
        <source>take note of the report</source>
        <translation>注意到该报告</translation>
    </message>
</context>
<context>
    <name>FactsFoot</name>
    <message>
        <source>Announce the result</source>
        <translation>宣布结果</translation>
    </message>
    <message>
        <source>marked present, {needed} to decide</source>
        <translation>标记为出席，作决定需{needed}</translation>
    </message>
    <message>
        <source>marked present, and {count} have answered</source>
        <translation>标记为出席，已有{count}个作答</translation>
    </message>
    <message>
        <source>called</source>
        <translation>个已点到</translation>
    </message>
    <message>
        <source>to call</source>
        <translation>个待点</translation>
    </message>
    <message>
        <source>without answer</source>
        <translation>个未答</translation>
    </message>
    <message>
        <source>without answer, called again at the end</source>
        <translation>个未答，最后再点</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter of the list</source>
        <translation>名单筛选</translation>
    </message>
    <message>
        <source>Show by name or code</source>
        <translation>按名称或代码显示</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>名称或代码</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>显示哪些登记</translation>
    </message>
    <message>
        <source>{filter}: {shown} of {count} shown; Esc shows all</source>
        <translation>{filter}：显示{shown}/{count}；Esc 显示全部</translation>
    </message>
    <message>
        <source>Language: {code}</source>
        <translation>语言：{code}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a delegation</source>
        <translation>查找代表团</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Which delegations are listed</source>
        <translation>列出哪些代表团</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>First</name>
    <message>
        <source>suspension</source>
        <translation>中止会议</translation>
    </message>
    <message>
        <source>adjournment</source>
        <translation>休会</translation>
    </message>
    <message>
        <source>gavel, hammer, vote, voting, consensus</source>
        <translation>木槌，槌，表决，投票，协商一致</translation>
    </message>
    <message>
        <source>point of order</source>
        <translation>程序问题</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>上诉，申诉，异议表决</translation>
    </message>
    <message>
        <source>timer, stop, countdown, stopwatch</source>
        <translation>计时器，停止，计时</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>发言结束</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回</translation>
    </message>
    <message>
        <source>more time</source>
        <translation>加时</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>时限，截止时间</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>关闭名单，名单截止</translation>
    </message>
    <message>
        <source>add</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>credentials, full powers</source>
        <translation>全权证书，证书</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>prolong</source>
        <translation>延会</translation>
    </message>
    <message>
        <source>call to order</source>
        <translation>宣布开会</translation>
    </message>
    <message>
        <source>item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>president</source>
        <translation>主席视图</translation>
    </message>
    <message>
        <source>hall display</source>
        <translation>会场，大屏幕，会场显示</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息，通知</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语种</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>revert</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>恢复操作</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件，打开文件</translation>
    </message>
    <message>
        <source>script</source>
        <translation>语句</translation>
    </message>
</context>
<context>
    <name>FirstMinutes</name>
    <message>
        <source>Opening …</source>
        <translation>正在打开……</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Not opened.</source>
        <translation>未打开。</translation>
    </message>
    <message>
        <source>Only a rehearsal has a guide.</source>
        <translation>只有演练才有引导。</translation>
    </message>
    <message>
        <source>The welcome page opens one.</source>
        <translation>可在欢迎页打开演练。</translation>
    </message>
    <message>
        <source>Annotated provisional agenda</source>
        <translation>临时议程说明</translation>
    </message>
    <message>
        <source>New conference file</source>
        <translation>新会议文件</translation>
    </message>
    <message>
        <source>Open a conference file</source>
        <translation>打开会议文件</translation>
    </message>
    <message>
        <source>When is the conference of the sample to meet?</source>
        <translation>样本会议何时举行？</translation>
    </message>
    <message>
        <source>New conference</source>
        <translation>新会议</translation>
    </message>
    <message>
        <source>the week to come</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>as its document has it</source>
        <translation>按其文件</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Nobody waits in the list for {item}</source>
        <translation>{item}的名单无人等候</translation>
    </message>
    <message>
        <source>None of {waiting} will speak: no meeting is left for {item}</source>
        <translation>{waiting}个都不能发言：{item}已无会议</translation>
    </message>
    <message>
        <source>All {waiting} will speak by {hour}</source>
        <translation>{waiting}个都将在{hour}前发言</translation>
    </message>
    <message>
        <source>{reached} of {waiting} will speak by {hour}</source>
        <translation>{waiting}个中有{reached}个将在{hour}前发言</translation>
    </message>
    <message>
        <source>at {limit}, all</source>
        <translation>限时{limit}，全部</translation>
    </message>
    <message>
        <source>at {limit}, {count}</source>
        <translation>限时{limit}，{count}个</translation>
    </message>
    <message>
        <source>no limit reaches all</source>
        <translation>任何时限都不够</translation>
    </message>
    <message>
        <source>30 minutes more: {count}</source>
        <translation>延长30分钟：{count}个</translation>
    </message>
    <message>
        <source>A new limit: {limit}</source>
        <translation>新时限：{limit}</translation>
    </message>
    <message>
        <source>All are reached at the present limit</source>
        <translation>按现时限全部可发言</translation>
    </message>
    <message>
        <source>That is the limit already</source>
        <translation>已是该时限</translation>
    </message>
    <message>
        <source>{time} less for each; groups and limits of their own stay</source>
        <translation>每人减少{time}；集团和单设时限不变</translation>
    </message>
    <message>
        <source>{time} more for each; groups and limits of their own stay</source>
        <translation>每人增加{time}；集团和单设时限不变</translation>
    </message>
    <message>
        <source>Half an hour more</source>
        <translation>延长半小时</translation>
    </message>
    <message>
        <source>No meeting is left that could go on</source>
        <translation>没有可延长的会议</translation>
    </message>
    <message>
        <source>The {meeting} goes on until {hour}</source>
        <translation>{meeting}延至{hour}</translation>
    </message>
    <message>
        <source>The {meeting} is not in session</source>
        <translation>{meeting}未在开会</translation>
    </message>
    <message>
        <source>Interpreted meetings: none more</source>
        <translation>口译会议：不增加</translation>
    </message>
    <message>
        <source>Interpreted meetings: {costs} more; how many there are to spare is not known</source>
        <translation>口译会议：多{costs}次；余量不详</translation>
    </message>
    <message>
        <source>Interpreted meetings: {costs} more, {spare} to spare</source>
        <translation>口译会议：多{costs}次，余{spare}次</translation>
    </message>
    <message>
        <source>Interpreted meetings: {costs} more than planned, none to spare</source>
        <translation>口译会议：超出计划{costs}次，无余量</translation>
    </message>
    <message>
        <source>Texts in writing</source>
        <translation>书面发言</translation>
    </message>
    <message>
        <source>{missed} not reached, {reached} speak</source>
        <translation>{missed}个轮不到，{reached}个发言</translation>
    </message>
    <message>
        <source>They leave the list, and hand in their texts</source>
        <translation>退出名单，提交书面发言</translation>
    </message>
    <message>
        <source>All the rest to another item</source>
        <translation>其余全部转至其他项目</translation>
    </message>
    <message>
        <source>{missed} not reached, or all {waiting}</source>
        <translation>{missed}个轮不到，或全部{waiting}个</translation>
    </message>
    <message>
        <source>They are entered there as of now, in their order</source>
        <translation>自现在起按原次序登记在那里</translation>
    </message>
    <message>
        <source>Open the list for {item}</source>
        <translation>开放{item}的名单</translation>
    </message>
    <message>
        <source>No other list is open</source>
        <translation>没有其他开放的名单</translation>
    </message>
    <message>
        <source>First the list of an item is to be opened</source>
        <translation>须先开放一个项目的名单</translation>
    </message>
    <message>
        <source>{count} not reached</source>
        <translation>{count}个轮不到</translation>
    </message>
    <message>
        <source>All {count} who wait</source>
        <translation>等候的全部{count}个</translation>
    </message>
    <message>
        <source>{whom}, to {item}</source>
        <translation>{whom}，转至{item}</translation>
    </message>
    <message>
        <source>Replies first, or on the next day</source>
        <translation>先答辩，或次日答辩</translation>
    </message>
    <message>
        <source>No reply waits</source>
        <translation>没有等候的答辩</translation>
    </message>
    <message>
        <source>{count} waiting, taken {when}</source>
        <translation>{count}个等候，{when}进行</translation>
    </message>
    <message>
        <source>; on the next day no meeting is left for them</source>
        <translation>；次日已无会议</translation>
    </message>
    <message>
        <source>Take replies {when}</source>
        <translation>{when}答辩</translation>
    </message>
    <message>
        <source>no meeting is left for them</source>
        <translation>已没有会议可用</translation>
    </message>
    <message>
        <source>at the end of the day</source>
        <translation>当日结束时</translation>
    </message>
    <message>
        <source>first</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>on the next day</source>
        <translation>次日</translation>
    </message>
    <message>
        <source>Close the list now</source>
        <translation>现在截止名单</translation>
    </message>
    <message>
        <source>The list has been declared closed</source>
        <translation>名单已宣布截止</translation>
    </message>
    <message>
        <source>Requests received until now may still be entered</source>
        <translation>至今收到的请求仍可登记</translation>
    </message>
    <message>
        <source>Left open until {hour}, {more} more may come, {missed} not reached</source>
        <translation>开放至{hour}，可能再来{more}个，{missed}个轮不到</translation>
    </message>
    <message>
        <source>Its deadline has passed</source>
        <translation>已过截止时间</translation>
    </message>
    <message>
        <source>Requests received before then may still be entered</source>
        <translation>此前收到的请求仍可登记</translation>
    </message>
    <message>
        <source>It has no deadline</source>
        <translation>没有截止时间</translation>
    </message>
    <message>
        <source>All {waiting} reached</source>
        <translation>{waiting}个全部发言</translation>
    </message>
    <message>
        <source>{count} of {waiting} reached</source>
        <translation>{waiting}个中{count}个发言</translation>
    </message>
    <message>
        <source>as many reached</source>
        <translation>人数不变</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>多{count}个</translation>
    </message>
    <message>
        <source>{count} fewer</source>
        <translation>少{count}个</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>无人等候</translation>
    </message>
    <message>
        <source>All are reached</source>
        <translation>全部发言</translation>
    </message>
</context>
<context>
    <name>FittingCommands</name>
    <message>
        <source>There is no list in hand that could finish in time.</source>
        <translation>没有可按时完成的当前名单。</translation>
    </message>
    <message>
        <source>“{typed}” is no such figure.</source>
        <translation>“{typed}”不是这样的数字。</translation>
    </message>
    <message>
        <source>Write it as 2:30.</source>
        <translation>请写作 2:30。</translation>
    </message>
</context>
<context>
    <name>FittingPanel</name>
    <message>
        <source>Will the list finish in time?</source>
        <translation>名单能按时完成吗？</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可采取的办法</translation>
    </message>
    <message>
        <source>Another figure</source>
        <translation>另一数字</translation>
    </message>
    <message>
        <source>Arrows or 1 to 5 choose, Enter does it, Esc goes back</source>
        <translation>方向键或1至5选择，回车执行，Esc 返回</translation>
    </message>
    <message>
        <source>Tab: another figure</source>
        <translation>Tab：另一数字</translation>
    </message>
    <message>
        <source>hour, as 18:45</source>
        <translation>时间，如 18:45</translation>
    </message>
    <message>
        <source>Another limit</source>
        <translation>另一时限</translation>
    </message>
    <message>
        <source>Another hour</source>
        <translation>另一时间</translation>
    </message>
    <message>
        <source>limit, as 2:30</source>
        <translation>时限，如 2:30</translation>
    </message>
</context>
<context>
    <name>FloorCommands</name>
    <message>
        <source>{name} has the floor.</source>
        <translation>{name}正在发言。</translation>
    </message>
    <message>
        <source>F8 ends the statement.</source>
        <translation>F8 结束发言。</translation>
    </message>
    <message>
        <source>Nobody has the floor.</source>
        <translation>无人发言。</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>无人等候。</translation>
    </message>
    <message>
        <source>F2 adds a delegation to the list.</source>
        <translation>F2 将代表团加入名单。</translation>
    </message>
    <message>
        <source>Enter on a row gives the floor all the same.</source>
        <translation>在某行按 Enter 仍可给予发言权。</translation>
    </message>
    <message>
        <source>The same key again calls {name} all the same.</source>
        <translation>再按同一键仍请{name}发言。</translation>
    </message>
    <message>
        <source>The meeting is suspended.</source>
        <translation>会议已暂停。</translation>
    </message>
    <message>
        <source>No meeting is in session.</source>
        <translation>没有会议在进行。</translation>
    </message>
    <message>
        <source>The list is that of item {list}, which is not in hand.</source>
        <translation>名单属于项目{list}，该项目不在审议中。</translation>
    </message>
    <message>
        <source>The same key again ends the statement of {name} all the same.</source>
        <translation>再按同一键仍结束{name}的发言。</translation>
    </message>
    <message>
        <source>Item {item} has no speakers list.</source>
        <translation>项目{item}没有发言名单。</translation>
    </message>
    <message>
        <source>Next: {step}, by {key}.</source>
        <translation>下一步：{step}，按 {key}。</translation>
    </message>
    <message>
        <source>A vote is being taken.</source>
        <translation>正在进行表决。</translation>
    </message>
    <message>
        <source>The answer of {name} is awaited.</source>
        <translation>等待{name}回答。</translation>
    </message>
    <message>
        <source>Lots are to be drawn.</source>
        <translation>须进行抽签。</translation>
    </message>
    <message>
        <source>Alt+3 leads to the ballot.</source>
        <translation>按 Alt+3 转到投票。</translation>
    </message>
    <message>
        <source>A point of order stands: {name}.</source>
        <translation>程序问题尚待裁决：{name}。</translation>
    </message>
    <message>
        <source>A motion waits: that of {name}.</source>
        <translation>有一项动议待决：{name}。</translation>
    </message>
    <message>
        <source>Nobody is there to be passed over.</source>
        <translation>没有可跳过的人。</translation>
    </message>
    <message>
        <source>{name} is not the next to speak.</source>
        <translation>{name}不是下一个发言者。</translation>
    </message>
    <message>
        <source>The same key again passes over {name} all the same.</source>
        <translation>再按一次同一个键，仍将跳过{name}。</translation>
    </message>
    <message>
        <source>Recall to speak next</source>
        <translation>重新请其下一个发言</translation>
    </message>
    <message>
        <source>Nobody was passed over.</source>
        <translation>没有被跳过的人。</translation>
    </message>
    <message>
        <source>Give the floor, on no list, to</source>
        <translation>名单之外，请谁发言</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>用文字</translation>
    </message>
    <message>
        <source>The same key again lets {name} go on all the same.</source>
        <translation>再按同一键仍让{name}继续发言。</translation>
    </message>
    <message>
        <source>{name} spoke at an earlier meeting.</source>
        <translation>{name}是在此前的会议上发言的。</translation>
    </message>
    <message>
        <source>{name} spoke on item {item}, which is not in hand.</source>
        <translation>{name}曾就项目{item}发言，该项目不在审议中。</translation>
    </message>
    <message>
        <source>The same key again lets the clock run all the same.</source>
        <translation>再按同一键仍启动计时。</translation>
    </message>
</context>
<context>
    <name>FloorPanel</name>
    <message>
        <source>Has the floor</source>
        <translation>正在发言</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>无人发言</translation>
    </message>
    <message>
        <source>Cabinet rank confirmed</source>
        <translation>内阁成员已确认</translation>
    </message>
    <message>
        <source>Cabinet rank unconfirmed</source>
        <translation>内阁成员待确认</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>受质疑</translation>
    </message>
    <message>
        <source>Formal credentials</source>
        <translation>正式全权证书</translation>
    </message>
    <message>
        <source>Copy of credentials</source>
        <translation>全权证书副本</translation>
    </message>
    <message>
        <source>Information only</source>
        <translation>仅有信息</translation>
    </message>
    <message>
        <source>No credentials yet</source>
        <translation>尚无全权证书</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>CALLED</source>
        <translation>已请</translation>
    </message>
    <message>
        <source>nobody speaking for</source>
        <translation>无人发言时长</translation>
    </message>
    <message>
        <source>called; limit {limit}</source>
        <translation>已请；时限{limit}</translation>
    </message>
    <message>
        <source>used {used} of {limit}</source>
        <translation>已用{used}，共{limit}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>无人等候</translation>
    </message>
    <message>
        <source>Voting, {name} called</source>
        <translation>表决中，点到{name}</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>表决中</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>无记名投票</translation>
    </message>
    <message>
        <source>then {name}</source>
        <translation>然后{name}</translation>
    </message>
    <message>
        <source>next: {names}</source>
        <translation>接着：{names}</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>无人等候</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation>+30秒</translation>
    </message>
    <message>
        <source>End statement</source>
        <translation>结束发言</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>请下一位</translation>
    </message>
    <message>
        <source>Began then</source>
        <translation>早已开始</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>秘书处</translation>
    </message>
    <message>
        <source>Add a delegation</source>
        <translation>添加代表团</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>宣布届会开幕</translation>
    </message>
    <message>
        <source>Call meeting {number} to order</source>
        <translation>宣布第{number}次会议开始</translation>
    </message>
    <message>
        <source>Take up an item</source>
        <translation>审议项目</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Vote on the appeal</source>
        <translation>对异议进行表决</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>提名</translation>
    </message>
    <message>
        <source>To the vote</source>
        <translation>回到表决</translation>
    </message>
    <message>
        <source>To the ballot</source>
        <translation>转到投票</translation>
    </message>
    <message>
        <source>To the next motion</source>
        <translation>转到下一项动议</translation>
    </message>
    <message>
        <source>Take up {item}</source>
        <translation>审议 {item}</translation>
    </message>
    <message>
        <source>Conclude {item}</source>
        <translation>结束 {item}</translation>
    </message>
    <message>
        <source>So decided</source>
        <translation>就此决定</translation>
    </message>
    <message>
        <source>Report adopted</source>
        <translation>报告通过</translation>
    </message>
    <message>
        <source>Elected by acclamation</source>
        <translation>以鼓掌方式选出</translation>
    </message>
    <message>
        <source>Hand over the chair</source>
        <translation>移交主席职务</translation>
    </message>
    <message>
        <source>Agenda adopted</source>
        <translation>议程通过</translation>
    </message>
    <message>
        <source>Organization adopted</source>
        <translation>工作安排通过</translation>
    </message>
    <message>
        <source>Status accorded</source>
        <translation>给予地位</translation>
    </message>
    <message>
        <source>Representative admitted</source>
        <translation>接纳代表</translation>
    </message>
    <message>
        <source>Invite to speak</source>
        <translation>邀请发言</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>截止名单</translation>
    </message>
    <message>
        <source>Suspend the meeting</source>
        <translation>暂停会议</translation>
    </message>
    <message>
        <source>Resume the meeting</source>
        <translation>恢复会议</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>会议闭幕</translation>
    </message>
    <message>
        <source>Put it to the vote</source>
        <translation>付诸表决</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Open the ballot</source>
        <translation>开始投票</translation>
    </message>
    <message>
        <source>Close the box</source>
        <translation>关闭票箱</translation>
    </message>
    <message>
        <source>Report heard</source>
        <translation>报告已听取</translation>
    </message>
    <message>
        <source>Put it to the Conference</source>
        <translation>提交会议</translation>
    </message>
    <message>
        <source>Give the floor to report</source>
        <translation>请报告人发言</translation>
    </message>
    <message>
        <source>Motion carried</source>
        <translation>动议通过</translation>
    </message>
    <message>
        <source>Carry: {motion}</source>
        <translation>通过：{motion}</translation>
    </message>
    <message>
        <source>Announce the result</source>
        <translation>宣布结果</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>已宣读</translation>
    </message>
    <message>
        <source>Give the floor to explain</source>
        <translation>请作解释投票发言</translation>
    </message>
    <message>
        <source>Adjourn</source>
        <translation>散会</translation>
    </message>
    <message>
        <source>Next, in reply</source>
        <translation>下一位（答辩）</translation>
    </message>
</context>
<context>
    <name>FloorStrip</name>
    <message>
        <source>Has the floor</source>
        <translation>正在发言</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>发言权</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Secret ballot: papers are out</source>
        <translation>无记名投票：选票已发出</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>表决中</translation>
    </message>
    <message>
        <source>Voting, {name} called</source>
        <translation>表决中，点到{name}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>CALLED</source>
        <translation>已请</translation>
    </message>
</context>
<context>
    <name>FloorTab</name>
    <message>
        <source>Points of order, motions and replies</source>
        <translation>程序问题、动议和答辩</translation>
    </message>
</context>
<context>
    <name>FloorTabModel</name>
    <message>
        <source>{count} to be dealt with</source>
        <translation>{count}个待处理</translation>
    </message>
    <message>
        <source>Points of order</source>
        <translation>程序问题</translation>
    </message>
    <message>
        <source>None was raised.</source>
        <translation>无人提出。</translation>
    </message>
    <message>
        <source>Motions</source>
        <translation>动议</translation>
    </message>
    <message>
        <source>Explanations of vote</source>
        <translation>解释投票</translation>
    </message>
    <message>
        <source>{name}, before the voting</source>
        <translation>{name}，表决前</translation>
    </message>
    <message>
        <source>{name}, after the result</source>
        <translation>{name}，结果宣布后</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>答辩</translation>
    </message>
    <message>
        <source>None was asked for.</source>
        <translation>无人请求。</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count}个等候</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>then %1</source>
        <translation>然后%1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>the vote</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>the motion</source>
        <translation>动议</translation>
    </message>
    <message>
        <source>explanations of vote</source>
        <translation>解释投票</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>What is said, and the next step</source>
        <translation>所说的话和下一步</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>ForecastStrip</name>
    <message>
        <source>How the list stands</source>
        <translation>名单进展</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可采取的办法</translation>
    </message>
    <message>
        <source>{count} for whom no meeting is left</source>
        <translation>{count}个已无会议</translation>
    </message>
    <message>
        <source>{count} after {hour}</source>
        <translation>{hour}之后{count}个</translation>
    </message>
    <message>
        <source>{count} before {hour}</source>
        <translation>{hour}之前{count}个</translation>
    </message>
    <message>
        <source>{count} in the {meeting}, {starts} to {ends}</source>
        <translation>{meeting}{count}个，{starts}至{ends}</translation>
    </message>
    <message>
        <source>{count} in the {meeting}</source>
        <translation>{meeting}{count}个</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>共计</translation>
    </message>
    <message>
        <source>last one ends</source>
        <translation>最后一位结束</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>not reached: no meeting is left for item {item}</source>
        <translation>轮不到：项目{item}已没有会议</translation>
    </message>
    <message>
        <source>no meeting left</source>
        <translation>已无会议</translation>
    </message>
    <message>
        <source>not reached by {hour}</source>
        <translation>{hour}前轮不到</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>reached by {hour}</source>
        <translation>{hour}前轮到</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>被跳过</translation>
    </message>
    <message>
        <source>at {limit} each and {between} between</source>
        <translation>每人{limit}，间隔{between}</translation>
    </message>
    <message>
        <source>at {limit} and {over} over each, {between} between</source>
        <translation>每人{limit}，超{over}，间隔{between}</translation>
    </message>
    <message>
        <source>at {limit} less {over} each, {between} between</source>
        <translation>每人{limit}，少{over}，间隔{between}</translation>
    </message>
    <message>
        <source>{pace} (measured)</source>
        <translation>{pace}（实测）</translation>
    </message>
    <message>
        <source>{pace} (usual)</source>
        <translation>{pace}（通常）</translation>
    </message>
    <message>
        <source>All fit at {limit}</source>
        <translation>限时{limit}全部可行</translation>
    </message>
    <message>
        <source>No limit reaches more</source>
        <translation>缩短时限无济于事</translation>
    </message>
    <message>
        <source>No limit reaches all; at {limit}, {count} more</source>
        <translation>任何时限都不够；限时{limit}多{count}个</translation>
    </message>
    <message>
        <source>At {limit}, {count} more</source>
        <translation>限时{limit}多{count}个</translation>
    </message>
    <message>
        <source>No list is in hand</source>
        <translation>当前没有名单</translation>
    </message>
    <message>
        <source>Nobody waits in the list for {item}</source>
        <translation>{item}的名单无人等候</translation>
    </message>
    <message>
        <source>{count} passed over</source>
        <translation>{count}个被跳过</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>African States</source>
        <translation>非洲国家</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>亚太国家</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>东欧国家</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>拉丁美洲和加勒比国家</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>西欧和其他国家</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Guide of the rehearsal</source>
        <translation>演练引导</translation>
    </message>
    <message>
        <source>Call the first meeting to order</source>
        <translation>宣布第一次会议开始</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>宣布届会开幕</translation>
    </message>
    <message>
        <source>Take up the general discussion: type 1(f), then Enter</source>
        <translation>开始一般性讨论：输入 1(f)，按回车</translation>
    </message>
    <message>
        <source>Add a delegation: type the beginning of a name, choose, then Enter</source>
        <translation>添加代表团：输入名称开头，选择，按回车</translation>
    </message>
    <message>
        <source>Call the next speaker</source>
        <translation>请下一位发言者</translation>
    </message>
    <message>
        <source>The same key again: the statement begins, and the clock runs</source>
        <translation>再按同一键：发言开始，计时开始</translation>
    </message>
    <message>
        <source>Give the speaker 30 seconds more</source>
        <translation>给发言者增加30秒</translation>
    </message>
    <message>
        <source>End the statement</source>
        <translation>结束发言</translation>
    </message>
    <message>
        <source>That was a slip? Take it back: the clock runs on as if nothing had been</source>
        <translation>按错了？撤销：计时继续，如同没有发生</translation>
    </message>
    <message>
        <source>{end} ends the statement, {next} calls the next; nobody comes: absent</source>
        <translation>{end} 结束发言，{next} 请下一位；无人到场：缺席</translation>
    </message>
    <message>
        <source>Cuba raises a point of order: type its name, then Enter</source>
        <translation>古巴提出程序问题：输入名称，按回车</translation>
    </message>
    <message>
        <source>That is all you need. This shows every key, F1 the manual; Esc puts the guide away</source>
        <translation>就这些。此键显示所有按键，F1 为手册；Esc 收起引导</translation>
    </message>
</context>
<context>
    <name>HallCommands</name>
    <message>
        <source>The hall is blanked.</source>
        <translation>会场画面已黑屏。</translation>
    </message>
    <message>
        <source>The hall shows again.</source>
        <translation>会场画面已恢复。</translation>
    </message>
    <message>
        <source>The message is taken away.</source>
        <translation>信息已撤下。</translation>
    </message>
    <message>
        <source>Message in the hall</source>
        <translation>会场信息</translation>
    </message>
    <message>
        <source>words, or one of these</source>
        <translation>文字，或选其一</translation>
    </message>
    <message>
        <source>The hall shows how each State voted.</source>
        <translation>会场屏幕显示各国的表决情况。</translation>
    </message>
    <message>
        <source>The hall shows the figures again.</source>
        <translation>会场屏幕重新显示票数。</translation>
    </message>
    <message>
        <source>The hall shows no result of a vote by name.</source>
        <translation>会场屏幕没有显示记名表决的结果。</translation>
    </message>
    <message>
        <source>The hall counts overtime.</source>
        <translation>会场显示超时计时。</translation>
    </message>
    <message>
        <source>The hall stops at 0:00.</source>
        <translation>会场停在 0:00。</translation>
    </message>
    <message>
        <source>A tone sounds at one minute, two at time.</source>
        <translation>剩一分钟响一声，到时响两声。</translation>
    </message>
    <message>
        <source>No tone sounds.</source>
        <translation>无提示音。</translation>
    </message>
    <message>
        <source>In the hall:</source>
        <translation>会场显示：</translation>
    </message>
</context>
<context>
    <name>HallDisplay</name>
    <message>
        <source>Hall</source>
        <translation>会场</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>项目%1</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
</context>
<context>
    <name>HallMessages</name>
    <message>
        <source>The meeting is suspended</source>
        <translation>会议暂停</translation>
    </message>
    <message>
        <source>The meeting will resume shortly</source>
        <translation>会议即将恢复</translation>
    </message>
    <message>
        <source>Informal consultations are being held</source>
        <translation>正在举行非正式磋商</translation>
    </message>
    <message>
        <source>Please be seated</source>
        <translation>请就座</translation>
    </message>
</context>
<context>
    <name>HeadBar</name>
    <message>
        <source>Where the Conference is</source>
        <translation>会议进展</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Hall blanked</source>
        <translation>会场屏幕已关</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>{zone} time, assumed</source>
        <translation>{zone}时间（推定）</translation>
    </message>
    <message>
        <source>{zone} time</source>
        <translation>{zone}时间</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>届会已闭幕</translation>
    </message>
    <message>
        <source>Session not opened</source>
        <translation>届会未开幕</translation>
    </message>
    <message>
        <source>Not in session</source>
        <translation>未开会</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>开会中</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Adjourned</source>
        <translation>已散会</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>超时{time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>还有{time}</translation>
    </message>
    <message>
        <source>no item in hand</source>
        <translation>没有当前项目</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>hour, as 13:30</source>
        <translation>时间，如 13:30</translation>
    </message>
    <message>
        <source>{hour}: which one is meant? An arrow key chooses.</source>
        <translation>{hour}：指的是哪一个？用方向键选择。</translation>
    </message>
    <message>
        <source>{hour} would be of another day. An arrow key chooses it.</source>
        <translation>{hour} 将是另一天的时间。用方向键选择。</translation>
    </message>
    <message>
        <source>before the clocks go back</source>
        <translation>时钟拨慢之前</translation>
    </message>
    <message>
        <source>after they went back</source>
        <translation>时钟拨慢之后</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>ItemCommands</name>
    <message>
        <source>There is no agenda yet.</source>
        <translation>尚无议程。</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>Agenda item</source>
        <translation>议程项目</translation>
    </message>
    <message>
        <source>Mandate, questions and decisions</source>
        <translation>任务授权、问题和决定</translation>
    </message>
    <message>
        <source>Documents, speakers list and time</source>
        <translation>文件、发言者名单和时间</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Other acts …</source>
        <translation>其他操作…</translation>
    </message>
    <message>
        <source>Take up {item}</source>
        <translation>审议 {item}</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Used, h:min</source>
        <translation>已用，时:分</translation>
    </message>
    <message>
        <source>Planned, h:min</source>
        <translation>计划，时:分</translation>
    </message>
    <message>
        <source>Agenda item {item}, taken up {when}</source>
        <translation>议程项目{item}，开始审议：{when}</translation>
    </message>
    <message>
        <source>Agenda item {item}, {state}</source>
        <translation>议程项目{item}：{state}</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>审议中</translation>
    </message>
    <message>
        <source>Rules {rules}</source>
        <translation>第{rules}条</translation>
    </message>
    <message>
        <source>Title not certain</source>
        <translation>标题未定</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>任务授权</translation>
    </message>
    <message>
        <source>None under this item</source>
        <translation>本项目无文件</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>Action expected</source>
        <translation>预期行动</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Doubts about the document</source>
        <translation>对文件的疑问</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已了结</translation>
    </message>
    <message>
        <source>{name} presided</source>
        <translation>由{name}主持</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations present</source>
        <translation>
            <numerusform>%n个代表团在场</numerusform>
        </translation>
    </message>
    <message>
        <source>for {action}</source>
        <translation>供：{action}</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation>无文号</translation>
    </message>
    <message>
        <source>Speakers list</source>
        <translation>发言者名单</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>尚未开放</translation>
    </message>
    <message>
        <source>past its deadline</source>
        <translation>已过截止时间</translation>
    </message>
    <message>
        <source>declared closed</source>
        <translation>已宣布截止</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>无人等候</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有%n个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements made</source>
        <translation>
            <numerusform>已作%n次发言</numerusform>
        </translation>
    </message>
    <message>
        <source>No statement yet</source>
        <translation>尚无发言</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>无计划</translation>
    </message>
    <message>
        <source>{used} used of {planned}</source>
        <translation>{planned}中已用{used}</translation>
    </message>
    <message>
        <source>Reopened at {hour}: {reason}</source>
        <translation>{hour}重新审议：{reason}</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>President</source>
        <translation>主席</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Backup to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>Backup to {file} …</source>
        <translation>正在备份到{file}……</translation>
    </message>
    <message>
        <source>A backup is being made already.</source>
        <translation>已在备份。</translation>
    </message>
    <message>
        <source>Up to act {number}, checked: {file}</source>
        <translation>至第{number}号操作，已核对：{file}</translation>
    </message>
    <message>
        <source>Backup made.</source>
        <translation>备份完成。</translation>
    </message>
    <message>
        <source>No backup made.</source>
        <translation>未能备份。</translation>
    </message>
</context>
<context>
    <name>KeyCommands</name>
    <message>
        <source>Whose key?</source>
        <translation>更改哪个功能？</translation>
    </message>
    <message>
        <source>Not changed.</source>
        <translation>未更改。</translation>
    </message>
</context>
<context>
    <name>KeyGrab</name>
    <message>
        <source>Change a key</source>
        <translation>更改按键</translation>
    </message>
    <message>
        <source>Press the new key. Delete gives back the program&apos;s own, Esc leaves it as it is.</source>
        <translation>按下新键。Delete 恢复默认，Esc 不更改。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{key} is kept for typing and leaving: people type names.</source>
        <translation>{key} 保留给输入和退出：这里要键入名称。</translation>
    </message>
    <message>
        <source>{key} does something already: {command}.</source>
        <translation>{key} 已有功能：{command}。</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Credentials of the delegation selected</source>
        <translation>所选代表团的全权证书</translation>
    </message>
    <message>
        <source>Windows and screens</source>
        <translation>窗口和屏幕</translation>
    </message>
    <message>
        <source>Desks and pages</source>
        <translation>工作台和页面</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Next step: call the next speaker, then begin</source>
        <translation>下一步：请下一位，然后开始</translation>
    </message>
    <message>
        <source>Began with the call</source>
        <translation>请其发言时即已开始</translation>
    </message>
    <message>
        <source>Pause, resume</source>
        <translation>暂停、继续</translation>
    </message>
    <message>
        <source>30 seconds more</source>
        <translation>增加30秒</translation>
    </message>
    <message>
        <source>30 seconds less</source>
        <translation>减少30秒</translation>
    </message>
    <message>
        <source>End of the statement</source>
        <translation>结束发言</translation>
    </message>
    <message>
        <source>Absent: pass over</source>
        <translation>缺席：跳过</translation>
    </message>
    <message>
        <source>Recall one passed over</source>
        <translation>重新请被跳过者</translation>
    </message>
    <message>
        <source>Give the floor to the secretariat</source>
        <translation>请秘书处发言</translation>
    </message>
    <message>
        <source>Give the floor to somebody on no list</source>
        <translation>请名单之外的人发言</translation>
    </message>
    <message>
        <source>Do not count the outage found</source>
        <translation>不计所发现的中断</translation>
    </message>
    <message>
        <source>Accepted on assurance</source>
        <translation>凭保证接受</translation>
    </message>
    <message>
        <source>Challenged by another State, or no longer</source>
        <translation>另一国提出或撤回异议</translation>
    </message>
    <message>
        <source>Meetings of the Bureau on credentials</source>
        <translation>主席团关于全权证书的会议</translation>
    </message>
    <message>
        <source>The desk of this moment</source>
        <translation>当前的工作台</translation>
    </message>
    <message>
        <source>The floor and its list</source>
        <translation>发言和名单</translation>
    </message>
    <message>
        <source>The page of an agenda item</source>
        <translation>议程项目页面</translation>
    </message>
    <message>
        <source>The register of delegations</source>
        <translation>代表团登记册</translation>
    </message>
    <message>
        <source>About this conference: its document, sessions and doubts</source>
        <translation>关于本次会议：文件、届会和疑问</translation>
    </message>
    <message>
        <source>Take the laptop&apos;s hour for the console&apos;s</source>
        <translation>采用电脑的时间</translation>
    </message>
    <message>
        <source>A backup, to a stick</source>
        <translation>备份（到U盘）</translation>
    </message>
    <message>
        <source>Write on this file all the same</source>
        <translation>仍在此文件上写入</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>程序问题</translation>
    </message>
    <message>
        <source>The President&apos;s ruling on it</source>
        <translation>主席对此的裁决</translation>
    </message>
    <message>
        <source>Appeal against the ruling, and its vote</source>
        <translation>对裁决提出异议及其表决</translation>
    </message>
    <message>
        <source>Add a delegation</source>
        <translation>添加代表团</translation>
    </message>
    <message>
        <source>Right of reply asked for</source>
        <translation>要求行使答辩权</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选名单</translation>
    </message>
    <message>
        <source>Move up, by ruling of the President</source>
        <translation>上移（主席裁决）</translation>
    </message>
    <message>
        <source>Move down, by ruling of the President</source>
        <translation>下移（主席裁决）</translation>
    </message>
    <message>
        <source>Cabinet rank found, or not</source>
        <translation>内阁成员身份认定</translation>
    </message>
    <message>
        <source>Replace the speaker</source>
        <translation>更换发言者</translation>
    </message>
    <message>
        <source>Notice of an exchange of places</source>
        <translation>互换位置的通知</translation>
    </message>
    <message>
        <source>Text of the statement</source>
        <translation>发言稿</translation>
    </message>
    <message>
        <source>Take in writing</source>
        <translation>改为书面</translation>
    </message>
    <message>
        <source>Transfer to another list</source>
        <translation>转至另一名单</translation>
    </message>
    <message>
        <source>Will the list finish in time?</source>
        <translation>名单能按时完成吗？</translation>
    </message>
    <message>
        <source>The list as it stood earlier</source>
        <translation>较早时的名单</translation>
    </message>
    <message>
        <source>Invite an organization to speak</source>
        <translation>邀请组织发言</translation>
    </message>
    <message>
        <source>Close or reopen the list</source>
        <translation>截止或重新开放名单</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>宣布届会开幕</translation>
    </message>
    <message>
        <source>Call the next meeting to order</source>
        <translation>宣布下次会议开始</translation>
    </message>
    <message>
        <source>Who presides</source>
        <translation>由谁主持</translation>
    </message>
    <message>
        <source>Take up an item</source>
        <translation>审议项目</translation>
    </message>
    <message>
        <source>Conclude the item in hand</source>
        <translation>结束当前项目</translation>
    </message>
    <message>
        <source>Leave the item in hand open</source>
        <translation>当前项目留待审议</translation>
    </message>
    <message>
        <source>Suspend or resume the meeting</source>
        <translation>暂停或恢复会议</translation>
    </message>
    <message>
        <source>Suspend the meeting until an hour, for a reason</source>
        <translation>暂停会议至某时，并说明理由</translation>
    </message>
    <message>
        <source>Call a private meeting to order</source>
        <translation>宣布非公开会议开始</translation>
    </message>
    <message>
        <source>Note something to be announced</source>
        <translation>记录待宣布事项</translation>
    </message>
    <message>
        <source>An announcement was read out</source>
        <translation>通知已宣读</translation>
    </message>
    <message>
        <source>Extend the meeting</source>
        <translation>延长会议</translation>
    </message>
    <message>
        <source>Adjourn the meeting</source>
        <translation>散会</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>宣布届会闭幕</translation>
    </message>
    <message>
        <source>What may happen now</source>
        <translation>目前可进行的事项</translation>
    </message>
    <message>
        <source>A motion is moved</source>
        <translation>有人提出动议</translation>
    </message>
    <message>
        <source>Speak for the motion</source>
        <translation>发言赞成动议</translation>
    </message>
    <message>
        <source>Speak against the motion</source>
        <translation>发言反对动议</translation>
    </message>
    <message>
        <source>The motion is withdrawn</source>
        <translation>动议已撤回</translation>
    </message>
    <message>
        <source>The motion is carried, nobody objecting</source>
        <translation>动议无异议通过</translation>
    </message>
    <message>
        <source>Put the motion to the vote</source>
        <translation>将动议付诸表决</translation>
    </message>
    <message>
        <source>Somebody objects</source>
        <translation>有人反对</translation>
    </message>
    <message>
        <source>An objection after the gavel: the decision is reopened</source>
        <translation>落槌之后有人反对：重新审议该决定</translation>
    </message>
    <message>
        <source>A proposal is submitted</source>
        <translation>提交提案</translation>
    </message>
    <message>
        <source>A proposal goes on: it is put, adopted, amended</source>
        <translation>提案的下一步：提出、通过、修正</translation>
    </message>
    <message>
        <source>A position on a decision</source>
        <translation>对决定的立场</translation>
    </message>
    <message>
        <source>The roll of presence</source>
        <translation>出席点名</translation>
    </message>
    <message>
        <source>Of whom the quorum is counted</source>
        <translation>法定人数的基数</translation>
    </message>
    <message>
        <source>Find a delegation</source>
        <translation>查找代表团</translation>
    </message>
    <message>
        <source>Formal credentials received</source>
        <translation>收到正式全权证书</translation>
    </message>
    <message>
        <source>Copy received</source>
        <translation>收到副本</translation>
    </message>
    <message>
        <source>Information only received</source>
        <translation>仅收到信息</translation>
    </message>
    <message>
        <source>Examined: in order</source>
        <translation>审查：合格</translation>
    </message>
    <message>
        <source>Examined: incomplete</source>
        <translation>审查：不完整</translation>
    </message>
    <message>
        <source>Examined: not accepted</source>
        <translation>审查：不予接受</translation>
    </message>
    <message>
        <source>Objection decided: admitted</source>
        <translation>质疑已决：接纳</translation>
    </message>
    <message>
        <source>Objection decided: not admitted</source>
        <translation>质疑已决：不接纳</translation>
    </message>
    <message>
        <source>Make or adopt the report on credentials</source>
        <translation>编写或通过关于全权证书的报告</translation>
    </message>
    <message>
        <source>Present, absent</source>
        <translation>在场、不在场</translation>
    </message>
    <message>
        <source>How each State voted, in the hall, or the figures</source>
        <translation>会场屏幕：各国表决情况或票数</translation>
    </message>
    <message>
        <source>Do what the gavel confirms, or what the President asks for</source>
        <translation>执行木槌所确认的事项，或主席所要求的事项</translation>
    </message>
    <message>
        <source>What would follow from the next step</source>
        <translation>下一步将会如何</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>当前表决</translation>
    </message>
    <message>
        <source>The secret ballot</source>
        <translation>无记名投票</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>所有操作</translation>
    </message>
    <message>
        <source>Sheet of keys</source>
        <translation>按键表</translation>
    </message>
    <message>
        <source>Rehearsal: go to the next moment</source>
        <translation>演练：跳到下一时刻</translation>
    </message>
    <message>
        <source>Motions, proposals and presence</source>
        <translation>动议、提案和出席情况</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Blank the hall</source>
        <translation>会场画面黑屏</translation>
    </message>
    <message>
        <source>Show the President&apos;s view</source>
        <translation>显示主席画面</translation>
    </message>
    <message>
        <source>Show the hall display</source>
        <translation>显示会场画面</translation>
    </message>
    <message>
        <source>Programme and agenda</source>
        <translation>工作安排和议程</translation>
    </message>
    <message>
        <source>Credentials and journal</source>
        <translation>全权证书和日志</translation>
    </message>
    <message>
        <source>Next tab at the side</source>
        <translation>侧面下一个标签</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>放大字号</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>缩小字号</translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation>浅色、深色、高对比度</translation>
    </message>
    <message>
        <source>The manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Welcome: another conference, a new one, the sample</source>
        <translation>欢迎页：另一会议、新会议、样本</translation>
    </message>
    <message>
        <source>Rehearsal: the guide of two minutes</source>
        <translation>演练：两分钟引导</translation>
    </message>
    <message>
        <source>The debate as a picture</source>
        <translation>辩论图示</translation>
    </message>
    <message>
        <source>A message in the hall, or none</source>
        <translation>会场信息：显示或撤下</translation>
    </message>
    <message>
        <source>Overtime counted in the hall, or not</source>
        <translation>会场超时计时：开或关</translation>
    </message>
    <message>
        <source>A tone at one minute and at time, or none</source>
        <translation>一分钟及到时提示音：开或关</translation>
    </message>
    <message>
        <source>The President&apos;s buttons act, or ask here</source>
        <translation>主席的按钮直接执行，或在此请求</translation>
    </message>
    <message>
        <source>President&apos;s view to the next screen</source>
        <translation>主席画面移到下一屏幕</translation>
    </message>
    <message>
        <source>Hall display to the next screen</source>
        <translation>会场画面移到下一屏幕</translation>
    </message>
    <message>
        <source>Change a key</source>
        <translation>更改按键</translation>
    </message>
    <message>
        <source>Language, colours and type of each window</source>
        <translation>各窗口的语言、颜色和字号</translation>
    </message>
    <message>
        <source>Who spoke last goes on</source>
        <translation>上一位发言者继续</translation>
    </message>
    <message>
        <source>The sentences of the President&apos;s script</source>
        <translation>主席讲稿的语句</translation>
    </message>
    <message>
        <source>Papers and tables: export as PDF, Excel, CSV</source>
        <translation>文件和表格：导出为 PDF、Excel、CSV</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Sheet of keys</source>
        <translation>按键表</translation>
    </message>
    <message>
        <source>Page {page} of {pages}: the arrow keys turn it</source>
        <translation>第{page}页，共{pages}页：方向键翻页</translation>
    </message>
</context>
<context>
    <name>Lawful</name>
    <message>
        <source>being voted on</source>
        <translation>正在表决</translation>
    </message>
    <message>
        <source>first</source>
        <translation>先</translation>
    </message>
    <message>
        <source>then</source>
        <translation>后</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>第{number}条</translation>
    </message>
    <message>
        <source>Rule {number}, probable</source>
        <translation>第{number}条，待核</translation>
    </message>
    <message>
        <source>Suspend the meeting</source>
        <translation>暂停会议</translation>
    </message>
    <message>
        <source>Adjourn the meeting</source>
        <translation>散会</translation>
    </message>
    <message>
        <source>Adjourn the debate</source>
        <translation>暂停辩论</translation>
    </message>
    <message>
        <source>Close the debate</source>
        <translation>结束辩论</translation>
    </message>
    <message>
        <source>Limit the statements</source>
        <translation>限制发言时间</translation>
    </message>
    <message>
        <source>Decide on competence</source>
        <translation>决定权限问题</translation>
    </message>
    <message>
        <source>Divide the proposal</source>
        <translation>将提案分部分表决</translation>
    </message>
    <message>
        <source>Reconsider a decision</source>
        <translation>重新审议一项决定</translation>
    </message>
    <message>
        <source>for</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Suspend the meeting until {hour}</source>
        <translation>暂停会议至{hour}</translation>
    </message>
    <message>
        <source>Adjourn the debate on item {item}</source>
        <translation>暂停项目{item}的辩论</translation>
    </message>
    <message>
        <source>Close the debate on item {item}</source>
        <translation>结束项目{item}的辩论</translation>
    </message>
    <message>
        <source>Limit the statements on item {item} to {limit}</source>
        <translation>将项目{item}的发言限为{limit}</translation>
    </message>
    <message>
        <source>Competence to adopt {proposal}</source>
        <translation>通过{proposal}的权限</translation>
    </message>
    <message>
        <source>Divide {proposal}</source>
        <translation>将{proposal}分部分表决</translation>
    </message>
    <message>
        <source>Reconsider {decision}</source>
        <translation>重新审议{decision}</translation>
    </message>
    <message>
        <source>Order of motions: {rule}. Only a State party may move, or vote.</source>
        <translation>动议次序：{rule}。只有缔约国可提出动议或表决。</translation>
    </message>
    <message>
        <source>A vote is being taken</source>
        <translation>正在表决</translation>
    </message>
    <message>
        <source>No motion waits</source>
        <translation>没有待决动议</translation>
    </message>
    <message>
        <source>suspending the meeting</source>
        <translation>暂停会议</translation>
    </message>
    <message>
        <source>adjourning the meeting</source>
        <translation>散会</translation>
    </message>
    <message>
        <source>adjourning the debate</source>
        <translation>暂停辩论</translation>
    </message>
    <message>
        <source>closing the debate</source>
        <translation>结束辩论</translation>
    </message>
    <message>
        <source>limiting the statements</source>
        <translation>限制发言时间</translation>
    </message>
    <message>
        <source>deciding on competence</source>
        <translation>决定权限问题</translation>
    </message>
    <message>
        <source>dividing a proposal</source>
        <translation>提案分部分表决</translation>
    </message>
    <message>
        <source>reconsidering a decision</source>
        <translation>重新审议一项决定</translation>
    </message>
    <message>
        <source>One motion waits: {what}</source>
        <translation>一项动议待决：{what}</translation>
    </message>
    <message>
        <source>the President decides</source>
        <translation>由主席决定</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>程序问题</translation>
    </message>
    <message>
        <source>The one who raises it, not on the substance</source>
        <translation>仅限提出者，不涉及实质</translation>
    </message>
    <message>
        <source>the President rules</source>
        <translation>由主席裁定</translation>
    </message>
    <message>
        <source>Vote on the question</source>
        <translation>就问题表决</translation>
    </message>
    <message>
        <source>Appeal against the ruling</source>
        <translation>对裁定提出异议</translation>
    </message>
    <message>
        <source>Nobody: put to the vote at once</source>
        <translation>无人：立即付诸表决</translation>
    </message>
    <message>
        <source>more yes than no overrules</source>
        <translation>赞成多于反对即推翻</translation>
    </message>
    <message>
        <source>Explanation of vote</source>
        <translation>解释投票</translation>
    </message>
    <message>
        <source>Those who asked, once each</source>
        <translation>提出要求者，每方一次</translation>
    </message>
    <message>
        <source>Statement from the list</source>
        <translation>名单上的发言</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>答辩权</translation>
    </message>
    <message>
        <source>Those who asked</source>
        <translation>提出要求者</translation>
    </message>
    <message>
        <source>more yes than no</source>
        <translation>赞成多于反对</translation>
    </message>
    <message>
        <source>two thirds of yes and no</source>
        <translation>赞成与反对票的三分之二</translation>
    </message>
    <message>
        <source>more than {share} of yes and no</source>
        <translation>超过赞成与反对票的{share}</translation>
    </message>
    <message>
        <source>{share} of yes and no</source>
        <translation>赞成与反对票的{share}</translation>
    </message>
    <message>
        <source>{hour}, {name}; being voted on</source>
        <translation>{hour}，{name}；正在表决</translation>
    </message>
    <message>
        <source>{hour}, {name}; decided first</source>
        <translation>{hour}，{name}；先决定</translation>
    </message>
    <message>
        <source>{hour}, {name}; after: {what}</source>
        <translation>{hour}，{name}；等待：{what}</translation>
    </message>
    <message>
        <source>The list on item {item} is closed; the question is put next.</source>
        <translation>项目{item}的名单截止；接着提出问题。</translation>
    </message>
    <message>
        <source>Statements on item {item} are limited to {limit} from now on.</source>
        <translation>今后项目{item}的发言限为{limit}。</translation>
    </message>
    <message>
        <source>The Conference is not competent: {proposal} falls.</source>
        <translation>会议无权限：{proposal}不再审议。</translation>
    </message>
    <message>
        <source>The parts of {proposal} are voted on apart, then the whole.</source>
        <translation>{proposal}的各部分分别表决，然后表决全文。</translation>
    </message>
    <message>
        <source>What was decided is open again: {decision}.</source>
        <translation>已作出的决定重新审议：{decision}。</translation>
    </message>
    <message>
        <source>The debate on {proposal} ends.</source>
        <translation>关于{proposal}的辩论结束。</translation>
    </message>
    <message>
        <source>The debate on item {item} ends, and its list is closed.</source>
        <translation>项目{item}的辩论终止，名单截止。</translation>
    </message>
    <message>
        <source>This motion falls: {what}.</source>
        <translation>以下动议失效：{what}。</translation>
    </message>
    <message>
        <source>Next comes: {what}.</source>
        <translation>接着是：{what}。</translation>
    </message>
    <message>
        <source>Besides the mover: {who}</source>
        <translation>除提出者外：{who}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>{name}, speaking</source>
        <translation>{name}，正在发言</translation>
    </message>
    <message>
        <source>One more speaker for the motion</source>
        <translation>再有一人赞成发言</translation>
    </message>
    <message>
        <source>One more speaker against the motion</source>
        <translation>再有一人反对发言</translation>
    </message>
    <message>
        <source>A motion by an observer</source>
        <translation>观察员提出的动议</translation>
    </message>
    <message>
        <source>Observers neither move nor vote.</source>
        <translation>观察员不提动议，也不表决。</translation>
    </message>
    <message>
        <source>Rules {first} to {last}</source>
        <translation>第{first}至{last}条</translation>
    </message>
    <message>
        <source>The meeting is suspended; what waits goes on afterwards.</source>
        <translation>会议暂停；待办事项随后继续。</translation>
    </message>
    <message>
        <source>The meeting rises; the other motions fall, and the list waits for the next meeting.</source>
        <translation>散会；其他动议失效，名单留待下次会议。</translation>
    </message>
    <message>
        <source>The question is not put at this session unless two thirds reconsider it ({rule}).</source>
        <translation>除非三分之二同意重新审议，本届会议不再提出该问题（{rule}）。</translation>
    </message>
    <message>
        <source>{name} speaks on, with {left} left.</source>
        <translation>{name}继续发言，剩余{left}。</translation>
    </message>
    <message>
        <source>The debate goes on where it stood.</source>
        <translation>辩论从中断处继续。</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>What the marks mean</source>
        <translation>标记含义</translation>
    </message>
    <message>
        <source>dotted: not registered, or barred by another&apos;s vote</source>
        <translation>带点：未登记，或因他方投票而不投票</translation>
    </message>
    <message>
        <source>grey: not registered, or barred by another&apos;s vote</source>
        <translation>灰色：未登记，或因他方投票而不投票</translation>
    </message>
    <message>
        <source>dotted: not registered</source>
        <translation>带点：未登记</translation>
    </message>
    <message>
        <source>grey: not registered</source>
        <translation>灰色：未登记</translation>
    </message>
    <message>
        <source>English order</source>
        <translation>英文次序</translation>
    </message>
    <message>
        <source>English order; {name} drawn by lot</source>
        <translation>英文次序；抽签从{name}开始</translation>
    </message>
    <message>
        <source>from {name}, by lot</source>
        <translation>抽签从{name}开始</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Head of State</source>
        <translation>国家元首</translation>
    </message>
    <message>
        <source>Vice-President</source>
        <translation>副总统</translation>
    </message>
    <message>
        <source>Crown Prince or Princess</source>
        <translation>王储</translation>
    </message>
    <message>
        <source>Head of Government</source>
        <translation>政府首脑</translation>
    </message>
    <message>
        <source>Deputy Prime Minister</source>
        <translation>副总理</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>部长</translation>
    </message>
    <message>
        <source>Vice-Minister</source>
        <translation>副部长</translation>
    </message>
    <message>
        <source>Chair of delegation</source>
        <translation>代表团团长</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>代表</translation>
    </message>
</context>
<context>
    <name>LevelTyped</name>
    <message>
        <source>president, monarch</source>
        <translation>元首、总统、国家主席、国王</translation>
    </message>
    <message>
        <source>deputy president</source>
        <translation>副主席、国家副主席</translation>
    </message>
    <message>
        <source>crown princess, heir</source>
        <translation>王太子、皇太子</translation>
    </message>
    <message>
        <source>prime minister, chancellor</source>
        <translation>总理、首相、政府总理</translation>
    </message>
    <message>
        <source>vice prime minister</source>
        <translation>副首相</translation>
    </message>
    <message>
        <source>deputy minister</source>
        <translation>次长、副大臣</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>团长、首席代表</translation>
    </message>
    <message>
        <source>ambassador, delegate</source>
        <translation>大使、团员</translation>
    </message>
</context>
<context>
    <name>LockBand</name>
    <message>
        <source>The voting</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>程序问题</translation>
    </message>
    <message>
        <source>The ruling</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Announced: adopted.</source>
        <translation>已宣布：通过。</translation>
    </message>
    <message>
        <source>Announced: not adopted.</source>
        <translation>已宣布：未通过。</translation>
    </message>
    <message>
        <source>Point of order of {name}.</source>
        <translation>程序问题：{name}。</translation>
    </message>
    <message>
        <source>The call stands until it is ruled upon.</source>
        <translation>裁定之前唱名暂停。</translation>
    </message>
    <message>
        <source>Appeal of {name}.</source>
        <translation>{name}的异议。</translation>
    </message>
    <message>
        <source>The call stands until it is voted on.</source>
        <translation>在表决之前暂停点名。</translation>
    </message>
    <message>
        <source>Put to the vote at {hour}.</source>
        <translation>{hour}付诸表决。</translation>
    </message>
    <message>
        <source>Before the first answer {name} explains its vote.</source>
        <translation>第一个回答之前，{name}解释投票。</translation>
    </message>
    <message>
        <source>Only a point of order on the conduct of the voting interrupts it.</source>
        <translation>只有涉及表决进行方式的程序问题可予打断。</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>There is no list in hand to look back on.</source>
        <translation>没有可回看的当前名单。</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>在手册中搜索</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>手册页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message>
        <source>in explanation of vote</source>
        <translation>解释投票</translation>
    </message>
    <message>
        <source>in explanation of vote %1</source>
        <translation>解释对第%1次表决的投票</translation>
    </message>
    <message numerus="yes">
        <source>%n wish to explain</source>
        <translation>
            <numerusform>%n个代表团要求解释投票</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩%1</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>然后</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>abstaining</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>表决中</translation>
    </message>
    <message>
        <source>Appeal against a ruling</source>
        <translation>对裁决的异议</translation>
    </message>
    <message>
        <source>The meeting is suspended</source>
        <translation>会议暂停</translation>
    </message>
    <message>
        <source>Suspended, resumes %1</source>
        <translation>会议暂停，%1恢复</translation>
    </message>
    <message>
        <source>The session is closed</source>
        <translation>本届会议已闭幕</translation>
    </message>
    <message>
        <source>The meeting is adjourned</source>
        <translation>会议已散会</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>第%1次会议</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>asked for by %1</source>
        <translation>应%1要求</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>to be read out</source>
        <translation>待宣读</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>项目%1</translation>
    </message>
    <message>
        <source>Spoke for it: %1</source>
        <translation>发言赞成：%1</translation>
    </message>
    <message>
        <source>Nobody else may speak on it</source>
        <translation>不得再有人发言</translation>
    </message>
    <message>
        <source>submitted by %1</source>
        <translation>由%1提交</translation>
    </message>
    <message>
        <source>Objection: %1</source>
        <translation>异议：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n have not answered</source>
        <translation>
            <numerusform>%n国尚未表示意见</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to call again</source>
        <translation>
            <numerusform>再次点名还剩%n国</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to call</source>
        <translation>
            <numerusform>还剩%n国</numerusform>
        </translation>
    </message>
    <message>
        <source>Called</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>Shall the ruling be overruled?</source>
        <translation>是否推翻裁决？</translation>
    </message>
    <message>
        <source>the motion of %1</source>
        <translation>%1的动议</translation>
    </message>
    <message>
        <source>the appeal of %1</source>
        <translation>%1的异议</translation>
    </message>
    <message>
        <source>agenda item %1</source>
        <translation>议程项目%1</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>唱名表决</translation>
    </message>
    <message>
        <source>Roll call on %1</source>
        <translation>对%1进行唱名表决</translation>
    </message>
    <message>
        <source>Recorded vote</source>
        <translation>记录表决</translation>
    </message>
    <message>
        <source>Recorded vote on %1</source>
        <translation>对%1进行记录表决</translation>
    </message>
    <message>
        <source>Vote by show of hands</source>
        <translation>举手表决</translation>
    </message>
    <message>
        <source>Vote by show of hands on %1</source>
        <translation>对%1进行举手表决</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>动议通过</translation>
    </message>
    <message>
        <source>Not carried</source>
        <translation>动议未获通过</translation>
    </message>
    <message>
        <source>Ruling overruled</source>
        <translation>裁决被推翻</translation>
    </message>
    <message>
        <source>The ruling stands</source>
        <translation>裁决有效</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>未获通过</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>动议撤回</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>two thirds are %1 of %2</source>
        <translation>三分之二为%2票中的%1票</translation>
    </message>
    <message>
        <source>the majority is %1 of %2</source>
        <translation>多数为%2票中的%1票</translation>
    </message>
    <message>
        <source>%1: reached so far</source>
        <translation>%1：目前已达到</translation>
    </message>
    <message>
        <source>%1: not reached so far</source>
        <translation>%1：目前未达到</translation>
    </message>
    <message>
        <source>nobody for or against</source>
        <translation>无人赞成或反对</translation>
    </message>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>需要%n票</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: to %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>关于%1</translation>
    </message>
    <message>
        <source>moved by %1</source>
        <translation>%1提出</translation>
    </message>
    <message>
        <source>Spoke for it: %1; against it: %2</source>
        <translation>发言赞成：%1；发言反对：%2</translation>
    </message>
    <message>
        <source>Spoke against it: %2</source>
        <translation>发言反对：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n may still speak for it</source>
        <translation>
            <numerusform>还可有%n人发言赞成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may still speak against it</source>
        <translation>
            <numerusform>还可有%n人发言反对</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>项目%1</translation>
    </message>
</context>
<context>
    <name>MeetingCommands</name>
    <message>
        <source>This closes the session of the Conference.</source>
        <translation>这将宣布缔约国会议本届会议闭幕。</translation>
    </message>
    <message>
        <source>No meeting is planned any more.</source>
        <translation>没有安排更多会议。</translation>
    </message>
    <message>
        <source>This meeting is planned for {hour}.</source>
        <translation>本次会议定于{hour}举行。</translation>
    </message>
    <message>
        <source>Take up item</source>
        <translation>审议项目</translation>
    </message>
    <message numerus="yes">
        <source>%n still wait in the list.</source>
        <translation>
            <numerusform>发言名单上仍有%n个等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended until</source>
        <translation>暂停至</translation>
    </message>
    <message>
        <source>Suspended until {hour}, for what reason?</source>
        <translation>暂停至{hour}，理由是？</translation>
    </message>
    <message>
        <source>No reason is given</source>
        <translation>不说明理由</translation>
    </message>
    <message>
        <source>Nothing waits to be announced.</source>
        <translation>没有待宣布的通知。</translation>
    </message>
    <message>
        <source>The meeting goes on until</source>
        <translation>会议延至</translation>
    </message>
    <message numerus="yes">
        <source>%n still wait in the list, and the meeting was to rise at {hour}.</source>
        <translation>
            <numerusform>名单上还有%n个在等候，而会议原定于{hour}结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>No list is in hand.</source>
        <translation>当前没有名单。</translation>
    </message>
    <message>
        <source>Press {key} again to do it.</source>
        <translation>再按{key}即执行。</translation>
    </message>
    <message>
        <source>Undo would take back: {act}.</source>
        <translation>将撤销：{act}。</translation>
    </message>
    <message>
        <source>{name} has the floor.</source>
        <translation>{name}正在发言。</translation>
    </message>
    <message>
        <source>The same key again does it all the same.</source>
        <translation>再按一次同一个键即照样执行。</translation>
    </message>
    <message>
        <source>No item is in hand.</source>
        <translation>没有当前项目。</translation>
    </message>
    <message>
        <source>in hand: go on with it</source>
        <translation>审议中：继续</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>{section} …</source>
        <translation>{section}……</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Recall: {name}</source>
        <translation>重新请其发言：{name}</translation>
    </message>
</context>
<context>
    <name>MotionCommands</name>
    <message>
        <source>Which motion is moved</source>
        <translation>提出哪项动议</translation>
    </message>
    <message>
        <source>Speaks for the motion</source>
        <translation>发言赞成动议</translation>
    </message>
    <message>
        <source>Speaks against the motion</source>
        <translation>发言反对动议</translation>
    </message>
    <message>
        <source>No motion is pending.</source>
        <translation>没有待决动议。</translation>
    </message>
    <message>
        <source>name or code of a State party</source>
        <translation>缔约国名称或代码</translation>
    </message>
    <message>
        <source>{motion}: moved by</source>
        <translation>{motion}：提出者</translation>
    </message>
    <message>
        <source>Limit the statements to</source>
        <translation>发言时间限为</translation>
    </message>
    <message>
        <source>Suspend the meeting until</source>
        <translation>暂停会议至</translation>
    </message>
    <message>
        <source>It was not said until when</source>
        <translation>未说明到何时</translation>
    </message>
    <message>
        <source>Give the floor for the motion</source>
        <translation>请赞成动议者发言</translation>
    </message>
    <message>
        <source>Give the floor against the motion</source>
        <translation>请反对动议者发言</translation>
    </message>
    <message>
        <source>Put it to the vote</source>
        <translation>付诸表决</translation>
    </message>
    <message>
        <source>Carried, nobody objecting</source>
        <translation>无异议通过</translation>
    </message>
    <message>
        <source>Withdrawn by its mover</source>
        <translation>由提出者撤回</translation>
    </message>
</context>
<context>
    <name>MotionsPage</name>
    <message>
        <source>What may happen now</source>
        <translation>目前可进行的事项</translation>
    </message>
    <message>
        <source>In order, by precedence</source>
        <translation>合乎程序，按先后次序</translation>
    </message>
    <message>
        <source>Not in order now</source>
        <translation>现在不合程序</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>动议撤回</translation>
    </message>
    <message>
        <source>Put it to the vote</source>
        <translation>付诸表决</translation>
    </message>
    <message>
        <source>Put to the vote: {what}</source>
        <translation>付诸表决：{what}</translation>
    </message>
    <message>
        <source>If it carries: {what}</source>
        <translation>如果通过：{what}</translation>
    </message>
    <message>
        <source>A rule without a mark stands in the agenda; “probable” is after the sister treaty; “cf.” where the number here is not known.</source>
        <translation>无标注：条号见议程；“待核”：依姊妹条约；“参看”：此处条号不详。</translation>
    </message>
    <message>
        <source>May still speak on it</source>
        <translation>还可发言者</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>如何决定</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>If it is lost</source>
        <translation>如果未通过</translation>
    </message>
    <message>
        <source>Enter folds them</source>
        <translation>按回车折叠</translation>
    </message>
    <message>
        <source>Enter shows them</source>
        <translation>按回车显示</translation>
    </message>
</context>
<context>
    <name>MovingCommands</name>
    <message>
        <source>Select the one who is to be moved, of those waiting.</source>
        <translation>请在等候者中选定要移动者。</translation>
    </message>
    <message>
        <source>{name} stands at place {place} already.</source>
        <translation>{name}已在第{place}位。</translation>
    </message>
    <message>
        <source>the President&apos;s reason, in one line</source>
        <translation>主席的理由，一行</translation>
    </message>
    <message>
        <source>{name} to the end, place {place}: for what reason?</source>
        <translation>{name}移至末尾第{place}位：理由？</translation>
    </message>
    <message>
        <source>{name} to place {place}, before {other}: for what reason?</source>
        <translation>{name}移至第{place}位，在{other}之前：理由？</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Not entered.</source>
        <translation>未登记。</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>未执行。</translation>
    </message>
    <message>
        <source>{refusal} {rule}.</source>
        <translation>{refusal}{rule}。</translation>
    </message>
    <message>
        <source>The time of the outage counts for the speaker unless it is held.</source>
        <translation>除非扣除，中断时间计入发言时间。</translation>
    </message>
    <message>
        <source>The console stood still for {span}.</source>
        <translation>控制台停顿了{span}。</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file}已损坏。</translation>
    </message>
    <message>
        <source>It is open to look at. Bring back a backup with restore, and keep this file.</source>
        <translation>仅供查看。请用 restore 恢复备份，并保留此文件。</translation>
    </message>
    <message>
        <source>{file} was copied while it was in use.</source>
        <translation>{file}是在使用中复制的。</translation>
    </message>
    <message>
        <source>Acts after number {number} may be missing; the whole file is where it was copied from.</source>
        <translation>第{number}号之后的操作可能缺失；完整文件在原处。</translation>
    </message>
    <message>
        <source>{file} is being checked.</source>
        <translation>正在检查{file}。</translation>
    </message>
    <message>
        <source>Acts can be done as soon as that has ended.</source>
        <translation>检查结束后即可操作。</translation>
    </message>
    <message>
        <source>Here it is {console}, on the laptop {laptop}.</source>
        <translation>此处为 {console}，电脑上为 {laptop}。</translation>
    </message>
    <message>
        <source>The console goes on from the last act; if the laptop is right, take its hour.</source>
        <translation>控制台从最后一项操作的时间继续；如果电脑的时间正确，请采用它。</translation>
    </message>
    <message>
        <source>Choose with the arrow keys, then press Enter.</source>
        <translation>用方向键选择，然后按回车。</translation>
    </message>
    <message>
        <source>Which one: {names}</source>
        <translation>哪一个：{names}</translation>
    </message>
</context>
<context>
    <name>ObjectionCommands</name>
    <message>
        <source>While it is voted only a point of order on the voting interrupts it.</source>
        <translation>表决期间只有关于表决进行的程序问题可以打断。</translation>
    </message>
    <message>
        <source>Nothing is put to the Conference to which somebody could object.</source>
        <translation>目前没有向缔约国会议提出可以反对的事项。</translation>
    </message>
    <message>
        <source>{matter}: who objects no longer?</source>
        <translation>{matter}：谁撤回反对？</translation>
    </message>
    <message>
        <source>No decision was taken that could be reopened.</source>
        <translation>尚未作出可以重新审议的决定。</translation>
    </message>
    <message>
        <source>{decision}, after the gavel: who objects?</source>
        <translation>{decision}，落槌之后：谁反对？</translation>
    </message>
    <message>
        <source>name or code of a State party</source>
        <translation>缔约国名称或代码</translation>
    </message>
    <message>
        <source>{matter}: who objects?</source>
        <translation>{matter}：谁反对？</translation>
    </message>
    <message>
        <source>It is not noted who</source>
        <translation>不记录是谁</translation>
    </message>
    <message>
        <source>{names}: objection. What follows?</source>
        <translation>{names}：反对。接下来怎么办？</translation>
    </message>
    <message>
        <source>Consultations: who leads them is noted</source>
        <translation>磋商：记录由谁主持</translation>
    </message>
    <message>
        <source>Consultations: the meeting is suspended</source>
        <translation>磋商：会议暂停</translation>
    </message>
    <message>
        <source>A vote</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>{name} objects no longer</source>
        <translation>{name}撤回异议</translation>
    </message>
    <message>
        <source>Another one objects too</source>
        <translation>另有代表团反对</translation>
    </message>
    <message>
        <source>Later: it is deferred</source>
        <translation>以后：予以推迟</translation>
    </message>
    <message>
        <source>Later: the item stays open</source>
        <translation>以后：该项目保持开放</translation>
    </message>
    <message>
        <source>A decision in other words, or by a vote: record it</source>
        <translation>以其他措辞或经表决作出的决定：予以记录</translation>
    </message>
    <message>
        <source>A secret ballot</source>
        <translation>无记名投票</translation>
    </message>
    <message>
        <source>There is an objection</source>
        <translation>有人反对</translation>
    </message>
    <message>
        <source>{decision} is reopened: for what reason?</source>
        <translation>重新审议{decision}：理由是什么？</translation>
    </message>
    <message>
        <source>in one line, for the record</source>
        <translation>一行文字，载入记录</translation>
    </message>
    <message>
        <source>{name} objected after the gavel</source>
        <translation>{name}在落槌之后反对</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>President</source>
        <translation>主席</translation>
    </message>
    <message>
        <source>Vice-President</source>
        <translation>副主席</translation>
    </message>
    <message>
        <source>{office}: {who}</source>
        <translation>{office}：{who}</translation>
    </message>
</context>
<context>
    <name>Officers</name>
    <message>
        <source>nobody yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>else {group}</source>
        <translation>否则为{group}</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>已当选</translation>
    </message>
</context>
<context>
    <name>OfficersCommands</name>
    <message>
        <source>Withdraw the nomination</source>
        <translation>撤回提名</translation>
    </message>
    <message>
        <source>Nominate another one too</source>
        <translation>再提名一名</translation>
    </message>
    <message>
        <source>Nominate as {office}</source>
        <translation>提名为{office}</translation>
    </message>
    <message>
        <source>name or code of a delegation</source>
        <translation>代表团名称或代码</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第{page}页，共{pages}页</translation>
    </message>
    <message>
        <source>Enter: whole, or broad</source>
        <translation>Enter：整页或放大</translation>
    </message>
    <message>
        <source>The pages are being painted: {seconds} s</source>
        <translation>正在生成页面：{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All acts</source>
        <translation>所有操作</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>可选项</translation>
    </message>
    <message>
        <source>Nothing that is offered fits “{typed}”.</source>
        <translation>没有符合“{typed}”的选项。</translation>
    </message>
    <message>
        <source>This must be said, in words.</source>
        <translation>必须用文字说明。</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”. Is one of these meant? An arrow key chooses.</source>
        <translation>没有名为“{typed}”的内容。是否指以下之一？用方向键选择。</translation>
    </message>
    <message>
        <source>An arrow key chooses.</source>
        <translation>用方向键选择。</translation>
    </message>
</context>
<context>
    <name>PapersCommands</name>
    <message>
        <source>Nothing can be written here.</source>
        <translation>此处无法写入任何内容。</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>正在写入{file}……</translation>
    </message>
    <message>
        <source>Another file is being written.</source>
        <translation>正在写入另一个文件。</translation>
    </message>
    <message>
        <source>Place: {folder}</source>
        <translation>位置：{folder}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Of which list</source>
        <translation>哪份名单</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As it stands, or stood</source>
        <translation>截至何时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>As it is looked back on: {moment}</source>
        <translation>正在回看的时刻：{moment}</translation>
    </message>
    <message>
        <source>None: a table of data</source>
        <translation>无：数据表</translation>
    </message>
    <message>
        <source>PDF, a paper to print</source>
        <translation>PDF，供打印的文件</translation>
    </message>
    <message>
        <source>Word, to go on writing</source>
        <translation>Word，可继续编写</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV, a table for any program</source>
        <translation>CSV，任何程序可读的表格</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON，供程序使用</translation>
    </message>
    <message>
        <source>JSON Lines, as “perform” reads it</source>
        <translation>JSON Lines，可由“perform”读取</translation>
    </message>
    <message>
        <source>Write it to</source>
        <translation>写入到</translation>
    </message>
    <message>
        <source>This is a table for other programs: it has no pages to look at.</source>
        <translation>这是供其他程序使用的表格，没有可供查看的页面。</translation>
    </message>
    <message>
        <source>Written:</source>
        <translation>已写入：</translation>
    </message>
    <message>
        <source>Nothing written.</source>
        <translation>未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>Papers and tables</source>
        <translation>文件和表格</translation>
    </message>
    <message>
        <source>What is to be written</source>
        <translation>要写入的内容</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>Arrows turn a row, Enter asks for it in words, Esc goes back</source>
        <translation>方向键更改所选行，Enter 按词选择，Esc 返回</translation>
    </message>
</context>
<context>
    <name>PastModel</name>
    <message>
        <source>{place} then</source>
        <translation>当时：{place}</translation>
    </message>
    <message>
        <source>{place} now</source>
        <translation>现在：{place}</translation>
    </message>
</context>
<context>
    <name>PastPanel</name>
    <message>
        <source>waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>called</source>
        <translation>已请</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>发言中</translation>
    </message>
    <message>
        <source>set aside for a motion</source>
        <translation>因动议中断</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>已发言</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>被跳过</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>void</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>已转移</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>The list as it stood</source>
        <translation>当时的名单</translation>
    </message>
    <message>
        <source>After which act</source>
        <translation>在哪项操作之后</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>time, as 10:42</source>
        <translation>时间，如 10:42</translation>
    </message>
    <message>
        <source>What happened since</source>
        <translation>此后发生的事</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>as it stood after act {number}</source>
        <translation>第{number}项操作之后的状况</translation>
    </message>
    <message>
        <source>Arrows go an act, with Ctrl an hour; Esc goes back to now</source>
        <translation>方向键移一项操作，加 Ctrl 移一小时；Esc 回到现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Acts since then: {count}</source>
        <translation>此后的操作：{count}</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>place {place}</source>
        <translation>第{place}位</translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation>正在发言</translation>
    </message>
    <message>
        <source>set aside for a motion</source>
        <translation>因动议中断</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>被跳过</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>已发言</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>void</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>replies to {name}</source>
        <translation>答辩对象：{name}</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>SPEAKING</source>
        <translation>发言中</translation>
    </message>
    <message>
        <source>ONE MINUTE</source>
        <translation>一分钟</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>时间到</translation>
    </message>
    <message>
        <source>OVER</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>PictureCommands</name>
    <message>
        <source>Keep the picture as</source>
        <translation>图示另存为</translation>
    </message>
    <message>
        <source>a file&apos;s path, ending in .png or .svg</source>
        <translation>文件路径，以 .png 或 .svg 结尾</translation>
    </message>
    <message>
        <source>Not kept.</source>
        <translation>未保存。</translation>
    </message>
    <message>
        <source>The file&apos;s name must end in .png or .svg.</source>
        <translation>文件名须以 .png 或 .svg 结尾。</translation>
    </message>
    <message>
        <source>Picture kept.</source>
        <translation>图示已保存。</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>无法写入{path}。</translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>The debate as a picture</source>
        <translation>辩论图示</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>全权证书</translation>
    </message>
    <message>
        <source>Arrows turn to the next, Ctrl+S keeps it, Esc goes back</source>
        <translation>方向键切换，Ctrl+S 保存，Esc 返回</translation>
    </message>
    <message>
        <source>Nobody has spoken under this item</source>
        <translation>本项目下尚无人发言</translation>
    </message>
    <message>
        <source>No list is in hand</source>
        <translation>当前没有名单</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>ends by {hour}</source>
        <translation>至迟{hour}结束</translation>
    </message>
    <message>
        <source>Speaking time that waits, in hours</source>
        <translation>等候者的发言时间（小时）</translation>
    </message>
    <message numerus="yes">
        <source>{time}, %n statements</source>
        <translation>
            <numerusform>{time}，%n次发言</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}, {over} over</source>
        <translation>{told}，超时{over}</translation>
    </message>
    <message>
        <source>{told}, {count} waiting</source>
        <translation>{told}，{count}位等候</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Information only</source>
        <translation>仅有信息</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>受质疑</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Intergovernmental organizations</source>
        <translation>政府间组织</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>There is one screen only.</source>
        <translation>只有一块屏幕。</translation>
    </message>
    <message>
        <source>It comes back with it; its key shows it on another.</source>
        <translation>屏幕恢复时窗口随之返回；其按键可在另一屏幕显示。</translation>
    </message>
    <message>
        <source>The screen {name} is gone.</source>
        <translation>屏幕 {name} 已断开。</translation>
    </message>
    <message>
        <source>The screen {name} is back.</source>
        <translation>屏幕 {name} 已恢复。</translation>
    </message>
    <message>
        <source>It stands over this window until it is put away by the same key; F11 makes it fill the screen.</source>
        <translation>它在此窗口之上，再按同一键收起；F11 全屏。</translation>
    </message>
    <message>
        <source>It stands beside this window until it is put away by the same key; F11 makes it fill the screen.</source>
        <translation>它在此窗口旁边，再按同一键收起；F11 全屏。</translation>
    </message>
    <message>
        <source>This window stands on another now.</source>
        <translation>本窗口现已移到另一块屏幕。</translation>
    </message>
    <message>
        <source>A screen is gone.</source>
        <translation>一块屏幕已断开。</translation>
    </message>
    <message>
        <source>A screen is back.</source>
        <translation>一块屏幕已恢复。</translation>
    </message>
    <message>
        <source>{window} came along.</source>
        <translation>{window}随之移来。</translation>
    </message>
    <message>
        <source>{window} makes way for this one.</source>
        <translation>{window}为本窗口让出位置。</translation>
    </message>
    <message>
        <source>It stands on another screen now.</source>
        <translation>现已移到另一块屏幕。</translation>
    </message>
    <message>
        <source>It is put away; its key shows it again.</source>
        <translation>已收起；按其按键可再次显示。</translation>
    </message>
    <message>
        <source>{window} makes way.</source>
        <translation>{window}让出位置。</translation>
    </message>
    <message>
        <source>It stands beside this window now.</source>
        <translation>现已移到此窗口旁边。</translation>
    </message>
    <message>
        <source>{window} stands on a screen of its own now.</source>
        <translation>{window}现已占用自己的屏幕。</translation>
    </message>
    <message>
        <source>The hall display</source>
        <translation>会场画面</translation>
    </message>
    <message>
        <source>The President&apos;s view</source>
        <translation>主席画面</translation>
    </message>
    <message>
        <source>No screen is free.</source>
        <translation>没有空闲的屏幕。</translation>
    </message>
</context>
<context>
    <name>Podium</name>
    <message>
        <source>Settings that cannot be read are as the program brings them:</source>
        <translation>以下设置无法读取，按程序原有设置：</translation>
    </message>
    <message>
        <source>{settings}.</source>
        <translation>{settings}。</translation>
    </message>
    <message>
        <source>Settings are not kept: {file} cannot be written.</source>
        <translation>设置未能保存：无法写入{file}。</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>the file used last</source>
        <translation>上次使用的文件</translation>
    </message>
    <message>
        <source>files opened of late</source>
        <translation>最近打开的会议</translation>
    </message>
</context>
<context>
    <name>PointCommands</name>
    <message>
        <source>delegation; behind a colon the subject, if it was told</source>
        <translation>代表团；冒号后写事由（如已说明）</translation>
    </message>
    <message>
        <source>Point of order of</source>
        <translation>程序问题，提出者</translation>
    </message>
    <message>
        <source>No point of order awaits a ruling.</source>
        <translation>没有待裁决的程序问题。</translation>
    </message>
    <message>
        <source>The President&apos;s ruling on the point of order of {name}</source>
        <translation>主席对{name}的程序问题的裁决</translation>
    </message>
    <message>
        <source>upheld or rejected; behind a colon the words, if any</source>
        <translation>成立或不成立；冒号后写措辞（如有）</translation>
    </message>
    <message>
        <source>The appeal of {name}</source>
        <translation>{name}的异议</translation>
    </message>
    <message>
        <source>Vote on the appeal of {name}: to overrule the ruling, against, abstaining</source>
        <translation>就{name}的异议表决：赞成推翻、反对、弃权</translation>
    </message>
    <message>
        <source>three numbers, as 54 60 3</source>
        <translation>三个数字，如 54 60 3</translation>
    </message>
    <message>
        <source>There is no ruling to appeal against.</source>
        <translation>没有可提出异议的裁决。</translation>
    </message>
    <message>
        <source>Appeal against the ruling on the point of order of {name}, by</source>
        <translation>对{name}的程序问题的裁决提出异议者</translation>
    </message>
    <message>
        <source>name or code of a State party</source>
        <translation>缔约国名称或代码</translation>
    </message>
    <message>
        <source>The same key again asks all the same who appeals.</source>
        <translation>再按同一键仍询问由谁提出异议。</translation>
    </message>
    <message>
        <source>not admitted</source>
        <translation>未获接纳</translation>
    </message>
    <message>
        <source>not a State party</source>
        <translation>非缔约国</translation>
    </message>
    <message>
        <source>{overrule} to overrule the ruling, {against} against, {abstaining} abstaining</source>
        <translation>赞成推翻裁决{overrule}，反对{against}，弃权{abstaining}</translation>
    </message>
    <message>
        <source>{name} (not a State party)</source>
        <translation>{name}（非缔约国）</translation>
    </message>
    <message>
        <source>{name} (not admitted)</source>
        <translation>{name}（未获接纳）</translation>
    </message>
    <message>
        <source>The clock of {name} is held at {left}.</source>
        <translation>{name}的计时停在{left}。</translation>
    </message>
    <message>
        <source>Point of order: {name}.</source>
        <translation>程序问题：{name}。</translation>
    </message>
    <message>
        <source>The ruling</source>
        <translation>裁决</translation>
    </message>
    <message>
        <source>Appeal: {name}.</source>
        <translation>异议：{name}。</translation>
    </message>
    <message>
        <source>The ruling on the point of order of {name} is put to the vote at once.</source>
        <translation>对{name}的程序问题的裁决立即付诸表决。</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Point of order of {name}: {ruling}.</source>
        <translation>{name}的程序问题：{ruling}。</translation>
    </message>
    <message>
        <source>Point of order of {name}: the ruling is overruled.</source>
        <translation>{name}的程序问题：裁决被推翻。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source> (not a State party)</source>
        <translation>（非缔约国）</translation>
    </message>
    <message>
        <source> (not admitted)</source>
        <translation>（未获接纳）</translation>
    </message>
    <message>
        <source>Awaits the ruling</source>
        <translation>等待裁决</translation>
    </message>
    <message>
        <source>Under appeal, to be voted on at once</source>
        <translation>有异议，立即付诸表决</translation>
    </message>
    <message>
        <source>Not a State party</source>
        <translation>非缔约国</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>未获接纳</translation>
    </message>
    <message>
        <source>Appeal of {name}: to be voted on at once</source>
        <translation>{name}的异议：立即付诸表决</translation>
    </message>
    <message>
        <source>{name} holds {left}</source>
        <translation>{name}保留{left}</translation>
    </message>
    <message>
        <source>the ruling stands</source>
        <translation>裁决有效</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>被推翻</translation>
    </message>
    <message>
        <source>Appeal of {name}: {overrule} to overrule, {against} against, {abstaining} abstaining; {stands}</source>
        <translation>{name}的异议：赞成推翻{overrule}，反对{against}，弃权{abstaining}；{stands}</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>A third</source>
        <translation>三分之一</translation>
    </message>
    <message>
        <source>A majority</source>
        <translation>过半数</translation>
    </message>
    <message>
        <source>More than {share}</source>
        <translation>超过{share}</translation>
    </message>
    <message>
        <source>At least {share}</source>
        <translation>至少{share}</translation>
    </message>
    <message>
        <source>{share} of {base}: {needed}.</source>
        <translation>{base}的{share}：{needed}。</translation>
    </message>
    <message>
        <source>May open and debate.</source>
        <translation>可以开会和辩论。</translation>
    </message>
    <message>
        <source>May decide.</source>
        <translation>可以作出决定。</translation>
    </message>
    <message>
        <source>Of whom: a setting</source>
        <translation>基数：可设定</translation>
    </message>
    <message>
        <source>If of {base}: {needed}, met.</source>
        <translation>若按{base}：{needed}，已达到。</translation>
    </message>
    <message>
        <source>If of {base}: {needed}, not met.</source>
        <translation>若按{base}：{needed}，未达到。</translation>
    </message>
    <message>
        <source>{needed} to debate</source>
        <translation>辩论需{needed}</translation>
    </message>
    <message>
        <source>{needed} to decide</source>
        <translation>决定需{needed}</translation>
    </message>
    <message>
        <source>{count} present</source>
        <translation>{count}出席</translation>
    </message>
    <message>
        <source>of {count} that take part</source>
        <translation>共{count}国参加</translation>
    </message>
</context>
<context>
    <name>PresenceBand</name>
    <message>
        <source>Quorum</source>
        <translation>法定人数</translation>
    </message>
</context>
<context>
    <name>PresenceCall</name>
    <message>
        <source>Who is called</source>
        <translation>现在点到谁</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>待更正</translation>
    </message>
    <message>
        <source>Answers out of turn</source>
        <translation>未按次序回答</translation>
    </message>
    <message>
        <source>Esc: back to {name}</source>
        <translation>Esc：回到{name}</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>唱名完毕</translation>
    </message>
    <message>
        <source>All were called</source>
        <translation>全部点到</translation>
    </message>
    <message>
        <source>then {names}</source>
        <translation>其后{names}</translation>
    </message>
    <message>
        <source>Called, {place} of {count}</source>
        <translation>点到第{place}个，共{count}个</translation>
    </message>
</context>
<context>
    <name>PresenceCommands</name>
    <message>
        <source>Of whom is the quorum counted?</source>
        <translation>法定人数按什么基数计算？</translation>
    </message>
    <message>
        <source>The answer of {name} is awaited.</source>
        <translation>等待{name}回答。</translation>
    </message>
    <message>
        <source>1: present, 2: not there.</source>
        <translation>1：出席，2：缺席。</translation>
    </message>
    <message>
        <source>To decide: of {base}, {needed}</source>
        <translation>决定：{base}，{needed}</translation>
    </message>
    <message>
        <source>To debate: of {base}, {needed}</source>
        <translation>辩论：{base}，{needed}</translation>
    </message>
    <message>
        <source>How many take part: enter a figure</source>
        <translation>参加国数：输入数字</translation>
    </message>
    <message>
        <source>now {count}</source>
        <translation>现为{count}</translation>
    </message>
    <message>
        <source>How many take part: as counted here</source>
        <translation>参加国数：按此处统计</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>现行设定</translation>
    </message>
    <message>
        <source>How many States parties take part</source>
        <translation>参加会议的缔约国数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>“{typed}” is no number.</source>
        <translation>“{typed}”不是数字。</translation>
    </message>
</context>
<context>
    <name>PresenceLegend</name>
    <message>
        <source>What the marks mean</source>
        <translation>标记含义</translation>
    </message>
    <message>
        <source>dotted: not registered, not called</source>
        <translation>带点：未登记，不点名</translation>
    </message>
    <message>
        <source>grey: not registered, not called</source>
        <translation>灰色：未登记，不点名</translation>
    </message>
    <message>
        <source>English order; a letter goes to a name, Enter changes it</source>
        <translation>英文次序；字母跳至国名，回车更改</translation>
    </message>
</context>
<context>
    <name>Presidency</name>
    <message>
        <source>The President&apos;s buttons act.</source>
        <translation>主席的按钮直接执行。</translation>
    </message>
    <message>
        <source>The President&apos;s buttons ask here.</source>
        <translation>主席的按钮在此提出请求。</translation>
    </message>
    <message>
        <source>The President asks for nothing.</source>
        <translation>没有待处理的主席请求。</translation>
    </message>
    <message>
        <source>The same key again records that it is carried, nobody objecting.</source>
        <translation>再按同一键即记录为无人反对而通过。</translation>
    </message>
    <message>
        <source>{motion} comes next.</source>
        <translation>接下来是：{motion}。</translation>
    </message>
    <message>
        <source>The President asks:</source>
        <translation>主席请求：</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
</context>
<context>
    <name>PresidentView</name>
    <message>
        <source>Gavel</source>
        <translation>落槌</translation>
    </message>
    <message>
        <source>President</source>
        <translation>主席</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>已请求：%1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>已请求</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>还剩%n分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rises %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>, %1 h %2 left</source>
        <translation>，还有%1小时%2分</translation>
    </message>
    <message>
        <source>, %2 min left</source>
        <translation>，还有%2分钟</translation>
    </message>
    <message>
        <source>%1 holds %2.</source>
        <translation>%1保留%2。</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>时限%1</translation>
    </message>
    <message>
        <source>CALLED</source>
        <translation>已请</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>无人发言</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一位</translation>
    </message>
</context>
<context>
    <name>Presiding</name>
    <message>
        <source>Resume the statement</source>
        <translation>继续发言</translation>
    </message>
    <message>
        <source>Put it to the vote</source>
        <translation>付诸表决</translation>
    </message>
    <message>
        <source>Open the ballot</source>
        <translation>开始投票</translation>
    </message>
    <message>
        <source>Close the box</source>
        <translation>关闭票箱</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>已宣读</translation>
    </message>
    <message>
        <source>Report heard</source>
        <translation>报告已听取</translation>
    </message>
    <message>
        <source>Put it to the Conference</source>
        <translation>提交会议</translation>
    </message>
    <message>
        <source>Appeal: %1.</source>
        <translation>异议：%1。</translation>
    </message>
    <message>
        <source>To be voted on at once.</source>
        <translation>立即付诸表决。</translation>
    </message>
    <message>
        <source>The point of order is upheld.</source>
        <translation>程序问题成立。</translation>
    </message>
    <message>
        <source>The point of order is rejected.</source>
        <translation>程序问题不成立。</translation>
    </message>
    <message>
        <source>The ruling is overruled.</source>
        <translation>裁决被推翻。</translation>
    </message>
    <message>
        <source>Not a State party.</source>
        <translation>非缔约国。</translation>
    </message>
    <message>
        <source>Not admitted.</source>
        <translation>未获接纳。</translation>
    </message>
    <message>
        <source>Point of order: %1.</source>
        <translation>程序问题：%1。</translation>
    </message>
    <message>
        <source>Private meeting %1</source>
        <translation>第%1次会议（非公开）</translation>
    </message>
    <message>
        <source>say: %1</source>
        <translation>读作：%1</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Private meeting</source>
        <translation>非公开会议</translation>
    </message>
    <message>
        <source>Announce the result</source>
        <translation>宣布结果</translation>
    </message>
    <message>
        <source>Explanation of vote</source>
        <translation>解释投票</translation>
    </message>
    <message>
        <source>Oral report</source>
        <translation>口头报告</translation>
    </message>
    <message>
        <source>End statement</source>
        <translation>结束发言</translation>
    </message>
    <message>
        <source>Next speaker</source>
        <translation>下一位发言者</translation>
    </message>
    <message>
        <source>Take up %1</source>
        <translation>审议项目%1</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>第%1次会议</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1</translation>
    </message>
</context>
<context>
    <name>ProgrammePanel</name>
    <message>
        <source>Today&apos;s programme</source>
        <translation>今天的工作安排</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>No meeting today</source>
        <translation>今天没有会议</translation>
    </message>
    <message>
        <source>Parallel: {what}</source>
        <translation>并行：{what}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有{count}项</translation>
    </message>
</context>
<context>
    <name>ProposalCommands</name>
    <message>
        <source>Which proposal?</source>
        <translation>哪项提案？</translation>
    </message>
    <message>
        <source>symbol or title</source>
        <translation>文号或标题</translation>
    </message>
    <message>
        <source>No proposal is undecided.</source>
        <translation>没有待决的提案。</translation>
    </message>
    <message>
        <source>No decision was taken yet.</source>
        <translation>尚未作出任何决定。</translation>
    </message>
    <message>
        <source>{symbol}: which parts are voted on apart?</source>
        <translation>{symbol}：哪些部分单独表决？</translation>
    </message>
    <message>
        <source>as: preamble, paragraph 3, the rest</source>
        <translation>例如：序言、第3段、其余部分</translation>
    </message>
    <message>
        <source>Which proposal is divided?</source>
        <translation>将哪项提案分开？</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>operative paragraphs</source>
        <translation>执行段落</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>as the preamble</source>
        <translation>如序言</translation>
    </message>
    <message>
        <source>All but {part}</source>
        <translation>除{part}外全部</translation>
    </message>
    <message>
        <source>{symbol}: which parts are operative?</source>
        <translation>{symbol}：哪些部分属于执行部分？</translation>
    </message>
    <message>
        <source>{symbol}: who asks for the division?</source>
        <translation>{symbol}：谁要求分开表决？</translation>
    </message>
    <message>
        <source>name or code of a State party</source>
        <translation>缔约国名称或代码</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Draft resolution</source>
        <translation>决议草案</translation>
    </message>
    <message>
        <source>Draft decision</source>
        <translation>决定草案</translation>
    </message>
    <message>
        <source>Draft for the General Assembly</source>
        <translation>供大会通过的草案</translation>
    </message>
    <message>
        <source>Draft declaration</source>
        <translation>宣言草案</translation>
    </message>
    <message>
        <source>Resolution {number}</source>
        <translation>第{number}号决议</translation>
    </message>
    <message>
        <source>Decision {number}</source>
        <translation>第{number}号决定</translation>
    </message>
    <message>
        <source>Recommendation {number}</source>
        <translation>第{number}号建议</translation>
    </message>
    <message>
        <source>Declaration {number}</source>
        <translation>第{number}号宣言</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>before the Conference</source>
        <translation>提交会议审议</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>rejected by vote</source>
        <translation>经表决否决</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>withdrawn by its sponsors</source>
        <translation>由提案国撤回</translation>
    </message>
    <message>
        <source>left open with its item</source>
        <translation>随项目留待审议</translation>
    </message>
    <message>
        <source>fallen</source>
        <translation>不再审议</translation>
    </message>
    <message>
        <source>to be voted on</source>
        <translation>待表决</translation>
    </message>
    <message>
        <source>not put</source>
        <translation>不付诸表决</translation>
    </message>
    <message>
        <source>Vote on amendment {symbol}</source>
        <translation>表决修正案{symbol}</translation>
    </message>
    <message>
        <source>Vote on the part “{part}”</source>
        <translation>表决“{part}”部分</translation>
    </message>
    <message>
        <source>Put it to the Conference</source>
        <translation>提交会议</translation>
    </message>
    <message>
        <source>Put it to the vote</source>
        <translation>付诸表决</translation>
    </message>
    <message>
        <source>Suspend for consultations</source>
        <translation>暂停以进行磋商</translation>
    </message>
    <message>
        <source>Adopt it without a vote</source>
        <translation>不经表决通过</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>提案国</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>分发时间</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Day-before rule</source>
        <translation>前一天规则</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>None under this item</source>
        <translation>本项目下没有</translation>
    </message>
    <message>
        <source>Day-before rule: from memory, cf. GA rule 78; its number here is unknown.</source>
        <translation>前一天规则：凭记忆，参见大会议事规则第78条；此处条号不详。</translation>
    </message>
    <message>
        <source>Note a proposal …</source>
        <translation>记录一项提案……</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未列明</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>not sent out</source>
        <translation>尚未分发</translation>
    </message>
    <message>
        <source>today {hour}</source>
        <translation>今天{hour}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已遵守</translation>
    </message>
    <message>
        <source>By leave</source>
        <translation>经主席允许</translation>
    </message>
    <message>
        <source>Not in all six</source>
        <translation>六种语文不全</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>{day}起</translation>
    </message>
    <message>
        <source>adopted: {number}</source>
        <translation>已通过：{number}</translation>
    </message>
    <message>
        <source>objection of {names}</source>
        <translation>反对：{names}</translation>
    </message>
    <message>
        <source>consultations led by {name}</source>
        <translation>由{name}主持磋商</translation>
    </message>
    <message>
        <source>missing: {languages}</source>
        <translation>缺：{languages}</translation>
    </message>
</context>
<context>
    <name>Putting</name>
    <message>
        <source>Show of hands</source>
        <translation>举手表决</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>唱名表决</translation>
    </message>
    <message>
        <source>from a State drawn by lot</source>
        <translation>从抽签选定的国家开始</translation>
    </message>
    <message>
        <source>Recorded vote</source>
        <translation>记录表决</translation>
    </message>
    <message>
        <source>each answer by name, without a call</source>
        <translation>逐一记名，不唱名</translation>
    </message>
    <message>
        <source>how?</source>
        <translation>如何表决？</translation>
    </message>
    <message>
        <source>{question} – {what}</source>
        <translation>{question} – {what}</translation>
    </message>
    <message>
        <source>name or code of a State party</source>
        <translation>缔约国名称或代码</translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation>三分之二</translation>
    </message>
    <message>
        <source>on substance</source>
        <translation>实质问题</translation>
    </message>
    <message>
        <source>Simple majority</source>
        <translation>简单多数</translation>
    </message>
    <message>
        <source>on procedure</source>
        <translation>程序问题</translation>
    </message>
    <message>
        <source>by which majority?</source>
        <translation>需何种多数？</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>无特定代表团</translation>
    </message>
    <message>
        <source>asked for by?</source>
        <translation>由谁要求？</translation>
    </message>
    <message>
        <source>which State was drawn by lot?</source>
        <translation>抽签抽到哪个国家？</translation>
    </message>
    <message>
        <source>The console draws the lot</source>
        <translation>由程序抽签</translation>
    </message>
</context>
<context>
    <name>QtWords</name>
    <message>
        <source>Look in:</source>
        <translation>查找范围：</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Number not known</source>
        <translation>条号不详</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>第{number}条</translation>
    </message>
    <message>
        <source>{rule}, number probable</source>
        <translation>{rule}（条号待核）</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}：{value}</translation>
    </message>
    <message>
        <source>Figures: {figures}.</source>
        <translation>数字：{figures}。</translation>
    </message>
    <message>
        <source>Enter: put it right</source>
        <translation>回车：更正</translation>
    </message>
    <message>
        <source>{when}, hour assumed</source>
        <translation>{when}（钟点推定）</translation>
    </message>
    <message>
        <source>certain: it stands in the agenda</source>
        <translation>确定：见于议程</translation>
    </message>
    <message>
        <source>probable: after the sister treaty</source>
        <translation>待核：依姊妹条约</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>simple majority</source>
        <translation>简单多数</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>三分之二</translation>
    </message>
    <message>
        <source>rank of the motion “{motion}”</source>
        <translation>动议“{motion}”的次序</translation>
    </message>
    <message>
        <source>to open and debate it takes</source>
        <translation>开会和辩论需要</translation>
    </message>
    <message>
        <source>to decide it takes</source>
        <translation>作出决定需要</translation>
    </message>
    <message>
        <source>share of those voting yes or no</source>
        <translation>占赞成与反对票的比例</translation>
    </message>
    <message>
        <source>share of the valid papers that elects</source>
        <translation>当选所需的有效票比例</translation>
    </message>
    <message>
        <source>candidates for each place in a restricted ballot</source>
        <translation>限制性投票中每席位的候选人数</translation>
    </message>
    <message>
        <source>ballots in vain after which it is told</source>
        <translation>多少次无结果的投票后予以提示</translation>
    </message>
    <message>
        <source>how often a State is called</source>
        <translation>每国点名次数</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>speakers for, besides the mover</source>
        <translation>除提出者外赞成发言人数</translation>
    </message>
    <message>
        <source>speakers against</source>
        <translation>反对发言人数</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>多数</translation>
    </message>
</context>
<context>
    <name>ReferenceCommands</name>
    <message>
        <source>Only rules of procedure are put right here.</source>
        <translation>此处只更正议事规则。</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>{rule} – {what}</source>
        <translation>{rule} – {what}</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>现为{value}</translation>
    </message>
    <message>
        <source>Its number, and how sure it is</source>
        <translation>条号及其确定程度</translation>
    </message>
    <message>
        <source>Its number is not known</source>
        <translation>条号不详</translation>
    </message>
    <message>
        <source>The rule of another body that tells the same</source>
        <translation>其他机构的相同条款</translation>
    </message>
    <message>
        <source>What it says, in our words</source>
        <translation>其内容，用我们的话</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>条号</translation>
    </message>
    <message>
        <source>as 47</source>
        <translation>如47</translation>
    </message>
    <message>
        <source>The rule of another body</source>
        <translation>其他机构的条款</translation>
    </message>
    <message>
        <source>as GA rule 76</source>
        <translation>如 GA rule 76</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>其内容</translation>
    </message>
    <message>
        <source>in our words</source>
        <translation>用我们的话</translation>
    </message>
    <message>
        <source>Rule {number}: how sure is that?</source>
        <translation>第{number}条：有多确定？</translation>
    </message>
    <message>
        <source>1/3 is at least a third, &gt;1/2 is more than half</source>
        <translation>1/3为至少三分之一，&gt;1/2为过半</translation>
    </message>
    <message>
        <source>minutes and seconds, as 2:30</source>
        <translation>分和秒，如2:30</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
</context>
<context>
    <name>ReferencePanel</name>
    <message>
        <source>Find in the reference</source>
        <translation>在参考资料中查找</translation>
    </message>
    <message>
        <source>Find a rule, a date or a doubt</source>
        <translation>查找规则、期限或疑问</translation>
    </message>
    <message>
        <source>Nothing in the reference fits “{typed}”.</source>
        <translation>参考资料中没有符合“{typed}”的内容。</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Until then</source>
        <translation>在此之前</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>发言权</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>存档</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>due {days}</source>
        <translation>应{days}</translation>
    </message>
    <message>
        <source>late: due {days}</source>
        <translation>迟：应{days}</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>accorded</source>
        <translation>给予</translation>
    </message>
    <message>
        <source>not accorded</source>
        <translation>未给予</translation>
    </message>
    <message>
        <source>the Conference</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>the Conference, under {item}</source>
        <translation>会议，在项目{item}下</translation>
    </message>
    <message>
        <source>signed original</source>
        <translation>签字原件</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>information only</source>
        <translation>仅有信息</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不予接受</translation>
    </message>
    <message>
        <source>accepted on assurance</source>
        <translation>凭保证接受</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>接纳</translation>
    </message>
    <message>
        <source>not admitted</source>
        <translation>未获接纳</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>全权证书</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Neither present nor voting, until it is decided anew or new credentials are found in order. Rule 20</source>
        <translation>在另作决定或新全权证书经认定妥善之前，不计出席也不表决。规则第20条</translation>
    </message>
    <message>
        <source>It does not take part. To call it by mistake is not prevented: it is marked.</source>
        <translation>不参加。误请发言不会被阻止，但有标记。</translation>
    </message>
    <message>
        <source>It is seated with full rights until the Conference decides. Rule 20</source>
        <translation>在会议作出决定之前享有全部权利出席。规则第20条</translation>
    </message>
    <message>
        <source>It does not attend: with an objection, status is not accorded until the Conference decides.</source>
        <translation>不出席：有异议时，在会议决定之前不给予地位。</translation>
    </message>
    <message>
        <source>It attends, unless the Conference decides otherwise.</source>
        <translation>除会议另有决定外，可以出席。</translation>
    </message>
    <message>
        <source>It does not attend before it gives notice in writing.</source>
        <translation>书面通知之前不出席。</translation>
    </message>
    <message>
        <source>It does not attend before it applies.</source>
        <translation>申请之前不出席。</translation>
    </message>
    <message>
        <source>It does not attend before the list of applicants is sent out.</source>
        <translation>申请者名单分发之前不出席。</translation>
    </message>
    <message>
        <source>Consensus first. If a vote is asked for: a majority of those present and voting.</source>
        <translation>先求协商一致。如有人要求表决：出席并参加表决者的多数。</translation>
    </message>
    <message>
        <source>Only States parties vote. cf. GA rule 85; number here unknown</source>
        <translation>只有缔约国表决。参看大会议事规则第85条；此处条号不明</translation>
    </message>
    <message>
        <source>Invited to speak {day}</source>
        <translation>{day}获邀发言</translation>
    </message>
    <message>
        <source>It speaks when the President invites it, the Conference approving. Rule 17</source>
        <translation>经主席邀请并经会议同意方可发言。规则第17条</translation>
    </message>
    <message>
        <source>say: {said}</source>
        <translation>读作：{said}</translation>
    </message>
    <message>
        <source>takes part so since {day}: {reason}</source>
        <translation>自{day}起以此身份参加：{reason}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Objection open</source>
        <translation>异议待决</translation>
    </message>
    <message>
        <source>Accorded</source>
        <translation>已给予</translation>
    </message>
    <message>
        <source>No objection</source>
        <translation>无异议</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>受质疑</translation>
    </message>
    <message>
        <source>speaks when invited</source>
        <translation>应邀发言</translation>
    </message>
    <message>
        <source>speaks</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>attends</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>提交书面意见</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>动议</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>States parties</source>
        <translation>缔约国</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>签署国</translation>
    </message>
    <message>
        <source>Non-signatories</source>
        <translation>非签署国</translation>
    </message>
    <message>
        <source>Entities, UN bodies, agencies</source>
        <translation>实体、联合国机构</translation>
    </message>
    <message>
        <source>Other intergovernmental</source>
        <translation>其他政府间组织</translation>
    </message>
    <message>
        <source>NGOs with ECOSOC status</source>
        <translation>经社咨商非政府组织</translation>
    </message>
    <message>
        <source>Other NGOs</source>
        <translation>其他非政府组织</translation>
    </message>
    <message>
        <source>Groups of States</source>
        <translation>国家集团</translation>
    </message>
    <message>
        <source>application, listed 30 days before</source>
        <translation>申请，提前30天列名</translation>
    </message>
    <message>
        <source>credentials</source>
        <translation>全权证书</translation>
    </message>
    <message>
        <source>written notice</source>
        <translation>书面通知</translation>
    </message>
    <message>
        <source>application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>objection: the Conference</source>
        <translation>异议：会议</translation>
    </message>
    <message>
        <source>unless decided otherwise</source>
        <translation>除非另有决定</translation>
    </message>
    <message>
        <source>by right</source>
        <translation>当然</translation>
    </message>
    <message>
        <source>Attend</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>动议</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>应邀</translation>
    </message>
    <message>
        <source>{category}, Rule {numbers}</source>
        <translation>{category}，规则第{numbers}条</translation>
    </message>
    <message>
        <source>{category}, Rules {numbers}</source>
        <translation>{category}，规则第{numbers}条</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Register of delegations</source>
        <translation>代表团登记册</translation>
    </message>
    <message>
        <source>Categories and their rights</source>
        <translation>类别及其权利</translation>
    </message>
    <message>
        <source>Those of the category</source>
        <translation>该类别的参加者</translation>
    </message>
    <message>
        <source>On file of the delegation chosen</source>
        <translation>所选代表团的档案</translation>
    </message>
    <message>
        <source>Who objects</source>
        <translation>谁提出异议</translation>
    </message>
    <message>
        <source>Participation of observers</source>
        <translation>观察员的参加</translation>
    </message>
    <message>
        <source>Participation of observers, item {item}</source>
        <translation>观察员的参加，项目{item}</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>缔约国</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>观察员</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>Accorded</source>
        <translation>已给予</translation>
    </message>
    <message>
        <source>Move: motions and points of order. Invited: by the President, the Conference approving.</source>
        <translation>动议：包括程序问题。应邀：主席邀请，会议同意。</translation>
    </message>
    <message>
        <source>Rights of observers: the sister treaty’s rules 16, 17 and 44 (probable)</source>
        <translation>观察员的权利：姊妹条约规则第16、17和44条（可能）</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Expected to begin {when}</source>
        <translation>预计{when}开始</translation>
    </message>
    <message>
        <source>not reached in the time of the list</source>
        <translation>在名单时间内轮不到</translation>
    </message>
    <message>
        <source>Cabinet rank unconfirmed</source>
        <translation>内阁成员待确认</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Exchange: 1 of 2 notices</source>
        <translation>互换：两份通知之一</translation>
    </message>
    <message>
        <source>Exchange 1/2</source>
        <translation>互换1/2</translation>
    </message>
    <message>
        <source>Moved by the President</source>
        <translation>由主席移动</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>已重新请</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>已互换</translation>
    </message>
    <message>
        <source>Replaced {day}</source>
        <translation>{day}更换</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已更换</translation>
    </message>
    <message>
        <source>Found no member</source>
        <translation>认定非成员</translation>
    </message>
    <message>
        <source>No member</source>
        <translation>非成员</translation>
    </message>
    <message>
        <source>Transferred from {list}</source>
        <translation>自{list}的名单转来</translation>
    </message>
    <message>
        <source>From {list}</source>
        <translation>自{list}</translation>
    </message>
    <message>
        <source>by {delegation}</source>
        <translation>由{delegation}</translation>
    </message>
    <message>
        <source>Group chair: {delegation}</source>
        <translation>集团主席：{delegation}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>集团</translation>
    </message>
    <message>
        <source>Reply to {delegation}</source>
        <translation>对{delegation}的答辩</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答辩</translation>
    </message>
    <message>
        <source>Text, check against delivery</source>
        <translation>发言稿，以实际发言为准</translation>
    </message>
    <message>
        <source>Text, check</source>
        <translation>稿，以发言为准</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>发言稿</translation>
    </message>
    <message>
        <source>Received {when}</source>
        <translation>{when}收到</translation>
    </message>
    <message>
        <source>{delegation} speaks for it</source>
        <translation>{delegation}代表其发言</translation>
    </message>
    <message>
        <source>In reply to {delegation}</source>
        <translation>对{delegation}答辩</translation>
    </message>
    <message>
        <source>Text: {told}</source>
        <translation>发言稿：{told}</translation>
    </message>
    <message>
        <source>Check against delivery</source>
        <translation>以实际发言为准</translation>
    </message>
    <message>
        <source>Reference: {words}</source>
        <translation>编号：{words}</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>理由：{words}</translation>
    </message>
    <message>
        <source>Gave notice of an exchange with {delegation}, whose own is awaited</source>
        <translation>已通知与{delegation}互换，等待对方通知</translation>
    </message>
    <message>
        <source>{delegation} gave notice of an exchange; its own is awaited</source>
        <translation>{delegation}已通知互换；等待本方通知</translation>
    </message>
    <message>
        <source>Called once</source>
        <translation>已请一次</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>Right of reply</source>
        <translation>答辩权</translation>
    </message>
    <message>
        <source>Right of reply to {name}</source>
        <translation>答辩权，对{name}</translation>
    </message>
    <message>
        <source>, to {name}</source>
        <translation>，答复{name}</translation>
    </message>
    <message>
        <source>Taken at the end of the day&apos;s last meeting on {item}</source>
        <translation>在当日关于{item}的最后一次会议结束时进行</translation>
    </message>
    <message>
        <source>Taken before those who wait for {item}</source>
        <translation>在等候{item}者之前进行</translation>
    </message>
    <message>
        <source>Taken on the next day, at the end of its last meeting on {item}</source>
        <translation>次日在关于{item}的最后一次会议结束时进行</translation>
    </message>
    <message>
        <source>{taken}, until {hour}.</source>
        <translation>{taken}，至{hour}。</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>{name} {count} of {rounds}</source>
        <translation>{name} {count}/{rounds}</translation>
    </message>
    <message>
        <source>{name} {count} of {rounds} (none left)</source>
        <translation>{name} {count}/{rounds}（已用尽）</translation>
    </message>
    <message>
        <source>Made: {names}</source>
        <translation>已答辩：{names}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>对{name}</translation>
    </message>
    <message>
        <source>asked {hour}</source>
        <translation>{hour}请求</translation>
    </message>
    <message>
        <source>Enter: give the floor</source>
        <translation>回车：请其发言</translation>
    </message>
    <message>
        <source>passed over, until recalled</source>
        <translation>被跳过，待重新请</translation>
    </message>
    <message>
        <source>1st reply</source>
        <translation>第1次答辩</translation>
    </message>
    <message>
        <source>2nd reply</source>
        <translation>第2次答辩</translation>
    </message>
    <message>
        <source>reply {number}</source>
        <translation>第{number}次答辩</translation>
    </message>
</context>
<context>
    <name>ReplyCommands</name>
    <message>
        <source>No debate is in hand.</source>
        <translation>没有进行中的辩论。</translation>
    </message>
    <message>
        <source>delegation; behind a colon to whom, as arm: aze</source>
        <translation>代表团；冒号后写答辩对象，如 arm: aze</translation>
    </message>
    <message>
        <source>Right of reply asked for by</source>
        <translation>要求行使答辩权者</translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation>请其发言</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>不针对任何一方</translation>
    </message>
    <message>
        <source>{name} replies to</source>
        <translation>{name}的答辩针对</translation>
    </message>
    <message>
        <source>delegation; Enter: nobody in particular</source>
        <translation>代表团；回车：不针对任何一方</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>Yes</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>No</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Abstains</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Not participating</source>
        <translation>不参加</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>不在场</translation>
    </message>
</context>
<context>
    <name>RollFoot</name>
    <message>
        <source>begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>called, one key each</source>
        <translation>已点名，每国一键</translation>
    </message>
    <message>
        <source>last roll: {count} present</source>
        <translation>上次点名：{count}出席</translation>
    </message>
</context>
<context>
    <name>RollGrid</name>
    <message>
        <source>lot</source>
        <translation>抽签</translation>
    </message>
    <message>
        <source>No State party begins with “{letters}”.</source>
        <translation>没有以“{letters}”开头的缔约国。</translation>
    </message>
    <message>
        <source>Esc: back to {name}</source>
        <translation>Esc：回到{name}</translation>
    </message>
    <message>
        <source>called now</source>
        <translation>正在点名</translation>
    </message>
    <message>
        <source>drawn by lot</source>
        <translation>抽签选定</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>barred by another&apos;s vote</source>
        <translation>因他方投票而不投票</translation>
    </message>
</context>
<context>
    <name>RollPage</name>
    <message>
        <source>Roll of presence</source>
        <translation>出席点名</translation>
    </message>
    <message>
        <source>Roll of the States parties</source>
        <translation>缔约国名册</translation>
    </message>
    <message>
        <source>Leave the roll</source>
        <translation>离开点名</translation>
    </message>
    <message>
        <source>Close the roll</source>
        <translation>结束点名</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>不在场</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>待点名</translation>
    </message>
    <message>
        <source>Presence holds until the meeting rises, or until a delegation is noted as having left.</source>
        <translation>出席记录有效至散会，或至记录代表团离场。</translation>
    </message>
    <message>
        <source>States parties in the room</source>
        <translation>在场缔约国</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>GAVEL</source>
        <translation>落槌</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>请说</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>随后</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>或者</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Sentences of the President&apos;s script</source>
        <translation>主席讲稿的语句</translation>
    </message>
</context>
<context>
    <name>ScriptCommands</name>
    <message>
        <source>Correct it</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>A native reader has reviewed it</source>
        <translation>母语读者已审阅</translation>
    </message>
    <message>
        <source>Take it back to the program&apos;s words</source>
        <translation>恢复程序原文</translation>
    </message>
    <message>
        <source>the reader&apos;s name</source>
        <translation>审阅者姓名</translation>
    </message>
    <message>
        <source>Who has reviewed it?</source>
        <translation>由谁审阅？</translation>
    </message>
    <message>
        <source>shows its source</source>
        <translation>显示源文</translation>
    </message>
</context>
<context>
    <name>SecretaryWindow</name>
    <message>
        <source>A question is open.</source>
        <translation>有一个问题待回答。</translation>
    </message>
    <message>
        <source>Enter answers it, Esc lets it go.</source>
        <translation>回车回答，Esc 放弃。</translation>
    </message>
    <message>
        <source>{conference}: secretary&apos;s console</source>
        <translation>{conference}：秘书控制台</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Closing once more leaves the console; the statement goes on, and its clock.</source>
        <translation>再关闭一次即退出控制台；发言及其计时继续进行。</translation>
    </message>
    <message>
        <source>{name} has the floor.</source>
        <translation>{name}正在发言。</translation>
    </message>
</context>
<context>
    <name>SentencePainter</name>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Reviewed by a native reader: no</source>
        <translation>母语读者审阅：否</translation>
    </message>
    <message>
        <source>Reviewed by a native reader: {reader}</source>
        <translation>母语读者审阅：{reader}</translation>
    </message>
</context>
<context>
    <name>SentencePanel</name>
    <message>
        <source>Correct a sentence</source>
        <translation>更正语句</translation>
    </message>
    <message>
        <source>Words of the sentence</source>
        <translation>语句文字</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it, Esc leaves it; what stands in braces is filled in when it is read</source>
        <translation>Ctrl+Enter 保存，Esc 离开；花括号中的内容在宣读时填入</translation>
    </message>
    <message>
        <source>As it would be read</source>
        <translation>宣读时的样子</translation>
    </message>
    <message>
        <source>It cannot be read so</source>
        <translation>如此无法宣读</translation>
    </message>
</context>
<context>
    <name>ShareBar</name>
    <message>
        <source>Share of those voting</source>
        <translation>占表决者的比例</translation>
    </message>
    <message>
        <source>{yes} of {voting}</source>
        <translation>{yes}/{voting}</translation>
    </message>
    <message>
        <source>voting yes or no; it takes two thirds of them.</source>
        <translation>投赞成或反对票；需三分之二。</translation>
    </message>
    <message>
        <source>voting yes or no; it takes a majority of them.</source>
        <translation>投赞成或反对票；需过半数。</translation>
    </message>
    <message>
        <source>voting yes or no; two thirds are {needed}.</source>
        <translation>投赞成或反对票；三分之二为{needed}。</translation>
    </message>
    <message>
        <source>voting yes or no; a majority is {needed}.</source>
        <translation>投赞成或反对票；过半数为{needed}。</translation>
    </message>
    <message>
        <source>voting yes or no; it takes {needed}.</source>
        <translation>投赞成或反对票；需{needed}。</translation>
    </message>
    <message numerus="yes">
        <source>Even if all %n still to come vote yes:</source>
        <translation>
            <numerusform>即使其余%n个全投赞成票：</numerusform>
        </translation>
    </message>
    <message>
        <source>it cannot be adopted any more</source>
        <translation>已不可能通过</translation>
    </message>
    <message numerus="yes">
        <source>Whatever the %n still to come vote:</source>
        <translation>
            <numerusform>无论其余%n个如何投票：</numerusform>
        </translation>
    </message>
    <message>
        <source>the majority is reached</source>
        <translation>已达多数</translation>
    </message>
    <message numerus="yes">
        <source>If all %n still to come vote:</source>
        <translation>
            <numerusform>如其余%n个全投票：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more yes adopt it</source>
        <translation>
            <numerusform>再有%n票赞成即通过</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>尚未计票</translation>
    </message>
    <message>
        <source>equally divided: regarded as rejected</source>
        <translation>票数相等：视为否决</translation>
    </message>
    <message>
        <source>the majority is not reached</source>
        <translation>未达多数</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Programme, agenda and documents</source>
        <translation>工作安排、议程和文件</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Documents of {item}</source>
        <translation>{item}的文件</translation>
    </message>
    <message>
        <source>None under this item</source>
        <translation>本项目无文件</translation>
    </message>
    <message>
        <source>No item in hand</source>
        <translation>没有当前项目</translation>
    </message>
</context>
<context>
    <name>SpeakersFilter</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Ministers unconfirmed</source>
        <translation>待确认的部长</translation>
    </message>
    <message>
        <source>Moved, exchanged, replaced</source>
        <translation>移动、互换、更换</translation>
    </message>
    <message>
        <source>With text</source>
        <translation>有发言稿</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>无发言稿</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>轮不到</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>集团</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>观察员</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>被跳过</translation>
    </message>
    <message>
        <source>To be resubmitted</source>
        <translation>须重新提交</translation>
    </message>
    <message>
        <source>Credentials not in order</source>
        <translation>全权证书不合格</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>不准出席</translation>
    </message>
</context>
<context>
    <name>SpeakersHeader</name>
    <message>
        <source>Columns of the list</source>
        <translation>名单各栏</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Lang.</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>SpeakersModel</name>
    <message>
        <source>The list ends at {hour}; {count} not reached</source>
        <translation>名单{hour}结束；{count}个轮不到</translation>
    </message>
    <message>
        <source>The meeting rises at {hour}; meeting {number} at {next}</source>
        <translation>会议{hour}结束；第{number}次会议{next}</translation>
    </message>
    <message>
        <source>Begins at {hour}.</source>
        <translation>{hour}开始。</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>轮不到。</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>被跳过</translation>
    </message>
    <message>
        <source>until recalled</source>
        <translation>待重新请</translation>
    </message>
    <message>
        <source>To be resubmitted</source>
        <translation>须重新提交</translation>
    </message>
    <message>
        <source>received before the list opened</source>
        <translation>名单开放前收到</translation>
    </message>
    <message>
        <source>waiting, in the order of recall</source>
        <translation>等候，按重新请的次序</translation>
    </message>
    <message>
        <source>waiting, by time of request</source>
        <translation>等候，按请求时间</translation>
    </message>
</context>
<context>
    <name>SpeakersPainter</name>
    <message numerus="yes">
        <source>The list ends; not reached: %n</source>
        <translation>
            <numerusform>名单结束；轮不到：%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakersTable</name>
    <message>
        <source>Why here: {basis}.</source>
        <translation>为何在此：{basis}。</translation>
    </message>
    <message>
        <source>the next meeting</source>
        <translation>下次会议</translation>
    </message>
    <message>
        <source>The meeting rises; {meeting} at {hour}</source>
        <translation>会议结束；{meeting} {hour}</translation>
    </message>
    <message>
        <source>The meeting rises; {meeting} on {day} at {hour}</source>
        <translation>会议结束；{meeting}{day} {hour}</translation>
    </message>
    <message>
        <source>{count} {order}</source>
        <translation>{count}个{order}</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>重新请</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Confirm cabinet rank</source>
        <translation>确认内阁成员</translation>
    </message>
    <message>
        <source>Speakers list</source>
        <translation>发言者名单</translation>
    </message>
    <message>
        <source>No place {number} is shown.</source>
        <translation>没有显示第{number}位。</translation>
    </message>
    <message>
        <source>No delegation shown begins with “{letters}”.</source>
        <translation>没有显示以“{letters}”开头的代表团。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>What happened last</source>
        <translation>最近发生的事</translation>
    </message>
    <message>
        <source>Esc stops it.</source>
        <translation>按 Esc 停止。</translation>
    </message>
    <message>
        <source>{seconds} s. Esc stops it.</source>
        <translation>{seconds} 秒。按 Esc 停止。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>撤销：{act}</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>Whose text?</source>
        <translation>谁的发言稿？</translation>
    </message>
    <message>
        <source>Text of {name}</source>
        <translation>{name}的发言稿</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Attach another in its place</source>
        <translation>换附另一份</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>{text}: why is it removed?</source>
        <translation>{text}：为何移除？</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>{text}: what becomes of it?</source>
        <translation>{text}：如何处理？</translation>
    </message>
    <message>
        <source>{text}: which file?</source>
        <translation>{text}：哪个文件？</translation>
    </message>
    <message>
        <source>its path; or drop it on the delegation in the list</source>
        <translation>文件路径；或拖到名单中的代表团上</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Texts (*.txt *.docx *.pdf)</source>
        <translation>文稿 (*.txt *.docx *.pdf)</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>正在读取{file}……</translation>
    </message>
    <message>
        <source>Another file is being read.</source>
        <translation>正在读取另一个文件。</translation>
    </message>
    <message>
        <source>Esc stops it.</source>
        <translation>按 Esc 停止。</translation>
    </message>
    <message>
        <source>Not attached.</source>
        <translation>未附上。</translation>
    </message>
    <message>
        <source>Text attached.</source>
        <translation>发言稿已附上。</translation>
    </message>
    <message>
        <source>No list is in hand.</source>
        <translation>当前没有名单。</translation>
    </message>
    <message>
        <source>Drop the file on the row of a delegation.</source>
        <translation>请将文件拖到代表团所在的行。</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>To be posted</source>
        <translation>拟张贴</translation>
    </message>
    <message>
        <source>Not to be posted</source>
        <translation>不张贴</translation>
    </message>
    <message>
        <source>Clean copy awaited</source>
        <translation>等待誊清稿</translation>
    </message>
    <message>
        <source>Sent to be posted</source>
        <translation>已送交张贴</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已张贴</translation>
    </message>
    <message>
        <source>about {time} at 100 words a minute</source>
        <translation>按每分钟100词约{time}</translation>
    </message>
    <message>
        <source>within the limit of {limit}</source>
        <translation>在时限{limit}之内</translation>
    </message>
    <message>
        <source>over the limit of {limit} by {over}</source>
        <translation>超出时限{limit}达{over}</translation>
    </message>
    <message>
        <source>Text of a statement</source>
        <translation>发言稿</translation>
    </message>
    <message>
        <source>Words of the statement</source>
        <translation>发言全文</translation>
    </message>
    <message>
        <source>Check against delivery</source>
        <translation>以实际发言为准</translation>
    </message>
    <message>
        <source>Esc puts it away</source>
        <translation>Esc 收起</translation>
    </message>
    <message>
        <source>{key}: what becomes of it</source>
        <translation>{key}：如何处理</translation>
    </message>
    <message>
        <source>attached {day} {hour}</source>
        <translation>{day}{hour}附上</translation>
    </message>
</context>
<context>
    <name>VoteCommands</name>
    <message>
        <source>the question, as it is put</source>
        <translation>付表决的问题原文</translation>
    </message>
    <message>
        <source>What is put to the vote?</source>
        <translation>将何事付诸表决？</translation>
    </message>
    <message>
        <source>No vote was announced.</source>
        <translation>没有宣布过表决结果。</translation>
    </message>
    <message>
        <source>the pending motion</source>
        <translation>待决动议</translation>
    </message>
    <message>
        <source>Show vote {number}, announced last</source>
        <translation>显示最近宣布的第{number}次表决</translation>
    </message>
    <message>
        <source>The pending motion</source>
        <translation>待决动议</translation>
    </message>
    <message>
        <source>No vote is being taken.</source>
        <translation>没有正在进行的表决。</translation>
    </message>
    <message>
        <source>A point of order stands: {name}.</source>
        <translation>有程序问题待裁：{name}。</translation>
    </message>
    <message>
        <source>The call goes on after the ruling.</source>
        <translation>裁定后继续唱名。</translation>
    </message>
    <message>
        <source>An appeal waits for its vote: {name}.</source>
        <translation>一项异议有待表决：{name}。</translation>
    </message>
    <message>
        <source>The call goes on after it.</source>
        <translation>之后继续点名。</translation>
    </message>
    <message>
        <source>{name} has the floor.</source>
        <translation>{name}正在发言。</translation>
    </message>
    <message>
        <source>The call begins after it.</source>
        <translation>其后开始唱名。</translation>
    </message>
    <message>
        <source>{name} has asked to explain its vote first.</source>
        <translation>{name}要求先解释投票。</translation>
    </message>
    <message>
        <source>The same key again begins the voting all the same.</source>
        <translation>再按同一键仍开始表决。</translation>
    </message>
    <message>
        <source>Asks to explain its vote after the result</source>
        <translation>要求在结果之后解释投票</translation>
    </message>
</context>
<context>
    <name>VoteDesk</name>
    <message>
        <source>The vote</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Roll of the States parties</source>
        <translation>缔约国名册</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Vote by show of hands</source>
        <translation>举手表决</translation>
    </message>
    <message>
        <source>Vote by roll call</source>
        <translation>唱名表决</translation>
    </message>
    <message>
        <source>Recorded vote</source>
        <translation>记录表决</translation>
    </message>
    <message>
        <source>{method}, under item {item}</source>
        <translation>{method}，项目{item}</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动议</translation>
    </message>
    <message>
        <source>Appeal: yes overrules the ruling</source>
        <translation>申诉：赞成即推翻裁定</translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation>三分之二</translation>
    </message>
    <message>
        <source>Simple majority</source>
        <translation>简单多数</translation>
    </message>
    <message>
        <source>Asked for by {name}</source>
        <translation>应{name}要求</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>已宣布</translation>
    </message>
</context>
<context>
    <name>WayPainter</name>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Rehearse with the sample, guided: two minutes</source>
        <translation>用样本演练，有引导：两分钟</translation>
    </message>
    <message>
        <source>New conference from the sample</source>
        <translation>根据样本新建会议</translation>
    </message>
    <message>
        <source>New conference from its annotated agenda</source>
        <translation>依据临时议程说明新建会议</translation>
    </message>
    <message>
        <source>New conference, empty</source>
        <translation>新建空白会议</translation>
    </message>
    <message>
        <source>Open a conference file</source>
        <translation>打开会议文件</translation>
    </message>
    <message>
        <source>About this conference</source>
        <translation>关于本次会议</translation>
    </message>
    <message>
        <source>The chair&apos;s console</source>
        <translation>主席控制台</translation>
    </message>
    <message>
        <source>Esc goes on with the conference that is open. Nothing in a rehearsal is real.</source>
        <translation>Esc 继续已打开的会议。演练中一切都不算数。</translation>
    </message>
    <message>
        <source>Opened of late</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>a folder, or a file</source>
        <translation>文件夹或文件</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>选择位置</translation>
    </message>
</context>
<context>
    <name>Wordbook</name>
    <message>
        <source>Nothing needs to be saved: each act is kept as it is done.</source>
        <translation>无需保存：每项操作完成即记录。</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>No meeting</source>
        <translation>没有会议</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>第{number}次会议</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02}</source>
        <translation>{hours}小时{minutes:02}分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分钟</translation>
    </message>
</context>
<context>
    <name>tongue</name>
    <message numerus="yes">
        <source>%n remain</source>
        <translation>
            <numerusform>还有%n个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Called %n times</source>
        <translation>
            <numerusform>已请%n次</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n days before the session</source>
        <translation>
            <numerusform>在届会前%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n States parties</source>
        <translation>
            <numerusform>%n个缔约国</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>objections of %n States parties</source>
        <translation>
            <numerusform>%n个缔约国提出异议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n States parties</source>
        <translation>
            <numerusform>%n个缔约国</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n that take part</source>
        <translation>
            <numerusform>%n个参加国</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May not open yet: %n more.</source>
        <translation>
            <numerusform>还不能开会：尚缺%n个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May not decide yet: %n more.</source>
        <translation>
            <numerusform>还不能作决定：尚缺%n个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n motions wait; {what} goes first</source>
        <translation>
            <numerusform>%n项动议待决；先决定{what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list</source>
        <translation>
            <numerusform>名单上%n个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for</source>
        <translation>
            <numerusform>%n人赞成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <translation>
            <numerusform>%n人反对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names}等另外%n个</numerusform>
        </translation>
    </message>
</context>
</TS>
