<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>Matside runs already but does not answer.</source>
        <translation>‏Matside يعمل بالفعل لكنه لا يجيب.</translation>
    </message>
    <message>
        <source>There is another routine with the id %1 already.</source>
        <translation>توجد جلسة أخرى بالمعرّف %1.</translation>
    </message>
</context>
<context>
    <name>BoxedLetters</name>
    <message>
        <source>No font on this computer has these letters; the sheet shows boxes for them: %1</source>
        <translation>لا يوجد خط على هذا الحاسوب يضم هذه الحروف؛ تظهر مربعات مكانها على الورقة: %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Begin the routine; without one, that of the start page.</source>
        <translation>ابدأ الجلسة؛ وبدون تسميتها تبدأ جلسة صفحة البداية.</translation>
    </message>
    <message>
        <source>Show the routine&apos;s sheet, to print or save it.</source>
        <translation>اعرض ورقة الجلسة للطباعة أو الحفظ.</translation>
    </message>
    <message>
        <source>unexpected argument %1</source>
        <translation>معطى غير متوقع %1</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>اختر واحدًا من %1</translation>
    </message>
    <message>
        <source>--%1 goes with --sheet</source>
        <translation>‏--%1 يُستعمل مع ‎--sheet</translation>
    </message>
    <message>
        <source>A companion beside the mat, for a sore lower back.</source>
        <translation>رفيق بجانب البساط، لأسفل ظهر متألم.</translation>
    </message>
    <message>
        <source>A routine to open, an id or a file.</source>
        <translation>جلسة تُفتح، معرّف أو ملف.</translation>
    </message>
    <message>
        <source>[routine]</source>
        <translation>[الجلسة]</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>there is no display to show the window on; matside --sheet prints without one, matside --help says how</source>
        <translation>لا توجد شاشة تُعرض عليها النافذة؛ matside --sheet يطبع بدونها، وmatside --help يشرح كيف</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1½ min</source>
        <translation>%1½ د</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes, seconds</comment>
        <translation>%1 و%2</translation>
    </message>
</context>
<context>
    <name>HurtPage</name>
    <message>
        <source>The easier way: %1</source>
        <comment>hands behind the thigh</comment>
        <translation>الطريقة الأسهل: %1</translation>
    </message>
    <message>
        <source>Leave this pose out</source>
        <translation>اترك هذه الوضعية</translation>
    </message>
    <message>
        <source>Go straight to the last rest</source>
        <translation>اذهب مباشرة إلى الراحة الأخيرة</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>انتهِ هنا</translation>
    </message>
    <message>
        <source>It is fine again, go on</source>
        <translation>تحسّن الأمر، تابع</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>The disk is full, so this practice is not noted in your practice log. What was noted before is kept.</source>
        <translation>القرص ممتلئ، لذلك لا تُدوَّن هذه الممارسة في سجلك. ما دُوِّن من قبل محفوظ.</translation>
    </message>
    <message>
        <source>Your practice log in %1 cannot be used. You can practise as ever; nothing is noted.</source>
        <translation>لا يمكن استعمال سجل الممارسة في %1. يمكنك أن تمارس كالمعتاد؛ ولا يُدوَّن شيء.</translation>
    </message>
    <message>
        <source>Another program holds your practice log, so this practice is not noted in it.</source>
        <translation>برنامج آخر يحجز سجل الممارسة، لذلك لا تُدوَّن هذه الممارسة فيه.</translation>
    </message>
    <message>
        <source>Your practice log is damaged. It will be kept under another name, and a new one begun.</source>
        <translation>سجل الممارسة تالف. سيُحفظ باسم آخر ويبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>Your practice log could not be read, so a new one was begun. The old one is kept as %1.</source>
        <translation>تعذّرت قراءة سجل الممارسة، فبدأ سجل جديد. القديم محفوظ باسم %1.</translation>
    </message>
    <message>
        <source>Your practice log was written by a later Matside, so a new one was begun. The other is kept as %1.</source>
        <translation>كتب سجلَ الممارسة إصدارٌ أحدث من Matside، فبدأ سجل جديد. الآخر محفوظ باسم %1.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the name of your language in your language, as in a list of languages: Deutsch, Français</extracomment>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>%1 is a folder; end it with / to have every page as a picture in it</source>
        <translation>‏%1 مجلد؛ اختمه بـ / لتكون كل صفحة صورة فيه</translation>
    </message>
    <message>
        <source>%1 is not a file that can be written</source>
        <translation>‏%1 ليس ملفًا يمكن الكتابة فيه</translation>
    </message>
    <message>
        <source>%1 is there already; --force replaces it</source>
        <translation>‏%1 موجود بالفعل؛ ‎--force يستبدله</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>Lying on the back</source>
        <translation>الاستلقاء على الظهر</translation>
    </message>
    <message>
        <source>Lying on the back, both knees over to the left</source>
        <translation>الاستلقاء على الظهر، والركبتان معًا إلى اليسار</translation>
    </message>
    <message>
        <source>Lying on the back, both knees over to the right</source>
        <translation>الاستلقاء على الظهر، والركبتان معًا إلى اليمين</translation>
    </message>
    <message>
        <source>Lying on the left side</source>
        <translation>الاستلقاء على الجانب الأيسر</translation>
    </message>
    <message>
        <source>Lying on the right side</source>
        <translation>الاستلقاء على الجانب الأيمن</translation>
    </message>
    <message>
        <source>Pressing up from the left side with both hands</source>
        <translation>النهوض من الجانب الأيسر بالدفع بكلتا اليدين</translation>
    </message>
    <message>
        <source>Pressing up from the right side with both hands</source>
        <translation>النهوض من الجانب الأيمن بالدفع بكلتا اليدين</translation>
    </message>
    <message>
        <source>Lying face down</source>
        <translation>الاستلقاء على البطن</translation>
    </message>
    <message>
        <source>Kneeling, folded forward with the chest down over the thighs</source>
        <translation>الجثو على الركبتين مع الانحناء إلى الأمام، والصدر فوق الفخذين</translation>
    </message>
    <message>
        <source>Kneeling, sitting back towards the heels</source>
        <translation>الجثو على الركبتين مع الجلوس إلى الخلف نحو الكعبين</translation>
    </message>
    <message>
        <source>Kneeling, leaning forward on both hands</source>
        <translation>الجثو على الركبتين مع الاتكاء إلى الأمام على كلتا اليدين</translation>
    </message>
    <message>
        <source>Sitting with both knees bent</source>
        <translation>الجلوس والركبتان مثنيتان</translation>
    </message>
    <message>
        <source>%1, facing left.</source>
        <translation>%1، والوجه نحو اليسار.</translation>
    </message>
    <message>
        <source>%1, facing right.</source>
        <translation>%1، والوجه نحو اليمين.</translation>
    </message>
    <message>
        <source>%1, head at the left.</source>
        <translation>%1، والرأس في جهة اليسار.</translation>
    </message>
    <message>
        <source>%1, head at the right.</source>
        <translation>%1، والرأس في جهة اليمين.</translation>
    </message>
    <message>
        <source>left foot flat on the mat</source>
        <translation>القدم اليسرى مستوية على البساط</translation>
    </message>
    <message>
        <source>right foot flat on the mat</source>
        <translation>القدم اليمنى مستوية على البساط</translation>
    </message>
    <message>
        <source>left knee drawn to the chest</source>
        <translation>الركبة اليسرى مسحوبة نحو الصدر</translation>
    </message>
    <message>
        <source>right knee drawn to the chest</source>
        <translation>الركبة اليمنى مسحوبة نحو الصدر</translation>
    </message>
    <message>
        <source>both feet flat on the mat</source>
        <translation>القدمان مستويتان على البساط</translation>
    </message>
    <message>
        <source>both legs resting over the %1</source>
        <comment>%1 is a prop: bolster</comment>
        <translation>الساقان مستريحتان فوق السند (%1)</translation>
    </message>
    <message>
        <source>hands round the shins</source>
        <translation>اليدان حول قصبتي الساقين</translation>
    </message>
    <message>
        <source>hands on the thighs</source>
        <translation>اليدان على الفخذين</translation>
    </message>
    <message>
        <source>both hands holding the ends of the strap</source>
        <translation>اليدان تمسكان بطرفي الحزام</translation>
    </message>
    <message>
        <source>palms up</source>
        <translation>الكفان إلى أعلى</translation>
    </message>
    <message>
        <source>palms down</source>
        <translation>الكفان إلى أسفل</translation>
    </message>
    <message>
        <source>both hands round the shin</source>
        <translation>كلتا اليدين حول قصبة الساق</translation>
    </message>
    <message>
        <source>both hands behind the thigh</source>
        <translation>كلتا اليدين خلف الفخذ</translation>
    </message>
    <message>
        <source>arms wide, %1</source>
        <translation>الذراعان مفتوحتان، %1</translation>
    </message>
    <message>
        <source>forehead on the mat</source>
        <translation>الجبهة على البساط</translation>
    </message>
    <message>
        <source>head on the lower arm</source>
        <translation>الرأس على الذراع السفلى</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2 blocks</comment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>%1 under the head</source>
        <translation>%1 تحت الرأس</translation>
    </message>
    <message>
        <source>%1 under the forehead</source>
        <translation>%1 تحت الجبهة</translation>
    </message>
    <message>
        <source>%1 under the chest</source>
        <translation>%1 تحت الصدر</translation>
    </message>
    <message>
        <source>%1 between hips and heels</source>
        <translation>%1 بين الوركين والكعبين</translation>
    </message>
    <message>
        <source>%1 under the knees</source>
        <translation>%1 تحت الركبتين</translation>
    </message>
    <message>
        <source>%1 under the shins</source>
        <translation>%1 تحت قصبتي الساقين</translation>
    </message>
    <message>
        <source>%1 between the knees</source>
        <translation>%1 بين الركبتين</translation>
    </message>
    <message>
        <source>%1 over the eyes</source>
        <translation>%1 فوق العينين</translation>
    </message>
    <message>
        <source>%1 round the thigh</source>
        <translation>%1 حول الفخذ</translation>
    </message>
    <message>
        <source>%1 within reach on the mat</source>
        <translation>%1 في متناول اليد على البساط</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>%1 beside the mat</source>
        <translation>%1 بجانب البساط</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>ليس JSON</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>متداخل بعمق زائد</translation>
    </message>
    <message>
        <source>has a value of the wrong kind</source>
        <translation>فيه قيمة من نوع خاطئ</translation>
    </message>
    <message>
        <source>lacks something</source>
        <translation>ينقصه شيء</translation>
    </message>
    <message>
        <source>has an unknown key</source>
        <translation>فيه مفتاح غير معروف</translation>
    </message>
    <message>
        <source>names something unknown</source>
        <translation>يسمّي شيئًا غير معروف</translation>
    </message>
    <message>
        <source>gives a name twice</source>
        <translation>يعطي اسمًا مرتين</translation>
    </message>
    <message>
        <source>has a value out of range</source>
        <translation>فيه قيمة خارج الحدود</translation>
    </message>
    <message>
        <source>has a figure that cannot rest where it should</source>
        <translation>فيه هيئة لا تستقر حيث ينبغي</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>file, what is wrong</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> at %1</source>
        <translation> عند %1</translation>
    </message>
    <message>
        <source>: found %1</source>
        <translation>: وُجد %1</translation>
    </message>
    <message>
        <source>; expected %1</source>
        <translation>؛ المتوقع %1</translation>
    </message>
    <message>
        <source>holds text that cannot be used</source>
        <translation>يحوي نصًا لا يصلح</translation>
    </message>
</context>
<context>
    <name>SheetCommand</name>
    <message>
        <source>there is no prop %1; there are %2</source>
        <translation>لا توجد أداة باسم %1؛ الأدوات الموجودة: %2</translation>
    </message>
</context>
<context>
    <name>SheetOptions</name>
    <message>
        <source>--%1 cannot be %2; it takes %3</source>
        <comment>--paper cannot be a3; it takes a4, letter or a5</comment>
        <translation>‏--%1 لا يقبل %2؛ بل يقبل %3</translation>
    </message>
    <message>
        <source>Print the sheet of &lt;routine&gt;, an id or a file, into --output and end.</source>
        <translation>اطبع ورقة &lt;الجلسة&gt;، بمعرّف أو ملف، في ‎--output ثم انتهِ.</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>The whole routine, a page for each pose, cards to cut out, or large print.</source>
        <translation>الجلسة كلها، أو صفحة لكل وضعية، أو بطاقات للقص، أو خط كبير.</translation>
    </message>
    <message>
        <source>overview, poses, cards or large</source>
        <translation>overview أو poses أو cards أو large</translation>
    </message>
    <message>
        <source>Usually that of your country.</source>
        <translation>عادةً ورق بلدك.</translation>
    </message>
    <message>
        <source>a4, letter or a5</source>
        <translation>a4 أو letter أو a5</translation>
    </message>
    <message>
        <source>How the paper lies.</source>
        <translation>اتجاه الورق.</translation>
    </message>
    <message>
        <source>portrait or landscape</source>
        <translation>portrait أو landscape</translation>
    </message>
    <message>
        <source>Line is black on white and saves ink.</source>
        <translation>line أسود على أبيض ويوفر الحبر.</translation>
    </message>
    <message>
        <source>colour or line</source>
        <translation>colour أو line</translation>
    </message>
    <message>
        <source>Percent of the usual size.</source>
        <translation>نسبة مئوية من الحجم المعتاد.</translation>
    </message>
    <message>
        <source>100 to 200</source>
        <translation>100 إلى 200</translation>
    </message>
    <message>
        <source>For whom the sheet is. This and what follows is a line to write on when not given.</source>
        <translation>لمن الورقة. هذا وما يليه سطر للكتابة إن لم يُذكر.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Who hands it over.</source>
        <translation>من يسلّمها.</translation>
    </message>
    <message>
        <source>When.</source>
        <translation>متى.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>How often to practise.</source>
        <translation>كم مرة تمارس.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>What else to say.</source>
        <translation>ما يُقال غير ذلك.</translation>
    </message>
    <message>
        <source>The PDF to write; or a folder, ending with /, for every page as a PNG.</source>
        <translation>ملف PDF المراد كتابته؛ أو مجلد ينتهي بـ / لكل صفحة بصيغة PNG.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Replace files that are there already.</source>
        <translation>استبدل الملفات الموجودة.</translation>
    </message>
    <message>
        <source>--sheet needs a routine, an id or a file</source>
        <translation>يحتاج ‎--sheet إلى جلسة، معرّف أو ملف</translation>
    </message>
    <message>
        <source>--sheet needs --output, the file to write</source>
        <translation>يحتاج ‎--sheet إلى ‎--output، الملف المراد كتابته</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Usually that of the program.</source>
        <translation>عادةً لغة البرنامج.</translation>
    </message>
    <message>
        <source>The props there are; usually those of your settings.</source>
        <translation>الأدوات المتوفرة؛ وإلا فأدوات إعداداتك.</translation>
    </message>
    <message>
        <source>--output cannot be %1; it takes a PDF, or a folder ending with / for every page as a PNG</source>
        <translation>لا يمكن أن يكون --output هو %1؛ يقبل ملف PDF، أو مجلدًا ينتهي بـ / لكل صفحة بصيغة PNG</translation>
    </message>
</context>
<context>
    <name>SheetPdf</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>SheetPng</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>the folder %1 could not be made</source>
        <translation>تعذّر إنشاء المجلد %1</translation>
    </message>
    <message>
        <source>%1 is a page of an older sheet and could not be removed</source>
        <translation>%1 صفحة من ورقة أقدم ولم يمكن حذفها</translation>
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
        <translation>تحتاج إلى: بساط فقط</translation>
    </message>
    <message>
        <source>You need: %1</source>
        <translation>تحتاج إلى: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things to fetch</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 (or %2)</source>
        <comment>1 block (or a thick book)</comment>
        <translation>%1 (أو %2)</translation>
    </message>
    <message>
        <source>%1 each side, first: %2</source>
        <comment>1 min each side, first: left knee</comment>
        <translation>%1 لكل جانب، أولًا: %2</translation>
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
        <translation>%1 %2، تابع</translation>
    </message>
    <message numerus="yes">
        <source>%n pose(s)</source>
        <translation>
            <numerusform>%n وضعية</numerusform>
            <numerusform>وضعية واحدة</numerusform>
            <numerusform>وضعيتان</numerusform>
            <numerusform>%n وضعيات</numerusform>
            <numerusform>%n وضعية</numerusform>
            <numerusform>%n وضعية</numerusform>
        </translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom the sheet is for</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Stop when something hurts. Talk to a doctor before you begin.</source>
        <translation>توقف عندما يؤلمك شيء. تحدث إلى طبيب قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who hands the sheet over</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>How often</source>
        <comment>to practise</comment>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>Stop when something hurts.</source>
        <translation>توقف عندما يؤلمك شيء.</translation>
    </message>
    <message>
        <source>All warning signs: page %1.</source>
        <translation>كل علامات التحذير: صفحة %1.</translation>
    </message>
    <message>
        <source>All warning signs: pages %1 to %2.</source>
        <translation>كل علامات التحذير: الصفحات %1 إلى %2.</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>The poses adapt to what you have.</source>
        <translation>تتكيف الوضعيات مع ما لديك.</translation>
    </message>
</context>
<context>
    <name>SoundChoices</name>
    <message>
        <source>This is the voice that leads you. Lie down, and breathe.</source>
        <translation>هذا هو الصوت الذي يقودك. استلقِ وتنفس.</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>en</source>
        <comment>code of the language these words are in</comment>
        <translation>ar</translation>
    </message>
</context>
<context>
    <name>WantedRoutine</name>
    <message>
        <source>there is no routine %1; there is: %2</source>
        <translation>لا توجد جلسة %1؛ توجد: %2</translation>
    </message>
