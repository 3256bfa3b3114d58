# News agencies, channels, newspapers and sites, as speakers

actor sana
  name    SANA
  also    Syrian Arab News Agency
  kind    agency
  country SY
  form    وكالة الأنباء السورية سانا
  form    وكالة سانا
  form    وكالة الأنباء العربية السورية
  form    وكالة الأنباء السورية
  form    وكالة الأنباء السورية الرسمية
  form    وكالة الأنباء السورية الرسمية سانا
  form    الوكالة العربية السورية للأنباء
  form    الوكالة العربية السورية للأنباء سانا
  form    سانا
  form    وكالة سانا السورية
  form    وكالة الأنباء الرسمية سانا
  form    وكالة أنباء سانا
  short   الوكالة
  yes     قالت وكالة الأنباء السورية سانا إن المحادثات تستأنف غدا
          actor  وكالة الأنباء السورية سانا

actor reuters
  name    Reuters
  kind    agency
  country GB
  form    وكالة رويترز
  form    رويترز
  form    وكالة رويترز للأنباء
  form    وكالة أنباء رويترز
  form    رويتر
  form    وكالة رويتر
  short   الوكالة
  yes     نسبت وكالة رويترز إلى مسؤول أمني قوله إن العملية انتهت
          actor  وكالة رويترز

actor afp
  name    AFP
  also    Agence France-Presse
  kind    agency
  country FR
  form    وكالة فرانس برس
  form    فرانس برس
  form    وكالة الصحافة الفرنسية
  form    وكالة الأنباء الفرنسية
  form    أ.ف.ب
  form    أ ف ب
  form    وكالة فرنس برس
  form    فرنس برس
  short   الوكالة
  yes     أوردت وكالة فرانس برس نبأ وصول الوفد إلى العاصمة
          actor  وكالة فرانس برس

actor associated-press
  name    Associated Press
  also    AP
  kind    agency
  country US
  form    وكالة أسوشيتد برس
  form    أسوشيتد برس
  form    أسوشييتد برس
  form    وكالة أسوشييتد برس
  form    الأسوشيتد برس
  form    وكالة أسوشيتدبرس
  form    أسوشيتدبرس
  form    اسوشيتد برس
  form    وكالة اسوشيتد برس
  short   الوكالة
  yes     بثت وكالة أسوشيتد برس خبر توقيف المشتبه به
          actor  وكالة أسوشيتد برس

actor anadolu
  name    Anadolu Agency
  also    Anadolu
  kind    agency
  country TR
  form    وكالة الأناضول
  form    الأناضول
  form    وكالة أنباء الأناضول
  form    وكالة الأناضول للأنباء
  form    وكالة الأناضول التركية
  form    وكالة أنباء الأناضول الرسمية
  short   الوكالة
  yes     بثت وكالة الأناضول خبر توقيف المشتبه به
          actor  وكالة الأناضول

actor wam
  name    WAM
  also    Emirates News Agency
  also    Emirates News Agency (WAM)
  kind    agency
  country AE
  form    وكالة أنباء الإمارات
  form    وكالة أنباء الإمارات وام
  form    وام
  form    وكالة وام
  form    وكالة الأنباء الإماراتية
  form    وكالة الأنباء الإماراتية وام
  form    وكالة الأنباء الإماراتية الرسمية وام
  short   الوكالة
  yes     أوردت وكالة أنباء الإمارات نبأ وصول الوفد إلى العاصمة
          actor  وكالة أنباء الإمارات

actor spa
  name    SPA
  also    Saudi Press Agency
  kind    agency
  country SA
  form    وكالة الأنباء السعودية
  form    وكالة الأنباء السعودية واس
  form    واس
  form    وكالة واس
  form    وكالة الأنباء السعودية الرسمية
  short   الوكالة
  yes     نشرت وكالة الأنباء السعودية صورا للدمار في الحي القديم
          actor  وكالة الأنباء السعودية

actor tass
  name    TASS
  also    TASS news agency
  kind    agency
  country RU
  form    وكالة تاس
  form    تاس
  form    وكالة أنباء تاس
  form    وكالة تاس الروسية
  form    وكالة أنباء تاس الروسية
  form    وكالة تاس للأنباء
  short   الوكالة
  yes     أفادت وكالة تاس بمقتل ثلاثة أشخاص في القصف
          actor  وكالة تاس

actor ria-novosti
  name    RIA Novosti
  also    RIA
  kind    agency
  country RU
  form    وكالة نوفوستي
  form    وكالة ريا نوفوستي
  form    ريا نوفوستي
  form    وكالة نوفوستي الروسية
  form    نوفوستي
  form    وكالة الإعلام الروسية
  short   الوكالة
  yes     بثت وكالة نوفوستي خبر توقيف المشتبه به
          actor  وكالة نوفوستي

actor interfax
  name    Interfax
  kind    agency
  country RU
  form    وكالة إنترفاكس
  form    إنترفاكس
  form    وكالة انترفاكس
  form    انترفاكس
  form    وكالة إنترفاكس الروسية
  form    وكالة إنترفاكس للأنباء
  short   الوكالة
  yes     أوردت وكالة إنترفاكس نبأ وصول الوفد إلى العاصمة
          actor  وكالة إنترفاكس

actor sputnik
  name    Sputnik
  kind    agency
  country RU
  form    وكالة سبوتنيك
  form    سبوتنيك
  form    وكالة سبوتنيك الروسية
  form    وكالة سبوتنيك للأنباء
  form    وكالة أنباء سبوتنيك
  short   الوكالة
  yes     قالت وكالة سبوتنيك إن المحادثات تستأنف غدا
          actor  وكالة سبوتنيك

actor xinhua
  name    Xinhua
  also    Xinhua News Agency
  kind    agency
  country CN
  form    وكالة شينخوا
  form    شينخوا
  form    وكالة أنباء الصين الجديدة
  form    وكالة الأنباء الصينية شينخوا
  form    وكالة أنباء شينخوا
  form    وكالة أنباء الصين الجديدة شينخوا
  short   الوكالة
  yes     نقلت وكالة شينخوا عن مصدر عسكري أن الطريق أعيد فتحه
          actor  وكالة شينخوا

actor irna
  name    IRNA
  also    Islamic Republic News Agency
  also    Iranian News Agency
  kind    agency
  country IR
  form    وكالة إرنا
  form    إرنا
  form    وكالة الأنباء الإيرانية الرسمية
  form    وكالة أنباء الجمهورية الإسلامية
  form    وكالة أنباء الجمهورية الإسلامية الإيرانية
  form    وكالة الأنباء الإيرانية
  form    وكالة أنباء إرنا
  form    ارنا
  short   الوكالة
  yes     نقلت وكالة إرنا عن مصدر عسكري أن الطريق أعيد فتحه
          actor  وكالة إرنا

actor fars
  name    Fars
  kind    agency
  country IR
  form    وكالة فارس
  form    وكالة أنباء فارس
  form    وكالة فارس للأنباء
  form    وكالة أنباء فارس الإيرانية
  form    وكالة فارس الإيرانية
  short   الوكالة
  yes     بثت وكالة فارس خبر توقيف المشتبه به
          actor  وكالة فارس

actor tasnim
  name    Tasnim
  kind    agency
  country IR
  form    وكالة تسنيم
  form    وكالة تسنيم للأنباء
  form    وكالة أنباء تسنيم
  form    تسنيم
  form    وكالة تسنيم الإيرانية
  form    وكالة أنباء تسنيم الإيرانية
  short   الوكالة
  yes     نشرت وكالة تسنيم صورا للدمار في الحي القديم
          actor  وكالة تسنيم

actor mehr
  name    Mehr
  kind    agency
  country IR
  form    وكالة مهر
  form    وكالة مهر للأنباء
  form    وكالة أنباء مهر
  form    وكالة مهر الإيرانية
  short   الوكالة
  yes     نقلت وكالة مهر عن مصدر عسكري أن الطريق أعيد فتحه
          actor  وكالة مهر

actor isna
  name    ISNA
  kind    agency
  country IR
  form    وكالة إسنا
  form    وكالة الأنباء الطلابية
  form    وكالة أنباء الطلبة الإيرانية
  form    وكالة أنباء الطلبة
  form    وكالة أنباء إيسنا
  short   الوكالة
  yes     نشرت وكالة إسنا صورا للدمار في الحي القديم
          actor  وكالة إسنا

