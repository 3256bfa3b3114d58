# Nigeria

actor nigerian-army
  name    Nigerian Army
  also    Nigerian military
  also    Nigerian armed forces
  kind    army
  country NG
  form    الجيش النيجيري
  form    القوات النيجيرية
  form    القوات المسلحة النيجيرية
  yes     نفى الجيش النيجيري سقوط قتلى في الاشتباكات الأخيرة
          actor  الجيش النيجيري

actor nigerian-air-force
  name    Nigerian Air Force
  kind    army
  country NG
  form    القوات الجوية النيجيرية
  form    سلاح الجو النيجيري
  yes     دفعت القوات الجوية النيجيرية بتعزيزات جديدة إلى خطوط التماس مساء الأحد
          actor  القوات الجوية النيجيرية

actor boko-haram
  name    Boko Haram
  also    Jama'atu Ahlis Sunna Lidda'awati wal-Jihad
  kind    armed-group
  country NG
  form    بوكو حرام
  form    جماعة بوكو حرام
  form    تنظيم بوكو حرام
  form    بوكوحرام
  form    جماعة بوكوحرام
  form    مسلحو بوكو حرام
  short   الجماعة
  yes     سلمت بوكو حرام المعبر إلى القوات الحكومية بموجب التسوية
          actor  بوكو حرام

actor ipob
  name    Indigenous People of Biafra
  kind    armed-group
  country NG
  form    حركة السكان الأصليين في بيافرا
  form    حركة شعب بيافرا الأصلي
  yes     فقدت حركة السكان الأصليين في بيافرا معظم المواقع في الريف الشرقي
          actor  حركة السكان الأصليين في بيافرا

actor islamic-movement-nigeria
  name    Islamic Movement in Nigeria
  kind    party
  country NG
  form    الحركة الإسلامية في نيجيريا
  yes     انسحبت الحركة الإسلامية في نيجيريا من جلسات الحوار احتجاجا على القصف
          actor  الحركة الإسلامية في نيجيريا

actor muhammadu-buhari
  name    Muhammadu Buhari
  kind    office
  country NG
  part-of nigerian-president
  since   2015-05-29
  until   2023-05-29
  form    محمد بخاري
  form    محمدو بخاري
  form    محمدو بوهاري
  short   بخاري
  yes     وصل محمد بخاري إلى العاصمة في زيارة غير معلنة
          actor  محمد بخاري

actor bola-tinubu
  name    Bola Tinubu
  kind    office
  country NG
  part-of nigerian-president
  since   2023-05-29
  form    بولا تينوبو
  form    بولا أحمد تينوبو
  short   تينوبو
  yes     حذر بولا تينوبو من انهيار الهدنة
          actor  بولا تينوبو

actor goodluck-jonathan
  name    Goodluck Jonathan
  kind    office
  country NG
  part-of nigerian-president
  since   2010-05-05
  until   2015-05-29
  form    غودلاك جوناثان
  form    جودلاك جوناثان
  short   جوناثان
  yes     تعهد غودلاك جوناثان بملاحقة المسؤولين عن التفجير
          actor  غودلاك جوناثان

actor nigerian-president
  name    Nigerian President
  kind    office
  country NG
  form    الرئيس النيجيري
  yes     وصل الرئيس النيجيري إلى العاصمة في زيارة غير معلنة
          actor  الرئيس النيجيري