</context>
<context>
    <name>WarningSigns</name>
    <message>
        <source>Emergency: get help at once if, with back pain, you have</source>
        <translation>حالة طارئة: اطلب المساعدة فورًا إذا كان لديك مع ألم الظهر</translation>
    </message>
    <message>
        <source>pain, tingling, weakness or numbness in both legs</source>
        <translation>ألم أو وخز أو ضعف أو خدر في كلتا الساقين</translation>
    </message>
    <message>
        <source>numbness or tingling around your genitals or buttocks</source>
        <translation>خدر أو وخز حول الأعضاء التناسلية أو الأرداف</translation>
    </message>
    <message>
        <source>trouble passing urine</source>
        <translation>صعوبة في التبول</translation>
    </message>
    <message>
        <source>chest pain</source>
        <translation>ألم في الصدر</translation>
    </message>
    <message>
        <source>pain that began after a serious accident</source>
        <translation>ألم بدأ بعد حادث خطير</translation>
    </message>
    <message>
        <source>See a doctor soon if, with back pain, you have</source>
        <translation>راجع طبيبًا قريبًا إذا كان لديك مع ألم الظهر</translation>
    </message>
    <message>
        <source>a fever</source>
        <translation>حمّى</translation>
    </message>
    <message>
        <source>lost weight without trying</source>
        <translation>فقدان وزن دون قصد</translation>
    </message>
    <message>
        <source>a lump, a swelling or a changed shape of your back</source>
        <translation>كتلة أو تورم أو تغير في شكل ظهرك</translation>
    </message>
    <message>
        <source>pain that rest does not ease, or that is worse at night</source>
        <translation>ألم لا تخففه الراحة، أو يشتد ليلًا</translation>
    </message>
    <message>
        <source>pain that is worse when you sneeze, cough or strain</source>
        <translation>ألم يشتد عند العطاس أو السعال أو الإجهاد</translation>
    </message>
    <message>
        <source>pain that comes from the top of your back, between the shoulders</source>
        <translation>ألم يأتي من أعلى الظهر، بين الكتفين</translation>
    </message>
    <message>
        <source>lost control of your bladder or bowels</source>
        <translation>فقدان السيطرة على المثانة أو الأمعاء</translation>
    </message>
    <message>
        <source>osteoporosis, cancer, or long use of steroids</source>
        <translation>هشاشة العظام، أو السرطان، أو تناول الكورتيزون مدة طويلة</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>lying</source>
        <translation>الاستلقاء</translation>
    </message>
    <message>
        <source>kneeling</source>
        <translation>الجثو على الركبتين</translation>
    </message>
    <message>
        <source>on all fours</source>
        <translation>على اليدين والركبتين</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>الجلوس</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>الوقوف</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>kneeling and lying</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n pose(s)</source>
        <translation>
            <numerusform>%n وضعية</numerusform>
            <numerusform>وضعية واحدة</numerusform>
            <numerusform>وضعيتان</numerusform>
            <numerusform>%n وضعيات</numerusform>
            <numerusform>%n وضعية</numerusform>
            <numerusform>%n وضعية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>%1 لكل جانب</translation>
    </message>
    <message>
        <source>Get in, step by step</source>
        <translation>ادخل خطوة بخطوة</translation>
    </message>
    <message>
        <source>Stay and breathe</source>
        <translation>ابقَ وتنفس</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>بدّل الجانب</translation>
    </message>
    <message>
        <source>Come out slowly</source>
        <translation>اخرج ببطء</translation>
    </message>
    <message>
        <source>Rest a moment</source>
        <translation>استرح لحظة</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>to set up</source>
        <translation>للتحضير</translation>
    </message>
    <message>
        <source>to get in</source>
        <translation>للدخول</translation>
    </message>
    <message>
        <source>to stay</source>
        <translation>للبقاء</translation>
    </message>
    <message>
        <source>this side</source>
        <translation>لهذا الجانب</translation>
    </message>
    <message>
        <source>to change</source>
        <translation>للتبديل</translation>
    </message>
    <message>
        <source>to come out</source>
        <translation>للخروج</translation>
    </message>
    <message>
        <source>to rest</source>
        <translation>للراحة</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>حضّر</translation>
    </message>
    <message>
        <source>Get in</source>
        <translation>ادخل</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ابقَ</translation>
    </message>
    <message>
        <source>Come out</source>
        <translation>اخرج</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>استرح</translation>
    </message>
    <message>
        <source>Breathe in · %1</source>
        <translation>شهيق · %1</translation>
    </message>
    <message>
        <source>Breathe out · %1</source>
        <translation>زفير · %1</translation>
    </message>
    <message>
        <source>%1? %2</source>
        <comment>condition? what to do instead</comment>
        <translation>%1؟ %2</translation>
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
        <translation>لا يوجد %1؟ خذ %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: option</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Within reach from now on: %1.</source>
        <comment>a bolster and two blankets</comment>
        <translation>في المتناول من الآن: %1.</translation>
    </message>
    <message>
        <source>Not after all</source>
        <translation>لا، تراجعت</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Child&apos;s pose</source>
        <extracomment>pose childs-pose: name of the pose</extracomment>
        <translation>وضعية الطفل</translation>
    </message>
    <message>
        <source>deep into your belly and into your lower back</source>
        <extracomment>pose childs-pose: where to breathe; goes on from “Breathe”</extracomment>
        <translation>عميقًا نحو البطن وأسفل الظهر</translation>
    </message>
    <message>
        <source>Gives the muscles along your lower back a long, gentle stretch.</source>
        <extracomment>pose childs-pose: what the pose does</extracomment>
        <translation>تمدّد عضلات أسفل الظهر تمديدًا طويلًا لطيفًا.</translation>
    </message>
    <message>
        <source>Turns your breath towards your back, where it can spread and soften.</source>
        <extracomment>pose childs-pose: what the pose does</extracomment>
        <translation>توجّه النفَس نحو الظهر حيث يمكنه أن ينتشر ويلين.</translation>
    </message>
    <message>
        <source>Quiet and dark: a kind way to arrive.</source>
        <extracomment>pose childs-pose: what the pose does</extracomment>
        <translation>هدوء وعتمة: طريقة لطيفة للوصول.</translation>
    </message>
    <message>
        <source>Kneel near one end of your mat, facing the other.</source>
        <extracomment>pose childs-pose, set-up, step 1, kneel-down: on the card, short; pose childs-pose, set-up, step 1, kneel-down: spoken aloud</extracomment>
        <translation>اجثُ على ركبتيك قرب طرف البساط، متجهًا إلى الطرف الآخر.</translation>
    </message>
    <message>
        <source>Big toes touch, knees no wider than your hips.</source>
        <extracomment>pose childs-pose, get-in, step 1, legs-together: on the card, short</extracomment>
        <translation>إبهاما القدمين متلامسان، والركبتان ليستا أوسع من الوركين.</translation>
    </message>
    <message>
        <source>Let your big toes touch, and keep your knees no wider than your hips.</source>
        <extracomment>pose childs-pose, get-in, step 1, legs-together: spoken aloud</extracomment>
        <translation>دع إبهامي القدمين يتلامسان، ولا تفتح الركبتين أوسع من الوركين.</translation>
    </message>
    <message>
        <source>Sit your hips back onto your heels.</source>
        <extracomment>pose childs-pose, get-in, step 2, sit-back: on the card, short</extracomment>
        <translation>أرجِع الوركين فوق الكعبين.</translation>
    </message>
    <message>
        <source>Sink your hips back onto your heels.</source>
        <extracomment>pose childs-pose, get-in, step 2, sit-back: spoken aloud</extracomment>
        <translation>دع الوركين يهبطان إلى الخلف فوق الكعبين.</translation>
    </message>
    <message>
        <source>Fold forward, chest down over your thighs.</source>
        <extracomment>pose childs-pose, get-in, step 3, fold: on the card, short</extracomment>
        <translation>انحنِ إلى الأمام، والصدر فوق الفخذين.</translation>
    </message>
    <message>
        <source>Walk your hands forward, and lay your chest down over your thighs.</source>
        <extracomment>pose childs-pose, get-in, step 3, fold: spoken aloud</extracomment>
        <translation>سِر بيديك إلى الأمام، وضع صدرك فوق الفخذين.</translation>
    </message>
    <message>
        <source>Rest your forehead on the mat.</source>
        <extracomment>pose childs-pose, get-in, step 4, rest-forehead: on the card, short; pose childs-pose, get-in, step 4, rest-forehead: spoken aloud</extracomment>
        <translation>أرِح جبهتك على البساط.</translation>
    </message>
    <message>
        <source>Lay your arms back along your sides, palms up.</source>
        <extracomment>pose childs-pose, get-in, step 5, arms-back: on the card, short</extracomment>
        <translation>أرجِع الذراعين بجانب الجسم، والكفان إلى أعلى.</translation>
    </message>
    <message>
        <source>Bring your arms back along your sides, palms up, so that your knees carry your shoulders.</source>
        <extracomment>pose childs-pose, get-in, step 5, arms-back: spoken aloud</extracomment>
        <translation>أرجِع الذراعين بجانب الجسم والكفان إلى أعلى، حتى تحمل الركبتان كتفيك.</translation>
    </message>
    <message>
        <source>Breathe deeply into your belly and your lower back.</source>
        <extracomment>pose childs-pose, hold, step 1, breathe: on the card, short</extracomment>
        <translation>تنفس بعمق نحو البطن وأسفل الظهر.</translation>
    </message>
    <message>
        <source>Breathe deeply, down into your belly and into your lower back.</source>
        <extracomment>pose childs-pose, hold, step 1, breathe: spoken aloud</extracomment>
        <translation>تنفس بعمق، نزولًا إلى البطن وإلى أسفل الظهر.</translation>
    </message>
    <message>
        <source>With each breath out, let your hips and shoulders grow heavier.</source>
        <extracomment>pose childs-pose, hold, step 2, soften: on the card, short</extracomment>
        <translation>مع كل زفير دع الوركين والكتفين يثقلان.</translation>
    </message>
    <message>
        <source>With each breath out, let your hips and your shoulders grow a little heavier.</source>
        <extracomment>pose childs-pose, hold, step 2, soften: spoken aloud</extracomment>
        <translation>مع كل زفير دع الوركين والكتفين يثقلان قليلًا.</translation>
    </message>
    <message>
        <source>Bring your hands forward to the mat.</source>
        <extracomment>pose childs-pose, come-out, step 1, hands-forward: on the card, short</extracomment>
        <translation>قدّم يديك إلى الأمام على البساط.</translation>
    </message>
    <message>
        <source>Slowly bring your hands forward, and place them on the mat.</source>
        <extracomment>pose childs-pose, come-out, step 1, hands-forward: spoken aloud</extracomment>
        <translation>قدّم يديك ببطء إلى الأمام، وضعهما على البساط.</translation>
    </message>
    <message>
        <source>Press into your hands and come up, head last.</source>
        <extracomment>pose childs-pose, come-out, step 2, press-up: on the card, short</extracomment>
        <translation>ادفع بيديك وانهض، والرأس آخرًا.</translation>
    </message>
    <message>
        <source>Press into your hands and come up in your own time, your head last.</source>
        <extracomment>pose childs-pose, come-out, step 2, press-up: spoken aloud</extracomment>
        <translation>ادفع بيديك وانهض على مهلك، والرأس آخرًا.</translation>
    </message>
    <message>
        <source>Sit quietly for a breath or two.</source>
        <extracomment>pose childs-pose, rest, step 1, sit-quietly: on the card, short; pose childs-pose, rest, step 1, sit-quietly: spoken aloud</extracomment>
        <translation>ابقَ جالسًا بهدوء نفسًا أو نفسين.</translation>
    </message>
    <message>
        <source>Under the forehead</source>
        <extracomment>pose childs-pose, forehead: label of a choice, short</extracomment>
        <translation>تحت الجبهة</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>pose childs-pose, forehead, forehead-on-mat: label of a choice, short; pose childs-pose, shins, shins-on-mat: label of a choice, short; pose knee-to-chest, head, head-on-mat: label of a choice, short (and 4 more places)</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The full fold, when your forehead reaches the mat with ease.</source>
        <extracomment>pose childs-pose, forehead, forehead-on-mat: whom or what the choice helps</extracomment>
        <translation>الانحناء الكامل، عندما تصل الجبهة إلى البساط بسهولة.</translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead: label of a choice, short</extracomment>
        <translation>قالب</translation>
    </message>
    <message>
        <source>block under the forehead</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>قالب تحت الجبهة</translation>
    </message>
    <message>
        <source>When your forehead does not reach the mat, or your neck feels long and strained.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead: whom or what the choice helps</extracomment>
        <translation>عندما لا تصل الجبهة إلى البساط، أو تشعر بأن رقبتك ممدودة ومشدودة.</translation>
    </message>
    <message>
        <source>Rest your forehead on the block.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead, step 2, get-in, forehead-to-block: on the card, short</extracomment>
        <translation>أرِح جبهتك على القالب.</translation>
    </message>
    <message>
        <source>Move the block to where you need it, and rest your forehead on it.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead, step 2, get-in, forehead-to-block: spoken aloud</extracomment>
        <translation>حرّك القالب إلى حيث تحتاج إليه، وأرِح جبهتك عليه.</translation>
    </message>
    <message>
        <source>Bolster across</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead: label of a choice, short</extracomment>
        <translation>وسادة بالعرض</translation>
    </message>
    <message>
        <source>bolster across, under the forehead</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>وسادة بالعرض، تحت الجبهة</translation>
    </message>
    <message>
        <source>When a block is too low or too hard for your forehead.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead: whom or what the choice helps</extracomment>
        <translation>عندما يكون القالب منخفضًا أو قاسيًا على الجبهة.</translation>
    </message>
    <message>
        <source>Rest your forehead on the bolster.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead, step 2, get-in, forehead-to-bolster: on the card, short</extracomment>
        <translation>أرِح جبهتك على الوسادة.</translation>
    </message>
    <message>
        <source>Draw the bolster to where you need it, and rest your forehead on it.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead, step 2, get-in, forehead-to-bolster: spoken aloud</extracomment>
        <translation>اسحب الوسادة إلى حيث تحتاج إليها، وأرِح جبهتك عليها.</translation>
    </message>
    <message>
        <source>Bolster lengthwise</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest: label of a choice, short</extracomment>
        <translation>وسادة بالطول</translation>
    </message>
    <message>
        <source>bolster lengthwise, under the chest and forehead</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>وسادة بالطول، تحت الصدر والجبهة</translation>
    </message>
    <message>
        <source>The easiest way: your whole front is carried, and your back folds less.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest: whom or what the choice helps</extracomment>
        <translation>أسهل طريقة: الجهة الأمامية كلها محمولة، وظهرك ينحني أقل.</translation>
    </message>
    <message>
        <source>Fold forward, chest down onto the bolster.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 3, get-in, fold-to-bolster: on the card, short</extracomment>
        <translation>انحنِ إلى الأمام، والصدر على الوسادة.</translation>
    </message>
    <message>
        <source>Walk your hands forward, and lay your chest down along the bolster.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 3, get-in, fold-to-bolster: spoken aloud</extracomment>
        <translation>سِر بيديك إلى الأمام، وضع صدرك على طول الوسادة.</translation>
    </message>
    <message>
        <source>Rest your forehead on the bolster too.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 4, get-in, forehead-along-bolster: on the card, short; pose childs-pose, forehead, bolster-under-chest, step 4, get-in, forehead-along-bolster: spoken aloud</extracomment>
        <translation>أرِح جبهتك على الوسادة أيضًا.</translation>
    </message>
    <message>
        <source>Let your arms lie on the mat beside the bolster.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 5, get-in, arms-beside-bolster: on the card, short</extracomment>
        <translation>دع ذراعيك على البساط بجانب الوسادة.</translation>
    </message>
    <message>
        <source>Let your arms lie on the mat, one on each side of the bolster.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 5, get-in, arms-beside-bolster: spoken aloud</extracomment>
        <translation>دع ذراعيك على البساط، واحدة على كل جانب من الوسادة.</translation>
    </message>
    <message>
        <source>Under the hips</source>
        <extracomment>pose childs-pose, hips: label of a choice, short</extracomment>
        <translation>تحت الوركين</translation>
    </message>
    <message>
        <source>Heels</source>
        <extracomment>pose childs-pose, hips, hips-on-heels: label of a choice, short</extracomment>
        <translation>الكعبان</translation>
    </message>
    <message>
        <source>When your hips reach your heels with ease.</source>
        <extracomment>pose childs-pose, hips, hips-on-heels: whom or what the choice helps</extracomment>
        <translation>عندما يصل الوركان إلى الكعبين بسهولة.</translation>
    </message>
    <message>
        <source>Blanket</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips: label of a choice, short; pose childs-pose, shins, blanket-under-shins: label of a choice, short</extracomment>
        <translation>بطانية</translation>
    </message>
    <message>
        <source>folded blanket between hips and heels</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>بطانية مطوية بين الوركين والكعبين</translation>
    </message>
    <message>
        <source>When your hips hover above your heels, or your knees do not like to bend so far.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips: whom or what the choice helps</extracomment>
        <translation>عندما يبقى الوركان فوق الكعبين، أو لا تحب الركبتان الانثناء إلى هذا الحد.</translation>
    </message>
    <message>
        <source>Sit your hips back onto the blanket.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 2, get-in, sit-back-on-blanket: on the card, short</extracomment>
        <translation>أرجِع الوركين فوق البطانية.</translation>
    </message>
    <message>
        <source>Sink your hips back onto the blanket.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 2, get-in, sit-back-on-blanket: spoken aloud</extracomment>
        <translation>دع الوركين يهبطان إلى الخلف فوق البطانية.</translation>
    </message>
    <message>
        <source>Under the shins</source>
        <extracomment>pose childs-pose, shins: label of a choice, short</extracomment>
        <translation>تحت قصبتي الساقين</translation>
    </message>
    <message>
        <source>When the mat is soft enough for your shins and feet.</source>
        <extracomment>pose childs-pose, shins, shins-on-mat: whom or what the choice helps</extracomment>
        <translation>عندما يكون البساط لينًا بما يكفي للقصبتين والقدمين.</translation>
    </message>
    <message>
        <source>folded blanket under the shins</source>
        <extracomment>pose childs-pose, shins, blanket-under-shins: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>بطانية مطوية تحت قصبتي الساقين</translation>
    </message>
    <message>
        <source>When your knees, your shins or the tops of your feet feel the floor.</source>
        <extracomment>pose childs-pose, shins, blanket-under-shins: whom or what the choice helps</extracomment>
        <translation>عندما تشعر الركبتان أو القصبتان أو ظهرا القدمين بالأرض.</translation>
    </message>
    <message>
        <source>Knee injury, or knees that hurt when they bend deeply</source>
        <extracomment>pose childs-pose: who should take care; stands before a question mark or a colon</extracomment>
        <translation>إصابة في الركبة، أو ركبتان تؤلمان عند الثني العميق</translation>
    </message>
    <message>
        <source>Tuck a folded blanket behind your knees, or leave this pose out and draw your knees in lying on your back.</source>
        <extracomment>pose childs-pose: what they do instead</extracomment>
        <translation>ضع بطانية مطوية خلف ركبتيك، أو اترك هذه الوضعية واسحب ركبتيك نحوك مستلقيًا على ظهرك.</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <extracomment>pose childs-pose: who should take care; stands before a question mark or a colon</extracomment>
        <translation>الحمل</translation>
    </message>
    <message>
        <source>Keep your knees wide and your belly free, and never let it be pressed.</source>
        <extracomment>pose childs-pose: what they do instead</extracomment>
        <translation>أبقِ الركبتين متباعدتين والبطن حرًا، ولا تدعه يُضغط أبدًا.</translation>
    </message>
    <message>
        <source>Bending forward brings on pain or tingling in a leg</source>
        <extracomment>pose childs-pose: who should take care; stands before a question mark or a colon</extracomment>
        <translation>الانحناء إلى الأمام يسبب ألمًا أو وخزًا في الساق</translation>
    </message>
    <message>
        <source>Stop, and rest in supported corpse pose.</source>
        <extracomment>pose childs-pose: what they do instead</extracomment>
        <translation>توقف، واسترح في وضعية الراحة المسنودة.</translation>
    </message>
    <message>
        <source>Knee to chest</source>
        <extracomment>pose knee-to-chest: name of the pose</extracomment>
        <translation>الركبة إلى الصدر</translation>
    </message>
    <message>
        <source>left knee</source>
        <extracomment>pose knee-to-chest, left side: label of a choice, short</extracomment>
        <translation>الركبة اليسرى</translation>
    </message>
    <message>
        <source>right knee</source>
        <extracomment>pose knee-to-chest, right side: label of a choice, short</extracomment>
        <translation>الركبة اليمنى</translation>
    </message>
    <message>
        <source>down into your lower back</source>
        <extracomment>pose knee-to-chest: where to breathe; goes on from “Breathe”</extracomment>
        <translation>نزولًا إلى أسفل الظهر</translation>
    </message>
    <message>
        <source>Lengthens your lower back a little, with the mat to carry your weight.</source>
        <extracomment>pose knee-to-chest: what the pose does</extracomment>
        <translation>تطيل أسفل الظهر قليلًا، والبساط يحمل وزنك.</translation>
    </message>
    <message>
        <source>A slow sway is a small massage for the muscles beside your spine.</source>
        <extracomment>pose knee-to-chest: what the pose does</extracomment>
        <translation>التأرجح البطيء تدليك صغير للعضلات بجانب العمود الفقري.</translation>
    </message>
    <message>
        <source>Come down over one side onto your back.</source>
        <extracomment>pose knee-to-chest, get-in, step 1, lie-back: on the card, short</extracomment>
        <translation>انزل عبر أحد جانبيك حتى تستلقي على ظهرك.</translation>
    </message>
    <message>
        <source>Lean on one elbow, come down onto your side, and roll over onto your back.</source>
        <extracomment>pose knee-to-chest, get-in, step 1, lie-back: spoken aloud</extracomment>
        <translation>استند إلى مرفقك، وانزل على جانبك، ثم تدحرج على ظهرك.</translation>
    </message>
    <message>
        <source>Both knees bent, soles on the mat.</source>
        <extracomment>pose knee-to-chest, get-in, step 2, soles-down: on the card, short</extracomment>
        <translation>الركبتان مثنيتان، وباطنا القدمين على البساط.</translation>
    </message>
    <message>
        <source>Keep both knees bent, with your soles on the mat.</source>
        <extracomment>pose knee-to-chest, get-in, step 2, soles-down: spoken aloud</extracomment>
        <translation>أبقِ الركبتين مثنيتين، وباطني القدمين على البساط.</translation>
    </message>
    <message>
        <source>Draw your left knee in towards your chest.</source>
        <extracomment>pose knee-to-chest, get-in, step 3, draw-in, left side: on the card, short; pose knee-to-chest, get-in, step 3, draw-in, left side: spoken aloud</extracomment>
        <translation>اسحب ركبتك اليسرى نحو صدرك.</translation>
    </message>
    <message>
        <source>Draw your right knee in towards your chest.</source>
        <extracomment>pose knee-to-chest, get-in, step 3, draw-in, right side: on the card, short; pose knee-to-chest, get-in, step 3, draw-in, right side: spoken aloud</extracomment>
        <translation>اسحب ركبتك اليمنى نحو صدرك.</translation>
    </message>
    <message>
        <source>Hold your left shin with both hands.</source>
        <extracomment>pose knee-to-chest, get-in, step 4, clasp-shin, left side: on the card, short</extracomment>
        <translation>أمسك قصبة ساقك اليسرى بكلتا يديك.</translation>
    </message>
    <message>
        <source>Hold your right shin with both hands.</source>
        <extracomment>pose knee-to-chest, get-in, step 4, clasp-shin, right side: on the card, short</extracomment>
        <translation>أمسك قصبة ساقك اليمنى بكلتا يديك.</translation>
    </message>
    <message>
        <source>Hold your left shin with both hands, just below the knee.</source>
        <extracomment>pose knee-to-chest, get-in, step 4, clasp-shin, left side: spoken aloud</extracomment>
        <translation>أمسك قصبة ساقك اليسرى بكلتا يديك، تحت الركبة مباشرة.</translation>
    </message>
    <message>
        <source>Hold your right shin with both hands, just below the knee.</source>
        <extracomment>pose knee-to-chest, get-in, step 4, clasp-shin, right side: spoken aloud</extracomment>
        <translation>أمسك قصبة ساقك اليمنى بكلتا يديك، تحت الركبة مباشرة.</translation>
    </message>
    <message>
        <source>Breathe into your lower back. Head and shoulders stay down.</source>
        <extracomment>pose knee-to-chest, hold, step 1, breathe: on the card, short</extracomment>
        <translation>تنفس نحو أسفل ظهرك. الرأس والكتفان على الأرض.</translation>
    </message>
    <message>
        <source>Breathe down into your lower back. Your head and both shoulders stay on the mat.</source>
        <extracomment>pose knee-to-chest, hold, step 1, breathe: spoken aloud</extracomment>
        <translation>تنفس نزولًا إلى أسفل ظهرك. رأسك وكتفاك يبقيان على البساط.</translation>
    </message>
    <message>
        <source>If it feels good, sway your left knee slowly from side to side.</source>
        <extracomment>pose knee-to-chest, hold, step 2, sway, left side: on the card, short</extracomment>
        <translation>إن كان ذلك مريحًا، أرجح ركبتك اليسرى ببطء من جانب إلى جانب.</translation>
    </message>
    <message>
        <source>If it feels good, sway your right knee slowly from side to side.</source>
        <extracomment>pose knee-to-chest, hold, step 2, sway, right side: on the card, short</extracomment>
        <translation>إن كان ذلك مريحًا، أرجح ركبتك اليمنى ببطء من جانب إلى جانب.</translation>
    </message>
    <message>
        <source>If it feels good, let your left knee sway slowly from side to side, like a small massage.</source>
        <extracomment>pose knee-to-chest, hold, step 2, sway, left side: spoken aloud</extracomment>
        <translation>إن كان ذلك مريحًا، دع ركبتك اليسرى تتأرجح ببطء من جانب إلى جانب، كتدليك صغير.</translation>
    </message>
    <message>
        <source>If it feels good, let your right knee sway slowly from side to side, like a small massage.</source>
        <extracomment>pose knee-to-chest, hold, step 2, sway, right side: spoken aloud</extracomment>
        <translation>إن كان ذلك مريحًا، دع ركبتك اليمنى تتأرجح ببطء من جانب إلى جانب، كتدليك صغير.</translation>
    </message>
    <message>
        <source>Let go, and set your right foot down.</source>
        <extracomment>pose knee-to-chest, change-sides, step 1, set-first-foot-down, left side: on the card, short; pose knee-to-chest, come-out, step 1, set-foot-down, right side: on the card, short</extracomment>
        <translation>اترك، وضع قدمك اليمنى على البساط.</translation>
    </message>
    <message>
        <source>Let go, and set your left foot down.</source>
        <extracomment>pose knee-to-chest, change-sides, step 1, set-first-foot-down, right side: on the card, short; pose knee-to-chest, come-out, step 1, set-foot-down, left side: on the card, short</extracomment>
        <translation>اترك، وضع قدمك اليسرى على البساط.</translation>
    </message>
    <message>
        <source>Let go gently, and set your right foot back on the mat.</source>
        <extracomment>pose knee-to-chest, change-sides, step 1, set-first-foot-down, left side: spoken aloud; pose knee-to-chest, come-out, step 1, set-foot-down, right side: spoken aloud</extracomment>
        <translation>اترك برفق، وأعد قدمك اليمنى إلى البساط.</translation>
    </message>
    <message>
        <source>Let go gently, and set your left foot back on the mat.</source>
        <extracomment>pose knee-to-chest, change-sides, step 1, set-first-foot-down, right side: spoken aloud; pose knee-to-chest, come-out, step 1, set-foot-down, left side: spoken aloud</extracomment>
        <translation>اترك برفق، وأعد قدمك اليسرى إلى البساط.</translation>
    </message>
    <message>
        <source>Draw your left knee in. Hold your shin with both hands.</source>
        <extracomment>pose knee-to-chest, change-sides, step 2, draw-other-in, left side: on the card, short</extracomment>
        <translation>اسحب ركبتك اليسرى. أمسك القصبة بكلتا يديك.</translation>
    </message>
    <message>
        <source>Draw your right knee in. Hold your shin with both hands.</source>
        <extracomment>pose knee-to-chest, change-sides, step 2, draw-other-in, right side: on the card, short</extracomment>
        <translation>اسحب ركبتك اليمنى. أمسك القصبة بكلتا يديك.</translation>
    </message>
    <message>
        <source>Now draw your left knee in, and hold your left shin with both hands.</source>
        <extracomment>pose knee-to-chest, change-sides, step 2, draw-other-in, left side: spoken aloud</extracomment>
        <translation>الآن اسحب ركبتك اليسرى، وأمسك قصبة ساقك اليسرى بكلتا يديك.</translation>
    </message>
    <message>
        <source>Now draw your right knee in, and hold your right shin with both hands.</source>
        <extracomment>pose knee-to-chest, change-sides, step 2, draw-other-in, right side: spoken aloud</extracomment>
        <translation>الآن اسحب ركبتك اليمنى، وأمسك قصبة ساقك اليمنى بكلتا يديك.</translation>
    </message>
    <message>
        <source>Rest for a breath or two, both knees bent.</source>
        <extracomment>pose knee-to-chest, rest, step 1, rest-knees-bent: on the card, short; pose knee-to-chest, rest, step 1, rest-knees-bent: spoken aloud; pose lying-twist, rest, step 1, rest-knees-bent: on the card, short (and 1 more places)</extracomment>
        <translation>استرح نفسًا أو نفسين، والركبتان مثنيتان.</translation>
    </message>
    <message>
        <source>Hands</source>
        <extracomment>pose knee-to-chest, hands: label of a choice, short</extracomment>
        <translation>اليدان</translation>
    </message>
    <message>
        <source>On the shin</source>
        <extracomment>pose knee-to-chest, hands, hands-on-shin: label of a choice, short</extracomment>
        <translation>على القصبة</translation>
    </message>
    <message>
        <source>When your knee bends easily and your hands reach your shin.</source>
        <extracomment>pose knee-to-chest, hands, hands-on-shin: whom or what the choice helps</extracomment>
        <translation>عندما تنثني ركبتك بسهولة وتصل يداك إلى القصبة.</translation>
    </message>
    <message>
        <source>Behind the thigh</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh: label of a choice, short</extracomment>
        <translation>خلف الفخذ</translation>
    </message>
    <message>
        <source>hands behind the thigh</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>اليدان خلف الفخذ</translation>
    </message>
    <message>
        <source>The gentler grip: it spares your knee and asks less of your back.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh: whom or what the choice helps</extracomment>
        <translation>المسكة الألطف: تريح ركبتك وتطلب من ظهرك أقل.</translation>
    </message>
    <message>
        <source>Hold the back of your left thigh with both hands.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 1, get-in, clasp-thigh, left side: on the card, short; pose knee-to-chest, hands, hands-behind-thigh, step 1, get-in, clasp-thigh, left side: spoken aloud</extracomment>
        <translation>أمسك خلف فخذك الأيسر بكلتا يديك.</translation>
    </message>
    <message>
        <source>Hold the back of your right thigh with both hands.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 1, get-in, clasp-thigh, right side: on the card, short; pose knee-to-chest, hands, hands-behind-thigh, step 1, get-in, clasp-thigh, right side: spoken aloud</extracomment>
        <translation>أمسك خلف فخذك الأيمن بكلتا يديك.</translation>
    </message>
    <message>
        <source>Draw your left knee in. Hold the back of your thigh.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 2, change-sides, draw-other-in-by-thigh, left side: on the card, short</extracomment>
        <translation>اسحب ركبتك اليسرى. أمسك خلف الفخذ.</translation>
    </message>
    <message>
        <source>Draw your right knee in. Hold the back of your thigh.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 2, change-sides, draw-other-in-by-thigh, right side: on the card, short</extracomment>
        <translation>اسحب ركبتك اليمنى. أمسك خلف الفخذ.</translation>
    </message>
    <message>
        <source>Now draw your left knee in, and hold the back of your left thigh.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 2, change-sides, draw-other-in-by-thigh, left side: spoken aloud</extracomment>
        <translation>الآن اسحب ركبتك اليسرى، وأمسك خلف فخذك الأيسر.</translation>
    </message>
    <message>
        <source>Now draw your right knee in, and hold the back of your right thigh.</source>
        <extracomment>pose knee-to-chest, hands, hands-behind-thigh, step 2, change-sides, draw-other-in-by-thigh, right side: spoken aloud</extracomment>
        <translation>الآن اسحب ركبتك اليمنى، وأمسك خلف فخذك الأيمن.</translation>
    </message>
    <message>
        <source>Strap</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh: label of a choice, short</extracomment>
        <translation>حزام</translation>
    </message>
    <message>
        <source>strap round the thigh</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>حزام حول الفخذ</translation>
    </message>
    <message>
        <source>When your hands do not reach without lifting your head or your shoulders.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh: whom or what the choice helps</extracomment>
        <translation>عندما لا تصل يداك دون أن يرتفع رأسك أو كتفاك.</translation>
    </message>
    <message>
        <source>Lay your strap beside your hips, within reach.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 1, set-up, strap-to-hand: on the card, short</extracomment>
        <translation>ضع الحزام بجانب وركيك، في متناول اليد.</translation>
    </message>
    <message>
        <source>Lay your strap on the mat beside your hips, within reach.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 1, set-up, strap-to-hand: spoken aloud</extracomment>
        <translation>ضع الحزام على البساط بجانب وركيك، في متناول اليد.</translation>
    </message>
    <message>
        <source>Loop the strap behind your left thigh. Hold one end in each hand.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 2, get-in, loop-strap, left side: on the card, short</extracomment>
        <translation>لُفّ الحزام خلف فخذك الأيسر. أمسك طرفًا بكل يد.</translation>
    </message>
    <message>
        <source>Loop the strap behind your right thigh. Hold one end in each hand.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 2, get-in, loop-strap, right side: on the card, short</extracomment>
        <translation>لُفّ الحزام خلف فخذك الأيمن. أمسك طرفًا بكل يد.</translation>
    </message>
    <message>
        <source>Loop the strap behind your left thigh, hold one end in each hand, and let your elbows sink.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 2, get-in, loop-strap, left side: spoken aloud</extracomment>
        <translation>لُفّ الحزام خلف فخذك الأيسر، وأمسك طرفًا بكل يد، ودع مرفقيك يهبطان.</translation>
    </message>
    <message>
        <source>Loop the strap behind your right thigh, hold one end in each hand, and let your elbows sink.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 2, get-in, loop-strap, right side: spoken aloud</extracomment>
        <translation>لُفّ الحزام خلف فخذك الأيمن، وأمسك طرفًا بكل يد، ودع مرفقيك يهبطان.</translation>
    </message>
    <message>
        <source>Draw your left knee in, and loop the strap behind that thigh.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 3, change-sides, move-strap, left side: on the card, short</extracomment>
        <translation>اسحب ركبتك اليسرى، ولُفّ الحزام خلف ذلك الفخذ.</translation>
    </message>
    <message>
        <source>Draw your right knee in, and loop the strap behind that thigh.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 3, change-sides, move-strap, right side: on the card, short</extracomment>
        <translation>اسحب ركبتك اليمنى، ولُفّ الحزام خلف ذلك الفخذ.</translation>
    </message>
    <message>
        <source>Now draw your left knee in, loop the strap behind your left thigh, and hold both ends.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 3, change-sides, move-strap, left side: spoken aloud</extracomment>
        <translation>الآن اسحب ركبتك اليسرى، ولُفّ الحزام خلف فخذك الأيسر، وأمسك الطرفين.</translation>
    </message>
    <message>
        <source>Now draw your right knee in, loop the strap behind your right thigh, and hold both ends.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 3, change-sides, move-strap, right side: spoken aloud</extracomment>
        <translation>الآن اسحب ركبتك اليمنى، ولُفّ الحزام خلف فخذك الأيمن، وأمسك الطرفين.</translation>
    </message>
    <message>
        <source>Under the head</source>
        <extracomment>pose knee-to-chest, head: label of a choice, short; pose supported-savasana, head: label of a choice, short</extracomment>
        <translation>تحت الرأس</translation>
    </message>
    <message>
        <source>When your chin stays level as your head lies down.</source>
        <extracomment>pose knee-to-chest, head, head-on-mat: whom or what the choice helps; pose supported-savasana, head, head-on-mat: whom or what the choice helps</extracomment>
        <translation>عندما يبقى ذقنك مستويًا ورأسك على الأرض.</translation>
    </message>
    <message>
        <source>Folded blanket</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head: label of a choice, short; pose lying-twist, between, blanket-between-knees: label of a choice, short; pose supported-savasana, head, blanket-under-head: label of a choice, short</extracomment>
        <translation>بطانية مطوية</translation>
    </message>
    <message>
        <source>folded blanket under the head</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop; pose supported-savasana, head, blanket-under-head: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>بطانية مطوية تحت الرأس</translation>
    </message>
    <message>
        <source>When your chin tips up, or the back of your head feels the floor.</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head: whom or what the choice helps; pose supported-savasana, head, blanket-under-head: whom or what the choice helps</extracomment>
        <translation>عندما يميل ذقنك إلى أعلى، أو يشعر مؤخر رأسك بالأرض.</translation>
    </message>
    <message>
        <source>Hip replacement</source>
        <extracomment>pose knee-to-chest: who should take care; stands before a question mark or a colon</extracomment>
        <translation>مفصل ورك صناعي</translation>
    </message>
    <message>
        <source>Hold behind the thigh, and do not draw the knee past a right angle.</source>
        <extracomment>pose knee-to-chest: what they do instead</extracomment>
        <translation>أمسك خلف الفخذ، ولا تسحب الركبة أبعد من زاوية قائمة.</translation>
    </message>
    <message>
        <source>Late pregnancy</source>
        <extracomment>pose knee-to-chest: who should take care; stands before a question mark or a colon</extracomment>
        <translation>أواخر الحمل</translation>
    </message>
    <message>
        <source>Draw the knee out beside your belly, never onto it.</source>
        <extracomment>pose knee-to-chest: what they do instead</extracomment>
        <translation>اسحب الركبة إلى جانب بطنك، لا فوقه أبدًا.</translation>
    </message>
    <message>
        <source>Lying twist</source>
        <extracomment>pose lying-twist: name of the pose</extracomment>
        <translation>التواء مستلقٍ</translation>
    </message>
    <message>
        <source>knees to the left</source>
        <extracomment>pose lying-twist, left side: label of a choice, short</extracomment>
        <translation>الركبتان إلى اليسار</translation>
    </message>
    <message>
        <source>knees to the right</source>
        <extracomment>pose lying-twist, right side: label of a choice, short</extracomment>
        <translation>الركبتان إلى اليمين</translation>
    </message>
    <message>
        <source>straight to where it is tight or sore</source>
        <extracomment>pose lying-twist: where to breathe; goes on from “Breathe”</extracomment>
        <translation>مباشرة إلى حيث الشد أو الألم</translation>
    </message>
    <message>
        <source>Turns your spine gently, with your weight on the mat.</source>
        <extracomment>pose lying-twist: what the pose does</extracomment>
        <translation>يدير عمودك الفقري برفق، ووزنك على البساط.</translation>
    </message>
    <message>
        <source>Loosens the muscles around your waist and your hips.</source>
        <extracomment>pose lying-twist: what the pose does</extracomment>
        <translation>يرخي العضلات حول خصرك ووركيك.</translation>
    </message>
    <message>
        <source>Gives you time to breathe into one side of your back, then the other.</source>
        <extracomment>pose lying-twist: what the pose does</extracomment>
        <translation>يمنحك وقتًا لتتنفس في جانب من ظهرك، ثم في الآخر.</translation>
    </message>
    <message>
        <source>Open your arms out wide.</source>
        <extracomment>pose lying-twist, get-in, step 1, open-arms: on the card, short</extracomment>
        <translation>افتح ذراعيك واسعًا.</translation>
    </message>
    <message>
        <source>Open your arms out wide on the mat.</source>
        <extracomment>pose lying-twist, get-in, step 1, open-arms: spoken aloud</extracomment>
        <translation>افتح ذراعيك واسعًا على البساط.</translation>
    </message>
    <message>
        <source>Lift your hips and shift them a hand&apos;s breadth to the right.</source>
        <extracomment>pose lying-twist, get-in, step 2, shift-hips, left side: on the card, short</extracomment>
        <translation>ارفع وركيك وحرّكهما عرض كف إلى اليمين.</translation>
    </message>
    <message>
        <source>Lift your hips and shift them a hand&apos;s breadth to the left.</source>
        <extracomment>pose lying-twist, get-in, step 2, shift-hips, right side: on the card, short</extracomment>
        <translation>ارفع وركيك وحرّكهما عرض كف إلى اليسار.</translation>
    </message>
    <message>
        <source>Press into your feet, lift your hips a little, and set them down a hand&apos;s breadth to the right.</source>
        <extracomment>pose lying-twist, get-in, step 2, shift-hips, left side: spoken aloud</extracomment>
        <translation>ادفع بقدميك، وارفع وركيك قليلًا، وأنزلهما عرض كف إلى اليمين.</translation>
    </message>
    <message>
        <source>Press into your feet, lift your hips a little, and set them down a hand&apos;s breadth to the left.</source>
        <extracomment>pose lying-twist, get-in, step 2, shift-hips, right side: spoken aloud</extracomment>
        <translation>ادفع بقدميك، وارفع وركيك قليلًا، وأنزلهما عرض كف إلى اليسار.</translation>
    </message>
    <message>
        <source>Let both knees sink to the left.</source>
        <extracomment>pose lying-twist, get-in, step 3, drop-knees, left side: on the card, short; pose lying-twist, change-sides, step 3, drop-knees-across, left side: on the card, short</extracomment>
        <translation>دع ركبتيك تهبطان إلى اليسار.</translation>
    </message>
    <message>
        <source>Let both knees sink to the right.</source>
        <extracomment>pose lying-twist, get-in, step 3, drop-knees, right side: on the card, short; pose lying-twist, change-sides, step 3, drop-knees-across, right side: on the card, short</extracomment>
        <translation>دع ركبتيك تهبطان إلى اليمين.</translation>
    </message>
    <message>
        <source>Now let both knees sink slowly over to the left.</source>
        <extracomment>pose lying-twist, get-in, step 3, drop-knees, left side: spoken aloud</extracomment>
        <translation>الآن دع ركبتيك تهبطان ببطء إلى اليسار.</translation>
    </message>
    <message>
        <source>Now let both knees sink slowly over to the right.</source>
        <extracomment>pose lying-twist, get-in, step 3, drop-knees, right side: spoken aloud</extracomment>
        <translation>الآن دع ركبتيك تهبطان ببطء إلى اليمين.</translation>
    </message>
    <message>
        <source>Keep your right shoulder blade heavy, collarbones to the ceiling.</source>
        <extracomment>pose lying-twist, hold, step 1, shoulder-heavy, left side: on the card, short</extracomment>
        <translation>أبقِ لوح كتفك الأيمن ثقيلًا، والترقوتان نحو السقف.</translation>
    </message>
    <message>
        <source>Keep your left shoulder blade heavy, collarbones to the ceiling.</source>
        <extracomment>pose lying-twist, hold, step 1, shoulder-heavy, right side: on the card, short</extracomment>
        <translation>أبقِ لوح كتفك الأيسر ثقيلًا، والترقوتان نحو السقف.</translation>
    </message>
    <message>
        <source>Let your right shoulder blade stay heavy on the mat, your collarbones facing the ceiling.</source>
        <extracomment>pose lying-twist, hold, step 1, shoulder-heavy, left side: spoken aloud</extracomment>
        <translation>دع لوح كتفك الأيمن ثقيلًا على البساط، وترقوتاك متجهتان إلى السقف.</translation>
    </message>
    <message>
        <source>Let your left shoulder blade stay heavy on the mat, your collarbones facing the ceiling.</source>
        <extracomment>pose lying-twist, hold, step 1, shoulder-heavy, right side: spoken aloud</extracomment>
        <translation>دع لوح كتفك الأيسر ثقيلًا على البساط، وترقوتاك متجهتان إلى السقف.</translation>
    </message>
    <message>
        <source>Send your breath to where it is tight or sore.</source>
        <extracomment>pose lying-twist, hold, step 2, breathe: on the card, short</extracomment>
        <translation>أرسل نفَسك إلى حيث الشد أو الألم.</translation>
    </message>
    <message>
        <source>Relax, from your lower belly down.</source>
        <extracomment>pose lying-twist, hold, step 3, soften: on the card, short</extracomment>
        <translation>استرخِ، من أسفل البطن نزولًا.</translation>
    </message>
    <message>
        <source>Relax, from your lower belly all the way down.</source>
        <extracomment>pose lying-twist, hold, step 3, soften: spoken aloud</extracomment>
        <translation>استرخِ، من أسفل البطن حتى القدمين.</translation>
    </message>
    <message>
        <source>Bring your knees back up, one after the other.</source>
        <extracomment>pose lying-twist, change-sides, step 1, knees-to-middle: on the card, short; pose lying-twist, come-out, step 1, knees-up: on the card, short</extracomment>
        <translation>أعد ركبتيك إلى أعلى، واحدة بعد الأخرى.</translation>
    </message>
    <message>
        <source>Bring your knees back up to the middle, one after the other.</source>
        <extracomment>pose lying-twist, change-sides, step 1, knees-to-middle: spoken aloud; pose lying-twist, come-out, step 1, knees-up: spoken aloud</extracomment>
        <translation>أعد ركبتيك إلى الوسط، واحدة بعد الأخرى.</translation>
    </message>
    <message>
        <source>Shift your hips past the middle, a hand&apos;s breadth to the right.</source>
        <extracomment>pose lying-twist, change-sides, step 2, shift-hips-across, left side: on the card, short</extracomment>
        <translation>حرّك وركيك إلى ما بعد الوسط، عرض كف إلى اليمين.</translation>
    </message>
    <message>
        <source>Shift your hips past the middle, a hand&apos;s breadth to the left.</source>
        <extracomment>pose lying-twist, change-sides, step 2, shift-hips-across, right side: on the card, short</extracomment>
        <translation>حرّك وركيك إلى ما بعد الوسط، عرض كف إلى اليسار.</translation>
    </message>
    <message>
        <source>Lift your hips, and set them down past the middle, a hand&apos;s breadth to the right.</source>
        <extracomment>pose lying-twist, change-sides, step 2, shift-hips-across, left side: spoken aloud</extracomment>
        <translation>ارفع وركيك، وأنزلهما بعد الوسط، عرض كف إلى اليمين.</translation>
    </message>
    <message>
        <source>Lift your hips, and set them down past the middle, a hand&apos;s breadth to the left.</source>
        <extracomment>pose lying-twist, change-sides, step 2, shift-hips-across, right side: spoken aloud</extracomment>
        <translation>ارفع وركيك، وأنزلهما بعد الوسط، عرض كف إلى اليسار.</translation>
    </message>
    <message>
        <source>Let both knees sink slowly over to the left.</source>
        <extracomment>pose lying-twist, change-sides, step 3, drop-knees-across, left side: spoken aloud</extracomment>
        <translation>دع ركبتيك تهبطان ببطء نحو اليسار.</translation>
    </message>
    <message>
        <source>Let both knees sink slowly over to the right.</source>
        <extracomment>pose lying-twist, change-sides, step 3, drop-knees-across, right side: spoken aloud</extracomment>
        <translation>دع ركبتيك تهبطان ببطء نحو اليمين.</translation>
    </message>
    <message>
        <source>Under the knee</source>
        <extracomment>pose lying-twist, knee: label of a choice, short</extracomment>
        <translation>تحت الركبة</translation>
    </message>
    <message>
        <source>When your lower knee comes down with ease.</source>
        <extracomment>pose lying-twist, knee, knee-free: whom or what the choice helps</extracomment>
        <translation>عندما تنزل الركبة السفلى بسهولة.</translation>
    </message>
    <message>
        <source>Block, low</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee: label of a choice, short</extracomment>
        <translation>قالب، منخفض</translation>
    </message>
    <message>
        <source>low block under the knee</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>قالب منخفض تحت الركبة</translation>
    </message>
    <message>
        <source>When your lower knee floats just above the mat.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee: whom or what the choice helps</extracomment>
        <translation>عندما تبقى الركبة السفلى فوق البساط بقليل.</translation>
    </message>
    <message>
        <source>Lay your block flat to your left, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 1, set-up, place-block-low, left side: on the card, short; pose lying-twist, knee, block-low-under-knee, step 1, set-up, place-block-low, left side: spoken aloud</extracomment>
        <translation>ضع القالب مسطحًا إلى يسارك، حيث ستصل الركبة.</translation>
    </message>
    <message>
        <source>Lay your block flat to your right, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 1, set-up, place-block-low, right side: on the card, short; pose lying-twist, knee, block-low-under-knee, step 1, set-up, place-block-low, right side: spoken aloud</extracomment>
        <translation>ضع القالب مسطحًا إلى يمينك، حيث ستصل الركبة.</translation>
    </message>
    <message>
        <source>Let both knees sink to the left. Rest the lower one on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 2, get-in, drop-knees-to-low-block, left side: on the card, short; pose lying-twist, knee, block-low-under-knee, step 4, change-sides, drop-knees-across-to-low-block, left side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 2, get-in, drop-knees-to-middle-block, left side: on the card, short (and 3 more places)</extracomment>
        <translation>دع ركبتيك تهبطان إلى اليسار. أرِح السفلى على القالب.</translation>
    </message>
    <message>
        <source>Let both knees sink to the right. Rest the lower one on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 2, get-in, drop-knees-to-low-block, right side: on the card, short; pose lying-twist, knee, block-low-under-knee, step 4, change-sides, drop-knees-across-to-low-block, right side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 2, get-in, drop-knees-to-middle-block, right side: on the card, short (and 3 more places)</extracomment>
        <translation>دع ركبتيك تهبطان إلى اليمين. أرِح السفلى على القالب.</translation>
    </message>
    <message>
        <source>Now let both knees sink to the left, until the lower one rests on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 2, get-in, drop-knees-to-low-block, left side: spoken aloud; pose lying-twist, knee, block-middle-under-knee, step 2, get-in, drop-knees-to-middle-block, left side: spoken aloud; pose lying-twist, knee, block-high-under-knee, step 2, get-in, drop-knees-to-high-block, left side: spoken aloud</extracomment>
        <translation>الآن دع ركبتيك تهبطان إلى اليسار، حتى تستريح السفلى على القالب.</translation>
    </message>
    <message>
        <source>Now let both knees sink to the right, until the lower one rests on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 2, get-in, drop-knees-to-low-block, right side: spoken aloud; pose lying-twist, knee, block-middle-under-knee, step 2, get-in, drop-knees-to-middle-block, right side: spoken aloud; pose lying-twist, knee, block-high-under-knee, step 2, get-in, drop-knees-to-high-block, right side: spoken aloud</extracomment>
        <translation>الآن دع ركبتيك تهبطان إلى اليمين، حتى تستريح السفلى على القالب.</translation>
    </message>
    <message>
        <source>Move your block over to your left.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 3, change-sides, move-low-block, left side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 3, change-sides, move-middle-block, left side: on the card, short; pose lying-twist, knee, block-high-under-knee, step 3, change-sides, move-high-block, left side: on the card, short</extracomment>
        <translation>انقل القالب إلى يسارك.</translation>
    </message>
    <message>
        <source>Move your block over to your right.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 3, change-sides, move-low-block, right side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 3, change-sides, move-middle-block, right side: on the card, short; pose lying-twist, knee, block-high-under-knee, step 3, change-sides, move-high-block, right side: on the card, short</extracomment>
        <translation>انقل القالب إلى يمينك.</translation>
    </message>
    <message>
        <source>Move your block across to your left side, lying flat.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 3, change-sides, move-low-block, left side: spoken aloud</extracomment>
        <translation>انقل القالب إلى جانبك الأيسر، مسطحًا.</translation>
    </message>
    <message>
        <source>Move your block across to your right side, lying flat.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 3, change-sides, move-low-block, right side: spoken aloud</extracomment>
        <translation>انقل القالب إلى جانبك الأيمن، مسطحًا.</translation>
    </message>
    <message>
        <source>Let both knees sink to the left, until the lower one rests on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 4, change-sides, drop-knees-across-to-low-block, left side: spoken aloud; pose lying-twist, knee, block-middle-under-knee, step 4, change-sides, drop-knees-across-to-middle-block, left side: spoken aloud; pose lying-twist, knee, block-high-under-knee, step 4, change-sides, drop-knees-across-to-high-block, left side: spoken aloud</extracomment>
        <translation>دع ركبتيك تهبطان إلى اليسار، حتى تستريح السفلى على القالب.</translation>
    </message>
    <message>
        <source>Let both knees sink to the right, until the lower one rests on the block.</source>
        <extracomment>pose lying-twist, knee, block-low-under-knee, step 4, change-sides, drop-knees-across-to-low-block, right side: spoken aloud; pose lying-twist, knee, block-middle-under-knee, step 4, change-sides, drop-knees-across-to-middle-block, right side: spoken aloud; pose lying-twist, knee, block-high-under-knee, step 4, change-sides, drop-knees-across-to-high-block, right side: spoken aloud</extracomment>
        <translation>دع ركبتيك تهبطان إلى اليمين، حتى تستريح السفلى على القالب.</translation>
    </message>
    <message>
        <source>Block, middle</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee: label of a choice, short</extracomment>
        <translation>قالب، متوسط</translation>
    </message>
    <message>
        <source>block on its long edge under the knee</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>قالب على حافته الطويلة تحت الركبة</translation>
    </message>
    <message>
        <source>When your lower knee floats a good way above the mat, or pulls in your back.</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee: whom or what the choice helps</extracomment>
        <translation>عندما تبقى الركبة السفلى بعيدة عن البساط، أو تشدّ في ظهرك.</translation>
    </message>
    <message>
        <source>Set your block on its long edge to your left, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee, step 1, set-up, place-block-middle, left side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 1, set-up, place-block-middle, left side: spoken aloud</extracomment>
        <translation>ضع القالب على حافته الطويلة إلى يسارك، حيث ستصل الركبة.</translation>
    </message>
    <message>
        <source>Set your block on its long edge to your right, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee, step 1, set-up, place-block-middle, right side: on the card, short; pose lying-twist, knee, block-middle-under-knee, step 1, set-up, place-block-middle, right side: spoken aloud</extracomment>
        <translation>ضع القالب على حافته الطويلة إلى يمينك، حيث ستصل الركبة.</translation>
    </message>
    <message>
        <source>Move your block across to your left side, on its long edge.</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee, step 3, change-sides, move-middle-block, left side: spoken aloud</extracomment>
        <translation>انقل القالب إلى جانبك الأيسر، على حافته الطويلة.</translation>
    </message>
    <message>
        <source>Move your block across to your right side, on its long edge.</source>
        <extracomment>pose lying-twist, knee, block-middle-under-knee, step 3, change-sides, move-middle-block, right side: spoken aloud</extracomment>
        <translation>انقل القالب إلى جانبك الأيمن، على حافته الطويلة.</translation>
    </message>
    <message>
        <source>Block, high</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee: label of a choice, short</extracomment>
        <translation>قالب، مرتفع</translation>
    </message>
    <message>
        <source>upright block under the knee</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>قالب قائم تحت الركبة</translation>
    </message>
    <message>
        <source>When only a small turn feels right today.</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee: whom or what the choice helps</extracomment>
        <translation>عندما لا يريحك اليوم إلا التواء صغير.</translation>
    </message>
    <message>
        <source>Stand your block on its end to your left, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee, step 1, set-up, place-block-high, left side: on the card, short; pose lying-twist, knee, block-high-under-knee, step 1, set-up, place-block-high, left side: spoken aloud</extracomment>
        <translation>أوقف القالب على طرفه إلى يسارك، حيث ستصل الركبة.</translation>
    </message>
    <message>
        <source>Stand your block on its end to your right, where your knee will land.</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee, step 1, set-up, place-block-high, right side: on the card, short; pose lying-twist, knee, block-high-under-knee, step 1, set-up, place-block-high, right side: spoken aloud</extracomment>
        <translation>أوقف القالب على طرفه إلى يمينك، حيث ستصل الركبة.</translation>
    </message>
    <message>
        <source>Move your block across to your left side, standing on its end.</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee, step 3, change-sides, move-high-block, left side: spoken aloud</extracomment>
        <translation>انقل القالب إلى جانبك الأيسر، قائمًا على طرفه.</translation>
    </message>
    <message>
        <source>Move your block across to your right side, standing on its end.</source>
        <extracomment>pose lying-twist, knee, block-high-under-knee, step 3, change-sides, move-high-block, right side: spoken aloud</extracomment>
        <translation>انقل القالب إلى جانبك الأيمن، قائمًا على طرفه.</translation>
    </message>
    <message>
        <source>Bolster</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee: label of a choice, short; pose supported-savasana, legs, bolster-under-knees: label of a choice, short</extracomment>
        <translation>وسادة أسطوانية</translation>
    </message>
    <message>
        <source>bolster under the knee</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>وسادة أسطوانية تحت الركبة</translation>
    </message>
    <message>
        <source>The easiest way: your whole lower leg is carried, and your back turns less.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee: whom or what the choice helps</extracomment>
        <translation>أسهل طريقة: ساقك السفلى كلها محمولة، وظهرك يلتوي أقل.</translation>
    </message>
    <message>
        <source>Lay your bolster to your left, where your leg will land.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 1, set-up, place-bolster, left side: on the card, short; pose lying-twist, knee, bolster-under-knee, step 1, set-up, place-bolster, left side: spoken aloud</extracomment>
        <translation>ضع الوسادة إلى يسارك، حيث ستصل الساق.</translation>
    </message>
    <message>
        <source>Lay your bolster to your right, where your leg will land.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 1, set-up, place-bolster, right side: on the card, short; pose lying-twist, knee, bolster-under-knee, step 1, set-up, place-bolster, right side: spoken aloud</extracomment>
        <translation>ضع الوسادة إلى يمينك، حيث ستصل الساق.</translation>
    </message>
    <message>
        <source>Let both knees sink to the left, down onto the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 2, get-in, drop-knees-to-bolster, left side: on the card, short; pose lying-twist, knee, bolster-under-knee, step 4, change-sides, drop-knees-across-to-bolster, left side: on the card, short</extracomment>
        <translation>دع ركبتيك تهبطان إلى اليسار، نزولًا على الوسادة.</translation>
    </message>
    <message>
        <source>Let both knees sink to the right, down onto the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 2, get-in, drop-knees-to-bolster, right side: on the card, short; pose lying-twist, knee, bolster-under-knee, step 4, change-sides, drop-knees-across-to-bolster, right side: on the card, short</extracomment>
        <translation>دع ركبتيك تهبطان إلى اليمين، نزولًا على الوسادة.</translation>
    </message>
    <message>
        <source>Now let both knees sink to the left, until the lower one rests on the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 2, get-in, drop-knees-to-bolster, left side: spoken aloud</extracomment>
        <translation>الآن دع ركبتيك تهبطان إلى اليسار، حتى تستريح السفلى على الوسادة.</translation>
    </message>
    <message>
        <source>Now let both knees sink to the right, until the lower one rests on the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 2, get-in, drop-knees-to-bolster, right side: spoken aloud</extracomment>
        <translation>الآن دع ركبتيك تهبطان إلى اليمين، حتى تستريح السفلى على الوسادة.</translation>
    </message>
    <message>
        <source>Move your bolster over to your left.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 3, change-sides, move-bolster, left side: on the card, short</extracomment>
        <translation>انقل الوسادة إلى يسارك.</translation>
    </message>
    <message>
        <source>Move your bolster over to your right.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 3, change-sides, move-bolster, right side: on the card, short</extracomment>
        <translation>انقل الوسادة إلى يمينك.</translation>
    </message>
    <message>
        <source>Let both knees sink to the left, until the lower one rests on the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 4, change-sides, drop-knees-across-to-bolster, left side: spoken aloud</extracomment>
        <translation>دع ركبتيك تهبطان إلى اليسار، حتى تستريح السفلى على الوسادة.</translation>
    </message>
    <message>
        <source>Let both knees sink to the right, until the lower one rests on the bolster.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 4, change-sides, drop-knees-across-to-bolster, right side: spoken aloud</extracomment>
        <translation>دع ركبتيك تهبطان إلى اليمين، حتى تستريح السفلى على الوسادة.</translation>
    </message>
    <message>
        <source>Between the knees</source>
        <extracomment>pose lying-twist, between: label of a choice, short</extracomment>
        <translation>بين الركبتين</translation>
    </message>
    <message>
        <source>When your upper knee rests on the lower one with ease.</source>
        <extracomment>pose lying-twist, between, knees-together: whom or what the choice helps</extracomment>
        <translation>عندما تستريح الركبة العليا على السفلى بسهولة.</translation>
    </message>
    <message>
        <source>folded blanket between the knees</source>
        <extracomment>pose lying-twist, between, blanket-between-knees: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>بطانية مطوية بين الركبتين</translation>
    </message>
    <message>
        <source>When your upper hip pulls, or your knees press on each other.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees: whom or what the choice helps</extracomment>
        <translation>عندما يشدّ وركك الأعلى، أو تضغط الركبتان إحداهما على الأخرى.</translation>
    </message>
    <message>
        <source>Recent disc injury, spinal fusion or osteoporosis</source>
        <extracomment>pose lying-twist: who should take care; stands before a question mark or a colon</extracomment>
        <translation>إصابة حديثة في القرص، أو تثبيت فقرات، أو هشاشة عظام</translation>
    </message>
    <message>
        <source>Keep your knees higher on a bolster and turn only a little, or leave this pose out.</source>
        <extracomment>pose lying-twist: what they do instead</extracomment>
        <translation>أبقِ ركبتيك أعلى على وسادة أسطوانية والتوِ قليلًا فقط، أو اترك هذه الوضعية.</translation>
    </message>
    <message>
        <source>Pain that runs down a leg</source>
        <extracomment>pose lying-twist: who should take care; stands before a question mark or a colon</extracomment>
        <translation>ألم يمتد إلى الساق</translation>
    </message>
    <message>
        <source>Stop, come back to the middle, and rest in supported corpse pose.</source>
        <extracomment>pose lying-twist: what they do instead</extracomment>
        <translation>توقف، وعد إلى الوسط، واسترح في وضعية الراحة المسنودة.</translation>
    </message>
    <message>
        <source>Supported corpse pose</source>
        <extracomment>pose supported-savasana: name of the pose</extracomment>
        <translation>وضعية الراحة المسنودة</translation>
    </message>
    <message>
        <source>softly into your belly</source>
        <extracomment>pose supported-savasana: where to breathe; goes on from “Breathe”</extracomment>
        <translation>بلين نحو البطن</translation>
    </message>
    <message>
        <source>Takes the weight of your legs off your lower back.</source>
        <extracomment>pose supported-savasana: what the pose does</extracomment>
        <translation>ترفع عن أسفل ظهرك ثقل ساقيك.</translation>
    </message>
    <message>
        <source>Gives what you have just done time to settle.</source>
        <extracomment>pose supported-savasana: what the pose does</extracomment>
        <translation>تمنح ما فعلته للتو وقتًا ليستقر.</translation>
    </message>
    <message>
        <source>Set your feet a little wider than your hips.</source>
        <extracomment>pose supported-savasana, get-in, step 1, feet-wide: on the card, short</extracomment>
        <translation>ضع قدميك أوسع قليلًا من الوركين.</translation>
    </message>
    <message>
        <source>Set your feet flat, a little wider than your hips.</source>
        <extracomment>pose supported-savasana, get-in, step 1, feet-wide: spoken aloud</extracomment>
        <translation>ضع قدميك مسطحتين، أوسع قليلًا من الوركين.</translation>
    </message>
    <message>
        <source>Let your knees lean in on each other.</source>
        <extracomment>pose supported-savasana, get-in, step 2, knees-lean: on the card, short; pose supported-savasana, get-in, step 2, knees-lean: spoken aloud</extracomment>
        <translation>دع ركبتيك تستند إحداهما إلى الأخرى.</translation>
    </message>
    <message>
        <source>Rest your arms a little away from your sides, palms up.</source>
        <extracomment>pose supported-savasana, get-in, step 3, arms-away: on the card, short</extracomment>
        <translation>أرِح ذراعيك بعيدًا قليلًا عن جسمك، والكفان إلى أعلى.</translation>
    </message>
    <message>
        <source>Rest your arms a little away from your sides, with your palms up.</source>
        <extracomment>pose supported-savasana, get-in, step 3, arms-away: spoken aloud</extracomment>
        <translation>أرِح ذراعيك بعيدًا قليلًا عن جسمك، وكفاك إلى أعلى.</translation>
    </message>
    <message>
        <source>Close your eyes. Let your breath come and go.</source>
        <extracomment>pose supported-savasana, hold, step 1, breathe: on the card, short</extracomment>
        <translation>أغمض عينيك. دع النفَس يأتي ويذهب.</translation>
    </message>
    <message>
        <source>Let your eyes close, and let your breath come and go as it likes.</source>
        <extracomment>pose supported-savasana, hold, step 1, breathe: spoken aloud</extracomment>
        <translation>دع عينيك تُغمضان، ودع النفَس يأتي ويذهب كما يشاء.</translation>
    </message>
    <message>
        <source>Soften your jaw, your shoulders, your belly.</source>
        <extracomment>pose supported-savasana, hold, step 2, soften: on the card, short</extracomment>
        <translation>أرخِ الفك والكتفين والبطن.</translation>
    </message>
    <message>
        <source>Soften your jaw, your shoulders, and your belly.</source>
        <extracomment>pose supported-savasana, hold, step 2, soften: spoken aloud</extracomment>
        <translation>أرخِ فكك وكتفيك وبطنك.</translation>
    </message>
    <message>
        <source>Nothing more to do. Stay, and rest.</source>
        <extracomment>pose supported-savasana, hold, step 3, stay: on the card, short</extracomment>
        <translation>لا شيء آخر تفعله. ابقَ واسترح.</translation>
    </message>
    <message>
        <source>There is nothing more to do. The mat carries you. Stay, and rest.</source>
        <extracomment>pose supported-savasana, hold, step 3, stay: spoken aloud</extracomment>
        <translation>لا شيء آخر تفعله. البساط يحملك. ابقَ واسترح.</translation>
    </message>
    <message>
        <source>Press up with your hands, head last.</source>
        <extracomment>pose supported-savasana, come-out, step 4, press-up: on the card, short</extracomment>
        <translation>ادفع بيديك وانهض، والرأس في الآخر.</translation>
    </message>
    <message>
        <source>Sit quietly, and notice how you feel.</source>
        <extracomment>pose supported-savasana, rest, step 1, sit-quietly: on the card, short</extracomment>
        <translation>اجلس بهدوء، ولاحظ كيف تشعر.</translation>
    </message>
    <message>
        <source>Sit quietly for a breath or two, and notice how you feel.</source>
        <extracomment>pose supported-savasana, rest, step 1, sit-quietly: spoken aloud</extracomment>
        <translation>اجلس بهدوء نفسًا أو نفسين، ولاحظ كيف تشعر.</translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>pose supported-savasana, legs: label of a choice, short</extracomment>
        <translation>الساقان</translation>
    </message>
    <message>
        <source>Feet flat</source>
        <extracomment>pose supported-savasana, legs, feet-flat: label of a choice, short</extracomment>
        <translation>القدمان على الأرض</translation>
    </message>
    <message>
        <source>The most support without a prop: straight legs can press on a sore lower back, bent knees do not.</source>
        <extracomment>pose supported-savasana, legs, feet-flat: whom or what the choice helps</extracomment>
        <translation>أفضل سند دون أدوات: الساقان الممدودتان قد تضغطان على أسفل ظهر متألم، والركبتان المثنيتان لا تضغطان.</translation>
    </message>
    <message>
        <source>bolster under the knees</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>وسادة أسطوانية تحت الركبتين</translation>
    </message>
    <message>
        <source>Carries both legs, so that your back and your hips can let go.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees: whom or what the choice helps</extracomment>
        <translation>تحمل الساقين، حتى يسترخي الظهر والوركان.</translation>
    </message>
    <message>
        <source>Let your legs grow heavy over the bolster.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 2, get-in, legs-over-bolster: on the card, short</extracomment>
        <translation>دع ساقيك تثقلان فوق الوسادة.</translation>
    </message>
    <message>
        <source>Let your legs sink over the bolster, your feet falling apart.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 2, get-in, legs-over-bolster: spoken aloud</extracomment>
        <translation>دع ساقيك تهبطان فوق الوسادة، وقدميك تميلان إلى الخارج.</translation>
    </message>
    <message>
        <source>Two blocks</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees: label of a choice, short</extracomment>
        <translation>قالبان</translation>
    </message>
    <message>
        <source>a block under each knee</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>قالب تحت كل ركبة</translation>
    </message>
    <message>
        <source>Carries both legs when there is no bolster.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees: whom or what the choice helps</extracomment>
        <translation>يحملان الساقين عندما لا توجد وسادة أسطوانية.</translation>
    </message>
    <message>
        <source>Let your legs grow heavy on the blocks.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 2, get-in, legs-over-blocks: on the card, short</extracomment>
        <translation>دع ساقيك تثقلان فوق القالبين.</translation>
    </message>
    <message>
        <source>Let your legs sink onto the blocks, your feet falling apart.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 2, get-in, legs-over-blocks: spoken aloud</extracomment>
        <translation>دع ساقيك تهبطان فوق القالبين، وقدميك تميلان إلى الخارج.</translation>
    </message>
    <message>
        <source>Over the eyes</source>
        <extracomment>pose supported-savasana, eyes: label of a choice, short</extracomment>
        <translation>فوق العينين</translation>
    </message>
    <message>
        <source>When you like to feel the air on your face.</source>
        <extracomment>pose supported-savasana, eyes, eyes-free: whom or what the choice helps</extracomment>
        <translation>عندما تحب أن تشعر بالهواء على وجهك.</translation>
    </message>
    <message>
        <source>Eye pillow</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow: label of a choice, short</extracomment>
        <translation>وسادة العينين</translation>
    </message>
    <message>
        <source>eye pillow over the eyes</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow: in a list after the pose&apos;s time, as in “2 min · bolster under the knees”; no capital, no full stop</extracomment>
        <translation>وسادة العينين فوق العينين</translation>
    </message>
    <message>
        <source>Keeps the light out and gives your eyes something soft to rest under.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow: whom or what the choice helps</extracomment>
        <translation>تحجب الضوء وتعطي عينيك شيئًا لينًا تستريحان تحته.</translation>
    </message>
    <message>
        <source>Close your eyes, and lay the eye pillow over them.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 1, get-in, lay-eye-pillow: spoken aloud</extracomment>
        <translation>أغمض عينيك، وضع وسادة العينين فوقهما.</translation>
    </message>
    <message>
        <source>Take the eye pillow off, eyes still closed.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 3, come-out, eye-pillow-aside: on the card, short</extracomment>
        <translation>ارفع وسادة العينين، والعينان ما زالتا مغمضتين.</translation>
    </message>
    <message>
        <source>Take the eye pillow off, and keep your eyes closed a little longer.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 3, come-out, eye-pillow-aside: spoken aloud</extracomment>
        <translation>ارفع وسادة العينين، وأبقِ عينيك مغمضتين قليلًا بعد.</translation>
    </message>
    <message>
        <source>Second half of pregnancy</source>
        <extracomment>pose supported-savasana: who should take care; stands before a question mark or a colon</extracomment>
        <translation>النصف الثاني من الحمل</translation>
    </message>
    <message>
        <source>Lie on your left side, with a bolster between your knees.</source>
        <extracomment>pose supported-savasana: what they do instead</extracomment>
        <translation>استلقِ على جانبك الأيسر، ووسادة أسطوانية بين ركبتيك.</translation>
    </message>
    <message>
        <source>Reflux</source>
        <extracomment>pose supported-savasana: who should take care; stands before a question mark or a colon</extracomment>
        <translation>ارتجاع المريء</translation>
    </message>
    <message>
        <source>Ease your lower back</source>
        <extracomment>routine ease-your-lower-back: title of the routine</extracomment>
        <translation>أرِح أسفل ظهرك</translation>
    </message>
    <message>
        <source>Four restful poses, close to the floor, for a sore and tired lower back.</source>
        <extracomment>routine ease-your-lower-back: one line under the title</extracomment>
        <translation>أربع وضعيات مريحة قريبة من الأرض، لأسفل ظهر متألم ومتعب.</translation>
    </message>
    <message>
        <source>The order of the poses follows the article &quot;Relieve Low Back Pain with Yoga&quot; by Yoga with Kassandra.</source>
        <extracomment>routine ease-your-lower-back: credit</extracomment>
        <translation>ترتيب الوضعيات يتبع مقال «Relieve Low Back Pain with Yoga» من Yoga with Kassandra.</translation>
    </message>
    <message>
        <source>Never push, and do nothing that feels wrong.</source>
        <extracomment>routine ease-your-lower-back: the routine&apos;s last words, shown and spoken</extracomment>
        <translation>لا تضغط أبدًا، ولا تفعل شيئًا تشعر بأنه خطأ.</translation>
    </message>
    <message>
        <source>Take the time to heal. Listen to your body, and rest.</source>
        <extracomment>routine ease-your-lower-back: the routine&apos;s last words, shown and spoken</extracomment>
        <translation>خذ وقتك لتتعافى. أصغِ إلى جسدك واسترح.</translation>
    </message>
    <message>
        <source>block</source>
        <extracomment>prop, block: a prop, one of it, in a list; no capital</extracomment>
        <translation>قالب</translation>
    </message>
    <message>
        <source>blocks</source>
        <extracomment>prop, block: the same prop, several of it; no capital</extracomment>
        <translation>قوالب</translation>
    </message>
    <message>
        <source>a thick hardback book or two, wrapped in a towel</source>
        <extracomment>prop, block: what does as well as the prop; goes on from “or”</extracomment>
        <translation>كتاب سميك مجلد أو اثنان، ملفوفان بمنشفة</translation>
    </message>
    <message>
        <source>lowest height</source>
        <extracomment>prop, block, low: a prop, one of it, in a list; no capital</extracomment>
        <translation>أدنى ارتفاع</translation>
    </message>
    <message>
        <source>middle height</source>
        <extracomment>prop, block, middle: a prop, one of it, in a list; no capital</extracomment>
        <translation>ارتفاع متوسط</translation>
    </message>
    <message>
        <source>full height</source>
        <extracomment>prop, block, high: a prop, one of it, in a list; no capital</extracomment>
        <translation>ارتفاع كامل</translation>
    </message>
    <message>
        <source>bolster</source>
        <extracomment>prop, bolster: a prop, one of it, in a list; no capital</extracomment>
        <translation>وسادة أسطوانية</translation>
    </message>
    <message>
        <source>bolsters</source>
        <extracomment>prop, bolster: the same prop, several of it; no capital</extracomment>
        <translation>وسائد أسطوانية</translation>
    </message>
    <message>
        <source>a firm pillow or a rolled duvet</source>
        <extracomment>prop, bolster: what does as well as the prop; goes on from “or”</extracomment>
        <translation>وسادة متماسكة أو لحاف ملفوف</translation>
    </message>
    <message>
        <source>rectangular</source>
        <extracomment>prop, bolster, rectangular: a prop, one of it, in a list; no capital</extracomment>
        <translation>مستطيلة</translation>
    </message>
    <message>
        <source>round</source>
        <extracomment>prop, bolster, round: a prop, one of it, in a list; no capital</extracomment>
        <translation>مستديرة</translation>
    </message>
    <message>
        <source>blanket</source>
        <extracomment>prop, blanket: a prop, one of it, in a list; no capital</extracomment>
        <translation>بطانية</translation>
    </message>
    <message>
        <source>blankets</source>
        <extracomment>prop, blanket: the same prop, several of it; no capital</extracomment>
        <translation>بطانيات</translation>
    </message>
    <message>
        <source>a big bath towel</source>
        <extracomment>prop, blanket: what does as well as the prop; goes on from “or”</extracomment>
        <translation>منشفة حمام كبيرة</translation>
    </message>
    <message>
        <source>folded</source>
        <extracomment>prop, blanket, folded: a prop, one of it, in a list; no capital; prop, strap, folded: a prop, one of it, in a list; no capital</extracomment>
        <translation>مطوية</translation>
    </message>
    <message>
        <source>folded in three</source>
        <extracomment>prop, blanket, thick: a prop, one of it, in a list; no capital</extracomment>
        <translation>مطوية ثلاث طيات</translation>
    </message>
    <message>
        <source>folded small</source>
        <extracomment>prop, blanket, small: a prop, one of it, in a list; no capital</extracomment>
        <translation>مطوية صغيرة</translation>
    </message>
    <message>
        <source>rolled</source>
        <extracomment>prop, blanket, rolled: a prop, one of it, in a list; no capital</extracomment>
        <translation>ملفوفة</translation>
    </message>
    <message>
        <source>strap</source>
        <extracomment>prop, strap: a prop, one of it, in a list; no capital</extracomment>
        <translation>حزام</translation>
    </message>
    <message>
        <source>straps</source>
        <extracomment>prop, strap: the same prop, several of it; no capital</extracomment>
        <translation>أحزمة</translation>
    </message>
    <message>
        <source>a dressing-gown belt or a scarf</source>
        <extracomment>prop, strap: what does as well as the prop; goes on from “or”</extracomment>
        <translation>حزام رداء الحمام أو وشاح</translation>
    </message>
    <message>
        <source>flat</source>
        <extracomment>prop, strap, flat: a prop, one of it, in a list; no capital; prop, eye-pillow, flat: a prop, one of it, in a list; no capital</extracomment>
        <translation>مسطح</translation>
    </message>
    <message>
        <source>chair</source>
        <extracomment>prop, chair: a prop, one of it, in a list; no capital</extracomment>
        <translation>كرسي</translation>
    </message>
    <message>
        <source>chairs</source>
        <extracomment>prop, chair: the same prop, several of it; no capital</extracomment>
        <translation>كراسي</translation>
    </message>
    <message>
        <source>the edge of a sofa or a bed</source>
        <extracomment>prop, chair: what does as well as the prop; goes on from “or”</extracomment>
        <translation>حافة أريكة أو سرير</translation>
    </message>
    <message>
        <source>upright</source>
        <extracomment>prop, chair, upright: a prop, one of it, in a list; no capital; prop, wall, upright: a prop, one of it, in a list; no capital</extracomment>
        <translation>قائم</translation>
    </message>
    <message>
        <source>free wall</source>
        <extracomment>prop, wall: a prop, one of it, in a list; no capital</extracomment>
        <translation>جدار خالٍ</translation>
    </message>
    <message>
        <source>free walls</source>
        <extracomment>prop, wall: the same prop, several of it; no capital</extracomment>
        <translation>جدران خالية</translation>
    </message>
    <message>
        <source>a closed door</source>
        <extracomment>prop, wall: what does as well as the prop; goes on from “or”</extracomment>
        <translation>باب مغلق</translation>
    </message>
    <message>
        <source>eye pillow</source>
        <extracomment>prop, eye-pillow: a prop, one of it, in a list; no capital</extracomment>
        <translation>وسادة العينين</translation>
    </message>
    <message>
        <source>eye pillows</source>
        <extracomment>prop, eye-pillow: the same prop, several of it; no capital</extracomment>
        <translation>وسائد العينين</translation>
    </message>
    <message>
        <source>a folded sock</source>
        <extracomment>prop, eye-pillow: what does as well as the prop; goes on from “or”</extracomment>
        <translation>جورب مطوي</translation>
    </message>
    <message>
        <source>You are halfway.</source>
        <extracomment>said during a practice (halfway)</extracomment>
        <translation>بلغت النصف.</translation>
    </message>
    <message>
        <source>Soon you change sides.</source>
        <extracomment>said during a practice (changingSoon)</extracomment>
        <translation>قريبًا تبدّل الجانب.</translation>
    </message>
    <message>
        <source>Soon you come out of the pose, slowly and in your own time.</source>
        <extracomment>said during a practice (comingOutSoon)</extracomment>
        <translation>قريبًا تخرج من الوضعية، ببطء وعلى مهلك.</translation>
    </message>
    <message>
        <source>Soon this hold ends.</source>
        <extracomment>said during a practice (endingSoon)</extracomment>
        <translation>قريبًا ينتهي هذا الثبات.</translation>
    </message>
    <message>
        <source>When you are ready, press any key.</source>
        <extracomment>said during a practice (whenReady)</extracomment>
        <translation>عندما تكون مستعدًا، اضغط أي مفتاح.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <extracomment>said during a practice (paused)</extracomment>
        <translation>توقف مؤقت.</translation>
    </message>
    <message>
        <source>The practice is paused, because the computer was asleep.</source>
        <extracomment>said during a practice (slept)</extracomment>
        <translation>الممارسة متوقفة مؤقتًا لأن الحاسوب كان نائمًا.</translation>
    </message>
    <message>
        <source>Stop there. The practice is paused.</source>
        <extracomment>said during a practice (stopThere)</extracomment>
        <translation>توقف هنا. الممارسة متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>Come out slowly, like this.</source>
        <extracomment>said during a practice (comeOutSlowly)</extracomment>
        <translation>اخرج ببطء، هكذا.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <extracomment>said during a practice (goingOn)</extracomment>
        <translation>نتابع.</translation>
    </message>
    <message>
        <source>A little longer.</source>
        <extracomment>said during a practice (longer)</extracomment>
        <translation>أطول قليلًا.</translation>
    </message>
    <message>
        <source>Change sides.</source>
        <extracomment>said during a practice (changeSidesPhrase)</extracomment>
        <translation>بدّل الجانب.</translation>
    </message>
    <message>
        <source>Lay your block flat near the middle of your mat, for your forehead.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead, step 1, set-up, place-block: on the card, short</extracomment>
        <translation>ضع القالب مسطحًا قرب وسط البساط، لجبهتك.</translation>
    </message>
    <message>
        <source>Lay your block flat near the middle of your mat. It will carry your forehead.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead, step 1, set-up, place-block: spoken aloud</extracomment>
        <translation>ضع القالب مسطحًا قرب وسط البساط. سيحمل جبهتك.</translation>
    </message>
    <message>
        <source>Put the block to one side, within reach.</source>
        <extracomment>pose childs-pose, forehead, block-under-forehead, step 3, come-out, block-aside: on the card, short; pose childs-pose, forehead, block-under-forehead, step 3, come-out, block-aside: spoken aloud; pose lying-twist, knee, block-low-under-knee, step 5, come-out, low-block-aside: on the card, short (and 5 more places)</extracomment>
        <translation>ضع القالب جانبًا، في المتناول.</translation>
    </message>
    <message>
        <source>Lay your bolster across the middle of your mat, for your forehead.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead, step 1, set-up, place-bolster-across: on the card, short</extracomment>
        <translation>ضع الوسادة الأسطوانية بعرض وسط البساط، لجبهتك.</translation>
    </message>
    <message>
        <source>Lay your bolster across the middle of your mat. It will carry your forehead.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead, step 1, set-up, place-bolster-across: spoken aloud</extracomment>
        <translation>ضع الوسادة الأسطوانية بعرض وسط البساط. ستحمل جبهتك.</translation>
    </message>
    <message>
        <source>Put the bolster to one side, within reach.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-forehead, step 3, come-out, bolster-across-aside: on the card, short; pose childs-pose, forehead, bolster-under-forehead, step 3, come-out, bolster-across-aside: spoken aloud; pose childs-pose, forehead, bolster-under-chest, step 6, come-out, bolster-lengthwise-aside: on the card, short (and 3 more places)</extracomment>
        <translation>ضع الوسادة جانبًا، في المتناول.</translation>
    </message>
    <message>
        <source>Lay your bolster lengthwise along the middle of your mat.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 1, set-up, place-bolster-lengthwise: on the card, short</extracomment>
        <translation>ضع الوسادة الأسطوانية بالطول في وسط البساط.</translation>
    </message>
    <message>
        <source>Lay your bolster lengthwise along the middle of your mat. It will carry your chest and your forehead.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 1, set-up, place-bolster-lengthwise: spoken aloud</extracomment>
        <translation>ضع الوسادة الأسطوانية بالطول في وسط البساط. ستحمل صدرك وجبهتك.</translation>
    </message>
    <message>
        <source>Kneel near one end of your mat, facing the other. Lay a folded blanket over your heels and calves.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 1, set-up, kneel-and-lay-blanket: on the card, short</extracomment>
        <translation>اجثُ قرب طرف البساط متجهًا إلى الطرف الآخر. ضع بطانية مطوية فوق الكعبين وربلتي الساقين.</translation>
    </message>
    <message>
        <source>Kneel near one end of your mat, facing the other, and lay a folded blanket over your heels and calves.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 1, set-up, kneel-and-lay-blanket: spoken aloud</extracomment>
        <translation>اجثُ قرب طرف البساط متجهًا إلى الطرف الآخر، وضع بطانية مطوية فوق الكعبين وربلتي الساقين.</translation>
    </message>
    <message>
        <source>Lift your hips, and draw the blanket out to one side.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 3, come-out, heel-blanket-aside: on the card, short</extracomment>
        <translation>ارفع وركيك، واسحب البطانية إلى الجانب.</translation>
    </message>
    <message>
        <source>Lift your hips a little, and draw the blanket out to one side.</source>
        <extracomment>pose childs-pose, hips, blanket-under-hips, step 3, come-out, heel-blanket-aside: spoken aloud</extracomment>
        <translation>ارفع وركيك قليلًا، واسحب البطانية إلى الجانب.</translation>
    </message>
    <message>
        <source>Spread a folded blanket near one end of your mat, for your shins to lie on.</source>
        <extracomment>pose childs-pose, shins, blanket-under-shins, step 1, set-up, spread-blanket: on the card, short; pose childs-pose, shins, blanket-under-shins, step 1, set-up, spread-blanket: spoken aloud</extracomment>
        <translation>افرش بطانية مطوية قرب طرف البساط لتستريح عليها قصبتا ساقيك.</translation>
    </message>
    <message>
        <source>Sit in the middle of your mat, knees bent, room behind you to lie down.</source>
        <extracomment>pose knee-to-chest, set-up, step 1, sit: on the card, short</extracomment>
        <translation>اجلس في وسط البساط، والركبتان مثنيتان، وخلفك مكان للاستلقاء.</translation>
    </message>
    <message>
        <source>Come to sit in the middle of your mat, with your knees bent in front of you, and room behind you to lie down.</source>
        <extracomment>pose knee-to-chest, set-up, step 1, sit: spoken aloud</extracomment>
        <translation>اجلس في وسط البساط، وركبتاك مثنيتان أمامك، وخلفك مكان للاستلقاء.</translation>
    </message>
    <message>
        <source>Lay the strap to one side.</source>
        <extracomment>pose knee-to-chest, hands, strap-round-thigh, step 4, come-out, strap-aside: on the card, short; pose knee-to-chest, hands, strap-round-thigh, step 4, come-out, strap-aside: spoken aloud</extracomment>
        <translation>ضع الحزام جانبًا.</translation>
    </message>
    <message>
        <source>Lay a folded blanket across one end of your mat, for your head.</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head, step 1, set-up, place-head-blanket: on the card, short</extracomment>
        <translation>ضع بطانية مطوية بعرض طرف البساط، لرأسك.</translation>
    </message>
    <message>
        <source>Lay a folded blanket across one end of your mat. It will carry your head, so sit with your back to it.</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head, step 1, set-up, place-head-blanket: spoken aloud</extracomment>
        <translation>ضع بطانية مطوية بعرض طرف البساط. ستحمل رأسك، فاجلس وظهرك إليها.</translation>
    </message>
    <message>
        <source>Let your breath grow deeper. Move your fingers and toes.</source>
        <extracomment>pose supported-savasana, come-out, step 1, deepen-breath: on the card, short</extracomment>
        <translation>دع النفَس يتعمق. حرّك أصابع يديك وقدميك.</translation>
    </message>
    <message>
        <source>Slowly let your breath grow deeper. Let your fingers and your toes begin to move. There is no hurry.</source>
        <extracomment>pose supported-savasana, come-out, step 1, deepen-breath: spoken aloud</extracomment>
        <translation>دع النفَس يتعمق ببطء. دع أصابع يديك وقدميك تبدأ بالحركة. لا داعي للعجلة.</translation>
    </message>
    <message>
        <source>Rest there for a breath or two, head on your arm.</source>
        <extracomment>pose supported-savasana, come-out, step 3, rest-aside: on the card, short</extracomment>
        <translation>استرح هناك نفسًا أو نفسين، ورأسك على ذراعك.</translation>
    </message>
    <message>
        <source>Rest there for a breath or two, with your head on your arm.</source>
        <extracomment>pose supported-savasana, come-out, step 3, rest-aside: spoken aloud</extracomment>
        <translation>استرح هناك نفسًا أو نفسين، ورأسك مستند إلى ذراعك.</translation>
    </message>
    <message>
        <source>Then press into the mat with both hands, and come up to sit, slowly, your head last.</source>
        <extracomment>pose supported-savasana, come-out, step 4, press-up: spoken aloud</extracomment>
        <translation>ثم ادفع البساط بكلتا يديك وانهض ببطء إلى الجلوس، والرأس آخرًا.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, a folded blanket under your head.</source>
        <extracomment>pose supported-savasana, head, blanket-under-head, step 1, set-up, lie-back-on-blanket: on the card, short</extracomment>
        <translation>استلقِ على ظهرك، والركبتان مثنيتان، وبطانية مطوية تحت رأسك.</translation>
    </message>
    <message>
        <source>Lie on your back with both knees bent, and slip a folded blanket under your head. Let it carry your neck too.</source>
        <extracomment>pose supported-savasana, head, blanket-under-head, step 1, set-up, lie-back-on-blanket: spoken aloud</extracomment>
        <translation>استلقِ على ظهرك وركبتاك مثنيتان، وضع بطانية مطوية تحت رأسك. دعها تحمل رقبتك أيضًا.</translation>
    </message>
    <message>
        <source>Raise your head and your chest on a bolster or a stack of folded blankets, or leave this pose out.</source>
        <extracomment>pose supported-savasana: what they do instead</extracomment>
        <translation>ارفع رأسك وصدرك على وسادة أسطوانية أو بطانيات مطوية بعضها فوق بعض، أو اترك هذه الوضعية.</translation>
    </message>
    <message>
        <source>a block</source>
        <extracomment>prop, block: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>قالبًا</translation>
    </message>
    <message>
        <source>two blocks</source>
        <extracomment>prop, block: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>قالبين</translation>
    </message>
    <message>
        <source>three blocks</source>
        <extracomment>prop, block: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>ثلاثة قوالب</translation>
    </message>
    <message>
        <source>four blocks</source>
        <extracomment>prop, block: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>أربعة قوالب</translation>
    </message>
    <message>
        <source>a bolster</source>
        <extracomment>prop, bolster: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>وسادة أسطوانية</translation>
    </message>
    <message>
        <source>two bolsters</source>
        <extracomment>prop, bolster: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>وسادتين أسطوانيتين</translation>
    </message>
    <message>
        <source>a blanket</source>
        <extracomment>prop, blanket: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>بطانية</translation>
    </message>
    <message>
        <source>two blankets</source>
        <extracomment>prop, blanket: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>بطانيتين</translation>
    </message>
    <message>
        <source>three blankets</source>
        <extracomment>prop, blanket: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>ثلاث بطانيات</translation>
    </message>
    <message>
        <source>four blankets</source>
        <extracomment>prop, blanket: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>أربع بطانيات</translation>
    </message>
    <message>
        <source>a strap</source>
        <extracomment>prop, strap: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>حزامًا</translation>
    </message>
    <message>
        <source>two straps</source>
        <extracomment>prop, strap: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>حزامين</translation>
    </message>
    <message>
        <source>a chair</source>
        <extracomment>prop, chair: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>كرسيًا</translation>
    </message>
    <message>
        <source>a free wall</source>
        <extracomment>prop, wall: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>جدارًا خاليًا</translation>
    </message>
    <message>
        <source>an eye pillow</source>
        <extracomment>prop, eye-pillow: one of the prop, in the middle of a sentence, with its article</extracomment>
        <translation>وسادة للعينين</translation>
    </message>
    <message>
        <source>Lay aside what you no longer need.</source>
        <extracomment>said during a practice (putAside)</extracomment>
        <translation>ضع جانبًا ما لم تعد تحتاج إليه.</translation>
    </message>
    <message>
        <source>Before you begin, lay these beside your mat, within easy reach.</source>
        <extracomment>said during a practice (gatherPhrase)</extracomment>
        <translation>قبل أن تبدأ ضع هذه بجانب بساطك، في متناول اليد.</translation>
    </message>
    <message>
        <source>Lay your props beside your mat, within easy reach.</source>
        <extracomment>said during a practice (gatherShown)</extracomment>
        <translation>ضع أدواتك بجانب بساطك، في متناول اليد.</translation>
    </message>
    <message>
        <source>Rest on your back, knees bent, soles on the mat.</source>
        <extracomment>pose lying-twist, set-up, step 1, lie-back: on the card, short</extracomment>
        <translation>استرح على ظهرك، الركبتان مثنيتان وباطنا القدمين على البساط.</translation>
    </message>
    <message>
        <source>Rest on your back, both knees bent, your soles on the mat.</source>
        <extracomment>pose lying-twist, set-up, step 1, lie-back: spoken aloud</extracomment>
        <translation>استرح على ظهرك، وكلتا ركبتيك مثنيتان، وباطنا قدميك على البساط.</translation>
    </message>
    <message>
        <source>Send your breath straight to where it is tight or sore. If pain runs down a leg, come back to the middle.</source>
        <extracomment>pose lying-twist, hold, step 2, breathe: spoken aloud</extracomment>
        <translation>أرسل نفَسك مباشرة إلى حيث الشد أو الألم. إذا امتد ألم إلى إحدى ساقيك، فعُد إلى الوسط.</translation>
    </message>
    <message>
        <source>Rest on your back, knees bent.</source>
        <extracomment>pose supported-savasana, set-up, step 1, lie-back: on the card, short</extracomment>
        <translation>استرح على ظهرك، والركبتان مثنيتان.</translation>
    </message>
    <message>
        <source>Rest on your back, with both knees bent.</source>
        <extracomment>pose supported-savasana, set-up, step 1, lie-back: spoken aloud</extracomment>
        <translation>استرح على ظهرك، وكلتا ركبتيك مثنيتان.</translation>
    </message>
    <message>
        <source>Keep your knees bent and roll to one side.</source>
        <extracomment>pose supported-savasana, come-out, step 2, roll-aside: on the card, short</extracomment>
        <translation>أبقِ ركبتيك مثنيتين وتدحرج إلى أحد جانبيك.</translation>
    </message>
    <message>
        <source>When you are ready, roll slowly over to one side, with your knees bent.</source>
        <extracomment>pose supported-savasana, come-out, step 2, roll-aside: spoken aloud</extracomment>
        <translation>متى شئت، تدحرج ببطء إلى أحد جانبيك وركبتاك مثنيتان.</translation>
    </message>
    <message>
        <source>Close your eyes and lay the eye pillow over them.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 1, get-in, lay-eye-pillow: on the card, short</extracomment>
        <translation>أغمض عينيك وضع وسادة العينين فوقهما.</translation>
    </message>
    <message>
        <source>Let your breath come and go.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 2, hold, breathe-in-the-dark: on the card, short</extracomment>
        <translation>دع النفَس يأتي ويذهب.</translation>
    </message>
    <message>
        <source>Let your breath come and go as it likes.</source>
        <extracomment>pose supported-savasana, eyes, eye-pillow, step 2, hold, breathe-in-the-dark: spoken aloud</extracomment>
        <translation>دع النفَس يأتي ويذهب كما يشاء.</translation>
    </message>
    <message>
        <source>Knees close to the bolster. Open them to fit its end between, big toes touching.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 2, get-in, legs-round-bolster: on the card, short</extracomment>
        <translation>الركبتان قرب الوسادة. افتحهما بقدر طرفها فقط، وإبهاما القدمين متلامسان.</translation>
    </message>
    <message>
        <source>Come close to the bolster, and open your knees just enough to fit its end between them. Let your big toes touch.</source>
        <extracomment>pose childs-pose, forehead, bolster-under-chest, step 2, get-in, legs-round-bolster: spoken aloud</extracomment>
        <translation>اقترب من الوسادة، وافتح ركبتيك بقدر ما يتسع طرفها بينهما. دع إبهامي القدمين يتلامسان.</translation>
    </message>
    <message>
        <source>Lift your hips a little, back to the middle.</source>
        <extracomment>pose lying-twist, come-out, step 2, hips-to-middle: on the card, short</extracomment>
        <translation>ارفع وركيك قليلًا، وأعدهما إلى الوسط.</translation>
    </message>
    <message>
        <source>Lift your hips a little, and set them down in the middle.</source>
        <extracomment>pose lying-twist, come-out, step 2, hips-to-middle: spoken aloud</extracomment>
        <translation>ارفع وركيك قليلًا، وأنزلهما في الوسط.</translation>
    </message>
    <message>
        <source>Bend your knees, push the bolster away and roll to one side.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 3, come-out, roll-off-bolster: on the card, short</extracomment>
        <translation>اثنِ ركبتيك، وادفع الوسادة بعيدًا وتدحرج إلى أحد جانبيك.</translation>
    </message>
    <message>
        <source>Bend your knees and set your feet on the mat. Push the bolster away with your feet, and roll slowly over to one side.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 3, come-out, roll-off-bolster: spoken aloud</extracomment>
        <translation>اثنِ ركبتيك، وضع قدميك على البساط. ادفع الوسادة بعيدًا بقدميك، وتدحرج ببطء إلى أحد جانبيك.</translation>
    </message>
    <message>
        <source>Bend your knees, push the blocks away and roll to one side.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 3, come-out, roll-off-blocks: on the card, short</extracomment>
        <translation>اثنِ ركبتيك، وادفع القالبين بعيدًا وتدحرج إلى أحد جانبيك.</translation>
    </message>
    <message>
        <source>Bend your knees and set your feet on the mat. Push the blocks away with your feet, and roll slowly over to one side.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 3, come-out, roll-off-blocks: spoken aloud</extracomment>
        <translation>اثنِ ركبتيك، وضع قدميك على البساط. ادفع القالبين بعيدًا بقدميك، وتدحرج ببطء إلى أحد جانبيك.</translation>
    </message>
    <message>
        <source>Lift one knee, then the other, and draw the blanket out to one side.</source>
        <extracomment>pose childs-pose, shins, blanket-under-shins, step 2, come-out, shin-blanket-aside: on the card, short</extracomment>
        <translation>ارفع ركبة ثم الأخرى، واسحب البطانية إلى الجانب.</translation>
    </message>
    <message>
        <source>Lift one knee, then the other, draw the blanket out from under your shins, and lay it to one side.</source>
        <extracomment>pose childs-pose, shins, blanket-under-shins, step 2, come-out, shin-blanket-aside: spoken aloud</extracomment>
        <translation>ارفع ركبة ثم الأخرى، واسحب البطانية من تحت ساقيك، وضعها جانبًا.</translation>
    </message>
    <message>
        <source>Hold your head with one hand, and draw the blanket out to one side.</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head, step 2, come-out, head-blanket-aside: on the card, short</extracomment>
        <translation>أسند رأسك بيد، واسحب البطانية إلى الجانب.</translation>
    </message>
    <message>
        <source>Hold the back of your head with one hand, draw the blanket out with the other, and lay your head down.</source>
        <extracomment>pose knee-to-chest, head, blanket-under-head, step 2, come-out, head-blanket-aside: spoken aloud</extracomment>
        <translation>أسند مؤخرة رأسك بيد، واسحب البطانية باليد الأخرى، ثم أنزل رأسك.</translation>
    </message>
    <message>
        <source>Let your head rest, and slide your bolster over your belly to your left side.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 3, change-sides, move-bolster, left side: spoken aloud</extracomment>
        <translation>دع رأسك مستريحًا، ومرّر الوسادة فوق بطنك إلى جانبك الأيسر.</translation>
    </message>
    <message>
        <source>Let your head rest, and slide your bolster over your belly to your right side.</source>
        <extracomment>pose lying-twist, knee, bolster-under-knee, step 3, change-sides, move-bolster, right side: spoken aloud</extracomment>
        <translation>دع رأسك مستريحًا، ومرّر الوسادة فوق بطنك إلى جانبك الأيمن.</translation>
    </message>
    <message>
        <source>Slide a folded blanket between your knees, and open your arms again.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 1, get-in, tuck-blanket: on the card, short</extracomment>
        <translation>أدخل بطانية مطوية بين ركبتيك، وافتح ذراعيك من جديد.</translation>
    </message>
    <message>
        <source>Reach for your folded blanket, your head resting, slide it between your knees, and open your arms again.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 1, get-in, tuck-blanket: spoken aloud</extracomment>
        <translation>تناول البطانية المطوية ورأسك مستريح، وأدخلها بين ركبتيك، وافتح ذراعيك من جديد.</translation>
    </message>
    <message>
        <source>Bring your knees back up, one after the other. Then rest the blanket on your belly.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 2, change-sides, take-blanket-out: on the card, short</extracomment>
        <translation>أعد ركبتيك إلى أعلى، واحدة بعد الأخرى. ثم ضع البطانية على بطنك.</translation>
    </message>
    <message>
        <source>Bring your upper knee back to the middle, a hand on the blanket, and let the other knee follow. Then rest the blanket on your belly.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 2, change-sides, take-blanket-out: spoken aloud</extracomment>
        <translation>أعد الركبة العليا إلى الوسط ويدك على البطانية، ودع الأخرى تتبعها. ثم ضع البطانية على بطنك.</translation>
    </message>
    <message>
        <source>Slide the blanket between your knees again, and open your arms.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 3, change-sides, tuck-blanket-again: on the card, short</extracomment>
        <translation>أدخل البطانية بين ركبتيك من جديد، وافتح ذراعيك.</translation>
    </message>
    <message>
        <source>Slide the blanket between your knees again, and open your arms out wide.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 3, change-sides, tuck-blanket-again: spoken aloud</extracomment>
        <translation>أدخل البطانية بين ركبتيك من جديد، وافتح ذراعيك واسعًا.</translation>
    </message>
    <message>
        <source>Bring your knees back up, one after the other. Then lay the blanket to one side.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 4, come-out, knees-up-and-blanket-aside: on the card, short</extracomment>
        <translation>أعد ركبتيك إلى أعلى، واحدة بعد الأخرى. ثم ضع البطانية جانبًا.</translation>
    </message>
    <message>
        <source>Bring your upper knee back to the middle, a hand on the blanket, and let the other knee follow. Then lay the blanket to one side.</source>
        <extracomment>pose lying-twist, between, blanket-between-knees, step 4, come-out, knees-up-and-blanket-aside: spoken aloud</extracomment>
        <translation>أعد الركبة العليا إلى الوسط ويدك على البطانية، ودع الأخرى تتبعها. ثم ضع البطانية جانبًا.</translation>
    </message>
    <message>
        <source>Slide your bolster along the mat, under both knees.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 1, get-in, slide-bolster: on the card, short</extracomment>
        <translation>مرّر الوسادة على البساط تحت كلتا ركبتيك.</translation>
    </message>
    <message>
        <source>Let your head rest, reach for your bolster, and slide it along the mat until it lies under both knees.</source>
        <extracomment>pose supported-savasana, legs, bolster-under-knees, step 1, get-in, slide-bolster: spoken aloud</extracomment>
        <translation>دع رأسك مستريحًا، وتناول الوسادة، ومرّرها على البساط حتى تستقر تحت كلتا ركبتيك.</translation>
    </message>
    <message>
        <source>Slide a block under each knee, lying flat.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 1, get-in, place-blocks: on the card, short</extracomment>
        <translation>مرّر قالبًا مسطحًا تحت كل ركبة.</translation>
    </message>
    <message>
        <source>Let your head rest, reach for your two blocks, and slide one along the mat under each knee, lying flat.</source>
        <extracomment>pose supported-savasana, legs, blocks-under-knees, step 1, get-in, place-blocks: spoken aloud</extracomment>
        <translation>دع رأسك مستريحًا، وتناول القالبين، ومرّر واحدًا مسطحًا على البساط تحت كل ركبة.</translation>
    </message>
    <message>
        <source>If you are not sure that this is for you, ask a doctor first. Stop whenever something hurts.</source>
        <extracomment>routine ease-your-lower-back: the routine&apos;s first words, shown and spoken</extracomment>
        <translation>إن لم تكن واثقًا أن هذا يناسبك، فاسأل طبيبًا أولًا. وتوقف كلما آلمك شيء.</translation>
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
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>A companion beside the mat, for a sore lower back.</source>
        <translation>رفيق بجانب البساط، لأسفل ظهر متألم.</translation>
    </message>
    <message>
        <source>The routines</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title of a routine, its source</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Matside is free software under the GNU General Public License, version 3 or later. You may use, share and change it; it comes without any warranty. Its texts and figures are under CC BY-SA 4.0.</source>
        <translation>‏Matside برنامج حر بموجب رخصة غنو العمومية العامة، الإصدار 3 أو أحدث. يمكنك استعماله ومشاركته وتعديله؛ وهو يأتي دون أي ضمان. نصوصه وأشكاله بموجب CC BY-SA 4.0.</translation>
    </message>
    <message>
        <source>It is built with Qt, under the GNU Lesser General Public License.</source>
        <translation>بُني باستخدام Qt، بموجب رخصة غنو العمومية الصغرى.</translation>
    </message>
    <message>
        <source>Before you practise</source>
        <translation>قبل أن تمارس</translation>
    </message>
