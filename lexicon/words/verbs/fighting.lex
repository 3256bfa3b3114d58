# Striking, burning, seizing, resisting, training.
# Each verb is followed by its masdar; the shadda is written where it tells one verb from another.
# A masdar spelt as its past and hardly met in news is left out.

words fighting-verbs
  pos     verb
  verb    أصاب يصيب
  masdar  إصابة
  verb    ضرب يضرب
  masdar  ضرب
  verb    هاجم يهاجم
  masdar  مهاجمة
  verb    استهدف يستهدف
  masdar  استهداف
  verb    قصف يقصف
  masdar  قصف
  verb    دمّر يدمّر
  masdar  تدمير
  verb    فجّر يفجّر
  masdar  تفجير
  verb    انفجر ينفجر
  masdar  انفجار
  verb    تفجّر يتفجّر
  verb    اشتعل يشتعل
  masdar  اشتعال
  verb    احترق يحترق
  masdar  احتراق
  verb    أحرق يحرق
  masdar  إحراق
  verb    أشعل يشعل
  masdar  إشعال
  verb    أضرم يضرم
  masdar  إضرام
  verb    أطفأ يطفئ
  masdar  إطفاء
  verb    أخمد يخمد
  masdar  إخماد
  verb    ألهب يلهب
  masdar  إلهاب
  verb    اقتحم يقتحم
  masdar  اقتحام
  verb    داهم يداهم
  masdar  مداهمة
  verb    فتّش يفتّش
  masdar  تفتيش
  verb    صادر يصادر
  masdar  مصادرة
  verb    ضبط يضبط
  masdar  ضبط
  verb    سيطر يسيطر
  masdar  سيطرة
  verb    استولى يستولي
  masdar  استيلاء
  verb    استسلم يستسلم
  masdar  استسلام
  verb    قاوم يقاوم
  masdar  مقاومة
  verb    قاتل يقاتل
  masdar  قتال
  verb    حارب يحارب
  masdar  محاربة
  verb    اغتال يغتال
  masdar  اغتيال
  verb    خطف يخطف
  masdar  خطف
  verb    اختطف يختطف
  masdar  اختطاف
  verb    احتجز يحتجز
  masdar  احتجاز
  verb    اعتقل يعتقل
  masdar  اعتقال
  verb    أدان يدين
  masdar  إدانة
  verb    اتّهم يتّهم
  masdar  اتهام
  verb    هجم يهجم
  masdar  هجوم
  verb    شنّ يشنّ
  masdar  شنّ
  verb    صدّ يصدّ
  masdar  صدّ
  verb    تصدّى يتصدّى
  masdar  تصدٍ
  verb    ردّ يردّ
  masdar  ردّ
  verb    أفشل يفشل
  masdar  إفشال
  verb    أحبط يحبط
  masdar  إحباط
  verb    غزا يغزو
  masdar  غزو
  verb    اجتاح يجتاح
  masdar  اجتياح
  verb    هزم يهزم
  masdar  هزيمة
  verb    انتصر ينتصر
  masdar  انتصار
  verb    انهزم ينهزم
  masdar  انهزام
  verb    انتقم ينتقم
  masdar  انتقام
  verb    ثأر يثأر
  masdar  ثأر
  verb    استفزّ يستفزّ
  masdar  استفزاز
  verb    أزعج يزعج
  masdar  إزعاج
  verb    آذى يؤذي
  masdar  إيذاء
  verb    أضرّ يضرّ
  masdar  إضرار
  verb    تضرّر يتضرّر
  masdar  تضرر
  verb    جرح يجرح
  masdar  جرح
  verb    عذّب يعذّب
  masdar  تعذيب
  verb    تعذّب يتعذّب
  masdar  تعذب
  verb    اغتصب يغتصب
  masdar  اغتصاب
  verb    تحرّش يتحرّش
  masdar  تحرش
  verb    ذبح يذبح
  masdar  ذبح
  verb    شنق يشنق
  masdar  شنق
  verb    خنق يخنق
  masdar  خنق
  verb    اختنق يختنق
  masdar  اختناق
  verb    سمّم يسمّم
  masdar  تسميم
  verb    تسمّم يتسمّم
  masdar  تسمم
  verb    طعن يطعن
  masdar  طعن
  verb    دهس يدهس
  masdar  دهس
  verb    صدم يصدم
  verb    سحق يسحق
  masdar  سحق
  verb    تصدّع يتصدّع
  masdar  تصدع
  verb    تحطّم يتحطّم
  masdar  تحطم
  verb    حطّم يحطّم
  masdar  تحطيم
  verb    كسر يكسر
  masdar  كسر
  verb    انكسر ينكسر
  masdar  انكسار
  verb    تهدّم يتهدّم
  masdar  تهدم
  verb    هدم يهدم
  masdar  هدم
  verb    فخّخ يفخّخ
  masdar  تفخيخ
  verb    اصطاد يصطاد
  masdar  اصطياد
  verb    رابط يرابط
  masdar  مرابطة
  verb    حاز يحوز
  masdar  حيازة
  verb    تسلّح يتسلّح
  masdar  تسلح
  verb    سلّح يسلّح
  masdar  تسليح
  verb    جنّد يجنّد
  masdar  تجنيد
  verb    عبّأ يعبّئ
  masdar  تعبئة
  verb    تدرّب يتدرّب
  masdar  تدرب
  verb    درّب يدرّب
  masdar  تدريب
  verb    ناور يناور
  masdar  مناورة
  verb    ترصّد يترصّد
  verb    رصد يرصد
  masdar  رصد
  verb    كافح يكافح
  masdar  مكافحة
  masdar  كفاح
  verb    ناضل يناضل
  masdar  نضال
  verb    جاهد يجاهد
  masdar  جهاد
  verb    اشتبك يشتبك
  masdar  اشتباك
  verb    التحم يلتحم
  masdar  التحام
  verb    تصارع يتصارع
  masdar  تصارع
  verb    صارع يصارع
  masdar  صراع
  verb    اصطرع يصطرع
  masdar  اصطراع
  verb    تناحر يتناحر
  masdar  تناحر
  verb    تحارب يتحارب
  verb    عارك يعارك
  masdar  عراك
  verb    تعارك يتعارك
  masdar  تعارك
  verb    تشاجر يتشاجر
  masdar  تشاجر
  verb    صفع يصفع
  masdar  صفع
  verb    ركل يركل
  masdar  ركل
  verb    رشق يرشق
  masdar  رشق
  verb    نزف ينزف
  masdar  نزيف
  verb    مزّق يمزّق
  masdar  تمزيق
  verb    تمزّق يتمزّق
  masdar  تمزق
  verb    قطع يقطع
  masdar  قطع
