# Words for times whose days they don't fix, feasts, and words that only look like a time.

time vague
  meaning vague
  form    مؤخرا
  form    مؤخراً
  form    حديثا
  form    قريبا
  form    لاحقا
  form    سابقا
  form    فورا
  form    حاليا
  form    حتى الآن
  form    حتى اللحظة
  form    في السابق
  form    في الماضي
  form    في وقت سابق
  form    في وقت لاحق
  form    في وقت قريب
  form    في وقت متأخر
  form    في القريب العاجل
  form    في الآونة الأخيرة
  form    الآونة الأخيرة
  form    في الفترة الأخيرة
  form    في الفترة الماضية
  form    الفترة الماضية
  form    الفترة الأخيرة
  form    خلال الفترة الماضية
  form    خلال الفترة الأخيرة
  form    منذ فترة
  form    منذ فترة طويلة
  form    منذ زمن
  form    منذ وقت طويل
  form    في الوقت الحالي
  form    في الوقت الراهن
  form    منذ البداية
  form    في وقت سابق من اليوم نفسه
  form    على مدى سنوات
  form    على مدار سنوات
  form    طوال سنوات
  form    خلال الساعات الماضية
  form    خلال الساعات القليلة الماضية
  form    في الساعات الأخيرة
  form    خلال الأيام القليلة الماضية
  form    في الأيام القليلة الماضية
  form    الأيام القليلة الماضية
  form    الأيام القليلة المقبلة
  form    خلال الأيام القليلة المقبلة
  form    منذ مدة
  form    قبل مدة
  form    قبل فترة
  form    منذ قليل
  form    قبل قليل
  form    قبل وقت قصير
  form    في أقرب وقت
  form    في أقرب وقت ممكن
  form    عما قريب
  form    حتى إشعار آخر
  form    حتى الساعة
  form    بعد اليوم
  form    أيام العيد
  form    خلال أيام العيد
  form    في أيام العيد
  form    خلال العيد
  form    في العيد
  form    خلال عطلة العيد
  form    عطلة العيد
  yes     عززت القوات وجودها في المنطقة مؤخرا
          time ? مؤخرا
  yes     تعرض المقر للقصف في وقت سابق
          time ? في وقت سابق

time not-a-time
  meaning name
  form    المصري اليوم
  form    روسيا اليوم
  form    أمس الحاجة
  form    بأمس الحاجة
  form    القدس العربي اليوم
  form    أخبار اليوم
  form    قوى 14 آذار
  form    قوى 8 آذار
  form    الخميس الأسود
  form    الجمعة العظيمة
  form    عبد الخميس
  form    يوم القيامة
  form    يوم الأرض
  form    ثورة 14 تموز
  form    ثورة 25 يناير
  form    ثورة يناير
  form    ثورة 30 يونيو
  form    ساحة 17 فبراير
  form    حركة 14 فبراير
  form    حركة 20 فبراير
  form    ائتلاف 14 فبراير
  form    حركة 6 أبريل
  form    ثورة 23 يوليو
  form    انتفاضة 17 تشرين
  form    على مدار الساعة
  form    النائب العام
  form    المدعي العام
  form    الأمين العام
  form    المدير العام
  form    الأمن العام
  form    الرأي العام
  form    المفتي العام
  form    القائد العام
  form    المراقب العام
  form    المحامي العام
  form    المرشد العام
  form    الإضراب العام
  form    العفو العام
  form    المفتش العام
  form    المنسق العام
  form    الحاكم العام
  form    ليل نهار
  form    ليلا ونهارا
  form    ليل ونهار
  form    صباح مساء
  form    عبد الأحد
  form    هجمات 11 سبتمبر
  form    أحداث 11 سبتمبر
  form    هجمات 11 أيلول
  form    اعتداءات 11 سبتمبر
  form    هجمات الحادي عشر من سبتمبر
  form    أحداث الحادي عشر من سبتمبر
  form    اعتداءات 11 أيلول
  form    حرب أكتوبر
  form    حرب تشرين
  form    حرب تموز
  form    حرب حزيران
  form    حرب يونيو
  form    نكسة حزيران
  form    نكسة يونيو
  no      دعت قوى 14 آذار إلى التظاهر أمام السراي
  no      نقلت صحيفة اليوم السابع نبأ توقيف الخلية

