<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>Matside runs already but does not answer.</source>
        <translation>O Matside já está aberto, mas não responde.</translation>
    </message>
    <message>
        <source>There is another routine with the id %1 already.</source>
        <translation>Já existe outra sequência com o identificador %1.</translation>
    </message>
</context>
<context>
    <name>BoxedLetters</name>
    <message>
        <source>No font on this computer has these letters; the sheet shows boxes for them: %1</source>
        <translation>Nenhuma fonte deste computador tem estes caracteres; a folha mostra quadradinhos no lugar deles: %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Begin the routine; without one, that of the start page.</source>
        <translation>Começar a sequência; sem nomeá-la, a da página inicial.</translation>
    </message>
    <message>
        <source>Show the routine&apos;s sheet, to print or save it.</source>
        <translation>Mostrar a folha da sequência, para imprimir ou salvar.</translation>
    </message>
    <message>
        <source>unexpected argument %1</source>
        <translation>argumento inesperado %1</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>escolha um de %1</translation>
    </message>
    <message>
        <source>--%1 goes with --sheet</source>
        <translation>--%1 vai com --sheet</translation>
    </message>
    <message>
        <source>A companion beside the mat, for a sore lower back.</source>
        <translation>Um companheiro ao lado do tapete, para uma lombar dolorida.</translation>
    </message>
    <message>
        <source>A routine to open, an id or a file.</source>
        <translation>Uma sequência para abrir, um identificador ou um arquivo.</translation>
    </message>
    <message>
        <source>[routine]</source>
        <translation>[sequência]</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>there is no display to show the window on; matside --sheet prints without one, matside --help says how</source>
        <translation>não há tela para a janela; matside --sheet imprime sem ela, matside --help diz como</translation>
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
        <translation>menos de um minuto</translation>
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
        <translation>O jeito mais fácil: %1</translation>
    </message>
    <message>
        <source>Leave this pose out</source>
        <translation>Deixar esta postura</translation>
    </message>
    <message>
        <source>Go straight to the last rest</source>
        <translation>Ir direto para o último descanso</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminar aqui</translation>
    </message>
    <message>
        <source>It is fine again, go on</source>
        <translation>Já está bem, continuar</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>The disk is full, so this practice is not noted in your practice log. What was noted before is kept.</source>
        <translation>O disco está cheio, por isso esta prática não é anotada no seu diário. O que já estava anotado fica guardado.</translation>
    </message>
    <message>
        <source>Your practice log in %1 cannot be used. You can practise as ever; nothing is noted.</source>
        <translation>O seu diário de prática em %1 não pode ser usado. Você pode praticar como sempre; nada é anotado.</translation>
    </message>
    <message>
        <source>Another program holds your practice log, so this practice is not noted in it.</source>
        <translation>Outro programa está segurando o seu diário de prática, por isso esta prática não é anotada nele.</translation>
    </message>
    <message>
        <source>Your practice log is damaged. It will be kept under another name, and a new one begun.</source>
        <translation>O seu diário de prática está danificado. Ele será guardado com outro nome, e um novo será começado.</translation>
    </message>
    <message>
        <source>Your practice log could not be read, so a new one was begun. The old one is kept as %1.</source>
        <translation>O seu diário de prática não pôde ser lido, por isso um novo foi começado. O antigo fica guardado como %1.</translation>
    </message>
    <message>
        <source>Your practice log was written by a later Matside, so a new one was begun. The other is kept as %1.</source>
        <translation>O seu diário de prática é de um Matside mais recente, por isso um novo foi começado. O outro fica guardado como %1.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the name of your language in your language, as in a list of languages: Deutsch, Français</extracomment>
        <translation>Português (Brasil)</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>%1 is a folder; end it with / to have every page as a picture in it</source>
        <translation>%1 é uma pasta; termine com / para ter nela cada página como imagem</translation>
    </message>
    <message>
        <source>%1 is not a file that can be written</source>
        <translation>%1 não é um arquivo em que se possa escrever</translation>
    </message>
    <message>
        <source>%1 is there already; --force replaces it</source>
        <translation>%1 já existe; --force o substitui</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>Lying on the back</source>
        <translation>De costas, em posição deitada</translation>
    </message>
    <message>
        <source>Lying on the back, both knees over to the left</source>
        <translation>De costas, os dois joelhos caídos para a esquerda</translation>
    </message>
    <message>
        <source>Lying on the back, both knees over to the right</source>
        <translation>De costas, os dois joelhos caídos para a direita</translation>
    </message>
    <message>
        <source>Lying on the left side</source>
        <translation>Em posição deitada sobre o lado esquerdo</translation>
    </message>
    <message>
        <source>Lying on the right side</source>
        <translation>Em posição deitada sobre o lado direito</translation>
    </message>
    <message>
        <source>Pressing up from the left side with both hands</source>
        <translation>Subindo a partir do lado esquerdo, empurrando com as duas mãos</translation>
    </message>
    <message>
        <source>Pressing up from the right side with both hands</source>
        <translation>Subindo a partir do lado direito, empurrando com as duas mãos</translation>
    </message>
    <message>
        <source>Lying face down</source>
        <translation>De bruços</translation>
    </message>
    <message>
        <source>Kneeling, folded forward with the chest down over the thighs</source>
        <translation>De joelhos, com o tronco inclinado para a frente e o peito sobre as coxas</translation>
    </message>
    <message>
        <source>Kneeling, sitting back towards the heels</source>
        <translation>De joelhos, com o quadril para trás, em direção aos calcanhares</translation>
    </message>
    <message>
        <source>Kneeling, leaning forward on both hands</source>
        <translation>De joelhos, com apoio à frente sobre as duas mãos</translation>
    </message>
    <message>
        <source>Sitting with both knees bent</source>
        <translation>Em posição sentada, com os dois joelhos dobrados</translation>
    </message>
    <message>
        <source>%1, facing left.</source>
        <translation>%1, de frente para a esquerda.</translation>
    </message>
    <message>
        <source>%1, facing right.</source>
        <translation>%1, de frente para a direita.</translation>
    </message>
    <message>
        <source>%1, head at the left.</source>
        <translation>%1, a cabeça à esquerda.</translation>
    </message>
    <message>
        <source>%1, head at the right.</source>
        <translation>%1, a cabeça à direita.</translation>
    </message>
    <message>
        <source>left foot flat on the mat</source>
        <translation>pé esquerdo inteiro apoiado no tapete</translation>
    </message>
    <message>
        <source>right foot flat on the mat</source>
        <translation>pé direito inteiro apoiado no tapete</translation>
    </message>
    <message>
        <source>left knee drawn to the chest</source>
        <translation>joelho esquerdo junto ao peito</translation>
    </message>
    <message>
        <source>right knee drawn to the chest</source>
        <translation>joelho direito junto ao peito</translation>
    </message>
    <message>
        <source>both feet flat on the mat</source>
        <translation>os dois pés inteiros apoiados no tapete</translation>
    </message>
    <message>
        <source>both legs resting over the %1</source>
        <comment>%1 is a prop: bolster</comment>
        <translation>as duas pernas descansam sobre o apoio (%1)</translation>
    </message>
    <message>
        <source>hands round the shins</source>
        <translation>mãos em volta das canelas</translation>
    </message>
    <message>
        <source>hands on the thighs</source>
        <translation>mãos sobre as coxas</translation>
    </message>
    <message>
        <source>both hands holding the ends of the strap</source>
        <translation>as duas mãos seguram as pontas da faixa</translation>
    </message>
    <message>
        <source>palms up</source>
        <translation>palmas para cima</translation>
    </message>
    <message>
        <source>palms down</source>
        <translation>palmas para baixo</translation>
    </message>
    <message>
        <source>both hands round the shin</source>
        <translation>as duas mãos em volta da canela</translation>
    </message>
    <message>
        <source>both hands behind the thigh</source>
        <translation>as duas mãos atrás da coxa</translation>
    </message>
    <message>
        <source>arms wide, %1</source>
        <translation>braços bem abertos, %1</translation>
    </message>
    <message>
        <source>forehead on the mat</source>
        <translation>testa no tapete</translation>
    </message>
    <message>
        <source>head on the lower arm</source>
        <translation>cabeça sobre o braço de baixo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2 blocks</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 under the head</source>
        <translation>%1 sob a cabeça</translation>
    </message>
    <message>
        <source>%1 under the forehead</source>
        <translation>%1 sob a testa</translation>
    </message>
    <message>
        <source>%1 under the chest</source>
        <translation>%1 sob o peito</translation>
    </message>
    <message>
        <source>%1 between hips and heels</source>
        <translation>%1 entre o quadril e os calcanhares</translation>
    </message>
    <message>
        <source>%1 under the knees</source>
        <translation>%1 sob os joelhos</translation>
    </message>
    <message>
        <source>%1 under the shins</source>
        <translation>%1 sob as canelas</translation>
    </message>
    <message>
        <source>%1 between the knees</source>
        <translation>%1 entre os joelhos</translation>
    </message>
    <message>
        <source>%1 over the eyes</source>
        <translation>%1 sobre os olhos</translation>
    </message>
    <message>
        <source>%1 round the thigh</source>
        <translation>%1 em volta da coxa</translation>
    </message>
    <message>
        <source>%1 within reach on the mat</source>
        <translation>%1 ao alcance no tapete</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 beside the mat</source>
        <translation>%1 ao lado do tapete</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>não é JSON</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>é grande demais</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>tem níveis demais</translation>
    </message>
    <message>
        <source>has a value of the wrong kind</source>
        <translation>tem um valor do tipo errado</translation>
    </message>
    <message>
        <source>lacks something</source>
        <translation>falta alguma coisa</translation>
    </message>
    <message>
        <source>has an unknown key</source>
        <translation>tem uma chave desconhecida</translation>
    </message>
    <message>
        <source>names something unknown</source>
        <translation>nomeia algo desconhecido</translation>
    </message>
    <message>
        <source>gives a name twice</source>
        <translation>dá um nome duas vezes</translation>
    </message>
    <message>
        <source>has a value out of range</source>
        <translation>tem um valor fora dos limites</translation>
    </message>
    <message>
        <source>has a figure that cannot rest where it should</source>
        <translation>tem uma figura que não consegue descansar onde deveria</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>file, what is wrong</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> at %1</source>
        <translation> em %1</translation>
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
        <translation>contém texto que não serve</translation>
    </message>
</context>
<context>
    <name>SheetCommand</name>
    <message>
        <source>there is no prop %1; there are %2</source>
        <translation>não há nenhum acessório %1; há %2</translation>
    </message>
</context>
<context>
    <name>SheetOptions</name>
    <message>
        <source>--%1 cannot be %2; it takes %3</source>
        <comment>--paper cannot be a3; it takes a4, letter or a5</comment>
        <translation>--%1 não pode ser %2; aceita %3</translation>
    </message>
    <message>
        <source>Print the sheet of &lt;routine&gt;, an id or a file, into --output and end.</source>
        <translation>Imprimir a folha de &lt;sequência&gt;, um identificador ou um arquivo, em --output e terminar.</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>sequência</translation>
    </message>
    <message>
        <source>The whole routine, a page for each pose, cards to cut out, or large print.</source>
        <translation>A sequência inteira, uma página por postura, cartões para recortar ou letra grande.</translation>
    </message>
    <message>
        <source>overview, poses, cards or large</source>
        <translation>overview, poses, cards ou large</translation>
    </message>
    <message>
        <source>Usually that of your country.</source>
        <translation>Normalmente o do seu país.</translation>
    </message>
    <message>
        <source>a4, letter or a5</source>
        <translation>a4, letter ou a5</translation>
    </message>
    <message>
        <source>How the paper lies.</source>
        <translation>Como fica o papel.</translation>
    </message>
    <message>
        <source>portrait or landscape</source>
        <translation>portrait ou landscape</translation>
    </message>
    <message>
        <source>Line is black on white and saves ink.</source>
        <translation>Line é preto no branco e economiza tinta.</translation>
    </message>
    <message>
        <source>colour or line</source>
        <translation>colour ou line</translation>
    </message>
    <message>
        <source>Percent of the usual size.</source>
        <translation>Porcentagem do tamanho normal.</translation>
    </message>
    <message>
        <source>100 to 200</source>
        <translation>100 a 200</translation>
    </message>
    <message>
        <source>For whom the sheet is. This and what follows is a line to write on when not given.</source>
        <translation>Para quem é a folha. Isto e o que segue é uma linha para escrever quando não indicado.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>Who hands it over.</source>
        <translation>Quem a entrega.</translation>
    </message>
    <message>
        <source>When.</source>
        <translation>Quando.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>How often to practise.</source>
        <translation>Com que frequência praticar.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palavras</translation>
    </message>
    <message>
        <source>What else to say.</source>
        <translation>O que mais dizer.</translation>
    </message>
    <message>
        <source>The PDF to write; or a folder, ending with /, for every page as a PNG.</source>
        <translation>O PDF a escrever; ou uma pasta terminada em /, para cada página como PNG.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>Replace files that are there already.</source>
        <translation>Substituir os arquivos que já existem.</translation>
    </message>
    <message>
        <source>--sheet needs a routine, an id or a file</source>
        <translation>--sheet precisa de uma sequência, um identificador ou um arquivo</translation>
    </message>
    <message>
        <source>--sheet needs --output, the file to write</source>
        <translation>--sheet precisa de --output, o arquivo a escrever</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>Usually that of the program.</source>
        <translation>Normalmente o do programa.</translation>
    </message>
    <message>
        <source>The props there are; usually those of your settings.</source>
        <translation>Os acessórios que há; senão, os das suas configurações.</translation>
    </message>
    <message>
        <source>--output cannot be %1; it takes a PDF, or a folder ending with / for every page as a PNG</source>
        <translation>--output não pode ser %1; aceita um PDF, ou uma pasta terminada em / para cada página como PNG</translation>
    </message>
</context>
<context>
    <name>SheetPdf</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>não foi possível escrever %1: %2</translation>
    </message>
</context>
<context>
    <name>SheetPng</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>não foi possível escrever %1: %2</translation>
    </message>
    <message>
        <source>the folder %1 could not be made</source>
        <translation>não foi possível criar a pasta %1</translation>
    </message>
    <message>
        <source>%1 is a page of an older sheet and could not be removed</source>
        <translation>%1 é uma página de uma folha mais antiga e não pôde ser removida</translation>
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
        <translation>Você precisa de: só um tapete</translation>
    </message>
    <message>
        <source>You need: %1</source>
        <translation>Você precisa de: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things to fetch</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (or %2)</source>
        <comment>1 block (or a thick book)</comment>
        <translation>%1 (ou %2)</translation>
    </message>
    <message>
        <source>%1 each side, first: %2</source>
        <comment>1 min each side, first: left knee</comment>
        <translation>%1 de cada lado, primeiro: %2</translation>
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
        <translation>%1 %2, continuação</translation>
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
        <translation>Data</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Stop when something hurts. Talk to a doctor before you begin.</source>
        <translation>Pare quando algo doer. Fale com um médico antes de começar.</translation>
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
        <translation>Frequência</translation>
    </message>
    <message>
        <source>Stop when something hurts.</source>
        <translation>Pare quando algo doer.</translation>
    </message>
    <message>
        <source>All warning signs: page %1.</source>
        <translation>Todos os sinais de alerta: página %1.</translation>
    </message>
    <message>
        <source>All warning signs: pages %1 to %2.</source>
        <translation>Todos os sinais de alerta: páginas %1 a %2.</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>The poses adapt to what you have.</source>
        <translation>As posturas se adaptam ao que você tem.</translation>
    </message>
</context>
<context>
    <name>SoundChoices</name>
    <message>
        <source>This is the voice that leads you. Lie down, and breathe.</source>
        <translation>Esta é a voz que guia você. Deite-se, e respire.</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>en</source>
        <comment>code of the language these words are in</comment>
        <translation>pt_BR</translation>
    </message>
</context>
<context>
    <name>WantedRoutine</name>
    <message>
        <source>there is no routine %1; there is: %2</source>
        <translation>não há sequência %1; há: %2</translation>
    </message>
