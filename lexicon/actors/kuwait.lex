# Kuwait

actor kuwaiti-national-assembly
  name    Kuwaiti National Assembly
  kind    government
  country KW
  form    مجلس الأمة الكويتي
  yes     وافق مجلس الأمة الكويتي على تمديد الهدنة ثلاثة أيام
          actor  مجلس الأمة الكويتي

actor emir-sabah
  name    Sabah al-Ahmad al-Jaber al-Sabah
  kind    office
  country KW
  part-of kuwaiti-emir
  since   2006-01-29
  until   2020-09-29
  form    صباح الأحمد الجابر الصباح
  form    الشيخ صباح الأحمد الجابر الصباح
  form    صباح الأحمد الصباح
  form    الشيخ صباح الأحمد
  yes     أدان صباح الأحمد الجابر الصباح الهجوم الذي استهدف السوق الشعبية
          actor  صباح الأحمد الجابر الصباح

actor emir-mishal
  name    Mishal al-Ahmad al-Jaber al-Sabah
  kind    office
  country KW
  part-of kuwaiti-emir
  since   2023-12-16
  form    مشعل الأحمد الجابر الصباح
  form    الشيخ مشعل الأحمد الجابر الصباح
  form    مشعل الأحمد
  yes     هدد مشعل الأحمد الجابر الصباح بالرد على أي هجوم جديد
          actor  مشعل الأحمد الجابر الصباح

actor kuwaiti-emir
  name    Emir of Kuwait
  kind    office
  country KW
  form    أمير الكويت
  form    أمير دولة الكويت
  yes     وصف أمير الكويت الغارة بأنها انتهاك للسيادة
          actor  أمير الكويت

actor mansour-al-otaibi
  name    Mansour al-Otaibi
  kind    office
  country KW
  form    منصور العتيبي
  form    السفير منصور العتيبي
  yes     تعهد منصور العتيبي بملاحقة المسؤولين عن التفجير
          actor  منصور العتيبي

actor khaled-al-jarallah
  name    Khaled al-Jarallah
  kind    office
  country KW
  form    خالد الجار الله
  form    خالد الجارالله
  yes     أعلن خالد الجار الله تشكيل لجنة لمتابعة الهدنة
          actor  خالد الجار الله

actor sabah-al-khalid
  name    Sabah al-Khalid al-Sabah
  kind    office
  country KW
  form    صباح الخالد الحمد الصباح
  form    صباح الخالد الصباح
  form    الشيخ صباح الخالد
  form    صباح الخالد
  yes     رفض صباح الخالد الحمد الصباح مقترح تبادل الأسرى
          actor  صباح الخالد الحمد الصباح
