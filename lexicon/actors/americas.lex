# Latin America

actor nicolas-maduro
  name    Nicolás Maduro
  kind    office
  country VE
  part-of ve-president
  since   2013-04-19
  form    نيكولاس مادورو
  short   مادورو
  yes     دعا نيكولاس مادورو إلى وقف فوري للقتال
          actor  نيكولاس مادورو

actor juan-guaido
  name    Juan Guaidó
  kind    office
  country VE
  form    خوان غوايدو
  form    خوان جوايدو
  short   غوايدو
  yes     أعلن خوان غوايدو تشكيل لجنة لمتابعة الهدنة
          actor  خوان غوايدو

actor venezuelan-opposition
  name    Venezuelan opposition
  also    Venezuelan opposition parties
  kind    party
  country VE
  form    المعارضة الفنزويلية
  yes     انسحبت المعارضة الفنزويلية من جلسات الحوار احتجاجا على القصف
          actor  المعارضة الفنزويلية

actor daniel-ortega
  name    Daniel Ortega
  kind    office
  country NI
  part-of ni-president
  since   2007-01-10
  form    دانييل أورتيغا
  form    دانيال أورتيغا
  form    دانييل أورتيجا
  short   أورتيغا
  yes     أعلن دانييل أورتيغا تشكيل لجنة لمتابعة الهدنة
          actor  دانييل أورتيغا

actor nicaraguan-opposition
  name    Nicaraguan opposition
  kind    party
  country NI
  form    التحالف المدني للعدالة والديمقراطية
  form    المعارضة في نيكاراغوا
  yes     نظم التحالف المدني للعدالة والديمقراطية اعتصاما أمام مقر البرلمان
          actor  التحالف المدني للعدالة والديمقراطية

actor farc
  name    FARC
  also    Revolutionary Armed Forces of Colombia
  kind    armed-group
  country CO
  form    القوات المسلحة الثورية الكولومبية
  form    حركة القوات المسلحة الثورية الكولومبية
  form    حركة فارك
  form    متمردو فارك
  form    القوات المسلحة الثورية الكولومبية فارك
  yes     فقدت القوات المسلحة الثورية الكولومبية معظم المواقع في الريف الشرقي
          actor  القوات المسلحة الثورية الكولومبية

actor eln
  name    National Liberation Army (ELN)
  kind    armed-group
  country CO
  form    جيش التحرير الوطني الكولومبي
  form    جيش التحرير الوطني في كولومبيا
  yes     تبنى جيش التحرير الوطني الكولومبي الهجوم على الحاجز العسكري غرب المدينة
          actor  جيش التحرير الوطني الكولومبي

actor gustavo-petro
  name    Gustavo Petro
  kind    office
  country CO
  part-of co-president
  since   2022-08-07
  form    غوستافو بيترو
  form    جوستافو بيترو
  short   بيترو
  yes     أدان غوستافو بيترو الهجوم الذي استهدف السوق الشعبية
          actor  غوستافو بيترو

actor juan-manuel-santos
  name    Juan Manuel Santos
  kind    office
  country CO
  part-of co-president
  since   2010-08-07
  until   2018-08-07
  form    خوان مانويل سانتوس
  short   سانتوس
  yes     رحب خوان مانويل سانتوس بالإفراج عن المحتجزين
          actor  خوان مانويل سانتوس

actor ivan-duque
  name    Iván Duque
  kind    office
  country CO
  part-of co-president
  since   2018-08-07
  until   2022-08-07
  form    إيفان دوكي
  form    ايفان دوكي
  short   دوكي
  yes     أعلن إيفان دوكي تشكيل لجنة لمتابعة الهدنة
          actor  إيفان دوكي

actor jair-bolsonaro
  name    Jair Bolsonaro
  kind    office
  country BR
  part-of br-president
  since   2019-01-01
  until   2023-01-01
  form    جايير بولسونارو
  form    جاير بولسونارو
  short   بولسونارو
  yes     أعلن جايير بولسونارو تشكيل لجنة لمتابعة الهدنة
          actor  جايير بولسونارو

actor lula-da-silva
  name    Luiz Inácio Lula da Silva
  kind    office
  country BR
  part-of br-president
  since   2023-01-01
  form    لويز إيناسيو لولا دا سيلفا
  form    لولا دا سيلفا
  form    لويس إيناسيو لولا دا سيلفا
  short   لولا
  yes     تعهد لويز إيناسيو لولا دا سيلفا بملاحقة المسؤولين عن التفجير
          actor  لويز إيناسيو لولا دا سيلفا

actor enrique-pena-nieto
  name    Enrique Peña Nieto
  kind    office
  country MX
  part-of mx-president
  since   2012-12-01
  until   2018-12-01
  form    إنريكي بينيا نييتو
  form    انريكي بينيا نييتو
  yes     أدان إنريكي بينيا نييتو الهجوم الذي استهدف السوق الشعبية
          actor  إنريكي بينيا نييتو

actor claudia-sheinbaum
  name    Claudia Sheinbaum
  kind    office
  gender  feminine
  country MX
  part-of mx-president
  since   2024-10-01
  form    كلوديا شينباوم
  short   شينباوم
  yes     أعلنت كلوديا شينباوم تشكيل لجنة لمتابعة الهدنة
          actor  كلوديا شينباوم

actor raul-castro
  name    Raúl Castro
  kind    office
  country CU
  part-of cu-president
  since   2008-02-24
  until   2018-04-19
  form    راؤول كاسترو
  form    راوول كاسترو
  short   كاسترو
  yes     أجرى راؤول كاسترو اتصالا هاتفيا بشأن التصعيد الأخير
          actor  راؤول كاسترو

actor miguel-diaz-canel
  name    Miguel Díaz-Canel
  kind    office
  country CU
  part-of cu-president
  since   2018-04-19
  form    ميغيل دياز كانيل
  form    ميغيل دياز-كانيل
  yes     رفض ميغيل دياز كانيل مقترح تبادل الأسرى
          actor  ميغيل دياز كانيل

actor javier-milei
  name    Javier Milei
  kind    office
  country AR
  part-of ar-president
  since   2023-12-10
  form    خافيير ميلي
  short   ميلي
  yes     أعلن خافيير ميلي تشكيل لجنة لمتابعة الهدنة
          actor  خافيير ميلي

actor jorge-rodriguez
  name    Jorge Rodríguez
  kind    office
  country VE
  form    خورخي رودريغيز
  form    خورخي رودريغس
  yes     وصل خورخي رودريغيز إلى العاصمة مساء أمس
          actor  خورخي رودريغيز
