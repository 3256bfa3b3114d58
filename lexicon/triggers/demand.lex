# Asking, calling for, urging, appealing, proposing. Type DEMAND.

trigger demand
  frame   speaker
  verb    طالب يطالب
  masdar  مطالبة
  plural  مطالبات
  verb    طلب يطلب
  form    مطالبا
  form    مطالبة
  form    مطالبين
  form    بناء على طلب
  form    تلبية لطلب
  form    استجابة لطلب
  form    بطلب من
  form    طالبين منه
  form    طالبين منها
  form    طالبين منهم
  form    طلبهم
  form    طلبها
  form    للمطالبين
  form    المطالبون
  form    المطالبين
  form    المطالبة ب
  noun    مطلب
  plural  مطالب
  form    تقدم بطلب
  form    للمطالبة
  form    طلبا
  yes     طالبت بغداد أنقرة بسحب قواتها من بعشيقة
          agent  بغداد
          target أنقرة
          claim  WITHDRAW سحب قواتها
          agent  أنقرة
          place  بعشيقة
          source بغداد
          status demanded

trigger call-for
  frame   speaker
  verb    دعا إلى يدعو إلى
  verb    دعا يدعو
  masdar  دعوة
  plural  دعوات
  form    داعيا
  form    داعية
  form    داعين
  verb    ناشد يناشد
  masdar  مناشدة
  plural  مناشدات
  form    مناشدا
  verb    حث يحث
  masdar  حث
  form    حاثا
  verb    حض يحض
  form    نحض
  form    حاضا
  form    حاضة
  verb    التمس يلتمس
  verb    رجا يرجو
  verb    أوعز يوعز
  masdar  إيعاز
  verb    استحث يستحث
  form    حان الوقت
  form    الوقت قد حان
  form    آن الأوان
  form    الأوان قد آن
  verb    ألح على يلح على
  verb    استنفر همم يستنفر همم
  noun    نداء
  plural  نداءات
  verb    استنجد يستنجد
  verb    استغاث يستغيث
  masdar  استغاثة
  form    أهاب
  form    أهابت
  form    يهيب
  form    تهيب
  yes     دعت الأمم المتحدة إلى هدنة في اليمن
          agent  الأمم المتحدة
          claim  AGREE هدنة
          place  اليمن
          source الأمم المتحدة
          status demanded

trigger propose
  frame   speaker
  verb    اقترح يقترح
  verb    اشترط يشترط
  masdar  اشتراط
  form    مشترطا
  form    مشترطة
  noun    اقتراح
  plural  اقتراحات
  noun    مقترح
  plural  مقترحات
  verb    عرض وساطة يعرض وساطة
  yes     اقترحت موسكو عقد قمة مع أنقرة
          agent  موسكو
          target أنقرة
          claim  MEET قمة
          agent  موسكو
          agent  أنقرة
          source موسكو
          status demanded

trigger urge-weak
  frame   speaker
  weak    true
  verb    شدد على ضرورة يشدد على ضرورة
  form    مشددا على ضرورة
  form    أكد ضرورة
  form    أكدت ضرورة
  form    أكد على ضرورة
  form    ضرورة
  form    يجب
  form    يتعين
  form    ينبغي
  verb    نصح ينصح
  verb    أوصى يوصي
  masdar  توصية
  plural  توصيات
  form    نادت
  form    عرضت وساطة
  form    عرض الوساطة
  noun    طلب
  plural  طلبات
  noun    نصيحة
  plural  نصائح
  noun    التماس
  masdar  إقناع
  noun    شرط
  plural  شروط
  noun    ضغط
  plural  ضغوط
  verb    ضغط على يضغط على
  verb    شجع يشجع
  form    لا بد من
  form    لا بد أن
  form    لابد من
  form    لابد أن
  form    لا بد
  form    لابد
  form    يتوجب
  yes     شدد وزير الخارجية المصري على ضرورة التهدئة في غزة
          agent  وزير الخارجية المصري
          place  غزة

trigger stress-need
  frame   speaker
  verb    شدد يشدد
  verb    أكد يؤكد
  form    مشددا
  form    مؤكدا
  needs   ضرورة
  needs   وجوب
  needs   أهمية
  yes     شدد وزير الخارجية المصري على ضرورة وقف القتال في ليبيا
          agent  وزير الخارجية المصري
          claim  AGREE وقف القتال
          place  ليبيا
          source وزير الخارجية المصري
          status demanded

trigger must
  frame   speaker
  form    يجب
  form    يجب على
  form    يجب أن
  form    يجب ألا
  form    لا يجب
  yes     قال وزير الخارجية السوداني إنه يجب أن يتغير هذا الوضع
          agent  وزير الخارجية السوداني
          source وزير الخارجية السوداني

trigger offer
  frame   speaker
  verb    عرض يعرض
  masdar  عرض
  verb    طرح يطرح
  masdar  طرح
  needs   محادثات
  needs   المحادثات
  needs   مفاوضات
  needs   حوار
  needs   حوارا
  needs   الحوار
  needs   وساطة
  needs   الوساطة
  needs   وساطته
  needs   وساطتها
  needs   هدنة
  needs   مبادرة
  needs   مبادرته
  needs   مقترح
  needs   مقترحا
  needs   شروطا
  needs   شروطه
  needs   شروطها
  needs   المساعدة
  needs   صفقة
  needs   تسوية
  needs   خروجا
  yes     طرحت طهران شروطها أمس
          agent  طهران
          target شروطها
          time   2025-12-17
  no      عرض المتحف لوحات نادرة في قاعته الكبرى

trigger insist
  frame   speaker
  verb    تمسك يتمسك
  masdar  تمسك
  verb    أصر يصر
  masdar  إصرار
  form    متمسكا
  form    متمسكة
  needs   انسحاب
  needs   رحيل
  needs   شروط
  needs   شروطه
  needs   شروطها
  needs   بشروطه
  needs   بشروطها
  needs   مطلب
  needs   مطلبه
  needs   مطلبها
  needs   مطالبه
  needs   مطالبها
  needs   ضرورة
  needs   تسليم
  needs   رفع
  needs   وقف
  needs   إطلاق
  yes     تمسكت طهران بشروطها أمس
          agent  طهران
          time   2025-12-17
  no      تمسك الطفل بيد أمه في الزحام
