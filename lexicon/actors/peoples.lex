# Peoples, communities and faiths that are not nationalities

actor kurds
  name    Kurds
  kind    people
  english Kurdish
  noun    كردي
  noun    كردية
  plural  أكراد
  plural  كرد
  plural  كرديات
  yes     نزح الأكراد من القرى القريبة من خط القتال
          actor  أكراد

actor arabs
  name    Arabs
  kind    people
  english Arab
  plural  عرب
  yes     رفض العرب مشروع التقسيم الإداري
          actor  عرب

actor turkmen
  name    Turkmen
  kind    people
  english Turkmen
  noun    تركماني
  noun    تركمانية
  plural  تركمان
  yes     تظاهر التركمان رفضا للقرار الجديد
          actor  تركمان

actor yazidis
  name    Yazidis
  kind    people
  english Yazidi
  country IQ
  noun    إيزيدي
  noun    إيزيدية
  noun    أيزيدي
  noun    أيزيدية
  noun    يزيدية
  plural  إيزيديون
  plural  أيزيديون
  plural  إيزيديات
  plural  أيزيديات
  yes     احتفل الإيزيديون بعودة الأسر إلى الديار
          actor  إيزيديون

actor assyrians
  name    Assyrians
  kind    people
  english Assyrian
  noun    آشوري
  noun    آشورية
  plural  آشوريون
  plural  السريان
  yes     شارك الآشوريون في المؤتمر الوطني للمصالحة
          actor  آشوريون

actor alawites
  name    Alawites
  kind    people
  country SY
  noun    علوي
  noun    علوية
  plural  علويون
  plural  أبناء الطائفة العلوية
  plural  الطائفة العلوية
  yes     خسر العلويون كثيرا من القرى في الحرب
          actor  علويون

actor druze
  name    Druze
  kind    people
  english Druze
  noun    درزي
  noun    درزية
  plural  دروز
  plural  موحدون دروز
  plural  أبناء الطائفة الدرزية
  plural  الطائفة الدرزية
  yes     خسر الدروز كثيرا من القرى في الحرب
          actor  دروز

actor sunnis
  name    Sunnis
  kind    people
  english Sunni
  plural  السنة العرب
  plural  العرب السنة
  plural  أبناء الطائفة السنية
  plural  أهل السنة
  yes     اتهم السنة العرب السلطات بالتمييز
          actor  السنة العرب

actor shia
  name    Shia
  kind    people
  english Shia
  noun    شيعي
  noun    شيعية
  plural  شيعة
  plural  أبناء الطائفة الشيعية
  yes     نزح الشيعة من القرى القريبة من خط القتال
          actor  شيعة

actor ismailis
  name    Ismailis
  kind    people
  noun    إسماعيلي
  plural  إسماعيليون
  yes     عاد الإسماعيليون إلى المنطقة بعد سنوات من التهجير
          actor  إسماعيليون

actor christians
  name    Christians
  kind    people
  english Christian
  noun    مسيحي
  noun    مسيحية
  noun    نصراني
  plural  مسيحيون
  plural  نصارى
  plural  مسيحيات
  yes     تظاهر المسيحيون رفضا للقرار الجديد
          actor  مسيحيون

actor copts
  name    Copts
  kind    people
  english Coptic
  country EG
  noun    قبطي
  noun    قبطية
  plural  أقباط
  yes     نزح الأقباط من القرى القريبة من خط القتال
          actor  أقباط

actor muslims
  name    Muslims
  kind    people
  english Muslim
  noun    مسلم
  noun    مسلمة
  plural  مسلمون
  plural  مسلمات
  yes     شارك المسلمون في المؤتمر الوطني للمصالحة
          actor  مسلمون

actor jews
  name    Jews
  kind    people
  english Jewish
  noun    يهودي
  noun    يهودية
  plural  يهود
  yes     اتهم اليهود السلطات بالتمييز
          actor  يهود

actor jewish-settlers-extremists
  name    Israeli far right
  kind    people
  country IL
  plural  متطرفون يهود
  plural  المتشددون اليهود
  plural  الحريديم
  plural  يهود متشددون
  yes     تعرض متطرفون يهود لحملة اعتقالات واسعة
          actor  متطرفون يهود

actor israeli-arabs
  name    Arab citizens of Israel
  kind    people
  country IL
  plural  عرب إسرائيل
  plural  فلسطينيو الداخل
  plural  عرب 48
  plural  فلسطينيو 48
  yes     طالب عرب إسرائيل بحماية دولية بعد موجة العنف
          actor  عرب إسرائيل

actor gazans
  name    Gazans
  kind    people
  country PS
  noun    غزي
  plural  غزيون
  plural  أهالي غزة
  plural  سكان غزة
  plural  سكان قطاع غزة
  yes     تعرض الغزيون لحملة اعتقالات واسعة
          actor  غزيون

