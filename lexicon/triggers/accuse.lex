# Blaming, condemning, complaining, denouncing. Type ACCUSE.

trigger accuse
  frame   speaker
  verb    اتهم يتهم
  masdar  اتهام
  plural  اتهامات
  verb    حمل مسؤولية يحمل مسؤولية
  verb    حمل المسؤولية يحمل المسؤولية
  form    تحميل المسؤولية
  verb    ألقى باللوم يلقي باللوم
  verb    ألقى اللوم يلقي اللوم
  form    إلقاء اللوم
  form    اللوم على
  form    باللائمة
  form    باللوم
  form    متهما إياه
  form    متهما إياها
  form    متهما إياهم
  form    متهمة إياه
  form    متهمة إياها
  form    متهمة إياهم
  form    متهمين إياه
  form    محملا إياه
  form    محملا إياها
  form    محملة إياها
  form    محملة إياه
  form    محملا المسؤولية
  form    محملة المسؤولية
  form    حملت مسؤولية
  form    أصابع الاتهام
  form    بالمسؤولية عن
  form    يلوم
  form    تلوم
  form    لامت
  form    متهمة
  verb    حمل بعنف على يحمل بعنف على
  noun    اتهام باطل
  yes     اتهم الرئيس الأوكراني موسكو بالتدخل في الانتخابات
          agent  الرئيس الأوكراني
          target موسكو

trigger condemn
  frame   speaker
  presumes true
  verb    أدان يدين
  masdar  إدانة
  plural  إدانات
  form    مدينا
  verb    ندد يندد
  masdar  تنديد
  form    منددا
  form    منددة
  form    منددين
  verb    استنكر يستنكر
  masdar  استنكار
  form    مستنكرا
  verb    شجب يشجب
  masdar  شجب
  verb    استهجن يستهجن
  verb    انتقد ينتقد
  masdar  انتقاد
  plural  انتقادات
  form    منتقدا
  form    منتقدة
  form    دانت
  form    ودان
  form    إدانته
  form    إدانتها
  verb    وبخ يوبخ
  masdar  توبيخ
  verb    تهجم على يتهجم على
  verb    استاء من يستاء من
  noun    هجوم لاذع
  form    هجوما لاذعا
  form    هجوما عنيفا على
  form    هجوم لفظي
  noun    هجوم كلامي
  noun    حملة إعلامية
  verb    شهر ب يشهر ب
  verb    ذم يذم
  verb    سخر من يسخر من
  form    ساخرا من
  form    استنكاره
  form    استنكارها
  form    استياءه
  form    استياءها
  form    عن استيائه
  form    عن استيائها
  form    عن غضبه
  form    عن غضبها
  form    عن غضبهم
  form    نأسف
  form    نستنكر
  form    نشجب
  form    نندد
  yes     أدانت الجامعة العربية الهجوم على قرية في مالي
          agent  الجامعة العربية
          target الهجوم
          claim  ASSAULT الهجوم
          target قرية
          place  مالي

trigger complain
  frame   speaker
  presumes true
  form    احتجاجا رسميا
  form    احتجاج رسمي
  form    احتجت رسميا
  form    احتج رسميا
  form    بلاغا ضد
  form    بلاغ ضد
  form    بلاغا إلى النائب العام
  form    ببلاغ ضد
  noun    شكوى رسمية
  noun    شكوى
  plural  شكاوى
  verb    اشتكى يشتكي
  verb    شكا يشكو
  noun    احتجاج شديد اللهجة
  noun    مذكرة احتجاج
  yes     قدمت دمشق شكوى إلى مجلس الأمن ضد إسرائيل
          agent  دمشق
          target إسرائيل

trigger accuse-weak
  frame   speaker
  presumes true
  weak    true
  verb    هاجم بشدة يهاجم بشدة
  form    مؤسف
  form    مؤسفة
  form    المؤسف
  noun    استفزاز
  plural  استفزازات
  form    استفزازي
  form    استفزازية
  verb    استفز يستفز
  noun    مؤامرة
  plural  مؤامرات
  verb    تآمر يتآمر
  masdar  تآمر
  noun    أكذوبة
  plural  أكاذيب
  noun    لوم
  verb    أعرب عن قلقه يعرب عن قلقه
  form    متهما
  form    دان
  yes     وصف أردوغان نتنياهو بالإرهابي
          agent  أردوغان
          target نتنياهو
  no      وصف النقاد الرواية بالممتعة

