# Regions, seas and straits that no gazetteer has under the names of the news.
#
# region ID
#   name       English name
#   country    ISO 3166-1 alpha-2; left out where it lies in none or in several
#   precision  point town district governorate region country: how far the coordinates may be off
#   form       a name, with the words for its kind where news always has them
#   short      a name that is an ordinary word as well: only beside a word for a kind of place
#   lat, lon   degrees WGS 84, typed from general knowledge: good to what precision says

region eastern-syria
  name    Eastern Syria
  country SY
  precision region
  form    شرق سوريا
  form    شرقي سوريا
  form    الشرق السوري
  form    شرقي سورية
  lat     35.2
  lon     40.0

region western-syria
  name    Western Syria
  country SY
  precision region
  form    غرب سوريا
  form    غربي سوريا
  lat     35.0
  lon     36.2

region central-syria
  name    Central Syria
  country SY
  precision region
  form    وسط سوريا
  lat     34.7
  lon     37.5

region north-east-syria-2
  name    Northern and eastern Syria
  country SY
  precision region
  form    شمال وشرق سوريا
  form    شمال وشرقي سوريا
  form    شمالي وشرقي سوريا
  lat     36.0
  lon     39.5

region northern-iraq
  name    Northern Iraq
  country IQ
  precision region
  form    شمال العراق
  form    شمالي العراق
  lat     36.3
  lon     43.5

region western-iraq
  name    Western Iraq
  country IQ
  precision region
  form    غرب العراق
  form    غربي العراق
  lat     33.3
  lon     42.0

region southern-iraq
  name    Southern Iraq
  country IQ
  precision region
  form    جنوب العراق
  form    جنوبي العراق
  lat     31.0
  lon     46.5

region central-iraq
  name    Central Iraq
  country IQ
  precision region
  form    وسط العراق
  lat     33.2
  lon     44.2

region eastern-iraq
  name    Eastern Iraq
  country IQ
  precision region
  form    شرق العراق
  form    شرقي العراق
  lat     33.8
  lon     45.3

region north-west-iraq
  name    North-western Iraq
  country IQ
  precision region
  form    شمال غرب العراق
  form    شمال غربي العراق
  lat     36.3
  lon     42.0

region eastern-yemen
  name    Eastern Yemen
  country YE
  precision region
  form    شرق اليمن
  form    شرقي اليمن
  lat     16.0
  lon     50.0

region western-yemen
  name    Western Yemen
  country YE
  precision region
  form    غرب اليمن
  form    غربي اليمن
  lat     14.8
  lon     43.3

region central-yemen
  name    Central Yemen
  country YE
  precision region
  form    وسط اليمن
  lat     14.5
  lon     45.3

region south-west-yemen
  name    South-western Yemen
  country YE
  precision region
  form    جنوب غرب اليمن
  form    جنوب غربي اليمن
  lat     13.5
  lon     44.0

region north-west-yemen
  name    North-western Yemen
  country YE
  precision region
  form    شمال غرب اليمن
  form    شمال غربي اليمن
  lat     16.3
  lon     43.4

region central-libya
  name    Central Libya
  country LY
  precision region
  form    وسط ليبيا
  lat     29.5
  lon     17.0

region eastern-lebanon
  name    Eastern Lebanon
  country LB
  precision region
  form    شرق لبنان
  form    شرقي لبنان
  lat     34.0
  lon     36.2

region southern-ukraine
  name    Southern Ukraine
  country UA
  precision region
  form    جنوب أوكرانيا
  form    جنوبي أوكرانيا
  lat     46.8
  lon     33.0

region western-ukraine
  name    Western Ukraine
  country UA
  precision region
  form    غرب أوكرانيا
  form    غربي أوكرانيا
  lat     49.6
  lon     25.0

region southern-turkey
  name    Southern Turkey
  country TR
  precision region
  form    جنوب تركيا
  form    جنوبي تركيا
  lat     37.0
  lon     35.5

region eastern-turkey
  name    Eastern Turkey
  country TR
  precision region
  form    شرق تركيا
  form    شرقي تركيا
  lat     38.7
  lon     42.0

region western-iran
  name    Western Iran
  country IR
  precision region
  form    غرب إيران
  form    غربي إيران
  lat     34.5
  lon     46.8

region south-east-iran
  name    South-eastern Iran
  country IR
  precision region
  form    جنوب شرق إيران
  form    جنوب شرقي إيران
  lat     28.5
  lon     60.5

region eastern-afghanistan
  name    Eastern Afghanistan
  country AF
  precision region
  form    شرق أفغانستان
  form    شرقي أفغانستان
  lat     34.2
  lon     70.3

region southern-afghanistan
  name    Southern Afghanistan
  country AF
  precision region
  form    جنوب أفغانستان
  form    جنوبي أفغانستان
  lat     31.6
  lon     65.0

region northern-afghanistan
  name    Northern Afghanistan
  country AF
  precision region
  form    شمال أفغانستان
  form    شمالي أفغانستان
  lat     36.6
  lon     68.0

region south-west-pakistan
  name    South-western Pakistan
  country PK
  precision region
  form    جنوب غرب باكستان
  form    جنوب غربي باكستان
  lat     29.5
  lon     66.5

region north-west-pakistan
  name    North-western Pakistan
  country PK
  precision region
  form    شمال غرب باكستان
  form    شمال غربي باكستان
  lat     33.8
  lon     71.0

region northern-mali
  name    Northern Mali
  country ML
  precision region
  form    شمال مالي
  form    شمالي مالي
  lat     18.5
  lon     -1.5

region central-mali
  name    Central Mali
  country ML
  precision region
  form    وسط مالي
  lat     14.6
  lon     -4.2

region northern-nigeria
  name    Northern Nigeria
  country NG
  precision region
  form    شمال نيجيريا
  form    شمالي نيجيريا
  lat     12.0
  lon     8.5

region central-nigeria
  name    Central Nigeria
  country NG
  precision region
  form    وسط نيجيريا
  lat     9.0
  lon     8.5

region southern-somalia
  name    Southern Somalia
  country SO
  precision region
  form    جنوب الصومال
  form    جنوبي الصومال
  lat     1.5
  lon     43.0

region central-somalia
  name    Central Somalia
  country SO
  precision region
  form    وسط الصومال
  lat     4.5
  lon     46.0

region western-sudan
  name    Western Sudan
  country SD
  precision region
  form    غرب السودان
  form    غربي السودان
  lat     13.3
  lon     24.5

region eastern-congo
  name    Eastern DR Congo
  country CD
  precision region
  form    شرق الكونغو
  form    شرق الكونغو الديمقراطية
  form    شرقي الكونغو الديمقراطية
  form    شرق جمهورية الكونغو الديمقراطية
  form    شرقي الكونغو
  lat     -1.0
  lon     29.0

region northern-ethiopia
  name    Northern Ethiopia
  country ET
  precision region
  form    شمال إثيوبيا
  form    شمالي إثيوبيا
  lat     13.3
  lon     38.8

region northern-burkina
  name    Northern Burkina Faso
  country BF
  precision region
  form    شمال بوركينا فاسو
  form    شمالي بوركينا فاسو
  lat     14.0
  lon     -1.0

region western-niger
  name    Western Niger
  country NE
  precision region
  form    غرب النيجر
  form    غربي النيجر
  lat     14.2
  lon     1.5

region eastern-ghouta
  name    Eastern Ghouta
  country SY
  precision district
  form    الغوطة الشرقية
  form    غوطة دمشق الشرقية
  form    الغوطة الشرقية لدمشق
  form    غوطة دمشق
  form    الغوطة
  lat     33.53
  lon     36.42

region western-ghouta
  name    Western Ghouta
  country SY
  precision district
  form    الغوطة الغربية
  form    غوطة دمشق الغربية
  lat     33.42
  lon     36.15

region damascus-countryside
  name    Damascus countryside
  country SY
  precision governorate
  form    ريف دمشق
  form    محافظة ريف دمشق
  lat     33.53
  lon     36.45

region southern-damascus
  name    Southern Damascus
  country SY
  precision district
  form    جنوب دمشق
  form    جنوبي دمشق
  form    جنوب العاصمة دمشق
  lat     33.46
  lon     36.3

region eastern-qalamoun
  name    Eastern Qalamoun
  country SY
  precision district
  form    القلمون الشرقي
  lat     33.85
  lon     36.9

region western-qalamoun
  name    Western Qalamoun
  country SY
  precision district
  form    القلمون الغربي
  lat     34.0
  lon     36.5

region qalamoun
  name    Qalamoun
  country SY
  precision district
  form    جبال القلمون
  form    منطقة القلمون
  form    القلمون
  lat     33.95
  lon     36.65

region yarmouk-basin
  name    Yarmouk Basin
  country SY
  precision district
  form    حوض اليرموك
  form    منطقة حوض اليرموك
  lat     32.75
  lon     35.9

