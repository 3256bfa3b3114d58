# Countries: names, nationalities and capitals as Arabic news writes them.
#
# country ISO       3166-1 alpha-2, and XK for Kosovo
#   name            English name
#   form            a name of the country, with the article where it has one
#   short           a name that is also an ordinary word or another place (Mali, "financial"; Oman,
#                   Amman): it counts only beside a word for a kind of place, or in a list of places
#   english         English adjective; names of bodies that composed.lex makes are written with it
#   demonym         nisba, masculine singular, without the article; feminine, dual, sound plural and
#                   article are generated. Left out where it is an ordinary word (Malian, "financial")
#   demonym-plural  plural that is not made with a regular ending, without the article
#   capital         name of the seat of government, which in news stands for the government too.
#                   Left out where it is an ordinary word (Muscat, "fall"): the gazetteer has the town
#   lat, lon        the country's label point, degrees WGS 84
#   edges           its mainland's northern, southern, eastern and western edge, degrees: where its
#                   north is, and where its border with another runs. Natural Earth's, by a program

country AF
  name    Afghanistan
  form    أفغانستان
  form    الأراضي الأفغانية
  form    الأجواء الأفغانية
  english Afghan
  demonym أفغاني
  demonym-plural أفغان
  capital كابول
  capital كابل
  lat     33.9
  lon     67.2
  edges   38.5 29.4 74.9 60.5

country AL
  name    Albania
  form    ألبانيا
  form    الأراضي الألبانية
  form    الأجواء الألبانية
  english Albanian
  demonym ألباني
  capital تيرانا
  lat     41.1
  lon     20.1
  edges   42.7 39.6 21.0 19.3

country DZ
  name    Algeria
  form    الجزائر
  form    الجمهورية الجزائرية
  form    الأراضي الجزائرية
  form    الأجواء الجزائرية
  english Algerian
  demonym جزائري
  capital الجزائر
  capital الجزائر العاصمة
  lat     28.1
  lon     2.6
  edges   37.1 19.0 12.0 -8.7

country AD
  name    Andorra
  form    أندورا
  form    الأراضي الأندورية
  form    الأجواء الأندورية
  english Andorran
  demonym أندوري
  capital أندورا لا فيلا
  lat     42.5
  lon     1.5

country AO
  name    Angola
  form    أنغولا
  form    أنجولا
  form    الأراضي الأنغولية
  form    الأجواء الأنغولية
  form    الأراضي الأنجولية
  form    الأجواء الأنجولية
  english Angolan
  demonym أنغولي
  demonym أنجولي
  capital لواندا
  lat     -12.2
  lon     17.9
  edges   -5.8 -18.0 24.1 11.7

country AG
  name    Antigua and Barbuda
  form    أنتيغوا وبربودا
  form    الأراضي الأنتيغوية
  form    الأجواء الأنتيغوية
  demonym أنتيغوي
  capital سانت جونز
  lat     17.1
  lon     -61.8
  edges   17.7 17.0 -61.7 -61.9

country AR
  name    Argentina
  form    الأرجنتين
  form    الأراضي الأرجنتينية
  form    الأجواء الأرجنتينية
  english Argentine
  demonym أرجنتيني
  capital بوينس آيرس
  capital بوينوس آيرس
  capital بيونس آيرس
  lat     -34.0
  lon     -64.0
  edges   -21.8 -52.4 -53.7 -73.6

country AM
  name    Armenia
  form    أرمينيا
  form    الأراضي الأرمينية
  form    الأجواء الأرمينية
  english Armenian
  demonym أرميني
  demonym-plural أرمن
  capital يريفان
  lat     40.3
  lon     44.9
  edges   41.3 38.9 46.6 43.4

country AU
  name    Australia
  form    أستراليا
  form    استراليا
  form    الأراضي الأسترالية
  form    الأجواء الأسترالية
  form    الأراضي الاسترالية
  form    الأجواء الاسترالية
  english Australian
  demonym أسترالي
  demonym استرالي
  capital كانبرا
  capital كانبيرا
  lat     -24.1
  lon     134.0
  edges   -10.7 -39.1 153.6 113.2

country AT
  name    Austria
  form    النمسا
  form    الأراضي النمساوية
  form    الأجواء النمساوية
  english Austrian
  demonym نمساوي
  capital فيينا
  lat     47.5
  lon     14.1
  edges   49.0 46.4 17.1 9.5

country AZ
  name    Azerbaijan
  form    أذربيجان
  form    آذربيجان
  form    الأراضي الأذربيجانية
  form    الأجواء الأذربيجانية
  form    الأراضي الأذرية
  form    الأجواء الأذرية
  english Azerbaijani
  demonym أذربيجاني
  demonym أذري
  demonym-plural أذريون
  capital باكو
  lat     40.4
  lon     47.6
  edges   41.9 38.4 50.4 45.0

country BS
  name    Bahamas
  form    جزر البهاما
  form    الباهاما
  form    جزر الباهاما
  form    الأراضي البهامية
  form    الأجواء البهامية
  demonym بهامي
  capital ناساو
  lat     24.2
  lon     -76.3
  edges   26.9 20.9 -73.0 -79.0

country BH
  name    Bahrain
  form    البحرين
  form    مملكة البحرين
  form    الأراضي البحرينية
  form    الأجواء البحرينية
  english Bahraini
  demonym بحريني
  capital المنامة
  lat     26.03
  lon     50.55

country BD
  name    Bangladesh
  form    بنغلاديش
  form    بنجلاديش
  form    بنغلادش
  form    الأراضي البنغلاديشية
  form    الأجواء البنغلاديشية
  form    الأراضي البنغالية
  form    الأجواء البنغالية
  form    الأراضي البنجلاديشية
  form    الأجواء البنجلاديشية
  english Bangladeshi
  demonym بنغلاديشي
  demonym بنغالي
  demonym بنجلاديشي
  lat     24.0
  lon     90.3
  edges   26.6 20.7 92.6 88.0

country BB
  name    Barbados
  form    باربادوس
  form    بربادوس
  form    الأراضي الباربادوسية
  form    الأجواء الباربادوسية
  demonym باربادوسي
  capital بريدجتاون
  lat     13.2
  lon     -59.5

country BY
  name    Belarus
  form    بيلاروسيا
  form    روسيا البيضاء
  form    بيلاروس
  form    الأراضي البيلاروسية
  form    الأجواء البيلاروسية
  english Belarusian
  demonym بيلاروسي
  capital مينسك
  lat     53.5
  lon     28.0
  edges   56.2 51.2 32.7 23.2

country BE
  name    Belgium
  form    بلجيكا
  form    الأراضي البلجيكية
  form    الأجواء البلجيكية
  english Belgian
  demonym بلجيكي
  capital بروكسل
  capital بروكسيل
  lat     50.6
  lon     4.6
  edges   51.5 49.5 6.4 2.5

country BZ
  name    Belize
  form    بليز
  form    بيليز
  form    الأراضي البليزية
  form    الأجواء البليزية
  english Belizean
  demonym بليزي
  capital بلموبان
  lat     17.2
  lon     -88.7
  edges   18.5 15.9 -88.1 -89.2

country BJ
  name    Benin
  short   بنين
  form    بينين
  form    الأراضي البنينية
  form    الأجواء البنينية
  english Beninese
  demonym بنيني
  capital بورتو نوفو
  capital كوتونو
  lat     9.5
  lon     2.3
  edges   12.4 6.2 3.8 0.8

country BT
  name    Bhutan
  form    بوتان
  form    الأراضي البوتانية
  form    الأجواء البوتانية
  english Bhutanese
  demonym بوتاني
  capital تيمفو
  lat     27.4
  lon     90.4
  edges   28.4 26.7 92.1 88.7

country BO
  name    Bolivia
  form    بوليفيا
  form    الأراضي البوليفية
  form    الأجواء البوليفية
  english Bolivian
  demonym بوليفي
  capital لاباز
  capital سوكري
  lat     -16.7
  lon     -64.6
  edges   -9.7 -22.9 -57.5 -69.7

country BA
  name    Bosnia and Herzegovina
  form    البوسنة والهرسك
  form    البوسنة
  form    الأراضي البوسنية
  form    الأجواء البوسنية
  english Bosnian
  demonym بوسني
  demonym-plural بوشناق
  capital سراييفو
  capital ساراييفو
  lat     44.2
  lon     17.8
  edges   45.3 42.6 19.6 15.7

country BW
  name    Botswana
  form    بوتسوانا
  form    الأراضي البوتسوانية
  form    الأجواء البوتسوانية
  english Botswanan
  demonym بوتسواني
  capital غابورون
  lat     -22.1
  lon     23.8
  edges   -17.8 -26.9 29.4 20.0

country BR
  name    Brazil
  form    البرازيل
  form    الأراضي البرازيلية
  form    الأجواء البرازيلية
  english Brazilian
  demonym برازيلي
  capital برازيليا
  lat     -10.8
  lon     -52.9
  edges   5.3 -33.7 -34.8 -74.0

country BN
  name    Brunei
  form    بروناي
  form    بروناي دار السلام
  form    الأراضي البروناوية
  form    الأجواء البروناوية
  english Bruneian
  demonym بروناوي
  capital بندر سري بكاوان
  capital بندر سيري بيغاوان
  lat     4.5
  lon     114.6
  edges   5.1 4.0 115.4 114.0

country BG
  name    Bulgaria
  form    بلغاريا
  form    الأراضي البلغارية
  form    الأجواء البلغارية
  english Bulgarian
  demonym بلغاري
  demonym-plural بلغار
  capital صوفيا
  lat     42.7
  lon     25.2
  edges   44.2 41.2 28.6 22.3

