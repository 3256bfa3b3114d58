# Closed classes: words that are no noun, verb or adjective, and words whose first letter looks like a particle.

words partitive
  pos     partitive
  form    من

words prepositions
  pos     prep
  form    على صلة
  form    إلى
  form    على
  form    في
  form    عن
  form    مع
  form    حتى
  form    منذ
  form    خلال
  form    بعد
  form    قبل
  form    عند
  form    لدى
  form    بين
  form    تحت
  form    فوق
  form    أمام
  form    خلف
  form    وراء
  form    حول
  form    ضد
  form    عبر
  form    نحو
  form    دون
  form    إزاء
  form    تجاه
  form    حيال
  form    نتيجة
  form    رغم
  form    فيما يخص
  form    ضمن
  form    وسط
  form    داخل
  form    خارج
  form    قرب
  form    بالقرب من
  form    قبيل
  form    عقب
  form    أثناء
  form    إثر
  form    على إثر
  form    غداة
  form    سوى
  form    إلا
  form    مثل
  form    أسفل
  form    أعلى
  form    طوال
  form    طيلة
  form    مقابل
  form    من أجل
  form    من قبل
  form    من خلال
  form    على يد
  form    على أيدي
  form    على خلفية
  form    إلى جانب
  form    بدل
  form    بدلا من
  form    فضلا عن
  form    علاوة على
  form    إضافة إلى
  form    بالإضافة إلى
  form    عدا
  form    فيما عدا
  form    بين كل
  form    ما بين
  form    جراء
  form    من جراء
  form    بغية
  form    في ظل
  form    في إطار
  form    في سياق
  form    في أعقاب
  form    في حق
  form    في مواجهة
  form    بدعم من
  form    بالتعاون مع
  form    بالتنسيق مع
  form    بعيدا عن
  form    قريبا من
  form    على مشارف
  form    على بعد
  form    حسب
  form    وفق
  form    وفقا
  form    نقلا عن
  form    استنادا إلى
  form    بناء على
  form    طبقا

words conjunctions
  pos     conj
  form    و
  form    ف
  form    أو
  form    أم
  form    بل
  form    لكن
  form    ثم
  form    إما
  form    لا سيما
  form    فيما
  form    بينما
  form    كما
  form    حيث
  form    إذ
  form    غير أن
  form    إلا أن
  form    بيد أن

words subordinators
  pos     sub
  form    إن
  form    عندما
  form    حين
  form    حينما
  form    إذا
  form    لو
  form    لولا
  form    كي
  form    كأن
  form    ريثما
  form    كلما
  form    ما إذا
  form    مما
  form    ما
  form    ومن ثم
  form    ما لم
  form    منذ أن
  form    بعد أن
  form    قبل أن
  form    بعدما
  form    قبلما
  form    حيثما
  form    أينما
  form    كيف
  form    لماذا
  form    متى
  form    هل
  form    علما
  form    ليت
  form    لعل

words relatives
  pos     rel
  form    الذي
  form    التي
  form    الذين
  form    اللذان
  form    اللذين
  form    اللتان
  form    اللتين
  form    اللواتي
  form    اللاتي
  form    ممن

words demonstratives
  pos     dem
  form    هذا
  form    هذه
  form    ذلك
  form    تلك
  form    هؤلاء
  form    أولئك
  form    هذان
  form    هذين
  form    هاتان
  form    هاتين

words pronouns
  pos     pron
  form    هو
  form    هي
  form    هم
  form    هما
  form    هن
  form    أنا
  form    نحن
  form    أنت
  form    أنتم
  form    إياه
  form    إياها
  form    إياهم

# behind it a present is cut short

words negation-past
  pos     neg
  form    لم

# behind these a present stands in the subjunctive

words negation-future
  pos     neg
  form    لن

words subjunctive
  pos     sub
  form    أن
  form    كي
  form    لكي

words negations
  pos     neg
  form    لا
  form    ليس
  form    ليست
  form    ليسوا
  form    لسنا
  form    غير
  form    عدم
  form    ما زال
  form    لا يزال
  form    لا تزال
  form    لا يزالون
  form    مازال
  form    لازال

