# Lo que lee el Presidente, en español. Nada de esto ha sido revisado por una persona de lengua materna española.
# $of: el Estado precedido de «de», con su artículo; $country: el Estado como se le llama; $the: el Estado con su artículo.

open-session = Declaro abierto el { $ordinal } período de sesiones { $of-conference }.
  .gavel = yes
open-this-session = Declaro abierto el presente período de sesiones.
  .gavel = yes
call-to-order = Declaro abierta la { $meeting }ª sesión de la Conferencia.
  .gavel = yes
take-up-item = La Conferencia pasará ahora a examinar el tema { $item } del programa, titulado «{ $title }».
continue-item = La Conferencia continuará ahora su examen del tema { $item } del programa.
general-discussion-limits = Recuerdo a los oradores que las intervenciones se limitan a { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
  }, y a { $group-minutes ->
    [one] un minuto
   *[other] { $group-minutes } minutos
  } para quienes hablen en nombre de un grupo. Les ruego que hablen a una velocidad normal, para que los intérpretes puedan seguirlos, y que se abstengan de felicitar al orador en la sala después de su intervención.
nominations-awaited = Invito a los grupos regionales a presentar sus candidaturas a los cargos de Presidente, Vicepresidentes y Relator.
ballot-awaited = Hay más candidatos que puestos por cubrir. La elección se celebrará por votación secreta.
election-acclamation = Los grupos regionales han presentado sus candidaturas a los cargos de Presidente, Vicepresidentes y Relator. ¿Puedo considerar que la Conferencia desea elegir por aclamación a los candidatos propuestos?
  .gavel = yes
  .branch = Hay una objeción. La elección se celebrará por votación secreta.
hand-over = Queda elegido para la Presidencia: { $country }. Mis felicitaciones. Invito al nuevo Presidente a ocupar su lugar.
  .gavel = yes
adopt-agenda = ¿Puedo considerar que la Conferencia desea aprobar su programa provisional?
  .gavel = yes
  .branch = Hay una objeción. ¿Qué delegación desea hacer uso de la palabra?
adopt-organization = ¿Puedo considerar que la Conferencia desea proceder de conformidad con la organización de los trabajos propuesta?
  .gavel = yes
  .branch = Hay una objeción. ¿Qué delegación desea proponer un cambio?
observers = ¿Puedo considerar que la Conferencia toma nota de las notificaciones recibidas y desea conceder la condición de observador a quienes la han solicitado?
  .gavel = yes
  .branch = Hay una objeción. La Conferencia decidirá por separado sobre la solicitud en cuestión.
observers-undisputed = ¿Puedo considerar que la Conferencia toma nota de las notificaciones recibidas y desea conceder la condición de observador a los solicitantes respecto de los cuales no se ha formulado ninguna objeción?
  .gavel = yes
  .branch = Hay una objeción. La Conferencia decidirá por separado sobre la solicitud en cuestión.
observer-disputed = Se ha formulado una objeción a la siguiente solicitud: { $country }. ¿Puedo considerar que la Conferencia desea, no obstante, concederle la condición de observador?
  .gavel = yes
  .branch = Hay una objeción. La Conferencia deberá decidir por votación.
invite-to-speak = Con la anuencia de la Conferencia, tengo la intención de invitar a formular una declaración a la siguiente delegación: { $country }. ¿Puedo considerar que no hay objeciones?
  .gavel = yes
  .branch = Hay una objeción. Volveré sobre la cuestión después de celebrar consultas.
credentials-awaited = La Mesa está examinando las credenciales e informará a la Conferencia en una sesión posterior. Entretanto, todos los representantes participan con carácter provisional.
representative-disputed = Se ha impugnado la admisión del representante de la siguiente delegación: { $country }. ¿Puedo considerar que la Conferencia desea admitir a ese representante?
  .gavel = yes
  .branch = Hay una objeción. La Conferencia deberá decidir por votación; hasta entonces, el representante participa con plenos derechos.
