# Crossings, bases, airports, ports, camps, and other well-known sites.
#
# site ID
#   name       English name
#   country    ISO 3166-1 alpha-2; left out where it lies in none or in several
#   precision  point town district governorate region country: how far the coordinates may be off
#   form       a name, with the words for its kind where news always has them
#   short      a name that is an ordinary word as well: only beside a word for a kind of place
#   lat, lon   degrees WGS 84, typed from general knowledge: good to what precision says

site nassib-crossing
  name    Nassib crossing
  country SY
  precision point
  form    معبر نصيب
  form    معبر نصيب الحدودي
  form    معبر جابر نصيب
  form    معبر نصيب جابر
  form    معبر نصيب جابر الحدودي
  lat     32.55
  lon     36.19

site bab-al-hawa
  name    Bab al-Hawa crossing
  country SY
  precision point
  form    معبر باب الهوى
  form    باب الهوى
  form    معبر باب الهوى الحدودي
  lat     36.24
  lon     36.69

site bab-al-salama
  name    Bab al-Salama crossing
  country SY
  precision point
  form    معبر باب السلامة
  form    باب السلامة
  form    معبر باب السلامة الحدودي
  lat     36.64
  lon     37.08

site jarablus-crossing
  name    Jarablus crossing
  country SY
  precision point
  form    معبر جرابلس
  lat     36.82
  lon     38.01

site semalka
  name    Semalka crossing
  country SY
  precision point
  form    معبر سيمالكا
  form    معبر فيش خابور
  form    معبر سيمالكا الحدودي
  lat     37.08
  lon     42.37

site albukamal-crossing
  name    Al-Bukamal crossing
  country SY
  precision point
  form    معبر البوكمال
  form    معبر القائم
  form    معبر البوكمال القائم
  form    معبر القائم البوكمال
  lat     34.42
  lon     40.96

site al-tanf-base
  name    Al-Tanf
  country SY
  precision point
  form    التنف
  form    قاعدة التنف
  form    معبر التنف
  form    منطقة التنف
  lat     33.505
  lon     38.665

site yaroubia
  name    Al-Yaarubiyah crossing
  country SY
  precision point
  form    معبر اليعربية
  form    معبر ربيعة
  form    اليعربية
  lat     36.81
  lon     42.06

site quneitra-crossing
  name    Quneitra crossing
  country SY
  precision point
  form    معبر القنيطرة
  lat     33.12
  lon     35.82

site masnaa
  name    Masnaa crossing
  country LB
  precision point
  form    معبر المصنع
  form    نقطة المصنع الحدودية
  form    معبر المصنع الحدودي
  form    معبر جديدة يابوس
  lat     33.7
  lon     35.94

site al-wafideen
  name    Al-Wafideen crossing
  country SY
  precision point
  form    معبر الوافدين
  form    مخيم الوافدين
  form    معبر مخيم الوافدين
  lat     33.6
  lon     36.43

site ziyara-crossing
  name    Ziyara crossing
  country SY
  precision point
  form    معبر الزيارة
  lat     36.47
  lon     37.05

site rafah-crossing
  name    Rafah crossing
  country PS
  precision point
  form    معبر رفح
  form    معبر رفح البري
  form    معبر رفح الحدودي
  lat     31.25
  lon     34.26

site kerem-shalom
  name    Kerem Shalom crossing
  country IL
  precision point
  form    معبر كرم أبو سالم
  form    كرم أبو سالم
  form    كرم أبوسالم
  form    معبر كرم أبوسالم
  form    معبر كيرم شالوم
  lat     31.23
  lon     34.28

site erez
  name    Erez crossing
  country IL
  precision point
  form    معبر إيرز
  form    معبر إيريز
  form    حاجز بيت حانون
  form    معبر بيت حانون
  form    معبر ايرز
  lat     31.56
  lon     34.55

site karni-crossing
  name    Karni crossing
  country PS
  precision point
  form    معبر المنطار
  form    معبر كارني
  lat     31.47
  lon     34.47

site zikim-crossing
  name    Zikim crossing
  country IL
  precision point
  form    معبر زيكيم
  lat     31.6
  lon     34.52

site allenby-crossing
  name    Allenby Bridge
  country PS
  precision point
  form    معبر الكرامة
  form    جسر الملك حسين
  form    جسر اللنبي
  form    معبر اللنبي
  lat     31.87
  lon     35.54

site qalandia-checkpoint
  name    Qalandia checkpoint
  country PS
  precision point
  form    حاجز قلنديا
  form    معبر قلنديا
  lat     31.86
  lon     35.22

site trebil
  name    Trebil crossing
  country IQ
  precision point
  form    معبر طريبيل
  form    طريبيل
  form    منفذ طريبيل
  lat     32.95
  lon     39.0

site arar-crossing
  name    Arar crossing
  country IQ
  precision point
  form    معبر عرعر
  form    منفذ عرعر
  lat     31.1
  lon     41.1

site ibrahim-khalil
  name    Ibrahim Khalil crossing
  country IQ
  precision point
  form    معبر إبراهيم الخليل
  form    منفذ إبراهيم الخليل
  form    معبر خابور
  lat     37.14
  lon     42.57

