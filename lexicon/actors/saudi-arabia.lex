# Saudi Arabia and the coalition it leads in Yemen

actor saudi-led-coalition
  name    Saudi-led coalition
  also    Arab coalition
  also    Coalition to Support Legitimacy in Yemen
  kind    mission
  country SA
  form    التحالف العربي
  form    تحالف دعم الشرعية
  form    تحالف دعم الشرعية في اليمن
  form    تحالف دعم الشرعية اليمنية
  form    التحالف العربي لدعم الشرعية
  form    التحالف العربي لدعم الشرعية في اليمن
  form    التحالف بقيادة السعودية
  form    التحالف الذي تقوده السعودية
  form    التحالف العربي بقيادة السعودية
  form    التحالف العربي الذي تقوده السعودية
  form    قوات التحالف العربي
  form    قوات تحالف دعم الشرعية
  form    قوات تحالف دعم الشرعية في اليمن
  form    التحالف السعودي
  form    التحالف السعودي الإماراتي
  form    تحالف العدوان
  form    قيادة القوات المشتركة للتحالف
  form    القوات المشتركة للتحالف
  form    التحالف العسكري بقيادة السعودية
  short   التحالف
  short   قوات التحالف
  yes     سحب التحالف العربي جزءا من القوة من البلدة الحدودية
          actor  التحالف العربي

actor saudi-led-coalition-air-force
  name    Arab Coalition air force
  also    Saudi-led coalition air force
  also    Saudi-led coalition
  also    Arab coalition
  kind    army
  country SA
  part-of saudi-led-coalition
  form    مقاتلات التحالف العربي
  form    طيران التحالف العربي
  form    مقاتلات تحالف دعم الشرعية
  form    طائرات التحالف العربي
  form    طيران تحالف دعم الشرعية
  short   مقاتلات التحالف
  short   طيران التحالف
  short   طائرات التحالف
  yes     نفت مقاتلات التحالف العربي سقوط قتلى في الاشتباكات الأخيرة
          actor  مقاتلات التحالف العربي

actor joint-incidents-assessment-team
  name    Joint Incidents Assessment Team
  kind    mission
  country SA
  part-of saudi-led-coalition
  form    الفريق المشترك لتقييم الحوادث
  form    فريق تقييم الحوادث
  yes     استهدف الفريق المشترك لتقييم الحوادث مواقع للتنظيم بعدة ضربات
          actor  الفريق المشترك لتقييم الحوادث

actor royal-saudi-air-defence
  name    Royal Saudi Air Defence Forces
  also    Saudi air defence
  also    Saudi air defense
  kind    army
  country SA
  form    قوات الدفاع الجوي الملكي السعودي
  form    الدفاع الجوي السعودي
  form    الدفاعات الجوية السعودية
  form    قوات الدفاع الجوي السعودي
  form    الدفاعات السعودية
  form    قوات الدفاع الجوي الملكي
  form    الدفاعات الجوية الملكية السعودية
  yes     اعترضت قوات الدفاع الجوي الملكي السعودي صاروخا أطلق باتجاه القاعدة
          actor  قوات الدفاع الجوي الملكي السعودي

actor saudi-national-guard
  name    Saudi National Guard
  kind    army
  country SA
  form    الحرس الوطني السعودي
  form    وزارة الحرس الوطني السعودية
  form    قوات الحرس الوطني السعودي
  yes     اتهم الحرس الوطني السعودي المسلحين بخرق وقف إطلاق النار
          actor  الحرس الوطني السعودي

actor saudi-public-prosecution
  name    Saudi Public Prosecution
  also    Saudi Public Prosecutor
  kind    government
  country SA
  form    النيابة العامة السعودية
  form    النيابة العامة في السعودية
  form    النيابة السعودية
  yes     كشفت النيابة العامة السعودية تفاصيل الخطة الأمنية الجديدة
          actor  النيابة العامة السعودية