actor wafa
  name    WAFA
  also    Palestinian News Agency
  kind    agency
  country PS
  form    وكالة الأنباء الفلسطينية
  form    وكالة الأنباء والمعلومات الفلسطينية
  form    وكالة وفا
  form    وكالة الأنباء الفلسطينية وفا
  form    وكالة الأنباء والمعلومات الفلسطينية وفا
  form    وكالة الأنباء الفلسطينية الرسمية
  short   الوكالة
  yes     نقلت وكالة الأنباء الفلسطينية عن مصدر عسكري أن الطريق أعيد فتحه
          actor  وكالة الأنباء الفلسطينية

actor maan
  name    Ma'an News Agency
  kind    agency
  country PS
  form    وكالة معا
  form    وكالة معا الإخبارية
  form    وكالة معا الفلسطينية
  short   الوكالة
  yes     نشرت وكالة معا صورا للدمار في الحي القديم
          actor  وكالة معا

actor mena
  name    MENA
  also    Middle East News Agency
  kind    agency
  country EG
  form    وكالة أنباء الشرق الأوسط
  form    وكالة أنباء الشرق الأوسط المصرية
  form    وكالة أنباء الشرق الأوسط الرسمية
  short   الوكالة
  yes     بثت وكالة أنباء الشرق الأوسط خبر توقيف المشتبه به
          actor  وكالة أنباء الشرق الأوسط

actor petra
  name    Petra News Agency
  also    Jordan News Agency
  kind    agency
  country JO
  form    وكالة الأنباء الأردنية
  form    وكالة الأنباء الأردنية بترا
  form    وكالة بترا
  form    وكالة الأنباء الأردنية الرسمية
  short   الوكالة
  yes     نقلت وكالة الأنباء الأردنية عن مصدر عسكري أن الطريق أعيد فتحه
          actor  وكالة الأنباء الأردنية

actor kuna
  name    KUNA
  also    Kuwait News Agency
  kind    agency
  country KW
  form    وكالة الأنباء الكويتية
  form    كونا
  form    وكالة كونا
  form    وكالة الأنباء الكويتية كونا
  short   الوكالة
  yes     نسبت وكالة الأنباء الكويتية إلى مسؤول أمني قوله إن العملية انتهت
          actor  وكالة الأنباء الكويتية

actor qna
  name    QNA
  also    Qatar News Agency
  kind    agency
  country QA
  form    وكالة الأنباء القطرية
  form    وكالة قنا
  form    وكالة الأنباء القطرية قنا
  short   الوكالة
  yes     نشرت وكالة الأنباء القطرية صورا للدمار في الحي القديم
          actor  وكالة الأنباء القطرية

actor bna
  name    BNA
  also    Bahrain News Agency
  kind    agency
  country BH
  form    وكالة أنباء البحرين
  form    وكالة أنباء البحرين بنا
  short   الوكالة
  yes     أوردت وكالة أنباء البحرين نبأ وصول الوفد إلى العاصمة
          actor  وكالة أنباء البحرين

actor ona-oman
  name    Oman News Agency
  kind    agency
  country OM
  form    وكالة الأنباء العمانية
  form    وكالة الأنباء العُمانية
  short   الوكالة
  yes     أوردت وكالة الأنباء العمانية نبأ وصول الوفد إلى العاصمة
          actor  وكالة الأنباء العمانية

actor ina-iraq
  name    Iraqi News Agency
  kind    agency
  country IQ
  form    وكالة الأنباء العراقية
  form    وكالة الأنباء العراقية واع
  form    وكالة واع
  short   الوكالة
  yes     أفادت وكالة الأنباء العراقية بمقتل ثلاثة أشخاص في القصف
          actor  وكالة الأنباء العراقية

actor nna-lebanon
  name    National News Agency (Lebanon)
  kind    agency
  country LB
  form    الوكالة الوطنية للإعلام
  form    الوكالة الوطنية للإعلام اللبنانية
  form    الوكالة اللبنانية الوطنية للإعلام
  short   الوكالة
  yes     نشرت الوكالة الوطنية للإعلام صورا للدمار في الحي القديم
          actor  الوكالة الوطنية للإعلام

actor saba-yemen
  name    Saba News Agency
  also    Yemeni News Agency
  also    Saba
  kind    agency
  country YE
  form    وكالة الأنباء اليمنية
  form    وكالة سبأ
  form    وكالة الأنباء اليمنية سبأ
  form    وكالة سبأ للأنباء
  form    وكالة الأنباء اليمنية الرسمية
  short   الوكالة
  yes     قالت وكالة الأنباء اليمنية إن المحادثات تستأنف غدا
          actor  وكالة الأنباء اليمنية

actor suna
  name    SUNA
  kind    agency
  country SD
  form    وكالة السودان للأنباء
  form    وكالة السودان للأنباء سونا
  form    وكالة سونا
  form    وكالة الأنباء السودانية
  form    سونا
  short   الوكالة
  yes     نسبت وكالة السودان للأنباء إلى مسؤول أمني قوله إن العملية انتهت
          actor  وكالة السودان للأنباء

actor aps-algeria
  name    Algeria Press Service
  kind    agency
  country DZ
  form    وكالة الأنباء الجزائرية
  form    وكالة الأنباء الجزائرية الرسمية
  short   الوكالة
  yes     قالت وكالة الأنباء الجزائرية إن المحادثات تستأنف غدا
          actor  وكالة الأنباء الجزائرية

actor tap-tunisia
  name    TAP
  kind    agency
  country TN
  form    وكالة تونس أفريقيا للأنباء
  form    وكالة تونس إفريقيا للأنباء
  form    وكالة الأنباء التونسية
  short   الوكالة
  yes     أفادت وكالة تونس أفريقيا للأنباء بمقتل ثلاثة أشخاص في القصف
          actor  وكالة تونس أفريقيا للأنباء

actor map-morocco
  name    MAP
  kind    agency
  country MA
  form    وكالة المغرب العربي للأنباء
  form    وكالة الأنباء المغربية
  short   الوكالة
  yes     أوردت وكالة المغرب العربي للأنباء نبأ وصول الوفد إلى العاصمة
          actor  وكالة المغرب العربي للأنباء

actor lana-libya
  name    Libyan News Agency
  kind    agency
  country LY
  form    وكالة الأنباء الليبية
  form    وكالة الأنباء الليبية وال
  form    وكالة أنباء ليبيا
  short   الوكالة
  yes     نسبت وكالة الأنباء الليبية إلى مسؤول أمني قوله إن العملية انتهت
          actor  وكالة الأنباء الليبية

actor sonna-somalia
  name    SONNA
  kind    agency
  country SO
  form    وكالة الأنباء الصومالية
  form    وكالة الأنباء الوطنية الصومالية
  form    وكالة صونا
  short   الوكالة
  yes     نقلت وكالة الأنباء الصومالية عن مصدر عسكري أن الطريق أعيد فتحه
          actor  وكالة الأنباء الصومالية

actor ena-ethiopia
  name    Ethiopian News Agency
  kind    agency
  country ET
  form    وكالة الأنباء الإثيوبية
  short   الوكالة
  yes     ذكرت وكالة الأنباء الإثيوبية أن انفجارين هزا وسط المدينة
          actor  وكالة الأنباء الإثيوبية

actor kcna
  name    KCNA
  also    Korean Central News Agency
  also    North Korean news agency
  kind    agency
  country KP
  form    وكالة الأنباء المركزية الكورية
  form    وكالة الأنباء الكورية الشمالية
  form    وكالة الأنباء المركزية الكورية الشمالية
  form    وكالة الأنباء الكورية المركزية
  form    وكالة الأنباء الكورية الشمالية الرسمية
  short   الوكالة
  yes     نشرت وكالة الأنباء المركزية الكورية صورا للدمار في الحي القديم
          actor  وكالة الأنباء المركزية الكورية

actor yonhap
  name    Yonhap
  also    Yonhap News Agency
  kind    agency
  country KR
  form    وكالة يونهاب
  form    يونهاب
  form    وكالة يونهاب للأنباء
  form    وكالة أنباء يونهاب
  form    وكالة يونهاب الكورية الجنوبية
  short   الوكالة
  yes     أوردت وكالة يونهاب نبأ وصول الوفد إلى العاصمة
          actor  وكالة يونهاب

actor kyodo
  name    Kyodo
  kind    agency
  country JP
  form    وكالة كيودو
  form    كيودو
  form    وكالة أنباء كيودو
  form    وكالة كيودو اليابانية
  form    وكالة كيودو للأنباء
  short   الوكالة
  yes     ذكرت وكالة كيودو أن انفجارين هزا وسط المدينة
          actor  وكالة كيودو

