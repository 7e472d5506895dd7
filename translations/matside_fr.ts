<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>Matside runs already but does not answer.</source>
        <translation>Matside est déjà ouvert, mais ne répond pas.</translation>
    </message>
    <message>
        <source>There is another routine with the id %1 already.</source>
        <translation>Il existe déjà une autre séance avec l&apos;identifiant&#xa0;%1.</translation>
    </message>
</context>
<context>
    <name>BoxedLetters</name>
    <message>
        <source>No font on this computer has these letters; the sheet shows boxes for them: %1</source>
        <translation>Aucune police de cet ordinateur n’a ces caractères ; la fiche montre des carrés à leur place : %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Begin the routine; without one, that of the start page.</source>
        <translation>Commencer la séance&#xa0;; sans en nommer une, celle de la page d&apos;accueil.</translation>
    </message>
    <message>
        <source>Show the routine&apos;s sheet, to print or save it.</source>
        <translation>Montrer la fiche de la séance, pour l&apos;imprimer ou l&apos;enregistrer.</translation>
    </message>
    <message>
        <source>unexpected argument %1</source>
        <translation>argument inattendu&#xa0;%1</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>choisissez entre&#xa0;%1</translation>
    </message>
    <message>
        <source>--%1 goes with --sheet</source>
        <translation>--%1 va avec --sheet</translation>
    </message>
    <message>
        <source>A companion beside the mat, for a sore lower back.</source>
        <translation>Un compagnon à côté du tapis, pour un bas du dos sensible.</translation>
    </message>
    <message>
        <source>A routine to open, an id or a file.</source>
        <translation>Une séance à ouvrir, un identifiant ou un fichier.</translation>
    </message>
    <message>
        <source>[routine]</source>
        <translation>[séance]</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>there is no display to show the window on; matside --sheet prints without one, matside --help says how</source>
        <translation>il n&apos;y a pas d&apos;écran pour la fenêtre&#xa0;; matside --sheet imprime sans écran, matside --help dit comment</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1½ min</source>
        <translation>%1½ min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min&#xa0;%2 s</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d&apos;une minute</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes, seconds</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>HurtPage</name>
    <message>
        <source>The easier way: %1</source>
        <comment>hands behind the thigh</comment>
        <translation>La façon plus facile&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Leave this pose out</source>
        <translation>Laisser cette posture</translation>
    </message>
    <message>
        <source>Go straight to the last rest</source>
        <translation>Aller tout de suite au dernier repos</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminer ici</translation>
    </message>
    <message>
        <source>It is fine again, go on</source>
        <translation>Ça va de nouveau, continuer</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>The disk is full, so this practice is not noted in your practice log. What was noted before is kept.</source>
        <translation>Le disque est plein, cette pratique n&apos;est donc pas notée dans votre journal. Ce qui y était noté est conservé.</translation>
    </message>
    <message>
        <source>Your practice log in %1 cannot be used. You can practise as ever; nothing is noted.</source>
        <translation>Votre journal de pratique dans&#xa0;%1 est inutilisable. Vous pouvez pratiquer comme toujours&#xa0;; rien n&apos;est noté.</translation>
    </message>
    <message>
        <source>Another program holds your practice log, so this practice is not noted in it.</source>
        <translation>Un autre programme retient votre journal de pratique, cette pratique n&apos;y est donc pas notée.</translation>
    </message>
    <message>
        <source>Your practice log is damaged. It will be kept under another name, and a new one begun.</source>
        <translation>Votre journal de pratique est abîmé. Il sera conservé sous un autre nom, et un nouveau sera commencé.</translation>
    </message>
    <message>
        <source>Your practice log could not be read, so a new one was begun. The old one is kept as %1.</source>
        <translation>Votre journal de pratique était illisible, un nouveau a donc été commencé. L&apos;ancien est conservé sous&#xa0;%1.</translation>
    </message>
    <message>
        <source>Your practice log was written by a later Matside, so a new one was begun. The other is kept as %1.</source>
        <translation>Votre journal de pratique vient d&apos;une version plus récente de Matside, un nouveau a donc été commencé. L&apos;autre est conservé sous&#xa0;%1.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the name of your language in your language, as in a list of languages: Deutsch, Français</extracomment>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>%1 is a folder; end it with / to have every page as a picture in it</source>
        <translation>%1 est un dossier&#xa0;; terminez-le par / pour y avoir chaque page en image</translation>
    </message>
    <message>
        <source>%1 is not a file that can be written</source>
        <translation>%1 n&apos;est pas un fichier où l&apos;on peut écrire</translation>
    </message>
    <message>
        <source>%1 is there already; --force replaces it</source>
        <translation>%1 existe déjà&#xa0;; --force le remplace</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>Lying on the back</source>
        <translation>En position allongée sur le dos</translation>
    </message>
    <message>
        <source>Lying on the back, both knees over to the left</source>
        <translation>En position allongée sur le dos, les deux genoux tombés à gauche</translation>
    </message>
    <message>
        <source>Lying on the back, both knees over to the right</source>
        <translation>En position allongée sur le dos, les deux genoux tombés à droite</translation>
    </message>
    <message>
        <source>Lying on the left side</source>
        <translation>En position allongée sur le côté gauche</translation>
    </message>
    <message>
        <source>Lying on the right side</source>
        <translation>En position allongée sur le côté droit</translation>
    </message>
    <message>
        <source>Pressing up from the left side with both hands</source>
        <translation>En train de se redresser depuis le côté gauche, en poussant des deux mains</translation>
    </message>
    <message>
        <source>Pressing up from the right side with both hands</source>
        <translation>En train de se redresser depuis le côté droit, en poussant des deux mains</translation>
    </message>
    <message>
        <source>Lying face down</source>
        <translation>En position allongée, le visage vers le sol</translation>
    </message>
    <message>
        <source>Kneeling, folded forward with the chest down over the thighs</source>
        <translation>À genoux, le buste penché en avant, la poitrine sur les cuisses</translation>
    </message>
    <message>
        <source>Kneeling, sitting back towards the heels</source>
        <translation>À genoux, les hanches en arrière vers les talons</translation>
    </message>
    <message>
        <source>Kneeling, leaning forward on both hands</source>
        <translation>À genoux, en appui vers l&apos;avant sur les deux mains</translation>
    </message>
    <message>
        <source>Sitting with both knees bent</source>
        <translation>En position assise, les deux genoux pliés</translation>
    </message>
    <message>
        <source>%1, facing left.</source>
        <translation>%1, le visage tourné vers la gauche.</translation>
    </message>
    <message>
        <source>%1, facing right.</source>
        <translation>%1, le visage tourné vers la droite.</translation>
    </message>
    <message>
        <source>%1, head at the left.</source>
        <translation>%1, la tête à gauche.</translation>
    </message>
    <message>
        <source>%1, head at the right.</source>
        <translation>%1, la tête à droite.</translation>
    </message>
    <message>
        <source>left foot flat on the mat</source>
        <translation>pied gauche à plat sur le tapis</translation>
    </message>
    <message>
        <source>right foot flat on the mat</source>
        <translation>pied droit à plat sur le tapis</translation>
    </message>
    <message>
        <source>left knee drawn to the chest</source>
        <translation>genou gauche ramené vers la poitrine</translation>
    </message>
    <message>
        <source>right knee drawn to the chest</source>
        <translation>genou droit ramené vers la poitrine</translation>
    </message>
    <message>
        <source>both feet flat on the mat</source>
        <translation>les deux pieds à plat sur le tapis</translation>
    </message>
    <message>
        <source>both legs resting over the %1</source>
        <comment>%1 is a prop: bolster</comment>
        <translation>les deux jambes reposent sur un soutien (%1)</translation>
    </message>
    <message>
        <source>hands round the shins</source>
        <translation>mains autour des tibias</translation>
    </message>
    <message>
        <source>hands on the thighs</source>
        <translation>mains sur les cuisses</translation>
    </message>
    <message>
        <source>both hands holding the ends of the strap</source>
        <translation>les deux mains tiennent les bouts de la sangle</translation>
    </message>
    <message>
        <source>palms up</source>
        <translation>paumes vers le haut</translation>
    </message>
    <message>
        <source>palms down</source>
        <translation>paumes vers le bas</translation>
    </message>
    <message>
        <source>both hands round the shin</source>
        <translation>les deux mains autour du tibia</translation>
    </message>
    <message>
        <source>both hands behind the thigh</source>
        <translation>les deux mains derrière la cuisse</translation>
    </message>
    <message>
        <source>arms wide, %1</source>
        <translation>bras grand ouverts, %1</translation>
    </message>
    <message>
        <source>forehead on the mat</source>
        <translation>front sur le tapis</translation>
    </message>
    <message>
        <source>head on the lower arm</source>
        <translation>tête sur le bras du dessous</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2 blocks</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 under the head</source>
        <translation>%1 sous la tête</translation>
    </message>
    <message>
        <source>%1 under the forehead</source>
        <translation>%1 sous le front</translation>
    </message>
    <message>
        <source>%1 under the chest</source>
        <translation>%1 sous la poitrine</translation>
    </message>
    <message>
        <source>%1 between hips and heels</source>
        <translation>%1 entre les hanches et les talons</translation>
    </message>
    <message>
        <source>%1 under the knees</source>
        <translation>%1 sous les genoux</translation>
    </message>
    <message>
        <source>%1 under the shins</source>
        <translation>%1 sous les tibias</translation>
    </message>
    <message>
        <source>%1 between the knees</source>
        <translation>%1 entre les genoux</translation>
    </message>
    <message>
        <source>%1 over the eyes</source>
        <translation>%1 sur les yeux</translation>
    </message>
    <message>
        <source>%1 round the thigh</source>
        <translation>%1 autour de la cuisse</translation>
    </message>
    <message>
        <source>%1 within reach on the mat</source>
        <translation>%1 à portée de main sur le tapis</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>%1 beside the mat</source>
        <translation>%1 à côté du tapis</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>cannot be read</source>
        <translation>est illisible</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>n&apos;est pas du JSON</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>est trop grand</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>has a value of the wrong kind</source>
        <translation>a une valeur du mauvais genre</translation>
    </message>
    <message>
        <source>lacks something</source>
        <translation>il manque quelque chose</translation>
    </message>
    <message>
        <source>has an unknown key</source>
        <translation>a une clé inconnue</translation>
    </message>
    <message>
        <source>names something unknown</source>
        <translation>nomme quelque chose d&apos;inconnu</translation>
    </message>
    <message>
        <source>gives a name twice</source>
        <translation>donne un nom deux fois</translation>
    </message>
    <message>
        <source>has a value out of range</source>
        <translation>a une valeur hors limites</translation>
    </message>
    <message>
        <source>has a figure that cannot rest where it should</source>
        <translation>a une figure qui ne peut pas reposer là où elle devrait</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>file, what is wrong</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source> at %1</source>
        <translation> à&#xa0;%1</translation>
    </message>
    <message>
        <source>: found %1</source>
        <translation>&#xa0;: trouvé&#xa0;%1</translation>
    </message>
    <message>
        <source>; expected %1</source>
        <translation>&#xa0;; attendu&#xa0;%1</translation>
    </message>
    <message>
        <source>holds text that cannot be used</source>
        <translation>contient du texte inutilisable</translation>
    </message>
</context>
<context>
    <name>SheetCommand</name>
    <message>
        <source>there is no prop %1; there are %2</source>
        <translation>il n’y a pas d’accessoire %1 ; il y a %2</translation>
    </message>
</context>
<context>
    <name>SheetOptions</name>
    <message>
        <source>--%1 cannot be %2; it takes %3</source>
        <comment>--paper cannot be a3; it takes a4, letter or a5</comment>
        <translation>--%1 ne peut pas être&#xa0;%2&#xa0;; il prend&#xa0;%3</translation>
    </message>
    <message>
        <source>Print the sheet of &lt;routine&gt;, an id or a file, into --output and end.</source>
        <translation>Imprimer la fiche de &lt;séance&gt;, un identifiant ou un fichier, dans --output et terminer.</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>séance</translation>
    </message>
    <message>
        <source>The whole routine, a page for each pose, cards to cut out, or large print.</source>
        <translation>Toute la séance, une page par posture, des cartes à découper, ou en gros caractères.</translation>
    </message>
    <message>
        <source>overview, poses, cards or large</source>
        <translation>overview, poses, cards ou large</translation>
    </message>
    <message>
        <source>Usually that of your country.</source>
        <translation>D&apos;habitude celui de votre pays.</translation>
    </message>
    <message>
        <source>a4, letter or a5</source>
        <translation>a4, letter ou a5</translation>
    </message>
    <message>
        <source>How the paper lies.</source>
        <translation>Le sens du papier.</translation>
    </message>
    <message>
        <source>portrait or landscape</source>
        <translation>portrait ou landscape</translation>
    </message>
    <message>
        <source>Line is black on white and saves ink.</source>
        <translation>Line est en noir sur blanc et économise l&apos;encre.</translation>
    </message>
    <message>
        <source>colour or line</source>
        <translation>colour ou line</translation>
    </message>
    <message>
        <source>Percent of the usual size.</source>
        <translation>Pour cent de la taille habituelle.</translation>
    </message>
    <message>
        <source>100 to 200</source>
        <translation>100 à 200</translation>
    </message>
    <message>
        <source>For whom the sheet is. This and what follows is a line to write on when not given.</source>
        <translation>Pour qui est la fiche. Ceci et la suite restent une ligne où écrire si rien n&apos;est donné.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Who hands it over.</source>
        <translation>Qui la remet.</translation>
    </message>
    <message>
        <source>When.</source>
        <translation>Quand.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>How often to practise.</source>
        <translation>Combien de fois pratiquer.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>What else to say.</source>
        <translation>Ce qu&apos;il y a d&apos;autre à dire.</translation>
    </message>
    <message>
        <source>The PDF to write; or a folder, ending with /, for every page as a PNG.</source>
        <translation>Le PDF à écrire&#xa0;; ou un dossier terminé par /, pour chaque page en PNG.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Replace files that are there already.</source>
        <translation>Remplacer les fichiers qui existent déjà.</translation>
    </message>
    <message>
        <source>--sheet needs a routine, an id or a file</source>
        <translation>--sheet demande une séance, un identifiant ou un fichier</translation>
    </message>
    <message>
        <source>--sheet needs --output, the file to write</source>
        <translation>--sheet demande --output, le fichier à écrire</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Usually that of the program.</source>
        <translation>D&apos;habitude celle du programme.</translation>
    </message>
    <message>
        <source>The props there are; usually those of your settings.</source>
        <translation>Les accessoires à disposition ; sinon ceux de vos réglages.</translation>
    </message>
    <message>
        <source>--output cannot be %1; it takes a PDF, or a folder ending with / for every page as a PNG</source>
        <translation>--output ne peut pas être %1 ; il prend un PDF, ou un dossier terminé par / pour chaque page en PNG</translation>
    </message>
