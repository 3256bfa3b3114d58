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
  form    الاستيلاء على
  form    الاستحواذ على
  verb    وضع يده على يضع يده على
  form    فرض السيطرة على
  form    فرضت سيطرتها
  form    وسيطرته
  form    سقوط المدينة
  form    سقوط مدينة
  form    سقوط بلدة
  unless  حريق
  unless  حرائق
  unless  نيران
  unless  موقف
  unless  مرض
  unless  وباء
  unless  غضب
  unless  حزن
  unless  هزيمة
  unless  مشاعر
  unless  أسعار
  unless  تضخم
  unless  سوق
  unless  أسواق
  unless  حصة
  unless  أسهم
  unless  مباراة
  unless  نشاط
  unless  سلوك
  unless  أعصاب
  unless  ذهن
  unless  عقول
  unless  مشهد
  form    بعد سيطرة
  form    عقب سيطرة
  form    منذ سيطرة
  form    إثر سيطرة
  form    وضعت يدها على
  form    وضع اليد على
  form    سقوط المدينة بيد
  form    سقطت المدينة
  form    سقطت بلدة
  form    سقطت بيد
  form    سقط بيد
  form    دانت السيطرة
  form    آلت السيطرة
  form    إحكام قبضتها على
  form    إحكام قبضته على
  form    أحكمت قبضتها على
  form    أحكم قبضته على
  yes     سيطرت قوات حفتر على ميناء درنة أمس
          agent  قوات حفتر
          target ميناء درنة
          place  ميناء درنة
          time   2025-12-17
  no      تمكن رجال الإطفاء من السيطرة على الحريق
  no      سيطر رجال الإطفاء على النيران في مخزن بدبي

trigger occupy
  frame   doer-hits-target
  present state
  verb    احتل يحتل
  unless  مركز
  unless  مركزا
  unless  مرتبة
  unless  مراتب
  unless  مكانة
  unless  مكانا
  unless  موقعا
  unless  صدارة
  unless  مساحة
  unless  أولوية
  unless  عناوين
  unless  واجهة
  unless  واجهات
  unless  أغلفة
  unless  وسم
  unless  قائمة
  unless  حيز
  unless  حيزا
  unless  رأس
  unless  ترتيب
  unless  مقعد
  unless  مقعدا
  unless  مقاعد
  unless  لائحة
  unless  شاشة
  yes     احتل مسلحون مبنى البلدية في سبها أمس
          agent  مسلحون
          target مبنى البلدية
          place  سبها
          time   2025-12-17
  no      احتلت فنلندا المركز الأول في قائمة الدول السعيدة
  no      تحتل إسرائيل مرتفعات الجولان

# standing control (تحت سيطرة) is no SEIZE
trigger control-bare
  frame   doer-hits-target
  present state
  weak    true
  verb    طهر يطهر
  verb    حجز يحجز
  masdar  غزو
  form    غزت
  form    السيطرة
  verb    سيطر يسيطر
  unless  حريق
  unless  حرائق
  unless  نيران
  unless  موقف
  unless  مرض
  unless  وباء
  unless  غضب
  unless  حزن
  unless  هزيمة
  unless  مشاعر
  unless  أسعار
  unless  تضخم
  unless  سوق
  unless  أسواق
  unless  حصة
  unless  أسهم
  unless  مباراة
  unless  نشاط
  unless  مقعد
  unless  مقاعد
  unless  تذكرة
  unless  تذاكر
  unless  غرفة
  unless  فندق
  unless  رحلة
  yes     عثرت الشرطة على 20 بندقية في مزرعة قرب الرمادي
          agent  الشرطة
          target بندقية
          place  الرمادي
          figure seized 20
  no      يقع المخيم في منطقة تحت سيطرة المعارضة

