# United States

actor us-government
  name    US government
  also    US administration
  also    Trump administration
  also    United States government
  also    American government
  kind    government
  country US
  form    الحكومة الأمريكية
  form    الحكومة الأميركية
  form    الإدارة الأمريكية
  form    الإدارة الأميركية
  form    إدارة ترامب
  form    إدارة ترمب
  form    إدارة الرئيس ترامب
  form    إدارة بايدن
  form    إدارة الرئيس بايدن
  form    إدارة أوباما
  yes     قالت الحكومة الأمريكية إن التحقيق في الحادث ما زال جاريا
          actor  الحكومة الأمريكية

actor white-house
  name    White House
  also    US presidency
  kind    government
  country US
  form    البيت الأبيض
  form    البيت الابيض
  yes     دعا البيت الأبيض المواطنين إلى التعاون مع فرق الإنقاذ
          actor  البيت الأبيض

actor pentagon
  name    Pentagon
  also    US Department of Defense
  also    US Department of Defence
  also    US Defense Department
  kind    ministry
  country US
  form    البنتاغون
  form    البنتاجون
  form    وزارة الدفاع الأمريكية
  form    وزارة الدفاع الأميركية
  form    وزارة الحرب الأمريكية
  form    وزارة الحرب الأميركية
  form    وزارة الدفاع الأمريكية البنتاغون
  form    وزارة الدفاع الأميركية البنتاغون
  yes     استنكر البنتاغون استهداف الطواقم الطبية
          actor  البنتاغون

actor us-state-department
  name    US Department of State
  also    US State Department
  kind    ministry
  country US
  form    وزارة الخارجية الأمريكية
  form    وزارة الخارجية الأميركية
  form    الخارجية الأمريكية
  form    الخارجية الأميركية
  yes     أعلنت وزارة الخارجية الأمريكية مقتل ضابطين في تحطم مروحية
          actor  وزارة الخارجية الأمريكية

actor us-treasury
  name    US Treasury
  also    US Department of the Treasury
  also    US Treasury Department
  kind    ministry
  country US
  form    وزارة الخزانة الأمريكية
  short   وزارة الخزانة
  form    وزارة الخزانة الأميركية
  form    الخزانة الأمريكية
  form    الخزانة الأميركية
  short   وزارة الخزانة
  yes     أصدرت وزارة الخزانة الأمريكية بيانا بشأن الحادث الحدودي
          actor  وزارة الخزانة الأمريكية

actor us-justice-department
  name    US Department of Justice
  also    US Justice Department
  kind    ministry
  country US
  form    وزارة العدل الأمريكية
  form    وزارة العدل الأميركية
  yes     أصدرت وزارة العدل الأمريكية بيانا بشأن الحادث الحدودي
          actor  وزارة العدل الأمريكية

actor us-homeland-security
  name    US Department of Homeland Security
  also    Department of Homeland Security
  kind    ministry
  country US
  form    وزارة الأمن الداخلي الأمريكية
  form    وزارة الأمن الداخلي الأميركية
  form    وزارة الأمن الداخلي
  yes     حذرت وزارة الأمن الداخلي الأمريكية من تفاقم الوضع في المناطق المحاصرة
          actor  وزارة الأمن الداخلي الأمريكية

actor us-military
  name    US military
  also    US army
  also    US armed forces
  also    US forces
  also    American military
  also    US troops
  kind    army
  country US
  form    الجيش الأمريكي
  form    الجيش الأميركي
  form    القوات المسلحة الأمريكية
  form    القوات المسلحة الأميركية
  yes     سيطر الجيش الأمريكي على المطار بعد قتال عنيف
          actor  الجيش الأمريكي

actor us-forces
  name    US forces
  also    US military
  also    US army
  also    American forces
  also    US troops
  kind    army
  country US
  form    القوات الأمريكية
  form    القوات الأميركية
  form    القوات الامريكية
  form    قوات أمريكية
  form    قوات أميركية
  form    القوات الأمريكية في سوريا
  form    القوات الأميركية في سوريا
  yes     قصفت القوات الأمريكية مواقع للمسلحين بالمدفعية الثقيلة فجر اليوم
          actor  القوات الأمريكية

