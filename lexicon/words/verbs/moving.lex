# Going, coming, fleeing, gathering, scattering.
# Each verb is followed by its masdar; the shadda is written where it tells one verb from another.
# A masdar spelt as its past and hardly met in news is left out.

words moving-verbs
  pos     verb
  verb    جاء يجيء
  masdar  مجيء
  verb    أتى يأتي
  masdar  إتيان
  verb    وصل يصل
  masdar  وصول
  verb    دخل يدخل
  masdar  دخول
  verb    خرج يخرج
  masdar  خروج
  verb    مرّ يمرّ
  masdar  مرور
  verb    سار يسير
  masdar  سير
  verb    ذهب يذهب
  masdar  ذهاب
  verb    توجّه يتوجّه
  masdar  توجه
  verb    غادر يغادر
  masdar  مغادرة
  verb    قدم يقدم
  masdar  قدوم
  verb    تقدّم يتقدّم
  masdar  تقدم
  verb    تراجع يتراجع
  masdar  تراجع
  verb    انسحب ينسحب
  masdar  انسحاب
  verb    تحرّك يتحرّك
  masdar  تحرك
  verb    حرّك يحرّك
  masdar  تحريك
  verb    انتقل ينتقل
  masdar  انتقال
  verb    نقل ينقل
  masdar  نقل
  verb    تنقّل يتنقّل
  masdar  تنقل
  verb    هرب يهرب
  masdar  هروب
  masdar  هرب
  verb    فرّ يفرّ
  masdar  فرار
  verb    نجا ينجو
  masdar  نجاة
  verb    أفلت يفلت
  masdar  إفلات
  verb    هبط يهبط
  masdar  هبوط
  verb    صعد يصعد
  masdar  صعود
  verb    تصاعد يتصاعد
  masdar  تصاعد
  verb    نزل ينزل
  masdar  نزول
  verb    أنزل ينزل
  masdar  إنزال
  verb    طار يطير
  masdar  طيران
  verb    أقلع يقلع
  masdar  إقلاع
  verb    حلّق يحلّق
  masdar  تحليق
  verb    حام يحوم
  masdar  حوم
  verb    حوّم يحوّم
  masdar  تحويم
  verb    أبحر يبحر
  masdar  إبحار
  verb    رسا يرسو
  masdar  رسو
  verb    سافر يسافر
  masdar  سفر
  verb    رحل يرحل
  masdar  رحيل
  verb    رجع يرجع
  masdar  رجوع
  verb    أرجع يرجع
  masdar  إرجاع
  verb    اجتاز يجتاز
  masdar  اجتياز
  verb    عبر يعبر
  masdar  عبور
  verb    تخطّى يتخطّى
  masdar  تخطٍ
  verb    تجاوز يتجاوز
  masdar  تجاوز
  verb    تعدّى يتعدّى
  masdar  تعدٍ
  verb    لحق يلحق
  masdar  لحاق
  verb    طارد يطارد
  masdar  مطاردة
  verb    لاحق يلاحق
  masdar  ملاحقة
  verb    سلك يسلك
  masdar  سلوك
  verb    تسلّل يتسلّل
  masdar  تسلل
  verb    توغّل يتوغّل
  masdar  توغل
  verb    اخترق يخترق
  masdar  اختراق
  verb    تدفّق يتدفّق
  masdar  تدفق
  verb    توافد يتوافد
  masdar  توافد
  verb    وفد يفد
  masdar  وفود
  verb    أوفد يوفد
  masdar  إيفاد
  verb    لجأ يلجأ
  masdar  لجوء
  verb    اختبأ يختبئ
  masdar  اختباء
  verb    احتمى يحتمي
  masdar  احتماء
  verb    تحصّن يتحصّن
  masdar  تحصن
  verb    تموضع يتموضع
  masdar  تموضع
  verb    تمركز يتمركز
  verb    أحاط يحيط
  masdar  إحاطة
  verb    حاصر يحاصر
  masdar  حصار
  masdar  محاصرة
  verb    طوّق يطوّق
  masdar  تطويق
  verb    اتّجه يتّجه
  masdar  اتجاه
  verb    مال يميل
  masdar  ميل
  verb    انحدر ينحدر
  masdar  انحدار
  verb    انحرف ينحرف
  masdar  انحراف
  verb    انعطف ينعطف
  masdar  انعطاف
  verb    انزلق ينزلق
  masdar  انزلاق
  verb    اندفع يندفع
  masdar  اندفاع
  verb    تسلّق يتسلّق
  masdar  تسلق
  verb    تجوّل يتجوّل
  masdar  تجول
  verb    جاب يجوب
  masdar  جوب
  verb    تهرّب يتهرّب
  masdar  تهرب
  verb    توارى يتوارى
  masdar  توارٍ
  verb    ارتدّ يرتدّ
  masdar  ارتداد
  verb    تأرجح يتأرجح
  masdar  تأرجح
  verb    ترنّح يترنّح
  masdar  ترنح
  verb    جلس يجلس
  masdar  جلوس
  verb    وقف يقف
  masdar  وقوف
  verb    قعد يقعد
  masdar  قعود
  verb    نهض ينهض
  masdar  نهوض
  verb    قام يقوم
  masdar  قيام
  verb    مشى يمشي
  masdar  مشي
  verb    ركض يركض
  masdar  ركض
  verb    قفز يقفز
  masdar  قفز
  verb    راح يروح
  masdar  رواح
  verb    اقتاد يقتاد
  masdar  اقتياد
  verb    قاد يقود
  masdar  قيادة
  verb    اصطحب يصطحب
  masdar  اصطحاب
  verb    رافق يرافق
  masdar  مرافقة
  verb    ترافق يترافق
  verb    ارتاد يرتاد
  masdar  ارتياد
  verb    اصطفّ يصطفّ
  masdar  اصطفاف
  verb    احتشد يحتشد
  masdar  احتشاد
  verb    تجمّع يتجمّع
  verb    جمع يجمع
  masdar  جمع
  verb    اجتمع يجتمع
  masdar  اجتماع
  verb    تفرّق يتفرّق
  verb    فرّق يفرّق
  masdar  تفريق
  verb    تشتّت يتشتّت
  masdar  تشتت
  verb    شتّت يشتّت
  masdar  تشتيت
  verb    تبعثر يتبعثر
  masdar  تبعثر
  verb    بعثر يبعثر
  masdar  بعثرة
  verb    تناقل يتناقل
