# Everyday life: body, house, meetings, faith.
# Each verb is followed by its masdar; the shadda is written where it tells one verb from another.
# A masdar spelt as its past and hardly met in news is left out.

words living-verbs
  pos     verb
  verb    جاع يجوع
  masdar  جوع
  verb    أكل يأكل
  masdar  أكل
  verb    شرب يشرب
  masdar  شرب
  verb    نام ينام
  masdar  نوم
  verb    استيقظ يستيقظ
  masdar  استيقاظ
  verb    أيقظ يوقظ
  masdar  إيقاظ
  verb    لبس يلبس
  masdar  لبس
  verb    ارتدى يرتدي
  masdar  ارتداء
  verb    خلع يخلع
  masdar  خلع
  verb    حلق يحلق
  masdar  حلق
  verb    داوى يداوي
  masdar  مداواة
  verb    شفي يشفى
  masdar  شفاء
  verb    شفى يشفي
  masdar  شفاء
  verb    توعّك يتوعّك
  masdar  توعك
  verb    تنفّس يتنفّس
  masdar  تنفس
  verb    تولّد يتولّد
  verb    أنجب ينجب
  masdar  إنجاب
  verb    ربّى يربّي
  masdar  تربية
  verb    تربّى يتربّى
  masdar  تربٍ
  verb    تزوّج يتزوّج
  verb    طلّق يطلّق
  masdar  طلاق
  verb    صلّى يصلّي
  masdar  صلاة
  verb    صام يصوم
  masdar  صوم
  masdar  صيام
  verb    حجّ يحجّ
  masdar  حجّ
  verb    تعبّد يتعبّد
  masdar  تعبد
  verb    شيّع يشيّع
  masdar  تشييع
  verb    وارى يواري
  masdar  مواراة
  verb    نسج ينسج
  masdar  نسج
  verb    عزف يعزف
  masdar  عزف
  verb    رقص يرقص
  masdar  رقص
  verb    تألّق يتألّق
  masdar  تألق
  verb    لمع يلمع
  masdar  لمعان
  verb    سبح يسبح
  masdar  سباحة
  verb    ألهى يلهي
  masdar  إلهاء
  verb    استراح يستريح
  masdar  استراحة
  verb    ارتاح يرتاح
  masdar  ارتياح
  verb    أراح يريح
  masdar  إراحة
  verb    تعب يتعب
  masdar  تعب
  verb    التقى يلتقي
  masdar  التقاء
  verb    لقي يلقى
  masdar  لقاء
  verb    لاقى يلاقي
  masdar  ملاقاة
  verb    صافح يصافح
  masdar  مصافحة
  verb    عانق يعانق
  masdar  معانقة
  verb    ترحّم يترحّم
  masdar  ترحم
  verb    صفّق يصفّق
  masdar  تصفيق
  verb    جامل يجامل
  masdar  مجاملة
  verb    شاطر يشاطر
  masdar  مشاطرة
  verb    استأذن يستأذن
  masdar  استئذان
  verb    غسل يغسل
  masdar  غسل
  verb    نظّف ينظّف
  masdar  تنظيف
  verb    طبخ يطبخ
  masdar  طبخ
  verb    ذاق يذوق
  masdar  ذوق
  verb    شمّ يشمّ
  masdar  شمّ
  verb    أدمن يدمن
  masdar  إدمان
  verb    دخّن يدخّن
  masdar  تدخين
  verb    تقيّأ يتقيّأ
  masdar  تقيؤ
  verb    اغتسل يغتسل
  masdar  اغتسال
  verb    ارتعد يرتعد
  masdar  ارتعاد
  verb    ارتجف يرتجف
  masdar  ارتجاف
  verb    صاد يصيد
  masdar  صيد
  verb    سقى يسقي
  masdar  سقي
  verb    نبت ينبت
  masdar  نبات
  verb    أثمر يثمر
  masdar  إثمار
  verb    أزهر يزهر
  masdar  إزهار
  verb    عثر يعثر
  masdar  عثور
  verb    تفقّد يتفقّد
  verb    أجرى يجري
  masdar  إجراء
  verb    فعل يفعل
  masdar  فعل
  verb    جعل يجعل
  masdar  جعل
  verb    شوى يشوي
  masdar  شيّ
  verb    نهى ينهى
  masdar  نهي
  verb    اتّقى يتّقي
  masdar  اتقاء
  verb    حاكى يحاكي
  masdar  محاكاة
  verb    قلّد يقلّد
  masdar  تقليد
  verb    روّض يروّض
  masdar  ترويض
  verb    طوّع يطوّع
  masdar  تطويع
  verb    أباح يبيح
  masdar  إباحة
  verb    أبلى يبلي
  masdar  بلاء
  verb    أثقل يثقل
  masdar  إثقال
  verb    أحدق يحدق
  masdar  إحداق
  verb    أخلص يخلص
  masdar  إخلاص
  verb    أنذر ينذر
  masdar  إنذار
  verb    برهن يبرهن
  masdar  برهنة
  verb    أثبت يثبت
  masdar  إثبات
  verb    ثبّت يثبّت
  masdar  تثبيت
  verb    اتّضح يتّضح
  masdar  اتضاح
  verb    تجرّد يتجرّد
  masdar  تجرد
  verb    تحدّى يتحدّى
  masdar  تحدٍ
  verb    تداعى يتداعى
  masdar  تداعٍ
  verb    تصفّح يتصفّح
  masdar  تصفح
  verb    نزّل ينزّل
  masdar  تنزيل
  verb    تغلغل يتغلغل
  masdar  تغلغل
  verb    عمد يعمد
  masdar  عمد
  verb    نكّس ينكّس
  masdar  تنكيس
  verb    رفرف يرفرف
  masdar  رفرفة
  verb    غضّ يغضّ
  masdar  غضّ
  verb    عكف يعكف
  masdar  عكوف
  verb    لاذ يلوذ
  masdar  لوذ
  verb    قبع يقبع
  masdar  قبوع
  verb    رقد يرقد
  masdar  رقود
  verb    حوى يحوي
  masdar  حواية
  verb    أطلّ يطلّ
  masdar  إطلال
  verb    أقدم يقدم
  masdar  إقدام
  verb    أحجم يحجم
  masdar  إحجام
  verb    تجزّأ يتجزّأ
  masdar  تجزؤ
  verb    استجمع يستجمع
  masdar  استجماع
  verb    تدرّج يتدرّج
  masdar  تدرج
  verb    تعمّد يتعمّد
  masdar  تعمد
  verb    استعصى يستعصي
  masdar  استعصاء
  verb    تلذّذ يتلذّذ
  masdar  تلذذ
  verb    مني يمنى
