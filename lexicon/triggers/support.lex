# Praising, backing, recognising, condoling. Type SUPPORT.

trigger praise
  frame   speaker
  verb    أشاد يشيد
  masdar  إشادة
  form    مشيدا
  form    مشيدة
  verb    رحب يرحب
  masdar  ترحيب
  form    مرحبا
  form    مرحبة
  verb    أثنى يثني
  verb    ثمن يثمن
  form    مثمنا
  verb    شكر يشكر
  masdar  شكر
  verb    بارك يبارك
  verb    هنأ يهنئ
  masdar  تهنئة
  verb    امتدح يمتدح
  verb    مدح يمدح

trigger back
  frame   speaker
  verb    أيد يؤيد
  masdar  تأييد
  form    مؤيدا
  form    تأييده
  verb    ساند يساند
  verb    وقف إلى جانب يقف إلى جانب
  form    الوقوف إلى جانب
  form    تقف إلى جانب
  verb    تضامن يتضامن
  masdar  تضامن
  form    تضامنا مع
  form    أعرب عن دعمه
  form    أعرب عن تأييده
  form    دعمه الكامل
  form    دعمها الكامل
  form    دعم كامل
  verb    دافع عن يدافع عن

trigger condole
  frame   speaker
  verb    عزى يعزي
  masdar  تعزية
  plural  تعاز
  form    تعازيه
  form    تعازيها
  form    التعازي
  form    خالص العزاء
  form    أحر التعازي
  verb    واسى يواسي
  masdar  مواساة

trigger recognise
  frame   speaker
  form    اعترف باستقلال
  verb    اعترف رسميا يعترف رسميا

trigger support-weak
  frame   speaker
  weak    true
  verb    اعترف يعترف
  masdar  اعتراف
  verb    تمسك يتمسك
  masdar  تمسك
  verb    دافع يدافع

