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
