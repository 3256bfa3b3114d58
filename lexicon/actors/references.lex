# Words that mean whom the article named before, or what belongs to them.
#
# reference ID
#   refers   a kind of body that the word with its article stands for: the one named last, one whose name begins with
#            the same word before any other; any: the last of the word's gender
#            own: with a pronoun alone, for the word with a nationality may be something else
#   body     with a nationality or a pronoun: which body of the country (composed.lex), `state` for the country itself,
#            `self` for those of the group that the pronoun stands for

reference group
  refers  armed-group
  refers  party
  noun    تنظيم
  noun    جماعة
  noun    حركة
  noun    ميليشيا
  plural  ميليشيات
  noun    مليشيا
  plural  مليشيات
  noun    فصيل
  noun    كتيبة
  plural  كتائب
  plural  سرايا

reference party-body
  refers  party
  noun    حزب

reference international-body
  noun    منظمة
  noun    هيئة
  noun    لجنة
  noun    مجلس
  noun    محكمة
  noun    بعثة
  noun    رابطة
  noun    اتحاد
  noun    مركز
  noun    شبكة
  noun    مرصد
  noun    مكتب
  noun    مؤسسة
  noun    مفوضية
  noun    جبهة
  noun    نقابة
  plural  نقابات
  noun    صندوق
  noun    حلف
  noun    ائتلاف
  noun    برلمان
  noun    مديرية

reference agreement
  refers  agreement
  noun    اتفاق
  noun    اتفاقية
  noun    معاهدة
  noun    صفقة

reference coalition
  refers  mission
  noun    تحالف

reference news-agency
  refers  agency
  noun    وكالة

reference newspaper
  refers  outlet
  noun    صحيفة
  noun    مجلة
  noun    قناة
  noun    إذاعة
  noun    شبكة

reference ministry
  refers  ministry
  noun    وزارة

reference army
  refers  army
  body    army
  noun    جيش

reference forces
  refers  army
  body    army
  noun    قوة
  plural  قوات
  plural  جنود
  noun    جندي

reference ground-arms
  body    army
  plural  قوات برية
  noun    مدفعية
  noun    دبابة
  plural  دبابات
  noun    قاعدة عسكرية
  plural  قواعد عسكرية

reference air-arms
  body    air-force
  noun    مقاتلة
  plural  مقاتلات
  noun    طائرة حربية
  plural  طائرات حربية
  noun    طائرة عسكرية
  noun    مروحية عسكرية
  noun    سلاح الجو
  noun    طيران
  noun    طيران حربي

# Aircraft of a nationality may be airliners: only with a pronoun for an army or a state at war
reference own-aircraft
  body    air-force
  refers  own
  plural  طائرات

reference police
  refers  police
  body    police
  noun    شرطة

reference government
  refers  government
  body    government
  noun    حكومة
  noun    نظام

reference authorities
  body    authorities
  plural  سلطات

reference foreign-ministry
  body    foreign-ministry
  form    وزارة خارجية
  noun    وزارة خارجية

reference defence-ministry
  body    defence-ministry
  noun    وزارة دفاع

reference foreign-minister
  body    foreign-minister
  noun    وزير خارجية
  noun    وزيرة خارجية

reference defence-minister
  body    defence-minister
  noun    وزير دفاع

reference embassy
  body    embassy
  noun    سفارة

reference ambassador
  body    ambassador
  noun    سفير

reference country
  body    state
  plural  بلاد
  noun    بلد
  noun    دولة
  plural  أراض
  plural  أراضي

reference people
  body    self
  noun    عنصر
  plural  عناصر
  noun    مقاتل
  plural  مقاتلون
  noun    مسلح
  plural  مسلحون
  noun    عضو
  plural  أعضاء
  noun    قيادي
  plural  قيادات
  plural  قادة
  plural  أفراد
  plural  مواقع
  noun    معقل
  plural  معاقل
  plural  صفوف
  plural  فلول
  plural  تجمعات

reference the-latter
  refers  any
  adjective أخير