trigger lay-blame
  frame   speaker
  verb    حمل يحمل
  masdar  تحميل
  form    محملا
  form    محملة
  verb    ألقى يلقي
  light   مسؤولية
  light   المسؤولية
  light   مسئولية
  light   المسئولية
  light   تبعات
  light   اللوم
  light   اللائمة
  yes     حملت باريس دمشق مسؤولية الهجوم في إدلب
          agent  باريس
          target دمشق
          claim  ASSAULT الهجوم
          agent  دمشق
          place  إدلب
          source باريس
  no      حملت الأم طفلها إلى المدرسة

trigger brand
  frame   speaker
  presumes true
  verb    وصف يصف
  form    واصفا
  form    واصفة
  needs   إرهابي
  needs   إرهابيا
  needs   الإرهابي
  needs   الإرهابيين
  needs   إرهابية
  needs   القاتل
  needs   قاتل
  needs   الخونة
  needs   خونة
  needs   مجرم
  needs   المجرم
  needs   عدوان
  needs   عدوانا
  needs   العدوان
  needs   جريمة
  needs   الجريمة
  needs   انتهاك
  needs   انتهاكا
  needs   كاذب
  needs   الكاذب
  needs   مارق
  needs   المارق
  needs   حيوان
  needs   الحيوان
  verb    اعتبر يعتبر
  form    معتبرا
  form    معتبرة
  verb    نعت ينعت
  verb    سمى يسمي
  needs   إرهابيين
  needs   إرهابيون
  needs   إرهابيان
  needs   الإرهابية
  needs   مرفوض
  needs   مؤسف
  needs   مؤسفة
  needs   مسيس
  needs   مسيسة
  needs   استفزاز
  needs   استفزازا
  needs   استفزازي
  needs   استفزازية
  needs   استفزازيا
  needs   بالاستفزاز
  needs   الاستفزاز
  needs   كارثة
  needs   كارثي
  needs   كارثية
  needs   فضيحة
  needs   مهزلة
  needs   المهزلة
  needs   خطأ
  needs   خطيئة
  needs   الخطيئة
  needs   بالخطيئة
  needs   خرق
  needs   خرقا
  needs   الانتهاك
  needs   انتهاكات
  needs   مخالفة
  needs   مخالف
  needs   مخالفا
  needs   غير
  needs   لاغية
  needs   باطل
  needs   باطلة
  needs   جرائم
  needs   وحشي
  needs   وحشية
  needs   الوحشية
  needs   همجي
  needs   همجية
  needs   بشع
  needs   بشعة
  needs   جبان
  needs   جبانة
  needs   الجبان
  needs   إجرامي
  needs   إجرامية
  needs   الإجرامية
  needs   عدائي
  needs   عدائية
  needs   عدوانية
  needs   عدوانية
  needs   خطير
  needs   خطيرة
  needs   الخطير
  needs   خطيرا
  needs   سخيف
  needs   سخيفة
  needs   كاذبة
  needs   كذب
  needs   الكذب
  needs   أكاذيب
  needs   مزاعم
  needs   ادعاءات
  needs   ابتزاز
  needs   ابتزازا
  needs   بلطجة
  needs   قرصنة
  needs   تدخل
  needs   تدخلا
  needs   التدخل
  needs   مجزرة
  needs   مذبحة
  needs   إبادة
  needs   تصعيد
  needs   تصعيدا
  needs   التصعيد
  needs   مؤامرة
  needs   تهديد
  needs   تهديدا
  needs   عار
  needs   خيانة
  needs   الخيانة
  needs   خائن
  needs   طعنة
  needs   مجنون
  needs   فاشل
  needs   الفاشل
  needs   فاشلة
  needs   فاشي
  needs   فاشية
  needs   نازي
  needs   عنصري
  needs   عنصرية
  needs   ديكتاتور
  needs   دكتاتور
  needs   مستفز
  needs   قتلة
  needs   القتلة
  needs   أسوأ
  needs   أحمق
  needs   حمقاء
  needs   متهور
  needs   متهورة
  needs   تعسفي
  needs   تعسفية
  needs   مشبوهة
  needs   مضلل
  needs   مضللة
  needs   فاسد
  needs   فاسدة
  needs   الفاسد
  yes     وصف الرئيس التركي رئيس الوزراء الإسرائيلي بالإرهابي
          agent  الرئيس التركي
          target رئيس الوزراء الإسرائيلي
  no      وصف النقاد العرض بالممتع

