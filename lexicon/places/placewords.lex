# Words for a kind of place, and directions: they stand before a name and belong to it.

placeword settlement
  noun    مدينة
  plural  مدن
  noun    بلدة
  plural  بلدات
  noun    قرية
  plural  قرى
  noun    حي
  plural  أحياء
  noun    ضاحية
  plural  ضواحي
  noun    عاصمة
  noun    مخيم
  plural  مخيمات
  noun    مستوطنة
  form    بلدتي
  form    قريتي
  form    مدينتي

placeword division
  noun    محافظة
  plural  محافظات
  noun    ولاية
  plural  ولايات
  noun    مقاطعة
  noun    إقليم
  noun    منطقة
  plural  مناطق
  noun    قضاء
  noun    مديرية
  noun    لواء
  noun    ناحية
  noun    دائرة
  form    ريف
  form    ريفي
  form    قطاع
  form    محيط
  form    أطراف
  form    مشارف
  form    تخوم
  form    أنحاء
  form    أرجاء
  form    ضفاف
  form    سواحل
  form    ساحل
  form    صحراء
  form    بادية
  form    سهل
  form    وادي
  form    جبل
  form    جبال
  form    جزيرة
  form    نهر
  form    مضيق

placeword site
  noun    مطار
  noun    قاعدة
  noun    ميناء
  noun    معبر
  noun    جسر
  noun    سجن
  noun    ساحة
  noun    شارع
  noun    جامعة
  noun    مستشفى
  noun    ملعب
  noun    محطة
  noun    حقل
  noun    سد

placeword direction
  form    شمال
  form    جنوب
  form    شرق
  form    غرب
  form    شمالي
  form    جنوبي
  form    شرقي
  form    غربي
  form    شمال شرق
  form    شمال غرب
  form    جنوب شرق
  form    جنوب غرب
  form    شمال شرقي
  form    شمال غربي
  form    جنوب شرقي
  form    جنوب غربي
  form    وسط
  form    أقصى
  form    أقصى شمال
  form    أقصى جنوب
  form    شرقي مدينة
