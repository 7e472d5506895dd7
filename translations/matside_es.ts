<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>Matside runs already but does not answer.</source>
        <translation>Matside ya está abierto, pero no responde.</translation>
    </message>
    <message>
        <source>There is another routine with the id %1 already.</source>
        <translation>Ya hay otra sesión con el identificador %1.</translation>
    </message>
</context>
<context>
    <name>BoxedLetters</name>
    <message>
        <source>No font on this computer has these letters; the sheet shows boxes for them: %1</source>
        <translation>Ningún tipo de letra de este ordenador tiene estos caracteres; la hoja muestra recuadros en su lugar: %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Begin the routine; without one, that of the start page.</source>
        <translation>Empezar la sesión; sin nombrarla, la de la página de inicio.</translation>
    </message>
    <message>
        <source>Show the routine&apos;s sheet, to print or save it.</source>
        <translation>Mostrar la hoja de la sesión, para imprimirla o guardarla.</translation>
    </message>
    <message>
        <source>unexpected argument %1</source>
        <translation>argumento inesperado %1</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>elige uno de %1</translation>
    </message>
    <message>
        <source>--%1 goes with --sheet</source>
        <translation>--%1 va con --sheet</translation>
    </message>
    <message>
        <source>A companion beside the mat, for a sore lower back.</source>
        <translation>Un compañero junto a la esterilla, para una zona lumbar dolorida.</translation>
    </message>
    <message>
        <source>A routine to open, an id or a file.</source>
        <translation>Una sesión para abrir, un identificador o un archivo.</translation>
    </message>
    <message>
        <source>[routine]</source>
        <translation>[sesión]</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>there is no display to show the window on; matside --sheet prints without one, matside --help says how</source>
        <translation>no hay pantalla para la ventana; matside --sheet imprime sin ella, matside --help dice cómo</translation>
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
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
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
        <translation>La forma más fácil: %1</translation>
    </message>
    <message>
        <source>Leave this pose out</source>
        <translation>Dejar esta postura</translation>
    </message>
    <message>
        <source>Go straight to the last rest</source>
        <translation>Ir directo al último descanso</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminar aquí</translation>
    </message>
    <message>
        <source>It is fine again, go on</source>
        <translation>Ya está bien, seguir</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>The disk is full, so this practice is not noted in your practice log. What was noted before is kept.</source>
        <translation>El disco está lleno, así que esta práctica no se anota en tu diario. Lo anotado antes se conserva.</translation>
    </message>
    <message>
        <source>Your practice log in %1 cannot be used. You can practise as ever; nothing is noted.</source>
        <translation>Tu diario de práctica en %1 no se puede usar. Puedes practicar como siempre; no se anota nada.</translation>
    </message>
    <message>
        <source>Another program holds your practice log, so this practice is not noted in it.</source>
        <translation>Otro programa retiene tu diario de práctica, así que esta práctica no se anota en él.</translation>
    </message>
    <message>
        <source>Your practice log is damaged. It will be kept under another name, and a new one begun.</source>
        <translation>Tu diario de práctica está dañado. Se conservará con otro nombre, y se empezará uno nuevo.</translation>
    </message>
    <message>
        <source>Your practice log could not be read, so a new one was begun. The old one is kept as %1.</source>
        <translation>Tu diario de práctica no se pudo leer, así que se empezó uno nuevo. El antiguo se conserva como %1.</translation>
    </message>
    <message>
        <source>Your practice log was written by a later Matside, so a new one was begun. The other is kept as %1.</source>
        <translation>Tu diario de práctica lo escribió un Matside más reciente, así que se empezó uno nuevo. El otro se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the name of your language in your language, as in a list of languages: Deutsch, Français</extracomment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>%1 is a folder; end it with / to have every page as a picture in it</source>
        <translation>%1 es una carpeta; termínala con / para tener en ella cada página como imagen</translation>
    </message>
    <message>
        <source>%1 is not a file that can be written</source>
        <translation>%1 no es un archivo en el que se pueda escribir</translation>
    </message>
    <message>
        <source>%1 is there already; --force replaces it</source>
        <translation>%1 ya existe; --force lo reemplaza</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>Lying on the back</source>
        <translation>Boca arriba, en posición tumbada</translation>
    </message>
    <message>
        <source>Lying on the back, both knees over to the left</source>
        <translation>Boca arriba, las dos rodillas caídas a la izquierda</translation>
    </message>
    <message>
        <source>Lying on the back, both knees over to the right</source>
        <translation>Boca arriba, las dos rodillas caídas a la derecha</translation>
    </message>
    <message>
        <source>Lying on the left side</source>
        <translation>En posición tumbada sobre el lado izquierdo</translation>
    </message>
    <message>
        <source>Lying on the right side</source>
        <translation>En posición tumbada sobre el lado derecho</translation>
    </message>
    <message>
        <source>Pressing up from the left side with both hands</source>
        <translation>Subiendo desde el lado izquierdo, empujando con las dos manos</translation>
    </message>
    <message>
        <source>Pressing up from the right side with both hands</source>
        <translation>Subiendo desde el lado derecho, empujando con las dos manos</translation>
    </message>
    <message>
        <source>Lying face down</source>
        <translation>Boca abajo, en posición tumbada</translation>
    </message>
    <message>
        <source>Kneeling, folded forward with the chest down over the thighs</source>
        <translation>De rodillas, con el tronco inclinado hacia delante y el pecho sobre los muslos</translation>
    </message>
    <message>
        <source>Kneeling, sitting back towards the heels</source>
        <translation>De rodillas, con las caderas hacia atrás, hacia los talones</translation>
    </message>
    <message>
        <source>Kneeling, leaning forward on both hands</source>
        <translation>De rodillas, con apoyo hacia delante sobre las dos manos</translation>
    </message>
    <message>
        <source>Sitting with both knees bent</source>
        <translation>En posición sentada, con las dos rodillas dobladas</translation>
    </message>
    <message>
        <source>%1, facing left.</source>
        <translation>%1, mirando a la izquierda.</translation>
    </message>
    <message>
        <source>%1, facing right.</source>
        <translation>%1, mirando a la derecha.</translation>
    </message>
    <message>
        <source>%1, head at the left.</source>
        <translation>%1, la cabeza a la izquierda.</translation>
    </message>
    <message>
        <source>%1, head at the right.</source>
        <translation>%1, la cabeza a la derecha.</translation>
    </message>
    <message>
        <source>left foot flat on the mat</source>
        <translation>pie izquierdo plano en la esterilla</translation>
    </message>
    <message>
        <source>right foot flat on the mat</source>
        <translation>pie derecho plano en la esterilla</translation>
    </message>
    <message>
        <source>left knee drawn to the chest</source>
        <translation>rodilla izquierda cerca del pecho</translation>
    </message>
    <message>
        <source>right knee drawn to the chest</source>
        <translation>rodilla derecha cerca del pecho</translation>
    </message>
    <message>
        <source>both feet flat on the mat</source>
        <translation>los dos pies planos en la esterilla</translation>
    </message>
    <message>
        <source>both legs resting over the %1</source>
        <comment>%1 is a prop: bolster</comment>
        <translation>las dos piernas descansan sobre el apoyo (%1)</translation>
    </message>
    <message>
        <source>hands round the shins</source>
        <translation>manos alrededor de las espinillas</translation>
    </message>
    <message>
        <source>hands on the thighs</source>
        <translation>manos sobre los muslos</translation>
    </message>
    <message>
        <source>both hands holding the ends of the strap</source>
        <translation>las dos manos sujetan los extremos del cinturón</translation>
    </message>
    <message>
        <source>palms up</source>
        <translation>palmas hacia arriba</translation>
    </message>
    <message>
        <source>palms down</source>
        <translation>palmas hacia abajo</translation>
    </message>
    <message>
        <source>both hands round the shin</source>
        <translation>las dos manos alrededor de la espinilla</translation>
    </message>
    <message>
        <source>both hands behind the thigh</source>
        <translation>las dos manos detrás del muslo</translation>
    </message>
    <message>
        <source>arms wide, %1</source>
        <translation>brazos bien abiertos, %1</translation>
    </message>
    <message>
        <source>forehead on the mat</source>
        <translation>frente en la esterilla</translation>
    </message>
    <message>
        <source>head on the lower arm</source>
        <translation>cabeza sobre el brazo de abajo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2 blocks</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 under the head</source>
        <translation>%1 bajo la cabeza</translation>
    </message>
    <message>
        <source>%1 under the forehead</source>
        <translation>%1 bajo la frente</translation>
    </message>
    <message>
        <source>%1 under the chest</source>
        <translation>%1 bajo el pecho</translation>
    </message>
    <message>
        <source>%1 between hips and heels</source>
        <translation>%1 entre las caderas y los talones</translation>
    </message>
    <message>
        <source>%1 under the knees</source>
        <translation>%1 bajo las rodillas</translation>
    </message>
    <message>
        <source>%1 under the shins</source>
        <translation>%1 bajo las espinillas</translation>
    </message>
    <message>
        <source>%1 between the knees</source>
        <translation>%1 entre las rodillas</translation>
    </message>
    <message>
        <source>%1 over the eyes</source>
        <translation>%1 sobre los ojos</translation>
    </message>
    <message>
        <source>%1 round the thigh</source>
        <translation>%1 alrededor del muslo</translation>
    </message>
    <message>
        <source>%1 within reach on the mat</source>
        <translation>%1 al alcance en la esterilla</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 beside the mat</source>
        <translation>%1 junto a la esterilla</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>tiene demasiados niveles</translation>
    </message>
    <message>
        <source>has a value of the wrong kind</source>
        <translation>tiene un valor de otro tipo</translation>
    </message>
    <message>
        <source>lacks something</source>
        <translation>falta algo</translation>
    </message>
    <message>
        <source>has an unknown key</source>
        <translation>tiene una clave desconocida</translation>
    </message>
    <message>
        <source>names something unknown</source>
        <translation>nombra algo desconocido</translation>
    </message>
    <message>
        <source>gives a name twice</source>
        <translation>da un nombre dos veces</translation>
    </message>
    <message>
        <source>has a value out of range</source>
        <translation>tiene un valor fuera de los límites</translation>
    </message>
    <message>
        <source>has a figure that cannot rest where it should</source>
        <translation>tiene una figura que no puede descansar donde debería</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>file, what is wrong</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> at %1</source>
        <translation> en %1</translation>
    </message>
    <message>
        <source>: found %1</source>
        <translation>: encontrado %1</translation>
    </message>
    <message>
        <source>; expected %1</source>
        <translation>; esperado %1</translation>
    </message>
    <message>
        <source>holds text that cannot be used</source>
        <translation>contiene texto que no sirve</translation>
    </message>
</context>
<context>
    <name>SheetCommand</name>
    <message>
        <source>there is no prop %1; there are %2</source>
        <translation>no hay ningún accesorio %1; hay %2</translation>
    </message>
</context>
<context>
    <name>SheetOptions</name>
    <message>
        <source>--%1 cannot be %2; it takes %3</source>
        <comment>--paper cannot be a3; it takes a4, letter or a5</comment>
        <translation>--%1 no puede ser %2; admite %3</translation>
    </message>
    <message>
        <source>Print the sheet of &lt;routine&gt;, an id or a file, into --output and end.</source>
        <translation>Imprimir la hoja de &lt;sesión&gt;, un identificador o un archivo, en --output y terminar.</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>The whole routine, a page for each pose, cards to cut out, or large print.</source>
        <translation>La sesión entera, una página por postura, tarjetas para recortar o letra grande.</translation>
    </message>
    <message>
        <source>overview, poses, cards or large</source>
        <translation>overview, poses, cards o large</translation>
    </message>
    <message>
        <source>Usually that of your country.</source>
        <translation>Normalmente el de tu país.</translation>
    </message>
    <message>
        <source>a4, letter or a5</source>
        <translation>a4, letter o a5</translation>
    </message>
    <message>
        <source>How the paper lies.</source>
        <translation>Cómo va el papel.</translation>
    </message>
    <message>
        <source>portrait or landscape</source>
        <translation>portrait o landscape</translation>
    </message>
    <message>
        <source>Line is black on white and saves ink.</source>
        <translation>Line es negro sobre blanco y ahorra tinta.</translation>
    </message>
    <message>
        <source>colour or line</source>
        <translation>colour o line</translation>
    </message>
    <message>
        <source>Percent of the usual size.</source>
        <translation>Porcentaje del tamaño habitual.</translation>
    </message>
    <message>
        <source>100 to 200</source>
        <translation>100 a 200</translation>
    </message>
    <message>
        <source>For whom the sheet is. This and what follows is a line to write on when not given.</source>
        <translation>Para quién es la hoja. Esto y lo que sigue es una línea para escribir si no se indica.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Who hands it over.</source>
        <translation>Quién la entrega.</translation>
    </message>
    <message>
        <source>When.</source>
        <translation>Cuándo.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>How often to practise.</source>
        <translation>Cada cuánto practicar.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>What else to say.</source>
        <translation>Qué más decir.</translation>
    </message>
    <message>
        <source>The PDF to write; or a folder, ending with /, for every page as a PNG.</source>
        <translation>El PDF que se escribe; o una carpeta terminada en /, para cada página como PNG.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Replace files that are there already.</source>
        <translation>Reemplazar los archivos que ya existen.</translation>
    </message>
    <message>
        <source>--sheet needs a routine, an id or a file</source>
        <translation>--sheet necesita una sesión, un identificador o un archivo</translation>
    </message>
    <message>
        <source>--sheet needs --output, the file to write</source>
        <translation>--sheet necesita --output, el archivo que se escribe</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Usually that of the program.</source>
        <translation>Normalmente el del programa.</translation>
    </message>
    <message>
        <source>The props there are; usually those of your settings.</source>
        <translation>Los accesorios que hay; si no, los de tus ajustes.</translation>
    </message>
    <message>
        <source>--output cannot be %1; it takes a PDF, or a folder ending with / for every page as a PNG</source>
        <translation>--output no puede ser %1; admite un PDF, o una carpeta terminada en / para cada página como PNG</translation>
    </message>
</context>
<context>
    <name>SheetPdf</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>no se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>SheetPng</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>no se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>the folder %1 could not be made</source>
        <translation>no se pudo crear la carpeta %1</translation>
    </message>
    <message>
        <source>%1 is a page of an older sheet and could not be removed</source>
        <translation>%1 es una página de una hoja anterior y no se pudo eliminar</translation>
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
        <translation>Necesitas: solo una esterilla</translation>
    </message>
    <message>
        <source>You need: %1</source>
        <translation>Necesitas: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things to fetch</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (or %2)</source>
        <comment>1 block (or a thick book)</comment>
        <translation>%1 (o %2)</translation>
    </message>
    <message>
        <source>%1 each side, first: %2</source>
        <comment>1 min each side, first: left knee</comment>
        <translation>%1 por lado, primero: %2</translation>
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
        <translation>%1 %2, continuación</translation>
    </message>
    <message numerus="yes">
        <source>%n pose(s)</source>
        <translation>
            <numerusform>%n postura</numerusform>
            <numerusform>%n posturas</numerusform>
        </translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom the sheet is for</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Stop when something hurts. Talk to a doctor before you begin.</source>
        <translation>Para cuando algo duela. Habla con un médico antes de empezar.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who hands the sheet over</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>How often</source>
        <comment>to practise</comment>
        <translation>Cada cuánto</translation>
    </message>
    <message>
        <source>Stop when something hurts.</source>
        <translation>Para cuando algo duela.</translation>
    </message>
    <message>
        <source>All warning signs: page %1.</source>
        <translation>Todas las señales de alarma: página %1.</translation>
    </message>
    <message>
        <source>All warning signs: pages %1 to %2.</source>
        <translation>Todas las señales de alarma: páginas %1 a %2.</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>The poses adapt to what you have.</source>
        <translation>Las posturas se adaptan a lo que tienes.</translation>
    </message>
</context>
<context>
    <name>SoundChoices</name>
    <message>
        <source>This is the voice that leads you. Lie down, and breathe.</source>
        <translation>Esta es la voz que te guía. Túmbate, y respira.</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>en</source>
        <comment>code of the language these words are in</comment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>WantedRoutine</name>
    <message>
        <source>there is no routine %1; there is: %2</source>
        <translation>no hay sesión %1; hay: %2</translation>
    </message>