site shalamcheh
  name    Shalamcheh crossing
  country IQ
  precision point
  form    معبر الشلامجة
  form    منفذ الشلامجة
  lat     30.5
  lon     48.02

site al-wadiah
  name    Al-Wadiah crossing
  country YE
  precision point
  form    منفذ الوديعة
  form    معبر الوديعة
  lat     17.05
  lon     47.13

site haradh-crossing
  name    Haradh crossing
  country YE
  precision point
  form    منفذ حرض
  form    معبر حرض
  form    منفذ الطوال
  lat     16.45
  lon     43.1

site al-buqa-crossing
  name    Al-Buqa crossing
  country YE
  precision point
  form    منفذ البقع
  form    معبر البقع
  form    محور البقع
  lat     17.27
  lon     44.6

site alb-crossing
  name    Alb crossing
  country YE
  precision point
  form    منفذ علب
  form    محور علب
  form    معبر علب
  lat     17.5
  lon     43.95

site shahn
  name    Shahn crossing
  country YE
  precision point
  form    منفذ شحن
  form    معبر شحن
  lat     17.77
  lon     52.5

site salwa-crossing
  name    Salwa crossing
  country SA
  precision point
  form    منفذ سلوى
  form    معبر سلوى
  form    منفذ سلوى الحدودي
  lat     24.73
  lon     50.78

site ras-ajdir
  name    Ras Ajdir crossing
  country LY
  precision point
  form    معبر رأس جدير
  form    معبر راس جدير
  form    رأس جدير
  form    راس جدير
  form    رأس اجدير
  form    معبر رأس اجدير
  lat     33.147
  lon     11.56

site dehiba-wazin
  name    Dehiba–Wazin crossing
  country LY
  precision point
  form    معبر وازن
  form    معبر ذهيبة وازن
  form    معبر وازن ذهيبة
  lat     31.98
  lon     10.68

site salloum
  name    Salloum crossing
  country EG
  precision point
  form    معبر السلوم
  form    منفذ السلوم
  form    هضبة السلوم
  form    السلوم
  lat     31.57
  lon     25.16

site adre-crossing
  name    Adré crossing
  country TD
  precision point
  form    معبر أدري
  form    معبر أدري الحدودي
  form    معبر أدري الحدودى
  lat     13.47
  lon     22.2

site wagah
  name    Wagah crossing
  country PK
  precision point
  form    معبر واغاه
  form    معبر واجاه
  form    معبر واغا
  lat     31.6
  lon     74.57

site torkham
  name    Torkham crossing
  country PK
  precision point
  form    معبر طورخم
  form    طورخم
  lat     34.12
  lon     71.09

site chaman-crossing
  name    Chaman crossing
  country PK
  precision point
  form    معبر تشامان
  form    معبر سبين بولدك
  form    معبر شمن
  lat     30.92
  lon     66.45

site panmunjom
  name    Panmunjom
  country KR
  precision point
  form    بانمونجوم
  form    قرية بانمونجوم
  form    بانمونغوم
  form    قرية بانمونغوم
  form    قرية بانمونجوم الحدودية
  lat     37.956
  lon     126.677

site hmeimim
  name    Hmeimim Air Base
  country SY
  precision point
  form    قاعدة حميميم
  form    حميميم
  form    قاعدة حميميم الجوية
  form    مطار حميميم
  form    قاعدة حميميم العسكرية
  form    مطار حميميم العسكري
  lat     35.4
  lon     35.95

site tiyas
  name    T-4 Airbase
  country SY
  precision point
  form    مطار التيفور
  form    مطار التيفور العسكري
  form    قاعدة التيفور
  form    قاعدة التيفور الجوية
  form    مطار تيفور
  form    قاعدة تيفور
  form    مطار تي فور
  form    قاعدة تي فور
  form    التيفور
  form    مطار T4
  form    قاعدة T4
  form    قاعدة T-4
  form    مطار T-4
  form    قاعدة T-4 الجوية
  form    مطار التياس
  form    مطار الطياس
  form    قاعدة تيفور الجوية
  lat     34.52
  lon     37.63

site shayrat
  name    Shayrat Airbase
  country SY
  precision point
  form    مطار الشعيرات
  form    قاعدة الشعيرات
  form    قاعدة الشعيرات الجوية
  form    مطار الشعيرات العسكري
  form    الشعيرات
  lat     34.49
  lon     36.91

site dabaa
  name    Dabaa military airport
  country SY
  precision point
  form    مطار الضبعة العسكري
  form    مطار الضبعة
  lat     34.57
  lon     36.57

site mezzeh
  name    Mezzeh military airport
  country SY
  precision point
  form    مطار المزة العسكري
  form    مطار المزة
  lat     33.48
  lon     36.22

site damascus-airport
  name    Damascus International Airport
  country SY
  precision point
  form    مطار دمشق الدولي
  form    مطار دمشق
  lat     33.41
  lon     36.51

site aleppo-airport
  name    Aleppo International Airport
  country SY
  precision point
  form    مطار حلب الدولي
  form    مطار حلب
  lat     36.18
  lon     37.22

site nayrab-airport
  name    Nayrab military airport
  country SY
  precision point
  form    مطار النيرب العسكري
  form    مطار النيرب
  form    قاعدة النيرب
  lat     36.19
  lon     37.23

