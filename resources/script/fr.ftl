# Ce que lit le Président, en français. Rien ici n’a été relu par une personne de langue maternelle.
# $of : l'État précédé de « de » avec son article ; $country : l'État tel qu'on l'appelle ; $the : l'État avec son article.

open-session = Je déclare ouverte la { $ordinal } session { $of-conference }.
  .gavel = yes
open-this-session = Je déclare la présente session ouverte.
  .gavel = yes
call-to-order = { $meeting ->
    [1] Je déclare ouverte la 1re séance de la Conférence.
   *[other] Je déclare ouverte la { $meeting }e séance de la Conférence.
  }
  .gavel = yes
take-up-item = La Conférence va maintenant examiner le point { $item } de l’ordre du jour, intitulé « { $title } ».
continue-item = La Conférence va maintenant poursuivre l’examen du point { $item } de l’ordre du jour.
general-discussion-limits = Je rappelle aux orateurs que les déclarations sont limitées à { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
  }, et à { $group-minutes ->
    [one] une minute
   *[other] { $group-minutes } minutes
  } pour ceux qui parlent au nom d’un groupe. Je les prie de parler à une vitesse normale pour les interprètes et de s’abstenir de féliciter l’orateur dans la salle après une déclaration.
nominations-awaited = J’invite les groupes régionaux à présenter leurs candidatures aux fonctions de Président, de Vice-Présidents et de Rapporteur.
ballot-awaited = Il y a plus de candidats que de sièges à pourvoir. L’élection aura lieu au scrutin secret.
election-acclamation = Les groupes régionaux ont présenté leurs candidats aux fonctions de Président, de Vice-Présidents et de Rapporteur. Puis-je considérer que la Conférence souhaite élire les candidats par acclamation ?
  .gavel = yes
  .branch = Il y a une objection. L’élection aura lieu au scrutin secret.
hand-over = La Conférence a élu { $the } à la présidence : toutes mes félicitations. J’invite le nouveau Président à prendre place.
  .gavel = yes
adopt-agenda = Puis-je considérer que la Conférence souhaite adopter son ordre du jour provisoire ?
  .gavel = yes
  .branch = Il y a une objection. Quelle délégation souhaite prendre la parole ?
adopt-organization = Puis-je considérer que la Conférence souhaite suivre l’organisation des travaux proposée ?
  .gavel = yes
  .branch = Il y a une objection. Quelle délégation souhaite proposer une modification ?
observers = Puis-je considérer que la Conférence prend note des notifications reçues et souhaite accorder le statut d’observateur à ceux qui l’ont demandé ?
  .gavel = yes
  .branch = Il y a une objection. La Conférence se prononcera séparément sur la demande en question.
observers-undisputed = Puis-je considérer que la Conférence prend note des notifications reçues et souhaite accorder le statut d’observateur aux candidats qui n’ont fait l’objet d’aucune objection ?
  .gavel = yes
  .branch = Il y a une objection. La Conférence se prononcera séparément sur la demande en question.
observer-disputed = Une objection a été formulée au sujet de la demande suivante : { $country }. Puis-je considérer que la Conférence souhaite néanmoins y faire droit et accorder le statut d’observateur ?
  .gavel = yes
  .branch = Il y a une objection. La Conférence devra se prononcer par un vote.
invite-to-speak = Avec l’assentiment de la Conférence, j’ai l’intention d’inviter { $the } à faire une déclaration. Puis-je considérer qu’il n’y a pas d’objection ?
  .gavel = yes
  .branch = Il y a une objection. Je reviendrai sur la question après des consultations.
credentials-awaited = Le Bureau examine les pouvoirs et fera rapport à la Conférence à une séance ultérieure. Dans l’intervalle, tous les représentants participent à titre provisoire.
representative-disputed = Une objection a été élevée contre la participation du représentant de la délégation suivante : { $country }. Puis-je considérer que la Conférence souhaite admettre ce représentant ?
  .gavel = yes
  .branch = Il y a une objection. La Conférence devra se prononcer par un vote ; jusque-là, le représentant participe avec tous ses droits.
credentials-report = Puis-je considérer que la Conférence souhaite adopter le rapport du Bureau concernant les pouvoirs ?
  .gavel = yes
  .branch = Il y a une objection. En attendant une décision, le représentant en question participe avec tous ses droits.