</context>
<context>
    <name>WarningSigns</name>
    <message>
        <source>Emergency: get help at once if, with back pain, you have</source>
        <translation>Emergencia: pide ayuda enseguida si, además del dolor de espalda, tienes</translation>
    </message>
    <message>
        <source>pain, tingling, weakness or numbness in both legs</source>
        <translation>dolor, hormigueo, debilidad o entumecimiento en las dos piernas</translation>
    </message>
    <message>
        <source>numbness or tingling around your genitals or buttocks</source>
        <translation>entumecimiento u hormigueo alrededor de los genitales o las nalgas</translation>
    </message>
    <message>
        <source>trouble passing urine</source>
        <translation>dificultad para orinar</translation>
    </message>
    <message>
        <source>chest pain</source>
        <translation>dolor en el pecho</translation>
    </message>
    <message>
        <source>pain that began after a serious accident</source>
        <translation>dolor que empezó tras un accidente grave</translation>
    </message>
    <message>
        <source>See a doctor soon if, with back pain, you have</source>
        <translation>Consulta pronto a un médico si, además del dolor de espalda, tienes</translation>
    </message>
    <message>
        <source>a fever</source>
        <translation>fiebre</translation>
    </message>
    <message>
        <source>lost weight without trying</source>
        <translation>pérdida de peso sin buscarla</translation>
    </message>
    <message>
        <source>a lump, a swelling or a changed shape of your back</source>
        <translation>un bulto, una hinchazón o un cambio de forma en la espalda</translation>
    </message>
    <message>
        <source>pain that rest does not ease, or that is worse at night</source>
        <translation>dolor que no cede con el descanso, o que empeora por la noche</translation>
    </message>
    <message>
        <source>pain that is worse when you sneeze, cough or strain</source>
        <translation>dolor que empeora al estornudar, toser o hacer fuerza</translation>
    </message>
    <message>
        <source>pain that comes from the top of your back, between the shoulders</source>
        <translation>dolor que viene de la parte alta de la espalda, entre los hombros</translation>
    </message>
    <message>
        <source>lost control of your bladder or bowels</source>
        <translation>pérdida de control de la vejiga o del intestino</translation>
    </message>
    <message>
        <source>osteoporosis, cancer, or long use of steroids</source>
        <translation>osteoporosis, cáncer, o un tratamiento largo con corticoides</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>lying</source>
        <translation>en posición tumbada</translation>
    </message>
    <message>
        <source>kneeling</source>
        <translation>de rodillas</translation>
    </message>
    <message>
        <source>on all fours</source>
        <translation>a cuatro patas</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>en posición sentada</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>de pie</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>kneeling and lying</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n pose(s)</source>
        <translation>
            <numerusform>%n postura</numerusform>
            <numerusform>%n posturas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>%1 por lado</translation>
    </message>
    <message>
        <source>Get in, step by step</source>
        <translation>Entra, paso a paso</translation>
    </message>
    <message>
        <source>Stay and breathe</source>
        <translation>Quédate y respira</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Cambia de lado</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Sal despacio</translation>
    </message>
    <message>
        <source>Rest a moment</source>
        <translation>Descansa un momento</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>El final</translation>
    </message>
    <message>
        <source>to set up</source>
        <translation>para prepararte</translation>
    </message>
    <message>
        <source>to get in</source>
        <translation>para entrar</translation>
    </message>
    <message>
        <source>to stay</source>
        <translation>para quedarte</translation>
    </message>
    <message>
        <source>this side</source>
        <translation>de este lado</translation>
    </message>
    <message>
        <source>to change</source>
        <translation>para cambiar</translation>
    </message>
    <message>
        <source>to come out</source>
        <translation>para salir</translation>
    </message>
    <message>
        <source>to rest</source>
        <translation>para descansar</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Get in</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quédate</translation>
    </message>
    <message>
        <source>Come out</source>
        <translation>Sal</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descansa</translation>
    </message>
    <message>
        <source>Breathe in · %1</source>
        <translation>Inspira · %1</translation>
    </message>
    <message>
        <source>Breathe out · %1</source>
        <translation>Espira · %1</translation>
    </message>
    <message>
        <source>%1? %2</source>
        <comment>condition? what to do instead</comment>
        <translation>¿%1? %2</translation>
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
        <translation>¿No hay %1? Usa %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: option</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Within reach from now on: %1.</source>
        <comment>a bolster and two blankets</comment>
        <translation>Al alcance desde ahora: %1.</translation>
    </message>
    <message>
        <source>Not after all</source>
        <translation>Mejor no</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Child&apos;s pose</source>
        <extracomment>pose childs-pose: name of the pose</extracomment>
        <translation>Postura del niño</translation>
    </message>
    <message>
        <source>deep into your belly and into your lower back</source>
        <extracomment>pose childs-pose: where to breathe; goes on from “Breathe”</extracomment>
        <translation>hondo, hacia el vientre y la zona lumbar</translation>
    </message>
    <message>
        <source>Gives the muscles along your lower back a long, gentle stretch.</source>
        <extracomment>pose childs-pose: what the pose does</extracomment>
        <translation>Estira con suavidad y a lo largo los músculos de la zona lumbar.</translation>
    </message>
    <message>
        <source>Turns your breath towards your back, where it can spread and soften.</source>
        <extracomment>pose childs-pose: what the pose does</extracomment>
        <translation>Lleva la respiración hacia la espalda, donde puede extenderse y ablandarse.</translation>
    </message>
    <message>
        <source>Quiet and dark: a kind way to arrive.</source>
        <extracomment>pose childs-pose: what the pose does</extracomment>
        <translation>Quieta y oscura: una forma amable de llegar.</translation>
    </message>
    <message>
        <source>Kneel near one end of your mat, facing the other.</source>
        <extracomment>pose childs-pose, set-up, step 1, kneel-down: on the card, short; pose childs-pose, set-up, step 1, kneel-down: spoken aloud</extracomment>
        <translation>Arrodíllate cerca de un extremo de la esterilla, mirando hacia el otro.</translation>
    </message>
    <message>
        <source>Big toes touch, knees no wider than your hips.</source>
        <extracomment>pose childs-pose, get-in, step 1, legs-together: on the card, short</extracomment>
        <translation>Dedos gordos juntos, rodillas no más abiertas que las caderas.</translation>
    </message>
    <message>
        <source>Let your big toes touch, and keep your knees no wider than your hips.</source>
        <extracomment>pose childs-pose, get-in, step 1, legs-together: spoken aloud</extracomment>
        <translation>Deja que los dedos gordos de los pies se toquen, y no abras las rodillas más que las caderas.</translation>
    </message>
    <message>
        <source>Sit your hips back onto your heels.</source>
        <extracomment>pose childs-pose, get-in, step 2, sit-back: on the card, short</extracomment>
        <translation>Lleva las caderas hacia atrás, sobre los talones.</translation>
    </message>
    <message>
        <source>Sink your hips back onto your heels.</source>
        <extracomment>pose childs-pose, get-in, step 2, sit-back: spoken aloud</extracomment>
        <translation>Deja bajar las caderas hacia atrás, sobre los talones.</translation>
    </message>
    <message>
        <source>Fold forward, chest down over your thighs.</source>
        <extracomment>pose childs-pose, get-in, step 3, fold: on the card, short</extracomment>
        <translation>Inclínate hacia delante, el pecho sobre los muslos.</translation>
    </message>
    <message>
        <source>Walk your hands forward, and lay your chest down over your thighs.</source>
        <extracomment>pose childs-pose, get-in, step 3, fold: spoken aloud</extracomment>
        <translation>Camina con las manos hacia delante, y deja el pecho sobre los muslos.</translation>
    </message>
    <message>
        <source>Rest your forehead on the mat.</source>
        <extracomment>pose childs-pose, get-in, step 4, rest-forehead: on the card, short; pose childs-pose, get-in, step 4, rest-forehead: spoken aloud</extracomment>
        <translation>Apoya la frente en la esterilla.</translation>
    </message>
    <message>
        <source>Lay your arms back along your sides, palms up.</source>
        <extracomment>pose childs-pose, get-in, step 5, arms-back: on the card, short</extracomment>
        <translation>Lleva los brazos atrás junto al cuerpo, palmas hacia arriba.</translation>
    </message>
    <message>
        <source>Bring your arms back along your sides, palms up, so that your knees carry your shoulders.</source>
        <extracomment>pose childs-pose, get-in, step 5, arms-back: spoken aloud</extracomment>
        <translation>Lleva los brazos atrás junto al cuerpo, con las palmas hacia arriba, para que las rodillas sostengan los hombros.</translation>
    </message>
    <message>
        <source>Breathe deeply into your belly and your lower back.</source>
        <extracomment>pose childs-pose, hold, step 1, breathe: on the card, short</extracomment>
        <translation>Respira hondo hacia el vientre y la zona lumbar.</translation>
    </message>
    <message>
        <source>Breathe deeply, down into your belly and into your lower back.</source>
        <extracomment>pose childs-pose, hold, step 1, breathe: spoken aloud</extracomment>
        <translation>Respira hondo, hasta el vientre y hasta la zona lumbar.</translation>
    </message>
    <message>
        <source>With each breath out, let your hips and shoulders grow heavier.</source>
        <extracomment>pose childs-pose, hold, step 2, soften: on the card, short</extracomment>
        <translation>Con cada espiración, deja que caderas y hombros pesen más.</translation>
    </message>
    <message>
        <source>With each breath out, let your hips and your shoulders grow a little heavier.</source>
        <extracomment>pose childs-pose, hold, step 2, soften: spoken aloud</extracomment>
        <translation>Con cada espiración, deja que las caderas y los hombros pesen un poco más.</translation>
    </message>
    <message>
        <source>Bring your hands forward to the mat.</source>
        <extracomment>pose childs-pose, come-out, step 1, hands-forward: on the card, short</extracomment>
        <translation>Lleva las manos hacia delante, a la esterilla.</translation>
    </message>
    <message>
        <source>Slowly bring your hands forward, and place them on the mat.</source>
        <extracomment>pose childs-pose, come-out, step 1, hands-forward: spoken aloud</extracomment>
        <translation>Lleva despacio las manos hacia delante, y apóyalas en la esterilla.</translation>
    </message>
    <message>
        <source>Press into your hands and come up, head last.</source>
        <extracomment>pose childs-pose, come-out, step 2, press-up: on the card, short</extracomment>
        <translation>Empuja con las manos y sube, la cabeza al final.</translation>
    </message>
    <message>
        <source>Press into your hands and come up in your own time, your head last.</source>
        <extracomment>pose childs-pose, come-out, step 2, press-up: spoken aloud</extracomment>
        <translation>Empuja con las manos y sube a tu ritmo, la cabeza al final.</translation>
    </message>
    <message>
        <source>Sit quietly for a breath or two.</source>
        <extracomment>pose childs-pose, rest, step 1, sit-quietly: on the card, short; pose childs-pose, rest, step 1, sit-quietly: spoken aloud</extracomment>
        <translation>Quédate ahí en calma una o dos respiraciones.</translation>
    </message>
    <message>
        <source>Under the forehead</source>
        <extracomment>pose childs-pose, forehead: label of a choice, short</extracomment>
        <translation>Bajo la frente</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>pose childs-pose, forehead, forehead-on-mat: label of a choice, short; pose childs-pose, shins, shins-on-mat: label of a choice, short; pose knee-to-chest, head, head-on-mat: label of a choice, short (and 4 more places)</extracomment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>The full fold, when your forehead reaches the mat with ease.</source>
        <extracomment>pose childs-pose, forehead, forehead-on-mat: whom or what the choice helps</extracomment>
        <translation>La flexión completa, cuando la frente llega a la esterilla sin esfuerzo.</translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead: label of a choice, short</extracomment>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>block under the forehead</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>bloque bajo la frente</translation>
    </message>
    <message>
        <source>When your forehead does not reach the mat, or your neck feels long and strained.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead: whom or what the choice helps</extracomment>
        <translation>Cuando la frente no llega a la esterilla, o la nuca se siente larga y tensa.</translation>
    </message>
    <message>
        <source>Rest your forehead on the block.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead, step 2, get-in, forehead-to-block: on the card, short</extracomment>
        <translation>Apoya la frente en el bloque.</translation>
    </message>
    <message>
        <source>Move the block to where you need it, and rest your forehead on it.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead, step 2, get-in, forehead-to-block: spoken aloud</extracomment>
        <translation>Mueve el bloque a donde lo necesites, y apoya en él la frente.</translation>
    </message>
    <message>
        <source>Bolster across</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead: label of a choice, short</extracomment>
        <translation>Bolster a lo ancho</translation>
    </message>
    <message>
        <source>bolster across, under the forehead</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>bolster a lo ancho, bajo la frente</translation>
    </message>
    <message>
        <source>When a block is too low or too hard for your forehead.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead: whom or what the choice helps</extracomment>
        <translation>Cuando un bloque es demasiado bajo o demasiado duro para la frente.</translation>
    </message>
    <message>
        <source>Rest your forehead on the bolster.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead, step 2, get-in, forehead-to-bolster: on the card, short</extracomment>
        <translation>Apoya la frente en el bolster.</translation>
    </message>
    <message>
        <source>Draw the bolster to where you need it, and rest your forehead on it.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead, step 2, get-in, forehead-to-bolster: spoken aloud</extracomment>
        <translation>Acerca el bolster a donde lo necesites, y apoya en él la frente.</translation>
    </message>
    <message>
        <source>Bolster lengthwise</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest: label of a choice, short</extracomment>
        <translation>Bolster a lo largo</translation>
    </message>
    <message>
        <source>bolster lengthwise, under the chest and forehead</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>bolster a lo largo, bajo el pecho y la frente</translation>
    </message>
    <message>
        <source>The easiest way: your whole front is carried, and your back folds less.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest: whom or what the choice helps</extracomment>
        <translation>La forma más fácil: todo el frente del cuerpo queda sostenido, y la espalda se dobla menos.</translation>
    </message>
    <message>
        <source>Fold forward, chest down onto the bolster.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 3, get-in, fold-to-bolster: on the card, short</extracomment>
        <translation>Inclínate hacia delante, el pecho sobre el bolster.</translation>
    </message>
    <message>
        <source>Walk your hands forward, and lay your chest down along the bolster.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 3, get-in, fold-to-bolster: spoken aloud</extracomment>
        <translation>Camina con las manos hacia delante, y deja el pecho a lo largo del bolster.</translation>
    </message>
    <message>
        <source>Rest your forehead on the bolster too.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 4, get-in, forehead-along-bolster: on the card, short; pose childs-pose, forehead, bolster-under-chest, step 4, get-in, forehead-along-bolster: spoken aloud</extracomment>
        <translation>Apoya también la frente en el bolster.</translation>
    </message>
    <message>
        <source>Let your arms lie on the mat beside the bolster.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 5, get-in, arms-beside-bolster: on the card, short</extracomment>
        <translation>Deja los brazos en la esterilla, junto al bolster.</translation>
    </message>
    <message>
        <source>Let your arms lie on the mat, one on each side of the bolster.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 5, get-in, arms-beside-bolster: spoken aloud</extracomment>
        <translation>Deja los brazos en la esterilla, uno a cada lado del bolster.</translation>
    </message>
    <message>
        <source>Under the hips</source>
        <extracomment>pose childs-pose, hips: label of a choice, short</extracomment>
        <translation>Bajo las caderas</translation>
    </message>
    <message>
        <source>Heels</source>
        <extracomment>pose childs-pose, hips, hips-on-heels: label of a choice, short</extracomment>
        <translation>Talones</translation>
    </message>
    <message>
        <source>When your hips reach your heels with ease.</source>
        <extracomment>pose childs-pose, hips, hips-on-heels: whom or what the choice helps</extracomment>
        <translation>Cuando las caderas llegan a los talones sin esfuerzo.</translation>
    </message>
    <message>
        <source>Blanket</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips: label of a choice, short; pose childs-pose, shins, blanket-under-shins: label of a choice, short</extracomment>
        <translation>Manta</translation>
    </message>
    <message>
        <source>folded blanket between hips and heels</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>manta doblada entre caderas y talones</translation>
    </message>
    <message>
        <source>When your hips hover above your heels, or your knees do not like to bend so far.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips: whom or what the choice helps</extracomment>
        <translation>Cuando las caderas quedan en el aire sobre los talones, o a las rodillas no les gusta doblarse tanto.</translation>
    </message>
    <message>
        <source>Sit your hips back onto the blanket.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 2, get-in, sit-back-on-blanket: on the card, short</extracomment>
        <translation>Lleva las caderas hacia atrás, sobre la manta.</translation>
    </message>
    <message>
        <source>Sink your hips back onto the blanket.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 2, get-in, sit-back-on-blanket: spoken aloud</extracomment>
        <translation>Deja bajar las caderas hacia atrás, sobre la manta.</translation>
    </message>
    <message>
        <source>Under the shins</source>
        <extracomment>pose childs-pose, shins: label of a choice, short</extracomment>
        <translation>Bajo las espinillas</translation>
    </message>
    <message>
        <source>When the mat is soft enough for your shins and feet.</source>
        <extracomment>pose childs-pose, shins, shins-on-mat: whom or what the choice helps</extracomment>
        <translation>Cuando la esterilla es bastante blanda para las espinillas y los pies.</translation>
    </message>
    <message>
        <source>folded blanket under the shins</source>
        <extracomment>pose childs-pose, shins, blanket-under-shins: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>manta doblada bajo las espinillas</translation>
    </message>
    <message>
        <source>When your knees, your shins or the tops of your feet feel the floor.</source>
        <extracomment>pose childs-pose, shins, blanket-under-shins: whom or what the choice helps</extracomment>
        <translation>Cuando las rodillas, las espinillas o los empeines notan el suelo.</translation>
    </message>
    <message>
        <source>Knee injury, or knees that hurt when they bend deeply</source>
        <extracomment>pose childs-pose: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Lesión de rodilla, o rodillas que duelen al doblarse mucho</translation>
    </message>
    <message>
        <source>Tuck a folded blanket behind your knees, or leave this pose out and draw your knees in lying on your back.</source>
        <extracomment>pose childs-pose: what they do instead</extracomment>
        <translation>Coloca una manta doblada detrás de las rodillas, o deja esta postura y acerca las rodillas al pecho boca arriba.</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <extracomment>pose childs-pose: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Embarazo</translation>
    </message>
    <message>
        <source>Keep your knees wide and your belly free, and never let it be pressed.</source>
        <extracomment>pose childs-pose: what they do instead</extracomment>
        <translation>Mantén las rodillas abiertas y el vientre libre, y no dejes que nada lo apriete.</translation>
    </message>
    <message>
        <source>Bending forward brings on pain or tingling in a leg</source>
        <extracomment>pose childs-pose: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Inclinarse hacia delante causa dolor u hormigueo en una pierna</translation>
    </message>
    <message>
        <source>Stop, and rest in supported corpse pose.</source>
        <extracomment>pose childs-pose: what they do instead</extracomment>
        <translation>Para, y descansa en la postura de descanso con apoyo.</translation>
    </message>
    <message>
        <source>Knee to chest</source>
        <extracomment>pose knee-to-chest: name of the pose</extracomment>
        <translation>Rodilla al pecho</translation>
    </message>
    <message>
        <source>left knee</source>
        <extracomment>pose knee-to-chest, left side: label of a choice, short</extracomment>
        <translation>rodilla izquierda</translation>
    </message>
    <message>
        <source>right knee</source>
        <extracomment>pose knee-to-chest, right side: label of a choice, short</extracomment>
        <translation>rodilla derecha</translation>
    </message>
    <message>
        <source>down into your lower back</source>
        <extracomment>pose knee-to-chest: where to breathe; goes on from “Breathe”</extracomment>
        <translation>hasta la zona lumbar</translation>
    </message>
    <message>
        <source>Lengthens your lower back a little, with the mat to carry your weight.</source>
        <extracomment>pose knee-to-chest: what the pose does</extracomment>
        <translation>Alarga un poco la zona lumbar, mientras la esterilla sostiene tu peso.</translation>
    </message>
    <message>
        <source>A slow sway is a small massage for the muscles beside your spine.</source>
        <extracomment>pose knee-to-chest: what the pose does</extracomment>
        <translation>Un vaivén lento es un pequeño masaje para los músculos junto a la columna.</translation>
    </message>
    <message>
        <source>Come down over one side onto your back.</source>
        <extracomment>pose knee-to-chest, get-in, step 1, lie-back: on the card, short</extracomment>
        <translation>Baja por un lado hasta quedar boca arriba.</translation>
    </message>
    <message>
        <source>Lean on one elbow, come down onto your side, and roll over onto your back.</source>
        <extracomment>pose knee-to-chest, get-in, step 1, lie-back: spoken aloud</extracomment>
        <translation>Apóyate en un codo, baja de lado, y rueda hasta quedar boca arriba.</translation>
    </message>
    <message>
        <source>Both knees bent, soles on the mat.</source>
        <extracomment>pose knee-to-chest, get-in, step 2, soles-down: on the card, short</extracomment>
        <translation>Las dos rodillas dobladas, plantas de los pies en la esterilla.</translation>
    </message>
    <message>
        <source>Keep both knees bent, with your soles on the mat.</source>
        <extracomment>pose knee-to-chest, get-in, step 2, soles-down: spoken aloud</extracomment>
        <translation>Mantén las dos rodillas dobladas, con las plantas de los pies en la esterilla.</translation>
    </message>
    <message>
        <source>Draw your left knee in towards your chest.</source>
        <extracomment>pose knee-to-chest, get-in, step 3, draw-in, left side: on the card, short; pose knee-to-chest, get-in, step 3, draw-in, left side: spoken aloud</extracomment>
        <translation>Acerca la rodilla izquierda al pecho.</translation>
    </message>
    <message>
        <source>Draw your right knee in towards your chest.</source>
        <extracomment>pose knee-to-chest, get-in, step 3, draw-in, right side: on the card, short; pose knee-to-chest, get-in, step 3, draw-in, right side: spoken aloud</extracomment>
        <translation>Acerca la rodilla derecha al pecho.</translation>
    </message>
    <message>
        <source>Hold your left shin with both hands.</source>
        <extracomment>pose knee-to-chest, get-in, step 4, clasp-shin, left side: on the card, short</extracomment>
        <translation>Sujeta la espinilla izquierda con las dos manos.</translation>
    </message>
    <message>
        <source>Hold your right shin with both hands.</source>
        <extracomment>pose knee-to-chest, get-in, step 4, clasp-shin, right side: on the card, short</extracomment>
        <translation>Sujeta la espinilla derecha con las dos manos.</translation>
    </message>
    <message>
        <source>Hold your left shin with both hands, just below the knee.</source>
        <extracomment>pose knee-to-chest, get-in, step 4, clasp-shin, left side: spoken aloud</extracomment>
        <translation>Sujeta la espinilla izquierda con las dos manos, justo debajo de la rodilla.</translation>
    </message>
    <message>
        <source>Hold your right shin with both hands, just below the knee.</source>
        <extracomment>pose knee-to-chest, get-in, step 4, clasp-shin, right side: spoken aloud</extracomment>
        <translation>Sujeta la espinilla derecha con las dos manos, justo debajo de la rodilla.</translation>
    </message>
    <message>
        <source>Breathe into your lower back. Head and shoulders stay down.</source>
        <extracomment>pose knee-to-chest, hold, step 1, breathe: on the card, short</extracomment>
        <translation>Respira hacia la zona lumbar. Cabeza y hombros siguen apoyados.</translation>
    </message>
    <message>
        <source>Breathe down into your lower back. Your head and both shoulders stay on the mat.</source>
        <extracomment>pose knee-to-chest, hold, step 1, breathe: spoken aloud</extracomment>
        <translation>Respira hasta la zona lumbar. La cabeza y los dos hombros siguen en la esterilla.</translation>
    </message>
    <message>
        <source>If it feels good, sway your left knee slowly from side to side.</source>
        <extracomment>pose knee-to-chest, hold, step 2, sway, left side: on the card, short</extracomment>
        <translation>Si te sienta bien, balancea despacio la rodilla izquierda de lado a lado.</translation>
    </message>
    <message>
        <source>If it feels good, sway your right knee slowly from side to side.</source>
        <extracomment>pose knee-to-chest, hold, step 2, sway, right side: on the card, short</extracomment>
        <translation>Si te sienta bien, balancea despacio la rodilla derecha de lado a lado.</translation>
    </message>
    <message>
        <source>If it feels good, let your left knee sway slowly from side to side, like a small massage.</source>
        <extracomment>pose knee-to-chest, hold, step 2, sway, left side: spoken aloud</extracomment>
        <translation>Si te sienta bien, deja que la rodilla izquierda se balancee despacio de lado a lado, como un pequeño masaje.</translation>
    </message>
    <message>
        <source>If it feels good, let your right knee sway slowly from side to side, like a small massage.</source>
        <extracomment>pose knee-to-chest, hold, step 2, sway, right side: spoken aloud</extracomment>
        <translation>Si te sienta bien, deja que la rodilla derecha se balancee despacio de lado a lado, como un pequeño masaje.</translation>
    </message>
    <message>
        <source>Let go, and set your right foot down.</source>
        <extracomment>pose knee-to-chest, change-sides, step 1, set-first-foot-down, left side: on the card, short; pose knee-to-chest, come-out, step 1, set-foot-down, right side: on the card, short</extracomment>
        <translation>Suelta, y apoya el pie derecho.</translation>
    </message>
    <message>
        <source>Let go, and set your left foot down.</source>
        <extracomment>pose knee-to-chest, change-sides, step 1, set-first-foot-down, right side: on the card, short; pose knee-to-chest, come-out, step 1, set-foot-down, left side: on the card, short</extracomment>
        <translation>Suelta, y apoya el pie izquierdo.</translation>
    </message>
    <message>
        <source>Let go gently, and set your right foot back on the mat.</source>
        <extracomment>pose knee-to-chest, change-sides, step 1, set-first-foot-down, left side: spoken aloud; pose knee-to-chest, come-out, step 1, set-foot-down, right side: spoken aloud</extracomment>
        <translation>Suelta con suavidad, y apoya de nuevo el pie derecho en la esterilla.</translation>
    </message>
    <message>
        <source>Let go gently, and set your left foot back on the mat.</source>
        <extracomment>pose knee-to-chest, change-sides, step 1, set-first-foot-down, right side: spoken aloud; pose knee-to-chest, come-out, step 1, set-foot-down, left side: spoken aloud</extracomment>
        <translation>Suelta con suavidad, y apoya de nuevo el pie izquierdo en la esterilla.</translation>
    </message>
    <message>
        <source>Draw your left knee in. Hold your shin with both hands.</source>
        <extracomment>pose knee-to-chest, change-sides, step 2, draw-other-in, left side: on the card, short</extracomment>
        <translation>Acerca la rodilla izquierda. Sujeta la espinilla con las dos manos.</translation>
    </message>
    <message>
        <source>Draw your right knee in. Hold your shin with both hands.</source>
        <extracomment>pose knee-to-chest, change-sides, step 2, draw-other-in, right side: on the card, short</extracomment>
        <translation>Acerca la rodilla derecha. Sujeta la espinilla con las dos manos.</translation>
    </message>
    <message>
        <source>Now draw your left knee in, and hold your left shin with both hands.</source>
        <extracomment>pose knee-to-chest, change-sides, step 2, draw-other-in, left side: spoken aloud</extracomment>
        <translation>Ahora acerca la rodilla izquierda, y sujeta la espinilla izquierda con las dos manos.</translation>
    </message>
    <message>
        <source>Now draw your right knee in, and hold your right shin with both hands.</source>
        <extracomment>pose knee-to-chest, change-sides, step 2, draw-other-in, right side: spoken aloud</extracomment>
        <translation>Ahora acerca la rodilla derecha, y sujeta la espinilla derecha con las dos manos.</translation>
    </message>
    <message>
        <source>Rest for a breath or two, both knees bent.</source>
        <extracomment>pose knee-to-chest, rest, step 1, rest-knees-bent: on the card, short; pose knee-to-chest, rest, step 1, rest-knees-bent: spoken aloud; pose lying-twist, rest, step 1, rest-knees-bent: on the card, short (and 1 more places)</extracomment>
        <translation>Descansa una o dos respiraciones, con las dos rodillas dobladas.</translation>
    </message>
    <message>
        <source>Hands</source>
        <extracomment>pose knee-to-chest, hands: label of a choice, short</extracomment>
        <translation>Manos</translation>
    </message>
    <message>
        <source>On the shin</source>
        <extracomment>pose knee-to-chest, hands, hands-on-shin: label of a choice, short</extracomment>
        <translation>En la espinilla</translation>
    </message>
    <message>
        <source>When your knee bends easily and your hands reach your shin.</source>
        <extracomment>pose knee-to-chest, hands, hands-on-shin: whom or what the choice helps</extracomment>
        <translation>Cuando la rodilla se dobla con facilidad y las manos llegan a la espinilla.</translation>
    </message>
    <message>
        <source>Behind the thigh</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh: label of a choice, short</extracomment>
        <translation>Detrás del muslo</translation>
    </message>
    <message>
        <source>hands behind the thigh</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>manos detrás del muslo</translation>
    </message>
    <message>
        <source>The gentler grip: it spares your knee and asks less of your back.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh: whom or what the choice helps</extracomment>
        <translation>El agarre más suave: cuida la rodilla y le pide menos a la espalda.</translation>
    </message>
    <message>
        <source>Hold the back of your left thigh with both hands.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 1, get-in, clasp-thigh, left side: on the card, short; pose knee-to-chest, hands, hands-behind-thigh, step 1, get-in, clasp-thigh, left side: spoken aloud</extracomment>
        <translation>Sujeta el muslo izquierdo por detrás con las dos manos.</translation>
    </message>
    <message>
        <source>Hold the back of your right thigh with both hands.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 1, get-in, clasp-thigh, right side: on the card, short; pose knee-to-chest, hands, hands-behind-thigh, step 1, get-in, clasp-thigh, right side: spoken aloud</extracomment>
        <translation>Sujeta el muslo derecho por detrás con las dos manos.</translation>
    </message>
    <message>
        <source>Draw your left knee in. Hold the back of your thigh.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 2, change-sides, draw-other-in-by-thigh, left side: on the card, short</extracomment>
        <translation>Acerca la rodilla izquierda. Sujeta el muslo por detrás.</translation>
    </message>
    <message>
        <source>Draw your right knee in. Hold the back of your thigh.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 2, change-sides, draw-other-in-by-thigh, right side: on the card, short</extracomment>
        <translation>Acerca la rodilla derecha. Sujeta el muslo por detrás.</translation>
    </message>
    <message>
        <source>Now draw your left knee in, and hold the back of your left thigh.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 2, change-sides, draw-other-in-by-thigh, left side: spoken aloud</extracomment>
        <translation>Ahora acerca la rodilla izquierda, y sujeta el muslo izquierdo por detrás.</translation>
    </message>
    <message>
        <source>Now draw your right knee in, and hold the back of your right thigh.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 2, change-sides, draw-other-in-by-thigh, right side: spoken aloud</extracomment>
        <translation>Ahora acerca la rodilla derecha, y sujeta el muslo derecho por detrás.</translation>
    </message>
    <message>
        <source>Strap</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh: label of a choice, short</extracomment>
        <translation>Cinturón</translation>
    </message>
    <message>
        <source>strap round the thigh</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>cinturón alrededor del muslo</translation>
    </message>
    <message>
        <source>When your hands do not reach without lifting your head or your shoulders.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh: whom or what the choice helps</extracomment>
        <translation>Cuando las manos no llegan sin levantar la cabeza o los hombros.</translation>
    </message>
    <message>
        <source>Lay your strap beside your hips, within reach.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 1, set-up, strap-to-hand: on the card, short</extracomment>
        <translation>Deja el cinturón junto a las caderas, al alcance.</translation>
    </message>
    <message>
        <source>Lay your strap on the mat beside your hips, within reach.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 1, set-up, strap-to-hand: spoken aloud</extracomment>
        <translation>Deja el cinturón en la esterilla junto a las caderas, al alcance.</translation>
    </message>
    <message>
        <source>Loop the strap behind your left thigh. Hold one end in each hand.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 2, get-in, loop-strap, left side: on the card, short</extracomment>
        <translation>Pasa el cinturón por detrás del muslo izquierdo. Sujeta un extremo con cada mano.</translation>
    </message>
    <message>
        <source>Loop the strap behind your right thigh. Hold one end in each hand.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 2, get-in, loop-strap, right side: on the card, short</extracomment>
        <translation>Pasa el cinturón por detrás del muslo derecho. Sujeta un extremo con cada mano.</translation>
    </message>
    <message>
        <source>Loop the strap behind your left thigh, hold one end in each hand, and let your elbows sink.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 2, get-in, loop-strap, left side: spoken aloud</extracomment>
        <translation>Pasa el cinturón por detrás del muslo izquierdo, sujeta un extremo con cada mano, y deja bajar los codos.</translation>
    </message>
    <message>
        <source>Loop the strap behind your right thigh, hold one end in each hand, and let your elbows sink.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 2, get-in, loop-strap, right side: spoken aloud</extracomment>
        <translation>Pasa el cinturón por detrás del muslo derecho, sujeta un extremo con cada mano, y deja bajar los codos.</translation>
    </message>
    <message>
        <source>Draw your left knee in, and loop the strap behind that thigh.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 3, change-sides, move-strap, left side: on the card, short</extracomment>
        <translation>Acerca la rodilla izquierda, y pasa el cinturón por detrás de ese muslo.</translation>
    </message>
    <message>
        <source>Draw your right knee in, and loop the strap behind that thigh.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 3, change-sides, move-strap, right side: on the card, short</extracomment>
        <translation>Acerca la rodilla derecha, y pasa el cinturón por detrás de ese muslo.</translation>
    </message>
    <message>
        <source>Now draw your left knee in, loop the strap behind your left thigh, and hold both ends.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 3, change-sides, move-strap, left side: spoken aloud</extracomment>
        <translation>Ahora acerca la rodilla izquierda, pasa el cinturón por detrás del muslo izquierdo, y sujeta los dos extremos.</translation>
    </message>
    <message>
        <source>Now draw your right knee in, loop the strap behind your right thigh, and hold both ends.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 3, change-sides, move-strap, right side: spoken aloud</extracomment>
        <translation>Ahora acerca la rodilla derecha, pasa el cinturón por detrás del muslo derecho, y sujeta los dos extremos.</translation>
    </message>
    <message>
        <source>Under the head</source>
        <extracomment>pose knee-to-chest, head: label of a choice, short; pose supported-savasana, head: label of a choice, short</extracomment>
        <translation>Bajo la cabeza</translation>
    </message>
    <message>
        <source>When your chin stays level as your head lies down.</source>
        <extracomment>pose knee-to-chest, head, head-on-mat: whom or what the choice helps; pose supported-savasana, head, head-on-mat: whom or what the choice helps</extracomment>
        <translation>Cuando la barbilla queda a nivel al apoyar la cabeza.</translation>
    </message>
    <message>
        <source>Folded blanket</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head: label of a choice, short; pose lying-twist, between, blanket-between-knees: label of a choice, short; pose supported-savasana, head, blanket-under-head: label of a choice, short</extracomment>
        <translation>Manta doblada</translation>
    </message>
    <message>
        <source>folded blanket under the head</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop; pose supported-savasana, head, blanket-under-head: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>manta doblada bajo la cabeza</translation>
    </message>
    <message>
        <source>When your chin tips up, or the back of your head feels the floor.</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head: whom or what the choice helps; pose supported-savasana, head, blanket-under-head: whom or what the choice helps</extracomment>
        <translation>Cuando la barbilla se va hacia arriba, o la parte de atrás de la cabeza nota el suelo.</translation>
    </message>
    <message>
        <source>Hip replacement</source>
        <extracomment>pose knee-to-chest: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Prótesis de cadera</translation>
    </message>
    <message>
        <source>Hold behind the thigh, and do not draw the knee past a right angle.</source>
        <extracomment>pose knee-to-chest: what they do instead</extracomment>
        <translation>Sujeta por detrás del muslo, y no acerques la rodilla más allá del ángulo recto.</translation>
    </message>
    <message>
        <source>Late pregnancy</source>
        <extracomment>pose knee-to-chest: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Final del embarazo</translation>
    </message>
    <message>
        <source>Draw the knee out beside your belly, never onto it.</source>
        <extracomment>pose knee-to-chest: what they do instead</extracomment>
        <translation>Lleva la rodilla a un lado del vientre, nunca sobre él.</translation>
    </message>
    <message>
        <source>Lying twist</source>
        <extracomment>pose lying-twist: name of the pose</extracomment>
        <translation>Torsión boca arriba</translation>
    </message>
    <message>
        <source>knees to the left</source>
        <extracomment>pose lying-twist, left side: label of a choice, short</extracomment>
        <translation>rodillas a la izquierda</translation>
    </message>
    <message>
        <source>knees to the right</source>
        <extracomment>pose lying-twist, right side: label of a choice, short</extracomment>
        <translation>rodillas a la derecha</translation>
    </message>
    <message>
        <source>straight to where it is tight or sore</source>
        <extracomment>pose lying-twist: where to breathe; goes on from “Breathe”</extracomment>
        <translation>justo a donde está tenso o dolorido</translation>
    </message>
    <message>
        <source>Turns your spine gently, with your weight on the mat.</source>
        <extracomment>pose lying-twist: what the pose does</extracomment>
        <translation>Gira la columna con suavidad, con tu peso en la esterilla.</translation>
    </message>
    <message>
        <source>Loosens the muscles around your waist and your hips.</source>
        <extracomment>pose lying-twist: what the pose does</extracomment>
        <translation>Suelta los músculos de la cintura y las caderas.</translation>
    </message>
    <message>
        <source>Gives you time to breathe into one side of your back, then the other.</source>
        <extracomment>pose lying-twist: what the pose does</extracomment>
        <translation>Te da tiempo de respirar en un lado de la espalda, y luego en el otro.</translation>
    </message>
    <message>
        <source>Open your arms out wide.</source>
        <extracomment>pose lying-twist, get-in, step 1, open-arms: on the card, short</extracomment>
        <translation>Abre bien los brazos.</translation>
    </message>
    <message>
        <source>Open your arms out wide on the mat.</source>
        <extracomment>pose lying-twist, get-in, step 1, open-arms: spoken aloud</extracomment>
        <translation>Abre bien los brazos sobre la esterilla.</translation>
    </message>
    <message>
        <source>Lift your hips and shift them a hand&apos;s breadth to the right.</source>
        <extracomment>pose lying-twist, get-in, step 2, shift-hips, left side: on the card, short</extracomment>
        <translation>Levanta las caderas y muévelas un palmo a la derecha.</translation>
    </message>
    <message>
        <source>Lift your hips and shift them a hand&apos;s breadth to the left.</source>
        <extracomment>pose lying-twist, get-in, step 2, shift-hips, right side: on the card, short</extracomment>
        <translation>Levanta las caderas y muévelas un palmo a la izquierda.</translation>
    </message>
    <message>
        <source>Press into your feet, lift your hips a little, and set them down a hand&apos;s breadth to the right.</source>
        <extracomment>pose lying-twist, get-in, step 2, shift-hips, left side: spoken aloud</extracomment>
        <translation>Empuja con los pies, levanta un poco las caderas, y bájalas un palmo más a la derecha.</translation>
    </message>
    <message>
        <source>Press into your feet, lift your hips a little, and set them down a hand&apos;s breadth to the left.</source>
        <extracomment>pose lying-twist, get-in, step 2, shift-hips, right side: spoken aloud</extracomment>
        <translation>Empuja con los pies, levanta un poco las caderas, y bájalas un palmo más a la izquierda.</translation>
    </message>
    <message>
        <source>Let both knees sink to the left.</source>
        <extracomment>pose lying-twist, get-in, step 3, drop-knees, left side: on the card, short; pose lying-twist, change-sides, step 3, drop-knees-across, left side: on the card, short</extracomment>
        <translation>Deja caer las dos rodillas a la izquierda.</translation>
    </message>
    <message>
        <source>Let both knees sink to the right.</source>
        <extracomment>pose lying-twist, get-in, step 3, drop-knees, right side: on the card, short; pose lying-twist, change-sides, step 3, drop-knees-across, right side: on the card, short</extracomment>
        <translation>Deja caer las dos rodillas a la derecha.</translation>
    </message>
    <message>
        <source>Now let both knees sink slowly over to the left.</source>
        <extracomment>pose lying-twist, get-in, step 3, drop-knees, left side: spoken aloud</extracomment>
        <translation>Ahora deja bajar despacio las dos rodillas a la izquierda.</translation>
    </message>
    <message>
        <source>Now let both knees sink slowly over to the right.</source>
        <extracomment>pose lying-twist, get-in, step 3, drop-knees, right side: spoken aloud</extracomment>
        <translation>Ahora deja bajar despacio las dos rodillas a la derecha.</translation>
    </message>
    <message>
        <source>Keep your right shoulder blade heavy, collarbones to the ceiling.</source>
        <extracomment>pose lying-twist, hold, step 1, shoulder-heavy, left side: on the card, short</extracomment>
        <translation>El omóplato derecho sigue pesado, las clavículas hacia el techo.</translation>
    </message>
    <message>
        <source>Keep your left shoulder blade heavy, collarbones to the ceiling.</source>
        <extracomment>pose lying-twist, hold, step 1, shoulder-heavy, right side: on the card, short</extracomment>
        <translation>El omóplato izquierdo sigue pesado, las clavículas hacia el techo.</translation>
    </message>
    <message>
        <source>Let your right shoulder blade stay heavy on the mat, your collarbones facing the ceiling.</source>
        <extracomment>pose lying-twist, hold, step 1, shoulder-heavy, left side: spoken aloud</extracomment>
        <translation>Deja que el omóplato derecho siga pesado en la esterilla, con las clavículas hacia el techo.</translation>
    </message>
    <message>
        <source>Let your left shoulder blade stay heavy on the mat, your collarbones facing the ceiling.</source>
        <extracomment>pose lying-twist, hold, step 1, shoulder-heavy, right side: spoken aloud</extracomment>
        <translation>Deja que el omóplato izquierdo siga pesado en la esterilla, con las clavículas hacia el techo.</translation>
    </message>
    <message>
        <source>Send your breath to where it is tight or sore.</source>
        <extracomment>pose lying-twist, hold, step 2, breathe: on the card, short</extracomment>
        <translation>Lleva la respiración a donde está tenso o dolorido.</translation>
    </message>
    <message>
        <source>Relax, from your lower belly down.</source>
        <extracomment>pose lying-twist, hold, step 3, soften: on the card, short</extracomment>
        <translation>Relájate, del bajo vientre hacia abajo.</translation>
    </message>
    <message>
        <source>Relax, from your lower belly all the way down.</source>
        <extracomment>pose lying-twist, hold, step 3, soften: spoken aloud</extracomment>
        <translation>Relájate, desde el bajo vientre hasta los pies.</translation>
    </message>
    <message>
        <source>Bring your knees back up, one after the other.</source>
        <extracomment>pose lying-twist, change-sides, step 1, knees-to-middle: on the card, short; pose lying-twist, come-out, step 1, knees-up: on the card, short</extracomment>
        <translation>Sube las rodillas de nuevo, una tras otra.</translation>
    </message>
    <message>
        <source>Bring your knees back up to the middle, one after the other.</source>
        <extracomment>pose lying-twist, change-sides, step 1, knees-to-middle: spoken aloud; pose lying-twist, come-out, step 1, knees-up: spoken aloud</extracomment>
        <translation>Sube las rodillas de nuevo al centro, una tras otra.</translation>
    </message>
    <message>
        <source>Shift your hips past the middle, a hand&apos;s breadth to the right.</source>
        <extracomment>pose lying-twist, change-sides, step 2, shift-hips-across, left side: on the card, short</extracomment>
        <translation>Mueve las caderas más allá del centro, un palmo a la derecha.</translation>
    </message>
    <message>
        <source>Shift your hips past the middle, a hand&apos;s breadth to the left.</source>
        <extracomment>pose lying-twist, change-sides, step 2, shift-hips-across, right side: on the card, short</extracomment>
        <translation>Mueve las caderas más allá del centro, un palmo a la izquierda.</translation>
    </message>
    <message>
        <source>Lift your hips, and set them down past the middle, a hand&apos;s breadth to the right.</source>
        <extracomment>pose lying-twist, change-sides, step 2, shift-hips-across, left side: spoken aloud</extracomment>
        <translation>Levanta las caderas, y bájalas más allá del centro, un palmo a la derecha.</translation>
    </message>
    <message>
        <source>Lift your hips, and set them down past the middle, a hand&apos;s breadth to the left.</source>
        <extracomment>pose lying-twist, change-sides, step 2, shift-hips-across, right side: spoken aloud</extracomment>
        <translation>Levanta las caderas, y bájalas más allá del centro, un palmo a la izquierda.</translation>
    </message>
    <message>
        <source>Let both knees sink slowly over to the left.</source>
        <extracomment>pose lying-twist, change-sides, step 3, drop-knees-across, left side: spoken aloud</extracomment>
        <translation>Deja bajar despacio las dos rodillas a la izquierda.</translation>
    </message>
    <message>
        <source>Let both knees sink slowly over to the right.</source>
        <extracomment>pose lying-twist, change-sides, step 3, drop-knees-across, right side: spoken aloud</extracomment>
        <translation>Deja bajar despacio las dos rodillas a la derecha.</translation>
    </message>
    <message>
        <source>Under the knee</source>
        <extracomment>pose lying-twist, knee: label of a choice, short</extracomment>
        <translation>Bajo la rodilla</translation>
    </message>
    <message>
        <source>When your lower knee comes down with ease.</source>
        <extracomment>pose lying-twist, knee, knee-free: whom or what the choice helps</extracomment>
        <translation>Cuando la rodilla de abajo baja sin esfuerzo.</translation>
    </message>
    <message>
        <source>Block, low</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee: label of a choice, short</extracomment>
        <translation>Bloque, bajo</translation>
    </message>
    <message>
        <source>low block under the knee</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>bloque bajo, bajo la rodilla</translation>
    </message>
    <message>
        <source>When your lower knee floats just above the mat.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee: whom or what the choice helps</extracomment>
        <translation>Cuando la rodilla de abajo queda justo por encima de la esterilla.</translation>
    </message>
    <message>
        <source>Lay your block flat to your left, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 1, set-up, place-block-low, left side: on the card, short; pose lying-twist, knee, block-low-under-knee, step 1, set-up, place-block-low, left side: spoken aloud</extracomment>
        <translation>Pon el bloque plano a tu izquierda, donde va a llegar la rodilla.</translation>
    </message>
    <message>
        <source>Lay your block flat to your right, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 1, set-up, place-block-low, right side: on the card, short; pose lying-twist, knee, block-low-under-knee, step 1, set-up, place-block-low, right side: spoken aloud</extracomment>
        <translation>Pon el bloque plano a tu derecha, donde va a llegar la rodilla.</translation>
    </message>
    <message>
        <source>Let both knees sink to the left. Rest the lower one on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 2, get-in, drop-knees-to-low-block, left side: on the card, short; pose lying-twist, knee, block-low-under-knee, step 4, change-sides, drop-knees-across-to-low-block, left side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 2, get-in, drop-knees-to-middle-block, left side: on the card, short (and 3 more places)</extracomment>
        <translation>Deja bajar las dos rodillas a la izquierda. Apoya la de abajo en el bloque.</translation>
    </message>
    <message>
        <source>Let both knees sink to the right. Rest the lower one on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 2, get-in, drop-knees-to-low-block, right side: on the card, short; pose lying-twist, knee, block-low-under-knee, step 4, change-sides, drop-knees-across-to-low-block, right side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 2, get-in, drop-knees-to-middle-block, right side: on the card, short (and 3 more places)</extracomment>
        <translation>Deja bajar las dos rodillas a la derecha. Apoya la de abajo en el bloque.</translation>
    </message>
    <message>
        <source>Now let both knees sink to the left, until the lower one rests on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 2, get-in, drop-knees-to-low-block, left side: spoken aloud; pose lying-twist, knee, block-middle-under-knee, step 2, get-in, drop-knees-to-middle-block, left side: spoken aloud; pose lying-twist, knee, block-high-under-knee, step 2, get-in, drop-knees-to-high-block, left side: spoken aloud</extracomment>
        <translation>Ahora deja bajar las dos rodillas a la izquierda, hasta que la de abajo descanse en el bloque.</translation>
    </message>
    <message>
        <source>Now let both knees sink to the right, until the lower one rests on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 2, get-in, drop-knees-to-low-block, right side: spoken aloud; pose lying-twist, knee, block-middle-under-knee, step 2, get-in, drop-knees-to-middle-block, right side: spoken aloud; pose lying-twist, knee, block-high-under-knee, step 2, get-in, drop-knees-to-high-block, right side: spoken aloud</extracomment>
        <translation>Ahora deja bajar las dos rodillas a la derecha, hasta que la de abajo descanse en el bloque.</translation>
    </message>
    <message>
        <source>Move your block over to your left.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 3, change-sides, move-low-block, left side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 3, change-sides, move-middle-block, left side: on the card, short; pose lying-twist, knee, block-high-under-knee, step 3, change-sides, move-high-block, left side: on the card, short</extracomment>
        <translation>Pasa el bloque a tu izquierda.</translation>
    </message>
    <message>
        <source>Move your block over to your right.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 3, change-sides, move-low-block, right side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 3, change-sides, move-middle-block, right side: on the card, short; pose lying-twist, knee, block-high-under-knee, step 3, change-sides, move-high-block, right side: on the card, short</extracomment>
        <translation>Pasa el bloque a tu derecha.</translation>
    </message>
    <message>
        <source>Move your block across to your left side, lying flat.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 3, change-sides, move-low-block, left side: spoken aloud</extracomment>
        <translation>Pasa el bloque a tu lado izquierdo, plano.</translation>
    </message>
    <message>
        <source>Move your block across to your right side, lying flat.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 3, change-sides, move-low-block, right side: spoken aloud</extracomment>
        <translation>Pasa el bloque a tu lado derecho, plano.</translation>
    </message>
    <message>
        <source>Let both knees sink to the left, until the lower one rests on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 4, change-sides, drop-knees-across-to-low-block, left side: spoken aloud; pose lying-twist, knee, block-middle-under-knee, step 4, change-sides, drop-knees-across-to-middle-block, left side: spoken aloud; pose lying-twist, knee, block-high-under-knee, step 4, change-sides, drop-knees-across-to-high-block, left side: spoken aloud</extracomment>
        <translation>Deja bajar las dos rodillas a la izquierda, hasta que la de abajo descanse en el bloque.</translation>
    </message>
    <message>
        <source>Let both knees sink to the right, until the lower one rests on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 4, change-sides, drop-knees-across-to-low-block, right side: spoken aloud; pose lying-twist, knee, block-middle-under-knee, step 4, change-sides, drop-knees-across-to-middle-block, right side: spoken aloud; pose lying-twist, knee, block-high-under-knee, step 4, change-sides, drop-knees-across-to-high-block, right side: spoken aloud</extracomment>
        <translation>Deja bajar las dos rodillas a la derecha, hasta que la de abajo descanse en el bloque.</translation>
    </message>
    <message>
        <source>Block, middle</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee: label of a choice, short</extracomment>
        <translation>Bloque, medio</translation>
    </message>
    <message>
        <source>block on its long edge under the knee</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>bloque sobre su canto largo, bajo la rodilla</translation>
    </message>
    <message>
        <source>When your lower knee floats a good way above the mat, or pulls in your back.</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee: whom or what the choice helps</extracomment>
        <translation>Cuando la rodilla de abajo queda bastante por encima de la esterilla, o tira en la espalda.</translation>
    </message>
    <message>
        <source>Set your block on its long edge to your left, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee, step 1, set-up, place-block-middle, left side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 1, set-up, place-block-middle, left side: spoken aloud</extracomment>
        <translation>Pon el bloque sobre su canto largo a tu izquierda, donde va a llegar la rodilla.</translation>
    </message>
    <message>
        <source>Set your block on its long edge to your right, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee, step 1, set-up, place-block-middle, right side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 1, set-up, place-block-middle, right side: spoken aloud</extracomment>
        <translation>Pon el bloque sobre su canto largo a tu derecha, donde va a llegar la rodilla.</translation>
    </message>
    <message>
        <source>Move your block across to your left side, on its long edge.</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee, step 3, change-sides, move-middle-block, left side: spoken aloud</extracomment>
        <translation>Pasa el bloque a tu lado izquierdo, sobre su canto largo.</translation>
    </message>
    <message>
        <source>Move your block across to your right side, on its long edge.</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee, step 3, change-sides, move-middle-block, right side: spoken aloud</extracomment>
        <translation>Pasa el bloque a tu lado derecho, sobre su canto largo.</translation>
    </message>
    <message>
        <source>Block, high</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee: label of a choice, short</extracomment>
        <translation>Bloque, alto</translation>
    </message>
    <message>
        <source>upright block under the knee</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>bloque de pie bajo la rodilla</translation>
    </message>
    <message>
        <source>When only a small turn feels right today.</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee: whom or what the choice helps</extracomment>
        <translation>Cuando hoy solo sienta bien un giro pequeño.</translation>
    </message>
    <message>
        <source>Stand your block on its end to your left, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee, step 1, set-up, place-block-high, left side: on the card, short; pose lying-twist, knee, block-high-under-knee, step 1, set-up, place-block-high, left side: spoken aloud</extracomment>
        <translation>Pon el bloque de pie a tu izquierda, donde va a llegar la rodilla.</translation>
    </message>
    <message>
        <source>Stand your block on its end to your right, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee, step 1, set-up, place-block-high, right side: on the card, short; pose lying-twist, knee, block-high-under-knee, step 1, set-up, place-block-high, right side: spoken aloud</extracomment>
        <translation>Pon el bloque de pie a tu derecha, donde va a llegar la rodilla.</translation>
    </message>
    <message>
        <source>Move your block across to your left side, standing on its end.</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee, step 3, change-sides, move-high-block, left side: spoken aloud</extracomment>
        <translation>Pasa el bloque a tu lado izquierdo, de pie.</translation>
    </message>
    <message>
        <source>Move your block across to your right side, standing on its end.</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee, step 3, change-sides, move-high-block, right side: spoken aloud</extracomment>
        <translation>Pasa el bloque a tu lado derecho, de pie.</translation>
    </message>
    <message>
        <source>Bolster</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee: label of a choice, short; pose supported-savasana, legs, bolster-under-knees: label of a choice, short</extracomment>
        <translation>Bolster</translation>
    </message>
    <message>
        <source>bolster under the knee</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>bolster bajo la rodilla</translation>
    </message>
    <message>
        <source>The easiest way: your whole lower leg is carried, and your back turns less.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee: whom or what the choice helps</extracomment>
        <translation>La forma más fácil: toda la pierna de abajo queda sostenida, y la espalda gira menos.</translation>
    </message>
    <message>
        <source>Lay your bolster to your left, where your leg will land.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 1, set-up, place-bolster, left side: on the card, short; pose lying-twist, knee, bolster-under-knee, step 1, set-up, place-bolster, left side: spoken aloud</extracomment>
        <translation>Pon el bolster a tu izquierda, donde va a llegar la pierna.</translation>
    </message>
    <message>
        <source>Lay your bolster to your right, where your leg will land.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 1, set-up, place-bolster, right side: on the card, short; pose lying-twist, knee, bolster-under-knee, step 1, set-up, place-bolster, right side: spoken aloud</extracomment>
        <translation>Pon el bolster a tu derecha, donde va a llegar la pierna.</translation>
    </message>
    <message>
        <source>Let both knees sink to the left, down onto the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 2, get-in, drop-knees-to-bolster, left side: on the card, short; pose lying-twist, knee, bolster-under-knee, step 4, change-sides, drop-knees-across-to-bolster, left side: on the card, short</extracomment>
        <translation>Deja bajar las dos rodillas a la izquierda, hasta el bolster.</translation>
    </message>
    <message>
        <source>Let both knees sink to the right, down onto the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 2, get-in, drop-knees-to-bolster, right side: on the card, short; pose lying-twist, knee, bolster-under-knee, step 4, change-sides, drop-knees-across-to-bolster, right side: on the card, short</extracomment>
        <translation>Deja bajar las dos rodillas a la derecha, hasta el bolster.</translation>
    </message>
    <message>
        <source>Now let both knees sink to the left, until the lower one rests on the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 2, get-in, drop-knees-to-bolster, left side: spoken aloud</extracomment>
        <translation>Ahora deja bajar las dos rodillas a la izquierda, hasta que la de abajo descanse en el bolster.</translation>
    </message>
    <message>
        <source>Now let both knees sink to the right, until the lower one rests on the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 2, get-in, drop-knees-to-bolster, right side: spoken aloud</extracomment>
        <translation>Ahora deja bajar las dos rodillas a la derecha, hasta que la de abajo descanse en el bolster.</translation>
    </message>
    <message>
        <source>Move your bolster over to your left.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 3, change-sides, move-bolster, left side: on the card, short</extracomment>
        <translation>Pasa el bolster a tu izquierda.</translation>
    </message>
    <message>
        <source>Move your bolster over to your right.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 3, change-sides, move-bolster, right side: on the card, short</extracomment>
        <translation>Pasa el bolster a tu derecha.</translation>
    </message>
    <message>
        <source>Let both knees sink to the left, until the lower one rests on the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 4, change-sides, drop-knees-across-to-bolster, left side: spoken aloud</extracomment>
        <translation>Deja bajar las dos rodillas a la izquierda, hasta que la de abajo descanse en el bolster.</translation>
    </message>
    <message>
        <source>Let both knees sink to the right, until the lower one rests on the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 4, change-sides, drop-knees-across-to-bolster, right side: spoken aloud</extracomment>
        <translation>Deja bajar las dos rodillas a la derecha, hasta que la de abajo descanse en el bolster.</translation>
    </message>
    <message>
        <source>Between the knees</source>
        <extracomment>pose lying-twist, between: label of a choice, short</extracomment>
        <translation>Entre las rodillas</translation>
    </message>
    <message>
        <source>When your upper knee rests on the lower one with ease.</source>
        <extracomment>pose lying-twist, between, knees-together: whom or what the choice helps</extracomment>
        <translation>Cuando la rodilla de arriba descansa sin esfuerzo sobre la de abajo.</translation>
    </message>
    <message>
        <source>folded blanket between the knees</source>
        <extracomment>pose lying-twist, between, blanket-between-knees: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>manta doblada entre las rodillas</translation>
    </message>
    <message>
        <source>When your upper hip pulls, or your knees press on each other.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees: whom or what the choice helps</extracomment>
        <translation>Cuando la cadera de arriba tira, o las rodillas se aprietan una contra otra.</translation>
    </message>
    <message>
        <source>Recent disc injury, spinal fusion or osteoporosis</source>
        <extracomment>pose lying-twist: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Lesión de disco reciente, fusión vertebral u osteoporosis</translation>
    </message>
    <message>
        <source>Keep your knees higher on a bolster and turn only a little, or leave this pose out.</source>
        <extracomment>pose lying-twist: what they do instead</extracomment>
        <translation>Deja las rodillas más altas sobre un bolster y gira solo un poco, o deja esta postura.</translation>
    </message>
    <message>
        <source>Pain that runs down a leg</source>
        <extracomment>pose lying-twist: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Dolor que baja por una pierna</translation>
    </message>
    <message>
        <source>Stop, come back to the middle, and rest in supported corpse pose.</source>
        <extracomment>pose lying-twist: what they do instead</extracomment>
        <translation>Para, vuelve al centro, y descansa en la postura de descanso con apoyo.</translation>
    </message>
    <message>
        <source>Supported corpse pose</source>
        <extracomment>pose supported-savasana: name of the pose</extracomment>
        <translation>Postura de descanso con apoyo</translation>
    </message>
    <message>
        <source>softly into your belly</source>
        <extracomment>pose supported-savasana: where to breathe; goes on from “Breathe”</extracomment>
        <translation>con suavidad hacia el vientre</translation>
    </message>
    <message>
        <source>Takes the weight of your legs off your lower back.</source>
        <extracomment>pose supported-savasana: what the pose does</extracomment>
        <translation>Quita de la zona lumbar el peso de las piernas.</translation>
    </message>
    <message>
        <source>Gives what you have just done time to settle.</source>
        <extracomment>pose supported-savasana: what the pose does</extracomment>
        <translation>Da tiempo a que lo que acabas de hacer se asiente.</translation>
    </message>
    <message>
        <source>Set your feet a little wider than your hips.</source>
        <extracomment>pose supported-savasana, get-in, step 1, feet-wide: on the card, short</extracomment>
        <translation>Apoya los pies un poco más abiertos que las caderas.</translation>
    </message>
    <message>
        <source>Set your feet flat, a little wider than your hips.</source>
        <extracomment>pose supported-savasana, get-in, step 1, feet-wide: spoken aloud</extracomment>
        <translation>Apoya las plantas de los pies, un poco más abiertas que las caderas.</translation>
    </message>
    <message>
        <source>Let your knees lean in on each other.</source>
        <extracomment>pose supported-savasana, get-in, step 2, knees-lean: on the card, short; pose supported-savasana, get-in, step 2, knees-lean: spoken aloud</extracomment>
        <translation>Deja que las rodillas se apoyen una en otra.</translation>
    </message>
    <message>
        <source>Rest your arms a little away from your sides, palms up.</source>
        <extracomment>pose supported-savasana, get-in, step 3, arms-away: on the card, short</extracomment>
        <translation>Deja los brazos algo separados del cuerpo, palmas hacia arriba.</translation>
    </message>
    <message>
        <source>Rest your arms a little away from your sides, with your palms up.</source>
        <extracomment>pose supported-savasana, get-in, step 3, arms-away: spoken aloud</extracomment>
        <translation>Deja los brazos algo separados del cuerpo, con las palmas hacia arriba.</translation>
    </message>
    <message>
        <source>Close your eyes. Let your breath come and go.</source>
        <extracomment>pose supported-savasana, hold, step 1, breathe: on the card, short</extracomment>
        <translation>Cierra los ojos. Deja que la respiración vaya y venga.</translation>
    </message>
    <message>
        <source>Let your eyes close, and let your breath come and go as it likes.</source>
        <extracomment>pose supported-savasana, hold, step 1, breathe: spoken aloud</extracomment>
        <translation>Deja que los ojos se cierren, y que la respiración vaya y venga como quiera.</translation>
    </message>
    <message>
        <source>Soften your jaw, your shoulders, your belly.</source>
        <extracomment>pose supported-savasana, hold, step 2, soften: on the card, short</extracomment>
        <translation>Afloja la mandíbula, los hombros, el vientre.</translation>
    </message>
    <message>
        <source>Soften your jaw, your shoulders, and your belly.</source>
        <extracomment>pose supported-savasana, hold, step 2, soften: spoken aloud</extracomment>
        <translation>Afloja la mandíbula, los hombros y el vientre.</translation>
    </message>
    <message>
        <source>Nothing more to do. Stay, and rest.</source>
        <extracomment>pose supported-savasana, hold, step 3, stay: on the card, short</extracomment>
        <translation>Nada más que hacer. Quédate, y descansa.</translation>
    </message>
    <message>
        <source>There is nothing more to do. The mat carries you. Stay, and rest.</source>
        <extracomment>pose supported-savasana, hold, step 3, stay: spoken aloud</extracomment>
        <translation>No hay nada más que hacer. La esterilla te sostiene. Quédate, y descansa.</translation>
    </message>
    <message>
        <source>Press up with your hands, head last.</source>
        <extracomment>pose supported-savasana, come-out, step 4, press-up: on the card, short</extracomment>
        <translation>Sube empujando con las manos, la cabeza al final.</translation>
    </message>
    <message>
        <source>Sit quietly, and notice how you feel.</source>
        <extracomment>pose supported-savasana, rest, step 1, sit-quietly: on the card, short</extracomment>
        <translation>Quédate ahí en calma, y observa cómo te sientes.</translation>
    </message>
    <message>
        <source>Sit quietly for a breath or two, and notice how you feel.</source>
        <extracomment>pose supported-savasana, rest, step 1, sit-quietly: spoken aloud</extracomment>
        <translation>Quédate ahí en calma una o dos respiraciones, y observa cómo te sientes.</translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>pose supported-savasana, legs: label of a choice, short</extracomment>
        <translation>Piernas</translation>
    </message>
    <message>
        <source>Feet flat</source>
        <extracomment>pose supported-savasana, legs, feet-flat: label of a choice, short</extracomment>
        <translation>Pies apoyados</translation>
    </message>
    <message>
        <source>The most support without a prop: straight legs can press on a sore lower back, bent knees do not.</source>
        <extracomment>pose supported-savasana, legs, feet-flat: whom or what the choice helps</extracomment>
        <translation>El mejor apoyo sin accesorios: las piernas estiradas pueden cargar una zona lumbar dolorida, las rodillas dobladas no.</translation>
    </message>
    <message>
        <source>bolster under the knees</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>bolster bajo las rodillas</translation>
    </message>
    <message>
        <source>Carries both legs, so that your back and your hips can let go.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees: whom or what the choice helps</extracomment>
        <translation>Sostiene las dos piernas, para que la espalda y las caderas puedan soltarse.</translation>
    </message>
    <message>
        <source>Let your legs grow heavy over the bolster.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 2, get-in, legs-over-bolster: on the card, short</extracomment>
        <translation>Deja que las piernas pesen sobre el bolster.</translation>
    </message>
    <message>
        <source>Let your legs sink over the bolster, your feet falling apart.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 2, get-in, legs-over-bolster: spoken aloud</extracomment>
        <translation>Deja que las piernas se hundan sobre el bolster, y que los pies caigan hacia fuera.</translation>
    </message>
    <message>
        <source>Two blocks</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees: label of a choice, short</extracomment>
        <translation>Dos bloques</translation>
    </message>
    <message>
        <source>a block under each knee</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>un bloque bajo cada rodilla</translation>
    </message>
    <message>
        <source>Carries both legs when there is no bolster.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees: whom or what the choice helps</extracomment>
        <translation>Sostienen las dos piernas cuando no hay bolster.</translation>
    </message>
    <message>
        <source>Let your legs grow heavy on the blocks.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 2, get-in, legs-over-blocks: on the card, short</extracomment>
        <translation>Deja que las piernas pesen sobre los bloques.</translation>
    </message>
    <message>
        <source>Let your legs sink onto the blocks, your feet falling apart.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 2, get-in, legs-over-blocks: spoken aloud</extracomment>
        <translation>Deja que las piernas se hundan sobre los bloques, y que los pies caigan hacia fuera.</translation>
    </message>
    <message>
        <source>Over the eyes</source>
        <extracomment>pose supported-savasana, eyes: label of a choice, short</extracomment>
        <translation>Sobre los ojos</translation>
    </message>
    <message>
        <source>When you like to feel the air on your face.</source>
        <extracomment>pose supported-savasana, eyes, eyes-free: whom or what the choice helps</extracomment>
        <translation>Cuando te gusta sentir el aire en la cara.</translation>
    </message>
    <message>
        <source>Eye pillow</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow: label of a choice, short</extracomment>
        <translation>Almohadilla para los ojos</translation>
    </message>
    <message>
        <source>eye pillow over the eyes</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>almohadilla sobre los ojos</translation>
    </message>
    <message>
        <source>Keeps the light out and gives your eyes something soft to rest under.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow: whom or what the choice helps</extracomment>
        <translation>Aleja la luz y da a los ojos algo blando bajo lo que descansar.</translation>
    </message>
    <message>
        <source>Close your eyes, and lay the eye pillow over them.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 1, get-in, lay-eye-pillow: spoken aloud</extracomment>
        <translation>Cierra los ojos, y pon encima la almohadilla.</translation>
    </message>
    <message>
        <source>Take the eye pillow off, eyes still closed.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 3, come-out, eye-pillow-aside: on the card, short</extracomment>
        <translation>Quita la almohadilla, con los ojos aún cerrados.</translation>
    </message>
    <message>
        <source>Take the eye pillow off, and keep your eyes closed a little longer.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 3, come-out, eye-pillow-aside: spoken aloud</extracomment>
        <translation>Quita la almohadilla, y deja los ojos cerrados un poco más.</translation>
    </message>
    <message>
        <source>Second half of pregnancy</source>
        <extracomment>pose supported-savasana: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Segunda mitad del embarazo</translation>
    </message>
    <message>
        <source>Lie on your left side, with a bolster between your knees.</source>
        <extracomment>pose supported-savasana: what they do instead</extracomment>
        <translation>Túmbate sobre el lado izquierdo, con un bolster entre las rodillas.</translation>
    </message>
    <message>
        <source>Reflux</source>
        <extracomment>pose supported-savasana: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Reflujo</translation>
    </message>
    <message>
        <source>Ease your lower back</source>
        <extracomment>routine ease-your-lower-back: title of the routine</extracomment>
        <translation>Alivia la zona lumbar</translation>
    </message>
    <message>
        <source>Four restful poses, close to the floor, for a sore and tired lower back.</source>
        <extracomment>routine ease-your-lower-back: one line under the title</extracomment>
        <translation>Cuatro posturas de descanso, cerca del suelo, para una zona lumbar dolorida y cansada.</translation>
    </message>
    <message>
        <source>The order of the poses follows the article &quot;Relieve Low Back Pain with Yoga&quot; by Yoga with Kassandra.</source>
        <extracomment>routine ease-your-lower-back: credit</extracomment>
        <translation>El orden de las posturas sigue el artículo «Relieve Low Back Pain with Yoga», de Yoga with Kassandra.</translation>
    </message>
    <message>
        <source>Never push, and do nothing that feels wrong.</source>
        <extracomment>routine ease-your-lower-back: the routine&apos;s last words, shown and spoken</extracomment>
        <translation>No fuerces nunca, y no hagas nada que sientas mal.</translation>
    </message>
    <message>
        <source>Take the time to heal. Listen to your body, and rest.</source>
        <extracomment>routine ease-your-lower-back: the routine&apos;s last words, shown and spoken</extracomment>
        <translation>Tómate tiempo para sanar. Escucha a tu cuerpo, y descansa.</translation>
    </message>
    <message>
        <source>block</source>
        <extracomment>prop, block: a prop, one of it, in a list; no capital</extracomment>
        <translation>bloque</translation>
    </message>
    <message>
        <source>blocks</source>
        <extracomment>prop, block: the same prop, several of it; no capital</extracomment>
        <translation>bloques</translation>
    </message>
    <message>
        <source>a thick hardback book or two, wrapped in a towel</source>
        <extracomment>prop, block: what does as well as the prop; goes on from “or”</extracomment>
        <translation>uno o dos libros gruesos de tapa dura, envueltos en una toalla</translation>
    </message>
    <message>
        <source>lowest height</source>
        <extracomment>prop, block, low: a prop, one of it, in a list; no capital</extracomment>
        <translation>altura más baja</translation>
    </message>
    <message>
        <source>middle height</source>
        <extracomment>prop, block, middle: a prop, one of it, in a list; no capital</extracomment>
        <translation>altura media</translation>
    </message>
    <message>
        <source>full height</source>
        <extracomment>prop, block, high: a prop, one of it, in a list; no capital</extracomment>
        <translation>altura completa</translation>
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
        <translation>una almohada firme o un edredón enrollado</translation>
    </message>
    <message>
        <source>rectangular</source>
        <extracomment>prop, bolster, rectangular: a prop, one of it, in a list; no capital</extracomment>
        <translation>rectangular</translation>
    </message>
    <message>
        <source>round</source>
        <extracomment>prop, bolster, round: a prop, one of it, in a list; no capital</extracomment>
        <translation>redondo</translation>
    </message>
    <message>
        <source>blanket</source>
        <extracomment>prop, blanket: a prop, one of it, in a list; no capital</extracomment>
        <translation>manta</translation>
    </message>
    <message>
        <source>blankets</source>
        <extracomment>prop, blanket: the same prop, several of it; no capital</extracomment>
        <translation>mantas</translation>
    </message>
    <message>
        <source>a big bath towel</source>
        <extracomment>prop, blanket: what does as well as the prop; goes on from “or”</extracomment>
        <translation>una toalla de baño grande</translation>
    </message>
    <message>
        <source>folded</source>
        <extracomment>prop, blanket, folded: a prop, one of it, in a list; no capital; prop, strap, folded: a prop, one of it, in a list; no capital</extracomment>
        <translation>doblada</translation>
    </message>
    <message>
        <source>folded in three</source>
        <extracomment>prop, blanket, thick: a prop, one of it, in a list; no capital</extracomment>
        <translation>doblada en tres</translation>
    </message>
    <message>
        <source>folded small</source>
        <extracomment>prop, blanket, small: a prop, one of it, in a list; no capital</extracomment>
        <translation>doblada en pequeño</translation>
    </message>
    <message>
        <source>rolled</source>
        <extracomment>prop, blanket, rolled: a prop, one of it, in a list; no capital</extracomment>
        <translation>enrollada</translation>
    </message>
    <message>
        <source>strap</source>
        <extracomment>prop, strap: a prop, one of it, in a list; no capital</extracomment>
        <translation>cinturón</translation>
    </message>
    <message>
        <source>straps</source>
        <extracomment>prop, strap: the same prop, several of it; no capital</extracomment>
        <translation>cinturones</translation>
    </message>
    <message>
        <source>a dressing-gown belt or a scarf</source>
        <extracomment>prop, strap: what does as well as the prop; goes on from “or”</extracomment>
        <translation>un cinturón de bata o una bufanda</translation>
    </message>
    <message>
        <source>flat</source>
        <extracomment>prop, strap, flat: a prop, one of it, in a list; no capital; prop, eye-pillow, flat: a prop, one of it, in a list; no capital</extracomment>
        <translation>plano</translation>
    </message>
    <message>
        <source>chair</source>
        <extracomment>prop, chair: a prop, one of it, in a list; no capital</extracomment>
        <translation>silla</translation>
    </message>
    <message>
        <source>chairs</source>
        <extracomment>prop, chair: the same prop, several of it; no capital</extracomment>
        <translation>sillas</translation>
    </message>
    <message>
        <source>the edge of a sofa or a bed</source>
        <extracomment>prop, chair: what does as well as the prop; goes on from “or”</extracomment>
        <translation>el borde de un sofá o de una cama</translation>
    </message>
    <message>
        <source>upright</source>
        <extracomment>prop, chair, upright: a prop, one of it, in a list; no capital; prop, wall, upright: a prop, one of it, in a list; no capital</extracomment>
        <translation>vertical</translation>
    </message>
    <message>
        <source>free wall</source>
        <extracomment>prop, wall: a prop, one of it, in a list; no capital</extracomment>
        <translation>pared libre</translation>
    </message>
    <message>
        <source>free walls</source>
        <extracomment>prop, wall: the same prop, several of it; no capital</extracomment>
        <translation>paredes libres</translation>
    </message>
    <message>
        <source>a closed door</source>
        <extracomment>prop, wall: what does as well as the prop; goes on from “or”</extracomment>
        <translation>una puerta cerrada</translation>
    </message>
    <message>
        <source>eye pillow</source>
        <extracomment>prop, eye-pillow: a prop, one of it, in a list; no capital</extracomment>
        <translation>almohadilla para los ojos</translation>
    </message>
    <message>
        <source>eye pillows</source>
        <extracomment>prop, eye-pillow: the same prop, several of it; no capital</extracomment>
        <translation>almohadillas para los ojos</translation>
    </message>
    <message>
        <source>a folded sock</source>
        <extracomment>prop, eye-pillow: what does as well as the prop; goes on from “or”</extracomment>
        <translation>un calcetín doblado</translation>
    </message>
    <message>
        <source>You are halfway.</source>
        <extracomment>said during a practice (halfway)</extracomment>
        <translation>Ya llevas la mitad.</translation>
    </message>
    <message>
        <source>Soon you change sides.</source>
        <extracomment>said during a practice (changingSoon)</extracomment>
        <translation>Pronto cambias de lado.</translation>
    </message>
    <message>
        <source>Soon you come out of the pose, slowly and in your own time.</source>
        <extracomment>said during a practice (comingOutSoon)</extracomment>
        <translation>Pronto sales de la postura, despacio y a tu ritmo.</translation>
    </message>
    <message>
        <source>Soon this hold ends.</source>
        <extracomment>said during a practice (endingSoon)</extracomment>
        <translation>Pronto termina esta pausa en la postura.</translation>
    </message>
    <message>
        <source>When you are ready, press any key.</source>
        <extracomment>said during a practice (whenReady)</extracomment>
        <translation>Cuando quieras seguir, pulsa cualquier tecla.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <extracomment>said during a practice (paused)</extracomment>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>The practice is paused, because the computer was asleep.</source>
        <extracomment>said during a practice (slept)</extracomment>
        <translation>La práctica está en pausa, porque el ordenador se durmió.</translation>
    </message>
    <message>
        <source>Stop there. The practice is paused.</source>
        <extracomment>said during a practice (stopThere)</extracomment>
        <translation>Quédate ahí. La práctica está en pausa.</translation>
    </message>
    <message>
        <source>Come out slowly, like this.</source>
        <extracomment>said during a practice (comeOutSlowly)</extracomment>
        <translation>Sal despacio, así.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <extracomment>said during a practice (goingOn)</extracomment>
        <translation>Seguimos.</translation>
    </message>
    <message>
        <source>A little longer.</source>
        <extracomment>said during a practice (longer)</extracomment>
        <translation>Un poco más.</translation>
    </message>
    <message>
        <source>Change sides.</source>
        <extracomment>said during a practice (changeSidesPhrase)</extracomment>
        <translation>Cambia de lado.</translation>
    </message>
    <message>
        <source>Lay your block flat near the middle of your mat, for your forehead.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead, step 1, set-up, place-block: on the card, short</extracomment>
        <translation>Pon el bloque plano cerca del centro de la esterilla, para la frente.</translation>
    </message>
    <message>
        <source>Lay your block flat near the middle of your mat. It will carry your forehead.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead, step 1, set-up, place-block: spoken aloud</extracomment>
        <translation>Pon el bloque plano cerca del centro de la esterilla. Va a sostener la frente.</translation>
    </message>
    <message>
        <source>Put the block to one side, within reach.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead, step 3, come-out, block-aside: on the card, short; pose childs-pose, forehead, block-under-forehead, step 3, come-out, block-aside: spoken aloud; pose lying-twist, knee, block-low-under-knee, step 5, come-out, low-block-aside: on the card, short (and 5 more places)</extracomment>
        <translation>Pon el bloque a un lado, al alcance.</translation>
    </message>
    <message>
        <source>Lay your bolster across the middle of your mat, for your forehead.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead, step 1, set-up, place-bolster-across: on the card, short</extracomment>
        <translation>Pon el bolster a lo ancho en el centro de la esterilla, para la frente.</translation>
    </message>
    <message>
        <source>Lay your bolster across the middle of your mat. It will carry your forehead.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead, step 1, set-up, place-bolster-across: spoken aloud</extracomment>
        <translation>Pon el bolster a lo ancho en el centro de la esterilla. Va a sostener la frente.</translation>
    </message>
    <message>
        <source>Put the bolster to one side, within reach.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead, step 3, come-out, bolster-across-aside: on the card, short; pose childs-pose, forehead, bolster-under-forehead, step 3, come-out, bolster-across-aside: spoken aloud; pose childs-pose, forehead, bolster-under-chest, step 6, come-out, bolster-lengthwise-aside: on the card, short (and 3 more places)</extracomment>
        <translation>Pon el bolster a un lado, al alcance.</translation>
    </message>
    <message>
        <source>Lay your bolster lengthwise along the middle of your mat.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 1, set-up, place-bolster-lengthwise: on the card, short</extracomment>
        <translation>Pon el bolster a lo largo en el centro de la esterilla.</translation>
    </message>
    <message>
        <source>Lay your bolster lengthwise along the middle of your mat. It will carry your chest and your forehead.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 1, set-up, place-bolster-lengthwise: spoken aloud</extracomment>
        <translation>Pon el bolster a lo largo en el centro de la esterilla. Va a sostener el pecho y la frente.</translation>
    </message>
    <message>
        <source>Kneel near one end of your mat, facing the other. Lay a folded blanket over your heels and calves.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 1, set-up, kneel-and-lay-blanket: on the card, short</extracomment>
        <translation>Arrodíllate cerca de un extremo de la esterilla, mirando hacia el otro. Pon una manta doblada sobre los talones y las pantorrillas.</translation>
    </message>
    <message>
        <source>Kneel near one end of your mat, facing the other, and lay a folded blanket over your heels and calves.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 1, set-up, kneel-and-lay-blanket: spoken aloud</extracomment>
        <translation>Arrodíllate cerca de un extremo de la esterilla, mirando hacia el otro, y pon una manta doblada sobre los talones y las pantorrillas.</translation>
    </message>
    <message>
        <source>Lift your hips, and draw the blanket out to one side.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 3, come-out, heel-blanket-aside: on the card, short</extracomment>
        <translation>Levanta las caderas, y saca la manta hacia un lado.</translation>
    </message>
    <message>
        <source>Lift your hips a little, and draw the blanket out to one side.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 3, come-out, heel-blanket-aside: spoken aloud</extracomment>
        <translation>Levanta un poco las caderas, y saca la manta hacia un lado.</translation>
    </message>
    <message>
        <source>Spread a folded blanket near one end of your mat, for your shins to lie on.</source>
        <extracomment>pose childs-pose, shins, blanket-under-shins, step 1, set-up, spread-blanket: on the card, short; pose childs-pose, shins, blanket-under-shins, step 1, set-up, spread-blanket: spoken aloud</extracomment>
        <translation>Extiende una manta doblada cerca de un extremo de la esterilla, para apoyar en ella las espinillas.</translation>
    </message>
    <message>
        <source>Sit in the middle of your mat, knees bent, room behind you to lie down.</source>
        <extracomment>pose knee-to-chest, set-up, step 1, sit: on the card, short</extracomment>
        <translation>Siéntate en el centro de la esterilla, rodillas dobladas, con sitio detrás para tumbarte.</translation>
    </message>
    <message>
        <source>Come to sit in the middle of your mat, with your knees bent in front of you, and room behind you to lie down.</source>
        <extracomment>pose knee-to-chest, set-up, step 1, sit: spoken aloud</extracomment>
        <translation>Siéntate en el centro de la esterilla, con las rodillas dobladas delante de ti y sitio detrás para tumbarte.</translation>
    </message>
    <message>
        <source>Lay the strap to one side.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 4, come-out, strap-aside: on the card, short; pose knee-to-chest, hands, strap-round-thigh, step 4, come-out, strap-aside: spoken aloud</extracomment>
        <translation>Deja el cinturón a un lado.</translation>
    </message>
    <message>
        <source>Lay a folded blanket across one end of your mat, for your head.</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head, step 1, set-up, place-head-blanket: on the card, short</extracomment>
        <translation>Pon una manta doblada a lo ancho en un extremo de la esterilla, para la cabeza.</translation>
    </message>
    <message>
        <source>Lay a folded blanket across one end of your mat. It will carry your head, so sit with your back to it.</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head, step 1, set-up, place-head-blanket: spoken aloud</extracomment>
        <translation>Pon una manta doblada a lo ancho en un extremo de la esterilla. Va a sostener la cabeza, así que siéntate de espaldas a ella.</translation>
    </message>
    <message>
        <source>Let your breath grow deeper. Move your fingers and toes.</source>
        <extracomment>pose supported-savasana, come-out, step 1, deepen-breath: on the card, short</extracomment>
        <translation>Deja que la respiración se haga más honda. Mueve los dedos de manos y pies.</translation>
    </message>
    <message>
        <source>Slowly let your breath grow deeper. Let your fingers and your toes begin to move. There is no hurry.</source>
        <extracomment>pose supported-savasana, come-out, step 1, deepen-breath: spoken aloud</extracomment>
        <translation>Deja que la respiración se haga poco a poco más honda. Deja que los dedos de las manos y de los pies empiecen a moverse. No hay prisa.</translation>
    </message>
    <message>
        <source>Rest there for a breath or two, head on your arm.</source>
        <extracomment>pose supported-savasana, come-out, step 3, rest-aside: on the card, short</extracomment>
        <translation>Descansa ahí una o dos respiraciones, la cabeza en el brazo.</translation>
    </message>
    <message>
        <source>Rest there for a breath or two, with your head on your arm.</source>
        <extracomment>pose supported-savasana, come-out, step 3, rest-aside: spoken aloud</extracomment>
        <translation>Descansa ahí una o dos respiraciones, con la cabeza en el brazo.</translation>
    </message>
    <message>
        <source>Then press into the mat with both hands, and come up to sit, slowly, your head last.</source>
        <extracomment>pose supported-savasana, come-out, step 4, press-up: spoken aloud</extracomment>
        <translation>Luego empuja la esterilla con las dos manos, y sube despacio hasta sentarte, la cabeza al final.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, a folded blanket under your head.</source>
        <extracomment>pose supported-savasana, head, blanket-under-head, step 1, set-up, lie-back-on-blanket: on the card, short</extracomment>
        <translation>Túmbate boca arriba, rodillas dobladas, una manta doblada bajo la cabeza.</translation>
    </message>
    <message>
        <source>Lie on your back with both knees bent, and slip a folded blanket under your head. Let it carry your neck too.</source>
        <extracomment>pose supported-savasana, head, blanket-under-head, step 1, set-up, lie-back-on-blanket: spoken aloud</extracomment>
        <translation>Túmbate boca arriba con las dos rodillas dobladas, y pon una manta doblada bajo la cabeza. Deja que sostenga también la nuca.</translation>
    </message>
    <message>
        <source>Raise your head and your chest on a bolster or a stack of folded blankets, or leave this pose out.</source>
        <extracomment>pose supported-savasana: what they do instead</extracomment>
        <translation>Eleva la cabeza y el pecho sobre un bolster o una pila de mantas dobladas, o deja esta postura.</translation>
    </message>
    <message>
        <source>a block</source>
        <extracomment>prop, block: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>un bloque</translation>
    </message>
    <message>
        <source>two blocks</source>
        <extracomment>prop, block: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>dos bloques</translation>
    </message>
    <message>
        <source>three blocks</source>
        <extracomment>prop, block: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>tres bloques</translation>
    </message>
    <message>
        <source>four blocks</source>
        <extracomment>prop, block: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>cuatro bloques</translation>
    </message>
    <message>
        <source>a bolster</source>
        <extracomment>prop, bolster: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>un bolster</translation>
    </message>
    <message>
        <source>two bolsters</source>
        <extracomment>prop, bolster: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>dos bolsters</translation>
    </message>
    <message>
        <source>a blanket</source>
        <extracomment>prop, blanket: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>una manta</translation>
    </message>
    <message>
        <source>two blankets</source>
        <extracomment>prop, blanket: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>dos mantas</translation>
    </message>
    <message>
        <source>three blankets</source>
        <extracomment>prop, blanket: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>tres mantas</translation>
    </message>
    <message>
        <source>four blankets</source>
        <extracomment>prop, blanket: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>cuatro mantas</translation>
    </message>
    <message>
        <source>a strap</source>
        <extracomment>prop, strap: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>un cinturón</translation>
    </message>
    <message>
        <source>two straps</source>
        <extracomment>prop, strap: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>dos cinturones</translation>
    </message>
    <message>
        <source>a chair</source>
        <extracomment>prop, chair: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>una silla</translation>
    </message>
    <message>
        <source>a free wall</source>
        <extracomment>prop, wall: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>una pared libre</translation>
    </message>
    <message>
        <source>an eye pillow</source>
        <extracomment>prop, eye-pillow: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>una almohadilla para los ojos</translation>
    </message>
    <message>
        <source>Lay aside what you no longer need.</source>
        <extracomment>said during a practice (putAside)</extracomment>
        <translation>Deja a un lado lo que ya no necesites.</translation>
    </message>
    <message>
        <source>Before you begin, lay these beside your mat, within easy reach.</source>
        <extracomment>said during a practice (gatherPhrase)</extracomment>
        <translation>Antes de empezar, deja esto junto a la esterilla, bien al alcance.</translation>
    </message>
    <message>
        <source>Lay your props beside your mat, within easy reach.</source>
        <extracomment>said during a practice (gatherShown)</extracomment>
        <translation>Deja tus accesorios junto a la esterilla, bien al alcance.</translation>
    </message>
    <message>
        <source>Rest on your back, knees bent, soles on the mat.</source>
        <extracomment>pose lying-twist, set-up, step 1, lie-back: on the card, short</extracomment>
        <translation>Descansa boca arriba, rodillas dobladas, plantas de los pies en la esterilla.</translation>
    </message>
    <message>
        <source>Rest on your back, both knees bent, your soles on the mat.</source>
        <extracomment>pose lying-twist, set-up, step 1, lie-back: spoken aloud</extracomment>
        <translation>Descansa boca arriba, con las dos rodillas dobladas y las plantas de los pies en la esterilla.</translation>
    </message>
    <message>
        <source>Send your breath straight to where it is tight or sore. If pain runs down a leg, come back to the middle.</source>
        <extracomment>pose lying-twist, hold, step 2, breathe: spoken aloud</extracomment>
        <translation>Lleva la respiración justo a donde está tenso o dolorido. Si un dolor baja por una pierna, vuelve al centro.</translation>
    </message>
    <message>
        <source>Rest on your back, knees bent.</source>
        <extracomment>pose supported-savasana, set-up, step 1, lie-back: on the card, short</extracomment>
        <translation>Descansa boca arriba, con las rodillas dobladas.</translation>
    </message>
    <message>
        <source>Rest on your back, with both knees bent.</source>
        <extracomment>pose supported-savasana, set-up, step 1, lie-back: spoken aloud</extracomment>
        <translation>Descansa boca arriba, con las dos rodillas dobladas.</translation>
    </message>
    <message>
        <source>Keep your knees bent and roll to one side.</source>
        <extracomment>pose supported-savasana, come-out, step 2, roll-aside: on the card, short</extracomment>
        <translation>Mantén las rodillas dobladas y rueda hacia un lado.</translation>
    </message>
    <message>
        <source>When you are ready, roll slowly over to one side, with your knees bent.</source>
        <extracomment>pose supported-savasana, come-out, step 2, roll-aside: spoken aloud</extracomment>
        <translation>Cuando quieras, rueda despacio hacia un lado, con las rodillas dobladas.</translation>
    </message>
    <message>
        <source>Close your eyes and lay the eye pillow over them.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 1, get-in, lay-eye-pillow: on the card, short</extracomment>
        <translation>Cierra los ojos y pon encima la almohadilla.</translation>
    </message>
    <message>
        <source>Let your breath come and go.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 2, hold, breathe-in-the-dark: on the card, short</extracomment>
        <translation>Deja que la respiración vaya y venga.</translation>
    </message>
    <message>
        <source>Let your breath come and go as it likes.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 2, hold, breathe-in-the-dark: spoken aloud</extracomment>
        <translation>Deja que la respiración vaya y venga como quiera.</translation>
    </message>
    <message>
        <source>Knees close to the bolster. Open them to fit its end between, big toes touching.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 2, get-in, legs-round-bolster: on the card, short</extracomment>
        <translation>Rodillas cerca del bolster. Ábrelas lo justo para su extremo, dedos gordos juntos.</translation>
    </message>
    <message>
        <source>Come close to the bolster, and open your knees just enough to fit its end between them. Let your big toes touch.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 2, get-in, legs-round-bolster: spoken aloud</extracomment>
        <translation>Acércate al bolster, y abre las rodillas lo justo para que su extremo quepa entre ellas. Deja que los dedos gordos de los pies se toquen.</translation>
    </message>
    <message>
        <source>Lift your hips a little, back to the middle.</source>
        <extracomment>pose lying-twist, come-out, step 2, hips-to-middle: on the card, short</extracomment>
        <translation>Levanta un poco las caderas y llévalas al centro.</translation>
    </message>
    <message>
        <source>Lift your hips a little, and set them down in the middle.</source>
        <extracomment>pose lying-twist, come-out, step 2, hips-to-middle: spoken aloud</extracomment>
        <translation>Levanta un poco las caderas, y apóyalas en el centro.</translation>
    </message>
    <message>
        <source>Bend your knees, push the bolster away and roll to one side.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 3, come-out, roll-off-bolster: on the card, short</extracomment>
        <translation>Dobla las rodillas, aparta el bolster y rueda hacia un lado.</translation>
    </message>
    <message>
        <source>Bend your knees and set your feet on the mat. Push the bolster away with your feet, and roll slowly over to one side.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 3, come-out, roll-off-bolster: spoken aloud</extracomment>
        <translation>Dobla las rodillas, y apoya los pies en la esterilla. Aparta el bolster con los pies, y rueda despacio hacia un lado.</translation>
    </message>
    <message>
        <source>Bend your knees, push the blocks away and roll to one side.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 3, come-out, roll-off-blocks: on the card, short</extracomment>
        <translation>Dobla las rodillas, aparta los bloques y rueda hacia un lado.</translation>
    </message>
    <message>
        <source>Bend your knees and set your feet on the mat. Push the blocks away with your feet, and roll slowly over to one side.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 3, come-out, roll-off-blocks: spoken aloud</extracomment>
        <translation>Dobla las rodillas, y apoya los pies en la esterilla. Aparta los bloques con los pies, y rueda despacio hacia un lado.</translation>
    </message>
    <message>
        <source>Lift one knee, then the other, and draw the blanket out to one side.</source>
        <extracomment>pose childs-pose, shins, blanket-under-shins, step 2, come-out, shin-blanket-aside: on the card, short</extracomment>
        <translation>Levanta una rodilla, luego la otra, y saca la manta hacia un lado.</translation>
    </message>
    <message>
        <source>Lift one knee, then the other, draw the blanket out from under your shins, and lay it to one side.</source>
        <extracomment>pose childs-pose, shins, blanket-under-shins, step 2, come-out, shin-blanket-aside: spoken aloud</extracomment>
        <translation>Levanta una rodilla, luego la otra, saca la manta de debajo de las espinillas, y déjala a un lado.</translation>
    </message>
    <message>
        <source>Hold your head with one hand, and draw the blanket out to one side.</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head, step 2, come-out, head-blanket-aside: on the card, short</extracomment>
        <translation>Sostén la cabeza con una mano, y saca la manta hacia un lado.</translation>
    </message>
    <message>
        <source>Hold the back of your head with one hand, draw the blanket out with the other, and lay your head down.</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head, step 2, come-out, head-blanket-aside: spoken aloud</extracomment>
        <translation>Sostén la nuca con una mano, saca la manta con la otra, y apoya la cabeza.</translation>
    </message>
    <message>
        <source>Let your head rest, and slide your bolster over your belly to your left side.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 3, change-sides, move-bolster, left side: spoken aloud</extracomment>
        <translation>Deja la cabeza apoyada, y desliza el bolster sobre el vientre hacia tu lado izquierdo.</translation>
    </message>
    <message>
        <source>Let your head rest, and slide your bolster over your belly to your right side.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 3, change-sides, move-bolster, right side: spoken aloud</extracomment>
        <translation>Deja la cabeza apoyada, y desliza el bolster sobre el vientre hacia tu lado derecho.</translation>
    </message>
    <message>
        <source>Slide a folded blanket between your knees, and open your arms again.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 1, get-in, tuck-blanket: on the card, short</extracomment>
        <translation>Desliza una manta doblada entre las rodillas, y abre de nuevo los brazos.</translation>
    </message>
    <message>
        <source>Reach for your folded blanket, your head resting, slide it between your knees, and open your arms again.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 1, get-in, tuck-blanket: spoken aloud</extracomment>
        <translation>Toma la manta doblada, con la cabeza apoyada, deslízala entre las rodillas, y abre de nuevo los brazos.</translation>
    </message>
    <message>
        <source>Bring your knees back up, one after the other. Then rest the blanket on your belly.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 2, change-sides, take-blanket-out: on the card, short</extracomment>
        <translation>Sube las rodillas de nuevo, una tras otra. Luego deja la manta sobre el vientre.</translation>
    </message>
    <message>
        <source>Bring your upper knee back to the middle, a hand on the blanket, and let the other knee follow. Then rest the blanket on your belly.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 2, change-sides, take-blanket-out: spoken aloud</extracomment>
        <translation>Lleva la rodilla de arriba de nuevo al centro, con una mano en la manta, y deja que la otra la siga. Luego deja la manta sobre el vientre.</translation>
    </message>
    <message>
        <source>Slide the blanket between your knees again, and open your arms.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 3, change-sides, tuck-blanket-again: on the card, short</extracomment>
        <translation>Desliza otra vez la manta entre las rodillas, y abre los brazos.</translation>
    </message>
    <message>
        <source>Slide the blanket between your knees again, and open your arms out wide.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 3, change-sides, tuck-blanket-again: spoken aloud</extracomment>
        <translation>Desliza otra vez la manta entre las rodillas, y abre bien los brazos.</translation>
    </message>
    <message>
        <source>Bring your knees back up, one after the other. Then lay the blanket to one side.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 4, come-out, knees-up-and-blanket-aside: on the card, short</extracomment>
        <translation>Sube las rodillas de nuevo, una tras otra. Luego deja la manta a un lado.</translation>
    </message>
    <message>
        <source>Bring your upper knee back to the middle, a hand on the blanket, and let the other knee follow. Then lay the blanket to one side.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 4, come-out, knees-up-and-blanket-aside: spoken aloud</extracomment>
        <translation>Lleva la rodilla de arriba de nuevo al centro, con una mano en la manta, y deja que la otra la siga. Luego deja la manta a un lado.</translation>
    </message>
    <message>
        <source>Slide your bolster along the mat, under both knees.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 1, get-in, slide-bolster: on the card, short</extracomment>
        <translation>Desliza el bolster por la esterilla, bajo las dos rodillas.</translation>
    </message>
    <message>
        <source>Let your head rest, reach for your bolster, and slide it along the mat until it lies under both knees.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 1, get-in, slide-bolster: spoken aloud</extracomment>
        <translation>Deja la cabeza apoyada, toma el bolster, y deslízalo por la esterilla hasta que quede bajo las dos rodillas.</translation>
    </message>
    <message>
        <source>Slide a block under each knee, lying flat.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 1, get-in, place-blocks: on the card, short</extracomment>
        <translation>Desliza un bloque plano bajo cada rodilla.</translation>
    </message>
    <message>
        <source>Let your head rest, reach for your two blocks, and slide one along the mat under each knee, lying flat.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 1, get-in, place-blocks: spoken aloud</extracomment>
        <translation>Deja la cabeza apoyada, toma los dos bloques, y desliza uno plano por la esterilla bajo cada rodilla.</translation>
    </message>
    <message>
        <source>If you are not sure that this is for you, ask a doctor first. Stop whenever something hurts.</source>
        <extracomment>routine ease-your-lower-back: the routine&apos;s first words, shown and spoken</extracomment>
        <translation>Si tienes dudas de que esto sea para ti, pregunta antes a un médico. Para en cuanto algo duela.</translation>
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
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>A companion beside the mat, for a sore lower back.</source>
        <translation>Un compañero junto a la esterilla, para una zona lumbar dolorida.</translation>
    </message>
    <message>
        <source>The routines</source>
        <translation>Las sesiones</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title of a routine, its source</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Matside is free software under the GNU General Public License, version 3 or later. You may use, share and change it; it comes without any warranty. Its texts and figures are under CC BY-SA 4.0.</source>
        <translation>Matside es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Puedes usarlo, compartirlo y cambiarlo; viene sin ninguna garantía. Sus textos y figuras están bajo CC BY-SA 4.0.</translation>
    </message>
    <message>
        <source>It is built with Qt, under the GNU Lesser General Public License.</source>
        <translation>Está hecho con Qt, bajo la Licencia Pública General Reducida de GNU.</translation>
    </message>
    <message>
        <source>Before you practise</source>
        <translation>Antes de practicar</translation>
    </message>
