# Freeing people, exchanging prisoners, handing over bodies. Type RELEASE.

trigger release
  frame   doer-hits-target
  role    released
  noun    إطلاق سراح
  form    إطلاق سراحه
  form    إطلاق سراحها
  form    إطلاق سراحهم
  form    سراح
  form    سراحه
  form    سراحها
  form    سراحهم
  verb    أطلق سراح يطلق سراح
  form    أطلق سراحه
  form    أطلق سراحهم
  form    أطلق سراحها
  form    يطلق سراح
  verb    أفرج عن يفرج عن
  verb    أفرج يفرج
  masdar  إفراج
  form    الإفراج عن
  form    إخلاء سبيل
  form    إخلاء سبيله
  verb    أخلى سبيل يخلي سبيل
  form    أخلت سبيل
  verb    أعتق يعتق
  form    المفرج عنهم
  form    أفرج عنهم
  noun    فك أسر
  verb    فك أسر يفك أسر
  form    فك قيد
  form    عفو رئاسي عن
  form    أطلق سراحهما
  form    إطلاق سراحهما
  form    استعاد حريته
  form    استعادوا حريتهم
  form    نال حريته
  form    نالوا حريتهم
  yes     أفرجت السلطات السودانية عن 60 معتقلا سياسيا
          agent  السلطات السودانية
          target معتقلا سياسيا
          figure released 60
  yes     طالبت باريس بإطلاق سراح صحفي محتجز في طهران
          target صحفي محتجز
          place  طهران
          source باريس
          figure released 1
          status demanded
          claim  DEMAND طالبت
          agent  باريس

trigger prisoner-exchange
  frame   parties
  role    released
  noun    تبادل أسرى
  form    تبادل الأسرى
  form    تبادل للأسرى
  noun    تبادل سجناء
  noun    تبادل معتقلين
  noun    صفقة تبادل
  noun    عملية تبادل
  noun    تبادل جثث
  form    تبادل الجثامين
  form    تسليم جثة
  form    تسليم جثث
  form    تسليم جثمان
  form    تسليم جثامين
  form    صفقة مبادلة
  form    مبادلة الأسرى
  form    مبادلة أسرى
  form    إعادة رفات
  form    استعادة رفات
  form    تسليم رفات
  yes     جرى تبادل أسرى بين الحكومة والحوثيين في مأرب
          agent  الحكومة
          agent  الحوثيين
          target أسرى
          place  مأرب

trigger free-weak
  frame   doer-hits-target
  role    released
  weak    true
  form    الحرية
  form    تحرير الرهائن
  form    تحرير الأسرى
  form    تحرير المختطفين
  form    تحرير مختطفين
  form    تحرير رهائن
  yes     حررت القوات النيجيرية 76 رهينة من بوكو حرام
          agent  القوات النيجيرية
          target رهينة
          figure released 76
  no      ينادي الكتاب بحرية التعبير في الأدب

trigger swap
  frame   doer-hits-target
  masdar  تبادل
  needs   أسرى
  needs   سجناء
  needs   معتقلين
  needs   محتجزين
  needs   مختطفين
  needs   رهائن
  needs   جثث
  needs   جثامين
  needs   رفات
  needs   جواسيس
  yes     جرى تبادل سجناء بين موسكو وكييف في إسطنبول أمس
          target سجناء
          place  إسطنبول
          time   2025-12-17
  no      ارتفع حجم تبادل السلع بين الأردن والعراق

trigger set-free
  frame   doer-hits-target
  role    released
  verb    أطلق يطلق
  verb    أخلى يخلي
  light   سراح
  light   سبيل
  yes     أطلقت السلطات المصرية سراح 25 سجينا أمس
          agent  السلطات المصرية
          target سجينا
          time   2025-12-17
          figure released 25
  no      أطلق النادي قناة جديدة

trigger out-of-prison
  frame   displaced
  role    released
  verb    خرج يخرج
  masdar  خروج
  verb    غادر يغادر
  masdar  مغادرة
  needs   السجن
  needs   سجن
  needs   سجون
  needs   السجون
  needs   سجنه
  needs   المعتقل
  yes     خرج الناشط من السجن أمس
          target الناشط
          time   2025-12-17
          figure released 1
  no      خرج الجمهور من الملعب

# captives and bodies that come back
trigger captives-back
  frame   doer-hits-target
  role    released
  verb    حرر يحرر
  masdar  تحرير
  verb    أعاد يعيد
  masdar  إعادة
  masdar  استعادة
  verb    استعاد يستعيد
  masdar  مبادلة
  verb    بادل يبادل
  verb    تبادل يتبادل
  masdar  تبادل
  masdar  حرية
  masdar  عودة
  masdar  إطلاق
  verb    أطلق يطلق
  needs   أسرى
  needs   الأسرى
  needs   أسير
  needs   رهائن
  needs   الرهائن
  needs   رهينة
  needs   مختطفين
  needs   المختطفين
  needs   مختطفات
  needs   المختطفات
  needs   مخطوفين
  needs   المخطوفين
  needs   معتقلين
  needs   المعتقلين
  needs   محتجزين
  needs   المحتجزين
  needs   سجناء
  needs   السجناء
  needs   سجينا
  needs   موقوفين
  needs   الموقوفين
  needs   جثة
  needs   جثث
  needs   جثمان
  needs   جثامين
  needs   رفات
  needs   الجثة
  needs   الجثث
  needs   الجثامين
  needs   الجثمان
  yes     حررت القوات العراقية ستة مختطفين في كركوك
          agent  القوات العراقية
          target مختطفين
          place  كركوك
          figure released 6
  no      أعاد الطالب الكتاب إلى المكتبة

# handing over is so common a verb that it counts no one by itself
trigger hand-captives
  frame   doer-hits-target
  verb    سلم يسلم
  masdar  تسليم
  needs   أسرى
  needs   الأسرى
  needs   أسير
  needs   رهائن
  needs   الرهائن
  needs   رهينة
  needs   مختطفين
  needs   المختطفين
  needs   مختطفات
  needs   المختطفات
  needs   مخطوفين
  needs   المخطوفين
  needs   معتقلين
  needs   المعتقلين
  needs   محتجزين
  needs   المحتجزين
  needs   سجناء
  needs   السجناء
  needs   سجينا
  needs   موقوفين
  needs   الموقوفين
  needs   جثة
  needs   جثث
  needs   جثمان
  needs   جثامين
  needs   رفات
  needs   الجثة
  needs   الجثث
  needs   الجثامين
  needs   الجثمان
  yes     سلمت الفصائل الأسرى إلى الصليب الأحمر
          agent  الفصائل
          target الأسرى
  no      سلم المدير الجوائز للفائزين