actor jerusalemites
  name    Palestinians of Jerusalem
  kind    people
  country PS
  noun    مقدسي
  noun    مقدسية
  plural  مقدسيون
  yes     رفض المقدسيون مشروع التقسيم الإداري
          actor  مقدسيون

actor circassians
  name    Circassians
  kind    people
  noun    شركسي
  plural  شركس
  yes     احتفل الشركس بعودة الأسر إلى الديار
          actor  شركس

actor bedouin
  name    Bedouin
  kind    people
  noun    بدوي
  noun    بدوية
  plural  بدو
  plural  عشائر البدو
  yes     احتفل البدو بعودة الأسر إلى الديار
          actor  بدو

actor arab-tribes
  name    Arab tribes
  kind    people
  plural  العشائر العربية
  plural  عشائر عربية
  plural  قبائل عربية
  plural  القبائل العربية
  yes     خسر العشائر العربية كثيرا من القرى في الحرب
          actor  العشائر العربية

actor houthi-tribes
  name    Hajour tribes
  kind    people
  country YE
  plural  قبائل حجور
  plural  قبائل حجة
  yes     طالب قبائل حجور بحماية دولية بعد موجة العنف
          actor  قبائل حجور

actor tihamis
  name    Tihamis
  kind    people
  country YE
  noun    تهامي
  plural  تهاميون
  yes     تظاهر التهاميون رفضا للقرار الجديد
          actor  تهاميون

actor southerners-yemen
  name    Southern Yemenis
  kind    people
  country YE
  plural  جنوبيون
  plural  أبناء الجنوب
  yes     احتفل الجنوبيون بعودة الأسر إلى الديار
          actor  جنوبيون

actor baloch
  name    Baloch
  kind    people
  english Baloch
  noun    بلوشي
  plural  بلوش
  yes     تعرض البلوش لحملة اعتقالات واسعة
          actor  بلوش

actor pashtuns
  name    Pashtuns
  kind    people
  english Pashtun
  noun    بشتوني
  plural  بشتون
  yes     نزح البشتون من القرى القريبة من خط القتال
          actor  بشتون

actor hazaras
  name    Hazaras
  kind    people
  country AF
  plural  هزارة
  plural  الهزارة الشيعة
  yes     عاد الهزارة إلى المنطقة بعد سنوات من التهجير
          actor  هزارة

actor tajiks-afghan
  name    Afghan Tajiks
  kind    people
  country AF
  plural  الطاجيك
  yes     طالب الطاجيك بحماية دولية بعد موجة العنف
          actor  الطاجيك

actor ahwazis
  name    Ahwazi Arabs
  kind    people
  country IR
  noun    أحوازي
  noun    أهوازي
  plural  أحوازيون
  plural  أهوازيون
  plural  عرب الأحواز
  yes     احتفل الأحوازيون بعودة الأسر إلى الديار
          actor  أحوازيون

actor persians
  name    Persians
  kind    people
  country IR
  noun    فارسي
  plural  فرس
  yes     اتهم الفرس السلطات بالتمييز
          actor  فرس

actor azeris
  name    Azeris
  kind    people
  noun    آذري
  plural  آذريون
  yes     تعرض الآذريون لحملة اعتقالات واسعة
          actor  آذريون

actor bahais
  name    Baha'is
  kind    people
  noun    بهائي
  plural  بهائيون
  yes     احتفل البهائيون بعودة الأسر إلى الديار
          actor  بهائيون

actor sikhs
  name    Sikhs
  kind    people
  country IN
  noun    سيخي
  plural  سيخ
  yes     طالب السيخ بحماية دولية بعد موجة العنف
          actor  سيخ

actor hindus
  name    Hindus
  kind    people
  country IN
  noun    هندوسي
  noun    هندوسية
  plural  هندوس
  yes     نزح الهندوس من القرى القريبة من خط القتال
          actor  هندوس

actor kashmiris
  name    Kashmiris
  kind    people
  noun    كشميري
  noun    كشميرية
  plural  كشميريون
  yes     رفض الكشميريون مشروع التقسيم الإداري
          actor  كشميريون

actor rohingya
  name    Rohingya
  kind    people
  english Rohingya
  country MM
  plural  روهينغا
  plural  روهينجا
  plural  مسلمو الروهينغا
  plural  مسلمو الروهينجا
  plural  أقلية الروهينغا
  plural  أقلية الروهينغا المسلمة
  plural  الروهينغيا
  yes     تعرض الروهينغا لحملة اعتقالات واسعة
          actor  روهينغا