country BF
  name    Burkina Faso
  form    بوركينا فاسو
  form    بوركينافاسو
  form    الأراضي البوركينية
  form    الأجواء البوركينية
  form    الأراضي البوركينابية
  form    الأجواء البوركينابية
  english Burkinabe
  demonym بوركيني
  demonym بوركينابي
  capital واغادوغو
  capital واجادوجو
  lat     12.3
  lon     -1.7
  edges   15.1 9.4 2.4 -5.5

country BI
  name    Burundi
  form    بوروندي
  form    الأراضي البوروندية
  form    الأجواء البوروندية
  english Burundian
  demonym بوروندي
  capital بوجومبورا
  capital غيتيغا
  lat     -3.4
  lon     29.9
  edges   -2.3 -4.5 30.8 29.0

country KH
  name    Cambodia
  form    كمبوديا
  form    الأراضي الكمبودية
  form    الأجواء الكمبودية
  english Cambodian
  demonym كمبودي
  capital بنوم بنه
  capital فنوم بنه
  lat     12.6
  lon     104.9
  edges   14.7 10.4 107.6 102.3

country CM
  name    Cameroon
  form    الكاميرون
  form    كاميرون
  form    الأراضي الكاميرونية
  form    الأجواء الكاميرونية
  english Cameroonian
  demonym كاميروني
  capital ياوندي
  lat     5.5
  lon     12.4
  edges   13.1 1.7 16.2 8.5

country CA
  name    Canada
  form    كندا
  form    الأراضي الكندية
  form    الأجواء الكندية
  english Canadian
  demonym كندي
  capital أوتاوا
  lat     60.3
  lon     -101.9
  edges   73.9 41.7 -55.6 -141.0

country CV
  name    Cape Verde
  form    الرأس الأخضر
  form    كاب فيردي
  form    جزر الرأس الأخضر
  capital برايا
  lat     15.1
  lon     -23.6
  edges   17.2 14.8 -22.7 -25.4

country CF
  name    Central African Republic
  form    أفريقيا الوسطى
  form    جمهورية أفريقيا الوسطى
  form    إفريقيا الوسطى
  form    جمهورية إفريقيا الوسطى
  form    الأراضي الأفريقية الوسطية
  form    الأجواء الأفريقية الوسطية
  english Central African
  demonym أفريقي وسطي
  capital بانغي
  capital بانجي
  lat     6.6
  lon     20.9
  edges   11.0 2.2 27.4 14.4

country TD
  name    Chad
  form    تشاد
  form    الأراضي التشادية
  form    الأجواء التشادية
  english Chadian
  demonym تشادي
  capital نجامينا
  capital إنجامينا
  capital أنجامينا
  lat     15.4
  lon     18.8
  edges   23.4 7.5 24.0 13.4

country CL
  name    Chile
  form    تشيلي
  form    شيلي
  form    الأراضي التشيلية
  form    الأجواء التشيلية
  form    الأراضي التشيليانية
  form    الأجواء التشيليانية
  form    الأراضي الشيلية
  form    الأجواء الشيلية
  english Chilean
  demonym تشيلي
  demonym تشيلياني
  demonym شيلي
  capital سانتياغو
  capital سانتياجو
  lat     -35.7
  lon     -71.5
  edges   -17.5 -53.9 -67.0 -75.7

country CN
  name    China
  form    الصين
  form    جمهورية الصين الشعبية
  form    الصين الشعبية
  form    الأراضي الصينية
  form    الأجواء الصينية
  english Chinese
  demonym صيني
  capital بكين
  capital بيجين
  lat     35.5
  lon     104.0
  edges   53.6 20.2 134.8 73.6

country CO
  name    Colombia
  form    كولومبيا
  form    الأراضي الكولومبية
  form    الأجواء الكولومبية
  english Colombian
  demonym كولومبي
  capital بوغوتا
  capital بوجوتا
  lat     3.9
  lon     -73.1
  edges   12.5 -4.2 -66.9 -79.0

country KM
  name    Comoros
  form    جزر القمر
  form    الاتحاد القمري
  capital موروني
  lat     -11.7
  lon     43.3
  edges   -11.4 -12.4 44.5 43.2

country CD
  name    Democratic Republic of the Congo
  form    جمهورية الكونغو الديمقراطية
  form    الكونغو الديمقراطية
  form    الكونغو الديموقراطية
  form    جمهورية الكونغو الديموقراطية
  form    زائير
  form    الأراضي الكونغولية
  form    الأجواء الكونغولية
  english Congolese
  demonym كونغولي
  capital كينشاسا
  lat     -1.9
  lon     23.5
  edges   5.4 -13.5 31.3 12.2

country CG
  name    Republic of the Congo
  form    الكونغو
  form    جمهورية الكونغو
  form    الكونغو برازافيل
  capital برازافيل
  lat     0.1
  lon     15.9
  edges   3.7 -5.0 18.6 11.1

country CR
  name    Costa Rica
  form    كوستاريكا
  form    كوستا ريكا
  form    الأراضي الكوستاريكية
  form    الأجواء الكوستاريكية
  english Costa Rican
  demonym كوستاريكي
  capital سان خوسيه
  lat     10.0
  lon     -84.1
  edges   11.2 8.0 -82.6 -85.9

country CI
  name    Côte d'Ivoire
  form    ساحل العاج
  form    كوت ديفوار
  form    الكوت ديفوار
  form    الأراضي الإيفوارية
  form    الأجواء الإيفوارية
  english Ivorian
  demonym إيفواري
  capital ياموسوكرو
  capital أبيدجان
  lat     7.5
  lon     -5.6
  edges   10.7 4.3 -2.5 -8.6

country HR
  name    Croatia
  form    كرواتيا
  form    الأراضي الكرواتية
  form    الأجواء الكرواتية
  english Croatian
  demonym كرواتي
  demonym-plural كروات
  capital زغرب
  capital زاغرب
  lat     45.8
  lon     16.4
  edges   46.5 42.9 19.4 13.5

country CU
  name    Cuba
  form    كوبا
  form    الأراضي الكوبية
  form    الأجواء الكوبية
  english Cuban
  demonym كوبي
  capital هافانا
  lat     21.3
  lon     -77.9
  edges   23.2 19.8 -74.1 -84.9

country CY
  name    Cyprus
  form    قبرص
  form    الأراضي القبرصية
  form    الأجواء القبرصية
  english Cypriot
  demonym قبرصي
  demonym-plural قبارصة
  capital نيقوسيا
  lat     34.9
  lon     33.1
  edges   35.7 34.6 34.6 32.3

country CZ
  name    Czechia
  form    التشيك
  form    جمهورية التشيك
  form    تشيكيا
  form    الأراضي التشيكية
  form    الأجواء التشيكية
  english Czech
  demonym تشيكي
  capital براغ
  lat     49.9
  lon     15.4
  edges   51.0 48.6 18.8 12.1

country DK
  name    Denmark
  form    الدنمارك
  form    الدانمارك
  form    الدنمرك
  form    الأراضي الدنماركية
  form    الأجواء الدنماركية
  form    الأراضي الدانماركية
  form    الأجواء الدانماركية
  english Danish
  demonym دنماركي
  demonym دانماركي
  capital كوبنهاغن
  capital كوبنهاجن
  lat     56.0
  lon     9.0
  edges   57.8 54.6 12.6 8.1

country DJ
  name    Djibouti
  form    جيبوتي
  form    الأراضي الجيبوتية
  form    الأجواء الجيبوتية
  english Djiboutian
  demonym جيبوتي
  capital جيبوتي
  lat     11.9
  lon     42.5
  edges   12.7 10.9 43.4 41.7

country DM
  name    Dominica
  form    دومينيكا
  capital روزو
  lat     15.4
  lon     -61.3

country DO
  name    Dominican Republic
  form    جمهورية الدومينيكان
  form    الدومينيكان
  form    جمهورية الدومينكان
  form    الأراضي الدومينيكانية
  form    الأجواء الدومينيكانية
  form    الأراضي الدومينيكية
  form    الأجواء الدومينيكية
  english Dominican
  demonym دومينيكاني
  demonym دومينيكي
  capital سانتو دومينغو
  lat     19.1
  lon     -70.7
  edges   19.9 17.6 -68.3 -72.0

country EC
  name    Ecuador
  form    الإكوادور
  form    الاكوادور
  form    إكوادور
  form    الأراضي الإكوادورية
  form    الأجواء الإكوادورية
  form    الأراضي الاكوادورية
  form    الأجواء الاكوادورية
  english Ecuadorian
  demonym إكوادوري
  demonym اكوادوري
  capital كيتو
  lat     -1.3
  lon     -78.2
  edges   1.4 -5.0 -75.2 -81.0

country EG
  name    Egypt
  form    مصر
  form    جمهورية مصر العربية
  form    الأراضي المصرية
  form    الأجواء المصرية
  english Egyptian
  demonym مصري
  capital القاهرة
  lat     26.8
  lon     30.8
  edges   31.7 22.0 36.9 24.7

country SV
  name    El Salvador
  form    السلفادور
  form    الأراضي السلفادورية
  form    الأجواء السلفادورية
  english Salvadoran
  demonym سلفادوري
  capital سان سلفادور
  lat     13.7
  lon     -88.9
  edges   14.4 13.2 -87.7 -90.1

country GQ
  name    Equatorial Guinea
  form    غينيا الاستوائية
  form    الأراضي الغينية الاستوائية
  form    الأجواء الغينية الاستوائية
  english Equatoguinean
  demonym غيني استوائي
  capital مالابو
  lat     1.6
  lon     10.5
  edges   3.8 0.9 11.3 8.4

