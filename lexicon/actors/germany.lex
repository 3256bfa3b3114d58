# Germany

actor german-government
  name    German government
  kind    government
  country DE
  form    الحكومة الألمانية
  form    الحكومة الألمانية الاتحادية
  form    برلين الاتحادية
  yes     استدعت الحكومة الألمانية السفير للاحتجاج على التصريحات
          actor  الحكومة الألمانية

actor bundestag
  name    Bundestag
  also    German parliament
  kind    government
  country DE
  form    البوندستاغ
  form    البرلمان الألماني
  form    البوندستاج
  yes     استدعى البوندستاغ السفير للاحتجاج على التصريحات
          actor  البوندستاغ

actor german-police
  name    German police
  kind    police
  country DE
  form    الشرطة الألمانية
  form    الشرطة الاتحادية الألمانية
  yes     ضبطت الشرطة الألمانية كمية من الأسلحة في مستودع مهجور
          actor  الشرطة الألمانية

actor bfv
  name    Federal Office for the Protection of the Constitution
  kind    intelligence
  country DE
  form    هيئة حماية الدستور
  form    هيئة حماية الدستور الألمانية
  form    المكتب الاتحادي لحماية الدستور
  form    الاستخبارات الداخلية الألمانية
  yes     اعتقلت هيئة حماية الدستور ضابطا بتهمة التجسس
          actor  هيئة حماية الدستور

actor german-federal-prosecutor
  name    German Federal Prosecutor
  kind    government
  country DE
  form    الادعاء العام الاتحادي
  form    الادعاء الاتحادي الألماني
  form    النيابة العامة الفدرالية الألمانية
  form    الادعاء العام الألماني
  yes     ناقش الادعاء العام الاتحادي مشروع قانون مكافحة تمويل الإرهاب
          actor  الادعاء العام الاتحادي

actor cdu
  name    Christian Democratic Union
  kind    party
  country DE
  form    الاتحاد الديمقراطي المسيحي
  form    الحزب المسيحي الديمقراطي
  form    حزب الاتحاد المسيحي الديمقراطي
  yes     رفض الاتحاد الديمقراطي المسيحي نتائج الانتخابات التشريعية
          actor  الاتحاد الديمقراطي المسيحي

actor csu
  name    Christian Social Union
  kind    party
  country DE
  form    الاتحاد الاجتماعي المسيحي
  form    حزب الاتحاد المسيحي الاجتماعي
  form    الاتحاد المسيحي الاجتماعي
  yes     طالب الاتحاد الاجتماعي المسيحي بتشكيل لجنة تحقيق مستقلة
          actor  الاتحاد الاجتماعي المسيحي

actor spd
  name    Social Democratic Party of Germany
  kind    party
  country DE
  form    الحزب الاشتراكي الديمقراطي
  form    الحزب الاشتراكي الديمقراطي الألماني
  form    الحزب الديمقراطي الاشتراكي
  yes     رفض الحزب الاشتراكي الديمقراطي نتائج الانتخابات التشريعية
          actor  الحزب الاشتراكي الديمقراطي

actor afd
  name    Alternative for Germany
  kind    party
  country DE
  form    حزب البديل من أجل ألمانيا
  form    حزب البديل لألمانيا
  form    حزب البديل
  yes     انسحب حزب البديل من أجل ألمانيا من جلسات الحوار احتجاجا على القصف
          actor  حزب البديل من أجل ألمانيا

actor angela-merkel
  name    Angela Merkel
  kind    office
  gender  feminine
  country DE
  part-of german-chancellor
  since   2005-11-22
  until   2021-12-08
  form    أنغيلا ميركل
  form    أنجيلا ميركل
  form    انغيلا ميركل
  form    انجيلا ميركل
  form    ميركل
  form    المستشارة ميركل
  form    المستشارة الألمانية أنغيلا ميركل
  yes     غادرت أنغيلا ميركل مقر الاجتماع من دون الإدلاء بتصريح
          actor  أنغيلا ميركل

actor olaf-scholz
  name    Olaf Scholz
  kind    office
  country DE
  part-of german-chancellor
  since   2021-12-08
  until   2025-05-06
  form    أولاف شولتس
  form    أولاف شولتز
  short   شولتس
  yes     رحب أولاف شولتس بالإفراج عن المحتجزين
          actor  أولاف شولتس

actor friedrich-merz
  name    Friedrich Merz
  kind    office
  country DE
  part-of german-chancellor
  since   2025-05-06
  form    فريدريش ميرتس
  form    فريدريش ميرز
  short   ميرتس
  yes     أمر فريدريش ميرتس بفتح تحقيق في الحادث
          actor  فريدريش ميرتس

actor german-chancellor
  name    German Chancellor
  kind    office
  country DE
  form    المستشار الألماني
  form    المستشارة الألمانية
  yes     غادر المستشار الألماني مقر الاجتماع من دون الإدلاء بتصريح
          actor  المستشار الألماني

actor heiko-maas
  name    Heiko Maas
  kind    office
  country DE
  part-of de-foreign-minister
  since   2018-03-14
  until   2021-12-08
  form    هايكو ماس
  form    هيكو ماس
  yes     غادر هايكو ماس مقر الاجتماع من دون الإدلاء بتصريح
          actor  هايكو ماس

actor sigmar-gabriel
  name    Sigmar Gabriel
  kind    office
  country DE
  part-of de-foreign-minister
  since   2017-01-27
  until   2018-03-14
  form    زيغمار غابرييل
  form    سيغمار غابرييل
  short   غابرييل
  yes     اتهم زيغمار غابرييل خصوم الاتفاق بعرقلة تنفيذه
          actor  زيغمار غابرييل

actor annalena-baerbock
  name    Annalena Baerbock
  kind    office
  gender  feminine
  country DE
  part-of de-foreign-minister
  since   2021-12-08
  until   2025-05-06
  form    أنالينا بيربوك
  form    أنالينا بربوك
  short   بيربوك
  yes     دعت أنالينا بيربوك إلى وقف فوري للقتال
          actor  أنالينا بيربوك

actor horst-seehofer
  name    Horst Seehofer
  kind    office
  country DE
  part-of de-interior-minister
  since   2018-03-14
  until   2021-12-08
  form    هورست زيهوفر
  form    هورست سيهوفر
  short   زيهوفر
  short   سيهوفر
  yes     رفض هورست زيهوفر مقترح تبادل الأسرى
          actor  هورست زيهوفر

actor frank-walter-steinmeier
  name    Frank-Walter Steinmeier
  kind    office
  country DE
  part-of de-president
  since   2017-03-19
  form    فرانك فالتر شتاينماير
  form    فرانك-فالتر شتاينماير
  short   شتاينماير
  yes     غادر فرانك فالتر شتاينماير مقر الاجتماع من دون الإدلاء بتصريح
          actor  فرانك فالتر شتاينماير