</context>
<context>
    <name>WarningSigns</name>
    <message>
        <source>Emergency: get help at once if, with back pain, you have</source>
        <translation>Emergência: peça ajuda já se, junto com a dor nas costas, você tem</translation>
    </message>
    <message>
        <source>pain, tingling, weakness or numbness in both legs</source>
        <translation>dor, formigamento, fraqueza ou dormência nas duas pernas</translation>
    </message>
    <message>
        <source>numbness or tingling around your genitals or buttocks</source>
        <translation>dormência ou formigamento em volta dos genitais ou das nádegas</translation>
    </message>
    <message>
        <source>trouble passing urine</source>
        <translation>dificuldade para urinar</translation>
    </message>
    <message>
        <source>chest pain</source>
        <translation>dor no peito</translation>
    </message>
    <message>
        <source>pain that began after a serious accident</source>
        <translation>dor que começou depois de um acidente grave</translation>
    </message>
    <message>
        <source>See a doctor soon if, with back pain, you have</source>
        <translation>Consulte logo um médico se, junto com a dor nas costas, você tem</translation>
    </message>
    <message>
        <source>a fever</source>
        <translation>febre</translation>
    </message>
    <message>
        <source>lost weight without trying</source>
        <translation>perda de peso sem querer</translation>
    </message>
    <message>
        <source>a lump, a swelling or a changed shape of your back</source>
        <translation>um caroço, um inchaço ou uma mudança na forma das costas</translation>
    </message>
    <message>
        <source>pain that rest does not ease, or that is worse at night</source>
        <translation>dor que o descanso não alivia, ou que piora à noite</translation>
    </message>
    <message>
        <source>pain that is worse when you sneeze, cough or strain</source>
        <translation>dor que piora ao espirrar, tossir ou fazer força</translation>
    </message>
    <message>
        <source>pain that comes from the top of your back, between the shoulders</source>
        <translation>dor que vem da parte de cima das costas, entre os ombros</translation>
    </message>
    <message>
        <source>lost control of your bladder or bowels</source>
        <translation>perda de controle da bexiga ou do intestino</translation>
    </message>
    <message>
        <source>osteoporosis, cancer, or long use of steroids</source>
        <translation>osteoporose, câncer, ou uso prolongado de corticoides</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>lying</source>
        <translation>em posição deitada</translation>
    </message>
    <message>
        <source>kneeling</source>
        <translation>de joelhos</translation>
    </message>
    <message>
        <source>on all fours</source>
        <translation>de quatro apoios</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>em posição sentada</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>em pé</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>kneeling and lying</comment>
        <translation>%1 e %2</translation>
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
        <translation>%1 de cada lado</translation>
    </message>
    <message>
        <source>Get in, step by step</source>
        <translation>Entre, passo a passo</translation>
    </message>
    <message>
        <source>Stay and breathe</source>
        <translation>Fique e respire</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Mude de lado</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>Saia devagar</translation>
    </message>
    <message>
        <source>Rest a moment</source>
        <translation>Descanse um momento</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>O fim</translation>
    </message>
    <message>
        <source>to set up</source>
        <translation>para se preparar</translation>
    </message>
    <message>
        <source>to get in</source>
        <translation>para entrar</translation>
    </message>
    <message>
        <source>to stay</source>
        <translation>para ficar</translation>
    </message>
    <message>
        <source>this side</source>
        <translation>deste lado</translation>
    </message>
    <message>
        <source>to change</source>
        <translation>para mudar</translation>
    </message>
    <message>
        <source>to come out</source>
        <translation>para sair</translation>
    </message>
    <message>
        <source>to rest</source>
        <translation>para descansar</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Prepare-se</translation>
    </message>
    <message>
        <source>Get in</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Fique</translation>
    </message>
    <message>
        <source>Come out</source>
        <translation>Saia</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanse</translation>
    </message>
    <message>
        <source>Breathe in · %1</source>
        <translation>Inspire · %1</translation>
    </message>
    <message>
        <source>Breathe out · %1</source>
        <translation>Expire · %1</translation>
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
        <translation>Sem %1? Use %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: option</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Within reach from now on: %1.</source>
        <comment>a bolster and two blankets</comment>
        <translation>Ao alcance a partir de agora: %1.</translation>
    </message>
    <message>
        <source>Not after all</source>
        <translation>Pensando bem, não</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Child&apos;s pose</source>
        <extracomment>pose childs-pose: name of the pose</extracomment>
        <translation>Postura da criança</translation>
    </message>
    <message>
        <source>deep into your belly and into your lower back</source>
        <extracomment>pose childs-pose: where to breathe; goes on from “Breathe”</extracomment>
        <translation>fundo, para a barriga e a lombar</translation>
    </message>
    <message>
        <source>Gives the muscles along your lower back a long, gentle stretch.</source>
        <extracomment>pose childs-pose: what the pose does</extracomment>
        <translation>Alonga com suavidade os músculos da lombar.</translation>
    </message>
    <message>
        <source>Turns your breath towards your back, where it can spread and soften.</source>
        <extracomment>pose childs-pose: what the pose does</extracomment>
        <translation>Leva a respiração para as costas, onde ela pode se espalhar e amolecer.</translation>
    </message>
    <message>
        <source>Quiet and dark: a kind way to arrive.</source>
        <extracomment>pose childs-pose: what the pose does</extracomment>
        <translation>Quieta e escura: um jeito gentil de chegar.</translation>
    </message>
    <message>
        <source>Kneel near one end of your mat, facing the other.</source>
        <extracomment>pose childs-pose, set-up, step 1, kneel-down: on the card, short; pose childs-pose, set-up, step 1, kneel-down: spoken aloud</extracomment>
        <translation>Ajoelhe-se perto de uma ponta do tapete, de frente para a outra.</translation>
    </message>
    <message>
        <source>Big toes touch, knees no wider than your hips.</source>
        <extracomment>pose childs-pose, get-in, step 1, legs-together: on the card, short</extracomment>
        <translation>Dedões juntos, joelhos não mais abertos que o quadril.</translation>
    </message>
    <message>
        <source>Let your big toes touch, and keep your knees no wider than your hips.</source>
        <extracomment>pose childs-pose, get-in, step 1, legs-together: spoken aloud</extracomment>
        <translation>Deixe os dedões dos pés se tocarem, e não abra os joelhos mais que o quadril.</translation>
    </message>
    <message>
        <source>Sit your hips back onto your heels.</source>
        <extracomment>pose childs-pose, get-in, step 2, sit-back: on the card, short</extracomment>
        <translation>Leve o quadril para trás, sobre os calcanhares.</translation>
    </message>
    <message>
        <source>Sink your hips back onto your heels.</source>
        <extracomment>pose childs-pose, get-in, step 2, sit-back: spoken aloud</extracomment>
        <translation>Deixe o quadril descer para trás, sobre os calcanhares.</translation>
    </message>
    <message>
        <source>Fold forward, chest down over your thighs.</source>
        <extracomment>pose childs-pose, get-in, step 3, fold: on the card, short</extracomment>
        <translation>Incline-se para a frente, o peito sobre as coxas.</translation>
    </message>
    <message>
        <source>Walk your hands forward, and lay your chest down over your thighs.</source>
        <extracomment>pose childs-pose, get-in, step 3, fold: spoken aloud</extracomment>
        <translation>Caminhe com as mãos para a frente, e deite o peito sobre as coxas.</translation>
    </message>
    <message>
        <source>Rest your forehead on the mat.</source>
        <extracomment>pose childs-pose, get-in, step 4, rest-forehead: on the card, short; pose childs-pose, get-in, step 4, rest-forehead: spoken aloud</extracomment>
        <translation>Apoie a testa no tapete.</translation>
    </message>
    <message>
        <source>Lay your arms back along your sides, palms up.</source>
        <extracomment>pose childs-pose, get-in, step 5, arms-back: on the card, short</extracomment>
        <translation>Leve os braços para trás ao lado do corpo, palmas para cima.</translation>
    </message>
    <message>
        <source>Bring your arms back along your sides, palms up, so that your knees carry your shoulders.</source>
        <extracomment>pose childs-pose, get-in, step 5, arms-back: spoken aloud</extracomment>
        <translation>Leve os braços para trás ao lado do corpo, com as palmas para cima, para que os joelhos sustentem os ombros.</translation>
    </message>
    <message>
        <source>Breathe deeply into your belly and your lower back.</source>
        <extracomment>pose childs-pose, hold, step 1, breathe: on the card, short</extracomment>
        <translation>Respire fundo para a barriga e a lombar.</translation>
    </message>
    <message>
        <source>Breathe deeply, down into your belly and into your lower back.</source>
        <extracomment>pose childs-pose, hold, step 1, breathe: spoken aloud</extracomment>
        <translation>Respire fundo, até a barriga e até a lombar.</translation>
    </message>
    <message>
        <source>With each breath out, let your hips and shoulders grow heavier.</source>
        <extracomment>pose childs-pose, hold, step 2, soften: on the card, short</extracomment>
        <translation>A cada expiração, deixe o quadril e os ombros pesarem mais.</translation>
    </message>
    <message>
        <source>With each breath out, let your hips and your shoulders grow a little heavier.</source>
        <extracomment>pose childs-pose, hold, step 2, soften: spoken aloud</extracomment>
        <translation>A cada expiração, deixe o quadril e os ombros pesarem um pouco mais.</translation>
    </message>
    <message>
        <source>Bring your hands forward to the mat.</source>
        <extracomment>pose childs-pose, come-out, step 1, hands-forward: on the card, short</extracomment>
        <translation>Traga as mãos para a frente, no tapete.</translation>
    </message>
    <message>
        <source>Slowly bring your hands forward, and place them on the mat.</source>
        <extracomment>pose childs-pose, come-out, step 1, hands-forward: spoken aloud</extracomment>
        <translation>Traga devagar as mãos para a frente, e apoie-as no tapete.</translation>
    </message>
    <message>
        <source>Press into your hands and come up, head last.</source>
        <extracomment>pose childs-pose, come-out, step 2, press-up: on the card, short</extracomment>
        <translation>Empurre com as mãos e suba, a cabeça por último.</translation>
    </message>
    <message>
        <source>Press into your hands and come up in your own time, your head last.</source>
        <extracomment>pose childs-pose, come-out, step 2, press-up: spoken aloud</extracomment>
        <translation>Empurre com as mãos e suba no seu ritmo, a cabeça por último.</translation>
    </message>
    <message>
        <source>Sit quietly for a breath or two.</source>
        <extracomment>pose childs-pose, rest, step 1, sit-quietly: on the card, short; pose childs-pose, rest, step 1, sit-quietly: spoken aloud</extracomment>
        <translation>Fique ali com calma por uma ou duas respirações.</translation>
    </message>
    <message>
        <source>Under the forehead</source>
        <extracomment>pose childs-pose, forehead: label of a choice, short</extracomment>
        <translation>Sob a testa</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>pose childs-pose, forehead, forehead-on-mat: label of a choice, short; pose childs-pose, shins, shins-on-mat: label of a choice, short; pose knee-to-chest, head, head-on-mat: label of a choice, short (and 4 more places)</extracomment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>The full fold, when your forehead reaches the mat with ease.</source>
        <extracomment>pose childs-pose, forehead, forehead-on-mat: whom or what the choice helps</extracomment>
        <translation>A dobra completa, quando a testa chega ao tapete sem esforço.</translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead: label of a choice, short</extracomment>
        <translation>Bloco</translation>
    </message>
    <message>
        <source>block under the forehead</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>bloco sob a testa</translation>
    </message>
    <message>
        <source>When your forehead does not reach the mat, or your neck feels long and strained.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead: whom or what the choice helps</extracomment>
        <translation>Quando a testa não chega ao tapete, ou a nuca parece longa e tensa.</translation>
    </message>
    <message>
        <source>Rest your forehead on the block.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead, step 2, get-in, forehead-to-block: on the card, short</extracomment>
        <translation>Apoie a testa no bloco.</translation>
    </message>
    <message>
        <source>Move the block to where you need it, and rest your forehead on it.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead, step 2, get-in, forehead-to-block: spoken aloud</extracomment>
        <translation>Mova o bloco para onde precisar, e apoie nele a testa.</translation>
    </message>
    <message>
        <source>Bolster across</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead: label of a choice, short</extracomment>
        <translation>Bolster atravessado</translation>
    </message>
    <message>
        <source>bolster across, under the forehead</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>bolster atravessado, sob a testa</translation>
    </message>
    <message>
        <source>When a block is too low or too hard for your forehead.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead: whom or what the choice helps</extracomment>
        <translation>Quando um bloco é baixo ou duro demais para a testa.</translation>
    </message>
    <message>
        <source>Rest your forehead on the bolster.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead, step 2, get-in, forehead-to-bolster: on the card, short</extracomment>
        <translation>Apoie a testa no bolster.</translation>
    </message>
    <message>
        <source>Draw the bolster to where you need it, and rest your forehead on it.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead, step 2, get-in, forehead-to-bolster: spoken aloud</extracomment>
        <translation>Puxe o bolster para onde precisar, e apoie nele a testa.</translation>
    </message>
    <message>
        <source>Bolster lengthwise</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest: label of a choice, short</extracomment>
        <translation>Bolster no comprimento</translation>
    </message>
    <message>
        <source>bolster lengthwise, under the chest and forehead</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>bolster no comprimento, sob o peito e a testa</translation>
    </message>
    <message>
        <source>The easiest way: your whole front is carried, and your back folds less.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest: whom or what the choice helps</extracomment>
        <translation>O jeito mais fácil: toda a frente do corpo fica apoiada, e as costas se dobram menos.</translation>
    </message>
    <message>
        <source>Fold forward, chest down onto the bolster.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 3, get-in, fold-to-bolster: on the card, short</extracomment>
        <translation>Incline-se para a frente, o peito sobre o bolster.</translation>
    </message>
    <message>
        <source>Walk your hands forward, and lay your chest down along the bolster.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 3, get-in, fold-to-bolster: spoken aloud</extracomment>
        <translation>Caminhe com as mãos para a frente, e deite o peito ao longo do bolster.</translation>
    </message>
    <message>
        <source>Rest your forehead on the bolster too.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 4, get-in, forehead-along-bolster: on the card, short; pose childs-pose, forehead, bolster-under-chest, step 4, get-in, forehead-along-bolster: spoken aloud</extracomment>
        <translation>Apoie também a testa no bolster.</translation>
    </message>
    <message>
        <source>Let your arms lie on the mat beside the bolster.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 5, get-in, arms-beside-bolster: on the card, short</extracomment>
        <translation>Deixe os braços no tapete, ao lado do bolster.</translation>
    </message>
    <message>
        <source>Let your arms lie on the mat, one on each side of the bolster.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 5, get-in, arms-beside-bolster: spoken aloud</extracomment>
        <translation>Deixe os braços no tapete, um de cada lado do bolster.</translation>
    </message>
    <message>
        <source>Under the hips</source>
        <extracomment>pose childs-pose, hips: label of a choice, short</extracomment>
        <translation>Sob o quadril</translation>
    </message>
    <message>
        <source>Heels</source>
        <extracomment>pose childs-pose, hips, hips-on-heels: label of a choice, short</extracomment>
        <translation>Calcanhares</translation>
    </message>
    <message>
        <source>When your hips reach your heels with ease.</source>
        <extracomment>pose childs-pose, hips, hips-on-heels: whom or what the choice helps</extracomment>
        <translation>Quando o quadril chega aos calcanhares sem esforço.</translation>
    </message>
    <message>
        <source>Blanket</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips: label of a choice, short; pose childs-pose, shins, blanket-under-shins: label of a choice, short</extracomment>
        <translation>Manta</translation>
    </message>
    <message>
        <source>folded blanket between hips and heels</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>manta dobrada entre o quadril e os calcanhares</translation>
    </message>
    <message>
        <source>When your hips hover above your heels, or your knees do not like to bend so far.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips: whom or what the choice helps</extracomment>
        <translation>Quando o quadril fica no ar acima dos calcanhares, ou os joelhos não gostam de se dobrar tanto.</translation>
    </message>
    <message>
        <source>Sit your hips back onto the blanket.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 2, get-in, sit-back-on-blanket: on the card, short</extracomment>
        <translation>Leve o quadril para trás, sobre a manta.</translation>
    </message>
    <message>
        <source>Sink your hips back onto the blanket.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 2, get-in, sit-back-on-blanket: spoken aloud</extracomment>
        <translation>Deixe o quadril descer para trás, sobre a manta.</translation>
    </message>
    <message>
        <source>Under the shins</source>
        <extracomment>pose childs-pose, shins: label of a choice, short</extracomment>
        <translation>Sob as canelas</translation>
    </message>
    <message>
        <source>When the mat is soft enough for your shins and feet.</source>
        <extracomment>pose childs-pose, shins, shins-on-mat: whom or what the choice helps</extracomment>
        <translation>Quando o tapete é macio o bastante para as canelas e os pés.</translation>
    </message>
    <message>
        <source>folded blanket under the shins</source>
        <extracomment>pose childs-pose, shins, blanket-under-shins: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>manta dobrada sob as canelas</translation>
    </message>
    <message>
        <source>When your knees, your shins or the tops of your feet feel the floor.</source>
        <extracomment>pose childs-pose, shins, blanket-under-shins: whom or what the choice helps</extracomment>
        <translation>Quando os joelhos, as canelas ou o peito dos pés sentem o chão.</translation>
    </message>
    <message>
        <source>Knee injury, or knees that hurt when they bend deeply</source>
        <extracomment>pose childs-pose: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Lesão no joelho, ou joelhos que doem ao dobrar muito</translation>
    </message>
    <message>
        <source>Tuck a folded blanket behind your knees, or leave this pose out and draw your knees in lying on your back.</source>
        <extracomment>pose childs-pose: what they do instead</extracomment>
        <translation>Ponha uma manta dobrada atrás dos joelhos, ou deixe esta postura e traga os joelhos ao peito, de costas no chão.</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <extracomment>pose childs-pose: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Gravidez</translation>
    </message>
    <message>
        <source>Keep your knees wide and your belly free, and never let it be pressed.</source>
        <extracomment>pose childs-pose: what they do instead</extracomment>
        <translation>Mantenha os joelhos abertos e a barriga livre, e nunca deixe que nada a aperte.</translation>
    </message>
    <message>
        <source>Bending forward brings on pain or tingling in a leg</source>
        <extracomment>pose childs-pose: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Inclinar-se para a frente causa dor ou formigamento em uma perna</translation>
    </message>
    <message>
        <source>Stop, and rest in supported corpse pose.</source>
        <extracomment>pose childs-pose: what they do instead</extracomment>
        <translation>Pare, e descanse na postura de descanso com apoio.</translation>
    </message>
    <message>
        <source>Knee to chest</source>
        <extracomment>pose knee-to-chest: name of the pose</extracomment>
        <translation>Joelho ao peito</translation>
    </message>
    <message>
        <source>left knee</source>
        <extracomment>pose knee-to-chest, left side: label of a choice, short</extracomment>
        <translation>joelho esquerdo</translation>
    </message>
    <message>
        <source>right knee</source>
        <extracomment>pose knee-to-chest, right side: label of a choice, short</extracomment>
        <translation>joelho direito</translation>
    </message>
    <message>
        <source>down into your lower back</source>
        <extracomment>pose knee-to-chest: where to breathe; goes on from “Breathe”</extracomment>
        <translation>até a lombar</translation>
    </message>
    <message>
        <source>Lengthens your lower back a little, with the mat to carry your weight.</source>
        <extracomment>pose knee-to-chest: what the pose does</extracomment>
        <translation>Alonga um pouco a lombar, enquanto o tapete sustenta o seu peso.</translation>
    </message>
    <message>
        <source>A slow sway is a small massage for the muscles beside your spine.</source>
        <extracomment>pose knee-to-chest: what the pose does</extracomment>
        <translation>Um balanço lento é uma pequena massagem para os músculos ao lado da coluna.</translation>
    </message>
    <message>
        <source>Come down over one side onto your back.</source>
        <extracomment>pose knee-to-chest, get-in, step 1, lie-back: on the card, short</extracomment>
        <translation>Desça por um lado até ficar de costas.</translation>
    </message>
    <message>
        <source>Lean on one elbow, come down onto your side, and roll over onto your back.</source>
        <extracomment>pose knee-to-chest, get-in, step 1, lie-back: spoken aloud</extracomment>
        <translation>Apoie-se em um cotovelo, desça de lado, e role até ficar de costas.</translation>
    </message>
    <message>
        <source>Both knees bent, soles on the mat.</source>
        <extracomment>pose knee-to-chest, get-in, step 2, soles-down: on the card, short</extracomment>
        <translation>Os dois joelhos dobrados, solas dos pés no tapete.</translation>
    </message>
    <message>
        <source>Keep both knees bent, with your soles on the mat.</source>
        <extracomment>pose knee-to-chest, get-in, step 2, soles-down: spoken aloud</extracomment>
        <translation>Mantenha os dois joelhos dobrados, com as solas dos pés no tapete.</translation>
    </message>
    <message>
        <source>Draw your left knee in towards your chest.</source>
        <extracomment>pose knee-to-chest, get-in, step 3, draw-in, left side: on the card, short; pose knee-to-chest, get-in, step 3, draw-in, left side: spoken aloud</extracomment>
        <translation>Traga o joelho esquerdo em direção ao peito.</translation>
    </message>
    <message>
        <source>Draw your right knee in towards your chest.</source>
        <extracomment>pose knee-to-chest, get-in, step 3, draw-in, right side: on the card, short; pose knee-to-chest, get-in, step 3, draw-in, right side: spoken aloud</extracomment>
        <translation>Traga o joelho direito em direção ao peito.</translation>
    </message>
    <message>
        <source>Hold your left shin with both hands.</source>
        <extracomment>pose knee-to-chest, get-in, step 4, clasp-shin, left side: on the card, short</extracomment>
        <translation>Segure a canela esquerda com as duas mãos.</translation>
    </message>
    <message>
        <source>Hold your right shin with both hands.</source>
        <extracomment>pose knee-to-chest, get-in, step 4, clasp-shin, right side: on the card, short</extracomment>
        <translation>Segure a canela direita com as duas mãos.</translation>
    </message>
    <message>
        <source>Hold your left shin with both hands, just below the knee.</source>
        <extracomment>pose knee-to-chest, get-in, step 4, clasp-shin, left side: spoken aloud</extracomment>
        <translation>Segure a canela esquerda com as duas mãos, logo abaixo do joelho.</translation>
    </message>
    <message>
        <source>Hold your right shin with both hands, just below the knee.</source>
        <extracomment>pose knee-to-chest, get-in, step 4, clasp-shin, right side: spoken aloud</extracomment>
        <translation>Segure a canela direita com as duas mãos, logo abaixo do joelho.</translation>
    </message>
    <message>
        <source>Breathe into your lower back. Head and shoulders stay down.</source>
        <extracomment>pose knee-to-chest, hold, step 1, breathe: on the card, short</extracomment>
        <translation>Respire para a lombar. A cabeça e os ombros ficam apoiados.</translation>
    </message>
    <message>
        <source>Breathe down into your lower back. Your head and both shoulders stay on the mat.</source>
        <extracomment>pose knee-to-chest, hold, step 1, breathe: spoken aloud</extracomment>
        <translation>Respire até a lombar. A cabeça e os dois ombros ficam no tapete.</translation>
    </message>
    <message>
        <source>If it feels good, sway your left knee slowly from side to side.</source>
        <extracomment>pose knee-to-chest, hold, step 2, sway, left side: on the card, short</extracomment>
        <translation>Se for bom, balance devagar o joelho esquerdo de um lado para o outro.</translation>
    </message>
    <message>
        <source>If it feels good, sway your right knee slowly from side to side.</source>
        <extracomment>pose knee-to-chest, hold, step 2, sway, right side: on the card, short</extracomment>
        <translation>Se for bom, balance devagar o joelho direito de um lado para o outro.</translation>
    </message>
    <message>
        <source>If it feels good, let your left knee sway slowly from side to side, like a small massage.</source>
        <extracomment>pose knee-to-chest, hold, step 2, sway, left side: spoken aloud</extracomment>
        <translation>Se for bom, deixe o joelho esquerdo balançar devagar de um lado para o outro, como uma pequena massagem.</translation>
    </message>
    <message>
        <source>If it feels good, let your right knee sway slowly from side to side, like a small massage.</source>
        <extracomment>pose knee-to-chest, hold, step 2, sway, right side: spoken aloud</extracomment>
        <translation>Se for bom, deixe o joelho direito balançar devagar de um lado para o outro, como uma pequena massagem.</translation>
    </message>
    <message>
        <source>Let go, and set your right foot down.</source>
        <extracomment>pose knee-to-chest, change-sides, step 1, set-first-foot-down, left side: on the card, short; pose knee-to-chest, come-out, step 1, set-foot-down, right side: on the card, short</extracomment>
        <translation>Solte, e apoie o pé direito.</translation>
    </message>
    <message>
        <source>Let go, and set your left foot down.</source>
        <extracomment>pose knee-to-chest, change-sides, step 1, set-first-foot-down, right side: on the card, short; pose knee-to-chest, come-out, step 1, set-foot-down, left side: on the card, short</extracomment>
        <translation>Solte, e apoie o pé esquerdo.</translation>
    </message>
    <message>
        <source>Let go gently, and set your right foot back on the mat.</source>
        <extracomment>pose knee-to-chest, change-sides, step 1, set-first-foot-down, left side: spoken aloud; pose knee-to-chest, come-out, step 1, set-foot-down, right side: spoken aloud</extracomment>
        <translation>Solte com suavidade, e apoie de novo o pé direito no tapete.</translation>
    </message>
    <message>
        <source>Let go gently, and set your left foot back on the mat.</source>
        <extracomment>pose knee-to-chest, change-sides, step 1, set-first-foot-down, right side: spoken aloud; pose knee-to-chest, come-out, step 1, set-foot-down, left side: spoken aloud</extracomment>
        <translation>Solte com suavidade, e apoie de novo o pé esquerdo no tapete.</translation>
    </message>
    <message>
        <source>Draw your left knee in. Hold your shin with both hands.</source>
        <extracomment>pose knee-to-chest, change-sides, step 2, draw-other-in, left side: on the card, short</extracomment>
        <translation>Traga o joelho esquerdo. Segure a canela com as duas mãos.</translation>
    </message>
    <message>
        <source>Draw your right knee in. Hold your shin with both hands.</source>
        <extracomment>pose knee-to-chest, change-sides, step 2, draw-other-in, right side: on the card, short</extracomment>
        <translation>Traga o joelho direito. Segure a canela com as duas mãos.</translation>
    </message>
    <message>
        <source>Now draw your left knee in, and hold your left shin with both hands.</source>
        <extracomment>pose knee-to-chest, change-sides, step 2, draw-other-in, left side: spoken aloud</extracomment>
        <translation>Agora traga o joelho esquerdo, e segure a canela esquerda com as duas mãos.</translation>
    </message>
    <message>
        <source>Now draw your right knee in, and hold your right shin with both hands.</source>
        <extracomment>pose knee-to-chest, change-sides, step 2, draw-other-in, right side: spoken aloud</extracomment>
        <translation>Agora traga o joelho direito, e segure a canela direita com as duas mãos.</translation>
    </message>
    <message>
        <source>Rest for a breath or two, both knees bent.</source>
        <extracomment>pose knee-to-chest, rest, step 1, rest-knees-bent: on the card, short; pose knee-to-chest, rest, step 1, rest-knees-bent: spoken aloud; pose lying-twist, rest, step 1, rest-knees-bent: on the card, short (and 1 more places)</extracomment>
        <translation>Descanse por uma ou duas respirações, com os dois joelhos dobrados.</translation>
    </message>
    <message>
        <source>Hands</source>
        <extracomment>pose knee-to-chest, hands: label of a choice, short</extracomment>
        <translation>Mãos</translation>
    </message>
    <message>
        <source>On the shin</source>
        <extracomment>pose knee-to-chest, hands, hands-on-shin: label of a choice, short</extracomment>
        <translation>Na canela</translation>
    </message>
    <message>
        <source>When your knee bends easily and your hands reach your shin.</source>
        <extracomment>pose knee-to-chest, hands, hands-on-shin: whom or what the choice helps</extracomment>
        <translation>Quando o joelho dobra com facilidade e as mãos alcançam a canela.</translation>
    </message>
    <message>
        <source>Behind the thigh</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh: label of a choice, short</extracomment>
        <translation>Atrás da coxa</translation>
    </message>
    <message>
        <source>hands behind the thigh</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>mãos atrás da coxa</translation>
    </message>
    <message>
        <source>The gentler grip: it spares your knee and asks less of your back.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh: whom or what the choice helps</extracomment>
        <translation>A pegada mais suave: poupa o joelho e pede menos das costas.</translation>
    </message>
    <message>
        <source>Hold the back of your left thigh with both hands.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 1, get-in, clasp-thigh, left side: on the card, short; pose knee-to-chest, hands, hands-behind-thigh, step 1, get-in, clasp-thigh, left side: spoken aloud</extracomment>
        <translation>Segure a coxa esquerda por trás com as duas mãos.</translation>
    </message>
    <message>
        <source>Hold the back of your right thigh with both hands.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 1, get-in, clasp-thigh, right side: on the card, short; pose knee-to-chest, hands, hands-behind-thigh, step 1, get-in, clasp-thigh, right side: spoken aloud</extracomment>
        <translation>Segure a coxa direita por trás com as duas mãos.</translation>
    </message>
    <message>
        <source>Draw your left knee in. Hold the back of your thigh.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 2, change-sides, draw-other-in-by-thigh, left side: on the card, short</extracomment>
        <translation>Traga o joelho esquerdo. Segure a coxa por trás.</translation>
    </message>
    <message>
        <source>Draw your right knee in. Hold the back of your thigh.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 2, change-sides, draw-other-in-by-thigh, right side: on the card, short</extracomment>
        <translation>Traga o joelho direito. Segure a coxa por trás.</translation>
    </message>
    <message>
        <source>Now draw your left knee in, and hold the back of your left thigh.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 2, change-sides, draw-other-in-by-thigh, left side: spoken aloud</extracomment>
        <translation>Agora traga o joelho esquerdo, e segure a coxa esquerda por trás.</translation>
    </message>
    <message>
        <source>Now draw your right knee in, and hold the back of your right thigh.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 2, change-sides, draw-other-in-by-thigh, right side: spoken aloud</extracomment>
        <translation>Agora traga o joelho direito, e segure a coxa direita por trás.</translation>
    </message>
    <message>
        <source>Strap</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh: label of a choice, short</extracomment>
        <translation>Faixa</translation>
    </message>
    <message>
        <source>strap round the thigh</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>faixa em volta da coxa</translation>
    </message>
    <message>
        <source>When your hands do not reach without lifting your head or your shoulders.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh: whom or what the choice helps</extracomment>
        <translation>Quando as mãos não alcançam sem levantar a cabeça ou os ombros.</translation>
    </message>
    <message>
        <source>Lay your strap beside your hips, within reach.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 1, set-up, strap-to-hand: on the card, short</extracomment>
        <translation>Deixe a faixa ao lado do quadril, ao alcance.</translation>
    </message>
    <message>
        <source>Lay your strap on the mat beside your hips, within reach.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 1, set-up, strap-to-hand: spoken aloud</extracomment>
        <translation>Deixe a faixa no tapete ao lado do quadril, ao alcance.</translation>
    </message>
    <message>
        <source>Loop the strap behind your left thigh. Hold one end in each hand.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 2, get-in, loop-strap, left side: on the card, short</extracomment>
        <translation>Passe a faixa por trás da coxa esquerda. Segure uma ponta em cada mão.</translation>
    </message>
    <message>
        <source>Loop the strap behind your right thigh. Hold one end in each hand.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 2, get-in, loop-strap, right side: on the card, short</extracomment>
        <translation>Passe a faixa por trás da coxa direita. Segure uma ponta em cada mão.</translation>
    </message>
    <message>
        <source>Loop the strap behind your left thigh, hold one end in each hand, and let your elbows sink.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 2, get-in, loop-strap, left side: spoken aloud</extracomment>
        <translation>Passe a faixa por trás da coxa esquerda, segure uma ponta em cada mão, e deixe os cotovelos descerem.</translation>
    </message>
    <message>
        <source>Loop the strap behind your right thigh, hold one end in each hand, and let your elbows sink.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 2, get-in, loop-strap, right side: spoken aloud</extracomment>
        <translation>Passe a faixa por trás da coxa direita, segure uma ponta em cada mão, e deixe os cotovelos descerem.</translation>
    </message>
    <message>
        <source>Draw your left knee in, and loop the strap behind that thigh.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 3, change-sides, move-strap, left side: on the card, short</extracomment>
        <translation>Traga o joelho esquerdo, e passe a faixa por trás dessa coxa.</translation>
    </message>
    <message>
        <source>Draw your right knee in, and loop the strap behind that thigh.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 3, change-sides, move-strap, right side: on the card, short</extracomment>
        <translation>Traga o joelho direito, e passe a faixa por trás dessa coxa.</translation>
    </message>
    <message>
        <source>Now draw your left knee in, loop the strap behind your left thigh, and hold both ends.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 3, change-sides, move-strap, left side: spoken aloud</extracomment>
        <translation>Agora traga o joelho esquerdo, passe a faixa por trás da coxa esquerda, e segure as duas pontas.</translation>
    </message>
    <message>
        <source>Now draw your right knee in, loop the strap behind your right thigh, and hold both ends.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 3, change-sides, move-strap, right side: spoken aloud</extracomment>
        <translation>Agora traga o joelho direito, passe a faixa por trás da coxa direita, e segure as duas pontas.</translation>
    </message>
    <message>
        <source>Under the head</source>
        <extracomment>pose knee-to-chest, head: label of a choice, short; pose supported-savasana, head: label of a choice, short</extracomment>
        <translation>Sob a cabeça</translation>
    </message>
    <message>
        <source>When your chin stays level as your head lies down.</source>
        <extracomment>pose knee-to-chest, head, head-on-mat: whom or what the choice helps; pose supported-savasana, head, head-on-mat: whom or what the choice helps</extracomment>
        <translation>Quando o queixo fica nivelado com a cabeça apoiada.</translation>
    </message>
    <message>
        <source>Folded blanket</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head: label of a choice, short; pose lying-twist, between, blanket-between-knees: label of a choice, short; pose supported-savasana, head, blanket-under-head: label of a choice, short</extracomment>
        <translation>Manta dobrada</translation>
    </message>
    <message>
        <source>folded blanket under the head</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop; pose supported-savasana, head, blanket-under-head: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>manta dobrada sob a cabeça</translation>
    </message>
    <message>
        <source>When your chin tips up, or the back of your head feels the floor.</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head: whom or what the choice helps; pose supported-savasana, head, blanket-under-head: whom or what the choice helps</extracomment>
        <translation>Quando o queixo vai para cima, ou a parte de trás da cabeça sente o chão.</translation>
    </message>
    <message>
        <source>Hip replacement</source>
        <extracomment>pose knee-to-chest: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Prótese de quadril</translation>
    </message>
    <message>
        <source>Hold behind the thigh, and do not draw the knee past a right angle.</source>
        <extracomment>pose knee-to-chest: what they do instead</extracomment>
        <translation>Segure atrás da coxa, e não traga o joelho além do ângulo reto.</translation>
    </message>
    <message>
        <source>Late pregnancy</source>
        <extracomment>pose knee-to-chest: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Fim da gravidez</translation>
    </message>
    <message>
        <source>Draw the knee out beside your belly, never onto it.</source>
        <extracomment>pose knee-to-chest: what they do instead</extracomment>
        <translation>Leve o joelho para o lado da barriga, nunca sobre ela.</translation>
    </message>
    <message>
        <source>Lying twist</source>
        <extracomment>pose lying-twist: name of the pose</extracomment>
        <translation>Torção deitada</translation>
    </message>
    <message>
        <source>knees to the left</source>
        <extracomment>pose lying-twist, left side: label of a choice, short</extracomment>
        <translation>joelhos para a esquerda</translation>
    </message>
    <message>
        <source>knees to the right</source>
        <extracomment>pose lying-twist, right side: label of a choice, short</extracomment>
        <translation>joelhos para a direita</translation>
    </message>
    <message>
        <source>straight to where it is tight or sore</source>
        <extracomment>pose lying-twist: where to breathe; goes on from “Breathe”</extracomment>
        <translation>direto para onde está tenso ou dolorido</translation>
    </message>
    <message>
        <source>Turns your spine gently, with your weight on the mat.</source>
        <extracomment>pose lying-twist: what the pose does</extracomment>
        <translation>Gira a coluna com suavidade, com o seu peso no tapete.</translation>
    </message>
    <message>
        <source>Loosens the muscles around your waist and your hips.</source>
        <extracomment>pose lying-twist: what the pose does</extracomment>
        <translation>Solta os músculos em volta da cintura e do quadril.</translation>
    </message>
    <message>
        <source>Gives you time to breathe into one side of your back, then the other.</source>
        <extracomment>pose lying-twist: what the pose does</extracomment>
        <translation>Dá tempo de respirar em um lado das costas, depois no outro.</translation>
    </message>
    <message>
        <source>Open your arms out wide.</source>
        <extracomment>pose lying-twist, get-in, step 1, open-arms: on the card, short</extracomment>
        <translation>Abra bem os braços.</translation>
    </message>
    <message>
        <source>Open your arms out wide on the mat.</source>
        <extracomment>pose lying-twist, get-in, step 1, open-arms: spoken aloud</extracomment>
        <translation>Abra bem os braços no tapete.</translation>
    </message>
    <message>
        <source>Lift your hips and shift them a hand&apos;s breadth to the right.</source>
        <extracomment>pose lying-twist, get-in, step 2, shift-hips, left side: on the card, short</extracomment>
        <translation>Levante o quadril e mova-o um palmo para a direita.</translation>
    </message>
    <message>
        <source>Lift your hips and shift them a hand&apos;s breadth to the left.</source>
        <extracomment>pose lying-twist, get-in, step 2, shift-hips, right side: on the card, short</extracomment>
        <translation>Levante o quadril e mova-o um palmo para a esquerda.</translation>
    </message>
    <message>
        <source>Press into your feet, lift your hips a little, and set them down a hand&apos;s breadth to the right.</source>
        <extracomment>pose lying-twist, get-in, step 2, shift-hips, left side: spoken aloud</extracomment>
        <translation>Empurre com os pés, levante um pouco o quadril, e desça-o um palmo mais à direita.</translation>
    </message>
    <message>
        <source>Press into your feet, lift your hips a little, and set them down a hand&apos;s breadth to the left.</source>
        <extracomment>pose lying-twist, get-in, step 2, shift-hips, right side: spoken aloud</extracomment>
        <translation>Empurre com os pés, levante um pouco o quadril, e desça-o um palmo mais à esquerda.</translation>
    </message>
    <message>
        <source>Let both knees sink to the left.</source>
        <extracomment>pose lying-twist, get-in, step 3, drop-knees, left side: on the card, short; pose lying-twist, change-sides, step 3, drop-knees-across, left side: on the card, short</extracomment>
        <translation>Deixe os dois joelhos descerem para a esquerda.</translation>
    </message>
    <message>
        <source>Let both knees sink to the right.</source>
        <extracomment>pose lying-twist, get-in, step 3, drop-knees, right side: on the card, short; pose lying-twist, change-sides, step 3, drop-knees-across, right side: on the card, short</extracomment>
        <translation>Deixe os dois joelhos descerem para a direita.</translation>
    </message>
    <message>
        <source>Now let both knees sink slowly over to the left.</source>
        <extracomment>pose lying-twist, get-in, step 3, drop-knees, left side: spoken aloud</extracomment>
        <translation>Agora deixe os dois joelhos descerem devagar para a esquerda.</translation>
    </message>
    <message>
        <source>Now let both knees sink slowly over to the right.</source>
        <extracomment>pose lying-twist, get-in, step 3, drop-knees, right side: spoken aloud</extracomment>
        <translation>Agora deixe os dois joelhos descerem devagar para a direita.</translation>
    </message>
    <message>
        <source>Keep your right shoulder blade heavy, collarbones to the ceiling.</source>
        <extracomment>pose lying-twist, hold, step 1, shoulder-heavy, left side: on the card, short</extracomment>
        <translation>A escápula direita fica pesada, as clavículas voltadas para o teto.</translation>
    </message>
    <message>
        <source>Keep your left shoulder blade heavy, collarbones to the ceiling.</source>
        <extracomment>pose lying-twist, hold, step 1, shoulder-heavy, right side: on the card, short</extracomment>
        <translation>A escápula esquerda fica pesada, as clavículas voltadas para o teto.</translation>
    </message>
    <message>
        <source>Let your right shoulder blade stay heavy on the mat, your collarbones facing the ceiling.</source>
        <extracomment>pose lying-twist, hold, step 1, shoulder-heavy, left side: spoken aloud</extracomment>
        <translation>Deixe a escápula direita pesada no tapete, com as clavículas voltadas para o teto.</translation>
    </message>
    <message>
        <source>Let your left shoulder blade stay heavy on the mat, your collarbones facing the ceiling.</source>
        <extracomment>pose lying-twist, hold, step 1, shoulder-heavy, right side: spoken aloud</extracomment>
        <translation>Deixe a escápula esquerda pesada no tapete, com as clavículas voltadas para o teto.</translation>
    </message>
    <message>
        <source>Send your breath to where it is tight or sore.</source>
        <extracomment>pose lying-twist, hold, step 2, breathe: on the card, short</extracomment>
        <translation>Leve a respiração para onde está tenso ou dolorido.</translation>
    </message>
    <message>
        <source>Relax, from your lower belly down.</source>
        <extracomment>pose lying-twist, hold, step 3, soften: on the card, short</extracomment>
        <translation>Relaxe, do baixo ventre para baixo.</translation>
    </message>
    <message>
        <source>Relax, from your lower belly all the way down.</source>
        <extracomment>pose lying-twist, hold, step 3, soften: spoken aloud</extracomment>
        <translation>Relaxe, desde o baixo ventre até os pés.</translation>
    </message>
    <message>
        <source>Bring your knees back up, one after the other.</source>
        <extracomment>pose lying-twist, change-sides, step 1, knees-to-middle: on the card, short; pose lying-twist, come-out, step 1, knees-up: on the card, short</extracomment>
        <translation>Traga os joelhos de volta, um depois do outro.</translation>
    </message>
    <message>
        <source>Bring your knees back up to the middle, one after the other.</source>
        <extracomment>pose lying-twist, change-sides, step 1, knees-to-middle: spoken aloud; pose lying-twist, come-out, step 1, knees-up: spoken aloud</extracomment>
        <translation>Traga os joelhos de volta ao centro, um depois do outro.</translation>
    </message>
    <message>
        <source>Shift your hips past the middle, a hand&apos;s breadth to the right.</source>
        <extracomment>pose lying-twist, change-sides, step 2, shift-hips-across, left side: on the card, short</extracomment>
        <translation>Mova o quadril para além do centro, um palmo para a direita.</translation>
    </message>
    <message>
        <source>Shift your hips past the middle, a hand&apos;s breadth to the left.</source>
        <extracomment>pose lying-twist, change-sides, step 2, shift-hips-across, right side: on the card, short</extracomment>
        <translation>Mova o quadril para além do centro, um palmo para a esquerda.</translation>
    </message>
    <message>
        <source>Lift your hips, and set them down past the middle, a hand&apos;s breadth to the right.</source>
        <extracomment>pose lying-twist, change-sides, step 2, shift-hips-across, left side: spoken aloud</extracomment>
        <translation>Levante o quadril, e desça-o para além do centro, um palmo à direita.</translation>
    </message>
    <message>
        <source>Lift your hips, and set them down past the middle, a hand&apos;s breadth to the left.</source>
        <extracomment>pose lying-twist, change-sides, step 2, shift-hips-across, right side: spoken aloud</extracomment>
        <translation>Levante o quadril, e desça-o para além do centro, um palmo à esquerda.</translation>
    </message>
    <message>
        <source>Let both knees sink slowly over to the left.</source>
        <extracomment>pose lying-twist, change-sides, step 3, drop-knees-across, left side: spoken aloud</extracomment>
        <translation>Deixe os dois joelhos descerem devagar para a esquerda.</translation>
    </message>
    <message>
        <source>Let both knees sink slowly over to the right.</source>
        <extracomment>pose lying-twist, change-sides, step 3, drop-knees-across, right side: spoken aloud</extracomment>
        <translation>Deixe os dois joelhos descerem devagar para a direita.</translation>
    </message>
    <message>
        <source>Under the knee</source>
        <extracomment>pose lying-twist, knee: label of a choice, short</extracomment>
        <translation>Sob o joelho</translation>
    </message>
    <message>
        <source>When your lower knee comes down with ease.</source>
        <extracomment>pose lying-twist, knee, knee-free: whom or what the choice helps</extracomment>
        <translation>Quando o joelho de baixo desce sem esforço.</translation>
    </message>
    <message>
        <source>Block, low</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee: label of a choice, short</extracomment>
        <translation>Bloco, baixo</translation>
    </message>
    <message>
        <source>low block under the knee</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>bloco baixo sob o joelho</translation>
    </message>
    <message>
        <source>When your lower knee floats just above the mat.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee: whom or what the choice helps</extracomment>
        <translation>Quando o joelho de baixo fica logo acima do tapete.</translation>
    </message>
    <message>
        <source>Lay your block flat to your left, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 1, set-up, place-block-low, left side: on the card, short; pose lying-twist, knee, block-low-under-knee, step 1, set-up, place-block-low, left side: spoken aloud</extracomment>
        <translation>Deite o bloco à sua esquerda, onde o joelho vai chegar.</translation>
    </message>
    <message>
        <source>Lay your block flat to your right, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 1, set-up, place-block-low, right side: on the card, short; pose lying-twist, knee, block-low-under-knee, step 1, set-up, place-block-low, right side: spoken aloud</extracomment>
        <translation>Deite o bloco à sua direita, onde o joelho vai chegar.</translation>
    </message>
    <message>
        <source>Let both knees sink to the left. Rest the lower one on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 2, get-in, drop-knees-to-low-block, left side: on the card, short; pose lying-twist, knee, block-low-under-knee, step 4, change-sides, drop-knees-across-to-low-block, left side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 2, get-in, drop-knees-to-middle-block, left side: on the card, short (and 3 more places)</extracomment>
        <translation>Deixe os dois joelhos descerem para a esquerda. Apoie o de baixo no bloco.</translation>
    </message>
    <message>
        <source>Let both knees sink to the right. Rest the lower one on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 2, get-in, drop-knees-to-low-block, right side: on the card, short; pose lying-twist, knee, block-low-under-knee, step 4, change-sides, drop-knees-across-to-low-block, right side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 2, get-in, drop-knees-to-middle-block, right side: on the card, short (and 3 more places)</extracomment>
        <translation>Deixe os dois joelhos descerem para a direita. Apoie o de baixo no bloco.</translation>
    </message>
    <message>
        <source>Now let both knees sink to the left, until the lower one rests on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 2, get-in, drop-knees-to-low-block, left side: spoken aloud; pose lying-twist, knee, block-middle-under-knee, step 2, get-in, drop-knees-to-middle-block, left side: spoken aloud; pose lying-twist, knee, block-high-under-knee, step 2, get-in, drop-knees-to-high-block, left side: spoken aloud</extracomment>
        <translation>Agora deixe os dois joelhos descerem para a esquerda, até o de baixo descansar no bloco.</translation>
    </message>
    <message>
        <source>Now let both knees sink to the right, until the lower one rests on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 2, get-in, drop-knees-to-low-block, right side: spoken aloud; pose lying-twist, knee, block-middle-under-knee, step 2, get-in, drop-knees-to-middle-block, right side: spoken aloud; pose lying-twist, knee, block-high-under-knee, step 2, get-in, drop-knees-to-high-block, right side: spoken aloud</extracomment>
        <translation>Agora deixe os dois joelhos descerem para a direita, até o de baixo descansar no bloco.</translation>
    </message>
    <message>
        <source>Move your block over to your left.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 3, change-sides, move-low-block, left side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 3, change-sides, move-middle-block, left side: on the card, short; pose lying-twist, knee, block-high-under-knee, step 3, change-sides, move-high-block, left side: on the card, short</extracomment>
        <translation>Passe o bloco para a sua esquerda.</translation>
    </message>
    <message>
        <source>Move your block over to your right.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 3, change-sides, move-low-block, right side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 3, change-sides, move-middle-block, right side: on the card, short; pose lying-twist, knee, block-high-under-knee, step 3, change-sides, move-high-block, right side: on the card, short</extracomment>
        <translation>Passe o bloco para a sua direita.</translation>
    </message>
    <message>
        <source>Move your block across to your left side, lying flat.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 3, change-sides, move-low-block, left side: spoken aloud</extracomment>
        <translation>Passe o bloco para o lado esquerdo, deitado.</translation>
    </message>
    <message>
        <source>Move your block across to your right side, lying flat.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 3, change-sides, move-low-block, right side: spoken aloud</extracomment>
        <translation>Passe o bloco para o lado direito, deitado.</translation>
    </message>
    <message>
        <source>Let both knees sink to the left, until the lower one rests on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 4, change-sides, drop-knees-across-to-low-block, left side: spoken aloud; pose lying-twist, knee, block-middle-under-knee, step 4, change-sides, drop-knees-across-to-middle-block, left side: spoken aloud; pose lying-twist, knee, block-high-under-knee, step 4, change-sides, drop-knees-across-to-high-block, left side: spoken aloud</extracomment>
        <translation>Deixe os dois joelhos descerem para a esquerda, até o de baixo descansar no bloco.</translation>
    </message>
    <message>
        <source>Let both knees sink to the right, until the lower one rests on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 4, change-sides, drop-knees-across-to-low-block, right side: spoken aloud; pose lying-twist, knee, block-middle-under-knee, step 4, change-sides, drop-knees-across-to-middle-block, right side: spoken aloud; pose lying-twist, knee, block-high-under-knee, step 4, change-sides, drop-knees-across-to-high-block, right side: spoken aloud</extracomment>
        <translation>Deixe os dois joelhos descerem para a direita, até o de baixo descansar no bloco.</translation>
    </message>
    <message>
        <source>Block, middle</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee: label of a choice, short</extracomment>
        <translation>Bloco, médio</translation>
    </message>
    <message>
        <source>block on its long edge under the knee</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>bloco sobre a borda longa sob o joelho</translation>
    </message>
    <message>
        <source>When your lower knee floats a good way above the mat, or pulls in your back.</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee: whom or what the choice helps</extracomment>
        <translation>Quando o joelho de baixo fica bem acima do tapete, ou puxa nas costas.</translation>
    </message>
    <message>
        <source>Set your block on its long edge to your left, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee, step 1, set-up, place-block-middle, left side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 1, set-up, place-block-middle, left side: spoken aloud</extracomment>
        <translation>Ponha o bloco sobre a borda longa à sua esquerda, onde o joelho vai chegar.</translation>
    </message>
    <message>
        <source>Set your block on its long edge to your right, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee, step 1, set-up, place-block-middle, right side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 1, set-up, place-block-middle, right side: spoken aloud</extracomment>
        <translation>Ponha o bloco sobre a borda longa à sua direita, onde o joelho vai chegar.</translation>
    </message>
    <message>
        <source>Move your block across to your left side, on its long edge.</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee, step 3, change-sides, move-middle-block, left side: spoken aloud</extracomment>
        <translation>Passe o bloco para o lado esquerdo, sobre a borda longa.</translation>
    </message>
    <message>
        <source>Move your block across to your right side, on its long edge.</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee, step 3, change-sides, move-middle-block, right side: spoken aloud</extracomment>
        <translation>Passe o bloco para o lado direito, sobre a borda longa.</translation>
    </message>
    <message>
        <source>Block, high</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee: label of a choice, short</extracomment>
        <translation>Bloco, alto</translation>
    </message>
    <message>
        <source>upright block under the knee</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>bloco em pé sob o joelho</translation>
    </message>
    <message>
        <source>When only a small turn feels right today.</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee: whom or what the choice helps</extracomment>
        <translation>Quando hoje só um giro pequeno é bom.</translation>
    </message>
    <message>
        <source>Stand your block on its end to your left, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee, step 1, set-up, place-block-high, left side: on the card, short; pose lying-twist, knee, block-high-under-knee, step 1, set-up, place-block-high, left side: spoken aloud</extracomment>
        <translation>Ponha o bloco em pé à sua esquerda, onde o joelho vai chegar.</translation>
    </message>
    <message>
        <source>Stand your block on its end to your right, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee, step 1, set-up, place-block-high, right side: on the card, short; pose lying-twist, knee, block-high-under-knee, step 1, set-up, place-block-high, right side: spoken aloud</extracomment>
        <translation>Ponha o bloco em pé à sua direita, onde o joelho vai chegar.</translation>
    </message>
    <message>
        <source>Move your block across to your left side, standing on its end.</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee, step 3, change-sides, move-high-block, left side: spoken aloud</extracomment>
        <translation>Passe o bloco para o lado esquerdo, em pé.</translation>
    </message>
    <message>
        <source>Move your block across to your right side, standing on its end.</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee, step 3, change-sides, move-high-block, right side: spoken aloud</extracomment>
        <translation>Passe o bloco para o lado direito, em pé.</translation>
    </message>
    <message>
        <source>Bolster</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee: label of a choice, short; pose supported-savasana, legs, bolster-under-knees: label of a choice, short</extracomment>
        <translation>Bolster</translation>
    </message>
    <message>
        <source>bolster under the knee</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>bolster sob o joelho</translation>
    </message>
    <message>
        <source>The easiest way: your whole lower leg is carried, and your back turns less.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee: whom or what the choice helps</extracomment>
        <translation>O jeito mais fácil: toda a perna de baixo fica apoiada, e as costas giram menos.</translation>
    </message>
    <message>
        <source>Lay your bolster to your left, where your leg will land.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 1, set-up, place-bolster, left side: on the card, short; pose lying-twist, knee, bolster-under-knee, step 1, set-up, place-bolster, left side: spoken aloud</extracomment>
        <translation>Ponha o bolster à sua esquerda, onde a perna vai chegar.</translation>
    </message>
    <message>
        <source>Lay your bolster to your right, where your leg will land.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 1, set-up, place-bolster, right side: on the card, short; pose lying-twist, knee, bolster-under-knee, step 1, set-up, place-bolster, right side: spoken aloud</extracomment>
        <translation>Ponha o bolster à sua direita, onde a perna vai chegar.</translation>
    </message>
    <message>
        <source>Let both knees sink to the left, down onto the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 2, get-in, drop-knees-to-bolster, left side: on the card, short; pose lying-twist, knee, bolster-under-knee, step 4, change-sides, drop-knees-across-to-bolster, left side: on the card, short</extracomment>
        <translation>Deixe os dois joelhos descerem para a esquerda, até o bolster.</translation>
    </message>
    <message>
        <source>Let both knees sink to the right, down onto the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 2, get-in, drop-knees-to-bolster, right side: on the card, short; pose lying-twist, knee, bolster-under-knee, step 4, change-sides, drop-knees-across-to-bolster, right side: on the card, short</extracomment>
        <translation>Deixe os dois joelhos descerem para a direita, até o bolster.</translation>
    </message>
    <message>
        <source>Now let both knees sink to the left, until the lower one rests on the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 2, get-in, drop-knees-to-bolster, left side: spoken aloud</extracomment>
        <translation>Agora deixe os dois joelhos descerem para a esquerda, até o de baixo descansar no bolster.</translation>
    </message>
    <message>
        <source>Now let both knees sink to the right, until the lower one rests on the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 2, get-in, drop-knees-to-bolster, right side: spoken aloud</extracomment>
        <translation>Agora deixe os dois joelhos descerem para a direita, até o de baixo descansar no bolster.</translation>
    </message>
    <message>
        <source>Move your bolster over to your left.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 3, change-sides, move-bolster, left side: on the card, short</extracomment>
        <translation>Passe o bolster para a sua esquerda.</translation>
    </message>
    <message>
        <source>Move your bolster over to your right.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 3, change-sides, move-bolster, right side: on the card, short</extracomment>
        <translation>Passe o bolster para a sua direita.</translation>
    </message>
    <message>
        <source>Let both knees sink to the left, until the lower one rests on the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 4, change-sides, drop-knees-across-to-bolster, left side: spoken aloud</extracomment>
        <translation>Deixe os dois joelhos descerem para a esquerda, até o de baixo descansar no bolster.</translation>
    </message>
    <message>
        <source>Let both knees sink to the right, until the lower one rests on the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 4, change-sides, drop-knees-across-to-bolster, right side: spoken aloud</extracomment>
        <translation>Deixe os dois joelhos descerem para a direita, até o de baixo descansar no bolster.</translation>
    </message>
    <message>
        <source>Between the knees</source>
        <extracomment>pose lying-twist, between: label of a choice, short</extracomment>
        <translation>Entre os joelhos</translation>
    </message>
    <message>
        <source>When your upper knee rests on the lower one with ease.</source>
        <extracomment>pose lying-twist, between, knees-together: whom or what the choice helps</extracomment>
        <translation>Quando o joelho de cima descansa sem esforço sobre o de baixo.</translation>
    </message>
    <message>
        <source>folded blanket between the knees</source>
        <extracomment>pose lying-twist, between, blanket-between-knees: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>manta dobrada entre os joelhos</translation>
    </message>
    <message>
        <source>When your upper hip pulls, or your knees press on each other.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees: whom or what the choice helps</extracomment>
        <translation>Quando o quadril de cima puxa, ou os joelhos se apertam um contra o outro.</translation>
    </message>
    <message>
        <source>Recent disc injury, spinal fusion or osteoporosis</source>
        <extracomment>pose lying-twist: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Lesão recente de disco, fusão vertebral ou osteoporose</translation>
    </message>
    <message>
        <source>Keep your knees higher on a bolster and turn only a little, or leave this pose out.</source>
        <extracomment>pose lying-twist: what they do instead</extracomment>
        <translation>Deixe os joelhos mais altos sobre um bolster e gire só um pouco, ou deixe esta postura.</translation>
    </message>
    <message>
        <source>Pain that runs down a leg</source>
        <extracomment>pose lying-twist: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Dor que desce por uma perna</translation>
    </message>
    <message>
        <source>Stop, come back to the middle, and rest in supported corpse pose.</source>
        <extracomment>pose lying-twist: what they do instead</extracomment>
        <translation>Pare, volte ao centro, e descanse na postura de descanso com apoio.</translation>
    </message>
    <message>
        <source>Supported corpse pose</source>
        <extracomment>pose supported-savasana: name of the pose</extracomment>
        <translation>Postura de descanso com apoio</translation>
    </message>
    <message>
        <source>softly into your belly</source>
        <extracomment>pose supported-savasana: where to breathe; goes on from “Breathe”</extracomment>
        <translation>suavemente para a barriga</translation>
    </message>
    <message>
        <source>Takes the weight of your legs off your lower back.</source>
        <extracomment>pose supported-savasana: what the pose does</extracomment>
        <translation>Tira da lombar o peso das pernas.</translation>
    </message>
    <message>
        <source>Gives what you have just done time to settle.</source>
        <extracomment>pose supported-savasana: what the pose does</extracomment>
        <translation>Dá tempo para o que você acabou de fazer assentar.</translation>
    </message>
    <message>
        <source>Set your feet a little wider than your hips.</source>
        <extracomment>pose supported-savasana, get-in, step 1, feet-wide: on the card, short</extracomment>
        <translation>Apoie os pés um pouco mais abertos que o quadril.</translation>
    </message>
    <message>
        <source>Set your feet flat, a little wider than your hips.</source>
        <extracomment>pose supported-savasana, get-in, step 1, feet-wide: spoken aloud</extracomment>
        <translation>Apoie os pés por inteiro, um pouco mais abertos que o quadril.</translation>
    </message>
    <message>
        <source>Let your knees lean in on each other.</source>
        <extracomment>pose supported-savasana, get-in, step 2, knees-lean: on the card, short; pose supported-savasana, get-in, step 2, knees-lean: spoken aloud</extracomment>
        <translation>Deixe os joelhos se apoiarem um no outro.</translation>
    </message>
    <message>
        <source>Rest your arms a little away from your sides, palms up.</source>
        <extracomment>pose supported-savasana, get-in, step 3, arms-away: on the card, short</extracomment>
        <translation>Deixe os braços um pouco afastados do corpo, palmas para cima.</translation>
    </message>
    <message>
        <source>Rest your arms a little away from your sides, with your palms up.</source>
        <extracomment>pose supported-savasana, get-in, step 3, arms-away: spoken aloud</extracomment>
        <translation>Deixe os braços um pouco afastados do corpo, com as palmas para cima.</translation>
    </message>
    <message>
        <source>Close your eyes. Let your breath come and go.</source>
        <extracomment>pose supported-savasana, hold, step 1, breathe: on the card, short</extracomment>
        <translation>Feche os olhos. Deixe a respiração ir e vir.</translation>
    </message>
    <message>
        <source>Let your eyes close, and let your breath come and go as it likes.</source>
        <extracomment>pose supported-savasana, hold, step 1, breathe: spoken aloud</extracomment>
        <translation>Deixe os olhos se fecharem, e a respiração ir e vir como quiser.</translation>
    </message>
    <message>
        <source>Soften your jaw, your shoulders, your belly.</source>
        <extracomment>pose supported-savasana, hold, step 2, soften: on the card, short</extracomment>
        <translation>Amoleça o maxilar, os ombros, a barriga.</translation>
    </message>
    <message>
        <source>Soften your jaw, your shoulders, and your belly.</source>
        <extracomment>pose supported-savasana, hold, step 2, soften: spoken aloud</extracomment>
        <translation>Amoleça o maxilar, os ombros e a barriga.</translation>
    </message>
    <message>
        <source>Nothing more to do. Stay, and rest.</source>
        <extracomment>pose supported-savasana, hold, step 3, stay: on the card, short</extracomment>
        <translation>Nada mais a fazer. Fique, e descanse.</translation>
    </message>
    <message>
        <source>There is nothing more to do. The mat carries you. Stay, and rest.</source>
        <extracomment>pose supported-savasana, hold, step 3, stay: spoken aloud</extracomment>
        <translation>Não há mais nada a fazer. O tapete sustenta você. Fique, e descanse.</translation>
    </message>
    <message>
        <source>Press up with your hands, head last.</source>
        <extracomment>pose supported-savasana, come-out, step 4, press-up: on the card, short</extracomment>
        <translation>Suba empurrando com as mãos, a cabeça por último.</translation>
    </message>
    <message>
        <source>Sit quietly, and notice how you feel.</source>
        <extracomment>pose supported-savasana, rest, step 1, sit-quietly: on the card, short</extracomment>
        <translation>Fique ali com calma, e perceba como você se sente.</translation>
    </message>
    <message>
        <source>Sit quietly for a breath or two, and notice how you feel.</source>
        <extracomment>pose supported-savasana, rest, step 1, sit-quietly: spoken aloud</extracomment>
        <translation>Fique ali com calma por uma ou duas respirações, e perceba como você se sente.</translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>pose supported-savasana, legs: label of a choice, short</extracomment>
        <translation>Pernas</translation>
    </message>
    <message>
        <source>Feet flat</source>
        <extracomment>pose supported-savasana, legs, feet-flat: label of a choice, short</extracomment>
        <translation>Pés apoiados</translation>
    </message>
    <message>
        <source>The most support without a prop: straight legs can press on a sore lower back, bent knees do not.</source>
        <extracomment>pose supported-savasana, legs, feet-flat: whom or what the choice helps</extracomment>
        <translation>O melhor apoio sem acessórios: pernas esticadas podem forçar uma lombar dolorida, joelhos dobrados não.</translation>
    </message>
    <message>
        <source>bolster under the knees</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>bolster sob os joelhos</translation>
    </message>
    <message>
        <source>Carries both legs, so that your back and your hips can let go.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees: whom or what the choice helps</extracomment>
        <translation>Sustenta as duas pernas, para que as costas e o quadril possam soltar.</translation>
    </message>
    <message>
        <source>Let your legs grow heavy over the bolster.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 2, get-in, legs-over-bolster: on the card, short</extracomment>
        <translation>Deixe as pernas pesarem sobre o bolster.</translation>
    </message>
    <message>
        <source>Let your legs sink over the bolster, your feet falling apart.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 2, get-in, legs-over-bolster: spoken aloud</extracomment>
        <translation>Deixe as pernas descerem sobre o bolster, com os pés caindo para fora.</translation>
    </message>
    <message>
        <source>Two blocks</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees: label of a choice, short</extracomment>
        <translation>Dois blocos</translation>
    </message>
    <message>
        <source>a block under each knee</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>um bloco sob cada joelho</translation>
    </message>
    <message>
        <source>Carries both legs when there is no bolster.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees: whom or what the choice helps</extracomment>
        <translation>Sustentam as duas pernas quando não há bolster.</translation>
    </message>
    <message>
        <source>Let your legs grow heavy on the blocks.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 2, get-in, legs-over-blocks: on the card, short</extracomment>
        <translation>Deixe as pernas pesarem sobre os blocos.</translation>
    </message>
    <message>
        <source>Let your legs sink onto the blocks, your feet falling apart.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 2, get-in, legs-over-blocks: spoken aloud</extracomment>
        <translation>Deixe as pernas descerem sobre os blocos, com os pés caindo para fora.</translation>
    </message>
    <message>
        <source>Over the eyes</source>
        <extracomment>pose supported-savasana, eyes: label of a choice, short</extracomment>
        <translation>Sobre os olhos</translation>
    </message>
    <message>
        <source>When you like to feel the air on your face.</source>
        <extracomment>pose supported-savasana, eyes, eyes-free: whom or what the choice helps</extracomment>
        <translation>Quando você gosta de sentir o ar no rosto.</translation>
    </message>
    <message>
        <source>Eye pillow</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow: label of a choice, short</extracomment>
        <translation>Almofada para os olhos</translation>
    </message>
    <message>
        <source>eye pillow over the eyes</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>almofada sobre os olhos</translation>
    </message>
    <message>
        <source>Keeps the light out and gives your eyes something soft to rest under.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow: whom or what the choice helps</extracomment>
        <translation>Afasta a luz e dá aos olhos algo macio sob o qual descansar.</translation>
    </message>
    <message>
        <source>Close your eyes, and lay the eye pillow over them.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 1, get-in, lay-eye-pillow: spoken aloud</extracomment>
        <translation>Feche os olhos, e ponha a almofada sobre eles.</translation>
    </message>
    <message>
        <source>Take the eye pillow off, eyes still closed.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 3, come-out, eye-pillow-aside: on the card, short</extracomment>
        <translation>Tire a almofada, com os olhos ainda fechados.</translation>
    </message>
    <message>
        <source>Take the eye pillow off, and keep your eyes closed a little longer.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 3, come-out, eye-pillow-aside: spoken aloud</extracomment>
        <translation>Tire a almofada, e deixe os olhos fechados mais um pouco.</translation>
    </message>
    <message>
        <source>Second half of pregnancy</source>
        <extracomment>pose supported-savasana: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Segunda metade da gravidez</translation>
    </message>
    <message>
        <source>Lie on your left side, with a bolster between your knees.</source>
        <extracomment>pose supported-savasana: what they do instead</extracomment>
        <translation>Deite-se do lado esquerdo, com um bolster entre os joelhos.</translation>
    </message>
    <message>
        <source>Reflux</source>
        <extracomment>pose supported-savasana: who should take care; stands before a question mark or a colon</extracomment>
        <translation>Refluxo</translation>
    </message>
    <message>
        <source>Ease your lower back</source>
        <extracomment>routine ease-your-lower-back: title of the routine</extracomment>
        <translation>Alivie a lombar</translation>
    </message>
    <message>
        <source>Four restful poses, close to the floor, for a sore and tired lower back.</source>
        <extracomment>routine ease-your-lower-back: one line under the title</extracomment>
        <translation>Quatro posturas de descanso, perto do chão, para uma lombar dolorida e cansada.</translation>
    </message>
    <message>
        <source>The order of the poses follows the article &quot;Relieve Low Back Pain with Yoga&quot; by Yoga with Kassandra.</source>
        <extracomment>routine ease-your-lower-back: credit</extracomment>
        <translation>A ordem das posturas segue o artigo “Relieve Low Back Pain with Yoga”, de Yoga with Kassandra.</translation>
    </message>
    <message>
        <source>Never push, and do nothing that feels wrong.</source>
        <extracomment>routine ease-your-lower-back: the routine&apos;s last words, shown and spoken</extracomment>
        <translation>Nunca force, e não faça nada que pareça errado.</translation>
    </message>
    <message>
        <source>Take the time to heal. Listen to your body, and rest.</source>
        <extracomment>routine ease-your-lower-back: the routine&apos;s last words, shown and spoken</extracomment>
        <translation>Dê-se tempo para sarar. Escute o seu corpo, e descanse.</translation>
    </message>
    <message>
        <source>block</source>
        <extracomment>prop, block: a prop, one of it, in a list; no capital</extracomment>
        <translation>bloco</translation>
    </message>
    <message>
        <source>blocks</source>
        <extracomment>prop, block: the same prop, several of it; no capital</extracomment>
        <translation>blocos</translation>
    </message>
    <message>
        <source>a thick hardback book or two, wrapped in a towel</source>
        <extracomment>prop, block: what does as well as the prop; goes on from “or”</extracomment>
        <translation>um ou dois livros grossos de capa dura, enrolados em uma toalha</translation>
    </message>
    <message>
        <source>lowest height</source>
        <extracomment>prop, block, low: a prop, one of it, in a list; no capital</extracomment>
        <translation>altura mais baixa</translation>
    </message>
    <message>
        <source>middle height</source>
        <extracomment>prop, block, middle: a prop, one of it, in a list; no capital</extracomment>
        <translation>altura média</translation>
    </message>
    <message>
        <source>full height</source>
        <extracomment>prop, block, high: a prop, one of it, in a list; no capital</extracomment>
        <translation>altura total</translation>
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
        <translation>um travesseiro firme ou um edredom enrolado</translation>
    </message>
    <message>
        <source>rectangular</source>
        <extracomment>prop, bolster, rectangular: a prop, one of it, in a list; no capital</extracomment>
        <translation>retangular</translation>
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
        <translation>uma toalha de banho grande</translation>
    </message>
    <message>
        <source>folded</source>
        <extracomment>prop, blanket, folded: a prop, one of it, in a list; no capital; prop, strap, folded: a prop, one of it, in a list; no capital</extracomment>
        <translation>dobrada</translation>
    </message>
    <message>
        <source>folded in three</source>
        <extracomment>prop, blanket, thick: a prop, one of it, in a list; no capital</extracomment>
        <translation>dobrada em três</translation>
    </message>
    <message>
        <source>folded small</source>
        <extracomment>prop, blanket, small: a prop, one of it, in a list; no capital</extracomment>
        <translation>dobrada em pequeno</translation>
    </message>
    <message>
        <source>rolled</source>
        <extracomment>prop, blanket, rolled: a prop, one of it, in a list; no capital</extracomment>
        <translation>enrolada</translation>
    </message>
    <message>
        <source>strap</source>
        <extracomment>prop, strap: a prop, one of it, in a list; no capital</extracomment>
        <translation>faixa</translation>
    </message>
    <message>
        <source>straps</source>
        <extracomment>prop, strap: the same prop, several of it; no capital</extracomment>
        <translation>faixas</translation>
    </message>
    <message>
        <source>a dressing-gown belt or a scarf</source>
        <extracomment>prop, strap: what does as well as the prop; goes on from “or”</extracomment>
        <translation>um cinto de roupão ou um cachecol</translation>
    </message>
    <message>
        <source>flat</source>
        <extracomment>prop, strap, flat: a prop, one of it, in a list; no capital; prop, eye-pillow, flat: a prop, one of it, in a list; no capital</extracomment>
        <translation>deitado</translation>
    </message>
    <message>
        <source>chair</source>
        <extracomment>prop, chair: a prop, one of it, in a list; no capital</extracomment>
        <translation>cadeira</translation>
    </message>
    <message>
        <source>chairs</source>
        <extracomment>prop, chair: the same prop, several of it; no capital</extracomment>
        <translation>cadeiras</translation>
    </message>
    <message>
        <source>the edge of a sofa or a bed</source>
        <extracomment>prop, chair: what does as well as the prop; goes on from “or”</extracomment>
        <translation>a beira de um sofá ou de uma cama</translation>
    </message>
    <message>
        <source>upright</source>
        <extracomment>prop, chair, upright: a prop, one of it, in a list; no capital; prop, wall, upright: a prop, one of it, in a list; no capital</extracomment>
        <translation>em pé</translation>
    </message>
    <message>
        <source>free wall</source>
        <extracomment>prop, wall: a prop, one of it, in a list; no capital</extracomment>
        <translation>parede livre</translation>
    </message>
    <message>
        <source>free walls</source>
        <extracomment>prop, wall: the same prop, several of it; no capital</extracomment>
        <translation>paredes livres</translation>
    </message>
    <message>
        <source>a closed door</source>
        <extracomment>prop, wall: what does as well as the prop; goes on from “or”</extracomment>
        <translation>uma porta fechada</translation>
    </message>
    <message>
        <source>eye pillow</source>
        <extracomment>prop, eye-pillow: a prop, one of it, in a list; no capital</extracomment>
        <translation>almofada para os olhos</translation>
    </message>
    <message>
        <source>eye pillows</source>
        <extracomment>prop, eye-pillow: the same prop, several of it; no capital</extracomment>
        <translation>almofadas para os olhos</translation>
    </message>
    <message>
        <source>a folded sock</source>
        <extracomment>prop, eye-pillow: what does as well as the prop; goes on from “or”</extracomment>
        <translation>uma meia dobrada</translation>
    </message>
    <message>
        <source>You are halfway.</source>
        <extracomment>said during a practice (halfway)</extracomment>
        <translation>Você está na metade.</translation>
    </message>
    <message>
        <source>Soon you change sides.</source>
        <extracomment>said during a practice (changingSoon)</extracomment>
        <translation>Logo você muda de lado.</translation>
    </message>
    <message>
        <source>Soon you come out of the pose, slowly and in your own time.</source>
        <extracomment>said during a practice (comingOutSoon)</extracomment>
        <translation>Logo você sai da postura, devagar e no seu ritmo.</translation>
    </message>
    <message>
        <source>Soon this hold ends.</source>
        <extracomment>said during a practice (endingSoon)</extracomment>
        <translation>Logo esta permanência termina.</translation>
    </message>
    <message>
        <source>When you are ready, press any key.</source>
        <extracomment>said during a practice (whenReady)</extracomment>
        <translation>Quando quiser seguir, aperte qualquer tecla.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <extracomment>said during a practice (paused)</extracomment>
        <translation>Em pausa.</translation>
    </message>
    <message>
        <source>The practice is paused, because the computer was asleep.</source>
        <extracomment>said during a practice (slept)</extracomment>
        <translation>A prática está em pausa, porque o computador dormiu.</translation>
    </message>
    <message>
        <source>Stop there. The practice is paused.</source>
        <extracomment>said during a practice (stopThere)</extracomment>
        <translation>Pare aí. A prática está em pausa.</translation>
    </message>
    <message>
        <source>Come out slowly, like this.</source>
        <extracomment>said during a practice (comeOutSlowly)</extracomment>
        <translation>Saia devagar, assim.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <extracomment>said during a practice (goingOn)</extracomment>
        <translation>Continuando.</translation>
    </message>
    <message>
        <source>A little longer.</source>
        <extracomment>said during a practice (longer)</extracomment>
        <translation>Mais um pouco.</translation>
    </message>
    <message>
        <source>Change sides.</source>
        <extracomment>said during a practice (changeSidesPhrase)</extracomment>
        <translation>Mude de lado.</translation>
    </message>
    <message>
        <source>Lay your block flat near the middle of your mat, for your forehead.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead, step 1, set-up, place-block: on the card, short</extracomment>
        <translation>Deite o bloco perto do meio do tapete, para a testa.</translation>
    </message>
    <message>
        <source>Lay your block flat near the middle of your mat. It will carry your forehead.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead, step 1, set-up, place-block: spoken aloud</extracomment>
        <translation>Deite o bloco perto do meio do tapete. Ele vai sustentar a testa.</translation>
    </message>
    <message>
        <source>Put the block to one side, within reach.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead, step 3, come-out, block-aside: on the card, short; pose childs-pose, forehead, block-under-forehead, step 3, come-out, block-aside: spoken aloud; pose lying-twist, knee, block-low-under-knee, step 5, come-out, low-block-aside: on the card, short (and 5 more places)</extracomment>
        <translation>Ponha o bloco de lado, ao alcance.</translation>
    </message>
    <message>
        <source>Lay your bolster across the middle of your mat, for your forehead.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead, step 1, set-up, place-bolster-across: on the card, short</extracomment>
        <translation>Ponha o bolster atravessado no meio do tapete, para a testa.</translation>
    </message>
    <message>
        <source>Lay your bolster across the middle of your mat. It will carry your forehead.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead, step 1, set-up, place-bolster-across: spoken aloud</extracomment>
        <translation>Ponha o bolster atravessado no meio do tapete. Ele vai sustentar a testa.</translation>
    </message>
    <message>
        <source>Put the bolster to one side, within reach.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead, step 3, come-out, bolster-across-aside: on the card, short; pose childs-pose, forehead, bolster-under-forehead, step 3, come-out, bolster-across-aside: spoken aloud; pose childs-pose, forehead, bolster-under-chest, step 6, come-out, bolster-lengthwise-aside: on the card, short (and 3 more places)</extracomment>
        <translation>Ponha o bolster de lado, ao alcance.</translation>
    </message>
    <message>
        <source>Lay your bolster lengthwise along the middle of your mat.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 1, set-up, place-bolster-lengthwise: on the card, short</extracomment>
        <translation>Ponha o bolster no comprimento no meio do tapete.</translation>
    </message>
    <message>
        <source>Lay your bolster lengthwise along the middle of your mat. It will carry your chest and your forehead.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 1, set-up, place-bolster-lengthwise: spoken aloud</extracomment>
        <translation>Ponha o bolster no comprimento no meio do tapete. Ele vai sustentar o peito e a testa.</translation>
    </message>
    <message>
        <source>Kneel near one end of your mat, facing the other. Lay a folded blanket over your heels and calves.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 1, set-up, kneel-and-lay-blanket: on the card, short</extracomment>
        <translation>Ajoelhe-se perto de uma ponta do tapete, de frente para a outra. Ponha uma manta dobrada sobre os calcanhares e as panturrilhas.</translation>
    </message>
    <message>
        <source>Kneel near one end of your mat, facing the other, and lay a folded blanket over your heels and calves.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 1, set-up, kneel-and-lay-blanket: spoken aloud</extracomment>
        <translation>Ajoelhe-se perto de uma ponta do tapete, de frente para a outra, e ponha uma manta dobrada sobre os calcanhares e as panturrilhas.</translation>
    </message>
    <message>
        <source>Lift your hips, and draw the blanket out to one side.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 3, come-out, heel-blanket-aside: on the card, short</extracomment>
        <translation>Levante o quadril, e puxe a manta para um lado.</translation>
    </message>
    <message>
        <source>Lift your hips a little, and draw the blanket out to one side.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 3, come-out, heel-blanket-aside: spoken aloud</extracomment>
        <translation>Levante um pouco o quadril, e puxe a manta para um lado.</translation>
    </message>
    <message>
        <source>Spread a folded blanket near one end of your mat, for your shins to lie on.</source>
        <extracomment>pose childs-pose, shins, blanket-under-shins, step 1, set-up, spread-blanket: on the card, short; pose childs-pose, shins, blanket-under-shins, step 1, set-up, spread-blanket: spoken aloud</extracomment>
        <translation>Estenda uma manta dobrada perto de uma ponta do tapete, para apoiar nela as canelas.</translation>
    </message>
    <message>
        <source>Sit in the middle of your mat, knees bent, room behind you to lie down.</source>
        <extracomment>pose knee-to-chest, set-up, step 1, sit: on the card, short</extracomment>
        <translation>Sente-se no meio do tapete, joelhos dobrados, com espaço atrás para se deitar.</translation>
    </message>
    <message>
        <source>Come to sit in the middle of your mat, with your knees bent in front of you, and room behind you to lie down.</source>
        <extracomment>pose knee-to-chest, set-up, step 1, sit: spoken aloud</extracomment>
        <translation>Sente-se no meio do tapete, com os joelhos dobrados à sua frente e espaço atrás para se deitar.</translation>
    </message>
    <message>
        <source>Lay the strap to one side.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 4, come-out, strap-aside: on the card, short; pose knee-to-chest, hands, strap-round-thigh, step 4, come-out, strap-aside: spoken aloud</extracomment>
        <translation>Deixe a faixa de lado.</translation>
    </message>
    <message>
        <source>Lay a folded blanket across one end of your mat, for your head.</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head, step 1, set-up, place-head-blanket: on the card, short</extracomment>
        <translation>Ponha uma manta dobrada atravessada em uma ponta do tapete, para a cabeça.</translation>
    </message>
    <message>
        <source>Lay a folded blanket across one end of your mat. It will carry your head, so sit with your back to it.</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head, step 1, set-up, place-head-blanket: spoken aloud</extracomment>
        <translation>Ponha uma manta dobrada atravessada em uma ponta do tapete. Ela vai sustentar a cabeça, então sente-se de costas para ela.</translation>
    </message>
    <message>
        <source>Let your breath grow deeper. Move your fingers and toes.</source>
        <extracomment>pose supported-savasana, come-out, step 1, deepen-breath: on the card, short</extracomment>
        <translation>Deixe a respiração ficar mais funda. Mova os dedos das mãos e dos pés.</translation>
    </message>
    <message>
        <source>Slowly let your breath grow deeper. Let your fingers and your toes begin to move. There is no hurry.</source>
        <extracomment>pose supported-savasana, come-out, step 1, deepen-breath: spoken aloud</extracomment>
        <translation>Deixe a respiração ficar aos poucos mais funda. Deixe os dedos das mãos e dos pés começarem a se mover. Não há pressa.</translation>
    </message>
    <message>
        <source>Rest there for a breath or two, head on your arm.</source>
        <extracomment>pose supported-savasana, come-out, step 3, rest-aside: on the card, short</extracomment>
        <translation>Descanse ali por uma ou duas respirações, a cabeça no braço.</translation>
    </message>
    <message>
        <source>Rest there for a breath or two, with your head on your arm.</source>
        <extracomment>pose supported-savasana, come-out, step 3, rest-aside: spoken aloud</extracomment>
        <translation>Descanse ali por uma ou duas respirações, com a cabeça no braço.</translation>
    </message>
    <message>
        <source>Then press into the mat with both hands, and come up to sit, slowly, your head last.</source>
        <extracomment>pose supported-savasana, come-out, step 4, press-up: spoken aloud</extracomment>
        <translation>Depois empurre o tapete com as duas mãos, e suba devagar até se sentar, a cabeça por último.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, a folded blanket under your head.</source>
        <extracomment>pose supported-savasana, head, blanket-under-head, step 1, set-up, lie-back-on-blanket: on the card, short</extracomment>
        <translation>Deite-se de costas, joelhos dobrados, uma manta dobrada sob a cabeça.</translation>
    </message>
    <message>
        <source>Lie on your back with both knees bent, and slip a folded blanket under your head. Let it carry your neck too.</source>
        <extracomment>pose supported-savasana, head, blanket-under-head, step 1, set-up, lie-back-on-blanket: spoken aloud</extracomment>
        <translation>Deite-se de costas com os dois joelhos dobrados, e ponha uma manta dobrada sob a cabeça. Deixe que ela sustente também a nuca.</translation>
    </message>
    <message>
        <source>Raise your head and your chest on a bolster or a stack of folded blankets, or leave this pose out.</source>
        <extracomment>pose supported-savasana: what they do instead</extracomment>
        <translation>Eleve a cabeça e o peito sobre um bolster ou uma pilha de mantas dobradas, ou deixe esta postura.</translation>
    </message>
    <message>
        <source>a block</source>
        <extracomment>prop, block: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>um bloco</translation>
    </message>
    <message>
        <source>two blocks</source>
        <extracomment>prop, block: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>dois blocos</translation>
    </message>
    <message>
        <source>three blocks</source>
        <extracomment>prop, block: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>três blocos</translation>
    </message>
    <message>
        <source>four blocks</source>
        <extracomment>prop, block: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>quatro blocos</translation>
    </message>
    <message>
        <source>a bolster</source>
        <extracomment>prop, bolster: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>um bolster</translation>
    </message>
    <message>
        <source>two bolsters</source>
        <extracomment>prop, bolster: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>dois bolsters</translation>
    </message>
    <message>
        <source>a blanket</source>
        <extracomment>prop, blanket: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>uma manta</translation>
    </message>
    <message>
        <source>two blankets</source>
        <extracomment>prop, blanket: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>duas mantas</translation>
    </message>
    <message>
        <source>three blankets</source>
        <extracomment>prop, blanket: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>três mantas</translation>
    </message>
    <message>
        <source>four blankets</source>
        <extracomment>prop, blanket: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>quatro mantas</translation>
    </message>
    <message>
        <source>a strap</source>
        <extracomment>prop, strap: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>uma faixa</translation>
    </message>
    <message>
        <source>two straps</source>
        <extracomment>prop, strap: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>duas faixas</translation>
    </message>
    <message>
        <source>a chair</source>
        <extracomment>prop, chair: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>uma cadeira</translation>
    </message>
    <message>
        <source>a free wall</source>
        <extracomment>prop, wall: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>uma parede livre</translation>
    </message>
    <message>
        <source>an eye pillow</source>
        <extracomment>prop, eye-pillow: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>uma almofada para os olhos</translation>
    </message>
    <message>
        <source>Lay aside what you no longer need.</source>
        <extracomment>said during a practice (putAside)</extracomment>
        <translation>Deixe de lado o que não precisa mais.</translation>
    </message>
    <message>
        <source>Before you begin, lay these beside your mat, within easy reach.</source>
        <extracomment>said during a practice (gatherPhrase)</extracomment>
        <translation>Antes de começar, deixe isto ao lado do tapete, bem ao alcance.</translation>
    </message>
    <message>
        <source>Lay your props beside your mat, within easy reach.</source>
        <extracomment>said during a practice (gatherShown)</extracomment>
        <translation>Deixe os seus acessórios ao lado do tapete, bem ao alcance.</translation>
    </message>
    <message>
        <source>Rest on your back, knees bent, soles on the mat.</source>
        <extracomment>pose lying-twist, set-up, step 1, lie-back: on the card, short</extracomment>
        <translation>Descanse de costas, joelhos dobrados, solas dos pés no tapete.</translation>
    </message>
    <message>
        <source>Rest on your back, both knees bent, your soles on the mat.</source>
        <extracomment>pose lying-twist, set-up, step 1, lie-back: spoken aloud</extracomment>
        <translation>Descanse de costas, com os dois joelhos dobrados e as solas dos pés no tapete.</translation>
    </message>
    <message>
        <source>Send your breath straight to where it is tight or sore. If pain runs down a leg, come back to the middle.</source>
        <extracomment>pose lying-twist, hold, step 2, breathe: spoken aloud</extracomment>
        <translation>Leve a respiração direto para onde está tenso ou dolorido. Se uma dor descer por uma perna, volte ao meio.</translation>
    </message>
    <message>
        <source>Rest on your back, knees bent.</source>
        <extracomment>pose supported-savasana, set-up, step 1, lie-back: on the card, short</extracomment>
        <translation>Descanse de costas, com os joelhos dobrados.</translation>
    </message>
    <message>
        <source>Rest on your back, with both knees bent.</source>
        <extracomment>pose supported-savasana, set-up, step 1, lie-back: spoken aloud</extracomment>
        <translation>Descanse de costas, com os dois joelhos dobrados.</translation>
    </message>
    <message>
        <source>Keep your knees bent and roll to one side.</source>
        <extracomment>pose supported-savasana, come-out, step 2, roll-aside: on the card, short</extracomment>
        <translation>Mantenha os joelhos dobrados e role para um lado.</translation>
    </message>
    <message>
        <source>When you are ready, roll slowly over to one side, with your knees bent.</source>
        <extracomment>pose supported-savasana, come-out, step 2, roll-aside: spoken aloud</extracomment>
        <translation>Quando quiser, role devagar para um lado, com os joelhos dobrados.</translation>
    </message>
    <message>
        <source>Close your eyes and lay the eye pillow over them.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 1, get-in, lay-eye-pillow: on the card, short</extracomment>
        <translation>Feche os olhos e ponha a almofada sobre eles.</translation>
    </message>
    <message>
        <source>Let your breath come and go.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 2, hold, breathe-in-the-dark: on the card, short</extracomment>
        <translation>Deixe a respiração ir e vir.</translation>
    </message>
    <message>
        <source>Let your breath come and go as it likes.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 2, hold, breathe-in-the-dark: spoken aloud</extracomment>
        <translation>Deixe a respiração ir e vir como quiser.</translation>
    </message>
    <message>
        <source>Knees close to the bolster. Open them to fit its end between, big toes touching.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 2, get-in, legs-round-bolster: on the card, short</extracomment>
        <translation>Joelhos perto do bolster. Abra-os só o bastante para a ponta dele, dedões juntos.</translation>
    </message>
    <message>
        <source>Come close to the bolster, and open your knees just enough to fit its end between them. Let your big toes touch.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 2, get-in, legs-round-bolster: spoken aloud</extracomment>
        <translation>Chegue perto do bolster, e abra os joelhos só o bastante para a ponta caber entre eles. Deixe os dedões dos pés se tocarem.</translation>
    </message>
    <message>
        <source>Lift your hips a little, back to the middle.</source>
        <extracomment>pose lying-twist, come-out, step 2, hips-to-middle: on the card, short</extracomment>
        <translation>Levante um pouco o quadril, de volta ao centro.</translation>
    </message>
    <message>
        <source>Lift your hips a little, and set them down in the middle.</source>
        <extracomment>pose lying-twist, come-out, step 2, hips-to-middle: spoken aloud</extracomment>
        <translation>Levante um pouco o quadril, e apoie-o no centro.</translation>
    </message>
    <message>
        <source>Bend your knees, push the bolster away and roll to one side.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 3, come-out, roll-off-bolster: on the card, short</extracomment>
        <translation>Dobre os joelhos, afaste o bolster e role para um lado.</translation>
    </message>
    <message>
        <source>Bend your knees and set your feet on the mat. Push the bolster away with your feet, and roll slowly over to one side.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 3, come-out, roll-off-bolster: spoken aloud</extracomment>
        <translation>Dobre os joelhos, e apoie os pés no tapete. Afaste o bolster com os pés, e role devagar para um lado.</translation>
    </message>
    <message>
        <source>Bend your knees, push the blocks away and roll to one side.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 3, come-out, roll-off-blocks: on the card, short</extracomment>
        <translation>Dobre os joelhos, afaste os blocos e role para um lado.</translation>
    </message>
    <message>
        <source>Bend your knees and set your feet on the mat. Push the blocks away with your feet, and roll slowly over to one side.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 3, come-out, roll-off-blocks: spoken aloud</extracomment>
        <translation>Dobre os joelhos, e apoie os pés no tapete. Afaste os blocos com os pés, e role devagar para um lado.</translation>
    </message>
    <message>
        <source>Lift one knee, then the other, and draw the blanket out to one side.</source>
        <extracomment>pose childs-pose, shins, blanket-under-shins, step 2, come-out, shin-blanket-aside: on the card, short</extracomment>
        <translation>Levante um joelho, depois o outro, e puxe a manta para o lado.</translation>
    </message>
    <message>
        <source>Lift one knee, then the other, draw the blanket out from under your shins, and lay it to one side.</source>
        <extracomment>pose childs-pose, shins, blanket-under-shins, step 2, come-out, shin-blanket-aside: spoken aloud</extracomment>
        <translation>Levante um joelho, depois o outro, tire a manta de debaixo das canelas, e deixe-a de lado.</translation>
    </message>
    <message>
        <source>Hold your head with one hand, and draw the blanket out to one side.</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head, step 2, come-out, head-blanket-aside: on the card, short</extracomment>
        <translation>Segure a cabeça com uma mão, e puxe a manta para o lado.</translation>
    </message>
    <message>
        <source>Hold the back of your head with one hand, draw the blanket out with the other, and lay your head down.</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head, step 2, come-out, head-blanket-aside: spoken aloud</extracomment>
        <translation>Segure a nuca com uma mão, tire a manta com a outra, e apoie a cabeça.</translation>
    </message>
    <message>
        <source>Let your head rest, and slide your bolster over your belly to your left side.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 3, change-sides, move-bolster, left side: spoken aloud</extracomment>
        <translation>Deixe a cabeça apoiada, e deslize o bolster sobre a barriga para o lado esquerdo.</translation>
    </message>
    <message>
        <source>Let your head rest, and slide your bolster over your belly to your right side.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 3, change-sides, move-bolster, right side: spoken aloud</extracomment>
        <translation>Deixe a cabeça apoiada, e deslize o bolster sobre a barriga para o lado direito.</translation>
    </message>
    <message>
        <source>Slide a folded blanket between your knees, and open your arms again.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 1, get-in, tuck-blanket: on the card, short</extracomment>
        <translation>Deslize uma manta dobrada entre os joelhos, e abra de novo os braços.</translation>
    </message>
    <message>
        <source>Reach for your folded blanket, your head resting, slide it between your knees, and open your arms again.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 1, get-in, tuck-blanket: spoken aloud</extracomment>
        <translation>Pegue a manta dobrada, com a cabeça apoiada, deslize-a entre os joelhos, e abra de novo os braços.</translation>
    </message>
    <message>
        <source>Bring your knees back up, one after the other. Then rest the blanket on your belly.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 2, change-sides, take-blanket-out: on the card, short</extracomment>
        <translation>Traga os joelhos de volta, um depois do outro. Depois deixe a manta sobre a barriga.</translation>
    </message>
    <message>
        <source>Bring your upper knee back to the middle, a hand on the blanket, and let the other knee follow. Then rest the blanket on your belly.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 2, change-sides, take-blanket-out: spoken aloud</extracomment>
        <translation>Traga o joelho de cima de volta ao centro, com uma mão na manta, e deixe o outro acompanhar. Depois deixe a manta sobre a barriga.</translation>
    </message>
    <message>
        <source>Slide the blanket between your knees again, and open your arms.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 3, change-sides, tuck-blanket-again: on the card, short</extracomment>
        <translation>Deslize outra vez a manta entre os joelhos, e abra os braços.</translation>
    </message>
    <message>
        <source>Slide the blanket between your knees again, and open your arms out wide.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 3, change-sides, tuck-blanket-again: spoken aloud</extracomment>
        <translation>Deslize outra vez a manta entre os joelhos, e abra bem os braços.</translation>
    </message>
    <message>
        <source>Bring your knees back up, one after the other. Then lay the blanket to one side.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 4, come-out, knees-up-and-blanket-aside: on the card, short</extracomment>
        <translation>Traga os joelhos de volta, um depois do outro. Depois deixe a manta de lado.</translation>
    </message>
    <message>
        <source>Bring your upper knee back to the middle, a hand on the blanket, and let the other knee follow. Then lay the blanket to one side.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 4, come-out, knees-up-and-blanket-aside: spoken aloud</extracomment>
        <translation>Traga o joelho de cima de volta ao centro, com uma mão na manta, e deixe o outro acompanhar. Depois deixe a manta de lado.</translation>
    </message>
    <message>
        <source>Slide your bolster along the mat, under both knees.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 1, get-in, slide-bolster: on the card, short</extracomment>
        <translation>Deslize o bolster pelo tapete, sob os dois joelhos.</translation>
    </message>
    <message>
        <source>Let your head rest, reach for your bolster, and slide it along the mat until it lies under both knees.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 1, get-in, slide-bolster: spoken aloud</extracomment>
        <translation>Deixe a cabeça apoiada, pegue o bolster, e deslize-o pelo tapete até ficar sob os dois joelhos.</translation>
    </message>
    <message>
        <source>Slide a block under each knee, lying flat.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 1, get-in, place-blocks: on the card, short</extracomment>
        <translation>Deslize um bloco deitado sob cada joelho.</translation>
    </message>
    <message>
        <source>Let your head rest, reach for your two blocks, and slide one along the mat under each knee, lying flat.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 1, get-in, place-blocks: spoken aloud</extracomment>
        <translation>Deixe a cabeça apoiada, pegue os dois blocos, e deslize um deitado pelo tapete sob cada joelho.</translation>
    </message>
    <message>
        <source>If you are not sure that this is for you, ask a doctor first. Stop whenever something hurts.</source>
        <extracomment>routine ease-your-lower-back: the routine&apos;s first words, shown and spoken</extracomment>
        <translation>Se não tiver certeza de que isto é para você, pergunte antes a um médico. Pare assim que algo doer.</translation>
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
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>A companion beside the mat, for a sore lower back.</source>
        <translation>Um companheiro ao lado do tapete, para uma lombar dolorida.</translation>
    </message>
    <message>
        <source>The routines</source>
        <translation>As sequências</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title of a routine, its source</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Matside is free software under the GNU General Public License, version 3 or later. You may use, share and change it; it comes without any warranty. Its texts and figures are under CC BY-SA 4.0.</source>
        <translation>O Matside é software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. Você pode usar, compartilhar e modificar; ele vem sem nenhuma garantia. Os textos e as figuras estão sob CC BY-SA 4.0.</translation>
    </message>
    <message>
        <source>It is built with Qt, under the GNU Lesser General Public License.</source>
        <translation>Ele é feito com Qt, sob a Licença Pública Geral Menor GNU.</translation>
    </message>
    <message>
        <source>Before you practise</source>
        <translation>Antes de praticar</translation>
    </message>
