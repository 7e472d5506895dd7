<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>Matside runs already but does not answer.</source>
        <translation>Matside läuft schon, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>There is another routine with the id %1 already.</source>
        <translation>Es gibt schon eine andere Folge mit der Kennung %1.</translation>
    </message>
</context>
<context>
    <name>BoxedLetters</name>
    <message>
        <source>No font on this computer has these letters; the sheet shows boxes for them: %1</source>
        <translation>Keine Schrift auf diesem Rechner hat diese Zeichen; auf dem Blatt stehen dafür Kästchen: %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Begin the routine; without one, that of the start page.</source>
        <translation>Mit der Folge beginnen; ohne Angabe mit der auf der Startseite.</translation>
    </message>
    <message>
        <source>Show the routine&apos;s sheet, to print or save it.</source>
        <translation>Das Blatt der Folge zeigen, zum Drucken oder Speichern.</translation>
    </message>
    <message>
        <source>unexpected argument %1</source>
        <translation>unerwartetes Argument %1</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>wähle eins von %1</translation>
    </message>
    <message>
        <source>--%1 goes with --sheet</source>
        <translation>--%1 gehört zu --sheet</translation>
    </message>
    <message>
        <source>A companion beside the mat, for a sore lower back.</source>
        <translation>Ein Begleiter neben der Matte, für einen wunden unteren Rücken.</translation>
    </message>
    <message>
        <source>A routine to open, an id or a file.</source>
        <translation>Eine Folge, die geöffnet wird, eine Kennung oder Datei.</translation>
    </message>
    <message>
        <source>[routine]</source>
        <translation>[Folge]</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>there is no display to show the window on; matside --sheet prints without one, matside --help says how</source>
        <translation>es gibt keinen Bildschirm für das Fenster; matside --sheet druckt ohne, matside --help sagt wie</translation>
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
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes, seconds</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>HurtPage</name>
    <message>
        <source>The easier way: %1</source>
        <comment>hands behind the thigh</comment>
        <translation>Der leichtere Weg: %1</translation>
    </message>
    <message>
        <source>Leave this pose out</source>
        <translation>Diese Haltung auslassen</translation>
    </message>
    <message>
        <source>Go straight to the last rest</source>
        <translation>Gleich zur letzten Ruhe</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>It is fine again, go on</source>
        <translation>Es geht wieder, weiter</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>The disk is full, so this practice is not noted in your practice log. What was noted before is kept.</source>
        <translation>Der Datenträger ist voll, darum steht diese Übung nicht im Übungstagebuch. Was schon darin stand, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Your practice log in %1 cannot be used. You can practise as ever; nothing is noted.</source>
        <translation>Das Übungstagebuch in %1 lässt sich nicht benutzen. Du kannst üben wie immer; es wird nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>Another program holds your practice log, so this practice is not noted in it.</source>
        <translation>Ein anderes Programm hält das Übungstagebuch fest, darum steht diese Übung nicht darin.</translation>
    </message>
    <message>
        <source>Your practice log is damaged. It will be kept under another name, and a new one begun.</source>
        <translation>Das Übungstagebuch ist beschädigt. Es bleibt unter einem anderen Namen erhalten, und ein neues wird begonnen.</translation>
    </message>
    <message>
        <source>Your practice log could not be read, so a new one was begun. The old one is kept as %1.</source>
        <translation>Das Übungstagebuch ließ sich nicht lesen, darum wurde ein neues begonnen. Das alte bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>Your practice log was written by a later Matside, so a new one was begun. The other is kept as %1.</source>
        <translation>Das Übungstagebuch stammt von einem späteren Matside, darum wurde ein neues begonnen. Das andere bleibt als %1 erhalten.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the name of your language in your language, as in a list of languages: Deutsch, Français</extracomment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>%1 is a folder; end it with / to have every page as a picture in it</source>
        <translation>%1 ist ein Ordner; mit / am Ende kommt jede Seite als Bild hinein</translation>
    </message>
    <message>
        <source>%1 is not a file that can be written</source>
        <translation>%1 ist keine Datei, die sich schreiben lässt</translation>
    </message>
    <message>
        <source>%1 is there already; --force replaces it</source>
        <translation>%1 gibt es schon; --force ersetzt es</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>Lying on the back</source>
        <translation>Auf dem Rücken liegend</translation>
    </message>
    <message>
        <source>Lying on the back, both knees over to the left</source>
        <translation>Auf dem Rücken liegend, beide Knie nach links gesunken</translation>
    </message>
    <message>
        <source>Lying on the back, both knees over to the right</source>
        <translation>Auf dem Rücken liegend, beide Knie nach rechts gesunken</translation>
    </message>
    <message>
        <source>Lying on the left side</source>
        <translation>Auf der linken Seite liegend</translation>
    </message>
    <message>
        <source>Lying on the right side</source>
        <translation>Auf der rechten Seite liegend</translation>
    </message>
    <message>
        <source>Pressing up from the left side with both hands</source>
        <translation>Aus der linken Seitenlage mit beiden Händen hochdrückend</translation>
    </message>
    <message>
        <source>Pressing up from the right side with both hands</source>
        <translation>Aus der rechten Seitenlage mit beiden Händen hochdrückend</translation>
    </message>
    <message>
        <source>Lying face down</source>
        <translation>Mit dem Gesicht nach unten liegend</translation>
    </message>
    <message>
        <source>Kneeling, folded forward with the chest down over the thighs</source>
        <translation>Kniend, nach vorn gebeugt, die Brust über den Oberschenkeln</translation>
    </message>
    <message>
        <source>Kneeling, sitting back towards the heels</source>
        <translation>Kniend, das Gesäß nach hinten zu den Fersen gesenkt</translation>
    </message>
    <message>
        <source>Kneeling, leaning forward on both hands</source>
        <translation>Kniend, nach vorn auf beide Hände gestützt</translation>
    </message>
    <message>
        <source>Sitting with both knees bent</source>
        <translation>Sitzend, beide Knie gebeugt</translation>
    </message>
    <message>
        <source>%1, facing left.</source>
        <translation>%1, nach links gewandt.</translation>
    </message>
    <message>
        <source>%1, facing right.</source>
        <translation>%1, nach rechts gewandt.</translation>
    </message>
    <message>
        <source>%1, head at the left.</source>
        <translation>%1, Kopf links.</translation>
    </message>
    <message>
        <source>%1, head at the right.</source>
        <translation>%1, Kopf rechts.</translation>
    </message>
    <message>
        <source>left foot flat on the mat</source>
        <translation>linker Fuß flach auf der Matte</translation>
    </message>
    <message>
        <source>right foot flat on the mat</source>
        <translation>rechter Fuß flach auf der Matte</translation>
    </message>
    <message>
        <source>left knee drawn to the chest</source>
        <translation>linkes Knie zur Brust herangezogen</translation>
    </message>
    <message>
        <source>right knee drawn to the chest</source>
        <translation>rechtes Knie zur Brust herangezogen</translation>
    </message>
    <message>
        <source>both feet flat on the mat</source>
        <translation>beide Füße flach auf der Matte</translation>
    </message>
    <message>
        <source>both legs resting over the %1</source>
        <comment>%1 is a prop: bolster</comment>
        <translation>beide Beine ruhen auf der Unterlage (%1)</translation>
    </message>
    <message>
        <source>hands round the shins</source>
        <translation>Hände um die Schienbeine</translation>
    </message>
    <message>
        <source>hands on the thighs</source>
        <translation>Hände auf den Oberschenkeln</translation>
    </message>
    <message>
        <source>both hands holding the ends of the strap</source>
        <translation>beide Hände halten die Enden des Gurts</translation>
    </message>
    <message>
        <source>palms up</source>
        <translation>Handflächen nach oben</translation>
    </message>
    <message>
        <source>palms down</source>
        <translation>Handflächen nach unten</translation>
    </message>
    <message>
        <source>both hands round the shin</source>
        <translation>beide Hände um das Schienbein</translation>
    </message>
    <message>
        <source>both hands behind the thigh</source>
        <translation>beide Hände hinter dem Oberschenkel</translation>
    </message>
    <message>
        <source>arms wide, %1</source>
        <translation>Arme weit geöffnet, %1</translation>
    </message>
    <message>
        <source>forehead on the mat</source>
        <translation>Stirn auf der Matte</translation>
    </message>
    <message>
        <source>head on the lower arm</source>
        <translation>Kopf auf dem unteren Arm</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2 blocks</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 under the head</source>
        <translation>%1 unter dem Kopf</translation>
    </message>
    <message>
        <source>%1 under the forehead</source>
        <translation>%1 unter der Stirn</translation>
    </message>
    <message>
        <source>%1 under the chest</source>
        <translation>%1 unter der Brust</translation>
    </message>
    <message>
        <source>%1 between hips and heels</source>
        <translation>%1 zwischen Hüften und Fersen</translation>
    </message>
    <message>
        <source>%1 under the knees</source>
        <translation>%1 unter den Knien</translation>
    </message>
    <message>
        <source>%1 under the shins</source>
        <translation>%1 unter den Schienbeinen</translation>
    </message>
    <message>
        <source>%1 between the knees</source>
        <translation>%1 zwischen den Knien</translation>
    </message>
    <message>
        <source>%1 over the eyes</source>
        <translation>%1 über den Augen</translation>
    </message>
    <message>
        <source>%1 round the thigh</source>
        <translation>%1 um den Oberschenkel</translation>
    </message>
    <message>
        <source>%1 within reach on the mat</source>
        <translation>%1 in Reichweite auf der Matte</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 beside the mat</source>
        <translation>%1 neben der Matte</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>cannot be read</source>
        <translation>lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>ist kein JSON</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>ist zu groß</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>has a value of the wrong kind</source>
        <translation>hat einen Wert der falschen Art</translation>
    </message>
    <message>
        <source>lacks something</source>
        <translation>es fehlt etwas</translation>
    </message>
    <message>
        <source>has an unknown key</source>
        <translation>hat einen unbekannten Schlüssel</translation>
    </message>
    <message>
        <source>names something unknown</source>
        <translation>nennt etwas Unbekanntes</translation>
    </message>
    <message>
        <source>gives a name twice</source>
        <translation>vergibt einen Namen zweimal</translation>
    </message>
    <message>
        <source>has a value out of range</source>
        <translation>hat einen Wert außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>has a figure that cannot rest where it should</source>
        <translation>hat eine Figur, die nicht ruht, wo sie soll</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>file, what is wrong</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> at %1</source>
        <translation> bei %1</translation>
    </message>
    <message>
        <source>: found %1</source>
        <translation>: gefunden %1</translation>
    </message>
    <message>
        <source>; expected %1</source>
        <translation>; erwartet %1</translation>
    </message>
    <message>
        <source>holds text that cannot be used</source>
        <translation>enthält Text, der nicht zu gebrauchen ist</translation>
    </message>
</context>
<context>
    <name>SheetCommand</name>
    <message>
        <source>there is no prop %1; there are %2</source>
        <translation>es gibt kein Hilfsmittel %1; es gibt %2</translation>
    </message>
</context>
<context>
    <name>SheetOptions</name>
    <message>
        <source>--%1 cannot be %2; it takes %3</source>
        <comment>--paper cannot be a3; it takes a4, letter or a5</comment>
        <translation>--%1 kann nicht %2 sein; möglich ist %3</translation>
    </message>
    <message>
        <source>Print the sheet of &lt;routine&gt;, an id or a file, into --output and end.</source>
        <translation>Das Blatt von &lt;Folge&gt;, einer Kennung oder Datei, nach --output schreiben und enden.</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>The whole routine, a page for each pose, cards to cut out, or large print.</source>
        <translation>Die ganze Folge, eine Seite je Haltung, Karten zum Ausschneiden oder Großdruck.</translation>
    </message>
    <message>
        <source>overview, poses, cards or large</source>
        <translation>overview, poses, cards oder large</translation>
    </message>
    <message>
        <source>Usually that of your country.</source>
        <translation>Sonst das deines Landes.</translation>
    </message>
    <message>
        <source>a4, letter or a5</source>
        <translation>a4, letter oder a5</translation>
    </message>
    <message>
        <source>How the paper lies.</source>
        <translation>Wie das Papier liegt.</translation>
    </message>
    <message>
        <source>portrait or landscape</source>
        <translation>portrait oder landscape</translation>
    </message>
    <message>
        <source>Line is black on white and saves ink.</source>
        <translation>Line ist schwarz auf weiß und spart Tinte.</translation>
    </message>
    <message>
        <source>colour or line</source>
        <translation>colour oder line</translation>
    </message>
    <message>
        <source>Percent of the usual size.</source>
        <translation>Prozent der üblichen Größe.</translation>
    </message>
    <message>
        <source>100 to 200</source>
        <translation>100 bis 200</translation>
    </message>
    <message>
        <source>For whom the sheet is. This and what follows is a line to write on when not given.</source>
        <translation>Für wen das Blatt ist. Dies und das Folgende ist eine Schreiblinie, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who hands it over.</source>
        <translation>Wer es übergibt.</translation>
    </message>
    <message>
        <source>When.</source>
        <translation>Wann.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>How often to practise.</source>
        <translation>Wie oft geübt wird.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>What else to say.</source>
        <translation>Was noch zu sagen ist.</translation>
    </message>
    <message>
        <source>The PDF to write; or a folder, ending with /, for every page as a PNG.</source>
        <translation>Die PDF-Datei, die geschrieben wird; oder ein Ordner mit / am Ende, für jede Seite als PNG.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Replace files that are there already.</source>
        <translation>Dateien ersetzen, die es schon gibt.</translation>
    </message>
    <message>
        <source>--sheet needs a routine, an id or a file</source>
        <translation>--sheet braucht eine Folge, eine Kennung oder Datei</translation>
    </message>
    <message>
        <source>--sheet needs --output, the file to write</source>
        <translation>--sheet braucht --output, die Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Usually that of the program.</source>
        <translation>Sonst die des Programms.</translation>
    </message>
    <message>
        <source>The props there are; usually those of your settings.</source>
        <translation>Welche Hilfsmittel da sind; sonst die aus deinen Einstellungen.</translation>
    </message>
    <message>
        <source>--output cannot be %1; it takes a PDF, or a folder ending with / for every page as a PNG</source>
        <translation>--output kann nicht %1 sein; möglich ist eine PDF-Datei oder ein Ordner mit / am Ende, für jede Seite als PNG</translation>
    </message>
</context>
<context>
    <name>SheetPdf</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>SheetPng</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>the folder %1 could not be made</source>
        <translation>der Ordner %1 ließ sich nicht anlegen</translation>
    </message>
    <message>
        <source>%1 is a page of an older sheet and could not be removed</source>
        <translation>%1 ist eine Seite eines älteren Blatts und konnte nicht entfernt werden</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>%1 %2</source>
        <comment>2 blocks</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You need: only a mat</source>
        <translation>Du brauchst: nur eine Matte</translation>
    </message>
    <message>
        <source>You need: %1</source>
        <translation>Du brauchst: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things to fetch</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (or %2)</source>
        <comment>1 block (or a thick book)</comment>
        <translation>%1 (oder %2)</translation>
    </message>
    <message>
        <source>%1 each side, first: %2</source>
        <comment>1 min each side, first: left knee</comment>
        <translation>%1 je Seite, zuerst: %2</translation>
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
        <translation>%1 %2, Fortsetzung</translation>
    </message>
    <message numerus="yes">
        <source>%n pose(s)</source>
        <translation>
            <numerusform>%n Haltung</numerusform>
            <numerusform>%n Haltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom the sheet is for</comment>
        <translation>Für</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Stop when something hurts. Talk to a doctor before you begin.</source>
        <translation>Hör auf, wenn etwas wehtut. Sprich mit einem Arzt oder einer Ärztin, bevor du beginnst.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who hands the sheet over</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>How often</source>
        <comment>to practise</comment>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Stop when something hurts.</source>
        <translation>Hör auf, wenn etwas wehtut.</translation>
    </message>
    <message>
        <source>All warning signs: page %1.</source>
        <translation>Alle Warnzeichen: Seite %1.</translation>
    </message>
    <message>
        <source>All warning signs: pages %1 to %2.</source>
        <translation>Alle Warnzeichen: Seiten %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>The poses adapt to what you have.</source>
        <translation>Die Haltungen richten sich nach dem, was du hast.</translation>
    </message>
</context>
<context>
    <name>SoundChoices</name>
    <message>
        <source>This is the voice that leads you. Lie down, and breathe.</source>
        <translation>Das ist die Stimme, die dich führt. Leg dich hin, und atme.</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>en</source>
        <comment>code of the language these words are in</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>WantedRoutine</name>
    <message>
        <source>there is no routine %1; there is: %2</source>
        <translation>es gibt keine Folge %1; es gibt: %2</translation>
    </message>
