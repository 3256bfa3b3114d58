# What stands before a time and says how it is meant: in it, since it, until it, so long ago.

time in
  meaning at
  form    في
  form    بتاريخ
  form    في تاريخ
  form    في يوم
  form    بحلول
  form    في الفترة
  form    الفترة
  form    خلال الفترة
  form    على وجه التحديد
  form    مع
  form    حوالي
  form    نحو
  form    عند
  form    في حدود
  form    في حوالي
  form    قرابة
  form    وذلك
  yes     صدر أمر القبض بتاريخ 12/12/2025
          time 2025-12-12 2025-12-12 بتاريخ 12/12/2025

time during
  meaning during
  form    خلال
  form    في خلال
  form    طوال
  form    طيلة
  form    على مدى
  form    على مدار
  form    في غضون
  form    في ظرف
  form    أثناء
  form    على امتداد
  form    عبر
  form    مدى
  yes     دمرت القوات المخازن خلال الشهر الماضي
          time 2025-11-01 2025-11-30 خلال الشهر الماضي

time since
  meaning since
  form    منذ
  form    مذ
  form    ومنذ
  form    منذ أكثر من
  form    منذ نحو
  form    منذ حوالي
  form    منذ قرابة
  form    منذ ما يقرب من
  form    منذ ما يزيد على
  form    اعتبارا من
  form    ابتداء من
  form    بدءا من
  form    ابتداءا من
  form    انطلاقا من
  form    بدءًا من
  yes     نفذ التحالف ضربات منذ يوليو/تموز الماضي
          time 2025-07-01 2025-12-18 منذ يوليو/تموز الماضي
  yes     يواصل الأسرى إضرابهم منذ الأحد
          time 2025-12-14 2025-12-18 منذ الأحد
  yes     قتل خمسون مدنيا منذ اندلاع الحرب
          time ? منذ اندلاع الحرب
  yes     قتل خمسون مدنيا منذ اندلاع الحرب عام 2011
          time 2011-01-01 2025-12-18 منذ اندلاع الحرب عام 2011

time ago
  meaning ago
  form    قبل
  form    قبل نحو
  form    قبل حوالي
  form    قبل قرابة
  form    قبل أكثر من
  form    قبيل

time by
  meaning until
  value   by
  form    قبل حلول
  form    بحلول
  form    في موعد أقصاه

time until
  meaning until
  form    حتى
  form    لغاية
  form    إلى غاية
  form    وحتى
  form    حتى تاريخ
  form    حتى يوم
  yes     توعدت الجماعة بهجمات حتى نهاية الشهر المقبل
          time 2025-12-18 2026-01-31 حتى نهاية الشهر المقبل

time after
  meaning after
  form    بعد
  form    عقب
  form    ما بعد
  form    وبعد
  form    بعد نحو
  form    بعيد
  form    بعد مرور
  form    بعد مضي

time eve
  meaning eve
  form    عشية

time from
  meaning from
  form    من
  yes     تظاهر المعلمون من 5 إلى 9 كانون الأول
          time 2025-12-05 2025-12-09 من 5 إلى 9 كانون الأول

time between
  meaning between
  form    بين
  form    ما بين
  form    الفترة بين
  form    في الفترة بين
  form    في الفترة ما بين
  form    الفترة الممتدة بين
  form    في الفترة الممتدة بين
  form    الفترة الواقعة بين
  form    خلال الفترة بين
  form    الفترة ما بين
  yes     جرت المناورات ما بين 24 و27 نوفمبر
          time 2025-11-24 2025-11-27 ما بين 24 و27 نوفمبر

time to
  meaning to
  form    إلى
  form    حتى
  form    ولغاية
  form    لغاية
  form    وحتى
  form    إلى غاية
  form    وإلى

time for
  meaning for
  form    لمدة
  form    لفترة
  form    مدة
  form    طوال مدة

time of
  meaning of
  form    من
  form    من شهر

time running
  meaning running
  form    على التوالي
  form    تواليا
  yes     تواصلت الاحتجاجات لليوم السادس على التوالي
          time 2025-12-13 2025-12-18 لليوم السادس على التوالي

time about
  meaning about
  form    نحو
  form    حوالي
  form    قرابة
  form    زهاء
  form    أكثر من
  form    ما يقرب من
  form    ما يقارب
  form    أقل من

time several
  meaning several
  form    عدة
  form    بضع
  form    بضعة
  form    عشرات

time lasting
  meaning lasting
  form    مستمر
  form    مستمرة
  form    المستمر
  form    المستمرة
  form    المتواصل
  form    المتواصلة
  form    متواصل
  form    متواصلة
  form    الممتد
  form    الممتدة
  yes     أوقفت القوات هجومها المستمر من ثلاثة أسابيع
          time 2025-11-27 2025-12-18 من ثلاثة أسابيع