</context>
<context>
    <name>matside::app::BellsCard</name>
    <message>
        <source>Bells lead through the routine</source>
        <translation>Os sinos guiam a sequência</translation>
    </message>
    <message>
        <source>Volume of the bells</source>
        <translation>Volume dos sinos</translation>
    </message>
    <message>
        <source>Ring a bell</source>
        <translation>Tocar um sino</translation>
    </message>
    <message>
        <source>The last rest ends in silence</source>
        <translation>O último descanso termina em silêncio</translation>
    </message>
    <message>
        <source>A quiet sound leads the breath in long holds</source>
        <translation>Um som suave guia a respiração nas posturas longas</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>Sinos</translation>
    </message>
    <message>
        <source>A hold begins</source>
        <translation>Uma postura começa</translation>
    </message>
    <message>
        <source>Halfway through long holds</source>
        <translation>Na metade das posturas longas</translation>
    </message>
    <message>
        <source>A hold is about to end</source>
        <translation>Uma postura está para terminar</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Mude de lado</translation>
    </message>
    <message>
        <source>The routine ends</source>
        <translation>A sequência termina</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silencioso</translation>
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
        <translation>Teste de som</translation>
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
        <translation>Voltar aos passos</translation>
    </message>
    <message>
        <source>Take care if …</source>
        <translation>Cuidado se …</translation>
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
        <translation>para sair</translation>
    </message>
