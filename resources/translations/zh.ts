<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
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
        <translation>已中止</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>留待审议</translation>
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
    <name>Asking</name>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>To the end of the list</source>
        <translation>移至名单末尾</translation>
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
        <translation>仅有通知</translation>
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
        <source>not examined</source>
        <translation>未审查</translation>
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
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>CredentialsCommands</name>
    <message>
        <source>Who objects to {name}?</source>
        <translation>谁对{name}提出异议？</translation>
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
</context>
<context>
    <name>CredentialsPanel</name>
    <message>
        <source>Credentials</source>
        <translation>全权证书</translation>
    </message>
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
        <source>Delegations and their credentials</source>
        <translation>代表团及其全权证书</translation>
    </message>
    <message>
        <source>present, of {count} States parties</source>
        <translation>在场，缔约国共{count}个</translation>
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
    <message>
        <source>{count} present</source>
        <translation>{count}个在场</translation>
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
        <source>Present</source>
        <translation>在场</translation>
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
        <source>which window</source>
        <translation>哪个窗口</translation>
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
        <source>The console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>The President&apos;s view</source>
        <translation>主席屏幕</translation>
    </message>
    <message>
        <source>The hall display</source>
        <translation>会场屏幕</translation>
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
</context>
<context>
    <name>EndPanel</name>
    <message>
        <source>Credentials, requests, script, journal and reference</source>
        <translation>全权证书、请求、主席讲稿、日志和参考</translation>
    </message>
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
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Rules, deadlines, and doubts about the document</source>
        <translation>规则、期限以及对文件的疑问</translation>
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
        <translation>替换谁的发言者？</translation>
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
        <translation>没有当前的名单。</translation>
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
        <translation>未替换。</translation>
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
        <translation>级别相同、顺位相同者</translation>
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
        <translation>尚无名单：按回车建立</translation>
    </message>
    <message>
        <source>{names}: to the list of {list}</source>
        <translation>{names}：转至{list}的名单</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转移</translation>
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
        <source>No list is in hand</source>
        <translation>没有当前的名单</translation>
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
        <source>No item with a speakers list is in hand: take one up first.</source>
        <translation>当前没有设发言者名单的项目：请先开始审议一个项目。</translation>
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
    <name>FirstMinutes</name>
    <message>
        <source>Only a rehearsal has a guide.</source>
        <translation>只有演练才有引导。</translation>
    </message>
    <message>
        <source>The welcome page opens one.</source>
        <translation>可在欢迎页打开演练。</translation>
    </message>
    <message>
        <source>New conference file</source>
        <translation>新会议文件</translation>
    </message>
    <message>
        <source>Open a conference file</source>
        <translation>打开会议文件</translation>
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
        <translation>每人减少{time}；集团和自有时限不变</translation>
    </message>
    <message>
        <source>{time} more for each; groups and limits of their own stay</source>
        <translation>每人增加{time}；集团和自有时限不变</translation>
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
        <source>Write seconds, or 2:30.</source>
        <translation>请写秒数，或 2:30。</translation>
    </message>
    <message>
        <source>Write it as 18:45.</source>
        <translation>请写作 18:45。</translation>
    </message>
    <message>
        <source>“{typed}” is no such figure.</source>
        <translation>“{typed}”不是这样的数字。</translation>
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
        <translation>方向键或 1 至 5 选择，回车执行，Esc 返回</translation>
    </message>
    <message>
        <source>seconds, or 2:30</source>
        <translation>秒数，或 2:30</translation>
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
        <translation>名单属于{list}，该项目不在审议中。</translation>
    </message>
    <message>
        <source>Nobody is there to be passed over.</source>
        <translation>没有可跳过的人。</translation>
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
        <source>The floor is free</source>
        <translation>发言席空闲</translation>
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
        <translation>仅有通知</translation>
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
        <translation>通知</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>FREE</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>CALLED</source>
        <translation>已请</translation>
    </message>
    <message>
        <source>nobody speaking for</source>
        <translation>无人发言已</translation>
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
        <translation>已开始</translation>
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
        <translation>宣布会议开幕</translation>
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
        <source>Resume the meeting</source>
        <translation>恢复会议</translation>
    </message>
    <message>
        <source>Adjourn</source>
        <translation>散会</translation>
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
        <source>, </source>
        <translation>，</translation>
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
        <source>not reached: no meeting is left</source>
        <translation>轮不到：已无会议</translation>
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
        <translation>没有当前的名单</translation>
    </message>
    <message>
        <source>Nobody waits in the list for {item}</source>
        <translation>{item}的名单无人等候</translation>
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
        <translation>宣布会议届会开幕</translation>
    </message>
    <message>
        <source>Take up the general discussion: type 1(f), then Enter</source>
        <translation>开始一般性讨论：输入 1(f)，按回车</translation>
    </message>
    <message>
        <source>Add a delegation: type the beginning of a name, choose, then Enter</source>
        <translation>登记一个代表团：输入名称开头，选择，按回车</translation>
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
        <source>End the statement, call the next one; nobody comes: absent</source>
        <translation>结束发言，请下一位；无人应答：缺席</translation>
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
        <translation>会场屏幕已遮黑。</translation>
    </message>
    <message>
        <source>The hall shows again.</source>
        <translation>会场屏幕已恢复。</translation>
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
        <translation>会议已闭幕</translation>
    </message>
    <message>
        <source>Session not opened</source>
        <translation>会议未开幕</translation>
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
        <translation>请求行使答辩权</translation>
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
        <translation>替换发言者</translation>
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
        <source>Close or reopen the list</source>
        <translation>截止或重新开放名单</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>宣布会议开幕</translation>
    </message>
    <message>
        <source>Call the next meeting to order</source>
        <translation>宣布下次会议开始</translation>
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
        <source>Extend the meeting</source>
        <translation>延长会议</translation>
    </message>
    <message>
        <source>Adjourn the meeting</source>
        <translation>散会</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>宣布会议闭幕</translation>
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
        <translation>仅收到通知</translation>
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
        <source>Challenged by another State</source>
        <translation>另一国提出质疑</translation>
    </message>
    <message>
        <source>Objection decided: admitted</source>
        <translation>异议已决：接纳</translation>
    </message>
    <message>
        <source>Objection decided: not admitted</source>
        <translation>异议已决：不接纳</translation>
    </message>
    <message>
        <source>Adopt the report on credentials</source>
        <translation>通过全权证书报告</translation>
    </message>
    <message>
        <source>Present, absent</source>
        <translation>在场、不在场</translation>
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
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Blank the hall</source>
        <translation>会场屏幕黑屏</translation>
    </message>
    <message>
        <source>Show the President&apos;s view</source>
        <translation>显示主席屏幕</translation>
    </message>
    <message>
        <source>Show the hall display</source>
        <translation>显示会场屏幕</translation>
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
    <name>LookingBack</name>
    <message>
        <source>There is no list in hand to look back on.</source>
        <translation>没有可回看的当前名单。</translation>
    </message>
    <message>
        <source>That is no time.</source>
        <translation>这不是时间。</translation>
    </message>
    <message>
        <source>Write 10:42, or 2019-12-16T10:42.</source>
        <translation>请写 10:42，或 2019-12-16T10:42。</translation>
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
    <name>MeetingCommands</name>
    <message>
        <source>No meeting is planned any more.</source>
        <translation>没有安排更多会议。</translation>
    </message>
    <message>
        <source>Take up item</source>
        <translation>审议项目</translation>
    </message>
    <message>
        <source>The meeting goes on until</source>
        <translation>会议延至</translation>
    </message>
    <message>
        <source>hour, as 13:30</source>
        <translation>时间，如 13:30</translation>
    </message>
    <message>
        <source>No list is in hand.</source>
        <translation>没有当前的名单。</translation>
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
        <source>No item is in hand.</source>
        <translation>没有当前项目。</translation>
    </message>
    <message>
        <source>“{typed}” is no hour.</source>
        <translation>“{typed}”不是时间。</translation>
    </message>
    <message>
        <source>Write it as 13:30.</source>
        <translation>请写作 13:30。</translation>
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
        <source>The time of the outage counts for the speaker unless it is held.</source>
        <translation>除非扣除，中断时间计入发言时间。</translation>
    </message>
    <message>
        <source>The console stood still for {span}.</source>
        <translation>控制台停顿了{span}。</translation>
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
</context>
<context>
    <name>PastModel</name>
    <message>
        <source>{place} then</source>
        <translation>当时第{place}</translation>
    </message>
    <message>
        <source>{place} now</source>
        <translation>现在第{place}</translation>
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
        <translation>无法写入 {path}。</translation>
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
        <translation>本议题下尚无人发言</translation>
    </message>
    <message>
        <source>No list is in hand</source>
        <translation>没有进行中的名单</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
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
        <translation>{hour}结束</translation>
    </message>
    <message>
        <source>Speaking time that waits, in hours</source>
        <translation>等待的发言时间（小时）</translation>
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
        <translation>{told}，{count}位等待</translation>
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
        <translation>仅信息</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>有异议</translation>
    </message>
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
        <source>Point of order: %1.</source>
        <translation>程序问题：%1。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
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
        <translation>{rule}（条号可能如此）</translation>
    </message>
    <message>
        <source>{when}, hour assumed</source>
        <translation>{when}（钟点推定）</translation>
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
        <translation>重新请发言</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>已互换</translation>
    </message>
    <message>
        <source>Replaced {day}</source>
        <translation>{day}替换</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已替换</translation>
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
        <translation>答复{delegation}</translation>
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
    <name>Requests</name>
    <message>
        <source>upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Not a State party</source>
        <translation>非缔约国</translation>
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
    <message>
        <source>to {name}</source>
        <translation>对{name}</translation>
    </message>
    <message>
        <source>asked {hour}</source>
        <translation>{hour}请求</translation>
    </message>
    <message>
        <source>passed over, until recalled</source>
        <translation>被跳过，待重新请</translation>
    </message>
    <message>
        <source>Points of order and replies</source>
        <translation>程序问题和答辩</translation>
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
    <name>RequestsCommands</name>
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
        <source>No debate is in hand.</source>
        <translation>没有进行中的辩论。</translation>
    </message>
    <message>
        <source>Right of reply asked for by</source>
        <translation>请求行使答辩权者</translation>
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
        <source>Nobody in particular</source>
        <translation>不针对任何一方</translation>
    </message>
    <message>
        <source>{name} replies to</source>
        <translation>{name}答复</translation>
    </message>
    <message>
        <source>delegation; Enter: nobody in particular</source>
        <translation>代表团；回车：不针对任何一方</translation>
    </message>
    <message>
        <source>{name} (not a State party)</source>
        <translation>{name}（非缔约国）</translation>
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
    <name>RequestsModel</name>
    <message>
        <source> (not a State party)</source>
        <translation>（非缔约国）</translation>
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
    <message>
        <source>Made: {names}</source>
        <translation>已答辩：{names}</translation>
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
        <source>{name} {count} of {rounds}</source>
        <translation>{name} {count}/{rounds}</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>{name} {count} of {rounds} (none left)</source>
        <translation>{name} {count}/{rounds}（已用尽）</translation>
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
        <source>Then</source>
        <translation>接着</translation>
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
</context>
<context>
    <name>SecretaryWindow</name>
    <message>
        <source>{conference}: secretary&apos;s console</source>
        <translation>{conference}：秘书控制台</translation>
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
        <source>Ctrl+Enter keeps it, Esc leaves it; { $name } is filled in when the sentence is read</source>
        <translation>Ctrl+回车 保存，Esc 放弃；{ $name } 在宣读时填入</translation>
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
        <translation>移动、互换、替换</translation>
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
        <source>Not attached.</source>
        <translation>未附上。</translation>
    </message>
    <message>
        <source>Text attached.</source>
        <translation>发言稿已附上。</translation>
    </message>
    <message>
        <source>No list is in hand.</source>
        <translation>没有当前的名单。</translation>
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
        <translation>拟公布</translation>
    </message>
    <message>
        <source>Not to be posted</source>
        <translation>不公布</translation>
    </message>
    <message>
        <source>Clean copy awaited</source>
        <translation>等待清稿</translation>
    </message>
    <message>
        <source>Sent to be posted</source>
        <translation>已送交公布</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已公布</translation>
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
        <source>New conference, empty</source>
        <translation>新建空白会议</translation>
    </message>
    <message>
        <source>Open a conference file</source>
        <translation>打开会议文件</translation>
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
    <name>Wording</name>
    <message>
        <source>No meeting</source>
        <translation>没有会议</translation>
    </message>
    <message>
        <source>{number}{ending} meeting</source>
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
</context>
</TS>
