# Destroying things, no people named. Type DESTROY.

trigger destroy
  frame   doer-hits-target
  verb    دمر يدمر
  masdar  تدمير
  verb    نسف ينسف
  masdar  نسف
  verb    خرب يخرب
  masdar  تخريب
  verb    أتلف يتلف
  masdar  إتلاف
  noun    أعمال تخريب
  noun    عمل تخريبي
  plural  أعمال تخريبية
  masdar  تجريف
  noun    تفجير أنفاق
  role    destroyed
  unless  زلزال
  unless  إعصار
  unless  عاصفة
  unless  فيضان
  unless  فيضانات
  unless  سيول
  unless  خلايا
  unless  خلية
  unless  نفسه
  unless  أنفسهم
  unless  بيئة
  unless  كوكب
  unless  تمر
  noun    دمار
  noun    تدمير كامل
  noun    سياسة الأرض المحروقة
  form    الأرض المحروقة
  noun    تدمير ممنهج
  verb    حطم يحطم
  noun    أعمال تدمير
  yes     دمرت القوات اليمنية منصة صواريخ في صعدة
          means  missile
          agent  القوات اليمنية
          target منصة صواريخ
          place  صعدة
          figure destroyed 1
  yes     أعلن الجيش تدمير ثلاثة أنفاق في رفح
          target أنفاق
          place  رفح
          figure destroyed 3
          source الجيش
          agent  الجيش
  no      دمر إعصار عشرات المنازل في جزيرة لومبوك

trigger demolish
  frame   doer-hits-target
  role    destroyed
  verb    هدم يهدم
  masdar  هدم
  verb    سوى بالأرض يسوي بالأرض
  noun    تسوية بالأرض
  yes     هدمت الجرافات الإسرائيلية خمسة منازل في النقب
          agent  الجرافات الإسرائيلية
          target منازل
          place  النقب
          figure destroyed 5

trigger burn
  means   fire
  frame   doer-hits-target
  role    destroyed
  verb    أحرق يحرق
  masdar  إحراق
  verb    أضرم النار يضرم النار
  verb    أضرم النيران يضرم النيران
  noun    إضرام النار
  noun    إضرام النيران
  verb    أشعل النار يشعل النار
  verb    أشعل النيران يشعل النيران
  noun    إشعال النار
  noun    إشعال النيران
  verb    أضرم يضرم
  form    إشعال حريق
  form    إشعال حرائق
  form    إشعال الحرائق
  form    أشعلوا النار
  form    أشعلوا النيران
  form    أضرموا النار
  yes     أضرم محتجون النار في مبنى البلدية في البصرة
          means  fire
          agent  محتجون
          target مبنى البلدية
          place  البصرة

trigger shoot-down
  frame   doer-hits-target
  role    destroyed
  masdar  إسقاط طائرة
  noun    إسقاط طائرة
  noun    إسقاط مقاتلة
  noun    إسقاط مروحية
  verb    أسقط طائرة يسقط طائرة
  verb    أسقط طائرات يسقط طائرات
  noun    اعتراض صاروخ
  noun    اعتراض صواريخ
  noun    اعتراض طائرة
  noun    اعتراض مسيرة
  verb    اعترض صاروخا يعترض صاروخا
  verb    اعترض صواريخ يعترض صواريخ
  verb    اعترض طائرة يعترض طائرة
  yes     أسقطت الدفاعات السعودية طائرة مسيرة فوق خميس مشيط
          agent  الدفاعات السعودية
          target طائرة مسيرة
          place  خميس مشيط
          figure destroyed 1

trigger shoot-down-weak
  frame   doer-hits-target
  role    destroyed
  weak    true
  verb    أسقط يسقط
  masdar  إسقاط
  verb    اعترض يعترض
  masdar  اعتراض
  verb    أعطب يعطب
  masdar  إعطاب
  verb    أغرق يغرق
  masdar  إغراق
  masdar  تحطيم
  verb    حرق يحرق
  masdar  حرق
  yes     أسقط الجيش الإسرائيلي ثلاث طائرات مسيرة فوق الجولان
          agent  الجيش الإسرائيلي
          target طائرات مسيرة
          place  الجولان
          figure destroyed 3
  no      طالب المحتجون بإسقاط النظام