</context>
<context>
    <name>matside::app::BellsCard</name>
    <message>
        <source>Bells lead through the routine</source>
        <translation>Las campanas guían la sesión</translation>
    </message>
    <message>
        <source>Volume of the bells</source>
        <translation>Volumen de las campanas</translation>
    </message>
    <message>
        <source>Ring a bell</source>
        <translation>Tocar una campana</translation>
    </message>
    <message>
        <source>The last rest ends in silence</source>
        <translation>El último descanso termina en silencio</translation>
    </message>
    <message>
        <source>A quiet sound leads the breath in long holds</source>
        <translation>Un sonido suave guía la respiración en las posturas largas</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>Campanas</translation>
    </message>
    <message>
        <source>A hold begins</source>
        <translation>Empieza una postura</translation>
    </message>
    <message>
        <source>Halfway through long holds</source>
        <translation>A mitad de las posturas largas</translation>
    </message>
    <message>
        <source>A hold is about to end</source>
        <translation>Una postura está por terminar</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Cambia de lado</translation>
    </message>
    <message>
        <source>The routine ends</source>
        <translation>La sesión termina</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Pleno</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>Prueba de sonido</translation>
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
        <translation>Volver a los pasos</translation>
    </message>
    <message>
        <source>Take care if …</source>
        <translation>Cuidado si …</translation>
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
        <translation>para salir</translation>
    </message>