</context>
<context>
    <name>WarningSigns</name>
    <message>
        <source>Emergency: get help at once if, with back pain, you have</source>
        <translation>Notfall: Hol sofort Hilfe, wenn du neben Rückenschmerzen eines davon hast</translation>
    </message>
    <message>
        <source>pain, tingling, weakness or numbness in both legs</source>
        <translation>Schmerz, Kribbeln, Schwäche oder Taubheit in beiden Beinen</translation>
    </message>
    <message>
        <source>numbness or tingling around your genitals or buttocks</source>
        <translation>Taubheit oder Kribbeln um Genitalien oder Gesäß</translation>
    </message>
    <message>
        <source>trouble passing urine</source>
        <translation>Schwierigkeiten beim Wasserlassen</translation>
    </message>
    <message>
        <source>chest pain</source>
        <translation>Schmerz in der Brust</translation>
    </message>
    <message>
        <source>pain that began after a serious accident</source>
        <translation>Schmerz, der nach einem schweren Unfall begann</translation>
    </message>
    <message>
        <source>See a doctor soon if, with back pain, you have</source>
        <translation>Geh bald in eine Arztpraxis, wenn du neben Rückenschmerzen eines davon hast</translation>
    </message>
    <message>
        <source>a fever</source>
        <translation>Fieber</translation>
    </message>
    <message>
        <source>lost weight without trying</source>
        <translation>Gewichtsverlust ohne Absicht</translation>
    </message>
    <message>
        <source>a lump, a swelling or a changed shape of your back</source>
        <translation>einen Knoten, eine Schwellung oder eine veränderte Form am Rücken</translation>
    </message>
    <message>
        <source>pain that rest does not ease, or that is worse at night</source>
        <translation>Schmerz, der in Ruhe nicht nachlässt oder nachts schlimmer ist</translation>
    </message>
    <message>
        <source>pain that is worse when you sneeze, cough or strain</source>
        <translation>Schmerz, der beim Niesen, Husten oder Pressen schlimmer wird</translation>
    </message>
    <message>
        <source>pain that comes from the top of your back, between the shoulders</source>
        <translation>Schmerz, der von oben am Rücken kommt, zwischen den Schultern</translation>
    </message>
    <message>
        <source>lost control of your bladder or bowels</source>
        <translation>keine Kontrolle mehr über Blase oder Darm</translation>
    </message>
    <message>
        <source>osteoporosis, cancer, or long use of steroids</source>
        <translation>Osteoporose, Krebs, oder lange Zeit Kortison</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>lying</source>
        <translation>im Liegen</translation>
    </message>
    <message>
        <source>kneeling</source>
        <translation>im Knien</translation>
    </message>
    <message>
        <source>on all fours</source>
        <translation>im Vierfüßlerstand</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>im Sitzen</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>im Stehen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>kneeling and lying</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n pose(s)</source>
        <translation>
            <numerusform>%n Haltung</numerusform>
            <numerusform>%n Haltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>%1 je Seite</translation>
    </message>
    <message>
        <source>Get in, step by step</source>
        <translation>Schritt für Schritt hinein</translation>
    </message>
    <message>
        <source>Stay and breathe</source>
        <translation>Bleiben und atmen</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Langsam herauskommen</translation>
    </message>
    <message>
        <source>Rest a moment</source>
        <translation>Einen Moment ruhen</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Das Ende</translation>
    </message>
    <message>
        <source>to set up</source>
        <translation>zum Vorbereiten</translation>
    </message>
    <message>
        <source>to get in</source>
        <translation>zum Hineinkommen</translation>
    </message>
    <message>
        <source>to stay</source>
        <translation>zum Bleiben</translation>
    </message>
    <message>
        <source>this side</source>
        <translation>auf dieser Seite</translation>
    </message>
    <message>
        <source>to change</source>
        <translation>zum Wechseln</translation>
    </message>
    <message>
        <source>to come out</source>
        <translation>zum Herauskommen</translation>
    </message>
    <message>
        <source>to rest</source>
        <translation>zum Ruhen</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Get in</source>
        <translation>Hineinkommen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Come out</source>
        <translation>Herauskommen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhen</translation>
    </message>
    <message>
        <source>Breathe in · %1</source>
        <translation>Einatmen · %1</translation>
    </message>
    <message>
        <source>Breathe out · %1</source>
        <translation>Ausatmen · %1</translation>
    </message>
    <message>
        <source>%1? %2</source>
        <comment>condition? what to do instead</comment>
        <translation>%1? %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>Block × 2</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2 blocks</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No %1? Take %2.</source>
        <comment>No bolster? Take a firm pillow or a rolled duvet.</comment>
        <translation>%1 fehlt? Nimm %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: option</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Within reach from now on: %1.</source>
        <comment>a bolster and two blankets</comment>
        <translation>Ab jetzt in Reichweite: %1.</translation>
    </message>
    <message>
        <source>Not after all</source>
        <translation>Doch nicht</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Child&apos;s pose</source>
        <extracomment>pose childs-pose: name of the pose</extracomment>
        <translation>Stellung des Kindes</translation>
    </message>
    <message>
        <source>deep into your belly and into your lower back</source>
        <extracomment>pose childs-pose: where to breathe; goes on from “Breathe”</extracomment>
        <translation>tief in den Bauch und in den unteren Rücken</translation>
    </message>
    <message>
        <source>Gives the muscles along your lower back a long, gentle stretch.</source>
        <extracomment>pose childs-pose: what the pose does</extracomment>
        <translation>Dehnt die Muskeln entlang des unteren Rückens lang und sanft.</translation>
    </message>
    <message>
        <source>Turns your breath towards your back, where it can spread and soften.</source>
        <extracomment>pose childs-pose: what the pose does</extracomment>
        <translation>Lenkt den Atem in den Rücken, wo er weit und weich werden kann.</translation>
    </message>
    <message>
        <source>Quiet and dark: a kind way to arrive.</source>
        <extracomment>pose childs-pose: what the pose does</extracomment>
        <translation>Still und dunkel: ein freundliches Ankommen.</translation>
    </message>
    <message>
        <source>Kneel near one end of your mat, facing the other.</source>
        <extracomment>pose childs-pose, set-up, step 1, kneel-down: on the card, short; pose childs-pose, set-up, step 1, kneel-down: spoken aloud</extracomment>
        <translation>Knie dich nahe an ein Ende der Matte, mit dem Blick zum anderen.</translation>
    </message>
    <message>
        <source>Big toes touch, knees no wider than your hips.</source>
        <extracomment>pose childs-pose, get-in, step 1, legs-together: on the card, short</extracomment>
        <translation>Große Zehen zusammen, Knie nicht weiter als die Hüften.</translation>
    </message>
    <message>
        <source>Let your big toes touch, and keep your knees no wider than your hips.</source>
        <extracomment>pose childs-pose, get-in, step 1, legs-together: spoken aloud</extracomment>
        <translation>Lass die großen Zehen sich berühren, und halte die Knie nicht weiter auseinander als die Hüften.</translation>
    </message>
    <message>
        <source>Sit your hips back onto your heels.</source>
        <extracomment>pose childs-pose, get-in, step 2, sit-back: on the card, short</extracomment>
        <translation>Setz die Hüften zurück auf die Fersen.</translation>
    </message>
    <message>
        <source>Sink your hips back onto your heels.</source>
        <extracomment>pose childs-pose, get-in, step 2, sit-back: spoken aloud</extracomment>
        <translation>Lass die Hüften zurück auf die Fersen sinken.</translation>
    </message>
    <message>
        <source>Fold forward, chest down over your thighs.</source>
        <extracomment>pose childs-pose, get-in, step 3, fold: on the card, short</extracomment>
        <translation>Beug dich vor, die Brust über die Oberschenkel.</translation>
    </message>
    <message>
        <source>Walk your hands forward, and lay your chest down over your thighs.</source>
        <extracomment>pose childs-pose, get-in, step 3, fold: spoken aloud</extracomment>
        <translation>Lass die Hände nach vorn wandern, und leg die Brust über den Oberschenkeln ab.</translation>
    </message>
    <message>
        <source>Rest your forehead on the mat.</source>
        <extracomment>pose childs-pose, get-in, step 4, rest-forehead: on the card, short; pose childs-pose, get-in, step 4, rest-forehead: spoken aloud</extracomment>
        <translation>Leg die Stirn auf der Matte ab.</translation>
    </message>
    <message>
        <source>Lay your arms back along your sides, palms up.</source>
        <extracomment>pose childs-pose, get-in, step 5, arms-back: on the card, short</extracomment>
        <translation>Leg die Arme neben dem Körper nach hinten, Handflächen nach oben.</translation>
    </message>
    <message>
        <source>Bring your arms back along your sides, palms up, so that your knees carry your shoulders.</source>
        <extracomment>pose childs-pose, get-in, step 5, arms-back: spoken aloud</extracomment>
        <translation>Führ die Arme neben dem Körper nach hinten, die Handflächen nach oben, sodass die Knie deine Schultern tragen.</translation>
    </message>
    <message>
        <source>Breathe deeply into your belly and your lower back.</source>
        <extracomment>pose childs-pose, hold, step 1, breathe: on the card, short</extracomment>
        <translation>Atme tief in den Bauch und in den unteren Rücken.</translation>
    </message>
    <message>
        <source>Breathe deeply, down into your belly and into your lower back.</source>
        <extracomment>pose childs-pose, hold, step 1, breathe: spoken aloud</extracomment>
        <translation>Atme tief hinunter in den Bauch und in den unteren Rücken.</translation>
    </message>
    <message>
        <source>With each breath out, let your hips and shoulders grow heavier.</source>
        <extracomment>pose childs-pose, hold, step 2, soften: on the card, short</extracomment>
        <translation>Lass mit jedem Ausatmen Hüften und Schultern schwerer werden.</translation>
    </message>
    <message>
        <source>With each breath out, let your hips and your shoulders grow a little heavier.</source>
        <extracomment>pose childs-pose, hold, step 2, soften: spoken aloud</extracomment>
        <translation>Lass mit jedem Ausatmen die Hüften und die Schultern ein wenig schwerer werden.</translation>
    </message>
    <message>
        <source>Bring your hands forward to the mat.</source>
        <extracomment>pose childs-pose, come-out, step 1, hands-forward: on the card, short</extracomment>
        <translation>Führ die Hände nach vorn auf die Matte.</translation>
    </message>
    <message>
        <source>Slowly bring your hands forward, and place them on the mat.</source>
        <extracomment>pose childs-pose, come-out, step 1, hands-forward: spoken aloud</extracomment>
        <translation>Führ die Hände langsam nach vorn, und stell sie auf die Matte.</translation>
    </message>
    <message>
        <source>Press into your hands and come up, head last.</source>
        <extracomment>pose childs-pose, come-out, step 2, press-up: on the card, short</extracomment>
        <translation>Drück dich mit den Händen hoch, der Kopf kommt zuletzt.</translation>
    </message>
    <message>
        <source>Press into your hands and come up in your own time, your head last.</source>
        <extracomment>pose childs-pose, come-out, step 2, press-up: spoken aloud</extracomment>
        <translation>Drück dich mit den Händen hoch, in deinem eigenen Tempo, der Kopf kommt zuletzt.</translation>
    </message>
    <message>
        <source>Sit quietly for a breath or two.</source>
        <extracomment>pose childs-pose, rest, step 1, sit-quietly: on the card, short; pose childs-pose, rest, step 1, sit-quietly: spoken aloud</extracomment>
        <translation>Bleib ein, zwei Atemzüge lang still sitzen.</translation>
    </message>
    <message>
        <source>Under the forehead</source>
        <extracomment>pose childs-pose, forehead: label of a choice, short</extracomment>
        <translation>Unter der Stirn</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>pose childs-pose, forehead, forehead-on-mat: label of a choice, short; pose childs-pose, shins, shins-on-mat: label of a choice, short; pose knee-to-chest, head, head-on-mat: label of a choice, short (and 4 more places)</extracomment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The full fold, when your forehead reaches the mat with ease.</source>
        <extracomment>pose childs-pose, forehead, forehead-on-mat: whom or what the choice helps</extracomment>
        <translation>Die ganze Vorbeuge, wenn die Stirn mühelos zur Matte kommt.</translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead: label of a choice, short</extracomment>
        <translation>Block</translation>
    </message>
    <message>
        <source>block under the forehead</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>Block unter der Stirn</translation>
    </message>
    <message>
        <source>When your forehead does not reach the mat, or your neck feels long and strained.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead: whom or what the choice helps</extracomment>
        <translation>Wenn die Stirn nicht bis zur Matte reicht oder der Nacken sich lang und angestrengt anfühlt.</translation>
    </message>
    <message>
        <source>Rest your forehead on the block.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead, step 2, get-in, forehead-to-block: on the card, short</extracomment>
        <translation>Leg die Stirn auf dem Block ab.</translation>
    </message>
    <message>
        <source>Move the block to where you need it, and rest your forehead on it.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead, step 2, get-in, forehead-to-block: spoken aloud</extracomment>
        <translation>Schieb den Block dorthin, wo du ihn brauchst, und leg die Stirn darauf ab.</translation>
    </message>
    <message>
        <source>Bolster across</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead: label of a choice, short</extracomment>
        <translation>Bolster quer</translation>
    </message>
    <message>
        <source>bolster across, under the forehead</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>Bolster quer, unter der Stirn</translation>
    </message>
    <message>
        <source>When a block is too low or too hard for your forehead.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead: whom or what the choice helps</extracomment>
        <translation>Wenn ein Block zu niedrig oder zu hart für die Stirn ist.</translation>
    </message>
    <message>
        <source>Rest your forehead on the bolster.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead, step 2, get-in, forehead-to-bolster: on the card, short</extracomment>
        <translation>Leg die Stirn auf dem Bolster ab.</translation>
    </message>
    <message>
        <source>Draw the bolster to where you need it, and rest your forehead on it.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead, step 2, get-in, forehead-to-bolster: spoken aloud</extracomment>
        <translation>Zieh das Bolster dorthin, wo du es brauchst, und leg die Stirn darauf ab.</translation>
    </message>
    <message>
        <source>Bolster lengthwise</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest: label of a choice, short</extracomment>
        <translation>Bolster längs</translation>
    </message>
    <message>
        <source>bolster lengthwise, under the chest and forehead</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>Bolster längs, unter Brust und Stirn</translation>
    </message>
    <message>
        <source>The easiest way: your whole front is carried, and your back folds less.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest: whom or what the choice helps</extracomment>
        <translation>Der leichteste Weg: Die ganze Vorderseite wird getragen, und der Rücken beugt sich weniger.</translation>
    </message>
    <message>
        <source>Fold forward, chest down onto the bolster.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 3, get-in, fold-to-bolster: on the card, short</extracomment>
        <translation>Beug dich vor, die Brust auf das Bolster.</translation>
    </message>
    <message>
        <source>Walk your hands forward, and lay your chest down along the bolster.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 3, get-in, fold-to-bolster: spoken aloud</extracomment>
        <translation>Lass die Hände nach vorn wandern, und leg die Brust der Länge nach auf das Bolster.</translation>
    </message>
    <message>
        <source>Rest your forehead on the bolster too.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 4, get-in, forehead-along-bolster: on the card, short; pose childs-pose, forehead, bolster-under-chest, step 4, get-in, forehead-along-bolster: spoken aloud</extracomment>
        <translation>Leg auch die Stirn auf dem Bolster ab.</translation>
    </message>
    <message>
        <source>Let your arms lie on the mat beside the bolster.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 5, get-in, arms-beside-bolster: on the card, short</extracomment>
        <translation>Lass die Arme neben dem Bolster auf der Matte liegen.</translation>
    </message>
    <message>
        <source>Let your arms lie on the mat, one on each side of the bolster.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 5, get-in, arms-beside-bolster: spoken aloud</extracomment>
        <translation>Lass die Arme auf der Matte liegen, einen auf jeder Seite des Bolsters.</translation>
    </message>
    <message>
        <source>Under the hips</source>
        <extracomment>pose childs-pose, hips: label of a choice, short</extracomment>
        <translation>Unter den Hüften</translation>
    </message>
    <message>
        <source>Heels</source>
        <extracomment>pose childs-pose, hips, hips-on-heels: label of a choice, short</extracomment>
        <translation>Fersen</translation>
    </message>
    <message>
        <source>When your hips reach your heels with ease.</source>
        <extracomment>pose childs-pose, hips, hips-on-heels: whom or what the choice helps</extracomment>
        <translation>Wenn die Hüften mühelos auf die Fersen kommen.</translation>
    </message>
    <message>
        <source>Blanket</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips: label of a choice, short; pose childs-pose, shins, blanket-under-shins: label of a choice, short</extracomment>
        <translation>Decke</translation>
    </message>
    <message>
        <source>folded blanket between hips and heels</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>gefaltete Decke zwischen Hüften und Fersen</translation>
    </message>
    <message>
        <source>When your hips hover above your heels, or your knees do not like to bend so far.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips: whom or what the choice helps</extracomment>
        <translation>Wenn die Hüften über den Fersen schweben oder die Knie sich nicht gern so weit beugen.</translation>
    </message>
    <message>
        <source>Sit your hips back onto the blanket.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 2, get-in, sit-back-on-blanket: on the card, short</extracomment>
        <translation>Setz die Hüften zurück auf die Decke.</translation>
    </message>
    <message>
        <source>Sink your hips back onto the blanket.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 2, get-in, sit-back-on-blanket: spoken aloud</extracomment>
        <translation>Lass die Hüften zurück auf die Decke sinken.</translation>
    </message>
    <message>
        <source>Under the shins</source>
        <extracomment>pose childs-pose, shins: label of a choice, short</extracomment>
        <translation>Unter den Schienbeinen</translation>
    </message>
    <message>
        <source>When the mat is soft enough for your shins and feet.</source>
        <extracomment>pose childs-pose, shins, shins-on-mat: whom or what the choice helps</extracomment>
        <translation>Wenn die Matte für Schienbeine und Füße weich genug ist.</translation>
    </message>
    <message>
        <source>folded blanket under the shins</source>
        <extracomment>pose childs-pose, shins, blanket-under-shins: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>gefaltete Decke unter den Schienbeinen</translation>
    </message>
    <message>
        <source>When your knees, your shins or the tops of your feet feel the floor.</source>
        <extracomment>pose childs-pose, shins, blanket-under-shins: whom or what the choice helps</extracomment>
        <translation>Wenn Knie, Schienbeine oder Fußrücken den Boden spüren.</translation>
    </message>
    <message>
        <source>Knee injury, or knees that hurt when they bend deeply</source>
        <extracomment>pose childs-pose: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Knieverletzung, oder Knie, die bei tiefem Beugen schmerzen</translation>
    </message>
    <message>
        <source>Tuck a folded blanket behind your knees, or leave this pose out and draw your knees in lying on your back.</source>
        <extracomment>pose childs-pose: what they do instead</extracomment>
        <translation>Leg eine gefaltete Decke in die Kniekehlen, oder lass diese Haltung aus und zieh die Knie im Liegen auf dem Rücken heran.</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <extracomment>pose childs-pose: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Keep your knees wide and your belly free, and never let it be pressed.</source>
        <extracomment>pose childs-pose: what they do instead</extracomment>
        <translation>Halte die Knie weit und den Bauch frei, und drück nie darauf.</translation>
    </message>
    <message>
        <source>Bending forward brings on pain or tingling in a leg</source>
        <extracomment>pose childs-pose: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Vorbeugen löst Schmerz oder Kribbeln im Bein aus</translation>
    </message>
    <message>
        <source>Stop, and rest in supported corpse pose.</source>
        <extracomment>pose childs-pose: what they do instead</extracomment>
        <translation>Hör auf, und ruh dich in der gestützten Ruhelage aus.</translation>
    </message>
    <message>
        <source>Knee to chest</source>
        <extracomment>pose knee-to-chest: name of the pose</extracomment>
        <translation>Knie zur Brust</translation>
    </message>
    <message>
        <source>left knee</source>
        <extracomment>pose knee-to-chest, left side: label of a choice, short</extracomment>
        <translation>linkes Knie</translation>
    </message>
    <message>
        <source>right knee</source>
        <extracomment>pose knee-to-chest, right side: label of a choice, short</extracomment>
        <translation>rechtes Knie</translation>
    </message>
    <message>
        <source>down into your lower back</source>
        <extracomment>pose knee-to-chest: where to breathe; goes on from “Breathe”</extracomment>
        <translation>hinunter in den unteren Rücken</translation>
    </message>
    <message>
        <source>Lengthens your lower back a little, with the mat to carry your weight.</source>
        <extracomment>pose knee-to-chest: what the pose does</extracomment>
        <translation>Macht den unteren Rücken ein wenig länger, während die Matte dein Gewicht trägt.</translation>
    </message>
    <message>
        <source>A slow sway is a small massage for the muscles beside your spine.</source>
        <extracomment>pose knee-to-chest: what the pose does</extracomment>
        <translation>Langsames Wiegen ist eine kleine Massage für die Muskeln neben der Wirbelsäule.</translation>
    </message>
    <message>
        <source>Come down over one side onto your back.</source>
        <extracomment>pose knee-to-chest, get-in, step 1, lie-back: on the card, short</extracomment>
        <translation>Komm über eine Seite auf den Rücken.</translation>
    </message>
    <message>
        <source>Lean on one elbow, come down onto your side, and roll over onto your back.</source>
        <extracomment>pose knee-to-chest, get-in, step 1, lie-back: spoken aloud</extracomment>
        <translation>Stütz dich auf einen Ellbogen, komm auf die Seite hinunter, und roll dich auf den Rücken.</translation>
    </message>
    <message>
        <source>Both knees bent, soles on the mat.</source>
        <extracomment>pose knee-to-chest, get-in, step 2, soles-down: on the card, short</extracomment>
        <translation>Beide Knie gebeugt, Fußsohlen auf der Matte.</translation>
    </message>
    <message>
        <source>Keep both knees bent, with your soles on the mat.</source>
        <extracomment>pose knee-to-chest, get-in, step 2, soles-down: spoken aloud</extracomment>
        <translation>Lass beide Knie gebeugt, die Fußsohlen auf der Matte.</translation>
    </message>
    <message>
        <source>Draw your left knee in towards your chest.</source>
        <extracomment>pose knee-to-chest, get-in, step 3, draw-in, left side: on the card, short; pose knee-to-chest, get-in, step 3, draw-in, left side: spoken aloud</extracomment>
        <translation>Zieh das linke Knie zur Brust heran.</translation>
    </message>
    <message>
        <source>Draw your right knee in towards your chest.</source>
        <extracomment>pose knee-to-chest, get-in, step 3, draw-in, right side: on the card, short; pose knee-to-chest, get-in, step 3, draw-in, right side: spoken aloud</extracomment>
        <translation>Zieh das rechte Knie zur Brust heran.</translation>
    </message>
    <message>
        <source>Hold your left shin with both hands.</source>
        <extracomment>pose knee-to-chest, get-in, step 4, clasp-shin, left side: on the card, short</extracomment>
        <translation>Halte das linke Schienbein mit beiden Händen.</translation>
    </message>
    <message>
        <source>Hold your right shin with both hands.</source>
        <extracomment>pose knee-to-chest, get-in, step 4, clasp-shin, right side: on the card, short</extracomment>
        <translation>Halte das rechte Schienbein mit beiden Händen.</translation>
    </message>
    <message>
        <source>Hold your left shin with both hands, just below the knee.</source>
        <extracomment>pose knee-to-chest, get-in, step 4, clasp-shin, left side: spoken aloud</extracomment>
        <translation>Halte das linke Schienbein mit beiden Händen, dicht unter dem Knie.</translation>
    </message>
    <message>
        <source>Hold your right shin with both hands, just below the knee.</source>
        <extracomment>pose knee-to-chest, get-in, step 4, clasp-shin, right side: spoken aloud</extracomment>
        <translation>Halte das rechte Schienbein mit beiden Händen, dicht unter dem Knie.</translation>
    </message>
    <message>
        <source>Breathe into your lower back. Head and shoulders stay down.</source>
        <extracomment>pose knee-to-chest, hold, step 1, breathe: on the card, short</extracomment>
        <translation>Atme in den unteren Rücken. Kopf und Schultern bleiben liegen.</translation>
    </message>
    <message>
        <source>Breathe down into your lower back. Your head and both shoulders stay on the mat.</source>
        <extracomment>pose knee-to-chest, hold, step 1, breathe: spoken aloud</extracomment>
        <translation>Atme hinunter in den unteren Rücken. Der Kopf und beide Schultern bleiben auf der Matte.</translation>
    </message>
    <message>
        <source>If it feels good, sway your left knee slowly from side to side.</source>
        <extracomment>pose knee-to-chest, hold, step 2, sway, left side: on the card, short</extracomment>
        <translation>Wenn es guttut, wieg das linke Knie langsam hin und her.</translation>
    </message>
    <message>
        <source>If it feels good, sway your right knee slowly from side to side.</source>
        <extracomment>pose knee-to-chest, hold, step 2, sway, right side: on the card, short</extracomment>
        <translation>Wenn es guttut, wieg das rechte Knie langsam hin und her.</translation>
    </message>
    <message>
        <source>If it feels good, let your left knee sway slowly from side to side, like a small massage.</source>
        <extracomment>pose knee-to-chest, hold, step 2, sway, left side: spoken aloud</extracomment>
        <translation>Wenn es guttut, lass das linke Knie langsam hin und her wiegen, wie eine kleine Massage.</translation>
    </message>
    <message>
        <source>If it feels good, let your right knee sway slowly from side to side, like a small massage.</source>
        <extracomment>pose knee-to-chest, hold, step 2, sway, right side: spoken aloud</extracomment>
        <translation>Wenn es guttut, lass das rechte Knie langsam hin und her wiegen, wie eine kleine Massage.</translation>
    </message>
    <message>
        <source>Let go, and set your right foot down.</source>
        <extracomment>pose knee-to-chest, change-sides, step 1, set-first-foot-down, left side: on the card, short; pose knee-to-chest, come-out, step 1, set-foot-down, right side: on the card, short</extracomment>
        <translation>Lass los, und stell den rechten Fuß ab.</translation>
    </message>
    <message>
        <source>Let go, and set your left foot down.</source>
        <extracomment>pose knee-to-chest, change-sides, step 1, set-first-foot-down, right side: on the card, short; pose knee-to-chest, come-out, step 1, set-foot-down, left side: on the card, short</extracomment>
        <translation>Lass los, und stell den linken Fuß ab.</translation>
    </message>
    <message>
        <source>Let go gently, and set your right foot back on the mat.</source>
        <extracomment>pose knee-to-chest, change-sides, step 1, set-first-foot-down, left side: spoken aloud; pose knee-to-chest, come-out, step 1, set-foot-down, right side: spoken aloud</extracomment>
        <translation>Lass sanft los, und stell den rechten Fuß zurück auf die Matte.</translation>
    </message>
    <message>
        <source>Let go gently, and set your left foot back on the mat.</source>
        <extracomment>pose knee-to-chest, change-sides, step 1, set-first-foot-down, right side: spoken aloud; pose knee-to-chest, come-out, step 1, set-foot-down, left side: spoken aloud</extracomment>
        <translation>Lass sanft los, und stell den linken Fuß zurück auf die Matte.</translation>
    </message>
    <message>
        <source>Draw your left knee in. Hold your shin with both hands.</source>
        <extracomment>pose knee-to-chest, change-sides, step 2, draw-other-in, left side: on the card, short</extracomment>
        <translation>Zieh das linke Knie heran. Halte das Schienbein mit beiden Händen.</translation>
    </message>
    <message>
        <source>Draw your right knee in. Hold your shin with both hands.</source>
        <extracomment>pose knee-to-chest, change-sides, step 2, draw-other-in, right side: on the card, short</extracomment>
        <translation>Zieh das rechte Knie heran. Halte das Schienbein mit beiden Händen.</translation>
    </message>
    <message>
        <source>Now draw your left knee in, and hold your left shin with both hands.</source>
        <extracomment>pose knee-to-chest, change-sides, step 2, draw-other-in, left side: spoken aloud</extracomment>
        <translation>Zieh jetzt das linke Knie heran, und halte das linke Schienbein mit beiden Händen.</translation>
    </message>
    <message>
        <source>Now draw your right knee in, and hold your right shin with both hands.</source>
        <extracomment>pose knee-to-chest, change-sides, step 2, draw-other-in, right side: spoken aloud</extracomment>
        <translation>Zieh jetzt das rechte Knie heran, und halte das rechte Schienbein mit beiden Händen.</translation>
    </message>
    <message>
        <source>Rest for a breath or two, both knees bent.</source>
        <extracomment>pose knee-to-chest, rest, step 1, rest-knees-bent: on the card, short; pose knee-to-chest, rest, step 1, rest-knees-bent: spoken aloud; pose lying-twist, rest, step 1, rest-knees-bent: on the card, short (and 1 more places)</extracomment>
        <translation>Ruh dich ein, zwei Atemzüge aus, beide Knie gebeugt.</translation>
    </message>
    <message>
        <source>Hands</source>
        <extracomment>pose knee-to-chest, hands: label of a choice, short</extracomment>
        <translation>Hände</translation>
    </message>
    <message>
        <source>On the shin</source>
        <extracomment>pose knee-to-chest, hands, hands-on-shin: label of a choice, short</extracomment>
        <translation>Am Schienbein</translation>
    </message>
    <message>
        <source>When your knee bends easily and your hands reach your shin.</source>
        <extracomment>pose knee-to-chest, hands, hands-on-shin: whom or what the choice helps</extracomment>
        <translation>Wenn das Knie sich leicht beugt und die Hände zum Schienbein reichen.</translation>
    </message>
    <message>
        <source>Behind the thigh</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh: label of a choice, short</extracomment>
        <translation>Hinter dem Oberschenkel</translation>
    </message>
    <message>
        <source>hands behind the thigh</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>Hände hinter dem Oberschenkel</translation>
    </message>
    <message>
        <source>The gentler grip: it spares your knee and asks less of your back.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh: whom or what the choice helps</extracomment>
        <translation>Der sanftere Griff: Er schont das Knie und verlangt weniger vom Rücken.</translation>
    </message>
    <message>
        <source>Hold the back of your left thigh with both hands.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 1, get-in, clasp-thigh, left side: on the card, short; pose knee-to-chest, hands, hands-behind-thigh, step 1, get-in, clasp-thigh, left side: spoken aloud</extracomment>
        <translation>Halte den linken Oberschenkel von hinten mit beiden Händen.</translation>
    </message>
    <message>
        <source>Hold the back of your right thigh with both hands.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 1, get-in, clasp-thigh, right side: on the card, short; pose knee-to-chest, hands, hands-behind-thigh, step 1, get-in, clasp-thigh, right side: spoken aloud</extracomment>
        <translation>Halte den rechten Oberschenkel von hinten mit beiden Händen.</translation>
    </message>
    <message>
        <source>Draw your left knee in. Hold the back of your thigh.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 2, change-sides, draw-other-in-by-thigh, left side: on the card, short</extracomment>
        <translation>Zieh das linke Knie heran. Halte den Oberschenkel von hinten.</translation>
    </message>
    <message>
        <source>Draw your right knee in. Hold the back of your thigh.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 2, change-sides, draw-other-in-by-thigh, right side: on the card, short</extracomment>
        <translation>Zieh das rechte Knie heran. Halte den Oberschenkel von hinten.</translation>
    </message>
    <message>
        <source>Now draw your left knee in, and hold the back of your left thigh.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 2, change-sides, draw-other-in-by-thigh, left side: spoken aloud</extracomment>
        <translation>Zieh jetzt das linke Knie heran, und halte den linken Oberschenkel von hinten.</translation>
    </message>
    <message>
        <source>Now draw your right knee in, and hold the back of your right thigh.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 2, change-sides, draw-other-in-by-thigh, right side: spoken aloud</extracomment>
        <translation>Zieh jetzt das rechte Knie heran, und halte den rechten Oberschenkel von hinten.</translation>
    </message>
    <message>
        <source>Strap</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh: label of a choice, short</extracomment>
        <translation>Gurt</translation>
    </message>
    <message>
        <source>strap round the thigh</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>Gurt um den Oberschenkel</translation>
    </message>
    <message>
        <source>When your hands do not reach without lifting your head or your shoulders.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh: whom or what the choice helps</extracomment>
        <translation>Wenn die Hände nur hinreichen, indem Kopf oder Schultern sich heben.</translation>
    </message>
    <message>
        <source>Lay your strap beside your hips, within reach.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 1, set-up, strap-to-hand: on the card, short</extracomment>
        <translation>Leg den Gurt neben die Hüften, in Reichweite.</translation>
    </message>
    <message>
        <source>Lay your strap on the mat beside your hips, within reach.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 1, set-up, strap-to-hand: spoken aloud</extracomment>
        <translation>Leg den Gurt neben den Hüften auf die Matte, in Reichweite.</translation>
    </message>
    <message>
        <source>Loop the strap behind your left thigh. Hold one end in each hand.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 2, get-in, loop-strap, left side: on the card, short</extracomment>
        <translation>Leg den Gurt hinter den linken Oberschenkel. Halte in jeder Hand ein Ende.</translation>
    </message>
    <message>
        <source>Loop the strap behind your right thigh. Hold one end in each hand.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 2, get-in, loop-strap, right side: on the card, short</extracomment>
        <translation>Leg den Gurt hinter den rechten Oberschenkel. Halte in jeder Hand ein Ende.</translation>
    </message>
    <message>
        <source>Loop the strap behind your left thigh, hold one end in each hand, and let your elbows sink.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 2, get-in, loop-strap, left side: spoken aloud</extracomment>
        <translation>Leg den Gurt hinter den linken Oberschenkel, halte in jeder Hand ein Ende, und lass die Ellbogen sinken.</translation>
    </message>
    <message>
        <source>Loop the strap behind your right thigh, hold one end in each hand, and let your elbows sink.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 2, get-in, loop-strap, right side: spoken aloud</extracomment>
        <translation>Leg den Gurt hinter den rechten Oberschenkel, halte in jeder Hand ein Ende, und lass die Ellbogen sinken.</translation>
    </message>
    <message>
        <source>Draw your left knee in, and loop the strap behind that thigh.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 3, change-sides, move-strap, left side: on the card, short</extracomment>
        <translation>Zieh das linke Knie heran, und leg den Gurt hinter diesen Oberschenkel.</translation>
    </message>
    <message>
        <source>Draw your right knee in, and loop the strap behind that thigh.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 3, change-sides, move-strap, right side: on the card, short</extracomment>
        <translation>Zieh das rechte Knie heran, und leg den Gurt hinter diesen Oberschenkel.</translation>
    </message>
    <message>
        <source>Now draw your left knee in, loop the strap behind your left thigh, and hold both ends.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 3, change-sides, move-strap, left side: spoken aloud</extracomment>
        <translation>Zieh jetzt das linke Knie heran, leg den Gurt hinter den linken Oberschenkel, und halte beide Enden.</translation>
    </message>
    <message>
        <source>Now draw your right knee in, loop the strap behind your right thigh, and hold both ends.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 3, change-sides, move-strap, right side: spoken aloud</extracomment>
        <translation>Zieh jetzt das rechte Knie heran, leg den Gurt hinter den rechten Oberschenkel, und halte beide Enden.</translation>
    </message>
    <message>
        <source>Under the head</source>
        <extracomment>pose knee-to-chest, head: label of a choice, short; pose supported-savasana, head: label of a choice, short</extracomment>
        <translation>Unter dem Kopf</translation>
    </message>
    <message>
        <source>When your chin stays level as your head lies down.</source>
        <extracomment>pose knee-to-chest, head, head-on-mat: whom or what the choice helps; pose supported-savasana, head, head-on-mat: whom or what the choice helps</extracomment>
        <translation>Wenn das Kinn waagerecht bleibt, sobald der Kopf liegt.</translation>
    </message>
    <message>
        <source>Folded blanket</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head: label of a choice, short; pose lying-twist, between, blanket-between-knees: label of a choice, short; pose supported-savasana, head, blanket-under-head: label of a choice, short</extracomment>
        <translation>Gefaltete Decke</translation>
    </message>
    <message>
        <source>folded blanket under the head</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop; pose supported-savasana, head, blanket-under-head: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>gefaltete Decke unter dem Kopf</translation>
    </message>
    <message>
        <source>When your chin tips up, or the back of your head feels the floor.</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head: whom or what the choice helps; pose supported-savasana, head, blanket-under-head: whom or what the choice helps</extracomment>
        <translation>Wenn das Kinn nach oben kippt oder der Hinterkopf den Boden spürt.</translation>
    </message>
    <message>
        <source>Hip replacement</source>
        <extracomment>pose knee-to-chest: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Künstliches Hüftgelenk</translation>
    </message>
    <message>
        <source>Hold behind the thigh, and do not draw the knee past a right angle.</source>
        <extracomment>pose knee-to-chest: what they do instead</extracomment>
        <translation>Halte hinter dem Oberschenkel, und zieh das Knie nicht weiter als bis zum rechten Winkel.</translation>
    </message>
    <message>
        <source>Late pregnancy</source>
        <extracomment>pose knee-to-chest: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Späte Schwangerschaft</translation>
    </message>
    <message>
        <source>Draw the knee out beside your belly, never onto it.</source>
        <extracomment>pose knee-to-chest: what they do instead</extracomment>
        <translation>Zieh das Knie neben den Bauch, nie darauf.</translation>
    </message>
    <message>
        <source>Lying twist</source>
        <extracomment>pose lying-twist: name of the pose</extracomment>
        <translation>Drehung im Liegen</translation>
    </message>
    <message>
        <source>knees to the left</source>
        <extracomment>pose lying-twist, left side: label of a choice, short</extracomment>
        <translation>Knie nach links</translation>
    </message>
    <message>
        <source>knees to the right</source>
        <extracomment>pose lying-twist, right side: label of a choice, short</extracomment>
        <translation>Knie nach rechts</translation>
    </message>
    <message>
        <source>straight to where it is tight or sore</source>
        <extracomment>pose lying-twist: where to breathe; goes on from “Breathe”</extracomment>
        <translation>genau dorthin, wo es eng ist oder wehtut</translation>
    </message>
    <message>
        <source>Turns your spine gently, with your weight on the mat.</source>
        <extracomment>pose lying-twist: what the pose does</extracomment>
        <translation>Dreht die Wirbelsäule sanft, während dein Gewicht auf der Matte ruht.</translation>
    </message>
    <message>
        <source>Loosens the muscles around your waist and your hips.</source>
        <extracomment>pose lying-twist: what the pose does</extracomment>
        <translation>Lockert die Muskeln um Taille und Hüften.</translation>
    </message>
    <message>
        <source>Gives you time to breathe into one side of your back, then the other.</source>
        <extracomment>pose lying-twist: what the pose does</extracomment>
        <translation>Gibt dir Zeit, in die eine Seite des Rückens zu atmen, dann in die andere.</translation>
    </message>
    <message>
        <source>Open your arms out wide.</source>
        <extracomment>pose lying-twist, get-in, step 1, open-arms: on the card, short</extracomment>
        <translation>Breite die Arme weit aus.</translation>
    </message>
    <message>
        <source>Open your arms out wide on the mat.</source>
        <extracomment>pose lying-twist, get-in, step 1, open-arms: spoken aloud</extracomment>
        <translation>Breite die Arme weit auf der Matte aus.</translation>
    </message>
    <message>
        <source>Lift your hips and shift them a hand&apos;s breadth to the right.</source>
        <extracomment>pose lying-twist, get-in, step 2, shift-hips, left side: on the card, short</extracomment>
        <translation>Heb die Hüften, und schieb sie eine Handbreit nach rechts.</translation>
    </message>
    <message>
        <source>Lift your hips and shift them a hand&apos;s breadth to the left.</source>
        <extracomment>pose lying-twist, get-in, step 2, shift-hips, right side: on the card, short</extracomment>
        <translation>Heb die Hüften, und schieb sie eine Handbreit nach links.</translation>
    </message>
    <message>
        <source>Press into your feet, lift your hips a little, and set them down a hand&apos;s breadth to the right.</source>
        <extracomment>pose lying-twist, get-in, step 2, shift-hips, left side: spoken aloud</extracomment>
        <translation>Drück die Füße in die Matte, heb die Hüften ein wenig, und setz sie eine Handbreit weiter rechts ab.</translation>
    </message>
    <message>
        <source>Press into your feet, lift your hips a little, and set them down a hand&apos;s breadth to the left.</source>
        <extracomment>pose lying-twist, get-in, step 2, shift-hips, right side: spoken aloud</extracomment>
        <translation>Drück die Füße in die Matte, heb die Hüften ein wenig, und setz sie eine Handbreit weiter links ab.</translation>
    </message>
    <message>
        <source>Let both knees sink to the left.</source>
        <extracomment>pose lying-twist, get-in, step 3, drop-knees, left side: on the card, short; pose lying-twist, change-sides, step 3, drop-knees-across, left side: on the card, short</extracomment>
        <translation>Lass beide Knie nach links sinken.</translation>
    </message>
    <message>
        <source>Let both knees sink to the right.</source>
        <extracomment>pose lying-twist, get-in, step 3, drop-knees, right side: on the card, short; pose lying-twist, change-sides, step 3, drop-knees-across, right side: on the card, short</extracomment>
        <translation>Lass beide Knie nach rechts sinken.</translation>
    </message>
    <message>
        <source>Now let both knees sink slowly over to the left.</source>
        <extracomment>pose lying-twist, get-in, step 3, drop-knees, left side: spoken aloud</extracomment>
        <translation>Lass jetzt beide Knie langsam nach links sinken.</translation>
    </message>
    <message>
        <source>Now let both knees sink slowly over to the right.</source>
        <extracomment>pose lying-twist, get-in, step 3, drop-knees, right side: spoken aloud</extracomment>
        <translation>Lass jetzt beide Knie langsam nach rechts sinken.</translation>
    </message>
    <message>
        <source>Keep your right shoulder blade heavy, collarbones to the ceiling.</source>
        <extracomment>pose lying-twist, hold, step 1, shoulder-heavy, left side: on the card, short</extracomment>
        <translation>Das rechte Schulterblatt bleibt schwer, die Schlüsselbeine zeigen nach oben.</translation>
    </message>
    <message>
        <source>Keep your left shoulder blade heavy, collarbones to the ceiling.</source>
        <extracomment>pose lying-twist, hold, step 1, shoulder-heavy, right side: on the card, short</extracomment>
        <translation>Das linke Schulterblatt bleibt schwer, die Schlüsselbeine zeigen nach oben.</translation>
    </message>
    <message>
        <source>Let your right shoulder blade stay heavy on the mat, your collarbones facing the ceiling.</source>
        <extracomment>pose lying-twist, hold, step 1, shoulder-heavy, left side: spoken aloud</extracomment>
        <translation>Lass das rechte Schulterblatt schwer auf der Matte, die Schlüsselbeine zeigen zur Zimmerdecke.</translation>
    </message>
    <message>
        <source>Let your left shoulder blade stay heavy on the mat, your collarbones facing the ceiling.</source>
        <extracomment>pose lying-twist, hold, step 1, shoulder-heavy, right side: spoken aloud</extracomment>
        <translation>Lass das linke Schulterblatt schwer auf der Matte, die Schlüsselbeine zeigen zur Zimmerdecke.</translation>
    </message>
    <message>
        <source>Send your breath to where it is tight or sore.</source>
        <extracomment>pose lying-twist, hold, step 2, breathe: on the card, short</extracomment>
        <translation>Schick den Atem dorthin, wo es eng ist oder wehtut.</translation>
    </message>
    <message>
        <source>Relax, from your lower belly down.</source>
        <extracomment>pose lying-twist, hold, step 3, soften: on the card, short</extracomment>
        <translation>Entspann dich, vom Unterbauch abwärts.</translation>
    </message>
    <message>
        <source>Relax, from your lower belly all the way down.</source>
        <extracomment>pose lying-twist, hold, step 3, soften: spoken aloud</extracomment>
        <translation>Entspann dich, vom Unterbauch bis ganz nach unten.</translation>
    </message>
    <message>
        <source>Bring your knees back up, one after the other.</source>
        <extracomment>pose lying-twist, change-sides, step 1, knees-to-middle: on the card, short; pose lying-twist, come-out, step 1, knees-up: on the card, short</extracomment>
        <translation>Bring die Knie wieder hoch, eins nach dem anderen.</translation>
    </message>
    <message>
        <source>Bring your knees back up to the middle, one after the other.</source>
        <extracomment>pose lying-twist, change-sides, step 1, knees-to-middle: spoken aloud; pose lying-twist, come-out, step 1, knees-up: spoken aloud</extracomment>
        <translation>Bring die Knie wieder hoch zur Mitte, eins nach dem anderen.</translation>
    </message>
    <message>
        <source>Shift your hips past the middle, a hand&apos;s breadth to the right.</source>
        <extracomment>pose lying-twist, change-sides, step 2, shift-hips-across, left side: on the card, short</extracomment>
        <translation>Schieb die Hüften über die Mitte, eine Handbreit nach rechts.</translation>
    </message>
    <message>
        <source>Shift your hips past the middle, a hand&apos;s breadth to the left.</source>
        <extracomment>pose lying-twist, change-sides, step 2, shift-hips-across, right side: on the card, short</extracomment>
        <translation>Schieb die Hüften über die Mitte, eine Handbreit nach links.</translation>
    </message>
    <message>
        <source>Lift your hips, and set them down past the middle, a hand&apos;s breadth to the right.</source>
        <extracomment>pose lying-twist, change-sides, step 2, shift-hips-across, left side: spoken aloud</extracomment>
        <translation>Heb die Hüften, und setz sie über die Mitte hinaus ab, eine Handbreit weiter rechts.</translation>
    </message>
    <message>
        <source>Lift your hips, and set them down past the middle, a hand&apos;s breadth to the left.</source>
        <extracomment>pose lying-twist, change-sides, step 2, shift-hips-across, right side: spoken aloud</extracomment>
        <translation>Heb die Hüften, und setz sie über die Mitte hinaus ab, eine Handbreit weiter links.</translation>
    </message>
    <message>
        <source>Let both knees sink slowly over to the left.</source>
        <extracomment>pose lying-twist, change-sides, step 3, drop-knees-across, left side: spoken aloud</extracomment>
        <translation>Lass beide Knie langsam nach links sinken.</translation>
    </message>
    <message>
        <source>Let both knees sink slowly over to the right.</source>
        <extracomment>pose lying-twist, change-sides, step 3, drop-knees-across, right side: spoken aloud</extracomment>
        <translation>Lass beide Knie langsam nach rechts sinken.</translation>
    </message>
    <message>
        <source>Under the knee</source>
        <extracomment>pose lying-twist, knee: label of a choice, short</extracomment>
        <translation>Unter dem Knie</translation>
    </message>
    <message>
        <source>When your lower knee comes down with ease.</source>
        <extracomment>pose lying-twist, knee, knee-free: whom or what the choice helps</extracomment>
        <translation>Wenn das untere Knie mühelos hinunterkommt.</translation>
    </message>
    <message>
        <source>Block, low</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee: label of a choice, short</extracomment>
        <translation>Block, flach</translation>
    </message>
    <message>
        <source>low block under the knee</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>flacher Block unter dem Knie</translation>
    </message>
    <message>
        <source>When your lower knee floats just above the mat.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee: whom or what the choice helps</extracomment>
        <translation>Wenn das untere Knie knapp über der Matte schwebt.</translation>
    </message>
    <message>
        <source>Lay your block flat to your left, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 1, set-up, place-block-low, left side: on the card, short; pose lying-twist, knee, block-low-under-knee, step 1, set-up, place-block-low, left side: spoken aloud</extracomment>
        <translation>Leg den Block flach links neben dich, dorthin, wo das Knie ankommt.</translation>
    </message>
    <message>
        <source>Lay your block flat to your right, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 1, set-up, place-block-low, right side: on the card, short; pose lying-twist, knee, block-low-under-knee, step 1, set-up, place-block-low, right side: spoken aloud</extracomment>
        <translation>Leg den Block flach rechts neben dich, dorthin, wo das Knie ankommt.</translation>
    </message>
    <message>
        <source>Let both knees sink to the left. Rest the lower one on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 2, get-in, drop-knees-to-low-block, left side: on the card, short; pose lying-twist, knee, block-low-under-knee, step 4, change-sides, drop-knees-across-to-low-block, left side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 2, get-in, drop-knees-to-middle-block, left side: on the card, short (and 3 more places)</extracomment>
        <translation>Lass beide Knie nach links sinken. Leg das untere auf den Block.</translation>
    </message>
    <message>
        <source>Let both knees sink to the right. Rest the lower one on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 2, get-in, drop-knees-to-low-block, right side: on the card, short; pose lying-twist, knee, block-low-under-knee, step 4, change-sides, drop-knees-across-to-low-block, right side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 2, get-in, drop-knees-to-middle-block, right side: on the card, short (and 3 more places)</extracomment>
        <translation>Lass beide Knie nach rechts sinken. Leg das untere auf den Block.</translation>
    </message>
    <message>
        <source>Now let both knees sink to the left, until the lower one rests on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 2, get-in, drop-knees-to-low-block, left side: spoken aloud; pose lying-twist, knee, block-middle-under-knee, step 2, get-in, drop-knees-to-middle-block, left side: spoken aloud; pose lying-twist, knee, block-high-under-knee, step 2, get-in, drop-knees-to-high-block, left side: spoken aloud</extracomment>
        <translation>Lass jetzt beide Knie nach links sinken, bis das untere auf dem Block liegt.</translation>
    </message>
    <message>
        <source>Now let both knees sink to the right, until the lower one rests on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 2, get-in, drop-knees-to-low-block, right side: spoken aloud; pose lying-twist, knee, block-middle-under-knee, step 2, get-in, drop-knees-to-middle-block, right side: spoken aloud; pose lying-twist, knee, block-high-under-knee, step 2, get-in, drop-knees-to-high-block, right side: spoken aloud</extracomment>
        <translation>Lass jetzt beide Knie nach rechts sinken, bis das untere auf dem Block liegt.</translation>
    </message>
    <message>
        <source>Move your block over to your left.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 3, change-sides, move-low-block, left side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 3, change-sides, move-middle-block, left side: on the card, short; pose lying-twist, knee, block-high-under-knee, step 3, change-sides, move-high-block, left side: on the card, short</extracomment>
        <translation>Leg den Block auf die linke Seite hinüber.</translation>
    </message>
    <message>
        <source>Move your block over to your right.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 3, change-sides, move-low-block, right side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 3, change-sides, move-middle-block, right side: on the card, short; pose lying-twist, knee, block-high-under-knee, step 3, change-sides, move-high-block, right side: on the card, short</extracomment>
        <translation>Leg den Block auf die rechte Seite hinüber.</translation>
    </message>
    <message>
        <source>Move your block across to your left side, lying flat.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 3, change-sides, move-low-block, left side: spoken aloud</extracomment>
        <translation>Leg den Block flach auf die linke Seite hinüber.</translation>
    </message>
    <message>
        <source>Move your block across to your right side, lying flat.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 3, change-sides, move-low-block, right side: spoken aloud</extracomment>
        <translation>Leg den Block flach auf die rechte Seite hinüber.</translation>
    </message>
    <message>
        <source>Let both knees sink to the left, until the lower one rests on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 4, change-sides, drop-knees-across-to-low-block, left side: spoken aloud; pose lying-twist, knee, block-middle-under-knee, step 4, change-sides, drop-knees-across-to-middle-block, left side: spoken aloud; pose lying-twist, knee, block-high-under-knee, step 4, change-sides, drop-knees-across-to-high-block, left side: spoken aloud</extracomment>
        <translation>Lass beide Knie nach links sinken, bis das untere auf dem Block liegt.</translation>
    </message>
    <message>
        <source>Let both knees sink to the right, until the lower one rests on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 4, change-sides, drop-knees-across-to-low-block, right side: spoken aloud; pose lying-twist, knee, block-middle-under-knee, step 4, change-sides, drop-knees-across-to-middle-block, right side: spoken aloud; pose lying-twist, knee, block-high-under-knee, step 4, change-sides, drop-knees-across-to-high-block, right side: spoken aloud</extracomment>
        <translation>Lass beide Knie nach rechts sinken, bis das untere auf dem Block liegt.</translation>
    </message>
    <message>
        <source>Block, middle</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee: label of a choice, short</extracomment>
        <translation>Block, mittel</translation>
    </message>
    <message>
        <source>block on its long edge under the knee</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>Block auf der langen Kante unter dem Knie</translation>
    </message>
    <message>
        <source>When your lower knee floats a good way above the mat, or pulls in your back.</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee: whom or what the choice helps</extracomment>
        <translation>Wenn das untere Knie ein gutes Stück über der Matte schwebt oder es im Rücken zieht.</translation>
    </message>
    <message>
        <source>Set your block on its long edge to your left, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee, step 1, set-up, place-block-middle, left side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 1, set-up, place-block-middle, left side: spoken aloud</extracomment>
        <translation>Stell den Block auf die lange Kante links neben dich, dorthin, wo das Knie ankommt.</translation>
    </message>
    <message>
        <source>Set your block on its long edge to your right, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee, step 1, set-up, place-block-middle, right side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 1, set-up, place-block-middle, right side: spoken aloud</extracomment>
        <translation>Stell den Block auf die lange Kante rechts neben dich, dorthin, wo das Knie ankommt.</translation>
    </message>
    <message>
        <source>Move your block across to your left side, on its long edge.</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee, step 3, change-sides, move-middle-block, left side: spoken aloud</extracomment>
        <translation>Stell den Block auf der linken Seite auf die lange Kante.</translation>
    </message>
    <message>
        <source>Move your block across to your right side, on its long edge.</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee, step 3, change-sides, move-middle-block, right side: spoken aloud</extracomment>
        <translation>Stell den Block auf der rechten Seite auf die lange Kante.</translation>
    </message>
    <message>
        <source>Block, high</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee: label of a choice, short</extracomment>
        <translation>Block, hoch</translation>
    </message>
    <message>
        <source>upright block under the knee</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>Block hochkant unter dem Knie</translation>
    </message>
    <message>
        <source>When only a small turn feels right today.</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee: whom or what the choice helps</extracomment>
        <translation>Wenn sich heute nur eine kleine Drehung richtig anfühlt.</translation>
    </message>
    <message>
        <source>Stand your block on its end to your left, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee, step 1, set-up, place-block-high, left side: on the card, short; pose lying-twist, knee, block-high-under-knee, step 1, set-up, place-block-high, left side: spoken aloud</extracomment>
        <translation>Stell den Block hochkant links neben dich, dorthin, wo das Knie ankommt.</translation>
    </message>
    <message>
        <source>Stand your block on its end to your right, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee, step 1, set-up, place-block-high, right side: on the card, short; pose lying-twist, knee, block-high-under-knee, step 1, set-up, place-block-high, right side: spoken aloud</extracomment>
        <translation>Stell den Block hochkant rechts neben dich, dorthin, wo das Knie ankommt.</translation>
    </message>
    <message>
        <source>Move your block across to your left side, standing on its end.</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee, step 3, change-sides, move-high-block, left side: spoken aloud</extracomment>
        <translation>Stell den Block hochkant auf die linke Seite hinüber.</translation>
    </message>
    <message>
        <source>Move your block across to your right side, standing on its end.</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee, step 3, change-sides, move-high-block, right side: spoken aloud</extracomment>
        <translation>Stell den Block hochkant auf die rechte Seite hinüber.</translation>
    </message>
    <message>
        <source>Bolster</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee: label of a choice, short; pose supported-savasana, legs, bolster-under-knees: label of a choice, short</extracomment>
        <translation>Bolster</translation>
    </message>
    <message>
        <source>bolster under the knee</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>Bolster unter dem Knie</translation>
    </message>
    <message>
        <source>The easiest way: your whole lower leg is carried, and your back turns less.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee: whom or what the choice helps</extracomment>
        <translation>Der leichteste Weg: Das ganze untere Bein wird getragen, und der Rücken dreht sich weniger.</translation>
    </message>
    <message>
        <source>Lay your bolster to your left, where your leg will land.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 1, set-up, place-bolster, left side: on the card, short; pose lying-twist, knee, bolster-under-knee, step 1, set-up, place-bolster, left side: spoken aloud</extracomment>
        <translation>Leg das Bolster links neben dich, dorthin, wo das Bein ankommt.</translation>
    </message>
    <message>
        <source>Lay your bolster to your right, where your leg will land.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 1, set-up, place-bolster, right side: on the card, short; pose lying-twist, knee, bolster-under-knee, step 1, set-up, place-bolster, right side: spoken aloud</extracomment>
        <translation>Leg das Bolster rechts neben dich, dorthin, wo das Bein ankommt.</translation>
    </message>
    <message>
        <source>Let both knees sink to the left, down onto the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 2, get-in, drop-knees-to-bolster, left side: on the card, short; pose lying-twist, knee, bolster-under-knee, step 4, change-sides, drop-knees-across-to-bolster, left side: on the card, short</extracomment>
        <translation>Lass beide Knie nach links sinken, hinunter auf das Bolster.</translation>
    </message>
    <message>
        <source>Let both knees sink to the right, down onto the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 2, get-in, drop-knees-to-bolster, right side: on the card, short; pose lying-twist, knee, bolster-under-knee, step 4, change-sides, drop-knees-across-to-bolster, right side: on the card, short</extracomment>
        <translation>Lass beide Knie nach rechts sinken, hinunter auf das Bolster.</translation>
    </message>
    <message>
        <source>Now let both knees sink to the left, until the lower one rests on the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 2, get-in, drop-knees-to-bolster, left side: spoken aloud</extracomment>
        <translation>Lass jetzt beide Knie nach links sinken, bis das untere auf dem Bolster liegt.</translation>
    </message>
    <message>
        <source>Now let both knees sink to the right, until the lower one rests on the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 2, get-in, drop-knees-to-bolster, right side: spoken aloud</extracomment>
        <translation>Lass jetzt beide Knie nach rechts sinken, bis das untere auf dem Bolster liegt.</translation>
    </message>
    <message>
        <source>Move your bolster over to your left.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 3, change-sides, move-bolster, left side: on the card, short</extracomment>
        <translation>Leg das Bolster auf die linke Seite hinüber.</translation>
    </message>
    <message>
        <source>Move your bolster over to your right.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 3, change-sides, move-bolster, right side: on the card, short</extracomment>
        <translation>Leg das Bolster auf die rechte Seite hinüber.</translation>
    </message>
    <message>
        <source>Let both knees sink to the left, until the lower one rests on the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 4, change-sides, drop-knees-across-to-bolster, left side: spoken aloud</extracomment>
        <translation>Lass beide Knie nach links sinken, bis das untere auf dem Bolster liegt.</translation>
    </message>
    <message>
        <source>Let both knees sink to the right, until the lower one rests on the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 4, change-sides, drop-knees-across-to-bolster, right side: spoken aloud</extracomment>
        <translation>Lass beide Knie nach rechts sinken, bis das untere auf dem Bolster liegt.</translation>
    </message>
    <message>
        <source>Between the knees</source>
        <extracomment>pose lying-twist, between: label of a choice, short</extracomment>
        <translation>Zwischen den Knien</translation>
    </message>
    <message>
        <source>When your upper knee rests on the lower one with ease.</source>
        <extracomment>pose lying-twist, between, knees-together: whom or what the choice helps</extracomment>
        <translation>Wenn das obere Knie mühelos auf dem unteren liegt.</translation>
    </message>
    <message>
        <source>folded blanket between the knees</source>
        <extracomment>pose lying-twist, between, blanket-between-knees: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>gefaltete Decke zwischen den Knien</translation>
    </message>
    <message>
        <source>When your upper hip pulls, or your knees press on each other.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees: whom or what the choice helps</extracomment>
        <translation>Wenn die obere Hüfte zieht oder die Knie aufeinander drücken.</translation>
    </message>
    <message>
        <source>Recent disc injury, spinal fusion or osteoporosis</source>
        <extracomment>pose lying-twist: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Frischer Bandscheibenschaden, Wirbelversteifung oder Osteoporose</translation>
    </message>
    <message>
        <source>Keep your knees higher on a bolster and turn only a little, or leave this pose out.</source>
        <extracomment>pose lying-twist: what they do instead</extracomment>
        <translation>Lass die Knie höher auf einem Bolster liegen und dreh dich nur wenig, oder lass diese Haltung aus.</translation>
    </message>
    <message>
        <source>Pain that runs down a leg</source>
        <extracomment>pose lying-twist: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Schmerz, der ins Bein zieht</translation>
    </message>
    <message>
        <source>Stop, come back to the middle, and rest in supported corpse pose.</source>
        <extracomment>pose lying-twist: what they do instead</extracomment>
        <translation>Hör auf, komm zurück zur Mitte, und ruh dich in der gestützten Ruhelage aus.</translation>
    </message>
    <message>
        <source>Supported corpse pose</source>
        <extracomment>pose supported-savasana: name of the pose</extracomment>
        <translation>Gestützte Ruhelage</translation>
    </message>
    <message>
        <source>softly into your belly</source>
        <extracomment>pose supported-savasana: where to breathe; goes on from “Breathe”</extracomment>
        <translation>weich in den Bauch</translation>
    </message>
    <message>
        <source>Takes the weight of your legs off your lower back.</source>
        <extracomment>pose supported-savasana: what the pose does</extracomment>
        <translation>Nimmt dem unteren Rücken das Gewicht der Beine ab.</translation>
    </message>
    <message>
        <source>Gives what you have just done time to settle.</source>
        <extracomment>pose supported-savasana: what the pose does</extracomment>
        <translation>Gibt dem, was du gerade getan hast, Zeit zu wirken.</translation>
    </message>
    <message>
        <source>Set your feet a little wider than your hips.</source>
        <extracomment>pose supported-savasana, get-in, step 1, feet-wide: on the card, short</extracomment>
        <translation>Stell die Füße etwas weiter auf als die Hüften.</translation>
    </message>
    <message>
        <source>Set your feet flat, a little wider than your hips.</source>
        <extracomment>pose supported-savasana, get-in, step 1, feet-wide: spoken aloud</extracomment>
        <translation>Stell die Füße flach auf, etwas weiter als die Hüften.</translation>
    </message>
    <message>
        <source>Let your knees lean in on each other.</source>
        <extracomment>pose supported-savasana, get-in, step 2, knees-lean: on the card, short; pose supported-savasana, get-in, step 2, knees-lean: spoken aloud</extracomment>
        <translation>Lass die Knie aneinander lehnen.</translation>
    </message>
    <message>
        <source>Rest your arms a little away from your sides, palms up.</source>
        <extracomment>pose supported-savasana, get-in, step 3, arms-away: on the card, short</extracomment>
        <translation>Leg die Arme ein wenig vom Körper weg ab, Handflächen nach oben.</translation>
    </message>
    <message>
        <source>Rest your arms a little away from your sides, with your palms up.</source>
        <extracomment>pose supported-savasana, get-in, step 3, arms-away: spoken aloud</extracomment>
        <translation>Leg die Arme ein wenig vom Körper weg ab, die Handflächen nach oben.</translation>
    </message>
    <message>
        <source>Close your eyes. Let your breath come and go.</source>
        <extracomment>pose supported-savasana, hold, step 1, breathe: on the card, short</extracomment>
        <translation>Schließ die Augen. Lass den Atem kommen und gehen.</translation>
    </message>
    <message>
        <source>Let your eyes close, and let your breath come and go as it likes.</source>
        <extracomment>pose supported-savasana, hold, step 1, breathe: spoken aloud</extracomment>
        <translation>Lass die Augen zufallen, und lass den Atem kommen und gehen, wie er mag.</translation>
    </message>
    <message>
        <source>Soften your jaw, your shoulders, your belly.</source>
        <extracomment>pose supported-savasana, hold, step 2, soften: on the card, short</extracomment>
        <translation>Lass Kiefer, Schultern und Bauch weich werden.</translation>
    </message>
    <message>
        <source>Soften your jaw, your shoulders, and your belly.</source>
        <extracomment>pose supported-savasana, hold, step 2, soften: spoken aloud</extracomment>
        <translation>Lass den Kiefer, die Schultern und den Bauch weich werden.</translation>
    </message>
    <message>
        <source>Nothing more to do. Stay, and rest.</source>
        <extracomment>pose supported-savasana, hold, step 3, stay: on the card, short</extracomment>
        <translation>Mehr ist nicht zu tun. Bleib, und ruh dich aus.</translation>
    </message>
    <message>
        <source>There is nothing more to do. The mat carries you. Stay, and rest.</source>
        <extracomment>pose supported-savasana, hold, step 3, stay: spoken aloud</extracomment>
        <translation>Mehr ist nicht zu tun. Die Matte trägt dich. Bleib, und ruh dich aus.</translation>
    </message>
    <message>
        <source>Press up with your hands, head last.</source>
        <extracomment>pose supported-savasana, come-out, step 4, press-up: on the card, short</extracomment>
        <translation>Drück dich mit den Händen hoch, den Kopf zuletzt.</translation>
    </message>
    <message>
        <source>Sit quietly, and notice how you feel.</source>
        <extracomment>pose supported-savasana, rest, step 1, sit-quietly: on the card, short</extracomment>
        <translation>Sitz still, und spür, wie es dir geht.</translation>
    </message>
    <message>
        <source>Sit quietly for a breath or two, and notice how you feel.</source>
        <extracomment>pose supported-savasana, rest, step 1, sit-quietly: spoken aloud</extracomment>
        <translation>Sitz ein, zwei Atemzüge lang still, und spür, wie es dir geht.</translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>pose supported-savasana, legs: label of a choice, short</extracomment>
        <translation>Beine</translation>
    </message>
    <message>
        <source>Feet flat</source>
        <extracomment>pose supported-savasana, legs, feet-flat: label of a choice, short</extracomment>
        <translation>Füße aufgestellt</translation>
    </message>
    <message>
        <source>The most support without a prop: straight legs can press on a sore lower back, bent knees do not.</source>
        <extracomment>pose supported-savasana, legs, feet-flat: whom or what the choice helps</extracomment>
        <translation>Die beste Stütze ohne Hilfsmittel: Gestreckte Beine können einen wunden unteren Rücken belasten, gebeugte Knie nicht.</translation>
    </message>
    <message>
        <source>bolster under the knees</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>Bolster unter den Knien</translation>
    </message>
    <message>
        <source>Carries both legs, so that your back and your hips can let go.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees: whom or what the choice helps</extracomment>
        <translation>Trägt beide Beine, damit Rücken und Hüften loslassen können.</translation>
    </message>
    <message>
        <source>Let your legs grow heavy over the bolster.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 2, get-in, legs-over-bolster: on the card, short</extracomment>
        <translation>Lass die Beine schwer werden auf dem Bolster.</translation>
    </message>
    <message>
        <source>Let your legs sink over the bolster, your feet falling apart.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 2, get-in, legs-over-bolster: spoken aloud</extracomment>
        <translation>Lass die Beine über das Bolster sinken, die Füße fallen nach außen.</translation>
    </message>
    <message>
        <source>Two blocks</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees: label of a choice, short</extracomment>
        <translation>Zwei Blöcke</translation>
    </message>
    <message>
        <source>a block under each knee</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>ein Block unter jedem Knie</translation>
    </message>
    <message>
        <source>Carries both legs when there is no bolster.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees: whom or what the choice helps</extracomment>
        <translation>Trägt beide Beine, wenn kein Bolster da ist.</translation>
    </message>
    <message>
        <source>Let your legs grow heavy on the blocks.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 2, get-in, legs-over-blocks: on the card, short</extracomment>
        <translation>Lass die Beine schwer werden auf den Blöcken.</translation>
    </message>
    <message>
        <source>Let your legs sink onto the blocks, your feet falling apart.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 2, get-in, legs-over-blocks: spoken aloud</extracomment>
        <translation>Lass die Beine auf die Blöcke sinken, die Füße fallen nach außen.</translation>
    </message>
    <message>
        <source>Over the eyes</source>
        <extracomment>pose supported-savasana, eyes: label of a choice, short</extracomment>
        <translation>Über den Augen</translation>
    </message>
    <message>
        <source>When you like to feel the air on your face.</source>
        <extracomment>pose supported-savasana, eyes, eyes-free: whom or what the choice helps</extracomment>
        <translation>Wenn du gern die Luft im Gesicht spürst.</translation>
    </message>
    <message>
        <source>Eye pillow</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow: label of a choice, short</extracomment>
        <translation>Augenkissen</translation>
    </message>
    <message>
        <source>eye pillow over the eyes</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>Augenkissen über den Augen</translation>
    </message>
    <message>
        <source>Keeps the light out and gives your eyes something soft to rest under.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow: whom or what the choice helps</extracomment>
        <translation>Hält das Licht fern und gibt den Augen etwas Weiches, unter dem sie ruhen.</translation>
    </message>
    <message>
        <source>Close your eyes, and lay the eye pillow over them.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 1, get-in, lay-eye-pillow: spoken aloud</extracomment>
        <translation>Schließ die Augen, und leg das Augenkissen darauf.</translation>
    </message>
    <message>
        <source>Take the eye pillow off, eyes still closed.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 3, come-out, eye-pillow-aside: on the card, short</extracomment>
        <translation>Nimm das Augenkissen ab, die Augen bleiben zu.</translation>
    </message>
    <message>
        <source>Take the eye pillow off, and keep your eyes closed a little longer.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 3, come-out, eye-pillow-aside: spoken aloud</extracomment>
        <translation>Nimm das Augenkissen ab, und lass die Augen noch ein wenig zu.</translation>
    </message>
    <message>
        <source>Second half of pregnancy</source>
        <extracomment>pose supported-savasana: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Zweite Hälfte der Schwangerschaft</translation>
    </message>
    <message>
        <source>Lie on your left side, with a bolster between your knees.</source>
        <extracomment>pose supported-savasana: what they do instead</extracomment>
        <translation>Leg dich auf die linke Seite, mit einem Bolster zwischen den Knien.</translation>
    </message>
    <message>
        <source>Reflux</source>
        <extracomment>pose supported-savasana: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Reflux</translation>
    </message>
    <message>
        <source>Ease your lower back</source>
        <extracomment>routine ease-your-lower-back: title of the routine</extracomment>
        <translation>Tu deinem unteren Rücken gut</translation>
    </message>
    <message>
        <source>Four restful poses, close to the floor, for a sore and tired lower back.</source>
        <extracomment>routine ease-your-lower-back: one line under the title</extracomment>
        <translation>Vier ruhige Haltungen, nah am Boden, für einen wunden und müden unteren Rücken.</translation>
    </message>
    <message>
        <source>The order of the poses follows the article &quot;Relieve Low Back Pain with Yoga&quot; by Yoga with Kassandra.</source>
        <extracomment>routine ease-your-lower-back: credit</extracomment>
        <translation>Die Reihenfolge der Haltungen folgt dem Artikel „Relieve Low Back Pain with Yoga“ von Yoga with Kassandra.</translation>
    </message>
    <message>
        <source>Never push, and do nothing that feels wrong.</source>
        <extracomment>routine ease-your-lower-back: the routine&apos;s last words, shown and spoken</extracomment>
        <translation>Erzwing nichts, und tu nichts, was sich falsch anfühlt.</translation>
    </message>
    <message>
        <source>Take the time to heal. Listen to your body, and rest.</source>
        <extracomment>routine ease-your-lower-back: the routine&apos;s last words, shown and spoken</extracomment>
        <translation>Nimm dir Zeit zum Heilen. Hör auf deinen Körper, und ruh dich aus.</translation>
    </message>
    <message>
        <source>block</source>
        <extracomment>prop, block: a prop, one of it, in a list; no capital</extracomment>
        <translation>Block</translation>
    </message>
    <message>
        <source>blocks</source>
        <extracomment>prop, block: the same prop, several of it; no capital</extracomment>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>a thick hardback book or two, wrapped in a towel</source>
        <extracomment>prop, block: what does as well as the prop; goes on from “or”</extracomment>
        <translation>ein, zwei dicke gebundene Bücher, in ein Handtuch gewickelt</translation>
    </message>
    <message>
        <source>lowest height</source>
        <extracomment>prop, block, low: a prop, one of it, in a list; no capital</extracomment>
        <translation>niedrigste Höhe</translation>
    </message>
    <message>
        <source>middle height</source>
        <extracomment>prop, block, middle: a prop, one of it, in a list; no capital</extracomment>
        <translation>mittlere Höhe</translation>
    </message>
    <message>
        <source>full height</source>
        <extracomment>prop, block, high: a prop, one of it, in a list; no capital</extracomment>
        <translation>volle Höhe</translation>
    </message>
    <message>
        <source>bolster</source>
        <extracomment>prop, bolster: a prop, one of it, in a list; no capital</extracomment>
        <translation>Bolster</translation>
    </message>
    <message>
        <source>bolsters</source>
        <extracomment>prop, bolster: the same prop, several of it; no capital</extracomment>
        <translation>Bolster</translation>
    </message>
    <message>
        <source>a firm pillow or a rolled duvet</source>
        <extracomment>prop, bolster: what does as well as the prop; goes on from “or”</extracomment>
        <translation>ein festes Kissen oder eine gerollte Bettdecke</translation>
    </message>
    <message>
        <source>rectangular</source>
        <extracomment>prop, bolster, rectangular: a prop, one of it, in a list; no capital</extracomment>
        <translation>rechteckig</translation>
    </message>
    <message>
        <source>round</source>
        <extracomment>prop, bolster, round: a prop, one of it, in a list; no capital</extracomment>
        <translation>rund</translation>
    </message>
    <message>
        <source>blanket</source>
        <extracomment>prop, blanket: a prop, one of it, in a list; no capital</extracomment>
        <translation>Decke</translation>
    </message>
    <message>
        <source>blankets</source>
        <extracomment>prop, blanket: the same prop, several of it; no capital</extracomment>
        <translation>Decken</translation>
    </message>
    <message>
        <source>a big bath towel</source>
        <extracomment>prop, blanket: what does as well as the prop; goes on from “or”</extracomment>
        <translation>ein großes Badetuch</translation>
    </message>
    <message>
        <source>folded</source>
        <extracomment>prop, blanket, folded: a prop, one of it, in a list; no capital; prop, strap, folded: a prop, one of it, in a list; no capital</extracomment>
        <translation>gefaltet</translation>
    </message>
    <message>
        <source>folded in three</source>
        <extracomment>prop, blanket, thick: a prop, one of it, in a list; no capital</extracomment>
        <translation>dreifach gefaltet</translation>
    </message>
    <message>
        <source>rolled</source>
        <extracomment>prop, blanket, rolled: a prop, one of it, in a list; no capital</extracomment>
        <translation>gerollt</translation>
    </message>
    <message>
        <source>strap</source>
        <extracomment>prop, strap: a prop, one of it, in a list; no capital</extracomment>
        <translation>Gurt</translation>
    </message>
    <message>
        <source>straps</source>
        <extracomment>prop, strap: the same prop, several of it; no capital</extracomment>
        <translation>Gurte</translation>
    </message>
    <message>
        <source>a dressing-gown belt or a scarf</source>
        <extracomment>prop, strap: what does as well as the prop; goes on from “or”</extracomment>
        <translation>ein Bademantelgürtel oder ein Schal</translation>
    </message>
    <message>
        <source>flat</source>
        <extracomment>prop, strap, flat: a prop, one of it, in a list; no capital; prop, eye-pillow, flat: a prop, one of it, in a list; no capital</extracomment>
        <translation>flach</translation>
    </message>
    <message>
        <source>chair</source>
        <extracomment>prop, chair: a prop, one of it, in a list; no capital</extracomment>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>chairs</source>
        <extracomment>prop, chair: the same prop, several of it; no capital</extracomment>
        <translation>Stühle</translation>
    </message>
    <message>
        <source>the edge of a sofa or a bed</source>
        <extracomment>prop, chair: what does as well as the prop; goes on from “or”</extracomment>
        <translation>die Kante eines Sofas oder Bettes</translation>
    </message>
    <message>
        <source>upright</source>
        <extracomment>prop, chair, upright: a prop, one of it, in a list; no capital; prop, wall, upright: a prop, one of it, in a list; no capital</extracomment>
        <translation>aufrecht</translation>
    </message>
    <message>
        <source>free wall</source>
        <extracomment>prop, wall: a prop, one of it, in a list; no capital</extracomment>
        <translation>freie Wand</translation>
    </message>
    <message>
        <source>free walls</source>
        <extracomment>prop, wall: the same prop, several of it; no capital</extracomment>
        <translation>freie Wände</translation>
    </message>
    <message>
        <source>a closed door</source>
        <extracomment>prop, wall: what does as well as the prop; goes on from “or”</extracomment>
        <translation>eine geschlossene Tür</translation>
    </message>
    <message>
        <source>eye pillow</source>
        <extracomment>prop, eye-pillow: a prop, one of it, in a list; no capital</extracomment>
        <translation>Augenkissen</translation>
    </message>
    <message>
        <source>eye pillows</source>
        <extracomment>prop, eye-pillow: the same prop, several of it; no capital</extracomment>
        <translation>Augenkissen</translation>
    </message>
    <message>
        <source>a folded sock</source>
        <extracomment>prop, eye-pillow: what does as well as the prop; goes on from “or”</extracomment>
        <translation>eine gefaltete Socke</translation>
    </message>
    <message>
        <source>You are halfway.</source>
        <extracomment>said during a practice (halfway)</extracomment>
        <translation>Du bist bei der Hälfte.</translation>
    </message>
    <message>
        <source>Soon you change sides.</source>
        <extracomment>said during a practice (changingSoon)</extracomment>
        <translation>Gleich wechselst du die Seite.</translation>
    </message>
    <message>
        <source>Soon you come out of the pose, slowly and in your own time.</source>
        <extracomment>said during a practice (comingOutSoon)</extracomment>
        <translation>Gleich kommst du aus der Haltung, langsam und in deinem eigenen Tempo.</translation>
    </message>
    <message>
        <source>Soon this hold ends.</source>
        <extracomment>said during a practice (endingSoon)</extracomment>
        <translation>Gleich endet das Bleiben in der Haltung.</translation>
    </message>
    <message>
        <source>When you are ready, press any key.</source>
        <extracomment>said during a practice (whenReady)</extracomment>
        <translation>Wenn du so weit bist, drück eine beliebige Taste.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <extracomment>said during a practice (paused)</extracomment>
        <translation>Pause.</translation>
    </message>
    <message>
        <source>The practice is paused, because the computer was asleep.</source>
        <extracomment>said during a practice (slept)</extracomment>
        <translation>Die Übung ist angehalten, weil der Computer geschlafen hat.</translation>
    </message>
    <message>
        <source>Stop there. The practice is paused.</source>
        <extracomment>said during a practice (stopThere)</extracomment>
        <translation>Halte inne. Die Übung ist angehalten.</translation>
    </message>
    <message>
        <source>Come out slowly, like this.</source>
        <extracomment>said during a practice (comeOutSlowly)</extracomment>
        <translation>Komm langsam heraus, und zwar so.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <extracomment>said during a practice (goingOn)</extracomment>
        <translation>Weiter geht es.</translation>
    </message>
    <message>
        <source>A little longer.</source>
        <extracomment>said during a practice (longer)</extracomment>
        <translation>Ein wenig länger.</translation>
    </message>
    <message>
        <source>Change sides.</source>
        <extracomment>said during a practice (changeSidesPhrase)</extracomment>
        <translation>Wechsle die Seite.</translation>
    </message>
    <message>
        <source>folded small</source>
        <extracomment>prop, blanket, small: a prop, one of it, in a list; no capital</extracomment>
        <translation>klein gefaltet</translation>
    </message>
    <message>
        <source>Lay your block flat near the middle of your mat, for your forehead.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead, step 1, set-up, place-block: on the card, short</extracomment>
        <translation>Leg den Block flach nahe der Mitte der Matte hin, für die Stirn.</translation>
    </message>
    <message>
        <source>Lay your block flat near the middle of your mat. It will carry your forehead.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead, step 1, set-up, place-block: spoken aloud</extracomment>
        <translation>Leg den Block flach nahe der Mitte der Matte hin. Er wird die Stirn tragen.</translation>
    </message>
    <message>
        <source>Put the block to one side, within reach.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead, step 3, come-out, block-aside: on the card, short; pose childs-pose, forehead, block-under-forehead, step 3, come-out, block-aside: spoken aloud; pose lying-twist, knee, block-low-under-knee, step 5, come-out, low-block-aside: on the card, short (and 5 more places)</extracomment>
        <translation>Leg den Block zur Seite, in Reichweite.</translation>
    </message>
    <message>
        <source>Lay your bolster across the middle of your mat, for your forehead.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead, step 1, set-up, place-bolster-across: on the card, short</extracomment>
        <translation>Leg das Bolster quer über die Mitte der Matte, für die Stirn.</translation>
    </message>
    <message>
        <source>Lay your bolster across the middle of your mat. It will carry your forehead.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead, step 1, set-up, place-bolster-across: spoken aloud</extracomment>
        <translation>Leg das Bolster quer über die Mitte der Matte. Es wird die Stirn tragen.</translation>
    </message>
    <message>
        <source>Put the bolster to one side, within reach.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead, step 3, come-out, bolster-across-aside: on the card, short; pose childs-pose, forehead, bolster-under-forehead, step 3, come-out, bolster-across-aside: spoken aloud; pose childs-pose, forehead, bolster-under-chest, step 6, come-out, bolster-lengthwise-aside: on the card, short (and 3 more places)</extracomment>
        <translation>Leg das Bolster zur Seite, in Reichweite.</translation>
    </message>
    <message>
        <source>Lay your bolster lengthwise along the middle of your mat.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 1, set-up, place-bolster-lengthwise: on the card, short</extracomment>
        <translation>Leg das Bolster längs auf die Mitte der Matte.</translation>
    </message>
    <message>
        <source>Lay your bolster lengthwise along the middle of your mat. It will carry your chest and your forehead.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 1, set-up, place-bolster-lengthwise: spoken aloud</extracomment>
        <translation>Leg das Bolster längs auf die Mitte der Matte. Es wird Brust und Stirn tragen.</translation>
    </message>
    <message>
        <source>Kneel near one end of your mat, facing the other. Lay a folded blanket over your heels and calves.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 1, set-up, kneel-and-lay-blanket: on the card, short</extracomment>
        <translation>Knie dich nahe an ein Ende der Matte, mit dem Blick zum anderen. Leg eine gefaltete Decke über Fersen und Waden.</translation>
    </message>
    <message>
        <source>Kneel near one end of your mat, facing the other, and lay a folded blanket over your heels and calves.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 1, set-up, kneel-and-lay-blanket: spoken aloud</extracomment>
        <translation>Knie dich nahe an ein Ende der Matte, mit dem Blick zum anderen, und leg eine gefaltete Decke über Fersen und Waden.</translation>
    </message>
    <message>
        <source>Lift your hips, and draw the blanket out to one side.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 3, come-out, heel-blanket-aside: on the card, short</extracomment>
        <translation>Heb die Hüften, und zieh die Decke zur Seite heraus.</translation>
    </message>
    <message>
        <source>Lift your hips a little, and draw the blanket out to one side.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 3, come-out, heel-blanket-aside: spoken aloud</extracomment>
        <translation>Heb die Hüften ein wenig, und zieh die Decke zur Seite heraus.</translation>
    </message>
    <message>
        <source>Spread a folded blanket near one end of your mat, for your shins to lie on.</source>
        <extracomment>pose childs-pose, shins, blanket-under-shins, step 1, set-up, spread-blanket: on the card, short; pose childs-pose, shins, blanket-under-shins, step 1, set-up, spread-blanket: spoken aloud</extracomment>
        <translation>Breite nahe einem Ende der Matte eine gefaltete Decke aus, auf der die Schienbeine liegen.</translation>
    </message>
    <message>
        <source>Sit in the middle of your mat, knees bent, room behind you to lie down.</source>
        <extracomment>pose knee-to-chest, set-up, step 1, sit: on the card, short</extracomment>
        <translation>Setz dich auf die Mitte der Matte, Knie gebeugt, hinter dir Platz zum Hinlegen.</translation>
    </message>
    <message>
        <source>Come to sit in the middle of your mat, with your knees bent in front of you, and room behind you to lie down.</source>
        <extracomment>pose knee-to-chest, set-up, step 1, sit: spoken aloud</extracomment>
        <translation>Setz dich auf die Mitte der Matte, die Knie vor dir gebeugt, und hinter dir Platz zum Hinlegen.</translation>
    </message>
    <message>
        <source>Lay the strap to one side.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 4, come-out, strap-aside: on the card, short; pose knee-to-chest, hands, strap-round-thigh, step 4, come-out, strap-aside: spoken aloud</extracomment>
        <translation>Leg den Gurt zur Seite.</translation>
    </message>
    <message>
        <source>Lay a folded blanket across one end of your mat, for your head.</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head, step 1, set-up, place-head-blanket: on the card, short</extracomment>
        <translation>Leg eine gefaltete Decke quer über ein Ende der Matte, für den Kopf.</translation>
    </message>
    <message>
        <source>Lay a folded blanket across one end of your mat. It will carry your head, so sit with your back to it.</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head, step 1, set-up, place-head-blanket: spoken aloud</extracomment>
        <translation>Leg eine gefaltete Decke quer über ein Ende der Matte. Sie wird den Kopf tragen, setz dich also mit dem Rücken zu ihr.</translation>
    </message>
    <message>
        <source>Let your breath grow deeper. Move your fingers and toes.</source>
        <extracomment>pose supported-savasana, come-out, step 1, deepen-breath: on the card, short</extracomment>
        <translation>Lass den Atem tiefer werden. Beweg Finger und Zehen.</translation>
    </message>
    <message>
        <source>Slowly let your breath grow deeper. Let your fingers and your toes begin to move. There is no hurry.</source>
        <extracomment>pose supported-savasana, come-out, step 1, deepen-breath: spoken aloud</extracomment>
        <translation>Lass den Atem langsam tiefer werden. Lass Finger und Zehen sich zu bewegen beginnen. Es eilt nicht.</translation>
    </message>
    <message>
        <source>Rest there for a breath or two, head on your arm.</source>
        <extracomment>pose supported-savasana, come-out, step 3, rest-aside: on the card, short</extracomment>
        <translation>Ruh dort ein, zwei Atemzüge, den Kopf auf dem Arm.</translation>
    </message>
    <message>
        <source>Rest there for a breath or two, with your head on your arm.</source>
        <extracomment>pose supported-savasana, come-out, step 3, rest-aside: spoken aloud</extracomment>
        <translation>Ruh dich dort ein, zwei Atemzüge lang aus, den Kopf auf dem Arm.</translation>
    </message>
    <message>
        <source>Then press into the mat with both hands, and come up to sit, slowly, your head last.</source>
        <extracomment>pose supported-savasana, come-out, step 4, press-up: spoken aloud</extracomment>
        <translation>Drück dann beide Hände in die Matte, und komm langsam ins Sitzen hoch, den Kopf zuletzt.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, a folded blanket under your head.</source>
        <extracomment>pose supported-savasana, head, blanket-under-head, step 1, set-up, lie-back-on-blanket: on the card, short</extracomment>
        <translation>Leg dich auf den Rücken, Knie gebeugt, eine gefaltete Decke unter dem Kopf.</translation>
    </message>
    <message>
        <source>Lie on your back with both knees bent, and slip a folded blanket under your head. Let it carry your neck too.</source>
        <extracomment>pose supported-savasana, head, blanket-under-head, step 1, set-up, lie-back-on-blanket: spoken aloud</extracomment>
        <translation>Leg dich auf den Rücken, beide Knie gebeugt, und schieb dir eine gefaltete Decke unter den Kopf. Lass sie auch den Nacken tragen.</translation>
    </message>
    <message>
        <source>Raise your head and your chest on a bolster or a stack of folded blankets, or leave this pose out.</source>
        <extracomment>pose supported-savasana: what they do instead</extracomment>
        <translation>Lagere Kopf und Brust höher, auf einem Bolster oder einem Stapel gefalteter Decken, oder lass diese Haltung aus.</translation>
    </message>
    <message>
        <source>a block</source>
        <extracomment>prop, block: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>einen Block</translation>
    </message>
    <message>
        <source>two blocks</source>
        <extracomment>prop, block: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>zwei Blöcke</translation>
    </message>
    <message>
        <source>three blocks</source>
        <extracomment>prop, block: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>drei Blöcke</translation>
    </message>
    <message>
        <source>four blocks</source>
        <extracomment>prop, block: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>vier Blöcke</translation>
    </message>
    <message>
        <source>a bolster</source>
        <extracomment>prop, bolster: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>ein Bolster</translation>
    </message>
    <message>
        <source>two bolsters</source>
        <extracomment>prop, bolster: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>zwei Bolster</translation>
    </message>
    <message>
        <source>a blanket</source>
        <extracomment>prop, blanket: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>eine Decke</translation>
    </message>
    <message>
        <source>two blankets</source>
        <extracomment>prop, blanket: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>zwei Decken</translation>
    </message>
    <message>
        <source>three blankets</source>
        <extracomment>prop, blanket: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>drei Decken</translation>
    </message>
    <message>
        <source>four blankets</source>
        <extracomment>prop, blanket: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>vier Decken</translation>
    </message>
    <message>
        <source>a strap</source>
        <extracomment>prop, strap: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>einen Gurt</translation>
    </message>
    <message>
        <source>two straps</source>
        <extracomment>prop, strap: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>zwei Gurte</translation>
    </message>
    <message>
        <source>a chair</source>
        <extracomment>prop, chair: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>einen Stuhl</translation>
    </message>
    <message>
        <source>a free wall</source>
        <extracomment>prop, wall: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>eine freie Wand</translation>
    </message>
    <message>
        <source>an eye pillow</source>
        <extracomment>prop, eye-pillow: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>ein Augenkissen</translation>
    </message>
    <message>
        <source>Lay aside what you no longer need.</source>
        <extracomment>said during a practice (putAside)</extracomment>
        <translation>Leg zur Seite, was du nicht mehr brauchst.</translation>
    </message>
    <message>
        <source>Before you begin, lay these beside your mat, within easy reach.</source>
        <extracomment>said during a practice (gatherPhrase)</extracomment>
        <translation>Leg dies vor dem Beginn neben die Matte, gut in Reichweite.</translation>
    </message>
    <message>
        <source>Lay your props beside your mat, within easy reach.</source>
        <extracomment>said during a practice (gatherShown)</extracomment>
        <translation>Leg deine Hilfsmittel neben die Matte, gut in Reichweite.</translation>
    </message>
    <message>
        <source>Rest on your back, knees bent, soles on the mat.</source>
        <extracomment>pose lying-twist, set-up, step 1, lie-back: on the card, short</extracomment>
        <translation>Ruh auf dem Rücken, Knie gebeugt, Fußsohlen auf der Matte.</translation>
    </message>
    <message>
        <source>Rest on your back, both knees bent, your soles on the mat.</source>
        <extracomment>pose lying-twist, set-up, step 1, lie-back: spoken aloud</extracomment>
        <translation>Ruh auf dem Rücken, beide Knie gebeugt, die Fußsohlen auf der Matte.</translation>
    </message>
    <message>
        <source>Send your breath straight to where it is tight or sore. If pain runs down a leg, come back to the middle.</source>
        <extracomment>pose lying-twist, hold, step 2, breathe: spoken aloud</extracomment>
        <translation>Schick den Atem genau dorthin, wo es eng ist oder wehtut. Wenn ein Schmerz ins Bein zieht, komm zurück zur Mitte.</translation>
    </message>
    <message>
        <source>Rest on your back, knees bent.</source>
        <extracomment>pose supported-savasana, set-up, step 1, lie-back: on the card, short</extracomment>
        <translation>Ruh auf dem Rücken, Knie gebeugt.</translation>
    </message>
    <message>
        <source>Rest on your back, with both knees bent.</source>
        <extracomment>pose supported-savasana, set-up, step 1, lie-back: spoken aloud</extracomment>
        <translation>Ruh auf dem Rücken, beide Knie gebeugt.</translation>
    </message>
    <message>
        <source>Keep your knees bent and roll to one side.</source>
        <extracomment>pose supported-savasana, come-out, step 2, roll-aside: on the card, short</extracomment>
        <translation>Lass die Knie gebeugt, und roll dich auf eine Seite.</translation>
    </message>
    <message>
        <source>When you are ready, roll slowly over to one side, with your knees bent.</source>
        <extracomment>pose supported-savasana, come-out, step 2, roll-aside: spoken aloud</extracomment>
        <translation>Wenn du so weit bist, roll dich mit gebeugten Knien langsam auf eine Seite.</translation>
    </message>
    <message>
        <source>Close your eyes and lay the eye pillow over them.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 1, get-in, lay-eye-pillow: on the card, short</extracomment>
        <translation>Schließ die Augen, und leg das Augenkissen darauf.</translation>
    </message>
    <message>
        <source>Let your breath come and go.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 2, hold, breathe-in-the-dark: on the card, short</extracomment>
        <translation>Lass den Atem kommen und gehen.</translation>
    </message>
    <message>
        <source>Let your breath come and go as it likes.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 2, hold, breathe-in-the-dark: spoken aloud</extracomment>
        <translation>Lass den Atem kommen und gehen, wie er mag.</translation>
    </message>
    <message>
        <source>Knees close to the bolster. Open them to fit its end between, big toes touching.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 2, get-in, legs-round-bolster: on the card, short</extracomment>
        <translation>Knie nah ans Bolster. Öffne sie nur so weit, dass sein Ende Platz hat, große Zehen zusammen.</translation>
    </message>
    <message>
        <source>Come close to the bolster, and open your knees just enough to fit its end between them. Let your big toes touch.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 2, get-in, legs-round-bolster: spoken aloud</extracomment>
        <translation>Komm nah an das Bolster, und öffne die Knie nur so weit, dass sein Ende dazwischen Platz hat. Lass die großen Zehen sich berühren.</translation>
    </message>
    <message>
        <source>Lift your hips a little, back to the middle.</source>
        <extracomment>pose lying-twist, come-out, step 2, hips-to-middle: on the card, short</extracomment>
        <translation>Heb die Hüften ein wenig, zurück zur Mitte.</translation>
    </message>
    <message>
        <source>Lift your hips a little, and set them down in the middle.</source>
        <extracomment>pose lying-twist, come-out, step 2, hips-to-middle: spoken aloud</extracomment>
        <translation>Heb die Hüften ein wenig an, und setz sie in der Mitte ab.</translation>
    </message>
    <message>
        <source>Bend your knees, push the bolster away and roll to one side.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 3, come-out, roll-off-bolster: on the card, short</extracomment>
        <translation>Beug die Knie, schieb das Bolster weg, und roll dich auf eine Seite.</translation>
    </message>
    <message>
        <source>Bend your knees and set your feet on the mat. Push the bolster away with your feet, and roll slowly over to one side.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 3, come-out, roll-off-bolster: spoken aloud</extracomment>
        <translation>Beug die Knie, und stell die Füße auf die Matte. Schieb das Bolster mit den Füßen weg, und roll dich langsam auf eine Seite.</translation>
    </message>
    <message>
        <source>Bend your knees, push the blocks away and roll to one side.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 3, come-out, roll-off-blocks: on the card, short</extracomment>
        <translation>Beug die Knie, schieb die Blöcke weg, und roll dich auf eine Seite.</translation>
    </message>
    <message>
        <source>Bend your knees and set your feet on the mat. Push the blocks away with your feet, and roll slowly over to one side.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 3, come-out, roll-off-blocks: spoken aloud</extracomment>
        <translation>Beug die Knie, und stell die Füße auf die Matte. Schieb die Blöcke mit den Füßen weg, und roll dich langsam auf eine Seite.</translation>
    </message>
    <message>
        <source>Lift one knee, then the other, and draw the blanket out to one side.</source>
        <extracomment>pose childs-pose, shins, blanket-under-shins, step 2, come-out, shin-blanket-aside: on the card, short</extracomment>
        <translation>Heb erst das eine Knie, dann das andere, und zieh die Decke zur Seite heraus.</translation>
    </message>
    <message>
        <source>Lift one knee, then the other, draw the blanket out from under your shins, and lay it to one side.</source>
        <extracomment>pose childs-pose, shins, blanket-under-shins, step 2, come-out, shin-blanket-aside: spoken aloud</extracomment>
        <translation>Heb erst das eine Knie, dann das andere, zieh die Decke unter den Schienbeinen heraus, und leg sie zur Seite.</translation>
    </message>
    <message>
        <source>Hold your head with one hand, and draw the blanket out to one side.</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head, step 2, come-out, head-blanket-aside: on the card, short</extracomment>
        <translation>Halt den Kopf mit einer Hand, und zieh die Decke zur Seite heraus.</translation>
    </message>
    <message>
        <source>Hold the back of your head with one hand, draw the blanket out with the other, and lay your head down.</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head, step 2, come-out, head-blanket-aside: spoken aloud</extracomment>
        <translation>Halt den Hinterkopf mit einer Hand, zieh die Decke mit der anderen heraus, und leg den Kopf ab.</translation>
    </message>
    <message>
        <source>Let your head rest, and slide your bolster over your belly to your left side.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 3, change-sides, move-bolster, left side: spoken aloud</extracomment>
        <translation>Lass den Kopf liegen, und schieb das Bolster über den Bauch auf die linke Seite.</translation>
    </message>
    <message>
        <source>Let your head rest, and slide your bolster over your belly to your right side.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 3, change-sides, move-bolster, right side: spoken aloud</extracomment>
        <translation>Lass den Kopf liegen, und schieb das Bolster über den Bauch auf die rechte Seite.</translation>
    </message>
    <message>
        <source>Slide a folded blanket between your knees, and open your arms again.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 1, get-in, tuck-blanket: on the card, short</extracomment>
        <translation>Schieb eine gefaltete Decke zwischen die Knie, und breite die Arme wieder aus.</translation>
    </message>
    <message>
        <source>Reach for your folded blanket, your head resting, slide it between your knees, and open your arms again.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 1, get-in, tuck-blanket: spoken aloud</extracomment>
        <translation>Greif nach der gefalteten Decke, der Kopf bleibt liegen, schieb sie zwischen die Knie, und breite die Arme wieder aus.</translation>
    </message>
    <message>
        <source>Bring your knees back up, one after the other. Then rest the blanket on your belly.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 2, change-sides, take-blanket-out: on the card, short</extracomment>
        <translation>Bring die Knie wieder hoch, eins nach dem anderen. Leg dann die Decke auf den Bauch.</translation>
    </message>
    <message>
        <source>Bring your upper knee back to the middle, a hand on the blanket, and let the other knee follow. Then rest the blanket on your belly.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 2, change-sides, take-blanket-out: spoken aloud</extracomment>
        <translation>Bring das obere Knie wieder zur Mitte, eine Hand an der Decke, und lass das andere folgen. Leg dann die Decke auf den Bauch.</translation>
    </message>
    <message>
        <source>Slide the blanket between your knees again, and open your arms.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 3, change-sides, tuck-blanket-again: on the card, short</extracomment>
        <translation>Schieb die Decke wieder zwischen die Knie, und breite die Arme aus.</translation>
    </message>
    <message>
        <source>Slide the blanket between your knees again, and open your arms out wide.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 3, change-sides, tuck-blanket-again: spoken aloud</extracomment>
        <translation>Schieb die Decke wieder zwischen die Knie, und breite die Arme weit aus.</translation>
    </message>
    <message>
        <source>Bring your knees back up, one after the other. Then lay the blanket to one side.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 4, come-out, knees-up-and-blanket-aside: on the card, short</extracomment>
        <translation>Bring die Knie wieder hoch, eins nach dem anderen. Leg dann die Decke zur Seite.</translation>
    </message>
    <message>
        <source>Bring your upper knee back to the middle, a hand on the blanket, and let the other knee follow. Then lay the blanket to one side.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 4, come-out, knees-up-and-blanket-aside: spoken aloud</extracomment>
        <translation>Bring das obere Knie wieder zur Mitte, eine Hand an der Decke, und lass das andere folgen. Leg dann die Decke zur Seite.</translation>
    </message>
    <message>
        <source>Slide your bolster along the mat, under both knees.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 1, get-in, slide-bolster: on the card, short</extracomment>
        <translation>Schieb das Bolster auf der Matte unter beide Knie.</translation>
    </message>
    <message>
        <source>Let your head rest, reach for your bolster, and slide it along the mat until it lies under both knees.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 1, get-in, slide-bolster: spoken aloud</extracomment>
        <translation>Lass den Kopf liegen, greif nach dem Bolster, und schieb es auf der Matte, bis es unter beiden Knien liegt.</translation>
    </message>
    <message>
        <source>Slide a block under each knee, lying flat.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 1, get-in, place-blocks: on the card, short</extracomment>
        <translation>Schieb unter jedes Knie einen Block, flach.</translation>
    </message>
    <message>
        <source>Let your head rest, reach for your two blocks, and slide one along the mat under each knee, lying flat.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 1, get-in, place-blocks: spoken aloud</extracomment>
        <translation>Lass den Kopf liegen, greif nach den zwei Blöcken, und schieb auf der Matte unter jedes Knie einen, flach.</translation>
    </message>
    <message>
        <source>If you are not sure that this is for you, ask a doctor first. Stop whenever something hurts.</source>
        <extracomment>routine ease-your-lower-back: the routine&apos;s first words, shown and spoken</extracomment>
        <translation>Wenn du nicht sicher bist, ob das etwas für dich ist, frag zuerst einen Arzt oder eine Ärztin. Hör auf, sobald etwas wehtut.</translation>
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
        <translation>Version %1</translation>
    </message>
    <message>
        <source>A companion beside the mat, for a sore lower back.</source>
        <translation>Ein Begleiter neben der Matte, für einen wunden unteren Rücken.</translation>
    </message>
    <message>
        <source>The routines</source>
        <translation>Die Folgen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title of a routine, its source</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Matside is free software under the GNU General Public License, version 3 or later. You may use, share and change it; it comes without any warranty. Its texts and figures are under CC BY-SA 4.0.</source>
        <translation>Matside ist freie Software unter der GNU General Public License, Version 3 oder später. Du darfst es benutzen, weitergeben und ändern; es kommt ohne jede Gewähr. Texte und Figuren stehen unter CC BY-SA 4.0.</translation>
    </message>
    <message>
        <source>It is built with Qt, under the GNU Lesser General Public License.</source>
        <translation>Es ist mit Qt gebaut, unter der GNU Lesser General Public License.</translation>
    </message>
    <message>
        <source>Before you practise</source>
        <translation>Bevor du übst</translation>
    </message>