country ER
  name    Eritrea
  form    إريتريا
  form    أريتريا
  form    ارتيريا
  form    إرتريا
  form    الأراضي الإريترية
  form    الأجواء الإريترية
  form    الأراضي الأريترية
  form    الأجواء الأريترية
  form    الأراضي الإرترية
  form    الأجواء الإرترية
  english Eritrean
  demonym إريتري
  demonym أريتري
  demonym إرتري
  capital أسمرا
  capital أسمرة
  lat     15.8
  lon     38.3
  edges   18.0 12.4 43.1 36.4

country EE
  name    Estonia
  form    إستونيا
  form    استونيا
  form    أستونيا
  form    الأراضي الإستونية
  form    الأجواء الإستونية
  form    الأراضي الاستونية
  form    الأجواء الاستونية
  form    الأراضي الأستونية
  form    الأجواء الأستونية
  english Estonian
  demonym إستوني
  demonym استوني
  demonym أستوني
  capital تالين
  lat     58.7
  lon     25.9
  edges   59.7 57.5 28.2 23.4

country SZ
  name    Eswatini
  form    إسواتيني
  form    سوازيلاند
  form    الأراضي السوازية
  form    الأجواء السوازية
  form    الأراضي الإسواتينية
  form    الأجواء الإسواتينية
  english Swazi
  demonym سوازي
  demonym إسواتيني
  capital مبابان
  lat     -26.5
  lon     31.5
  edges   -25.7 -27.3 32.1 30.8

country ET
  name    Ethiopia
  form    إثيوبيا
  form    أثيوبيا
  form    اثيوبيا
  form    الحبشة
  form    الأراضي الإثيوبية
  form    الأجواء الإثيوبية
  form    الأراضي الأثيوبية
  form    الأجواء الأثيوبية
  form    الأراضي الاثيوبية
  form    الأجواء الاثيوبية
  english Ethiopian
  demonym إثيوبي
  demonym أثيوبي
  demonym اثيوبي
  capital أديس أبابا
  lat     9.0
  lon     39.7
  edges   14.9 3.4 48.0 33.0

country FJ
  name    Fiji
  form    فيجي
  form    جزر فيجي
  capital سوفا
  lat     -17.8
  lon     178.0
  edges   -16.1 -18.3 180.0 177.3

country FI
  name    Finland
  form    فنلندا
  form    الأراضي الفنلندية
  form    الأجواء الفنلندية
  english Finnish
  demonym فنلندي
  capital هلسنكي
  lat     64.0
  lon     26.0
  edges   70.1 59.8 31.6 20.6

country FR
  name    France
  form    فرنسا
  form    الأراضي الفرنسية
  form    الأجواء الفرنسية
  english French
  demonym فرنسي
  capital باريس
  lat     46.5
  lon     2.3
  edges   51.1 42.3 8.2 -4.8

country GA
  name    Gabon
  form    الغابون
  form    الجابون
  form    الأراضي الغابونية
  form    الأجواء الغابونية
  form    الأراضي الجابونية
  form    الأجواء الجابونية
  english Gabonese
  demonym غابوني
  demonym جابوني
  capital ليبرفيل
  lat     -0.4
  lon     11.8
  edges   2.3 -3.9 14.5 8.7

country GM
  name    Gambia
  form    غامبيا
  form    جامبيا
  form    الأراضي الغامبية
  form    الأجواء الغامبية
  form    الأراضي الجامبية
  form    الأجواء الجامبية
  english Gambian
  demonym غامبي
  demonym جامبي
  capital بانجول
  lat     13.6
  lon     -14.9
  edges   13.8 13.1 -13.8 -16.8

country GE
  name    Georgia
  form    جورجيا
  form    الأراضي الجورجية
  form    الأجواء الجورجية
  english Georgian
  demonym جورجي
  capital تبليسي
  capital تبيليسي
  capital تفليس
  lat     42.0
  lon     43.6
  edges   43.6 41.0 46.7 40.0

country DE
  name    Germany
  form    ألمانيا
  form    المانيا
  form    ألمانيا الاتحادية
  form    الأراضي الألمانية
  form    الأجواء الألمانية
  form    الأراضي الالمانية
  form    الأجواء الالمانية
  english German
  demonym ألماني
  demonym الماني
  demonym-plural ألمان
  capital برلين
  lat     51.1
  lon     10.4
  edges   54.9 47.3 15.0 5.9

country GH
  name    Ghana
  form    غانا
  form    الأراضي الغانية
  form    الأجواء الغانية
  english Ghanaian
  demonym غاني
  capital أكرا
  lat     7.7
  lon     -1.0
  edges   11.2 4.7 1.2 -3.3

country GR
  name    Greece
  form    اليونان
  form    الأراضي اليونانية
  form    الأجواء اليونانية
  english Greek
  demonym يوناني
  capital أثينا
  lat     39.5
  lon     22.0
  edges   41.8 36.4 26.6 20.0

country GD
  name    Grenada
  form    غرينادا
  form    الأراضي الغرينادية
  form    الأجواء الغرينادية
  english Grenadian
  demonym غرينادي
  lat     12.1
  lon     -61.7
  edges   12.5 12.0 -61.4 -61.8

country GT
  name    Guatemala
  form    غواتيمالا
  form    جواتيمالا
  form    الأراضي الغواتيمالية
  form    الأجواء الغواتيمالية
  form    الأراضي الجواتيمالية
  form    الأجواء الجواتيمالية
  english Guatemalan
  demonym غواتيمالي
  demonym جواتيمالي
  capital غواتيمالا سيتي
  lat     15.5
  lon     -90.4
  edges   17.8 13.7 -88.2 -92.2

country GN
  name    Guinea
  form    غينيا
  form    غينيا كوناكري
  form    الأراضي الغينية
  form    الأجواء الغينية
  english Guinean
  demonym غيني
  capital كوناكري
  lat     10.6
  lon     -10.9
  edges   12.7 7.2 -7.7 -15.1

country GW
  name    Guinea-Bissau
  form    غينيا بيساو
  form    الأراضي الغينية البيساوية
  form    الأجواء الغينية البيساوية
  english Bissau-Guinean
  demonym غيني بيساوي
  capital بيساو
  lat     12.2
  lon     -14.9
  edges   12.7 10.9 -13.7 -16.7

country GY
  name    Guyana
  form    غيانا
  form    غويانا
  form    جويانا
  form    الأراضي الغيانية
  form    الأجواء الغيانية
  form    الأراضي الغويانية
  form    الأجواء الغويانية
  english Guyanese
  demonym غياني
  demonym غوياني
  capital جورجتاون
  lat     5.1
  lon     -58.9
  edges   8.6 1.2 -56.5 -61.4

country HT
  name    Haiti
  form    هايتي
  form    هاييتي
  form    الأراضي الهايتية
  form    الأجواء الهايتية
  form    الأراضي الهاييتية
  form    الأجواء الهاييتية
  english Haitian
  demonym هايتي
  demonym هاييتي
  capital بورت أو برنس
  capital بور أو برانس
  capital بورت أو برانس
  lat     19.1
  lon     -72.6
  edges   19.9 18.0 -71.6 -74.5

country HN
  name    Honduras
  form    هندوراس
  form    هوندوراس
  form    الأراضي الهندوراسية
  form    الأجواء الهندوراسية
  english Honduran
  demonym هندوراسي
  capital تيغوسيغالبا
  capital تيجوسيجالبا
  lat     14.8
  lon     -86.9
  edges   16.0 13.0 -83.1 -89.4

country HU
  name    Hungary
  form    المجر
  form    هنغاريا
  form    الأراضي الهنغارية
  form    الأجواء الهنغارية
  english Hungarian
  demonym هنغاري
  capital بودابست
  lat     47.1
  lon     19.4
  edges   48.6 45.7 22.9 16.1

country IS
  name    Iceland
  form    آيسلندا
  form    أيسلندا
  form    إيسلندا
  form    الأراضي الآيسلندية
  form    الأجواء الآيسلندية
  form    الأراضي الأيسلندية
  form    الأجواء الأيسلندية
  form    الأراضي الإيسلندية
  form    الأجواء الإيسلندية
  english Icelandic
  demonym آيسلندي
  demonym أيسلندي
  demonym إيسلندي
  capital ريكيافيك
  lat     64.8
  lon     -18.7
  edges   66.5 63.4 -13.5 -24.5

country IN
  name    India
  form    الهند
  form    الأراضي الهندية
  form    الأجواء الهندية
  english Indian
  demonym هندي
  demonym-plural هنود
  capital نيودلهي
  capital نيو دلهي
  lat     22.0
  lon     79.0
  edges   35.6 8.1 97.4 68.1

country ID
  name    Indonesia
  form    إندونيسيا
  form    أندونيسيا
  form    اندونيسيا
  form    الأراضي الإندونيسية
  form    الأجواء الإندونيسية
  form    الأراضي الأندونيسية
  form    الأجواء الأندونيسية
  form    الأراضي الاندونيسية
  form    الأجواء الاندونيسية
  english Indonesian
  demonym إندونيسي
  demonym أندونيسي
  demonym اندونيسي
  capital جاكرتا
  lat     -1.0
  lon     113.0
  edges   5.7 -9.1 141.0 95.2

country IR
  name    Iran
  form    إيران
  form    ايران
  form    الجمهورية الإسلامية الإيرانية
  form    جمهورية إيران الإسلامية
  form    الأراضي الإيرانية
  form    الأجواء الإيرانية
  form    الأراضي الايرانية
  form    الأجواء الايرانية
  english Iranian
  demonym إيراني
  demonym ايراني
  capital طهران
  lat     32.5
  lon     53.7
  edges   39.8 25.1 63.3 44.0

