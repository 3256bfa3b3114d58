country SY
  name    Syria
  colour  green
  form    سوريا
