# Threatening, warning of own action, ultimatums. Type THREATEN.

trigger threaten
  frame   speaker
  verb    هدد يهدد
  form    مهددا
  plural  تهديدات
  verb    توعد يتوعد
  form    متوعدا
  form    متوعدة
  masdar  توعد
  verb    أنذر ينذر
  form    إنذارا نهائيا
  verb    لوح يلوح
  masdar  تلويح
  form    ملوحا
  form    ملوحة
  form    الفرصة الأخيرة
  form    سيدفع الثمن
  form    سيدفعون الثمن
  form    ستدفع الثمن
  form    سيدفع ثمنا
  form    لن يمر دون رد
  form    لن تمر دون رد
  form    سنرد
  form    تعهد بالرد
  form    تعهدت بالرد
  form    تعهد بالانتقام
  form    إنذارا
  form    إنذار أخير
  form    تهديده
  form    تهديدها
  form    التهديد بقصف
  form    التهديد بضرب
  form    التهديد باستخدام
  form    وجه تهديدا
  unless  حياة
  unless  حياته
  unless  سلامة
  unless  سلامتهم
  unless  سلوك
  unless  خطر
  unless  مخاطر
  unless  مجاعة
  unless  ملاحة
  unless  وجود
  unless  مستقبل
  unless  صحة
  unless  بيئة
  unless  كوكب
  unless  أطفال
  unless  جفاف
  unless  تغير
  unless  مناخ
  unless  وباء
  unless  مرض
  unless  اقتصاد
  form    سترد
  form    سيرد على
  form    سوف نرد
  form    سوف ترد
  form    سوف يرد
  form    الرد بقوة
  form    سيرد بقوة
  form    رد قاس
  form    ردا قاسيا
  form    رد حاسم
  form    ردا حاسما
  form    سننتقم
  form    سنثأر
  form    سنضرب
  form    سنسحق
  form    ستندم
  form    سيندم
  form    سيندمون
  form    لن يمر
  form    لن تمر
  form    لن نتردد
  form    لن تتردد
  form    لن يتردد
  form    ستتحمل
  form    سيتحمل
  form    ستتحملون
  form    سيدفعون
  form    ستدفعون
  form    ثمنا باهظا
  form    الثمن باهظا
  form    ثمن باهظ
  form    هدف مشروع
  form    هدفا مشروعا
  form    أهداف مشروعة
  form    أهدافا مشروعة
  noun    إجراءات انتقامية
  noun    إجراءات مضادة
  noun    تدابير مضادة
  form    تحتفظ بحق الرد
  form    يحتفظ بحق الرد
  form    نحتفظ بحق الرد
  form    بحقها في الرد
  form    بحقه في الرد
  form    ممهلا
  form    ممهلة
  form    سيلقن
  form    ستلقن
  form    سيحاسبون
  form    سينالون
  form    التهديد ب
  form    لهجة التهديد
  form    وجه تهديدات
  form    رسالة تهديد
  yes     هدد وزير الدفاع الإسرائيلي بقصف مواقع إيرانية في سوريا
          agent  وزير الدفاع الإسرائيلي
          claim  ASSAULT قصف
          target مواقع إيرانية
          place  سوريا
          source وزير الدفاع الإسرائيلي
          status possible
          agent  وزير الدفاع الإسرائيلي
  no      يهدد الجفاف حياة آلاف الأسر في القرن الأفريقي

trigger warn
  frame   speaker
  weak    true
  verb    حذر يحذر
  verb    أقسم يقسم
  verb    ألمح يلمح
  form    مهلة
  masdar  إنذار
  verb    أمهل يمهل
  noun    تهديد
  form    مهددة
  form    مهددين
  form    عواقب وخيمة
  form    العواقب الوخيمة
  form    ستتخذ إجراءات
  form    سنتخذ إجراءات
  form    ستتخذ كل
  form    سنتخذ كل
  form    سيتخذ كل
  yes     حذرت الصين تايوان من إعلان الاستقلال
          agent  الصين
          target تايوان
