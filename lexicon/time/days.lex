# Days: by name, by their distance from the day of publication, and the parts of a day.
# Expected lines of all time files: `time FIRST LAST words`, `time ? words` where the days are not fixed; `-` an open end.
# Published 2025-12-18, a Thursday. What each meaning does is in TimeFinder and its neighbours.

time monday
  meaning weekday
  value   1
  form    الاثنين
  form    الإثنين
  form    الأثنين
  yes     قصفت القوات البلدة يوم الاثنين
          time 2025-12-15 2025-12-15 يوم الاثنين

time tuesday
  meaning weekday
  value   2
  form    الثلاثاء
  yes     قصفت القوات البلدة يوم الثلاثاء
          time 2025-12-16 2025-12-16 يوم الثلاثاء

time wednesday
  meaning weekday
  value   3
  form    الأربعاء
  form    الاربعاء
  yes     قصفت القوات البلدة يوم الأربعاء
          time 2025-12-17 2025-12-17 يوم الأربعاء

time thursday
  meaning weekday
  value   4
  form    الخميس
  yes     قصفت القوات البلدة يوم الخميس
          time 2025-12-18 2025-12-18 يوم الخميس

time friday
  meaning weekday
  value   5
  form    الجمعة
  yes     قصفت القوات البلدة يوم الجمعة
          time 2025-12-12 2025-12-12 يوم الجمعة

time saturday
  meaning weekday
  value   6
  form    السبت
  yes     قصفت القوات البلدة يوم السبت
          time 2025-12-13 2025-12-13 يوم السبت

time sunday
  meaning weekday
  value   7
  form    الأحد
  yes     قصفت القوات البلدة يوم الأحد
          time 2025-12-14 2025-12-14 يوم الأحد

time today
  meaning relative-day
  value   0
  form    اليوم
  yes     اقتحمت القوات المخيم فجر اليوم
          time 2025-12-18 2025-12-18 فجر اليوم

time yesterday
  meaning relative-day
  value   -1
  form    أمس
  form    الأمس
  form    البارحة
  yes     قصفت القوات البلدة أمس
          time 2025-12-17 2025-12-17 أمس

time day-before-yesterday
  meaning relative-day
  value   -2
  form    أول أمس
  form    أول من أمس
  form    أمس الأول
  form    الأمس الأول
  form    قبل أمس
  form    قبل البارحة
  yes     وقع التفجير أول من أمس
          time 2025-12-16 2025-12-16 أول من أمس

time eve-of
  meaning day-after
  form    غداة
  yes     استقال الوزير الجمعة غداة اقتحام مكتبه
          time 2025-12-12 2025-12-12 الجمعة
          time 2025-12-11 2025-12-11 غداة

time tomorrow
  meaning relative-day
  value   1
  form    غدا
  form    غد
  form    الغد
  form    يوم غد
  yes     يصل الوفد غدا إلى المدينة
          time 2025-12-19 2025-12-19 غدا

time day-after-tomorrow
  meaning relative-day
  value   2
  form    بعد غد
  form    بعد الغد
  form    بعد غدا
  yes     يصل الوفد بعد غد إلى المدينة
          time 2025-12-20 2025-12-20 بعد غد

time last-night
  meaning last-night
  value   -1
  form    الليلة الماضية
  form    الليلة الفائتة
  form    ليلة أمس
  form    ليل أمس
  form    ليلة البارحة
  yes     قصفت القوات البلدة الليلة الماضية
          time 2025-12-17 2025-12-17 الليلة الماضية

time tonight
  meaning last-night
  value   0
  form    الليلة
  form    هذه الليلة
  form    هذا اليوم
  form    هذا الصباح
  form    هذا المساء
  form    صباح هذا اليوم
  form    مساء هذا اليوم
  yes     تبدأ الهدنة هذه الليلة
          time 2025-12-18 2025-12-18 هذه الليلة

time day-word
  meaning day-word
  form    يوم
  form    نهار
  form    يوما

time days-word
  meaning days-word
  form    يومي
  form    يوما
  form    ليلتي
  form    أيام
  form    ليل
  form    ليلة
  form    ليالي
  form    فجر
  yes     تواصل القصف يومي الاثنين والثلاثاء
          time 2025-12-15 2025-12-16 يومي الاثنين والثلاثاء

time night-of-two
  meaning night
  form    ليل
  form    ليلة
  form    الليل
  form    فجر
  form    بين ليلة
  form    بين ليل
  form    منتصف ليل
  form    منتصف ليلة
  form    بعد منتصف ليل
  form    بعيد منتصف ليل
  form    الليلة الفاصلة بين
  form    الليلة الواقعة بين
  yes     استهدفت الطائرات الميناء ليل الأربعاء الخميس
          time 2025-12-17 2025-12-18 ليل الأربعاء الخميس
  yes     قصفت القوات البلدة ليلة السبت - الأحد
          time 2025-12-13 2025-12-14 ليلة السبت - الأحد