</context>
<context>
    <name>matside::app::BellsCard</name>
    <message>
        <source>Bells lead through the routine</source>
        <translation>Klänge leiten durch die Folge</translation>
    </message>
    <message>
        <source>Volume of the bells</source>
        <translation>Lautstärke der Klänge</translation>
    </message>
    <message>
        <source>Ring a bell</source>
        <translation>Klang anhören</translation>
    </message>
    <message>
        <source>The last rest ends in silence</source>
        <translation>Die letzte Ruhe endet still</translation>
    </message>
    <message>
        <source>A quiet sound leads the breath in long holds</source>
        <translation>Ein leiser Ton führt den Atem, wenn du lange in einer Haltung bleibst</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>A hold begins</source>
        <translation>Eine Haltezeit beginnt</translation>
    </message>
    <message>
        <source>Halfway through long holds</source>
        <translation>Auf halbem Weg bei langem Halten</translation>
    </message>
    <message>
        <source>A hold is about to end</source>
        <translation>Eine Haltezeit endet bald</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>The routine ends</source>
        <translation>Die Folge endet</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Leise</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>Klangprobe</translation>
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
        <translation>Zurück zu den Schritten</translation>
    </message>
    <message>
        <source>Take care if …</source>
        <translation>Gib acht bei …</translation>
    </message>
