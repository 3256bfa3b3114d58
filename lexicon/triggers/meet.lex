# Meetings, visits, calls, talks, mediation. Type MEET.

trigger meeting
  frame   parties
  verb    اجتمع يجتمع
  masdar  اجتماع
  plural  اجتماعات
  verb    التقى يلتقي
  noun    مأدبة عشاء
  noun    مأدبة غداء
  noun    عشاء عمل
  noun    غداء عمل
  noun    مؤتمر صحفي مشترك
  noun    مؤتمر صحافي مشترك
  noun    مؤتمر سلام
  noun    مؤتمر المانحين
  noun    مؤتمر إنساني
  noun    مؤتمر إقليمي
  noun    قمة ثنائية
  noun    قمة ثلاثية
  noun    اجتماع مغلق
  noun    خلوة
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
  yes     التقى سالم بن راشد آل حميد وفدا من القبائل في صلالة
          agent  سالم بن راشد آل حميد
          agent  وفدا من القبائل
          place  صلالة
  no      يلتقي الفريقان في نصف النهائي غدا

trigger talks
  frame   parties
  noun    مناقشات
  noun    مداولات
  verb    فاوض يفاوض
  verb    تحاور يتحاور
  verb    تداول مع يتداول مع
  form    حوار مع
  form    الحوار مع
  form    حوارا مع
  form    حوار بين
  form    الحوار بين
  noun    حوار مباشر
  noun    حوار استراتيجي
  form    تبادل وجهات النظر
  form    تبادلا وجهات النظر
  form    وجهات النظر مع
  form    تحدثا
  form    تحادثا
  form    بحثا
  form    ناقشا
  form    تناقشا
  form    تباحثا
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
  form    استدعت سفير
  form    استدعى سفير
  form    تستدعي سفير
  form    يستدعي سفير
  form    استدعاء سفير
  form    جولته في
  form    جولة تشمل
  form    جولة في المنطقة
  noun    جولة إقليمية
  noun    جولة أوروبية
  noun    جولة آسيوية
  noun    جولة إفريقية
  noun    جولة مكوكية
  noun    رحلة مكوكية
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
  noun    محادثات هاتفية
  form    اتصالا مع
  form    اتصالات مع
  form    اتصالات بين
  form    على اتصال
  form    اتصالات وثيقة
  noun    اتصال مباشر
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
  noun    جهود دبلوماسية
  noun    جهود ديبلوماسية
  noun    مساع دبلوماسية
  noun    تحرك دبلوماسي
  plural  تحركات دبلوماسية
  form    المساعي الدبلوماسية
  form    المساعي الحميدة
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
  noun    اتصال
  plural  اتصالات
  verb    اتصل يتصل
  form    تحدث إلى
  form    تحدثت إلى
  form    يتحدث إلى
  form    نتحدث مع
  form    نتحدث إلى
  form    يتحدثون مع
  form    الحديث مع
  form    الحديث إلى
  form    حديثا مع
  noun    مأدبة
  noun    نقاشات
  plural  وسطاء
  form    برعاية
  form    طاولة المفاوضات
  form    طاولة الحوار
  noun    قناة اتصال
  noun    جلسة مغلقة
  verb    ناقش يناقش
  verb    حاور يحاور
  form    جهود مصرية
  form    مساع
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
  verb    حضر يحضر
  masdar  توجه
  needs   الموفد
  needs   وفدا
  needs   رئيسة
  needs   وزيرة
  needs   الوسيط
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
  verb    تناول يتناول
  needs   سبل
  needs   تطورات
  needs   التطورات
  needs   مستجدات
  needs   العلاقات
  needs   تعزيز
  needs   الأوضاع
  needs   الأزمة
  needs   ملفات
  needs   نظيره
  needs   نظيرته
  yes     بحث الرئيس المصري مع نظيره السوداني ملف الحدود
          agent  الرئيس المصري
          agent  نظيره السوداني
  no      بحث العلماء أسباب الظاهرة

trigger summon-envoy
  frame   parties
  verb    استدعى يستدعي
  masdar  استدعاء
  needs   السفير
  needs   السفيرة
  needs   القائم
  yes     استدعي السفير النمساوي في تونس أمس
          place  تونس
          agent  السفير النمساوي
          time   2025-12-17
  no      استدعى المدرب حارسا جديدا إلى المنتخب

trigger hold-contacts
  frame   parties
  verb    أجرى يجري
  masdar  إجراء
  light   اتصالات
  light   اتصالا
  light   الاتصالات
  light   حوارا
  light   حوار
  light   حديثا
  light   نقاشا
  yes     أجرى وزير الخارجية العماني اتصالات مع نظيره الإيراني
          agent  وزير الخارجية العماني
          agent  نظيره الإيراني
  no      أجرى الأطباء جراحة عاجلة للطفل