</context>
<context>
    <name>matside::app::BellsCard</name>
    <message>
        <source>Bells lead through the routine</source>
        <translation>الأجراس تقود الجلسة</translation>
    </message>
    <message>
        <source>Volume of the bells</source>
        <translation>علو الأجراس</translation>
    </message>
    <message>
        <source>Ring a bell</source>
        <translation>اقرع جرسًا</translation>
    </message>
    <message>
        <source>The last rest ends in silence</source>
        <translation>تنتهي الراحة الأخيرة بصمت</translation>
    </message>
    <message>
        <source>A quiet sound leads the breath in long holds</source>
        <translation>صوت هادئ يقود النفَس في الوضعيات الطويلة</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>الأجراس</translation>
    </message>
    <message>
        <source>A hold begins</source>
        <translation>يبدأ ثبات</translation>
    </message>
    <message>
        <source>Halfway through long holds</source>
        <translation>في منتصف الوضعيات الطويلة</translation>
    </message>
    <message>
        <source>A hold is about to end</source>
        <translation>ثبات يوشك أن ينتهي</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>بدّل الجانب</translation>
    </message>
    <message>
        <source>The routine ends</source>
        <translation>تنتهي الجلسة</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>خافت</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>اختبار الصوت</translation>
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
        <translation>عد إلى الخطوات</translation>
    </message>
    <message>
        <source>Take care if …</source>
        <translation>انتبه إذا …</translation>
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
        <translation>للخروج</translation>
    </message>