</context>
<context>
    <name>matside::app::ChoiceRow</name>
    <message>
        <source>%1: %2</source>
        <comment>question: answer</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>matside::app::CountdownRing</name>
    <message>
        <source>to come out</source>
        <translation>zum Herauskommen</translation>
    </message>
</context>
<context>
    <name>matside::app::DoctorPage</name>
    <message>
        <source>When to see a doctor</source>
        <translation>Wann du ärztlichen Rat brauchst</translation>
    </message>
    <message>
        <source>Most back pain is harmless and gets better by itself within weeks. These signs are different. They call for a doctor, not for a mat.</source>
        <translation>Die meisten Rückenschmerzen sind harmlos und bessern sich in einigen Wochen von selbst. Diese Zeichen sind anders. Mit ihnen gehörst du in eine Arztpraxis, nicht auf die Matte.</translation>
    </message>
    <message>
        <source>Not sure? Ask your doctor, your pharmacist or your health service&apos;s telephone line.</source>
        <translation>Nicht sicher? Frag in deiner Arztpraxis, deiner Apotheke oder beim ärztlichen Telefondienst.</translation>
    </message>
</context>
<context>
    <name>matside::app::EndingPage</name>
    <message>
        <source>To the start page</source>
        <translation>Zur Startseite</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Stopping is fine</source>
        <translation>Aufhören ist in Ordnung</translation>
    </message>
    <message>
        <source>You listened to your body. Rest a little longer if you can.</source>
        <translation>Du hast auf deinen Körper gehört. Ruh dich noch ein wenig aus, wenn du kannst.</translation>
    </message>
    <message>
        <source>You spent %1 on the mat.</source>
        <translation>Du warst %1 auf der Matte.</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Für heute getan</translation>
    </message>
