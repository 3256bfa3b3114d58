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
  yes     وجهت النيابة اتهامات بالإرهاب إلى ثلاثة رجال في لندن
          agent  النيابة
          target رجال
          place  لندن
          figure targeted 3

trigger investigate
  frame   doer-on-target
  plural  تحقيقات
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