region jabal-al-druze
  name    Jabal al-Druze
  country SY
  precision district
  form    جبل العرب
  form    جبل الدروز
  lat     32.66
  lon     36.73

region lajat
  name    Lajat
  country SY
  precision district
  form    اللجاة
  form    منطقة اللجاة
  lat     32.95
  lon     36.45

region hauran
  name    Hauran
  country SY
  precision region
  form    سهل حوران
  form    حوران
  lat     32.8
  lon     36.2

region golan-heights
  name    Golan Heights
  country SY
  precision region
  form    هضبة الجولان
  form    مرتفعات الجولان
  form    الجولان
  form    الجولان المحتل
  form    الجولان السوري
  form    الجولان السوري المحتل
  form    هضبة الجولان المحتلة
  form    مرتفعات الجولان المحتلة
  form    مرتفعات الجولان السورية
  lat     33.0
  lon     35.78

region syrian-coast
  name    Syrian coast
  country SY
  precision region
  form    الساحل السوري
  lat     35.35
  lon     35.95

region al-ghab
  name    Al-Ghab Plain
  country SY
  precision district
  form    سهل الغاب
  lat     35.45
  lon     36.3

region jabal-al-akrad
  name    Jabal al-Akrad
  country SY
  precision district
  form    جبل الأكراد
  lat     35.72
  lon     36.13

region jabal-al-turkman
  name    Jabal al-Turkman
  country SY
  precision district
  form    جبل التركمان
  lat     35.83
  lon     35.98

region jabal-al-zawiya
  name    Jabal al-Zawiya
  country SY
  precision district
  form    جبل الزاوية
  lat     35.72
  lon     36.58

region syrian-desert
  name    Syrian Desert
  country SY
  precision region
  form    البادية السورية
  form    بادية الشام
  form    بادية حمص
  form    بادية دير الزور
  form    بادية السخنة
  form    بادية الرقة
  lat     34.6
  lon     38.8

region jazira-syria
  name    Syrian Jazira
  country SY
  precision region
  form    الجزيرة السورية
  form    منطقة الجزيرة السورية
  lat     36.3
  lon     40.6

region northern-syria
  name    Northern Syria
  country SY
  precision region
  form    الشمال السوري
  form    شمال سوريا
  form    شمالي سوريا
  form    شمالي سورية
  lat     36.4
  lon     37.5

region southern-syria
  name    Southern Syria
  country SY
  precision region
  form    الجنوب السوري
  form    جنوب سوريا
  form    جنوبي سوريا
  form    جنوبي سورية
  lat     32.8
  lon     36.3

region north-east-syria
  name    North-eastern Syria
  country SY
  precision region
  form    شمال شرق سوريا
  form    شمال شرقي سوريا
  lat     36.5
  lon     40.5

region north-west-syria
  name    North-western Syria
  country SY
  precision region
  form    شمال غرب سوريا
  form    شمال غربي سوريا
  lat     36.0
  lon     36.6

region euphrates-valley-syria
  name    Middle Euphrates Valley
  country SY
  precision region
  form    وادي الفرات الأوسط
  form    وادي الفرات
  form    وادي نهر الفرات
  lat     34.8
  lon     40.7

region east-euphrates
  name    East of the Euphrates
  country SY
  precision region
  form    شرق الفرات
  form    شرقي الفرات
  form    شرق نهر الفرات
  form    شرقي نهر الفرات
  lat     36.2
  lon     39.8

region euphrates-shield-area
  name    Euphrates Shield area
  country SY
  precision district
  form    منطقة درع الفرات
  form    مناطق درع الفرات
  lat     36.5
  lon     37.5

region north-hama-countryside
  name    Northern Hama countryside
  country SY
  precision district
  form    ريف حماة الشمالي
  form    ريف حماه الشمالي
  form    شمالي حماة
  lat     35.35
  lon     36.7

region south-idlib-countryside
  name    Southern Idlib countryside
  country SY
  precision district
  form    ريف إدلب الجنوبي
  form    جنوبي إدلب
  lat     35.55
  lon     36.6

region idlib-countryside
  name    Idlib countryside
  country SY
  precision governorate
  form    ريف إدلب
  lat     35.8
  lon     36.65

region aleppo-countryside
  name    Aleppo countryside
  country SY
  precision governorate
  form    ريف حلب
  lat     36.25
  lon     37.2

region homs-countryside
  name    Homs countryside
  country SY
  precision governorate
  form    ريف حمص
  lat     34.7
  lon     37.0

region hama-countryside
  name    Hama countryside
  country SY
  precision governorate
  form    ريف حماة
  form    ريف حماه
  lat     35.2
  lon     36.8

region daraa-countryside
  name    Daraa countryside
  country SY
  precision governorate
  form    ريف درعا
  lat     32.8
  lon     36.15

region latakia-countryside
  name    Latakia countryside
  country SY
  precision governorate
  form    ريف اللاذقية
  lat     35.7
  lon     36.0

region deir-ez-zor-countryside
  name    Deir ez-Zor countryside
  country SY
  precision governorate
  form    ريف دير الزور
  lat     35.1
  lon     40.4

region hasakah-countryside
  name    Hasakah countryside
  country SY
  precision governorate
  form    ريف الحسكة
  lat     36.5
  lon     40.7

region raqqa-countryside
  name    Raqqa countryside
  country SY
  precision governorate
  form    ريف الرقة
  lat     36.0
  lon     38.95

region suwayda-countryside
  name    Suwayda countryside
  country SY
  precision governorate
  form    ريف السويداء
  lat     32.7
  lon     36.65

region quneitra-countryside
  name    Quneitra countryside
  country SY
  precision governorate
  form    ريف القنيطرة
  lat     33.05
  lon     35.9

region kurdistan-region
  name    Kurdistan Region
  country IQ
  precision region
  form    إقليم كردستان
  form    إقليم كردستان العراق
  form    كردستان العراق
  form    كردستان
  form    إقليم شمال العراق
  form    إقليم كوردستان
  lat     36.2
  lon     44.3

region nineveh-plains
  name    Nineveh Plains
  country IQ
  precision district
  form    سهل نينوى
  lat     36.5
  lon     43.3

region nineveh
  name    Nineveh Governorate
  country IQ
  precision governorate
  form    نينوى
  form    محافظة نينوى
  lat     35.92
  lon     42.75

region hamrin
  name    Hamrin Mountains
  country IQ
  precision district
  form    جبال حمرين
  form    تلال حمرين
  form    سلسلة جبال حمرين
  form    حمرين
  lat     34.6
  lon     44.6

region sinjar-mountain
  name    Mount Sinjar
  country IQ
  precision district
  form    جبل سنجار
  lat     36.37
  lon     41.7

region qandil
  name    Qandil Mountains
  country IQ
  precision district
  form    جبال قنديل
  form    جبل قنديل
  form    قنديل
  lat     36.6
  lon     45.0

region hawija-district
  name    Hawija District
  country IQ
  precision district
  form    قضاء الحويجة
  lat     35.32
  lon     43.77

region baghdad-belts
  name    Baghdad Belt
  country IQ
  precision district
  form    حزام بغداد
  form    أحزمة بغداد
  lat     33.3
  lon     44.3

region green-zone
  name    Green Zone, Baghdad
  country IQ
  precision point
  form    المنطقة الخضراء
  lat     33.306
  lon     44.385

region iraqi-desert
  name    Anbar desert
  country IQ
  precision region
  form    صحراء الأنبار
  form    بادية الأنبار
  form    صحراء الرطبة
  lat     33.0
  lon     41.5

region shatt-al-arab
  name    Shatt al-Arab
  country IQ
  precision region
  form    شط العرب
  lat     30.3
  lon     48.1

region euphrates
  name    Euphrates
  precision region
  form    نهر الفرات
  lat     35.0
  lon     40.5

region tigris
  name    Tigris
  country IQ
  precision region
  form    نهر دجلة
  lat     34.0
  lon     44.0

region yemen-west-coast
  name    Yemen's west coast
  country YE
  precision region
  form    الساحل الغربي
  form    الساحل الغربي لليمن
  form    الساحل الغربي من اليمن
  form    الساحل الغربي اليمني
  form    جبهة الساحل الغربي
  lat     13.85
  lon     43.3

region tihama
  name    Tihama
  country YE
  precision region
  form    تهامة
  form    سهل تهامة
  lat     14.8
  lon     43.0

region southern-yemen
  name    Southern Yemen
  country YE
  precision region
  form    جنوب اليمن
  form    جنوبي اليمن
  form    المحافظات الجنوبية
  lat     13.8
  lon     46.5

region northern-yemen
  name    Northern Yemen
  country YE
  precision region
  form    شمال اليمن
  form    شمالي اليمن
  lat     16.2
  lon     44.0

