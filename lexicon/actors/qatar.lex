# Qatar

actor qatari-government
  name    Qatari government
  kind    government
  country QA
  form    الحكومة القطرية
  form    نظام الحمدين
  form    تنظيم الحمدين
  form    النظام القطري
  yes     قررت الحكومة القطرية إغلاق المعابر البرية حتى إشعار آخر
          actor  الحكومة القطرية

actor emir-tamim
  name    Tamim bin Hamad Al Thani
  kind    office
  country QA
  form    تميم بن حمد آل ثاني
  form    الشيخ تميم بن حمد آل ثاني
  form    أمير قطر
  form    تميم بن حمد
  form    الشيخ تميم بن حمد
  form    أمير دولة قطر
  form    أمير قطر الشيخ تميم بن حمد آل ثاني
  form    أمير قطر تميم بن حمد آل ثاني
  yes     تعهد تميم بن حمد آل ثاني بملاحقة المسؤولين عن التفجير
          actor  تميم بن حمد آل ثاني

actor mohammed-bin-abdulrahman
  name    Mohammed bin Abdulrahman Al Thani
  kind    office
  country QA
  form    محمد بن عبد الرحمن آل ثاني
  form    محمد بن عبدالرحمن آل ثاني
  form    الشيخ محمد بن عبد الرحمن آل ثاني
  form    الشيخ محمد بن عبدالرحمن آل ثاني
  yes     طالب محمد بن عبد الرحمن آل ثاني بانسحاب القوات الأجنبية
          actor  محمد بن عبد الرحمن آل ثاني

actor majed-al-ansari
  name    Majed al-Ansari
  kind    office
  country QA
  form    ماجد الأنصاري
  form    ماجد بن محمد الأنصاري
  short   الأنصاري
  yes     غادر ماجد الأنصاري مقر الاجتماع من دون الإدلاء بتصريح
          actor  ماجد الأنصاري

actor hamad-bin-khalifa
  name    Hamad bin Khalifa Al Thani
  kind    office
  country QA
  form    حمد بن خليفة آل ثاني
  form    الشيخ حمد بن خليفة آل ثاني
  form    حمد بن خليفة
  yes     قال حمد بن خليفة آل ثاني إن المحادثات ستستأنف الأسبوع المقبل
          actor  حمد بن خليفة آل ثاني

actor hamad-bin-jassim
  name    Hamad bin Jassim Al Thani
  kind    office
  country QA
  form    حمد بن جاسم آل ثاني
  form    حمد بن جاسم
  form    الشيخ حمد بن جاسم
  yes     أكد حمد بن جاسم آل ثاني أن التحقيق سيكون شفافا
          actor  حمد بن جاسم آل ثاني

actor qatari-red-crescent
  name    Qatar Red Crescent
  kind    ngo
  country QA
  form    الهلال الأحمر القطري
  yes     قال الهلال الأحمر القطري إن المستشفى تعرض للقصف مرتين
          actor  الهلال الأحمر القطري

actor qatar-charity
  name    Qatar Charity
  kind    ngo
  country QA
  form    قطر الخيرية
  form    مؤسسة قطر الخيرية
  yes     قالت قطر الخيرية إن المستشفى تعرض للقصف مرتين
          actor  قطر الخيرية