actor us-air-force
  name    US Air Force
  kind    army
  country US
  form    سلاح الجو الأمريكي
  form    سلاح الجو الأميركي
  form    القوات الجوية الأمريكية
  form    القوات الجوية الأميركية
  form    الطيران الأمريكي
  form    الطيران الأميركي
  form    المقاتلات الأمريكية
  form    الطائرات الأمريكية
  form    الطائرات الأميركية
  yes     سيطر سلاح الجو الأمريكي على المطار بعد قتال عنيف
          actor  سلاح الجو الأمريكي

actor us-navy
  name    US Navy
  kind    army
  country US
  form    البحرية الأمريكية
  form    البحرية الأميركية
  form    القوات البحرية الأمريكية
  form    القوات البحرية الأميركية
  form    سلاح البحرية الأمريكي
  yes     سيطرت البحرية الأمريكية على المطار بعد قتال عنيف
          actor  البحرية الأمريكية

actor us-marines
  name    US Marine Corps
  kind    army
  country US
  form    مشاة البحرية الأمريكية
  form    مشاة البحرية الأميركية
  form    قوات المارينز
  form    المارينز
  form    قوات مشاة البحرية الأمريكية
  yes     خسرت مشاة البحرية الأمريكية عشرة مقاتلين في كمين على الطريق الصحراوي
          actor  مشاة البحرية الأمريكية

actor us-central-command
  name    US Central Command
  also    CENTCOM
  kind    army
  country US
  form    القيادة المركزية الأمريكية
  form    القيادة المركزية الأميركية
  form    القيادة الوسطى الأميركية
  form    القيادة الوسطى الأمريكية
  form    سنتكوم
  form    القيادة المركزية للجيش الأمريكي
  form    القيادة العسكرية المركزية الأمريكية
  form    القيادة الوسطى الأمريكية
  form    سنتكوم
  form    القيادة الأميركية الوسطى
  short   القيادة المركزية
  yes     نشرت القيادة المركزية الأمريكية مدرعات عند مداخل البلدة
          actor  القيادة المركزية الأمريكية

actor us-africa-command
  name    US Africa Command
  kind    army
  country US
  form    القيادة الأمريكية في أفريقيا
  form    القيادة الأميركية في أفريقيا
  form    أفريكوم
  form    القيادة العسكرية الأمريكية في أفريقيا
  form    القيادة العسكرية الأميركية في أفريقيا
  yes     دفعت القيادة الأمريكية في أفريقيا بتعزيزات جديدة إلى خطوط التماس مساء الأحد
          actor  القيادة الأمريكية في أفريقيا

actor us-fifth-fleet
  name    US Fifth Fleet
  kind    army
  country US
  form    الأسطول الخامس الأمريكي
  form    الأسطول الخامس الأميركي
  form    الأسطول الأمريكي الخامس
  form    الأسطول الأميركي الخامس
  yes     صد الأسطول الخامس الأمريكي هجوما واسعا من ثلاثة محاور ليل الثلاثاء
          actor  الأسطول الخامس الأمريكي

actor international-coalition-against-is
  name    US-led coalition
  also    Global Coalition against Daesh
  also    International coalition
  also    US-led international coalition
  also    anti-ISIS coalition
  kind    mission
  country US
  form    التحالف الدولي
  form    التحالف الدولي ضد داعش
  form    التحالف الدولي ضد تنظيم الدولة الإسلامية
  form    التحالف الدولي بقيادة الولايات المتحدة
  form    التحالف الدولي بقيادة واشنطن
  form    التحالف بقيادة الولايات المتحدة
  form    التحالف الذي تقوده الولايات المتحدة
  form    التحالف الدولي الذي تقوده الولايات المتحدة
  form    قوات التحالف الدولي
  form    طيران التحالف الدولي
  form    طائرات التحالف الدولي
  form    مقاتلات التحالف الدولي
  form    التحالف الدولي لمحاربة داعش
  form    التحالف الدولي لمحاربة تنظيم الدولة الإسلامية
  short   التحالف
  short   قوات التحالف
  yes     أعلن التحالف الدولي تعرض إحدى الدوريات لإطلاق نار
          actor  التحالف الدولي