country IQ
  name    Iraq
  gender  masculine
  form    العراق
  form    جمهورية العراق
  form    الأراضي العراقية
  form    الأجواء العراقية
  english Iraqi
  demonym عراقي
  capital بغداد
  lat     33.1
  lon     43.8
  edges   37.4 29.1 48.6 38.8

country IE
  name    Ireland
  form    أيرلندا
  form    إيرلندا
  form    ايرلندا
  form    آيرلندا
  form    الأراضي الأيرلندية
  form    الأجواء الأيرلندية
  form    الأراضي الإيرلندية
  form    الأجواء الإيرلندية
  form    الأراضي الايرلندية
  form    الأجواء الايرلندية
  form    الأراضي الآيرلندية
  form    الأجواء الآيرلندية
  english Irish
  demonym أيرلندي
  demonym إيرلندي
  demonym ايرلندي
  demonym آيرلندي
  capital دبلن
  lat     53.1
  lon     -7.8
  edges   55.4 51.4 -6.0 -10.5

country IL
  name    Israel
  form    إسرائيل
  form    اسرائيل
  form    دولة الاحتلال
  form    الدولة العبرية
  form    دولة إسرائيل
  form    الكيان الصهيوني
  form    الكيان الإسرائيلي
  form    الأراضي الإسرائيلية
  form    الأجواء الإسرائيلية
  form    الأراضي الاسرائيلية
  form    الأجواء الاسرائيلية
  form    الأراضي الصهيونية
  form    الأجواء الصهيونية
  english Israeli
  demonym إسرائيلي
  demonym اسرائيلي
  demonym صهيوني
  demonym-plural صهاينة
  capital تل أبيب
  lat     31.4
  lon     35.0
  edges   33.4 29.5 35.9 34.2

country IT
  name    Italy
  form    إيطاليا
  form    ايطاليا
  form    الأراضي الإيطالية
  form    الأجواء الإيطالية
  form    الأراضي الايطالية
  form    الأجواء الايطالية
  english Italian
  demonym إيطالي
  demonym ايطالي
  demonym-plural طليان
  capital روما
  lat     42.7
  lon     12.5
  edges   47.1 36.7 18.5 6.6

country JM
  name    Jamaica
  form    جامايكا
  form    جاميكا
  form    الأراضي الجامايكية
  form    الأجواء الجامايكية
  form    الأراضي الجاميكية
  form    الأجواء الجاميكية
  english Jamaican
  demonym جامايكي
  demonym جاميكي
  capital كينغستون
  lat     18.1
  lon     -77.3
  edges   18.5 17.7 -76.2 -78.4

country JP
  name    Japan
  form    اليابان
  form    الأراضي اليابانية
  form    الأجواء اليابانية
  english Japanese
  demonym ياباني
  capital طوكيو
  lat     36.2
  lon     138.2
  edges   45.5 31.0 145.8 129.6

country JO
  name    Jordan
  gender  masculine
  form    الأردن
  form    الاردن
  form    المملكة الأردنية الهاشمية
  form    المملكة الأردنية
  form    الأراضي الأردنية
  form    الأجواء الأردنية
  form    الأراضي الاردنية
  form    الأجواء الاردنية
  english Jordanian
  demonym أردني
  demonym اردني
  capital عمان
  lat     31.0
  lon     36.6
  edges   33.4 29.2 39.3 34.9

country KZ
  name    Kazakhstan
  form    كازاخستان
  form    قازاخستان
  form    كازخستان
  form    الأراضي الكازاخية
  form    الأجواء الكازاخية
  form    الأراضي الكازاخستانية
  form    الأجواء الكازاخستانية
  form    الأراضي القازاخية
  form    الأجواء القازاخية
  english Kazakh
  demonym كازاخي
  demonym كازاخستاني
  demonym قازاخي
  demonym-plural كازاخ
  capital أستانا
  capital أستانة
  capital نور سلطان
  lat     49.1
  lon     68.7
  edges   55.4 40.6 87.3 46.5

country KE
  name    Kenya
  form    كينيا
  form    الأراضي الكينية
  form    الأجواء الكينية
  english Kenyan
  demonym كيني
  capital نيروبي
  lat     0.5
  lon     37.9
  edges   5.0 -4.7 41.9 33.9

country KI
  name    Kiribati
  form    كيريباتي
  capital تاراوا
  lat     1.4
  lon     173.0

country KP
  name    North Korea
  form    كوريا الشمالية
  form    جمهورية كوريا الديمقراطية الشعبية
  form    كوريا الديمقراطية
  form    الأراضي الكورية الشمالية
  form    الأجواء الكورية الشمالية
  english North Korean
  demonym كوري شمالي
  capital بيونغ يانغ
  capital بيونغيانغ
  capital بيونجيانج
  capital بيونج يانج
  lat     40.2
  lon     127.0
  edges   43.0 37.7 130.7 124.3

country KR
  name    South Korea
  form    كوريا الجنوبية
  form    جمهورية كوريا
  form    الأراضي الكورية الجنوبية
  form    الأجواء الكورية الجنوبية
  english South Korean
  demonym كوري جنوبي
  capital سيول
  capital سول
  lat     36.4
  lon     127.8
  edges   38.6 34.3 129.6 126.1

country XK
  name    Kosovo
  form    كوسوفو
  form    الأراضي الكوسوفية
  form    الأجواء الكوسوفية
  english Kosovar
  demonym كوسوفي
  capital بريشتينا
  capital برشتينا
  lat     42.6
  lon     20.9
  edges   43.3 41.8 21.8 20.0

country KW
  name    Kuwait
  form    الكويت
  form    دولة الكويت
  form    الأراضي الكويتية
  form    الأجواء الكويتية
  english Kuwaiti
  demonym كويتي
  capital الكويت
  capital مدينة الكويت
  lat     29.3
  lon     47.6
  edges   30.1 28.5 48.4 46.5

country KG
  name    Kyrgyzstan
  form    قرغيزستان
  form    قيرغيزستان
  form    قرغيزيا
  form    قيرغيزيا
  form    الأراضي القرغيزية
  form    الأجواء القرغيزية
  form    الأراضي القيرغيزية
  form    الأجواء القيرغيزية
  english Kyrgyz
  demonym قرغيزي
  demonym قيرغيزي
  demonym-plural قرغيز
  capital بيشكيك
  capital بشكيك
  lat     41.7
  lon     74.5
  edges   43.3 39.2 80.3 69.2

country LA
  name    Laos
  form    لاوس
  form    الأراضي اللاوسية
  form    الأجواء اللاوسية
  english Lao
  demonym لاوسي
  capital فينتيان
  lat     19.4
  lon     102.5
  edges   22.5 13.9 107.7 100.1

country LV
  name    Latvia
  form    لاتفيا
  form    الأراضي اللاتفية
  form    الأجواء اللاتفية
  english Latvian
  demonym لاتفي
  capital ريغا
  capital ريجا
  lat     57.1
  lon     25.5
  edges   58.1 55.7 28.2 21.0

country LB
  name    Lebanon
  gender  masculine
  form    لبنان
  form    الجمهورية اللبنانية
  form    الأراضي اللبنانية
  form    الأجواء اللبنانية
  english Lebanese
  demonym لبناني
  capital بيروت
  lat     33.9
  lon     35.9
  edges   34.7 33.1 36.6 35.1

country LS
  name    Lesotho
  form    ليسوتو
  capital ماسيرو
  lat     -29.5
  lon     28.2
  edges   -28.6 -30.7 29.4 27.0

country LR
  name    Liberia
  form    ليبيريا
  form    الأراضي الليبيرية
  form    الأجواء الليبيرية
  english Liberian
  demonym ليبيري
  capital مونروفيا
  lat     6.4
  lon     -9.5
  edges   8.6 4.3 -7.4 -11.5

country LY
  name    Libya
  form    ليبيا
  form    دولة ليبيا
  form    الأراضي الليبية
  form    الأجواء الليبية
  english Libyan
  demonym ليبي
  capital طرابلس
  capital طرابلس الغرب
  lat     27.0
  lon     17.5
  edges   33.2 19.5 25.2 9.3

country LI
  name    Liechtenstein
  form    ليختنشتاين
  form    ليشتنشتاين
  capital فادوتس
  lat     47.1
  lon     9.5

country LT
  name    Lithuania
  form    ليتوانيا
  form    الأراضي الليتوانية
  form    الأجواء الليتوانية
  english Lithuanian
  demonym ليتواني
  capital فيلنيوس
  lat     55.1
  lon     24.1
  edges   56.4 53.9 26.8 21.0

country LU
  name    Luxembourg
  form    لوكسمبورغ
  form    لوكسمبورج
  form    الأراضي اللوكسمبورغية
  form    الأجواء اللوكسمبورغية
  form    الأراضي اللوكسمبورجية
  form    الأجواء اللوكسمبورجية
  english Luxembourg
  demonym لوكسمبورغي
  demonym لوكسمبورجي
  capital لوكسمبورغ
  lat     49.7
  lon     6.1
  edges   50.2 49.4 6.5 5.7

country MG
  name    Madagascar
  form    مدغشقر
  form    الأراضي المدغشقرية
  form    الأجواء المدغشقرية
  form    الأراضي الملغاشية
  form    الأجواء الملغاشية
  english Malagasy
  demonym مدغشقري
  demonym ملغاشي
  capital أنتاناناريفو
  lat     -18.6
  lon     46.7
  edges   -11.9 -25.6 50.5 43.2

country MW
  name    Malawi
  form    مالاوي
  form    ملاوي
  form    الأراضي المالاوية
  form    الأجواء المالاوية
  english Malawian
  demonym مالاوي
  capital ليلونغوي
  lat     -13.4
  lon     33.6
  edges   -9.4 -17.1 35.9 32.7

