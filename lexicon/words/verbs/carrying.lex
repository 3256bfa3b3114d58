# Carrying, raising, throwing, pulling, digging; dwelling and turning.
# Each verb is followed by its masdar; the shadda is written where it tells one verb from another.
# A masdar spelt as its past and hardly met in news is left out.

words carrying-verbs
  pos     verb
  verb    حمل يحمل
  verb    رفع يرفع
  masdar  رفع
  verb    ارتفع يرتفع
  masdar  ارتفاع
  verb    انخفض ينخفض
  masdar  انخفاض
  verb    خفض يخفض
  masdar  خفض
  verb    سقط يسقط
  masdar  سقوط
  verb    تساقط يتساقط
  masdar  تساقط
  verb    أسقط يسقط
  masdar  إسقاط
  verb    أوقف يوقف
  masdar  إيقاف
  verb    بعث يبعث
  masdar  بعث
  verb    أرسل يرسل
  masdar  إرسال
  verb    جلب يجلب
  masdar  جلب
  verb    أحضر يحضر
  masdar  إحضار
  verb    نصب ينصب
  masdar  نصب
  verb    وضع يضع
  masdar  وضع
  verb    ألقى يلقي
  masdar  إلقاء
  verb    رمى يرمي
  masdar  رمي
  verb    دفع يدفع
  masdar  دفع
  verb    سحب يسحب
  masdar  سحب
  verb    جرّ يجرّ
  verb    أخرج يخرج
  masdar  إخراج
  verb    أدخل يدخل
  masdar  إدخال
  verb    استخرج يستخرج
  masdar  استخراج
  verb    انتزع ينتزع
  masdar  انتزاع
  verb    نزع ينزع
  masdar  نزع
  verb    انتشل ينتشل
  masdar  انتشال
  verb    أبعد يبعد
  masdar  إبعاد
  verb    استبعد يستبعد
  masdar  استبعاد
  verb    أزاح يزيح
  masdar  إزاحة
  verb    انزاح ينزاح
  masdar  انزياح
  verb    أزال يزيل
  masdar  إزالة
  verb    أوصل يوصل
  masdar  إيصال
  verb    وصّل يوصّل
  masdar  توصيل
  verb    سلّم يسلّم
  masdar  تسليم
  verb    تسلّم يتسلّم
  verb    استلم يستلم
  masdar  استلام
  verb    تلقّى يتلقّى
  masdar  تلقٍ
  verb    تلقّف يتلقّف
  masdar  تلقف
  verb    التقط يلتقط
  masdar  التقاط
  verb    أمسك يمسك
  masdar  إمساك
  verb    قبض يقبض
  masdar  قبض
  verb    لمس يلمس
  masdar  لمس
  verb    مسّ يمسّ
  masdar  مسّ
  verb    هزّ يهزّ
  masdar  هزّ
  verb    اهتزّ يهتزّ
  masdar  اهتزاز
  verb    قذف يقذف
  masdar  قذف
  verb    أطلق يطلق
  masdar  إطلاق
  verb    أودع يودع
  masdar  إيداع
  verb    خزّن يخزّن
  masdar  تخزين
  verb    حفظ يحفظ
  masdar  حفظ
  verb    خبّأ يخبّئ
  masdar  تخبئة
  verb    دفن يدفن
  masdar  دفن
  verb    حفر يحفر
  masdar  حفر
  verb    جرف يجرف
  masdar  جرف
  verb    نبش ينبش
  masdar  نبش
  verb    زرع يزرع
  masdar  زرع
  verb    اقتلع يقتلع
  masdar  اقتلاع
  verb    قلع يقلع
  masdar  قلع
  verb    غرق يغرق
  masdar  غرق
  verb    غمر يغمر
  masdar  غمر
  verb    طفا يطفو
  masdar  طفو
  verb    غاص يغوص
  masdar  غوص
  verb    توسّط يتوسّط
  masdar  توسط
  verb    أقام يقيم
  masdar  إقامة
  verb    مكث يمكث
  masdar  مكوث
  verb    استوطن يستوطن
  masdar  استيطان
  verb    قطن يقطن
  masdar  قطن
  verb    هاجر يهاجر
  masdar  هجرة
  verb    هجر يهجر
  verb    هجّر يهجّر
  masdar  تهجير
  verb    شرّد يشرّد
  masdar  تشريد
  verb    رحّل يرحّل
  masdar  ترحيل
  verb    استقبل يستقبل
  masdar  استقبال
  verb    استضاف يستضيف
  masdar  استضافة
  verb    زار يزور
  masdar  زيارة
  verb    تنزّه يتنزّه
  masdar  تنزه
  verb    تسكّع يتسكّع
  masdar  تسكع
  verb    انزوى ينزوي
  masdar  انزواء
  verb    توزّع يتوزّع
  verb    ضلّ يضلّ
  masdar  ضلال
  verb    تخلّف يتخلّف
  masdar  تخلف
  verb    انطوى ينطوي
  masdar  انطواء
  verb    التفّ يلتفّ
  masdar  التفاف
  verb    لفّ يلفّ
  verb    دار يدور
  masdar  دوران
  verb    أدار يدير
  masdar  إدارة
  verb    استدار يستدير
  masdar  استدارة
  verb    انقلب ينقلب
  masdar  انقلاب
  verb    تدحرج يتدحرج
  masdar  تدحرج
  verb    دحرج يدحرج
  masdar  دحرجة
  verb    حطّ يحطّ
  masdar  حطّ
  verb    ارتقى يرتقي
  masdar  ارتقاء
  verb    رقي يرقى
  masdar  رقي
  verb    اعتلى يعتلي
  masdar  اعتلاء
  verb    انحنى ينحني
  masdar  انحناء
  verb    انبطح ينبطح
  masdar  انبطاح
  verb    استلقى يستلقي
  masdar  استلقاء
  verb    تمدّد يتمدّد
  masdar  تمدد
  verb    هوى يهوي
  masdar  هوي
  verb    تهاوى يتهاوى
  masdar  تهاوٍ
  verb    انهار ينهار
  masdar  انهيار
  verb    ارتطم يرتطم
  masdar  ارتطام
  verb    اصطدم يصطدم
  masdar  اصطدام
  verb    تعقّب يتعقّب
  masdar  تعقب
  verb    مشّط يمشّط
  masdar  تمشيط
  verb    جال يجول
  masdar  جولة
  verb    ترجّل يترجّل
  masdar  ترجل
  verb    زحف يزحف
  masdar  زحف
  verb    أفسح يفسح
  masdar  إفساح
  verb    تعالى يتعالى
  verb    عاود يعاود
  masdar  معاودة
  verb    انشطر ينشطر
  masdar  انشطار