site abu-al-duhur
  name    Abu al-Duhur Airbase
  country SY
  precision point
  form    مطار أبو الظهور
  form    مطار أبو الظهور العسكري
  form    أبو الظهور
  form    قاعدة أبو الظهور
  lat     35.73
  lon     37.1

site minnigh
  name    Menagh Airbase
  country SY
  precision point
  form    مطار منغ
  form    مطار منغ العسكري
  lat     36.52
  lon     37.04

site kuweires
  name    Kuweires Airbase
  country SY
  precision point
  form    مطار كويرس
  form    مطار كويرس العسكري
  lat     36.19
  lon     37.58

site deir-ez-zor-airport
  name    Deir ez-Zor Airport
  country SY
  precision point
  form    مطار دير الزور
  form    مطار دير الزور العسكري
  lat     35.29
  lon     40.18

site khalkhalah
  name    Khalkhalah Airbase
  country SY
  precision point
  form    مطار خلخلة العسكري
  form    مطار خلخلة
  lat     33.06
  lon     36.55

site dumayr-airbase
  name    Dumayr Airbase
  country SY
  precision point
  form    مطار الضمير العسكري
  form    مطار الضمير
  lat     33.61
  lon     36.75

site seen-airbase
  name    Al-Seen Airbase
  country SY
  precision point
  form    مطار السين العسكري
  form    مطار السين
  lat     33.92
  lon     37.2

site hama-airbase
  name    Hama military airport
  country SY
  precision point
  form    مطار حماة العسكري
  form    مطار حماه العسكري
  lat     35.12
  lon     36.71

site qamishli-airport
  name    Qamishli Airport
  country SY
  precision point
  form    مطار القامشلي
  lat     37.02
  lon     41.19

site tabqa-airbase
  name    Tabqa Airbase
  country SY
  precision point
  form    مطار الطبقة
  form    مطار الطبقة العسكري
  lat     35.75
  lon     38.57

site tartus-naval-base
  name    Tartus naval base
  country SY
  precision point
  form    قاعدة طرطوس
  form    قاعدة طرطوس البحرية
  lat     34.91
  lon     35.87

site conoco-field
  name    Conoco gas field
  country SY
  precision point
  form    حقل كونيكو
  form    حقل كونوكو
  form    قاعدة كونيكو
  form    معمل كونيكو
  lat     35.31
  lon     40.33

site al-omar-field
  name    Al-Omar oil field
  country SY
  precision point
  form    حقل العمر
  form    حقل العمر النفطي
  form    قاعدة حقل العمر
  lat     35.1
  lon     40.56

site kharab-al-jir
  name    Kharab al-Jir base
  country SY
  precision point
  form    قاعدة خراب الجير
  form    مطار خراب الجير
  lat     36.96
  lon     42.05

site scientific-research-barzeh
  name    Barzeh Research Centre
  country SY
  precision point
  form    مركز البحوث العلمية في برزة
  form    مركز بحوث برزة
  form    مركز برزة للبحوث العلمية
  lat     33.55
  lon     36.32

site scientific-research-jamraya
  name    Jamraya Research Centre
  country SY
  precision point
  form    مركز البحوث العلمية في جمرايا
  form    جمرايا
  lat     33.56
  lon     36.23

site sednaya-prison
  name    Sednaya Prison
  country SY
  precision point
  form    سجن صيدنايا
  form    سجن صيدنايا العسكري
  lat     33.66
  lon     36.33

site ghuwayran-prison
  name    Ghuwayran Prison
  country SY
  precision point
  form    سجن غويران
  form    سجن الصناعة في الحسكة
  form    سجن الصناعة
  lat     36.47
  lon     40.74

site ain-al-assad
  name    Ain al-Assad Airbase
  country IQ
  precision point
  form    قاعدة عين الأسد
  form    قاعدة عين الأسد الجوية
  form    عين الأسد
  lat     33.79
  lon     42.44

site balad-airbase
  name    Balad Air Base
  country IQ
  precision point
  form    قاعدة بلد الجوية
  form    قاعدة بلد
  lat     33.94
  lon     44.36

site camp-taji
  name    Camp Taji
  country IQ
  precision point
  form    معسكر التاجي
  form    قاعدة التاجي
  lat     33.52
  lon     44.26

site harir-airbase
  name    Harir Air Base
  country IQ
  precision point
  form    قاعدة حرير
  form    قاعدة حرير الجوية
  lat     36.53
  lon     44.34

site speicher
  name    Camp Speicher
  country IQ
  precision point
  form    قاعدة سبايكر
  form    معسكر سبايكر
  form    سبايكر
  lat     34.67
  lon     43.54

site qayyarah-airbase
  name    Qayyarah Airfield
  country IQ
  precision point
  form    قاعدة القيارة
  form    قاعدة القيارة الجوية
  lat     35.77
  lon     43.12

site baghdad-airport
  name    Baghdad International Airport
  country IQ
  precision point
  form    مطار بغداد الدولي
  form    مطار بغداد
  lat     33.26
  lon     44.23

