# Pakistan

actor pakistani-army
  name    Pakistan Army
  also    Pakistani army
  also    Pakistani military
  kind    army
  country PK
  form    الجيش الباكستاني
  form    القوات المسلحة الباكستانية
  form    القوات الباكستانية
  yes     استعاد الجيش الباكستاني السيطرة على تلال مشرفة على الطريق الدولي
          actor  الجيش الباكستاني

actor isi
  name    Inter-Services Intelligence
  kind    intelligence
  country PK
  form    الاستخبارات الباكستانية
  form    المخابرات الباكستانية
  form    جهاز الاستخبارات الباكستاني
  yes     كشفت الاستخبارات الباكستانية خلية كانت تعد لهجمات في العاصمة
          actor  الاستخبارات الباكستانية

actor ttp
  name    Tehrik-i-Taliban Pakistan
  also    Pakistani Taliban
  also    TTP
  kind    armed-group
  country PK
  form    حركة طالبان باكستان
  form    طالبان باكستان
  form    حركة طالبان الباكستانية
  form    طالبان الباكستانية
  yes     جندت حركة طالبان باكستان عشرات الشبان من مخيمات النازحين
          actor  حركة طالبان باكستان

actor lashkar-e-taiba
  name    Lashkar-e-Taiba
  kind    armed-group
  country PK
  form    جماعة عسكر طيبة
  form    عسكر طيبة
  form    لشكر طيبة
  form    جماعة لشكر طيبة
  yes     أطلقت جماعة عسكر طيبة صواريخ على المطار العسكري
          actor  جماعة عسكر طيبة

actor jaish-e-mohammed
  name    Jaish-e-Mohammed
  kind    armed-group
  country PK
  form    جماعة جيش محمد
  form    جيش محمد
  yes     أعلنت جماعة جيش محمد مقتل أحد القادة الميدانيين في غارة
          actor  جماعة جيش محمد

actor lashkar-e-jhangvi
  name    Lashkar-e-Jhangvi
  kind    armed-group
  country PK
  form    جماعة عسكر جنقوي
  form    عسكر جنجوي
  form    لشكر جنجوي
  yes     هدد جماعة عسكر جنقوي باستهداف السفن المارة في المضيق
          actor  جماعة عسكر جنقوي

actor balochistan-liberation-army
  name    Balochistan Liberation Army
  kind    armed-group
  country PK
  form    جيش تحرير بلوشستان
  form    جيش تحرير بلوشستان الانفصالي
  yes     هاجم جيش تحرير بلوشستان نقطة تفتيش وقتل خمسة جنود
          actor  جيش تحرير بلوشستان

actor pti
  name    Pakistan Tehreek-e-Insaf
  kind    party
  country PK
  form    حركة الإنصاف
  form    حركة الإنصاف الباكستانية
  form    حزب حركة الإنصاف
  yes     انسحبت حركة الإنصاف من جلسات الحوار احتجاجا على القصف
          actor  حركة الإنصاف

actor ppp
  name    Pakistan Peoples Party
  kind    party
  country PK
  form    حزب الشعب الباكستاني
  yes     وقع حزب الشعب الباكستاني اتفاقا مع القوى السياسية الأخرى
          actor  حزب الشعب الباكستاني

actor pml-n
  name    Pakistan Muslim League (N)
  kind    party
  country PK
  form    حزب الرابطة الإسلامية
  form    حزب الرابطة الإسلامية الباكستانية
  yes     اتهم حزب الرابطة الإسلامية الحكومة بالتضييق على الحريات
          actor  حزب الرابطة الإسلامية

actor imran-khan
  name    Imran Khan
  kind    office
  country PK
  part-of pakistani-prime-minister
  since   2018-08-18
  until   2022-04-10
  form    عمران خان
  short   خان
  yes     رفض عمران خان مقترح تبادل الأسرى
          actor  عمران خان

actor nawaz-sharif
  name    Nawaz Sharif
  kind    office
  country PK
  part-of pakistani-prime-minister
  since   2013-06-05
  until   2017-07-28
  form    نواز شريف
  short   شريف
  yes     رفض نواز شريف مقترح تبادل الأسرى
          actor  نواز شريف

actor shehbaz-sharif
  name    Shehbaz Sharif
  kind    office
  country PK
  part-of pakistani-prime-minister
  since   2022-04-11
  until   2023-08-14
  since   2024-03-04
  form    شهباز شريف
  short   شريف
  yes     أدان شهباز شريف الهجوم الذي استهدف السوق الشعبية
          actor  شهباز شريف

actor asim-munir
  name    Asim Munir
  kind    office
  country PK
  part-of pakistani-army
  form    عاصم منير
  form    المشير عاصم منير
  form    الجنرال عاصم منير
  short   منير
  yes     وصف عاصم منير الغارة بأنها انتهاك للسيادة
          actor  عاصم منير

actor pakistani-prime-minister
  name    Pakistani Prime Minister
  kind    office
  country PK
  form    رئيس الوزراء الباكستاني
  form    رئيس الحكومة الباكستانية
  yes     تعهد رئيس الوزراء الباكستاني بملاحقة المسؤولين عن التفجير
          actor  رئيس الوزراء الباكستاني
