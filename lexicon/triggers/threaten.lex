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
  yes     حذرت الصين تايوان من إعلان الاستقلال
          agent  الصين
          target تايوان