site erbil-airport
  name    Erbil International Airport
  country IQ
  precision point
  form    مطار أربيل الدولي
  form    مطار أربيل
  lat     36.24
  lon     43.96

site sanaa-airport
  name    Sanaa International Airport
  country YE
  precision point
  form    مطار صنعاء الدولي
  form    مطار صنعاء
  lat     15.48
  lon     44.22

site aden-airport
  name    Aden International Airport
  country YE
  precision point
  form    مطار عدن الدولي
  form    مطار عدن
  lat     12.83
  lon     45.03

site dailami-base
  name    Al-Dailami Air Base
  country YE
  precision point
  form    قاعدة الديلمي
  form    قاعدة الديلمي الجوية
  lat     15.49
  lon     44.21

site al-anad
  name    Al Anad Air Base
  country YE
  precision point
  form    قاعدة العند
  form    قاعدة العند الجوية
  form    قاعدة العند العسكرية
  lat     13.18
  lon     44.77

site hodeidah-port
  name    Port of Hodeidah
  country YE
  precision point
  form    ميناء الحديدة
  lat     14.84
  lon     42.93

site hodeidah-airport
  name    Hodeidah Airport
  country YE
  precision point
  form    مطار الحديدة
  form    مطار الحديدة الدولي
  lat     14.75
  lon     42.98

site ras-isa
  name    Ras Isa port
  country YE
  precision point
  form    ميناء رأس عيسى
  form    رأس عيسى
  form    راس عيسى
  lat     15.12
  lon     42.66

site salif
  name    Salif port
  country YE
  precision point
  form    ميناء الصليف
  form    الصليف
  lat     15.31
  lon     42.67

site mokha-port
  name    Mokha port
  country YE
  precision point
  form    ميناء المخا
  lat     13.32
  lon     43.24

site khalid-camp
  name    Khalid ibn al-Walid camp
  country YE
  precision point
  form    معسكر خالد بن الوليد
  form    معسكر خالد
  lat     13.39
  lon     43.45

site al-omari-camp
  name    Al-Omari camp
  country YE
  precision point
  form    معسكر العمري
  lat     12.8
  lon     43.55

site abha-airport
  name    Abha Airport
  country SA
  precision point
  form    مطار أبها
  form    مطار أبها الدولي
  lat     18.24
  lon     42.66

site jizan-airport
  name    Jizan Airport
  country SA
  precision point
  form    مطار جازان
  form    مطار جيزان
  lat     16.9
  lon     42.58

site king-khalid-airport
  name    King Khalid International Airport
  country SA
  precision point
  form    مطار الملك خالد الدولي
  form    مطار الملك خالد
  lat     24.96
  lon     46.7

site king-abdulaziz-airport
  name    King Abdulaziz International Airport
  country SA
  precision point
  form    مطار الملك عبد العزيز الدولي
  form    مطار الملك عبدالعزيز الدولي
  lat     21.68
  lon     39.16

site abqaiq
  name    Abqaiq
  country SA
  precision town
  form    بقيق
  form    معمل بقيق
  lat     25.93
  lon     49.67

site khurais
  name    Khurais
  country SA
  precision town
  form    خريص
  form    حقل خريص
  lat     25.07
  lon     48.2

site al-udeid
  name    Al Udeid Air Base
  country QA
  precision point
  form    قاعدة العديد
  form    قاعدة العديد الجوية
  form    قاعدة العديد العسكرية
  lat     25.12
  lon     51.31

site al-dhafra
  name    Al Dhafra Air Base
  country AE
  precision point
  form    قاعدة الظفرة
  form    قاعدة الظفرة الجوية
  lat     24.25
  lon     54.55

site dubai-airport
  name    Dubai International Airport
  country AE
  precision point
  form    مطار دبي الدولي
  form    مطار دبي
  lat     25.25
  lon     55.36

site abu-dhabi-airport
  name    Abu Dhabi International Airport
  country AE
  precision point
  form    مطار أبوظبي الدولي
  form    مطار أبوظبي
  form    مطار أبو ظبي
  lat     24.43
  lon     54.65

site barakah
  name    Barakah nuclear plant
  country AE
  precision point
  form    محطة براكة
  form    محطة براكة النووية
  lat     23.96
  lon     52.23

site incirlik
  name    Incirlik Air Base
  country TR
  precision point
  form    قاعدة إنجرليك
  form    قاعدة إنجرليك الجوية
  form    قاعدة انجرليك
  form    قاعدة إنجيرليك
  lat     37.0
  lon     35.43

site ataturk-airport
  name    Atatürk Airport
  country TR
  precision point
  form    مطار أتاتورك
  form    مطار أتاتورك الدولي
  lat     40.98
  lon     28.82

site natanz
  name    Natanz
  country IR
  precision point
  form    نطنز
  form    منشأة نطنز
  form    منشأة نطنز النووية
  form    مفاعل نطنز
  lat     33.72
  lon     51.73

site fordow
  name    Fordow
  country IR
  precision point
  form    فوردو
  form    منشأة فوردو
  form    منشأة فوردو النووية
  form    فوردو النووية
  lat     34.88
  lon     50.99

site isfahan-nuclear
  name    Isfahan nuclear site
  country IR
  precision point
  form    منشأة أصفهان النووية
  form    موقع أصفهان النووي
  lat     32.57
  lon     51.82