</context>
<context>
    <name>matside::app::DoctorPage</name>
    <message>
        <source>When to see a doctor</source>
        <translation>Quando procurar um médico</translation>
    </message>
    <message>
        <source>Most back pain is harmless and gets better by itself within weeks. These signs are different. They call for a doctor, not for a mat.</source>
        <translation>A maioria das dores nas costas é inofensiva e melhora sozinha em algumas semanas. Estes sinais são diferentes. Eles pedem um médico, não um tapete.</translation>
    </message>
    <message>
        <source>Not sure? Ask your doctor, your pharmacist or your health service&apos;s telephone line.</source>
        <translation>Está em dúvida? Pergunte ao seu médico, na farmácia ou no telefone do serviço de saúde.</translation>
    </message>
</context>
<context>
    <name>matside::app::EndingPage</name>
    <message>
        <source>To the start page</source>
        <translation>Para a página inicial</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Mais uma vez</translation>
    </message>
    <message>
        <source>Stopping is fine</source>
        <translation>Parar também é bom</translation>
    </message>
    <message>
        <source>You listened to your body. Rest a little longer if you can.</source>
        <translation>Você escutou o seu corpo. Descanse mais um pouco, se puder.</translation>
    </message>
    <message>
        <source>You spent %1 on the mat.</source>
        <translation>Você passou %1 no tapete.</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Pronto por hoje</translation>
    </message>
