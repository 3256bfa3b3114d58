# Closed classes: words that are no noun, verb or adjective, and words whose first letter looks like a particle.

words partitive
  pos     partitive
  form    من

words prepositions
  pos     prep
  form    بشكل
  form    بصورة
  form    بطريقة
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
  form    بدون
  form    إزاء
  form    تجاه
  form    حيال
  form    لصالح
  form    بسبب
  form    نتيجة
  form    رغم
  form    بحق
  form    فيما يخص
  form    بشأن
  form    بخصوص
  form    بموجب
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
  form    باتجاه
  form    باستثناء
  form    سوى
  form    إلا
  form    كما
  form    مثل
  form    أسفل
  form    أعلى
  form    طوال
  form    طيلة
  form    مقابل
  form    لأجل
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
  form    بفضل
  form    بفعل
  form    بواسطة
  form    لدي
  form    عدا
  form    فيما عدا
  form    بين كل
  form    ما بين
  form    جراء
  form    من جراء
  form    بهدف
  form    بغية
  form    لغرض
  form    في ظل
  form    في إطار
  form    في سياق
  form    في أعقاب
  form    في حق
  form    في مواجهة
  form    بمشاركة
  form    بحضور
  form    برئاسة
  form    بقيادة
  form    بإشراف
  form    برعاية
  form    بدعم من
  form    بالتعاون مع
  form    بالتنسيق مع
  form    بعيدا عن
  form    قريبا من
  form    على مشارف
  form    على بعد
  form    حسب
  form    بحسب
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
  form    ولكن
  form    غير أن
  form    إلا أن
  form    بيد أن

words subordinators
  pos     sub
  form    أن
  form    إن
  form    أنه
  form    أنها
  form    أنهم
  form    إنه
  form    إنها
  form    إنهم
  form    بأن
  form    بأنه
  form    بأنها
  form    لأن
  form    لأنه
  form    لأنها
  form    عندما
  form    حين
  form    حينما
  form    إذا
  form    لو
  form    لولا
  form    كي
  form    لكي
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

words negations
  pos     neg
  form    لا
  form    لم
  form    لن
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
  form    حينها
  form    آنذاك
  form    وقتها
  form    تماما
  form    عادة
  form    أحيانا
  form    أحدث
  form    حينئذ
  form    عندئذ
  form    ثمة
  form    بالفعل
  form    فعلا
  form    أصلا
  form    بالتالي
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
  form    بدوره
  form    بدورها
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

words waw-words
  pos     noun
  form    وزير
  form    وزيرا
  form    وزيرة
  form    وزارة
  form    وزراء
  form    وزارات
  form    وكالة
  form    وكالات
  form    وفد
  form    وفود
  form    وفدا
  form    وحدة
  form    وحدات
  form    ولاية
  form    ولايات
  form    وسط
  form    واشنطن
  form    وصول
  form    وقت
  form    وضع
  form    وثيقة
  form    وثائق
  form    ورشة
  form    والد
  form    والدة
  form    والده
  form    والدته
  form    وجود
  form    وجه
  form    وجهة
  form    وطن
  form    وطني
  form    وطنية
  form    واسع
  form    واسعة
  form    واحد
  form    واحدة
  form    وفاة
  form    وفيات
  form    وقوع
  form    وقف
  form    وساطة
  form    وسيط
  form    وسطاء
  form    وسائل
  form    وسيلة
  form    ورقة
  form    وديعة
  form    ودي
  form    وعد
  form    وعود
  form    وعي
  form    وادي
  form    وسام
  form    وشيك
  form    وشيكة
  form    ولي
  form    وكيل
  form    ورود
  form    ورد
  form    وباء
  form    واقع
  form    واقعة
  form    وقائع
  form    وتيرة
  form    واجب
  form    وراثة
  form    وهمية
  form    وصف
  form    وصفا
  form    وظيفة
  form    وزن
  form    وحشية
  form    والي
  form    وقفة
  form    وقفات
  form    وفاق
  form    وليد
  form    وضوح
  form    وئام
  form    وسم
  form    وعكة

words fa-words
  pos     noun
  form    فريق
  form    فرق
  form    فصيل
  form    فصائل
  form    فصل
  form    فترة
  form    فرصة
  form    فرص
  form    فلسطين
  form    فلسطيني
  form    فلسطينيين
  form    فلسطينيون
  form    فرنسا
  form    فندق
  form    فيلق
  form    فوج
  form    فرقة
  form    فتح
  form    فتاة
  form    فجر
  form    فرض
  form    فساد
  form    فشل
  form    فضاء
  form    فعل
  form    فعالية
  form    فقر
  form    فكرة
  form    فقدان
  form    فرار
  form    فوز
  form    فيديو
  form    فضيحة
  form    فئة
  form    فئات
  form    فرد
  form    أفراد
  form    فيتو
  form    فرع
  form    فروع
  form    فيروس
  form    فيضانات
  form    فصيلة
  form    فحص
  form    فحوص
  form    فرنك
  form    فضل
  form    فاعل
  form    فاعلية