actor cia
  name    CIA
  also    Central Intelligence Agency
  kind    intelligence
  country US
  form    وكالة الاستخبارات المركزية الأمريكية
  form    وكالة الاستخبارات المركزية الأميركية
  form    وكالة المخابرات المركزية الأمريكية
  form    وكالة المخابرات المركزية الأميركية
  form    وكالة الاستخبارات المركزية
  form    وكالة المخابرات المركزية
  form    سي آي إيه
  form    السي آي إيه
  yes     أحبطت وكالة الاستخبارات المركزية الأمريكية مخططا لتفجير مبنى حكومي
          actor  وكالة الاستخبارات المركزية الأمريكية

actor fbi
  name    FBI
  also    Federal Bureau of Investigation
  kind    intelligence
  country US
  form    مكتب التحقيقات الفيدرالي
  form    مكتب التحقيقات الفدرالي
  form    مكتب التحقيقات الاتحادي
  form    مكتب التحقيقات الفيدرالي الأمريكي
  form    مكتب التحقيقات الفدرالي الأمريكي
  form    إف بي آي
  form    مكتب التحقيقات الاتحادي الأمريكي
  yes     أحبط مكتب التحقيقات الفيدرالي مخططا لتفجير مبنى حكومي
          actor  مكتب التحقيقات الفيدرالي

actor nsa
  name    National Security Agency
  kind    intelligence
  country US
  form    وكالة الأمن القومي الأمريكية
  form    وكالة الأمن القومي الأميركية
  yes     راقبت وكالة الأمن القومي الأمريكية اتصالات المشتبه بهم منذ الصيف
          actor  وكالة الأمن القومي الأمريكية

actor us-secret-service
  name    US Secret Service
  kind    police
  country US
  form    جهاز الخدمة السرية
  form    جهاز الخدمة السرية الأمريكي
  form    الخدمة السرية الأمريكية
  yes     قال جهاز الخدمة السرية إن المهاجم قتل برصاص أحد الحراس
          actor  جهاز الخدمة السرية

actor us-national-security-council
  name    US National Security Council
  kind    government
  country US
  form    مجلس الأمن القومي الأمريكي
  form    مجلس الأمن القومي الأميركي
  yes     اتهم مجلس الأمن القومي الأمريكي أطرافا خارجية بتمويل المسلحين
          actor  مجلس الأمن القومي الأمريكي

actor us-congress
  name    US Congress
  also    Congress
  kind    government
  country US
  form    الكونغرس
  form    الكونغرس الأمريكي
  form    الكونغرس الأميركي
  form    الكونجرس
  form    الكونجرس الأمريكي
  yes     أعلن الكونغرس فرض حظر التجول في العاصمة
          actor  الكونغرس

actor us-senate
  name    US Senate
  kind    government
  country US
  form    مجلس الشيوخ الأمريكي
  form    مجلس الشيوخ الأميركي
  yes     رفض مجلس الشيوخ الأمريكي شروط الوسطاء لاستئناف المحادثات
          actor  مجلس الشيوخ الأمريكي

actor us-house
  name    US House of Representatives
  also    House of Representatives
  kind    government
  country US
  form    مجلس النواب الأمريكي
  form    مجلس النواب الأميركي
  yes     اتهم مجلس النواب الأمريكي أطرافا خارجية بتمويل المسلحين
          actor  مجلس النواب الأمريكي

actor us-supreme-court
  name    US Supreme Court
  kind    government
  country US
  form    المحكمة العليا الأمريكية
  form    المحكمة العليا الأميركية
  yes     دعت المحكمة العليا الأمريكية المواطنين إلى التعاون مع فرق الإنقاذ
          actor  المحكمة العليا الأمريكية

actor us-embassy
  name    US embassy
  kind    government
  country US
  form    السفارة الأمريكية
  form    السفارة الأميركية
  yes     كشفت السفارة الأمريكية تفاصيل الخطة الأمنية الجديدة
          actor  السفارة الأمريكية