actor dpa
  name    dpa
  kind    agency
  country DE
  form    وكالة الأنباء الألمانية
  form    وكالة الأنباء الألمانية د ب أ
  form    د ب أ
  short   الوكالة
  yes     أوردت وكالة الأنباء الألمانية نبأ وصول الوفد إلى العاصمة
          actor  وكالة الأنباء الألمانية

actor efe
  name    EFE
  kind    agency
  country ES
  form    وكالة إفي
  form    وكالة الأنباء الإسبانية
  form    وكالة الأنباء الإسبانية إفي
  short   الوكالة
  yes     نقلت وكالة إفي عن مصدر عسكري أن الطريق أعيد فتحه
          actor  وكالة إفي

actor ansa
  name    ANSA
  kind    agency
  country IT
  form    وكالة أنسا
  form    وكالة الأنباء الإيطالية أنسا
  form    وكالة الأنباء الإيطالية
  form    وكالة أنسا الإيطالية
  short   الوكالة
  yes     بثت وكالة أنسا خبر توقيف المشتبه به
          actor  وكالة أنسا

actor aki
  name    Adnkronos
  kind    agency
  country IT
  form    وكالة آكي
  form    وكالة آكي الإيطالية
  short   الوكالة
  yes     قالت وكالة آكي إن المحادثات تستأنف غدا
          actor  وكالة آكي

actor belga
  name    Belga
  kind    agency
  country BE
  form    وكالة بلجا
  form    وكالة الأنباء البلجيكية
  form    وكالة بيلغا
  short   الوكالة
  yes     نشرت وكالة بلجا صورا للدمار في الحي القديم
          actor  وكالة بلجا

actor pti-india
  name    Press Trust of India
  kind    agency
  country IN
  form    وكالة برس ترست أوف إنديا
  form    وكالة برس تراست الهندية
  short   الوكالة
  yes     ذكرت وكالة برس ترست أوف إنديا أن انفجارين هزا وسط المدينة
          actor  وكالة برس ترست أوف إنديا

actor ihlas-demiroren
  name    Demirören News Agency
  kind    agency
  country TR
  form    وكالة دوغان
  form    وكالة دوغان للأنباء
  form    وكالة ديميرورين
  form    وكالة دمير أوران
  short   الوكالة
  yes     قالت وكالة دوغان إن المحادثات تستأنف غدا
          actor  وكالة دوغان

actor bloomberg
  name    Bloomberg
  kind    agency
  country US
  form    وكالة بلومبرغ
  form    بلومبرغ
  form    وكالة بلومبيرغ
  form    بلومبيرغ
  form    وكالة بلومبرج
  form    شبكة بلومبرغ
  form    بلومبرج
  short   الوكالة
  yes     نسبت وكالة بلومبرغ إلى مسؤول أمني قوله إن العملية انتهت
          actor  وكالة بلومبرغ

actor amaq
  name    Amaq
  kind    agency
  part-of islamic-state
  form    وكالة أعماق
  form    وكالة أعماق التابعة لتنظيم الدولة الإسلامية
  form    وكالة أعماق التابعة لداعش
  form    وكالة أعماق الإخبارية
  short   الوكالة
  yes     نشرت وكالة أعماق صورا للدمار في الحي القديم
          actor  وكالة أعماق

actor hawar
  name    Hawar News Agency
  kind    agency
  country SY
  form    وكالة هاوار
  form    وكالة هاوار الكردية
  form    وكالة أنباء هاوار
  short   الوكالة
  yes     نشرت وكالة هاوار صورا للدمار في الحي القديم
          actor  وكالة هاوار

actor step-news
  name    Step News Agency
  kind    agency
  country SY
  form    وكالة ستيب
  form    وكالة ستيب نيوز
  form    وكالة ستيب الإخبارية
  short   الوكالة
  yes     أفادت وكالة ستيب بمقتل ثلاثة أشخاص في القصف
          actor  وكالة ستيب

actor enab-baladi
  name    Enab Baladi
  kind    outlet
  country SY
  form    صحيفة عنب بلدي
  form    عنب بلدي
  form    موقع عنب بلدي
  yes     ذكرت صحيفة عنب بلدي أن الاجتماع عقد سرا
          actor  صحيفة عنب بلدي

actor syria-tv
  name    Syria TV
  kind    outlet
  form    تلفزيون سوريا
  form    موقع تلفزيون سوريا
  yes     نقل تلفزيون سوريا عن مسؤولين أن الضربة ألغيت
          actor  تلفزيون سوريا

actor syrian-state-tv
  name    Syrian state television
  also    Syrian state TV
  also    Syrian TV
  kind    outlet
  country SY
  form    التلفزيون السوري
  form    التلفزيون الرسمي السوري
  form    التلفزيون السوري الرسمي
  form    التلفزيون الحكومي السوري
  form    تلفزيون النظام
  form    تلفزيون النظام السوري
  form    الإخبارية السورية
  form    قناة الإخبارية السورية
  form    التلفزيون العربي السوري
  yes     بث التلفزيون السوري تسجيلا يظهر لحظة سقوط الصاروخ
          actor  التلفزيون السوري

actor syrian-state-media
  name    Syrian state media
  kind    outlet
  country SY
  form    الإعلام الرسمي السوري
  form    الإعلام السوري الرسمي
  form    وسائل إعلام النظام السوري
  form    الإعلام السوري
  form    إعلام النظام
  form    الإعلام الحكومي السوري
  form    وسائل الإعلام السورية الرسمية
  yes     ذكر الإعلام الرسمي السوري أن الاجتماع عقد سرا
          actor  الإعلام الرسمي السوري

actor sham-fm
  name    Sham FM
  kind    outlet
  country SY
  form    إذاعة شام إف إم
  form    شام إف إم
  yes     كشفت إذاعة شام إف إم في تقرير أن السلاح وصل عبر وسطاء
          actor  إذاعة شام إف إم

actor bbc
  name    BBC
  also    BBC Arabic
  also    British Broadcasting Corporation
  kind    outlet
  country GB
  form    بي بي سي
  form    هيئة الإذاعة البريطانية
  form    البي بي سي
  form    بي بي سي عربي
  form    بي بي سي نيوز
  form    هيئة الإذاعة البريطانية بي بي سي
  form    شبكة بي بي سي
  form    BBC
  yes     نشرت بي بي سي مقابلة مع قائد الفصيل
          actor  بي بي سي

actor cnn
  name    CNN
  kind    outlet
  country US
  form    شبكة سي إن إن
  form    سي إن إن
  form    شبكة سي إن إن الأمريكية
  form    شبكة سي إن إن الأميركية
  form    قناة سي إن إن
  form    CNN
  form    شبكة CNN
  form    سي ان ان
  yes     نقلت شبكة سي إن إن عن مسؤولين أن الضربة ألغيت
          actor  شبكة سي إن إن

actor fox-news
  name    Fox News
  kind    outlet
  country US
  form    شبكة فوكس نيوز
  form    فوكس نيوز
  form    قناة فوكس نيوز
  form    شبكة فوكس نيوز الأمريكية
  form    قناة فوكس نيوز الأميركية
  yes     أوردت شبكة فوكس نيوز حصيلة جديدة لضحايا التفجير
          actor  شبكة فوكس نيوز

actor cbs
  name    CBS
  kind    outlet
  country US
  form    شبكة سي بي إس
  form    سي بي إس
  form    شبكة سي بي إس نيوز
  form    سي بي إس نيوز
  form    شبكة سي بي إس الأمريكية
  yes     بثت شبكة سي بي إس تسجيلا يظهر لحظة سقوط الصاروخ
          actor  شبكة سي بي إس

actor nbc
  name    NBC
  kind    outlet
  country US
  form    شبكة إن بي سي
  form    إن بي سي
  form    شبكة إن بي سي نيوز
  form    إن بي سي نيوز
  form    شبكة إن بي سي الأمريكية
  yes     نشرت شبكة إن بي سي مقابلة مع قائد الفصيل
          actor  شبكة إن بي سي

actor abc-news
  name    ABC News
  kind    outlet
  country US
  form    شبكة إيه بي سي
  form    إيه بي سي نيوز
  form    شبكة إيه بي سي نيوز
  form    شبكة أيه بي سي
  form    شبكة إي بي سي
  yes     نقلت شبكة إيه بي سي عن مسؤولين أن الضربة ألغيت
          actor  شبكة إيه بي سي

