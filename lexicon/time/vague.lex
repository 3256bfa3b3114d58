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
  form    حينها
  form    آنذاك
  form    وقتها
  form    حينذاك
  form    يومها
  form    في حينه
  form    في ذلك الوقت
  form    منذ فترة
  form    منذ فترة طويلة
  form    منذ زمن
  form    منذ وقت طويل
  form    في الوقت الحالي
  form    في الوقت الراهن
  form    منذ ذلك الحين
  form    منذ ذلك الوقت
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
  form    في تلك الفترة
  form    في تلك الليلة
  form    في اليوم نفسه
  form    في اليوم ذاته
  form    في نفس اليوم
  yes     عززت القوات وجودها في المنطقة مؤخرا
          time ? مؤخرا
  yes     تعرض المقر للقصف في وقت سابق
          time ? في وقت سابق

time not-a-time
  meaning name
  form    اليوم السابع
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
  no      دعت قوى 14 آذار إلى التظاهر أمام السراي
  no      نقلت صحيفة اليوم السابع نبأ توقيف الخلية

time eid-al-fitr
  meaning feast
  value   10-1-3
  form    عيد الفطر
  yes     تبدأ الهدنة خلال عيد الفطر المقبل
          time 2026-03-20 2026-03-22 خلال عيد الفطر المقبل

time eid-al-adha
  meaning feast
  value   12-10-4
  form    عيد الأضحى
  yes     تبدأ الهدنة خلال عيد الأضحى المقبل
          time 2026-05-27 2026-05-30 خلال عيد الأضحى المقبل
