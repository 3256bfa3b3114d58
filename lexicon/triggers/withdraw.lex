# Pulling back, surrendering, leaving a position, laying down arms. Type WITHDRAW.
# Leaving a treaty is REJECT.

trigger withdraw
  frame   mover
  role    participants
  verb    انسحب ينسحب
  masdar  انسحاب
  verb    سحب قواته يسحب قواته
  verb    سحب قوات يسحب قوات
  verb    سحب قواتها يسحب قواتها
  noun    سحب قوات
  form    سحب قواته
  form    سحب قواتها
  form    سحب القوات
  verb    تقهقر يتقهقر
  masdar  تقهقر
  verb    جلا عن يجلو عن
  form    أخلت مواقعها
  form    إخلاء مواقع
  form    إخلاء مواقعها
  verb    لاذ بالفرار يلوذ بالفرار
  form    لاذوا بالفرار
  noun    انكفاء
  unless  مباراة
  unless  مباريات
  unless  بطولة
  unless  سباق
  unless  دورة
  unless  مسابقة
  unless  برنامج
  unless  برنامجه
  unless  مسلسل
  unless  استثمار
  unless  استثمارات
  unless  سوق
  unless  أسواق
  unless  شركة
  unless  صفقة
  unless  قمة
  unless  مفاوضات
  unless  محادثات
  unless  اجتماع
  unless  جلسة
  unless  ترشح
  unless  سباقه
  unless  منافسة
  unless  منافسات
  unless  معاهدة
  unless  اتفاقية
  unless  اتفاق
  unless  نووي
  unless  حكومة
  unless  يونسكو
  unless  مهرجان
  unless  قائمة
  verb    نكص ينكص
  noun    فك ارتباط
  form    إعادة تموضع إلى الخلف
  form    ولوا الأدبار
  form    إخلاء مواقعه
  form    إخلاء مواقعهم
  form    إنهاء الوجود العسكري
  form    إنهاء التدخل العسكري
  form    إعادة القوات إلى الوطن
  yes     انسحبت القوات الأميركية من قاعدة قرب منبج
          agent  القوات الأميركية
          place  منبج
  no      انسحب اللاعب قبل المباراة بسبب المرض
  no      انسحب المرشح من سباق الرئاسة في تشيلي

trigger surrender
  frame   mover
  role    surrendered
  verb    استسلم يستسلم
  masdar  استسلام
  form    سلم نفسه
  form    سلموا أنفسهم
  form    تسليم أنفسهم
  form    تسليم نفسه
  form    تسليم أسلحتهم
  form    تسليم السلاح
  form    تسليم الأسلحة
  form    تسليم سلاحهم
  form    تسليم سلاحه
  form    سلموا أسلحتهم
  form    ألقوا السلاح
  form    ألقوا أسلحتهم
  form    إلقاء السلاح
  form    نزع السلاح
  form    نزع سلاح
  form    التخلي عن السلاح
  form    وضع السلاح
  form    سلمت نفسها
  form    سلما نفسيهما
  form    سلما أنفسهما
  form    تسليم نفسها
  form    تسليم نفسيهما
  form    يسلموا أنفسهم
  form    يسلمون أنفسهم
  form    يسلم نفسه
  form    ألقى السلاح
  form    ألقى سلاحه
  form    ألقت السلاح
  form    ألقت سلاحها
  form    ألقوا سلاحهم
  form    يلقوا السلاح
  form    يلقون السلاح
  form    يلقي السلاح
  form    إلقاء سلاحهم
  form    إلقاء أسلحتهم
  form    إلقاء سلاحه
  form    إلقاء الأسلحة
  form    إلقاء أسلحتها
  form    وضعوا السلاح
  form    رفعوا الراية البيضاء
  form    رفع الراية البيضاء
  yes     استسلم 30 مقاتلا من داعش في الباغوز
          agent  مقاتلا من داعش
          place  الباغوز
          figure surrendered 30

trigger move-out
  frame   mover
  role    participants
  verb    خرج يخرج
  masdar  خروج
  verb    غادر يغادر
  masdar  مغادرة
  verb    تراجع يتراجع
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
  needs   دفعة
  needs   الدفعة
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
  needs   قافلة
  needs   القافلة
  needs   قوافل
  needs   القوافل
  needs   حافلات
  needs   الحافلات
  needs   شاحنات
  needs   الشاحنات
  masdar  تراجع
  verb    رحل يرحل
  masdar  رحيل
  verb    فر يفر
  masdar  فرار
  verb    هرب يهرب
  masdar  هروب
  verb    انشق ينشق
  masdar  انشقاق
  yes     خرج 1500 مسلح من دوما إلى جرابلس
          agent  مسلح
          place  دوما
          figure participants 1500
  no      خرج الموظفون من الاجتماع مسرورين

