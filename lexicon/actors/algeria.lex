# Algeria

actor algerian-army
  name    Algerian People's National Army
  also    Algerian army
  also    Algerian military
  kind    army
  country DZ
  form    الجيش الوطني الشعبي
  form    الجيش الجزائري
  form    الجيش الوطني الشعبي الجزائري
  form    قوات الجيش الوطني الشعبي
  yes     خسر الجيش الوطني الشعبي عشرة مقاتلين في كمين على الطريق الصحراوي
          actor  الجيش الوطني الشعبي

actor algerian-ministry-defence
  name    Algerian Ministry of Defence
  kind    ministry
  country DZ
  form    وزارة الدفاع الجزائرية
  form    وزارة الدفاع الوطني الجزائرية
  form    وزارة الدفاع الوطني
  yes     أعلنت وزارة الدفاع الجزائرية مقتل ضابطين في تحطم مروحية
          actor  وزارة الدفاع الجزائرية

actor fln
  name    National Liberation Front
  kind    party
  country DZ
  form    حزب جبهة التحرير الوطني
  form    جبهة التحرير الوطني
  yes     أدان حزب جبهة التحرير الوطني اعتقال الناشطين وطالب بالإفراج عنهم
          actor  حزب جبهة التحرير الوطني

actor rnd
  name    National Rally for Democracy
  kind    party
  country DZ
  form    التجمع الوطني الديمقراطي
  form    حزب التجمع الوطني الديمقراطي
  yes     رفض التجمع الوطني الديمقراطي نتائج الانتخابات التشريعية
          actor  التجمع الوطني الديمقراطي

actor msp
  name    Movement of Society for Peace
  kind    party
  country DZ
  form    حركة مجتمع السلم
  form    حركة حمس
  yes     اتهمت حركة مجتمع السلم الحكومة بالتضييق على الحريات
          actor  حركة مجتمع السلم

actor mak
  name    Movement for the Self-Determination of Kabylia
  kind    party
  country DZ
  form    حركة استقلال منطقة القبائل
  form    حركة الماك
  form    حركة تقرير مصير منطقة القبائل
  yes     عقدت حركة استقلال منطقة القبائل اجتماعا طارئا لبحث التطورات
          actor  حركة استقلال منطقة القبائل

actor hirak
  name    Hirak
  kind    party
  country DZ
  form    الحراك الشعبي الجزائري
  form    الحراك الجزائري
  yes     قال الحراك الشعبي الجزائري إن الحل العسكري غير ممكن
          actor  الحراك الشعبي الجزائري

actor abdelaziz-bouteflika
  name    Abdelaziz Bouteflika
  kind    office
  country DZ
  part-of algerian-president
  since   1999-04-27
  until   2019-04-02
  form    عبد العزيز بوتفليقة
  form    عبدالعزيز بوتفليقة
  short   بوتفليقة
  yes     أمر عبد العزيز بوتفليقة بفتح تحقيق في الحادث
          actor  عبد العزيز بوتفليقة

actor abdelmadjid-tebboune
  name    Abdelmadjid Tebboune
  kind    office
  country DZ
  part-of algerian-president
  since   2019-12-19
  form    عبد المجيد تبون
  form    عبدالمجيد تبون
  short   تبون
  yes     اتهم عبد المجيد تبون خصوم الاتفاق بعرقلة تنفيذه
          actor  عبد المجيد تبون

actor algerian-president
  name    Algerian President
  kind    office
  country DZ
  form    الرئيس الجزائري
  yes     قال الرئيس الجزائري إن المحادثات ستستأنف الأسبوع المقبل
          actor  الرئيس الجزائري

actor ahmed-gaid-salah
  name    Ahmed Gaid Salah
  kind    office
  country DZ
  part-of algerian-army
  form    أحمد قايد صالح
  form    الفريق أحمد قايد صالح
  form    الفريق قايد صالح
  short   قايد صالح
  yes     دعا أحمد قايد صالح إلى وقف فوري للقتال
          actor  أحمد قايد صالح

actor said-chengriha
  name    Saïd Chengriha
  kind    office
  country DZ
  part-of algerian-army
  form    السعيد شنقريحة
  form    الفريق أول السعيد شنقريحة
  form    الفريق السعيد شنقريحة
  short   شنقريحة
  yes     بحث السعيد شنقريحة مع نظرائه تطورات الأزمة
          actor  السعيد شنقريحة

actor ahmed-ouyahia
  name    Ahmed Ouyahia
  kind    office
  country DZ
  form    أحمد أويحيى
  form    أحمد أويحي
  short   أويحيى
  yes     أشاد أحمد أويحيى بصمود المدافعين عن المدينة
          actor  أحمد أويحيى

actor abdelkader-messahel
  name    Abdelkader Messahel
  kind    office
  country DZ
  form    عبد القادر مساهل
  form    عبدالقادر مساهل
  short   مساهل
  yes     رفض عبد القادر مساهل مقترح تبادل الأسرى
          actor  عبد القادر مساهل

actor ramtane-lamamra
  name    Ramtane Lamamra
  kind    office
  country DZ
  form    رمطان لعمامرة
  short   لعمامرة
  yes     حذر رمطان لعمامرة من انهيار الهدنة
          actor  رمطان لعمامرة

actor ahmed-attaf
  name    Ahmed Attaf
  kind    office
  country DZ
  form    أحمد عطاف
  short   عطاف
  yes     أجرى أحمد عطاف اتصالا هاتفيا بشأن التصعيد الأخير
          actor  أحمد عطاف
