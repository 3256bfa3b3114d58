# Sudan

actor sudanese-army
  name    Sudanese Armed Forces
  also    Sudanese army
  also    Sudanese military
  kind    army
  country SD
  form    الجيش السوداني
  form    القوات المسلحة السودانية
  form    قوات الجيش السوداني
  short   الجيش
  yes     واصل الجيش السوداني عمليات التمشيط في الأحياء الشرقية
          actor  الجيش السوداني

actor rapid-support-forces
  name    Rapid Support Forces
  also    RSF
  kind    armed-group
  country SD
  form    قوات الدعم السريع
  form    الدعم السريع
  form    ميليشيا الدعم السريع
  form    مليشيا الدعم السريع
  form    قوات الدعم السريع السودانية
  form    الجنجويد
  form    ميليشيا الجنجويد
  form    مليشيا الجنجويد
  yes     دعت قوات الدعم السريع المقاتلين إلى الالتزام بالهدنة
          actor  قوات الدعم السريع

actor sudanese-sovereignty-council
  name    Sovereignty Council of Sudan
  kind    government
  country SD
  form    مجلس السيادة السوداني
  form    مجلس السيادة الانتقالي
  form    مجلس السيادة الانتقالي في السودان
  form    المجلس السيادي السوداني
  yes     أدان مجلس السيادة السوداني الهجوم على السفارة ووصفته بالإرهابي
          actor  مجلس السيادة السوداني

actor sudanese-transitional-military-council
  name    Transitional Military Council
  kind    government
  country SD
  form    المجلس العسكري الانتقالي السوداني
  form    المجلس العسكري السوداني
  form    المجلس العسكري الانتقالي في السودان
  form    المجلس العسكري الانتقالي
  yes     نفى المجلس العسكري الانتقالي السوداني وجود قوات أجنبية على الأراضي الوطنية
          actor  المجلس العسكري الانتقالي السوداني

actor forces-of-freedom-and-change
  name    Forces of Freedom and Change
  kind    party
  country SD
  form    قوى إعلان الحرية والتغيير
  form    قوى الحرية والتغيير
  form    ائتلاف قوى الحرية والتغيير
  yes     طالبت قوى إعلان الحرية والتغيير بتشكيل لجنة تحقيق مستقلة
          actor  قوى إعلان الحرية والتغيير

actor sudanese-professionals
  name    Sudanese Professionals Association
  kind    party
  country SD
  form    تجمع المهنيين السودانيين
  form    تجمع المهنيين السوداني
  form    تجمع المهنيين
  yes     طالب تجمع المهنيين السودانيين بتشكيل لجنة تحقيق مستقلة
          actor  تجمع المهنيين السودانيين

actor sumoud
  name    Sumoud coalition
  kind    party
  country SD
  form    تحالف صمود
  form    التحالف المدني الديمقراطي لقوى الثورة
  yes     نظم تحالف صمود اعتصاما أمام مقر البرلمان
          actor  تحالف صمود

actor taqaddum
  name    Taqaddum
  kind    party
  country SD
  form    تنسيقية القوى الديمقراطية المدنية
  form    تنسيقية تقدم
  yes     أعلنت تنسيقية القوى الديمقراطية المدنية مقاطعة المؤتمر المقبل
          actor  تنسيقية القوى الديمقراطية المدنية

actor tasis
  name    Sudan Founding Alliance (Tasis)
  kind    party
  country SD
  form    تحالف السودان التأسيسي
  form    تحالف تأسيس
  form    حكومة تأسيس
  yes     وقع تحالف السودان التأسيسي اتفاقا مع القوى السياسية الأخرى
          actor  تحالف السودان التأسيسي

