# Acting together as what is reported; joining a coalition. Type COOPERATE.

trigger cooperate
  frame   parties
  verb    تعاون يتعاون
  noun    تعاون أمني
  noun    تعاون عسكري
  noun    تعاون استخباراتي
  verb    نسق مع ينسق مع
  masdar  تنسيق
  noun    تنسيق أمني
  noun    تنسيق مشترك
  noun    تبادل معلومات
  form    تبادل المعلومات
  noun    عملية مشتركة
  plural  عمليات مشتركة
  noun    عمل مشترك
  form    تشكيل تحالف
  form    تحالف مع
  form    الانضمام إلى التحالف
  form    انضمام إلى التحالف
  form    انضم إلى التحالف
  form    انضمت إلى التحالف
  form    غرفة عمليات مشتركة
  yes     اتفق الجانبان على التنسيق الأمني بين الأردن والعراق
          agent  الأردن
          agent  العراق
          status planned
          claim  AGREE اتفق
          agent  الجانبان

trigger cooperate-weak
  frame   parties
  weak    true
  verb    تحالف يتحالف
  masdar  تعاون
  form    الانضمام إلى تحالف
  form    انضمت إلى تحالف
  form    انضم إلى تحالف
  form    في تحالف
  yes     شاركت خمس دول عربية في تحالف ضد داعش
          agent  دول عربية
          figure participants 5
  no      شارك الفنان في مهرجان قرطاج

trigger work-with
  frame   parties
  form    العمل معا
  form    نعمل معا
  form    سنعمل معا
  form    يعملان معا
  form    العمل عن كثب
  form    يعمل عن كثب
  form    تعمل عن كثب
  form    سنعمل مع
  form    نعمل مع
  verb    تواطأ يتواطأ
  masdar  تواطؤ
  noun    تعاون مشترك
  noun    تعاون وثيق
  noun    تعاون ثنائي
  noun    تعاون اقتصادي
  noun    خطوات مشتركة
  form    توطيد العلاقات
  form    توطيد علاقاتها
  form    توطيد علاقاته
  yes     أكدت وزارة الخارجية الفرنسية التواطؤ بين الميليشيات والمهربين في ليبيا
          agent  الميليشيات
          agent  المهربين
          place  ليبيا
          source وزارة الخارجية الفرنسية
  no      العمل الجماعي يرفع إنتاج المصنع
