# the small lexicon of the tests of messages
country SY
  name    Syria
  form    سوريا
  demonym سوري
  capital دمشق
  lat     35.0
  lon     38.5
