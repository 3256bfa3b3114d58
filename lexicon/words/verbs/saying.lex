# Saying, asking, writing, showing; media.
# Each verb is followed by its masdar; the shadda is written where it tells one verb from another.
# A masdar spelt as its past and hardly met in news is left out.

words saying-verbs
  pos     verb
  verb    أعلن يعلن
  masdar  إعلان
  verb    أضاف يضيف
  masdar  إضافة
  verb    أكّد يؤكّد
  masdar  تأكيد
  verb    نفى ينفي
  verb    تحدّث يتحدّث
  verb    حدّث يحدّث
  masdar  تحديث
  verb    تكلّم يتكلّم
  masdar  تكلم
  verb    كتب يكتب
  masdar  كتابة
  verb    قرأ يقرأ
  masdar  قراءة
  verb    استذكر يستذكر
  masdar  استذكار
  verb    بلّغ يبلّغ
  masdar  تبليغ
  masdar  بلاغ
  verb    سأل يسأل
  masdar  سؤال
  verb    تساءل يتساءل
  masdar  تساؤل
  verb    أجاب يجيب
  masdar  إجابة
  masdar  جواب
  verb    استفسر يستفسر
  masdar  استفسار
  verb    استجوب يستجوب
  masdar  استجواب
  verb    ناشد يناشد
  masdar  مناشدة
  verb    استغاث يستغيث
  masdar  استغاثة
  verb    رجا يرجو
  masdar  رجاء
  verb    التمس يلتمس
  masdar  التماس
  verb    صاح يصيح
  masdar  صياح
  verb    صرخ يصرخ
  masdar  صراخ
  verb    همس يهمس
  masdar  همس
  verb    هتف يهتف
  masdar  هتاف
  verb    ردّد يردّد
  masdar  ترديد
  verb    لمّح يلمّح
  masdar  تلميح
  verb    ألمح يلمح
  masdar  إلماح
  verb    وصف يصف
  verb    سرد يسرد
  masdar  سرد
  verb    لخّص يلخّص
  masdar  تلخيص
  verb    فسّر يفسّر
  masdar  تفسير
  verb    شرح يشرح
  masdar  شرح
  verb    أوضح يوضح
  masdar  إيضاح
  verb    وضّح يوضّح
  masdar  توضيح
  verb    ترجم يترجم
  masdar  ترجمة
  verb    عبّر يعبّر
  masdar  تعبير
  verb    أعرب يعرب
  masdar  إعراب
  verb    أبدى يبدي
  masdar  إبداء
  verb    اقترح يقترح
  masdar  اقتراح
  verb    نصح ينصح
  masdar  نصح
  masdar  نصيحة
  verb    أوصى يوصي
  masdar  توصية
  verb    شجّع يشجّع
  masdar  تشجيع
  verb    حرّض يحرّض
  masdar  تحريض
  verb    حضّ يحضّ
  verb    أقنع يقنع
  masdar  إقناع
  verb    اقتنع يقتنع
  masdar  اقتناع
  verb    تفاهم يتفاهم
  masdar  تفاهم
  verb    تفاوض يتفاوض
  masdar  تفاوض
  verb    فاوض يفاوض
  masdar  مفاوضة
  verb    تشاور يتشاور
  masdar  تشاور
  verb    استشار يستشير
  masdar  استشارة
  verb    تجادل يتجادل
  masdar  تجادل
  verb    جادل يجادل
  masdar  جدال
  verb    تحاور يتحاور
  masdar  تحاور
  verb    حاور يحاور
  masdar  حوار
  masdar  محاورة
  verb    تباحث يتباحث
  verb    بحث يبحث
  masdar  بحث
  verb    ناقش يناقش
  masdar  نقاش
  masdar  مناقشة
  verb    تناقش يتناقش
  verb    طرح يطرح
  masdar  طرح
  verb    تطرّق يتطرّق
  masdar  تطرق
  verb    استعرض يستعرض
  masdar  استعراض
  verb    عرض يعرض
  masdar  عرض
  verb    تناول يتناول
  masdar  تناول
  verb    تداول يتداول
  masdar  تداول
  verb    عكس يعكس
  masdar  عكس
  verb    جسّد يجسّد
  masdar  تجسيد
  verb    تجسّد يتجسّد
  verb    دلّ يدلّ
  masdar  دلالة
  verb    أوحى يوحي
  masdar  إيحاء
  verb    عنى يعني
  masdar  عناية
  verb    قصد يقصد
  masdar  قصد
  verb    نوّه ينوّه
  masdar  تنويه
  verb    نبّه ينبّه
  masdar  تنبيه
  verb    بيّن يبيّن
  masdar  تبيين
  verb    تبيّن يتبيّن
  verb    أظهر يظهر
  masdar  إظهار
  verb    كشف يكشف
  masdar  كشف
  verb    تكشّف يتكشّف
  verb    انكشف ينكشف
  masdar  انكشاف
  verb    فضح يفضح
  masdar  فضح
  verb    سرّب يسرّب
  masdar  تسريب
  verb    تسرّب يتسرّب
  masdar  تسرب
  verb    أذاع يذيع
  masdar  إذاعة
  verb    بثّ يبثّ
  masdar  بثّ
  verb    روّج يروّج
  masdar  ترويج
  verb    غرّد يغرّد
  masdar  تغريد
  verb    نشر ينشر
  masdar  نشر
  verb    أصدر يصدر
  masdar  إصدار
  verb    صدر يصدر
  masdar  صدور
  verb    وقّع يوقّع
  masdar  توقيع
  verb    ختم يختم
  verb    لقّب يلقّب
  masdar  تلقيب
  verb    سمّى يسمّي
  masdar  تسمية
  verb    أسمى يسمي
  masdar  إسماء
  verb    عنون يعنون
  masdar  عنونة
  verb    نصّ ينصّ
  masdar  نصّ
  verb    زعم يزعم
  verb    ادّعى يدّعي
  masdar  ادعاء
  verb    تظاهر يتظاهر
  masdar  تظاهر
  verb    اعترف يعترف
  masdar  اعتراف
  verb    أنكر ينكر
  masdar  إنكار
  verb    تنكّر يتنكّر
  masdar  تنكر
  verb    كتم يكتم
  masdar  كتمان
  verb    تكتّم يتكتّم
  masdar  تكتم
  verb    أخفى يخفي
  masdar  إخفاء
  verb    ستر يستر
  masdar  ستر
  verb    تستّر يتستّر
  masdar  تستر
  verb    سكت يسكت
  masdar  سكوت
