# Meetings, visits, calls, talks, mediation. Type MEET.

trigger meeting
  frame   parties
  verb    اجتمع يجتمع
  masdar  اجتماع
  plural  اجتماعات
  verb    التقى يلتقي
  noun    لقاء
  plural  لقاءات
  noun    اجتماع طارئ
  noun    جلسة طارئة
  noun    جلسة مباحثات
  noun    جلسة محادثات
  noun    جلسة مشاورات
  noun    اجتماع قمة
  noun    قمة
  plural  قمم
  noun    مؤتمر دولي
  yes     التقى الرئيس الفرنسي نظيره المصري في باريس اليوم
          agent  الرئيس الفرنسي
          agent  نظيره المصري
          place  باريس
          time   2025-12-18
  no      يلتقي الفريقان في نصف النهائي غدا

trigger talks
  frame   parties
  noun    محادثات
  noun    مباحثات
  noun    مفاوضات
  noun    مشاورات
  noun    تفاوض
  verb    تفاوض يتفاوض
  verb    تباحث يتباحث
  verb    تشاور يتشاور
  noun    محادثات سلام
  noun    جولة محادثات
  noun    جولة مفاوضات
  verb    تحادث يتحادث
  verb    بحث مع يبحث مع
  verb    ناقش مع يناقش مع
  noun    حوار وطني
  noun    حوار سياسي
  yes     بدأت محادثات بين الحكومة والمعارضة في أستانا
          agent  الحكومة
          agent  المعارضة
          place  أستانا

trigger visit
  frame   parties
  verb    زار يزور
  noun    زيارة
  plural  زيارات
  noun    زيارة رسمية
  noun    جولة خارجية
  form    في زيارة
  form    مستهل زيارة
  yes     زار وزير الخارجية الروسي أنقرة الأحد الماضي
          agent  وزير الخارجية الروسي
          place  أنقرة
          time   2025-12-14

trigger call
  frame   parties
  noun    اتصال هاتفي
  plural  اتصالات هاتفية
  noun    مكالمة هاتفية
  noun    محادثة هاتفية
  verb    اتصل هاتفيا يتصل هاتفيا
  noun    اتصالات مكثفة
  form    اتصالا هاتفيا
  yes     أجرى أمير قطر اتصالا هاتفيا مع الرئيس التركي
          agent  أمير قطر
          agent  الرئيس التركي

trigger mediate
  frame   parties
  noun    وساطة
  plural  وساطات
  verb    توسط يتوسط
  noun    جهود وساطة
  yes     تقود سلطنة عمان وساطة بين واشنطن وطهران
          agent  سلطنة عمان
          agent  واشنطن
          agent  طهران

trigger meet-weak
  frame   parties
  weak    true
  verb    استقبل يستقبل
  masdar  استقبال
  noun    مكالمة
  noun    حوار
  masdar  مناقشة
  noun    وسيط
  verb    استضاف يستضيف
  masdar  استضافة
  verb    قابل يقابل
  noun    غداء
  form    تحدث مع
  form    تحدثت مع
  form    تحدث هاتفيا
  form    تواصلوا مع
  form    اتصالا
  form    اتصال مع
  form    جلسة مجلس الأمن
  form    جلسة لمجلس الأمن
  yes     استقبل الملك الأردني الرئيس العراقي في عمان
          agent  الملك الأردني
          agent  الرئيس العراقي
          place  عمان
  no      استقبل الجمهور الفيلم بحفاوة كبيرة

trigger arrive
  frame   parties
  weak    true
  verb    وصل يصل
  masdar  وصول
  verb    توجه يتوجه
  needs   وفد
  needs   الوفد
  needs   وزير
  needs   الوزير
  needs   رئيس
  needs   الرئيس
  needs   مبعوث
  needs   المبعوث
  needs   موفد
  needs   مفتشو
  needs   المفتشون
  needs   المفتشين
  needs   مفتشين
  needs   فريق
  needs   أمير
  needs   الأمير
  needs   ملك
  needs   الملك
  needs   العاهل
  needs   المستشارة
  needs   مستشار
  yes     وصل وزير الخارجية الفرنسي إلى بغداد أمس
          agent  وزير الخارجية الفرنسي
          place  بغداد
          time   2025-12-17
  no      وصل سعر الذهب إلى مستوى قياسي

trigger discuss
  frame   parties
  verb    بحث يبحث
  verb    ناقش يناقش
  verb    استعرض يستعرض
  needs   مع
  yes     بحث الرئيس المصري مع نظيره السوداني ملف الحدود
          agent  الرئيس المصري
          agent  نظيره السوداني
  no      بحث العلماء أسباب الظاهرة

