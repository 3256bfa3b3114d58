# Ethiopia and Eritrea

actor ethiopian-army
  name    Ethiopian National Defence Force
  also    Ethiopian army
  also    Ethiopian military
  kind    army
  country ET
  form    الجيش الإثيوبي
  form    القوات الإثيوبية
  form    الجيش الفيدرالي الإثيوبي
  form    قوات الدفاع الإثيوبية
  yes     أرسل الجيش الإثيوبي قافلة إمداد إلى الحامية المحاصرة
          actor  الجيش الإثيوبي

actor tplf
  name    Tigray People's Liberation Front
  kind    armed-group
  country ET
  form    جبهة تحرير شعب تيغراي
  form    الجبهة الشعبية لتحرير تيغراي
  form    جبهة تحرير تيغراي
  form    قوات تيغراي
  form    قوات دفاع تيغراي
  short   الجبهة
  yes     زرعت جبهة تحرير شعب تيغراي ألغاما في مزارع القرية قبل الانسحاب
          actor  جبهة تحرير شعب تيغراي

actor ola-oromo
  name    Oromo Liberation Army
  kind    armed-group
  country ET
  form    جيش تحرير أورومو
  form    جيش تحرير الأورومو
  yes     نفذ جيش تحرير أورومو كمينا لدورية على الطريق الساحلي
          actor  جيش تحرير أورومو

actor olf
  name    Oromo Liberation Front
  kind    armed-group
  country ET
  form    جبهة تحرير أورومو
  form    جبهة تحرير الأورومو
  yes     زرعت جبهة تحرير أورومو ألغاما في مزارع القرية قبل الانسحاب
          actor  جبهة تحرير أورومو

actor fano
  name    Fano
  kind    armed-group
  country ET
  form    ميليشيا فانو
  form    ميليشيات فانو
  form    قوات فانو
  yes     هددت ميليشيا فانو باستهداف السفن المارة في المضيق
          actor  ميليشيا فانو

actor onlf
  name    Ogaden National Liberation Front
  kind    armed-group
  country ET
  form    جبهة تحرير أوغادين الوطنية
  form    الجبهة الوطنية لتحرير أوغادين
  yes     أعلنت جبهة تحرير أوغادين الوطنية مقتل أحد القادة الميدانيين في غارة
          actor  جبهة تحرير أوغادين الوطنية

actor eprdf
  name    EPRDF
  kind    party
  country ET
  form    الجبهة الديمقراطية الثورية الشعبية الإثيوبية
  form    الائتلاف الحاكم في إثيوبيا
  yes     نظمت الجبهة الديمقراطية الثورية الشعبية الإثيوبية اعتصاما أمام مقر البرلمان
          actor  الجبهة الديمقراطية الثورية الشعبية الإثيوبية

actor amhara-forces
  name    Amhara regional forces
  kind    armed-group
  country ET
  form    قوات إقليم أمهرة
  form    قوات أمهرة
  form    القوات الأمهرية
  yes     أعلنت قوات إقليم أمهرة مقتل أحد القادة الميدانيين في غارة
          actor  قوات إقليم أمهرة

actor eritrean-army
  name    Eritrean army
  kind    army
  country ER
  form    الجيش الإريتري
  form    القوات الإريترية
  yes     خسر الجيش الإريتري عشرة مقاتلين في كمين على الطريق الصحراوي
          actor  الجيش الإريتري

actor abiy-ahmed
  name    Abiy Ahmed
  kind    office
  country ET
  part-of ethiopian-prime-minister
  since   2018-04-02
  form    آبي أحمد
  form    أبي أحمد
  form    أبيي أحمد
  yes     طالب آبي أحمد بانسحاب القوات الأجنبية
          actor  آبي أحمد

actor hailemariam-desalegn
  name    Hailemariam Desalegn
  kind    office
  country ET
  part-of ethiopian-prime-minister
  since   2012-08-20
  until   2018-04-02
  form    هايلي مريام ديسالين
  form    هايلي ماريام ديسالين
  form    هيلي ماريام ديسالين
  short   ديسالين
  yes     تعهد هايلي مريام ديسالين بملاحقة المسؤولين عن التفجير
          actor  هايلي مريام ديسالين

actor ethiopian-prime-minister
  name    Ethiopian Prime Minister
  kind    office
  country ET
  form    رئيس الوزراء الإثيوبي
  form    رئيس وزراء إثيوبيا
  yes     طالب رئيس الوزراء الإثيوبي بانسحاب القوات الأجنبية
          actor  رئيس الوزراء الإثيوبي

actor isaias-afwerki
  name    Isaias Afwerki
  kind    office
  country ER
  part-of er-president
  since   1993-05-24
  form    أسياس أفورقي
  form    إسياس أفورقي
  form    أسياس أفورقى
  form    إسياسي أفورقي
  short   أفورقي
  yes     أكد أسياس أفورقي أن التحقيق سيكون شفافا
          actor  أسياس أفورقي

actor debretsion-gebremichael
  name    Debretsion Gebremichael
  kind    office
  country ET
  part-of tplf
  form    دبرصيون جبر ميكائيل
  form    ديبريتسيون جبريميكائيل
  yes     اتهم دبرصيون جبر ميكائيل خصوم الاتفاق بعرقلة تنفيذه
          actor  دبرصيون جبر ميكائيل

actor workneh-gebeyehu
  name    Workneh Gebeyehu
  kind    office
  country ET
  part-of et-foreign-minister
  since   2016-11-01
  until   2019-03-07
  form    ورقني جيبيو
  form    ورقنه جبيهو
  yes     وصل ورقني جيبيو إلى العاصمة مساء أمس
          actor  ورقني جيبيو
