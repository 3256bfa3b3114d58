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
  verb    نصح ينصح
  verb    اشترط يشترط
  verb    أهاب يهيب
  form    للمطالبة
  plural  أوامر
  verb    ضغط يضغط
  form    للضغط على
  form    الضغط على
  verb    نادى ينادي

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
  form    حاجة إلى
  form    حاجة عاجلة
  form    بحاجة
  form    حاجة ماسة
  form    يحتاج إلى
  form    تحتاج إلى
  form    يحتاجون إلى
  form    لا بد أن
  yes     يجب محاكمة قادة الميليشيا في لاهاي
          claim  DEMAND يجب
          target قادة الميليشيا
          claim  JUDGE محاكمة
          target قادة الميليشيا
          place  لاهاي
          status demanded