time part-of-day
  meaning part
  form    فجر
  form    صباح
  form    صباحا
  form    ضحى
  form    ظهر
  form    ظهيرة
  form    بعد ظهر
  form    بعد ظهيرة
  form    قبل ظهر
  form    عصر
  form    مغرب
  form    مساء
  form    عشية
  form    ليل
  form    ليلة
  form    ليلا
  form    منتصف ليل
  form    منتصف ليلة
  form    منتصف نهار
  form    ساعات فجر
  form    ساعات صباح
  form    ساعة مبكرة من
  form    ساعات مبكرة من
  form    الساعات الأولى من
  form    ساعة متأخرة من
  form    ساعات متأخرة من
  form    وقت سابق
  form    وقت مبكر من
  form    وقت متأخر من
  form    وقت سابق من
  form    وقت لاحق من
  form    وقت متأخر
  form    وقت لاحق
  form    وقت مبكر
  form    صلاة
  form    صبيحة
  form    نهار
  form    ساعات الفجر الأولى من
  form    ساعات الصباح الأولى من
  form    ساعات الفجر من
  form    ساعات الليل من
  form    ساعات مساء
  form    بعد منتصف ليل
  form    بعيد منتصف ليل
  form    قبيل منتصف ليل
  form    قبيل فجر
  form    بعيد ظهر
  form    عقب ظهر
  yes     شهدت المدينة اشتباكات صباح الثلاثاء
          time 2025-12-16 2025-12-16 صباح الثلاثاء

time earlier
  meaning earlier
  form    وقت سابق من
  form    وقت سابق
  form    في وقت سابق من
  yes     شنت القوات غارات في وقت سابق من هذا الشهر
          time 2025-12-01 2025-12-18 في وقت سابق من هذا الشهر

time part-of-day-alone
  meaning part-alone
  form    صباحا
  form    مساء
  form    ليلا
  form    عصرا
  form    قبل الظهر
  form    بعد الظهر

time future-cue
  meaning future-cue
  form    سوف
  form    من المقرر
  form    المقرر
  form    مقرر
  form    مقررا
  form    مقررة
  form    المقررة
  form    من المتوقع
  form    من المنتظر
  form    المرتقب
  form    المرتقبة
  form    المزمع
  form    استعدادا
  yes     من المقرر أن يصل الوفد يوم الأحد
          time 2025-12-21 2025-12-21 يوم الأحد

time part-of-day-verb
  meaning part-alone
  value   weak
  form    فجرا
  form    ظهرا

time part-of-day-definite
  meaning part-alone
  form    بعد منتصف الليل
  form    بعيد منتصف الليل
  form    قبيل منتصف الليل
  form    عند منتصف الليل
  form    منتصف الليل
  form    قبيل المساء
  form    قبيل الفجر
  form    عند الفجر
  form    عند الظهر
  form    مع الفجر
  form    خلال الليل
  form    خلال ساعات الليل
  form    أثناء الليل
  form    في الصباح
  form    في المساء
  form    في الساعات الأولى من الصباح
  form    خلال ساعات النهار
  form    خلال ساعات الصباح
  form    خلال ساعات الفجر
  form    في ساعات الصباح
  form    في ساعات الفجر
  form    في ساعات الفجر الأولى
  form    في ساعات الصباح الأولى
  yes     سمعت الانفجارات بعيد منتصف الليل
          time ? بعيد منتصف الليل

time this-morning
  meaning morning
  form    الفجر
  form    الصباح
  form    الظهر
  form    المساء
  form    الصباح الباكر
  form    ساعات الصباح
  form    ساعات الصباح الأولى
  form    ساعات الفجر
  form    ساعات الفجر الأولى
  form    ساعات الصباح الباكر
  form    الساعات الأولى من الصباح
  yes     تقصف المدفعية البلدة منذ الفجر
          time 2025-12-18 2025-12-18 منذ الفجر

time any-weekday
  meaning any-weekday
  form    اثنين
  form    ثلاثاء
  form    أربعاء
  form    خميس
  form    جمعة
  form    سبت
  form    يوم أحد
  form    يوم اثنين
  form    يوم ثلاثاء
  form    يوم أربعاء
  form    يوم خميس
  form    يوم جمعة
  form    يوم سبت
  form    ليلة جمعة

time every
  meaning every
  form    كل
  yes     تخرج المسيرات كل يوم جمعة
          time ? كل يوم جمعة

time before-that
  meaning told-before
  form    قبلها
  form    قبل ذلك
  yes     انسحبت القوات الأحد وكانت قد وصلت قبل ذلك بيومين
          time 2025-12-14 2025-12-14 الأحد
          time 2025-12-12 2025-12-12 قبل ذلك بيومين

time after-that
  meaning told-after
  form    بعدها
  form    بعد ذلك
  form    عقب ذلك

# A term that is set, allowed, promised or demanded runs from now on.

time ahead-cue
  meaning ahead-cue
  form    يقضي
  form    تقضي
  form    ينص
  form    تنص
  form    يسمح
  form    تسمح
  form    يتيح
  form    تتيح
  form    أمهل
  form    أمهلت
  form    يمهل
  form    مهلة
  form    إمهال
  form    طالب
  form    طالبت
  form    يطالب
  form    تطالب
  form    دعا
  form    دعت
  form    يدعو
  form    تدعو
  form    أمر
  form    أمرت
  form    تعهد
  form    تعهدت
  form    يتعهد
  form    تتعهد
  form    وعد
  form    وعدت
  form    ينبغي
  form    يجب
  yes     نص الاتفاق الذي يسمح للمقاتلين بالمغادرة خلال 48 ساعة
          time 2025-12-18 2025-12-20 خلال 48 ساعة