</context>
<context>
    <name>matside::app::FirstStartPage</name>
    <message>
        <source>I understand</source>
        <translation>Ich habe verstanden</translation>
    </message>
    <message>
        <source>Before your first practice</source>
        <translation>Vor deiner ersten Übung</translation>
    </message>
    <message>
        <source>Matside leads you through a few restful poses for a sore lower back. Gentle yoga may help a little, about as much as other gentle exercise. It can also make you sorer. If it does, stop.</source>
        <translation>Matside führt dich durch einige ruhige Haltungen für einen wunden unteren Rücken. Sanftes Yoga kann ein wenig helfen, etwa so viel wie andere sanfte Bewegung. Es kann den Schmerz auch verstärken. Wenn das geschieht, hör auf.</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first whether it is right for you, above all after an injury or an operation, when you are pregnant, or when your pain is new.</source>
        <translation>Frag zuerst in einer Arzt- oder Physiotherapiepraxis, ob es für dich das Richtige ist, vor allem nach einer Verletzung oder Operation, wenn du schwanger bist oder wenn dein Schmerz neu ist.</translation>
    </message>
    <message>
        <source>You practise at your own risk. Never push into pain. When something hurts, press “It hurts” or the key H: the clock stops, and you are shown the way out of the pose.</source>
        <translation>Du übst auf eigene Verantwortung. Geh nie in den Schmerz hinein. Wenn etwas wehtut, drück „Es tut weh“ oder die Taste H: Die Uhr bleibt stehen, und du siehst den Weg aus der Haltung.</translation>
    </message>
    <message>
        <source>Matside is not a medical device. It makes no diagnosis and promises no cure.</source>
        <translation>Matside ist kein Medizinprodukt. Es stellt keine Diagnose und verspricht keine Heilung.</translation>
    </message>
    <message>
        <source>What you enter stays on this computer: Matside opens no network connection.</source>
        <translation>Was du eingibst, bleibt auf diesem Computer: Matside baut keine Netzverbindung auf.</translation>
    </message>
    <message>
        <source>Close Matside</source>
        <translation>Matside schließen</translation>
    </message>