</context>
<context>
    <name>matside::app::DoctorPage</name>
    <message>
        <source>When to see a doctor</source>
        <translation>Cuándo ver a un médico</translation>
    </message>
    <message>
        <source>Most back pain is harmless and gets better by itself within weeks. These signs are different. They call for a doctor, not for a mat.</source>
        <translation>La mayoría de los dolores de espalda son inofensivos y mejoran solos en unas semanas. Estas señales son distintas. Piden un médico, no una esterilla.</translation>
    </message>
    <message>
        <source>Not sure? Ask your doctor, your pharmacist or your health service&apos;s telephone line.</source>
        <translation>¿Tienes dudas? Pregunta a tu médico, en tu farmacia o en el teléfono de tu servicio de salud.</translation>
    </message>
</context>
<context>
    <name>matside::app::EndingPage</name>
    <message>
        <source>To the start page</source>
        <translation>A la página de inicio</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Una vez más</translation>
    </message>
    <message>
        <source>Stopping is fine</source>
        <translation>Parar está bien</translation>
    </message>
    <message>
        <source>You listened to your body. Rest a little longer if you can.</source>
        <translation>Has escuchado a tu cuerpo. Descansa un poco más si puedes.</translation>
    </message>
    <message>
        <source>You spent %1 on the mat.</source>
        <translation>Has pasado %1 en la esterilla.</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Listo por hoy</translation>
    </message>
