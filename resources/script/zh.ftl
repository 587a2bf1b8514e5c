# 主席宣读的话，中文。此处均未经母语读者审阅。

open-session = 我宣布{ $of-conference }第{ $ordinal }届会议开幕。
  .gavel = yes
open-this-session = 我宣布本届会议开幕。
  .gavel = yes
call-to-order = 我宣布缔约国会议第{ $meeting }次会议开始。
  .gavel = yes
take-up-item = 缔约国会议现在审议题为“{ $title }”的议程项目{ $item }。
continue-item = 缔约国会议现在继续审议议程项目{ $item }。
general-discussion-limits = 谨提醒发言者，发言以{ $minutes }分钟为限，代表集团的发言以{ $group-minutes }分钟为限。请以正常语速发言，以便口译；发言结束后请勿在会场内表示祝贺。
nominations-awaited = 请各区域组提名主席、副主席和报告员人选。
ballot-awaited = 候选人多于拟填补的职位。选举将以无记名投票方式进行。
election-acclamation = 各区域组已提名主席、副主席和报告员人选。我是否可以认为缔约国会议愿意以鼓掌方式选举被提名人？
  .gavel = yes
  .branch = 有人反对。选举将以无记名投票方式进行。
hand-over = 祝贺{ $country }当选主席，现在请新任主席就座主持会议。
  .gavel = yes
adopt-agenda = 我是否可以认为缔约国会议愿意通过其临时议程？
  .gavel = yes
  .branch = 有人反对。哪个代表团希望发言？
adopt-organization = 我是否可以认为缔约国会议愿意按照拟议的工作安排进行工作？
  .gavel = yes
  .branch = 有人反对。哪个代表团希望提出修改？
observers = 我是否可以认为缔约国会议注意到收到的通知，并愿意给予申请者观察员地位？
  .gavel = yes
  .branch = 有人反对。缔约国会议将就该项申请另作决定。
observers-undisputed = 我是否可以认为缔约国会议注意到收到的通知，并愿意给予无人提出异议的申请者观察员地位？
  .gavel = yes
  .branch = 有人反对。缔约国会议将就该项申请另作决定。
observer-disputed = 有人对{ $country }的申请提出异议。我是否可以认为缔约国会议仍愿意给予其观察员地位？
  .gavel = yes
  .branch = 有人反对。缔约国会议须以表决方式作出决定。
invite-to-speak = 如缔约国会议同意，我拟请{ $country }发言。我是否可以认为没有异议？
  .gavel = yes
  .branch = 有人反对。我将在磋商后再处理此事。
credentials-awaited = 主席团正在审查全权证书，将在以后的会议上向缔约国会议提出报告。在此之前，所有代表均暂准出席会议。
representative-disputed = 有人对{ $country }代表出席会议的资格提出异议。我是否可以认为缔约国会议愿意接纳该代表？
  .gavel = yes
  .branch = 有人反对。缔约国会议须以表决方式作出决定；在此之前，该代表享有全部权利。
credentials-report = 我是否可以认为缔约国会议愿意通过主席团关于全权证书的报告？
  .gavel = yes
  .branch = 有人反对。在作出决定之前，该代表享有全部权利。
adopt-report = 我是否可以认为缔约国会议愿意通过整个报告？
  .gavel = yes
  .branch = 有人反对。我们将审议有关段落。
  .decided = 会议报告获得通过。
expected-action = 我是否可以认为缔约国会议愿意{ $words }？
  .gavel = yes
  .branch = 有人反对。我建议进行磋商；磋商之后，这一问题将重新提出，或付诸表决。
expected-action-quoted = 我是否可以认为缔约国会议愿意这样做：{ $words }？
  .gavel = yes
expected-report = 缔约国会议现在{ $words }。
expected-report-quoted = 缔约国会议现在处理以下事项：{ $words }。
report-heard = 报告已听取完毕。
so-decided = 没有人反对，就这样决定。
adopt-proposal = 我是否可以认为缔约国会议愿意通过{ $amended ->
    [yes] 经修正的
   *[other] {""}
  }题为“{ $title }”的{ $kind ->
    [decision] 决定草案
    [recommendation] 建议大会通过的草案
    [declaration] 宣言草案
   *[resolution] 决议草案
  }{ $symbol }？
  .gavel = yes
  .branch = 有人反对。我建议进行磋商；磋商之后，这一问题将重新提出，或付诸表决。
proposal-decided = 没有人反对。第{ $number }号{ $kind ->
    [decision] 决定
    [recommendation] 建议
    [declaration] 宣言
   *[resolution] 决议
  }获得通过。
proposal-objected = { $country }反对不经表决通过{ $symbol }。我提议暂停会议，以便进行磋商。
  .gavel = yes
proposal-vote = 未能就{ $symbol }达成一致。我将该提案付诸表决。
question-objected = { $country }反对不经表决作出决定。我提议暂停会议，以便进行磋商。
  .gavel = yes
