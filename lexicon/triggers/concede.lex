# Easing, lifting, allowing, resigning under pressure, reopening. Type CONCEDE.

trigger lift
  frame   doer-on-target
  noun    فك الحصار
  noun    تعليق العقوبات
  form    رفعت عن
  form    رفعت عنها
  form    رفعت عنه
  form    ممرات آمنة
  form    ممر آمن
  form    خروج آمن
  form    فتح المجال
  form    فتح مجال
  form    إفساح المجال
  noun    تسوية أوضاع
  form    تسوية الأوضاع
  noun    رفع حال الطوارئ
  form    إنهاء حالة الطوارئ
  noun    رفع العقوبات
  noun    رفع عقوبات
  form    رفع العقوبات عن
  verb    رفع العقوبات يرفع العقوبات
  verb    رفع عقوبات يرفع عقوبات
  noun    تخفيف العقوبات
  verb    خفف العقوبات يخفف العقوبات
  noun    تخفيف القيود
  noun    تخفيف الحصار
  noun    رفع الحظر
  verb    رفع الحظر يرفع الحظر
  noun    رفع الحصار
  verb    رفع الحصار يرفع الحصار
  form    فك الحصار
  noun    رفع التجميد
  noun    إلغاء العقوبات
  noun    إنهاء الحصار
  noun    رفع القيود
  noun    رفع حالة الطوارئ
  noun    إعفاء من العقوبات
  yes     رفعت واشنطن العقوبات عن السودان
          agent  واشنطن
          target السودان
  yes     طالبت الخرطوم برفع العقوبات عن البلاد
          target البلاد
          source الخرطوم
          status demanded
          claim  DEMAND طالبت
          agent  الخرطوم

trigger reopen
  frame   doer-hits-target
  noun    فتح معبر
  form    فتح المعبر
  form    فتح المعابر
  form    فتح الحدود
  form    فتح ممرات
  form    فتح ممر
  form    فتح ممرات إنسانية
  form    إعادة فتح
  verb    أعاد فتح يعيد فتح
  form    فتح المطار
  form    فتح الميناء
  yes     أعادت مصر فتح معبر رفح أمس
          agent  مصر
          target معبر رفح
          place  معبر رفح
          time   2025-12-17

trigger step-down
  frame   mover
  verb    تنحى يتنحى
  masdar  تنح
  form    التنحي
  verb    تنازل يتنازل
  masdar  تنازل
  plural  تنازلات
  verb    رضخ يرضخ
  masdar  رضوخ
  form    تنحي
  form    تنحيه
  form    تنحيها
  verb    انصاع ينصاع
  noun    عفو عام
  verb    عفا عن يعفو عن
  form    العفو عن
  form    عفو رئاسي
  form    عفوا عن
  yes     تنحى رئيس أرمينيا تحت ضغط الشارع
          agent  رئيس أرمينيا

trigger concede-weak
  frame   doer-on-target
  weak    true
  verb    سمح يسمح
  masdar  سماح
  verb    خفف يخفف
  masdar  تخفيف
  masdar  رحيل
  verb    استقال يستقيل
  masdar  استقالة
  verb    أذن يأذن
  form    قبوله
  form    قبولها
  noun    عفو
  verb    تراجع عن يتراجع عن
  verb    اعتذر يعتذر
  masdar  اعتذار
  yes     سمحت دمشق بدخول المفتشين إلى دوما
          agent  دمشق
          target المفتشين
          place  دوما
  no      سمح المدير للموظفين بالعمل من المنزل

trigger lift-ban
  frame   doer-hits-target
  verb    رفع يرفع
  verb    خفف يخفف
  verb    أنهى ينهي
  masdar  رفع
  masdar  تخفيف
  light   العقوبات
  light   عقوبات
  light   الحصار
  light   الحظر
  light   القيود
  light   قيود
  light   الإقامة
  verb    علق يعلق
  masdar  تعليق
  verb    ألغى يلغي
  masdar  إلغاء
  masdar  إنهاء
  verb    فك يفك
  masdar  فك
  light   إجراءات
  light   الإجراءات
  light   الطوارئ
  yes     رفعت مصر القيود عن معبر رفح أمس
          agent  مصر
          target معبر رفح
          place  معبر رفح
          time   2025-12-17
  no      رفع العامل الصندوق عن الأرض