</context>
<context>
    <name>matside::app::GatherPage</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Volume of the bells</source>
        <translation>Lautstärke der Klänge</translation>
    </message>
    <message>
        <source>Ring a bell</source>
        <translation>Klang anhören</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Before you lie down</source>
        <translation>Bevor du dich hinlegst</translation>
    </message>
    <message>
        <source>Your mat is all you need.</source>
        <translation>Deine Matte ist alles, was du brauchst.</translation>
    </message>
    <message>
        <source>Within reach of the mat:</source>
        <translation>In Reichweite der Matte:</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>oder %1</translation>
    </message>
    <message>
        <source>Lay the laptop beside the mat, with its screen towards you. Bells and a voice mark every change, so that you need not watch the clock.</source>
        <translation>Stell den Laptop neben die Matte, den Bildschirm zu dir. Klänge und eine Stimme melden jeden Wechsel, du brauchst also nicht auf die Uhr zu sehen.</translation>
    </message>
</context>
<context>
    <name>matside::app::HomePage</name>
    <message>
        <source>Your routines</source>
        <translation>Deine Folgen</translation>
    </message>
</context>
<context>
    <name>matside::app::HurtPage</name>
    <message>
        <source>What would help?</source>
        <translation>Was würde helfen?</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Wann du ärztlichen Rat brauchst</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>The clock stands still. Take all the time you need.</source>
        <translation>Die Uhr steht still. Nimm dir alle Zeit, die du brauchst.</translation>
    </message>
    <message>
        <source>The clock stands still. Come out slowly, in your own time:</source>
        <translation>Die Uhr steht still. Komm langsam heraus, in deinem eigenen Tempo:</translation>
    </message>