</context>
<context>
    <name>matside::app::FirstStartPage</name>
    <message>
        <source>I understand</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>Before your first practice</source>
        <translation>Antes da sua primeira prática</translation>
    </message>
    <message>
        <source>Matside leads you through a few restful poses for a sore lower back. Gentle yoga may help a little, about as much as other gentle exercise. It can also make you sorer. If it does, stop.</source>
        <translation>O Matside guia você por algumas posturas de descanso para uma lombar dolorida. O yoga suave pode ajudar um pouco, mais ou menos como outro exercício suave. Ele também pode aumentar a dor. Se isso acontecer, pare.</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first whether it is right for you, above all after an injury or an operation, when you are pregnant, or when your pain is new.</source>
        <translation>Pergunte antes a um médico ou fisioterapeuta se é bom para você, principalmente depois de uma lesão ou cirurgia, na gravidez, ou quando a dor é nova.</translation>
    </message>
    <message>
        <source>You practise at your own risk. Never push into pain. When something hurts, press “It hurts” or the key H: the clock stops, and you are shown the way out of the pose.</source>
        <translation>Você pratica por sua conta e risco. Nunca entre na dor. Quando algo doer, aperte “Está doendo” ou a tecla H: o relógio para, e você vê como sair da postura.</translation>
    </message>
    <message>
        <source>Matside is not a medical device. It makes no diagnosis and promises no cure.</source>
        <translation>O Matside não é um produto médico. Ele não faz diagnóstico e não promete cura.</translation>
    </message>
    <message>
        <source>What you enter stays on this computer: Matside opens no network connection.</source>
        <translation>O que você digita fica neste computador: o Matside não abre nenhuma conexão de rede.</translation>
    </message>
    <message>
        <source>Close Matside</source>
        <translation>Fechar o Matside</translation>
    </message>
