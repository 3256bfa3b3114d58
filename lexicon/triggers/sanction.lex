# Sanctions, blockades, bans, expulsions, cutting ties, freezing aid. Lifting them is CONCEDE. Type SANCTION.

trigger sanctions
  frame   doer-on-target
  noun    عقوبة اقتصادية
  noun    عقوبات
  noun    عقوبات اقتصادية
  noun    فرض عقوبات
  noun    إعادة فرض العقوبات
  noun    تجديد العقوبات
  noun    تمديد العقوبات
  noun    تشديد العقوبات
  noun    استئناف العقوبات
  verb    فرض عقوبات يفرض عقوبات
  form    لائحة العقوبات
  form    قائمة العقوبات
  form    قائمة الإرهاب
  form    القائمة السوداء
  form    لائحة الإرهاب
  noun    تدابير عقابية
  noun    إجراءات عقابية
  noun    مقاطعة اقتصادية
  form    قوائم الإرهاب
  form    فرض حصارا اقتصاديا
  yes     فرضت واشنطن عقوبات على خمسة مسؤولين إيرانيين
          agent  واشنطن
          target مسؤولين إيرانيين
          figure targeted 5

trigger freeze
  frame   doer-hits-target
  noun    تجميد أصول
  noun    تجميد أموال
  verb    قطع المساعدات يقطع المساعدات
  noun    قطع المساعدات
  noun    خفض المساعدات
  noun    وقف المساعدات
  noun    تعليق المساعدات
  noun    خنق اقتصادي
  noun    تجميد أرصدة
  noun    تجميد حسابات
  form    تجميد الأصول
  form    تجميد المساعدات
  form    تجميد الأموال
  form    جمدت أصول
  form    جمد أصول
  form    جمدت أموال
  yes     قررت باريس تجميد أصول سبع شركات سورية
          agent  باريس
          target شركات سورية
          figure targeted 7
          status planned

trigger ban
  frame   doer-on-target
  noun    حظر سفر
  noun    حظر أسلحة
  noun    حظر تصدير
  noun    حظر جوي
  noun    حظر تجول
  noun    حظر طيران
  noun    إغلاق معبر
  form    إغلاق المعبر
  form    إغلاق الحدود
  noun    حصار بحري
  noun    حصار اقتصادي
  form    الحصار المفروض
  verb    أغلق الحدود يغلق الحدود
  verb    أغلق المعبر يغلق المعبر
  yes     فرضت الأمم المتحدة حظر أسلحة على جنوب السودان
          agent  الأمم المتحدة
          target جنوب السودان

trigger ban-bare
  frame   doer-on-target
  masdar  حظر
  unless  حساب
  unless  حسابات
  unless  تطبيق
  unless  تطبيقات
  unless  موقع
  unless  مواقع
  unless  مستخدم
  unless  مستخدمين
  unless  هاتف
  unless  هواتف
  unless  مبيدات
  unless  مبيد
  unless  قش
  unless  بلاستيك
  unless  بلاستيكية
  unless  تدخين
  unless  نقاب
  unless  حجاب
  unless  مياه
  unless  إعلان
  unless  إعلانات
  unless  لعبة
  unless  فيسبوك
  unless  تويتر
  unless  تليغرام
  unless  تلغرام
  unless  كتاب
  unless  كتب
  unless  فيلم
  unless  منشطات
  unless  كحول
  unless  صيد
  unless  زواج
  unless  روبوتات
  unless  إجهاض
  unless  مدرسة
  unless  مدارس
  unless  متابعيه
  yes     فرضت السعودية حظرا على واردات لبنان
          agent  السعودية
          target واردات لبنان
  no      تدرس كاليفورنيا حظر استخدام المبيدات في المزارع

