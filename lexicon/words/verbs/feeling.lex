# Feeling, judging, caring, being able.
# Each verb is followed by its masdar; the shadda is written where it tells one verb from another.
# A masdar spelt as its past and hardly met in news is left out.

words feeling-verbs
  pos     verb
  verb    أحزن يحزن
  masdar  إحزان
  verb    أغضب يغضب
  masdar  إغضاب
  verb    أقلق يقلق
  masdar  إقلاق
  verb    خاف يخاف
  masdar  خوف
  verb    خشي يخشى
  masdar  خشية
  verb    تخوّف يتخوّف
  masdar  تخوف
  verb    فزع يفزع
  masdar  فزع
  verb    أفزع يفزع
  masdar  إفزاع
  verb    تفاجأ يتفاجأ
  masdar  تفاجؤ
  verb    أدهش يدهش
  masdar  إدهاش
  verb    فوّت يفوّت
  masdar  تفويت
  verb    أسف يأسف
  masdar  أسف
  verb    تأسّف يتأسّف
  verb    ندم يندم
  masdar  ندم
  verb    بكى يبكي
  masdar  بكاء
  verb    ضحك يضحك
  masdar  ضحك
  verb    ابتسم يبتسم
  masdar  ابتسام
  verb    احتفل يحتفل
  masdar  احتفال
  verb    احترم يحترم
  masdar  احترام
  verb    قدّر يقدّر
  masdar  تقدير
  verb    قيّم يقيّم
  masdar  تقييم
  verb    حلّل يحلّل
  masdar  تحليل
  verb    قاس يقيس
  masdar  قياس
  verb    احتسب يحتسب
  masdar  احتساب
  verb    خمّن يخمّن
  masdar  تخمين
  verb    تنبّأ يتنبّأ
  masdar  تنبؤ
  verb    تكهّن يتكهّن
  masdar  تكهن
  verb    افترض يفترض
  masdar  افتراض
  verb    استنتج يستنتج
  masdar  استنتاج
  verb    خلص يخلص
  masdar  خلوص
  verb    استخلص يستخلص
  masdar  استخلاص
  verb    درس يدرس
  masdar  دراسة
  verb    تفحّص يتفحّص
  masdar  تفحص
  verb    فحص يفحص
  masdar  فحص
  verb    عاين يعاين
  masdar  معاينة
  verb    استقصى يستقصي
  masdar  استقصاء
  verb    تحرّى يتحرّى
  masdar  تحرٍ
  verb    تقصّى يتقصّى
  masdar  تقصٍ
  verb    حقّق يحقّق
  masdar  تحقيق
  verb    قارن يقارن
  masdar  مقارنة
  verb    وازن يوازن
  masdar  موازنة
  verb    ميّز يميّز
  masdar  تمييز
  verb    صنّف يصنّف
  masdar  تصنيف
  verb    أخطأ يخطئ
  masdar  إخطاء
  verb    غلط يغلط
  masdar  غلط
  verb    جهل يجهل
  masdar  جهل
  verb    تجاهل يتجاهل
  masdar  تجاهل
  verb    أهمل يهمل
  masdar  إهمال
  verb    أغفل يغفل
  masdar  إغفال
  verb    تغاضى يتغاضى
  masdar  تغاضٍ
  verb    تغافل يتغافل
  masdar  تغافل
  verb    اهتمّ يهتمّ
  masdar  اهتمام
  verb    ركّز يركّز
  masdar  تركيز
  verb    تركّز يتركّز
  verb    انشغل ينشغل
  masdar  انشغال
  verb    انهمك ينهمك
  masdar  انهماك
  verb    انغمس ينغمس
  masdar  انغماس
  verb    تعاطف يتعاطف
  masdar  تعاطف
  verb    أشفق يشفق
  masdar  إشفاق
  verb    تسامح يتسامح
  masdar  تسامح
  verb    سامح يسامح
  masdar  مسامحة
  verb    تحمّس يتحمّس
  masdar  تحمس
  verb    حفّز يحفّز
  masdar  تحفيز
  verb    ألهم يلهم
  masdar  إلهام
  verb    أثار يثير
  masdar  إثارة
  verb    تأثّر يتأثّر
  masdar  تأثر
  verb    أثّر يؤثّر
  masdar  تأثير
  verb    يئس ييأس
  masdar  يأس
  verb    تحسّر يتحسّر
  masdar  تحسر
  verb    عانى يعاني
  masdar  معاناة
  verb    تألّم يتألّم
  masdar  تألم
  verb    آلم يؤلم
  masdar  إيلام
  verb    رضي يرضى
  masdar  رضا
  verb    قبل يقبل
  masdar  قبول
  verb    وافق يوافق
  masdar  موافقة
  verb    رفض يرفض
  masdar  رفض
  verb    استغرب يستغرب
  masdar  استغراب
  verb    تعجّب يتعجّب
  verb    أعجب يعجب
  masdar  إعجاب
  verb    حيّر يحيّر
  masdar  تحيير
  verb    ارتبك يرتبك
  masdar  ارتباك
  verb    أربك يربك
  masdar  إرباك
  verb    تنبّه يتنبّه
  masdar  تنبه
  verb    انتبه ينتبه
  masdar  انتباه
  verb    احتاط يحتاط
  masdar  احتياط
  verb    تحفّظ يتحفّظ
  masdar  تحفظ
  verb    تحاشى يتحاشى
  masdar  تحاشٍ
  verb    تجنّب يتجنّب
  masdar  تجنب
  verb    جنّب يجنّب
  masdar  تجنيب
  verb    تفادى يتفادى
  masdar  تفادٍ
  verb    استطاع يستطيع
  masdar  استطاعة
  verb    تمكّن يتمكّن
  verb    مكّن يمكّن
  masdar  تمكين
  verb    قدر يقدر
  masdar  قدرة
  verb    عجز يعجز
  masdar  عجز
  verb    نجح ينجح
  masdar  نجاح
  verb    أفلح يفلح
  masdar  إفلاح
  verb    فشل يفشل
  masdar  فشل
  verb    أخفق يخفق
  masdar  إخفاق
  verb    تعثّر يتعثّر
  masdar  تعثر
  verb    خاب يخيب
  masdar  خيبة
  verb    خيّب يخيّب
  masdar  تخييب
  verb    استعدّ يستعدّ
  masdar  استعداد
  verb    تأهّب يتأهّب
  masdar  تأهب
  verb    اعتاد يعتاد
  masdar  اعتياد
  verb    تعوّد يتعوّد
  verb    عوّد يعوّد
  masdar  تعويد
  verb    افتخر يفتخر
  masdar  افتخار
  verb    تباهى يتباهى
  masdar  تباهٍ
  verb    تفاخر يتفاخر
  masdar  تفاخر
  verb    اعتزّ يعتزّ
  masdar  اعتزاز
  verb    حسد يحسد
  masdar  حسد
  verb    حقد يحقد
  masdar  حقد
  verb    خجل يخجل
  masdar  خجل
  verb    نفر ينفر
  masdar  نفور
  verb    سئم يسأم
  masdar  سأم
  verb    ترفّع يترفّع
  verb    هوّل يهوّل
  masdar  تهويل
  verb    اكترث يكترث
  masdar  اكتراث
  verb    استشعر يستشعر
  masdar  استشعار
  verb    استفاد يستفيد
  masdar  استفادة
  verb    ابتكر يبتكر
  masdar  ابتكار
  verb    أبدع يبدع
  masdar  إبداع
  verb    ابتدع يبتدع
  masdar  ابتداع
  verb    اخترع يخترع
  masdar  اختراع
  verb    اختلق يختلق
  masdar  اختلاق
  verb    خلق يخلق
  masdar  خلق
  verb    حاك يحوك
  masdar  حياكة
  verb    دبّر يدبّر
  masdar  تدبير
  verb    خطّط يخطّط
  masdar  تخطيط
  verb    تآمر يتآمر
  masdar  تآمر
  verb    تواطأ يتواطأ
  masdar  تواطؤ
  verb    ماطل يماطل
  masdar  مماطلة
  verb    راوغ يراوغ
  masdar  مراوغة
  verb    داهن يداهن
  masdar  مداهنة
  verb    راود يراود
  masdar  مراودة
  verb    أغرى يغري
  masdar  إغراء
  verb    انجذب ينجذب
  masdar  انجذاب
  verb    جذب يجذب
  masdar  جذب
  verb    اجتذب يجتذب
  masdar  اجتذاب
  verb    استدرج يستدرج
  masdar  استدراج
  verb    استقطب يستقطب
  masdar  استقطاب
  verb    تشبّث يتشبّث
  masdar  تشبث
  verb    تمسّك يتمسّك
  masdar  تمسك
  verb    استمات يستميت
  masdar  استماتة
  verb    تهاون يتهاون
  masdar  تهاون
  verb    تقاعس يتقاعس
  masdar  تقاعس
  verb    استغلّ يستغلّ
  masdar  استغلال
  verb    انتهز ينتهز
  masdar  انتهاز
  verb    اغتنم يغتنم
  masdar  اغتنام
  verb    تحمّل يتحمّل
  verb    أذهل يذهل
  masdar  إذهال
  verb    أزمع يزمع
  masdar  إزماع
  verb    اعتنى يعتني
  masdar  اعتناء
  verb    ساور يساور
  masdar  مساورة
  verb    ارتأى يرتئي
  masdar  ارتئاء
  verb    جابه يجابه
  masdar  مجابهة
  verb    واجه يواجه
  masdar  مواجهة
  verb    احتفى يحتفي
  masdar  احتفاء
  verb    استقلّ يستقلّ
  masdar  استقلال