region bab-al-mandab
  name    Bab al-Mandab
  country YE
  precision region
  form    باب المندب
  form    مضيق باب المندب
  lat     12.58
  lon     43.33

region hanish
  name    Hanish Islands
  country YE
  precision region
  form    جزر حنيش
  form    جزيرة حنيش
  form    أرخبيل حنيش
  lat     13.75
  lon     42.75

region perim
  name    Perim Island
  country YE
  precision town
  form    جزيرة ميون
  lat     12.66
  lon     43.42

region zuqar
  name    Zuqar Island
  country YE
  precision town
  form    جزيرة زقر
  lat     14.0
  lon     42.75

region kamaran
  name    Kamaran Island
  country YE
  precision town
  form    جزيرة كمران
  lat     15.35
  lon     42.6

region socotra
  name    Socotra
  country YE
  precision governorate
  form    سقطرى
  form    أرخبيل سقطرى
  form    جزيرة سقطرى
  form    محافظة أرخبيل سقطرى
  form    سقطرة
  lat     12.51
  lon     53.92

region hadhramaut-valley
  name    Hadhramaut Valley
  country YE
  precision district
  form    وادي حضرموت
  lat     15.95
  lon     48.7

region hadhramaut
  name    Hadhramaut
  country YE
  precision governorate
  form    حضرموت
  form    محافظة حضرموت
  lat     16.38
  lon     48.91

region najran-border
  name    Saudi–Yemeni border
  precision region
  form    الحدود السعودية اليمنية
  form    الحد الجنوبي للمملكة
  lat     16.9
  lon     44.0

region gaza-strip
  name    Gaza Strip
  country PS
  precision governorate
  form    قطاع غزة
  short   القطاع
  lat     31.4263
  lon     34.3654

region gaza-envelope
  name    Gaza Envelope
  country IL
  precision district
  form    غلاف غزة
  form    مستوطنات غلاف غزة
  form    بلدات غلاف غزة
  form    مستوطنات غلاف قطاع غزة
  lat     31.42
  lon     34.52

region north-gaza
  name    North Gaza
  country PS
  precision district
  form    شمال قطاع غزة
  form    شمال غزة
  form    شمالي قطاع غزة
  form    شمالي غزة
  form    محافظة شمال غزة
  lat     31.54
  lon     34.51

region south-gaza
  name    Southern Gaza Strip
  country PS
  precision district
  form    جنوب قطاع غزة
  form    جنوب غزة
  form    جنوبي قطاع غزة
  form    جنوبي غزة
  lat     31.32
  lon     34.28

region central-gaza
  name    Central Gaza Strip
  country PS
  precision district
  form    وسط قطاع غزة
  form    المحافظة الوسطى في قطاع غزة
  lat     31.43
  lon     34.39

region west-bank
  name    West Bank
  country PS
  precision region
  form    الضفة الغربية
  form    الضفة الغربية المحتلة
  form    الضفة المحتلة
  short   الضفة
  lat     32.0
  lon     35.25

region east-jerusalem
  name    East Jerusalem
  country PS
  precision town
  form    القدس الشرقية
  form    القدس الشرقية المحتلة
  form    شرقي القدس
  lat     31.783
  lon     35.234

region jerusalem
  name    Jerusalem
  country PS
  precision town
  form    القدس
  form    القدس المحتلة
  form    مدينة القدس
  form    مدينة القدس المحتلة
  form    أورشليم
  lat     31.778
  lon     35.235

region west-jerusalem
  name    West Jerusalem
  country IL
  precision town
  form    القدس الغربية
  lat     31.78
  lon     35.21

region jordan-valley
  name    Jordan Valley
  country PS
  precision region
  form    غور الأردن
  form    الأغوار
  form    وادي الأردن
  form    الأغوار الشمالية
  form    الأغوار الفلسطينية
  lat     32.05
  lon     35.5

region galilee
  name    Galilee
  country IL
  precision region
  form    الجليل
  form    الجليل الأعلى
  form    الجليل الغربي
  form    إصبع الجليل
  lat     32.9
  lon     35.35

region negev
  name    Negev
  country IL
  precision region
  form    النقب
  form    صحراء النقب
  lat     30.8
  lon     34.8

region northern-israel
  name    Northern Israel
  country IL
  precision region
  form    شمال إسرائيل
  form    شمالي إسرائيل
  lat     32.95
  lon     35.4

region southern-israel
  name    Southern Israel
  country IL
  precision region
  form    جنوب إسرائيل
  form    جنوبي إسرائيل
  lat     31.3
  lon     34.7

region occupied-territories
  name    Occupied Palestinian territories
  country PS
  precision region
  form    الأراضي المحتلة
  form    الأراضي العربية المحتلة
  lat     31.95
  lon     35.2

region philadelphi-corridor
  name    Philadelphi Corridor
  country PS
  precision district
  form    محور فيلادلفيا
  form    محور صلاح الدين
  lat     31.27
  lon     34.26

region netzarim-corridor
  name    Netzarim Corridor
  country PS
  precision district
  form    محور نتساريم
  form    مفترق نتساريم
  form    منطقة نتساريم
  form    نتساريم
  lat     31.47
  lon     34.42

region morag-corridor
  name    Morag Corridor
  country PS
  precision district
  form    محور موراغ
  lat     31.3
  lon     34.28

region masafer-yatta
  name    Masafer Yatta
  country PS
  precision district
  form    مسافر يطا
  lat     31.37
  lon     35.12

region e1-area
  name    E1 area
  country PS
  precision district
  form    منطقة إي 1
  form    منطقة إي1
  lat     31.79
  lon     35.31

region southern-lebanon
  name    Southern Lebanon
  country LB
  precision region
  form    جنوب لبنان
  form    جنوبي لبنان
  form    الجنوب اللبناني
  lat     33.25
  lon     35.4

region beirut-southern-suburb
  name    Beirut's southern suburb
  country LB
  precision district
  form    الضاحية الجنوبية
  form    الضاحية الجنوبية لبيروت
  form    ضاحية بيروت الجنوبية
  form    الضاحية الجنوبية للعاصمة بيروت
  lat     33.85
  lon     35.51

region beqaa
  name    Beqaa
  country LB
  precision region
  form    البقاع
  form    سهل البقاع
  form    البقاع اللبناني
  form    البقاع الغربي
  form    البقاع الشمالي
  form    محافظة البقاع
  lat     33.95
  lon     36.05

region mount-lebanon
  name    Mount Lebanon
  country LB
  precision governorate
  form    جبل لبنان
  lat     33.93
  lon     35.69

region northern-lebanon
  name    Northern Lebanon
  country LB
  precision region
  form    شمال لبنان
  form    شمالي لبنان
  lat     34.45
  lon     35.95

region akkar
  name    Akkar
  country LB
  precision governorate
  form    عكار
  form    محافظة عكار
  lat     34.54
  lon     36.1

region arsal-barrens
  name    Arsal barrens
  country LB
  precision district
  form    جرود عرسال
  form    جرود رأس بعلبك
  form    جرود القاع
  lat     34.15
  lon     36.5

region blue-line
  name    Blue Line
  country LB
  precision region
  form    الخط الأزرق
  lat     33.1
  lon     35.4

region litani
  name    Litani River
  country LB
  precision region
  form    نهر الليطاني
  form    الليطاني
  form    جنوب الليطاني
  lat     33.33
  lon     35.45

region shebaa-farms
  name    Shebaa Farms
  country LB
  precision district
  form    مزارع شبعا
  form    مزارع شبعا المحتلة
  lat     33.3
  lon     35.7

region northern-sinai
  name    North Sinai
  country EG
  precision governorate
  form    شمال سيناء
  form    محافظة شمال سيناء
  form    شمالي سيناء
  lat     30.6
  lon     33.7

region southern-sinai
  name    South Sinai
  country EG
  precision governorate
  form    جنوب سيناء
  form    محافظة جنوب سيناء
  lat     28.93
  lon     33.77

region central-sinai
  name    Central Sinai
  country EG
  precision district
  form    وسط سيناء
  lat     30.0
  lon     33.8

region sinai
  name    Sinai
  country EG
  precision region
  form    سيناء
  form    شبه جزيرة سيناء
  lat     29.8
  lon     33.8

region upper-egypt
  name    Upper Egypt
  country EG
  precision region
  form    صعيد مصر
  form    الصعيد المصري
  lat     26.5
  lon     31.7

region nile-delta
  name    Nile Delta
  country EG
  precision region
  form    دلتا النيل
  form    دلتا مصر
  lat     30.9
  lon     31.1

region western-desert-egypt
  name    Western Desert
  country EG
  precision region
  form    الصحراء الغربية المصرية
  form    صحراء مصر الغربية
  lat     28.0
  lon     28.0

region suez-canal
  name    Suez Canal
  country EG
  precision region
  form    قناة السويس
  lat     30.45
  lon     32.35

