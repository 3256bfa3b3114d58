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