trigger expel
  frame   doer-hits-target
  verb    طرد يطرد
  masdar  طرد
  noun    طرد دبلوماسيين
  noun    قطع العلاقات
  noun    قطع علاقات
  verb    قطع العلاقات يقطع العلاقات
  verb    قطع علاقاته يقطع علاقاته
  form    قطعت علاقاتها
  noun    استدعاء السفير
  noun    استدعاء سفير
  verb    استدعى السفير يستدعي السفير
  verb    استدعى سفيره يستدعي سفيره
  form    استدعت سفيرها
  form    سحب السفير
  form    سحب سفيره
  form    سحب سفيرها
  form    شخص غير مرغوب فيه
  form    شخصا غير مرغوب فيه
  form    طرد السفير
  unless  لاعب
  unless  لاعبا
  unless  مدافع
  unless  مهاجم
  unless  الحكم
  unless  بطاقة
  unless  مدرب
  unless  موظف
  unless  موظفة
  unless  موظفين
  unless  مطعم
  unless  وظيفته
  unless  وظيفتها
  unless  مدير
  unless  مسلحين
  unless  إرهابيين
  yes     طردت موسكو 23 دبلوماسيا بريطانيا
          agent  موسكو
          target دبلوماسيا بريطانيا
          figure targeted 23
  no      طرد الحكم المدافع في الشوط الثاني
  no      طردت الشركة موظفا من وظيفته في برلين

trigger sanction-weak
  frame   doer-on-target
  weak    true
  verb    أدرج يدرج
  masdar  إدراج
  masdar  خنق
  verb    قاطع يقاطع
  verb    جمد يجمد
  masdar  تجميد
  masdar  إبعاد
  form    أبعدت
  form    حظرت
  form    المقاطعة
  form    مقاطعة قطر
  unless  ضحايا
  unless  غاز
  unless  مسؤول
  unless  شرطة
  unless  حاكم
  unless  سكان
  unless  مدرسة
  unless  تراث
  unless  موقع
  yes     منعت إسرائيل 40 مصليا من دخول القدس
          agent  إسرائيل
          target مصليا
          place  القدس
          figure targeted 40
  no      منعت الأمطار المزارعين من العمل

trigger cut-ties
  frame   doer-hits-target
  verb    قطع يقطع
  masdar  قطع
  verb    جمد يجمد
  verb    علق يعلق
  masdar  تعليق
  light   العلاقات
  light   علاقات
  light   علاقاته
  light   علاقاتها
  light   المساعدات
  light   مساعدات
  light   التمويل
  yes     قطعت الرياض العلاقات مع طهران
          agent  الرياض
          target طهران
  no      قطع العداء مسافة طويلة

trigger call-home
  frame   doer-hits-target
  verb    استدعى يستدعي
  masdar  استدعاء
  verb    سحب يسحب
  needs   السفير
  needs   سفير
  needs   سفيره
  needs   سفيرها
  needs   القائم
  yes     استدعت أنقرة سفيرها في تل أبيب أمس
          agent  أنقرة
          target سفيرها
          place  تل أبيب
          time   2025-12-17
  no      استدعى المدرب لاعبا جديدا

trigger keep-out
  frame   doer-hits-target
  verb    منع يمنع
  masdar  منع
  light   دخول
  light   الدخول
  light   السفر
  light   سفر
  light   مغادرة
  light   المغادرة
  light   الخروج
  light   الوصول
  light   وصول
  light   عبور
  light   العبور
  yes     منعت إسرائيل وفدا دوليا من دخول غزة
          agent  إسرائيل
          target وفدا دوليا
          place  غزة
  no      منع المعلم الطلاب من الكلام

trigger list-as
  frame   doer-hits-target
  verb    صنف يصنف
  masdar  تصنيف
  verb    أدرج يدرج
  masdar  إدراج
  verb    وضع يضع
  masdar  وضع
  light   إرهابيا
  light   إرهابية
  light   إرهابيين
  light   الإرهاب
  light   العقوبات
  light   السوداء
  yes     صنفت واشنطن حركة مسلحة إرهابية أمس
          agent  واشنطن
          target حركة مسلحة
          time   2025-12-17
  no      صنف الخبراء الفاكهة حسب لونها
