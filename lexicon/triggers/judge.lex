# Charges, trials, sentences, executions by a court, investigations of political violence. Type JUDGE.

trigger sentence
  frame   doer-on-target
  form    حكم عليه
  form    حكما بالسجن
  form    حكم بالسجن
  form    الحكم بالسجن
  form    حكم بالإعدام
  form    حكما بالإعدام
  form    أحكاما بالسجن
  form    أحكام بالسجن
  form    أحكام بالإعدام
  form    أحكام الإعدام
  form    أحكاما بالإعدام
  form    حكم الإعدام
  form    حكم السجن
  verb    أصدر حكما يصدر حكما
  form    أصدرت المحكمة
  form    تنفيذ حكم الإعدام
  form    قضت بحبس
  form    قضت بسجن
  form    حكم قضائي
  form    أيدت المحكمة
  form    أيدت محكمة
  form    ألغت المحكمة
  form    ألغت محكمة
  form    أدانت محكمة
  form    أدانت المحكمة
  form    أدانته محكمة
  form    أدانته المحكمة
  form    قضت بمعاقبة
  form    معاقبة المتهمين
  form    ألغت الأحكام
  form    حكما بالسجن المؤبد
  form    الحكم بالسجن المؤبد
  form    حكم على
  form    حكمت على
  form    يقضي بسجن
  form    الحكم على
  form    الحكم بالإعدام
  form    الحكم بسجن
  form    حكم القضاء
  form    صدور حكم
  form    صدور أحكام
  form    إصدار حكم
  form    إصدار أحكام
  form    أحكاما بسجن
  form    أحكام بإعدام
  form    أحكاما بإعدام
  form    أحكام بسجن
  plural  أحكام قضائية
  form    السجن مدى الحياة
  form    أدينت بتهمة
  form    أدين بتهمة
  form    أدينوا بتهمة
  form    أدين بتهم
  form    أدين بارتكاب
  form    إدانته بتهمة
  form    إدانته بتهم
  form    إدانتهم بتهمة
  form    إدانته بارتكاب
  yes     قضت محكمة مصرية بإعدام 12 متهما في قضية اغتيال
          agent  محكمة مصرية
          target متهما
          figure targeted 12
  yes     حكم على ناشط بحريني بالسجن خمس سنوات
          target ناشط بحريني

trigger trial
  frame   doer-hits-target
  masdar  محاكمة
  plural  محاكمات
  form    مثل أمام المحكمة
  form    مثل أمام محكمة
  form    مثل أمام القضاء
  form    تمثل أمام القضاء
  form    ستمثل أمام
  form    يمثل أمام
  form    مثوله أمام
  form    أحيل إلى المحكمة
  form    أحيل إلى القضاء
  form    إحالة إلى المحكمة
  masdar  ملاحقة قضائية
  verb    حاسب يحاسب
  form    يحاسبوا
  form    سيحاسب
  form    مساءلة
  form    المساءلة
  form    مثلوا أمام
  form    مثلت أمام
  form    تمثل أمام
  form    مثولها أمام
  form    مثولهم أمام
  form    المثول أمام
  noun    محاكمة عادلة
  noun    محاكمة عسكرية
  form    حوكموا
  form    حوكمت
  form    إنزال القصاص
  noun    دعوى قضائية
  verb    قاضى يقاضي
  masdar  مقاضاة
  masdar  محاسبة
  masdar  معاقبة
  form    جلسة محاكمة
  form    حاكمت
  form    يحاكم
  form    تحاكم
  form    حوكم
  form    يحاكمون
  yes     بدأت محاكمة قائد ميليشيا في لاهاي أمس
          target قائد ميليشيا
          place  لاهاي
          time   2025-12-17

trigger charge
  frame   doer-on-target
  verb    وجه اتهامات يوجه اتهامات
  verb    وجه اتهاما يوجه اتهاما
  verb    وجه تهمة يوجه تهمة
  verb    وجه تهما يوجه تهما
  form    توجيه اتهامات
  form    توجيه الاتهام
  form    توجيه تهمة
  form    توجيه تهم
  form    توجيه التهم
  form    وجهت إليه
  form    وجهت له
  form    اتهمت النيابة
  form    لائحة اتهام
  form    لائحة الاتهام
  form    مذكرة توقيف
  form    مذكرة اعتقال
  form    مذكرات توقيف
  form    مذكرات اعتقال
  form    أمر اعتقال
  form    التهم الموجهة
  form    وجهت النيابة
  form    وجهت السلطات
  form    وجهت المحكمة
  form    يواجه اتهامات
  form    تواجه اتهامات
  form    يواجهون اتهامات
  form    اتهمت النيابة العامة
  form    اتهمت السلطات القضائية
  form    وجه الادعاء
  form    اتهم الادعاء
  form    يشتبه القضاء
  form    بتهمة
  form    بتهم
  noun    لوائح اتهام
  form    لوائح الاتهام
  form    مذكرة جلب
  form    بطاقة جلب
  form    مذكرات جلب
  form    نشرة حمراء
  form    النشرة الحمراء
  yes     وجهت النيابة اتهامات بالإرهاب إلى ثلاثة رجال في لندن
          agent  النيابة
          target رجال
          place  لندن
          figure targeted 3