</context>
<context>
    <name>matside::app::DoctorPage</name>
    <message>
        <source>When to see a doctor</source>
        <translation>متى تراجع طبيبًا</translation>
    </message>
    <message>
        <source>Most back pain is harmless and gets better by itself within weeks. These signs are different. They call for a doctor, not for a mat.</source>
        <translation>معظم آلام الظهر غير مؤذية وتتحسن من تلقاء نفسها خلال أسابيع. هذه العلامات مختلفة. إنها تستدعي طبيبًا لا بساطًا.</translation>
    </message>
    <message>
        <source>Not sure? Ask your doctor, your pharmacist or your health service&apos;s telephone line.</source>
        <translation>لست متأكدًا؟ اسأل طبيبك أو الصيدلي أو هاتف الخدمة الصحية.</translation>
    </message>
</context>
<context>
    <name>matside::app::EndingPage</name>
    <message>
        <source>To the start page</source>
        <translation>إلى صفحة البداية</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Stopping is fine</source>
        <translation>التوقف أمر حسن</translation>
    </message>
    <message>
        <source>You listened to your body. Rest a little longer if you can.</source>
        <translation>لقد أصغيت إلى جسدك. استرح قليلًا بعد إن استطعت.</translation>
    </message>
    <message>
        <source>You spent %1 on the mat.</source>
        <translation>قضيت %1 على البساط.</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>انتهينا لهذا اليوم</translation>
    </message>