country MY
  name    Malaysia
  form    ماليزيا
  form    الأراضي الماليزية
  form    الأجواء الماليزية
  english Malaysian
  demonym ماليزي
  capital كوالالمبور
  capital كوالا لمبور
  capital بوتراجايا
  lat     2.5
  lon     113.8
  edges   7.0 0.9 119.3 100.1

country MV
  name    Maldives
  form    المالديف
  form    جزر المالديف
  form    الأراضي المالديفية
  form    الأجواء المالديفية
  english Maldivian
  demonym مالديفي
  capital ماليه
  lat     3.7
  lon     73.2
  edges   6.9 -0.6 73.6 73.1

country ML
  name    Mali
  short   مالي
  form    جمهورية مالي
  form    دولة مالي
  capital باماكو
  lat     17.5
  lon     -3.8
  edges   25.0 10.1 4.2 -12.3

country MT
  name    Malta
  form    مالطا
  form    مالطة
  form    الأراضي المالطية
  form    الأجواء المالطية
  english Maltese
  demonym مالطي
  capital فاليتا
  lat     35.9
  lon     14.4

country MH
  name    Marshall Islands
  form    جزر مارشال
  capital ماجورو
  lat     7.1
  lon     171.1
  edges   11.2 4.6 172.0 166.8

country MR
  name    Mauritania
  form    موريتانيا
  form    الأراضي الموريتانية
  form    الأجواء الموريتانية
  english Mauritanian
  demonym موريتاني
  capital نواكشوط
  lat     19.6
  lon     -9.7
  edges   27.3 14.7 -4.8 -17.1

country MU
  name    Mauritius
  form    موريشيوس
  form    الأراضي الموريشية
  form    الأجواء الموريشية
  english Mauritian
  demonym موريشي
  capital بورت لويس
  lat     -20.3
  lon     57.6
  edges   -20.0 -20.5 57.8 57.3

country MX
  name    Mexico
  form    المكسيك
  form    الأراضي المكسيكية
  form    الأجواء المكسيكية
  english Mexican
  demonym مكسيكي
  capital مكسيكو
  capital مكسيكو سيتي
  lat     23.9
  lon     -102.3
  edges   32.7 14.5 -86.7 -117.1

country FM
  name    Micronesia
  form    ميكرونيزيا
  capital باليكير
  lat     6.9
  lon     158.2
  edges   9.6 5.3 163.0 138.1

country MD
  name    Moldova
  form    مولدوفا
  form    مولدافيا
  form    الأراضي المولدوفية
  form    الأجواء المولدوفية
  form    الأراضي المولدافية
  form    الأجواء المولدافية
  english Moldovan
  demonym مولدوفي
  demonym مولدافي
  capital كيشيناو
  capital تشيسيناو
  lat     47.4
  lon     28.5
  edges   48.5 45.5 30.1 26.6

country MC
  name    Monaco
  form    موناكو
  form    إمارة موناكو
  lat     43.7
  lon     7.4

country MN
  name    Mongolia
  form    منغوليا
  form    الأراضي المنغولية
  form    الأجواء المنغولية
  english Mongolian
  demonym منغولي
  demonym-plural مغول
  capital أولان باتور
  lat     46.0
  lon     104.2
  edges   52.1 41.6 119.9 87.7

country ME
  name    Montenegro
  form    الجبل الأسود
  form    مونتينيغرو
  form    الأراضي المونتينيغرية
  form    الأجواء المونتينيغرية
  english Montenegrin
  demonym مونتينيغري
  capital بودغوريتسا
  lat     42.8
  lon     19.1
  edges   43.5 41.9 20.4 18.4

country MA
  name    Morocco
  gender  masculine
  form    المغرب
  form    المملكة المغربية
  form    الأراضي المغربية
  form    الأجواء المغربية
  english Moroccan
  demonym مغربي
  demonym-plural مغاربة
  capital الرباط
  lat     31.8
  lon     -6.8
  edges   35.9 27.7 -1.0 -13.2

country MZ
  name    Mozambique
  form    موزمبيق
  form    موزامبيق
  form    الأراضي الموزمبيقية
  form    الأجواء الموزمبيقية
  form    الأراضي الموزامبيقية
  form    الأجواء الموزامبيقية
  english Mozambican
  demonym موزمبيقي
  demonym موزامبيقي
  capital مابوتو
  lat     -13.9
  lon     37.8
  edges   -10.5 -26.9 40.8 30.2

country MM
  name    Myanmar
  form    ميانمار
  form    بورما
  form    الأراضي الميانمارية
  form    الأجواء الميانمارية
  form    الأراضي البورمية
  form    الأجواء البورمية
  english Myanmar
  demonym ميانماري
  demonym بورمي
  capital نايبيداو
  capital نايبيدو
  capital نايبيتاو
  lat     21.5
  lon     96.0
  edges   28.5 10.0 101.2 92.2

country NA
  name    Namibia
  form    ناميبيا
  form    الأراضي الناميبية
  form    الأجواء الناميبية
  english Namibian
  demonym ناميبي
  capital ويندهوك
  lat     -20.6
  lon     17.1
  edges   -17.0 -29.0 25.3 11.7

country NR
  name    Nauru
  form    ناورو
  lat     -0.5
  lon     166.9

country NP
  name    Nepal
  form    نيبال
  form    الأراضي النيبالية
  form    الأجواء النيبالية
  english Nepalese
  demonym نيبالي
  capital كاتماندو
  capital كتماندو
  lat     28.3
  lon     83.6
  edges   30.4 26.3 88.2 80.0

country NL
  name    Netherlands
  form    هولندا
  form    الأراضي الهولندية
  form    الأجواء الهولندية
  english Dutch
  demonym هولندي
  capital أمستردام
  capital لاهاي
  lat     52.4
  lon     5.6
  edges   53.5 50.7 7.2 3.4

country NZ
  name    New Zealand
  form    نيوزيلندا
  form    نيوزيلاندا
  form    نيوزلندا
  form    الأراضي النيوزيلندية
  form    الأجواء النيوزيلندية
  form    الأراضي النيوزلندية
  form    الأجواء النيوزلندية
  english New Zealand
  demonym نيوزيلندي
  demonym نيوزلندي
  capital ويلنغتون
  capital ولينغتون
  capital ولنغتون
  lat     -39.8
  lon     172.8
  edges   -34.4 -46.7 178.6 166.5

country NI
  name    Nicaragua
  form    نيكاراغوا
  form    نيكاراجوا
  form    الأراضي النيكاراغوية
  form    الأجواء النيكاراغوية
  form    الأراضي النيكاراجوية
  form    الأجواء النيكاراجوية
  english Nicaraguan
  demonym نيكاراغوي
  demonym نيكاراجوي
  capital ماناغوا
  capital ماناجوا
  lat     12.9
  lon     -85.2
  edges   15.0 10.7 -83.1 -87.7

country NE
  name    Niger
  form    النيجر
  form    جمهورية النيجر
  form    الأراضي النيجرية
  form    الأجواء النيجرية
  english Nigerien
  demonym نيجري
  capital نيامي
  lat     17.5
  lon     8.5
  edges   23.5 11.7 16.0 0.2

country NG
  name    Nigeria
  form    نيجيريا
  form    الأراضي النيجيرية
  form    الأجواء النيجيرية
  english Nigerian
  demonym نيجيري
  capital أبوجا
  capital ابوجا
  lat     9.4
  lon     8.2
  edges   13.9 4.3 14.7 2.7

country MK
  name    North Macedonia
  form    مقدونيا
  form    مقدونيا الشمالية
  form    شمال مقدونيا
  form    الأراضي المقدونية
  form    الأجواء المقدونية
  english Macedonian
  demonym مقدوني
  capital سكوبيه
  capital سكوبي
  lat     41.6
  lon     21.6
  edges   42.4 40.8 23.0 20.4

country NO
  name    Norway
  form    النرويج
  form    الأراضي النرويجية
  form    الأجواء النرويجية
  english Norwegian
  demonym نرويجي
  capital أوسلو
  lat     61.4
  lon     9.7
  edges   80.5 58.0 31.1 4.9

country OM
  name    Oman
  form    سلطنة عمان
  short   عمان
  form    الأراضي العمانية
  form    الأجواء العمانية
  form    الأراضي العُمانية
  form    الأجواء العُمانية
  english Omani
  demonym عماني
  lat     21.2
  lon     56.6
  edges   25.0 16.6 59.8 52.0

country PK
  name    Pakistan
  form    باكستان
  form    الأراضي الباكستانية
  form    الأجواء الباكستانية
  english Pakistani
  demonym باكستاني
  capital إسلام آباد
  capital إسلام أباد
  capital اسلام آباد
  capital اسلام اباد
  lat     30.2
  lon     69.4
  edges   37.1 23.7 77.0 60.8

country PW
  name    Palau
  form    بالاو
  lat     7.4
  lon     134.6
  edges   7.7 7.2 134.7 134.3

country PS
  name    Palestine
  form    فلسطين
  form    دولة فلسطين
  form    الأراضي الفلسطينية
  form    الأراضي الفلسطينية المحتلة
  form    الأجواء الفلسطينية
  english Palestinian
  demonym فلسطيني
  capital رام الله
  lat     31.9
  lon     35.2
  edges   32.5 31.2 35.6 34.2

country PA
  name    Panama
  form    بنما
  form    الأراضي البنمية
  form    الأجواء البنمية
  english Panamanian
  demonym بنمي
  capital بنما سيتي
  lat     8.5
  lon     -80.4
  edges   9.6 7.2 -77.2 -83.1

country PG
  name    Papua New Guinea
  form    بابوا غينيا الجديدة
  capital بورت مورسبي
  lat     -5.7
  lon     143.9
  edges   -2.6 -10.7 152.4 140.8