words ba-words
  pos     noun
  form    بلدة
  form    بلدات
  form    بلد
  form    بلدان
  form    بلاد
  form    بيان
  form    بيانات
  form    بيت
  form    بيوت
  form    برنامج
  form    برامج
  form    بداية
  form    بحر
  form    بحري
  form    بحرية
  form    بري
  form    برية
  form    بناء
  form    بنية
  form    بنك
  form    بطارية
  form    باب
  form    برلمان
  form    برلماني
  form    بعثة
  form    بقاء
  form    بطل
  form    بقية
  form    بعض
  form    بئر
  form    بوابة
  form    باخرة
  form    بارجة
  form    برميل
  form    براميل
  form    بندقية
  form    بنادق
  form    بغداد
  form    بيروت
  form    بريطانيا
  form    بلجيكا
  form    باريس
  form    برلين
  form    باكستان
  form    بحرين
  form    بنغازي
  form    بكين
  form    بروكسل
  form    بولندا
  form    بلدية
  form    بلديات
  form    بضائع
  form    بضاعة
  form    بحث
  form    بدء
  form    بديل
  form    بديلة
  form    برد
  form    بيئة
  form    بث
  form    بيع
  form    بنود
  form    بند
  form    بشكل
  form    بلوك
  form    بالغ
  form    بالغة
  form    باحث
  form    باحثون
  form    بائع
  form    باص
  form    بطولة
  form    بشأن
  form    بصمة
  form    بطاقة
  form    برج
  form    برية

words kaf-words
  pos     noun
  form    كبير
  form    كبيرة
  form    كبار
  form    كتيبة
  form    كتائب
  form    كتاب
  form    كتلة
  form    كيلومتر
  form    كيلومترات
  form    كردي
  form    كردية
  form    كمين
  form    كنيسة
  form    كنائس
  form    كيماوي
  form    كيميائي
  form    كيماوية
  form    كيميائية
  form    كهرباء
  form    كارثة
  form    كامل
  form    كاملة
  form    كمية
  form    كميات
  form    كوريا
  form    كركوك
  form    كوباني
  form    كابول
  form    كابل
  form    كينيا
  form    كندا
  form    كولومبيا
  form    كنيست
  form    كلية
  form    كلور
  form    كثير
  form    كثيرة
  form    كثيف
  form    كثيفة
  form    كشف
  form    كسر
  form    كلام
  form    كلمة
  form    كلمات
  form    كيان
  form    كرملين

words lam-words
  pos     noun
  form    لجنة
  form    لجان
  form    لقاء
  form    لقاءات
  form    لواء
  form    ألوية
  form    لبنان
  form    ليبيا
  form    لندن
  form    لاجئ
  form    لاجئين
  form    لاجئون
  form    لاجئة
  form    لغم
  form    لغة
  form    ليل
  form    ليلة
  form    لحظة
  form    لحظات
  form    لائحة
  form    لوائح
  form    لص
  form    لاعب
  form    لاعبين
  form    لون
  form    لقب
  form    لجوء
  form    لهجة
  form    لعبة
  form    لوحة

words sin-words
  pos     noun
  form    سيارة
  form    سيارات
  form    سوريا
  form    سورية
  form    سوري
  form    سلاح
  form    سلطة
  form    سلطات
  form    سفير
  form    سفارة
  form    سفينة
  form    سفن
  form    سكان
  form    سجن
  form    سجون
  form    سجين
  form    سجناء
  form    ساحة
  form    ساحل
  form    ساعة
  form    ساعات
  form    سوق
  form    سيطرة
  form    سياسة
  form    سياسي
  form    سياسية
  form    سلام
  form    سلامة
  form    سابق
  form    سابقة
  form    سبب
  form    سبيل
  form    سحب
  form    سلسلة
  form    سنة
  form    سنوات
  form    سنوي
  form    سهل
  form    سريع
  form    سريعة
  form    سقوط
  form    سكين
  form    سماء
  form    سنغافورة
  form    سويسرا
  form    سويد
  form    سودان
  form    سيناء
  form    سعودية
  form    سعودي
  form    سلمي
  form    سلمية
  form    سرقة
  form    سرايا
  form    سرية
  form    ستة
  form    سبعة
  form    سبعين
  form    ستين
  form    سد
  form    سيد
  form    سيدة
  form    سفر
  form    سيناريو
  form    سيادة
  form    سقف