</context>
<context>
    <name>matside::app::FirstStartPage</name>
    <message>
        <source>I understand</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Before your first practice</source>
        <translation>قبل ممارستك الأولى</translation>
    </message>
    <message>
        <source>Matside leads you through a few restful poses for a sore lower back. Gentle yoga may help a little, about as much as other gentle exercise. It can also make you sorer. If it does, stop.</source>
        <translation>يقودك Matside عبر بضع وضعيات مريحة لأسفل ظهر متألم. قد تساعد اليوغا اللطيفة قليلًا، بقدر ما تساعد أي رياضة لطيفة أخرى. وقد تزيد الألم أيضًا. إن حدث ذلك فتوقف.</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist first whether it is right for you, above all after an injury or an operation, when you are pregnant, or when your pain is new.</source>
        <translation>اسأل أولًا طبيبًا أو أخصائي علاج طبيعي إن كانت تناسبك، خصوصًا بعد إصابة أو عملية، أو في الحمل، أو عندما يكون ألمك جديدًا.</translation>
    </message>
    <message>
        <source>You practise at your own risk. Never push into pain. When something hurts, press “It hurts” or the key H: the clock stops, and you are shown the way out of the pose.</source>
        <translation>تمارس على مسؤوليتك. لا تدفع أبدًا نحو الألم. عندما يؤلمك شيء اضغط «هذا يؤلم» أو المفتاح H: تتوقف الساعة وترى طريق الخروج من الوضعية.</translation>
    </message>
    <message>
        <source>Matside is not a medical device. It makes no diagnosis and promises no cure.</source>
        <translation>‏Matside ليس جهازًا طبيًا. لا يشخّص ولا يعد بالشفاء.</translation>
    </message>
    <message>
        <source>What you enter stays on this computer: Matside opens no network connection.</source>
        <translation>ما تدخله يبقى على هذا الحاسوب: لا يفتح Matside أي اتصال بالشبكة.</translation>
    </message>
    <message>
        <source>Close Matside</source>
        <translation>أغلق Matside</translation>
    </message>
