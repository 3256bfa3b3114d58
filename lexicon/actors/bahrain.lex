# Bahrain

actor saraya-al-ashtar
  name    al-Ashtar Brigades
  kind    armed-group
  country BH
  form    سرايا الأشتر
  form    تنظيم سرايا الأشتر
  yes     هددت سرايا الأشتر باستهداف السفن المارة في المضيق
          actor  سرايا الأشتر

actor al-wefaq
  name    al-Wefaq
  kind    party
  country BH
  form    جمعية الوفاق البحرينية
  form    جمعية الوفاق الوطني الإسلامية
  form    جمعية الوفاق
  yes     اتهمت جمعية الوفاق البحرينية الحكومة بالتضييق على الحريات
          actor  جمعية الوفاق البحرينية

actor king-hamad
  name    Hamad bin Isa Al Khalifa
  kind    office
  country BH
  since   2002-02-14
  form    حمد بن عيسى آل خليفة
  form    الملك حمد بن عيسى آل خليفة
  form    العاهل البحريني
  form    ملك البحرين
  form    الملك حمد بن عيسى
  yes     التقى حمد بن عيسى آل خليفة وفدا من الوسطاء مساء الثلاثاء
          actor  حمد بن عيسى آل خليفة

actor khalid-bin-ahmed
  name    Khalid bin Ahmed Al Khalifa
  kind    office
  country BH
  form    خالد بن أحمد آل خليفة
  form    الشيخ خالد بن أحمد آل خليفة
  form    خالد بن أحمد بن محمد آل خليفة
  yes     رفض خالد بن أحمد آل خليفة مقترح تبادل الأسرى
          actor  خالد بن أحمد آل خليفة

actor isa-qassim
  name    Isa Qassim
  kind    office
  country BH
  form    عيسى قاسم
  form    الشيخ عيسى قاسم
  yes     غادر عيسى قاسم مقر الاجتماع من دون الإدلاء بتصريح
          actor  عيسى قاسم

actor ali-salman
  name    Ali Salman
  kind    office
  country BH
  part-of al-wefaq
  form    علي سلمان
  form    الشيخ علي سلمان
  yes     اتهم علي سلمان خصوم الاتفاق بعرقلة تنفيذه
          actor  علي سلمان