actor usaid
  name    USAID
  kind    government
  country US
  form    الوكالة الأمريكية للتنمية الدولية
  form    الوكالة الأميركية للتنمية الدولية
  yes     استدعت الوكالة الأمريكية للتنمية الدولية السفير للاحتجاج على التصريحات
          actor  الوكالة الأمريكية للتنمية الدولية

actor us-federal-reserve
  name    US Federal Reserve
  kind    government
  country US
  form    مجلس الاحتياطي الاتحادي
  form    مجلس الاحتياطي الفيدرالي
  form    الاحتياطي الفيدرالي الأمريكي
  yes     نفى مجلس الاحتياطي الاتحادي وجود قوات أجنبية على الأراضي الوطنية
          actor  مجلس الاحتياطي الاتحادي

actor us-national-guard
  name    US National Guard
  kind    army
  country US
  form    الحرس الوطني الأمريكي
  form    الحرس الوطني الأميركي
  yes     استعاد الحرس الوطني الأمريكي السيطرة على تلال مشرفة على الطريق الدولي
          actor  الحرس الوطني الأمريكي

actor us-coast-guard
  name    US Coast Guard
  kind    police
  country US
  form    خفر السواحل الأمريكي
  form    خفر السواحل الأميركي
  yes     أعلن خفر السواحل الأمريكي توقيف خمسة مشتبه بهم في المداهمة
          actor  خفر السواحل الأمريكي

actor us-ice
  name    US Immigration and Customs Enforcement
  kind    police
  country US
  form    وكالة الهجرة والجمارك الأمريكية
  form    إدارة الهجرة والجمارك الأمريكية
  form    وكالة الهجرة والجمارك الأميركية
  yes     داهمت وكالة الهجرة والجمارك الأمريكية منازل في الضاحية بحثا عن مطلوبين
          actor  وكالة الهجرة والجمارك الأمريكية

actor us-officials
  name    US officials
  kind    category
  country US
  form    مسؤولون أمريكيون
  form    مسؤولون أميركيون
  form    المسؤولون الأمريكيون
  form    المسؤولين الأمريكيين
  form    مسؤولين أمريكيين
  form    مسؤولين أميركيين
  yes     تجمع مسؤولون أمريكيون قرب المستشفى بانتظار الأخبار
          actor  مسؤولون أمريكيون

actor democratic-party-us
  name    Democratic Party (US)
  kind    party
  country US
  form    الحزب الديمقراطي الأمريكي
  form    الحزب الديمقراطي الأميركي
  form    الحزب الديموقراطي الأميركي
  yes     اتهم الحزب الديمقراطي الأمريكي الحكومة بالتضييق على الحريات
          actor  الحزب الديمقراطي الأمريكي

actor republican-party-us
  name    Republican Party (US)
  kind    party
  country US
  form    الحزب الجمهوري الأمريكي
  form    الحزب الجمهوري الأميركي
  form    الحزب الجمهوري الحاكم
  yes     دعا الحزب الجمهوري الأمريكي إلى مظاهرات سلمية يوم الجمعة
          actor  الحزب الجمهوري الأمريكي

actor blackwater
  name    Blackwater
  kind    armed-group
  country US
  form    شركة بلاك ووتر
  form    بلاك ووتر
  yes     دعت شركة بلاك ووتر المقاتلين إلى الالتزام بالهدنة
          actor  شركة بلاك ووتر

actor donald-trump
  name    Donald Trump
  kind    office
  country US
  part-of us-president
  since   2017-01-20
  until   2021-01-20
  since   2025-01-20
  form    دونالد ترامب
  form    دونالد ترمب
  form    ترامب
  form    ترمب
  form    الرئيس ترامب
  form    الرئيس ترمب
  form    الرئيس دونالد ترامب
  form    الرئيس دونالد ترمب
  yes     وصل دونالد ترامب إلى العاصمة في زيارة غير معلنة
          actor  دونالد ترامب

actor joe-biden
  name    Joe Biden
  kind    office
  country US
  part-of us-president
  since   2021-01-20
  until   2025-01-20
  form    جو بايدن
  form    بايدن
  form    الرئيس بايدن
  form    جوزيف بايدن
  yes     أكد جو بايدن أن التحقيق سيكون شفافا
          actor  جو بايدن

