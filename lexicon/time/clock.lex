# Clock times: they fix no day, unless a day is said before them in the sentence.
# Expected lines: `time FIRST LAST words`, `time ? words` where the days are not fixed; published 2025-12-18, a Thursday.

time clock
  meaning clock
  form    الساعة
  form    تمام الساعة
  form    حوالي الساعة
  yes     وقع الهجوم عند الساعة 11:15 صباحا
          time ? عند الساعة 11:15 صباحا

time clock-zone
  meaning zone
  form    بالتوقيت المحلي
  form    بتوقيت غرينتش
  form    بتوقيت جرينتش
  form    بتوقيت القدس
  form    بتوقيت دمشق
  form    بتوقيت بغداد
  form    بتوقيت القاهرة
  form    بتوقيت مكة
  form    بتوقيت موسكو
  form    بتوقيت صنعاء
  form    بتوقيت المحلي
  form    توقيت محلي
  form    توقيت غرينتش
  form    ت غ
  form    ت.غ
  form    تغ
  form    جمت
  form    بالتوقيت العالمي

time clock-fraction
  meaning clock-fraction
  form    النصف
  form    الربع
  form    الثلث
  form    إلا ربعا
  form    إلا الربع

time one-oclock
  meaning one-oclock
  form    الواحدة
  yes     وقع الانفجار الساعة الواحدة صباحا
          time ? الساعة الواحدة صباحا