</context>
<context>
    <name>matside::app::FirstStartPage</name>
    <message>
        <source>I understand</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Before your first practice</source>
        <translation>Antes de tu primera práctica</translation>
    </message>
    <message>
        <source>Matside leads you through a few restful poses for a sore lower back. Gentle yoga may help a little, about as much as other gentle exercise. It can also make you sorer. If it does, stop.</source>
        <translation>Matside te guía por unas posturas de descanso para una zona lumbar dolorida. El yoga suave puede ayudar un poco, más o menos como otro ejercicio suave. También puede aumentar el dolor. Si es así, para.</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first whether it is right for you, above all after an injury or an operation, when you are pregnant, or when your pain is new.</source>
        <translation>Pregunta antes a un médico o fisioterapeuta si es adecuado para ti, sobre todo tras una lesión o una operación, en el embarazo, o cuando el dolor es nuevo.</translation>
    </message>
    <message>
        <source>You practise at your own risk. Never push into pain. When something hurts, press “It hurts” or the key H: the clock stops, and you are shown the way out of the pose.</source>
        <translation>Practicas por tu cuenta y riesgo. No entres nunca en el dolor. Cuando algo duela, pulsa «Me duele» o la tecla H: el reloj se detiene, y ves cómo salir de la postura.</translation>
    </message>
    <message>
        <source>Matside is not a medical device. It makes no diagnosis and promises no cure.</source>
        <translation>Matside no es un producto sanitario. No hace diagnósticos ni promete curas.</translation>
    </message>
    <message>
        <source>What you enter stays on this computer: Matside opens no network connection.</source>
        <translation>Lo que escribes se queda en este ordenador: Matside no abre ninguna conexión de red.</translation>
    </message>
    <message>
        <source>Close Matside</source>
        <translation>Cerrar Matside</translation>
    </message>