actor cnbc
  name    CNBC
  kind    outlet
  country US
  form    شبكة سي إن بي سي
  form    سي إن بي سي
  yes     أفادت شبكة سي إن بي سي بسماع دوي انفجارات في محيط المطار
          actor  شبكة سي إن بي سي

actor npr
  name    NPR
  kind    outlet
  country US
  form    الإذاعة الوطنية العامة الأمريكية
  form    إذاعة إن بي آر
  yes     ذكرت الإذاعة الوطنية العامة الأمريكية أن الاجتماع عقد سرا
          actor  الإذاعة الوطنية العامة الأمريكية

actor al-hurra
  name    Alhurra
  kind    outlet
  country US
  form    قناة الحرة
  form    قناة الحرة الأمريكية
  form    موقع الحرة
  yes     قالت قناة الحرة إن المفاوضات بلغت طريقا مسدودا
          actor  قناة الحرة

actor voice-of-america
  name    Voice of America
  kind    outlet
  country US
  form    إذاعة صوت أمريكا
  form    صوت أمريكا
  form    صوت أميركا
  form    إذاعة صوت أميركا
  yes     نشرت إذاعة صوت أمريكا مقابلة مع قائد الفصيل
          actor  إذاعة صوت أمريكا

actor al-jazeera
  name    Al Jazeera
  kind    outlet
  country QA
  form    قناة الجزيرة
  form    شبكة الجزيرة
  form    قناة الجزيرة القطرية
  form    الجزيرة نت
  form    الجزيرة مباشر
  form    شبكة الجزيرة الإعلامية
  form    قناة الجزيرة مباشر
  form    الجزيرة الإنجليزية
  short   الجزيرة
  yes     عرضت قناة الجزيرة شهادات ناجين من الغارة
          actor  قناة الجزيرة

actor al-arabiya
  name    Al Arabiya
  kind    outlet
  country SA
  form    قناة العربية
  form    العربية نت
  form    العربية.نت
  form    قناتا العربية والحدث
  form    العربية الحدث
  yes     عرضت قناة العربية شهادات ناجين من الغارة
          actor  قناة العربية

actor al-hadath
  name    Al Hadath
  kind    outlet
  country SA
  form    قناة الحدث
  form    قناة العربية الحدث
  yes     أوردت قناة الحدث حصيلة جديدة لضحايا التفجير
          actor  قناة الحدث

actor sky-news-arabia
  name    Sky News Arabia
  kind    outlet
  country AE
  form    سكاي نيوز عربية
  form    قناة سكاي نيوز عربية
  form    موقع سكاي نيوز عربية
  yes     نقلت سكاي نيوز عربية عن مسؤولين أن الضربة ألغيت
          actor  سكاي نيوز عربية

actor sky-news
  name    Sky News
  kind    outlet
  country GB
  form    شبكة سكاي نيوز
  form    سكاي نيوز
  form    قناة سكاي نيوز
  form    سكاي نيوز البريطانية
  form    قناة سكاي نيوز البريطانية
  yes     نشرت شبكة سكاي نيوز مقابلة مع قائد الفصيل
          actor  شبكة سكاي نيوز

actor rt
  name    RT
  also    Russia Today
  kind    outlet
  country RU
  form    قناة روسيا اليوم
  form    روسيا اليوم
  form    قناة آر تي
  form    آر تي
  form    شبكة آر تي
  form    آر تي عربية
  yes     قالت قناة روسيا اليوم إن المفاوضات بلغت طريقا مسدودا
          actor  قناة روسيا اليوم

actor france-24
  name    France 24
  kind    outlet
  country FR
  form    فرانس 24
  form    قناة فرانس 24
  form    فرانس٢٤
  form    موقع فرانس 24
  form    قناة فرانس24
  yes     نقلت فرانس 24 عن مسؤولين أن الضربة ألغيت
          actor  فرانس 24

actor rfi
  name    Radio France Internationale
  kind    outlet
  country FR
  form    إذاعة فرنسا الدولية
  form    إذاعة أر أف إي
  form    راديو فرنسا الدولي
  yes     نقلت إذاعة فرنسا الدولية عن مسؤولين أن الضربة ألغيت
          actor  إذاعة فرنسا الدولية

actor monte-carlo-doualiya
  name    Monte Carlo Doualiya
  kind    outlet
  country FR
  form    إذاعة مونت كارلو الدولية
  form    مونت كارلو الدولية
  yes     عرضت إذاعة مونت كارلو الدولية شهادات ناجين من الغارة
          actor  إذاعة مونت كارلو الدولية

actor bfm-tv
  name    BFM TV
  kind    outlet
  country FR
  form    قناة بي إف إم تي في
  form    قناة بي أف أم تي في
  form    بي إف إم تي في
  form    شبكة بي إف إم
  yes     قالت قناة بي إف إم تي في إن المفاوضات بلغت طريقا مسدودا
          actor  قناة بي إف إم تي في

actor dw
  name    Deutsche Welle
  also    DW
  kind    outlet
  country DE
  form    دويتشه فيله
  form    شبكة دويتشه فيله
  form    قناة دويتشه فيله
  form    إذاعة دويتشه فيله
  form    دويتشه فيلله
  yes     نشرت دويتشه فيله مقابلة مع قائد الفصيل
          actor  دويتشه فيله

actor euronews
  name    Euronews
  kind    outlet
  country FR
  form    قناة يورونيوز
  form    يورونيوز
  yes     نشرت قناة يورونيوز مقابلة مع قائد الفصيل
          actor  قناة يورونيوز

actor trt
  name    TRT
  kind    outlet
  country TR
  form    قناة تي آر تي
  form    تي آر تي
  form    تي آر تي عربي
  form    قناة تي آر تي خبر
  form    هيئة الإذاعة والتلفزيون التركية
  yes     ذكرت قناة تي آر تي أن الاجتماع عقد سرا
          actor  قناة تي آر تي

actor cgtn
  name    CGTN
  kind    outlet
  country CN
  form    شبكة سي جي تي إن
  form    تلفزيون الصين المركزي
  form    التلفزيون المركزي الصيني
  yes     أوردت شبكة سي جي تي إن حصيلة جديدة لضحايا التفجير
          actor  شبكة سي جي تي إن

actor al-mayadeen
  name    Al Mayadeen
  kind    outlet
  country LB
  form    قناة الميادين
  form    شبكة الميادين
  form    قناة الميادين اللبنانية
  short   الميادين
  yes     نشرت قناة الميادين مقابلة مع قائد الفصيل
          actor  قناة الميادين

actor al-manar
  name    Al-Manar
  kind    outlet
  country LB
  part-of hezbollah
  form    قناة المنار
  form    قناة المنار التابعة لحزب الله
  form    قناة المنار اللبنانية
  form    تلفزيون المنار
  yes     بثت قناة المنار تسجيلا يظهر لحظة سقوط الصاروخ
          actor  قناة المنار

actor lbci
  name    LBCI
  kind    outlet
  country LB
  form    قناة إل بي سي
  form    قناة إل بي سي آي
  yes     نقلت قناة إل بي سي عن مسؤولين أن الضربة ألغيت
          actor  قناة إل بي سي

actor mtv-lebanon
  name    MTV Lebanon
  kind    outlet
  country LB
  form    قناة إم تي في اللبنانية
  form    قناة أم تي في اللبنانية
  yes     كشفت قناة إم تي في اللبنانية في تقرير أن السلاح وصل عبر وسطاء
          actor  قناة إم تي في اللبنانية

actor al-akhbar
  name    Al-Akhbar
  kind    outlet
  country LB
  form    صحيفة الأخبار اللبنانية
  form    صحيفة الأخبار
  yes     نشرت صحيفة الأخبار اللبنانية مقابلة مع قائد الفصيل
          actor  صحيفة الأخبار اللبنانية

actor annahar
  name    An-Nahar
  kind    outlet
  country LB
  form    صحيفة النهار
  form    صحيفة النهار اللبنانية
  form    جريدة النهار
  yes     ذكرت صحيفة النهار أن الاجتماع عقد سرا
          actor  صحيفة النهار

actor lorient-le-jour
  name    L'Orient-Le Jour
  kind    outlet
  country LB
  form    صحيفة لوريان لوجور
  form    صحيفة لوريان لو جور
  yes     قالت صحيفة لوريان لوجور إن المفاوضات بلغت طريقا مسدودا
          actor  صحيفة لوريان لوجور