site arak-reactor
  name    Arak heavy water reactor
  country IR
  precision point
  form    مفاعل أراك
  form    مفاعل آراك
  lat     34.37
  lon     49.24

site bushehr-plant
  name    Bushehr nuclear plant
  country IR
  precision point
  form    محطة بوشهر النووية
  form    مفاعل بوشهر
  lat     28.83
  lon     50.89

site parchin
  name    Parchin
  country IR
  precision point
  form    بارشين
  form    موقع بارشين
  form    مجمع بارشين العسكري
  lat     35.52
  lon     51.77

site evin
  name    Evin Prison
  country IR
  precision point
  form    سجن إيفين
  form    سجن ايفين
  lat     35.79
  lon     51.38

site dimona-reactor
  name    Dimona reactor
  country IL
  precision point
  form    مفاعل ديمونا
  lat     31.0
  lon     35.14

site nevatim
  name    Nevatim Airbase
  country IL
  precision point
  form    قاعدة نيفاتيم
  form    قاعدة نيفاتيم الجوية
  form    نيفاتيم
  lat     31.21
  lon     35.01

site ben-gurion
  name    Ben Gurion Airport
  country IL
  precision point
  form    مطار بن غوريون
  form    مطار بن جوريون
  form    مطار اللد
  lat     32.01
  lon     34.88

site beirut-airport
  name    Beirut International Airport
  country LB
  precision point
  form    مطار بيروت
  form    مطار رفيق الحريري الدولي
  form    مطار بيروت الدولي
  lat     33.82
  lon     35.49

site beirut-port
  name    Port of Beirut
  country LB
  precision point
  form    مرفأ بيروت
  form    ميناء بيروت
  lat     33.9
  lon     35.52

site mitiga
  name    Mitiga International Airport
  country LY
  precision point
  form    مطار معيتيقة
  form    مطار معيتيقة الدولي
  form    قاعدة معيتيقة
  form    معيتيقة
  lat     32.89
  lon     13.28

site tripoli-airport
  name    Tripoli International Airport
  country LY
  precision point
  form    مطار طرابلس الدولي
  form    مطار طرابلس العالمي
  form    مطار طرابلس
  lat     32.67
  lon     13.16

site al-watiya
  name    Al-Watiya Air Base
  country LY
  precision point
  form    قاعدة الوطية
  form    قاعدة الوطية الجوية
  form    الوطية
  lat     32.48
  lon     11.9

site al-jufra-base
  name    Al Jufra Air Base
  country LY
  precision point
  form    قاعدة الجفرة
  form    قاعدة الجفرة الجوية
  lat     29.2
  lon     16.0

site tamanhint
  name    Tamanhint Air Base
  country LY
  precision point
  form    قاعدة تمنهنت
  form    قاعدة تمنهنت الجوية
  lat     27.01
  lon     14.46

site benina
  name    Benina Airport
  country LY
  precision point
  form    مطار بنينا
  form    مطار بنينا الدولي
  form    بنينا
  lat     32.1
  lon     20.27

site zueitina-port
  name    Zueitina oil port
  country LY
  precision point
  form    ميناء الزويتينة
  form    الزويتينة
  lat     30.87
  lon     20.0

site es-sider-port
  name    Es Sider oil port
  country LY
  precision point
  form    ميناء السدرة
  form    ميناء السدرة النفطي
  form    ميناء السدر
  lat     30.64
  lon     18.36

site ras-lanuf-port
  name    Ras Lanuf oil port
  country LY
  precision point
  form    ميناء رأس لانوف
  form    ميناء راس لانوف
  lat     30.51
  lon     18.58

site brega-port
  name    Brega oil port
  country LY
  precision point
  form    ميناء البريقة
  form    ميناء البريقة النفطي
  lat     30.41
  lon     19.58

site hariga-port
  name    Hariga oil port
  country LY
  precision point
  form    ميناء الحريقة
  form    ميناء الحريقة النفطي
  lat     32.07
  lon     24.0

site sharara-field
  name    Sharara oil field
  country LY
  precision point
  form    حقل الشرارة
  form    حقل الشرارة النفطي
  lat     26.57
  lon     12.22

site el-feel-field
  name    El Feel oil field
  country LY
  precision point
  form    حقل الفيل
  form    حقل الفيل النفطي
  lat     26.2
  lon     12.4

site khartoum-airport
  name    Khartoum Airport
  country SD
  precision point
  form    مطار الخرطوم
  form    مطار الخرطوم الدولي
  lat     15.59
  lon     32.55

site merowe-airport
  name    Merowe airport
  country SD
  precision point
  form    مطار مروي
  form    قاعدة مروي
  form    قاعدة مروي الجوية
  lat     18.44
  lon     31.84

site wadi-seidna
  name    Wadi Seidna base
  country SD
  precision point
  form    قاعدة وادي سيدنا
  form    مطار وادي سيدنا
  form    وادي سيدنا
  form    قاعدة وادي سيدنا العسكرية
  lat     15.8
  lon     32.52

site nyala-airport
  name    Nyala Airport
  country SD
  precision point
  form    مطار نيالا
  lat     12.05
  lon     24.96

