<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>concluded</source>
        <translation>concluido</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
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
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Formal</source>
        <translation>Originales</translation>
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
        <source>not examined</source>
        <translation>no examinadas</translation>
    </message>
    <message>
        <source>challenged by {state}</source>
        <translation>impugnadas por {state}</translation>
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
        <translation>¿Quién impugna a {name}?</translation>
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
</context>
<context>
    <name>CredentialsPanel</name>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
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
        <source>Delegations and their credentials</source>
        <translation>Delegaciones y sus credenciales</translation>
    </message>
    <message>
        <source>present, of {count} States parties</source>
        <translation>presentes, de {count} Estados partes</translation>
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
    <message>
        <source>{count} present</source>
        <translation>{count} presentes</translation>
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
        <source>Present</source>
        <translation>Presentes</translation>
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
        <source>which window</source>
        <translation>qué ventana</translation>
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
</context>
<context>
    <name>EndPanel</name>
    <message>
        <source>Credentials, requests, script, journal and reference</source>
        <translation>Credenciales, solicitudes, guion, diario y referencia</translation>
    </message>
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
        <translation>¿El rango ministerial de quién?</translation>
    </message>
    <message>
        <source>Whose speaker is replaced?</source>
        <translation>¿El orador de quién se sustituye?</translation>
    </message>
    <message>
        <source>Who gives notice of an exchange?</source>
        <translation>¿Quién anuncia un cambio?</translation>
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
        <translation>{one} y {other}</translation>
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
        <translation>{name}: comprobado por «{evidence}»</translation>
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
        <translation>{name} cambia de lugar con</translation>
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
        <translation>¿Se envió copia del aviso de {name} a {other}?</translation>
    </message>
    <message>
        <source>No: the notice of {other} is awaited</source>
        <translation>No: se espera el aviso de {other}</translation>
    </message>
    <message>
        <source>Yes: the exchange takes effect</source>
        <translation>Sí: el cambio surte efecto</translation>
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
        <translation>Declarado por el Presidente</translation>
    </message>
    <message>
        <source>Entered by the secretary</source>
        <translation>Anotado por el secretario</translation>
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
        <source>No item with a speakers list is in hand: take one up first.</source>
        <translation>No hay en curso ningún tema con lista de oradores: aborde uno primero.</translation>
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
    <name>FirstMinutes</name>
    <message>
        <source>Only a rehearsal has a guide.</source>
        <translation>Solo un ensayo tiene guía.</translation>
    </message>
    <message>
        <source>The welcome page opens one.</source>
        <translation>La página de inicio abre uno.</translation>
    </message>
    <message>
        <source>New conference file</source>
        <translation>Nuevo archivo de conferencia</translation>
    </message>
    <message>
        <source>Open a conference file</source>
        <translation>Abrir un archivo de conferencia</translation>
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
        <source>Write seconds, or 2:30.</source>
        <translation>Escriba segundos, o 2:30.</translation>
    </message>
    <message>
        <source>Write it as 18:45.</source>
        <translation>Escríbalo así: 18:45.</translation>
    </message>
    <message>
        <source>“{typed}” is no such figure.</source>
        <translation>«{typed}» no es una cifra así.</translation>
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
        <source>seconds, or 2:30</source>
        <translation>segundos, o 2:30</translation>
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
</context>
<context>
    <name>FloorCommands</name>
    <message>
        <source>{name} has the floor.</source>
        <translation>{name} tiene la palabra.</translation>
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
        <source>The same key again calls {name} all the same.</source>
        <translation>La misma tecla llama a {name} de todos modos.</translation>
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
        <source>Nobody is there to be passed over.</source>
        <translation>No hay a quién saltar.</translation>
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
        <source>The floor is free</source>
        <translation>La palabra está libre</translation>
    </message>
    <message>
        <source>Cabinet rank confirmed</source>
        <translation>Rango ministerial comprobado</translation>
    </message>
    <message>
        <source>Cabinet rank unconfirmed</source>
        <translation>Rango ministerial por comprobar</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>Impugnado</translation>
    </message>
    <message>
        <source>Formal credentials</source>
        <translation>Credenciales originales</translation>
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
        <translation>Originales</translation>
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
        <source>FREE</source>
        <translation>LIBRE</translation>
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
        <source>Resume the meeting</source>
        <translation>Reanudar la sesión</translation>
    </message>
    <message>
        <source>Adjourn</source>
        <translation>Levantar</translation>
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
        <source>, </source>
        <translation>, </translation>
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
        <source>not reached: no meeting is left</source>
        <translation>sin turno: no queda sesión</translation>
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
        <translation>Pase al debate general: escriba 1(f) y Entrar</translation>
    </message>
    <message>
        <source>Add a delegation: type the beginning of a name, choose, then Enter</source>
        <translation>Inscriba una delegación: escriba el comienzo de un nombre, elija y Entrar</translation>
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
        <source>End the statement, call the next one; nobody comes: absent</source>
        <translation>Termine, llame al siguiente; no viene nadie: ausente</translation>
    </message>
    <message>
        <source>Cuba raises a point of order: type its name, then Enter</source>
        <translation>Cuba plantea una cuestión de orden: escriba su nombre y Entrar</translation>
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
        <source>The hall counts overtime.</source>
        <translation>La sala cuenta el exceso.</translation>
    </message>
    <message>
        <source>The hall stops at 0:00.</source>
        <translation>La sala se detiene en 0:00.</translation>
    </message>
    <message>
        <source>A tone sounds at one minute, two at time.</source>
        <translation>Suena un tono al minuto y dos al acabar el tiempo.</translation>
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
        <translation>Ventanas y pantallas</translation>
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
        <translation>No contar la interrupción hallada</translation>
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
        <translation>Rango ministerial comprobado, o no</translation>
    </message>
    <message>
        <source>Replace the speaker</source>
        <translation>Sustituir al orador</translation>
    </message>
    <message>
        <source>Notice of an exchange of places</source>
        <translation>Aviso de cambio de lugares</translation>
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
        <source>Find a delegation</source>
        <translation>Buscar una delegación</translation>
    </message>
    <message>
        <source>Formal credentials received</source>
        <translation>Credenciales originales recibidas</translation>
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
        <source>Challenged by another State</source>
        <translation>Impugnadas por otro Estado</translation>
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
        <source>Adopt the report on credentials</source>
        <translation>Aprobar el informe sobre credenciales</translation>
    </message>
    <message>
        <source>Present, absent</source>
        <translation>Presente, ausente</translation>
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
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Blank the hall</source>
        <translation>Apagar la pantalla de la sala</translation>
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
        <translation>Un tono al minuto y al final, o ninguno</translation>
    </message>
    <message>
        <source>President&apos;s view to the next screen</source>
        <translation>Vista del Presidente a la pantalla siguiente</translation>
    </message>
    <message>
        <source>Hall display to the next screen</source>
        <translation>Pantalla de la sala a la siguiente</translation>
    </message>
    <message>
        <source>Change a key</source>
        <translation>Cambiar una tecla</translation>
    </message>
    <message>
        <source>Language, colours and type of each window</source>
        <translation>Idioma, colores y letra de cada ventana</translation>
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
    <name>LookingBack</name>
    <message>
        <source>There is no list in hand to look back on.</source>
        <translation>No hay lista en curso que revisar.</translation>
    </message>
    <message>
        <source>That is no time.</source>
        <translation>Eso no es una hora.</translation>
    </message>
    <message>
        <source>Write 10:42, or 2019-12-16T10:42.</source>
        <translation>Escriba 10:42, o 2019-12-16T10:42.</translation>
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
    <name>MeetingCommands</name>
    <message>
        <source>No meeting is planned any more.</source>
        <translation>No hay más sesiones previstas.</translation>
    </message>
    <message>
        <source>Take up item</source>
        <translation>Abordar el tema</translation>
    </message>
    <message>
        <source>The meeting goes on until</source>
        <translation>La sesión continúa hasta</translation>
    </message>
    <message>
        <source>hour, as 13:30</source>
        <translation>hora, p. ej. 13:30</translation>
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
        <source>No item is in hand.</source>
        <translation>No hay ningún tema en curso.</translation>
    </message>
    <message>
        <source>“{typed}” is no hour.</source>
        <translation>«{typed}» no es una hora.</translation>
    </message>
    <message>
        <source>Write it as 13:30.</source>
        <translation>Escríbalo así: 13:30.</translation>
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
        <translation>{name} ya está en el lugar {place}.</translation>
    </message>
    <message>
        <source>the President&apos;s reason, in one line</source>
        <translation>el motivo del Presidente, en una línea</translation>
    </message>
    <message>
        <source>{name} to the end, place {place}: for what reason?</source>
        <translation>{name} al final, lugar {place}: ¿por qué motivo?</translation>
    </message>
    <message>
        <source>{name} to place {place}, before {other}: for what reason?</source>
        <translation>{name} al lugar {place}, antes de {other}: ¿por qué motivo?</translation>
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
        <source>The time of the outage counts for the speaker unless it is held.</source>
        <translation>La interrupción cuenta para el orador a menos que se retenga.</translation>
    </message>
    <message>
        <source>The console stood still for {span}.</source>
        <translation>La consola estuvo parada {span}.</translation>
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
        <translation>Hay una sola pantalla.</translation>
    </message>
    <message>
        <source>It comes back with it; its key shows it on another.</source>
        <translation>Vuelve con ella; su tecla la muestra en otra.</translation>
    </message>
    <message>
        <source>The screen {name} is gone.</source>
        <translation>La pantalla {name} ya no está.</translation>
    </message>
    <message>
        <source>The screen {name} is back.</source>
        <translation>La pantalla {name} ha vuelto.</translation>
    </message>
    <message>
        <source>It stands over this window until it is put away by the same key; F11 makes it fill the screen.</source>
        <translation>Queda sobre esta ventana; la misma tecla la quita, F11 la pone a pantalla completa.</translation>
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
        <translation>%1 conserva %2.</translation>
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
        <source>Point of order: %1.</source>
        <translation>Cuestión de orden: %1.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comenzar</translation>
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
        <source>{when}, hour assumed</source>
        <translation>{when}, hora supuesta</translation>
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
        <translation>Rango ministerial por comprobar</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>Exchange: 1 of 2 notices</source>
        <translation>Cambio: 1 de 2 avisos</translation>
    </message>
    <message>
        <source>Exchange 1/2</source>
        <translation>Cambio 1/2</translation>
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
        <translation>Cambiado</translation>
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
        <translation>por {delegation}</translation>
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
        <translation>Respuesta a {delegation}</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Text, check against delivery</source>
        <translation>Texto, cotéjese con la alocución</translation>
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
        <translation>Habla en su nombre {delegation}</translation>
    </message>
    <message>
        <source>In reply to {delegation}</source>
        <translation>En respuesta a {delegation}</translation>
    </message>
    <message>
        <source>Text: {told}</source>
        <translation>Texto: {told}</translation>
    </message>
    <message>
        <source>Check against delivery</source>
        <translation>Cotéjese con la alocución</translation>
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
        <translation>Anunció un cambio con {delegation}, cuyo aviso se espera</translation>
    </message>
    <message>
        <source>{delegation} gave notice of an exchange; its own is awaited</source>
        <translation>{delegation} anunció un cambio; se espera su propio aviso</translation>
    </message>
    <message>
        <source>Called once</source>
        <translation>Llamado una vez</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>upheld</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>Not a State party</source>
        <translation>No es Estado parte</translation>
    </message>
    <message>
        <source>Appeal of {name}: to be voted on at once</source>
        <translation>Apelación de {name}: se someterá a votación inmediatamente</translation>
    </message>
    <message>
        <source>{name} holds {left}</source>
        <translation>{name} conserva {left}</translation>
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
        <translation>Apelación de {name}: {overrule} por revocar, {against} en contra, {abstaining} abstenciones; {stands}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>a {name}</translation>
    </message>
    <message>
        <source>asked {hour}</source>
        <translation>pedido {hour}</translation>
    </message>
    <message>
        <source>passed over, until recalled</source>
        <translation>saltado, hasta nueva llamada</translation>
    </message>
    <message>
        <source>Points of order and replies</source>
        <translation>Cuestiones de orden y respuestas</translation>
    </message>
    <message>
        <source>1st reply</source>
        <translation>1.ª respuesta</translation>
    </message>
    <message>
        <source>2nd reply</source>
        <translation>2.ª respuesta</translation>
    </message>
    <message>
        <source>reply {number}</source>
        <translation>respuesta {number}</translation>
    </message>
