# Giving, having, money, trade, work.
# Each verb is followed by its masdar; the shadda is written where it tells one verb from another.
# A masdar spelt as its past and hardly met in news is left out.

words giving-verbs
  pos     verb
  verb    أعطى يعطي
  masdar  إعطاء
  masdar  عطاء
  verb    منح يمنح
  masdar  منح
  verb    أهدى يهدي
  masdar  إهداء
  verb    تبرّع يتبرّع
  masdar  تبرع
  verb    قدّم يقدّم
  masdar  تقديم
  verb    زوّد يزوّد
  masdar  تزويد
  verb    موّل يموّل
  masdar  تمويل
  verb    أنفق ينفق
  masdar  إنفاق
  verb    صرف يصرف
  masdar  صرف
  verb    تصرّف يتصرّف
  masdar  تصرف
  verb    استثمر يستثمر
  masdar  استثمار
  verb    اشترى يشتري
  masdar  شراء
  verb    باع يبيع
  masdar  بيع
  verb    تاجر يتاجر
  masdar  متاجرة
  verb    استورد يستورد
  masdar  استيراد
  verb    ورّد يورّد
  masdar  توريد
  verb    صدّر يصدّر
  masdar  تصدير
  verb    ربح يربح
  masdar  ربح
  verb    كسب يكسب
  masdar  كسب
  verb    اكتسب يكتسب
  masdar  اكتساب
  verb    أفلس يفلس
  masdar  إفلاس
  verb    فاز يفوز
  masdar  فوز
  verb    نال ينال
  masdar  نيل
  verb    أحرز يحرز
  masdar  إحراز
  verb    حظي يحظى
  masdar  حظوة
  verb    تمتّع يتمتّع
  masdar  تمتع
  verb    استمتع يستمتع
  masdar  استمتاع
  verb    ملك يملك
  masdar  ملك
  verb    امتلك يمتلك
  masdar  امتلاك
  verb    اقتنى يقتني
  masdar  اقتناء
  verb    احتفظ يحتفظ
  masdar  احتفاظ
  verb    أبقى يبقي
  masdar  إبقاء
  verb    ترك يترك
  masdar  ترك
  verb    خلّف يخلّف
  masdar  تخليف
  verb    أخذ يأخذ
  masdar  أخذ
  verb    آخذ يؤاخذ
  masdar  مؤاخذة
  verb    اقترض يقترض
  masdar  اقتراض
  verb    أقرض يقرض
  masdar  إقراض
  verb    استدان يستدين
  masdar  استدانة
  verb    أعار يعير
  masdar  إعارة
  verb    استعار يستعير
  masdar  استعارة
  verb    استأجر يستأجر
  masdar  استئجار
  verb    أجّر يؤجّر
  masdar  تأجير
  verb    وظّف يوظّف
  masdar  توظيف
  verb    عمل يعمل
  masdar  عمل
  verb    اشتغل يشتغل
  masdar  اشتغال
  verb    شغّل يشغّل
  masdar  تشغيل
  verb    استخدم يستخدم
  masdar  استخدام
  verb    استعمل يستعمل
  masdar  استعمال
  verb    استهلك يستهلك
  masdar  استهلاك
  verb    استنفد يستنفد
  masdar  استنفاد
  verb    بدّد يبدّد
  masdar  تبديد
  verb    أهدر يهدر
  masdar  إهدار
  verb    هدر يهدر
  masdar  هدر
  verb    ادّخر يدّخر
  masdar  ادخار
  verb    خصّص يخصّص
  masdar  تخصيص
  verb    اختصّ يختصّ
  masdar  اختصاص
  verb    خصّ يخصّ
  verb    وزّع يوزّع
  masdar  توزيع
  verb    قلّص يقلّص
  masdar  تقليص
  verb    خفّض يخفّض
  masdar  تخفيض
  verb    زاد يزيد
  masdar  زيادة
  verb    أعدّ يعدّ
  masdar  إعداد
  verb    أتاح يتيح
  masdar  إتاحة
  verb    أنتج ينتج
  masdar  إنتاج
  verb    صنع يصنع
  masdar  صنع
  masdar  صناعة
  verb    صنّع يصنّع
  masdar  تصنيع
  verb    بنى يبني
  masdar  بناء
  verb    أنشأ ينشئ
  masdar  إنشاء
  verb    أسّس يؤسّس
  masdar  تأسيس
  verb    تأسّس يتأسّس
  verb    شكّل يشكّل
  masdar  تشكيل
  verb    تشكّل يتشكّل
  verb    تكوّن يتكوّن
  verb    طوّر يطوّر
  masdar  تطوير
  verb    تطوّر يتطوّر
  masdar  تطور
  verb    رمّم يرمّم
  masdar  ترميم
  verb    فرغ يفرغ
  masdar  فراغ
  verb    أفرغ يفرغ
  masdar  إفراغ
  verb    شحن يشحن
  masdar  شحن
  verb    حمّل يحمّل
  masdar  تحميل
  verb    فرّغ يفرّغ
  masdar  تفريغ
  verb    نظّم ينظّم
  masdar  تنظيم
  verb    انتظم ينتظم
  masdar  انتظام
  verb    رتّب يرتّب
  masdar  ترتيب
  verb    هيّأ يهيّئ
  masdar  تهيئة
  verb    مهّد يمهّد
  masdar  تمهيد
  verb    أسهم يسهم
  masdar  إسهام
  verb    ساهم يساهم
  masdar  مساهمة
  verb    شارك يشارك
  masdar  مشاركة
  verb    اشترك يشترك
  masdar  اشتراك
  verb    تشارك يتشارك
  verb    ساعد يساعد
  masdar  مساعدة
  verb    كفل يكفل
  masdar  كفالة
  verb    ضمن يضمن
  masdar  ضمان
  verb    تكفّل يتكفّل
  masdar  تكفل
  verb    بذل يبذل
  masdar  بذل
  verb    كافأ يكافئ
  masdar  مكافأة
  verb    خدم يخدم
  masdar  خدمة
  verb    أطعم يطعم
  masdar  إطعام
  verb    غذّى يغذّي
  masdar  تغذية
  verb    تغذّى يتغذّى
  masdar  تغذٍ
  verb    آوى يؤوي
  masdar  إيواء
  verb    احتضن يحتضن
  masdar  احتضان
  verb    استوعب يستوعب
  masdar  استيعاب
  verb    افتقر يفتقر
  masdar  افتقار
  verb    احتاج يحتاج
  masdar  احتياج
  masdar  حاجة
  verb    أنقص ينقص
  masdar  إنقاص
  verb    اقتصد يقتصد
  masdar  اقتصاد
  verb    قنّن يقنّن
  masdar  تقنين
  verb    راكم يراكم
  masdar  مراكمة
  verb    تراكم يتراكم
  verb    كدّس يكدّس
  masdar  تكديس
  verb    تكدّس يتكدّس
  masdar  تكدس
  verb    تسوّق يتسوّق
  masdar  تسوق
  verb    غلا يغلو
  masdar  غلاء
  verb    تقاعد يتقاعد
  masdar  تقاعد
  verb    تعاقد يتعاقد
  masdar  تعاقد
  verb    تطوّع يتطوّع
  masdar  تطوع
  verb    تخرّج يتخرّج
  verb    أجهد يجهد
  masdar  إجهاد
  verb    تعاطى يتعاطى
  masdar  تعاطٍ
  verb    استغنى يستغني
  masdar  استغناء
  verb    اكتفى يكتفي
  masdar  اكتفاء
  verb    استأثر يستأثر
  masdar  استئثار
  verb    استحوذ يستحوذ
  masdar  استحواذ
  verb    انتفع ينتفع
  masdar  انتفاع
  verb    نفع ينفع
  masdar  نفع
  verb    أجدى يجدي
  masdar  إجداء
  verb    أثرى يثري
  masdar  إثراء
  verb    جبى يجبي
  masdar  جباية
  verb    استقطع يستقطع
  masdar  استقطاع
  verb    اقتطع يقتطع
  masdar  اقتطاع
  verb    ارتهن يرتهن
  masdar  ارتهان
  verb    بادل يبادل
  masdar  مبادلة
  verb    أعاد يعيد
  masdar  إعادة
  verb    استحقّ يستحقّ
  masdar  استحقاق
  verb    أفقد يفقد
  masdar  إفقاد
  verb    عوّل يعوّل
  masdar  تعويل
  verb    اتّكأ يتّكئ
  masdar  اتكاء
  verb    اعتمد يعتمد
  masdar  اعتماد
  verb    اتّكل يتّكل
  masdar  اتكال
  verb    لبّى يلبّي
  masdar  تلبية
  verb    استجاب يستجيب
  masdar  استجابة
  verb    أعال يعيل
  masdar  إعالة
  verb    تموّن يتموّن
  masdar  تمون
  verb    شغر يشغر
  masdar  شغور
  verb    استمدّ يستمدّ
  masdar  استمداد
