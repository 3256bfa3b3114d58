# Other European states and their leaders

actor giuseppe-conte
  name    Giuseppe Conte
  kind    office
  country IT
  part-of it-prime-minister
  since   2018-06-01
  until   2021-02-13
  form    جوزيبي كونتي
  form    جوزيبي كونتى
  short   كونتي
  yes     اتهم جوزيبي كونتي خصوم الاتفاق بعرقلة تنفيذه
          actor  جوزيبي كونتي

actor giorgia-meloni
  name    Giorgia Meloni
  kind    office
  gender  feminine
  country IT
  part-of it-prime-minister
  since   2022-10-22
  form    جورجا ميلوني
  form    جورجيا ميلوني
  form    جيورجيا ميلوني
  short   ميلوني
  yes     دعت جورجا ميلوني إلى وقف فوري للقتال
          actor  جورجا ميلوني

actor matteo-salvini
  name    Matteo Salvini
  kind    office
  country IT
  part-of it-interior-minister
  since   2018-06-01
  until   2019-09-05
  form    ماتيو سالفيني
  form    ماتيو سالفينى
  short   سالفيني
  yes     أكد ماتيو سالفيني أن التحقيق سيكون شفافا
          actor  ماتيو سالفيني

actor sergio-mattarella
  name    Sergio Mattarella
  kind    office
  country IT
  part-of it-president
  since   2015-02-03
  form    سيرجيو ماتاريلا
  form    سيرجو ماتاريلا
  short   ماتاريلا
  yes     أعلن سيرجيو ماتاريلا تشكيل لجنة لمتابعة الهدنة
          actor  سيرجيو ماتاريلا

actor luigi-di-maio
  name    Luigi Di Maio
  kind    office
  country IT
  form    لويجي دي مايو
  short   دي مايو
  yes     غادر لويجي دي مايو مقر الاجتماع من دون الإدلاء بتصريح
          actor  لويجي دي مايو

actor antonio-tajani
  name    Antonio Tajani
  kind    office
  country IT
  part-of it-foreign-minister
  since   2022-10-22
  form    أنطونيو تاياني
  short   تاياني
  yes     أدان أنطونيو تاياني الهجوم الذي استهدف السوق الشعبية
          actor  أنطونيو تاياني

actor five-star-movement
  name    Five Star Movement
  kind    party
  country IT
  form    حركة خمس نجوم
  form    حركة النجوم الخمس
  yes     انسحبت حركة خمس نجوم من جلسات الحوار احتجاجا على القصف
          actor  حركة خمس نجوم

actor lega
  name    League (Lega)
  kind    party
  country IT
  form    حزب الرابطة الإيطالي
  form    حزب الرابطة اليميني
  form    رابطة الشمال
  form    حزب رابطة الشمال
  yes     قال حزب الرابطة الإيطالي إن الحل العسكري غير ممكن
          actor  حزب الرابطة الإيطالي

actor italian-coast-guard
  name    Italian Coast Guard
  kind    police
  country IT
  form    خفر السواحل الإيطالي
  form    خفر السواحل الإيطالية
  yes     فكك خفر السواحل الإيطالي عبوة ناسفة قرب محطة القطار
          actor  خفر السواحل الإيطالي

actor pedro-sanchez
  name    Pedro Sánchez
  kind    office
  country ES
  part-of es-prime-minister
  since   2018-06-02
  form    بيدرو سانشيز
  form    بيدرو سانتشيث
  form    بيدرو سانتشيز
  short   سانشيز
  yes     وقع بيدرو سانشيز وثيقة التفاهم في ختام القمة
          actor  بيدرو سانشيز

actor mariano-rajoy
  name    Mariano Rajoy
  kind    office
  country ES
  part-of es-prime-minister
  since   2011-12-21
  until   2018-06-01
  form    ماريانو راخوي
  short   راخوي
  yes     أكد ماريانو راخوي أن التحقيق سيكون شفافا
          actor  ماريانو راخوي

actor carles-puigdemont
  name    Carles Puigdemont
  kind    office
  country ES
  form    كارليس بوتشيمون
  form    كارلس بوتشيمون
  form    كارلس بوجديمون
  form    كارليس بوجديمون
  form    كارليس بيغديمونت
  short   بوتشيمون
  yes     وقع كارليس بوتشيمون وثيقة التفاهم في ختام القمة
          actor  كارليس بوتشيمون

actor catalan-government
  name    Government of Catalonia
  kind    government
  country ES
  form    حكومة كتالونيا
  form    حكومة إقليم كتالونيا
  form    الحكومة الكتالونية
  yes     أعلنت حكومة كتالونيا فرض حظر التجول في العاصمة
          actor  حكومة كتالونيا

