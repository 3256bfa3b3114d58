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
  noun    تشرد
  form    عدد النازحين
  form    نازحين من
  yes     نزح أكثر من عشرة آلاف مدني من الحديدة
          target مدني
          place  الحديدة
          figure displaced 10000+

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
  unless  قضاء
  unless  محكمة
  unless  محاكم
  unless  طبيب
  unless  خبير
  unless  شركة
  unless  تحكيم
  unless  استدانة
  unless  حيلة
  yes     لجأ إلى الأردن مئات السوريين هربا من درعا
          target السوريين
          place  الأردن
          figure displaced ~200+

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
  yes     جرى إجلاء 300 جريح من الغوطة الشرقية
          target جريح
          place  الغوطة الشرقية
          figure displaced 300

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
  yes     بدأت عودة النازحين إلى تاورغاء الأحد الماضي
          target النازحين
          place  تاورغاء
          time   2025-12-14

trigger displace-weak
  frame   displaced
  role    displaced
  weak    true
  masdar  إخلاء
  verb    أخلى يخلي
  verb    هرب يهرب
  masdar  هروب
  unless  التزاماتها
  unless  التزاماته
  unless  التزام
  unless  التزامات
  unless  مسؤوليته
  unless  مسؤوليتها
  unless  شروط
  unless  بنود
  yes     عاد 500 لاجئ سوري من عرسال إلى القلمون
          target لاجئ سوري
          place  عرسال
          figure displaced 500
  no      عاد الوزير إلى مكتبه بعد الإجازة

trigger leave-home
  frame   displaced
  role    displaced
  verb    خرج يخرج
  masdar  خروج
  verb    غادر يغادر
  masdar  مغادرة
  verb    وصل يصل
  verb    فر يفر
  verb    هرب يهرب
  verb    عاد يعود
  masdar  عودة
  needs   مدنيين
  needs   المدنيين
  needs   مدني
  needs   مدنيا
  needs   المدنيون
  needs   مدنيون
  needs   سكان
  needs   السكان
  needs   سكانها
  needs   عائلات
  needs   عائلة
  needs   عائلاتهم
  needs   أهالي
  needs   الأهالي
  needs   أهاليها
  needs   نازحين
  needs   النازحين
  needs   النازحون
  needs   لاجئين
  needs   لاجئون
  needs   لاجئ
  needs   اللاجئين
  needs   اللاجئون
  needs   أسر
  needs   نازح
  needs   مهجرين
  needs   المهجرين
  needs   شخص
  needs   نسمة
  yes     غادر 400 مدني الغوطة الشرقية أمس
          target مدني
          place  الغوطة الشرقية
          time   2025-12-17
          figure displaced 400
  no      غادر المدير مكتبه مبكرا
