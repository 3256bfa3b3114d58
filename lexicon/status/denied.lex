# What takes an act to be denied, and how far it reaches: next = the verb or noun right after, clause = to the end of the
# clause, sentence = all of the sentence.

cue negation
  status  denied
  reach   next
  form    لم
  form    لما
  form    لن
  form    لا
  form    ليس
  form    ليست
  form    لم يتم
  form    لم تقم
  form    لم يقم
  form    ما زال لم
  form    غير
  form    عدم
  form    بعدم
  form    لعدم
  form    دون أن
  form    من دون أن
  form    بدون أن
  form    دون
  form    من دون
  form    بدون
  form    لا يوجد
  form    لم يحدث
  form    لم تقع
  form    لم يقع
  form    لم تسجل
  form    لم يسجل
  form    من غير

cue denial
  status  denied
  reach   clause
  verb    نفى ينفي
  masdar  نفي
  form    نافيا
  form    نافية
  form    نافين
  verb    أنكر ينكر
  masdar  إنكار
  verb    دحض يدحض
  verb    كذب أنباء يكذب أنباء
  form    لا صحة
  form    عار من الصحة
  form    عارية عن الصحة
  form    عار عن الصحة
  form    لا علاقة له
  form    لا علاقة لها
  form    لا أساس
  form    لا وجود
  form    عدم وجود
  yes     نفت موسكو قصف مستشفى في إدلب
          claim  ASSAULT قصف
          agent  موسكو
          target مستشفى
          place  إدلب
          source موسكو
          status denied

cue foiled
  status  denied
  reach   next
  verb    أحبط يحبط
  masdar  إحباط
  verb    أفشل يفشل
  masdar  إفشال
  verb    فشل في يفشل في
  form    فشل
  form    فشلت
  form    محاولة فاشلة
  verb    تفادى يتفادى
  form    محاولة اغتيال فاشلة
  form    أخفق في
  form    أخفقت في
  form    نجا من
  form    نجت من
  form    عجز عن
  form    عجزت عن
  form    تم تفاديه
  form    قبل تنفيذ
  form    محاولة فاشلة
  masdar  تفادي
  form    منع وقوع
  form    حال دون
  form    حالت دون
  form    لم ينجح في
  form    لم تنجح في

