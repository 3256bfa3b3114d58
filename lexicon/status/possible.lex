# Feared, suspected, conditional, aimed at.

cue maybe
  status  possible
  reach   clause
  form    ربما
  form    لعل
  form    يمكن
  form    يمكن أن
  form    يحتمل
  form    من المحتمل
  form    من الممكن
  form    من شأنه
  form    من شأنها
  noun    احتمال
  plural  احتمالات
  masdar  احتمالية
  noun    إمكانية
  form    محتمل
  form    محتملة
  form    المحتمل
  form    المحتملة
  noun    فرضية
  form    إمكان
  form    من يدري
  verb    أمل يأمل
  form    آملا
  form    آملة
  form    على أمل
  verb    انتظر ينتظر
  form    بانتظار
  form    في انتظار
  form    إمكانية
  form    استعداده
  form    استعدادها
  form    لن تقبل
  form    لن يقبل
  form    لن تسمح
  form    لن يسمح
  form    لن نسمح

# with a present verb behind it only: with a past it says that something is done
cue may
  status  possible
  reach   clause
  form    قد
  yes     قد تفرض واشنطن عقوبات على أنقرة
          claim  SANCTION عقوبات
          agent  واشنطن
          target أنقرة
          status possible

cue condition
  status  possible
  reach   clause
  form    إذا
  form    إذا ما
  form    لو
  form    في حال
  form    في حالة
  form    حال
  form    ما لم
  form    إن لم
  form    إلا إذا
  form    شرط أن
  form    بشرط
  form    شريطة
  form    لولا

cue fear
  status  possible
  reach   clause
  plural  مخاوف
  noun    خشية
  verb    خشي يخشى
  verb    تخوف يتخوف
  masdar  تخوف
  form    تخوفا
  form    تحسبا
  form    خوفا من
  verb    حذر من يحذر من
  form    محذرا من
  form    محذرة من
  form    خطر
  form    تفاديا
  form    لتجنب
  form    لتفادي
  form    تجنب
  form    تجنبا

cue doubt
  status  possible
  reach   clause
  verb    اشتبه يشتبه
  form    يشتبه
  form    يشتبه في
  form    يشتبه بأن
  form    المشتبه
  form    مشتبه به
  form    مشتبه
  form    مزعوم
  form    مزعومة
  form    المزعوم
  form    المزعومة
  form    مفترض
  form    مفترضة
  form    المفترض
  form    المفترضة
  form    يعتقد
  form    يعتقد أن
  form    يعتقد أنه
  form    يعتقد أنها
  verb    اعتقد يعتقد
  verb    ظن يظن
  form    يبدو أن
  form    على ما يبدو
  form    بشبهة
  form    للاشتباه
  noun    شكوك

cue aim
  status  possible
  reach   clause
  form    لمنع
  form    منعا
  form    بهدف
  form    بغية
  form    بغرض
  form    من أجل
  form    سعيا
  form    سعيا إلى
  form    تهدف إلى
  form    يهدف إلى
  form    بقصد
  form    كي
  form    لكي
  form    حتى لا
  form    في محاولة
  verb    سعى إلى يسعى إلى
  verb    سعى يسعى
  masdar  سعي
  form    مساعي
  form    مساع
  verb    حاول يحاول
  masdar  محاولة
  plural  محاولات
  form    محاولا
  form    محاولة
  form    ترمي إلى
  form    يرمي إلى
  form    رامية إلى
  form    الرامية إلى
  form    الرامي إلى
  form    الهادفة إلى
  verb    شجع يشجع
  masdar  تشجيع
  form    هدفها
  form    هدفه
  form    سعيا وراء
  yes     حاول الجيش السوري استعادة بلدة الحراك
          claim  SEIZE استعادة
          agent  الجيش السوري
          target بلدة الحراك
          place  بلدة الحراك
          status possible

# what is threatened is not yet planned (codebook, Rulings)
cue threat
  status  possible
  reach   clause
  verb    هدد يهدد
  form    مهددا
  form    مهددة
  form    مهددين
  verb    توعد يتوعد
  form    متوعدا
  form    متوعدة
  masdar  تهديد
  plural  تهديدات
  verb    لوح يلوح
  verb    ألمح يلمح
  masdar  تلويح
