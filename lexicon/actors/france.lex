# France

actor french-presidency
  name    French presidency
  also    Elysee
  also    Élysée Palace
  kind    government
  country FR
  form    الرئاسة الفرنسية
  form    قصر الإليزيه
  form    الإليزيه
  form    قصر الإليزي
  yes     رفضت الرئاسة الفرنسية شروط الوسطاء لاستئناف المحادثات
          actor  الرئاسة الفرنسية

actor french-government
  name    French government
  kind    government
  country FR
  form    الحكومة الفرنسية
  yes     نفت الحكومة الفرنسية وجود قوات أجنبية على الأراضي الوطنية
          actor  الحكومة الفرنسية

actor french-police
  name    French police
  also    French National Police
  kind    police
  country FR
  form    الشرطة الفرنسية
  form    شرطة باريس
  form    قوات الأمن الفرنسية
  yes     أغلقت الشرطة الفرنسية الشوارع المؤدية إلى الساحة
          actor  الشرطة الفرنسية

actor french-gendarmerie
  name    French Gendarmerie
  kind    police
  country FR
  form    الدرك الفرنسي
  form    الدرك الوطني الفرنسي
  form    قوات الدرك الفرنسية
  yes     فرق الدرك الفرنسي المتظاهرين بالغاز المسيل للدموع
          actor  الدرك الفرنسي

actor french-army
  name    French army
  also    French military
  also    French armed forces
  kind    army
  country FR
  form    الجيش الفرنسي
  form    القوات المسلحة الفرنسية
  form    قيادة الأركان الفرنسية
  form    هيئة الأركان الفرنسية
  yes     أعلن الجيش الفرنسي انتهاء العملية العسكرية في المنطقة الحدودية
          actor  الجيش الفرنسي

actor french-forces
  name    French forces
  kind    army
  country FR
  form    القوات الفرنسية
  form    قوات فرنسية
  yes     أجرت القوات الفرنسية مناورات بالذخيرة الحية قرب الساحل
          actor  القوات الفرنسية

actor barkhane
  name    Operation Barkhane
  kind    mission
  country FR
  form    قوة برخان
  form    قوة برخان الفرنسية
  form    عملية برخان
  form    قوات برخان
  yes     رعت قوة برخان اجتماعا بين ممثلي الطرفين
          actor  قوة برخان

actor french-anti-terror-prosecutor
  name    French anti-terrorism prosecutor
  kind    government
  country FR
  form    نيابة مكافحة الإرهاب الفرنسية
  form    نيابة مكافحة الإرهاب في باريس
  form    النيابة العامة لمكافحة الإرهاب في فرنسا
  form    النيابة الوطنية لمكافحة الإرهاب
  yes     أدانت نيابة مكافحة الإرهاب الفرنسية الهجوم على السفارة ووصفته بالإرهابي
          actor  نيابة مكافحة الإرهاب الفرنسية

actor paris-prosecutor
  name    Paris prosecutor
  kind    government
  country FR
  form    نيابة باريس
  form    مدعي عام باريس
  form    المدعي العام في باريس
  yes     طالبت نيابة باريس بعقد جلسة طارئة لمجلس الأمن
          actor  نيابة باريس

actor french-intelligence
  name    French intelligence
  kind    intelligence
  country FR
  form    الاستخبارات الفرنسية
  form    المخابرات الفرنسية
  form    أجهزة الاستخبارات الفرنسية
  yes     تعقبت الاستخبارات الفرنسية القيادي شهورا قبل مقتله
          actor  الاستخبارات الفرنسية

actor french-national-assembly
  name    French National Assembly
  kind    government
  country FR
  form    الجمعية الوطنية الفرنسية
  yes     أدانت الجمعية الوطنية الفرنسية الهجوم على السفارة ووصفته بالإرهابي
          actor  الجمعية الوطنية الفرنسية

actor national-rally
  name    National Rally
  kind    party
  country FR
  form    حزب التجمع الوطني الفرنسي
  form    حزب الجبهة الوطنية الفرنسي
  form    حزب التجمع الوطني
  yes     عقد حزب التجمع الوطني الفرنسي اجتماعا طارئا لبحث التطورات
          actor  حزب التجمع الوطني الفرنسي

actor france-insoumise
  name    La France Insoumise
  kind    party
  country FR
  form    حزب فرنسا الأبية
  form    حزب فرنسا المتمردة
  yes     أيد حزب فرنسا الأبية المبادرة الأممية لوقف القتال
          actor  حزب فرنسا الأبية

actor yellow-vests
  name    Yellow vests
  kind    party
  country FR
  form    السترات الصفراء
  form    حركة السترات الصفراء
  form    محتجو السترات الصفراء
  yes     اتهمت السترات الصفراء الحكومة بالتضييق على الحريات
          actor  السترات الصفراء

actor cgt
  name    CGT
  kind    ngo
  country FR
  form    الكونفدرالية العامة للعمل
  form    نقابة سي جي تي
  yes     أرسلت الكونفدرالية العامة للعمل قافلة إغاثة إلى الريف الجنوبي
          actor  الكونفدرالية العامة للعمل