</context>
<context>
    <name>matside::app::GatherPage</name>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Volume of the bells</source>
        <translation>Volume dos sinos</translation>
    </message>
    <message>
        <source>Ring a bell</source>
        <translation>Tocar um sino</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Before you lie down</source>
        <translation>Antes de se deitar</translation>
    </message>
    <message>
        <source>Your mat is all you need.</source>
        <translation>O seu tapete é tudo de que você precisa.</translation>
    </message>
    <message>
        <source>Within reach of the mat:</source>
        <translation>Ao alcance do tapete:</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>ou %1</translation>
    </message>
    <message>
        <source>Lay the laptop beside the mat, with its screen towards you. Bells and a voice mark every change, so that you need not watch the clock.</source>
        <translation>Deixe o notebook ao lado do tapete, com a tela voltada para você. Sinos e uma voz marcam cada mudança, e você não precisa olhar o relógio.</translation>
    </message>
</context>
<context>
    <name>matside::app::HomePage</name>
    <message>
        <source>Your routines</source>
        <translation>Suas sequências</translation>
    </message>
</context>
<context>
    <name>matside::app::HurtPage</name>
    <message>
        <source>What would help?</source>
        <translation>O que ajudaria?</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Quando procurar um médico</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Em pausa: %1</translation>
    </message>
    <message>
        <source>The clock stands still. Take all the time you need.</source>
        <translation>O relógio está parado. Leve o tempo que precisar.</translation>
    </message>
    <message>
        <source>The clock stands still. Come out slowly, in your own time:</source>
        <translation>O relógio está parado. Saia devagar, no seu ritmo:</translation>
    </message>