question-vote = 未能达成一致。我将问题付诸表决。
proposal-whole = 我现在将{ $symbol }整体付诸表决。
proposal-next = 会议面前有{ $symbol }，“{ $title }”。
proposal-consulted = 将就{ $symbol }进行磋商，主持人：{ $name }。会议稍后再审议此案。
amendment-vote = { $country }对{ $proposal }提出了修正案{ $symbol }。我先将修正案付诸表决。
part-vote = { $country }要求对{ $proposal }的“{ $part }”单独表决。我将该部分付诸表决。
reopen-proposal = 有人提出反对。第{ $number }号{ $kind ->
    [decision] 决定
    [recommendation] 建议
    [declaration] 宣言
   *[resolution] 决议
  }重新审议。
reopen-decision = 有人提出反对。刚才作出的决定重新审议。
floor-representative = 我现在请{ $country }代表发言。
floor-direct = { $country }，请发言。
floor-dignitary = { $gender ->
    [f] 我现在请{ $country }代表{ $name }女士阁下发言。
    [m] 我现在请{ $country }代表{ $name }先生阁下发言。
   *[other] 我现在请{ $country }代表{ $name }阁下发言。
  }
floor-group = 我现在请{ $country }代表以{ $group }的名义发言。
floor-group-chair = 我现在请{ $country }的发言人发言。
floor-secretariat = 我现在请秘书处发言。
floor-somebody = 我现在请{ $speaker }发言。
thank-representative = 我感谢{ $country }代表的发言。
thank-dignitary = { $gender ->
    [f] 我感谢{ $name }女士阁下的发言。
    [m] 我感谢{ $name }先生阁下的发言。
   *[other] 我感谢{ $name }阁下的发言。
  }
thank-direct = 感谢{ $country }的发言。
thank-speaker = 感谢{ $speaker }的发言。
next-two = 接下来发言的是{ $first }，然后是{ $second }。
next-one = 接下来发言的是{ $first }。
one-minute = 发言者还有一分钟。
time-up = 请发言者结束发言。
time-over = 时间已到。我必须请发言者现在结束发言。
list-announce = 发言者名单上有{ $count }个代表团。我打算在{ $time }截止报名。
close-list = 经缔约国会议同意，我宣布发言报名截止。
  .gavel = yes
  .branch = 有人反对。报名继续开放。
reopen-list = 经缔约国会议同意，发言报名重新开放。
reply-intro = 我现在请要求行使答辩权的代表团发言。
reply-floor = { $country }，请行使答辩权发言。
point-of-order = { $country }要求就程序问题发言。
ruling = 我的裁决如下：{ $ruling }。
ruling-either = 程序问题成立／不成立
appeal = 有人对主席的裁决提出异议。我立即将异议付诸表决。
vote-begin = 现在开始表决。除就与表决的实际进行有关的程序问题发言外，任何代表不得打断表决。
vote-begin-motion = 现在开始就{ $motion ->
    [suspend-meeting] 暂停会议的动议
    [adjourn-meeting] 休会的动议
    [adjourn-debate] 暂停对议程项目{ $item }的辩论的动议
    [close-debate] 结束对议程项目{ $item }的辩论的动议
    [adjourn-debate-on] 暂停对{ $item }的辩论的动议
    [close-debate-on] 结束对{ $item }的辩论的动议
    [limit-speeches-on] 限制关于{ $item }的发言的动议
    [competence] 会议是否有权通过{ $item }的动议
    [division] 对{ $item }进行分部分表决的动议
    [reconsider] 重新审议一项决定的动议
   *[limit-speeches] 限制议程项目{ $item }下的发言的动议
  }进行表决。除就与表决的实际进行有关的程序问题发言外，任何代表不得打断表决。
vote-result = 表决结果如下：赞成，{ $yes }票；反对，{ $no }票；弃权，{ $abstain }票。
vote-equal = 赞成票与反对票相等。
ruling-stands = 主席的裁决有效。
ruling-overruled = 主席的裁决被推翻。
motion-suspend-meeting = { $country }动议暂停会议。
  .branch = 有人反对。我立即将动议付诸表决。
motion-suspend-until = { $country }动议暂停会议至{ $time }。
  .branch = 有人反对。我立即将动议付诸表决。
motion-adjourn-meeting = { $country }动议休会。
  .branch = 有人反对。我立即将动议付诸表决。
motion-adjourn-debate = { $country }动议暂停对议程项目{ $item }的辩论。
  .branch = 有人反对。我将动议付诸表决。
motion-close-debate = { $country }动议结束对议程项目{ $item }的辩论。
  .branch = 有人反对。我将动议付诸表决。
motion-limit-speeches = { $country }提议将议程项目{ $item }下的发言限制为{ $time }分钟。
  .branch = 有人反对。我将动议付诸表决。
motion-competence = { $country }动议裁定会议无权通过{ $item }。
  .branch = 有人反对。我将动议付诸表决。