actor eta
  name    ETA
  kind    armed-group
  country ES
  form    منظمة إيتا
  form    حركة إيتا
  form    منظمة إيتا الباسكية
  form    حركة إيتا الانفصالية
  yes     سلمت منظمة إيتا المعبر إلى القوات الحكومية بموجب التسوية
          actor  منظمة إيتا

actor ira
  name    IRA
  kind    armed-group
  country GB
  form    الجيش الجمهوري الإيرلندي
  form    الجيش الجمهوري الأيرلندي
  form    الجيش الجمهوري الإيرلندي الجديد
  yes     أفرج الجيش الجمهوري الإيرلندي عن عشرين أسيرا بوساطة قبلية
          actor  الجيش الجمهوري الإيرلندي

actor sebastian-kurz
  name    Sebastian Kurz
  kind    office
  country AT
  form    سيباستيان كورتس
  form    سيباستيان كورتز
  form    سيبستيان كورتس
  short   كورتس
  yes     رحب سيباستيان كورتس بالإفراج عن المحتجزين
          actor  سيباستيان كورتس

actor viktor-orban
  name    Viktor Orbán
  kind    office
  country HU
  part-of hu-prime-minister
  since   2010-05-29
  form    فيكتور أوربان
  form    فكتور أوربان
  short   أوربان
  yes     وصف فيكتور أوربان الغارة بأنها انتهاك للسيادة
          actor  فيكتور أوربان

actor mark-rutte
  name    Mark Rutte
  kind    office
  country NL
  form    مارك روته
  form    مارك روتي
  short   روته
  yes     أشاد مارك روته بصمود المدافعين عن المدينة
          actor  مارك روته

actor charles-michel
  name    Charles Michel
  kind    office
  country BE
  form    شارل ميشيل
  form    شارل ميشال
  yes     دعا شارل ميشيل إلى وقف فوري للقتال
          actor  شارل ميشيل

actor alexis-tsipras
  name    Alexis Tsipras
  kind    office
  country GR
  part-of gr-prime-minister
  since   2015-01-26
  until   2019-07-08
  form    ألكسيس تسيبراس
  form    الكسيس تسيبراس
  form    أليكسيس تسيبراس
  short   تسيبراس
  yes     رفض ألكسيس تسيبراس مقترح تبادل الأسرى
          actor  ألكسيس تسيبراس

actor kyriakos-mitsotakis
  name    Kyriakos Mitsotakis
  kind    office
  country GR
  part-of gr-prime-minister
  since   2019-07-08
  form    كيرياكوس ميتسوتاكيس
  short   ميتسوتاكيس
  yes     تعهد كيرياكوس ميتسوتاكيس بملاحقة المسؤولين عن التفجير
          actor  كيرياكوس ميتسوتاكيس

actor alexander-lukashenko
  name    Alexander Lukashenko
  kind    office
  country BY
  part-of by-president
  since   1994-07-20
  form    ألكسندر لوكاشينكو
  form    ألكسندر لوكاشنكو
  form    الكسندر لوكاشينكو
  short   لوكاشينكو
  yes     نفى ألكسندر لوكاشينكو وجود مفاوضات سرية
          actor  ألكسندر لوكاشينكو

actor aleksandar-vucic
  name    Aleksandar Vučić
  kind    office
  country RS
  part-of rs-president
  since   2017-05-31
  form    ألكسندر فوتشيتش
  form    الكسندر فوتشيتش
  short   فوتشيتش
  yes     رفض ألكسندر فوتشيتش مقترح تبادل الأسرى
          actor  ألكسندر فوتشيتش

actor milorad-dodik
  name    Milorad Dodik
  kind    office
  country BA
  form    ميلوراد دوديك
  short   دوديك
  yes     نفى ميلوراد دوديك وجود مفاوضات سرية
          actor  ميلوراد دوديك

actor andrzej-duda
  name    Andrzej Duda
  kind    office
  country PL
  part-of pl-president
  since   2015-08-06
  until   2025-08-06
  form    أندريه دودا
  form    أندجي دودا
  form    أندجيه دودا
  short   دودا
  yes     دعا أندريه دودا إلى وقف فوري للقتال
          actor  أندريه دودا

actor donald-tusk
  name    Donald Tusk
  kind    office
  country PL
  form    دونالد توسك
  short   توسك
  yes     دعا دونالد توسك إلى وقف فوري للقتال
          actor  دونالد توسك

actor nicos-anastasiades
  name    Nicos Anastasiades
  kind    office
  country CY
  form    نيكوس أناستاسيادس
  form    نيكوس أناستاسياديس
  short   أناستاسيادس
  yes     أعلن نيكوس أناستاسيادس تشكيل لجنة لمتابعة الهدنة
          actor  نيكوس أناستاسيادس