country PY
  name    Paraguay
  form    باراغواي
  form    باراجواي
  form    الباراغواي
  form    الأراضي الباراغويانية
  form    الأجواء الباراغويانية
  english Paraguayan
  demonym باراغوياني
  capital أسونسيون
  lat     -21.7
  lon     -60.1
  edges   -19.3 -27.6 -54.2 -62.7

country PE
  name    Peru
  form    بيرو
  form    البيرو
  form    الأراضي البيروفية
  form    الأجواء البيروفية
  form    الأراضي البيروية
  form    الأجواء البيروية
  english Peruvian
  demonym بيروفي
  demonym بيروي
  capital ليما
  lat     -13.0
  lon     -72.9
  edges   -0.0 -18.3 -68.7 -81.3

country PH
  name    Philippines
  form    الفلبين
  form    الفيليبين
  form    الفليبين
  form    الأراضي الفلبينية
  form    الأجواء الفلبينية
  form    الأراضي الفيليبينية
  form    الأجواء الفيليبينية
  form    الأراضي الفليبينية
  form    الأجواء الفليبينية
  english Philippine
  demonym فلبيني
  demonym فيليبيني
  demonym فليبيني
  capital مانيلا
  lat     11.2
  lon     122.5
  edges   18.6 5.6 126.6 117.2

country PL
  name    Poland
  form    بولندا
  form    بولونيا
  form    الأراضي البولندية
  form    الأجواء البولندية
  form    الأراضي البولونية
  form    الأجواء البولونية
  english Polish
  demonym بولندي
  demonym بولوني
  capital وارسو
  lat     52.0
  lon     19.5
  edges   54.8 49.0 24.1 14.1

country PT
  name    Portugal
  form    البرتغال
  form    الأراضي البرتغالية
  form    الأجواء البرتغالية
  english Portuguese
  demonym برتغالي
  capital لشبونة
  lat     39.6
  lon     -8.3
  edges   42.2 37.0 -6.2 -9.5

country QA
  name    Qatar
  form    قطر
  form    دولة قطر
  form    الأراضي القطرية
  form    الأجواء القطرية
  english Qatari
  demonym قطري
  capital الدوحة
  lat     25.3
  lon     51.2
  edges   26.2 24.6 51.6 50.8

country RO
  name    Romania
  form    رومانيا
  form    الأراضي الرومانية
  form    الأجواء الرومانية
  english Romanian
  demonym روماني
  capital بوخارست
  lat     45.7
  lon     25.0
  edges   48.3 43.7 29.7 20.2

country RU
  name    Russia
  form    روسيا
  form    روسيا الاتحادية
  form    الاتحاد الروسي
  form    الأراضي الروسية
  form    الأجواء الروسية
  english Russian
  demonym روسي
  demonym-plural روس
  capital موسكو
  capital الكرملين
  lat     60.0
  lon     100.0
  edges   77.7 41.2 180.0 27.3

country RW
  name    Rwanda
  form    رواندا
  form    الأراضي الرواندية
  form    الأجواء الرواندية
  english Rwandan
  demonym رواندي
  capital كيغالي
  capital كيجالي
  lat     -1.9
  lon     30.1
  edges   -1.1 -2.8 30.9 28.9

country KN
  name    Saint Kitts and Nevis
  form    سانت كيتس ونيفيس
  capital باستير
  lat     17.3
  lon     -62.8

country LC
  name    Saint Lucia
  form    سانت لوسيا
  capital كاستريس
  lat     13.9
  lon     -61.0

country VC
  name    Saint Vincent and the Grenadines
  form    سانت فنسنت والغرينادين
  form    سانت فينسنت وجزر غرينادين
  capital كينغستاون
  lat     13.2
  lon     -61.2

country WS
  name    Samoa
  form    ساموا
  capital آبيا
  lat     -13.6
  lon     -172.4
  edges   -13.5 -14.1 -171.4 -172.8

country SM
  name    San Marino
  form    سان مارينو
  lat     43.9
  lon     12.5

country ST
  name    São Tomé and Príncipe
  form    ساو تومي وبرينسيب
  form    ساو تومي وبرينسيبي
  capital ساو تومي
  lat     0.2
  lon     6.6
  edges   1.7 0.0 7.5 6.5

country SA
  name    Saudi Arabia
  form    السعودية
  form    المملكة العربية السعودية
  form    العربية السعودية
  form    الأراضي السعودية
  form    الأجواء السعودية
  english Saudi
  demonym سعودي
  capital الرياض
  lat     24.0
  lon     45.0
  edges   32.1 16.4 55.6 34.6

country SN
  name    Senegal
  form    السنغال
  form    الأراضي السنغالية
  form    الأجواء السنغالية
  english Senegalese
  demonym سنغالي
  capital دكار
  capital داكار
  lat     15.1
  lon     -14.8
  edges   16.7 12.3 -11.4 -17.5

country RS
  name    Serbia
  form    صربيا
  form    الأراضي الصربية
  form    الأجواء الصربية
  english Serbian
  demonym صربي
  demonym-plural صرب
  capital بلغراد
  capital بلجراد
  lat     44.2
  lon     20.8
  edges   46.2 42.2 23.0 18.8

country SC
  name    Seychelles
  form    سيشيل
  form    سيشل
  form    جزر سيشل
  form    الأراضي السيشيلية
  form    الأجواء السيشيلية
  english Seychellois
  demonym سيشيلي
  lat     -4.7
  lon     55.5
  edges   -4.3 -9.5 55.8 46.2

country SL
  name    Sierra Leone
  form    سيراليون
  form    الأراضي السيراليونية
  form    الأجواء السيراليونية
  english Sierra Leonean
  demonym سيراليوني
  capital فريتاون
  lat     8.6
  lon     -11.8
  edges   10.0 6.9 -10.3 -13.3

country SG
  name    Singapore
  form    سنغافورة
  form    الأراضي السنغافورية
  form    الأجواء السنغافورية
  english Singaporean
  demonym سنغافوري
  capital سنغافورة
  lat     1.4
  lon     103.8

country SK
  name    Slovakia
  form    سلوفاكيا
  form    الأراضي السلوفاكية
  form    الأجواء السلوفاكية
  english Slovak
  demonym سلوفاكي
  capital براتيسلافا
  lat     48.7
  lon     19.1
  edges   49.6 47.8 22.5 16.8

country SI
  name    Slovenia
  form    سلوفينيا
  form    الأراضي السلوفينية
  form    الأجواء السلوفينية
  english Slovenian
  demonym سلوفيني
  capital ليوبليانا
  lat     46.1
  lon     14.9
  edges   46.9 45.4 16.5 13.4

country SB
  name    Solomon Islands
  form    جزر سليمان
  form    جزر سولومون
  capital هونيارا
  lat     -8.0
  lon     159.2
  edges   -6.6 -11.8 166.1 156.4

country SO
  name    Somalia
  form    الصومال
  form    جمهورية الصومال
  form    الأراضي الصومالية
  form    الأجواء الصومالية
  english Somali
  demonym صومالي
  capital مقديشو
  capital مقديشيو
  capital موقديشو
  lat     5.0
  lon     46.0
  edges   12.0 -1.7 51.4 41.0

country ZA
  name    South Africa
  form    جنوب أفريقيا
  form    جنوب إفريقيا
  form    جنوب افريقيا
  form    الأراضي الجنوب أفريقية
  form    الأجواء الجنوب أفريقية
  form    الأراضي الجنوب إفريقية
  form    الأجواء الجنوب إفريقية
  english South African
  demonym جنوب أفريقي
  demonym جنوب إفريقي
  capital بريتوريا
  capital كيب تاون
  capital جوهانسبرغ
  lat     -29.7
  lon     23.7
  edges   -22.1 -34.8 32.9 16.5

country SS
  name    South Sudan
  gender  masculine
  form    جنوب السودان
  form    دولة جنوب السودان
  form    جمهورية جنوب السودان
  form    الأراضي الجنوب سودانية
  form    الأجواء الجنوب سودانية
  english South Sudanese
  demonym جنوب سوداني
  capital جوبا
  lat     7.3
  lon     30.3
  edges   12.2 3.5 35.9 24.1

country ES
  name    Spain
  form    إسبانيا
  form    أسبانيا
  form    اسبانيا
  form    الأراضي الإسبانية
  form    الأجواء الإسبانية
  form    الأراضي الأسبانية
  form    الأجواء الأسبانية
  form    الأراضي الاسبانية
  form    الأجواء الاسبانية
  english Spanish
  demonym إسباني
  demonym أسباني
  demonym اسباني
  demonym-plural إسبان
  capital مدريد
  lat     40.2
  lon     -3.6
  edges   43.8 36.0 3.3 -9.3

country LK
  name    Sri Lanka
  form    سريلانكا
  form    سري لانكا
  form    سيريلانكا
  form    الأراضي السريلانكية
  form    الأجواء السريلانكية
  form    الأراضي السيريلانكية
  form    الأجواء السيريلانكية
  english Sri Lankan
  demonym سريلانكي
  demonym سيريلانكي
  capital كولومبو
  lat     7.6
  lon     80.7
  edges   9.8 5.9 81.9 79.7

country SD
  name    Sudan
  gender  masculine
  form    السودان
  form    جمهورية السودان
  form    الأراضي السودانية
  form    الأجواء السودانية
  english Sudanese
  demonym سوداني
  capital الخرطوم
  capital بورتسودان
  lat     15.6
  lon     30.3
  edges   22.2 8.7 38.6 21.8

country SR
  name    Suriname
  form    سورينام
  form    الأراضي السورينامية
  form    الأجواء السورينامية
  english Surinamese
  demonym سورينامي
  capital باراماريبو
  lat     4.1
  lon     -55.9
  edges   6.0 1.8 -54.0 -58.1