site port-sudan-airport
  name    Port Sudan Airport
  country SD
  precision point
  form    مطار بورتسودان
  lat     19.43
  lon     37.23

site jaili-refinery
  name    al-Jaili refinery
  country SD
  precision point
  form    مصفاة الجيلي
  form    مصفى الجيلي
  lat     16.0
  lon     32.6

site heglig
  name    Heglig
  country SD
  precision town
  form    هجليج
  form    حقل هجليج
  form    حقل هجليج النفطي
  lat     10.0
  lon     29.4

site gerd
  name    Grand Ethiopian Renaissance Dam
  country ET
  precision point
  form    سد النهضة
  form    سد النهضة الإثيوبي
  lat     11.21
  lon     35.09

site lemonnier
  name    Camp Lemonnier
  country DJ
  precision point
  form    معسكر ليمونييه
  form    قاعدة ليمونييه
  lat     11.54
  lon     43.15

site baledogle
  name    Baledogle Airfield
  country SO
  precision point
  form    قاعدة بلدوغلي
  form    قاعدة بلي دوغلي
  form    قاعدة باليدوغل
  lat     2.67
  lon     44.79

site halane
  name    Halane camp
  country SO
  precision point
  form    معسكر حلني
  form    معسكر حلنى
  lat     2.02
  lon     45.31

site mogadishu-airport
  name    Aden Adde International Airport
  country SO
  precision point
  form    مطار مقديشو
  form    مطار آدم عدي الدولي
  form    مطار آدن عدي الدولي
  lat     2.01
  lon     45.3

site bagram
  name    Bagram Airfield
  country AF
  precision point
  form    قاعدة باغرام
  form    باغرام
  form    قاعدة باغرام الجوية
  form    قاعدة بغرام
  lat     34.95
  lon     69.27

site kabul-airport
  name    Kabul Airport
  country AF
  precision point
  form    مطار كابول
  form    مطار كابل
  form    مطار حامد كرزاي الدولي
  lat     34.57
  lon     69.21

site yongbyon
  name    Yongbyon
  country KP
  precision point
  form    يونغبيون
  form    مجمع يونغبيون النووي
  form    مفاعل يونغبيون
  lat     39.8
  lon     125.75

site punggye-ri
  name    Punggye-ri nuclear test site
  country KP
  precision point
  form    بونغي ري
  form    بونجي ري
  form    بونغي-ري
  form    بونغيه ري
  form    موقع بونغي ري
  lat     41.28
  lon     129.08

site zaporizhzhia-npp
  name    Zaporizhzhia nuclear plant
  country UA
  precision point
  form    محطة زابوريجيا النووية
  form    محطة زابوريجيا للطاقة النووية
  form    محطة زابوروجيا النووية
  form    محطة زابوريجيا
  lat     47.51
  lon     34.59

site chernobyl
  name    Chernobyl
  country UA
  precision point
  form    تشيرنوبيل
  form    تشرنوبل
  form    محطة تشيرنوبيل
  form    تشرنوبيل
  lat     51.39
  lon     30.1

site azovstal
  name    Azovstal
  country UA
  precision point
  form    مصنع آزوفستال
  form    آزوفستال
  form    مجمع آزوفستال
  lat     47.1
  lon     37.6

site kakhovka-dam
  name    Kakhovka Dam
  country UA
  precision point
  form    سد كاخوفكا
  form    سد نوفا كاخوفكا
  lat     46.78
  lon     33.37

site snake-island
  name    Snake Island
  country UA
  precision point
  form    جزيرة الأفعى
  form    جزيرة الثعبان
  lat     45.26
  lon     30.2

site sayqal
  name    Sayqal Airbase
  country SY
  precision point
  form    مطار السيكال
  lat     33.68
  lon     37.21

site ramstein
  name    Ramstein Air Base
  country DE
  precision point
  form    قاعدة رامشتاين
  form    قاعدة رامشتاين الجوية
  lat     49.44
  lon     7.6

site heathrow
  name    Heathrow Airport
  country GB
  precision point
  form    مطار هيثرو
  lat     51.47
  lon     -0.45

site andrews-base
  name    Joint Base Andrews
  country US
  precision point
  form    قاعدة أندروز
  form    قاعدة أندروز المشتركة
  form    قاعدة أندروز الجوية
  lat     38.81
  lon     -76.87

site jabana-camp-hodeidah
  name    Al-Jabana camp
  country YE
  precision point
  form    معسكر الجبانة
  lat     14.84
  lon     42.98

site taybat-al-ism
  name    Taybat al-Ism camp
  country YE
  precision town
  form    معسكر طيبة الاسم
  lat     16.3
  lon     42.9

site white-house-site
  name    White House
  country US
  precision point
  form    محيط البيت الأبيض
  lat     38.898
  lon     -77.037

site yarmouk-camp
  name    Yarmouk Camp
  country SY
  precision town
  form    مخيم اليرموك
  form    مخيم اليرموك للاجئين الفلسطينيين
  lat     33.4699
  lon     36.3018

site rukban
  name    Rukban camp
  country SY
  precision town
  form    مخيم الركبان
  form    الركبان
  lat     33.32
  lon     38.7