</context>
<context>
    <name>matside::app::GatherPage</name>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Volume of the bells</source>
        <translation>علو الأجراس</translation>
    </message>
    <message>
        <source>Ring a bell</source>
        <translation>اقرع جرسًا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Before you lie down</source>
        <translation>قبل أن تستلقي</translation>
    </message>
    <message>
        <source>Your mat is all you need.</source>
        <translation>بساطك هو كل ما تحتاج إليه.</translation>
    </message>
    <message>
        <source>Within reach of the mat:</source>
        <translation>في متناول اليد من البساط:</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>أو %1</translation>
    </message>
    <message>
        <source>Lay the laptop beside the mat, with its screen towards you. Bells and a voice mark every change, so that you need not watch the clock.</source>
        <translation>ضع الحاسوب بجانب البساط وشاشته نحوك. أجراس وصوت يعلنان كل تغيير، فلا حاجة إلى مراقبة الساعة.</translation>
    </message>
</context>
<context>
    <name>matside::app::HomePage</name>
    <message>
        <source>Your routines</source>
        <translation>جلساتك</translation>
    </message>
</context>
<context>
    <name>matside::app::HurtPage</name>
    <message>
        <source>What would help?</source>
        <translation>ما الذي قد يساعد؟</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>متى تراجع طبيبًا</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>متوقف مؤقتًا: %1</translation>
    </message>
    <message>
        <source>The clock stands still. Take all the time you need.</source>
        <translation>الساعة متوقفة. خذ كل الوقت الذي تحتاج إليه.</translation>
    </message>
    <message>
        <source>The clock stands still. Come out slowly, in your own time:</source>
        <translation>الساعة متوقفة. اخرج ببطء وعلى مهلك:</translation>
    </message>