country SE
  name    Sweden
  form    السويد
  form    الأراضي السويدية
  form    الأجواء السويدية
  english Swedish
  demonym سويدي
  capital ستوكهولم
  capital استوكهولم
  lat     65.9
  lon     19.0
  edges   69.0 55.3 24.2 11.1

country CH
  name    Switzerland
  form    سويسرا
  form    الأراضي السويسرية
  form    الأجواء السويسرية
  english Swiss
  demonym سويسري
  capital برن
  capital بيرن
  lat     46.7
  lon     7.5
  edges   47.8 45.8 10.5 6.0

country SY
  name    Syria
  form    سوريا
  form    سورية
  form    الجمهورية العربية السورية
  form    الأراضي السورية
  form    الأجواء السورية
  english Syrian
  demonym سوري
  capital دمشق
  lat     35.0
  lon     38.5
  edges   37.3 32.3 42.4 35.7

country TW
  name    Taiwan
  form    تايوان
  form    الأراضي التايوانية
  form    الأجواء التايوانية
  english Taiwanese
  demonym تايواني
  capital تايبيه
  capital تايبه
  lat     23.7
  lon     120.9
  edges   25.3 21.9 122.0 120.1

country TJ
  name    Tajikistan
  form    طاجيكستان
  form    الأراضي الطاجيكية
  form    الأجواء الطاجيكية
  form    الأراضي الطاجيكستانية
  form    الأجواء الطاجيكستانية
  english Tajik
  demonym طاجيكي
  demonym طاجيكستاني
  demonym-plural طاجيك
  capital دوشنبه
  capital دوشانبي
  lat     38.2
  lon     72.6
  edges   41.0 36.7 75.2 67.3

country TZ
  name    Tanzania
  form    تنزانيا
  form    الأراضي التنزانية
  form    الأجواء التنزانية
  english Tanzanian
  demonym تنزاني
  capital دودوما
  capital دار السلام
  lat     -6.4
  lon     35.0
  edges   -1.0 -11.7 40.4 29.3

country TH
  name    Thailand
  form    تايلاند
  form    تايلند
  form    الأراضي التايلاندية
  form    الأجواء التايلاندية
  form    الأراضي التايلندية
  form    الأجواء التايلندية
  english Thai
  demonym تايلاندي
  demonym تايلندي
  capital بانكوك
  lat     15.5
  lon     101.1
  edges   20.4 5.6 105.7 97.4

country TL
  name    Timor-Leste
  form    تيمور الشرقية
  form    تيمور ليشتي
  lat     -8.8
  lon     125.9
  edges   -8.3 -9.5 127.3 124.9

country TG
  name    Togo
  form    توغو
  form    توجو
  form    الأراضي التوغولية
  form    الأجواء التوغولية
  form    الأراضي التوغوية
  form    الأجواء التوغوية
  english Togolese
  demonym توغولي
  demonym توغوي
  capital لومي
  lat     8.8
  lon     1.1
  edges   11.1 6.1 1.8 -0.2

country TO
  name    Tonga
  form    تونغا
  form    تونجا
  form    الأراضي التونغية
  form    الأجواء التونغية
  demonym تونغي
  capital نوكوالوفا
  lat     -21.2
  lon     -175.2
  edges   -15.6 -21.5 -173.9 -175.7

country TT
  name    Trinidad and Tobago
  form    ترينيداد وتوباغو
  form    ترينيداد وتوباجو
  form    الأراضي الترينيدادية
  form    الأجواء الترينيدادية
  demonym ترينيدادي
  capital بورت أوف سبين
  lat     10.7
  lon     -61.1
  edges   10.8 10.0 -60.9 -61.9

country TN
  name    Tunisia
  form    تونس
  form    الجمهورية التونسية
  form    الأراضي التونسية
  form    الأجواء التونسية
  english Tunisian
  demonym تونسي
  demonym-plural توانسة
  capital تونس
  capital تونس العاصمة
  lat     34.1
  lon     9.5
  edges   37.3 30.2 11.6 7.5

country TR
  name    Turkey
  form    تركيا
  form    الجمهورية التركية
  form    الأراضي التركية
  form    الأجواء التركية
  english Turkish
  demonym تركي
  demonym-plural أتراك
  capital أنقرة
  lat     39.0
  lon     35.2
  edges   42.1 35.8 44.8 26.1

country TM
  name    Turkmenistan
  form    تركمانستان
  form    الأراضي التركمانستانية
  form    الأجواء التركمانستانية
  english Turkmen
  demonym تركمانستاني
  capital عشق آباد
  capital عشق أباد
  lat     39.9
  lon     58.7
  edges   42.8 35.1 66.6 52.4

country TV
  name    Tuvalu
  form    توفالو
  capital فونافوتي
  lat     -8.5
  lon     179.2
  edges   -5.7 -9.4 179.9 176.1

country UG
  name    Uganda
  form    أوغندا
  form    أوغندة
  form    اوغندا
  form    الأراضي الأوغندية
  form    الأجواء الأوغندية
  english Ugandan
  demonym أوغندي
  capital كمبالا
  lat     1.9
  lon     32.9
  edges   4.2 -1.5 35.0 29.5

country UA
  name    Ukraine
  form    أوكرانيا
  form    اوكرانيا
  form    الأراضي الأوكرانية
  form    الأجواء الأوكرانية
  form    الأراضي الاوكرانية
  form    الأجواء الاوكرانية
  english Ukrainian
  demonym أوكراني
  demonym اوكراني
  capital كييف
  lat     49.0
  lon     31.8
  edges   52.4 45.2 40.2 22.1

country AE
  name    United Arab Emirates
  form    الإمارات
  form    الامارات
  form    الإمارات العربية المتحدة
  form    دولة الإمارات
  form    دولة الإمارات العربية المتحدة
  form    الأراضي الإماراتية
  form    الأجواء الإماراتية
  form    الأراضي الاماراتية
  form    الأجواء الاماراتية
  english Emirati
  demonym إماراتي
  demonym اماراتي
  capital أبوظبي
  capital أبو ظبي
  capital ابوظبي
  lat     23.8
  lon     54.2
  edges   26.1 22.6 56.4 51.6

country GB
  name    United Kingdom
  form    بريطانيا
  form    المملكة المتحدة
  form    بريطانيا العظمى
  form    الأراضي البريطانية
  form    الأجواء البريطانية
  form    الأراضي الإنجليزية
  form    الأجواء الإنجليزية
  form    الأراضي الإنكليزية
  form    الأجواء الإنكليزية
  form    الأراضي الاسكتلندية
  form    الأجواء الاسكتلندية
  form    الأراضي الأسكتلندية
  form    الأجواء الأسكتلندية
  english British
  demonym بريطاني
  demonym إنجليزي
  demonym إنكليزي
  demonym اسكتلندي
  demonym أسكتلندي
  demonym-plural إنجليز
  demonym-plural إنكليز
  capital لندن
  lat     54.3
  lon     -2.5
  edges   58.7 50.0 1.8 -6.2

country US
  name    United States
  form    الولايات المتحدة
  form    الولايات المتحدة الأمريكية
  form    الولايات المتحدة الأميركية
  form    أمريكا
  form    أميركا
  form    امريكا
  form    اميركا
  form    الأراضي الأمريكية
  form    الأجواء الأمريكية
  form    الأراضي الأميركية
  form    الأجواء الأميركية
  form    الأراضي الامريكية
  form    الأجواء الامريكية
  form    الأراضي الاميركية
  form    الأجواء الاميركية
  english US
  demonym أمريكي
  demonym أميركي
  demonym امريكي
  demonym اميركي
  demonym-plural أمريكان
  demonym-plural أميركان
  demonym-plural امريكان
  capital واشنطن
  lat     39.0
  lon     -98.0
  edges   49.4 25.1 -67.0 -124.7

country UY
  name    Uruguay
  form    أوروغواي
  form    أوروجواي
  form    الأوروغواي
  form    الأراضي الأوروغوايانية
  form    الأجواء الأوروغوايانية
  form    الأراضي الأوروغويانية
  form    الأجواء الأوروغويانية
  english Uruguayan
  demonym أوروغواياني
  demonym أوروغوياني
  capital مونتيفيديو
  lat     -32.9
  lon     -56.0
  edges   -30.1 -35.0 -53.1 -58.4

country UZ
  name    Uzbekistan
  form    أوزبكستان
  form    الأراضي الأوزبكية
  form    الأجواء الأوزبكية
  form    الأراضي الأوزبكستانية
  form    الأجواء الأوزبكستانية
  english Uzbek
  demonym أوزبكي
  demonym أوزبكستاني
  demonym-plural أوزبك
  capital طشقند
  lat     41.7
  lon     64.0
  edges   45.6 37.2 73.1 56.0

country VU
  name    Vanuatu
  form    فانواتو
  capital بورت فيلا
  lat     -15.4
  lon     166.9
  edges   -14.1 -19.7 169.5 166.5

country VA
  name    Vatican City
  gender  masculine
  form    الفاتيكان
  form    الكرسي الرسولي
  form    الأراضي الفاتيكانية
  form    الأجواء الفاتيكانية
  english Vatican
  demonym فاتيكاني
  lat     41.9
  lon     12.5

country VE
  name    Venezuela
  form    فنزويلا
  form    الأراضي الفنزويلية
  form    الأجواء الفنزويلية
  english Venezuelan
  demonym فنزويلي
  capital كراكاس
  capital كاراكاس
  lat     7.0
  lon     -66.0
  edges   12.2 0.6 -59.8 -73.4