credentials-report = ¿Puedo considerar que la Conferencia desea aprobar el informe de la Mesa sobre las credenciales?
  .gavel = yes
  .branch = Hay una objeción. Hasta que se decida, el representante en cuestión participa con plenos derechos.
adopt-report = ¿Puedo considerar que la Conferencia desea aprobar su informe en su totalidad?
  .gavel = yes
  .branch = Hay una objeción. Examinaremos el párrafo en cuestión.
  .decided = Se aprobó el informe del período de sesiones.
expected-action = ¿Puedo considerar que la Conferencia desea { $words }?
  .gavel = yes
  .branch = Hay una objeción. Propongo que se celebren consultas; después se planteará de nuevo la cuestión o se someterá a votación.
expected-action-quoted = ¿Puedo considerar que la Conferencia desea lo siguiente: { $words }?
  .gavel = yes
expected-report = La Conferencia pasará ahora a { $words }.
expected-report-quoted = La Conferencia pasará ahora a lo siguiente: { $words }.
report-heard = Se ha escuchado el informe.
so-decided = No hay objeciones. Así queda acordado.
adopt-proposal = ¿Puedo considerar que la Conferencia desea aprobar { $kind ->
    [decision] el proyecto de decisión
    [recommendation] el proyecto recomendado a la Asamblea General
    [declaration] el proyecto de declaración
   *[resolution] el proyecto de resolución
  } { $symbol }, titulado «{ $title }»{ $amended ->
    [yes] , en su forma enmendada
   *[other] {""}
  }?
  .gavel = yes
  .branch = Hay una objeción. Propongo que se celebren consultas; después se planteará de nuevo la cuestión o se someterá a votación.
proposal-decided = No hay objeciones. Queda aprobada { $kind ->
    [decision] la decisión
    [recommendation] la recomendación
    [declaration] la declaración
   *[resolution] la resolución
  } { $number }.
proposal-objected = Una objeción a que se apruebe { $symbol } sin votación ha sido formulada por { $the }. Propongo suspender la sesión para celebrar consultas.
  .gavel = yes
proposal-vote = No se ha llegado a un acuerdo sobre { $symbol }. Someto la propuesta a votación.
question-objected = Una objeción a decidir sin votación ha sido formulada por { $the }. Propongo suspender la sesión para celebrar consultas.
  .gavel = yes
question-vote = No se ha llegado a un acuerdo. Someto la cuestión a votación.
proposal-whole = Someto ahora a votación { $symbol } en su totalidad.
proposal-next = La Conferencia tiene ante sí el documento { $symbol }, «{ $title }».
proposal-consulted = Se celebrarán consultas sobre { $symbol }; dirección: { $name }. La Conferencia volverá a examinarlo.
amendment-vote = La enmienda { $symbol } a { $proposal } ha sido presentada por { $the }. Someto primero la enmienda a votación.
part-vote = Ha sido pedida por { $the } una votación por separado sobre «{ $part }» de { $proposal }. Someto esa parte a votación.
reopen-proposal = Se ha formulado una objeción. Se reabre el examen de { $kind ->
    [decision] la decisión
    [recommendation] la recomendación
    [declaration] la declaración
   *[resolution] la resolución
  } { $number }.
reopen-decision = Se ha formulado una objeción. Se reabre la decisión que se acaba de adoptar.
floor-representative = { $gender ->
    [f] Doy ahora la palabra a la representante { $of }.
    [m] Doy ahora la palabra al representante { $of }.
   *[other] Doy ahora la palabra a la delegación { $of }.
  }
floor-direct = { $country }, tiene la palabra.
floor-dignitary = { $gender ->
    [f] Doy ahora la palabra a la Excma. Sra. { $name }, que hablará en nombre { $of }.
    [m] Doy ahora la palabra al Excmo. Sr. { $name }, que hablará en nombre { $of }.
   *[other] Doy ahora la palabra a S. E. { $name }, que hablará en nombre { $of }.
  }
