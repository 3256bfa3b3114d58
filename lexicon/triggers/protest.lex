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
  noun    مسيرة سلمية
  plural  مسيرات سلمية
  noun    مسيرة شعبية
  noun    مسيرة غاضبة
  plural  مسيرات غاضبة
  plural  فعاليات احتجاجية
  noun    حراك شعبي
  noun    تظاهرة سلمية
  plural  تظاهرات سلمية
  plural  مظاهرات سلمية
  plural  تجمعات احتجاجية
  noun    مظاهرة حاشدة
  plural  مظاهرات حاشدة
  plural  تحركات احتجاجية
  noun    تحرك احتجاجي
  form    حركة الاحتجاج
  form    حركة احتجاج
  noun    مهرجان احتجاجي
  noun    يوم غضب
  noun    يوم الغضب
  form    جمعة الغضب
  noun    اعتصام مفتوح
  form    شارك في الاحتجاجات
  noun    مسيرة مناهضة
  plural  مسيرات مناهضة
  plural  مظاهرات مناهضة
  form    خرجوا إلى الشارع
  form    النزول إلى الشارع
  form    النزول إلى الشوارع
  form    نزلوا إلى الشارع
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
  verb    انتفض ينتفض
  noun    ثورة شعبية
  noun    هبة شعبية
  noun    غضب شعبي
  noun    احتجاج شعبي
  plural  اضطرابات
  noun    اضطرابات شعبية
  noun    ثورة مخملية
  noun    ثورة سلمية
  verb    ثار على يثور على
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
  form    دخلوا في إضراب
  noun    إضراب مفتوح عن العمل
  noun    إضراب شامل
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
  form    المضرب عن الطعام
  form    المضربين عن الطعام
  form    المضربون عن الطعام
  form    معركة الأمعاء الخاوية
  verb    أضرب عن الطعام يضرب عن الطعام
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
  form    إغلاق الطريق
  form    قطع الطريق
  form    سد الطرق
  form    قطعوا الطريق
  form    قطعوا الطرق
  form    أغلقوا الطريق
  form    أغلقوا الطرق
  form    إحراق الإطارات
  form    إحراق إطارات
  form    حرق الإطارات
  form    حرق إطارات
  form    أحرقوا الإطارات
  form    أشعلوا الإطارات
  form    إشعال الإطارات
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

trigger chant
  frame   mover
  role    participants
  verb    هتف يهتف
  verb    ردد يردد
  verb    رفع يرفع
  verb    حمل يحمل
  masdar  رفع
  verb    أغلق يغلق
  verb    سد يسد
  verb    قطع يقطع
  masdar  ترديد
  needs   متظاهرون
  needs   المتظاهرون
  needs   متظاهرين
  needs   المتظاهرين
  needs   محتجون
  needs   المحتجون
  needs   محتجين
  needs   المحتجين
  needs   معتصمون
  needs   المعتصمون
  needs   لافتات
  needs   لافتة
  needs   شعارات
  needs   هتافات
  needs   يافطات
  yes     هتف متظاهرون في البصرة ضد الفساد
          agent  متظاهرون
          place  البصرة
  no      رفع المصرف أسعار الفائدة