trigger pull-troops
  frame   doer-hits-target
  verb    سحب يسحب
  masdar  سحب
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
  needs   مستشارين
  needs   مستشاريها
  needs   مستشاريه
  needs   خبراء
  needs   مراقبين
  needs   أسلحة
  needs   الأسلحة
  needs   دبابات
  needs   مدرعات
  needs   آليات
  needs   صواريخ
  yes     سحبت فرنسا 200 جندي من مالي
          agent  فرنسا
          place  مالي
          figure participants 200
          target جندي
  no      سحب الزبون أمواله من المصرف

trigger hand-over
  frame   mover
  weak    true
  verb    سلم يسلم
  masdar  تسليم
  needs   سلاح
  needs   السلاح
  needs   سلاحه
  needs   سلاحها
  needs   سلاحهم
  needs   أسلحة
  needs   الأسلحة
  needs   أسلحته
  needs   أسلحتها
  needs   أسلحتهم
  needs   نفسه
  needs   أنفسهم
  needs   مواقع
  needs   المواقع
  needs   مواقعه
  needs   مواقعها
  needs   المدينة
  needs   البلدة
  needs   بلدة
  needs   مدينة
  needs   السيطرة
  needs   المطار
  needs   الميناء
  needs   الموانئ
  needs   المعبر
  needs   مواقعهم
  needs   مناطق
  needs   معسكر
  needs   معسكرات
  needs   القاعدة
  needs   قواعد
  needs   ميناء
  needs   مطار
  needs   معبر
  needs   المعابر
  needs   معابر
  needs   مقرات
  needs   أراض
  needs   أراضي
  needs   نفسها
  needs   نفسيهما
  needs   أنفسهما
  needs   مدافع
  yes     سلم مقاتلو داعش أسلحتهم للجيش في تلعفر
          agent  مقاتلو داعش
          target للجيش
          place  تلعفر
  no      سلم الطالب ورقة الامتحان

trigger clear-out
  frame   mover
  verb    أخلى يخلي
  masdar  إخلاء
  needs   مطارات
  needs   المطارات
  needs   مواقع
  needs   المواقع
  needs   مقرات
  needs   المقرات
  needs   معسكرات
  needs   المعسكرات
  needs   معسكر
  needs   المعسكر
  needs   ثكنات
  needs   الثكنات
  needs   ثكنة
  needs   الثكنة
  needs   قواعد
  needs   القواعد
  needs   حواجز
  needs   الحواجز
  needs   نقاط
  needs   النقاط
  needs   مراكز
  needs   المراكز
  needs   مطار
  needs   المطار
  needs   قاعدة
  needs   القاعدة
  needs   مواقعه
  needs   مواقعها
  needs   مواقعهم
  needs   مقراته
  needs   مقراتها
  needs   مقراتهم
  needs   قواعده
  needs   قواعدها
  needs   حواجزها
  needs   معسكراته
  needs   معسكراتها
  needs   نقاطه
  needs   نقاطها
  yes     أخلت القوات السورية مواقعها في درعا
          agent  القوات السورية
          place  درعا
  no      أخلى الدفاع المدني السكان بعد الفيضان

trigger bring-out
  frame   doer-hits-target
  verb    أخرج يخرج
  masdar  إخراج
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
  yes     بدأ إخراج المقاتلين من دوما أمس
          target المقاتلين
          place  دوما
          time   2025-12-17
  no      أخرج المخرج فيلمه الجديد

# giving up arms, a state its atomic ones
trigger give-up-arms
  frame   mover
  verb    تخلى يتخلى
  masdar  تخلٍ
  verb    تخلص من يتخلص من
  masdar  تخلص
  masdar  نزع
  verb    نزع ينزع
  verb    فكك يفكك
  masdar  تفكيك
  masdar  إزالة
  needs   برنامج
  needs   برنامجها
  needs   برنامجه
  needs   سلاح
  needs   السلاح
  needs   سلاحه
  needs   سلاحها
  needs   سلاحهم
  needs   أسلحة
  needs   الأسلحة
  needs   أسلحته
  needs   أسلحتها
  needs   أسلحتهم
  needs   النووي
  needs   النووية
  needs   ترسانة
  needs   ترسانتها
  needs   ترسانته
  needs   الكيماوي
  needs   الكيماوية
  needs   الكيميائي
  needs   الكيميائية
  needs   صواريخها
  needs   صواريخه
  yes     تخلت ليبيا عن أسلحتها عام 2003
          agent  ليبيا
          time   2003-01-01 2003-12-31
  no      تخلى الممثل عن دوره في المسلسل