trigger breach
  frame   victims
  presumes true
  weak    true
  verb    انتهك القانون ينتهك القانون
  verb    انتهك القوانين ينتهك القوانين
  verb    انتهك قرار ينتهك قرار
  verb    انتهك قرارات ينتهك قرارات
  verb    انتهك القرار ينتهك القرار
  verb    انتهك القرارات ينتهك القرارات
  verb    انتهك الاتفاق ينتهك الاتفاق
  verb    انتهك اتفاق ينتهك اتفاق
  verb    انتهك الاتفاقية ينتهك الاتفاقية
  verb    انتهك اتفاقية ينتهك اتفاقية
  verb    انتهك الهدنة ينتهك الهدنة
  verb    انتهك حقوق ينتهك حقوق
  verb    انتهك سيادة ينتهك سيادة
  verb    انتهك حظر ينتهك حظر
  verb    انتهك الحظر ينتهك الحظر
  verb    انتهك المواثيق ينتهك المواثيق
  verb    انتهك المعاهدة ينتهك المعاهدة
  verb    انتهك وقف إطلاق النار ينتهك وقف إطلاق النار
  verb    خرق القانون يخرق القانون
  verb    خرق القوانين يخرق القوانين
  verb    خرق قرار يخرق قرار
  verb    خرق قرارات يخرق قرارات
  verb    خرق القرار يخرق القرار
  verb    خرق القرارات يخرق القرارات
  verb    خرق الاتفاق يخرق الاتفاق
  verb    خرق اتفاق يخرق اتفاق
  verb    خرق الاتفاقية يخرق الاتفاقية
  verb    خرق اتفاقية يخرق اتفاقية
  verb    خرق الهدنة يخرق الهدنة
  verb    خرق حقوق يخرق حقوق
  verb    خرق سيادة يخرق سيادة
  verb    خرق حظر يخرق حظر
  verb    خرق الحظر يخرق الحظر
  verb    خرق المواثيق يخرق المواثيق
  verb    خرق المعاهدة يخرق المعاهدة
  verb    خرق وقف إطلاق النار يخرق وقف إطلاق النار
  form    انتهاك للقانون
  form    انتهاك لقرار
  form    انتهاك لقرارات
  form    انتهاك للاتفاق
  form    انتهاك لاتفاق
  form    انتهاك لحقوق
  form    انتهاك للسيادة
  form    انتهاك لسيادة
  form    انتهاك للهدنة
  form    انتهاك لحظر
  form    انتهاكا للقانون
  form    انتهاكا لقرار
  form    انتهاكا لقرارات
  form    انتهاكا للاتفاق
  form    انتهاكا لاتفاق
  form    انتهاكا لحقوق
  form    انتهاكا للسيادة
  form    انتهاكا لسيادة
  form    انتهاكا للهدنة
  form    انتهاكا لحظر
  form    خرق للقانون
  form    خرق لقرار
  form    خرق لقرارات
  form    خرق للاتفاق
  form    خرق لاتفاق
  form    خرق لحقوق
  form    خرق للسيادة
  form    خرق لسيادة
  form    خرق للهدنة
  form    خرق لحظر
  form    خرقا للقانون
  form    خرقا لقرار
  form    خرقا لقرارات
  form    خرقا للاتفاق
  form    خرقا لاتفاق
  form    خرقا لحقوق
  form    خرقا للسيادة
  form    خرقا لسيادة
  form    خرقا للهدنة
  form    خرقا لحظر
  form    انتهاك القانون
  form    انتهاك قرار
  form    انتهاك قرارات
  form    انتهاك الاتفاق
  form    انتهاك حقوق
  form    انتهاك سيادة
  form    انتهاك الهدنة
  yes     قالت الخارجية اليمنية إن إيران تنتهك القانون
          target إيران
          source الخارجية اليمنية
  no      خرق الرياضي الرقم القياسي في السباحة

trigger held-responsible
  frame   victims
  presumes true
  verb    تحمل مسؤولية يتحمل مسؤولية
  verb    تحمل المسؤولية يتحمل المسؤولية
  verb    تحمل كامل المسؤولية يتحمل كامل المسؤولية
  verb    تحمل مسؤوليته يتحمل مسؤوليته
  yes     قالت الخارجية القطرية إن إسرائيل تتحمل المسؤولية
          target إسرائيل
          source الخارجية القطرية
  no      تحمل اللاعب الألم حتى نهاية الشوط

trigger behind-it
  frame   victims
  presumes true
  weak    true
  form    يقف وراء
  form    تقف وراء
  form    يقفون وراء
  form    الوقوف وراء
  form    بالوقوف وراء
  form    مسؤولة عن
  form    مسؤولون عن
  form    المسؤولة عن
  yes     قال وزير الداخلية التركي إن حزب العمال الكردستاني يقف وراء الهجوم
          target حزب العمال الكردستاني
          source وزير الداخلية التركي
  no      تقف وراء المبنى حديقة واسعة
