acled air-strike
  type    ASSAULT
  weapon  air
  event   Explosions/Remote violence