actor barack-obama
  name    Barack Obama
  kind    office
  country US
  part-of us-president
  since   2009-01-20
  until   2017-01-20
  form    باراك أوباما
  form    باراك اوباما
  form    أوباما
  form    الرئيس أوباما
  yes     أمر باراك أوباما بفتح تحقيق في الحادث
          actor  باراك أوباما

actor george-w-bush
  name    George W. Bush
  kind    office
  country US
  part-of us-president
  since   2001-01-20
  until   2009-01-20
  form    جورج دبليو بوش
  form    جورج بوش الابن
  form    جورج بوش
  short   بوش
  yes     وصف جورج دبليو بوش الغارة بأنها انتهاك للسيادة
          actor  جورج دبليو بوش

actor us-president
  name    US President
  kind    office
  country US
  form    الرئيس الأمريكي
  form    الرئيس الأميركي
  form    الرئيس الامريكي
  form    رئيس الولايات المتحدة
  form    الرئيس الأمريكي الحالي
  yes     التقى الرئيس الأمريكي وفدا من الوسطاء مساء الثلاثاء
          actor  الرئيس الأمريكي

actor mike-pence
  name    Mike Pence
  kind    office
  country US
  form    مايك بنس
  form    مايك بينس
  short   بنس
  yes     تعهد مايك بنس بملاحقة المسؤولين عن التفجير
          actor  مايك بنس

actor kamala-harris
  name    Kamala Harris
  kind    office
  gender  feminine
  country US
  form    كامالا هاريس
  form    كمالا هاريس
  short   هاريس
  yes     حذرت كامالا هاريس من انهيار الهدنة
          actor  كامالا هاريس

actor jd-vance
  name    JD Vance
  kind    office
  country US
  form    جي دي فانس
  form    جيه دي فانس
  form    جاي دي فانس
  short   فانس
  yes     اتهم جي دي فانس خصوم الاتفاق بعرقلة تنفيذه
          actor  جي دي فانس

actor us-vice-president
  name    US Vice President
  kind    office
  country US
  form    نائب الرئيس الأمريكي
  form    نائب الرئيس الأميركي
  yes     وصف نائب الرئيس الأمريكي الغارة بأنها انتهاك للسيادة
          actor  نائب الرئيس الأمريكي

actor us-secretary-of-state
  name    US Secretary of State
  kind    office
  country US
  form    وزير الخارجية الأمريكي
  form    وزير الخارجية الأميركي
  form    وزيرة الخارجية الأمريكية
  form    وزيرة الخارجية الأميركية
  yes     غادر وزير الخارجية الأمريكي مقر الاجتماع من دون الإدلاء بتصريح
          actor  وزير الخارجية الأمريكي

actor us-secretary-of-defence
  name    US Secretary of Defense
  kind    office
  country US
  form    وزير الدفاع الأمريكي
  form    وزير الدفاع الأميركي
  form    وزير الحرب الأمريكي
  form    وزير الحرب الأميركي
  yes     أعلن وزير الدفاع الأمريكي تشكيل لجنة لمتابعة الهدنة
          actor  وزير الدفاع الأمريكي

actor mike-pompeo
  name    Mike Pompeo
  kind    office
  country US
  part-of us-secretary-of-state
  since   2018-04-26
  until   2021-01-20
  form    مايك بومبيو
  form    بومبيو
  yes     اتهم مايك بومبيو خصوم الاتفاق بعرقلة تنفيذه
          actor  مايك بومبيو

actor rex-tillerson
  name    Rex Tillerson
  kind    office
  country US
  part-of us-secretary-of-state
  since   2017-02-01
  until   2018-03-31
  form    ريكس تيلرسون
  form    ركس تيلرسون
  form    تيلرسون
  yes     دعا ريكس تيلرسون إلى وقف فوري للقتال
          actor  ريكس تيلرسون

actor john-kerry
  name    John Kerry
  kind    office
  country US
  part-of us-secretary-of-state
  since   2013-02-01
  until   2017-01-20
  form    جون كيري
  short   كيري
  yes     حذر جون كيري من انهيار الهدنة
          actor  جون كيري

