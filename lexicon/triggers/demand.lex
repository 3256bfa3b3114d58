# Asking, calling for, urging, appealing, proposing. Type DEMAND.

trigger demand
  frame   speaker
  verb    طالب يطالب
  masdar  مطالبة
  plural  مطالبات
  verb    طلب يطلب
  masdar  طلب
  form    مطالبا
  form    مطالبة
  form    مطالبين
  noun    مطلب
  plural  مطالب
  form    تقدم بطلب
  form    للمطالبة

trigger call-for
  frame   speaker
  verb    دعا إلى يدعو إلى
  verb    دعا يدعو
  masdar  دعوة
  plural  دعوات
  form    داعيا
  form    داعية
  form    داعين
  verb    ناشد يناشد
  masdar  مناشدة
  plural  مناشدات
  form    مناشدا
  verb    حث يحث
  masdar  حث
  form    حاثا
  noun    نداء
  plural  نداءات
  verb    استنجد يستنجد
  verb    استغاث يستغيث
  masdar  استغاثة
  form    أهاب
  form    أهابت
  form    يهيب
  form    تهيب

trigger propose
  frame   speaker
  verb    اقترح يقترح
  noun    اقتراح
  plural  اقتراحات
  noun    مقترح
  plural  مقترحات
  verb    عرض وساطة يعرض وساطة

trigger urge-weak
  frame   speaker
  weak    true
  verb    شدد على ضرورة يشدد على ضرورة
  form    مشددا على ضرورة
  form    أكد ضرورة
  form    أكدت ضرورة
  form    أكد على ضرورة
  form    ضرورة
  form    يجب
  form    يتعين
  form    ينبغي
  verb    ضغط يضغط
  masdar  ضغط
  verb    أمر يأمر
  masdar  عرض
  verb    عرض يعرض
  verb    نصح ينصح
  verb    شدد يشدد
  verb    أوصى يوصي
  masdar  توصية
  plural  توصيات
  form    نادت

