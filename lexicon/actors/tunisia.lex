# Tunisia

actor tunisian-national-guard
  name    Tunisian National Guard
  kind    police
  country TN
  form    الحرس الوطني التونسي
  form    قوات الحرس الوطني التونسي
  yes     ضبط الحرس الوطني التونسي كمية من الأسلحة في مستودع مهجور
          actor  الحرس الوطني التونسي

actor uqba-ibn-nafi
  name    Uqba ibn Nafi Brigade
  kind    armed-group
  country TN
  form    كتيبة عقبة بن نافع
  yes     خطفت كتيبة عقبة بن نافع ثلاثة عمال إغاثة الأسبوع الماضي
          actor  كتيبة عقبة بن نافع

actor ajnad-al-khilafah-tunisia
  name    Jund al-Khilafah in Tunisia
  kind    armed-group
  country TN
  part-of islamic-state
  form    جماعة جند الخلافة
  form    كتيبة جند الخلافة
  form    جند الخلافة
  yes     نفذت جماعة جند الخلافة كمينا لدورية على الطريق الساحلي
          actor  جماعة جند الخلافة

actor ennahda
  name    Ennahda Movement
  kind    party
  country TN
  form    حركة النهضة
  form    حركة النهضة التونسية
  form    حركة النهضة الإسلامية
  form    حزب النهضة
  yes     اتهمت حركة النهضة الحكومة بالتضييق على الحريات
          actor  حركة النهضة

actor nidaa-tounes
  name    Nidaa Tounes
  kind    party
  country TN
  form    حزب نداء تونس
  form    نداء تونس
  form    حركة نداء تونس
  yes     انسحب حزب نداء تونس من جلسات الحوار احتجاجا على القصف
          actor  حزب نداء تونس

actor popular-front-tunisia
  name    Popular Front (Tunisia)
  kind    party
  country TN
  form    الجبهة الشعبية التونسية
  yes     رفضت الجبهة الشعبية التونسية نتائج الانتخابات التشريعية
          actor  الجبهة الشعبية التونسية

actor free-destourian-party
  name    Free Destourian Party
  kind    party
  country TN
  form    الحزب الدستوري الحر
  yes     أيد الحزب الدستوري الحر المبادرة الأممية لوقف القتال
          actor  الحزب الدستوري الحر

actor ugtt
  name    Tunisian General Labour Union (UGTT)
  also    Tunisian General Labour Union
  kind    ngo
  country TN
  form    الاتحاد العام التونسي للشغل
  form    اتحاد الشغل التونسي
  short   اتحاد الشغل
  yes     أنقذ الاتحاد العام التونسي للشغل عالقين قرب خطوط القتال
          actor  الاتحاد العام التونسي للشغل

actor tunisian-parliament
  name    Tunisian parliament
  kind    government
  country TN
  form    البرلمان التونسي
  form    مجلس نواب الشعب التونسي
  form    مجلس نواب الشعب
  yes     دعا البرلمان التونسي المواطنين إلى التعاون مع فرق الإنقاذ
          actor  البرلمان التونسي

actor isie
  name    Independent High Authority for Elections (Tunisia)
  kind    government
  country TN
  form    الهيئة العليا المستقلة للانتخابات
  yes     طالبت الهيئة العليا المستقلة للانتخابات بعقد جلسة طارئة لمجلس الأمن
          actor  الهيئة العليا المستقلة للانتخابات

actor beji-caid-essebsi
  name    Beji Caid Essebsi
  kind    office
  country TN
  part-of tunisian-president
  since   2014-12-31
  until   2019-07-25
  form    الباجي قائد السبسي
  form    الباجي قايد السبسي
  short   السبسي
  yes     تعهد الباجي قائد السبسي بملاحقة المسؤولين عن التفجير
          actor  الباجي قائد السبسي

actor kais-saied
  name    Kais Saied
  kind    office
  country TN
  part-of tunisian-president
  since   2019-10-23
  form    قيس سعيد
  short   سعيد
  yes     التقى قيس سعيد وفدا من الوسطاء مساء الثلاثاء
          actor  قيس سعيد

actor zine-el-abidine-ben-ali
  name    Zine El Abidine Ben Ali
  kind    office
  country TN
  part-of tunisian-president
  since   1987-11-07
  until   2011-01-14
  form    زين العابدين بن علي
  form    الرئيس التونسي الأسبق زين العابدين بن علي
  short   بن علي
  yes     بحث زين العابدين بن علي مع نظرائه تطورات الأزمة
          actor  زين العابدين بن علي

actor moncef-marzouki
  name    Moncef Marzouki
  kind    office
  country TN
  part-of tunisian-president
  since   2011-12-13
  until   2014-12-31
  form    المنصف المرزوقي
  form    منصف المرزوقي
  short   المرزوقي
  yes     دعا المنصف المرزوقي إلى وقف فوري للقتال
          actor  المنصف المرزوقي

actor tunisian-president
  name    Tunisian President
  kind    office
  country TN
  form    الرئيس التونسي
  yes     أكد الرئيس التونسي أن التحقيق سيكون شفافا
          actor  الرئيس التونسي

actor youssef-chahed
  name    Youssef Chahed
  kind    office
  country TN
  part-of tn-prime-minister
  since   2016-08-27
  until   2020-02-27
  form    يوسف الشاهد
  short   الشاهد
  yes     دعا يوسف الشاهد إلى وقف فوري للقتال
          actor  يوسف الشاهد

actor rached-ghannouchi
  name    Rached Ghannouchi
  kind    office
  country TN
  part-of ennahda
  form    راشد الغنوشي
  short   الغنوشي
  yes     وقع راشد الغنوشي وثيقة التفاهم في ختام القمة
          actor  راشد الغنوشي
