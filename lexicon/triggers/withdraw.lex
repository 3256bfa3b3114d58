# Pulling back, surrendering, leaving a position, laying down arms. Type WITHDRAW.
# Leaving a treaty is REJECT.

trigger withdraw
  frame   mover
  role    surrendered
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
  yes     انسحبت القوات الأميركية من قاعدة قرب منبج
          agent  القوات الأميركية
          place  قاعدة قرب منبج
  no      انسحب اللاعب من البطولة بسبب المرض

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

trigger withdraw-weak
  frame   mover
  weak    true
  verb    سلم يسلم
  masdar  تسليم
  verb    خرج يخرج
  masdar  خروج
  verb    غادر يغادر
  masdar  مغادرة
  masdar  سحب
  verb    سحب يسحب
  verb    تراجع يتراجع
  masdar  تراجع
  form    التخلي عن
  yes     خرج 1500 مسلح من دوما إلى جرابلس
          agent  مسلح
          place  دوما
          figure participants 1500
  no      خرج الموظفون من الاجتماع مسرورين