</context>
<context>
    <name>SheetPdf</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>impossible d&apos;écrire&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>SheetPng</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>impossible d&apos;écrire&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>the folder %1 could not be made</source>
        <translation>impossible de créer le dossier&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 is a page of an older sheet and could not be removed</source>
        <translation>%1 est une page d’une fiche plus ancienne et n’a pas pu être supprimée</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>%1 %2</source>
        <comment>2 blocks</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>You need: only a mat</source>
        <translation>Il vous faut&#xa0;: seulement un tapis</translation>
    </message>
    <message>
        <source>You need: %1</source>
        <translation>Il vous faut&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things to fetch</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (or %2)</source>
        <comment>1 block (or a thick book)</comment>
        <translation>%1 (ou&#xa0;%2)</translation>
    </message>
    <message>
        <source>%1 each side, first: %2</source>
        <comment>1 min each side, first: left knee</comment>
        <translation>%1 de chaque côté, d&apos;abord&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a heading that runs into its text</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number of a step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2, continued</source>
        <comment>3 Lying twist, continued</comment>
        <translation>%1&#xa0;%2, suite</translation>
    </message>
    <message numerus="yes">
        <source>%n pose(s)</source>
        <translation>
            <numerusform>%n posture</numerusform>
            <numerusform>%n postures</numerusform>
        </translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom the sheet is for</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Stop when something hurts. Talk to a doctor before you begin.</source>
        <translation>Arrêtez quand quelque chose fait mal. Parlez à un médecin avant de commencer.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page&#xa0;%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who hands the sheet over</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>How often</source>
        <comment>to practise</comment>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>Stop when something hurts.</source>
        <translation>Arrêtez quand quelque chose fait mal.</translation>
    </message>
    <message>
        <source>All warning signs: page %1.</source>
        <translation>Tous les signes d’alerte : page %1.</translation>
    </message>
    <message>
        <source>All warning signs: pages %1 to %2.</source>
        <translation>Tous les signes d’alerte : pages %1 à %2.</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>The poses adapt to what you have.</source>
        <translation>Les postures s&apos;adaptent à ce que vous avez.</translation>
    </message>
</context>
<context>
    <name>SoundChoices</name>
    <message>
        <source>This is the voice that leads you. Lie down, and breathe.</source>
        <translation>Voici la voix qui vous guide. Allongez-vous, et respirez.</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>en</source>
        <comment>code of the language these words are in</comment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>WantedRoutine</name>
    <message>
        <source>there is no routine %1; there is: %2</source>
        <translation>il n&apos;y a pas de séance&#xa0;%1&#xa0;; il y a&#xa0;:&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>WarningSigns</name>
    <message>
        <source>Emergency: get help at once if, with back pain, you have</source>
        <translation>Urgence&#xa0;: demandez de l&apos;aide tout de suite si, avec le mal de dos, vous avez</translation>
    </message>
    <message>
        <source>pain, tingling, weakness or numbness in both legs</source>
        <translation>douleur, fourmillements, faiblesse ou engourdissement dans les deux jambes</translation>
    </message>
    <message>
        <source>numbness or tingling around your genitals or buttocks</source>
        <translation>engourdissement ou fourmillements autour des parties génitales ou des fesses</translation>
    </message>
    <message>
        <source>trouble passing urine</source>
        <translation>des difficultés à uriner</translation>
    </message>
    <message>
        <source>chest pain</source>
        <translation>une douleur dans la poitrine</translation>
    </message>
    <message>
        <source>pain that began after a serious accident</source>
        <translation>une douleur apparue après un accident grave</translation>
    </message>
    <message>
        <source>See a doctor soon if, with back pain, you have</source>
        <translation>Voyez bientôt un médecin si, avec le mal de dos, vous avez</translation>
    </message>
    <message>
        <source>a fever</source>
        <translation>de la fièvre</translation>
    </message>
    <message>
        <source>lost weight without trying</source>
        <translation>perdu du poids sans le chercher</translation>
    </message>
    <message>
        <source>a lump, a swelling or a changed shape of your back</source>
        <translation>une bosse, un gonflement ou une forme changée du dos</translation>
    </message>
    <message>
        <source>pain that rest does not ease, or that is worse at night</source>
        <translation>une douleur que le repos ne calme pas, ou pire la nuit</translation>
    </message>
    <message>
        <source>pain that is worse when you sneeze, cough or strain</source>
        <translation>une douleur pire en éternuant, en toussant ou en poussant</translation>
    </message>
    <message>
        <source>pain that comes from the top of your back, between the shoulders</source>
        <translation>une douleur qui vient du haut du dos, entre les épaules</translation>
    </message>
    <message>
        <source>lost control of your bladder or bowels</source>
        <translation>perdu le contrôle de la vessie ou des intestins</translation>
    </message>
    <message>
        <source>osteoporosis, cancer, or long use of steroids</source>
        <translation>une ostéoporose, un cancer, ou un long traitement à la cortisone</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>lying</source>
        <translation>en position allongée</translation>
    </message>
    <message>
        <source>kneeling</source>
        <translation>à genoux</translation>
    </message>
    <message>
        <source>on all fours</source>
        <translation>à quatre pattes</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>en position assise</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>debout</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>kneeling and lying</comment>
        <translation>%1 et&#xa0;%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n pose(s)</source>
        <translation>
            <numerusform>%n posture</numerusform>
            <numerusform>%n postures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>%1 de chaque côté</translation>
    </message>
    <message>
        <source>Get in, step by step</source>
        <translation>Entrer, pas à pas</translation>
    </message>
    <message>
        <source>Stay and breathe</source>
        <translation>Rester et respirer</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Changer de côté</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Sortir lentement</translation>
    </message>
    <message>
        <source>Rest a moment</source>
        <translation>Se reposer un moment</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>La fin</translation>
    </message>
    <message>
        <source>to set up</source>
        <translation>pour s&apos;installer</translation>
    </message>
    <message>
        <source>to get in</source>
        <translation>pour entrer</translation>
    </message>
    <message>
        <source>to stay</source>
        <translation>pour rester</translation>
    </message>
    <message>
        <source>this side</source>
        <translation>de ce côté</translation>
    </message>
    <message>
        <source>to change</source>
        <translation>pour changer</translation>
    </message>
    <message>
        <source>to come out</source>
        <translation>pour sortir</translation>
    </message>
    <message>
        <source>to rest</source>
        <translation>pour se reposer</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>S&apos;installer</translation>
    </message>
    <message>
        <source>Get in</source>
        <translation>Entrer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Come out</source>
        <translation>Sortir</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Breathe in · %1</source>
        <translation>Inspirez ·&#xa0;%1</translation>
    </message>
    <message>
        <source>Breathe out · %1</source>
        <translation>Expirez ·&#xa0;%1</translation>
    </message>
    <message>
        <source>%1? %2</source>
        <comment>condition? what to do instead</comment>
        <translation>%1&#xa0;?&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>Block × 2</comment>
        <translation>%1 ×&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2 blocks</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>No %1? Take %2.</source>
        <comment>No bolster? Take a firm pillow or a rolled duvet.</comment>
        <translation>Pas de&#xa0;%1&#xa0;? Prenez&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: option</comment>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Within reach from now on: %1.</source>
        <comment>a bolster and two blankets</comment>
        <translation>À portée désormais&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not after all</source>
        <translation>Finalement non</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Child&apos;s pose</source>
        <extracomment>pose childs-pose: name of the pose</extracomment>
        <translation>Posture de l&apos;enfant</translation>
    </message>
    <message>
        <source>deep into your belly and into your lower back</source>
        <extracomment>pose childs-pose: where to breathe; goes on from “Breathe”</extracomment>
        <translation>profondément dans le ventre et dans le bas du dos</translation>
    </message>
    <message>
        <source>Gives the muscles along your lower back a long, gentle stretch.</source>
        <extracomment>pose childs-pose: what the pose does</extracomment>
        <translation>Étire longuement et doucement les muscles du bas du dos.</translation>
    </message>
    <message>
        <source>Turns your breath towards your back, where it can spread and soften.</source>
        <extracomment>pose childs-pose: what the pose does</extracomment>
        <translation>Dirige le souffle vers le dos, où il peut s&apos;étendre et s&apos;adoucir.</translation>
    </message>
    <message>
        <source>Quiet and dark: a kind way to arrive.</source>
        <extracomment>pose childs-pose: what the pose does</extracomment>
        <translation>Calme et sombre&#xa0;: une douce façon d&apos;arriver.</translation>
    </message>
    <message>
        <source>Kneel near one end of your mat, facing the other.</source>
        <extracomment>pose childs-pose, set-up, step 1, kneel-down: on the card, short; pose childs-pose, set-up, step 1, kneel-down: spoken aloud</extracomment>
        <translation>Agenouillez-vous près d&apos;un bout du tapis, face à l&apos;autre.</translation>
    </message>
    <message>
        <source>Big toes touch, knees no wider than your hips.</source>
        <extracomment>pose childs-pose, get-in, step 1, legs-together: on the card, short</extracomment>
        <translation>Gros orteils réunis, genoux pas plus écartés que les hanches.</translation>
    </message>
    <message>
        <source>Let your big toes touch, and keep your knees no wider than your hips.</source>
        <extracomment>pose childs-pose, get-in, step 1, legs-together: spoken aloud</extracomment>
        <translation>Laissez les gros orteils se toucher, et gardez les genoux pas plus écartés que les hanches.</translation>
    </message>
    <message>
        <source>Sit your hips back onto your heels.</source>
        <extracomment>pose childs-pose, get-in, step 2, sit-back: on the card, short</extracomment>
        <translation>Reculez les hanches sur les talons.</translation>
    </message>
    <message>
        <source>Sink your hips back onto your heels.</source>
        <extracomment>pose childs-pose, get-in, step 2, sit-back: spoken aloud</extracomment>
        <translation>Laissez les hanches descendre sur les talons.</translation>
    </message>
    <message>
        <source>Fold forward, chest down over your thighs.</source>
        <extracomment>pose childs-pose, get-in, step 3, fold: on the card, short</extracomment>
        <translation>Penchez-vous en avant, la poitrine sur les cuisses.</translation>
    </message>
    <message>
        <source>Walk your hands forward, and lay your chest down over your thighs.</source>
        <extracomment>pose childs-pose, get-in, step 3, fold: spoken aloud</extracomment>
        <translation>Avancez les mains pas à pas, et déposez la poitrine sur les cuisses.</translation>
    </message>
    <message>
        <source>Rest your forehead on the mat.</source>
        <extracomment>pose childs-pose, get-in, step 4, rest-forehead: on the card, short; pose childs-pose, get-in, step 4, rest-forehead: spoken aloud</extracomment>
        <translation>Posez le front sur le tapis.</translation>
    </message>
    <message>
        <source>Lay your arms back along your sides, palms up.</source>
        <extracomment>pose childs-pose, get-in, step 5, arms-back: on the card, short</extracomment>
        <translation>Ramenez les bras le long du corps, paumes vers le haut.</translation>
    </message>
    <message>
        <source>Bring your arms back along your sides, palms up, so that your knees carry your shoulders.</source>
        <extracomment>pose childs-pose, get-in, step 5, arms-back: spoken aloud</extracomment>
        <translation>Ramenez les bras le long du corps, paumes vers le haut, pour que les genoux portent les épaules.</translation>
    </message>
    <message>
        <source>Breathe deeply into your belly and your lower back.</source>
        <extracomment>pose childs-pose, hold, step 1, breathe: on the card, short</extracomment>
        <translation>Respirez profondément dans le ventre et le bas du dos.</translation>
    </message>
    <message>
        <source>Breathe deeply, down into your belly and into your lower back.</source>
        <extracomment>pose childs-pose, hold, step 1, breathe: spoken aloud</extracomment>
        <translation>Respirez profondément, jusque dans le ventre et dans le bas du dos.</translation>
    </message>
    <message>
        <source>With each breath out, let your hips and shoulders grow heavier.</source>
        <extracomment>pose childs-pose, hold, step 2, soften: on the card, short</extracomment>
        <translation>À chaque expiration, laissez les hanches et les épaules s&apos;alourdir.</translation>
    </message>
    <message>
        <source>With each breath out, let your hips and your shoulders grow a little heavier.</source>
        <extracomment>pose childs-pose, hold, step 2, soften: spoken aloud</extracomment>
        <translation>À chaque expiration, laissez les hanches et les épaules s&apos;alourdir un peu.</translation>
    </message>
    <message>
        <source>Bring your hands forward to the mat.</source>
        <extracomment>pose childs-pose, come-out, step 1, hands-forward: on the card, short</extracomment>
        <translation>Ramenez les mains devant vous, sur le tapis.</translation>
    </message>
    <message>
        <source>Slowly bring your hands forward, and place them on the mat.</source>
        <extracomment>pose childs-pose, come-out, step 1, hands-forward: spoken aloud</extracomment>
        <translation>Ramenez lentement les mains devant vous, et posez-les sur le tapis.</translation>
    </message>
    <message>
        <source>Press into your hands and come up, head last.</source>
        <extracomment>pose childs-pose, come-out, step 2, press-up: on the card, short</extracomment>
        <translation>Poussez dans les mains et redressez-vous, la tête en dernier.</translation>
    </message>
    <message>
        <source>Press into your hands and come up in your own time, your head last.</source>
        <extracomment>pose childs-pose, come-out, step 2, press-up: spoken aloud</extracomment>
        <translation>Poussez dans les mains et redressez-vous à votre rythme, la tête en dernier.</translation>
    </message>
    <message>
        <source>Sit quietly for a breath or two.</source>
        <extracomment>pose childs-pose, rest, step 1, sit-quietly: on the card, short; pose childs-pose, rest, step 1, sit-quietly: spoken aloud</extracomment>
        <translation>Restez là tranquillement, une respiration ou deux.</translation>
    </message>
    <message>
        <source>Under the forehead</source>
        <extracomment>pose childs-pose, forehead: label of a choice, short</extracomment>
        <translation>Sous le front</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>pose childs-pose, forehead, forehead-on-mat: label of a choice, short; pose childs-pose, shins, shins-on-mat: label of a choice, short; pose knee-to-chest, head, head-on-mat: label of a choice, short (and 4 more places)</extracomment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>The full fold, when your forehead reaches the mat with ease.</source>
        <extracomment>pose childs-pose, forehead, forehead-on-mat: whom or what the choice helps</extracomment>
        <translation>La flexion complète, quand le front arrive sans effort au tapis.</translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead: label of a choice, short</extracomment>
        <translation>Brique</translation>
    </message>
    <message>
        <source>block under the forehead</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>brique sous le front</translation>
    </message>
    <message>
        <source>When your forehead does not reach the mat, or your neck feels long and strained.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead: whom or what the choice helps</extracomment>
        <translation>Quand le front n&apos;atteint pas le tapis, ou que la nuque semble longue et tendue.</translation>
    </message>
    <message>
        <source>Rest your forehead on the block.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead, step 2, get-in, forehead-to-block: on the card, short</extracomment>
        <translation>Posez le front sur la brique.</translation>
    </message>
    <message>
        <source>Move the block to where you need it, and rest your forehead on it.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead, step 2, get-in, forehead-to-block: spoken aloud</extracomment>
        <translation>Placez la brique là où il vous la faut, et posez-y le front.</translation>
    </message>
    <message>
        <source>Bolster across</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead: label of a choice, short</extracomment>
        <translation>Bolster en travers</translation>
    </message>
    <message>
        <source>bolster across, under the forehead</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>bolster en travers, sous le front</translation>
    </message>
    <message>
        <source>When a block is too low or too hard for your forehead.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead: whom or what the choice helps</extracomment>
        <translation>Quand une brique est trop basse ou trop dure pour le front.</translation>
    </message>
    <message>
        <source>Rest your forehead on the bolster.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead, step 2, get-in, forehead-to-bolster: on the card, short</extracomment>
        <translation>Posez le front sur le bolster.</translation>
    </message>
    <message>
        <source>Draw the bolster to where you need it, and rest your forehead on it.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead, step 2, get-in, forehead-to-bolster: spoken aloud</extracomment>
        <translation>Tirez le bolster là où il vous le faut, et posez-y le front.</translation>
    </message>
    <message>
        <source>Bolster lengthwise</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest: label of a choice, short</extracomment>
        <translation>Bolster en long</translation>
    </message>
    <message>
        <source>bolster lengthwise, under the chest and forehead</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>bolster en long, sous la poitrine et le front</translation>
    </message>
    <message>
        <source>The easiest way: your whole front is carried, and your back folds less.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest: whom or what the choice helps</extracomment>
        <translation>La façon la plus facile&#xa0;: tout l&apos;avant du corps est porté, et le dos se plie moins.</translation>
    </message>
    <message>
        <source>Fold forward, chest down onto the bolster.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 3, get-in, fold-to-bolster: on the card, short</extracomment>
        <translation>Penchez-vous en avant, la poitrine sur le bolster.</translation>
    </message>
    <message>
        <source>Walk your hands forward, and lay your chest down along the bolster.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 3, get-in, fold-to-bolster: spoken aloud</extracomment>
        <translation>Avancez les mains pas à pas, et allongez la poitrine sur le bolster.</translation>
    </message>
    <message>
        <source>Rest your forehead on the bolster too.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 4, get-in, forehead-along-bolster: on the card, short; pose childs-pose, forehead, bolster-under-chest, step 4, get-in, forehead-along-bolster: spoken aloud</extracomment>
        <translation>Posez aussi le front sur le bolster.</translation>
    </message>
    <message>
        <source>Let your arms lie on the mat beside the bolster.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 5, get-in, arms-beside-bolster: on the card, short</extracomment>
        <translation>Laissez les bras reposer sur le tapis, à côté du bolster.</translation>
    </message>
    <message>
        <source>Let your arms lie on the mat, one on each side of the bolster.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 5, get-in, arms-beside-bolster: spoken aloud</extracomment>
        <translation>Laissez les bras reposer sur le tapis, un de chaque côté du bolster.</translation>
    </message>
    <message>
        <source>Under the hips</source>
        <extracomment>pose childs-pose, hips: label of a choice, short</extracomment>
        <translation>Sous les hanches</translation>
    </message>
    <message>
        <source>Heels</source>
        <extracomment>pose childs-pose, hips, hips-on-heels: label of a choice, short</extracomment>
        <translation>Talons</translation>
    </message>
    <message>
        <source>When your hips reach your heels with ease.</source>
        <extracomment>pose childs-pose, hips, hips-on-heels: whom or what the choice helps</extracomment>
        <translation>Quand les hanches arrivent sans effort aux talons.</translation>
    </message>
    <message>
        <source>Blanket</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips: label of a choice, short; pose childs-pose, shins, blanket-under-shins: label of a choice, short</extracomment>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>folded blanket between hips and heels</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>couverture pliée entre les hanches et les talons</translation>
    </message>
    <message>
        <source>When your hips hover above your heels, or your knees do not like to bend so far.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips: whom or what the choice helps</extracomment>
        <translation>Quand les hanches restent au-dessus des talons, ou que les genoux n&apos;aiment pas se plier autant.</translation>
    </message>
    <message>
        <source>Sit your hips back onto the blanket.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 2, get-in, sit-back-on-blanket: on the card, short</extracomment>
        <translation>Reculez les hanches sur la couverture.</translation>
    </message>
    <message>
        <source>Sink your hips back onto the blanket.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 2, get-in, sit-back-on-blanket: spoken aloud</extracomment>
        <translation>Laissez les hanches descendre sur la couverture.</translation>
    </message>
    <message>
        <source>Under the shins</source>
        <extracomment>pose childs-pose, shins: label of a choice, short</extracomment>
        <translation>Sous les tibias</translation>
    </message>
    <message>
        <source>When the mat is soft enough for your shins and feet.</source>
        <extracomment>pose childs-pose, shins, shins-on-mat: whom or what the choice helps</extracomment>
        <translation>Quand le tapis est assez doux pour les tibias et les pieds.</translation>
    </message>
    <message>
        <source>folded blanket under the shins</source>
        <extracomment>pose childs-pose, shins, blanket-under-shins: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>couverture pliée sous les tibias</translation>
    </message>
    <message>
        <source>When your knees, your shins or the tops of your feet feel the floor.</source>
        <extracomment>pose childs-pose, shins, blanket-under-shins: whom or what the choice helps</extracomment>
        <translation>Quand les genoux, les tibias ou le dessus des pieds sentent le sol.</translation>
    </message>
    <message>
        <source>Knee injury, or knees that hurt when they bend deeply</source>
        <extracomment>pose childs-pose: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Blessure au genou, ou genoux douloureux quand ils se plient beaucoup</translation>
    </message>
    <message>
        <source>Tuck a folded blanket behind your knees, or leave this pose out and draw your knees in lying on your back.</source>
        <extracomment>pose childs-pose: what they do instead</extracomment>
        <translation>Glissez une couverture pliée derrière les genoux, ou laissez cette posture et ramenez les genoux en position allongée sur le dos.</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <extracomment>pose childs-pose: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Grossesse</translation>
    </message>
    <message>
        <source>Keep your knees wide and your belly free, and never let it be pressed.</source>
        <extracomment>pose childs-pose: what they do instead</extracomment>
        <translation>Gardez les genoux écartés et le ventre libre, et ne le laissez jamais comprimer.</translation>
    </message>
    <message>
        <source>Bending forward brings on pain or tingling in a leg</source>
        <extracomment>pose childs-pose: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Se pencher en avant provoque une douleur ou des fourmillements dans une jambe</translation>
    </message>
    <message>
        <source>Stop, and rest in supported corpse pose.</source>
        <extracomment>pose childs-pose: what they do instead</extracomment>
        <translation>Arrêtez, et reposez-vous dans la posture de repos soutenue.</translation>
    </message>
    <message>
        <source>Knee to chest</source>
        <extracomment>pose knee-to-chest: name of the pose</extracomment>
        <translation>Genou vers la poitrine</translation>
    </message>
    <message>
        <source>left knee</source>
        <extracomment>pose knee-to-chest, left side: label of a choice, short</extracomment>
        <translation>genou gauche</translation>
    </message>
    <message>
        <source>right knee</source>
        <extracomment>pose knee-to-chest, right side: label of a choice, short</extracomment>
        <translation>genou droit</translation>
    </message>
    <message>
        <source>down into your lower back</source>
        <extracomment>pose knee-to-chest: where to breathe; goes on from “Breathe”</extracomment>
        <translation>jusque dans le bas du dos</translation>
    </message>
    <message>
        <source>Lengthens your lower back a little, with the mat to carry your weight.</source>
        <extracomment>pose knee-to-chest: what the pose does</extracomment>
        <translation>Allonge un peu le bas du dos, pendant que le tapis porte votre poids.</translation>
    </message>
    <message>
        <source>A slow sway is a small massage for the muscles beside your spine.</source>
        <extracomment>pose knee-to-chest: what the pose does</extracomment>
        <translation>Un lent balancement est un petit massage pour les muscles le long de la colonne.</translation>
    </message>
    <message>
        <source>Come down over one side onto your back.</source>
        <extracomment>pose knee-to-chest, get-in, step 1, lie-back: on the card, short</extracomment>
        <translation>Descendez par un côté, jusque sur le dos.</translation>
    </message>
    <message>
        <source>Lean on one elbow, come down onto your side, and roll over onto your back.</source>
        <extracomment>pose knee-to-chest, get-in, step 1, lie-back: spoken aloud</extracomment>
        <translation>Appuyez-vous sur un coude, descendez sur le côté, et roulez sur le dos.</translation>
    </message>
    <message>
        <source>Both knees bent, soles on the mat.</source>
        <extracomment>pose knee-to-chest, get-in, step 2, soles-down: on the card, short</extracomment>
        <translation>Les deux genoux pliés, plantes des pieds au tapis.</translation>
    </message>
    <message>
        <source>Keep both knees bent, with your soles on the mat.</source>
        <extracomment>pose knee-to-chest, get-in, step 2, soles-down: spoken aloud</extracomment>
        <translation>Gardez les deux genoux pliés, les plantes des pieds sur le tapis.</translation>
    </message>
    <message>
        <source>Draw your left knee in towards your chest.</source>
        <extracomment>pose knee-to-chest, get-in, step 3, draw-in, left side: on the card, short; pose knee-to-chest, get-in, step 3, draw-in, left side: spoken aloud</extracomment>
        <translation>Ramenez le genou gauche vers la poitrine.</translation>
    </message>
    <message>
        <source>Draw your right knee in towards your chest.</source>
        <extracomment>pose knee-to-chest, get-in, step 3, draw-in, right side: on the card, short; pose knee-to-chest, get-in, step 3, draw-in, right side: spoken aloud</extracomment>
        <translation>Ramenez le genou droit vers la poitrine.</translation>
    </message>
    <message>
        <source>Hold your left shin with both hands.</source>
        <extracomment>pose knee-to-chest, get-in, step 4, clasp-shin, left side: on the card, short</extracomment>
        <translation>Tenez le tibia gauche des deux mains.</translation>
    </message>
    <message>
        <source>Hold your right shin with both hands.</source>
        <extracomment>pose knee-to-chest, get-in, step 4, clasp-shin, right side: on the card, short</extracomment>
        <translation>Tenez le tibia droit des deux mains.</translation>
    </message>
    <message>
        <source>Hold your left shin with both hands, just below the knee.</source>
        <extracomment>pose knee-to-chest, get-in, step 4, clasp-shin, left side: spoken aloud</extracomment>
        <translation>Tenez le tibia gauche des deux mains, juste sous le genou.</translation>
    </message>
    <message>
        <source>Hold your right shin with both hands, just below the knee.</source>
        <extracomment>pose knee-to-chest, get-in, step 4, clasp-shin, right side: spoken aloud</extracomment>
        <translation>Tenez le tibia droit des deux mains, juste sous le genou.</translation>
    </message>
    <message>
        <source>Breathe into your lower back. Head and shoulders stay down.</source>
        <extracomment>pose knee-to-chest, hold, step 1, breathe: on the card, short</extracomment>
        <translation>Respirez dans le bas du dos. La tête et les épaules restent posées.</translation>
    </message>
    <message>
        <source>Breathe down into your lower back. Your head and both shoulders stay on the mat.</source>
        <extracomment>pose knee-to-chest, hold, step 1, breathe: spoken aloud</extracomment>
        <translation>Respirez jusque dans le bas du dos. La tête et les deux épaules restent sur le tapis.</translation>
    </message>
    <message>
        <source>If it feels good, sway your left knee slowly from side to side.</source>
        <extracomment>pose knee-to-chest, hold, step 2, sway, left side: on the card, short</extracomment>
        <translation>Si cela fait du bien, balancez lentement le genou gauche d&apos;un côté à l&apos;autre.</translation>
    </message>
    <message>
        <source>If it feels good, sway your right knee slowly from side to side.</source>
        <extracomment>pose knee-to-chest, hold, step 2, sway, right side: on the card, short</extracomment>
        <translation>Si cela fait du bien, balancez lentement le genou droit d&apos;un côté à l&apos;autre.</translation>
    </message>
    <message>
        <source>If it feels good, let your left knee sway slowly from side to side, like a small massage.</source>
        <extracomment>pose knee-to-chest, hold, step 2, sway, left side: spoken aloud</extracomment>
        <translation>Si cela fait du bien, laissez le genou gauche se balancer lentement d&apos;un côté à l&apos;autre, comme un petit massage.</translation>
    </message>
    <message>
        <source>If it feels good, let your right knee sway slowly from side to side, like a small massage.</source>
        <extracomment>pose knee-to-chest, hold, step 2, sway, right side: spoken aloud</extracomment>
        <translation>Si cela fait du bien, laissez le genou droit se balancer lentement d&apos;un côté à l&apos;autre, comme un petit massage.</translation>
    </message>
    <message>
        <source>Let go, and set your right foot down.</source>
        <extracomment>pose knee-to-chest, change-sides, step 1, set-first-foot-down, left side: on the card, short; pose knee-to-chest, come-out, step 1, set-foot-down, right side: on the card, short</extracomment>
        <translation>Lâchez, et reposez le pied droit.</translation>
    </message>
    <message>
        <source>Let go, and set your left foot down.</source>
        <extracomment>pose knee-to-chest, change-sides, step 1, set-first-foot-down, right side: on the card, short; pose knee-to-chest, come-out, step 1, set-foot-down, left side: on the card, short</extracomment>
        <translation>Lâchez, et reposez le pied gauche.</translation>
    </message>
    <message>
        <source>Let go gently, and set your right foot back on the mat.</source>
        <extracomment>pose knee-to-chest, change-sides, step 1, set-first-foot-down, left side: spoken aloud; pose knee-to-chest, come-out, step 1, set-foot-down, right side: spoken aloud</extracomment>
        <translation>Lâchez doucement, et reposez le pied droit sur le tapis.</translation>
    </message>
    <message>
        <source>Let go gently, and set your left foot back on the mat.</source>
        <extracomment>pose knee-to-chest, change-sides, step 1, set-first-foot-down, right side: spoken aloud; pose knee-to-chest, come-out, step 1, set-foot-down, left side: spoken aloud</extracomment>
        <translation>Lâchez doucement, et reposez le pied gauche sur le tapis.</translation>
    </message>
    <message>
        <source>Draw your left knee in. Hold your shin with both hands.</source>
        <extracomment>pose knee-to-chest, change-sides, step 2, draw-other-in, left side: on the card, short</extracomment>
        <translation>Ramenez le genou gauche. Tenez le tibia des deux mains.</translation>
    </message>
    <message>
        <source>Draw your right knee in. Hold your shin with both hands.</source>
        <extracomment>pose knee-to-chest, change-sides, step 2, draw-other-in, right side: on the card, short</extracomment>
        <translation>Ramenez le genou droit. Tenez le tibia des deux mains.</translation>
    </message>
    <message>
        <source>Now draw your left knee in, and hold your left shin with both hands.</source>
        <extracomment>pose knee-to-chest, change-sides, step 2, draw-other-in, left side: spoken aloud</extracomment>
        <translation>Maintenant, ramenez le genou gauche, et tenez le tibia gauche des deux mains.</translation>
    </message>
    <message>
        <source>Now draw your right knee in, and hold your right shin with both hands.</source>
        <extracomment>pose knee-to-chest, change-sides, step 2, draw-other-in, right side: spoken aloud</extracomment>
        <translation>Maintenant, ramenez le genou droit, et tenez le tibia droit des deux mains.</translation>
    </message>
    <message>
        <source>Rest for a breath or two, both knees bent.</source>
        <extracomment>pose knee-to-chest, rest, step 1, rest-knees-bent: on the card, short; pose knee-to-chest, rest, step 1, rest-knees-bent: spoken aloud; pose lying-twist, rest, step 1, rest-knees-bent: on the card, short (and 1 more places)</extracomment>
        <translation>Reposez-vous une respiration ou deux, les deux genoux pliés.</translation>
    </message>
    <message>
        <source>Hands</source>
        <extracomment>pose knee-to-chest, hands: label of a choice, short</extracomment>
        <translation>Mains</translation>
    </message>
    <message>
        <source>On the shin</source>
        <extracomment>pose knee-to-chest, hands, hands-on-shin: label of a choice, short</extracomment>
        <translation>Sur le tibia</translation>
    </message>
    <message>
        <source>When your knee bends easily and your hands reach your shin.</source>
        <extracomment>pose knee-to-chest, hands, hands-on-shin: whom or what the choice helps</extracomment>
        <translation>Quand le genou se plie facilement et que les mains atteignent le tibia.</translation>
    </message>
    <message>
        <source>Behind the thigh</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh: label of a choice, short</extracomment>
        <translation>Derrière la cuisse</translation>
    </message>
    <message>
        <source>hands behind the thigh</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>mains derrière la cuisse</translation>
    </message>
    <message>
        <source>The gentler grip: it spares your knee and asks less of your back.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh: whom or what the choice helps</extracomment>
        <translation>La prise la plus douce&#xa0;: elle ménage le genou et demande moins au dos.</translation>
    </message>
    <message>
        <source>Hold the back of your left thigh with both hands.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 1, get-in, clasp-thigh, left side: on the card, short; pose knee-to-chest, hands, hands-behind-thigh, step 1, get-in, clasp-thigh, left side: spoken aloud</extracomment>
        <translation>Tenez l&apos;arrière de la cuisse gauche des deux mains.</translation>
    </message>
    <message>
        <source>Hold the back of your right thigh with both hands.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 1, get-in, clasp-thigh, right side: on the card, short; pose knee-to-chest, hands, hands-behind-thigh, step 1, get-in, clasp-thigh, right side: spoken aloud</extracomment>
        <translation>Tenez l&apos;arrière de la cuisse droite des deux mains.</translation>
    </message>
    <message>
        <source>Draw your left knee in. Hold the back of your thigh.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 2, change-sides, draw-other-in-by-thigh, left side: on the card, short</extracomment>
        <translation>Ramenez le genou gauche. Tenez l&apos;arrière de la cuisse.</translation>
    </message>
    <message>
        <source>Draw your right knee in. Hold the back of your thigh.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 2, change-sides, draw-other-in-by-thigh, right side: on the card, short</extracomment>
        <translation>Ramenez le genou droit. Tenez l&apos;arrière de la cuisse.</translation>
    </message>
    <message>
        <source>Now draw your left knee in, and hold the back of your left thigh.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 2, change-sides, draw-other-in-by-thigh, left side: spoken aloud</extracomment>
        <translation>Maintenant, ramenez le genou gauche, et tenez l&apos;arrière de la cuisse gauche.</translation>
    </message>
    <message>
        <source>Now draw your right knee in, and hold the back of your right thigh.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 2, change-sides, draw-other-in-by-thigh, right side: spoken aloud</extracomment>
        <translation>Maintenant, ramenez le genou droit, et tenez l&apos;arrière de la cuisse droite.</translation>
    </message>
    <message>
        <source>Strap</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh: label of a choice, short</extracomment>
        <translation>Sangle</translation>
    </message>
    <message>
        <source>strap round the thigh</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>sangle autour de la cuisse</translation>
    </message>
    <message>
        <source>When your hands do not reach without lifting your head or your shoulders.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh: whom or what the choice helps</extracomment>
        <translation>Quand les mains n&apos;y arrivent pas sans soulever la tête ou les épaules.</translation>
    </message>
    <message>
        <source>Lay your strap beside your hips, within reach.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 1, set-up, strap-to-hand: on the card, short</extracomment>
        <translation>Posez la sangle à côté des hanches, à portée de main.</translation>
    </message>
    <message>
        <source>Lay your strap on the mat beside your hips, within reach.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 1, set-up, strap-to-hand: spoken aloud</extracomment>
        <translation>Posez la sangle sur le tapis à côté des hanches, à portée de main.</translation>
    </message>
    <message>
        <source>Loop the strap behind your left thigh. Hold one end in each hand.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 2, get-in, loop-strap, left side: on the card, short</extracomment>
        <translation>Passez la sangle derrière la cuisse gauche. Tenez un bout dans chaque main.</translation>
    </message>
    <message>
        <source>Loop the strap behind your right thigh. Hold one end in each hand.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 2, get-in, loop-strap, right side: on the card, short</extracomment>
        <translation>Passez la sangle derrière la cuisse droite. Tenez un bout dans chaque main.</translation>
    </message>
    <message>
        <source>Loop the strap behind your left thigh, hold one end in each hand, and let your elbows sink.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 2, get-in, loop-strap, left side: spoken aloud</extracomment>
        <translation>Passez la sangle derrière la cuisse gauche, tenez un bout dans chaque main, et laissez descendre les coudes.</translation>
    </message>
    <message>
        <source>Loop the strap behind your right thigh, hold one end in each hand, and let your elbows sink.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 2, get-in, loop-strap, right side: spoken aloud</extracomment>
        <translation>Passez la sangle derrière la cuisse droite, tenez un bout dans chaque main, et laissez descendre les coudes.</translation>
    </message>
    <message>
        <source>Draw your left knee in, and loop the strap behind that thigh.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 3, change-sides, move-strap, left side: on the card, short</extracomment>
        <translation>Ramenez le genou gauche, et passez la sangle derrière cette cuisse.</translation>
    </message>
    <message>
        <source>Draw your right knee in, and loop the strap behind that thigh.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 3, change-sides, move-strap, right side: on the card, short</extracomment>
        <translation>Ramenez le genou droit, et passez la sangle derrière cette cuisse.</translation>
    </message>
    <message>
        <source>Now draw your left knee in, loop the strap behind your left thigh, and hold both ends.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 3, change-sides, move-strap, left side: spoken aloud</extracomment>
        <translation>Maintenant, ramenez le genou gauche, passez la sangle derrière la cuisse gauche, et tenez les deux bouts.</translation>
    </message>
    <message>
        <source>Now draw your right knee in, loop the strap behind your right thigh, and hold both ends.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 3, change-sides, move-strap, right side: spoken aloud</extracomment>
        <translation>Maintenant, ramenez le genou droit, passez la sangle derrière la cuisse droite, et tenez les deux bouts.</translation>
    </message>
    <message>
        <source>Under the head</source>
        <extracomment>pose knee-to-chest, head: label of a choice, short; pose supported-savasana, head: label of a choice, short</extracomment>
        <translation>Sous la tête</translation>
    </message>
    <message>
        <source>When your chin stays level as your head lies down.</source>
        <extracomment>pose knee-to-chest, head, head-on-mat: whom or what the choice helps; pose supported-savasana, head, head-on-mat: whom or what the choice helps</extracomment>
        <translation>Quand le menton reste à niveau une fois la tête posée.</translation>
    </message>
    <message>
        <source>Folded blanket</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head: label of a choice, short; pose lying-twist, between, blanket-between-knees: label of a choice, short; pose supported-savasana, head, blanket-under-head: label of a choice, short</extracomment>
        <translation>Couverture pliée</translation>
    </message>
    <message>
        <source>folded blanket under the head</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop; pose supported-savasana, head, blanket-under-head: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>couverture pliée sous la tête</translation>
    </message>
    <message>
        <source>When your chin tips up, or the back of your head feels the floor.</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head: whom or what the choice helps; pose supported-savasana, head, blanket-under-head: whom or what the choice helps</extracomment>
        <translation>Quand le menton part vers le haut, ou que l&apos;arrière de la tête sent le sol.</translation>
    </message>
    <message>
        <source>Hip replacement</source>
        <extracomment>pose knee-to-chest: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Prothèse de hanche</translation>
    </message>
    <message>
        <source>Hold behind the thigh, and do not draw the knee past a right angle.</source>
        <extracomment>pose knee-to-chest: what they do instead</extracomment>
        <translation>Tenez derrière la cuisse, et ne ramenez pas le genou au-delà de l&apos;angle droit.</translation>
    </message>
    <message>
        <source>Late pregnancy</source>
        <extracomment>pose knee-to-chest: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Fin de grossesse</translation>
    </message>
    <message>
        <source>Draw the knee out beside your belly, never onto it.</source>
        <extracomment>pose knee-to-chest: what they do instead</extracomment>
        <translation>Ramenez le genou à côté du ventre, jamais dessus.</translation>
    </message>
    <message>
        <source>Lying twist</source>
        <extracomment>pose lying-twist: name of the pose</extracomment>
        <translation>Torsion allongée</translation>
    </message>
    <message>
        <source>knees to the left</source>
        <extracomment>pose lying-twist, left side: label of a choice, short</extracomment>
        <translation>genoux vers la gauche</translation>
    </message>
    <message>
        <source>knees to the right</source>
        <extracomment>pose lying-twist, right side: label of a choice, short</extracomment>
        <translation>genoux vers la droite</translation>
    </message>
    <message>
        <source>straight to where it is tight or sore</source>
        <extracomment>pose lying-twist: where to breathe; goes on from “Breathe”</extracomment>
        <translation>directement là où c&apos;est tendu ou douloureux</translation>
    </message>
    <message>
        <source>Turns your spine gently, with your weight on the mat.</source>
        <extracomment>pose lying-twist: what the pose does</extracomment>
        <translation>Tourne doucement la colonne, le poids posé sur le tapis.</translation>
    </message>
    <message>
        <source>Loosens the muscles around your waist and your hips.</source>
        <extracomment>pose lying-twist: what the pose does</extracomment>
        <translation>Détend les muscles autour de la taille et des hanches.</translation>
    </message>
    <message>
        <source>Gives you time to breathe into one side of your back, then the other.</source>
        <extracomment>pose lying-twist: what the pose does</extracomment>
        <translation>Donne le temps de respirer dans un côté du dos, puis dans l&apos;autre.</translation>
    </message>
    <message>
        <source>Open your arms out wide.</source>
        <extracomment>pose lying-twist, get-in, step 1, open-arms: on the card, short</extracomment>
        <translation>Ouvrez grand les bras.</translation>
    </message>
    <message>
        <source>Open your arms out wide on the mat.</source>
        <extracomment>pose lying-twist, get-in, step 1, open-arms: spoken aloud</extracomment>
        <translation>Ouvrez grand les bras sur le tapis.</translation>
    </message>
    <message>
        <source>Lift your hips and shift them a hand&apos;s breadth to the right.</source>
        <extracomment>pose lying-twist, get-in, step 2, shift-hips, left side: on the card, short</extracomment>
        <translation>Soulevez les hanches et décalez-les d&apos;une largeur de main vers la droite.</translation>
    </message>
    <message>
        <source>Lift your hips and shift them a hand&apos;s breadth to the left.</source>
        <extracomment>pose lying-twist, get-in, step 2, shift-hips, right side: on the card, short</extracomment>
        <translation>Soulevez les hanches et décalez-les d&apos;une largeur de main vers la gauche.</translation>
    </message>
    <message>
        <source>Press into your feet, lift your hips a little, and set them down a hand&apos;s breadth to the right.</source>
        <extracomment>pose lying-twist, get-in, step 2, shift-hips, left side: spoken aloud</extracomment>
        <translation>Poussez dans les pieds, soulevez un peu les hanches, et reposez-les une largeur de main plus à droite.</translation>
    </message>
    <message>
        <source>Press into your feet, lift your hips a little, and set them down a hand&apos;s breadth to the left.</source>
        <extracomment>pose lying-twist, get-in, step 2, shift-hips, right side: spoken aloud</extracomment>
        <translation>Poussez dans les pieds, soulevez un peu les hanches, et reposez-les une largeur de main plus à gauche.</translation>
    </message>
    <message>
        <source>Let both knees sink to the left.</source>
        <extracomment>pose lying-twist, get-in, step 3, drop-knees, left side: on the card, short; pose lying-twist, change-sides, step 3, drop-knees-across, left side: on the card, short</extracomment>
        <translation>Laissez les deux genoux descendre vers la gauche.</translation>
    </message>
    <message>
        <source>Let both knees sink to the right.</source>
        <extracomment>pose lying-twist, get-in, step 3, drop-knees, right side: on the card, short; pose lying-twist, change-sides, step 3, drop-knees-across, right side: on the card, short</extracomment>
        <translation>Laissez les deux genoux descendre vers la droite.</translation>
    </message>
    <message>
        <source>Now let both knees sink slowly over to the left.</source>
        <extracomment>pose lying-twist, get-in, step 3, drop-knees, left side: spoken aloud</extracomment>
        <translation>Maintenant, laissez les deux genoux descendre lentement vers la gauche.</translation>
    </message>
    <message>
        <source>Now let both knees sink slowly over to the right.</source>
        <extracomment>pose lying-twist, get-in, step 3, drop-knees, right side: spoken aloud</extracomment>
        <translation>Maintenant, laissez les deux genoux descendre lentement vers la droite.</translation>
    </message>
    <message>
        <source>Keep your right shoulder blade heavy, collarbones to the ceiling.</source>
        <extracomment>pose lying-twist, hold, step 1, shoulder-heavy, left side: on the card, short</extracomment>
        <translation>L&apos;omoplate droite reste lourde, les clavicules vers le plafond.</translation>
    </message>
    <message>
        <source>Keep your left shoulder blade heavy, collarbones to the ceiling.</source>
        <extracomment>pose lying-twist, hold, step 1, shoulder-heavy, right side: on the card, short</extracomment>
        <translation>L&apos;omoplate gauche reste lourde, les clavicules vers le plafond.</translation>
    </message>
    <message>
        <source>Let your right shoulder blade stay heavy on the mat, your collarbones facing the ceiling.</source>
        <extracomment>pose lying-twist, hold, step 1, shoulder-heavy, left side: spoken aloud</extracomment>
        <translation>Laissez l&apos;omoplate droite lourde sur le tapis, les clavicules tournées vers le plafond.</translation>
    </message>
    <message>
        <source>Let your left shoulder blade stay heavy on the mat, your collarbones facing the ceiling.</source>
        <extracomment>pose lying-twist, hold, step 1, shoulder-heavy, right side: spoken aloud</extracomment>
        <translation>Laissez l&apos;omoplate gauche lourde sur le tapis, les clavicules tournées vers le plafond.</translation>
    </message>
    <message>
        <source>Send your breath to where it is tight or sore.</source>
        <extracomment>pose lying-twist, hold, step 2, breathe: on the card, short</extracomment>
        <translation>Envoyez le souffle là où c&apos;est tendu ou douloureux.</translation>
    </message>
    <message>
        <source>Relax, from your lower belly down.</source>
        <extracomment>pose lying-twist, hold, step 3, soften: on the card, short</extracomment>
        <translation>Détendez-vous, à partir du bas-ventre.</translation>
    </message>
    <message>
        <source>Relax, from your lower belly all the way down.</source>
        <extracomment>pose lying-twist, hold, step 3, soften: spoken aloud</extracomment>
        <translation>Détendez-vous, du bas-ventre jusqu&apos;au bout des pieds.</translation>
    </message>
    <message>
        <source>Bring your knees back up, one after the other.</source>
        <extracomment>pose lying-twist, change-sides, step 1, knees-to-middle: on the card, short; pose lying-twist, come-out, step 1, knees-up: on the card, short</extracomment>
        <translation>Remontez les genoux, l&apos;un après l&apos;autre.</translation>
    </message>
    <message>
        <source>Bring your knees back up to the middle, one after the other.</source>
        <extracomment>pose lying-twist, change-sides, step 1, knees-to-middle: spoken aloud; pose lying-twist, come-out, step 1, knees-up: spoken aloud</extracomment>
        <translation>Remontez les genoux au milieu, l&apos;un après l&apos;autre.</translation>
    </message>
    <message>
        <source>Shift your hips past the middle, a hand&apos;s breadth to the right.</source>
        <extracomment>pose lying-twist, change-sides, step 2, shift-hips-across, left side: on the card, short</extracomment>
        <translation>Décalez les hanches au-delà du milieu, d&apos;une largeur de main vers la droite.</translation>
    </message>
    <message>
        <source>Shift your hips past the middle, a hand&apos;s breadth to the left.</source>
        <extracomment>pose lying-twist, change-sides, step 2, shift-hips-across, right side: on the card, short</extracomment>
        <translation>Décalez les hanches au-delà du milieu, d&apos;une largeur de main vers la gauche.</translation>
    </message>
    <message>
        <source>Lift your hips, and set them down past the middle, a hand&apos;s breadth to the right.</source>
        <extracomment>pose lying-twist, change-sides, step 2, shift-hips-across, left side: spoken aloud</extracomment>
        <translation>Soulevez les hanches, et reposez-les au-delà du milieu, une largeur de main plus à droite.</translation>
    </message>
    <message>
        <source>Lift your hips, and set them down past the middle, a hand&apos;s breadth to the left.</source>
        <extracomment>pose lying-twist, change-sides, step 2, shift-hips-across, right side: spoken aloud</extracomment>
        <translation>Soulevez les hanches, et reposez-les au-delà du milieu, une largeur de main plus à gauche.</translation>
    </message>
    <message>
        <source>Let both knees sink slowly over to the left.</source>
        <extracomment>pose lying-twist, change-sides, step 3, drop-knees-across, left side: spoken aloud</extracomment>
        <translation>Laissez les deux genoux descendre lentement vers la gauche.</translation>
    </message>
    <message>
        <source>Let both knees sink slowly over to the right.</source>
        <extracomment>pose lying-twist, change-sides, step 3, drop-knees-across, right side: spoken aloud</extracomment>
        <translation>Laissez les deux genoux descendre lentement vers la droite.</translation>
    </message>
    <message>
        <source>Under the knee</source>
        <extracomment>pose lying-twist, knee: label of a choice, short</extracomment>
        <translation>Sous le genou</translation>
    </message>
    <message>
        <source>When your lower knee comes down with ease.</source>
        <extracomment>pose lying-twist, knee, knee-free: whom or what the choice helps</extracomment>
        <translation>Quand le genou du dessous descend sans effort.</translation>
    </message>
    <message>
        <source>Block, low</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee: label of a choice, short</extracomment>
        <translation>Brique, basse</translation>
    </message>
    <message>
        <source>low block under the knee</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>brique basse sous le genou</translation>
    </message>
    <message>
        <source>When your lower knee floats just above the mat.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee: whom or what the choice helps</extracomment>
        <translation>Quand le genou du dessous flotte juste au-dessus du tapis.</translation>
    </message>
    <message>
        <source>Lay your block flat to your left, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 1, set-up, place-block-low, left side: on the card, short; pose lying-twist, knee, block-low-under-knee, step 1, set-up, place-block-low, left side: spoken aloud</extracomment>
        <translation>Posez la brique à plat sur votre gauche, là où arrivera le genou.</translation>
    </message>
    <message>
        <source>Lay your block flat to your right, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 1, set-up, place-block-low, right side: on the card, short; pose lying-twist, knee, block-low-under-knee, step 1, set-up, place-block-low, right side: spoken aloud</extracomment>
        <translation>Posez la brique à plat sur votre droite, là où arrivera le genou.</translation>
    </message>
    <message>
        <source>Let both knees sink to the left. Rest the lower one on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 2, get-in, drop-knees-to-low-block, left side: on the card, short; pose lying-twist, knee, block-low-under-knee, step 4, change-sides, drop-knees-across-to-low-block, left side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 2, get-in, drop-knees-to-middle-block, left side: on the card, short (and 3 more places)</extracomment>
        <translation>Laissez les deux genoux descendre vers la gauche. Posez celui du dessous sur la brique.</translation>
    </message>
    <message>
        <source>Let both knees sink to the right. Rest the lower one on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 2, get-in, drop-knees-to-low-block, right side: on the card, short; pose lying-twist, knee, block-low-under-knee, step 4, change-sides, drop-knees-across-to-low-block, right side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 2, get-in, drop-knees-to-middle-block, right side: on the card, short (and 3 more places)</extracomment>
        <translation>Laissez les deux genoux descendre vers la droite. Posez celui du dessous sur la brique.</translation>
    </message>
    <message>
        <source>Now let both knees sink to the left, until the lower one rests on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 2, get-in, drop-knees-to-low-block, left side: spoken aloud; pose lying-twist, knee, block-middle-under-knee, step 2, get-in, drop-knees-to-middle-block, left side: spoken aloud; pose lying-twist, knee, block-high-under-knee, step 2, get-in, drop-knees-to-high-block, left side: spoken aloud</extracomment>
        <translation>Maintenant, laissez les deux genoux descendre vers la gauche, jusqu&apos;à ce que celui du dessous repose sur la brique.</translation>
    </message>
    <message>
        <source>Now let both knees sink to the right, until the lower one rests on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 2, get-in, drop-knees-to-low-block, right side: spoken aloud; pose lying-twist, knee, block-middle-under-knee, step 2, get-in, drop-knees-to-middle-block, right side: spoken aloud; pose lying-twist, knee, block-high-under-knee, step 2, get-in, drop-knees-to-high-block, right side: spoken aloud</extracomment>
        <translation>Maintenant, laissez les deux genoux descendre vers la droite, jusqu&apos;à ce que celui du dessous repose sur la brique.</translation>
    </message>
    <message>
        <source>Move your block over to your left.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 3, change-sides, move-low-block, left side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 3, change-sides, move-middle-block, left side: on the card, short; pose lying-twist, knee, block-high-under-knee, step 3, change-sides, move-high-block, left side: on the card, short</extracomment>
        <translation>Passez la brique à votre gauche.</translation>
    </message>
    <message>
        <source>Move your block over to your right.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 3, change-sides, move-low-block, right side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 3, change-sides, move-middle-block, right side: on the card, short; pose lying-twist, knee, block-high-under-knee, step 3, change-sides, move-high-block, right side: on the card, short</extracomment>
        <translation>Passez la brique à votre droite.</translation>
    </message>
    <message>
        <source>Move your block across to your left side, lying flat.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 3, change-sides, move-low-block, left side: spoken aloud</extracomment>
        <translation>Passez la brique de votre côté gauche, à plat.</translation>
    </message>
    <message>
        <source>Move your block across to your right side, lying flat.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 3, change-sides, move-low-block, right side: spoken aloud</extracomment>
        <translation>Passez la brique de votre côté droit, à plat.</translation>
    </message>
    <message>
        <source>Let both knees sink to the left, until the lower one rests on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 4, change-sides, drop-knees-across-to-low-block, left side: spoken aloud; pose lying-twist, knee, block-middle-under-knee, step 4, change-sides, drop-knees-across-to-middle-block, left side: spoken aloud; pose lying-twist, knee, block-high-under-knee, step 4, change-sides, drop-knees-across-to-high-block, left side: spoken aloud</extracomment>
        <translation>Laissez les deux genoux descendre vers la gauche, jusqu&apos;à ce que celui du dessous repose sur la brique.</translation>
    </message>
    <message>
        <source>Let both knees sink to the right, until the lower one rests on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 4, change-sides, drop-knees-across-to-low-block, right side: spoken aloud; pose lying-twist, knee, block-middle-under-knee, step 4, change-sides, drop-knees-across-to-middle-block, right side: spoken aloud; pose lying-twist, knee, block-high-under-knee, step 4, change-sides, drop-knees-across-to-high-block, right side: spoken aloud</extracomment>
        <translation>Laissez les deux genoux descendre vers la droite, jusqu&apos;à ce que celui du dessous repose sur la brique.</translation>
    </message>
    <message>
        <source>Block, middle</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee: label of a choice, short</extracomment>
        <translation>Brique, moyenne</translation>
    </message>
    <message>
        <source>block on its long edge under the knee</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>brique sur sa longue tranche sous le genou</translation>
    </message>
    <message>
        <source>When your lower knee floats a good way above the mat, or pulls in your back.</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee: whom or what the choice helps</extracomment>
        <translation>Quand le genou du dessous flotte bien au-dessus du tapis, ou que cela tire dans le dos.</translation>
    </message>
    <message>
        <source>Set your block on its long edge to your left, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee, step 1, set-up, place-block-middle, left side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 1, set-up, place-block-middle, left side: spoken aloud</extracomment>
        <translation>Posez la brique sur sa longue tranche à votre gauche, là où arrivera le genou.</translation>
    </message>
    <message>
        <source>Set your block on its long edge to your right, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee, step 1, set-up, place-block-middle, right side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 1, set-up, place-block-middle, right side: spoken aloud</extracomment>
        <translation>Posez la brique sur sa longue tranche à votre droite, là où arrivera le genou.</translation>
    </message>
    <message>
        <source>Move your block across to your left side, on its long edge.</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee, step 3, change-sides, move-middle-block, left side: spoken aloud</extracomment>
        <translation>Passez la brique de votre côté gauche, sur sa longue tranche.</translation>
    </message>
    <message>
        <source>Move your block across to your right side, on its long edge.</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee, step 3, change-sides, move-middle-block, right side: spoken aloud</extracomment>
        <translation>Passez la brique de votre côté droit, sur sa longue tranche.</translation>
    </message>
    <message>
        <source>Block, high</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee: label of a choice, short</extracomment>
        <translation>Brique, haute</translation>
    </message>
    <message>
        <source>upright block under the knee</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>brique debout sous le genou</translation>
    </message>
    <message>
        <source>When only a small turn feels right today.</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee: whom or what the choice helps</extracomment>
        <translation>Quand seule une petite torsion fait du bien aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Stand your block on its end to your left, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee, step 1, set-up, place-block-high, left side: on the card, short; pose lying-twist, knee, block-high-under-knee, step 1, set-up, place-block-high, left side: spoken aloud</extracomment>
        <translation>Posez la brique debout à votre gauche, là où arrivera le genou.</translation>
    </message>
    <message>
        <source>Stand your block on its end to your right, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee, step 1, set-up, place-block-high, right side: on the card, short; pose lying-twist, knee, block-high-under-knee, step 1, set-up, place-block-high, right side: spoken aloud</extracomment>
        <translation>Posez la brique debout à votre droite, là où arrivera le genou.</translation>
    </message>
    <message>
        <source>Move your block across to your left side, standing on its end.</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee, step 3, change-sides, move-high-block, left side: spoken aloud</extracomment>
        <translation>Passez la brique de votre côté gauche, debout.</translation>
    </message>
    <message>
        <source>Move your block across to your right side, standing on its end.</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee, step 3, change-sides, move-high-block, right side: spoken aloud</extracomment>
        <translation>Passez la brique de votre côté droit, debout.</translation>
    </message>
    <message>
        <source>Bolster</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee: label of a choice, short; pose supported-savasana, legs, bolster-under-knees: label of a choice, short</extracomment>
        <translation>Bolster</translation>
    </message>
    <message>
        <source>bolster under the knee</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>bolster sous le genou</translation>
    </message>
    <message>
        <source>The easiest way: your whole lower leg is carried, and your back turns less.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee: whom or what the choice helps</extracomment>
        <translation>La façon la plus facile&#xa0;: toute la jambe du dessous est portée, et le dos tourne moins.</translation>
    </message>
    <message>
        <source>Lay your bolster to your left, where your leg will land.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 1, set-up, place-bolster, left side: on the card, short; pose lying-twist, knee, bolster-under-knee, step 1, set-up, place-bolster, left side: spoken aloud</extracomment>
        <translation>Posez le bolster à votre gauche, là où arrivera la jambe.</translation>
    </message>
    <message>
        <source>Lay your bolster to your right, where your leg will land.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 1, set-up, place-bolster, right side: on the card, short; pose lying-twist, knee, bolster-under-knee, step 1, set-up, place-bolster, right side: spoken aloud</extracomment>
        <translation>Posez le bolster à votre droite, là où arrivera la jambe.</translation>
    </message>
    <message>
        <source>Let both knees sink to the left, down onto the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 2, get-in, drop-knees-to-bolster, left side: on the card, short; pose lying-twist, knee, bolster-under-knee, step 4, change-sides, drop-knees-across-to-bolster, left side: on the card, short</extracomment>
        <translation>Laissez les deux genoux descendre vers la gauche, jusque sur le bolster.</translation>
    </message>
    <message>
        <source>Let both knees sink to the right, down onto the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 2, get-in, drop-knees-to-bolster, right side: on the card, short; pose lying-twist, knee, bolster-under-knee, step 4, change-sides, drop-knees-across-to-bolster, right side: on the card, short</extracomment>
        <translation>Laissez les deux genoux descendre vers la droite, jusque sur le bolster.</translation>
    </message>
    <message>
        <source>Now let both knees sink to the left, until the lower one rests on the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 2, get-in, drop-knees-to-bolster, left side: spoken aloud</extracomment>
        <translation>Maintenant, laissez les deux genoux descendre vers la gauche, jusqu&apos;à ce que celui du dessous repose sur le bolster.</translation>
    </message>
    <message>
        <source>Now let both knees sink to the right, until the lower one rests on the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 2, get-in, drop-knees-to-bolster, right side: spoken aloud</extracomment>
        <translation>Maintenant, laissez les deux genoux descendre vers la droite, jusqu&apos;à ce que celui du dessous repose sur le bolster.</translation>
    </message>
    <message>
        <source>Move your bolster over to your left.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 3, change-sides, move-bolster, left side: on the card, short</extracomment>
        <translation>Passez le bolster à votre gauche.</translation>
    </message>
    <message>
        <source>Move your bolster over to your right.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 3, change-sides, move-bolster, right side: on the card, short</extracomment>
        <translation>Passez le bolster à votre droite.</translation>
    </message>
    <message>
        <source>Let both knees sink to the left, until the lower one rests on the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 4, change-sides, drop-knees-across-to-bolster, left side: spoken aloud</extracomment>
        <translation>Laissez les deux genoux descendre vers la gauche, jusqu&apos;à ce que celui du dessous repose sur le bolster.</translation>
    </message>
    <message>
        <source>Let both knees sink to the right, until the lower one rests on the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 4, change-sides, drop-knees-across-to-bolster, right side: spoken aloud</extracomment>
        <translation>Laissez les deux genoux descendre vers la droite, jusqu&apos;à ce que celui du dessous repose sur le bolster.</translation>
    </message>
    <message>
        <source>Between the knees</source>
        <extracomment>pose lying-twist, between: label of a choice, short</extracomment>
        <translation>Entre les genoux</translation>
    </message>
    <message>
        <source>When your upper knee rests on the lower one with ease.</source>
        <extracomment>pose lying-twist, between, knees-together: whom or what the choice helps</extracomment>
        <translation>Quand le genou du dessus repose sans effort sur celui du dessous.</translation>
    </message>
    <message>
        <source>folded blanket between the knees</source>
        <extracomment>pose lying-twist, between, blanket-between-knees: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>couverture pliée entre les genoux</translation>
    </message>
    <message>
        <source>When your upper hip pulls, or your knees press on each other.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees: whom or what the choice helps</extracomment>
        <translation>Quand la hanche du dessus tire, ou que les genoux appuient l&apos;un sur l&apos;autre.</translation>
    </message>
    <message>
        <source>Recent disc injury, spinal fusion or osteoporosis</source>
        <extracomment>pose lying-twist: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Lésion récente d&apos;un disque, arthrodèse vertébrale ou ostéoporose</translation>
    </message>
    <message>
        <source>Keep your knees higher on a bolster and turn only a little, or leave this pose out.</source>
        <extracomment>pose lying-twist: what they do instead</extracomment>
        <translation>Gardez les genoux plus haut sur un bolster et tournez à peine, ou laissez cette posture.</translation>
    </message>
    <message>
        <source>Pain that runs down a leg</source>
        <extracomment>pose lying-twist: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Douleur qui descend dans une jambe</translation>
    </message>
    <message>
        <source>Stop, come back to the middle, and rest in supported corpse pose.</source>
        <extracomment>pose lying-twist: what they do instead</extracomment>
        <translation>Arrêtez, revenez au milieu, et reposez-vous dans la posture de repos soutenue.</translation>
    </message>
    <message>
        <source>Supported corpse pose</source>
        <extracomment>pose supported-savasana: name of the pose</extracomment>
        <translation>Posture de repos soutenue</translation>
    </message>
    <message>
        <source>softly into your belly</source>
        <extracomment>pose supported-savasana: where to breathe; goes on from “Breathe”</extracomment>
        <translation>doucement dans le ventre</translation>
    </message>
    <message>
        <source>Takes the weight of your legs off your lower back.</source>
        <extracomment>pose supported-savasana: what the pose does</extracomment>
        <translation>Soulage le bas du dos du poids des jambes.</translation>
    </message>
    <message>
        <source>Gives what you have just done time to settle.</source>
        <extracomment>pose supported-savasana: what the pose does</extracomment>
        <translation>Donne à ce que vous venez de faire le temps d&apos;agir.</translation>
    </message>
    <message>
        <source>Set your feet a little wider than your hips.</source>
        <extracomment>pose supported-savasana, get-in, step 1, feet-wide: on the card, short</extracomment>
        <translation>Posez les pieds un peu plus écartés que les hanches.</translation>
    </message>
    <message>
        <source>Set your feet flat, a little wider than your hips.</source>
        <extracomment>pose supported-savasana, get-in, step 1, feet-wide: spoken aloud</extracomment>
        <translation>Posez les pieds à plat, un peu plus écartés que les hanches.</translation>
    </message>
    <message>
        <source>Let your knees lean in on each other.</source>
        <extracomment>pose supported-savasana, get-in, step 2, knees-lean: on the card, short; pose supported-savasana, get-in, step 2, knees-lean: spoken aloud</extracomment>
        <translation>Laissez les genoux s&apos;appuyer l&apos;un contre l&apos;autre.</translation>
    </message>
    <message>
        <source>Rest your arms a little away from your sides, palms up.</source>
        <extracomment>pose supported-savasana, get-in, step 3, arms-away: on the card, short</extracomment>
        <translation>Posez les bras un peu écartés du corps, paumes vers le haut.</translation>
    </message>
    <message>
        <source>Rest your arms a little away from your sides, with your palms up.</source>
        <extracomment>pose supported-savasana, get-in, step 3, arms-away: spoken aloud</extracomment>
        <translation>Posez les bras un peu écartés du corps, les paumes vers le haut.</translation>
    </message>
    <message>
        <source>Close your eyes. Let your breath come and go.</source>
        <extracomment>pose supported-savasana, hold, step 1, breathe: on the card, short</extracomment>
        <translation>Fermez les yeux. Laissez le souffle aller et venir.</translation>
    </message>
    <message>
        <source>Let your eyes close, and let your breath come and go as it likes.</source>
        <extracomment>pose supported-savasana, hold, step 1, breathe: spoken aloud</extracomment>
        <translation>Laissez les yeux se fermer, et laissez le souffle aller et venir comme il veut.</translation>
    </message>
    <message>
        <source>Soften your jaw, your shoulders, your belly.</source>
        <extracomment>pose supported-savasana, hold, step 2, soften: on the card, short</extracomment>
        <translation>Relâchez la mâchoire, les épaules, le ventre.</translation>
    </message>
    <message>
        <source>Soften your jaw, your shoulders, and your belly.</source>
        <extracomment>pose supported-savasana, hold, step 2, soften: spoken aloud</extracomment>
        <translation>Relâchez la mâchoire, les épaules et le ventre.</translation>
    </message>
    <message>
        <source>Nothing more to do. Stay, and rest.</source>
        <extracomment>pose supported-savasana, hold, step 3, stay: on the card, short</extracomment>
        <translation>Plus rien à faire. Restez, et reposez-vous.</translation>
    </message>
    <message>
        <source>There is nothing more to do. The mat carries you. Stay, and rest.</source>
        <extracomment>pose supported-savasana, hold, step 3, stay: spoken aloud</extracomment>
        <translation>Il n&apos;y a plus rien à faire. Le tapis vous porte. Restez, et reposez-vous.</translation>
    </message>
    <message>
        <source>Press up with your hands, head last.</source>
        <extracomment>pose supported-savasana, come-out, step 4, press-up: on the card, short</extracomment>
        <translation>Redressez-vous en poussant avec les mains, la tête en dernier.</translation>
    </message>
    <message>
        <source>Sit quietly, and notice how you feel.</source>
        <extracomment>pose supported-savasana, rest, step 1, sit-quietly: on the card, short</extracomment>
        <translation>Restez là tranquillement, et remarquez comment vous vous sentez.</translation>
    </message>
    <message>
        <source>Sit quietly for a breath or two, and notice how you feel.</source>
        <extracomment>pose supported-savasana, rest, step 1, sit-quietly: spoken aloud</extracomment>
        <translation>Restez là tranquillement une respiration ou deux, et remarquez comment vous vous sentez.</translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>pose supported-savasana, legs: label of a choice, short</extracomment>
        <translation>Jambes</translation>
    </message>
    <message>
        <source>Feet flat</source>
        <extracomment>pose supported-savasana, legs, feet-flat: label of a choice, short</extracomment>
        <translation>Pieds à plat</translation>
    </message>
    <message>
        <source>The most support without a prop: straight legs can press on a sore lower back, bent knees do not.</source>
        <extracomment>pose supported-savasana, legs, feet-flat: whom or what the choice helps</extracomment>
        <translation>Le meilleur soutien sans accessoire&#xa0;: des jambes tendues peuvent peser sur un bas du dos sensible, des genoux pliés non.</translation>
    </message>
    <message>
        <source>bolster under the knees</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>bolster sous les genoux</translation>
    </message>
    <message>
        <source>Carries both legs, so that your back and your hips can let go.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees: whom or what the choice helps</extracomment>
        <translation>Porte les deux jambes, pour que le dos et les hanches puissent lâcher.</translation>
    </message>
    <message>
        <source>Let your legs grow heavy over the bolster.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 2, get-in, legs-over-bolster: on the card, short</extracomment>
        <translation>Laissez les jambes s&apos;alourdir sur le bolster.</translation>
    </message>
    <message>
        <source>Let your legs sink over the bolster, your feet falling apart.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 2, get-in, legs-over-bolster: spoken aloud</extracomment>
        <translation>Laissez les jambes descendre sur le bolster, les pieds tombant vers l&apos;extérieur.</translation>
    </message>
    <message>
        <source>Two blocks</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees: label of a choice, short</extracomment>
        <translation>Deux briques</translation>
    </message>
    <message>
        <source>a block under each knee</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>une brique sous chaque genou</translation>
    </message>
    <message>
        <source>Carries both legs when there is no bolster.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees: whom or what the choice helps</extracomment>
        <translation>Porte les deux jambes quand il n&apos;y a pas de bolster.</translation>
    </message>
    <message>
        <source>Let your legs grow heavy on the blocks.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 2, get-in, legs-over-blocks: on the card, short</extracomment>
        <translation>Laissez les jambes s&apos;alourdir sur les briques.</translation>
    </message>
    <message>
        <source>Let your legs sink onto the blocks, your feet falling apart.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 2, get-in, legs-over-blocks: spoken aloud</extracomment>
        <translation>Laissez les jambes descendre sur les briques, les pieds tombant vers l&apos;extérieur.</translation>
    </message>
    <message>
        <source>Over the eyes</source>
        <extracomment>pose supported-savasana, eyes: label of a choice, short</extracomment>
        <translation>Sur les yeux</translation>
    </message>
    <message>
        <source>When you like to feel the air on your face.</source>
        <extracomment>pose supported-savasana, eyes, eyes-free: whom or what the choice helps</extracomment>
        <translation>Quand vous aimez sentir l&apos;air sur le visage.</translation>
    </message>
    <message>
        <source>Eye pillow</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow: label of a choice, short</extracomment>
        <translation>Coussin pour les yeux</translation>
    </message>
    <message>
        <source>eye pillow over the eyes</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>coussin sur les yeux</translation>
    </message>
    <message>
        <source>Keeps the light out and gives your eyes something soft to rest under.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow: whom or what the choice helps</extracomment>
        <translation>Éloigne la lumière et donne aux yeux un poids doux sous lequel se reposer.</translation>
    </message>
    <message>
        <source>Close your eyes, and lay the eye pillow over them.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 1, get-in, lay-eye-pillow: spoken aloud</extracomment>
        <translation>Fermez les yeux, et posez le coussin dessus.</translation>
    </message>
    <message>
        <source>Take the eye pillow off, eyes still closed.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 3, come-out, eye-pillow-aside: on the card, short</extracomment>
        <translation>Retirez le coussin, les yeux encore fermés.</translation>
    </message>
    <message>
        <source>Take the eye pillow off, and keep your eyes closed a little longer.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 3, come-out, eye-pillow-aside: spoken aloud</extracomment>
        <translation>Retirez le coussin, et gardez les yeux fermés encore un peu.</translation>
    </message>
    <message>
        <source>Second half of pregnancy</source>
        <extracomment>pose supported-savasana: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Seconde moitié de la grossesse</translation>
    </message>
    <message>
        <source>Lie on your left side, with a bolster between your knees.</source>
        <extracomment>pose supported-savasana: what they do instead</extracomment>
        <translation>Allongez-vous sur le côté gauche, un bolster entre les genoux.</translation>
    </message>
    <message>
        <source>Reflux</source>
        <extracomment>pose supported-savasana: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Reflux</translation>
    </message>
    <message>
        <source>Ease your lower back</source>
        <extracomment>routine ease-your-lower-back: title of the routine</extracomment>
        <translation>Soulager le bas du dos</translation>
    </message>
    <message>
        <source>Four restful poses, close to the floor, for a sore and tired lower back.</source>
        <extracomment>routine ease-your-lower-back: one line under the title</extracomment>
        <translation>Quatre postures reposantes, près du sol, pour un bas du dos sensible et fatigué.</translation>
    </message>
    <message>
        <source>The order of the poses follows the article &quot;Relieve Low Back Pain with Yoga&quot; by Yoga with Kassandra.</source>
        <extracomment>routine ease-your-lower-back: credit</extracomment>
        <translation>L&apos;ordre des postures suit l&apos;article «&#xa0;Relieve Low Back Pain with Yoga&#xa0;» de Yoga with Kassandra.</translation>
    </message>
    <message>
        <source>Never push, and do nothing that feels wrong.</source>
        <extracomment>routine ease-your-lower-back: the routine&apos;s last words, shown and spoken</extracomment>
        <translation>Ne forcez jamais, et ne faites rien qui vous semble mauvais.</translation>
    </message>
    <message>
        <source>Take the time to heal. Listen to your body, and rest.</source>
        <extracomment>routine ease-your-lower-back: the routine&apos;s last words, shown and spoken</extracomment>
        <translation>Prenez le temps de guérir. Écoutez votre corps, et reposez-vous.</translation>
    </message>
    <message>
        <source>block</source>
        <extracomment>prop, block: a prop, one of it, in a list; no capital</extracomment>
        <translation>brique</translation>
    </message>
    <message>
        <source>blocks</source>
        <extracomment>prop, block: the same prop, several of it; no capital</extracomment>
        <translation>briques</translation>
    </message>
    <message>
        <source>a thick hardback book or two, wrapped in a towel</source>
        <extracomment>prop, block: what does as well as the prop; goes on from “or”</extracomment>
        <translation>un ou deux gros livres reliés, enroulés dans une serviette</translation>
    </message>
    <message>
        <source>lowest height</source>
        <extracomment>prop, block, low: a prop, one of it, in a list; no capital</extracomment>
        <translation>hauteur la plus basse</translation>
    </message>
    <message>
        <source>middle height</source>
        <extracomment>prop, block, middle: a prop, one of it, in a list; no capital</extracomment>
        <translation>hauteur moyenne</translation>
    </message>
    <message>
        <source>full height</source>
        <extracomment>prop, block, high: a prop, one of it, in a list; no capital</extracomment>
        <translation>hauteur entière</translation>
    </message>
    <message>
        <source>bolster</source>
        <extracomment>prop, bolster: a prop, one of it, in a list; no capital</extracomment>
        <translation>bolster</translation>
    </message>
    <message>
        <source>bolsters</source>
        <extracomment>prop, bolster: the same prop, several of it; no capital</extracomment>
        <translation>bolsters</translation>
    </message>
    <message>
        <source>a firm pillow or a rolled duvet</source>
        <extracomment>prop, bolster: what does as well as the prop; goes on from “or”</extracomment>
        <translation>un oreiller ferme ou une couette roulée</translation>
    </message>
    <message>
        <source>rectangular</source>
        <extracomment>prop, bolster, rectangular: a prop, one of it, in a list; no capital</extracomment>
        <translation>rectangulaire</translation>
    </message>
    <message>
        <source>round</source>
        <extracomment>prop, bolster, round: a prop, one of it, in a list; no capital</extracomment>
        <translation>rond</translation>
    </message>
    <message>
        <source>blanket</source>
        <extracomment>prop, blanket: a prop, one of it, in a list; no capital</extracomment>
        <translation>couverture</translation>
    </message>
    <message>
        <source>blankets</source>
        <extracomment>prop, blanket: the same prop, several of it; no capital</extracomment>
        <translation>couvertures</translation>
    </message>
    <message>
        <source>a big bath towel</source>
        <extracomment>prop, blanket: what does as well as the prop; goes on from “or”</extracomment>
        <translation>une grande serviette de bain</translation>
    </message>
    <message>
        <source>folded</source>
        <extracomment>prop, blanket, folded: a prop, one of it, in a list; no capital; prop, strap, folded: a prop, one of it, in a list; no capital</extracomment>
        <translation>pliée</translation>
    </message>
    <message>
        <source>folded in three</source>
        <extracomment>prop, blanket, thick: a prop, one of it, in a list; no capital</extracomment>
        <translation>pliée en trois</translation>
    </message>
    <message>
        <source>folded small</source>
        <extracomment>prop, blanket, small: a prop, one of it, in a list; no capital</extracomment>
        <translation>pliée en petit</translation>
    </message>
    <message>
        <source>rolled</source>
        <extracomment>prop, blanket, rolled: a prop, one of it, in a list; no capital</extracomment>
        <translation>roulée</translation>
    </message>
    <message>
        <source>strap</source>
        <extracomment>prop, strap: a prop, one of it, in a list; no capital</extracomment>
        <translation>sangle</translation>
    </message>
    <message>
        <source>straps</source>
        <extracomment>prop, strap: the same prop, several of it; no capital</extracomment>
        <translation>sangles</translation>
    </message>
    <message>
        <source>a dressing-gown belt or a scarf</source>
        <extracomment>prop, strap: what does as well as the prop; goes on from “or”</extracomment>
        <translation>une ceinture de peignoir ou une écharpe</translation>
    </message>
    <message>
        <source>flat</source>
        <extracomment>prop, strap, flat: a prop, one of it, in a list; no capital; prop, eye-pillow, flat: a prop, one of it, in a list; no capital</extracomment>
        <translation>à plat</translation>
    </message>
    <message>
        <source>chair</source>
        <extracomment>prop, chair: a prop, one of it, in a list; no capital</extracomment>
        <translation>chaise</translation>
    </message>
    <message>
        <source>chairs</source>
        <extracomment>prop, chair: the same prop, several of it; no capital</extracomment>
        <translation>chaises</translation>
    </message>
    <message>
        <source>the edge of a sofa or a bed</source>
        <extracomment>prop, chair: what does as well as the prop; goes on from “or”</extracomment>
        <translation>le bord d&apos;un canapé ou d&apos;un lit</translation>
    </message>
    <message>
        <source>upright</source>
        <extracomment>prop, chair, upright: a prop, one of it, in a list; no capital; prop, wall, upright: a prop, one of it, in a list; no capital</extracomment>
        <translation>debout</translation>
    </message>
    <message>
        <source>free wall</source>
        <extracomment>prop, wall: a prop, one of it, in a list; no capital</extracomment>
        <translation>mur libre</translation>
    </message>
    <message>
        <source>free walls</source>
        <extracomment>prop, wall: the same prop, several of it; no capital</extracomment>
        <translation>murs libres</translation>
    </message>
    <message>
        <source>a closed door</source>
        <extracomment>prop, wall: what does as well as the prop; goes on from “or”</extracomment>
        <translation>une porte fermée</translation>
    </message>
    <message>
        <source>eye pillow</source>
        <extracomment>prop, eye-pillow: a prop, one of it, in a list; no capital</extracomment>
        <translation>coussin pour les yeux</translation>
    </message>
    <message>
        <source>eye pillows</source>
        <extracomment>prop, eye-pillow: the same prop, several of it; no capital</extracomment>
        <translation>coussins pour les yeux</translation>
    </message>
    <message>
        <source>a folded sock</source>
        <extracomment>prop, eye-pillow: what does as well as the prop; goes on from “or”</extracomment>
        <translation>une chaussette pliée</translation>
    </message>
    <message>
        <source>You are halfway.</source>
        <extracomment>said during a practice (halfway)</extracomment>
        <translation>Vous êtes à la moitié.</translation>
    </message>
    <message>
        <source>Soon you change sides.</source>
        <extracomment>said during a practice (changingSoon)</extracomment>
        <translation>Bientôt, vous changez de côté.</translation>
    </message>
    <message>
        <source>Soon you come out of the pose, slowly and in your own time.</source>
        <extracomment>said during a practice (comingOutSoon)</extracomment>
        <translation>Bientôt, vous sortez de la posture, lentement et à votre rythme.</translation>
    </message>
    <message>
        <source>Soon this hold ends.</source>
        <extracomment>said during a practice (endingSoon)</extracomment>
        <translation>Bientôt, ce maintien se termine.</translation>
    </message>
    <message>
        <source>When you are ready, press any key.</source>
        <extracomment>said during a practice (whenReady)</extracomment>
        <translation>Quand vous voulez continuer, appuyez sur une touche.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <extracomment>said during a practice (paused)</extracomment>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>The practice is paused, because the computer was asleep.</source>
        <extracomment>said during a practice (slept)</extracomment>
        <translation>La pratique est en pause, car l&apos;ordinateur s&apos;était endormi.</translation>
    </message>
    <message>
        <source>Stop there. The practice is paused.</source>
        <extracomment>said during a practice (stopThere)</extracomment>
        <translation>Arrêtez-vous là. La pratique est en pause.</translation>
    </message>
    <message>
        <source>Come out slowly, like this.</source>
        <extracomment>said during a practice (comeOutSlowly)</extracomment>
        <translation>Sortez lentement, comme ceci.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <extracomment>said during a practice (goingOn)</extracomment>
        <translation>On continue.</translation>
    </message>
    <message>
        <source>A little longer.</source>
        <extracomment>said during a practice (longer)</extracomment>
        <translation>Encore un peu.</translation>
    </message>
    <message>
        <source>Change sides.</source>
        <extracomment>said during a practice (changeSidesPhrase)</extracomment>
        <translation>Changez de côté.</translation>
    </message>
    <message>
        <source>Lay your block flat near the middle of your mat, for your forehead.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead, step 1, set-up, place-block: on the card, short</extracomment>
        <translation>Posez la brique à plat près du milieu du tapis, pour le front.</translation>
    </message>
    <message>
        <source>Lay your block flat near the middle of your mat. It will carry your forehead.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead, step 1, set-up, place-block: spoken aloud</extracomment>
        <translation>Posez la brique à plat près du milieu du tapis. Elle portera le front.</translation>
    </message>
    <message>
        <source>Put the block to one side, within reach.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead, step 3, come-out, block-aside: on the card, short; pose childs-pose, forehead, block-under-forehead, step 3, come-out, block-aside: spoken aloud; pose lying-twist, knee, block-low-under-knee, step 5, come-out, low-block-aside: on the card, short (and 5 more places)</extracomment>
        <translation>Mettez la brique de côté, à portée de main.</translation>
    </message>
    <message>
        <source>Lay your bolster across the middle of your mat, for your forehead.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead, step 1, set-up, place-bolster-across: on the card, short</extracomment>
        <translation>Posez le bolster en travers du milieu du tapis, pour le front.</translation>
    </message>
    <message>
        <source>Lay your bolster across the middle of your mat. It will carry your forehead.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead, step 1, set-up, place-bolster-across: spoken aloud</extracomment>
        <translation>Posez le bolster en travers du milieu du tapis. Il portera le front.</translation>
    </message>
    <message>
        <source>Put the bolster to one side, within reach.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead, step 3, come-out, bolster-across-aside: on the card, short; pose childs-pose, forehead, bolster-under-forehead, step 3, come-out, bolster-across-aside: spoken aloud; pose childs-pose, forehead, bolster-under-chest, step 6, come-out, bolster-lengthwise-aside: on the card, short (and 3 more places)</extracomment>
        <translation>Mettez le bolster de côté, à portée de main.</translation>
    </message>
    <message>
        <source>Lay your bolster lengthwise along the middle of your mat.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 1, set-up, place-bolster-lengthwise: on the card, short</extracomment>
        <translation>Posez le bolster en long au milieu du tapis.</translation>
    </message>
    <message>
        <source>Lay your bolster lengthwise along the middle of your mat. It will carry your chest and your forehead.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 1, set-up, place-bolster-lengthwise: spoken aloud</extracomment>
        <translation>Posez le bolster en long au milieu du tapis. Il portera la poitrine et le front.</translation>
    </message>
    <message>
        <source>Kneel near one end of your mat, facing the other. Lay a folded blanket over your heels and calves.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 1, set-up, kneel-and-lay-blanket: on the card, short</extracomment>
        <translation>Agenouillez-vous près d&apos;un bout du tapis, face à l&apos;autre. Posez une couverture pliée sur les talons et les mollets.</translation>
    </message>
    <message>
        <source>Kneel near one end of your mat, facing the other, and lay a folded blanket over your heels and calves.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 1, set-up, kneel-and-lay-blanket: spoken aloud</extracomment>
        <translation>Agenouillez-vous près d&apos;un bout du tapis, face à l&apos;autre, et posez une couverture pliée sur les talons et les mollets.</translation>
    </message>
    <message>
        <source>Lift your hips, and draw the blanket out to one side.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 3, come-out, heel-blanket-aside: on the card, short</extracomment>
        <translation>Soulevez les hanches, et tirez la couverture de côté.</translation>
    </message>
    <message>
        <source>Lift your hips a little, and draw the blanket out to one side.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 3, come-out, heel-blanket-aside: spoken aloud</extracomment>
        <translation>Soulevez un peu les hanches, et tirez la couverture de côté.</translation>
    </message>
    <message>
        <source>Spread a folded blanket near one end of your mat, for your shins to lie on.</source>
        <extracomment>pose childs-pose, shins, blanket-under-shins, step 1, set-up, spread-blanket: on the card, short; pose childs-pose, shins, blanket-under-shins, step 1, set-up, spread-blanket: spoken aloud</extracomment>
        <translation>Étendez une couverture pliée près d&apos;un bout du tapis, pour y poser les tibias.</translation>
    </message>
    <message>
        <source>Sit in the middle of your mat, knees bent, room behind you to lie down.</source>
        <extracomment>pose knee-to-chest, set-up, step 1, sit: on the card, short</extracomment>
        <translation>Asseyez-vous au milieu du tapis, genoux pliés, avec de la place derrière vous pour vous allonger.</translation>
    </message>
    <message>
        <source>Come to sit in the middle of your mat, with your knees bent in front of you, and room behind you to lie down.</source>
        <extracomment>pose knee-to-chest, set-up, step 1, sit: spoken aloud</extracomment>
        <translation>Venez vous asseoir au milieu du tapis, les genoux pliés devant vous, avec de la place derrière vous pour vous allonger.</translation>
    </message>
    <message>
        <source>Lay the strap to one side.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 4, come-out, strap-aside: on the card, short; pose knee-to-chest, hands, strap-round-thigh, step 4, come-out, strap-aside: spoken aloud</extracomment>
        <translation>Mettez la sangle de côté.</translation>
    </message>
    <message>
        <source>Lay a folded blanket across one end of your mat, for your head.</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head, step 1, set-up, place-head-blanket: on the card, short</extracomment>
        <translation>Posez une couverture pliée en travers d&apos;un bout du tapis, pour la tête.</translation>
    </message>
    <message>
        <source>Lay a folded blanket across one end of your mat. It will carry your head, so sit with your back to it.</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head, step 1, set-up, place-head-blanket: spoken aloud</extracomment>
        <translation>Posez une couverture pliée en travers d&apos;un bout du tapis. Elle portera la tête, asseyez-vous donc le dos vers elle.</translation>
    </message>
    <message>
        <source>Let your breath grow deeper. Move your fingers and toes.</source>
        <extracomment>pose supported-savasana, come-out, step 1, deepen-breath: on the card, short</extracomment>
        <translation>Laissez le souffle devenir plus profond. Bougez les doigts et les orteils.</translation>
    </message>
    <message>
        <source>Slowly let your breath grow deeper. Let your fingers and your toes begin to move. There is no hurry.</source>
        <extracomment>pose supported-savasana, come-out, step 1, deepen-breath: spoken aloud</extracomment>
        <translation>Laissez lentement le souffle devenir plus profond. Laissez les doigts et les orteils commencer à bouger. Rien ne presse.</translation>
    </message>
    <message>
        <source>Rest there for a breath or two, head on your arm.</source>
        <extracomment>pose supported-savasana, come-out, step 3, rest-aside: on the card, short</extracomment>
        <translation>Reposez-vous là une respiration ou deux, la tête sur le bras.</translation>
    </message>
    <message>
        <source>Rest there for a breath or two, with your head on your arm.</source>
        <extracomment>pose supported-savasana, come-out, step 3, rest-aside: spoken aloud</extracomment>
        <translation>Reposez-vous là une respiration ou deux, la tête posée sur le bras.</translation>
    </message>
    <message>
        <source>Then press into the mat with both hands, and come up to sit, slowly, your head last.</source>
        <extracomment>pose supported-savasana, come-out, step 4, press-up: spoken aloud</extracomment>
        <translation>Puis poussez les deux mains dans le tapis, et redressez-vous lentement pour vous asseoir, la tête en dernier.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, a folded blanket under your head.</source>
        <extracomment>pose supported-savasana, head, blanket-under-head, step 1, set-up, lie-back-on-blanket: on the card, short</extracomment>
        <translation>Allongez-vous sur le dos, genoux pliés, une couverture pliée sous la tête.</translation>
    </message>
    <message>
        <source>Lie on your back with both knees bent, and slip a folded blanket under your head. Let it carry your neck too.</source>
        <extracomment>pose supported-savasana, head, blanket-under-head, step 1, set-up, lie-back-on-blanket: spoken aloud</extracomment>
        <translation>Allongez-vous sur le dos, les deux genoux pliés, et glissez une couverture pliée sous la tête. Laissez-la porter aussi la nuque.</translation>
    </message>
    <message>
        <source>Raise your head and your chest on a bolster or a stack of folded blankets, or leave this pose out.</source>
        <extracomment>pose supported-savasana: what they do instead</extracomment>
        <translation>Relevez la tête et la poitrine sur un bolster ou une pile de couvertures pliées, ou laissez cette posture.</translation>
    </message>
    <message>
        <source>a block</source>
        <extracomment>prop, block: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>une brique</translation>
    </message>
    <message>
        <source>two blocks</source>
        <extracomment>prop, block: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>deux briques</translation>
    </message>
    <message>
        <source>three blocks</source>
        <extracomment>prop, block: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>trois briques</translation>
    </message>
    <message>
        <source>four blocks</source>
        <extracomment>prop, block: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>quatre briques</translation>
    </message>
    <message>
        <source>a bolster</source>
        <extracomment>prop, bolster: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>un bolster</translation>
    </message>
    <message>
        <source>two bolsters</source>
        <extracomment>prop, bolster: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>deux bolsters</translation>
    </message>
    <message>
        <source>a blanket</source>
        <extracomment>prop, blanket: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>une couverture</translation>
    </message>
    <message>
        <source>two blankets</source>
        <extracomment>prop, blanket: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>deux couvertures</translation>
    </message>
    <message>
        <source>three blankets</source>
        <extracomment>prop, blanket: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>trois couvertures</translation>
    </message>
    <message>
        <source>four blankets</source>
        <extracomment>prop, blanket: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>quatre couvertures</translation>
    </message>
    <message>
        <source>a strap</source>
        <extracomment>prop, strap: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>une sangle</translation>
    </message>
    <message>
        <source>two straps</source>
        <extracomment>prop, strap: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>deux sangles</translation>
    </message>
    <message>
        <source>a chair</source>
        <extracomment>prop, chair: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>une chaise</translation>
    </message>
    <message>
        <source>a free wall</source>
        <extracomment>prop, wall: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>un mur libre</translation>
    </message>
    <message>
        <source>an eye pillow</source>
        <extracomment>prop, eye-pillow: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>un coussin pour les yeux</translation>
    </message>
    <message>
        <source>Lay aside what you no longer need.</source>
        <extracomment>said during a practice (putAside)</extracomment>
        <translation>Mettez de côté ce dont vous n&apos;avez plus besoin.</translation>
    </message>
    <message>
        <source>Before you begin, lay these beside your mat, within easy reach.</source>
        <extracomment>said during a practice (gatherPhrase)</extracomment>
        <translation>Avant de commencer, posez ceci à côté du tapis, à portée de main.</translation>
    </message>
    <message>
        <source>Lay your props beside your mat, within easy reach.</source>
        <extracomment>said during a practice (gatherShown)</extracomment>
        <translation>Posez vos accessoires à côté du tapis, à portée de main.</translation>
    </message>
    <message>
        <source>Rest on your back, knees bent, soles on the mat.</source>
        <extracomment>pose lying-twist, set-up, step 1, lie-back: on the card, short</extracomment>
        <translation>Restez sur le dos, genoux pliés, plantes des pieds au tapis.</translation>
    </message>
    <message>
        <source>Rest on your back, both knees bent, your soles on the mat.</source>
        <extracomment>pose lying-twist, set-up, step 1, lie-back: spoken aloud</extracomment>
        <translation>Restez sur le dos, les deux genoux pliés, les plantes des pieds sur le tapis.</translation>
    </message>
    <message>
        <source>Send your breath straight to where it is tight or sore. If pain runs down a leg, come back to the middle.</source>
        <extracomment>pose lying-twist, hold, step 2, breathe: spoken aloud</extracomment>
        <translation>Envoyez le souffle directement là où c&apos;est tendu ou douloureux. Si une douleur descend dans une jambe, revenez au milieu.</translation>
    </message>
    <message>
        <source>Rest on your back, knees bent.</source>
        <extracomment>pose supported-savasana, set-up, step 1, lie-back: on the card, short</extracomment>
        <translation>Restez sur le dos, genoux pliés.</translation>
    </message>
    <message>
        <source>Rest on your back, with both knees bent.</source>
        <extracomment>pose supported-savasana, set-up, step 1, lie-back: spoken aloud</extracomment>
        <translation>Restez sur le dos, les deux genoux pliés.</translation>
    </message>
    <message>
        <source>Keep your knees bent and roll to one side.</source>
        <extracomment>pose supported-savasana, come-out, step 2, roll-aside: on the card, short</extracomment>
        <translation>Gardez les genoux pliés et roulez sur un côté.</translation>
    </message>
    <message>
        <source>When you are ready, roll slowly over to one side, with your knees bent.</source>
        <extracomment>pose supported-savasana, come-out, step 2, roll-aside: spoken aloud</extracomment>
        <translation>Quand vous le voulez, roulez lentement sur un côté, les genoux pliés.</translation>
    </message>
    <message>
        <source>Close your eyes and lay the eye pillow over them.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 1, get-in, lay-eye-pillow: on the card, short</extracomment>
        <translation>Fermez les yeux et posez le coussin dessus.</translation>
    </message>
    <message>
        <source>Let your breath come and go.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 2, hold, breathe-in-the-dark: on the card, short</extracomment>
        <translation>Laissez le souffle aller et venir.</translation>
    </message>
    <message>
        <source>Let your breath come and go as it likes.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 2, hold, breathe-in-the-dark: spoken aloud</extracomment>
        <translation>Laissez le souffle aller et venir à sa guise.</translation>
    </message>
    <message>
        <source>Knees close to the bolster. Open them to fit its end between, big toes touching.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 2, get-in, legs-round-bolster: on the card, short</extracomment>
        <translation>Genoux près du bolster. Ouvrez-les juste assez pour son bout, gros orteils réunis.</translation>
    </message>
    <message>
        <source>Come close to the bolster, and open your knees just enough to fit its end between them. Let your big toes touch.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 2, get-in, legs-round-bolster: spoken aloud</extracomment>
        <translation>Approchez-vous du bolster, et ouvrez les genoux juste assez pour que son bout tienne entre eux. Laissez les gros orteils se toucher.</translation>
    </message>
    <message>
        <source>Lift your hips a little, back to the middle.</source>
        <extracomment>pose lying-twist, come-out, step 2, hips-to-middle: on the card, short</extracomment>
        <translation>Soulevez un peu les hanches, ramenez-les au milieu.</translation>
    </message>
    <message>
        <source>Lift your hips a little, and set them down in the middle.</source>
        <extracomment>pose lying-twist, come-out, step 2, hips-to-middle: spoken aloud</extracomment>
        <translation>Soulevez un peu les hanches, et reposez-les au milieu.</translation>
    </message>
    <message>
        <source>Bend your knees, push the bolster away and roll to one side.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 3, come-out, roll-off-bolster: on the card, short</extracomment>
        <translation>Pliez les genoux, repoussez le bolster et roulez sur un côté.</translation>
    </message>
    <message>
        <source>Bend your knees and set your feet on the mat. Push the bolster away with your feet, and roll slowly over to one side.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 3, come-out, roll-off-bolster: spoken aloud</extracomment>
        <translation>Pliez les genoux, et posez les pieds sur le tapis. Repoussez le bolster avec les pieds, et roulez lentement sur un côté.</translation>
    </message>
    <message>
        <source>Bend your knees, push the blocks away and roll to one side.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 3, come-out, roll-off-blocks: on the card, short</extracomment>
        <translation>Pliez les genoux, repoussez les briques et roulez sur un côté.</translation>
    </message>
    <message>
        <source>Bend your knees and set your feet on the mat. Push the blocks away with your feet, and roll slowly over to one side.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 3, come-out, roll-off-blocks: spoken aloud</extracomment>
        <translation>Pliez les genoux, et posez les pieds sur le tapis. Repoussez les briques avec les pieds, et roulez lentement sur un côté.</translation>
    </message>
    <message>
        <source>Lift one knee, then the other, and draw the blanket out to one side.</source>
        <extracomment>pose childs-pose, shins, blanket-under-shins, step 2, come-out, shin-blanket-aside: on the card, short</extracomment>
        <translation>Soulevez un genou, puis l&apos;autre, et tirez la couverture de côté.</translation>
    </message>
    <message>
        <source>Lift one knee, then the other, draw the blanket out from under your shins, and lay it to one side.</source>
        <extracomment>pose childs-pose, shins, blanket-under-shins, step 2, come-out, shin-blanket-aside: spoken aloud</extracomment>
        <translation>Soulevez un genou, puis l&apos;autre, tirez la couverture de dessous vos tibias, et mettez-la de côté.</translation>
    </message>
    <message>
        <source>Hold your head with one hand, and draw the blanket out to one side.</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head, step 2, come-out, head-blanket-aside: on the card, short</extracomment>
        <translation>Tenez la tête d&apos;une main, et tirez la couverture de côté.</translation>
    </message>
    <message>
        <source>Hold the back of your head with one hand, draw the blanket out with the other, and lay your head down.</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head, step 2, come-out, head-blanket-aside: spoken aloud</extracomment>
        <translation>Tenez l&apos;arrière de la tête d&apos;une main, retirez la couverture de l&apos;autre, et reposez la tête.</translation>
    </message>
    <message>
        <source>Let your head rest, and slide your bolster over your belly to your left side.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 3, change-sides, move-bolster, left side: spoken aloud</extracomment>
        <translation>Laissez la tête posée, et glissez le bolster par-dessus le ventre vers votre côté gauche.</translation>
    </message>
    <message>
        <source>Let your head rest, and slide your bolster over your belly to your right side.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 3, change-sides, move-bolster, right side: spoken aloud</extracomment>
        <translation>Laissez la tête posée, et glissez le bolster par-dessus le ventre vers votre côté droit.</translation>
    </message>
    <message>
        <source>Slide a folded blanket between your knees, and open your arms again.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 1, get-in, tuck-blanket: on the card, short</extracomment>
        <translation>Glissez une couverture pliée entre les genoux, et rouvrez les bras.</translation>
    </message>
    <message>
        <source>Reach for your folded blanket, your head resting, slide it between your knees, and open your arms again.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 1, get-in, tuck-blanket: spoken aloud</extracomment>
        <translation>Attrapez la couverture pliée, la tête posée, glissez-la entre les genoux, et rouvrez les bras.</translation>
    </message>
    <message>
        <source>Bring your knees back up, one after the other. Then rest the blanket on your belly.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 2, change-sides, take-blanket-out: on the card, short</extracomment>
        <translation>Remontez les genoux, l&apos;un après l&apos;autre. Puis posez la couverture sur le ventre.</translation>
    </message>
    <message>
        <source>Bring your upper knee back to the middle, a hand on the blanket, and let the other knee follow. Then rest the blanket on your belly.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 2, change-sides, take-blanket-out: spoken aloud</extracomment>
        <translation>Ramenez le genou du dessus au milieu, une main sur la couverture, et laissez l&apos;autre suivre. Puis posez la couverture sur le ventre.</translation>
    </message>
    <message>
        <source>Slide the blanket between your knees again, and open your arms.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 3, change-sides, tuck-blanket-again: on the card, short</extracomment>
        <translation>Glissez de nouveau la couverture entre les genoux, et ouvrez les bras.</translation>
    </message>
    <message>
        <source>Slide the blanket between your knees again, and open your arms out wide.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 3, change-sides, tuck-blanket-again: spoken aloud</extracomment>
        <translation>Glissez de nouveau la couverture entre les genoux, et ouvrez grand les bras.</translation>
    </message>
    <message>
        <source>Bring your knees back up, one after the other. Then lay the blanket to one side.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 4, come-out, knees-up-and-blanket-aside: on the card, short</extracomment>
        <translation>Remontez les genoux, l&apos;un après l&apos;autre. Puis mettez la couverture de côté.</translation>
    </message>
    <message>
        <source>Bring your upper knee back to the middle, a hand on the blanket, and let the other knee follow. Then lay the blanket to one side.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 4, come-out, knees-up-and-blanket-aside: spoken aloud</extracomment>
        <translation>Ramenez le genou du dessus au milieu, une main sur la couverture, et laissez l&apos;autre suivre. Puis mettez la couverture de côté.</translation>
    </message>
    <message>
        <source>Slide your bolster along the mat, under both knees.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 1, get-in, slide-bolster: on the card, short</extracomment>
        <translation>Glissez le bolster sur le tapis, sous les deux genoux.</translation>
    </message>
    <message>
        <source>Let your head rest, reach for your bolster, and slide it along the mat until it lies under both knees.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 1, get-in, slide-bolster: spoken aloud</extracomment>
        <translation>Laissez la tête posée, attrapez le bolster, et glissez-le sur le tapis jusque sous les deux genoux.</translation>
    </message>
    <message>
        <source>Slide a block under each knee, lying flat.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 1, get-in, place-blocks: on the card, short</extracomment>
        <translation>Glissez une brique à plat sous chaque genou.</translation>
    </message>
    <message>
        <source>Let your head rest, reach for your two blocks, and slide one along the mat under each knee, lying flat.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 1, get-in, place-blocks: spoken aloud</extracomment>
        <translation>Laissez la tête posée, attrapez les deux briques, et glissez-en une à plat sur le tapis sous chaque genou.</translation>
    </message>
    <message>
        <source>If you are not sure that this is for you, ask a doctor first. Stop whenever something hurts.</source>
        <extracomment>routine ease-your-lower-back: the routine&apos;s first words, shown and spoken</extracomment>
        <translation>Si vous n&apos;êtes pas sûr que cela vous convienne, demandez d&apos;abord à un médecin. Arrêtez dès que quelque chose fait mal.</translation>
    </message>
</context>
<context>
    <name>matside::app::AboutPage</name>
    <message>
        <source>Matside</source>
        <translation>Matside</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version&#xa0;%1</translation>
    </message>
    <message>
        <source>A companion beside the mat, for a sore lower back.</source>
        <translation>Un compagnon à côté du tapis, pour un bas du dos sensible.</translation>
    </message>
    <message>
        <source>The routines</source>
        <translation>Les séances</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title of a routine, its source</comment>
        <translation>%1.&#xa0;%2</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Matside is free software under the GNU General Public License, version 3 or later. You may use, share and change it; it comes without any warranty. Its texts and figures are under CC BY-SA 4.0.</source>
        <translation>Matside est un logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Vous pouvez l&apos;utiliser, le partager et le modifier&#xa0;; il est fourni sans aucune garantie. Ses textes et ses figures sont sous CC BY-SA 4.0.</translation>
    </message>
    <message>
        <source>It is built with Qt, under the GNU Lesser General Public License.</source>
        <translation>Il est construit avec Qt, sous la licence publique générale limitée GNU.</translation>
    </message>
    <message>
        <source>Before you practise</source>
        <translation>Avant de pratiquer</translation>
    </message>
</context>
<context>
    <name>matside::app::BellsCard</name>
    <message>
        <source>Bells lead through the routine</source>
        <translation>Les cloches guident la séance</translation>
    </message>
    <message>
        <source>Volume of the bells</source>
        <translation>Volume des cloches</translation>
    </message>
    <message>
        <source>Ring a bell</source>
        <translation>Faire sonner</translation>
    </message>
    <message>
        <source>The last rest ends in silence</source>
        <translation>Le dernier repos se termine en silence</translation>
    </message>
    <message>
        <source>A quiet sound leads the breath in long holds</source>
        <translation>Un son discret guide le souffle dans les longs maintiens</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>Cloches</translation>
    </message>
    <message>
        <source>A hold begins</source>
        <translation>Un maintien commence</translation>
    </message>
    <message>
        <source>Halfway through long holds</source>
        <translation>À mi-chemin des longs maintiens</translation>
    </message>
    <message>
        <source>A hold is about to end</source>
        <translation>Un maintien va finir</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Changer de côté</translation>
    </message>
    <message>
        <source>The routine ends</source>
        <translation>La séance se termine</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Plein</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>Essai du son</translation>
    </message>
</context>
<context>
    <name>matside::app::Button</name>
    <message>
        <source>%1 (%2)</source>
        <comment>button (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>matside::app::CautionsButton</name>
    <message>
        <source>Back to the steps</source>
        <translation>Retour aux étapes</translation>
    </message>
    <message>
        <source>Take care if …</source>
        <translation>Attention si …</translation>
    </message>
</context>
<context>
    <name>matside::app::ChoiceRow</name>
    <message>
        <source>%1: %2</source>
        <comment>question: answer</comment>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>matside::app::CountdownRing</name>
    <message>
        <source>to come out</source>
        <translation>pour sortir</translation>
    </message>
</context>
<context>
    <name>matside::app::DoctorPage</name>
    <message>
        <source>When to see a doctor</source>
        <translation>Quand voir un médecin</translation>
    </message>
    <message>
        <source>Most back pain is harmless and gets better by itself within weeks. These signs are different. They call for a doctor, not for a mat.</source>
        <translation>La plupart des maux de dos sont sans gravité et passent d&apos;eux-mêmes en quelques semaines. Ces signes sont différents. Ils demandent un médecin, pas un tapis.</translation>
    </message>
    <message>
        <source>Not sure? Ask your doctor, your pharmacist or your health service&apos;s telephone line.</source>
        <translation>Un doute&#xa0;? Demandez à votre médecin, à votre pharmacien ou au service téléphonique de santé.</translation>
    </message>
</context>
<context>
    <name>matside::app::EndingPage</name>
    <message>
        <source>To the start page</source>
        <translation>Vers la page d&apos;accueil</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Stopping is fine</source>
        <translation>S&apos;arrêter, c&apos;est bien aussi</translation>
    </message>
    <message>
        <source>You listened to your body. Rest a little longer if you can.</source>
        <translation>Vous avez écouté votre corps. Reposez-vous encore un peu si vous le pouvez.</translation>
    </message>
    <message>
        <source>You spent %1 on the mat.</source>
        <translation>Vous avez passé&#xa0;%1 sur le tapis.</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Fini pour aujourd&apos;hui</translation>
    </message>
</context>
<context>
    <name>matside::app::FirstStartPage</name>
    <message>
        <source>I understand</source>
        <translation>J&apos;ai compris</translation>
    </message>
    <message>
        <source>Before your first practice</source>
        <translation>Avant votre première pratique</translation>
    </message>
    <message>
        <source>Matside leads you through a few restful poses for a sore lower back. Gentle yoga may help a little, about as much as other gentle exercise. It can also make you sorer. If it does, stop.</source>
        <translation>Matside vous guide dans quelques postures reposantes pour un bas du dos sensible. Le yoga doux peut aider un peu, à peu près autant qu&apos;un autre exercice doux. Il peut aussi augmenter la douleur. Si c&apos;est le cas, arrêtez.</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first whether it is right for you, above all after an injury or an operation, when you are pregnant, or when your pain is new.</source>
        <translation>Demandez d&apos;abord à un médecin ou à un kinésithérapeute si cela vous convient, surtout après une blessure ou une opération, pendant une grossesse, ou quand la douleur est nouvelle.</translation>
    </message>
    <message>
        <source>You practise at your own risk. Never push into pain. When something hurts, press “It hurts” or the key H: the clock stops, and you are shown the way out of the pose.</source>
        <translation>Vous pratiquez à vos propres risques. N&apos;allez jamais dans la douleur. Quand quelque chose fait mal, appuyez sur «&#xa0;Ça fait mal&#xa0;» ou sur la touche H&#xa0;: le temps s&apos;arrête, et vous voyez comment sortir de la posture.</translation>
    </message>
    <message>
        <source>Matside is not a medical device. It makes no diagnosis and promises no cure.</source>
        <translation>Matside n&apos;est pas un dispositif médical. Il ne pose aucun diagnostic et ne promet aucune guérison.</translation>
    </message>
    <message>
        <source>What you enter stays on this computer: Matside opens no network connection.</source>
        <translation>Ce que vous saisissez reste sur cet ordinateur&#xa0;: Matside n&apos;ouvre aucune connexion au réseau.</translation>
    </message>
    <message>
        <source>Close Matside</source>
        <translation>Fermer Matside</translation>
    </message>
</context>
<context>
    <name>matside::app::GatherPage</name>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Volume of the bells</source>
        <translation>Volume des cloches</translation>
    </message>
    <message>
        <source>Ring a bell</source>
        <translation>Faire sonner</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Before you lie down</source>
        <translation>Avant de vous allonger</translation>
    </message>
    <message>
        <source>Your mat is all you need.</source>
        <translation>Votre tapis suffit.</translation>
    </message>
    <message>
        <source>Within reach of the mat:</source>
        <translation>À portée du tapis&#xa0;:</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>ou&#xa0;%1</translation>
    </message>
    <message>
        <source>Lay the laptop beside the mat, with its screen towards you. Bells and a voice mark every change, so that you need not watch the clock.</source>
        <translation>Posez l&apos;ordinateur à côté du tapis, l&apos;écran vers vous. Des cloches et une voix annoncent chaque changement, vous n&apos;avez pas à surveiller l&apos;heure.</translation>
    </message>
</context>
<context>
    <name>matside::app::HomePage</name>
    <message>
        <source>Your routines</source>
        <translation>Vos séances</translation>
    </message>
</context>
<context>
    <name>matside::app::HurtPage</name>
    <message>
        <source>What would help?</source>
        <translation>Qu&apos;est-ce qui aiderait&#xa0;?</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Quand voir un médecin</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pause&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>The clock stands still. Take all the time you need.</source>
        <translation>Le temps est arrêté. Prenez tout le temps qu&apos;il vous faut.</translation>
    </message>
    <message>
        <source>The clock stands still. Come out slowly, in your own time:</source>
        <translation>Le temps est arrêté. Sortez lentement, à votre rythme&#xa0;:</translation>
    </message>
</context>
<context>
    <name>matside::app::JournalCard</name>
    <message>
        <source>Delete everything…</source>
        <translation>Tout effacer…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Practice log</source>
        <translation>Journal de pratique</translation>
    </message>
    <message>
        <source>Matside notes when you practised, and what you chose when it hurt. The log stays on this computer, in %1</source>
        <translation>Matside note quand vous avez pratiqué, et ce que vous avez choisi quand cela faisait mal. Le journal reste sur cet ordinateur, dans&#xa0;%1</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>Impossible d&apos;écrire&#xa0;%1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The practice log is empty.</source>
        <translation>Le journal de pratique est vide.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Delete every practice noted so far? It cannot be brought back.</source>
        <translation>Effacer toutes les pratiques notées jusqu&apos;ici&#xa0;? On ne peut pas les retrouver.</translation>
    </message>
    <message>
        <source>No program here opens folders.</source>
        <translation>Aucun programme ici n&apos;ouvre les dossiers.</translation>
    </message>
    <message>
        <source>Export the practice log</source>
        <translation>Exporter le journal de pratique</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>matside::app::KeepAwake</name>
    <message>
        <source>A guided routine is running</source>
        <translation>Une séance guidée est en cours</translation>
    </message>
</context>
<context>
    <name>matside::app::LengthRow</name>
    <message>
        <source>I have</source>
        <translation>J&apos;ai</translation>
    </message>
    <message>
        <source>%1 min, as usual</source>
        <translation>%1 min, comme d&apos;habitude</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>I have %1</source>
        <translation>J&apos;ai&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>matside::app::LookThroughPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Pose before</source>
        <translation>Posture précédente</translation>
    </message>
    <message>
        <source>Pose after</source>
        <translation>Posture suivante</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pose 2 of 4</comment>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Other side: %1</source>
        <comment>right knee</comment>
        <translation>Autre côté&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Image&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>matside::app::LooksCard</name>
    <message>
        <source>Terracotta</source>
        <translation>Terre cuite</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Bleu marine</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Sauge</translation>
    </message>
    <message>
        <source>Mustard</source>
        <translation>Moutarde</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Prune</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Sable</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Black</source>
        <comment>hair</comment>
        <translation>Noirs</translation>
    </message>
    <message>
        <source>Dark brown</source>
        <comment>hair</comment>
        <translation>Brun foncé</translation>
    </message>
    <message>
        <source>Brown</source>
        <comment>hair</comment>
        <translation>Châtains</translation>
    </message>
    <message>
        <source>Blond</source>
        <comment>hair</comment>
        <translation>Blonds</translation>
    </message>
    <message>
        <source>Red</source>
        <comment>hair</comment>
        <translation>Roux</translation>
    </message>
    <message>
        <source>Grey</source>
        <comment>hair</comment>
        <translation>Gris</translation>
    </message>
    <message>
        <source>White</source>
        <comment>hair</comment>
        <translation>Blancs</translation>
    </message>
    <message>
        <source>You in the pictures</source>
        <translation>Vous dans les images</translation>
    </message>
    <message>
        <source>As it was drawn first</source>
        <translation>Comme au premier dessin</translation>
    </message>
    <message>
        <source>The pictures with your choices</source>
        <translation>Les images avec vos choix</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Étroite</translation>
    </message>
    <message>
        <source>Slender</source>
        <translation>Mince</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituelle</translation>
    </message>
    <message>
        <source>Fuller</source>
        <translation>Plus ronde</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Jambes</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Plus courtes</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>legs</comment>
        <translation>Habituelles</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Plus longues</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>150 cm</source>
        <translation>150&#xa0;cm</translation>
    </message>
    <message>
        <source>160 cm</source>
        <translation>160&#xa0;cm</translation>
    </message>
    <message>
        <source>168 cm</source>
        <translation>168&#xa0;cm</translation>
    </message>
    <message>
        <source>175 cm</source>
        <translation>175&#xa0;cm</translation>
    </message>
    <message>
        <source>185 cm</source>
        <translation>185&#xa0;cm</translation>
    </message>
    <message>
        <source>195 cm</source>
        <translation>195&#xa0;cm</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Peau</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>skin</comment>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Warm</source>
        <comment>skin</comment>
        <translation>Dorée</translation>
    </message>
    <message>
        <source>Tan</source>
        <comment>skin</comment>
        <translation>Hâlée</translation>
    </message>
    <message>
        <source>Brown</source>
        <comment>skin</comment>
        <translation>Brune</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>skin</comment>
        <translation>Foncée</translation>
    </message>
    <message>
        <source>Deep</source>
        <comment>skin</comment>
        <translation>Très foncée</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Cheveux</translation>
    </message>
    <message>
        <source>In a bun</source>
        <translation>En chignon</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Courts</translation>
    </message>
    <message>
        <source>Curly</source>
        <translation>Bouclés</translation>
    </message>
    <message>
        <source>Shaven</source>
        <translation>Rasés</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Couverts</translation>
    </message>
    <message>
        <source>Hair colour</source>
        <translation>Couleur des cheveux</translation>
    </message>
    <message>
        <source>Headscarf</source>
        <translation>Foulard</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Leggings</source>
        <translation>Legging</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Tapis</translation>
    </message>
</context>
<context>
    <name>matside::app::MainWindow</name>
    <message>
        <source>Matside</source>
        <translation>Matside</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Pratiquer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Quand voir un médecin</translation>
    </message>
    <message>
        <source>About Matside</source>
        <translation>À propos de Matside</translation>
    </message>
    <message>
        <source>Go on from there</source>
        <translation>Reprendre là</translation>
    </message>
    <message>
        <source>Some poses or routines could not be used.</source>
        <translation>Certaines postures ou séances n&apos;ont pas pu être utilisées.</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Voir pourquoi</translation>
    </message>
    <message>
        <source>Your last practice, “%1”, stopped in “%2”.</source>
        <translation>Votre dernière pratique, «&#xa0;%1&#xa0;», s&apos;est arrêtée dans&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>matside::app::MatButton</name>
    <message>
        <source>%1: %2</source>
        <comment>digit: what it chooses</comment>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>matside::app::MatQuestion</name>
    <message>
        <source>Picture of the way out</source>
        <translation>Image de la sortie</translation>
    </message>
</context>
<context>
    <name>matside::app::MatView</name>
    <message>
        <source>Mat view</source>
        <translation>Vue du tapis</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Image&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>à votre rythme</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>ensuite&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Press any key when you are ready</source>
        <translation>Appuyez sur une touche quand vous voulez continuer</translation>
    </message>
    <message>
        <source>Paused: Space goes on</source>
        <translation>En pause&#xa0;: Espace pour continuer</translation>
    </message>
</context>
<context>
    <name>matside::app::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>matside::app::NoRoutinePage</name>
    <message>
        <source>Close Matside</source>
        <translation>Fermer Matside</translation>
    </message>
    <message>
        <source>There is no routine to practise</source>
        <translation>Il n&apos;y a aucune séance à pratiquer</translation>
    </message>
    <message>
        <source>Matside could read none of its routines. Installing it again should bring them back.</source>
        <translation>Matside n&apos;a pu lire aucune de ses séances. Une nouvelle installation devrait les faire revenir.</translation>
    </message>
</context>
<context>
    <name>matside::app::PictureView</name>
    <message>
        <source>Arrow keys turn the figure, Home brings the best view back.</source>
        <translation>Les flèches tournent la figure, Début ramène la meilleure vue.</translation>
    </message>
    <message>
        <source>Drag to turn the figure, double-click for the best view</source>
        <translation>Faites glisser pour tourner la figure, double-cliquez pour la meilleure vue</translation>
    </message>
</context>
<context>
    <name>matside::app::PlaceBar</name>
    <message>
        <source>%1: %2</source>
        <comment>place: option</comment>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Not within reach yet: choose it, and it counts as there.</source>
        <translation>Pas encore à portée&#xa0;: choisissez-le, et il compte comme présent.</translation>
    </message>
</context>
<context>
    <name>matside::app::PoseStage</name>
    <message>
        <source>Turn view</source>
        <translation>Tourner la vue</translation>
    </message>
    <message>
        <source>Best view, from the side, from above</source>
        <translation>Meilleure vue, de côté, d&apos;en haut</translation>
    </message>
    <message>
        <source>Now turned by hand</source>
        <translation>Maintenant tournée à la main</translation>
    </message>
    <message>
        <source>Now the best view</source>
        <translation>Maintenant la meilleure vue</translation>
    </message>
    <message>
        <source>Now from the side</source>
        <translation>Maintenant de côté</translation>
    </message>
    <message>
        <source>Now from above</source>
        <translation>Maintenant d&apos;en haut</translation>
    </message>
</context>
<context>
    <name>matside::app::PoseTile</name>
    <message>
        <source>Picture of %1</source>
        <translation>Image&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticeControls</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation>+30 s</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Plus facile</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Ça fait mal</translation>
    </message>
    <message>
        <source>30 seconds more</source>
        <translation>30 secondes de plus</translation>
    </message>
    <message>
        <source>It hurts: pause and see what helps</source>
        <translation>Ça fait mal&#xa0;: faire une pause et voir ce qui aide</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>C&apos;est bon pour moi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticeFlow</name>
    <message>
        <source>No voice is installed on this computer. Bells lead you, and the words stay on the screen.</source>
        <translation>Aucune voix n&apos;est installée sur cet ordinateur. Des cloches vous guident, et les mots restent à l&apos;écran.</translation>
    </message>
    <message>
        <source>No sound device was found. The words and the countdown stay on the screen.</source>
        <translation>Aucun appareil audio n&apos;a été trouvé. Les mots et le compte à rebours restent à l&apos;écran.</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticeHeader</name>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>Cloches</translation>
    </message>
    <message>
        <source>Mat view</source>
        <translation>Vue du tapis</translation>
    </message>
    <message>
        <source>Volume of the bells</source>
        <translation>Volume des cloches</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pose 2 of 4</comment>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Bells on</source>
        <translation>Cloches activées</translation>
    </message>
    <message>
        <source>Bells off</source>
        <translation>Cloches coupées</translation>
    </message>
    <message>
        <source>Bells on or off in this practice (M)</source>
        <translation>Activer ou couper les cloches pour cette pratique (M)</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Voix activée</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Voix coupée</translation>
    </message>
    <message>
        <source>Voice on or off in this practice</source>
        <translation>Activer ou couper la voix pour cette pratique</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Aucune voix</translation>
    </message>
    <message>
        <source>No voice on this computer speaks this language. The words stay on the screen.</source>
        <translation>Aucune voix de cet ordinateur ne parle cette langue. Les mots restent à l’écran.</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Paused: the computer slept for a while. Go on when you are ready.</source>
        <translation>En pause&#xa0;: l&apos;ordinateur a dormi un moment. Continuez quand vous voulez.</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Image&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>This is the easiest way of this pose. If it hurts, press H.</source>
        <translation>C&apos;est la façon la plus facile de cette posture. Si cela fait mal, appuyez sur H.</translation>
    </message>
    <message>
        <source>It can be easier: %1. %2 If you have it, press E again.</source>
        <comment>hands behind the thigh; No strap? Take a scarf.</comment>
        <translation>Il y a plus facile&#xa0;: %1. %2 Si vous l&apos;avez, appuyez encore sur E.</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticePanel</name>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>à votre rythme</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Temps restant&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 left · ends %2</source>
        <translation>encore&#xa0;%1 · fin&#xa0;%2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Space goes on</source>
        <translation>Espace pour continuer</translation>
    </message>
    <message>
        <source>When you are ready</source>
        <translation>Quand vous voulez continuer</translation>
    </message>
    <message>
        <source>press any key</source>
        <translation>appuyez sur une touche</translation>
    </message>
    <message>
        <source>Paused. Time left: %1</source>
        <translation>En pause. Temps restant&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticeQuestions</name>
    <message>
        <source>End the practice here?</source>
        <translation>Terminer la pratique ici&#xa0;?</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminer ici</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The clock stands still while you decide. Ending leads you out of the pose first.</source>
        <translation>Le temps est arrêté pendant que vous décidez. Terminer vous guide d&apos;abord hors de la posture.</translation>
    </message>
</context>
<context>
    <name>matside::app::ProblemsPage</name>
    <message>
        <source>What could not be used</source>
        <translation>Ce qui n&apos;a pas pu être utilisé</translation>
    </message>
    <message>
        <source>A file with a problem is left out whole, and nothing in it is changed. Mend it and start Matside again.</source>
        <translation>Un fichier qui a un défaut est laissé entièrement de côté, et rien n&apos;y est changé. Corrigez-le et relancez Matside.</translation>
    </message>
</context>
<context>
    <name>matside::app::RemoteControl</name>
    <message>
        <source>%1 · %2</source>
        <comment>pose · stage</comment>
        <translation>%1 ·&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <comment>pose, side · stage</comment>
        <translation>%1,&#xa0;%2 ·&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>matside::app::RoutineHero</name>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Imprimer la fiche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Begin %1</source>
        <translation>Commencer&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Image&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>matside::app::SeeDoctorPage</name>
    <message>
        <source>Please see a doctor first</source>
        <translation>Voyez d&apos;abord un médecin</translation>
    </message>
    <message>
        <source>The practice can wait. It will be here when you come back.</source>
        <translation>La pratique peut attendre. Elle sera là à votre retour.</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Retour à la page d&apos;accueil</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Relire la liste</translation>
    </message>
    <message>
        <source>For any sign listed under “Emergency”: call your emergency number now, or go to a hospital.</source>
        <translation>Pour tout signe sous «&#xa0;Urgence&#xa0;»&#xa0;: appelez maintenant le numéro d&apos;urgence, ou allez à l&apos;hôpital.</translation>
    </message>
    <message>
        <source>For any sign listed under “See a doctor soon”: ask for an appointment in the next days, and say which sign you noticed.</source>
        <translation>Pour tout signe sous «&#xa0;Voyez bientôt un médecin&#xa0;»&#xa0;: demandez un rendez-vous dans les prochains jours, et dites quel signe vous avez remarqué.</translation>
    </message>
</context>
<context>
    <name>matside::app::SegmentedProgress</name>
    <message>
        <source>Progress of the routine</source>
        <translation>Progression de la séance</translation>
    </message>
</context>
<context>
    <name>matside::app::SettingsPage</name>
    <message>
        <source>Brisk</source>
        <translation>Vif</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Unhurried</source>
        <translation>Tranquille</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>Très lent</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Kept on this computer only, in %1</source>
        <translation>Conservé sur cet ordinateur seulement, dans&#xa0;%1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125&#xa0;%</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150&#xa0;%</translation>
    </message>
    <message>
        <source>175 %</source>
        <translation>175&#xa0;%</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200&#xa0;%</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Time to get into a pose</source>
        <translation>Temps pour entrer dans une posture</translation>
    </message>
    <message>
        <source>Time to change sides</source>
        <translation>Temps pour changer de côté</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Signes d&apos;alerte</translation>
    </message>
    <message>
        <source>Ask about warning signs</source>
        <translation>Demander les signes d&apos;alerte</translation>
    </message>
    <message>
        <source>Before every routine</source>
        <translation>Avant chaque séance</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Une fois par jour</translation>
    </message>
    <message>
        <source>Wait until I am ready</source>
        <translation>Attendre que je sois en place</translation>
    </message>
    <message>
        <source>Only where a pose asks for it</source>
        <translation>Seulement là où une posture le demande</translation>
    </message>
    <message>
        <source>At changes</source>
        <translation>Aux changements</translation>
    </message>
    <message>
        <source>At every step</source>
        <translation>À chaque étape</translation>
    </message>
    <message>
        <source>Show when to breathe in and out</source>
        <translation>Montrer quand inspirer et expirer</translation>
    </message>
    <message>
        <source>Less motion: pictures stay still</source>
        <translation>Moins de mouvement : les images restent immobiles</translation>
    </message>
</context>
<context>
    <name>matside::app::SettingsStore</name>
    <message>
        <source>Your settings could not be read, so Matside starts with the usual ones. The old file is kept as %1.</source>
        <translation>Vos réglages étaient illisibles, Matside démarre donc avec les réglages habituels. L&apos;ancien fichier est conservé sous&#xa0;%1.</translation>
    </message>
    <message>
        <source>Your settings could not be read, so Matside starts with the usual ones and changes nothing in %1.</source>
        <translation>Vos réglages étaient illisibles, Matside démarre donc avec les réglages habituels et ne change rien dans&#xa0;%1.</translation>
    </message>
    <message>
        <source>Your settings cannot be saved in %1. They hold until you close Matside.</source>
        <translation>Vos réglages ne peuvent pas être enregistrés dans&#xa0;%1. Ils valent jusqu&apos;à la fermeture de Matside.</translation>
    </message>
</context>
<context>
    <name>matside::app::SheetChoices</name>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>A page for each pose</source>
        <translation>Une page par posture</translation>
    </message>
    <message>
        <source>Cards to cut out</source>
        <translation>Cartes à découper</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Gros caractères</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Black lines</source>
        <translation>Traits noirs</translation>
    </message>
    <message>
        <source>Text size on paper</source>
        <translation>Taille du texte sur le papier</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125&#xa0;%</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150&#xa0;%</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200&#xa0;%</translation>
    </message>
    <message>
        <source>a line to write on</source>
        <translation>une ligne où écrire</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>À remettre</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>lines to write on</source>
        <translation>des lignes où écrire</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Langue de la fiche</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Comme le programme</translation>
    </message>
</context>
<context>
    <name>matside::app::SheetPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Fiche&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous&#xa0;%1.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Save it as PDF, and print that.</source>
        <translation>L&apos;imprimante n&apos;a pas pris la fiche. Enregistrez-la en PDF, et imprimez celui-ci.</translation>
    </message>
    <message>
        <source>Drawing the pictures: %1 of %2 are there.</source>
        <translation>Les images se dessinent&#xa0;:&#xa0;%1 sur&#xa0;%2 sont là.</translation>
    </message>
</context>
<context>
    <name>matside::app::SheetPreview</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Toute la largeur</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the preview</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page&#xa0;%1 sur&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>matside::app::SheetView</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Aperçu de la fiche</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matside::app::ShelfRow</name>
    <message>
        <source>Within reach</source>
        <translation>À portée</translation>
    </message>
    <message>
        <source>%1 within reach: %2</source>
        <translation>%1 à portée&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 does as well</source>
        <translation>%1 convient aussi</translation>
    </message>
</context>
<context>
    <name>matside::app::SideBar</name>
    <message>
        <source>Matside</source>
        <translation>Matside</translation>
    </message>
    <message>
        <source>When to see</source>
        <translation>Voir un médecin</translation>
    </message>
</context>
<context>
    <name>matside::app::SoundCheckPage</name>
    <message>
        <source>Volume of the bells</source>
        <translation>Volume des cloches</translation>
    </message>
    <message>
        <source>Ring a bell</source>
        <translation>Faire sonner</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volume de la voix</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Écouter la voix</translation>
    </message>
    <message>
        <source>No voice is installed here; the words stay on the screen.</source>
        <translation>Aucune voix n&apos;est installée ici&#xa0;; les mots restent à l&apos;écran.</translation>
    </message>
    <message>
        <source>That is loud enough</source>
        <translation>C&apos;est assez fort</translation>
    </message>
    <message>
        <source>Can you hear it from the mat?</source>
        <translation>L&apos;entendez-vous depuis le tapis&#xa0;?</translation>
    </message>
    <message>
        <source>Bells and a voice lead you, so that you can keep your eyes closed. Try both from where you will lie, and make them as loud as you like. Settings has more.</source>
        <translation>Des cloches et une voix vous guident, pour que vous gardiez les yeux fermés. Essayez les deux depuis l&apos;endroit où vous serez, et réglez-les comme il vous plaît. Il y en a plus dans les réglages.</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>Cloches</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>No sound device was found here; the screen leads you.</source>
        <translation>Aucun appareil audio n&apos;a été trouvé ici&#xa0;; l&apos;écran vous guide.</translation>
    </message>
</context>
<context>
    <name>matside::app::StepList</name>
    <message>
        <source>Step %1, current: %2</source>
        <translation>Étape&#xa0;%1, en cours&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Current: %1</source>
        <translation>En cours&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>matside::app::VoiceCard</name>
    <message>
        <source>What it says</source>
        <translation>Ce qu&apos;elle dit</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Chaque étape</translation>
    </message>
    <message>
        <source>Names only</source>
        <translation>Les noms seulement</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>How fast it speaks</source>
        <translation>À quelle vitesse elle parle</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Lentement</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Normalement</translation>
    </message>
    <message>
        <source>Briskly</source>
        <translation>Vivement</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volume de la voix</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Écouter la voix</translation>
    </message>
    <message>
        <source>Media keys and headset buttons pause and go on</source>
        <translation>Les touches multimédia et celles du casque mettent en pause et reprennent</translation>
    </message>
    <message>
        <source>No voice is installed on this computer; the words stay on the screen. On Debian and Ubuntu the package speech-dispatcher-espeak-ng brings one.</source>
        <translation>Aucune voix n&apos;est installée sur cet ordinateur&#xa0;; les mots restent à l&apos;écran. Sur Debian et Ubuntu, le paquet speech-dispatcher-espeak-ng en apporte une.</translation>
    </message>
    <message>
        <source>What suits the language</source>
        <translation>Celle qui convient à la langue</translation>
    </message>
    <message>
        <source>Language of the voice</source>
        <translation>Langue de la voix</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Comme le programme</translation>
    </message>
</context>
<context>
    <name>matside::app::VolumeRow</name>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>matside::app::WarningCheckPage</name>
    <message>
        <source>None of these, go on</source>
        <translation>Rien de tout cela, continuer</translation>
    </message>
    <message>
        <source>One of these, yes</source>
        <translation>L&apos;un d&apos;eux, oui</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Is any of this new?</source>
        <translation>L&apos;un de ces signes est-il nouveau&#xa0;?</translation>
    </message>
    <message>
        <source>Ordinary back pain is welcome on the mat. These signs are for a doctor.</source>
        <translation>Le mal de dos ordinaire est bienvenu sur le tapis. Ces signes-ci sont pour un médecin.</translation>
    </message>
</context>
<context>
    <name>matside::app::WayOutList</name>
    <message>
        <source>Picture: %1</source>
        <translation>Image&#xa0;:&#xa0;%1</translation>
    </message>
</context>
</TS>