actor karen
  name    Karen
  kind    people
  country MM
  plural  أقلية كارين
  yes     طالب أقلية كارين بحماية دولية بعد موجة العنف
          actor  أقلية كارين

actor uyghurs
  name    Uyghurs
  kind    people
  english Uyghur
  country CN
  noun    إيغوري
  noun    أويغوري
  plural  إيغور
  plural  أويغور
  plural  أويغوريون
  plural  مسلمو الإيغور
  plural  أقلية الإيغور
  plural  أقلية الأويغور
  plural  مسلمو الأويغور
  yes     شارك الإيغور في المؤتمر الوطني للمصالحة
          actor  إيغور

actor tibetans
  name    Tibetans
  kind    people
  country CN
  noun    تبتي
  plural  تبتيون
  yes     طالب التبتيون بحماية دولية بعد موجة العنف
          actor  تبتيون

actor tatars
  name    Crimean Tatars
  kind    people
  noun    تتري
  plural  تتار
  plural  تتار القرم
  yes     طالب التتار بحماية دولية بعد موجة العنف
          actor  تتار

actor chechens
  name    Chechens
  kind    people
  english Chechen
  country RU
  noun    شيشاني
  noun    شيشانية
  plural  شيشان
  plural  شيشانيون
  yes     احتفل الشيشان بعودة الأسر إلى الديار
          actor  شيشان

actor bosniaks
  name    Bosniaks
  kind    people
  country BA
  plural  بوشناق
  plural  مسلمو البوسنة
  yes     عاد البوشناق إلى المنطقة بعد سنوات من التهجير
          actor  بوشناق

actor catalans
  name    Catalans
  kind    people
  english Catalan
  country ES
  noun    كتالوني
  plural  كتالونيون
  plural  انفصاليو كتالونيا
  yes     خسر الكتالونيون كثيرا من القرى في الحرب
          actor  كتالونيون

actor basques
  name    Basques
  kind    people
  country ES
  noun    باسكي
  plural  باسكيون
  yes     شارك الباسكيون في المؤتمر الوطني للمصالحة
          actor  باسكيون

actor roma
  name    Roma
  kind    people
  noun    غجري
  plural  غجر
  yes     تظاهر الغجر رفضا للقرار الجديد
          actor  غجر

actor amazigh
  name    Amazigh
  kind    people
  english Amazigh
  noun    أمازيغي
  noun    أمازيغية
  plural  أمازيغ
  yes     خسر الأمازيغ كثيرا من القرى في الحرب
          actor  أمازيغ

actor tuareg
  name    Tuareg
  kind    people
  english Tuareg
  noun    طوارقي
  noun    طارقي
  plural  طوارق
  plural  الطوارق
  yes     رفض الطوارق مشروع التقسيم الإداري
          actor  طوارق

actor toubou
  name    Toubou
  kind    people
  noun    تباوي
  plural  تبو
  plural  التبو
  yes     خسر التبو كثيرا من القرى في الحرب
          actor  تبو

actor sahrawis
  name    Sahrawis
  kind    people
  english Sahrawi
  country EH
  plural  صحراويون
  yes     خسر الصحراويون كثيرا من القرى في الحرب
          actor  صحراويون

actor fulani
  name    Fulani
  kind    people
  noun    فولاني
  plural  فولانيون
  plural  رعاة الفولاني
  plural  الفولاني
  plural  قبائل الفولاني
  yes     تظاهر الفولانيون رفضا للقرار الجديد
          actor  فولانيون

actor dogon
  name    Dogon
  kind    people
  country ML
  plural  قبائل الدوغون
  plural  الدوغون
  plural  صيادو دوزو
  yes     عاد قبائل الدوغون إلى المنطقة بعد سنوات من التهجير
          actor  قبائل الدوغون

actor masalit
  name    Masalit
  kind    people
  country SD
  plural  المساليت
  plural  قبيلة المساليت
  yes     نزح المساليت من القرى القريبة من خط القتال
          actor  المساليت

actor fur
  name    Fur
  kind    people
  country SD
  plural  قبيلة الفور
  yes     خسر قبيلة الفور كثيرا من القرى في الحرب
          actor  قبيلة الفور

actor zaghawa
  name    Zaghawa
  kind    people
  plural  الزغاوة
  plural  قبيلة الزغاوة
  yes     اتهم الزغاوة السلطات بالتمييز
          actor  الزغاوة

actor rizeigat
  name    Rizeigat
  kind    people
  country SD
  plural  الرزيقات
  plural  قبيلة الرزيقات
  yes     اتهم الرزيقات السلطات بالتمييز
          actor  الرزيقات

