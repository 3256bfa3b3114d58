# Greeting, thanking, blaming, complaining, swearing, reporting.
# Each verb is followed by its masdar; the shadda is written where it tells one verb from another.
# A masdar spelt as its past and hardly met in news is left out.

words praising-verbs
  pos     verb
  verb    اتّصل يتّصل
  masdar  اتصال
  verb    هاتف يهاتف
  masdar  مهاتفة
  verb    راسل يراسل
  masdar  مراسلة
  verb    تراسل يتراسل
  masdar  تراسل
  verb    شكر يشكر
  masdar  شكر
  verb    هنّأ يهنّئ
  masdar  تهنئة
  verb    بارك يبارك
  masdar  مباركة
  verb    عزّى يعزّي
  masdar  تعزية
  verb    واسى يواسي
  masdar  مواساة
  verb    اعتذر يعتذر
  masdar  اعتذار
  verb    أثنى يثني
  masdar  ثناء
  verb    أشاد يشيد
  masdar  إشادة
  verb    مدح يمدح
  verb    امتدح يمتدح
  masdar  امتداح
  verb    انتقد ينتقد
  masdar  انتقاد
  verb    استنكر يستنكر
  masdar  استنكار
  verb    استهجن يستهجن
  masdar  استهجان
  verb    شتم يشتم
  masdar  شتم
  verb    سخر يسخر
  masdar  سخرية
  verb    استهزأ يستهزئ
  masdar  استهزاء
  verb    هزأ يهزأ
  masdar  هزء
  verb    سبّ يسبّ
  masdar  سبّ
  verb    أساء يسيء
  masdar  إساءة
  verb    عاتب يعاتب
  masdar  معاتبة
  verb    وبّخ يوبّخ
  masdar  توبيخ
  verb    كذب يكذب
  masdar  كذب
  verb    كذّب يكذّب
  masdar  تكذيب
  verb    صدّق يصدّق
  masdar  تصديق
  verb    شكا يشكو
  masdar  شكوى
  verb    اشتكى يشتكي
  masdar  اشتكاء
  verb    تذمّر يتذمّر
  masdar  تذمر
  verb    توسّل يتوسّل
  masdar  توسل
  verb    استجدى يستجدي
  masdar  استجداء
  verb    وعد يعد
  verb    تعهّد يتعهّد
  verb    شدّد يشدّد
  masdar  تشديد
  verb    أصرّ يصرّ
  masdar  إصرار
  verb    ألحّ يلحّ
  masdar  إلحاح
  verb    برّر يبرّر
  masdar  تبرير
  verb    سوّغ يسوّغ
  masdar  تسويغ
  verb    علّل يعلّل
  masdar  تعليل
  verb    احتجّ يحتجّ
  masdar  احتجاج
  verb    تحجّج يتحجّج
  masdar  تحجج
  verb    تذرّع يتذرّع
  masdar  تذرع
  verb    فنّد يفنّد
  masdar  تفنيد
  verb    نسب ينسب
  masdar  نسب
  verb    استند يستند
  masdar  استناد
  verb    اقتبس يقتبس
  masdar  اقتباس
  verb    أفاد يفيد
  masdar  إفادة
  verb    أدلى يدلي
  masdar  إدلاء
  verb    أنشد ينشد
  masdar  إنشاد
  verb    تخاطب يتخاطب
  masdar  تخاطب
  verb    تبنّى يتبنّى
  masdar  تبنٍ
  verb    نعى ينعي
  masdar  نعي
  verb    رثى يرثي
  masdar  رثاء
  verb    هلّل يهلّل
  masdar  تهليل
  verb    نطق ينطق
  masdar  نطق
  verb    لفظ يلفظ
  masdar  لفظ
  verb    تلفّظ يتلفّظ
  masdar  تلفظ
  verb    تفوّه يتفوّه
  masdar  تفوه
  verb    علّق يعلّق
  masdar  تعليق
  verb    لقّن يلقّن
  masdar  تلقين
  verb    أملى يملي
  masdar  إملاء
  verb    سجّل يسجّل
  masdar  تسجيل
  verb    صوّر يصوّر
  masdar  تصوير
  verb    رسم يرسم
  masdar  رسم
  verb    مثّل يمثّل
  masdar  تمثيل
  verb    شهد يشهد
  masdar  شهادة
  verb    اشتهر يشتهر
  masdar  اشتهار
  verb    عرّف يعرّف
  masdar  تعريف
  verb    أوعز يوعز
  masdar  إيعاز
  verb    حذف يحذف
  masdar  حذف
