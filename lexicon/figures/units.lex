# Units that make a number no count, and nouns whose number is a name.
# `measure money` is counted (amount); all others are no figures of an act.

unit money
  measure money
  noun    دولار
  noun    يورو
  noun    جنيه
  noun    ليرة
  noun    ريال
  noun    درهم
  noun    دينار
  noun    روبل
  noun    شيكل
  noun    شيقل
  noun    روبية
  noun    تومان
  noun    يوان
  noun    فرنك
  plural  دولارات
  plural  جنيهات
  plural  ليرات
  plural  ريالات
  plural  دراهم
  plural  دنانير
  plural  روبلات
  plural  شواكل
  form    يورو
  form    $
  form    دولار أمريكي
  yes     قدمت الرياض منحة بقيمة 50 مليون دولار
          figure 50000000 50000000 دولار

unit percent
  measure percent
  form    بالمئة
  form    بالمائة
  form    في المئة
  form    في المائة
  form    بالمية
  form    من المئة
  form    بالميه
  no      سيطر الجيش على 70 بالمئة من أحياء المدينة

unit kilometre
  measure length
  noun    كيلومتر
  noun    كيلو متر
  plural  كيلومترات
  plural  كيلو مترات
  form    كلم
  form    كم
  form    كيلومترًا

unit mile
  measure length
  noun    ميل
  plural  أميال

unit length
  measure length
  noun    متر
  noun    سنتيمتر
  noun    ملليمتر
  noun    مليمتر
  noun    قدم
  noun    هكتار
  noun    دونم
  noun    درجة
  noun    واط
  noun    ميغاواط
  noun    لتر
  noun    فولت
  plural  أمتار
  plural  أقدام
  plural  هكتارات
  plural  دونمات
  plural  درجات
  plural  لترات
  form    ملم
  form    سم
  form    م
  no      توغلت القوات مسافة 12 كيلومترا داخل الأراضي

unit area
  measure area
  noun    كيلومتر مربع
  noun    كيلو متر مربع
  noun    متر مكعب
  noun    متر مربع
  form    كيلومترا مربعا
  form    كلم مربع
  form    كم مربع
  form    كلم2
  yes     استعادت القوات 1200 كيلومترا مربعا
          figure 1200 1200 كيلومترا

unit age
  measure age
  noun    عام
  noun    سنة
  noun    ربيع
  plural  أعوام
  plural  سنوات

unit span
  measure span
  form    قرون
  form    القرون
  noun    يوم
  noun    أسبوع
  noun    شهر
  noun    ساعة
  noun    دقيقة
  noun    ثانية
  noun    عقد
  noun    قرن
  noun    ليلة
  plural  أيام
  plural  أسابيع
  plural  أشهر
  plural  شهور
  plural  ساعات
  plural  دقائق
  plural  ثوان
  plural  ثواني
  plural  عقود
  plural  ليال
  plural  ليالي

unit clock
  measure clock
  form    الساعة
  form    بتوقيت
  form    توقيت
  form    ت غ

unit numbered
  measure numbered
  form    القرار
  form    قرار
  form    القرارين
  form    القرارات
  no      جدد المجلس تمسكه بقرار مجلس الأمن الدولي 2254

unit named
  measure named
  form    شاهد
  form    النقطة
  form    نقطة
  form    الكيلو
  form    فرانس
  form    إيل
  form    المادة
  form    مادة
  form    المواد
  form    الفوج
  form    فوج
  form    اللواء
  form    لواء
  form    الفرقة
  form    فرقة
  form    الكتيبة
  form    كتيبة
  form    السرية
  form    الفيلق
  form    فيلق
  form    القناة
  form    قناة
  form    البند
  form    الفصل
  form    الفقرة
  form    رقم
  form    الرقم
  form    المنطقة
  form    الدورة
  form    الجلسة
  form    مجموعة
  form    طراز
  form    من طراز
  form    نوع
  form    من نوع
  form    عيار
  form    عياري
  form    المرسوم
  form    القانون
  form    الطريق
  form    طريق
  form    المعبر
  form    الفئة
  form    الصفحة
  form    الحلقة
  form    الموسم
  form    الجيل
  form    المحطة
  form    البوابة
  form    الرحلة
  form    المخيم
  form    البلوك
  form    القطاع
  form    الوحدة
  form    وحدة
  form    إف
  form    إس
  form    إم
  form    ميغ
  form    ميج
  form    سو
  form    تي
  form    بي
  form    سي
  form    كي
  form    إي
  form    جي
  form    إيه
  form    ام
  form    اس
  form    اف
  form    أف
  form    أم
  form    سوخوي
  form    ميراج
  form    بوينغ
  form    إيرباص
  form    أباتشي
  form    كاتيوشا
  form    زيرو
  form    الدفعة
  form    كلاشنيكوف
  form    كورنيت
  form    فاتح
  form    شهاب
  form    قاسم
  form    بركان
  form    بدر
  form    عماد
  form    غراد
  form    سام
  form    هوك
  form    الخطة
  form    الهاتف
  form    هاتف
  form    فاكس
  no      استندت المحكمة إلى المادة 51 من الميثاق
  no      انسحب اللواء 42 من مواقعه

unit weighing
  measure weighing
  form    زنة
  form    بزنة
  form    وزنه
  form    وزنها
  form    بوزن
  form    تزن
  form    يزن
  no      ألقت الطائرات قنابل زنة ألفي رطل على المخيم
  no      فجرت القلعة بعبوة تزن 900 كيلوغرام
