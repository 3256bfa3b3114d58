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
  form    تعليق التمويل
  form    وقف التمويل
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
  form    الحصار الإسرائيلي
  form    الحصار الذي تفرضه
  form    حصار غزة
  form    حصار قطر
  form    حصار قطاع غزة
  form    الحصار على غزة
  form    الحصار على قطر
  form    الحصار على قطاع غزة
  form    الحصار الجائر
  form    الحصار الظالم
  form    الحصار البحري
  form    ممنوع من السفر
  form    ممنوعون من السفر
  form    ممنوعة من السفر
  form    منع من السفر
  form    سحب الجنسية
  form    إسقاط الجنسية
  form    سحب جنسيته
  form    تجريده من الجنسية
  form    إلغاء جوازات
  form    إلغاء جواز
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
  form    حالة الطوارئ
  form    حال الطوارئ
  noun    قيود
  noun    قطيعة
  form    مقاطعتها
  form    مقاطعته
  form    مقاطعة إسرائيل
  noun    حملة مقاطعة
  masdar  عزل
  verb    عاقب يعاقب
  noun    ضغوط اقتصادية
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
  light   مساهمتها
  light   مساهماتها
  light   مساهمة
  light   تمويل
  light   تمويلها
  light   مساعداتها
  light   مساعدتها
  verb    خفض يخفض
  masdar  خفض
  verb    قلص يقلص
  masdar  تقليص
  yes     قطعت الرياض العلاقات مع طهران
          agent  الرياض
          target طهران
  no      قطع العداء مسافة طويلة

trigger call-home
  frame   doer-hits-target
  verb    استدعى يستدعي
  masdar  استدعاء
  verb    سحب يسحب
  needs   سفيره
  needs   سفيرها
  yes     استدعت أنقرة سفيرها في تل أبيب أمس
          agent  أنقرة
          target سفيرها
          place  تل أبيب
          time   2025-12-17
  no      استدعى المدرب لاعبا جديدا

trigger pull-envoy
  frame   doer-hits-target
  verb    سحب يسحب
  masdar  سحب
  needs   السفير
  needs   سفير
  needs   القائم
  yes     سحبت كولومبيا سفيرها من ماناغوا أمس
          agent  كولومبيا
          target سفيرها
          place  ماناغوا
          time   2025-12-17
  no      سحب الزبون نقودا من المصرف

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
  light   إدخال
  light   عودة
  light   مرور
  light   تحميل
  light   التظاهر
  light   وقفة
  light   تجمع
  light   مسيرة
  light   بث
  light   إيصال
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
  light   الإرهابية
  light   الإرهابيين
  light   إرهابيتين
  light   القائمة
  light   قائمة
  light   لائحة
  light   قوائم
  yes     صنفت واشنطن حركة مسلحة إرهابية أمس
          agent  واشنطن
          target حركة مسلحة
          time   2025-12-17
  no      صنف الخبراء الفاكهة حسب لونها

trigger impose
  frame   doer-on-target
  verb    فرض يفرض
  masdar  فرض
  light   حصارا
  light   حصار
  light   قيودا
  light   قيود
  light   القيود
  light   الطوارئ
  light   طوارئ
  light   غرامة
  light   غرامات
  light   العزلة
  light   عزلة
  light   إجراءات
  yes     فرضت بكين قيودا على سفر الإيغور أمس
          agent  بكين
          target سفر الإيغور
          time   2025-12-17
  no      فرض المهاجم إيقاعه على المباراة

trigger shut
  frame   doer-hits-target
  verb    أغلق يغلق
  masdar  إغلاق
  needs   معبر
  needs   المعبر
  needs   معابر
  needs   المعابر
  needs   الحدود
  needs   حدوده
  needs   حدودها
  needs   مكتب
  needs   مكاتب
  needs   مكاتبها
  needs   قناة
  needs   سفارة
  needs   السفارة
  needs   سفارتها
  needs   قنصلية
  needs   القنصلية
  needs   قنصليتها
  needs   المجال
  needs   الأجواء
  needs   أجواءها
  needs   كنيسة
  needs   الكنائس
  needs   كنائس
  needs   مساجد
  needs   المساجد
  needs   مسجد
  needs   صحيفة
  needs   صحف
  needs   منظمة
  needs   منظمات
  needs   جمعيات
  needs   مطار
  needs   المطار
  needs   ميناء
  needs   الميناء
  yes     أغلقت بغداد مكاتب قناة معارضة أمس
          agent  بغداد
          target مكاتب قناة معارضة
          time   2025-12-17
  no      أغلق الطالب كتابه بعد الدرس

trigger emergency
  frame   mover
  verb    أعلن يعلن
  masdar  إعلان
  verb    مدد يمدد
  masdar  تمديد
  light   الطوارئ
  light   طوارئ
  yes     أعلنت إثيوبيا حالة الطوارئ أمس
          agent  إثيوبيا
          time   2025-12-17
  no      أعلنت الشركة أرباحها السنوية

trigger hinder
  frame   doer-hits-target
  verb    عرقل يعرقل
  masdar  عرقلة
  verb    أعاق يعيق
  masdar  إعاقة
  light   دخول
  light   وصول
  light   إيصال
  light   توزيع
  light   المساعدات
  light   مساعدات
  light   عبور
  yes     عرقلت جماعة الحوثي عبور الشاحنات
          agent  جماعة الحوثي
          target الشاحنات
  no      عرقل المدافع مهاجم الضيوف داخل المنطقة