actor saudi-state-security
  name    Saudi Presidency of State Security
  kind    intelligence
  country SA
  form    رئاسة أمن الدولة السعودية
  form    رئاسة أمن الدولة
  yes     حذرت رئاسة أمن الدولة السعودية من هجمات محتملة خلال الأعياد
          actor  رئاسة أمن الدولة السعودية

actor saudi-royal-court
  name    Saudi Royal Court
  kind    government
  country SA
  form    الديوان الملكي السعودي
  form    الديوان الملكي
  yes     رحب الديوان الملكي السعودي بالاتفاق الذي أبرم برعاية أممية
          actor  الديوان الملكي السعودي

actor saudi-border-guard
  name    Saudi Border Guard
  kind    police
  country SA
  form    حرس الحدود السعودي
  form    قوات حرس الحدود السعودية
  yes     فكك حرس الحدود السعودي عبوة ناسفة قرب محطة القطار
          actor  حرس الحدود السعودي

actor saudi-civil-defence
  name    Saudi Civil Defence
  kind    government
  country SA
  form    الدفاع المدني السعودي
  yes     قرر الدفاع المدني السعودي إغلاق المعابر البرية حتى إشعار آخر
          actor  الدفاع المدني السعودي

actor ksrelief
  name    King Salman Humanitarian Aid and Relief Centre
  also    KSrelief
  also    King Salman Relief Center
  kind    ngo
  country SA
  form    مركز الملك سلمان للإغاثة والأعمال الإنسانية
  form    مركز الملك سلمان للإغاثة
  form    مركز الملك سلمان
  yes     وزع مركز الملك سلمان للإغاثة والأعمال الإنسانية مساعدات غذائية على النازحين في المخيم
          actor  مركز الملك سلمان للإغاثة والأعمال الإنسانية

actor muslim-world-league
  name    Muslim World League
  kind    ngo
  country SA
  form    رابطة العالم الإسلامي
  yes     علقت رابطة العالم الإسلامي العمل في المنطقة بعد مقتل موظفين
          actor  رابطة العالم الإسلامي

actor saudi-aramco
  name    Saudi Aramco
  kind    government
  country SA
  form    شركة أرامكو السعودية
  form    أرامكو السعودية
  form    شركة أرامكو
  form    أرامكو
  yes     ناقشت شركة أرامكو السعودية مشروع قانون مكافحة تمويل الإرهاب
          actor  شركة أرامكو السعودية

actor king-salman
  name    King Salman
  kind    office
  country SA
  since   2015-01-23
  form    الملك سلمان بن عبد العزيز
  form    الملك سلمان بن عبدالعزيز
  form    الملك سلمان
  form    العاهل السعودي
  form    العاهل السعودي الملك سلمان
  form    خادم الحرمين الشريفين
  form    خادم الحرمين الشريفين الملك سلمان بن عبد العزيز
  form    خادم الحرمين الشريفين الملك سلمان بن عبدالعزيز
  yes     التقى الملك سلمان بن عبد العزيز وفدا من الوسطاء مساء الثلاثاء
          actor  الملك سلمان بن عبد العزيز

actor mohammed-bin-salman
  name    Mohammed bin Salman
  kind    office
  country SA
  form    محمد بن سلمان
  form    الأمير محمد بن سلمان
  form    ولي العهد السعودي
  form    ولي العهد السعودي الأمير محمد بن سلمان
  form    محمد بن سلمان بن عبد العزيز
  form    الأمير محمد بن سلمان بن عبدالعزيز
  short   بن سلمان
  short   ولي العهد
  yes     بحث محمد بن سلمان مع نظرائه تطورات الأزمة
          actor  محمد بن سلمان

actor adel-al-jubeir
  name    Adel al-Jubeir
  kind    office
  country SA
  part-of sa-foreign-minister
  since   2015-04-29
  until   2018-12-27
  form    عادل الجبير
  form    عادل بن أحمد الجبير
  short   الجبير
  yes     وصل عادل الجبير إلى العاصمة في زيارة غير معلنة
          actor  عادل الجبير