</context>
<context>
    <name>matside::app::GatherPage</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Volume of the bells</source>
        <translation>Volumen de las campanas</translation>
    </message>
    <message>
        <source>Ring a bell</source>
        <translation>Tocar una campana</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Before you lie down</source>
        <translation>Antes de tumbarte</translation>
    </message>
    <message>
        <source>Your mat is all you need.</source>
        <translation>Tu esterilla es todo lo que necesitas.</translation>
    </message>
    <message>
        <source>Within reach of the mat:</source>
        <translation>Al alcance de la esterilla:</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>o %1</translation>
    </message>
    <message>
        <source>Lay the laptop beside the mat, with its screen towards you. Bells and a voice mark every change, so that you need not watch the clock.</source>
        <translation>Deja el portátil junto a la esterilla, con la pantalla hacia ti. Unas campanas y una voz marcan cada cambio, así no hace falta mirar el reloj.</translation>
    </message>
</context>
<context>
    <name>matside::app::HomePage</name>
    <message>
        <source>Your routines</source>
        <translation>Tus sesiones</translation>
    </message>
</context>
<context>
    <name>matside::app::HurtPage</name>
    <message>
        <source>What would help?</source>
        <translation>¿Qué ayudaría?</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Cuándo ver a un médico</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <source>The clock stands still. Take all the time you need.</source>
        <translation>El reloj está parado. Tómate todo el tiempo que necesites.</translation>
    </message>
    <message>
        <source>The clock stands still. Come out slowly, in your own time:</source>
        <translation>El reloj está parado. Sal despacio, a tu ritmo:</translation>
    </message>