region halaib-triangle
  name    Halaib Triangle
  precision region
  form    مثلث حلايب
  form    مثلث حلايب وشلاتين
  lat     22.3
  lon     35.6

region darfur
  name    Darfur
  country SD
  precision region
  form    دارفور
  form    إقليم دارفور
  lat     13.5
  lon     24.5

region north-darfur
  name    North Darfur
  country SD
  precision governorate
  form    شمال دارفور
  form    ولاية شمال دارفور
  lat     15.5
  lon     25.5

region south-darfur
  name    South Darfur
  country SD
  precision governorate
  form    جنوب دارفور
  form    ولاية جنوب دارفور
  lat     11.5
  lon     24.8

region west-darfur
  name    West Darfur
  country SD
  precision governorate
  form    غرب دارفور
  form    ولاية غرب دارفور
  lat     13.2
  lon     22.6

region central-darfur
  name    Central Darfur
  country SD
  precision governorate
  form    وسط دارفور
  form    ولاية وسط دارفور
  lat     12.9
  lon     23.5

region east-darfur
  name    East Darfur
  country SD
  precision governorate
  form    شرق دارفور
  form    ولاية شرق دارفور
  lat     11.3
  lon     26.4

region kordofan
  name    Kordofan
  country SD
  precision region
  form    كردفان
  form    إقليم كردفان
  lat     12.5
  lon     29.5

region north-kordofan
  name    North Kordofan
  country SD
  precision governorate
  form    شمال كردفان
  form    ولاية شمال كردفان
  lat     14.0
  lon     29.8

region south-kordofan
  name    South Kordofan
  country SD
  precision governorate
  form    جنوب كردفان
  form    ولاية جنوب كردفان
  lat     11.3
  lon     29.9

region west-kordofan
  name    West Kordofan
  country SD
  precision governorate
  form    غرب كردفان
  form    ولاية غرب كردفان
  lat     11.8
  lon     28.2

region nuba-mountains
  name    Nuba Mountains
  country SD
  precision region
  form    جبال النوبة
  form    جبال النوبا
  lat     11.4
  lon     30.3

region blue-nile-state
  name    Blue Nile State
  country SD
  precision governorate
  form    النيل الأزرق
  form    ولاية النيل الأزرق
  lat     11.4
  lon     34.2

region white-nile-state
  name    White Nile State
  country SD
  precision governorate
  form    ولاية النيل الأبيض
  lat     13.6
  lon     32.4

region gezira-state
  name    Gezira State
  country SD
  precision governorate
  form    ولاية الجزيرة
  lat     14.6
  lon     33.3

region river-nile-state
  name    River Nile State
  country SD
  precision governorate
  form    ولاية نهر النيل
  lat     17.56
  lon     33.76

region northern-state-sudan
  name    Northern State
  country SD
  precision governorate
  form    الولاية الشمالية
  lat     19.3
  lon     30.3

region eastern-sudan
  name    Eastern Sudan
  country SD
  precision region
  form    شرق السودان
  form    شرقي السودان
  lat     17.5
  lon     36.0

region jebel-marra
  name    Jebel Marra
  country SD
  precision district
  form    جبل مرة
  form    جبال مرة
  lat     13.0
  lon     24.3

region abyei-area
  name    Abyei
  country SD
  precision district
  form    أبيي
  form    منطقة أبيي
  lat     9.6
  lon     28.43

region al-fashaga
  name    Al-Fashaga
  country SD
  precision district
  form    الفشقة
  lat     14.2
  lon     36.2

region tigray
  name    Tigray
  country ET
  precision region
  form    تيغراي
  form    إقليم تيغراي
  form    تيجراي
  form    إقليم تيجراي
  lat     13.8
  lon     38.8

region amhara-region
  name    Amhara Region
  country ET
  precision region
  form    إقليم أمهرة
  form    إقليم أمهرا
  form    أمهرة
  lat     11.6
  lon     38.0

region oromia
  name    Oromia
  country ET
  precision region
  form    إقليم أوروميا
  form    أوروميا
  form    إقليم أوروميو
  lat     8.0
  lon     39.5

region afar-region
  name    Afar Region
  country ET
  precision region
  form    إقليم عفر
  lat     11.8
  lon     41.0

region ogaden
  name    Somali Region (Ogaden)
  country ET
  precision region
  form    إقليم أوغادين
  form    أوغادين
  form    الإقليم الصومالي في إثيوبيا
  form    إقليم الصومال الإثيوبي
  lat     6.6
  lon     44.0

region benishangul-gumuz
  name    Benishangul-Gumuz
  country ET
  precision region
  form    إقليم بني شنقول
  form    بني شنقول
  lat     10.7
  lon     35.6

region puntland
  name    Puntland
  country SO
  precision region
  form    بونتلاند
  form    بونت لاند
  form    أرض البنط
  form    ولاية بونتلاند
  form    إقليم بونتلاند
  lat     8.4
  lon     48.5

region somaliland
  name    Somaliland
  country SO
  precision region
  form    أرض الصومال
  form    صوماليلاند
  form    صومالي لاند
  form    جمهورية أرض الصومال
  form    إقليم أرض الصومال
  lat     9.64
  lon     45.79

region jubaland
  name    Jubaland
  country SO
  precision region
  form    جوبالاند
  form    ولاية جوبالاند
  form    إقليم جوبالاند
  lat     0.5
  lon     42.0

region lower-shabelle
  name    Lower Shabelle
  country SO
  precision governorate
  form    شبيلي السفلى
  form    إقليم شبيلي السفلى
  form    شبيلي السفلي
  form    إقليم شبيلى السفلى
  lat     1.9
  lon     44.6

region middle-shabelle
  name    Middle Shabelle
  country SO
  precision governorate
  form    شبيلي الوسطى
  form    إقليم شبيلي الوسطى
  lat     2.9
  lon     45.6

region hirshabelle
  name    Hirshabelle
  country SO
  precision region
  form    هيرشبيلي
  form    ولاية هيرشبيلي
  lat     3.8
  lon     45.5

region galmudug
  name    Galmudug
  country SO
  precision region
  form    غلمدغ
  form    ولاية غلمدغ
  form    جلمدج
  lat     5.6
  lon     46.8

region cyrenaica
  name    Cyrenaica
  country LY
  precision region
  form    برقة
  form    إقليم برقة
  lat     31.0
  lon     21.5

region tripolitania
  name    Tripolitania
  country LY
  precision region
  form    إقليم طرابلس
  lat     31.5
  lon     13.5

region fezzan
  name    Fezzan
  country LY
  precision region
  form    فزان
  form    إقليم فزان
  lat     26.5
  lon     14.0

region oil-crescent
  name    Oil Crescent
  country LY
  precision region
  form    الهلال النفطي
  form    منطقة الهلال النفطي
  lat     30.5
  lon     19.0

region eastern-libya
  name    Eastern Libya
  country LY
  precision region
  form    شرق ليبيا
  form    شرقي ليبيا
  form    الشرق الليبي
  lat     31.5
  lon     22.0

region western-libya
  name    Western Libya
  country LY
  precision region
  form    غرب ليبيا
  form    غربي ليبيا
  form    الغرب الليبي
  lat     32.3
  lon     13.0

region southern-libya
  name    Southern Libya
  country LY
  precision region
  form    جنوب ليبيا
  form    جنوبي ليبيا
  form    الجنوب الليبي
  lat     26.0
  lon     15.0

region nafusa
  name    Nafusa Mountains
  country LY
  precision district
  form    جبل نفوسة
  form    جبال نفوسة
  lat     31.9
  lon     12.0

region warshefana
  name    Warshefana
  country LY
  precision district
  form    ورشفانة
  form    منطقة ورشفانة
  lat     32.55
  lon     13.0

region jufra
  name    Jufra
  country LY
  precision governorate
  form    الجفرة
  lat     29.1
  lon     15.9

region jabal-akhdar-libya
  name    Jebel Akhdar (Libya)
  country LY
  precision region
  form    الجبل الأخضر في ليبيا
  lat     32.5
  lon     21.7

region western-mountain-libya
  name    Western Mountain District
  country LY
  precision region
  form    الجبل الغربي
  lat     31.9
  lon     12.4

region kabylia
  name    Kabylia
  country DZ
  precision region
  form    منطقة القبائل
  lat     36.6
  lon     4.6

region rif
  name    Rif
  country MA
  precision region
  form    منطقة الريف المغربي
  form    الريف المغربي
  lat     35.0
  lon     -4.2

region chaambi
  name    Mount Chaambi
  country TN
  precision district
  form    جبل الشعانبي
  form    جبال الشعانبي
  form    مرتفعات الشعانبي
  lat     35.21
  lon     8.67

