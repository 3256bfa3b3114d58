# Praising, backing, recognising, condoling. Type SUPPORT.

trigger praise
  frame   speaker
  verb    أشاد يشيد
  masdar  إشادة
  form    مشيدا
  form    مشيدة
  verb    رحب يرحب
  masdar  ترحيب
  form    مرحبا
  form    مرحبة
  form    مثمنا
  verb    شكر يشكر
  masdar  شكر
  masdar  تهنئة
  verb    امتدح يمتدح
  form    أثنى على
  form    أثنت على
  form    يثني على
  form    تثني على
  form    يثمن
  form    تثمن
  form    ثمنت
  form    ثمن عاليا
  form    هنأت
  form    هنأه
  form    يهنئ
  form    تهنئ
  form    هنأ الرئيس
  form    باركت
  form    مباركا
  form    أشكر
  form    نشكر
  form    شاكرا
  form    شاكرة
  form    شكرا ل
  verb    هنأ يهنئ
  plural  تهان
  form    التهاني
  form    نهنئ
  form    نحن نشيد
  form    ونشيد
  form    اعتزازه
  form    اعتزازها
  form    اعتزازهم
  form    عن تقديره
  form    عن تقديرها
  form    عن امتنانه
  form    عن امتنانها
  form    عن ارتياحه
  form    عن ارتياحها
  yes     أشاد مجلس الأمن بجهود الأردن في إيواء اللاجئين
          agent  مجلس الأمن
          target الأردن
  no      أشاد المدرب بأداء لاعبيه بعد المباراة

trigger back
  frame   speaker
  form    مؤيدا
  form    تأييده
  verb    ساند يساند
  verb    وقف إلى جانب يقف إلى جانب
  form    الوقوف إلى جانب
  form    تقف إلى جانب
  verb    تضامن يتضامن
  masdar  تضامن
  form    تضامنا مع
  form    أعرب عن دعمه
  form    أعرب عن تأييده
  form    دعمه الكامل
  form    دعمها الكامل
  form    دعم كامل
  verb    أيد يؤيد
  form    تأييدها
  masdar  مساندة
  masdar  تأييد
  form    مؤيدة
  form    مؤيدين
  form    عن دعمه
  form    عن دعمها
  form    عن دعمهم
  form    عن تأييده
  form    عن تأييدها
  form    عن تضامنه
  form    عن تضامنها
  form    متضامنا
  form    تضامنا
  form    دعما ل
  form    نقف مع
  form    يقف مع
  form    تقف مع
  form    وقوفه مع
  form    وقوفها مع
  form    وقوفهم مع
  form    نقف إلى جانب
  form    وقوفه إلى جانب
  form    وقوفها إلى جانب
  form    وقوف إلى جانب
  form    وقوف بلاده إلى جانب
  form    صوت لصالح
  form    صوتت لصالح
  form    سيصوت لصالح
  yes     أيدت الرياض قرار واشنطن بشأن إيران
          agent  الرياض
          target قرار واشنطن

trigger condole
  frame   speaker
  masdar  تعزية
  plural  تعاز
  form    تعازيه
  form    تعازيها
  form    التعازي
  form    خالص العزاء
  form    أحر التعازي
  masdar  مواساة
  form    يعزي
  form    تعزي
  form    معزيا
  form    واسى
  form    عن تعاطفه
  form    عن تعاطفها
  form    تعاطفهم
  form    دقيقة صمت
  form    الوقوف دقيقة صمت
  form    مراسم تأبين
  form    حفل تأبين
  form    إعلان الحداد
  form    أعلن الحداد
  form    حداد وطني
  form    الحداد الوطني
  yes     قدم العاهل السعودي تعازيه للرئيس الأفغاني
          agent  العاهل السعودي
          target للرئيس الأفغاني

trigger recognise
  frame   speaker
  form    اعترف باستقلال
  verb    اعترف رسميا يعترف رسميا
  yes     اعترفت واشنطن رسميا بالحكومة الجديدة في كوسوفو
          agent  واشنطن
          target الحكومة الجديدة
          place  كوسوفو

trigger support-weak
  frame   speaker
  verb    اعترف يعترف
  masdar  اعتراف
  needs   استقلال
  needs   القدس
  needs   دولة
  needs   الدولة
  needs   حكومة
  needs   الحكومة
  needs   سيادة
  needs   رئيسا
  needs   حركة
  needs   الحركة
  needs   متبادل
  needs   المتبادل
  needs   فلسطين
  needs   بفلسطين
  needs   إسرائيل
  needs   المجلس
  needs   رسميا
  needs   الرسمي
  needs   عاصمة
  yes     اعترفت غواتيمالا بالقدس عاصمة لإسرائيل
          agent  غواتيمالا
          target القدس
  no      اعترف اللاعب بخطئه بعد الخسارة