actor hillary-clinton
  name    Hillary Clinton
  kind    office
  gender  feminine
  country US
  part-of us-secretary-of-state
  since   2009-01-21
  until   2013-02-01
  form    هيلاري كلينتون
  short   كلينتون
  yes     غادرت هيلاري كلينتون مقر الاجتماع من دون الإدلاء بتصريح
          actor  هيلاري كلينتون

actor antony-blinken
  name    Antony Blinken
  kind    office
  country US
  part-of us-secretary-of-state
  since   2021-01-26
  until   2025-01-20
  form    أنتوني بلينكن
  form    أنتوني بلينكين
  form    بلينكن
  yes     حذر أنتوني بلينكن من انهيار الهدنة
          actor  أنتوني بلينكن

actor marco-rubio
  name    Marco Rubio
  kind    office
  country US
  part-of us-secretary-of-state
  since   2025-01-21
  form    ماركو روبيو
  form    روبيو
  yes     وصل ماركو روبيو إلى العاصمة في زيارة غير معلنة
          actor  ماركو روبيو

actor james-mattis
  name    James Mattis
  kind    office
  country US
  part-of us-secretary-of-defence
  since   2017-01-20
  until   2018-12-31
  form    جيمس ماتيس
  form    جيم ماتيس
  form    ماتيس
  yes     أعلن جيمس ماتيس تشكيل لجنة لمتابعة الهدنة
          actor  جيمس ماتيس

actor mark-esper
  name    Mark Esper
  kind    office
  country US
  part-of us-secretary-of-defence
  since   2019-07-23
  until   2020-11-09
  form    مارك إسبر
  short   إسبر
  yes     اتهم مارك إسبر خصوم الاتفاق بعرقلة تنفيذه
          actor  مارك إسبر

actor lloyd-austin
  name    Lloyd Austin
  kind    office
  country US
  part-of us-secretary-of-defence
  since   2021-01-22
  until   2025-01-20
  form    لويد أوستن
  short   أوستن
  yes     طالب لويد أوستن بانسحاب القوات الأجنبية
          actor  لويد أوستن

actor pete-hegseth
  name    Pete Hegseth
  kind    office
  country US
  part-of us-secretary-of-defence
  since   2025-01-25
  form    بيت هيغسيث
  form    بيت هيغسث
  form    هيغسيث
  yes     غادر بيت هيغسيث مقر الاجتماع من دون الإدلاء بتصريح
          actor  بيت هيغسيث

actor ash-carter
  name    Ash Carter
  kind    office
  country US
  part-of us-secretary-of-defence
  since   2015-02-17
  until   2017-01-20
  form    آشتون كارتر
  form    أشتون كارتر
  form    آش كارتر
  short   كارتر
  yes     بحث آشتون كارتر مع نظرائه تطورات الأزمة
          actor  آشتون كارتر

actor john-bolton
  name    John Bolton
  kind    office
  country US
  form    جون بولتون
  form    بولتون
  yes     حذر جون بولتون من انهيار الهدنة
          actor  جون بولتون

actor jake-sullivan
  name    Jake Sullivan
  kind    office
  country US
  form    جيك سوليفان
  form    جيك ساليفان
  short   سوليفان
  yes     قال جيك سوليفان إن المحادثات ستستأنف الأسبوع المقبل
          actor  جيك سوليفان

actor us-national-security-adviser
  name    US National Security Adviser
  kind    office
  country US
  form    مستشار الأمن القومي الأمريكي
  form    مستشار الأمن القومي الأميركي
  form    مستشار الأمن القومي في البيت الأبيض
  yes     أدان مستشار الأمن القومي الأمريكي الهجوم الذي استهدف السوق الشعبية
          actor  مستشار الأمن القومي الأمريكي

actor nikki-haley
  name    Nikki Haley
  kind    office
  gender  feminine
  country US
  form    نيكي هايلي
  form    نيكي هيلي
  short   هايلي
  short   هيلي
  yes     غادرت نيكي هايلي مقر الاجتماع من دون الإدلاء بتصريح
          actor  نيكي هايلي

actor mike-waltz
  name    Mike Waltz
  kind    office
  country US
  form    مايك والتز
  form    مايك وولتز
  short   والتز
  yes     وقع مايك والتز وثيقة التفاهم في ختام القمة
          actor  مايك والتز