</context>
<context>
    <name>matside::app::JournalCard</name>
    <message>
        <source>Delete everything…</source>
        <translation>احذف كل شيء…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>احتفظ به</translation>
    </message>
    <message>
        <source>Practice log</source>
        <translation>سجل الممارسة</translation>
    </message>
    <message>
        <source>Matside notes when you practised, and what you chose when it hurt. The log stays on this computer, in %1</source>
        <translation>يدوّن Matside متى مارست، وما اخترته عندما آلمك شيء. يبقى السجل على هذا الحاسوب، في %1</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>صُدّر إلى %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>لا يمكن كتابة %1. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The practice log is empty.</source>
        <translation>سجل الممارسة فارغ.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>افتح المجلد</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>صدّر…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Delete every practice noted so far? It cannot be brought back.</source>
        <translation>أتحذف كل ممارسة دُوّنت حتى الآن؟ لا يمكن استرجاعها.</translation>
    </message>
    <message>
        <source>No program here opens folders.</source>
        <translation>لا برنامج هنا يفتح المجلدات.</translation>
    </message>
    <message>
        <source>Export the practice log</source>
        <translation>تصدير سجل الممارسة</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
</context>
<context>
    <name>matside::app::KeepAwake</name>
    <message>
        <source>A guided routine is running</source>
        <translation>جلسة موجّهة قيد التشغيل</translation>
    </message>
</context>
<context>
    <name>matside::app::LengthRow</name>
    <message>
        <source>I have</source>
        <translation>لديّ</translation>
    </message>
    <message>
        <source>%1 min, as usual</source>
        <translation>%1 د، كالمعتاد</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>I have %1</source>
        <translation>لديّ %1</translation>
    </message>
</context>
<context>
    <name>matside::app::LookThroughPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>تصفح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Pose before</source>
        <translation>الوضعية السابقة</translation>
    </message>
    <message>
        <source>Pose after</source>
        <translation>الوضعية التالية</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pose 2 of 4</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Other side: %1</source>
        <comment>right knee</comment>
        <translation>الجانب الآخر: %1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>صورة: %1</translation>
    </message>
