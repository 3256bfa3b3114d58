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
  verb    أوقف يوقف
  masdar  إيقاف
  verb    سجن يسجن
  masdar  سجن
  noun    مسجون
  plural  مسجونون
  noun    موقوف
  plural  موقوفون
  noun    أسير
  plural  أسرى
  noun    معتقل
  plural  معتقلون
  noun    محتجز
  plural  محتجزون
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
  needs   القبض

