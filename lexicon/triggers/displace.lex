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
  noun    نزوح قسري
  noun    تطهير إثني
  noun    تهجير ممنهج
  noun    نزوح جماعي
  noun    تغيير ديمغرافي
  noun    تغيير ديموغرافي
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
  form    تدفق اللاجئين
  form    تدفق المهاجرين
  form    تدفق لاجئين
  form    تدفق مهاجرين
  form    موجة لاجئين
  form    موجات اللجوء
  form    موجة لجوء
  form    موجات نزوح
  verb    فر من يفر من
  verb    فر إلى يفر إلى
  verb    هرب من يهرب من
  form    لاذوا بالجبال
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
  form    حق العودة إلى
  form    عودة المهاجرين
  form    عودة سكان
  form    عودة السكان
  form    عودة المدنيين
  form    عودة مدنيين
  form    عودة آمنة
  form    العودة الآمنة
  form    عودة طوعية
  form    عادوا إلى ديارهم
  form    عادوا إلى منازلهم
  form    عادوا إلى بلادهم
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
  needs   العائلات
  needs   نازحون
  needs   مهاجرين
  needs   المهاجرين
  needs   مهاجرون
  needs   المهاجرون
  needs   أشخاص
  needs   الأشخاص
  needs   مهاجر
  needs   آلاف
  needs   الآلاف
  needs   الناس
  masdar  فرار
  masdar  هروب
  masdar  هرب
  verb    توجه يتوجه
  verb    تدفق يتدفق
  masdar  تدفق
  verb    رحل يرحل
  masdar  رحيل
  verb    عبر يعبر
  masdar  عبور
  yes     غادر 400 مدني الغوطة الشرقية أمس
          target مدني
          place  الغوطة الشرقية
          time   2025-12-17
          figure displaced 400
  no      غادر المدير مكتبه مبكرا

trigger move-people
  frame   doer-hits-target
  role    displaced
  verb    أخرج يخرج
  masdar  إخراج
  verb    طرد يطرد
  masdar  طرد
  verb    أعاد يعيد
  masdar  إعادة
  verb    رحل يرحل
  masdar  ترحيل
  verb    هجر يهجر
  masdar  تهجير
  masdar  نقل
  masdar  إرجاع
  verb    أخلى يخلي
  masdar  إخلاء
  needs   مدنيين
  needs   المدنيين
  needs   مدنيون
  needs   المدنيون
  needs   سكان
  needs   السكان
  needs   أهالي
  needs   الأهالي
  needs   عائلات
  needs   العائلات
  needs   نازحين
  needs   النازحين
  needs   نازحون
  needs   النازحون
  needs   لاجئين
  needs   اللاجئين
  needs   لاجئون
  needs   اللاجئون
  needs   مهاجرين
  needs   المهاجرين
  needs   مهاجرون
  needs   المهاجرون
  needs   مهجرين
  needs   المهجرين
  needs   مدني
  needs   مدنيا
  needs   شخص
  needs   أشخاص
  needs   الأشخاص
  needs   لاجئ
  needs   مهاجر
  needs   نازح
  needs   نسمة
  needs   سكانها
  needs   أهاليها
  needs   عائلاتهم
  needs   آلاف
  needs   الآلاف
  needs   الناس
  needs   أسر
  needs   لاجئا
  needs   نازحا
  needs   مهاجرا
  needs   جريحا
  needs   جرحى
  needs   الجرحى
  needs   مصابين
  needs   المصابين
  needs   طالبي
  needs   منازلهم
  needs   ديارهم
  needs   بيوتهم
  yes     رحلت السلطات اللبنانية عشرين لاجئا من عرسال
          agent  السلطات اللبنانية
          target لاجئا
          place  عرسال
          figure displaced 20
  no      أعاد المعلم شرح الدرس

trigger leave-houses
  frame   displaced
  verb    ترك يترك
  masdar  ترك
  verb    غادر يغادر
  masdar  مغادرة
  verb    هجر يهجر
  verb    هرب يهرب
  verb    فر يفر
  masdar  عودة
  verb    عاد يعود
  needs   منازلهم
  needs   ديارهم
  needs   بيوتهم
  needs   قراهم
  needs   مدنهم
  needs   مخيماتهم
  needs   أراضيهم
  needs   مساكنهم
  yes     ترك سكان القرية منازلهم في درعا
          target سكان القرية
          place  درعا
  no      ترك اللاعب الفريق بعد خلاف
