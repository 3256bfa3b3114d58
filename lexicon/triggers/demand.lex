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
  yes     شدد وزير الخارجية المصري على ضرورة وقف القتال في ليبيا
          agent  وزير الخارجية المصري
          claim  AGREE وقف القتال
          place  ليبيا
          source وزير الخارجية المصري
          status demanded