floor-group = Doy ahora la palabra a la delegación { $of }, que hablará en nombre { $group-of }.
floor-group-chair = Doy ahora la palabra a quien hablará en nombre { $of }.
floor-secretariat = Doy ahora la palabra a la secretaría.
floor-somebody = Tiene ahora la palabra: { $speaker }.
thank-representative = { $gender ->
    [f] Agradezco a la representante { $of } su declaración.
    [m] Agradezco al representante { $of } su declaración.
   *[other] Agradezco a la delegación { $of } su declaración.
  }
thank-dignitary = { $gender ->
    [f] Agradezco a la Excma. Sra. { $name } su declaración.
    [m] Agradezco al Excmo. Sr. { $name } su declaración.
   *[other] Agradezco a S. E. { $name } su declaración.
  }
thank-direct = { $country }, gracias por su declaración.
thank-speaker = { $speaker }, gracias por su declaración.
next-two = Los próximos oradores serán: { $first }, y luego { $second }.
next-one = El próximo orador será: { $the }.
one-minute = Al orador le queda un minuto.
time-up = Ruego al orador que tenga a bien concluir.
time-over = El tiempo ha terminado. Debo rogar al orador que concluya ahora.
list-announce = La lista de oradores comprende { $count ->
    [one] una delegación
   *[other] { $count } delegaciones
  }. Tengo la intención de cerrarla a las { $time }.
close-list = Con el consentimiento de la Conferencia, declaro cerrada la lista de oradores.
  .gavel = yes
  .branch = Hay una objeción. La lista sigue abierta.
reopen-list = Con el consentimiento de la Conferencia, se reabre la lista de oradores.
reply-intro = Daré ahora la palabra a las delegaciones que han pedido intervenir en ejercicio del derecho a contestar.
reply-floor = { $country }, tiene la palabra en ejercicio del derecho a contestar.
point-of-order = La palabra ha sido pedida por { $the } para plantear una cuestión de orden.
ruling = Mi decisión es la siguiente: { $ruling }.
ruling-either = se acepta / se rechaza la cuestión de orden
appeal = Se ha apelado de la decisión del Presidente. Someto la apelación a votación inmediatamente.
vote-begin = Ha comenzado la votación. Ningún representante podrá interrumpirla, salvo para plantear una cuestión de orden relativa a la forma en que se esté efectuando.
vote-begin-motion = Ha comenzado la votación de la moción { $motion ->
    [suspend-meeting] para suspender la sesión
    [adjourn-meeting] para levantar la sesión
    [adjourn-debate] de aplazamiento del debate sobre el tema { $item } del programa
    [close-debate] de cierre del debate sobre el tema { $item } del programa
    [adjourn-debate-on] de aplazamiento del debate sobre { $item }
    [close-debate-on] de cierre del debate sobre { $item }
    [limit-speeches-on] para limitar las intervenciones sobre { $item }
    [competence] sobre la competencia de la Conferencia para aprobar { $item }
    [division] de división respecto de { $item }
    [reconsider] para que se examine de nuevo una decisión
   *[limit-speeches] para limitar las intervenciones sobre el tema { $item } del programa
  }. Ningún representante podrá interrumpirla, salvo para plantear una cuestión de orden relativa a la forma en que se esté efectuando.
vote-result = El resultado de la votación es el siguiente: a favor, { $yes }; en contra, { $no }; abstenciones, { $abstain }.
vote-equal = Ha habido empate.
ruling-stands = La decisión del Presidente se mantiene.
ruling-overruled = La decisión del Presidente queda revocada.
motion-suspend-meeting = Una moción para suspender la sesión ha sido presentada por { $the }.
  .branch = Hay una objeción. Someto la moción a votación de inmediato.