region guerguerat
  name    Guerguerat
  country EH
  precision town
  form    الكركرات
  form    معبر الكركرات
  form    منطقة الكركرات
  lat     21.42
  lon     -16.95

region azawad
  name    Azawad
  country ML
  precision region
  form    أزواد
  form    إقليم أزواد
  lat     18.5
  lon     -1.0

region sahel
  name    Sahel
  precision region
  form    الساحل الأفريقي
  form    منطقة الساحل الأفريقي
  form    الساحل الإفريقي
  form    منطقة الساحل الإفريقي
  form    دول الساحل
  form    منطقة الساحل
  form    دول الساحل الأفريقي
  lat     15.5
  lon     2.0

region liptako-gourma
  name    Liptako-Gourma (tri-border area)
  precision region
  form    المثلث الحدودي بين مالي والنيجر وبوركينا فاسو
  form    منطقة الحدود الثلاثية
  lat     14.5
  lon     0.3

region lake-chad
  name    Lake Chad basin
  precision region
  form    بحيرة تشاد
  form    حوض بحيرة تشاد
  lat     13.2
  lon     14.2

region borno
  name    Borno State
  country NG
  precision governorate
  form    ولاية بورنو
  form    بورنو
  lat     11.9
  lon     13.0

region yobe
  name    Yobe State
  country NG
  precision governorate
  form    ولاية يوبي
  form    يوبي
  lat     12.2
  lon     11.6

region adamawa
  name    Adamawa State
  country NG
  precision governorate
  form    ولاية أداماوا
  form    أداماوا
  lat     9.33
  lon     12.4

region zamfara
  name    Zamfara State
  country NG
  precision governorate
  form    ولاية زامفارا
  form    زامفارا
  lat     12.1
  lon     6.2

region kaduna-state
  name    Kaduna State
  country NG
  precision governorate
  form    ولاية كادونا
  lat     10.4
  lon     7.8

region benue
  name    Benue State
  country NG
  precision governorate
  form    ولاية بنوي
  form    ولاية بينوي
  lat     7.35
  lon     8.8

region plateau-state
  name    Plateau State
  country NG
  precision governorate
  form    ولاية بلاتو
  form    ولاية الهضبة
  lat     9.2
  lon     9.5

region niger-delta
  name    Niger Delta
  country NG
  precision region
  form    دلتا النيجر
  lat     5.0
  lon     6.2

region sambisa
  name    Sambisa Forest
  country NG
  precision district
  form    غابة سامبيسا
  lat     11.2
  lon     13.4

region north-east-nigeria
  name    North-eastern Nigeria
  country NG
  precision region
  form    شمال شرق نيجيريا
  form    شمال شرقي نيجيريا
  lat     11.8
  lon     12.8

region north-kivu
  name    North Kivu
  country CD
  precision governorate
  form    شمال كيفو
  form    إقليم شمال كيفو
  form    مقاطعة شمال كيفو
  form    كيفو الشمالية
  lat     -0.8
  lon     29.0

region south-kivu
  name    South Kivu
  country CD
  precision governorate
  form    جنوب كيفو
  form    إقليم جنوب كيفو
  form    مقاطعة جنوب كيفو
  form    كيفو الجنوبية
  lat     -3.0
  lon     28.3

region ituri
  name    Ituri
  country CD
  precision governorate
  form    إيتوري
  form    إقليم إيتوري
  form    مقاطعة إيتوري
  lat     1.6
  lon     29.8

region kasai
  name    Kasai
  country CD
  precision region
  form    كاساي
  form    إقليم كاساي
  lat     -5.5
  lon     21.5

region cabo-delgado
  name    Cabo Delgado
  country MZ
  precision governorate
  form    كابو ديلغادو
  form    مقاطعة كابو ديلغادو
  form    كابو ديلجادو
  form    إقليم كابو ديلغادو
  lat     -12.3
  lon     39.3

region anglophone-cameroon
  name    Anglophone regions of Cameroon
  country CM
  precision region
  form    المناطق الناطقة بالإنجليزية في الكاميرون
  form    المناطق الناطقة بالإنكليزية في الكاميرون
  lat     5.8
  lon     9.8

region horn-of-africa
  name    Horn of Africa
  precision region
  form    القرن الأفريقي
  form    القرن الإفريقي
  form    منطقة القرن الأفريقي
  lat     8.0
  lon     45.0

region east-africa
  name    East Africa
  precision region
  form    شرق أفريقيا
  form    شرق إفريقيا
  lat     1.0
  lon     38.0

region west-africa
  name    West Africa
  precision region
  form    غرب أفريقيا
  form    غرب إفريقيا
  form    غربي أفريقيا
  lat     12.0
  lon     -3.0

region central-africa-region
  name    Central Africa
  precision region
  form    وسط أفريقيا
  form    وسط إفريقيا
  lat     3.0
  lon     20.0

region north-africa
  name    North Africa
  precision region
  form    شمال أفريقيا
  form    شمال إفريقيا
  lat     29.0
  lon     10.0

region great-lakes
  name    African Great Lakes
  precision region
  form    منطقة البحيرات العظمى
  form    منطقة البحيرات الكبرى
  lat     -2.0
  lon     29.5

region maghreb
  name    Maghreb
  precision region
  form    المغرب العربي
  form    دول المغرب العربي
  form    المغرب الكبير
  lat     32.0
  lon     3.0

region africa
  name    Africa
  precision region
  form    أفريقيا
  form    إفريقيا
  form    افريقيا
  form    القارة الأفريقية
  form    القارة السمراء
  form    القارة الإفريقية
  lat     3.0
  lon     20.0

region middle-east
  name    Middle East
  precision region
  form    الشرق الأوسط
  form    منطقة الشرق الأوسط
  form    الشرق الاوسط
  lat     30.0
  lon     42.0

region gulf-region
  name    Gulf
  precision region
  form    الخليج العربي
  form    منطقة الخليج
  form    مياه الخليج
  form    الخليج الفارسي
  short   الخليج
  lat     26.5
  lon     51.5

region arabian-peninsula
  name    Arabian Peninsula
  precision region
  form    شبه الجزيرة العربية
  form    جزيرة العرب
  form    الجزيرة العربية
  lat     23.0
  lon     46.0

region levant
  name    Levant
  precision region
  form    بلاد الشام
  form    المشرق العربي
  lat     34.0
  lon     37.0

region red-sea
  name    Red Sea
  precision region
  form    البحر الأحمر
  form    البحر الاحمر
  form    مياه البحر الأحمر
  lat     20.0
  lon     38.5

region mediterranean
  name    Mediterranean Sea
  precision region
  form    البحر المتوسط
  form    البحر الأبيض المتوسط
  form    عرض البحر المتوسط
  form    مياه المتوسط
  lat     35.5
  lon     18.0

region eastern-mediterranean
  name    Eastern Mediterranean
  precision region
  form    شرق المتوسط
  form    شرقي المتوسط
  form    شرق البحر المتوسط
  form    شرق البحر الأبيض المتوسط
  lat     34.5
  lon     32.0

region arabian-sea
  name    Arabian Sea
  precision region
  form    بحر العرب
  lat     15.0
  lon     63.0

region gulf-of-aden
  name    Gulf of Aden
  precision region
  form    خليج عدن
  lat     12.5
  lon     47.5

region gulf-of-oman
  name    Gulf of Oman
  precision region
  form    خليج عمان
  form    بحر عمان
  lat     25.0
  lon     58.0

region strait-of-hormuz
  name    Strait of Hormuz
  precision region
  form    مضيق هرمز
  lat     26.57
  lon     56.25

region black-sea
  name    Black Sea
  precision region
  form    البحر الأسود
  form    البحر الاسود
  lat     43.0
  lon     34.0

region caspian-sea
  name    Caspian Sea
  precision region
  form    بحر قزوين
  lat     42.0
  lon     50.5

region sea-of-azov
  name    Sea of Azov
  precision region
  form    بحر آزوف
  lat     46.0
  lon     36.5

region kerch-strait
  name    Kerch Strait
  precision district
  form    مضيق كيرتش
  form    جسر القرم
  form    جسر كيرتش
  lat     45.3
  lon     36.5

region baltic-sea
  name    Baltic Sea
  precision region
  form    بحر البلطيق
  lat     58.0
  lon     20.0

region aegean-sea
  name    Aegean Sea
  precision region
  form    بحر إيجه
  lat     38.5
  lon     25.0

region english-channel
  name    English Channel
  precision region
  form    بحر المانش
  form    القنال الإنجليزي
  form    قناة المانش
  lat     50.2
  lon     -0.5

region south-china-sea
  name    South China Sea
  precision region
  form    بحر الصين الجنوبي
  lat     13.0
  lon     114.0

region taiwan-strait
  name    Taiwan Strait
  precision region
  form    مضيق تايوان
  lat     24.5
  lon     119.5

