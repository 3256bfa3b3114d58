# Weeks, months, years and their parts; the words that say which of them: last, next, this.

time hour
  meaning unit
  value   hour
  form    ساعة
  form    الساعة

time hours
  meaning units
  value   hour
  form    ساعات
  form    الساعات
  yes     تصاعد القصف خلال الساعات الأربع والعشرين الماضية
          time 2025-12-17 2025-12-18 خلال الساعات الأربع والعشرين الماضية

time two-hours
  meaning two-units
  value   hour
  form    ساعتين
  form    ساعتان
  form    الساعتين
  form    الساعتان

time minute
  meaning unit
  value   minute
  form    دقيقة
  form    الدقيقة

time minutes
  meaning units
  value   minute
  form    دقائق
  form    الدقائق

time two-minutes
  meaning two-units
  value   minute
  form    دقيقتين
  form    الدقيقتين

time day
  meaning unit
  value   day
  form    يوم
  form    يوما

time days
  meaning units
  value   day
  form    أيام
  form    الأيام
  form    أياما
  yes     أفرجت السلطات عن الموقوفين قبل ثلاثة أيام
          time 2025-12-15 2025-12-15 قبل ثلاثة أيام

time two-days
  meaning two-units
  value   day
  form    يومين
  form    يومان
  form    اليومين
  form    اليومان
  yes     انسحبت القوات قبل يومين
          time 2025-12-16 2025-12-16 قبل يومين

time week
  meaning unit
  value   week
  form    أسبوع
  form    الأسبوع
  form    أسبوعا
  yes     كثفت الطائرات غاراتها الأسبوع الماضي
          time 2025-12-08 2025-12-14 الأسبوع الماضي

time weeks
  meaning units
  value   week
  form    أسابيع
  form    الأسابيع

time two-weeks
  meaning two-units
  value   week
  form    أسبوعين
  form    أسبوعان
  form    الأسبوعين
  form    الأسبوعان
  yes     هجرت العائلات قبل أسبوعين
          time 2025-12-04 2025-12-04 قبل أسبوعين

time month
  meaning unit
  value   month
  form    شهر
  form    الشهر
  form    شهرا
  yes     قصفت القوات البلدة الشهر الماضي
          time 2025-11-01 2025-11-30 الشهر الماضي

time months
  meaning units
  value   month
  form    أشهر
  form    شهور
  form    الأشهر
  form    الشهور
  form    أشهرا
  yes     تصاعد القصف خلال الأشهر الستة الماضية
          time 2025-06-18 2025-12-18 خلال الأشهر الستة الماضية

time two-months
  meaning two-units
  value   month
  form    شهرين
  form    شهران
  form    الشهرين
  form    الشهران

time year
  meaning unit
  value   year
  form    عام
  form    سنة
  form    سنه
  form    العام
  form    السنة
  form    السنه
  form    عاما
  yes     قصفت القوات البلدة العام الماضي
          time 2024-01-01 2024-12-31 العام الماضي

time years
  meaning units
  value   year
  form    أعوام
  form    سنوات
  form    سنين
  form    الأعوام
  form    السنوات
  form    السنين
  form    أعواما
  yes     تواصل القصف على مدار السنوات الثلاث الماضية
          time 2022-12-18 2025-12-18 على مدار السنوات الثلاث الماضية

time two-years
  meaning two-units
  value   year
  form    عامين
  form    سنتين
  form    عامان
  form    سنتان
  form    العامين
  form    السنتين
  form    العامان
  form    السنتان

time decade
  meaning unit
  value   decade
  form    عقد
  form    العقد
  form    عقدا

time decades
  meaning units
  value   decade
  form    عقود
  form    العقود
  form    عقودا

time two-decades
  meaning two-units
  value   decade
  form    عقدين
  form    عقدان
  form    العقدين
  form    العقدان

time century
  meaning unit
  value   century
  form    قرن
  form    القرن
  form    قرنا

time centurys
  meaning units
  value   century
  form    قرون
  form    القرون

time two-centurys
  meaning two-units
  value   century
  form    قرنين
  form    القرنين

time last
  meaning last
  form    الماضي
  form    الماضية
  form    الماضيين
  form    الماضيتين
  form    المنصرم
  form    المنصرمة
  form    المنصرمين
  form    الفائت
  form    الفائتة
  form    المنقضي
  form    المنقضية
  form    الأخير
  form    الأخيرة
  form    الأخيرين
  form    السابق
  form    السابقة
  form    الماضيات
  form    الفارط
  form    الفارطة
  form    المنصرمتين
  yes     قصفت القوات البلدة يوم الأحد الماضي
          time 2025-12-14 2025-12-14 يوم الأحد الماضي