motion-suspend-until = Una moción para suspender la sesión hasta las { $time } ha sido presentada por { $the }.
  .branch = Hay una objeción. Someto la moción a votación de inmediato.
motion-adjourn-meeting = Una moción para levantar la sesión ha sido presentada por { $the }.
  .branch = Hay una objeción. Someto la moción a votación de inmediato.
motion-adjourn-debate = Una moción de aplazamiento del debate sobre el tema { $item } del programa ha sido presentada por { $the }.
  .branch = Hay una objeción. Someto la moción a votación.
motion-close-debate = Una moción de cierre del debate sobre el tema { $item } del programa ha sido presentada por { $the }.
  .branch = Hay una objeción. Someto la moción a votación.
motion-limit-speeches = Ha sido propuesto por { $the } limitar a { $time } minutos las intervenciones sobre el tema { $item } del programa.
  .branch = Hay una objeción. Someto la moción a votación.
motion-competence = Una moción para que la Conferencia se declare no competente para aprobar { $item } ha sido presentada por { $the }.
  .branch = Hay una objeción. Someto la moción a votación.
motion-division = Una moción de división respecto de { $item } ha sido presentada por { $the }.
  .branch = Hay una objeción. Someto la moción a votación.
motion-reconsider = Una moción presentada por { $the } pide que se examine de nuevo { $kind ->
    [decision] la decisión
    [recommendation] la recomendación
    [declaration] la declaración
   *[resolution] la resolución
  } { $number }.
  .branch = Hay una objeción. Someto la moción a votación.
motion-reconsider-decision = Una moción para que se examine de nuevo la decisión adoptada a las { $time } ha sido presentada por { $the }.
  .branch = Hay una objeción. Someto la moción a votación.
motion-adjourn-debate-on = Una moción de aplazamiento del debate sobre { $item } ha sido presentada por { $the }.
  .branch = Hay una objeción. Someto la moción a votación.
motion-close-debate-on = Una moción de cierre del debate sobre { $item } ha sido presentada por { $the }.
  .branch = Hay una objeción. Someto la moción a votación.
motion-limit-speeches-on = Ha sido propuesto por { $the } limitar a { $time } minutos las intervenciones sobre { $item }.
  .branch = Hay una objeción. Someto la moción a votación.
motion-agreed = ¿Debo entender que la Conferencia desea proceder de ese modo? No hay objeciones. Así queda acordado.
  .gavel = yes
motion-opposed = Hay oposición a la moción. La someto a votación.
motion-floor-for = { $country }, tiene la palabra a favor de la moción.
motion-floor-against = { $country }, tiene la palabra en contra de la moción.
motion-speakers = { $for ->
    [one] Todavía puede intervenir una delegación
   *[other] Todavía pueden intervenir { $for } delegaciones
  } a favor de la moción, y { $against ->
    [0] ninguna
    [one] una
   *[other] { $against }
  } en contra.
motion-opponents = { $against ->
    [one] Una delegación más puede hacer uso de la palabra en contra de la moción.
   *[other] Hasta { $against } delegaciones pueden hacer uso de la palabra en contra de la moción.
  }
motion-carried = Queda aprobada la moción.
  .gavel = yes
motion-lost = Queda rechazada la moción.
  .gavel = yes
vote-roll = Se procederá a votación nominal, comenzando por { $the }, cuyo nombre se ha determinado por sorteo.
vote-recorded = La votación será registrada. Pido a cada delegación que indique su voto.
vote-hands = Pido a las delegaciones que estén a favor que levanten su placa; a las que estén en contra; a las que se abstengan.
appeal-hands = Pido a las delegaciones que estén a favor de revocar la decisión del Presidente que levanten su placa; a las que estén en contra; a las que se abstengan.
vote-next = ¿{ $country }?
  .branch = Estamos procediendo a la votación. Solo puedo aceptar una cuestión de orden relativa a la forma en que se efectúa.
