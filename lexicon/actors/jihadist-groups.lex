# Armed groups that act across borders

actor islamic-state
  name    Islamic State
  also    ISIS
  also    Daesh
  also    ISIL
  also    IS
  also    Islamic State group
  kind    armed-group
  form    تنظيم داعش
  form    داعش
  form    داعشي
  form    داعشية
  form    داعشيا
  form    تنظيم الدولة الإسلامية
  form    الدولة الإسلامية
  form    تنظيم الدولة
  form    تنظيم الدولة الإسلامية في العراق والشام
  form    الدولة الإسلامية في العراق والشام
  form    تنظيم داعش الإرهابي
  form    تنظيم الدولة الاسلامية
  form    تنظيم ما يعرف بالدولة الإسلامية
  form    تنظيم ما يسمى بالدولة الإسلامية
  form    الدواعش
  form    تنظيم داعش المتطرف
  form    عصابات داعش
  form    ISIS
  form    تنظيم ISIS
  short   التنظيم
  short   التنظيم المتطرف
  short   التنظيم الإرهابي
  yes     هدد تنظيم داعش باستهداف السفن المارة في المضيق
          actor  تنظيم داعش

actor islamic-state-sinai
  name    Islamic State – Sinai Province
  kind    armed-group
  part-of islamic-state
  form    ولاية سيناء
  form    تنظيم ولاية سيناء
  form    أنصار بيت المقدس
  form    تنظيم أنصار بيت المقدس
  form    جماعة أنصار بيت المقدس
  short   التنظيم
  yes     زرع ولاية سيناء ألغاما في مزارع القرية قبل الانسحاب
          actor  ولاية سيناء

actor islamic-state-khorasan
  name    Islamic State – Khorasan Province
  kind    armed-group
  part-of islamic-state
  form    تنظيم الدولة الإسلامية ولاية خراسان
  form    داعش خراسان
  form    تنظيم داعش خراسان
  form    تنظيم الدولة الإسلامية في خراسان
  form    ولاية خراسان
  form    تنظيم داعش ولاية خراسان
  short   التنظيم
  yes     أطلق تنظيم الدولة الإسلامية ولاية خراسان صواريخ على المطار العسكري
          actor  تنظيم الدولة الإسلامية ولاية خراسان

actor islamic-state-west-africa
  name    Islamic State West Africa Province
  kind    armed-group
  part-of islamic-state
  form    تنظيم الدولة الإسلامية في غرب أفريقيا
  form    تنظيم الدولة الإسلامية في غرب إفريقيا
  form    تنظيم داعش في غرب أفريقيا
  form    تنظيم داعش غرب أفريقيا
  short   التنظيم
  yes     قال تنظيم الدولة الإسلامية في غرب أفريقيا إن الاتفاق لا يشمل المقاتلين الأجانب
          actor  تنظيم الدولة الإسلامية في غرب أفريقيا

actor islamic-state-sahel
  name    Islamic State – Sahel Province
  kind    armed-group
  part-of islamic-state
  form    تنظيم الدولة الإسلامية في الصحراء الكبرى
  form    تنظيم داعش في الصحراء الكبرى
  form    ولاية الساحل
  short   التنظيم
  yes     فقد تنظيم الدولة الإسلامية في الصحراء الكبرى معظم المواقع في الريف الشرقي
          actor  تنظيم الدولة الإسلامية في الصحراء الكبرى

actor islamic-state-libya
  name    Islamic State in Libya
  kind    armed-group
  part-of islamic-state
  form    تنظيم داعش في ليبيا
  form    تنظيم الدولة الإسلامية في ليبيا
  short   التنظيم
  yes     رفض تنظيم داعش في ليبيا تسليم السلاح الثقيل قبل بدء المفاوضات
          actor  تنظيم داعش في ليبيا

actor al-qaeda
  name    Al-Qaeda
  also    al-Qaida
  kind    armed-group
  form    تنظيم القاعدة
  form    شبكة القاعدة
  form    تنظيم القاعدة الإرهابي
  short   القاعدة
  short   التنظيم
  yes     سلم تنظيم القاعدة المعبر إلى القوات الحكومية بموجب التسوية
          actor  تنظيم القاعدة