actor al-masirah
  name    Al-Masirah
  kind    outlet
  country YE
  part-of houthis
  form    قناة المسيرة
  form    قناة المسيرة التابعة للحوثيين
  form    قناة المسيرة الحوثية
  form    قناة المسيرة الفضائية
  yes     كشفت قناة المسيرة في تقرير أن السلاح وصل عبر وسطاء
          actor  قناة المسيرة

actor al-aqsa-tv
  name    Al-Aqsa TV
  kind    outlet
  country PS
  part-of hamas
  form    قناة الأقصى
  form    فضائية الأقصى
  form    قناة الأقصى الفضائية
  yes     عرضت قناة الأقصى شهادات ناجين من الغارة
          actor  قناة الأقصى

actor palestine-tv
  name    Palestine TV
  kind    outlet
  country PS
  form    تلفزيون فلسطين
  yes     بث تلفزيون فلسطين تسجيلا يظهر لحظة سقوط الصاروخ
          actor  تلفزيون فلسطين

actor al-quds-newspaper
  name    Al-Quds (newspaper)
  kind    outlet
  country PS
  form    صحيفة القدس الفلسطينية
  form    صحيفة القدس
  yes     كشفت صحيفة القدس الفلسطينية في تقرير أن السلاح وصل عبر وسطاء
          actor  صحيفة القدس الفلسطينية

actor al-quds-al-arabi
  name    Al-Quds Al-Arabi
  kind    outlet
  form    صحيفة القدس العربي
  form    القدس العربي
  yes     نشرت صحيفة القدس العربي مقابلة مع قائد الفصيل
          actor  صحيفة القدس العربي

actor al-araby-al-jadeed
  name    Al-Araby Al-Jadeed
  kind    outlet
  form    صحيفة العربي الجديد
  form    العربي الجديد
  yes     أفادت صحيفة العربي الجديد بسماع دوي انفجارات في محيط المطار
          actor  صحيفة العربي الجديد

actor al-araby-tv
  name    Alaraby TV
  kind    outlet
  country QA
  form    قناة العربي
  form    تلفزيون العربي
  form    التلفزيون العربي
  yes     أفادت قناة العربي بسماع دوي انفجارات في محيط المطار
          actor  قناة العربي

actor al-sharq-al-awsat
  name    Asharq Al-Awsat
  kind    outlet
  country SA
  form    صحيفة الشرق الأوسط
  form    جريدة الشرق الأوسط
  yes     نشرت صحيفة الشرق الأوسط مقابلة مع قائد الفصيل
          actor  صحيفة الشرق الأوسط

actor asharq-news
  name    Asharq News
  kind    outlet
  country SA
  form    قناة الشرق
  form    قناة الشرق للأخبار
  yes     أوردت قناة الشرق حصيلة جديدة لضحايا التفجير
          actor  قناة الشرق

actor al-hayat
  name    Al-Hayat
  kind    outlet
  country SA
  form    صحيفة الحياة
  form    صحيفة الحياة اللندنية
  form    جريدة الحياة
  yes     كشفت صحيفة الحياة في تقرير أن السلاح وصل عبر وسطاء
          actor  صحيفة الحياة

actor okaz
  name    Okaz
  kind    outlet
  country SA
  form    صحيفة عكاظ
  form    صحيفة عكاظ السعودية
  yes     نقلت صحيفة عكاظ عن مسؤولين أن الضربة ألغيت
          actor  صحيفة عكاظ

actor al-riyadh-newspaper
  name    Al Riyadh (newspaper)
  kind    outlet
  country SA
  form    صحيفة الرياض
  form    صحيفة الرياض السعودية
  yes     بثت صحيفة الرياض تسجيلا يظهر لحظة سقوط الصاروخ
          actor  صحيفة الرياض

actor al-ekhbariya
  name    Al Ekhbariya
  kind    outlet
  country SA
  form    قناة الإخبارية
  form    قناة الإخبارية السعودية
  form    الإخبارية السعودية
  yes     كشفت قناة الإخبارية في تقرير أن السلاح وصل عبر وسطاء
          actor  قناة الإخبارية

actor sabq
  name    Sabq
  kind    outlet
  country SA
  form    صحيفة سبق
  form    صحيفة سبق الإلكترونية
  form    صحيفة سبق السعودية
  yes     ذكرت صحيفة سبق أن الاجتماع عقد سرا
          actor  صحيفة سبق

actor mbc
  name    MBC
  kind    outlet
  country SA
  form    شبكة إم بي سي
  form    قناة إم بي سي
  form    مجموعة إم بي سي
  yes     ذكرت شبكة إم بي سي أن الاجتماع عقد سرا
          actor  شبكة إم بي سي

actor al-ahram
  name    Al-Ahram
  kind    outlet
  country EG
  form    صحيفة الأهرام
  form    صحيفة الأهرام المصرية
  form    جريدة الأهرام
  form    بوابة الأهرام
  yes     ذكرت صحيفة الأهرام أن الاجتماع عقد سرا
          actor  صحيفة الأهرام

actor al-masry-al-youm
  name    Al-Masry Al-Youm
  kind    outlet
  country EG
  form    صحيفة المصري اليوم
  form    المصري اليوم
  form    جريدة المصري اليوم
  yes     عرضت صحيفة المصري اليوم شهادات ناجين من الغارة
          actor  صحيفة المصري اليوم

actor youm7
  name    Youm7
  kind    outlet
  country EG
  form    صحيفة اليوم السابع
  form    موقع اليوم السابع
  form    اليوم السابع
  yes     كشفت صحيفة اليوم السابع في تقرير أن السلاح وصل عبر وسطاء
          actor  صحيفة اليوم السابع

actor mada-masr
  name    Mada Masr
  kind    outlet
  country EG
  form    موقع مدى مصر
  form    مدى مصر
  yes     كشف موقع مدى مصر في تقرير أن السلاح وصل عبر وسطاء
          actor  موقع مدى مصر

actor al-qahera-news
  name    Al Qahera News
  kind    outlet
  country EG
  form    قناة القاهرة الإخبارية
  form    القاهرة الإخبارية
  yes     عرضت قناة القاهرة الإخبارية شهادات ناجين من الغارة
          actor  قناة القاهرة الإخبارية

actor egyptian-state-tv
  name    Egyptian state television
  also    Egyptian state TV
  kind    outlet
  country EG
  form    التلفزيون المصري
  form    التلفزيون المصري الرسمي
  yes     كشف التلفزيون المصري في تقرير أن السلاح وصل عبر وسطاء
          actor  التلفزيون المصري

actor al-ghad-tv
  name    Alghad TV
  kind    outlet
  form    قناة الغد
  form    صحيفة الغد الأردنية
  form    صحيفة الغد
  yes     أوردت قناة الغد حصيلة جديدة لضحايا التفجير
          actor  قناة الغد

actor al-iraqiya
  name    Al Iraqiya
  kind    outlet
  country IQ
  form    قناة العراقية
  form    شبكة الإعلام العراقي
  form    التلفزيون العراقي
  form    قناة العراقية الإخبارية
  yes     أوردت قناة العراقية حصيلة جديدة لضحايا التفجير
          actor  قناة العراقية

actor al-sumaria
  name    Alsumaria
  kind    outlet
  country IQ
  form    قناة السومرية
  form    السومرية نيوز
  form    قناة السومرية نيوز
  yes     قالت قناة السومرية إن المفاوضات بلغت طريقا مسدودا
          actor  قناة السومرية

actor rudaw
  name    Rudaw
  kind    outlet
  country IQ
  form    شبكة رووداو
  form    شبكة رووداو الإعلامية
  form    رووداو
  form    قناة رووداو
  yes     عرضت شبكة رووداو شهادات ناجين من الغارة
          actor  شبكة رووداو

actor kurdistan-24
  name    Kurdistan 24
  kind    outlet
  country IQ
  form    كردستان 24
  form    قناة كردستان 24
  form    شبكة كردستان 24
  yes     عرضت كردستان 24 شهادات ناجين من الغارة
          actor  كردستان 24

actor shafaq-news
  name    Shafaq News
  kind    outlet
  country IQ
  form    وكالة شفق نيوز
  form    شفق نيوز
  yes     أفادت وكالة شفق نيوز بسماع دوي انفجارات في محيط المطار
          actor  وكالة شفق نيوز

