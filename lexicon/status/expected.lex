# Someone forecasts the act.

cue forecast
  status  expected
  reach   clause
  verb    توقع يتوقع
  form    متوقعا
  form    متوقعة
  form    من المتوقع
  form    من المنتظر
  form    المتوقع
  form    المتوقعة
  plural  توقعات
  verb    رجح يرجح
  form    مرجحا
  form    من المرجح
  form    على الأرجح
  verb    تنبأ يتنبأ
  form    يترقب
  form    تترقب