trigger set-fire
  means   fire
  frame   doer-hits-target
  role    destroyed
  verb    أضرم يضرم
  verb    أشعل يشعل
  light   النار
  light   النيران
  light   حريقا
  yes     أشعل متظاهرون النار في مقر حزب الدعوة بالبصرة
          means  fire
          agent  متظاهرون
          target مقر حزب الدعوة
          place  البصرة
  no      أشعل الفوز حماس الجماهير

trigger clear-mines
  frame   doer-hits-target
  role    destroyed
  verb    نزع ينزع
  masdar  نزع
  verb    انتزع ينتزع
  masdar  انتزاع
  verb    أزال يزيل
  masdar  إزالة
  verb    فكك يفكك
  masdar  تفكيك
  verb    أبطل يبطل
  masdar  إبطال
  needs   لغم
  needs   لغما
  needs   ألغام
  needs   الألغام
  needs   ألغاما
  needs   عبوة
  needs   عبوات
  needs   العبوات
  needs   متفجرات
  needs   المتفجرات
  needs   قنبلة
  needs   قنابل
  needs   مفخخات
  yes     نزع الجيش اليمني 300 لغم في صعدة
          means  explosive
          agent  الجيش اليمني
          target لغم
          place  صعدة
          figure destroyed 300
  no      نزع الطبيب الضماد عن الجرح

# things blown up, and no people
trigger blow-up-things
  frame   doer-hits-target
  role    destroyed
  means   explosive
  verb    فجر يفجر
  masdar  تفجير
  noun    تفجيرات
  needs   منازل
  needs   المنازل
  needs   بيوت
  needs   البيوت
  needs   أنفاق
  needs   الأنفاق
  needs   جسور
  needs   الجسور
  needs   ذخائر
  needs   الذخائر
  needs   متفجرات
  needs   المتفجرات
  needs   عبوات
  needs   العبوات
  needs   منزلا
  needs   منزل
  needs   المنزل
  needs   بيت
  needs   بيتا
  needs   نفق
  needs   نفقا
  needs   النفق
  needs   جسر
  needs   جسرا
  needs   الجسر
  needs   عبوة
  needs   أنبوب
  needs   أنابيب
  needs   خط
  needs   خطوط
  needs   سد
  needs   آبار
  needs   بئر
  yes     فجر الحوثيون ثلاثة منازل في حجور
          means  explosive
          agent  الحوثيون
          target منازل
          place  حجور
          figure destroyed 3
  no      أعلن المسعفون أن تفجير الفندق أوقع قتلى

trigger intercept
  frame   doer-hits-target
  role    destroyed
  verb    اعترض يعترض
  masdar  اعتراض
  verb    أسقط يسقط
  masdar  إسقاط
  verb    تصدى يتصدى
  masdar  تصدٍ
  needs   صاروخ
  needs   الصاروخ
  needs   صواريخ
  needs   الصواريخ
  needs   مسيرة
  needs   المسيرة
  needs   مسيرات
  needs   المسيرات
  needs   مقذوفات
  needs   المقذوفات
  needs   صاروخا
  needs   صاروخين
  needs   قذائف
  needs   درون
  yes     اعترضت الدفاعات السعودية صاروخا في جازان
          means  missile
          agent  الدفاعات السعودية
          target صاروخا
          place  جازان
  no      تصدى الحارس لركلة الجزاء

trigger level
  frame   doer-hits-target
  role    destroyed
  verb    سوى يسوي
  passive سوي يسوى
  masdar  تسوية
  light   الأرض
  light   التراب
  light   أرضا
  yes     سوت الجرافات الإسرائيلية مباني القرية بالأرض
          agent  الجرافات الإسرائيلية
          target مباني القرية
  no      سوى الطرفان خلافهما خارج المحكمة

trigger damage
  frame   doer-hits-target
  verb    ألحق يلحق
  masdar  إلحاق
  light   ضررا
  light   أضرارا
  light   أضرار
  light   الأضرار
  light   دمارا
  light   خرابا
  yes     ألحق مسلحون أضرارا بخط النفط في كركوك
          agent  مسلحون
          place  كركوك
  no      ألحق الفريق هزيمة ثقيلة بضيفه
