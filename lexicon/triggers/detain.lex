# Arrest or capture by an authority or an armed force. Type DETAIN.

trigger arrest
  frame   doer-hits-target
  role    detained
  verb    اعتقل يعتقل
  masdar  اعتقال
  plural  اعتقالات
  noun    حملة اعتقالات
  noun    حملات اعتقال
  noun    حملة اعتقال
  noun    حملة اعتقالات واسعة
  verb    ألقى القبض يلقي القبض
  verb    ألقي القبض يلقى القبض
  noun    إلقاء القبض
  form    القبض على
  form    القبض عليه
  form    القبض عليهم
  form    القبض عليها
  verb    قبض على يقبض على
  masdar  توقيف
  plural  توقيفات
  verb    احتجز يحتجز
  masdar  احتجاز
  noun    حبس احتياطي
  form    الحبس الاحتياطي
  form    الإقامة الجبرية
  form    إقامة جبرية
  form    أسرت
  form    أسروا
  form    تم أسر
  form    عملية أسر
  form    أسر جندي
  form    أسر جنود
  form    أسر عنصر
  form    أسر عناصر
  form    أسر ضابط
  form    أسر عدد
  form    أسر مقاتل
  form    وقع في الأسر
  form    وقعوا في الأسر
  noun    عمليات دهم واعتقال
  form    إقامة إجبارية
  form    الإقامة الإجبارية
  verb    اقتاد يقتاد
  masdar  اقتياد
  form    ألقي القبض
  form    تم القبض
  noun    حملة توقيفات
  noun    حملة مداهمات واعتقالات
  form    حملات تطهير واسعة
  verb    أودع السجن يودع السجن
  form    أودع السجن
  form    أودعوا السجن
  form    إيداعه السجن
  form    إيداعهم السجن
  form    زج به في السجن
  form    الزج به في السجن
  yes     اعتقلت الشرطة التركية 45 مشتبها بهم في إسطنبول أمس
          agent  الشرطة التركية
          target مشتبها بهم
          place  إسطنبول
          time   2025-12-17
          figure detained 45
  yes     ألقت الشرطة القبض على مهرب أسلحة في الكاف
          agent  الشرطة
          target مهرب أسلحة
          place  الكاف
          figure detained 1

# stopping anything else is the same verb; prisons and families are near
trigger arrest-weak
  frame   doer-hits-target
  role    detained
  weak    true
  verb    سجن يسجن
  noun    أسير
  plural  أسرى
  form    مسجون
  form    المسجون
  form    مسجونا
  form    الموقوفين
  form    موقوفا
  yes     أوقف الأمن اللبناني شخصين في طرابلس
          agent  الأمن اللبناني
          target شخصين
          place  طرابلس
          figure detained 2
  no      أوقف المصنع الإنتاج بسبب نقص المواد

trigger lay-hands
  frame   doer-hits-target
  role    detained
  verb    ألقى يلقي
  passive ألقي يلقى
  light   القبض
  yes     ألقت الشرطة المصرية القبض على 20 مشتبها في سيناء
          agent  الشرطة المصرية
          target مشتبها
          place  سيناء
          figure detained 20
  no      ألقى الشاعر قصيدة جديدة

trigger stop-people
  frame   doer-hits-target
  role    detained
  verb    أوقف يوقف
  masdar  إيقاف
  needs   شخصا
  needs   شخصين
  needs   أشخاص
  needs   شخص
  needs   رجل
  needs   رجلا
  needs   رجلين
  needs   رجال
  needs   مشتبه
  needs   مشتبها
  needs   مشتبهين
  needs   عناصر
  needs   عنصرا
  needs   عنصر
  needs   ناشط
  needs   ناشطا
  needs   ناشطين
  needs   ناشطة
  needs   ناشطات
  needs   صحفي
  needs   صحفيا
  needs   صحافيا
  needs   صحافيين
  needs   شبان
  needs   شابا
  needs   متهم
  needs   متهما
  needs   متهمين
  needs   مواطن
  needs   مواطنا
  needs   مواطنين
  needs   متظاهرين
  needs   متظاهرا
  needs   محتجين
  needs   مسلحين
  needs   إرهابيا
  needs   إرهابيين
  needs   قياديا
  needs   مسؤولا
  needs   مهاجرا
  needs   مهاجرين
  needs   خلية
  needs   القس
  needs   صحافيون
  needs   ناشطون
  needs   متظاهرون
  needs   معارضين
  needs   معارضا
  needs   المعارض
  needs   شقيق
  needs   نجل
  needs   زعيم
  needs   رئيس
  needs   نائب
  needs   نائبا
  needs   قيادي
  needs   جندي
  needs   جنديا
  needs   ضابطا
  needs   ضباط
  needs   ضابطين
  needs   شابين
  needs   طلاب
  needs   طالبا
  needs   محامي
  needs   محاميا
  needs   مدونين
  needs   مدونا
  needs   قاصرين
  needs   عشرات
  needs   العشرات
  needs   مئات
  needs   المئات
  needs   مدنيين
  needs   صيادين
  yes     أوقفت السلطات التونسية ستة عناصر في القصرين
          agent  السلطات التونسية
          target عناصر
          place  القصرين
          figure detained 6
  no      أوقف السائق سيارته أمام المنزل

# handed over to stand trial
trigger extradite
  frame   doer-hits-target
  verb    سلم يسلم
  masdar  تسليم
  needs   مشتبها
  needs   مشتبه
  needs   المشتبه
  needs   مطلوبا
  needs   مطلوب
  needs   المطلوب
  needs   مطلوبين
  needs   المطلوبين
  needs   متهما
  needs   متهم
  needs   المتهم
  needs   متهمين
  needs   المتهمين
  needs   إرهابيا
  needs   إرهابيين
  needs   الإرهابيين
  needs   شخصا
  needs   مدانا
  needs   مجرمين
  needs   فارا
  needs   هاربا
  needs   انفصاليين
  yes     سلمت ألمانيا مشتبها به إلى تونس
          agent  ألمانيا
          target مشتبها به
  no      سلم الوزير الفائز جائزته في الحفل

trigger jail
  frame   doer-hits-target
  role    detained
  weak    true
  verb    حبس يحبس
  masdar  مطاردة
  verb    قبض يقبض
  form    أسرنا
  form    أسرناهم
  form    أسرهم
  form    أسره
  form    أسروه
  form    يأسر
  form    أسر العديد
  form    أسر عشرات
  form    أسر مسلحين
  form    أسر مقاتلين
  form    خلف القضبان
  form    وراء القضبان
  yes     حبست النيابة المصرية أربعة صحفيين
          agent  النيابة المصرية
          target صحفيين
          figure detained 4
  no      حبس الجمهور أنفاسه حتى صافرة النهاية