trigger open-way
  frame   doer-hits-target
  verb    فتح يفتح
  masdar  فتح
  needs   معبر
  needs   المعبر
  needs   المعابر
  needs   الحدود
  needs   ممر
  needs   ممرا
  needs   ممرات
  needs   المطار
  needs   الميناء
  needs   طرق
  verb    افتتح يفتتح
  masdar  افتتاح
  masdar  توفير
  masdar  إتاحة
  verb    أتاح يتيح
  needs   وصول
  needs   الوصول
  needs   مرور
  needs   خروج
  needs   دخول
  yes     فتحت دمشق معبر نصيب مع الأردن
          agent  دمشق
          target معبر نصيب
          place  معبر نصيب
  no      فتح الطالب الكتاب على الصفحة الأولى

trigger resign-under-pressure
  frame   mover
  verb    استقال يستقيل
  masdar  استقالة
  needs   الاحتجاجات
  needs   احتجاجات
  needs   احتجاجا
  needs   ضغوط
  needs   ضغط
  needs   الضغوط
  needs   الضغط
  needs   المظاهرات
  needs   مظاهرات
  needs   المحتجين
  needs   المتظاهرين
  yes     استقال رئيس وزراء الأردن إثر احتجاجات في عمان
          agent  رئيس وزراء الأردن
          claim  PROTEST احتجاجات
          place  عمان
  no      استقال مدير الشركة لأسباب صحية

trigger ease
  frame   doer-hits-target
  verb    سهل يسهل
  masdar  تسهيل
  light   وصول
  light   الوصول
  light   دخول
  light   مرور
  light   عبور
  light   خروج
  light   إيصال
  light   عودة
  yes     سهلت السلطات السورية دخول الوفد أمس
          agent  السلطات السورية
          target الوفد
          time   2025-12-17
  no      سهل البرنامج الجديد حفظ الملفات

trigger halt-programme
  frame   doer-hits-target
  verb    أوقف يوقف
  masdar  وقف
  masdar  إيقاف
  verb    جمد يجمد
  masdar  تجميد
  verb    علق يعلق
  masdar  تعليق
  light   تجارب
  light   التجارب
  light   تجاربه
  light   تجاربها
  light   التخصيب
  light   تخصيب
  light   برنامجه
  light   برنامجها
  light   برامجه
  light   برامجها
  yes     أوقفت بيونغ يانغ التجارب أمس
          agent  بيونغ يانغ
          time   2025-12-17
  no      أوقف المخرج تصوير الفيلم

trigger exempt
  frame   doer-hits-target
  verb    أعفى يعفي
  masdar  إعفاء
  plural  إعفاءات
  verb    استثنى يستثني
  masdar  استثناء
  plural  استثناءات
  light   العقوبات
  light   عقوبات
  light   الحظر
  light   الرسوم
  yes     أعفت واشنطن من الرسوم أمس شركات عراقية
          agent  واشنطن
          target شركات عراقية
          time   2025-12-17
  no      أعفى المدير موظفيه من المناوبة

trigger restore-ties
  frame   parties
  verb    استأنف يستأنف
  masdar  استئناف
  verb    أعاد يعيد
  masdar  إعادة
  needs   علاقاته
  needs   علاقاتها
  needs   علاقاتهما
  needs   العلاقات
  yes     استأنفت الرباط علاقاتها مع برلين
          agent  الرباط
          agent  برلين
  no      استأنف الفريق تدريباته بعد العطلة

trigger withdraw-bill
  frame   doer-hits-target
  verb    سحب يسحب
  masdar  سحب
  light   مشروع
  light   القانون
  light   قانون
  light   شكواه
  light   شكواها
  yes     سحبت الحكومة الأردنية القانون أمس
          agent  الحكومة الأردنية
          time   2025-12-17
  no      سحب الزبون نقودا من المصرف