# Behind one of these without an article a date is a name, unless a word says which year's it is.
time namer
  meaning namer
  form    ثورة
  form    حركة
  form    انتفاضة
  form    حراك
  form    قوى
  form    تحالف
  form    ائتلاف
  form    ساحة
  form    ميدان
  form    شارع
  form    جسر
  form    كوبري
  form    جامعة
  form    مستشفى
  form    مدينة
  form    كتيبة
  form    كتائب
  form    لواء
  form    معسكر
  form    مدرسة
  form    محور
  form    تيار
  form    حزب
  form    منظمة
  form    جماعة
  form    حرب
  form    لجنة
  form    قاعدة
  form    سجن
  form    ملعب
  form    دوار
  form    حي
  form    مخيم
  form    جبهة
  form    شهداء
  form    شباب
  form    مؤسسة
  form    مسجد
  form    نفق

time paper
  meaning paper
  form    صحيفة
  form    جريدة
  form    صحيفتي
  form    مجلة

time penalty
  meaning penalty
  form    سجن
  form    السجن
  form    حبس
  form    الحبس
  form    أشغال شاقة
  form    الأشغال الشاقة
  form    عقوبة
  form    العقوبة

# Words that refer back to a time said before; without one they fix no day.

time then
  meaning then
  form    حينها
  form    آنذاك
  form    وقتها
  form    حينذاك
  form    يومها
  form    في حينه
  form    في ذلك الوقت
  form    في ذلك الحين
  form    وقتئذ
  form    يومئذ
  form    عندئذ
  yes     وقعت الجماعة الاتفاق في مايو 2014 وتعهدت حينها بالانسحاب
          time 2014-05-01 2014-05-31 في مايو 2014
          time 2014-05-01 2014-05-31 حينها

time that-day
  meaning that-day
  form    ذلك اليوم
  form    في ذلك اليوم
  form    في اليوم نفسه
  form    في اليوم ذاته
  form    في نفس اليوم
  form    في تلك الليلة
  form    تلك الليلة
  form    اليوم نفسه
  form    اليوم ذاته
  form    في الليلة نفسها
  yes     انسحبت القوات الأحد وعادت في اليوم نفسه
          time 2025-12-14 2025-12-14 الأحد
          time 2025-12-14 2025-12-14 في اليوم نفسه

time that-stretch
  meaning that-stretch
  form    خلال هذه الفترة
  form    في هذه الفترة
  form    خلال الفترة نفسها
  form    خلال الفترة ذاتها
  form    في الفترة نفسها
  form    في الفترة ذاتها
  form    خلال تلك الفترة
  form    في تلك الفترة
  form    للفترة نفسها
  yes     سقطت القرى بين عامي 2014 و2017 وفر سكانها خلال تلك الفترة
          time 2014-01-01 2017-12-31 بين عامي 2014 و2017
          time 2014-01-01 2017-12-31 خلال تلك الفترة

time since-then
  meaning since-then
  form    منذ ذلك الحين
  form    منذ ذلك الوقت
  form    منذ ذلك اليوم
  form    منذ ذلك التاريخ
  form    منذئذ
  yes     سقط القطاع عام 2007 وهو محاصر منذ ذلك الحين
          time 2007-01-01 2007-12-31 عام 2007
          time 2007-01-01 2025-12-18 منذ ذلك الحين

# A year behind one of these is the time of what it names: the war of that year.

time event-of-year
  meaning event-of
  form    حرب
  form    عدوان
  form    انتفاضة
  form    انقلاب
  form    غزو
  form    مجزرة
  form    مجازر
  form    أحداث
  form    اتفاق
  form    هدنة
  form    ثورة
  form    احتجاجات
  form    هجمات
  form    هجوم
  form    انتخابات
  yes     تضرر المشفى في حرب 2014
          time 2014-01-01 2014-12-31 2014

time next-day
  meaning next-day
  value   1
  form    في اليوم التالي
  form    اليوم التالي
  form    في اليوم الموالي
  yes     دخل الجيش البلدة الأحد وانسحب في اليوم التالي
          time 2025-12-14 2025-12-14 الأحد
          time 2025-12-15 2025-12-15 في اليوم التالي

time previous-day
  meaning next-day
  value   -1
  form    في اليوم السابق
  form    اليوم السابق

time following
  meaning vague
  form    الشهر التالي
  form    في الشهر التالي
  form    العام التالي
  form    في العام التالي
  form    الأسبوع التالي
  form    في الأسبوع التالي
  form    السنة التالية
  form    في السنة التالية
  form    الأيام التالية
  form    في الأيام التالية