actor libya-al-ahrar
  name    Libya Al-Ahrar TV
  kind    outlet
  country LY
  form    قناة ليبيا الأحرار
  form    ليبيا الأحرار
  yes     بثت قناة ليبيا الأحرار تسجيلا يظهر لحظة سقوط الصاروخ
          actor  قناة ليبيا الأحرار

actor libya-218
  name    218 TV
  kind    outlet
  country LY
  form    قناة 218
  form    قناة 218 الليبية
  yes     قالت قناة 218 إن المفاوضات بلغت طريقا مسدودا
          actor  قناة 218

actor libya-al-hadath
  name    Libya al-Hadath TV
  kind    outlet
  country LY
  form    قناة ليبيا الحدث
  form    ليبيا الحدث
  yes     أوردت قناة ليبيا الحدث حصيلة جديدة لضحايا التفجير
          actor  قناة ليبيا الحدث

actor bawabat-al-wasat
  name    Al-Wasat (Libya)
  kind    outlet
  country LY
  form    بوابة الوسط
  form    بوابة الوسط الليبية
  form    بوابة الوسط الإخبارية
  yes     أوردت بوابة الوسط حصيلة جديدة لضحايا التفجير
          actor  بوابة الوسط

actor sudan-tribune
  name    Sudan Tribune
  kind    outlet
  country SD
  form    صحيفة سودان تربيون
  form    سودان تربيون
  form    صحيفة سودان تريبيون
  form    موقع سودان تربيون
  yes     كشفت صحيفة سودان تربيون في تقرير أن السلاح وصل عبر وسطاء
          actor  صحيفة سودان تربيون

actor radio-dabanga
  name    Radio Dabanga
  kind    outlet
  country SD
  form    راديو دبنقا
  form    راديو دبنقة
  form    إذاعة دبنقا
  yes     قال راديو دبنقا إن المفاوضات بلغت طريقا مسدودا
          actor  راديو دبنقا

actor garowe-online
  name    Garowe Online
  kind    outlet
  country SO
  form    موقع غاروي أونلاين
  form    موقع جروي أونلاين
  yes     أورد موقع غاروي أونلاين حصيلة جديدة لضحايا التفجير
          actor  موقع غاروي أونلاين

actor nessma
  name    Nessma TV
  kind    outlet
  country TN
  form    قناة نسمة
  form    قناة نسمة التونسية
  yes     عرضت قناة نسمة شهادات ناجين من الغارة
          actor  قناة نسمة

actor hespress
  name    Hespress
  kind    outlet
  country MA
  form    هسبريس
  form    جريدة هسبريس
  form    صحيفة هسبريس
  yes     قالت هسبريس إن المفاوضات بلغت طريقا مسدودا
          actor  هسبريس

actor ennahar-algeria
  name    Ennahar TV
  kind    outlet
  country DZ
  form    قناة النهار الجزائرية
  form    تلفزيون النهار
  yes     عرضت قناة النهار الجزائرية شهادات ناجين من الغارة
          actor  قناة النهار الجزائرية

actor al-khabar-algeria
  name    El Khabar
  kind    outlet
  country DZ
  form    صحيفة الخبر الجزائرية
  form    صحيفة الخبر
  form    جريدة الخبر
  yes     بثت صحيفة الخبر الجزائرية تسجيلا يظهر لحظة سقوط الصاروخ
          actor  صحيفة الخبر الجزائرية

actor al-qabas
  name    Al-Qabas
  kind    outlet
  country KW
  form    صحيفة القبس
  form    صحيفة القبس الكويتية
  yes     بثت صحيفة القبس تسجيلا يظهر لحظة سقوط الصاروخ
          actor  صحيفة القبس

actor al-rai-kuwait
  name    Al-Rai (Kuwait)
  kind    outlet
  country KW
  form    صحيفة الراي الكويتية
  form    صحيفة الراي
  yes     عرضت صحيفة الراي الكويتية شهادات ناجين من الغارة
          actor  صحيفة الراي الكويتية

actor al-ittihad-uae
  name    Al-Ittihad
  kind    outlet
  country AE
  form    صحيفة الاتحاد الإماراتية
  form    صحيفة الاتحاد
  yes     أوردت صحيفة الاتحاد الإماراتية حصيلة جديدة لضحايا التفجير
          actor  صحيفة الاتحاد الإماراتية

actor al-bayan
  name    Al Bayan
  kind    outlet
  country AE
  form    صحيفة البيان الإماراتية
  form    صحيفة البيان
  yes     أفادت صحيفة البيان الإماراتية بسماع دوي انفجارات في محيط المطار
          actor  صحيفة البيان الإماراتية

actor al-khaleej
  name    Al Khaleej
  kind    outlet
  country AE
  form    صحيفة الخليج
  form    صحيفة الخليج الإماراتية
  yes     نقلت صحيفة الخليج عن مسؤولين أن الضربة ألغيت
          actor  صحيفة الخليج

actor middle-east-eye
  name    Middle East Eye
  kind    outlet
  country GB
  form    موقع ميدل إيست آي
  form    ميدل إيست آي
  form    موقع ميدل ايست آي
  yes     ذكر موقع ميدل إيست آي أن الاجتماع عقد سرا
          actor  موقع ميدل إيست آي

actor haaretz
  name    Haaretz
  kind    outlet
  country IL
  form    صحيفة هآرتس
  form    هآرتس
  form    صحيفة هآرتس الإسرائيلية
  form    صحيفة هارتس
  yes     بثت صحيفة هآرتس تسجيلا يظهر لحظة سقوط الصاروخ
          actor  صحيفة هآرتس

actor yedioth-ahronoth
  name    Yedioth Ahronoth
  kind    outlet
  country IL
  form    صحيفة يديعوت أحرونوت
  form    يديعوت أحرونوت
  form    صحيفة يديعوت أحرنوت
  form    صحيفة يديعوت أحرونوت الإسرائيلية
  form    يديعوت أحرنوت
  form    صحيفة يديعوت أحرنوت الإسرائيلية
  yes     نقلت صحيفة يديعوت أحرونوت عن مسؤولين أن الضربة ألغيت
          actor  صحيفة يديعوت أحرونوت

actor jerusalem-post
  name    The Jerusalem Post
  kind    outlet
  country IL
  form    صحيفة جيروزاليم بوست
  form    جيروزاليم بوست
  form    صحيفة جيروزاليم بوست الإسرائيلية
  yes     عرضت صحيفة جيروزاليم بوست شهادات ناجين من الغارة
          actor  صحيفة جيروزاليم بوست

actor times-of-israel
  name    Times of Israel
  kind    outlet
  country IL
  form    صحيفة تايمز أوف إسرائيل
  form    تايمز أوف إسرائيل
  form    صحيفة ذا تايمز أوف إسرائيل
  form    موقع تايمز أوف إسرائيل
  yes     بثت صحيفة تايمز أوف إسرائيل تسجيلا يظهر لحظة سقوط الصاروخ
          actor  صحيفة تايمز أوف إسرائيل

actor israel-hayom
  name    Israel Hayom
  kind    outlet
  country IL
  form    صحيفة إسرائيل هيوم
  form    صحيفة يسرائيل هيوم
  form    يسرائيل هيوم
  form    إسرائيل اليوم
  yes     نشرت صحيفة إسرائيل هيوم مقابلة مع قائد الفصيل
          actor  صحيفة إسرائيل هيوم

actor maariv
  name    Maariv
  kind    outlet
  country IL
  form    صحيفة معاريف
  form    معاريف
  form    صحيفة معاريف الإسرائيلية
  yes     نقلت صحيفة معاريف عن مسؤولين أن الضربة ألغيت
          actor  صحيفة معاريف

actor israeli-broadcasting
  name    Kan
  also    Israeli Broadcasting Corporation
  kind    outlet
  country IL
  form    هيئة البث الإسرائيلية
  form    هيئة البث الإسرائيلي
  form    قناة كان الإسرائيلية
  form    الإذاعة الإسرائيلية
  form    هيئة البث العامة الإسرائيلية
  yes     أوردت هيئة البث الإسرائيلية حصيلة جديدة لضحايا التفجير
          actor  هيئة البث الإسرائيلية

actor israeli-channel-12
  name    Channel 12 (Israel)
  kind    outlet
  country IL
  form    القناة 12 الإسرائيلية
  form    القناة الثانية عشرة الإسرائيلية
  form    القناة 12
  yes     أفادت القناة 12 الإسرائيلية بسماع دوي انفجارات في محيط المطار
          actor  القناة 12 الإسرائيلية

