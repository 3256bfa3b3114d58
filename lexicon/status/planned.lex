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
  form    المقرر
  form    المقررة
  form    المزمع
  form    المزمعة
  verb    تعهد يتعهد
  form    متعهدا
  verb    وعد يعد
  form    واعدا
  verb    اتفق على يتفق على
  verb    وافق على يوافق على
  form    سوف
  form    بصدد
  form    على وشك
  verb    جهز يجهز
  form    في طريقها إلى