actor splm-n
  name    Sudan People's Liberation Movement–North
  kind    armed-group
  country SD
  form    الحركة الشعبية لتحرير السودان قطاع الشمال
  form    الحركة الشعبية قطاع الشمال
  form    الحركة الشعبية شمال
  form    الحركة الشعبية لتحرير السودان شمال
  form    الجيش الشعبي قطاع الشمال
  yes     خاضت الحركة الشعبية لتحرير السودان قطاع الشمال معارك مع فصيل منافس قرب الحدود
          actor  الحركة الشعبية لتحرير السودان قطاع الشمال

actor slm-nur
  name    Sudan Liberation Movement (Abdel Wahid)
  kind    armed-group
  country SD
  form    حركة تحرير السودان جناح عبد الواحد نور
  form    حركة جيش تحرير السودان جناح عبد الواحد
  form    حركة تحرير السودان
  yes     أفرجت حركة تحرير السودان جناح عبد الواحد نور عن عشرين أسيرا بوساطة قبلية
          actor  حركة تحرير السودان جناح عبد الواحد نور

actor slm-minnawi
  name    Sudan Liberation Movement (Minnawi)
  kind    armed-group
  country SD
  form    حركة تحرير السودان جناح مناوي
  form    حركة جيش تحرير السودان جناح مناوي
  form    حركة مناوي
  yes     انسحبت حركة تحرير السودان جناح مناوي من البلدة باتجاه الجبال
          actor  حركة تحرير السودان جناح مناوي

actor jem
  name    Justice and Equality Movement
  kind    armed-group
  country SD
  form    حركة العدل والمساواة
  form    حركة العدل والمساواة السودانية
  yes     رفضت حركة العدل والمساواة تسليم السلاح الثقيل قبل بدء المفاوضات
          actor  حركة العدل والمساواة

actor darfur-joint-forces
  name    Joint Force of Darfur armed movements
  kind    armed-group
  country SD
  form    القوة المشتركة للحركات المسلحة
  form    القوة المشتركة لحركات الكفاح المسلح
  form    القوات المشتركة للحركات المسلحة
  short   القوة المشتركة
  yes     حاصرت القوة المشتركة للحركات المسلحة القاعدة العسكرية من جهة الشمال
          actor  القوة المشتركة للحركات المسلحة

actor sudan-revolutionary-front
  name    Sudan Revolutionary Front
  kind    armed-group
  country SD
  form    الجبهة الثورية السودانية
  form    الجبهة الثورية
  yes     أفرجت الجبهة الثورية السودانية عن عشرين أسيرا بوساطة قبلية
          actor  الجبهة الثورية السودانية

actor al-bara-brigade
  name    al-Bara' ibn Malik Brigade
  kind    armed-group
  country SD
  form    كتيبة البراء بن مالك
  form    فيلق البراء بن مالك
  yes     اقتحمت كتيبة البراء بن مالك مقر البلدية ورفعت رايات على السطح
          actor  كتيبة البراء بن مالك

actor sudan-shield
  name    Sudan Shield Forces
  kind    armed-group
  country SD
  form    قوات درع السودان
  yes     سلمت قوات درع السودان المعبر إلى القوات الحكومية بموجب التسوية
          actor  قوات درع السودان

actor resistance-committees-sudan
  name    Sudanese resistance committees
  kind    party
  country SD
  form    لجان المقاومة السودانية
  form    لجان المقاومة
  yes     اتهمت لجان المقاومة السودانية الحكومة بالتضييق على الحريات
          actor  لجان المقاومة السودانية

actor emergency-lawyers
  name    Emergency Lawyers
  kind    monitor
  country SD
  form    مجموعة محامو الطوارئ
  form    محامو الطوارئ
  form    هيئة محامي الطوارئ
  yes     قالت مجموعة محامو الطوارئ إن القصف أسفر عن مقتل أسرة كاملة
          actor  مجموعة محامو الطوارئ

actor sudan-doctors-network
  name    Sudan Doctors Network
  kind    monitor
  country SD
  form    شبكة أطباء السودان
  yes     أفادت شبكة أطباء السودان بوقوع اشتباكات عنيفة شرق المدينة
          actor  شبكة أطباء السودان

