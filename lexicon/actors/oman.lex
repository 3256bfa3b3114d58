# Oman

actor sultan-qaboos
  name    Sultan Qaboos
  kind    office
  country OM
  part-of omani-sultan
  since   1970-07-23
  until   2020-01-10
  form    السلطان قابوس بن سعيد
  form    السلطان قابوس
  form    قابوس بن سعيد
  yes     أجرى السلطان قابوس بن سعيد اتصالا هاتفيا بشأن التصعيد الأخير
          actor  السلطان قابوس بن سعيد

actor sultan-haitham
  name    Sultan Haitham bin Tariq
  kind    office
  country OM
  part-of omani-sultan
  since   2020-01-11
  form    السلطان هيثم بن طارق
  form    هيثم بن طارق آل سعيد
  form    هيثم بن طارق
  yes     طالب السلطان هيثم بن طارق بانسحاب القوات الأجنبية
          actor  السلطان هيثم بن طارق

actor omani-sultan
  name    Sultan of Oman
  kind    office
  country OM
  form    سلطان عمان
  form    سلطان عُمان
  form    السلطان العماني
  yes     تعهد سلطان عمان بملاحقة المسؤولين عن التفجير
          actor  سلطان عمان

actor yusuf-bin-alawi
  name    Yusuf bin Alawi
  kind    office
  country OM
  form    يوسف بن علوي بن عبدالله
  form    يوسف بن علوي
  form    يوسف بن علوي بن عبد الله
  yes     وصل يوسف بن علوي بن عبدالله إلى العاصمة في زيارة غير معلنة
          actor  يوسف بن علوي بن عبدالله

actor badr-albusaidi
  name    Badr Albusaidi
  kind    office
  country OM
  form    بدر البوسعيدي
  form    بدر بن حمد البوسعيدي
  short   البوسعيدي
  yes     اتهم بدر البوسعيدي خصوم الاتفاق بعرقلة تنفيذه
          actor  بدر البوسعيدي
