# People driven out or fleeing, evacuations, returns. The people are targets. Type DISPLACE.

trigger displace
  frame   displaced
  role    displaced
  verb    نزح ينزح
  masdar  نزوح
  noun    موجة نزوح
  noun    حركة نزوح
  verb    هجر يهجر
  masdar  تهجير
  noun    تهجير قسري
  verb    شرد يشرد
  masdar  تشريد
  verb    تشرد يتشرد
  verb    رحل قسرا يرحل قسرا
  noun    نازح
  plural  نازحون
  noun    تشرد

trigger flee
  frame   displaced
  role    displaced
  masdar  فرار
  verb    لجأ إلى يلجأ إلى
  form    فرارا من
  form    هربا من
  form    فارين
  form    فارون
  form    الفارين
  verb    فر يفر

trigger evacuate
  frame   displaced
  role    displaced
  verb    أجلى يجلي
  masdar  إجلاء
  noun    عملية إجلاء
  plural  عمليات إجلاء
  passive أجلي يجلى
  masdar  ترحيل
  form    خروج المدنيين
  form    إخلاء المدنيين
  form    إخلاء السكان
  form    خروج الأهالي
  form    رحلت السلطات
  form    ترحيل لاجئين
  form    طرد السكان
  form    مغادرة المدنيين
  form    خروج مدنيين
  form    إخلاء سكان
  form    مغادرة السكان
  form    غادر السكان
  form    أجبر السكان على مغادرة

trigger return
  frame   displaced
  role    displaced
  form    عودة النازحين
  form    عودة اللاجئين
  form    عودة المهجرين
  form    عودة الأهالي
  form    عودة نازحين
  form    عودة لاجئين
  form    العودة إلى ديارهم
  form    العودة إلى منازلهم
  form    العودة إلى بيوتهم
  form    العودة إلى بلادهم
  form    العودة إلى بلدهم
  form    العودة الطوعية
  form    إعادة اللاجئين
  form    إعادة النازحين
  form    إعادة توطين

trigger displace-weak
  frame   displaced
  role    displaced
  weak    true
  masdar  عودة
  verb    عاد يعود
  masdar  إخلاء
  verb    أخلى يخلي
  plural  لاجئون
  noun    لاجئ
  noun    لجوء
  verb    هرب يهرب
  masdar  هروب

