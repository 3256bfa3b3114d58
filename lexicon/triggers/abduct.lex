# Kidnapping, hostage taking, hijacking. Type ABDUCT.

trigger kidnap
  frame   doer-hits-target
  role    abducted
  verb    اختطف يختطف
  masdar  اختطاف
  verb    خطف يخطف
  masdar  خطف
  noun    عملية خطف
  noun    عملية اختطاف
  plural  عمليات خطف
  plural  عمليات اختطاف
  noun    حادثة اختطاف
  form    جريمة خطف
  plural  اختطافات
  noun    عمليات اختطاف
  plural  حوادث اختطاف
  plural  حوادث خطف
  noun    جريمة اختطاف
  plural  جرائم خطف
  yes     خطف مسلحون أربعة مهندسين جنوب طرابلس
          agent  مسلحون
          target مهندسين
          place  جنوب طرابلس
          figure abducted 4
  no      خطف الأضواء في حفل الافتتاح أمس

trigger hostages
  frame   doer-hits-target
  role    abducted
  verb    احتجز رهائن يحتجز رهائن
  verb    احتجز رهينة يحتجز رهينة
  form    احتجزا رهائن
  form    يحتجزان رهائن
  form    يحتجزون رهائن
  noun    احتجاز رهائن
  form    احتجاز الرهائن
  form    احتجاز المدنيين رهائن
  form    كرهائن
  form    أخذ رهائن
  noun    إخفاء قسري
  noun    اختفاء قسري
  form    مخفيين قسرا
  form    المخفيين قسرا
  form    المختفين قسرا
  form    اختفى قسرا
  form    أخفي قسرا
  plural  حالات اختفاء قسري
  yes     احتجز مسلح ثلاثة رهائن في مصرف وسط أثينا
          agent  مسلح
          target رهائن
          place  أثينا
          figure abducted 3

trigger hold-hostages
  frame   doer-hits-target
  role    abducted
  verb    احتجز يحتجز
  masdar  احتجاز
  needs   رهائن
  needs   رهينة
  yes     احتجز المسلحون ثلاثة من الرهائن في متجر قرب تولوز
          agent  المسلحون
          target الرهائن
          place  تولوز
          figure abducted 3
  no      احتجزت الشرطة رجلا في باريس

# people named so, and no word of taking them
trigger hostages-weak
  frame   doer-hits-target
  role    abducted
  weak    true
  form    رهائن
  form    الرهائن
  noun    رهينة
  yes     في الفندق رهينة واحدة بيد مسلحي داعش
          agent  مسلحي داعش
          target رهينة
          figure abducted 1
  no      اتصلت عائلات الرهائن بالوزارة

trigger hijack
  frame   doer-hits-target
  noun    خطف طائرة
  noun    اختطاف طائرة
  noun    اختطاف سفينة
  verb    خطف طائرة يخطف طائرة
  noun    قرصنة بحرية
  yes     خطف قراصنة سفينة شحن قبالة سواحل الصومال
          agent  قراصنة
          target سفينة شحن
          place  سواحل الصومال

# people who vanish by another's hand
trigger vanish
  frame   victims
  role    missing
  verb    اختفى يختفي
  masdar  فقدان
  needs   صحفي
  needs   الصحفي
  needs   صحافي
  needs   الصحافي
  needs   صحفيين
  needs   صحافيين
  needs   ناشط
  needs   الناشط
  needs   ناشطين
  needs   معارض
  needs   المعارض
  needs   معارضين
  needs   طالبات
  needs   تلميذات
  needs   تلميذة
  needs   طالبة
  needs   فتيات
  needs   فتاة
  needs   مهندسين
  yes     اختفى ثلاثة صحفيين في بنغازي
          target صحفيين
          place  بنغازي
          figure missing 3
  no      اختفى القمر خلف الغيوم