actor steve-witkoff
  name    Steve Witkoff
  kind    office
  country US
  form    ستيف ويتكوف
  form    ويتكوف
  yes     وصف ستيف ويتكوف الغارة بأنها انتهاك للسيادة
          actor  ستيف ويتكوف

actor jared-kushner
  name    Jared Kushner
  kind    office
  country US
  form    جاريد كوشنر
  form    كوشنر
  yes     أدان جاريد كوشنر الهجوم الذي استهدف السوق الشعبية
          actor  جاريد كوشنر

actor tom-barrack
  name    Tom Barrack
  kind    office
  country US
  form    توم باراك
  form    توم براك
  short   باراك
  yes     تعهد توم باراك بملاحقة المسؤولين عن التفجير
          actor  توم باراك

actor amos-hochstein
  name    Amos Hochstein
  kind    office
  country US
  form    آموس هوكشتاين
  form    عاموس هوكشتاين
  form    هوكشتاين
  yes     اتهم آموس هوكشتاين خصوم الاتفاق بعرقلة تنفيذه
          actor  آموس هوكشتاين

actor brett-mcgurk
  name    Brett McGurk
  kind    office
  country US
  form    بريت ماكغورك
  form    بريت ماكجورك
  short   ماكغورك
  yes     أعلن بريت ماكغورك تشكيل لجنة لمتابعة الهدنة
          actor  بريت ماكغورك

actor james-jeffrey
  name    James Jeffrey
  kind    office
  country US
  form    جيمس جيفري
  short   جيفري
  yes     نفى جيمس جيفري وجود مفاوضات سرية
          actor  جيمس جيفري

actor zalmay-khalilzad
  name    Zalmay Khalilzad
  kind    office
  country US
  form    زلماي خليل زاد
  form    خليل زاد
  yes     أمر زلماي خليل زاد بفتح تحقيق في الحادث
          actor  زلماي خليل زاد

actor brian-hook
  name    Brian Hook
  kind    office
  country US
  form    براين هوك
  form    برايان هوك
  yes     وصف براين هوك الغارة بأنها انتهاك للسيادة
          actor  براين هوك

actor steven-mnuchin
  name    Steven Mnuchin
  kind    office
  country US
  form    ستيفن منوتشين
  form    ستيفن منوشين
  short   منوتشين
  short   منوشين
  yes     طالب ستيفن منوتشين بانسحاب القوات الأجنبية
          actor  ستيفن منوتشين

actor joseph-votel
  name    Joseph Votel
  kind    office
  country US
  part-of us-central-command
  form    جوزيف فوتيل
  form    الجنرال جوزيف فوتيل
  form    جوزف فوتيل
  short   فوتيل
  yes     وقع جوزيف فوتيل وثيقة التفاهم في ختام القمة
          actor  جوزيف فوتيل

actor kenneth-mckenzie
  name    Kenneth McKenzie
  kind    office
  country US
  part-of us-central-command
  form    كينيث ماكنزي
  form    الجنرال كينيث ماكنزي
  short   ماكنزي
  yes     بحث كينيث ماكنزي مع نظرائه تطورات الأزمة
          actor  كينيث ماكنزي

actor michael-kurilla
  name    Michael Kurilla
  kind    office
  country US
  part-of us-central-command
  form    مايكل كوريلا
  form    الجنرال مايكل كوريلا
  short   كوريلا
  yes     دعا مايكل كوريلا إلى وقف فوري للقتال
          actor  مايكل كوريلا

actor centcom-commander
  name    Commander of US Central Command
  kind    office
  country US
  part-of us-central-command
  form    قائد القيادة المركزية الأمريكية
  form    قائد القيادة المركزية الأميركية
  yes     أمر قائد القيادة المركزية الأمريكية بفتح تحقيق في الحادث
          actor  قائد القيادة المركزية الأمريكية

actor joseph-dunford
  name    Joseph Dunford
  kind    office
  country US
  form    جوزيف دانفورد
  form    الجنرال جوزيف دانفورد
  form    جوزف دانفورد
  short   دانفورد
  yes     طالب جوزيف دانفورد بانسحاب القوات الأجنبية
          actor  جوزيف دانفورد

