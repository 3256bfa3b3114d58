# Dealing with, overcoming, closing and opening, wearing down.
# Each verb is followed by its masdar; the shadda is written where it tells one verb from another.
# A masdar spelt as its past and hardly met in news is left out.

words affecting-verbs
  pos     verb
  verb    أسفر يسفر
  masdar  إسفار
  verb    تسبّب يتسبّب
  verb    سبّب يسبّب
  masdar  تسبيب
  verb    نتج ينتج
  masdar  نتاج
  verb    نجم ينجم
  masdar  نجوم
  verb    أحدث يحدث
  masdar  إحداث
  verb    أفضى يفضي
  masdar  إفضاء
  verb    انعكس ينعكس
  masdar  انعكاس
  verb    تجاوب يتجاوب
  masdar  تجاوب
  verb    تفاعل يتفاعل
  masdar  تفاعل
  verb    تعامل يتعامل
  masdar  تعامل
  verb    تماشى يتماشى
  masdar  تماشٍ
  verb    واكب يواكب
  masdar  مواكبة
  verb    تكيّف يتكيّف
  masdar  تكيف
  verb    تأقلم يتأقلم
  masdar  تأقلم
  verb    تعايش يتعايش
  masdar  تعايش
  verb    تخلّل يتخلّل
  verb    رسب يرسب
  masdar  رسوب
  verb    تغلّب يتغلّب
  masdar  تغلب
  verb    غلب يغلب
  masdar  غلبة
  verb    تخلّص يتخلّص
  masdar  تخلص
  verb    خلّص يخلّص
  masdar  تخليص
  verb    أنعش ينعش
  masdar  إنعاش
  verb    انتعش ينتعش
  masdar  انتعاش
  verb    ازدهر يزدهر
  masdar  ازدهار
  verb    تعافى يتعافى
  masdar  تعافٍ
  verb    انتقص ينتقص
  masdar  انتقاص
  verb    اكتظّ يكتظّ
  masdar  اكتظاظ
  verb    عجّ يعجّ
  masdar  عجّ
  verb    زخر يزخر
  masdar  زخر
  verb    غصّ يغصّ
  masdar  غصّ
  verb    انحلّ ينحلّ
  masdar  انحلال
  verb    تقطّع يتقطّع
  verb    انقطع ينقطع
  masdar  انقطاع
  verb    تشظّى يتشظّى
  masdar  تشظٍ
  verb    ذاب يذوب
  masdar  ذوبان
  verb    تجمّد يتجمّد
  verb    سخن يسخن
  masdar  سخونة
  verb    جفّ يجفّ
  masdar  جفاف
  verb    جفّف يجفّف
  masdar  تجفيف
  verb    تبخّر يتبخّر
  masdar  تبخر
  verb    ضاع يضيع
  masdar  ضياع
  verb    أضاع يضيع
  masdar  إضاعة
  verb    فسد يفسد
  masdar  فساد
  verb    أفسد يفسد
  masdar  إفساد
  verb    تلوّث يتلوّث
  masdar  تلوث
  verb    لوّث يلوّث
  masdar  تلويث
  verb    سهّل يسهّل
  masdar  تسهيل
  verb    يسّر ييسّر
  masdar  تيسير
  verb    عقّد يعقّد
  masdar  تعقيد
  verb    تعقّد يتعقّد
  verb    صعّب يصعّب
  masdar  تصعيب
  verb    بسّط يبسّط
  masdar  تبسيط
  verb    بسط يبسط
  masdar  بسط
  verb    غطّى يغطّي
  masdar  تغطية
  verb    حجب يحجب
  masdar  حجب
  verb    فتح يفتح
  masdar  فتح
  verb    أغلق يغلق
  masdar  إغلاق
  verb    سدّ يسدّ
  masdar  سدّ
  verb    أقفل يقفل
  masdar  إقفال
  verb    طوى يطوي
  masdar  طيّ
  verb    ثقب يثقب
  masdar  ثقب
  verb    كسا يكسو
  masdar  كسوة
  verb    انبسط ينبسط
  masdar  انبساط
  verb    تشدّد يتشدّد
  masdar  تشدد
  verb    تصلّب يتصلّب
  masdar  تصلب
  verb    لوّح يلوّح
  masdar  تلويح
  verb    تأزّم يتأزّم
  masdar  تأزم
  verb    أجّج يؤجّج
  masdar  تأجيج
  verb    تأجّج يتأجّج
  masdar  تأجج
  verb    احتكّ يحتكّ
  masdar  احتكاك
  verb    تماسك يتماسك
  masdar  تماسك
  verb    أضاء يضيء
  masdar  إضاءة
  verb    أظلم يظلم
  masdar  إظلام
  verb    ندر يندر
  masdar  ندرة
  verb    أضفى يضفي
  masdar  إضفاء
  verb    أكسب يكسب
  masdar  إكساب
  verb    أورث يورث
  masdar  إيراث
  verb    تنامى يتنامى
  masdar  تنامٍ
  verb    خفت يخفت
  masdar  خفوت
  verb    اضمحلّ يضمحلّ
  masdar  اضمحلال
  verb    تآكل يتآكل
  masdar  تآكل
  verb    أحصى يحصي
  masdar  إحصاء
  verb    تعدّد يتعدّد
  masdar  تعدد
  verb    تنوّع يتنوّع
  masdar  تنوع
  verb    اقترن يقترن
  masdar  اقتران
  verb    توازن يتوازن
  masdar  توازن
  verb    استبق يستبق
  masdar  استباق
  verb    طال يطال
  masdar  طول
  verb    لعب يلعب
  masdar  لعب
  verb    تلاعب يتلاعب
  masdar  تلاعب
  verb    اندرج يندرج
  masdar  اندراج
  verb    أدرج يدرج
  masdar  إدراج
  verb    انتسب ينتسب
  masdar  انتساب
  verb    استثار يستثير
  masdar  استثارة
  verb    استنسخ يستنسخ
  masdar  استنساخ
  verb    كلّل يكلّل
  masdar  تكليل
  verb    تكلّل يتكلّل
  verb    انطلى ينطلي
  masdar  انطلاء
  verb    انصبّ ينصبّ
  masdar  انصباب
  verb    صبّ يصبّ
  masdar  صبّ
  verb    ضرّ يضرّ
  masdar  ضرّ
  verb    قطّع يقطّع
  masdar  تقطيع
  verb    وافى يوافي
  masdar  موافاة
  verb    أوفى يوفي
  masdar  إيفاء
  verb    فاض يفيض
  masdar  فيض
  verb    نشط ينشط
  masdar  نشاط
  verb    نشّط ينشّط
  masdar  تنشيط
  verb    تبدّد يتبدّد
  verb    ازدحم يزدحم
  masdar  ازدحام
  verb    امتصّ يمتصّ
  masdar  امتصاص
  verb    ابتلع يبتلع
  masdar  ابتلاع
  verb    حدّد يحدّد
  masdar  تحديد
  verb    أرفق يرفق
  masdar  إرفاق
  verb    أقحم يقحم
  masdar  إقحام
  verb    تخبّط يتخبّط
  masdar  تخبط
  verb    انضوى ينضوي
  masdar  انضواء
  verb    غرّر يغرّر
  masdar  تغرير
