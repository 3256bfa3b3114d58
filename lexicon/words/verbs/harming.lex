# Threats, losses, captivity, damage; shelter and guard.
# Each verb is followed by its masdar; the shadda is written where it tells one verb from another.
# A masdar spelt as its past and hardly met in news is left out.

words harming-verbs
  pos     verb
  verb    سلب يسلب
  masdar  سلب
  verb    سطا يسطو
  masdar  سطو
  verb    سرق يسرق
  masdar  سرقة
  verb    عبث يعبث
  masdar  عبث
  verb    عاث يعيث
  masdar  عيث
  verb    انتهك ينتهك
  masdar  انتهاك
  verb    اعتدى يعتدي
  masdar  اعتداء
  verb    أرعب يرعب
  masdar  إرعاب
  verb    روّع يروّع
  masdar  ترويع
  verb    أرهب يرهب
  masdar  إرهاب
  verb    أخاف يخيف
  masdar  إخافة
  verb    تعرّض يتعرّض
  verb    عرّض يعرّض
  masdar  تعريض
  verb    أهلك يهلك
  masdar  إهلاك
  verb    هلك يهلك
  masdar  هلاك
  verb    أودى يودي
  masdar  إيداء
  verb    أزهق يزهق
  masdar  إزهاق
  verb    حصد يحصد
  masdar  حصاد
  verb    أوقع يوقع
  masdar  إيقاع
  verb    تكبّد يتكبّد
  verb    خسر يخسر
  masdar  خسارة
  verb    فقد يفقد
  masdar  فقدان
  verb    أنقذ ينقذ
  masdar  إنقاذ
  verb    أسعف يسعف
  masdar  إسعاف
  verb    انتحر ينتحر
  masdar  انتحار
  verb    أخلى يخلي
  masdar  إخلاء
  verb    أجلى يجلي
  masdar  إجلاء
  verb    حرّر يحرّر
  masdar  تحرير
  verb    تحرّر يتحرّر
  masdar  تحرر
  verb    استعاد يستعيد
  masdar  استعادة
  verb    استردّ يستردّ
  masdar  استرداد
  verb    انقضّ ينقضّ
  masdar  انقضاض
  verb    داس يدوس
  masdar  دوس
  verb    فاجأ يفاجئ
  masdar  مفاجأة
  verb    أغار يغير
  masdar  إغارة
  verb    اعترض يعترض
  masdar  اعتراض
  verb    تمترس يتمترس
  masdar  تمترس
  verb    احتدّ يحتدّ
  masdar  احتداد
  verb    قوّض يقوّض
  masdar  تقويض
  verb    زعزع يزعزع
  masdar  زعزعة
  verb    شلّ يشلّ
  masdar  شلّ
  verb    عطّل يعطّل
  masdar  تعطيل
  verb    تعطّل يتعطّل
  masdar  تعطل
  verb    أتلف يتلف
  masdar  إتلاف
  verb    خرق يخرق
  masdar  خرق
  verb    اضطهد يضطهد
  masdar  اضطهاد
  verb    نكّل ينكّل
  masdar  تنكيل
  verb    بطش يبطش
  masdar  بطش
  verb    أعدم يعدم
  masdar  إعدام
  verb    رجم يرجم
  masdar  رجم
  verb    أبطل يبطل
  masdar  إبطال
  verb    فكّك يفكّك
  masdar  تفكيك
  verb    تفكّك يتفكّك
  masdar  تفكك
  verb    شوّه يشوّه
  masdar  تشويه
  verb    أذلّ يذلّ
  masdar  إذلال
  verb    أهان يهين
  masdar  إهانة
  verb    ابتزّ يبتزّ
  masdar  ابتزاز
  verb    سدّد يسدّد
  masdar  تسديد
  verb    تصيّد يتصيّد
  masdar  تصيد
  verb    استنزف يستنزف
  masdar  استنزاف
  verb    أنهك ينهك
  masdar  إنهاك
  verb    أرهق يرهق
  masdar  إرهاق
  verb    اندحر يندحر
  masdar  اندحار
  verb    تراشق يتراشق
  masdar  تراشق
  verb    تقاذف يتقاذف
  masdar  تقاذف
  verb    تبادل يتبادل
  masdar  تبادل
  verb    حصّن يحصّن
  masdar  تحصين
  verb    حمى يحمي
  masdar  حماية
  verb    صان يصون
  masdar  صيانة
  verb    دافع يدافع
  masdar  دفاع
  verb    ضحّى يضحّي
  masdar  تضحية
  verb    استشهد يستشهد
  masdar  استشهاد
  verb    استبسل يستبسل
  masdar  استبسال
  verb    اجتثّ يجتثّ
  masdar  اجتثاث
  verb    استأصل يستأصل
  masdar  استئصال
  verb    محا يمحو
  masdar  محو
  verb    تزوّد يتزوّد
  masdar  تزود
  verb    ألحق يلحق
  masdar  إلحاق
  verb    عكّر يعكّر
  masdar  تعكير
  verb    اقتصّ يقتصّ
  masdar  اقتصاص
  verb    انتفض ينتفض
  masdar  انتفاض
  masdar  انتفاضة
  verb    أغرق يغرق
  masdar  إغراق