trigger make-safe
  frame   doer-hits-target
  weak    true
  beside  arms
  masdar  تأمين
  yes     أكملت القوات المشتركة تأمين مدينة حيس
          agent  القوات المشتركة
          target مدينة حيس
          place  مدينة حيس
  no      رفعت شركات التأمين أسعارها في مصر

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
  noun    عملية تحرير
  noun    معركة تحرير
  noun    عمليات تحرير
  unless  وعي
  unless  وعيه
  unless  صحة
  unless  عافية
  unless  عافيته
  unless  لياقة
  unless  لياقته
  unless  ثقة
  unless  توازن
  unless  توازنه
  unless  بيانات
  unless  ذاكرة
  unless  ذكريات
  unless  حمض
  unless  لقب
  unless  صدارة
  unless  قطاع
  unless  أسعار
  unless  سعر
  unless  اقتصاد
  unless  تجارة
  unless  سوق
  unless  محضر
  unless  محضرا
  unless  بلاغا
  unless  خبر
  unless  صحيفة
  unless  جريدة
  unless  مجلة
  unless  شؤون
  unless  لوحة
  unless  لوحات
  unless  هدوء
  unless  شعبية
  unless  بريق
  unless  مكانته
  unless  مكانتها
  unless  اعتراف
  unless  شيكا
  unless  مخالفة
  unless  صرف
  yes     استعاد الجيش السوري بلدة الحراك في ريف درعا
          agent  الجيش السوري
          target بلدة الحراك
          place  بلدة الحراك
  yes     تحرير ثماني قرى من قبضة داعش غرب الأنبار
          target قرى
          place  غرب الأنبار
          figure seized 8
  no      استعاد اللاعب لياقته قبل مباراة الغد
  no      استعاد المريض وعيه في مستشفى بالقاهرة
  no      تدرس الحكومة تحرير سعر الصرف في السودان

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
  unless  ساعة
  unless  ساعته
  unless  منبه
  unless  وقت
  unless  توقيت
  unless  إيقاع
  unless  نفسه
  unless  أعصابه
  unless  إعدادات
  unless  أوضاع
  unless  أسعار
  unless  سوق
  unless  أسواق
  unless  إنفاق
  unless  عجز
  unless  ميزانية
  unless  مالية
  unless  أداء
  unless  مصروفات
  unless  سلوك
  yes     ضبطت الشرطة الأردنية 15 صاروخا في شاحنة قرب المفرق
          agent  الشرطة الأردنية
          target صاروخا
          place  المفرق
          figure seized 15
  no      دعت واشنطن الطرفين إلى ضبط النفس

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
  unless  عاصفة
  unless  عواصف
  unless  إعصار
  unless  موجة
  unless  وباء
  unless  مرض
  unless  فيضان
  unless  فيضانات
  unless  سيول
  unless  حريق
  unless  حرائق
  unless  جراد
  unless  خلية
  unless  خلايا
  unless  مجال
  unless  سوق
  unless  أسواق
  unless  عالم
  unless  منافسة
  unless  تطبيق
  unless  فيديو
  yes     اقتحمت قوات إسرائيلية مدينة جنين فجر اليوم
          agent  قوات إسرائيلية
          target مدينة جنين
          place  مدينة جنين
          time   2025-12-18
  no      اجتاحت عاصفة ثلجية شمال الأردن أمس

trigger advance
  frame   mover
  weak    true
  verb    وصل إلى مشارف يصل إلى مشارف
  masdar  تسلل
  verb    تسلل يتسلل
  verb    أحرز تقدما يحرز تقدما
  form    أحرزت تقدما
  form    أحرز تقدما
  form    إلى مشارف
  yes     تقدمت القوات التركية نحو مدينة الباب
          agent  القوات التركية
          target مدينة الباب
          place  مدينة الباب
  no      تقدمت الشركة بطلب ترخيص جديد

trigger gain
  frame   mover
  beside  arms
  noun    انتصار
  plural  انتصارات
  form    تقدمها
  form    تقدمه
  yes     حقق الجيش اليمني انتصارا في مدينة تعز
          agent  الجيش اليمني
          place  مدينة تعز
  no      حققت المرشحة انتصارا في الانتخابات البلدية بإسطنبول

trigger besiege
  frame   doer-hits-target
  verb    حاصر يحاصر
  noun    حصار
  verb    طوق يطوق
  masdar  تطويق
  verb    ضرب حصارا يضرب حصارا
  verb    فرض حصارا يفرض حصارا
  form    فرضت حصارا
  form    مطبقة الحصار على
  form    محاصرة
  form    محاصرا
  form    محاصرين
  yes     حاصرت قوات النظام بلدة مضايا
          agent  قوات النظام
          target بلدة مضايا
          place  بلدة مضايا

trigger loot
  frame   doer-hits-target
  role    seized
  verb    نهب ينهب
  masdar  نهب
  noun    أعمال نهب
  noun    عمليات نهب
  form    السلب
  form    سلب ونهب
  verb    استولى يستولي
  masdar  استيلاء
  yes     نهب مسلحون ستة متاجر في مدينة سبها
          agent  مسلحون
          target متاجر
          place  مدينة سبها
          figure seized 6