actor israeli-channel-13
  name    Channel 13 (Israel)
  kind    outlet
  country IL
  form    القناة 13 الإسرائيلية
  form    القناة 13
  form    القناة العاشرة الإسرائيلية
  yes     أوردت القناة 13 الإسرائيلية حصيلة جديدة لضحايا التفجير
          actor  القناة 13 الإسرائيلية

actor israeli-channel-14
  name    Channel 14 (Israel)
  kind    outlet
  country IL
  form    القناة 14 الإسرائيلية
  form    القناة 14
  yes     أفادت القناة 14 الإسرائيلية بسماع دوي انفجارات في محيط المطار
          actor  القناة 14 الإسرائيلية

actor israeli-army-radio
  name    Israeli Army Radio
  kind    outlet
  country IL
  form    إذاعة الجيش الإسرائيلي
  yes     نقلت إذاعة الجيش الإسرائيلي عن مسؤولين أن الضربة ألغيت
          actor  إذاعة الجيش الإسرائيلي

actor walla
  name    Walla
  kind    outlet
  country IL
  form    موقع واللا
  form    موقع والا
  form    موقع والا الإسرائيلي
  form    موقع واللا الإسرائيلي
  form    موقع واللا العبري
  yes     نشر موقع واللا مقابلة مع قائد الفصيل
          actor  موقع واللا

actor israeli-media
  name    Israeli media
  kind    outlet
  country IL
  form    وسائل إعلام إسرائيلية
  form    وسائل الإعلام الإسرائيلية
  form    الإعلام الإسرائيلي
  form    الإعلام العبري
  form    وسائل إعلام عبرية
  yes     أوردت وسائل إعلام إسرائيلية حصيلة جديدة لضحايا التفجير
          actor  وسائل إعلام إسرائيلية

actor new-york-times
  name    The New York Times
  also    NYT
  kind    outlet
  country US
  form    صحيفة نيويورك تايمز
  form    نيويورك تايمز
  form    صحيفة نيويورك تايمز الأمريكية
  form    صحيفة نيويورك تايمز الأميركية
  form    صحيفة النيويورك تايمز
  form    صحيفة ذا نيويورك تايمز
  yes     ذكرت صحيفة نيويورك تايمز أن الاجتماع عقد سرا
          actor  صحيفة نيويورك تايمز

actor washington-post
  name    The Washington Post
  kind    outlet
  country US
  form    صحيفة واشنطن بوست
  form    واشنطن بوست
  form    صحيفة واشنطن بوست الأمريكية
  form    صحيفة واشنطن بوست الأميركية
  form    صحيفة الواشنطن بوست
  yes     قالت صحيفة واشنطن بوست إن المفاوضات بلغت طريقا مسدودا
          actor  صحيفة واشنطن بوست

actor wall-street-journal
  name    The Wall Street Journal
  kind    outlet
  country US
  form    صحيفة وول ستريت جورنال
  form    وول ستريت جورنال
  form    صحيفة وول ستريت جورنال الأمريكية
  form    صحيفة وول ستريت جورنال الأميركية
  yes     نقلت صحيفة وول ستريت جورنال عن مسؤولين أن الضربة ألغيت
          actor  صحيفة وول ستريت جورنال

actor usa-today
  name    USA Today
  kind    outlet
  country US
  form    صحيفة يو إس إيه توداي
  form    صحيفة يو أس أيه توداي
  yes     ذكرت صحيفة يو إس إيه توداي أن الاجتماع عقد سرا
          actor  صحيفة يو إس إيه توداي

actor los-angeles-times
  name    Los Angeles Times
  kind    outlet
  country US
  form    صحيفة لوس أنجلوس تايمز
  form    صحيفة لوس أنجليس تايمز
  yes     قالت صحيفة لوس أنجلوس تايمز إن المفاوضات بلغت طريقا مسدودا
          actor  صحيفة لوس أنجلوس تايمز

actor axios
  name    Axios
  kind    outlet
  country US
  form    موقع أكسيوس
  form    أكسيوس
  form    موقع أكسيوس الأمريكي
  form    موقع أكسيوس الأميركي
  form    موقع أكسيوس الإخباري
  yes     نشر موقع أكسيوس مقابلة مع قائد الفصيل
          actor  موقع أكسيوس

actor politico
  name    Politico
  kind    outlet
  country US
  form    صحيفة بوليتيكو
  form    موقع بوليتيكو
  form    مجلة بوليتيكو
  form    بوليتيكو
  yes     نشرت صحيفة بوليتيكو مقابلة مع قائد الفصيل
          actor  صحيفة بوليتيكو

actor foreign-policy
  name    Foreign Policy
  kind    outlet
  country US
  form    مجلة فورين بوليسي
  form    فورين بوليسي
  form    مجلة فورين بوليسي الأمريكية
  yes     نقلت مجلة فورين بوليسي عن مسؤولين أن الضربة ألغيت
          actor  مجلة فورين بوليسي

actor newsweek
  name    Newsweek
  kind    outlet
  country US
  form    مجلة نيوزويك
  form    نيوزويك
  yes     عرضت مجلة نيوزويك شهادات ناجين من الغارة
          actor  مجلة نيوزويك

actor time-magazine
  name    Time
  kind    outlet
  country US
  form    مجلة تايم
  form    مجلة تايم الأمريكية
  form    مجلة تايم الأميركية
  yes     بثت مجلة تايم تسجيلا يظهر لحظة سقوط الصاروخ
          actor  مجلة تايم

actor guardian
  name    The Guardian
  kind    outlet
  country GB
  form    صحيفة الغارديان
  form    صحيفة الغارديان البريطانية
  form    الغارديان
  form    صحيفة الجارديان
  form    صحيفة الجارديان البريطانية
  form    الجارديان
  form    صحيفة ذا غارديان
  yes     أوردت صحيفة الغارديان حصيلة جديدة لضحايا التفجير
          actor  صحيفة الغارديان

actor times-london
  name    The Times
  kind    outlet
  country GB
  form    صحيفة التايمز
  form    صحيفة التايمز البريطانية
  form    صحيفة ذا تايمز
  form    صحيفة ذي تايمز
  form    صحيفة تايمز البريطانية
  yes     نقلت صحيفة التايمز عن مسؤولين أن الضربة ألغيت
          actor  صحيفة التايمز

actor telegraph
  name    The Telegraph
  also    Daily Telegraph
  kind    outlet
  country GB
  form    صحيفة التلغراف
  form    صحيفة التلغراف البريطانية
  form    صحيفة ديلي تلغراف
  form    صحيفة ديلي تليغراف
  form    صحيفة تلغراف البريطانية
  form    صحيفة الديلي تلغراف
  form    صحيفة التليجراف
  form    صحيفة تلغراف
  yes     أوردت صحيفة التلغراف حصيلة جديدة لضحايا التفجير
          actor  صحيفة التلغراف

actor independent
  name    The Independent
  kind    outlet
  country GB
  form    صحيفة الإندبندنت
  form    صحيفة الإندبندنت البريطانية
  form    صحيفة ذي إندبندنت
  form    صحيفة اندبندنت
  form    صحيفة إندبندنت البريطانية
  yes     كشفت صحيفة الإندبندنت في تقرير أن السلاح وصل عبر وسطاء
          actor  صحيفة الإندبندنت

actor financial-times
  name    Financial Times
  kind    outlet
  country GB
  form    صحيفة فايننشال تايمز
  form    فايننشال تايمز
  form    صحيفة فاينانشال تايمز
  form    صحيفة الفايننشال تايمز
  form    صحيفة فايننشال تايمز البريطانية
  yes     أفادت صحيفة فايننشال تايمز بسماع دوي انفجارات في محيط المطار
          actor  صحيفة فايننشال تايمز

actor daily-mail
  name    Daily Mail
  kind    outlet
  country GB
  form    صحيفة ديلي ميل
  form    صحيفة ديلي ميل البريطانية
  form    صحيفة الديلي ميل
  form    ديلي ميل
  form    صحيفة دايلي ميل
  yes     نقلت صحيفة ديلي ميل عن مسؤولين أن الضربة ألغيت
          actor  صحيفة ديلي ميل

actor daily-star
  name    Daily Star
  kind    outlet
  form    صحيفة ديلي ستار
  form    صحيفة ديلي ستار البريطانية
  yes     عرضت صحيفة ديلي ستار شهادات ناجين من الغارة
          actor  صحيفة ديلي ستار