adopt-report = Puis-je considérer que la Conférence souhaite adopter son rapport dans son ensemble ?
  .gavel = yes
  .branch = Il y a une objection. Nous examinerons le paragraphe en question.
  .decided = Le rapport de la session a été adopté.
so-decided = Je ne vois pas d’objection. Il en est ainsi décidé.
floor-representative = { $gender ->
    [f] Je donne maintenant la parole à la représentante { $of }.
    [m] Je donne maintenant la parole au représentant { $of }.
   *[other] Je donne maintenant la parole à la délégation { $of }.
  }
floor-direct = { $country }, vous avez la parole.
floor-dignitary = { $gender ->
    [f] Je donne maintenant la parole à Son Excellence Mme { $name }, au nom { $of }.
    [m] Je donne maintenant la parole à Son Excellence M. { $name }, au nom { $of }.
   *[other] Je donne maintenant la parole à Son Excellence { $name }, au nom { $of }.
  }
floor-group = Je donne maintenant la parole à la délégation { $of }, qui parlera au nom { $group-of }.
floor-group-chair = Je donne maintenant la parole à la personne qui parlera au nom { $of }.
floor-secretariat = Je donne maintenant la parole au secrétariat.
floor-somebody = Je donne maintenant la parole à : { $speaker }.
thank-representative = { $gender ->
    [f] Je remercie la représentante { $of } de sa déclaration.
    [m] Je remercie le représentant { $of } de sa déclaration.
   *[other] Je remercie la délégation { $of } de sa déclaration.
  }
thank-dignitary = { $gender ->
    [f] Je remercie Son Excellence Mme { $name } de sa déclaration.
    [m] Je remercie Son Excellence M. { $name } de sa déclaration.
   *[other] Je remercie Son Excellence { $name } de sa déclaration.
  }
thank-direct = { $country }, je vous remercie de votre déclaration.
thank-speaker = { $speaker }, je vous remercie de votre déclaration.
next-two = Les prochains orateurs seront : { $first }, puis { $second }.
next-one = Nous entendrons ensuite { $the }.
one-minute = Il reste une minute à l’orateur.
time-up = Je prie l’orateur de bien vouloir conclure.
time-over = Le temps est écoulé. Je dois prier l’orateur de conclure maintenant.
list-announce = La liste des orateurs comprend { $count ->
    [one] une délégation
   *[other] { $count } délégations
  }. J’ai l’intention de la clore à { $time }.
close-list = Avec l’assentiment de la Conférence, je déclare la liste des orateurs close.
  .gavel = yes
  .branch = Il y a une objection. La liste reste ouverte.
reopen-list = Avec l’assentiment de la Conférence, la liste des orateurs est rouverte.
reply-intro = Je vais maintenant donner la parole aux délégations qui ont demandé à exercer leur droit de réponse.
reply-floor = { $country }, vous avez la parole pour exercer votre droit de réponse.
point-of-order = La parole est demandée par { $the } pour une motion d’ordre.
ruling = Ma décision est la suivante : { $ruling }.
ruling-either = la motion d’ordre est accueillie / est rejetée
appeal = La décision du Président fait l’objet d’un appel. Je mets l’appel aux voix immédiatement.
vote-begin = Le vote est commencé. Nul ne peut l’interrompre, sauf pour une motion d’ordre ayant trait à la manière dont il s’effectue.
vote-begin-motion = Le vote est commencé sur la motion { $motion ->
    [suspend-meeting] tendant à suspendre la séance
    [adjourn-meeting] tendant à lever la séance
    [adjourn-debate] d’ajournement du débat sur le point { $item } de l’ordre du jour
    [close-debate] de clôture du débat sur le point { $item } de l’ordre du jour
   *[limit-speeches] tendant à limiter les déclarations sur le point { $item } de l’ordre du jour
  }. Nul ne peut l’interrompre, sauf pour une motion d’ordre ayant trait à la manière dont il s’effectue.
vote-result = Le résultat du vote est le suivant : pour, { $yes } ; contre, { $no } ; abstentions, { $abstain }.
vote-equal = Il y a partage égal des voix.
ruling-stands = La décision du Président est maintenue.
ruling-overruled = La décision du Président est annulée.
motion-suspend-meeting = Une motion tendant à suspendre la séance a été présentée par { $the }.
  .branch = Il y a une objection. Je mets immédiatement la motion aux voix.