trigger find-arms
  frame   doer-hits-target
  role    seized
  verb    عثر يعثر
  masdar  عثور
  needs   أسلحة
  needs   ذخيرة
  needs   ذخائر
  needs   متفجرات
  needs   عبوات
  needs   صواريخ
  needs   صاروخ
  needs   بندقية
  needs   مخزن
  needs   مستودع
  needs   نفق
  needs   قنبلة
  needs   قنابل
  needs   مخبأ
  needs   ألغام
  needs   الألغام
  needs   سلاح
  needs   سلاحا
  needs   بنادق
  needs   بندقيتين
  needs   رشاش
  needs   رشاشات
  needs   حزام
  needs   أحزمة
  needs   صواعق
  yes     عثرت الشرطة العراقية على مخزن أسلحة في الفلوجة
          agent  الشرطة العراقية
          target مخزن أسلحة
          place  الفلوجة
  no      عثر الطفل على لعبته الضائعة

trigger march-in
  frame   mover
  weak    true
  verb    تقدم يتقدم
  masdar  تقدم
  verb    اقترب يقترب
  masdar  اقتراب
  verb    دخل يدخل
  masdar  دخول
  needs   قوات
  needs   القوات
  needs   قواته
  needs   قواتها
  needs   قوة
  needs   جنود
  needs   جنودا
  needs   جنوده
  needs   جنودها
  needs   الجنود
  needs   جندي
  needs   جنديا
  needs   عسكريين
  needs   الجيش
  needs   جيش
  needs   مقاتلين
  needs   مقاتلي
  needs   مقاتلو
  needs   المقاتلين
  needs   المقاتلون
  needs   مقاتليها
  needs   مقاتليه
  needs   مسلح
  needs   مسلحين
  needs   مسلحون
  needs   مسلحي
  needs   مسلحو
  needs   المسلحين
  needs   المسلحون
  needs   عناصر
  needs   عناصره
  needs   عناصرها
  needs   العناصر
  needs   عنصرا
  needs   فصائل
  needs   الفصائل
  needs   الوحدات
  needs   وحدات
  needs   كتيبة
  needs   كتائب
  needs   ميليشيات
  needs   مليشيات
  needs   مليشيا
  needs   ميليشيا
  unless  دعم
  unless  إسناد
  unless  مساعدة
  unless  مساعدات
  unless  عون
  unless  طلبا
  unless  شكوى
  unless  استقالة
  unless  تعازي
  unless  تعازيه
  needs   قواتنا
  needs   القوة
  needs   مسلحا
  needs   إرهابيين
  needs   إرهابيي
  needs   إرهابيون
  needs   الإرهابيين
  needs   الإرهابيون
  needs   الميليشيات
  needs   المليشيات
  needs   الميليشيا
  needs   المليشيا
  needs   الحوثيين
  needs   الحوثيون
  needs   متمردين
  needs   المتمردين
  needs   المتمردون
  needs   جهاديين
  needs   الجهاديين
  needs   الجهاديون
  yes     دخلت قوات النظام السوري مدينة دوما أمس
          agent  قوات النظام السوري
          target مدينة دوما
          place  مدينة دوما
          time   2025-12-17
  no      دخل الزائر إلى المتحف
  no      تقدم السفارة مساعدات لسكان الجزر

trigger cut-lines
  frame   doer-hits-target
  verb    قطع يقطع
  masdar  قطع
  needs   إمداد
  needs   الإمداد
  needs   إمدادات
  needs   الإمدادات
  yes     قطع الجيش اليمني خطوط إمداد الحوثيين في صعدة
          agent  الجيش اليمني
          target خطوط إمداد الحوثيين
          place  صعدة
  no      قطع التيار عن الحي بسبب الصيانة