actor aqim
  name    Al-Qaeda in the Islamic Maghreb
  also    AQIM
  kind    armed-group
  part-of al-qaeda
  form    تنظيم القاعدة في المغرب الإسلامي
  form    تنظيم القاعدة ببلاد المغرب الإسلامي
  form    تنظيم القاعدة في بلاد المغرب الإسلامي
  form    القاعدة في المغرب الإسلامي
  short   التنظيم
  yes     جند تنظيم القاعدة في المغرب الإسلامي عشرات الشبان من مخيمات النازحين
          actor  تنظيم القاعدة في المغرب الإسلامي

actor al-qaeda-in-syria
  name    Al-Qaeda in Syria
  kind    armed-group
  part-of al-qaeda
  form    تنظيم القاعدة في سوريا
  form    فرع تنظيم القاعدة في سوريا
  form    فرع القاعدة في سوريا
  yes     اقتحم تنظيم القاعدة في سوريا مقر البلدية ورفع رايات على السطح
          actor  تنظيم القاعدة في سوريا

actor al-qaeda-indian-subcontinent
  name    Al-Qaeda in the Indian Subcontinent
  kind    armed-group
  part-of al-qaeda
  form    تنظيم القاعدة في شبه القارة الهندية
  yes     هدد تنظيم القاعدة في شبه القارة الهندية باستهداف السفن المارة في المضيق
          actor  تنظيم القاعدة في شبه القارة الهندية

actor jnim
  name    Jama'at Nusrat al-Islam wal-Muslimin (JNIM)
  also    JNIM
  kind    armed-group
  part-of al-qaeda
  form    جماعة نصرة الإسلام والمسلمين
  form    نصرة الإسلام والمسلمين
  short   الجماعة
  yes     أطلقت جماعة نصرة الإسلام والمسلمين صواريخ على المطار العسكري
          actor  جماعة نصرة الإسلام والمسلمين

actor muslim-brotherhood
  name    Muslim Brotherhood
  also    Egyptian Muslim Brotherhood
  kind    party
  form    جماعة الإخوان المسلمين
  form    الإخوان المسلمون
  form    الإخوان المسلمين
  form    جماعة الإخوان
  form    تنظيم الإخوان
  form    تنظيم الإخوان الإرهابي
  form    تنظيم الإخوان المسلمين
  form    جماعة الإخوان الإرهابية
  short   الإخوان
  short   الجماعة
  yes     أعلنت جماعة الإخوان المسلمين مقاطعة المؤتمر المقبل
          actor  جماعة الإخوان المسلمين

actor hizb-ut-tahrir
  name    Hizb ut-Tahrir
  kind    party
  form    حزب التحرير الإسلامي
  form    حزب التحرير
  yes     قال حزب التحرير الإسلامي إن الحل العسكري غير ممكن
          actor  حزب التحرير الإسلامي

actor abu-bakr-al-baghdadi
  name    Abu Bakr al-Baghdadi
  kind    office
  part-of islamic-state
  form    أبو بكر البغدادي
  form    أبوبكر البغدادي
  form    زعيم تنظيم الدولة الإسلامية أبو بكر البغدادي
  form    زعيم داعش أبو بكر البغدادي
  short   البغدادي
  yes     التقى أبو بكر البغدادي وفدا من الوسطاء مساء الثلاثاء
          actor  أبو بكر البغدادي

actor osama-bin-laden
  name    Osama bin Laden
  kind    office
  part-of al-qaeda
  form    أسامة بن لادن
  form    زعيم تنظيم القاعدة أسامة بن لادن
  form    زعيم القاعدة أسامة بن لادن
  short   بن لادن
  yes     التقى أسامة بن لادن وفدا من الوسطاء مساء الثلاثاء
          actor  أسامة بن لادن

actor ayman-al-zawahiri
  name    Ayman al-Zawahiri
  kind    office
  part-of al-qaeda
  form    أيمن الظواهري
  form    زعيم تنظيم القاعدة أيمن الظواهري
  form    زعيم القاعدة أيمن الظواهري
  short   الظواهري
  yes     أجرى أيمن الظواهري اتصالا هاتفيا بشأن التصعيد الأخير
          actor  أيمن الظواهري

actor hamza-bin-laden
  name    Hamza bin Laden
  kind    office
  part-of al-qaeda
  form    حمزة بن لادن
  yes     أمر حمزة بن لادن بفتح تحقيق في الحادث
          actor  حمزة بن لادن