actor faisal-bin-farhan
  name    Faisal bin Farhan
  kind    office
  country SA
  part-of sa-foreign-minister
  since   2019-10-23
  form    فيصل بن فرحان
  form    الأمير فيصل بن فرحان
  yes     دعا فيصل بن فرحان إلى وقف فوري للقتال
          actor  فيصل بن فرحان

actor khalid-bin-salman
  name    Khalid bin Salman
  kind    office
  country SA
  part-of sa-defence-minister
  since   2022-09-27
  form    خالد بن سلمان
  form    الأمير خالد بن سلمان
  yes     طالب خالد بن سلمان بانسحاب القوات الأجنبية
          actor  خالد بن سلمان

actor turki-al-maliki
  name    Turki al-Maliki
  kind    office
  country SA
  part-of saudi-led-coalition
  form    تركي المالكي
  form    العقيد تركي المالكي
  form    العقيد الركن تركي المالكي
  form    العميد تركي المالكي
  form    العميد الركن تركي المالكي
  form    المتحدث الرسمي باسم قوات التحالف العقيد الركن تركي المالكي
  short   المالكي
  yes     رحب تركي المالكي بالإفراج عن المحتجزين
          actor  تركي المالكي

actor ahmed-asiri
  name    Ahmed Asiri
  kind    office
  country SA
  form    أحمد عسيري
  form    اللواء أحمد عسيري
  form    العميد أحمد عسيري
  short   عسيري
  yes     غادر أحمد عسيري مقر الاجتماع من دون الإدلاء بتصريح
          actor  أحمد عسيري

actor thamer-al-sabhan
  name    Thamer al-Sabhan
  kind    office
  country SA
  form    ثامر السبهان
  short   السبهان
  yes     أدان ثامر السبهان الهجوم الذي استهدف السوق الشعبية
          actor  ثامر السبهان

actor saud-al-qahtani
  name    Saud al-Qahtani
  kind    office
  country SA
  form    سعود القحطاني
  yes     تعهد سعود القحطاني بملاحقة المسؤولين عن التفجير
          actor  سعود القحطاني

actor abdulaziz-bin-saud
  name    Abdulaziz bin Saud bin Nayef
  kind    office
  country SA
  part-of sa-interior-minister
  since   2017-06-21
  form    عبد العزيز بن سعود بن نايف
  form    عبدالعزيز بن سعود بن نايف
  form    الأمير عبدالعزيز بن سعود
  form    الأمير عبد العزيز بن سعود
  yes     أكد عبد العزيز بن سعود بن نايف أن التحقيق سيكون شفافا
          actor  عبد العزيز بن سعود بن نايف

actor mohammed-al-jaber
  name    Mohammed Al Jaber
  kind    office
  country SA
  form    محمد آل جابر
  form    السفير محمد آل جابر
  yes     قال محمد آل جابر إن المحادثات ستستأنف الأسبوع المقبل
          actor  محمد آل جابر

actor abdallah-al-mouallimi
  name    Abdallah al-Mouallimi
  kind    office
  country SA
  form    عبد الله المعلمي
  form    عبدالله المعلمي
  yes     بحث عبد الله المعلمي مع نظرائه تطورات الأزمة
          actor  عبد الله المعلمي

actor turki-al-sheikh
  name    Turki Al-Sheikh
  kind    office
  country SA
  form    تركي آل الشيخ
  yes     وصل تركي آل الشيخ إلى العاصمة مساء أمس
          actor  تركي آل الشيخ

actor nizar-al-aloula
  name    Nizar al-Aloula
  kind    office
  country SA
  form    نزار العلولا
  yes     وصل نزار العلولا إلى العاصمة مساء أمس
          actor  نزار العلولا

actor fahd-bin-turki
  name    Fahd bin Turki
  kind    office
  country SA
  since   2018-02-27
  until   2020-08-31
  form    فهد بن تركي
  yes     وصل فهد بن تركي إلى العاصمة مساء أمس
          actor  فهد بن تركي