actor emmanuel-macron
  name    Emmanuel Macron
  kind    office
  country FR
  part-of french-president
  since   2017-05-14
  form    إيمانويل ماكرون
  form    ايمانويل ماكرون
  form    ماكرون
  form    الرئيس ماكرون
  form    الرئيس إيمانويل ماكرون
  yes     أشاد إيمانويل ماكرون بصمود المدافعين عن المدينة
          actor  إيمانويل ماكرون

actor francois-hollande
  name    François Hollande
  kind    office
  country FR
  part-of french-president
  since   2012-05-15
  until   2017-05-14
  form    فرانسوا هولاند
  form    فرنسوا هولاند
  short   هولاند
  yes     التقى فرانسوا هولاند وفدا من الوسطاء مساء الثلاثاء
          actor  فرانسوا هولاند

actor nicolas-sarkozy
  name    Nicolas Sarkozy
  kind    office
  country FR
  part-of french-president
  since   2007-05-16
  until   2012-05-15
  form    نيكولا ساركوزي
  short   ساركوزي
  yes     أعلن نيكولا ساركوزي تشكيل لجنة لمتابعة الهدنة
          actor  نيكولا ساركوزي

actor french-president
  name    French President
  kind    office
  country FR
  form    الرئيس الفرنسي
  yes     حذر الرئيس الفرنسي من انهيار الهدنة
          actor  الرئيس الفرنسي

actor jean-yves-le-drian
  name    Jean-Yves Le Drian
  kind    office
  country FR
  part-of fr-foreign-minister
  since   2017-05-17
  until   2022-05-20
  form    جان إيف لودريان
  form    جان ايف لودريان
  form    لودريان
  form    جان إيف لو دريان
  yes     وقع جان إيف لودريان وثيقة التفاهم في ختام القمة
          actor  جان إيف لودريان

actor jean-noel-barrot
  name    Jean-Noël Barrot
  kind    office
  country FR
  part-of fr-foreign-minister
  since   2024-09-21
  form    جان نويل بارو
  form    جان-نويل بارو
  short   بارو
  yes     أشاد جان نويل بارو بصمود المدافعين عن المدينة
          actor  جان نويل بارو

actor edouard-philippe
  name    Édouard Philippe
  kind    office
  country FR
  part-of fr-prime-minister
  since   2017-05-15
  until   2020-07-03
  form    إدوار فيليب
  form    ادوار فيليب
  yes     نفى إدوار فيليب وجود مفاوضات سرية
          actor  إدوار فيليب

actor gerard-collomb
  name    Gérard Collomb
  kind    office
  country FR
  part-of fr-interior-minister
  since   2017-05-17
  until   2018-10-03
  form    جيرار كولومب
  form    جيرار كولوم
  short   كولومب
  yes     نفى جيرار كولومب وجود مفاوضات سرية
          actor  جيرار كولومب

actor christophe-castaner
  name    Christophe Castaner
  kind    office
  country FR
  part-of fr-interior-minister
  since   2018-10-16
  until   2020-07-06
  form    كريستوف كاستانير
  short   كاستانير
  yes     التقى كريستوف كاستانير وفدا من الوسطاء مساء الثلاثاء
          actor  كريستوف كاستانير

actor gerald-darmanin
  name    Gérald Darmanin
  kind    office
  country FR
  part-of fr-interior-minister
  since   2020-07-06
  until   2024-09-21
  form    جيرالد دارمانان
  form    جيرالد دارمانين
  short   دارمانان
  yes     أدان جيرالد دارمانان الهجوم الذي استهدف السوق الشعبية
          actor  جيرالد دارمانان

actor florence-parly
  name    Florence Parly
  kind    office
  gender  feminine
  country FR
  part-of fr-defence-minister
  since   2017-06-21
  until   2022-05-20
  form    فلورنس بارلي
  form    فلورانس بارلي
  short   بارلي
  yes     وصفت فلورنس بارلي الغارة بأنها انتهاك للسيادة
          actor  فلورنس بارلي

actor sebastien-lecornu
  name    Sébastien Lecornu
  kind    office
  country FR
  part-of fr-defence-minister
  since   2022-05-20
  until   2025-09-09
  form    سيباستيان لوكورنو
  short   لوكورنو
  yes     أكد سيباستيان لوكورنو أن التحقيق سيكون شفافا
          actor  سيباستيان لوكورنو

actor francois-molins
  name    François Molins
  kind    office
  country FR
  form    فرانسوا مولانس
  form    فرنسوا مولان
  short   مولانس
  yes     أشاد فرانسوا مولانس بصمود المدافعين عن المدينة
          actor  فرانسوا مولانس

actor marine-le-pen
  name    Marine Le Pen
  kind    office
  gender  feminine
  country FR
  part-of national-rally
  form    مارين لوبان
  form    مارين لوبن
  short   لوبان
  yes     وقعت مارين لوبان وثيقة التفاهم في ختام القمة
          actor  مارين لوبان

actor bruno-le-maire
  name    Bruno Le Maire
  kind    office
  country FR
  since   2017-05-17
  until   2024-09-21
  form    برونو لومير
  form    برونو لو مير
  form    لومير
  yes     وصل برونو لومير إلى العاصمة مساء أمس
          actor  برونو لومير