</context>
<context>
    <name>matside::app::JournalCard</name>
    <message>
        <source>Delete everything…</source>
        <translation>Alles löschen…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Practice log</source>
        <translation>Übungstagebuch</translation>
    </message>
    <message>
        <source>Matside notes when you practised, and what you chose when it hurt. The log stays on this computer, in %1</source>
        <translation>Matside schreibt auf, wann du geübt hast und was du gewählt hast, als es wehtat. Das Tagebuch bleibt auf diesem Computer, in %1</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert als %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 lässt sich nicht schreiben. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The practice log is empty.</source>
        <translation>Das Übungstagebuch ist leer.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete every practice noted so far? It cannot be brought back.</source>
        <translation>Jede bisher aufgeschriebene Übung löschen? Das lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>No program here opens folders.</source>
        <translation>Kein Programm hier öffnet Ordner.</translation>
    </message>
    <message>
        <source>Export the practice log</source>
        <translation>Übungstagebuch exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>matside::app::KeepAwake</name>
    <message>
        <source>A guided routine is running</source>
        <translation>Eine angeleitete Übung läuft</translation>
    </message>
</context>
<context>
    <name>matside::app::LengthRow</name>
    <message>
        <source>I have</source>
        <translation>Ich habe</translation>
    </message>
    <message>
        <source>%1 min, as usual</source>
        <translation>%1 min, wie üblich</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>I have %1</source>
        <translation>Ich habe %1</translation>
    </message>
</context>
<context>
    <name>matside::app::LookThroughPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Pose before</source>
        <translation>Vorige Haltung</translation>
    </message>
    <message>
        <source>Pose after</source>
        <translation>Nächste Haltung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pose 2 of 4</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Other side: %1</source>
        <comment>right knee</comment>
        <translation>Andere Seite: %1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild: %1</translation>
    </message>
