# Afghanistan

actor taliban
  name    Taliban
  also    Islamic Emirate of Afghanistan
  also    Afghan Taliban
  kind    armed-group
  country AF
  form    حركة طالبان
  form    طالبان
  form    حركة طالبان الأفغانية
  form    طالبان الأفغانية
  form    مقاتلو طالبان
  form    مسلحو طالبان
  short   الحركة
  yes     سيطرت حركة طالبان على حقل النفط بعد انسحاب الحراس
          actor  حركة طالبان

actor afghan-national-army
  name    Afghan army
  also    Afghan National Army
  also    Afghan military
  kind    army
  country AF
  form    الجيش الأفغاني
  form    الجيش الوطني الأفغاني
  yes     صد الجيش الأفغاني هجوما واسعا من ثلاثة محاور ليل الثلاثاء
          actor  الجيش الأفغاني

actor afghan-security-forces
  name    Afghan security forces
  also    Afghan forces
  also    Afghan army
  kind    army
  country AF
  form    القوات الأفغانية
  form    قوات الأمن الأفغانية
  form    القوات الحكومية الأفغانية
  yes     سيطرت القوات الأفغانية على المطار بعد قتال عنيف
          actor  القوات الأفغانية

actor afghan-presidency
  name    Afghan presidency
  kind    government
  country AF
  form    الرئاسة الأفغانية
  yes     استدعت الرئاسة الأفغانية السفير للاحتجاج على التصريحات
          actor  الرئاسة الأفغانية

actor taliban-government
  name    Taliban government
  kind    government
  country AF
  part-of taliban
  form    حكومة طالبان
  form    حكومة حركة طالبان
  form    الإمارة الإسلامية في أفغانستان
  form    حكومة تصريف الأعمال الأفغانية
  yes     قررت حكومة طالبان إغلاق المعابر البرية حتى إشعار آخر
          actor  حكومة طالبان

actor haqqani-network
  name    Haqqani network
  kind    armed-group
  country AF
  part-of taliban
  form    شبكة حقاني
  form    جماعة حقاني
  short   الشبكة
  yes     اقتحمت شبكة حقاني مقر البلدية ورفعت رايات على السطح
          actor  شبكة حقاني

actor national-resistance-front-afghanistan
  name    National Resistance Front of Afghanistan
  kind    armed-group
  country AF
  form    جبهة المقاومة الوطنية الأفغانية
  form    جبهة المقاومة الوطنية في أفغانستان
  yes     سلمت جبهة المقاومة الوطنية الأفغانية المعبر إلى القوات الحكومية بموجب التسوية
          actor  جبهة المقاومة الوطنية الأفغانية

actor afghan-high-peace-council
  name    Afghan High Peace Council
  kind    government
  country AF
  form    المجلس الأعلى للسلام في أفغانستان
  form    المجلس الأعلى للسلام الأفغاني
  yes     رفض المجلس الأعلى للسلام في أفغانستان شروط الوسطاء لاستئناف المحادثات
          actor  المجلس الأعلى للسلام في أفغانستان

actor national-directorate-security
  name    National Directorate of Security
  kind    intelligence
  country AF
  form    مديرية الأمن الوطني الأفغانية
  form    المديرية الوطنية للأمن
  yes     حذرت مديرية الأمن الوطني الأفغانية من هجمات محتملة خلال الأعياد
          actor  مديرية الأمن الوطني الأفغانية

actor tolo-news
  name    TOLOnews
  kind    outlet
  country AF
  form    قناة طلوع نيوز
  form    قناة تولو نيوز
  form    طلوع نيوز
  yes     أوردت قناة طلوع نيوز حصيلة جديدة لضحايا التفجير
          actor  قناة طلوع نيوز

actor ashraf-ghani
  name    Ashraf Ghani
  kind    office
  country AF
  part-of afghan-president
  since   2014-09-29
  until   2021-08-15
  form    أشرف غني
  form    أشرف غاني
  short   غني
  yes     اتهم أشرف غني خصوم الاتفاق بعرقلة تنفيذه
          actor  أشرف غني

actor afghan-president
  name    Afghan President
  kind    office
  country AF
  form    الرئيس الأفغاني
  yes     أعلن الرئيس الأفغاني تشكيل لجنة لمتابعة الهدنة
          actor  الرئيس الأفغاني

actor hamid-karzai
  name    Hamid Karzai
  kind    office
  country AF
  part-of afghan-president
  since   2001-12-22
  until   2014-09-29
  form    حامد كرزاي
  form    حميد كرزاي
  form    حامد قرضاي
  short   كرزاي
  yes     رفض حامد كرزاي مقترح تبادل الأسرى
          actor  حامد كرزاي

actor abdullah-abdullah
  name    Abdullah Abdullah
  kind    office
  country AF
  form    عبد الله عبد الله
  form    عبدالله عبدالله
  yes     أكد عبد الله عبد الله أن التحقيق سيكون شفافا
          actor  عبد الله عبد الله

actor hibatullah-akhundzada
  name    Hibatullah Akhundzada
  kind    office
  country AF
  part-of taliban
  form    هبة الله أخوند زادة
  form    هيبة الله أخوند زاده
  form    هبة الله أخند زاده
  yes     دعا هبة الله أخوند زادة إلى وقف فوري للقتال
          actor  هبة الله أخوند زادة

actor zabihullah-mujahid
  name    Zabihullah Mujahid
  kind    office
  country AF
  part-of taliban
  form    ذبيح الله مجاهد
  short   مجاهد
  yes     رحب ذبيح الله مجاهد بالإفراج عن المحتجزين
          actor  ذبيح الله مجاهد

actor amir-khan-muttaqi
  name    Amir Khan Muttaqi
  kind    office
  country AF
  part-of taliban
  form    أمير خان متقي
  short   متقي
  yes     أجرى أمير خان متقي اتصالا هاتفيا بشأن التصعيد الأخير
          actor  أمير خان متقي
