# United Arab Emirates

actor uae-armed-forces
  name    UAE Armed Forces
  also    Emirati armed forces
  also    UAE army
  also    Emirati forces
  kind    army
  country AE
  form    القوات المسلحة الإماراتية
  form    القوات الإماراتية
  form    الجيش الإماراتي
  form    القوات الإماراتية العاملة ضمن التحالف العربي
  form    قوات إماراتية
  short   القوات المسلحة
  yes     نفت القوات المسلحة الإماراتية سقوط قتلى في الاشتباكات الأخيرة
          actor  القوات المسلحة الإماراتية

actor uae-red-crescent
  name    Emirates Red Crescent
  kind    ngo
  country AE
  form    الهلال الأحمر الإماراتي
  form    هيئة الهلال الأحمر الإماراتي
  form    هيئة الهلال الأحمر
  yes     أجلى الهلال الأحمر الإماراتي الجرحى من الحي المحاصر
          actor  الهلال الأحمر الإماراتي

actor uae-cabinet
  name    UAE Cabinet
  also    UAE government
  also    Emirati government
  kind    government
  country AE
  form    مجلس الوزراء الإماراتي
  yes     رفض مجلس الوزراء الإماراتي شروط الوسطاء لاستئناف المحادثات
          actor  مجلس الوزراء الإماراتي

actor gcaa
  name    UAE General Civil Aviation Authority
  also    General Civil Aviation Authority
  kind    government
  country AE
  form    الهيئة العامة للطيران المدني الإماراتية
  form    هيئة الطيران المدني الإماراتية
  form    هيئة الطيران الإماراتية
  yes     أدانت الهيئة العامة للطيران المدني الإماراتية الهجوم على السفارة ووصفته بالإرهابي
          actor  الهيئة العامة للطيران المدني الإماراتية

actor mohammed-bin-zayed
  name    Mohammed bin Zayed Al Nahyan
  kind    office
  country AE
  since   2022-05-14
  form    محمد بن زايد آل نهيان
  form    الشيخ محمد بن زايد آل نهيان
  form    محمد بن زايد
  form    الشيخ محمد بن زايد
  form    ولي عهد أبوظبي
  form    رئيس دولة الإمارات
  form    الرئيس الإماراتي
  form    ولي عهد أبوظبي الشيخ محمد بن زايد آل نهيان
  yes     أكد محمد بن زايد آل نهيان أن التحقيق سيكون شفافا
          actor  محمد بن زايد آل نهيان

actor mohammed-bin-rashid
  name    Mohammed bin Rashid Al Maktoum
  kind    office
  country AE
  form    محمد بن راشد آل مكتوم
  form    الشيخ محمد بن راشد آل مكتوم
  form    محمد بن راشد
  form    حاكم دبي
  yes     رحب محمد بن راشد آل مكتوم بالإفراج عن المحتجزين
          actor  محمد بن راشد آل مكتوم

actor abdullah-bin-zayed
  name    Abdullah bin Zayed Al Nahyan
  kind    office
  country AE
  part-of ae-foreign-minister
  since   2006-02-09
  form    عبد الله بن زايد آل نهيان
  form    عبدالله بن زايد آل نهيان
  form    عبد الله بن زايد
  form    الشيخ عبد الله بن زايد آل نهيان
  form    الشيخ عبدالله بن زايد آل نهيان
  form    عبدالله بن زايد
  yes     أكد عبد الله بن زايد آل نهيان أن التحقيق سيكون شفافا
          actor  عبد الله بن زايد آل نهيان

actor anwar-gargash
  name    Anwar Gargash
  kind    office
  country AE
  form    أنور قرقاش
  form    أنور بن محمد قرقاش
  short   قرقاش
  yes     هدد أنور قرقاش بالرد على أي هجوم جديد
          actor  أنور قرقاش

actor dhahi-khalfan
  name    Dhahi Khalfan
  kind    office
  country AE
  form    ضاحي خلفان
  form    الفريق ضاحي خلفان
  form    ضاحي خلفان تميم
  short   خلفان
  yes     طالب ضاحي خلفان بانسحاب القوات الأجنبية
          actor  ضاحي خلفان