</context>
<context>
    <name>matside::app::LooksCard</name>
    <message>
        <source>Terracotta</source>
        <translation>طيني محروق</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>كحلي</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>أخضر مريمي</translation>
    </message>
    <message>
        <source>Mustard</source>
        <translation>خردلي</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>برقوقي</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>رملي</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>رمادي أردوازي</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Black</source>
        <comment>hair</comment>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Dark brown</source>
        <comment>hair</comment>
        <translation>بني داكن</translation>
    </message>
    <message>
        <source>Brown</source>
        <comment>hair</comment>
        <translation>بني</translation>
    </message>
    <message>
        <source>Blond</source>
        <comment>hair</comment>
        <translation>أشقر</translation>
    </message>
    <message>
        <source>Red</source>
        <comment>hair</comment>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Grey</source>
        <comment>hair</comment>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>White</source>
        <comment>hair</comment>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>You in the pictures</source>
        <translation>أنت في الصور</translation>
    </message>
    <message>
        <source>As it was drawn first</source>
        <translation>كما رُسم أول مرة</translation>
    </message>
    <message>
        <source>The pictures with your choices</source>
        <translation>الصور باختياراتك</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>بنية الجسم</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>ضيقة</translation>
    </message>
    <message>
        <source>Slender</source>
        <translation>نحيلة</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتادة</translation>
    </message>
    <message>
        <source>Fuller</source>
        <translation>أكثر امتلاءً</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>عريضة</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>الساقان</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>أقصر</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>legs</comment>
        <translation>معتادتان</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>أطول</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>150 cm</source>
        <translation>150 سم</translation>
    </message>
    <message>
        <source>160 cm</source>
        <translation>160 سم</translation>
    </message>
    <message>
        <source>168 cm</source>
        <translation>168 سم</translation>
    </message>
    <message>
        <source>175 cm</source>
        <translation>175 سم</translation>
    </message>
    <message>
        <source>185 cm</source>
        <translation>185 سم</translation>
    </message>
    <message>
        <source>195 cm</source>
        <translation>195 سم</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>البشرة</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>skin</comment>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Warm</source>
        <comment>skin</comment>
        <translation>دافئة</translation>
    </message>
    <message>
        <source>Tan</source>
        <comment>skin</comment>
        <translation>حنطية</translation>
    </message>
    <message>
        <source>Brown</source>
        <comment>skin</comment>
        <translation>سمراء</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>skin</comment>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Deep</source>
        <comment>skin</comment>
        <translation>داكنة جدًا</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>الشعر</translation>
    </message>
    <message>
        <source>In a bun</source>
        <translation>معقود</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>قصير</translation>
    </message>
    <message>
        <source>Curly</source>
        <translation>مجعد</translation>
    </message>
    <message>
        <source>Shaven</source>
        <translation>محلوق</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>مغطى</translation>
    </message>
    <message>
        <source>Hair colour</source>
        <translation>لون الشعر</translation>
    </message>
    <message>
        <source>Headscarf</source>
        <translation>غطاء الرأس</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>القميص</translation>
    </message>
    <message>
        <source>Leggings</source>
        <translation>البنطال</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>البساط</translation>
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
        <translation>مارس</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>متى تراجع طبيبًا</translation>
    </message>
    <message>
        <source>About Matside</source>
        <translation>حول Matside</translation>
    </message>
    <message>
        <source>Go on from there</source>
        <translation>تابع من هناك</translation>
    </message>
    <message>
        <source>Some poses or routines could not be used.</source>
        <translation>تعذّر استعمال بعض الوضعيات أو الجلسات.</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>أظهر السبب</translation>
    </message>
    <message>
        <source>Your last practice, “%1”, stopped in “%2”.</source>
        <translation>توقفت ممارستك الأخيرة «%1» عند: «%2».</translation>
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
        <translation>صورة طريق الخروج</translation>
    </message>
</context>
<context>
    <name>matside::app::MatView</name>
    <message>
        <source>Mat view</source>
        <translation>عرض البساط</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>صورة: %1</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>على مهلك</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Press any key when you are ready</source>
        <translation>اضغط أي مفتاح عندما تكون مستعدًا</translation>
    </message>
    <message>
        <source>Paused: Space goes on</source>
        <translation>متوقف مؤقتًا: المسافة للمتابعة</translation>
    </message>
</context>
<context>
    <name>matside::app::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
</context>
<context>
    <name>matside::app::NoRoutinePage</name>
    <message>
        <source>Close Matside</source>
        <translation>أغلق Matside</translation>
    </message>
    <message>
        <source>There is no routine to practise</source>
        <translation>لا توجد جلسة للممارسة</translation>
    </message>
    <message>
        <source>Matside could read none of its routines. Installing it again should bring them back.</source>
        <translation>لم يستطع Matside قراءة أي من جلساته. قد تعيدها إعادة تثبيته.</translation>
    </message>
</context>
<context>
    <name>matside::app::PictureView</name>
    <message>
        <source>Arrow keys turn the figure, Home brings the best view back.</source>
        <translation>مفاتيح الأسهم تدير الشكل، وHome يعيد أفضل منظر.</translation>
    </message>
    <message>
        <source>Drag to turn the figure, double-click for the best view</source>
        <translation>اسحب لتدير الشكل، وانقر مرتين لأفضل منظر</translation>
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
        <translation>ليس في المتناول بعد: اختره فيُحسب موجودًا.</translation>
    </message>
</context>
<context>
    <name>matside::app::PoseStage</name>
    <message>
        <source>Turn view</source>
        <translation>أدر المنظر</translation>
    </message>
    <message>
        <source>Best view, from the side, from above</source>
        <translation>أفضل منظر، من الجانب، من أعلى</translation>
    </message>
    <message>
        <source>Now turned by hand</source>
        <translation>الآن مُدار باليد</translation>
    </message>
    <message>
        <source>Now the best view</source>
        <translation>الآن أفضل منظر</translation>
    </message>
    <message>
        <source>Now from the side</source>
        <translation>الآن من الجانب</translation>
    </message>
    <message>
        <source>Now from above</source>
        <translation>الآن من أعلى</translation>
    </message>
</context>
<context>
    <name>matside::app::PoseTile</name>
    <message>
        <source>Picture of %1</source>
        <translation>صورة: %1</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticeControls</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation>+30 ث</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>أسهل</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>هذا يؤلم</translation>
    </message>
    <message>
        <source>30 seconds more</source>
        <translation>30 ثانية إضافية</translation>
    </message>
    <message>
        <source>It hurts: pause and see what helps</source>
        <translation>هذا يؤلم: توقف وانظر ما يساعد</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>أنا جاهز</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticeFlow</name>
    <message>
        <source>No voice is installed on this computer. Bells lead you, and the words stay on the screen.</source>
        <translation>لا صوت مثبّت على هذا الحاسوب. تقودك الأجراس، وتبقى الكلمات على الشاشة.</translation>
    </message>
    <message>
        <source>No sound device was found. The words and the countdown stay on the screen.</source>
        <translation>لم يُعثر على جهاز صوت. تبقى الكلمات والعد التنازلي على الشاشة.</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticeHeader</name>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>الأجراس</translation>
    </message>
    <message>
        <source>Mat view</source>
        <translation>عرض البساط</translation>
    </message>
    <message>
        <source>Volume of the bells</source>
        <translation>علو الأجراس</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pose 2 of 4</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Bells on</source>
        <translation>الأجراس تعمل</translation>
    </message>
    <message>
        <source>Bells off</source>
        <translation>الأجراس صامتة</translation>
    </message>
    <message>
        <source>Bells on or off in this practice (M)</source>
        <translation>تشغيل الأجراس أو إسكاتها في هذه الممارسة (M)</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>الصوت يعمل</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>الصوت صامت</translation>
    </message>
    <message>
        <source>Voice on or off in this practice</source>
        <translation>تشغيل الصوت أو إسكاته في هذه الممارسة</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>لا صوت متاح</translation>
    </message>
    <message>
        <source>No voice on this computer speaks this language. The words stay on the screen.</source>
        <translation>لا يوجد في هذا الحاسوب صوت يتكلم هذه اللغة. تبقى الكلمات على الشاشة.</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>الممارسة</translation>
    </message>
    <message>
        <source>Paused: the computer slept for a while. Go on when you are ready.</source>
        <translation>متوقف مؤقتًا: نام الحاسوب بعض الوقت. تابع عندما تكون مستعدًا.</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>صورة: %1</translation>
    </message>
    <message>
        <source>This is the easiest way of this pose. If it hurts, press H.</source>
        <translation>هذه أسهل طريقة لهذه الوضعية. إن آلمك شيء فاضغط H.</translation>
    </message>
    <message>
        <source>It can be easier: %1. %2 If you have it, press E again.</source>
        <comment>hands behind the thigh; No strap? Take a scarf.</comment>
        <translation>يمكن أن تكون أسهل: %1. %2 إن كان لديك ذلك فاضغط E مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticePanel</name>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>على مهلك</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>الوقت المتبقي: %1</translation>
    </message>
    <message>
        <source>%1 left · ends %2</source>
        <translation>بقي %1 · ينتهي %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Space goes on</source>
        <translation>المسافة للمتابعة</translation>
    </message>
    <message>
        <source>When you are ready</source>
        <translation>عندما تكون مستعدًا</translation>
    </message>
    <message>
        <source>press any key</source>
        <translation>اضغط أي مفتاح</translation>
    </message>
    <message>
        <source>Paused. Time left: %1</source>
        <translation>متوقف مؤقتًا. الوقت المتبقي: %1</translation>
    </message>
</context>
<context>
    <name>matside::app::PracticeQuestions</name>
    <message>
        <source>End the practice here?</source>
        <translation>أتنهي الممارسة هنا؟</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>انتهِ هنا</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>The clock stands still while you decide. Ending leads you out of the pose first.</source>
        <translation>الساعة متوقفة حتى تقرر. الإنهاء يخرجك من الوضعية أولًا.</translation>
    </message>
</context>
<context>
    <name>matside::app::ProblemsPage</name>
    <message>
        <source>What could not be used</source>
        <translation>ما تعذّر استعماله</translation>
    </message>
    <message>
        <source>A file with a problem is left out whole, and nothing in it is changed. Mend it and start Matside again.</source>
        <translation>الملف الذي فيه خطأ يُترك كله، ولا يتغير فيه شيء. صححه وشغّل Matside من جديد.</translation>
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
        <translation>%1، %2 · %3</translation>
    </message>
</context>
<context>
    <name>matside::app::RoutineHero</name>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>تصفح</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>اطبع الورقة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Begin %1</source>
        <translation>ابدأ: %1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>صورة: %1</translation>
    </message>
</context>
<context>
    <name>matside::app::SeeDoctorPage</name>
    <message>
        <source>Please see a doctor first</source>
        <translation>راجع طبيبًا أولًا من فضلك</translation>
    </message>
    <message>
        <source>The practice can wait. It will be here when you come back.</source>
        <translation>الممارسة يمكنها الانتظار. ستكون هنا عندما تعود.</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>عد إلى صفحة البداية</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>اقرأ القائمة مرة أخرى</translation>
    </message>
    <message>
        <source>For any sign listed under “Emergency”: call your emergency number now, or go to a hospital.</source>
        <translation>لأي علامة تحت «حالة طارئة»: اتصل برقم الطوارئ الآن، أو اذهب إلى مستشفى.</translation>
    </message>
    <message>
        <source>For any sign listed under “See a doctor soon”: ask for an appointment in the next days, and say which sign you noticed.</source>
        <translation>لأي علامة تحت «راجع طبيبًا قريبًا»: اطلب موعدًا في الأيام القادمة، واذكر العلامة التي لاحظتها.</translation>
    </message>
</context>
<context>
    <name>matside::app::SegmentedProgress</name>
    <message>
        <source>Progress of the routine</source>
        <translation>تقدم الجلسة</translation>
    </message>
</context>
<context>
    <name>matside::app::SettingsPage</name>
    <message>
        <source>Brisk</source>
        <translation>نشيط</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Unhurried</source>
        <translation>متمهل</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>بطيء جدًا</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Kept on this computer only, in %1</source>
        <translation>محفوظ على هذا الحاسوب فقط، في %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
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
        <translation>الإيقاع</translation>
    </message>
    <message>
        <source>Time to get into a pose</source>
        <translation>وقت الدخول في وضعية</translation>
    </message>
    <message>
        <source>Time to change sides</source>
        <translation>وقت تبديل الجانب</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>علامات التحذير</translation>
    </message>
    <message>
        <source>Ask about warning signs</source>
        <translation>السؤال عن علامات التحذير</translation>
    </message>
    <message>
        <source>Before every routine</source>
        <translation>قبل كل جلسة</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>مرة في اليوم</translation>
    </message>
    <message>
        <source>Wait until I am ready</source>
        <translation>انتظر حتى أكون مستعدًا</translation>
    </message>
    <message>
        <source>Only where a pose asks for it</source>
        <translation>فقط حيث تطلب الوضعية ذلك</translation>
    </message>
    <message>
        <source>At changes</source>
        <translation>عند التبديل</translation>
    </message>
    <message>
        <source>At every step</source>
        <translation>عند كل خطوة</translation>
    </message>
    <message>
        <source>Show when to breathe in and out</source>
        <translation>أظهر متى الشهيق والزفير</translation>
    </message>
    <message>
        <source>Less motion: pictures stay still</source>
        <translation>حركة أقل: تبقى الصور ساكنة</translation>
    </message>
</context>
<context>
    <name>matside::app::SettingsStore</name>
    <message>
        <source>Your settings could not be read, so Matside starts with the usual ones. The old file is kept as %1.</source>
        <translation>تعذّرت قراءة إعداداتك، فيبدأ Matside بالمعتاد. الملف القديم محفوظ باسم %1.</translation>
    </message>
    <message>
        <source>Your settings could not be read, so Matside starts with the usual ones and changes nothing in %1.</source>
        <translation>تعذّرت قراءة إعداداتك، فيبدأ Matside بالمعتاد ولا يغيّر شيئًا في %1.</translation>
    </message>
    <message>
        <source>Your settings cannot be saved in %1. They hold until you close Matside.</source>
        <translation>لا يمكن حفظ إعداداتك في %1. تبقى سارية حتى تغلق Matside.</translation>
    </message>
</context>
<context>
    <name>matside::app::SheetChoices</name>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>A page for each pose</source>
        <translation>صفحة لكل وضعية</translation>
    </message>
    <message>
        <source>Cards to cut out</source>
        <translation>بطاقات للقص</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>خط كبير</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
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
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>عمودي</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>أفقي</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>ملوّن</translation>
    </message>
    <message>
        <source>Black lines</source>
        <translation>خطوط سوداء</translation>
    </message>
    <message>
        <source>Text size on paper</source>
        <translation>حجم النص على الورق</translation>
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
        <translation>سطر للكتابة</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>للتسليم</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>ممن</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>lines to write on</source>
        <translation>أسطر للكتابة</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>كما في البرنامج</translation>
    </message>
</context>
<context>
    <name>matside::app::SheetPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>احفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>اطبع…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>الورقة: %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>الحفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Save it as PDF, and print that.</source>
        <translation>لم تقبل الطابعة الورقة. احفظها بصيغة PDF واطبع ذلك الملف.</translation>
    </message>
    <message>
        <source>Drawing the pictures: %1 of %2 are there.</source>
        <translation>تُرسم الصور: %1 من %2 جاهزة.</translation>
    </message>
</context>
<context>
    <name>matside::app::SheetPreview</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>بعرض الصفحة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the preview</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>matside::app::SheetView</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>معاينة الورقة</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n صفحة</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matside::app::ShelfRow</name>
    <message>
        <source>Within reach</source>
        <translation>في المتناول</translation>
    </message>
    <message>
        <source>%1 within reach: %2</source>
        <translation>‏%1 في المتناول: %2</translation>
    </message>
    <message>
        <source>%1 does as well</source>
        <translation>‏%1 يفي بالغرض</translation>
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
        <translation>متى تراجع</translation>
    </message>
</context>
<context>
    <name>matside::app::SoundCheckPage</name>
    <message>
        <source>Volume of the bells</source>
        <translation>علو الأجراس</translation>
    </message>
    <message>
        <source>Ring a bell</source>
        <translation>اقرع جرسًا</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>علو الصوت المرشد</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>اسمع الصوت</translation>
    </message>
    <message>
        <source>No voice is installed here; the words stay on the screen.</source>
        <translation>لا صوت مثبّت هنا؛ تبقى الكلمات على الشاشة.</translation>
    </message>
    <message>
        <source>That is loud enough</source>
        <translation>هذا كافٍ</translation>
    </message>
    <message>
        <source>Can you hear it from the mat?</source>
        <translation>هل تسمعه من على البساط؟</translation>
    </message>
    <message>
        <source>Bells and a voice lead you, so that you can keep your eyes closed. Try both from where you will lie, and make them as loud as you like. Settings has more.</source>
        <translation>تقودك أجراس وصوت حتى تبقي عينيك مغمضتين. جرّب كليهما من حيث ستستلقي، واجعلهما بالعلو الذي تحب. في الإعدادات المزيد.</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>الأجراس</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>تخطَّ هذا</translation>
    </message>
    <message>
        <source>No sound device was found here; the screen leads you.</source>
        <translation>لم يُعثر هنا على جهاز صوت؛ الشاشة تقودك.</translation>
    </message>
</context>
<context>
    <name>matside::app::StepList</name>
    <message>
        <source>Step %1, current: %2</source>
        <translation>الخطوة %1، الآن: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>الخطوة %1: %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Current: %1</source>
        <translation>الآن: %1</translation>
    </message>
</context>
<context>
    <name>matside::app::VoiceCard</name>
    <message>
        <source>What it says</source>
        <translation>ما يقوله</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>كل خطوة</translation>
    </message>
    <message>
        <source>Names only</source>
        <translation>الأسماء فقط</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>How fast it speaks</source>
        <translation>سرعة كلامه</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>ببطء</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Briskly</source>
        <translation>بنشاط</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>علو الصوت المرشد</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>اسمع الصوت</translation>
    </message>
    <message>
        <source>Media keys and headset buttons pause and go on</source>
        <translation>مفاتيح الوسائط وأزرار السماعة توقف وتتابع</translation>
    </message>
    <message>
        <source>No voice is installed on this computer; the words stay on the screen. On Debian and Ubuntu the package speech-dispatcher-espeak-ng brings one.</source>
        <translation>لا صوت مثبّت على هذا الحاسوب؛ تبقى الكلمات على الشاشة. في Debian وUbuntu توفّر الحزمة speech-dispatcher-espeak-ng صوتًا.</translation>
    </message>
    <message>
        <source>What suits the language</source>
        <translation>ما يناسب اللغة</translation>
    </message>
    <message>
        <source>Language of the voice</source>
        <translation>لغة الصوت المرشد</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>كما في البرنامج</translation>
    </message>
</context>
<context>
    <name>matside::app::VolumeRow</name>
    <message>
        <source>Volume</source>
        <translation>علو الصوت</translation>
    </message>
</context>
<context>
    <name>matside::app::WarningCheckPage</name>
    <message>
        <source>None of these, go on</source>
        <translation>لا شيء من هذا، تابع</translation>
    </message>
    <message>
        <source>One of these, yes</source>
        <translation>نعم، واحدة منها</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>ليس اليوم</translation>
    </message>
    <message>
        <source>Is any of this new?</source>
        <translation>هل شيء من هذا جديد؟</translation>
    </message>
    <message>
        <source>Ordinary back pain is welcome on the mat. These signs are for a doctor.</source>
        <translation>ألم الظهر العادي مرحب به على البساط. هذه العلامات للطبيب.</translation>
    </message>
</context>
<context>
    <name>matside::app::WayOutList</name>
    <message>
        <source>Picture: %1</source>
        <translation>صورة: %1</translation>
    </message>
</context>
</TS>
