# Office, law, courts, orders, leave and ban.
# Each verb is followed by its masdar; the shadda is written where it tells one verb from another.
# A masdar spelt as its past and hardly met in news is left out.

words ruling-verbs
  pos     verb
  verb    أقرّ يقرّ
  masdar  إقرار
  verb    ألغى يلغي
  masdar  إلغاء
  verb    حكم يحكم
  masdar  حكم
  verb    حاكم يحاكم
  masdar  محاكمة
  verb    قضى يقضي
  masdar  قضاء
  verb    أمر يأمر
  masdar  أمر
  verb    كلّف يكلّف
  masdar  تكليف
  verb    عيّن يعيّن
  masdar  تعيين
  verb    أقال يقيل
  masdar  إقالة
  verb    انتخب ينتخب
  masdar  انتخاب
  verb    صوّت يصوّت
  masdar  تصويت
  verb    استقال يستقيل
  masdar  استقالة
  verb    ترشّح يترشّح
  masdar  ترشح
  verb    رشّح يرشّح
  masdar  ترشيح
  verb    اقترع يقترع
  masdar  اقتراع
  verb    تنحّى يتنحّى
  masdar  تنحٍ
  verb    نحّى ينحّي
  masdar  تنحية
  verb    أطاح يطيح
  masdar  إطاحة
  verb    عزل يعزل
  masdar  عزل
  verb    توّج يتوّج
  masdar  تتويج
  verb    نصّب ينصّب
  masdar  تنصيب
  verb    بايع يبايع
  masdar  مبايعة
  verb    تولّى يتولّى
  masdar  تولٍ
  verb    شغل يشغل
  masdar  شغل
  verb    ترأّس يترأّس
  verb    رأس يرأس
  masdar  رئاسة
  verb    تزعّم يتزعّم
  verb    تصدّر يتصدّر
  verb    انشقّ ينشقّ
  masdar  انشقاق
  verb    تمرّد يتمرّد
  masdar  تمرد
  verb    ثار يثور
  masdar  ثورة
  verb    اعتصم يعتصم
  masdar  اعتصام
  verb    أضرب يضرب
  masdar  إضراب
  verb    سجن يسجن
  masdar  سجن
  verb    حبس يحبس
  masdar  حبس
  verb    برّأ يبرّئ
  masdar  تبرئة
  verb    عاقب يعاقب
  masdar  معاقبة
  masdar  عقاب
  verb    غرّم يغرّم
  masdar  تغريم
  verb    عفا يعفو
  masdar  عفو
  verb    أعفى يعفي
  masdar  إعفاء
  verb    أخضع يخضع
  masdar  إخضاع
  verb    خضع يخضع
  masdar  خضوع
  verb    رضخ يرضخ
  masdar  رضوخ
  verb    أذعن يذعن
  masdar  إذعان
  verb    امتثل يمتثل
  masdar  امتثال
  verb    أطاع يطيع
  masdar  طاعة
  verb    التزم يلتزم
  masdar  التزام
  verb    ألزم يلزم
  masdar  إلزام
  verb    أرغم يرغم
  masdar  إرغام
  verb    أجبر يجبر
  masdar  إجبار
  verb    اضطرّ يضطرّ
  masdar  اضطرار
  verb    فرض يفرض
  masdar  فرض
  verb    طبّق يطبّق
  masdar  تطبيق
  verb    نفّذ ينفّذ
  masdar  تنفيذ
  verb    أنفذ ينفذ
  masdar  إنفاذ
  verb    اتّخذ يتّخذ
  masdar  اتخاذ
  verb    شرّع يشرّع
  masdar  تشريع
  verb    أجاز يجيز
  masdar  إجازة
  verb    رخّص يرخّص
  masdar  ترخيص
  verb    أذن يأذن
  masdar  إذن
  verb    سمح يسمح
  masdar  سماح
  verb    منع يمنع
  masdar  منع
  verb    حرّم يحرّم
  masdar  تحريم
  verb    حرم يحرم
  masdar  حرمان
  verb    قيّد يقيّد
  masdar  تقييد
  verb    تقيّد يتقيّد
  masdar  تقيد
  verb    جمّد يجمّد
  masdar  تجميد
  verb    عقد يعقد
  masdar  عقد
  verb    نقض ينقض
  masdar  نقض
  verb    خالف يخالف
  masdar  مخالفة
  verb    أخلّ يخلّ
  masdar  إخلال
  verb    راعى يراعي
  masdar  مراعاة
  verb    رعى يرعى
  masdar  رعاية
  verb    هيمن يهيمن
  masdar  هيمنة
  verb    تحكّم يتحكّم
  masdar  تحكم
  verb    تسلّط يتسلّط
  masdar  تسلط
  verb    سلّط يسلّط
  masdar  تسليط
  verb    استبدّ يستبدّ
  masdar  استبداد
  verb    فوّض يفوّض
  masdar  تفويض
  verb    خوّل يخوّل
  masdar  تخويل
  verb    أوكل يوكل
  masdar  إيكال
  verb    أسند يسند
  masdar  إسناد
  verb    أناط ينيط
  masdar  إناطة
  verb    انتدب ينتدب
  masdar  انتداب
  verb    ندب يندب
  masdar  ندب
  verb    انتمى ينتمي
  masdar  انتماء
  verb    انضمّ ينضمّ
  masdar  انضمام
  verb    ضمّ يضمّ
  masdar  ضمّ
  verb    التحق يلتحق
  masdar  التحاق
  verb    انخرط ينخرط
  masdar  انخراط
  verb    انحاز ينحاز
  masdar  انحياز
  verb    حالف يحالف
  masdar  محالفة
  verb    تحالف يتحالف
  masdar  تحالف
  verb    ائتلف يأتلف
  masdar  ائتلاف
  verb    تضامن يتضامن
  masdar  تضامن
  verb    ساند يساند
  masdar  مساندة
  verb    أيّد يؤيّد
  masdar  تأييد
  verb    دعم يدعم
  masdar  دعم
  verb    آزر يؤازر
  masdar  مؤازرة
  verb    عارض يعارض
  masdar  معارضة
  verb    ناهض يناهض
  masdar  مناهضة
  verb    خاصم يخاصم
  masdar  خصام
  verb    تخاصم يتخاصم
  masdar  تخاصم
  verb    تنازع يتنازع
  masdar  تنازع
  verb    نازع ينازع
  masdar  نزاع
  verb    نافس ينافس
  masdar  منافسة
  verb    تنافس يتنافس
  masdar  تنافس
  verb    تسابق يتسابق