</context>
<context>
    <name>matside::app::JournalCard</name>
    <message>
        <source>Delete everything…</source>
        <translation>Apagar tudo…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Practice log</source>
        <translation>Diário de prática</translation>
    </message>
    <message>
        <source>Matside notes when you practised, and what you chose when it hurt. The log stays on this computer, in %1</source>
        <translation>O Matside anota quando você praticou, e o que você escolheu quando doeu. O diário fica neste computador, em %1</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado para %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>Não é possível escrever %1. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The practice log is empty.</source>
        <translation>O diário de prática está vazio.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Delete every practice noted so far? It cannot be brought back.</source>
        <translation>Apagar todas as práticas anotadas até agora? Não há como recuperá-las.</translation>
    </message>
    <message>
        <source>No program here opens folders.</source>
        <translation>Nenhum programa aqui abre pastas.</translation>
    </message>
    <message>
        <source>Export the practice log</source>
        <translation>Exportar o diário de prática</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
</context>
<context>
    <name>matside::app::KeepAwake</name>
    <message>
        <source>A guided routine is running</source>
        <translation>Uma prática guiada está em andamento</translation>
    </message>
</context>
<context>
    <name>matside::app::LengthRow</name>
    <message>
        <source>I have</source>
        <translation>Tenho</translation>
    </message>
    <message>
        <source>%1 min, as usual</source>
        <translation>%1 min, o normal</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>I have %1</source>
        <translation>Tenho %1</translation>
    </message>