actor sudan-doctors-committee
  name    Central Committee of Sudan Doctors
  kind    monitor
  country SD
  form    لجنة أطباء السودان المركزية
  form    لجنة أطباء السودان
  yes     وثقت لجنة أطباء السودان المركزية مقتل عشرين مدنيا خلال الشهر الماضي
          actor  لجنة أطباء السودان المركزية

actor emergency-rooms
  name    Emergency Response Rooms
  kind    ngo
  country SD
  form    غرف الطوارئ السودانية
  form    غرفة طوارئ الفاشر
  form    غرف الطوارئ
  yes     أجلت غرف الطوارئ السودانية الجرحى من الحي المحاصر
          actor  غرف الطوارئ السودانية

actor sudanese-intelligence
  name    Sudanese intelligence service
  kind    intelligence
  country SD
  form    جهاز المخابرات العامة السوداني
  form    جهاز الأمن والمخابرات السوداني
  form    جهاز الأمن والمخابرات الوطني
  yes     اعتقل جهاز المخابرات العامة السوداني ضابطا بتهمة التجسس
          actor  جهاز المخابرات العامة السوداني

actor umma-party
  name    National Umma Party
  kind    party
  country SD
  form    حزب الأمة القومي
  form    حزب الأمة السوداني
  yes     نظم حزب الأمة القومي اعتصاما أمام مقر البرلمان
          actor  حزب الأمة القومي

actor national-congress-party
  name    National Congress Party (Sudan)
  kind    party
  country SD
  form    حزب المؤتمر الوطني السوداني
  form    حزب المؤتمر الوطني الحاكم
  yes     طالب حزب المؤتمر الوطني السوداني بتشكيل لجنة تحقيق مستقلة
          actor  حزب المؤتمر الوطني السوداني

actor sudanese-communist-party
  name    Sudanese Communist Party
  kind    party
  country SD
  form    الحزب الشيوعي السوداني
  yes     أدان الحزب الشيوعي السوداني اعتقال الناشطين وطالب بالإفراج عنهم
          actor  الحزب الشيوعي السوداني

actor omar-al-bashir
  name    Omar al-Bashir
  kind    office
  country SD
  part-of sudanese-president
  since   1989-06-30
  until   2019-04-11
  form    عمر البشير
  form    عمر حسن البشير
  form    عمر حسن أحمد البشير
  form    الرئيس السوداني المعزول عمر البشير
  short   البشير
  yes     أدان عمر البشير الهجوم الذي استهدف السوق الشعبية
          actor  عمر البشير

actor sudanese-president
  name    Sudanese President
  kind    office
  country SD
  form    الرئيس السوداني
  yes     هدد الرئيس السوداني بالرد على أي هجوم جديد
          actor  الرئيس السوداني

actor abdel-fattah-al-burhan
  name    Abdel Fattah al-Burhan
  kind    office
  country SD
  part-of sudanese-army
  form    عبد الفتاح البرهان
  form    عبدالفتاح البرهان
  form    الفريق أول عبد الفتاح البرهان
  form    الفريق أول ركن عبد الفتاح البرهان
  form    رئيس مجلس السيادة السوداني
  form    قائد الجيش السوداني
  form    رئيس مجلس السيادة الانتقالي عبد الفتاح البرهان
  short   البرهان
  yes     رحب عبد الفتاح البرهان بالإفراج عن المحتجزين
          actor  عبد الفتاح البرهان

actor mohamed-hamdan-dagalo
  name    Mohamed Hamdan Dagalo (Hemedti)
  kind    office
  country SD
  part-of rapid-support-forces
  form    محمد حمدان دقلو
  form    محمد حمدان دقلو حميدتي
  form    الفريق أول محمد حمدان دقلو
  form    قائد قوات الدعم السريع
  form    حميدتي
  short   دقلو
  yes     أشاد محمد حمدان دقلو بصمود المدافعين عن المدينة
          actor  محمد حمدان دقلو

