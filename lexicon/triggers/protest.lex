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
  form    متظاهرين في
  form    خرجوا متظاهرين
  unless  بأنه
  unless  بأنها
  unless  بأنهم
  unless  بالإصابة
  unless  بالجهل
  unless  بالمرض
  yes     تظاهر آلاف العراقيين في البصرة مساء أمس
          agent  العراقيين
          place  البصرة
          time   2025-12-17
          figure participants ~2000+
  no      تظاهر السائق بأنه مريض كي لا يدفع الغرامة

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

trigger gather
  frame   mover
  role    participants
  verb    تجمع يتجمع
  verb    احتشد يحتشد
  verb    تدفق يتدفق
  needs   متظاهرون
  needs   متظاهرين
  needs   متظاهر
  needs   متظاهرو
  needs   محتجون
  needs   محتجين
  needs   محتج
  needs   معتصمون
  needs   معتصمين
  needs   آلاف
  needs   مئات
  needs   عشرات
  needs   أنصار
  needs   مؤيدون
  needs   مؤيدين
  needs   مؤيدو
  needs   معارضون
  needs   معارضين
  needs   نشطاء
  needs   ناشطون
  needs   ناشطين
  needs   عمال
  needs   طلاب
  needs   طلبة
  needs   أهالي
  needs   شبان
  needs   مواطنون
  needs   مواطنين
  needs   حشد
  needs   حشود
  yes     احتشد آلاف المتظاهرين قبالة البرلمان في ريغا أمس
          agent  المتظاهرين
          place  ريغا
          time   2025-12-17
          figure participants ~2000+
  no      تجمع الشركة بيانات المستخدمين في خوادمها
  no      تدفقت المياه إلى الحقول بعد الأمطار

trigger block-way
  frame   mover
  role    participants
  verb    نصب ينصب
  verb    سد يسد
  verb    قطع يقطع
  verb    أغلق يغلق
  verb    رشق يرشق
  needs   متظاهرون
  needs   متظاهرين
  needs   متظاهر
  needs   محتجون
  needs   محتجين
  needs   معتصمون
  needs   معتصمين
  yes     أغلق محتجون طريقا في ذي قار احتجاجا على انقطاع الكهرباء
          agent  محتجون
          place  ذي قار
          claim  PROTEST احتجاجا
          place  ذي قار
  no      أغلق المتجر أبوابه في المساء

trigger march
  frame   mover
  role    participants
  noun    مسيرة
  plural  مسيرات
  unless  طائرة
  unless  طائرات
  unless  صاروخ
  unless  صواريخ
  unless  مهنية
  unless  فنية
  unless  رياضية
  unless  كروية
  unless  حافلة
  unless  تعليمية
  unless  علمية
  unless  أدبية
  unless  تنمية
  unless  إصلاح
  unless  سلام
  unless  تطور
  unless  طويلة
  unless  لاعب
  unless  نجم
  unless  نادي
  unless  فريق
  unless  حياته
  unless  حياتها
  unless  طائرتين
  unless  طائرتان
  unless  إسقاط
  unless  أسقط
  unless  أسقطت
  unless  أسقطوا
  unless  اعترض
  unless  اعترضت
  unless  اعتراض
  unless  تحطم
  unless  تحطمت
  unless  مفخخة
  unless  مفخختين
  unless  استطلاع
  unless  هجومية
  unless  عداء
  unless  عداءة
  unless  ممثل
  unless  فنان
  unless  مطرب
  unless  مدرب
  unless  انتحارية
  unless  أوكرانية
  unless  روسية
  unless  تركية
  unless  إيرانية
  unless  مجهولة
  unless  مسلحة
  unless  هجوم
  unless  هجمات
  unless  دفاعات
  unless  رادار
  unless  حلقت
  unless  تحلق
  yes     نظمت المعارضة مسيرة في نواكشوط أمس
          agent  المعارضة
          place  نواكشوط
          time   2025-12-17
  no      أنهت الإصابة مسيرة العداء الكيني في الملاعب
  no      أسقطت الدفاعات طائرة مسيرة قرب الحديدة

trigger unrest
  frame   mover
  role    participants
  weak    true
  plural  اضطرابات
  needs   عمالية
  needs   صناعية
  needs   شعبية
  needs   طلابية
  needs   عنيفة
  needs   دامية
  needs   سياسية
  yes     اندلعت اضطرابات شعبية في تونس أمس
          agent  شعبية
          place  تونس
          time   2025-12-17
  no      تراجعت الأسهم بسبب الاضطرابات في الأسواق

trigger gather-weak
  frame   mover
  role    participants
  weak    true
  verb    تجمهر يتجمهر
  yes     تجمع عشرات المحتجين أمام البرلمان في بيروت
          agent  المحتجين
          place  بيروت
          figure participants ~20+
  no      تجمع المياه في الطرقات بعد الأمطار
