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
