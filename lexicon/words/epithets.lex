# Adjectives that may stand behind a word for a body without telling which: "the extremist group" is the group.

words epithets
  pos       epithet
  adjective متطرف
  adjective متشدد
  adjective إرهابي
  adjective جهادي
  adjective مسلح
  adjective متمرد
  adjective مذكور
  adjective محظور
  form      نفسه
  form      نفسها

# Behind an office: its holder of today is not meant
words former-holders
  pos       former
  adjective سابق
  adjective أسبق
  adjective راحل
  adjective مخلوع
  adjective مستقيل
  adjective منتخب