actor mark-milley
  name    Mark Milley
  kind    office
  country US
  form    مارك ميلي
  form    الجنرال مارك ميلي
  yes     قال مارك ميلي إن المحادثات ستستأنف الأسبوع المقبل
          actor  مارك ميلي

actor heather-nauert
  name    Heather Nauert
  kind    office
  gender  feminine
  country US
  form    هيذر ناورت
  form    هيذر نويرت
  short   ناورت
  yes     حذرت هيذر ناورت من انهيار الهدنة
          actor  هيذر ناورت

actor sarah-sanders
  name    Sarah Sanders
  kind    office
  gender  feminine
  country US
  form    سارة ساندرز
  form    ساره ساندرز
  form    سارة هاكابي ساندرز
  short   ساندرز
  yes     التقت سارة ساندرز وفدا من الوسطاء مساء الثلاثاء
          actor  سارة ساندرز

actor robert-mueller
  name    Robert Mueller
  kind    office
  country US
  form    روبرت مولر
  short   مولر
  yes     قال روبرت مولر إن المحادثات ستستأنف الأسبوع المقبل
          actor  روبرت مولر

actor nancy-pelosi
  name    Nancy Pelosi
  kind    office
  gender  feminine
  country US
  form    نانسي بيلوسي
  short   بيلوسي
  yes     هددت نانسي بيلوسي بالرد على أي هجوم جديد
          actor  نانسي بيلوسي

actor john-mccain
  name    John McCain
  kind    office
  country US
  form    جون ماكين
  short   ماكين
  yes     أدان جون ماكين الهجوم الذي استهدف السوق الشعبية
          actor  جون ماكين

actor lindsey-graham
  name    Lindsey Graham
  kind    office
  country US
  form    ليندسي غراهام
  form    ليندزي غراهام
  form    ليندسي جراهام
  yes     رحب ليندسي غراهام بالإفراج عن المحتجزين
          actor  ليندسي غراهام

actor jeff-sessions
  name    Jeff Sessions
  kind    office
  country US
  since   2017-02-09
  until   2018-11-07
  form    جيف سيشنز
  form    جيف سيشونز
  form    سيشنز
  yes     وصل جيف سيشنز إلى العاصمة مساء أمس
          actor  جيف سيشنز

actor kirstjen-nielsen
  name    Kirstjen Nielsen
  kind    office
  gender  feminine
  country US
  since   2017-12-06
  until   2019-04-10
  form    كيرستين نيلسن
  form    كيرستن نيلسن
  yes     وصل كيرستين نيلسن إلى العاصمة مساء أمس
          actor  كيرستين نيلسن

actor bob-menendez
  name    Bob Menendez
  kind    office
  country US
  form    روبرت مينديز
  form    بوب مينينديز
  form    روبرت مينينديز
  yes     وصل روبرت مينديز إلى العاصمة مساء أمس
          actor  روبرت مينديز

actor wilbur-ross
  name    Wilbur Ross
  kind    office
  country US
  since   2017-02-28
  until   2021-01-20
  form    ويلبور روس
  form    ويلبر روس
  yes     وصل ويلبور روس إلى العاصمة مساء أمس
          actor  ويلبور روس

actor robert-lighthizer
  name    Robert Lighthizer
  kind    office
  country US
  since   2017-05-15
  until   2021-01-20
  form    روبرت لايتهايزر
  yes     وصل روبرت لايتهايزر إلى العاصمة مساء أمس
          actor  روبرت لايتهايزر

actor melania-trump
  name    Melania Trump
  kind    office
  gender  feminine
  country US
  form    ميلانيا ترامب
  form    ميلانيا ترمب
  yes     وصل ميلانيا ترامب إلى العاصمة مساء أمس
          actor  ميلانيا ترامب

actor ivanka-trump
  name    Ivanka Trump
  kind    office
  gender  feminine
  country US
  form    إيفانكا ترامب
  form    إيفانكا ترمب
  yes     وصل إيفانكا ترامب إلى العاصمة مساء أمس
          actor  إيفانكا ترامب