</context>
<context>
    <name>matside::app::JournalCard</name>
    <message>
        <source>Delete everything…</source>
        <translation>Borrar todo…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Practice log</source>
        <translation>Diario de práctica</translation>
    </message>
    <message>
        <source>Matside notes when you practised, and what you chose when it hurt. The log stays on this computer, in %1</source>
        <translation>Matside anota cuándo has practicado, y qué elegiste cuando dolía. El diario se queda en este ordenador, en %1</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>No se puede escribir %1. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>The practice log is empty.</source>
        <translation>El diario de práctica está vacío.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete every practice noted so far? It cannot be brought back.</source>
        <translation>¿Borrar todas las prácticas anotadas hasta ahora? No se pueden recuperar.</translation>
    </message>
    <message>
        <source>No program here opens folders.</source>
        <translation>Aquí ningún programa abre carpetas.</translation>
    </message>
    <message>
        <source>Export the practice log</source>
        <translation>Exportar el diario de práctica</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
</context>
<context>
    <name>matside::app::KeepAwake</name>
    <message>
        <source>A guided routine is running</source>
        <translation>Hay una sesión guiada en curso</translation>
    </message>
</context>
<context>
    <name>matside::app::LengthRow</name>
    <message>
        <source>I have</source>
        <translation>Tengo</translation>
    </message>
    <message>
        <source>%1 min, as usual</source>
        <translation>%1 min, lo habitual</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>I have %1</source>
        <translation>Tengo %1</translation>
    </message>