country VN
  name    Vietnam
  form    فيتنام
  form    فييتنام
  form    الأراضي الفيتنامية
  form    الأجواء الفيتنامية
  form    الأراضي الفييتنامية
  form    الأجواء الفييتنامية
  english Vietnamese
  demonym فيتنامي
  demonym فييتنامي
  capital هانوي
  lat     21.7
  lon     105.4
  edges   23.4 8.6 109.5 102.1

country YE
  name    Yemen
  gender  masculine
  form    اليمن
  form    الجمهورية اليمنية
  form    الأراضي اليمنية
  form    الأجواء اليمنية
  english Yemeni
  demonym يمني
  capital صنعاء
  capital عدن
  lat     15.5
  lon     47.8
  edges   19.0 12.6 53.1 42.6

country ZM
  name    Zambia
  form    زامبيا
  form    الأراضي الزامبية
  form    الأجواء الزامبية
  english Zambian
  demonym زامبي
  capital لوساكا
  lat     -14.7
  lon     26.4
  edges   -8.2 -18.1 33.7 22.0

country ZW
  name    Zimbabwe
  form    زيمبابوي
  form    زمبابوي
  form    الأراضي الزيمبابوية
  form    الأجواء الزيمبابوية
  english Zimbabwean
  demonym زيمبابوي
  capital هراري
  lat     -18.9
  lon     29.9
  edges   -15.6 -22.4 33.0 25.2

country EH
  name    Western Sahara
  form    الصحراء الغربية
  form    الجمهورية الصحراوية
  form    الجمهورية العربية الصحراوية
  lat     24.2
  lon     -12.6
  edges   27.7 20.8 -8.7 -17.1

country HK
  name    Hong Kong
  form    هونغ كونغ
  form    هونج كونج
  form    هونغكونغ
  form    الأراضي الهونغ كونغية
  form    الأجواء الهونغ كونغية
  demonym هونغ كونغي
  lat     22.4
  lon     114.1

country MO
  name    Macao
  form    ماكاو
  form    ماكاو الصينية
  lat     22.2
  lon     113.6

country GL
  name    Greenland
  form    غرينلاند
  form    جرينلاند
  form    الأراضي الغرينلاندية
  form    الأجواء الغرينلاندية
  demonym غرينلاندي
  capital نوك
  lat     74.3
  lon     -39.3

country PR
  name    Puerto Rico
  form    بورتوريكو
  form    بورتو ريكو
  form    الأراضي البورتوريكية
  form    الأجواء البورتوريكية
  demonym بورتوريكي
  capital سان خوان
  lat     18.2
  lon     -66.5
  edges   18.5 17.9 -65.6 -67.3

country GF
  name    French Guiana
  form    غويانا الفرنسية
  form    غيانا الفرنسية
  capital كايين
  lat     4.1
  lon     -53.1

country GP
  name    Guadeloupe
  form    غوادلوب
  capital باس تير
  lat     16.2
  lon     -61.5

country MQ
  name    Martinique
  form    مارتينيك
  form    المارتينيك
  capital فور دو فرانس
  lat     14.6
  lon     -61.0

country RE
  name    Réunion
  form    لاريونيون
  form    جزيرة ريونيون
  lat     -21.1
  lon     55.5

country YT
  name    Mayotte
  form    مايوت
  form    جزيرة مايوت
  capital مامودزو
  lat     -12.8
  lon     45.1

country NC
  name    New Caledonia
  form    كاليدونيا الجديدة
  capital نوميا
  lat     -21.3
  lon     165.4
  edges   -20.1 -22.4 167.0 164.0

country PF
  name    French Polynesia
  form    بولينيزيا الفرنسية
  capital بابيتي
  lat     -17.7
  lon     -149.4
  edges   -8.8 -17.9 -138.6 -151.5

country FK
  name    Falkland Islands
  form    جزر فوكلاند
  form    الفوكلاند
  form    جزر الفوكلاند
  lat     -51.7
  lon     -59.4
  edges   -51.2 -52.3 -57.7 -61.0

country GI
  name    Gibraltar
  short   جبل طارق
  lat     36.1
  lon     -5.3

country GG
  name    Guernsey
  form    غيرنسي
  lat     49.5
  lon     -2.6

country JE
  name    Jersey
  short   جيرسي
  form    جزيرة جيرسي
  lat     49.2
  lon     -2.1

country IM
  name    Isle of Man
  form    جزيرة مان
  form    آيل أوف مان
  lat     54.2
  lon     -4.5

country FO
  name    Faroe Islands
  form    جزر فارو
  lat     62.0
  lon     -6.9
  edges   62.4 61.4 -6.4 -7.4

country AX
  name    Åland Islands
  form    جزر آلاند
  form    جزر أولاند
  lat     60.2
  lon     20.0

country SJ
  name    Svalbard and Jan Mayen
  form    سفالبارد
  lat     78.7
  lon     16.1

country AS
  name    American Samoa
  form    ساموا الأمريكية
  form    ساموا الأميركية
  lat     -14.3
  lon     -170.7

country GU
  name    Guam
  form    غوام
  form    جزيرة غوام
  lat     13.4
  lon     144.7

country MP
  name    Northern Mariana Islands
  form    جزر ماريانا الشمالية
  lat     15.2
  lon     145.7
  edges   20.1 14.1 145.9 145.1

country VI
  name    U.S. Virgin Islands
  form    جزر العذراء الأمريكية
  form    جزر فيرجن الأمريكية
  lat     17.7
  lon     -64.8
  edges   18.4 17.7 -64.6 -65.0

country VG
  name    British Virgin Islands
  form    جزر العذراء البريطانية
  form    جزر فيرجن البريطانية
  lat     18.5
  lon     -64.5

country AI
  name    Anguilla
  form    أنغويلا
  lat     18.2
  lon     -63.1

country BM
  name    Bermuda
  form    برمودا
  lat     32.3
  lon     -64.8

country KY
  name    Cayman Islands
  form    جزر كايمان
  form    جزر الكايمان
  capital جورج تاون
  lat     19.3
  lon     -81.2

country TC
  name    Turks and Caicos Islands
  form    جزر تركس وكايكوس
  lat     21.8
  lon     -71.8
  edges   22.0 21.4 -71.1 -72.5

country MS
  name    Montserrat
  form    مونتسيرات
  lat     16.7
  lon     -62.2

country AW
  name    Aruba
  form    جزيرة أروبا
  lat     12.5
  lon     -70.0

country CW
  name    Curaçao
  form    كوراساو
  lat     12.2
  lon     -69.0

country SX
  name    Sint Maarten
  form    سانت مارتن الهولندية
  form    سينت مارتن
  lat     18.0
  lon     -63.1

country BQ
  name    Bonaire, Sint Eustatius and Saba
  form    بونير
  lat     12.2
  lon     -68.3

country BL
  name    Saint Barthélemy
  form    سان بارتليمي
  lat     17.9
  lon     -62.8

country MF
  name    Saint Martin
  form    سان مارتن
  lat     18.1
  lon     -63.1

country PM
  name    Saint Pierre and Miquelon
  form    سان بيير وميكلون
  lat     46.9
  lon     -56.3

country WF
  name    Wallis and Futuna
  form    واليس وفوتونا
  lat     -13.3
  lon     -176.2
  edges   -13.2 -14.4 -176.1 -178.2

country CK
  name    Cook Islands
  form    جزر كوك
  lat     -21.2
  lon     -159.8
  edges   -8.9 -21.9 -157.3 -159.8

country NU
  name    Niue
  form    نيوي
  lat     -19.1
  lon     -169.9

country TK
  name    Tokelau
  form    توكيلاو
  lat     -9.2
  lon     -171.8
  edges   -8.5 -9.4 -171.2 -172.5

country NF
  name    Norfolk Island
  form    جزيرة نورفولك
  lat     -29.0
  lon     168.0

country CX
  name    Christmas Island
  form    جزيرة كريسماس
  lat     -10.5
  lon     105.7

country CC
  name    Cocos (Keeling) Islands
  form    جزر كوكوس
  lat     -12.2
  lon     96.8

country PN
  name    Pitcairn Islands
  form    جزر بيتكيرن
  lat     -24.4
  lon     -128.3
  edges   -24.3 -25.1 -128.3 -130.1

country SH
  name    Saint Helena
  form    سانت هيلينا
  lat     -15.9
  lon     -5.7
  edges   -7.9 -40.4 -5.7 -14.4

country IO
  name    British Indian Ocean Territory
  form    إقليم المحيط الهندي البريطاني
  form    أرخبيل تشاغوس
  form    جزر تشاغوس
  lat     -7.3
  lon     72.4
  edges   -6.2 -7.4 72.5 71.3

country TF
  name    French Southern Territories
  form    الأقاليم الجنوبية الفرنسية
  form    أراض فرنسية جنوبية
  lat     -49.3
  lon     69.5
  edges   -48.7 -49.7 70.6 68.7

country GS
  name    South Georgia and the South Sandwich Islands
  form    جورجيا الجنوبية وجزر ساندويتش الجنوبية
  form    جورجيا الجنوبية
  lat     -54.4
  lon     -36.8
  edges   -54.0 -54.9 -35.8 -38.0

country AQ
  name    Antarctica
  form    أنتاركتيكا
  form    القارة القطبية الجنوبية
  form    القطب الجنوبي
  lat     -80.0
  lon     20.0

country BV
  name    Bouvet Island
  form    جزيرة بوفيه
  lat     -54.4
  lon     3.4

country HM
  name    Heard and McDonald Islands
  form    جزيرة هيرد وجزر ماكدونالد
  lat     -53.1
  lon     73.5

country UM
  name    U.S. Minor Outlying Islands
  form    جزر الولايات المتحدة النائية
  lat     19.3
  lon     166.6