actor abdelrahim-dagalo
  name    Abdelrahim Dagalo
  kind    office
  country SD
  part-of rapid-support-forces
  form    عبد الرحيم دقلو
  form    عبدالرحيم دقلو
  form    قائد ثاني الدعم السريع
  yes     رحب عبد الرحيم دقلو بالإفراج عن المحتجزين
          actor  عبد الرحيم دقلو

actor sudanese-prime-minister
  name    Sudanese Prime Minister
  kind    office
  country SD
  form    رئيس الوزراء السوداني
  form    رئيس الحكومة السودانية
  yes     وصل رئيس الوزراء السوداني إلى العاصمة في زيارة غير معلنة
          actor  رئيس الوزراء السوداني

actor abdalla-hamdok
  name    Abdalla Hamdok
  kind    office
  country SD
  part-of sudanese-prime-minister
  since   2019-08-21
  until   2022-01-02
  form    عبد الله حمدوك
  form    عبدالله حمدوك
  short   حمدوك
  yes     أمر عبد الله حمدوك بفتح تحقيق في الحادث
          actor  عبد الله حمدوك

actor kamil-idris
  name    Kamil Idris
  kind    office
  country SD
  part-of sudanese-prime-minister
  since   2025-05-31
  form    كامل إدريس
  yes     نفى كامل إدريس وجود مفاوضات سرية
          actor  كامل إدريس

actor malik-agar
  name    Malik Agar
  kind    office
  country SD
  form    مالك عقار
  short   عقار
  yes     أكد مالك عقار أن التحقيق سيكون شفافا
          actor  مالك عقار

actor yasser-al-atta
  name    Yasser al-Atta
  kind    office
  country SD
  part-of sudanese-army
  form    ياسر العطا
  form    الفريق أول ياسر العطا
  short   العطا
  yes     أكد ياسر العطا أن التحقيق سيكون شفافا
          actor  ياسر العطا

actor shamseddine-kabashi
  name    Shams al-Din Kabbashi
  kind    office
  country SD
  part-of sudanese-army
  form    شمس الدين كباشي
  form    شمس الدين الكباشي
  short   كباشي
  yes     أدان شمس الدين كباشي الهجوم الذي استهدف السوق الشعبية
          actor  شمس الدين كباشي

actor minni-minnawi
  name    Minni Minnawi
  kind    office
  country SD
  part-of slm-minnawi
  form    مني أركو مناوي
  form    حاكم إقليم دارفور
  form    مني مناوي
  short   مناوي
  yes     دعا مني أركو مناوي إلى وقف فوري للقتال
          actor  مني أركو مناوي

actor gibril-ibrahim
  name    Gibril Ibrahim
  kind    office
  country SD
  part-of jem
  form    جبريل إبراهيم
  yes     رحب جبريل إبراهيم بالإفراج عن المحتجزين
          actor  جبريل إبراهيم

actor abdelaziz-al-hilu
  name    Abdelaziz al-Hilu
  kind    office
  country SD
  part-of splm-n
  form    عبد العزيز الحلو
  form    عبدالعزيز الحلو
  short   الحلو
  yes     بحث عبد العزيز الحلو مع نظرائه تطورات الأزمة
          actor  عبد العزيز الحلو

actor abdel-wahid-nur
  name    Abdel Wahid al-Nur
  kind    office
  country SD
  part-of slm-nur
  form    عبد الواحد محمد نور
  form    عبد الواحد نور
  form    عبدالواحد محمد نور
  yes     وقع عبد الواحد محمد نور وثيقة التفاهم في ختام القمة
          actor  عبد الواحد محمد نور

actor sadiq-al-mahdi
  name    Sadiq al-Mahdi
  kind    office
  country SD
  part-of umma-party
  form    الصادق المهدي
  short   المهدي
  yes     أمر الصادق المهدي بفتح تحقيق في الحادث
          actor  الصادق المهدي