actor ilham-aliyev
  name    Ilham Aliyev
  kind    office
  country AZ
  part-of az-president
  since   2003-10-31
  form    إلهام علييف
  short   علييف
  yes     أدان إلهام علييف الهجوم الذي استهدف السوق الشعبية
          actor  إلهام علييف

actor nikol-pashinyan
  name    Nikol Pashinyan
  kind    office
  country AM
  part-of am-prime-minister
  since   2018-05-08
  form    نيكول باشينيان
  short   باشينيان
  yes     وقع نيكول باشينيان وثيقة التفاهم في ختام القمة
          actor  نيكول باشينيان

actor azerbaijani-army
  name    Azerbaijani Army
  kind    army
  country AZ
  form    الجيش الأذربيجاني
  form    الجيش الأذري
  form    القوات الأذربيجانية
  form    القوات الأذرية
  yes     اعترض الجيش الأذربيجاني صاروخا أطلق باتجاه القاعدة
          actor  الجيش الأذربيجاني

actor armenian-forces
  name    Armenian forces
  kind    army
  country AM
  form    القوات الأرمينية
  form    القوات الأرمنية
  form    الجيش الأرميني
  yes     سيطرت القوات الأرمينية على المطار بعد قتال عنيف
          actor  القوات الأرمينية

actor nagorno-karabakh
  name    Nagorno-Karabakh authorities
  kind    armed-group
  country AZ
  form    سلطات قره باغ
  form    سلطات إقليم ناغورني قره باغ
  form    قوات ناغورني قره باغ
  yes     سيطرت سلطات قره باغ على حقل النفط بعد انسحاب الحراس
          actor  سلطات قره باغ

actor nursultan-nazarbayev
  name    Nursultan Nazarbayev
  kind    office
  country KZ
  form    نور سلطان نزارباييف
  form    نورسلطان نزارباييف
  short   نزارباييف
  yes     أشاد نور سلطان نزارباييف بصمود المدافعين عن المدينة
          actor  نور سلطان نزارباييف

actor kassym-jomart-tokayev
  name    Kassym-Jomart Tokayev
  kind    office
  country KZ
  form    قاسم جومارت توكاييف
  form    قاسم جومرت توكاييف
  short   توكاييف
  yes     دعا قاسم جومارت توكاييف إلى وقف فوري للقتال
          actor  قاسم جومارت توكاييف

actor pope-francis
  name    Pope Francis
  kind    office
  country VA
  since   2013-03-13
  until   2025-04-21
  form    البابا فرنسيس
  form    البابا فرانسيس
  form    بابا الفاتيكان
  form    بابا الفاتيكان فرنسيس
  form    البابا فرنسيس الأول
  short   البابا
  yes     طالب البابا فرنسيس بانسحاب القوات الأجنبية
          actor  البابا فرنسيس

actor pope-leo-xiv
  name    Pope Leo XIV
  kind    office
  country VA
  since   2025-05-08
  form    البابا ليو الرابع عشر
  form    البابا لاوون الرابع عشر
  short   البابا
  yes     تعهد البابا ليو الرابع عشر بملاحقة المسؤولين عن التفجير
          actor  البابا ليو الرابع عشر

actor giovanni-tria
  name    Giovanni Tria
  kind    office
  country IT
  part-of it-finance-minister
  since   2018-06-01
  until   2019-09-05
  form    جيوفاني تريا
  form    جوفاني تريا
  yes     وصل جيوفاني تريا إلى العاصمة مساء أمس
          actor  جيوفاني تريا

actor danilo-toninelli
  name    Danilo Toninelli
  kind    office
  country IT
  since   2018-06-01
  until   2019-09-05
  form    دانيلو تونينيلي
  yes     وصل دانيلو تونينيلي إلى العاصمة مساء أمس
          actor  دانيلو تونينيلي

actor boyko-borissov
  name    Boyko Borissov
  kind    office
  country BG
  part-of bg-prime-minister
  since   2017-05-04
  until   2021-05-12
  form    بويكو بوريسوف
  yes     وصل بويكو بوريسوف إلى العاصمة مساء أمس
          actor  بويكو بوريسوف

actor mateusz-morawiecki
  name    Mateusz Morawiecki
  kind    office
  country PL
  part-of pl-prime-minister
  since   2017-12-11
  until   2023-12-13
  form    ماتيوش مورافيتسكي
  form    ماتيوش مورافيسكي
  yes     وصل ماتيوش مورافيتسكي إلى العاصمة مساء أمس
          actor  ماتيوش مورافيتسكي
