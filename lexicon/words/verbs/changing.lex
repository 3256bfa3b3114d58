# More and less, change, likeness, bond and cause.
# Each verb is followed by its masdar; the shadda is written where it tells one verb from another.
# A masdar spelt as its past and hardly met in news is left out.

words changing-verbs
  pos     verb
  verb    بلغ يبلغ
  masdar  بلوغ
  verb    ازداد يزداد
  masdar  ازدياد
  verb    تزايد يتزايد
  masdar  تزايد
  verb    تضاعف يتضاعف
  verb    ضاعف يضاعف
  masdar  مضاعفة
  verb    تضاءل يتضاءل
  masdar  تضاؤل
  verb    تقلّص يتقلّص
  verb    قلّل يقلّل
  masdar  تقليل
  verb    تناقص يتناقص
  masdar  تناقص
  verb    تذبذب يتذبذب
  masdar  تذبذب
  verb    تغيّر يتغيّر
  masdar  تغير
  verb    غيّر يغيّر
  masdar  تغيير
  verb    بدّل يبدّل
  masdar  تبديل
  verb    تبدّل يتبدّل
  verb    تحوّل يتحوّل
  masdar  تحول
  verb    حوّل يحوّل
  masdar  تحويل
  verb    أحال يحيل
  masdar  إحالة
  verb    تحسّن يتحسّن
  masdar  تحسن
  verb    تدهور يتدهور
  masdar  تدهور
  verb    تردّى يتردّى
  masdar  تردٍ
  verb    خفّف يخفّف
  masdar  تخفيف
  verb    خفّ يخفّ
  masdar  خفة
  verb    كثّف يكثّف
  masdar  تكثيف
  verb    تكثّف يتكثّف
  verb    وسّع يوسّع
  masdar  توسيع
  verb    توسّع يتوسّع
  masdar  توسع
  verb    اتّسع يتّسع
  masdar  اتساع
  verb    ضاق يضيق
  masdar  ضيق
  verb    عمّق يعمّق
  masdar  تعميق
  verb    تعمّق يتعمّق
  verb    أضعف يضعف
  masdar  إضعاف
  verb    تقوّى يتقوّى
  masdar  تقوٍ
  verb    تراوح يتراوح
  verb    راوح يراوح
  masdar  مراوحة
  verb    ناهز يناهز
  masdar  مناهزة
  verb    قارب يقارب
  masdar  مقاربة
  verb    تقارب يتقارب
  masdar  تقارب
  verb    فاق يفوق
  verb    تفوّق يتفوّق
  masdar  تفوق
  verb    ساوى يساوي
  masdar  مساواة
  verb    تساوى يتساوى
  masdar  تساوٍ
  verb    تعادل يتعادل
  masdar  تعادل
  verb    وازى يوازي
  masdar  موازاة
  verb    توازى يتوازى
  masdar  توازٍ
  verb    طابق يطابق
  masdar  مطابقة
  verb    تطابق يتطابق
  masdar  تطابق
  verb    تشابه يتشابه
  masdar  تشابه
  verb    أشبه يشبه
  masdar  إشباه
  verb    تناسب يتناسب
  verb    ناسب يناسب
  masdar  مناسبة
  verb    تلاءم يتلاءم
  masdar  تلاؤم
  verb    لاءم يلاءم
  masdar  ملاءمة
  verb    انسجم ينسجم
  masdar  انسجام
  verb    تناغم يتناغم
  masdar  تناغم
  verb    اتّسق يتّسق
  masdar  اتساق
  verb    تعارض يتعارض
  verb    ناقض يناقض
  masdar  مناقضة
  verb    تناقض يتناقض
  masdar  تناقض
  verb    تنافى يتنافى
  masdar  تنافٍ
  verb    تضارب يتضارب
  masdar  تضارب
  verb    اختلط يختلط
  masdar  اختلاط
  verb    خلط يخلط
  masdar  خلط
  verb    مزج يمزج
  masdar  مزج
  verb    ربط يربط
  masdar  ربط
  verb    ارتبط يرتبط
  masdar  ارتباط
  verb    تعلّق يتعلّق
  verb    علق يعلق
  masdar  علوق
  verb    تبع يتبع
  masdar  تبعية
  verb    أتبع يتبع
  masdar  إتباع
  verb    اتّبع يتّبع
  masdar  اتباع
  verb    استتبع يستتبع
  masdar  استتباع
  verb    تألّف يتألّف
  masdar  تألف
  verb    تضمّن يتضمّن
  verb    تمثّل يتمثّل
  verb    اتّسم يتّسم
  masdar  اتسام
  verb    اتّصف يتّصف
  masdar  اتصاف
  verb    تميّز يتميّز
  masdar  تميز
  verb    اقتصر يقتصر
  masdar  اقتصار
  verb    انحصر ينحصر
  masdar  انحصار
  verb    تمحور يتمحور
  masdar  تمحور
  verb    ترتّب يترتّب
  verb    أدّى يؤدّي
  masdar  أداء
  masdar  تأدية
