# Congo, the Central African Republic and the Great Lakes

actor m23
  name    M23
  kind    armed-group
  country CD
  form    حركة 23 مارس
  form    حركة إم 23
  form    حركة إم23
  form    متمردو حركة 23 مارس
  form    متمردو إم 23
  short   الحركة
  yes     فقدت حركة 23 مارس معظم المواقع في الريف الشرقي
          actor  حركة 23 مارس

actor adf-congo
  name    Allied Democratic Forces
  kind    armed-group
  country CD
  form    القوات الديمقراطية المتحالفة
  form    تحالف القوى الديمقراطية المتمردة
  yes     انسحبت القوات الديمقراطية المتحالفة من البلدة باتجاه الجبال
          actor  القوات الديمقراطية المتحالفة

actor congolese-army
  name    DR Congo army
  kind    army
  country CD
  form    الجيش الكونغولي
  form    القوات الكونغولية
  form    القوات المسلحة الكونغولية
  yes     دمر الجيش الكونغولي نفقا يستخدمه المهربون قرب الحدود
          actor  الجيش الكونغولي

actor codeco
  name    CODECO
  kind    armed-group
  country CD
  form    ميليشيا كوديكو
  form    ميليشيات كوديكو
  yes     أعلنت ميليشيا كوديكو مقتل أحد القادة الميدانيين في غارة
          actor  ميليشيا كوديكو

actor monusco
  name    MONUSCO
  kind    mission
  country CD
  form    بعثة مونوسكو
  form    مونوسكو
  form    بعثة الأمم المتحدة في الكونغو الديمقراطية
  form    بعثة الأمم المتحدة لتحقيق الاستقرار في الكونغو الديمقراطية
  yes     نفت بعثة مونوسكو استهداف المدنيين في الغارة الأخيرة
          actor  بعثة مونوسكو

actor felix-tshisekedi
  name    Félix Tshisekedi
  kind    office
  country CD
  part-of cd-president
  since   2019-01-24
  form    فيليكس تشيسيكيدي
  form    فيليكس تشيسكيدي
  short   تشيسيكيدي
  yes     بحث فيليكس تشيسيكيدي مع نظرائه تطورات الأزمة
          actor  فيليكس تشيسيكيدي

actor joseph-kabila
  name    Joseph Kabila
  kind    office
  country CD
  part-of cd-president
  since   2001-01-26
  until   2019-01-24
  form    جوزيف كابيلا
  form    جوزف كابيلا
  short   كابيلا
  yes     هدد جوزيف كابيلا بالرد على أي هجوم جديد
          actor  جوزيف كابيلا

actor paul-kagame
  name    Paul Kagame
  kind    office
  country RW
  part-of rw-president
  since   2000-03-24
  form    بول كاغامي
  form    بول كاجامي
  form    بول كاغامى
  short   كاغامي
  yes     أجرى بول كاغامي اتصالا هاتفيا بشأن التصعيد الأخير
          actor  بول كاغامي

actor rwandan-army
  name    Rwandan army
  kind    army
  country RW
  form    الجيش الرواندي
  form    القوات الرواندية
  yes     نفى الجيش الرواندي سقوط قتلى في الاشتباكات الأخيرة
          actor  الجيش الرواندي

actor seleka
  name    Séléka
  kind    armed-group
  country CF
  form    حركة سيليكا
  form    تحالف سيليكا
  form    متمردو سيليكا
  form    سيليكا
  yes     دعت حركة سيليكا المقاتلين إلى الالتزام بالهدنة
          actor  حركة سيليكا

actor anti-balaka
  name    Anti-balaka
  kind    armed-group
  country CF
  form    ميليشيات أنتي بالاكا
  form    ميليشيا أنتي بالاكا
  form    أنتي بالاكا
  form    ميليشيات مناهضو بالاكا
  yes     انسحبت ميليشيات أنتي بالاكا من البلدة باتجاه الجبال
          actor  ميليشيات أنتي بالاكا

actor minusca
  name    MINUSCA
  kind    mission
  country CF
  form    بعثة مينوسكا
  form    مينوسكا
  form    بعثة الأمم المتحدة في أفريقيا الوسطى
  yes     استهدفت بعثة مينوسكا مواقع للتنظيم بعدة ضربات
          actor  بعثة مينوسكا

actor lra
  name    Lord's Resistance Army
  kind    armed-group
  country UG
  form    جيش الرب للمقاومة
  form    جيش الرب
  yes     فقد جيش الرب للمقاومة معظم المواقع في الريف الشرقي
          actor  جيش الرب للمقاومة

actor yoweri-museveni
  name    Yoweri Museveni
  kind    office
  country UG
  part-of ug-president
  since   1986-01-29
  form    يوري موسيفيني
  form    يويري موسيفيني
  short   موسيفيني
  yes     طالب يوري موسيفيني بانسحاب القوات الأجنبية
          actor  يوري موسيفيني

actor imbonerakure
  name    Imbonerakure
  kind    armed-group
  country BI
  form    ميليشيا إمبونيراكوري
  yes     قالت ميليشيا إمبونيراكوري إن الاتفاق لا يشمل المقاتلين الأجانب
          actor  ميليشيا إمبونيراكوري

actor ansar-al-sunna-mozambique
  name    Islamic State – Mozambique
  kind    armed-group
  country MZ
  part-of islamic-state
  form    جماعة أنصار السنة في موزمبيق
  form    تنظيم الدولة الإسلامية في موزمبيق
  form    داعش في موزمبيق
  yes     قالت جماعة أنصار السنة في موزمبيق إن الاتفاق لا يشمل المقاتلين الأجانب
          actor  جماعة أنصار السنة في موزمبيق

actor cyril-ramaphosa
  name    Cyril Ramaphosa
  kind    office
  country ZA
  part-of za-president
  since   2018-02-15
  form    سيريل رامافوزا
  form    سيريل رامابوزا
  short   رامافوزا
  yes     وقع سيريل رامافوزا وثيقة التفاهم في ختام القمة
          actor  سيريل رامافوزا

actor robert-mugabe
  name    Robert Mugabe
  kind    office
  country ZW
  until   2017-11-21
  form    روبرت موغابي
  form    روبرت موجابي
  short   موغابي
  yes     أشاد روبرت موغابي بصمود المدافعين عن المدينة
          actor  روبرت موغابي