region sea-of-japan
  name    Sea of Japan
  precision region
  form    بحر اليابان
  form    بحر الشرق
  lat     40.0
  lon     135.0

region yellow-sea
  name    Yellow Sea
  precision region
  form    البحر الأصفر
  lat     36.0
  lon     123.5

region indian-ocean
  name    Indian Ocean
  precision region
  form    المحيط الهندي
  lat     -10.0
  lon     75.0

region pacific-ocean
  name    Pacific Ocean
  precision region
  form    المحيط الهادئ
  form    المحيط الهادي
  lat     5.0
  lon     -160.0

region atlantic-ocean
  name    Atlantic Ocean
  precision region
  form    المحيط الأطلسي
  form    المحيط الأطلنطي
  lat     20.0
  lon     -35.0

region caribbean-sea
  name    Caribbean Sea
  precision region
  form    البحر الكاريبي
  form    الكاريبي
  lat     15.0
  lon     -75.0

region strait-of-gibraltar
  name    Strait of Gibraltar
  precision district
  form    مضيق جبل طارق
  lat     35.95
  lon     -5.6

region dardanelles
  name    Dardanelles
  country TR
  precision district
  form    مضيق الدردنيل
  form    الدردنيل
  lat     40.2
  lon     26.4

region bosporus
  name    Bosporus
  country TR
  precision district
  form    مضيق البوسفور
  form    البوسفور
  lat     41.12
  lon     29.07

region malacca-strait
  name    Strait of Malacca
  precision region
  form    مضيق ملقا
  lat     3.0
  lon     100.5

region dead-sea
  name    Dead Sea
  precision region
  form    البحر الميت
  lat     31.5
  lon     35.48

region gulf-of-aqaba
  name    Gulf of Aqaba
  precision region
  form    خليج العقبة
  lat     28.9
  lon     34.7

region tiran-sanafir
  name    Tiran and Sanafir
  country SA
  precision district
  form    جزيرتي تيران وصنافير
  form    تيران وصنافير
  form    جزيرتا تيران وصنافير
  lat     27.93
  lon     34.6

region three-islands
  name    Greater and Lesser Tunbs and Abu Musa
  precision district
  form    جزر طنب الكبرى وطنب الصغرى وأبو موسى
  form    الجزر الإماراتية الثلاث
  form    الجزر الثلاث
  lat     26.1
  lon     55.2

region crimea
  name    Crimea
  country UA
  precision region
  form    القرم
  form    شبه جزيرة القرم
  form    جزيرة القرم
  lat     45.3
  lon     34.4

region donbas
  name    Donbas
  country UA
  precision region
  form    دونباس
  form    إقليم دونباس
  form    حوض دونباس
  form    منطقة دونباس
  form    الدونباس
  lat     48.3
  lon     38.2

region donetsk-region
  name    Donetsk Oblast
  country UA
  precision governorate
  form    منطقة دونيتسك
  form    إقليم دونيتسك
  form    مقاطعة دونيتسك
  lat     48.1
  lon     37.7

region luhansk-region
  name    Luhansk Oblast
  country UA
  precision governorate
  form    منطقة لوغانسك
  form    إقليم لوغانسك
  form    مقاطعة لوغانسك
  form    منطقة لوهانسك
  lat     48.9
  lon     39.0

region kherson-region
  name    Kherson Oblast
  country UA
  precision governorate
  form    منطقة خيرسون
  form    إقليم خيرسون
  form    مقاطعة خيرسون
  lat     46.6
  lon     33.5

region zaporizhzhia-region
  name    Zaporizhzhia Oblast
  country UA
  precision governorate
  form    منطقة زابوريجيا
  form    إقليم زابوريجيا
  form    مقاطعة زابوريجيا
  lat     47.2
  lon     35.5

region kharkiv-region
  name    Kharkiv Oblast
  country UA
  precision governorate
  form    منطقة خاركيف
  form    إقليم خاركيف
  form    مقاطعة خاركيف
  lat     49.6
  lon     36.6

region sumy-region
  name    Sumy Oblast
  country UA
  precision governorate
  form    منطقة سومي
  form    إقليم سومي
  lat     51.0
  lon     34.2

region eastern-ukraine
  name    Eastern Ukraine
  country UA
  precision region
  form    شرق أوكرانيا
  form    شرقي أوكرانيا
  form    الشرق الأوكراني
  lat     48.3
  lon     38.0

region kursk-region
  name    Kursk Oblast
  country RU
  precision governorate
  form    منطقة كورسك
  form    إقليم كورسك
  form    مقاطعة كورسك
  lat     51.7
  lon     36.2

region belgorod-region
  name    Belgorod Oblast
  country RU
  precision governorate
  form    منطقة بيلغورود
  form    إقليم بيلغورود
  form    مقاطعة بيلغورود
  lat     50.8
  lon     37.4

region bryansk-region
  name    Bryansk Oblast
  country RU
  precision governorate
  form    منطقة بريانسك
  form    مقاطعة بريانسك
  lat     53.0
  lon     33.5

region chechnya
  name    Chechnya
  country RU
  precision region
  form    الشيشان
  form    جمهورية الشيشان
  lat     43.35
  lon     45.7

region dagestan
  name    Dagestan
  country RU
  precision region
  form    داغستان
  form    جمهورية داغستان
  lat     42.9
  lon     47.1

region ingushetia
  name    Ingushetia
  country RU
  precision region
  form    إنغوشيا
  form    أنغوشيا
  form    جمهورية إنغوشيا
  lat     43.15
  lon     45.0

region north-caucasus
  name    North Caucasus
  country RU
  precision region
  form    شمال القوقاز
  form    القوقاز الروسي
  lat     43.2
  lon     45.0

region caucasus
  name    Caucasus
  precision region
  form    القوقاز
  form    جنوب القوقاز
  form    منطقة القوقاز
  lat     42.0
  lon     44.5

region siberia
  name    Siberia
  country RU
  precision region
  form    سيبيريا
  lat     60.0
  lon     100.0

region nagorno-karabakh-region
  name    Nagorno-Karabakh
  country AZ
  precision region
  form    ناغورني قره باغ
  form    قره باغ
  form    إقليم قره باغ
  form    ناغورني كاراباخ
  form    كاراباخ
  form    ناغورنو كاراباخ
  form    إقليم ناغورني قره باغ
  form    إقليم ناغورني كاراباخ
  lat     39.8
  lon     46.75

region abkhazia
  name    Abkhazia
  country GE
  precision region
  form    أبخازيا
  form    إقليم أبخازيا
  lat     43.0
  lon     41.0

region south-ossetia
  name    South Ossetia
  country GE
  precision region
  form    أوسيتيا الجنوبية
  form    جنوب أوسيتيا
  lat     42.3
  lon     44.0

region transnistria
  name    Transnistria
  country MD
  precision region
  form    ترانسنيستريا
  form    إقليم ترانسنيستريا
  form    بريدنيستروفيه
  lat     47.2
  lon     29.4

region balkans
  name    Balkans
  precision region
  form    البلقان
  form    دول البلقان
  form    غرب البلقان
  form    منطقة البلقان
  lat     43.5
  lon     20.5

region catalonia
  name    Catalonia
  country ES
  precision region
  form    كتالونيا
  form    إقليم كتالونيا
  form    كاتالونيا
  form    إقليم كاتالونيا
  form    قطالونيا
  lat     41.8
  lon     1.6

region basque-country
  name    Basque Country
  country ES
  precision region
  form    إقليم الباسك
  form    بلاد الباسك
  lat     43.0
  lon     -2.6

region corsica
  name    Corsica
  country FR
  precision region
  form    كورسيكا
  form    جزيرة كورسيكا
  lat     42.15
  lon     9.1

region sicily
  name    Sicily
  country IT
  precision region
  form    صقلية
  form    جزيرة صقلية
  lat     37.6
  lon     14.1

region sardinia
  name    Sardinia
  country IT
  precision region
  form    سردينيا
  form    جزيرة سردينيا
  lat     40.1
  lon     9.0

region lampedusa
  name    Lampedusa
  country IT
  precision town
  form    لامبيدوسا
  form    جزيرة لامبيدوسا
  form    لامبيدوزا
  form    جزيرة لامبيدوزا
  lat     35.5
  lon     12.6

region lesbos
  name    Lesbos
  country GR
  precision district
  form    ليسبوس
  form    جزيرة ليسبوس
  lat     39.2
  lon     26.3

region crete
  name    Crete
  country GR
  precision region
  form    جزيرة كريت
  form    كريت
  lat     35.24
  lon     24.9

region northern-cyprus
  name    Northern Cyprus
  country CY
  precision region
  form    شمال قبرص
  form    قبرص الشمالية
  form    جمهورية شمال قبرص التركية
  lat     35.25
  lon     33.6

region anatolia
  name    Anatolia
  country TR
  precision region
  form    هضبة الأناضول
  lat     39.0
  lon     34.0