# driving a force out takes what it held
trigger drive-out
  frame   doer-hits-target
  verb    طرد يطرد
  masdar  طرد
  needs   قوات
  needs   القوات
  needs   قواته
  needs   قواتها
  needs   قواتنا
  needs   قوة
  needs   القوة
  needs   جنود
  needs   جنودا
  needs   الجنود
  needs   جنوده
  needs   جنودها
  needs   جندي
  needs   جنديا
  needs   عسكريين
  needs   الجيش
  needs   جيش
  needs   مقاتلين
  needs   مقاتلي
  needs   مقاتلو
  needs   المقاتلين
  needs   المقاتلون
  needs   مسلح
  needs   مسلحا
  needs   مسلحين
  needs   مسلحون
  needs   مسلحي
  needs   مسلحو
  needs   المسلحين
  needs   المسلحون
  needs   عناصر
  needs   العناصر
  needs   عناصره
  needs   عناصرها
  needs   عنصرا
  needs   إرهابيين
  needs   إرهابيي
  needs   إرهابيون
  needs   الإرهابيين
  needs   الإرهابيون
  needs   فصائل
  needs   الفصائل
  needs   وحدات
  needs   الوحدات
  needs   كتيبة
  needs   كتائب
  needs   ميليشيات
  needs   الميليشيات
  needs   مليشيات
  needs   المليشيات
  needs   ميليشيا
  needs   الميليشيا
  needs   مليشيا
  needs   المليشيا
  needs   الحوثيين
  needs   الحوثيون
  needs   متمردين
  needs   المتمردين
  needs   المتمردون
  needs   جهاديين
  needs   الجهاديين
  needs   الجهاديون
  needs   داعش
  needs   تنظيم
  needs   التنظيم
  needs   الجماعات
  needs   جماعة
  needs   طالبان
  needs   القاعدة
  needs   النظام
  needs   المعارضة
  needs   الانقلابيين
  yes     نجح الجيش العراقي في طرد مسلحي داعش من الرطبة
          agent  الجيش العراقي
          target مسلحي داعش
          place  الرطبة
  no      طرد الحكم المدافع في الشوط الثاني

trigger cross-fence
  frame   doer-hits-target
  verb    اخترق يخترق
  masdar  اختراق
  verb    اجتاز يجتاز
  masdar  اجتياز
  verb    تخطى يتخطى
  verb    عبر يعبر
  masdar  عبور
  needs   السياج
  needs   سياج
  needs   الجدار
  needs   الحدود
  needs   حدودها
  needs   الأجواء
  needs   أجواء
  needs   أجوائها
  needs   المجال
  needs   الأسلاك
  needs   السور
  yes     اخترقت تركيا الأجواء العراقية أمس
          agent  تركيا
          target الأجواء العراقية
          place  الأجواء العراقية
          time   2025-12-17
  no      اخترق العداء خط النهاية أولا

trigger search-house
  frame   doer-hits-target
  verb    فتش يفتش
  masdar  تفتيش
  verb    مشط يمشط
  needs   منزل
  needs   المنزل
  needs   منازل
  needs   المنازل
  needs   قنصلية
  needs   القنصلية
  needs   مقر
  needs   المقر
  needs   مقار
  needs   المقار
  needs   مكتب
  needs   المكتب
  needs   مكاتب
  needs   المكاتب
  needs   مبنى
  needs   المبنى
  needs   منطقة
  needs   المنطقة
  needs   قرى
  needs   القرى
  needs   بيوت
  needs   البيوت
  needs   أحياء
  needs   الأحياء
  needs   منزلا
  needs   منزله
  needs   منزلها
  yes     فتشت الشرطة التركية منزلا في أنقرة
          agent  الشرطة التركية
          target منزلا
          place  أنقرة
  no      فتش الطفل عن لعبته

trigger cut-in-two
  frame   doer-hits-target
  weak    true
  verb    شطر يشطر
  masdar  شطر
  masdar  تقسيم
  masdar  تمشيط
  verb    مشط يمشط
  masdar  استرجاع
  verb    استرجع يسترجع
  verb    غنم يغنم
  form    غنمنا
  form    اغتنمنا
  verb    اغتنم يغتنم
  masdar  اغتنام
  form    التحفظ على
  verb    تحفظ على يتحفظ على
  masdar  تمدد
  masdar  توغل
  masdar  سطو
  form    تضييق الخناق
  form    ضيقت الخناق
  form    ضيق الخناق
  form    مكاسب ميدانية
  form    المكاسب الميدانية
  form    بسط نفوذه
  form    بسط نفوذها
  form    إحكام الطوق
  form    أحكمت الطوق
  yes     استرجعت القوات السورية مدينة دوما
          agent  القوات السورية
          target مدينة دوما
          place  مدينة دوما
  no      ناقش المؤلف تقسيم الكتاب إلى فصول
