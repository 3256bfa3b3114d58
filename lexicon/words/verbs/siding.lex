# Sides and quarrels, crime, settling, hindering.
# Each verb is followed by its masdar; the shadda is written where it tells one verb from another.
# A masdar spelt as its past and hardly met in news is left out.

words siding-verbs
  pos     verb
  verb    ضغط يضغط
  masdar  ضغط
  verb    تدخّل يتدخّل
  masdar  تدخل
  verb    تصالح يتصالح
  masdar  تصالح
  verb    هادن يهادن
  masdar  مهادنة
  verb    قاضى يقاضي
  masdar  مقاضاة
  verb    ساوم يساوم
  masdar  مساومة
  verb    قايض يقايض
  masdar  مقايضة
  verb    تنازل يتنازل
  masdar  تنازل
  verb    تخلّى يتخلّى
  masdar  تخلٍ
  verb    تنصّل يتنصّل
  masdar  تنصل
  verb    استعان يستعين
  masdar  استعانة
  verb    أعان يعين
  masdar  إعانة
  verb    تعاون يتعاون
  masdar  تعاون
  verb    نسّق ينسّق
  masdar  تنسيق
  verb    وحّد يوحّد
  masdar  توحيد
  verb    اتّحد يتّحد
  masdar  اتحاد
  verb    توحّد يتوحّد
  masdar  توحد
  verb    انفصل ينفصل
  masdar  انفصال
  verb    فصل يفصل
  masdar  فصل
  verb    انقسم ينقسم
  masdar  انقسام
  verb    قسّم يقسّم
  masdar  تقسيم
  verb    قسم يقسم
  masdar  قسم
  verb    اقتسم يقتسم
  masdar  اقتسام
  verb    تقاسم يتقاسم
  masdar  تقاسم
  verb    وجّه يوجّه
  masdar  توجيه
  verb    أرسى يرسي
  masdar  إرساء
  verb    رسّخ يرسّخ
  masdar  ترسيخ
  verb    عزّز يعزّز
  masdar  تعزيز
  verb    تعزّز يتعزّز
  verb    وطّد يوطّد
  masdar  توطيد
  verb    توطّد يتوطّد
  masdar  توطد
  verb    كرّس يكرّس
  masdar  تكريس
  verb    أحكم يحكم
  masdar  إحكام
  verb    ضيّق يضيّق
  masdar  تضييق
  verb    همّش يهمّش
  masdar  تهميش
  verb    أقصى يقصي
  masdar  إقصاء
  verb    جرّد يجرّد
  masdar  تجريد
  verb    احتكم يحتكم
  masdar  احتكام
  verb    تقاضى يتقاضى
  masdar  تقاضٍ
  verb    تورّط يتورّط
  masdar  تورط
  verb    ورّط يورّط
  masdar  توريط
  verb    ضلع يضلع
  masdar  ضلوع
  verb    ارتكب يرتكب
  masdar  ارتكاب
  verb    اقترف يقترف
  masdar  اقتراف
  verb    جنى يجني
  masdar  جناية
  verb    أجرم يجرم
  masdar  إجرام
  verb    هرّب يهرّب
  masdar  تهريب
  verb    زوّر يزوّر
  masdar  تزوير
  verb    ارتشى يرتشي
  masdar  ارتشاء
  verb    اختلس يختلس
  masdar  اختلاس
  verb    احتال يحتال
  masdar  احتيال
  verb    غشّ يغشّ
  masdar  غشّ
  verb    غدر يغدر
  masdar  غدر
  verb    تجسّس يتجسّس
  masdar  تجسس
  verb    تنصّت يتنصّت
  masdar  تنصت
  verb    تخابر يتخابر
  masdar  تخابر
  verb    زجّ يزجّ
  masdar  زجّ
  verb    استبقى يستبقي
  masdar  استبقاء
  verb    حاسب يحاسب
  masdar  محاسبة
  verb    ساءل يساءل
  masdar  مساءلة
  verb    حسم يحسم
  masdar  حسم
  verb    فضّ يفضّ
  verb    أصلح يصلح
  masdar  إصلاح
  verb    صلح يصلح
  masdar  صلاح
  verb    صحّح يصحّح
  masdar  تصحيح
  verb    عدّل يعدّل
  masdar  تعديل
  verb    عدل يعدل
  masdar  عدول
  masdar  عدل
  verb    أنصف ينصف
  masdar  إنصاف
  verb    ظلم يظلم
  masdar  ظلم
  verb    استثنى يستثني
  masdar  استثناء
  verb    شمل يشمل
  masdar  شمول
  verb    انطبق ينطبق
  masdar  انطباق
  verb    سرّح يسرّح
  masdar  تسريح
  verb    جهّز يجهّز
  masdar  تجهيز
  verb    تأهّل يتأهّل
  masdar  تأهل
  verb    أهّل يؤهّل
  masdar  تأهيل
  verb    احتكر يحتكر
  masdar  احتكار
  verb    خصخص يخصخص
  masdar  خصخصة
  verb    أجمع يجمع
  masdar  إجماع
  verb    اتّفق يتّفق
  masdar  اتفاق
  verb    اختلف يختلف
  masdar  اختلاف
  verb    تباين يتباين
  masdar  تباين
  verb    امتنع يمتنع
  masdar  امتناع
  verb    صعّد يصعّد
  masdar  تصعيد
  verb    هدّأ يهدّئ
  masdar  تهدئة
  verb    احتوى يحتوي
  masdar  احتواء
  verb    تدارك يتدارك
  masdar  تدارك
  verb    تلافى يتلافى
  masdar  تلافٍ
  verb    عالج يعالج
  masdar  علاج
  masdar  معالجة
  verb    عرقل يعرقل
  masdar  عرقلة
  verb    أعاق يعيق
  masdar  إعاقة
  verb    عاق يعوق
  masdar  عوق
  verb    كبح يكبح
  masdar  كبح
  verb    ردع يردع
  masdar  ردع
  verb    لجم يلجم
  masdar  لجم
  verb    انتهج ينتهج
  masdar  انتهاج
  verb    حذا يحذو
  masdar  حذو
  verb    تملّص يتملّص
  masdar  تملص
  verb    اعتنق يعتنق
  masdar  اعتناق
  verb    دان يدين
  masdar  دين
  verb    أفتى يفتي
  masdar  إفتاء
  verb    جاهر يجاهر
  masdar  مجاهرة
  verb    تطرّف يتطرّف
  masdar  تطرف
  verb    اندمج يندمج
  masdar  اندماج
  verb    دمج يدمج
  masdar  دمج
  verb    أدمج يدمج
  masdar  إدماج
  verb    استبدل يستبدل
  masdar  استبدال
  verb    ورث يرث
  masdar  إرث
  masdar  وراثة
  verb    خلف يخلف
  masdar  خلافة
  verb    استعمر يستعمر
  masdar  استعمار
  verb    استحدث يستحدث
  masdar  استحداث
  verb    دشّن يدشّن
  masdar  تدشين
  verb    شيّد يشيّد
  masdar  تشييد
  verb    تظلّم يتظلّم
  masdar  تظلم
  verb    التبس يلتبس
  masdar  التباس
  verb    اشترط يشترط
  masdar  اشتراط
  verb    اضطلع يضطلع
  masdar  اضطلاع
  verb    مثل يمثل
  masdar  مثول
  verb    توصّل يتوصّل
  masdar  توصل