site al-hol-camp
  name    Al-Hol camp
  country SY
  precision town
  form    مخيم الهول
  lat     36.38
  lon     41.15

site roj-camp
  name    Roj camp
  country SY
  precision town
  form    مخيم روج
  lat     36.94
  lon     42.02

site zaatari
  name    Zaatari camp
  country JO
  precision town
  form    مخيم الزعتري
  form    الزعتري
  lat     32.29
  lon     36.33

site azraq-camp
  name    Azraq camp
  country JO
  precision town
  form    مخيم الأزرق
  lat     31.9
  lon     36.58

site ain-al-hilweh
  name    Ain al-Hilweh
  country LB
  precision town
  form    مخيم عين الحلوة
  form    عين الحلوة
  lat     33.544
  lon     35.378

site nahr-al-bared
  name    Nahr al-Bared camp
  country LB
  precision town
  form    مخيم نهر البارد
  form    نهر البارد
  lat     34.51
  lon     35.96

site shatila
  name    Shatila camp
  country LB
  precision town
  form    مخيم شاتيلا
  form    شاتيلا
  lat     33.86
  lon     35.5

site burj-barajneh
  name    Burj al-Barajneh camp
  country LB
  precision town
  form    مخيم برج البراجنة
  form    برج البراجنة
  lat     33.84
  lon     35.5

site beddawi
  name    Beddawi camp
  country LB
  precision town
  form    مخيم البداوي
  form    البداوي
  lat     34.45
  lon     35.86

site jabalia-camp
  name    Jabalia camp
  country PS
  precision town
  form    مخيم جباليا
  lat     31.535
  lon     34.497

site nuseirat
  name    Nuseirat camp
  country PS
  precision town
  form    مخيم النصيرات
  form    النصيرات
  lat     31.45
  lon     34.39

site bureij
  name    Bureij camp
  country PS
  precision town
  form    مخيم البريج
  form    البريج
  lat     31.44
  lon     34.4

site maghazi
  name    Maghazi camp
  country PS
  precision town
  form    مخيم المغازي
  form    المغازي
  lat     31.42
  lon     34.386

site shati-camp
  name    Beach camp
  country PS
  precision town
  form    مخيم الشاطئ
  lat     31.53
  lon     34.445

site khan-younis-camp
  name    Khan Younis camp
  country PS
  precision town
  form    مخيم خان يونس
  lat     31.35
  lon     34.29

site jenin-camp
  name    Jenin camp
  country PS
  precision town
  form    مخيم جنين
  lat     32.46
  lon     35.285

site balata-camp
  name    Balata camp
  country PS
  precision town
  form    مخيم بلاطة
  lat     32.213
  lon     35.287

site tulkarm-camp
  name    Tulkarm camp
  country PS
  precision town
  form    مخيم طولكرم
  lat     32.316
  lon     35.043

site nur-shams
  name    Nur Shams camp
  country PS
  precision town
  form    مخيم نور شمس
  form    نور شمس
  lat     32.316
  lon     35.062

site shuafat-camp
  name    Shuafat camp
  country PS
  precision town
  form    مخيم شعفاط
  lat     31.814
  lon     35.247

site qalandia-camp
  name    Qalandia camp
  country PS
  precision town
  form    مخيم قلنديا
  lat     31.857
  lon     35.224

site dheisheh
  name    Dheisheh camp
  country PS
  precision town
  form    مخيم الدهيشة
  lat     31.694
  lon     35.184

site aida-camp
  name    Aida camp
  country PS
  precision town
  form    مخيم عايدة
  lat     31.72
  lon     35.2

site arroub
  name    Arroub camp
  country PS
  precision town
  form    مخيم العروب
  lat     31.62
  lon     35.13

site fawwar
  name    Fawwar camp
  country PS
  precision town
  form    مخيم الفوار
  lat     31.48
  lon     35.07

site far-a
  name    Far'a camp
  country PS
  precision town
  form    مخيم الفارعة
  lat     32.29
  lon     35.34

site jalazone
  name    Jalazone camp
  country PS
  precision town
  form    مخيم الجلزون
  lat     31.95
  lon     35.21

site zamzam-camp
  name    Zamzam camp
  country SD
  precision town
  form    مخيم زمزم
  form    مخيم زمزم للنازحين
  lat     13.49
  lon     25.32

site abu-shouk
  name    Abu Shouk camp
  country SD
  precision town
  form    مخيم أبو شوك
  form    مخيم أبوشوك
  form    أبو شوك
  lat     13.66
  lon     25.34

site kalma-camp
  name    Kalma camp
  country SD
  precision town
  form    مخيم كلمة
  form    مخيم كلما
  lat     12.02
  lon     24.98

site dadaab
  name    Dadaab
  country KE
  precision town
  form    داداب
  form    مخيم داداب
  lat     0.09
  lon     40.31

site kakuma
  name    Kakuma
  country KE
  precision town
  form    كاكوما
  form    مخيم كاكوما
  lat     3.71
  lon     34.86

site coxs-bazar
  name    Cox's Bazar
  country BD
  precision town
  form    كوكس بازار
  form    مخيمات كوكس بازار
  form    مدينة كوكس بازار
  lat     21.43
  lon     92.01