region south-east-turkey
  name    South-eastern Turkey
  country TR
  precision region
  form    جنوب شرق تركيا
  form    جنوب شرقي تركيا
  form    جنوب شرق الأناضول
  lat     37.7
  lon     41.0

region imrali
  name    Imrali Island
  country TR
  precision town
  form    جزيرة إمرالي
  form    إمرالي
  form    سجن إمرالي
  lat     40.54
  lon     28.53

region hatay
  name    Hatay
  country TR
  precision governorate
  form    ولاية هاتاي
  form    هاتاي
  form    هطاي
  form    ولاية هطاي
  form    لواء إسكندرون
  lat     36.4
  lon     36.25

region khuzestan
  name    Khuzestan
  country IR
  precision governorate
  form    خوزستان
  form    إقليم خوزستان
  form    محافظة خوزستان
  form    الأحواز
  form    عربستان
  form    إقليم الأحواز
  lat     31.3
  lon     49.0

region sistan-baluchestan
  name    Sistan and Baluchestan
  country IR
  precision governorate
  form    سيستان وبلوشستان
  form    إقليم سيستان وبلوشستان
  form    محافظة سيستان وبلوشستان
  form    سيستان بلوشستان
  lat     28.5
  lon     60.8

region iranian-kurdistan
  name    Iranian Kurdistan
  country IR
  precision governorate
  form    كردستان إيران
  form    محافظة كردستان الإيرانية
  form    كردستان الإيرانية
  lat     35.7
  lon     46.8

region kermanshah-province
  name    Kermanshah Province
  country IR
  precision governorate
  form    محافظة كرمانشاه
  form    إقليم كرمانشاه
  lat     34.4
  lon     46.8

region azerbaijan-iran
  name    Iranian Azerbaijan
  country IR
  precision governorate
  form    أذربيجان الغربية
  form    أذربيجان الشرقية
  form    محافظة أذربيجان الغربية
  form    محافظة أذربيجان الشرقية
  lat     37.5
  lon     46.0

region kharg
  name    Kharg Island
  country IR
  precision town
  form    جزيرة خارك
  form    خارك
  form    جزيرة خرج
  lat     29.24
  lon     50.32

region helmand
  name    Helmand Province
  country AF
  precision governorate
  form    هلمند
  form    ولاية هلمند
  form    إقليم هلمند
  form    إقليم هلماند
  lat     31.0
  lon     64.0

region nangarhar
  name    Nangarhar Province
  country AF
  precision governorate
  form    ننغرهار
  form    ولاية ننغرهار
  form    إقليم ننغرهار
  form    ننكرهار
  form    ولاية ننكرهار
  form    ننجرهار
  form    إقليم ننكرهار
  form    إقليم ننجرهار
  lat     34.2
  lon     70.35

region kunduz-province
  name    Kunduz Province
  country AF
  precision governorate
  form    ولاية قندوز
  form    إقليم قندوز
  form    محافظة قندوز
  lat     36.85
  lon     68.75

region kunar
  name    Kunar Province
  country AF
  precision governorate
  form    ولاية كونار
  form    إقليم كونار
  form    كونار
  form    ولاية كونر
  lat     34.9
  lon     71.1

region panjshir
  name    Panjshir
  country AF
  precision governorate
  form    بنجشير
  form    ولاية بنجشير
  form    وادي بنجشير
  form    بانشير
  form    وادي بانشير
  form    وادي بانجشير
  lat     35.3
  lon     69.7

region bamyan-region
  name    Bamyan Province
  country AF
  precision governorate
  form    ولاية باميان
  form    إقليم باميان
  lat     34.8
  lon     67.4

region khyber-pakhtunkhwa
  name    Khyber Pakhtunkhwa
  country PK
  precision governorate
  form    خيبر بختونخوا
  form    إقليم خيبر بختونخوا
  form    خيبر بختونخواه
  form    إقليم خيبر بختونخواه
  form    خيبر باختونخوا
  form    إقليم خيبر باختونخوا
  form    ولاية خيبر بختونخوا
  lat     34.5
  lon     72.0

region balochistan-pakistan
  name    Balochistan
  country PK
  precision governorate
  form    بلوشستان
  form    إقليم بلوشستان
  form    إقليم بلوشستان الباكستاني
  form    بلوشستان الباكستاني
  lat     28.5
  lon     65.5

region sindh
  name    Sindh
  country PK
  precision governorate
  form    إقليم السند
  form    السند
  lat     26.0
  lon     68.7

region punjab-pakistan
  name    Punjab (Pakistan)
  country PK
  precision governorate
  form    إقليم البنجاب
  form    إقليم البنجاب الباكستاني
  lat     31.2
  lon     72.5

region waziristan
  name    Waziristan
  country PK
  precision district
  form    وزيرستان
  form    إقليم وزيرستان
  form    شمال وزيرستان
  form    جنوب وزيرستان
  form    شمال وزيرستان القبلي
  lat     32.6
  lon     69.8

region kashmir
  name    Kashmir
  precision region
  form    كشمير
  form    إقليم كشمير
  form    جامو وكشمير
  form    كشمير الهندية
  form    كشمير الهندي
  form    الشطر الهندي من كشمير
  form    ولاية جامو وكشمير
  lat     34.1
  lon     75.0

region azad-kashmir
  name    Azad Kashmir
  country PK
  precision region
  form    كشمير الباكستانية
  form    آزاد كشمير
  form    الشطر الباكستاني من كشمير
  form    كشمير الحرة
  lat     33.9
  lon     73.8

region line-of-control
  name    Line of Control
  precision region
  form    خط المراقبة في كشمير
  form    خط المراقبة
  lat     34.2
  lon     74.2

region uttar-pradesh
  name    Uttar Pradesh
  country IN
  precision governorate
  form    ولاية أوتار براديش
  form    أوتار براديش
  lat     26.85
  lon     80.9

region kerala
  name    Kerala
  country IN
  precision governorate
  form    ولاية كيرالا
  form    كيرالا
  lat     10.45
  lon     76.4

region punjab-india
  name    Punjab (India)
  country IN
  precision governorate
  form    ولاية البنجاب
  form    ولاية البنجاب الهندية
  lat     31.0
  lon     75.4

region chhattisgarh
  name    Chhattisgarh
  country IN
  precision governorate
  form    ولاية تشاتيسغار
  form    ولاية تشهاتيسغار
  form    تشاتيسغار
  lat     21.3
  lon     81.8

region gujarat
  name    Gujarat
  country IN
  precision governorate
  form    ولاية غوجارات
  form    غوجارات
  lat     22.7
  lon     71.5

region rajasthan
  name    Rajasthan
  country IN
  precision governorate
  form    ولاية راجستان
  form    راجستان
  form    ولاية راجاستان
  lat     26.6
  lon     73.8

region assam
  name    Assam
  country IN
  precision governorate
  form    ولاية آسام
  lat     26.2
  lon     92.8

region manipur
  name    Manipur
  country IN
  precision governorate
  form    ولاية مانيبور
  lat     24.7
  lon     93.9

region rakhine
  name    Rakhine State
  country MM
  precision governorate
  form    راخين
  form    ولاية راخين
  form    إقليم راخين
  form    أراكان
  form    إقليم أراكان
  form    ولاية أراكان
  form    ولاية راخاين
  form    راخاين
  lat     20.1
  lon     93.6

region shan-state
  name    Shan State
  country MM
  precision governorate
  form    ولاية شان
  lat     21.8
  lon     98.0

region kachin-state
  name    Kachin State
  country MM
  precision governorate
  form    ولاية كاشين
  lat     25.8
  lon     97.4

region sagaing
  name    Sagaing Region
  country MM
  precision governorate
  form    منطقة ساغاينغ
  form    ساغاينغ
  lat     23.5
  lon     95.5

region xinjiang
  name    Xinjiang
  country CN
  precision region
  form    شينجيانغ
  form    إقليم شينجيانغ
  form    شينغيانغ
  form    إقليم شينجيانغ الصيني
  form    تركستان الشرقية
  form    إقليم شينغيانغ
  lat     41.8
  lon     86.0

region tibet
  name    Tibet
  country CN
  precision region
  form    التبت
  form    إقليم التبت
  lat     31.5
  lon     88.5

region mindanao
  name    Mindanao
  country PH
  precision region
  form    مينداناو
  form    جزيرة مينداناو
  lat     7.8
  lon     125.0

region sulu
  name    Sulu
  country PH
  precision governorate
  form    إقليم سولو
  form    جزيرة جولو
  lat     6.0
  lon     121.0

region aceh
  name    Aceh
  country ID
  precision governorate
  form    إقليم آتشيه
  form    آتشيه
  lat     4.7
  lon     96.7

