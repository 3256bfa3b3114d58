# Jordan

actor jordanian-army
  name    Jordanian Armed Forces
  also    Jordanian army
  also    Jordanian military
  kind    army
  country JO
  form    الجيش الأردني
  form    القوات المسلحة الأردنية
  form    الجيش العربي الأردني
  form    القوات المسلحة الأردنية الجيش العربي
  yes     أجرى الجيش الأردني مناورات بالذخيرة الحية قرب الساحل
          actor  الجيش الأردني

actor jordanian-public-security
  name    Jordanian Public Security Directorate
  kind    police
  country JO
  form    مديرية الأمن العام الأردنية
  form    الأمن العام الأردني
  form    مديرية الأمن العام
  form    قوات الدرك الأردنية
  form    الدرك الأردني
  yes     طوقت مديرية الأمن العام الأردنية المبنى بعد سماع إطلاق نار
          actor  مديرية الأمن العام الأردنية

actor jordanian-gid
  name    Jordanian General Intelligence
  kind    intelligence
  country JO
  form    دائرة المخابرات العامة الأردنية
  form    المخابرات العامة الأردنية
  form    المخابرات الأردنية
  form    دائرة المخابرات العامة
  yes     كشفت دائرة المخابرات العامة الأردنية خلية كانت تعد لهجمات في العاصمة
          actor  دائرة المخابرات العامة الأردنية

actor jordanian-house
  name    Jordanian House of Representatives
  also    Jordanian parliament
  kind    government
  country JO
  form    مجلس النواب الأردني
  form    البرلمان الأردني
  yes     اتهم مجلس النواب الأردني أطرافا خارجية بتمويل المسلحين
          actor  مجلس النواب الأردني

actor jordanian-state-security-court
  name    Jordanian State Security Court
  kind    government
  country JO
  form    محكمة أمن الدولة الأردنية
  yes     وافقت محكمة أمن الدولة الأردنية على تمديد الهدنة ثلاثة أيام
          actor  محكمة أمن الدولة الأردنية

actor islamic-action-front
  name    Islamic Action Front
  kind    party
  country JO
  form    حزب جبهة العمل الإسلامي
  form    جبهة العمل الإسلامي
  yes     انسحب حزب جبهة العمل الإسلامي من جلسات الحوار احتجاجا على القصف
          actor  حزب جبهة العمل الإسلامي

actor king-abdullah-ii
  name    King Abdullah II
  kind    office
  country JO
  since   1999-02-07
  form    الملك عبد الله الثاني
  form    الملك عبدالله الثاني
  form    العاهل الأردني
  form    العاهل الأردني الملك عبد الله الثاني
  form    العاهل الأردني الملك عبدالله الثاني
  form    ملك الأردن
  yes     التقى الملك عبد الله الثاني وفدا من الوسطاء مساء الثلاثاء
          actor  الملك عبد الله الثاني

actor ayman-safadi
  name    Ayman Safadi
  kind    office
  country JO
  part-of jo-foreign-minister
  since   2017-01-15
  form    أيمن الصفدي
  short   الصفدي
  yes     نفى أيمن الصفدي وجود مفاوضات سرية
          actor  أيمن الصفدي

actor hani-mulki
  name    Hani Mulki
  kind    office
  country JO
  part-of jo-prime-minister
  since   2016-06-01
  until   2018-06-04
  form    هاني الملقي
  short   الملقي
  yes     أكد هاني الملقي أن التحقيق سيكون شفافا
          actor  هاني الملقي

actor omar-al-razzaz
  name    Omar Razzaz
  kind    office
  country JO
  part-of jo-prime-minister
  since   2018-06-14
  until   2020-10-12
  form    عمر الرزاز
  short   الرزاز
  yes     نفى عمر الرزاز وجود مفاوضات سرية
          actor  عمر الرزاز

actor bisher-khasawneh
  name    Bisher Khasawneh
  kind    office
  country JO
  form    بشر الخصاونة
  short   الخصاونة
  yes     اتهم بشر الخصاونة خصوم الاتفاق بعرقلة تنفيذه
          actor  بشر الخصاونة

actor jafar-hassan
  name    Jafar Hassan
  kind    office
  country JO
  form    رئيس الوزراء الأردني جعفر حسان
  form    جعفر حسان
  yes     أكد رئيس الوزراء الأردني جعفر حسان أن التحقيق سيكون شفافا
          actor  رئيس الوزراء الأردني جعفر حسان

actor atef-tarawneh
  name    Atef Tarawneh
  kind    office
  country JO
  since   2013-02-10
  until   2020-09-27
  form    عاطف الطراونة
  yes     وصل عاطف الطراونة إلى العاصمة مساء أمس
          actor  عاطف الطراونة