</context>
<context>
    <name>RequestsCommands</name>
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
        <translation>La decisión del Presidente sobre la cuestión de orden de {name}</translation>
    </message>
    <message>
        <source>upheld or rejected; behind a colon the words, if any</source>
        <translation>aceptada o rechazada; tras dos puntos las palabras, si las hay</translation>
    </message>
    <message>
        <source>Vote on the appeal of {name}: to overrule the ruling, against, abstaining</source>
        <translation>Votación de la apelación de {name}: por revocar, en contra, abstenciones</translation>
    </message>
    <message>
        <source>three numbers, as 54 60 3</source>
        <translation>tres números, p. ej. 54 60 3</translation>
    </message>
    <message>
        <source>There is no ruling to appeal against.</source>
        <translation>No hay decisión que apelar.</translation>
    </message>
    <message>
        <source>Appeal against the ruling on the point of order of {name}, by</source>
        <translation>Apelación de la decisión sobre la cuestión de orden de {name}, por</translation>
    </message>
    <message>
        <source>No debate is in hand.</source>
        <translation>No hay ningún debate en curso.</translation>
    </message>
    <message>
        <source>Right of reply asked for by</source>
        <translation>Derecho a contestar solicitado por</translation>
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
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>{name} replies to</source>
        <translation>{name} contesta a</translation>
    </message>
    <message>
        <source>delegation; Enter: nobody in particular</source>
        <translation>delegación; Intro: nadie en particular</translation>
    </message>
    <message>
        <source>{name} (not a State party)</source>
        <translation>{name} (no es Estado parte)</translation>
    </message>
    <message>
        <source>The clock of {name} is held at {left}.</source>
        <translation>El reloj de {name} está parado en {left}.</translation>
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
        <translation>La decisión sobre la cuestión de orden de {name} se somete a votación inmediatamente.</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>La votación</translation>
    </message>
    <message>
        <source>Point of order of {name}: {ruling}.</source>
        <translation>Cuestión de orden de {name}: {ruling}.</translation>
    </message>
    <message>
        <source>Point of order of {name}: the ruling is overruled.</source>
        <translation>Cuestión de orden de {name}: la decisión queda revocada.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>RequestsModel</name>
    <message>
        <source> (not a State party)</source>
        <translation> (no es Estado parte)</translation>
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
    <message>
        <source>Made: {names}</source>
        <translation>Hechas: {names}</translation>
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
        <source>{name} {count} of {rounds}</source>
        <translation>{name} {count} de {rounds}</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>{name} {count} of {rounds} (none left)</source>
        <translation>{name} {count} de {rounds} (ya ninguna)</translation>
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
        <source>Then</source>
        <translation>Luego</translation>
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
</context>
<context>
    <name>SecretaryWindow</name>
    <message>
        <source>{conference}: secretary&apos;s console</source>
        <translation>{conference}: consola del secretario</translation>
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
        <source>Ctrl+Enter keeps it, Esc leaves it; { $name } is filled in when the sentence is read</source>
        <translation>Ctrl+Entrar la guarda, Esc la deja; { $name } se completa al leerla</translation>
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
        <translation>Todas</translation>
    </message>
    <message>
        <source>Ministers unconfirmed</source>
        <translation>Ministros por comprobar</translation>
    </message>
    <message>
        <source>Moved, exchanged, replaced</source>
        <translation>Movidos, cambiados, sustituidos</translation>
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
        <translation>en espera, en el orden de la llamada</translation>
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
        <source>Confirm cabinet rank</source>
        <translation>Comprobar el rango ministerial</translation>
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
        <translation>Texto de {name}</translation>
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
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>{text}: why is it removed?</source>
        <translation>{text}: ¿por qué se retira?</translation>
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
        <translation>Cotéjese con la alocución</translation>
    </message>
    <message>
        <source>Esc puts it away</source>
        <translation>Esc lo guarda</translation>
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
        <source>New conference, empty</source>
        <translation>Nueva conferencia, vacía</translation>
    </message>
    <message>
        <source>Open a conference file</source>
        <translation>Abrir un archivo de conferencia</translation>
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
    <name>Wording</name>
    <message>
        <source>No meeting</source>
        <translation>Ninguna sesión</translation>
    </message>
    <message>
        <source>{number}{ending} meeting</source>
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
</context>
</TS>