words particles
  pos     part
  form    قد
  form    لقد
  form    سوف
  form    هل
  form    نعم
  form    ها
  form    أيضا
  form    كذلك
  form    هناك
  form    هنا
  form    حاليا
  form    مؤخرا
  form    سابقا
  form    لاحقا
  form    فقط
  form    تقريبا
  form    خاصة
  form    خصوصا
  form    تحديدا
  form    مباشرة
  form    مجددا
  form    رسميا
  form    معا
  form    جدا
  form    آنذاك
  form    تماما
  form    عادة
  form    أحيانا
  form    أحدث
  form    حينئذ
  form    عندئذ
  form    ثمة
  form    فعلا
  form    أصلا
  form    ومع ذلك
  form    إلى ذلك
  form    من جهته
  form    من جهتها
  form    من جهتهم
  form    من جانبه
  form    من جانبها
  form    من جهة أخرى
  form    من ناحية أخرى
  form    من ناحيته
  form    في المقابل
  form    في غضون ذلك
  form    في الأثناء
  form    في السياق
  form    في السياق نفسه
  form    في هذا السياق
  form    في سياق متصل
  form    على الأقل
  form    على الأرجح
  form    بشكل عام
  form    بشكل كبير
  form    بشكل مباشر
  form    حتى الآن
  form    على الفور
  form    فورا
  form    من المتوقع
  form    من المقرر
  form    من المرجح
  form    من جديد
  form    مرة أخرى
  form    على الصعيد
  form    في حين
  form    في الوقت نفسه
  form    في الوقت الذي
  form    ومن المقرر

words quantifying
  pos     quant
  form    كل
  form    جميع
  form    بعض
  form    معظم
  form    أغلب
  form    غالبية
  form    كافة
  form    أحد
  form    إحدى
  form    كلا
  form    كلتا
  form    عدد
  form    عشرات
  form    مئات
  form    آلاف
  form    ملايين
  form    عدة
  form    بضعة
  form    مختلف
  form    سائر
  form    باقي
  form    بقية
  form    أي
  form    أية
  form    أكثر
  form    أقل
  form    نصف
  form    ثلث
  form    ربع
  form    نحو
  form    حوالي
  form    زهاء
  form    قرابة

words speaking-for
  pos     on-behalf
  form    باسم

words bound-letters
  pos     prep
  form    ب
  form    ل
  form    ك

words more-prepositions
  pos     prep
  form    على الرغم من
  form    بالرغم من
  form    رغم أن
  form    بالتزامن مع
  form    تزامنا مع
  form    على متن
  form    بدءا من
  form    اعتبارا من
  form    ابتداء من
  form    انطلاقا من
  form    بالنسبة إلى
  form    إبان
  form    صوب
  form    فور
  form    على غرار
  form    بمن فيهم
  form    بما في ذلك
  form    بما فيها
  form    بما في
  form    من بين
  form    من ضمن
  form    من دون
  form    من بعد
  form    من قرب
  form    عن طريق
  form    قبالة
  form    إلى حين
  form    لدن
  form    ضمن إطار
  form    في ضوء
  form    في خضم
  form    في غضون
  form    في سبيل
  form    في نطاق
  form    في مجال
  form    في أثناء
  form    في صدد
  form    بتمويل من
  form    بناء على طلب
  form    بإيعاز من
  form    بتوجيه من
  form    بالنيابة عن
  form    نيابة عن
  form    بدلا عن
  form    عوضا عن
  form    ناهيك عن
  form    بصرف النظر عن
  form    بغض النظر عن
  form    بمعزل عن
  form    بالاعتماد على
  form    ردا على
  form    احتجاجا على
  form    اعتراضا على
  form    حرصا على
  form    حفاظا على
  form    خوفا من
  form    خشية
  form    تحسبا
  form    تمهيدا
  form    استعدادا
  form    سعيا إلى
  form    سعيا ل
  form    على مقربة من
  form    على مرأى من
  form    على امتداد
  form    على مدى
  form    على مدار
  form    على طول
  form    على رأس
  form    على هامش
  form    على حساب
  form    على أساس
  form    على صعيد
  form    على مستوى
  form    على ضوء
  form    على وقع
  form    على سبيل
  form    إلى حد
  form    ما عدا
  form    ما خلا
  form    حاشا
  form    مع أن
  form    كل من
  form    لكل من
  form    بكل من

words more-conjunctions
  pos     conj
  form    سواء
  form    أما
  form    إنما
  form    بقدر ما
  form    كذا

words more-subordinators
  pos     sub
  form    مثلما
  form    طالما
  form    لطالما
  form    لئلا
  form    كيلا
  form    حالما
  form    فيما إذا
  form    كون
  form    عما
  form    بما أن
  form    مع العلم
  form    على أن
  form    إلى أن
  form    حتى إذا
  form    إن كان
  form    ما إن
  form    لما
  form    مهما
  form    إذن
  form    أين
  form    ماذا
  form    من ذا
  form    إذ أن
  form    حيث أن
  form    لو أن

