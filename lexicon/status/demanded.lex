# The act is asked for.

cue demand
  status  demanded
  reach   clause
  verb    طالب يطالب
  masdar  مطالبة
  plural  مطالبات
  plural  مطالب
  form    مطالبا
  form    مطالبين
  verb    طلب يطلب
  masdar  طلب
  verb    دعا يدعو
  masdar  دعوة
  plural  دعوات
  form    داعيا
  form    داعية
  form    داعين
  verb    حث يحث
  form    حاثا
  verb    ناشد يناشد
  form    مناشدا
  masdar  مناشدة
  plural  مناشدات
  noun    نداء
  plural  نداءات
  verb    اقترح يقترح
  noun    اقتراح
  noun    مقترح
  verb    أوصى يوصي
  masdar  توصية
  plural  توصيات
  verb    أمر يأمر
  verb    نصح ينصح
  verb    اشترط يشترط
  verb    أهاب يهيب
  form    للمطالبة

cue must
  status  demanded
  reach   clause
  form    يجب
  form    يجب أن
  form    ينبغي
  form    ينبغي أن
  form    يتعين
  form    يتعين على
  form    لا بد
  form    لا بد من
  form    ضرورة
  form    بضرورة
  form    من الضروري
  form    بحاجة إلى
  form    في حاجة إلى
  form    حان الوقت
  form    آن الأوان
  form    علينا