motion-division = { $country }动议对{ $item }进行分部分表决。
  .branch = 有人反对。我将动议付诸表决。
motion-reconsider = { $country }动议重新审议第{ $number }号{ $kind ->
    [decision] 决定
    [recommendation] 建议
    [declaration] 宣言
   *[resolution] 决议
  }。
  .branch = 有人反对。我将动议付诸表决。
motion-reconsider-decision = { $country }动议重新审议{ $time }作出的决定。
  .branch = 有人反对。我将动议付诸表决。
motion-adjourn-debate-on = { $country }动议暂停对{ $item }的辩论。
  .branch = 有人反对。我将动议付诸表决。
motion-close-debate-on = { $country }动议结束对{ $item }的辩论。
  .branch = 有人反对。我将动议付诸表决。
motion-limit-speeches-on = { $country }提议将关于{ $item }的发言限制为{ $time }分钟。
  .branch = 有人反对。我将动议付诸表决。
motion-agreed = 我是否可以认为会议同意这样做？没有人反对，就这样决定。
  .gavel = yes
motion-opposed = 有人反对动议。我将动议付诸表决。
motion-floor-for = { $country }，请发言支持动议。
motion-floor-against = { $country }，请发言反对动议。
motion-speakers = 还可以就动议发言的代表团：赞成的{ $for }个，反对的{ $against }个。
motion-opponents = 还可以有{ $against }个代表团发言反对动议。
motion-carried = 动议通过。
  .gavel = yes
motion-lost = 动议未获通过。
  .gavel = yes
vote-roll = 现在进行唱名表决，从抽签抽中的{ $country }开始。
vote-recorded = 表决将予以记录。请各代表团逐一表示意见。
vote-hands = 请赞成的代表团举牌；请反对的举牌；请弃权的举牌。
appeal-hands = 请赞成推翻主席裁决的代表团举牌；请反对的举牌；请弃权的举牌。
vote-next = { $country }？
  .branch = 正在进行表决。我只能接受与进行表决有关的程序问题。
vote-adopted = 通过。
  .gavel = yes
proposal-adopted = 第{ $number }号{ $kind ->
    [decision] 决定
    [recommendation] 建议
    [declaration] 宣言
   *[resolution] 决议
  }获得通过。
  .gavel = yes
vote-not-adopted = 未获通过。
  .gavel = yes
ballot-begin = 现在以无记名投票方式选举{ $office }。候选人为：{ $names }。
ballot-papers = 请各代表团领取选票，填写不超过{ $count }个名字，并投入票箱。
ballot-counting = 正在计票。会议可继续进行其他工作。
ballot-result = 投票结果如下：发出选票{ $given-out }张；票箱内{ $in-box }张；无效票{ $invalid }张；弃权{ $blank }票；有效票{ $valid }张；所需多数{ $needed }票。
ballot-votes = 得票数：{ $votes }。
ballot-elected = 下列候选人当选：{ $names }。
  .gavel = yes
ballot-undecided = 没有候选人获得所需多数。
  .gavel = yes
ballot-tied = 得票数相等的候选人：{ $names }。
  .gavel = yes
ballot-staying = 下一轮投票的候选人为：{ $names }。
  .gavel = yes
ballot-restricted = 现在进行限制性投票。候选人为：{ $names }。
ballot-special = 现在就得票数相等的候选人进行特别投票：{ $names }。
ballot-lot = 票数相等。我将在下列候选人之间抽签决定：{ $names }。
ballot-acclamation = 现在候选人数与席位数相等。我是否可以认为会议希望以鼓掌方式选出：{ $names }？
  .gavel = yes
  .branch = 有人反对。将进行投票。
explain-floor = { $country }，请发言解释投票。
announcement = { $text }
absent = { $country }代表团不在会场。我们稍后再请其发言。
left-over = 今天有{ $count }个代表团未能发言，可在其他议程项目下发言，或提交书面发言。
nobody-left = 名单上的发言已全部结束。本项目的讨论到此结束。
  .gavel = yes
courtesy = 承蒙口译员惠允，会议将继续到{ $until }。
suspend = 会议暂停。
  .gavel = yes
suspend-until = 会议暂停至{ $time }。
  .gavel = yes
resume = 会议恢复。
  .gavel = yes
adjourn = 现在散会。
  .gavel = yes
adjourn-until = 现在散会。下次会议于{ $time }举行。
  .gavel = yes
close-session = 我宣布缔约国会议第{ $ordinal }届会议闭幕。
  .gavel = yes
close-this-session = 我宣布本届会议闭幕。
  .gavel = yes
conclude-item = 缔约国会议至此结束对议程项目{ $item }的审议。
  .gavel = yes

# ordinals as they stand in the sentences about a session
-ordinals = 一 | 二 | 三 | 四 | 五 | 六 | 七 | 八 | 九 | 十 | 十一 | 十二 | 十三 | 十四 | 十五 | 十六 | 十七 | 十八 | 十九 | 二十
