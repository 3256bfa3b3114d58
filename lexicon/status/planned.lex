# The doer announces or prepares the act.

cue plan
  status  planned
  reach   clause
  verb    اعتزم يعتزم
  masdar  اعتزام
  verb    عزم على يعزم على
  form    عزمه
  form    عزمها
  form    عازم على
  form    عازمة على
  verb    نوى ينوي
  masdar  نية
  form    نيته
  form    نيتها
  form    نوايا
  verb    قرر يقرر
  verb    استعد يستعد
  masdar  استعداد
  form    تمهيدا
  form    استعدادا
  verb    خطط يخطط
  masdar  تخطيط
  noun    خطة
  plural  خطط
  form    من المقرر
  form    من المقرر أن
  verb    تعهد يتعهد
  form    متعهدا
  verb    وعد يعد
  form    واعدا
  form    سوف
  form    بصدد
  form    على وشك
  verb    جهز يجهز
  form    في طريقها إلى
  verb    اتفق يتفق
  verb    وافق يوافق
  form    من المفترض
  form    من المفترض أن
  form    كان من المفترض
  form    يفترض أن
  masdar  إرجاء
  verb    أرجأ يرجئ
  masdar  تأجيل
  plural  استعدادات
  form    تعليمات
  form    توجيهات
  form    يقضي
  form    تقضي
  form    ينص
  form    تنص
  form    اتفاق على
  form    اتفاقا على
  form    الاتفاق على
  form    يتهيأ
  form    تتهيأ
  form    بدأ الاستعداد
  form    عقد العزم
  yes     تعتزم روسيا نشر قوات في دوما
          claim  DEPLOY نشر
          agent  روسيا
          target قوات
          place  دوما
          status planned

# said of an act, behind it: what is awaited is to come
cue scheduled
  status  planned
  reach   clause
  form    المرتقب
  form    المرتقبة
  form    المقرر
  form    المقررة
  form    المنتظر
  form    المنتظرة
  form    المزمع
  form    المزمعة
  form    مقررا
  form    مقررة
  form    مقرر
  form    كان مقررا
  form    كانت مقررة

