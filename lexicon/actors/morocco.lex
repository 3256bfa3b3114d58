# Morocco and Western Sahara

actor moroccan-royal-army
  name    Royal Moroccan Armed Forces
  also    Moroccan army
  kind    army
  country MA
  form    القوات المسلحة الملكية
  form    القوات المسلحة الملكية المغربية
  form    الجيش المغربي
  yes     نشرت القوات المسلحة الملكية مدرعات عند مداخل البلدة
          actor  القوات المسلحة الملكية

actor dgsn
  name    Moroccan National Police (DGSN)
  kind    police
  country MA
  form    المديرية العامة للأمن الوطني
  form    المديرية العامة للأمن الوطني المغربية
  yes     اعتقلت المديرية العامة للأمن الوطني زعيم الشبكة في عملية فجر الخميس
          actor  المديرية العامة للأمن الوطني

actor bcij
  name    Central Bureau of Judicial Investigation
  kind    intelligence
  country MA
  form    المكتب المركزي للأبحاث القضائية
  yes     تبادل المكتب المركزي للأبحاث القضائية معلومات مع أجهزة حليفة عن المقاتلين الأجانب
          actor  المكتب المركزي للأبحاث القضائية

actor dgst
  name    Moroccan domestic intelligence (DGST)
  kind    intelligence
  country MA
  form    المديرية العامة لمراقبة التراب الوطني
  yes     تعقبت المديرية العامة لمراقبة التراب الوطني القيادي شهورا قبل مقتله
          actor  المديرية العامة لمراقبة التراب الوطني

actor polisario
  name    Polisario Front
  also    Polisario
  kind    armed-group
  country EH
  form    جبهة البوليساريو
  form    البوليساريو
  form    جبهة بوليساريو
  form    بوليساريو
  form    الجبهة الشعبية لتحرير الساقية الحمراء ووادي الذهب
  short   الجبهة
  yes     تبنت جبهة البوليساريو الهجوم على الحاجز العسكري غرب المدينة
          actor  جبهة البوليساريو

actor sadr
  name    Sahrawi Arab Democratic Republic
  kind    government
  country EH
  part-of polisario
  form    الجمهورية العربية الصحراوية الديمقراطية
  form    الجمهورية الصحراوية
  yes     أدانت الجمهورية العربية الصحراوية الديمقراطية الهجوم على السفارة ووصفته بالإرهابي
          actor  الجمهورية العربية الصحراوية الديمقراطية

actor minurso
  name    MINURSO
  kind    mission
  country EH
  form    بعثة المينورسو
  form    المينورسو
  form    بعثة مينورسو
  form    بعثة الأمم المتحدة للاستفتاء في الصحراء الغربية
  yes     راقبت بعثة المينورسو تنفيذ بنود الاتفاق
          actor  بعثة المينورسو

actor pjd-morocco
  name    Justice and Development Party (Morocco)
  kind    party
  country MA
  form    حزب العدالة والتنمية المغربي
  yes     طالب حزب العدالة والتنمية المغربي بتشكيل لجنة تحقيق مستقلة
          actor  حزب العدالة والتنمية المغربي

actor istiqlal
  name    Istiqlal Party
  kind    party
  country MA
  form    حزب الاستقلال المغربي
  yes     أدان حزب الاستقلال المغربي اعتقال الناشطين وطالب بالإفراج عنهم
          actor  حزب الاستقلال المغربي

actor adl-wal-ihsane
  name    Al Adl Wa Al Ihssane
  kind    party
  country MA
  form    جماعة العدل والإحسان
  yes     وقعت جماعة العدل والإحسان اتفاقا مع القوى السياسية الأخرى
          actor  جماعة العدل والإحسان

actor amdh
  name    Moroccan Association for Human Rights
  kind    ngo
  country MA
  form    الجمعية المغربية لحقوق الإنسان
  yes     وزعت الجمعية المغربية لحقوق الإنسان مساعدات غذائية على النازحين في المخيم
          actor  الجمعية المغربية لحقوق الإنسان

actor rif-hirak
  name    Hirak Rif Movement
  kind    party
  country MA
  form    حراك الريف
  yes     طالب حراك الريف بتشكيل لجنة تحقيق مستقلة
          actor  حراك الريف

actor king-mohammed-vi
  name    Mohammed VI
  kind    office
  country MA
  since   1999-07-23
  form    الملك محمد السادس
  form    العاهل المغربي
  form    العاهل المغربي الملك محمد السادس
  form    محمد السادس
  form    ملك المغرب
  yes     وصف الملك محمد السادس الغارة بأنها انتهاك للسيادة
          actor  الملك محمد السادس

actor saad-eddine-el-othmani
  name    Saad-Eddine El Othmani
  kind    office
  country MA
  part-of ma-prime-minister
  since   2017-03-17
  until   2021-10-07
  form    سعد الدين العثماني
  short   العثماني
  yes     طالب سعد الدين العثماني بانسحاب القوات الأجنبية
          actor  سعد الدين العثماني

actor aziz-akhannouch
  name    Aziz Akhannouch
  kind    office
  country MA
  part-of ma-prime-minister
  since   2021-10-07
  form    عزيز أخنوش
  short   أخنوش
  yes     حذر عزيز أخنوش من انهيار الهدنة
          actor  عزيز أخنوش

actor nasser-bourita
  name    Nasser Bourita
  kind    office
  country MA
  part-of ma-foreign-minister
  since   2017-04-05
  form    ناصر بوريطة
  short   بوريطة
  yes     أعلن ناصر بوريطة تشكيل لجنة لمتابعة الهدنة
          actor  ناصر بوريطة

actor brahim-ghali
  name    Brahim Ghali
  kind    office
  country EH
  part-of polisario
  form    إبراهيم غالي
  short   غالي
  yes     رحب إبراهيم غالي بالإفراج عن المحتجزين
          actor  إبراهيم غالي

actor nasser-zefzafi
  name    Nasser Zefzafi
  kind    office
  country MA
  part-of rif-hirak
  form    ناصر الزفزافي
  short   الزفزافي
  yes     بحث ناصر الزفزافي مع نظرائه تطورات الأزمة
          actor  ناصر الزفزافي