site moria
  name    Moria camp
  country GR
  precision town
  form    مخيم موريا
  lat     39.13
  lon     26.5

site tindouf-camps
  name    Tindouf camps
  country DZ
  precision town
  form    مخيمات تندوف
  form    مخيم تندوف
  lat     27.6
  lon     -8.0

site domiz
  name    Domiz camp
  country IQ
  precision town
  form    مخيم دوميز
  lat     36.78
  lon     42.89

site return-camps
  name    Return camps on the Gaza border
  country PS
  precision district
  form    مخيمات العودة
  form    مخيم العودة
  lat     31.4
  lon     34.4

site al-aqsa
  name    Al-Aqsa Mosque
  country PS
  precision point
  form    المسجد الأقصى
  form    الحرم القدسي
  form    المسجد الأقصى المبارك
  form    الحرم القدسي الشريف
  form    باحات المسجد الأقصى
  form    جبل الهيكل
  lat     31.776
  lon     35.236

site ibrahimi-mosque
  name    Ibrahimi Mosque
  country PS
  precision point
  form    الحرم الإبراهيمي
  form    المسجد الإبراهيمي
  lat     31.525
  lon     35.111

site church-of-the-nativity
  name    Church of the Nativity
  country PS
  precision point
  form    كنيسة المهد
  lat     31.704
  lon     35.207

site kaaba
  name    Great Mosque of Mecca
  country SA
  precision point
  form    المسجد الحرام
  form    الحرم المكي
  lat     21.42
  lon     39.83

site shifa-hospital
  name    Al-Shifa Hospital
  country PS
  precision point
  form    مستشفى الشفاء
  form    مجمع الشفاء الطبي
  form    مستشفى الشفاء بغزة
  lat     31.524
  lon     34.444

site nasser-hospital
  name    Nasser Hospital
  country PS
  precision point
  form    مستشفى ناصر
  form    مجمع ناصر الطبي
  lat     31.347
  lon     34.293

site kamal-adwan-hospital
  name    Kamal Adwan Hospital
  country PS
  precision point
  form    مستشفى كمال عدوان
  lat     31.538
  lon     34.503

site indonesian-hospital
  name    Indonesian Hospital
  country PS
  precision point
  form    المستشفى الإندونيسي
  lat     31.537
  lon     34.51

site al-ahli-hospital
  name    Al-Ahli Baptist Hospital
  country PS
  precision point
  form    المستشفى المعمداني
  form    المستشفى الأهلي المعمداني
  lat     31.505
  lon     34.462

site european-hospital-gaza
  name    European Gaza Hospital
  country PS
  precision point
  form    مستشفى غزة الأوروبي
  form    المستشفى الأوروبي
  lat     31.325
  lon     34.318

site khan-al-ahmar
  name    Khan al-Ahmar
  country PS
  precision town
  form    الخان الأحمر
  form    قرية الخان الأحمر
  form    خان الأحمر
  lat     31.81
  lon     35.33

site tahrir-square-cairo
  name    Tahrir Square (Cairo)
  country EG
  precision point
  form    ميدان التحرير
  lat     30.044
  lon     31.236

site tahrir-square-baghdad
  name    Tahrir Square (Baghdad)
  country IQ
  precision point
  form    ساحة التحرير
  lat     33.326
  lon     44.409

site firdos-square
  name    Firdos Square
  country IQ
  precision point
  form    ساحة الفردوس
  lat     33.314
  lon     44.42

site taksim
  name    Taksim Square
  country TR
  precision point
  form    ميدان تقسيم
  form    ساحة تقسيم
  lat     41.037
  lon     28.985

site umayyad-square
  name    Umayyad Square
  country SY
  precision point
  form    ساحة الأمويين
  lat     33.513
  lon     36.276

site rabaa-square
  name    Rabaa Square
  country EG
  precision point
  form    ميدان رابعة
  form    رابعة العدوية
  form    ميدان رابعة العدوية
  lat     30.067
  lon     31.325

site red-square
  name    Red Square
  country RU
  precision point
  form    الساحة الحمراء
  lat     55.754
  lon     37.62

site maidan
  name    Maidan
  country UA
  precision point
  form    ساحة الميدان
  form    ميدان الاستقلال
  form    ساحة الاستقلال في كييف
  lat     50.45
  lon     30.523

site presidential-palace-kabul
  name    Presidential Palace, Kabul
  country AF
  precision point
  form    القصر الرئاسي في كابول
  form    القصر الرئاسي الأفغاني
  lat     34.525
  lon     69.178

site imam-ali-shrine
  name    Imam Ali Shrine
  country IQ
  precision point
  form    مرقد الإمام علي
  form    العتبة العلوية
  lat     31.996
  lon     44.314

site sayyida-zaynab
  name    Sayyidah Zaynab
  country SY
  precision town
  form    السيدة زينب
  form    منطقة السيدة زينب
  form    بلدة السيدة زينب
  lat     33.444
  lon     36.34

site t2-station
  name    T2 station
  country SY
  precision point
  form    محطة تي تو
  form    المحطة الثانية تي 2
  form    محطة T2
  lat     34.2
  lon     39.9