</context>
<context>
    <name>matside::app::LooksCard</name>
    <message>
        <source>Terracotta</source>
        <translation>Terrakotta</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Marineblau</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Salbei</translation>
    </message>
    <message>
        <source>Mustard</source>
        <translation>Senfgelb</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosé</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Sand</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefergrau</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Black</source>
        <comment>hair</comment>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Dark brown</source>
        <comment>hair</comment>
        <translation>Dunkelbraun</translation>
    </message>
    <message>
        <source>Brown</source>
        <comment>hair</comment>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Blond</source>
        <comment>hair</comment>
        <translation>Blond</translation>
    </message>
    <message>
        <source>Red</source>
        <comment>hair</comment>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Grey</source>
        <comment>hair</comment>
        <translation>Grau</translation>
    </message>
    <message>
        <source>White</source>
        <comment>hair</comment>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>You in the pictures</source>
        <translation>Du in den Bildern</translation>
    </message>
    <message>
        <source>As it was drawn first</source>
        <translation>Wie zuerst gezeichnet</translation>
    </message>
    <message>
        <source>The pictures with your choices</source>
        <translation>Die Bilder mit deiner Auswahl</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Slender</source>
        <translation>Schlank</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Fuller</source>
        <translation>Voller</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Beine</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Kürzer</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>legs</comment>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Länger</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>150 cm</source>
        <translation>150 cm</translation>
    </message>
    <message>
        <source>160 cm</source>
        <translation>160 cm</translation>
    </message>
    <message>
        <source>168 cm</source>
        <translation>168 cm</translation>
    </message>
    <message>
        <source>175 cm</source>
        <translation>175 cm</translation>
    </message>
    <message>
        <source>185 cm</source>
        <translation>185 cm</translation>
    </message>
    <message>
        <source>195 cm</source>
        <translation>195 cm</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>skin</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Warm</source>
        <comment>skin</comment>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Tan</source>
        <comment>skin</comment>
        <translation>Gebräunt</translation>
    </message>
    <message>
        <source>Brown</source>
        <comment>skin</comment>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>skin</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Deep</source>
        <comment>skin</comment>
        <translation>Sehr dunkel</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Haare</translation>
    </message>
    <message>
        <source>In a bun</source>
        <translation>Im Knoten</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Curly</source>
        <translation>Lockig</translation>
    </message>
    <message>
        <source>Shaven</source>
        <translation>Rasiert</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Bedeckt</translation>
    </message>
    <message>
        <source>Hair colour</source>
        <translation>Haarfarbe</translation>
    </message>
    <message>
        <source>Headscarf</source>
        <translation>Kopftuch</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oberteil</translation>
    </message>
    <message>
        <source>Leggings</source>
        <translation>Leggings</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Matte</translation>
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
        <translation>Üben</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Wann du ärztlichen Rat brauchst</translation>
    </message>
    <message>
        <source>About Matside</source>
        <translation>Über Matside</translation>
    </message>
    <message>
        <source>Go on from there</source>
        <translation>Dort weitermachen</translation>
    </message>
    <message>
        <source>Some poses or routines could not be used.</source>
        <translation>Einige Haltungen oder Folgen ließen sich nicht verwenden.</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Zeigen, warum</translation>
    </message>
    <message>
        <source>Your last practice, “%1”, stopped in “%2”.</source>
        <translation>Deine letzte Übung, „%1“, endete mitten in: „%2“.</translation>
    </message>
</context>
<context>
    <name>matside::app::MatButton</name>
    <message>
        <source>%1: %2</source>
        <comment>digit: what it chooses</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>matside::app::MatQuestion</name>
    <message>
        <source>Picture of the way out</source>
        <translation>Bild vom Weg heraus</translation>
    </message>
</context>
<context>
    <name>matside::app::MatView</name>
    <message>
        <source>Mat view</source>
        <translation>Mattenansicht</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>dein Tempo</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>danach: %1</translation>
    </message>
    <message>
        <source>Press any key when you are ready</source>
        <translation>Drück eine Taste, wenn du so weit bist</translation>
    </message>
    <message>
        <source>Paused: Space goes on</source>
        <translation>Angehalten: Leertaste macht weiter</translation>
    </message>
</context>
<context>
    <name>matside::app::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>matside::app::NoRoutinePage</name>
    <message>
        <source>Close Matside</source>
        <translation>Matside schließen</translation>
    </message>
    <message>
        <source>There is no routine to practise</source>
        <translation>Es gibt keine Folge zum Üben</translation>
    </message>
    <message>
        <source>Matside could read none of its routines. Installing it again should bring them back.</source>
        <translation>Matside konnte keine seiner Folgen lesen. Eine neue Installation sollte sie zurückbringen.</translation>
    </message>
</context>
<context>
    <name>matside::app::PictureView</name>
    <message>
        <source>Arrow keys turn the figure, Home brings the best view back.</source>
        <translation>Die Pfeiltasten drehen die Figur, Pos1 bringt die beste Ansicht zurück.</translation>
    </message>
    <message>
        <source>Drag to turn the figure, double-click for the best view</source>
        <translation>Ziehen dreht die Figur, Doppelklick zeigt die beste Ansicht</translation>
    </message>
</context>
<context>
    <name>matside::app::PlaceBar</name>
    <message>
        <source>%1: %2</source>
        <comment>place: option</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not within reach yet: choose it, and it counts as there.</source>
        <translation>Noch nicht in Reichweite: Wähl es, und es zählt als da.</translation>
    </message>
</context>
<context>
    <name>matside::app::PoseStage</name>
    <message>
        <source>Turn view</source>
        <translation>Ansicht drehen</translation>
    </message>
    <message>
        <source>Best view, from the side, from above</source>
        <translation>Beste Ansicht, von der Seite, von oben</translation>
    </message>
    <message>
        <source>Now turned by hand</source>
        <translation>Jetzt von Hand gedreht</translation>
    </message>
    <message>
        <source>Now the best view</source>
        <translation>Jetzt die beste Ansicht</translation>
    </message>
    <message>
        <source>Now from the side</source>
        <translation>Jetzt von der Seite</translation>
    </message>
    <message>
        <source>Now from above</source>
        <translation>Jetzt von oben</translation>
    </message>
</context>
<context>
    <name>matside::app::PoseTile</name>
    <message>
        <source>Picture of %1</source>
        <translation>Bild: %1</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticeControls</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation>+30 s</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Es tut weh</translation>
    </message>
    <message>
        <source>30 seconds more</source>
        <translation>30 Sekunden mehr</translation>
    </message>
    <message>
        <source>It hurts: pause and see what helps</source>
        <translation>Es tut weh: anhalten und sehen, was hilft</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>Ich bin so weit</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticeFlow</name>
    <message>
        <source>No voice is installed on this computer. Bells lead you, and the words stay on the screen.</source>
        <translation>Auf diesem Computer ist keine Stimme installiert. Klänge führen dich, und die Worte stehen auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>No sound device was found. The words and the countdown stay on the screen.</source>
        <translation>Es wurde kein Tongerät gefunden. Die Worte und der Countdown stehen auf dem Bildschirm.</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticeHeader</name>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>Mat view</source>
        <translation>Mattenansicht</translation>
    </message>
    <message>
        <source>Volume of the bells</source>
        <translation>Lautstärke der Klänge</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pose 2 of 4</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Bells on</source>
        <translation>Klänge an</translation>
    </message>
    <message>
        <source>Bells off</source>
        <translation>Klänge aus</translation>
    </message>
    <message>
        <source>Bells on or off in this practice (M)</source>
        <translation>Klänge in dieser Übung an oder aus (M)</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Stimme an</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Stimme aus</translation>
    </message>
    <message>
        <source>Voice on or off in this practice</source>
        <translation>Stimme in dieser Übung an oder aus</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Keine Stimme</translation>
    </message>
    <message>
        <source>No voice on this computer speaks this language. The words stay on the screen.</source>
        <translation>Keine Stimme auf diesem Computer spricht diese Sprache. Die Worte bleiben auf dem Bildschirm.</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Paused: the computer slept for a while. Go on when you are ready.</source>
        <translation>Angehalten: Der Computer hat eine Weile geschlafen. Mach weiter, wenn du so weit bist.</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>This is the easiest way of this pose. If it hurts, press H.</source>
        <translation>Das ist die leichteste Form dieser Haltung. Wenn es wehtut, drück H.</translation>
    </message>
    <message>
        <source>It can be easier: %1. %2 If you have it, press E again.</source>
        <comment>hands behind the thigh; No strap? Take a scarf.</comment>
        <translation>Es geht noch leichter: %1. %2 Wenn du das hast, drück noch einmal E.</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticePanel</name>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>dein Tempo</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Verbleibende Zeit: %1</translation>
    </message>
    <message>
        <source>%1 left · ends %2</source>
        <translation>noch %1 · endet %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Space goes on</source>
        <translation>Leertaste macht weiter</translation>
    </message>
    <message>
        <source>When you are ready</source>
        <translation>Wenn du so weit bist</translation>
    </message>
    <message>
        <source>press any key</source>
        <translation>drück eine Taste</translation>
    </message>
    <message>
        <source>Paused. Time left: %1</source>
        <translation>Angehalten. Verbleibende Zeit: %1</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticeQuestions</name>
    <message>
        <source>End the practice here?</source>
        <translation>Die Übung hier beenden?</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>The clock stands still while you decide. Ending leads you out of the pose first.</source>
        <translation>Die Uhr steht still, während du überlegst. Beim Beenden wirst du zuerst aus der Haltung geführt.</translation>
    </message>
</context>
<context>
    <name>matside::app::ProblemsPage</name>
    <message>
        <source>What could not be used</source>
        <translation>Was sich nicht verwenden ließ</translation>
    </message>
    <message>
        <source>A file with a problem is left out whole, and nothing in it is changed. Mend it and start Matside again.</source>
        <translation>Eine Datei mit einem Fehler bleibt ganz weg, und nichts an ihr wird geändert. Berichtige sie, und starte Matside neu.</translation>
    </message>
</context>
<context>
    <name>matside::app::RemoteControl</name>
    <message>
        <source>%1 · %2</source>
        <comment>pose · stage</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <comment>pose, side · stage</comment>
        <translation>%1, %2 · %3</translation>
    </message>
</context>
<context>
    <name>matside::app::RoutineHero</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Blatt drucken</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Begin %1</source>
        <translation>%1 beginnen</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild: %1</translation>
    </message>
</context>
<context>
    <name>matside::app::SeeDoctorPage</name>
    <message>
        <source>Please see a doctor first</source>
        <translation>Bitte hol zuerst ärztlichen Rat</translation>
    </message>
    <message>
        <source>The practice can wait. It will be here when you come back.</source>
        <translation>Die Übung kann warten. Sie ist noch da, wenn du wiederkommst.</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Zurück zur Startseite</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Die Liste noch einmal lesen</translation>
    </message>
    <message>
        <source>For any sign listed under “Emergency”: call your emergency number now, or go to a hospital.</source>
        <translation>Bei jedem Zeichen unter „Notfall“: Ruf jetzt den Notruf an, oder geh ins Krankenhaus.</translation>
    </message>
    <message>
        <source>For any sign listed under “See a doctor soon”: ask for an appointment in the next days, and say which sign you noticed.</source>
        <translation>Bei jedem Zeichen unter „Geh bald in eine Arztpraxis“: Lass dir einen Termin in den nächsten Tagen geben, und sag, welches Zeichen du bemerkt hast.</translation>
    </message>
</context>
<context>
    <name>matside::app::SegmentedProgress</name>
    <message>
        <source>Progress of the routine</source>
        <translation>Fortschritt der Folge</translation>
    </message>
</context>
<context>
    <name>matside::app::SettingsPage</name>
    <message>
        <source>Brisk</source>
        <translation>Zügig</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Unhurried</source>
        <translation>Gemächlich</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>Sehr langsam</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Kept on this computer only, in %1</source>
        <translation>Nur auf diesem Computer gespeichert, in %1</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>175 %</source>
        <translation>175 %</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time to get into a pose</source>
        <translation>Zeit, um in eine Haltung zu kommen</translation>
    </message>
    <message>
        <source>Time to change sides</source>
        <translation>Zeit, um die Seite zu wechseln</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Ask about warning signs</source>
        <translation>Nach Warnzeichen fragen</translation>
    </message>
    <message>
        <source>Before every routine</source>
        <translation>Vor jeder Folge</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Wait until I am ready</source>
        <translation>Warten, bis ich so weit bin</translation>
    </message>
    <message>
        <source>Only where a pose asks for it</source>
        <translation>Nur wo eine Haltung es verlangt</translation>
    </message>
    <message>
        <source>At changes</source>
        <translation>Bei jedem Wechsel</translation>
    </message>
    <message>
        <source>At every step</source>
        <translation>Bei jedem Schritt</translation>
    </message>
    <message>
        <source>Show when to breathe in and out</source>
        <translation>Zeigen, wann du ein- und ausatmest</translation>
    </message>
    <message>
        <source>Less motion: pictures stay still</source>
        <translation>Weniger Bewegung: Bilder bleiben still</translation>
    </message>
</context>
<context>
    <name>matside::app::SettingsStore</name>
    <message>
        <source>Your settings could not be read, so Matside starts with the usual ones. The old file is kept as %1.</source>
        <translation>Deine Einstellungen ließen sich nicht lesen, darum beginnt Matside mit den üblichen. Die alte Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>Your settings could not be read, so Matside starts with the usual ones and changes nothing in %1.</source>
        <translation>Deine Einstellungen ließen sich nicht lesen, darum beginnt Matside mit den üblichen und ändert nichts in %1.</translation>
    </message>
    <message>
        <source>Your settings cannot be saved in %1. They hold until you close Matside.</source>
        <translation>Deine Einstellungen lassen sich in %1 nicht speichern. Sie gelten, bis du Matside schließt.</translation>
    </message>
</context>
<context>
    <name>matside::app::SheetChoices</name>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>A page for each pose</source>
        <translation>Eine Seite je Haltung</translation>
    </message>
    <message>
        <source>Cards to cut out</source>
        <translation>Karten zum Ausschneiden</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Großdruck</translation>
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
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Black lines</source>
        <translation>Schwarze Linien</translation>
    </message>
    <message>
        <source>Text size on paper</source>
        <translation>Textgröße auf dem Papier</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>a line to write on</source>
        <translation>eine Linie zum Schreiben</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>Zum Weitergeben</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>lines to write on</source>
        <translation>Linien zum Schreiben</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Sprache des Blatts</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Wie das Programm</translation>
    </message>
</context>
<context>
    <name>matside::app::SheetPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Blatt: %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Save it as PDF, and print that.</source>
        <translation>Der Drucker hat das Blatt nicht angenommen. Speichere es als PDF, und druck dieses.</translation>
    </message>
    <message>
        <source>Drawing the pictures: %1 of %2 are there.</source>
        <translation>Die Bilder werden gezeichnet: %1 von %2 sind da.</translation>
    </message>
</context>
<context>
    <name>matside::app::SheetPreview</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ganze Breite</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the preview</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>matside::app::SheetView</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Vorschau des Blatts</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matside::app::ShelfRow</name>
    <message>
        <source>Within reach</source>
        <translation>In Reichweite</translation>
    </message>
    <message>
        <source>%1 within reach: %2</source>
        <translation>%1 in Reichweite: %2</translation>
    </message>
    <message>
        <source>%1 does as well</source>
        <translation>%1 tut es auch</translation>
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
        <translation>Wann zum Arzt</translation>
    </message>
</context>
<context>
    <name>matside::app::SoundCheckPage</name>
    <message>
        <source>Volume of the bells</source>
        <translation>Lautstärke der Klänge</translation>
    </message>
    <message>
        <source>Ring a bell</source>
        <translation>Klang anhören</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Stimme anhören</translation>
    </message>
    <message>
        <source>No voice is installed here; the words stay on the screen.</source>
        <translation>Hier ist keine Stimme installiert; die Worte stehen auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>That is loud enough</source>
        <translation>Das ist laut genug</translation>
    </message>
    <message>
        <source>Can you hear it from the mat?</source>
        <translation>Hörst du es von der Matte aus?</translation>
    </message>
    <message>
        <source>Bells and a voice lead you, so that you can keep your eyes closed. Try both from where you will lie, and make them as loud as you like. Settings has more.</source>
        <translation>Klänge und eine Stimme führen dich, damit du die Augen zu lassen kannst. Probier beides von dort aus, wo du liegen wirst, und stell sie so laut, wie du magst. Mehr dazu in den Einstellungen.</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>No sound device was found here; the screen leads you.</source>
        <translation>Hier wurde kein Tongerät gefunden; der Bildschirm führt dich.</translation>
    </message>
</context>
<context>
    <name>matside::app::StepList</name>
    <message>
        <source>Step %1, current: %2</source>
        <translation>Schritt %1, jetzt: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Current: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
</context>
<context>
    <name>matside::app::VoiceCard</name>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Jeden Schritt</translation>
    </message>
    <message>
        <source>Names only</source>
        <translation>Nur Namen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>How fast it speaks</source>
        <translation>Wie schnell sie spricht</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Briskly</source>
        <translation>Zügig</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Stimme anhören</translation>
    </message>
    <message>
        <source>Media keys and headset buttons pause and go on</source>
        <translation>Medientasten und Kopfhörertasten halten an und machen weiter</translation>
    </message>
    <message>
        <source>No voice is installed on this computer; the words stay on the screen. On Debian and Ubuntu the package speech-dispatcher-espeak-ng brings one.</source>
        <translation>Auf diesem Computer ist keine Stimme installiert; die Worte stehen auf dem Bildschirm. Auf Debian und Ubuntu bringt das Paket speech-dispatcher-espeak-ng eine mit.</translation>
    </message>
    <message>
        <source>What suits the language</source>
        <translation>Was zur Sprache passt</translation>
    </message>
    <message>
        <source>Language of the voice</source>
        <translation>Sprache der Stimme</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Wie das Programm</translation>
    </message>
</context>
<context>
    <name>matside::app::VolumeRow</name>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
</context>
<context>
    <name>matside::app::WarningCheckPage</name>
    <message>
        <source>None of these, go on</source>
        <translation>Nichts davon, weiter</translation>
    </message>
    <message>
        <source>One of these, yes</source>
        <translation>Etwas davon, ja</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Is any of this new?</source>
        <translation>Ist etwas davon neu?</translation>
    </message>
    <message>
        <source>Ordinary back pain is welcome on the mat. These signs are for a doctor.</source>
        <translation>Gewöhnliche Rückenschmerzen sind auf der Matte willkommen. Diese Zeichen gehören in ärztliche Hände.</translation>
    </message>
</context>
<context>
    <name>matside::app::WayOutList</name>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
</context>
</TS>
