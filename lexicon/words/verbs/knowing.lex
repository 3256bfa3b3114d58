# Knowing, thinking, wanting, trying.
# Each verb is followed by its masdar; the shadda is written where it tells one verb from another.
# A masdar spelt as its past and hardly met in news is left out.

words knowing-verbs
  pos     verb
  verb    عرف يعرف
  masdar  معرفة
  verb    علم يعلم
  masdar  علم
  verb    رأى يرى
  masdar  رؤية
  verb    سمع يسمع
  masdar  سماع
  masdar  سمع
  verb    استمع يستمع
  masdar  استماع
  verb    أصغى يصغي
  masdar  إصغاء
  verb    نظر ينظر
  masdar  نظر
  verb    شاهد يشاهد
  masdar  مشاهدة
  verb    لاحظ يلاحظ
  masdar  ملاحظة
  verb    راقب يراقب
  masdar  مراقبة
  verb    أبصر يبصر
  masdar  إبصار
  verb    تذكّر يتذكّر
  verb    نسي ينسى
  masdar  نسيان
  verb    تناسى يتناسى
  masdar  تناسٍ
  verb    فكّر يفكّر
  masdar  تفكير
  verb    تخيّل يتخيّل
  verb    تصوّر يتصوّر
  masdar  تصور
  verb    فهم يفهم
  masdar  فهم
  verb    تفهّم يتفهّم
  verb    أدرك يدرك
  masdar  إدراك
  verb    تعلّم يتعلّم
  masdar  تعلم
  verb    علّم يعلّم
  masdar  تعليم
  verb    تعرّف يتعرّف
  masdar  تعرف
  verb    اكتشف يكتشف
  masdar  اكتشاف
  verb    استكشف يستكشف
  masdar  استكشاف
  verb    اطّلع يطّلع
  masdar  اطلاع
  verb    أطلع يطلع
  masdar  إطلاع
  verb    أحسّ يحسّ
  masdar  إحساس
  verb    شعر يشعر
  masdar  شعور
  verb    أشعر يشعر
  masdar  إشعار
  verb    ظنّ يظنّ
  masdar  ظنّ
  verb    اعتقد يعتقد
  masdar  اعتقاد
  verb    اعتبر يعتبر
  masdar  اعتبار
  verb    عدّ يعدّ
  verb    رجّح يرجّح
  masdar  ترجيح
  verb    توقّع يتوقّع
  verb    انتظر ينتظر
  masdar  انتظار
  verb    ترقّب يترقّب
  masdar  ترقب
  verb    أمل يأمل
  masdar  أمل
  verb    أمّل يؤمّل
  masdar  تأميل
  verb    تأمّل يتأمّل
  verb    تمنّى يتمنّى
  masdar  تمنٍ
  verb    حلم يحلم
  masdar  حلم
  verb    أراد يريد
  masdar  إرادة
  verb    شاء يشاء
  masdar  مشيئة
  verb    ودّ يودّ
  masdar  ودّ
  verb    رغب يرغب
  masdar  رغبة
  verb    أحبّ يحبّ
  masdar  حبّ
  verb    اختار يختار
  masdar  اختيار
  verb    انتقى ينتقي
  masdar  انتقاء
  verb    اصطفى يصطفي
  masdar  اصطفاء
  verb    نوى ينوي
  masdar  نية
  verb    عزم يعزم
  masdar  عزم
  verb    اعتزم يعتزم
  masdar  اعتزام
  verb    صمّم يصمّم
  masdar  تصميم
  verb    قرّر يقرّر
  masdar  تقرير
  verb    حرص يحرص
  masdar  حرص
  verb    سعى يسعى
  masdar  سعي
  verb    حاول يحاول
  masdar  محاولة
  verb    جرّب يجرّب
  masdar  تجريب
  verb    اختبر يختبر
  masdar  اختبار
  verb    هدف يهدف
  verb    طمح يطمح
  masdar  طموح
  verb    تطلّع يتطلّع
  masdar  تطلع
  verb    تردّد يتردّد
  masdar  تردد
  verb    تجرّأ يتجرّأ
  masdar  تجرؤ
  verb    جرؤ يجرؤ
  masdar  جرأة
  verb    غامر يغامر
  masdar  مغامرة
  verb    جازف يجازف
  masdar  مجازفة
  verb    خاطر يخاطر
  masdar  مخاطرة
  verb    راهن يراهن
  masdar  مراهنة
  verb    شكّ يشكّ
  masdar  شكّ
  verb    شكّك يشكّك
  masdar  تشكيك
  verb    اشتبه يشتبه
  masdar  اشتباه
  verb    ارتاب يرتاب
  masdar  ارتياب
  verb    وثق يثق
  masdar  ثقة
  verb    تأكّد يتأكّد
  masdar  تأكد
  verb    تحقّق يتحقّق
  masdar  تحقق
  verb    صدق يصدق
  masdar  صدق
  verb    أيقن يوقن
  masdar  إيقان
  verb    اطمأنّ يطمئنّ
  masdar  اطمئنان
  verb    طمأن يطمئن
  masdar  طمأنة
  verb    خدع يخدع
  masdar  خداع
  verb    ضلّل يضلّل
  masdar  تضليل
  verb    أوهم يوهم
  masdar  إيهام
  verb    توهّم يتوهّم
  masdar  توهم
