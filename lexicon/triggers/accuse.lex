# Blaming, condemning, complaining, denouncing. Type ACCUSE.

trigger accuse
  frame   speaker
  verb    اتهم يتهم
  form    متهما
  form    متهمة
  form    متهمين
  masdar  اتهام
  plural  اتهامات
  verb    حمل مسؤولية يحمل مسؤولية
  verb    حمل المسؤولية يحمل المسؤولية
  form    تحميل المسؤولية
  form    محملا
  form    محملة
  verb    ألقى باللوم يلقي باللوم
  verb    ألقى اللوم يلقي اللوم
  form    إلقاء اللوم
  form    اللوم على
  form    باللائمة
  form    باللوم
  verb    لام يلوم

trigger condemn
  frame   speaker
  verb    أدان يدين
  verb    دان يدين
  masdar  إدانة
  plural  إدانات
  form    مدينا
  verb    ندد يندد
  masdar  تنديد
  form    منددا
  form    منددة
  form    منددين
  verb    استنكر يستنكر
  masdar  استنكار
  form    مستنكرا
  verb    شجب يشجب
  masdar  شجب
  verb    استهجن يستهجن
  verb    انتقد ينتقد
  masdar  انتقاد
  plural  انتقادات
  form    منتقدا
  form    منتقدة

trigger complain
  frame   speaker
  noun    شكوى
  plural  شكاوى
  verb    اشتكى يشتكي
  verb    شكا يشكو
  masdar  احتجاج رسمي
  noun    احتجاج شديد اللهجة
  noun    مذكرة احتجاج

trigger accuse-weak
  frame   speaker
  weak    true
  verb    حمل يحمل
  verb    وصف يصف
  form    واصفا
  form    واصفة
  verb    هاجم بشدة يهاجم بشدة
  noun    لوم
  plural  مزاعم
  verb    اعتبر يعتبر
  verb    أعرب عن قلقه يعرب عن قلقه
  verb    سخر يسخر