motion-suspend-until = Une motion tendant à suspendre la séance jusqu’à { $time } a été présentée par { $the }.
  .branch = Il y a une objection. Je mets immédiatement la motion aux voix.
motion-adjourn-meeting = Une motion tendant à lever la séance a été présentée par { $the }.
  .branch = Il y a une objection. Je mets immédiatement la motion aux voix.
motion-adjourn-debate = Une motion d’ajournement du débat sur le point { $item } de l’ordre du jour a été présentée par { $the }.
  .branch = Il y a une objection. Je mets la motion aux voix.
motion-close-debate = Une motion de clôture du débat sur le point { $item } de l’ordre du jour a été présentée par { $the }.
  .branch = Il y a une objection. Je mets la motion aux voix.
motion-limit-speeches = Il a été proposé par { $the } de limiter à { $time } minutes les déclarations sur le point { $item } de l’ordre du jour.
  .branch = Il y a une objection. Je mets la motion aux voix.
motion-agreed = Puis-je considérer que la Conférence souhaite procéder ainsi ? Je ne vois pas d’objection. Il en est ainsi décidé.
  .gavel = yes
motion-opposed = La motion rencontre une opposition. Je la mets aux voix.
motion-floor-for = { $country }, vous avez la parole pour appuyer la motion.
motion-floor-against = { $country }, vous avez la parole contre la motion.
motion-speakers = { $for ->
    [one] Une délégation peut
   *[other] { $for } délégations peuvent
  } encore prendre la parole en faveur de la motion, et { $against ->
    [0] aucune
    [one] une
   *[other] { $against }
  } contre elle.
motion-opponents = { $against ->
    [one] Une délégation peut encore prendre la parole contre la motion.
   *[other] { $against } délégations au plus peuvent prendre la parole contre la motion.
  }
motion-carried = La motion est adoptée.
  .gavel = yes
motion-lost = La motion est rejetée.
  .gavel = yes
vote-roll = Il sera procédé au vote par appel nominal, en commençant par { $the }, dont le nom a été tiré au sort.
vote-recorded = Le vote sera enregistré. J’invite chaque délégation à faire connaître son vote.
vote-hands = J’invite les délégations qui sont pour à lever leur plaque ; celles qui sont contre ; celles qui s’abstiennent.
appeal-hands = J’invite les délégations qui sont pour annuler la décision du Président à lever leur plaque ; celles qui sont contre ; celles qui s’abstiennent.
vote-next = { $country } ?
  .branch = Nous procédons au vote. Je ne peux accepter qu’une motion d’ordre ayant trait à la manière dont le vote s’effectue.
vote-adopted = L’adoption est prononcée.
  .gavel = yes
vote-not-adopted = Le texte n’est pas adopté.
  .gavel = yes
explain-floor = { $country }, vous avez la parole pour expliquer votre vote.
announcement = { $text }
absent = { $country } : la délégation n’est pas dans la salle. Nous y reviendrons plus tard.
left-over = { $count ->
    [one] Une délégation n’a pas pu prendre la parole aujourd’hui. Elle pourra intervenir au titre d’un autre point ou remettre son texte par écrit.
   *[other] { $count } délégations n’ont pas pu prendre la parole aujourd’hui. Elles pourront intervenir au titre d’un autre point ou remettre leur texte par écrit.
  }
nobody-left = Il n’y a plus d’orateurs sur la liste. Le débat sur ce point est clos.
  .gavel = yes
courtesy = Grâce à l’obligeance des interprètes, nous poursuivons jusqu’à { $until }.
suspend = La séance est suspendue.
  .gavel = yes
suspend-until = La séance est suspendue jusqu’à { $time }.
  .gavel = yes
resume = La séance est reprise.
  .gavel = yes
adjourn = La séance est levée.
  .gavel = yes
adjourn-until = La séance est levée. La prochaine séance se tiendra à { $time }.
  .gavel = yes
close-session = Je déclare close la { $ordinal } session de la Conférence.
  .gavel = yes
close-this-session = Je déclare la présente session close.
  .gavel = yes
conclude-item = La Conférence a ainsi achevé l’examen du point { $item } de l’ordre du jour.
  .gavel = yes

# ordinals as they stand in the sentences about a session
-ordinals = première | deuxième | troisième | quatrième | cinquième | sixième | septième | huitième | neuvième | dixième | onzième | douzième | treizième | quatorzième | quinzième | seizième | dix-septième | dix-huitième | dix-neuvième | vingtième