trigger investigate
  frame   doer-on-target
  plural  تحقيقات
  noun    تحقيق عاجل
  noun    تحقيق سريع
  noun    تحقيق نزيه
  noun    تحقيق قضائي
  noun    تحقيق جاد
  noun    تحقيق شامل
  noun    تحقيق فوري
  noun    تحقيق داخلي
  noun    تحقيق رسمي
  form    حقق مع
  form    يحقق مع
  form    التحقيق مع
  noun    جلسة استماع
  plural  جلسات استماع
  noun    تحقيق دولي
  noun    تحقيق مستقل
  verb    فتح تحقيقا يفتح تحقيقا
  verb    حقق في يحقق في
  form    التحقيق في
  form    فتح تحقيق
  noun    لجنة تحقيق
  noun    تقصي حقائق
  form    تقصي الحقائق
  form    كشف ملابسات
  masdar  استجواب
  form    إرسال محققين
  form    جمع الأدلة
  form    جمع عينات
  form    التحقيق
  form    تحقيقا
  form    استجوب
  form    استجوبت
  form    يستجوب
  form    يستجوبون
  noun    تحقيق أممي
  noun    تحقيق جنائي
  noun    تحقيق شفاف
  noun    تحقيق أولي
  form    تحقيق في
  form    تحقيق حول
  form    تحقيق بشأن
  form    تحقق في
  form    يحقق في
  form    يحققون في
  form    يحقق المحققون
  form    تحقق بشأن
  form    تحقق معه
  form    يحقق معه
  form    تحقق معهم
  form    حققت بشأن
  form    يحقق بشأن
  form    تحقيق رسمي
  form    تحقق السلطات
  form    تحقق الشرطة
  form    تحقق النيابة
  form    يحقق القضاء
  unless  استقرار
  unless  أهداف
  unless  أهدافه
  unless  عدالة
  unless  سلام
  unless  مصلحة
  unless  تنمية
  unless  رغبة
  unless  أحلام
  unless  حلم
  unless  أرباح
  yes     فتحت الأمم المتحدة تحقيقا في قصف المستشفى
          agent  الأمم المتحدة
          claim  ASSAULT قصف
          target المستشفى
  no      أجرت الوزارة إصلاحات تحقيقا للتنمية في الريف

trigger judge-weak
  frame   doer-on-target
  weak    true
  form    للتحقق
  masdar  ملاحقة
  plural  أحكام
  form    إعدامه
  form    إعدامهم
  form    إعدامها
  masdar  قصاص
  form    الطعن على
  form    يطعن على
  noun    عقوبة السجن
  verb    برأ يبرئ
  masdar  تبرئة
  verb    طعن في يطعن في
  yes     لاحق القضاء الفرنسي شركة في دمشق
          agent  القضاء الفرنسي
          target شركة
          place  دمشق
  no      تسعى الدولة إلى تحقيق نمو أعلى هذا العام

trigger rule
  frame   mover
  verb    قضى يقضي
  verb    حكم يحكم
  verb    أصدر يصدر
  verb    أيد يؤيد
  needs   محكمة
  needs   المحكمة
  needs   السجن
  needs   سجن
  needs   حبس
  needs   الحبس
  needs   إعدام
  needs   الإعدام
  needs   المؤبد
  needs   حكما
  needs   أحكاما
  needs   حكم
  yes     قضت محكمة عراقية بإعدام عشرة متهمين أمس
          agent  محكمة عراقية
          target متهمين
          time   2025-12-17
          figure targeted 10
  no      قضى السياح عطلتهم على الشاطئ

trigger press-charges
  frame   doer-on-target
  verb    وجه يوجه
  masdar  توجيه
  light   تهمة
  light   تهم
  light   تهما
  light   التهم
  light   التهمة
  light   اتهامات
  light   الاتهام
  yes     وجهت محكمة كندية التهمة أمس
          agent  محكمة كندية
          time   2025-12-17
  no      وجه المخرج كاميرته نحو الجمهور

trigger refer-to-court
  frame   doer-hits-target
  verb    أحال يحيل
  masdar  إحالة
  light   محكمة
  light   المحكمة
  light   القضاء
  light   النيابة
  light   المحاكمة
  light   للمحاكمة
  light   المفتي
  light   الجنايات
  yes     أحال النائب العام المصري أمس إلى المحاكمة ناشطا
          agent  النائب العام المصري
          target ناشطا
          time   2025-12-17
  no      أحال الطبيب المريض إلى زميله

trigger open-inquiry
  frame   doer-on-target
  verb    فتح يفتح
  masdar  فتح
  verb    باشر يباشر
  verb    أطلق يطلق
  verb    أجرى يجري
  light   تحقيقا
  light   تحقيق
  light   التحقيق
  light   تحقيقات
  light   تحقيقاتها
  yes     فتحت السلطات التركية تحقيقا أمس
          agent  السلطات التركية
          time   2025-12-17
  no      فتح التاجر متجره باكرا

trigger hear-case
  frame   doer-hits-target
  verb    نظر ينظر
  masdar  نظر
  verb    رفع يرفع
  masdar  رفع
  light   دعوى
  light   الدعوى
  light   دعاوى
  light   قضية
  light   القضية
  light   الطعن
  yes     نظرت محكمة العدل الدولية الدعوى أمس
          agent  محكمة العدل الدولية
          time   2025-12-17
  no      نظر الطفل من النافذة

trigger appeal-verdict
  frame   doer-on-target
  verb    طعن يطعن
  masdar  طعن
  verb    استأنف يستأنف
  masdar  استئناف
  needs   الحكم
  needs   حكم
  needs   الأحكام
  needs   أحكام
  yes     طعنت النيابة أمس في الحكم
          agent  النيابة
          target الحكم
          time   2025-12-17
  no      استأنف الفريق تدريباته بعد العطلة
