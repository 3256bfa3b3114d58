scope series
  colour  green
  form    سلسلة