words more-relatives
  pos     rel
  form    اللتي
  form    فيمن
  form    عمن

words more-negations
  pos     neg
  form    لست
  form    لسن
  form    دونما
  form    مازالت
  form    ما زالت
  form    ما زالوا
  form    لا زال
  form    لا زالت
  form    لاتزال
  form    لايزال
  form    لم يزل
  form    ليسا
  form    ليستا

words more-particles
  pos     part
  form    هكذا
  form    هنالك
  form    دائما
  form    أبدا
  form    غالبا
  form    نادرا
  form    كثيرا
  form    قليلا
  form    أساسا
  form    كليا
  form    جزئيا
  form    عموما
  form    نسبيا
  form    فجأة
  form    سرعان
  form    سرعان ما
  form    علنا
  form    سرا
  form    لذا
  form    لذلك
  form    طبعا
  form    حتما
  form    قطعا
  form    مطلقا
  form    مثلا
  form    حقا
  form    صراحة
  form    عمدا
  form    عبثا
  form    لاسيما
  form    خاصة وأن
  form    خصوصا وأن
  form    سوية
  form    جنبا إلى جنب
  form    وجها لوجه
  form    شيئا فشيئا
  form    مرارا
  form    مرارا وتكرارا
  form    غير مرة
  form    أكثر من مرة
  form    لأول مرة
  form    للمرة الأولى
  form    على التوالي
  form    على الدوام
  form    على الإطلاق
  form    على حد سواء
  form    على حد قوله
  form    على حد تعبيره
  form    على حد وصفه
  form    على العكس
  form    على الأكثر
  form    على العموم
  form    في الواقع
  form    في الحقيقة
  form    في الغالب
  form    في العادة
  form    في البداية
  form    في النهاية
  form    في الوقت ذاته
  form    في الوقت عينه
  form    في الوقت الحالي
  form    في الإجمال
  form    في السابق
  form    في هذا الإطار
  form    في هذا الصدد
  form    في هذا الشأن
  form    في هذه الأثناء
  form    في سياق آخر
  form    من هنا
  form    من هناك
  form    من ثم
  form    من المعروف
  form    من المفترض
  form    من الممكن
  form    من المحتمل
  form    من الضروري
  form    من الواضح
  form    من المهم
  form    من الصعب
  form    من جانبهم
  form    من جهتنا
  form    من جهة ثانية
  form    من جهة
  form    من ناحية
  form    من ناحيتها
  form    حينذاك
  form    يا
  form    ألا
  form    هيا
  form    آمين
  form    شكرا
  form    أهلا
  form    مرحبا
  form    إلخ
  form    إجمالا
  form    أولا
  form    ثانيا
  form    ثالثا
  form    أخيرا
  form    ختاما
  form    عاجلا
  form    آجلا
  form    طوعا
  form    قسرا
  form    كرها
  form    بتاتا
  form    البتة
  form    قط
  form    بعد ذلك
  form    قبل ذلك
  form    مع ذلك
  form    رغم ذلك
  form    لهذا السبب
  form    لولا ذلك
  form    إضافة
  form    علاوة
  form    فضلا
  form    وفاقا
  form    نوعا ما
  form    إلى حد كبير
  form    إلى حد ما
  form    إلى الأبد
  form    من قبل أن

# Words whose first or last letters look like a bound particle or pronoun, and are none: never cut.

words whole
  pos     whole
  form    الله
  form    واحد
  form    واحدا
  form    واحدة
  form    بيد أن
  form    مما
  form    عما
  form    ممن
  form    فيما
  form    بينما
  form    عندما
  form    بعدما
  form    كما
  form    لماذا
  form    بما
  form    لما
  form    كأن
  form    كأنما
  form    لكن
  form    كذلك
  form    لذلك
  form    لطالما
  form    لولا
  form    لقد
  form    بعد
  form    بين
  form    كيف
  form    كل
  form    وسط
  form    وفق
  form    ليس
  form    سوف
  form    لدى
  form    لا
  form    هنا
  form    هنالك
  form    فقط
  form    كلا
  form    لئن
  form    لو
  form    كي
  form    بل
  form    سواء
  form    وراء

# "Whoever", spelt as "from": told apart by the verb behind it.

words whoever
  pos     whoever
  form    من
