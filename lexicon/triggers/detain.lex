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
  verb    أوقف يوقف
  masdar  توقيف
  plural  توقيفات
  verb    احتجز يحتجز
  masdar  احتجاز
  verb    أسر يأسر
  masdar  أسر
  verb    سجن يسجن
  masdar  سجن
  noun    حبس احتياطي
  form    الحبس الاحتياطي
  form    الإقامة الجبرية
  form    إقامة جبرية
  form    وقوع أسرى

