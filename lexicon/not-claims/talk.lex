# General talk with no act in it.

not-claim struggle-words
  reach   same
  form    مكافحة الإرهاب
  form    محاربة الإرهاب
  form    مواجهة الإرهاب
  form    الحرب على الإرهاب
  form    الحرب ضد الإرهاب
  form    مكافحة التطرف
  form    محاربة التطرف
  form    محاربة الفساد
  form    مكافحة الفساد
  form    الحرب على الفساد
  form    مكافحة المخدرات
  form    مكافحة الجريمة
  form    مكافحة التهريب
  form    مكافحة الهجرة
  form    مواجهة التحديات
  form    مواجهة الأزمة
  form    مواجهة المخاطر
  form    محاربة الفقر
  form    مكافحة الفقر
  form    مكافحة المرض
  form    مكافحة غسل الأموال
  form    مكافحة تمويل الإرهاب
  form    تمويل الإرهاب
  form    دعم الإرهاب
  form    خطر الإرهاب
  form    ضحايا الإرهاب
  form    حرب كلامية
  form    حرب تصريحات
  form    حرب نفسية
  form    حرب إعلامية
  form    الحرب الإعلامية
  form    الحرب النفسية
  form    حرب تجارية
  form    الحرب التجارية
  form    حرب العملات
  form    حرب الأسعار
  form    حرب أسعار
  form    معركة الأسعار
  form    معركة انتخابية
  form    المعركة الانتخابية
  form    حملة انتخابية
  form    الحملة الانتخابية
  form    حملة إعلانية
  form    حملة إعلامية
  form    حملة توعية
  form    حملة تطعيم
  form    حملة تبرعات
  form    حملة دعائية
  form    معركة قضائية
  form    معركة قانونية
  form    عملية سياسية
  form    العملية السياسية
  form    عملية السلام
  form    عملية سلمية
  form    عملية انتخابية
  form    العملية الانتخابية
  form    عملية جراحية
  form    عمليات جراحية
  form    عملية التصويت
  form    عملية الاقتراع
  form    عملية تعليمية
  form    العملية التعليمية
  form    غرفة العمليات
  form    غرفة عمليات
  form    مسرح العمليات
  form    قائد العمليات
  form    قيادة العمليات
  form    ضربة قاصمة
  form    ضربة موجعة
  form    ضرب من
  form    ضربا من
  form    ضرب المثل
  form    ضرب مثلا
  form    يضرب المثل
  form    عرض الحائط
  form    هجوم إعلامي
  form    هجوم لاذع
  form    هجوما لاذعا
  form    هجمات إلكترونية
  form    هجوم سيبراني
  form    هجمات سيبرانية
  form    الهجمات الإلكترونية
  form    الهجمات السيبرانية
  form    قرصنة
  form    نقطة انفجار
  form    الانفجار السكاني
  form    الانفجار العظيم
  form    انفجار سكاني
  form    انفجار شعبي
  form    وقع في حب
  form    وقع الاختيار
  form    في مقتل
  form    خطف الأنظار
  form    خطف الأضواء
  form    يخطف الأنظار
  form    يخطف الأضواء
  form    سقط القناع
  form    سقوط الأمطار
  form    سقوط أمطار
  form    تساقط الثلوج
  form    هدنة مع النفس
  form    قاتل مأجور
  form    مرض قاتل
  form    حصار المرض
  form    الحرب الدائرة
  form    الحرب الأهلية الدائرة
  form    هجوم إلكتروني
  form    هجمات معلوماتية
  form    هجوم معلوماتي
  form    حملة إلكترونية
  form    الهجوم الإلكتروني
  form    هجوم إلكتروني واسع
  form    هجمات قرصنة
  form    عمليات قرصنة
  form    حملة مقاطعة تجارية
  yes     بحث الطلاب سبل مكافحة الإرهاب في مقال


# a danger, not the words of one who threatens
not-claim danger
  reach   same
  form    تهديدا أمنيا
  form    تهديد أمني
  form    تهديدات أمنية
  form    تهديدات إرهابية
  form    تهديد إرهابي
  form    تهديد للأمن
  form    تهديده للأمن
  form    تهديدها للأمن
  form    يشكل تهديدا
  form    تشكل تهديدا
  form    شكل تهديدا
  form    يمثل تهديدا
  form    تمثل تهديدا
  no      يشكل انتشار السلاح تهديدا للاستقرار في البلاد

# who speaks and does not want to be named, or says nothing: no demand and no refusal of the news
not-claim unnamed-source
  reach   same
  form    طلب عدم الكشف
  form    طلبت عدم الكشف
  form    طلب عدم ذكر
  form    طلبت عدم ذكر
  form    طلبوا عدم
  form    طالبا عدم
  form    طالبة عدم
  form    طالبين عدم
  form    اشترط عدم
  form    اشترطت عدم
  form    رفض الكشف عن هويته
  form    رفضت الكشف عن هويتها
  form    رفض الكشف عن اسمه
  form    رفضت الكشف عن اسمها
  form    رفض ذكر اسمه
  no      قال مسؤول طلب عدم الكشف عن هويته إن الوفد وصل إلى العاصمة

# work of rescue and search, not of arms
not-claim rescue-work
  reach   same
  form    عمليات بحث
  form    عملية بحث
  form    عمليات البحث
  form    عملية البحث
  form    عمليات إنقاذ
  form    عملية إنقاذ
  form    عمليات الإنقاذ
  form    عملية الإنقاذ
  form    عملية جراحية
  form    عمليات جراحية
  form    عمليات إغاثة
  form    عمليات الإغاثة
  no      تواصلت عمليات البحث عن مفقودين في طرابلس
