# Demonstrations, sit-ins, strikes, riots. Type PROTEST.

trigger demonstrate
  frame   mover
  role    participants
  verb    تظاهر يتظاهر
  masdar  تظاهر
  noun    تظاهرة
  plural  تظاهرات
  noun    مظاهرة
  plural  مظاهرات
  noun    تظاهرة احتجاجية
  plural  مظاهرات احتجاجية
  noun    مسيرة احتجاجية
  plural  مسيرات احتجاجية
  noun    مسيرة حاشدة
  plural  مسيرات حاشدة
  noun    وقفة احتجاجية
  plural  وقفات احتجاجية
  noun    تجمع احتجاجي
  noun    حراك احتجاجي
  noun    حركة احتجاجية
  plural  احتجاجات شعبية
  form    مسيرات العودة
  form    مسيرة العودة
  form    نزل إلى الشوارع
  form    نزلوا إلى الشوارع
  form    خرجوا إلى الشوارع
  form    إلى الشوارع
  form    خرج آلاف
  form    خرج الآلاف
  form    خرج مئات
  form    خرج المئات
  form    خرج عشرات
  form    خرج المتظاهرون
  form    خرجوا في
  form    خرج المحتجون
  form    خرجت مسيرة
  form    خرجت مسيرات
  form    خرجت تظاهرات
  form    خرجت مظاهرات
  form    خرجت تظاهرة
  form    خرجت مظاهرة
  yes     تظاهر آلاف العراقيين في البصرة مساء أمس
          agent  العراقيين
          place  البصرة
          time   2025-12-17
          figure participants ~2000+

trigger protest
  frame   mover
  role    participants
  verb    احتج يحتج
  noun    احتجاج
  plural  احتجاجات
  noun    موجة احتجاجات
  noun    عصيان مدني
  noun    انتفاضة
  noun    موجة غضب
  yes     اندلعت احتجاجات في سيدي بوزيد على غلاء الأسعار
          place  سيدي بوزيد

trigger sit-in
  frame   mover
  role    participants
  verb    اعتصم يعتصم
  masdar  اعتصام
  plural  اعتصامات
  yes     اعتصم نحو 200 عامل في ميناء صفاقس
          agent  عامل
          place  ميناء صفاقس
          figure participants ~200

trigger labour-strike
  frame   mover
  role    participants
  verb    أضرب عن يضرب عن
  form    أضربوا
  form    أضرب عمال
  masdar  إضراب
  plural  إضرابات
  noun    إضراب عام
  noun    إضراب مفتوح
  form    توقف عن العمل
  form    التوقف عن العمل
  yes     بدأ عمال السكك الحديدية إضرابا في فرنسا اليوم
          agent  عمال السكك الحديدية
          place  فرنسا
          time   2025-12-18

trigger hunger-strike
  frame   mover
  role    participants
  noun    إضراب عن الطعام
  form    مضربا عن الطعام
  form    مضربين عن الطعام
  yes     بدأ ناشطون إضرابا عن الطعام في تونس أمس
          agent  ناشطون
          place  تونس
          time   2025-12-17

trigger riot
  frame   mover
  role    participants
  noun    أعمال شغب
  noun    أحداث شغب
  noun    أعمال الشغب
  noun    تمرد شعبي
  yes     اندلعت أعمال شغب في مدينة نانت ليل الأربعاء
          place  مدينة نانت
          time   2025-12-17

trigger block-roads
  frame   mover
  role    participants
  form    إغلاق الطرق
  form    قطع الطرق
  form    أغلق المحتجون
  yes     نفذ المزارعون قطع الطرق في مدينة صور أمس
          agent  المزارعون
          place  مدينة صور
          time   2025-12-17

trigger gather-weak
  frame   mover
  role    participants
  weak    true
  noun    مسيرة
  plural  مسيرات
  verb    تجمع يتجمع
  verb    تجمهر يتجمهر
  plural  اضطرابات
  yes     تجمع عشرات المحتجين أمام البرلمان في بيروت
          agent  المحتجين
          place  بيروت
          figure participants ~20+
  no      تجمع المياه في الطرقات بعد الأمطار