vote-adopted = Queda aprobado.
  .gavel = yes
proposal-adopted = Queda aprobada { $kind ->
    [decision] la decisión
    [recommendation] la recomendación
    [declaration] la declaración
   *[resolution] la resolución
  } { $number }.
  .gavel = yes
vote-not-adopted = No queda aprobado.
  .gavel = yes
ballot-begin = Procederemos ahora a una elección por votación secreta: { $office }. Los candidatos son: { $names }.
ballot-papers = { $count ->
    [one] Se invita a las delegaciones a recoger una cédula de votación, a anotar en ella un solo nombre y a depositarla en la urna.
   *[other] Se invita a las delegaciones a recoger una cédula de votación, a anotar en ella no más de { $count } nombres y a depositarla en la urna.
  }
ballot-counting = Se está procediendo al recuento de los votos. Entretanto, la Conferencia puede proseguir sus trabajos.
ballot-result = El resultado de la votación es el siguiente: cédulas distribuidas, { $given-out }; halladas en la urna, { $in-box }; cédulas nulas, { $invalid }; abstenciones, { $blank }; cédulas válidas, { $valid }; mayoría necesaria, { $needed }.
ballot-votes = Número de votos obtenidos: { $votes }.
ballot-elected = Quedan elegidos: { $names }.
  .gavel = yes
ballot-undecided = Ningún candidato ha obtenido la mayoría necesaria.
  .gavel = yes
ballot-tied = Han obtenido el mismo número de votos: { $names }.
  .gavel = yes
ballot-staying = En la próxima votación figurarán: { $names }.
  .gavel = yes
ballot-restricted = Se procederá ahora a una votación limitada. Los candidatos son: { $names }.
ballot-special = Se procederá ahora a una votación especial entre quienes han obtenido el mismo número de votos: { $names }.
ballot-lot = Los votos están empatados. Procederé a un sorteo entre: { $names }.
ballot-acclamation = Hay ahora tantos candidatos como puestos por cubrir. ¿Debo entender que la Conferencia desea elegir por aclamación a: { $names }?
  .gavel = yes
  .branch = Hay una objeción. Se procederá a la votación.
explain-floor = { $country }, tiene la palabra para explicar su voto.
announcement = { $text }
absent = { $country }: la delegación no está en la sala. Volveremos a llamarla más tarde.
left-over = { $count ->
    [one] Una delegación no ha podido intervenir hoy. Podrá hacerlo en relación con otro tema o presentar su declaración por escrito.
   *[other] { $count } delegaciones no han podido intervenir hoy. Podrán hacerlo en relación con otro tema o presentar sus declaraciones por escrito.
  }
nobody-left = No hay más oradores en la lista. Queda concluido el debate sobre este tema.
  .gavel = yes
courtesy = Gracias a la amabilidad de los intérpretes, continuaremos hasta las { $until }.
suspend = Se suspende la sesión.
  .gavel = yes
suspend-until = Se suspende la sesión hasta las { $time }.
  .gavel = yes
resume = Se reanuda la sesión.
  .gavel = yes
adjourn = Se levanta la sesión.
  .gavel = yes
adjourn-until = Se levanta la sesión. La próxima se celebrará a las { $time }.
  .gavel = yes
close-session = Declaro clausurado el { $ordinal } período de sesiones de la Conferencia.
  .gavel = yes
close-this-session = Declaro clausurado el presente período de sesiones.
  .gavel = yes
conclude-item = La Conferencia ha concluido así su examen del tema { $item } del programa.
  .gavel = yes

# ordinals as they stand in the sentences about a session
-ordinals = primer | segundo | tercer | cuarto | quinto | sexto | séptimo | octavo | noveno | décimo | undécimo | duodécimo | decimotercer | decimocuarto | decimoquinto | decimosexto | decimoséptimo | decimoctavo | decimonoveno | vigésimo
