<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Item {item} taken up: {title}</source>
        <translation>Tema {item} abordado: {title}</translation>
    </message>
    <message>
        <source>The question of item {item} itself was not decided.</source>
        <translation>La cuestión del propio tema {item} no se ha decidido.</translation>
    </message>
    <message>
        <source>Say which item is taken up, or which items together.</source>
        <translation>Indique qué tema se examina, o qué temas conjuntamente.</translation>
    </message>
    <message>
        <source>Item {item} concluded</source>
        <translation>Tema {item} concluido</translation>
    </message>
    <message>
        <source>Item {item} left open</source>
        <translation>Tema {item} dejado abierto</translation>
    </message>
    <message>
        <source>A decision needs its words.</source>
        <translation>Una decisión necesita su texto.</translation>
    </message>
    <message>
        <source>Decided under item {item}: {text}</source>
        <translation>Decidido en relación con el tema {item}: {text}</translation>
    </message>
    <message>
        <source>adopt the agenda</source>
        <translation>aprobar el programa</translation>
    </message>
    <message>
        <source>The agenda has been adopted already.</source>
        <translation>El programa ya está aprobado.</translation>
    </message>
    <message>
        <source>Agenda adopted as amended</source>
        <translation>Programa aprobado en su forma enmendada</translation>
    </message>
    <message>
        <source>Agenda adopted</source>
        <translation>Programa aprobado</translation>
    </message>
    <message>
        <source>adopt the organization of work</source>
        <translation>aprobar la organización de los trabajos</translation>
    </message>
    <message>
        <source>Organization of work adopted as amended</source>
        <translation>Organización de los trabajos aprobada en su forma enmendada</translation>
    </message>
    <message>
        <source>Organization of work adopted</source>
        <translation>Organización de los trabajos aprobada</translation>
    </message>
    <message>
        <source>The organization of work had been adopted before.</source>
        <translation>La organización de los trabajos ya se había aprobado antes.</translation>
    </message>
    <message>
        <source>Items {items} taken up together: {title}</source>
        <translation>Temas {items} examinados conjuntamente: {title}</translation>
    </message>
    <message>
        <source>Item {item} was deferred to {text}.</source>
        <translation>El tema {item} se había aplazado: {text}.</translation>
    </message>
    <message>
        <source>Item {item} was deferred.</source>
        <translation>El tema {item} se había aplazado.</translation>
    </message>
    <message>
        <source>Never opened under item {item}: {items}.</source>
        <translation>Nunca abiertos en relación con el tema {item}: {items}.</translation>
    </message>
    <message>
        <source>plan an item for a meeting</source>
        <translation>prever un tema para una sesión</translation>
    </message>
    <message>
        <source>change what is planned for a meeting</source>
        <translation>cambiar lo previsto para una sesión</translation>
    </message>
    <message>
        <source>Say what is to change in part {position} of meeting {meeting}.</source>
        <translation>Indique qué cambia en la parte {position} de la sesión {meeting}.</translation>
    </message>
    <message>
        <source>move a part of a meeting to another place</source>
        <translation>trasladar una parte de una sesión</translation>
    </message>
    <message>
        <source>{title} moved from meeting {meeting} to part {position} of meeting {to}</source>
        <translation>{title}: de la sesión {meeting} a la parte {position} de la sesión {to}</translation>
    </message>
    <message>
        <source>drop what is planned for a meeting</source>
        <translation>retirar lo previsto para una sesión</translation>
    </message>
    <message>
        <source>{title} is planned for meeting {meeting} no more</source>
        <translation>{title} ya no está previsto para la sesión {meeting}</translation>
    </message>
    <message>
        <source>That meeting has been held already.</source>
        <translation>Esa sesión ya se ha celebrado.</translation>
    </message>
    <message>
        <source>The organization of work has no row {position} in meeting {meeting}.</source>
        <translation>La organización de los trabajos no tiene la fila {position} en la sesión {meeting}.</translation>
    </message>
    <message>
        <source>Say what the meeting is to take up: an item, or a title.</source>
        <translation>Indique qué ha de examinar la sesión: un tema o un título.</translation>
    </message>
    <message>
        <source>Item {item} is concluded.</source>
        <translation>El examen del tema {item} ha concluido.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes planned for {title} in meeting {meeting}</source>
        <translation>
            <numerusform>%n minuto previsto para {title} en la sesión {meeting}</numerusform>
            <numerusform>%n minutos previstos para {title} en la sesión {meeting}</numerusform>
        </translation>
    </message>
    <message>
        <source>how many abstained (default 0)</source>
        <translation>cuántos se abstuvieron (por omisión 0)</translation>
    </message>
    <message>
        <source>whether the Conference admits the representative that was challenged (true or false)</source>
        <translation>si la Conferencia admite al representante impugnado (true o false)</translation>
    </message>
    <message>
        <source>a speakers list whose end moves along by as much, by its agenda item (default: none)</source>
        <translation>una lista de oradores cuyo final se desplaza otro tanto, por su tema (por omisión: ninguna)</translation>
    </message>
    <message>
        <source>in what capacity somebody on no list speaks</source>
        <translation>en qué calidad habla quien no está en ninguna lista</translation>
    </message>
    <message>
        <source>the delegation before which one is moved; null: to the end</source>
        <translation>la delegación delante de la cual se mueve; null: al final</translation>
    </message>
    <message>
        <source>when the statement really began; not before the call, not later than the act</source>
        <translation>cuándo comenzó de verdad la intervención; ni antes de la llamada ni después del acto</translation>
    </message>
    <message>
        <source>suspend_meeting, adjourn_meeting, adjourn_debate, close_debate, limit_speeches, competence, division or reconsider</source>
        <translation>suspend_meeting, adjourn_meeting, adjourn_debate, close_debate, limit_speeches, competence, division o reconsider</translation>
    </message>
    <message>
        <source>what the motion is about: an agenda item (default: the one in hand), a proposal by its symbol, or a decision, as resolution 8/1 or by its time</source>
        <translation>sobre qué versa la moción: un tema del programa (por defecto: el que se examina), una propuesta por su signatura, o una decisión, como resolution 8/1 o por su hora</translation>
    </message>
    <message>
        <source>whether the statement begins with the call (true), or later with begin_statement (false)</source>
        <translation>si la intervención comienza con la llamada (true) o después con begin_statement (false)</translation>
    </message>
    <message>
        <source>the regional group that nominates, where it is not the delegation&apos;s own</source>
        <translation>el grupo regional que presenta la candidatura, si no es el de la delegación</translation>
    </message>
    <message>
        <source>party, signatory, non_signatory, entity, igo, ngo_ecosoc, ngo or group</source>
        <translation>party, signatory, non_signatory, entity, igo, ngo_ecosoc, ngo o group</translation>
    </message>
    <message>
        <source>the State party that objects</source>
        <translation>el Estado parte que objeta</translation>
    </message>
    <message>
        <source>the amendment that is put, by its symbol</source>
        <translation>la enmienda que se somete a votación, por su signatura</translation>
    </message>
    <message>
        <source>who leads the consultations</source>
        <translation>quién dirige las consultas</translation>
    </message>
    <message>
        <source>resolution, decision, recommendation (to the General Assembly) or declaration</source>
        <translation>resolución, decisión, recomendación (a la Asamblea General) o declaración</translation>
    </message>
    <message>
        <source>in which languages, of ar, zh, en, fr, ru, es (default: all six)</source>
        <translation>en qué idiomas, de ar, zh, en, fr, ru, es (por defecto: los seis)</translation>
    </message>
    <message>
        <source>the President&apos;s reason for putting it though it was not sent out on an earlier day</source>
        <translation>la razón por la que el Presidente lo autoriza sin distribución la víspera</translation>
    </message>
    <message>
        <source>the part that is put, as the proposal&apos;s symbol, # and the part&apos;s name</source>
        <translation>la parte que se vota: la signatura de la propuesta, # y el nombre de la parte</translation>
    </message>
    <message>
        <source>the parts to be voted on apart: a list of name, operative (true or false) and by, who asks</source>
        <translation>las partes que se votan por separado: una lista de name, operative (true o false) y by, quién lo pide</translation>
    </message>
    <message>
        <source>the proposal that is put, by its symbol</source>
        <translation>la propuesta que se somete a votación, por su signatura</translation>
    </message>
    <message>
        <source>where the date stands</source>
        <translation>dónde figura la fecha</translation>
    </message>
    <message>
        <source>the States parties that sponsor it, by their codes</source>
        <translation>los Estados parte patrocinadores, por su código</translation>
    </message>
    <message>
        <source>the symbol of a proposal, as CAC/COSP/2019/L.2</source>
        <translation>la signatura de una propuesta, como CAC/COSP/2019/L.2</translation>
    </message>
    <message>
        <source>what is due, as drafts</source>
        <translation>qué vence, como proyectos</translation>
    </message>
    <message>
        <source>the place of an action expected under the item, which the decision settles</source>
        <translation>el lugar de la medida prevista en relación con el tema, que la decisión resuelve</translation>
    </message>
    <message>
        <source>when the application was received (default: none was)</source>
        <translation>cuándo se recibió la solicitud de condición de observador (por omisión: ninguna)</translation>
    </message>
    <message>
        <source>whether it was changed before it was adopted (default false)</source>
        <translation>si se modificó antes de aprobarse (por omisión false)</translation>
    </message>
    <message>
        <source>the moment that the report tells of (default: the act&apos;s time; never later)</source>
        <translation>el momento del que da cuenta el informe (por omisión, la hora del acto; nunca después)</translation>
    </message>
    <message>
        <source>when it was (default: the act&apos;s time; never later)</source>
        <translation>en qué momento (por omisión, la hora del acto; nunca después)</translation>
    </message>
    <message>
        <source>the State party that asked for the vote</source>
        <translation>el Estado parte que pidió la votación</translation>
    </message>
    <message>
        <source>whether the appeal against a ruling is put (default false)</source>
        <translation>si se somete a votación la apelación contra una decisión del Presidente (por omisión false)</translation>
    </message>
    <message>
        <source>certain, probable or unknown</source>
        <translation>certain, probable o unknown</translation>
    </message>
    <message>
        <source>the rule of another body that tells the same, as GA rule 76</source>
        <translation>el artículo de otro órgano que dice lo mismo, como GA rule 76</translation>
    </message>
    <message>
        <source>whether the motion is carried (true or false)</source>
        <translation>si la moción se aprueba (true o false)</translation>
    </message>
    <message>
        <source>of whom the quorum to debate is counted: parties or participating</source>
        <translation>sobre qué base se cuenta el quórum para debatir: parties o participating</translation>
    </message>
    <message>
        <source>of whom the quorum to decide is counted: parties or participating</source>
        <translation>sobre qué base se cuenta el quórum para decidir: parties o participating</translation>
    </message>
    <message>
        <source>figures of the rule by their names, as a share, a number of speakers or a limit</source>
        <translation>las cifras del artículo por sus nombres, como una proporción, un número de oradores o un límite</translation>
    </message>
    <message>
        <source>the State drawn by lot, with which a roll call begins</source>
        <translation>el Estado sacado a suerte, por el que comienza la votación nominal</translation>
    </message>
    <message>
        <source>who asked for it</source>
        <translation>quién lo pidió</translation>
    </message>
    <message>
        <source>a number by which the State is drawn: counted round the roll, from 0 (default: none)</source>
        <translation>número sorteado, contado a lo largo de la lista desde 0 (por defecto: ninguno)</translation>
    </message>
    <message>
        <source>simple or two_thirds</source>
        <translation>simple o two_thirds</translation>
    </message>
    <message>
        <source>show_of_hands (default), roll_call or recorded</source>
        <translation>show_of_hands (por omisión), roll_call o recorded</translation>
    </message>
    <message>
        <source>how many voted against</source>
        <translation>cuántos votaron en contra</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>su número</translation>
    </message>
    <message>
        <source>whether it is on the conduct of the vote that is being taken (default false)</source>
        <translation>si se refiere a la forma en que se efectúa la votación en curso (por omisión false)</translation>
    </message>
    <message>
        <source>how many States parties take part; null: as counted</source>
        <translation>cuántos Estados partes participan; null: según el recuento</translation>
    </message>
    <message>
        <source>whether the meeting is held in private (default false)</source>
        <translation>si la sesión es privada (por omisión false)</translation>
    </message>
    <message>
        <source>what is put to the vote, in words</source>
        <translation>lo que se somete a votación, en palabras</translation>
    </message>
    <message>
        <source>for or against</source>
        <translation>for o against</translation>
    </message>
    <message>
        <source>yes, no, abstain, not_participating or no_answer</source>
        <translation>yes, no, abstain, not_participating o no_answer</translation>
    </message>
    <message>
        <source>what the delegation had meant to vote: yes, no, abstain or not_participating</source>
        <translation>cómo tenía la delegación intención de votar: yes, no, abstain o not_participating</translation>
    </message>
    <message>
        <source>before (default) or after the voting</source>
        <translation>before (antes de la votación, por omisión) o after (después)</translation>
    </message>
    <message>
        <source>how many voted in favour</source>
        <translation>cuántos votaron a favor</translation>
    </message>
    <message>
        <source>how many papers were blank, which are abstentions</source>
        <translation>cuántas cédulas estaban en blanco, que son abstenciones</translation>
    </message>
    <message>
        <source>who can be elected: delegations by their codes, or words</source>
        <translation>quién puede ser elegido: delegaciones por sus códigos, o palabras</translation>
    </message>
    <message>
        <source>whom the lot named</source>
        <translation>a quién designó el sorteo</translation>
    </message>
    <message>
        <source>first or second</source>
        <translation>first (primero) o second (segundo)</translation>
    </message>
    <message>
        <source>how many papers were given out</source>
        <translation>cuántas cédulas se distribuyeron</translation>
    </message>
    <message>
        <source>how many papers were found in the box</source>
        <translation>cuántas cédulas se hallaron en la urna</translation>
    </message>
    <message>
        <source>how many papers were invalid</source>
        <translation>cuántas cédulas eran nulas</translation>
    </message>
    <message>
        <source>how many are to be elected</source>
        <translation>cuántos han de elegirse</translation>
    </message>
    <message>
        <source>the delegations whose representatives count, by their codes</source>
        <translation>las delegaciones cuyos representantes cuentan, por sus códigos</translation>
    </message>
    <message>
        <source>how many votes each candidate has</source>
        <translation>cuántos votos tiene cada candidato</translation>
    </message>
    <message>
        <source>whether the speech may depart from the text (default false)</source>
        <translation>si lo dicho puede apartarse del texto (por omisión false)</translation>
    </message>
    <message>
        <source>the deadline for requests; null: none</source>
        <translation>el plazo de las solicitudes; null: ninguno</translation>
    </message>
    <message>
        <source>the code by which a participant is to be known</source>
        <translation>el código con que se conocerá a un participante</translation>
    </message>
    <message>
        <source>the applicants that stand in the list, by their codes; all who applied where none is named</source>
        <translation>los solicitantes que figuran en la lista, por sus códigos; todos si no se nombra ninguno</translation>
    </message>
    <message>
        <source>the file in which the text came, in base64</source>
        <translation>el archivo en que llegó el texto, en base64</translation>
    </message>
    <message>
        <source>whether the notice names both and was copied to the other delegation (default false)</source>
        <translation>si el aviso nombra a ambas y fue copiado a la otra delegación (por omisión false)</translation>
    </message>
    <message>
        <source>the conference&apos;s data, in the form of the sample&apos;s</source>
        <translation>los datos de la conferencia, en la forma de los de la muestra</translation>
    </message>
    <message>
        <source>the words of the decision on which the act rests, to be recorded</source>
        <translation>el texto de la decisión en que se basa el acto, para dejar constancia</translation>
    </message>
    <message>
        <source>the symbol of the document that it is about</source>
        <translation>la signatura del documento de que se trata</translation>
    </message>
    <message>
        <source>ISO 3166-1 alpha-3 code, EU, a group&apos;s code, or the code given at registration</source>
        <translation>código ISO 3166-1 alfa-3, EU, código de un grupo o el dado al registrarse</translation>
    </message>
    <message>
        <source>several delegations, by their codes</source>
        <translation>varias delegaciones, por sus códigos</translation>
    </message>
    <message>
        <source>when the last statement of the list should have ended; null: no bound</source>
        <translation>cuándo debería acabar la última intervención de la lista; null: sin límite</translation>
    </message>
    <message>
        <source>the delegations whose credentials were examined, by their codes</source>
        <translation>las delegaciones cuyas credenciales se examinaron, por sus códigos</translation>
    </message>
    <message>
        <source>what shows membership of the cabinet, or that there is none</source>
        <translation>lo que muestra la pertenencia al gabinete, o que no la hay</translation>
    </message>
    <message>
        <source>wished, not_wished, clean_copy_awaited, sent or posted</source>
        <translation>wished, not_wished, clean_copy_awaited, sent o posted</translation>
    </message>
    <message>
        <source>the name of the file in which the text came</source>
        <translation>el nombre del archivo en que llegó el texto</translation>
    </message>
    <message>
        <source>in_order, incomplete or not_accepted</source>
        <translation>in_order, incomplete o not_accepted</translation>
    </message>
    <message>
        <source>whether the console&apos;s clock follows the laptop&apos;s new time</source>
        <translation>si el reloj de la consola sigue la nueva hora del portátil</translation>
    </message>
    <message>
        <source>formal, copy or information</source>
        <translation>formal, copy o information</translation>
    </message>
    <message>
        <source>when the outage began</source>
        <translation>cuándo empezó la interrupción</translation>
    </message>
    <message>
        <source>of the speaker: f or m, for forms of address</source>
        <translation>del orador: f o m, para las fórmulas de tratamiento</translation>
    </message>
    <message>
        <source>whether the Conference accords observer status (true or false)</source>
        <translation>si la Conferencia concede la condición de observador (true o false)</translation>
    </message>
    <message>
        <source>on what the objection rests</source>
        <translation>en qué se basa la objeción</translation>
    </message>
    <message>
        <source>whether groups stand before States (default false)</source>
        <translation>si los grupos van antes que los Estados (por omisión false)</translation>
    </message>
    <message>
        <source>whether an unconfirmed minister keeps the minister&apos;s rung (default true)</source>
        <translation>si un ministro no confirmado conserva el rango de ministro (por omisión true)</translation>
    </message>
    <message>
        <source>how the speaker is styled, as H.E. Ms.</source>
        <translation>el tratamiento del orador, como H.E. Ms.</translation>
    </message>
    <message>
        <source>whether the text will be submitted in writing instead</source>
        <translation>si en su lugar se presentará el texto por escrito</translation>
    </message>
    <message>
        <source>the authority that issued the credentials</source>
        <translation>la autoridad que expidió las credenciales</translation>
    </message>
    <message>
        <source>the number of an agenda item, as 1(f)</source>
        <translation>el número de un tema del programa, como 1(f)</translation>
    </message>
    <message>
        <source>the key of a sentence of the President&apos;s script</source>
        <translation>la clave de una frase del guion del Presidente</translation>
    </message>
    <message>
        <source>the language in which the statement will be made</source>
        <translation>el idioma de la intervención</translation>
    </message>
    <message>
        <source>the limit of a delegation&apos;s later statements in the list, in seconds; null: as the first</source>
        <translation>el límite de las intervenciones posteriores de una delegación en la lista, en segundos; null: como la primera</translation>
    </message>
    <message>
        <source>below which no limit is proposed, in seconds (default 120)</source>
        <translation>por debajo de lo cual no se propone límite, en segundos (por omisión 120)</translation>
    </message>
    <message>
        <source>HS, VP, CP, HG, DPM, M, VM, CD or R (default R)</source>
        <translation>HS, VP, CP, HG, DPM, M, VM, CD o R (por omisión R)</translation>
    </message>
    <message>
        <source>the limit of a group&apos;s statement, in seconds (default 420)</source>
        <translation>el límite de la intervención de un grupo, en segundos (por omisión 420)</translation>
    </message>
    <message>
        <source>the limit of a statement, in seconds (a list&apos;s default 240)</source>
        <translation>el límite de una intervención, en segundos (por omisión, 240 en una lista)</translation>
    </message>
    <message>
        <source>a speakers list, by its agenda item, as 1(f); its replies as 1(f)/reply</source>
        <translation>una lista de oradores, por su tema, como 1(f); sus respuestas, 1(f)/reply</translation>
    </message>
    <message>
        <source>a meeting, by its code, as 3 or P1</source>
        <translation>una sesión, por su código, como 3 o P1</translation>
    </message>
    <message>
        <source>whether the minister is a member of the cabinet (default true)</source>
        <translation>si el ministro es miembro del gabinete (por omisión true)</translation>
    </message>
    <message>
        <source>planned minutes</source>
        <translation>minutos previstos</translation>
    </message>
    <message>
        <source>the name of a person or of a participant</source>
        <translation>el nombre de una persona o de un participante</translation>
    </message>
    <message>
        <source>remarks, for the record</source>
        <translation>observaciones, para que conste</translation>
    </message>
    <message>
        <source>when the secretariat was notified</source>
        <translation>cuándo se notificó a la secretaría</translation>
    </message>
    <message>
        <source>whether entities and organizations stand after all others (default true)</source>
        <translation>si entidades y organizaciones van después de todos (por omisión true)</translation>
    </message>
    <message>
        <source>the office in which somebody presides, as President or Vice-President</source>
        <translation>el cargo en que se preside, como President o Vice-President</translation>
    </message>
    <message>
        <source>by how many seconds the rehearsal&apos;s clock is ahead of the laptop&apos;s</source>
        <translation>cuántos segundos va adelantado el reloj del ensayo respecto al portátil</translation>
    </message>
    <message>
        <source>the delegation whose representative speaks for a group</source>
        <translation>la delegación cuyo representante habla por un grupo</translation>
    </message>
    <message>
        <source>when the list opens; requests received before are void; null: no bound</source>
        <translation>cuándo se abre la lista; las solicitudes anteriores son nulas; null: sin límite</translation>
    </message>
    <message>
        <source>its place among the actions expected under the item, from 1</source>
        <translation>su lugar entre las medidas previstas en relación con el tema, desde 1</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>en qué quedó</translation>
    </message>
    <message>
        <source>how many voted to overrule the President&apos;s ruling</source>
        <translation>cuántos votaron por revocar la decisión del Presidente</translation>
    </message>
    <message>
        <source>next (default) or end</source>
        <translation>next (por omisión) o end</translation>
    </message>
    <message>
        <source>the row within a meeting of the organization of work, from 1</source>
        <translation>la fila dentro de una sesión de la organización de los trabajos, desde 1</translation>
    </message>
    <message>
        <source>host or rule_22</source>
        <translation>host o rule_22</translation>
    </message>
    <message>
        <source>ministerial (default), protocol or none</source>
        <translation>ministerial (por omisión), protocol o none</translation>
    </message>
    <message>
        <source>whether the delegation is in the room (true or false)</source>
        <translation>si la delegación está en la sala (true o false)</translation>
    </message>
    <message>
        <source>the native reader who has reviewed the sentence</source>
        <translation>el lector nativo que ha revisado la frase</translation>
    </message>
    <message>
        <source>why, for the record</source>
        <translation>por qué, para que conste</translation>
    </message>
    <message>
        <source>when it was received (default: the act&apos;s time; never later)</source>
        <translation>cuándo se recibió (por omisión, la hora del acto; nunca después)</translation>
    </message>
    <message>
        <source>what the Bureau recommends to the Conference</source>
        <translation>lo que la Mesa recomienda a la Conferencia</translation>
    </message>
    <message>
        <source>what delegations put on record: a list of delegation and text</source>
        <translation>lo que las delegaciones hacen constar: una lista de delegation y text</translation>
    </message>
    <message>
        <source>head, alternate, adviser or representative (default representative)</source>
        <translation>head, alternate, adviser o representative (por omisión representative)</translation>
    </message>
    <message>
        <source>the request&apos;s own reference</source>
        <translation>la referencia de la propia solicitud</translation>
    </message>
    <message>
        <source>African, Asia-Pacific, Eastern European, GRULAC or WEOG</source>
        <translation>African, Asia-Pacific, Eastern European, GRULAC o WEOG</translation>
    </message>
    <message>
        <source>when replies are taken: end_of_day (default), first or next_day</source>
        <translation>cuándo se dan las respuestas: end_of_day (por omisión), first o next_day</translation>
    </message>
    <message>
        <source>how often a delegation may speak in the list; null: no bound</source>
        <translation>cuántas veces puede hablar una delegación en la lista; null: sin límite</translation>
    </message>
    <message>
        <source>upheld or rejected</source>
        <translation>upheld o rejected</translation>
    </message>
    <message>
        <source>how the name is said</source>
        <translation>cómo se pronuncia el nombre</translation>
    </message>
    <message>
        <source>since when it holds (default: the act&apos;s time; never later)</source>
        <translation>desde cuándo vale (por omisión, la hora del acto; nunca después)</translation>
    </message>
    <message>
        <source>the delegation that follows in the office</source>
        <translation>la delegación que sucede en el cargo</translation>
    </message>
    <message>
        <source>the name of a sample conference, as cosp8</source>
        <translation>el nombre de una conferencia de muestra, como cosp8</translation>
    </message>
    <message>
        <source>seconds granted, or (negative) taken back; for a step of the laptop&apos;s clock: by how much</source>
        <translation>segundos concedidos, o (negativo) retirados; para un salto del reloj: cuántos</translation>
    </message>
    <message>
        <source>who is given the floor on no list, in words</source>
        <translation>a quién se da la palabra fuera de lista, en palabras</translation>
    </message>
    <message>
        <source>what the point of order is about</source>
        <translation>de qué trata la cuestión de orden</translation>
    </message>
    <message>
        <source>what the rule says, in own words</source>
        <translation>lo que dice el artículo, con otras palabras</translation>
    </message>
    <message>
        <source>how many voted against overruling it</source>
        <translation>cuántos votaron en contra de revocarla</translation>
    </message>
    <message>
        <source>the words: of the decision, of the ruling, or of the statement</source>
        <translation>las palabras: de la decisión, de la decisión del Presidente o de la intervención</translation>
    </message>
    <message>
        <source>the speaker&apos;s office, as Minister of Justice</source>
        <translation>el cargo del orador, como Minister of Justice</translation>
    </message>
    <message>
        <source>what the item is about, from the annotated agenda</source>
        <translation>de qué trata el tema, según el programa anotado</translation>
    </message>
    <message>
        <source>the body whose meeting it is, by its code; without it, the Conference itself</source>
        <translation>el órgano que celebra la sesión, por su código; si no, la propia Conferencia</translation>
    </message>
    <message>
        <source>when it ends</source>
        <translation>cuándo termina</translation>
    </message>
    <message>
        <source>the delegation of the host country, by its code</source>
        <translation>la delegación del país anfitrión, por su código</translation>
    </message>
    <message>
        <source>whether the meeting has interpretation (default true)</source>
        <translation>si la sesión tiene interpretación (por defecto: sí)</translation>
    </message>
    <message>
        <source>for how many meetings there is interpretation; null: not known</source>
        <translation>para cuántas sesiones hay interpretación; null: no se sabe</translation>
    </message>
    <message>
        <source>several agenda items, by their numbers</source>
        <translation>varios temas del programa, por sus números</translation>
    </message>
    <message>
        <source>the new number; all that names the item is carried along</source>
        <translation>el nuevo número; todo lo que nombra el tema lo sigue</translation>
    </message>
    <message>
        <source>how many meetings can have interpretation at once; null: not known</source>
        <translation>cuántas sesiones pueden tener interpretación a la vez; null: no se sabe</translation>
    </message>
    <message>
        <source>the item of which it is a part (default: as the number tells)</source>
        <translation>el tema del que forma parte (por defecto: según el número)</translation>
    </message>
    <message>
        <source>the kind that acts look for, as opening, elections, organization, observers, credentials or report</source>
        <translation>la clase que los actos buscan, como opening, elections, organization, observers, credentials o report</translation>
    </message>
    <message>
        <source>the short title, by language; without it, the title</source>
        <translation>el título abreviado, por idioma; si no, el título</translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation>cuándo comienza</translation>
    </message>
    <message>
        <source>the time zone where the Conference meets, as Asia/Dubai</source>
        <translation>el huso horario del lugar de reunión, como Asia/Dubai</translation>
    </message>
    <message>
        <source>the meeting to which it is moved, by its code; without it, the same one</source>
        <translation>la sesión a la que se traslada, por su código; si no, la misma</translation>
    </message>
    <message>
        <source>the place where it then stands, from 1 (default: the last)</source>
        <translation>el lugar que ocupa entonces, desde 1 (por defecto: el último)</translation>
    </message>
    <message>
        <source>plenary, parallel or third (default: as the code tells)</source>
        <translation>plenary, parallel o third (por defecto: según el código)</translation>
    </message>
    <message>
        <source>when the outage ended</source>
        <translation>cuándo terminó la interrupción</translation>
    </message>
    <message>
        <source>whether it is only until officers are elected, as the outgoing President (default false)</source>
        <translation>si es solo hasta que se elija la Mesa, como Presidente saliente (por omisión false)</translation>
    </message>
    <message>
        <source>until when the meeting goes on</source>
        <translation>hasta cuándo sigue la sesión</translation>
    </message>
    <message>
        <source>what the Conference is expected to do, in English: what goes on behind “wishes to”</source>
        <translation>lo que se espera que haga la Conferencia, en inglés: lo que sigue a «wishes to»</translation>
    </message>
    <message>
        <source>the delegation with which places are exchanged</source>
        <translation>la delegación con la que se intercambia el lugar</translation>
    </message>
    <message>
        <source>the symbol of the annotated provisional agenda</source>
        <translation>la signatura del programa provisional anotado</translation>
    </message>
    <message>
        <source>when it was sent out (default: the act&apos;s time; never later)</source>
        <translation>cuándo se distribuyó (por defecto: la hora del acto; nunca después)</translation>
    </message>
    <message>
        <source>to when, in words</source>
        <translation>para cuándo, en palabras</translation>
    </message>
    <message>
        <source>the State party that asks for the division, where the parts do not say</source>
        <translation>el Estado parte que pide la división, si las partes no lo indican</translation>
    </message>
    <message>
        <source>the symbol of an amendment</source>
        <translation>la signatura de una enmienda</translation>
    </message>
    <message>
        <source>a decision, as resolution 8/1 or by its time</source>
        <translation>una decisión, como resolution 8/1, o por su hora</translation>
    </message>
    <message>
        <source>explanation, reservation or dissociation</source>
        <translation>explicación, reserva o desvinculación</translation>
    </message>
    <message>
        <source>amendments by their symbols, the furthest from the original first</source>
        <translation>las enmiendas por su signatura, primero la que más se aparta del original</translation>
    </message>
    <message>
        <source>the proposal that they amend, by its symbol</source>
        <translation>la propuesta que enmiendan, por su signatura</translation>
    </message>
    <message>
        <source>the words of the statement; none: its reading is waived</source>
        <translation>las palabras de la exposición; nada: se prescinde de leerla</translation>
    </message>
    <message>
        <source>what the revision is called, as Rev.1 or as orally revised</source>
        <translation>cómo se llama la revisión, como Rev.1 o en su forma oralmente revisada</translation>
    </message>
    <message>
        <source>when it is due</source>
        <translation>cuándo vence</translation>
    </message>
    <message>
        <source>the State party that submits it</source>
        <translation>el Estado parte que la presenta</translation>
    </message>
    <message>
        <source>the symbol of the amendment, its own</source>
        <translation>la signatura propia de la enmienda</translation>
    </message>
    <message>
        <source>the proposal that it amends, by its symbol</source>
        <translation>la propuesta que enmienda, por su signatura</translation>
    </message>
    <message>
        <source>the title of the proposal</source>
        <translation>el título de la propuesta</translation>
    </message>
    <message>
        <source>the State party that objected</source>
        <translation>el Estado parte que había objetado</translation>
    </message>
    <message>
        <source>the code of a participant</source>
        <translation>el código de un participante</translation>
    </message>
    <message>
        <source>one applicant, by its code; all to whom nobody objects where none is named</source>
        <translation>un solicitante, por su código; todos los que no tienen objeción si no se nombra ninguno</translation>
    </message>
    <message>
        <source>president, vice_president or rapporteur (default: every office that is vacant)</source>
        <translation>president, vice_president o rapporteur (por omisión: todos los cargos vacantes)</translation>
    </message>
    <message>
        <source>president, vice_president or rapporteur</source>
        <translation>president, vice_president o rapporteur</translation>
    </message>
    <message>
        <source>what is elected, in words, where it is no office</source>
        <translation>lo que se elige, en palabras, si no es un cargo</translation>
    </message>
    <message>
        <source>the delegations of the Bureau that were there, by their codes</source>
        <translation>las delegaciones de la Mesa que estuvieron presentes, por sus códigos</translation>
    </message>
    <message>
        <source>by how many seconds the console&apos;s clock is set forward, or (negative) back</source>
        <translation>cuántos segundos se adelanta el reloj de la consola o (si es negativo) se atrasa</translation>
    </message>
    <message>
        <source>what is to be announced</source>
        <translation>lo que se ha de anunciar</translation>
    </message>
    <message>
        <source>the agenda item before which it stands (default: the end)</source>
        <translation>el tema antes del cual se sitúa (por defecto: al final)</translation>
    </message>
    <message>
        <source>the number of the item, as 11 or 8(d)</source>
        <translation>el número del tema, como 11 u 8(d)</translation>
    </message>
    <message>
        <source>the title, by language; words alone are English</source>
        <translation>el título, por idioma; sin idioma, es inglés</translation>
    </message>
    <message>
        <source>the last day of the session</source>
        <translation>el último día del período de sesiones</translation>
    </message>
    <message>
        <source>the name of the conference, by language; words alone are English</source>
        <translation>el nombre de la conferencia, por idioma; sin idioma, es inglés</translation>
    </message>
    <message>
        <source>the city where the Conference meets</source>
        <translation>la ciudad donde se reúne la Conferencia</translation>
    </message>
    <message>
        <source>the first day of the session</source>
        <translation>el primer día del período de sesiones</translation>
    </message>
    <message>
        <source>the agenda item before which it stands</source>
        <translation>el tema antes del cual se sitúa</translation>
    </message>
    <message>
        <source>the short title, by language; the others stay</source>
        <translation>el título abreviado, por idioma; los demás quedan</translation>
    </message>
    <message>
        <source>the title, by language; the others stay</source>
        <translation>el título, por idioma; los demás quedan</translation>
    </message>
    <message>
        <source>what it is called, by language; words alone are English</source>
        <translation>cómo se llama, por idioma; sin idioma, es inglés</translation>
    </message>
    <message>
        <source>a meeting of another room, by its code, as P1</source>
        <translation>una sesión de otra sala, por su código, como P1</translation>
    </message>
    <message>
        <source>to what the item is deferred, in words</source>
        <translation>hasta cuándo se aplaza el tema, en palabras</translation>
    </message>
    <message>
        <source>further agenda items that have this list too, by their numbers</source>
        <translation>otros temas que comparten esta lista, por sus números</translation>
    </message>
    <message>
        <source>the part of the meeting before which it stands, from 1 (default: the end)</source>
        <translation>la parte de la sesión antes de la cual se sitúa, desde 1 (por defecto: al final)</translation>
    </message>
    <message>
        <source>what it is called, by language; without it, as the items</source>
        <translation>cómo se llama, por idioma; si no, como los temas</translation>
    </message>
    <message>
        <source>the code of the meeting: 11 in the plenary, P9 in the second room</source>
        <translation>el código de la sesión: 11 en el pleno, P9 en la segunda sala</translation>
    </message>
    <message>
        <source>what the meeting is called, by language; words alone are English</source>
        <translation>cómo se llama la sesión, por idioma; sin idioma, es inglés</translation>
    </message>
    <message>
        <source>whether the pending motion is put (default false)</source>
        <translation>si se somete a votación la moción pendiente (por omisión false)</translation>
    </message>
    <message>
        <source>to how many seconds statements are to be limited</source>
        <translation>a cuántos segundos se han de limitar las intervenciones</translation>
    </message>
    <message>
        <source>until when the meeting is to be suspended</source>
        <translation>hasta cuándo se ha de suspender la sesión</translation>
    </message>
    <message>
        <source>the number of the vote</source>
        <translation>el número de la votación</translation>
    </message>
    <message>
        <source>the number of the rule; null: not known</source>
        <translation>el número del artículo; null: desconocido</translation>
    </message>
    <message>
        <source>the subject of the rule, by its heading</source>
        <translation>la materia del artículo, por su título</translation>
    </message>
    <message>
        <source>until when the meeting is suspended (default: until it is resumed)</source>
        <translation>hasta cuándo se suspende la sesión (por omisión: hasta que se reanude)</translation>
    </message>
    <message>
        <source>the version of the schema before</source>
        <translation>la versión del esquema de antes</translation>
    </message>
    <message>
        <source>the version of the schema after</source>
        <translation>la versión del esquema de después</translation>
    </message>
    <message>
        <source>who is to report: a code, or words</source>
        <translation>quién ha de informar: un código, o en palabras</translation>
    </message>
    <message>
        <source>its place among the actions expected under the item, from 1 (default: the last)</source>
        <translation>su lugar entre las medidas previstas en relación con el tema, desde 1 (por defecto, el último)</translation>
    </message>
    <message>
        <source>the language of the sentence</source>
        <translation>el idioma de la frase</translation>
    </message>
    <message>
        <source>the sentence, with { $name } where a word is put in</source>
        <translation>la frase, con { $name } donde se pone una palabra</translation>
    </message>
    <message>
        <source>the list to which they are transferred, by its agenda item</source>
        <translation>la lista a la que pasan, por su tema</translation>
    </message>
    <message>
        <source>the delegation to which the reply is made</source>
        <translation>la delegación a la que se responde</translation>
    </message>
    <message>
        <source>The time credentials were received</source>
        <translation>La hora de recepción de las credenciales</translation>
    </message>
    <message>
        <source>Credentials of {name} received: {form}</source>
        <translation>Credenciales recibidas – {name}: {form}</translation>
    </message>
    <message>
        <source>No credentials of {name} have been received.</source>
        <translation>No se han recibido credenciales – {name}.</translation>
    </message>
    <message>
        <source>Credentials of {name} examined: {finding}</source>
        <translation>Credenciales examinadas – {name}: {finding}</translation>
    </message>
    <message>
        <source>accept a delegation on assurance</source>
        <translation>aceptar a una delegación sobre la base de seguridades</translation>
    </message>
    <message>
        <source>{name} accepted on assurance</source>
        <translation>Delegación aceptada sobre la base de seguridades – {name}</translation>
    </message>
    <message>
        <source>Only another State party can object to a representative.</source>
        <translation>Solo otro Estado parte puede objetar a un representante.</translation>
    </message>
    <message>
        <source>{name} is not a State party, and needs no credentials.</source>
        <translation>No es Estado parte y no necesita credenciales – {name}.</translation>
    </message>
    <message>
        <source>{challenger} challenges {name} already.</source>
        <translation>Credenciales ya impugnadas – {name}; impugna: {challenger}.</translation>
    </message>
    <message>
        <source>Credentials of {name} challenged by {challenger}</source>
        <translation>Credenciales impugnadas – {name}; impugna: {challenger}</translation>
    </message>
    <message>
        <source>withdraw an objection to credentials</source>
        <translation>retirar una impugnación de credenciales</translation>
    </message>
    <message>
        <source>{challenger} does not challenge {name}.</source>
        <translation>No hay impugnación en curso – {name}; autor: {challenger}.</translation>
    </message>
    <message>
        <source>{challenger} no longer challenges {name}</source>
        <translation>Impugnación retirada – {name}; autor: {challenger}</translation>
    </message>
    <message>
        <source>No objection to {name} is open.</source>
        <translation>No hay objeción abierta – {name}.</translation>
    </message>
    <message>
        <source>Objection decided: {name} admitted</source>
        <translation>Objeción resuelta: admitido – {name}</translation>
    </message>
    <message>
        <source>Objection decided: {name} not admitted</source>
        <translation>Objeción resuelta: no admitido – {name}</translation>
    </message>
    <message>
        <source>note a meeting of the Bureau</source>
        <translation>anotar una reunión de la Mesa</translation>
    </message>
    <message>
        <source>A meeting of the Bureau</source>
        <translation>Una reunión de la Mesa</translation>
    </message>
    <message numerus="yes">
        <source>Meeting of the Bureau noted; credentials of %n delegations examined</source>
        <translation>
            <numerusform>Reunión de la Mesa anotada; credenciales de %n delegación examinadas</numerusform>
            <numerusform>Reunión de la Mesa anotada; credenciales de %n delegaciones examinadas</numerusform>
        </translation>
    </message>
    <message>
        <source>make the report on credentials</source>
        <translation>elaborar el informe de credenciales</translation>
    </message>
    <message>
        <source>The moment of a report</source>
        <translation>El momento de un informe</translation>
    </message>
    <message numerus="yes">
        <source>Report of the Bureau on credentials made: formal credentials of %n delegations</source>
        <translation>
            <numerusform>Informe de la Mesa sobre las credenciales elaborado: credenciales formales de %n delegación</numerusform>
            <numerusform>Informe de la Mesa sobre las credenciales elaborado: credenciales formales de %n delegaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The report of the Bureau on credentials has been adopted already.</source>
        <translation>El informe de la Mesa sobre las credenciales ya está aprobado.</translation>
    </message>
    <message>
        <source>The Bureau has not made its report on credentials.</source>
        <translation>La Mesa no ha elaborado su informe sobre las credenciales.</translation>
    </message>
    <message numerus="yes">
        <source>%n objections to representatives are still open (Rule 20).</source>
        <translation>
            <numerusform>%n objeción a un representante sigue abierta (artículo 20).</numerusform>
            <numerusform>%n objeciones a representantes siguen abiertas (artículo 20).</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of the Bureau on credentials adopted</source>
        <translation>Informe de la Mesa sobre las credenciales aprobado</translation>
    </message>
    <message>
        <source>The time a request was received</source>
        <translation>La hora de recepción de una solicitud</translation>
    </message>
    <message>
        <source>Request of {name} for {list} kept as void: {why}</source>
        <translation>Solicitud nula conservada – {name}, {list}: {why}</translation>
    </message>
    <message>
        <source>{name} inscribed for {list}, {place}</source>
        <translation>Inscripción en la lista {list} – {name}, {place}</translation>
    </message>
    <message>
        <source>Say what is to be corrected.</source>
        <translation>Diga qué se ha de corregir.</translation>
    </message>
    <message>
        <source>Say why it is corrected.</source>
        <translation>Diga por qué se corrige.</translation>
    </message>
    <message>
        <source>Entry of {name} in {list} corrected ({what}): {reason}</source>
        <translation>Inscripción corregida, lista {list} – {name} ({what}): {reason}</translation>
    </message>
    <message>
        <source>{name} has the floor; its speaker can no longer be replaced.</source>
        <translation>El orador ya tiene la palabra y no puede ser sustituido – {name}.</translation>
    </message>
    <message>
        <source>Say who is to speak instead.</source>
        <translation>Diga quién hablará en su lugar.</translation>
    </message>
    <message>
        <source>The time a replacement was notified</source>
        <translation>La hora de notificación de la sustitución</translation>
    </message>
    <message>
        <source>the place is kept</source>
        <translation>se conserva el lugar</translation>
    </message>
    <message>
        <source>another rung, so the time of precedence is that of the notice</source>
        <translation>otro rango, por lo que la hora de precedencia es la de la notificación</translation>
    </message>
    <message>
        <source>{name} in {list}: {speaker} ({level}) speaks instead, {kept}</source>
        <translation>{speaker} ({level}) habla en su lugar – {name}, {list}, {kept}</translation>
    </message>
    <message>
        <source>{name} speaks as {level}: cabinet rank is a question for a minister.</source>
        <translation>El rango de gabinete solo se plantea para un ministro; {name}: {level}.</translation>
    </message>
    <message>
        <source>Say on what evidence cabinet rank is found.</source>
        <translation>Diga en qué prueba se basa el rango de gabinete.</translation>
    </message>
    <message>
        <source>Found that the minister of {name} is a member of the cabinet ({evidence})</source>
        <translation>Constatado: el ministro es miembro del gabinete – {name} ({evidence})</translation>
    </message>
    <message>
        <source>Found that the minister of {name} is no member of the cabinet ({evidence})</source>
        <translation>Constatado: el ministro no es miembro del gabinete – {name} ({evidence})</translation>
    </message>
    <message>
        <source>The secretariat speaks outside every list: give it the floor.</source>
        <translation>La secretaría habla fuera de toda lista: dele la palabra.</translation>
    </message>
    <message>
        <source>{name} already stands in the list for {list}.</source>
        <translation>Ya figura en la lista {list} – {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has spoken %n times in the list for {list}, as often as is allowed.</source>
        <translation>
            <numerusform>Ya ha hablado %n vez en la lista {list}, el máximo – {name}.</numerusform>
            <numerusform>Ya ha hablado %n veces en la lista {list}, el máximo – {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}; {place}</source>
        <translation>{told}; {place}</translation>
    </message>
    <message>
        <source>{name} has the floor.</source>
        <translation>Tiene la palabra: {name}.</translation>
    </message>
    <message>
        <source>Somebody who speaks on no list is not given the floor from the list for {list}.</source>
        <translation>A quien habla fuera de lista no se le da la palabra en la lista {list}.</translation>
    </message>
    <message>
        <source>{name} does not stand in the list for {list}.</source>
        <translation>No figura en la lista {list} – {name}.</translation>
    </message>
    <message>
        <source>{name} has begun; to put that right, say when.</source>
        <translation>Ya ha comenzado – {name}; para corregirlo, diga cuándo.</translation>
    </message>
    <message>
        <source>The beginning of a statement</source>
        <translation>El comienzo de una intervención</translation>
    </message>
    <message>
        <source>{name} cannot have begun before being called.</source>
        <translation>No puede haber comenzado antes de la llamada – {name}.</translation>
    </message>
    <message>
        <source>{name} began at {time}</source>
        <translation>Comenzó a las {time} – {name}</translation>
    </message>
    <message>
        <source>The clock of {name} is paused already.</source>
        <translation>El reloj ya está en pausa – {name}.</translation>
    </message>
    <message>
        <source>{name} paused after {time}</source>
        <translation>En pausa tras {time} – {name}</translation>
    </message>
    <message>
        <source>The clock of {name} is running.</source>
        <translation>El reloj corre – {name}.</translation>
    </message>
    <message>
        <source>{name} resumed at {time}</source>
        <translation>Reanudado a las {time} – {name}</translation>
    </message>
    <message>
        <source>{name} ended after {time} of {limit}</source>
        <translation>Terminó – {name}, {time} de {limit}</translation>
    </message>
    <message>
        <source>That would leave {name} no time at all.</source>
        <translation>No quedaría tiempo alguno – {name}.</translation>
    </message>
    <message>
        <source>{seconds} s for {name}, limit {limit}</source>
        <translation>{seconds} s – {name}, límite {limit}</translation>
    </message>
    <message>
        <source>The end of an outage</source>
        <translation>El fin de una interrupción</translation>
    </message>
    <message>
        <source>An outage must end after it began.</source>
        <translation>Una interrupción acaba después de empezar.</translation>
    </message>
    <message>
        <source>{time} of outage not counted for {name}</source>
        <translation>{time} de interrupción no contados – {name}</translation>
    </message>
    <message>
        <source>No item with a speakers list is in hand: say which list.</source>
        <translation>Ningún tema con lista de oradores está en curso: diga qué lista.</translation>
    </message>
    <message>
        <source>{name} stands in the list for {lists}: say which list, or in what capacity.</source>
        <translation>Figura en las listas {lists} – {name}: diga cuál, o en qué calidad.</translation>
    </message>
    <message>
        <source>Nobody waits in the list for {list}.</source>
        <translation>Nadie espera en la lista {list}.</translation>
    </message>
    <message>
        <source>{name} was passed over: recall it first.</source>
        <translation>Saltado por ausente – {name}: llámelo de nuevo primero.</translation>
    </message>
    <message>
        <source>place {place} of {count}</source>
        <translation>lugar {place} de {count}</translation>
    </message>
    <message>
        <source>place {place} of {count}, out of turn</source>
        <translation>lugar {place} de {count}, fuera de turno</translation>
    </message>
    <message>
        <source>Floor given to {name} ({why})</source>
        <translation>Palabra dada – {name} ({why})</translation>
    </message>
    <message>
        <source>in explanation of vote</source>
        <translation>explicación de voto</translation>
    </message>
    <message>
        <source>Floor given to {name}, {side}</source>
        <translation>Palabra dada – {name}, {side}</translation>
    </message>
    <message>
        <source>Floor given to {name}, outside the list</source>
        <translation>Palabra dada – {name}, fuera de lista</translation>
    </message>
    <message>
        <source>Floor given to {name} as {office}, outside the list</source>
        <translation>Palabra dada – {name}, {office}, fuera de lista</translation>
    </message>
    <message>
        <source>Say either which delegation is given the floor, or who in words.</source>
        <translation>Diga qué delegación recibe la palabra, o quién, en palabras.</translation>
    </message>
    <message>
        <source>Say who is to be given the floor.</source>
        <translation>Diga a quién se da la palabra.</translation>
    </message>
    <message>
        <source>Nobody has the floor.</source>
        <translation>Nadie tiene la palabra.</translation>
    </message>
    <message>
        <source>{name} was called and has not begun.</source>
        <translation>Llamado y aún sin comenzar – {name}.</translation>
    </message>
    <message>
        <source>The file holds a conference already.</source>
        <translation>El archivo ya contiene una conferencia.</translation>
    </message>
    <message>
        <source>{act} needs either a sample or the conference&apos;s data.</source>
        <translation>{act} necesita una muestra o los datos de la conferencia.</translation>
    </message>
    <message>
        <source>“{part}” is no part of them</source>
        <translation>«{part}» no forma parte de ellos</translation>
    </message>
    <message>
        <source>These are not the data of a conference: {why}.</source>
        <translation>No son los datos de una conferencia: {why}.</translation>
    </message>
    <message>
        <source>{name} founded</source>
        <translation>Creada – {name}</translation>
    </message>
    <message>
        <source>change what is told of the conference</source>
        <translation>cambiar los datos de la conferencia</translation>
    </message>
    <message>
        <source>Say what is to change about the conference.</source>
        <translation>Indique qué cambia en la conferencia.</translation>
    </message>
    <message>
        <source>There is no time zone “{text}”; write it like {zone}.</source>
        <translation>No existe el huso horario «{text}»; escríbalo como {zone}.</translation>
    </message>
    <message>
        <source>The session would end before it begins.</source>
        <translation>El período de sesiones terminaría antes de comenzar.</translation>
    </message>
    <message>
        <source>Changed about the conference: {settings}</source>
        <translation>Cambiado en la conferencia: {settings}</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings are outside the dates of the session.</source>
        <translation>
            <numerusform>%n sesión queda fuera de las fechas del período de sesiones.</numerusform>
            <numerusform>%n sesiones quedan fuera de las fechas del período de sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>More meetings are planned than there is interpretation for: {planned} of {resources}.</source>
        <translation>Hay previstas más sesiones de las que permite la interpretación: {planned} de {resources}.</translation>
    </message>
    <message>
        <source>Rehearsal: it is now {when}</source>
        <translation>Ensayo: ahora es {when}</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>seguido</translation>
    </message>
    <message>
        <source>not followed while somebody has the floor</source>
        <translation>no seguido mientras alguien tiene la palabra</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>no se sigue</translation>
    </message>
    <message>
        <source>The laptop&apos;s clock was set by {seconds} s; {how}</source>
        <translation>El reloj del portátil cambió {seconds} s; {how}</translation>
    </message>
    <message>
        <source>The clock cannot be corrected while {name} has the floor.</source>
        <translation>El reloj no puede corregirse mientras alguien tiene la palabra – {name}.</translation>
    </message>
    <message>
        <source>That would set the clock to a year that no file can hold.</source>
        <translation>El reloj quedaría en un año que ningún archivo puede contener.</translation>
    </message>
    <message>
        <source>The clock was set back by {span}: {reason}</source>
        <translation>El reloj se atrasó {span}: {reason}</translation>
    </message>
    <message>
        <source>The clock was set forward by {span}: {reason}</source>
        <translation>El reloj se adelantó {span}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n requests bear a later hour</source>
        <translation>
            <numerusform>%n solicitud lleva una hora posterior</numerusform>
            <numerusform>%n solicitudes llevan una hora posterior</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was brought from version {old} of the schema to {new}</source>
        <translation>El archivo pasó de la versión {old} del esquema a la {new}</translation>
    </message>
    <message>
        <source>There is no sample “{name}”.</source>
        <translation>No hay muestra «{name}».</translation>
    </message>
    <message>
        <source>{key} stands twice</source>
        <translation>{key} figura dos veces</translation>
    </message>
    <message>
        <source>{part} is missing</source>
        <translation>falta {part}</translation>
    </message>
    <message>
        <source>{name} has the floor and cannot be withdrawn.</source>
        <translation>Tiene la palabra y no puede retirarse – {name}.</translation>
    </message>
    <message>
        <source>{name} withdrawn from the list for {list}</source>
        <translation>Retirado de la lista {list} – {name}</translation>
    </message>
    <message>
        <source>{told}, will submit its text in writing</source>
        <translation>{told}, presentará su texto por escrito</translation>
    </message>
    <message>
        <source>{who} taken in writing from the list for {list}</source>
        <translation>Recibido por escrito, lista {list} – {who}</translation>
    </message>
    <message>
        <source>A transfer is to another list.</source>
        <translation>Un traslado va a otra lista.</translation>
    </message>
    <message>
        <source>The list for {list} is not open yet.</source>
        <translation>La lista {list} aún no está abierta.</translation>
    </message>
    <message>
        <source>{who} transferred from the list for {list} to that for {other}</source>
        <translation>Trasladado de la lista {list} a la {other} – {who}</translation>
    </message>
    <message>
        <source>Name at least one delegation.</source>
        <translation>Nombre al menos una delegación.</translation>
    </message>
    <message>
        <source>Name either one delegation or several.</source>
        <translation>Nombre una delegación o varias.</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations</source>
        <translation>
            <numerusform>%n delegación</numerusform>
            <numerusform>%n delegaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}: {reason}</source>
        <translation>{told}: {reason}</translation>
    </message>
    <message>
        <source>The list for {list} has entries; change it instead.</source>
        <translation>La lista {list} tiene inscritos; modifíquela.</translation>
    </message>
    <message>
        <source>List of speakers opened for {list}, together with {items}</source>
        <translation>Lista de oradores abierta para {list}, junto con {items}</translation>
    </message>
    <message>
        <source>List of speakers opened for {list}</source>
        <translation>Lista de oradores abierta – {list}</translation>
    </message>
    <message>
        <source>Say what is to change in the list for {list}.</source>
        <translation>Diga qué cambia en la lista {list}.</translation>
    </message>
    <message>
        <source>List for {list} changed: {settings}</source>
        <translation>Lista {list} modificada: {settings}</translation>
    </message>
    <message>
        <source>The list for {list} has been declared closed already.</source>
        <translation>La lista {list} ya fue declarada cerrada.</translation>
    </message>
    <message numerus="yes">
        <source>List for {list} declared closed, %n waiting</source>
        <translation>
            <numerusform>Lista {list} declarada cerrada, %n en espera</numerusform>
            <numerusform>Lista {list} declarada cerrada, %n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>The list for {list} is open.</source>
        <translation>La lista {list} está abierta.</translation>
    </message>
    <message>
        <source>List for {list} reopened</source>
        <translation>Lista {list} reabierta</translation>
    </message>
    <message>
        <source>List for {list} reopened; its deadline is lifted</source>
        <translation>Lista {list} reabierta; se levanta su plazo</translation>
    </message>
    <message>
        <source>Item {item} has a list already: {list}.</source>
        <translation>El tema {item} ya tiene una lista: {list}.</translation>
    </message>
    <message>
        <source>ministerial</source>
        <translation>ministerial</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocolo</translation>
    </message>
    <message>
        <source>put a rule of procedure right</source>
        <translation>rectificar un artículo del reglamento</translation>
    </message>
    <message>
        <source>Say what is to be put right about the rule on {subject}.</source>
        <translation>Diga qué se ha de rectificar en el artículo ({subject}).</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>The rule on {subject} has no figure {name} that can be {value}; its figures: {known}.</source>
        <translation>El artículo ({subject}) no tiene ninguna cifra {name} que pueda ser {value}; sus cifras: {known}.</translation>
    </message>
    <message>
        <source>Say how sure the number is: certain or probable.</source>
        <translation>Diga cuán seguro es el número: certain o probable.</translation>
    </message>
    <message>
        <source>Rule on {subject} put right: {changed}</source>
        <translation>Artículo ({subject}) rectificado: {changed}</translation>
    </message>
    <message>
        <source>set a deadline</source>
        <translation>fijar un plazo</translation>
    </message>
    <message>
        <source>A deadline needs its name, as “drafts”.</source>
        <translation>Un plazo necesita un nombre, como «proyectos».</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>fijado aquí</translation>
    </message>
    <message>
        <source>Deadline for {what}: {when}</source>
        <translation>Plazo para {what}: {when}</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>The session has been closed.</source>
        <translation>El período de sesiones está clausurado.</translation>
    </message>
    <message>
        <source>The session is open already.</source>
        <translation>El período de sesiones ya está abierto.</translation>
    </message>
    <message>
        <source>Session opened</source>
        <translation>Período de sesiones abierto</translation>
    </message>
    <message>
        <source>The session has not been opened.</source>
        <translation>El período de sesiones no se ha abierto.</translation>
    </message>
    <message>
        <source>The session is closed already.</source>
        <translation>El período de sesiones ya está clausurado.</translation>
    </message>
    <message>
        <source>The session cannot be closed</source>
        <translation>El período de sesiones no puede clausurarse</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>Período de sesiones clausurado</translation>
    </message>
    <message>
        <source>Meeting {number} is not adjourned yet.</source>
        <translation>La sesión {number} aún no se ha levantado.</translation>
    </message>
    <message>
        <source>plan a meeting</source>
        <translation>prever una sesión</translation>
    </message>
    <message>
        <source>“{text}” is no code of a meeting.</source>
        <translation>«{text}» no es un código de sesión.</translation>
    </message>
    <message>
        <source>There is a meeting {meeting} already.</source>
        <translation>Ya hay una sesión {meeting}.</translation>
    </message>
    <message>
        <source>Meeting {meeting} was cancelled; its code is not given again.</source>
        <translation>La sesión {meeting} se canceló; su código no se vuelve a asignar.</translation>
    </message>
    <message>
        <source>Meeting {meeting} planned: {hours}</source>
        <translation>Sesión {meeting} prevista: {hours}</translation>
    </message>
    <message>
        <source>move a meeting</source>
        <translation>trasladar una sesión</translation>
    </message>
    <message>
        <source>Say when meeting {meeting} is to begin, or to end.</source>
        <translation>Indique cuándo comienza o termina la sesión {meeting}.</translation>
    </message>
    <message>
        <source>Meeting {meeting} moved: {hours}</source>
        <translation>Sesión {meeting} trasladada: {hours}</translation>
    </message>
    <message>
        <source>{told} ({why})</source>
        <translation>{told} ({why})</translation>
    </message>
    <message>
        <source>cancel a meeting</source>
        <translation>cancelar una sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of it are still to be moved.</source>
        <translation>
            <numerusform>Queda %n parte por trasladar.</numerusform>
            <numerusform>Quedan %n partes por trasladar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting {meeting} cancelled</source>
        <translation>Sesión {meeting} cancelada</translation>
    </message>
    <message>
        <source>note that a meeting of another room began</source>
        <translation>anotar que una sesión de otra sala ha comenzado</translation>
    </message>
    <message>
        <source>Meeting {meeting} began already.</source>
        <translation>La sesión {meeting} ya ha comenzado.</translation>
    </message>
    <message>
        <source>Meeting {meeting} sits in the same room.</source>
        <translation>La sesión {meeting} se celebra en la misma sala.</translation>
    </message>
    <message>
        <source>Meeting {meeting} began</source>
        <translation>La sesión {meeting} ha comenzado</translation>
    </message>
    <message>
        <source>note that a meeting of another room rose</source>
        <translation>anotar que una sesión de otra sala se ha levantado</translation>
    </message>
    <message>
        <source>Meeting {meeting} is not in session.</source>
        <translation>La sesión {meeting} no se está celebrando.</translation>
    </message>
    <message>
        <source>Meeting {meeting} rose</source>
        <translation>La sesión {meeting} se ha levantado</translation>
    </message>
    <message>
        <source>The organization of work has no meeting {number}.</source>
        <translation>La organización de los trabajos no tiene la sesión {number}.</translation>
    </message>
    <message>
        <source>Meeting {meeting} was cancelled.</source>
        <translation>La sesión {meeting} se canceló.</translation>
    </message>
    <message>
        <source>It goes over the dates of the session.</source>
        <translation>Excede las fechas del período de sesiones.</translation>
    </message>
    <message>
        <source>It goes over meeting {meeting} in the same room.</source>
        <translation>Coincide con la sesión {meeting} en la misma sala.</translation>
    </message>
    <message numerus="yes">
        <source>There are resources for %n interpreted meetings: with this one {planned} are planned.</source>
        <translation>
            <numerusform>Hay recursos para %n sesión con interpretación: con esta hay {planned} previstas.</numerusform>
            <numerusform>Hay recursos para %n sesiones con interpretación: con esta hay {planned} previstas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreted meetings would be held at once.</source>
        <translation>
            <numerusform>Se celebraría %n sesión con interpretación a la vez.</numerusform>
            <numerusform>Se celebrarían %n sesiones con interpretación a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>{told} There is interpretation for {capacity}.</source>
        <translation>{told} Hay interpretación para {capacity}.</translation>
    </message>
    <message>
        <source>Meeting {meeting} would end before it begins.</source>
        <translation>La sesión {meeting} terminaría antes de comenzar.</translation>
    </message>
    <message>
        <source>Meeting {meeting} was called to order: it is neither moved nor cancelled.</source>
        <translation>La sesión {meeting} ya se ha abierto: no se traslada ni se cancela.</translation>
    </message>
    <message>
        <source>Meeting {meeting} is one of the plenary: it is called to order.</source>
        <translation>La sesión {meeting} es plenaria: la abre la Presidencia.</translation>
    </message>
    <message>
        <source>{starts} to {ends}</source>
        <translation>{starts} a {ends}</translation>
    </message>
    <message>
        <source>Meeting {number} was adjourned already.</source>
        <translation>La sesión {number} ya se levantó.</translation>
    </message>
    <message>
        <source>Meeting {number} called to order in private</source>
        <translation>Sesión {number} abierta (sesión privada)</translation>
    </message>
    <message>
        <source>Meeting {number} called to order</source>
        <translation>Sesión {number} abierta</translation>
    </message>
    <message>
        <source>Meeting {meeting} is one of another room: its floor is not here.</source>
        <translation>La sesión {meeting} es de otra sala: la palabra no se da aquí.</translation>
    </message>
    <message>
        <source>A meeting can only be suspended until a time still to come.</source>
        <translation>Una sesión solo puede suspenderse hasta una hora futura.</translation>
    </message>
    <message>
        <source>Meeting {number} suspended</source>
        <translation>Sesión {number} suspendida</translation>
    </message>
    <message>
        <source>{told} until {time}</source>
        <translation>{told}, reanudación: {time}</translation>
    </message>
    <message>
        <source>Meeting {number} resumed</source>
        <translation>Sesión {number} reanudada</translation>
    </message>
    <message>
        <source>The meeting cannot be adjourned</source>
        <translation>La sesión no puede levantarse</translation>
    </message>
    <message numerus="yes">
        <source>%n rights of reply still wait, and no other meeting is planned for today.</source>
        <translation>
            <numerusform>%n derecho a contestar sigue pendiente y no hay otra sesión prevista para hoy.</numerusform>
            <numerusform>%n derechos a contestar siguen pendientes y no hay otra sesión prevista para hoy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcements were not read out.</source>
        <translation>
            <numerusform>%n anuncio no se leyó.</numerusform>
            <numerusform>%n anuncios no se leyeron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting {number} adjourned</source>
        <translation>Sesión {number} levantada</translation>
    </message>
    <message>
        <source>A meeting can only be extended to a time still to come.</source>
        <translation>Una sesión solo puede prolongarse hasta una hora futura.</translation>
    </message>
    <message>
        <source>Meeting {number} goes on until {time}</source>
        <translation>La sesión {number} sigue hasta las {time}</translation>
    </message>
    <message>
        <source>{told}, the list for {list} until {time}</source>
        <translation>{told}, la lista {list} hasta las {time}</translation>
    </message>
    <message>
        <source>{person} ({name})</source>
        <translation>{person} ({name})</translation>
    </message>
    <message>
        <source>{who} takes the chair as {office}</source>
        <translation>Ocupa la presidencia: {who}, {office}</translation>
    </message>
    <message>
        <source>{name} is not a State party.</source>
        <translation>No es Estado parte – {name}.</translation>
    </message>
    <message>
        <source>{name} is not among the officers elected.</source>
        <translation>No figura entre los miembros elegidos de la Mesa – {name}.</translation>
    </message>
    <message>
        <source>note something to be announced</source>
        <translation>anotar un anuncio por hacer</translation>
    </message>
    <message>
        <source>An announcement needs its words.</source>
        <translation>Un anuncio necesita su texto.</translation>
    </message>
    <message>
        <source>To be announced: {text}</source>
        <translation>Por anunciar: {text}</translation>
    </message>
    <message>
        <source>note that an announcement was read out</source>
        <translation>anotar que se leyó un anuncio</translation>
    </message>
    <message>
        <source>There is no announcement {number}.</source>
        <translation>No hay anuncio {number}.</translation>
    </message>
    <message>
        <source>Announcement {number} was read out already.</source>
        <translation>El anuncio {number} ya se leyó.</translation>
    </message>
    <message>
        <source>Announcement {number} read out: {text}</source>
        <translation>Anuncio {number} leído: {text}</translation>
    </message>
    <message>
        <source>The meeting is suspended.</source>
        <translation>La sesión está suspendida.</translation>
    </message>
    <message>
        <source>It goes on into another day.</source>
        <translation>Se prolonga hasta otro día.</translation>
    </message>
    <message>
        <source>Only on the conduct of the voting, by a State party.</source>
        <translation>Solo sobre la forma en que se efectúa la votación, por un Estado parte.</translation>
    </message>
    <message>
        <source>At any moment, by a State party; the President rules at once.</source>
        <translation>En cualquier momento, por un Estado parte; el Presidente decide inmediatamente.</translation>
    </message>
    <message>
        <source>Moved by {name}; it is being voted on.</source>
        <translation>Presentada por: {name}; se está votando.</translation>
    </message>
    <message>
        <source>Moved by {name}; decided first.</source>
        <translation>Presentada por: {name}; se decide primero.</translation>
    </message>
    <message>
        <source>Moved by {name}; waits for the {motion}.</source>
        <translation>Presentada por: {name}; se decide antes: {motion}.</translation>
    </message>
    <message>
        <source>Not while the {motion} is pending.</source>
        <translation>Ahora no; pendiente: {motion}.</translation>
    </message>
    <message>
        <source>No proposal is before the Conference.</source>
        <translation>La Conferencia no tiene ante sí ninguna propuesta.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Aún no se ha decidido nada.</translation>
    </message>
    <message>
        <source>Not moved.</source>
        <translation>No presentada.</translation>
    </message>
    <message>
        <source>No item is in hand.</source>
        <translation>No hay ningún tema en curso.</translation>
    </message>
    <message>
        <source>The debate on item {item} was adjourned.</source>
        <translation>Se aplazó el debate sobre el tema {item}.</translation>
    </message>
    <message>
        <source>The debate on item {item} was closed.</source>
        <translation>Se cerró el debate sobre el tema {item}.</translation>
    </message>
    <message>
        <source>Ballot {number} is not settled yet.</source>
        <translation>La votación secreta {number} aún no está resuelta.</translation>
    </message>
    <message>
        <source>A motion comes first: the {motion}.</source>
        <translation>Una moción va primero: {motion}.</translation>
    </message>
    <message>
        <source>The debate on item {item} was adjourned: its question is not put unless it is reconsidered.</source>
        <translation>Se aplazó el debate sobre el tema {item}: la cuestión no se somete a votación salvo que se reconsidere.</translation>
    </message>
    <message>
        <source>Where agreement cannot be reached.</source>
        <translation>Cuando no pueda llegarse a un acuerdo.</translation>
    </message>
    <message>
        <source>{name} may, until its vote begins.</source>
        <translation>Posible hasta que comience la votación – {name}.</translation>
    </message>
    <message>
        <source>No motion is pending.</source>
        <translation>No hay ninguna moción pendiente.</translation>
    </message>
    <message>
        <source>It waits until the {motion} is decided.</source>
        <translation>En espera; se decide antes: {motion}.</translation>
    </message>
    <message>
        <source>In the order of the list.</source>
        <translation>Por el orden de la lista.</translation>
    </message>
    <message>
        <source>When the President finds it desirable.</source>
        <translation>Cuando el Presidente lo considere conveniente.</translation>
    </message>
    <message>
        <source>The President has not ruled yet.</source>
        <translation>El Presidente aún no ha decidido.</translation>
    </message>
    <message>
        <source>Against the last ruling, by a State party.</source>
        <translation>Contra la última decisión del Presidente, por un Estado parte.</translation>
    </message>
    <message>
        <source>The voting has begun: after the result.</source>
        <translation>La votación ha comenzado: después del resultado.</translation>
    </message>
    <message>
        <source>Before the first answer, by a State party.</source>
        <translation>Antes de la primera respuesta, por un Estado parte.</translation>
    </message>
    <message>
        <source>After the result, by those who asked.</source>
        <translation>Después del resultado, por quienes lo pidieron.</translation>
    </message>
    <message>
        <source>No vote has been called.</source>
        <translation>No se ha sometido nada a votación.</translation>
    </message>
    <message>
        <source>No meeting is in session.</source>
        <translation>Ninguna sesión está en curso.</translation>
    </message>
    <message>
        <source>A vote is being taken.</source>
        <translation>Se está procediendo a una votación.</translation>
    </message>
    <message>
        <source>Meeting {number} is suspended.</source>
        <translation>La sesión {number} está suspendida.</translation>
    </message>
    <message>
        <source>Meeting {number} is in session.</source>
        <translation>La sesión {number} está en curso.</translation>
    </message>
    <message>
        <source>{what} while {name} has the floor.</source>
        <translation>{what} mientras alguien tiene la palabra – {name}.</translation>
    </message>
    <message>
        <source>A participant needs a name, and a code of its own, each on one line without space around it.</source>
        <translation>Un participante necesita un nombre y un código propio, cada uno en una línea sin espacios alrededor.</translation>
    </message>
    <message>
        <source>{code} is registered already: {name}.</source>
        <translation>{code} ya está registrado: {name}.</translation>
    </message>
    <message>
        <source>{name} does not apply for its status.</source>
        <translation>Su condición no se solicita – {name}.</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>Una notificación</translation>
    </message>
    <message>
        <source>An application</source>
        <translation>Una solicitud de condición de observador</translation>
    </message>
    <message>
        <source>{name} registered as {code}</source>
        <translation>Registrado – {name}, {code}</translation>
    </message>
    <message>
        <source>{name} present</source>
        <translation>Presente – {name}</translation>
    </message>
    <message>
        <source>{name} not present</source>
        <translation>Ausente – {name}</translation>
    </message>
    <message>
        <source>settle of whom the quorum is counted</source>
        <translation>fijar la base del quórum</translation>
    </message>
    <message>
        <source>Say what is to be settled about the quorum.</source>
        <translation>Diga qué se ha de fijar sobre el quórum.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n States parties, so no more take part.</source>
        <translation>
            <numerusform>Hay %n Estado parte; no pueden participar más.</numerusform>
            <numerusform>Hay %n Estados partes; no pueden participar más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quorum: {settings}</source>
        <translation>Quórum: {settings}</translation>
    </message>
    <message>
        <source>as counted</source>
        <translation>según el recuento</translation>
    </message>
    <message>
        <source>all States parties</source>
        <translation>todos los Estados partes</translation>
    </message>
    <message>
        <source>the States parties that take part</source>
        <translation>los Estados partes que participan</translation>
    </message>
    <message>
        <source>note a notice of participation</source>
        <translation>anotar una notificación de participación</translation>
    </message>
    <message>
        <source>Notice of {name} received</source>
        <translation>Notificación recibida – {name}</translation>
    </message>
    <message>
        <source>note an application</source>
        <translation>anotar una solicitud de condición de observador</translation>
    </message>
    <message>
        <source>The Conference has decided on {name} already.</source>
        <translation>La Conferencia ya ha decidido – {name}.</translation>
    </message>
    <message>
        <source>Application of {name} received</source>
        <translation>Solicitud de condición de observador recibida – {name}</translation>
    </message>
    <message>
        <source>send out the list of applicants</source>
        <translation>distribuir la lista de solicitantes</translation>
    </message>
    <message>
        <source>{name} is not among the organizations that are listed when they apply.</source>
        <translation>No es de las organizaciones que se incluyen en la lista cuando presentan una solicitud – {name}.</translation>
    </message>
    <message>
        <source>No organization that is to be listed has applied.</source>
        <translation>Ninguna organización que deba figurar en la lista ha presentado una solicitud.</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>El envío de una lista</translation>
    </message>
    <message numerus="yes">
        <source>List of %n applicants sent out</source>
        <translation>
            <numerusform>Lista de %n solicitante distribuida</numerusform>
            <numerusform>Lista de %n solicitantes distribuida</numerusform>
        </translation>
    </message>
    <message>
        <source>It was to be sent out at least 30 days before the session (Rule 17).</source>
        <translation>Debía distribuirse al menos 30 días antes del período de sesiones (artículo 17).</translation>
    </message>
    <message>
        <source>object to an applicant</source>
        <translation>objetar a un solicitante</translation>
    </message>
    <message>
        <source>{name} objects to {applicant}</source>
        <translation>Objeción – {name}; solicitante: {applicant}</translation>
    </message>
    <message>
        <source>The Conference has decided on {name} already; the objection is not kept.</source>
        <translation>La Conferencia ya ha decidido – {name}; la objeción no se conserva.</translation>
    </message>
    <message>
        <source>note an objection to a decision</source>
        <translation>anotar una objeción a una decisión</translation>
    </message>
    <message>
        <source>{name} has objected already.</source>
        <translation>Objeción ya formulada – {name}.</translation>
    </message>
    <message>
        <source>{name} objects</source>
        <translation>Objeción – {name}</translation>
    </message>
    <message>
        <source>withdraw an objection to a decision</source>
        <translation>retirar una objeción a una decisión</translation>
    </message>
    <message>
        <source>No objection of {name} stands.</source>
        <translation>No hay objeción abierta – {name}.</translation>
    </message>
    <message>
        <source>{name} objects no longer</source>
        <translation>Objeción retirada – {name}</translation>
    </message>
    <message>
        <source>An objection stands, of {names}: item {item} cannot be decided without a vote.</source>
        <translation>Se mantiene una objeción ({names}): el tema {item} no puede decidirse sin votación.</translation>
    </message>
    <message>
        <source>Say to what: a proposal by its symbol, or an item.</source>
        <translation>Indique a qué: una propuesta por su signatura, o un tema.</translation>
    </message>
    <message>
        <source>{told} ({symbol})</source>
        <translation>{told} ({symbol})</translation>
    </message>
    <message>
        <source>{told} (item {item})</source>
        <translation>{told} (tema {item})</translation>
    </message>
    <message>
        <source>withdraw an objection to an applicant</source>
        <translation>retirar una objeción a un solicitante</translation>
    </message>
    <message>
        <source>No objection of {name} to {applicant} stands.</source>
        <translation>No hay objeción abierta – {name}; solicitante: {applicant}.</translation>
    </message>
    <message>
        <source>{name} no longer objects to {applicant}</source>
        <translation>Objeción retirada – {name}; solicitante: {applicant}</translation>
    </message>
    <message>
        <source>decide on observer status</source>
        <translation>decidir sobre la condición de observador</translation>
    </message>
    <message>
        <source>{name} has not applied.</source>
        <translation>No ha solicitado la condición de observador – {name}.</translation>
    </message>
    <message>
        <source>No application waits to which nobody objects.</source>
        <translation>No hay solicitudes pendientes sin objeción.</translation>
    </message>
    <message>
        <source>Observer status accorded to {names}</source>
        <translation>Condición de observador concedida – {names}</translation>
    </message>
    <message>
        <source>Observer status not accorded to {names}</source>
        <translation>Condición de observador no concedida – {names}</translation>
    </message>
    <message>
        <source>change how somebody takes part</source>
        <translation>cambiar la categoría de un participante</translation>
    </message>
    <message>
        <source>{name} takes part in that way already.</source>
        <translation>Ya participa en esa categoría – {name}.</translation>
    </message>
    <message>
        <source>A group of States stays one.</source>
        <translation>Un grupo de Estados sigue siéndolo.</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>Un cambio de categoría</translation>
    </message>
    <message>
        <source>{name} is now: {category}</source>
        <translation>Nueva categoría – {name}: {category}</translation>
    </message>
    <message>
        <source>invite to speak</source>
        <translation>invitar a hacer uso de la palabra</translation>
    </message>
    <message>
        <source>{name} needs no invitation to speak.</source>
        <translation>No necesita invitación para hacer uso de la palabra – {name}.</translation>
    </message>
    <message>
        <source>{name} invited to speak</source>
        <translation>Invitación a hacer uso de la palabra – {name}</translation>
    </message>
    <message>
        <source>reopen a decision</source>
        <translation>reabrir una decisión</translation>
    </message>
    <message>
        <source>Say why the decision is reopened.</source>
        <translation>Indique por qué se reabre la decisión.</translation>
    </message>
    <message>
        <source>It was decided by vote: two thirds reconsider it ({rule}).</source>
        <translation>Se decidió por votación: se examina de nuevo por dos tercios ({rule}).</translation>
    </message>
    <message>
        <source>{decision} is reopened: {text}</source>
        <translation>{decision} – se reabre: {text}</translation>
    </message>
    <message>
        <source>note a position on a decision</source>
        <translation>anotar una posición sobre una decisión</translation>
    </message>
    <message>
        <source>The Conference has decided not to admit {name}.</source>
        <translation>La Conferencia decidió no admitir a esta delegación – {name}.</translation>
    </message>
    <message>
        <source>{name} is not a State party, and takes no part in decisions.</source>
        <translation>No es Estado parte y no participa en las decisiones – {name}.</translation>
    </message>
    <message>
        <source>A position needs its words.</source>
        <translation>Una posición necesita sus palabras.</translation>
    </message>
    <message>
        <source>{name} explains its position on {decision}: {text}</source>
        <translation>Explicación de posición sobre {decision} – {name}: {text}</translation>
    </message>
    <message>
        <source>{name} makes a reservation to {decision}: {text}</source>
        <translation>Reserva a {decision} – {name}: {text}</translation>
    </message>
    <message>
        <source>{name} dissociates itself from {decision}: {text}</source>
        <translation>Desvinculación de {decision} – {name}: {text}</translation>
    </message>
    <message>
        <source>{decision} has been reopened already.</source>
        <translation>{decision}: ya se reabrió.</translation>
    </message>
    <message>
        <source>the decision of {when}</source>
        <translation>la decisión de {when}</translation>
    </message>
    <message>
        <source>{symbol} itself stands as it was decided.</source>
        <translation>{symbol} en sí queda como se decidió.</translation>
    </message>
    <message>
        <source>{name} is not a State party; only a State party may do that.</source>
        <translation>No es Estado parte – {name}; solo un Estado parte puede hacerlo.</translation>
    </message>
    <message>
        <source>{name} takes part by an application, not by a notice.</source>
        <translation>Participa mediante solicitud, no mediante notificación – {name}.</translation>
    </message>
    <message>
        <source>{name} takes part by a notice, and need not apply.</source>
        <translation>Participa mediante notificación, sin tener que presentar una solicitud – {name}.</translation>
    </message>
    <message>
        <source>{name} needs neither a notice nor an application.</source>
        <translation>No necesita notificación ni solicitud – {name}.</translation>
    </message>
    <message>
        <source>The script has no sentence “{key}”.</source>
        <translation>El guion no tiene la frase «{key}».</translation>
    </message>
    <message>
        <source>The braces of the sentence do not fit together.</source>
        <translation>Las llaves de la frase no concuerdan.</translation>
    </message>
    <message>
        <source>{name} and {other} cannot exchange places: {why}.</source>
        <translation>No pueden intercambiar sus lugares – {name}, {other}: {why}.</translation>
    </message>
    <message>
        <source>The notice of {name} to exchange with {other} is pending.</source>
        <translation>El aviso de intercambio está pendiente – {name}, {other}.</translation>
    </message>
    <message>
        <source>{name} gives notice of an exchange with {other}, whose own is awaited</source>
        <translation>Aviso de intercambio – {name}, {other}; se espera el segundo aviso</translation>
    </message>
    <message>
        <source>{name} and {other} exchange places in the list for {list}</source>
        <translation>Lugares intercambiados – {name}, {other}; lista {list}</translation>
    </message>
    <message>
        <source>A ruling of the President needs its reason.</source>
        <translation>Una decisión del Presidente necesita su motivo.</translation>
    </message>
    <message>
        <source>{name} stands last in the list for {list} already: {reason}</source>
        <translation>Ya figura en último lugar de la lista {list} – {name}: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be moved before itself.</source>
        <translation>No puede moverse delante de sí mismo – {name}.</translation>
    </message>
    <message>
        <source>{name} moved in the list for {list}, {place}</source>
        <translation>Movido en la lista {list} – {name}, {place}</translation>
    </message>
    <message>
        <source>{name} has the floor again after the motion.</source>
        <translation>Vuelve a tener la palabra tras la moción – {name}.</translation>
    </message>
    <message>
        <source>{name} is speaking.</source>
        <translation>Declaración en curso – {name}.</translation>
    </message>
    <message>
        <source>{name} has been passed over already.</source>
        <translation>Ya se saltó por ausente – {name}.</translation>
    </message>
    <message>
        <source>{name} passed over in the list for {list}</source>
        <translation>Ausente, saltado en la lista {list} – {name}</translation>
    </message>
    <message>
        <source>{name} has not been passed over.</source>
        <translation>No se ha saltado – {name}.</translation>
    </message>
    <message>
        <source>{name} recalled in the list for {list}, {place}</source>
        <translation>Llamado de nuevo en la lista {list} – {name}, {place}</translation>
    </message>
    <message>
        <source>The Conference has gone on since that ruling.</source>
        <translation>La Conferencia ha seguido adelante desde esa decisión.</translation>
    </message>
    <message>
        <source>{name} has raised a point of order that awaits its ruling.</source>
        <translation>Ya tiene una cuestión de orden pendiente – {name}.</translation>
    </message>
    <message>
        <source>{name} raises a point of order</source>
        <translation>Cuestión de orden – {name}</translation>
    </message>
    <message>
        <source>{name} (not a State party) raises a point of order</source>
        <translation>Cuestión de orden – {name} (no es Estado parte)</translation>
    </message>
    <message>
        <source>{told}: {subject}</source>
        <translation>{told}: {subject}</translation>
    </message>
    <message>
        <source>{told}; the clock of {name} is paused</source>
        <translation>{told}; el reloj queda en pausa – {name}</translation>
    </message>
    <message>
        <source>No point of order awaits a ruling.</source>
        <translation>Ninguna cuestión de orden espera decisión.</translation>
    </message>
    <message>
        <source>Point of order of {name} upheld</source>
        <translation>Cuestión de orden aceptada – {name}</translation>
    </message>
    <message>
        <source>Point of order of {name} rejected</source>
        <translation>Cuestión de orden rechazada – {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n States parties have a vote, and there are {votes}.</source>
        <translation>
            <numerusform>%n Estado parte tiene voto; total: {votes}.</numerusform>
            <numerusform>%n Estados partes tienen voto; total: {votes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shall the ruling on the point of order of {name} be overruled?</source>
        <translation>¿Debe revocarse la decisión sobre la cuestión de orden ({name})?</translation>
    </message>
    <message>
        <source>An appeal is to be voted on at once.</source>
        <translation>Hay una apelación que debe someterse a votación de inmediato.</translation>
    </message>
    <message>
        <source>{told}: {text}</source>
        <translation>{told}: {text}</translation>
    </message>
    <message>
        <source>There is no ruling to appeal against.</source>
        <translation>No hay decisión de la que apelar.</translation>
    </message>
    <message>
        <source>That ruling has been appealed against already.</source>
        <translation>Ya se apeló de esa decisión.</translation>
    </message>
    <message>
        <source>{name} appeals against the ruling on the point of order of {other}; to be voted on at once</source>
        <translation>Apelación – {name}, contra la decisión sobre la cuestión de orden ({other}); se vota de inmediato</translation>
    </message>
    <message>
        <source>No appeal awaits a vote.</source>
        <translation>Ninguna apelación espera votación.</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message>
        <source>The ruling stands ({overrule} to overrule, {sustain} against, {abstain} abstaining)</source>
        <translation>La decisión se mantiene ({overrule} por revocarla, {sustain} en contra, {abstain} abstenciones)</translation>
    </message>
    <message>
        <source>The ruling is overruled ({overrule} to overrule, {sustain} against, {abstain} abstaining)</source>
        <translation>La decisión queda revocada ({overrule} por revocarla, {sustain} en contra, {abstain} abstenciones)</translation>
    </message>
    <message>
        <source>{path} holds no conference: its journal is empty.</source>
        <translation>{path} no contiene ninguna conferencia: su diario está vacío.</translation>
    </message>
    <message>
        <source>{path} is the backup itself.</source>
        <translation>{path} es la propia copia de seguridad.</translation>
    </message>
    <message>
        <source>its journal is empty.</source>
        <translation>su diario está vacío.</translation>
    </message>
    <message>
        <source>{path} is damaged: {why}</source>
        <translation>{path} está dañado: {why}</translation>
    </message>
    <message>
        <source>{path} exists already, and is no earlier copy of this conference.</source>
        <translation>{path} ya existe y no es una copia anterior de esta conferencia.</translation>
    </message>
    <message>
        <source>{path} has acts that the backup has not, or cannot be read; with --force the backup takes its place, and it is kept as {kept}.</source>
        <translation>{path} contiene actos que la copia de seguridad no tiene, o no se puede leer; con --force la copia ocupa su lugar y el archivo se conserva como {kept}.</translation>
    </message>
    <message>
        <source>{path} is being checked.</source>
        <translation>{path} se está comprobando.</translation>
    </message>
    <message>
        <source>{path} exists already; it is left as it is.</source>
        <translation>{path} ya existe; se deja como está.</translation>
    </message>
    <message>
        <source>A record that is being written cannot be rewound.</source>
        <translation>Un expediente que se escribe no puede retrocederse.</translation>
    </message>
    <message>
        <source>The conference was not yet founded at {time}.</source>
        <translation>La conferencia aún no se había creado en {time}.</translation>
    </message>
    <message>
        <source>The time of an act needs an offset.</source>
        <translation>La hora de un acto necesita su desfase.</translation>
    </message>
    <message>
        <source>The act is dated {time}, before the last one ({last}).</source>
        <translation>El acto lleva la fecha {time}, anterior al último ({last}).</translation>
    </message>
    <message>
        <source>in {argument} {change}</source>
        <translation>en {argument} {change}</translation>
    </message>
    <message>
        <source>{act}: a text holds half a character, which cannot be kept.</source>
        <translation>{act}: un texto contiene medio carácter, que no puede guardarse.</translation>
    </message>
    <message>
        <source>its arguments</source>
        <translation>sus argumentos</translation>
    </message>
    <message>
        <source>{act} needs “{argument}”.</source>
        <translation>{act} necesita «{argument}».</translation>
    </message>
    <message>
        <source>{act} has no argument “{argument}”; its arguments: {known}.</source>
        <translation>{act} no tiene el argumento «{argument}»; los suyos: {known}.</translation>
    </message>
    <message>
        <source>{act}: the time “{given}” of “{argument}” has no offset.</source>
        <translation>{act}: la hora «{given}» de «{argument}» no tiene desfase.</translation>
    </message>
    <message>
        <source>{act}: “{given}” does not fit “{argument}” ({why}).</source>
        <translation>{act}: «{given}» no sirve para «{argument}» ({why}).</translation>
    </message>
    <message>
        <source>There is no act “{act}”.</source>
        <translation>No hay acto «{act}».</translation>
    </message>
    <message>
        <source>{done} ({changes})</source>
        <translation>{done} ({changes})</translation>
    </message>
    <message>
        <source>Name the list of the debate, not that of its replies.</source>
        <translation>Nombre la lista del debate, no la de sus respuestas.</translation>
    </message>
    <message>
        <source>{name} cannot reply to itself.</source>
        <translation>No puede responderse a sí mismo – {name}.</translation>
    </message>
    <message>
        <source>{name} asks for the right of reply, {place}</source>
        <translation>Derecho a contestar pedido – {name}, {place}</translation>
    </message>
    <message>
        <source>{name} asks for the right of reply to {other}, {place}</source>
        <translation>Derecho a contestar pedido – {name}; contesta a: {other}, {place}</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>The file holds no conference yet: its first act is {act}.</source>
        <translation>El archivo aún no contiene conferencia: su primer acto es {act}.</translation>
    </message>
    <message>
        <source>No delegation is known by “{code}”.</source>
        <translation>Ninguna delegación tiene el código «{code}».</translation>
    </message>
    <message>
        <source>The agenda has no item {item}.</source>
        <translation>El programa no tiene el tema {item}.</translation>
    </message>
    <message>
        <source>Item {item} was deleted from the agenda.</source>
        <translation>El tema {item} se suprimió del programa.</translation>
    </message>
    <message>
        <source>There is no speakers list for {list}.</source>
        <translation>No hay lista de oradores {list}.</translation>
    </message>
    <message>
        <source>{what} cannot be later than the act itself ({when}).</source>
        <translation>No puede ser posterior al acto ({when}) – {what}.</translation>
    </message>
    <message>
        <source>Decided at a private meeting: {text}</source>
        <translation>Decidido en sesión privada: {text}</translation>
    </message>
    <message>
        <source>{name} has spoken and does not stand in the list for {list}.</source>
        <translation>Ya habló y no figura en la lista {list} – {name}.</translation>
    </message>
    <message>
        <source>{name} has withdrawn and does not stand in the list for {list}.</source>
        <translation>Se retiró y no figura en la lista {list} – {name}.</translation>
    </message>
    <message>
        <source>{name} was transferred and does not stand in the list for {list}.</source>
        <translation>Se trasladó y no figura en la lista {list} – {name}.</translation>
    </message>
    <message>
        <source>{name}&apos;s request came before the list opened; it does not stand in the list for {list}.</source>
        <translation>Su solicitud llegó antes de la apertura; no figura en la lista {list} – {name}.</translation>
    </message>
    <message>
        <source>A sentence needs its words.</source>
        <translation>Una frase necesita sus palabras.</translation>
    </message>
    <message>
        <source>Say who has reviewed the sentence.</source>
        <translation>Diga quién ha revisado la frase.</translation>
    </message>
    <message>
        <source>place {place} of {count}: {why}</source>
        <translation>lugar {place} de {count}: {why}</translation>
    </message>
    <message>
        <source>{name} has no entry in the list for {list}.</source>
        <translation>No tiene inscripción en la lista {list} – {name}.</translation>
    </message>
    <message>
        <source>Record that the Conference adopted its agenda; till then it is provisional (Rule 11).</source>
        <translation>Dejar constancia de que la Conferencia aprobó su programa; hasta entonces es provisional (artículo 11).</translation>
    </message>
    <message>
        <source>Record that the Conference adopted the Bureau&apos;s report; later originals may still come (Rule 19).</source>
        <translation>Dejar constancia de que la Conferencia aprobó el informe de la Mesa; aún pueden llegar originales (artículo 19).</translation>
    </message>
    <message>
        <source>Record that the Conference approved the organization of its work; it may do so again (Rules 8 and 11).</source>
        <translation>Dejar constancia de que la Conferencia aprobó la organización de sus trabajos; puede volver a hacerlo (artículos 8 y 11).</translation>
    </message>
    <message>
        <source>Appeal against the President&apos;s last ruling; it is put to the vote at once (Rule 44, number probable).</source>
        <translation>Apelar de la última decisión del Presidente; se vota de inmediato (artículo 44, número probable).</translation>
    </message>
    <message>
        <source>Note an application to the Bureau for observer status (Rules 15 to 17).</source>
        <translation>Anotar una solicitud de la condición de observador dirigida a la Mesa (artículos 15 a 17).</translation>
    </message>
    <message>
        <source>Attach the text of a delegation&apos;s statement, in place of one attached before (item 1(f)).</source>
        <translation>Adjuntar el texto de una delegación, en lugar de uno anterior (tema 1(f)).</translation>
    </message>
    <message>
        <source>Begin the statement of one who was called, or put right when it began.</source>
        <translation>Comenzar la intervención de quien fue llamado, o corregir cuándo comenzó.</translation>
    </message>
    <message>
        <source>Note a State party&apos;s objection; the representative sits with full rights until it is decided (Rule 20).</source>
        <translation>Anotar la objeción de un Estado parte; el representante conserva sus derechos hasta que se decida (artículo 20).</translation>
    </message>
    <message>
        <source>Note that a State acceded or signed, or that a category was wrong; what was accorded stays (Rules 12 to 17).</source>
        <translation>Anotar que un Estado se adhirió o firmó, o que una categoría era errónea; lo concedido se mantiene (artículos 12 a 17).</translation>
    </message>
    <message>
        <source>Change a list&apos;s rules from now on; the one speaking keeps the limit given (list rule 8).</source>
        <translation>Cambiar las reglas de una lista desde ahora; quien habla conserva su límite (regla de lista 8).</translation>
    </message>
    <message>
        <source>Note that the list of organizations without consultative status that apply was sent out (Rule 17).</source>
        <translation>Anotar que se distribuyó la lista de organizaciones solicitantes no reconocidas como entidades consultivas (artículo 17).</translation>
    </message>
    <message>
        <source>Declare a list closed, before or after its deadline (list rule 1).</source>
        <translation>Declarar cerrada una lista, antes o después de su plazo (regla de lista 1).</translation>
    </message>
    <message>
        <source>Declare the session closed (Rule 27); refused while somebody has the floor.</source>
        <translation>Declarar clausurado el período de sesiones (artículo 27); se rechaza mientras alguien tiene la palabra.</translation>
    </message>
    <message>
        <source>Conclude the consideration of an agenda item (Rule 27).</source>
        <translation>Concluir el examen de un tema (artículo 27).</translation>
    </message>
    <message>
        <source>Find, on evidence, whether a minister is a member of the cabinet; the last finding holds (list rule 3).</source>
        <translation>Constatar, con prueba, si un ministro es miembro del gabinete; vale lo último (regla de lista 3).</translation>
    </message>
    <message>
        <source>Put the console&apos;s clock right, forward or (negative) back, with the reason; undo looks through it.</source>
        <translation>Corregir el reloj de la consola, hacia adelante o (si es negativo) hacia atrás, con el motivo; deshacer lo pasa por alto.</translation>
    </message>
    <message>
        <source>Put right a clerical error in an entry; its place becomes what it would have been.</source>
        <translation>Corregir un error material; el lugar pasa a ser el que habría sido.</translation>
    </message>
    <message>
        <source>Correct a sentence of the President&apos;s script in one language; a review of it ends with that (Rule 27).</source>
        <translation>Corregir una frase del guion del Presidente en un idioma; su revisión termina con ello (artículo 27).</translation>
    </message>
    <message>
        <source>Enter the vote on an appeal: the ruling stands unless a majority overrules it (Rule 44, number probable).</source>
        <translation>Anotar la votación de una apelación: la decisión se mantiene salvo mayoría en contra (artículo 44, número probable).</translation>
    </message>
    <message>
        <source>Note what the Bureau found on examining credentials (Rule 19).</source>
        <translation>Anotar lo que constató la Mesa al examinar las credenciales (artículo 19).</translation>
    </message>
    <message>
        <source>Take in a notice of exchange; it takes effect with the other&apos;s notice or a copy to the other (list rule 5).</source>
        <translation>Recibir un aviso de intercambio; surte efecto con el del otro o una copia al otro (regla de lista 5).</translation>
    </message>
    <message>
        <source>Change when the meeting rises, to a time still to come, and by as much when a list ends (Rule 27).</source>
        <translation>Cambiar cuándo acaba la sesión, a una hora futura, y otro tanto el fin de una lista (artículo 27).</translation>
    </message>
    <message>
        <source>Choose whose turn the Presidency is: the host&apos;s, by custom, or as rotation has it (Rule 22).</source>
        <translation>Elegir a quién corresponde la Presidencia: al país anfitrión, según la costumbre, o según la rotación (artículo 22).</translation>
    </message>
    <message>
        <source>Found the conference of a file, from a sample or from data; its first act, never taken back.</source>
        <translation>Crear la conferencia de un archivo, de una muestra o de datos; primer acto, nunca se deshace.</translation>
    </message>
    <message>
        <source>Give the floor to the next in the list, to one named, or to somebody on no list (Rule 27).</source>
        <translation>Dar la palabra al siguiente, a quien se nombre o fuera de lista (artículo 27).</translation>
    </message>
    <message>
        <source>Lengthen or shorten the limit of the one who has the floor, never to zero or below (list rule 8).</source>
        <translation>Alargar o acortar el límite de quien habla, nunca a cero o menos (regla de lista 8).</translation>
    </message>
    <message>
        <source>Take a span in which the hall or the console stood still out of the running statement.</source>
        <translation>Quitar de la intervención el tiempo en que la sala o la consola estuvo parada.</translation>
    </message>
    <message>
        <source>Inscribe a delegation in a list; before the opening void, after the closing refused (list rules 1 and 9).</source>
        <translation>Inscribir una delegación; nula antes de la apertura, rechazada tras el cierre (reglas de lista 1 y 9).</translation>
    </message>
    <message>
        <source>Note that the President invites a non-governmental organization, the Conference approving (Rule 17).</source>
        <translation>Anotar que el Presidente invita a una organización no gubernamental, con la anuencia de la Conferencia (artículo 17).</translation>
    </message>
    <message>
        <source>Note that the file was brought to a newer schema; what is true stays so, and undo does not cross it.</source>
        <translation>Anotar que el archivo pasó a un esquema más nuevo; deshacer no lo cruza.</translation>
    </message>
    <message>
        <source>Nominate a State party for an office of the Bureau (Rule 22).</source>
        <translation>Presentar la candidatura de un Estado parte a un cargo de la Mesa (artículo 22).</translation>
    </message>
    <message>
        <source>Note that the laptop&apos;s clock was set, and whether the console follows it.</source>
        <translation>Anotar que cambió el reloj del portátil, y si la consola lo sigue.</translation>
    </message>
    <message>
        <source>Note the written notice by which a signatory or an entity takes part (Rules 14 and 16).</source>
        <translation>Anotar la notificación escrita por la que participa un signatario o una entidad (artículos 14 y 16).</translation>
    </message>
    <message>
        <source>Note a State party&apos;s objection to an applicant; the Conference then decides (Rules 15 to 17).</source>
        <translation>Anotar la objeción de un Estado parte a un solicitante; la Conferencia decide entonces (artículos 15 a 17).</translation>
    </message>
    <message>
        <source>Declare the session open (Rule 27).</source>
        <translation>Declarar abierto el período de sesiones (artículo 27).</translation>
    </message>
    <message>
        <source>Pass over a delegation that is absent when called, or before (list rule 7).</source>
        <translation>Saltar a una delegación ausente al ser llamada, o antes (regla de lista 7).</translation>
    </message>
    <message>
        <source>Stop the speaker&apos;s clock.</source>
        <translation>Detener el reloj del orador.</translation>
    </message>
    <message>
        <source>Interrupt for a delegation&apos;s point of order; a running statement is paused (Rule 44, number probable).</source>
        <translation>Interrumpir por una cuestión de orden; la intervención queda en pausa (artículo 44, número probable).</translation>
    </message>
    <message>
        <source>Bring back a delegation that was passed over, to speak next or at the end (list rule 7).</source>
        <translation>Volver a llamar a una delegación saltada, la siguiente o al final (regla de lista 7).</translation>
    </message>
    <message>
        <source>Note a meeting of the Bureau on credentials: who was there, what it examined and recommends (Rule 19).</source>
        <translation>Anotar una reunión de la Mesa sobre las credenciales: quién estuvo presente, qué examinó y qué recomienda (artículo 19).</translation>
    </message>
    <message>
        <source>Note that a delegation is in the room, or has left it.</source>
        <translation>Anotar que una delegación está en la sala, o se fue.</translation>
    </message>
    <message>
        <source>Bring back exactly the last act taken back, with its own times.</source>
        <translation>Rehacer exactamente el último acto deshecho, con sus horas.</translation>
    </message>
    <message>
        <source>Register somebody of a delegation, of which one at most is the head (Rules 12 and 13).</source>
        <translation>Registrar a un miembro de una delegación, que tiene un jefe como máximo (artículos 12 y 13).</translation>
    </message>
    <message>
        <source>Register a State, entity, organization or group under a code (Rules 12 to 17).</source>
        <translation>Registrar un Estado, entidad, organización o grupo con un código (artículos 12 a 17).</translation>
    </message>
    <message>
        <source>Take somebody out of a delegation (Rules 12 and 13).</source>
        <translation>Retirar a un miembro de una delegación (artículos 12 y 13).</translation>
    </message>
    <message>
        <source>Take an attached text away again; the record keeps it (item 1(f)).</source>
        <translation>Quitar un texto adjunto; el expediente lo conserva (tema 1(f)).</translation>
    </message>
    <message>
        <source>Reopen a list that was declared closed or is past its deadline; both are lifted (list rule 1).</source>
        <translation>Reabrir una lista cerrada o vencida; se levantan ambos (regla de lista 1).</translation>
    </message>
    <message>
        <source>Note who takes the place of an officer for the rest of the term (Rules 26 and 31).</source>
        <translation>Anotar quién sustituye a un miembro de la Mesa por el resto del mandato (artículos 26 y 31).</translation>
    </message>
    <message>
        <source>Replace the speaker of one who waits or was passed over; another rung costs the time (list rule 4).</source>
        <translation>Sustituir al orador de quien espera o fue saltado; con otro rango se pierde la hora (regla de lista 4).</translation>
    </message>
    <message>
        <source>Make the Bureau&apos;s report: it fixes how credentials stand at a moment, and may be made again (Rule 19).</source>
        <translation>Elaborar el informe de la Mesa: fija la situación de las credenciales en un momento dado y puede elaborarse de nuevo (artículo 19).</translation>
    </message>
    <message>
        <source>Enter a request for a right of reply in the debate&apos;s list of replies, which opens with the first.</source>
        <translation>Anotar una solicitud de derecho a contestar; la lista se abre con la primera.</translation>
    </message>
    <message>
        <source>Take a sentence of the President&apos;s script back to the words that the program brings (Rule 27).</source>
        <translation>Devolver una frase del guion del Presidente a las palabras del programa (artículo 27).</translation>
    </message>
    <message>
        <source>Resume a suspended meeting; a paused statement stays paused (Rule 27).</source>
        <translation>Reanudar una sesión suspendida; una intervención en pausa sigue así (artículo 27).</translation>
    </message>
    <message>
        <source>Let the speaker&apos;s clock run on.</source>
        <translation>Dejar correr el reloj del orador.</translation>
    </message>
    <message>
        <source>Record that a native reader has reviewed a sentence of the President&apos;s script, as it stands (Rule 27).</source>
        <translation>Dejar constancia de que un lector nativo revisó una frase tal como está (artículo 27).</translation>
    </message>
    <message>
        <source>Rule on the point of order raised first; a statement stays paused (Rule 44, number probable).</source>
        <translation>Resolver la primera cuestión de orden; la intervención sigue en pausa (artículo 44, número probable).</translation>
    </message>
    <message>
        <source>Mark the file as a rehearsal and set its clock; undo looks through it, for time is not taken back.</source>
        <translation>Marcar el archivo como ensayo y poner su reloj; deshacer lo pasa por alto.</translation>
    </message>
    <message>
        <source>Say what becomes of an attached text: whether it is to be posted, and how far that is (item 1(f)).</source>
        <translation>Decir qué pasa con un texto adjunto: si se publicará y en qué punto está (tema 1(f)).</translation>
    </message>
    <message>
        <source>Note credentials received; what comes later takes the place of what came before, unexamined (Rule 18).</source>
        <translation>Anotar las credenciales recibidas; las posteriores sustituyen a las anteriores, sin examinar (artículo 18).</translation>
    </message>
    <message>
        <source>Take back the last act not yet taken back; queue and clock together.</source>
        <translation>Deshacer el último acto no deshecho; lista y reloj a la vez.</translation>
    </message>
    <message>
        <source>Take a delegation that waits or was passed over off a list, at its own wish.</source>
        <translation>Retirar de una lista, a su deseo, a una delegación que espera o fue saltada.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Deshecho: {act}</translation>
    </message>
    <message>
        <source>{told}; {time} of it not counted for {name}</source>
        <translation>{told}; {time} no contados – {name}</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Brought back: {act}</source>
        <translation>Rehecho: {act}</translation>
    </message>
    <message>
        <source>The clock was set since then: {name} cannot have the floor back by the hour before.</source>
        <translation>El reloj se ajustó desde entonces: la palabra no puede devolverse según la hora anterior – {name}.</translation>
    </message>
    <message>
        <source>no words could be read in its file</source>
        <translation>no se pudo leer ninguna palabra en su archivo</translation>
    </message>
    <message>
        <source>The file is not in base64.</source>
        <translation>El archivo no está en base64.</translation>
    </message>
    <message>
        <source>The text has no words.</source>
        <translation>El texto no tiene palabras.</translation>
    </message>
    <message>
        <source>Text of {name} for {list} attached: {how}</source>
        <translation>Texto adjunto, lista {list} – {name}: {how}</translation>
    </message>
    <message>
        <source>{told}, check against delivery</source>
        <translation>{told}, cotejar con lo pronunciado</translation>
    </message>
    <message>
        <source>Text of {name} for {list}: {fate}</source>
        <translation>Texto, lista {list} – {name}: {fate}</translation>
    </message>
    <message>
        <source>Say why the text is removed.</source>
        <translation>Diga por qué se quita el texto.</translation>
    </message>
    <message>
        <source>Text of {name} for {list} removed: {reason}</source>
        <translation>Texto quitado, lista {list} – {name}: {reason}</translation>
    </message>
    <message>
        <source>No text of {name} is attached.</source>
        <translation>No hay texto adjunto – {name}.</translation>
    </message>
    <message>
        <source>adjourn meeting</source>
        <translation>levantar la sesión</translation>
    </message>
    <message>
        <source>adopt agenda</source>
        <translation>aprobar el programa</translation>
    </message>
    <message>
        <source>adopt credentials report</source>
        <translation>aprobar el informe de credenciales</translation>
    </message>
    <message>
        <source>adopt organization of work</source>
        <translation>aprobar la organización de los trabajos</translation>
    </message>
    <message>
        <source>appeal ruling</source>
        <translation>apelar de una decisión</translation>
    </message>
    <message>
        <source>apply for status</source>
        <translation>solicitar la condición de observador</translation>
    </message>
    <message>
        <source>attach text</source>
        <translation>adjuntar un texto</translation>
    </message>
    <message>
        <source>begin statement</source>
        <translation>comenzar la intervención</translation>
    </message>
    <message>
        <source>call to order</source>
        <translation>abrir la sesión</translation>
    </message>
    <message>
        <source>challenge credentials</source>
        <translation>impugnar credenciales</translation>
    </message>
    <message>
        <source>change category</source>
        <translation>cambiar de categoría</translation>
    </message>
    <message>
        <source>change list</source>
        <translation>cambiar una lista</translation>
    </message>
    <message>
        <source>circulate applications</source>
        <translation>distribuir las solicitudes</translation>
    </message>
    <message>
        <source>close list</source>
        <translation>cerrar una lista</translation>
    </message>
    <message>
        <source>close session</source>
        <translation>clausurar el período de sesiones</translation>
    </message>
    <message>
        <source>conclude item</source>
        <translation>concluir un tema</translation>
    </message>
    <message>
        <source>confirm cabinet</source>
        <translation>confirmar el rango de gabinete</translation>
    </message>
    <message>
        <source>correct clock</source>
        <translation>corregir el reloj</translation>
    </message>
    <message>
        <source>correct entry</source>
        <translation>corregir una inscripción</translation>
    </message>
    <message>
        <source>correct sentence</source>
        <translation>corregir una frase</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>decidir</translation>
    </message>
    <message>
        <source>decide appeal</source>
        <translation>resolver una apelación</translation>
    </message>
    <message>
        <source>decide challenge</source>
        <translation>resolver una objeción</translation>
    </message>
    <message>
        <source>decide status</source>
        <translation>decidir sobre la condición</translation>
    </message>
    <message>
        <source>end statement</source>
        <translation>terminar la intervención</translation>
    </message>
    <message>
        <source>examine credentials</source>
        <translation>examinar credenciales</translation>
    </message>
    <message>
        <source>exchange places</source>
        <translation>intercambiar lugares</translation>
    </message>
    <message>
        <source>extend meeting</source>
        <translation>prolongar la sesión</translation>
    </message>
    <message>
        <source>found conference</source>
        <translation>crear una conferencia</translation>
    </message>
    <message>
        <source>give floor</source>
        <translation>dar la palabra</translation>
    </message>
    <message>
        <source>grant time</source>
        <translation>conceder tiempo</translation>
    </message>
    <message>
        <source>hold outage</source>
        <translation>descontar una interrupción</translation>
    </message>
    <message>
        <source>inscribe</source>
        <translation>inscribir</translation>
    </message>
    <message>
        <source>leave item open</source>
        <translation>dejar abierto un tema</translation>
    </message>
    <message>
        <source>migrate</source>
        <translation>migrar</translation>
    </message>
    <message>
        <source>move entry</source>
        <translation>mover una inscripción</translation>
    </message>
    <message>
        <source>note clock step</source>
        <translation>anotar un salto del reloj</translation>
    </message>
    <message>
        <source>open list</source>
        <translation>abrir una lista</translation>
    </message>
    <message>
        <source>open session</source>
        <translation>abrir el período de sesiones</translation>
    </message>
    <message>
        <source>pass over</source>
        <translation>saltar a un ausente</translation>
    </message>
    <message>
        <source>pause statement</source>
        <translation>pausar la intervención</translation>
    </message>
    <message>
        <source>plan minutes</source>
        <translation>planificar minutos</translation>
    </message>
    <message>
        <source>point of order</source>
        <translation>cuestión de orden</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>volver a llamar</translation>
    </message>
    <message>
        <source>record presence</source>
        <translation>anotar la presencia</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rehacer</translation>
    </message>
    <message>
        <source>register participant</source>
        <translation>registrar un participante</translation>
    </message>
    <message>
        <source>remove text</source>
        <translation>quitar un texto</translation>
    </message>
    <message>
        <source>reopen list</source>
        <translation>reabrir una lista</translation>
    </message>
    <message>
        <source>replace speaker</source>
        <translation>sustituir al orador</translation>
    </message>
    <message>
        <source>request reply</source>
        <translation>pedir el derecho a contestar</translation>
    </message>
    <message>
        <source>restore sentence</source>
        <translation>restaurar una frase</translation>
    </message>
    <message>
        <source>resume meeting</source>
        <translation>reanudar la sesión</translation>
    </message>
    <message>
        <source>resume statement</source>
        <translation>reanudar la intervención</translation>
    </message>
    <message>
        <source>review sentence</source>
        <translation>revisar una frase</translation>
    </message>
    <message>
        <source>rule on point</source>
        <translation>resolver la cuestión</translation>
    </message>
    <message>
        <source>set rehearsal clock</source>
        <translation>poner el reloj de ensayo</translation>
    </message>
    <message>
        <source>settle text</source>
        <translation>decidir sobre un texto</translation>
    </message>
    <message>
        <source>submit credentials</source>
        <translation>presentar credenciales</translation>
    </message>
    <message>
        <source>suspend meeting</source>
        <translation>suspender la sesión</translation>
    </message>
    <message>
        <source>take in writing</source>
        <translation>recibir por escrito</translation>
    </message>
    <message>
        <source>take the chair</source>
        <translation>ocupar la presidencia</translation>
    </message>
    <message>
        <source>take up item</source>
        <translation>abordar un tema</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>trasladar</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>retirar</translation>
    </message>
    <message>
        <source>abstain</source>
        <translation>abstenciones</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>admitido</translation>
    </message>
    <message>
        <source>along</source>
        <translation>junto con</translation>
    </message>
    <message>
        <source>as</source>
        <translation>en calidad de</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes de</translation>
    </message>
    <message>
        <source>began at</source>
        <translation>comenzó a las</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>comenzar</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>challenger</source>
        <translation>autor de la objeción</translation>
    </message>
    <message>
        <source>check against delivery</source>
        <translation>cotejar con lo pronunciado</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>cierre</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>delegación</translation>
    </message>
    <message>
        <source>delegations</source>
        <translation>delegaciones</translation>
    </message>
    <message>
        <source>ends by</source>
        <translation>termina a las</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>fate</source>
        <translation>destino</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forma</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>género</translation>
    </message>
    <message>
        <source>grounds</source>
        <translation>motivos</translation>
    </message>
    <message>
        <source>Adjourn the meeting; refused while somebody has the floor (Rule 27).</source>
        <translation>Levantar la sesión; se rechaza mientras alguien tiene la palabra (artículo 27).</translation>
    </message>
    <message>
        <source>groups first</source>
        <translation>grupos primero</translation>
    </message>
    <message>
        <source>hold place until confirmed</source>
        <translation>lugar conservado hasta confirmar</translation>
    </message>
    <message>
        <source>honorific</source>
        <translation>tratamiento</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>por escrito</translation>
    </message>
    <message>
        <source>issued by</source>
        <translation>expedido por</translation>
    </message>
    <message>
        <source>item</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>later limit s</source>
        <translation>límite posterior (s)</translation>
    </message>
    <message>
        <source>least limit s</source>
        <translation>límite mínimo (s)</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>limit group s</source>
        <translation>límite de grupo (s)</translation>
    </message>
    <message>
        <source>limit s</source>
        <translation>límite (s)</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>notified at</source>
        <translation>notificado a las</translation>
    </message>
    <message>
        <source>observers last</source>
        <translation>observadores al final</translation>
    </message>
    <message>
        <source>office</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>offset s</source>
        <translation>desfase (s)</translation>
    </message>
    <message>
        <source>on behalf of</source>
        <translation>en nombre de</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>apertura</translation>
    </message>
    <message>
        <source>overrule</source>
        <translation>por revocar</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>precedence</source>
        <translation>precedencia</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>lector</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>received at</source>
        <translation>recibido a las</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>regional group</source>
        <translation>grupo regional</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>rondas</translation>
    </message>
    <message>
        <source>ruling</source>
        <translation>decisión del Presidente</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>muestra</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>orador</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>asunto</translation>
    </message>
    <message>
        <source>sustain</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>title</source>
        <translation>cargo del orador</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Note that the Bureau accepts a delegation on the assurance that its credentials follow (Rule 19, practice).</source>
        <translation>Anotar que la Mesa acepta a una delegación con la seguridad de que sus credenciales seguirán (artículo 19, práctica).</translation>
    </message>
    <message>
        <source>Add an item to the agenda, at its end or before another (Rules 8 and 11).</source>
        <translation>Incluir un tema en el programa, al final o antes de otro (arts. 8 y 11).</translation>
    </message>
    <message>
        <source>Note something that is to be read out before the meeting rises (practice).</source>
        <translation>Anotar lo que se ha de leer antes de que se levante la sesión (práctica).</translation>
    </message>
    <message>
        <source>Announce the result of a vote: figures, outcome, and what follows is done (Rule 58, number probable).</source>
        <translation>Anunciar el resultado de una votación: cifras, desenlace, y se hace lo que procede (artículo 58, número probable).</translation>
    </message>
    <message>
        <source>Call a plenary meeting to order, by its code (Rule 27).</source>
        <translation>Abrir una sesión plenaria, por su código (art. 27).</translation>
    </message>
    <message>
        <source>Cancel a meeting that was not yet called to order; its code stays taken (Rule 8).</source>
        <translation>Cancelar una sesión aún no abierta; su código queda ocupado (art. 8).</translation>
    </message>
    <message>
        <source>Cancel a vote, as if it had not been called; the record keeps it, and its number (practice).</source>
        <translation>Anular una votación, como si no se hubiera convocado; la constancia queda, con su número (práctica).</translation>
    </message>
    <message>
        <source>Note what a State party answers in a vote by name; the last answer holds (Rule 57, number probable).</source>
        <translation>Anotar lo que responde un Estado parte en una votación por nombre; vale la última respuesta (artículo 57, número probable).</translation>
    </message>
    <message>
        <source>Change the conference&apos;s name, place, days, time zone or resources; with it an empty file begins (practice).</source>
        <translation>Cambiar el nombre, el lugar, las fechas, el huso horario o los recursos de la conferencia; así empieza un archivo vacío (práctica).</translation>
    </message>
    <message>
        <source>Change what is told of an item, its place, or its number, along with all that names it (Rules 8 and 11).</source>
        <translation>Cambiar los datos de un tema, su lugar o su número, con todo lo que lo nombra (arts. 8 y 11).</translation>
    </message>
    <message>
        <source>Change one part of what a meeting is to take up: its items, its minutes, its title (Rule 8).</source>
        <translation>Cambiar una parte de lo que ha de examinar una sesión: temas, minutos, título (art. 8).</translation>
    </message>
    <message>
        <source>Note that a proposal was sent out, in some languages or all (from memory; cf. GA rule 78).</source>
        <translation>Anotar que una propuesta se distribuyó, en algunos idiomas o en todos (de memoria; cf. art. 78 de la AG).</translation>
    </message>
    <message>
        <source>Close the box: the papers are counted, and meanwhile other business goes on (cf. GA rule 88).</source>
        <translation>Cerrar la urna: se cuentan las cédulas y entretanto prosiguen los demás trabajos (cf. art. 88 de la AG).</translation>
    </message>
    <message>
        <source>Note that a meeting of another room rose (annex).</source>
        <translation>Anotar que una sesión de otra sala se ha levantado (anexo).</translation>
    </message>
    <message>
        <source>Note that consultations are held on a proposal, and who leads them (practice).</source>
        <translation>Anotar que se celebran consultas sobre una propuesta y quién las dirige (práctica).</translation>
    </message>
    <message>
        <source>Enter what was counted in a show of hands (cf. GA rule 87).</source>
        <translation>Anotar el recuento de una votación a mano alzada (cf. art. 87 de la AG).</translation>
    </message>
    <message>
        <source>Record a decision under an item, also on an action expected there (Rule 56, number probable).</source>
        <translation>Consignar una decisión en relación con un tema, también sobre una medida prevista en él (art. 56, número probable).</translation>
    </message>
    <message>
        <source>Record what the Conference decided on a representative, on all the objections that stand (Rule 20).</source>
        <translation>Dejar constancia de lo que decidió la Conferencia sobre un representante, para todas las objeciones abiertas (artículo 20).</translation>
    </message>
    <message>
        <source>Record that the pending motion is carried, or lost, without a vote; what follows is done with it.</source>
        <translation>Dejar constancia de que la moción pendiente se aprueba, o se rechaza, sin votación; con ello se hace lo que procede.</translation>
    </message>
    <message>
        <source>Record what the Conference decided on one applicant, or on all to whom nobody objects (Rules 15 to 17).</source>
        <translation>Dejar constancia de lo que decidió la Conferencia sobre un solicitante, o sobre todos los que no tienen objeción (artículos 15 a 17).</translation>
    </message>
    <message>
        <source>Defer an item, with all that is part of it, to a later session or another time (Rule 11).</source>
        <translation>Aplazar un tema, con todo lo que forma parte de él, a otro período de sesiones o momento (art. 11).</translation>
    </message>
    <message>
        <source>Note that a proposal is left for later (practice).</source>
        <translation>Anotar que una propuesta se deja para más adelante (práctica).</translation>
    </message>
    <message>
        <source>Delete an item, with all that is part of it; its number is not given again (Rule 11).</source>
        <translation>Suprimir un tema, con todo lo que forma parte de él; su número no se vuelve a asignar (art. 11).</translation>
    </message>
    <message>
        <source>Divide a proposal: its parts are voted on apart, then the whole of what is left (cf. GA rule 89).</source>
        <translation>Dividir una propuesta: sus partes se votan por separado, y después el conjunto de lo que quede (cf. art. 89 de la AG).</translation>
    </message>
    <message>
        <source>Note whom the lot named of those who stand equal: elected, or staying in (cf. GA rules 93 and 94).</source>
        <translation>Anotar a quién designó el sorteo entre los empatados: elegido, o mantenido (cf. arts. 93 y 94 de la AG).</translation>
    </message>
    <message>
        <source>Note that an amendment is not put: withdrawn, or no room was left by one adopted (cf. GA rules 80 and 90).</source>
        <translation>Anotar que una enmienda no se vota: retirada, o excluida por otra aprobada (cf. arts. 80 y 90 de la AG).</translation>
    </message>
    <message>
        <source>Take one part out of what a meeting is to take up (Rule 8).</source>
        <translation>Retirar una parte de lo que ha de examinar una sesión (art. 8).</translation>
    </message>
    <message>
        <source>Elect those nominated, who are as many as the places that are vacant (Rule 22).</source>
        <translation>Elegir a los candidatos, que son tantos como los puestos vacantes (artículo 22).</translation>
    </message>
    <message>
        <source>End the statement; the floor is free, or that of the one who was set aside for a motion.</source>
        <translation>Terminar la intervención; la palabra queda libre, o vuelve a quien fue interrumpido por una moción.</translation>
    </message>
    <message>
        <source>Enter what was found in the box; each ballot is counted twice (practice; cf. GA rules 93 and 94).</source>
        <translation>Anotar lo hallado en la urna; cada votación se cuenta dos veces (práctica; cf. arts. 93 y 94 de la AG).</translation>
    </message>
    <message>
        <source>Expect an action of the Conference under an item, in words that complete &quot;wishes to&quot; (practice).</source>
        <translation>Prever una medida de la Conferencia en relación con un tema, con palabras que completan «wishes to» (práctica).</translation>
    </message>
    <message>
        <source>Leave an agenda item open, to be taken up again, and what is undecided under it (Rule 27).</source>
        <translation>Dejar abierto un tema del programa, para retomarlo, con lo que quede sin decidir en él (artículo 27).</translation>
    </message>
    <message>
        <source>Move a meeting that was not yet called to order; without its end it stays as long as it was (Rule 8).</source>
        <translation>Trasladar una sesión aún no abierta; sin hora de término, dura lo mismo (art. 8).</translation>
    </message>
    <message>
        <source>Move a procedural motion; a running statement is paused (cf. GA rules 72 to 77).</source>
        <translation>Presentar una moción de procedimiento; la intervención en curso queda en pausa (cf. arts. 72 a 77 de la AG).</translation>
    </message>
    <message>
        <source>Move one part of what a meeting is to take up, within it or to another one; else to its end (Rule 8).</source>
        <translation>Trasladar una parte de lo que ha de examinar una sesión, dentro de ella o a otra; si no, al final (art. 8).</translation>
    </message>
    <message>
        <source>Note after the announcement what a delegation had meant to vote; the figures stand (practice).</source>
        <translation>Anotar tras el anuncio cómo tenía una delegación intención de votar; las cifras se mantienen (práctica).</translation>
    </message>
    <message>
        <source>Note that a State party objects to adopting without a vote: it is consulted on, or voted (Rule 56, probable).</source>
        <translation>Anotar que un Estado parte se opone a que se apruebe sin votación: se consulta o se vota (artículo 56, probable).</translation>
    </message>
    <message>
        <source>Keep what a State party says on a decision: it explains its position, reserves it, or dissociates (practice).</source>
        <translation>Conservar lo que un Estado parte dice de una decisión: explica su posición, formula una reserva o se desvincula (práctica).</translation>
    </message>
    <message>
        <source>Have papers given out for a secret ballot: the first of an election, or the one that follows (GA rules 92-94).</source>
        <translation>Hacer distribuir las cédulas de una votación secreta: la primera de una elección, o la siguiente (arts. 92 a 94 de la AG).</translation>
    </message>
    <message>
        <source>Open a speakers list for an item, or for several together; anew only while it has no entries (list rule 1).</source>
        <translation>Abrir una lista de oradores para un tema o para varios juntos; de nuevo solo mientras esté vacía (regla 1 de la lista).</translation>
    </message>
    <message>
        <source>Note that a meeting of another room began; its floor is in a file of its own (annex).</source>
        <translation>Anotar que una sesión de otra sala ha comenzado; la palabra se lleva en su propio archivo (anexo).</translation>
    </message>
    <message>
        <source>Say in which order amendments are put, the furthest from the original first (cf. GA rule 90).</source>
        <translation>Indicar en qué orden se votan las enmiendas, primero la que más se aparta del original (cf. art. 90 de la AG).</translation>
    </message>
    <message>
        <source>Plan one or more items for a meeting, at its end or before another of its parts (Rule 8).</source>
        <translation>Prever uno o más temas para una sesión, al final o antes de otra parte (art. 8).</translation>
    </message>
    <message>
        <source>Plan a meeting; one beyond the resources, over another or outside the dates is told (Rule 8).</source>
        <translation>Prever una sesión; se avisa si excede los recursos, coincide con otra o queda fuera de las fechas (art. 8).</translation>
    </message>
    <message>
        <source>Change the minutes planned for one part of a meeting, as by changing the part (Rule 8).</source>
        <translation>Cambiar los minutos previstos para una parte de una sesión, como al cambiar la parte (art. 8).</translation>
    </message>
    <message>
        <source>Put a proposal to the Conference, to be adopted without a vote (Rule 56, number probable; cf. GA rule 78).</source>
        <translation>Someter una propuesta a la Conferencia, para que se apruebe sin votación (artículo 56, número probable; cf. art. 78 de la AG).</translation>
    </message>
    <message>
        <source>Note that an announcement was read out (practice).</source>
        <translation>Anotar que se leyó un anuncio (práctica).</translation>
    </message>
    <message>
        <source>Note that a proposal&apos;s financial implications were read out, in words, or their reading waived (practice).</source>
        <translation>Anotar que se leyeron las consecuencias financieras de una propuesta, o que se prescindió de ello (práctica).</translation>
    </message>
    <message>
        <source>Note that a State party no longer sponsors a proposal (practice).</source>
        <translation>Anotar que un Estado parte ya no patrocina una propuesta (práctica).</translation>
    </message>
    <message>
        <source>Reopen a decision to which somebody objected after the gavel; both stand in the record (Rule 56, probable).</source>
        <translation>Reabrir una decisión objetada tras el golpe de mazo; ambas constan en acta (artículo 56, probable).</translation>
    </message>
    <message>
        <source>Note that a delegation wishes to explain its vote, before it is taken or after the result (cf. GA rule 88).</source>
        <translation>Anotar que una delegación desea explicar su voto, antes de la votación o tras el resultado (cf. art. 88 de la AG).</translation>
    </message>
    <message>
        <source>Note a revision of a proposal, on paper or made orally; it is a version of its own (practice).</source>
        <translation>Anotar una revisión de una propuesta, escrita u oral; es una versión propia (práctica).</translation>
    </message>
    <message>
        <source>Set a date that binds, as the one for drafts; again: it is put right (practice).</source>
        <translation>Fijar una fecha obligatoria, como la de los proyectos; de nuevo: se corrige (práctica).</translation>
    </message>
    <message>
        <source>Settle of whom the quorum is counted, and how many take part (Rule 41, number probable; a setting).</source>
        <translation>Fijar la base del quórum y cuántos participan (artículo 41, número probable; un ajuste).</translation>
    </message>
    <message>
        <source>Put right what is known of a rule of procedure, or a figure in it (practice).</source>
        <translation>Rectificar lo que se sabe de un artículo del reglamento, o una cifra en él (práctica).</translation>
    </message>
    <message>
        <source>Record what became of an action expected under an item, where no decision in its words did (practice).</source>
        <translation>Consignar en qué quedó una medida prevista en relación con un tema, si ninguna decisión en sus términos la resolvió (práctica).</translation>
    </message>
    <message>
        <source>Give the floor on the pending motion; who was interrupted speaks on after it (cf. GA rules 72 to 77).</source>
        <translation>Dar la palabra sobre la moción pendiente; quien fue interrumpido sigue después (cf. arts. 72 a 77 de la AG).</translation>
    </message>
    <message>
        <source>Note a State party&apos;s amendment to a proposal (from memory; cf. GA rule 78).</source>
        <translation>Anotar la enmienda de un Estado parte a una propuesta (de memoria; cf. art. 78 de la AG).</translation>
    </message>
    <message>
        <source>Note a proposal that was handed in, under its item and by its symbol (from memory; cf. GA rule 78).</source>
        <translation>Anotar una propuesta presentada, en su tema y con su signatura (de memoria; cf. art. 78 de la AG).</translation>
    </message>
    <message>
        <source>Suspend the meeting, until an hour or until it is called upon; a running statement is paused (Rule 27).</source>
        <translation>Suspender la sesión, hasta una hora o hasta que se reanude; la intervención en curso queda en pausa (artículo 27).</translation>
    </message>
    <message>
        <source>Note that a delegation took a paper; nothing is kept of how anybody votes (cf. GA rule 92).</source>
        <translation>Anotar que una delegación recogió una cédula; nada se conserva de cómo vota nadie (cf. art. 92 de la AG).</translation>
    </message>
    <message>
        <source>Hand the chair to an officer, or to the outgoing President until one is elected (Rules 23 to 25).</source>
        <translation>Ceder la presidencia a un miembro de la Mesa, o al Presidente saliente hasta que se elija uno (artículos 23 a 25).</translation>
    </message>
    <message>
        <source>Take up an agenda item, or several together, or go on; what was in hand till then is suspended (Rule 27).</source>
        <translation>Examinar un tema, o varios juntos, o continuar; lo que se examinaba queda suspendido (art. 27).</translation>
    </message>
    <message>
        <source>Note that a State party no longer objects to a representative (Rule 20).</source>
        <translation>Anotar que un Estado parte ya no objeta a un representante (artículo 20).</translation>
    </message>
    <message>
        <source>Note that the mover withdraws the pending motion (Rule 54, number probable).</source>
        <translation>Anotar que el autor retira la moción pendiente (artículo 54, número probable).</translation>
    </message>
    <message>
        <source>Withdraw a nomination (Rule 22).</source>
        <translation>Retirar una candidatura (artículo 22).</translation>
    </message>
    <message>
        <source>Note that a State party no longer objects to an applicant (Rules 15 to 17).</source>
        <translation>Anotar que un Estado parte ya no objeta a un solicitante (artículos 15 a 17).</translation>
    </message>
    <message>
        <source>Note that a State party no longer objects to adopting without a vote (Rule 56, number probable).</source>
        <translation>Anotar que un Estado parte ya no se opone a que se apruebe sin votación (artículo 56, número probable).</translation>
    </message>
    <message>
        <source>Note that its sponsors withdraw a proposal, before its vote begins and unless amended (Rule 54, probable).</source>
        <translation>Anotar que sus patrocinadores retiran una propuesta, antes de la votación y si no fue enmendada (artículo 54, probable).</translation>
    </message>
    <message>
        <source>accept on assurance</source>
        <translation>aceptar sobre la base de seguridades</translation>
    </message>
    <message>
        <source>add item</source>
        <translation>añadir tema</translation>
    </message>
    <message>
        <source>add sponsor</source>
        <translation>añadir un patrocinador</translation>
    </message>
    <message>
        <source>adopt proposal</source>
        <translation>aprobar una propuesta</translation>
    </message>
    <message>
        <source>announce</source>
        <translation>anunciar</translation>
    </message>
    <message>
        <source>announce ballot</source>
        <translation>anunciar la votación secreta</translation>
    </message>
    <message>
        <source>announce result</source>
        <translation>anunciar el resultado</translation>
    </message>
    <message>
        <source>call vote</source>
        <translation>someter a votación</translation>
    </message>
    <message>
        <source>cancel meeting</source>
        <translation>cancelar sesión</translation>
    </message>
    <message>
        <source>cancel vote</source>
        <translation>anular una votación</translation>
    </message>
    <message>
        <source>cast vote</source>
        <translation>anotar un voto</translation>
    </message>
    <message>
        <source>change conference</source>
        <translation>cambiar conferencia</translation>
    </message>
    <message>
        <source>change item</source>
        <translation>cambiar tema</translation>
    </message>
    <message>
        <source>change row</source>
        <translation>cambiar parte</translation>
    </message>
    <message>
        <source>circulate</source>
        <translation>distribuir</translation>
    </message>
    <message>
        <source>close box</source>
        <translation>cerrar la urna</translation>
    </message>
    <message>
        <source>close parallel</source>
        <translation>cerrar sesión paralela</translation>
    </message>
    <message>
        <source>consult</source>
        <translation>consultar</translation>
    </message>
    <message>
        <source>count vote</source>
        <translation>contar los votos</translation>
    </message>
    <message>
        <source>decide motion</source>
        <translation>resolver una moción</translation>
    </message>
    <message>
        <source>defer item</source>
        <translation>aplazar tema</translation>
    </message>
    <message>
        <source>defer proposal</source>
        <translation>aplazar una propuesta</translation>
    </message>
    <message>
        <source>delete item</source>
        <translation>suprimir tema</translation>
    </message>
    <message>
        <source>divide</source>
        <translation>dividir</translation>
    </message>
    <message>
        <source>draw lot</source>
        <translation>sortear</translation>
    </message>
    <message>
        <source>drop amendment</source>
        <translation>descartar una enmienda</translation>
    </message>
    <message>
        <source>drop row</source>
        <translation>retirar parte</translation>
    </message>
    <message>
        <source>enter count</source>
        <translation>anotar el recuento</translation>
    </message>
    <message>
        <source>expect action</source>
        <translation>prever una medida</translation>
    </message>
    <message>
        <source>follow practice</source>
        <translation>seguir una práctica</translation>
    </message>
    <message>
        <source>move meeting</source>
        <translation>trasladar sesión</translation>
    </message>
    <message>
        <source>move motion</source>
        <translation>presentar una moción</translation>
    </message>
    <message>
        <source>move row</source>
        <translation>trasladar parte</translation>
    </message>
    <message>
        <source>nominate</source>
        <translation>presentar una candidatura</translation>
    </message>
    <message>
        <source>note intention</source>
        <translation>anotar una intención de voto</translation>
    </message>
    <message>
        <source>note objection</source>
        <translation>anotar una objeción</translation>
    </message>
    <message>
        <source>note position</source>
        <translation>anotar una posición</translation>
    </message>
    <message>
        <source>notify participation</source>
        <translation>notificar la participación</translation>
    </message>
    <message>
        <source>object to status</source>
        <translation>objetar la condición</translation>
    </message>
    <message>
        <source>open ballot</source>
        <translation>abrir una votación secreta</translation>
    </message>
    <message>
        <source>open parallel</source>
        <translation>abrir sesión paralela</translation>
    </message>
    <message>
        <source>order amendments</source>
        <translation>ordenar las enmiendas</translation>
    </message>
    <message>
        <source>plan item</source>
        <translation>prever tema</translation>
    </message>
    <message>
        <source>plan meeting</source>
        <translation>prever sesión</translation>
    </message>
    <message>
        <source>put to conference</source>
        <translation>someter a la Conferencia</translation>
    </message>
    <message>
        <source>read announcement</source>
        <translation>leer un anuncio</translation>
    </message>
    <message>
        <source>read implications</source>
        <translation>leer las consecuencias financieras</translation>
    </message>
    <message>
        <source>record bureau meeting</source>
        <translation>anotar una reunión de la Mesa</translation>
    </message>
    <message>
        <source>register delegate</source>
        <translation>registrar a un delegado</translation>
    </message>
    <message>
        <source>remove delegate</source>
        <translation>retirar a un delegado</translation>
    </message>
    <message>
        <source>remove sponsor</source>
        <translation>quitar un patrocinador</translation>
    </message>
    <message>
        <source>reopen decision</source>
        <translation>reabrir una decisión</translation>
    </message>
    <message>
        <source>replace officer</source>
        <translation>sustituir a un miembro de la Mesa</translation>
    </message>
    <message>
        <source>report on credentials</source>
        <translation>informar sobre las credenciales</translation>
    </message>
    <message>
        <source>request explanation</source>
        <translation>pedir una explicación de voto</translation>
    </message>
    <message>
        <source>revise proposal</source>
        <translation>revisar una propuesta</translation>
    </message>
    <message>
        <source>set deadline</source>
        <translation>fijar un plazo</translation>
    </message>
    <message>
        <source>set quorum</source>
        <translation>fijar el quórum</translation>
    </message>
    <message>
        <source>set rule</source>
        <translation>rectificar un artículo</translation>
    </message>
    <message>
        <source>settle action</source>
        <translation>resolver una medida prevista</translation>
    </message>
    <message>
        <source>speak on motion</source>
        <translation>hablar sobre una moción</translation>
    </message>
    <message>
        <source>submit amendment</source>
        <translation>presentar una enmienda</translation>
    </message>
    <message>
        <source>submit proposal</source>
        <translation>presentar una propuesta</translation>
    </message>
    <message>
        <source>take paper</source>
        <translation>recoger una cédula</translation>
    </message>
    <message>
        <source>withdraw challenge</source>
        <translation>retirar una impugnación</translation>
    </message>
    <message>
        <source>withdraw motion</source>
        <translation>retirar una moción</translation>
    </message>
    <message>
        <source>withdraw nomination</source>
        <translation>retirar una candidatura</translation>
    </message>
    <message>
        <source>withdraw objection</source>
        <translation>retirar una objeción</translation>
    </message>
    <message>
        <source>withdraw objection to</source>
        <translation>retirar la objeción a</translation>
    </message>
    <message>
        <source>withdraw proposal</source>
        <translation>retirar una propuesta</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>tema superior</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>finalidad</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>signatura</translation>
    </message>
    <message>
        <source>reservations</source>
        <translation>reservas</translation>
    </message>
    <message>
        <source>for</source>
        <translation>a favor</translation>
    </message>
    <message>
        <source>at</source>
        <translation>momento</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privada</translation>
    </message>
    <message>
        <source>question</source>
        <translation>cuestión</translation>
    </message>
    <message>
        <source>amendment</source>
        <translation>enmienda</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>moción</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>apelación</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método de votación</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>a petición de</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>sorteo</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>votación</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>comienza</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>interpreted meetings</source>
        <translation>sesiones con interpretación</translation>
    </message>
    <message>
        <source>parallel capacity</source>
        <translation>capacidad simultánea</translation>
    </message>
    <message>
        <source>number to</source>
        <translation>nuevo número</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>idiomas</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>códigos</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>facilitador</translation>
    </message>
    <message>
        <source>action</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concedida</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>partes</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>count</source>
        <translation>recuento</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>distribuidas</translation>
    </message>
    <message>
        <source>in box</source>
        <translation>en la urna</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>nulas</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>en blanco</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votos</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>order</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>práctica</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sobre</translation>
    </message>
    <message>
        <source>by group</source>
        <translation>por el grupo</translation>
    </message>
    <message>
        <source>vote meant</source>
        <translation>voto que se quería emitir</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>resolución</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>recomendación</translation>
    </message>
    <message>
        <source>declaration</source>
        <translation>declaración</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>Note that a State party joins the sponsors of a proposal (practice).</source>
        <translation>Anotar que un Estado parte se suma a los patrocinadores de una propuesta (práctica).</translation>
    </message>
    <message>
        <source>Record that the Conference adopts a proposal without a vote, nobody objecting (Rule 56, number probable).</source>
        <translation>Consignar que la Conferencia aprueba una propuesta sin votación, sin objeciones (artículo 56, número probable).</translation>
    </message>
    <message>
        <source>Announce a ballot: who is elected, and what follows; both counts must agree (cf. GA rules 93 and 94).</source>
        <translation>Anunciar una votación secreta: quién es elegido y qué sigue; ambos recuentos deben coincidir (cf. arts. 93 y 94 de la AG).</translation>
    </message>
    <message>
        <source>Put a question, a proposal, the pending motion or an appeal to the vote (Rules 57 and 58, numbers probable).</source>
        <translation>Someter a votación una cuestión, una propuesta, la moción pendiente o una apelación (artículos 57 y 58, números probables).</translation>
    </message>
    <message>
        <source>to meeting</source>
        <translation>a la sesión</translation>
    </message>
    <message>
        <source>to position</source>
        <translation>al lugar</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>places</source>
        <translation>puestos</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>candidatos</translation>
    </message>
    <message>
        <source>tellers</source>
        <translation>escrutadores</translation>
    </message>
    <message>
        <source>track</source>
        <translation>sala</translation>
    </message>
    <message>
        <source>body</source>
        <translation>órgano</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>con interpretación</translation>
    </message>
    <message>
        <source>on voting</source>
        <translation>sobre la votación</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>autorización</translation>
    </message>
    <message>
        <source>examined</source>
        <translation>examinadas</translation>
    </message>
    <message>
        <source>recommends</source>
        <translation>recomienda</translation>
    </message>
    <message>
        <source>role</source>
        <translation>función</translation>
    </message>
    <message>
        <source>say</source>
        <translation>pronunciación</translation>
    </message>
    <message>
        <source>successor</source>
        <translation>sucesor</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>a la fecha de</translation>
    </message>
    <message>
        <source>when</source>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>debate of</source>
        <translation>base del quórum para debatir</translation>
    </message>
    <message>
        <source>decide of</source>
        <translation>base del quórum para decidir</translation>
    </message>
    <message>
        <source>participating</source>
        <translation>participantes</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>certeza</translation>
    </message>
    <message>
        <source>cf</source>
        <translation>cf.</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>cifras</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>side</source>
        <translation>a favor o en contra</translation>
    </message>
    <message>
        <source>sponsors</source>
        <translation>patrocinadores</translation>
    </message>
    <message>
        <source>until elected</source>
        <translation>hasta la elección</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>votación registrada</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>simple</translation>
    </message>
    <message>
        <source>end of day</source>
        <translation>fin del día</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>día siguiente</translation>
    </message>
    <message>
        <source>president</source>
        <translation>presidencia</translation>
    </message>
    <message>
        <source>vice president</source>
        <translation>vicepresidencia</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>relatoría</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en regla</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompletas</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>no aceptadas</translation>
    </message>
    <message>
        <source>host</source>
        <translation>país anfitrión</translation>
    </message>
    <message>
        <source>rule 22</source>
        <translation>artículo 22</translation>
    </message>
    <message>
        <source>adjourn debate</source>
        <translation>aplazar el debate</translation>
    </message>
    <message>
        <source>close debate</source>
        <translation>cerrar el debate</translation>
    </message>
    <message>
        <source>limit speeches</source>
        <translation>limitar el tiempo de uso de la palabra</translation>
    </message>
    <message>
        <source>competence</source>
        <translation>competencia</translation>
    </message>
    <message>
        <source>division</source>
        <translation>división</translation>
    </message>
    <message>
        <source>reconsider</source>
        <translation>examinar de nuevo</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>explicación</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>reserva</translation>
    </message>
    <message>
        <source>dissociation</source>
        <translation>desvinculación</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>end</source>
        <translation>final</translation>
    </message>
    <message>
        <source>head</source>
        <translation>jefe</translation>
    </message>
    <message>
        <source>alternate</source>
        <translation>suplente</translation>
    </message>
    <message>
        <source>adviser</source>
        <translation>asesor</translation>
    </message>
    <message>
        <source>party</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>signatario</translation>
    </message>
    <message>
        <source>non signatory</source>
        <translation>no signatario</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entidad</translation>
    </message>
    <message>
        <source>igo</source>
        <translation>organización intergubernamental</translation>
    </message>
    <message>
        <source>ngo ecosoc</source>
        <translation>ONG (ECOSOC)</translation>
    </message>
    <message>
        <source>ngo</source>
        <translation>ONG</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>plenary</source>
        <translation>pleno</translation>
    </message>
    <message>
        <source>parallel</source>
        <translation>paralela</translation>
    </message>
    <message>
        <source>third</source>
        <translation>tercera</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>partes</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>wished</source>
        <translation>deseada</translation>
    </message>
    <message>
        <source>not wished</source>
        <translation>no deseada</translation>
    </message>
    <message>
        <source>clean copy awaited</source>
        <translation>se espera copia en limpio</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>formales</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>information</source>
        <translation>información</translation>
    </message>
    <message>
        <source>true</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>false</source>
        <translation>no</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} no existe.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} no puede leerse: {why}.</translation>
    </message>
    <message>
        <source>{path} is the conference file itself; nothing is written over it.</source>
        <translation>{path} es el propio archivo de la conferencia; no se escribe encima.</translation>
    </message>
    <message>
        <source>There is no screen to show the console on; perform, export and verify work without one.</source>
        <translation>No hay monitor para mostrar la consola; perform, export y verify no lo necesitan.</translation>
    </message>
    <message>
        <source>Not opened.</source>
        <translation>No se abrió.</translation>
    </message>
    <message>
        <source>This rehearsal is kept nowhere: it is gone when the console is closed.</source>
        <translation>Este ensayo no se guarda en ningún sitio: desaparece al cerrar la consola.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} no puede escribirse.</translation>
    </message>
    <message>
        <source>A fault in the program; the record is safe. It is written down in {path}.</source>
        <translation>Un fallo del programa; el expediente está a salvo. Consta en {path}.</translation>
    </message>
    <message>
        <source>The conference has no speakers list.</source>
        <translation>La conferencia no tiene lista de oradores.</translation>
    </message>
    <message>
        <source>Say which speakers list: {lists}.</source>
        <translation>Diga qué lista de oradores: {lists}.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>No es un objeto JSON.</translation>
    </message>
    <message>
        <source>“{key}” must be given, as text.</source>
        <translation>«{key}» debe darse como texto.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>Falta «{key}».</translation>
    </message>
    <message>
        <source>{unknown} means nothing here; the keys are at, by, act and args.</source>
        <translation>{unknown} no significa nada aquí; las claves son at, by, act y args.</translation>
    </message>
    <message>
        <source>“args” must be a JSON object.</source>
        <translation>«args» debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>{path} does not exist, and the script has no act to found it.</source>
        <translation>{path} no existe, y el guion no tiene acto que lo cree.</translation>
    </message>
    <message>
        <source>{path} does not exist; only {act} can make it.</source>
        <translation>{path} no existe; solo {act} puede crearlo.</translation>
    </message>
    <message>
        <source>“{name}” does no acts; “by” is secretary or president.</source>
        <translation>«{name}» no hace actos; «by» es secretary o president.</translation>
    </message>
    <message>
        <source>This is not JSON ({why}, column {column}).</source>
        <translation>No es JSON ({why}, columna {column}).</translation>
    </message>
    <message>
        <source>This is not text in UTF-8.</source>
        <translation>No es texto en UTF-8.</translation>
    </message>
    <message>
        <source>This is not an act: it is nested too deeply.</source>
        <translation>No es un acto: está anidado en exceso.</translation>
    </message>
    <message>
        <source>A key stands twice in one object.</source>
        <translation>Una clave figura dos veces en un objeto.</translation>
    </message>
    <message>
        <source>The number {digits}… is too long.</source>
        <translation>El número {digits}… es demasiado largo.</translation>
    </message>
    <message>
        <source>The number {digits} is too large.</source>
        <translation>El número {digits} es demasiado grande.</translation>
    </message>
    <message>
        <source>{name} is no number.</source>
        <translation>{name} no es un número.</translation>
    </message>
    <message>
        <source>{path} is an old Word file: save it as .docx.</source>
        <translation>{path} es un archivo antiguo de Word: guárdelo como .docx.</translation>
    </message>
    <message>
        <source>{path} is of no kind that can be read: only .txt, .docx and .pdf are.</source>
        <translation>{path} no es de un tipo legible: solo .txt, .docx y .pdf.</translation>
    </message>
    <message numerus="yes">
        <source>{path} has more than %n characters: too many for a statement.</source>
        <translation>
            <numerusform>{path} tiene más de %n carácter: demasiado para una intervención.</numerusform>
            <numerusform>{path} tiene más de %n caracteres: demasiado para una intervención.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} has no words in it.</source>
        <translation>{path} no contiene palabras.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a text.</source>
        <translation>{path} es una carpeta, no un texto.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} no es un archivo.</translation>
    </message>
    <message>
        <source>{path} is too large: the file of a text may have {most} MB.</source>
        <translation>{path} es demasiado grande: el archivo de un texto puede tener {most} MB.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no plain text.</source>
        <translation>{path} está dañado o no es texto sin formato.</translation>
    </message>
    <message>
        <source>{path} is no plain text.</source>
        <translation>{path} no es texto sin formato.</translation>
    </message>
    <message>
        <source>The file is not in Unicode; it was read as {encoding}.</source>
        <translation>El archivo no está en Unicode; se leyó como {encoding}.</translation>
    </message>
    <message>
        <source>{path} is protected by a password, or an old Word file: save it as plain .docx.</source>
        <translation>{path} está protegido por contraseña o es antiguo: guárdelo como .docx normal.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no Word file (.docx).</source>
        <translation>{path} está dañado o no es un archivo de Word (.docx).</translation>
    </message>
    <message>
        <source>{path} unpacks to more than {most} MB: too much for a statement.</source>
        <translation>{path} se descomprime en más de {most} MB: demasiado para una intervención.</translation>
    </message>
    <message numerus="yes">
        <source>{path} has %n pages: too many for a statement.</source>
        <translation>
            <numerusform>{path} tiene %n página: demasiado para una intervención.</numerusform>
            <numerusform>{path} tiene %n páginas: demasiado para una intervención.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is protected: ask for a copy that is not.</source>
        <translation>{path} está protegido: pida una copia que no lo esté.</translation>
    </message>
    <message>
        <source>{path} unpacks to too much for a statement.</source>
        <translation>{path} se descomprime en demasiado para una intervención.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no PDF.</source>
        <translation>{path} está dañado o no es un PDF.</translation>
    </message>
    <message>
        <source>The PDF holds no text, only pictures of it at best: its words cannot be counted.</source>
        <translation>El PDF no contiene texto, a lo sumo imágenes: no pueden contarse sus palabras.</translation>
    </message>
    <message numerus="yes">
        <source>{unread} of %n pages hold no text; words in pictures are not counted.</source>
        <translation>
            <numerusform>{unread} de %n página sin texto; las palabras en imágenes no se cuentan.</numerusform>
            <numerusform>{unread} de %n páginas sin texto; las palabras en imágenes no se cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output cannot be written: {why}.</source>
        <translation>No se puede escribir la salida estándar: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} no puede escribirse: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be read here.</source>
        <translation>{path} no puede leerse aquí.</translation>
    </message>
    <message>
        <source>{name} is no longer the next speaker: look again.</source>
        <translation>Ya no es el siguiente orador – {name}: mire de nuevo.</translation>
    </message>
    <message>
        <source>No outage was found that could be held.</source>
        <translation>No se halló ninguna interrupción que descontar.</translation>
    </message>
    <message>
        <source>This file is no copy made while it was in use.</source>
        <translation>Este archivo no es una copia hecha mientras estaba en uso.</translation>
    </message>
    <message>
        <source>The console&apos;s clock and the laptop&apos;s do not differ.</source>
        <translation>El reloj de la consola y el del ordenador no difieren.</translation>
    </message>
    <message>
        <source>the laptop&apos;s hour was taken</source>
        <translation>se tomó la hora del ordenador</translation>
    </message>
    <message>
        <source>Only a rehearsal&apos;s clock can be moved, and only to a moment still to come.</source>
        <translation>Solo puede moverse el reloj de un ensayo, y solo hacia el futuro.</translation>
    </message>
    <message>
        <source>Meeting {number} has not risen yet: adjourn it first.</source>
        <translation>La sesión {number} aún no se ha levantado: levántela primero.</translation>
    </message>
    <message>
        <source>the laptop&apos;s clock was set</source>
        <translation>se ajustó el reloj del ordenador</translation>
    </message>
    <message>
        <source>{path} is damaged: a row cannot be read ({why}).</source>
        <translation>{path} está dañado: no puede leerse una fila ({why}).</translation>
    </message>
    <message>
        <source>{path} is damaged: line {line} of its journal cannot be read.</source>
        <translation>{path} está dañado: no puede leerse la línea {line} de su diario.</translation>
    </message>
    <message>
        <source>{path} is open elsewhere; here it can only be read.</source>
        <translation>{path} está abierto en otro lugar; aquí solo puede leerse.</translation>
    </message>
    <message>
        <source>A number is too large to be kept. The act was not done.</source>
        <translation>Un número es demasiado grande para guardarse. El acto no se hizo.</translation>
    </message>
    <message>
        <source>{path} was moved, deleted or replaced while it was open. The act was not done.</source>
        <translation>{path} fue movido, borrado o sustituido mientras estaba abierto. El acto no se hizo.</translation>
    </message>
    <message>
        <source>A row of {name} in {path} is not what the journal says; run verify.</source>
        <translation>Una fila de {name} en {path} no es lo que dice el diario; ejecute verify.</translation>
    </message>
    <message>
        <source>{path} is of an older version and cannot be brought up: {why}.</source>
        <translation>{path} es de una versión anterior y no puede actualizarse: {why}.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a conference file.</source>
        <translation>{path} es una carpeta, no un archivo de conferencia.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} está vacío.</translation>
    </message>
    <message>
        <source>{path} is not a conference file.</source>
        <translation>{path} no es un archivo de conferencia.</translation>
    </message>
    <message>
        <source>{path} belongs to another program; it is not a conference file.</source>
        <translation>{path} es de otro programa; no es un archivo de conferencia.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program; open it with that one.</source>
        <translation>{path} es de una versión más nueva del programa; ábralo con ella.</translation>
    </message>
    <message>
        <source>{path} is damaged: its schema has no version this program knows.</source>
        <translation>{path} está dañado: su esquema no tiene una versión conocida.</translation>
    </message>
    <message>
        <source>{path} is damaged: its end is missing.</source>
        <translation>{path} está dañado: falta el final.</translation>
    </message>
    <message>
        <source>{path} cannot be made: there is no such folder.</source>
        <translation>{path} no puede crearse: no existe esa carpeta.</translation>
    </message>
    <message>
        <source>{path} is in use by another console or script.</source>
        <translation>{path} está en uso por otra consola o guion.</translation>
    </message>
    <message>
        <source>{path} cannot be written: its folder is read-only.</source>
        <translation>{path} no puede escribirse: su carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>{path} cannot be made: {why}.</source>
        <translation>{path} no puede crearse: {why}.</translation>
    </message>
    <message>
        <source>The journal tells of a row of {name} that cannot be read; run verify.</source>
        <translation>El diario habla de una fila de {name} ilegible; ejecute verify.</translation>
    </message>
    <message>
        <source>A row of {name} ({key}) is missing; run verify.</source>
        <translation>Falta una fila de {name} ({key}); ejecute verify.</translation>
    </message>
    <message>
        <source>A row of {name} ({key}) is not what the act takes it to be.</source>
        <translation>Una fila de {name} ({key}) no es lo que el acto supone.</translation>
    </message>
    <message>
        <source>{path} was copied while a console had it open: acts after number {number} may be missing.</source>
        <translation>{path} se copió mientras una consola lo tenía abierto: pueden faltar los actos posteriores al número {number}.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing is lost; the act was not done.</source>
        <translation>El disco está lleno. Nada se ha perdido; el acto no se hizo.</translation>
    </message>
    <message>
        <source>The disk takes no more (it is full, or a size limit is set). The act was not done.</source>
        <translation>El disco no admite más (lleno, o con límite). El acto no se hizo.</translation>
    </message>
    <message>
        <source>Another program is using the conference file. The act was not done.</source>
        <translation>Otro programa usa el archivo de la conferencia. El acto no se hizo.</translation>
    </message>
    <message>
        <source>The conference file is read-only. The act was not done.</source>
        <translation>El archivo de la conferencia es de solo lectura. El acto no se hizo.</translation>
    </message>
    <message>
        <source>The conference file cannot be opened: look whether its folder exists and may be written.</source>
        <translation>El archivo de la conferencia no puede abrirse: vea si su carpeta existe y admite escritura.</translation>
    </message>
    <message>
        <source>The file is not a conference file.</source>
        <translation>El archivo no es un archivo de conferencia.</translation>
    </message>
    <message>
        <source>A row names another that does not exist. The act was not done.</source>
        <translation>Una fila nombra a otra que no existe. El acto no se hizo.</translation>
    </message>
    <message>
        <source>The conference file is damaged: bring back a backup, and keep this file.</source>
        <translation>El archivo de la conferencia está dañado: recupere una copia de seguridad y conserve este archivo.</translation>
    </message>
    <message>
        <source>The conference file could not be used ({error}).</source>
        <translation>El archivo de la conferencia no pudo usarse ({error}).</translation>
    </message>
    <message>
        <source>it must be made again</source>
        <translation>hay que hacerlo de nuevo</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>saltado por ausente</translation>
    </message>
    <message>
        <source>no place in the order until recalled</source>
        <translation>sin lugar en el orden hasta ser llamado de nuevo</translation>
    </message>
    <message>
        <source>has the floor, has not begun</source>
        <translation>tiene la palabra, aún no ha comenzado</translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation>tiene la palabra</translation>
    </message>
    <message>
        <source>set aside for a motion, has the floor again after it</source>
        <translation>interrumpido por una moción, vuelve a tener la palabra después</translation>
    </message>
    <message>
        <source>spoke, until {when}</source>
        <translation>habló, hasta {when}</translation>
    </message>
    <message>
        <source>statement taken in writing</source>
        <translation>intervención recibida por escrito</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>se retiró</translation>
    </message>
    <message>
        <source>request received {when}, before the list opened</source>
        <translation>solicitud recibida {when}, antes de abrirse la lista</translation>
    </message>
    <message>
        <source>request received {when}, before the list opened on {opened}</source>
        <translation>solicitud recibida {when}, antes de abrirse la lista el {opened}</translation>
    </message>
    <message>
        <source>transferred to another list</source>
        <translation>trasladado a otra lista</translation>
    </message>
    <message>
        <source>transferred to the list for {list}</source>
        <translation>trasladado a la lista {list}</translation>
    </message>
    <message>
        <source>of its own: {rank}</source>
        <translation>propio: {rank}</translation>
    </message>
    <message>
        <source>received {when}</source>
        <translation>recibido {when}</translation>
    </message>
    <message>
        <source>transferred from the list for {list}</source>
        <translation>trasladado de la lista {list}</translation>
    </message>
    <message>
        <source>speaker replaced {when}</source>
        <translation>orador sustituido {when}</translation>
    </message>
    <message>
        <source>exchanged places with {name} on {when}</source>
        <translation>lugar intercambiado ({name}) el {when}</translation>
    </message>
    <message>
        <source>counted from {when}</source>
        <translation>contado desde {when}</translation>
    </message>
    <message>
        <source>recalled to speak next</source>
        <translation>llamado de nuevo para hablar a continuación</translation>
    </message>
    <message>
        <source>recalled to the end of the list</source>
        <translation>llamado de nuevo al final de la lista</translation>
    </message>
    <message>
        <source>moved to the end by ruling of the President</source>
        <translation>puesto al final por decisión del Presidente</translation>
    </message>
    <message>
        <source>moved before {name} by ruling of the President</source>
        <translation>puesto por decisión del Presidente delante de: {name}</translation>
    </message>
    <message>
        <source>{told} on {when}</source>
        <translation>{told} el {when}</translation>
    </message>
    <message>
        <source>{told} ({reason})</source>
        <translation>{told} ({reason})</translation>
    </message>
    <message>
        <source>intervention {number}</source>
        <translation>intervención {number}</translation>
    </message>
    <message>
        <source>among {class}</source>
        <comment>class</comment>
        <translation>entre: {class}</translation>
    </message>
    <message>
        <source>cabinet rank found</source>
        <translation>rango de gabinete constatado</translation>
    </message>
    <message>
        <source>{found}, so one rung lower</source>
        <translation>{found}, por tanto un rango menos</translation>
    </message>
    <message>
        <source>found no member of the cabinet</source>
        <translation>constatado que no es miembro del gabinete</translation>
    </message>
    <message>
        <source>cabinet rank not yet found</source>
        <translation>rango de gabinete aún no constatado</translation>
    </message>
    <message>
        <source>cabinet rank not yet found, so one rung lower until it is</source>
        <translation>rango de gabinete aún no constatado; hasta entonces, un rango menos</translation>
    </message>
    <message>
        <source>{told} {when}</source>
        <translation>{told} {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n line breaks became spaces</source>
        <translation>
            <numerusform>%n salto de línea pasó a ser espacio</numerusform>
            <numerusform>%n saltos de línea pasaron a ser espacios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{what}” has %n characters; it may have {most}.</source>
        <translation>
            <numerusform>«{what}» tiene %n carácter; el máximo es {most}.</numerusform>
            <numerusform>«{what}» tiene %n caracteres; el máximo es {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direction overrides were taken out</source>
        <translation>
            <numerusform>se quitó %n marca de dirección</numerusform>
            <numerusform>se quitaron %n marcas de dirección</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control characters were taken out</source>
        <translation>
            <numerusform>se quitó %n carácter de control</numerusform>
            <numerusform>se quitaron %n caracteres de control</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is not a time: write it like {time}.</source>
        <translation>«{text}» no es una hora: escríbala como {time}.</translation>
    </message>
    <message>
        <source>The time “{text}” has no offset: write it like {time}.</source>
        <translation>La hora «{text}» no tiene desfase: escríbala como {time}.</translation>
    </message>
    <message>
        <source>The time “{text}” lies too far away: the year must be {first} to {last}.</source>
        <translation>La hora «{text}» queda demasiado lejos: el año debe ser de {first} a {last}.</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>Artículo {number}</translation>
    </message>
    <message>
        <source>cf. {rule}</source>
        <translation>cf. {rule}</translation>
    </message>
    <message>
        <source>GA rule {number}</source>
        <translation>art. {number} de la AG</translation>
    </message>
    <message>
        <source>GA rules {number}</source>
        <translation>arts. {number} de la AG</translation>
    </message>
    <message>
        <source>Rule {number}, number probable</source>
        <translation>Artículo {number}, número probable</translation>
    </message>
    <message>
        <source>List rule {number}</source>
        <translation>Regla de lista {number}</translation>
    </message>
    <message>
        <source>{told}; {more}</source>
        <translation>{told}; {more}</translation>
    </message>
    <message>
        <source>{told}, {more}</source>
        <translation>{told}, {more}</translation>
    </message>
    <message>
        <source>{told} and {more}</source>
        <translation>{told} y {more}</translation>
    </message>
    <message>
        <source>ministerial level or higher</source>
        <translation>nivel ministerial o superior</translation>
    </message>
    <message>
        <source>below ministerial level</source>
        <translation>por debajo del nivel ministerial</translation>
    </message>
    <message>
        <source>heads of State and Government</source>
        <translation>jefes de Estado y de Gobierno</translation>
    </message>
    <message>
        <source>ministers</source>
        <translation>ministros</translation>
    </message>
    <message>
        <source>vice-ministers</source>
        <translation>viceministros</translation>
    </message>
    <message>
        <source>heads of delegation</source>
        <translation>jefes de delegación</translation>
    </message>
    <message>
        <source>all levels alike</source>
        <translation>todos los niveles por igual</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>llamados de nuevo</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>entidades</translation>
    </message>
    <message>
        <source>intergovernmental organizations</source>
        <translation>organizaciones intergubernamentales</translation>
    </message>
    <message>
        <source>non-governmental organizations</source>
        <translation>organizaciones no gubernamentales</translation>
    </message>
    <message>
        <source>a delegation cannot exchange places with itself</source>
        <translation>una delegación no puede intercambiar consigo misma</translation>
    </message>
    <message>
        <source>an exchange is between two who wait</source>
        <translation>el intercambio es entre dos que esperan</translation>
    </message>
    <message>
        <source>they are not of the same level ({level} and {other})</source>
        <translation>no son del mismo nivel ({level} y {other})</translation>
    </message>
    <message>
        <source>they do not stand in the same class</source>
        <translation>no están en la misma clase</translation>
    </message>
    <message>
        <source>they do not stand on the same rung</source>
        <translation>no están en el mismo rango</translation>
    </message>
    <message>
        <source>The list for {list} was declared closed on {when}.</source>
        <translation>La lista {list} fue declarada cerrada el {when}.</translation>
    </message>
    <message>
        <source>The list for {list} closed on {when}; the request came later.</source>
        <translation>La lista {list} se cerró el {when}; la solicitud llegó después.</translation>
    </message>
    <message>
        <source>head of State</source>
        <translation>jefe de Estado</translation>
    </message>
    <message>
        <source>vice-president</source>
        <translation>vicepresidente</translation>
    </message>
    <message>
        <source>crown prince or princess</source>
        <translation>príncipe o princesa heredera</translation>
    </message>
    <message>
        <source>head of Government</source>
        <translation>jefe de Gobierno</translation>
    </message>
    <message>
        <source>deputy prime minister</source>
        <translation>viceprimer ministro</translation>
    </message>
    <message>
        <source>minister</source>
        <translation>ministro</translation>
    </message>
    <message>
        <source>vice-minister</source>
        <translation>viceministro</translation>
    </message>
    <message>
        <source>chair of delegation</source>
        <translation>jefe de delegación</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>representante</translation>
    </message>
    <message numerus="yes">
        <source>%n words counted</source>
        <translation>
            <numerusform>%n palabra contada</numerusform>
            <numerusform>%n palabras contadas</numerusform>
        </translation>
    </message>
    <message>
        <source>about {words}, estimated from {characters} at {rate} to a word</source>
        <translation>unas {words}, según {characters} a {rate} por palabra</translation>
    </message>
    <message numerus="yes">
        <source>%n Chinese characters</source>
        <translation>
            <numerusform>%n carácter chino</numerusform>
            <numerusform>%n caracteres chinos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other words and numbers</source>
        <translation>
            <numerusform>%n palabra o número más</numerusform>
            <numerusform>%n palabras y números más</numerusform>
        </translation>
    </message>
    <message>
        <source>{estimated}, and {others} counted</source>
        <translation>{estimated}, y {others} contados</translation>
    </message>
    <message>
        <source>{counted}; taken for Chinese by its characters</source>
        <translation>{counted}; tomado por chino por sus caracteres</translation>
    </message>
    <message>
        <source>expected {time}, fits the limit of {limit}</source>
        <translation>previsto {time}, cabe en el límite de {limit}</translation>
    </message>
    <message>
        <source>expected {time}, {over} ({words}) over the limit of {limit}</source>
        <translation>previsto {time}, {over} ({words}) más que el límite de {limit}</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: {why}</source>
        <translation>{path}: {why}</translation>
    </message>
    <message>
        <source>No provisional agenda was found: its items stand as “1. Title”, one to a line.</source>
        <translation>No se encontró ningún programa provisional: sus temas se escriben «1. Título», uno por línea.</translation>
    </message>
    <message>
        <source>No provisional agenda was found: a line “Provisional agenda” or “临时议程” stands above its items.</source>
        <translation>No se encontró ningún programa provisional: una línea «Provisional agenda» o «临时议程» precede a sus temas.</translation>
    </message>
    <message>
        <source>Item {item} stands twice in the agenda.</source>
        <translation>El tema {item} figura dos veces en el programa.</translation>
    </message>
    <message>
        <source>{path}: no other process could be started for it.</source>
        <translation>{path}: no se pudo iniciar otro proceso para ello.</translation>
    </message>
    <message>
        <source>{path}: stopped.</source>
        <translation>{path}: detenido.</translation>
    </message>
    <message>
        <source>{path} holds too much to be read.</source>
        <translation>{path} contiene demasiado para leerse.</translation>
    </message>
    <message>
        <source>{path} takes too much memory to be read.</source>
        <translation>La lectura de {path} requiere demasiada memoria.</translation>
    </message>
    <message>
        <source>{path} takes too long to be read.</source>
        <translation>La lectura de {path} tarda demasiado.</translation>
    </message>
    <message>
        <source>{path} could not be read: reading it came to no end.</source>
        <translation>{path} no se pudo leer: la lectura no llegó a término.</translation>
    </message>
    <message>
        <source>{path} cannot be copied here.</source>
        <translation>{path} no puede copiarse aquí.</translation>
    </message>
    <message>
        <source>{name} goes on, after {time} of {limit}</source>
        <translation>Continúa – {name}, tras {time} de {limit}</translation>
    </message>
    <message>
        <source>Floor given to {name} in exercise of the right of reply to {other} ({why})</source>
        <translation>Palabra dada – {name}, en ejercicio del derecho a contestar a: {other} ({why})</translation>
    </message>
    <message>
        <source>Floor given to {name} in exercise of the right of reply ({why})</source>
        <translation>Palabra dada – {name}, en ejercicio del derecho a contestar ({why})</translation>
    </message>
    <message>
        <source>Nobody has spoken yet.</source>
        <translation>Nadie ha intervenido todavía.</translation>
    </message>
    <message>
        <source>{name} has not spoken yet.</source>
        <translation>No ha intervenido todavía – {name}.</translation>
    </message>
    <message>
        <source>{name} stands in the list for {list} anew.</source>
        <translation>Figura de nuevo en la lista {list} – {name}.</translation>
    </message>
    <message>
        <source>Let one who was cut off by mistake go on, the time used kept; the time between was a pause (Rule 27).</source>
        <translation>Dejar que continúe quien fue interrumpido por error, conservando el tiempo usado; el intervalo fue una pausa (artículo 27).</translation>
    </message>
    <message>
        <source>continue statement</source>
        <translation>continuar la intervención</translation>
    </message>
    <message>
        <source>{name} has the floor: the clock is moved when the floor is free.</source>
        <translation>La palabra está dada – {name}: el reloj solo se mueve cuando la palabra está libre.</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}: {value}</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>This sentence is not given “{word}”.</source>
        <translation>Esta frase no recibe «{word}».</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Sentence of the President&apos;s script corrected, in {language}: {words}</source>
        <translation>Frase del guion del Presidente corregida, en {language}: {words}</translation>
    </message>
    <message>
        <source>This sentence was not corrected.</source>
        <translation>Esta frase no se ha corregido.</translation>
    </message>
    <message>
        <source>Sentence of the President&apos;s script taken back to the program&apos;s words, in {language}: {words}</source>
        <translation>Frase del guion del Presidente devuelta al texto del programa, en {language}: {words}</translation>
    </message>
    <message>
        <source>Sentence of the President&apos;s script reviewed by {reader}, in {language}: {words}</source>
        <translation>Frase del guion del Presidente revisada por {reader}, en {language}: {words}</translation>
    </message>
    <message>
        <source>Move one who waits before another, or to the end, by ruling of the President (list rule 6).</source>
        <translation>Mover a quien espera delante de otro, o al final, por decisión del Presidente (regla de lista 6).</translation>
    </message>
    <message>
        <source>Take statements in writing instead of spoken, of one, of several, or of all who wait.</source>
        <translation>Recibir intervenciones por escrito, de una, de varias o de todos los que esperan.</translation>
    </message>
    <message>
        <source>Transfer one, several, or all who wait, in their order, to the list of another item (item 1(f)).</source>
        <translation>Trasladar una, varias o todas, en su orden, a la lista de otro tema (tema 1(f)).</translation>
    </message>
    <message>
        <source>adjourn the meeting</source>
        <translation>levantar la sesión</translation>
    </message>
    <message>
        <source>adopt the report on credentials</source>
        <translation>aprobar el informe de credenciales</translation>
    </message>
    <message>
        <source>appeal against a ruling</source>
        <translation>apelar de una decisión</translation>
    </message>
    <message>
        <source>attach a text</source>
        <translation>adjuntar un texto</translation>
    </message>
    <message>
        <source>put right when the statement began</source>
        <translation>rectificar el comienzo de la intervención</translation>
    </message>
    <message>
        <source>call a meeting to order</source>
        <translation>abrir la sesión</translation>
    </message>
    <message>
        <source>object to credentials</source>
        <translation>impugnar credenciales</translation>
    </message>
    <message>
        <source>change the limit or another rule of a list</source>
        <translation>cambiar el límite u otra regla de una lista</translation>
    </message>
    <message>
        <source>close one of the lists</source>
        <translation>cerrar una de las listas</translation>
    </message>
    <message>
        <source>close the session</source>
        <translation>clausurar el período de sesiones</translation>
    </message>
    <message>
        <source>conclude an item</source>
        <translation>concluir un tema</translation>
    </message>
    <message>
        <source>find cabinet rank</source>
        <translation>confirmar el rango de gabinete</translation>
    </message>
    <message>
        <source>put the console&apos;s clock right</source>
        <translation>corregir el reloj</translation>
    </message>
    <message>
        <source>correct an entry of the list</source>
        <translation>corregir una inscripción</translation>
    </message>
    <message>
        <source>correct a sentence of the script</source>
        <translation>corregir una frase</translation>
    </message>
    <message>
        <source>record a decision</source>
        <translation>dejar constancia de una decisión</translation>
    </message>
    <message>
        <source>enter the vote on an appeal</source>
        <translation>anotar la votación de una apelación</translation>
    </message>
    <message>
        <source>record what was decided on an objection</source>
        <translation>anotar lo decidido sobre una objeción</translation>
    </message>
    <message>
        <source>end the statement</source>
        <translation>terminar la intervención</translation>
    </message>
    <message>
        <source>note what the Bureau found on credentials</source>
        <translation>anotar la conclusión de la Mesa sobre credenciales</translation>
    </message>
    <message>
        <source>extend the meeting</source>
        <translation>prolongar la sesión</translation>
    </message>
    <message>
        <source>found a conference</source>
        <translation>crear una conferencia</translation>
    </message>
    <message>
        <source>give the floor</source>
        <translation>dar la palabra</translation>
    </message>
    <message>
        <source>grant time, or take some back</source>
        <translation>conceder tiempo o retirarlo</translation>
    </message>
    <message>
        <source>take a span out of the running statement</source>
        <translation>descontar un lapso de la intervención en curso</translation>
    </message>
    <message>
        <source>inscribe a delegation with its speaker</source>
        <translation>inscribir una delegación con su orador</translation>
    </message>
    <message>
        <source>leave an item open</source>
        <translation>dejar abierto un tema</translation>
    </message>
    <message>
        <source>bring the file up to date</source>
        <translation>actualizar el archivo</translation>
    </message>
    <message>
        <source>move an entry of the list</source>
        <translation>mover una inscripción</translation>
    </message>
    <message>
        <source>note that the laptop&apos;s clock was set</source>
        <translation>anotar un cambio del reloj del ordenador</translation>
    </message>
    <message>
        <source>open a speakers list</source>
        <translation>abrir una lista</translation>
    </message>
    <message>
        <source>open the session</source>
        <translation>abrir el período de sesiones</translation>
    </message>
    <message>
        <source>pass over: absent</source>
        <translation>saltar a un ausente</translation>
    </message>
    <message>
        <source>pause the statement</source>
        <translation>pausar la intervención</translation>
    </message>
    <message>
        <source>change the minutes planned</source>
        <translation>cambiar los minutos previstos</translation>
    </message>
    <message>
        <source>recall one passed over</source>
        <translation>volver a llamar</translation>
    </message>
    <message>
        <source>note who is present</source>
        <translation>anotar quién está presente</translation>
    </message>
    <message>
        <source>register a participant</source>
        <translation>registrar un participante</translation>
    </message>
    <message>
        <source>remove a text</source>
        <translation>quitar un texto</translation>
    </message>
    <message>
        <source>reopen one of the lists</source>
        <translation>reabrir una de las listas</translation>
    </message>
    <message>
        <source>replace the speaker</source>
        <translation>sustituir al orador</translation>
    </message>
    <message>
        <source>enter a request for the right of reply</source>
        <translation>pedir el derecho a contestar</translation>
    </message>
    <message>
        <source>take a sentence of the script back</source>
        <translation>restaurar una frase</translation>
    </message>
    <message>
        <source>resume the meeting</source>
        <translation>reanudar la sesión</translation>
    </message>
    <message>
        <source>resume the statement</source>
        <translation>reanudar la intervención</translation>
    </message>
    <message>
        <source>record a native reader&apos;s review</source>
        <translation>anotar la revisión de un lector nativo</translation>
    </message>
    <message>
        <source>rule on the point of order</source>
        <translation>resolver la cuestión</translation>
    </message>
    <message>
        <source>set the rehearsal&apos;s clock</source>
        <translation>poner el reloj de ensayo</translation>
    </message>
    <message>
        <source>say what becomes of a text</source>
        <translation>decidir sobre un texto</translation>
    </message>
    <message>
        <source>note credentials received</source>
        <translation>anotar credenciales recibidas</translation>
    </message>
    <message>
        <source>suspend the meeting</source>
        <translation>suspender la sesión</translation>
    </message>
    <message>
        <source>hand over the chair</source>
        <translation>ceder la presidencia</translation>
    </message>
    <message>
        <source>take up an item</source>
        <translation>abordar un tema</translation>
    </message>
    <message>
        <source>transfer to another list</source>
        <translation>trasladar a otra lista</translation>
    </message>
    <message>
        <source>withdraw from the list</source>
        <translation>retirar de la lista</translation>
    </message>
    <message>
        <source>admitted to the Conference</source>
        <translation>admitido en la Conferencia</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>anotación</translation>
    </message>
    <message>
        <source>body that meets</source>
        <translation>órgano que se reúne</translation>
    </message>
    <message>
        <source>symbol of the document</source>
        <translation>signatura del documento</translation>
    </message>
    <message>
        <source>ends at</source>
        <translation>termina a las</translation>
    </message>
    <message>
        <source>host country</source>
        <translation>país anfitrión</translation>
    </message>
    <message>
        <source>with interpretation</source>
        <translation>con interpretación</translation>
    </message>
    <message>
        <source>meetings with interpretation</source>
        <translation>sesiones con interpretación</translation>
    </message>
    <message>
        <source>items</source>
        <translation>temas</translation>
    </message>
    <message>
        <source>new number</source>
        <translation>nuevo número</translation>
    </message>
    <message>
        <source>meetings at once</source>
        <translation>sesiones simultáneas</translation>
    </message>
    <message>
        <source>part of item</source>
        <translation>forma parte del tema</translation>
    </message>
    <message>
        <source>kind of item</source>
        <translation>clase de tema</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>título abreviado</translation>
    </message>
    <message>
        <source>begins at</source>
        <translation>comienza a las</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>huso horario</translation>
    </message>
    <message>
        <source>to which meeting</source>
        <translation>a qué sesión</translation>
    </message>
    <message>
        <source>room</source>
        <translation>sala</translation>
    </message>
    <message>
        <source>applied at</source>
        <translation>solicitud recibida a las</translation>
    </message>
    <message>
        <source>as amended</source>
        <translation>en su forma enmendada</translation>
    </message>
    <message>
        <source>expected action</source>
        <translation>medida prevista</translation>
    </message>
    <message>
        <source>as it stood at</source>
        <translation>situación al</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>por quién</translation>
    </message>
    <message>
        <source>nominated by the group</source>
        <translation>candidatura del grupo</translation>
    </message>
    <message>
        <source>who is listed</source>
        <translation>quién figura en la lista</translation>
    </message>
    <message>
        <source>whose credentials were examined</source>
        <translation>de quién se examinaron las credenciales</translation>
    </message>
    <message>
        <source>status accorded</source>
        <translation>condición concedida</translation>
    </message>
    <message>
        <source>what it recommends</source>
        <translation>qué recomienda</translation>
    </message>
    <message>
        <source>holds since</source>
        <translation>vale desde</translation>
    </message>
    <message>
        <source>who follows</source>
        <translation>quién sucede</translation>
    </message>
    <message>
        <source>only until officers are elected</source>
        <translation>solo hasta que se elija la Mesa</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>quorum to debate, of</source>
        <translation>quórum para debatir, base</translation>
    </message>
    <message>
        <source>quorum to decide, of</source>
        <translation>quórum para decidir, base</translation>
    </message>
    <message>
        <source>State drawn by lot</source>
        <translation>Estado sacado a suerte</translation>
    </message>
    <message>
        <source>number drawn by the console</source>
        <translation>número sorteado por la consola</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>mayoría</translation>
    </message>
    <message>
        <source>against</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>on the conduct of the voting</source>
        <translation>sobre la forma en que se efectúa la votación</translation>
    </message>
    <message>
        <source>States parties that take part</source>
        <translation>Estados partes que participan</translation>
    </message>
    <message>
        <source>in private</source>
        <translation>sesión privada</translation>
    </message>
    <message>
        <source>on which side</source>
        <translation>a favor o en contra</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>had meant to vote</source>
        <translation>intención de voto</translation>
    </message>
    <message>
        <source>before or after the voting</source>
        <translation>antes o después de la votación</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>a favor</translation>
    </message>
    <message>
        <source>list that ends later by as much</source>
        <translation>lista cuyo fin se retrasa otro tanto</translation>
    </message>
    <message>
        <source>in the capacity of</source>
        <translation>en calidad de</translation>
    </message>
    <message>
        <source>before whom</source>
        <translation>delante de quién</translation>
    </message>
    <message>
        <source>begins at once</source>
        <translation>comienza de inmediato</translation>
    </message>
    <message>
        <source>deadline for requests</source>
        <translation>plazo de inscripción</translation>
    </message>
    <message>
        <source>copied to the other delegation</source>
        <translation>copiado a la otra delegación</translation>
    </message>
    <message>
        <source>list ends by</source>
        <translation>la lista termina a las</translation>
    </message>
    <message>
        <source>what becomes of it</source>
        <translation>qué se hace con él</translation>
    </message>
    <message>
        <source>what was received</source>
        <translation>qué se recibió</translation>
    </message>
    <message>
        <source>groups before States</source>
        <translation>los grupos antes que los Estados</translation>
    </message>
    <message>
        <source>unconfirmed ministers keep the minister&apos;s place</source>
        <translation>los ministros no confirmados conservan el lugar de ministro</translation>
    </message>
    <message>
        <source>handed in in writing instead</source>
        <translation>entregada por escrito en su lugar</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>frase</translation>
    </message>
    <message>
        <source>limit of later statements</source>
        <translation>límite de las intervenciones siguientes</translation>
    </message>
    <message>
        <source>lowest limit proposed</source>
        <translation>límite más bajo propuesto</translation>
    </message>
    <message>
        <source>limit for groups</source>
        <translation>límite para los grupos</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>member of the cabinet</source>
        <translation>miembro del gabinete</translation>
    </message>
    <message>
        <source>observers after all others</source>
        <translation>los observadores después de todos</translation>
    </message>
    <message>
        <source>ahead by</source>
        <translation>adelantado en</translation>
    </message>
    <message>
        <source>spoken for by</source>
        <translation>portavoz</translation>
    </message>
    <message>
        <source>list opens</source>
        <translation>apertura de la lista</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>lugar en el orden</translation>
    </message>
    <message>
        <source>votes to overrule the ruling</source>
        <translation>votos por revocar la decisión</translation>
    </message>
    <message>
        <source>abstentions</source>
        <translation>abstenciones</translation>
    </message>
    <message>
        <source>to which place</source>
        <translation>a qué lugar</translation>
    </message>
    <message>
        <source>part of the meeting</source>
        <translation>parte de la sesión</translation>
    </message>
    <message>
        <source>order of precedence</source>
        <translation>orden de precedencia</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>en la sala</translation>
    </message>
    <message>
        <source>replies are taken</source>
        <translation>las respuestas se dan</translation>
    </message>
    <message>
        <source>statements of each delegation</source>
        <translation>intervenciones por delegación</translation>
    </message>
    <message>
        <source>by how much</source>
        <translation>en cuánto</translation>
    </message>
    <message>
        <source>who is to speak</source>
        <translation>quién hablará</translation>
    </message>
    <message>
        <source>votes against overruling it</source>
        <translation>votos en contra de revocarla</translation>
    </message>
    <message>
        <source>words</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>office of the speaker</source>
        <translation>cargo del orador</translation>
    </message>
    <message>
        <source>with whom</source>
        <translation>con quién</translation>
    </message>
    <message>
        <source>to when</source>
        <translation>para cuándo</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>due at</source>
        <translation>vence</translation>
    </message>
    <message>
        <source>who is to report</source>
        <translation>quién informa</translation>
    </message>
    <message>
        <source>before item</source>
        <translation>antes del tema</translation>
    </message>
    <message>
        <source>number of the item</source>
        <translation>número del tema</translation>
    </message>
    <message>
        <source>who applied</source>
        <translation>quién presentó la solicitud</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>name of the conference</source>
        <translation>nombre de la conferencia</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>primer día</translation>
    </message>
    <message>
        <source>deferred to</source>
        <translation>aplazado hasta</translation>
    </message>
    <message>
        <source>together with items</source>
        <translation>junto con los temas</translation>
    </message>
    <message>
        <source>before part</source>
        <translation>antes de la parte</translation>
    </message>
    <message>
        <source>code of the meeting</source>
        <translation>código de la sesión</translation>
    </message>
    <message>
        <source>of whom</source>
        <translation>de quién</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>solicitante</translation>
    </message>
    <message>
        <source>who is invited</source>
        <translation>a quién se invita</translation>
    </message>
    <message>
        <source>who gave notice</source>
        <translation>quién envió la notificación</translation>
    </message>
    <message>
        <source>who was there</source>
        <translation>quién estuvo presente</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>anuncio</translation>
    </message>
    <message>
        <source>number of the vote</source>
        <translation>número de la votación</translation>
    </message>
    <message>
        <source>reply to</source>
        <translation>respuesta a</translation>
    </message>
    <message>
        <source>delegation of the officer</source>
        <translation>delegación del miembro de la Mesa</translation>
    </message>
    <message>
        <source>to the list of</source>
        <translation>a la lista de</translation>
    </message>
    <message>
        <source>in the plenary</source>
        <translation>en el pleno</translation>
    </message>
    <message>
        <source>in the second room</source>
        <translation>en la segunda sala</translation>
    </message>
    <message>
        <source>in a third room</source>
        <translation>en una tercera sala</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>votación a mano alzada</translation>
    </message>
    <message>
        <source>roll call</source>
        <translation>votación nominal</translation>
    </message>
    <message>
        <source>recorded vote</source>
        <translation>votación registrada</translation>
    </message>
    <message>
        <source>more yes than no</source>
        <translation>más votos a favor que en contra</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>dos tercios</translation>
    </message>
    <message>
        <source>before the voting</source>
        <translation>antes de la votación</translation>
    </message>
    <message>
        <source>after the voting</source>
        <translation>después de la votación</translation>
    </message>
    <message>
        <source>to suspend the meeting</source>
        <translation>suspender la sesión</translation>
    </message>
    <message>
        <source>to adjourn the meeting</source>
        <translation>levantar la sesión</translation>
    </message>
    <message>
        <source>to adjourn the debate</source>
        <translation>aplazar el debate</translation>
    </message>
    <message>
        <source>to close the debate</source>
        <translation>cerrar el debate</translation>
    </message>
    <message>
        <source>to limit the statements</source>
        <translation>limitar el tiempo de uso de la palabra</translation>
    </message>
    <message>
        <source>on competence</source>
        <translation>sobre la competencia</translation>
    </message>
    <message>
        <source>for division</source>
        <translation>de división</translation>
    </message>
    <message>
        <source>to reconsider</source>
        <translation>de nuevo examen</translation>
    </message>
    <message>
        <source>recommendation to the General Assembly</source>
        <translation>recomendación a la Asamblea General</translation>
    </message>
    <message>
        <source>explanation of position</source>
        <translation>explicación de posición</translation>
    </message>
    <message>
        <source>dissociation from the decision</source>
        <translation>desvinculación de la decisión</translation>
    </message>
    <message>
        <source>known for certain</source>
        <translation>conocido con certeza</translation>
    </message>
    <message>
        <source>known as probable</source>
        <translation>tenido por probable</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>abstains</source>
        <translation>abstención</translation>
    </message>
    <message>
        <source>not participating</source>
        <translation>no participa en la votación</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>put to the vote</source>
        <translation>someter a votación</translation>
    </message>
    <message>
        <source>A roll call begins with a State drawn by lot: say which.</source>
        <translation>La votación nominal comienza por un Estado sacado a suerte: diga cuál.</translation>
    </message>
    <message>
        <source>Vote {number} called: {question}</source>
        <translation>Votación {number}, se somete a votación: {question}</translation>
    </message>
    <message>
        <source>The console drew the lot: {name}, place {place} of {of} in the roll.</source>
        <translation>La consola sorteó: {name}, lugar {place} de {of} en la lista.</translation>
    </message>
    <message>
        <source>note an answer in the vote</source>
        <translation>anotar una respuesta en la votación</translation>
    </message>
    <message>
        <source>A show of hands keeps no names: enter the figures.</source>
        <translation>La votación a mano alzada no registra nombres: anote las cifras.</translation>
    </message>
    <message>
        <source>{name} has answered already.</source>
        <translation>Ya respondió – {name}.</translation>
    </message>
    <message>
        <source>{name}: {answer}, put right from {before}</source>
        <translation>{name}: {answer} (rectificado; antes: {before})</translation>
    </message>
    <message>
        <source>{name}: {answer}</source>
        <translation>{name}: {answer}</translation>
    </message>
    <message>
        <source>enter the count of a show of hands</source>
        <translation>anotar el recuento de una votación a mano alzada</translation>
    </message>
    <message>
        <source>This vote is taken by name: note each answer.</source>
        <translation>Esta votación se hace por nombre: anote cada respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%n States parties are marked present, and there are {votes}.</source>
        <translation>
            <numerusform>%n Estado parte anotado como presente; total: {votes}.</numerusform>
            <numerusform>%n Estados partes anotados como presentes; total: {votes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted: {figures}</source>
        <translation>Recuento: {figures}</translation>
    </message>
    <message>
        <source>announce the result of the vote</source>
        <translation>anunciar el resultado de la votación</translation>
    </message>
    <message>
        <source>A point of order waits: the result is announced after it.</source>
        <translation>Hay una cuestión de orden pendiente: el resultado se anuncia después.</translation>
    </message>
    <message>
        <source>Vote {number}: {told}</source>
        <translation>Votación {number}: {told}</translation>
    </message>
    <message>
        <source>cancel the vote</source>
        <translation>anular la votación</translation>
    </message>
    <message>
        <source>Say why the vote is cancelled.</source>
        <translation>Indique por qué se anula la votación.</translation>
    </message>
    <message>
        <source>Vote {number} cancelled: {text}</source>
        <translation>Votación {number} anulada: {text}</translation>
    </message>
    <message>
        <source>note a request to explain the vote</source>
        <translation>anotar una solicitud de explicación de voto</translation>
    </message>
    <message>
        <source>The voting has begun: an explanation follows the result.</source>
        <translation>La votación ha comenzado: la explicación va después del resultado.</translation>
    </message>
    <message>
        <source>No vote has been announced yet.</source>
        <translation>Aún no se ha anunciado ningún resultado de votación.</translation>
    </message>
    <message>
        <source>{name} has asked to explain its vote already.</source>
        <translation>Explicación de voto ya pedida – {name}.</translation>
    </message>
    <message>
        <source>{name} wishes to explain its vote before the voting</source>
        <translation>Explicación de voto antes de la votación – {name}</translation>
    </message>
    <message>
        <source>{name} wishes to explain its vote after the voting</source>
        <translation>Explicación de voto después de la votación – {name}</translation>
    </message>
    <message>
        <source>note what a delegation had meant to vote</source>
        <translation>anotar cómo tenía una delegación intención de votar</translation>
    </message>
    <message>
        <source>No result of vote {number} was announced.</source>
        <translation>No se anunció ningún resultado de la votación {number}.</translation>
    </message>
    <message>
        <source>{name} had meant to vote in vote {number}: {answer}</source>
        <translation>Intención en la votación {number} – {name}: {answer}</translation>
    </message>
    <message>
        <source>{yes} in favour, {no} against, {abstain} abstaining</source>
        <translation>{yes} a favor, {no} en contra, abstenciones: {abstain}</translation>
    </message>
    <message>
        <source>No State party takes part yet: there is nobody to be called.</source>
        <translation>Ningún Estado parte participa todavía: no hay a quién llamar.</translation>
    </message>
    <message>
        <source>The lot fell to {name}.</source>
        <translation>La suerte recayó en: {name}.</translation>
    </message>
    <message>
        <source>A question needs its words.</source>
        <translation>Una cuestión necesita su texto.</translation>
    </message>
    <message>
        <source>Say which majority the question needs.</source>
        <translation>Diga qué mayoría requiere la cuestión.</translation>
    </message>
    <message>
        <source>Its majority is that of the rules, and is not chosen.</source>
        <translation>Su mayoría es la del reglamento y no se elige.</translation>
    </message>
    <message>
        <source>Nothing has been cast or counted.</source>
        <translation>No se ha emitido ni contado ningún voto.</translation>
    </message>
    <message numerus="yes">
        <source>%n States are still to be called.</source>
        <translation>
            <numerusform>Falta por llamar a %n Estado.</numerusform>
            <numerusform>Falta por llamar a %n Estados.</numerusform>
        </translation>
    </message>
    <message>
        <source>note a proposal</source>
        <translation>anotar una propuesta</translation>
    </message>
    <message>
        <source>A proposal needs its title.</source>
        <translation>Una propuesta necesita su título.</translation>
    </message>
    <message>
        <source>{draft} submitted under item {item}</source>
        <translation>{draft} presentado en relación con el tema {item}</translation>
    </message>
    <message>
        <source>{told} by {names}</source>
        <translation>{told} – {names}</translation>
    </message>
    <message>
        <source>note a revision of a proposal</source>
        <translation>anotar una revisión de una propuesta</translation>
    </message>
    <message>
        <source>A revision needs its name, as “Rev.1”.</source>
        <translation>Una revisión necesita su nombre, como «Rev.1».</translation>
    </message>
    <message>
        <source>{symbol} revised: {version}</source>
        <translation>{symbol} revisado: {version}</translation>
    </message>
    <message>
        <source>add a sponsor</source>
        <translation>añadir un patrocinador</translation>
    </message>
    <message>
        <source>{name} sponsors {symbol} already.</source>
        <translation>Ya patrocina {symbol} – {name}.</translation>
    </message>
    <message>
        <source>{name} joins the sponsors of {symbol}</source>
        <translation>Se suma a los patrocinadores de {symbol} – {name}</translation>
    </message>
    <message>
        <source>take a sponsor off</source>
        <translation>quitar un patrocinador</translation>
    </message>
    <message>
        <source>{name} does not sponsor {symbol}.</source>
        <translation>No patrocina {symbol} – {name}.</translation>
    </message>
    <message>
        <source>{name} no longer sponsors {symbol}</source>
        <translation>Ya no patrocina {symbol} – {name}</translation>
    </message>
    <message>
        <source>note that a proposal was sent out</source>
        <translation>anotar que se distribuyó una propuesta</translation>
    </message>
    <message>
        <source>{languages} is no official language; those are {official}.</source>
        <translation>No es idioma oficial: {languages}; los oficiales son {official}.</translation>
    </message>
    <message>
        <source>A proposal’s sending out</source>
        <translation>La distribución de una propuesta</translation>
    </message>
    <message>
        <source>{symbol} sent out in six languages</source>
        <translation>{symbol} distribuido en seis idiomas</translation>
    </message>
    <message>
        <source>{symbol} sent out in: {languages}</source>
        <translation>{symbol} distribuido en: {languages}</translation>
    </message>
    <message>
        <source>note consultations on a proposal</source>
        <translation>anotar consultas sobre una propuesta</translation>
    </message>
    <message>
        <source>Say who leads the consultations.</source>
        <translation>Indique quién dirige las consultas.</translation>
    </message>
    <message>
        <source>Consultations on {symbol}, led by {person}</source>
        <translation>Consultas sobre {symbol}, dirigidas por {person}</translation>
    </message>
    <message>
        <source>put a proposal to the Conference</source>
        <translation>someter una propuesta a la Conferencia</translation>
    </message>
    <message>
        <source>{symbol} has been put to the Conference already.</source>
        <translation>{symbol} ya se ha sometido a la Conferencia.</translation>
    </message>
    <message>
        <source>{draft} put to the Conference</source>
        <translation>{draft}: sometido a la Conferencia</translation>
    </message>
    <message>
        <source>{told}, by leave of the President: {text}</source>
        <translation>{told}, con autorización del Presidente: {text}</translation>
    </message>
    <message>
        <source>adopt a proposal without a vote</source>
        <translation>aprobar una propuesta sin votación</translation>
    </message>
    <message>
        <source>{symbol} has not been put to the Conference.</source>
        <translation>{symbol} no se ha sometido a la Conferencia.</translation>
    </message>
    <message>
        <source>An objection stands, of {names}: {symbol} cannot be adopted without a vote.</source>
        <translation>Se mantiene una objeción ({names}): {symbol} no puede aprobarse sin votación.</translation>
    </message>
    <message>
        <source>defer a proposal</source>
        <translation>aplazar una propuesta</translation>
    </message>
    <message>
        <source>{symbol} deferred to {text}</source>
        <translation>{symbol}: aplazado ({text})</translation>
    </message>
    <message>
        <source>{symbol} deferred</source>
        <translation>{symbol}: aplazado</translation>
    </message>
    <message>
        <source>withdraw a proposal</source>
        <translation>retirar una propuesta</translation>
    </message>
    <message>
        <source>The vote on {symbol} has begun: it is withdrawn no more.</source>
        <translation>La votación sobre {symbol} ha comenzado: ya no se retira.</translation>
    </message>
    <message>
        <source>The Conference has amended {symbol}: it is withdrawn no more.</source>
        <translation>La Conferencia ha enmendado {symbol}: ya no se retira.</translation>
    </message>
    <message>
        <source>{draft} withdrawn</source>
        <translation>{draft}: retirado</translation>
    </message>
    <message>
        <source>note the statement of financial implications</source>
        <translation>anotar la exposición de las consecuencias financieras</translation>
    </message>
    <message>
        <source>Financial implications of {symbol} read out: {text}</source>
        <translation>Consecuencias financieras de {symbol} leídas: {text}</translation>
    </message>
    <message>
        <source>Reading of the financial implications of {symbol} waived</source>
        <translation>Se prescinde de leer las consecuencias financieras de {symbol}</translation>
    </message>
    <message>
        <source>draft resolution {symbol}, “{title}”</source>
        <translation>proyecto de resolución {symbol}, «{title}»</translation>
    </message>
    <message>
        <source>draft decision {symbol}, “{title}”</source>
        <translation>proyecto de decisión {symbol}, «{title}»</translation>
    </message>
    <message>
        <source>draft recommendation to the General Assembly {symbol}, “{title}”</source>
        <translation>proyecto de recomendación a la Asamblea General {symbol}, «{title}»</translation>
    </message>
    <message>
        <source>draft declaration {symbol}, “{title}”</source>
        <translation>proyecto de declaración {symbol}, «{title}»</translation>
    </message>
    <message>
        <source>resolution {number}</source>
        <translation>resolución {number}</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>decisión {number}</translation>
    </message>
    <message>
        <source>recommendation {number}</source>
        <translation>recomendación {number}</translation>
    </message>
    <message>
        <source>declaration {number}</source>
        <translation>declaración {number}</translation>
    </message>
    <message>
        <source>{draft}, as amended</source>
        <translation>{draft}, en su forma enmendada</translation>
    </message>
    <message>
        <source>{draft}, adopted as {decision}</source>
        <translation>{draft}: aprobado como {decision}</translation>
    </message>
    <message>
        <source>{told} ({figures})</source>
        <translation>{told} ({figures})</translation>
    </message>
    <message>
        <source>{draft}, rejected ({figures})</source>
        <translation>{draft}: rechazado ({figures})</translation>
    </message>
    <message>
        <source>The motion on competence to adopt {symbol} is decided first ({rule}).</source>
        <translation>La moción sobre la competencia para aprobar {symbol} se resuelve primero ({rule}).</translation>
    </message>
    <message>
        <source>{symbol} has not been sent out.</source>
        <translation>{symbol} no se ha distribuido.</translation>
    </message>
    <message>
        <source>{symbol} has not been sent out in: {languages}.</source>
        <translation>{symbol} no se ha distribuido en: {languages}.</translation>
    </message>
    <message>
        <source>{symbol} was sent out in six languages only today.</source>
        <translation>{symbol} se distribuyó en seis idiomas solo hoy.</translation>
    </message>
    <message>
        <source>Amendment {symbol} is neither decided nor dropped.</source>
        <translation>La enmienda {symbol} no se ha decidido ni descartado.</translation>
    </message>
    <message>
        <source>{symbol} is divided: part “{part}” is voted on first.</source>
        <translation>{symbol} está dividido: se vota primero la parte «{part}».</translation>
    </message>
    <message>
        <source>The deadline for drafts was {when}.</source>
        <translation>El plazo para los proyectos era: {when}.</translation>
    </message>
    <message>
        <source>Say what is put to the vote: a question, a proposal, an amendment, a part, the pending motion, or an appeal.</source>
        <translation>Indique qué se somete a votación: una cuestión, una propuesta, una enmienda, una parte, la moción pendiente o una apelación.</translation>
    </message>
    <message>
        <source>amendment {symbol} to {proposal}</source>
        <translation>enmienda {symbol} a {proposal}</translation>
    </message>
    <message>
        <source>Part “{part}” of {symbol} has been voted on.</source>
        <translation>La parte «{part}» de {symbol} ya se ha votado.</translation>
    </message>
    <message>
        <source>part “{part}” of {draft}</source>
        <translation>parte «{part}» de {draft}</translation>
    </message>
    <message>
        <source>Amendment {symbol} is put first.</source>
        <translation>Se somete primero a votación la enmienda {symbol}.</translation>
    </message>
    <message>
        <source>{question}: adopted ({figures})</source>
        <translation>{question}: aprobado ({figures})</translation>
    </message>
    <message>
        <source>{question}: not adopted ({figures})</source>
        <translation>{question}: no aprobado ({figures})</translation>
    </message>
    <message>
        <source>{name} is a sponsor of {symbol}, which was not amended.</source>
        <translation>Patrocina {symbol}, que no fue enmendado – {name}.</translation>
    </message>
    <message>
        <source>all operative parts were rejected</source>
        <translation>se rechazaron todas las partes dispositivas</translation>
    </message>
    <message>
        <source>No vote is being taken.</source>
        <translation>No hay ninguna votación en curso.</translation>
    </message>
    <message>
        <source>{name} is not a State party, and has no vote.</source>
        <translation>No es Estado parte y no tiene voto – {name}.</translation>
    </message>
    <message>
        <source>{name}: it has no vote where a member votes ({other}).</source>
        <translation>{name}: no vota cuando vota un miembro suyo ({other}).</translation>
    </message>
    <message>
        <source>{name}: it has no vote where its organization votes ({other}).</source>
        <translation>{name}: no vota cuando la organización vota por sus miembros ({other}).</translation>
    </message>
    <message>
        <source>Equally divided: regarded as rejected (cf. GA rule 95).</source>
        <translation>Empate: se considera rechazado (cf. art. 95 de la AG).</translation>
    </message>
    <message numerus="yes">
        <source>%n States parties are present; to debate it takes {needed}.</source>
        <translation>
            <numerusform>Está presente %n Estado parte; para debatir se requieren {needed}.</numerusform>
            <numerusform>Están presentes %n Estados partes; para debatir se requieren {needed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n States parties are present; to decide it takes {needed}.</source>
        <translation>
            <numerusform>%n Estado parte presente; necesarios para decidir: {needed}.</numerusform>
            <numerusform>%n Estados partes presentes; necesarios para decidir: {needed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The President does not vote: another member of the delegation does (Rule 29).</source>
        <translation>El Presidente no vota: lo hace otro miembro de la delegación (artículo 29).</translation>
    </message>
    <message>
        <source>at the end of the day</source>
        <translation>al final del día</translation>
    </message>
    <message>
        <source>before the list goes on</source>
        <translation>antes de que siga la lista</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>al día siguiente</translation>
    </message>
    <message>
        <source>ministers first</source>
        <translation>primero los ministros</translation>
    </message>
    <message>
        <source>by rank, as protocol has it</source>
        <translation>por rango, según el protocolo</translation>
    </message>
    <message>
        <source>by the time of the request</source>
        <translation>por la hora de la solicitud</translation>
    </message>
    <message>
        <source>to speak next</source>
        <translation>para hablar a continuación</translation>
    </message>
    <message>
        <source>to the end of the list</source>
        <translation>al final de la lista</translation>
    </message>
    <message>
        <source>the host presides, by custom</source>
        <translation>preside el país anfitrión, según la costumbre</translation>
    </message>
    <message>
        <source>rotation, as Rule 22 has it</source>
        <translation>rotación, según el artículo 22</translation>
    </message>
    <message>
        <source>accepted on assurance</source>
        <translation>delegación aceptada sobre la base de seguridades</translation>
    </message>
    <message>
        <source>State party</source>
        <translation>Estado parte</translation>
    </message>
    <message>
        <source>led by</source>
        <translation>dirigidas por</translation>
    </message>
    <message>
        <source>leave of the President</source>
        <translation>autorización del Presidente</translation>
    </message>
    <message>
        <source>what is due</source>
        <translation>qué vence</translation>
    </message>
    <message>
        <source>on what</source>
        <translation>sobre qué</translation>
    </message>
    <message>
        <source>signatory State</source>
        <translation>Estado signatario</translation>
    </message>
    <message>
        <source>State that has not signed</source>
        <translation>Estado no signatario</translation>
    </message>
    <message>
        <source>intergovernmental organization</source>
        <translation>organización intergubernamental</translation>
    </message>
    <message>
        <source>non-governmental organization in consultative status with the Economic and Social Council</source>
        <translation>organización no gubernamental reconocida como entidad consultiva por el Consejo Económico y Social</translation>
    </message>
    <message>
        <source>other non-governmental organization</source>
        <translation>otra organización no gubernamental</translation>
    </message>
    <message>
        <source>is to be posted</source>
        <translation>se publicará</translation>
    </message>
    <message>
        <source>is not to be posted</source>
        <translation>no se publicará</translation>
    </message>
    <message>
        <source>sent to be posted</source>
        <translation>enviado para su publicación</translation>
    </message>
    <message>
        <source>signed original</source>
        <translation>original firmado</translation>
    </message>
    <message>
        <source>information only</source>
        <translation>solo información</translation>
    </message>
    <message>
        <source>replies under item {item}</source>
        <translation>las respuestas en relación con el tema {item}</translation>
    </message>
    <message>
        <source>“{text}” is no hour: write it as {hour}, or with its day as {moment}.</source>
        <translation>«{text}» no es una hora: escríbala así, {hour}, o con el día, {moment}.</translation>
    </message>
    <message>
        <source>There is no {when}: the clocks go forward over it.</source>
        <translation>No existe la hora {when}: los relojes se adelantan y la saltan.</translation>
    </message>
    <message>
        <source>let who spoke last go on</source>
        <translation>dejar continuar a quien habló el último</translation>
    </message>
    <message>
        <source>Speakers list</source>
        <translation>Lista de oradores</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Organization of work</source>
        <translation>Organización de los trabajos</translation>
    </message>
    <message>
        <source>Meetings with interpretation</source>
        <translation>Sesiones con interpretación</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Report of the Bureau on credentials</source>
        <translation>Informe de la Mesa sobre las credenciales</translation>
    </message>
    <message>
        <source>Credentials still to come</source>
        <translation>Credenciales aún pendientes</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Miembros de la Mesa</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Decisions of the day</source>
        <translation>Decisiones del día</translation>
    </message>
    <message>
        <source>Expected actions</source>
        <translation>Medidas previstas</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votaciones</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Votaciones secretas</translation>
    </message>
    <message>
        <source>Motions</source>
        <translation>Mociones</translation>
    </message>
    <message>
        <source>What may happen now</source>
        <translation>Qué puede hacerse ahora</translation>
    </message>
    <message>
        <source>Forecast of the list</source>
        <translation>Previsión de la lista</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>State of the conference, whole</source>
        <translation>Estado completo de la Conferencia</translation>
    </message>
    <message>
        <source>{path} cannot be written here.</source>
        <translation>{path} no se puede escribir aquí.</translation>
    </message>
    <message>
        <source>The log {path} cannot be written: {why}.</source>
        <translation>No se puede escribir el registro del programa {path}: {why}.</translation>
    </message>
    <message>
        <source>A fault in the program; the record is safe.</source>
        <translation>Un fallo del programa; el expediente está a salvo.</translation>
    </message>
    <message>
        <source>register a delegate</source>
        <translation>registrar a un delegado</translation>
    </message>
    <message>
        <source>{person} is registered in the delegation of {name}.</source>
        <translation>Ya está registrado en la delegación – {person} ({name}).</translation>
    </message>
    <message>
        <source>{person} heads the delegation of {name} already.</source>
        <translation>Ya es jefe de la delegación – {person} ({name}).</translation>
    </message>
    <message>
        <source>{person} registered in the delegation of {name}</source>
        <translation>Registrado en la delegación – {person} ({name})</translation>
    </message>
    <message>
        <source>remove a delegate</source>
        <translation>retirar a un delegado</translation>
    </message>
    <message>
        <source>The delegation of {name} has nobody called {person}.</source>
        <translation>No hay nadie de ese nombre en la delegación – {person} ({name}).</translation>
    </message>
    <message>
        <source>{person} no longer in the delegation of {name}</source>
        <translation>Ya no forma parte de la delegación – {person} ({name})</translation>
    </message>
    <message>
        <source>choose the practice for the Presidency</source>
        <translation>elegir la práctica para la Presidencia</translation>
    </message>
    <message>
        <source>For the Presidency the practice of the host country is followed</source>
        <translation>Para la Presidencia se sigue la práctica del país anfitrión</translation>
    </message>
    <message>
        <source>For the Presidency rotation is followed (Rule 22)</source>
        <translation>Para la Presidencia se sigue la rotación (artículo 22)</translation>
    </message>
    <message>
        <source>nominate for an office</source>
        <translation>presentar una candidatura a un cargo</translation>
    </message>
    <message>
        <source>{office}: the next ballot is among those who stood before.</source>
        <translation>{office}: la próxima votación es entre quienes ya eran candidatos.</translation>
    </message>
    <message>
        <source>{name} is nominated already.</source>
        <translation>Candidatura ya presentada – {name}.</translation>
    </message>
    <message>
        <source>{name} holds an office already.</source>
        <translation>Ya ocupa un cargo en la Mesa – {name}.</translation>
    </message>
    <message>
        <source>{who} nominated as {office}</source>
        <translation>Candidatura presentada – {who}: {office}</translation>
    </message>
    <message>
        <source>withdraw a nomination</source>
        <translation>retirar una candidatura</translation>
    </message>
    <message>
        <source>{name} is not nominated as {office}.</source>
        <translation>No hay candidatura a ese cargo – {name}: {office}.</translation>
    </message>
    <message>
        <source>Nomination of {name} as {office} withdrawn</source>
        <translation>Candidatura retirada – {name}: {office}</translation>
    </message>
    <message>
        <source>elect by acclamation</source>
        <translation>elegir por aclamación</translation>
    </message>
    <message>
        <source>Every office is held.</source>
        <translation>Todos los cargos están cubiertos.</translation>
    </message>
    <message>
        <source>Between two ballots of an election no other is made.</source>
        <translation>Entre dos votaciones de una elección no se hace ninguna otra.</translation>
    </message>
    <message>
        <source>first ballot</source>
        <translation>primera votación</translation>
    </message>
    <message>
        <source>restricted ballot</source>
        <translation>votación limitada</translation>
    </message>
    <message>
        <source>special ballot</source>
        <translation>votación especial</translation>
    </message>
    <message>
        <source>first count</source>
        <translation>primer recuento</translation>
    </message>
    <message>
        <source>second count</source>
        <translation>segundo recuento</translation>
    </message>
    <message>
        <source>open a secret ballot</source>
        <translation>abrir una votación secreta</translation>
    </message>
    <message>
        <source>Say what is elected: an office, or a question in words.</source>
        <translation>Diga qué se elige: un cargo, o una cuestión en palabras.</translation>
    </message>
    <message>
        <source>Places and candidates are those that were announced.</source>
        <translation>Los puestos y los candidatos son los anunciados.</translation>
    </message>
    <message>
        <source>Ballot {number} opened, {kind}, {what}: {names}</source>
        <translation>Votación secreta {number} abierta, {kind}, {what}: {names}</translation>
    </message>
    <message>
        <source>note who took a ballot paper</source>
        <translation>anotar quién recogió una cédula</translation>
    </message>
    <message>
        <source>No papers are out.</source>
        <translation>No hay cédulas distribuidas.</translation>
    </message>
    <message>
        <source>{name} has taken a paper already.</source>
        <translation>Cédula ya recogida: {name}.</translation>
    </message>
    <message>
        <source>{name} has taken a paper too: only one of both may vote.</source>
        <translation>Cédula recogida también: {name}; solo uno de los dos puede votar.</translation>
    </message>
    <message>
        <source>{name} has taken a paper</source>
        <translation>Cédula recogida: {name}</translation>
    </message>
    <message>
        <source>close the ballot box</source>
        <translation>cerrar la urna</translation>
    </message>
    <message>
        <source>No box is open.</source>
        <translation>No hay ninguna urna abierta.</translation>
    </message>
    <message>
        <source>A point of order waits: the box is closed after it.</source>
        <translation>Hay una cuestión de orden pendiente: la urna se cierra después.</translation>
    </message>
    <message>
        <source>Ballot {number}: box closed</source>
        <translation>Votación secreta {number}: urna cerrada</translation>
    </message>
    <message>
        <source>enter a count of the ballot</source>
        <translation>anotar un recuento de la votación secreta</translation>
    </message>
    <message>
        <source>Ballot {number}: {count} entered</source>
        <translation>Votación secreta {number}: {count} anotado</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations were noted to have taken a paper.</source>
        <translation>
            <numerusform>Consta que %n delegación recogió una cédula.</numerusform>
            <numerusform>Consta que %n delegaciones recogieron una cédula.</numerusform>
        </translation>
    </message>
    <message>
        <source>announce the result of the ballot</source>
        <translation>anunciar el resultado de la votación secreta</translation>
    </message>
    <message>
        <source>Ballot {number}, {what}: {papers}; {votes}; {follows}</source>
        <translation>Votación secreta {number}, {what}: {papers}; {votes}; {follows}</translation>
    </message>
    <message>
        <source>{name} {votes}</source>
        <translation>{name} {votes}</translation>
    </message>
    <message>
        <source>note whom the lot named</source>
        <translation>anotar a quién designó el sorteo</translation>
    </message>
    <message>
        <source>Nothing is to be drawn by lot.</source>
        <translation>No hay nada que sortear.</translation>
    </message>
    <message>
        <source>{name} is not among those equal: {names}.</source>
        <translation>No está entre los empatados: {name}; empatados: {names}.</translation>
    </message>
    <message>
        <source>Ballot {number}: the lot names {name}</source>
        <translation>Votación secreta {number}; el sorteo designa: {name}</translation>
    </message>
    <message>
        <source>{given_out} given out, {in_box} in the box, {invalid} invalid, {blank} blank, {valid} valid</source>
        <translation>{given_out} distribuidas, {in_box} en la urna, {invalid} nulas, {blank} en blanco, {valid} válidas</translation>
    </message>
    <message>
        <source>Say how many places there are, and who the candidates are.</source>
        <translation>Diga cuántos puestos hay y quiénes son los candidatos.</translation>
    </message>
    <message>
        <source>a candidate</source>
        <translation>un candidato</translation>
    </message>
    <message>
        <source>Each candidate is named once.</source>
        <translation>Cada candidato se nombra una sola vez.</translation>
    </message>
    <message>
        <source>Candidates are those nominated, and places those that are vacant.</source>
        <translation>Los candidatos son los propuestos, y los puestos los que están vacantes.</translation>
    </message>
    <message>
        <source>The office of {office} is not vacant.</source>
        <translation>Ese cargo no está vacante: {office}.</translation>
    </message>
    <message>
        <source>Nobody is nominated as {office}.</source>
        <translation>Nadie ha sido propuesto como {office}.</translation>
    </message>
    <message>
        <source>Between two ballots of an election no other is opened: {what}.</source>
        <translation>Entre dos votaciones de una elección no se abre ninguna otra: {what}.</translation>
    </message>
    <message>
        <source>No ballot is being counted.</source>
        <translation>No se está contando ninguna votación secreta.</translation>
    </message>
    <message>
        <source>The box is not closed yet.</source>
        <translation>La urna aún no está cerrada.</translation>
    </message>
    <message>
        <source>The {count} is missing.</source>
        <translation>Falta el {count}.</translation>
    </message>
    <message numerus="yes">
        <source>The counts differ by %n papers: they are counted again.</source>
        <translation>
            <numerusform>Los recuentos difieren en %n cédula: se cuentan de nuevo.</numerusform>
            <numerusform>Los recuentos difieren en %n cédulas: se cuentan de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{question}: elected by secret ballot: {names}</source>
        <translation>{question}: elegidos por votación secreta: {names}</translation>
    </message>
    <message>
        <source>{question}: elected by lot: {names}</source>
        <translation>{question}: elegidos por sorteo: {names}</translation>
    </message>
    <message>
        <source>Elected by secret ballot: {elected}</source>
        <translation>Elegido por votación secreta: {elected}</translation>
    </message>
    <message>
        <source>Elected by lot: {elected}</source>
        <translation>Elegido por sorteo: {elected}</translation>
    </message>
    <message>
        <source>Ballots in a row that have filled no place: {count} (cf. GA rule 94).</source>
        <translation>Votaciones seguidas en que no se cubrió ningún puesto: {count} (cf. art. 94 de la AG).</translation>
    </message>
    <message>
        <source>elected: {names}</source>
        <translation>elegidos: {names}</translation>
    </message>
    <message>
        <source>lots are drawn among {names}</source>
        <translation>sorteo: {names}</translation>
    </message>
    <message>
        <source>no candidate is left for places still open: {count}</source>
        <translation>no quedan candidatos para los puestos aún por cubrir: {count}</translation>
    </message>
    <message>
        <source>a special ballot follows, on who stays in, among {names}</source>
        <translation>sigue una votación especial, sobre quién se mantiene: {names}</translation>
    </message>
    <message>
        <source>a special ballot follows among {names}</source>
        <translation>sigue una votación especial: {names}</translation>
    </message>
    <message>
        <source>a restricted ballot follows among {names}</source>
        <translation>sigue una votación limitada: {names}</translation>
    </message>
    <message>
        <source>{office}: places to fill {places}, candidates {count}; acclamation needs as many.</source>
        <translation>{office}: puestos por cubrir {places}, candidatos {count}; la aclamación exige que haya tantos.</translation>
    </message>
    <message>
        <source>The group {group} would have two officers.</source>
        <translation>El grupo {group} tendría dos miembros de la Mesa.</translation>
    </message>
    <message>
        <source>Elected by acclamation: {elected}</source>
        <translation>Elegidos por aclamación: {elected}</translation>
    </message>
    <message>
        <source>replace an officer</source>
        <translation>sustituir a un miembro de la Mesa</translation>
    </message>
    <message>
        <source>{name} does not hold the office of {office}.</source>
        <translation>No ocupa ese cargo – {name}: {office}.</translation>
    </message>
    <message>
        <source>{who} follows {name} as {office}</source>
        <translation>Sustitución ({office}) – {name}; sucesor: {who}</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>Vice-President</source>
        <translation>Vicepresidencia</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Relatoría</translation>
    </message>
    <message>
        <source>The turn is that of {groups}.</source>
        <translation>El turno corresponde a: {groups}.</translation>
    </message>
    <message>
        <source>The candidates are as many as the places: they can be elected by acclamation (Rule 22).</source>
        <translation>Hay tantos candidatos como puestos: pueden ser elegidos por aclamación (art. 22).</translation>
    </message>
    <message>
        <source>It is the second one from the group {group} (Rule 22).</source>
        <translation>Es el segundo miembro procedente del grupo {group} (artículo 22).</translation>
    </message>
    <message>
        <source>{office} {people}</source>
        <translation>{office} – {people}</translation>
    </message>
    <message>
        <source>motion to suspend the meeting</source>
        <translation>moción de suspensión de la sesión</translation>
    </message>
    <message>
        <source>motion to adjourn the meeting</source>
        <translation>moción de levantamiento de la sesión</translation>
    </message>
    <message>
        <source>motion to adjourn the debate</source>
        <translation>moción de aplazamiento del debate</translation>
    </message>
    <message>
        <source>motion to close the debate</source>
        <translation>moción de cierre del debate</translation>
    </message>
    <message>
        <source>motion to limit the statements</source>
        <translation>moción de limitación del tiempo de uso de la palabra</translation>
    </message>
    <message>
        <source>move a procedural motion</source>
        <translation>presentar una moción de procedimiento</translation>
    </message>
    <message>
        <source>The {motion} of {name} is pending.</source>
        <translation>Pendiente: {motion} – {name}.</translation>
    </message>
    <message>
        <source>No item is in hand: say on which item.</source>
        <translation>No hay ningún tema en curso: diga sobre qué tema.</translation>
    </message>
    <message>
        <source>Say to how many seconds statements are to be limited.</source>
        <translation>Diga a cuántos segundos se han de limitar las intervenciones.</translation>
    </message>
    <message>
        <source>{motion} moved by {name}</source>
        <translation>{motion} – {name}</translation>
    </message>
    <message>
        <source>give the floor on a motion</source>
        <translation>dar la palabra sobre una moción</translation>
    </message>
    <message>
        <source>{name} has moved the motion itself.</source>
        <translation>La moción es suya – {name}.</translation>
    </message>
    <message>
        <source>{name} has spoken on the motion already.</source>
        <translation>Ya habló sobre la moción – {name}.</translation>
    </message>
    <message>
        <source>motion on competence</source>
        <translation>moción sobre la competencia</translation>
    </message>
    <message>
        <source>motion for division</source>
        <translation>moción de división</translation>
    </message>
    <message>
        <source>motion to reconsider</source>
        <translation>moción de nuevo examen</translation>
    </message>
    <message>
        <source>for the motion</source>
        <translation>a favor de la moción</translation>
    </message>
    <message>
        <source>against the motion</source>
        <translation>en contra de la moción</translation>
    </message>
    <message>
        <source>note that a motion is withdrawn</source>
        <translation>anotar que se retira una moción</translation>
    </message>
    <message>
        <source>{motion}, moved by {name}, withdrawn</source>
        <translation>{motion} ({name}): retirada</translation>
    </message>
    <message>
        <source>record what was decided on a motion</source>
        <translation>anotar lo decidido sobre una moción</translation>
    </message>
    <message>
        <source>{motion} on {symbol}</source>
        <translation>{motion} sobre {symbol}</translation>
    </message>
    <message>
        <source>{motion} {decision}</source>
        <translation>{motion}: {decision}</translation>
    </message>
    <message>
        <source>{motion} under item {item}</source>
        <translation>{motion} en relación con el tema {item}</translation>
    </message>
    <message>
        <source>{motion}, moved by {name}, not carried</source>
        <translation>{motion} ({name}): no aprobada</translation>
    </message>
    <message>
        <source>{motion}, moved by {name}, carried</source>
        <translation>{motion} ({name}): aprobada</translation>
    </message>
    <message>
        <source>What follows from it could not be done: {why}</source>
        <translation>No pudo hacerse lo que procedía: {why}</translation>
    </message>
    <message>
        <source>Name the parts of {symbol} that are voted on apart.</source>
        <translation>Indique las partes de {symbol} que se votan por separado.</translation>
    </message>
    <message>
        <source>Say on which proposal, by its symbol.</source>
        <translation>Indique sobre qué propuesta, por su signatura.</translation>
    </message>
    <message>
        <source>Say which decision: “resolution 8/1”, or its time.</source>
        <translation>Indique qué decisión: «resolution 8/1», o su hora.</translation>
    </message>
    <message>
        <source>Nobody speaks on this motion: it is put at once.</source>
        <translation>Nadie habla sobre esta moción: se somete inmediatamente a votación.</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations have spoken for the motion, and no more may.</source>
        <translation>
            <numerusform>%n delegación ha hablado a favor de la moción, el máximo permitido.</numerusform>
            <numerusform>%n delegaciones han hablado a favor de la moción, el máximo permitido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegations have spoken against the motion, and no more may.</source>
        <translation>
            <numerusform>%n delegación ha hablado en contra de la moción, el máximo permitido.</numerusform>
            <numerusform>%n delegaciones han hablado en contra de la moción, el máximo permitido.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no vote {number}.</source>
        <translation>No hay votación {number}.</translation>
    </message>
    <message>
        <source>Vote {number} was taken by show of hands, which keeps no names.</source>
        <translation>La votación {number} fue a mano alzada, sin registro de nombres.</translation>
    </message>
    <message>
        <source>A vote is being taken: that waits until its result is announced.</source>
        <translation>Hay una votación en curso: eso espera hasta que se anuncie el resultado.</translation>
    </message>
    <message>
        <source>A secret ballot is being taken: that waits until its box is closed.</source>
        <translation>Se está celebrando una votación secreta: eso espera hasta que se cierre la urna.</translation>
    </message>
    <message>
        <source>No plenary meeting is planned for a Thursday.</source>
        <translation>No hay ninguna sesión plenaria prevista para un jueves.</translation>
    </message>
    <message>
        <source>It takes {needed} States parties, and there are {count}.</source>
        <translation>Se necesitan {needed} Estados partes, y hay {count}.</translation>
    </message>
    <message>
        <source>expect an action under an item</source>
        <translation>prever una medida en relación con un tema</translation>
    </message>
    <message>
        <source>An expected action needs its words.</source>
        <translation>Una medida prevista necesita su texto.</translation>
    </message>
    <message>
        <source>No document is known by the symbol “{symbol}”.</source>
        <translation>No se conoce ningún documento con la signatura «{symbol}».</translation>
    </message>
    <message>
        <source>Item {item} has an expected action {order} already.</source>
        <translation>El tema {item} ya tiene una medida prevista {order}.</translation>
    </message>
    <message>
        <source>Action {order} expected under item {item}: {words}</source>
        <translation>Medida {order} prevista en relación con el tema {item}: {words}</translation>
    </message>
    <message>
        <source>settle an expected action</source>
        <translation>resolver una medida prevista</translation>
    </message>
    <message>
        <source>An expected action is settled by what became of it: say that.</source>
        <translation>Una medida prevista se resuelve con su resultado: indíquelo.</translation>
    </message>
    <message>
        <source>Action {order} of item {item} settled: {outcome}</source>
        <translation>Medida {order} del tema {item} resuelta: {outcome}</translation>
    </message>
    <message>
        <source>Item {item} has no expected action {order}.</source>
        <translation>El tema {item} no tiene ninguna medida prevista {order}.</translation>
    </message>
    <message>
        <source>The action had been settled before: {outcome}.</source>
        <translation>La medida ya se había resuelto: {outcome}.</translation>
    </message>
    <message>
        <source>The Conference decided to {words}</source>
        <translation>La Conferencia decidió {words}</translation>
    </message>
    <message>
        <source>note an amendment</source>
        <translation>anotar una enmienda</translation>
    </message>
    <message>
        <source>{symbol} is an amendment itself: amend the proposal.</source>
        <translation>{symbol} es ya una enmienda: enmiende la propuesta.</translation>
    </message>
    <message>
        <source>Amendment {symbol} to {proposal} submitted by {name}</source>
        <translation>Enmienda {symbol} a {proposal} presentada – {name}</translation>
    </message>
    <message>
        <source>put amendments in their order</source>
        <translation>poner las enmiendas en su orden</translation>
    </message>
    <message>
        <source>Name each amendment once, the furthest from the original first.</source>
        <translation>Nombre cada enmienda una vez, empezando por la que más se aparta del original.</translation>
    </message>
    <message>
        <source>{symbol} is no amendment to {proposal} that is undecided.</source>
        <translation>{symbol} no es una enmienda a {proposal} por decidir.</translation>
    </message>
    <message>
        <source>Amendments to {proposal} in their order: {order}</source>
        <translation>Enmiendas a {proposal} en su orden: {order}</translation>
    </message>
    <message>
        <source>drop an amendment</source>
        <translation>descartar una enmienda</translation>
    </message>
    <message>
        <source>Say why the amendment is not put.</source>
        <translation>Indique por qué no se somete a votación la enmienda.</translation>
    </message>
    <message>
        <source>Amendment {symbol} is not put: {text}</source>
        <translation>La enmienda {symbol} no se somete a votación: {text}</translation>
    </message>
    <message>
        <source>divide a proposal</source>
        <translation>dividir una propuesta</translation>
    </message>
    <message>
        <source>Name each part that is to be voted on apart, by a name of its own.</source>
        <translation>Dé a cada parte que se vote por separado un nombre propio.</translation>
    </message>
    <message>
        <source>{symbol} is divided, and a part of it was voted on.</source>
        <translation>{symbol} está dividido, y ya se votó una parte.</translation>
    </message>
    <message>
        <source>Say who asks for the division.</source>
        <translation>Indique quién pide la división.</translation>
    </message>
    <message>
        <source>{symbol} divided at the request of {names}: {parts}</source>
        <translation>{symbol} dividido a petición de: {names}; {parts}</translation>
    </message>
    <message>
        <source>The Conference has decided against a division of {symbol}.</source>
        <translation>La Conferencia se ha pronunciado contra la división de {symbol}.</translation>
    </message>
    <message>
        <source>Amendment {symbol} has been adopted.</source>
        <translation>La enmienda {symbol} ha sido aprobada.</translation>
    </message>
    <message>
        <source>Amendment {symbol} has been rejected.</source>
        <translation>La enmienda {symbol} ha sido rechazada.</translation>
    </message>
    <message>
        <source>Amendment {symbol} was dropped.</source>
        <translation>La enmienda {symbol} ha sido descartada.</translation>
    </message>
    <message>
        <source>There is no ballot {number}.</source>
        <translation>No hay votación secreta {number}.</translation>
    </message>
    <message>
        <source>Ballot {number} is being counted: that waits until it is announced.</source>
        <translation>Se está contando la votación secreta {number}: eso espera hasta su anuncio.</translation>
    </message>
    <message>
        <source>Lots are to be drawn first: ballot {number} has left candidates equal.</source>
        <translation>Primero ha de procederse al sorteo: la votación secreta {number} dejó candidatos empatados.</translation>
    </message>
    <message>
        <source>Venue of the next session (rehearsal)</source>
        <translation>Lugar del próximo período de sesiones (ensayo)</translation>
    </message>
    <message>
        <source>Draft for the rehearsal</source>
        <translation>Proyecto para el ensayo</translation>
    </message>
    <message>
        <source>An objection came after the gavel.</source>
        <translation>Se objetó después del golpe de mazo.</translation>
    </message>
    <message>
        <source>No plenary meeting is planned for a Friday.</source>
        <translation>No hay ninguna sesión plenaria prevista para un viernes.</translation>
    </message>
    <message>
        <source>There is no proposal {symbol}.</source>
        <translation>No hay ninguna propuesta {symbol}.</translation>
    </message>
    <message>
        <source>{symbol} has been adopted: it would have to be reopened.</source>
        <translation>{symbol} ha sido aprobado: habría que reabrirlo.</translation>
    </message>
    <message>
        <source>{symbol} has been rejected.</source>
        <translation>{symbol} ha sido rechazado.</translation>
    </message>
    <message>
        <source>{symbol} has been withdrawn.</source>
        <translation>{symbol} ha sido retirado.</translation>
    </message>
    <message>
        <source>{symbol} has fallen: the Conference is not competent to adopt it.</source>
        <translation>{symbol} ha decaído: la Conferencia no es competente para aprobarlo.</translation>
    </message>
    <message>
        <source>There is no amendment {symbol}.</source>
        <translation>No hay ninguna enmienda {symbol}.</translation>
    </message>
    <message>
        <source>{symbol} has no part “{part}” that is voted on apart.</source>
        <translation>{symbol} no tiene ninguna parte «{part}» que se vote por separado.</translation>
    </message>
    <message>
        <source>{symbol} is being voted on: that waits until the result is announced.</source>
        <translation>{symbol} se está votando: eso espera al resultado.</translation>
    </message>
    <message>
        <source>There is no decision “{told}”: name it as “resolution 8/1”, or by its time.</source>
        <translation>No hay ninguna decisión «{told}»: indíquela como «resolution 8/1», o por su hora.</translation>
    </message>
    <message>
        <source>The debate on {symbol} is adjourned: it is not put unless reconsidered.</source>
        <translation>El debate sobre {symbol} está aplazado: no se somete a decisión salvo nuevo examen.</translation>
    </message>
    <message>
        <source>The debate on item {item} is adjourned: it is not put unless reconsidered.</source>
        <translation>El debate sobre el tema {item} está aplazado: no se somete a decisión salvo que se reconsidere.</translation>
    </message>
    <message>
        <source>A symbol needs its letters, and no “{mark}” among them.</source>
        <translation>Una signatura necesita sus letras, sin «{mark}».</translation>
    </message>
    <message>
        <source>{symbol} has been submitted already.</source>
        <translation>{symbol} ya se ha presentado.</translation>
    </message>
    <message>
        <source>{name} is no candidate of this ballot.</source>
        <translation>Sin candidatura en esta votación: {name}.</translation>
    </message>
    <message>
        <source>A figure is missing: that of {name}.</source>
        <translation>Falta una cifra: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n States parties have a vote, and {papers} papers were given out.</source>
        <translation>
            <numerusform>%n Estado parte tiene voto, y se distribuyeron {papers} cédulas.</numerusform>
            <numerusform>%n Estados parte tienen voto, y se distribuyeron {papers} cédulas.</numerusform>
        </translation>
    </message>
    <message>
        <source>More papers in the box ({in_box}) than were given out ({given_out}).</source>
        <translation>Más cédulas en la urna ({in_box}) de las distribuidas ({given_out}).</translation>
    </message>
    <message>
        <source>Invalid and blank ({papers}) are more than the papers in the box ({in_box}).</source>
        <translation>Las cédulas nulas y en blanco ({papers}) son más que las de la urna ({in_box}).</translation>
    </message>
    <message>
        <source>Each valid paper names one: valid papers {papers}, votes {votes}.</source>
        <translation>Cada cédula válida lleva un nombre: cédulas válidas {papers}, votos {votes}.</translation>
    </message>
    <message>
        <source>No more votes for one than valid papers ({papers}): {name} has {votes}.</source>
        <translation>Nadie tiene más votos que cédulas válidas ({papers}): {name}, {votes}.</translation>
    </message>
    <message>
        <source>Each valid paper names {names} at most: valid papers {papers}, votes {votes}.</source>
        <translation>Cada cédula válida lleva como máximo {names} nombres: cédulas válidas {papers}, votos {votes}.</translation>
    </message>
    <message>
        <source>add an item to the agenda</source>
        <translation>incluir un tema en el programa</translation>
    </message>
    <message>
        <source>Item {item} added to the agenda: {title}</source>
        <translation>Tema {item} incluido en el programa: {title}</translation>
    </message>
    <message>
        <source>change an item of the agenda</source>
        <translation>cambiar un tema del programa</translation>
    </message>
    <message>
        <source>Say what is to change in item {item}.</source>
        <translation>Indique qué cambia en el tema {item}.</translation>
    </message>
    <message>
        <source>Item {item} changed: {title}</source>
        <translation>Tema {item} modificado: {title}</translation>
    </message>
    <message>
        <source>Item {before} is item {item} now: {title}</source>
        <translation>El tema {before} pasa a ser el tema {item}: {title}</translation>
    </message>
    <message>
        <source>delete an item from the agenda</source>
        <translation>suprimir un tema del programa</translation>
    </message>
    <message>
        <source>Item {item} deleted from the agenda</source>
        <translation>Tema {item} suprimido del programa</translation>
    </message>
    <message>
        <source>defer an item</source>
        <translation>aplazar un tema</translation>
    </message>
    <message>
        <source>Item {item} deferred to {text}</source>
        <translation>Tema {item} aplazado: {text}</translation>
    </message>
    <message>
        <source>Item {item} deferred</source>
        <translation>Tema {item} aplazado</translation>
    </message>
    <message>
        <source>“{text}” is no number of an agenda item.</source>
        <translation>«{text}» no es un número de tema.</translation>
    </message>
    <message>
        <source>Item {item} was deleted; its number is not given again.</source>
        <translation>El tema {item} se suprimió; su número no se vuelve a asignar.</translation>
    </message>
    <message>
        <source>The agenda has an item {item} already.</source>
        <translation>El programa ya tiene un tema {item}.</translation>
    </message>
    <message>
        <source>Item {item} cannot stand before item {before}.</source>
        <translation>El tema {item} no puede ir antes del tema {before}.</translation>
    </message>
    <message>
        <source>Item {item} is in hand: it can be neither deleted nor deferred.</source>
        <translation>El tema {item} se está examinando: no puede suprimirse ni aplazarse.</translation>
    </message>
    <message>
        <source>Somebody waits in the list for {list}: its items are neither deleted nor deferred.</source>
        <translation>Hay quien espera en la lista de {list}: sus temas no se suprimen ni se aplazan.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the organization of work are still planned for it.</source>
        <translation>
            <numerusform>%n parte de la organización de los trabajos sigue prevista para él.</numerusform>
            <numerusform>%n partes de la organización de los trabajos siguen previstas para él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are under it.</source>
        <translation>
            <numerusform>Le corresponde %n documento.</numerusform>
            <numerusform>Le corresponden %n documentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda has been adopted: to amend it, the Conference decides.</source>
        <translation>El programa está aprobado: corresponde a la Conferencia decidir si lo modifica.</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About this conference</source>
        <translation>Acerca de esta conferencia</translation>
    </message>
    <message>
        <source>Document, place, time and sessions</source>
        <translation>Documento, lugar, fechas y períodos de sesiones</translation>
    </message>
    <message>
        <source>What is assumed, and what is doubtful</source>
        <translation>Lo que se supone y lo que es dudoso</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>States parties</source>
        <translation>Estados partes</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Dudas</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>El documento</translation>
    </message>
    <message>
        <source>Sessions of the Conference</source>
        <translation>Períodos de sesiones de la Conferencia</translation>
    </message>
    <message>
        <source>None is recorded</source>
        <translation>No consta ninguno</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Período de sesiones</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Huso horario</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Meetings planned</source>
        <translation>Sesiones previstas</translation>
    </message>
    <message>
        <source>Meetings with interpretation</source>
        <translation>Sesiones con interpretación</translation>
    </message>
    <message>
        <source>{count} held beside them</source>
        <translation>{count} paralelas</translation>
    </message>
    <message>
        <source>at most {count} at the same time</source>
        <translation>{count} a la vez como máximo</translation>
    </message>
    <message>
        <source>at most {count} at the same time, as the annex suggests</source>
        <translation>como máximo {count} al mismo tiempo, según el anexo</translation>
    </message>
    <message>
        <source>fixed by {basis}</source>
        <translation>fijado por: {basis}</translation>
    </message>
    <message>
        <source>presided over by {name}</source>
        <translation>presidencia: {name}</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>este período de sesiones</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>decisión {number}</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>Lo que se supone</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Not checked of those who take part</source>
        <translation>Sin comprobar, de los participantes</translation>
    </message>
    <message>
        <source>Doubts about the document</source>
        <translation>Dudas sobre el documento</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Nothing recorded states it; that of the place is taken.</source>
        <translation>Nada de lo registrado lo indica; se toma el del lugar.</translation>
    </message>
    <message>
        <source>Time of {city}</source>
        <translation>Hora de {city}</translation>
    </message>
    <message>
        <source>The document’s own words for them are not known.</source>
        <translation>No se conocen las palabras del propio documento.</translation>
    </message>
    <message>
        <source>Titles of items {items}</source>
        <translation>Títulos de los temas {items}</translation>
    </message>
    <message>
        <source>Its agenda item is inferred.</source>
        <translation>Su tema del programa se ha deducido.</translation>
    </message>
    <message>
        <source>concerns {what}</source>
        <translation>atañe a: {what}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>not opened</source>
        <translation>no abierto</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>dejado abierto</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>aplazado</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>concluido</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
</context>
<context>
    <name>Also</name>
    <message>
        <source>give the floor, call on, next speaker, start</source>
        <translation>dar la palabra, llamar, orador siguiente, iniciar</translation>
    </message>
    <message>
        <source>forgot to start the clock, late start</source>
        <translation>reloj olvidado, comienzo tardío</translation>
    </message>
    <message>
        <source>stop the clock, hold, continue</source>
        <translation>parar el reloj, seguir, continuar</translation>
    </message>
    <message>
        <source>extra time, longer</source>
        <translation>tiempo adicional, más largo</translation>
    </message>
    <message>
        <source>take time back, shorter</source>
        <translation>quitar tiempo, más corto</translation>
    </message>
    <message>
        <source>stop, finish, thank the speaker</source>
        <translation>parar, acabar, agradecer al orador</translation>
    </message>
    <message>
        <source>skip, not in the room, missing</source>
        <translation>omitir, no está en la sala, falta</translation>
    </message>
    <message>
        <source>bring back, returned</source>
        <translation>hacer volver, ha vuelto</translation>
    </message>
    <message>
        <source>secretary, announcement</source>
        <translation>secretario, anuncio</translation>
    </message>
    <message>
        <source>guest, panel, keynote</source>
        <translation>invitado, mesa redonda, ponente</translation>
    </message>
    <message>
        <source>interruption, power cut, microphones failed</source>
        <translation>interrupción, corte de luz, fallo de micrófonos</translation>
    </message>
    <message>
        <source>motion, procedural motion, interrupt, objection</source>
        <translation>moción, moción de procedimiento, interrumpir, objeción</translation>
    </message>
    <message>
        <source>decision of the chair</source>
        <translation>decisión de la presidencia</translation>
    </message>
    <message>
        <source>vote, votes</source>
        <translation>votación, votos</translation>
    </message>
    <message>
        <source>cut off by mistake, give the floor back</source>
        <translation>cortado por error, devolver la palabra</translation>
    </message>
    <message>
        <source>inscribe, request for the floor, speaker, register to speak</source>
        <translation>inscribir, solicitud de palabra, orador</translation>
    </message>
    <message>
        <source>answer, rebuttal</source>
        <translation>respuesta, réplica</translation>
    </message>
    <message>
        <source>search, find, show only</source>
        <translation>buscar, encontrar, mostrar solo</translation>
    </message>
    <message>
        <source>order, earlier, rearrange</source>
        <translation>orden, antes, reordenar</translation>
    </message>
    <message>
        <source>order, later, rearrange</source>
        <translation>orden, después, reordenar</translation>
    </message>
    <message>
        <source>minister, rank, level</source>
        <translation>ministro, rango, nivel</translation>
    </message>
    <message>
        <source>substitute, another speaker</source>
        <translation>suplente, otro orador</translation>
    </message>
    <message>
        <source>swap, trade places</source>
        <translation>permutar, cambiar de lugar</translation>
    </message>
    <message>
        <source>speech, document, file</source>
        <translation>discurso, documento, archivo</translation>
    </message>
    <message>
        <source>written statement, submit</source>
        <translation>declaración escrita, entregar</translation>
    </message>
    <message>
        <source>move to another item</source>
        <translation>pasar a otro tema</translation>
    </message>
    <message>
        <source>forecast, limit, time left, too many speakers</source>
        <translation>previsión, límite, tiempo restante, demasiados oradores</translation>
    </message>
    <message>
        <source>history, past, as it was</source>
        <translation>historial, pasado, como estaba</translation>
    </message>
    <message>
        <source>chart, diagram, statistics, report</source>
        <translation>gráfico, diagrama, estadísticas, informe</translation>
    </message>
    <message>
        <source>invitation, civil society</source>
        <translation>invitación, sociedad civil</translation>
    </message>
    <message>
        <source>gavel, closure of the list, open the list</source>
        <translation>mazo, cierre de la lista, abrir la lista</translation>
    </message>
    <message>
        <source>gavel, begin, opening</source>
        <translation>mazo, comenzar, apertura</translation>
    </message>
    <message>
        <source>gavel, begin the meeting, start of the meeting</source>
        <translation>mazo, comenzar la sesión, inicio de la sesión</translation>
    </message>
    <message>
        <source>agenda, next item</source>
        <translation>programa, tema siguiente</translation>
    </message>
    <message>
        <source>gavel, finish the item</source>
        <translation>mazo, acabar el tema</translation>
    </message>
    <message>
        <source>postpone, come back to it</source>
        <translation>aplazar, volver a él</translation>
    </message>
    <message>
        <source>gavel, break, lunch, motion to suspend, pause</source>
        <translation>mazo, pausa, almuerzo, moción de suspensión</translation>
    </message>
    <message>
        <source>break until, lunch, consultations, resumes at</source>
        <translation>pausa hasta, almuerzo, consultas, se reanuda a las</translation>
    </message>
    <message>
        <source>closed meeting, in camera</source>
        <translation>sesión cerrada, a puerta cerrada</translation>
    </message>
    <message>
        <source>announcement, read before rising</source>
        <translation>anuncio, leer antes de levantar la sesión</translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>anuncios</translation>
    </message>
    <message>
        <source>overtime, later, interpreters</source>
        <translation>horas extra, más tarde, intérpretes</translation>
    </message>
    <message>
        <source>gavel, end the meeting, rise, motion to adjourn</source>
        <translation>mazo, fin de la sesión, levantar, moción de levantar</translation>
    </message>
    <message>
        <source>gavel, end of the session, closing</source>
        <translation>mazo, fin del período, clausura</translation>
    </message>
    <message>
        <source>move, motion, procedural motion, adjourn the debate, close the debate, limit the statements</source>
        <translation>proponer, moción, moción de procedimiento, aplazamiento del debate, cierre del debate, limitación del tiempo</translation>
    </message>
    <message>
        <source>in favour, support the motion</source>
        <translation>a favor, apoyar la moción</translation>
    </message>
    <message>
        <source>oppose the motion</source>
        <translation>en contra, oponerse a la moción</translation>
    </message>
    <message>
        <source>withdraw the motion, take the motion back</source>
        <translation>retirar la moción</translation>
    </message>
    <message>
        <source>gavel, adopt the motion, no objection</source>
        <translation>mazo, aprobar la moción, sin objeciones</translation>
    </message>
    <message>
        <source>objection, no consensus, against</source>
        <translation>objeción, sin consenso, en contra</translation>
    </message>
    <message>
        <source>late objection, reopen, too late, after the gavel</source>
        <translation>objeción tardía, reabrir, demasiado tarde, tras el golpe de mazo</translation>
    </message>
    <message>
        <source>draft resolution, draft decision, sponsor, tabled, L.</source>
        <translation>proyecto de resolución, proyecto de decisión, patrocinador, presentado, L.</translation>
    </message>
    <message>
        <source>draft, consensus, amendment, sponsors, circulate, consultations, defer</source>
        <translation>proyecto, consenso, enmienda, patrocinadores, distribuir, consultas, aplazar</translation>
    </message>
    <message>
        <source>explanation of position, reservation, dissociation, interpretative statement</source>
        <translation>explicación de posición, reserva, desvinculación, declaración interpretativa</translation>
    </message>
    <message>
        <source>quorum, base, denominator, how many take part</source>
        <translation>quórum, base, denominador, cuántos participan</translation>
    </message>
    <message>
        <source>search, look for, papers of a delegation</source>
        <translation>buscar, localizar, credenciales de una delegación</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>photocopy, scan</source>
        <translation>fotocopia, escaneo</translation>
    </message>
    <message>
        <source>note verbale, letter</source>
        <translation>nota verbal, carta</translation>
    </message>
    <message>
        <source>accepted, valid</source>
        <translation>aceptadas, válidas</translation>
    </message>
    <message>
        <source>refused, invalid</source>
        <translation>rechazadas, no válidas</translation>
    </message>
    <message>
        <source>objection rejected</source>
        <translation>objeción rechazada</translation>
    </message>
    <message>
        <source>objection upheld, exclude</source>
        <translation>objeción aceptada, excluir</translation>
    </message>
    <message>
        <source>attendance, roll call, in the room</source>
        <translation>asistencia, pasar lista, en la sala</translation>
    </message>
    <message>
        <source>maximize, whole screen</source>
        <translation>maximizar, toda la pantalla</translation>
    </message>
    <message>
        <source>chair, second screen, presiding officer</source>
        <translation>presidencia, segunda pantalla</translation>
    </message>
    <message>
        <source>monitor, second screen</source>
        <translation>monitor, segunda pantalla</translation>
    </message>
    <message>
        <source>public screen, projector, beamer</source>
        <translation>pantalla pública, proyector</translation>
    </message>
    <message>
        <source>monitor, projector</source>
        <translation>monitor, proyector</translation>
    </message>
    <message>
        <source>black screen, hide, empty</source>
        <translation>pantalla negra, ocultar, vacío</translation>
    </message>
    <message>
        <source>announce, notice, text on the screen</source>
        <translation>anunciar, aviso, texto en pantalla</translation>
    </message>
    <message>
        <source>recorded vote, roll call, who voted how</source>
        <translation>votación registrada, votación nominal, quién votó qué</translation>
    </message>
    <message>
        <source>over time, exceeded</source>
        <translation>exceso de tiempo, excedido</translation>
    </message>
    <message>
        <source>bell, beep, signal</source>
        <translation>timbre, pitido, señal</translation>
    </message>
    <message>
        <source>permission, confirm</source>
        <translation>permiso, confirmar</translation>
    </message>
    <message>
        <source>allow, permission</source>
        <translation>permitir, permiso</translation>
    </message>
    <message>
        <source>settings, preferences, options, font, translation, digits</source>
        <translation>idioma, ajustes, preferencias, opciones, letra, traducción, cifras</translation>
    </message>
    <message>
        <source>colours, night, appearance</source>
        <translation>colores, noche, aspecto</translation>
    </message>
    <message>
        <source>bigger, zoom in, font size</source>
        <translation>más grande, acercar, tamaño de letra</translation>
    </message>
    <message>
        <source>zoom out, font size</source>
        <translation>alejar, tamaño de letra</translation>
    </message>
    <message>
        <source>what if, before and after, preview, try it out, consequences</source>
        <translation>qué pasaría si, antes y después, vista previa, probar, consecuencias</translation>
    </message>
    <message>
        <source>back, close the page, now</source>
        <translation>volver, cerrar la página, ahora</translation>
    </message>
    <message>
        <source>delegations, observers, organizations, rights, participation</source>
        <translation>delegaciones, observadores, organizaciones, derechos, participación</translation>
    </message>
    <message>
        <source>speakers list, back, close the page</source>
        <translation>lista de oradores, volver, cerrar la página</translation>
    </message>
    <message>
        <source>put to the vote, roll call, show of hands, recorded vote</source>
        <translation>someter a votación, votación nominal, a mano alzada, votación registrada</translation>
    </message>
    <message>
        <source>secret ballot, ballot box, papers, lot, draw lots</source>
        <translation>votación secreta, urna, cédulas, sorteo</translation>
    </message>
    <message>
        <source>agenda item, mandate, documents, decisions, item</source>
        <translation>tema del programa, mandato, documentos, decisiones, tema</translation>
    </message>
    <message>
        <source>history, assumptions, doubts, uncertain, information</source>
        <translation>historia, supuestos, dudas, incierto, información</translation>
    </message>
    <message>
        <source>take back, mistake, reverse</source>
        <translation>volver atrás, error</translation>
    </message>
    <message>
        <source>do again, bring back</source>
        <translation>repetir, recuperar</translation>
    </message>
    <message>
        <source>save, save as, copy of the file, memory stick, USB</source>
        <translation>guardar, guardar como, copia del archivo, memoria USB</translation>
    </message>
    <message>
        <source>print, PDF, export, save as, word, excel, report, list, table, CSV</source>
        <translation>imprimir, PDF, exportar, guardar como, word, excel, informe, lista, tabla, CSV</translation>
    </message>
    <message>
        <source>set the clock, time of day, synchronize</source>
        <translation>poner el reloj en hora, hora, sincronizar</translation>
    </message>
    <message>
        <source>locked, copy, read only</source>
        <translation>bloqueado, copia, solo lectura</translation>
    </message>
    <message>
        <source>help, instructions, documentation</source>
        <translation>ayuda, instrucciones, documentación</translation>
    </message>
    <message>
        <source>shortcuts, keyboard, help</source>
        <translation>atajos, teclado, ayuda</translation>
    </message>
    <message>
        <source>shortcut, keyboard, remap</source>
        <translation>atajo, teclado, reasignar</translation>
    </message>
    <message>
        <source>wording, sentences, formulas</source>
        <translation>redacción, frases, fórmulas</translation>
    </message>
    <message>
        <source>documents, organization of work, schedule</source>
        <translation>documentos, organización de los trabajos, calendario</translation>
    </message>
    <message>
        <source>side panel, log, rules</source>
        <translation>panel lateral, registro, reglamento</translation>
    </message>
    <message>
        <source>side panel, switch</source>
        <translation>panel lateral, cambiar</translation>
    </message>
    <message>
        <source>open, file, new file, start page, close the file</source>
        <translation>abrir, archivo, archivo nuevo, página de inicio, cerrar el archivo</translation>
    </message>
    <message>
        <source>tutorial, tour, training, help</source>
        <translation>tutorial, visita, formación, ayuda</translation>
    </message>
    <message>
        <source>jump, fast forward, simulation</source>
        <translation>saltar, avance rápido, simulación</translation>
    </message>
    <message>
        <source>began earlier, correct the start</source>
        <translation>comenzó antes, corregir el inicio</translation>
    </message>
    <message>
        <source>time limit, speaking time, deadline, rules of the list</source>
        <translation>tiempo de palabra, límite, plazo, reglas de la lista</translation>
    </message>
    <message>
        <source>closure, deadline passed</source>
        <translation>cierre, plazo vencido</translation>
    </message>
    <message>
        <source>wrong time, hour</source>
        <translation>hora equivocada, hora</translation>
    </message>
    <message>
        <source>typing error, mistake, change the name</source>
        <translation>error de mecanografía, error, cambiar el nombre</translation>
    </message>
    <message>
        <source>gavel, decision, adopt, resolution, elect, election, acclamation</source>
        <translation>mazo, decisión, aprobar, resolución, elegir, elección, aclamación</translation>
    </message>
    <message>
        <source>out of order, call on</source>
        <translation>fuera de turno, llamar</translation>
    </message>
    <message>
        <source>extra time, seconds, minutes</source>
        <translation>tiempo adicional, segundos, minutos</translation>
    </message>
    <message>
        <source>interruption, power cut</source>
        <translation>interrupción, corte de luz</translation>
    </message>
    <message>
        <source>accredit, observer, application, admit an organization</source>
        <translation>acreditar, observador, solicitud, admitir una organización</translation>
    </message>
    <message>
        <source>observer, signatory, letter</source>
        <translation>observador, signatario, carta</translation>
    </message>
    <message>
        <source>observer, accreditation, request</source>
        <translation>observador, acreditación, solicitud</translation>
    </message>
    <message>
        <source>observer, objection, oppose</source>
        <translation>observador, objeción, oponerse</translation>
    </message>
    <message>
        <source>accession, ratification, becomes a party</source>
        <translation>adhesión, ratificación, pasa a ser parte</translation>
    </message>
    <message>
        <source>representative, head of delegation, list of participants</source>
        <translation>representante, jefe de delegación, lista de participantes</translation>
    </message>
    <message>
        <source>request, list of speakers</source>
        <translation>solicitud, lista de oradores</translation>
    </message>
    <message>
        <source>order, rearrange, earlier, later</source>
        <translation>orden, reordenar, antes, después</translation>
    </message>
    <message>
        <source>new list, create a list</source>
        <translation>lista nueva, crear una lista</translation>
    </message>
    <message>
        <source>schedule, duration, time allotted</source>
        <translation>calendario, duración, tiempo asignado</translation>
    </message>
    <message>
        <source>new State, observer, add a participant</source>
        <translation>nuevo Estado, observador, añadir un participante</translation>
    </message>
    <message>
        <source>open the list again</source>
        <translation>abrir de nuevo la lista</translation>
    </message>
    <message>
        <source>letter, papers, original</source>
        <translation>carta, documentos, original</translation>
    </message>
    <message>
        <source>Vice-President, preside, presiding officer</source>
        <translation>Vicepresidente, presidir, ocupar la presidencia</translation>
    </message>
    <message>
        <source>precedence, procedure, which motions</source>
        <translation>orden de prioridad, procedimiento, qué mociones</translation>
    </message>
    <message>
        <source>vote on the motion</source>
        <translation>votar la moción</translation>
    </message>
    <message>
        <source>who is there, call the roll</source>
        <translation>quién está, pasar lista</translation>
    </message>
    <message>
        <source>missing papers, checklist, signature, stamp</source>
        <translation>faltan papeles, lista de verificación, firma, sello</translation>
    </message>
    <message>
        <source>assurance, promise, original to follow</source>
        <translation>seguridades, promesa, el original seguirá</translation>
    </message>
    <message>
        <source>objection, contest, withdraw</source>
        <translation>objeción, impugnar, retirar</translation>
    </message>
    <message>
        <source>gavel, bureau, credentials committee, reservation</source>
        <translation>mazo, mesa, comisión de verificación de poderes, reserva</translation>
    </message>
    <message>
        <source>bureau meeting, credentials committee</source>
        <translation>reunión de la mesa, comisión de verificación de poderes</translation>
    </message>
    <message>
        <source>cancel, remove, take off, delete</source>
        <translation>cancelar, quitar, eliminar, borrar</translation>
    </message>
    <message>
        <source>save, save as, store</source>
        <translation>guardar, almacenar</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>name or code of a delegation</source>
        <translation>nombre o código de una delegación</translation>
    </message>
    <message>
        <source>number or words of an agenda item</source>
        <translation>número o palabras de un tema del programa</translation>
    </message>
    <message>
        <source>minutes and seconds, as 2:30</source>
        <translation>minutos y segundos, como 2:30</translation>
    </message>
    <message>
        <source>number of a meeting</source>
        <translation>número de una sesión</translation>
    </message>
    <message>
        <source>what the meeting is to take up</source>
        <translation>lo que la sesión ha de tratar</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>who signed them</source>
        <translation>quién las firmó</translation>
    </message>
    <message>
        <source>names or codes, with commas between them</source>
        <translation>nombres o códigos, separados por comas</translation>
    </message>
    <message>
        <source>symbol or title</source>
        <translation>signatura o título</translation>
    </message>
    <message>
        <source>probable: as in the sister treaty</source>
        <translation>probable: como en el tratado hermano</translation>
    </message>
    <message>
        <source>Replies under item {item}</source>
        <translation>Respuestas en relación con el tema {item}</translation>
    </message>
    <message>
        <source>she</source>
        <translation>ella</translation>
    </message>
    <message>
        <source>he</source>
        <translation>él</translation>
    </message>
    <message>
        <source>“{typed}” is no span of time; write it as 2:30.</source>
        <translation>«{typed}» no es una duración; escríbala así: 2:30.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <source>“{typed}” is no answer to this.</source>
        <translation>«{typed}» no responde a esta pregunta.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>To the end of the list</source>
        <translation>Al final de la lista</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>BallotCommands</name>
    <message>
        <source>an office, or what is elected in words</source>
        <translation>un cargo, o lo que se elige, en palabras</translation>
    </message>
    <message>
        <source>What is elected by secret ballot?</source>
        <translation>¿Qué se elige por votación secreta?</translation>
    </message>
    <message>
        <source>Nothing is to be drawn by lot.</source>
        <translation>No hay nada que sortear.</translation>
    </message>
    <message>
        <source>Whom does the lot name?</source>
        <translation>¿A quién designa el sorteo?</translation>
    </message>
    <message>
        <source>Show ballot {number}</source>
        <translation>Mostrar la votación secreta {number}</translation>
    </message>
    <message>
        <source>more candidates than places</source>
        <translation>más candidatos que puestos</translation>
    </message>
    <message>
        <source>{question} – how many places?</source>
        <translation>{question} – ¿cuántos puestos?</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>Un puesto</numerusform>
            <numerusform>%n puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>{question} – who are the candidates?</source>
        <translation>{question} – ¿quiénes son los candidatos?</translation>
    </message>
    <message>
        <source>names or codes, with commas between them</source>
        <translation>nombres o códigos, separados por comas</translation>
    </message>
</context>
<context>
    <name>BallotDesk</name>
    <message>
        <source>The secret ballot</source>
        <translation>La votación secreta</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Distribuidas</translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>En la urna</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Mayoría</translation>
    </message>
    <message>
        <source>Secret ballot, the first</source>
        <translation>Votación secreta, la primera</translation>
    </message>
    <message>
        <source>Secret ballot {round}, restricted</source>
        <translation>Votación secreta {round}, limitada</translation>
    </message>
    <message>
        <source>Secret ballot {round}, special</source>
        <translation>Votación secreta {round}, especial</translation>
    </message>
    <message>
        <source>{ballot}, under item {item}</source>
        <translation>{ballot}, en relación con el tema {item}</translation>
    </message>
    <message numerus="yes">
        <source>%n stay in</source>
        <translation>
            <numerusform>%n se mantiene</numerusform>
            <numerusform>%n se mantienen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>Un puesto</numerusform>
            <numerusform>%n puestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidato</numerusform>
            <numerusform>%n candidatos</numerusform>
        </translation>
    </message>
    <message>
        <source>Tellers: {names}</source>
        <translation>Escrutadores: {names}</translation>
    </message>
    <message>
        <source>Papers out since {hour}</source>
        <translation>Cédulas distribuidas desde las {hour}</translation>
    </message>
    <message>
        <source>Box closed {hour}</source>
        <translation>Urna cerrada a las {hour}</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciada</translation>
    </message>
    <message>
        <source>Ballots held</source>
        <translation>Votaciones celebradas</translation>
    </message>
    <message>
        <source>None yet in this election.</source>
        <translation>Ninguna aún en esta elección.</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Papers are counted, delegations are not: who took a paper may be noted, how anybody voted is not.</source>
        <translation>Se cuentan las cédulas, no las delegaciones: puede anotarse quién recogió una cédula, no cómo votó nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations were noted to have taken a paper.</source>
        <translation>
            <numerusform>Consta que %n delegación recogió una cédula.</numerusform>
            <numerusform>Consta que %n delegaciones recogieron una cédula.</numerusform>
        </translation>
    </message>
    <message>
        <source>Elected.</source>
        <translation>Elegido.</translation>
    </message>
    <message>
        <source>Elected by lot.</source>
        <translation>Elegido por sorteo.</translation>
    </message>
    <message numerus="yes">
        <source>Equal: %n lots are drawn among them.</source>
        <translation>
            <numerusform>Empate: se procede a un sorteo entre ellos.</numerusform>
            <numerusform>Empate: se procede a %n sorteos entre ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal: a special ballot is held among them.</source>
        <translation>Empate: se celebra una votación especial entre ellos.</translation>
    </message>
    <message>
        <source>A restricted ballot is held among them.</source>
        <translation>Se celebra una votación limitada entre ellos.</translation>
    </message>
    <message>
        <source>The election is over.</source>
        <translation>La elección ha terminado.</translation>
    </message>
    <message>
        <source>The majority of the valid papers</source>
        <translation>La mayoría de las cédulas válidas</translation>
    </message>
    <message>
        <source>Equal votes</source>
        <translation>Igualdad de votos</translation>
    </message>
    <message>
        <source>Elected, without a majority.</source>
        <translation>Elegido, sin que se requiera mayoría.</translation>
    </message>
    <message>
        <source>Stays in, beside: {names}.</source>
        <translation>Se mantiene, junto a: {names}.</translation>
    </message>
    <message>
        <source>Stays in for the next ballot.</source>
        <translation>Se mantiene para la próxima votación.</translation>
    </message>
    <message>
        <source>Most votes</source>
        <translation>Más votos</translation>
    </message>
    <message>
        <source>Lots are drawn.</source>
        <translation>Se procede a un sorteo.</translation>
    </message>
    <message>
        <source>A restricted ballot is held between the two with most votes.</source>
        <translation>Se celebra una votación limitada entre los dos con más votos.</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>Nadie la tiene</translation>
    </message>
    <message>
        <source>For the second place, or of more than two who lead: a special ballot.</source>
        <translation>Por el segundo lugar, o entre más de dos en cabeza: una votación especial.</translation>
    </message>
    <message>
        <source>The President draws lots between the two.</source>
        <translation>El Presidente procede a un sorteo entre los dos.</translation>
    </message>
    <message>
        <source>Elected, most votes first, as many as there are places.</source>
        <translation>Elegidos por orden de votos, tantos como puestos haya.</translation>
    </message>
    <message>
        <source>A restricted ballot is held among those with most votes, not more than twice the places left.</source>
        <translation>Se celebra una votación limitada entre quienes tienen más votos, no más del doble de los puestos restantes.</translation>
    </message>
    <message>
        <source>Too few have it</source>
        <translation>Muy pocos la tienen</translation>
    </message>
    <message>
        <source>Over the last place, or at the border: a special ballot, then lots.</source>
        <translation>Por el último puesto, o en el límite: una votación especial y después sorteo.</translation>
    </message>
    <message>
        <source>Ballot {round}, {hour}</source>
        <translation>Votación {round}, {hour}</translation>
    </message>
    <message>
        <source>{valid} valid: {votes}</source>
        <translation>{valid} válidas: {votes}</translation>
    </message>
    <message>
        <source>elected: {names}</source>
        <translation>elegidos: {names}</translation>
    </message>
</context>
<context>
    <name>BallotFoot</name>
    <message>
        <source>Who took a paper</source>
        <translation>Quién recogió una cédula</translation>
    </message>
    <message>
        <source>Enter the count</source>
        <translation>Anotar el recuento</translation>
    </message>
    <message>
        <source>Enter the first count</source>
        <translation>Anotar el primer recuento</translation>
    </message>
    <message>
        <source>Enter the second count</source>
        <translation>Anotar el segundo recuento</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message>
        <source>Whom the lot named</source>
        <translation>A quién designó el sorteo</translation>
    </message>
    <message>
        <source>Meanwhile other business may go on; the box does not hold the floor.</source>
        <translation>Entretanto pueden proseguir otros trabajos; la urna no retiene la palabra.</translation>
    </message>
</context>
<context>
    <name>BallotMatters</name>
    <message>
        <source>Candidates: %1</source>
        <translation>Candidatos: %1</translation>
    </message>
    <message>
        <source>The papers are out</source>
        <translation>Las cédulas están distribuidas</translation>
    </message>
    <message>
        <source>The box is closed</source>
        <translation>La urna está cerrada</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>Votación secreta</translation>
    </message>
    <message>
        <source>The papers are counted</source>
        <translation>Recuento en curso</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>se requiere %n</numerusform>
            <numerusform>se requieren %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret ballot %1, restricted</source>
        <translation>Votación secreta %1, limitada</translation>
    </message>
    <message>
        <source>Secret ballot %1, special</source>
        <translation>Votación secreta %1, especial</translation>
    </message>
    <message>
        <source>Elected by lot: %1</source>
        <translation>Elegido por sorteo: %1</translation>
    </message>
    <message>
        <source>Elected: %1</source>
        <translation>Elegido: %1</translation>
    </message>
    <message>
        <source>Equal votes</source>
        <translation>Igualdad de votos</translation>
    </message>
    <message>
        <source>No majority</source>
        <translation>Sin mayoría</translation>
    </message>
    <message>
        <source>The next ballot follows</source>
        <translation>Sigue la próxima votación</translation>
    </message>
    <message>
        <source>Lots are drawn: %1</source>
        <translation>Sorteo: %1</translation>
    </message>
    <message>
        <source>A restricted ballot follows: %1</source>
        <translation>Sigue una votación limitada: %1</translation>
    </message>
    <message>
        <source>A special ballot follows: %1</source>
        <translation>Sigue una votación especial: %1</translation>
    </message>
    <message>
        <source>the majority is %1 of %2</source>
        <translation>mayoría: %1 de %2</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>CallStrip</name>
    <message>
        <source>Who is called</source>
        <translation>A quién se llama</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>El llamamiento ha terminado</translation>
    </message>
    <message>
        <source>All were called</source>
        <translation>Se ha llamado a todos</translation>
    </message>
    <message>
        <source>then {names}</source>
        <translation>luego {names}</translation>
    </message>
    <message>
        <source>To be entered, {place} of {count}</source>
        <translation>Por anotar, {place} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>Called again, %n to go</source>
        <translation>
            <numerusform>Segundo llamamiento, queda %n</numerusform>
            <numerusform>Segundo llamamiento, quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Called, {place} of {count}</source>
        <translation>Se llama, {place} de {count}</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>Por rectificar</translation>
    </message>
    <message>
        <source>Answers out of turn</source>
        <translation>Responde fuera de su turno</translation>
    </message>
    <message>
        <source>so far: {answer}</source>
        <translation>hasta ahora: {answer}</translation>
    </message>
    <message>
        <source>Esc: back to {name}</source>
        <translation>Esc: volver – {name}</translation>
    </message>
</context>
<context>
    <name>ChairCommands</name>
    <message>
        <source>an officer, or name or code of a delegation</source>
        <translation>un miembre de la Mesa, o nombre o código de una delegación</translation>
    </message>
    <message>
        <source>Who presides?</source>
        <translation>¿Quién preside?</translation>
    </message>
    <message>
        <source>{office}: {name}</source>
        <translation>{office}: {name}</translation>
    </message>
    <message>
        <source>presides now</source>
        <translation>preside ahora</translation>
    </message>
    <message>
        <source>until one is elected</source>
        <translation>hasta la elección</translation>
    </message>
    <message>
        <source>{name} presides as</source>
        <translation>{name}: preside en calidad de</translation>
    </message>
    <message>
        <source>an office, in any words</source>
        <translation>un cargo, con cualquier palabra</translation>
    </message>
    <message>
        <source>Outgoing President, until one is elected</source>
        <translation>Presidencia saliente, hasta la elección</translation>
    </message>
    <message>
        <source>{name} presides: who is it?</source>
        <translation>Presidencia: {name}, ¿quién es?</translation>
    </message>
    <message>
        <source>name of the person; Enter: by the delegation alone</source>
        <translation>nombre de la persona; Intro: solo la delegación</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>CompareBand</name>
    <message>
        <source>Where the counts differ</source>
        <translation>Dónde difieren los recuentos</translation>
    </message>
    <message numerus="yes">
        <source>The two counts differ by %n papers.</source>
        <translation>
            <numerusform>Los dos recuentos difieren en %n cédula.</numerusform>
            <numerusform>Los dos recuentos difieren en %n cédulas.</numerusform>
        </translation>
    </message>
    <message>
        <source>By either count the following are elected: {names}; the figures must still agree.</source>
        <translation>Con ambos recuentos quedan elegidos: {names}; aun así, las cifras deben coincidir.</translation>
    </message>
    <message>
        <source>By either count it comes to the same; the figures must still agree.</source>
        <translation>Con ambos recuentos el resultado es el mismo; aun así, las cifras deben coincidir.</translation>
    </message>
    <message>
        <source>The outcome hangs on it.</source>
        <translation>De ello depende el resultado.</translation>
    </message>
</context>
<context>
    <name>Consequence</name>
    <message>
        <source>no meeting</source>
        <translation>ninguna sesión</translation>
    </message>
    <message>
        <source>in session</source>
        <translation>en sesión</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendida</translation>
    </message>
    <message>
        <source>{count}, the list is closed</source>
        <translation>{count}, la lista está cerrada</translation>
    </message>
    <message>
        <source>Next to say</source>
        <translation>Lo siguiente que decir</translation>
    </message>
    <message>
        <source>Has the floor</source>
        <translation>Tiene la palabra</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>The last one ends</source>
        <translation>Termina el último</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Motions pending</source>
        <translation>Mociones pendientes</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no se alcanza</translation>
    </message>
    <message>
        <source>another day, {hour}</source>
        <translation>otro día, {hour}</translation>
    </message>
</context>
<context>
    <name>ConsequencePanel</name>
    <message>
        <source>What would follow</source>
        <translation>Qué ocurriría</translation>
    </message>
    <message>
        <source>Steps, and what would follow from each</source>
        <translation>Pasos, y qué ocurriría con cada uno</translation>
    </message>
    <message>
        <source>Nothing is done yet. Enter makes it so; Esc leaves no trace</source>
        <translation>Aún no se ha hecho nada. Intro lo hace; Esc no deja rastro</translation>
    </message>
    <message>
        <source>No step is near.</source>
        <translation>No hay ningún paso próximo.</translation>
    </message>
    <message>
        <source>now: {now}</source>
        <translation>ahora: {now}</translation>
    </message>
    <message>
        <source>Nothing else changes.</source>
        <translation>No cambia nada más.</translation>
    </message>
</context>
<context>
    <name>CountFields</name>
    <message>
        <source>Count of a show of hands</source>
        <translation>Recuento a mano alzada</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>Abstenciones</translation>
    </message>
    <message>
        <source>Enter the count</source>
        <translation>Anotar el recuento</translation>
    </message>
    <message numerus="yes">
        <source>%n States parties are marked present.</source>
        <translation>
            <numerusform>Consta la presencia de %n Estado parte.</numerusform>
            <numerusform>Consta la presencia de %n Estados partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sum} counted, of {present} marked present: count again?</source>
        <translation>{sum} contados, de {present} presentes: ¿contar de nuevo?</translation>
    </message>
    <message>
        <source>{sum} counted, of {present} marked present.</source>
        <translation>{sum} contados, de {present} presentes.</translation>
    </message>
</context>
<context>
    <name>CountTable</name>
    <message>
        <source>The counts</source>
        <translation>Los recuentos</translation>
    </message>
    <message>
        <source>First count</source>
        <translation>Primer recuento</translation>
    </message>
    <message>
        <source>Second count</source>
        <translation>Segundo recuento</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Distribuidas</translation>
    </message>
    <message>
        <source>Found in the box</source>
        <translation>Halladas en la urna</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Nulas</translation>
    </message>
    <message>
        <source>Blank (abstentions)</source>
        <translation>En blanco (abstenciones)</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Cédulas</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válidas</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Mayoría</translation>
    </message>
    <message>
        <source>one name on each paper</source>
        <translation>un nombre en cada cédula</translation>
    </message>
    <message numerus="yes">
        <source>no more than %n names on a paper</source>
        <translation>
            <numerusform>no más de %n nombre en cada cédula</numerusform>
            <numerusform>no más de %n nombres en cada cédula</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Sum, against valid papers</source>
        <translation>Suma, frente a las cédulas válidas</translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n presente</numerusform>
            <numerusform>%n presentes</numerusform>
        </translation>
    </message>
    <message>
        <source>as many as present</source>
        <translation>tantas como presentes</translation>
    </message>
    <message numerus="yes">
        <source>%n not returned</source>
        <translation>
            <numerusform>%n no devuelta</numerusform>
            <numerusform>%n no devueltas</numerusform>
        </translation>
    </message>
    <message>
        <source>all returned</source>
        <translation>todas devueltas</translation>
    </message>
    <message>
        <source>agrees in each</source>
        <translation>coincide en cada uno</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>no coincide</translation>
    </message>
    <message>
        <source>differ by %1</source>
        <translation>difieren en %1</translation>
    </message>
    <message>
        <source>first count: {what}</source>
        <translation>primer recuento: {what}</translation>
    </message>
    <message>
        <source>second count: {what}</source>
        <translation>segundo recuento: {what}</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Formal</source>
        <translation>Formales</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Information only</source>
        <translation>Solo información</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en regla</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompletas</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>no aceptadas</translation>
    </message>
    <message>
        <source>accepted on assurance</source>
        <translation>aceptada sobre la base de seguridades</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>no examinadas</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>nombre completo</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>stamp</source>
        <translation>sello</translation>
    </message>
    <message>
        <source>lacking: {what}</source>
        <translation>falta: {what}</translation>
    </message>
    <message>
        <source>Head of State</source>
        <translation>Jefe de Estado</translation>
    </message>
    <message>
        <source>Head of Government</source>
        <translation>Jefe de Gobierno</translation>
    </message>
    <message>
        <source>Minister for Foreign Affairs</source>
        <translation>Ministro de Relaciones Exteriores</translation>
    </message>
    <message>
        <source>Permanent Representative</source>
        <translation>Representante Permanente</translation>
    </message>
    <message>
        <source>note verbale</source>
        <translation>nota verbal</translation>
    </message>
    <message>
        <source>not admitted by the Conference</source>
        <translation>no admitida por la Conferencia</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>challenged by {state}</source>
        <translation>impugna: {state}</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>not present</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
</context>
<context>
    <name>CredentialsCommands</name>
    <message>
        <source>Who objects to {name}?</source>
        <translation>{name}: ¿quién impugna?</translation>
    </message>
    <message>
        <source>The Bureau has not made its report on credentials. Make it first?</source>
        <translation>La Mesa no ha preparado su informe sobre las credenciales. ¿Prepararlo primero?</translation>
    </message>
    <message>
        <source>The report on credentials was adopted {moment}</source>
        <translation>El informe sobre las credenciales se aprobó: {moment}</translation>
    </message>
    <message>
        <source>Report on credentials as of {moment}: adopt it?</source>
        <translation>Informe sobre las credenciales al {moment}: ¿aprobarlo?</translation>
    </message>
    <message>
        <source>Meetings of the Bureau on credentials</source>
        <translation>Reuniones de la Mesa sobre las credenciales</translation>
    </message>
    <message>
        <source>When did the Bureau meet on credentials?</source>
        <translation>¿Cuándo se reunió la Mesa sobre las credenciales?</translation>
    </message>
    <message>
        <source>{name} withdraws its objection</source>
        <translation>{name}: retiro de la objeción</translation>
    </message>
    <message>
        <source>{name}, {finding}: what is lacking?</source>
        <translation>{name}, {finding}: ¿qué falta?</translation>
    </message>
    <message>
        <source>a word of the list, or words for the record</source>
        <translation>una palabra de la lista, o palabras para el acta</translation>
    </message>
    <message>
        <source>Note it: {what}</source>
        <translation>Anotarlo: {what}</translation>
    </message>
    <message>
        <source>Note it, without saying what</source>
        <translation>Anotarlo, sin decir qué</translation>
    </message>
    <message>
        <source>{what}: is there after all</source>
        <translation>{what}: sí está</translation>
    </message>
    <message>
        <source>{what}: is lacking</source>
        <translation>{what}: falta</translation>
    </message>
    <message>
        <source>Make the report, as of now</source>
        <translation>Preparar el informe, según la situación actual</translation>
    </message>
    <message>
        <source>Make the report, as it stood at another moment</source>
        <translation>Preparar el informe, según otro momento</translation>
    </message>
    <message>
        <source>Make it anew, as of now</source>
        <translation>Prepararlo de nuevo, según la situación actual</translation>
    </message>
    <message>
        <source>Make it anew, as it stood at another moment</source>
        <translation>Prepararlo de nuevo, según otro momento</translation>
    </message>
    <message>
        <source>Adopt it, without reservations</source>
        <translation>Aprobarlo, sin reservas</translation>
    </message>
    <message>
        <source>A delegation has a reservation</source>
        <translation>Una delegación tiene una reserva</translation>
    </message>
    <message>
        <source>Of which moment does the report tell?</source>
        <translation>¿De qué momento da cuenta el informe?</translation>
    </message>
    <message>
        <source>Who has a reservation?</source>
        <translation>¿Quién tiene una reserva?</translation>
    </message>
    <message>
        <source>Reservation of {name}, in its words</source>
        <translation>Reserva ({name}), en sus palabras</translation>
    </message>
    <message>
        <source>Adopt it, with the reservations of {names}</source>
        <translation>Aprobarlo, con las reservas de: {names}</translation>
    </message>
    <message>
        <source>Another delegation has a reservation</source>
        <translation>Otra delegación tiene una reserva</translation>
    </message>
    <message>
        <source>Adopt the report on credentials</source>
        <translation>Aprobar el informe sobre las credenciales</translation>
    </message>
    <message>
        <source>Note a meeting</source>
        <translation>Anotar una reunión</translation>
    </message>
    <message numerus="yes">
        <source>%n examined</source>
        <translation>
            <numerusform>%n examinada</numerusform>
            <numerusform>%n examinadas</numerusform>
        </translation>
    </message>
    <message>
        <source>examined: {names}</source>
        <translation>examinadas: {names}</translation>
    </message>
    <message>
        <source>present: {names}</source>
        <translation>presentes: {names}</translation>
    </message>
    <message>
        <source>The Bureau met {moment}.</source>
        <translation>La Mesa se reunió: {moment}.</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation>¿Quiénes estuvieron?</translation>
    </message>
    <message>
        <source>Whose credentials were examined?</source>
        <translation>¿De quién se examinaron las credenciales?</translation>
    </message>
    <message>
        <source>No recommendation yet</source>
        <translation>Aún sin recomendación</translation>
    </message>
    <message>
        <source>What does the Bureau recommend?</source>
        <translation>¿Qué recomienda la Mesa?</translation>
    </message>
    <message>
        <source>Go on with {names}</source>
        <translation>Continuar: {names}</translation>
    </message>
    <message>
        <source>Go on: nobody is named</source>
        <translation>Continuar: no se nombra a nadie</translation>
    </message>
    <message>
        <source>name or code of a delegation</source>
        <translation>nombre o código de una delegación</translation>
    </message>
    <message>
        <source>A question is open.</source>
        <translation>Hay una pregunta abierta.</translation>
    </message>
    <message>
        <source>Esc leaves it; then the key is for the row selected.</source>
        <translation>Esc la deja; entonces la tecla vale para la fila elegida.</translation>
    </message>
    <message>
        <source>No delegation is selected.</source>
        <translation>No hay ninguna delegación elegida.</translation>
    </message>
    <message>
        <source>F4 finds one; the arrow keys choose.</source>
        <translation>F4 busca una; las flechas eligen.</translation>
    </message>
</context>
<context>
    <name>CredentialsModel</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>challenged</source>
        <translation>impugnadas</translation>
    </message>
    <message>
        <source>came late</source>
        <translation>llegaron con retraso</translation>
    </message>
</context>
<context>
    <name>CredentialsPanel</name>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Delegations and their credentials</source>
        <translation>Delegaciones y sus credenciales</translation>
    </message>
    <message>
        <source>report adopted {day}</source>
        <translation>informe aprobado el {day}</translation>
    </message>
    <message>
        <source>{count} to chase</source>
        <translation>{count} por reclamar</translation>
    </message>
    <message numerus="yes">
        <source>Challenges open: %n</source>
        <translation>
            <numerusform>Impugnación en curso: %n</numerusform>
            <numerusform>Impugnaciones en curso: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Seated with full rights until the Conference decides. Rule 20</source>
        <translation>Participa con plenos derechos hasta que decida la Conferencia. Artículo 20</translation>
    </message>
    <message>
        <source>Seated with full rights. Rule 20</source>
        <translation>Participa con plenos derechos. Artículo 20</translation>
    </message>
    <message>
        <source>{count} States parties</source>
        <translation>{count} Estados partes</translation>
    </message>
    <message numerus="yes">
        <source>Bureau met %n times, last {moment}</source>
        <translation>
            <numerusform>La Mesa se reunió el {moment}</numerusform>
            <numerusform>La Mesa se reunió %n veces, la última el {moment}</numerusform>
        </translation>
    </message>
    <message>
        <source>Due {moment}, 24 hours before. Rule 18</source>
        <translation>Para el {moment}, 24 h antes. Art. 18</translation>
    </message>
    <message>
        <source>Was due {moment}, 24 hours before. Rule 18</source>
        <translation>Era para el {moment}, 24 h antes. Art. 18</translation>
    </message>
    <message>
        <source>Report as of {moment}, not adopted</source>
        <translation>Informe al {moment}, no aprobado</translation>
    </message>
    <message>
        <source>Report as of {moment}, adopted {adopted}</source>
        <translation>Informe al {moment}, aprobado el {adopted}</translation>
    </message>
    <message>
        <source>Reservations: {names}</source>
        <translation>Reservas: {names}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>To chase</source>
        <translation>Por reclamar</translation>
    </message>
    <message>
        <source>To examine</source>
        <translation>Por examinar</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>Impugnadas</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>No admitidas</translation>
    </message>
    <message>
        <source>On assurance</source>
        <translation>Con seguridades</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentes</translation>
    </message>
</context>
<context>
    <name>Delegations</name>
    <message>
        <source>status under the Convention</source>
        <translation>situación respecto de la Convención</translation>
    </message>
    <message>
        <source>regional group</source>
        <translation>grupo regional</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>spoken form</source>
        <translation>forma oral</translation>
    </message>
    <message>
        <source>names in languages other than English</source>
        <translation>nombres en idiomas distintos del inglés</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>No admitidas</translation>
    </message>
    <message>
        <source>Not yet admitted</source>
        <translation>Aún no admitido</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>Por invitación</translation>
    </message>
    <message>
        <source>State party</source>
        <translation>Estado parte</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signatario</translation>
    </message>
    <message>
        <source>Non-signatory</source>
        <translation>No signatario</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Intergovernmental</source>
        <translation>Intergubernamental</translation>
    </message>
    <message>
        <source>NGO with ECOSOC status</source>
        <translation>ONG con estatuto ECOSOC</translation>
    </message>
    <message>
        <source>Other NGO</source>
        <translation>Otra ONG</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>jefa de delegación</translation>
    </message>
    <message>
        <source>alternate</source>
        <translation>suplente</translation>
    </message>
    <message>
        <source>adviser</source>
        <translation>asesor</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>representante</translation>
    </message>
    <message>
        <source>uncertain: {facts}</source>
        <translation>incierto: {facts}</translation>
    </message>
    <message>
        <source>not admitted</source>
        <translation>no admitida</translation>
    </message>
    <message>
        <source>objection {day}</source>
        <translation>objeción {day}</translation>
    </message>
    <message>
        <source>listed {day}</source>
        <translation>en lista {day}</translation>
    </message>
    <message>
        <source>accorded {day}</source>
        <translation>concedido {day}</translation>
    </message>
    <message>
        <source>not accorded {day}</source>
        <translation>no concedido {day}</translation>
    </message>
    <message>
        <source>notice {day}</source>
        <translation>aviso {day}</translation>
    </message>
    <message>
        <source>no notice</source>
        <translation>sin aviso</translation>
    </message>
    <message>
        <source>applied {day}</source>
        <translation>solicitud {day}</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>sin solicitud</translation>
    </message>
</context>
<context>
    <name>DelegationsModel</name>
    <message>
        <source>objected to</source>
        <translation>con objeción</translation>
    </message>
</context>
<context>
    <name>DelegationsPanel</name>
    <message>
        <source>Delegations and how they take part</source>
        <translation>Delegaciones y modo de participación</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n observers</source>
        <translation>
            <numerusform>%n observador</numerusform>
            <numerusform>%n observadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided by the Conference. Rules 15 to 17</source>
        <translation>Decide la Conferencia. Artículos 15 a 17</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations</source>
        <translation>
            <numerusform>%n delegación</numerusform>
            <numerusform>%n delegaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Objections open: %n</source>
        <translation>
            <numerusform>Objeciones pendientes: %n</numerusform>
            <numerusform>Objeciones pendientes: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>States parties</source>
        <translation>Estados partes</translation>
    </message>
    <message>
        <source>Signatories and non-signatories</source>
        <translation>Signatarios y no signatarios</translation>
    </message>
    <message>
        <source>Entities and intergovernmental</source>
        <translation>Entidades e intergubernamentales</translation>
    </message>
    <message>
        <source>Non-governmental</source>
        <translation>No gubernamentales</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observadores</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>No admitidas</translation>
    </message>
    <message>
        <source>Objected to</source>
        <translation>Con objeción</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierto</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>expected</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation>Sin signatura</translation>
    </message>
    <message>
        <source>Documents of the item in hand</source>
        <translation>Documentos del tema en curso</translation>
    </message>
</context>
<context>
    <name>Dressing</name>
    <message>
        <source>Languages, colours, type</source>
        <translation>Idiomas, colores, letra</translation>
    </message>
    <message>
        <source>{window}: language</source>
        <translation>{window}: idioma</translation>
    </message>
    <message>
        <source>{window}: colours</source>
        <translation>{window}: colores</translation>
    </message>
    <message>
        <source>{window}: size of type</source>
        <translation>{window}: tamaño de letra</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>Occidentales</translation>
    </message>
    <message>
        <source>{window}: digits</source>
        <translation>{window}: cifras</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>La consola</translation>
    </message>
    <message>
        <source>The President&apos;s view</source>
        <translation>La pantalla del Presidente</translation>
    </message>
    <message>
        <source>The hall display</source>
        <translation>La pantalla de la sala</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>which window; Esc when all is as you like it</source>
        <translation>qué ventana; Esc cuando todo esté a su gusto</translation>
    </message>
    <message>
        <source>{window}: screen</source>
        <translation>{window}: monitor</translation>
    </message>
</context>
<context>
    <name>ElectionsPage</name>
    <message>
        <source>Election of officers</source>
        <translation>Elección de la Mesa</translation>
    </message>
    <message>
        <source>Agenda item {item}, {state}</source>
        <translation>Tema {item} del programa: {state}</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Elegidos</translation>
    </message>
    <message>
        <source>One officer a group: Rule 22</source>
        <translation>Un miembro por grupo: artículo 22</translation>
    </message>
    <message>
        <source>A group twice</source>
        <translation>Un grupo dos veces</translation>
    </message>
    <message>
        <source>Every office is held</source>
        <translation>Todos los cargos están ocupados</translation>
    </message>
    <message>
        <source>Slate equals posts</source>
        <translation>Tantas candidaturas como cargos</translation>
    </message>
    <message>
        <source>The Presidency</source>
        <translation>La Presidencia</translation>
    </message>
    <message>
        <source>The Conference chooses whose turn it is.</source>
        <translation>La Conferencia decide a quién corresponde el turno.</translation>
    </message>
    <message>
        <source>Before it is put</source>
        <translation>Antes de someterlo</translation>
    </message>
    <message>
        <source>Who presided</source>
        <translation>Quién presidió</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>If the other: {practice}</source>
        <translation>Con la otra: {practice}</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Group whose turn it is</source>
        <translation>Grupo al que toca</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>chosen {when}</source>
        <translation>elegida: {when}</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>aún sin elegir</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>Host-country practice</source>
        <translation>Práctica del país anfitrión</translation>
    </message>
    <message>
        <source>Rotation, Rule 22</source>
        <translation>Rotación, artículo 22</translation>
    </message>
    <message>
        <source>else {group}</source>
        <translation>si no, {group}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie aún</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>nominated</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>not marked present</source>
        <translation>no consta como presente</translation>
    </message>
    <message>
        <source>{count} named for {places} places</source>
        <translation>{count} propuestos para {places} puestos</translation>
    </message>
    <message>
        <source>so nobody need vote</source>
        <translation>por lo que no hace falta votar</translation>
    </message>
    <message>
        <source>acclamation needs as many as there are places</source>
        <translation>la aclamación exige tantos como puestos</translation>
    </message>
    <message>
        <source>Groups that have nobody yet</source>
        <translation>Grupos que aún no tienen a nadie</translation>
    </message>
    <message>
        <source>Each group once</source>
        <translation>Cada grupo una vez</translation>
    </message>
    <message>
        <source>No group has anybody yet</source>
        <translation>Ningún grupo tiene a nadie aún</translation>
    </message>
    <message>
        <source>Cannot be elected any more</source>
        <translation>Ya no pueden ser elegidos</translation>
    </message>
    <message>
        <source>At the place of another group</source>
        <translation>En el lugar de otro grupo</translation>
    </message>
    <message>
        <source>All delegations present</source>
        <translation>Todas las delegaciones presentes</translation>
    </message>
    <message>
        <source>Not all marked present</source>
        <translation>No todas constan como presentes</translation>
    </message>
    <message>
        <source>elected from among those present, Rule 22</source>
        <translation>se eligen entre los presentes, artículo 22</translation>
    </message>
    <message>
        <source>Credentials formal in all</source>
        <translation>Credenciales formales en todos los casos</translation>
    </message>
    <message>
        <source>Credentials not formal in all</source>
        <translation>Credenciales no formales en todos los casos</translation>
    </message>
    <message>
        <source>for information; they do not bar an election</source>
        <translation>a título informativo; no impiden la elección</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>por examinar</translation>
    </message>
    <message>
        <source>host country</source>
        <translation>país anfitrión</translation>
    </message>
    <message>
        <source>not named in the document</source>
        <translation>no figura en el documento</translation>
    </message>
    <message>
        <source>Session {number}: {name}</source>
        <translation>Período de sesiones {number}: {name}</translation>
    </message>
</context>
<context>
    <name>EndPanel</name>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Credentials, delegations, requests, script, journal and reference</source>
        <translation>Credenciales, delegaciones, solicitudes, guion, diario y referencias</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Rules, deadlines, and doubts about the document</source>
        <translation>Artículos, plazos y dudas sobre el documento</translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message>
        <source>Whose cabinet rank?</source>
        <translation>¿El rango de gabinete de quién?</translation>
    </message>
    <message>
        <source>Whose speaker is replaced?</source>
        <translation>¿El orador de quién se sustituye?</translation>
    </message>
    <message>
        <source>Who gives notice of an exchange?</source>
        <translation>¿Quién avisa de un intercambio?</translation>
    </message>
    <message>
        <source>Whose text is taken in writing?</source>
        <translation>¿El texto de quién se recibe por escrito?</translation>
    </message>
    <message>
        <source>Who is transferred?</source>
        <translation>¿Quién se traslada?</translation>
    </message>
    <message>
        <source>No list is in hand.</source>
        <translation>No hay ninguna lista en curso.</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations</source>
        <translation>
            <numerusform>%n delegación</numerusform>
            <numerusform>%n delegaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>{name}: what shows the minister&apos;s rank?</source>
        <translation>{name}: ¿qué acredita el rango de ministro?</translation>
    </message>
    <message>
        <source>evidence, as: list of the cabinet of 14 December</source>
        <translation>prueba, p. ej.: lista del gabinete del 14 de diciembre</translation>
    </message>
    <message>
        <source>{name}: found by “{evidence}”</source>
        <translation>{name}: constatado por «{evidence}»</translation>
    </message>
    <message>
        <source>Member of the cabinet</source>
        <translation>Miembro del gabinete</translation>
    </message>
    <message>
        <source>No member of the cabinet</source>
        <translation>No es miembro del gabinete</translation>
    </message>
    <message>
        <source>{name}: who speaks instead?</source>
        <translation>{name}: ¿quién habla en su lugar?</translation>
    </message>
    <message>
        <source>Ms. Ana Ruiz, VM, Deputy Minister of Justice; notified earlier: 11:59 at the end</source>
        <translation>Sra. Ana Ruiz, VM, Viceministra de Justicia; notificado antes: 11:59 al final</translation>
    </message>
    <message>
        <source>The line begins with the name of who speaks instead.</source>
        <translation>La línea empieza con el nombre de quien lo sustituye.</translation>
    </message>
    <message>
        <source>Not replaced.</source>
        <translation>No sustituido.</translation>
    </message>
    <message>
        <source>{name}: at which level does {speaker} speak?</source>
        <translation>{name}: ¿a qué nivel habla {speaker}?</translation>
    </message>
    <message>
        <source>{name} exchanges places with</source>
        <translation>{name}: intercambio de lugar con</translation>
    </message>
    <message>
        <source>one of the same level, on the same rung</source>
        <translation>alguien del mismo nivel, en el mismo rango</translation>
    </message>
    <message>
        <source>gave its notice</source>
        <translation>dio su aviso</translation>
    </message>
    <message>
        <source>Was the notice of {name} copied to {other}?</source>
        <translation>¿Se envió copia del aviso ({name}) a la otra delegación ({other})?</translation>
    </message>
    <message>
        <source>No: the notice of {other} is awaited</source>
        <translation>No: se espera el aviso – {other}</translation>
    </message>
    <message>
        <source>Yes: the exchange takes effect</source>
        <translation>Sí: el intercambio surte efecto</translation>
    </message>
    <message>
        <source>{names}: in writing instead of spoken</source>
        <translation>{names}: por escrito en vez de oralmente</translation>
    </message>
    <message>
        <source>Take in writing</source>
        <translation>Recibir por escrito</translation>
    </message>
    <message>
        <source>reason, if there is one</source>
        <translation>motivo, si lo hay</translation>
    </message>
    <message>
        <source>{names}: transferred to the list of</source>
        <translation>{names}: traslado a la lista de</translation>
    </message>
    <message>
        <source>no list yet: Enter opens one</source>
        <translation>aún sin lista: Intro abre una</translation>
    </message>
    <message>
        <source>{names}: to the list of {list}</source>
        <translation>{names}: a la lista de {list}</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>{name}: no hour was read in these figures. Is this who speaks?</source>
        <translation>{name}: no se ha reconocido ninguna hora en estas cifras. ¿Es esta la persona que interviene?</translation>
    </message>
    <message>
        <source>place {place} of {count}</source>
        <translation>lugar {place} de {count}</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Add to the list</source>
        <translation>Añadir a la lista</translation>
    </message>
    <message>
        <source>Add a delegation</source>
        <translation>Añadir una delegación</translation>
    </message>
    <message>
        <source>Name or code, and if need be level and hour received: ken m 11:59</source>
        <translation>Nombre o código, y si hace falta nivel y hora de recepción: ken m 11:59</translation>
    </message>
    <message>
        <source>Delegations that fit</source>
        <translation>Delegaciones posibles</translation>
    </message>
    <message>
        <source>Passed over ({count}): {names}</source>
        <translation>Saltados ({count}): {names}</translation>
    </message>
    <message>
        <source>No list is in hand</source>
        <translation>No hay ninguna lista en curso</translation>
    </message>
    <message>
        <source>Opens {when}</source>
        <translation>Se abre {when}</translation>
    </message>
    <message>
        <source>Not declared closed</source>
        <translation>No declarada cerrada</translation>
    </message>
    <message>
        <source>Closed {when}</source>
        <translation>Cerrada {when}</translation>
    </message>
    <message>
        <source>Declared closed {when}</source>
        <translation>Declarada cerrada {when}</translation>
    </message>
    <message>
        <source>List open</source>
        <translation>Lista abierta</translation>
    </message>
    <message>
        <source>Reopened {when}</source>
        <translation>Reabierta {when}</translation>
    </message>
    <message>
        <source>Open until {when}</source>
        <translation>Abierta hasta {when}</translation>
    </message>
    <message>
        <source>Deadline {when}</source>
        <translation>Plazo {when}</translation>
    </message>
    <message>
        <source>Deadline passed {when}</source>
        <translation>Plazo vencido {when}</translation>
    </message>
    <message>
        <source>Requests received before then are kept as void</source>
        <translation>Las solicitudes recibidas antes quedan como nulas</translation>
    </message>
    <message>
        <source>Earlier requests are void</source>
        <translation>Solicitudes anteriores nulas</translation>
    </message>
    <message>
        <source>Requests received before {when} can still be entered</source>
        <translation>Aún pueden inscribirse las solicitudes recibidas antes de {when}</translation>
    </message>
    <message>
        <source>Earlier requests only</source>
        <translation>Solo solicitudes anteriores</translation>
    </message>
    <message>
        <source>Declared by the President</source>
        <translation>Declarada por el Presidente</translation>
    </message>
    <message>
        <source>Entered by the secretary</source>
        <translation>Anotada por el secretario</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>Add a delegation: code or name</source>
        <translation>Añadir: código o nombre</translation>
    </message>
    <message>
        <source>Received before {hour}: as ken {earlier}</source>
        <translation>Recibido antes de {hour}: ken {earlier}</translation>
    </message>
    <message>
        <source>No delegation is known by “{name}”.</source>
        <translation>Ninguna delegación responde a «{name}».</translation>
    </message>
    <message>
        <source>Did you mean {names}? The down arrow chooses.</source>
        <translation>¿Quiso decir: {names}? La flecha abajo elige.</translation>
    </message>
    <message>
        <source>No item is in hand: take one up first.</source>
        <translation>No hay ningún tema en curso: aborde uno primero.</translation>
    </message>
    <message>
        <source>Item {item} has no speakers list: open one, or take up an item that has one.</source>
        <translation>El tema {item} no tiene lista de oradores: abra una, o aborde un tema que la tenga.</translation>
    </message>
    <message>
        <source>Passed over: {names}</source>
        <translation>Saltados: {names}</translation>
    </message>
    <message>
        <source>Passed over: {count}</source>
        <translation>Saltados: {count}</translation>
    </message>
    <message>
        <source>received {when}</source>
        <translation>recibida {when}</translation>
    </message>
    <message>
        <source>place {place} of {count}</source>
        <translation>lugar {place} de {count}</translation>
    </message>
</context>
<context>
    <name>Everything</name>
    <message>
        <source>any word of what is to be done</source>
        <translation>una palabra de lo que se quiere hacer</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Todos los actos</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Ana Ruiz</source>
        <translation>Ana Ruiz</translation>
    </message>
    <message>
        <source>Minister of Justice</source>
        <translation>Ministra de Justicia</translation>
    </message>
    <message>
        <source>H.E. Ms.</source>
        <translation>Excma. Sra.</translation>
    </message>
    <message>
        <source>the Executive Secretary</source>
        <translation>el Secretario Ejecutivo</translation>
    </message>
    <message>
        <source>The buses leave at 18:30.</source>
        <translation>Los autobuses salen a las 18.30 horas.</translation>
    </message>
    <message>
        <source>take note of the report</source>
        <translation>tomar nota del informe</translation>
    </message>
</context>
<context>
    <name>FactsFoot</name>
    <message>
        <source>Announce the result</source>
        <translation>Anunciar el resultado</translation>
    </message>
    <message>
        <source>marked present, {needed} to decide</source>
        <translation>marcados como presentes, {needed} para decidir</translation>
    </message>
    <message>
        <source>marked present, and {count} have answered</source>
        <translation>marcados como presentes, y {count} han respondido</translation>
    </message>
    <message>
        <source>called</source>
        <translation>llamados</translation>
    </message>
    <message>
        <source>to call</source>
        <translation>por llamar</translation>
    </message>
    <message>
        <source>without answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>without answer, called again at the end</source>
        <translation>sin respuesta, se les llama de nuevo al final</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter of the list</source>
        <translation>Filtro de la lista</translation>
    </message>
    <message>
        <source>Show by name or code</source>
        <translation>Mostrar por nombre o código</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nombre o código</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>Qué inscripciones se muestran</translation>
    </message>
    <message>
        <source>{filter}: {shown} of {count} shown; Esc shows all</source>
        <translation>{filter}: {shown} de {count}; Esc muestra todo</translation>
    </message>
    <message>
        <source>Language: {code}</source>
        <translation>Idioma: {code}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a delegation</source>
        <translation>Buscar una delegación</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Which delegations are listed</source>
        <translation>Qué delegaciones se muestran</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
</context>
<context>
    <name>First</name>
    <message>
        <source>suspension</source>
        <translation>receso</translation>
    </message>
    <message>
        <source>adjournment</source>
        <translation>aplazamiento de la sesión</translation>
    </message>
    <message>
        <source>gavel, hammer, vote, voting, consensus</source>
        <translation>mazo, decidir, votación, votar, consenso</translation>
    </message>
    <message>
        <source>point of order</source>
        <translation>cuestión de orden</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>apelación</translation>
    </message>
    <message>
        <source>timer, stop, countdown, stopwatch</source>
        <translation>pausa, cronómetro, temporizador, parar</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>palabra</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>volver a llamar</translation>
    </message>
    <message>
        <source>more time</source>
        <translation>más tiempo</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>cerrar la lista</translation>
    </message>
    <message>
        <source>add</source>
        <translation>agregar</translation>
    </message>
    <message>
        <source>search</source>
        <translation>búsqueda</translation>
    </message>
    <message>
        <source>credentials, full powers</source>
        <translation>credenciales, credencial</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>reemplazar</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>canje</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>retirar</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>traslado</translation>
    </message>
    <message>
        <source>prolong</source>
        <translation>prórroga</translation>
    </message>
    <message>
        <source>call to order</source>
        <translation>abrir la sesión</translation>
    </message>
    <message>
        <source>item</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>president</source>
        <translation>vista de la presidencia</translation>
    </message>
    <message>
        <source>hall display</source>
        <translation>pantalla de la sala</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>language</source>
        <translation>lengua, configuración</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>revert</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rehacer</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>impresión</translation>
    </message>
    <message>
        <source>save</source>
        <translation>guardar</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>teclas</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>diario</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>script</source>
        <translation>guion</translation>
    </message>
</context>
<context>
    <name>FirstMinutes</name>
    <message>
        <source>Opening …</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Not opened.</source>
        <translation>No se abrió.</translation>
    </message>
    <message>
        <source>Only a rehearsal has a guide.</source>
        <translation>Solo un ensayo tiene guía.</translation>
    </message>
    <message>
        <source>The welcome page opens one.</source>
        <translation>La página de inicio abre uno.</translation>
    </message>
    <message>
        <source>Annotated provisional agenda</source>
        <translation>Programa provisional anotado</translation>
    </message>
    <message>
        <source>New conference file</source>
        <translation>Nuevo archivo de conferencia</translation>
    </message>
    <message>
        <source>Open a conference file</source>
        <translation>Abrir un archivo de conferencia</translation>
    </message>
    <message>
        <source>When is the conference of the sample to meet?</source>
        <translation>¿Cuándo ha de reunirse la conferencia de la muestra?</translation>
    </message>
    <message>
        <source>New conference</source>
        <translation>Nueva conferencia</translation>
    </message>
    <message>
        <source>the week to come</source>
        <translation>la semana próxima</translation>
    </message>
    <message>
        <source>as its document has it</source>
        <translation>según su documento</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Nobody waits in the list for {item}</source>
        <translation>Nadie espera en la lista del tema {item}</translation>
    </message>
    <message>
        <source>None of {waiting} will speak: no meeting is left for {item}</source>
        <translation>Ninguno de los {waiting} hablará: no quedan sesiones para el tema {item}</translation>
    </message>
    <message>
        <source>All {waiting} will speak by {hour}</source>
        <translation>Los {waiting} hablarán antes de {hour}</translation>
    </message>
    <message>
        <source>{reached} of {waiting} will speak by {hour}</source>
        <translation>{reached} de {waiting} hablarán antes de {hour}</translation>
    </message>
    <message>
        <source>at {limit}, all</source>
        <translation>con {limit}, todos</translation>
    </message>
    <message>
        <source>at {limit}, {count}</source>
        <translation>con {limit}, {count}</translation>
    </message>
    <message>
        <source>no limit reaches all</source>
        <translation>ningún límite basta para todos</translation>
    </message>
    <message>
        <source>30 minutes more: {count}</source>
        <translation>30 minutos más: {count}</translation>
    </message>
    <message>
        <source>A new limit: {limit}</source>
        <translation>Nuevo límite: {limit}</translation>
    </message>
    <message>
        <source>All are reached at the present limit</source>
        <translation>Todos hablan con el límite actual</translation>
    </message>
    <message>
        <source>That is the limit already</source>
        <translation>Ese es ya el límite</translation>
    </message>
    <message>
        <source>{time} less for each; groups and limits of their own stay</source>
        <translation>{time} menos cada uno; grupos y límites propios no cambian</translation>
    </message>
    <message>
        <source>{time} more for each; groups and limits of their own stay</source>
        <translation>{time} más cada uno; grupos y límites propios no cambian</translation>
    </message>
    <message>
        <source>Half an hour more</source>
        <translation>Media hora más</translation>
    </message>
    <message>
        <source>No meeting is left that could go on</source>
        <translation>No queda sesión que pueda prolongarse</translation>
    </message>
    <message>
        <source>The {meeting} goes on until {hour}</source>
        <translation>{meeting}: continúa hasta {hour}</translation>
    </message>
    <message>
        <source>The {meeting} is not in session</source>
        <translation>{meeting}: no está en curso</translation>
    </message>
    <message>
        <source>Interpreted meetings: none more</source>
        <translation>Sesiones con interpretación: ninguna más</translation>
    </message>
    <message>
        <source>Interpreted meetings: {costs} more; how many there are to spare is not known</source>
        <translation>Sesiones con interpretación: {costs} más; no se sabe cuántas sobran</translation>
    </message>
    <message>
        <source>Interpreted meetings: {costs} more, {spare} to spare</source>
        <translation>Sesiones con interpretación: {costs} más, sobran {spare}</translation>
    </message>
    <message>
        <source>Interpreted meetings: {costs} more than planned, none to spare</source>
        <translation>Sesiones con interpretación: {costs} más de lo previsto, no sobra ninguna</translation>
    </message>
    <message>
        <source>Texts in writing</source>
        <translation>Textos por escrito</translation>
    </message>
    <message>
        <source>{missed} not reached, {reached} speak</source>
        <translation>{missed} sin turno, {reached} hablan</translation>
    </message>
    <message>
        <source>They leave the list, and hand in their texts</source>
        <translation>Dejan la lista y entregan sus textos</translation>
    </message>
    <message>
        <source>All the rest to another item</source>
        <translation>Todos los demás a otro tema</translation>
    </message>
    <message>
        <source>{missed} not reached, or all {waiting}</source>
        <translation>{missed} sin turno, o los {waiting}</translation>
    </message>
    <message>
        <source>They are entered there as of now, in their order</source>
        <translation>Se inscriben allí desde ahora, en su orden</translation>
    </message>
    <message>
        <source>Open the list for {item}</source>
        <translation>Abrir la lista del tema {item}</translation>
    </message>
    <message>
        <source>No other list is open</source>
        <translation>No hay otra lista abierta</translation>
    </message>
    <message>
        <source>First the list of an item is to be opened</source>
        <translation>Primero hay que abrir la lista de un tema</translation>
    </message>
    <message>
        <source>{count} not reached</source>
        <translation>{count} sin turno</translation>
    </message>
    <message>
        <source>All {count} who wait</source>
        <translation>Los {count} que esperan</translation>
    </message>
    <message>
        <source>{whom}, to {item}</source>
        <translation>{whom}, al tema {item}</translation>
    </message>
    <message>
        <source>Replies first, or on the next day</source>
        <translation>Respuestas primero, o al día siguiente</translation>
    </message>
    <message>
        <source>No reply waits</source>
        <translation>No espera ninguna respuesta</translation>
    </message>
    <message>
        <source>{count} waiting, taken {when}</source>
        <translation>{count} en espera, {when}</translation>
    </message>
    <message>
        <source>; on the next day no meeting is left for them</source>
        <translation>; al día siguiente no les queda sesión</translation>
    </message>
    <message>
        <source>Take replies {when}</source>
        <translation>Respuestas {when}</translation>
    </message>
    <message>
        <source>no meeting is left for them</source>
        <translation>no queda sesión para ellos</translation>
    </message>
    <message>
        <source>at the end of the day</source>
        <translation>al final del día</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>on the next day</source>
        <translation>al día siguiente</translation>
    </message>
    <message>
        <source>Close the list now</source>
        <translation>Cerrar la lista ahora</translation>
    </message>
    <message>
        <source>The list has been declared closed</source>
        <translation>La lista se ha declarado cerrada</translation>
    </message>
    <message>
        <source>Requests received until now may still be entered</source>
        <translation>Las solicitudes recibidas hasta ahora aún pueden inscribirse</translation>
    </message>
    <message>
        <source>Left open until {hour}, {more} more may come, {missed} not reached</source>
        <translation>Abierta hasta {hour}, pueden llegar {more} más, {missed} sin turno</translation>
    </message>
    <message>
        <source>Its deadline has passed</source>
        <translation>Su plazo ha vencido</translation>
    </message>
    <message>
        <source>Requests received before then may still be entered</source>
        <translation>Las solicitudes recibidas antes aún pueden inscribirse</translation>
    </message>
    <message>
        <source>It has no deadline</source>
        <translation>No tiene plazo</translation>
    </message>
    <message>
        <source>All {waiting} reached</source>
        <translation>Los {waiting} hablan</translation>
    </message>
    <message>
        <source>{count} of {waiting} reached</source>
        <translation>{count} de {waiting} hablan</translation>
    </message>
    <message>
        <source>as many reached</source>
        <translation>otros tantos</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{count} fewer</source>
        <translation>{count} menos</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Nadie espera</translation>
    </message>
    <message>
        <source>All are reached</source>
        <translation>Todos hablan</translation>
    </message>
</context>
<context>
    <name>FittingCommands</name>
    <message>
        <source>There is no list in hand that could finish in time.</source>
        <translation>No hay lista en curso que pueda acabar a tiempo.</translation>
    </message>
    <message>
        <source>“{typed}” is no such figure.</source>
        <translation>«{typed}» no es una cifra así.</translation>
    </message>
    <message>
        <source>Write it as 2:30.</source>
        <translation>Escríbala así: 2:30.</translation>
    </message>
</context>
<context>
    <name>FittingPanel</name>
    <message>
        <source>Will the list finish in time?</source>
        <translation>¿Acabará la lista a tiempo?</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué puede hacerse</translation>
    </message>
    <message>
        <source>Another figure</source>
        <translation>Otra cifra</translation>
    </message>
    <message>
        <source>Arrows or 1 to 5 choose, Enter does it, Esc goes back</source>
        <translation>Flechas o 1 a 5 eligen, Intro lo hace, Esc vuelve</translation>
    </message>
    <message>
        <source>Tab: another figure</source>
        <translation>Tab: otra cifra</translation>
    </message>
    <message>
        <source>hour, as 18:45</source>
        <translation>hora, p. ej. 18:45</translation>
    </message>
    <message>
        <source>Another limit</source>
        <translation>Otro límite</translation>
    </message>
    <message>
        <source>Another hour</source>
        <translation>Otra hora</translation>
    </message>
    <message>
        <source>limit, as 2:30</source>
        <translation>límite, p. ej. 2:30</translation>
    </message>
</context>
<context>
    <name>FloorCommands</name>
    <message>
        <source>{name} has the floor.</source>
        <translation>Tiene la palabra: {name}.</translation>
    </message>
    <message>
        <source>F8 ends the statement.</source>
        <translation>F8 termina la intervención.</translation>
    </message>
    <message>
        <source>Nobody has the floor.</source>
        <translation>Nadie tiene la palabra.</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Nadie espera.</translation>
    </message>
    <message>
        <source>F2 adds a delegation to the list.</source>
        <translation>F2 añade una delegación a la lista.</translation>
    </message>
    <message>
        <source>Enter on a row gives the floor all the same.</source>
        <translation>Intro en una fila da la palabra igualmente.</translation>
    </message>
    <message>
        <source>The same key again calls {name} all the same.</source>
        <translation>La misma tecla llama de todos modos: {name}.</translation>
    </message>
    <message>
        <source>The meeting is suspended.</source>
        <translation>La sesión está suspendida.</translation>
    </message>
    <message>
        <source>No meeting is in session.</source>
        <translation>No hay sesión en curso.</translation>
    </message>
    <message>
        <source>The list is that of item {list}, which is not in hand.</source>
        <translation>La lista es la del tema {list}, que no está en curso.</translation>
    </message>
    <message>
        <source>The same key again ends the statement of {name} all the same.</source>
        <translation>La misma tecla termina de todos modos la intervención: {name}.</translation>
    </message>
    <message>
        <source>Item {item} has no speakers list.</source>
        <translation>El tema {item} no tiene lista de oradores.</translation>
    </message>
    <message>
        <source>Next: {step}, by {key}.</source>
        <translation>Lo siguiente: {step}, con {key}.</translation>
    </message>
    <message>
        <source>A vote is being taken.</source>
        <translation>Se está procediendo a una votación.</translation>
    </message>
    <message>
        <source>The answer of {name} is awaited.</source>
        <translation>Respuesta esperada: {name}.</translation>
    </message>
    <message>
        <source>Lots are to be drawn.</source>
        <translation>Ha de procederse a un sorteo.</translation>
    </message>
    <message>
        <source>Alt+3 leads to the ballot.</source>
        <translation>Alt+3 lleva a la votación secreta.</translation>
    </message>
    <message>
        <source>A point of order stands: {name}.</source>
        <translation>Hay una cuestión de orden pendiente: {name}.</translation>
    </message>
    <message>
        <source>A motion waits: that of {name}.</source>
        <translation>Hay una moción pendiente: {name}.</translation>
    </message>
    <message>
        <source>Nobody is there to be passed over.</source>
        <translation>No hay a quién saltar.</translation>
    </message>
    <message>
        <source>{name} is not the next to speak.</source>
        <translation>No es la próxima delegación en hablar – {name}.</translation>
    </message>
    <message>
        <source>The same key again passes over {name} all the same.</source>
        <translation>La misma tecla otra vez la salta de todos modos – {name}.</translation>
    </message>
    <message>
        <source>Recall to speak next</source>
        <translation>Volver a llamar como siguiente</translation>
    </message>
    <message>
        <source>Nobody was passed over.</source>
        <translation>No se saltó a nadie.</translation>
    </message>
    <message>
        <source>Give the floor, on no list, to</source>
        <translation>Dar la palabra, fuera de lista, a</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>en palabras</translation>
    </message>
    <message>
        <source>The same key again lets {name} go on all the same.</source>
        <translation>La misma tecla deja continuar de todos modos: {name}.</translation>
    </message>
    <message>
        <source>{name} spoke at an earlier meeting.</source>
        <translation>{name} – intervención en una sesión anterior.</translation>
    </message>
    <message>
        <source>{name} spoke on item {item}, which is not in hand.</source>
        <translation>{name} – intervención sobre el tema {item}, que no está en curso.</translation>
    </message>
    <message>
        <source>The same key again lets the clock run all the same.</source>
        <translation>La misma tecla pone en marcha el reloj de todos modos.</translation>
    </message>
</context>
<context>
    <name>FloorPanel</name>
    <message>
        <source>Has the floor</source>
        <translation>Tiene la palabra</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>Nadie tiene la palabra</translation>
    </message>
    <message>
        <source>Cabinet rank confirmed</source>
        <translation>Rango de gabinete confirmado</translation>
    </message>
    <message>
        <source>Cabinet rank unconfirmed</source>
        <translation>Rango de gabinete sin confirmar</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>Impugnadas</translation>
    </message>
    <message>
        <source>Formal credentials</source>
        <translation>Credenciales formales</translation>
    </message>
    <message>
        <source>Copy of credentials</source>
        <translation>Copia de credenciales</translation>
    </message>
    <message>
        <source>Information only</source>
        <translation>Solo información</translation>
    </message>
    <message>
        <source>No credentials yet</source>
        <translation>Aún sin credenciales</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formales</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>CALLED</source>
        <translation>LLAMADO</translation>
    </message>
    <message>
        <source>nobody speaking for</source>
        <translation>nadie habla desde hace</translation>
    </message>
    <message>
        <source>called; limit {limit}</source>
        <translation>llamado; límite {limit}</translation>
    </message>
    <message>
        <source>used {used} of {limit}</source>
        <translation>{used} de {limit}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sigue</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Nadie espera</translation>
    </message>
    <message>
        <source>Voting, {name} called</source>
        <translation>Votación, se llama: {name}</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Votación en curso</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>Votación secreta</translation>
    </message>
    <message>
        <source>then {name}</source>
        <translation>luego {name}</translation>
    </message>
    <message>
        <source>next: {names}</source>
        <translation>siguen: {names}</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>nadie espera</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation>+30 s</translation>
    </message>
    <message>
        <source>End statement</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Began then</source>
        <translation>Ya comenzó</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>Add a delegation</source>
        <translation>Añadir una delegación</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Abrir el período de sesiones</translation>
    </message>
    <message>
        <source>Call meeting {number} to order</source>
        <translation>Abrir la sesión {number}</translation>
    </message>
    <message>
        <source>Take up an item</source>
        <translation>Abordar un tema</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Vote on the appeal</source>
        <translation>Votación sobre la apelación</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>To the vote</source>
        <translation>A la votación</translation>
    </message>
    <message>
        <source>To the ballot</source>
        <translation>A la votación</translation>
    </message>
    <message>
        <source>To the next motion</source>
        <translation>A la moción siguiente</translation>
    </message>
    <message>
        <source>Take up {item}</source>
        <translation>Abordar {item}</translation>
    </message>
    <message>
        <source>Conclude {item}</source>
        <translation>Concluir {item}</translation>
    </message>
    <message>
        <source>So decided</source>
        <translation>Así queda decidido</translation>
    </message>
    <message>
        <source>Report adopted</source>
        <translation>Informe aprobado</translation>
    </message>
    <message>
        <source>Elected by acclamation</source>
        <translation>Elegidos por aclamación</translation>
    </message>
    <message>
        <source>Hand over the chair</source>
        <translation>Ceder la presidencia</translation>
    </message>
    <message>
        <source>Agenda adopted</source>
        <translation>Programa aprobado</translation>
    </message>
    <message>
        <source>Organization adopted</source>
        <translation>Organización aprobada</translation>
    </message>
    <message>
        <source>Status accorded</source>
        <translation>Condición concedida</translation>
    </message>
    <message>
        <source>Representative admitted</source>
        <translation>Representante admitido</translation>
    </message>
    <message>
        <source>Invite to speak</source>
        <translation>Invitar a hablar</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Cerrar la lista</translation>
    </message>
    <message>
        <source>Suspend the meeting</source>
        <translation>Suspender la sesión</translation>
    </message>
    <message>
        <source>Resume the meeting</source>
        <translation>Reanudar la sesión</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Clausurar el período</translation>
    </message>
    <message>
        <source>Put it to the vote</source>
        <translation>Someter a votación</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Open the ballot</source>
        <translation>Abrir la votación</translation>
    </message>
    <message>
        <source>Close the box</source>
        <translation>Cerrar la urna</translation>
    </message>
    <message>
        <source>Report heard</source>
        <translation>Informe escuchado</translation>
    </message>
    <message>
        <source>Put it to the Conference</source>
        <translation>Someterla a la Conferencia</translation>
    </message>
    <message>
        <source>Give the floor to report</source>
        <translation>Dar la palabra para informar</translation>
    </message>
    <message>
        <source>Motion carried</source>
        <translation>Moción aprobada</translation>
    </message>
    <message>
        <source>Carry: {motion}</source>
        <translation>Aprobar: {motion}</translation>
    </message>
    <message>
        <source>Announce the result</source>
        <translation>Anunciar el resultado</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Give the floor to explain</source>
        <translation>Dar la palabra para explicar el voto</translation>
    </message>
    <message>
        <source>Adjourn</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>Next, in reply</source>
        <translation>Sigue, para contestar</translation>
    </message>
</context>
<context>
    <name>FloorStrip</name>
    <message>
        <source>Has the floor</source>
        <translation>Tiene la palabra</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Votación secreta</translation>
    </message>
    <message>
        <source>Secret ballot: papers are out</source>
        <translation>Votación secreta: cédulas distribuidas</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Votación en curso</translation>
    </message>
    <message>
        <source>Voting, {name} called</source>
        <translation>Votación, se llama: {name}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sigue</translation>
    </message>
    <message>
        <source>CALLED</source>
        <translation>LLAMADO</translation>
    </message>
</context>
<context>
    <name>FloorTab</name>
    <message>
        <source>Points of order, motions and replies</source>
        <translation>Cuestiones de orden, mociones y réplicas</translation>
    </message>
</context>
<context>
    <name>FloorTabModel</name>
    <message>
        <source>{count} to be dealt with</source>
        <translation>{count} por tratar</translation>
    </message>
    <message>
        <source>Points of order</source>
        <translation>Cuestiones de orden</translation>
    </message>
    <message>
        <source>None was raised.</source>
        <translation>No se planteó ninguna.</translation>
    </message>
    <message>
        <source>Motions</source>
        <translation>Mociones</translation>
    </message>
    <message>
        <source>Explanations of vote</source>
        <translation>Explicaciones de voto</translation>
    </message>
    <message>
        <source>{name}, before the voting</source>
        <translation>{name}, antes de la votación</translation>
    </message>
    <message>
        <source>{name}, after the result</source>
        <translation>{name}, después del resultado</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>None was asked for.</source>
        <translation>No se pidió ninguna.</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en espera</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>then %1</source>
        <translation>luego %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sigue</translation>
    </message>
    <message>
        <source>the vote</source>
        <translation>la votación</translation>
    </message>
    <message>
        <source>the motion</source>
        <translation>la moción</translation>
    </message>
    <message>
        <source>explanations of vote</source>
        <translation>explicaciones de voto</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>What is said, and the next step</source>
        <translation>Lo que se dice y el paso siguiente</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objeción</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
</context>
<context>
    <name>ForecastStrip</name>
    <message>
        <source>How the list stands</source>
        <translation>Cómo va la lista</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué puede hacerse</translation>
    </message>
    <message>
        <source>{count} for whom no meeting is left</source>
        <translation>{count} sin sesión</translation>
    </message>
    <message>
        <source>{count} after {hour}</source>
        <translation>{count} después de {hour}</translation>
    </message>
    <message>
        <source>{count} before {hour}</source>
        <translation>{count} antes de {hour}</translation>
    </message>
    <message>
        <source>{count} in the {meeting}, {starts} to {ends}</source>
        <translation>{count}: {meeting}, {starts} a {ends}</translation>
    </message>
    <message>
        <source>{count} in the {meeting}</source>
        <translation>{count}: {meeting}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en total</translation>
    </message>
    <message>
        <source>last one ends</source>
        <translation>fin del último</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>not reached: no meeting is left for item {item}</source>
        <translation>sin turno: no queda sesión para el tema {item}</translation>
    </message>
    <message>
        <source>no meeting left</source>
        <translation>sin sesión</translation>
    </message>
    <message>
        <source>not reached by {hour}</source>
        <translation>sin turno antes de {hour}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>reached by {hour}</source>
        <translation>antes de {hour}</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>saltados</translation>
    </message>
    <message>
        <source>at {limit} each and {between} between</source>
        <translation>a {limit} cada uno y {between} entre dos</translation>
    </message>
    <message>
        <source>at {limit} and {over} over each, {between} between</source>
        <translation>a {limit} más {over} cada uno, {between} entre dos</translation>
    </message>
    <message>
        <source>at {limit} less {over} each, {between} between</source>
        <translation>a {limit} menos {over} cada uno, {between} entre dos</translation>
    </message>
    <message>
        <source>{pace} (measured)</source>
        <translation>{pace} (medido)</translation>
    </message>
    <message>
        <source>{pace} (usual)</source>
        <translation>{pace} (habitual)</translation>
    </message>
    <message>
        <source>All fit at {limit}</source>
        <translation>Todos con {limit}</translation>
    </message>
    <message>
        <source>No limit reaches more</source>
        <translation>Ningún límite ayuda</translation>
    </message>
    <message>
        <source>No limit reaches all; at {limit}, {count} more</source>
        <translation>Ningún límite para todos; con {limit}, {count} más</translation>
    </message>
    <message>
        <source>At {limit}, {count} more</source>
        <translation>Con {limit}, {count} más</translation>
    </message>
    <message>
        <source>No list is in hand</source>
        <translation>No hay ninguna lista en curso</translation>
    </message>
    <message>
        <source>Nobody waits in the list for {item}</source>
        <translation>Nadie espera en la lista del tema {item}</translation>
    </message>
    <message>
        <source>{count} passed over</source>
        <translation>{count} saltados por ausentes</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>African States</source>
        <translation>Estados de África</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>Estados de Asia y el Pacífico</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>Estados de Europa Oriental</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>Estados de América Latina y el Caribe</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>Estados de Europa Occidental y otros Estados</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Guide of the rehearsal</source>
        <translation>Guía del ensayo</translation>
    </message>
    <message>
        <source>Call the first meeting to order</source>
        <translation>Abra la primera sesión plenaria</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Abra el período de sesiones</translation>
    </message>
    <message>
        <source>Take up the general discussion: type 1(f), then Enter</source>
        <translation>Aborde el debate general: escriba 1(f) y pulse Intro</translation>
    </message>
    <message>
        <source>Add a delegation: type the beginning of a name, choose, then Enter</source>
        <translation>Añada una delegación: escriba el comienzo de un nombre, elija y pulse Intro</translation>
    </message>
    <message>
        <source>Call the next speaker</source>
        <translation>Llame al siguiente orador</translation>
    </message>
    <message>
        <source>The same key again: the statement begins, and the clock runs</source>
        <translation>La misma tecla otra vez: comienza la intervención y corre el reloj</translation>
    </message>
    <message>
        <source>Give the speaker 30 seconds more</source>
        <translation>Conceda 30 segundos más al orador</translation>
    </message>
    <message>
        <source>End the statement</source>
        <translation>Termine la intervención</translation>
    </message>
    <message>
        <source>That was a slip? Take it back: the clock runs on as if nothing had been</source>
        <translation>¿Fue un error? Deshágalo: el reloj sigue como si nada</translation>
    </message>
    <message>
        <source>{end} ends the statement, {next} calls the next; nobody comes: absent</source>
        <translation>{end} termina la intervención, {next} llama al siguiente; no viene nadie: ausente</translation>
    </message>
    <message>
        <source>Cuba raises a point of order: type its name, then Enter</source>
        <translation>Cuba plantea una cuestión de orden: escriba su nombre y pulse Intro</translation>
    </message>
    <message>
        <source>That is all you need. This shows every key, F1 the manual; Esc puts the guide away</source>
        <translation>Eso es todo. Esto muestra las teclas, F1 el manual; Esc cierra la guía</translation>
    </message>
</context>
<context>
    <name>HallCommands</name>
    <message>
        <source>The hall is blanked.</source>
        <translation>La pantalla de la sala está en negro.</translation>
    </message>
    <message>
        <source>The hall shows again.</source>
        <translation>La pantalla de la sala se ve de nuevo.</translation>
    </message>
    <message>
        <source>The message is taken away.</source>
        <translation>El mensaje se ha retirado.</translation>
    </message>
    <message>
        <source>Message in the hall</source>
        <translation>Mensaje en la sala</translation>
    </message>
    <message>
        <source>words, or one of these</source>
        <translation>un texto, o uno de estos</translation>
    </message>
    <message>
        <source>The hall shows how each State voted.</source>
        <translation>La sala ve cómo votó cada Estado.</translation>
    </message>
    <message>
        <source>The hall shows the figures again.</source>
        <translation>La sala vuelve a ver las cifras.</translation>
    </message>
    <message>
        <source>The hall shows no result of a vote by name.</source>
        <translation>La sala no ve ningún resultado de una votación nominal o registrada.</translation>
    </message>
    <message>
        <source>The hall counts overtime.</source>
        <translation>La sala cuenta el exceso.</translation>
    </message>
    <message>
        <source>The hall stops at 0:00.</source>
        <translation>La sala se detiene en 0:00.</translation>
    </message>
    <message>
        <source>A tone sounds at one minute, two at time.</source>
        <translation>Suena un tono al faltar un minuto y dos al acabar el tiempo.</translation>
    </message>
    <message>
        <source>No tone sounds.</source>
        <translation>Sin sonido.</translation>
    </message>
    <message>
        <source>In the hall:</source>
        <translation>En la sala:</translation>
    </message>
</context>
<context>
    <name>HallDisplay</name>
    <message>
        <source>Hall</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Tema %1</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
</context>
<context>
    <name>HallMessages</name>
    <message>
        <source>The meeting is suspended</source>
        <translation>La sesión está suspendida</translation>
    </message>
    <message>
        <source>The meeting will resume shortly</source>
        <translation>La sesión se reanudará en breve</translation>
    </message>
    <message>
        <source>Informal consultations are being held</source>
        <translation>Se celebran consultas oficiosas</translation>
    </message>
    <message>
        <source>Please be seated</source>
        <translation>Tomen asiento, por favor</translation>
    </message>
</context>
<context>
    <name>HeadBar</name>
    <message>
        <source>Where the Conference is</source>
        <translation>En qué está la Conferencia</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Hall blanked</source>
        <translation>Sala en negro</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>{zone} time, assumed</source>
        <translation>Hora de {zone}, supuesta</translation>
    </message>
    <message>
        <source>{zone} time</source>
        <translation>Hora de {zone}</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>Período clausurado</translation>
    </message>
    <message>
        <source>Session not opened</source>
        <translation>Período no abierto</translation>
    </message>
    <message>
        <source>Not in session</source>
        <translation>Sin sesión</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>En sesión</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>Adjourned</source>
        <translation>Levantada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} de más</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>no item in hand</source>
        <translation>ningún tema en curso</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>hour, as 13:30</source>
        <translation>hora, p. ej. 13:30</translation>
    </message>
    <message>
        <source>{hour}: which one is meant? An arrow key chooses.</source>
        <translation>{hour}: ¿cuál es? Una tecla de flecha la elige.</translation>
    </message>
    <message>
        <source>{hour} would be of another day. An arrow key chooses it.</source>
        <translation>Las {hour} serían de otro día. Una tecla de flecha las elige.</translation>
    </message>
    <message>
        <source>before the clocks go back</source>
        <translation>antes de retrasar los relojes</translation>
    </message>
    <message>
        <source>after they went back</source>
        <translation>después de retrasarlos</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>ItemCommands</name>
    <message>
        <source>There is no agenda yet.</source>
        <translation>Aún no hay programa.</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>Agenda item</source>
        <translation>Tema del programa</translation>
    </message>
    <message>
        <source>Mandate, questions and decisions</source>
        <translation>Mandato, cuestiones y decisiones</translation>
    </message>
    <message>
        <source>Documents, speakers list and time</source>
        <translation>Documentos, lista de oradores y tiempo</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Other acts …</source>
        <translation>Otros actos …</translation>
    </message>
    <message>
        <source>Take up {item}</source>
        <translation>Abordar {item}</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Intervenciones</translation>
    </message>
    <message>
        <source>Used, h:min</source>
        <translation>Usado, h:min</translation>
    </message>
    <message>
        <source>Planned, h:min</source>
        <translation>Previsto, h:min</translation>
    </message>
    <message>
        <source>Agenda item {item}, taken up {when}</source>
        <translation>Tema {item} del programa, abierto: {when}</translation>
    </message>
    <message>
        <source>Agenda item {item}, {state}</source>
        <translation>Tema {item} del programa: {state}</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>En examen</translation>
    </message>
    <message>
        <source>Rules {rules}</source>
        <translation>Artículos {rules}</translation>
    </message>
    <message>
        <source>Title not certain</source>
        <translation>Título no seguro</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>None under this item</source>
        <translation>Ninguno en este tema</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Action expected</source>
        <translation>Medidas previstas</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Doubts about the document</source>
        <translation>Dudas sobre el documento</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>{name} presided</source>
        <translation>presidencia: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations present</source>
        <translation>
            <numerusform>%n delegación presente</numerusform>
            <numerusform>%n delegaciones presentes</numerusform>
        </translation>
    </message>
    <message>
        <source>for {action}</source>
        <translation>para: {action}</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation>Sin signatura</translation>
    </message>
    <message>
        <source>Speakers list</source>
        <translation>Lista de oradores</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>aún no abierta</translation>
    </message>
    <message>
        <source>past its deadline</source>
        <translation>vencido el plazo</translation>
    </message>
    <message>
        <source>declared closed</source>
        <translation>declarada cerrada</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Nadie espera</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements made</source>
        <translation>
            <numerusform>%n intervención</numerusform>
            <numerusform>%n intervenciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No statement yet</source>
        <translation>Aún ninguna intervención</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nada previsto</translation>
    </message>
    <message>
        <source>{used} used of {planned}</source>
        <translation>{used} de {planned} usados</translation>
    </message>
    <message>
        <source>Reopened at {hour}: {reason}</source>
        <translation>Reabierta a las {hour}: {reason}</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>President</source>
        <translation>Presidente</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Backup to</source>
        <translation>Copia de seguridad en</translation>
    </message>
    <message>
        <source>Backup to {file} …</source>
        <translation>Copia de seguridad en {file}…</translation>
    </message>
    <message>
        <source>A backup is being made already.</source>
        <translation>Ya se está haciendo una copia de seguridad.</translation>
    </message>
    <message>
        <source>Up to act {number}, checked: {file}</source>
        <translation>Hasta el acto {number}, comprobada: {file}</translation>
    </message>
    <message>
        <source>Backup made.</source>
        <translation>Copia de seguridad hecha.</translation>
    </message>
    <message>
        <source>No backup made.</source>
        <translation>Sin copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>KeyCommands</name>
    <message>
        <source>Whose key?</source>
        <translation>¿De qué función?</translation>
    </message>
    <message>
        <source>Not changed.</source>
        <translation>Sin cambios.</translation>
    </message>
</context>
<context>
    <name>KeyGrab</name>
    <message>
        <source>Change a key</source>
        <translation>Cambiar una tecla</translation>
    </message>
    <message>
        <source>Press the new key. Delete gives back the program&apos;s own, Esc leaves it as it is.</source>
        <translation>Pulse la nueva tecla. Supr devuelve la del programa, Esc la deja igual.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{key} is kept for typing and leaving: people type names.</source>
        <translation>{key} se reserva para escribir y salir: se teclean nombres.</translation>
    </message>
    <message>
        <source>{key} does something already: {command}.</source>
        <translation>{key} ya tiene una función: {command}.</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>La palabra</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>La sesión</translation>
    </message>
    <message>
        <source>Credentials of the delegation selected</source>
        <translation>Credenciales de la delegación elegida</translation>
    </message>
    <message>
        <source>Windows and screens</source>
        <translation>Ventanas y monitores</translation>
    </message>
    <message>
        <source>Desks and pages</source>
        <translation>Mesas y páginas</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>La consola</translation>
    </message>
    <message>
        <source>Next step: call the next speaker, then begin</source>
        <translation>Paso siguiente: llamar al orador, luego comenzar</translation>
    </message>
    <message>
        <source>Began with the call</source>
        <translation>Comenzó con la llamada</translation>
    </message>
    <message>
        <source>Pause, resume</source>
        <translation>Pausa, reanudación</translation>
    </message>
    <message>
        <source>30 seconds more</source>
        <translation>30 segundos más</translation>
    </message>
    <message>
        <source>30 seconds less</source>
        <translation>30 segundos menos</translation>
    </message>
    <message>
        <source>End of the statement</source>
        <translation>Fin de la intervención</translation>
    </message>
    <message>
        <source>Absent: pass over</source>
        <translation>Ausente: saltar</translation>
    </message>
    <message>
        <source>Recall one passed over</source>
        <translation>Volver a llamar a uno saltado</translation>
    </message>
    <message>
        <source>Give the floor to the secretariat</source>
        <translation>Dar la palabra a la secretaría</translation>
    </message>
    <message>
        <source>Give the floor to somebody on no list</source>
        <translation>Dar la palabra a alguien fuera de lista</translation>
    </message>
    <message>
        <source>Do not count the outage found</source>
        <translation>Descontar la interrupción hallada</translation>
    </message>
    <message>
        <source>Accepted on assurance</source>
        <translation>Aceptada sobre la base de seguridades</translation>
    </message>
    <message>
        <source>Challenged by another State, or no longer</source>
        <translation>Impugnada por otro Estado, o ya no</translation>
    </message>
    <message>
        <source>Meetings of the Bureau on credentials</source>
        <translation>Reuniones de la Mesa sobre las credenciales</translation>
    </message>
    <message>
        <source>The desk of this moment</source>
        <translation>La mesa del momento</translation>
    </message>
    <message>
        <source>The floor and its list</source>
        <translation>La palabra y su lista</translation>
    </message>
    <message>
        <source>The page of an agenda item</source>
        <translation>La página de un tema del programa</translation>
    </message>
    <message>
        <source>The register of delegations</source>
        <translation>El registro de delegaciones</translation>
    </message>
    <message>
        <source>About this conference: its document, sessions and doubts</source>
        <translation>Acerca de esta conferencia: su documento, sus sesiones y sus dudas</translation>
    </message>
    <message>
        <source>Take the laptop&apos;s hour for the console&apos;s</source>
        <translation>Tomar la hora del ordenador</translation>
    </message>
    <message>
        <source>A backup, to a stick</source>
        <translation>Copia de seguridad, en una memoria USB</translation>
    </message>
    <message>
        <source>Write on this file all the same</source>
        <translation>Escribir igualmente en este archivo</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>Cuestión de orden</translation>
    </message>
    <message>
        <source>The President&apos;s ruling on it</source>
        <translation>La decisión del Presidente al respecto</translation>
    </message>
    <message>
        <source>Appeal against the ruling, and its vote</source>
        <translation>Apelación de la decisión, y su votación</translation>
    </message>
    <message>
        <source>Add a delegation</source>
        <translation>Añadir una delegación</translation>
    </message>
    <message>
        <source>Right of reply asked for</source>
        <translation>Derecho a contestar solicitado</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Move up, by ruling of the President</source>
        <translation>Subir, por decisión del Presidente</translation>
    </message>
    <message>
        <source>Move down, by ruling of the President</source>
        <translation>Bajar, por decisión del Presidente</translation>
    </message>
    <message>
        <source>Cabinet rank found, or not</source>
        <translation>Rango de gabinete constatado, o no</translation>
    </message>
    <message>
        <source>Replace the speaker</source>
        <translation>Sustituir al orador</translation>
    </message>
    <message>
        <source>Notice of an exchange of places</source>
        <translation>Aviso de intercambio</translation>
    </message>
    <message>
        <source>Text of the statement</source>
        <translation>Texto de la intervención</translation>
    </message>
    <message>
        <source>Take in writing</source>
        <translation>Recibir por escrito</translation>
    </message>
    <message>
        <source>Transfer to another list</source>
        <translation>Trasladar a otra lista</translation>
    </message>
    <message>
        <source>Will the list finish in time?</source>
        <translation>¿Acabará la lista a tiempo?</translation>
    </message>
    <message>
        <source>The list as it stood earlier</source>
        <translation>La lista como estaba antes</translation>
    </message>
    <message>
        <source>Invite an organization to speak</source>
        <translation>Invitar a una organización a hablar</translation>
    </message>
    <message>
        <source>Close or reopen the list</source>
        <translation>Cerrar o reabrir la lista</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Abrir el período de sesiones</translation>
    </message>
    <message>
        <source>Call the next meeting to order</source>
        <translation>Abrir la próxima sesión</translation>
    </message>
    <message>
        <source>Who presides</source>
        <translation>Quién preside</translation>
    </message>
    <message>
        <source>Take up an item</source>
        <translation>Abordar un tema</translation>
    </message>
    <message>
        <source>Conclude the item in hand</source>
        <translation>Concluir el tema en curso</translation>
    </message>
    <message>
        <source>Leave the item in hand open</source>
        <translation>Dejar abierto el tema en curso</translation>
    </message>
    <message>
        <source>Suspend or resume the meeting</source>
        <translation>Suspender o reanudar la sesión</translation>
    </message>
    <message>
        <source>Suspend the meeting until an hour, for a reason</source>
        <translation>Suspender la sesión hasta una hora, con un motivo</translation>
    </message>
    <message>
        <source>Call a private meeting to order</source>
        <translation>Abrir una sesión privada</translation>
    </message>
    <message>
        <source>Note something to be announced</source>
        <translation>Anotar un anuncio por hacer</translation>
    </message>
    <message>
        <source>An announcement was read out</source>
        <translation>Se leyó un anuncio</translation>
    </message>
    <message>
        <source>Extend the meeting</source>
        <translation>Prolongar la sesión</translation>
    </message>
    <message>
        <source>Adjourn the meeting</source>
        <translation>Levantar la sesión</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Clausurar el período de sesiones</translation>
    </message>
    <message>
        <source>What may happen now</source>
        <translation>Qué procede ahora</translation>
    </message>
    <message>
        <source>A motion is moved</source>
        <translation>Se presenta una moción</translation>
    </message>
    <message>
        <source>Speak for the motion</source>
        <translation>Hablar a favor de la moción</translation>
    </message>
    <message>
        <source>Speak against the motion</source>
        <translation>Hablar en contra de la moción</translation>
    </message>
    <message>
        <source>The motion is withdrawn</source>
        <translation>Se retira la moción</translation>
    </message>
    <message>
        <source>The motion is carried, nobody objecting</source>
        <translation>La moción queda aprobada sin objeciones</translation>
    </message>
    <message>
        <source>Put the motion to the vote</source>
        <translation>Someter la moción a votación</translation>
    </message>
    <message>
        <source>Somebody objects</source>
        <translation>Alguien se opone</translation>
    </message>
    <message>
        <source>An objection after the gavel: the decision is reopened</source>
        <translation>Objeción tras el golpe de mazo: se reabre la decisión</translation>
    </message>
    <message>
        <source>A proposal is submitted</source>
        <translation>Se presenta una propuesta</translation>
    </message>
    <message>
        <source>A proposal goes on: it is put, adopted, amended</source>
        <translation>Una propuesta sigue su curso: se somete, se aprueba, se enmienda</translation>
    </message>
    <message>
        <source>A position on a decision</source>
        <translation>Una posición sobre una decisión</translation>
    </message>
    <message>
        <source>The roll of presence</source>
        <translation>La lista de asistencia</translation>
    </message>
    <message>
        <source>Of whom the quorum is counted</source>
        <translation>La base del quórum</translation>
    </message>
    <message>
        <source>Find a delegation</source>
        <translation>Buscar una delegación</translation>
    </message>
    <message>
        <source>Formal credentials received</source>
        <translation>Credenciales formales recibidas</translation>
    </message>
    <message>
        <source>Copy received</source>
        <translation>Copia recibida</translation>
    </message>
    <message>
        <source>Information only received</source>
        <translation>Solo información recibida</translation>
    </message>
    <message>
        <source>Examined: in order</source>
        <translation>Examinadas: en regla</translation>
    </message>
    <message>
        <source>Examined: incomplete</source>
        <translation>Examinadas: incompletas</translation>
    </message>
    <message>
        <source>Examined: not accepted</source>
        <translation>Examinadas: no aceptadas</translation>
    </message>
    <message>
        <source>Objection decided: admitted</source>
        <translation>Objeción resuelta: admitido</translation>
    </message>
    <message>
        <source>Objection decided: not admitted</source>
        <translation>Objeción resuelta: no admitido</translation>
    </message>
    <message>
        <source>Make or adopt the report on credentials</source>
        <translation>Preparar o aprobar el informe sobre las credenciales</translation>
    </message>
    <message>
        <source>Present, absent</source>
        <translation>Presente, ausente</translation>
    </message>
    <message>
        <source>How each State voted, in the hall, or the figures</source>
        <translation>En la sala: cómo votó cada Estado, o las cifras</translation>
    </message>
    <message>
        <source>Do what the gavel confirms, or what the President asks for</source>
        <translation>Hacer lo que confirma el mazo, o lo que pide la Presidencia</translation>
    </message>
    <message>
        <source>What would follow from the next step</source>
        <translation>Qué ocurriría con el próximo paso</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>La votación</translation>
    </message>
    <message>
        <source>The secret ballot</source>
        <translation>La votación secreta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Todos los actos</translation>
    </message>
    <message>
        <source>Sheet of keys</source>
        <translation>Hoja de teclas</translation>
    </message>
    <message>
        <source>Rehearsal: go to the next moment</source>
        <translation>Ensayo: ir al momento siguiente</translation>
    </message>
    <message>
        <source>Motions, proposals and presence</source>
        <translation>Mociones, propuestas y presencia</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Blank the hall</source>
        <translation>Poner la sala en negro</translation>
    </message>
    <message>
        <source>Show the President&apos;s view</source>
        <translation>Mostrar la pantalla del Presidente</translation>
    </message>
    <message>
        <source>Show the hall display</source>
        <translation>Mostrar la pantalla de la sala</translation>
    </message>
    <message>
        <source>Programme and agenda</source>
        <translation>Organización y programa</translation>
    </message>
    <message>
        <source>Credentials and journal</source>
        <translation>Credenciales y diario</translation>
    </message>
    <message>
        <source>Next tab at the side</source>
        <translation>Pestaña lateral siguiente</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Letra mayor</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Letra menor</translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation>Claro, oscuro, alto contraste</translation>
    </message>
    <message>
        <source>The manual</source>
        <translation>El manual</translation>
    </message>
    <message>
        <source>Welcome: another conference, a new one, the sample</source>
        <translation>Inicio: otra conferencia, una nueva, la de muestra</translation>
    </message>
    <message>
        <source>Rehearsal: the guide of two minutes</source>
        <translation>Ensayo: la guía de dos minutos</translation>
    </message>
    <message>
        <source>The debate as a picture</source>
        <translation>El debate en imagen</translation>
    </message>
    <message>
        <source>A message in the hall, or none</source>
        <translation>Un mensaje en la sala, o ninguno</translation>
    </message>
    <message>
        <source>Overtime counted in the hall, or not</source>
        <translation>Exceso contado en la sala, o no</translation>
    </message>
    <message>
        <source>A tone at one minute and at time, or none</source>
        <translation>Tono al faltar un minuto y al final, o no</translation>
    </message>
    <message>
        <source>The President&apos;s buttons act, or ask here</source>
        <translation>Los botones del Presidente actúan, o piden aquí</translation>
    </message>
    <message>
        <source>President&apos;s view to the next screen</source>
        <translation>Pantalla del Presidente al otro monitor</translation>
    </message>
    <message>
        <source>Hall display to the next screen</source>
        <translation>Pantalla de la sala al otro monitor</translation>
    </message>
    <message>
        <source>Change a key</source>
        <translation>Cambiar una tecla</translation>
    </message>
    <message>
        <source>Language, colours and type of each window</source>
        <translation>Idioma, colores y letra de cada ventana</translation>
    </message>
    <message>
        <source>Who spoke last goes on</source>
        <translation>El último orador continúa</translation>
    </message>
    <message>
        <source>The sentences of the President&apos;s script</source>
        <translation>Las frases del guion del Presidente</translation>
    </message>
    <message>
        <source>Papers and tables: export as PDF, Excel, CSV</source>
        <translation>Documentos y cuadros: exportar como PDF, Excel, CSV</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Sheet of keys</source>
        <translation>Hoja de teclas</translation>
    </message>
    <message>
        <source>Page {page} of {pages}: the arrow keys turn it</source>
        <translation>Página {page} de {pages}: las flechas la pasan</translation>
    </message>
</context>
<context>
    <name>Lawful</name>
    <message>
        <source>being voted on</source>
        <translation>en votación</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>then</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>Artículo {number}</translation>
    </message>
    <message>
        <source>Rule {number}, probable</source>
        <translation>Artículo {number}, probable</translation>
    </message>
    <message>
        <source>Suspend the meeting</source>
        <translation>Suspender la sesión</translation>
    </message>
    <message>
        <source>Adjourn the meeting</source>
        <translation>Levantar la sesión</translation>
    </message>
    <message>
        <source>Adjourn the debate</source>
        <translation>Aplazar el debate</translation>
    </message>
    <message>
        <source>Close the debate</source>
        <translation>Cerrar el debate</translation>
    </message>
    <message>
        <source>Limit the statements</source>
        <translation>Limitar las intervenciones</translation>
    </message>
    <message>
        <source>Decide on competence</source>
        <translation>Decidir sobre la competencia</translation>
    </message>
    <message>
        <source>Divide the proposal</source>
        <translation>Dividir la propuesta</translation>
    </message>
    <message>
        <source>Reconsider a decision</source>
        <translation>Examinar de nuevo una decisión</translation>
    </message>
    <message>
        <source>for</source>
        <translation>a favor</translation>
    </message>
    <message>
        <source>against</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>Suspend the meeting until {hour}</source>
        <translation>Suspender la sesión hasta las {hour}</translation>
    </message>
    <message>
        <source>Adjourn the debate on item {item}</source>
        <translation>Aplazar el debate sobre el tema {item}</translation>
    </message>
    <message>
        <source>Close the debate on item {item}</source>
        <translation>Cerrar el debate sobre el tema {item}</translation>
    </message>
    <message>
        <source>Limit the statements on item {item} to {limit}</source>
        <translation>Limitar a {limit} las intervenciones sobre el tema {item}</translation>
    </message>
    <message>
        <source>Competence to adopt {proposal}</source>
        <translation>Competencia para aprobar {proposal}</translation>
    </message>
    <message>
        <source>Divide {proposal}</source>
        <translation>Dividir {proposal}</translation>
    </message>
    <message>
        <source>Reconsider {decision}</source>
        <translation>Examinar de nuevo {decision}</translation>
    </message>
    <message>
        <source>Order of motions: {rule}. Only a State party may move, or vote.</source>
        <translation>Orden de las mociones: {rule}. Solo un Estado parte puede presentarlas, o votar.</translation>
    </message>
    <message>
        <source>A vote is being taken</source>
        <translation>Se está votando</translation>
    </message>
    <message>
        <source>No motion waits</source>
        <translation>No hay mociones pendientes</translation>
    </message>
    <message>
        <source>suspending the meeting</source>
        <translation>la suspensión de la sesión</translation>
    </message>
    <message>
        <source>adjourning the meeting</source>
        <translation>el levantamiento de la sesión</translation>
    </message>
    <message>
        <source>adjourning the debate</source>
        <translation>el aplazamiento del debate</translation>
    </message>
    <message>
        <source>closing the debate</source>
        <translation>el cierre del debate</translation>
    </message>
    <message>
        <source>limiting the statements</source>
        <translation>la limitación de las intervenciones</translation>
    </message>
    <message>
        <source>deciding on competence</source>
        <translation>la decisión sobre la competencia</translation>
    </message>
    <message>
        <source>dividing a proposal</source>
        <translation>la división de una propuesta</translation>
    </message>
    <message>
        <source>reconsidering a decision</source>
        <translation>el nuevo examen de una decisión</translation>
    </message>
    <message>
        <source>One motion waits: {what}</source>
        <translation>Una moción pendiente: {what}</translation>
    </message>
    <message>
        <source>the President decides</source>
        <translation>decide la Presidencia</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>Cuestión de orden</translation>
    </message>
    <message>
        <source>The one who raises it, not on the substance</source>
        <translation>Quien la plantea, no sobre el fondo</translation>
    </message>
    <message>
        <source>the President rules</source>
        <translation>la Presidencia dirime</translation>
    </message>
    <message>
        <source>Vote on the question</source>
        <translation>Votación de la cuestión</translation>
    </message>
    <message>
        <source>Appeal against the ruling</source>
        <translation>Apelación de la decisión</translation>
    </message>
    <message>
        <source>Nobody: put to the vote at once</source>
        <translation>Nadie: se vota de inmediato</translation>
    </message>
    <message>
        <source>more yes than no overrules</source>
        <translation>se revoca con más síes que noes</translation>
    </message>
    <message>
        <source>Explanation of vote</source>
        <translation>Explicación de voto</translation>
    </message>
    <message>
        <source>Those who asked, once each</source>
        <translation>Quienes lo pidieron, una vez cada uno</translation>
    </message>
    <message>
        <source>Statement from the list</source>
        <translation>Intervención de la lista</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>Derecho a contestar</translation>
    </message>
    <message>
        <source>Those who asked</source>
        <translation>Quienes lo pidieron</translation>
    </message>
    <message>
        <source>more yes than no</source>
        <translation>más síes que noes</translation>
    </message>
    <message>
        <source>two thirds of yes and no</source>
        <translation>dos tercios de síes y noes</translation>
    </message>
    <message>
        <source>more than {share} of yes and no</source>
        <translation>más de {share} de síes y noes</translation>
    </message>
    <message>
        <source>{share} of yes and no</source>
        <translation>{share} de síes y noes</translation>
    </message>
    <message>
        <source>{hour}, {name}; being voted on</source>
        <translation>{hour}, {name}; en votación</translation>
    </message>
    <message>
        <source>{hour}, {name}; decided first</source>
        <translation>{hour}, {name}; se decide primero</translation>
    </message>
    <message>
        <source>{hour}, {name}; after: {what}</source>
        <translation>{hour}, {name}; después de: {what}</translation>
    </message>
    <message>
        <source>The list on item {item} is closed; the question is put next.</source>
        <translation>Se cierra la lista sobre el tema {item}; a continuación se plantea la cuestión.</translation>
    </message>
    <message>
        <source>Statements on item {item} are limited to {limit} from now on.</source>
        <translation>Las intervenciones sobre el tema {item} se limitan en adelante a {limit}.</translation>
    </message>
    <message>
        <source>The Conference is not competent: {proposal} falls.</source>
        <translation>La Conferencia no es competente: {proposal} decae.</translation>
    </message>
    <message>
        <source>The parts of {proposal} are voted on apart, then the whole.</source>
        <translation>Las partes de {proposal} se votan por separado, y después el conjunto.</translation>
    </message>
    <message>
        <source>What was decided is open again: {decision}.</source>
        <translation>Lo decidido se examina de nuevo: {decision}.</translation>
    </message>
    <message>
        <source>The debate on {proposal} ends.</source>
        <translation>Termina el debate sobre {proposal}.</translation>
    </message>
    <message>
        <source>The debate on item {item} ends, and its list is closed.</source>
        <translation>Termina el debate sobre el tema {item} y se cierra su lista.</translation>
    </message>
    <message>
        <source>This motion falls: {what}.</source>
        <translation>Decae la moción: {what}.</translation>
    </message>
    <message>
        <source>Next comes: {what}.</source>
        <translation>A continuación: {what}.</translation>
    </message>
    <message>
        <source>Besides the mover: {who}</source>
        <translation>Además del autor: {who}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie aún</translation>
    </message>
    <message>
        <source>{name}, speaking</source>
        <translation>{name}, en uso de la palabra</translation>
    </message>
    <message>
        <source>One more speaker for the motion</source>
        <translation>Otro orador a favor</translation>
    </message>
    <message>
        <source>One more speaker against the motion</source>
        <translation>Otro orador en contra</translation>
    </message>
    <message>
        <source>A motion by an observer</source>
        <translation>Moción de un observador</translation>
    </message>
    <message>
        <source>Observers neither move nor vote.</source>
        <translation>Los observadores no presentan mociones ni votan.</translation>
    </message>
    <message>
        <source>Rules {first} to {last}</source>
        <translation>Artículos {first} a {last}</translation>
    </message>
    <message>
        <source>The meeting is suspended; what waits goes on afterwards.</source>
        <translation>Se suspende la sesión; lo pendiente sigue después.</translation>
    </message>
    <message>
        <source>The meeting rises; the other motions fall, and the list waits for the next meeting.</source>
        <translation>Se levanta la sesión; decaen las demás mociones y la lista espera a la próxima.</translation>
    </message>
    <message>
        <source>The question is not put at this session unless two thirds reconsider it ({rule}).</source>
        <translation>La cuestión no se plantea en este período, salvo nuevo examen por dos tercios ({rule}).</translation>
    </message>
    <message>
        <source>{name} speaks on, with {left} left.</source>
        <translation>Sigue en uso de la palabra: {name}; quedan {left}.</translation>
    </message>
    <message>
        <source>The debate goes on where it stood.</source>
        <translation>El debate sigue donde estaba.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>What the marks mean</source>
        <translation>Qué significan las marcas</translation>
    </message>
    <message>
        <source>dotted: not registered, or barred by another&apos;s vote</source>
        <translation>punto: no inscrito, o excluido por el voto de otro</translation>
    </message>
    <message>
        <source>grey: not registered, or barred by another&apos;s vote</source>
        <translation>gris: no inscrito, o excluido por el voto de otro</translation>
    </message>
    <message>
        <source>dotted: not registered</source>
        <translation>punto: no inscrito</translation>
    </message>
    <message>
        <source>grey: not registered</source>
        <translation>gris: no inscrito</translation>
    </message>
    <message>
        <source>English order</source>
        <translation>orden inglés</translation>
    </message>
    <message>
        <source>English order; {name} drawn by lot</source>
        <translation>orden inglés; {name}, por sorteo</translation>
    </message>
    <message>
        <source>from {name}, by lot</source>
        <translation>por sorteo: {name}</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Head of State</source>
        <translation>Jefe de Estado</translation>
    </message>
    <message>
        <source>Vice-President</source>
        <translation>Vicepresidente</translation>
    </message>
    <message>
        <source>Crown Prince or Princess</source>
        <translation>Príncipe o Princesa Heredera</translation>
    </message>
    <message>
        <source>Head of Government</source>
        <translation>Jefe de Gobierno</translation>
    </message>
    <message>
        <source>Deputy Prime Minister</source>
        <translation>Viceprimer Ministro</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Ministro</translation>
    </message>
    <message>
        <source>Vice-Minister</source>
        <translation>Viceministro</translation>
    </message>
    <message>
        <source>Chair of delegation</source>
        <translation>Jefe de delegación</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representante</translation>
    </message>
</context>
<context>
    <name>LevelTyped</name>
    <message>
        <source>president, monarch</source>
        <translation>presidente, presidenta, rey, monarca</translation>
    </message>
    <message>
        <source>deputy president</source>
        <translation>vicepresidenta</translation>
    </message>
    <message>
        <source>crown princess, heir</source>
        <translation>príncipe heredero, princesa heredera</translation>
    </message>
    <message>
        <source>prime minister, chancellor</source>
        <translation>primer ministro, primera ministra, jefa de Gobierno, canciller federal</translation>
    </message>
    <message>
        <source>vice prime minister</source>
        <translation>viceprimera ministra, vicepresidente del Gobierno</translation>
    </message>
    <message>
        <source>deputy minister</source>
        <translation>viceministra</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>jefa de delegación</translation>
    </message>
    <message>
        <source>ambassador, delegate</source>
        <translation>embajador, embajadora, delegado</translation>
    </message>
</context>
<context>
    <name>LockBand</name>
    <message>
        <source>The voting</source>
        <translation>La votación</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>Cuestión de orden</translation>
    </message>
    <message>
        <source>The ruling</source>
        <translation>La decisión</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>La votación</translation>
    </message>
    <message>
        <source>Announced: adopted.</source>
        <translation>Anunciado: aprobado.</translation>
    </message>
    <message>
        <source>Announced: not adopted.</source>
        <translation>Anunciado: no aprobado.</translation>
    </message>
    <message>
        <source>Point of order of {name}.</source>
        <translation>Cuestión de orden: {name}.</translation>
    </message>
    <message>
        <source>The call stands until it is ruled upon.</source>
        <translation>El llamamiento se detiene hasta que se decida.</translation>
    </message>
    <message>
        <source>Appeal of {name}.</source>
        <translation>Apelación: {name}.</translation>
    </message>
    <message>
        <source>The call stands until it is voted on.</source>
        <translation>El llamamiento se detiene hasta que se vote.</translation>
    </message>
    <message>
        <source>Put to the vote at {hour}.</source>
        <translation>Sometido a votación a las {hour}.</translation>
    </message>
    <message>
        <source>Before the first answer {name} explains its vote.</source>
        <translation>Explicación de voto antes de la primera respuesta: {name}.</translation>
    </message>
    <message>
        <source>Only a point of order on the conduct of the voting interrupts it.</source>
        <translation>Solo la interrumpe una cuestión de orden sobre la forma de votar.</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>There is no list in hand to look back on.</source>
        <translation>No hay lista en curso que revisar.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message>
        <source>in explanation of vote</source>
        <translation>explicación de voto</translation>
    </message>
    <message>
        <source>in explanation of vote %1</source>
        <translation>explicación del voto en la votación %1</translation>
    </message>
    <message numerus="yes">
        <source>%n wish to explain</source>
        <translation>
            <numerusform>%n desea explicar su voto</numerusform>
            <numerusform>%n desean explicar su voto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Luego</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>a favor</translation>
    </message>
    <message>
        <source>against</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>abstaining</source>
        <translation>abstención</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Votación en curso</translation>
    </message>
    <message>
        <source>Appeal against a ruling</source>
        <translation>Apelación de una decisión</translation>
    </message>
    <message>
        <source>The meeting is suspended</source>
        <translation>La sesión está suspendida</translation>
    </message>
    <message>
        <source>Suspended, resumes %1</source>
        <translation>Suspendida hasta las %1</translation>
    </message>
    <message>
        <source>The session is closed</source>
        <translation>Ha concluido el período de sesiones</translation>
    </message>
    <message>
        <source>The meeting is adjourned</source>
        <translation>Se levanta la sesión</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>reanudación</translation>
    </message>
    <message>
        <source>asked for by %1</source>
        <translation>a petición de: %1</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>to be read out</source>
        <translation>por leer</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>tema %1</translation>
    </message>
    <message>
        <source>Spoke for it: %1</source>
        <translation>Intervenciones a favor: %1</translation>
    </message>
    <message>
        <source>Nobody else may speak on it</source>
        <translation>Nadie más puede hacer uso de la palabra</translation>
    </message>
    <message>
        <source>submitted by %1</source>
        <translation>presentado por %1</translation>
    </message>
    <message>
        <source>Objection: %1</source>
        <translation>Objeción: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n have not answered</source>
        <translation>
            <numerusform>%n no ha respondido</numerusform>
            <numerusform>%n no han respondido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to call again</source>
        <translation>
            <numerusform>%n por llamar de nuevo</numerusform>
            <numerusform>%n por llamar de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to call</source>
        <translation>
            <numerusform>queda %n por llamar</numerusform>
            <numerusform>quedan %n por llamar</numerusform>
        </translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Llamado</translation>
    </message>
    <message>
        <source>Shall the ruling be overruled?</source>
        <translation>¿Debe revocarse la decisión?</translation>
    </message>
    <message>
        <source>the motion of %1</source>
        <translation>la moción (%1)</translation>
    </message>
    <message>
        <source>the appeal of %1</source>
        <translation>la apelación (%1)</translation>
    </message>
    <message>
        <source>agenda item %1</source>
        <translation>el tema %1 del programa</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Votación nominal</translation>
    </message>
    <message>
        <source>Roll call on %1</source>
        <translation>Votación nominal sobre %1</translation>
    </message>
    <message>
        <source>Recorded vote</source>
        <translation>Votación registrada</translation>
    </message>
    <message>
        <source>Recorded vote on %1</source>
        <translation>Votación registrada sobre %1</translation>
    </message>
    <message>
        <source>Vote by show of hands</source>
        <translation>Votación a mano alzada</translation>
    </message>
    <message>
        <source>Vote by show of hands on %1</source>
        <translation>Votación a mano alzada sobre %1</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Moción aprobada</translation>
    </message>
    <message>
        <source>Not carried</source>
        <translation>Moción rechazada</translation>
    </message>
    <message>
        <source>Ruling overruled</source>
        <translation>Decisión revocada</translation>
    </message>
    <message>
        <source>The ruling stands</source>
        <translation>La decisión se mantiene</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>No aprobado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Moción retirada</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>Abstenciones</translation>
    </message>
    <message>
        <source>two thirds are %1 of %2</source>
        <translation>dos tercios: %1 de %2</translation>
    </message>
    <message>
        <source>the majority is %1 of %2</source>
        <translation>mayoría: %1 de %2</translation>
    </message>
    <message>
        <source>%1: reached so far</source>
        <translation>%1 (umbral alcanzado hasta ahora)</translation>
    </message>
    <message>
        <source>%1: not reached so far</source>
        <translation>%1 (umbral no alcanzado hasta ahora)</translation>
    </message>
    <message>
        <source>nobody for or against</source>
        <translation>ningún voto a favor ni en contra</translation>
    </message>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>se requiere %n</numerusform>
            <numerusform>se requieren %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: to %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <translation>%1 hasta las %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sobre %1</translation>
    </message>
    <message>
        <source>moved by %1</source>
        <translation>presentada por: %1</translation>
    </message>
    <message>
        <source>Spoke for it: %1; against it: %2</source>
        <translation>Intervenciones a favor: %1; en contra: %2</translation>
    </message>
    <message>
        <source>Spoke against it: %2</source>
        <translation>Intervenciones en contra: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n may still speak for it</source>
        <translation>
            <numerusform>%n aún puede hablar a favor</numerusform>
            <numerusform>%n aún pueden hablar a favor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may still speak against it</source>
        <translation>
            <numerusform>%n aún puede hablar en contra</numerusform>
            <numerusform>%n aún pueden hablar en contra</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Tema %1</translation>
    </message>
</context>
<context>
    <name>MeetingCommands</name>
    <message>
        <source>This closes the session of the Conference.</source>
        <translation>Con esto se clausura el período de sesiones de la Conferencia.</translation>
    </message>
    <message>
        <source>No meeting is planned any more.</source>
        <translation>No hay más sesiones previstas.</translation>
    </message>
    <message>
        <source>This meeting is planned for {hour}.</source>
        <translation>Esta sesión está prevista para las {hour}.</translation>
    </message>
    <message>
        <source>Take up item</source>
        <translation>Abordar el tema</translation>
    </message>
    <message numerus="yes">
        <source>%n still wait in the list.</source>
        <translation>
            <numerusform>%n espera todavía en la lista.</numerusform>
            <numerusform>%n esperan todavía en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended until</source>
        <translation>Suspendida hasta las</translation>
    </message>
    <message>
        <source>Suspended until {hour}, for what reason?</source>
        <translation>Suspendida hasta las {hour}, ¿por qué motivo?</translation>
    </message>
    <message>
        <source>No reason is given</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>Nothing waits to be announced.</source>
        <translation>No hay anuncios pendientes.</translation>
    </message>
    <message>
        <source>The meeting goes on until</source>
        <translation>La sesión continúa hasta</translation>
    </message>
    <message numerus="yes">
        <source>%n still wait in the list, and the meeting was to rise at {hour}.</source>
        <translation>
            <numerusform>%n espera aún en la lista, y la sesión debía levantarse a las {hour}.</numerusform>
            <numerusform>%n esperan aún en la lista, y la sesión debía levantarse a las {hour}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list is in hand.</source>
        <translation>No hay ninguna lista en curso.</translation>
    </message>
    <message>
        <source>Press {key} again to do it.</source>
        <translation>Pulse {key} otra vez para hacerlo.</translation>
    </message>
    <message>
        <source>Undo would take back: {act}.</source>
        <translation>Se desharía: {act}.</translation>
    </message>
    <message>
        <source>{name} has the floor.</source>
        <translation>Tiene la palabra: {name}.</translation>
    </message>
    <message>
        <source>The same key again does it all the same.</source>
        <translation>La misma tecla otra vez lo hace de todos modos.</translation>
    </message>
    <message>
        <source>No item is in hand.</source>
        <translation>No hay ningún tema en curso.</translation>
    </message>
    <message>
        <source>in hand: go on with it</source>
        <translation>en examen: continuar</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>{section} …</source>
        <translation>{section}…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Recall: {name}</source>
        <translation>Volver a llamar: {name}</translation>
    </message>
</context>
<context>
    <name>MotionCommands</name>
    <message>
        <source>Which motion is moved</source>
        <translation>Qué moción se presenta</translation>
    </message>
    <message>
        <source>Speaks for the motion</source>
        <translation>Habla a favor de la moción</translation>
    </message>
    <message>
        <source>Speaks against the motion</source>
        <translation>Habla en contra de la moción</translation>
    </message>
    <message>
        <source>No motion is pending.</source>
        <translation>No hay ninguna moción pendiente.</translation>
    </message>
    <message>
        <source>name or code of a State party</source>
        <translation>nombre o código de un Estado parte</translation>
    </message>
    <message>
        <source>{motion}: moved by</source>
        <translation>{motion}: presentada por</translation>
    </message>
    <message>
        <source>Limit the statements to</source>
        <translation>Limitar las intervenciones a</translation>
    </message>
    <message>
        <source>Suspend the meeting until</source>
        <translation>Suspender la sesión hasta</translation>
    </message>
    <message>
        <source>It was not said until when</source>
        <translation>No se dijo hasta cuándo</translation>
    </message>
    <message>
        <source>Give the floor for the motion</source>
        <translation>Dar la palabra a favor de la moción</translation>
    </message>
    <message>
        <source>Give the floor against the motion</source>
        <translation>Dar la palabra en contra de la moción</translation>
    </message>
    <message>
        <source>Put it to the vote</source>
        <translation>Someter a votación</translation>
    </message>
    <message>
        <source>Carried, nobody objecting</source>
        <translation>Aprobada sin objeciones</translation>
    </message>
    <message>
        <source>Withdrawn by its mover</source>
        <translation>Retirada por su autor</translation>
    </message>
</context>
<context>
    <name>MotionsPage</name>
    <message>
        <source>What may happen now</source>
        <translation>Qué procede ahora</translation>
    </message>
    <message>
        <source>In order, by precedence</source>
        <translation>Procede, por prioridad</translation>
    </message>
    <message>
        <source>Not in order now</source>
        <translation>No procede ahora</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Moción retirada</translation>
    </message>
    <message>
        <source>Put it to the vote</source>
        <translation>Someter a votación</translation>
    </message>
    <message>
        <source>Put to the vote: {what}</source>
        <translation>Someter a votación: {what}</translation>
    </message>
    <message>
        <source>If it carries: {what}</source>
        <translation>Si se aprueba: {what}</translation>
    </message>
    <message>
        <source>A rule without a mark stands in the agenda; “probable” is after the sister treaty; “cf.” where the number here is not known.</source>
        <translation>Sin indicación: el artículo figura en el programa; “probable”: según el tratado gemelo; “cf.”: se desconoce aquí el número.</translation>
    </message>
    <message>
        <source>May still speak on it</source>
        <translation>Aún pueden hablar</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Se decide por</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>If it is lost</source>
        <translation>Si se rechaza</translation>
    </message>
    <message>
        <source>Enter folds them</source>
        <translation>Intro los pliega</translation>
    </message>
    <message>
        <source>Enter shows them</source>
        <translation>Intro los muestra</translation>
    </message>
</context>
<context>
    <name>MovingCommands</name>
    <message>
        <source>Select the one who is to be moved, of those waiting.</source>
        <translation>Elija a quién mover, entre los que esperan.</translation>
    </message>
    <message>
        <source>{name} stands at place {place} already.</source>
        <translation>Ya en el lugar {place} – {name}.</translation>
    </message>
    <message>
        <source>the President&apos;s reason, in one line</source>
        <translation>el motivo del Presidente, en una línea</translation>
    </message>
    <message>
        <source>{name} to the end, place {place}: for what reason?</source>
        <translation>{name}: al final, lugar {place}; ¿por qué motivo?</translation>
    </message>
    <message>
        <source>{name} to place {place}, before {other}: for what reason?</source>
        <translation>{name}: al lugar {place}, delante: {other}; ¿por qué motivo?</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Not entered.</source>
        <translation>No inscrito.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>No hecho.</translation>
    </message>
    <message>
        <source>{refusal} {rule}.</source>
        <translation>{refusal} {rule}.</translation>
    </message>
    <message>
        <source>The time of the outage counts for the speaker unless it is held.</source>
        <translation>La interrupción cuenta para el orador a menos que se descuente.</translation>
    </message>
    <message>
        <source>The console stood still for {span}.</source>
        <translation>La consola estuvo parada {span}.</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} está dañado.</translation>
    </message>
    <message>
        <source>It is open to look at. Bring back a backup with restore, and keep this file.</source>
        <translation>Está abierto para consulta. Recupere una copia de seguridad con restore y conserve este archivo.</translation>
    </message>
    <message>
        <source>{file} was copied while it was in use.</source>
        <translation>{file} se copió mientras estaba en uso.</translation>
    </message>
    <message>
        <source>Acts after number {number} may be missing; the whole file is where it was copied from.</source>
        <translation>Pueden faltar los actos posteriores al número {number}; el archivo completo está en el lugar de origen.</translation>
    </message>
    <message>
        <source>{file} is being checked.</source>
        <translation>{file} se está comprobando.</translation>
    </message>
    <message>
        <source>Acts can be done as soon as that has ended.</source>
        <translation>Podrán realizarse actos en cuanto termine.</translation>
    </message>
    <message>
        <source>Here it is {console}, on the laptop {laptop}.</source>
        <translation>Aquí son las {console}; en el ordenador, las {laptop}.</translation>
    </message>
    <message>
        <source>The console goes on from the last act; if the laptop is right, take its hour.</source>
        <translation>La consola continúa desde el último acto; si el ordenador está en hora, tome la suya.</translation>
    </message>
    <message>
        <source>Choose with the arrow keys, then press Enter.</source>
        <translation>Elija con las flechas y pulse Intro.</translation>
    </message>
    <message>
        <source>Which one: {names}</source>
        <translation>Cuál: {names}</translation>
    </message>
</context>
<context>
    <name>ObjectionCommands</name>
    <message>
        <source>While it is voted only a point of order on the voting interrupts it.</source>
        <translation>Durante la votación solo la interrumpe una cuestión de orden sobre su desarrollo.</translation>
    </message>
    <message>
        <source>Nothing is put to the Conference to which somebody could object.</source>
        <translation>No hay nada sometido a la Conferencia a lo que alguien pueda oponerse.</translation>
    </message>
    <message>
        <source>{matter}: who objects no longer?</source>
        <translation>{matter}: ¿quién retira su objeción?</translation>
    </message>
    <message>
        <source>No decision was taken that could be reopened.</source>
        <translation>No se ha adoptado ninguna decisión que pueda reabrirse.</translation>
    </message>
    <message>
        <source>{decision}, after the gavel: who objects?</source>
        <translation>{decision}, tras el golpe de mazo: ¿quién se opone?</translation>
    </message>
    <message>
        <source>name or code of a State party</source>
        <translation>nombre o código de un Estado parte</translation>
    </message>
    <message>
        <source>{matter}: who objects?</source>
        <translation>{matter}: ¿quién se opone?</translation>
    </message>
    <message>
        <source>It is not noted who</source>
        <translation>Sin anotar quién</translation>
    </message>
    <message>
        <source>{names}: objection. What follows?</source>
        <translation>{names}: objeción. ¿Qué sigue?</translation>
    </message>
    <message>
        <source>Consultations: who leads them is noted</source>
        <translation>Consultas: se anota quién las dirige</translation>
    </message>
    <message>
        <source>Consultations: the meeting is suspended</source>
        <translation>Consultas: se suspende la sesión</translation>
    </message>
    <message>
        <source>A vote</source>
        <translation>Una votación</translation>
    </message>
    <message>
        <source>{name} objects no longer</source>
        <translation>Objeción retirada – {name}</translation>
    </message>
    <message>
        <source>Another one objects too</source>
        <translation>Otra delegación también se opone</translation>
    </message>
    <message>
        <source>Later: it is deferred</source>
        <translation>Más tarde: se aplaza</translation>
    </message>
    <message>
        <source>Later: the item stays open</source>
        <translation>Más tarde: el tema queda abierto</translation>
    </message>
    <message>
        <source>A decision in other words, or by a vote: record it</source>
        <translation>Una decisión en otros términos, o por votación: registrarla</translation>
    </message>
    <message>
        <source>A secret ballot</source>
        <translation>Una votación secreta</translation>
    </message>
    <message>
        <source>There is an objection</source>
        <translation>Hay una objeción</translation>
    </message>
    <message>
        <source>{decision} is reopened: for what reason?</source>
        <translation>{decision} se reabre: ¿por qué motivo?</translation>
    </message>
    <message>
        <source>in one line, for the record</source>
        <translation>en una línea, para que conste</translation>
    </message>
    <message>
        <source>{name} objected after the gavel</source>
        <translation>Objeción tras el golpe de mazo: {name}</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>President</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>Vice-President</source>
        <translation>Vicepresidencia</translation>
    </message>
    <message>
        <source>{office}: {who}</source>
        <translation>{office}: {who}</translation>
    </message>
</context>
<context>
    <name>Officers</name>
    <message>
        <source>nobody yet</source>
        <translation>nadie aún</translation>
    </message>
    <message>
        <source>else {group}</source>
        <translation>si no, {group}</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>elegido</translation>
    </message>
</context>
<context>
    <name>OfficersCommands</name>
    <message>
        <source>Withdraw the nomination</source>
        <translation>Retirar la candidatura</translation>
    </message>
    <message>
        <source>Nominate another one too</source>
        <translation>Proponer también a otro</translation>
    </message>
    <message>
        <source>Nominate as {office}</source>
        <translation>Proponer para: {office}</translation>
    </message>
    <message>
        <source>name or code of a delegation</source>
        <translation>nombre o código de una delegación</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Enter: whole, or broad</source>
        <translation>Intro: entera o ancha</translation>
    </message>
    <message>
        <source>The pages are being painted: {seconds} s</source>
        <translation>Se preparan las páginas: {seconds} s</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All acts</source>
        <translation>Todos los actos</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Qué puede elegirse</translation>
    </message>
    <message>
        <source>Nothing that is offered fits “{typed}”.</source>
        <translation>Nada de lo ofrecido responde a «{typed}».</translation>
    </message>
    <message>
        <source>This must be said, in words.</source>
        <translation>Hay que decirlo, en palabras.</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”. Is one of these meant? An arrow key chooses.</source>
        <translation>Nada se llama «{typed}». ¿Es alguno de estos? Una flecha elige.</translation>
    </message>
    <message>
        <source>An arrow key chooses.</source>
        <translation>Una tecla de flecha elige.</translation>
    </message>
</context>
<context>
    <name>PapersCommands</name>
    <message>
        <source>Nothing can be written here.</source>
        <translation>Aquí no se puede escribir nada.</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Escribiendo {file}…</translation>
    </message>
    <message>
        <source>Another file is being written.</source>
        <translation>Se está escribiendo otro archivo.</translation>
    </message>
    <message>
        <source>Place: {folder}</source>
        <translation>Lugar: {folder}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Of which list</source>
        <translation>De qué lista</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As it stands, or stood</source>
        <translation>En qué momento</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>As it is looked back on: {moment}</source>
        <translation>Momento consultado: {moment}</translation>
    </message>
    <message>
        <source>None: a table of data</source>
        <translation>Ninguno: un cuadro de datos</translation>
    </message>
    <message>
        <source>PDF, a paper to print</source>
        <translation>PDF, un documento para imprimir</translation>
    </message>
    <message>
        <source>Word, to go on writing</source>
        <translation>Word, para seguir escribiendo</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV, a table for any program</source>
        <translation>CSV, un cuadro para cualquier programa</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>JSON Lines, as “perform” reads it</source>
        <translation>JSON Lines, como lo lee «perform»</translation>
    </message>
    <message>
        <source>Write it to</source>
        <translation>Escribirlo en</translation>
    </message>
    <message>
        <source>This is a table for other programs: it has no pages to look at.</source>
        <translation>Es un cuadro para otros programas: no tiene páginas que mirar.</translation>
    </message>
    <message>
        <source>Written:</source>
        <translation>Escrito:</translation>
    </message>
    <message>
        <source>Nothing written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>Papers and tables</source>
        <translation>Documentos y cuadros</translation>
    </message>
    <message>
        <source>What is to be written</source>
        <translation>Lo que se va a escribir</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Escribir el archivo</translation>
    </message>
    <message>
        <source>Arrows turn a row, Enter asks for it in words, Esc goes back</source>
        <translation>Las flechas cambian una línea, Intro pregunta, Esc vuelve</translation>
    </message>
</context>
<context>
    <name>PastModel</name>
    <message>
        <source>{place} then</source>
        <translation>{place} entonces</translation>
    </message>
    <message>
        <source>{place} now</source>
        <translation>{place} ahora</translation>
    </message>
</context>
<context>
    <name>PastPanel</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>called</source>
        <translation>llamado</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>habla</translation>
    </message>
    <message>
        <source>set aside for a motion</source>
        <translation>interrumpido por una moción</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>habló</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>saltado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>void</source>
        <translation>nulo</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no estaba</translation>
    </message>
    <message>
        <source>The list as it stood</source>
        <translation>La lista como estaba</translation>
    </message>
    <message>
        <source>After which act</source>
        <translation>Después de qué acto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>time, as 10:42</source>
        <translation>hora, p. ej. 10:42</translation>
    </message>
    <message>
        <source>What happened since</source>
        <translation>Lo ocurrido desde entonces</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>as it stood after act {number}</source>
        <translation>como tras el acto {number}</translation>
    </message>
    <message>
        <source>Arrows go an act, with Ctrl an hour; Esc goes back to now</source>
        <translation>Flechas: un acto, con Ctrl una hora; Esc vuelve a ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Acts since then: {count}</source>
        <translation>Actos desde entonces: {count}</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>place {place}</source>
        <translation>lugar {place}</translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation>tiene la palabra</translation>
    </message>
    <message>
        <source>set aside for a motion</source>
        <translation>interrumpido por una moción</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>saltado</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>habló</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>void</source>
        <translation>nulo</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>sin inscripción</translation>
    </message>
    <message>
        <source>replies to {name}</source>
        <translation>responde a: {name}</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>SPEAKING</source>
        <translation>HABLA</translation>
    </message>
    <message>
        <source>ONE MINUTE</source>
        <translation>UN MINUTO</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIEMPO</translation>
    </message>
    <message>
        <source>OVER</source>
        <translation>EXCEDIDO</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>PAUSA</translation>
    </message>
</context>
<context>
    <name>PictureCommands</name>
    <message>
        <source>Keep the picture as</source>
        <translation>Guardar la imagen como</translation>
    </message>
    <message>
        <source>a file&apos;s path, ending in .png or .svg</source>
        <translation>la ruta de un archivo, en .png o .svg</translation>
    </message>
    <message>
        <source>Not kept.</source>
        <translation>No guardada.</translation>
    </message>
    <message>
        <source>The file&apos;s name must end in .png or .svg.</source>
        <translation>El nombre del archivo debe acabar en .png o .svg.</translation>
    </message>
    <message>
        <source>Picture kept.</source>
        <translation>Imagen guardada.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>No se puede escribir {path}.</translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>The debate as a picture</source>
        <translation>El debate en imagen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Marcha</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Arrows turn to the next, Ctrl+S keeps it, Esc goes back</source>
        <translation>Las flechas cambian, Ctrl+S la guarda, Esc vuelve</translation>
    </message>
    <message>
        <source>Nobody has spoken under this item</source>
        <translation>Nadie ha hablado sobre este tema</translation>
    </message>
    <message>
        <source>No list is in hand</source>
        <translation>Ninguna lista en curso</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>ends by {hour}</source>
        <translation>termina a las {hour}</translation>
    </message>
    <message>
        <source>Speaking time that waits, in hours</source>
        <translation>Tiempo de palabra en espera, en horas</translation>
    </message>
    <message numerus="yes">
        <source>{time}, %n statements</source>
        <translation>
            <numerusform>{time}, %n intervención</numerusform>
            <numerusform>{time}, %n intervenciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}, {over} over</source>
        <translation>{told}, {over} de más</translation>
    </message>
    <message>
        <source>{told}, {count} waiting</source>
        <translation>{told}, {count} en espera</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formales</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Information only</source>
        <translation>Solo información</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>Impugnadas</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Intergovernmental organizations</source>
        <translation>Organizaciones intergubernamentales</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>There is one screen only.</source>
        <translation>Hay un solo monitor.</translation>
    </message>
    <message>
        <source>It comes back with it; its key shows it on another.</source>
        <translation>Vuelve con él; su tecla la muestra en otro.</translation>
    </message>
    <message>
        <source>The screen {name} is gone.</source>
        <translation>El monitor {name} ya no está.</translation>
    </message>
    <message>
        <source>The screen {name} is back.</source>
        <translation>El monitor {name} ha vuelto.</translation>
    </message>
    <message>
        <source>It stands over this window until it is put away by the same key; F11 makes it fill the screen.</source>
        <translation>Queda sobre esta ventana; la misma tecla la quita, F11 la pone a pantalla completa.</translation>
    </message>
    <message>
        <source>It stands beside this window until it is put away by the same key; F11 makes it fill the screen.</source>
        <translation>Queda junto a esta ventana; la misma tecla la quita, F11 la pone a pantalla completa.</translation>
    </message>
    <message>
        <source>This window stands on another now.</source>
        <translation>Esta ventana está ahora en otro.</translation>
    </message>
    <message>
        <source>A screen is gone.</source>
        <translation>Un monitor ya no está.</translation>
    </message>
    <message>
        <source>A screen is back.</source>
        <translation>Un monitor ha vuelto.</translation>
    </message>
    <message>
        <source>{window} came along.</source>
        <translation>{window} ha venido con ella.</translation>
    </message>
    <message>
        <source>{window} makes way for this one.</source>
        <translation>{window} cede su lugar a esta ventana.</translation>
    </message>
    <message>
        <source>It stands on another screen now.</source>
        <translation>Ahora está en otro monitor.</translation>
    </message>
    <message>
        <source>It is put away; its key shows it again.</source>
        <translation>Se ha retirado; su tecla la muestra de nuevo.</translation>
    </message>
    <message>
        <source>{window} makes way.</source>
        <translation>{window} cede su lugar.</translation>
    </message>
    <message>
        <source>It stands beside this window now.</source>
        <translation>Ahora está junto a esta ventana.</translation>
    </message>
    <message>
        <source>{window} stands on a screen of its own now.</source>
        <translation>{window} está ahora en su propio monitor.</translation>
    </message>
    <message>
        <source>The hall display</source>
        <translation>La pantalla de la sala</translation>
    </message>
    <message>
        <source>The President&apos;s view</source>
        <translation>La pantalla del Presidente</translation>
    </message>
    <message>
        <source>No screen is free.</source>
        <translation>No hay ningún monitor libre.</translation>
    </message>
</context>
<context>
    <name>Podium</name>
    <message>
        <source>Settings that cannot be read are as the program brings them:</source>
        <translation>Ajustes que no se pueden leer y quedan como los trae el programa:</translation>
    </message>
    <message>
        <source>{settings}.</source>
        <translation>{settings}.</translation>
    </message>
    <message>
        <source>Settings are not kept: {file} cannot be written.</source>
        <translation>Los ajustes no se guardan: {file} no puede escribirse.</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>the file used last</source>
        <translation>el último archivo utilizado</translation>
    </message>
    <message>
        <source>files opened of late</source>
        <translation>conferencias abiertas recientemente</translation>
    </message>
</context>
<context>
    <name>PointCommands</name>
    <message>
        <source>delegation; behind a colon the subject, if it was told</source>
        <translation>delegación; tras dos puntos el asunto, si se dijo</translation>
    </message>
    <message>
        <source>Point of order of</source>
        <translation>Cuestión de orden de</translation>
    </message>
    <message>
        <source>No point of order awaits a ruling.</source>
        <translation>Ninguna cuestión de orden espera decisión.</translation>
    </message>
    <message>
        <source>The President&apos;s ruling on the point of order of {name}</source>
        <translation>La decisión del Presidente sobre la cuestión de orden ({name})</translation>
    </message>
    <message>
        <source>upheld or rejected; behind a colon the words, if any</source>
        <translation>aceptada o rechazada; tras dos puntos las palabras, si las hay</translation>
    </message>
    <message>
        <source>The appeal of {name}</source>
        <translation>Apelación: {name}</translation>
    </message>
    <message>
        <source>Vote on the appeal of {name}: to overrule the ruling, against, abstaining</source>
        <translation>Votación de la apelación ({name}): por revocar, en contra, abstenciones</translation>
    </message>
    <message>
        <source>three numbers, as 54 60 3</source>
        <translation>tres números, p. ej. 54 60 3</translation>
    </message>
    <message>
        <source>There is no ruling to appeal against.</source>
        <translation>No hay decisión de la que apelar.</translation>
    </message>
    <message>
        <source>Appeal against the ruling on the point of order of {name}, by</source>
        <translation>Apelación de la decisión sobre la cuestión de orden ({name}), por</translation>
    </message>
    <message>
        <source>name or code of a State party</source>
        <translation>nombre o código de un Estado parte</translation>
    </message>
    <message>
        <source>The same key again asks all the same who appeals.</source>
        <translation>La misma tecla pregunta de todos modos quién apela.</translation>
    </message>
    <message>
        <source>not admitted</source>
        <translation>no admitida</translation>
    </message>
    <message>
        <source>not a State party</source>
        <translation>no es Estado parte</translation>
    </message>
    <message>
        <source>{overrule} to overrule the ruling, {against} against, {abstaining} abstaining</source>
        <translation>{overrule} por revocar la decisión, {against} en contra, {abstaining} abstenciones</translation>
    </message>
    <message>
        <source>{name} (not a State party)</source>
        <translation>{name} (no es Estado parte)</translation>
    </message>
    <message>
        <source>{name} (not admitted)</source>
        <translation>{name} (no admitida)</translation>
    </message>
    <message>
        <source>The clock of {name} is held at {left}.</source>
        <translation>El reloj ({name}) está detenido en {left}.</translation>
    </message>
    <message>
        <source>Point of order: {name}.</source>
        <translation>Cuestión de orden: {name}.</translation>
    </message>
    <message>
        <source>The ruling</source>
        <translation>La decisión</translation>
    </message>
    <message>
        <source>Appeal: {name}.</source>
        <translation>Apelación: {name}.</translation>
    </message>
    <message>
        <source>The ruling on the point of order of {name} is put to the vote at once.</source>
        <translation>La decisión sobre la cuestión de orden ({name}) se somete a votación inmediatamente.</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>La votación</translation>
    </message>
    <message>
        <source>Point of order of {name}: {ruling}.</source>
        <translation>Cuestión de orden ({name}): {ruling}.</translation>
    </message>
    <message>
        <source>Point of order of {name}: the ruling is overruled.</source>
        <translation>Cuestión de orden ({name}): la decisión queda revocada.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>upheld</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source> (not a State party)</source>
        <translation> (no es Estado parte)</translation>
    </message>
    <message>
        <source> (not admitted)</source>
        <translation> (no admitida)</translation>
    </message>
    <message>
        <source>Awaits the ruling</source>
        <translation>Espera la decisión</translation>
    </message>
    <message>
        <source>Under appeal, to be voted on at once</source>
        <translation>En apelación, se someterá a votación inmediatamente</translation>
    </message>
    <message>
        <source>Not a State party</source>
        <translation>No es Estado parte</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>No admitida</translation>
    </message>
    <message>
        <source>Appeal of {name}: to be voted on at once</source>
        <translation>Apelación ({name}): se someterá a votación inmediatamente</translation>
    </message>
    <message>
        <source>{name} holds {left}</source>
        <translation>{name}: quedan {left}</translation>
    </message>
    <message>
        <source>the ruling stands</source>
        <translation>la decisión se mantiene</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>revocada</translation>
    </message>
    <message>
        <source>Appeal of {name}: {overrule} to overrule, {against} against, {abstaining} abstaining; {stands}</source>
        <translation>Apelación ({name}): {overrule} por revocar, {against} en contra, {abstaining} abstenciones; {stands}</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>A third</source>
        <translation>Un tercio</translation>
    </message>
    <message>
        <source>A majority</source>
        <translation>La mayoría</translation>
    </message>
    <message>
        <source>More than {share}</source>
        <translation>Más de {share}</translation>
    </message>
    <message>
        <source>At least {share}</source>
        <translation>Al menos {share}</translation>
    </message>
    <message>
        <source>{share} of {base}: {needed}.</source>
        <translation>{share}, {base}: {needed}.</translation>
    </message>
    <message>
        <source>May open and debate.</source>
        <translation>Se puede abrir y debatir.</translation>
    </message>
    <message>
        <source>May decide.</source>
        <translation>Se puede decidir.</translation>
    </message>
    <message>
        <source>Of whom: a setting</source>
        <translation>De quiénes: un ajuste</translation>
    </message>
    <message>
        <source>If of {base}: {needed}, met.</source>
        <translation>Si no, {base}: {needed}, alcanzado.</translation>
    </message>
    <message>
        <source>If of {base}: {needed}, not met.</source>
        <translation>Si no, {base}: {needed}, no alcanzado.</translation>
    </message>
    <message>
        <source>{needed} to debate</source>
        <translation>{needed} para debatir</translation>
    </message>
    <message>
        <source>{needed} to decide</source>
        <translation>{needed} para decidir</translation>
    </message>
    <message>
        <source>{count} present</source>
        <translation>{count} presentes</translation>
    </message>
    <message>
        <source>of {count} that take part</source>
        <translation>de {count} participantes</translation>
    </message>
</context>
<context>
    <name>PresenceBand</name>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
</context>
<context>
    <name>PresenceCall</name>
    <message>
        <source>Who is called</source>
        <translation>A quién se llama</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>Por rectificar</translation>
    </message>
    <message>
        <source>Answers out of turn</source>
        <translation>Responde fuera de su turno</translation>
    </message>
    <message>
        <source>Esc: back to {name}</source>
        <translation>Esc: volver – {name}</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>El llamamiento ha terminado</translation>
    </message>
    <message>
        <source>All were called</source>
        <translation>Se ha llamado a todos</translation>
    </message>
    <message>
        <source>then {names}</source>
        <translation>luego {names}</translation>
    </message>
    <message>
        <source>Called, {place} of {count}</source>
        <translation>Se llama, {place} de {count}</translation>
    </message>
</context>
<context>
    <name>PresenceCommands</name>
    <message>
        <source>Of whom is the quorum counted?</source>
        <translation>¿Sobre qué base se cuenta el quórum?</translation>
    </message>
    <message>
        <source>The answer of {name} is awaited.</source>
        <translation>Respuesta esperada: {name}.</translation>
    </message>
    <message>
        <source>1: present, 2: not there.</source>
        <translation>1: presente, 2: ausente.</translation>
    </message>
    <message>
        <source>To decide: of {base}, {needed}</source>
        <translation>Para decidir: {base}, {needed}</translation>
    </message>
    <message>
        <source>To debate: of {base}, {needed}</source>
        <translation>Para debatir: {base}, {needed}</translation>
    </message>
    <message>
        <source>How many take part: enter a figure</source>
        <translation>Cuántos participan: introducir una cifra</translation>
    </message>
    <message>
        <source>now {count}</source>
        <translation>ahora {count}</translation>
    </message>
    <message>
        <source>How many take part: as counted here</source>
        <translation>Cuántos participan: según el recuento</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>como ahora</translation>
    </message>
    <message>
        <source>How many States parties take part</source>
        <translation>Cuántos Estados partes participan</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>“{typed}” is no number.</source>
        <translation>“{typed}” no es un número.</translation>
    </message>
</context>
<context>
    <name>PresenceLegend</name>
    <message>
        <source>What the marks mean</source>
        <translation>Qué significan las marcas</translation>
    </message>
    <message>
        <source>dotted: not registered, not called</source>
        <translation>punto: no inscrito, no se llama</translation>
    </message>
    <message>
        <source>grey: not registered, not called</source>
        <translation>gris: no inscrito, no se llama</translation>
    </message>
    <message>
        <source>English order; a letter goes to a name, Enter changes it</source>
        <translation>Orden inglés; una letra va al nombre, Intro lo cambia</translation>
    </message>
</context>
<context>
    <name>Presidency</name>
    <message>
        <source>The President&apos;s buttons act.</source>
        <translation>Los botones del Presidente actúan.</translation>
    </message>
    <message>
        <source>The President&apos;s buttons ask here.</source>
        <translation>Los botones del Presidente piden aquí.</translation>
    </message>
    <message>
        <source>The President asks for nothing.</source>
        <translation>No hay ninguna petición del Presidente pendiente.</translation>
    </message>
    <message>
        <source>The same key again records that it is carried, nobody objecting.</source>
        <translation>La misma tecla registra que se aprueba sin objeciones.</translation>
    </message>
    <message>
        <source>{motion} comes next.</source>
        <translation>A continuación: {motion}.</translation>
    </message>
    <message>
        <source>The President asks:</source>
        <translation>El Presidente pide:</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
</context>
<context>
    <name>PresidentView</name>
    <message>
        <source>Gavel</source>
        <translation>Mazo</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Presidente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Pedido: %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>Queda %n minuto</numerusform>
            <numerusform>Quedan %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rises %2</source>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>, %1 h %2 left</source>
        <translation>, quedan %1 h %2</translation>
    </message>
    <message>
        <source>, %2 min left</source>
        <translation>, quedan %2 min</translation>
    </message>
    <message>
        <source>%1 holds %2.</source>
        <translation>%1: quedan %2.</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>CALLED</source>
        <translation>LLAMADO</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>Nadie tiene la palabra</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sigue</translation>
    </message>
</context>
<context>
    <name>Presiding</name>
    <message>
        <source>Resume the statement</source>
        <translation>Reanudar la intervención</translation>
    </message>
    <message>
        <source>Put it to the vote</source>
        <translation>Someter a votación</translation>
    </message>
    <message>
        <source>Open the ballot</source>
        <translation>Abrir la votación</translation>
    </message>
    <message>
        <source>Close the box</source>
        <translation>Cerrar la urna</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Report heard</source>
        <translation>Informe escuchado</translation>
    </message>
    <message>
        <source>Put it to the Conference</source>
        <translation>Someterla a la Conferencia</translation>
    </message>
    <message>
        <source>Appeal: %1.</source>
        <translation>Apelación: %1.</translation>
    </message>
    <message>
        <source>To be voted on at once.</source>
        <translation>Se someterá a votación inmediatamente.</translation>
    </message>
    <message>
        <source>The point of order is upheld.</source>
        <translation>Se acepta la cuestión de orden.</translation>
    </message>
    <message>
        <source>The point of order is rejected.</source>
        <translation>Se rechaza la cuestión de orden.</translation>
    </message>
    <message>
        <source>The ruling is overruled.</source>
        <translation>La decisión queda revocada.</translation>
    </message>
    <message>
        <source>Not a State party.</source>
        <translation>No es un Estado parte.</translation>
    </message>
    <message>
        <source>Not admitted.</source>
        <translation>No admitida.</translation>
    </message>
    <message>
        <source>Point of order: %1.</source>
        <translation>Cuestión de orden: %1.</translation>
    </message>
    <message>
        <source>Private meeting %1</source>
        <translation>Sesión privada %1</translation>
    </message>
    <message>
        <source>say: %1</source>
        <translation>decir: %1</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>Private meeting</source>
        <translation>Sesión privada</translation>
    </message>
    <message>
        <source>Announce the result</source>
        <translation>Anunciar el resultado</translation>
    </message>
    <message>
        <source>Explanation of vote</source>
        <translation>Explicación de voto</translation>
    </message>
    <message>
        <source>Oral report</source>
        <translation>Informe oral</translation>
    </message>
    <message>
        <source>End statement</source>
        <translation>Fin de la intervención</translation>
    </message>
    <message>
        <source>Next speaker</source>
        <translation>Orador siguiente</translation>
    </message>
    <message>
        <source>Take up %1</source>
        <translation>Abordar el tema %1</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
</context>
<context>
    <name>ProgrammePanel</name>
    <message>
        <source>Today&apos;s programme</source>
        <translation>Organización de hoy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>No meeting today</source>
        <translation>Hoy no hay sesión</translation>
    </message>
    <message>
        <source>Parallel: {what}</source>
        <translation>En paralelo: {what}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>ProposalCommands</name>
    <message>
        <source>Which proposal?</source>
        <translation>¿Qué propuesta?</translation>
    </message>
    <message>
        <source>symbol or title</source>
        <translation>signatura o título</translation>
    </message>
    <message>
        <source>No proposal is undecided.</source>
        <translation>No hay propuestas pendientes.</translation>
    </message>
    <message>
        <source>No decision was taken yet.</source>
        <translation>Todavía no se ha adoptado ninguna decisión.</translation>
    </message>
    <message>
        <source>{symbol}: which parts are voted on apart?</source>
        <translation>{symbol}: ¿qué partes se votan por separado?</translation>
    </message>
    <message>
        <source>as: preamble, paragraph 3, the rest</source>
        <translation>por ejemplo: preámbulo, párrafo 3, el resto</translation>
    </message>
    <message>
        <source>Which proposal is divided?</source>
        <translation>¿Qué propuesta se divide?</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>operative paragraphs</source>
        <translation>párrafos de la parte dispositiva</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>as the preamble</source>
        <translation>como el preámbulo</translation>
    </message>
    <message>
        <source>All but {part}</source>
        <translation>Todas menos {part}</translation>
    </message>
    <message>
        <source>{symbol}: which parts are operative?</source>
        <translation>{symbol}: ¿qué partes son dispositivas?</translation>
    </message>
    <message>
        <source>{symbol}: who asks for the division?</source>
        <translation>{symbol}: ¿quién pide la división?</translation>
    </message>
    <message>
        <source>name or code of a State party</source>
        <translation>nombre o código de un Estado parte</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Draft resolution</source>
        <translation>Proyecto de resolución</translation>
    </message>
    <message>
        <source>Draft decision</source>
        <translation>Proyecto de decisión</translation>
    </message>
    <message>
        <source>Draft for the General Assembly</source>
        <translation>Proyecto para la Asamblea General</translation>
    </message>
    <message>
        <source>Draft declaration</source>
        <translation>Proyecto de declaración</translation>
    </message>
    <message>
        <source>Resolution {number}</source>
        <translation>Resolución {number}</translation>
    </message>
    <message>
        <source>Decision {number}</source>
        <translation>Decisión {number}</translation>
    </message>
    <message>
        <source>Recommendation {number}</source>
        <translation>Recomendación {number}</translation>
    </message>
    <message>
        <source>Declaration {number}</source>
        <translation>Declaración {number}</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>presentado</translation>
    </message>
    <message>
        <source>before the Conference</source>
        <translation>ante la Conferencia</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>rejected by vote</source>
        <translation>rechazado en votación</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>aplazado</translation>
    </message>
    <message>
        <source>withdrawn by its sponsors</source>
        <translation>retirado por sus patrocinadores</translation>
    </message>
    <message>
        <source>left open with its item</source>
        <translation>dejado abierto con su tema</translation>
    </message>
    <message>
        <source>fallen</source>
        <translation>decaído</translation>
    </message>
    <message>
        <source>to be voted on</source>
        <translation>por votar</translation>
    </message>
    <message>
        <source>not put</source>
        <translation>no sometida a votación</translation>
    </message>
    <message>
        <source>Vote on amendment {symbol}</source>
        <translation>Votar la enmienda {symbol}</translation>
    </message>
    <message>
        <source>Vote on the part “{part}”</source>
        <translation>Votar la parte «{part}»</translation>
    </message>
    <message>
        <source>Put it to the Conference</source>
        <translation>Someterla a la Conferencia</translation>
    </message>
    <message>
        <source>Put it to the vote</source>
        <translation>Someter a votación</translation>
    </message>
    <message>
        <source>Suspend for consultations</source>
        <translation>Suspender para celebrar consultas</translation>
    </message>
    <message>
        <source>Adopt it without a vote</source>
        <translation>Aprobarla sin votación</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Patrocinadores</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>Distribuida</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Day-before rule</source>
        <translation>Regla de la víspera</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>None under this item</source>
        <translation>Ninguno en este tema</translation>
    </message>
    <message>
        <source>Day-before rule: from memory, cf. GA rule 78; its number here is unknown.</source>
        <translation>Regla de la víspera: de memoria, cf. art. 78 de la AG; aquí se desconoce su número.</translation>
    </message>
    <message>
        <source>Note a proposal …</source>
        <translation>Anotar una propuesta …</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nadie indicado</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>not sent out</source>
        <translation>no distribuida</translation>
    </message>
    <message>
        <source>today {hour}</source>
        <translation>hoy {hour}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>By leave</source>
        <translation>Con autorización</translation>
    </message>
    <message>
        <source>Not in all six</source>
        <translation>No en los seis</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Desde {day}</translation>
    </message>
    <message>
        <source>adopted: {number}</source>
        <translation>aprobada: {number}</translation>
    </message>
    <message>
        <source>objection of {names}</source>
        <translation>objeción: {names}</translation>
    </message>
    <message>
        <source>consultations led by {name}</source>
        <translation>consultas; dirección: {name}</translation>
    </message>
    <message>
        <source>missing: {languages}</source>
        <translation>falta: {languages}</translation>
    </message>
</context>
<context>
    <name>Putting</name>
    <message>
        <source>Show of hands</source>
        <translation>A mano alzada</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Votación nominal</translation>
    </message>
    <message>
        <source>from a State drawn by lot</source>
        <translation>desde un Estado elegido por sorteo</translation>
    </message>
    <message>
        <source>Recorded vote</source>
        <translation>Votación registrada</translation>
    </message>
    <message>
        <source>each answer by name, without a call</source>
        <translation>cada respuesta por nombre, sin llamamiento</translation>
    </message>
    <message>
        <source>how?</source>
        <translation>¿cómo?</translation>
    </message>
    <message>
        <source>{question} – {what}</source>
        <translation>{question} – {what}</translation>
    </message>
    <message>
        <source>name or code of a State party</source>
        <translation>nombre o código de un Estado parte</translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation>Dos tercios</translation>
    </message>
    <message>
        <source>on substance</source>
        <translation>sobre el fondo</translation>
    </message>
    <message>
        <source>Simple majority</source>
        <translation>Mayoría simple</translation>
    </message>
    <message>
        <source>on procedure</source>
        <translation>sobre el procedimiento</translation>
    </message>
    <message>
        <source>by which majority?</source>
        <translation>¿por qué mayoría?</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>asked for by?</source>
        <translation>¿a petición de?</translation>
    </message>
    <message>
        <source>which State was drawn by lot?</source>
        <translation>¿qué Estado fue sorteado?</translation>
    </message>
    <message>
        <source>The console draws the lot</source>
        <translation>La consola sortea</translation>
    </message>
</context>
<context>
    <name>QtWords</name>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Tipo de archivos:</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Number not known</source>
        <translation>Número desconocido</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>Artículo {number}</translation>
    </message>
    <message>
        <source>{rule}, number probable</source>
        <translation>{rule}, número probable</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <source>Figures: {figures}.</source>
        <translation>Cifras: {figures}.</translation>
    </message>
    <message>
        <source>Enter: put it right</source>
        <translation>Intro: corregir</translation>
    </message>
    <message>
        <source>{when}, hour assumed</source>
        <translation>{when}, hora supuesta</translation>
    </message>
    <message>
        <source>certain: it stands in the agenda</source>
        <translation>cierto: figura en el programa</translation>
    </message>
    <message>
        <source>probable: after the sister treaty</source>
        <translation>probable: según el tratado gemelo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>simple majority</source>
        <translation>mayoría simple</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>dos tercios</translation>
    </message>
    <message>
        <source>rank of the motion “{motion}”</source>
        <translation>rango de la moción “{motion}”</translation>
    </message>
    <message>
        <source>to open and debate it takes</source>
        <translation>para abrir y debatir se requiere</translation>
    </message>
    <message>
        <source>to decide it takes</source>
        <translation>para decidir se requiere</translation>
    </message>
    <message>
        <source>share of those voting yes or no</source>
        <translation>parte de quienes votan sí o no</translation>
    </message>
    <message>
        <source>share of the valid papers that elects</source>
        <translation>parte de las cédulas válidas que elige</translation>
    </message>
    <message>
        <source>candidates for each place in a restricted ballot</source>
        <translation>candidatos por puesto en una votación limitada</translation>
    </message>
    <message>
        <source>ballots in vain after which it is told</source>
        <translation>votaciones infructuosas tras las que se advierte</translation>
    </message>
    <message>
        <source>how often a State is called</source>
        <translation>cuántas veces se llama a un Estado</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>speakers for, besides the mover</source>
        <translation>oradores a favor, además del autor</translation>
    </message>
    <message>
        <source>speakers against</source>
        <translation>oradores en contra</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>mayoría</translation>
    </message>
</context>
<context>
    <name>ReferenceCommands</name>
    <message>
        <source>Only rules of procedure are put right here.</source>
        <translation>Aquí solo se corrigen los artículos del reglamento.</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>corregir</translation>
    </message>
    <message>
        <source>{rule} – {what}</source>
        <translation>{rule} – {what}</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>ahora {value}</translation>
    </message>
    <message>
        <source>Its number, and how sure it is</source>
        <translation>Su número y su certeza</translation>
    </message>
    <message>
        <source>Its number is not known</source>
        <translation>Se desconoce su número</translation>
    </message>
    <message>
        <source>The rule of another body that tells the same</source>
        <translation>El artículo equivalente de otro órgano</translation>
    </message>
    <message>
        <source>What it says, in our words</source>
        <translation>Qué dice, en nuestras palabras</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>as 47</source>
        <translation>p. ej. 47</translation>
    </message>
    <message>
        <source>The rule of another body</source>
        <translation>El artículo de otro órgano</translation>
    </message>
    <message>
        <source>as GA rule 76</source>
        <translation>p. ej. GA rule 76</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>in our words</source>
        <translation>en nuestras palabras</translation>
    </message>
    <message>
        <source>Rule {number}: how sure is that?</source>
        <translation>Artículo {number}: ¿es seguro?</translation>
    </message>
    <message>
        <source>1/3 is at least a third, &gt;1/2 is more than half</source>
        <translation>1/3: al menos un tercio, &gt;1/2: más de la mitad</translation>
    </message>
    <message>
        <source>minutes and seconds, as 2:30</source>
        <translation>minutos y segundos, p. ej. 2:30</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
</context>
<context>
    <name>ReferencePanel</name>
    <message>
        <source>Find in the reference</source>
        <translation>Buscar en las referencias</translation>
    </message>
    <message>
        <source>Find a rule, a date or a doubt</source>
        <translation>Buscar un artículo, un plazo, una duda</translation>
    </message>
    <message>
        <source>Nothing in the reference fits “{typed}”.</source>
        <translation>Nada en las referencias responde a «{typed}».</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Until then</source>
        <translation>Hasta entonces</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La cuestión</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objeciones</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>En el expediente</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>due {days}</source>
        <translation>debida {days}</translation>
    </message>
    <message>
        <source>late: due {days}</source>
        <translation>tardía: debida {days}</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objeción</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>accorded</source>
        <translation>concedido</translation>
    </message>
    <message>
        <source>not accorded</source>
        <translation>no concedido</translation>
    </message>
    <message>
        <source>the Conference</source>
        <translation>la Conferencia</translation>
    </message>
    <message>
        <source>the Conference, under {item}</source>
        <translation>la Conferencia, en el tema {item}</translation>
    </message>
    <message>
        <source>signed original</source>
        <translation>original firmado</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>information only</source>
        <translation>solo información</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en regla</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompletas</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>no aceptadas</translation>
    </message>
    <message>
        <source>accepted on assurance</source>
        <translation>aceptada sobre la base de seguridades</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>admitido</translation>
    </message>
    <message>
        <source>not admitted</source>
        <translation>no admitida</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Neither present nor voting, until it is decided anew or new credentials are found in order. Rule 20</source>
        <translation>Ni presente ni votante, hasta nueva decisión o nuevas credenciales halladas en regla. Artículo 20</translation>
    </message>
    <message>
        <source>It does not take part. To call it by mistake is not prevented: it is marked.</source>
        <translation>No participa. Llamarla por error no se impide: está señalada.</translation>
    </message>
    <message>
        <source>It is seated with full rights until the Conference decides. Rule 20</source>
        <translation>Ocupa su lugar con todos los derechos hasta que decida la Conferencia. Artículo 20</translation>
    </message>
    <message>
        <source>It does not attend: with an objection, status is not accorded until the Conference decides.</source>
        <translation>No asiste: habiendo objeción, el estatuto no se concede hasta que decida la Conferencia.</translation>
    </message>
    <message>
        <source>It attends, unless the Conference decides otherwise.</source>
        <translation>Asiste, salvo que la Conferencia decida otra cosa.</translation>
    </message>
    <message>
        <source>It does not attend before it gives notice in writing.</source>
        <translation>No asiste antes de dar aviso por escrito.</translation>
    </message>
    <message>
        <source>It does not attend before it applies.</source>
        <translation>No asiste antes de solicitarlo.</translation>
    </message>
    <message>
        <source>It does not attend before the list of applicants is sent out.</source>
        <translation>No asiste antes de distribuirse la lista de solicitantes.</translation>
    </message>
    <message>
        <source>Consensus first. If a vote is asked for: a majority of those present and voting.</source>
        <translation>Primero el consenso. Si se pide votación: mayoría de los presentes y votantes.</translation>
    </message>
    <message>
        <source>Only States parties vote. cf. GA rule 85; number here unknown</source>
        <translation>Solo votan los Estados partes. Cf. art. 85 de la AG; número aquí desconocido</translation>
    </message>
    <message>
        <source>Invited to speak {day}</source>
        <translation>Invitada a hablar el {day}</translation>
    </message>
    <message>
        <source>It speaks when the President invites it, the Conference approving. Rule 17</source>
        <translation>Habla cuando la Presidencia la invita, con la aprobación de la Conferencia. Artículo 17</translation>
    </message>
    <message>
        <source>say: {said}</source>
        <translation>decir: {said}</translation>
    </message>
    <message>
        <source>takes part so since {day}: {reason}</source>
        <translation>participa así desde el {day}: {reason}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>Objection open</source>
        <translation>Objeción pendiente</translation>
    </message>
    <message>
        <source>Accorded</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>No objection</source>
        <translation>Sin objeción</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>Impugnadas</translation>
    </message>
    <message>
        <source>speaks when invited</source>
        <translation>habla por invitación</translation>
    </message>
    <message>
        <source>speaks</source>
        <translation>habla</translation>
    </message>
    <message>
        <source>attends</source>
        <translation>asiste</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>escribe</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>propone</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>decide</translation>
    </message>
    <message>
        <source>States parties</source>
        <translation>Estados partes</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signatarios</translation>
    </message>
    <message>
        <source>Non-signatories</source>
        <translation>No signatarios</translation>
    </message>
    <message>
        <source>Entities, UN bodies, agencies</source>
        <translation>Entidades, órganos de la ONU</translation>
    </message>
    <message>
        <source>Other intergovernmental</source>
        <translation>Otras intergubernamentales</translation>
    </message>
    <message>
        <source>NGOs with ECOSOC status</source>
        <translation>ONG con estatuto ECOSOC</translation>
    </message>
    <message>
        <source>Other NGOs</source>
        <translation>Otras ONG</translation>
    </message>
    <message>
        <source>Groups of States</source>
        <translation>Grupos de Estados</translation>
    </message>
    <message>
        <source>application, listed 30 days before</source>
        <translation>solicitud, lista 30 días antes</translation>
    </message>
    <message>
        <source>credentials</source>
        <translation>credenciales</translation>
    </message>
    <message>
        <source>written notice</source>
        <translation>aviso escrito</translation>
    </message>
    <message>
        <source>application</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>inscripción</translation>
    </message>
    <message>
        <source>objection: the Conference</source>
        <translation>objeción: la Conferencia</translation>
    </message>
    <message>
        <source>unless decided otherwise</source>
        <translation>salvo decisión en contrario</translation>
    </message>
    <message>
        <source>by right</source>
        <translation>de pleno derecho</translation>
    </message>
    <message>
        <source>Attend</source>
        <translation>Asistir</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invitadas</translation>
    </message>
    <message>
        <source>{category}, Rule {numbers}</source>
        <translation>{category}, artículo {numbers}</translation>
    </message>
    <message>
        <source>{category}, Rules {numbers}</source>
        <translation>{category}, artículos {numbers}</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Register of delegations</source>
        <translation>Registro de delegaciones</translation>
    </message>
    <message>
        <source>Categories and their rights</source>
        <translation>Categorías y sus derechos</translation>
    </message>
    <message>
        <source>Those of the category</source>
        <translation>Los de la categoría</translation>
    </message>
    <message>
        <source>On file of the delegation chosen</source>
        <translation>Expediente de la delegación elegida</translation>
    </message>
    <message>
        <source>Who objects</source>
        <translation>Quién objeta</translation>
    </message>
    <message>
        <source>Participation of observers</source>
        <translation>Participación de observadores</translation>
    </message>
    <message>
        <source>Participation of observers, item {item}</source>
        <translation>Participación de observadores, tema {item}</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observadores</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objeciones</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Accorded</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Move: motions and points of order. Invited: by the President, the Conference approving.</source>
        <translation>Proponer: mociones y cuestiones de orden. Invitadas: por la Presidencia, con aprobación de la Conferencia.</translation>
    </message>
    <message>
        <source>Rights of observers: the sister treaty’s rules 16, 17 and 44 (probable)</source>
        <translation>Derechos de los observadores: artículos 16, 17 y 44 del tratado hermano (probables)</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Expected to begin {when}</source>
        <translation>Comienzo previsto {when}</translation>
    </message>
    <message>
        <source>not reached in the time of the list</source>
        <translation>fuera del tiempo de la lista</translation>
    </message>
    <message>
        <source>Cabinet rank unconfirmed</source>
        <translation>Rango de gabinete sin confirmar</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Exchange: 1 of 2 notices</source>
        <translation>Intercambio: 1 de 2</translation>
    </message>
    <message>
        <source>Exchange 1/2</source>
        <translation>Interc. 1/2</translation>
    </message>
    <message>
        <source>Moved by the President</source>
        <translation>Movido por el Presidente</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Llamado de nuevo</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Replaced {day}</source>
        <translation>Sustituido {day}</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Found no member</source>
        <translation>No es miembro</translation>
    </message>
    <message>
        <source>No member</source>
        <translation>No miembro</translation>
    </message>
    <message>
        <source>Transferred from {list}</source>
        <translation>Trasladado de {list}</translation>
    </message>
    <message>
        <source>From {list}</source>
        <translation>De {list}</translation>
    </message>
    <message>
        <source>by {delegation}</source>
        <translation>por: {delegation}</translation>
    </message>
    <message>
        <source>Group chair: {delegation}</source>
        <translation>Presidencia del grupo: {delegation}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Reply to {delegation}</source>
        <translation>Respuesta – {delegation}</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Text, check against delivery</source>
        <translation>Texto, cotejar con lo pronunciado</translation>
    </message>
    <message>
        <source>Text, check</source>
        <translation>Texto, cotejar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Received {when}</source>
        <translation>Recibido {when}</translation>
    </message>
    <message>
        <source>{delegation} speaks for it</source>
        <translation>Habla en su nombre: {delegation}</translation>
    </message>
    <message>
        <source>In reply to {delegation}</source>
        <translation>En respuesta – {delegation}</translation>
    </message>
    <message>
        <source>Text: {told}</source>
        <translation>Texto: {told}</translation>
    </message>
    <message>
        <source>Check against delivery</source>
        <translation>Cotejar con lo pronunciado</translation>
    </message>
    <message>
        <source>Reference: {words}</source>
        <translation>Referencia: {words}</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>Motivo: {words}</translation>
    </message>
    <message>
        <source>Gave notice of an exchange with {delegation}, whose own is awaited</source>
        <translation>Dio aviso de intercambio ({delegation}); se espera el segundo aviso</translation>
    </message>
    <message>
        <source>{delegation} gave notice of an exchange; its own is awaited</source>
        <translation>Intercambio anunciado por la otra delegación ({delegation}); falta el aviso de esta</translation>
    </message>
    <message>
        <source>Called once</source>
        <translation>Llamado una vez</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>Right of reply</source>
        <translation>Derecho a contestar</translation>
    </message>
    <message>
        <source>Right of reply to {name}</source>
        <translation>Derecho a contestar a: {name}</translation>
    </message>
    <message>
        <source>, to {name}</source>
        <translation>, destinatario: {name}</translation>
    </message>
    <message>
        <source>Taken at the end of the day&apos;s last meeting on {item}</source>
        <translation>Al final de la última sesión del día sobre el tema {item}</translation>
    </message>
    <message>
        <source>Taken before those who wait for {item}</source>
        <translation>Antes de quienes esperan en el tema {item}</translation>
    </message>
    <message>
        <source>Taken on the next day, at the end of its last meeting on {item}</source>
        <translation>Al día siguiente, al final de la última sesión sobre el tema {item}</translation>
    </message>
    <message>
        <source>{taken}, until {hour}.</source>
        <translation>{taken}, hasta {hour}.</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>{name} {count} of {rounds}</source>
        <translation>{name} {count} de {rounds}</translation>
    </message>
    <message>
        <source>{name} {count} of {rounds} (none left)</source>
        <translation>{name} {count} de {rounds} (ya ninguna)</translation>
    </message>
    <message>
        <source>Made: {names}</source>
        <translation>Hechas: {names}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>contesta a: {name}</translation>
    </message>
    <message>
        <source>asked {hour}</source>
        <translation>pedido {hour}</translation>
    </message>
    <message>
        <source>Enter: give the floor</source>
        <translation>Intro: dar la palabra</translation>
    </message>
    <message>
        <source>passed over, until recalled</source>
        <translation>saltado, hasta nueva llamada</translation>
    </message>
    <message>
        <source>1st reply</source>
        <translation>1ª respuesta</translation>
    </message>
    <message>
        <source>2nd reply</source>
        <translation>2ª respuesta</translation>
    </message>
    <message>
        <source>reply {number}</source>
        <translation>respuesta {number}</translation>
    </message>
</context>
<context>
    <name>ReplyCommands</name>
    <message>
        <source>No debate is in hand.</source>
        <translation>No hay ningún debate en curso.</translation>
    </message>
    <message>
        <source>delegation; behind a colon to whom, as arm: aze</source>
        <translation>delegación; tras dos puntos, a quién, como arm: aze</translation>
    </message>
    <message>
        <source>Right of reply asked for by</source>
        <translation>Derecho a contestar solicitado por</translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation>Dar la palabra</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>{name} replies to</source>
        <translation>{name}: contestación a</translation>
    </message>
    <message>
        <source>delegation; Enter: nobody in particular</source>
        <translation>delegación; Intro: nadie en particular</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Abstains</source>
        <translation>Se abstiene</translation>
    </message>
    <message>
        <source>Not participating</source>
        <translation>No participa</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Ausente</translation>
    </message>
</context>
<context>
    <name>RollFoot</name>
    <message>
        <source>begun</source>
        <translation>comienzo</translation>
    </message>
    <message>
        <source>called, one key each</source>
        <translation>llamados, una tecla cada uno</translation>
    </message>
    <message>
        <source>last roll: {count} present</source>
        <translation>última lista: {count} presentes</translation>
    </message>
</context>
<context>
    <name>RollGrid</name>
    <message>
        <source>lot</source>
        <translation>sorteo</translation>
    </message>
    <message>
        <source>No State party begins with “{letters}”.</source>
        <translation>Ningún Estado parte comienza por «{letters}».</translation>
    </message>
    <message>
        <source>Esc: back to {name}</source>
        <translation>Esc: volver – {name}</translation>
    </message>
    <message>
        <source>called now</source>
        <translation>se llama ahora</translation>
    </message>
    <message>
        <source>drawn by lot</source>
        <translation>elegido por sorteo</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>no inscrito</translation>
    </message>
    <message>
        <source>barred by another&apos;s vote</source>
        <translation>excluido por el voto de otro</translation>
    </message>
</context>
<context>
    <name>RollPage</name>
    <message>
        <source>Roll of presence</source>
        <translation>Lista de asistencia</translation>
    </message>
    <message>
        <source>Roll of the States parties</source>
        <translation>Lista de los Estados partes</translation>
    </message>
    <message>
        <source>Leave the roll</source>
        <translation>Dejar la lista</translation>
    </message>
    <message>
        <source>Close the roll</source>
        <translation>Cerrar la lista</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>Por llamar</translation>
    </message>
    <message>
        <source>Presence holds until the meeting rises, or until a delegation is noted as having left.</source>
        <translation>La asistencia vale hasta el fin de la sesión o hasta que conste la salida de una delegación.</translation>
    </message>
    <message>
        <source>States parties in the room</source>
        <translation>Estados partes en la sala</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>GAVEL</source>
        <translation>MAZO</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Decir</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>O</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Sentences of the President&apos;s script</source>
        <translation>Frases del guion del Presidente</translation>
    </message>
</context>
<context>
    <name>ScriptCommands</name>
    <message>
        <source>Correct it</source>
        <translation>Corregirla</translation>
    </message>
    <message>
        <source>A native reader has reviewed it</source>
        <translation>Un lector nativo la ha revisado</translation>
    </message>
    <message>
        <source>Take it back to the program&apos;s words</source>
        <translation>Volver a las palabras del programa</translation>
    </message>
    <message>
        <source>the reader&apos;s name</source>
        <translation>el nombre del lector</translation>
    </message>
    <message>
        <source>Who has reviewed it?</source>
        <translation>¿Quién la ha revisado?</translation>
    </message>
    <message>
        <source>shows its source</source>
        <translation>muestra su fuente</translation>
    </message>
</context>
<context>
    <name>SecretaryWindow</name>
    <message>
        <source>A question is open.</source>
        <translation>Hay una pregunta abierta.</translation>
    </message>
    <message>
        <source>Enter answers it, Esc lets it go.</source>
        <translation>Intro la responde, Esc la deja.</translation>
    </message>
    <message>
        <source>{conference}: secretary&apos;s console</source>
        <translation>{conference}: consola del secretario</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Closing once more leaves the console; the statement goes on, and its clock.</source>
        <translation>Si cierra otra vez, sale de la consola; la intervención sigue, y su reloj también.</translation>
    </message>
    <message>
        <source>{name} has the floor.</source>
        <translation>Tiene la palabra: {name}.</translation>
    </message>
</context>
<context>
    <name>SentencePainter</name>
    <message>
        <source>Corrected</source>
        <translation>Corregida</translation>
    </message>
    <message>
        <source>Reviewed by a native reader: no</source>
        <translation>Revisada por un lector nativo: no</translation>
    </message>
    <message>
        <source>Reviewed by a native reader: {reader}</source>
        <translation>Revisada por un lector nativo: {reader}</translation>
    </message>
</context>
<context>
    <name>SentencePanel</name>
    <message>
        <source>Correct a sentence</source>
        <translation>Corregir una frase</translation>
    </message>
    <message>
        <source>Words of the sentence</source>
        <translation>Palabras de la frase</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it, Esc leaves it; what stands in braces is filled in when it is read</source>
        <translation>Ctrl+Intro la guarda, Esc la deja; lo que va entre llaves se completa al leerla</translation>
    </message>
    <message>
        <source>As it would be read</source>
        <translation>Tal como se leería</translation>
    </message>
    <message>
        <source>It cannot be read so</source>
        <translation>Así no puede leerse</translation>
    </message>
</context>
<context>
    <name>ShareBar</name>
    <message>
        <source>Share of those voting</source>
        <translation>Proporción de los votantes</translation>
    </message>
    <message>
        <source>{yes} of {voting}</source>
        <translation>{yes} de {voting}</translation>
    </message>
    <message>
        <source>voting yes or no; it takes two thirds of them.</source>
        <translation>votan a favor o en contra; hacen falta dos tercios.</translation>
    </message>
    <message>
        <source>voting yes or no; it takes a majority of them.</source>
        <translation>votan a favor o en contra; hace falta la mayoría.</translation>
    </message>
    <message>
        <source>voting yes or no; two thirds are {needed}.</source>
        <translation>votan a favor o en contra; dos tercios son {needed}.</translation>
    </message>
    <message>
        <source>voting yes or no; a majority is {needed}.</source>
        <translation>votan a favor o en contra; la mayoría es {needed}.</translation>
    </message>
    <message>
        <source>voting yes or no; it takes {needed}.</source>
        <translation>votan a favor o en contra; hacen falta {needed}.</translation>
    </message>
    <message numerus="yes">
        <source>Even if all %n still to come vote yes:</source>
        <translation>
            <numerusform>Aunque el que falta vote a favor:</numerusform>
            <numerusform>Aunque los %n que faltan voten a favor:</numerusform>
        </translation>
    </message>
    <message>
        <source>it cannot be adopted any more</source>
        <translation>ya no puede aprobarse</translation>
    </message>
    <message numerus="yes">
        <source>Whatever the %n still to come vote:</source>
        <translation>
            <numerusform>Vote lo que vote el que falta:</numerusform>
            <numerusform>Voten lo que voten los %n que faltan:</numerusform>
        </translation>
    </message>
    <message>
        <source>the majority is reached</source>
        <translation>se alcanza la mayoría</translation>
    </message>
    <message numerus="yes">
        <source>If all %n still to come vote:</source>
        <translation>
            <numerusform>Si vota el que falta:</numerusform>
            <numerusform>Si votan los %n que faltan:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more yes adopt it</source>
        <translation>
            <numerusform>con %n voto más a favor se aprueba</numerusform>
            <numerusform>con %n votos más a favor se aprueba</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>aún sin recuento</translation>
    </message>
    <message>
        <source>equally divided: regarded as rejected</source>
        <translation>empate: se considera rechazado</translation>
    </message>
    <message>
        <source>the majority is not reached</source>
        <translation>no se alcanza la mayoría</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Programme, agenda and documents</source>
        <translation>Organización, programa y documentos</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Documents of {item}</source>
        <translation>Documentos de {item}</translation>
    </message>
    <message>
        <source>None under this item</source>
        <translation>Ninguno en este tema</translation>
    </message>
    <message>
        <source>No item in hand</source>
        <translation>Ningún tema en curso</translation>
    </message>
</context>
<context>
    <name>SpeakersFilter</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Ministers unconfirmed</source>
        <translation>Ministros sin confirmar</translation>
    </message>
    <message>
        <source>Moved, exchanged, replaced</source>
        <translation>Movido, intercambiado, sustituido</translation>
    </message>
    <message>
        <source>With text</source>
        <translation>Con texto</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>Sin texto</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Sin turno</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observadores</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Saltados</translation>
    </message>
    <message>
        <source>To be resubmitted</source>
        <translation>Por presentar de nuevo</translation>
    </message>
    <message>
        <source>Credentials not in order</source>
        <translation>Credenciales no en regla</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>No admitidas</translation>
    </message>
</context>
<context>
    <name>SpeakersHeader</name>
    <message>
        <source>Columns of the list</source>
        <translation>Columnas de la lista</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orador</translation>
    </message>
    <message>
        <source>Lang.</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>SpeakersModel</name>
    <message>
        <source>The list ends at {hour}; {count} not reached</source>
        <translation>La lista acaba a las {hour}; {count} sin turno</translation>
    </message>
    <message>
        <source>The meeting rises at {hour}; meeting {number} at {next}</source>
        <translation>La sesión acaba a las {hour}; sesión {number} a las {next}</translation>
    </message>
    <message>
        <source>Begins at {hour}.</source>
        <translation>Comienza a las {hour}.</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>Sin turno.</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Saltados</translation>
    </message>
    <message>
        <source>until recalled</source>
        <translation>hasta nueva llamada</translation>
    </message>
    <message>
        <source>To be resubmitted</source>
        <translation>Por presentar de nuevo</translation>
    </message>
    <message>
        <source>received before the list opened</source>
        <translation>recibidas antes de abrirse la lista</translation>
    </message>
    <message>
        <source>waiting, in the order of recall</source>
        <translation>en espera, por orden de nueva llamada</translation>
    </message>
    <message>
        <source>waiting, by time of request</source>
        <translation>en espera, por hora de solicitud</translation>
    </message>
</context>
<context>
    <name>SpeakersPainter</name>
    <message numerus="yes">
        <source>The list ends; not reached: %n</source>
        <translation>
            <numerusform>La lista acaba; sin turno: %n</numerusform>
            <numerusform>La lista acaba; sin turno: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakersTable</name>
    <message>
        <source>Why here: {basis}.</source>
        <translation>Por qué aquí: {basis}.</translation>
    </message>
    <message>
        <source>the next meeting</source>
        <translation>la sesión siguiente</translation>
    </message>
    <message>
        <source>The meeting rises; {meeting} at {hour}</source>
        <translation>La sesión acaba; {meeting} a las {hour}</translation>
    </message>
    <message>
        <source>The meeting rises; {meeting} on {day} at {hour}</source>
        <translation>La sesión acaba; {meeting} {day} a las {hour}</translation>
    </message>
    <message>
        <source>{count} {order}</source>
        <translation>{count} {order}</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Volver a llamar</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Confirm cabinet rank</source>
        <translation>Confirmar el rango de gabinete</translation>
    </message>
    <message>
        <source>Speakers list</source>
        <translation>Lista de oradores</translation>
    </message>
    <message>
        <source>No place {number} is shown.</source>
        <translation>No se muestra el lugar {number}.</translation>
    </message>
    <message>
        <source>No delegation shown begins with “{letters}”.</source>
        <translation>Ninguna delegación mostrada empieza por «{letters}».</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>What happened last</source>
        <translation>Lo último ocurrido</translation>
    </message>
    <message>
        <source>Esc stops it.</source>
        <translation>Esc lo detiene.</translation>
    </message>
    <message>
        <source>{seconds} s. Esc stops it.</source>
        <translation>{seconds} s. Esc lo detiene.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Deshacer: {act}</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>Whose text?</source>
        <translation>¿El texto de quién?</translation>
    </message>
    <message>
        <source>Text of {name}</source>
        <translation>Texto – {name}</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>Attach another in its place</source>
        <translation>Adjuntar otro en su lugar</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>{text}: why is it removed?</source>
        <translation>{text}: ¿por qué se quita?</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>{text}: what becomes of it?</source>
        <translation>{text}: ¿qué se hará con él?</translation>
    </message>
    <message>
        <source>{text}: which file?</source>
        <translation>{text}: ¿qué archivo?</translation>
    </message>
    <message>
        <source>its path; or drop it on the delegation in the list</source>
        <translation>su ruta; o suéltelo sobre la delegación en la lista</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Texts (*.txt *.docx *.pdf)</source>
        <translation>Textos (*.txt *.docx *.pdf)</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>Another file is being read.</source>
        <translation>Se está leyendo otro archivo.</translation>
    </message>
    <message>
        <source>Esc stops it.</source>
        <translation>Esc lo detiene.</translation>
    </message>
    <message>
        <source>Not attached.</source>
        <translation>No adjuntado.</translation>
    </message>
    <message>
        <source>Text attached.</source>
        <translation>Texto adjuntado.</translation>
    </message>
    <message>
        <source>No list is in hand.</source>
        <translation>No hay ninguna lista en curso.</translation>
    </message>
    <message>
        <source>Drop the file on the row of a delegation.</source>
        <translation>Suelte el archivo en la fila de una delegación.</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>To be posted</source>
        <translation>Para publicar</translation>
    </message>
    <message>
        <source>Not to be posted</source>
        <translation>No se publicará</translation>
    </message>
    <message>
        <source>Clean copy awaited</source>
        <translation>Se espera copia en limpio</translation>
    </message>
    <message>
        <source>Sent to be posted</source>
        <translation>Enviado para publicar</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>about {time} at 100 words a minute</source>
        <translation>unos {time} a 100 palabras por minuto</translation>
    </message>
    <message>
        <source>within the limit of {limit}</source>
        <translation>dentro del límite de {limit}</translation>
    </message>
    <message>
        <source>over the limit of {limit} by {over}</source>
        <translation>excede el límite de {limit} en {over}</translation>
    </message>
    <message>
        <source>Text of a statement</source>
        <translation>Texto de una intervención</translation>
    </message>
    <message>
        <source>Words of the statement</source>
        <translation>Palabras de la intervención</translation>
    </message>
    <message>
        <source>Check against delivery</source>
        <translation>Cotejar con lo pronunciado</translation>
    </message>
    <message>
        <source>Esc puts it away</source>
        <translation>Esc lo cierra</translation>
    </message>
    <message>
        <source>{key}: what becomes of it</source>
        <translation>{key}: qué se hará con él</translation>
    </message>
    <message>
        <source>attached {day} {hour}</source>
        <translation>adjuntado el {day} a las {hour}</translation>
    </message>
</context>
<context>
    <name>VoteCommands</name>
    <message>
        <source>the question, as it is put</source>
        <translation>la cuestión, tal como se somete a votación</translation>
    </message>
    <message>
        <source>What is put to the vote?</source>
        <translation>¿Qué se somete a votación?</translation>
    </message>
    <message>
        <source>No vote was announced.</source>
        <translation>No se ha anunciado ninguna votación.</translation>
    </message>
    <message>
        <source>the pending motion</source>
        <translation>la moción pendiente</translation>
    </message>
    <message>
        <source>Show vote {number}, announced last</source>
        <translation>Mostrar la votación {number}, la última anunciada</translation>
    </message>
    <message>
        <source>The pending motion</source>
        <translation>La moción pendiente</translation>
    </message>
    <message>
        <source>No vote is being taken.</source>
        <translation>No se está procediendo a ninguna votación.</translation>
    </message>
    <message>
        <source>A point of order stands: {name}.</source>
        <translation>Hay una cuestión de orden pendiente: {name}.</translation>
    </message>
    <message>
        <source>The call goes on after the ruling.</source>
        <translation>El llamamiento continúa después de la decisión.</translation>
    </message>
    <message>
        <source>An appeal waits for its vote: {name}.</source>
        <translation>Una apelación espera su votación: {name}.</translation>
    </message>
    <message>
        <source>The call goes on after it.</source>
        <translation>El llamamiento sigue después.</translation>
    </message>
    <message>
        <source>{name} has the floor.</source>
        <translation>Tiene la palabra: {name}.</translation>
    </message>
    <message>
        <source>The call begins after it.</source>
        <translation>El llamamiento comienza después.</translation>
    </message>
    <message>
        <source>{name} has asked to explain its vote first.</source>
        <translation>Explicación de voto pedida antes de la votación: {name}.</translation>
    </message>
    <message>
        <source>The same key again begins the voting all the same.</source>
        <translation>La misma tecla comienza igualmente la votación.</translation>
    </message>
    <message>
        <source>Asks to explain its vote after the result</source>
        <translation>Pide explicar su voto después del resultado</translation>
    </message>
</context>
<context>
    <name>VoteDesk</name>
    <message>
        <source>The vote</source>
        <translation>La votación</translation>
    </message>
    <message>
        <source>Roll of the States parties</source>
        <translation>Lista de los Estados partes</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>Abstenciones</translation>
    </message>
    <message>
        <source>Vote by show of hands</source>
        <translation>Votación a mano alzada</translation>
    </message>
    <message>
        <source>Vote by roll call</source>
        <translation>Votación nominal</translation>
    </message>
    <message>
        <source>Recorded vote</source>
        <translation>Votación registrada</translation>
    </message>
    <message>
        <source>{method}, under item {item}</source>
        <translation>{method}, en relación con el tema {item}</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Moción</translation>
    </message>
    <message>
        <source>Appeal: yes overrules the ruling</source>
        <translation>Apelación: el sí revoca la decisión</translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation>Dos tercios</translation>
    </message>
    <message>
        <source>Simple majority</source>
        <translation>Mayoría simple</translation>
    </message>
    <message>
        <source>Asked for by {name}</source>
        <translation>Solicitud: {name}</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciada</translation>
    </message>
</context>
<context>
    <name>WayPainter</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Welcome</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Rehearse with the sample, guided: two minutes</source>
        <translation>Ensayar con la muestra, con guía: dos minutos</translation>
    </message>
    <message>
        <source>New conference from the sample</source>
        <translation>Nueva conferencia a partir de la muestra</translation>
    </message>
    <message>
        <source>New conference from its annotated agenda</source>
        <translation>Nueva conferencia a partir del programa anotado</translation>
    </message>
    <message>
        <source>New conference, empty</source>
        <translation>Nueva conferencia, vacía</translation>
    </message>
    <message>
        <source>Open a conference file</source>
        <translation>Abrir un archivo de conferencia</translation>
    </message>
    <message>
        <source>About this conference</source>
        <translation>Acerca de esta conferencia</translation>
    </message>
    <message>
        <source>The chair&apos;s console</source>
        <translation>La consola de la presidencia</translation>
    </message>
    <message>
        <source>Esc goes on with the conference that is open. Nothing in a rehearsal is real.</source>
        <translation>Esc sigue con la conferencia abierta. En un ensayo nada es real.</translation>
    </message>
    <message>
        <source>Opened of late</source>
        <translation>Abiertas recientemente</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>a folder, or a file</source>
        <translation>una carpeta o un archivo</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Elegir un lugar</translation>
    </message>
</context>
<context>
    <name>Wordbook</name>
    <message>
        <source>Nothing needs to be saved: each act is kept as it is done.</source>
        <translation>No hace falta guardar nada: cada acto se conserva al hacerse.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>No meeting</source>
        <translation>Ninguna sesión</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Sesión {number}</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02}</source>
        <translation>{hours} h {minutes:02}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>tongue</name>
    <message numerus="yes">
        <source>%n remain</source>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Called %n times</source>
        <translation>
            <numerusform>Llamado %n vez</numerusform>
            <numerusform>Llamado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the session</source>
        <translation>
            <numerusform>%n día antes del período de sesiones</numerusform>
            <numerusform>%n días antes del período de sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n States parties</source>
        <translation>
            <numerusform>un Estado parte</numerusform>
            <numerusform>%n Estados partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>objections of %n States parties</source>
        <translation>
            <numerusform>objeción de un Estado parte</numerusform>
            <numerusform>objeciones de %n Estados partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n States parties</source>
        <translation>
            <numerusform>%n Estado parte</numerusform>
            <numerusform>%n Estados partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n that take part</source>
        <translation>
            <numerusform>%n participante</numerusform>
            <numerusform>%n participantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May not open yet: %n more.</source>
        <translation>
            <numerusform>Aún no se puede abrir: falta %n.</numerusform>
            <numerusform>Aún no se puede abrir: faltan %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May not decide yet: %n more.</source>
        <translation>
            <numerusform>Aún no se puede decidir: falta %n.</numerusform>
            <numerusform>Aún no se puede decidir: faltan %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n motions wait; {what} goes first</source>
        <translation>
            <numerusform>%n moción pendiente: {what}</numerusform>
            <numerusform>%n mociones pendientes; primero, {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list</source>
        <translation>
            <numerusform>%n en la lista</numerusform>
            <numerusform>%n en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for</source>
        <translation>
            <numerusform>%n a favor</numerusform>
            <numerusform>%n a favor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <translation>
            <numerusform>%n en contra</numerusform>
            <numerusform>%n en contra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
</context>
</TS>