actor misseriya
  name    Misseriya
  kind    people
  country SD
  plural  المسيرية
  plural  قبيلة المسيرية
  yes     رفض المسيرية مشروع التقسيم الإداري
          actor  المسيرية

actor nuba
  name    Nuba
  kind    people
  country SD
  plural  قبائل النوبة
  plural  شعب النوبة
  yes     رفض قبائل النوبة مشروع التقسيم الإداري
          actor  قبائل النوبة

actor beja
  name    Beja
  kind    people
  country SD
  plural  قبائل البجا
  plural  البجا
  plural  البجة
  yes     تظاهر قبائل البجا رفضا للقرار الجديد
          actor  قبائل البجا

actor darfuris
  name    Darfuris
  kind    people
  country SD
  noun    دارفوري
  plural  دارفوريون
  plural  أهالي دارفور
  plural  سكان دارفور
  yes     تعرض الدارفوريون لحملة اعتقالات واسعة
          actor  دارفوريون

actor dinka
  name    Dinka
  kind    people
  country SS
  plural  الدينكا
  plural  قبيلة الدينكا
  yes     تعرض الدينكا لحملة اعتقالات واسعة
          actor  الدينكا

actor nuer
  name    Nuer
  kind    people
  country SS
  plural  النوير
  plural  قبيلة النوير
  yes     اتهم النوير السلطات بالتمييز
          actor  النوير

actor murle
  name    Murle
  kind    people
  country SS
  plural  قبيلة المورلي
  plural  المورلي
  yes     احتفل قبيلة المورلي بعودة الأسر إلى الديار
          actor  قبيلة المورلي

actor tigrayans
  name    Tigrayans
  kind    people
  country ET
  noun    تيغرايي
  plural  تيغرايون
  plural  سكان تيغراي
  yes     شارك التيغرايون في المؤتمر الوطني للمصالحة
          actor  تيغرايون

actor oromo
  name    Oromo
  kind    people
  country ET
  plural  الأورومو
  plural  عرقية الأورومو
  yes     طالب الأورومو بحماية دولية بعد موجة العنف
          actor  الأورومو

actor amhara
  name    Amhara
  kind    people
  country ET
  plural  الأمهرا
  plural  عرقية الأمهرة
  plural  الأمهرة
  yes     تظاهر الأمهرا رفضا للقرار الجديد
          actor  الأمهرا

actor afar
  name    Afar
  kind    people
  country ET
  plural  العفر
  plural  قبائل العفر
  yes     تعرض العفر لحملة اعتقالات واسعة
          actor  العفر

actor hutu
  name    Hutu
  kind    people
  plural  الهوتو
  plural  قبائل الهوتو
  yes     اتهم الهوتو السلطات بالتمييز
          actor  الهوتو

actor tutsi
  name    Tutsi
  kind    people
  plural  التوتسي
  plural  قبائل التوتسي
  yes     اتهم التوتسي السلطات بالتمييز
          actor  التوتسي

actor europeans
  name    Europeans
  kind    people
  english European
  noun    أوروبي
  noun    أوروبية
  plural  أوروبيون
  plural  أوروبيات
  yes     نزح الأوروبيون من القرى القريبة من خط القتال
          actor  أوروبيون

actor africans
  name    Africans
  kind    people
  english African
  plural  أفارقة
  yes     اتهم الأفارقة السلطات بالتمييز
          actor  أفارقة

actor gulf-arabs
  name    Gulf Arabs
  kind    people
  english Gulf
  noun    خليجي
  plural  خليجيون
  yes     رفض الخليجيون مشروع التقسيم الإداري
          actor  خليجيون

actor westerners
  name    Westerners
  kind    people
  english Western
  plural  غربيون
  yes     تظاهر الغربيون رفضا للقرار الجديد
          actor  غربيون

actor anbaris
  name    Tribes of Anbar
  kind    people
  country IQ
  plural  عشائر الأنبار
  plural  أبناء عشائر الأنبار
  yes     تعرض عشائر الأنبار لحملة اعتقالات واسعة
          actor  عشائر الأنبار

actor moslawis
  name    People of Mosul
  kind    people
  country IQ
  noun    موصلي
  plural  أهالي الموصل
  plural  سكان الموصل
  yes     اتهم أهالي الموصل السلطات بالتمييز
          actor  أهالي الموصل

actor aleppans
  name    People of Aleppo
  kind    people
  country SY
  plural  أهالي حلب
  plural  سكان حلب
  yes     طالب أهالي حلب بحماية دولية بعد موجة العنف
          actor  أهالي حلب

actor idlibis
  name    People of Idlib
  kind    people
  country SY
  plural  أهالي إدلب
  plural  سكان إدلب
  yes     شارك أهالي إدلب في المؤتمر الوطني للمصالحة
          actor  أهالي إدلب