time before-last
  meaning before-last
  form    قبل الماضي
  form    قبل الماضية
  form    ما قبل الماضي
  yes     قصفت القوات البلدة الاثنين قبل الماضي
          time 2025-12-08 2025-12-08 الاثنين قبل الماضي

time next
  meaning next
  form    المقبل
  form    المقبلة
  form    المقبلين
  form    المقبلتين
  form    القادم
  form    القادمة
  form    القادمين
  form    القادمتين
  form    قادمة
  form    مقبلة
  form    القابل
  yes     يعقد الوزراء اجتماعهم يوم الأحد المقبل
          time 2025-12-21 2025-12-21 يوم الأحد المقبل

time current
  meaning current
  form    الجاري
  form    الجارية
  form    الحالي
  form    الحالية
  yes     بدأت العملية في 3 كانون الأول الجاري
          time 2025-12-03 2025-12-03 في 3 كانون الأول الجاري

time this
  meaning this
  form    هذا
  form    هذه
  yes     قصفت القوات البلدة هذا الأسبوع
          time 2025-12-15 2025-12-21 هذا الأسبوع

time latest
  meaning latest
  form    آخر
  yes     قتل خمسة جنود في آخر 24 ساعة
          figure 5 5 جنود
          time 2025-12-17 2025-12-18 في آخر 24 ساعة

time start
  meaning position
  value   start
  form    مطلع
  form    بداية
  form    أوائل
  form    مستهل
  form    بدايات
  form    أول
  form    بحلول بداية
  form    بحلول مطلع
  form    بدء
  yes     استأنفت اللجنة عملها مطلع الشهر الجاري
          time 2025-12-01 2025-12-10 مطلع الشهر الجاري

time middle
  meaning position
  value   middle
  form    منتصف
  form    أواسط
  form    وسط
  form    بحلول منتصف
  yes     سقطت المدينة في منتصف أكتوبر الماضي
          time 2025-10-11 2025-10-20 في منتصف أكتوبر الماضي

time end
  meaning position
  value   end
  form    نهاية
  form    أواخر
  form    ختام
  form    آخر
  form    نهايات
  form    بحلول نهاية
  yes     قصفت القوات البلدة نهاية نوفمبر الماضي
          time 2025-11-21 2025-11-30 نهاية نوفمبر الماضي

time first-half
  meaning position
  value   first-half
  form    النصف الأول من
  form    النصف الأول
  form    الأشهر الستة الأولى من
  yes     ارتفع عدد الهجمات في النصف الأول من العام الجاري
          time 2025-01-01 2025-06-30 في النصف الأول من العام الجاري

time second-half
  meaning position
  value   second-half
  form    النصف الثاني من
  form    النصف الثاني
  yes     ارتفع عدد الهجمات في النصف الثاني من العام الماضي
          time 2024-07-01 2024-12-31 في النصف الثاني من العام الماضي

time quarter-1
  meaning position
  value   quarter-1
  form    الربع الأول من
  form    الربع الأول
  yes     ارتفع عدد الهجمات في الربع الأول من العام الماضي
          time 2024-01-01 2024-03-31 في الربع الأول من العام الماضي

time quarter-2
  meaning position
  value   quarter-2
  form    الربع الثاني من
  form    الربع الثاني
  yes     ارتفع عدد الهجمات في الربع الثاني من العام الماضي
          time 2024-04-01 2024-06-30 في الربع الثاني من العام الماضي

time quarter-3
  meaning position
  value   quarter-3
  form    الربع الثالث من
  form    الربع الثالث
  yes     ارتفع عدد الهجمات في الربع الثالث من العام الماضي
          time 2024-07-01 2024-09-30 في الربع الثالث من العام الماضي

time quarter-4
  meaning position
  value   quarter-4
  form    الربع الرابع من
  form    الربع الرابع
  yes     ارتفع عدد الهجمات في الربع الرابع من العام الماضي
          time 2024-10-01 2024-12-31 في الربع الرابع من العام الماضي

time twenties
  meaning decade-name
  value   1920
  form    عشرينيات
  form    العشرينيات
  form    عشرينات
  form    العشرينات
  yes     قصفت القوات البلدة في عشرينيات القرن الماضي
          time 1920-01-01 1929-12-31 في عشرينيات القرن الماضي