</context>
<context>
    <name>matside::app::LookThroughPage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Percorrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Pose before</source>
        <translation>Postura anterior</translation>
    </message>
    <message>
        <source>Pose after</source>
        <translation>Próxima postura</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pose 2 of 4</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Other side: %1</source>
        <comment>right knee</comment>
        <translation>Outro lado: %1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Imagem: %1</translation>
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
        <translation>Azul-marinho</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Sálvia</translation>
    </message>
    <message>
        <source>Mustard</source>
        <translation>Mostarda</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Ameixa</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde-azulado</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Areia</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardósia</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
    <message>
        <source>Black</source>
        <comment>hair</comment>
        <translation>Preto</translation>
    </message>
    <message>
        <source>Dark brown</source>
        <comment>hair</comment>
        <translation>Castanho-escuro</translation>
    </message>
    <message>
        <source>Brown</source>
        <comment>hair</comment>
        <translation>Castanho</translation>
    </message>
    <message>
        <source>Blond</source>
        <comment>hair</comment>
        <translation>Loiro</translation>
    </message>
    <message>
        <source>Red</source>
        <comment>hair</comment>
        <translation>Ruivo</translation>
    </message>
    <message>
        <source>Grey</source>
        <comment>hair</comment>
        <translation>Grisalho</translation>
    </message>
    <message>
        <source>White</source>
        <comment>hair</comment>
        <translation>Branco</translation>
    </message>
    <message>
        <source>You in the pictures</source>
        <translation>Você nas imagens</translation>
    </message>
    <message>
        <source>As it was drawn first</source>
        <translation>Como foi desenhado no início</translation>
    </message>
    <message>
        <source>The pictures with your choices</source>
        <translation>As imagens com as suas escolhas</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estreito</translation>
    </message>
    <message>
        <source>Slender</source>
        <translation>Esguio</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Comum</translation>
    </message>
    <message>
        <source>Fuller</source>
        <translation>Mais cheio</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>Largo</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Pernas</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Mais curtas</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>legs</comment>
        <translation>Comuns</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Mais longas</translation>
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
        <translation>Pele</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>skin</comment>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Warm</source>
        <comment>skin</comment>
        <translation>Dourada</translation>
    </message>
    <message>
        <source>Tan</source>
        <comment>skin</comment>
        <translation>Bronzeada</translation>
    </message>
    <message>
        <source>Brown</source>
        <comment>skin</comment>
        <translation>Morena</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>skin</comment>
        <translation>Escura</translation>
    </message>
    <message>
        <source>Deep</source>
        <comment>skin</comment>
        <translation>Muito escura</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Cabelo</translation>
    </message>
    <message>
        <source>In a bun</source>
        <translation>Em coque</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Curto</translation>
    </message>
    <message>
        <source>Curly</source>
        <translation>Cacheado</translation>
    </message>
    <message>
        <source>Shaven</source>
        <translation>Raspado</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Coberto</translation>
    </message>
    <message>
        <source>Hair colour</source>
        <translation>Cor do cabelo</translation>
    </message>
    <message>
        <source>Headscarf</source>
        <translation>Lenço</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Blusa</translation>
    </message>
    <message>
        <source>Leggings</source>
        <translation>Legging</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Tapete</translation>
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
        <translation>Praticar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Quando procurar um médico</translation>
    </message>
    <message>
        <source>About Matside</source>
        <translation>Sobre o Matside</translation>
    </message>
    <message>
        <source>Go on from there</source>
        <translation>Continuar dali</translation>
    </message>
    <message>
        <source>Some poses or routines could not be used.</source>
        <translation>Algumas posturas ou sequências não puderam ser usadas.</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Ver por quê</translation>
    </message>
    <message>
        <source>Your last practice, “%1”, stopped in “%2”.</source>
        <translation>A sua última prática, “%1”, parou em: “%2”.</translation>
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
        <translation>Imagem da saída</translation>
    </message>
</context>
<context>
    <name>matside::app::MatView</name>
    <message>
        <source>Mat view</source>
        <translation>Vista do tapete</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Imagem: %1</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>no seu ritmo</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>depois: %1</translation>
    </message>
    <message>
        <source>Press any key when you are ready</source>
        <translation>Aperte uma tecla quando quiser seguir</translation>
    </message>
    <message>
        <source>Paused: Space goes on</source>
        <translation>Em pausa: Espaço para continuar</translation>
    </message>
</context>
<context>
    <name>matside::app::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>matside::app::NoRoutinePage</name>
    <message>
        <source>Close Matside</source>
        <translation>Fechar o Matside</translation>
    </message>
    <message>
        <source>There is no routine to practise</source>
        <translation>Não há nenhuma sequência para praticar</translation>
    </message>
    <message>
        <source>Matside could read none of its routines. Installing it again should bring them back.</source>
        <translation>O Matside não conseguiu ler nenhuma das suas sequências. Instalá-lo de novo deve trazê-las de volta.</translation>
    </message>
</context>
<context>
    <name>matside::app::PictureView</name>
    <message>
        <source>Arrow keys turn the figure, Home brings the best view back.</source>
        <translation>As setas giram a figura, Home traz de volta a melhor vista.</translation>
    </message>
    <message>
        <source>Drag to turn the figure, double-click for the best view</source>
        <translation>Arraste para girar a figura, clique duplo para a melhor vista</translation>
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
        <translation>Ainda não está ao alcance: escolha, e conta como disponível.</translation>
    </message>
</context>
<context>
    <name>matside::app::PoseStage</name>
    <message>
        <source>Turn view</source>
        <translation>Girar a vista</translation>
    </message>
    <message>
        <source>Best view, from the side, from above</source>
        <translation>Melhor vista, de lado, de cima</translation>
    </message>
    <message>
        <source>Now turned by hand</source>
        <translation>Agora girada à mão</translation>
    </message>
    <message>
        <source>Now the best view</source>
        <translation>Agora a melhor vista</translation>
    </message>
    <message>
        <source>Now from the side</source>
        <translation>Agora de lado</translation>
    </message>
    <message>
        <source>Now from above</source>
        <translation>Agora de cima</translation>
    </message>
</context>
<context>
    <name>matside::app::PoseTile</name>
    <message>
        <source>Picture of %1</source>
        <translation>Imagem: %1</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticeControls</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation>+30 s</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Mais fácil</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Está doendo</translation>
    </message>
    <message>
        <source>30 seconds more</source>
        <translation>Mais 30 segundos</translation>
    </message>
    <message>
        <source>It hurts: pause and see what helps</source>
        <translation>Está doendo: pausar e ver o que ajuda</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>Já estou</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticeFlow</name>
    <message>
        <source>No voice is installed on this computer. Bells lead you, and the words stay on the screen.</source>
        <translation>Nenhuma voz está instalada neste computador. Os sinos guiam você, e as palavras ficam na tela.</translation>
    </message>
    <message>
        <source>No sound device was found. The words and the countdown stay on the screen.</source>
        <translation>Nenhum dispositivo de som foi encontrado. As palavras e a contagem regressiva ficam na tela.</translation>
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
        <translation>Sinos</translation>
    </message>
    <message>
        <source>Mat view</source>
        <translation>Vista do tapete</translation>
    </message>
    <message>
        <source>Volume of the bells</source>
        <translation>Volume dos sinos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pose 2 of 4</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Bells on</source>
        <translation>Sinos ligados</translation>
    </message>
    <message>
        <source>Bells off</source>
        <translation>Sinos desligados</translation>
    </message>
    <message>
        <source>Bells on or off in this practice (M)</source>
        <translation>Ligar ou desligar os sinos nesta prática (M)</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Voz ligada</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Voz desligada</translation>
    </message>
    <message>
        <source>Voice on or off in this practice</source>
        <translation>Ligar ou desligar a voz nesta prática</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Sem voz</translation>
    </message>
    <message>
        <source>No voice on this computer speaks this language. The words stay on the screen.</source>
        <translation>Nenhuma voz neste computador fala este idioma. As palavras ficam na tela.</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
    <message>
        <source>Paused: the computer slept for a while. Go on when you are ready.</source>
        <translation>Em pausa: o computador dormiu um pouco. Continue quando quiser.</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Imagem: %1</translation>
    </message>
    <message>
        <source>This is the easiest way of this pose. If it hurts, press H.</source>
        <translation>Este é o jeito mais fácil desta postura. Se doer, aperte H.</translation>
    </message>
    <message>
        <source>It can be easier: %1. %2 If you have it, press E again.</source>
        <comment>hands behind the thigh; No strap? Take a scarf.</comment>
        <translation>Dá para facilitar: %1. %2 Se você tiver, aperte E de novo.</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticePanel</name>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>no seu ritmo</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Tempo restante: %1</translation>
    </message>
    <message>
        <source>%1 left · ends %2</source>
        <translation>faltam %1 · termina %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Space goes on</source>
        <translation>Espaço para continuar</translation>
    </message>
    <message>
        <source>When you are ready</source>
        <translation>Quando quiser seguir</translation>
    </message>
    <message>
        <source>press any key</source>
        <translation>aperte uma tecla</translation>
    </message>
    <message>
        <source>Paused. Time left: %1</source>
        <translation>Em pausa. Tempo restante: %1</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticeQuestions</name>
    <message>
        <source>End the practice here?</source>
        <translation>Terminar a prática aqui?</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminar aqui</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The clock stands still while you decide. Ending leads you out of the pose first.</source>
        <translation>O relógio fica parado enquanto você decide. Ao terminar, a saída da postura vem primeiro.</translation>
    </message>
</context>
<context>
    <name>matside::app::ProblemsPage</name>
    <message>
        <source>What could not be used</source>
        <translation>O que não pôde ser usado</translation>
    </message>
    <message>
        <source>A file with a problem is left out whole, and nothing in it is changed. Mend it and start Matside again.</source>
        <translation>Um arquivo com um problema fica inteiro de fora, e nada nele é mudado. Corrija-o e abra o Matside de novo.</translation>
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
        <translation>Começar</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Percorrer</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Imprimir folha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Begin %1</source>
        <translation>Começar: %1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Imagem: %1</translation>
    </message>
</context>
<context>
    <name>matside::app::SeeDoctorPage</name>
    <message>
        <source>Please see a doctor first</source>
        <translation>Consulte primeiro um médico</translation>
    </message>
    <message>
        <source>The practice can wait. It will be here when you come back.</source>
        <translation>A prática pode esperar. Ela estará aqui quando você voltar.</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Voltar à página inicial</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Ler a lista de novo</translation>
    </message>
    <message>
        <source>For any sign listed under “Emergency”: call your emergency number now, or go to a hospital.</source>
        <translation>Para qualquer sinal em “Emergência”: ligue agora para a emergência, ou vá a um hospital.</translation>
    </message>
    <message>
        <source>For any sign listed under “See a doctor soon”: ask for an appointment in the next days, and say which sign you noticed.</source>
        <translation>Para qualquer sinal em “Consulte logo um médico”: marque uma consulta para os próximos dias, e diga qual sinal você notou.</translation>
    </message>
</context>
<context>
    <name>matside::app::SegmentedProgress</name>
    <message>
        <source>Progress of the routine</source>
        <translation>Andamento da sequência</translation>
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
        <translation>Normal</translation>
    </message>
    <message>
        <source>Unhurried</source>
        <translation>Tranquilo</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>Muito lento</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Kept on this computer only, in %1</source>
        <translation>Guardado só neste computador, em %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
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
        <translation>Tempo para entrar em uma postura</translation>
    </message>
    <message>
        <source>Time to change sides</source>
        <translation>Tempo para mudar de lado</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Sinais de alerta</translation>
    </message>
    <message>
        <source>Ask about warning signs</source>
        <translation>Perguntar sobre sinais de alerta</translation>
    </message>
    <message>
        <source>Before every routine</source>
        <translation>Antes de cada sequência</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Uma vez por dia</translation>
    </message>
    <message>
        <source>Wait until I am ready</source>
        <translation>Esperar até eu seguir</translation>
    </message>
    <message>
        <source>Only where a pose asks for it</source>
        <translation>Só onde uma postura pedir</translation>
    </message>
    <message>
        <source>At changes</source>
        <translation>Nas mudanças</translation>
    </message>
    <message>
        <source>At every step</source>
        <translation>A cada passo</translation>
    </message>
    <message>
        <source>Show when to breathe in and out</source>
        <translation>Mostrar quando inspirar e expirar</translation>
    </message>
    <message>
        <source>Less motion: pictures stay still</source>
        <translation>Menos movimento: as imagens ficam paradas</translation>
    </message>
</context>
<context>
    <name>matside::app::SettingsStore</name>
    <message>
        <source>Your settings could not be read, so Matside starts with the usual ones. The old file is kept as %1.</source>
        <translation>Os seus ajustes não puderam ser lidos, por isso o Matside começa com os normais. O arquivo antigo fica guardado como %1.</translation>
    </message>
    <message>
        <source>Your settings could not be read, so Matside starts with the usual ones and changes nothing in %1.</source>
        <translation>Os seus ajustes não puderam ser lidos, por isso o Matside começa com os normais e não muda nada em %1.</translation>
    </message>
    <message>
        <source>Your settings cannot be saved in %1. They hold until you close Matside.</source>
        <translation>Os seus ajustes não podem ser salvos em %1. Eles valem até você fechar o Matside.</translation>
    </message>
</context>
<context>
    <name>matside::app::SheetChoices</name>
    <message>
        <source>Layout</source>
        <translation>Disposição</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>A page for each pose</source>
        <translation>Uma página por postura</translation>
    </message>
    <message>
        <source>Cards to cut out</source>
        <translation>Cartões para recortar</translation>
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
        <translation>Orientação</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>Paisagem</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Black lines</source>
        <translation>Linhas pretas</translation>
    </message>
    <message>
        <source>Text size on paper</source>
        <translation>Tamanho do texto no papel</translation>
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
        <translation>uma linha para escrever</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>Para entregar</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>De quem</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frequência</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>lines to write on</source>
        <translation>linhas para escrever</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Idioma da folha</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Como o programa</translation>
    </message>
</context>
<context>
    <name>matside::app::SheetPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Folha: %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Save it as PDF, and print that.</source>
        <translation>A impressora não aceitou a folha. Salve-a como PDF, e imprima esse arquivo.</translation>
    </message>
    <message>
        <source>Drawing the pictures: %1 of %2 are there.</source>
        <translation>As imagens estão sendo desenhadas: já há %1 de %2.</translation>
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
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página inteira</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar à largura</translation>
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
        <translation>Prévia da folha</translation>
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
        <translation>Ao alcance</translation>
    </message>
    <message>
        <source>%1 within reach: %2</source>
        <translation>%1 ao alcance: %2</translation>
    </message>
    <message>
        <source>%1 does as well</source>
        <translation>%1 também serve</translation>
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
        <translation>Ver um médico</translation>
    </message>
</context>
<context>
    <name>matside::app::SoundCheckPage</name>
    <message>
        <source>Volume of the bells</source>
        <translation>Volume dos sinos</translation>
    </message>
    <message>
        <source>Ring a bell</source>
        <translation>Tocar um sino</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volume da voz</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Ouvir a voz</translation>
    </message>
    <message>
        <source>No voice is installed here; the words stay on the screen.</source>
        <translation>Nenhuma voz está instalada aqui; as palavras ficam na tela.</translation>
    </message>
    <message>
        <source>That is loud enough</source>
        <translation>Está alto o bastante</translation>
    </message>
    <message>
        <source>Can you hear it from the mat?</source>
        <translation>Dá para ouvir do tapete?</translation>
    </message>
    <message>
        <source>Bells and a voice lead you, so that you can keep your eyes closed. Try both from where you will lie, and make them as loud as you like. Settings has more.</source>
        <translation>Sinos e uma voz guiam você, para que possa ficar de olhos fechados. Experimente os dois de onde você vai ficar, e deixe-os na altura que quiser. Nos ajustes há mais.</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>Sinos</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>No sound device was found here; the screen leads you.</source>
        <translation>Nenhum dispositivo de som foi encontrado aqui; a tela guia você.</translation>
    </message>
</context>
<context>
    <name>matside::app::StepList</name>
    <message>
        <source>Step %1, current: %2</source>
        <translation>Passo %1, agora: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Passo %1: %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Current: %1</source>
        <translation>Agora: %1</translation>
    </message>
</context>
<context>
    <name>matside::app::VoiceCard</name>
    <message>
        <source>What it says</source>
        <translation>O que ela diz</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Cada passo</translation>
    </message>
    <message>
        <source>Names only</source>
        <translation>Só os nomes</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>How fast it speaks</source>
        <translation>Em que velocidade fala</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Devagar</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Briskly</source>
        <translation>Com agilidade</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volume da voz</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Ouvir a voz</translation>
    </message>
    <message>
        <source>Media keys and headset buttons pause and go on</source>
        <translation>Teclas de mídia e botões do fone pausam e continuam</translation>
    </message>
    <message>
        <source>No voice is installed on this computer; the words stay on the screen. On Debian and Ubuntu the package speech-dispatcher-espeak-ng brings one.</source>
        <translation>Nenhuma voz está instalada neste computador; as palavras ficam na tela. No Debian e no Ubuntu, o pacote speech-dispatcher-espeak-ng traz uma.</translation>
    </message>
    <message>
        <source>What suits the language</source>
        <translation>A que combina com o idioma</translation>
    </message>
    <message>
        <source>Language of the voice</source>
        <translation>Idioma da voz</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Como o programa</translation>
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
        <translation>Nada disso, continuar</translation>
    </message>
    <message>
        <source>One of these, yes</source>
        <translation>Algo disso, sim</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoje não</translation>
    </message>
    <message>
        <source>Is any of this new?</source>
        <translation>Alguma destas coisas é nova?</translation>
    </message>
    <message>
        <source>Ordinary back pain is welcome on the mat. These signs are for a doctor.</source>
        <translation>A dor nas costas comum é bem-vinda no tapete. Estes sinais são para um médico.</translation>
    </message>
</context>
<context>
    <name>matside::app::WayOutList</name>
    <message>
        <source>Picture: %1</source>
        <translation>Imagem: %1</translation>
    </message>
</context>
</TS>