actor economist
  name    The Economist
  kind    outlet
  country GB
  form    مجلة الإيكونوميست
  form    مجلة إيكونوميست
  form    مجلة ذي إيكونوميست
  form    مجلة الإيكونوميست البريطانية
  yes     عرضت مجلة الإيكونوميست شهادات ناجين من الغارة
          actor  مجلة الإيكونوميست

actor le-monde
  name    Le Monde
  kind    outlet
  country FR
  form    صحيفة لوموند
  form    صحيفة لوموند الفرنسية
  form    لوموند
  form    صحيفة لو موند
  yes     نشرت صحيفة لوموند مقابلة مع قائد الفصيل
          actor  صحيفة لوموند

actor le-figaro
  name    Le Figaro
  kind    outlet
  country FR
  form    صحيفة لوفيغارو
  form    صحيفة لوفيغارو الفرنسية
  form    لوفيغارو
  form    صحيفة لو فيغارو
  form    صحيفة لوفيجارو
  yes     نقلت صحيفة لوفيغارو عن مسؤولين أن الضربة ألغيت
          actor  صحيفة لوفيغارو

actor liberation
  name    Libération
  kind    outlet
  country FR
  form    صحيفة ليبراسيون
  form    صحيفة ليبراسيون الفرنسية
  form    ليبراسيون
  yes     نقلت صحيفة ليبراسيون عن مسؤولين أن الضربة ألغيت
          actor  صحيفة ليبراسيون

actor le-parisien
  name    Le Parisien
  kind    outlet
  country FR
  form    صحيفة لوباريزيان
  form    صحيفة لو باريزيان
  form    لوباريزيان
  yes     قالت صحيفة لوباريزيان إن المفاوضات بلغت طريقا مسدودا
          actor  صحيفة لوباريزيان

actor la-croix
  name    La Croix
  kind    outlet
  country FR
  form    صحيفة لاكروا
  form    صحيفة لا كروا
  form    صحيفة لاكروا الفرنسية
  yes     قالت صحيفة لاكروا إن المفاوضات بلغت طريقا مسدودا
          actor  صحيفة لاكروا

actor der-spiegel
  name    Der Spiegel
  kind    outlet
  country DE
  form    مجلة دير شبيغل
  form    مجلة دير شبيغل الألمانية
  form    دير شبيغل
  form    مجلة شبيغل
  form    مجلة دير شبيجل
  yes     عرضت مجلة دير شبيغل شهادات ناجين من الغارة
          actor  مجلة دير شبيغل

actor bild
  name    Bild
  kind    outlet
  country DE
  form    صحيفة بيلد
  form    صحيفة بيلد الألمانية
  form    صحيفة بيلد تسايتونغ
  yes     ذكرت صحيفة بيلد أن الاجتماع عقد سرا
          actor  صحيفة بيلد

actor die-welt
  name    Die Welt
  kind    outlet
  country DE
  form    صحيفة دي فيلت
  form    صحيفة دي فيلت الألمانية
  yes     قالت صحيفة دي فيلت إن المفاوضات بلغت طريقا مسدودا
          actor  صحيفة دي فيلت

actor el-pais
  name    El País
  kind    outlet
  country ES
  form    صحيفة البايس
  form    صحيفة إلباييس
  form    صحيفة إل باييس
  form    صحيفة الباييس الإسبانية
  yes     عرضت صحيفة البايس شهادات ناجين من الغارة
          actor  صحيفة البايس

actor corriere-della-sera
  name    Corriere della Sera
  kind    outlet
  country IT
  form    صحيفة كورييري ديلا سيرا
  form    صحيفة كورييري ديلا سيرا الإيطالية
  yes     كشفت صحيفة كورييري ديلا سيرا في تقرير أن السلاح وصل عبر وسطاء
          actor  صحيفة كورييري ديلا سيرا

actor kommersant
  name    Kommersant
  kind    outlet
  country RU
  form    صحيفة كوميرسانت
  form    صحيفة كوميرسانت الروسية
  yes     عرضت صحيفة كوميرسانت شهادات ناجين من الغارة
          actor  صحيفة كوميرسانت

actor izvestia
  name    Izvestia
  kind    outlet
  country RU
  form    صحيفة إزفستيا
  form    صحيفة إزفيستيا الروسية
  form    صحيفة إزفيستيا
  yes     ذكرت صحيفة إزفستيا أن الاجتماع عقد سرا
          actor  صحيفة إزفستيا

actor hurriyet
  name    Hürriyet
  kind    outlet
  country TR
  form    صحيفة حرييت
  form    صحيفة حرييت التركية
  yes     نقلت صحيفة حرييت عن مسؤولين أن الضربة ألغيت
          actor  صحيفة حرييت

actor daily-sabah
  name    Daily Sabah
  kind    outlet
  country TR
  form    صحيفة ديلي صباح
  form    صحيفة ديلي صباح التركية
  form    صحيفة صباح التركية
  form    صحيفة صباح
  yes     عرضت صحيفة ديلي صباح شهادات ناجين من الغارة
          actor  صحيفة ديلي صباح

actor yeni-safak
  name    Yeni Şafak
  kind    outlet
  country TR
  form    صحيفة يني شفق
  form    صحيفة يني شفق التركية
  yes     عرضت صحيفة يني شفق شهادات ناجين من الغارة
          actor  صحيفة يني شفق

actor ntv-turkey
  name    NTV (Turkey)
  kind    outlet
  country TR
  form    قناة إن تي في التركية
  form    قناة إن تي في
  yes     عرضت قناة إن تي في التركية شهادات ناجين من الغارة
          actor  قناة إن تي في التركية

actor dogan-haberturk
  name    Habertürk
  kind    outlet
  country TR
  form    قناة خبر ترك
  form    شبكة خبر ترك
  form    صحيفة خبر ترك
  yes     نشرت قناة خبر ترك مقابلة مع قائد الفصيل
          actor  قناة خبر ترك

actor press-tv
  name    Press TV
  kind    outlet
  country IR
  form    قناة برس تي في
  form    قناة برس تي في الإيرانية
  yes     نقلت قناة برس تي في عن مسؤولين أن الضربة ألغيت
          actor  قناة برس تي في

actor al-alam
  name    Al-Alam
  kind    outlet
  country IR
  form    قناة العالم
  form    قناة العالم الإيرانية
  yes     أوردت قناة العالم حصيلة جديدة لضحايا التفجير
          actor  قناة العالم

actor iranian-state-tv
  name    Iranian state television
  also    Iranian state TV
  kind    outlet
  country IR
  form    التلفزيون الإيراني
  form    التلفزيون الإيراني الرسمي
  form    التلفزيون الرسمي الإيراني
  form    التلفزيون الحكومي الإيراني
  yes     نشر التلفزيون الإيراني مقابلة مع قائد الفصيل
          actor  التلفزيون الإيراني

actor iran-international
  name    Iran International
  kind    outlet
  country GB
  form    قناة إيران إنترناشيونال
  form    إيران إنترناشيونال
  form    قناة إيران الدولية
  yes     عرضت قناة إيران إنترناشيونال شهادات ناجين من الغارة
          actor  قناة إيران إنترناشيونال

actor dawn-pakistan
  name    Dawn
  kind    outlet
  country PK
  form    صحيفة دون
  form    صحيفة دون الباكستانية
  form    صحيفة داون الباكستانية
  yes     نشرت صحيفة دون مقابلة مع قائد الفصيل
          actor  صحيفة دون

actor global-times
  name    Global Times
  kind    outlet
  country CN
  form    صحيفة غلوبال تايمز
  form    صحيفة جلوبال تايمز
  form    صحيفة غلوبال تايمز الصينية
  yes     نقلت صحيفة غلوبال تايمز عن مسؤولين أن الضربة ألغيت
          actor  صحيفة غلوبال تايمز

actor peoples-daily
  name    People's Daily
  kind    outlet
  country CN
  form    صحيفة الشعب اليومية
  form    صحيفة الشعب الصينية
  yes     بثت صحيفة الشعب اليومية تسجيلا يظهر لحظة سقوط الصاروخ
          actor  صحيفة الشعب اليومية

actor south-china-morning-post
  name    South China Morning Post
  kind    outlet
  country HK
  form    صحيفة ساوث تشاينا مورنينغ بوست
  form    صحيفة ساوث تشاينا مورنينج بوست
  yes     قالت صحيفة ساوث تشاينا مورنينغ بوست إن المفاوضات بلغت طريقا مسدودا
          actor  صحيفة ساوث تشاينا مورنينغ بوست