region sulawesi
  name    Sulawesi
  country ID
  precision region
  form    جزيرة سولاويسي
  form    سولاويسي
  form    سولاويزي
  lat     -1.5
  lon     121.0

region papua
  name    Papua
  country ID
  precision governorate
  form    إقليم بابوا
  form    بابوا
  lat     -4.2
  lon     138.0

region lombok
  name    Lombok
  country ID
  precision district
  form    جزيرة لومبوك
  form    لومبوك
  lat     -8.6
  lon     116.3

region java-island
  name    Java
  country ID
  precision region
  form    جزيرة جاوة
  form    جاوة
  lat     -7.3
  lon     110.0

region sumatra
  name    Sumatra
  country ID
  precision region
  form    سومطرة
  form    جزيرة سومطرة
  lat     -0.5
  lon     101.5

region southern-thailand
  name    Southern Thailand
  country TH
  precision region
  form    جنوب تايلاند
  form    جنوبي تايلاند
  lat     6.5
  lon     101.3

region korean-peninsula
  name    Korean Peninsula
  precision region
  form    شبه الجزيرة الكورية
  form    شبه جزيرة كوريا
  lat     38.0
  lon     127.3

region dmz-korea
  name    Korean Demilitarized Zone
  precision region
  form    المنطقة المنزوعة السلاح بين الكوريتين
  form    المنطقة المنزوعة السلاح
  lat     38.3
  lon     127.2

region spratly
  name    Spratly Islands
  precision region
  form    جزر سبراتلي
  form    أرخبيل سبراتلي
  lat     9.5
  lon     114.0

region diego-garcia
  name    Diego Garcia
  country IO
  precision point
  form    دييغو غارسيا
  form    قاعدة دييغو غارسيا
  lat     -7.31
  lon     72.41

region guantanamo
  name    Guantánamo Bay
  country CU
  precision point
  form    غوانتانامو
  form    معتقل غوانتانامو
  form    سجن غوانتانامو
  form    قاعدة غوانتانامو
  form    خليج غوانتانامو
  form    جوانتانامو
  lat     19.9
  lon     -75.12

region europe
  name    Europe
  precision region
  form    أوروبا
  form    القارة الأوروبية
  form    اوروبا
  form    أوربا
  form    القارة العجوز
  lat     50.0
  lon     15.0

region eastern-europe
  name    Eastern Europe
  precision region
  form    أوروبا الشرقية
  form    شرق أوروبا
  form    شرقي أوروبا
  lat     50.0
  lon     28.0

region western-europe
  name    Western Europe
  precision region
  form    أوروبا الغربية
  form    غرب أوروبا
  lat     48.5
  lon     4.0

region asia
  name    Asia
  precision region
  form    آسيا
  form    القارة الآسيوية
  lat     35.0
  lon     90.0

region central-asia
  name    Central Asia
  precision region
  form    آسيا الوسطى
  form    وسط آسيا
  lat     43.0
  lon     66.0

region south-asia
  name    South Asia
  precision region
  form    جنوب آسيا
  lat     25.0
  lon     77.0

region south-east-asia
  name    South-East Asia
  precision region
  form    جنوب شرق آسيا
  form    جنوب شرقي آسيا
  lat     8.0
  lon     110.0

region east-asia-region
  name    East Asia
  precision region
  form    شرق آسيا
  lat     36.0
  lon     118.0

region latin-america
  name    Latin America
  precision region
  form    أمريكا اللاتينية
  form    أميركا اللاتينية
  lat     -10.0
  lon     -65.0

region central-america
  name    Central America
  precision region
  form    أمريكا الوسطى
  form    أميركا الوسطى
  lat     13.5
  lon     -86.0

region south-america
  name    South America
  precision region
  form    أمريكا الجنوبية
  form    أميركا الجنوبية
  lat     -15.0
  lon     -60.0

region north-america
  name    North America
  precision region
  form    أمريكا الشمالية
  form    أميركا الشمالية
  lat     45.0
  lon     -100.0

region arctic
  name    Arctic
  precision region
  form    القطب الشمالي
  form    منطقة القطب الشمالي
  lat     78.0
  lon     0.0

region new-york-state
  name    New York (state)
  country US
  precision governorate
  form    ولاية نيويورك
  lat     42.9
  lon     -75.5

region california
  name    California
  country US
  precision governorate
  form    كاليفورنيا
  form    ولاية كاليفورنيا
  lat     37.2
  lon     -119.3

region texas
  name    Texas
  country US
  precision governorate
  form    تكساس
  form    ولاية تكساس
  lat     31.4
  lon     -99.2

region florida
  name    Florida
  country US
  precision governorate
  form    فلوريدا
  form    ولاية فلوريدا
  lat     28.6
  lon     -82.4

region pennsylvania
  name    Pennsylvania
  country US
  precision governorate
  form    بنسلفانيا
  form    ولاية بنسلفانيا
  lat     40.9
  lon     -77.8

region maryland
  name    Maryland
  country US
  precision governorate
  form    ميريلاند
  form    ولاية ميريلاند
  form    ماريلاند
  form    ولاية ماريلاند
  lat     39.0
  lon     -76.7

region virginia
  name    Virginia
  country US
  precision governorate
  form    فرجينيا
  form    ولاية فرجينيا
  form    فيرجينيا
  form    ولاية فيرجينيا
  lat     37.5
  lon     -78.8

region north-carolina
  name    North Carolina
  country US
  precision governorate
  form    نورث كارولاينا
  form    ولاية نورث كارولاينا
  form    نورث كارولينا
  form    ولاية نورث كارولينا
  form    كارولاينا الشمالية
  form    كارولينا الشمالية
  lat     35.5
  lon     -79.4

region south-carolina
  name    South Carolina
  country US
  precision governorate
  form    ساوث كارولاينا
  form    ولاية ساوث كارولاينا
  form    ساوث كارولينا
  form    كارولينا الجنوبية
  lat     33.9
  lon     -80.9

region new-jersey
  name    New Jersey
  country US
  precision governorate
  form    نيوجيرسي
  form    ولاية نيوجيرسي
  form    نيو جيرسي
  form    ولاية نيو جيرسي
  form    نيوجرسي
  lat     40.2
  lon     -74.7

region tennessee
  name    Tennessee
  country US
  precision governorate
  form    تينيسي
  form    ولاية تينيسي
  form    تنيسي
  form    ولاية تنيسي
  lat     35.8
  lon     -86.4

region ohio
  name    Ohio
  country US
  precision governorate
  form    أوهايو
  form    ولاية أوهايو
  lat     40.3
  lon     -82.8

region michigan
  name    Michigan
  country US
  precision governorate
  form    ميشيغان
  form    ولاية ميشيغان
  form    ميتشيغان
  lat     44.2
  lon     -85.4

region minnesota
  name    Minnesota
  country US
  precision governorate
  form    مينيسوتا
  form    ولاية مينيسوتا
  lat     46.3
  lon     -94.3

region arizona
  name    Arizona
  country US
  precision governorate
  form    أريزونا
  form    ولاية أريزونا
  lat     34.3
  lon     -111.7

region nevada
  name    Nevada
  country US
  precision governorate
  form    نيفادا
  form    ولاية نيفادا
  lat     39.3
  lon     -116.6

region colorado
  name    Colorado
  country US
  precision governorate
  form    كولورادو
  form    ولاية كولورادو
  lat     39.0
  lon     -105.5

region georgia-us
  name    Georgia (US)
  country US
  precision governorate
  form    ولاية جورجيا
  form    ولاية جورجيا الأمريكية
  form    ولاية جورجيا الأميركية
  lat     32.6
  lon     -83.4

region louisiana
  name    Louisiana
  country US
  precision governorate
  form    لويزيانا
  form    ولاية لويزيانا
  lat     31.0
  lon     -92.0

region hawaii
  name    Hawaii
  country US
  precision governorate
  form    هاواي
  form    ولاية هاواي
  form    جزر هاواي
  lat     20.8
  lon     -157.0

region alaska
  name    Alaska
  country US
  precision governorate
  form    ألاسكا
  form    ولاية ألاسكا
  lat     64.5
  lon     -152.5

region england
  name    England
  country GB
  precision region
  form    إنجلترا
  form    إنكلترا
  form    انجلترا
  lat     52.6
  lon     -1.3

region scotland
  name    Scotland
  country GB
  precision region
  form    اسكتلندا
  form    أسكتلندا
  form    إسكتلندا
  lat     56.8
  lon     -4.2

region northern-ireland
  name    Northern Ireland
  country GB
  precision region
  form    أيرلندا الشمالية
  form    إيرلندا الشمالية
  form    ايرلندا الشمالية
  lat     54.65
  lon     -6.7

region wales
  name    Wales
  country GB
  precision region
  form    ويلز
  lat     52.3
  lon     -3.7

region nile
  name    Nile
  precision region
  form    نهر النيل
  lat     22.0
  lon     31.5
