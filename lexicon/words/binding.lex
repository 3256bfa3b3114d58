# Adjectives that bind another phrase to the noun before them by a preposition.

words binding
  pos     binding
  adjective صادر
  adjective تابع
  adjective موال
  form    موالية
  form    الموالية
  form    الموالي
  form    الموالين
  form    موالين
  adjective مقرب
  adjective مدعوم
  adjective محسوب
  adjective منتم
  form    المنتمين
  form    المنتمية
  adjective خاضع
  adjective مؤيد
  adjective مناهض
  adjective مبايع
  adjective مكلف
  adjective متحالف
  adjective مرتبط
  adjective مشارك
  adjective متهم