</context>
<context>
    <name>matside::app::LookThroughPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Recorrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Pose before</source>
        <translation>Postura anterior</translation>
    </message>
    <message>
        <source>Pose after</source>
        <translation>Postura siguiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pose 2 of 4</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Other side: %1</source>
        <comment>right knee</comment>
        <translation>Otro lado: %1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Imagen: %1</translation>
    </message>
</context>
<context>
    <name>matside::app::LooksCard</name>
    <message>
        <source>Terracotta</source>
        <translation>Terracota</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Azul marino</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Salvia</translation>
    </message>
    <message>
        <source>Mustard</source>
        <translation>Mostaza</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Ciruela</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Black</source>
        <comment>hair</comment>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Dark brown</source>
        <comment>hair</comment>
        <translation>Castaño oscuro</translation>
    </message>
    <message>
        <source>Brown</source>
        <comment>hair</comment>
        <translation>Castaño</translation>
    </message>
    <message>
        <source>Blond</source>
        <comment>hair</comment>
        <translation>Rubio</translation>
    </message>
    <message>
        <source>Red</source>
        <comment>hair</comment>
        <translation>Pelirrojo</translation>
    </message>
    <message>
        <source>Grey</source>
        <comment>hair</comment>
        <translation>Canoso</translation>
    </message>
    <message>
        <source>White</source>
        <comment>hair</comment>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>You in the pictures</source>
        <translation>Tú en las imágenes</translation>
    </message>
    <message>
        <source>As it was drawn first</source>
        <translation>Como se dibujó al principio</translation>
    </message>
    <message>
        <source>The pictures with your choices</source>
        <translation>Las imágenes con lo que has elegido</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Complexión</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estrecha</translation>
    </message>
    <message>
        <source>Slender</source>
        <translation>Delgada</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Fuller</source>
        <translation>Más llena</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>Ancha</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Piernas</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Más cortas</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>legs</comment>
        <translation>Habituales</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Más largas</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
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
        <translation>Piel</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>skin</comment>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Warm</source>
        <comment>skin</comment>
        <translation>Dorada</translation>
    </message>
    <message>
        <source>Tan</source>
        <comment>skin</comment>
        <translation>Trigueña</translation>
    </message>
    <message>
        <source>Brown</source>
        <comment>skin</comment>
        <translation>Morena</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>skin</comment>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Deep</source>
        <comment>skin</comment>
        <translation>Muy oscura</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Pelo</translation>
    </message>
    <message>
        <source>In a bun</source>
        <translation>En un moño</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corto</translation>
    </message>
    <message>
        <source>Curly</source>
        <translation>Rizado</translation>
    </message>
    <message>
        <source>Shaven</source>
        <translation>Rapado</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>Hair colour</source>
        <translation>Color del pelo</translation>
    </message>
    <message>
        <source>Headscarf</source>
        <translation>Pañuelo</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Parte de arriba</translation>
    </message>
    <message>
        <source>Leggings</source>
        <translation>Mallas</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Esterilla</translation>
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
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Cuándo ver a un médico</translation>
    </message>
    <message>
        <source>About Matside</source>
        <translation>Acerca de Matside</translation>
    </message>
    <message>
        <source>Go on from there</source>
        <translation>Seguir desde ahí</translation>
    </message>
    <message>
        <source>Some poses or routines could not be used.</source>
        <translation>Algunas posturas o sesiones no se pudieron usar.</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Ver por qué</translation>
    </message>
    <message>
        <source>Your last practice, “%1”, stopped in “%2”.</source>
        <translation>Tu última práctica, «%1», se detuvo en: «%2».</translation>
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
        <translation>Imagen de la salida</translation>
    </message>
</context>
<context>
    <name>matside::app::MatView</name>
    <message>
        <source>Mat view</source>
        <translation>Vista de esterilla</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>a tu ritmo</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>después: %1</translation>
    </message>
    <message>
        <source>Press any key when you are ready</source>
        <translation>Pulsa una tecla cuando quieras seguir</translation>
    </message>
    <message>
        <source>Paused: Space goes on</source>
        <translation>En pausa: Espacio para seguir</translation>
    </message>
</context>
<context>
    <name>matside::app::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>matside::app::NoRoutinePage</name>
    <message>
        <source>Close Matside</source>
        <translation>Cerrar Matside</translation>
    </message>
    <message>
        <source>There is no routine to practise</source>
        <translation>No hay ninguna sesión para practicar</translation>
    </message>
    <message>
        <source>Matside could read none of its routines. Installing it again should bring them back.</source>
        <translation>Matside no pudo leer ninguna de sus sesiones. Instalarlo de nuevo debería recuperarlas.</translation>
    </message>
</context>
<context>
    <name>matside::app::PictureView</name>
    <message>
        <source>Arrow keys turn the figure, Home brings the best view back.</source>
        <translation>Las flechas giran la figura, Inicio devuelve la mejor vista.</translation>
    </message>
    <message>
        <source>Drag to turn the figure, double-click for the best view</source>
        <translation>Arrastra para girar la figura, doble clic para la mejor vista</translation>
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
        <translation>Aún no está al alcance: elígelo, y cuenta como disponible.</translation>
    </message>
</context>
<context>
    <name>matside::app::PoseStage</name>
    <message>
        <source>Turn view</source>
        <translation>Girar la vista</translation>
    </message>
    <message>
        <source>Best view, from the side, from above</source>
        <translation>La mejor vista, de lado, desde arriba</translation>
    </message>
    <message>
        <source>Now turned by hand</source>
        <translation>Ahora girada a mano</translation>
    </message>
    <message>
        <source>Now the best view</source>
        <translation>Ahora la mejor vista</translation>
    </message>
    <message>
        <source>Now from the side</source>
        <translation>Ahora de lado</translation>
    </message>
    <message>
        <source>Now from above</source>
        <translation>Ahora desde arriba</translation>
    </message>
</context>
<context>
    <name>matside::app::PoseTile</name>
    <message>
        <source>Picture of %1</source>
        <translation>Imagen: %1</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticeControls</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation>+30 s</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Me duele</translation>
    </message>
    <message>
        <source>30 seconds more</source>
        <translation>30 segundos más</translation>
    </message>
    <message>
        <source>It hurts: pause and see what helps</source>
        <translation>Me duele: pausar y ver qué ayuda</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticeFlow</name>
    <message>
        <source>No voice is installed on this computer. Bells lead you, and the words stay on the screen.</source>
        <translation>En este ordenador no hay ninguna voz instalada. Las campanas te guían, y las palabras quedan en la pantalla.</translation>
    </message>
    <message>
        <source>No sound device was found. The words and the countdown stay on the screen.</source>
        <translation>No se ha encontrado ningún dispositivo de sonido. Las palabras y la cuenta atrás quedan en la pantalla.</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticeHeader</name>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>Campanas</translation>
    </message>
    <message>
        <source>Mat view</source>
        <translation>Vista de esterilla</translation>
    </message>
    <message>
        <source>Volume of the bells</source>
        <translation>Volumen de las campanas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pose 2 of 4</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Bells on</source>
        <translation>Campanas activadas</translation>
    </message>
    <message>
        <source>Bells off</source>
        <translation>Campanas apagadas</translation>
    </message>
    <message>
        <source>Bells on or off in this practice (M)</source>
        <translation>Activar o apagar las campanas en esta práctica (M)</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Voz activada</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Voz apagada</translation>
    </message>
    <message>
        <source>Voice on or off in this practice</source>
        <translation>Activar o apagar la voz en esta práctica</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Sin voz</translation>
    </message>
    <message>
        <source>No voice on this computer speaks this language. The words stay on the screen.</source>
        <translation>Ninguna voz de este ordenador habla este idioma. Las palabras quedan en la pantalla.</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Paused: the computer slept for a while. Go on when you are ready.</source>
        <translation>En pausa: el ordenador durmió un rato. Sigue cuando quieras.</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>This is the easiest way of this pose. If it hurts, press H.</source>
        <translation>Esta es la forma más fácil de la postura. Si duele, pulsa H.</translation>
    </message>
    <message>
        <source>It can be easier: %1. %2 If you have it, press E again.</source>
        <comment>hands behind the thigh; No strap? Take a scarf.</comment>
        <translation>Puede ser más fácil: %1. %2 Si lo tienes, pulsa E otra vez.</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticePanel</name>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>a tu ritmo</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Tiempo restante: %1</translation>
    </message>
    <message>
        <source>%1 left · ends %2</source>
        <translation>quedan %1 · termina %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Space goes on</source>
        <translation>Espacio para seguir</translation>
    </message>
    <message>
        <source>When you are ready</source>
        <translation>Cuando quieras seguir</translation>
    </message>
    <message>
        <source>press any key</source>
        <translation>pulsa una tecla</translation>
    </message>
    <message>
        <source>Paused. Time left: %1</source>
        <translation>En pausa. Tiempo restante: %1</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticeQuestions</name>
    <message>
        <source>End the practice here?</source>
        <translation>¿Terminar aquí la práctica?</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminar aquí</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>The clock stands still while you decide. Ending leads you out of the pose first.</source>
        <translation>El reloj está parado mientras decides. Al terminar, primero se te guía para salir de la postura.</translation>
    </message>
</context>
<context>
    <name>matside::app::ProblemsPage</name>
    <message>
        <source>What could not be used</source>
        <translation>Lo que no se pudo usar</translation>
    </message>
    <message>
        <source>A file with a problem is left out whole, and nothing in it is changed. Mend it and start Matside again.</source>
        <translation>Un archivo con un fallo se deja fuera entero, y no se cambia nada en él. Corrígelo y abre Matside de nuevo.</translation>
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
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Recorrer</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Imprimir hoja</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Begin %1</source>
        <translation>Empezar: %1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Imagen: %1</translation>
    </message>
</context>
<context>
    <name>matside::app::SeeDoctorPage</name>
    <message>
        <source>Please see a doctor first</source>
        <translation>Consulta antes a un médico</translation>
    </message>
    <message>
        <source>The practice can wait. It will be here when you come back.</source>
        <translation>La práctica puede esperar. Estará aquí cuando vuelvas.</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Volver a la página de inicio</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Leer la lista otra vez</translation>
    </message>
    <message>
        <source>For any sign listed under “Emergency”: call your emergency number now, or go to a hospital.</source>
        <translation>Por cualquier señal de «Emergencia»: llama ahora al número de emergencias, o ve a un hospital.</translation>
    </message>
    <message>
        <source>For any sign listed under “See a doctor soon”: ask for an appointment in the next days, and say which sign you noticed.</source>
        <translation>Por cualquier señal de «Consulta pronto a un médico»: pide cita para los próximos días, y di qué señal has notado.</translation>
    </message>
</context>
<context>
    <name>matside::app::SegmentedProgress</name>
    <message>
        <source>Progress of the routine</source>
        <translation>Avance de la sesión</translation>
    </message>
</context>
<context>
    <name>matside::app::SettingsPage</name>
    <message>
        <source>Brisk</source>
        <translation>Ágil</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Unhurried</source>
        <translation>Tranquilo</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>Muy lento</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Kept on this computer only, in %1</source>
        <translation>Solo se guarda en este ordenador, en %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
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
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
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
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Time to get into a pose</source>
        <translation>Tiempo para entrar en una postura</translation>
    </message>
    <message>
        <source>Time to change sides</source>
        <translation>Tiempo para cambiar de lado</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Señales de alarma</translation>
    </message>
    <message>
        <source>Ask about warning signs</source>
        <translation>Preguntar por señales de alarma</translation>
    </message>
    <message>
        <source>Before every routine</source>
        <translation>Antes de cada sesión</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>Wait until I am ready</source>
        <translation>Esperar hasta que yo siga</translation>
    </message>
    <message>
        <source>Only where a pose asks for it</source>
        <translation>Solo donde una postura lo pida</translation>
    </message>
    <message>
        <source>At changes</source>
        <translation>En los cambios</translation>
    </message>
    <message>
        <source>At every step</source>
        <translation>En cada paso</translation>
    </message>
    <message>
        <source>Show when to breathe in and out</source>
        <translation>Mostrar cuándo inspirar y espirar</translation>
    </message>
    <message>
        <source>Less motion: pictures stay still</source>
        <translation>Menos movimiento: las imágenes se quedan quietas</translation>
    </message>
</context>
<context>
    <name>matside::app::SettingsStore</name>
    <message>
        <source>Your settings could not be read, so Matside starts with the usual ones. The old file is kept as %1.</source>
        <translation>Tus ajustes no se pudieron leer, así que Matside empieza con los habituales. El archivo antiguo se conserva como %1.</translation>
    </message>
    <message>
        <source>Your settings could not be read, so Matside starts with the usual ones and changes nothing in %1.</source>
        <translation>Tus ajustes no se pudieron leer, así que Matside empieza con los habituales y no cambia nada en %1.</translation>
    </message>
    <message>
        <source>Your settings cannot be saved in %1. They hold until you close Matside.</source>
        <translation>Tus ajustes no se pueden guardar en %1. Valen hasta que cierres Matside.</translation>
    </message>
</context>
<context>
    <name>matside::app::SheetChoices</name>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>A page for each pose</source>
        <translation>Una página por postura</translation>
    </message>
    <message>
        <source>Cards to cut out</source>
        <translation>Tarjetas para recortar</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Black lines</source>
        <translation>Líneas negras</translation>
    </message>
    <message>
        <source>Text size on paper</source>
        <translation>Tamaño del texto en el papel</translation>
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
        <translation>una línea para escribir</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>Para entregar</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cada cuánto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>lines to write on</source>
        <translation>líneas para escribir</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Idioma de la hoja</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Como el programa</translation>
    </message>
</context>
<context>
    <name>matside::app::SheetPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Hoja: %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Save it as PDF, and print that.</source>
        <translation>La impresora no aceptó la hoja. Guárdala como PDF, e imprime ese archivo.</translation>
    </message>
    <message>
        <source>Drawing the pictures: %1 of %2 are there.</source>
        <translation>Se dibujan las imágenes: ya hay %1 de %2.</translation>
    </message>
</context>
<context>
    <name>matside::app::SheetPreview</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the preview</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>matside::app::SheetView</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Vista previa de la hoja</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matside::app::ShelfRow</name>
    <message>
        <source>Within reach</source>
        <translation>Al alcance</translation>
    </message>
    <message>
        <source>%1 within reach: %2</source>
        <translation>%1 al alcance: %2</translation>
    </message>
    <message>
        <source>%1 does as well</source>
        <translation>%1 también sirve</translation>
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
        <translation>Ver a un médico</translation>
    </message>
</context>
<context>
    <name>matside::app::SoundCheckPage</name>
    <message>
        <source>Volume of the bells</source>
        <translation>Volumen de las campanas</translation>
    </message>
    <message>
        <source>Ring a bell</source>
        <translation>Tocar una campana</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volumen de la voz</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Escuchar la voz</translation>
    </message>
    <message>
        <source>No voice is installed here; the words stay on the screen.</source>
        <translation>Aquí no hay ninguna voz instalada; las palabras quedan en la pantalla.</translation>
    </message>
    <message>
        <source>That is loud enough</source>
        <translation>Ya se oye bien</translation>
    </message>
    <message>
        <source>Can you hear it from the mat?</source>
        <translation>¿Lo oyes desde la esterilla?</translation>
    </message>
    <message>
        <source>Bells and a voice lead you, so that you can keep your eyes closed. Try both from where you will lie, and make them as loud as you like. Settings has more.</source>
        <translation>Unas campanas y una voz te guían, para que puedas tener los ojos cerrados. Prueba las dos desde donde vas a estar, y ponlas tan altas como quieras. En los ajustes hay más.</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>Campanas</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>No sound device was found here; the screen leads you.</source>
        <translation>Aquí no se ha encontrado ningún dispositivo de sonido; la pantalla te guía.</translation>
    </message>
</context>
<context>
    <name>matside::app::StepList</name>
    <message>
        <source>Step %1, current: %2</source>
        <translation>Paso %1, ahora: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Current: %1</source>
        <translation>Ahora: %1</translation>
    </message>
</context>
<context>
    <name>matside::app::VoiceCard</name>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Cada paso</translation>
    </message>
    <message>
        <source>Names only</source>
        <translation>Solo los nombres</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>How fast it speaks</source>
        <translation>A qué velocidad habla</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Despacio</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>Briskly</source>
        <translation>Con brío</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volumen de la voz</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Escuchar la voz</translation>
    </message>
    <message>
        <source>Media keys and headset buttons pause and go on</source>
        <translation>Las teclas multimedia y los botones de los auriculares pausan y siguen</translation>
    </message>
    <message>
        <source>No voice is installed on this computer; the words stay on the screen. On Debian and Ubuntu the package speech-dispatcher-espeak-ng brings one.</source>
        <translation>En este ordenador no hay ninguna voz instalada; las palabras quedan en la pantalla. En Debian y Ubuntu, el paquete speech-dispatcher-espeak-ng trae una.</translation>
    </message>
    <message>
        <source>What suits the language</source>
        <translation>La que va con el idioma</translation>
    </message>
    <message>
        <source>Language of the voice</source>
        <translation>Idioma de la voz</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Como el programa</translation>
    </message>
</context>
<context>
    <name>matside::app::VolumeRow</name>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
</context>
<context>
    <name>matside::app::WarningCheckPage</name>
    <message>
        <source>None of these, go on</source>
        <translation>Nada de esto, seguir</translation>
    </message>
    <message>
        <source>One of these, yes</source>
        <translation>Algo de esto, sí</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Is any of this new?</source>
        <translation>¿Algo de esto es nuevo?</translation>
    </message>
    <message>
        <source>Ordinary back pain is welcome on the mat. These signs are for a doctor.</source>
        <translation>El dolor de espalda corriente es bienvenido en la esterilla. Estas señales son para un médico.</translation>
    </message>
</context>
<context>
    <name>matside::app::WayOutList</name>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
</context>
</TS>
