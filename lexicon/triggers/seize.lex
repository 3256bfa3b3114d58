# Taking territory, sites, weapons, goods; advancing; besieging. Type SEIZE.

trigger take-control
  frame   doer-hits-target
  form    سيطر على
  form    سيطرت على
  form    سيطروا على
  form    سيطرنا على
  form    السيطرة على
  form    سيطرته على
  form    سيطرتها على
  form    سيطرتهم على
  verb    بسط سيطرته يبسط سيطرته
  verb    بسط سيطرتها يبسط سيطرتها
  verb    أحكم سيطرته يحكم سيطرته
  form    أحكمت سيطرتها
  form    بسطت سيطرتها
  form    بسط السيطرة على
  form    إحكام السيطرة على
  verb    استولى على يستولي على
  form    الاستيلاء على
  verb    استحوذ على يستحوذ على
  form    الاستحواذ على
  verb    وضع يده على يضع يده على
  verb    احتل يحتل
  form    استيلاء
  form    فرض السيطرة على
  form    فرضت سيطرتها
  form    وسيطرته
  form    سقوط المدينة
  form    سقوط مدينة
  form    سقوط بلدة

# standing control (تحت سيطرة) is no SEIZE
trigger control-bare
  frame   doer-hits-target
  present state
  weak    true
  noun    سيطرة
  verb    تسلم يتسلم
  masdar  تسلم
  verb    استلم يستلم
  verb    سيطر يسيطر
  masdar  احتلال
  masdar  تأمين
  verb    طهر يطهر
  form    العثور على
  verb    عثر على يعثر على
  verb    حجز يحجز
  masdar  غزو
  form    غزت

trigger retake
  frame   doer-hits-target
  verb    استعاد السيطرة يستعيد السيطرة
  noun    استعادة السيطرة
  form    استعادة السيطرة على
  verb    استعاد يستعيد
  passive استعيد يستعاد
  masdar  استعادة
  verb    استرد يسترد
  masdar  استرداد
  verb    انتزع ينتزع
  masdar  انتزاع
  verb    حرر يحرر
  masdar  تحرير
  masdar  تطهير

trigger confiscate
  frame   doer-hits-target
  role    seized
  verb    ضبط يضبط
  masdar  ضبط
  masdar  مصادرة
  noun    عمليات ضبط
  noun    عملية ضبط
  form    صادرت
  form    صادروا
  passive صودر يصادر

trigger storm
  frame   doer-hits-target
  verb    اقتحم يقتحم
  masdar  اقتحام
  plural  اقتحامات
  verb    دهم يدهم
  verb    داهم يداهم
  masdar  مداهمة
  plural  مداهمات
  verb    اجتاح يجتاح
  masdar  اجتياح
  noun    توغل
  verb    توغل يتوغل
  masdar  توغل

trigger advance
  frame   mover
  weak    true
  verb    تقدم يتقدم
  masdar  تقدم
  verb    اقترب يقترب
  masdar  اقتراب
  verb    دخل يدخل
  masdar  دخول
  verb    وصل إلى مشارف يصل إلى مشارف
  masdar  تسلل
  verb    تسلل يتسلل
  verb    فتش يفتش
  masdar  تفتيش
  verb    قطع يقطع
  noun    انتصار
  plural  انتصارات
  verb    أحرز تقدما يحرز تقدما
  form    أحرزت تقدما
  form    أحرز تقدما

trigger besiege
  frame   doer-hits-target
  verb    حاصر يحاصر
  masdar  محاصرة
  noun    حصار
  verb    طوق يطوق
  masdar  تطويق
  verb    ضرب حصارا يضرب حصارا
  verb    فرض حصارا يفرض حصارا
  form    فرضت حصارا
  form    مطبقة الحصار على

trigger loot
  frame   doer-hits-target
  role    seized
  verb    نهب ينهب
  masdar  نهب
  noun    أعمال نهب
  noun    عمليات نهب
  form    السلب
  form    سلب ونهب

