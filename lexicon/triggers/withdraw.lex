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
  yes     سلم مقاتلو داعش أسلحتهم للجيش في تلعفر
          agent  مقاتلو داعش
          target للجيش
          place  تلعفر
  no      سلم الطالب ورقة الامتحان