time thirties
  meaning decade-name
  value   1930
  form    ثلاثينيات
  form    الثلاثينيات
  form    ثلاثينات
  form    الثلاثينات
  yes     قصفت القوات البلدة في ثلاثينيات القرن الماضي
          time 1930-01-01 1939-12-31 في ثلاثينيات القرن الماضي

time forties
  meaning decade-name
  value   1940
  form    أربعينيات
  form    الأربعينيات
  form    أربعينات
  form    الأربعينات
  yes     قصفت القوات البلدة في أربعينيات القرن الماضي
          time 1940-01-01 1949-12-31 في أربعينيات القرن الماضي

time fifties
  meaning decade-name
  value   1950
  form    خمسينيات
  form    الخمسينيات
  form    خمسينات
  form    الخمسينات
  yes     قصفت القوات البلدة في خمسينيات القرن الماضي
          time 1950-01-01 1959-12-31 في خمسينيات القرن الماضي

time sixties
  meaning decade-name
  value   1960
  form    ستينيات
  form    الستينيات
  form    ستينات
  form    الستينات
  yes     قصفت القوات البلدة في ستينيات القرن الماضي
          time 1960-01-01 1969-12-31 في ستينيات القرن الماضي

time seventies
  meaning decade-name
  value   1970
  form    سبعينيات
  form    السبعينيات
  form    سبعينات
  form    السبعينات
  yes     قصفت القوات البلدة في سبعينيات القرن الماضي
          time 1970-01-01 1979-12-31 في سبعينيات القرن الماضي

time eighties
  meaning decade-name
  value   1980
  form    ثمانينيات
  form    الثمانينيات
  form    ثمانينات
  form    الثمانينات
  yes     قصفت القوات البلدة في ثمانينيات القرن الماضي
          time 1980-01-01 1989-12-31 في ثمانينيات القرن الماضي

time nineties
  meaning decade-name
  value   1990
  form    تسعينيات
  form    التسعينيات
  form    تسعينات
  form    التسعينات
  yes     قصفت القوات البلدة في تسعينيات القرن الماضي
          time 1990-01-01 1999-12-31 في تسعينيات القرن الماضي

time weekend
  meaning weekend
  form    عطلة نهاية الأسبوع
  form    نهاية الأسبوع
  form    عطلة الأسبوع

time month-word
  meaning month-word
  form    شهر
  form    شهري
  yes     قصفت القوات البلدة في شهر تموز الماضي
          time 2025-07-01 2025-07-31 في شهر تموز الماضي

time year-word
  meaning year-word
  form    عام
  form    العام
  form    سنة
  form    السنة
  form    عاما
  yes     انضمت البلاد إلى التحالف عام 2014
          time 2014-01-01 2014-12-31 عام 2014

time spring
  meaning season
  value   3
  form    ربيع
  form    الربيع

time summer
  meaning season
  value   6
  form    صيف
  form    الصيف

time autumn
  meaning season
  value   9
  form    خريف
  form    الخريف

time winter
  meaning season
  value   12
  form    شتاء
  form    الشتاء

time years-word
  meaning years-word
  form    عامي
  form    العامين
  form    أعوام
  form    الأعوام
  form    سنوات
  form    السنوات
  form    سنتي
  form    العامان
  yes     حكم التنظيم المدينة بين عامي 2014 و2017
          time 2014-01-01 2017-12-31 بين عامي 2014 و2017

time few
  meaning few
  form    القليلة
  form    القلائل
  form    العديدة
  yes     زادت الهجمات في الأشهر القليلة الماضية
          time ? في الأشهر القليلة الماضية

time first-ones
  meaning first-ones
  form    الأولى
  form    الأوائل
  form    الأول
  form    الأولين

time night-unit
  meaning night-unit
  form    الليلة

time same
  meaning current
  value   same
  form    نفسه
  form    نفسها
  form    ذاته
  form    ذاتها
  yes     بدأ القصف عام 2016 وسقطت المدينة في ديسمبر من العام نفسه
          time 2016-01-01 2016-12-31 عام 2016
          time 2016-12-01 2016-12-31 في ديسمبر من العام نفسه

# Behind the name of a decade: years of age, no time.

time age
  meaning age
  form    من العمر
  form    من عمره
  form    من عمرها
  form    من عمري
  form    من عمرهم
  form    من أعمارهم
