# Marks of a link to another article: what stands beside them is not read.

not-claim teaser
  reach   sentence
  form    قد يهمك
  form    قد يهمك أيضا
  form    اقرأ أيضا
  form    إقرأ أيضا
  form    اقرأ المزيد
  form    شاهد أيضا
  form    طالع أيضا
  form    مواضيع ذات صلة
  form    أخبار ذات صلة
  no      قد يهمك أيضا: مقتل خمسة جنود في كمين شرق حمص
